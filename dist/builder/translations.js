import{C as e,S as t,_ as n,b as r,c as i,d as a,l as o,r as s,s as c,u as l,w as u,y as d}from"./intl.js";import{a as f,c as p,l as m,n as h,o as g,r as _,s as v,t as ee}from"./directive-helpers.js";import{c as y,n as te,o as b,t as x}from"./events.js";import{s as ne,t as re,u as S}from"./words.js";import{i as ie,n as ae,t as oe}from"./walk.js";var se=(e,t,n)=>{let r=/* @__PURE__ */ new Map;for(let i=t;i<=n;i++)r.set(e[i],i);return r},C=v(class extends p{constructor(e){if(super(e),e.type!==m.CHILD)throw Error(`repeat() can only be used in text expressions`)}dt(e,t,n){let r;n===void 0?n=t:t!==void 0&&(r=t);let i=[],a=[],o=0;for(let t of e)i[o]=r?r(t,o):o,a[o]=n(t,o),o++;return{values:a,keys:i}}render(e,t,n){return this.dt(e,t,n).values}update(t,[n,r,i]){let a=ee(t),{values:o,keys:s}=this.dt(n,r,i);if(!Array.isArray(a))return this.ut=s,o;let c=this.ut??=[],l=[],u,d,p=0,m=a.length-1,v=0,y=o.length-1;for(;p<=m&&v<=y;)if(a[p]===null)p++;else if(a[m]===null)m--;else if(c[p]===s[v])l[v]=f(a[p],o[v]),p++,v++;else if(c[m]===s[y])l[y]=f(a[m],o[y]),m--,y--;else if(c[p]===s[y])l[y]=f(a[p],o[y]),g(t,l[y+1],a[p]),p++,y--;else if(c[m]===s[v])l[v]=f(a[m],o[v]),g(t,a[p],a[m]),m--,v++;else if(u===void 0&&(u=se(s,v,y),d=se(c,p,m)),u.has(c[p])){if(u.has(c[m])){let e=d.get(s[v]),n=e===void 0?null:a[e];if(n===null){let e=g(t,a[p]);f(e,o[v]),l[v]=e}else l[v]=f(n,o[v]),g(t,a[p],n),a[e]=null;v++}else h(a[m]),m--}else h(a[p]),p++;for(;v<=y;){let e=g(t,l[y+1]);f(e,o[v]),l[v++]=e}for(;p<=m;){let e=a[p++];e!==null&&h(e)}return this.ut=s,_(t,l),e}}),w={en:{intro:`Readers get the case in their language where there is a translation. What is missing is shown in the language of the case.`,languages:`Languages`,missingOf:(e,t)=>`${e} of ${t} missing`,complete:`complete`,nothingYet:`nothing written yet`,noLang:`The case does not say which language it is written in. Until it does, readers cannot switch between languages.`,setLang:e=>`The case is written in ${e}`,add:`Add`,addLabel:`Add a language`,addHint:`Its name or its code, such as fr or pt-BR.`,added:e=>`${e} was added. It goes into the file with the first text that you write.`,unknown:e=>e===``?`Write the name or the code of a language, such as fr or pt-BR.`:`“${e}” is not a language known here. Write its code, such as fr or pt-BR.`,own:e=>`${e} is the language of the case itself, so it needs no translation.`,there:e=>`${e} is there already.`,remove:e=>`Remove ${e}`,removeQuestion:e=>`Remove all texts in ${e}?`,removeYes:`Yes, remove them`,removeNo:`No, keep them`,removed:e=>`${e} was removed.`,onlyMissing:`Only what is missing`,noneMissing:`Nothing is missing.`,nothingToTranslate:`The case has no texts yet. Write it first, then translate it here.`,original:`Original:`,missing:`Missing`,variant:(e,t)=>`${e}, wording ${t}`,off:`Switched off in this language. A text that you write here switches it on again.`,paragraphs:`Leave an empty line between paragraphs.`,keepPlaceholders:`Leave {target}, {name} and {link} as they are.`,strays:`Texts without an original`,straysHint:`The case has nothing that these texts translate. An update goes by its date and a link by its address: if one of them was changed, copy the text to its new place above and remove it here.`,strayRemove:`Remove this text`},fr:{intro:`Les lecteurs voient le cas dans leur langue s’il existe une traduction. Ce qui manque est affiché dans la langue du cas.`,languages:`Langues`,missingOf:(e,t)=>e===1?`1 texte manque sur ${t}`:`${e} textes manquent sur ${t}`,complete:`complet`,nothingYet:`rien d’écrit pour l’instant`,noLang:`Le cas n’indique pas dans quelle langue il est écrit. Sans cela, les lecteurs ne peuvent pas changer de langue.`,setLang:e=>`Le cas est écrit dans cette langue\u00A0: ${e}`,add:`Ajouter`,addLabel:`Ajouter une langue`,addHint:`Son nom ou son code, par exemple fr ou pt-BR.`,added:e=>`Langue ajoutée\u00A0: ${e}. Elle entre dans le fichier avec le premier texte que vous écrivez.`,unknown:e=>e===``?`Écrivez le nom ou le code d’une langue, par exemple fr ou pt-BR.`:`«\u00A0${e}\u00A0» n’est pas une langue connue ici. Écrivez son code, par exemple fr ou pt-BR.`,own:e=>`Le cas lui-même est dans cette langue\u00A0: ${e}. Aucune traduction à faire.`,there:e=>`Cette langue est déjà là\u00A0: ${e}.`,remove:e=>`Supprimer cette langue\u00A0: ${e}`,removeQuestion:e=>`Supprimer tous les textes dans cette langue (${e})\u202F?`,removeYes:`Oui, les supprimer`,removeNo:`Non, les garder`,removed:e=>`Langue supprimée\u00A0: ${e}.`,onlyMissing:`Seulement ce qui manque`,noneMissing:`Il ne manque rien.`,nothingToTranslate:`Le cas n’a pas encore de texte. Écrivez-le d’abord, puis traduisez-le ici.`,original:`Original\xA0:`,missing:`Manquant`,variant:(e,t)=>`${e}, version ${t}`,off:`Désactivé dans cette langue. Un texte écrit ici le réactive.`,paragraphs:`Laissez une ligne vide entre les paragraphes.`,keepPlaceholders:`Laissez {target}, {name} et {link} tels quels.`,strays:`Textes sans original`,straysHint:`Le cas ne contient rien que ces textes traduisent. Une nouvelle est reconnue à sa date, un lien à son adresse\xA0: si l’une d’elles a changé, copiez le texte à sa nouvelle place ci-dessus et supprimez-le ici.`,strayRemove:`Supprimer ce texte`},ar:{intro:`يرى القرّاء القضية بلغتهم إن وُجدت ترجمة. وما لم يُترجم يظهر بلغة القضية.`,languages:`اللغات`,missingOf:(e,t)=>`الناقص: ${e} من ${t}`,complete:`مكتملة`,nothingYet:`لم يُكتب شيء بعد`,noLang:`لا تذكر القضية اللغة التي كُتبت بها. ومن دون ذلك لا يستطيع القرّاء التبديل بين اللغات.`,setLang:e=>`القضية مكتوبة بهذه اللغة: ${e}`,add:`إضافة`,addLabel:`إضافة لغة`,addHint:`اسمها أو رمزها، مثل fr أو pt-BR.`,added:e=>`أُضيفت اللغة: ${e}. وستدخل الملف مع أول نص يُكتب.`,unknown:e=>e===``?`يُرجى كتابة اسم لغة أو رمزها، مثل fr أو pt-BR.`:`«${e}» ليست لغة معروفة هنا. يُرجى كتابة رمزها، مثل fr أو pt-BR.`,own:e=>`هذه لغة القضية نفسها (${e})، فلا تحتاج إلى ترجمة.`,there:e=>`هذه اللغة موجودة من قبل: ${e}.`,remove:e=>`حذف اللغة: ${e}`,removeQuestion:e=>`حذف كل النصوص بهذه اللغة (${e})؟`,removeYes:`نعم، حذفها`,removeNo:`لا، الإبقاء عليها`,removed:e=>`حُذفت اللغة: ${e}.`,onlyMissing:`الناقص فقط`,noneMissing:`لا ينقص شيء.`,nothingToTranslate:`لا نصوص في القضية بعد. تُكتب أولًا ثم تُترجم هنا.`,original:`الأصل:`,missing:`ناقص`,variant:(e,t)=>`${e}، الصيغة ${t}`,off:`معطَّل في هذه اللغة. إذا كُتب نص هنا يُفعَّل من جديد.`,paragraphs:`يُرجى ترك سطر فارغ بين الفقرات.`,keepPlaceholders:`يُرجى ترك {target} و{name} و{link} كما هي.`,strays:`نصوص بلا أصل`,straysHint:`ليس في القضية ما تترجمه هذه النصوص. يُعرف المستجد بتاريخه والرابط بعنوانه: فإن تغيّر أحدهما، يُرجى نسخ النص إلى مكانه الجديد أعلاه وحذفه من هنا.`,strayRemove:`حذف هذا النص`}},ce=S.translations.field.of.fields.message.field,T=Object.keys(ce.fields),E=e=>A(e,`text`)??``,D=e=>A(e,`lang`),O=e=>A(e,`meaning`)??``,k=e=>!d(E(e));function A(e,t){let n=l(e)?a(e,t):t===`text`?e:void 0;return typeof n==`string`?n:void 0}var j=e=>o(e,ce);function M(e){let t=j(e),n=T.map(n=>{let r=t||n==="default"?y(e,t?N(n):[]):void 0,i=Array.isArray(r)&&n!==`email`?r:[r];return[n,i.length===1&&d(r)?[]:i.map(le)]}),r=t?y(e,[`email`,`subject`]):void 0;return{wordings:Object.fromEntries(n),subject:typeof r==`string`?r:``}}var le=e=>typeof e==`string`||l(e)?e:``,N=e=>e===`email`?[`email`,`body`]:[e];function ue(e,{network:t,index:n,part:r}){let i=j(e);if(!i&&(t!=="default"||r===`subject`))return;let a=r===`subject`?[`email`]:i?N(t):[],o=r!==`subject`&&Array.isArray(y(e,a));if(!o&&n>0)return;let s=o?[...a,n]:a,c=r===`text`&&typeof y(e,s)==`string`?s:[...s,r],l=y(e,c);return typeof l==`string`&&!d(l)?c:void 0}function de(e,t){let n=M(e),r=M(t),i=T.flatMap(e=>n.wordings[e]).find(k);return i===void 0?[]:T.flatMap(e=>{let t=n.wordings[e],a=r.wordings[e],o=Math.max(t.length,a.length),s=Array.from({length:o},(n,r)=>{let s=t[r];return!k(s)&&!k(a[r])?[]:fe(k(s)?s:t.find(k)??i,a[r],{network:e,index:r,count:o})});return[...e===`email`?pe(n,r):[],...s.flat()]}).map(e=>({...e,path:ue(t,e.at)??[]}))}function fe(e,t,{network:n,index:r,count:i}){let a=[`message`,...N(n)].join(`.`),o={variant:i>1?r+1:0,originalLang:D(e)},s=P(e,t),c=O(e),l={...o,at:{network:n,index:r,part:`text`},field:`${a}.text`,original:E(e),text:E(t),isOpen:D(e)===void 0},u={...o,at:{network:n,index:r,part:`meaning`},field:`${a}.meaning`,original:d(c)?E(e):c,originalLang:d(c)?o.originalLang:void 0,text:O(t),isOpen:!1},f=s&&!d(c)||!d(u.text);return[...s?[]:[l],...f?[u]:[]]}function pe(e,t){let n=P(e.wordings.email[0],t.wordings.email[0]);return(d(t.subject)||t.subject===e.subject)&&(n||d(e.subject))?[]:[{at:{network:`email`,index:0,part:`subject`},field:`message.email.subject`,variant:0,original:d(e.subject)?t.subject:e.subject,originalLang:void 0,text:t.subject,isOpen:!1}]}function P(e,t){if(D(e)===void 0)return!1;let n=E(t)===E(e)&&D(t)!==void 0;return!k(t)||n}var me=500,he=S.translations.field.of.fields,ge=Object.keys(he),_e={updates:`date`,links:`url`};function F(e,t){let n=oe(e).places.filter(ve),r=[`translations`,t],i=ye(n).flatMap(t=>be(e,n,t,r)),[a,o]=[!0,!1].map(e=>i.filter(({group:t})=>t===void 0===e).sort(Te));return De([...a,...Oe(e,r),...o])}function I({place:e},t,r){let i=n(t,`language`);return r.some(({code:t,path:n,args:r})=>t===`untranslated`&&n===e&&r.lang===i)}var L=e=>e.split(/\n[^\S\n]*\n\s*/).map(e=>e.trim()).filter(e=>!d(e));function R(e){return(Array.isArray(e)?e:[e]).filter(e=>typeof e==`string`).map(e=>e.replace(/\r\n?/g,`
`)).join(`

`)}function ve({field:e,lang:t,format:n}){return n===`plain`&&!e.startsWith(`message.`)&&t===void 0&&z(e)!==void 0}function z(e){return e.split(`.`).reduce((e,t)=>{let n=e?.kind===`list`?e.of:e,r=n?.kind===`group`?n.fields:void 0;return r!==void 0&&Object.hasOwn(r,t)?r[t].field:void 0},S.translations.field.of)}function ye(e){let t=({field:e})=>e===`summary`,[n,...r]=e.filter(t);if(n===void 0)return e;let i=[n,...r].map(e=>e.text).join(`

`);return[{...n,path:`summary`,text:i},...e.filter(e=>!t(e))]}function be(e,t,n,r){let{path:i,field:a,text:o}=n,[s,...c]=a.split(`.`),l=_e[s],u=/\[(\d+)\]/.exec(i)?.[1],d=l===void 0?void 0:Se(n.within,l);if(l!==void 0&&d===void 0)return[];let f=[...r,s],p=l===void 0||d===void 0?{}:{[l]:d},m=l===void 0?Number(u??0):xe(n,t,y(e,f),l),h=u===void 0||a===`summary`?[]:[m],g=[...f,...h,...c],_=y(e,g),v=R(_);return[{key:i,field:a,group:Ce(n,s,u),variant:0,original:o,originalLang:V(e),text:v,path:g,place:i,isLong:we(a)||o.includes(`
`)||v.includes(`
`),isOff:_===!1,base:p,inMessage:void 0}]}function xe({within:e},t,n,r){let i=B(e,r),a=Array.isArray(n)?n:[],o=a.flatMap((e,t)=>B(e,r)===i?[t]:[]),s=new Set(t.map(e=>e.within).filter(e=>B(e,r)===i)),c=r===`url`?0:[...s].indexOf(e);return o[c]??a.length+c-o.length}var Se=(e,t)=>B(e,t)===void 0?void 0:String(y(e,[t]));function B(e,t){let r=y(e,[t]);return typeof r==`string`?n(r,t===`date`?`date`:`link`):void 0}function Ce({field:e,within:t},n,r){if(e===n)return;let i={updates:`date`,links:`url`,targets:`name`,background:`title`}[n],a=i===void 0?void 0:y(t,[i]);return{key:r===void 0?n:`${n}[${r}]`,field:n,name:typeof a==`string`?a.trim():``}}var we=e=>{let t=z(e),n=t?.kind===`list`?t.of:t,r=n?.kind===`switch`?n.of:n;return r?.kind===`text`&&r.max>me};function V(e){let{lang:t}=e;return typeof t==`string`?n(t,`language`):void 0}var Te=(e,t)=>Ee(e)-Ee(t),Ee=({field:e})=>ge.indexOf(e.split(`.`)[0]);function De(e){let t=/* @__PURE__ */ new Set;return e.filter(({base:{url:e}})=>e===void 0||!t.has(e)&&t.add(e))}function Oe(e,t){let r=[...t,`message`],i=de(e.message,y(e,r)),a=i.find(({isOpen:e})=>e);return i.map(t=>({key:`message.${t.at.network}[${t.at.index}].${t.at.part}`,field:t.field,group:i.length>1?{key:`message`,field:`message`,name:``}:void 0,variant:t.variant,original:R(t.original),originalLang:n(t.originalLang??``,`language`)??V(e),text:R(t.text),path:[...r,...t.path],place:t===a?`message`:``,isLong:t.at.part!==`subject`,isOff:!1,base:{},inMessage:t.at}))}var ke=/* @__PURE__ */ `ar.az.be.bn.ca.ckb.de.el.en.es.fa.fr.ha.he.hi.hu.id.it.ja.ka.ko.ku.my.ne.nl.pl.ps.pt.pt-BR.ro.ru.si.so.sr.sv.sw.ta.th.ti.tr.ug.uk.ur.uz.vi.zh-Hans.zh-Hant`.split(`.`),H=({translations:e})=>l(e)?Object.keys(e):[];function U(e,t){try{return s(t).of(e)??e}catch{return e}}var W=e=>n(e,`language`)===void 0?e:U(e,e);function Ae(e,t,r,i){let a=n(e,`language`)??je(e,i);return a===void 0?{refusal:`unknown`,tag:e.trim()}:a===V(t)?{refusal:`own`,tag:a}:r.some(e=>n(e,`language`)===a)?{refusal:`there`,tag:a}:{tag:a}}function je(e,t){let n=e.trim().toLowerCase();return ke.find(e=>[U(e,t),W(e)].some(e=>e.toLowerCase()===n))}var Me=(e,t,r)=>u`
  <div class="b-translation-tabs" role="group" aria-label=${t.languages}>
    ${e.map(({lang:e,isChosen:t,state:i})=>u`
        <button type="button" aria-pressed=${t} @click=${()=>r(e)}>
          <bdi lang=${n(e,`language`)??``}>${W(e)}</bdi>
          <span class="b-translation-state">${i}</span>
        </button>
      `)}
  </div>
`;function Ne(e){let{words:n,refusal:r,hasOptions:i,onFocus:a,onAdd:o}=e;return u`
    <form class="b-translation-add" novalidate @submit=${e=>{e.preventDefault();let t=e.currentTarget.querySelector(`input`);o(t.value)}}>
      <label for="b-translation-lang">${n.addLabel}</label>
      <div class="b-translation-line">
        <input
          id="b-translation-lang"
          type="text"
          list="b-translation-langs"
          autocomplete="off"
          autocapitalize="off"
          spellcheck="false"
          aria-describedby="b-translation-lang-hint b-translation-lang-refusal"
          aria-invalid=${r!==``}
          @focus=${a}
        />
        <button type="submit">${n.add}</button>
      </div>
      <datalist id="b-translation-langs">${i?Pe(e):t}</datalist>
      <p class="b-hint" id="b-translation-lang-hint">${n.addHint}</p>
      <p role="alert" id="b-translation-lang-refusal" ?hidden=${r===``}>${r}</p>
    </form>
  `}var Pe=({taken:e,uiLang:t})=>ke.filter(t=>!e.includes(t)).map(e=>{let[n,r]=[U(e,t),W(e)];return u`<option
      value=${e}
      label=${n===r?r:`${n} – ${r}`}
    ></option>`});function Fe(e){let{words:t,name:n,isAsking:r,onAsk:i,onRemove:a}=e;return r?u`
    <div class="b-translation-question" role="group" aria-labelledby="b-translation-question">
      <p id="b-translation-question">${t.removeQuestion(n)}</p>
      <div class="b-translation-line">
        <button type="button" class="b-translation-yes" @click=${a}>
          ${t.removeYes}
        </button>
        <button type="button" class="b-translation-no" @click=${()=>i(!1)}>
          ${t.removeNo}
        </button>
      </div>
    </div>
  `:u`<button
      type="button"
      class="b-button-quiet b-translation-remove"
      @click=${()=>i(!0)}
    >
      ${t.remove(n)}
    </button>`}var Ie=50,Le=12;function Re(e){let{row:n,label:r,words:i,isMissing:a,findings:o}=e,s=G(n),c=Be(n,i);return u`
    <div class="b-translation">
      <div class="b-translation-head">
        <label for=${s}>${r}</label>
        ${a?u`<strong class="b-translation-missing" id="${s}-missing"
                >${i.missing}</strong
              >`:t}
      </div>
      <div class="b-translation-original" id="${s}-original">
        <span class="b-hint">${i.original}</span>
        <p lang=${n.originalLang??``} dir="auto" .textContent=${n.original}></p>
      </div>
      <div class="b-translation-own">
        ${ze(e,s)}
        ${c.length===0?t:u`<p class="b-hint" id="${s}-hint">${c.join(` `)}</p>`}
        ${o}
      </div>
    </div>
  `}function ze(e,t){let{row:n,text:r,tag:i,isLong:a,isMissing:o,words:s,onInput:c,onLeave:l}=e,f=[...o?[`${t}-missing`]:[],`${t}-original`,...Be(n,s).length>0?[`${t}-hint`]:[]].join(` `),p=d(r)?re(i):`auto`,m=({target:e})=>c(e.value);return a?u`<textarea
        id=${t}
        lang=${i}
        dir=${p}
        rows=${Ve(n.original)}
        aria-describedby=${f}
        .value=${ae(r)}
        @input=${m}
        @blur=${l}
      ></textarea>`:u`<input
        id=${t}
        type="text"
        lang=${i}
        dir=${p}
        autocomplete="off"
        aria-describedby=${f}
        .value=${ae(r)}
        @input=${m}
        @blur=${l}
      />`}var G=({key:e})=>`b-translation-${e.replace(/\W+/g,`-`)}`,Be=(e,t)=>[...e.isOff?[t.off]:[],...e.field===`summary`&&e.original.includes(`

`)?[t.paragraphs]:[],...e.inMessage!==void 0&&/\{\w+\}/.test(e.original)?[t.keepPlaceholders]:[]];function Ve(e){let t=e.split(`
`).map(e=>Math.ceil(e.length/Ie)||1);return Math.min(t.reduce((e,t)=>e+t,1),Le)}function He(e,n,r){let i=/* @__PURE__ */ new Map;for(let t of e){let e=t.row.group?.key??``;i.set(e,[...i.get(e)??[],t])}return C(i,([e])=>e,([,[e,...i]])=>u`
      <section class="b-translation-group">
        ${e.row.group===void 0?t:Ue(e.row.group,n,r)}
        ${C([e,...i],({row:e})=>e.key,Re)}
      </section>
    `)}function Ue({field:e,name:n},r,i){let a=e===`updates`?ne(n,i):n,o=e===`links`?`ltr`:`auto`;return u`<h4>
    ${r(e)}${a===``?t:u` · <bdi dir=${o}>${a}</bdi>`}
  </h4>`}function We(e,r,i,a){return e.length===0?t:u`
    <section class="b-translation-group b-translation-strays">
      <h4>${i.strays}</h4>
      <p class="b-hint">${i.straysHint}</p>
      <ul>
        ${e.map((e,t)=>{let o=`b-translation-stray-${t}`;return u`
            <li>
              <code dir="ltr">${b(e.path)}</code>
              <p id=${o} lang=${n(r,`language`)??``} dir="auto">${e.text}</p>
              <button
                type="button"
                class="b-button-quiet"
                aria-describedby=${o}
                @click=${()=>a(e)}
              >
                ${i.strayRemove}
              </button>
            </li>
          `})}
      </ul>
    </section>
  `}function Ge(e,t,n){let r=b([`translations`,t]),i=new Set(n.map(({path:e})=>e).filter(e=>K(e,r))),a=/* @__PURE__ */ new Map;for(let t of i){let n=t===r?``:Ke(e,t,r)?.key??``;a.set(n,[...a.get(n)??[],t])}return a}function Ke(e,t,n){let r=e.map(e=>({row:e,name:b(e.path)})),[i]=r.filter(({name:e})=>K(t,e)).sort((e,t)=>t.name.length-e.name.length);if(i!==void 0)return i.row;let a=/^.*\[\d+\]/.exec(t)?.[0]??t;return r.find(({name:e})=>a!==n&&K(e,a))?.row}var K=(e,t)=>e===t||e.startsWith(`${t}.`)||e.startsWith(`${t}[`);function qe(e,t,n){let r=[`translations`,n],i=new Set(t.map(({path:e})=>b(e)));return t.some(({inMessage:e})=>e!==void 0)&&i.add(b([...r,`message`])),q(y(e,r),r,{},i)}function q(e,t,n,r){if(r.has(b(t)))return[];if(typeof e==`string`)return d(e)?[]:[{path:t,text:e,base:n}];if(Array.isArray(e))return e.flatMap((e,i)=>q(e,[...t,i],n,r));if(!l(e))return[];let i=typeof t.at(-1)==`number`,a=Object.entries(e).filter(([e])=>i&&/^(?:date|url)$/.test(e)),o=Object.fromEntries(a.filter(([,e])=>typeof e==`string`));return Object.entries(e).filter(([e])=>!Object.hasOwn(o,e)).flatMap(([e,n])=>q(n,[...t,e],o,r))}function Je(e,t,{network:n,index:r,part:i},a){let o=M(e),s=M(t),c=d(s.subject)&&!Object.values(s.wordings).some(e=>e.some(k)),l=(e,t)=>Ye(o.wordings[e]?.[t]),u=D(o.wordings.email?.[0])!==void 0,f=Object.fromEntries(T.map(e=>{let t=s.wordings[e],u=e===n&&i!==`subject`,d=c||e==="default"&&t.length===0,f=Math.max(t.length,u?r+1:0,d?o.wordings[e].length:0),p=Array.from({length:f},(n,o)=>{let s=k(t[o])?t[o]:l(e,o);return u&&o===r?Xe(s,i,a):s});return[e,p.slice(0,p.findLastIndex(k)+1)]})),p=c&&u?o.subject:s.subject,m=i===`subject`?a:p,h=e=>(t,n)=>!k(t)||JSON.stringify(t)===JSON.stringify(l(e,n));return(d(m)||u&&m===o.subject)&&T.every(e=>f[e].every(h(e)))?void 0:Ze(f,m,t)}function Ye(e){let t=D(e);return t===void 0?``:{text:E(e),lang:t}}function Xe(e,t,n){if(t===`text`)return l(e)&&!d(n)?{...e,text:n}:n;let r=Object.entries(l(e)?e:{text:e});return{...Object.fromEntries(r.filter(([e])=>e!==`meaning`)),...!d(n)&&{meaning:n}}}function Ze(e,t,n){let r=(j(n)?Object.entries(n):[]).filter(([e])=>!T.includes(e)),i=[...T.flatMap(n=>{let r=e[n];if(n===`email`){let e=d(t)?{}:{subject:t},i=r.length===0?e:{...e,body:r[0]};return Object.keys(i).length===0?[]:[[n,i]]}return r.length===0?[]:[[n,r.length===1?r[0]:r]]}),...r];return i.length===1&&i[0][0]==="default"?i[0][1]:Object.fromEntries(i)}var Qe=[`date`,`url`],$e=[`targets`,`background`],et=4;function tt(e,t,n){return t.inMessage===void 0?d(n)?X(e,t.path,t.base):t.field===`summary`?it(e,t,n):J(e,t.path,n,t.base):rt(e,t,n)}function nt(e,t){let{translations:n}=e;return!l(n)||!Object.hasOwn(n,t)?[]:[{path:Object.keys(n).length===1?[`translations`]:[`translations`,t],value:void 0}]}function rt(e,t,n){let r=t.inMessage,i=t.path.slice(0,3),a=y(e,i),o=ue(a,r);if(o!==void 0&&!d(n))return[{path:[...i,...o],value:n}];if(o===void 0&&d(n))return[];let s=Je(e.message,a,r,n);return s===void 0?X(e,i,{}):J(e,i,s,{})}function it(e,{path:t,base:n},r){let i=L(r),a=y(e,t);return Array.isArray(a)&&a.length===i.length?i.flatMap((e,n)=>e===a[n]?[]:[{path:[...t,n],value:e}]):J(e,t,i.length===1?i[0]:i,n)}function J(e,t,n,r){for(let i=1;i<t.length;i+=1){let a=t[i],o=t.slice(0,i),s=y(e,o),c=typeof a==`number`&&Array.isArray(s);if(!c&&!(typeof a==`string`&&l(s)))return[{path:o,value:Y(t.slice(i),n,r)}];if(c&&s.length<=a)return Y(t.slice(i),n,r).map((e,t)=>({path:[...o,t],value:e})).slice(s.length)}return y(e,t)===n?[]:[{path:t,value:n}]}function Y([e,...t],n,r){if(e===void 0)return n;let i=Y(t,n,r);return typeof e==`string`?{[e]:i}:Array.from({length:e+1},(t,n)=>n===e?{...r,...i}:{...r})}function X(e,t,n){if(y(e,t)===void 0)return[];let r=at(e,t),i=e=>({path:e,value:void 0});if(r.length!==et||typeof r[3]!=`number`)return[i(r)];let a=r.slice(0,-1),o=r[3],s=y(e,a),c=e=>Object.entries(n).every(([t,n])=>y(e,[t])===n),l=s.flatMap((e,t)=>c(e)||t===o?[t]:[]),u=l.findLastIndex(e=>e!==o&&!Z(s[e])),d=l.slice(u+1).reverse();if(d.includes(o))return d.map(e=>i([...a,e]));let f=$e.includes(String(t[2]));return[t.length===et&&f?{path:t,value:{}}:i(t)]}function at(e,t){let[n]=t.slice(-1),r=t.slice(0,-1),i=y(e,r),a=Object.entries(i).filter(([e])=>e!==String(n)),o=r.length===1?a.length===0:a.every(([e,t])=>Qe.includes(e)||Z(t));return r.length===0||!o?t:at(e,r)}function Z(e){return d(e)?!0:typeof e==`object`&&!!e&&Object.entries(e).every(([e,t])=>Qe.includes(e)||Z(t))}var Q=class extends c{constructor(...e){super(...e),this.value={},this.language=``,this.findings=[],this.fieldName=e=>e,this.findingsAt=()=>t,this.#e=!1,this.#t=/* @__PURE__ */ new Set,this.#n=/* @__PURE__ */ new Set}#e;#t;#n;#r;focusFirst(){let[e]=F(this.value,this.language);((e&&this.querySelector(`#${G(e)}`))??this.querySelector(`h3`))?.focus()}focusPlace(e,t){let n=b([`translations`,this.language]),r=e===n?void 0:Ke(F(this.value,this.language),e,n),i=r&&this.querySelector(`#${G(r)}`);ie(i??this.querySelector(`h3`),t)}willUpdate(e){e.has(`value`)&&this.#r&&(this.#r={...this.#r,isNew:!1})}#i(e,t){this.#r={key:e.key,text:t,isNew:!0},this.#t.add(e.key);let n=tt(this.value,e,t);this.#o(n,`translations.${this.language}.${e.key}`)}#a({path:e,base:t}){this.querySelector(`h3`)?.focus(),this.#o(X(this.value,e,t))}#o(e,t){e.length>0&&this.dispatchEvent(x({edits:e,together:t})),this.requestUpdate()}#s(){this.#r=void 0,this.requestUpdate()}#c({target:e}){this.#e=e.checked,this.#t.clear(),this.requestUpdate()}#l(e,t){let r=w[this.uiLang],{key:i,variant:a,text:o}=e;e.isLong&&this.#n.add(i);let s=this.#r,c=s?.key===i&&(s.isNew||ot(e,s.text,o)),l=this.fieldName(e.field);return{row:e,label:a===0?l:r.variant(l,a),text:c?s.text:o,tag:n(this.language,`language`)??``,isMissing:I(e,this.language,this.findings),isLong:this.#n.has(i),words:r,findings:t.map(e=>this.findingsAt(e)),onInput:t=>this.#i(e,t),onLeave:()=>this.#s()}}render(){let e=w[this.uiLang],{value:r,language:i}=this,a=F(r,i),o=Ge(a,i,this.findings),s=!this.#e||!H(r).includes(i),c=a.map(e=>this.#l(e,o.get(e.key)??[])).filter(({row:e,isMissing:t})=>s||t||this.#t.has(e.key));return u`
      <h3 tabindex="-1" lang=${n(i,`language`)??``}>${W(i)}</h3>
      ${o.get(``)?.map(e=>this.findingsAt(e))}
      ${a.length===0?u`<p>${e.nothingToTranslate}</p>`:u`<label class="b-translation-filter">
              <input type="checkbox" .checked=${this.#e} @change=${this.#c} />
              ${e.onlyMissing}
            </label>`}
      ${a.length>0&&c.length===0?u`<p>${e.noneMissing}</p>`:t}
      ${He(c,this.fieldName,this.uiLang)}
      ${We(qe(r,a,i),i,e,e=>this.#a(e))}
    `}};i([r({attribute:!1})],Q.prototype,`value`,void 0),i([r({attribute:!1})],Q.prototype,`language`,void 0),i([r({attribute:!1})],Q.prototype,`findings`,void 0),i([r({attribute:!1})],Q.prototype,`fieldName`,void 0),i([r({attribute:!1})],Q.prototype,`findingsAt`,void 0);function ot({field:e},t,n){return e===`summary`?L(t).join(`

`)===L(n).join(`

`):t===n||d(t)&&d(n)}customElements.get(`builder-translation`)||customElements.define(`builder-translation`,Q);var $=class extends c{constructor(...e){super(...e),this.value={},this.findings=[],this.fieldName=e=>e,this.findingsAt=()=>t,this.#n=[],this.#r=!1,this.#i=!1,this.#a=``,this.#o=``}#e;#t;#n;#r;#i;#a;#o;#s;get#c(){return w[this.uiLang]}get#l(){let e=H(this.value),t=e.map(e=>n(e,`language`));return[...e,...this.#n.filter(e=>!t.includes(e))]}get#u(){let e=this.#l;return e.find(e=>e===this.#e)??e[0]}get#d(){return this.querySelector(`builder-translation`)}async getUpdateComplete(){let e=await super.getUpdateComplete();return await this.#d?.updateComplete,e}updated(){let e=this.#u;e!==this.#t&&e!==void 0&&this.dispatchEvent(te(e)),this.#t=e,this.#s!==void 0&&this.#f()}async#f(){await this.#d?.updateComplete,this.#s?.(),this.#s=void 0}#p(e){this.#s=()=>this.querySelector(e)?.focus(),this.requestUpdate()}async reveal(e,t){let n=this.#l.find(t=>`${e}.`.startsWith(`translations.${t}.`));n!==void 0&&this.#m(n),await this.updateComplete,this.#d?.focusPlace(e,t)}#m(e){this.#e=e,this.#r=!1,this.#a=``,this.#o=``,this.requestUpdate()}#h(e){this.#e=e,this.#n.includes(e)||(this.#n=[...this.#n,e])}#g(e){let t=Ae(e,this.value,this.#l,this.uiLang),n=U(t.tag,this.uiLang);`refusal`in t?(this.#a=this.#c[t.refusal](t.refusal===`unknown`?t.tag:n),this.#p(`#b-translation-lang`)):(this.#m(t.tag),this.#h(t.tag),this.#o=this.#c.added(n),this.querySelector(`#b-translation-lang`).value=``,this.#s=()=>this.#d?.focusFirst())}#_(e){this.#r=e,this.#p(e?`.b-translation-no`:`.b-translation-remove`)}#v(e){let t=nt(this.value,e);this.#n=this.#n.filter(t=>t!==e),this.#r=!1,this.#e=void 0,this.#o=this.#c.removed(U(e,this.uiLang)),this.#p(`#b-translation-lang`),this.#y(t)}#y(e){e.length>0&&this.dispatchEvent(x({edits:e}))}#b(e){let t=this.#c,n=F(this.value,e),r=n.filter(t=>I(t,e,this.findings)).length,i=r===0?t.complete:t.missingOf(r,n.length),a=!H(this.value).includes(e);return{lang:e,isChosen:e===this.#u,state:a?t.nothingYet:i}}render(){let e=this.#c,n=this.#l,r=V(this.value),i=()=>{this.#i=!0,this.requestUpdate()};return u`
      <div class="b-translations">
        <p class="b-hint">${e.intro}</p>
        ${r===void 0?this.#x():t} ${this.findingsAt(`translations`)}
        ${n.length===0?t:Me(n.map(e=>this.#b(e)),e,e=>this.#m(e))}
        ${Ne({words:e,uiLang:this.uiLang,taken:[...n,...r===void 0?[]:[r]],hasOptions:this.#i,refusal:this.#a,onFocus:i,onAdd:e=>this.#g(e)})}
        <p class="b-hint" role="status">${this.#o}</p>
        ${C(this.#u===void 0?[]:[this.#u],e=>e,e=>this.#S(e))}
      </div>
    `}#x(){let{noLang:e,setLang:t}=this.#c;return u`
      <div class="b-translation-banner">
        <p>${e}</p>
        <button type="button" @click=${()=>this.#y([{path:[`lang`],value:this.uiLang}])}>${t(U(this.uiLang,this.uiLang))}</button>
      </div>
    `}#S(e){return u`
      <builder-translation
        .value=${this.value}
        .language=${e}
        .findings=${this.findings}
        .uiLang=${this.uiLang}
        .fieldName=${this.fieldName}
        .findingsAt=${this.findingsAt}
        @builder-edit=${()=>this.#h(e)}
      ></builder-translation>
      ${Fe({words:this.#c,name:U(e,this.uiLang),isAsking:this.#r,onAsk:e=>this.#_(e),onRemove:()=>this.#v(e)})}
    `}};i([r({attribute:!1})],$.prototype,`value`,void 0),i([r({attribute:!1})],$.prototype,`findings`,void 0),i([r({attribute:!1})],$.prototype,`fieldName`,void 0),i([r({attribute:!1})],$.prototype,`findingsAt`,void 0),customElements.get(`builder-translations`)||customElements.define(`builder-translations`,$);export{$ as Translations};