// Simplified characters. It is also what readers of `zh-TW` and `zh-HK` get, since it is what these are a variety of.

import type { Locale } from './locale.js';

export const zh: Locale = {
  lang: 'zh',
  comma: '，',

  latestUpdate: '最新进展',
  correction: '更正',
  earlierUpdates: { other: '此前的{n}条进展' },
  source: '阅读更多',
  newUpdate: '有新进展：查看',
  updated: '此案信息刚刚更新。',

  whatWeAsk: '我们的呼吁',
  whoCanAct: '谁能采取行动：',
  pickTarget: '选择向谁发声',
  message: '您要发送的消息',
  meaning: '消息的意思：',
  guidance: '您可以修改措辞，但请保持礼貌。',
  safety: '您发布的内容是公开的，并带有您的名字。发布之前，请考虑您自己和家人的安全。',

  networks: {
    email: '电子邮件',
    form: '联系表单',
    copy: '复制消息',
    share: '其他应用',
  },
  tell: '在{network}上为{name}向{target}发声',
  write: '为{name}致信{target}：{network}',
  post: '在{network}上为{name}发声',
  open: '为{name}行动：向{target}发声',
  whole: '案件详情',
  otherWays: '联系{target}的其他方式',
  spread: '让更多人知道',
  notes: {
    mention: '请在那里重新输入账号并从列表中选取，否则不算提及对方。',
    mail: '对方会看到您的姓名和电子邮件地址。',
    form: '无法从这里填写：请先复制消息。',
    page: '仅分享页面，不含文字。',
  },

  copied: '消息已复制。',
  notCopied: '您的浏览器不允许复制。消息已选中：请从那里复制。',
  notShared: '您的浏览器不允许分享。',
  opened: '已打开：{network}。',
  gone: '需要登录，文字不见了？',
  next: '然后请进行下方的下一步。',

  own: '自己撰写',
  prepared: '返回准备好的消息',
  another: '换一种措辞',
  invitation: '网络平台可能会过滤雷同的帖文。加上一句您自己的话会有帮助。',
  draft: '您的消息',
  left: '剩余字符（{network}）：{n}',
  over: '超出长度上限（{network}）：{n}',
  lost: '消息中没有{target}，在那里可能不会被看到。',
  putBack: '重新加上',
  corrected: '案件已更新。您的消息现在写的是{target}。',

  newTab: '在新标签页中打开',
  more: '更多关于{name}的信息',
  publishedBy: '行动发起方：{publisher}',

  checkFirst: '请先查看最新情况',
  language: '语言',
  progress: '{count}/{goal}',

  stale: '自{date}（{ago}）以来，这里没有报告新的进展。情况可能已有变化。',
  expired: '本行动已于{date}截止。请不要再发送任何内容。',
  paused: '本行动已暂停。目前请不要发送任何内容。',
  won: '本行动已取得成功。无需再发送任何内容。',
  ended: '本行动已结束。请不要再发送任何内容。',
  withdrawn: '应相关人士的要求，此案不再展示。',
};
