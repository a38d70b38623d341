import{a as e,b as t,d as n,g as r,h as i,i as a,m as o,n as s,p as c,t as l,u,v as d}from"./light.js";import{a as f,d as p,f as m,g as h,h as ee,i as te,l as ne,m as re,o as g,p as _,s as ie,u as ae}from"./translate.js";import{a as oe,c as se,i as ce,l as v,n as le,o as ue,r as de,t as fe}from"./all.js";import{n as pe}from"./wording.js";import{c as me,d as he,n as y,o as b}from"./words.js";import{c as ge,r as _e,s as ve}from"./directive-helpers.js";var ye=t`
  [part='ask'] {
    clear: both;
    padding-block-start: var(--space);
    border-block-start: 1px solid var(--line);
  }
  [part='target'] {
    margin-block-start: calc(var(--space) * 0.35);
  }
  .handle {
    color: var(--muted);
  }
  [part='choices'] {
    display: block;
    margin-block-start: calc(var(--space) * 0.5);
  }
  [part='choices'] > span {
    display: block;
  }
  [part='choices'] select {
    inline-size: 100%;
  }

  .tools,
  .buttons,
  ul,
  li:has(.small) {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--space) * 0.5);
    list-style: none;
  }
  .tools {
    margin-block: calc(var(--space) * 0.5);
  }
  [part='others'] ul {
    margin-block-start: calc(var(--space) * 0.4);
  }
  li:has(.small) {
    flex: 1 0 100%;
    align-items: center;
  }
  li > .small {
    flex: 1 1 12em;
  }
  /* As wide as most names, so that what is said beside them begins in one line. */
  [part='others'] a.way,
  [part='others'] li:not(:has(.small)) {
    min-inline-size: min(8rem, 100%);
  }
  [part='others'] li:not(:has(.small)) > .way {
    inline-size: 100%;
  }

  .way {
    display: inline-flex;
    box-sizing: border-box;
    gap: 0.4em;
    align-items: center;
    min-block-size: 2.25rem;
    padding: 0.25em 0.85em;
    border: 1px solid var(--edge);
    border-radius: var(--radius);
    background: var(--surface);
    color: var(--link);
    font-size: 0.9375em;
    text-align: start;
    text-decoration: none;
    cursor: pointer;
  }
  .way:hover {
    border-color: currentColor;
    text-decoration: underline;
  }
  .mark {
    flex: none;
    inline-size: 1.1em;
    block-size: 1.1em;
    fill: none;
    stroke: currentColor;
    stroke-linecap: round;
    stroke-linejoin: round;
    stroke-width: 2;
    vertical-align: -0.15em;
  }

  /* It is there before it says anything, and takes no room until then. */
  [part='status'] {
    flex: 0 0 100%;
    margin-block-start: calc(var(--space) * -0.5);
  }
  [part='status'].said {
    box-sizing: border-box;
    margin-block-start: 0;
    padding: calc(var(--space) * 0.5) calc(var(--space) * 0.75);
    border-radius: var(--radius);
    background: var(--tint);
  }

  .said > .way {
    display: flex;
    inline-size: fit-content;
    margin-block: 0.35em;
  }

  [part='check'] + .buttons,
  [part='check'] + .small + .buttons {
    margin-block-start: calc(var(--space) * 0.5);
  }
  .button > span:first-child {
    text-wrap: balance;
  }
  .buttons > [part='action'] {
    flex: 999 1 14rem;
  }
  .buttons > [part='copy'] {
    flex: 1 1 auto;
  }
  a.button,
  button.button {
    display: flex;
    flex-wrap: wrap;
    box-sizing: border-box;
    gap: 0 0.5em;
    align-content: center;
    align-items: baseline;
    justify-content: center;
    min-block-size: 44px;
    padding: 0.7em 1.25em;
    border: 2px solid;
    border-color: var(--link);
    border-radius: var(--radius);
    background: var(--accent);
    color: var(--on-accent);
    font-weight: 700;
    line-height: 1.3;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
  }
  a.button:hover,
  button.button:hover {
    text-decoration: underline;
  }
  /* Where nothing is written there is nothing to send. */
  [aria-disabled='true'] {
    opacity: 0.6;
    cursor: not-allowed;
  }
  a.second,
  button.second {
    border: 1px solid var(--edge);
    background: var(--surface);
    color: var(--link);
    font-weight: 600;
  }
  a.second:hover,
  button.second:hover {
    background: var(--tint);
  }
  .new-tab {
    font-size: 0.8125em;
    font-weight: 400;
  }
  button[part='open'] {
    flex-wrap: nowrap;
    max-inline-size: 100%;
    font-family: var(--case-action-font, inherit);
  }
  /* It stands on the page's own ground, which may be of the other scheme. */
  [part='open']:not(:focus-visible) {
    box-shadow: 0 0 0 1px var(--surface);
  }
  /* An arrow downwards while it is closed, upwards while it is open. */
  [part='open']::after {
    align-self: center;
    inline-size: 0.45em;
    block-size: 0.45em;
    margin-block: 0 0.2em;
    border: solid;
    border-width: 0 2px 2px 0;
    rotate: 45deg;
    content: '';
  }
  [part='open'][aria-expanded='true']::after {
    margin-block: 0.2em 0;
    rotate: 225deg;
  }
  [part='open'] + section {
    margin-block-start: calc(var(--space) * 0.5);
  }

  @media (forced-colors: active) {
    a.button,
    a.way {
      border-color: LinkText;
      background: Canvas;
      color: LinkText;
    }
    button.button,
    button.way {
      border-color: ButtonText;
      background: ButtonFace;
      color: ButtonText;
    }
  }
`;function x(e,t,n){return e.dispatchEvent(new CustomEvent(t,{detail:n,bubbles:!0,composed:!0,cancelable:t===`case-act`}))}var be=/* @__PURE__ */ new Set;function xe(e){for(let t of e)Se(pe(t))}function Se(e){be.has(e)||(be.add(e),console.warn(`<case-action>: ${e}`))}var Ce=class{#e;#t;#n=`[]`;constructor(e){this.#e=e}announceCase(e){e!==this.#t&&(this.#t=e,e!==void 0&&x(this.#e,`case-load`,{case:e}))}announceProblems(e,t){let n=JSON.stringify(e);n!==this.#n&&(this.#n=n,e.length!==0&&(xe(e),x(this.#e,`case-error`,{problems:e,shown:t})))}},we={x:`M4 4h4l12 16h-4zM19.5 4l-6.2 6.6M4.5 20l6.2-6.6`,bluesky:`M12 11C10 7.5 6 4 3 4c0 5 1 8 5 8-3 0-4 2-3 4 2 3.5 5 3 7-2 2 5 5 5.5 7 2 1-2 0-4-3-4 4 0 5-3 5-8-3 0-7 3.5-9 7z`,mastodon:`M17 20c-6 2-12 0-12-7V9c0-4 2-6 7-6s7 2 7 6v4c0 3-2 4-7 4M9 13V9.5a1.5 1.5 0 0 1 3 0V12 9.5a1.5 1.5 0 0 1 3 0V13`,threads:`M18 8c-1-3-3-5-6-5-5 0-7 4-7 9s2 9 7 9c4 0 6-2 6-5 0-4-4-5-6.5-5S8 12 8 14s2 3 3.5 3C14 17 15 15 15 12c0-3-1-4-3-4-1.5 0-2.5.5-3 1.5`,email:`M3 6h18v12H3zM3 7l9 6 9-6`,whatsapp:`M4 20l1-4a8 8 0 1 1 3 3zM9 8.5c0 3.5 3 6.5 6.5 6.5l.5-2-2-1-1 1-2-2 1-1-1-2z`,telegram:`M21 4L3 11l6 3 1.5 6 3.5-4 5 3zM9 14l8-6.5`,facebook:`M14 21v-8h3l.5-3H14V8c0-1 .5-2 2-2h1.5V3H15c-3 0-4 2-4 4v3H8v3h3v8z`,copy:`M9 9h11v11H9zM5 15H4V4h11v1`,share:`M12 15V3M8 7l4-4 4 4M5 12v8h14v-8`,form:`M6 3h12v18H6zM9 8h6M9 12h6M9 16h3`},S=e=>d`<svg class="mark" viewBox="0 0 24 24" aria-hidden="true"><path d=${we[e]}></path></svg>`,C=({headingLevel:e})=>Math.min(e+1,6);function w(e,t){return e===void 0?r:t(e)}var T=({text:e,lang:t,dir:n})=>d`<span class="text" lang=${t??r} dir=${n??r}>${e}</span>`,Te=({pieces:e,lang:t,dir:n})=>d`<span class="text" lang=${t??r} dir=${n??r}
    >${D(e)}</span
  >`,E=({text:e,lang:t,dir:n})=>d`<bdi lang=${t??r} dir=${n??r}>${e}</bdi>`,D=e=>e.map(e=>typeof e==`string`?e:E(e)),O=({url:e,label:t})=>d`<a href=${e} rel="noopener noreferrer">${D(t)}</a>`,Ee=e=>w(e,({iso:e,absolute:t,relative:n})=>d`<time datetime=${e}>${t} <span class="ago">(${n})</span></time>`);function De({words:e},{ask:t,choices:n,target:r},i){return d`<div part="ask">
    <div class="label head" role="heading" aria-level=${C(i)}>${e.whatWeAsk}</div>
    ${w(t,e=>d`<p>${T(e)}</p>`)}
    ${Fe(n,e.pickTarget,i)}
    <p part="target">${e.whoCanAct} ${Ie(r,e.comma)}</p>
  </div>`}function Oe(e,t,n){let{words:i,checkFirst:a}=e,{main:o,others:s,spread:c,message:l,draft:u}=t,{actor:f}=n.reader;return d`
    ${w(a,({url:e,label:t})=>d`<a part="check" class="button" href=${e} rel="noopener noreferrer"
          >${D(t)}</a
        >`)}
    ${o?Pe(o,u!==void 0):r}
    <div class="buttons">
      ${w(o,e=>je(e,a!==void 0,i,n))}
      <button
        part="copy"
        class="button ${o?`second`:``}"
        type="button"
        ?disabled=${l.text===``}
        @click=${()=>void f.copy(l.text,o?.handle)}
      >
        <span>${S(`copy`)} ${i.networks.copy}</span>
      </button>
      ${ke(e,n)}
    </div>
    ${s.length>0?d`<div part="others">
            <p class="label head">${D(t.othersLabel)}</p>
            ${Me(s,i,n)}
          </div>`:r}
    ${c.length>0?d`<details
            part="spread"
            id="spread"
            ?open=${n.reader.folds.isOpen(`spread`)}
            @toggle=${n.reader.folds.onToggle}
          >
            <summary>${i.spread}</summary>
            ${n.reader.folds.isOpen(`spread`)?Me(c,i,n):r}
          </details>`:r}
  `}function ke({words:e,action:t},{reader:{actor:n}}){let{status:r}=n,{said:i=[],lost:a,next:o,text:s}=r??{},c=(t?[t.main,...t.others,...t.spread]:[]).find(e=>e!==void 0&&e.network===a);return d`<p part="status" class=${r?`said`:``} role="status">
    ${D(i)}
    ${w(s,e=>d`<span class="text by-hand" dir="auto">${e}</span>`)}
    ${w(c,t=>d`${e.gone} ${Ae(t,e,n,r)}`)} ${o}
  </p>`}var Ae=(e,t,n,r)=>d`<button
    class="way"
    type="button"
    @click=${()=>void n.copy(e.message,e.handle,r)}
  >
    ${S(`copy`)}
    <span>${t.networks.copy}<span class="unseen"> ${e.name}</span></span>
  </button>`;function je(e,t,n,{reader:{actor:i}}){let{url:a,label:o,rest:s}=e,c=t=>i.onAct(e,t);return d`<a
    part="action"
    class="button ${t?`second`:``}"
    href=${a??r}
    role=${a?r:`link`}
    aria-disabled=${a?r:`true`}
    target=${k(a)?`_blank`:r}
    rel="noopener noreferrer"
    @click=${c}
    @auxclick=${c}
  >
    <span>${S(e.network)} ${D(o)}</span>
    ${w(s,e=>d`<span class="unseen">${D(e)}</span>`)}
    ${k(a)?d`<span class="new-tab">(${n.newTab})</span>`:r}
  </a>`}var Me=(e,t,n)=>d`<ul>
    ${e.map(e=>d`<li>
          ${Ne(e,t,n)}
          ${e.isTextless&&e.message!==``?Ae(e,t,n.reader.actor):r}
          ${Pe(e)}
        </li>`)}
  </ul>`;function Ne(e,t,{reader:{actor:n}}){let{url:i,isSheet:a,label:o,rest:s=[]}=e,c=t=>n.onAct(e,t),l=k(i)?` (${t.newTab})`:``,u=d`${S(e.network)}${D(o)}<span class="unseen">
      ${D(s)}${l}</span
    >`;return a?d`<button class="way" type="button" @click=${c}>${u}</button>`:d`<a
        class="way"
        href=${i??r}
        role=${i?r:`link`}
        aria-disabled=${i?r:`true`}
        target=${k(i)?`_blank`:r}
        rel="noopener noreferrer"
        @click=${c}
        @auxclick=${c}
        >${u}</a
      >`}function Pe({note:e,tooLong:t},n=!1){let i=n?void 0:t;return e===void 0&&i===void 0?r:d`<p class="small">
    ${e} ${w(i,e=>d`<strong>${D(e)}</strong>`)}
  </p>`}var k=e=>e?.startsWith(`https:`)??!1;function Fe(e,t,n){return e.length===0?r:d`<label part="choices">
    <span class="small">${t}</span>
    <select @change=${n.reader.pickTarget}>
      ${e.map(({id:e,label:t,isPicked:n})=>d`<option value=${e} .selected=${n}>${t}</option>`)}
    </select>
  </label>`}function Ie(e,t){let{name:n,role:r,organisation:i,handle:a}=e,o=[r,i].map(e=>w(e,e=>d`${t}${E(e)}`));return d`<strong>${E(n)}</strong>${o}${w(a,e=>d` <span class="handle">(<bdi dir="ltr">${e}</bdi>)</span>`)}`}function Le(e,t){let{action:n,words:i}=e,{isWriting:a,lang:o,text:s,onInput:c,onComposition:l}=t.reader.writer;if(n===void 0&&!a)return r;let u=C(t);return d`<div part="message">
    <div class="label head" id="message" role="heading" aria-level=${u}>
      ${a?i.draft:i.message}
    </div>
    ${a?d`<textarea
            part="draft"
            rows="5"
            dir="auto"
            aria-labelledby="message"
            lang=${o??n?.message.lang??r}
            @input=${c}
            @compositionstart=${l}
            @compositionend=${l}
          ></textarea>`:d`<blockquote aria-live="polite">${w(n?.message,Te)}</blockquote>`}
    ${n?Re(n,i,t):d`<div class="buttons">
            <button
              part="copy"
              class="button second"
              type="button"
              @click=${()=>void t.reader.actor.copy(ie(s))}
            >
              ${i.networks.copy}
            </button>
            ${ke(e,t)}
          </div>`}
  </div>`}function Re(e,t,n){let{draft:i,meaning:a,guidance:o,safety:s,nextVariant:c}=e,{reader:l}=n,{writer:u}=l;return d`
    ${w(i,e=>ze(e,t,n))}
    <div class="tools">
      <button part="write" class="way" type="button" @click=${u.onToggle}>
        ${u.isWriting?t.prepared:t.own}
      </button>
      ${c===void 0||u.isWriting?r:d`<button
              part="another"
              class="way"
              type="button"
              @click=${()=>l.pickVariant(c)}
            >
              ${t.another}
            </button>`}
    </div>
    <p class="small">${t.invitation}</p>
    ${w(a,e=>d`<p class="small"><span class="label">${t.meaning}</span> ${E(e)}</p>`)}
    ${w(o,e=>d`<p part="guidance">${T(e)}</p>`)}
    ${w(s,e=>d`<p part="safety">${T(e)}</p>`)}
  `}function ze({counter:e,isTooLong:t,lost:n},r,{reader:{writer:i,speaker:a}}){return d`
    <p part="counter" class=${t?`warning`:``} aria-hidden="true">
      ${w(e,e=>d`${D(e)}`)}
    </p>
    <p class="unseen" role="alert">${a.urgent}</p>
    ${w(n,e=>d`<p class="warning lost">
          ${D(e)}
          <button class="way" type="button" @click=${i.onPutBack}>${r.putBack}</button>
        </p>`)}
  `}function Be(e,t,n,i){let{words:a,earlier:o}=e,{folds:s}=i.reader,c=t.isCorrection?a.correction:a.latestUpdate;return d`<div part="update">
    <div class="when">
      <span class="label" role="heading" aria-level=${C(i)}>${c}</span>
      ${Ee(t.date)}
    </div>
    ${He(t)}
    ${o.length>0&&!n?d`<details id="earlier" ?open=${s.isOpen(`earlier`)} @toggle=${s.onToggle}>
            <summary>${e.earlierLabel}</summary>
            ${s.isOpen(`earlier`)?Ve(e):r}
          </details>`:r}
  </div>`}var Ve=({earlier:e,words:t})=>d`<ol>
    ${e.map(e=>d`<li>
          <div class="when">
            ${e.isCorrection?d`<span class="label">${t.correction}</span>`:r}
            ${Ee(e.date)}
          </div>
          ${He(e)}
        </li>`)}
  </ol>`,He=({title:e,text:t,link:n})=>d`
  ${w(e,e=>d`<p class="title">${T(e)}</p>`)}
  <p>${T(t)}</p>
  ${w(n,e=>d`<p>${O(e)}</p>`)}
`,Ue=e=>d`<div class=${e?`waiting ${e}`:r}><slot></slot></div>`;function We(e,t){if(t.layout!==`button`)return A(e,t);let{action:n}=e,{folds:i,writer:a}=t.reader;return n===void 0?a.isWriting?A(e,t):Ke(e,t):d`${Ge(n,e,t)}${i.isOpen(`card`)?A(e,t):r}`}function Ge({openLabel:e},t,n){let{folds:r}=n.reader,i=r.isOpen(`card`);return d`<button
    part="open"
    class="button ${n.theme}"
    type="button"
    lang=${t.lang}
    dir=${t.dir}
    aria-expanded=${i}
    @click=${()=>r.set(`card`,!i)}
  >
    <span>${D(e)}</span>
  </button>`}function Ke({lang:e,dir:t,name:n,outcome:i,notice:a,headline:o,link:s},{theme:c}){let l=i===void 0&&a===void 0;return d`<section part="card" class="line ${c}" lang=${e} dir=${t}>
    <p>
      ${w(n,e=>d`<strong>${E(e)}</strong> – `)} ${w(i,E)}
      ${a} ${l?w(o,E):r} ${w(s,O)}
    </p>
  </section>`}function A(e,t){let{words:n,state:i,earlier:a}=e,o=t.layout!==`card`||i===`ended`,s=d`${Xe(e)} ${Qe(e)}`;return d`<section
    part="card"
    class="${t.theme} ${t.layout}"
    lang=${e.lang}
    dir=${e.dir}
    aria-labelledby=${e.name?`name`:r}
  >
    ${Ye(e,t)} ${o?r:Ze(e)}
    ${w(e.name,e=>d`<div id="name" part="name" role="heading" aria-level=${t.headingLevel}>
          ${T(e)}
        </div>`)}
    ${w(e.headline,e=>d`<p part="headline">${T(e)}</p>`)}
    ${w(e.outcome,e=>d`<p part="outcome">${T(e)}</p>`)}
    ${w(e.notice,e=>d`<p part="notice">${e}</p>`)}
    ${w(e.latest,n=>Be(e,n,o,t))}
    ${o?r:s} ${w(e.action,n=>De(e,n,t))}
    ${Le(e,t)}
    ${w(e.action,n=>Oe(e,n,t))}
    ${o?Je(n.whole,d`${Ze(e)} ${s}
            ${a.length>0?Ve(e):r} ${$e(e)}`,qe(e),t):$e(e)}
    ${et(e)}
  </section>`}var qe=({image:e,summary:t,progress:n,earlier:r,background:i})=>!!(e??n)||[t,r,i].some(({length:e})=>e>0);function Je(e,t,n,i){let{folds:a}=i.reader;return n?d`<details
    part="rest"
    id="rest"
    ?open=${a.isOpen(`rest`)}
    @toggle=${a.onToggle}
  >
    <summary>${e}</summary>
    ${a.isOpen(`rest`)?t:r}
  </details>`:r}function Ye({languages:e,words:t},n){return e.length===0?r:d`<label part="languages">
    <span class="unseen">${t.language}</span>
    <select @change=${n.reader.pickLanguage}>
      ${e.map(({lang:e,label:t,isPicked:n})=>d`<option value=${e} lang=${e} .selected=${n}>${t}</option>`)}
    </select>
  </label>`}function Xe({summary:e}){return e.length===0?r:d`<div part="summary">${e.map(e=>d`<p>${T(e)}</p>`)}</div>`}function Ze({image:e}){return w(e,({url:e,alt:t,credit:n,width:i,height:a})=>d`<figure part="image">
        <img
          src=${e}
          alt=${t?.text??``}
          lang=${t?.lang??r}
          width=${i??r}
          height=${a??r}
          loading="lazy"
          referrerpolicy="no-referrer"
        />
        ${w(n,e=>d`<figcaption>${T(e)}</figcaption>`)}
      </figure>`)}function Qe({progress:e}){return w(e,({numbers:e,label:t,count:n,goal:r})=>d`<div part="progress">
        <strong>${e}</strong> ${w(t,E)}
        ${w(r,e=>d`<progress max=${e} value=${n} aria-hidden="true"></progress>`)}
      </div>`)}function $e({background:e}){return e.length===0?r:d`<div part="background">
    ${e.map(({title:e,text:t})=>d`<details>
          <summary>${w(e,E)}</summary>
          <p>${T(t)}</p>
        </details>`)}
  </div>`}function et({link:e,links:t,publisher:n,note:i}){return!e&&!n&&!i&&t.length===0?r:d`<div part="foot">
    ${t.map(e=>d`<p>${O(e)}</p>`)}
    ${w(e,e=>d`<p>${O(e)}</p>`)}
    ${w(i,e=>d`<p part="note">${T(e)}</p>`)}
    ${w(n,({label:e,url:t,note:n})=>d`<p part="publisher">
          ${t===void 0?D(e):O({label:e,url:t})}${w(n,e=>d`. ${E(e)}`)}
        </p>`)}
  </div>`}var tt=class{#e;#t=new MutationObserver(()=>this.#i());#n;#r;constructor(e){this.#e=e,e.addController(this)}hostConnected(){this.#r=new AbortController,this.#t.observe(this.#e,{childList:!0,characterData:!0,subtree:!0}),document.addEventListener(`DOMContentLoaded`,()=>this.#i(),{signal:this.#r.signal}),this.#i()}hostDisconnected(){this.#t.disconnect(),this.#r?.abort()}#i(){let e=this.#e.querySelector(`:scope > script[type="application/json"]`);if(e!==null&&!nt(e))return;let t=e?.textContent??void 0;t!==this.#n&&(this.#n=t,this.reading=t===void 0?void 0:re(t),this.#e.requestUpdate())}},nt=e=>e.nextSibling!==null||document.readyState!==`loading`,rt=`[part=card], [part=name], [part=update] [role=heading]`;function it(e){let t;e.addController({hostUpdate:()=>{t=e.shadowRoot?.activeElement??at(e)},hostUpdated:()=>{if(!t||ot(t,e)||!e.isConnected)return;let n=[...e.shadowRoot.querySelectorAll(rt)].at(-1);n?.setAttribute(`tabindex`,`-1`),n?.focus()}})}function at(e){let{activeElement:t}=e.getRootNode();return e!==t&&e.contains(t)?t:null}var ot=(e,t)=>e.isConnected&&(!t.contains(e)||t.shadowRoot.querySelector(`slot`)!==null),st=t`
  blockquote,
  textarea {
    box-sizing: border-box;
    inline-size: 100%;
    margin-block: calc(var(--space) * 0.35) calc(var(--space) * 0.5);
    padding: calc(var(--space) * 0.75) var(--space);
    border: 1px solid transparent;
    border-radius: var(--radius);
    background: var(--tint);
  }
  blockquote .text {
    white-space: pre-wrap;
  }
  textarea {
    display: block;
    min-block-size: 7.5em;
    margin-block-end: calc(var(--space) * 0.25);
    border-color: var(--edge);
    background: var(--surface);
    color: inherit;
    /* Phones zoom into a field whose letters are smaller. */
    font-size: max(1em, 16px);
    resize: vertical;
    field-sizing: content;
  }
  [part='counter'] {
    color: var(--muted);
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
  .warning,
  [part='counter'].warning {
    color: var(--text);
    font-weight: 700;
  }
  .lost {
    margin-block-start: calc(var(--space) * 0.5);
    padding: calc(var(--space) * 0.5) calc(var(--space) * 0.75);
    border-inline-start: 3px solid var(--text);
    background: var(--tint);
  }
  .lost > .way {
    display: flex;
    inline-size: fit-content;
    margin-block-start: calc(var(--space) * 0.5);
    font-weight: 400;
  }
  /* What might put somebody at risk does not go under among what is merely useful. */
  [part='safety'] {
    margin-block-start: calc(var(--space) * 0.5);
    padding-inline-start: calc(var(--space) * 0.75);
    border-inline-start: 3px solid var(--edge);
    font-size: 0.875em;
  }
`;function ct({news:e,onShow:t},{lang:n,dir:i,words:a},o,s){return d`<div class="news ${o}" role="status" aria-atomic="false" lang=${n} dir=${i}>
    ${e===`offered`?d`<button part="news" type="button" @click=${t}>${a.newUpdate}</button>`:r}
    <span class="unseen">${e===`applied`?a.updated:``} ${s}</span>
  </div>`}async function lt(e,t){try{return await navigator.clipboard.writeText(e),!0}catch{return ut(e,t)}}function ut(e,t){let n=t.activeElement,r=document.createElement(`textarea`);r.className=`unseen`,r.value=e,t.append(r),r.select();try{return document.execCommand(`copy`)}catch{return!1}finally{r.remove(),n?.focus({preventScroll:!0})}}function dt(e){e instanceof HTMLTextAreaElement?e.select():e!==null&&getSelection()?.selectAllChildren(e)}var ft=class{#e;#t;#n;constructor(e,t,n){this.#e=e,this.#t=t,this.#n=n}async say(e){this.status=this.status&&{...this.status,said:[]},this.#e.requestUpdate(),await this.#e.updateComplete,this.status=e,this.#e.requestUpdate()}clear(){this.status=void 0,this.#e.requestUpdate()}onAct(e,t){let n=this.#n(),r=e.url!==void 0||e.isSheet;if(!n?.action||!r||t.type===`auxclick`&&t.button!==1)return;let{network:i,message:a,url:o,handle:s}=e;this.#a(n.action,i,a,o,s)?e.isSheet?this.#r(e,n):this.#i(e,n):t.preventDefault()}async copy(e,t,n={}){let{lost:r,next:i}=n,a=this.#n();if(a===void 0||e===``)return;let{action:o,words:s}=a;if(o&&!this.#a(o,`copy`,e,void 0,t))return;let c=this.#e.shadowRoot;if(await lt(e,c))return this.say({said:[s.copied],lost:r,next:i});let l=o===void 0||e===o.message.text;await this.say({said:[s.notCopied],lost:r,next:i,text:l?void 0:e}),await this.#e.updateComplete,dt(c.querySelector(`.by-hand`)??c.querySelector(`textarea, blockquote`))}async#r({message:e,page:t,name:n},r){try{await navigator.share(t===``?{text:e}:{text:e,url:t}),await this.say({said:y(r.words.opened,{network:n})})}catch(e){e.name!==`AbortError`&&await this.say({said:[r.words.notShared]})}}#i(e,{words:t,action:n}){let r=[...n?.others??[],...n?.spread??[]].some(({network:t})=>t!==e.network);r&&this.#t.set(`spread`,!0),this.say({said:y(t.opened,{network:e.name}),...e.url?.startsWith(`https:`)&&!e.isTextless&&{lost:e.network},...r&&{next:t.next}})}#a({target:e},t,n,r,i){let{text:a}=e.name;return x(this.#e,`case-act`,{network:t,target:{name:a,handle:i},message:n,url:r})}},pt=class{#e;#t;constructor(e){this.#t=/* @__PURE__ */ new Set,this.onToggle=e=>{let{id:t,open:n}=e.target;this.set(t,n)},this.#e=e}isOpen(e){return this.#t.has(e)}set(e,t){this.#t[t?`add`:`delete`](e),this.#e.requestUpdate()}},mt=class{#e;#t;constructor(e){this.polite=``,this.urgent=``,this.#t=``,this.#e=e}sayEnd(e,{action:t,notice:n,outcome:r}){e?.action&&!t?this.say([n,r?.text].join(` `)):t&&!e?.action&&this.clear()}clear(){this.polite=this.urgent=this.#t=``,this.#e.requestUpdate()}async say(e,t=!1){this.clear(),this.#t=e,await this.#e.updateComplete,this.#t===e&&(this[t?`urgent`:`polite`]=e,this.#e.requestUpdate())}},ht=1e3,gt=class{#e;#t;#n;#r;#i;#a;#o;#s;#c;#l;constructor(e,t,n,r){this.isWriting=!1,this.#o=!1,this.#s=``,this.#c=``,this.onToggle=async()=>{let e=this.#r()?.action;if(e===void 0)return;this.#t.clear(),this.isWriting=!this.isWriting,this.#o=!1;let{address:t,name:n}=e;this.#i?.text===void 0&&(this.#i=this.isWriting?{address:t,name:n}:void 0),this.#e.requestUpdate(),await this.#e.updateComplete,this.#u?.focus()},this.onInput=e=>this.#d(e.target.value),this.onComposition=e=>{this.#o=e.type===`compositionstart`,this.#e.requestUpdate()},this.onPutBack=()=>{this.#u?.focus(),this.#d(`${this.text.trimEnd()} ${this.#c}`.trimStart())},this.#f=()=>{let e=this.#r()?.action?.draft;if(e===void 0)return;let{counter:t,lost:n,isTooLong:r}=e,i=[t,n].flatMap(e=>e?_t(e):[]).join(` `);this.#t.say(i,r)},this.#e=e,this.#t=t,this.#n=n,this.#r=r,e.addController(this)}get draft(){return this.isWriting?this.#i:void 0}get lang(){return this.#a}get text(){let e=this.#r()?.action,t=this.#i;return t?.text===void 0?e?.message.text??this.#s:v(t,e?.address??this.#c)}drop(){clearTimeout(this.#l),this.isWriting=this.#o=!1,this.#i=this.#a=void 0,this.#c=``}follow({action:e,words:t},n){if(!this.isWriting||!e||this.#o||e.address===this.#c)return;let{address:r}=e,i=this.#i,a=i?.text!==void 0&&se(v(i,r),r);if(!n&&this.#c!==``&&a){let e={text:r,dir:`auto`};this.#n.say({said:y(t.corrected,{target:e})})}}hostDisconnected(){clearTimeout(this.#l)}hostUpdated(){let e=this.#u;if(!e||this.#o)return;let{text:t}=this,n=this.#c;if(this.#s=t,this.#c=this.#r()?.action?.address??n,e.value===t)return;let{value:r,selectionStart:i,selectionEnd:a}=e;if(e.value=t,n===this.#c||this.#e.shadowRoot.activeElement!==e)return;let{name:o}=this.#i,s=e=>v({text:r.slice(0,e),address:n,name:o},this.#c).length;e.setSelectionRange(s(i),s(a))}get#u(){return this.#e.shadowRoot?.querySelector(`textarea`)}#d(e){let t=this.#r();this.#i={text:e,address:this.#c,name:t?.action?.name??this.#i.name},this.#a??=t?.action?.message.lang??t?.lang,this.#n.clear(),clearTimeout(this.#l),this.#l=setTimeout(this.#f,ht)}#f},_t=e=>e.map(e=>typeof e==`string`?e:e.text).join(``),vt=36e5,yt=class{#e;#t;#n;#r;#i;#a;#o;#s;#c;constructor(e,t){this.#t=Math.random(),this.#i=!1,this.pickTarget=e=>{this.#n=e.target.value,this.#i=!0,this.#l()},this.pickLanguage=e=>{this.lang=e.target.value,this.#l()},this.#d=()=>this.#e.requestUpdate(),this.#e=e,this.folds=new pt(e),this.speaker=new mt(e),this.actor=new ft(e,this.folds,t),this.writer=new gt(e,this.speaker,this.actor,t),e.addController(this)}pickFor({name:e,status:t},n){let r=e===this.#a||n!==void 0&&n===this.#o,i=e!==void 0&&this.#a!==void 0&&!r;e!==void 0&&([this.#a,this.#o]=[e,n]),(i||t===`withdrawn`)&&(this.writer.drop(),this.#l());let[a,o,s]=[this.#n,this.#r,this.#t];return{target:a,variant:o,chance:s,draft:this.writer.draft}}follow({card:e,changesAt:t},n){this.#r=e?.action?.variant??this.#r,this.#u(t),e!==void 0&&(n!==void 0&&bt(n,e)&&this.actor.clear(),this.writer.follow(e,this.#i),this.#i=!1,this.speaker.sayEnd(n,e))}pickVariant(e){this.#r=e,this.writer.drop(),this.#l()}#l(){this.actor.clear(),this.speaker.clear()}hostConnected(){this.#s=new AbortController;let{signal:e}=this.#s;document.addEventListener(`visibilitychange`,this.#d,{signal:e}),window.addEventListener(`pageshow`,this.#d,{signal:e})}hostDisconnected(){this.#s?.abort(),clearTimeout(this.#c)}#u(e){if(clearTimeout(this.#c),e===void 0||this.#s?.signal.aborted!==!1)return;let t=Math.min(Math.max(0,e-Date.now()),vt);this.#c=setTimeout(this.#d,t)}#d},bt=(e,{lang:t,action:n})=>e.lang!==t||e.action?.address!==n?.address||e.action?.message.text!==n?.message.text;function xt(e,t,n){let r=n.get(e);if(r===void 0)n.define(e,t);else if(r.version!==t.version){let e=r.version??`unknown`;Se(`version ${t.version} came after version ${e}, which stays in charge of this page. What to do: use one script tag.`)}}var St=[`card`,`compact`,`button`],Ct=[`auto`,`light`,`dark`],wt=[`2`,`1`,`3`,`4`,`5`,`6`],Tt=30,Et=86400;function Dt({layout:e,theme:t,headingLevel:n,refresh:r,key:i}){let a=[];return{layout:M(`layout`,e,St,a),theme:M(`theme`,t,Ct,a),headingLevel:Number(M(`heading-level`,n,wt,a)),refreshMs:Ot(r,a),key:i==null?void 0:j(i)?String(i):``,problems:a}}var j=e=>typeof e==`string`||typeof e==`number`;function M(e,t,n,r){let i=j(t)?String(t):n[0],a=n.find(e=>e===i);if(a!==void 0)return a;let o={value:i,options:n.join(`, `)};return r.push(u(`unknown-choice`,`attribute ${e}`,o)),n[0]}function Ot(e,t){if(!j(e))return;let n=String(e),r=c(n)?NaN:Number(n);if(r>=Tt||t.push(u(`bad-refresh`,`attribute refresh`,{value:n.slice(0,60)})),!Number.isNaN(r))return Math.min(Math.max(r,Tt),Et)*1e3}var kt=[`version`,`reviewed`,`verified`],At=[`status`,`expires`,`targets`,`networks`];function jt(e,t){let n=P(e,t,kt);return n.some(e=>At.includes(e))||Mt(e,t)?`facts`:n.length>0?`words`:`nothing`}function N(e,t,n=[]){return e===t||F(e)&&F(t)&&P(e,t,n).length===0}function Mt(e,t){return t.updates.some(t=>t.kind===`correction`&&!e.updates.some(e=>N(e,t)))}function P(e,t,n){return Object.keys({...e,...t}).filter(r=>!n.includes(r)&&!N(e[r],t[r],n))}var F=e=>typeof e==`object`&&!!e,I={name:`ECDSA`,namedCurve:`P-256`,hash:`SHA-256`},L=e=>e.replace(/[?#]|$/,`.sig$&`),Nt=e=>`${/[^/?#]*(?=[?#]|$)/.exec(e)}\n`,Pt=e=>(e.match(/^[\w+/-]{86}(?:==)?$/gm)??[]).slice(0,4),Ft=e=>e.replace(/-/g,`+`).replace(/_/g,`/`);async function It(e,t){try{let n=await e.importKey(`raw`,R(t),I,!1,[`verify`]);return async(t,r)=>{for(let i of Pt(r))if(await e.verify(I,n,R(i),t))return!0;return!1}}catch{return}}var R=e=>Uint8Array.from(atob(Ft(e)),e=>e.charCodeAt(0)),Lt=8e3;async function Rt({fetch:e,after:t,subtle:n},{url:r,key:i},a,o){let{signal:s}=o,c=!1,l=t(Lt,()=>{c=!0,o.abort()});try{let e=await(i===void 0?d(a):u(i));if(!s.aborted)return e}catch{if(!s.aborted)return z(`unreachable`,{url:r})}finally{l(),o.abort()}return c?z(`timeout`,{seconds:Lt/1e3,url:r}):void 0;async function u(e){let t=n();if(!t)return z(`no-crypto`,{},`key`);let r=await It(t,e);return r?d(a,r):z(`bad-key`,{value:e},`key`)}async function d(t,n){let i=async(n,r)=>{let i=await e(n,{cache:t,credentials:`omit`,referrerPolicy:`no-referrer`,signal:s});return[i,i.ok?await Ht(i,r):void 0]},a=n&&i(L(r),1024).then(([,e])=>e,()=>void 0),[o,c]=await i(r,ne),l=zt(o,c,r);if(!n||!l.case)return l;if(!c)return z(`unsigned-withdrawal`,{url:r});let u=await a;return u?await n(await new Blob([Nt(r),c]).arrayBuffer(),Vt(u))?l:t===`no-cache`?z(`bad-signature`,{url:r}):d(`no-cache`,n):z(`no-signature`,{url:L(r)})}}function zt({ok:e,status:t,headers:n},r,i){if(t===410)return _({status:`withdrawn`});if(!e)return z(`http-status`,{status:t,url:i});if(r===void 0)return Bt({problems:[u(`too-large`,``,{limit:ne/1024})]},i);let a=Bt(re(Vt(r)),i);return n.get(`content-type`)?.includes(`html`)&&a.problems[0]?.code===`not-json`?z(`not-a-file`,{url:i}):a}var Bt=(e,t)=>({...e,problems:e.problems.map(e=>({...e,file:t}))}),Vt=e=>new TextDecoder().decode(e);async function Ht({body:e},t){let n=e?.getReader(),r=[],i=t;for(;;){let e=await n?.read();if(e?.value===void 0)return new Blob(r).arrayBuffer();if(i-=e.value.length,i<0)return;r.push(e.value)}}function Ut(e){try{let t=new URL(e,document.baseURI),n=t.protocol===`https:`||t.protocol===`http:`;return t.hash=``,n&&e.trim()!==``?t.href:void 0}catch{return}}var z=(e,t,n=`src`)=>({problems:[u(e,`attribute ${n}`,t)]}),Wt=36e5,Gt=1e3,Kt=class{#e;#t=/* @__PURE__ */ new Map;constructor(e){this.#e=e}join(e,t,n){let r=Jt(e),i=n?.id===r?n:new qt(e,this.#e),a=this.#t.get(r)??i;return this.#t.set(r,a),a.users.add(t),a.plan(),a}leave(e,t){e.users.delete(t),queueMicrotask(()=>{e.plan(),e.users.size>0||this.#t.get(e.id)!==e||(this.#t.delete(e.id),e.stop())})}plan(){for(let e of this.#t.values())e.plan()}loadAll(){for(let e of this.#t.values())e.load()}},qt=class{#e;#t;#n;#r;#i;#a;#o;#s;constructor(e,t){this.users=/* @__PURE__ */ new Set,this.#a=0,this.#o=0,this.#s=1,this.id=Jt(e),this.#e=e,this.#t=t}plan(){this.#i?.(),this.#i=void 0;let e=[...this.users].filter(({isNear:e})=>e);if(e.length===0)return;this.load();let t=Math.min(...e.map(({refreshMs:e=1/0})=>e)),{now:n,random:r,isHidden:i,after:a}=this.#t;if(this.#r!==void 0||t===1/0||i())return;let o=Math.min(t*2**this.#o,Wt),s=this.#a+Math.max(t,o)*this.#s-n();this.#i=a(s>0?s:r()*Gt,()=>void this.#c(`no-cache`))}load(){this.reading===void 0&&this.#r===void 0&&this.#c(`default`)}stop(){this.#r?.abort(),this.#r=void 0}async#c(e){let t=new AbortController;this.#r=t,this.#a=this.#t.now(),this.#s=.9+this.#t.random()*.2;let n=await Rt(this.#t,this.#e,e,t);n!==void 0&&this.#r===t&&(this.#r=void 0,this.#o=n.case===void 0?this.#o+1:0,this.#l(n),this.plan())}#l(e){let t=Yt(this.#n,e);if((m(e)||this.#n===void 0&&e.case!==void 0)&&(this.#n=t),!N(t,this.reading)){this.reading=t;for(let e of this.users)e.onReading()}}},Jt=({url:e,key:t})=>JSON.stringify([e,t]);function Yt(e,t){return e===void 0?t:!m(t)&&(t.case===void 0||m(e))?{...e,problems:[...e.problems,...t.problems]}:N(e.case,t.case)?{...e,problems:t.problems}:t}var Xt=`100% 0px`,B=new Kt({fetch:(...e)=>fetch(...e),after:(e,t)=>{let n=setTimeout(t,e);return()=>clearTimeout(n)},subtle:()=>crypto.subtle,now:()=>Date.now(),random:()=>Math.random(),isHidden:()=>document.hidden}),Zt=/* @__PURE__ */ new WeakMap,V;function Qt(e,t){V??=en(),Zt.set(e,t),V.observe(e)}function $t(e){V?.unobserve(e)}function en(){return document.addEventListener(`visibilitychange`,()=>B.plan()),window.addEventListener(`beforeprint`,()=>B.loadAll()),new IntersectionObserver(e=>{for(let{target:t,isIntersecting:n}of e){let e=n||getComputedStyle(t).display===`contents`;Zt.get(t)?.(e)}},{rootMargin:Xt})}var tn=class{#e;#t;#n;#r;#i;#a;constructor(e){this.isNear=!1,this.#r=!1,this.onShow=e=>{e.currentTarget.focus(),this.reading=this.#a,this.news=void 0,this.#e.requestUpdate()},this.#e=e,e.addController(this)}get isLoading(){return this.#t!==void 0&&!this.#r}want(e,t,n){let r=t!==this.#n,i=r||e!==this.#t;(i||n!==this.refreshMs)&&(this.refreshMs=n,i?(this.#s(),this.#t=e,this.#n=t,this.#r=!1,this.#i=this.#a=this.news=void 0,(e===void 0||r)&&(this.reading=void 0),e!==void 0&&this.#e.isConnected&&this.#o(e)):this.#i?.plan())}hostConnected(){this.#t!==void 0&&this.#o(this.#t)}hostDisconnected(){this.#s()}onReading(){let e=this.#i?.reading;if(e===void 0||e===this.#a)return;this.#a=e;let t=this.#r?this.reading?.case:void 0,n=t!==void 0&&e.case!==void 0&&p(t)?jt(t,e.case):`nothing`,r=n===`words`;this.#r=!0,this.reading=r?{...this.reading,problems:e.problems}:e,this.news=r?`offered`:void 0,this.#e.requestUpdate(),n===`facts`&&this.#c()}#o(e){let t=Ut(e);t===void 0?(this.reading=z(`bad-src`,{value:e}),this.#r=!0,this.#e.requestUpdate()):(this.#i=B.join({url:t,key:this.#n},this,this.#i),this.onReading(),Qt(this.#e,e=>{this.isNear=e,this.#i?.plan()}))}#s(){this.isNear=!1,$t(this.#e),this.#i!==void 0&&B.leave(this.#i,this)}async#c(){let e=this.#a;await this.#e.updateComplete,this.#a===e&&(this.news=`applied`,this.#e.requestUpdate())}};function nn(e,t){for(let[n,r]of Object.entries(t))try{e.states[r?`add`:`delete`](n)}catch{}}var rn=t`
  :host {
    display: block;
    max-inline-size: 40rem;
    /* Its texts may break anywhere: without this, a parent that asks how narrow it can be gets one letter. */
    min-inline-size: min(100%, 15rem);

    --accent: var(--case-action-accent, color-mix(in srgb, #00a0dc 60%, CanvasText));
    --on-accent: var(--case-action-on-accent, Canvas);
    --surface: var(--case-action-surface, Canvas);
    --text: var(--case-action-text, CanvasText);
    --muted: var(--case-action-muted, color-mix(in srgb, var(--text) 72%, var(--surface)));
    --line: var(--case-action-border, color-mix(in srgb, var(--text) 20%, var(--surface)));
    --radius: var(--case-action-radius, 0.5rem);
    --space: var(--case-action-spacing, 1rem);

    /* The accent as a colour of letters: so much of the text's own that any accent can be read. */
    --link: color-mix(in srgb, var(--case-action-accent, #1fd6ff) 35%, var(--text));
    --tint: color-mix(in srgb, var(--accent) 9%, var(--surface));
    --edge: color-mix(in srgb, var(--text) 60%, var(--surface));
  }
  /* Letters on the accent are black or white, whichever can be read: WCAG's luminance of the accent decides. */
  @supports (color: color(from color-mix(in srgb, red, CanvasText) xyz-d65 x y z)) {
    :host {
      /* An accent that lets the ground through would take its letters along. */
      --accent: color(
        from var(--case-action-accent, color-mix(in srgb, #00a0dc 60%, CanvasText)) srgb r g b / 1
      );
      --link: color-mix(
        in srgb,
        color(from var(--case-action-accent, #1fd6ff) srgb r g b / 1) 35%,
        var(--text)
      );
      --bright: clamp(0, (0.179 - y) * 1e9, 1);
      --on-accent: var(
        --case-action-on-accent,
        color(
          from var(--accent) xyz-d65 calc(var(--bright) * 0.9505) var(--bright)
            calc(var(--bright) * 1.089)
        )
      );
    }
  }
  :host([hidden]) {
    display: none;
  }

  section {
    display: flow-root;
    box-sizing: border-box;
    padding: clamp(calc(var(--space) * 0.9), 5%, calc(var(--space) * 1.5));
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface);
    color: var(--text);
    font-family: var(--case-action-font, inherit);
  }
  /* What a page sets for its own text must not change what a message says, hide it, or make it overflow. */
  section,
  [part='open'],
  .news {
    line-height: 1.5;
    overflow-wrap: anywhere;
    text-align: start;
    text-align-last: auto;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    white-space: normal;
    word-break: normal;
    line-break: auto;
    hyphens: manual;
    font-variant-caps: normal;
    -webkit-text-fill-color: currentcolor;
    -webkit-user-select: text;
    user-select: text;
  }
  section > :not(:first-child) {
    margin-block-start: var(--space);
  }
  .line {
    padding-block: calc(var(--space) * 0.75);
  }
  .light {
    color-scheme: light;
  }
  .dark {
    color-scheme: dark;
  }
  @media print {
    .dark {
      color-scheme: light;
    }
  }
  /* Room for the card that is on its way, so that what stands below it need not move. */
  .waiting.card {
    min-block-size: 56rem;
  }
  .waiting.compact {
    min-block-size: 50rem;
  }

  .news {
    display: flex;
    position: sticky;
    z-index: 1;
    inset-block-start: max(1.75rem, 1.25em);
    align-items: center;
    justify-content: center;
    block-size: 0;
    font-family: var(--case-action-font, inherit);
  }
  [part='news'] {
    box-sizing: border-box;
    flex: none;
    max-inline-size: calc(100% - var(--space));
    min-block-size: 2.25rem;
    margin-block-start: -8px;
    padding: 0.25em 1.25em;
    border: 2px solid;
    border-radius: var(--radius);
    background: var(--surface);
    color: var(--link);
    font-weight: 700;
    cursor: pointer;
  }
  [part='news']:hover {
    text-decoration: underline;
  }

  /* Browsers give these letters of their own, and distances that a reader's settings do not reach. */
  button,
  select,
  textarea {
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
  }

  p,
  ol,
  ul,
  blockquote,
  figure {
    margin: 0;
    padding: 0;
  }
  .text {
    display: block;
    white-space: pre-line;
  }
  a {
    color: var(--link);
    text-underline-offset: 0.15em;
  }
  /* A link that is all of its line has room for a finger. */
  p > a:only-child {
    display: inline-block;
    min-block-size: 24px;
  }
  /* Two colours, so that it can be seen on any ground. WebKit gives a select no shadow: the outer one will do. */
  :focus-visible {
    outline: 3px solid var(--text);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--surface);
    border-radius: 2px;
  }
  button:focus-visible,
  .button:focus-visible,
  .way:focus-visible,
  textarea:focus-visible {
    border-radius: var(--radius);
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media (forced-colors: active) {
    :focus-visible {
      outline-color: Highlight;
    }
  }
`,an=t`
  [part='name'] {
    font-size: 1.75em;
    font-weight: 700;
    line-height: 1.15;
    text-wrap: balance;
  }
  .compact [part='name'],
  .button [part='name'] {
    font-size: 1.375em;
  }
  section > [part='headline'] {
    margin-block-start: calc(var(--space) * 0.35);
    font-size: 1.15em;
    line-height: 1.35;
    text-wrap: balance;
  }
  .compact [part='headline'],
  .button [part='headline'] {
    font-size: 1em;
  }
  [part='outcome'] {
    font-size: 1.15em;
    font-weight: 600;
    line-height: 1.4;
  }
  [part='notice'] {
    display: flow-root;
    padding: calc(var(--space) * 0.75) var(--space);
    border-radius: var(--radius);
    border-inline-start: 3px solid var(--edge);
    background: var(--tint);
    font-weight: 600;
  }
  [part='outcome'] + [part='notice'] {
    font-weight: 400;
  }
  section > [part='notice']:only-child {
    padding: 0;
    border: 0;
    background: none;
    font-weight: 400;
  }

  .label {
    font-size: 0.875em;
    font-weight: 700;
  }
  .head {
    font-size: 1em;
  }
  .head + * {
    margin-block-start: calc(var(--space) * 0.15);
  }
  .small,
  time,
  [part='foot'],
  figcaption,
  [part='guidance'] {
    color: var(--muted);
    font-size: 0.875em;
  }
  .title {
    font-weight: 600;
  }

  [part='update'] {
    padding-inline-start: var(--space);
    border-inline-start: 3px solid var(--accent);
  }
  .when {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.6em;
    align-items: baseline;
  }
  [part='update'] .label {
    color: var(--link);
  }
  [part='update'] > p {
    margin-block-start: 0.15em;
    font-size: 1.0625em;
  }
  [part='summary'] p + p {
    margin-block-start: calc(var(--space) * 0.6);
  }

  details {
    margin-block-start: calc(var(--space) * 0.5);
    font-size: 0.9375em;
  }
  summary {
    inline-size: fit-content;
    padding-block: 0.25em;
    color: var(--muted);
    cursor: pointer;
  }
  details time,
  details .label {
    font-size: 0.9333em;
  }
  /* What stands in it are the same ways as above it. */
  [part='spread'] {
    font-size: 1em;
  }
  [part='spread'] > summary {
    color: var(--text);
    font-weight: 600;
  }
  section > [part='spread'] + [part='rest'],
  section > [part='spread'] + [part='background'] {
    margin-block-start: 0;
  }
  details > :not(summary) {
    margin-block-start: calc(var(--space) * 0.6);
  }
  ol {
    list-style: none;
  }
  ol > li + li {
    margin-block-start: calc(var(--space) * 0.6);
  }
  /* Nothing of them stands behind the picture, nor the picture outside of them. */
  [part='progress'],
  [part='rest'] {
    display: flow-root;
  }
  progress {
    display: block;
    box-sizing: border-box;
    inline-size: 100%;
    block-size: 0.5rem;
    margin-block-start: 0.25em;
    overflow: hidden;
    border: 1px solid var(--edge);
    border-radius: 1rem;
    background: var(--surface);
    appearance: none;
  }
  ::-webkit-progress-bar {
    background: none;
  }
  ::-webkit-progress-value {
    background: var(--accent);
  }
  ::-moz-progress-bar {
    background: var(--accent);
  }

  /* Beside the text where there is room for both; above it, all across, where the card is narrower than that. */
  figure {
    float: inline-end;
    clear: inline-end;
    inline-size: clamp(min(36%, 12rem), (25rem - 100%) * 999, 100%);
    margin-inline-start: clamp(0px, (100% - 25rem) * 999, var(--space));
    margin-block-end: calc(var(--space) * 0.75);
  }
  figcaption {
    margin-block-start: 0.3em;
    line-height: 1.35;
  }
  img {
    display: block;
    inline-size: 100%;
    block-size: auto;
    max-block-size: 16rem;
    border-radius: calc(var(--radius) / 2);
    object-fit: cover;
    object-position: 50% 25%;
  }

  [part='languages'] {
    float: inline-end;
    margin-inline-start: var(--space);
  }
  section > [part='image'] + *,
  section > [part='languages'] + * {
    margin-block-start: 0;
  }
  section > [part='languages'] + figure {
    margin-block-start: calc(var(--space) * 0.5);
  }
  select {
    box-sizing: border-box;
    max-inline-size: 100%;
    min-block-size: 2.25em;
    padding-inline: 0.5em;
    border: 1px solid var(--edge);
    border-radius: calc(var(--radius) / 2);
    background: var(--surface);
    color: inherit;
    font-size: 0.9375em;
  }

  [part='foot'] {
    padding-block-start: calc(var(--space) * 0.75);
    border-block-start: 1px solid var(--line);
  }
  [part='foot'] p + p {
    margin-block-start: 0.35em;
  }
`,on={name:`name`,status:`status`,update:`updateText`,"update-date":`updateDate`,target:`target`,"target-role":`targetRole`,handle:`handle`,safety:`safety`},sn={"updates[0].text":`update`,"updates[0].date":`update-date`,targets:`target`,"targets[0].name":`target`,"targets[0].role":`target-role`,"targets[0].x":`handle`},cn=e=>Object.keys(e).length===0,H=e=>({...e,path:`attribute ${sn[e.path]??e.path.replace(/\[\d+\]$/,``)}`}),ln=({name:e})=>U(e),U=e=>!c(e??void 0),W=e=>Object.fromEntries(Object.entries(e).filter(e=>U(e[1])));function un(e,t){let n=W({text:e.updateText,date:e.updateDate}),r=W({name:e.target,role:e.targetRole,x:e.handle}),{name:i,headline:a,summary:o,status:s,message:c,safety:l,link:u}=e,d=_({...W({lang:t,name:i,headline:a,summary:o,status:s,message:c,safety:l,link:u}),updates:cn(n)?[]:[n],targets:cn(r)?[]:[r]}),f=d.problems.filter(({path:e})=>e!==`outcome`).map(H);return{...d,problems:f}}function dn(e){let{headline:t,summary:n,message:r,link:i,label:a,note:o,networks:s}=e;return pn({headline:t,summary:n,message:r,link:i,label:a,note:o},s)}var fn=({label:e,note:t,networks:n})=>pn({label:e,note:t},n);function pn(e,t){let n=U(t)?{networks:t.trim().split(/[\s,]+/)}:{},{overrides:r,problems:i}=ee({...W(e),...n});return{overrides:r,problems:i.map(H)}}function mn(e){let t=Object.entries(on).filter(([,t])=>U(e[t])).map(([e])=>e);return t.length===0?[]:[u(`ignored-attribute`,t.join(`, `))].map(H)}function hn(e){let t=[e.property,e.source,e.inline].filter(e=>e!==void 0),n=t.find(m),r=n===void 0&&!e.isLoading&&ln(e.attributes);r&&t.push(un(e.attributes,e.lang));let i=!e.isLoading&&e.isParsed&&!e.hasFallback,a=t.length===0&&!e.isLoading&&e.isPageWhole,o=t.find(m)??(i?t.find(gn):void 0),s=r?fn(e.attributes):dn(e.attributes);return{reading:o,overrides:s.overrides,problems:[...t.flatMap(({problems:e})=>e),...s.problems,...n===void 0?[]:mn(e.attributes),...a?[u(`no-case`,``)]:[]]}}var gn=e=>e.case!==void 0&&ae(e.case),_n=`img, picture, svg, video, audio, canvas, iframe, object, input, button`,vn=`script, template, style, noscript, link, meta, [hidden]`;function yn(e){return[...e.childNodes].some(e=>e.nodeType===Node.ELEMENT_NODE?bn(e):xn(e))}var bn=e=>!e.matches(vn)&&(e.matches(_n)||yn(e)),xn=e=>e.nodeType===Node.TEXT_NODE&&!c(e.textContent??``),Sn=`en`;function Cn(e){return Tn(e)??G(document.documentElement.lang)??Sn}var wn=e=>G(e)!==void 0;function Tn(e){let t=e.closest(`[lang]`),n=G(t?.getAttribute(`lang`)??``);if(n!==void 0)return n;let r=e.getRootNode(),i=t?.parentElement??r.host;return i&&Tn(i)}function G(e){try{return Intl.getCanonicalLocales(e.trim().replaceAll(`_`,`-`))[0]}catch{return}}function En(e,t,n){let r=Cn(e),i=n.lang??r,a=ce(i),o=document.readyState===`complete`,s=yn(e),{reading:c,overrides:l,problems:u}=hn({...t,attributes:e,lang:r,hasFallback:s,isParsed:document.readyState!==`loading`,isPageWhole:o}),d=On(e.now)?e.now:void 0,p=d??/* @__PURE__ */ new Date,m=typeof navigator.share==`function`,h={lang:i,pageLang:r,locale:a,now:p,pick:n.pickFor(c?.case??{},c!==void 0&&c===t.source?e.src??void 0:void 0),hasShareSheet:m};return{reading:c,card:c&&ue(c.case,h,l),shown:c?`case`:s?`fallback`:`nothing`,problems:[...u,...Dn(e)],isSettled:c!==void 0||!t.isLoading&&o,changesAt:c&&!d?f(c.case,p):void 0}}function Dn(e){let t=e.getAttribute(`lang`)?.trim()??``;return t===``||wn(t)?[]:[u(`bad-language`,`attribute lang`,{value:t})]}var On=e=>e instanceof Date&&Number.isFinite(e.getTime()),K=class extends i{static{this.version=le}static{this.styles=[rn,an,st,ye]}static get observedAttributes(){return[...super.observedAttributes,`lang`]}static define(e=customElements){xt(`case-action`,this,e)}#e=this.attachInternals();#t=new Ce(this);#n=new tn(this);#r=new tt(this);#i=new yt(this,()=>this.#s.card);#a;#o;#s;#c;#l;constructor(){super(),it(this)}connectedCallback(){super.connectedCallback(),this.#c=new AbortController,window.addEventListener(`load`,()=>this.#s.card??this.requestUpdate(),{signal:this.#c.signal}),this.#l=de(()=>this.requestUpdate()),this.requestUpdate()}disconnectedCallback(){super.disconnectedCallback(),this.#c?.abort(),this.#l?.()}attributeChangedCallback(e,t,n){super.attributeChangedCallback(e,t,n),e===`lang`&&this.requestUpdate()}createRenderRoot(){return this.shadowRoot?.replaceChildren(),super.createRenderRoot()}willUpdate(e){let t=this.case!==void 0&&this.case!==null;e.has(`case`)&&(this.#a=t?_(this.case):void 0),this.#o=Dt(this);let n=this.#a&&m(this.#a)?void 0:this.src??void 0;this.#n.want(n,this.#o.key,this.#o.refreshMs);let[r,i]=[this.#n,this.#r],a=this.#s?.card;this.#s=En(this,{property:this.#a,source:r.reading,inline:i.reading,isLoading:r.isLoading},this.#i),this.#i.follow(this.#s,a)}updated(){let{reading:e,shown:t,problems:n,isSettled:r}=this.#s,i=[...n,...this.#o.problems],{isLoading:a}=this.#n,o=t===`case`;nn(this.#e,{loading:a,ready:o,error:!o&&!a&&i.length>0}),[this.#n.reading,this.#r.reading].includes(e)&&this.#t.announceCase(e?.case),r&&this.#t.announceProblems(i,t)}render(){let{card:e}=this.#s,{layout:t,theme:n,headingLevel:r}=this.#o;if(e===void 0)return Ue(this.#n.isLoading?t:void 0);let i=this.#i,a=ct(this.#n,e,n,i.speaker.polite);return d`${a}${We(e,{layout:t,theme:n,headingLevel:r,reader:i})}`}};s([o({attribute:!1})],K.prototype,`case`,void 0),s([o()],K.prototype,`src`,void 0),s([o()],K.prototype,`key`,void 0),s([o()],K.prototype,`refresh`,void 0),s([o()],K.prototype,`headline`,void 0),s([o()],K.prototype,`summary`,void 0),s([o()],K.prototype,`message`,void 0),s([o()],K.prototype,`link`,void 0),s([o()],K.prototype,`label`,void 0),s([o()],K.prototype,`note`,void 0),s([o()],K.prototype,`name`,void 0),s([o()],K.prototype,`status`,void 0),s([o({attribute:`update`})],K.prototype,`updateText`,void 0),s([o({attribute:`update-date`})],K.prototype,`updateDate`,void 0),s([o()],K.prototype,`target`,void 0),s([o({attribute:`target-role`})],K.prototype,`targetRole`,void 0),s([o()],K.prototype,`handle`,void 0),s([o()],K.prototype,`safety`,void 0),s([o()],K.prototype,`networks`,void 0),s([o()],K.prototype,`layout`,void 0),s([o()],K.prototype,`theme`,void 0),s([o({attribute:`heading-level`})],K.prototype,`headingLevel`,void 0),s([o({attribute:!1})],K.prototype,`now`,void 0),K.define();var kn=ve(class extends ge{constructor(){super(...arguments),this.key=r}render(e,t){return this.key=e,t}update(e,[t,n]){return t!==this.key&&(_e(e),this.key=t),n}}),An=[`open`,`stale`,`expired`,`paused`,`won`,`ended`,`withdrawn`],jn=181;function Mn(e,t,n,{noOutcome:r}){if(t===`written`||Nn(e,t,n))return e;switch(t){case`open`:return Pn(e,n,{reviewed:q(n.getTime())});case`stale`:return In(e,n);case`expired`:return Fn(e,n);case`won`:case`ended`:{let n={...e,status:t};return J(n).outcome===void 0?{...n,outcome:r}:n}default:return{...e,status:t}}}function Nn(e,t,n){let r=J(e);return(t!==`won`&&t!==`ended`||r.outcome!==void 0)&&g(r,n)===t}function Pn(e,t,n){let r={...Bn(e,`reviewed`),status:`open`,...n};return g(J(r),t)===`expired`?Bn(r,`expires`):r}function Fn(e,t){let n={...e,status:`open`};return g(J(n),t)===`expired`?n:{...n,expires:q(t.getTime()-b)}}function In(e,t){let n=t.getTime()-jn*b,r=Pn(e,t,{}),i=te(J(r),t);if(i===void 0)return{...r,reviewed:q(n)};let a=Math.max(0,Math.ceil((Date.parse(i)-n)/b));return Ln(r,e=>me(e,t)?e:zn(e,a))}function Ln(t,n){let r=Rn(t,n),i=e(t,`translations`);if(!a(i))return r;let o=Object.entries(i).map(([e,t])=>[e,a(t)?Rn(t,n):t]);return{...r,translations:Object.fromEntries(o)}}function Rn(t,r){let i=e(t,`updates`);if(!Array.isArray(i))return t;let o=i.map(t=>{let i=a(t)?e(t,`date`):void 0,o=typeof i==`string`?n(i,`date`):void 0;return o===void 0?t:{...t,date:r(o)}});return{...t,updates:o}}function zn(e,t){let r=q(Date.parse(e.slice(0,10))-t*b);return n(r,`day`)===void 0?e:r+e.slice(10)}var Bn=(e,t)=>Object.fromEntries(Object.entries(e).filter(([e])=>e!==t)),q=e=>new Date(e).toISOString().slice(0,10),J=e=>_(e).case,Vn=[`card`,`compact`,`button`],Hn=[`auto`,`light`,`dark`],Un=[`wide`,`phone`],Wn=[`written`,...An],Gn={layout:`card`,theme:`auto`,width:`wide`,state:`written`,lang:void 0};function Kn(e,{lang:t},n){let r=[...Y(e),...X(e)];return t!==void 0&&r.includes(t)?t:e.lang??n}function qn(e,t,n,r,i){let{layout:a,theme:o,width:s,state:c}=t;return d`<div class="b-choosers">
    ${Z(r.layout,Q(Vn,r.layouts,a),e=>i({layout:Vn[e]}))}
    ${Z(r.theme,Q(Hn,r.themes,o),e=>i({theme:Hn[e]}))}
    ${Jn(e,Kn(e,t,n),n,r,i)}
    ${Z(r.state,Q(Wn,r.states,c),e=>i({state:Wn[e]}))}
    ${Z(r.width,Q(Un,r.widths,s),e=>i({width:Un[e]}))}
  </div>`}function Jn(e,t,n,r,i){let[a,o]=[Y(e),X(e)],s=(e,r)=>d`<optgroup label=${e}>
      ${Q(r,Object.fromEntries(r.map(e=>[e,Yn(e,n)])),t)}
    </optgroup>`,c=[...a.length>0?[s(r.ofCase,a)]:[],s(r.ofCard,o)];return Z(r.language,c,e=>i({lang:[...a,...o][e]}))}var Y=({lang:e,translations:t={}})=>[.../* @__PURE__ */ new Set([...e===void 0?[]:[e],...Object.keys(t)])];function X(e){let t=Y(e);return fe.map(({lang:e})=>e).filter(e=>!t.includes(e))}var Yn=(e,t)=>he(t).of(e)??e,Z=(e,t,n)=>d`<label class="b-chooser">
    <span>${e}</span>
    <select @change=${e=>n(e.target.selectedIndex)}>
      ${t}
    </select>
  </label>`,Q=(e,t,n)=>e.map(e=>d`<option value=${e} .selected=${e===n}>${t[e]}</option>`);function Xn(e){return e.composedPath().find(e=>e instanceof HTMLAnchorElement&&e.href!==``)?.href}function Zn(e,t,n){if(`url`in e)return d`<p>${n.follows} ${Qn(e.url)}</p>`;let{message:r,url:i,network:a}=e.act,o=n[$n(a)].replace(`{network}`,()=>er(a,t));return h[a].isTextless&&i!==void 0?d`<p>${o} ${Qn(i)}</p>`:d`<p>${o}</p>
    <blockquote class="b-would" dir="auto">${r}</blockquote>`}var Qn=e=>d`<code dir="ltr">${e}</code>`;function $n(e){return e===`copy`?`copies`:e===`share`?`shares`:h[e].isTextless?`opens`:`opensWith`}function er(e,t){let n=ce(t).networks;return h[e].name??n[e]??e}var tr={en:{layout:`Layout`,layouts:{card:`Whole card`,compact:`Compact`,button:`Only a button`},theme:`Colours`,themes:{auto:`Like this page`,light:`Light`,dark:`Dark`},language:`Language of the reader`,ofCase:`Languages of the case`,ofCard:`Only the card’s own words`,state:`State`,states:{written:`As written`,open:`Open`,stale:`Without news for long`,expired:`After the last day`,paused:`Paused`,won:`Won`,ended:`Ended`,withdrawn:`Withdrawn`},width:`Width`,widths:{wide:`All there is`,phone:`Phone`},asIf:{open:`This is not as written: the card is shown as if the case were open and looked after. Your file stays as it is.`,stale:`This is not as written: the card is shown as if nothing had been heard of the case for half a year. Dates here are earlier than in your file, which stays as it is.`,expired:`This is not as written: the card is shown as if the last day of the action had passed. Your file stays as it is.`,paused:`This is not as written: the card is shown as if the action were paused. Your file stays as it is.`,won:`This is not as written: the card is shown as if the case had been won. Your file stays as it is.`,ended:`This is not as written: the card is shown as if the case had ended. Your file stays as it is.`,withdrawn:`This is not as written: the card is shown as if the case had been withdrawn. Your file stays as it is.`},noOutcome:`[The outcome of the case will stand here.]`,unreadable:`Your text cannot be read at the moment. This is the card as it was before.`,nothing:`There is nothing to show yet.`,incomplete:`Something that every card needs is still missing. Other pages will not show the card before it is there.`,picture:`The picture is not loaded yet. To show it, your browser asks {host} for it.`,showPicture:`Show the picture`,opens:`Nothing was opened. On a page, this opens {network}:`,opensWith:`Nothing was sent. On a page, this opens {network} with the message:`,copies:`Nothing was copied. On a page, this copies the message:`,shares:`Nothing was shared. On a page, this opens the device’s own menu for sharing, with:`,follows:`Nothing was opened. On a page, this link opens:`},fr:{layout:`Présentation`,layouts:{card:`Carte entière`,compact:`Compacte`,button:`Un bouton seulement`},theme:`Couleurs`,themes:{auto:`Comme cette page`,light:`Clair`,dark:`Sombre`},language:`Langue de lecture`,ofCase:`Langues du dossier`,ofCard:`Seulement les mots de la carte`,state:`État`,states:{written:`Tel qu’écrit`,open:`Ouvert`,stale:`Longtemps sans nouvelles`,expired:`Après le dernier jour`,paused:`Suspendu`,won:`Gagné`,ended:`Terminé`,withdrawn:`Retiré`},width:`Largeur`,widths:{wide:`Toute la place`,phone:`Téléphone`},asIf:{open:`Ce n’est pas ce qui est écrit\xA0: la carte apparaît comme si le cas était ouvert et suivi. Votre fichier reste tel quel.`,stale:`Ce n’est pas ce qui est écrit\xA0: la carte apparaît comme si le cas était sans nouvelles depuis six mois. Les dates sont plus anciennes ici que dans votre fichier, qui reste tel quel.`,expired:`Ce n’est pas ce qui est écrit\xA0: la carte apparaît comme si le dernier jour de l’action était passé. Votre fichier reste tel quel.`,paused:`Ce n’est pas ce qui est écrit\xA0: la carte apparaît comme si l’action était suspendue. Votre fichier reste tel quel.`,won:`Ce n’est pas ce qui est écrit\xA0: la carte apparaît comme si le cas était gagné. Votre fichier reste tel quel.`,ended:`Ce n’est pas ce qui est écrit\xA0: la carte apparaît comme si le cas était terminé. Votre fichier reste tel quel.`,withdrawn:`Ce n’est pas ce qui est écrit\xA0: la carte apparaît comme si le cas était retiré. Votre fichier reste tel quel.`},noOutcome:`[Ici se trouvera l’issue du cas.]`,unreadable:`Votre texte est illisible pour le moment. Voici la carte telle qu’elle était avant.`,nothing:`Il n’y a encore rien à montrer.`,incomplete:`Il manque encore quelque chose dont chaque carte a besoin. Les autres pages ne montreront pas la carte avant.`,picture:`L’image n’est pas encore chargée. Pour la montrer, votre navigateur la demande à {host}.`,showPicture:`Montrer l’image`,opens:`Rien n’a été ouvert. Sur une page, ceci ouvre {network}\xA0:`,opensWith:`Rien n’a été envoyé. Sur une page, ceci ouvre {network} avec le message\xA0:`,copies:`Rien n’a été copié. Sur une page, ceci copie le message\xA0:`,shares:`Rien n’a été partagé. Sur une page, ceci ouvre le menu de partage de l’appareil, avec\xA0:`,follows:`Rien n’a été ouvert. Sur une page, ce lien ouvre\xA0:`},ar:{layout:`الشكل`,layouts:{card:`البطاقة كاملة`,compact:`مختصرة`,button:`زر فقط`},theme:`الألوان`,themes:{auto:`مثل هذه الصفحة`,light:`فاتحة`,dark:`داكنة`},language:`لغة القراءة`,ofCase:`لغات القضية`,ofCard:`كلمات البطاقة نفسها فقط`,state:`الحالة`,states:{written:`كما كُتبت`,open:`مفتوحة`,stale:`بلا جديد منذ مدة طويلة`,expired:`بعد اليوم الأخير`,paused:`متوقفة مؤقتًا`,won:`انتهت بالنجاح`,ended:`انتهت`,withdrawn:`مسحوبة`},width:`العرض`,widths:{wide:`كل المساحة`,phone:`هاتف`},asIf:{open:`ليس هذا ما هو مكتوب: تظهر البطاقة كأن القضية مفتوحة وتحظى بالمتابعة. ويبقى ملفكم كما هو.`,stale:`ليس هذا ما هو مكتوب: تظهر البطاقة كأنه لم يرد جديد عن القضية منذ نصف سنة. التواريخ هنا أقدم مما في ملفكم، ويبقى ملفكم كما هو.`,expired:`ليس هذا ما هو مكتوب: تظهر البطاقة كأن اليوم الأخير للتحرك قد مضى. ويبقى ملفكم كما هو.`,paused:`ليس هذا ما هو مكتوب: تظهر البطاقة كأن التحرك متوقف مؤقتًا. ويبقى ملفكم كما هو.`,won:`ليس هذا ما هو مكتوب: تظهر البطاقة كأن القضية انتهت بالنجاح. ويبقى ملفكم كما هو.`,ended:`ليس هذا ما هو مكتوب: تظهر البطاقة كأن القضية انتهت. ويبقى ملفكم كما هو.`,withdrawn:`ليس هذا ما هو مكتوب: تظهر البطاقة كأن القضية سُحبت. ويبقى ملفكم كما هو.`},noOutcome:`[هنا سيُكتب كيف انتهت القضية.]`,unreadable:`لا يمكن قراءة نصكم الآن. هذه هي البطاقة كما كانت من قبل.`,nothing:`ليس هناك ما يُعرض بعد.`,incomplete:`ما زال ينقص شيء تحتاج إليه كل بطاقة. ولن تعرض الصفحات الأخرى البطاقة قبل إضافته.`,picture:`لم تُحمَّل الصورة بعد. ولعرضها يطلبها متصفحكم من {host}.`,showPicture:`عرض الصورة`,opens:`لم يُفتح شيء. على صفحة أخرى يفتح هذا {network}:`,opensWith:`لم يُرسل شيء. على صفحة أخرى يفتح هذا {network} مع الرسالة:`,copies:`لم يُنسخ شيء. على صفحة أخرى ينسخ هذا الرسالة:`,shares:`لم تُشارَك الرسالة. على صفحة أخرى يفتح هذا قائمة المشاركة في الجهاز، مع:`,follows:`لم يُفتح شيء. على صفحة أخرى يفتح هذا الرابط:`}};oe(...fe);var $=class extends l{#e;#t=Gn;#n=0;#r;#i=/* @__PURE__ */ new Set;willUpdate(e){e.has(`value`)&&(this.#e=this.value??this.#e,this.#r=void 0)}#a=e=>{this.#t={...this.#t,...e},e.lang!==void 0&&(this.#n+=1),this.#o(void 0)};#o(e){this.#r=e,this.requestUpdate()}#s=e=>{e.preventDefault(),this.#o({act:e.detail})};#c=e=>{let t=Xn(e);t===void 0||e.defaultPrevented||e.button>1||(e.preventDefault(),this.#o({url:t}))};#l(e){this.#i.add(e),this.requestUpdate()}#u(e,{image:t}){return t?.src!==void 0&&this.#i.has(t.src)?e:Object.fromEntries(Object.entries(e).filter(([e])=>e!==`image`))}#d(e,t){let{layout:n,theme:r,width:i}=this.#t,a=d`<case-action
      lang=${Kn(t,this.#t,this.uiLang)}
      layout=${n}
      theme=${r}
      heading-level="3"
      .now=${this.now}
      .case=${this.#u(e,t)}
      @case-act=${this.#s}
    ></case-action>`;return d`<div
      class="b-stage b-stage-${r} b-stage-${i}"
      @click=${this.#c}
      @auxclick=${this.#c}
    >
      ${kn(this.#n,a)}
    </div>`}#f({image:e,status:t},n){let i=e?.src;if(i===void 0||t===`ended`||t===`withdrawn`||this.#i.has(i))return r;let[a,o]=n.picture.split(`{host}`);return d`<p>
      ${a}<bdi dir="ltr">${new URL(i).host}</bdi>${o}
      <button type="button" class="b-button-quiet" @click=${()=>this.#l(i)}>
        ${n.showPicture}
      </button>
    </p>`}#p(e,t){return m(e)?r:d`<p>${ae(e.case)?t.incomplete:t.nothing}</p>`}render(){let e=tr[this.uiLang];if(this.#e===void 0||this.now===void 0)return d`<p>${e.nothing}</p>`;let{state:t}=this.#t,n=Mn(this.#e,t,this.now,e),i=_(n),a=i.case;return d`${qn(a,this.#t,this.uiLang,e,this.#a)}
      ${this.#d(n,a)}
      <div class="b-preview-notes">
        <div role="status">${this.#r&&Zn(this.#r,this.uiLang,e)}</div>
        ${this.value===void 0?d`<p>${e.unreadable}</p>`:r}
        ${t===`written`||n===this.#e?r:d`<p>${e.asIf[t]}</p>`}
        ${this.#p(i,e)} ${this.#f(a,e)}
      </div>`}};s([o({attribute:!1})],$.prototype,`value`,void 0),s([o({attribute:!1})],$.prototype,`now`,void 0),customElements.get(`builder-preview`)||customElements.define(`builder-preview`,$);export{$ as Preview};