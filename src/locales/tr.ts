import type { Locale } from './locale.js';

export const tr: Locale = {
  lang: 'tr',
  comma: ', ',

  latestUpdate: 'Son gelişme',
  correction: 'Düzeltme',
  earlierUpdates: { one: 'Önceki {n} gelişme', other: 'Önceki {n} gelişme' },
  source: 'Devamını okuyun',
  newUpdate: 'Yeni gelişme: göster',
  updated: 'Bu vaka az önce güncellendi.',

  whatWeAsk: 'Talebimiz',
  whoCanAct: 'Harekete geçebilecek kişi:',
  pickTarget: 'Kime sesleneceğinizi seçin',
  message: 'Göndereceğiniz mesaj',
  meaning: 'Mesajın anlamı:',
  guidance: 'Dilerseniz metni değiştirebilirsiniz; lütfen nazik bir dil kullanın.',
  safety:
    'Paylaştıklarınız herkese açıktır ve adınızı taşır. Paylaşmadan önce kendi güvenliğinizi ve ailenizin güvenliğini düşünün.',

  networks: {
    email: 'E-posta',
    form: 'İletişim formu',
    copy: 'Mesajı kopyalayın',
    share: 'Diğer uygulamalar',
  },
  tell: '{name} için {network} üzerinden seslenin: {target}',
  write: '{name} için yazın: {target} ({network})',
  post: '{network} üzerinden {name} için ses verin',
  open: '{name} için harekete geçin, seslenin: {target}',
  whole: 'Vaka hakkında her şey',
  otherWays: '{target} ile iletişim için diğer yollar',
  spread: 'Herkese duyurun',
  notes: {
    mention: 'Hesap adını orada yeniden yazıp listeden seçin, yoksa bahsetme sayılmaz.',
    mail: 'Yetkili, adınızı ve e-posta adresinizi görür.',
    form: 'Form buradan doldurulamaz: önce mesajı kopyalayın.',
    page: 'Yalnızca sayfayı paylaşır, metin eklemez.',
  },

  copied: 'Mesaj kopyalandı.',
  notCopied: 'Tarayıcınız kopyalamaya izin vermedi. Mesaj seçili: oradan kopyalayın.',
  notShared: 'Tarayıcınız paylaşmaya izin vermedi.',
  opened: 'Açıldı: {network}.',
  gone: 'Giriş yapmanız gerekti ve metin kayboldu mu?',
  next: 'Ardından aşağıdaki sonraki adıma geçin.',

  own: 'Kendiniz yazın',
  prepared: 'Hazır mesaja dönün',
  another: 'Başka bir ifade',
  invitation:
    'Ağlar birbirinin aynı gönderileri filtreleyebilir. Kendi cümlenizi eklemek işe yarar.',
  draft: 'Mesajınız',
  left: 'Kalan karakter ({network}): {n}',
  over: '{network} için {n} karakter fazla',
  lost: '{target} olmadan mesajınız orada görülmeyebilir.',
  putBack: 'Geri ekleyin',
  corrected: 'Vaka değişti. Mesajınızda artık {target} yazıyor.',

  newTab: 'yeni sekmede açılır',
  more: '{name} hakkında daha fazla bilgi',
  publishedBy: 'Eylemi düzenleyen: {publisher}',

  checkFirst: 'Önce son haberlere bakın',
  language: 'Dil',
  progress: '{count} / {goal}',

  stale:
    '{date} tarihinden beri ({ago}) burada yeni bir gelişme bildirilmedi. Durum değişmiş olabilir.',
  expired: 'Bu eylem {date} tarihine kadar sürdü. Lütfen artık hiçbir şey göndermeyin.',
  paused: 'Bu eyleme ara verildi. Lütfen şimdilik hiçbir şey göndermeyin.',
  won: 'Bu eylem amacına ulaştı. Artık bir şey göndermeye gerek yok.',
  ended: 'Bu eylem sona erdi. Lütfen artık hiçbir şey göndermeyin.',
  withdrawn: 'Bu vaka, ilgili kişilerin isteği üzerine artık gösterilmiyor.',
};
