import{C as e,S as t,_ as n,b as r,c as i,d as a,f as o,l as s,s as c,u as l,v as u,w as d,y as f}from"./intl.js";import{a as p,c as m,d as ee,f as te,g as ne,h as re,l as ie,m as h,n as ae,p as g,r as oe,s as se,u as ce}from"./files.js";import{i as le,n as _,r as v,t as y}from"./walk.js";import{c as ue,d as b,o as de,s as fe,u as x}from"./words.js";import{a as pe,c as S,i as me,o as C,s as he,t as ge,u as _e}from"./events.js";import{_ as ve,c as ye,d as be,g as w,i as xe,m as Se,o as Ce,p as we,t as Te,v as Ee}from"./translate.js";import{t as T}from"./day.js";import{n as E,r as D,t as De}from"./findings.js";import{c as Oe,s as ke}from"./directive-helpers.js";var Ae={en:`English`,fr:`Français`,ar:`العربية`},je=(e,t)=>d`<p class="b-languages" role="group" aria-label=${g[e].language}>
    ${re.map(n=>d`<button
          type="button"
          class="b-button-quiet"
          lang=${n}
          aria-pressed=${n===e}
          @click=${()=>t(n)}
        >
          ${Ae[n]}
        </button>`)}
  </p>`,Me=({isKept:e},t,n,r)=>d`<footer class="b-foot">
    <p>${t.private} ${e?t.kept:d`<strong>${t.notKept}</strong>`}</p>
    <p class="b-tools">
      ${n?d`<button type="button" @click=${()=>r(`yes`)}>${t.forgetSure}</button>
              <button type="button" @click=${()=>r(`no`)}>${t.cancel}</button>`:d`<button type="button" @click=${()=>r(`ask`)}>${t.forget}</button>`}
    </p>
  </footer>`,Ne=({isElsewhere:e},{otherTab:n})=>e?d`<p class="b-warning" role="status">${n}</p>`:t,Pe=[`summary`,`networks`],Fe=[`version`,`translations`];function Ie(e){let t=/* @__PURE__ */ new Set;n(e,x,``);for(let e of Fe)t.delete(e);return t;function n(e,n,i){for(let[a,{field:o}]of Object.entries(n)){let n=i===``?a:`${i}.${a}`,s=l(e)?e[a]:void 0;t.add(n),Pe.includes(n)||r(s,o,n)}}function r(e,i,a){switch(i.kind){case`list`:if(!Array.isArray(e)){i.single&&r(e,i.of,a);return}e.forEach((e,n)=>{t.add(`${a}[${n}]`),r(e,i.of,`${a}[${n}]`)});return;case`group`:i.short===null||s(e,i)?n(e,i.fields,a):r(e,i.fields[i.short].field,a)}}}function Le(e,t){let n=e;for(;n!==``&&!t.has(n);)n=n.slice(0,Math.max(0,n.lastIndexOf(`.`),n.lastIndexOf(`[`)));return n}var Re=e=>/^translations(?:[.[]|$)/.test(e);function ze(e,t,n){return n===void 0||n===``?O(e,t):{path:t,value:n}}function O(e,t){let n=t.slice(0,-1),r=S(e,n),i=typeof n.at(-1)==`number`,a=(l(r)||Array.isArray(r))&&Object.keys(r).length<=1;return n.length>0&&!i&&a?O(e,n):{path:t,value:void 0}}function Be(e,t,n,r){let i=He(e,t);return{path:t,value:[...i.slice(0,n),r,...i.slice(n)]}}function Ve(e,t,n,r){let i=[...He(e,t)],[a]=i.splice(n,1);return i.splice(n+r,0,a),{path:t,value:i}}function He(e,t){let n=S(e,t);return Array.isArray(n)?n:n===void 0?[]:[n]}var k=({path:e,table:t},n)=>({path:[...e,n],table:t===``?n:`${t}.${n}`}),Ue=({path:e,table:t},n)=>({path:[...e,n],table:t}),A=e=>`f-${e}`,j=({value:e},{path:t})=>S(e,t);function M(e,{path:t},n){let r=e.isStaying?{path:t,value:n??``}:ze(e.value,t,n);e.edit([r],C(t))}var N=e=>typeof e==`string`?e:e===void 0?``:JSON.stringify(e),P=({uiLang:e},{table:t})=>m[e][t]?.label??t,We=({uiLang:e},{table:t})=>m[e][t]?.hint;function F(e,t){let n=A(C(t.path));return We(e,t)===void 0?`${n}-said`:`${n}-hint ${n}-said`}function I(e,n){let r=C(n.path),i=We(e,n);return d`${i===void 0?t:d`<p class="b-hint" id="${A(r)}-hint">${i}</p>`}
    <div id="${A(r)}-said" class="b-said">${e.findingsAt(r)}</div>`}function L(e,t,n){return d`<div class="b-field">
    <label for=${A(C(t.path))}>${P(e,t)}</label>
    ${n} ${I(e,t)}
  </div>`}async function Ge(e,t,{builder:n,parts:r,view:i,value:a,show:o}){if(i===`json`)return n.querySelector(`builder-json`)?.reveal(e);if(Re(e))return o(`translate`),await n.updateComplete,await r.shown(`translations`),n.querySelector(`builder-translations`)?.reveal(e,t);e!==``&&o(`write`),await n.updateComplete;let s=CSS.escape(Le(e,Ie(a)));le(n.querySelector(`#${CSS.escape(A(``))}${s}`)??n.querySelector(`[data-at="${s}"]`),t)}var Ke={preview:()=>import(`./preview-pane.js`),json:()=>import(`./json-pane.js`),translations:()=>import(`./translations.js`),outputs:()=>import(`./outputs.js`)},qe=class{#e;#t=/* @__PURE__ */ new Map;#n=/* @__PURE__ */ new Map;constructor(e){this.#e=e}show(e,t,n){let r=this.#t.get(e);return r===`ready`?n():(r===void 0&&this.#r(e),d`<p role="status">${r===`failed`?t.notLoaded:t.loading}</p>`)}async shown(e){await this.#n.get(e),await this.#e.updateComplete}#r(e){this.#t.set(e,`loading`);let t=this.#i(e).then(t=>{this.#t.set(e,t),this.#e.requestUpdate()});this.#n.set(e,t)}async#i(e){await this.#e.updateComplete,await new Promise(e=>requestAnimationFrame(()=>setTimeout(e)));try{return await Ke[e](),`ready`}catch{return`failed`}}},Je={current:void 0,before:void 0,base:``,lang:void 0},Ye=`case-action-builder`;function Xe(e){try{let t=JSON.parse(e().getItem(Ye)??`null`);if(!l(t))return Je;let{current:n,before:r,base:i,lang:a}=t;return{current:Ze(n),before:Ze(r),base:Qe(i)??``,lang:re.find(e=>e===a)}}catch{return Je}}function Ze(e){let{text:t,name:n}=l(e)?e:{};return typeof t==`string`?{text:t,name:Qe(n)}:void 0}var Qe=e=>typeof e==`string`?e:void 0;function $e(e,t){try{return e().setItem(Ye,JSON.stringify({...Xe(e),...t})),!0}catch{return!1}}function et({key:e,newValue:t}){if(e===Ye||e===null)return t===null?`forgotten`:`written`}function tt(e){try{e().removeItem(Ye)}catch{}}var nt={name:`‹اسم الشخص›`,official:{name:`‹اسم المسؤول›`,role:`‹المنصب، مثل وزير العدل›`,organisation:`‹الوزارة أو السلطة›`},publisher:`‹اسم المنظمة الناشرة›`,blank:{summary:`‹من هو هذا الشخص، وماذا حدث، وكيف عُرف ذلك: فقرتان أو ثلاث فقرات قصيرة›`,message:`نرجو منكم، {target}، ‹المطلوب، بأدب وفي جملة واحدة›. ‹لماذا يهمّ ذلك› {name}.`},urgent:{headline:`اقتياد من ‹المكان› في ‹التاريخ›، وخطر قائم`,summary:[`في ‹التاريخ› جرى اقتياد ‹الاسم› من ‹المكان› على يد ‹من: الشرطة، جنود، رجال لم يعرّفوا بأنفسهم›. ‹من هو هذا الشخص: العمل والمدينة والعائلة›.`,`ومنذ ذلك الحين ‹ما هو معروف: مكان الاحتجاز أو الصمت عنه، وهل سُمح للعائلة أو لمحامٍ بالزيارة›.`,`وثمة ما يدعو إلى الخوف: ‹ما هو الخطر، وكيف عُرف›.`],update:`‹ما الجديد، في جملة أو جملتين، ومن قال ذلك›.`,ask:`المطلوب من المسؤول الكشف عن مكان الاحتجاز، والسماح للعائلة ولمحامٍ ولطبيب بالزيارة، والأمر بالإفراج ما لم تكن هناك تهمة قانونية. ‹لماذا يستطيع هذا المسؤول ذلك›.`,messages:[`أخشى على سلامة {name} منذ الاقتياد إلى الاحتجاز. أرجو منكم، {target}، الكشف عن مكان {name} والسماح للعائلة ولمحامٍ بالزيارة. {link}`,`أرجو منكم، {target}، ضمان سلامة {name}. ‹ما أُبلغت به العائلة أو لم تُبلغ به›. ومن حق العائلة ومحامٍ وطبيب الزيارة دون تأخير. {link}`],mail:{subject:`بشأن {name}`,body:`تحية طيبة {target}،

أكتب إليكم بشأن {name}، ‹من هو›. ‹متى وأين وعلى يد من جرى الاقتياد، وما عُرف منذئذ›.

أرجو منكم الكشف عن مكان {name}، والسماح بزيارة العائلة ومحامٍ وطبيب.

مع الاحترام`}},hungerStrike:{headline:`إضراب عن الطعام في ‹السجن› منذ ‹التاريخ›`,summary:[`‹الاسم›، ‹من هو هذا الشخص›، في السجن منذ ‹يوم الاعتقال›. ‹التهمة والمحاكمة والحكم، وما الخلل فيها›.`,`بدأ الإضراب عن الطعام في ‹التاريخ›. ‹على ماذا يحتج هذا الشخص، وما الذي ينهي الإضراب›.`,`‹الحالة الصحية، ومن قال ذلك، وهل سُمح لطبيب مستقل بالزيارة›.`],update:`‹أيّ يوم من الإضراب هذا، وكيف الحالة، ومن قال ذلك: العائلة أو المحامي أو الطبيب›.`,ask:`المطلوب من المسؤول الاستجابة لمطلب الإضراب، والسماح بزيارة طبيب مستقل، وضمان ألا يتعرض أحد للعقاب أو للتغذية القسرية بسبب الإضراب. ‹لماذا يستطيع هذا المسؤول ذلك›.`,messages:[`إضراب {name} عن الطعام مستمر، والمطلب هو ‹المطلب›. أرجو منكم، {target}، الاستجابة له قبل فوات الأوان، والسماح لطبيب مستقل بالزيارة. {link}`,`تقلقني صحة {name} بسبب الإضراب عن الطعام. أرجو منكم، {target}، السماح لطبيب مستقل بالزيارة والاستجابة للمطلب قبل فوات الأوان. {link}`],mail:{subject:`إضراب {name} عن الطعام`,body:`تحية طيبة {target}،

إضراب {name} عن الطعام في ‹السجن› مستمر. ‹كيف الحالة›.

أرجو منكم الاستجابة للمطلب: ‹المطلب›، والسماح بزيارة طبيب مستقل.

مع الاحترام`}},trial:{headline:`محاكمة في ‹المكان› في ‹التاريخ› بسبب ‹ماذا: مقال، مظاهرة، صلاة›`,summary:[`من المقرر أن تبدأ محاكمة ‹الاسم›، ‹من هو هذا الشخص›، أمام ‹المحكمة› في ‹التاريخ›. التهمة هي ‹التهمة›، وقد تصل العقوبة إلى ‹العقوبة›.`,`والفعل الذي تقوم عليه التهمة هو ‹ما الذي حدث›. ‹لماذا ليس ذلك جريمة، أو لماذا لا يمكن أن تكون المحاكمة عادلة›.`,`‹مكان الشخص حتى ذلك الحين: في الاحتجاز ومنذ متى، أو خارجه، وهل أمكن إعداد الدفاع›.`],update:`‹ما الجديد: موعد حُدّد، أو جلسة، أو قرار، ومن قال ذلك›.`,ask:`المطلوب من المسؤول ضمان ألا يُحاكم أحد على ما هو حق وليس جريمة، وأن تكون أي محاكمة عادلة ومفتوحة للمراقبين. ‹لماذا يستطيع هذا المسؤول ذلك›.`,messages:[`ستجري محاكمة {name} بسبب ‹ما الذي حدث›. أرجو منكم، {target}، ضمان إسقاط هذه التهمة والسماح للمراقبين بحضور الجلسات. {link}`,`أتابع محاكمة {name}. أرجو منكم، {target}، ضمان إسقاط التهمة، وألا يُعاقب أحد على ما هو حق وليس جريمة. {link}`],mail:{subject:`محاكمة {name}`,body:`تحية طيبة {target}،

من المقرر أن تبدأ محاكمة {name} أمام ‹المحكمة› بتهمة ‹التهمة›، ‹لماذا ليس الفعل جريمة›.

أرجو منكم ضمان إسقاط هذه التهمة، وأن تكون أي محاكمة عادلة.

مع الاحترام`}},ended:{headline:`‹كيف انتهت القضية، في بضع كلمات›`,summary:[`‹الاسم›، ‹من هو هذا الشخص›. ‹ما الذي كان قد حدث: سجن، اقتياد، محاكمة›، ‹متى ولماذا›.`,`‹ما الذي طُلب، وممن، وكم شخصًا كتب›.`],update:`‹ماذا حدث، وفي أي يوم، وكيف الحال، وماذا قالت العائلة أو قال المحامي›.`,outcome:`في ‹التاريخ› انتهت قضية ‹الاسم› بما يلي: ‹إفراج، تبرئة، انتهاء مدة الحكم، وفاة›. ‹ما الذي لم يُنصَف بعد، إن وُجد›. شكرًا لكل من كتب.`}},rt={name:`‹name of the person›`,official:{name:`‹name of the official›`,role:`‹office, such as Minister of Justice›`,organisation:`‹ministry or authority›`},publisher:`‹your organisation›`,blank:{summary:`‹Who this is, what has happened, and how you know: two or three short paragraphs›`,message:`Please, {target}, ‹what you ask of the official, politely and in one sentence›. ‹Why it matters for› {name}.`},urgent:{headline:`Taken from ‹place› on ‹date›, and in danger`,summary:[`On ‹date›, ‹who: the police, soldiers, men who gave no name› took ‹name› from ‹place›. ‹Who the person is: work, town, family›.`,`Since then, ‹what is known: where the person is held or that nobody will say, whether family or lawyer have been let in›.`,`There is reason to fear the worst: ‹what the danger is, and how you know›.`],update:`‹What is new, in one or two sentences, and who has said so›.`,ask:`Ask the official to make known where the prisoner is held, to let the family, a lawyer and a doctor in, and to order the release unless there is a lawful charge. ‹Why this official can do it›.`,messages:[`I am worried about {name}, who was taken away and is in danger. Please, {target}, make known where {name} is held, and let family and lawyer in. {link}`,`Please, {target}, see that {name} is safe. ‹What the family has or has not been told›. Family, lawyer and a doctor should be let in without delay. {link}`],mail:{subject:`{name}, taken away and in danger`,body:`Dear {target},

I am writing about {name}, ‹who the person is, in a few words›, who was taken away ‹when, where and by whom›. I fear for the safety of {name}.

I respectfully ask you to make known where {name} is held and why, to let family, a lawyer and a doctor in at once, and to order the release unless there is a lawful charge.

Yours sincerely,`}},hungerStrike:{headline:`On hunger strike in ‹prison› since ‹date›`,summary:[`‹Name›, ‹who the person is›, has been in prison since ‹day of the arrest›. ‹Charge, trial and sentence, and what is wrong with them›.`,`The hunger strike began on ‹date›. ‹What it is a protest against, and what would end it›.`,`‹The state of health, who has said so, and whether an independent doctor has been let in›.`],update:`‹Which day of the hunger strike this is, how the person is, and who has said so: family, lawyer, doctor›.`,ask:`Ask the official to answer the demand, to let a doctor of the prisoner’s own choice in, and to see that nobody is punished or fed by force because of the hunger strike. ‹Why this official can do it›.`,messages:[`{name} is on hunger strike, asking for ‹the demand›. Please, {target}, answer that demand while there is time, and let an independent doctor in. {link}`,`I am concerned for the health of {name}, who is on hunger strike. I ask you, {target}, to let an independent doctor in and to answer the demand before it is too late. {link}`],mail:{subject:`{name}, on hunger strike`,body:`Dear {target},

{name}, ‹who the person is›, is on hunger strike in ‹prison›. ‹How the person is, and who has said so›.

I respectfully ask you to answer the demand, which is ‹the demand›, to let a doctor of the prisoner’s own choice in, and to see that nobody is punished or fed by force because of the hunger strike.

Yours sincerely,`}},trial:{headline:`On trial in ‹place› from ‹date›, for ‹what: an article, a protest, a prayer›`,summary:[`‹Name›, ‹who the person is›, is to stand trial before ‹court› on ‹date›. The charge is ‹charge›, and the sentence can be up to ‹sentence›.`,`The charge rests on ‹what the person did›. ‹Why that is no crime, or why the trial cannot be fair›.`,`‹Where the person is until then: in custody since when, or free, and whether a lawyer could prepare the defence›.`],update:`‹What is new: the day that was set, a hearing, a decision, and who has said so›.`,ask:`Ask the official to see that nobody is tried for what is a right and no crime, and that any trial is fair and open to observers. ‹Why this official can do it›.`,messages:[`{name} is to stand trial for ‹what the person did›. Please, {target}, see that this charge is dropped, and that observers are let in to any hearing. {link}`,`I am following the trial of {name}. I ask you, {target}, to see that the charge is dropped: nobody should be punished for what is a right and no crime. {link}`],mail:{subject:`The trial of {name}`,body:`Dear {target},

I am writing about {name}, ‹who the person is›, who is to stand trial before ‹court› on a charge of ‹charge›. As far as is known, the charge punishes ‹which right: free speech, assembly, religion›.

I respectfully ask you to see that the charge is dropped, and that any trial is fair and open to observers and family.

Yours sincerely,`}},ended:{headline:`‹How it ended, in a few words›`,summary:[`‹Name›, ‹who the person is›, was ‹what had happened: imprisoned, taken, put on trial› ‹when, and why›.`,`‹What was asked, and of whom, and how many people wrote›.`],update:`‹What has happened, on which day, how the person is, and what family or lawyer have said›.`,outcome:`On ‹date›, ‹name› ‹was released, was acquitted, came to the end of the sentence, died›. ‹What is still not right, if anything›. Thank you to everybody who wrote.`}},it={name:`‹nom de la personne›`,official:{name:`‹nom du ou de la responsable›`,role:`‹fonction, par exemple ministre de la Justice›`,organisation:`‹ministère ou autorité›`},publisher:`‹votre organisation›`,blank:{summary:`‹Qui est cette personne, ce qui s’est passé, et comment vous le savez\xA0: deux ou trois paragraphes courts›`,message:`Nous vous demandons, {target}, ‹ce que vous demandez, poliment et en une phrase›. ‹Pourquoi c’est important pour› {name}.`},urgent:{headline:`Enlèvement à ‹lieu› le ‹date›\xA0: une vie en danger`,summary:[`Le ‹date›, ‹qui\xA0: des policiers, des soldats, des hommes sans nom› sont venus chercher ‹nom› à ‹lieu›. ‹Qui est cette personne\xA0: métier, ville, famille›.`,`Depuis, ‹ce que l’on sait\xA0: lieu de détention ou silence des autorités, visites de la famille ou de l’avocat permises ou non›.`,`Il y a lieu de craindre le pire\xA0: ‹quel est le danger, et comment vous le savez›.`],update:`‹Ce qui est nouveau, en une ou deux phrases, et qui l’a dit›.`,ask:`Demandez que soit révélé le lieu de détention, que la famille, un avocat et un médecin puissent entrer, et que la libération soit ordonnée en l’absence de charges légales. ‹Pourquoi cette autorité peut le faire›.`,messages:[`Je crains pour {name}, ‹en détention, ou dans un lieu inconnu› depuis son enlèvement. Merci, {target}, de faire savoir où se trouve {name} et de laisser entrer famille et avocat. {link}`,`Je vous prie, {target}, de veiller à la sécurité de {name}. ‹Ce que la famille sait ou ignore›. Famille, avocat et médecin doivent pouvoir entrer sans délai. {link}`],mail:{subject:`{name}\xA0: une vie en danger`,body:`Bonjour {target},

Je vous écris au sujet de {name}, ‹qui est cette personne, en quelques mots›. ‹Quand, où et par qui cette personne a été enlevée›. Je crains pour sa sécurité.

Je vous demande respectueusement de faire savoir où se trouve {name} et pourquoi, de laisser entrer sans délai la famille, un avocat et un médecin, et d’ordonner la libération en l’absence de charges légales.

Avec mes salutations respectueuses,`}},hungerStrike:{headline:`En grève de la faim à ‹prison› depuis le ‹date›`,summary:[`‹Nom›, ‹qui est cette personne›, est en prison depuis le ‹jour de l’arrestation›. ‹Accusation, procès et peine, et ce qui ne va pas›.`,`La grève de la faim a commencé le ‹date›. ‹Contre quoi cette personne proteste, et ce qui mettrait fin à la grève›.`,`‹L’état de santé, qui l’a dit, et si un médecin indépendant a pu entrer›.`],update:`‹Le combientième jour de grève de la faim, l’état de la personne, et qui l’a dit\xA0: famille, avocat, médecin›.`,ask:`Demandez qu’une réponse soit donnée à la demande, qu’un médecin librement choisi puisse entrer, et que personne ne subisse de punition ni d’alimentation forcée à cause de la grève de la faim. ‹Pourquoi cette autorité peut le faire›.`,messages:[`{name} est en grève de la faim et demande ‹la demande›. Merci, {target}, d’y répondre tant qu’il est temps et de laisser entrer un médecin indépendant. {link}`,`La santé de {name}, en grève de la faim, m’inquiète. Je vous prie, {target}, de laisser entrer un médecin indépendant et de répondre à sa demande tant qu’il est temps. {link}`],mail:{subject:`{name}\xA0: grève de la faim`,body:`Bonjour {target},

{name}, ‹qui est cette personne›, est en grève de la faim à ‹prison›. ‹Comment va cette personne, et qui l’a dit›.

Je vous demande respectueusement de répondre à sa demande, à savoir ‹la demande›, de laisser entrer un médecin de son choix, et de veiller à ce que personne ne subisse de punition ni d’alimentation forcée à cause de la grève de la faim.

Avec mes salutations respectueuses,`}},trial:{headline:`Procès à ‹lieu› le ‹date›, pour ‹quoi\xA0: un article, une manifestation, une prière›`,summary:[`Le procès de ‹nom›, ‹qui est cette personne›, doit s’ouvrir devant ‹tribunal› le ‹date›. L’accusation\xA0: ‹accusation›. La peine peut aller jusqu’à ‹peine›.`,`L’accusation repose sur ‹ce que la personne a fait›. ‹Pourquoi ce n’est pas un crime, ou pourquoi le procès ne peut pas être équitable›.`,`‹Où est la personne d’ici là\xA0: en détention depuis quand, ou libre, et si la défense a pu se préparer›.`],update:`‹Ce qui est nouveau\xA0: date fixée, audience, décision, et qui l’a dit›.`,ask:`Demandez que personne ne soit jugé pour ce qui est un droit et non un crime, et que tout procès soit équitable et ouvert aux observateurs. ‹Pourquoi cette autorité peut le faire›.`,messages:[`Un procès attend {name} pour ‹ce que la personne a fait›. Merci, {target}, de veiller à l’abandon de cette accusation et à la présence d’observateurs à l’audience. {link}`,`Je suis de près le procès de {name}. Je vous prie, {target}, de veiller à l’abandon de l’accusation\xA0: personne ne doit être puni pour ce qui est un droit et non un crime. {link}`],mail:{subject:`Le procès de {name}`,body:`Bonjour {target},

Je vous écris au sujet de {name}, ‹qui est cette personne›, dont le procès doit s’ouvrir devant ‹tribunal›. L’accusation\xA0: ‹accusation›. À ma connaissance, elle punit l’exercice d’un droit\xA0: ‹lequel\xA0: expression, réunion, culte›.

Je vous demande respectueusement de veiller à ce que l’accusation soit abandonnée, et à ce que tout procès soit équitable et ouvert à la famille et aux observateurs.

Avec mes salutations respectueuses,`}},ended:{headline:`‹Comment cela s’est terminé, en quelques mots›`,summary:[`‹Nom›, ‹qui est cette personne›\xA0: ‹ce qui était arrivé\xA0: prison, enlèvement, procès›, ‹quand et pourquoi›.`,`‹Ce qui a été demandé, à qui, et combien de personnes ont écrit›.`],update:`‹Ce qui s’est passé, quel jour, comment va la personne, et ce que disent la famille ou l’avocat›.`,outcome:`Le ‹date›\xA0: ‹libération, acquittement, fin de peine, décès› de ‹nom›. ‹Ce qui reste à réparer, s’il y a lieu›. Merci à toutes les personnes qui ont écrit.`}},at=[`urgent`,`hunger-strike`,`trial`,`ended`,`blank`],ot={en:rt,fr:it,ar:nt},st={blank:({official:{name:e,role:t},blank:{summary:n,message:r}})=>({summary:[n],targets:[{name:e,role:t}],message:r}),urgent:(e,t)=>lt(e,e.urgent,t),"hunger-strike":(e,t)=>lt(e,e.hungerStrike,t),trial:(e,t)=>lt(e,e.trial,t),ended:({ended:{headline:e,summary:t,update:n,outcome:r},publisher:i},a)=>({headline:e,status:`ended`,outcome:r,summary:t,updates:[{date:a,text:n}],publisher:{name:i}})};function ct(e,t,n){let r=ot[t];return{version:1,lang:t,name:r.name,...st[e](r,n)}}var lt=({official:e,publisher:t},{headline:n,summary:r,update:i,ask:a,messages:o,mail:s},c)=>({headline:n,status:`open`,summary:r,updates:[{date:c,text:i}],ask:a,targets:[e],message:{default:o,email:s},publisher:{name:t}}),ut={en:{heading:`Begin a case`,hint:`You get ready sentences. What is left for you to fill in stands between ‹ and ›.`,starts:{urgent:{name:`Urgent case`,about:`Somebody was taken and is in danger.`},"hunger-strike":{name:`Hunger strike`,about:`A prisoner is refusing food.`},trial:{name:`Trial ahead`,about:`Somebody is to stand trial on a day that is known.`},ended:{name:`Case that has ended`,about:`You tell how it ended. The card no longer asks for messages.`},blank:{name:`Blank case`,about:`Only what every case needs.`}}},fr:{heading:`Commencer un cas`,hint:`Vous recevez des phrases toutes prêtes. Ce qu’il vous reste à remplir se trouve entre ‹ et ›.`,starts:{urgent:{name:`Cas urgent`,about:`Une personne a été enlevée ou arrêtée et se trouve en danger.`},"hunger-strike":{name:`Grève de la faim`,about:`Une personne en prison refuse de s’alimenter.`},trial:{name:`Procès à venir`,about:`Une personne doit être jugée à une date déjà connue.`},ended:{name:`Cas terminé`,about:`Vous dites comment cela s’est terminé. La carte ne demande plus de messages.`},blank:{name:`Cas vide`,about:`Seulement ce dont chaque cas a besoin.`}}},ar:{heading:`بدء قضية جديدة`,hint:`الجمل جاهزة، وما يحتاج إلى ملء مكتوب بين ‹ و›.`,starts:{urgent:{name:`قضية عاجلة`,about:`اقتيد شخص وهو في خطر.`},"hunger-strike":{name:`إضراب عن الطعام`,about:`شخص في السجن يرفض الطعام.`},trial:{name:`محاكمة قادمة`,about:`سيُحاكم شخص في يوم معروف.`},ended:{name:`قضية انتهت`,about:`يُكتب كيف انتهت. ولا تعود البطاقة تطلب رسائل.`},blank:{name:`قضية فارغة`,about:`فقط ما تحتاج إليه كل قضية.`}}}},dt=class extends c{#e(e){this.dispatchEvent(new CustomEvent(`builder-start`,{detail:{id:e},bubbles:!0}))}render(){let{heading:e,hint:t,starts:n}=ut[this.uiLang];return d`<h2>${e}</h2>
      <p class="b-hint">${t}</p>
      <ul class="b-starts">
        ${at.map(e=>d`<li>
              <button type="button" class="b-start" @click=${()=>this.#e(e)}>
                <strong>${n[e].name}</strong> <span>${n[e].about}</span>
              </button>
            </li>`)}
      </ul>`}};customElements.get(`builder-starts`)||customElements.define(`builder-starts`,dt);function ft(e){let t=e.key.toLowerCase();if(!(!e.ctrlKey&&!e.metaKey||e.altKey||t!==`z`&&t!==`y`||e.defaultPrevented||pt(e.target)))return t===`y`||e.shiftKey?`redo`:`undo`}var pt=e=>e instanceof Element&&e.matches(`input, textarea, case-action`)&&!e.matches(`[id^="f-"], builder-translation *`),mt=/‹[^‹›]*›/g,ht=32,gt=e=>_t(e,[]);function _t(e,t){return typeof e==`string`?(e.match(mt)??[]).map(e=>({path:t,gap:e})):t.length>=ht?[]:Array.isArray(e)?e.flatMap((e,n)=>_t(e,[...t,n])):l(e)?Object.entries(e).flatMap(([e,n])=>_t(n,[...t,e])):[]}function vt(e,t){let n=Ie(t),r=[...e.map(e=>({kind:`finding`,finding:e})),...yt(t,n)],i=/* @__PURE__ */ new Map;for(let e of r){let t=bt(xt(e),n);i.set(t,[...i.get(t)??[],e])}return{all:r,byHome:i}}function yt(e,t){let n=/* @__PURE__ */ new Map;for(let{path:r,gap:i}of gt(e)){let e=bt(C(r),t);n.set(e,[...n.get(e)??[],i])}return[...n].map(([e,t])=>({kind:`gap`,path:e,gaps:t}))}var bt=(e,t)=>Re(e)?e:Le(e,t),xt=e=>e.kind===`gap`?e.path:e.finding.path;function St({all:e}){let t=t=>e.filter(e=>e.kind===`finding`&&e.finding.severity===t).length,n=e.reduce((e,t)=>e+(t.kind===`gap`?t.gaps.length:0),0);return{errors:t(`error`),warnings:t(`warning`),gaps:n}}function Ct({byHome:e},t,n){let r=e=>e.kind===`gap`||e.finding.severity!==`info`;return n===void 0?e.get(t)?.some(r)??!1:[...e].some(([e,n])=>(e===t||e.startsWith(`${t}.`))&&n.some(r))}var wt=150;function Tt(e,t){let n=a(e,`status`),r=Dt(e,t);if(n===`won`||n===`ended`)return r===void 0?`news`:void 0;if(n!==void 0&&n!==`open`)return;let i=T(t),o=a(e,`updates`),s=(Array.isArray(o)?o:[]).filter(e=>l(e)&&!f(a(e,`text`))),c=s.flatMap(e=>a(e,`date`)).flatMap(e=>Ot(e,`date`,t)??[]).map(e=>T(new Date(Math.min(Date.parse(e),t.getTime())))).sort().at(-1),u=r===void 0?s.length>1:c!==void 0&&c>r;if(c!==void 0&&u)return`news`;if(r!==void 0)return(Date.parse(i)-Date.parse(r))/864e5>wt?`silence`:void 0}var Et=(e,t)=>Tt(e,t)!==void 0,Dt=(e,t)=>Ot(a(e,`reviewed`),`day`,t);function Ot(e,t,r){let i=typeof e==`string`?n(e,t):void 0;return i===void 0||ue(i,r)?void 0:i}function kt(e){return(l(e)&&a(e,`text`)===void 0?Object.entries(e).map(([e,t])=>({network:e,texts:At(t)})):[{texts:At(e)}]).filter(({texts:e})=>e.length>0)}function At(e){return(l(e)&&a(e,`body`)!==void 0?[a(e,`subject`),a(e,`body`)]:Array.isArray(e)?e:[e]).map(e=>l(e)?a(e,`text`):e).filter(e=>typeof e==`string`).filter(e=>!f(e))}var jt={en:{afterNews:`After an update: is this still true?`,afterSilence:`Nothing new for a long time: is this still true?`,summary:`Summary`,ask:`What is asked for`,message:`Message`,networks:{default:`Everywhere else`,email:`E-mail`,share:`To friends`},allTrue:`All of it is still true`,change:`I will change it`,confirmed:e=>`Confirmed on ${e}.`,again:`Confirm again today`},fr:{afterNews:`Après une nouvelle\xA0: est-ce toujours vrai ?`,afterSilence:`Rien de nouveau depuis longtemps\xA0: est-ce toujours vrai ?`,summary:`Résumé`,ask:`Ce qui est demandé`,message:`Message`,networks:{default:`Partout ailleurs`,email:`E-mail`,share:`À des proches`},allTrue:`Tout est encore vrai`,change:`Je vais le modifier`,confirmed:e=>`Confirmé le ${e}.`,again:`Confirmer à nouveau aujourd’hui`},ar:{afterNews:`بعد خبر جديد: هل ما زال هذا صحيحًا؟`,afterSilence:`لا جديد منذ وقت طويل: هل ما زال هذا صحيحًا؟`,summary:`الملخص`,ask:`المطلوب`,message:`الرسالة`,networks:{default:`في كل ما عدا ذلك`,email:`البريد الإلكتروني`,share:`إلى الأصدقاء`},allTrue:`كل هذا ما زال صحيحًا`,change:`تغييره`,confirmed:e=>`تم التأكيد في ${e}.`,again:`التأكيد من جديد اليوم`}},Mt=class extends c{constructor(...e){super(...e),this.value={},this.now=/* @__PURE__ */ new Date(0),this.isDue=!1,this.#e=!1}#e;updated(e){if(!this.#e||!e.has(`value`))return;this.#e=!1;let{activeElement:t,body:n}=this.ownerDocument;(t===null||t===n||this.contains(t))&&this.querySelector(`[role=status]`)?.focus()}#t(){this.#e=!0,this.dispatchEvent(ge({edits:[{path:[`reviewed`],value:T(this.now)}]}))}#n(){this.dispatchEvent(se(`summary`))}render(){let e=jt[this.uiLang],n=Dt(this.value,this.now),r=!this.isDue&&n!==void 0;return d`${this.isDue?this.#r(e):t}
      <div class="b-review-line">
        <p class="b-hint" role="status" tabindex="-1">
          ${r?e.confirmed(fe(n,this.uiLang)):t}
        </p>
        ${r&&n!==T(this.now)?d`<button type="button" class="b-button-quiet" @click=${this.#t}>
                ${e.again}
              </button>`:t}
      </div>`}#r(e){let t=Tt(this.value,this.now)===`silence`;return d`<div class="b-review">
      <h3>${t?e.afterSilence:e.afterNews}</h3>
      ${this.#i(e.summary,`summary`,e)} ${this.#i(e.ask,`ask`,e)}
      ${this.#i(e.message,`message`,e)}
      <div class="b-review-buttons">
        <button type="button" @click=${this.#t}>${e.allTrue}</button>
        <button type="button" @click=${this.#n}>${e.change}</button>
      </div>
    </div>`}#i(e,n,r){let i=kt(this.value[n]);return i.length===0?t:d`<h4>${e}</h4>
      ${i.map(({network:e,texts:n})=>d`${e===void 0?t:d`<p class="b-hint">${Nt(e,r)}</p>`}
          ${n.map(e=>d`<p class="b-review-text" dir="auto">${e}</p>`)}`)}`}};i([r({attribute:!1})],Mt.prototype,`value`,void 0),i([r({attribute:!1})],Mt.prototype,`now`,void 0),i([r({attribute:!1})],Mt.prototype,`isDue`,void 0);function Nt(e,{networks:t}){return Object.hasOwn(t,e)?t[e]:Object.hasOwn(w,e)&&w[e].name||e}customElements.get(`builder-review`)||customElements.define(`builder-review`,Mt);function Pt({read:e,places:t}){return t.filter(({field:e})=>e===`targets.name`).slice(0,e.targets.length).map(({path:t},n)=>[t.slice(0,-5),e.targets[n]])}function Ft({x:e,bluesky:t,mastodon:n,threads:r}){return[e,t,n,r].filter(e=>e!==void 0)}var It=Object.keys(w).filter(e=>w[e].reach),Lt=RegExp(`^targets\\[\\d+\\]\\.(?:${It.join(`|`)})$`);function Rt(e){if(!e.mayAsk)return[];let t=/* @__PURE__ */ new Set;return Pt(e).flatMap(([e,{name:n,role:r=``,organisation:i=``}])=>{let a=[n,r,i].join(`
`),o=t.has(a);return t.add(a),o?[D(`same-official`,e)]:[]})}function zt(e){let{read:t,now:n,isAsking:r}=e;if(!r)return[];let i=Pt(e).flatMap(([e,t])=>{let{x:r,bluesky:i,mastodon:a,threads:o,email:s,form:c,verified:l}=t;if((r??i??a??o??s??c)===void 0)return[];if(l===void 0)return[D(`not-verified`,e)];let u=Math.floor((n.getTime()-Date.parse(l))/de),d={date:l,days:u,limit:90};return u>90?[D(`old-contact`,`${e}.verified`,d)]:[]}),a=t.targets.some(({x:e})=>e!==void 0),o=t.targets.some(({bluesky:e,mastodon:t,threads:n,email:r,form:i})=>[e,t,n,r,i].some(e=>e!==void 0));return[...i,...t.targets.length>0&&!Bt(e)?[D(`no-contact`,`targets`)]:[],...a&&!o?[D(`x-only`,`targets`)]:[],...t.safety===void 0?[D(`no-safety`,`safety`)]:[]]}var Bt=({places:e,refused:t})=>[...e.map(({path:e})=>e),...t].some(e=>Lt.test(e)),Vt={x:`x`,bluesky:`bluesky`,mastodon:`mastodon`,threads:`threads`,email:`email`,form:`link`},Ht=Object.keys(Vt),R=e=>Ht.map(t=>({id:t,written:a(e,t)})).filter(({written:e})=>!f(e)).map(({id:e,written:t})=>({id:e,value:typeof t==`string`?n(t,Vt[e]):void 0}));function Ut(e,t){let r=n(t,Vt[e]);if(r!==void 0)switch(e){case`x`:return`https://x.com/${r}`;case`bluesky`:return`https://bsky.app/profile/${r}`;case`mastodon`:{let[e,t]=r.split(`@`);return`https://${t}/@${e}`}case`threads`:return`https://www.threads.com/@${r}`;case`form`:return r;case`email`:return}}var Wt={en:{group:e=>`Looking up the contacts of ${e}`,groupNameless:`Looking up the contacts of this official`,how:`A wrong contact reaches a stranger. Open each one in a new tab, and say here whether it is the right one.`,never:`Nobody has looked up these contacts yet.`,fresh:e=>`Looked up on ${e}.`,old:e=>`Looked up on ${e}. That is more than 90 days ago: please look again.`,changed:e=>`Looked up on ${e}. A contact has been changed since then: please look again.`,open:(e,t)=>`Open ${e} on ${t}`,openForm:`Open the contact form`,email:`Look on the office’s own site whether this address is there.`,right:`It is the right one`,bad:e=>`What is written for ${e} is not a contact. Correct it first.`,badEmail:`What is written is not an e-mail address. Correct it first.`,badForm:`What is written is not the address of a contact form. Correct it first.`,write:`All are right as of today`},fr:{group:e=>`Vérification des contacts de ${e}`,groupNameless:`Vérification des contacts de cette personne`,how:`Un mauvais contact mène à une personne étrangère à l’affaire. Ouvrez chacun d’eux dans un nouvel onglet, puis dites ici si c’est le bon.`,never:`Personne n’a encore vérifié ces contacts.`,fresh:e=>`Vérifiés le ${e}.`,old:e=>`Vérifiés le ${e}, il y a plus de 90 jours\u00A0: veuillez vérifier à nouveau.`,changed:e=>`Vérifiés le ${e}. Un contact a été modifié depuis\u00A0: veuillez vérifier à nouveau.`,open:(e,t)=>`Ouvrir ${e} sur ${t}`,openForm:`Ouvrir le formulaire de contact`,email:`Vérifiez sur le site officiel que cette adresse y figure.`,right:`C’est le bon`,bad:e=>`Ce qui est écrit pour ${e} n’est pas un contact. Corrigez-le d’abord.`,badEmail:`Ce qui est écrit n’est pas une adresse e-mail. Corrigez-la d’abord.`,badForm:`Ce qui est écrit n’est pas l’adresse d’un formulaire. Corrigez-la d’abord.`,write:`Tous sont exacts à ce jour`},ar:{group:e=>`التحقق من جهات الاتصال الخاصة بـ\u2068${e}\u2069`,groupNameless:`التحقق من جهات الاتصال الخاصة بهذا المسؤول`,how:`جهة الاتصال الخاطئة توصل الرسالة إلى شخص غريب. يُرجى فتح كل واحدة منها في علامة تبويب جديدة، ثم التأكيد هنا إن كانت صحيحة.`,never:`لم يتحقق أحد من جهات الاتصال هذه بعد.`,fresh:e=>`تم التحقق منها في ${e}.`,old:e=>`تم التحقق منها في ${e}، أي قبل أكثر من 90 يومًا: يُرجى التحقق من جديد.`,changed:e=>`تم التحقق منها في ${e}، ثم تغيّرت إحداها بعد ذلك: يُرجى التحقق من جديد.`,open:(e,t)=>`فتح \u2066${e}\u2069 على \u2068${t}\u2069`,openForm:`فتح نموذج الاتصال`,email:`يُرجى التحقق في الموقع الرسمي للجهة من وجود هذا العنوان فيه.`,right:`هذه هي الصحيحة`,bad:e=>`ما كُتب لـ\u2068${e}\u2069 ليس حسابًا صالحًا. يُرجى تصحيحه أولًا.`,badEmail:`ما كُتب ليس عنوان بريد إلكتروني. يُرجى تصحيحه أولًا.`,badForm:`ما كُتب ليس عنوان نموذج اتصال. يُرجى تصحيحه أولًا.`,write:`كلها صحيحة حتى اليوم`}},z=class extends c{constructor(...e){super(...e),this.target={},this.path=[],this.now=/* @__PURE__ */ new Date(0),this.#e=/* @__PURE__ */ new Set,this.#t=/* @__PURE__ */ new Set,this.#n=/* @__PURE__ */ new Map}#e;#t;#n;willUpdate(e){let t=R(this.target),n=new Set(t.map(B));this.#r(e)&&this.#n.clear(),this.#e=Gt(this.#e,n),this.#t=Gt(this.#t,n);let r=this.#i();r!==void 0&&!this.#n.has(r)&&this.#n.set(r,V(t))}#r(e){let t=e.get(`target`),n=e.get(`path`);return n!==void 0&&C(n)!==C(this.path)||t!==void 0&&a(t,`name`)!==a(this.target,`name`)&&V(R(t))!==V(R(this.target))}#i(){let e=a(this.target,`verified`),t=typeof e==`string`?n(e,`date`):void 0;return t===void 0||ue(t,this.now)?void 0:t}#a(){return T(this.now)}#o(e){this.#e=/* @__PURE__ */ new Set([...this.#e,B(e)]),this.requestUpdate()}#s(e){let t=B(e),n=this.#t.has(t);this.#t=new Set([...this.#t,t].filter(e=>!n||e!==t)),this.requestUpdate(),!n&&this.#c()&&this.#l()}#c(){return R(this.target).every(e=>e.value!==void 0&&this.#t.has(B(e)))}#l(){let e=this.#a();this.#n.set(e,V(R(this.target))),this.requestUpdate();let t=[{path:[...this.path,`verified`],value:e}];this.dispatchEvent(ge({edits:t}))}render(){let e=R(this.target);if(e.length===0)return t;let n=Wt[this.uiLang],r=a(this.target,`name`),i=typeof r==`string`&&r.trim()!==``?n.group(r):n.groupNameless,{said:o,isDue:s}=this.#u(e,n),c=s&&this.#c();return d`<div class="b-contacts" role="group" aria-label=${i}>
      <p class=${s?`b-contacts-due`:`b-hint`} role="status">${o}</p>
      ${s?d`<p class="b-hint">${n.how}</p>`:t}
      <ul>
        ${e.map(e=>d`<li>${this.#d(e,n)}</li>`)}
      </ul>
      ${c?d`<button type="button" @click=${this.#l}>${n.write}</button>`:t}
    </div>`}#u(e,t){let n=this.#i();if(n===void 0)return{said:t.never,isDue:!0};let r=fe(n,this.uiLang);return this.#n.get(n)===V(e)?Math.floor((this.now.getTime()-Date.parse(n))/864e5)>90?{said:t.old(r),isDue:!0}:{said:t.fresh(r),isDue:!1}:{said:t.changed(r),isDue:!0}}#d(e,n){let{id:r,value:i}=e,{name:a=``}=w[r];if(i===void 0){let e={email:n.badEmail,form:n.badForm};return d`<span class="b-contacts-due">${e[r]??n.bad(a)}</span>`}let o=Ut(r,i);if(o===void 0)return d`<bdi dir="ltr">${i}</bdi>
        <span class="b-hint">${n.email}</span>
        ${this.#f(e,i,n)}`;let s=r===`form`?n.openForm:n.open(`@${i}`,a),c=()=>this.#o(e),l=e=>e.button===1;return d`<a
        href=${o}
        target="_blank"
        rel="noopener noreferrer"
        @click=${c}
        @auxclick=${e=>l(e)&&c()}
        >${s}</a
      >
      ${r===`form`?d`<bdi class="b-hint" dir="ltr">${i}</bdi>`:t}
      ${this.#e.has(B(e))?this.#f(e,s,n):t}`}#f(e,t,n){return d`<button
      type="button"
      aria-pressed=${this.#t.has(B(e))?`true`:`false`}
      aria-label=${`${n.right}: ${t}`}
      @click=${()=>this.#s(e)}
    >
      ${n.right}
    </button>`}};i([r({attribute:!1})],z.prototype,`target`,void 0),i([r({attribute:!1})],z.prototype,`path`,void 0),i([r({attribute:!1})],z.prototype,`now`,void 0);var B=({id:e,value:t=``})=>`${e} ${t}`,V=e=>e.map(B).join(`
`),Gt=(e,t)=>new Set([...e].filter(e=>t.has(e)));customElements.get(`builder-contacts`)||customElements.define(`builder-contacts`,z);var H=ke(class extends Oe{render(...[t]){return e}update(t,[n,r]){let i=t.element;return JSON.stringify(r(i.value))!==JSON.stringify(r(n))&&(i.value=n),e}}),Kt=500,U=e=>e.target.value,qt=e=>e,Jt=e=>e.replace(/\s*\n\s*/g,` `);function W(e,t,n){return n.format===`day`||n.format===`date`?Zt(e,t):n.format===`plain`&&n.max>=Kt?L(e,t,n.max===Kt?G(e,t,1,N(j(e,t)),Jt):G(e,t,3)):L(e,t,Xt(e,t,n))}var Yt={link:`url`,email:`email`};function Xt(e,t,{format:n}){let r=C(t.path),i=n!==`plain`;return d`<input
    id=${A(r)}
    type="text"
    inputmode=${Yt[n]??`text`}
    dir=${i?`ltr`:`auto`}
    autocomplete="off"
    autocapitalize=${i?`none`:`sentences`}
    spellcheck=${i?`false`:`true`}
    aria-describedby=${F(e,t)}
    aria-invalid=${e.isWrong(r)}
    .value=${H(N(j(e,t)),qt)}
    @input=${n=>M(e,t,U(n))}
  />`}function G(e,t,n,r=N(j(e,t)),i=qt){let a=C(t.path);return d`<textarea
    id=${A(a)}
    rows=${n}
    class=${n===1?`b-line`:``}
    dir="auto"
    aria-describedby=${F(e,t)}
    aria-invalid=${e.isWrong(a)}
    .value=${H(r,i)}
    @input=${n=>M(e,t,i(U(n)))}
  ></textarea>`}function Zt(e,r){let i=C(r.path),a=N(j(e,r)),o=T(e.now),s=a===``||n(a,`day`)===a,c=document.activeElement?.matches(`input[type=text][id="${A(i)}"]`),l=s&&!c?d`<input
          id=${A(i)}
          type="date"
          aria-describedby=${F(e,r)}
          aria-invalid=${e.isWrong(i)}
          .value=${_(a)}
          @change=${t=>M(e,r,U(t))}
        />`:d`<input
          id=${A(i)}
          type="text"
          dir="ltr"
          autocomplete="off"
          spellcheck="false"
          aria-describedby=${F(e,r)}
          aria-invalid=${e.isWrong(i)}
          .value=${H(a,qt)}
          @input=${t=>M(e,r,U(t))}
        />`;return L(e,r,d`<div class="b-row">
      ${l}${a===o||i===`expires`?t:d`<button
              type="button"
              aria-label="${P(e,r)}: ${e.words.today}"
              @click=${()=>M(e,r,o)}
            >
              ${e.words.today}
            </button>`}
    </div>`)}var Qt=e=>/^\d{1,15}$/.test(e.trim())?Number(e):e.trim();function $t(e,t){let n=C(t.path);return L(e,t,d`<input
      id=${A(n)}
      type="text"
      inputmode="numeric"
      class="b-short"
      autocomplete="off"
      aria-describedby=${F(e,t)}
      aria-invalid=${e.isWrong(n)}
      .value=${H(N(j(e,t)),Qt)}
      @input=${n=>M(e,t,Qt(U(n)))}
    />`)}function en(e,n,{options:r}){let i=C(n.path),a=j(e,n),[o]=r,s=a===void 0||r.some(e=>e===a),c=t=>M(e,n,t===o?void 0:t);return L(e,n,d`<select
      id=${A(i)}
      aria-describedby=${F(e,n)}
      aria-invalid=${e.isWrong(i)}
      @change=${e=>c(U(e))}
    >
      ${s?t:d`<option value=${N(a)} selected>${N(a)}</option>`}
      ${r.map(t=>d`<option value=${t} .selected=${_(t===(a??o))}>
            ${ce[e.uiLang][`${n.table}.${t}`]??t}
          </option>`)}
    </select>`)}function tn(e,n){let r=j(e,n)===!1,i=C(n.path);return d`<div class="b-field">
    <label for=${A(r?`${i}.off`:i)}>${P(e,n)}</label>
    ${r?t:G(e,n,2)}
    <label class="b-check">
      <input
        id=${A(`${i}.off`)}
        type="checkbox"
        .checked=${_(r)}
        @change=${()=>M(e,n,r?void 0:!1)}
      />
      ${e.words.saysNothing}
    </label>
    ${I(e,n)}
  </div>`}function nn(e,t){let n=j(e,t);return L(e,t,G(e,t,6,Array.isArray(n)?n.map(N).join(`

`):N(n),rn))}function rn(e){let t=e.split(/\n\s*\n/).filter(e=>e.trim()!==``);return t.length>1?t.map(e=>e.trim()):t[0]??``}var K=ke(class extends Oe{#e=!1;render(...[t]){return e}update({element:t},[n]){return n&&!this.#e&&(t.open=!0),this.#e=n,e}}),q=(e,t,n)=>Object.entries(n).map(([n,{field:r}])=>Nn(e,k(t,n),r));function an(e,t,{fields:n}){let r=j(e,t);return r!==void 0&&!J(r)?on(e,t):d`<details class="b-group" ${K(r!==void 0)}>
    <summary id=${A(C(t.path))}>${P(e,t)}</summary>
    ${I(e,t)}
    <div class="b-fields">${q(e,t,n)}</div>
  </details>`}var J=e=>l(e)&&!Array.isArray(e);function on(e,t){let{insteadHere:n,jsonOpen:r}=e.words;return d`<div class="b-field" id=${A(C(t.path))} tabindex="-1">
    <p><strong>${P(e,t)}</strong></p>
    <p>${n}</p>
    <pre class="b-code" dir="ltr">${N(j(e,t))}</pre>
    ${I(e,t)}
    <p><a href="#json">${r}</a></p>
  </div>`}var sn={updates:e=>({date:e,text:``}),targets:()=>({name:``,role:``}),background:()=>({title:``,text:``}),links:()=>({label:``,url:``})},cn=`updates`;function ln(e,n,{of:r,max:i},a=()=>t){let o=C(n.path),s=j(e,n);if(s!==void 0&&!Array.isArray(s))return on(e,n);let c=s??[],{add:l=``}=m[e.uiLang][n.table]??{};return d`<div class="b-list" role="group" aria-labelledby=${A(o)}>
    <h3 id=${A(o)} tabindex="-1">${P(e,n)}</h3>
    ${I(e,n)}
    ${c.map((t,i)=>dn(e,n,i,c.length,r.fields,a))}
    ${c.length<i?d`<button type="button" class="b-add" @click=${t=>{let r=n.table===cn?0:c.length,i=sn[n.table]?.(T(e.now))??{};e.edit([Be(e.value,n.path,r,i)]),v(t,e=>un(e.querySelector(`[id="${A(o)}[${r}]"]`)))}}>${l}</button>`:t}
  </div>`}function un(e){return[...e?.closest(`details`)?.querySelectorAll(`.b-fields :is(input, textarea)`)??[]].find(({value:e})=>e===``)??e}function dn(e,n,r,i,a,o){let s=Ue(n,r),c=C(s.path),l=j(e,s),{item:u=``}=m[e.uiLang][n.table]??{},f=n.table!==cn||r===0||e.isWrong(c,`inside`);return d`<details class="b-item" ${K(f)}>
    <summary id=${A(c)}>
      ${u} ${i>1?r+1:t}
      <span class="b-hint" dir="auto">${mn(l)}</span>
    </summary>
    ${hn(e,n,r,i,u)}
    ${J(l)?d`<div class="b-said">${e.findingsAt(c)}</div>
            <div class="b-fields">${pn(e,s,a)}</div>
            ${o(s,l)}`:on(e,s)}
  </details>`}var fn={updates:[`title`,`url`,`kind`]};function pn(e,t,n){let r=fn[t.table]??[],i=Object.entries(n),a=i.filter(([e])=>!r.includes(e));if(a.length===i.length)return d`${q(e,t,n)}`;let o=Object.fromEntries(i.filter(([e])=>r.includes(e))),s=r.some(n=>j(e,k(t,n))!==void 0);return d`${q(e,t,Object.fromEntries(a))}
    <details class="b-more" ${K(s)}>
      <summary>${e.words.more}</summary>
      <div class="b-fields">${q(e,t,o)}</div>
    </details>`}function mn(e){let t=(J(e)?Object.values(e):[e]).filter(e=>typeof e==`string`&&e!==``).join(` · `);return t.length>60?`${t.slice(0,59)}…`:t}function hn(e,{path:n},r,i,a){let{up:o,down:s,remove:c}=e.words,l=i>1?`${a} ${r+1}`:a,u=C(n),f=t=>i=>{e.edit([Ve(e.value,n,r,t)]);let{tool:a}=i.currentTarget.dataset;v(i,e=>e.querySelector(`[id="${A(u)}[${r+t}]"]`)?.parentElement?.querySelector(`[data-tool="${a}"]`))},p=t=>{e.edit([O(e.value,[...n,r])]),v(t,e=>e.querySelector(`[id="${A(u)}"]`))},m=(e,n,r,i=!1)=>d`<button
      type="button"
      class="b-button-quiet"
      data-tool=${e}
      aria-label="${n}: ${l}"
      aria-disabled=${i}
      @click=${i?t:r}
    >
      ${n}
    </button>`;return d`<p class="b-tools">
    ${i>1?d`${m(`up`,o,f(-1),r===0)}
          ${m(`down`,s,f(1),r===i-1)}`:t}
    ${m(`remove`,c,p)}
  </p>`}function gn(e,n){let r=j(e,n),i=C(n.path),a=r===void 0,o=Array.isArray(r)?r:b,s=b.filter(e=>!o.includes(e)),c=t=>e.edit([{path:n.path,value:t}],i);return d`<fieldset class="b-list" id=${A(i)} tabindex="-1">
    <legend>${P(e,n)}</legend>
    <label class="b-check">
      <input
        type="checkbox"
        .checked=${_(a)}
        @change=${()=>a?c(b):M(e,n,void 0)}
      />
      ${e.words.allNetworks}
    </label>
    ${I(e,n)}
    ${a?t:d`<ul class="b-networks">
            ${[...o,...s].map((n,r)=>{let i=r<o.length,a=yn(e,String(n)),s=o.filter((e,t)=>t!==r),l=[...o];return l.splice(r-1,2,n,o[r-1]),d`<li>
                <label class="b-check">
                  <input
                    type="checkbox"
                    data-network=${a}
                    .checked=${_(i)}
                    ?disabled=${i&&o.length===1}
                    @change=${()=>c(i?s:[...o,n])}
                  />
                  ${a}
                </label>
                ${i&&r>0?d`<button
                        type="button"
                        class="b-button-quiet"
                        data-up=${a}
                        aria-label="${e.words.up}: ${a}"
                        @click=${e=>{c(l),v(e,e=>_n(e,a)??vn(e,a))}}
                      >
                        ${e.words.up}
                      </button>`:t}
              </li>`})}
          </ul>`}
  </fieldset>`}var _n=(e,t)=>e.querySelector(`[data-up="${CSS.escape(t)}"]`),vn=(e,t)=>e.querySelector(`[data-network="${CSS.escape(t)}"]`);function yn({uiLang:e},t){let n=b.find(e=>e===t);return(n&&w[n].name)??ce[e][`networks.${t}`]??t}var bn=x.message.field,xn=[`x`,`bluesky`,`mastodon`,`threads`,`email`,`share`],Sn=[`{target}`,`{name}`,`{link}`],Cn=e=>e.querySelector(`#f-message-title`);function wn(e,n){let r=j(e,n),i=s(r,bn),a=e=>i&&Object.hasOwn(r,e),o=i?k(n,`default`):n,c=t=>{let a=t===`email`?{body:``}:``,o=i?{path:[...n.path,t],value:a}:{path:n.path,value:{default:r??``,[t]:a}};e.edit([o])};return d`<div class="b-list" role="group" aria-labelledby="f-message-title">
    <h3 id="f-message-title" tabindex="-1">${P(e,n)}</h3>
    ${i?I(e,n):t} ${Dn(e,o)}
    ${xn.filter(a).map(t=>En(e,k(n,t),t))}
    ${xn.every(a)?t:d`<p class="b-hint">${e.words.ownMessage}</p>
            <p class="b-tools">
              ${xn.filter(e=>!a(e)).map(t=>d`<button
                    type="button"
                    class="b-button-quiet"
                    aria-label="${e.words.ownMessageFor} ${Tn(e,t)}"
                    @click=${()=>c(t)}
                  >
                    + ${Tn(e,t)}
                  </button>`)}
            </p>`}
  </div>`}var Tn=(e,t)=>t===`share`?m[e.uiLang][`message.share`]?.label??t:yn(e,t);function En(e,t,n){let r=C(t.path),{remove:i}=e.words,a=d`<p class="b-tools">
    <button
      type="button"
      class="b-button-quiet"
      aria-label="${i}: ${P(e,t)}"
      @click=${n=>{e.edit([O(e.value,t.path)]),v(n,Cn)}}
    >
      ${i}
    </button>
  </p>`;if(n!==`email`)return d`<fieldset class="b-item">
      <legend>${P(e,t)}</legend>
      ${a} ${Dn(e,t)}
    </fieldset>`;if(!J(j(e,t)))return d`<fieldset class="b-item">
      <legend>${P(e,t)}</legend>
      ${a} ${on(e,t)}
    </fieldset>`;let o=k(t,`subject`);return d`<fieldset class="b-item" id=${A(r)} tabindex="-1">
    <legend>${P(e,t)}</legend>
    ${a} ${I(e,t)}
    ${W(An(e),o,{kind:`text`,max:500,format:`plain`})}
    ${Dn(e,k(t,`body`),!1)}
  </fieldset>`}function Dn(e,n,r=!0){let i=j(e,n),a=Array.isArray(i),{message:o}=m[e.uiLang];return d`${a?d`${I(e,n)}${i.map((t,r)=>{let a=i.filter((e,t)=>t!==r),s=a.length===1?a[0]:a;return On(e,Ue(n,r),`${o?.item??``} ${r+1}`,t=>{e.edit([ze(e.value,n.path,s)]),v(t,Cn)})})}`:On(e,n,P(e,n))}
  ${r?d`<button type="button" class="b-add" @click=${()=>{a?e.edit([{path:[...n.path,i.length],value:``}]):e.edit([{path:n.path,value:[i??``,``]}])}}>${o?.add}</button>`:t}`}function On(e,n,r,i){let a=J(j(e,n)),o=C(n.path),s=a?k(n,`text`):n,c=C(s.path);return d`<div class="b-field">
    ${a?d`<div id=${A(o)} tabindex="-1">${I(e,n)}</div>`:t}
    <label for=${A(c)}>${r}</label>
    ${kn(e,s)}
    <p class="b-tools">
      ${Sn.map(t=>d`<button
            type="button"
            class="b-button-quiet"
            aria-label="${e.words.insert}: ${t}"
            @click=${e=>Mn(e,c,t)}
          >
            ${t}
          </button>`)}
      ${i===void 0?t:d`<button
              type="button"
              class="b-button-quiet"
              aria-label="${e.words.remove}: ${r}"
              @click=${i}
            >
              ${e.words.remove}
            </button>`}
    </p>
    ${I(e,{path:s.path,table:a?`message.text`:n.table})}
    ${jn(e,n,a)}
  </div>`}var kn=(e,t)=>G(t.path.length===1?e:An(e),t,4),An=e=>({...e,isStaying:!0});function jn(e,t,n){let r=j(e,t),i=(i,a)=>{if(n)return e.edit(i,a);let[{path:o,value:s}={path:[],value:void 0}]=i,c={text:r??``,[String(o.at(-1))]:s};e.edit([{path:t.path,value:c}],a)},a={...e,edit:i},o={path:[...t.path,`lang`],table:`message.lang`},s={path:[...t.path,`meaning`],table:`message.meaning`};return d`<details class="b-more" ${K(n)}>
    <summary>${e.words.otherLanguage}</summary>
    <div class="b-fields">
      ${W(a,o,{kind:`text`,max:35,format:`language`})}
      ${W(a,s,{kind:`text`,max:5e3,format:`plain`})}
    </div>
  </details>`}function Mn(e,t,n){let r=e.target.closest(`.b-field`)?.querySelector(`textarea[id="${A(t)}"]`);r&&(r.setRangeText(n,r.selectionStart,r.selectionEnd,`end`),r.dispatchEvent(new InputEvent(`input`,{bubbles:!0})),r.focus())}function Nn(e,n,r){switch(n.table){case`summary`:return nn(e,n);case`networks`:return gn(e,n);case`message`:return wn(e,n);case`targets`:return ln(e,n,r,(t,n)=>Pn(e,t,n))}switch(r.kind){case`text`:return W(e,n,r);case`count`:return $t(e,n);case`choice`:return en(e,n,r);case`switch`:return tn(e,n);case`group`:return an(e,n,r);case`list`:return ln(e,n,r);case`by-language`:return t}}var Pn=(e,{path:t},n)=>d`<builder-contacts
    .target=${n}
    .path=${t}
    .now=${e.now}
    .uiLang=${e.uiLang}
  ></builder-contacts>`,Fn=[`person`,`news`,`officials`,`message`,`more`],In={person:[`name`,`headline`,`summary`,`lang`,`image`],news:[`status`,`outcome`,`updates`,`reviewed`,`expires`],officials:[`targets`,`ask`],message:[`message`,`networks`,`guidance`,`safety`],more:[`link`,`publisher`,`background`,`links`,`progress`]},Ln=e=>d`${Fn.map(t=>d`<section class="b-section" aria-labelledby="s-${t}">
        <h2 id="s-${t}">${e.words.sections[t]}</h2>
        ${In[t].filter(t=>Rn(e,t)).map(t=>zn(e,t))}
      </section>`)}`;function Rn({value:e},t){let{status:n,outcome:r}=e;return t!==`outcome`||r!==void 0||n===`won`||n===`ended`}function zn(e,n){let{field:r}=x[n],i=n===`reviewed`?d`<builder-review
          .value=${e.value}
          .now=${e.now}
          .uiLang=${e.uiLang}
          .isDue=${e.isWhole&&Et(e.value,e.now)}
        ></builder-review>`:t;return d`${i}${Nn(e,{path:[n],table:n},r)}`}function Bn(e,t,n=1/0){let r=[],i=[...Array(t.length+1).keys()];for(let a=1;a<=e.length;a+=1){let o=[a],s=a;for(let n=1;n<=t.length;n+=1){let c=e[a-1]===t[n-1],l=a>1&&n>1&&e[a-1]===t[n-2]&&e[a-2]===t[n-1],u=Math.min(i[n]+1,o[n-1]+1,i[n-1]+ +!c,l?r[n-2]+1:1/0);o[n]=u,u<s&&(s=u)}if(s>n)return 1/0;r=i,i=o}return i[t.length]}var Vn=60,Hn=e=>e<4?0:e<8?1:2;function Un(e,t){if(e===t||e.length>Vn||t.length>Vn)return!1;let n=Hn(t.length);return Math.abs(e.length-t.length)>n?!1:Bn(e.toLowerCase(),t.toLowerCase(),n)<=n}function Wn(e,t){return t.filter(t=>Un(e,t)).sort((t,n)=>Bn(e,t)-Bn(e,n))[0]}var Gn={kind:`group`,fields:x,essential:null,short:null};function Kn(e,t){let n=t.reduce((n,r,i)=>n&&qn(Y(n,S(e,t.slice(0,i))),r),Gn);return n&&Y(n,S(e,t))}function Y(e,t){return e.kind===`list`&&e.single&&!Array.isArray(t)?Y(e.of,t):e.kind===`group`&&e.short!==null&&!s(t,e)?Y(e.fields[e.short].field,t):e}function qn(e,t){if(e.kind===`list`)return typeof t==`number`?e.of:void 0;if(e.kind===`by-language`)return e.of;if(e.kind===`group`&&Object.hasOwn(e.fields,t))return e.fields[t].field}var Jn=/[\u00AD\u061C\u180E\u200B-\u200F\u2060-\u206F]/g,X=e=>u(e).replace(Jn,``),Yn=/^[^/?#]*\.(?:avif|gif|html?|jpe?g|json|pdf|png|svg|webp)$/i;function Xn(e){let t=X(e),r=t.replace(/^(?:https:)?\/\//i,``);if(!(!/^[^/?#:@]+\.[^/?#:@.]{2,}(?:[/?#]|$)/.test(r)||r===t&&Yn.test(r)))return n(`https://${r}`,`link`)}function Zn(e){let t=X(e).replace(/^http:/i,`https:`);return/^https:\/\/[^/?#]*:/.test(t)?void 0:n(t,`link`)}function Qn(e,t){let r=X(e),i=nr(r,t)??r.replace(/\s*@\s*/g,`@`).replace(/^@+/,``);return n(i,t)}var $n={x:[`x.com`,`twitter.com`],bluesky:[`bsky.app`],threads:[`threads.com`,`threads.net`]},er=[...Object.values($n).flat(),`facebook.com`,`instagram.com`,`linkedin.com`,`medium.com`,`t.me`,`telegram.me`,`tiktok.com`,`youtube.com`],tr=/^(?:compose|explore|hashtag|home|i|intent|login|messages|notifications|search|settings|share|signup)$/i;function nr(e,t){let[,n=``,r=``]=/^(?:https?:\/\/)?([a-z0-9.-]+\.[a-z]{2,})\/([^?#\s]*)(?:[?#].*)?$/i.exec(e)??[],i=n.toLowerCase(),a=i.replace(/^(?:www|mobile|m)\./,``),[o=``,s,...c]=r.split(`/`).filter(e=>e!==``);if(c.length>0)return;let l=s===void 0,u=o.replace(/^@/,``);switch(t){case`x`:return $n.x.includes(a)&&l&&!tr.test(u)?u:void 0;case`bluesky`:return $n.bluesky.includes(a)&&o===`profile`?s:void 0;case`threads`:return $n.threads.includes(a)&&l&&o!==u?u:void 0;case`mastodon`:return er.includes(a)||!l||o===u?void 0:u.includes(`@`)?u:`${u}@${i}`}}function rr(e){let t=X(e),r=(/^[^<>@]*<([^<>]*)>$/.exec(t)?.[1]??t).trim().replace(/^mailto:/i,``).replace(/\?.*$/,``).replace(/\s*@\s*/,`@`);return n(r,`email`)}function ir(e){let t=X(e).replace(/\s*[_\u2010-\u2015\u2212-]\s*/g,`-`);return/^[a-z]{2,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?$/i.test(t)?n(t,`language`):void 0}var ar=`[\\p{L}\\p{M}-]+`,or=RegExp(`^(?:(${ar})\\.?[,،]?\\s+)?(\\d{4})([/.\\u2010-\\u2015-])(\\d{1,2})\\3(\\d{1,2})(?:(?:t|,?\\s+)(\\d{1,2}:\\d\\d(?::\\d\\d(?:\\.\\d{1,9})?)?)\\s*(z|utc|gmt|[+\\u2212-]\\d\\d(?::?\\d\\d)?))?(?:[,،]?\\s+\\(?(${ar})\\.?\\)?)?$`,`iu`),sr=[`en`,`fr`,`ar`,`de`,`es`,`it`,`nl`,`pt`,`ru`,`tr`,`fa`];function cr(e,t,r){let i=or.exec(fr(X(e)));if(i===null)return;let[,a,o,,s,c,l,u,d]=i,f=`${o}-${s.padStart(2,`0`)}-${c.padStart(2,`0`)}`,p=l===void 0?``:`T${l.replace(/^\d:/,`0$&`)}${lr(u.toUpperCase())}`,m=n(f+p,t);if(m!==void 0)return[a,d].filter(e=>e!==void 0).every(e=>ur(e,f,r))?m:void 0}function lr(e){if(/^[A-Z]/.test(e))return`Z`;let[,t,n,r=`00`]=/^(.)(\d\d):?(\d\d)?$/.exec(e);return`${t===`+`?`+`:`-`}${n}:${r}`}function ur(e,t,n){return(n===void 0?sr:[n,...sr]).some(n=>[`long`,`short`].some(r=>dr(new Intl.DateTimeFormat(n,{weekday:r,timeZone:`UTC`}).format(Date.parse(t)))===dr(e)))}var dr=e=>e.toLowerCase().replaceAll(`.`,``).normalize(),fr=e=>e.replace(/[\u0660-\u0669\u06F0-\u06F9]/g,e=>String(e.charCodeAt(0)&15)),pr=b.filter(e=>w[e].reach&&w[e].limits),mr=[`target`,`name`,`link`],hr={name:``},Z=({field:e})=>/^(?:translations\.)?message\..*text$/.test(e);function gr({path:e,within:t}){let{lang:n}=t;return e.endsWith(`.text`)&&typeof n==`string`?n:void 0}var _r=({field:e})=>/message\.(\w+)/.exec(e)[1];function vr(e){if(!e.mayAsk)return[];let t=e.places.filter(Z),n=new Set(t.map(e=>br(e.lang,_r(e)))),r=new Map(e.places.filter(yr).map(({lang:e,text:t})=>[e,t])),i=e.places.filter(yr).flatMap(Dr);return[...t.flatMap(t=>{let i=xr(t,n,e.read).map(n=>[n,wr(n,t,e.read)]),a=r.get(t.lang)??e.read.headline??``;return[...Tr(t,i),...i.flatMap(([e,n])=>Er(t,e,a,n)),...Dr(t),...Ar(t)]}),...i]}var yr=({field:e})=>/message\.email\.subject$/.test(e),br=(e,t)=>`${e} ${t}`;function xr(e,t,{networks:n,targets:r}){let i=_r(e);return pr.filter(e=>(n.length===0||n.includes(e))&&(e!==`email`||r.some(({email:e})=>e!==void 0))).filter(n=>i==="default"?!t.has(br(e.lang,n)):i===`share`?r.some(e=>Ee(n,e)===void 0):i===n)}var Sr=({targets:e})=>e.length===0?[hr]:e;function Cr({text:e,lang:t},n,{name:r,link:i,translations:a}){let o=t===void 0?void 0:a?.[t]?.name;return ye(e,{target:n,name:o??r??``,link:i??``})}function wr(e,t,n){let r=Sr(n).filter(t=>e!==`email`||Ee(e,t)!==void 0).map(t=>({address:ve(e,t),to:Ee(e,t)??``})).sort((e,t)=>t.address.length+t.to.length-e.address.length-e.to.length),i=r.find(({address:e})=>e.startsWith(`@`)),a=r.find(({address:e})=>!e.startsWith(`@`));return(e===`email`?r:[i,a]).filter(e=>e!==void 0).map(({address:e,to:r})=>({text:Cr(t,e,n),to:r}))}function Tr({path:e},t){return t.some(([,e])=>e.some(({text:e})=>e.startsWith(`@`)))?[D(`starts-with-handle`,e)]:[]}function Er({path:e},t,n,r){let{name:i=`e-mail`,limits:a=[],link:o}=w[t];return a.flatMap(({max:t,unit:a,count:s})=>{let c=r.map(({text:e,to:t})=>s(e,o?.({text:e,subject:n,to:t,page:``})??``)),l=Math.max(...c);return l<=t?[]:[D(`over-limit`,e,{network:i,count:l,limit:t,unit:a})]})}function Dr({path:e,text:t}){return[...t.matchAll(/\{([\p{L}_-]{1,40})\}/gu)].filter(([,e])=>!mr.includes(e)).map(([t,n])=>{let r=Wn(n,mr);return D(`unknown-placeholder`,e,{found:t,...r!==void 0&&{likely:`{${r}}`}})})}var Or=`[\\p{L}\\p{N}_&/?=-]`,kr=RegExp(`(?<!${Or})#([\\p{L}\\p{M}\\p{N}_\\u200C\\u200D]+)((?:-[\\p{L}\\p{M}\\p{N}_]+)*)`,`gu`);function Ar({path:e,text:t}){return[...t.matchAll(kr)].flatMap(([t,n,r])=>{let i=E(t);return r===``?/^\p{N}+$/u.test(n)?[D(`numeric-hashtag`,e,{found:i})]:[]:[D(`cut-hashtag`,e,{found:i,left:E(`#${n}`)})]})}var jr=`[\\p{L}\\p{N}_.@/+-]`,Mr=RegExp(`(?<!${jr})@([A-Za-z0-9_](?:[\\w.-]*\\w)?(?:@[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?)?)`,`gu`),Nr=500;function Pr({read:e,places:t,mayAsk:n}){if(!n)return[];let r=e.targets.flatMap(Ft).flatMap(e=>e.includes(`@`)?[e,e.split(`@`)[0]]:[e]);if(r.length===0)return[];let i=/* @__PURE__ */ new Map;return t.filter(({format:e})=>e===`plain`).flatMap(e=>[...e.text.matchAll(Mr)].flatMap(([,t])=>{let n=t;return!i.has(n)&&i.size<Nr&&i.set(n,Fr(n,r)),Ir(n,i.get(n),e)}))}function Fr(e,t){let n=[e,e.split(/[.-]/)[0]].map(e=>e.toLowerCase());if(t.some(e=>n.includes(e.toLowerCase())))return`known`;let r=t.find(e=>n.some(t=>Un(t,e)));return r===void 0?void 0:{meant:r}}function Ir(e,t,n){if(t===void 0)return[];let r=`@${E(e)}`;return t===`known`?Z(n)?[D(`handle-in-message`,n.path,{found:r})]:[]:[D(`handle-differs`,n.path,{found:r,handle:`@${t.meant}`})]}function Lr(e,{code:t,path:n,args:r},i){let a=y(i).places.find(e=>e.path===n);if(a===void 0||!Z(a))return;let o=String(r.found),s=t===`handle-differs`,c=String(s?r.handle:o).slice(1);if(s&&!Un(o.slice(1),c))return;let l=we(i).case?.targets??[],u=l.filter(e=>!Rr(e).includes(c.toLowerCase()));if(u.length===l.length)return;let d=e.toLowerCase(),f=d.includes(`{target}`)||u.some(e=>Rr(e).some(e=>d.includes(`@${e}`)));if(!(u.length>0&&f))return Vr(e,o,`{target}`,{before:jr,after:`[.-]*\\w|@[A-Za-z0-9]`})}var Rr=e=>Ft(e).flatMap(e=>[e,e.split(`@`)[0]]).map(e=>e.toLowerCase());function zr(e,{args:t}){let{found:n,likely:r}=t;if(r===void 0)return;let[i,a]=[String(n),String(r)];return e.includes(i)?{from:i,to:a,text:e.replaceAll(i,a)}:void 0}function Br(e,{args:t}){let n=String(t.found),r=n.replaceAll(`-`,``);if(!/^#\p{N}+$/u.test(r))return Vr(e,n,r,{before:Or,after:`-?[\\p{L}\\p{M}\\p{N}_]|[\\u200C\\u200D]`})}function Vr(e,t,n,{before:r,after:i}){let a=t.replace(/[.*+?^${}()|[\]\\]/g,`\\$&`),o=e.replace(RegExp(`(?<!${r})${a}(?!${i})`,`gu`),()=>n);return o===e?void 0:{from:t,to:n,text:o}}function Hr(e,t){let n=[],r=(e,t,i)=>{if(t===``&&n.push(i),Array.isArray(e)){let[n,a]=/^\[(\d+)\]/.exec(t)??[],o=Number(a);n!==void 0&&o<e.length&&r(e[o],t.slice(n.length),[...i,o])}else if(l(e)){let n=i.length===0?``:`.`;for(let[a,o]of Object.entries(e)){let e=t.slice(n.length+a.length);t.startsWith(n+a)&&/^(?:$|[.[])/.test(e)&&r(o,e,[...i,a])}}};return r(t,e,[]),n}function Ur(e,t){let{value:n}=t,r=Wr[e.code];if(n===void 0||r===void 0)return;let[i=[],...a]=Hr(e.path,n);if(!(i.length===0||a.length>0))return r({finding:e,draft:t,value:n,path:i,found:S(n,i)})}var Wr={"unknown-field":ei,"duplicate-field":({path:e,found:t})=>Q(e,t),"http-link":e=>$(e,Zn),"bad-link":e=>$(e,Xn),"bad-handle":e=>$(e,t=>Qn(t,e.path.at(-1))),"bad-email":e=>$(e,rr),"bad-date":e=>$(e,t=>cr(t,Xr(e),Zr(e.value))),"bad-language":e=>e.path.at(-2)===`translations`?ti(e):$(e,ir),"handle-in-message":e=>Qr(e,t=>Lr(t,e.finding,e.value)),"handle-differs":e=>Qr(e,t=>Lr(t,e.finding,e.value)),"unknown-placeholder":e=>Qr(e,t=>zr(t,e.finding)),"cut-hashtag":e=>Qr(e,t=>Br(t,e.finding)),"unknown-choice":ni,"wrong-type":ri,"unmatched-translation":oi};function Q(e,t,n=Kr(t)){return{kind:`write`,shown:n,edits:[{path:e,value:t}]}}var Gr=60;function Kr(e){let t=[...(typeof e==`string`?e:JSON.stringify(e)).slice(0,200)];return t.length>Gr?`${t.slice(0,59).join(``)}…`:t.join(``)}function $({value:e,path:t,found:n},r){let i=typeof n==`string`?r(n):void 0;if(i!==void 0&&i!==n)return{kind:`write`,shown:i,edits:[t,...Jr(e,t,n)].map(e=>({path:e,value:i}))}}var qr={updates:`date`,links:`url`};function Jr(e,t,n){let[r,,i]=t.slice(-3);if(qr[String(r)]!==i||i===void 0)return[];let{translations:o}=e;return[[],...(l(o)?Object.keys(o):[]).map(e=>[`translations`,e])].flatMap(o=>{let s=S(e,[...o,r]);return(Array.isArray(s)?s:[]).map((e,t)=>({item:e,at:[...o,r,t,i]})).filter(({item:e,at:r})=>l(e)&&a(e,i)===n&&!Yr(r,t)).map(({at:e})=>e)})}var Yr=(e,t)=>C(e)===C(t);function Xr({value:e,path:t}){let n=Kn(e,t);return n?.kind===`text`&&n.format===`day`?`day`:`date`}var Zr=({lang:e})=>typeof e==`string`?n(e,`language`):void 0;function Qr({path:e,found:t},n){let r=typeof t==`string`?n(t):void 0;return r&&Q(e,r.text,r.to)}function $r({value:e,path:t,found:n},r){let i=S(e,t.slice(0,-1));if(l(i)&&!Object.hasOwn(i,r))return{kind:`rename`,shown:r,edits:[{path:[...t.slice(0,-1),r],value:n},{path:t,value:void 0}]}}function ei(e){let{draft:t,value:n,path:r,found:i,finding:a}=e,{likely:s,field:c}=a.args,l=s===void 0||r.at(-1)!==c?void 0:$r(e,String(s));if(l===void 0)return;let{path:u}=l.edits[0],d=pe(t,l.edits).value,f=Kn(d,u);if(u.at(-1)!==`$schema`&&(f===void 0||o(i,f,``,[])===void 0))return;let p=new Set(y(n).strangers.map(e=>e.path)),m=C(u);return y(d).strangers.every(e=>p.has(e.path)||e.path.startsWith(m))?l:void 0}function ti(e){if(!l(e.found))return;let t=ir(String(e.path.at(-1))),r=Object.keys(S(e.value,e.path.slice(0,-1))).some(e=>n(e,`language`)===t);return t===void 0||r?void 0:$r(e,t)}function ni({value:e,path:t,found:n}){let r=Kn(e,t);if(r?.kind!==`choice`||typeof n!=`string`)return;let i=u(n).replace(/\s+/g,``).toLowerCase(),a=r.options.filter(e=>e===i),[o,...s]=a.length>0?a:r.options.filter(e=>Un(i,e));if(o===void 0||s.length>0)return;let c=S(e,t.slice(0,-1));return Array.isArray(c)&&c.includes(o)?{kind:`remove`,shown:``,edits:[{path:t,value:void 0}]}:Q(t,o)}function ri({value:e,path:t,found:n}){let r=Kn(e,t);if(r===void 0)return;if(r.kind===`list`)return(l(n)||typeof n==`string`)&&o(n,r.of,``,[])!==void 0?Q(t,[n]):void 0;let i=r.kind===`count`?ii(n):ai(n);return i===void 0||o(i,r,``,[])===void 0?void 0:Q(t,i)}var ii=e=>typeof e==`string`&&/^\s*\d{1,15}\s*$/.test(e)?Number(e):void 0,ai=e=>Number.isSafeInteger(e)?String(e):void 0;function oi({value:e,path:t,found:n}){let[r,,i]=t.slice(-3);if(typeof n!=`string`||r!==`updates`||i!==`date`)return;let[a,...o]=ci(e.updates).filter(e=>si(e)===si(n)),s=ci(S(e,t.slice(0,-2))).some(e=>e===a);return a===void 0||o.length>0||s?void 0:Q(t,a)}var si=e=>u(e).slice(0,10),ci=e=>(Array.isArray(e)?e:[]).map(e=>l(e)?a(e,`date`):void 0).filter(e=>typeof e==`string`);function li(e,n){let r=e.notes.byHome.get(n);return r===void 0?t:d`<ul class="b-notes" data-at=${n}>
    ${r.map(t=>d`<li class="b-note b-note-${ui(t)}">${di(e,t)}</li>`)}
  </ul>`}var ui=e=>e.kind===`gap`?`gap`:e.finding.severity;function di(e,n){let{draft:r,uiLang:i,fix:a}=e,o=g[i];if(n.kind===`gap`)return d`<strong>${o.toFill}</strong> ${fi(e,n)}`;let{finding:s}=n,{what:c,remedy:l,lang:u}=De(s,i),f=Ur(s,r);return d`<span data-code=${s.code}
      ><strong>${o[s.severity]}</strong>
      <span lang=${u} dir=${ne(u)}>${c} ${l}</span></span
    >
    ${s.code===`untranslated`?d`<a href="#translate">${o.views.translate}</a>`:t}
    ${f===void 0?t:d`<button type="button" class="b-fix" @click=${()=>a({edits:f.edits})}>
            ${h({write:o.write,rename:o.rename,remove:o.drop}[f.kind],f)}
          </button>`}`}var fi=({uiLang:e,goTo:t},{path:n,gaps:r})=>r.map(r=>d`<button
        type="button"
        class="b-gap"
        dir="auto"
        aria-label="${g[e].toFill} ${r}"
        @click=${()=>t(n,r)}
      >
        ${r}
      </button> `);function pi(e,t){let{notes:n,uiLang:r,goTo:i}=e,a=g[r],o=n.all.filter(e=>e.kind===`gap`||e.finding.severity!==`info`);return o.length===0?d`<p class="b-all-good">${a.allGood}</p>`:d`<details class="b-summary">
    <summary>${h(a.found,t)}</summary>
    <ul>
      ${o.map(t=>{let n=xt(t),o=n===``?a.whole:ee(n,r);return d`<li>
          <button type="button" class="b-button-quiet" @click=${()=>i(n)}>${o}</button>
          <span>${mi(e,t)}</span>
        </li>`})}
    </ul>
  </details>`}function mi(e,t){if(t.kind===`gap`)return d`${fi(e,t)}`;let{uiLang:n}=e,{what:r,lang:i}=De(t.finding,n);return d`<span lang=${i} dir=${ne(i)}>${r}</span>`}function hi(e,t){let n=t.words.views[e];return e===`write`?_i(t):e===`look`?d``:d`<h2 id="v-${e}">${n}</h2>
    ${bi[e](t)}`}var gi=({words:e})=>d`<p class="b-warning">${e.jsonBroken} <a href="#json">${e.jsonOpen}</a></p>`;function _i(e){let{work:t,uiLang:n,words:r,notes:i}=e;return t.reading.draft.value===void 0?gi(e):Ln({value:t.reading.value,uiLang:n,words:r,now:t.reading.now,isWhole:t.reading.notes.all.every(({kind:e})=>e!==`gap`),findingsAt:e=>li(i,e),isWrong:(e,n)=>Ct(t.reading.notes,e,n),edit:(e,n)=>t.edit({edits:e,together:n})})}var vi=({work:e,parts:t,uiLang:n,words:r})=>t.show(`json`,r,()=>d`<builder-json
        .text=${e.reading.draft.text}
        .findings=${e.reading.findings}
        .uiLang=${n}
      ></builder-json>`);function yi(e){let{work:t,parts:n,uiLang:r,words:i,notes:a}=e;return t.reading.draft.value===void 0?gi(e):n.show(`translations`,i,()=>d`<builder-translations
      .value=${t.reading.value}
      .findings=${t.reading.findings}
      .uiLang=${r}
      .fieldName=${e=>ie(e,r)}
      .findingsAt=${e=>li(a,e)}
    ></builder-translations>`)}var bi={json:vi,translate:yi,publish:({work:e,parts:t,uiLang:n,words:r})=>t.show(`outputs`,r,()=>d`<builder-outputs
        .text=${e.reading.draft.text}
        .name=${e.name}
        .base=${e.base}
        .now=${e.reading.now}
        .uiLang=${n}
        .blockers=${e.blockers}
      ></builder-outputs>`)},xi=({work:e,notes:t})=>d`${pi(t,St(e.reading.notes))}
    <div class="b-said">${li(t,``)}</div>`,Si=({work:e,parts:t,uiLang:n,words:r,lang:i})=>d`<aside class="b-aside" aria-labelledby="b-aside-title">
    <h2 id="b-aside-title">${r.preview}</h2>
    ${t.show(`preview`,r,()=>d`<builder-preview
          .value=${e.reading.draft.value}
          .now=${e.reading.now}
          .uiLang=${n}
          .follow=${i}
        ></builder-preview>`)}
  </aside>`;async function Ci(e){try{let t=await ae();if(t===void 0)return;let n=wi(t,e);if(n!==void 0)return{said:n};let{name:r,text:i,handle:a}=t;return{desk:{text:i,name:Ei(r),handle:a},said:h(e.opened,{name:r})}}catch{return{said:e.notRead}}}function wi({name:e,text:t},{tooLarge:n,noCase:r}){return t.length>262144?n:t.trimStart().startsWith(`{`)?void 0:h(r,{name:e})}async function Ti(e,t,n){let r=`${t||`case`}.json`;try{let t=await oe(e.text,r,e.handle);return t===!1?void 0:t===void 0?{said:h(n.downloaded,{name:r})}:{desk:{...e,name:Ei(t.name),handle:t},said:h(n.saved,{name:t.name})}}catch{return{desk:{...e,handle:void 0},said:n.notSaved}}}var Ei=e=>e.replace(/\.json$/i,``);function Di(e,t,n){let r=e.flatMap(({path:e})=>{let[r,i,a]=e;return r===`targets`&&Ht.includes(a)?[{path:[r,i,`verified`],value:void 0}]:r===`updates`&&t.reviewed===n||r===`status`?[{path:[`reviewed`],value:void 0}]:[]});return[...e,...r.filter(({path:e})=>S(t,e)!==void 0)]}var Oi=2e3,ki=10,Ai=(e,t=[])=>({past:t,present:e,future:[],together:void 0,at:0});function ji(e,t,n,r){return{past:r!==void 0&&r===e.together&&n-e.at<Oi&&Mi(e.present)-Mi(t)<ki?e.past:[...e.past,e.present].slice(-200),present:t,future:[],together:r,at:n}}var Mi=e=>e?.text.length??0;function Ni(e){let{past:t,present:n,future:r}=e;return t.length===0?e:{past:t.slice(0,-1),present:t.at(-1),future:[n,...r],together:void 0,at:0}}function Pi(e){let{past:t,present:n,future:r}=e;if(r.length===0)return e;let[i,...a]=r;return{past:[...t,n],present:i,future:a,together:void 0,at:0}}var Fi={en:[`yesterday`,`today`,`tonight`,`tomorrow`,`recently`,`lately`,`this (?:morning|afternoon|evening|week|weekend|month|year)`,`(?:last|next) (?:night|week|weekend|month|year|spring|summer|autumn|winter)`,`(?:last|this|next) (?:mon|tues|wednes|thurs|fri|satur|sun)day`,`on (?:mon|tues|wednes|thurs|fri|satur|sun)day(?!,? (?:the )?(?:\\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)))`,`(?:\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|several|some|a few) (?:hour|day|week|month|year)s? ago`],fr:[`avant-hier`,`hier`,`aujourd[’']hui`,`après-demain`,`demain`,`récemment`,`dernièrement`,`ce (?:matin|soir|mois(?:-ci)?)`,`cet après-midi`,`cette (?:nuit|semaine|année)`,`(?:la semaine|l[’']année) (?:dernière|passée|prochaine)`,`(?:le mois|l[’']an|l[’']été|l[’']hiver|le printemps|l[’']automne) (?:dernier|passé|prochain)`,`(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) (?:dernier|prochain)`,`il y a (?:\\d+|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|quelques|plusieurs) (?:heure|jour|semaine|mois|an|année)s?`],ar:[`(?:بال)?أمس`,`البارحة`,`(?<!(?:ذلك|نفس) )اليوم(?! (?:نفسه|ذاته|ال))`,`غدا`,`مؤخرا`,`حديثا`,`(?:الأسبوع|الشهر|العام) (?:الماضي|المنصرم|الفائت|الجاري|الحالي|المقبل|القادم)`,`السنة (?:الماضية|المنصرمة|الفائتة|الجارية|الحالية|المقبلة|القادمة)`,`هذا (?:الأسبوع|الشهر|العام|الصباح|المساء)`,`هذه (?:السنة|الليلة)`,`قبل (?:يومين|أسبوعين|شهرين|عامين|أيام|أسابيع|أشهر)`]},Ii=/[\u0640\u064B-\u0652]/g,Li=/* @__PURE__ */ new Map;function Ri(e){let t=Fi[e];if(t!==void 0){if(!Li.has(e)){let n=`(?<![\\p{L}\\p{M}\\p{N}])(?:${t.join(`|`)})(?![\\p{L}\\p{M}\\p{N}])`;Li.set(e,new RegExp(n,`giu`))}return Li.get(e)}}function zi(e,t){let n=Ri(Te(t));if(n===void 0)return[];let r=e.replace(Ii,``).replace(/\s+/g,` `);return[...new Set(Array.from(r.matchAll(n),([e])=>e))]}var Bi=[`updates.date`,`reviewed`,`targets.verified`],Vi=[`headline`,`summary`,`ask`];function Hi(e){let{places:t,now:n}=e;return[...t.filter(({field:e,text:t})=>Bi.includes(e)&&ue(t,n)).map(({path:e,text:t})=>D(`future-date`,e,{value:t})),...Ui(e)]}function Ui({read:e,now:t,isAsking:n}){let r=Ce(e,t);if(r===`expired`)return[D(`expired`,`expires`,{date:e.expires})];if(!n)return[];let i=xe(e,t);return i===void 0?[D(`never-reviewed`,`reviewed`)]:r===`stale`?[D(`not-reviewed`,`reviewed`,{date:i})]:[]}function Wi({read:e,places:t,mayAsk:n}){return t.filter(e=>{let t=e.field.replace(/^translations\./,``);return Z(e)||t===`ask`?n:Vi.includes(t)}).flatMap(t=>zi(t.text,Gi(t)??e.lang??`en`).map(e=>D(`aging-words`,t.path,{found:e})))}var Gi=e=>(Z(e)?gr(e):void 0)??e.lang,Ki=[`headline`,`summary`,`outcome`,`image.alt`,`updates.text`,`updates.title`,`background.title`,`background.text`,`progress.label`,`links.label`],qi=[`ask`,`guidance`,`safety`,`targets.role`,`targets.organisation`];function Ji({read:e,places:t,mayAsk:n}){let r=n?[...Ki,...qi]:Ki,i=/* @__PURE__ */ new Map;for(let e of t){let t=i.get(e.lang)??[];t.push(e),i.set(e.lang,t)}let a=i.get(void 0)??[],o=a.filter(({field:e})=>r.includes(e)),s=e.updates.flatMap(({date:e})=>e??[]);return Object.keys(e.translations??{}).flatMap(e=>{let t=i.get(e)??[],r=new Set(t.map(Qi)),c=/* @__PURE__ */ new Map;for(let t of o){let n=Qi(t);r.has(n)||c.has(n)||c.set(n,D(`untranslated`,$i(t),{lang:e}))}return[...c.values(),...n?Yi(a,t,e):[],...Xi(a,t),...Zi(t,s)]})}function Yi(e,t,n){return!e.some(e=>Z(e)&&gr(e)===void 0)||t.some(Z)?[]:[D(`untranslated`,`message`,{lang:n})]}function Xi(e,t){return[`updates.date`,`links.url`].flatMap(n=>{let r=new Set(e.filter(e=>e.field===n).map(({text:e})=>e));return t.filter(e=>e.field===`translations.${n}`&&!r.has(e.text)).map(({path:e,text:t})=>D(`unmatched-translation`,e,{value:E(t)}))})}function Zi(e,t){let n=e.filter(({field:e})=>e===`translations.updates.date`),r=n.map(({text:e})=>e),i=(e,t)=>e.filter(e=>e===t).length,a=new Set(t.filter((e,n)=>t.indexOf(e)!==n&&i(t,e)!==i(r,e)));return n.filter(({text:e})=>a.has(e)).map(({path:e,text:t})=>D(`ambiguous-date`,e,{value:t}))}function Qi(e){let t=e.field.replace(/^translations\./,``),[n]=t.split(`.`),{date:r,url:i}=e.within;return n===`updates`?`${t} ${String(r)}`:n===`links`?`${t} ${String(i)}`:t+(t===`summary`?``:/\[\d+\]/.exec(e.path)?.[0]??``)}var $i=({path:e,field:t})=>t===`summary`?`summary`:e;function ea(e,t){let n=Se(e);return n.case===void 0?ra(n.problems,void 0):[..._e(e).doubles.map(e=>D(`duplicate-field`,e)),...ta(JSON.parse(e),n,t)]}function ta(e,{case:t,problems:n},{now:r}){let i=new Set(n.map(({path:e})=>e)),a=ra(n,t);if(t===void 0||!l(e))return a;let{places:o,strangers:s}=y(e),c=Ce(t,r),u=c===`open`||c===`stale`,d={read:t,places:o.filter(({path:e})=>!i.has(e)),refused:i,now:r,isAsking:u,mayAsk:u||c===`paused`},f=c!==`withdrawn`;return[...a,...s.map(oa),...f?na.flatMap(e=>e(d)):[]]}var na=[Pr,vr,Rt,zt,Hi,Wi,Ji];function ra(e,t){let n=e.map(e=>ia(e,t));return n.some(({severity:e})=>e===`error`)||t===void 0||be(t)?n:n.map(e=>/^(?:$|message\b)/.test(e.path)?{...e,severity:`error`}:e)}function ia(e,t){let{code:n,path:r,args:i}=e;return t===void 0||aa(r,t)?{...e,severity:`error`}:n===`bad-link`&&/^http:/i.test(String(i.value))?D(`http-link`,r,i):n===`missing`&&r===`image.alt`?D(`no-alt`,r):{...e,severity:`warning`}}function aa(e,t){let n=/^\w+/.exec(e)?.[0]??``,r=x[n]?.required??!1;return(r===!0||r!==!1&&r.includes(t.status))&&f(t[n])}function oa({path:e,key:t,known:n}){let r=Wn(t,n);return D(`unknown-field`,e,{field:E(t),...r!==void 0&&{likely:r}})}var sa={draft:he(``),value:{},findings:[],notes:vt([],{}),now:/* @__PURE__ */ new Date(0)};function ca(e,t,n){let r=he(e),i=r.value??t,a=ea(e,{now:n});return{draft:r,value:i,findings:a,notes:vt(a,i),now:n}}var la=(e,t)=>Object.keys({...e,...t}).find(n=>JSON.stringify(e[n])!==JSON.stringify(t[n])),ua=class{#e;#t;#n;#r;constructor(e,t){this.reading=sa,this.base=``,this.isKept=!0,this.isElsewhere=!1,this.said=``,this.#n=Ai(void 0),this.#e=e,this.#t=t}resume(){let{current:e,before:t,base:n,lang:r}=Xe(this.#t.storage);return this.base=n,this.#r=t,this.#d(Ai(e,t===void 0?[]:[t])),r}get isBegun(){return this.#n.present!==void 0}get canUndo(){return this.#n.past.length>0}get canRedo(){return this.#n.future.length>0}get name(){let{name:e}=this.reading.value;return this.#n.present?.name??p(typeof e==`string`?e:``)}get blockers(){let{blockedErrors:e,blockedGaps:t,blockedJson:n}=this.#t.words();if(this.reading.draft.value===void 0)return[n];let{errors:r,gaps:i}=St(this.reading.notes);return[...r>0?[e]:[],...i>0?[t]:[]]}edit({edits:e,together:t}){let{draft:n,value:r}=this.reading,i=Di(e,r,T(this.#t.clock()));this.write(pe(n,i).text,t)}fix(e){this.edit(e),this.say(this.#t.words().fixed)}write(e,t){let{present:n}=this.#n;this.said=``,e!==n?.text&&this.#o({...n,name:n?.name,text:e},t)}undo(){this.#s(Ni(this.#n),this.#t.words().undone)}redo(){this.#s(Pi(this.#n),this.#t.words().redone)}clear(){this.#i(void 0)}start(e,t){let n=T(this.#t.clock());this.#i({text:me(ct(e,t,n)).text,name:void 0})}async open(){let e=await Ci(this.#t.words());return e?.desk!==void 0&&this.#i(e.desk),e!==void 0&&this.say(e.said),e?.desk!==void 0}async save(){let{present:e}=this.#n;if(e===void 0)return;let t=await Ti(e,this.name,this.#t.words());t?.desk!==void 0&&this.#a(t.desk.name,t.desk.handle),t!==void 0&&this.say(t.said)}set({name:e,base:t}){e!==void 0&&this.#a(e,this.#n.present?.handle),t!==void 0&&this.#u({base:this.base=t}),this.#e.requestUpdate()}speak(e){this.#u({lang:e})}forget(){tt(this.#t.storage),this.base=``,this.#r=void 0,this.isElsewhere=!1,this.#d(Ai(void 0)),this.say(this.#t.words().forgotten)}follow(e){if(e===`forgotten`)return this.forget();this.isElsewhere=!0,this.#e.requestUpdate()}refresh(){T(this.reading.now)!==T(this.#t.clock())&&this.#d(this.#n)}say(e){this.said=e,this.#e.requestUpdate()}#i(e){this.said=``;let{present:t}=this.#n;t!==void 0&&(this.#r={text:t.text,name:t.name}),this.#c(ji(this.#n,e,this.#t.clock().getTime()),{})}#a(e,t){let{present:n}=this.#n;n!==void 0&&(this.#n={...this.#n,present:{...n,name:e,handle:t}},this.#l())}#o(e,t){this.#c(ji(this.#n,e,this.#t.clock().getTime(),t))}#s(e,t){let n=this.reading.value;if(e===this.#n)return;this.#c(e);let r=la(n,this.reading.value);this.say(r===void 0?``:h(t,{field:this.#t.label(r)}))}#c(e,t){this.#d(e,t),this.#l()}#l(){let{present:e}=this.#n,t=e&&{text:e.text,name:e.name};this.#u({current:t,before:this.#r})}#u(e){this.isKept=$e(this.#t.storage,e)}#d(e,t=this.reading.value){this.#n=e;let{present:n}=e,r=this.#t.clock();this.reading=n===void 0?{...sa,now:r}:ca(n.text,t,r),this.#e.requestUpdate()}},da=class extends c{constructor(...e){super(...e),this.clock=()=>/* @__PURE__ */ new Date,this.storage=()=>localStorage,this.#e=new ua(this,{clock:()=>this.clock(),storage:()=>this.storage(),words:()=>this.#o,label:e=>ie(e,this.uiLang)}),this.#t=new qe(this),this.#n=`write`,this.#i=!1}#e;#t;#n;#r;#i;#a;connectedCallback(){super.connectedCallback();let e=this.#e,t=re.find(e=>navigator.language.startsWith(e));this.uiLang=e.resume()??t??`en`,this.#d(),this.#a=new AbortController;let{signal:n}=this.#a;this.addEventListener(`builder-edit`,({detail:t})=>e.edit(t),{signal:n}),this.addEventListener(`builder-text`,({detail:t})=>e.write(t.text,`json`),{signal:n}),this.addEventListener(`builder-start`,({detail:e})=>this.#c(e.id),{signal:n}),this.addEventListener(`builder-goto`,({detail:e})=>this.#u(e.path),{signal:n}),this.addEventListener(`builder-language`,({detail:e})=>this.#h(e.lang),{signal:n}),this.addEventListener(`builder-undo`,()=>e.undo(),{signal:n}),this.addEventListener(`builder-redo`,()=>e.redo(),{signal:n}),this.addEventListener(`builder-setting`,({detail:t})=>e.set(t),{signal:n}),document.addEventListener(`keydown`,e=>this.#m(e),{signal:n}),document.addEventListener(`visibilitychange`,()=>e.refresh(),{signal:n}),window.addEventListener(`hashchange`,()=>this.#d(),{signal:n}),window.addEventListener(`storage`,e=>this.#f(e),{signal:n}),window.addEventListener(`beforeunload`,e=>this.#p(e),{signal:n})}disconnectedCallback(){super.disconnectedCallback(),this.#a?.abort()}createRenderRoot(){return this.replaceChildren(),this}willUpdate(e){e.has(`uiLang`)&&(document.documentElement.lang=this.uiLang,document.documentElement.dir=ne(this.uiLang),document.title=this.#o.title)}get#o(){return g[this.uiLang]}get#s(){let{draft:e,notes:t}=this.#e.reading;return{draft:e,notes:t,uiLang:this.uiLang,fix:e=>this.#e.fix(e),goTo:(e,t)=>this.#u(e,t)}}#c(e){this.#e.start(e,this.uiLang),location.hash=``,this.updateComplete.then(()=>this.querySelector(`#f-name`)?.focus())}async#l(){await this.#e.open()&&(location.hash=``,await this.updateComplete,this.querySelector(`h1`)?.focus())}#u(e,t){Ge(e,t,{builder:this,parts:this.#t,view:this.#n,value:this.#e.reading.value,show:e=>{location.hash=e,this.#d()}})}#d(){let e=location.hash.slice(1);this.#n=te.find(t=>t===e)??`write`,this.querySelector(`.b-summary`)?.removeAttribute(`open`),this.requestUpdate()}#f(e){let t=et(e);t!==void 0&&this.#e.follow(t)}#p(e){this.#e.isBegun&&!this.#e.isKept&&e.preventDefault()}#m(e){let t=ft(e);t!==void 0&&(e.preventDefault(),this.#e[t]())}#h(e){this.#r=e,this.requestUpdate()}#g(e){this.uiLang=e,this.#e.speak(e)}#_(e){this.#i=e===`ask`,e===`yes`&&(this.#e.forget(),location.hash=``),this.requestUpdate()}render(){let e=this.#o;return d`<header class="b-head">
        <h1 tabindex="-1">${e.title}</h1>
        <p class="lead">${e.lead}</p>
        ${je(this.uiLang,e=>this.#g(e))}
      </header>
      ${this.#e.isBegun?this.#x():this.#v()}
      ${Me(this.#e,this.#o,this.#i,e=>this.#_(e))}`}#v(){let e=this.#o;return d`<div class="b-begin">
      <builder-starts .uiLang=${this.uiLang}></builder-starts>
      <p>
        <button type="button" @click=${()=>void this.#l()}>${e.open}</button>
        ${this.#e.canUndo||this.#e.canRedo?this.#b():t}
      </p>
      ${this.#y()}
    </div>`}#y(){return d`<p class="b-status" role="status">${this.#e.said}</p>`}#b(){let e=this.#o,{canUndo:t,canRedo:n}=this.#e;return d`<button type="button" aria-disabled=${!t} @click=${()=>this.#e.undo()}>
        ${e.undo}
      </button>
      <button type="button" aria-disabled=${!n} @click=${()=>this.#e.redo()}>
        ${e.redo}
      </button>`}#x(){let e=this.#o,n=this.#e,r={work:n,parts:this.#t,uiLang:this.uiLang,words:e,notes:this.#s,lang:this.#r};return d`<div class="b-bar">
        <nav aria-label=${e.viewsLabel}>
          ${te.map(n=>d`<a href="#${n}" aria-current=${n===this.#n?`page`:t}
                >${e.views[n]}</a
              >`)}
        </nav>
        <p class="b-tools">
          ${this.#b()}
          <button type="button" @click=${()=>void n.save()}>${e.save}</button>
          <button type="button" @click=${()=>void this.#l()}>${e.open}</button>
          <button type="button" @click=${()=>n.clear()}>${e.begin}</button>
        </p>
        ${this.#y()} ${Ne(n,e)}
      </div>
      <div class="b-work b-work-${this.#n}">
        <div class="b-pane">${xi(r)}${hi(this.#n,r)}</div>
        ${this.#n===`publish`?t:Si(r)}
      </div>`}};i([r({attribute:!1})],da.prototype,`clock`,void 0),i([r({attribute:!1})],da.prototype,`storage`,void 0),customElements.define(`case-builder`,da);