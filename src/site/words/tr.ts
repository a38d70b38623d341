import type { SiteWords } from '../words.js';

export const tr: SiteWords = {
  skip: 'İçeriğe geçin',
  cases: 'Vakalar',
  open: 'Şimdi harekete geçebilirsiniz',
  closed: 'Şu anda gönderilecek bir şey yok',
  none: 'Şu anda burada yayımlanmış bir vaka yok.',
  missing: 'Burada böyle bir sayfa yok.',
  feed: 'Haber akışı',
  embed: 'Sitenize ekleyin',
  earlier: 'Önceki gelişmeler',
  background: 'Arka plan',
  elsewhere: 'Yetkiliye şu anda bu yolla ({network}) ulaşılamıyor. Açık olan yollar:',
  back: 'Vaka hakkında her şey: {name}',

  embedLead:
    'Bu vakayı nerede göstermek istediğinizi seçin. Her kopya kendi başına çalışır, tarihini belirtir ve eski bir sayfadan bile doğru yetkiliye ulaştırır. Betik çalıştığında kart, vakadaki gelişmeleri izler.',
  preview: 'Böyle görünür',
  where: 'Nereye eklemek istiyorsunuz?',
  code: 'Kopyalanacak içerik: {place}',
  copy: 'Kopyalayın',
  copied: 'Kopyalandı',
  file: 'Vaka dosyası:',
  signed:
    'Vaka dosyası imzalıdır. Koddaki anahtar sayesinde kart bunu denetler: başkasının değiştirdiği bir dosya gösterilmez.',
  scriptAddress: 'Betiğin adresi',
  elementName: 'Öğenin etiket adı',
  attributes: 'Öznitelikler',
  places: {
    own: {
      name: 'Kendi siteniz',
      why: 'Bu kodu HTML içinde kartın durmasını istediğiniz yere yapıştırın. Betik çalışmasa da metin yerinde kalır.',
    },
    wordpressEditor: {
      name: 'WordPress, editör veya yönetici olarak',
      why: '“Özel HTML” bloğunu ekleyip bu kodu yapıştırın. WordPress betik kullanmanıza izin verir; betik, metni karta dönüştürür.',
    },
    wordpressAuthor: {
      name: 'WordPress, yazar veya katılımcı olarak ya da bir site ağında',
      why: 'WordPress burada betikleri kaldırır, bu yüzden bu kodda betik yoktur. Kodu “Özel HTML” bloğuna yapıştırın: metin ve bağlantılar kalır, sitede betik varsa karta dönüşür. Ya da vaka sayfasının adresini ayrı bir satıra yapıştırın: WordPress sayfayı bir çerçevede gösterir.',
    },
    ghost: {
      name: 'Ghost',
      why: '“HTML” bloğunu ekleyin, bu kodu yapıştırın ve yalnızca web’de görünmesini sağlayın. Bülten için, e-posta araçlarına yönelik kodu içeren ikinci bir blok ekleyin.',
    },
    squarespace: {
      name: 'Squarespace',
      why: 'Bir kod bloğu ekleyip bu kodu yapıştırın. Planınız betiklere izin vermiyorsa metin ve bağlantılar kalır.',
    },
    webflow: {
      name: 'Webflow',
      why: '“Code Embed” öğesini ekleyip bu kodu yapıştırın. Kart tasarım ekranında değil, yayımlanan sitede görünür.',
    },
    wix: {
      name: 'Wix',
      why: 'Özel bir öğe ekleyip bu değerleri girin; Wix bunun için premium plan ister. Öğeyi Wix kendisi oluşturur, bu yüzden yapıştırılacak bir şey yoktur.',
    },
    drupal: {
      name: 'Drupal',
      why: 'Temel metin biçimi betikleri, çerçeveleri ve sınıfları kaldırır. Başlıklar, paragraflar, listeler ve bağlantılar kalır; bu yüzden bu kodda başka bir şey yoktur.',
    },
    joomla: {
      name: 'Joomla',
      why: 'Metin süzgeci betikleri ve bilinmeyen öğeleri kaldırır. Bu kod süzgeçten geçer ve sitede betik varsa karta dönüşür.',
    },
    frames: {
      name: 'Çerçevelere izin veren, betiklere vermeyen düzenleyiciler',
      why: 'Kart bir çerçevede durur ve vakadaki gelişmeleri izler. Altında, katlanmış olarak metni bulunur: çerçevelerin kaldırıldığı yerlerde bu metin kalır.',
    },
    mail: {
      name: 'Mailchimp, Brevo ve diğer e-posta araçları',
      why: 'E-postada betik çalışmaz ve biçimlerin çoğu kaybolur; bu yüzden bu, her öğesi kendi biçimini taşıyan bir tablodur. Bağlantıları bizim sayfalarımıza götürür; bu sayfalar eski bir e-postadan açıldığında da doğrudur.',
    },
    plain: {
      name: 'HTML içermeyen e-posta',
      why: 'E-postanın düz metin bölümü ve sohbet mesajları için.',
    },
    substack: {
      name: 'Substack, Medium ve HTML kabul etmeyen diğer düzenleyiciler',
      why: 'Yalnızca metni ve bağlantıları korurlar. Bunu metin olarak yapıştırıp sonuca bakın ya da yalnızca vaka sayfasının adresini yapıştırın.',
    },
    markdown: {
      name: 'Vikiler, forumlar ve statik siteler',
      why: 'Bu, Markdown biçimindedir. @ işaretinden sonraki adın o sitenin bir üyesine bildirim gönderdiği yerlerde mesajı bir kod bloğuna koyun.',
    },
  },
};
