// Lit's lit-html, without the parts that this widget never uses: bindings of elements and properties, directives, SVG, MathML,
// raw-text elements, server rendering. Every row must be found exactly once, so a new Lit version cannot slip through unnoticed.

type Cut = readonly [what: string, find: string, replaceBy: string];

/** `find` is text of lit-html.js 3.3.3 as published. */
const CUTS: readonly Cut[] = [
  // Lit's shared policy name is refused where another Lit has taken it; a refusal is found out in define.ts.
  [
    'Trusted Types policy of our own',
    'e=s?s.createPolicy("lit-html",{createHTML:t=>t}):void 0',
    'e=(()=>{try{return s.createPolicy("next-consultation",{createHTML:t=>t})}catch{}})()',
  ],
  [
    'directives: none are used',
    'function M(t,i,s=t,e){if(i===E)return i;',
    'function M(t,i){return i}function unused(t,i,s=t,e){',
  ],
  [
    'SVG and MathML: unwrapping',
    'if(this.el=S.createElement(f,e),P.currentNode=this.el.content,2===i||3===i){const t=this.el.content.firstChild;t.replaceWith(...t.childNodes)}',
    'this.el=S.createElement(f,e),P.currentNode=this.el.content;',
  ],
  ['element bindings', 'else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t))', ''],
  ['element parts', ':6===r.type&&(i=new Z(h,this,t))', ':0'],
  ['property bindings', '"."===e[1]?I:', ''],
  [
    'event options',
    'const s=this._$AH,e=t===A&&s!==A||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive,h=t!==A&&(s===A||e);e&&this.element.removeEventListener(this.name,this,s),h&&this.element.addEventListener(this.name,this,t),this._$AH=t',
    'this._$AH===A&&this.element.addEventListener(this.name,this);this._$AH=t',
  ],
  [
    'event listener objects',
    '"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)',
    'this._$AH(t)',
  ],
  ['SVG and MathML: tags', 'b=x(1),w=x(2),T=x(3),', 'b=x(1),w=1,T=1,'],
  [
    'raw-text elements: parts',
    'if(y.test(r.tagName)){const t=r.textContent.split(o),i=t.length-1;if(i>0){r.textContent=s?s.emptyScript:"";for(let s=0;s<i;s++)r.append(t[s],c()),P.nextNode(),d.push({type:2,index:++l});r.append(t[i],c())}}',
    '',
  ],
  [
    'bindings in comments',
    'else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}',
    '',
  ],
  [
    'compiled templates',
    '"number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s)',
    'this._$AC(t)',
  ],
  [
    'what directives ask of an instance',
    'get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}',
    '',
  ],
  [
    'what directives ask of an attribute',
    'get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}',
    '',
  ],
  ['what directives ask of a child: connection', 'get _$AU(){return this._$AM?._$AU??this._$Cv}', ''],
  [
    'what directives ask of a child: nodes',
    'get parentNode(){let t=this._$AA.parentNode;const i=this._$AM;return void 0!==i&&11===t?.nodeType&&(t=i.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}',
    '',
  ],
  ['connection state', 'setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}', ''],
  ['connection state of a child', ',this._$Cv=e?.isConnected??!0', ''],
  ['disconnection of directives', 'for(this._$AP?.(!1,!0,s);t!==this._$AB;)', 'for(;t!==this._$AB;)'],
  [
    'polyfills and the list of versions',
    'B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");const D=',
    'D=',
  ],
  [
    'attributes mixed of text and bindings: parts',
    's.length>2||""!==s[0]||""!==s[1]?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=A',
    'this._$AH=A',
  ],
  [
    'attributes mixed of text and bindings: values',
    'const h=this.strings;let o=!1;if(void 0===h)t=M(this,t,i,0),o=!a(t)||t!==this._$AH&&t!==E,o&&(this._$AH=t);else{const e=t;let n,r;for(t=h[0],n=0;n<h.length-1;n++)r=M(this,e[s+n],i,n),r===E&&(r=this._$AH[n]),o||=!a(r)||r!==this._$AH[n],r===A?t=A:t!==A&&(t+=(r??"")+h[n+1]),this._$AH[n]=r}o&&!e&&this.j(t)',
    't!==this._$AH&&this.j(this._$AH=t)',
  ],
  [
    'attributes mixed of text and bindings: counting',
    'void 0!==s&&(void 0!==s.strings?(s._$AI(t,s,i),i+=s.strings.length-2):s._$AI(t[i])),i++',
    's._$AI(t[i++])',
  ],
  ['DOM nodes as values', 'void 0!==t.nodeType?this.T(t):', ''],
  [
    'the check of template strings: all are in our own source',
    'if(!u(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");',
    '',
  ],
  [
    'render options',
    'e=s?.renderBefore??i;let h=e._$litPart$;if(void 0===h){const t=s?.renderBefore??null;e._$litPart$=h=new k(i.insertBefore(c(),t),t,void 0,s??{})}',
    'e=i;let h=e._$litPart$;if(void 0===h)e._$litPart$=h=new k(i.insertBefore(c(),null),null);',
  ],
  ['creation scope', '(t?.creationScope??l).importNode', 'l.importNode'],
  // The scanner of templates reads all of HTML; ours stand in markup.ts and the view files, and each binding is a child or name=${…}.
  [
    'the scanner of templates',
    'const N=(t,i)=>{const s=t.length-1,e=[];let n,l=2===i?"<svg>":3===i?"<math>":"",c=v;for(let i=0;i<s;i++){const s=t[i];let a,u,d=-1,f=0;for(;f<s.length&&(c.lastIndex=f,u=c.exec(s),null!==u);)f=c.lastIndex,c===v?"!--"===u[1]?c=_:void 0!==u[1]?c=m:void 0!==u[2]?(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p):void 0!==u[3]&&(c=p):c===p?">"===u[0]?(c=n??v,d=-1):void 0===u[1]?d=-2:(d=c.lastIndex-u[2].length,a=u[1],c=void 0===u[3]?p:\'"\'===u[3]?$:g):c===$||c===g?c=p:c===_||c===m?c=v:(c=p,n=void 0);const x=c===p&&t[i+1].startsWith("/>")?" ":"";l+=c===v?s+r:d>=0?(e.push(a),s.slice(0,d)+h+s.slice(d)+o+x):s+o+(-2===d?i:x)}return[V(t,l+(t[s]||"<?>")+(2===i?"</svg>":3===i?"</math>":"")),e]};',
    'const N=t=>{const e=[];let l="";for(let i=0;i<t.length-1;i++){const u=/(\\S+)=$/.exec(t[i]);l+=u?(e.push(u[1]),t[i].slice(0,-1)+h+"="+o):t[i]+r}return[V(t,l+t[t.length-1]),e]};',
  ],
  [
    'what the scanner looks for',
    'f="[ \\t\\n\\f\\r]",v=/<(?:(!--|\\/[^a-zA-Z])|(\\/?[a-zA-Z][^>\\s]*)|(\\/?$))/g,_=/-->/g,m=/>/g,p=RegExp(`>|${f}(?:([^\\\\s"\'>=/]+)(${f}*=${f}*(?:[^ \\t\\n\\f\\r"\'\\`<>=]|("|\')|))|$)`,"g"),g=/\'/g,$=/"/g,',
    '',
  ],
  [
    'what directives and hosts ask of a child',
    'this.type=2,this._$AH=A,this._$AN=void 0,this._$AA=t,this._$AB=i,this._$AM=s,this.options=e',
    'this._$AH=A,this._$AA=t,this._$AB=i',
  ],
  [
    'what directives and hosts ask of an attribute: fields',
    'this.type=1,this._$AH=A,this._$AN=void 0,this.element=t,this.name=i,this._$AM=e,this.options=h,',
    'this.element=t,this.name=i,',
  ],
  [
    'what directives and hosts ask of an instance: fields',
    'this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=i',
    'this._$AV=[],this._$AD=t',
  ],
  ['kinds of parts: event', 'constructor(t,i,s,e,h){super(t,i,s,e,h),this.type=5}', ''],
  ['kinds of parts: boolean attribute', 'constructor(){super(...arguments),this.type=4}', ''],
  ['parents and options: child', 'new k(h,h.nextSibling,this,t)', 'new k(h,h.nextSibling)'],
  ['parents and options: attribute', 'new r.ctor(h,r.name,r.strings,this,t)', 'new r.ctor(h,r.name)'],
  ['parents and options: instance', 'const t=new R(e,this),s=t.u(this.options)', 'const t=new R(e),s=t.u()'],
  [
    'parents and options: item of a list',
    'new k(this.O(c()),this.O(c()),this,this.options)',
    'new k(this.O(c()),this.O(c()))',
  ],
  ['attributes mixed of text and bindings: strings', 's=r.getAttribute(t).split(o),e=/', 'e=/'],
  ['attributes mixed of text and bindings: record', 'strings:s,ctor:', 'ctor:'],
  [
    'iterables other than arrays',
    'void 0!==t._$litType$?this.$(t):d(t)?this.k(t):this._(t)',
    't._$litType$?this.$(t):this.k(t)',
  ],
  ['noChange: event', 'if((t=M(this,t,i,0)??A)===E)return;', ''],
  ['noChange: child', 't=M(this,t,i),a(t)?', 'a(t)?'],
  ['noChange: text', 't!==this._$AH&&t!==E&&this._(t)', 't!==this._$AH&&this._(t)'],
  [
    'nothing in an attribute',
    't===A?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,t??"")',
    'this.element.setAttribute(this.name,t)',
  ],
  ['nothing in a boolean attribute', '!!t&&t!==A', 't'],
];

export function withoutUnused(source: string): string {
  return CUTS.reduce((text, [what, find, replaceBy]) => {
    if (text.split(find).length !== 2)
      throw new Error(`lit-html.js: "${what}" is not where it was; mend widget/bundle/lit.ts`);
    return text.replace(find, () => replaceBy);
  }, source);
}
