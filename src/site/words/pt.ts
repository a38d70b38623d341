// Words that are the same on both sides of the ocean, where there are some.

import type { SiteWords } from '../words.js';

export const pt: SiteWords = {
  skip: 'Ir para o conteúdo',
  cases: 'Casos',
  open: 'Agora pode agir',
  closed: 'De momento, nada a enviar',
  none: 'De momento, não há nenhum caso publicado aqui.',
  missing: 'Esta página não existe.',
  feed: 'Feed de notícias',
  embed: 'Incorporar no seu site',
  earlier: 'Atualizações anteriores',
  background: 'Contexto',
  elsewhere:
    'De momento, não é possível chegar à autoridade por esta via ({network}). Estas vias estão abertas:',
  back: 'Tudo sobre o caso de {name}',

  embedLead:
    'Escolha onde quer mostrar este caso. Cada cópia funciona por si só, indica a sua data e leva à autoridade certa, mesmo a partir de uma página antiga. Onde o script funciona, o cartão acompanha o caso.',
  preview: 'Vai ficar assim',
  where: 'Onde quer colocar o caso?',
  code: 'Para copiar: {place}',
  copy: 'Copiar',
  copied: 'Copiado',
  file: 'Os dados do caso:',
  signed:
    'Os dados do caso estão assinados. A chave no código permite que o cartão o verifique: dados alterados por outra pessoa não são mostrados.',
  scriptAddress: 'Endereço do script',
  elementName: 'Nome da tag do elemento',
  attributes: 'Atributos',
  places: {
    own: {
      name: 'Um site próprio',
      why: 'Cole este código no HTML, no lugar onde o cartão deve aparecer. O texto permanece quando o script não funciona.',
    },
    wordpressEditor: {
      name: 'WordPress, como editor ou administrador',
      why: 'Adicione o bloco “HTML personalizado” e cole este código. Aqui o WordPress permite usar scripts, e o script transforma o texto num cartão.',
    },
    wordpressAuthor: {
      name: 'WordPress, como autor ou colaborador, ou numa rede de sites',
      why: 'Aqui o WordPress remove os scripts, por isso este código não tem nenhum. Cole-o no bloco “HTML personalizado”: o texto e os links permanecem e tornam-se um cartão se o site tiver o script. Ou cole o endereço da página do caso numa linha à parte: o WordPress mostra essa página num iframe.',
    },
    ghost: {
      name: 'Ghost',
      why: 'Adicione o bloco “HTML”, cole este código e mostre-o apenas na web. Para a newsletter, adicione um segundo com o código para ferramentas de e-mail.',
    },
    squarespace: {
      name: 'Squarespace',
      why: 'Adicione um bloco de código e cole este código. Se o seu plano não permitir scripts, o texto e os links permanecem.',
    },
    webflow: {
      name: 'Webflow',
      why: 'Adicione o elemento “Code Embed” e cole este código. O cartão aparece no site publicado, não no editor.',
    },
    wix: {
      name: 'Wix',
      why: 'Adicione um elemento personalizado e indique estes valores; o Wix exige um plano premium. O próprio Wix cria o elemento, por isso não há nada para colar.',
    },
    drupal: {
      name: 'Drupal',
      why: 'O seu formato de texto básico remove scripts, iframes e classes. Títulos, parágrafos, listas e links permanecem, por isso este código não tem mais nada.',
    },
    joomla: {
      name: 'Joomla',
      why: 'O seu filtro de texto remove scripts e elementos desconhecidos. Este código passa e torna-se um cartão se o site tiver o script.',
    },
    frames: {
      name: 'Editores que aceitam iframes, mas não scripts',
      why: 'O cartão fica num iframe e acompanha o caso. Por baixo está o seu texto, recolhido: permanece onde os iframes são removidos.',
    },
    mail: {
      name: 'Mailchimp, Brevo e outras ferramentas de e-mail',
      why: 'Um e-mail não tem scripts e conserva poucos estilos, por isso isto é uma tabela com os estilos em cada elemento. Os links levam a páginas nossas, que continuam certas mesmo a partir de um e-mail antigo.',
    },
    plain: {
      name: 'E-mail sem HTML',
      why: 'Para a parte de um e-mail em texto simples e para mensagens de chat.',
    },
    substack: {
      name: 'Substack, Medium e outros editores sem HTML',
      why: 'Conservam apenas texto e links. Cole isto como texto e veja o resultado, ou cole apenas o endereço da página do caso.',
    },
    markdown: {
      name: 'Wikis, fóruns e sites estáticos',
      why: 'Isto é Markdown. Onde um nome precedido de @ avisa um membro desse site, coloque a mensagem num bloco de código.',
    },
  },
};
