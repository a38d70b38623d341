import type { Locale } from './locale.js';

export const es: Locale = {
  lang: 'es',
  comma: ', ',

  latestUpdate: 'Última actualización',
  correction: 'Corrección',
  earlierUpdates: { one: '{n} actualización anterior', other: '{n} actualizaciones anteriores' },
  source: 'Leer más',
  newUpdate: 'Nueva actualización: mostrar',
  updated: 'Este caso acaba de actualizarse.',

  whatWeAsk: 'Qué pedimos',
  whoCanAct: 'Quién puede actuar:',
  pickTarget: 'A quién dirigirse',
  message: 'El mensaje que se enviará',
  meaning: 'Qué dice el mensaje:',
  guidance: 'Puede cambiar el texto, siempre en un tono cortés.',
  safety:
    'Lo que se publica es público y lleva su nombre. Antes de publicar, piense en su seguridad y en la de su familia.',

  networks: {
    email: 'Correo electrónico',
    form: 'Formulario de contacto',
    copy: 'Copiar el mensaje',
    share: 'Otras aplicaciones',
  },
  tell: 'Escribir a {target} en {network} sobre {name}',
  write: 'Escribir a {target} sobre {name}: {network}',
  post: 'Alzar la voz por {name} en {network}',
  open: 'Actuar por {name}: escribir a {target}',
  whole: 'Todo sobre el caso',
  otherWays: 'Otras formas de contactar con {target}',
  spread: 'Difundir el caso',
  notes: {
    mention:
      'Allí hay que volver a escribir el nombre de la cuenta y elegirlo de la lista; si no, no será una mención.',
    mail: 'La autoridad recibirá su nombre y su dirección de correo.',
    form: 'No se puede rellenar desde aquí: copie antes el mensaje.',
    page: 'Solo comparte la página, sin texto.',
  },

  copied: 'El mensaje se ha copiado.',
  notCopied:
    'El navegador no ha permitido copiar. El mensaje está seleccionado: cópielo desde ahí.',
  notShared: 'El navegador no ha permitido compartir.',
  opened: 'Se ha abierto: {network}.',
  gone: '¿Hubo que iniciar sesión y el texto ha desaparecido?',
  next: 'Después, siga con el próximo paso, más abajo.',

  own: 'Escribir uno propio',
  prepared: 'Volver al mensaje preparado',
  another: 'Otra redacción',
  invitation: 'Las redes pueden filtrar los mensajes idénticos. Una frase propia ayuda.',
  draft: 'Su mensaje',
  left: 'Caracteres restantes ({network}): {n}',
  over: 'Demasiado largo para {network}: sobran {n}',
  lost: 'Sin {target}, es posible que su mensaje no se vea allí.',
  putBack: 'Volver a ponerlo',
  corrected: 'El caso ha cambiado. Ahora su mensaje dice {target}.',

  newTab: 'se abre en una pestaña nueva',
  more: 'Más sobre {name}',
  publishedBy: 'Una acción de {publisher}',

  checkFirst: 'Consultar antes las últimas noticias',
  language: 'Idioma',
  progress: '{count} de {goal}',

  stale:
    'Desde el {date} ({ago}) no se ha comunicado aquí nada nuevo. La situación puede haber cambiado.',
  expired: 'Esta acción estuvo abierta hasta el {date}. Por favor, no envíe nada más.',
  paused: 'Esta acción está en pausa. Por favor, no envíe nada por ahora.',
  won: 'Esta acción ha logrado su objetivo. Ya no hace falta enviar nada.',
  ended: 'Esta acción ha terminado. Por favor, no envíe nada más.',
  withdrawn: 'Este caso ya no se muestra, a petición de las personas afectadas.',
};
