import type { SiteWords } from '../words.js';

export const es: SiteWords = {
  skip: 'Saltar al contenido',
  cases: 'Casos',
  open: 'Ahora puede actuar',
  closed: 'Por ahora no hay nada que enviar',
  none: 'Por ahora no hay ningún caso publicado aquí.',
  missing: 'Esta página no existe.',
  feed: 'Canal de noticias',
  embed: 'Insertar en su sitio web',
  earlier: 'Actualizaciones anteriores',
  background: 'Contexto',
  elsewhere:
    'Por ahora no se puede contactar con la autoridad por esta vía ({network}). Estas vías están abiertas:',
  back: 'Todo sobre el caso de {name}',

  embedLead:
    'Elija dónde quiere mostrar este caso. Cada copia funciona por sí sola, indica su fecha y lleva a la autoridad correcta incluso desde una página antigua. Donde funciona el script, la tarjeta sigue la evolución del caso.',
  preview: 'Así se ve',
  where: '¿Dónde quiere ponerlo?',
  code: 'Para copiar: {place}',
  copy: 'Copiar',
  copied: 'Copiado',
  file: 'El archivo del caso:',
  signed:
    'El archivo del caso está firmado. La clave incluida en el código permite a la tarjeta comprobarlo: un archivo modificado por otra persona no se muestra.',
  scriptAddress: 'Dirección del script',
  elementName: 'Nombre de etiqueta del elemento',
  attributes: 'Atributos',
  places: {
    own: {
      name: 'Un sitio web propio',
      why: 'Pegue este código en el HTML, en el lugar donde deba estar la tarjeta. El texto permanece aunque el script no funcione.',
    },
    wordpressEditor: {
      name: 'WordPress, con el perfil de editor o administrador',
      why: 'Añada el bloque «HTML personalizado» y pegue este código. WordPress le permite usar scripts, y el script convierte el texto en una tarjeta.',
    },
    wordpressAuthor: {
      name: 'WordPress, con el perfil de autor o colaborador, o en una red de sitios',
      why: 'Aquí WordPress elimina los scripts, por eso este código no lleva ninguno. Péguelo en el bloque «HTML personalizado»: el texto y los enlaces permanecen, y se convierten en una tarjeta si el sitio tiene el script. O pegue la dirección de la página del caso en una línea aparte: WordPress la muestra en un marco.',
    },
    ghost: {
      name: 'Ghost',
      why: 'Añada el bloque «HTML», pegue este código y haga que se muestre solo en la web. Para el boletín, añada otro con el código para herramientas de correo.',
    },
    squarespace: {
      name: 'Squarespace',
      why: 'Añada un bloque de código y pegue este código. Si su plan no permite scripts, el texto y los enlaces permanecen.',
    },
    webflow: {
      name: 'Webflow',
      why: 'Añada el elemento «Code Embed» y pegue este código. La tarjeta se ve en el sitio publicado, no en el diseñador.',
    },
    wix: {
      name: 'Wix',
      why: 'Añada un elemento personalizado e introduzca estos valores; Wix exige un plan prémium. Wix crea el elemento por su cuenta, así que no hay nada que pegar.',
    },
    drupal: {
      name: 'Drupal',
      why: 'Su formato de texto básico elimina scripts, marcos y clases. Los títulos, párrafos, listas y enlaces permanecen, por eso este código no contiene nada más.',
    },
    joomla: {
      name: 'Joomla',
      why: 'Su filtro de texto elimina los scripts y los elementos desconocidos. Este código pasa y se convierte en una tarjeta si el sitio tiene el script.',
    },
    frames: {
      name: 'Editores que admiten marcos (iframes), pero no scripts',
      why: 'La tarjeta aparece en un marco y sigue la evolución del caso. Debajo está su texto, plegado: permanece donde se eliminan los marcos.',
    },
    mail: {
      name: 'Mailchimp, Brevo y otras herramientas de correo',
      why: 'El correo no admite scripts y conserva pocos estilos, por eso esto es una tabla con los estilos en cada elemento. Sus enlaces llevan a páginas nuestras, que siguen siendo correctas incluso desde un correo antiguo.',
    },
    plain: {
      name: 'Correo sin HTML',
      why: 'Para la parte de texto sin formato de un correo y para mensajes de chat.',
    },
    substack: {
      name: 'Substack, Medium y otros editores sin HTML',
      why: 'Solo conservan texto y enlaces. Pegue esto como texto y revise el resultado, o pegue únicamente la dirección de la página del caso.',
    },
    markdown: {
      name: 'Wikis, foros y sitios estáticos',
      why: 'Esto es Markdown. Donde un nombre precedido de @ avise a un miembro de ese sitio, ponga el mensaje en un bloque de código.',
    },
  },
};
