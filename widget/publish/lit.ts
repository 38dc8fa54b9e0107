// Lit's lit-html, without the parts that this widget never uses: bindings of elements and properties, directives, SVG, MathML,
// raw-text elements, server rendering. Every row must be found exactly once, so a new Lit version cannot slip through unnoticed.

type Cut = readonly [what: string, find: string, replaceBy: string];

/**
 * `find` is text of lit-html.js 3.3.3 as published. What the widget gives to Lit, and all that is left:
 * - a child is a string, a number, a template or a list of these; all that is falsy prints nothing, where Lit would print "false";
 * - name=${…} is a string, .name=${…} is a property whose value is a function; both names in lower case.
 * Templates stand in our own source only and hold no comments.
 */
const CUTS: readonly Cut[] = [
  // Lit's shared policy name is refused where another Lit has taken it; a refusal is found out in define.ts.
  [
    'Trusted Types policy of our own',
    't=globalThis,i=t=>t,s=t.trustedTypes,e=s?s.createPolicy("lit-html",{createHTML:t=>t}):void 0,',
    'e=(()=>{try{return trustedTypes.createPolicy("next-consultation",{createHTML:t=>t})}catch{}})(),',
  ],
  [
    'what server rendering asks, polyfills, the list of versions',
    'j={M:h,P:o,A:n,C:1,L:N,R,D:d,V:M,I:k,H,N:L,U:z,B:I,F:Z},B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");const D=',
    'j=0,D=',
  ],
  [
    'SVG and MathML: tags',
    'x=t=>(i,...s)=>({_$litType$:t,strings:i,values:s}),b=x(1),w=x(2),T=x(3),',
    'b=(t,...i)=>({strings:t,values:i}),w=1,T=1,',
  ],
  ['values other than texts and numbers', 'null===t||"object"!=typeof t&&"function"!=typeof t', '"object"!=typeof t'],

  // Lit's scanner reads all of HTML; here a marked child is the comment <?>, a marked attribute has a name that ends in $.
  [
    'marks that a value could not forge: values never become markup',
    'h="$lit$",o=`lit$${Math.random().toFixed(9).slice(2)}$`,n="?"+o,r=`<${n}>`,',
    '',
  ],
  [
    'what the scanner looks for',
    'f="[ \\t\\n\\f\\r]",v=/<(?:(!--|\\/[^a-zA-Z])|(\\/?[a-zA-Z][^>\\s]*)|(\\/?$))/g,_=/-->/g,m=/>/g,p=RegExp(`>|${f}(?:([^\\\\s"\'>=/]+)(${f}*=${f}*(?:[^ \\t\\n\\f\\r"\'\\`<>=]|("|\')|))|$)`,"g"),g=/\'/g,$=/"/g,',
    '',
  ],
  [
    'the scanner of templates',
    'const N=(t,i)=>{const s=t.length-1,e=[];let n,l=2===i?"<svg>":3===i?"<math>":"",c=v;for(let i=0;i<s;i++){const s=t[i];let a,u,d=-1,f=0;for(;f<s.length&&(c.lastIndex=f,u=c.exec(s),null!==u);)f=c.lastIndex,c===v?"!--"===u[1]?c=_:void 0!==u[1]?c=m:void 0!==u[2]?(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p):void 0!==u[3]&&(c=p):c===p?">"===u[0]?(c=n??v,d=-1):void 0===u[1]?d=-2:(d=c.lastIndex-u[2].length,a=u[1],c=void 0===u[3]?p:\'"\'===u[3]?$:g):c===$||c===g?c=p:c===_||c===m?c=v:(c=p,n=void 0);const x=c===p&&t[i+1].startsWith("/>")?" ":"";l+=c===v?s+r:d>=0?(e.push(a),s.slice(0,d)+h+s.slice(d)+o+x):s+o+(-2===d?i:x)}return[V(t,l+(t[s]||"<?>")+(2===i?"</svg>":3===i?"</math>":"")),e]};',
    'const N=t=>{const i=t.join("<?>").replaceAll("=<?>","$");return e?e.createHTML(i):i};',
  ],
  // class Template
  [
    'a template: names of attributes apart, SVG and MathML, an early end',
    '_$litType$:i},e){let r;this.parts=[];let l=0,a=0;const u=t.length-1,d=this.parts,[f,v]=N(t,i);if(this.el=S.createElement(f,e),P.currentNode=this.el.content,2===i||3===i){const t=this.el.content.firstChild;t.replaceWith(...t.childNodes)}for(;null!==(r=P.nextNode())&&d.length<u;){if(1===r.nodeType){if(r.hasAttributes())',
    '}){let r,i=0;const d=this.parts=[];for((this.el=l.createElement("template")).innerHTML=N(t),P.currentNode=this.el.content;r=P.nextNode();){if(!r.data){',
  ],
  [
    'a bound attribute: text around the binding, kinds',
    'if(t.endsWith(h)){const i=v[a++],s=r.getAttribute(t).split(o),e=/([.?@])?(.*)/.exec(i);d.push({type:1,index:l,name:e[2],strings:s,ctor:"."===e[1]?I:"?"===e[1]?L:"@"===e[1]?z:H}),r.removeAttribute(t)}',
    '{const e=/(\\w.*)\\$/.exec(t);e&&(d.push({index:i,name:e[1],ctor:H}),r.removeAttribute(t))}',
  ],
  ['element bindings', 'else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t))', ''],
  [
    'raw-text elements',
    'if(y.test(r.tagName)){const t=r.textContent.split(o),i=t.length-1;if(i>0){r.textContent=s?s.emptyScript:"";for(let s=0;s<i;s++)r.append(t[s],c()),P.nextNode(),d.push({type:2,index:++l});r.append(t[i],c())}}',
    '',
  ],
  ['raw-text elements: which', 'y=/^(?:script|style|textarea|title)$/i,', ''],
  [
    'bindings in comments',
    'else if(8===r.nodeType)if(r.data===n)d.push({type:2,index:l});else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}',
    'else d.push({index:i,ctor:k});',
  ],

  ['a template: its nodes counted', 'l++}}static', 'i++}}static'],
  [
    'a template: made by others',
    'static createElement(t,i){const s=l.createElement("template");return s.innerHTML=t,s}',
    '',
  ],

  // class TemplateInstance
  [
    'an instance: parents, directives, kinds of parts, creation scope',
    'constructor(t,i){this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=i}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t){const{el:{content:i},parts:s}=this._$AD,e=(t?.creationScope??l).importNode(i,!0);P.currentNode=e;let h=P.nextNode(),o=0,n=0,r=s[0];for(;void 0!==r;){if(o===r.index){let i;2===r.type?i=new k(h,h.nextSibling,this,t):1===r.type?i=new r.ctor(h,r.name,r.strings,this,t):6===r.type&&(i=new Z(h,this,t)),this._$AV.push(i),r=s[++n]}o!==r?.index&&(h=P.nextNode(),o++)}return P.currentNode=l,e}',
    'constructor(t){this._$AD=t,P.currentNode=this.el=l.importNode(t.el.content,!0);let i,s=0;this._$AV=t.parts.map(t=>{for(;s<=t.index;s++)i=P.nextNode();return new t.ctor(i,t.name??i.nextSibling)})}',
  ],
  [
    'an instance: attributes mixed of text and bindings',
    'let i=0;for(const s of this._$AV)void 0!==s&&(void 0!==s.strings?(s._$AI(t,s,i),i+=s.strings.length-2):s._$AI(t[i])),i++',
    'this._$AV.forEach((i,s)=>i._$AI(t[s]))',
  ],

  // class ChildPart. It begins as an empty list.
  [
    'a child: parents, options, connection',
    'get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(t,i,s,e){this.type=2,this._$AH=A,this._$AN=void 0,this._$AA=t,this._$AB=i,this._$AM=s,this.options=e,this._$Cv=e?.isConnected??!0}get parentNode(){let t=this._$AA.parentNode;const i=this._$AM;return void 0!==i&&11===t?.nodeType&&(t=i.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}',
    'constructor(t,i){this._$AH=[],this._$AA=t,this._$AB=i}',
  ],
  [
    'a child: directives, nothing, DOM nodes, other iterables',
    '_$AI(t,i=this){t=M(this,t,i),a(t)?t===A||null==t||""===t?(this._$AH!==A&&this._$AR(),this._$AH=A):t!==this._$AH&&t!==E&&this._(t):void 0!==t._$litType$?this.$(t):void 0!==t.nodeType?this.T(t):d(t)?this.k(t):this._(t)}',
    '_$AI(t){t||="",a(t)?t!==this._$AH&&this._(t):t.strings?this.$(t):this.k(t)}',
  ],
  ['a child: the same node again', 'this._$AH!==t&&(this._$AR(),this._$AH=this.O(t))', 'this._$AR(),this.O(t)'],
  ['a child: nothing before', 'this._$AH!==A&&a(this._$AH)?', 'a(this._$AH)?'],
  [
    'a child: compiled templates',
    '{values:i,_$litType$:s}=t,e="number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s);if(this._$AH?._$AD===e)',
    '{strings:s,values:i}=t;let e=C.get(s);e||C.set(s,e=new S(t));if(this._$AH._$AD===e)',
  ],
  [
    'a child: parents of an instance',
    'const t=new R(e,this),s=t.u(this.options);t.p(i),this.T(s)',
    'const t=new R(e);t.p(i),this.T(t.el)',
  ],
  [
    'a child: the template of an instance, apart',
    '_$AC(t){let i=C.get(t.strings);return void 0===i&&C.set(t.strings,i=new S(t)),i}',
    '',
  ],
  [
    'a child: lists of unknown length',
    'let s,e=0;for(const h of t)e===i.length?i.push(s=new k(this.O(c()),this.O(c()),this,this.options)):s=i[e],s._$AI(h),e++;e<i.length&&(this._$AR(s&&s._$AB.nextSibling,e),i.length=e)',
    't.forEach((t,s)=>(i[s]??=new k(this.O(c()),this.O(c())))._$AI(t));const[s]=i.splice(t.length);s&&this._$AR(s._$AA)',
  ],
  [
    'a child: disconnection of directives',
    's){for(this._$AP?.(!1,!0,s);t!==this._$AB;){const s=i(t).nextSibling;i(t).remove(),t=s}}setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}',
    '){for(;t!==this._$AB;){const s=t.nextSibling;t.remove(),t=s}}',
  ],

  // class AttributePart, that of properties too: a property is given by its value, a function
  [
    'an attribute: parents, directives, text around the binding',
    'get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(t,i,s,e,h){this.type=1,this._$AH=A,this._$AN=void 0,this.element=t,this.name=i,this._$AM=e,this.options=h,s.length>2||""!==s[0]||""!==s[1]?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=A}',
    'constructor(t,i){this.element=t,this.name=i}',
  ],
  [
    'an attribute: the same, when it changes',
    '_$AI(t,i=this,s,e){const h=this.strings;let o=!1;if(void 0===h)t=M(this,t,i,0),o=!a(t)||t!==this._$AH&&t!==E,o&&(this._$AH=t);else{const e=t;let n,r;for(t=h[0],n=0;n<h.length-1;n++)r=M(this,e[s+n],i,n),r===E&&(r=this._$AH[n]),o||=!a(r)||r!==this._$AH[n],r===A?t=A:t!==A&&(t+=(r??"")+h[n+1]),this._$AH[n]=r}o&&!e&&this.j(t)}j(t){t===A?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,t??"")}',
    '_$AI(t){t!==this._$AH&&("function"==typeof t?this.element[this.name]=t:this.element.setAttribute(this.name,t)),this._$AH=t}',
  ],
  [
    'options of render()',
    'D=(t,i,s)=>{const e=s?.renderBefore??i;let h=e._$litPart$;if(void 0===h){const t=s?.renderBefore??null;e._$litPart$=h=new k(i.insertBefore(c(),t),t,void 0,s??{})}return h._$AI(t),h};',
    'D=(t,i)=>(i._$litPart$??=new k(i.appendChild(c()),null))._$AI(t);',
  ],
];

export function withoutUnused(source: string): string {
  return CUTS.reduce((text, [what, find, replaceBy]) => {
    if (text.split(find).length !== 2)
      throw new Error(`lit-html.js: "${what}" is not where it was; mend widget/bundle/lit.ts`);
    return text.replace(find, () => replaceBy);
  }, source);
}
