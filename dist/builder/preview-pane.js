import{E as e,S as t,_ as n,b as r,c as i,d as a,g as o,r as s,s as c,u as l,w as u,x as d,y as f}from"./intl.js";import{a as ee,d as te,f as p,g as m,h as ne,i as re,l as ie,m as ae,o as h,p as g,s as oe,u as se}from"./translate.js";import{a as ce,c as le,i as ue,l as _,n as de,o as fe,r as pe,t as me}from"./all.js";import{n as he}from"./wording.js";import{c as ge,n as v,o as y}from"./words.js";import{c as _e,r as ve,s as ye}from"./directive-helpers.js";import{t as b}from"./day.js";var be=e`
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
`;function x(e,t,n){return e.dispatchEvent(new CustomEvent(t,{detail:n,bubbles:!0,composed:!0,cancelable:t===`case-act`}))}var xe=/* @__PURE__ */ new Set;function Se(e){for(let t of e)Ce(he(t))}function Ce(e){xe.has(e)||(xe.add(e),console.warn(`<case-action>: ${e}`))}var we=class{#e;#t;#n=`[]`;constructor(e){this.#e=e}announceCase(e){e!==this.#t&&(this.#t=e,e!==void 0&&x(this.#e,`case-load`,{case:e}))}announceProblems(e,t){let n=JSON.stringify(e);n!==this.#n&&(this.#n=n,e.length!==0&&(Se(e),x(this.#e,`case-error`,{problems:e,shown:t})))}},Te={x:`M4 4h4l12 16h-4zM19.5 4l-6.2 6.6M4.5 20l6.2-6.6`,bluesky:`M12 11C10 7.5 6 4 3 4c0 5 1 8 5 8-3 0-4 2-3 4 2 3.5 5 3 7-2 2 5 5 5.5 7 2 1-2 0-4-3-4 4 0 5-3 5-8-3 0-7 3.5-9 7z`,mastodon:`M17 20c-6 2-12 0-12-7V9c0-4 2-6 7-6s7 2 7 6v4c0 3-2 4-7 4M9 13V9.5a1.5 1.5 0 0 1 3 0V12 9.5a1.5 1.5 0 0 1 3 0V13`,threads:`M18 8c-1-3-3-5-6-5-5 0-7 4-7 9s2 9 7 9c4 0 6-2 6-5 0-4-4-5-6.5-5S8 12 8 14s2 3 3.5 3C14 17 15 15 15 12c0-3-1-4-3-4-1.5 0-2.5.5-3 1.5`,email:`M3 6h18v12H3zM3 7l9 6 9-6`,whatsapp:`M4 20l1-4a8 8 0 1 1 3 3zM9 8.5c0 3.5 3 6.5 6.5 6.5l.5-2-2-1-1 1-2-2 1-1-1-2z`,telegram:`M21 4L3 11l6 3 1.5 6 3.5-4 5 3zM9 14l8-6.5`,facebook:`M14 21v-8h3l.5-3H14V8c0-1 .5-2 2-2h1.5V3H15c-3 0-4 2-4 4v3H8v3h3v8z`,copy:`M9 9h11v11H9zM5 15H4V4h11v1`,share:`M12 15V3M8 7l4-4 4 4M5 12v8h14v-8`,form:`M6 3h12v18H6zM9 8h6M9 12h6M9 16h3`},S=e=>u`<svg class="mark" viewBox="0 0 24 24" aria-hidden="true"><path d=${Te[e]}></path></svg>`,C=({headingLevel:e})=>Math.min(e+1,6);function w(e,n){return e===void 0?t:n(e)}var T=({text:e,lang:n,dir:r})=>u`<span class="text" lang=${n??t} dir=${r??t}>${e}</span>`,Ee=({pieces:e,lang:n,dir:r})=>u`<span class="text" lang=${n??t} dir=${r??t}
    >${D(e)}</span
  >`,E=({text:e,lang:n,dir:r})=>u`<bdi lang=${n??t} dir=${r??t}>${e}</bdi>`,D=e=>e.map(e=>typeof e==`string`?e:E(e)),O=({url:e,label:t})=>u`<a href=${e} rel="noopener noreferrer">${D(t)}</a>`,De=e=>w(e,({iso:e,absolute:t,relative:n})=>u`<time datetime=${e}>${t} <span class="ago">(${n})</span></time>`);function Oe({words:e},{ask:t,choices:n,target:r},i){return u`<div part="ask">
    <div class="label head" role="heading" aria-level=${C(i)}>${e.whatWeAsk}</div>
    ${w(t,e=>u`<p>${T(e)}</p>`)}
    ${Pe(n,e.pickTarget,i)}
    <p part="target">${e.whoCanAct} ${Fe(r,e.comma)}</p>
  </div>`}function ke(e,n,r){let{words:i,checkFirst:a}=e,{main:o,others:s,spread:c,message:l,draft:d}=n,{actor:f}=r.reader;return u`
    ${w(a,({url:e,label:t})=>u`<a part="check" class="button" href=${e} rel="noopener noreferrer"
          >${D(t)}</a
        >`)}
    ${o?A(o,d!==void 0):t}
    <div class="buttons">
      ${w(o,e=>Me(e,a!==void 0,i,r))}
      <button
        part="copy"
        class="button ${o?`second`:``}"
        type="button"
        ?disabled=${l.text===``}
        @click=${()=>void f.copy(l.text,o?.handle)}
      >
        <span>${S(`copy`)} ${i.networks.copy}</span>
      </button>
      ${Ae(e,r)}
    </div>
    ${s.length>0?u`<div part="others">
            <p class="label head">${D(n.othersLabel)}</p>
            ${k(s,i,r)}
          </div>`:t}
    ${c.length>0?u`<details
            part="spread"
            id="spread"
            ?open=${r.reader.folds.isOpen(`spread`)}
            @toggle=${r.reader.folds.onToggle}
          >
            <summary>${i.spread}</summary>
            ${r.reader.folds.isOpen(`spread`)?k(c,i,r):t}
          </details>`:t}
  `}function Ae({words:e,action:t},{reader:{actor:n}}){let{status:r}=n,{said:i=[],lost:a,next:o,text:s}=r??{},c=(t?[t.main,...t.others,...t.spread]:[]).find(e=>e!==void 0&&e.network===a);return u`<p part="status" class=${r?`said`:``} role="status">
    ${D(i)}
    ${w(s,e=>u`<span class="text by-hand" dir="auto">${e}</span>`)}
    ${w(c,t=>u`${e.gone} ${je(t,e,n,r)}`)} ${o}
  </p>`}var je=(e,t,n,r)=>u`<button
    class="way"
    type="button"
    @click=${()=>void n.copy(e.message,e.handle,r)}
  >
    ${S(`copy`)}
    <span>${t.networks.copy}<span class="unseen"> ${e.name}</span></span>
  </button>`;function Me(e,n,r,{reader:{actor:i}}){let{url:a,label:o,rest:s}=e,c=t=>i.onAct(e,t);return u`<a
    part="action"
    class="button ${n?`second`:``}"
    href=${a??t}
    role=${a?t:`link`}
    aria-disabled=${a?t:`true`}
    target=${j(a)?`_blank`:t}
    rel="noopener noreferrer"
    @click=${c}
    @auxclick=${c}
  >
    <span>${S(e.network)} ${D(o)}</span>
    ${w(s,e=>u`<span class="unseen">${D(e)}</span>`)}
    ${j(a)?u`<span class="new-tab">(${r.newTab})</span>`:t}
  </a>`}var k=(e,n,r)=>u`<ul>
    ${e.map(e=>u`<li>
          ${Ne(e,n,r)}
          ${e.isTextless&&e.message!==``?je(e,n,r.reader.actor):t}
          ${A(e)}
        </li>`)}
  </ul>`;function Ne(e,n,{reader:{actor:r}}){let{url:i,isSheet:a,label:o,rest:s=[]}=e,c=t=>r.onAct(e,t),l=j(i)?` (${n.newTab})`:``,d=u`${S(e.network)}${D(o)}<span class="unseen">
      ${D(s)}${l}</span
    >`;return a?u`<button class="way" type="button" @click=${c}>${d}</button>`:u`<a
        class="way"
        href=${i??t}
        role=${i?t:`link`}
        aria-disabled=${i?t:`true`}
        target=${j(i)?`_blank`:t}
        rel="noopener noreferrer"
        @click=${c}
        @auxclick=${c}
        >${d}</a
      >`}function A({note:e,tooLong:n},r=!1){let i=r?void 0:n;return e===void 0&&i===void 0?t:u`<p class="small">
    ${e} ${w(i,e=>u`<strong>${D(e)}</strong>`)}
  </p>`}var j=e=>e?.startsWith(`https:`)??!1;function Pe(e,n,r){return e.length===0?t:u`<label part="choices">
    <span class="small">${n}</span>
    <select @change=${r.reader.pickTarget}>
      ${e.map(({id:e,label:t,isPicked:n})=>u`<option value=${e} .selected=${n}>${t}</option>`)}
    </select>
  </label>`}function Fe(e,t){let{name:n,role:r,organisation:i,handle:a}=e,o=[r,i].map(e=>w(e,e=>u`${t}${E(e)}`));return u`<strong>${E(n)}</strong>${o}${w(a,e=>u` <span class="handle">(<bdi dir="ltr">${e}</bdi>)</span>`)}`}function Ie(e,n){let{action:r,words:i}=e,{isWriting:a,lang:o,text:s,onInput:c,onComposition:l}=n.reader.writer;if(r===void 0&&!a)return t;let d=C(n);return u`<div part="message">
    <div class="label head" id="message" role="heading" aria-level=${d}>
      ${a?i.draft:i.message}
    </div>
    ${a?u`<textarea
            part="draft"
            rows="5"
            dir="auto"
            aria-labelledby="message"
            lang=${o??r?.message.lang??t}
            @input=${c}
            @compositionstart=${l}
            @compositionend=${l}
          ></textarea>`:u`<blockquote aria-live="polite">${w(r?.message,Ee)}</blockquote>`}
    ${r?Le(r,i,n):u`<div class="buttons">
            <button
              part="copy"
              class="button second"
              type="button"
              @click=${()=>void n.reader.actor.copy(oe(s))}
            >
              ${i.networks.copy}
            </button>
            ${Ae(e,n)}
          </div>`}
  </div>`}function Le(e,n,r){let{draft:i,meaning:a,guidance:o,safety:s,nextVariant:c}=e,{reader:l}=r,{writer:d}=l;return u`
    ${w(i,e=>Re(e,n,r))}
    <div class="tools">
      <button part="write" class="way" type="button" @click=${d.onToggle}>
        ${d.isWriting?n.prepared:n.own}
      </button>
      ${c===void 0||d.isWriting?t:u`<button
              part="another"
              class="way"
              type="button"
              @click=${()=>l.pickVariant(c)}
            >
              ${n.another}
            </button>`}
    </div>
    <p class="small">${n.invitation}</p>
    ${w(a,e=>u`<p class="small"><span class="label">${n.meaning}</span> ${E(e)}</p>`)}
    ${w(o,e=>u`<p part="guidance">${T(e)}</p>`)}
    ${w(s,e=>u`<p part="safety">${T(e)}</p>`)}
  `}function Re({counter:e,isTooLong:t,lost:n},r,{reader:{writer:i,speaker:a}}){return u`
    <p part="counter" class=${t?`warning`:``} aria-hidden="true">
      ${w(e,e=>u`${D(e)}`)}
    </p>
    <p class="unseen" role="alert">${a.urgent}</p>
    ${w(n,e=>u`<p class="warning lost">
          ${D(e)}
          <button class="way" type="button" @click=${i.onPutBack}>${r.putBack}</button>
        </p>`)}
  `}function ze(e,n,r,i){let{words:a,earlier:o}=e,{folds:s}=i.reader,c=n.isCorrection?a.correction:a.latestUpdate;return u`<div part="update">
    <div class="when">
      <span class="label" role="heading" aria-level=${C(i)}>${c}</span>
      ${De(n.date)}
    </div>
    ${Ve(n)}
    ${o.length>0&&!r?u`<details id="earlier" ?open=${s.isOpen(`earlier`)} @toggle=${s.onToggle}>
            <summary>${e.earlierLabel}</summary>
            ${s.isOpen(`earlier`)?Be(e):t}
          </details>`:t}
  </div>`}var Be=({earlier:e,words:n})=>u`<ol>
    ${e.map(e=>u`<li>
          <div class="when">
            ${e.isCorrection?u`<span class="label">${n.correction}</span>`:t}
            ${De(e.date)}
          </div>
          ${Ve(e)}
        </li>`)}
  </ol>`,Ve=({title:e,text:t,link:n})=>u`
  ${w(e,e=>u`<p class="title">${T(e)}</p>`)}
  <p>${T(t)}</p>
  ${w(n,e=>u`<p>${O(e)}</p>`)}
`,He=e=>u`<div class=${e?`waiting ${e}`:t}><slot></slot></div>`;function Ue(e,n){if(n.layout!==`button`)return M(e,n);let{action:r}=e,{folds:i,writer:a}=n.reader;return r===void 0?a.isWriting?M(e,n):Ge(e,n):u`${We(r,e,n)}${i.isOpen(`card`)?M(e,n):t}`}function We({openLabel:e},t,n){let{folds:r}=n.reader,i=r.isOpen(`card`);return u`<button
    part="open"
    class="button ${n.theme}"
    type="button"
    lang=${t.lang}
    dir=${t.dir}
    aria-expanded=${i}
    @click=${()=>r.set(`card`,!i)}
  >
    <span>${D(e)}</span>
  </button>`}function Ge({lang:e,dir:n,name:r,outcome:i,notice:a,headline:o,link:s},{theme:c}){let l=i===void 0&&a===void 0;return u`<section part="card" class="line ${c}" lang=${e} dir=${n}>
    <p>
      ${w(r,e=>u`<strong>${E(e)}</strong> – `)} ${w(i,E)}
      ${a} ${l?w(o,E):t} ${w(s,O)}
    </p>
  </section>`}function M(e,n){let{words:r,state:i,earlier:a}=e,o=n.layout!==`card`||i===`ended`,s=u`${Ye(e)} ${Ze(e)}`;return u`<section
    part="card"
    class="${n.theme} ${n.layout}"
    lang=${e.lang}
    dir=${e.dir}
    aria-labelledby=${e.name?`name`:t}
  >
    ${Je(e,n)} ${o?t:Xe(e)}
    ${w(e.name,e=>u`<div id="name" part="name" role="heading" aria-level=${n.headingLevel}>
          ${T(e)}
        </div>`)}
    ${w(e.headline,e=>u`<p part="headline">${T(e)}</p>`)}
    ${w(e.outcome,e=>u`<p part="outcome">${T(e)}</p>`)}
    ${w(e.notice,e=>u`<p part="notice">${e}</p>`)}
    ${w(e.latest,t=>ze(e,t,o,n))}
    ${o?t:s} ${w(e.action,t=>Oe(e,t,n))}
    ${Ie(e,n)}
    ${w(e.action,t=>ke(e,t,n))}
    ${o?qe(r.whole,u`${Xe(e)} ${s}
            ${a.length>0?Be(e):t} ${Qe(e)}`,Ke(e),n):Qe(e)}
    ${$e(e)}
  </section>`}var Ke=({image:e,summary:t,progress:n,earlier:r,background:i})=>!!(e??n)||[t,r,i].some(({length:e})=>e>0);function qe(e,n,r,i){let{folds:a}=i.reader;return r?u`<details
    part="rest"
    id="rest"
    ?open=${a.isOpen(`rest`)}
    @toggle=${a.onToggle}
  >
    <summary>${e}</summary>
    ${a.isOpen(`rest`)?n:t}
  </details>`:t}function Je({languages:e,words:n},r){return e.length===0?t:u`<label part="languages">
    <span class="unseen">${n.language}</span>
    <select @change=${r.reader.pickLanguage}>
      ${e.map(({lang:e,label:t,isPicked:n})=>u`<option value=${e} lang=${e} .selected=${n}>${t}</option>`)}
    </select>
  </label>`}function Ye({summary:e}){return e.length===0?t:u`<div part="summary">${e.map(e=>u`<p>${T(e)}</p>`)}</div>`}function Xe({image:e}){return w(e,({url:e,alt:n,credit:r,width:i,height:a})=>u`<figure part="image">
        <img
          src=${e}
          alt=${n?.text??``}
          lang=${n?.lang??t}
          width=${i??t}
          height=${a??t}
          loading="lazy"
          referrerpolicy="no-referrer"
        />
        ${w(r,e=>u`<figcaption>${T(e)}</figcaption>`)}
      </figure>`)}function Ze({progress:e}){return w(e,({numbers:e,label:t,count:n,goal:r})=>u`<div part="progress">
        <strong>${e}</strong> ${w(t,E)}
        ${w(r,e=>u`<progress max=${e} value=${n} aria-hidden="true"></progress>`)}
      </div>`)}function Qe({background:e}){return e.length===0?t:u`<div part="background">
    ${e.map(({title:e,text:t})=>u`<details>
          <summary>${w(e,E)}</summary>
          <p>${T(t)}</p>
        </details>`)}
  </div>`}function $e({link:e,links:n,publisher:r,note:i}){return!e&&!r&&!i&&n.length===0?t:u`<div part="foot">
    ${n.map(e=>u`<p>${O(e)}</p>`)}
    ${w(e,e=>u`<p>${O(e)}</p>`)}
    ${w(i,e=>u`<p part="note">${T(e)}</p>`)}
    ${w(r,({label:e,url:t,note:n})=>u`<p part="publisher">
          ${t===void 0?D(e):O({label:e,url:t})}${w(n,e=>u`. ${E(e)}`)}
        </p>`)}
  </div>`}var et=class{#e;#t=new MutationObserver(()=>this.#i());#n;#r;constructor(e){this.#e=e,e.addController(this)}hostConnected(){this.#r=new AbortController,this.#t.observe(this.#e,{childList:!0,characterData:!0,subtree:!0}),document.addEventListener(`DOMContentLoaded`,()=>this.#i(),{signal:this.#r.signal}),this.#i()}hostDisconnected(){this.#t.disconnect(),this.#r?.abort()}#i(){let e=this.#e.querySelector(`:scope > script[type="application/json"]`);if(e!==null&&!tt(e))return;let t=e?.textContent??void 0;t!==this.#n&&(this.#n=t,this.reading=t===void 0?void 0:ae(t),this.#e.requestUpdate())}},tt=e=>e.nextSibling!==null||document.readyState!==`loading`,nt=`[part=card], [part=name], [part=update] [role=heading]`;function rt(e){let t;e.addController({hostUpdate:()=>{t=e.shadowRoot?.activeElement??it(e)},hostUpdated:()=>{if(!t||at(t,e)||!e.isConnected)return;let n=[...e.shadowRoot.querySelectorAll(nt)].at(-1);n?.setAttribute(`tabindex`,`-1`),n?.focus()}})}function it(e){let{activeElement:t}=e.getRootNode();return e!==t&&e.contains(t)?t:null}var at=(e,t)=>e.isConnected&&(!t.contains(e)||t.shadowRoot.querySelector(`slot`)!==null),ot=e`
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
`;function st({news:e,onShow:n},{lang:r,dir:i,words:a},o,s){return u`<div class="news ${o}" role="status" aria-atomic="false" lang=${r} dir=${i}>
    ${e===`offered`?u`<button part="news" type="button" @click=${n}>${a.newUpdate}</button>`:t}
    <span class="unseen">${e===`applied`?a.updated:``} ${s}</span>
  </div>`}async function ct(e,t){try{return await navigator.clipboard.writeText(e),!0}catch{return lt(e,t)}}function lt(e,t){let n=t.activeElement,r=document.createElement(`textarea`);r.className=`unseen`,r.value=e,t.append(r),r.select();try{return document.execCommand(`copy`)}catch{return!1}finally{r.remove(),n?.focus({preventScroll:!0})}}function ut(e){e instanceof HTMLTextAreaElement?e.select():e!==null&&getSelection()?.selectAllChildren(e)}var dt=class{#e;#t;#n;constructor(e,t,n){this.#e=e,this.#t=t,this.#n=n}async say(e){this.status=this.status&&{...this.status,said:[]},this.#e.requestUpdate(),await this.#e.updateComplete,this.status=e,this.#e.requestUpdate()}clear(){this.status=void 0,this.#e.requestUpdate()}onAct(e,t){let n=this.#n(),r=e.url!==void 0||e.isSheet;if(!n?.action||!r||t.type===`auxclick`&&t.button!==1)return;let{network:i,message:a,url:o,handle:s}=e;this.#a(n.action,i,a,o,s)?e.isSheet?this.#r(e,n):this.#i(e,n):t.preventDefault()}async copy(e,t,n={}){let{lost:r,next:i}=n,a=this.#n();if(a===void 0||e===``)return;let{action:o,words:s}=a;if(o&&!this.#a(o,`copy`,e,void 0,t))return;let c=this.#e.shadowRoot;if(await ct(e,c))return this.say({said:[s.copied],lost:r,next:i});let l=o===void 0||e===o.message.text;await this.say({said:[s.notCopied],lost:r,next:i,text:l?void 0:e}),await this.#e.updateComplete,ut(c.querySelector(`.by-hand`)??c.querySelector(`textarea, blockquote`))}async#r({message:e,page:t,name:n},r){try{await navigator.share(t===``?{text:e}:{text:e,url:t}),await this.say({said:v(r.words.opened,{network:n})})}catch(e){e.name!==`AbortError`&&await this.say({said:[r.words.notShared]})}}#i(e,{words:t,action:n}){let r=[...n?.others??[],...n?.spread??[]].some(({network:t})=>t!==e.network);r&&this.#t.set(`spread`,!0),this.say({said:v(t.opened,{network:e.name}),...e.url?.startsWith(`https:`)&&!e.isTextless&&{lost:e.network},...r&&{next:t.next}})}#a({target:e},t,n,r,i){let{text:a}=e.name;return x(this.#e,`case-act`,{network:t,target:{name:a,handle:i},message:n,url:r})}},ft=class{#e;#t;constructor(e){this.#t=/* @__PURE__ */ new Set,this.onToggle=e=>{let{id:t,open:n}=e.target;this.set(t,n)},this.#e=e}isOpen(e){return this.#t.has(e)}set(e,t){this.#t[t?`add`:`delete`](e),this.#e.requestUpdate()}},pt=class{#e;#t;constructor(e){this.polite=``,this.urgent=``,this.#t=``,this.#e=e}sayEnd(e,{action:t,notice:n,outcome:r}){e?.action&&!t?this.say([n,r?.text].join(` `)):t&&!e?.action&&this.clear()}clear(){this.polite=this.urgent=this.#t=``,this.#e.requestUpdate()}async say(e,t=!1){this.clear(),this.#t=e,await this.#e.updateComplete,this.#t===e&&(this[t?`urgent`:`polite`]=e,this.#e.requestUpdate())}},mt=1e3,ht=class{#e;#t;#n;#r;#i;#a;#o;#s;#c;#l;constructor(e,t,n,r){this.isWriting=!1,this.#o=!1,this.#s=``,this.#c=``,this.onToggle=async()=>{let e=this.#r()?.action;if(e===void 0)return;this.#t.clear(),this.isWriting=!this.isWriting,this.#o=!1;let{address:t,name:n}=e;this.#i?.text===void 0&&(this.#i=this.isWriting?{address:t,name:n}:void 0),this.#e.requestUpdate(),await this.#e.updateComplete,this.#u?.focus()},this.onInput=e=>this.#d(e.target.value),this.onComposition=e=>{this.#o=e.type===`compositionstart`,this.#e.requestUpdate()},this.onPutBack=()=>{this.#u?.focus(),this.#d(`${this.text.trimEnd()} ${this.#c}`.trimStart())},this.#f=()=>{let e=this.#r()?.action?.draft;if(e===void 0)return;let{counter:t,lost:n,isTooLong:r}=e,i=[t,n].flatMap(e=>e?gt(e):[]).join(` `);this.#t.say(i,r)},this.#e=e,this.#t=t,this.#n=n,this.#r=r,e.addController(this)}get draft(){return this.isWriting?this.#i:void 0}get lang(){return this.#a}get text(){let e=this.#r()?.action,t=this.#i;return t?.text===void 0?e?.message.text??this.#s:_(t,e?.address??this.#c)}drop(){clearTimeout(this.#l),this.isWriting=this.#o=!1,this.#i=this.#a=void 0,this.#c=``}follow({action:e,words:t},n){if(!this.isWriting||!e||this.#o||e.address===this.#c)return;let{address:r}=e,i=this.#i,a=i?.text!==void 0&&le(_(i,r),r);if(!n&&this.#c!==``&&a){let e={text:r,dir:`auto`};this.#n.say({said:v(t.corrected,{target:e})})}}hostDisconnected(){clearTimeout(this.#l)}hostUpdated(){let e=this.#u;if(!e||this.#o)return;let{text:t}=this,n=this.#c;if(this.#s=t,this.#c=this.#r()?.action?.address??n,e.value===t)return;let{value:r,selectionStart:i,selectionEnd:a}=e;if(e.value=t,n===this.#c||this.#e.shadowRoot.activeElement!==e)return;let{name:o}=this.#i,s=e=>_({text:r.slice(0,e),address:n,name:o},this.#c).length;e.setSelectionRange(s(i),s(a))}get#u(){return this.#e.shadowRoot?.querySelector(`textarea`)}#d(e){let t=this.#r();this.#i={text:e,address:this.#c,name:t?.action?.name??this.#i.name},this.#a??=t?.action?.message.lang??t?.lang,this.#n.clear(),clearTimeout(this.#l),this.#l=setTimeout(this.#f,mt)}#f},gt=e=>e.map(e=>typeof e==`string`?e:e.text).join(``),_t=36e5,vt=class{#e;#t;#n;#r;#i;#a;#o;#s;#c;constructor(e,t){this.#t=Math.random(),this.#i=!1,this.pickTarget=e=>{this.#n=e.target.value,this.#i=!0,this.#l()},this.pickLanguage=e=>{this.lang=e.target.value,this.#l()},this.#d=()=>this.#e.requestUpdate(),this.#e=e,this.folds=new ft(e),this.speaker=new pt(e),this.actor=new dt(e,this.folds,t),this.writer=new ht(e,this.speaker,this.actor,t),e.addController(this)}pickFor({name:e,status:t},n){let r=e===this.#a||n!==void 0&&n===this.#o,i=e!==void 0&&this.#a!==void 0&&!r;e!==void 0&&([this.#a,this.#o]=[e,n]),(i||t===`withdrawn`)&&(this.writer.drop(),this.#l());let[a,o,s]=[this.#n,this.#r,this.#t];return{target:a,variant:o,chance:s,draft:this.writer.draft}}follow({card:e,changesAt:t},n){this.#r=e?.action?.variant??this.#r,this.#u(t),e!==void 0&&(n!==void 0&&yt(n,e)&&this.actor.clear(),this.writer.follow(e,this.#i),this.#i=!1,this.speaker.sayEnd(n,e))}pickVariant(e){this.#r=e,this.writer.drop(),this.#l()}#l(){this.actor.clear(),this.speaker.clear()}hostConnected(){this.#s=new AbortController;let{signal:e}=this.#s;document.addEventListener(`visibilitychange`,this.#d,{signal:e}),window.addEventListener(`pageshow`,this.#d,{signal:e})}hostDisconnected(){this.#s?.abort(),clearTimeout(this.#c)}#u(e){if(clearTimeout(this.#c),e===void 0||this.#s?.signal.aborted!==!1)return;let t=Math.min(Math.max(0,e-Date.now()),_t);this.#c=setTimeout(this.#d,t)}#d},yt=(e,{lang:t,action:n})=>e.lang!==t||e.action?.address!==n?.address||e.action?.message.text!==n?.message.text;function bt(e,t,n){let r=n.get(e);if(r===void 0)n.define(e,t);else if(r.version!==t.version){let e=r.version??`unknown`;Ce(`version ${t.version} came after version ${e}, which stays in charge of this page. What to do: use one script tag.`)}}var xt=[`card`,`compact`,`button`],St=[`auto`,`light`,`dark`],Ct=[`2`,`1`,`3`,`4`,`5`,`6`],wt=30,Tt=86400;function Et({layout:e,theme:t,headingLevel:n,refresh:r,key:i}){let a=[];return{layout:P(`layout`,e,xt,a),theme:P(`theme`,t,St,a),headingLevel:Number(P(`heading-level`,n,Ct,a)),refreshMs:Dt(r,a),key:i==null?void 0:N(i)?String(i):``,problems:a}}var N=e=>typeof e==`string`||typeof e==`number`;function P(e,t,n,r){let i=N(t)?String(t):n[0],a=n.find(e=>e===i);if(a!==void 0)return a;let s={value:i,options:n.join(`, `)};return r.push(o(`unknown-choice`,`attribute ${e}`,s)),n[0]}function Dt(e,t){if(!N(e))return;let n=String(e),r=f(n)?NaN:Number(n);if(r>=wt||t.push(o(`bad-refresh`,`attribute refresh`,{value:n.slice(0,60)})),!Number.isNaN(r))return Math.min(Math.max(r,wt),Tt)*1e3}var Ot=[`version`,`reviewed`,`verified`],kt=[`status`,`expires`,`targets`,`networks`];function At(e,t){let n=I(e,t,Ot);return n.some(e=>kt.includes(e))||jt(e,t)?`facts`:n.length>0?`words`:`nothing`}function F(e,t,n=[]){return e===t||L(e)&&L(t)&&I(e,t,n).length===0}function jt(e,t){return t.updates.some(t=>t.kind===`correction`&&!e.updates.some(e=>F(e,t)))}function I(e,t,n){return Object.keys({...e,...t}).filter(r=>!n.includes(r)&&!F(e[r],t[r],n))}var L=e=>typeof e==`object`&&!!e,R={name:`ECDSA`,namedCurve:`P-256`,hash:`SHA-256`},z=e=>e.replace(/[?#]|$/,`.sig$&`),Mt=e=>`${/[^/?#]*(?=[?#]|$)/.exec(e)}\n`,Nt=e=>(e.match(/^[\w+/-]{86}(?:==)?$/gm)??[]).slice(0,4),Pt=e=>e.replace(/-/g,`+`).replace(/_/g,`/`);async function Ft(e,t){try{let n=await e.importKey(`raw`,It(t),R,!1,[`verify`]);return async(t,r)=>{for(let i of Nt(r))if(await e.verify(R,n,It(i),t))return!0;return!1}}catch{return}}var It=e=>Uint8Array.from(atob(Pt(e)),e=>e.charCodeAt(0)),Lt=8e3;async function Rt({fetch:e,after:t,subtle:n},{url:r,key:i},a,o){let{signal:s}=o,c=!1,l=t(Lt,()=>{c=!0,o.abort()});try{let e=await(i===void 0?d(a):u(i));if(!s.aborted)return e}catch{if(!s.aborted)return B(`unreachable`,{url:r})}finally{l(),o.abort()}return c?B(`timeout`,{seconds:Lt/1e3,url:r}):void 0;async function u(e){let t=n();if(!t)return B(`no-crypto`,{},`key`);let r=await Ft(t,e);return r?d(a,r):B(`bad-key`,{value:e},`key`)}async function d(t,n){let i=async(n,r)=>{let i=await e(n,{cache:t,credentials:`omit`,referrerPolicy:`no-referrer`,signal:s});return[i,i.ok?await Ht(i,r):void 0]},a=n&&i(z(r),1024).then(([,e])=>e,()=>void 0),[o,c]=await i(r,ie),l=zt(o,c,r);if(!n||!l.case)return l;if(!c)return B(`unsigned-withdrawal`,{url:r});let u=await a;return u?await n(await new Blob([Mt(r),c]).arrayBuffer(),Vt(u))?l:t===`no-cache`?B(`bad-signature`,{url:r}):d(`no-cache`,n):B(`no-signature`,{url:z(r)})}}function zt({ok:e,status:t,headers:n},r,i){if(t===410)return g({status:`withdrawn`});if(!e)return B(`http-status`,{status:t,url:i});if(r===void 0)return Bt({problems:[o(`too-large`,``,{limit:ie/1024})]},i);let a=Bt(ae(Vt(r)),i);return n.get(`content-type`)?.includes(`html`)&&a.problems[0]?.code===`not-json`?B(`not-a-file`,{url:i}):a}var Bt=(e,t)=>({...e,problems:e.problems.map(e=>({...e,file:t}))}),Vt=e=>new TextDecoder().decode(e);async function Ht({body:e},t){let n=e?.getReader(),r=[],i=t;for(;;){let e=await n?.read();if(e?.value===void 0)return new Blob(r).arrayBuffer();if(i-=e.value.length,i<0)return;r.push(e.value)}}function Ut(e){try{let t=new URL(e,document.baseURI),n=t.protocol===`https:`||t.protocol===`http:`;return t.hash=``,n&&e.trim()!==``?t.href:void 0}catch{return}}var B=(e,t,n=`src`)=>({problems:[o(e,`attribute ${n}`,t)]}),Wt=36e5,Gt=1e3,Kt=class{#e;#t=/* @__PURE__ */ new Map;constructor(e){this.#e=e}join(e,t,n){let r=Jt(e),i=n?.id===r?n:new qt(e,this.#e),a=this.#t.get(r)??i;return this.#t.set(r,a),a.users.add(t),a.plan(),a}leave(e,t){e.users.delete(t),queueMicrotask(()=>{e.plan(),e.users.size>0||this.#t.get(e.id)!==e||(this.#t.delete(e.id),e.stop())})}plan(){for(let e of this.#t.values())e.plan()}loadAll(){for(let e of this.#t.values())e.load()}},qt=class{#e;#t;#n;#r;#i;#a;#o;#s;constructor(e,t){this.users=/* @__PURE__ */ new Set,this.#a=0,this.#o=0,this.#s=1,this.id=Jt(e),this.#e=e,this.#t=t}plan(){this.#i?.(),this.#i=void 0;let e=[...this.users].filter(({isNear:e})=>e);if(e.length===0)return;this.load();let t=Math.min(...e.map(({refreshMs:e=1/0})=>e)),{now:n,random:r,isHidden:i,after:a}=this.#t;if(this.#r!==void 0||t===1/0||i())return;let o=Math.min(t*2**this.#o,Wt),s=this.#a+Math.max(t,o)*this.#s-n();this.#i=a(s>0?s:r()*Gt,()=>void this.#c(`no-cache`))}load(){this.reading===void 0&&this.#r===void 0&&this.#c(`default`)}stop(){this.#r?.abort(),this.#r=void 0}async#c(e){let t=new AbortController;this.#r=t,this.#a=this.#t.now(),this.#s=.9+this.#t.random()*.2;let n=await Rt(this.#t,this.#e,e,t);n!==void 0&&this.#r===t&&(this.#r=void 0,this.#o=n.case===void 0?this.#o+1:0,this.#l(n),this.plan())}#l(e){let t=Yt(this.#n,e);if((p(e)||this.#n===void 0&&e.case!==void 0)&&(this.#n=t),!F(t,this.reading)){this.reading=t;for(let e of this.users)e.onReading()}}},Jt=({url:e,key:t})=>JSON.stringify([e,t]);function Yt(e,t){return e===void 0?t:!p(t)&&(t.case===void 0||p(e))?{...e,problems:[...e.problems,...t.problems]}:F(e.case,t.case)?{...e,problems:t.problems}:t}var Xt=`100% 0px`,V=new Kt({fetch:(...e)=>fetch(...e),after:(e,t)=>{let n=setTimeout(t,e);return()=>clearTimeout(n)},subtle:()=>crypto.subtle,now:()=>Date.now(),random:()=>Math.random(),isHidden:()=>document.hidden}),Zt=/* @__PURE__ */ new WeakMap,H;function Qt(e,t){H??=en(),Zt.set(e,t),H.observe(e)}function $t(e){H?.unobserve(e)}function en(){return document.addEventListener(`visibilitychange`,()=>V.plan()),window.addEventListener(`beforeprint`,()=>V.loadAll()),new IntersectionObserver(e=>{for(let{target:t,isIntersecting:n}of e){let e=n||getComputedStyle(t).display===`contents`;Zt.get(t)?.(e)}},{rootMargin:Xt})}var tn=class{#e;#t;#n;#r;#i;#a;constructor(e){this.isNear=!1,this.#r=!1,this.onShow=e=>{e.currentTarget.focus(),this.reading=this.#a,this.news=void 0,this.#e.requestUpdate()},this.#e=e,e.addController(this)}get isLoading(){return this.#t!==void 0&&!this.#r}want(e,t,n){let r=t!==this.#n,i=r||e!==this.#t;(i||n!==this.refreshMs)&&(this.refreshMs=n,i?(this.#s(),this.#t=e,this.#n=t,this.#r=!1,this.#i=this.#a=this.news=void 0,(e===void 0||r)&&(this.reading=void 0),e!==void 0&&this.#e.isConnected&&this.#o(e)):this.#i?.plan())}hostConnected(){this.#t!==void 0&&this.#o(this.#t)}hostDisconnected(){this.#s()}onReading(){let e=this.#i?.reading;if(e===void 0||e===this.#a)return;this.#a=e;let t=this.#r?this.reading?.case:void 0,n=t!==void 0&&e.case!==void 0&&te(t)?At(t,e.case):`nothing`,r=n===`words`;this.#r=!0,this.reading=r?{...this.reading,problems:e.problems}:e,this.news=r?`offered`:void 0,this.#e.requestUpdate(),n===`facts`&&this.#c()}#o(e){let t=Ut(e);t===void 0?(this.reading=B(`bad-src`,{value:e}),this.#r=!0,this.#e.requestUpdate()):(this.#i=V.join({url:t,key:this.#n},this,this.#i),this.onReading(),Qt(this.#e,e=>{this.isNear=e,this.#i?.plan()}))}#s(){this.isNear=!1,$t(this.#e),this.#i!==void 0&&V.leave(this.#i,this)}async#c(){let e=this.#a;await this.#e.updateComplete,this.#a===e&&(this.news=`applied`,this.#e.requestUpdate())}};function nn(e,t){for(let[n,r]of Object.entries(t))try{e.states[r?`add`:`delete`](n)}catch{}}var rn=e`
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
`,an=e`
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
`,on={name:`name`,status:`status`,update:`updateText`,"update-date":`updateDate`,target:`target`,"target-role":`targetRole`,handle:`handle`,safety:`safety`},sn={"updates[0].text":`update`,"updates[0].date":`update-date`,targets:`target`,"targets[0].name":`target`,"targets[0].role":`target-role`,"targets[0].x":`handle`},cn=e=>Object.keys(e).length===0,U=e=>({...e,path:`attribute ${sn[e.path]??e.path.replace(/\[\d+\]$/,``)}`}),ln=({name:e})=>W(e),W=e=>!f(e??void 0),G=e=>Object.fromEntries(Object.entries(e).filter(e=>W(e[1])));function un(e,t){let n=G({text:e.updateText,date:e.updateDate}),r=G({name:e.target,role:e.targetRole,x:e.handle}),{name:i,headline:a,summary:o,status:s,message:c,safety:l,link:u}=e,d=g({...G({lang:t,name:i,headline:a,summary:o,status:s,message:c,safety:l,link:u}),updates:cn(n)?[]:[n],targets:cn(r)?[]:[r]}),f=d.problems.filter(({path:e})=>e!==`outcome`).map(U);return{...d,problems:f}}function dn(e){let{headline:t,summary:n,message:r,link:i,label:a,note:o,networks:s}=e;return pn({headline:t,summary:n,message:r,link:i,label:a,note:o},s)}var fn=({label:e,note:t,networks:n})=>pn({label:e,note:t},n);function pn(e,t){let n=W(t)?{networks:t.trim().split(/[\s,]+/)}:{},{overrides:r,problems:i}=ne({...G(e),...n});return{overrides:r,problems:i.map(U)}}function mn(e){let t=Object.entries(on).filter(([,t])=>W(e[t])).map(([e])=>e);return t.length===0?[]:[o(`ignored-attribute`,t.join(`, `))].map(U)}function hn(e){let t=[e.property,e.source,e.inline].filter(e=>e!==void 0),n=t.find(p),r=n===void 0&&!e.isLoading&&ln(e.attributes);r&&t.push(un(e.attributes,e.lang));let i=!e.isLoading&&e.isParsed&&!e.hasFallback,a=t.length===0&&!e.isLoading&&e.isPageWhole,s=t.find(p)??(i?t.find(gn):void 0),c=r?fn(e.attributes):dn(e.attributes);return{reading:s,overrides:c.overrides,problems:[...t.flatMap(({problems:e})=>e),...c.problems,...n===void 0?[]:mn(e.attributes),...a?[o(`no-case`,``)]:[]]}}var gn=e=>e.case!==void 0&&se(e.case),_n=`img, picture, svg, video, audio, canvas, iframe, object, input, button`,vn=`script, template, style, noscript, link, meta, [hidden]`;function yn(e){return[...e.childNodes].some(e=>e.nodeType===Node.ELEMENT_NODE?bn(e):xn(e))}var bn=e=>!e.matches(vn)&&(e.matches(_n)||yn(e)),xn=e=>e.nodeType===Node.TEXT_NODE&&!f(e.textContent??``),Sn=`en`;function Cn(e){return Tn(e)??K(document.documentElement.lang)??Sn}var wn=e=>K(e)!==void 0;function Tn(e){let t=e.closest(`[lang]`),n=K(t?.getAttribute(`lang`)??``);if(n!==void 0)return n;let r=e.getRootNode(),i=t?.parentElement??r.host;return i&&Tn(i)}function K(e){try{return Intl.getCanonicalLocales(e.trim().replaceAll(`_`,`-`))[0]}catch{return}}function En(e,t,n){let r=Cn(e),i=n.lang??r,a=ue(i),o=document.readyState===`complete`,s=yn(e),{reading:c,overrides:l,problems:u}=hn({...t,attributes:e,lang:r,hasFallback:s,isParsed:document.readyState!==`loading`,isPageWhole:o}),d=On(e.now)?e.now:void 0,f=d??/* @__PURE__ */ new Date,te=typeof navigator.share==`function`,p={lang:i,pageLang:r,locale:a,now:f,pick:n.pickFor(c?.case??{},c!==void 0&&c===t.source?e.src??void 0:void 0),hasShareSheet:te};return{reading:c,card:c&&fe(c.case,p,l),shown:c?`case`:s?`fallback`:`nothing`,problems:[...u,...Dn(e)],isSettled:c!==void 0||!t.isLoading&&o,changesAt:c&&!d?ee(c.case,f):void 0}}function Dn(e){let t=e.getAttribute(`lang`)?.trim()??``;return t===``||wn(t)?[]:[o(`bad-language`,`attribute lang`,{value:t})]}var On=e=>e instanceof Date&&Number.isFinite(e.getTime()),q=class extends d{static{this.version=de}static{this.styles=[rn,an,ot,be]}static get observedAttributes(){return[...super.observedAttributes,`lang`]}static define(e=customElements){bt(`case-action`,this,e)}#e=this.attachInternals();#t=new we(this);#n=new tn(this);#r=new et(this);#i=new vt(this,()=>this.#s.card);#a;#o;#s;#c;#l;constructor(){super(),rt(this)}connectedCallback(){super.connectedCallback(),this.#c=new AbortController,window.addEventListener(`load`,()=>this.#s.card??this.requestUpdate(),{signal:this.#c.signal}),this.#l=pe(()=>this.requestUpdate()),this.requestUpdate()}disconnectedCallback(){super.disconnectedCallback(),this.#c?.abort(),this.#l?.()}attributeChangedCallback(e,t,n){super.attributeChangedCallback(e,t,n),e===`lang`&&this.requestUpdate()}createRenderRoot(){return this.shadowRoot?.replaceChildren(),super.createRenderRoot()}willUpdate(e){let t=this.case!==void 0&&this.case!==null;e.has(`case`)&&(this.#a=t?g(this.case):void 0),this.#o=Et(this);let n=this.#a&&p(this.#a)?void 0:this.src??void 0;this.#n.want(n,this.#o.key,this.#o.refreshMs);let[r,i]=[this.#n,this.#r],a=this.#s?.card;this.#s=En(this,{property:this.#a,source:r.reading,inline:i.reading,isLoading:r.isLoading},this.#i),this.#i.follow(this.#s,a)}updated(){let{reading:e,shown:t,problems:n,isSettled:r}=this.#s,i=[...n,...this.#o.problems],{isLoading:a}=this.#n,o=t===`case`;nn(this.#e,{loading:a,ready:o,error:!o&&!a&&i.length>0}),[this.#n.reading,this.#r.reading].includes(e)&&this.#t.announceCase(e?.case),r&&this.#t.announceProblems(i,t)}render(){let{card:e}=this.#s,{layout:t,theme:n,headingLevel:r}=this.#o;if(e===void 0)return He(this.#n.isLoading?t:void 0);let i=this.#i,a=st(this.#n,e,n,i.speaker.polite);return u`${a}${Ue(e,{layout:t,theme:n,headingLevel:r,reader:i})}`}};i([r({attribute:!1})],q.prototype,`case`,void 0),i([r()],q.prototype,`src`,void 0),i([r()],q.prototype,`key`,void 0),i([r()],q.prototype,`refresh`,void 0),i([r()],q.prototype,`headline`,void 0),i([r()],q.prototype,`summary`,void 0),i([r()],q.prototype,`message`,void 0),i([r()],q.prototype,`link`,void 0),i([r()],q.prototype,`label`,void 0),i([r()],q.prototype,`note`,void 0),i([r()],q.prototype,`name`,void 0),i([r()],q.prototype,`status`,void 0),i([r({attribute:`update`})],q.prototype,`updateText`,void 0),i([r({attribute:`update-date`})],q.prototype,`updateDate`,void 0),i([r()],q.prototype,`target`,void 0),i([r({attribute:`target-role`})],q.prototype,`targetRole`,void 0),i([r()],q.prototype,`handle`,void 0),i([r()],q.prototype,`safety`,void 0),i([r()],q.prototype,`networks`,void 0),i([r()],q.prototype,`layout`,void 0),i([r()],q.prototype,`theme`,void 0),i([r({attribute:`heading-level`})],q.prototype,`headingLevel`,void 0),i([r({attribute:!1})],q.prototype,`now`,void 0),q.define();var kn=ye(class extends _e{constructor(){super(...arguments),this.key=t}render(e,t){return this.key=e,t}update(e,[t,n]){return t!==this.key&&(ve(e),this.key=t),n}}),An=[`open`,`stale`,`expired`,`paused`,`won`,`ended`,`withdrawn`],jn=181;function Mn(e,t,n,{noOutcome:r}){if(t===`written`||Nn(e,t,n))return e;switch(t){case`open`:return Pn(e,n,{reviewed:b(n.getTime())});case`stale`:return In(e,n);case`expired`:return Fn(e,n);case`won`:case`ended`:{let n={...e,status:t};return J(n).outcome===void 0?{...n,outcome:r}:n}default:return{...e,status:t}}}function Nn(e,t,n){let r=J(e);return(t!==`won`&&t!==`ended`||r.outcome!==void 0)&&h(r,n)===t}function Pn(e,t,n){let r={...Bn(e,`reviewed`),status:`open`,...n};return h(J(r),t)===`expired`?Bn(r,`expires`):r}function Fn(e,t){let n={...e,status:`open`};return h(J(n),t)===`expired`?n:{...n,expires:b(t.getTime()-y)}}function In(e,t){let n=t.getTime()-jn*y,r=Pn(e,t,{}),i=re(J(r),t);if(i===void 0)return{...r,reviewed:b(n)};let a=Math.max(0,Math.ceil((Date.parse(i)-n)/y));return Ln(r,e=>ge(e,t)?e:zn(e,a))}function Ln(e,t){let n=Rn(e,t),r=a(e,`translations`);if(!l(r))return n;let i=Object.entries(r).map(([e,n])=>[e,l(n)?Rn(n,t):n]);return{...n,translations:Object.fromEntries(i)}}function Rn(e,t){let r=a(e,`updates`);if(!Array.isArray(r))return e;let i=r.map(e=>{let r=l(e)?a(e,`date`):void 0,i=typeof r==`string`?n(r,`date`):void 0;return i===void 0?e:{...e,date:t(i)}});return{...e,updates:i}}function zn(e,t){let r=b(Date.parse(e.slice(0,10))-t*y);return n(r,`day`)===void 0?e:r+e.slice(10)}var Bn=(e,t)=>Object.fromEntries(Object.entries(e).filter(([e])=>e!==t)),J=e=>g(e).case,Y=[`card`,`compact`,`button`],Vn=[`auto`,`light`,`dark`],Hn=[`wide`,`phone`],Un=[`written`,...An],Wn={layout:`card`,theme:`auto`,width:`wide`,state:`written`,lang:void 0};function Gn(e,{lang:t},n){let r=[...X(e),...Jn(e)];return t!==void 0&&r.includes(t)?t:e.lang??n}function Kn(e,t,n,r,i){let{layout:a,theme:o,width:s,state:c}=t;return u`<div class="b-choosers">
    ${Z(r.layout,Q(Y,r.layouts,a),e=>i({layout:Y[e]}))}
    ${Z(r.theme,Q(Vn,r.themes,o),e=>i({theme:Vn[e]}))}
    ${qn(e,Gn(e,t,n),n,r,i)}
    ${Z(r.state,Q(Un,r.states,c),e=>i({state:Un[e]}))}
    ${Z(r.width,Q(Hn,r.widths,s),e=>i({width:Hn[e]}))}
  </div>`}function qn(e,t,n,r,i){let[a,o]=[X(e),Jn(e)],s=(e,r)=>u`<optgroup label=${e}>
      ${Q(r,Object.fromEntries(r.map(e=>[e,Yn(e,n)])),t)}
    </optgroup>`,c=[...a.length>0?[s(r.ofCase,a)]:[],s(r.ofCard,o)];return Z(r.language,c,e=>i({lang:[...a,...o][e]}))}var X=({lang:e,translations:t={}})=>[.../* @__PURE__ */ new Set([...e===void 0?[]:[e],...Object.keys(t)])];function Jn(e){let t=X(e);return me.map(({lang:e})=>e).filter(e=>!t.includes(e))}var Yn=(e,t)=>s(t).of(e)??e,Z=(e,t,n)=>u`<label class="b-chooser">
    <span>${e}</span>
    <select @change=${e=>n(e.target.selectedIndex)}>
      ${t}
    </select>
  </label>`,Q=(e,t,n)=>e.map(e=>u`<option value=${e} .selected=${e===n}>${t[e]}</option>`);function Xn(e){return e.composedPath().find(e=>e instanceof HTMLAnchorElement&&e.href!==``)?.href}function Zn(e,t,n){if(`url`in e)return u`<p>${n.follows} ${Qn(e.url)}</p>`;let{message:r,url:i,network:a}=e.act,o=n[$n(a)].replace(`{network}`,()=>er(a,t));return m[a].isTextless&&i!==void 0?u`<p>${o} ${Qn(i)}</p>`:u`<p>${o}</p>
    <blockquote class="b-would" dir="auto">${r}</blockquote>`}var Qn=e=>u`<code dir="ltr">${e}</code>`;function $n(e){return e===`copy`?`copies`:e===`share`?`shares`:m[e].isTextless?`opens`:`opensWith`}function er(e,t){let n=ue(t).networks;return m[e].name??n[e]??e}var tr={en:{layout:`Layout`,layouts:{card:`Whole card`,compact:`Compact`,button:`Only a button`},theme:`Colours`,themes:{auto:`Like this page`,light:`Light`,dark:`Dark`},language:`Language of the reader`,ofCase:`Languages of the case`,ofCard:`Only the card’s own words`,state:`State`,states:{written:`As written`,open:`Open`,stale:`Without news for long`,expired:`After the last day`,paused:`Paused`,won:`Won`,ended:`Ended`,withdrawn:`Withdrawn`},width:`Width`,widths:{wide:`All there is`,phone:`Phone`},asIf:{open:`This is not as written: the card is shown as if the case were open and looked after. Your file stays as it is.`,stale:`This is not as written: the card is shown as if nothing had been heard of the case for half a year. Dates here are earlier than in your file, which stays as it is.`,expired:`This is not as written: the card is shown as if the last day of the action had passed. Your file stays as it is.`,paused:`This is not as written: the card is shown as if the action were paused. Your file stays as it is.`,won:`This is not as written: the card is shown as if the case had been won. Your file stays as it is.`,ended:`This is not as written: the card is shown as if the case had ended. Your file stays as it is.`,withdrawn:`This is not as written: the card is shown as if the case had been withdrawn. Your file stays as it is.`},noOutcome:`[The outcome of the case will stand here.]`,unreadable:`Your text cannot be read at the moment. This is the card as it was before.`,nothing:`There is nothing to show yet.`,incomplete:`Something that every card needs is still missing. Other pages will not show the card before it is there.`,picture:`The picture is not loaded yet. To show it, your browser asks {host} for it.`,showPicture:`Show the picture`,opens:`Nothing was opened. On a page, this opens {network}:`,opensWith:`Nothing was sent. On a page, this opens {network} with the message:`,copies:`Nothing was copied. On a page, this copies the message:`,shares:`Nothing was shared. On a page, this opens the device’s own menu for sharing, with:`,follows:`Nothing was opened. On a page, this link opens:`},fr:{layout:`Présentation`,layouts:{card:`Carte entière`,compact:`Compacte`,button:`Un bouton seulement`},theme:`Couleurs`,themes:{auto:`Comme cette page`,light:`Clair`,dark:`Sombre`},language:`Langue de lecture`,ofCase:`Langues du cas`,ofCard:`Seulement les mots de la carte`,state:`État`,states:{written:`Tel qu’écrit`,open:`Ouvert`,stale:`Longtemps sans nouvelles`,expired:`Après le dernier jour`,paused:`Suspendu`,won:`Gagné`,ended:`Terminé`,withdrawn:`Retiré`},width:`Largeur`,widths:{wide:`Toute la place`,phone:`Téléphone`},asIf:{open:`Ce n’est pas ce qui est écrit\xA0: la carte apparaît comme si le cas était ouvert et suivi. Votre fichier reste tel quel.`,stale:`Ce n’est pas ce qui est écrit\xA0: la carte apparaît comme si le cas était sans nouvelles depuis six mois. Les dates sont plus anciennes ici que dans votre fichier, qui reste tel quel.`,expired:`Ce n’est pas ce qui est écrit\xA0: la carte apparaît comme si le dernier jour de l’action était passé. Votre fichier reste tel quel.`,paused:`Ce n’est pas ce qui est écrit\xA0: la carte apparaît comme si l’action était suspendue. Votre fichier reste tel quel.`,won:`Ce n’est pas ce qui est écrit\xA0: la carte apparaît comme si le cas était gagné. Votre fichier reste tel quel.`,ended:`Ce n’est pas ce qui est écrit\xA0: la carte apparaît comme si le cas était terminé. Votre fichier reste tel quel.`,withdrawn:`Ce n’est pas ce qui est écrit\xA0: la carte apparaît comme si le cas était retiré. Votre fichier reste tel quel.`},noOutcome:`[Ici se trouvera l’issue du cas.]`,unreadable:`Votre texte est illisible pour le moment. Voici la carte telle qu’elle était avant.`,nothing:`Il n’y a encore rien à montrer.`,incomplete:`Il manque encore quelque chose dont chaque carte a besoin. Les autres pages ne montreront pas la carte avant.`,picture:`L’image n’est pas encore chargée. Pour la montrer, votre navigateur la demande à {host}.`,showPicture:`Montrer l’image`,opens:`Rien n’a été ouvert. Sur une page, ceci ouvre {network}\xA0:`,opensWith:`Rien n’a été envoyé. Sur une page, ceci ouvre {network} avec le message\xA0:`,copies:`Rien n’a été copié. Sur une page, ceci copie le message\xA0:`,shares:`Rien n’a été partagé. Sur une page, ceci ouvre le menu de partage de l’appareil, avec\xA0:`,follows:`Rien n’a été ouvert. Sur une page, ce lien ouvre\xA0:`},ar:{layout:`الشكل`,layouts:{card:`البطاقة كاملة`,compact:`مختصرة`,button:`زر فقط`},theme:`الألوان`,themes:{auto:`مثل هذه الصفحة`,light:`فاتحة`,dark:`داكنة`},language:`لغة القراءة`,ofCase:`لغات القضية`,ofCard:`كلمات البطاقة نفسها فقط`,state:`الحالة`,states:{written:`كما كُتبت`,open:`مفتوحة`,stale:`بلا جديد منذ مدة طويلة`,expired:`بعد اليوم الأخير`,paused:`متوقفة مؤقتًا`,won:`انتهت بالنجاح`,ended:`انتهت`,withdrawn:`مسحوبة`},width:`العرض`,widths:{wide:`كل المساحة`,phone:`هاتف`},asIf:{open:`ليس هذا ما هو مكتوب: تظهر البطاقة كأن القضية مفتوحة وتحظى بالمتابعة. ويبقى ملفك كما هو.`,stale:`ليس هذا ما هو مكتوب: تظهر البطاقة كأنه لم يرد جديد عن القضية منذ نصف سنة. التواريخ هنا أقدم مما في ملفك، ويبقى ملفك كما هو.`,expired:`ليس هذا ما هو مكتوب: تظهر البطاقة كأن اليوم الأخير للتحرك قد مضى. ويبقى ملفك كما هو.`,paused:`ليس هذا ما هو مكتوب: تظهر البطاقة كأن التحرك متوقف مؤقتًا. ويبقى ملفك كما هو.`,won:`ليس هذا ما هو مكتوب: تظهر البطاقة كأن القضية انتهت بالنجاح. ويبقى ملفك كما هو.`,ended:`ليس هذا ما هو مكتوب: تظهر البطاقة كأن القضية انتهت. ويبقى ملفك كما هو.`,withdrawn:`ليس هذا ما هو مكتوب: تظهر البطاقة كأن القضية سُحبت. ويبقى ملفك كما هو.`},noOutcome:`[هنا سيُكتب كيف انتهت القضية.]`,unreadable:`لا يمكن قراءة النص الآن. هذه هي البطاقة كما كانت من قبل.`,nothing:`ليس هناك ما يُعرض بعد.`,incomplete:`ما زال ينقص شيء تحتاج إليه كل بطاقة. ولن تعرض الصفحات الأخرى البطاقة قبل إضافته.`,picture:`لم تُحمَّل الصورة بعد. ولعرضها يطلبها متصفحك من {host}.`,showPicture:`عرض الصورة`,opens:`لم يُفتح شيء. على صفحة أخرى يفتح هذا {network}:`,opensWith:`لم يُرسل شيء. على صفحة أخرى يفتح هذا {network} مع الرسالة:`,copies:`لم يُنسخ شيء. على صفحة أخرى ينسخ هذا الرسالة:`,shares:`لم تُشارَك الرسالة. على صفحة أخرى يفتح هذا قائمة المشاركة في الجهاز، مع:`,follows:`لم يُفتح شيء. على صفحة أخرى يفتح هذا الرابط:`}};ce(...me);var $=class extends c{#e;#t=Wn;#n=0;#r;#i=/* @__PURE__ */ new Set;willUpdate(e){e.has(`follow`)&&this.follow!==void 0&&this.#a({lang:this.follow}),e.has(`value`)&&(this.#e=this.value??this.#e,this.#r=void 0)}#a=e=>{this.#t={...this.#t,...e},e.lang!==void 0&&(this.#n+=1),this.#o(void 0)};#o(e){this.#r=e,this.requestUpdate()}#s=e=>{e.preventDefault(),this.#o({act:e.detail})};#c=e=>{let t=Xn(e);t===void 0||e.defaultPrevented||e.button>1||(e.preventDefault(),this.#o({url:t}))};#l(e){this.#i.add(e),this.requestUpdate()}#u(e,{image:t}){return t?.src!==void 0&&this.#i.has(t.src)?e:Object.fromEntries(Object.entries(e).filter(([e])=>e!==`image`))}#d(e,t){let{layout:n,theme:r,width:i}=this.#t,a=u`<case-action
      lang=${Gn(t,this.#t,this.uiLang)}
      layout=${n}
      theme=${r}
      heading-level="3"
      .now=${this.now}
      .case=${this.#u(e,t)}
      @case-act=${this.#s}
    ></case-action>`;return u`<div
      class="b-stage b-stage-${r} b-stage-${i}"
      @click=${this.#c}
      @auxclick=${this.#c}
    >
      ${kn(this.#n,a)}
    </div>`}#f({image:e,status:n},r){let i=e?.src;if(i===void 0||n===`ended`||n===`withdrawn`||this.#i.has(i))return t;let[a,o]=r.picture.split(`{host}`);return u`<p>
      ${a}<bdi dir="ltr">${new URL(i).host}</bdi>${o}
      <button type="button" class="b-button-quiet" @click=${()=>this.#l(i)}>
        ${r.showPicture}
      </button>
    </p>`}#p(e,n){return p(e)?t:u`<p>${se(e.case)?n.incomplete:n.nothing}</p>`}render(){let e=tr[this.uiLang];if(this.#e===void 0||this.now===void 0)return u`<p>${e.nothing}</p>`;let{state:n}=this.#t,r=Mn(this.#e,n,this.now,e),i=g(r),a=i.case;return u`${Kn(a,this.#t,this.uiLang,e,this.#a)}
      ${this.#d(r,a)}
      <div class="b-preview-notes">
        <div role="status">${this.#r&&Zn(this.#r,this.uiLang,e)}</div>
        ${this.value===void 0?u`<p>${e.unreadable}</p>`:t}
        ${n===`written`||r===this.#e?t:u`<p>${e.asIf[n]}</p>`}
        ${this.#p(i,e)} ${this.#f(a,e)}
      </div>`}};i([r({attribute:!1})],$.prototype,`value`,void 0),i([r({attribute:!1})],$.prototype,`now`,void 0),i([r({attribute:!1})],$.prototype,`follow`,void 0),customElements.get(`builder-preview`)||customElements.define(`builder-preview`,$);export{$ as Preview};