var caseAction=(function(e){Object.defineProperty(e,Symbol.toStringTag,{value:`Module`});var t=globalThis,n=t.ShadowRoot&&(t.ShadyCSS===void 0||t.ShadyCSS.nativeShadow)&&`adoptedStyleSheets`in Document.prototype&&`replace`in CSSStyleSheet.prototype,r=Symbol(),i=new WeakMap,a=class{constructor(e,t,n){if(this._$cssResult$=!0,n!==r)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=e,this.t=t}get styleSheet(){let e=this.o,t=this.t;if(n&&e===void 0){let n=t!==void 0&&t.length===1;n&&(e=i.get(t)),e===void 0&&((this.o=e=new CSSStyleSheet).replaceSync(this.cssText),n&&i.set(t,e))}return e}toString(){return this.cssText}},o=e=>new a(typeof e==`string`?e:e+``,void 0,r),s=(e,...t)=>new a(e.length===1?e[0]:t.reduce((t,n,r)=>t+(e=>{if(!0===e._$cssResult$)return e.cssText;if(typeof e==`number`)return e;throw Error(`Value passed to 'css' function must be a 'css' function result: `+e+`. Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.`)})(n)+e[r+1],e[0]),e,r),c=(e,r)=>{if(n)e.adoptedStyleSheets=r.map(e=>e instanceof CSSStyleSheet?e:e.styleSheet);else for(let n of r){let r=document.createElement(`style`),i=t.litNonce;i!==void 0&&r.setAttribute(`nonce`,i),r.textContent=n.cssText,e.appendChild(r)}},l=n?e=>e:e=>e instanceof CSSStyleSheet?(e=>{let t=``;for(let n of e.cssRules)t+=n.cssText;return o(t)})(e):e,{is:u,defineProperty:d,getOwnPropertyDescriptor:f,getOwnPropertyNames:p,getOwnPropertySymbols:ee,getPrototypeOf:te}=Object,m=globalThis,ne=m.trustedTypes,re=ne?ne.emptyScript:``,ie=m.reactiveElementPolyfillSupport,h=(e,t)=>e,g={toAttribute(e,t){switch(t){case Boolean:e=e?re:null;break;case Object:case Array:e=e==null?e:JSON.stringify(e)}return e},fromAttribute(e,t){let n=e;switch(t){case Boolean:n=e!==null;break;case Number:n=e===null?null:Number(e);break;case Object:case Array:try{n=JSON.parse(e)}catch{n=null}}return n}},ae=(e,t)=>!u(e,t),oe={attribute:!0,type:String,converter:g,reflect:!1,useDefault:!1,hasChanged:ae};Symbol.metadata??=Symbol(`metadata`),m.litPropertyMetadata??=new WeakMap;var _=class extends HTMLElement{static addInitializer(e){this._$Ei(),(this.l??=[]).push(e)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(e,t=oe){if(t.state&&(t.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(e)&&((t=Object.create(t)).wrapped=!0),this.elementProperties.set(e,t),!t.noAccessor){let n=Symbol(),r=this.getPropertyDescriptor(e,n,t);r!==void 0&&d(this.prototype,e,r)}}static getPropertyDescriptor(e,t,n){let{get:r,set:i}=f(this.prototype,e)??{get(){return this[t]},set(e){this[t]=e}};return{get:r,set(t){let a=r?.call(this);i?.call(this,t),this.requestUpdate(e,a,n)},configurable:!0,enumerable:!0}}static getPropertyOptions(e){return this.elementProperties.get(e)??oe}static _$Ei(){if(this.hasOwnProperty(h(`elementProperties`)))return;let e=te(this);e.finalize(),e.l!==void 0&&(this.l=[...e.l]),this.elementProperties=new Map(e.elementProperties)}static finalize(){if(this.hasOwnProperty(h(`finalized`)))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(h(`properties`))){let e=this.properties,t=[...p(e),...ee(e)];for(let n of t)this.createProperty(n,e[n])}let e=this[Symbol.metadata];if(e!==null){let t=litPropertyMetadata.get(e);if(t!==void 0)for(let[e,n]of t)this.elementProperties.set(e,n)}this._$Eh=new Map;for(let[e,t]of this.elementProperties){let n=this._$Eu(e,t);n!==void 0&&this._$Eh.set(n,e)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(e){let t=[];if(Array.isArray(e)){let n=new Set(e.flat(1/0).reverse());for(let e of n)t.unshift(l(e))}else e!==void 0&&t.push(l(e));return t}static _$Eu(e,t){let n=t.attribute;return!1===n?void 0:typeof n==`string`?n:typeof e==`string`?e.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(e=>this.enableUpdating=e),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(e=>e(this))}addController(e){(this._$EO??=new Set).add(e),this.renderRoot!==void 0&&this.isConnected&&e.hostConnected?.()}removeController(e){this._$EO?.delete(e)}_$E_(){let e=new Map,t=this.constructor.elementProperties;for(let n of t.keys())this.hasOwnProperty(n)&&(e.set(n,this[n]),delete this[n]);e.size>0&&(this._$Ep=e)}createRenderRoot(){let e=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return c(e,this.constructor.elementStyles),e}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(e=>e.hostConnected?.())}enableUpdating(e){}disconnectedCallback(){this._$EO?.forEach(e=>e.hostDisconnected?.())}attributeChangedCallback(e,t,n){this._$AK(e,n)}_$ET(e,t){let n=this.constructor.elementProperties.get(e),r=this.constructor._$Eu(e,n);if(r!==void 0&&!0===n.reflect){let i=(n.converter?.toAttribute===void 0?g:n.converter).toAttribute(t,n.type);this._$Em=e,i==null?this.removeAttribute(r):this.setAttribute(r,i),this._$Em=null}}_$AK(e,t){let n=this.constructor,r=n._$Eh.get(e);if(r!==void 0&&this._$Em!==r){let e=n.getPropertyOptions(r),i=typeof e.converter==`function`?{fromAttribute:e.converter}:e.converter?.fromAttribute===void 0?g:e.converter;this._$Em=r;let a=i.fromAttribute(t,e.type);this[r]=a??this._$Ej?.get(r)??a,this._$Em=null}}requestUpdate(e,t,n,r=!1,i){if(e!==void 0){let a=this.constructor;if(!1===r&&(i=this[e]),n??=a.getPropertyOptions(e),!((n.hasChanged??ae)(i,t)||n.useDefault&&n.reflect&&i===this._$Ej?.get(e)&&!this.hasAttribute(a._$Eu(e,n))))return;this.C(e,t,n)}!1===this.isUpdatePending&&(this._$ES=this._$EP())}C(e,t,{useDefault:n,reflect:r,wrapped:i},a){n&&!(this._$Ej??=new Map).has(e)&&(this._$Ej.set(e,a??t??this[e]),!0!==i||a!==void 0)||(this._$AL.has(e)||(this.hasUpdated||n||(t=void 0),this._$AL.set(e,t)),!0===r&&this._$Em!==e&&(this._$Eq??=new Set).add(e))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(e){Promise.reject(e)}let e=this.scheduleUpdate();return e!=null&&await e,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(let[e,t]of this._$Ep)this[e]=t;this._$Ep=void 0}let e=this.constructor.elementProperties;if(e.size>0)for(let[t,n]of e){let{wrapped:e}=n,r=this[t];!0!==e||this._$AL.has(t)||r===void 0||this.C(t,void 0,n,r)}}let e=!1,t=this._$AL;try{e=this.shouldUpdate(t),e?(this.willUpdate(t),this._$EO?.forEach(e=>e.hostUpdate?.()),this.update(t)):this._$EM()}catch(t){throw e=!1,this._$EM(),t}e&&this._$AE(t)}willUpdate(e){}_$AE(e){this._$EO?.forEach(e=>e.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(e)),this.updated(e)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(e){return!0}update(e){this._$Eq&&=this._$Eq.forEach(e=>this._$ET(e,this[e])),this._$EM()}updated(e){}firstUpdated(e){}};_.elementStyles=[],_.shadowRootOptions={mode:`open`},_[h(`elementProperties`)]=new Map,_[h(`finalized`)]=new Map,ie?.({ReactiveElement:_}),(m.reactiveElementVersions??=[]).push(`2.1.2`);var se=globalThis,ce=e=>e,v=se.trustedTypes,le=v?v.createPolicy(`lit-html`,{createHTML:e=>e}):void 0,ue=`$lit$`,y=`lit$${Math.random().toFixed(9).slice(2)}$`,de=`?`+y,fe=`<${de}>`,b=document,x=()=>b.createComment(``),S=e=>e===null||typeof e!=`object`&&typeof e!=`function`,pe=Array.isArray,me=e=>pe(e)||typeof e?.[Symbol.iterator]==`function`,he=`[ 	
\f\r]`,C=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,ge=/-->/g,_e=/>/g,w=RegExp(`>|${he}(?:([^\\s"'>=/]+)(${he}*=${he}*(?:[^ \t\n\f\r"'\`<>=]|("|')|))|$)`,`g`),ve=/'/g,ye=/"/g,be=/^(?:script|style|textarea|title)$/i,T=(e=>(t,...n)=>({_$litType$:e,strings:t,values:n}))(1),E=Symbol.for(`lit-noChange`),D=Symbol.for(`lit-nothing`),xe=new WeakMap,O=b.createTreeWalker(b,129);function Se(e,t){if(!pe(e)||!e.hasOwnProperty(`raw`))throw Error(`invalid template strings array`);return le===void 0?t:le.createHTML(t)}var Ce=(e,t)=>{let n=e.length-1,r=[],i,a=t===2?`<svg>`:t===3?`<math>`:``,o=C;for(let t=0;t<n;t++){let n=e[t],s,c,l=-1,u=0;for(;u<n.length&&(o.lastIndex=u,c=o.exec(n),c!==null);)u=o.lastIndex,o===C?c[1]===`!--`?o=ge:c[1]===void 0?c[2]===void 0?c[3]!==void 0&&(o=w):(be.test(c[2])&&(i=RegExp(`</`+c[2],`g`)),o=w):o=_e:o===w?c[0]===`>`?(o=i??C,l=-1):c[1]===void 0?l=-2:(l=o.lastIndex-c[2].length,s=c[1],o=c[3]===void 0?w:c[3]===`"`?ye:ve):o===ye||o===ve?o=w:o===ge||o===_e?o=C:(o=w,i=void 0);let d=o===w&&e[t+1].startsWith(`/>`)?` `:``;a+=o===C?n+fe:l>=0?(r.push(s),n.slice(0,l)+ue+n.slice(l)+y+d):n+y+(l===-2?t:d)}return[Se(e,a+(e[n]||`<?>`)+(t===2?`</svg>`:t===3?`</math>`:``)),r]},we=class e{constructor({strings:t,_$litType$:n},r){let i;this.parts=[];let a=0,o=0,s=t.length-1,c=this.parts,[l,u]=Ce(t,n);if(this.el=e.createElement(l,r),O.currentNode=this.el.content,n===2||n===3){let e=this.el.content.firstChild;e.replaceWith(...e.childNodes)}for(;(i=O.nextNode())!==null&&c.length<s;){if(i.nodeType===1){if(i.hasAttributes())for(let e of i.getAttributeNames())if(e.endsWith(ue)){let t=u[o++],n=i.getAttribute(e).split(y),r=/([.?@])?(.*)/.exec(t);c.push({type:1,index:a,name:r[2],strings:n,ctor:r[1]===`.`?De:r[1]===`?`?Oe:r[1]===`@`?ke:A}),i.removeAttribute(e)}else e.startsWith(y)&&(c.push({type:6,index:a}),i.removeAttribute(e));if(be.test(i.tagName)){let e=i.textContent.split(y),t=e.length-1;if(t>0){i.textContent=v?v.emptyScript:``;for(let n=0;n<t;n++)i.append(e[n],x()),O.nextNode(),c.push({type:2,index:++a});i.append(e[t],x())}}}else if(i.nodeType===8){if(i.data===de)c.push({type:2,index:a});else{let e=-1;for(;(e=i.data.indexOf(y,e+1))!==-1;)c.push({type:7,index:a}),e+=y.length-1}}a++}}static createElement(e,t){let n=b.createElement(`template`);return n.innerHTML=e,n}};function k(e,t,n=e,r){if(t===E)return t;let i=r===void 0?n._$Cl:n._$Co?.[r],a=S(t)?void 0:t._$litDirective$;return i?.constructor!==a&&(i?._$AO?.(!1),a===void 0?i=void 0:(i=new a(e),i._$AT(e,n,r)),r===void 0?n._$Cl=i:(n._$Co??=[])[r]=i),i!==void 0&&(t=k(e,i._$AS(e,t.values),i,r)),t}var Te=class{constructor(e,t){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=t}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:t},parts:n}=this._$AD,r=(e?.creationScope??b).importNode(t,!0);O.currentNode=r;let i=O.nextNode(),a=0,o=0,s=n[0];for(;s!==void 0;){if(a===s.index){let t;s.type===2?t=new Ee(i,i.nextSibling,this,e):s.type===1?t=new s.ctor(i,s.name,s.strings,this,e):s.type===6&&(t=new Ae(i,this,e)),this._$AV.push(t),s=n[++o]}a!==s?.index&&(i=O.nextNode(),a++)}return O.currentNode=b,r}p(e){let t=0;for(let n of this._$AV)n!==void 0&&(n.strings===void 0?n._$AI(e[t]):(n._$AI(e,n,t),t+=n.strings.length-2)),t++}},Ee=class e{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,t,n,r){this.type=2,this._$AH=D,this._$AN=void 0,this._$AA=e,this._$AB=t,this._$AM=n,this.options=r,this._$Cv=r?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,t=this._$AM;return t!==void 0&&e?.nodeType===11&&(e=t.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,t=this){e=k(this,e,t),S(e)?e===D||e==null||e===``?(this._$AH!==D&&this._$AR(),this._$AH=D):e!==this._$AH&&e!==E&&this._(e):e._$litType$===void 0?e.nodeType===void 0?me(e)?this.k(e):this._(e):this.T(e):this.$(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==D&&S(this._$AH)?this._$AA.nextSibling.data=e:this.T(b.createTextNode(e)),this._$AH=e}$(e){let{values:t,_$litType$:n}=e,r=typeof n==`number`?this._$AC(e):(n.el===void 0&&(n.el=we.createElement(Se(n.h,n.h[0]),this.options)),n);if(this._$AH?._$AD===r)this._$AH.p(t);else{let e=new Te(r,this),n=e.u(this.options);e.p(t),this.T(n),this._$AH=e}}_$AC(e){let t=xe.get(e.strings);return t===void 0&&xe.set(e.strings,t=new we(e)),t}k(t){pe(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,r,i=0;for(let a of t)i===n.length?n.push(r=new e(this.O(x()),this.O(x()),this,this.options)):r=n[i],r._$AI(a),i++;i<n.length&&(this._$AR(r&&r._$AB.nextSibling,i),n.length=i)}_$AR(e=this._$AA.nextSibling,t){for(this._$AP?.(!1,!0,t);e!==this._$AB;){let t=ce(e).nextSibling;ce(e).remove(),e=t}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},A=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,t,n,r,i){this.type=1,this._$AH=D,this._$AN=void 0,this.element=e,this.name=t,this._$AM=r,this.options=i,n.length>2||n[0]!==``||n[1]!==``?(this._$AH=Array(n.length-1).fill(new String),this.strings=n):this._$AH=D}_$AI(e,t=this,n,r){let i=this.strings,a=!1;if(i===void 0)e=k(this,e,t,0),a=!S(e)||e!==this._$AH&&e!==E,a&&(this._$AH=e);else{let r=e,o,s;for(e=i[0],o=0;o<i.length-1;o++)s=k(this,r[n+o],t,o),s===E&&(s=this._$AH[o]),a||=!S(s)||s!==this._$AH[o],s===D?e=D:e!==D&&(e+=(s??``)+i[o+1]),this._$AH[o]=s}a&&!r&&this.j(e)}j(e){e===D?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??``)}},De=class extends A{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===D?void 0:e}},Oe=class extends A{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==D)}},ke=class extends A{constructor(e,t,n,r,i){super(e,t,n,r,i),this.type=5}_$AI(e,t=this){if((e=k(this,e,t,0)??D)===E)return;let n=this._$AH,r=e===D&&n!==D||e.capture!==n.capture||e.once!==n.once||e.passive!==n.passive,i=e!==D&&(n===D||r);r&&this.element.removeEventListener(this.name,this,n),i&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH==`function`?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},Ae=class{constructor(e,t,n){this.element=e,this.type=6,this._$AN=void 0,this._$AM=t,this.options=n}get _$AU(){return this._$AM._$AU}_$AI(e){k(this,e)}},je=se.litHtmlPolyfillSupport;je?.(we,Ee),(se.litHtmlVersions??=[]).push(`3.3.3`);var Me=(e,t,n)=>{let r=n?.renderBefore??t,i=r._$litPart$;if(i===void 0){let e=n?.renderBefore??null;r._$litPart$=i=new Ee(t.insertBefore(x(),e),e,void 0,n??{})}return i._$AI(e),i},Ne=globalThis,j=class extends _{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){let e=super.createRenderRoot();return this.renderOptions.renderBefore??=e.firstChild,e}update(e){let t=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(e),this._$Do=Me(t,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return E}};j._$litElement$=!0,j.finalized=!0,Ne.litElementHydrateSupport?.({LitElement:j});var Pe=Ne.litElementPolyfillSupport;Pe?.({LitElement:j}),(Ne.litElementVersions??=[]).push(`4.2.2`);var Fe={attribute:!0,type:String,converter:g,reflect:!1,hasChanged:ae},Ie=(e=Fe,t,n)=>{let{kind:r,metadata:i}=n,a=globalThis.litPropertyMetadata.get(i);if(a===void 0&&globalThis.litPropertyMetadata.set(i,a=new Map),r===`setter`&&((e=Object.create(e)).wrapped=!0),a.set(n.name,e),r===`accessor`){let{name:r}=n;return{set(n){let i=t.get.call(this);t.set.call(this,n),this.requestUpdate(r,i,e,!0,n)},init(t){return t!==void 0&&this.C(r,void 0,e,t),t}}}if(r===`setter`){let{name:r}=n;return function(n){let i=this[r];t.call(this,n),this.requestUpdate(r,i,e,!0,n)}}throw Error(`Unsupported decorator location: `+r)};function M(e){return(t,n)=>typeof n==`object`?Ie(e,t,n):((e,t,n)=>{let r=t.hasOwnProperty(n);return t.constructor.createProperty(n,e),r?Object.getOwnPropertyDescriptor(t,n):void 0})(e,t,n)}function Le(e){return M({...e,state:!0,attribute:!1})}var Re=N(e=>new Intl.DateTimeFormat(e,{dateStyle:`long`,timeZone:`UTC`,calendar:`gregory`})),ze=N(e=>new Intl.RelativeTimeFormat(e,{numeric:`auto`})),Be=N(e=>new Intl.RelativeTimeFormat(e,{numeric:`always`})),Ve=N(e=>new Intl.NumberFormat(e)),He=N(e=>new Intl.PluralRules(e));function N(e){let t=new Map;return n=>(t.has(n)||t.set(n,e(Ue(n))),t.get(n))}var Ue=e=>e===`ar`?`ar-u-nu-latn`:e,We=864e5,Ge=504e5;function Ke(e,t){let n=e.length===10;return Date.parse(e)-(n?Ge:0)>t.getTime()}function qe(e,t,n){let r=Date.parse(e.slice(0,10)),i=Math.floor(n.getTime()/We)*We,a=Math.round((r-i)/We);return{iso:e,absolute:Re(t).format(r),relative:Je(Ke(e,n)?a:Math.min(a,0),t)}}function Je(e,t){let n=Math.abs(e),r=n<2?ze(t):Be(t);return n<14?r.format(e,`day`):n<61?r.format(Math.trunc(e/7),`week`):n<731?r.format(Math.trunc(e/30.44),`month`):r.format(Math.trunc(e/365.25),`year`)}var Ye=/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g,Xe=/(?<dot>(?<![\p{L}\p{N}.])\.)?@?\{target\}|\{name\}|(?<space>\s*)\{link\}/gu;function Ze(e,{target:t,name:n,link:r}){return e.replace(Xe,(e,i=``,a=``)=>e.endsWith(`{target}`)?(t.startsWith(`@`)?i:``)+t:e===`{name}`?n:r===``?``:a+r).replace(Ye,``).toWellFormed().trim()}var Qe={x:{id:`x`,name:`X`,address:e=>e.x===void 0?e.name:`@${e.x}`,link:e=>`https://x.com/intent/tweet?text=${encodeURIComponent(e)}`}},$e=/^(?:ar|ckb|dv|fa|he|nqo|ps|sd|syr|ug|ur|yi)(?:-(?!Latn)|$)|-(?:Arab|Hebr|Thaa)/i;function et(e){return $e.test(e)?`rtl`:`ltr`}function tt(e,t){let n=nt(e,t);return e=>e===void 0?void 0:{text:e,...n}}function nt(e,t){if(e===void 0)return{dir:`auto`};if(e===t)return{};let n=et(e);return n===et(t)?{lang:e}:{lang:e,dir:n}}function P(e,t){return e.split(/\{(\w+)\}/).map((e,n)=>n%2==0?e:t[e]??``).filter(e=>e!==``)}var rt=/([@#][\p{L}\p{M}\p{N}_\u200C\u200D]+|https:\/\/\S+)/u;function it(e){return e.split(rt).map((e,t)=>t%2==0?e:{text:e}).filter(e=>e!==``)}function at(e,t,n){return(e[He(n).select(t)]??e.other).replace(`{n}`,()=>Ve(n).format(t))}function ot(e,t,n,r,{theirs:i,partners:a}){let[o]=e.targets;if(e.name===void 0||o===void 0||e.message===void 0)return;let s=Qe.x,c=Ze(t.message??e.message.text,{target:s.address(o),name:e.name,link:e.link??``}),l=t.message?a:tt(e.message.lang??e.lang,r),u=i(o.name),d=i(e.name);return{ask:i(e.ask),target:{name:u,role:i(o.role),organisation:i(o.organisation),handle:o.x===void 0?void 0:`@${o.x}`},guidance:st(e.guidance,n.guidance,i),safety:st(e.safety,n.safety,i),message:{...l(c),pieces:it(c)},meaning:t.message?void 0:i(e.message.meaning),network:s.id,label:t.label?[a(t.label)]:P(n.tell,{target:u,name:d,network:s.name}),labelRest:t.label?[u,n.comma,d]:void 0,url:s.link(c)}}function st(e,t,n){if(e!==!1)return e===void 0?{text:t}:n(e)}function ct(e,t){let n=[...e].sort((e,t)=>lt(t)-lt(e)),r=n.find(e=>e.date===void 0||!Ke(e.date,t));return r===void 0?n:[r,...n.filter(e=>e!==r)]}var lt=({date:e})=>e===void 0?-1/0:Date.parse(e);function ut(e,t,n={}){let{locale:r}=t,i=mt(t.lang,r.lang)?t.lang:r.lang,a=e.status??`open`,o=a===`open`,s=a===`withdrawn`,c=tt(e.lang,i),l=tt(t.lang,i),u=s?{}:e,d=s?{}:n,f=c(u.name),p=d.link??u.link,[ee,...te]=ct(u.updates??[],t.now).map(e=>dt(e,t,i,c));return{lang:i,dir:r.dir,status:a,words:pt(r,i,te.length),name:f,headline:l(d.headline)??c(u.headline),notice:o?void 0:r[a],outcome:o?void 0:c(u.outcome),latest:ee,earlier:te,summary:d.summary?[l(d.summary)]:(u.summary??[]).map(e=>c(e)),action:o?ot({...e,link:p},n,r,i,{theirs:c,partners:l}):void 0,link:p===void 0?void 0:{url:p,label:P(r.more,{name:f??p})},publisher:ft(u,r,c),note:l(d.note)}}function dt(e,t,n,r){return{date:e.date===void 0?void 0:qe(e.date,n,t.now),isCorrection:e.kind===`correction`,title:r(e.title),text:r(e.text),link:e.url===void 0?void 0:{url:e.url,label:[t.locale.source]}}}function ft({publisher:e},t,n){if(e!==void 0)return{label:P(t.publishedBy,{publisher:n(e.name)}),url:e.url,note:n(e.note)}}function pt(e,t,n){let{latestUpdate:r,correction:i,whatWeAsk:a,whoCanAct:o,message:s,meaning:c,newTab:l,comma:u}=e;return{latestUpdate:r,correction:i,earlierUpdates:at(e.earlierUpdates,n,t),whatWeAsk:a,whoCanAct:o,message:s,meaning:c,newTab:l,comma:u}}var mt=(e,t)=>`${e}-`.toLowerCase().startsWith(`${t}-`.toLowerCase()),ht={link:{code:`bad-link`,clean:gt},handle:{code:`bad-handle`,clean:_t},date:{code:`bad-date`,clean:yt},language:{code:`bad-language`,clean:bt}};function gt(e){try{let t=new URL(e);return t.protocol===`https:`?t.href:void 0}catch{return}}function _t(e){return/^@?(\w{1,15})$/.exec(e)?.[1]}var vt=/^(\d{4}-\d\d-\d\d)(T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d))?$/;function yt(e){let t=vt.exec(e)?.[1];if(!(t===void 0||Number.isNaN(Date.parse(e))))return new Date(t).toISOString().startsWith(t)?e:void 0}function bt(e){try{return Intl.getCanonicalLocales(e)[0]}catch{return}}var F=(e,t=`plain`)=>({kind:`text`,max:e,format:t}),xt=(...e)=>({kind:`choice`,options:e}),St=e=>({kind:`switch`,of:e}),I=(e,t)=>({kind:`list`,of:e,max:t,single:!1}),Ct=(e,t)=>({...I(e,t),single:!0}),L=(e,t)=>({kind:`group`,fields:e,essential:t,short:!1}),wt=(e,t)=>({...L(e,t),short:!0}),R=e=>({field:e,required:!1}),z=e=>({field:e,required:!0}),Tt=(e,t)=>({field:t,required:e}),Et=F(200),B=F(500),V=F(5e3),H=F(2e3,`link`),Dt=F(35,`language`),Ot=L({date:z(F(40,`date`)),text:z(V),title:R(B),url:R(H),kind:R(xt(`update`,`correction`))},`text`),kt=L({name:z(Et),role:z(B),organisation:R(B),x:R(F(16,`handle`))},`name`),At=wt({text:z(V),lang:R(Dt),meaning:R(V)},`text`),jt=L({name:z(Et),url:R(H),note:R(B)},`name`),Mt={lang:R(Dt),name:z(Et),headline:R(B),summary:z(Ct(V,50)),status:R(xt(`open`,`paused`,`won`,`ended`,`withdrawn`)),outcome:Tt([`won`,`ended`],V),updates:R(I(Ot,500)),targets:Tt([`open`],I(kt,50)),ask:R(V),message:Tt([`open`],At),guidance:R(St(V)),safety:R(St(V)),link:R(H),publisher:R(jt)},Nt={headline:R(B),summary:R(V),message:R(V),link:R(H),label:R(F(100)),note:R(B)},Pt=/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFEFF]/g;function Ft(e){return e.toWellFormed().replace(/\r\n?/g,`
`).replace(Pt,``).trim()}function It(e){return e===void 0||typeof e==`string`&&Ft(e)===``||Array.isArray(e)&&e.length===0}var Lt=262144;function Rt(e){if(e.length>262144||new TextEncoder().encode(e).length>262144)return{problems:[G(`too-large`,``,{limit:Lt/1024})]};let t;try{t=JSON.parse(e)}catch(e){return{problems:[G(`not-json`,``,{reason:e.message})]}}return U(t)}function U(e){if(!Kt(e))return{problems:[G(`not-object`,``,{found:qt(e)})]};let t=[],n=Ht(Gt(e,`status`));return{case:{...Ut(e,Mt,``,t,n),status:n},problems:t}}function zt(e){return e.status===`withdrawn`||e.name!==void 0&&e.summary.length>0&&(e.status!==`open`||e.targets.length>0&&e.message!==void 0)}function Bt({name:e,headline:t,summary:n,updates:r}){return!!(e??t??n[0]??r[0])}function Vt(e){let t=[],n=Ut(e,Nt,``,t);return n.message===void 0||n.message.includes(`{target}`)?{overrides:n,problems:t}:(t.push(G(`no-target-placeholder`,`message`)),{overrides:{...n,message:void 0},problems:t})}function Ht(e){return e===void 0?`open`:Mt.status.field.options.find(t=>t===e)??`paused`}function Ut(e,t,n,r,i){let a={};for(let[o,s]of Object.entries(t)){let t=n===``?o:`${n}.${o}`,c=Gt(e,o);It(c)?Wt(s,i)&&r.push(G(`missing`,t)):a[o]=W(c,s.field,t,r),s.field.kind===`list`&&(a[o]??=[])}return a}function W(e,t,n,r){let i=(e,t)=>{r.push(G(e,n,t))},a=t=>i(`wrong-type`,{expected:t,found:qt(e)});switch(t.kind){case`text`:{if(typeof e!=`string`)return a(`a text`);let n=Ft(e);if([...n].length>t.max)return i(`too-long`,{limit:t.max});if(t.format===`plain`)return n;let r=ht[t.format];return r.clean(n)??i(r.code,{value:Jt(n)})}case`choice`:return typeof e==`string`?t.options.includes(e)?e:i(`unknown-choice`,{value:Jt(e),options:t.options.join(`, `)}):a(`a text`);case`switch`:return e===!1?!1:typeof e==`string`?W(e,t.of,n,r):a(`a text or false`);case`list`:if(!Array.isArray(e)){if(!t.single)return a(`a list`);let i=W(e,t.of,n,r);return i===void 0?[]:[i]}return e.length>t.max&&i(`too-many`,{limit:t.max}),e.slice(0,t.max).map((e,i)=>W(e,t.of,`${n}[${i}]`,r)).filter(e=>e!==void 0);case`group`:{let i=String(t.essential),o=t.short&&typeof e==`string`;if(!o&&!Kt(e))return a(t.short?`a text or an object`:`an object`);if(o){let a=W(e,t.fields[i].field,n,r);return a===void 0?void 0:{[i]:a}}let s=Ut(e,t.fields,n,r);return s[i]===void 0?void 0:s}}}function Wt(e,t){return t===`withdrawn`?!1:typeof e.required==`boolean`?e.required:t!==void 0&&e.required.includes(t)}function G(e,t,n={}){return{code:e,path:t,args:n}}var Gt=(e,t)=>Object.hasOwn(e,t)?e[t]:void 0,Kt=e=>typeof e==`object`&&!!e&&!Array.isArray(e);function qt(e){return e===null?`null`:Array.isArray(e)?`a list`:typeof e==`object`?`an object`:`a ${typeof e}`}var Jt=e=>{let t=[...e];return t.length>60?`${t.slice(0,60).join(``)}…`:e},Yt={lang:`en`,dir:`ltr`,comma:`, `,latestUpdate:`Latest update`,correction:`Correction`,earlierUpdates:{one:`{n} earlier update`,other:`{n} earlier updates`},source:`Read more`,whatWeAsk:`What we ask`,whoCanAct:`Who can act:`,message:`The message you send`,meaning:`What it says`,guidance:`Change the words if you like, and keep it polite.`,safety:`Your post is public and carries your name. Think of your own safety and your family’s before you send it.`,tell:`Tell {target} about {name} on {network}`,newTab:`opens in a new tab`,more:`More about {name}`,publishedBy:`An action by {publisher}`,paused:`This action is paused. Please send nothing for now.`,won:`This action was won. Nothing more needs to be sent.`,ended:`This action is over. Please send nothing more.`,withdrawn:`This case is no longer shown, at the request of those it concerns.`},Xt=new Map([[Yt.lang,Yt]]);function Zt(...e){for(let t of e)Xt.set(t.lang.toLowerCase(),t)}function Qt(e){let t=e.toLowerCase();for(;t!==``;){let e=Xt.get(t);if(e!==void 0)return e;t=t.slice(0,Math.max(0,t.lastIndexOf(`-`)))}return Yt}var $t=`0.1.0`;function en(e,t,n){return e.dispatchEvent(new CustomEvent(t,{detail:n,bubbles:!0,composed:!0,cancelable:t===`case-act`}))}var tn={"no-case":()=>[`there is no case to show`,`set src, put a JSON script inside, or give at least name, summary, target and message`],"not-json":e=>[`the case is not valid JSON: ${e.reason}`,`look for a missing comma or quote near that place`],"not-object":e=>[`the case is ${e.found}, not an object`,`write it as { "name": …, "summary": … }`],"too-large":e=>[`the case is larger than ${e.limit} kB`,`shorten it; pictures belong at an address of their own`],missing:()=>[`a required field is missing`,`add it`],"wrong-type":e=>[`${e.found} stands where ${e.expected} belongs`,`write ${e.expected}`],"too-long":e=>[`a text is longer than ${e.limit} characters and was left out`,`shorten it`],"too-many":e=>[`a list has more than ${e.limit} entries; the others were left out`,`shorten it`],"unknown-choice":e=>[`"${e.value}" is not one of the values known here`,`use one of ${e.options}`],"bad-link":e=>[`"${e.value}" is not an https address and was left out`,`write the full address, with https:// at its start`],"bad-handle":e=>[`"${e.value}" is not a handle on X and was left out`,`write what follows the @ on the profile: letters, digits and _, at most 15`],"bad-date":e=>[`"${e.value}" is not a date`,`write it as 2015-11-09, or with a time as 2015-11-09T18:30+01:00`],"bad-language":e=>[`"${e.value}" is not a language tag`,`write it as en, fr or pt-BR`],"bad-src":e=>[`"${e.value}" is not an address that a case can be loaded from`,`write the https address of the case file`],unreachable:e=>[`the case at ${e.url} could not be fetched`,`open that address in a browser; from another site it must be served with "Access-Control-Allow-Origin: *", and the policy of this page must allow it in connect-src`],"http-status":e=>[`the server answered ${e.status} for the case at ${e.url}`,`check the address, and that the file is published`],timeout:e=>[`the case at ${e.url} did not arrive within ${e.seconds} seconds`,`check the server, or put the case inside as JSON, so that there is something to show meanwhile`],"ignored-attribute":()=>[`this attribute is ignored, because facts come from the case file`,`remove it, or change the case file`],"no-target-placeholder":()=>[`a message without {target} was left out, because only the case file knows the right handle`,`write {target} where the official is to be named`]};function nn({code:e,path:t,args:n}){let[r,i]=tn[e](n);return`${r}${t===``?``:` (${t})`}. What to do: ${i}.`}var rn=new Set;function an(e){for(let t of e)on(nn(t))}function on(e){rn.has(e)||(rn.add(e),console.warn(`<case-action>: ${e}`))}var sn=class{#e;#t;#n=`[]`;constructor(e){this.#e=e}announceCase(e){e!==this.#t&&(this.#t=e,e!==void 0&&en(this.#e,`case-load`,{case:e}))}announceProblems(e,t){let n=JSON.stringify(e);n!==this.#n&&(this.#n=n,e.length!==0&&(an(e),en(this.#e,`case-error`,{problems:e,shown:t})))}},cn={name:`name`,status:`status`,update:`updateText`,"update-date":`updateDate`,target:`target`,"target-role":`targetRole`,handle:`handle`,safety:`safety`},ln={"updates[0].text":`update`,"updates[0].date":`update-date`,targets:`target`,"targets[0].name":`target`,"targets[0].role":`target-role`,"targets[0].x":`handle`},un=e=>Object.keys(e).length===0,dn=e=>({...e,path:`attribute ${ln[e.path]??e.path}`}),fn=({name:e})=>pn(e),pn=e=>!It(e??void 0),K=e=>Object.fromEntries(Object.entries(e).filter(e=>pn(e[1])));function mn(e,t){let n=K({text:e.updateText,date:e.updateDate}),r=K({name:e.target,role:e.targetRole,x:e.handle}),{name:i,headline:a,summary:o,status:s,message:c,safety:l,link:u}=e,d=U({...K({lang:t,name:i,headline:a,summary:o,status:s,message:c,safety:l,link:u}),updates:un(n)?[]:[n],targets:un(r)?[]:[r]}),f=d.problems.filter(({path:e})=>e!==`outcome`).map(dn);return{...d,problems:f}}function hn(e){let{headline:t,summary:n,message:r,link:i,label:a,note:o}=e;return _n({headline:t,summary:n,message:r,link:i,label:a,note:o})}var gn=({label:e,note:t})=>_n({label:e,note:t});function _n(e){let{overrides:t,problems:n}=Vt(K(e));return{overrides:t,problems:n.map(dn)}}function vn(e){let t=Object.entries(cn).filter(([,t])=>pn(e[t])).map(([e])=>e);return t.length===0?[]:[G(`ignored-attribute`,t.join(`, `))].map(dn)}function yn(e,t,n){let r=String(t??n[0]),i=n.find(e=>e===r);if(i!==void 0)return{option:i,problems:[]};let a=G(`unknown-choice`,`attribute ${e}`,{value:r,options:n.join(`, `)});return{option:n[0],problems:[a]}}function bn(e){let t=[e.property,e.source,e.inline].filter(e=>e!==void 0),n=t.find(xn),r=n===void 0&&!e.isLoading&&fn(e.attributes);r&&t.push(mn(e.attributes,e.lang));let i=!e.isLoading&&e.isPageWhole,a=i&&!e.hasFallback,o=t.find(xn)??(a?t.find(Sn):void 0),s=r?gn(e.attributes):hn(e.attributes);return{reading:o,overrides:s.overrides,problems:[...t.flatMap(({problems:e})=>e),...s.problems,...n===void 0?[]:vn(e.attributes),...i&&t.length===0?[G(`no-case`,``)]:[]]}}var xn=e=>e.case!==void 0&&zt(e.case),Sn=e=>e.case!==void 0&&Bt(e.case);function Cn(e){return[...e.childNodes].some(e=>e instanceof Element?!e.matches(`script, template, style`):e.nodeType===Node.TEXT_NODE&&!It(e.textContent??``))}var wn=class{#e;#t=new MutationObserver(()=>this.#i());#n;#r;constructor(e){this.#e=e,e.addController(this)}hostConnected(){this.#r=new AbortController,this.#t.observe(this.#e,{childList:!0,characterData:!0,subtree:!0}),document.addEventListener(`DOMContentLoaded`,()=>this.#i(),{signal:this.#r.signal}),this.#i()}hostDisconnected(){this.#t.disconnect(),this.#r?.abort()}#i(){let e=this.#e.querySelector(`:scope > script[type="application/json"]`);if(e!==null&&!Tn(e))return;let t=e?.textContent??void 0;t!==this.#n&&(this.#n=t,this.reading=t===void 0?void 0:Rt(t),this.#e.requestUpdate())}},Tn=e=>e.nextSibling!==null||document.readyState!==`loading`,En=`en`;function Dn(e){let t=e;for(;t!==null;){let e=t.closest(`[lang]`);if(e!==null)return On(e.getAttribute(`lang`)??``);let n=t.getRootNode();t=n instanceof ShadowRoot?n.host:null}return On(document.documentElement.lang)}function On(e){try{return Intl.getCanonicalLocales(e)[0]??En}catch{return En}}var kn=8e3;async function An(e,t,n=kn){let r=jn(e);if(r===void 0)return q(`bad-src`,{value:e});let i=new AbortController,a=()=>i.abort();t.addEventListener(`abort`,a,{once:!0});let o=setTimeout(a,n);try{let e=await fetch(r,{credentials:`omit`,referrerPolicy:`no-referrer`,signal:i.signal});if(e.status===410)return U({status:`withdrawn`});if(!e.ok)return q(`http-status`,{status:e.status,url:r});let n=Rt(await e.text());return t.aborted?void 0:n}catch{return t.aborted?void 0:i.signal.aborted?q(`timeout`,{seconds:n/1e3,url:r}):q(`unreachable`,{url:r})}finally{clearTimeout(o),t.removeEventListener(`abort`,a)}}function jn(e){try{let t=new URL(e,document.baseURI);return(t.protocol===`https:`||t.protocol===`http:`)&&e.trim()!==``?t.href:void 0}catch{return}}var q=(e,t)=>({problems:[G(e,`attribute src`,t)]}),Mn=class{#e;#t;#n=!1;#r=!1;#i;constructor(e){this.#e=e,e.addController(this)}get isLoading(){return this.#i!==void 0}set src(e){e!==this.#t&&(this.#t=e,this.#n=!1,this.#o(),e===void 0?this.reading=void 0:this.#r&&this.#a(e))}hostConnected(){this.#r=!0,this.#t!==void 0&&!this.#n&&this.#a(this.#t)}hostDisconnected(){this.#r=!1,this.#o()}async#a(e){let t=new AbortController;this.#i=t;let n=await An(e,t.signal);n!==void 0&&(this.#i=void 0,this.#n=!0,this.reading=n,this.#e.requestUpdate())}#o(){this.#i?.abort(),this.#i=void 0}};function Nn(e,t){for(let[n,r]of Object.entries(t))try{e.states[r?`add`:`delete`](n)}catch{}}var Pn=s`
  :host {
    display: block;
    max-inline-size: 40rem;

    --accent: var(--case-action-accent, color-mix(in srgb, #0c7fa3 68%, CanvasText));
    --on-accent: var(--case-action-on-accent, Canvas);
    --surface: var(--case-action-surface, Canvas);
    --text: var(--case-action-text, CanvasText);
    --muted: var(--case-action-muted, color-mix(in srgb, var(--text) 72%, var(--surface)));
    --line: var(--case-action-border, color-mix(in srgb, var(--text) 20%, var(--surface)));
    --tint: color-mix(in srgb, var(--accent) 7%, var(--surface));
    --radius: var(--case-action-radius, 0.5rem);
    --space: var(--case-action-spacing, 1rem);
  }
  :host([hidden]) {
    display: none;
  }

  section {
    box-sizing: border-box;
    padding: calc(var(--space) * 1.25);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--surface);
    color: var(--text);
    font-family: var(--case-action-font, inherit);
    line-height: 1.5;
    text-align: start;
    overflow-wrap: anywhere;
  }
  .light {
    color-scheme: light;
  }
  .dark {
    color-scheme: dark;
  }
  section > :not(:first-child) {
    margin-block-start: var(--space);
  }
  p,
  ol,
  blockquote {
    margin: 0;
    padding: 0;
  }
  .text {
    display: block;
    white-space: pre-line;
  }
  a {
    color: var(--accent);
    text-underline-offset: 0.15em;
  }
  :focus-visible {
    outline: 3px solid var(--surface);
    box-shadow: 0 0 0 5px var(--text);
    border-radius: 2px;
  }

  [part='name'] {
    font-size: 1.75em;
    font-weight: 700;
    line-height: 1.15;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }
  [part='headline'] {
    margin-block-start: calc(var(--space) * 0.35);
    font-size: 1.15em;
    line-height: 1.35;
    text-wrap: pretty;
  }
  [part='notice'] {
    padding: calc(var(--space) * 0.75) var(--space);
    border-radius: var(--radius);
    background: var(--tint);
    font-weight: 600;
  }

  .label {
    font-size: 0.875em;
    font-weight: 700;
  }
  .small,
  time,
  [part='foot'],
  [part='guidance'],
  [part='safety'] {
    font-size: 0.875em;
    color: var(--muted);
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
    color: var(--accent);
  }
  [part='update'] > p {
    margin-block-start: 0.15em;
    font-size: 1.0625em;
  }
  .title {
    font-weight: 600;
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
  ol {
    list-style: none;
  }
  li {
    margin-block-start: calc(var(--space) * 0.5);
  }
  [part='summary'] p + p {
    margin-block-start: calc(var(--space) * 0.6);
  }

  [part='ask'] {
    padding-block-start: var(--space);
    border-block-start: 1px solid var(--line);
  }
  [part='target'] {
    margin-block-start: calc(var(--space) * 0.35);
  }
  .handle {
    color: var(--muted);
  }

  blockquote {
    margin-block: calc(var(--space) * 0.35) calc(var(--space) * 0.6);
    padding: calc(var(--space) * 0.75) var(--space);
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  [part='safety'] {
    margin-block-start: 0.25em;
  }

  [part='action'] {
    display: flex;
    flex-wrap: wrap;
    box-sizing: border-box;
    gap: 0 0.5em;
    align-items: baseline;
    justify-content: center;
    min-block-size: 44px;
    padding: 0.7em 1.25em;
    border: 2px solid transparent;
    border-radius: var(--radius);
    background: var(--accent);
    color: var(--on-accent);
    font-weight: 700;
    line-height: 1.3;
    text-align: center;
    text-decoration: none;
  }
  [part='action']:hover {
    background: color-mix(in srgb, var(--accent) 88%, var(--text));
    text-decoration: underline;
  }
  [part='action']:focus-visible {
    border-radius: var(--radius);
  }
  .new-tab {
    font-size: 0.8125em;
    font-weight: 400;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  [part='foot'] {
    padding-block-start: calc(var(--space) * 0.75);
    border-block-start: 1px solid var(--line);
  }
  [part='foot'] p + p {
    margin-block-start: 0.35em;
  }
`;function Fn(e,t){return T`<section
    part="card"
    class=${t.theme}
    lang=${e.lang}
    dir=${e.dir}
    aria-labelledby=${e.name?`name`:D}
  >
    ${J(e.name,e=>T`<div id="name" part="name" role="heading" aria-level=${t.headingLevel}>
          ${Y(e)}
        </div>`)}
    ${J(e.headline,e=>T`<p part="headline">${Y(e)}</p>`)}
    ${J(e.notice,e=>T`<p part="notice">${e}</p>`)}
    ${J(e.outcome,e=>T`<p part="outcome">${Y(e)}</p>`)}
    ${J(e.latest,n=>In(e,n,t))}
    ${e.summary.length>0?T`<div part="summary">
            ${e.summary.map(e=>T`<p>${Y(e)}</p>`)}
          </div>`:D}
    ${J(e.action,n=>zn(e,n,t))} ${Vn(e)}
  </section>`}function In(e,t,n){let{words:r,earlier:i}=e,a=t.isCorrection?r.correction:r.latestUpdate;return T`<div part="update">
    <div class="when">
      <span class="label" role="heading" aria-level=${n.headingLevel+1}>${a}</span>
      ${Wn(t.date)}
    </div>
    ${Rn(t)}
    ${i.length>0?T`<details ?open=${n.isEarlierOpen} @toggle=${n.onEarlierToggle}>
            <summary>${r.earlierUpdates}</summary>
            ${n.isEarlierOpen?T`<ol>
                    ${i.map(e=>Ln(e,r.correction))}
                  </ol>`:D}
          </details>`:D}
  </div>`}function Ln(e,t){return T`<li>
    <div class="when">
      ${e.isCorrection?T`<span class="label">${t}</span>`:D}
      ${Wn(e.date)}
    </div>
    ${Rn(e)}
  </li>`}function Rn({title:e,text:t,link:n}){return T`
    ${J(e,e=>T`<p class="title">${Y(e)}</p>`)}
    <p>${Y(t)}</p>
    ${J(n,e=>T`<p>${Un(e)}</p>`)}
  `}function zn(e,t,n){let{words:r}=e,i=n.headingLevel+1;return T`
    <div part="ask">
      <div class="label" role="heading" aria-level=${i}>${r.whatWeAsk}</div>
      ${J(t.ask,e=>T`<p>${Y(e)}</p>`)}
      <p part="target">${r.whoCanAct} ${Bn(t.target,r.comma)}</p>
    </div>
    <div part="message">
      <div class="label" role="heading" aria-level=${i}>${r.message}</div>
      <blockquote>${Hn(t.message)}</blockquote>
      ${J(t.meaning,e=>T`<p class="small">
            <span class="label">${r.meaning}</span>: ${X(e)}
          </p>`)}
      ${J(t.guidance,e=>T`<p part="guidance">${Y(e)}</p>`)}
      ${J(t.safety,e=>T`<p part="safety">${Y(e)}</p>`)}
    </div>
    <a
      part="action"
      href=${t.url}
      target="_blank"
      rel="noopener noreferrer"
      @click=${n.onAct}
      @auxclick=${n.onAct}
    >
      <span>${Z(t.label)}</span>
      ${J(t.labelRest,e=>T`<span class="unseen">${Z(e)}</span>`)}
      <span class="new-tab">(${r.newTab})</span>
    </a>
  `}function Bn(e,t){let{name:n,role:r,organisation:i,handle:a}=e,o=[r,i].map(e=>J(e,e=>T`${t}${X(e)}`));return T`<strong>${X(n)}</strong>${o}${J(a,e=>T` <span class="handle">(<bdi dir="ltr">${e}</bdi>)</span>`)}`}function Vn({link:e,publisher:t,note:n}){return!e&&!t&&!n?D:T`<div part="foot">
    ${J(e,e=>T`<p>${Un(e)}</p>`)}
    ${J(n,e=>T`<p part="note">${Y(e)}</p>`)}
    ${J(t,({label:e,url:t,note:n})=>T`<p part="publisher">
          ${t===void 0?Z(e):Un({label:e,url:t})}${J(n,e=>T`. ${X(e)}`)}
        </p>`)}
  </div>`}function J(e,t){return e===void 0?D:t(e)}var Y=({text:e,lang:t,dir:n})=>T`<span class="text" lang=${t??D} dir=${n??D}>${e}</span>`,Hn=({pieces:e,lang:t,dir:n})=>T`<span class="text" lang=${t??D} dir=${n??D}
    >${Z(e)}</span
  >`,X=({text:e,lang:t,dir:n})=>T`<bdi lang=${t??D} dir=${n??D}>${e}</bdi>`,Z=e=>e.map(e=>typeof e==`string`?e:X(e)),Un=({url:e,label:t})=>T`<a href=${e} rel="noopener noreferrer">${Z(t)}</a>`,Wn=e=>J(e,({iso:e,absolute:t,relative:n})=>T`<time datetime=${e}>${t} <span class="ago">(${n})</span></time>`);function Q(e,t,n,r){var i=arguments.length,a=i<3?t:r===null?r=Object.getOwnPropertyDescriptor(t,n):r,o;if(typeof Reflect==`object`&&typeof Reflect.decorate==`function`)a=Reflect.decorate(e,t,n,r);else for(var s=e.length-1;s>=0;s--)(o=e[s])&&(a=(i<3?o(a):i>3?o(t,n,a):o(t,n))||a);return i>3&&a&&Object.defineProperty(t,n,a),a}var Gn=`case-action`,Kn=[`auto`,`light`,`dark`],qn=[`2`,`1`,`3`,`4`,`5`,`6`],$=class extends j{constructor(...e){super(...e),this.isEarlierOpen=!1,this.#e=this.attachInternals(),this.#t=new sn(this),this.#n=new Mn(this),this.#r=new wn(this),this.#o=[],this.#c={theme:`auto`,headingLevel:2},this.#u=e=>{let t=this.#s?.action,n=e.button===1;t===void 0||e.type===`auxclick`&&!n||en(this,`case-act`,{network:t.network,target:{name:t.target.name.text,handle:t.target.handle},message:t.message.text,url:t.url})||e.preventDefault()},this.#d=e=>{this.isEarlierOpen=e.target.open}}static{this.version=$t}static{this.styles=Pn}static get observedAttributes(){return[...super.observedAttributes,`lang`]}static define(e=customElements){let t=e.get(Gn);t===void 0?e.define(Gn,this):t.version!==`0.1.0`&&on(`version ${$t} came after version ${t.version??`unknown`}, which stays in charge of this page. What to do: use one script tag.`)}#e;#t;#n;#r;#i;#a;#o;#s;#c;#l;connectedCallback(){super.connectedCallback(),this.#l=new AbortController,window.addEventListener(`load`,()=>this.#s??this.requestUpdate(),{signal:this.#l.signal}),this.requestUpdate()}disconnectedCallback(){super.disconnectedCallback(),this.#l?.abort()}attributeChangedCallback(e,t,n){super.attributeChangedCallback(e,t,n),e===`lang`&&this.requestUpdate()}createRenderRoot(){return this.shadowRoot?.replaceChildren(),super.createRenderRoot()}willUpdate(e){let t=this.case!==void 0&&this.case!==null;e.has(`case`)&&(this.#i=t?U(this.case):void 0),this.#n.src=t?void 0:this.src??void 0;let n=Dn(this),{reading:r,overrides:i,problems:a}=bn({property:this.#i,source:this.#n.reading,inline:this.#r.reading,attributes:this,lang:n,isLoading:this.#n.isLoading,hasFallback:Cn(this),isPageWhole:document.readyState===`complete`}),o=yn(`theme`,this.theme,Kn),s=yn(`heading-level`,this.headingLevel,qn),c={lang:n,locale:Qt(n),now:this.now??new Date};this.#a=r,this.#o=[...a,...o.problems,...s.problems],this.#c={theme:o.option,headingLevel:Number(s.option)},this.#s=r&&ut(r.case,c,i)}updated(){let{isLoading:e}=this.#n,t=this.#s!==void 0;Nn(this.#e,{loading:e,ready:t,error:!t&&!e&&this.#o.length>0}),[this.#n.reading,this.#r.reading].includes(this.#a)&&this.#t.announceCase(this.#a?.case);let n=Cn(this)?`fallback`:`nothing`;this.#t.announceProblems(this.#o,t?`case`:n)}#u;#d;render(){return this.#s===void 0?T`<slot></slot>`:Fn(this.#s,{...this.#c,isEarlierOpen:this.isEarlierOpen,onAct:this.#u,onEarlierToggle:this.#d})}};Q([M({attribute:!1})],$.prototype,`case`,void 0),Q([M()],$.prototype,`src`,void 0),Q([M()],$.prototype,`headline`,void 0),Q([M()],$.prototype,`summary`,void 0),Q([M()],$.prototype,`message`,void 0),Q([M()],$.prototype,`link`,void 0),Q([M()],$.prototype,`label`,void 0),Q([M()],$.prototype,`note`,void 0),Q([M()],$.prototype,`name`,void 0),Q([M()],$.prototype,`status`,void 0),Q([M({attribute:`update`})],$.prototype,`updateText`,void 0),Q([M({attribute:`update-date`})],$.prototype,`updateDate`,void 0),Q([M()],$.prototype,`target`,void 0),Q([M({attribute:`target-role`})],$.prototype,`targetRole`,void 0),Q([M()],$.prototype,`handle`,void 0),Q([M()],$.prototype,`safety`,void 0),Q([M()],$.prototype,`theme`,void 0),Q([M({attribute:`heading-level`})],$.prototype,`headingLevel`,void 0),Q([M({attribute:!1})],$.prototype,`now`,void 0),Q([Le()],$.prototype,`isEarlierOpen`,void 0),$.define();var Jn=`.case-action:not(case-action)`,Yn=`[contenteditable]:not([contenteditable="false" i])`;function Xn(e=document){e instanceof Element&&e.matches(Jn)&&$n(e);for(let t of e.querySelectorAll(Jn))$n(t)}function Zn(){document.readyState===`loading`?document.addEventListener(`DOMContentLoaded`,Qn,{once:!0}):Qn()}function Qn(){Xn(),new MutationObserver(e=>{for(let{addedNodes:t}of e)for(let e of t)e instanceof Element&&Xn(e)}).observe(document,{childList:!0,subtree:!0})}function $n(e){let t=er(e),n=e.querySelector(`:scope > case-action`)!==null,r=t.some(([e])=>e===`src`||e===`name`)||e.querySelector(`:scope > script[type="application/json"]`)!==null;if(n||!r||e.closest(Yn)!==null)return;let i=document.createElement(`case-action`);for(let[e,n]of t)i.setAttribute(e,n);i.append(...e.childNodes),e.append(i)}function er(e){let t=$.observedAttributes,n=[`lang`,`dir`];return[...e.attributes].flatMap(({name:e,value:r})=>{let i=e.replace(/^data-/,``);return n.includes(i)||i!==e&&t.includes(i)?[[i,r]]:[]})}return Zt({lang:`fr`,dir:`ltr`,comma:`, `,latestUpdate:`Dernières nouvelles`,correction:`Rectificatif`,earlierUpdates:{one:`{n} nouvelle antérieure`,other:`{n} nouvelles antérieures`},source:`Lire la suite`,whatWeAsk:`Ce que nous demandons`,whoCanAct:`Qui peut agir :`,message:`Le message que vous envoyez`,meaning:`Ce que dit le message`,guidance:`Changez les mots si vous le souhaitez, et restez courtois.`,safety:`Votre message est public et porte votre nom. Pensez à votre sécurité et à celle de vos proches avant de l’envoyer.`,tell:`Interpeller {target} sur {network} au sujet de {name}`,newTab:`ouvre un nouvel onglet`,more:`En savoir plus sur {name}`,publishedBy:`Une action de {publisher}`,paused:`Cette action est suspendue. Merci de ne rien envoyer pour l’instant.`,won:`Cette action a abouti. Il n’y a plus rien à envoyer.`,ended:`Cette action est terminée. Merci de ne plus rien envoyer.`,withdrawn:`Ce cas n’est plus présenté, à la demande des personnes concernées.`},{lang:`ar`,dir:`rtl`,comma:`، `,latestUpdate:`آخر المستجدات`,correction:`تصحيح`,earlierUpdates:{one:`مستجد سابق واحد`,two:`مستجدان سابقان`,few:`{n} مستجدات سابقة`,many:`{n} مستجدًا سابقًا`,other:`{n} مستجد سابق`},source:`قراءة المزيد`,whatWeAsk:`ما الذي نطلبه`,whoCanAct:`من يمكنه التحرك:`,message:`الرسالة التي سترسلها`,meaning:`معنى الرسالة`,guidance:`يمكنك تغيير الكلمات، مع الحفاظ على أسلوب مهذب.`,safety:`منشورك علني ويحمل اسمك. فكّر في سلامتك وسلامة أسرتك قبل إرساله.`,tell:`خاطب {target} بشأن {name} على {network}`,newTab:`يُفتح في علامة تبويب جديدة`,more:`المزيد عن {name}`,publishedBy:`تحرّك من تنظيم {publisher}`,paused:`هذا التحرك متوقف مؤقتًا. يُرجى عدم إرسال أي شيء الآن.`,won:`حقق هذا التحرك هدفه. لم تعد هناك حاجة إلى إرسال أي شيء.`,ended:`انتهى هذا التحرك. يُرجى عدم إرسال أي شيء بعد الآن.`,withdrawn:`لم تعد هذه القضية معروضة، بناءً على طلب المعنيين بها.`}),Zn(),e.upgrade=Xn,e})({});