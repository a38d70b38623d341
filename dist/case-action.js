var e=globalThis,t=e.ShadowRoot&&(e.ShadyCSS===void 0||e.ShadyCSS.nativeShadow)&&`adoptedStyleSheets`in Document.prototype&&`replace`in CSSStyleSheet.prototype,n=Symbol(),r=/* @__PURE__ */ new WeakMap,i=class{constructor(e,t,r){if(this._$cssResult$=!0,r!==n)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=e,this.t=t}get styleSheet(){let e=this.o,n=this.t;if(t&&e===void 0){let t=n!==void 0&&n.length===1;t&&(e=r.get(n)),e===void 0&&((this.o=e=new CSSStyleSheet).replaceSync(this.cssText),t&&r.set(n,e))}return e}toString(){return this.cssText}},a=e=>new i(typeof e==`string`?e:e+``,void 0,n),o=(e,...t)=>new i(e.length===1?e[0]:t.reduce((t,n,r)=>t+(e=>{if(!0===e._$cssResult$)return e.cssText;if(typeof e==`number`)return e;throw Error(`Value passed to 'css' function must be a 'css' function result: `+e+`. Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.`)})(n)+e[r+1],e[0]),e,n),s=(n,r)=>{if(t)n.adoptedStyleSheets=r.map(e=>e instanceof CSSStyleSheet?e:e.styleSheet);else for(let t of r){let r=document.createElement(`style`),i=e.litNonce;i!==void 0&&r.setAttribute(`nonce`,i),r.textContent=t.cssText,n.appendChild(r)}},c=t?e=>e:e=>e instanceof CSSStyleSheet?(e=>{let t=``;for(let n of e.cssRules)t+=n.cssText;return a(t)})(e):e,{is:l,defineProperty:u,getOwnPropertyDescriptor:d,getOwnPropertyNames:f,getOwnPropertySymbols:p,getPrototypeOf:m}=Object,h=globalThis,g=h.trustedTypes,ee=g?g.emptyScript:``,_=h.reactiveElementPolyfillSupport,v=(e,t)=>e,te={toAttribute(e,t){switch(t){case Boolean:e=e?ee:null;break;case Object:case Array:e=e==null?e:JSON.stringify(e)}return e},fromAttribute(e,t){let n=e;switch(t){case Boolean:n=e!==null;break;case Number:n=e===null?null:Number(e);break;case Object:case Array:try{n=JSON.parse(e)}catch{n=null}}return n}},ne=(e,t)=>!l(e,t),re={attribute:!0,type:String,converter:te,reflect:!1,useDefault:!1,hasChanged:ne};Symbol.metadata??=Symbol(`metadata`),h.litPropertyMetadata??=/* @__PURE__ */ new WeakMap;var y=class extends HTMLElement{static addInitializer(e){this._$Ei(),(this.l??=[]).push(e)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(e,t=re){if(t.state&&(t.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(e)&&((t=Object.create(t)).wrapped=!0),this.elementProperties.set(e,t),!t.noAccessor){let n=Symbol(),r=this.getPropertyDescriptor(e,n,t);r!==void 0&&u(this.prototype,e,r)}}static getPropertyDescriptor(e,t,n){let{get:r,set:i}=d(this.prototype,e)??{get(){return this[t]},set(e){this[t]=e}};return{get:r,set(t){let a=r?.call(this);i?.call(this,t),this.requestUpdate(e,a,n)},configurable:!0,enumerable:!0}}static getPropertyOptions(e){return this.elementProperties.get(e)??re}static _$Ei(){if(this.hasOwnProperty(v(`elementProperties`)))return;let e=m(this);e.finalize(),e.l!==void 0&&(this.l=[...e.l]),this.elementProperties=new Map(e.elementProperties)}static finalize(){if(this.hasOwnProperty(v(`finalized`)))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(v(`properties`))){let e=this.properties,t=[...f(e),...p(e)];for(let n of t)this.createProperty(n,e[n])}let e=this[Symbol.metadata];if(e!==null){let t=litPropertyMetadata.get(e);if(t!==void 0)for(let[e,n]of t)this.elementProperties.set(e,n)}this._$Eh=/* @__PURE__ */ new Map;for(let[e,t]of this.elementProperties){let n=this._$Eu(e,t);n!==void 0&&this._$Eh.set(n,e)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(e){let t=[];if(Array.isArray(e)){let n=new Set(e.flat(1/0).reverse());for(let e of n)t.unshift(c(e))}else e!==void 0&&t.push(c(e));return t}static _$Eu(e,t){let n=t.attribute;return!1===n?void 0:typeof n==`string`?n:typeof e==`string`?e.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(e=>this.enableUpdating=e),this._$AL=/* @__PURE__ */ new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(e=>e(this))}addController(e){(this._$EO??=/* @__PURE__ */ new Set).add(e),this.renderRoot!==void 0&&this.isConnected&&e.hostConnected?.()}removeController(e){this._$EO?.delete(e)}_$E_(){let e=/* @__PURE__ */ new Map,t=this.constructor.elementProperties;for(let n of t.keys())this.hasOwnProperty(n)&&(e.set(n,this[n]),delete this[n]);e.size>0&&(this._$Ep=e)}createRenderRoot(){let e=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return s(e,this.constructor.elementStyles),e}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(e=>e.hostConnected?.())}enableUpdating(e){}disconnectedCallback(){this._$EO?.forEach(e=>e.hostDisconnected?.())}attributeChangedCallback(e,t,n){this._$AK(e,n)}_$ET(e,t){let n=this.constructor.elementProperties.get(e),r=this.constructor._$Eu(e,n);if(r!==void 0&&!0===n.reflect){let i=(n.converter?.toAttribute===void 0?te:n.converter).toAttribute(t,n.type);this._$Em=e,i==null?this.removeAttribute(r):this.setAttribute(r,i),this._$Em=null}}_$AK(e,t){let n=this.constructor,r=n._$Eh.get(e);if(r!==void 0&&this._$Em!==r){let e=n.getPropertyOptions(r),i=typeof e.converter==`function`?{fromAttribute:e.converter}:e.converter?.fromAttribute===void 0?te:e.converter;this._$Em=r;let a=i.fromAttribute(t,e.type);this[r]=a??this._$Ej?.get(r)??a,this._$Em=null}}requestUpdate(e,t,n,r=!1,i){if(e!==void 0){let a=this.constructor;if(!1===r&&(i=this[e]),n??=a.getPropertyOptions(e),!((n.hasChanged??ne)(i,t)||n.useDefault&&n.reflect&&i===this._$Ej?.get(e)&&!this.hasAttribute(a._$Eu(e,n))))return;this.C(e,t,n)}!1===this.isUpdatePending&&(this._$ES=this._$EP())}C(e,t,{useDefault:n,reflect:r,wrapped:i},a){n&&!(this._$Ej??=/* @__PURE__ */ new Map).has(e)&&(this._$Ej.set(e,a??t??this[e]),!0!==i||a!==void 0)||(this._$AL.has(e)||(this.hasUpdated||n||(t=void 0),this._$AL.set(e,t)),!0===r&&this._$Em!==e&&(this._$Eq??=/* @__PURE__ */ new Set).add(e))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(e){Promise.reject(e)}let e=this.scheduleUpdate();return e!=null&&await e,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(let[e,t]of this._$Ep)this[e]=t;this._$Ep=void 0}let e=this.constructor.elementProperties;if(e.size>0)for(let[t,n]of e){let{wrapped:e}=n,r=this[t];!0!==e||this._$AL.has(t)||r===void 0||this.C(t,void 0,n,r)}}let e=!1,t=this._$AL;try{e=this.shouldUpdate(t),e?(this.willUpdate(t),this._$EO?.forEach(e=>e.hostUpdate?.()),this.update(t)):this._$EM()}catch(t){throw e=!1,this._$EM(),t}e&&this._$AE(t)}willUpdate(e){}_$AE(e){this._$EO?.forEach(e=>e.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(e)),this.updated(e)}_$EM(){this._$AL=/* @__PURE__ */ new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(e){return!0}update(e){this._$Eq&&=this._$Eq.forEach(e=>this._$ET(e,this[e])),this._$EM()}updated(e){}firstUpdated(e){}};y.elementStyles=[],y.shadowRootOptions={mode:`open`},y[v(`elementProperties`)]=/* @__PURE__ */ new Map,y[v(`finalized`)]=/* @__PURE__ */ new Map,_?.({ReactiveElement:y}),(h.reactiveElementVersions??=[]).push(`2.1.2`);var ie=globalThis,ae=e=>e,oe=ie.trustedTypes,se=oe?oe.createPolicy(`lit-html`,{createHTML:e=>e}):void 0,ce=`$lit$`,b=`lit$${Math.random().toFixed(9).slice(2)}$`,le=`?`+b,ue=`<${le}>`,x=document,S=()=>x.createComment(``),C=e=>e===null||typeof e!=`object`&&typeof e!=`function`,de=Array.isArray,fe=e=>de(e)||typeof e?.[Symbol.iterator]==`function`,pe=`[ 	
\f\r]`,me=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,he=/-->/g,ge=/>/g,w=RegExp(`>|${pe}(?:([^\\s"'>=/]+)(${pe}*=${pe}*(?:[^ \t\n\f\r"'\`<>=]|("|')|))|$)`,`g`),_e=/'/g,ve=/"/g,ye=/^(?:script|style|textarea|title)$/i,T=(e=>(t,...n)=>({_$litType$:e,strings:t,values:n}))(1),E=Symbol.for(`lit-noChange`),D=Symbol.for(`lit-nothing`),be=/* @__PURE__ */ new WeakMap,O=x.createTreeWalker(x,129);function xe(e,t){if(!de(e)||!e.hasOwnProperty(`raw`))throw Error(`invalid template strings array`);return se===void 0?t:se.createHTML(t)}var Se=(e,t)=>{let n=e.length-1,r=[],i,a=t===2?`<svg>`:t===3?`<math>`:``,o=me;for(let t=0;t<n;t++){let n=e[t],s,c,l=-1,u=0;for(;u<n.length&&(o.lastIndex=u,c=o.exec(n),c!==null);)u=o.lastIndex,o===me?c[1]===`!--`?o=he:c[1]===void 0?c[2]===void 0?c[3]!==void 0&&(o=w):(ye.test(c[2])&&(i=RegExp(`</`+c[2],`g`)),o=w):o=ge:o===w?c[0]===`>`?(o=i??me,l=-1):c[1]===void 0?l=-2:(l=o.lastIndex-c[2].length,s=c[1],o=c[3]===void 0?w:c[3]===`"`?ve:_e):o===ve||o===_e?o=w:o===he||o===ge?o=me:(o=w,i=void 0);let d=o===w&&e[t+1].startsWith(`/>`)?` `:``;a+=o===me?n+ue:l>=0?(r.push(s),n.slice(0,l)+ce+n.slice(l)+b+d):n+b+(l===-2?t:d)}return[xe(e,a+(e[n]||`<?>`)+(t===2?`</svg>`:t===3?`</math>`:``)),r]},Ce=class e{constructor({strings:t,_$litType$:n},r){let i;this.parts=[];let a=0,o=0,s=t.length-1,c=this.parts,[l,u]=Se(t,n);if(this.el=e.createElement(l,r),O.currentNode=this.el.content,n===2||n===3){let e=this.el.content.firstChild;e.replaceWith(...e.childNodes)}for(;(i=O.nextNode())!==null&&c.length<s;){if(i.nodeType===1){if(i.hasAttributes())for(let e of i.getAttributeNames())if(e.endsWith(ce)){let t=u[o++],n=i.getAttribute(e).split(b),r=/([.?@])?(.*)/.exec(t);c.push({type:1,index:a,name:r[2],strings:n,ctor:r[1]===`.`?De:r[1]===`?`?Oe:r[1]===`@`?ke:Ee}),i.removeAttribute(e)}else e.startsWith(b)&&(c.push({type:6,index:a}),i.removeAttribute(e));if(ye.test(i.tagName)){let e=i.textContent.split(b),t=e.length-1;if(t>0){i.textContent=oe?oe.emptyScript:``;for(let n=0;n<t;n++)i.append(e[n],S()),O.nextNode(),c.push({type:2,index:++a});i.append(e[t],S())}}}else if(i.nodeType===8){if(i.data===le)c.push({type:2,index:a});else{let e=-1;for(;(e=i.data.indexOf(b,e+1))!==-1;)c.push({type:7,index:a}),e+=b.length-1}}a++}}static createElement(e,t){let n=x.createElement(`template`);return n.innerHTML=e,n}};function k(e,t,n=e,r){if(t===E)return t;let i=r===void 0?n._$Cl:n._$Co?.[r],a=C(t)?void 0:t._$litDirective$;return i?.constructor!==a&&(i?._$AO?.(!1),a===void 0?i=void 0:(i=new a(e),i._$AT(e,n,r)),r===void 0?n._$Cl=i:(n._$Co??=[])[r]=i),i!==void 0&&(t=k(e,i._$AS(e,t.values),i,r)),t}var we=class{constructor(e,t){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=t}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:t},parts:n}=this._$AD,r=(e?.creationScope??x).importNode(t,!0);O.currentNode=r;let i=O.nextNode(),a=0,o=0,s=n[0];for(;s!==void 0;){if(a===s.index){let t;s.type===2?t=new Te(i,i.nextSibling,this,e):s.type===1?t=new s.ctor(i,s.name,s.strings,this,e):s.type===6&&(t=new Ae(i,this,e)),this._$AV.push(t),s=n[++o]}a!==s?.index&&(i=O.nextNode(),a++)}return O.currentNode=x,r}p(e){let t=0;for(let n of this._$AV)n!==void 0&&(n.strings===void 0?n._$AI(e[t]):(n._$AI(e,n,t),t+=n.strings.length-2)),t++}},Te=class e{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,t,n,r){this.type=2,this._$AH=D,this._$AN=void 0,this._$AA=e,this._$AB=t,this._$AM=n,this.options=r,this._$Cv=r?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,t=this._$AM;return t!==void 0&&e?.nodeType===11&&(e=t.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,t=this){e=k(this,e,t),C(e)?e===D||e==null||e===``?(this._$AH!==D&&this._$AR(),this._$AH=D):e!==this._$AH&&e!==E&&this._(e):e._$litType$===void 0?e.nodeType===void 0?fe(e)?this.k(e):this._(e):this.T(e):this.$(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==D&&C(this._$AH)?this._$AA.nextSibling.data=e:this.T(x.createTextNode(e)),this._$AH=e}$(e){let{values:t,_$litType$:n}=e,r=typeof n==`number`?this._$AC(e):(n.el===void 0&&(n.el=Ce.createElement(xe(n.h,n.h[0]),this.options)),n);if(this._$AH?._$AD===r)this._$AH.p(t);else{let e=new we(r,this),n=e.u(this.options);e.p(t),this.T(n),this._$AH=e}}_$AC(e){let t=be.get(e.strings);return t===void 0&&be.set(e.strings,t=new Ce(e)),t}k(t){de(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,r,i=0;for(let a of t)i===n.length?n.push(r=new e(this.O(S()),this.O(S()),this,this.options)):r=n[i],r._$AI(a),i++;i<n.length&&(this._$AR(r&&r._$AB.nextSibling,i),n.length=i)}_$AR(e=this._$AA.nextSibling,t){for(this._$AP?.(!1,!0,t);e!==this._$AB;){let t=ae(e).nextSibling;ae(e).remove(),e=t}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},Ee=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,t,n,r,i){this.type=1,this._$AH=D,this._$AN=void 0,this.element=e,this.name=t,this._$AM=r,this.options=i,n.length>2||n[0]!==``||n[1]!==``?(this._$AH=Array(n.length-1).fill(/* @__PURE__ */ new String),this.strings=n):this._$AH=D}_$AI(e,t=this,n,r){let i=this.strings,a=!1;if(i===void 0)e=k(this,e,t,0),a=!C(e)||e!==this._$AH&&e!==E,a&&(this._$AH=e);else{let r=e,o,s;for(e=i[0],o=0;o<i.length-1;o++)s=k(this,r[n+o],t,o),s===E&&(s=this._$AH[o]),a||=!C(s)||s!==this._$AH[o],s===D?e=D:e!==D&&(e+=(s??``)+i[o+1]),this._$AH[o]=s}a&&!r&&this.j(e)}j(e){e===D?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??``)}},De=class extends Ee{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===D?void 0:e}},Oe=class extends Ee{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==D)}},ke=class extends Ee{constructor(e,t,n,r,i){super(e,t,n,r,i),this.type=5}_$AI(e,t=this){if((e=k(this,e,t,0)??D)===E)return;let n=this._$AH,r=e===D&&n!==D||e.capture!==n.capture||e.once!==n.once||e.passive!==n.passive,i=e!==D&&(n===D||r);r&&this.element.removeEventListener(this.name,this,n),i&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH==`function`?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},Ae=class{constructor(e,t,n){this.element=e,this.type=6,this._$AN=void 0,this._$AM=t,this.options=n}get _$AU(){return this._$AM._$AU}_$AI(e){k(this,e)}},je=ie.litHtmlPolyfillSupport;je?.(Ce,Te),(ie.litHtmlVersions??=[]).push(`3.3.3`);var Me=(e,t,n)=>{let r=n?.renderBefore??t,i=r._$litPart$;if(i===void 0){let e=n?.renderBefore??null;r._$litPart$=i=new Te(t.insertBefore(S(),e),e,void 0,n??{})}return i._$AI(e),i},Ne=globalThis,A=class extends y{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){let e=super.createRenderRoot();return this.renderOptions.renderBefore??=e.firstChild,e}update(e){let t=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(e),this._$Do=Me(t,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return E}};A._$litElement$=!0,A.finalized=!0,Ne.litElementHydrateSupport?.({LitElement:A});var Pe=Ne.litElementPolyfillSupport;Pe?.({LitElement:A}),(Ne.litElementVersions??=[]).push(`4.2.2`);var Fe={attribute:!0,type:String,converter:te,reflect:!1,hasChanged:ne},Ie=(e=Fe,t,n)=>{let{kind:r,metadata:i}=n,a=globalThis.litPropertyMetadata.get(i);if(a===void 0&&globalThis.litPropertyMetadata.set(i,a=/* @__PURE__ */ new Map),r===`setter`&&((e=Object.create(e)).wrapped=!0),a.set(n.name,e),r===`accessor`){let{name:r}=n;return{set(n){let i=t.get.call(this);t.set.call(this,n),this.requestUpdate(r,i,e,!0,n)},init(t){return t!==void 0&&this.C(r,void 0,e,t),t}}}if(r===`setter`){let{name:r}=n;return function(n){let i=this[r];t.call(this,n),this.requestUpdate(r,i,e,!0,n)}}throw Error(`Unsupported decorator location: `+r)};function j(e){return(t,n)=>typeof n==`object`?Ie(e,t,n):((e,t,n)=>{let r=t.hasOwnProperty(n);return t.constructor.createProperty(n,e),r?Object.getOwnPropertyDescriptor(t,n):void 0})(e,t,n)}function Le(e){return j({...e,state:!0,attribute:!1})}var Re=M(e=>new Intl.DateTimeFormat(e,{dateStyle:`long`,timeZone:`UTC`,calendar:`gregory`})),ze=M(e=>new Intl.RelativeTimeFormat(e,{numeric:`auto`})),Be=M(e=>new Intl.RelativeTimeFormat(e,{numeric:`always`})),Ve=M(e=>new Intl.NumberFormat(e)),He=M(e=>new Intl.DisplayNames(e,{type:`language`})),Ue=M(e=>new Intl.PluralRules(e));function M(e){let t=/* @__PURE__ */ new Map;return n=>(t.has(n)||t.set(n,e(We(n))),t.get(n))}var We=e=>e===`ar`?`ar-u-nu-latn`:e,Ge=864e5,Ke=504e5;function qe(e,t){let n=e.length===10;return Date.parse(e)-(n?Ke:0)>t.getTime()}function Je(e,t,n){let r=Date.parse(e.slice(0,10)),i=Math.floor(n.getTime()/Ge)*Ge,a=Math.round((r-i)/Ge);return{iso:e,absolute:Re(t).format(r),relative:Ye(qe(e,n)?a:Math.min(a,0),t)}}function Ye(e,t){let n=Math.abs(e),r=n<2?ze(t):Be(t);return n<14?r.format(e,`day`):n<61?r.format(Math.trunc(e/7),`week`):n<731?r.format(Math.trunc(e/30.44),`month`):r.format(Math.trunc(e/365.25),`year`)}var Xe=/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g,Ze=/(?<dot>(?<![\p{L}\p{N}.])\.)?@?\{target\}|\{name\}|(?<space>\s*)\{link\}/gu;function Qe(e,{target:t,name:n,link:r}){return e.replace(Ze,(e,i=``,a=``)=>e.endsWith(`{target}`)?(t.startsWith(`@`)?i:``)+t:e===`{name}`?n:r===``?``:a+r).replace(Xe,``).toWellFormed().trim()}var $e={x:{id:`x`,name:`X`,address:e=>e.x===void 0?e.name:`@${e.x}`,link:e=>`https://x.com/intent/tweet?text=${encodeURIComponent(e)}`}},et=/^(?:ar|ckb|dv|fa|he|nqo|ps|sd|syr|ug|ur|yi)(?:-(?!Latn)|$)|-(?:Arab|Hebr|Thaa)/i;function tt(e){return et.test(e)?`rtl`:`ltr`}function nt(e,t){let n=rt(e,t);return e=>e===void 0?void 0:{text:e,...n}}function rt(e,t){if(e===void 0)return{lang:``,dir:`auto`};if(e===t)return{};let n=tt(e);return n===tt(t)?{lang:e}:{lang:e,dir:n}}function it(e,t){return e.split(/\{(\w+)\}/).map((e,n)=>n%2==0?e:t[e]??``).filter(e=>e!==``)}var at=/([@#][\p{L}\p{M}\p{N}_\u200C\u200D]+|https:\/\/\S+)/u;function ot(e){return e.split(at).map((e,t)=>t%2==0?e:{text:e}).filter(e=>e!==``)}function st(e,t,n){return(e[Ue(n).select(t)]??e.other).replace(`{n}`,()=>Ve(n).format(t))}function ct(e,t,n){let r=ut(e,t),i=nt(e.lang,n),a=nt(r,n);return{texts:(r===void 0?void 0:e.translations?.[r])??{},tell:(e,t)=>t===void 0?i(e):a(t),langOf:t=>t?r:e.lang}}function lt({lang:e,translations:t={}}){let n=Object.keys(t);return n.length===0||e===void 0?[]:[e,...n]}function ut(e,t){let n=Object.keys(e.translations??{});if(n.includes(t))return t;if(e.lang===void 0||N(e.lang)!==N(t))return n.find(e=>N(e)===N(t))}var N=e=>e.split(`-`)[0].toLowerCase();function dt(e,t,n,r,i,a){let{locale:o,pick:s={}}=n,{texts:c,tell:l}=i,u=Math.max(0,e.targets.findIndex(e=>ht(e)===s.target)),d=e.targets[u],f=c.message??e.message;if(e.name===void 0||d===void 0||f===void 0)return;let p=$e.x,m=f===c.message,h=pt(f[p.id],f.default,s),g=Qe(t.message??h.text,{target:p.address(d),name:(m?c.name:void 0)??e.name,link:e.link??``});if(g===``)return;let ee=t.message?a:nt(h.lang??i.langOf(m),r),_=l(d.name,c.targets?.[u]?.name),v=l(e.name,c.name),te=e.networks.length===0||e.networks.includes(p.id);return{ask:l(e.ask,c.ask),target:{name:_,role:l(d.role,c.targets?.[u]?.role),organisation:l(d.organisation,c.targets?.[u]?.organisation),handle:d.x===void 0?void 0:`@${d.x}`},choices:mt(e.targets,u,i),guidance:gt(e.guidance,c.guidance,o.guidance,i),safety:gt(e.safety,c.safety,o.safety,i),message:{...ee(g),pieces:ot(g)},meaning:t.message?void 0:ft(h,m,r,i),network:p.id,label:t.label?[a(t.label)]:it(o.tell,{target:_,name:v,network:p.name}),labelRest:t.label?[_,o.comma,v]:void 0,url:te?p.link(g):void 0,variant:h.text}}function ft({meaning:e,lang:t},n,r,{tell:i,langOf:a}){let o=t??a(n),s=o!==void 0&&N(o)===N(r);if(!(e===void 0||s))return n?i(``,e):i(e)}function pt(e,t,{variant:n,chance:r=0}){let i=e.length>0?e:t;return i.find(({text:e})=>e===n)??i[Math.floor(r*i.length)]}function mt(e,t,{texts:n}){return e.length<2?[]:e.map((e,r)=>{let{name:i=e.name,role:a=e.role}=n.targets?.[r]??{};return{id:ht(e),label:a===void 0?i:`${i} – ${a}`,isPicked:r===t}})}var ht=({name:e,role:t=``})=>`${e}\n${t}`;function gt(e,t,n,{tell:r}){if(!(t===!1||e===!1&&t===void 0))return e===void 0&&t===void 0?{text:n}:r(e||``,t)}var _t=864e5,vt=180;function yt(e,t){let n=e.status??`open`;return n===`open`?t.getTime()>=St(e)?`expired`:t.getTime()>=Ct(e,t)?`stale`:`open`:n}function bt(e,t){let n=[St(e),Ct(e,t)];return Math.min(...n.filter(e=>e>t.getTime()))}function xt(e,t){return[e.reviewed,...e.updates.map(({date:e})=>e)].filter(e=>e!==void 0).filter(e=>!qe(e,t)).sort((e,t)=>Date.parse(t)-Date.parse(e))[0]}var St=({expires:e})=>e===void 0?1/0:Date.parse(e)+_t;function Ct(e,t){let n=xt(e,t);return n===void 0?1/0:Date.parse(n)+vt*_t}function wt(e,t){let n=[...e].sort((e,t)=>Tt(t)-Tt(e)),r=n.find(e=>e.date===void 0||!qe(e.date,t));return r===void 0?n:[r,...n.filter(e=>e!==r)]}var Tt=({date:e})=>e===void 0?-1/0:Date.parse(e);function Et(e,t,n={}){let{locale:r,now:i}=t,a=Nt(t.lang,r.lang)?t.lang:r.lang,o=yt(e,i),s=o===`withdrawn`,c=nt(t.pageLang??t.lang,a),l=s?{}:e,u=s?{}:n,d=ct(e,t.lang,a),{texts:f,tell:p}=d,m=p(l.name,f.name),h=u.link??l.link,[g,...ee]=wt(l.updates??[],i).map(e=>Dt(e,t,a,d)),_=o===`open`||o===`stale`;return{lang:a,dir:r.dir,state:o,languages:jt(l,t.lang),words:Mt(r,a,ee.length),name:m,headline:c(u.headline)??p(l.headline,f.headline),notice:kt(e,o,t,a),checkFirst:o===`stale`&&h!==void 0?{url:h,label:[r.checkFirst]}:void 0,outcome:e.status===`open`?void 0:p(l.outcome,f.outcome),latest:g,earlier:ee,summary:Ot(l,u,d,c),action:_?dt({...e,link:h},n,t,a,d,c):void 0,background:(l.background??[]).map(({title:e,text:t},n)=>({title:p(e,f.background?.[n]?.title),text:p(t,f.background?.[n]?.text)})),progress:At(l,r,a,d),links:(l.links??[]).map(({label:e,url:t})=>({url:t,label:[p(e??t,f.links?.find(e=>e.url===t)?.label)]})),link:h===void 0?void 0:{url:h,label:it(r.more,{name:m??h})},publisher:l.publisher&&{label:it(r.publishedBy,{publisher:p(l.publisher.name,f.publisher?.name)}),url:l.publisher.url,note:p(l.publisher.note,f.publisher?.note)},note:c(u.note)}}function Dt(e,t,n,{texts:r,tell:i}){let a=r.updates?.find(({date:t})=>t===e.date);return{date:e.date===void 0?void 0:Je(e.date,n,t.now),isCorrection:e.kind===`correction`,title:i(e.title,a?.title),text:i(e.text,a?.text),link:e.url===void 0?void 0:{url:e.url,label:[t.locale.source]}}}function Ot(e,t,{texts:n,tell:r},i){if(t.summary!==void 0)return[i(t.summary)];let{summary:a=[]}=n;return a.length>0?a.map(e=>r(``,e)):(e.summary??[]).map(e=>r(e))}function kt(e,t,{locale:n,now:r},i){if(t===`open`)return;let a=t===`expired`?e.expires:xt(e,r),o=a===void 0?void 0:Je(a,i,r);return n[t].replace(`{date}`,()=>o?.absolute??``).replace(`{ago}`,()=>o?.relative??``)}function At({progress:e},t,n,{texts:r,tell:i}){if(e===void 0)return;let{count:a,goal:o,label:s}=e,[c,l]=[a,o??a].map(e=>Ve(n).format(e));return{numbers:o===void 0?c:t.progress.replace(`{count}`,()=>c).replace(`{goal}`,()=>l),label:i(s,r.progress?.label),count:a,goal:o}}function jt(e,t){let n=lt(e),r=n.find(e=>e===t)??n.find(e=>Nt(t,e));return n.map(e=>({lang:e,label:He(e).of(e)??e,isPicked:e===r}))}function Mt(e,t,n){let{latestUpdate:r,correction:i,whatWeAsk:a,whoCanAct:o,pickTarget:s,message:c,meaning:l,newTab:u,language:d,comma:f}=e;return{latestUpdate:r,correction:i,earlierUpdates:st(e.earlierUpdates,n,t),whatWeAsk:a,whoCanAct:o,pickTarget:s,message:c,meaning:l,newTab:u,language:d,comma:f}}var Nt=(e,t)=>`${e}-`.toLowerCase().startsWith(`${t}-`.toLowerCase());function P(e,t,n={}){return{code:e,path:t,args:n}}var Pt=`\\u0000-\\u0008\\u000B-\\u001F\\u007F-\\u009F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF`,Ft=`\\s${Pt}\\u00AD\\u061C\\u180E\\u200B-\\u200F\\u2060-\\u206F`,It=`[${Ft}]`,Lt=`[^${Ft}]`,Rt=RegExp(`[${Pt}]`,`g`),zt=new RegExp(Lt);function Bt(e){return e.toWellFormed().replace(/\r\n?/g,`
`).replace(Rt,``).trim()}function F(e){return e===void 0||typeof e==`string`&&!zt.test(e)||Array.isArray(e)&&e.length===0}var Vt=`[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?`,Ht=`[A-Za-z](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?`,Ut=`(?:${Vt}\\.)*${Ht}`,Wt=`(?:${Vt}\\.)+${Ht}`,Gt=`(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)`,Kt=`(?:[01]\\d|2[0-3]):[0-5]\\d`,qt={link:{code:`bad-link`,pattern:`https://${Ut}(?::(?:\\d{1,4}|[1-5]\\d{4}))?(?:[/?#][^${Ft}"<>\\\\^\`{|}]*)?`},x:{code:`bad-handle`,network:`X`,pattern:`@?[A-Za-z0-9_]{1,15}`},bluesky:{code:`bad-handle`,network:`Bluesky`,pattern:`@?${Wt}`},mastodon:{code:`bad-handle`,network:`Mastodon`,pattern:`@?[A-Za-z0-9_]+@${Wt}`},threads:{code:`bad-handle`,network:`Threads`,pattern:`@?[A-Za-z0-9_.]{1,30}`},email:{code:`bad-email`,pattern:`[A-Za-z0-9!#$%&'*+/=?^_\`{|}~.-]{1,64}@${Wt}`},date:{code:`bad-date`,pattern:`${Gt}(?:T${Kt}(?::[0-5]\\d(?:\\.\\d{1,9})?)?(?:Z|[+-]${Kt}))?`},day:{code:`bad-date`,pattern:Gt},language:{code:`bad-language`,pattern:`[A-Za-z]{2,3}(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|\\d{3}))?(?:-[A-Za-z0-9]{5,8})?`}},Jt=e=>`^${It}*(?:${e})${It}*$`,Yt=/* @__PURE__ */ new Map;function Xt(e,t){let{pattern:n,network:r}=qt[t];if(Yt.has(t)||Yt.set(t,new RegExp(Jt(n),`u`)),!Yt.get(t).test(e))return;let i=Bt(e);return t===`language`?Intl.getCanonicalLocales(i)[0]:r===void 0?i:i.replace(/^@/,``)}function Zt(e,t,n,r,i){let a=on(t);for(let[o,s]of Object.entries(t)){let t=n===``?o:`${n}.${o}`,c=cn(e,o);Qt(c,s.field)?an(s,i)&&r.push(P(`missing`,t)):a[o]=I(c,s.field,t,r),s.field.kind===`list`&&(a[o]??=[])}return a}function Qt(e,t){if(e===void 0)return!0;switch(t.kind){case`text`:case`switch`:return typeof e==`string`&&F(e);case`list`:return Array.isArray(e)&&F(e)||t.single&&Qt(e,t.of);case`group`:return t.short&&Qt(e,t.fields[t.essential].field);default:return!1}}function I(e,t,n,r){let i=(e,t)=>{r.push(P(e,n,t))},a=t=>i(`wrong-type`,{expected:t,found:un(e)});switch(t.kind){case`text`:return typeof e==`string`?$t(e,t,i):a(`a text`);case`count`:return Number.isInteger(e)&&e>=t.min?e:a(t.min>0?`a whole number above 0`:`a whole number`);case`choice`:return typeof e==`string`?t.options.includes(e)?e:i(`unknown-choice`,{value:dn(e),options:t.options.join(`, `)}):a(`a text`);case`switch`:return e===!1?!1:typeof e==`string`?$t(e,t.of,i):a(`a text or false`);case`list`:return!Array.isArray(e)&&!t.single?a(`a list`):en(e,t,n,r);case`by-language`:return ln(e)?tn(e,t,n,r):a(`an object with a language for each key`);case`group`:{if(rn(e,t))return nn(e,t,n,r);if(!t.short)return a(`an object`);let i=t.fields[t.essential].field,o=I(e,i,n,r);return F(o)?void 0:{...on(t.fields),[t.essential]:o}}}}function $t(e,{max:t,format:n},r){let i=sn(e,t);if(n===`plain`||n===`link`){if(i)return r(`too-long`,{limit:t});if(n===`plain`)return Bt(e)}let{code:a,network:o=``}=qt[n];return(i?void 0:Xt(e,n))??r(a,{value:dn(Bt(e)),network:o})}function en(e,t,n,r){if(!Array.isArray(e)){let i=I(e,t.of,n,r);return i===void 0?[]:[i]}return e.length>t.max&&r.push(P(`too-many`,n,{limit:t.max})),e.slice(0,t.max).flatMap((e,i)=>{let a=`${n}[${i}]`;F(e)&&r.push(P(`missing`,a));let o=F(e)?void 0:I(e,t.of,a,r);return o===void 0?[]:[o]})}function tn(e,t,n,r){let i=Object.entries(e).flatMap(([e,i])=>{let a=Xt(e,`language`),o=`${n}.${e}`;a===void 0&&r.push(P(`bad-language`,o,{value:dn(e)}));let s=a&&I(i,t.of,o,r);return a===void 0||s===void 0?[]:[[a,s]]});return Object.fromEntries(i)}function nn(e,t,n,r){let i=Zt(e,t.fields,n,r);return t.essential!==null&&F(i[t.essential])?void 0:i}function rn(e,{fields:t,short:n,essential:r}){return ln(e)?!(n&&t[r].field.kind!==`text`)||Object.hasOwn(e,r):!1}function an(e,t){return t===`withdrawn`?!1:typeof e.required==`boolean`?e.required:t!==void 0&&e.required.includes(t)}var on=e=>Object.fromEntries(Object.entries(e).flatMap(([e,{field:t}])=>t.kind===`list`?[[e,[]]]:[])),sn=(e,t)=>e.length>t&&(e.length>2*t||[...e].length>t),cn=(e,t)=>Object.hasOwn(e,t)?e[t]:void 0,ln=e=>typeof e==`object`&&!!e&&!Array.isArray(e);function un(e){return e===null?`null`:Array.isArray(e)?`a list`:typeof e==`object`?`an object`:`a ${typeof e}`}var dn=e=>{let t=[...e.slice(0,122)];return t.length>60?`${t.slice(0,60).join(``)}…`:e},L=(e,t=`plain`)=>({kind:`text`,max:e,format:t}),R=(e=0)=>({kind:`count`,min:e}),fn=(...e)=>({kind:`choice`,options:e}),pn=e=>({kind:`switch`,of:e}),z=(e,t)=>({kind:`list`,of:e,max:t,single:!1}),mn=(e,t)=>({...z(e,t),single:!0}),B=(e,t)=>({kind:`group`,fields:e,essential:t,short:!1}),hn=(e,t)=>({...B(e,t),short:!0}),gn=e=>({kind:`by-language`,of:e}),V=e=>({field:e,required:!1}),H=e=>({field:e,required:!0}),_n=(e,t)=>({field:t,required:e}),vn=[`x`,`bluesky`,`mastodon`,`threads`,`email`,`whatsapp`,`telegram`,`facebook`,`copy`,`share`],U=L(200),W=L(500),G=L(5e3),K=L(2e3,`link`),yn=L(35,`language`),bn=L(40,`date`),xn=mn(G,50),Sn=B({src:H(K),alt:H(W),credit:V(W),width:V(R(1)),height:V(R(1))},`src`),Cn=B({date:H(bn),text:H(G),title:V(W),url:V(K),kind:V(fn(`update`,`correction`))},`text`),wn=B({name:H(U),role:H(W),organisation:V(W),x:V(L(40,`x`)),bluesky:V(L(254,`bluesky`)),mastodon:V(L(300,`mastodon`)),threads:V(L(40,`threads`)),email:V(L(254,`email`)),form:V(K),verified:V(bn)},`name`),Tn=hn({text:H(G),lang:V(yn),meaning:V(G)},`text`),q=mn(Tn,20),En=B({subject:V(W),body:H(Tn)},`body`),Dn=hn({default:H(q),x:V(q),bluesky:V(q),mastodon:V(q),threads:V(q),email:V(En),share:V(q)},`default`),On=B({title:H(W),text:H(G)},`text`),kn=B({count:H(R()),goal:V(R(1)),label:H(W)},`count`),An=B({label:H(W),url:H(K)},`url`),jn=B({name:H(U),url:V(K),note:V(W)},`name`),Mn=B({name:V(U),headline:V(W),summary:V(xn),outcome:V(G),ask:V(G),message:V(Dn),guidance:V(pn(G)),safety:V(pn(G)),image:V(B({alt:V(W),credit:V(W)},null)),updates:V(z(B({date:H(bn),text:V(G),title:V(W)},`date`),500)),targets:V(z(B({name:V(U),role:V(W),organisation:V(W)},null),50)),background:V(z(B({title:V(W),text:V(G)},null),50)),progress:V(B({label:V(W)},null)),links:V(z(B({url:H(K),label:H(W)},`url`),50)),publisher:V(B({name:V(U),note:V(W)},null))},null),Nn={version:V(R(1)),lang:V(yn),name:H(U),headline:V(W),summary:H(xn),image:V(Sn),status:V(fn(`open`,`paused`,`won`,`ended`,`withdrawn`)),outcome:_n([`won`,`ended`],G),expires:V(L(10,`day`)),reviewed:V(L(10,`day`)),updates:V(z(Cn,500)),targets:_n([`open`],z(wn,50)),networks:V(z(fn(...vn),20)),ask:V(G),message:_n([`open`],Dn),guidance:V(pn(G)),safety:V(pn(G)),link:V(K),background:V(z(On,50)),progress:V(kn),links:V(z(An,50)),publisher:V(jn),translations:V(gn(Mn))},Pn={headline:V(W),summary:V(G),message:V(G),link:V(K),label:V(L(100)),note:V(W)},Fn=262144;function In(e){if(e.length>262144||new TextEncoder().encode(e).length>262144)return{problems:[P(`too-large`,``,{limit:Fn/1024})]};let t;try{t=JSON.parse(e)}catch(e){return{problems:[P(`not-json`,``,{reason:e.message})]}}return Ln(t)}function Ln(e){try{return ln(e)?Rn(e):zn(un(e))}catch{return zn(`an object that cannot be read`)}}function Rn(e){let t=[],n=Un(cn(e,`status`));return{case:{...Zt(e,Nn,``,t,n),status:n},problems:t}}var zn=e=>({problems:[P(`not-object`,``,{found:e})]});function Bn(e){return e.status===`withdrawn`||e.name!==void 0&&e.summary.length>0&&(e.status!==`open`||e.targets.length>0&&e.message!==void 0)}function Vn({name:e,headline:t,summary:n,updates:r}){return!!(e??t??n[0]??r[0])}function Hn(e){let t=[],n=Zt(e,Pn,``,t);return n.message===void 0||n.message.includes(`{target}`)?{overrides:n,problems:t}:(t.push(P(`no-target-placeholder`,`message`)),{overrides:{...n,message:void 0},problems:t})}function Un(e){return e===void 0?`open`:Nn.status.field.options.find(t=>t===e)??`paused`}var Wn={lang:`en`,dir:`ltr`,comma:`, `,latestUpdate:`Latest update`,correction:`Correction`,earlierUpdates:{one:`{n} earlier update`,other:`{n} earlier updates`},source:`Read more`,whatWeAsk:`What we ask`,whoCanAct:`Who can act:`,pickTarget:`Choose whom to tell`,message:`The message you send`,meaning:`What it says`,guidance:`Change the words if you like, and keep it polite.`,safety:`Your post is public and carries your name. Think of your own safety and your family’s before you send it.`,tell:`Tell {target} about {name} on {network}`,newTab:`opens in a new tab`,more:`More about {name}`,publishedBy:`An action by {publisher}`,checkFirst:`Check the latest news first`,language:`Language`,progress:`{count} of {goal}`,stale:`Nothing new has been reported here since {date} ({ago}). Things may have changed.`,expired:`This action ran until {date}. Please send nothing more.`,paused:`This action is paused. Please send nothing for now.`,won:`This action was won. Nothing more needs to be sent.`,ended:`This action is over. Please send nothing more.`,withdrawn:`This case is no longer shown, at the request of those it concerns.`},Gn=/* @__PURE__ */ new Map([[Wn.lang,Wn]]);function Kn(...e){for(let t of e)Gn.set(t.lang.toLowerCase(),t)}function qn(e){let t=e.toLowerCase();for(;t!==``;){let e=Gn.get(t);if(e!==void 0)return e;t=t.slice(0,Math.max(0,t.lastIndexOf(`-`)))}return Wn}var Jn=`0.1.0`,Yn=o`
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

  .button {
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
  .button:hover {
    background: color-mix(in srgb, var(--accent) 88%, var(--text));
    text-decoration: underline;
  }
  .button:focus-visible {
    border-radius: var(--radius);
  }
  .second {
    border-color: var(--accent);
    background: var(--surface);
    color: var(--accent);
  }
  .second:hover {
    background: var(--tint);
  }
  .new-tab {
    font-size: 0.8125em;
    font-weight: 400;
  }

  @media (forced-colors: active) {
    .button {
      border-color: LinkText;
      background: Canvas;
      color: LinkText;
    }
  }
`;function Xn(e,t,n){return e.dispatchEvent(new CustomEvent(t,{detail:n,bubbles:!0,composed:!0,cancelable:t===`case-act`}))}var Zn={X:`what follows the @ on the profile: letters, digits and _, at most 15`,Bluesky:`the whole handle, as name.bsky.social`,Mastodon:`the handle with its server, as name@server.example`,Threads:`what follows the @ on the profile: letters, digits, _ and ., at most 30`},Qn={"no-case":()=>[`there is no case to show`,`set src, put a JSON script inside, or give at least name, summary, target and message`],"not-json":e=>[`the case is not valid JSON: ${e.reason}`,`look for a missing comma or quote near that place`],"not-object":e=>[`the case is ${e.found}, not an object`,`write it as { "name": …, "summary": … }`],"too-large":e=>[`the case is larger than ${e.limit} kB`,`shorten it; pictures belong at an address of their own`],missing:()=>[`a required field is missing`,`add it`],"wrong-type":e=>[`${e.found} stands where ${e.expected} belongs`,`write ${e.expected}`],"too-long":e=>[`a text is longer than ${e.limit} characters and was left out`,`shorten it`],"too-many":e=>[`a list has more than ${e.limit} entries; the others were left out`,`shorten it`],"unknown-choice":e=>[`"${e.value}" is not one of the values known here`,`use one of ${e.options}`],"bad-link":e=>[`"${e.value}" is not an https address and was left out`,`write the full address, with https:// at its start`],"bad-handle":e=>[`"${e.value}" is not a handle on ${e.network} and was left out`,`write ${Zn[e.network]}`],"bad-email":e=>[`"${e.value}" is not an e-mail address and was left out`,`write it as office@ministry.example`],"bad-date":e=>[`"${e.value}" is not a date`,`write it as 2015-11-09, or with a time as 2015-11-09T18:30+01:00`],"bad-language":e=>[`"${e.value}" is not a language tag`,`write it as en, fr or pt-BR`],"bad-src":e=>[`"${e.value}" is not an address that a case can be loaded from`,`write the https address of the case file`],unreachable:e=>[`the case at ${e.url} could not be fetched`,`open that address in a browser; from another site it must be served with "Access-Control-Allow-Origin: *", and the policy of this page must allow it in connect-src`],"http-status":e=>[`the server answered ${e.status} for the case at ${e.url}`,`check the address, and that the file is published`],timeout:e=>[`the case at ${e.url} did not arrive within ${e.seconds} seconds`,`check the server, or put the case inside as JSON, so that there is something to show meanwhile`],"ignored-attribute":()=>[`this attribute is ignored, because facts come from the case file`,`remove it, or change the case file`],"no-target-placeholder":()=>[`a message without {target} was left out, because only the case file knows the right handle`,`write {target} where the official is to be named`]};function $n({code:e,path:t,args:n}){let[r,i]=Qn[e](n);return`${r}${t===``?``:` (${t})`}. What to do: ${i}.`}var er=/* @__PURE__ */ new Set;function tr(e){for(let t of e)nr($n(t))}function nr(e){er.has(e)||(er.add(e),console.warn(`<case-action>: ${e}`))}var rr=class{#e;#t;#n=`[]`;constructor(e){this.#e=e}announceCase(e){e!==this.#t&&(this.#t=e,e!==void 0&&Xn(this.#e,`case-load`,{case:e}))}announceProblems(e,t){let n=JSON.stringify(e);n!==this.#n&&(this.#n=n,e.length!==0&&(tr(e),Xn(this.#e,`case-error`,{problems:e,shown:t})))}},ir={name:`name`,status:`status`,update:`updateText`,"update-date":`updateDate`,target:`target`,"target-role":`targetRole`,handle:`handle`,safety:`safety`},ar={"updates[0].text":`update`,"updates[0].date":`update-date`,targets:`target`,"targets[0].name":`target`,"targets[0].role":`target-role`,"targets[0].x":`handle`},or=e=>Object.keys(e).length===0,sr=e=>({...e,path:`attribute ${ar[e.path]??e.path}`}),cr=({name:e})=>lr(e),lr=e=>!F(e??void 0),ur=e=>Object.fromEntries(Object.entries(e).filter(e=>lr(e[1])));function dr(e,t){let n=ur({text:e.updateText,date:e.updateDate}),r=ur({name:e.target,role:e.targetRole,x:e.handle}),{name:i,headline:a,summary:o,status:s,message:c,safety:l,link:u}=e,d=Ln({...ur({lang:t,name:i,headline:a,summary:o,status:s,message:c,safety:l,link:u}),updates:or(n)?[]:[n],targets:or(r)?[]:[r]}),f=d.problems.filter(({path:e})=>e!==`outcome`).map(sr);return{...d,problems:f}}function fr(e){let{headline:t,summary:n,message:r,link:i,label:a,note:o}=e;return mr({headline:t,summary:n,message:r,link:i,label:a,note:o})}var pr=({label:e,note:t})=>mr({label:e,note:t});function mr(e){let{overrides:t,problems:n}=Hn(ur(e));return{overrides:t,problems:n.map(sr)}}function hr(e){let t=Object.entries(ir).filter(([,t])=>lr(e[t])).map(([e])=>e);return t.length===0?[]:[P(`ignored-attribute`,t.join(`, `))].map(sr)}function gr(e,t,n){let r=String(t??n[0]),i=n.find(e=>e===r);if(i!==void 0)return{option:i,problems:[]};let a=P(`unknown-choice`,`attribute ${e}`,{value:r,options:n.join(`, `)});return{option:n[0],problems:[a]}}function J(e,t){return e===void 0?D:t(e)}var Y=({text:e,lang:t,dir:n})=>T`<span class="text" lang=${t??D} dir=${n??D}>${e}</span>`,_r=({pieces:e,lang:t,dir:n})=>T`<span class="text" lang=${t??D} dir=${n??D}
    >${Z(e)}</span
  >`,X=({text:e,lang:t,dir:n})=>T`<bdi lang=${t??D} dir=${n??D}>${e}</bdi>`,Z=e=>e.map(e=>typeof e==`string`?e:X(e)),vr=({url:e,label:t})=>T`<a href=${e} rel="noopener noreferrer">${Z(t)}</a>`,yr=e=>J(e,({iso:e,absolute:t,relative:n})=>T`<time datetime=${e}>${t} <span class="ago">(${n})</span></time>`);function br(e,t,n){let{words:r}=e,i=n.headingLevel+1;return T`
    <div part="ask">
      <div class="label" role="heading" aria-level=${i}>${r.whatWeAsk}</div>
      ${J(t.ask,e=>T`<p>${Y(e)}</p>`)}
      ${xr(t.choices,r.pickTarget,n)}
      <p part="target">${r.whoCanAct} ${Sr(t.target,r.comma)}</p>
    </div>
    <div part="message">
      <div class="label" role="heading" aria-level=${i}>${r.message}</div>
      <blockquote>${_r(t.message)}</blockquote>
      ${J(t.meaning,e=>T`<p class="small">
            <span class="label">${r.meaning}</span>: ${X(e)}
          </p>`)}
      ${J(t.guidance,e=>T`<p part="guidance">${Y(e)}</p>`)}
      ${J(t.safety,e=>T`<p part="safety">${Y(e)}</p>`)}
    </div>
    ${J(e.checkFirst,({url:e,label:t})=>T`<a part="check" class="button" href=${e} rel="noopener noreferrer"
          >${Z(t)}</a
        >`)}
    ${J(t.url,i=>T`<a
          part="action"
          class="button ${e.checkFirst?`second`:``}"
          href=${i}
          target="_blank"
          rel="noopener noreferrer"
          @click=${n.onAct}
          @auxclick=${n.onAct}
        >
          <span>${Z(t.label)}</span>
          ${J(t.labelRest,e=>T`<span class="unseen">${Z(e)}</span>`)}
          <span class="new-tab">(${r.newTab})</span>
        </a>`)}
  `}function xr(e,t,n){return e.length===0?D:T`<label part="choices">
    <span class="small">${t}</span>
    <select @change=${n.onPickTarget}>
      ${e.map(({id:e,label:t,isPicked:n})=>T`<option value=${e} .selected=${n}>${t}</option>`)}
    </select>
  </label>`}function Sr(e,t){let{name:n,role:r,organisation:i,handle:a}=e,o=[r,i].map(e=>J(e,e=>T`${t}${X(e)}`));return T`<strong>${X(n)}</strong>${o}${J(a,e=>T` <span class="handle">(<bdi dir="ltr">${e}</bdi>)</span>`)}`}function Cr(e,t){return T`<section
    part="card"
    class=${t.theme}
    lang=${e.lang}
    dir=${e.dir}
    aria-labelledby=${e.name?`name`:D}
  >
    ${wr(e,t)}
    ${J(e.name,e=>T`<div id="name" part="name" role="heading" aria-level=${t.headingLevel}>
          ${Y(e)}
        </div>`)}
    ${J(e.headline,e=>T`<p part="headline">${Y(e)}</p>`)}
    ${J(e.notice,e=>T`<p part="notice">${e}</p>`)}
    ${J(e.outcome,e=>T`<p part="outcome">${Y(e)}</p>`)}
    ${J(e.latest,n=>Tr(e,n,t))}
    ${e.summary.length>0?T`<div part="summary">
            ${e.summary.map(e=>T`<p>${Y(e)}</p>`)}
          </div>`:D}
    ${Or(e)} ${J(e.action,n=>br(e,n,t))}
    ${kr(e)} ${Ar(e)}
  </section>`}function wr({languages:e,words:t},n){return e.length===0?D:T`<label part="languages">
    <span class="unseen">${t.language}</span>
    <select @change=${n.onPickLanguage}>
      ${e.map(({lang:e,label:t,isPicked:n})=>T`<option value=${e} lang=${e} .selected=${n}>${t}</option>`)}
    </select>
  </label>`}function Tr(e,t,n){let{words:r,earlier:i}=e,a=t.isCorrection?r.correction:r.latestUpdate;return T`<div part="update">
    <div class="when">
      <span class="label" role="heading" aria-level=${n.headingLevel+1}>${a}</span>
      ${yr(t.date)}
    </div>
    ${Dr(t)}
    ${i.length>0?T`<details ?open=${n.isEarlierOpen} @toggle=${n.onEarlierToggle}>
            <summary>${r.earlierUpdates}</summary>
            ${n.isEarlierOpen?T`<ol>
                    ${i.map(e=>Er(e,r.correction))}
                  </ol>`:D}
          </details>`:D}
  </div>`}function Er(e,t){return T`<li>
    <div class="when">
      ${e.isCorrection?T`<span class="label">${t}</span>`:D}
      ${yr(e.date)}
    </div>
    ${Dr(e)}
  </li>`}function Dr({title:e,text:t,link:n}){return T`
    ${J(e,e=>T`<p class="title">${Y(e)}</p>`)}
    <p>${Y(t)}</p>
    ${J(n,e=>T`<p>${vr(e)}</p>`)}
  `}function Or({progress:e}){return J(e,({numbers:e,label:t,count:n,goal:r})=>T`<div part="progress">
        <strong>${e}</strong> ${J(t,X)}
        ${J(r,e=>T`<progress max=${e} value=${n} aria-hidden="true"></progress>`)}
      </div>`)}function kr({background:e}){return e.length===0?D:T`<div part="background">
    ${e.map(({title:e,text:t})=>T`<details>
          <summary>${J(e,X)}</summary>
          <p>${Y(t)}</p>
        </details>`)}
  </div>`}function Ar({link:e,links:t,publisher:n,note:r}){return!e&&!n&&!r&&t.length===0?D:T`<div part="foot">
    ${t.map(e=>T`<p>${vr(e)}</p>`)}
    ${J(e,e=>T`<p>${vr(e)}</p>`)}
    ${J(r,e=>T`<p part="note">${Y(e)}</p>`)}
    ${J(n,({label:e,url:t,note:n})=>T`<p part="publisher">
          ${t===void 0?Z(e):vr({label:e,url:t})}${J(n,e=>T`. ${X(e)}`)}
        </p>`)}
  </div>`}function jr(e){let t=[e.property,e.source,e.inline].filter(e=>e!==void 0),n=t.find(Mr),r=n===void 0&&!e.isLoading&&cr(e.attributes);r&&t.push(dr(e.attributes,e.lang));let i=!e.isLoading&&e.isParsed&&!e.hasFallback,a=t.length===0&&!e.isLoading&&e.isPageWhole,o=t.find(Mr)??(i?t.find(Nr):void 0),s=r?pr(e.attributes):fr(e.attributes);return{reading:o,overrides:s.overrides,problems:[...t.flatMap(({problems:e})=>e),...s.problems,...n===void 0?[]:hr(e.attributes),...a?[P(`no-case`,``)]:[]]}}var Mr=e=>e.case!==void 0&&Bn(e.case),Nr=e=>e.case!==void 0&&Vn(e.case),Pr=`img, picture, svg, video, audio, canvas, iframe, object, input, button`,Fr=`script, template, style, noscript, link, meta, [hidden]`;function Ir(e){return[...e.childNodes].some(e=>e.nodeType===Node.ELEMENT_NODE?Lr(e):Rr(e))}var Lr=e=>!e.matches(Fr)&&(e.matches(Pr)||Ir(e)),Rr=e=>e.nodeType===Node.TEXT_NODE&&!F(e.textContent??``),zr=class{#e;#t=new MutationObserver(()=>this.#i());#n;#r;constructor(e){this.#e=e,e.addController(this)}hostConnected(){this.#r=new AbortController,this.#t.observe(this.#e,{childList:!0,characterData:!0,subtree:!0}),document.addEventListener(`DOMContentLoaded`,()=>this.#i(),{signal:this.#r.signal}),this.#i()}hostDisconnected(){this.#t.disconnect(),this.#r?.abort()}#i(){let e=this.#e.querySelector(`:scope > script[type="application/json"]`);if(e!==null&&!Br(e))return;let t=e?.textContent??void 0;t!==this.#n&&(this.#n=t,this.reading=t===void 0?void 0:In(t),this.#e.requestUpdate())}},Br=e=>e.nextSibling!==null||document.readyState!==`loading`,Vr=`en`;function Hr(e){return Ur(e)??Wr(document.documentElement.lang)??Vr}function Ur(e){let t=e.closest(`[lang]`),n=Wr(t?.getAttribute(`lang`)??``);if(n!==void 0)return n;let r=e.getRootNode(),i=t?.parentElement??r.host;return i&&Ur(i)}function Wr(e){try{return Intl.getCanonicalLocales(e.trim().replaceAll(`_`,`-`))[0]}catch{return}}var Gr=2**31-1,Kr=class{#e;#t;#n;#r;#i;constructor(e){this.#t=Math.random(),this.pickTarget=e=>{this.#n=e.target.value,this.#e.requestUpdate()},this.pickLanguage=e=>{this.lang=e.target.value,this.#e.requestUpdate()},this.#e=e,e.addController(this)}get pick(){return{target:this.#n,variant:this.#r,chance:this.#t}}keepVariant(e){this.#r=e??this.#r}wakeAt(e){if(clearTimeout(this.#i),!Number.isFinite(e))return;let t=Math.min(Math.max(0,e-Date.now()),Gr);this.#i=setTimeout(()=>this.#e.requestUpdate(),t)}hostDisconnected(){clearTimeout(this.#i)}},qr=8e3;async function Jr(e,t,n=qr){let r=Yr(e);if(r===void 0)return Xr(`bad-src`,{value:e});let i=new AbortController,a=()=>i.abort();t.addEventListener(`abort`,a,{once:!0});let o=setTimeout(a,n);try{let e=await fetch(r,{credentials:`omit`,referrerPolicy:`no-referrer`,signal:i.signal});if(e.status===410)return Ln({status:`withdrawn`});if(!e.ok)return Xr(`http-status`,{status:e.status,url:r});let n=In(await e.text());return t.aborted?void 0:n}catch{return t.aborted?void 0:i.signal.aborted?Xr(`timeout`,{seconds:n/1e3,url:r}):Xr(`unreachable`,{url:r})}finally{clearTimeout(o),t.removeEventListener(`abort`,a)}}function Yr(e){try{let t=new URL(e,document.baseURI);return(t.protocol===`https:`||t.protocol===`http:`)&&e.trim()!==``?t.href:void 0}catch{return}}var Xr=(e,t)=>({problems:[P(e,`attribute src`,t)]}),Zr=class{#e;#t;#n=!1;#r=!1;#i;constructor(e){this.#e=e,e.addController(this)}get isLoading(){return this.#i!==void 0}set src(e){e!==this.#t&&(this.#t=e,this.#n=!1,this.#o(),e===void 0?this.reading=void 0:this.#r&&this.#a(e))}hostConnected(){this.#r=!0,this.#t!==void 0&&!this.#n&&this.#a(this.#t)}hostDisconnected(){this.#r=!1,this.#o()}async#a(e){let t=new AbortController;this.#i=t;let n=await Jr(e,t.signal);n!==void 0&&(this.#i=void 0,this.#n=!0,this.reading=n,this.#e.requestUpdate())}#o(){this.#i?.abort(),this.#i=void 0}};function Qr(e,t){for(let[n,r]of Object.entries(t))try{e.states[r?`add`:`delete`](n)}catch{}}var $r=o`
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
    /* What a page sets for its own text must not change what a message says or make it overflow. */
    text-indent: 0;
    text-transform: none;
    white-space: normal;
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
  blockquote .text {
    white-space: pre-wrap;
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

  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  select {
    box-sizing: border-box;
    max-inline-size: 100%;
    min-block-size: 2.25em;
    padding-inline: 0.5em;
    border: 1px solid var(--muted);
    border-radius: calc(var(--radius) / 2);
    background: var(--surface);
    color: inherit;
    font: inherit;
    font-size: 0.9375em;
  }
  [part='languages'] {
    float: inline-end;
    margin-inline-start: var(--space);
  }
  section > [part='languages'] + * {
    margin-block-start: 0;
  }
  [part='choices'] {
    display: block;
    margin-block-start: calc(var(--space) * 0.5);
  }
  [part='choices'] > span {
    display: block;
  }
  progress {
    display: block;
    inline-size: 100%;
    margin-block-start: 0.25em;
    accent-color: var(--accent);
  }
  [part='foot'] {
    padding-block-start: calc(var(--space) * 0.75);
    border-block-start: 1px solid var(--line);
  }
  [part='foot'] p + p {
    margin-block-start: 0.35em;
  }

  @media (forced-colors: active) {
    :focus-visible {
      outline-color: Highlight;
    }
  }
`;function Q(e,t,n,r){var i=arguments.length,a=i<3?t:r===null?r=Object.getOwnPropertyDescriptor(t,n):r,o;if(typeof Reflect==`object`&&typeof Reflect.decorate==`function`)a=Reflect.decorate(e,t,n,r);else for(var s=e.length-1;s>=0;s--)(o=e[s])&&(a=(i<3?o(a):i>3?o(t,n,a):o(t,n))||a);return i>3&&a&&Object.defineProperty(t,n,a),a}var ei=`case-action`,ti=[`auto`,`light`,`dark`],ni=[`2`,`1`,`3`,`4`,`5`,`6`],$=class extends A{constructor(...e){super(...e),this.isEarlierOpen=!1,this.#e=this.attachInternals(),this.#t=new rr(this),this.#n=new Zr(this),this.#r=new zr(this),this.#i=new Kr(this),this.#s=[],this.#l={theme:`auto`,headingLevel:2},this.#d=e=>{let t=this.#c?.action,n=e.button===1;t?.url===void 0||e.type===`auxclick`&&!n||Xn(this,`case-act`,{network:t.network,target:{name:t.target.name.text,handle:t.target.handle},message:t.message.text,url:t.url})||e.preventDefault()},this.#f=e=>{this.isEarlierOpen=e.target.open}}static{this.version=Jn}static{this.styles=[$r,Yn]}static get observedAttributes(){return[...super.observedAttributes,`lang`]}static define(e=customElements){let t=e.get(ei);t===void 0?e.define(ei,this):t.version!==`0.1.0`&&nr(`version ${Jn} came after version ${t.version??`unknown`}, which stays in charge of this page. What to do: use one script tag.`)}#e;#t;#n;#r;#i;#a;#o;#s;#c;#l;#u;connectedCallback(){super.connectedCallback(),this.#u=new AbortController,window.addEventListener(`load`,()=>this.#c??this.requestUpdate(),{signal:this.#u.signal}),this.requestUpdate()}disconnectedCallback(){super.disconnectedCallback(),this.#u?.abort()}attributeChangedCallback(e,t,n){super.attributeChangedCallback(e,t,n),e===`lang`&&this.requestUpdate()}createRenderRoot(){return this.shadowRoot?.replaceChildren(),super.createRenderRoot()}willUpdate(e){let t=this.case!==void 0&&this.case!==null;e.has(`case`)&&(this.#a=t?Ln(this.case):void 0),this.#n.src=t?void 0:this.src??void 0;let n=Hr(this),r=this.#i.lang??n,{reading:i,overrides:a,problems:o}=jr({property:this.#a,source:this.#n.reading,inline:this.#r.reading,attributes:this,lang:n,isLoading:this.#n.isLoading,hasFallback:Ir(this),isParsed:document.readyState!==`loading`,isPageWhole:document.readyState===`complete`}),s=gr(`theme`,this.theme,ti),c=gr(`heading-level`,this.headingLevel,ni),l=ri(this.now)?this.now:/* @__PURE__ */ new Date,u={lang:r,pageLang:n,locale:qn(r),now:l,pick:this.#i.pick};this.#o=i,this.#s=[...o,...s.problems,...c.problems],this.#l={theme:s.option,headingLevel:Number(c.option)},this.#c=i&&Et(i.case,u,a),this.#i.keepVariant(this.#c?.action?.variant);let d=l===this.now;this.#i.wakeAt(i&&!d?bt(i.case,l):1/0)}updated(){let{isLoading:e}=this.#n,t=this.#c!==void 0;Qr(this.#e,{loading:e,ready:t,error:!t&&!e&&this.#s.length>0}),[this.#n.reading,this.#r.reading].includes(this.#o)&&this.#t.announceCase(this.#o?.case);let n=Ir(this)?`fallback`:`nothing`;this.#t.announceProblems(this.#s,t?`case`:n)}#d;#f;render(){return this.#c===void 0?T`<slot></slot>`:Cr(this.#c,{...this.#l,isEarlierOpen:this.isEarlierOpen,onAct:this.#d,onEarlierToggle:this.#f,onPickTarget:this.#i.pickTarget,onPickLanguage:this.#i.pickLanguage})}};Q([j({attribute:!1})],$.prototype,`case`,void 0),Q([j()],$.prototype,`src`,void 0),Q([j()],$.prototype,`headline`,void 0),Q([j()],$.prototype,`summary`,void 0),Q([j()],$.prototype,`message`,void 0),Q([j()],$.prototype,`link`,void 0),Q([j()],$.prototype,`label`,void 0),Q([j()],$.prototype,`note`,void 0),Q([j()],$.prototype,`name`,void 0),Q([j()],$.prototype,`status`,void 0),Q([j({attribute:`update`})],$.prototype,`updateText`,void 0),Q([j({attribute:`update-date`})],$.prototype,`updateDate`,void 0),Q([j()],$.prototype,`target`,void 0),Q([j({attribute:`target-role`})],$.prototype,`targetRole`,void 0),Q([j()],$.prototype,`handle`,void 0),Q([j()],$.prototype,`safety`,void 0),Q([j()],$.prototype,`theme`,void 0),Q([j({attribute:`heading-level`})],$.prototype,`headingLevel`,void 0),Q([j({attribute:!1})],$.prototype,`now`,void 0),Q([Le()],$.prototype,`isEarlierOpen`,void 0);var ri=e=>e instanceof Date&&Number.isFinite(e.getTime());$.define();var ii=`.case-action:not(case-action)`,ai=[`lang`,`dir`],oi=`[contenteditable]:not([contenteditable="false" i])`;function si(e=document){ui(e)&&e.matches(ii)&&di(e);for(let t of e.querySelectorAll(ii))di(t)}function ci(){document.readyState===`loading`?document.addEventListener(`DOMContentLoaded`,li,{once:!0}):li()}function li(){si(),new MutationObserver(e=>{for(let{target:t,addedNodes:n}of e){let e=ui(t)?t.closest(ii):null;e!==null&&di(e);for(let e of n)ui(e)&&si(e)}}).observe(document,{childList:!0,subtree:!0})}var ui=e=>e.nodeType===Node.ELEMENT_NODE;function di(e){let t=fi(e),n=e.querySelector(`:scope > case-action`)!==null,r=t.some(([e])=>!ai.includes(e))||e.querySelector(`:scope > script[type="application/json"]`)!==null;if(n||!r||e.closest(oi)!==null)return;let i=document.createElement(`case-action`);for(let[e,n]of t)i.setAttribute(e,n);i.append(...e.childNodes),e.append(i)}function fi(e){let t=$.observedAttributes;return[...e.attributes].flatMap(({name:e,value:n})=>{let r=e.replace(/^data-/,``);return ai.includes(r)||r!==e&&t.includes(r)?[[r,n]]:[]})}Kn({lang:`fr`,dir:`ltr`,comma:`, `,latestUpdate:`Dernières nouvelles`,correction:`Rectificatif`,earlierUpdates:{one:`{n} nouvelle antérieure`,other:`{n} nouvelles antérieures`},source:`Lire la suite`,whatWeAsk:`Ce que nous demandons`,whoCanAct:`Qui peut agir :`,pickTarget:`Choisissez qui interpeller`,message:`Le message que vous envoyez`,meaning:`Ce que dit le message`,guidance:`Changez les mots si vous le souhaitez, et restez courtois.`,safety:`Votre message est public et porte votre nom. Pensez à votre sécurité et à celle de vos proches avant de l’envoyer.`,tell:`Interpeller {target} sur {network} au sujet de {name}`,newTab:`ouvre un nouvel onglet`,more:`En savoir plus sur {name}`,publishedBy:`Une action de {publisher}`,checkFirst:`Voir d’abord les dernières nouvelles`,language:`Langue`,progress:`{count} sur {goal}`,stale:`Rien de nouveau n’a été signalé ici depuis le {date} ({ago}). La situation a pu changer.`,expired:`Cette action a pris fin le {date}. Merci de ne plus rien envoyer.`,paused:`Cette action est suspendue. Merci de ne rien envoyer pour l’instant.`,won:`Cette action a abouti. Il n’y a plus rien à envoyer.`,ended:`Cette action est terminée. Merci de ne plus rien envoyer.`,withdrawn:`Ce cas n’est plus présenté, à la demande des personnes concernées.`},{lang:`ar`,dir:`rtl`,comma:`، `,latestUpdate:`آخر المستجدات`,correction:`تصحيح`,earlierUpdates:{one:`مستجد سابق واحد`,two:`مستجدان سابقان`,few:`{n} مستجدات سابقة`,many:`{n} مستجدًا سابقًا`,other:`{n} مستجد سابق`},source:`قراءة المزيد`,whatWeAsk:`ما الذي نطلبه`,whoCanAct:`من يمكنه التحرك:`,pickTarget:`اختر من تخاطبه`,message:`الرسالة التي سترسلها`,meaning:`معنى الرسالة`,guidance:`يمكنك تغيير الكلمات، مع الحفاظ على أسلوب مهذب.`,safety:`منشورك علني ويحمل اسمك. فكّر في سلامتك وسلامة أسرتك قبل إرساله.`,tell:`خاطب {target} بشأن {name} على {network}`,newTab:`يُفتح في علامة تبويب جديدة`,more:`المزيد عن {name}`,publishedBy:`تحرّك من تنظيم {publisher}`,checkFirst:`تحقّق أولًا من آخر الأخبار`,language:`اللغة`,progress:`{count} من {goal}`,stale:`لم يُنشر هنا أي جديد منذ {date} ({ago}). ربما تغيّر الوضع.`,expired:`استمر هذا التحرك حتى {date}. يُرجى عدم إرسال أي شيء بعد الآن.`,paused:`هذا التحرك متوقف مؤقتًا. يُرجى عدم إرسال أي شيء الآن.`,won:`حقق هذا التحرك هدفه. لم تعد هناك حاجة إلى إرسال أي شيء.`,ended:`انتهى هذا التحرك. يُرجى عدم إرسال أي شيء بعد الآن.`,withdrawn:`لم تعد هذه القضية معروضة، بناءً على طلب المعنيين بها.`}),ci();export{si as upgrade};