import type { SiteWords } from '../words.js';

export const zh: SiteWords = {
  skip: '跳至内容',
  cases: '案件',
  open: '您现在可以行动',
  closed: '目前无需发送任何内容',
  none: '目前这里没有发布任何案件。',
  missing: '这里没有这个页面。',
  feed: '订阅最新进展',
  embed: '嵌入您的网站',
  earlier: '此前的进展',
  background: '背景',
  elsewhere: '目前无法以这种方式（{network}）联系到对方。可用的方式：',
  back: '{name}一案的详情',

  embedLead:
    '请选择您想在哪里展示此案。每份副本都可独立使用，注明日期，即使在旧页面上也能指向正确的官员。在脚本可以运行的地方，卡片会随案件更新。',
  preview: '显示效果',
  where: '您想放在哪里？',
  code: '供复制的内容：{place}',
  copy: '复制',
  copied: '已复制',
  file: '案件文件：',
  signed: '案件文件带有签名。代码中的密钥供卡片验证签名：被他人改动过的文件不会显示。',
  scriptAddress: '脚本地址',
  elementName: '元素的标签名',
  attributes: '属性',
  places: {
    own: {
      name: '自己的网站',
      why: '请粘贴到HTML中要放置卡片的位置。脚本不运行时，文字仍会保留。',
    },
    wordpressEditor: {
      name: 'WordPress（编辑或管理员）',
      why: '请添加“自定义HTML”区块并粘贴此代码。WordPress允许您使用脚本，脚本会把文字变成卡片。',
    },
    wordpressAuthor: {
      name: 'WordPress（作者或贡献者，或站点网络）',
      why: 'WordPress在这里会移除脚本，所以此代码不含脚本。请粘贴到“自定义HTML”区块：文字和链接会保留，如果网站已有脚本，就会变成卡片。也可以把案件页面的地址单独粘贴在一行：WordPress会在框架中显示该页面。',
    },
    ghost: {
      name: 'Ghost',
      why: '请添加“HTML”区块，粘贴此代码，并设为仅在网页上显示。如需用于邮件通讯，请再添加一个，粘贴用于邮件工具的代码。',
    },
    squarespace: {
      name: 'Squarespace',
      why: '请添加代码区块并粘贴此代码。如果您的套餐不允许脚本，文字和链接仍会保留。',
    },
    webflow: {
      name: 'Webflow',
      why: '请添加“Code Embed”元素并粘贴此代码。卡片显示在已发布的网站上，不显示在设计器中。',
    },
    wix: {
      name: 'Wix',
      why: '请添加自定义元素并填入这些值；Wix要求高级套餐。Wix会自行创建元素，因此无需粘贴任何内容。',
    },
    drupal: {
      name: 'Drupal',
      why: '其基本文本格式会移除脚本、框架和类。标题、段落、列表和链接会保留，所以此代码只含这些内容。',
    },
    joomla: {
      name: 'Joomla',
      why: '其文本过滤器会移除脚本和未知元素。此代码可以通过，如果网站已有脚本，就会变成卡片。',
    },
    frames: {
      name: '允许框架但不允许脚本的编辑器',
      why: '卡片显示在框架中，并随案件更新。下方折叠着卡片的文字：在框架被移除的地方，文字仍会保留。',
    },
    mail: {
      name: 'Mailchimp、Brevo等邮件工具',
      why: '电子邮件不支持脚本，也只保留少数样式，因此这是一个表格，样式写在每个元素上。其中的链接指向我们的页面，即使从旧邮件打开也依然有效。',
    },
    plain: {
      name: '不含HTML的电子邮件',
      why: '用于电子邮件的纯文本部分，也可用于聊天消息。',
    },
    substack: {
      name: 'Substack、Medium等不支持HTML的编辑器',
      why: '它们只保留文字和链接。请以文本形式粘贴并查看效果，或者只粘贴案件页面的地址。',
    },
    markdown: {
      name: '维基、论坛和静态网站',
      why: '此内容为Markdown格式。如果在@之后写名字会通知该网站的成员，请把消息放在代码块中。',
    },
  },
};
