import type { Locale } from './locale.js';

export const pt: Locale = {
  lang: 'pt',
  comma: ', ',

  latestUpdate: 'Última atualização',
  correction: 'Correção',
  earlierUpdates: { one: '{n} atualização anterior', other: '{n} atualizações anteriores' },
  source: 'Ler mais',
  newUpdate: 'Nova atualização: mostrar',
  updated: 'Este caso acaba de ser atualizado.',

  whatWeAsk: 'O que pedimos',
  whoCanAct: 'Quem pode agir:',
  pickTarget: 'A quem escrever',
  message: 'A mensagem a enviar',
  meaning: 'O que diz a mensagem:',
  guidance: 'Pode mudar as palavras, mantendo sempre a cortesia.',
  safety:
    'O que se publica é público e leva o seu nome. Antes de publicar, pense na sua segurança e na da sua família.',

  networks: {
    email: 'E-mail',
    form: 'Formulário online',
    copy: 'Copiar a mensagem',
    share: 'Mais apps',
  },
  tell: 'Escrever a {target} em {network} sobre {name}',
  write: 'Escrever a {target} sobre {name}: {network}',
  post: 'Manifestar-se por {name} em {network}',
  open: 'Agir por {name}: escrever a {target}',
  whole: 'Tudo sobre o caso',
  otherWays: 'Outras formas de chegar a {target}',
  spread: 'Divulgar o caso',
  notes: {
    mention:
      'É preciso escrever ali de novo o nome da conta e escolhê-lo na lista; caso contrário, não será uma menção.',
    mail: 'A autoridade recebe o seu nome e o seu endereço de e-mail.',
    form: 'Não pode ser preenchido a partir daqui: copie antes a mensagem.',
    page: 'Vai só a página, sem texto.',
  },

  copied: 'A mensagem foi copiada.',
  notCopied: 'O navegador não permitiu copiar. A mensagem está selecionada: copie-a dali.',
  notShared: 'O navegador não permitiu abrir esta opção.',
  opened: 'Aberto: {network}.',
  gone: 'Foi preciso entrar na conta e o texto desapareceu?',
  next: 'Depois, siga para o próximo passo, mais abaixo.',

  own: 'Escrever a sua',
  prepared: 'Voltar à mensagem preparada',
  another: 'Outra redação',
  invitation: 'As redes podem filtrar mensagens idênticas. Uma frase sua ajuda.',
  draft: 'A sua mensagem',
  left: 'Caracteres restantes ({network}): {n}',
  over: 'Caracteres a mais ({network}): {n}',
  lost: 'Sem {target}, a sua mensagem pode não ser vista ali.',
  putBack: 'Colocar de novo',
  corrected: 'O caso mudou. A sua mensagem diz agora {target}.',

  newTab: 'abre em nova janela',
  more: 'Mais sobre {name}',
  publishedBy: 'Uma ação de {publisher}',

  checkFirst: 'Ver primeiro as últimas notícias',
  language: 'Idioma',
  progress: '{count} de {goal}',

  stale: 'Desde {date} ({ago}), nada de novo foi comunicado aqui. A situação pode ter mudado.',
  expired: 'Esta ação esteve aberta até {date}. Por favor, não envie mais nada.',
  paused: 'Esta ação está em pausa. Por favor, não envie nada por enquanto.',
  won: 'Esta ação alcançou o seu objetivo. Já não é preciso enviar nada.',
  ended: 'Esta ação terminou. Por favor, não envie mais nada.',
  withdrawn: 'Este caso já não é mostrado, a pedido das pessoas a quem diz respeito.',
};
