import{_ as e,a as t,d as n,g as r,i,m as a,n as o,p as s,r as c,t as l,v as u}from"./light.js";import{a as d,c as f,l as p,n as m,o as h,r as g,s as _,t as v}from"./directive-helpers.js";import{a as y,s as b,t as x}from"./events.js";import{d as ee,p as S,s as te,t as ne}from"./words.js";import{n as re,r as ie,t as ae}from"./walk.js";var oe=(e,t,n)=>{let r=/* @__PURE__ */ new Map;for(let i=t;i<=n;i++)r.set(e[i],i);return r},C=_(class extends f{constructor(e){if(super(e),e.type!==p.CHILD)throw Error(`repeat() can only be used in text expressions`)}dt(e,t,n){let r;n===void 0?n=t:t!==void 0&&(r=t);let i=[],a=[],o=0;for(let t of e)i[o]=r?r(t,o):o,a[o]=n(t,o),o++;return{values:a,keys:i}}render(e,t,n){return this.dt(e,t,n).values}update(t,[n,r,i]){let a=v(t),{values:o,keys:s}=this.dt(n,r,i);if(!Array.isArray(a))return this.ut=s,o;let c=this.ut??=[],l=[],u,f,p=0,_=a.length-1,y=0,b=o.length-1;for(;p<=_&&y<=b;)if(a[p]===null)p++;else if(a[_]===null)_--;else if(c[p]===s[y])l[y]=d(a[p],o[y]),p++,y++;else if(c[_]===s[b])l[b]=d(a[_],o[b]),_--,b--;else if(c[p]===s[b])l[b]=d(a[p],o[b]),h(t,l[b+1],a[p]),p++,b--;else if(c[_]===s[y])l[y]=d(a[_],o[y]),h(t,a[p],a[_]),_--,y++;else if(u===void 0&&(u=oe(s,y,b),f=oe(c,p,_)),u.has(c[p])){if(u.has(c[_])){let e=f.get(s[y]),n=e===void 0?null:a[e];if(n===null){let e=h(t,a[p]);d(e,o[y]),l[y]=e}else l[y]=d(n,o[y]),h(t,a[p],n),a[e]=null;y++}else m(a[_]),_--}else m(a[p]),p++;for(;y<=b;){let e=h(t,l[b+1]);d(e,o[y]),l[y++]=e}for(;p<=_;){let e=a[p++];e!==null&&m(e)}return this.ut=s,g(t,l),e}}),w={en:{intro:`Readers get the case in their language where there is a translation. What is missing is shown in the language of the case.`,languages:`Languages`,missingOf:(e,t)=>`${e} of ${t} missing`,complete:`complete`,nothingYet:`nothing written yet`,noLang:`The case does not say which language it is written in. Until it does, readers cannot switch between languages.`,setLang:e=>`The case is written in ${e}`,add:`Add`,addLabel:`Add a language`,addHint:`Its name or its code, such as fr or pt-BR.`,added:e=>`${e} was added. It goes into the file with the first text that you write.`,unknown:e=>e===``?`Write the name or the code of a language, such as fr or pt-BR.`:`“${e}” is not a language known here. Write its code, such as fr or pt-BR.`,own:e=>`${e} is the language of the case itself, so it needs no translation.`,there:e=>`${e} is there already.`,remove:e=>`Remove ${e}`,removeQuestion:e=>`Remove all texts in ${e}?`,removeYes:`Yes, remove them`,removeNo:`No, keep them`,removed:e=>`${e} was removed.`,onlyMissing:`Only what is missing`,noneMissing:`Nothing is missing.`,nothingToTranslate:`The case has no texts yet. Write it first, then translate it here.`,original:`Original:`,missing:`Missing`,variant:(e,t)=>`${e}, wording ${t}`,off:`Switched off in this language. A text that you write here switches it on again.`,paragraphs:`Leave an empty line between paragraphs.`,keepPlaceholders:`Leave {target}, {name} and {link} as they are.`,strays:`Texts without an original`,straysHint:`The case has nothing that these texts translate. An update goes by its date and a link by its address: if one of them was changed, copy the text to its new place above and remove it here.`,strayRemove:`Remove this text`},fr:{intro:`Les lecteurs voient le cas dans leur langue s’il existe une traduction. Ce qui manque est affiché dans la langue du cas.`,languages:`Langues`,missingOf:(e,t)=>e===1?`1 texte manque sur ${t}`:`${e} textes manquent sur ${t}`,complete:`complet`,nothingYet:`rien d’écrit pour l’instant`,noLang:`Le cas n’indique pas dans quelle langue il est écrit. Sans cela, les lecteurs ne peuvent pas changer de langue.`,setLang:e=>`Le cas est écrit dans cette langue\u00A0: ${e}`,add:`Ajouter`,addLabel:`Ajouter une langue`,addHint:`Son nom ou son code, par exemple fr ou pt-BR.`,added:e=>`Langue ajoutée\u00A0: ${e}. Elle entre dans le fichier avec le premier texte que vous écrivez.`,unknown:e=>e===``?`Écrivez le nom ou le code d’une langue, par exemple fr ou pt-BR.`:`«\u202F${e}\u202F» n’est pas une langue connue ici. Écrivez son code, par exemple fr ou pt-BR.`,own:e=>`Le cas lui-même est dans cette langue\u00A0: ${e}. Aucune traduction à faire.`,there:e=>`Cette langue est déjà là\u00A0: ${e}.`,remove:e=>`Supprimer cette langue\u00A0: ${e}`,removeQuestion:e=>`Supprimer tous les textes dans cette langue (${e})\u202F?`,removeYes:`Oui, les supprimer`,removeNo:`Non, les garder`,removed:e=>`Langue supprimée\u00A0: ${e}.`,onlyMissing:`Seulement ce qui manque`,noneMissing:`Il ne manque rien.`,nothingToTranslate:`Le cas n’a pas encore de texte. Écrivez-le d’abord, puis traduisez-le ici.`,original:`Original\xA0:`,missing:`Manquant`,variant:(e,t)=>`${e}, version ${t}`,off:`Désactivé dans cette langue. Un texte écrit ici le réactive.`,paragraphs:`Laissez une ligne vide entre les paragraphes.`,keepPlaceholders:`Laissez {target}, {name} et {link} tels quels.`,strays:`Textes sans original`,straysHint:`Le cas ne contient rien que ces textes traduisent. Une nouvelle est reconnue à sa date, un lien à son adresse\xA0: si l’une d’elles a changé, copiez le texte à sa nouvelle place ci-dessus et supprimez-le ici.`,strayRemove:`Supprimer ce texte`},ar:{intro:`يرى القرّاء القضية بلغتهم إن وُجدت ترجمة. وما لم يُترجم يظهر بلغة القضية.`,languages:`اللغات`,missingOf:(e,t)=>`الناقص: ${e} من ${t}`,complete:`مكتملة`,nothingYet:`لم يُكتب شيء بعد`,noLang:`لا تذكر القضية اللغة التي كُتبت بها. ومن دون ذلك لا يستطيع القرّاء التبديل بين اللغات.`,setLang:e=>`القضية مكتوبة بهذه اللغة: ${e}`,add:`إضافة`,addLabel:`إضافة لغة`,addHint:`اسمها أو رمزها، مثل fr أو pt-BR.`,added:e=>`أُضيفت اللغة: ${e}. وستدخل الملف مع أول نص تكتبه.`,unknown:e=>e===``?`اكتب اسم لغة أو رمزها، مثل fr أو pt-BR.`:`«${e}» ليست لغة معروفة هنا. اكتب رمزها، مثل fr أو pt-BR.`,own:e=>`هذه لغة القضية نفسها (${e})، فلا تحتاج إلى ترجمة.`,there:e=>`هذه اللغة موجودة من قبل: ${e}.`,remove:e=>`حذف اللغة: ${e}`,removeQuestion:e=>`هل تريد حذف كل النصوص بهذه اللغة (${e})؟`,removeYes:`نعم، احذفها`,removeNo:`لا، أبقِها`,removed:e=>`حُذفت اللغة: ${e}.`,onlyMissing:`الناقص فقط`,noneMissing:`لا ينقص شيء.`,nothingToTranslate:`لا نصوص في القضية بعد. اكتبها أولًا ثم ترجمها هنا.`,original:`الأصل:`,missing:`ناقص`,variant:(e,t)=>`${e}، الصيغة ${t}`,off:`معطَّل في هذه اللغة. إذا كتبت نصًا هنا يُفعَّل من جديد.`,paragraphs:`اترك سطرًا فارغًا بين الفقرات.`,keepPlaceholders:`اترك {target} و{name} و{link} كما هي.`,strays:`نصوص بلا أصل`,straysHint:`ليس في القضية ما تترجمه هذه النصوص. يُعرف المستجد بتاريخه والرابط بعنوانه: فإن تغيّر أحدهما فانسخ النص إلى مكانه الجديد أعلاه واحذفه من هنا.`,strayRemove:`حذف هذا النص`}},se=S.translations.field.of.fields.message.field,T=Object.keys(se.fields),E=e=>k(e,`text`)??``,D=e=>k(e,`lang`),ce=e=>k(e,`meaning`)??``,O=e=>!s(E(e));function k(e,n){let r=i(e)?t(e,n):n===`text`?e:void 0;return typeof r==`string`?r:void 0}var A=e=>c(e,se);function j(e){let t=A(e),n=T.map(n=>{let r=t||n==="default"?b(e,t?M(n):[]):void 0,i=Array.isArray(r)&&n!==`email`?r:[r];return[n,i.length===1&&s(r)?[]:i.map(le)]}),r=t?b(e,[`email`,`subject`]):void 0;return{wordings:Object.fromEntries(n),subject:typeof r==`string`?r:``}}var le=e=>typeof e==`string`||i(e)?e:``,M=e=>e===`email`?[`email`,`body`]:[e];function N(e,{network:t,index:n,part:r}){let i=A(e);if(!i&&(t!=="default"||r===`subject`))return;let a=r===`subject`?[`email`]:i?M(t):[],o=r!==`subject`&&Array.isArray(b(e,a));if(!o&&n>0)return;let c=o?[...a,n]:a,l=r===`text`&&typeof b(e,c)==`string`?c:[...c,r],u=b(e,l);return typeof u==`string`&&!s(u)?l:void 0}function ue(e,t){let n=j(e),r=j(t),i=T.flatMap(e=>n.wordings[e]).find(O);return i===void 0?[]:T.flatMap(e=>{let t=n.wordings[e],a=r.wordings[e],o=Math.max(t.length,a.length),s=Array.from({length:o},(n,r)=>{let s=t[r];return!O(s)&&!O(a[r])?[]:de(O(s)?s:t.find(O)??i,a[r],{network:e,index:r,count:o})});return[...e===`email`?fe(n,r):[],...s.flat()]}).map(e=>({...e,path:N(t,e.at)??[]}))}function de(e,t,{network:n,index:r,count:i}){let a=[`message`,...M(n)].join(`.`),o={variant:i>1?r+1:0,originalLang:D(e)},c=pe(e,t),l=ce(e),u={...o,at:{network:n,index:r,part:`text`},field:`${a}.text`,original:E(e),text:E(t),isOpen:D(e)===void 0},d={...o,at:{network:n,index:r,part:`meaning`},field:`${a}.meaning`,original:s(l)?E(e):l,originalLang:s(l)?o.originalLang:void 0,text:ce(t),isOpen:!1},f=c&&!s(l)||!s(d.text);return[...c?[]:[u],...f?[d]:[]]}function fe(e,t){let n=pe(e.wordings.email[0],t.wordings.email[0]);return(s(t.subject)||t.subject===e.subject)&&(n||s(e.subject))?[]:[{at:{network:`email`,index:0,part:`subject`},field:`message.email.subject`,variant:0,original:s(e.subject)?t.subject:e.subject,originalLang:void 0,text:t.subject,isOpen:!1}]}function pe(e,t){if(D(e)===void 0)return!1;let n=E(t)===E(e)&&D(t)!==void 0;return!O(t)||n}var me=500,he=S.translations.field.of.fields,ge=Object.keys(he),_e={updates:`date`,links:`url`};function P(e,t){let n=ae(e).places.filter(ye),r=[`translations`,t],i=be(n).flatMap(t=>xe(e,n,t,r)),[a,o]=[!0,!1].map(e=>i.filter(({group:t})=>t===void 0===e).sort(Ee));return Oe([...a,...ke(e,r),...o])}function ve({place:e},t,r){let i=n(t,`language`);return r.some(({code:t,path:n,args:r})=>t===`untranslated`&&n===e&&r.lang===i)}var F=e=>e.split(/\n[^\S\n]*\n\s*/).map(e=>e.trim()).filter(e=>!s(e));function I(e){return(Array.isArray(e)?e:[e]).filter(e=>typeof e==`string`).map(e=>e.replace(/\r\n?/g,`
`)).join(`

`)}function ye({field:e,lang:t,format:n}){return n===`plain`&&!e.startsWith(`message.`)&&t===void 0&&L(e)!==void 0}function L(e){return e.split(`.`).reduce((e,t)=>{let n=e?.kind===`list`?e.of:e,r=n?.kind===`group`?n.fields:void 0;return r!==void 0&&Object.hasOwn(r,t)?r[t].field:void 0},S.translations.field.of)}function be(e){let t=({field:e})=>e===`summary`,[n,...r]=e.filter(t);if(n===void 0)return e;let i=[n,...r].map(e=>e.text).join(`

`);return[{...n,path:`summary`,text:i},...e.filter(e=>!t(e))]}function xe(e,t,n,r){let{path:i,field:a,text:o}=n,[s,...c]=a.split(`.`),l=_e[s],u=/\[(\d+)\]/.exec(i)?.[1],d=l===void 0?void 0:Ce(n.within,l);if(l!==void 0&&d===void 0)return[];let f=[...r,s],p=l===void 0||d===void 0?{}:{[l]:d},m=l===void 0?Number(u??0):Se(n,t,b(e,f),l),h=u===void 0||a===`summary`?[]:[m],g=[...f,...h,...c],_=b(e,g),v=I(_);return[{key:i,field:a,group:we(n,s,u),variant:0,original:o,originalLang:z(e),text:v,path:g,place:i,isLong:Te(a)||o.includes(`
`)||v.includes(`
`),isOff:_===!1,base:p,inMessage:void 0}]}function Se({within:e},t,n,r){let i=R(e,r),a=Array.isArray(n)?n:[],o=a.flatMap((e,t)=>R(e,r)===i?[t]:[]),s=new Set(t.map(e=>e.within).filter(e=>R(e,r)===i)),c=r===`url`?0:[...s].indexOf(e);return o[c]??a.length+c-o.length}var Ce=(e,t)=>R(e,t)===void 0?void 0:String(b(e,[t]));function R(e,t){let r=b(e,[t]);return typeof r==`string`?n(r,t===`date`?`date`:`link`):void 0}function we({field:e,within:t},n,r){if(e===n)return;let i={updates:`date`,links:`url`,targets:`name`,background:`title`}[n],a=i===void 0?void 0:b(t,[i]);return{key:r===void 0?n:`${n}[${r}]`,field:n,name:typeof a==`string`?a.trim():``}}var Te=e=>{let t=L(e),n=t?.kind===`list`?t.of:t,r=n?.kind===`switch`?n.of:n;return r?.kind===`text`&&r.max>me};function z(e){let{lang:t}=e;return typeof t==`string`?n(t,`language`):void 0}var Ee=(e,t)=>De(e)-De(t),De=({field:e})=>ge.indexOf(e.split(`.`)[0]);function Oe(e){let t=/* @__PURE__ */ new Set;return e.filter(({base:{url:e}})=>e===void 0||!t.has(e)&&t.add(e))}function ke(e,t){let r=[...t,`message`],i=ue(e.message,b(e,r)),a=i.find(({isOpen:e})=>e);return i.map(t=>({key:`message.${t.at.network}[${t.at.index}].${t.at.part}`,field:t.field,group:i.length>1?{key:`message`,field:`message`,name:``}:void 0,variant:t.variant,original:I(t.original),originalLang:n(t.originalLang??``,`language`)??z(e),text:I(t.text),path:[...r,...t.path],place:t===a?`message`:``,isLong:t.at.part!==`subject`,isOff:!1,base:{},inMessage:t.at}))}var Ae=/* @__PURE__ */ `ar.az.be.bn.ca.ckb.de.el.en.es.fa.fr.ha.he.hi.hu.id.it.ja.ka.ko.ku.my.ne.nl.pl.ps.pt.pt-BR.ro.ru.si.so.sr.sv.sw.ta.th.ti.tr.ug.uk.ur.uz.vi.zh-Hans.zh-Hant`.split(`.`),B=({translations:e})=>i(e)?Object.keys(e):[];function V(e,t){try{return ee(t).of(e)??e}catch{return e}}var H=e=>n(e,`language`)===void 0?e:V(e,e);function je(e,t,r,i){let a=n(e,`language`)??Me(e,i);return a===void 0?{refusal:`unknown`,tag:e.trim()}:a===z(t)?{refusal:`own`,tag:a}:r.some(e=>n(e,`language`)===a)?{refusal:`there`,tag:a}:{tag:a}}function Me(e,t){let n=e.trim().toLowerCase();return Ae.find(e=>[V(e,t),H(e)].some(e=>e.toLowerCase()===n))}var Ne=(e,t,r)=>u`
  <div class="b-translation-tabs" role="group" aria-label=${t.languages}>
    ${e.map(({lang:e,isChosen:t,state:i})=>u`
        <button type="button" aria-pressed=${t} @click=${()=>r(e)}>
          <bdi lang=${n(e,`language`)??``}>${H(e)}</bdi>
          <span class="b-translation-state">${i}</span>
        </button>
      `)}
  </div>
`;function Pe(e){let{words:t,refusal:n,hasOptions:i,onFocus:a,onAdd:o}=e;return u`
    <form class="b-translation-add" novalidate @submit=${e=>{e.preventDefault();let t=e.currentTarget.querySelector(`input`);o(t.value)}}>
      <label for="b-translation-lang">${t.addLabel}</label>
      <div class="b-translation-line">
        <input
          id="b-translation-lang"
          type="text"
          list="b-translation-langs"
          autocomplete="off"
          autocapitalize="off"
          spellcheck="false"
          aria-describedby="b-translation-lang-hint b-translation-lang-refusal"
          aria-invalid=${n!==``}
          @focus=${a}
        />
        <button type="submit">${t.add}</button>
      </div>
      <datalist id="b-translation-langs">${i?Fe(e):r}</datalist>
      <p class="b-hint" id="b-translation-lang-hint">${t.addHint}</p>
      <p role="alert" id="b-translation-lang-refusal" ?hidden=${n===``}>${n}</p>
    </form>
  `}var Fe=({taken:e,uiLang:t})=>Ae.filter(t=>!e.includes(t)).map(e=>{let[n,r]=[V(e,t),H(e)];return u`<option
      value=${e}
      label=${n===r?r:`${n} – ${r}`}
    ></option>`});function Ie(e){let{words:t,name:n,isAsking:r,onAsk:i,onRemove:a}=e;return r?u`
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
    </button>`}var Le=50,Re=12;function ze(e){let{row:t,label:n,words:i,isMissing:a,findings:o}=e,s=U(t),c=W(t,i);return u`
    <div class="b-translation">
      <div class="b-translation-head">
        <label for=${s}>${n}</label>
        ${a?u`<strong class="b-translation-missing" id="${s}-missing"
                >${i.missing}</strong
              >`:r}
      </div>
      <div class="b-translation-original" id="${s}-original">
        <span class="b-hint">${i.original}</span>
        <p lang=${t.originalLang??``} dir="auto" .textContent=${t.original}></p>
      </div>
      <div class="b-translation-own">
        ${Be(e,s)}
        ${c.length===0?r:u`<p class="b-hint" id="${s}-hint">${c.join(` `)}</p>`}
        ${o}
      </div>
    </div>
  `}function Be(e,t){let{row:n,text:r,tag:i,isLong:a,isMissing:o,words:c,onInput:l,onLeave:d}=e,f=[...o?[`${t}-missing`]:[],`${t}-original`,...W(n,c).length>0?[`${t}-hint`]:[]].join(` `),p=s(r)?ne(i):`auto`,m=({target:e})=>l(e.value);return a?u`<textarea
        id=${t}
        lang=${i}
        dir=${p}
        rows=${Ve(n.original)}
        aria-describedby=${f}
        .value=${re(r)}
        @input=${m}
        @blur=${d}
      ></textarea>`:u`<input
        id=${t}
        type="text"
        lang=${i}
        dir=${p}
        autocomplete="off"
        aria-describedby=${f}
        .value=${re(r)}
        @input=${m}
        @blur=${d}
      />`}var U=({key:e})=>`b-translation-${e.replace(/\W+/g,`-`)}`,W=(e,t)=>[...e.isOff?[t.off]:[],...e.field===`summary`&&e.original.includes(`

`)?[t.paragraphs]:[],...e.inMessage!==void 0&&/\{\w+\}/.test(e.original)?[t.keepPlaceholders]:[]];function Ve(e){let t=e.split(`
`).map(e=>Math.ceil(e.length/Le)||1);return Math.min(t.reduce((e,t)=>e+t,1),Re)}function He(e,t,n){let i=/* @__PURE__ */ new Map;for(let t of e){let e=t.row.group?.key??``;i.set(e,[...i.get(e)??[],t])}return C(i,([e])=>e,([,[e,...i]])=>u`
      <section class="b-translation-group">
        ${e.row.group===void 0?r:Ue(e.row.group,t,n)}
        ${C([e,...i],({row:e})=>e.key,ze)}
      </section>
    `)}function Ue({field:e,name:t},n,i){let a=e===`updates`?te(t,i):t,o=e===`links`?`ltr`:`auto`;return u`<h4>
    ${n(e)}${a===``?r:u` · <bdi dir=${o}>${a}</bdi>`}
  </h4>`}function We(e,t,i,a){return e.length===0?r:u`
    <section class="b-translation-group b-translation-strays">
      <h4>${i.strays}</h4>
      <p class="b-hint">${i.straysHint}</p>
      <ul>
        ${e.map((e,r)=>{let o=`b-translation-stray-${r}`;return u`
            <li>
              <code dir="ltr">${y(e.path)}</code>
              <p id=${o} lang=${n(t,`language`)??``} dir="auto">${e.text}</p>
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
  `}function Ge(e,t,n){let r=y([`translations`,t]),i=new Set(n.map(({path:e})=>e).filter(e=>K(e,r))),a=/* @__PURE__ */ new Map;for(let t of i){let n=t===r?``:G(e,t,r)?.key??``;a.set(n,[...a.get(n)??[],t])}return a}function G(e,t,n){let r=e.map(e=>({row:e,name:y(e.path)})),[i]=r.filter(({name:e})=>K(t,e)).sort((e,t)=>t.name.length-e.name.length);if(i!==void 0)return i.row;let a=/^.*\[\d+\]/.exec(t)?.[0]??t;return r.find(({name:e})=>a!==n&&K(e,a))?.row}var K=(e,t)=>e===t||e.startsWith(`${t}.`)||e.startsWith(`${t}[`);function Ke(e,t,n){let r=[`translations`,n],i=new Set(t.map(({path:e})=>y(e)));return t.some(({inMessage:e})=>e!==void 0)&&i.add(y([...r,`message`])),q(b(e,r),r,{},i)}function q(e,t,n,r){if(r.has(y(t)))return[];if(typeof e==`string`)return s(e)?[]:[{path:t,text:e,base:n}];if(Array.isArray(e))return e.flatMap((e,i)=>q(e,[...t,i],n,r));if(!i(e))return[];let a=typeof t.at(-1)==`number`,o=Object.entries(e).filter(([e])=>a&&/^(?:date|url)$/.test(e)),c=Object.fromEntries(o.filter(([,e])=>typeof e==`string`));return Object.entries(e).filter(([e])=>!Object.hasOwn(c,e)).flatMap(([e,n])=>q(n,[...t,e],c,r))}function qe(e,t,{network:n,index:r,part:i},a){let o=j(e),c=j(t),l=s(c.subject)&&!Object.values(c.wordings).some(e=>e.some(O)),u=(e,t)=>Je(o.wordings[e]?.[t]),d=D(o.wordings.email?.[0])!==void 0,f=Object.fromEntries(T.map(e=>{let t=c.wordings[e],s=e===n&&i!==`subject`,d=l||e==="default"&&t.length===0,f=Math.max(t.length,s?r+1:0,d?o.wordings[e].length:0),p=Array.from({length:f},(n,o)=>{let c=O(t[o])?t[o]:u(e,o);return s&&o===r?Ye(c,i,a):c});return[e,p.slice(0,p.findLastIndex(O)+1)]})),p=l&&d?o.subject:c.subject,m=i===`subject`?a:p,h=e=>(t,n)=>!O(t)||JSON.stringify(t)===JSON.stringify(u(e,n));return(s(m)||d&&m===o.subject)&&T.every(e=>f[e].every(h(e)))?void 0:Xe(f,m,t)}function Je(e){let t=D(e);return t===void 0?``:{text:E(e),lang:t}}function Ye(e,t,n){if(t===`text`)return i(e)&&!s(n)?{...e,text:n}:n;let r=Object.entries(i(e)?e:{text:e});return{...Object.fromEntries(r.filter(([e])=>e!==`meaning`)),...!s(n)&&{meaning:n}}}function Xe(e,t,n){let r=(A(n)?Object.entries(n):[]).filter(([e])=>!T.includes(e)),i=[...T.flatMap(n=>{let r=e[n];if(n===`email`){let e=s(t)?{}:{subject:t},i=r.length===0?e:{...e,body:r[0]};return Object.keys(i).length===0?[]:[[n,i]]}return r.length===0?[]:[[n,r.length===1?r[0]:r]]}),...r];return i.length===1&&i[0][0]==="default"?i[0][1]:Object.fromEntries(i)}var Ze=[`date`,`url`],Qe=[`targets`,`background`],$e=4;function et(e,t,n){return t.inMessage===void 0?s(n)?X(e,t.path,t.base):t.field===`summary`?rt(e,t,n):J(e,t.path,n,t.base):nt(e,t,n)}function tt(e,t){let{translations:n}=e;return!i(n)||!Object.hasOwn(n,t)?[]:[{path:Object.keys(n).length===1?[`translations`]:[`translations`,t],value:void 0}]}function nt(e,t,n){let r=t.inMessage,i=t.path.slice(0,3),a=b(e,i),o=N(a,r);if(o!==void 0&&!s(n))return[{path:[...i,...o],value:n}];if(o===void 0&&s(n))return[];let c=qe(e.message,a,r,n);return c===void 0?X(e,i,{}):J(e,i,c,{})}function rt(e,{path:t,base:n},r){let i=F(r),a=b(e,t);return Array.isArray(a)&&a.length===i.length?i.flatMap((e,n)=>e===a[n]?[]:[{path:[...t,n],value:e}]):J(e,t,i.length===1?i[0]:i,n)}function J(e,t,n,r){for(let a=1;a<t.length;a+=1){let o=t[a],s=t.slice(0,a),c=b(e,s),l=typeof o==`number`&&Array.isArray(c);if(!l&&!(typeof o==`string`&&i(c)))return[{path:s,value:Y(t.slice(a),n,r)}];if(l&&c.length<=o)return Y(t.slice(a),n,r).map((e,t)=>({path:[...s,t],value:e})).slice(c.length)}return b(e,t)===n?[]:[{path:t,value:n}]}function Y([e,...t],n,r){if(e===void 0)return n;let i=Y(t,n,r);return typeof e==`string`?{[e]:i}:Array.from({length:e+1},(t,n)=>n===e?{...r,...i}:{...r})}function X(e,t,n){if(b(e,t)===void 0)return[];let r=it(e,t),i=e=>({path:e,value:void 0});if(r.length!==$e||typeof r[3]!=`number`)return[i(r)];let a=r.slice(0,-1),o=r[3],s=b(e,a),c=e=>Object.entries(n).every(([t,n])=>b(e,[t])===n),l=s.flatMap((e,t)=>c(e)||t===o?[t]:[]),u=l.findLastIndex(e=>e!==o&&!Z(s[e])),d=l.slice(u+1).reverse();if(d.includes(o))return d.map(e=>i([...a,e]));let f=Qe.includes(String(t[2]));return[t.length===$e&&f?{path:t,value:{}}:i(t)]}function it(e,t){let[n]=t.slice(-1),r=t.slice(0,-1),i=b(e,r),a=Object.entries(i).filter(([e])=>e!==String(n)),o=r.length===1?a.length===0:a.every(([e,t])=>Ze.includes(e)||Z(t));return r.length===0||!o?t:it(e,r)}function Z(e){return s(e)?!0:typeof e==`object`&&!!e&&Object.entries(e).every(([e,t])=>Ze.includes(e)||Z(t))}var Q=class extends l{constructor(...e){super(...e),this.value={},this.language=``,this.findings=[],this.fieldName=e=>e,this.findingsAt=()=>r,this.#e=!1,this.#t=/* @__PURE__ */ new Set,this.#n=/* @__PURE__ */ new Set}#e;#t;#n;#r;focusFirst(){let[e]=P(this.value,this.language);((e&&this.querySelector(`#${U(e)}`))??this.querySelector(`h3`))?.focus()}focusPlace(e,t){let n=y([`translations`,this.language]),r=e===n?void 0:G(P(this.value,this.language),e,n),i=r&&this.querySelector(`#${U(r)}`);ie(i??this.querySelector(`h3`),t)}willUpdate(e){e.has(`value`)&&this.#r&&(this.#r={...this.#r,isNew:!1})}#i(e,t){this.#r={key:e.key,text:t,isNew:!0},this.#t.add(e.key);let n=et(this.value,e,t);this.#o(n,`translations.${this.language}.${e.key}`)}#a({path:e,base:t}){this.querySelector(`h3`)?.focus(),this.#o(X(this.value,e,t))}#o(e,t){e.length>0&&this.dispatchEvent(x({edits:e,together:t})),this.requestUpdate()}#s(){this.#r=void 0,this.requestUpdate()}#c({target:e}){this.#e=e.checked,this.#t.clear(),this.requestUpdate()}#l(e,t){let r=w[this.uiLang],{key:i,variant:a,text:o}=e;e.isLong&&this.#n.add(i);let s=this.#r,c=s?.key===i&&(s.isNew||at(e,s.text,o)),l=this.fieldName(e.field);return{row:e,label:a===0?l:r.variant(l,a),text:c?s.text:o,tag:n(this.language,`language`)??``,isMissing:ve(e,this.language,this.findings),isLong:this.#n.has(i),words:r,findings:t.map(e=>this.findingsAt(e)),onInput:t=>this.#i(e,t),onLeave:()=>this.#s()}}render(){let e=w[this.uiLang],{value:t,language:i}=this,a=P(t,i),o=Ge(a,i,this.findings),s=!this.#e||!B(t).includes(i),c=a.map(e=>this.#l(e,o.get(e.key)??[])).filter(({row:e,isMissing:t})=>s||t||this.#t.has(e.key));return u`
      <h3 tabindex="-1" lang=${n(i,`language`)??``}>${H(i)}</h3>
      ${o.get(``)?.map(e=>this.findingsAt(e))}
      ${a.length===0?u`<p>${e.nothingToTranslate}</p>`:u`<label class="b-translation-filter">
              <input type="checkbox" .checked=${this.#e} @change=${this.#c} />
              ${e.onlyMissing}
            </label>`}
      ${a.length>0&&c.length===0?u`<p>${e.noneMissing}</p>`:r}
      ${He(c,this.fieldName,this.uiLang)}
      ${We(Ke(t,a,i),i,e,e=>this.#a(e))}
    `}};o([a({attribute:!1})],Q.prototype,`value`,void 0),o([a({attribute:!1})],Q.prototype,`language`,void 0),o([a({attribute:!1})],Q.prototype,`findings`,void 0),o([a({attribute:!1})],Q.prototype,`fieldName`,void 0),o([a({attribute:!1})],Q.prototype,`findingsAt`,void 0);function at({field:e},t,n){return e===`summary`?F(t).join(`

`)===F(n).join(`

`):t===n||s(t)&&s(n)}customElements.get(`builder-translation`)||customElements.define(`builder-translation`,Q);var $=class extends l{constructor(...e){super(...e),this.value={},this.findings=[],this.fieldName=e=>e,this.findingsAt=()=>r,this.#t=[],this.#n=!1,this.#r=!1,this.#i=``,this.#a=``}#e;#t;#n;#r;#i;#a;#o;get#s(){return w[this.uiLang]}get#c(){let e=B(this.value),t=e.map(e=>n(e,`language`));return[...e,...this.#t.filter(e=>!t.includes(e))]}get#l(){let e=this.#c;return e.find(e=>e===this.#e)??e[0]}get#u(){return this.querySelector(`builder-translation`)}async getUpdateComplete(){let e=await super.getUpdateComplete();return await this.#u?.updateComplete,e}updated(){this.#o!==void 0&&this.#d()}async#d(){await this.#u?.updateComplete,this.#o?.(),this.#o=void 0}#f(e){this.#o=()=>this.querySelector(e)?.focus(),this.requestUpdate()}async reveal(e,t){let n=this.#c.find(t=>`${e}.`.startsWith(`translations.${t}.`));n!==void 0&&this.#p(n),await this.updateComplete,this.#u?.focusPlace(e,t)}#p(e){this.#e=e,this.#n=!1,this.#i=``,this.#a=``,this.requestUpdate()}#m(e){this.#e=e,this.#t.includes(e)||(this.#t=[...this.#t,e])}#h(e){let t=je(e,this.value,this.#c,this.uiLang),n=V(t.tag,this.uiLang);`refusal`in t?(this.#i=this.#s[t.refusal](t.refusal===`unknown`?t.tag:n),this.#f(`#b-translation-lang`)):(this.#p(t.tag),this.#m(t.tag),this.#a=this.#s.added(n),this.querySelector(`#b-translation-lang`).value=``,this.#o=()=>this.#u?.focusFirst())}#g(e){this.#n=e,this.#f(e?`.b-translation-no`:`.b-translation-remove`)}#_(e){let t=tt(this.value,e);this.#t=this.#t.filter(t=>t!==e),this.#n=!1,this.#e=void 0,this.#a=this.#s.removed(V(e,this.uiLang)),this.#f(`#b-translation-lang`),this.#v(t)}#v(e){e.length>0&&this.dispatchEvent(x({edits:e}))}#y(e){let t=this.#s,n=P(this.value,e),r=n.filter(t=>ve(t,e,this.findings)).length,i=r===0?t.complete:t.missingOf(r,n.length),a=!B(this.value).includes(e);return{lang:e,isChosen:e===this.#l,state:a?t.nothingYet:i}}render(){let e=this.#s,t=this.#c,n=z(this.value),i=()=>{this.#r=!0,this.requestUpdate()};return u`
      <div class="b-translations">
        <p class="b-hint">${e.intro}</p>
        ${n===void 0?this.#b():r} ${this.findingsAt(`translations`)}
        ${t.length===0?r:Ne(t.map(e=>this.#y(e)),e,e=>this.#p(e))}
        ${Pe({words:e,uiLang:this.uiLang,taken:[...t,...n===void 0?[]:[n]],hasOptions:this.#r,refusal:this.#i,onFocus:i,onAdd:e=>this.#h(e)})}
        <p class="b-hint" role="status">${this.#a}</p>
        ${C(this.#l===void 0?[]:[this.#l],e=>e,e=>this.#x(e))}
      </div>
    `}#b(){let{noLang:e,setLang:t}=this.#s;return u`
      <div class="b-translation-banner">
        <p>${e}</p>
        <button type="button" @click=${()=>this.#v([{path:[`lang`],value:this.uiLang}])}>${t(V(this.uiLang,this.uiLang))}</button>
      </div>
    `}#x(e){return u`
      <builder-translation
        .value=${this.value}
        .language=${e}
        .findings=${this.findings}
        .uiLang=${this.uiLang}
        .fieldName=${this.fieldName}
        .findingsAt=${this.findingsAt}
        @builder-edit=${()=>this.#m(e)}
      ></builder-translation>
      ${Ie({words:this.#s,name:V(e,this.uiLang),isAsking:this.#n,onAsk:e=>this.#g(e),onRemove:()=>this.#_(e)})}
    `}};o([a({attribute:!1})],$.prototype,`value`,void 0),o([a({attribute:!1})],$.prototype,`findings`,void 0),o([a({attribute:!1})],$.prototype,`fieldName`,void 0),o([a({attribute:!1})],$.prototype,`findingsAt`,void 0),customElements.get(`builder-translations`)||customElements.define(`builder-translations`,$);export{$ as Translations};