import{_ as e,a as t,d as n,f as r,g as i,i as a,m as o,n as s,o as c,p as l,r as u,t as d,v as f}from"./light.js";import{n as p,r as m,t as h}from"./walk.js";import{c as ee,m as g,o as te,p as _,s as ne}from"./words.js";import{a as v,i as re,l as ie,o as ae,r as oe,s as y,t as se}from"./events.js";import{a as ce,c as le,d as ue,l as b,n as de,r as fe,s as pe,u as me}from"./files.js";import{_ as he,c as ge,d as _e,g as x,i as ve,m as ye,o as be,p as xe,t as Se,v as Ce}from"./translate.js";import{n as S,r as C,t as we}from"./findings.js";import{c as Te,s as Ee}from"./directive-helpers.js";var De=[`summary`,`networks`],Oe=[`version`,`translations`];function ke(e){let t=/* @__PURE__ */ new Set;n(e,_,``);for(let e of Oe)t.delete(e);return t;function n(e,n,i){for(let[o,{field:s}]of Object.entries(n)){let n=i===``?o:`${i}.${o}`,c=a(e)?e[o]:void 0;t.add(n),De.includes(n)||r(c,s,n)}}function r(e,i,a){switch(i.kind){case`list`:if(!Array.isArray(e)){i.single&&r(e,i.of,a);return}e.forEach((e,n)=>{t.add(`${a}[${n}]`),r(e,i.of,`${a}[${n}]`)});return;case`group`:i.short===null||u(e,i)?n(e,i.fields,a):r(e,i.fields[i.short].field,a)}}}function Ae(e,t){let n=e;for(;n!==``&&!t.has(n);)n=n.slice(0,Math.max(0,n.lastIndexOf(`.`),n.lastIndexOf(`[`)));return n}var je=e=>/^translations(?:[.[]|$)/.test(e);function Me(e,t,n){return n===void 0||n===``?w(e,t):{path:t,value:n}}function w(e,t){let n=t.slice(0,-1),r=y(e,n),i=typeof n.at(-1)==`number`,o=(a(r)||Array.isArray(r))&&Object.keys(r).length<=1;return n.length>0&&!i&&o?w(e,n):{path:t,value:void 0}}function Ne(e,t,n,r){let i=Fe(e,t);return{path:t,value:[...i.slice(0,n),r,...i.slice(n)]}}function Pe(e,t,n,r){let i=[...Fe(e,t)],[a]=i.splice(n,1);return i.splice(n+r,0,a),{path:t,value:i}}function Fe(e,t){let n=y(e,t);return Array.isArray(n)?n:n===void 0?[]:[n]}var T=({path:e,table:t},n)=>({path:[...e,n],table:t===``?n:`${t}.${n}`}),Ie=({path:e,table:t},n)=>({path:[...e,n],table:t}),E=e=>`f-${e}`,D=({value:e},{path:t})=>y(e,t);function O(e,{path:t},n){e.edit([Me(e.value,t,n)],v(t))}var k=e=>typeof e==`string`?e:e===void 0?``:JSON.stringify(e),A=({uiLang:e},{table:t})=>b[e][t]?.label??t,Le=({uiLang:e},{table:t})=>b[e][t]?.hint;function j(e,t){let n=E(v(t.path));return Le(e,t)===void 0?`${n}-said`:`${n}-hint ${n}-said`}function M(e,t){let n=v(t.path),r=Le(e,t);return f`${r===void 0?i:f`<p class="b-hint" id="${E(n)}-hint">${r}</p>`}
    <div id="${E(n)}-said" class="b-said">${e.findingsAt(n)}</div>`}function N(e,t,n){return f`<div class="b-field">
    <label for=${E(v(t.path))}>${A(e,t)}</label>
    ${n} ${M(e,t)}
  </div>`}async function Re(e,t,{builder:n,parts:r,view:i,value:a,show:o}){if(i===`json`)return n.querySelector(`builder-json`)?.reveal(e);if(je(e))return o(`translate`),await n.updateComplete,await r.shown(`translations`),n.querySelector(`builder-translations`)?.reveal(e,t);e!==``&&o(`write`),await n.updateComplete;let s=CSS.escape(Ae(e,ke(a)));m(n.querySelector(`#${CSS.escape(E(``))}${s}`)??n.querySelector(`[data-at="${s}"]`),t)}var ze={preview:()=>import(`./preview-pane.js`),json:()=>import(`./json-pane.js`),translations:()=>import(`./translations.js`),outputs:()=>import(`./outputs.js`)},Be=class{#e;#t=/* @__PURE__ */ new Map;#n=/* @__PURE__ */ new Map;constructor(e){this.#e=e}show(e,t,n){let r=this.#t.get(e);return r===`ready`?n():(r===void 0&&this.#r(e),f`<p role="status">${r===`failed`?t.notLoaded:t.loading}</p>`)}async shown(e){await this.#n.get(e),await this.#e.updateComplete}#r(e){this.#t.set(e,`loading`);let t=this.#i(e).then(t=>{this.#t.set(e,t),this.#e.requestUpdate()});this.#n.set(e,t)}async#i(e){await this.#e.updateComplete,await new Promise(e=>requestAnimationFrame(()=>setTimeout(e)));try{return await ze[e](),`ready`}catch{return`failed`}}},Ve={current:void 0,before:void 0,base:``,lang:void 0},He=`case-action-builder`;function Ue(e){try{let t=JSON.parse(e().getItem(He)??`null`);if(!a(t))return Ve;let{current:n,before:r,base:i,lang:o}=t;return{current:We(n),before:We(r),base:Ge(i)??``,lang:pe.find(e=>e===o)}}catch{return Ve}}function We(e){let{text:t,name:n}=a(e)?e:{};return typeof t==`string`?{text:t,name:Ge(n)}:void 0}var Ge=e=>typeof e==`string`?e:void 0;function Ke(e,t){try{return e().setItem(He,JSON.stringify({...Ue(e),...t})),!0}catch{return!1}}function qe({key:e,newValue:t}){if(e===He||e===null)return t===null?`forgotten`:`written`}function Je(e){try{e().removeItem(He)}catch{}}var Ye={name:`‹اسم الشخص›`,official:{name:`‹اسم المسؤول›`,role:`‹المنصب، مثل وزير العدل›`,organisation:`‹الوزارة أو السلطة›`},publisher:`‹اسم منظمتكم›`,blank:{summary:`‹من هو هذا الشخص، وماذا حدث، وكيف عرفتم ذلك: فقرتان أو ثلاث فقرات قصيرة›`,message:`نرجو منكم، {target}، ‹ما تطلبونه، بأدب وفي جملة واحدة›. ‹لماذا يهمّ ذلك› {name}.`},urgent:{headline:`اقتياد من ‹المكان› في ‹التاريخ›، وخطر قائم`,summary:[`في ‹التاريخ› جرى اقتياد ‹الاسم› من ‹المكان› على يد ‹من: الشرطة، جنود، رجال لم يعرّفوا بأنفسهم›. ‹من هو هذا الشخص: العمل والمدينة والعائلة›.`,`ومنذ ذلك الحين ‹ما هو معروف: مكان الاحتجاز أو الصمت عنه، وهل سُمح للعائلة أو لمحامٍ بالزيارة›.`,`وثمة ما يدعو إلى الخوف على ‹الاسم›: ‹ما هو الخطر، وكيف عرفتم به›.`],update:`‹ما الجديد، في جملة أو جملتين، ومن قال ذلك›.`,ask:`اطلبوا من ‹المسؤول› الكشف عن مكان ‹الاسم›، والسماح للعائلة ولمحامٍ ولطبيب بالزيارة، والأمر بالإفراج ما لم تكن هناك تهمة قانونية. ‹لماذا يستطيع هذا المسؤول ذلك›.`,messages:[`أخشى على سلامة {name} بعد الاقتياد من ‹المكان› في ‹التاريخ›. أرجو منكم، {target}، الكشف عن مكان {name} والسماح للعائلة ولمحامٍ بالزيارة. {link}`,`أرجو منكم، {target}، ضمان سلامة {name}. فمنذ ‹التاريخ› ‹ما أُبلغت به العائلة أو لم تُبلغ به›. ومن حق العائلة ومحامٍ وطبيب الزيارة دون تأخير. {link}`],mail:{subject:`بشأن {name}`,body:`تحية طيبة {target}،

أكتب إليكم بشأن {name}، ‹من هو›. جرى الاقتياد في ‹التاريخ› من ‹المكان›. ‹ما عُرف منذئذ›.

أرجو منكم الكشف عن مكان {name}، والسماح بزيارة العائلة ومحامٍ وطبيب.

مع الاحترام`}},hungerStrike:{headline:`إضراب عن الطعام في ‹السجن› منذ ‹التاريخ›`,summary:[`‹الاسم›، ‹من هو هذا الشخص›، في السجن منذ ‹التاريخ›. ‹التهمة والمحاكمة والحكم، وما الخلل فيها›.`,`بدأ إضراب ‹الاسم› عن الطعام في ‹التاريخ›، احتجاجًا على ‹ماذا›. وينتهي الإضراب إذا ‹المطلب›.`,`‹الحالة الصحية، ومن قال ذلك، وهل سُمح لطبيب مستقل بالزيارة›.`],update:`‹أيّ يوم من الإضراب هذا، وكيف الحالة، ومن قال ذلك: العائلة أو المحامي أو الطبيب›.`,ask:`اطلبوا من ‹المسؤول› الاستجابة للمطلب، والسماح بزيارة طبيب يختاره ‹الاسم›، وضمان ألا يتعرض أحد للعقاب أو للتغذية القسرية بسبب الإضراب. ‹لماذا يستطيع هذا المسؤول ذلك›.`,messages:[`إضراب {name} عن الطعام مستمر منذ ‹التاريخ›، والمطلب هو ‹المطلب›. أرجو منكم، {target}، الاستجابة له قبل فوات الأوان، والسماح لطبيب مستقل بالزيارة. {link}`,`تقلقني صحة {name} بسبب الإضراب عن الطعام في ‹السجن› منذ ‹التاريخ›. أرجو منكم، {target}، السماح لطبيب مستقل بالزيارة والاستجابة لمطلب ‹المطلب›. {link}`],mail:{subject:`إضراب {name} عن الطعام`,body:`تحية طيبة {target}،

إضراب {name} عن الطعام في ‹السجن› مستمر منذ ‹التاريخ›، احتجاجًا على ‹ماذا›. ‹الحالة الصحية›.

أرجو منكم الاستجابة للمطلب: ‹المطلب›، والسماح بزيارة طبيب مستقل.

مع الاحترام`}},trial:{headline:`محاكمة في ‹المكان› في ‹التاريخ› بسبب ‹ماذا: مقال، مظاهرة، صلاة›`,summary:[`من المقرر أن تبدأ محاكمة ‹الاسم›، ‹من هو هذا الشخص›، أمام ‹المحكمة› في ‹التاريخ›. التهمة هي ‹التهمة›، وقد تصل العقوبة إلى ‹العقوبة›.`,`والفعل الذي تقوم عليه التهمة هو ‹ما الذي حدث›. ‹لماذا ليس ذلك جريمة، أو لماذا لا يمكن أن تكون المحاكمة عادلة›.`,`‹مكان الشخص حتى ذلك الحين: في الاحتجاز ومنذ متى، أو خارجه، وهل أمكن إعداد الدفاع›.`],update:`‹ما الجديد: موعد حُدّد، أو جلسة، أو قرار، ومن قال ذلك›.`,ask:`اطلبوا من ‹المسؤول› ضمان إسقاط التهمة إن لم تقم إلا على ‹ما الذي حدث›، وأن تكون أي محاكمة عادلة ومفتوحة للمراقبين. ‹لماذا يستطيع هذا المسؤول ذلك›.`,messages:[`في ‹التاريخ› تبدأ محاكمة {name} بسبب ‹ما الذي حدث›. أرجو منكم، {target}، ضمان إسقاط هذه التهمة والسماح للمراقبين بحضور الجلسات. {link}`,`أتابع قضية {name} أمام ‹المحكمة› في ‹التاريخ›. أرجو منكم، {target}، ضمان إسقاط تهمة ‹التهمة›، وألا يُعاقب أحد على ‹ما الذي حدث›. {link}`],mail:{subject:`محاكمة {name}`,body:`تحية طيبة {target}،

من المقرر أن تبدأ محاكمة {name} أمام ‹المحكمة› في ‹التاريخ› بتهمة ‹التهمة›، بسبب ‹ما الذي حدث›.

أرجو منكم ضمان إسقاط هذه التهمة، وأن تكون أي محاكمة عادلة.

مع الاحترام`}},ended:{headline:`‹كيف انتهت القضية، في بضع كلمات›`,summary:[`‹الاسم›، ‹من هو هذا الشخص›. ‹ما الذي كان قد حدث: سجن، اقتياد، محاكمة› في ‹التاريخ›، ‹لماذا›.`,`‹ما الذي طُلب، وممن، وكم شخصًا كتب›.`],update:`‹ماذا حدث، وفي أي يوم، وكيف الحال، وماذا قالت العائلة أو قال المحامي›.`,outcome:`في ‹التاريخ› ‹ما الذي حدث: إفراج، تبرئة، انتهاء مدة الحكم، وفاة› في قضية ‹الاسم›. ‹ما الذي لم يُنصَف بعد، إن وُجد›. شكرًا لكل من كتب.`}},Xe={name:`‹name of the person›`,official:{name:`‹name of the official›`,role:`‹office, such as Minister of Justice›`,organisation:`‹ministry or authority›`},publisher:`‹your organisation›`,blank:{summary:`‹Who this is, what has happened, and how you know: two or three short paragraphs›`,message:`Please, {target}, ‹what you ask of the official, politely and in one sentence›. ‹Why it matters for› {name}.`},urgent:{headline:`Taken from ‹place› on ‹date›, and in danger`,summary:[`On ‹date›, ‹who: the police, soldiers, men who gave no name› took ‹name› from ‹place›. ‹Who the person is: work, town, family›.`,`Since then, ‹what is known: where the person is held or that nobody will say, whether family or lawyer have been let in›.`,`There is reason to fear for ‹name›: ‹what the danger is, and how you know›.`],update:`‹What is new, in one or two sentences, and who has said so›.`,ask:`Ask ‹the official› to make known where ‹name› is held, to let the family, a lawyer and a doctor in, and to order the release unless there is a lawful charge. ‹Why this official can do it›.`,messages:[`I am worried about {name}, who was taken from ‹place› on ‹date›. Please, {target}, make known where {name} is held, and let family and lawyer in. {link}`,`Please, {target}, see that {name} is safe. Since ‹date›, ‹what the family has or has not been told›. Family, lawyer and a doctor should be let in without delay. {link}`],mail:{subject:`{name}, taken on ‹date›`,body:`Dear {target},

I am writing about {name}, ‹who the person is›, who was taken from ‹place› on ‹date› by ‹whom›. Since then, ‹what is known, or that nothing is›. I fear for the safety of {name}.

I respectfully ask you to make known where {name} is held and why, to let family, a lawyer and a doctor in at once, and to order the release unless there is a lawful charge.

Yours sincerely,`}},hungerStrike:{headline:`On hunger strike in ‹prison› since ‹date›`,summary:[`‹Name›, ‹who the person is›, has been in prison since ‹date›. ‹Charge, trial and sentence, and what is wrong with them›.`,`Since ‹date›, ‹name› has taken no food, in protest against ‹what›. The hunger strike would end if ‹the demand›.`,`‹The state of health, who has said so, and whether an independent doctor has been let in›.`],update:`‹Which day of the hunger strike this is, how the person is, and who has said so: family, lawyer, doctor›.`,ask:`Ask ‹the official› to answer the demand, to let a doctor of ‹name›’s own choice in, and to see that nobody is punished or fed by force because of the hunger strike. ‹Why this official can do it›.`,messages:[`{name} has been on hunger strike since ‹date›, asking for ‹the demand›. Please, {target}, answer that demand while there is time, and let an independent doctor in. {link}`,`I am concerned for the health of {name}, on hunger strike in ‹prison› since ‹date›. I ask you, {target}, to let an independent doctor in and to answer ‹the demand›. {link}`],mail:{subject:`{name}, on hunger strike since ‹date›`,body:`Dear {target},

{name}, ‹who the person is›, has been on hunger strike in ‹prison› since ‹date›, in protest against ‹what›. ‹The state of health, and who has said so›.

I respectfully ask you to answer the demand, which is ‹the demand›, to let a doctor of the prisoner’s own choice in, and to see that nobody is punished or fed by force because of the hunger strike.

Yours sincerely,`}},trial:{headline:`On trial in ‹place› from ‹date›, for ‹what: an article, a protest, a prayer›`,summary:[`‹Name›, ‹who the person is›, is to stand trial before ‹court› on ‹date›. The charge is ‹charge›, and the sentence can be up to ‹sentence›.`,`What ‹name› did was ‹what the charge rests on›. ‹Why that is no crime, or why the trial cannot be fair›.`,`‹Where the person is until then: in custody since when, or free, and whether a lawyer could prepare the defence›.`],update:`‹What is new: the day that was set, a hearing, a decision, and who has said so›.`,ask:`Ask ‹the official› to see that the charge is dropped if it rests on nothing but ‹what the person did›, and that any trial is fair and open to observers. ‹Why this official can do it›.`,messages:[`On ‹date›, {name} is to stand trial for ‹what the person did›. Please, {target}, see that this charge is dropped, and that observers are let in to any hearing. {link}`,`I am following the case of {name}, before ‹court› on ‹date›. I ask you, {target}, to see that the charge of ‹charge› is dropped and that nobody is punished for ‹what the person did›. {link}`],mail:{subject:`The trial of {name} on ‹date›`,body:`Dear {target},

I am writing about {name}, ‹who the person is›, who is to stand trial before ‹court› on ‹date›, on a charge of ‹charge›. As far as is known, the charge rests on ‹what the person did›, ‹which is a right and no crime›.

I respectfully ask you to see that the charge is dropped, and that any trial is fair and open to observers and family.

Yours sincerely,`}},ended:{headline:`‹How it ended, in a few words›`,summary:[`‹Name›, ‹who the person is›, was ‹what had happened: imprisoned, taken, put on trial› on ‹date›, ‹why›.`,`‹What was asked, and of whom, and how many people wrote›.`],update:`‹What has happened, on which day, how the person is, and what family or lawyer have said›.`,outcome:`‹Name› ‹is free, has been acquitted, has served the sentence, has died: say what has happened› since ‹date›. ‹What is still not right, if anything›. Thank you to everybody who wrote.`}},Ze={name:`‹nom de la personne›`,official:{name:`‹nom du ou de la responsable›`,role:`‹fonction, par exemple ministre de la Justice›`,organisation:`‹ministère ou autorité›`},publisher:`‹votre organisation›`,blank:{summary:`‹Qui est cette personne, ce qui s’est passé, et comment vous le savez\xA0: deux ou trois paragraphes courts›`,message:`Nous vous demandons, {target}, ‹ce que vous demandez, poliment et en une phrase›. ‹Pourquoi c’est important pour› {name}.`},urgent:{headline:`Enlèvement à ‹lieu› le ‹date›\xA0: une vie en danger`,summary:[`Le ‹date›, ‹qui\xA0: la police, des soldats, des hommes sans nom› sont venus chercher ‹nom› à ‹lieu›. ‹Qui est cette personne\xA0: métier, ville, famille›.`,`Depuis, ‹ce que l’on sait\xA0: lieu de détention ou silence des autorités, visites de la famille ou de l’avocat permises ou non›.`,`Il y a lieu de craindre pour ‹nom›\xA0: ‹quel est le danger, et comment vous le savez›.`],update:`‹Ce qui est nouveau, en une ou deux phrases, et qui l’a dit›.`,ask:`Demandez à ‹responsable› de faire savoir où se trouve ‹nom›, de laisser entrer la famille, un avocat et un médecin, et d’ordonner la libération en l’absence de charges légales. ‹Pourquoi cette autorité peut le faire›.`,messages:[`Je crains pour {name}, dont on est sans nouvelles ‹ou\xA0: en détention› depuis le ‹date›. Merci, {target}, de faire savoir où se trouve {name} et de laisser entrer famille et avocat. {link}`,`Je vous prie, {target}, de veiller à la sécurité de {name}. Depuis le ‹date›, ‹ce que la famille sait ou ignore›. Famille, avocat et médecin doivent pouvoir entrer sans délai. {link}`],mail:{subject:`{name}\xA0: enlèvement du ‹date›`,body:`Bonjour {target},

Je vous écris au sujet de {name}, ‹qui est cette personne›. Le ‹date›, à ‹lieu›, ‹par qui et comment a eu lieu l’enlèvement›. Depuis, ‹ce que l’on sait, ou que l’on ne sait rien›. Je crains pour sa sécurité.

Je vous demande respectueusement de faire savoir où se trouve {name} et pourquoi, de laisser entrer sans délai la famille, un avocat et un médecin, et d’ordonner la libération en l’absence de charges légales.

Avec mes salutations respectueuses,`}},hungerStrike:{headline:`En grève de la faim à ‹prison› depuis le ‹date›`,summary:[`‹Nom›, ‹qui est cette personne›, est en prison depuis le ‹date›. ‹Accusation, procès et peine, et ce qui ne va pas›.`,`Depuis le ‹date›, ‹nom› refuse toute nourriture pour protester contre ‹quoi›. La grève de la faim prendrait fin si ‹la demande›.`,`‹L’état de santé, qui l’a dit, et si un médecin indépendant a pu entrer›.`],update:`‹Le combientième jour de grève de la faim, l’état de la personne, et qui l’a dit\xA0: famille, avocat, médecin›.`,ask:`Demandez à ‹responsable› de répondre à la demande, de laisser entrer un médecin que ‹nom› choisit, et de veiller à ce que personne ne subisse de punition ni d’alimentation forcée à cause de la grève de la faim. ‹Pourquoi cette autorité peut le faire›.`,messages:[`{name} est en grève de la faim depuis le ‹date› et demande ‹la demande›. Merci, {target}, d’y répondre tant qu’il est temps et de laisser entrer un médecin indépendant. {link}`,`La santé de {name}, en grève de la faim à ‹prison› depuis le ‹date›, m’inquiète. Je vous prie, {target}, de laisser entrer un médecin indépendant et de répondre à ‹la demande›. {link}`],mail:{subject:`{name}\xA0: grève de la faim depuis le ‹date›`,body:`Bonjour {target},

{name}, ‹qui est cette personne›, est en grève de la faim à ‹prison› depuis le ‹date›, pour protester contre ‹quoi›. ‹L’état de santé, et qui l’a dit›.

Je vous demande respectueusement de répondre à sa demande, à savoir ‹la demande›, de laisser entrer un médecin de son choix, et de veiller à ce que personne ne subisse de punition ni d’alimentation forcée à cause de la grève de la faim.

Avec mes salutations respectueuses,`}},trial:{headline:`Procès à ‹lieu› le ‹date›, pour ‹quoi\xA0: un article, une manifestation, une prière›`,summary:[`Le procès de ‹nom›, ‹qui est cette personne›, doit s’ouvrir devant ‹tribunal› le ‹date›. L’accusation\xA0: ‹accusation›. La peine peut aller jusqu’à ‹peine›.`,`Ce que ‹nom› a fait\xA0: ‹ce sur quoi repose l’accusation›. ‹Pourquoi ce n’est pas un crime, ou pourquoi le procès ne peut pas être équitable›.`,`‹Où est la personne d’ici là\xA0: en détention depuis quand, ou libre, et si la défense a pu se préparer›.`],update:`‹Ce qui est nouveau\xA0: date fixée, audience, décision, et qui l’a dit›.`,ask:`Demandez à ‹responsable› de veiller à ce que l’accusation soit abandonnée si elle ne repose que sur ‹ce que la personne a fait›, et à ce que tout procès soit équitable et ouvert aux observateurs. ‹Pourquoi cette autorité peut le faire›.`,messages:[`Le ‹date›, un procès attend {name} pour ‹ce que la personne a fait›. Merci, {target}, de veiller à l’abandon de cette accusation et à la présence d’observateurs à l’audience. {link}`,`Je suis de près le procès de {name}, le ‹date› devant ‹tribunal›. Je vous prie, {target}, de veiller à l’abandon de l’accusation\xA0: personne ne doit être puni pour ‹ce que la personne a fait›. {link}`],mail:{subject:`Le procès de {name} le ‹date›`,body:`Bonjour {target},

Je vous écris au sujet de {name}, ‹qui est cette personne›, dont le procès doit s’ouvrir devant ‹tribunal› le ‹date›. L’accusation\xA0: ‹accusation›. À ma connaissance, elle repose sur ‹ce que la personne a fait›, ‹ce qui est un droit et non un crime›.

Je vous demande respectueusement de veiller à ce que l’accusation soit abandonnée, et à ce que tout procès soit équitable et ouvert à la famille et aux observateurs.

Avec mes salutations respectueuses,`}},ended:{headline:`‹Comment cela s’est terminé, en quelques mots›`,summary:[`‹Nom›, ‹qui est cette personne›\xA0: ‹ce qui était arrivé\xA0: prison, enlèvement, procès›, le ‹date›, ‹pourquoi›.`,`‹Ce qui a été demandé, à qui, et combien de personnes ont écrit›.`],update:`‹Ce qui s’est passé, quel jour, comment va la personne, et ce que disent la famille ou l’avocat›.`,outcome:`Depuis le ‹date›, ‹nom› ‹ce qui s’est passé\xA0: libération, acquittement, fin de peine, décès›. ‹Ce qui reste à réparer, s’il y a lieu›. Merci à toutes les personnes qui ont écrit.`}},Qe=[`urgent`,`hunger-strike`,`trial`,`ended`,`blank`],$e={en:Xe,fr:Ze,ar:Ye},et={blank:({official:{name:e,role:t},blank:{summary:n,message:r}})=>({summary:[n],targets:[{name:e,role:t}],message:r}),urgent:(e,t)=>nt(e,e.urgent,t),"hunger-strike":(e,t)=>nt(e,e.hungerStrike,t),trial:(e,t)=>nt(e,e.trial,t),ended:({ended:{headline:e,summary:t,update:n,outcome:r},publisher:i},a)=>({headline:e,status:`ended`,outcome:r,summary:t,updates:[{date:a,text:n}],publisher:{name:i}})};function tt(e,t,n){let r=$e[t];return{version:1,lang:t,name:r.name,...et[e](r,n)}}var nt=({official:e,publisher:t},{headline:n,summary:r,update:i,ask:a,messages:o,mail:s},c)=>({headline:n,status:`open`,summary:r,updates:[{date:c,text:i}],ask:a,targets:[e],message:{default:o,email:s},publisher:{name:t}}),rt={en:{heading:`Begin a case`,hint:`You get ready sentences. What is left for you to fill in stands between ‹ and ›.`,starts:{urgent:{name:`Urgent case`,about:`Somebody was taken and is in danger.`},"hunger-strike":{name:`Hunger strike`,about:`A prisoner is refusing food.`},trial:{name:`Trial ahead`,about:`Somebody is to stand trial on a day that is known.`},ended:{name:`Case that has ended`,about:`You tell how it ended. The card no longer asks for messages.`},blank:{name:`Blank case`,about:`Only what every case needs.`}}},fr:{heading:`Commencer un dossier`,hint:`Vous recevez des phrases toutes prêtes. Ce qu’il vous reste à remplir se trouve entre ‹ et ›.`,starts:{urgent:{name:`Cas urgent`,about:`Une personne a été enlevée ou arrêtée et se trouve en danger.`},"hunger-strike":{name:`Grève de la faim`,about:`Une personne en prison refuse de s’alimenter.`},trial:{name:`Procès à venir`,about:`Une personne doit être jugée à une date déjà connue.`},ended:{name:`Cas terminé`,about:`Vous dites comment cela s’est terminé. La carte ne demande plus de messages.`},blank:{name:`Dossier vide`,about:`Seulement ce dont chaque dossier a besoin.`}}},ar:{heading:`ابدؤوا ملف قضية`,hint:`تجدون جملًا جاهزة. وما عليكم ملؤه مكتوب بين ‹ و›.`,starts:{urgent:{name:`قضية عاجلة`,about:`اقتيد شخص وهو في خطر.`},"hunger-strike":{name:`إضراب عن الطعام`,about:`شخص في السجن يرفض الطعام.`},trial:{name:`محاكمة قادمة`,about:`سيُحاكم شخص في يوم معروف.`},ended:{name:`قضية انتهت`,about:`تقولون كيف انتهت. ولا تعود البطاقة تطلب رسائل.`},blank:{name:`ملف فارغ`,about:`فقط ما تحتاج إليه كل قضية.`}}}},it=class extends d{#e(e){this.dispatchEvent(new CustomEvent(`builder-start`,{detail:{id:e},bubbles:!0}))}render(){let{heading:e,hint:t,starts:n}=rt[this.uiLang];return f`<h2>${e}</h2>
      <p class="b-hint">${t}</p>
      <ul class="b-starts">
        ${Qe.map(e=>f`<li>
              <button type="button" class="b-start" @click=${()=>this.#e(e)}>
                <strong>${n[e].name}</strong> <span>${n[e].about}</span>
              </button>
            </li>`)}
      </ul>`}};customElements.get(`builder-starts`)||customElements.define(`builder-starts`,it);var at=/‹[^‹›]*›/g,ot=32,st=e=>ct(e,[]);function ct(e,t){return typeof e==`string`?(e.match(at)??[]).map(e=>({path:t,gap:e})):t.length>=ot?[]:Array.isArray(e)?e.flatMap((e,n)=>ct(e,[...t,n])):a(e)?Object.entries(e).flatMap(([e,n])=>ct(n,[...t,e])):[]}function lt(e,t){let n=ke(t),r=[...e.map(e=>({kind:`finding`,finding:e})),...ut(t,n)],i=/* @__PURE__ */ new Map;for(let e of r){let t=dt(ft(e),n);i.set(t,[...i.get(t)??[],e])}return{all:r,byHome:i}}function ut(e,t){let n=/* @__PURE__ */ new Map;for(let{path:r,gap:i}of st(e)){let e=dt(v(r),t);n.set(e,[...n.get(e)??[],i])}return[...n].map(([e,t])=>({kind:`gap`,path:e,gaps:t}))}var dt=(e,t)=>je(e)?e:Ae(e,t),ft=e=>e.kind===`gap`?e.path:e.finding.path;function pt({all:e}){let t=t=>e.filter(e=>e.kind===`finding`&&e.finding.severity===t).length,n=e.reduce((e,t)=>e+(t.kind===`gap`?t.gaps.length:0),0);return{errors:t(`error`),warnings:t(`warning`),gaps:n}}function mt({byHome:e},t,n){let r=e=>e.kind===`gap`||e.finding.severity!==`info`;return n===void 0?e.get(t)?.some(r)??!1:[...e].some(([e,n])=>(e===t||e.startsWith(`${t}.`))&&n.some(r))}var ht=e=>new CustomEvent(`builder-goto`,{detail:{path:e},bubbles:!0}),gt=150;function _t(e,n){let r=t(e,`status`);if(r!==void 0&&r!==`open`)return;let i=P(n),o=t(e,`updates`),s=(Array.isArray(o)?o:[]).map(e=>a(e)?t(e,`date`):void 0).flatMap(e=>bt(e,`date`,n)??[]).map(e=>P(new Date(Math.min(Date.parse(e),n.getTime())))).sort().at(-1),c=yt(e,n);if(s!==void 0&&(c===void 0||s>c))return`news`;if(c!==void 0)return(Date.parse(i)-Date.parse(c))/864e5>gt?`silence`:void 0}var vt=(e,t)=>_t(e,t)!==void 0,yt=(e,n)=>bt(t(e,`reviewed`),`day`,n),P=e=>e.toISOString().slice(0,10);function bt(e,t,r){let i=typeof e==`string`?n(e,t):void 0;return i===void 0||ee(i,r)?void 0:i}function xt(e){return(a(e)&&t(e,`text`)===void 0?Object.entries(e).map(([e,t])=>({network:e,texts:St(t)})):[{texts:St(e)}]).filter(({texts:e})=>e.length>0)}function St(e){return(a(e)&&t(e,`body`)!==void 0?[t(e,`subject`),t(e,`body`)]:Array.isArray(e)?e:[e]).map(e=>a(e)?t(e,`text`):e).filter(e=>typeof e==`string`).filter(e=>!l(e))}var Ct={en:{afterNews:`After an update: is this still true?`,afterSilence:`Nothing new for a long time: is this still true?`,summary:`Summary`,ask:`What is asked for`,message:`Message`,networks:{default:`Everywhere else`,email:`E-mail`,share:`To friends`},allTrue:`All of it is still true`,change:`I will change it`,confirmed:e=>`Confirmed on ${e}.`,again:`Confirm again today`},fr:{afterNews:`Après une nouvelle\xA0: est-ce toujours vrai ?`,afterSilence:`Rien de nouveau depuis longtemps\xA0: est-ce toujours vrai ?`,summary:`Résumé`,ask:`Ce qui est demandé`,message:`Message`,networks:{default:`Partout ailleurs`,email:`E-mail`,share:`À des proches`},allTrue:`Tout est encore vrai`,change:`Je vais le modifier`,confirmed:e=>`Confirmé le ${e}.`,again:`Confirmer à nouveau aujourd’hui`},ar:{afterNews:`بعد خبر جديد: هل ما زال هذا صحيحًا؟`,afterSilence:`لا جديد منذ وقت طويل: هل ما زال هذا صحيحًا؟`,summary:`الملخص`,ask:`المطلوب`,message:`الرسالة`,networks:{default:`في كل ما عدا ذلك`,email:`البريد الإلكتروني`,share:`إلى الأصدقاء`},allTrue:`كل هذا ما زال صحيحًا`,change:`سأغيّره`,confirmed:e=>`تم التأكيد في ${e}.`,again:`التأكيد من جديد اليوم`}},F=class extends d{constructor(...e){super(...e),this.value={},this.now=/* @__PURE__ */ new Date(0),this.isDue=!1,this.#e=!1}#e;updated(e){if(!this.#e||!e.has(`value`))return;this.#e=!1;let{activeElement:t,body:n}=this.ownerDocument;(t===null||t===n||this.contains(t))&&this.querySelector(`[role=status]`)?.focus()}#t(){this.#e=!0,this.dispatchEvent(se({edits:[{path:[`reviewed`],value:P(this.now)}]}))}#n(){this.dispatchEvent(ht(`summary`))}render(){let e=Ct[this.uiLang],t=yt(this.value,this.now),n=!this.isDue&&t!==void 0;return f`${this.isDue?this.#r(e):i}
      <div class="b-review-line">
        <p class="b-hint" role="status" tabindex="-1">
          ${n?e.confirmed(ne(t,this.uiLang)):i}
        </p>
        ${n&&t!==P(this.now)?f`<button type="button" class="b-button-quiet" @click=${this.#t}>
                ${e.again}
              </button>`:i}
      </div>`}#r(e){let t=_t(this.value,this.now)===`silence`;return f`<div class="b-review">
      <h3>${t?e.afterSilence:e.afterNews}</h3>
      ${this.#i(e.summary,`summary`,e)} ${this.#i(e.ask,`ask`,e)}
      ${this.#i(e.message,`message`,e)}
      <div class="b-review-buttons">
        <button type="button" @click=${this.#t}>${e.allTrue}</button>
        <button type="button" @click=${this.#n}>${e.change}</button>
      </div>
    </div>`}#i(e,t,n){let r=xt(this.value[t]);return r.length===0?i:f`<h4>${e}</h4>
      ${r.map(({network:e,texts:t})=>f`${e===void 0?i:f`<p class="b-hint">${wt(e,n)}</p>`}
          ${t.map(e=>f`<p class="b-review-text" dir="auto">${e}</p>`)}`)}`}};s([o({attribute:!1})],F.prototype,`value`,void 0),s([o({attribute:!1})],F.prototype,`now`,void 0),s([o({attribute:!1})],F.prototype,`isDue`,void 0);function wt(e,{networks:t}){return Object.hasOwn(t,e)?t[e]:Object.hasOwn(x,e)&&x[e].name||e}customElements.get(`builder-review`)||customElements.define(`builder-review`,F);function Tt({read:e,places:t}){return t.filter(({field:e})=>e===`targets.name`).slice(0,e.targets.length).map(({path:t},n)=>[t.slice(0,-5),e.targets[n]])}function Et({x:e,bluesky:t,mastodon:n,threads:r}){return[e,t,n,r].filter(e=>e!==void 0)}function Dt(e){if(!e.mayAsk)return[];let t=/* @__PURE__ */ new Set;return Tt(e).flatMap(([e,{name:n,role:r=``,organisation:i=``}])=>{let a=[n,r,i].join(`
`),o=t.has(a);return t.add(a),o?[C(`same-official`,e)]:[]})}function Ot(e){let{read:t,now:n,isAsking:r}=e;if(!r)return[];let i=Tt(e).flatMap(([e,t])=>{let{x:r,bluesky:i,mastodon:a,threads:o,email:s,form:c,verified:l}=t;if((r??i??a??o??s??c)===void 0)return[];if(l===void 0)return[C(`not-verified`,e)];let u=Math.floor((n.getTime()-Date.parse(l))/te),d={date:l,days:u,limit:90};return u>90?[C(`old-contact`,`${e}.verified`,d)]:[]}),a=t.targets.some(({x:e})=>e!==void 0),o=t.targets.some(({bluesky:e,mastodon:t,threads:n,email:r,form:i})=>[e,t,n,r,i].some(e=>e!==void 0));return[...i,...a&&!o?[C(`x-only`,`targets`)]:[],...t.safety===void 0?[C(`no-safety`,`safety`)]:[]]}var kt={x:`x`,bluesky:`bluesky`,mastodon:`mastodon`,threads:`threads`,email:`email`,form:`link`},At=Object.keys(kt),I=e=>At.map(n=>({id:n,written:t(e,n)})).filter(({written:e})=>!l(e)).map(({id:e,written:t})=>({id:e,value:typeof t==`string`?n(t,kt[e]):void 0}));function jt(e,t){let r=n(t,kt[e]);if(r!==void 0)switch(e){case`x`:return`https://x.com/${r}`;case`bluesky`:return`https://bsky.app/profile/${r}`;case`mastodon`:{let[e,t]=r.split(`@`);return`https://${t}/@${e}`}case`threads`:return`https://www.threads.com/@${r}`;case`form`:return r;case`email`:return}}var Mt={en:{group:e=>`Looking up the contacts of ${e}`,groupNameless:`Looking up the contacts of this official`,how:`A wrong contact reaches a stranger. Open each one in a new tab, and say here whether it is the right one.`,never:`Nobody has looked up these contacts yet.`,fresh:e=>`Looked up on ${e}.`,old:e=>`Looked up on ${e}. That is more than 90 days ago: please look again.`,changed:e=>`Looked up on ${e}. A contact has been changed since then: please look again.`,open:(e,t)=>`Open ${e} on ${t}`,openForm:`Open the contact form`,email:`Look on the office’s own site whether this address is there.`,right:`It is the right one`,bad:e=>`What is written for ${e} is not a contact. Correct it first.`,badEmail:`What is written is not an e-mail address. Correct it first.`,badForm:`What is written is not the address of a contact form. Correct it first.`,write:`All are right as of today`},fr:{group:e=>`Vérification des contacts de ${e}`,groupNameless:`Vérification des contacts de cette personne`,how:`Un mauvais contact mène à une personne étrangère à l’affaire. Ouvrez chacun d’eux dans un nouvel onglet, puis dites ici si c’est le bon.`,never:`Personne n’a encore vérifié ces contacts.`,fresh:e=>`Vérifiés le ${e}.`,old:e=>`Vérifiés le ${e}, il y a plus de 90 jours\u00A0: veuillez vérifier à nouveau.`,changed:e=>`Vérifiés le ${e}. Un contact a été modifié depuis\u00A0: veuillez vérifier à nouveau.`,open:(e,t)=>`Ouvrir ${e} sur ${t}`,openForm:`Ouvrir le formulaire de contact`,email:`Vérifiez sur le site officiel que cette adresse y figure.`,right:`C’est le bon`,bad:e=>`Ce qui est écrit pour ${e} n’est pas un contact. Corrigez-le d’abord.`,badEmail:`Ce qui est écrit n’est pas une adresse e-mail. Corrigez-la d’abord.`,badForm:`Ce qui est écrit n’est pas l’adresse d’un formulaire. Corrigez-la d’abord.`,write:`Tous sont exacts à ce jour`},ar:{group:e=>`التحقق من جهات الاتصال الخاصة بـ\u2068${e}\u2069`,groupNameless:`التحقق من جهات الاتصال الخاصة بهذا المسؤول`,how:`جهة الاتصال الخاطئة توصل الرسالة إلى شخص غريب. افتح كل واحدة منها في علامة تبويب جديدة، ثم أكّد هنا إن كانت صحيحة.`,never:`لم يتحقق أحد من جهات الاتصال هذه بعد.`,fresh:e=>`تم التحقق منها في ${e}.`,old:e=>`تم التحقق منها في ${e}، أي قبل أكثر من 90 يومًا: يُرجى التحقق من جديد.`,changed:e=>`تم التحقق منها في ${e}، ثم تغيّرت إحداها بعد ذلك: يُرجى التحقق من جديد.`,open:(e,t)=>`افتح \u2066${e}\u2069 على \u2068${t}\u2069`,openForm:`افتح نموذج الاتصال`,email:`تحقق في الموقع الرسمي للجهة من وجود هذا العنوان فيه.`,right:`هذه هي الصحيحة`,bad:e=>`ما كُتب لـ\u2068${e}\u2069 ليس حسابًا صالحًا. صحّحه أولًا.`,badEmail:`ما كُتب ليس عنوان بريد إلكتروني. صحّحه أولًا.`,badForm:`ما كُتب ليس عنوان نموذج اتصال. صحّحه أولًا.`,write:`كلها صحيحة حتى اليوم`}},L=class extends d{constructor(...e){super(...e),this.target={},this.path=[],this.now=/* @__PURE__ */ new Date(0),this.#e=/* @__PURE__ */ new Set,this.#t=/* @__PURE__ */ new Set,this.#n=/* @__PURE__ */ new Map}#e;#t;#n;willUpdate(e){let t=I(this.target),n=new Set(t.map(R));this.#r(e)&&this.#n.clear(),this.#e=Nt(this.#e,n),this.#t=Nt(this.#t,n);let r=this.#i();r!==void 0&&!this.#n.has(r)&&this.#n.set(r,z(t))}#r(e){let n=e.get(`target`),r=e.get(`path`);return r!==void 0&&v(r)!==v(this.path)||n!==void 0&&t(n,`name`)!==t(this.target,`name`)&&z(I(n))!==z(I(this.target))}#i(){let e=t(this.target,`verified`),r=typeof e==`string`?n(e,`date`):void 0;return r===void 0||ee(r,this.now)?void 0:r}#a(){return this.now.toISOString().slice(0,10)}#o(e){this.#e=/* @__PURE__ */ new Set([...this.#e,R(e)]),this.requestUpdate()}#s(e){let t=R(e),n=this.#t.has(t);this.#t=new Set([...this.#t,t].filter(e=>!n||e!==t)),this.requestUpdate(),!n&&this.#c()&&this.#l()}#c(){return I(this.target).every(e=>e.value!==void 0&&this.#t.has(R(e)))}#l(){let e=this.#a();this.#n.set(e,z(I(this.target))),this.requestUpdate();let t=[{path:[...this.path,`verified`],value:e}];this.dispatchEvent(se({edits:t}))}render(){let e=I(this.target);if(e.length===0)return i;let n=Mt[this.uiLang],r=t(this.target,`name`),a=typeof r==`string`&&r.trim()!==``?n.group(r):n.groupNameless,{said:o,isDue:s}=this.#u(e,n),c=s&&this.#c();return f`<div class="b-contacts" role="group" aria-label=${a}>
      <p class=${s?`b-contacts-due`:`b-hint`} role="status">${o}</p>
      ${s?f`<p class="b-hint">${n.how}</p>`:i}
      <ul>
        ${e.map(e=>f`<li>${this.#d(e,n)}</li>`)}
      </ul>
      ${c?f`<button type="button" @click=${this.#l}>${n.write}</button>`:i}
    </div>`}#u(e,t){let n=this.#i();if(n===void 0)return{said:t.never,isDue:!0};let r=ne(n,this.uiLang);return this.#n.get(n)===z(e)?Math.floor((this.now.getTime()-Date.parse(n))/864e5)>90?{said:t.old(r),isDue:!0}:{said:t.fresh(r),isDue:!1}:{said:t.changed(r),isDue:!0}}#d(e,t){let{id:n,value:r}=e,{name:a=``}=x[n];if(r===void 0){let e={email:t.badEmail,form:t.badForm};return f`<span class="b-contacts-due">${e[n]??t.bad(a)}</span>`}let o=jt(n,r);if(o===void 0)return f`<bdi dir="ltr">${r}</bdi>
        <span class="b-hint">${t.email}</span>
        ${this.#f(e,r,t)}`;let s=n===`form`?t.openForm:t.open(`@${r}`,a),c=()=>this.#o(e),l=e=>e.button===1;return f`<a
        href=${o}
        target="_blank"
        rel="noopener noreferrer"
        @click=${c}
        @auxclick=${e=>l(e)&&c()}
        >${s}</a
      >
      ${n===`form`?f`<bdi class="b-hint" dir="ltr">${r}</bdi>`:i}
      ${this.#e.has(R(e))?this.#f(e,s,t):i}`}#f(e,t,n){return f`<button
      type="button"
      aria-pressed=${this.#t.has(R(e))?`true`:`false`}
      aria-label=${`${n.right}: ${t}`}
      @click=${()=>this.#s(e)}
    >
      ${n.right}
    </button>`}};s([o({attribute:!1})],L.prototype,`target`,void 0),s([o({attribute:!1})],L.prototype,`path`,void 0),s([o({attribute:!1})],L.prototype,`now`,void 0);var R=({id:e,value:t=``})=>`${e} ${t}`,z=e=>e.map(R).join(`
`),Nt=(e,t)=>new Set([...e].filter(e=>t.has(e)));customElements.get(`builder-contacts`)||customElements.define(`builder-contacts`,L);var B=Ee(class extends Te{render(...[t]){return e}update(t,[n,r]){let i=t.element;return JSON.stringify(r(i.value))!==JSON.stringify(r(n))&&(i.value=n),e}}),V=Ee(class extends Te{#e=!1;render(...[t]){return e}update({element:t},[n]){return n&&!this.#e&&(t.open=!0),this.#e=n,e}}),Pt=500,Ft=/^\d{4}-\d\d-\d\d$/,H=e=>e.target.value,It=e=>e;function U(e,t,n){return n.format===`day`||n.format===`date`?zt(e,t):n.max>Pt&&n.format===`plain`?N(e,t,W(e,t,3)):N(e,t,Rt(e,t,n))}var Lt={link:`url`,email:`email`};function Rt(e,t,{format:n}){let r=v(t.path),i=n!==`plain`;return f`<input
    id=${E(r)}
    type="text"
    inputmode=${Lt[n]??`text`}
    dir=${i?`ltr`:`auto`}
    autocomplete="off"
    autocapitalize=${i?`none`:`sentences`}
    spellcheck=${i?`false`:`true`}
    aria-describedby=${j(e,t)}
    aria-invalid=${e.isWrong(r)}
    .value=${B(k(D(e,t)),It)}
    @input=${n=>O(e,t,H(n))}
  />`}function W(e,t,n,r=k(D(e,t)),i=It){let a=v(t.path);return f`<textarea
    id=${E(a)}
    rows=${n}
    dir="auto"
    aria-describedby=${j(e,t)}
    aria-invalid=${e.isWrong(a)}
    .value=${B(r,i)}
    @input=${n=>O(e,t,i(H(n)))}
  ></textarea>`}function zt(e,t){let n=v(t.path),r=k(D(e,t)),a=e.now.toISOString().slice(0,10),o=r===``||Ft.test(r),s=document.activeElement?.matches(`input[type=text][id="${E(n)}"]`),c=o&&!s?f`<input
          id=${E(n)}
          type="date"
          aria-describedby=${j(e,t)}
          aria-invalid=${e.isWrong(n)}
          .value=${p(r)}
          @change=${n=>O(e,t,H(n))}
        />`:f`<input
          id=${E(n)}
          type="text"
          dir="ltr"
          autocomplete="off"
          spellcheck="false"
          aria-describedby=${j(e,t)}
          aria-invalid=${e.isWrong(n)}
          .value=${B(r,It)}
          @input=${n=>O(e,t,H(n))}
        />`;return N(e,t,f`<div class="b-row">
      ${c}${r===a||n===`expires`?i:f`<button
              type="button"
              aria-label="${A(e,t)}: ${e.words.today}"
              @click=${()=>O(e,t,a)}
            >
              ${e.words.today}
            </button>`}
    </div>`)}var Bt=e=>/^\d{1,15}$/.test(e.trim())?Number(e):e.trim();function Vt(e,t){let n=v(t.path);return N(e,t,f`<input
      id=${E(n)}
      type="text"
      inputmode="numeric"
      class="b-short"
      autocomplete="off"
      aria-describedby=${j(e,t)}
      aria-invalid=${e.isWrong(n)}
      .value=${B(k(D(e,t)),Bt)}
      @input=${n=>O(e,t,Bt(H(n)))}
    />`)}function Ht(e,t,{options:n}){let r=v(t.path),a=D(e,t),[o]=n,s=a===void 0||n.some(e=>e===a),c=n=>O(e,t,n===o?void 0:n);return N(e,t,f`<select
      id=${E(r)}
      aria-describedby=${j(e,t)}
      aria-invalid=${e.isWrong(r)}
      @change=${e=>c(H(e))}
    >
      ${s?i:f`<option value=${k(a)} selected>${k(a)}</option>`}
      ${n.map(n=>f`<option value=${n} .selected=${p(n===(a??o))}>
            ${ue[e.uiLang][`${t.table}.${n}`]??n}
          </option>`)}
    </select>`)}function Ut(e,t){let n=D(e,t)===!1,r=v(t.path);return f`<div class="b-field">
    <label for=${E(n?`${r}.off`:r)}>${A(e,t)}</label>
    ${n?i:W(e,t,2)}
    <label class="b-check">
      <input
        id=${E(`${r}.off`)}
        type="checkbox"
        .checked=${p(n)}
        @change=${()=>O(e,t,n?void 0:!1)}
      />
      ${e.words.saysNothing}
    </label>
    ${M(e,t)}
  </div>`}function Wt(e,t){let n=D(e,t);return N(e,t,W(e,t,6,Array.isArray(n)?n.map(k).join(`

`):k(n),Gt))}function Gt(e){let t=e.split(/\n\s*\n/).filter(e=>e.trim()!==``);return t.length>1?t.map(e=>e.trim()):t[0]??``}var G=(e,t,n)=>Object.entries(n).map(([n,{field:r}])=>mn(e,T(t,n),r));function Kt(e,t,{fields:n}){let r=v(t.path);return f`<details class="b-group" ${V(D(e,t)!==void 0)}>
    <summary id=${E(r)}>${A(e,t)}</summary>
    ${M(e,t)}
    <div class="b-fields">${G(e,t,n)}</div>
  </details>`}var qt={updates:e=>({date:e,text:``}),targets:()=>({name:``,role:``}),background:()=>({title:``,text:``}),links:()=>({label:``,url:``})};function Jt(e,t,{of:n,max:r},a=()=>i){let o=v(t.path),s=Fe(e.value,t.path),{item:c=``,add:l=``}=b[e.uiLang][t.table]??{},u=t.table===`updates`;return f`<div class="b-list" role="group" aria-labelledby=${E(o)}>
    <h3 id=${E(o)} tabindex="-1">${A(e,t)}</h3>
    ${M(e,t)}
    ${s.map((r,o)=>{let l=Ie(t,o),d=v(l.path),p=!u||o===0||e.isWrong(d,`inside`);return f`<details class="b-item" ${V(p)}>
        <summary id=${E(d)}>
          ${c} ${s.length>1?o+1:i}
          <span class="b-hint" dir="auto">${Zt(r)}</span>
        </summary>
        ${Qt(e,t,o,s.length,c)}
        <div class="b-said">${e.findingsAt(d)}</div>
        <div class="b-fields">${Xt(e,l,n.fields)}</div>
        ${a(l,r)}
      </details>`})}
    ${s.length<r?f`<button type="button" class="b-add" @click=${n=>{let r=u?0:s.length,i=qt[t.table]?.(e.now.toISOString().slice(0,10))??{};e.edit([Ne(e.value,t.path,r,i)]),$t(n,`${o}[${r}]`)}}>${l}</button>`:i}
  </div>`}var Yt={updates:[`title`,`url`,`kind`]};function Xt(e,t,n){let r=Yt[t.table]??[],i=Object.entries(n),a=i.filter(([e])=>!r.includes(e));if(a.length===i.length)return f`${G(e,t,n)}`;let o=Object.fromEntries(i.filter(([e])=>r.includes(e))),s=r.some(n=>D(e,T(t,n))!==void 0);return f`${G(e,t,Object.fromEntries(a))}
    <details class="b-more" ${V(s)}>
      <summary>${e.words.more}</summary>
      <div class="b-fields">${G(e,t,o)}</div>
    </details>`}function Zt(e){let t=(a(e)?Object.values(e):[e]).filter(e=>typeof e==`string`&&e!==``).join(` · `);return t.length>60?`${t.slice(0,59)}…`:t}function Qt(e,{path:t},n,r,a){let{up:o,down:s,remove:c}=e.words,l=r>1?`${a} ${n+1}`:a,u=r=>()=>e.edit([Pe(e.value,t,n,r)]),d=()=>e.edit([w(e.value,[...t,n])]),p=(e,t,n=!1)=>f`<button
      type="button"
      class="b-button-quiet"
      aria-label="${e}: ${l}"
      aria-disabled=${n}
      @click=${n?i:t}
    >
      ${e}
    </button>`;return f`<p class="b-tools">
    ${r>1?f`${p(o,u(-1),n===0)} ${p(s,u(1),n===r-1)}`:i}
    ${p(c,d)}
  </p>`}function $t(e,t){let n=e.target.closest(`case-builder`);requestAnimationFrame(()=>{let e=n?.querySelector(`[id="${E(t)}"]`);(e?.querySelector(`input, textarea, select`)??e)?.focus()})}function en(e,t){let n=D(e,t),r=v(t.path),a=n===void 0,o=Array.isArray(n)?n:g,s=g.filter(e=>!o.includes(e)),c=n=>e.edit([{path:t.path,value:n}],r);return f`<fieldset class="b-list" id=${E(r)} tabindex="-1">
    <legend>${A(e,t)}</legend>
    <label class="b-check">
      <input
        type="checkbox"
        .checked=${p(a)}
        @change=${()=>a?c(g):O(e,t,void 0)}
      />
      ${e.words.allNetworks}
    </label>
    ${M(e,t)}
    ${a?i:f`<ul class="b-networks">
            ${[...o,...s].map((t,n)=>{let r=n<o.length,a=tn(e,String(t)),s=o.filter((e,t)=>t!==n),l=[...o];return l.splice(n-1,2,t,o[n-1]),f`<li>
                <label class="b-check">
                  <input
                    type="checkbox"
                    .checked=${p(r)}
                    @change=${()=>c(r?s:[...o,t])}
                  />
                  ${a}
                </label>
                ${r&&n>0?f`<button
                        type="button"
                        class="b-button-quiet"
                        aria-label="${e.words.up}: ${a}"
                        @click=${()=>c(l)}
                      >
                        ${e.words.up}
                      </button>`:i}
              </li>`})}
          </ul>`}
  </fieldset>`}function tn({uiLang:e},t){let n=g.find(e=>e===t);return(n&&x[n].name)??ue[e][`networks.${t}`]??t}var nn=_.message.field,rn=[`x`,`bluesky`,`mastodon`,`threads`,`email`,`share`],an=[`{target}`,`{name}`,`{link}`];function on(e,t){let n=D(e,t),r=u(n,nn),a=e=>r&&Object.hasOwn(n,e),o=r?T(t,`default`):t,s=i=>{let a=i===`email`?{body:``}:``,o=r?{path:[...t.path,i],value:a}:{path:t.path,value:{default:n??``,[i]:a}};e.edit([o])};return f`<div class="b-list" role="group" aria-labelledby="f-message-title">
    <h3 id="f-message-title">${A(e,t)}</h3>
    ${r?M(e,t):i} ${ln(e,o)}
    ${rn.filter(a).map(n=>cn(e,T(t,n),n))}
    ${rn.every(a)?i:f`<p class="b-hint">${e.words.ownMessage}</p>
            <p class="b-tools">
              ${rn.filter(e=>!a(e)).map(t=>f`<button
                    type="button"
                    class="b-button-quiet"
                    aria-label="${e.words.ownMessageFor} ${sn(e,t)}"
                    @click=${()=>s(t)}
                  >
                    + ${sn(e,t)}
                  </button>`)}
            </p>`}
  </div>`}var sn=(e,t)=>t===`share`?b[e.uiLang][`message.share`]?.label??t:tn(e,t);function cn(e,t,n){let r=v(t.path),{remove:i}=e.words,a=f`<p class="b-tools">
    <button
      type="button"
      class="b-button-quiet"
      aria-label="${i}: ${A(e,t)}"
      @click=${()=>e.edit([w(e.value,t.path)])}
    >
      ${i}
    </button>
  </p>`;if(n!==`email`)return f`<fieldset class="b-item">
      <legend>${A(e,t)}</legend>
      ${a} ${ln(e,t)}
    </fieldset>`;let o=T(t,`subject`);return f`<fieldset class="b-item" id=${E(r)} tabindex="-1">
    <legend>${A(e,t)}</legend>
    ${a} ${M(e,t)}
    ${U(e,o,{kind:`text`,max:500,format:`plain`})}
    ${ln(e,T(t,`body`),!1)}
  </fieldset>`}function ln(e,t,n=!0){let r=D(e,t),a=Array.isArray(r),{message:o}=b[e.uiLang];return f`${a?f`${M(e,t)}${r.map((n,i)=>{let a=r.filter((e,t)=>t!==i),s=a.length===1?a[0]:a;return un(e,Ie(t,i),`${o?.item??``} ${i+1}`,()=>e.edit([Me(e.value,t.path,s)]))})}`:un(e,t,A(e,t))}
  ${n?f`<button type="button" class="b-add" @click=${()=>{a?e.edit([{path:[...t.path,r.length],value:``}]):e.edit([{path:t.path,value:[r??``,``]}])}}>${o?.add}</button>`:i}`}function un(e,t,n,r){let o=D(e,t),s=a(o)&&!Array.isArray(o),c=v(t.path),l=s?T(t,`text`):t,u=v(l.path);return f`<div class="b-field">
    ${s?f`<div id=${E(c)} tabindex="-1">${M(e,t)}</div>`:i}
    <label for=${E(u)}>${n}</label>
    ${dn(e,l)}
    <p class="b-tools">
      ${an.map(t=>f`<button
            type="button"
            class="b-button-quiet"
            aria-label="${e.words.insert}: ${t}"
            @click=${e=>pn(e,u,t)}
          >
            ${t}
          </button>`)}
      ${r===void 0?i:f`<button
              type="button"
              class="b-button-quiet"
              aria-label="${e.words.remove}: ${n}"
              @click=${r}
            >
              ${e.words.remove}
            </button>`}
    </p>
    ${M(e,{path:l.path,table:s?`message.text`:t.table})}
    ${fn(e,t,s)}
  </div>`}function dn(e,t){if(typeof t.path.at(-1)!=`number`)return W(e,t,4);let n=(t,n)=>e.edit(t.map(({path:e,value:t})=>({path:e,value:t??``})),n);return W({...e,edit:n},t,4)}function fn(e,t,n){let r=D(e,t),i=(i,a)=>{if(n)return e.edit(i,a);let[{path:o,value:s}={path:[],value:void 0}]=i,c={text:r??``,[String(o.at(-1))]:s};e.edit([{path:t.path,value:c}],a)},a={...e,edit:i},o={path:[...t.path,`lang`],table:`message.lang`},s={path:[...t.path,`meaning`],table:`message.meaning`};return f`<details class="b-more" ${V(n)}>
    <summary>${e.words.otherLanguage}</summary>
    <div class="b-fields">
      ${U(a,o,{kind:`text`,max:35,format:`language`})}
      ${U(a,s,{kind:`text`,max:5e3,format:`plain`})}
    </div>
  </details>`}function pn(e,t,n){let r=e.target.closest(`.b-field`)?.querySelector(`textarea[id="${E(t)}"]`);r&&(r.setRangeText(n,r.selectionStart,r.selectionEnd,`end`),r.dispatchEvent(new InputEvent(`input`,{bubbles:!0})),r.focus())}function mn(e,t,n){switch(t.table){case`summary`:return Wt(e,t);case`networks`:return en(e,t);case`message`:return on(e,t);case`targets`:return Jt(e,t,n,(t,n)=>hn(e,t,n))}switch(n.kind){case`text`:return U(e,t,n);case`count`:return Vt(e,t);case`choice`:return Ht(e,t,n);case`switch`:return Ut(e,t);case`group`:return Kt(e,t,n);case`list`:return Jt(e,t,n);case`by-language`:return i}}var hn=(e,{path:t},n)=>f`<builder-contacts
    .target=${n}
    .path=${t}
    .now=${e.now}
    .uiLang=${e.uiLang}
  ></builder-contacts>`,gn=[`person`,`news`,`officials`,`message`,`more`],_n={person:[`name`,`headline`,`summary`,`lang`,`image`],news:[`status`,`outcome`,`updates`,`reviewed`,`expires`],officials:[`targets`,`ask`],message:[`message`,`networks`,`guidance`,`safety`],more:[`link`,`publisher`,`background`,`links`,`progress`]},vn=e=>f`${gn.map(t=>f`<section class="b-section" aria-labelledby="s-${t}">
        <h2 id="s-${t}">${e.words.sections[t]}</h2>
        ${_n[t].filter(t=>yn(e,t)).map(t=>bn(e,t))}
      </section>`)}`;function yn({value:e},t){let{status:n,outcome:r}=e;return t!==`outcome`||r!==void 0||n===`won`||n===`ended`}function bn(e,t){let{field:n}=_[t],r=t===`reviewed`?f`<builder-review
          .value=${e.value}
          .now=${e.now}
          .uiLang=${e.uiLang}
          .isDue=${e.isWhole&&vt(e.value,e.now)}
        ></builder-review>`:i;return f`${r}${mn(e,{path:[t],table:t},n)}`}function xn(e,t,n=1/0){let r=[],i=[...Array(t.length+1).keys()];for(let a=1;a<=e.length;a+=1){let o=[a],s=a;for(let n=1;n<=t.length;n+=1){let c=e[a-1]===t[n-1],l=a>1&&n>1&&e[a-1]===t[n-2]&&e[a-2]===t[n-1],u=Math.min(i[n]+1,o[n-1]+1,i[n-1]+ +!c,l?r[n-2]+1:1/0);o[n]=u,u<s&&(s=u)}if(s>n)return 1/0;r=i,i=o}return i[t.length]}var Sn=60,Cn=e=>e<4?0:e<8?1:2;function K(e,t){if(e===t||e.length>Sn||t.length>Sn)return!1;let n=Cn(t.length);return Math.abs(e.length-t.length)>n?!1:xn(e.toLowerCase(),t.toLowerCase(),n)<=n}function wn(e,t){return t.filter(t=>K(e,t)).sort((t,n)=>xn(e,t)-xn(e,n))[0]}var Tn={kind:`group`,fields:_,essential:null,short:null};function q(e,t){let n=t.reduce((n,r,i)=>n&&En(J(n,y(e,t.slice(0,i))),r),Tn);return n&&J(n,y(e,t))}function J(e,t){return e.kind===`list`&&e.single&&!Array.isArray(t)?J(e.of,t):e.kind===`group`&&e.short!==null&&!u(t,e)?J(e.fields[e.short].field,t):e}function En(e,t){if(e.kind===`list`)return typeof t==`number`?e.of:void 0;if(e.kind===`by-language`)return e.of;if(e.kind===`group`&&Object.hasOwn(e.fields,t))return e.fields[t].field}var Dn=/[\u00AD\u061C\u180E\u200B-\u200F\u2060-\u206F]/g,Y=e=>r(e).replace(Dn,``),On=/^[^/?#]*\.(?:avif|gif|html?|jpe?g|json|pdf|png|svg|webp)$/i;function kn(e){let t=Y(e),r=t.replace(/^(?:https:)?\/\//i,``);if(!(!/^[^/?#:@]+\.[^/?#:@.]{2,}(?:[/?#]|$)/.test(r)||r===t&&On.test(r)))return n(`https://${r}`,`link`)}function An(e){let t=Y(e).replace(/^http:/i,`https:`);return/^https:\/\/[^/?#]*:/.test(t)?void 0:n(t,`link`)}function jn(e,t){let r=Y(e),i=Pn(r,t)??r.replace(/\s*@\s*/g,`@`).replace(/^@+/,``);return n(i,t)}var X={x:[`x.com`,`twitter.com`],bluesky:[`bsky.app`],threads:[`threads.com`,`threads.net`]},Mn=[...Object.values(X).flat(),`facebook.com`,`instagram.com`,`linkedin.com`,`medium.com`,`t.me`,`telegram.me`,`tiktok.com`,`youtube.com`],Nn=/^(?:compose|explore|hashtag|home|i|intent|login|messages|notifications|search|settings|share|signup)$/i;function Pn(e,t){let[,n=``,r=``]=/^(?:https?:\/\/)?([a-z0-9.-]+\.[a-z]{2,})\/([^?#\s]*)(?:[?#].*)?$/i.exec(e)??[],i=n.toLowerCase(),a=i.replace(/^(?:www|mobile|m)\./,``),[o=``,s,...c]=r.split(`/`).filter(e=>e!==``);if(c.length>0)return;let l=s===void 0,u=o.replace(/^@/,``);switch(t){case`x`:return X.x.includes(a)&&l&&!Nn.test(u)?u:void 0;case`bluesky`:return X.bluesky.includes(a)&&o===`profile`?s:void 0;case`threads`:return X.threads.includes(a)&&l&&o!==u?u:void 0;case`mastodon`:return Mn.includes(a)||!l||o===u?void 0:u.includes(`@`)?u:`${u}@${i}`}}function Fn(e){let t=Y(e),r=(/^[^<>@]*<([^<>]*)>$/.exec(t)?.[1]??t).trim().replace(/^mailto:/i,``).replace(/\?.*$/,``).replace(/\s*@\s*/,`@`);return n(r,`email`)}function In(e){let t=Y(e).replace(/\s*[_\u2010-\u2015\u2212-]\s*/g,`-`);return/^[a-z]{2,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?$/i.test(t)?n(t,`language`):void 0}var Ln=`[\\p{L}\\p{M}-]+`,Rn=RegExp(`^(?:(${Ln})\\.?[,،]?\\s+)?(\\d{4})([/.\\u2010-\\u2015-])(\\d{1,2})\\3(\\d{1,2})(?:(?:t|,?\\s+)(\\d{1,2}:\\d\\d(?::\\d\\d(?:\\.\\d{1,9})?)?)\\s*(z|utc|gmt|[+\\u2212-]\\d\\d(?::?\\d\\d)?))?(?:[,،]?\\s+\\(?(${Ln})\\.?\\)?)?$`,`iu`),zn=[`en`,`fr`,`ar`,`de`,`es`,`it`,`nl`,`pt`,`ru`,`tr`,`fa`];function Bn(e,t,r){let i=Rn.exec(Wn(Y(e)));if(i===null)return;let[,a,o,,s,c,l,u,d]=i,f=`${o}-${s.padStart(2,`0`)}-${c.padStart(2,`0`)}`,p=l===void 0?``:`T${l.replace(/^\d:/,`0$&`)}${Vn(u.toUpperCase())}`,m=n(f+p,t);if(m!==void 0)return[a,d].filter(e=>e!==void 0).every(e=>Hn(e,f,r))?m:void 0}function Vn(e){if(/^[A-Z]/.test(e))return`Z`;let[,t,n,r=`00`]=/^(.)(\d\d):?(\d\d)?$/.exec(e);return`${t===`+`?`+`:`-`}${n}:${r}`}function Hn(e,t,n){return(n===void 0?zn:[n,...zn]).some(n=>[`long`,`short`].some(r=>Un(new Intl.DateTimeFormat(n,{weekday:r,timeZone:`UTC`}).format(Date.parse(t)))===Un(e)))}var Un=e=>e.toLowerCase().replaceAll(`.`,``).normalize(),Wn=e=>e.replace(/[\u0660-\u0669\u06F0-\u06F9]/g,e=>String(e.charCodeAt(0)&15)),Gn=g.filter(e=>x[e].reach&&x[e].limits),Kn=[`target`,`name`,`link`],qn={name:``},Z=({field:e})=>/^(?:translations\.)?message\..*text$/.test(e);function Jn({path:e,within:t}){let{lang:n}=t;return e.endsWith(`.text`)&&typeof n==`string`?n:void 0}var Yn=({field:e})=>/message\.(\w+)/.exec(e)[1];function Xn(e){if(!e.mayAsk)return[];let t=e.places.filter(Z),n=new Set(t.map(e=>Qn(e.lang,Yn(e)))),r=new Map(e.places.filter(Zn).map(({lang:e,text:t})=>[e,t])),i=e.places.filter(Zn).flatMap(ar);return[...t.flatMap(t=>{let i=$n(t,n,e.read).map(n=>[n,nr(n,t,e.read)]),a=r.get(t.lang)??e.read.headline??``;return[...rr(t,i),...i.flatMap(([e,n])=>ir(t,e,a,n)),...ar(t),...cr(t)]}),...i]}var Zn=({field:e})=>/message\.email\.subject$/.test(e),Qn=(e,t)=>`${e} ${t}`;function $n(e,t,{networks:n,targets:r}){let i=Yn(e);return Gn.filter(e=>(n.length===0||n.includes(e))&&(e!==`email`||r.some(({email:e})=>e!==void 0))).filter(n=>i==="default"?!t.has(Qn(e.lang,n)):i===`share`?r.some(e=>Ce(n,e)===void 0):i===n)}var er=({targets:e})=>e.length===0?[qn]:e;function tr({text:e,lang:t},n,{name:r,link:i,translations:a}){let o=t===void 0?void 0:a?.[t]?.name;return ge(e,{target:n,name:o??r??``,link:i??``})}function nr(e,t,n){let r=er(n).filter(t=>e!==`email`||Ce(e,t)!==void 0).map(t=>({address:he(e,t),to:Ce(e,t)??``})).sort((e,t)=>t.address.length+t.to.length-e.address.length-e.to.length),i=r.find(({address:e})=>e.startsWith(`@`)),a=r.find(({address:e})=>!e.startsWith(`@`));return(e===`email`?r:[i,a]).filter(e=>e!==void 0).map(({address:e,to:r})=>({text:tr(t,e,n),to:r}))}function rr({path:e},t){return t.some(([,e])=>e.some(({text:e})=>e.startsWith(`@`)))?[C(`starts-with-handle`,e)]:[]}function ir({path:e},t,n,r){let{name:i=`e-mail`,limits:a=[],link:o}=x[t];return a.flatMap(({max:t,unit:a,count:s})=>{let c=r.map(({text:e,to:t})=>s(e,o?.({text:e,subject:n,to:t,page:``})??``)),l=Math.max(...c);return l<=t?[]:[C(`over-limit`,e,{network:i,count:l,limit:t,unit:a})]})}function ar({path:e,text:t}){return[...t.matchAll(/\{([\p{L}_-]{1,40})\}/gu)].filter(([,e])=>!Kn.includes(e)).map(([t,n])=>{let r=wn(n,Kn);return C(`unknown-placeholder`,e,{found:t,...r!==void 0&&{likely:`{${r}}`}})})}var or=`[\\p{L}\\p{N}_&/?=-]`,sr=RegExp(`(?<!${or})#([\\p{L}\\p{M}\\p{N}_\\u200C\\u200D]+)((?:-[\\p{L}\\p{M}\\p{N}_]+)*)`,`gu`);function cr({path:e,text:t}){return[...t.matchAll(sr)].flatMap(([t,n,r])=>{let i=S(t);return r===``?/^\p{N}+$/u.test(n)?[C(`numeric-hashtag`,e,{found:i})]:[]:[C(`cut-hashtag`,e,{found:i,left:S(`#${n}`)})]})}var lr=`[\\p{L}\\p{N}_.@/+-]`,ur=RegExp(`(?<!${lr})@([A-Za-z0-9_](?:[\\w.-]*\\w)?(?:@[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?)?)`,`gu`),dr=500;function fr({read:e,places:t,mayAsk:n}){if(!n)return[];let r=e.targets.flatMap(Et).flatMap(e=>e.includes(`@`)?[e,e.split(`@`)[0]]:[e]);if(r.length===0)return[];let i=/* @__PURE__ */ new Map;return t.filter(({format:e})=>e===`plain`).flatMap(e=>[...e.text.matchAll(ur)].flatMap(([,t])=>{let n=t;return!i.has(n)&&i.size<dr&&i.set(n,pr(n,r)),mr(n,i.get(n),e)}))}function pr(e,t){let n=[e,e.split(/[.-]/)[0]].map(e=>e.toLowerCase());if(t.some(e=>n.includes(e.toLowerCase())))return`known`;let r=t.find(e=>n.some(t=>K(t,e)));return r===void 0?void 0:{meant:r}}function mr(e,t,n){if(t===void 0)return[];let r=`@${S(e)}`;return t===`known`?Z(n)?[C(`handle-in-message`,n.path,{found:r})]:[]:[C(`handle-differs`,n.path,{found:r,handle:`@${t.meant}`})]}function hr(e,{code:t,path:n,args:r},i){let a=h(i).places.find(e=>e.path===n);if(a===void 0||!Z(a))return;let o=String(r.found),s=t===`handle-differs`,c=String(s?r.handle:o).slice(1);if(s&&!K(o.slice(1),c))return;let l=xe(i).case?.targets??[],u=l.filter(e=>!gr(e).includes(c.toLowerCase()));if(u.length===l.length)return;let d=e.toLowerCase(),f=d.includes(`{target}`)||u.some(e=>gr(e).some(e=>d.includes(`@${e}`)));if(!(u.length>0&&f))return yr(e,o,`{target}`,{before:lr,after:`[.-]*\\w|@[A-Za-z0-9]`})}var gr=e=>Et(e).flatMap(e=>[e,e.split(`@`)[0]]).map(e=>e.toLowerCase());function _r(e,{args:t}){let{found:n,likely:r}=t;if(r===void 0)return;let[i,a]=[String(n),String(r)];return e.includes(i)?{from:i,to:a,text:e.replaceAll(i,a)}:void 0}function vr(e,{args:t}){let n=String(t.found),r=n.replaceAll(`-`,``);if(!/^#\p{N}+$/u.test(r))return yr(e,n,r,{before:or,after:`-?[\\p{L}\\p{M}\\p{N}_]|[\\u200C\\u200D]`})}function yr(e,t,n,{before:r,after:i}){let a=t.replace(/[.*+?^${}()|[\]\\]/g,`\\$&`),o=e.replace(RegExp(`(?<!${r})${a}(?!${i})`,`gu`),()=>n);return o===e?void 0:{from:t,to:n,text:o}}function br(e,t){let n=[],r=(e,t,i)=>{if(t===``&&n.push(i),Array.isArray(e)){let[n,a]=/^\[(\d+)\]/.exec(t)??[],o=Number(a);n!==void 0&&o<e.length&&r(e[o],t.slice(n.length),[...i,o])}else if(a(e)){let n=i.length===0?``:`.`;for(let[a,o]of Object.entries(e)){let e=t.slice(n.length+a.length);t.startsWith(n+a)&&/^(?:$|[.[])/.test(e)&&r(o,e,[...i,a])}}};return r(t,e,[]),n}function xr(e,t){let{value:n}=t,r=Sr[e.code];if(n===void 0||r===void 0)return;let[i=[],...a]=br(e.path,n);if(!(i.length===0||a.length>0))return r({finding:e,draft:t,value:n,path:i,found:y(n,i)})}var Sr={"unknown-field":Mr,"duplicate-field":({path:e,found:t})=>Q(e,t),"http-link":e=>$(e,An),"bad-link":e=>$(e,kn),"bad-handle":e=>$(e,t=>jn(t,e.path.at(-1))),"bad-email":e=>$(e,Fn),"bad-date":e=>$(e,t=>Bn(t,Or(e),kr(e.value))),"bad-language":e=>e.path.at(-2)===`translations`?Nr(e):$(e,In),"handle-in-message":e=>Ar(e,t=>hr(t,e.finding,e.value)),"handle-differs":e=>Ar(e,t=>hr(t,e.finding,e.value)),"unknown-placeholder":e=>Ar(e,t=>_r(t,e.finding)),"cut-hashtag":e=>Ar(e,t=>vr(t,e.finding)),"unknown-choice":Pr,"wrong-type":Fr,"unmatched-translation":Rr};function Q(e,t,n=wr(t)){return{kind:`write`,shown:n,edits:[{path:e,value:t}]}}var Cr=60;function wr(e){let t=[...(typeof e==`string`?e:JSON.stringify(e)).slice(0,200)];return t.length>Cr?`${t.slice(0,59).join(``)}…`:t.join(``)}function $({value:e,path:t,found:n},r){let i=typeof n==`string`?r(n):void 0;if(i!==void 0&&i!==n)return{kind:`write`,shown:i,edits:[t,...Er(e,t,n)].map(e=>({path:e,value:i}))}}var Tr={updates:`date`,links:`url`};function Er(e,n,r){let[i,,o]=n.slice(-3);if(Tr[String(i)]!==o||o===void 0)return[];let{translations:s}=e;return[[],...(a(s)?Object.keys(s):[]).map(e=>[`translations`,e])].flatMap(s=>{let c=y(e,[...s,i]);return(Array.isArray(c)?c:[]).map((e,t)=>({item:e,at:[...s,i,t,o]})).filter(({item:e,at:i})=>a(e)&&t(e,o)===r&&!Dr(i,n)).map(({at:e})=>e)})}var Dr=(e,t)=>v(e)===v(t);function Or({value:e,path:t}){let n=q(e,t);return n?.kind===`text`&&n.format===`day`?`day`:`date`}var kr=({lang:e})=>typeof e==`string`?n(e,`language`):void 0;function Ar({path:e,found:t},n){let r=typeof t==`string`?n(t):void 0;return r&&Q(e,r.text,r.to)}function jr({value:e,path:t,found:n},r){let i=y(e,t.slice(0,-1));if(a(i)&&!Object.hasOwn(i,r))return{kind:`rename`,shown:r,edits:[{path:[...t.slice(0,-1),r],value:n},{path:t,value:void 0}]}}function Mr(e){let{draft:t,value:n,path:r,found:i,finding:a}=e,{likely:o,field:s}=a.args,l=o===void 0||r.at(-1)!==s?void 0:jr(e,String(o));if(l===void 0)return;let{path:u}=l.edits[0],d=re(t,l.edits).value,f=q(d,u);if(u.at(-1)!==`$schema`&&(f===void 0||c(i,f,``,[])===void 0))return;let p=new Set(h(n).strangers.map(e=>e.path)),m=v(u);return h(d).strangers.every(e=>p.has(e.path)||e.path.startsWith(m))?l:void 0}function Nr(e){if(!a(e.found))return;let t=In(String(e.path.at(-1))),r=Object.keys(y(e.value,e.path.slice(0,-1))).some(e=>n(e,`language`)===t);return t===void 0||r?void 0:jr(e,t)}function Pr({value:e,path:t,found:n}){let i=q(e,t);if(i?.kind!==`choice`||typeof n!=`string`)return;let a=r(n).replace(/\s+/g,``).toLowerCase(),o=i.options.filter(e=>e===a),[s,...c]=o.length>0?o:i.options.filter(e=>K(a,e));if(s===void 0||c.length>0)return;let l=y(e,t.slice(0,-1));return Array.isArray(l)&&l.includes(s)?{kind:`remove`,shown:``,edits:[{path:t,value:void 0}]}:Q(t,s)}function Fr({value:e,path:t,found:n}){let r=q(e,t);if(r===void 0)return;if(r.kind===`list`)return(a(n)||typeof n==`string`)&&c(n,r.of,``,[])!==void 0?Q(t,[n]):void 0;let i=r.kind===`count`?Ir(n):Lr(n);return i===void 0||c(i,r,``,[])===void 0?void 0:Q(t,i)}var Ir=e=>typeof e==`string`&&/^\s*\d{1,15}\s*$/.test(e)?Number(e):void 0,Lr=e=>Number.isSafeInteger(e)?String(e):void 0;function Rr({value:e,path:t,found:n}){let[r,,i]=t.slice(-3);if(typeof n!=`string`||r!==`updates`||i!==`date`)return;let[a,...o]=Br(e.updates).filter(e=>zr(e)===zr(n)),s=Br(y(e,t.slice(0,-2))).some(e=>e===a);return a===void 0||o.length>0||s?void 0:Q(t,a)}var zr=e=>r(e).slice(0,10),Br=e=>(Array.isArray(e)?e:[]).map(e=>a(e)?t(e,`date`):void 0).filter(e=>typeof e==`string`),Vr={title:`اكتب قضية`,lead:`املأ الاستمارة، وشاهد البطاقة كما سيراها القراء، ثم خذ ما تلصقه في موقعك.`,language:`لغة هذه الصفحة`,begin:`قضية جديدة`,open:`افتح ملفًا`,save:`احفظ الملف`,undo:`تراجع`,redo:`أعد`,views:{write:`الكتابة`,json:`JSON`,translate:`الترجمة`,look:`المعاينة`,publish:`النشر`},viewsLabel:`الخطوات`,preview:`ما يراه القراء`,sections:{person:`عمّن تتحدث القضية`,news:`ماذا حدث`,officials:`من يستطيع أن يتصرف`,message:`ماذا يرسل المناصرون`,more:`ما يتصل بها أيضًا`},more:`المزيد`,today:`اليوم`,up:`إلى الأعلى`,down:`إلى الأسفل`,remove:`احذف`,insert:`أدرج`,allNetworks:`كل الشبكات بالترتيب المعتاد`,saysNothing:`لا تعرض شيئًا هنا، ولا حتى الجملة المعتادة`,ownMessage:`بعض الشبكات تحتاج إلى كلمات أخرى. أضف رسالة خاصة لـ:`,ownMessageFor:`أضف رسالة لـ`,otherLanguage:`هي بلغة غير لغة القضية`,error:`لا بد منه`,warning:`يحتاج إلى إصلاح`,info:`يمكن تحسينه`,toFill:`يحتاج إلى ملء`,allGood:`لا ينقص شيء، ولم يُعثر على أي خطأ.`,found:`لا بد منه: {errors} · للإصلاح: {warnings} · للملء: {gaps}`,goThere:`اذهب إليه`,write:`اكتب «{shown}»`,rename:`سمِّه «{shown}»`,drop:`احذفه`,fixed:`تم الإصلاح. زر «تراجع» يعيده كما كان.`,whole:`عن القضية كلها`,blockedErrors:`ثمة شيء يحتاج إليه القراء مفقود أو لا يمكن قراءته.`,blockedGaps:`ما زالت هناك فراغات بين ‹ و›، وستُنشر كما هي.`,blockedJson:`لا يمكن قراءة JSON. أصلحه أولًا.`,kept:`ما تكتبه محفوظ في هذا المتصفح وحده، إلى أن تمحوه من هنا.`,notKept:`هذا المتصفح لا يحفظ شيئًا. احفظ الملف قبل أن تغادر الصفحة.`,otherTab:`هذه الصفحة مفتوحة في علامة تبويب أخرى أيضًا، ويُحفظ ما يُكتب أخيرًا.`,forget:`امحُ كل شيء هنا`,forgetSure:`امحُه: ستزول القضية من هذا المتصفح`,cancel:`لا تمحُ`,forgotten:`لم يعد هذا المتصفح يحفظ شيئًا.`,private:`هذه الصفحة لا ترسل شيئًا إلى أي مكان.`,opened:`فُتح «{name}».`,saved:`حُفظ «{name}».`,downloaded:`«{name}» بين ملفاتك المنزّلة.`,notRead:`تعذرت قراءة الملف.`,notSaved:`تعذر حفظ الملف. حاول مجددًا، أو انسخ النص من JSON.`,tooLarge:`هذا ليس ملف قضية: حجمه أكبر من 256 كيلوبايت.`,loading:`لحظة…`,notLoaded:`تعذر تحميل هذا الجزء. تحقق من الاتصال ثم أعد تحميل الصفحة.`,jsonBroken:`نص الملف ليس JSON صحيحًا الآن، والاستمارة تنتظر.`,jsonOpen:`أصلحه في JSON`},Hr={title:`Write a case`,lead:`Fill in the form, see the card as readers will, and leave with something to paste.`,language:`Language of this page`,begin:`New case`,open:`Open a file`,save:`Save the file`,undo:`Undo`,redo:`Redo`,views:{write:`Write`,json:`JSON`,translate:`Translate`,look:`Look`,publish:`Publish`},viewsLabel:`Steps`,preview:`What readers see`,sections:{person:`Who it is about`,news:`What has happened`,officials:`Who can act`,message:`What supporters send`,more:`What else belongs to it`},more:`More`,today:`Today`,up:`Move up`,down:`Move down`,remove:`Remove`,insert:`Insert`,allNetworks:`All networks, in the usual order`,saysNothing:`Show nothing here, not even the usual sentence`,ownMessage:`Some networks want other words. Add a message of their own for:`,ownMessageFor:`Add a message for`,otherLanguage:`It is in another language than the case`,error:`Needed`,warning:`To mend`,info:`Could be better`,toFill:`To fill in`,allGood:`Nothing is missing, and nothing was found.`,found:`Needed: {errors} · To mend: {warnings} · To fill in: {gaps}`,goThere:`Go there`,write:`Write “{shown}”`,rename:`Call it “{shown}”`,drop:`Remove it`,fixed:`Mended. Undo brings it back.`,whole:`About the whole case`,blockedErrors:`Something that readers need is missing or cannot be read.`,blockedGaps:`There are still gaps between ‹ and ›. They would be published as they stand.`,blockedJson:`The JSON cannot be read. Mend it first.`,kept:`What you write is kept in this browser, and nowhere else, until you forget it here.`,notKept:`This browser keeps nothing. Save the file before you leave the page.`,otherTab:`The builder is open in another tab, too. What is typed last is what is kept.`,forget:`Forget everything here`,forgetSure:`Forget it: the case is gone from this browser`,cancel:`Cancel`,forgotten:`Nothing is kept in this browser any more.`,private:`This page sends nothing anywhere.`,opened:`“{name}” is open.`,saved:`“{name}” has been saved.`,downloaded:`“{name}” is among your downloads.`,notRead:`The file could not be read.`,notSaved:`The file could not be saved. Try again, or copy the text from JSON.`,tooLarge:`This file is no case file: it is larger than 256 kB.`,loading:`One moment …`,notLoaded:`This part could not be loaded. Check the connection, and load the page again.`,jsonBroken:`The text of the file is no valid JSON at the moment, so the form waits.`,jsonOpen:`Mend it in JSON`},Ur={title:`Écrire un cas`,lead:`Remplissez le formulaire, voyez la carte telle que la verront vos lecteurs, et repartez avec un code à coller.`,language:`Langue de cette page`,begin:`Nouveau cas`,open:`Ouvrir un fichier`,save:`Enregistrer le fichier`,undo:`Annuler`,redo:`Rétablir`,views:{write:`Écrire`,json:`JSON`,translate:`Traduire`,look:`Voir`,publish:`Publier`},viewsLabel:`Étapes`,preview:`Ce que voient les lecteurs`,sections:{person:`De qui il s’agit`,news:`Ce qui s’est passé`,officials:`Qui peut agir`,message:`Ce qu’envoient les sympathisants`,more:`Ce qui va avec`},more:`Plus`,today:`Aujourd’hui`,up:`Monter`,down:`Descendre`,remove:`Retirer`,insert:`Insérer`,allNetworks:`Tous les réseaux, dans l’ordre habituel`,saysNothing:`Ne rien afficher ici, pas même la phrase habituelle`,ownMessage:`Certains réseaux demandent d’autres mots. Ajouter un message propre pour\xA0:`,ownMessageFor:`Ajouter un message pour`,otherLanguage:`Il est dans une autre langue que le cas`,error:`Nécessaire`,warning:`À corriger`,info:`Peut être amélioré`,toFill:`À remplir`,allGood:`Rien ne manque, et rien n’a été trouvé à redire.`,found:`Nécessaire\xA0: {errors} · À corriger\xA0: {warnings} · À remplir\xA0: {gaps}`,goThere:`Y aller`,write:`Écrire «\xA0{shown}\xA0»`,rename:`L’appeler «\xA0{shown}\xA0»`,drop:`Le retirer`,fixed:`Corrigé. «\xA0Annuler\xA0» le fait revenir.`,whole:`Sur l’ensemble du cas`,blockedErrors:`Quelque chose dont les lecteurs ont besoin manque ou ne peut être lu.`,blockedGaps:`Il reste des blancs entre ‹ et ›. Ils seraient publiés tels quels.`,blockedJson:`Le JSON ne peut être lu. Corrigez-le d’abord.`,kept:`Ce que vous écrivez est gardé dans ce navigateur, et nulle part ailleurs, jusqu’à ce que vous l’effaciez ici.`,notKept:`Ce navigateur ne garde rien. Enregistrez le fichier avant de quitter la page.`,otherTab:`Cette page est ouverte dans un autre onglet aussi. Ce qui est écrit en dernier est gardé.`,forget:`Tout effacer ici`,forgetSure:`Effacer\xA0: le cas disparaît de ce navigateur`,cancel:`Ne pas effacer`,forgotten:`Plus rien n’est gardé dans ce navigateur.`,private:`Cette page n’envoie rien nulle part.`,opened:`«\xA0{name}\xA0» est ouvert.`,saved:`«\xA0{name}\xA0» est enregistré.`,downloaded:`«\xA0{name}\xA0» se trouve dans vos téléchargements.`,notRead:`Le fichier n’a pas pu être lu.`,notSaved:`Le fichier n’a pas pu être enregistré. Réessayez, ou copiez le texte depuis JSON.`,tooLarge:`Ce fichier n’est pas celui d’un cas\xA0: il dépasse 256\xA0ko.`,loading:`Un instant…`,notLoaded:`Cette partie n’a pas pu être chargée. Vérifiez la connexion, puis rechargez la page.`,jsonBroken:`Le texte du fichier n’est pas du JSON valide pour l’instant ; le formulaire attend.`,jsonOpen:`Le corriger dans JSON`},Wr=[`write`,`json`,`translate`,`look`,`publish`],Gr={en:Hr,fr:Ur,ar:Vr},Kr=(e,t)=>e.replace(/\{(\w+)\}/g,(e,n)=>String(t[n]));function qr(e,t){let n=e.notes.byHome.get(t);return n===void 0?i:f`<ul class="b-notes" data-at=${t}>
    ${n.map(t=>f`<li class="b-note b-note-${Jr(t)}">${Yr(e,t)}</li>`)}
  </ul>`}var Jr=e=>e.kind===`gap`?`gap`:e.finding.severity;function Yr(e,t){let{draft:n,uiLang:r,fix:a}=e,o=Gr[r];if(t.kind===`gap`)return f`<strong>${o.toFill}:</strong> ${Xr(e,t)}`;let{finding:s}=t,{what:c,remedy:l,lang:u}=we(s,r),d=xr(s,n);return f`<span data-code=${s.code}
      ><strong>${o[s.severity]}:</strong>
      <span lang=${u} dir=${le(u)}>${c} ${l}</span></span
    >
    ${s.code===`untranslated`?f`<a href="#translate">${o.views.translate}</a>`:i}
    ${d===void 0?i:f`<button type="button" class="b-fix" @click=${()=>a({edits:d.edits})}>
            ${Kr({write:o.write,rename:o.rename,remove:o.drop}[d.kind],d)}
          </button>`}`}var Xr=({uiLang:e,goTo:t},{path:n,gaps:r})=>r.map(r=>f`<button
        type="button"
        class="b-gap"
        dir="auto"
        aria-label="${Gr[e].toFill}: ${r}"
        @click=${()=>t(n,r)}
      >
        ${r}
      </button> `);function Zr(e,t){let{notes:n,uiLang:r,goTo:i}=e,a=Gr[r],o=n.all.filter(e=>e.kind===`gap`||e.finding.severity!==`info`);return o.length===0?f`<p class="b-all-good">${a.allGood}</p>`:f`<details class="b-summary">
    <summary>${Kr(a.found,t)}</summary>
    <ul>
      ${o.map(t=>{let n=ft(t),o=n===``?a.whole:me(n,r);return f`<li>
          <button type="button" class="b-button-quiet" @click=${()=>i(n)}>${o}</button>
          <span>${Qr(e,t)}</span>
        </li>`})}
    </ul>
  </details>`}function Qr(e,t){if(t.kind===`gap`)return f`${Xr(e,t)}`;let{uiLang:n}=e,{what:r,lang:i}=we(t.finding,n);return f`<span lang=${i} dir=${le(i)}>${r}</span>`}function $r(e,t){let n=t.words.views[e];return e===`write`?ti(t):e===`look`?f``:f`<h2 id="v-${e}">${n}</h2>
    ${ii[e](t)}`}var ei=({words:e})=>f`<p class="b-warning">${e.jsonBroken} <a href="#json">${e.jsonOpen}</a></p>`;function ti(e){let{work:t,uiLang:n,words:r,notes:i}=e;return t.draft.value===void 0?ei(e):vn({value:t.value,uiLang:n,words:r,now:t.now,isWhole:t.notes.all.every(({kind:e})=>e!==`gap`),findingsAt:e=>qr(i,e),isWrong:(e,n)=>mt(t.notes,e,n),edit:(e,n)=>t.edit({edits:e,together:n})})}var ni=({work:e,parts:t,uiLang:n,words:r})=>t.show(`json`,r,()=>f`<builder-json
        .text=${e.draft.text}
        .findings=${e.findings}
        .uiLang=${n}
      ></builder-json>`);function ri(e){let{work:t,parts:n,uiLang:r,words:i,notes:a}=e;return t.draft.value===void 0?ei(e):n.show(`translations`,i,()=>f`<builder-translations
      .value=${t.value}
      .findings=${t.findings}
      .uiLang=${r}
      .fieldName=${e=>me(e,r)}
      .findingsAt=${e=>qr(a,e)}
    ></builder-translations>`)}var ii={json:ni,translate:ri,publish:({work:e,parts:t,uiLang:n,words:r})=>t.show(`outputs`,r,()=>f`<builder-outputs
        .text=${e.draft.text}
        .name=${e.name}
        .base=${e.base}
        .now=${e.now}
        .uiLang=${n}
        .blockers=${e.blockers}
      ></builder-outputs>`)},ai=({work:e,notes:t})=>f`${Zr(t,pt(e.notes))}
    <div class="b-said">${qr(t,``)}</div>`,oi=({work:e,parts:t,uiLang:n,words:r})=>f`<aside class="b-aside" aria-labelledby="b-aside-title">
    <h2 id="b-aside-title">${r.preview}</h2>
    ${t.show(`preview`,r,()=>f`<builder-preview
          .value=${e.draft.value}
          .now=${e.now}
          .uiLang=${n}
        ></builder-preview>`)}
  </aside>`,si={en:[`yesterday`,`today`,`tonight`,`tomorrow`,`recently`,`lately`,`this (?:morning|afternoon|evening|week|weekend|month|year)`,`(?:last|next) (?:night|week|weekend|month|year|spring|summer|autumn|winter)`,`(?:last|this|next) (?:mon|tues|wednes|thurs|fri|satur|sun)day`,`on (?:mon|tues|wednes|thurs|fri|satur|sun)day(?!,? (?:the )?(?:\\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)))`,`(?:\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|several|some|a few) (?:hour|day|week|month|year)s? ago`],fr:[`avant-hier`,`hier`,`aujourd[’']hui`,`après-demain`,`demain`,`récemment`,`dernièrement`,`ce (?:matin|soir|mois(?:-ci)?)`,`cet après-midi`,`cette (?:nuit|semaine|année)`,`(?:la semaine|l[’']année) (?:dernière|passée|prochaine)`,`(?:le mois|l[’']an|l[’']été|l[’']hiver|le printemps|l[’']automne) (?:dernier|passé|prochain)`,`(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) (?:dernier|prochain)`,`il y a (?:\\d+|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|quelques|plusieurs) (?:heure|jour|semaine|mois|an|année)s?`],ar:[`(?:بال)?أمس`,`البارحة`,`(?<!(?:ذلك|نفس) )اليوم(?! (?:نفسه|ذاته|ال))`,`غدا`,`مؤخرا`,`حديثا`,`(?:الأسبوع|الشهر|العام) (?:الماضي|المنصرم|الفائت|الجاري|الحالي|المقبل|القادم)`,`السنة (?:الماضية|المنصرمة|الفائتة|الجارية|الحالية|المقبلة|القادمة)`,`هذا (?:الأسبوع|الشهر|العام|الصباح|المساء)`,`هذه (?:السنة|الليلة)`,`قبل (?:يومين|أسبوعين|شهرين|عامين|أيام|أسابيع|أشهر)`]},ci=/[\u0640\u064B-\u0652]/g,li=/* @__PURE__ */ new Map;function ui(e){let t=si[e];if(t!==void 0){if(!li.has(e)){let n=`(?<![\\p{L}\\p{M}\\p{N}])(?:${t.join(`|`)})(?![\\p{L}\\p{M}\\p{N}])`;li.set(e,new RegExp(n,`giu`))}return li.get(e)}}function di(e,t){let n=ui(Se(t));if(n===void 0)return[];let r=e.replace(ci,``).replace(/\s+/g,` `);return[...new Set(Array.from(r.matchAll(n),([e])=>e))]}var fi=[`updates.date`,`reviewed`,`targets.verified`],pi=[`headline`,`summary`,`ask`];function mi(e){let{places:t,now:n}=e;return[...t.filter(({field:e,text:t})=>fi.includes(e)&&ee(t,n)).map(({path:e,text:t})=>C(`future-date`,e,{value:t})),...hi(e)]}function hi({read:e,now:t,isAsking:n}){let r=be(e,t);if(r===`expired`)return[C(`expired`,`expires`,{date:e.expires})];if(!n)return[];let i=ve(e,t);return i===void 0?[C(`never-reviewed`,`reviewed`)]:r===`stale`?[C(`not-reviewed`,`reviewed`,{date:i})]:[]}function gi({read:e,places:t,mayAsk:n}){return t.filter(e=>{let t=e.field.replace(/^translations\./,``);return Z(e)||t===`ask`?n:pi.includes(t)}).flatMap(t=>di(t.text,_i(t)??e.lang??`en`).map(e=>C(`aging-words`,t.path,{found:e})))}var _i=e=>(Z(e)?Jn(e):void 0)??e.lang,vi=[`headline`,`summary`,`outcome`,`image.alt`,`updates.text`,`updates.title`,`background.title`,`background.text`,`progress.label`,`links.label`],yi=[`ask`,`guidance`,`safety`,`targets.role`,`targets.organisation`];function bi({read:e,places:t,mayAsk:n}){let r=n?[...vi,...yi]:vi,i=/* @__PURE__ */ new Map;for(let e of t){let t=i.get(e.lang)??[];t.push(e),i.set(e.lang,t)}let a=i.get(void 0)??[],o=a.filter(({field:e})=>r.includes(e)),s=e.updates.flatMap(({date:e})=>e??[]);return Object.keys(e.translations??{}).flatMap(e=>{let t=i.get(e)??[],r=new Set(t.map(wi)),c=/* @__PURE__ */ new Map;for(let t of o){let n=wi(t);r.has(n)||c.has(n)||c.set(n,C(`untranslated`,Ti(t),{lang:e}))}return[...c.values(),...n?xi(a,t,e):[],...Si(a,t),...Ci(t,s)]})}function xi(e,t,n){return!e.some(e=>Z(e)&&Jn(e)===void 0)||t.some(Z)?[]:[C(`untranslated`,`message`,{lang:n})]}function Si(e,t){return[`updates.date`,`links.url`].flatMap(n=>{let r=new Set(e.filter(e=>e.field===n).map(({text:e})=>e));return t.filter(e=>e.field===`translations.${n}`&&!r.has(e.text)).map(({path:e,text:t})=>C(`unmatched-translation`,e,{value:S(t)}))})}function Ci(e,t){let n=e.filter(({field:e})=>e===`translations.updates.date`),r=n.map(({text:e})=>e),i=(e,t)=>e.filter(e=>e===t).length,a=new Set(t.filter((e,n)=>t.indexOf(e)!==n&&i(t,e)!==i(r,e)));return n.filter(({text:e})=>a.has(e)).map(({path:e,text:t})=>C(`ambiguous-date`,e,{value:t}))}function wi(e){let t=e.field.replace(/^translations\./,``),[n]=t.split(`.`),{date:r,url:i}=e.within;return n===`updates`?`${t} ${String(r)}`:n===`links`?`${t} ${String(i)}`:t+(t===`summary`?``:/\[\d+\]/.exec(e.path)?.[0]??``)}var Ti=({path:e,field:t})=>t===`summary`?`summary`:e;function Ei(e,t){let n=ye(e);return n.case===void 0?ki(n.problems,void 0):[...ie(e).doubles.map(e=>C(`duplicate-field`,e)),...Di(JSON.parse(e),n,t)]}function Di(e,{case:t,problems:n},{now:r}){let i=new Set(n.map(({path:e})=>e)),o=ki(n,t);if(t===void 0||!a(e))return o;let{places:s,strangers:c}=h(e),l=be(t,r),u=l===`open`||l===`stale`,d={read:t,places:s.filter(({path:e})=>!i.has(e)),now:r,isAsking:u,mayAsk:u||l===`paused`},f=l!==`withdrawn`;return[...o,...c.map(Mi),...f?Oi.flatMap(e=>e(d)):[]]}var Oi=[fr,Xn,Dt,Ot,mi,gi,bi];function ki(e,t){let n=e.map(e=>Ai(e,t));return n.some(({severity:e})=>e===`error`)||t===void 0||_e(t)?n:n.map(e=>/^(?:$|message\b)/.test(e.path)?{...e,severity:`error`}:e)}function Ai(e,t){let{code:n,path:r,args:i}=e;return t===void 0||ji(r,t)?{...e,severity:`error`}:n===`bad-link`&&/^http:/i.test(String(i.value))?C(`http-link`,r,i):n===`missing`&&r===`image.alt`?C(`no-alt`,r):{...e,severity:`warning`}}function ji(e,t){let n=/^\w+/.exec(e)?.[0]??``,r=_[n]?.required??!1;return(r===!0||r!==!1&&r.includes(t.status))&&l(t[n])}function Mi({path:e,key:t,known:n}){let r=wn(t,n);return C(`unknown-field`,e,{field:S(t),...r!==void 0&&{likely:r}})}var Ni=e=>new Date(e).toISOString().slice(0,10);function Pi(e,t,n){let r=e.flatMap(({path:e})=>{let[r,i,a]=e;return r===`targets`&&At.includes(a)?[{path:[r,i,`verified`],value:void 0}]:r===`updates`&&t.reviewed===n?[{path:[`reviewed`],value:void 0}]:[]});return[...e,...r.filter(({path:e})=>y(t,e)!==void 0)]}var Fi=2e3,Ii=10,Li=(e,t=[])=>({past:t,present:e,future:[],together:void 0,at:0});function Ri(e,t,n,r){return{past:r!==void 0&&r===e.together&&n-e.at<Fi&&zi(e.present)-zi(t)<Ii?e.past:[...e.past,e.present].slice(-200),present:t,future:[],together:r,at:n}}var zi=e=>e?.text.length??0;function Bi(e){let{past:t,present:n,future:r}=e;return t.length===0?e:{past:t.slice(0,-1),present:t.at(-1),future:[n,...r],together:void 0,at:0}}function Vi(e){let{past:t,present:n,future:r}=e;if(r.length===0)return e;let[i,...a]=r;return{past:[...t,n],present:i,future:a,together:void 0,at:0}}var Hi=class{#e;#t;#n;#r;constructor(e,t){this.draft=ae(``),this.value={},this.findings=[],this.notes=lt([],{}),this.now=/* @__PURE__ */ new Date(0),this.base=``,this.isKept=!0,this.isElsewhere=!1,this.said=``,this.#n=Li(void 0),this.#e=e,this.#t=t}resume(){let{current:e,before:t,base:n,lang:r}=Ue(this.#t.storage);return this.base=n,this.#r=t,this.#u(Li(e,t===void 0?[]:[t])),r}get isBegun(){return this.#n.present!==void 0}get canUndo(){return this.#n.past.length>0}get canRedo(){return this.#n.future.length>0}get name(){let{name:e}=this.value;return this.#n.present?.name??ce(typeof e==`string`?e:``)}get blockers(){let{blockedErrors:e,blockedGaps:t,blockedJson:n}=this.#t.words();if(this.draft.value===void 0)return[n];let{errors:r,gaps:i}=pt(this.notes);return[...r>0?[e]:[],...i>0?[t]:[]]}edit({edits:e,together:t}){let n=Pi(e,this.value,Ni(this.#t.clock()));this.write(re(this.draft,n).text,t)}fix(e){this.edit(e),this.say(this.#t.words().fixed)}write(e,t){let{present:n}=this.#n;this.said=``,e!==n?.text&&this.#o({...n,name:n?.name,text:e},t)}undo(){this.#s(Bi(this.#n))}redo(){this.#s(Vi(this.#n))}clear(){this.#i(void 0)}start(e,t){let n=Ni(this.#t.clock());this.#i({text:oe(tt(e,t,n)).text,name:void 0})}async open(){let{tooLarge:e,opened:t,notRead:n}=this.#t.words();try{let n=await de();if(n===void 0)return;let{name:r,text:i,handle:a}=n;if(i.length>262144)return this.say(e);this.#i({text:i,name:Ui(r),handle:a}),this.say(Kr(t,{name:r}))}catch{this.say(n)}}async save(){let{saved:e,downloaded:t,notSaved:n}=this.#t.words(),{present:r}=this.#n,i=`${this.name||`case`}.json`;try{let n=await fe(this.draft.text,i,r?.handle);if(n===!1)return;n!==void 0&&this.#a(Ui(n.name),n),this.say(Kr(n?e:t,{name:n?.name??i}))}catch{this.#a(r?.name,void 0),this.say(n)}}set({name:e,base:t}){e!==void 0&&this.#a(e,this.#n.present?.handle),t!==void 0&&this.#l({base:this.base=t}),this.#e.requestUpdate()}speak(e){this.#l({lang:e})}forget(){Je(this.#t.storage),this.base=``,this.value={},this.#r=void 0,this.isElsewhere=!1,this.#u(Li(void 0)),this.say(this.#t.words().forgotten)}follow(e){if(e===`forgotten`)return this.forget();this.isElsewhere=!0,this.#e.requestUpdate()}refresh(){Ni(this.now)!==Ni(this.#t.clock())&&this.#u(this.#n)}say(e){this.said=e,this.#e.requestUpdate()}#i(e){this.said=``,this.value={};let{present:t}=this.#n;t!==void 0&&(this.#r={text:t.text,name:t.name}),this.#o(e)}#a(e,t){let{present:n}=this.#n;n!==void 0&&(this.#n={...this.#n,present:{...n,name:e,handle:t}},this.#c())}#o(e,t){this.#s(Ri(this.#n,e,this.#t.clock().getTime(),t))}#s(e){this.#u(e),this.#c()}#c(){let{present:e}=this.#n,t=e&&{text:e.text,name:e.name};this.#l({current:t,before:this.#r})}#l(e){this.isKept=Ke(this.#t.storage,e)}#u(e){this.#n=e,this.now=this.#t.clock(),this.draft=ae(e.present?.text??``),this.value=this.draft.value??this.value,this.findings=this.isBegun?Ei(this.draft.text,{now:this.now}):[],this.notes=lt(this.findings,this.value),this.#e.requestUpdate()}},Ui=e=>e.replace(/\.json$/i,``),Wi={en:`English`,fr:`Français`,ar:`العربية`},Gi=e=>e instanceof Element&&e.matches(`input, textarea, case-action`)&&!e.matches(`[id^="f-"], builder-translation *`),Ki=class extends d{constructor(...e){super(...e),this.clock=()=>/* @__PURE__ */ new Date,this.storage=()=>localStorage,this.#e=new Hi(this,{clock:()=>this.clock(),storage:()=>this.storage(),words:()=>this.#a}),this.#t=new Be(this),this.#n=`write`,this.#r=!1}#e;#t;#n;#r;#i;connectedCallback(){super.connectedCallback();let e=this.#e,t=pe.find(e=>navigator.language.startsWith(e));this.uiLang=e.resume()??t??`en`,this.#l(),this.#i=new AbortController;let{signal:n}=this.#i;this.addEventListener(`builder-edit`,({detail:t})=>e.edit(t),{signal:n}),this.addEventListener(`builder-text`,({detail:t})=>e.write(t.text,`json`),{signal:n}),this.addEventListener(`builder-start`,({detail:e})=>this.#s(e.id),{signal:n}),this.addEventListener(`builder-goto`,({detail:e})=>this.#c(e.path),{signal:n}),this.addEventListener(`builder-undo`,()=>e.undo(),{signal:n}),this.addEventListener(`builder-redo`,()=>e.redo(),{signal:n}),this.addEventListener(`builder-setting`,({detail:t})=>e.set(t),{signal:n}),document.addEventListener(`keydown`,e=>this.#f(e),{signal:n}),document.addEventListener(`visibilitychange`,()=>e.refresh(),{signal:n}),window.addEventListener(`hashchange`,()=>this.#l(),{signal:n}),window.addEventListener(`storage`,e=>this.#u(e),{signal:n}),window.addEventListener(`beforeunload`,e=>this.#d(e),{signal:n})}disconnectedCallback(){super.disconnectedCallback(),this.#i?.abort()}createRenderRoot(){return this.replaceChildren(),this}willUpdate(e){e.has(`uiLang`)&&(document.documentElement.lang=this.uiLang,document.documentElement.dir=le(this.uiLang),document.title=this.#a.title)}get#a(){return Gr[this.uiLang]}get#o(){let{draft:e,notes:t}=this.#e;return{draft:e,notes:t,uiLang:this.uiLang,fix:e=>this.#e.fix(e),goTo:(e,t)=>this.#c(e,t)}}#s(e){this.#e.start(e,this.uiLang),location.hash=``,this.updateComplete.then(()=>this.querySelector(`#f-name`)?.focus())}#c(e,t){Re(e,t,{builder:this,parts:this.#t,view:this.#n,value:this.#e.value,show:e=>{location.hash=e,this.#l()}})}#l(){let e=location.hash.slice(1);this.#n=Wr.find(t=>t===e)??`write`,this.requestUpdate()}#u(e){let t=qe(e);t!==void 0&&this.#e.follow(t)}#d(e){this.#e.isBegun&&!this.#e.isKept&&e.preventDefault()}#f(e){let t=e.key.toLowerCase();!e.ctrlKey&&!e.metaKey||e.altKey||t!==`z`&&t!==`y`||e.defaultPrevented||Gi(e.target)||(e.preventDefault(),t===`y`||e.shiftKey?this.#e.redo():this.#e.undo())}#p(e){this.#r=e,this.requestUpdate()}#m(){this.#r=!1,this.#e.forget(),location.hash=``}render(){let e=this.#a;return f`<header class="b-head">
        <h1>${e.title}</h1>
        <p class="lead">${e.lead}</p>
        ${this.#h()}
      </header>
      ${this.#e.isBegun?this.#y():this.#g()} ${this.#b()}`}#h(){return f`<p class="b-languages" role="group" aria-label=${this.#a.language}>
      ${pe.map(e=>f`<button
            type="button"
            class="b-button-quiet"
            lang=${e}
            aria-pressed=${e===this.uiLang}
            @click=${()=>{this.uiLang=e,this.#e.speak(e)}}
          >
            ${Wi[e]}
          </button>`)}
    </p>`}#g(){let e=this.#a;return f`<div class="b-begin">
      <builder-starts .uiLang=${this.uiLang}></builder-starts>
      <p>
        <button type="button" @click=${()=>void this.#e.open()}>${e.open}</button>
        ${this.#e.canUndo||this.#e.canRedo?this.#v():i}
      </p>
      ${this.#_()}
    </div>`}#_(){return f`<p class="b-status" role="status">${this.#e.said}</p>`}#v(){let e=this.#a,{canUndo:t,canRedo:n}=this.#e;return f`<button type="button" aria-disabled=${!t} @click=${()=>this.#e.undo()}>
        ${e.undo}
      </button>
      <button type="button" aria-disabled=${!n} @click=${()=>this.#e.redo()}>
        ${e.redo}
      </button>`}#y(){let e=this.#a,t=this.#e,n={work:t,parts:this.#t,uiLang:this.uiLang,words:e,notes:this.#o};return f`<div class="b-bar">
        <nav aria-label=${e.viewsLabel}>
          ${Wr.map(t=>f`<a href="#${t}" aria-current=${t===this.#n?`page`:i}
                >${e.views[t]}</a
              >`)}
        </nav>
        <p class="b-tools">
          ${this.#v()}
          <button type="button" @click=${()=>void t.save()}>${e.save}</button>
          <button type="button" @click=${()=>void t.open()}>${e.open}</button>
          <button type="button" @click=${()=>t.clear()}>${e.begin}</button>
        </p>
        ${this.#_()}
      </div>
      <div class="b-work b-work-${this.#n}">
        <div class="b-pane">${ai(n)}${$r(this.#n,n)}</div>
        ${this.#n===`publish`?i:oi(n)}
      </div>`}#b(){let e=this.#a;return f`<footer class="b-foot">
      <p>
        ${e.private} ${this.#e.isKept?e.kept:f`<strong>${e.notKept}</strong>`}
        ${this.#e.isElsewhere?f`<strong>${e.otherTab}</strong>`:i}
      </p>
      <p class="b-tools">
        ${this.#r?f`<button type="button" @click=${()=>this.#m()}>${e.forgetSure}</button>
                <button type="button" @click=${()=>this.#p(!1)}>${e.cancel}</button>`:f`<button type="button" @click=${()=>this.#p(!0)}>${e.forget}</button>`}
      </p>
    </footer>`}};s([o({attribute:!1})],Ki.prototype,`clock`,void 0),s([o({attribute:!1})],Ki.prototype,`storage`,void 0),customElements.define(`case-builder`,Ki);