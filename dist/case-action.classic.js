var caseAction=(function(e){Object.defineProperty(e,Symbol.toStringTag,{value:`Module`});var t=globalThis,n=t.ShadowRoot&&(t.ShadyCSS===void 0||t.ShadyCSS.nativeShadow)&&`adoptedStyleSheets`in Document.prototype&&`replace`in CSSStyleSheet.prototype,r=Symbol(),i=new WeakMap,a=class{constructor(e,t,n){if(this._$cssResult$=!0,n!==r)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=e,this.t=t}get styleSheet(){let e=this.o,t=this.t;if(n&&e===void 0){let n=t!==void 0&&t.length===1;n&&(e=i.get(t)),e===void 0&&((this.o=e=new CSSStyleSheet).replaceSync(this.cssText),n&&i.set(t,e))}return e}toString(){return this.cssText}},o=e=>new a(typeof e==`string`?e:e+``,void 0,r),s=(e,...t)=>new a(e.length===1?e[0]:t.reduce((t,n,r)=>t+(e=>{if(!0===e._$cssResult$)return e.cssText;if(typeof e==`number`)return e;throw Error(`Value passed to 'css' function must be a 'css' function result: `+e+`. Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.`)})(n)+e[r+1],e[0]),e,r),c=(e,r)=>{if(n)e.adoptedStyleSheets=r.map(e=>e instanceof CSSStyleSheet?e:e.styleSheet);else for(let n of r){let r=document.createElement(`style`),i=t.litNonce;i!==void 0&&r.setAttribute(`nonce`,i),r.textContent=n.cssText,e.appendChild(r)}},l=n?e=>e:e=>e instanceof CSSStyleSheet?(e=>{let t=``;for(let n of e.cssRules)t+=n.cssText;return o(t)})(e):e,{is:u,defineProperty:d,getOwnPropertyDescriptor:f,getOwnPropertyNames:p,getOwnPropertySymbols:m,getPrototypeOf:h}=Object,g=globalThis,_=g.trustedTypes,ee=_?_.emptyScript:``,te=g.reactiveElementPolyfillSupport,v=(e,t)=>e,ne={toAttribute(e,t){switch(t){case Boolean:e=e?ee:null;break;case Object:case Array:e=e==null?e:JSON.stringify(e)}return e},fromAttribute(e,t){let n=e;switch(t){case Boolean:n=e!==null;break;case Number:n=e===null?null:Number(e);break;case Object:case Array:try{n=JSON.parse(e)}catch{n=null}}return n}},re=(e,t)=>!u(e,t),ie={attribute:!0,type:String,converter:ne,reflect:!1,useDefault:!1,hasChanged:re};Symbol.metadata??=Symbol(`metadata`),g.litPropertyMetadata??=new WeakMap;var y=class extends HTMLElement{static addInitializer(e){this._$Ei(),(this.l??=[]).push(e)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(e,t=ie){if(t.state&&(t.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(e)&&((t=Object.create(t)).wrapped=!0),this.elementProperties.set(e,t),!t.noAccessor){let n=Symbol(),r=this.getPropertyDescriptor(e,n,t);r!==void 0&&d(this.prototype,e,r)}}static getPropertyDescriptor(e,t,n){let{get:r,set:i}=f(this.prototype,e)??{get(){return this[t]},set(e){this[t]=e}};return{get:r,set(t){let a=r?.call(this);i?.call(this,t),this.requestUpdate(e,a,n)},configurable:!0,enumerable:!0}}static getPropertyOptions(e){return this.elementProperties.get(e)??ie}static _$Ei(){if(this.hasOwnProperty(v(`elementProperties`)))return;let e=h(this);e.finalize(),e.l!==void 0&&(this.l=[...e.l]),this.elementProperties=new Map(e.elementProperties)}static finalize(){if(this.hasOwnProperty(v(`finalized`)))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(v(`properties`))){let e=this.properties,t=[...p(e),...m(e)];for(let n of t)this.createProperty(n,e[n])}let e=this[Symbol.metadata];if(e!==null){let t=litPropertyMetadata.get(e);if(t!==void 0)for(let[e,n]of t)this.elementProperties.set(e,n)}this._$Eh=new Map;for(let[e,t]of this.elementProperties){let n=this._$Eu(e,t);n!==void 0&&this._$Eh.set(n,e)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(e){let t=[];if(Array.isArray(e)){let n=new Set(e.flat(1/0).reverse());for(let e of n)t.unshift(l(e))}else e!==void 0&&t.push(l(e));return t}static _$Eu(e,t){let n=t.attribute;return!1===n?void 0:typeof n==`string`?n:typeof e==`string`?e.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(e=>this.enableUpdating=e),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(e=>e(this))}addController(e){(this._$EO??=new Set).add(e),this.renderRoot!==void 0&&this.isConnected&&e.hostConnected?.()}removeController(e){this._$EO?.delete(e)}_$E_(){let e=new Map,t=this.constructor.elementProperties;for(let n of t.keys())this.hasOwnProperty(n)&&(e.set(n,this[n]),delete this[n]);e.size>0&&(this._$Ep=e)}createRenderRoot(){let e=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return c(e,this.constructor.elementStyles),e}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(e=>e.hostConnected?.())}enableUpdating(e){}disconnectedCallback(){this._$EO?.forEach(e=>e.hostDisconnected?.())}attributeChangedCallback(e,t,n){this._$AK(e,n)}_$ET(e,t){let n=this.constructor.elementProperties.get(e),r=this.constructor._$Eu(e,n);if(r!==void 0&&!0===n.reflect){let i=(n.converter?.toAttribute===void 0?ne:n.converter).toAttribute(t,n.type);this._$Em=e,i==null?this.removeAttribute(r):this.setAttribute(r,i),this._$Em=null}}_$AK(e,t){let n=this.constructor,r=n._$Eh.get(e);if(r!==void 0&&this._$Em!==r){let e=n.getPropertyOptions(r),i=typeof e.converter==`function`?{fromAttribute:e.converter}:e.converter?.fromAttribute===void 0?ne:e.converter;this._$Em=r;let a=i.fromAttribute(t,e.type);this[r]=a??this._$Ej?.get(r)??a,this._$Em=null}}requestUpdate(e,t,n,r=!1,i){if(e!==void 0){let a=this.constructor;if(!1===r&&(i=this[e]),n??=a.getPropertyOptions(e),!((n.hasChanged??re)(i,t)||n.useDefault&&n.reflect&&i===this._$Ej?.get(e)&&!this.hasAttribute(a._$Eu(e,n))))return;this.C(e,t,n)}!1===this.isUpdatePending&&(this._$ES=this._$EP())}C(e,t,{useDefault:n,reflect:r,wrapped:i},a){n&&!(this._$Ej??=new Map).has(e)&&(this._$Ej.set(e,a??t??this[e]),!0!==i||a!==void 0)||(this._$AL.has(e)||(this.hasUpdated||n||(t=void 0),this._$AL.set(e,t)),!0===r&&this._$Em!==e&&(this._$Eq??=new Set).add(e))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(e){Promise.reject(e)}let e=this.scheduleUpdate();return e!=null&&await e,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(let[e,t]of this._$Ep)this[e]=t;this._$Ep=void 0}let e=this.constructor.elementProperties;if(e.size>0)for(let[t,n]of e){let{wrapped:e}=n,r=this[t];!0!==e||this._$AL.has(t)||r===void 0||this.C(t,void 0,n,r)}}let e=!1,t=this._$AL;try{e=this.shouldUpdate(t),e?(this.willUpdate(t),this._$EO?.forEach(e=>e.hostUpdate?.()),this.update(t)):this._$EM()}catch(t){throw e=!1,this._$EM(),t}e&&this._$AE(t)}willUpdate(e){}_$AE(e){this._$EO?.forEach(e=>e.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(e)),this.updated(e)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(e){return!0}update(e){this._$Eq&&=this._$Eq.forEach(e=>this._$ET(e,this[e])),this._$EM()}updated(e){}firstUpdated(e){}};y.elementStyles=[],y.shadowRootOptions={mode:`open`},y[v(`elementProperties`)]=new Map,y[v(`finalized`)]=new Map,te?.({ReactiveElement:y}),(g.reactiveElementVersions??=[]).push(`2.1.2`);var ae=globalThis,oe=e=>e,se=ae.trustedTypes,ce=se?se.createPolicy(`lit-html`,{createHTML:e=>e}):void 0,le=`$lit$`,b=`lit$${Math.random().toFixed(9).slice(2)}$`,ue=`?`+b,de=`<${ue}>`,x=document,S=()=>x.createComment(``),C=e=>e===null||typeof e!=`object`&&typeof e!=`function`,fe=Array.isArray,pe=e=>fe(e)||typeof e?.[Symbol.iterator]==`function`,me=`[ 	
\f\r]`,w=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,he=/-->/g,ge=/>/g,T=RegExp(`>|${me}(?:([^\\s"'>=/]+)(${me}*=${me}*(?:[^ \t\n\f\r"'\`<>=]|("|')|))|$)`,`g`),_e=/'/g,ve=/"/g,ye=/^(?:script|style|textarea|title)$/i,E=(e=>(t,...n)=>({_$litType$:e,strings:t,values:n}))(1),D=Symbol.for(`lit-noChange`),O=Symbol.for(`lit-nothing`),be=new WeakMap,k=x.createTreeWalker(x,129);function xe(e,t){if(!fe(e)||!e.hasOwnProperty(`raw`))throw Error(`invalid template strings array`);return ce===void 0?t:ce.createHTML(t)}var Se=(e,t)=>{let n=e.length-1,r=[],i,a=t===2?`<svg>`:t===3?`<math>`:``,o=w;for(let t=0;t<n;t++){let n=e[t],s,c,l=-1,u=0;for(;u<n.length&&(o.lastIndex=u,c=o.exec(n),c!==null);)u=o.lastIndex,o===w?c[1]===`!--`?o=he:c[1]===void 0?c[2]===void 0?c[3]!==void 0&&(o=T):(ye.test(c[2])&&(i=RegExp(`</`+c[2],`g`)),o=T):o=ge:o===T?c[0]===`>`?(o=i??w,l=-1):c[1]===void 0?l=-2:(l=o.lastIndex-c[2].length,s=c[1],o=c[3]===void 0?T:c[3]===`"`?ve:_e):o===ve||o===_e?o=T:o===he||o===ge?o=w:(o=T,i=void 0);let d=o===T&&e[t+1].startsWith(`/>`)?` `:``;a+=o===w?n+de:l>=0?(r.push(s),n.slice(0,l)+le+n.slice(l)+b+d):n+b+(l===-2?t:d)}return[xe(e,a+(e[n]||`<?>`)+(t===2?`</svg>`:t===3?`</math>`:``)),r]},Ce=class e{constructor({strings:t,_$litType$:n},r){let i;this.parts=[];let a=0,o=0,s=t.length-1,c=this.parts,[l,u]=Se(t,n);if(this.el=e.createElement(l,r),k.currentNode=this.el.content,n===2||n===3){let e=this.el.content.firstChild;e.replaceWith(...e.childNodes)}for(;(i=k.nextNode())!==null&&c.length<s;){if(i.nodeType===1){if(i.hasAttributes())for(let e of i.getAttributeNames())if(e.endsWith(le)){let t=u[o++],n=i.getAttribute(e).split(b),r=/([.?@])?(.*)/.exec(t);c.push({type:1,index:a,name:r[2],strings:n,ctor:r[1]===`.`?De:r[1]===`?`?Oe:r[1]===`@`?ke:Ee}),i.removeAttribute(e)}else e.startsWith(b)&&(c.push({type:6,index:a}),i.removeAttribute(e));if(ye.test(i.tagName)){let e=i.textContent.split(b),t=e.length-1;if(t>0){i.textContent=se?se.emptyScript:``;for(let n=0;n<t;n++)i.append(e[n],S()),k.nextNode(),c.push({type:2,index:++a});i.append(e[t],S())}}}else if(i.nodeType===8){if(i.data===ue)c.push({type:2,index:a});else{let e=-1;for(;(e=i.data.indexOf(b,e+1))!==-1;)c.push({type:7,index:a}),e+=b.length-1}}a++}}static createElement(e,t){let n=x.createElement(`template`);return n.innerHTML=e,n}};function A(e,t,n=e,r){if(t===D)return t;let i=r===void 0?n._$Cl:n._$Co?.[r],a=C(t)?void 0:t._$litDirective$;return i?.constructor!==a&&(i?._$AO?.(!1),a===void 0?i=void 0:(i=new a(e),i._$AT(e,n,r)),r===void 0?n._$Cl=i:(n._$Co??=[])[r]=i),i!==void 0&&(t=A(e,i._$AS(e,t.values),i,r)),t}var we=class{constructor(e,t){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=t}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:t},parts:n}=this._$AD,r=(e?.creationScope??x).importNode(t,!0);k.currentNode=r;let i=k.nextNode(),a=0,o=0,s=n[0];for(;s!==void 0;){if(a===s.index){let t;s.type===2?t=new Te(i,i.nextSibling,this,e):s.type===1?t=new s.ctor(i,s.name,s.strings,this,e):s.type===6&&(t=new Ae(i,this,e)),this._$AV.push(t),s=n[++o]}a!==s?.index&&(i=k.nextNode(),a++)}return k.currentNode=x,r}p(e){let t=0;for(let n of this._$AV)n!==void 0&&(n.strings===void 0?n._$AI(e[t]):(n._$AI(e,n,t),t+=n.strings.length-2)),t++}},Te=class e{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,t,n,r){this.type=2,this._$AH=O,this._$AN=void 0,this._$AA=e,this._$AB=t,this._$AM=n,this.options=r,this._$Cv=r?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,t=this._$AM;return t!==void 0&&e?.nodeType===11&&(e=t.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,t=this){e=A(this,e,t),C(e)?e===O||e==null||e===``?(this._$AH!==O&&this._$AR(),this._$AH=O):e!==this._$AH&&e!==D&&this._(e):e._$litType$===void 0?e.nodeType===void 0?pe(e)?this.k(e):this._(e):this.T(e):this.$(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==O&&C(this._$AH)?this._$AA.nextSibling.data=e:this.T(x.createTextNode(e)),this._$AH=e}$(e){let{values:t,_$litType$:n}=e,r=typeof n==`number`?this._$AC(e):(n.el===void 0&&(n.el=Ce.createElement(xe(n.h,n.h[0]),this.options)),n);if(this._$AH?._$AD===r)this._$AH.p(t);else{let e=new we(r,this),n=e.u(this.options);e.p(t),this.T(n),this._$AH=e}}_$AC(e){let t=be.get(e.strings);return t===void 0&&be.set(e.strings,t=new Ce(e)),t}k(t){fe(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,r,i=0;for(let a of t)i===n.length?n.push(r=new e(this.O(S()),this.O(S()),this,this.options)):r=n[i],r._$AI(a),i++;i<n.length&&(this._$AR(r&&r._$AB.nextSibling,i),n.length=i)}_$AR(e=this._$AA.nextSibling,t){for(this._$AP?.(!1,!0,t);e!==this._$AB;){let t=oe(e).nextSibling;oe(e).remove(),e=t}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},Ee=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,t,n,r,i){this.type=1,this._$AH=O,this._$AN=void 0,this.element=e,this.name=t,this._$AM=r,this.options=i,n.length>2||n[0]!==``||n[1]!==``?(this._$AH=Array(n.length-1).fill(new String),this.strings=n):this._$AH=O}_$AI(e,t=this,n,r){let i=this.strings,a=!1;if(i===void 0)e=A(this,e,t,0),a=!C(e)||e!==this._$AH&&e!==D,a&&(this._$AH=e);else{let r=e,o,s;for(e=i[0],o=0;o<i.length-1;o++)s=A(this,r[n+o],t,o),s===D&&(s=this._$AH[o]),a||=!C(s)||s!==this._$AH[o],s===O?e=O:e!==O&&(e+=(s??``)+i[o+1]),this._$AH[o]=s}a&&!r&&this.j(e)}j(e){e===O?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??``)}},De=class extends Ee{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===O?void 0:e}},Oe=class extends Ee{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==O)}},ke=class extends Ee{constructor(e,t,n,r,i){super(e,t,n,r,i),this.type=5}_$AI(e,t=this){if((e=A(this,e,t,0)??O)===D)return;let n=this._$AH,r=e===O&&n!==O||e.capture!==n.capture||e.once!==n.once||e.passive!==n.passive,i=e!==O&&(n===O||r);r&&this.element.removeEventListener(this.name,this,n),i&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH==`function`?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},Ae=class{constructor(e,t,n){this.element=e,this.type=6,this._$AN=void 0,this._$AM=t,this.options=n}get _$AU(){return this._$AM._$AU}_$AI(e){A(this,e)}},je=ae.litHtmlPolyfillSupport;je?.(Ce,Te),(ae.litHtmlVersions??=[]).push(`3.3.3`);var Me=(e,t,n)=>{let r=n?.renderBefore??t,i=r._$litPart$;if(i===void 0){let e=n?.renderBefore??null;r._$litPart$=i=new Te(t.insertBefore(S(),e),e,void 0,n??{})}return i._$AI(e),i},Ne=globalThis,Pe=class extends y{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){let e=super.createRenderRoot();return this.renderOptions.renderBefore??=e.firstChild,e}update(e){let t=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(e),this._$Do=Me(t,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return D}};Pe._$litElement$=!0,Pe.finalized=!0,Ne.litElementHydrateSupport?.({LitElement:Pe});var Fe=Ne.litElementPolyfillSupport;Fe?.({LitElement:Pe}),(Ne.litElementVersions??=[]).push(`4.2.2`);var Ie={attribute:!0,type:String,converter:ne,reflect:!1,hasChanged:re},Le=(e=Ie,t,n)=>{let{kind:r,metadata:i}=n,a=globalThis.litPropertyMetadata.get(i);if(a===void 0&&globalThis.litPropertyMetadata.set(i,a=new Map),r===`setter`&&((e=Object.create(e)).wrapped=!0),a.set(n.name,e),r===`accessor`){let{name:r}=n;return{set(n){let i=t.get.call(this);t.set.call(this,n),this.requestUpdate(r,i,e,!0,n)},init(t){return t!==void 0&&this.C(r,void 0,e,t),t}}}if(r===`setter`){let{name:r}=n;return function(n){let i=this[r];t.call(this,n),this.requestUpdate(r,i,e,!0,n)}}throw Error(`Unsupported decorator location: `+r)};function j(e){return(t,n)=>typeof n==`object`?Le(e,t,n):((e,t,n)=>{let r=t.hasOwnProperty(n);return t.constructor.createProperty(n,e),r?Object.getOwnPropertyDescriptor(t,n):void 0})(e,t,n)}function Re(e){return j({...e,state:!0,attribute:!1})}var ze=M(e=>new Intl.DateTimeFormat(e,{dateStyle:`long`,timeZone:`UTC`,calendar:`gregory`})),Be=M(e=>new Intl.RelativeTimeFormat(e,{numeric:`auto`})),Ve=M(e=>new Intl.RelativeTimeFormat(e,{numeric:`always`})),He=M(e=>new Intl.NumberFormat(e)),Ue=M(e=>new Intl.DisplayNames(e,{type:`language`})),We=M(e=>new Intl.PluralRules(e));function M(e){let t=new Map;return n=>(t.has(n)||t.set(n,e(Ge(n))),t.get(n))}var Ge=e=>e===`ar`?`ar-u-nu-latn`:e,Ke=864e5,qe=504e5;function Je(e,t){let n=e.length===10;return Date.parse(e)-(n?qe:0)>t.getTime()}function Ye(e,t,n){let r=Date.parse(e.slice(0,10)),i=Math.floor(n.getTime()/Ke)*Ke,a=Math.round((r-i)/Ke);return{iso:e,absolute:ze(t).format(r),relative:Xe(Je(e,n)?a:Math.min(a,0),t)}}function Xe(e,t){let n=Math.abs(e),r=n<2?Be(t):Ve(t);return n<14?r.format(e,`day`):n<61?r.format(Math.trunc(e/7),`week`):n<731?r.format(Math.trunc(e/30.44),`month`):r.format(Math.trunc(e/365.25),`year`)}var Ze=/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g,Qe=/(?<dot>(?<![\p{L}\p{N}.])\.)?@?\{target\}|\{name\}|(?<space>\s*)\{link\}/gu;function $e(e,{target:t,name:n,link:r}){return e.replace(Qe,(e,i=``,a=``)=>e.endsWith(`{target}`)?(t.startsWith(`@`)?i:``)+t:e===`{name}`?n:r===``?``:a+r).replace(Ze,``).toWellFormed().trim()}var et={x:{id:`x`,name:`X`,address:e=>e.x===void 0?e.name:`@${e.x}`,link:e=>`https://x.com/intent/tweet?text=${encodeURIComponent(e)}`}},tt=/^(?:ar|ckb|dv|fa|he|nqo|ps|sd|syr|ug|ur|yi)(?:-(?!Latn)|$)|-(?:Arab|Hebr|Thaa)/i;function nt(e){return tt.test(e)?`rtl`:`ltr`}function rt(e,t){let n=it(e,t);return e=>e===void 0?void 0:{text:e,...n}}function it(e,t){if(e===void 0)return{lang:``,dir:`auto`};if(e===t)return{};let n=nt(e);return n===nt(t)?{lang:e}:{lang:e,dir:n}}function at(e,t){return e.split(/\{(\w+)\}/).map((e,n)=>n%2==0?e:t[e]??``).filter(e=>e!==``)}var ot=/([@#][\p{L}\p{M}\p{N}_\u200C\u200D]+|https:\/\/\S+)/u;function st(e){return e.split(ot).map((e,t)=>t%2==0?e:{text:e}).filter(e=>e!==``)}function ct(e,t,n){return(e[We(n).select(t)]??e.other).replace(`{n}`,()=>He(n).format(t))}function lt(e,t,n){let r=dt(e,t),i=rt(e.lang,n),a=rt(r,n);return{texts:(r===void 0?void 0:e.translations?.[r])??{},tell:(e,t)=>t===void 0?i(e):a(t),langOf:t=>t?r:e.lang}}function ut({lang:e,translations:t={}}){let n=Object.keys(t);return n.length===0||e===void 0?[]:[e,...n]}function dt(e,t){let n=Object.keys(e.translations??{});if(n.includes(t))return t;if(e.lang===void 0||N(e.lang)!==N(t))return n.find(e=>N(e)===N(t))}var N=e=>e.split(`-`)[0].toLowerCase();function ft(e,t,n,r,i,a){let{locale:o,pick:s={}}=n,{texts:c,tell:l}=i,u=Math.max(0,e.targets.findIndex(e=>gt(e)===s.target)),d=e.targets[u],f=c.message??e.message;if(e.name===void 0||d===void 0||f===void 0)return;let p=et.x,m=f===c.message,h=mt(f[p.id],f.default,s),g=$e(t.message??h.text,{target:p.address(d),name:(m?c.name:void 0)??e.name,link:e.link??``});if(g===``)return;let _=t.message?a:rt(h.lang??i.langOf(m),r),ee=l(d.name,c.targets?.[u]?.name),te=l(e.name,c.name),v=e.networks.length===0||e.networks.includes(p.id);return{ask:l(e.ask,c.ask),target:{name:ee,role:l(d.role,c.targets?.[u]?.role),organisation:l(d.organisation,c.targets?.[u]?.organisation),handle:d.x===void 0?void 0:`@${d.x}`},choices:ht(e.targets,u,i),guidance:_t(e.guidance,c.guidance,o.guidance,i),safety:_t(e.safety,c.safety,o.safety,i),message:{..._(g),pieces:st(g)},meaning:t.message?void 0:pt(h,m,r,i),network:p.id,label:t.label?[a(t.label)]:at(o.tell,{target:ee,name:te,network:p.name}),labelRest:t.label?[ee,o.comma,te]:void 0,url:v?p.link(g):void 0,variant:h.text}}function pt({meaning:e,lang:t},n,r,{tell:i,langOf:a}){let o=t??a(n),s=o!==void 0&&N(o)===N(r);if(!(e===void 0||s))return n?i(``,e):i(e)}function mt(e,t,{variant:n,chance:r=0}){let i=e.length>0?e:t;return i.find(({text:e})=>e===n)??i[Math.floor(r*i.length)]}function ht(e,t,{texts:n}){return e.length<2?[]:e.map((e,r)=>{let{name:i=e.name,role:a=e.role}=n.targets?.[r]??{};return{id:gt(e),label:a===void 0?i:`${i} – ${a}`,isPicked:r===t}})}var gt=({name:e,role:t=``})=>`${e}\n${t}`;function _t(e,t,n,{tell:r}){if(!(t===!1||e===!1&&t===void 0))return e===void 0&&t===void 0?{text:n}:r(e||``,t)}var vt=864e5,yt=180;function bt(e,t){let n=e.status??`open`;return n===`open`?t.getTime()>=Ct(e)?`expired`:t.getTime()>=wt(e,t)?`stale`:`open`:n}function xt(e,t){let n=[Ct(e),wt(e,t)];return Math.min(...n.filter(e=>e>t.getTime()))}function St(e,t){return[e.reviewed,...e.updates.map(({date:e})=>e)].filter(e=>e!==void 0).filter(e=>!Je(e,t)).sort((e,t)=>Date.parse(t)-Date.parse(e))[0]}var Ct=({expires:e})=>e===void 0?1/0:Date.parse(e)+vt;function wt(e,t){let n=St(e,t);return n===void 0?1/0:Date.parse(n)+yt*vt}function Tt(e,t){let n=[...e].sort((e,t)=>Et(t)-Et(e)),r=n.find(e=>e.date===void 0||!Je(e.date,t));return r===void 0?n:[r,...n.filter(e=>e!==r)]}var Et=({date:e})=>e===void 0?-1/0:Date.parse(e);function Dt(e,t,n={}){let{locale:r,now:i}=t,a=Pt(t.lang,r.lang)?t.lang:r.lang,o=bt(e,i),s=o===`withdrawn`,c=rt(t.pageLang??t.lang,a),l=s?{}:e,u=s?{}:n,d=lt(e,t.lang,a),{texts:f,tell:p}=d,m=p(l.name,f.name),h=u.link??l.link,[g,..._]=Tt(l.updates??[],i).map(e=>Ot(e,t,a,d)),ee=o===`open`||o===`stale`;return{lang:a,dir:r.dir,state:o,languages:Mt(l,t.lang),words:Nt(r,a,_.length),name:m,headline:c(u.headline)??p(l.headline,f.headline),notice:At(e,o,t,a),checkFirst:o===`stale`&&h!==void 0?{url:h,label:[r.checkFirst]}:void 0,outcome:e.status===`open`?void 0:p(l.outcome,f.outcome),latest:g,earlier:_,summary:kt(l,u,d,c),action:ee?ft({...e,link:h},n,t,a,d,c):void 0,background:(l.background??[]).map(({title:e,text:t},n)=>({title:p(e,f.background?.[n]?.title),text:p(t,f.background?.[n]?.text)})),progress:jt(l,r,a,d),links:(l.links??[]).map(({label:e,url:t})=>({url:t,label:[p(e??t,f.links?.find(e=>e.url===t)?.label)]})),link:h===void 0?void 0:{url:h,label:at(r.more,{name:m??h})},publisher:l.publisher&&{label:at(r.publishedBy,{publisher:p(l.publisher.name,f.publisher?.name)}),url:l.publisher.url,note:p(l.publisher.note,f.publisher?.note)},note:c(u.note)}}function Ot(e,t,n,{texts:r,tell:i}){let a=r.updates?.find(({date:t})=>t===e.date);return{date:e.date===void 0?void 0:Ye(e.date,n,t.now),isCorrection:e.kind===`correction`,title:i(e.title,a?.title),text:i(e.text,a?.text),link:e.url===void 0?void 0:{url:e.url,label:[t.locale.source]}}}function kt(e,t,{texts:n,tell:r},i){if(t.summary!==void 0)return[i(t.summary)];let{summary:a=[]}=n;return a.length>0?a.map(e=>r(``,e)):(e.summary??[]).map(e=>r(e))}function At(e,t,{locale:n,now:r},i){if(t===`open`)return;let a=t===`expired`?e.expires:St(e,r),o=a===void 0?void 0:Ye(a,i,r);return n[t].replace(`{date}`,()=>o?.absolute??``).replace(`{ago}`,()=>o?.relative??``)}function jt({progress:e},t,n,{texts:r,tell:i}){if(e===void 0)return;let{count:a,goal:o,label:s}=e,[c,l]=[a,o??a].map(e=>He(n).format(e));return{numbers:o===void 0?c:t.progress.replace(`{count}`,()=>c).replace(`{goal}`,()=>l),label:i(s,r.progress?.label),count:a,goal:o}}function Mt(e,t){let n=ut(e),r=n.find(e=>e===t)??n.find(e=>Pt(t,e));return n.map(e=>({lang:e,label:Ue(e).of(e)??e,isPicked:e===r}))}function Nt(e,t,n){let{latestUpdate:r,correction:i,whatWeAsk:a,whoCanAct:o,pickTarget:s,message:c,meaning:l,newTab:u,language:d,comma:f}=e;return{latestUpdate:r,correction:i,earlierUpdates:ct(e.earlierUpdates,n,t),whatWeAsk:a,whoCanAct:o,pickTarget:s,message:c,meaning:l,newTab:u,language:d,comma:f}}var Pt=(e,t)=>`${e}-`.toLowerCase().startsWith(`${t}-`.toLowerCase());function P(e,t,n={}){return{code:e,path:t,args:n}}var Ft=`\\u0000-\\u0008\\u000B-\\u001F\\u007F-\\u009F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF`,It=`\\s${Ft}\\u00AD\\u061C\\u180E\\u200B-\\u200F\\u2060-\\u206F`,Lt=`[${It}]`,Rt=`[^${It}]`,zt=RegExp(`[${Ft}]`,`g`),Bt=new RegExp(Rt);function Vt(e){return e.toWellFormed().replace(/\r\n?/g,`
`).replace(zt,``).trim()}function F(e){return e===void 0||typeof e==`string`&&!Bt.test(e)||Array.isArray(e)&&e.length===0}var Ht=`[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?`,Ut=`[A-Za-z](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?`,Wt=`(?:${Ht}\\.)*${Ut}`,Gt=`(?:${Ht}\\.)+${Ut}`,Kt=`(?:\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)`,qt=`(?:[01]\\d|2[0-3]):[0-5]\\d`,Jt={link:{code:`bad-link`,pattern:`https://${Wt}(?::(?:\\d{1,4}|[1-5]\\d{4}))?(?:[/?#][^${It}"<>\\\\^\`{|}]*)?`},x:{code:`bad-handle`,network:`X`,pattern:`@?[A-Za-z0-9_]{1,15}`},bluesky:{code:`bad-handle`,network:`Bluesky`,pattern:`@?${Gt}`},mastodon:{code:`bad-handle`,network:`Mastodon`,pattern:`@?[A-Za-z0-9_]+@${Gt}`},threads:{code:`bad-handle`,network:`Threads`,pattern:`@?[A-Za-z0-9_.]{1,30}`},email:{code:`bad-email`,pattern:`[A-Za-z0-9!#$%&'*+/=?^_\`{|}~.-]{1,64}@${Gt}`},date:{code:`bad-date`,pattern:`${Kt}(?:T${qt}(?::[0-5]\\d(?:\\.\\d{1,9})?)?(?:Z|[+-]${qt}))?`},day:{code:`bad-date`,pattern:Kt},language:{code:`bad-language`,pattern:`[A-Za-z]{2,3}(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|\\d{3}))?(?:-[A-Za-z0-9]{5,8})?`}},Yt=e=>`^${Lt}*(?:${e})${Lt}*$`,Xt=new Map;function Zt(e,t){let{pattern:n,network:r}=Jt[t];if(Xt.has(t)||Xt.set(t,new RegExp(Yt(n),`u`)),!Xt.get(t).test(e))return;let i=Vt(e);return t===`language`?Intl.getCanonicalLocales(i)[0]:r===void 0?i:i.replace(/^@/,``)}function Qt(e,t,n,r,i){let a=sn(t);for(let[o,s]of Object.entries(t)){let t=n===``?o:`${n}.${o}`,c=ln(e,o);$t(c,s.field)?on(s,i)&&r.push(P(`missing`,t)):a[o]=I(c,s.field,t,r),s.field.kind===`list`&&(a[o]??=[])}return a}function $t(e,t){if(e===void 0)return!0;switch(t.kind){case`text`:case`switch`:return typeof e==`string`&&F(e);case`list`:return Array.isArray(e)&&F(e)||t.single&&$t(e,t.of);case`group`:return t.short&&$t(e,t.fields[t.essential].field);default:return!1}}function I(e,t,n,r){let i=(e,t)=>{r.push(P(e,n,t))},a=t=>i(`wrong-type`,{expected:t,found:dn(e)});switch(t.kind){case`text`:return typeof e==`string`?en(e,t,i):a(`a text`);case`count`:return Number.isInteger(e)&&e>=t.min?e:a(t.min>0?`a whole number above 0`:`a whole number`);case`choice`:return typeof e==`string`?t.options.includes(e)?e:i(`unknown-choice`,{value:fn(e),options:t.options.join(`, `)}):a(`a text`);case`switch`:return e===!1?!1:typeof e==`string`?en(e,t.of,i):a(`a text or false`);case`list`:return!Array.isArray(e)&&!t.single?a(`a list`):tn(e,t,n,r);case`by-language`:return un(e)?nn(e,t,n,r):a(`an object with a language for each key`);case`group`:{if(an(e,t))return rn(e,t,n,r);if(!t.short)return a(`an object`);let i=t.fields[t.essential].field,o=I(e,i,n,r);return F(o)?void 0:{...sn(t.fields),[t.essential]:o}}}}function en(e,{max:t,format:n},r){let i=cn(e,t);if(n===`plain`||n===`link`){if(i)return r(`too-long`,{limit:t});if(n===`plain`)return Vt(e)}let{code:a,network:o=``}=Jt[n];return(i?void 0:Zt(e,n))??r(a,{value:fn(Vt(e)),network:o})}function tn(e,t,n,r){if(!Array.isArray(e)){let i=I(e,t.of,n,r);return i===void 0?[]:[i]}return e.length>t.max&&r.push(P(`too-many`,n,{limit:t.max})),e.slice(0,t.max).flatMap((e,i)=>{let a=`${n}[${i}]`;F(e)&&r.push(P(`missing`,a));let o=F(e)?void 0:I(e,t.of,a,r);return o===void 0?[]:[o]})}function nn(e,t,n,r){let i=Object.entries(e).flatMap(([e,i])=>{let a=Zt(e,`language`),o=`${n}.${e}`;a===void 0&&r.push(P(`bad-language`,o,{value:fn(e)}));let s=a&&I(i,t.of,o,r);return a===void 0||s===void 0?[]:[[a,s]]});return Object.fromEntries(i)}function rn(e,t,n,r){let i=Qt(e,t.fields,n,r);return t.essential!==null&&F(i[t.essential])?void 0:i}function an(e,{fields:t,short:n,essential:r}){return un(e)?!(n&&t[r].field.kind!==`text`)||Object.hasOwn(e,r):!1}function on(e,t){return t===`withdrawn`?!1:typeof e.required==`boolean`?e.required:t!==void 0&&e.required.includes(t)}var sn=e=>Object.fromEntries(Object.entries(e).flatMap(([e,{field:t}])=>t.kind===`list`?[[e,[]]]:[])),cn=(e,t)=>e.length>t&&(e.length>2*t||[...e].length>t),ln=(e,t)=>Object.hasOwn(e,t)?e[t]:void 0,un=e=>typeof e==`object`&&!!e&&!Array.isArray(e);function dn(e){return e===null?`null`:Array.isArray(e)?`a list`:typeof e==`object`?`an object`:`a ${typeof e}`}var fn=e=>{let t=[...e.slice(0,122)];return t.length>60?`${t.slice(0,60).join(``)}…`:e},L=(e,t=`plain`)=>({kind:`text`,max:e,format:t}),R=(e=0)=>({kind:`count`,min:e}),pn=(...e)=>({kind:`choice`,options:e}),mn=e=>({kind:`switch`,of:e}),z=(e,t)=>({kind:`list`,of:e,max:t,single:!1}),hn=(e,t)=>({...z(e,t),single:!0}),B=(e,t)=>({kind:`group`,fields:e,essential:t,short:!1}),gn=(e,t)=>({...B(e,t),short:!0}),_n=e=>({kind:`by-language`,of:e}),V=e=>({field:e,required:!1}),H=e=>({field:e,required:!0}),vn=(e,t)=>({field:t,required:e}),yn=[`x`,`bluesky`,`mastodon`,`threads`,`email`,`whatsapp`,`telegram`,`facebook`,`copy`,`share`],U=L(200),W=L(500),G=L(5e3),K=L(2e3,`link`),bn=L(35,`language`),xn=L(40,`date`),Sn=hn(G,50),Cn=B({src:H(K),alt:H(W),credit:V(W),width:V(R(1)),height:V(R(1))},`src`),wn=B({date:H(xn),text:H(G),title:V(W),url:V(K),kind:V(pn(`update`,`correction`))},`text`),Tn=B({name:H(U),role:H(W),organisation:V(W),x:V(L(40,`x`)),bluesky:V(L(254,`bluesky`)),mastodon:V(L(300,`mastodon`)),threads:V(L(40,`threads`)),email:V(L(254,`email`)),form:V(K),verified:V(xn)},`name`),En=gn({text:H(G),lang:V(bn),meaning:V(G)},`text`),q=hn(En,20),Dn=B({subject:V(W),body:H(En)},`body`),On=gn({default:H(q),x:V(q),bluesky:V(q),mastodon:V(q),threads:V(q),email:V(Dn),share:V(q)},`default`),kn=B({title:H(W),text:H(G)},`text`),An=B({count:H(R()),goal:V(R(1)),label:H(W)},`count`),jn=B({label:H(W),url:H(K)},`url`),Mn=B({name:H(U),url:V(K),note:V(W)},`name`),Nn=B({name:V(U),headline:V(W),summary:V(Sn),outcome:V(G),ask:V(G),message:V(On),guidance:V(mn(G)),safety:V(mn(G)),image:V(B({alt:V(W),credit:V(W)},null)),updates:V(z(B({date:H(xn),text:V(G),title:V(W)},`date`),500)),targets:V(z(B({name:V(U),role:V(W),organisation:V(W)},null),50)),background:V(z(B({title:V(W),text:V(G)},null),50)),progress:V(B({label:V(W)},null)),links:V(z(B({url:H(K),label:H(W)},`url`),50)),publisher:V(B({name:V(U),note:V(W)},null))},null),Pn={version:V(R(1)),lang:V(bn),name:H(U),headline:V(W),summary:H(Sn),image:V(Cn),status:V(pn(`open`,`paused`,`won`,`ended`,`withdrawn`)),outcome:vn([`won`,`ended`],G),expires:V(L(10,`day`)),reviewed:V(L(10,`day`)),updates:V(z(wn,500)),targets:vn([`open`],z(Tn,50)),networks:V(z(pn(...yn),20)),ask:V(G),message:vn([`open`],On),guidance:V(mn(G)),safety:V(mn(G)),link:V(K),background:V(z(kn,50)),progress:V(An),links:V(z(jn,50)),publisher:V(Mn),translations:V(_n(Nn))},Fn={headline:V(W),summary:V(G),message:V(G),link:V(K),label:V(L(100)),note:V(W)},In=262144;function Ln(e){if(e.length>262144||new TextEncoder().encode(e).length>262144)return{problems:[P(`too-large`,``,{limit:In/1024})]};let t;try{t=JSON.parse(e)}catch(e){return{problems:[P(`not-json`,``,{reason:e.message})]}}return Rn(t)}function Rn(e){try{return un(e)?zn(e):Bn(dn(e))}catch{return Bn(`an object that cannot be read`)}}function zn(e){let t=[],n=Wn(ln(e,`status`));return{case:{...Qt(e,Pn,``,t,n),status:n},problems:t}}var Bn=e=>({problems:[P(`not-object`,``,{found:e})]});function Vn(e){return e.status===`withdrawn`||e.name!==void 0&&e.summary.length>0&&(e.status!==`open`||e.targets.length>0&&e.message!==void 0)}function Hn({name:e,headline:t,summary:n,updates:r}){return!!(e??t??n[0]??r[0])}function Un(e){let t=[],n=Qt(e,Fn,``,t);return n.message===void 0||n.message.includes(`{target}`)?{overrides:n,problems:t}:(t.push(P(`no-target-placeholder`,`message`)),{overrides:{...n,message:void 0},problems:t})}function Wn(e){return e===void 0?`open`:Pn.status.field.options.find(t=>t===e)??`paused`}var Gn={lang:`en`,dir:`ltr`,comma:`, `,latestUpdate:`Latest update`,correction:`Correction`,earlierUpdates:{one:`{n} earlier update`,other:`{n} earlier updates`},source:`Read more`,whatWeAsk:`What we ask`,whoCanAct:`Who can act:`,pickTarget:`Choose whom to tell`,message:`The message you send`,meaning:`What it says`,guidance:`Change the words if you like, and keep it polite.`,safety:`Your post is public and carries your name. Think of your own safety and your family’s before you send it.`,tell:`Tell {target} about {name} on {network}`,newTab:`opens in a new tab`,more:`More about {name}`,publishedBy:`An action by {publisher}`,checkFirst:`Check the latest news first`,language:`Language`,progress:`{count} of {goal}`,stale:`Nothing new has been reported here since {date} ({ago}). Things may have changed.`,expired:`This action ran until {date}. Please send nothing more.`,paused:`This action is paused. Please send nothing for now.`,won:`This action was won. Nothing more needs to be sent.`,ended:`This action is over. Please send nothing more.`,withdrawn:`This case is no longer shown, at the request of those it concerns.`},Kn=new Map([[Gn.lang,Gn]]);function qn(...e){for(let t of e)Kn.set(t.lang.toLowerCase(),t)}function Jn(e){let t=e.toLowerCase();for(;t!==``;){let e=Kn.get(t);if(e!==void 0)return e;t=t.slice(0,Math.max(0,t.lastIndexOf(`-`)))}return Gn}var Yn=`0.1.0`,Xn=s`
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
`;function Zn(e,t,n){return e.dispatchEvent(new CustomEvent(t,{detail:n,bubbles:!0,composed:!0,cancelable:t===`case-act`}))}var Qn={X:`what follows the @ on the profile: letters, digits and _, at most 15`,Bluesky:`the whole handle, as name.bsky.social`,Mastodon:`the handle with its server, as name@server.example`,Threads:`what follows the @ on the profile: letters, digits, _ and ., at most 30`},$n={"no-case":()=>[`there is no case to show`,`set src, put a JSON script inside, or give at least name, summary, target and message`],"not-json":e=>[`the case is not valid JSON: ${e.reason}`,`look for a missing comma or quote near that place`],"not-object":e=>[`the case is ${e.found}, not an object`,`write it as { "name": …, "summary": … }`],"too-large":e=>[`the case is larger than ${e.limit} kB`,`shorten it; pictures belong at an address of their own`],missing:()=>[`a required field is missing`,`add it`],"wrong-type":e=>[`${e.found} stands where ${e.expected} belongs`,`write ${e.expected}`],"too-long":e=>[`a text is longer than ${e.limit} characters and was left out`,`shorten it`],"too-many":e=>[`a list has more than ${e.limit} entries; the others were left out`,`shorten it`],"unknown-choice":e=>[`"${e.value}" is not one of the values known here`,`use one of ${e.options}`],"bad-link":e=>[`"${e.value}" is not an https address and was left out`,`write the full address, with https:// at its start`],"bad-handle":e=>[`"${e.value}" is not a handle on ${e.network} and was left out`,`write ${Qn[e.network]}`],"bad-email":e=>[`"${e.value}" is not an e-mail address and was left out`,`write it as office@ministry.example`],"bad-date":e=>[`"${e.value}" is not a date`,`write it as 2015-11-09, or with a time as 2015-11-09T18:30+01:00`],"bad-language":e=>[`"${e.value}" is not a language tag`,`write it as en, fr or pt-BR`],"bad-src":e=>[`"${e.value}" is not an address that a case can be loaded from`,`write the https address of the case file`],unreachable:e=>[`the case at ${e.url} could not be fetched`,`open that address in a browser; from another site it must be served with "Access-Control-Allow-Origin: *", and the policy of this page must allow it in connect-src`],"http-status":e=>[`the server answered ${e.status} for the case at ${e.url}`,`check the address, and that the file is published`],timeout:e=>[`the case at ${e.url} did not arrive within ${e.seconds} seconds`,`check the server, or put the case inside as JSON, so that there is something to show meanwhile`],"ignored-attribute":()=>[`this attribute is ignored, because facts come from the case file`,`remove it, or change the case file`],"no-target-placeholder":()=>[`a message without {target} was left out, because only the case file knows the right handle`,`write {target} where the official is to be named`]};function er({code:e,path:t,args:n}){let[r,i]=$n[e](n);return`${r}${t===``?``:` (${t})`}. What to do: ${i}.`}var tr=new Set;function nr(e){for(let t of e)rr(er(t))}function rr(e){tr.has(e)||(tr.add(e),console.warn(`<case-action>: ${e}`))}var ir=class{#e;#t;#n=`[]`;constructor(e){this.#e=e}announceCase(e){e!==this.#t&&(this.#t=e,e!==void 0&&Zn(this.#e,`case-load`,{case:e}))}announceProblems(e,t){let n=JSON.stringify(e);n!==this.#n&&(this.#n=n,e.length!==0&&(nr(e),Zn(this.#e,`case-error`,{problems:e,shown:t})))}},ar={name:`name`,status:`status`,update:`updateText`,"update-date":`updateDate`,target:`target`,"target-role":`targetRole`,handle:`handle`,safety:`safety`},or={"updates[0].text":`update`,"updates[0].date":`update-date`,targets:`target`,"targets[0].name":`target`,"targets[0].role":`target-role`,"targets[0].x":`handle`},sr=e=>Object.keys(e).length===0,cr=e=>({...e,path:`attribute ${or[e.path]??e.path}`}),lr=({name:e})=>ur(e),ur=e=>!F(e??void 0),dr=e=>Object.fromEntries(Object.entries(e).filter(e=>ur(e[1])));function fr(e,t){let n=dr({text:e.updateText,date:e.updateDate}),r=dr({name:e.target,role:e.targetRole,x:e.handle}),{name:i,headline:a,summary:o,status:s,message:c,safety:l,link:u}=e,d=Rn({...dr({lang:t,name:i,headline:a,summary:o,status:s,message:c,safety:l,link:u}),updates:sr(n)?[]:[n],targets:sr(r)?[]:[r]}),f=d.problems.filter(({path:e})=>e!==`outcome`).map(cr);return{...d,problems:f}}function pr(e){let{headline:t,summary:n,message:r,link:i,label:a,note:o}=e;return hr({headline:t,summary:n,message:r,link:i,label:a,note:o})}var mr=({label:e,note:t})=>hr({label:e,note:t});function hr(e){let{overrides:t,problems:n}=Un(dr(e));return{overrides:t,problems:n.map(cr)}}function gr(e){let t=Object.entries(ar).filter(([,t])=>ur(e[t])).map(([e])=>e);return t.length===0?[]:[P(`ignored-attribute`,t.join(`, `))].map(cr)}function _r(e,t,n){let r=String(t??n[0]),i=n.find(e=>e===r);if(i!==void 0)return{option:i,problems:[]};let a=P(`unknown-choice`,`attribute ${e}`,{value:r,options:n.join(`, `)});return{option:n[0],problems:[a]}}function J(e,t){return e===void 0?O:t(e)}var Y=({text:e,lang:t,dir:n})=>E`<span class="text" lang=${t??O} dir=${n??O}>${e}</span>`,vr=({pieces:e,lang:t,dir:n})=>E`<span class="text" lang=${t??O} dir=${n??O}
    >${Z(e)}</span
  >`,X=({text:e,lang:t,dir:n})=>E`<bdi lang=${t??O} dir=${n??O}>${e}</bdi>`,Z=e=>e.map(e=>typeof e==`string`?e:X(e)),yr=({url:e,label:t})=>E`<a href=${e} rel="noopener noreferrer">${Z(t)}</a>`,br=e=>J(e,({iso:e,absolute:t,relative:n})=>E`<time datetime=${e}>${t} <span class="ago">(${n})</span></time>`);function xr(e,t,n){let{words:r}=e,i=n.headingLevel+1;return E`
    <div part="ask">
      <div class="label" role="heading" aria-level=${i}>${r.whatWeAsk}</div>
      ${J(t.ask,e=>E`<p>${Y(e)}</p>`)}
      ${Sr(t.choices,r.pickTarget,n)}
      <p part="target">${r.whoCanAct} ${Cr(t.target,r.comma)}</p>
    </div>
    <div part="message">
      <div class="label" role="heading" aria-level=${i}>${r.message}</div>
      <blockquote>${vr(t.message)}</blockquote>
      ${J(t.meaning,e=>E`<p class="small">
            <span class="label">${r.meaning}</span>: ${X(e)}
          </p>`)}
      ${J(t.guidance,e=>E`<p part="guidance">${Y(e)}</p>`)}
      ${J(t.safety,e=>E`<p part="safety">${Y(e)}</p>`)}
    </div>
    ${J(e.checkFirst,({url:e,label:t})=>E`<a part="check" class="button" href=${e} rel="noopener noreferrer"
          >${Z(t)}</a
        >`)}
    ${J(t.url,i=>E`<a
          part="action"
          class="button ${e.checkFirst?`second`:``}"
          href=${i}
          target="_blank"
          rel="noopener noreferrer"
          @click=${n.onAct}
          @auxclick=${n.onAct}
        >
          <span>${Z(t.label)}</span>
          ${J(t.labelRest,e=>E`<span class="unseen">${Z(e)}</span>`)}
          <span class="new-tab">(${r.newTab})</span>
        </a>`)}
  `}function Sr(e,t,n){return e.length===0?O:E`<label part="choices">
    <span class="small">${t}</span>
    <select @change=${n.onPickTarget}>
      ${e.map(({id:e,label:t,isPicked:n})=>E`<option value=${e} .selected=${n}>${t}</option>`)}
    </select>
  </label>`}function Cr(e,t){let{name:n,role:r,organisation:i,handle:a}=e,o=[r,i].map(e=>J(e,e=>E`${t}${X(e)}`));return E`<strong>${X(n)}</strong>${o}${J(a,e=>E` <span class="handle">(<bdi dir="ltr">${e}</bdi>)</span>`)}`}function wr(e,t){return E`<section
    part="card"
    class=${t.theme}
    lang=${e.lang}
    dir=${e.dir}
    aria-labelledby=${e.name?`name`:O}
  >
    ${Tr(e,t)}
    ${J(e.name,e=>E`<div id="name" part="name" role="heading" aria-level=${t.headingLevel}>
          ${Y(e)}
        </div>`)}
    ${J(e.headline,e=>E`<p part="headline">${Y(e)}</p>`)}
    ${J(e.notice,e=>E`<p part="notice">${e}</p>`)}
    ${J(e.outcome,e=>E`<p part="outcome">${Y(e)}</p>`)}
    ${J(e.latest,n=>Er(e,n,t))}
    ${e.summary.length>0?E`<div part="summary">
            ${e.summary.map(e=>E`<p>${Y(e)}</p>`)}
          </div>`:O}
    ${kr(e)} ${J(e.action,n=>xr(e,n,t))}
    ${Ar(e)} ${jr(e)}
  </section>`}function Tr({languages:e,words:t},n){return e.length===0?O:E`<label part="languages">
    <span class="unseen">${t.language}</span>
    <select @change=${n.onPickLanguage}>
      ${e.map(({lang:e,label:t,isPicked:n})=>E`<option value=${e} lang=${e} .selected=${n}>${t}</option>`)}
    </select>
  </label>`}function Er(e,t,n){let{words:r,earlier:i}=e,a=t.isCorrection?r.correction:r.latestUpdate;return E`<div part="update">
    <div class="when">
      <span class="label" role="heading" aria-level=${n.headingLevel+1}>${a}</span>
      ${br(t.date)}
    </div>
    ${Or(t)}
    ${i.length>0?E`<details ?open=${n.isEarlierOpen} @toggle=${n.onEarlierToggle}>
            <summary>${r.earlierUpdates}</summary>
            ${n.isEarlierOpen?E`<ol>
                    ${i.map(e=>Dr(e,r.correction))}
                  </ol>`:O}
          </details>`:O}
  </div>`}function Dr(e,t){return E`<li>
    <div class="when">
      ${e.isCorrection?E`<span class="label">${t}</span>`:O}
      ${br(e.date)}
    </div>
    ${Or(e)}
  </li>`}function Or({title:e,text:t,link:n}){return E`
    ${J(e,e=>E`<p class="title">${Y(e)}</p>`)}
    <p>${Y(t)}</p>
    ${J(n,e=>E`<p>${yr(e)}</p>`)}
  `}function kr({progress:e}){return J(e,({numbers:e,label:t,count:n,goal:r})=>E`<div part="progress">
        <strong>${e}</strong> ${J(t,X)}
        ${J(r,e=>E`<progress max=${e} value=${n} aria-hidden="true"></progress>`)}
      </div>`)}function Ar({background:e}){return e.length===0?O:E`<div part="background">
    ${e.map(({title:e,text:t})=>E`<details>
          <summary>${J(e,X)}</summary>
          <p>${Y(t)}</p>
        </details>`)}
  </div>`}function jr({link:e,links:t,publisher:n,note:r}){return!e&&!n&&!r&&t.length===0?O:E`<div part="foot">
    ${t.map(e=>E`<p>${yr(e)}</p>`)}
    ${J(e,e=>E`<p>${yr(e)}</p>`)}
    ${J(r,e=>E`<p part="note">${Y(e)}</p>`)}
    ${J(n,({label:e,url:t,note:n})=>E`<p part="publisher">
          ${t===void 0?Z(e):yr({label:e,url:t})}${J(n,e=>E`. ${X(e)}`)}
        </p>`)}
  </div>`}function Mr(e){let t=[e.property,e.source,e.inline].filter(e=>e!==void 0),n=t.find(Nr),r=n===void 0&&!e.isLoading&&lr(e.attributes);r&&t.push(fr(e.attributes,e.lang));let i=!e.isLoading&&e.isParsed&&!e.hasFallback,a=t.length===0&&!e.isLoading&&e.isPageWhole,o=t.find(Nr)??(i?t.find(Pr):void 0),s=r?mr(e.attributes):pr(e.attributes);return{reading:o,overrides:s.overrides,problems:[...t.flatMap(({problems:e})=>e),...s.problems,...n===void 0?[]:gr(e.attributes),...a?[P(`no-case`,``)]:[]]}}var Nr=e=>e.case!==void 0&&Vn(e.case),Pr=e=>e.case!==void 0&&Hn(e.case),Fr=`img, picture, svg, video, audio, canvas, iframe, object, input, button`,Ir=`script, template, style, noscript, link, meta, [hidden]`;function Lr(e){return[...e.childNodes].some(e=>e.nodeType===Node.ELEMENT_NODE?Rr(e):zr(e))}var Rr=e=>!e.matches(Ir)&&(e.matches(Fr)||Lr(e)),zr=e=>e.nodeType===Node.TEXT_NODE&&!F(e.textContent??``),Br=class{#e;#t=new MutationObserver(()=>this.#i());#n;#r;constructor(e){this.#e=e,e.addController(this)}hostConnected(){this.#r=new AbortController,this.#t.observe(this.#e,{childList:!0,characterData:!0,subtree:!0}),document.addEventListener(`DOMContentLoaded`,()=>this.#i(),{signal:this.#r.signal}),this.#i()}hostDisconnected(){this.#t.disconnect(),this.#r?.abort()}#i(){let e=this.#e.querySelector(`:scope > script[type="application/json"]`);if(e!==null&&!Vr(e))return;let t=e?.textContent??void 0;t!==this.#n&&(this.#n=t,this.reading=t===void 0?void 0:Ln(t),this.#e.requestUpdate())}},Vr=e=>e.nextSibling!==null||document.readyState!==`loading`,Hr=`en`;function Ur(e){return Wr(e)??Gr(document.documentElement.lang)??Hr}function Wr(e){let t=e.closest(`[lang]`),n=Gr(t?.getAttribute(`lang`)??``);if(n!==void 0)return n;let r=e.getRootNode(),i=t?.parentElement??r.host;return i&&Wr(i)}function Gr(e){try{return Intl.getCanonicalLocales(e.trim().replaceAll(`_`,`-`))[0]}catch{return}}var Kr=2**31-1,qr=class{#e;#t;#n;#r;#i;constructor(e){this.#t=Math.random(),this.pickTarget=e=>{this.#n=e.target.value,this.#e.requestUpdate()},this.pickLanguage=e=>{this.lang=e.target.value,this.#e.requestUpdate()},this.#e=e,e.addController(this)}get pick(){return{target:this.#n,variant:this.#r,chance:this.#t}}keepVariant(e){this.#r=e??this.#r}wakeAt(e){if(clearTimeout(this.#i),!Number.isFinite(e))return;let t=Math.min(Math.max(0,e-Date.now()),Kr);this.#i=setTimeout(()=>this.#e.requestUpdate(),t)}hostDisconnected(){clearTimeout(this.#i)}},Jr=8e3;async function Yr(e,t,n=Jr){let r=Xr(e);if(r===void 0)return Zr(`bad-src`,{value:e});let i=new AbortController,a=()=>i.abort();t.addEventListener(`abort`,a,{once:!0});let o=setTimeout(a,n);try{let e=await fetch(r,{credentials:`omit`,referrerPolicy:`no-referrer`,signal:i.signal});if(e.status===410)return Rn({status:`withdrawn`});if(!e.ok)return Zr(`http-status`,{status:e.status,url:r});let n=Ln(await e.text());return t.aborted?void 0:n}catch{return t.aborted?void 0:i.signal.aborted?Zr(`timeout`,{seconds:n/1e3,url:r}):Zr(`unreachable`,{url:r})}finally{clearTimeout(o),t.removeEventListener(`abort`,a)}}function Xr(e){try{let t=new URL(e,document.baseURI);return(t.protocol===`https:`||t.protocol===`http:`)&&e.trim()!==``?t.href:void 0}catch{return}}var Zr=(e,t)=>({problems:[P(e,`attribute src`,t)]}),Qr=class{#e;#t;#n=!1;#r=!1;#i;constructor(e){this.#e=e,e.addController(this)}get isLoading(){return this.#i!==void 0}set src(e){e!==this.#t&&(this.#t=e,this.#n=!1,this.#o(),e===void 0?this.reading=void 0:this.#r&&this.#a(e))}hostConnected(){this.#r=!0,this.#t!==void 0&&!this.#n&&this.#a(this.#t)}hostDisconnected(){this.#r=!1,this.#o()}async#a(e){let t=new AbortController;this.#i=t;let n=await Yr(e,t.signal);n!==void 0&&(this.#i=void 0,this.#n=!0,this.reading=n,this.#e.requestUpdate())}#o(){this.#i?.abort(),this.#i=void 0}};function $r(e,t){for(let[n,r]of Object.entries(t))try{e.states[r?`add`:`delete`](n)}catch{}}var ei=s`
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
`;function Q(e,t,n,r){var i=arguments.length,a=i<3?t:r===null?r=Object.getOwnPropertyDescriptor(t,n):r,o;if(typeof Reflect==`object`&&typeof Reflect.decorate==`function`)a=Reflect.decorate(e,t,n,r);else for(var s=e.length-1;s>=0;s--)(o=e[s])&&(a=(i<3?o(a):i>3?o(t,n,a):o(t,n))||a);return i>3&&a&&Object.defineProperty(t,n,a),a}var ti=`case-action`,ni=[`auto`,`light`,`dark`],ri=[`2`,`1`,`3`,`4`,`5`,`6`],$=class extends Pe{constructor(...e){super(...e),this.isEarlierOpen=!1,this.#e=this.attachInternals(),this.#t=new ir(this),this.#n=new Qr(this),this.#r=new Br(this),this.#i=new qr(this),this.#s=[],this.#l={theme:`auto`,headingLevel:2},this.#d=e=>{let t=this.#c?.action,n=e.button===1;t?.url===void 0||e.type===`auxclick`&&!n||Zn(this,`case-act`,{network:t.network,target:{name:t.target.name.text,handle:t.target.handle},message:t.message.text,url:t.url})||e.preventDefault()},this.#f=e=>{this.isEarlierOpen=e.target.open}}static{this.version=Yn}static{this.styles=[ei,Xn]}static get observedAttributes(){return[...super.observedAttributes,`lang`]}static define(e=customElements){let t=e.get(ti);t===void 0?e.define(ti,this):t.version!==`0.1.0`&&rr(`version ${Yn} came after version ${t.version??`unknown`}, which stays in charge of this page. What to do: use one script tag.`)}#e;#t;#n;#r;#i;#a;#o;#s;#c;#l;#u;connectedCallback(){super.connectedCallback(),this.#u=new AbortController,window.addEventListener(`load`,()=>this.#c??this.requestUpdate(),{signal:this.#u.signal}),this.requestUpdate()}disconnectedCallback(){super.disconnectedCallback(),this.#u?.abort()}attributeChangedCallback(e,t,n){super.attributeChangedCallback(e,t,n),e===`lang`&&this.requestUpdate()}createRenderRoot(){return this.shadowRoot?.replaceChildren(),super.createRenderRoot()}willUpdate(e){let t=this.case!==void 0&&this.case!==null;e.has(`case`)&&(this.#a=t?Rn(this.case):void 0),this.#n.src=t?void 0:this.src??void 0;let n=Ur(this),r=this.#i.lang??n,{reading:i,overrides:a,problems:o}=Mr({property:this.#a,source:this.#n.reading,inline:this.#r.reading,attributes:this,lang:n,isLoading:this.#n.isLoading,hasFallback:Lr(this),isParsed:document.readyState!==`loading`,isPageWhole:document.readyState===`complete`}),s=_r(`theme`,this.theme,ni),c=_r(`heading-level`,this.headingLevel,ri),l=ii(this.now)?this.now:new Date,u={lang:r,pageLang:n,locale:Jn(r),now:l,pick:this.#i.pick};this.#o=i,this.#s=[...o,...s.problems,...c.problems],this.#l={theme:s.option,headingLevel:Number(c.option)},this.#c=i&&Dt(i.case,u,a),this.#i.keepVariant(this.#c?.action?.variant);let d=l===this.now;this.#i.wakeAt(i&&!d?xt(i.case,l):1/0)}updated(){let{isLoading:e}=this.#n,t=this.#c!==void 0;$r(this.#e,{loading:e,ready:t,error:!t&&!e&&this.#s.length>0}),[this.#n.reading,this.#r.reading].includes(this.#o)&&this.#t.announceCase(this.#o?.case);let n=Lr(this)?`fallback`:`nothing`;this.#t.announceProblems(this.#s,t?`case`:n)}#d;#f;render(){return this.#c===void 0?E`<slot></slot>`:wr(this.#c,{...this.#l,isEarlierOpen:this.isEarlierOpen,onAct:this.#d,onEarlierToggle:this.#f,onPickTarget:this.#i.pickTarget,onPickLanguage:this.#i.pickLanguage})}};Q([j({attribute:!1})],$.prototype,`case`,void 0),Q([j()],$.prototype,`src`,void 0),Q([j()],$.prototype,`headline`,void 0),Q([j()],$.prototype,`summary`,void 0),Q([j()],$.prototype,`message`,void 0),Q([j()],$.prototype,`link`,void 0),Q([j()],$.prototype,`label`,void 0),Q([j()],$.prototype,`note`,void 0),Q([j()],$.prototype,`name`,void 0),Q([j()],$.prototype,`status`,void 0),Q([j({attribute:`update`})],$.prototype,`updateText`,void 0),Q([j({attribute:`update-date`})],$.prototype,`updateDate`,void 0),Q([j()],$.prototype,`target`,void 0),Q([j({attribute:`target-role`})],$.prototype,`targetRole`,void 0),Q([j()],$.prototype,`handle`,void 0),Q([j()],$.prototype,`safety`,void 0),Q([j()],$.prototype,`theme`,void 0),Q([j({attribute:`heading-level`})],$.prototype,`headingLevel`,void 0),Q([j({attribute:!1})],$.prototype,`now`,void 0),Q([Re()],$.prototype,`isEarlierOpen`,void 0);var ii=e=>e instanceof Date&&Number.isFinite(e.getTime());$.define();var ai=`.case-action:not(case-action)`,oi=[`lang`,`dir`],si=`[contenteditable]:not([contenteditable="false" i])`;function ci(e=document){di(e)&&e.matches(ai)&&fi(e);for(let t of e.querySelectorAll(ai))fi(t)}function li(){document.readyState===`loading`?document.addEventListener(`DOMContentLoaded`,ui,{once:!0}):ui()}function ui(){ci(),new MutationObserver(e=>{for(let{target:t,addedNodes:n}of e){let e=di(t)?t.closest(ai):null;e!==null&&fi(e);for(let e of n)di(e)&&ci(e)}}).observe(document,{childList:!0,subtree:!0})}var di=e=>e.nodeType===Node.ELEMENT_NODE;function fi(e){let t=pi(e),n=e.querySelector(`:scope > case-action`)!==null,r=t.some(([e])=>!oi.includes(e))||e.querySelector(`:scope > script[type="application/json"]`)!==null;if(n||!r||e.closest(si)!==null)return;let i=document.createElement(`case-action`);for(let[e,n]of t)i.setAttribute(e,n);i.append(...e.childNodes),e.append(i)}function pi(e){let t=$.observedAttributes;return[...e.attributes].flatMap(({name:e,value:n})=>{let r=e.replace(/^data-/,``);return oi.includes(r)||r!==e&&t.includes(r)?[[r,n]]:[]})}return qn({lang:`fr`,dir:`ltr`,comma:`, `,latestUpdate:`Dernières nouvelles`,correction:`Rectificatif`,earlierUpdates:{one:`{n} nouvelle antérieure`,other:`{n} nouvelles antérieures`},source:`Lire la suite`,whatWeAsk:`Ce que nous demandons`,whoCanAct:`Qui peut agir :`,pickTarget:`Choisissez qui interpeller`,message:`Le message que vous envoyez`,meaning:`Ce que dit le message`,guidance:`Changez les mots si vous le souhaitez, et restez courtois.`,safety:`Votre message est public et porte votre nom. Pensez à votre sécurité et à celle de vos proches avant de l’envoyer.`,tell:`Interpeller {target} sur {network} au sujet de {name}`,newTab:`ouvre un nouvel onglet`,more:`En savoir plus sur {name}`,publishedBy:`Une action de {publisher}`,checkFirst:`Voir d’abord les dernières nouvelles`,language:`Langue`,progress:`{count} sur {goal}`,stale:`Rien de nouveau n’a été signalé ici depuis le {date} ({ago}). La situation a pu changer.`,expired:`Cette action a pris fin le {date}. Merci de ne plus rien envoyer.`,paused:`Cette action est suspendue. Merci de ne rien envoyer pour l’instant.`,won:`Cette action a abouti. Il n’y a plus rien à envoyer.`,ended:`Cette action est terminée. Merci de ne plus rien envoyer.`,withdrawn:`Ce cas n’est plus présenté, à la demande des personnes concernées.`},{lang:`ar`,dir:`rtl`,comma:`، `,latestUpdate:`آخر المستجدات`,correction:`تصحيح`,earlierUpdates:{one:`مستجد سابق واحد`,two:`مستجدان سابقان`,few:`{n} مستجدات سابقة`,many:`{n} مستجدًا سابقًا`,other:`{n} مستجد سابق`},source:`قراءة المزيد`,whatWeAsk:`ما الذي نطلبه`,whoCanAct:`من يمكنه التحرك:`,pickTarget:`اختر من تخاطبه`,message:`الرسالة التي سترسلها`,meaning:`معنى الرسالة`,guidance:`يمكنك تغيير الكلمات، مع الحفاظ على أسلوب مهذب.`,safety:`منشورك علني ويحمل اسمك. فكّر في سلامتك وسلامة أسرتك قبل إرساله.`,tell:`خاطب {target} بشأن {name} على {network}`,newTab:`يُفتح في علامة تبويب جديدة`,more:`المزيد عن {name}`,publishedBy:`تحرّك من تنظيم {publisher}`,checkFirst:`تحقّق أولًا من آخر الأخبار`,language:`اللغة`,progress:`{count} من {goal}`,stale:`لم يُنشر هنا أي جديد منذ {date} ({ago}). ربما تغيّر الوضع.`,expired:`استمر هذا التحرك حتى {date}. يُرجى عدم إرسال أي شيء بعد الآن.`,paused:`هذا التحرك متوقف مؤقتًا. يُرجى عدم إرسال أي شيء الآن.`,won:`حقق هذا التحرك هدفه. لم تعد هناك حاجة إلى إرسال أي شيء.`,ended:`انتهى هذا التحرك. يُرجى عدم إرسال أي شيء بعد الآن.`,withdrawn:`لم تعد هذه القضية معروضة، بناءً على طلب المعنيين بها.`}),li(),e.upgrade=ci,e})({});