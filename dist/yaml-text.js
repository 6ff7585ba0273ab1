var Ts=Object.defineProperty;var l=(e,t)=>Ts(e,"name",{value:t,configurable:!0});import{createRequire as Is}from"node:module";const qn=Is(import.meta.url);import"./shared.all.js";var Je=Symbol.for("yaml.alias"),Ge=Symbol.for("yaml.document"),
G=Symbol.for("yaml.map"),kt=Symbol.for("yaml.pair"),q=Symbol.for("yaml.scalar"),Z=Symbol.for("yaml.seq"),K=Symbol.for("yaml.node.type"),x=l(e=>!!e&&typeof e=="o\
bject"&&e[K]===Je,"isAlias"),de=l(e=>!!e&&typeof e=="object"&&e[K]===Ge,"isDocument"),pe=l(e=>!!e&&typeof e=="object"&&e[K]===G,"isMap"),I=l(e=>!!e&&typeof e=="\
object"&&e[K]===kt,"isPair"),T=l(e=>!!e&&typeof e=="object"&&e[K]===q,"isScalar"),me=l(e=>!!e&&typeof e=="object"&&e[K]===Z,"isSeq");function L(e){if(e&&typeof e==
"object")switch(e[K]){case G:case Z:return!0}return!1}l(L,"isCollection");function $(e){if(e&&typeof e=="object")switch(e[K]){case Je:case G:case q:case Z:return!0}
return!1}l($,"isNode");var St=l(e=>(T(e)||L(e))&&!!e.anchor,"hasAnchor"),M=Symbol("break visit"),vt=Symbol("skip children"),U=Symbol("remove node");function ee(e,t){
const s=Nt(t);de(e)?te(null,e.contents,s,Object.freeze([e]))===U&&(e.contents=null):te(null,e,s,Object.freeze([]))}l(ee,"visit"),ee.BREAK=M,ee.SKIP=vt,ee.REMOVE=
U;function te(e,t,s,n){const i=Ot(e,t,s,n);if($(i)||I(i))return At(e,n,i),te(e,i,s,n);if(typeof i!="symbol"){if(L(t)){n=Object.freeze(n.concat(t));for(let r=0;r<
t.items.length;++r){const o=te(r,t.items[r],s,n);if(typeof o=="number")r=o-1;else{if(o===M)return M;o===U&&(t.items.splice(r,1),r-=1)}}}else if(I(t)){n=Object.freeze(
n.concat(t));const r=te("key",t.key,s,n);if(r===M)return M;r===U&&(t.key=null);const o=te("value",t.value,s,n);if(o===M)return M;o===U&&(t.value=null)}}return i}
l(te,"visit_");async function Qe(e,t){const s=Nt(t);de(e)?await se(null,e.contents,s,Object.freeze([e]))===U&&(e.contents=null):await se(null,e,s,Object.freeze(
[]))}l(Qe,"visitAsync"),Qe.BREAK=M,Qe.SKIP=vt,Qe.REMOVE=U;async function se(e,t,s,n){const i=await Ot(e,t,s,n);if($(i)||I(i))return At(e,n,i),se(e,i,s,n);if(typeof i!=
"symbol"){if(L(t)){n=Object.freeze(n.concat(t));for(let r=0;r<t.items.length;++r){const o=await se(r,t.items[r],s,n);if(typeof o=="number")r=o-1;else{if(o===M)return M;
o===U&&(t.items.splice(r,1),r-=1)}}}else if(I(t)){n=Object.freeze(n.concat(t));const r=await se("key",t.key,s,n);if(r===M)return M;r===U&&(t.key=null);const o=await se(
"value",t.value,s,n);if(o===M)return M;o===U&&(t.value=null)}}return i}l(se,"visitAsync_");function Nt(e){return typeof e=="object"&&(e.Collection||e.Node||e.Value)?
Object.assign({Alias:e.Node,Map:e.Node,Scalar:e.Node,Seq:e.Node},e.Value&&{Map:e.Value,Scalar:e.Value,Seq:e.Value},e.Collection&&{Map:e.Collection,Seq:e.Collection},
e):e}l(Nt,"initVisitor");function Ot(e,t,s,n){if(typeof s=="function")return s(e,t,n);if(pe(t))return s.Map?.(e,t,n);if(me(t))return s.Seq?.(e,t,n);if(I(t))return s.
Pair?.(e,t,n);if(T(t))return s.Scalar?.(e,t,n);if(x(t))return s.Alias?.(e,t,n)}l(Ot,"callVisitor");function At(e,t,s){const n=t[t.length-1];if(L(n))n.items[e]=s;else if(I(
n))e==="key"?n.key=s:n.value=s;else if(de(n))n.contents=s;else{const i=x(n)?"alias":"scalar";throw new Error(`Cannot replace node with ${i} parent`)}}l(At,"repl\
aceNode");var Ls={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},$s=l(e=>e.replace(/[!,[\]{}]/g,t=>Ls[t]),"escapeTagName"),ne=class Y{static{l(this,
"_Directives")}constructor(t,s){this.docStart=null,this.docEnd=!1,this.yaml=Object.assign({},Y.defaultYaml,t),this.tags=Object.assign({},Y.defaultTags,s)}clone(){
const t=new Y(this.yaml,this.tags);return t.docStart=this.docStart,t}atDocument(){const t=new Y(this.yaml,this.tags);switch(this.yaml.version){case"1.1":this.atNextDocument=
!0;break;case"1.2":this.atNextDocument=!1,this.yaml={explicit:Y.defaultYaml.explicit,version:"1.2"},this.tags=Object.assign({},Y.defaultTags);break}return t}add(t,s){
this.atNextDocument&&(this.yaml={explicit:Y.defaultYaml.explicit,version:"1.1"},this.tags=Object.assign({},Y.defaultTags),this.atNextDocument=!1);const n=t.trim().
split(/[ \t]+/),i=n.shift();switch(i){case"%TAG":{if(n.length!==2&&(s(0,"%TAG directive should contain exactly two parts"),n.length<2))return!1;const[r,o]=n;return this.
tags[r]=o,!0}case"%YAML":{if(this.yaml.explicit=!0,n.length!==1)return s(0,"%YAML directive should contain exactly one part"),!1;const[r]=n;if(r==="1.1"||r==="1\
.2")return this.yaml.version=r,!0;{const o=/^\d+\.\d+$/.test(r);return s(6,`Unsupported YAML version ${r}`,o),!1}}default:return s(0,`Unknown directive ${i}`,!0),
!1}}tagName(t,s){if(t==="!")return"!";if(t[0]!=="!")return s(`Not a valid tag: ${t}`),null;if(t[1]==="<"){const o=t.slice(2,-1);return o==="!"||o==="!!"?(s(`Ver\
batim tags aren't resolved, so ${t} is invalid.`),null):(t[t.length-1]!==">"&&s("Verbatim tags must end with a >"),o)}const[,n,i]=t.match(/^(.*!)([^!]*)$/s);i||
s(`The ${t} tag has no suffix`);const r=this.tags[n];if(r)try{return r+decodeURIComponent(i)}catch(o){return s(String(o)),null}return n==="!"?t:(s(`Could not re\
solve tag: ${t}`),null)}tagString(t){for(const[s,n]of Object.entries(this.tags))if(t.startsWith(n))return s+$s(t.substring(n.length));return t[0]==="!"?t:`!<${t}\
>`}toString(t){const s=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[],n=Object.entries(this.tags);let i;if(t&&n.length>0&&$(t.contents)){const r={};
ee(t.contents,(o,a)=>{$(a)&&a.tag&&(r[a.tag]=!0)}),i=Object.keys(r)}else i=[];for(const[r,o]of n)r==="!!"&&o==="tag:yaml.org,2002:"||(!t||i.some(a=>a.startsWith(
o)))&&s.push(`%TAG ${r} ${o}`);return s.join(`
`)}};ne.defaultYaml={explicit:!1,version:"1.2"},ne.defaultTags={"!!":"tag:yaml.org,2002:"};function Et(e){if(/[\x00-\x19\s,[\]{}]/.test(e)){const s=`Anchor must\
 not contain whitespace or control characters: ${JSON.stringify(e)}`;throw new Error(s)}return!0}l(Et,"anchorIsValid");function Tt(e){const t=new Set;return ee(
e,{Value(s,n){n.anchor&&t.add(n.anchor)}}),t}l(Tt,"anchorNames");function It(e,t){for(let s=1;;++s){const n=`${e}${s}`;if(!t.has(n))return n}}l(It,"findNewAncho\
r");function Cs(e,t){const s=[],n=new Map;let i=null;return{onAnchor:l(r=>{s.push(r),i??(i=Tt(e));const o=It(t,i);return i.add(o),o},"onAnchor"),setAnchors:l(()=>{
for(const r of s){const o=n.get(r);if(typeof o=="object"&&o.anchor&&(T(o.node)||L(o.node)))o.node.anchor=o.anchor;else{const a=new Error("Failed to resolve repe\
ated object (this should not happen)");throw a.source=r,a}}},"setAnchors"),sourceObjects:n}}l(Cs,"createNodeAnchors");function ie(e,t,s,n){if(n&&typeof n=="obje\
ct")if(Array.isArray(n))for(let i=0,r=n.length;i<r;++i){const o=n[i],a=ie(e,n,String(i),o);a===void 0?delete n[i]:a!==o&&(n[i]=a)}else if(n instanceof Map)for(const i of Array.
from(n.keys())){const r=n.get(i),o=ie(e,n,i,r);o===void 0?n.delete(i):o!==r&&n.set(i,o)}else if(n instanceof Set)for(const i of Array.from(n)){const r=ie(e,n,i,
i);r===void 0?n.delete(i):r!==i&&(n.delete(i),n.add(r))}else for(const[i,r]of Object.entries(n)){const o=ie(e,n,i,r);o===void 0?delete n[i]:o!==r&&(n[i]=o)}return e.
call(t,s,n)}l(ie,"applyReviver");function P(e,t,s){if(Array.isArray(e))return e.map((n,i)=>P(n,String(i),s));if(e&&typeof e.toJSON=="function"){if(!s||!St(e))return e.
toJSON(t,s);const n={aliasCount:0,count:1,res:void 0};s.anchors.set(e,n),s.onCreate=r=>{n.res=r,delete s.onCreate};const i=e.toJSON(t,s);return s.onCreate&&s.onCreate(
i),i}return typeof e=="bigint"&&!s?.keep?Number(e):e}l(P,"toJS");var We=class{static{l(this,"NodeBase")}constructor(e){Object.defineProperty(this,K,{value:e})}clone(){
const e=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(e.range=this.range.slice()),e}toJS(e,{mapAsMap:t,maxAliasCount:s,
onAnchor:n,reviver:i}={}){if(!de(e))throw new TypeError("A document argument is required");const r={anchors:new Map,doc:e,keep:!0,mapAsMap:t===!0,mapKeyWarned:!1,
maxAliasCount:typeof s=="number"?s:100},o=P(this,"",r);if(typeof n=="function")for(const{count:a,res:c}of r.anchors.values())n(c,a);return typeof i=="function"?
ie(i,{"":o},"",o):o}},He=class extends We{static{l(this,"Alias")}constructor(e){super(Je),this.source=e,Object.defineProperty(this,"tag",{set(){throw new Error(
"Alias nodes cannot have tags")}})}resolve(e,t){if(t?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");let s;t?.aliasResolveCache?s=t.
aliasResolveCache:(s=[],ee(e,{Node:l((i,r)=>{(x(r)||St(r))&&s.push(r)},"Node")}),t&&(t.aliasResolveCache=s));let n;for(const i of s){if(i===this)break;i.anchor===
this.source&&(n=i)}if(n&&t){const{anchors:i,doc:r,maxAliasCount:o}=t;let a=i.get(n);if(a||(P(n,null,t),a=i.get(n)),a?.res===void 0){const c="This should not hap\
pen: Alias anchor was not resolved?";throw new ReferenceError(c)}if(o>=0&&(a.count+=1,a.aliasCount===0&&(a.aliasCount=Oe(r,n,i)),a.count*a.aliasCount>o)){const c="\
Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(c)}}return n}toJSON(e,t){if(!t)return{source:this.source};const s=this.resolve(
t.doc,t);if(!s){const n=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(n)}return t.anchors.get(s).res}toString(e,t,s){
const n=`*${this.source}`;if(e){if(Et(this.source),e.options.verifyAliasOrder&&!e.anchors.has(this.source)){const i=`Unresolved alias (the anchor must be set be\
fore the alias): ${this.source}`;throw new Error(i)}if(e.implicitKey)return`${n} `}return n}};function Oe(e,t,s){if(x(t)){const n=t.resolve(e),i=s&&n&&s.get(n);
return i?i.count*i.aliasCount:0}else if(L(t)){let n=0;for(const i of t.items){const r=Oe(e,i,s);r>n&&(n=r)}return n}else if(I(t)){const n=Oe(e,t.key,s),i=Oe(e,t.
value,s);return Math.max(n,i)}return 1}l(Oe,"getAliasCount");var Lt=l(e=>!e||typeof e!="function"&&typeof e!="object","isScalarValue"),O=class extends We{static{
l(this,"Scalar")}constructor(e){super(q),this.value=e}toJSON(e,t){return t?.keep?this.value:P(this.value,e,t)}toString(){return String(this.value)}};O.BLOCK_FOLDED=
"BLOCK_FOLDED",O.BLOCK_LITERAL="BLOCK_LITERAL",O.PLAIN="PLAIN",O.QUOTE_DOUBLE="QUOTE_DOUBLE",O.QUOTE_SINGLE="QUOTE_SINGLE";var _s="tag:yaml.org,2002:";function Ms(e,t,s){
if(t){const n=s.filter(r=>r.tag===t),i=n.find(r=>!r.format)??n[0];if(!i)throw new Error(`Tag ${t} not found`);return i}return s.find(n=>n.identify?.(e)&&!n.format)}
l(Ms,"findTagObject");function ge(e,t,s){if(de(e)&&(e=e.contents),$(e))return e;if(I(e)){const u=s.schema[G].createNode?.(s.schema,null,s);return u.items.push(e),
u}(e instanceof String||e instanceof Number||e instanceof Boolean||typeof BigInt<"u"&&e instanceof BigInt)&&(e=e.valueOf());const{aliasDuplicateObjects:n,onAnchor:i,
onTagObj:r,schema:o,sourceObjects:a}=s;let c;if(n&&e&&typeof e=="object"){if(c=a.get(e),c)return c.anchor??(c.anchor=i(e)),new He(c.anchor);c={anchor:null,node:null},
a.set(e,c)}t?.startsWith("!!")&&(t=_s+t.slice(2));let f=Ms(e,t,o.tags);if(!f){if(e&&typeof e.toJSON=="function"&&(e=e.toJSON()),!e||typeof e!="object"){const u=new O(
e);return c&&(c.node=u),u}f=e instanceof Map?o[G]:Symbol.iterator in Object(e)?o[Z]:o[G]}r&&(r(f),delete s.onTagObj);const p=f?.createNode?f.createNode(s.schema,
e,s):typeof f?.nodeClass?.from=="function"?f.nodeClass.from(s.schema,e,s):new O(e);return t?p.tag=t:f.default||(p.tag=f.tag),c&&(c.node=p),p}l(ge,"createNode");
function Ae(e,t,s){let n=s;for(let i=t.length-1;i>=0;--i){const r=t[i];if(typeof r=="number"&&Number.isInteger(r)&&r>=0){const o=[];o[r]=n,n=o}else n=new Map([[
r,n]])}return ge(n,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:l(()=>{throw new Error("This should not happen, please report a bug.")},"onAnchor"),
schema:e,sourceObjects:new Map})}l(Ae,"collectionFromPath");var ye=l(e=>e==null||typeof e=="object"&&!!e[Symbol.iterator]().next().done,"isEmptyPath"),$t=class extends We{static{
l(this,"Collection")}constructor(e,t){super(e),Object.defineProperty(this,"schema",{value:t,configurable:!0,enumerable:!1,writable:!0})}clone(e){const t=Object.
create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return e&&(t.schema=e),t.items=t.items.map(s=>$(s)||I(s)?s.clone(e):s),this.range&&(t.
range=this.range.slice()),t}addIn(e,t){if(ye(e))this.add(t);else{const[s,...n]=e,i=this.get(s,!0);if(L(i))i.addIn(n,t);else if(i===void 0&&this.schema)this.set(
s,Ae(this.schema,n,t));else throw new Error(`Expected YAML collection at ${s}. Remaining path: ${n}`)}}deleteIn(e){const[t,...s]=e;if(s.length===0)return this.delete(
t);const n=this.get(t,!0);if(L(n))return n.deleteIn(s);throw new Error(`Expected YAML collection at ${t}. Remaining path: ${s}`)}getIn(e,t){const[s,...n]=e,i=this.
get(s,!0);return n.length===0?!t&&T(i)?i.value:i:L(i)?i.getIn(n,t):void 0}hasAllNullValues(e){return this.items.every(t=>{if(!I(t))return!1;const s=t.value;return s==
null||e&&T(s)&&s.value==null&&!s.commentBefore&&!s.comment&&!s.tag})}hasIn(e){const[t,...s]=e;if(s.length===0)return this.has(t);const n=this.get(t,!0);return L(
n)?n.hasIn(s):!1}setIn(e,t){const[s,...n]=e;if(n.length===0)this.set(s,t);else{const i=this.get(s,!0);if(L(i))i.setIn(n,t);else if(i===void 0&&this.schema)this.
set(s,Ae(this.schema,n,t));else throw new Error(`Expected YAML collection at ${s}. Remaining path: ${n}`)}}},Bs=l(e=>e.replace(/^(?!$)(?: $)?/gm,"#"),"stringify\
Comment");function F(e,t){return/^\n+$/.test(e)?e.substring(1):t?e.replace(/^(?! *$)/gm,t):e}l(F,"indentComment");var W=l((e,t,s)=>e.endsWith(`
`)?F(s,t):s.includes(`
`)?`
`+F(s,t):(e.endsWith(" ")?"":" ")+s,"lineComment"),Ct="flow",Xe="block",Ee="quoted";function Te(e,t,s="flow",{indentAtStart:n,lineWidth:i=80,minContentWidth:r=20,
onFold:o,onOverflow:a}={}){if(!i||i<0)return e;i<r&&(r=0);const c=Math.max(1+r,1+i-t.length);if(e.length<=c)return e;const f=[],p={};let u=i-t.length;typeof n==
"number"&&(n>i-Math.max(2,r)?f.push(0):u=i-n);let h,g,y=!1,d=-1,m=-1,w=-1;s===Xe&&(d=_t(e,d,t.length),d!==-1&&(u=d+c));for(let S;S=e[d+=1];){if(s===Ee&&S==="\\"){
switch(m=d,e[d+1]){case"x":d+=3;break;case"u":d+=5;break;case"U":d+=9;break;default:d+=1}w=d}if(S===`
`)s===Xe&&(d=_t(e,d,t.length)),u=d+t.length+c,h=void 0;else{if(S===" "&&g&&g!==" "&&g!==`
`&&g!=="	"){const v=e[d+1];v&&v!==" "&&v!==`
`&&v!=="	"&&(h=d)}if(d>=u)if(h)f.push(h),u=h+c,h=void 0;else if(s===Ee){for(;g===" "||g==="	";)g=S,S=e[d+=1],y=!0;const v=d>w+1?d-2:m-1;if(p[v])return e;f.push(
v),p[v]=!0,u=v+c,h=void 0}else y=!0}g=S}if(y&&a&&a(),f.length===0)return e;o&&o();let k=e.slice(0,f[0]);for(let S=0;S<f.length;++S){const v=f[S],N=f[S+1]||e.length;
v===0?k=`
${t}${e.slice(0,N)}`:(s===Ee&&p[v]&&(k+=`${e[v]}\\`),k+=`
${t}${e.slice(v+1,N)}`)}return k}l(Te,"foldFlowLines");function _t(e,t,s){let n=t,i=t+1,r=e[i];for(;r===" "||r==="	";)if(t<i+s)r=e[++t];else{do r=e[++t];while(r&&
r!==`
`);n=t,i=t+1,r=e[i]}return n}l(_t,"consumeMoreIndentedLines");var Ie=l((e,t)=>({indentAtStart:t?e.indent.length:e.indentAtStart,lineWidth:e.options.lineWidth,minContentWidth:e.
options.minContentWidth}),"getFoldOptions"),Le=l(e=>/^(%|---|\.\.\.)/m.test(e),"containsDocumentMarker");function Ks(e,t,s){if(!t||t<0)return!1;const n=t-s,i=e.
length;if(i<=n)return!1;for(let r=0,o=0;r<i;++r)if(e[r]===`
`){if(r-o>n)return!0;if(o=r+1,i-o<=n)return!1}return!0}l(Ks,"lineLengthOverLimit");function be(e,t){const s=JSON.stringify(e);if(t.options.doubleQuotedAsJSON)return s;
const{implicitKey:n}=t,i=t.options.doubleQuotedMinMultiLineLength,r=t.indent||(Le(e)?"  ":"");let o="",a=0;for(let c=0,f=s[c];f;f=s[++c])if(f===" "&&s[c+1]==="\\"&&
s[c+2]==="n"&&(o+=s.slice(a,c)+"\\ ",c+=1,a=c,f="\\"),f==="\\")switch(s[c+1]){case"u":{o+=s.slice(a,c);const p=s.substr(c+2,4);switch(p){case"0000":o+="\\0";break;case"\
0007":o+="\\a";break;case"000b":o+="\\v";break;case"001b":o+="\\e";break;case"0085":o+="\\N";break;case"00a0":o+="\\_";break;case"2028":o+="\\L";break;case"2029":
o+="\\P";break;default:p.substr(0,2)==="00"?o+="\\x"+p.substr(2):o+=s.substr(c,6)}c+=5,a=c+1}break;case"n":if(n||s[c+2]==='"'||s.length<i)c+=1;else{for(o+=s.slice(
a,c)+`

`;s[c+2]==="\\"&&s[c+3]==="n"&&s[c+4]!=='"';)o+=`
`,c+=2;o+=r,s[c+2]===" "&&(o+="\\"),c+=1,a=c+1}break;default:c+=1}return o=a?o+s.slice(a):s,n?o:Te(o,r,Ee,Ie(t,!1))}l(be,"doubleQuotedString");function ze(e,t){
if(t.options.singleQuote===!1||t.implicitKey&&e.includes(`
`)||/[ \t]\n|\n[ \t]/.test(e))return be(e,t);const s=t.indent||(Le(e)?"  ":""),n="'"+e.replace(/'/g,"''").replace(/\n+/g,`$&
${s}`)+"'";return t.implicitKey?n:Te(n,s,Ct,Ie(t,!1))}l(ze,"singleQuotedString");function re(e,t){const{singleQuote:s}=t.options;let n;if(s===!1)n=be;else{const i=e.
includes('"'),r=e.includes("'");i&&!r?n=ze:r&&!i?n=be:n=s?ze:be}return n(e,t)}l(re,"quotedString");var Ze;try{Ze=new RegExp(`(^|(?<!
))
+(?!
|$)`,"g")}catch{Ze=/\n+(?!\n|$)/g}function $e({comment:e,type:t,value:s},n,i,r){const{blockQuote:o,commentString:a,lineWidth:c}=n.options;if(!o||/\n[\t ]+$/.test(
s))return re(s,n);const f=n.indent||(n.forceBlockIndent||Le(s)?"  ":""),p=o==="literal"?!0:o==="folded"||t===O.BLOCK_FOLDED?!1:t===O.BLOCK_LITERAL?!0:!Ks(s,c,f.
length);if(!s)return p?`|
`:`>
`;let u,h;for(h=s.length;h>0;--h){const N=s[h-1];if(N!==`
`&&N!=="	"&&N!==" ")break}let g=s.substring(h);const y=g.indexOf(`
`);y===-1?u="-":s===g||y!==g.length-1?(u="+",r&&r()):u="",g&&(s=s.slice(0,-g.length),g[g.length-1]===`
`&&(g=g.slice(0,-1)),g=g.replace(Ze,`$&${f}`));let d=!1,m,w=-1;for(m=0;m<s.length;++m){const N=s[m];if(N===" ")d=!0;else if(N===`
`)w=m;else break}let k=s.substring(0,w<m?w+1:m);k&&(s=s.substring(k.length),k=k.replace(/\n+/g,`$&${f}`));let v=(d?f?"2":"1":"")+u;if(e&&(v+=" "+a(e.replace(/ ?[\r\n]+/g,
" ")),i&&i()),!p){const N=s.replace(/\n+/g,`
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${f}`);let A=!1;const E=Ie(n,!0);o!=="folded"&&t!==O.BLOCK_FOLDED&&(E.onOverflow=
()=>{A=!0});const b=Te(`${k}${N}${g}`,f,Xe,E);if(!A)return`>${v}
${f}${b}`}return s=s.replace(/\n+/g,`$&${f}`),`|${v}
${f}${k}${s}${g}`}l($e,"blockString");function Ps(e,t,s,n){const{type:i,value:r}=e,{actualString:o,implicitKey:a,indent:c,indentStep:f,inFlow:p}=t;if(a&&r.includes(
`
`)||p&&/[[\]{},]/.test(r))return re(r,t);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(r))return a||p||!r.includes(
`
`)?re(r,t):$e(e,t,s,n);if(!a&&!p&&i!==O.PLAIN&&r.includes(`
`))return $e(e,t,s,n);if(Le(r)){if(c==="")return t.forceBlockIndent=!0,$e(e,t,s,n);if(a&&c===f)return re(r,t)}const u=r.replace(/\n+/g,`$&
${c}`);if(o){const h=l(d=>d.default&&d.tag!=="tag:yaml.org,2002:str"&&d.test?.test(u),"test"),{compat:g,tags:y}=t.doc.schema;if(y.some(h)||g?.some(h))return re(
r,t)}return a?u:Te(u,c,Ct,Ie(t,!1))}l(Ps,"plainString");function xe(e,t,s,n){const{implicitKey:i,inFlow:r}=t,o=typeof e.value=="string"?e:Object.assign({},e,{value:String(
e.value)});let{type:a}=e;a!==O.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(o.value)&&(a=O.QUOTE_DOUBLE);const c=l(p=>{switch(p){case O.
BLOCK_FOLDED:case O.BLOCK_LITERAL:return i||r?re(o.value,t):$e(o,t,s,n);case O.QUOTE_DOUBLE:return be(o.value,t);case O.QUOTE_SINGLE:return ze(o.value,t);case O.
PLAIN:return Ps(o,t,s,n);default:return null}},"_stringify");let f=c(a);if(f===null){const{defaultKeyType:p,defaultStringType:u}=t.options,h=i&&p||u;if(f=c(h),f===
null)throw new Error(`Unsupported default string type ${h}`)}return f}l(xe,"stringifyString");function Mt(e,t){const s=Object.assign({blockQuote:!0,commentString:Bs,
defaultKeyType:null,defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,
indentSeq:!0,lineWidth:80,minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},e.schema.toStringOptions,
t);let n;switch(s.collectionStyle){case"block":n=!1;break;case"flow":n=!0;break;default:n=null}return{anchors:new Set,doc:e,flowCollectionPadding:s.flowCollectionPadding?
" ":"",indent:"",indentStep:typeof s.indent=="number"?" ".repeat(s.indent):"  ",inFlow:n,options:s}}l(Mt,"createStringifyContext");function Ds(e,t){if(t.tag){const i=e.
filter(r=>r.tag===t.tag);if(i.length>0)return i.find(r=>r.format===t.format)??i[0]}let s,n;if(T(t)){n=t.value;let i=e.filter(r=>r.identify?.(n));if(i.length>1){
const r=i.filter(o=>o.test);r.length>0&&(i=r)}s=i.find(r=>r.format===t.format)??i.find(r=>!r.format)}else n=t,s=e.find(i=>i.nodeClass&&n instanceof i.nodeClass);
if(!s){const i=n?.constructor?.name??(n===null?"null":typeof n);throw new Error(`Tag not resolved for ${i} value`)}return s}l(Ds,"getTagObject");function js(e,t,{
anchors:s,doc:n}){if(!n.directives)return"";const i=[],r=(T(e)||L(e))&&e.anchor;r&&Et(r)&&(s.add(r),i.push(`&${r}`));const o=e.tag??(t.default?null:t.tag);return o&&
i.push(n.directives.tagString(o)),i.join(" ")}l(js,"stringifyProps");function oe(e,t,s,n){if(I(e))return e.toString(t,s,n);if(x(e)){if(t.doc.directives)return e.
toString(t);if(t.resolvedAliases?.has(e))throw new TypeError("Cannot stringify circular structure without alias nodes");t.resolvedAliases?t.resolvedAliases.add(
e):t.resolvedAliases=new Set([e]),e=e.resolve(t.doc)}let i;const r=$(e)?e:t.doc.createNode(e,{onTagObj:l(c=>i=c,"onTagObj")});i??(i=Ds(t.doc.schema.tags,r));const o=js(
r,i,t);o.length>0&&(t.indentAtStart=(t.indentAtStart??0)+o.length+1);const a=typeof i.stringify=="function"?i.stringify(r,t,s,n):T(r)?xe(r,t,s,n):r.toString(t,s,
n);return o?T(r)||a[0]==="{"||a[0]==="["?`${o} ${a}`:`${o}
${t.indent}${a}`:a}l(oe,"stringify");function Rs({key:e,value:t},s,n,i){const{allNullValues:r,doc:o,indent:a,indentStep:c,options:{commentString:f,indentSeq:p,simpleKeys:u}}=s;
let h=$(e)&&e.comment||null;if(u){if(h)throw new Error("With simple keys, key nodes cannot have comments");if(L(e)||!$(e)&&typeof e=="object"){const E="With sim\
ple keys, collection cannot be used as a key value";throw new Error(E)}}let g=!u&&(!e||h&&t==null&&!s.inFlow||L(e)||(T(e)?e.type===O.BLOCK_FOLDED||e.type===O.BLOCK_LITERAL:
typeof e=="object"));s=Object.assign({},s,{allNullValues:!1,implicitKey:!g&&(u||!r),indent:a+c});let y=!1,d=!1,m=oe(e,s,()=>y=!0,()=>d=!0);if(!g&&!s.inFlow&&m.length>
1024){if(u)throw new Error("With simple keys, single line scalar must not span more than 1024 characters");g=!0}if(s.inFlow){if(r||t==null)return y&&n&&n(),m===
""?"?":g?`? ${m}`:m}else if(r&&!u||t==null&&g)return m=`? ${m}`,h&&!y?m+=W(m,s.indent,f(h)):d&&i&&i(),m;y&&(h=null),g?(h&&(m+=W(m,s.indent,f(h))),m=`? ${m}
${a}:`):(m=`${m}:`,h&&(m+=W(m,s.indent,f(h))));let w,k,S;$(t)?(w=!!t.spaceBefore,k=t.commentBefore,S=t.comment):(w=!1,k=null,S=null,t&&typeof t=="object"&&(t=o.
createNode(t))),s.implicitKey=!1,!g&&!h&&T(t)&&(s.indentAtStart=m.length+1),d=!1,!p&&c.length>=2&&!s.inFlow&&!g&&me(t)&&!t.flow&&!t.tag&&!t.anchor&&(s.indent=s.
indent.substring(2));let v=!1;const N=oe(t,s,()=>v=!0,()=>d=!0);let A=" ";if(h||w||k){if(A=w?`
`:"",k){const E=f(k);A+=`
${F(E,s.indent)}`}N===""&&!s.inFlow?A===`
`&&S&&(A=`

`):A+=`
${s.indent}`}else if(!g&&L(t)){const E=N[0],b=N.indexOf(`
`),C=b!==-1,J=s.inFlow??t.flow??t.items.length===0;if(C||!J){let z=!1;if(C&&(E==="&"||E==="!")){let _=N.indexOf(" ");E==="&"&&_!==-1&&_<b&&N[_+1]==="!"&&(_=N.indexOf(
" ",_+1)),(_===-1||b<_)&&(z=!0)}z||(A=`
${s.indent}`)}}else(N===""||N[0]===`
`)&&(A="");return m+=A+N,s.inFlow?v&&n&&n():S&&!v?m+=W(m,s.indent,f(S)):d&&i&&i(),m}l(Rs,"stringifyPair");function qs(e,t){(e==="debug"||e==="warn")&&console.warn(
t)}l(qs,"warn");var Ce="<<",V={identify:l(e=>e===Ce||typeof e=="symbol"&&e.description===Ce,"identify"),default:"key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,
resolve:l(()=>Object.assign(new O(Symbol(Ce)),{addToJSMap:Bt}),"resolve"),stringify:l(()=>Ce,"stringify")},Us=l((e,t)=>(V.identify(t)||T(t)&&(!t.type||t.type===
O.PLAIN)&&V.identify(t.value))&&e?.doc.schema.tags.some(s=>s.tag===V.tag&&s.default),"isMergeKey");function Bt(e,t,s){const n=Kt(e,s);if(me(n))for(const i of n.
items)et(e,t,i);else if(Array.isArray(n))for(const i of n)et(e,t,i);else et(e,t,n)}l(Bt,"addMergeToJSMap");function et(e,t,s){const n=Kt(e,s);if(!pe(n))throw new Error(
"Merge sources must be maps or map aliases");const i=n.toJSON(null,e,Map);for(const[r,o]of i)t instanceof Map?t.has(r)||t.set(r,o):t instanceof Set?t.add(r):Object.
prototype.hasOwnProperty.call(t,r)||Object.defineProperty(t,r,{value:o,writable:!0,enumerable:!0,configurable:!0});return t}l(et,"mergeValue");function Kt(e,t){
return e&&x(t)?t.resolve(e.doc,e):t}l(Kt,"resolveAliasValue");function Pt(e,t,{key:s,value:n}){if($(s)&&s.addToJSMap)s.addToJSMap(e,t,n);else if(Us(e,s))Bt(e,t,
n);else{const i=P(s,"",e);if(t instanceof Map)t.set(i,P(n,i,e));else if(t instanceof Set)t.add(i);else{const r=Fs(s,i,e),o=P(n,r,e);r in t?Object.defineProperty(
t,r,{value:o,writable:!0,enumerable:!0,configurable:!0}):t[r]=o}}return t}l(Pt,"addPairToJSMap");function Fs(e,t,s){if(t===null)return"";if(typeof t!="object")return String(
t);if($(e)&&s?.doc){const n=Mt(s.doc,{});n.anchors=new Set;for(const r of s.anchors.keys())n.anchors.add(r.anchor);n.inFlow=!0,n.inStringifyKey=!0;const i=e.toString(
n);if(!s.mapKeyWarned){let r=JSON.stringify(i);r.length>40&&(r=r.substring(0,36)+'..."'),qs(s.doc.options.logLevel,`Keys with collection values will be stringif\
ied due to JS Object restrictions: ${r}. Set mapAsMap: true to use object keys.`),s.mapKeyWarned=!0}return i}return JSON.stringify(t)}l(Fs,"stringifyKey");function tt(e,t,s){
const n=ge(e,void 0,s),i=ge(t,void 0,s);return new B(n,i)}l(tt,"createPair");var B=class vs{static{l(this,"_Pair")}constructor(t,s=null){Object.defineProperty(this,
K,{value:kt}),this.key=t,this.value=s}clone(t){let{key:s,value:n}=this;return $(s)&&(s=s.clone(t)),$(n)&&(n=n.clone(t)),new vs(s,n)}toJSON(t,s){const n=s?.mapAsMap?
new Map:{};return Pt(s,n,this)}toString(t,s,n){return t?.doc?Rs(this,t,s,n):JSON.stringify(this)}};function Dt(e,t,s){return(t.inFlow??e.flow?Ys:Vs)(e,t,s)}l(Dt,
"stringifyCollection");function Vs({comment:e,items:t},s,{blockItemPrefix:n,flowChars:i,itemIndent:r,onChompKeep:o,onComment:a}){const{indent:c,options:{commentString:f}}=s,
p=Object.assign({},s,{indent:r,type:null});let u=!1;const h=[];for(let y=0;y<t.length;++y){const d=t[y];let m=null;if($(d))!u&&d.spaceBefore&&h.push(""),_e(s,h,
d.commentBefore,u),d.comment&&(m=d.comment);else if(I(d)){const k=$(d.key)?d.key:null;k&&(!u&&k.spaceBefore&&h.push(""),_e(s,h,k.commentBefore,u))}u=!1;let w=oe(
d,p,()=>m=null,()=>u=!0);m&&(w+=W(w,r,f(m))),u&&m&&(u=!1),h.push(n+w)}let g;if(h.length===0)g=i.start+i.end;else{g=h[0];for(let y=1;y<h.length;++y){const d=h[y];
g+=d?`
${c}${d}`:`
`}}return e?(g+=`
`+F(f(e),c),a&&a()):u&&o&&o(),g}l(Vs,"stringifyBlockCollection");function Ys({items:e},t,{flowChars:s,itemIndent:n}){const{indent:i,indentStep:r,flowCollectionPadding:o,
options:{commentString:a}}=t;n+=r;const c=Object.assign({},t,{indent:n,inFlow:!0,type:null});let f=!1,p=0;const u=[];for(let y=0;y<e.length;++y){const d=e[y];let m=null;
if($(d))d.spaceBefore&&u.push(""),_e(t,u,d.commentBefore,!1),d.comment&&(m=d.comment);else if(I(d)){const k=$(d.key)?d.key:null;k&&(k.spaceBefore&&u.push(""),_e(
t,u,k.commentBefore,!1),k.comment&&(f=!0));const S=$(d.value)?d.value:null;S?(S.comment&&(m=S.comment),S.commentBefore&&(f=!0)):d.value==null&&k?.comment&&(m=k.
comment)}m&&(f=!0);let w=oe(d,c,()=>m=null);f||(f=u.length>p||w.includes(`
`)),y<e.length-1?w+=",":t.options.trailingComma&&(t.options.lineWidth>0&&(f||(f=u.reduce((k,S)=>k+S.length+2,2)+(w.length+2)>t.options.lineWidth)),f&&(w+=",")),
m&&(w+=W(w,n,a(m))),u.push(w),p=u.length}const{start:h,end:g}=s;if(u.length===0)return h+g;if(!f){const y=u.reduce((d,m)=>d+m.length+2,2);f=t.options.lineWidth>
0&&y>t.options.lineWidth}if(f){let y=h;for(const d of u)y+=d?`
${r}${i}${d}`:`
`;return`${y}
${i}${g}`}else return`${h}${o}${u.join(" ")}${o}${g}`}l(Ys,"stringifyFlowCollection");function _e({indent:e,options:{commentString:t}},s,n,i){if(n&&i&&(n=n.replace(
/^\n+/,"")),n){const r=F(t(n),e);s.push(r.trimStart())}}l(_e,"addCommentBefore");function H(e,t){const s=T(t)?t.value:t;for(const n of e)if(I(n)&&(n.key===t||n.
key===s||T(n.key)&&n.key.value===s))return n}l(H,"findPair");var D=class extends $t{static{l(this,"YAMLMap")}static get tagName(){return"tag:yaml.org,2002:map"}constructor(e){
super(G,e),this.items=[]}static from(e,t,s){const{keepUndefined:n,replacer:i}=s,r=new this(e),o=l((a,c)=>{if(typeof i=="function")c=i.call(t,a,c);else if(Array.
isArray(i)&&!i.includes(a))return;(c!==void 0||n)&&r.items.push(tt(a,c,s))},"add");if(t instanceof Map)for(const[a,c]of t)o(a,c);else if(t&&typeof t=="object")for(const a of Object.
keys(t))o(a,t[a]);return typeof e.sortMapEntries=="function"&&r.items.sort(e.sortMapEntries),r}add(e,t){let s;I(e)?s=e:!e||typeof e!="object"||!("key"in e)?s=new B(
e,e?.value):s=new B(e.key,e.value);const n=H(this.items,s.key),i=this.schema?.sortMapEntries;if(n){if(!t)throw new Error(`Key ${s.key} already set`);T(n.value)&&
Lt(s.value)?n.value.value=s.value:n.value=s.value}else if(i){const r=this.items.findIndex(o=>i(s,o)<0);r===-1?this.items.push(s):this.items.splice(r,0,s)}else this.
items.push(s)}delete(e){const t=H(this.items,e);return t?this.items.splice(this.items.indexOf(t),1).length>0:!1}get(e,t){const n=H(this.items,e)?.value;return(!t&&
T(n)?n.value:n)??void 0}has(e){return!!H(this.items,e)}set(e,t){this.add(new B(e,t),!0)}toJSON(e,t,s){const n=s?new s:t?.mapAsMap?new Map:{};t?.onCreate&&t.onCreate(
n);for(const i of this.items)Pt(t,n,i);return n}toString(e,t,s){if(!e)return JSON.stringify(this);for(const n of this.items)if(!I(n))throw new Error(`Map items \
must all be pairs; found ${JSON.stringify(n)} instead`);return!e.allNullValues&&this.hasAllNullValues(!1)&&(e=Object.assign({},e,{allNullValues:!0})),Dt(this,e,
{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:e.indent||"",onChompKeep:s,onComment:t})}},ae={collection:"map",default:!0,nodeClass:D,tag:"tag:yam\
l.org,2002:map",resolve(e,t){return pe(e)||t("Expected a mapping for this tag"),e},createNode:l((e,t,s)=>D.from(e,t,s),"createNode")},X=class extends $t{static{
l(this,"YAMLSeq")}static get tagName(){return"tag:yaml.org,2002:seq"}constructor(e){super(Z,e),this.items=[]}add(e){this.items.push(e)}delete(e){const t=Me(e);return typeof t!=
"number"?!1:this.items.splice(t,1).length>0}get(e,t){const s=Me(e);if(typeof s!="number")return;const n=this.items[s];return!t&&T(n)?n.value:n}has(e){const t=Me(
e);return typeof t=="number"&&t<this.items.length}set(e,t){const s=Me(e);if(typeof s!="number")throw new Error(`Expected a valid index, not ${e}.`);const n=this.
items[s];T(n)&&Lt(t)?n.value=t:this.items[s]=t}toJSON(e,t){const s=[];t?.onCreate&&t.onCreate(s);let n=0;for(const i of this.items)s.push(P(i,String(n++),t));return s}toString(e,t,s){
return e?Dt(this,e,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(e.indent||"")+"  ",onChompKeep:s,onComment:t}):JSON.stringify(this)}static from(e,t,s){
const{replacer:n}=s,i=new this(e);if(t&&Symbol.iterator in Object(t)){let r=0;for(let o of t){if(typeof n=="function"){const a=t instanceof Set?o:String(r++);o=
n.call(t,a,o)}i.items.push(ge(o,void 0,s))}}return i}};function Me(e){let t=T(e)?e.value:e;return t&&typeof t=="string"&&(t=Number(t)),typeof t=="number"&&Number.
isInteger(t)&&t>=0?t:null}l(Me,"asItemIndex");var le={collection:"seq",default:!0,nodeClass:X,tag:"tag:yaml.org,2002:seq",resolve(e,t){return me(e)||t("Expected\
 a sequence for this tag"),e},createNode:l((e,t,s)=>X.from(e,t,s),"createNode")},Be={identify:l(e=>typeof e=="string","identify"),default:!0,tag:"tag:yaml.org,2\
002:str",resolve:l(e=>e,"resolve"),stringify(e,t,s,n){return t=Object.assign({actualString:!0},t),xe(e,t,s,n)}},Ke={identify:l(e=>e==null,"identify"),createNode:l(
()=>new O(null),"createNode"),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:l(()=>new O(null),"resolve"),stringify:l(({source:e},t)=>typeof e==
"string"&&Ke.test.test(e)?e:t.options.nullStr,"stringify")},st={identify:l(e=>typeof e=="boolean","identify"),default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
resolve:l(e=>new O(e[0]==="t"||e[0]==="T"),"resolve"),stringify({source:e,value:t},s){if(e&&st.test.test(e)){const n=e[0]==="t"||e[0]==="T";if(t===n)return e}return t?
s.options.trueStr:s.options.falseStr}};function j({format:e,minFractionDigits:t,tag:s,value:n}){if(typeof n=="bigint")return String(n);const i=typeof n=="number"?
n:Number(n);if(!isFinite(i))return isNaN(i)?".nan":i<0?"-.inf":".inf";let r=Object.is(n,-0)?"-0":JSON.stringify(n);if(!e&&t&&(!s||s==="tag:yaml.org,2002:float")&&
/^-?\d/.test(r)&&!r.includes("e")){let o=r.indexOf(".");o<0&&(o=r.length,r+=".");let a=t-(r.length-o-1);for(;a-- >0;)r+="0"}return r}l(j,"stringifyNumber");var jt={
identify:l(e=>typeof e=="number","identify"),default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:l(e=>e.slice(
-3).toLowerCase()==="nan"?NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,"resolve"),stringify:j},Rt={identify:l(e=>typeof e=="number","identif\
y"),default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:l(e=>parseFloat(e),"resolve"),stringify(e){
const t=Number(e.value);return isFinite(t)?t.toExponential():j(e)}},qt={identify:l(e=>typeof e=="number","identify"),default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
resolve(e){const t=new O(parseFloat(e)),s=e.indexOf(".");return s!==-1&&e[e.length-1]==="0"&&(t.minFractionDigits=e.length-s-1),t},stringify:j},Pe=l(e=>typeof e==
"bigint"||Number.isInteger(e),"intIdentify"),nt=l((e,t,s,{intAsBigInt:n})=>n?BigInt(e):parseInt(e.substring(t),s),"intResolve");function Ut(e,t,s){const{value:n}=e;
return Pe(n)&&n>=0?s+n.toString(t):j(e)}l(Ut,"intStringify");var Ft={identify:l(e=>Pe(e)&&e>=0,"identify"),default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,
resolve:l((e,t,s)=>nt(e,2,8,s),"resolve"),stringify:l(e=>Ut(e,8,"0o"),"stringify")},Vt={identify:Pe,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,
resolve:l((e,t,s)=>nt(e,0,10,s),"resolve"),stringify:j},Yt={identify:l(e=>Pe(e)&&e>=0,"identify"),default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,
resolve:l((e,t,s)=>nt(e,2,16,s),"resolve"),stringify:l(e=>Ut(e,16,"0x"),"stringify")},Js=[ae,le,Be,Ke,st,Ft,Vt,Yt,jt,Rt,qt];function Jt(e){return typeof e=="big\
int"||Number.isInteger(e)}l(Jt,"intIdentify2");var De=l(({value:e})=>JSON.stringify(e),"stringifyJSON"),Gs=[{identify:l(e=>typeof e=="string","identify"),default:!0,
tag:"tag:yaml.org,2002:str",resolve:l(e=>e,"resolve"),stringify:De},{identify:l(e=>e==null,"identify"),createNode:l(()=>new O(null),"createNode"),default:!0,tag:"\
tag:yaml.org,2002:null",test:/^null$/,resolve:l(()=>null,"resolve"),stringify:De},{identify:l(e=>typeof e=="boolean","identify"),default:!0,tag:"tag:yaml.org,20\
02:bool",test:/^true$|^false$/,resolve:l(e=>e==="true","resolve"),stringify:De},{identify:Jt,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,
resolve:l((e,t,{intAsBigInt:s})=>s?BigInt(e):parseInt(e,10),"resolve"),stringify:l(({value:e})=>Jt(e)?e.toString():JSON.stringify(e),"stringify")},{identify:l(e=>typeof e==
"number","identify"),default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,resolve:l(e=>parseFloat(e),"resolve"),
stringify:De}],Qs={default:!0,tag:"",test:/^/,resolve(e,t){return t(`Unresolved plain scalar ${JSON.stringify(e)}`),e}},Ws=[ae,le].concat(Gs,Qs),it={identify:l(
e=>e instanceof Uint8Array,"identify"),default:!1,tag:"tag:yaml.org,2002:binary",resolve(e,t){if(typeof atob=="function"){const s=atob(e.replace(/[\n\r]/g,"")),
n=new Uint8Array(s.length);for(let i=0;i<s.length;++i)n[i]=s.charCodeAt(i);return n}else return t("This environment does not support reading binary tags; either\
 Buffer or atob is required"),e},stringify({comment:e,type:t,value:s},n,i,r){if(!s)return"";const o=s;let a;if(typeof btoa=="function"){let c="";for(let f=0;f<o.
length;++f)c+=String.fromCharCode(o[f]);a=btoa(c)}else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
if(t??(t=O.BLOCK_LITERAL),t!==O.QUOTE_DOUBLE){const c=Math.max(n.options.lineWidth-n.indent.length,n.options.minContentWidth),f=Math.ceil(a.length/c),p=new Array(
f);for(let u=0,h=0;u<f;++u,h+=c)p[u]=a.substr(h,c);a=p.join(t===O.BLOCK_LITERAL?`
`:" ")}return xe({comment:e,type:t,value:a},n,i,r)}};function Gt(e,t){if(me(e))for(let s=0;s<e.items.length;++s){let n=e.items[s];if(!I(n)){if(pe(n)){n.items.length>
1&&t("Each pair must have its own sequence indicator");const i=n.items[0]||new B(new O(null));if(n.commentBefore&&(i.key.commentBefore=i.key.commentBefore?`${n.
commentBefore}
${i.key.commentBefore}`:n.commentBefore),n.comment){const r=i.value??i.key;r.comment=r.comment?`${n.comment}
${r.comment}`:n.comment}n=i}e.items[s]=I(n)?n:new B(n)}}else t("Expected a sequence for this tag");return e}l(Gt,"resolvePairs");function Qt(e,t,s){const{replacer:n}=s,
i=new X(e);i.tag="tag:yaml.org,2002:pairs";let r=0;if(t&&Symbol.iterator in Object(t))for(let o of t){typeof n=="function"&&(o=n.call(t,String(r++),o));let a,c;
if(Array.isArray(o))if(o.length===2)a=o[0],c=o[1];else throw new TypeError(`Expected [key, value] tuple: ${o}`);else if(o&&o instanceof Object){const f=Object.keys(
o);if(f.length===1)a=f[0],c=o[a];else throw new TypeError(`Expected tuple with one key, not ${f.length} keys`)}else a=o;i.items.push(tt(a,c,s))}return i}l(Qt,"c\
reatePairs");var rt={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:Gt,createNode:Qt},je=class Ns extends X{static{l(this,"_YAMLOMap")}constructor(){
super(),this.add=D.prototype.add.bind(this),this.delete=D.prototype.delete.bind(this),this.get=D.prototype.get.bind(this),this.has=D.prototype.has.bind(this),this.
set=D.prototype.set.bind(this),this.tag=Ns.tag}toJSON(t,s){if(!s)return super.toJSON(t);const n=new Map;s?.onCreate&&s.onCreate(n);for(const i of this.items){let r,
o;if(I(i)?(r=P(i.key,"",s),o=P(i.value,r,s)):r=P(i,"",s),n.has(r))throw new Error("Ordered maps must not include duplicate keys");n.set(r,o)}return n}static from(t,s,n){
const i=Qt(t,s,n),r=new this;return r.items=i.items,r}};je.tag="tag:yaml.org,2002:omap";var ot={collection:"seq",identify:l(e=>e instanceof Map,"identify"),nodeClass:je,
default:!1,tag:"tag:yaml.org,2002:omap",resolve(e,t){const s=Gt(e,t),n=[];for(const{key:i}of s.items)T(i)&&(n.includes(i.value)?t(`Ordered maps must not include\
 duplicate keys: ${i.value}`):n.push(i.value));return Object.assign(new je,s)},createNode:l((e,t,s)=>je.from(e,t,s),"createNode")};function Wt({value:e,source:t},s){
return t&&(e?Ht:Xt).test.test(t)?t:e?s.options.trueStr:s.options.falseStr}l(Wt,"boolStringify");var Ht={identify:l(e=>e===!0,"identify"),default:!0,tag:"tag:yam\
l.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:l(()=>new O(!0),"resolve"),stringify:Wt},Xt={identify:l(e=>e===!1,"identify"),default:!0,
tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:l(()=>new O(!1),"resolve"),stringify:Wt},Hs={identify:l(e=>typeof e=="n\
umber","identify"),default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:l(e=>e.slice(-3).toLowerCase()==="nan"?
NaN:e[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,"resolve"),stringify:j},Xs={identify:l(e=>typeof e=="number","identify"),default:!0,tag:"tag:ya\
ml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:l(e=>parseFloat(e.replace(/_/g,"")),"resolve"),stringify(e){
const t=Number(e.value);return isFinite(t)?t.toExponential():j(e)}},zs={identify:l(e=>typeof e=="number","identify"),default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
resolve(e){const t=new O(parseFloat(e.replace(/_/g,""))),s=e.indexOf(".");if(s!==-1){const n=e.substring(s+1).replace(/_/g,"");n[n.length-1]==="0"&&(t.minFractionDigits=
n.length)}return t},stringify:j},we=l(e=>typeof e=="bigint"||Number.isInteger(e),"intIdentify3");function Re(e,t,s,{intAsBigInt:n}){const i=e[0];if((i==="-"||i===
"+")&&(t+=1),e=e.substring(t).replace(/_/g,""),n){switch(s){case 2:e=`0b${e}`;break;case 8:e=`0o${e}`;break;case 16:e=`0x${e}`;break}const o=BigInt(e);return i===
"-"?BigInt(-1)*o:o}const r=parseInt(e,s);return i==="-"?-1*r:r}l(Re,"intResolve2");function at(e,t,s){const{value:n}=e;if(we(n)){const i=n.toString(t);return n<
0?"-"+s+i.substr(1):s+i}return j(e)}l(at,"intStringify2");var Zs={identify:we,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:l(
(e,t,s)=>Re(e,2,2,s),"resolve"),stringify:l(e=>at(e,2,"0b"),"stringify")},xs={identify:we,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,
resolve:l((e,t,s)=>Re(e,1,8,s),"resolve"),stringify:l(e=>at(e,8,"0"),"stringify")},en={identify:we,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,
resolve:l((e,t,s)=>Re(e,0,10,s),"resolve"),stringify:j},tn={identify:we,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:l(
(e,t,s)=>Re(e,2,16,s),"resolve"),stringify:l(e=>at(e,16,"0x"),"stringify")},qe=class Os extends D{static{l(this,"_YAMLSet")}constructor(t){super(t),this.tag=Os.
tag}add(t){let s;I(t)?s=t:t&&typeof t=="object"&&"key"in t&&"value"in t&&t.value===null?s=new B(t.key,null):s=new B(t,null),H(this.items,s.key)||this.items.push(
s)}get(t,s){const n=H(this.items,t);return!s&&I(n)?T(n.key)?n.key.value:n.key:n}set(t,s){if(typeof s!="boolean")throw new Error(`Expected boolean value for set(\
key, value) in a YAML set, not ${typeof s}`);const n=H(this.items,t);n&&!s?this.items.splice(this.items.indexOf(n),1):!n&&s&&this.items.push(new B(t))}toJSON(t,s){
return super.toJSON(t,s,Set)}toString(t,s,n){if(!t)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.assign({},t,{allNullValues:!0}),
s,n);throw new Error("Set items must all have null values")}static from(t,s,n){const{replacer:i}=n,r=new this(t);if(s&&Symbol.iterator in Object(s))for(let o of s)
typeof i=="function"&&(o=i.call(s,o,o)),r.items.push(tt(o,null,n));return r}};qe.tag="tag:yaml.org,2002:set";var lt={collection:"map",identify:l(e=>e instanceof
Set,"identify"),nodeClass:qe,default:!1,tag:"tag:yaml.org,2002:set",createNode:l((e,t,s)=>qe.from(e,t,s),"createNode"),resolve(e,t){if(pe(e)){if(e.hasAllNullValues(
!0))return Object.assign(new qe,e);t("Set items must all have null values")}else t("Expected a mapping for this tag");return e}};function ct(e,t){const s=e[0],n=s===
"-"||s==="+"?e.substring(1):e,i=l(o=>t?BigInt(o):Number(o),"num"),r=n.replace(/_/g,"").split(":").reduce((o,a)=>o*i(60)+i(a),i(0));return s==="-"?i(-1)*r:r}l(ct,
"parseSexagesimal");function zt(e){let{value:t}=e,s=l(o=>o,"num");if(typeof t=="bigint")s=l(o=>BigInt(o),"num");else if(isNaN(t)||!isFinite(t))return j(e);let n="";
t<0&&(n="-",t*=s(-1));const i=s(60),r=[t%i];return t<60?r.unshift(0):(t=(t-r[0])/i,r.unshift(t%i),t>=60&&(t=(t-r[0])/i,r.unshift(t))),n+r.map(o=>String(o).padStart(
2,"0")).join(":").replace(/000000\d*$/,"")}l(zt,"stringifySexagesimal");var Zt={identify:l(e=>typeof e=="bigint"||Number.isInteger(e),"identify"),default:!0,tag:"\
tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:l((e,t,{intAsBigInt:s})=>ct(e,s),"resolve"),stringify:zt},xt={identify:l(
e=>typeof e=="number","identify"),default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:l(e=>ct(e,
!1),"resolve"),stringify:zt},Ue={identify:l(e=>e instanceof Date,"identify"),default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-\
([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(e){const t=e.match(Ue.
test);if(!t)throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");const[,s,n,i,r,o,a]=t.map(Number),c=t[7]?Number((t[7]+"00").substr(1,3)):0;let f=Date.
UTC(s,n-1,i,r||0,o||0,a||0,c);const p=t[8];if(p&&p!=="Z"){let u=ct(p,!1);Math.abs(u)<30&&(u*=60),f-=6e4*u}return new Date(f)},stringify:l(({value:e})=>e?.toISOString().
replace(/(T00:00:00)?\.000Z$/,"")??"","stringify")},es=[ae,le,Be,Ke,Ht,Xt,Zs,xs,en,tn,Hs,Xs,zs,it,V,ot,rt,lt,Zt,xt,Ue],ts=new Map([["core",Js],["failsafe",[ae,le,
Be]],["json",Ws],["yaml11",es],["yaml-1.1",es]]),ss={binary:it,bool:st,float:qt,floatExp:Rt,floatNaN:jt,floatTime:xt,int:Vt,intHex:Yt,intOct:Ft,intTime:Zt,map:ae,
merge:V,null:Ke,omap:ot,pairs:rt,seq:le,set:lt,timestamp:Ue},sn={"tag:yaml.org,2002:binary":it,"tag:yaml.org,2002:merge":V,"tag:yaml.org,2002:omap":ot,"tag:yaml\
.org,2002:pairs":rt,"tag:yaml.org,2002:set":lt,"tag:yaml.org,2002:timestamp":Ue};function ft(e,t,s){const n=ts.get(t);if(n&&!e)return s&&!n.includes(V)?n.concat(
V):n.slice();let i=n;if(!i)if(Array.isArray(e))i=[];else{const r=Array.from(ts.keys()).filter(o=>o!=="yaml11").map(o=>JSON.stringify(o)).join(", ");throw new Error(
`Unknown schema "${t}"; use one of ${r} or define customTags array`)}if(Array.isArray(e))for(const r of e)i=i.concat(r);else typeof e=="function"&&(i=e(i.slice()));
return s&&(i=i.concat(V)),i.reduce((r,o)=>{const a=typeof o=="string"?ss[o]:o;if(!a){const c=JSON.stringify(o),f=Object.keys(ss).map(p=>JSON.stringify(p)).join(
", ");throw new Error(`Unknown custom tag ${c}; use one of ${f}`)}return r.includes(a)||r.push(a),r},[])}l(ft,"getTags");var nn=l((e,t)=>e.key<t.key?-1:e.key>t.
key?1:0,"sortMapEntriesByKey"),rn=class As{static{l(this,"_Schema")}constructor({compat:t,customTags:s,merge:n,resolveKnownTags:i,schema:r,sortMapEntries:o,toStringDefaults:a}){
this.compat=Array.isArray(t)?ft(t,"compat"):t?ft(null,t):null,this.name=typeof r=="string"&&r||"core",this.knownTags=i?sn:{},this.tags=ft(s,this.name,n),this.toStringOptions=
a??null,Object.defineProperty(this,G,{value:ae}),Object.defineProperty(this,q,{value:Be}),Object.defineProperty(this,Z,{value:le}),this.sortMapEntries=typeof o==
"function"?o:o===!0?nn:null}clone(){const t=Object.create(As.prototype,Object.getOwnPropertyDescriptors(this));return t.tags=this.tags.slice(),t}};function on(e,t){
const s=[];let n=t.directives===!0;if(t.directives!==!1&&e.directives){const c=e.directives.toString(e);c?(s.push(c),n=!0):e.directives.docStart&&(n=!0)}n&&s.push(
"---");const i=Mt(e,t),{commentString:r}=i.options;if(e.commentBefore){s.length!==1&&s.unshift("");const c=r(e.commentBefore);s.unshift(F(c,""))}let o=!1,a=null;
if(e.contents){if($(e.contents)){if(e.contents.spaceBefore&&n&&s.push(""),e.contents.commentBefore){const p=r(e.contents.commentBefore);s.push(F(p,""))}i.forceBlockIndent=
!!e.comment,a=e.contents.comment}const c=a?void 0:()=>o=!0;let f=oe(e.contents,i,()=>a=null,c);a&&(f+=W(f,"",r(a))),(f[0]==="|"||f[0]===">")&&s[s.length-1]==="-\
--"?s[s.length-1]=`--- ${f}`:s.push(f)}else s.push(oe(e.contents,i));if(e.directives?.docEnd)if(e.comment){const c=r(e.comment);c.includes(`
`)?(s.push("..."),s.push(F(c,""))):s.push(`... ${c}`)}else s.push("...");else{let c=e.comment;c&&o&&(c=c.replace(/^\n+/,"")),c&&((!o||a)&&s[s.length-1]!==""&&s.
push(""),s.push(F(r(c),"")))}return s.join(`
`)+`
`}l(on,"stringifyDocument");var ns=class Es{static{l(this,"_Document")}constructor(t,s,n){this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=
[],Object.defineProperty(this,K,{value:Ge});let i=null;typeof s=="function"||Array.isArray(s)?i=s:n===void 0&&s&&(n=s,s=void 0);const r=Object.assign({intAsBigInt:!1,
keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},n);this.options=r;let{version:o}=r;n?._directives?(this.
directives=n._directives.atDocument(),this.directives.yaml.explicit&&(o=this.directives.yaml.version)):this.directives=new ne({version:o}),this.setSchema(o,n),this.
contents=t===void 0?null:this.createNode(t,i,n)}clone(){const t=Object.create(Es.prototype,{[K]:{value:Ge}});return t.commentBefore=this.commentBefore,t.comment=
this.comment,t.errors=this.errors.slice(),t.warnings=this.warnings.slice(),t.options=Object.assign({},this.options),this.directives&&(t.directives=this.directives.
clone()),t.schema=this.schema.clone(),t.contents=$(this.contents)?this.contents.clone(t.schema):this.contents,this.range&&(t.range=this.range.slice()),t}add(t){
ce(this.contents)&&this.contents.add(t)}addIn(t,s){ce(this.contents)&&this.contents.addIn(t,s)}createAlias(t,s){if(!t.anchor){const n=Tt(this);t.anchor=!s||n.has(
s)?It(s||"a",n):s}return new He(t.anchor)}createNode(t,s,n){let i;if(typeof s=="function")t=s.call({"":t},"",t),i=s;else if(Array.isArray(s)){const m=l(k=>typeof k==
"number"||k instanceof String||k instanceof Number,"keyToStr"),w=s.filter(m).map(String);w.length>0&&(s=s.concat(w)),i=s}else n===void 0&&s&&(n=s,s=void 0);const{
aliasDuplicateObjects:r,anchorPrefix:o,flow:a,keepUndefined:c,onTagObj:f,tag:p}=n??{},{onAnchor:u,setAnchors:h,sourceObjects:g}=Cs(this,o||"a"),y={aliasDuplicateObjects:r??
!0,keepUndefined:c??!1,onAnchor:u,onTagObj:f,replacer:i,schema:this.schema,sourceObjects:g},d=ge(t,p,y);return a&&L(d)&&(d.flow=!0),h(),d}createPair(t,s,n={}){const i=this.
createNode(t,null,n),r=this.createNode(s,null,n);return new B(i,r)}delete(t){return ce(this.contents)?this.contents.delete(t):!1}deleteIn(t){return ye(t)?this.contents==
null?!1:(this.contents=null,!0):ce(this.contents)?this.contents.deleteIn(t):!1}get(t,s){return L(this.contents)?this.contents.get(t,s):void 0}getIn(t,s){return ye(
t)?!s&&T(this.contents)?this.contents.value:this.contents:L(this.contents)?this.contents.getIn(t,s):void 0}has(t){return L(this.contents)?this.contents.has(t):!1}hasIn(t){
return ye(t)?this.contents!==void 0:L(this.contents)?this.contents.hasIn(t):!1}set(t,s){this.contents==null?this.contents=Ae(this.schema,[t],s):ce(this.contents)&&
this.contents.set(t,s)}setIn(t,s){ye(t)?this.contents=s:this.contents==null?this.contents=Ae(this.schema,Array.from(t),s):ce(this.contents)&&this.contents.setIn(
t,s)}setSchema(t,s={}){typeof t=="number"&&(t=String(t));let n;switch(t){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new ne({version:"\
1.1"}),n={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.yaml.version=t:this.directives=new ne({version:t}),n=
{resolveKnownTags:!0,schema:"core"};break;case null:this.directives&&delete this.directives,n=null;break;default:{const i=JSON.stringify(t);throw new Error(`Exp\
ected '1.1', '1.2' or null as first argument, but found: ${i}`)}}if(s.schema instanceof Object)this.schema=s.schema;else if(n)this.schema=new rn(Object.assign(n,
s));else throw new Error("With a null YAML version, the { schema: Schema } option is required")}toJS({json:t,jsonArg:s,mapAsMap:n,maxAliasCount:i,onAnchor:r,reviver:o}={}){
const a={anchors:new Map,doc:this,keep:!t,mapAsMap:n===!0,mapKeyWarned:!1,maxAliasCount:typeof i=="number"?i:100},c=P(this.contents,s??"",a);if(typeof r=="funct\
ion")for(const{count:f,res:p}of a.anchors.values())r(p,f);return typeof o=="function"?ie(o,{"":c},"",c):c}toJSON(t,s){return this.toJS({json:!0,jsonArg:t,mapAsMap:!1,
onAnchor:s})}toString(t={}){if(this.errors.length>0)throw new Error("Document with errors cannot be stringified");if("indent"in t&&(!Number.isInteger(t.indent)||
Number(t.indent)<=0)){const s=JSON.stringify(t.indent);throw new Error(`"indent" option must be a positive integer, not ${s}`)}return on(this,t)}};function ce(e){
if(L(e))return!0;throw new Error("Expected a YAML collection as document contents")}l(ce,"assertCollection");var is=class extends Error{static{l(this,"YAMLError")}constructor(e,t,s,n){
super(),this.name=e,this.code=s,this.message=n,this.pos=t}},ke=class extends is{static{l(this,"YAMLParseError")}constructor(e,t,s){super("YAMLParseError",e,t,s)}},
an=class extends is{static{l(this,"YAMLWarning")}constructor(e,t,s){super("YAMLWarning",e,t,s)}},rs=l((e,t)=>s=>{if(s.pos[0]===-1)return;s.linePos=s.pos.map(a=>t.
linePos(a));const{line:n,col:i}=s.linePos[0];s.message+=` at line ${n}, column ${i}`;let r=i-1,o=e.substring(t.lineStarts[n-1],t.lineStarts[n]).replace(/[\n\r]+$/,
"");if(r>=60&&o.length>80){const a=Math.min(r-39,o.length-79);o="\u2026"+o.substring(a),r-=a-1}if(o.length>80&&(o=o.substring(0,79)+"\u2026"),n>1&&/^ *$/.test(o.
substring(0,r))){let a=e.substring(t.lineStarts[n-2],t.lineStarts[n-1]);a.length>80&&(a=a.substring(0,79)+`\u2026
`),o=a+o}if(/[^ ]/.test(o)){let a=1;const c=s.linePos[1];c?.line===n&&c.col>i&&(a=Math.max(1,Math.min(c.col-i,80-r)));const f=" ".repeat(r)+"^".repeat(a);s.message+=
`:

${o}
${f}
`}},"prettifyError");function fe(e,{flow:t,indicator:s,next:n,offset:i,onError:r,parentIndent:o,startOnNewline:a}){let c=!1,f=a,p=a,u="",h="",g=!1,y=!1,d=null,m=null,
w=null,k=null,S=null,v=null,N=null;for(const b of e)switch(y&&(b.type!=="space"&&b.type!=="newline"&&b.type!=="comma"&&r(b.offset,"MISSING_CHAR","Tags and ancho\
rs must be separated from the next token by white space"),y=!1),d&&(f&&b.type!=="comment"&&b.type!=="newline"&&r(d,"TAB_AS_INDENT","Tabs are not allowed as inde\
ntation"),d=null),b.type){case"space":!t&&(s!=="doc-start"||n?.type!=="flow-collection")&&b.source.includes("	")&&(d=b),p=!0;break;case"comment":{p||r(b,"MISSIN\
G_CHAR","Comments must be separated from other tokens by white space characters");const C=b.source.substring(1)||" ";u?u+=h+C:u=C,h="",f=!1;break}case"newline":
f?u?u+=b.source:(!v||s!=="seq-item-ind")&&(c=!0):h+=b.source,f=!0,g=!0,(m||w)&&(k=b),p=!0;break;case"anchor":m&&r(b,"MULTIPLE_ANCHORS","A node can have at most \
one anchor"),b.source.endsWith(":")&&r(b.offset+b.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),m=b,N??(N=b.offset),f=!1,p=!1,y=!0;break;case"\
tag":{w&&r(b,"MULTIPLE_TAGS","A node can have at most one tag"),w=b,N??(N=b.offset),f=!1,p=!1,y=!0;break}case s:(m||w)&&r(b,"BAD_PROP_ORDER",`Anchors and tags m\
ust be after the ${b.source} indicator`),v&&r(b,"UNEXPECTED_TOKEN",`Unexpected ${b.source} in ${t??"collection"}`),v=b,f=s==="seq-item-ind"||s==="explicit-key-i\
nd",p=!1;break;case"comma":if(t){S&&r(b,"UNEXPECTED_TOKEN",`Unexpected , in ${t}`),S=b,f=!1,p=!1;break}default:r(b,"UNEXPECTED_TOKEN",`Unexpected ${b.type} toke\
n`),f=!1,p=!1}const A=e[e.length-1],E=A?A.offset+A.source.length:i;return y&&n&&n.type!=="space"&&n.type!=="newline"&&n.type!=="comma"&&(n.type!=="scalar"||n.source!==
"")&&r(n.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),d&&(f&&d.indent<=o||n?.type==="block-map"||n?.type==="bl\
ock-seq")&&r(d,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma:S,found:v,spaceBefore:c,comment:u,hasNewline:g,anchor:m,tag:w,newlineAfterProp:k,end:E,
start:N??E}}l(fe,"resolveProps");function Se(e){if(!e)return null;switch(e.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":
if(e.source.includes(`
`))return!0;if(e.end){for(const t of e.end)if(t.type==="newline")return!0}return!1;case"flow-collection":for(const t of e.items){for(const s of t.start)if(s.type===
"newline")return!0;if(t.sep){for(const s of t.sep)if(s.type==="newline")return!0}if(Se(t.key)||Se(t.value))return!0}return!1;default:return!0}}l(Se,"containsNew\
line");function ut(e,t,s){if(t?.type==="flow-collection"){const n=t.end[0];n.indent===e&&(n.source==="]"||n.source==="}")&&Se(t)&&s(n,"BAD_INDENT","Flow end ind\
icator should be more indented than parent",!0)}}l(ut,"flowIndentCheck");function os(e,t,s){const{uniqueKeys:n}=e.options;if(n===!1)return!1;const i=typeof n=="\
function"?n:(r,o)=>r===o||T(r)&&T(o)&&r.value===o.value;return t.some(r=>i(r.key,s))}l(os,"mapIncludes");var as="All mapping items must start at the same column";
function ln({composeNode:e,composeEmptyNode:t},s,n,i,r){const o=r?.nodeClass??D,a=new o(s.schema);s.atRoot&&(s.atRoot=!1);let c=n.offset,f=null;for(const p of n.
items){const{start:u,key:h,sep:g,value:y}=p,d=fe(u,{indicator:"explicit-key-ind",next:h??g?.[0],offset:c,onError:i,parentIndent:n.indent,startOnNewline:!0}),m=!d.
found;if(m){if(h&&(h.type==="block-seq"?i(c,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in h&&h.indent!==n.indent&&
i(c,"BAD_INDENT",as)),!d.anchor&&!d.tag&&!g){f=d.end,d.comment&&(a.comment?a.comment+=`
`+d.comment:a.comment=d.comment);continue}(d.newlineAfterProp||Se(h))&&i(h??u[u.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a single line")}else
d.found?.indent!==n.indent&&i(c,"BAD_INDENT",as);s.atKey=!0;const w=d.end,k=h?e(s,h,d,i):t(s,w,u,null,d,i);s.schema.compat&&ut(n.indent,h,i),s.atKey=!1,os(s,a.items,
k)&&i(w,"DUPLICATE_KEY","Map keys must be unique");const S=fe(g??[],{indicator:"map-value-ind",next:y,offset:k.range[2],onError:i,parentIndent:n.indent,startOnNewline:!h||
h.type==="block-scalar"});if(c=S.end,S.found){m&&(y?.type==="block-map"&&!S.hasNewline&&i(c,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact \
mappings"),s.options.strict&&d.start<S.found.offset-1024&&i(k.range,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an impl\
icit block mapping key"));const v=y?e(s,y,S,i):t(s,c,g,null,S,i);s.schema.compat&&ut(n.indent,y,i),c=v.range[2];const N=new B(k,v);s.options.keepSourceTokens&&(N.
srcToken=p),a.items.push(N)}else{m&&i(k.range,"MISSING_CHAR","Implicit map keys need to be followed by map values"),S.comment&&(k.comment?k.comment+=`
`+S.comment:k.comment=S.comment);const v=new B(k);s.options.keepSourceTokens&&(v.srcToken=p),a.items.push(v)}}return f&&f<c&&i(f,"IMPOSSIBLE","Map comment with \
trailing content"),a.range=[n.offset,c,f??c],a}l(ln,"resolveBlockMap");function cn({composeNode:e,composeEmptyNode:t},s,n,i,r){const o=r?.nodeClass??X,a=new o(s.
schema);s.atRoot&&(s.atRoot=!1),s.atKey&&(s.atKey=!1);let c=n.offset,f=null;for(const{start:p,value:u}of n.items){const h=fe(p,{indicator:"seq-item-ind",next:u,
offset:c,onError:i,parentIndent:n.indent,startOnNewline:!0});if(!h.found)if(h.anchor||h.tag||u)u?.type==="block-seq"?i(h.end,"BAD_INDENT","All sequence items mu\
st start at the same column"):i(c,"MISSING_CHAR","Sequence item without - indicator");else{f=h.end,h.comment&&(a.comment=h.comment);continue}const g=u?e(s,u,h,i):
t(s,h.end,p,null,h,i);s.schema.compat&&ut(n.indent,u,i),c=g.range[2],a.items.push(g)}return a.range=[n.offset,c,f??c],a}l(cn,"resolveBlockSeq");function ve(e,t,s,n){
let i="";if(e){let r=!1,o="";for(const a of e){const{source:c,type:f}=a;switch(f){case"space":r=!0;break;case"comment":{s&&!r&&n(a,"MISSING_CHAR","Comments must\
 be separated from other tokens by white space characters");const p=c.substring(1)||" ";i?i+=o+p:i=p,o="";break}case"newline":i&&(o+=c),r=!0;break;default:n(a,"\
UNEXPECTED_TOKEN",`Unexpected ${f} at node end`)}t+=c.length}}return{comment:i,offset:t}}l(ve,"resolveEnd");var ht="Block collections are not allowed within flo\
w collections",dt=l(e=>e&&(e.type==="block-map"||e.type==="block-seq"),"isBlock");function fn({composeNode:e,composeEmptyNode:t},s,n,i,r){const o=n.start.source===
"{",a=o?"flow map":"flow sequence",c=r?.nodeClass??(o?D:X),f=new c(s.schema);f.flow=!0;const p=s.atRoot;p&&(s.atRoot=!1),s.atKey&&(s.atKey=!1);let u=n.offset+n.
start.source.length;for(let m=0;m<n.items.length;++m){const w=n.items[m],{start:k,key:S,sep:v,value:N}=w,A=fe(k,{flow:a,indicator:"explicit-key-ind",next:S??v?.[0],
offset:u,onError:i,parentIndent:n.indent,startOnNewline:!1});if(!A.found){if(!A.anchor&&!A.tag&&!v&&!N){m===0&&A.comma?i(A.comma,"UNEXPECTED_TOKEN",`Unexpected \
, in ${a}`):m<n.items.length-1&&i(A.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${a}`),A.comment&&(f.comment?f.comment+=`
`+A.comment:f.comment=A.comment),u=A.end;continue}!o&&s.options.strict&&Se(S)&&i(S,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on \
a single line")}if(m===0)A.comma&&i(A.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${a}`);else if(A.comma||i(A.start,"MISSING_CHAR",`Missing , between ${a} items`),
A.comment){let E="";e:for(const b of k)switch(b.type){case"comma":case"space":break;case"comment":E=b.source.substring(1);break e;default:break e}if(E){let b=f.
items[f.items.length-1];I(b)&&(b=b.value??b.key),b.comment?b.comment+=`
`+E:b.comment=E,A.comment=A.comment.substring(E.length+1)}}if(!o&&!v&&!A.found){const E=N?e(s,N,A,i):t(s,A.end,v,null,A,i);f.items.push(E),u=E.range[2],dt(N)&&i(
E.range,"BLOCK_IN_FLOW",ht)}else{s.atKey=!0;const E=A.end,b=S?e(s,S,A,i):t(s,E,k,null,A,i);dt(S)&&i(b.range,"BLOCK_IN_FLOW",ht),s.atKey=!1;const C=fe(v??[],{flow:a,
indicator:"map-value-ind",next:N,offset:b.range[2],onError:i,parentIndent:n.indent,startOnNewline:!1});if(C.found){if(!o&&!A.found&&s.options.strict){if(v)for(const _ of v){
if(_===C.found)break;if(_.type==="newline"){i(_,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line");break}}A.start<C.found.
offset-1024&&i(C.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else N&&("source"in
N&&N.source?.[0]===":"?i(N,"MISSING_CHAR",`Missing space after : in ${a}`):i(C.start,"MISSING_CHAR",`Missing , or : between ${a} items`));const J=N?e(s,N,C,i):C.
found?t(s,C.end,v,null,C,i):null;J?dt(N)&&i(J.range,"BLOCK_IN_FLOW",ht):C.comment&&(b.comment?b.comment+=`
`+C.comment:b.comment=C.comment);const z=new B(b,J);if(s.options.keepSourceTokens&&(z.srcToken=w),o){const _=f;os(s,_.items,b)&&i(E,"DUPLICATE_KEY","Map keys mu\
st be unique"),_.items.push(z)}else{const _=new D(s.schema);_.flow=!0,_.items.push(z);const wt=(J??b).range;_.range=[b.range[0],wt[1],wt[2]],f.items.push(_)}u=J?
J.range[2]:C.end}}const h=o?"}":"]",[g,...y]=n.end;let d=u;if(g?.source===h)d=g.offset+g.source.length;else{const m=a[0].toUpperCase()+a.substring(1),w=p?`${m} \
must end with a ${h}`:`${m} in block collection must be sufficiently indented and end with a ${h}`;i(u,p?"MISSING_CHAR":"BAD_INDENT",w),g&&g.source.length!==1&&
y.unshift(g)}if(y.length>0){const m=ve(y,d,s.options.strict,i);m.comment&&(f.comment?f.comment+=`
`+m.comment:f.comment=m.comment),f.range=[n.offset,d,m.offset]}else f.range=[n.offset,d,d];return f}l(fn,"resolveFlowCollection");function pt(e,t,s,n,i,r){const o=s.
type==="block-map"?ln(e,t,s,n,r):s.type==="block-seq"?cn(e,t,s,n,r):fn(e,t,s,n,r),a=o.constructor;return i==="!"||i===a.tagName?(o.tag=a.tagName,o):(i&&(o.tag=i),
o)}l(pt,"resolveCollection");function un(e,t,s,n,i){const r=n.tag,o=r?t.directives.tagName(r.source,h=>i(r,"TAG_RESOLVE_FAILED",h)):null;if(s.type==="block-seq"){
const{anchor:h,newlineAfterProp:g}=n,y=h&&r?h.offset>r.offset?h:r:h??r;y&&(!g||g.offset<y.offset)&&i(y,"MISSING_CHAR","Missing newline after block sequence prop\
s")}const a=s.type==="block-map"?"map":s.type==="block-seq"?"seq":s.start.source==="{"?"map":"seq";if(!r||!o||o==="!"||o===D.tagName&&a==="map"||o===X.tagName&&
a==="seq")return pt(e,t,s,i,o);let c=t.schema.tags.find(h=>h.tag===o&&h.collection===a);if(!c){const h=t.schema.knownTags[o];if(h?.collection===a)t.schema.tags.
push(Object.assign({},h,{default:!1})),c=h;else return h?i(r,"BAD_COLLECTION_TYPE",`${h.tag} used for ${a} collection, but expects ${h.collection??"scalar"}`,!0):
i(r,"TAG_RESOLVE_FAILED",`Unresolved tag: ${o}`,!0),pt(e,t,s,i,o)}const f=pt(e,t,s,i,o,c),p=c.resolve?.(f,h=>i(r,"TAG_RESOLVE_FAILED",h),t.options)??f,u=$(p)?p:
new O(p);return u.range=f.range,u.tag=o,c?.format&&(u.format=c.format),u}l(un,"composeCollection");function hn(e,t,s){const n=t.offset,i=dn(t,e.options.strict,s);
if(!i)return{value:"",type:null,comment:"",range:[n,n,n]};const r=i.mode===">"?O.BLOCK_FOLDED:O.BLOCK_LITERAL,o=t.source?pn(t.source):[];let a=o.length;for(let d=o.
length-1;d>=0;--d){const m=o[d][1];if(m===""||m==="\r")a=d;else break}if(a===0){const d=i.chomp==="+"&&o.length>0?`
`.repeat(Math.max(1,o.length-1)):"";let m=n+i.length;return t.source&&(m+=t.source.length),{value:d,type:r,comment:i.comment,range:[n,m,m]}}let c=t.indent+i.indent,
f=t.offset+i.length,p=0;for(let d=0;d<a;++d){const[m,w]=o[d];if(w===""||w==="\r")i.indent===0&&m.length>c&&(c=m.length);else{m.length<c&&s(f+m.length,"MISSING_C\
HAR","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),i.indent===0&&(c=m.length),p=d,c===0&&!e.atRoot&&s(f,"BA\
D_INDENT","Block scalar values in collections must be indented");break}f+=m.length+w.length+1}for(let d=o.length-1;d>=a;--d)o[d][0].length>c&&(a=d+1);let u="",h="",
g=!1;for(let d=0;d<p;++d)u+=o[d][0].slice(c)+`
`;for(let d=p;d<a;++d){let[m,w]=o[d];f+=m.length+w.length+1;const k=w[w.length-1]==="\r";if(k&&(w=w.slice(0,-1)),w&&m.length<c){const v=`Block scalar lines must\
 not be less indented than their ${i.indent?"explicit indentation indicator":"first line"}`;s(f-w.length-(k?2:1),"BAD_INDENT",v),m=""}r===O.BLOCK_LITERAL?(u+=h+
m.slice(c)+w,h=`
`):m.length>c||w[0]==="	"?(h===" "?h=`
`:!g&&h===`
`&&(h=`

`),u+=h+m.slice(c)+w,h=`
`,g=!0):w===""?h===`
`?u+=`
`:h=`
`:(u+=h+w,h=" ",g=!1)}switch(i.chomp){case"-":break;case"+":for(let d=a;d<o.length;++d)u+=`
`+o[d][0].slice(c);u[u.length-1]!==`
`&&(u+=`
`);break;default:u+=`
`}const y=n+i.length+t.source.length;return{value:u,type:r,comment:i.comment,range:[n,y,y]}}l(hn,"resolveBlockScalar");function dn({offset:e,props:t},s,n){if(t[0].
type!=="block-scalar-header")return n(t[0],"IMPOSSIBLE","Block scalar header not found"),null;const{source:i}=t[0],r=i[0];let o=0,a="",c=-1;for(let h=1;h<i.length;++h){
const g=i[h];if(!a&&(g==="-"||g==="+"))a=g;else{const y=Number(g);!o&&y?o=y:c===-1&&(c=e+h)}}c!==-1&&n(c,"UNEXPECTED_TOKEN",`Block scalar header includes extra \
characters: ${i}`);let f=!1,p="",u=i.length;for(let h=1;h<t.length;++h){const g=t[h];switch(g.type){case"space":f=!0;case"newline":u+=g.source.length;break;case"\
comment":s&&!f&&n(g,"MISSING_CHAR","Comments must be separated from other tokens by white space characters"),u+=g.source.length,p=g.source.substring(1);break;case"\
error":n(g,"UNEXPECTED_TOKEN",g.message),u+=g.source.length;break;default:{const y=`Unexpected token in block scalar header: ${g.type}`;n(g,"UNEXPECTED_TOKEN",y);
const d=g.source;d&&typeof d=="string"&&(u+=d.length)}}}return{mode:r,indent:o,chomp:a,comment:p,length:u}}l(dn,"parseBlockScalarHeader");function pn(e){const t=e.
split(/\n( *)/),s=t[0],n=s.match(/^( *)/),r=[n?.[1]?[n[1],s.slice(n[1].length)]:["",s]];for(let o=1;o<t.length;o+=2)r.push([t[o],t[o+1]]);return r}l(pn,"splitLi\
nes");function mn(e,t,s){const{offset:n,type:i,source:r,end:o}=e;let a,c;const f=l((h,g,y)=>s(n+h,g,y),"_onError");switch(i){case"scalar":a=O.PLAIN,c=gn(r,f);break;case"\
single-quoted-scalar":a=O.QUOTE_SINGLE,c=yn(r,f);break;case"double-quoted-scalar":a=O.QUOTE_DOUBLE,c=bn(r,f);break;default:return s(e,"UNEXPECTED_TOKEN",`Expect\
ed a flow scalar value, but found: ${i}`),{value:"",type:null,comment:"",range:[n,n+r.length,n+r.length]}}const p=n+r.length,u=ve(o,p,t,s);return{value:c,type:a,
comment:u.comment,range:[n,p,u.offset]}}l(mn,"resolveFlowScalar");function gn(e,t){let s="";switch(e[0]){case"	":s="a tab character";break;case",":s="flow indic\
ator character ,";break;case"%":s="directive indicator character %";break;case"|":case">":{s=`block scalar indicator ${e[0]}`;break}case"@":case"`":{s=`reserved\
 character ${e[0]}`;break}}return s&&t(0,"BAD_SCALAR_START",`Plain value cannot start with ${s}`),ls(e)}l(gn,"plainValue");function yn(e,t){return(e[e.length-1]!==
"'"||e.length===1)&&t(e.length,"MISSING_CHAR","Missing closing 'quote"),ls(e.slice(1,-1)).replace(/''/g,"'")}l(yn,"singleQuotedValue");function ls(e){const t=/(.*?)\r?\n/sy;
let s=t.exec(e);if(!s)return e;let n,i;try{n=new RegExp("(?<![ 	])[ 	]+$"),i=new RegExp("^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{n=/[ \t]+$/,i=/^[ \t]+|[ \t]+$/g}let r=s[1].
replace(n,""),o=" ",a=t.lastIndex;for(;s=t.exec(e);){const f=s[1].replace(i,"");f===""?o===`
`?r+=o:o=`
`:(r+=o+f,o=" "),a=t.lastIndex}const c=/[ \t]*(.*)/sy;return c.lastIndex=a,s=c.exec(e),r+o+(s?.[1]??"")}l(ls,"unfoldLines");function bn(e,t){let s="";for(let n=1;n<
e.length-1;++n){const i=e[n];if(!(i==="\r"&&e[n+1]===`
`))if(i===`
`){const{fold:r,offset:o}=wn(e,n);s+=r,n=o}else if(i==="\\"){let r=e[++n];const o=kn[r];if(o)s+=o;else if(r===`
`)for(r=e[n+1];r===" "||r==="	";)r=e[++n+1];else if(r==="\r"&&e[n+1]===`
`)for(r=e[++n+1];r===" "||r==="	";)r=e[++n+1];else if(r==="x"||r==="u"||r==="U"){const a=r==="x"?2:r==="u"?4:8;s+=Sn(e,n+1,a,t),n+=a}else{const a=e.substr(n-1,2);
t(n-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${a}`),s+=a}}else if(i===" "||i==="	"){const r=n;let o=e[n+1];for(;o===" "||o==="	";)o=e[++n+1];o!==`
`&&!(o==="\r"&&e[n+2]===`
`)&&(s+=n>r?e.slice(r,n+1):i)}else s+=i}return(e[e.length-1]!=='"'||e.length===1)&&t(e.length,"MISSING_CHAR",'Missing closing "quote'),s}l(bn,"doubleQuotedValue");
function wn(e,t){let s="",n=e[t+1];for(;(n===" "||n==="	"||n===`
`||n==="\r")&&!(n==="\r"&&e[t+2]!==`
`);)n===`
`&&(s+=`
`),t+=1,n=e[t+1];return s||(s=" "),{fold:s,offset:t}}l(wn,"foldNewline");var kn={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function Sn(e,t,s,n){const i=e.substr(t,s),o=i.length===
s&&/^[0-9a-fA-F]+$/.test(i)?parseInt(i,16):NaN;try{return String.fromCodePoint(o)}catch{const a=e.substr(t-2,s+2);return n(t-2,"BAD_DQ_ESCAPE",`Invalid escape s\
equence ${a}`),a}}l(Sn,"parseCharCode");function cs(e,t,s,n){const{value:i,type:r,comment:o,range:a}=t.type==="block-scalar"?hn(e,t,n):mn(t,e.options.strict,n),
c=s?e.directives.tagName(s.source,u=>n(s,"TAG_RESOLVE_FAILED",u)):null;let f;e.options.stringKeys&&e.atKey?f=e.schema[q]:c?f=vn(e.schema,i,c,s,n):t.type==="scal\
ar"?f=Nn(e,i,t,n):f=e.schema[q];let p;try{const u=f.resolve(i,h=>n(s??t,"TAG_RESOLVE_FAILED",h),e.options);p=T(u)?u:new O(u)}catch(u){const h=u instanceof Error?
u.message:String(u);n(s??t,"TAG_RESOLVE_FAILED",h),p=new O(i)}return p.range=a,p.source=i,r&&(p.type=r),c&&(p.tag=c),f.format&&(p.format=f.format),o&&(p.comment=
o),p}l(cs,"composeScalar");function vn(e,t,s,n,i){if(s==="!")return e[q];const r=[];for(const a of e.tags)if(!a.collection&&a.tag===s)if(a.default&&a.test)r.push(
a);else return a;for(const a of r)if(a.test?.test(t))return a;const o=e.knownTags[s];return o&&!o.collection?(e.tags.push(Object.assign({},o,{default:!1,test:void 0})),
o):(i(n,"TAG_RESOLVE_FAILED",`Unresolved tag: ${s}`,s!=="tag:yaml.org,2002:str"),e[q])}l(vn,"findScalarTagByName");function Nn({atKey:e,directives:t,schema:s},n,i,r){
const o=s.tags.find(a=>(a.default===!0||e&&a.default==="key")&&a.test?.test(n))||s[q];if(s.compat){const a=s.compat.find(c=>c.default&&c.test?.test(n))??s[q];if(o.
tag!==a.tag){const c=t.tagString(o.tag),f=t.tagString(a.tag),p=`Value may be parsed as either ${c} or ${f}`;r(i,"TAG_RESOLVE_FAILED",p,!0)}}return o}l(Nn,"findS\
calarTagByTest");function On(e,t,s){if(t){s??(s=t.length);for(let n=s-1;n>=0;--n){let i=t[n];switch(i.type){case"space":case"comment":case"newline":e-=i.source.
length;continue}for(i=t[++n];i?.type==="space";)e+=i.source.length,i=t[++n];break}}return e}l(On,"emptyScalarPosition");var An={composeNode:fs,composeEmptyNode:mt};
function fs(e,t,s,n){const i=e.atKey,{spaceBefore:r,comment:o,anchor:a,tag:c}=s;let f,p=!0;switch(t.type){case"alias":f=En(e,t,n),(a||c)&&n(t,"ALIAS_PROPS","An \
alias node must not specify any properties");break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":f=cs(e,t,c,n),a&&(f.anchor=
a.source.substring(1));break;case"block-map":case"block-seq":case"flow-collection":try{f=un(An,e,t,s,n),a&&(f.anchor=a.source.substring(1))}catch(u){const h=u instanceof
Error?u.message:String(u);n(t,"RESOURCE_EXHAUSTION",h)}break;default:{const u=t.type==="error"?t.message:`Unsupported token (type: ${t.type})`;n(t,"UNEXPECTED_T\
OKEN",u),p=!1}}return f??(f=mt(e,t.offset,void 0,null,s,n)),a&&f.anchor===""&&n(a,"BAD_ALIAS","Anchor cannot be an empty string"),i&&e.options.stringKeys&&(!T(f)||
typeof f.value!="string"||f.tag&&f.tag!=="tag:yaml.org,2002:str")&&n(c??t,"NON_STRING_KEY","With stringKeys, all keys must be strings"),r&&(f.spaceBefore=!0),o&&
(t.type==="scalar"&&t.source===""?f.comment=o:f.commentBefore=o),e.options.keepSourceTokens&&p&&(f.srcToken=t),f}l(fs,"composeNode");function mt(e,t,s,n,{spaceBefore:i,
comment:r,anchor:o,tag:a,end:c},f){const p={type:"scalar",offset:On(t,s,n),indent:-1,source:""},u=cs(e,p,a,f);return o&&(u.anchor=o.source.substring(1),u.anchor===
""&&f(o,"BAD_ALIAS","Anchor cannot be an empty string")),i&&(u.spaceBefore=!0),r&&(u.comment=r,u.range[2]=c),u}l(mt,"composeEmptyNode");function En({options:e},{
offset:t,source:s,end:n},i){const r=new He(s.substring(1));r.source===""&&i(t,"BAD_ALIAS","Alias cannot be an empty string"),r.source.endsWith(":")&&i(t+s.length-
1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);const o=t+s.length,a=ve(n,o,e.strict,i);return r.range=[t,o,a.offset],a.comment&&(r.comment=a.comment),r}l(En,
"composeAlias");function Tn(e,t,{offset:s,start:n,value:i,end:r},o){const a=Object.assign({_directives:t},e),c=new ns(void 0,a),f={atKey:!1,atRoot:!0,directives:c.
directives,options:c.options,schema:c.schema},p=fe(n,{indicator:"doc-start",next:i??r?.[0],offset:s,onError:o,parentIndent:0,startOnNewline:!0});p.found&&(c.directives.
docStart=!0,i&&(i.type==="block-map"||i.type==="block-seq")&&!p.hasNewline&&o(p.end,"MISSING_CHAR","Block collection cannot start on same line with directives-e\
nd marker")),c.contents=i?fs(f,i,p,o):mt(f,p.end,n,null,p,o);const u=c.contents.range[2],h=ve(r,u,!1,o);return h.comment&&(c.comment=h.comment),c.range=[s,u,h.offset],
c}l(Tn,"composeDoc");function Ne(e){if(typeof e=="number")return[e,e+1];if(Array.isArray(e))return e.length===2?e:[e[0],e[1]];const{offset:t,source:s}=e;return[
t,t+(typeof s=="string"?s.length:1)]}l(Ne,"getErrorPos");function us(e){let t="",s=!1,n=!1;for(let i=0;i<e.length;++i){const r=e[i];switch(r[0]){case"#":t+=(t===
""?"":n?`

`:`
`)+(r.substring(1)||" "),s=!0,n=!1;break;case"%":e[i+1]?.[0]!=="#"&&(i+=1),s=!1;break;default:s||(n=!0),s=!1}}return{comment:t,afterEmptyLine:n}}l(us,"parsePrel\
ude");var In=class{static{l(this,"Composer")}constructor(e={}){this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(t,s,n,i)=>{
const r=Ne(t);i?this.warnings.push(new an(r,s,n)):this.errors.push(new ke(r,s,n))},this.directives=new ne({version:e.version||"1.2"}),this.options=e}decorate(e,t){
const{comment:s,afterEmptyLine:n}=us(this.prelude);if(s){const i=e.contents;if(t)e.comment=e.comment?`${e.comment}
${s}`:s;else if(n||e.directives.docStart||!i)e.commentBefore=s;else if(L(i)&&!i.flow&&i.items.length>0){let r=i.items[0];I(r)&&(r=r.key);const o=r.commentBefore;
r.commentBefore=o?`${s}
${o}`:s}else{const r=i.commentBefore;i.commentBefore=r?`${s}
${r}`:s}}if(t){for(let i=0;i<this.errors.length;++i)e.errors.push(this.errors[i]);for(let i=0;i<this.warnings.length;++i)e.warnings.push(this.warnings[i])}else e.
errors=this.errors,e.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:us(this.prelude).comment,directives:this.
directives,errors:this.errors,warnings:this.warnings}}*compose(e,t=!1,s=-1){for(const n of e)yield*this.next(n);yield*this.end(t,s)}*next(e){switch(e.type){case"\
directive":this.directives.add(e.source,(t,s,n)=>{const i=Ne(e);i[0]+=t,this.onError(i,"BAD_DIRECTIVE",s,n)}),this.prelude.push(e.source),this.atDirectives=!0;break;case"\
document":{const t=Tn(this.options,this.directives,e,this.onError);this.atDirectives&&!t.directives.docStart&&this.onError(e,"MISSING_CHAR","Missing directives-\
end/doc-start indicator line"),this.decorate(t,!1),this.doc&&(yield this.doc),this.doc=t,this.atDirectives=!1;break}case"byte-order-mark":case"space":break;case"\
comment":case"newline":this.prelude.push(e.source);break;case"error":{const t=e.source?`${e.message}: ${JSON.stringify(e.source)}`:e.message,s=new ke(Ne(e),"UNE\
XPECTED_TOKEN",t);this.atDirectives||!this.doc?this.errors.push(s):this.doc.errors.push(s);break}case"doc-end":{if(!this.doc){const s="Unexpected doc-end withou\
t preceding document";this.errors.push(new ke(Ne(e),"UNEXPECTED_TOKEN",s));break}this.doc.directives.docEnd=!0;const t=ve(e.end,e.offset+e.source.length,this.doc.
options.strict,this.onError);if(this.decorate(this.doc,!0),t.comment){const s=this.doc.comment;this.doc.comment=s?`${s}
${t.comment}`:t.comment}this.doc.range[2]=t.offset;break}default:this.errors.push(new ke(Ne(e),"UNEXPECTED_TOKEN",`Unsupported token ${e.type}`))}}*end(e=!1,t=-1){
if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(e){const s=Object.assign({_directives:this.directives},this.options),n=new ns(void 0,
s);this.atDirectives&&this.onError(t,"MISSING_CHAR","Missing directives-end indicator line"),n.range=[0,t,t],this.decorate(n,!1),yield n}}},gt=Symbol("break vis\
it"),Ln=Symbol("skip children"),hs=Symbol("remove item");function ue(e,t){"type"in e&&e.type==="document"&&(e={start:e.start,value:e.value}),ds(Object.freeze([]),
e,t)}l(ue,"visit2"),ue.BREAK=gt,ue.SKIP=Ln,ue.REMOVE=hs,ue.itemAtPath=(e,t)=>{let s=e;for(const[n,i]of t){const r=s?.[n];if(r&&"items"in r)s=r.items[i];else return}
return s},ue.parentCollection=(e,t)=>{const s=ue.itemAtPath(e,t.slice(0,-1)),n=t[t.length-1][0],i=s?.[n];if(i&&"items"in i)return i;throw new Error("Parent coll\
ection not found")};function ds(e,t,s){let n=s(t,e);if(typeof n=="symbol")return n;for(const i of["key","value"]){const r=t[i];if(r&&"items"in r){for(let o=0;o<
r.items.length;++o){const a=ds(Object.freeze(e.concat([[i,o]])),r.items[o],s);if(typeof a=="number")o=a-1;else{if(a===gt)return gt;a===hs&&(r.items.splice(o,1),
o-=1)}}typeof n=="function"&&i==="key"&&(n=n(t,e))}}return typeof n=="function"?n(t,e):n}l(ds,"_visit");var ps="\uFEFF",ms="",gs="",yt="";function $n(e){switch(e){case ps:
return"byte-order-mark";case ms:return"doc-mode";case gs:return"flow-error-end";case yt:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`\

`:case`\r
`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow\
-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(e[0]){case" ":case"	":return"space";case"#":return"comment";case"\
%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-sca\
lar";case"|":case">":return"block-scalar-header"}return null}l($n,"tokenType");function R(e){switch(e){case void 0:case" ":case`
`:case"\r":case"	":return!0;default:return!1}}l(R,"isEmpty");var ys=new Set("0123456789ABCDEFabcdef"),Cn=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghij\
klmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),Fe=new Set(",[]{}"),_n=new Set(` ,[]{}
\r	`),bt=l(e=>!e||_n.has(e),"isNotAnchorChar"),Mn=class{static{l(this,"Lexer")}constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.
buffer="",this.flowKey=!1,this.flowLevel=0,this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(e,t=!1){if(e){if(typeof e!="\
string")throw TypeError("source is not a string");this.buffer=this.buffer?this.buffer+e:e,this.lineEndPos=null}this.atEnd=!t;let s=this.next??"stream";for(;s&&(t||
this.hasChars(1));)s=yield*this.parseNext(s)}atLineEnd(){let e=this.pos,t=this.buffer[e];for(;t===" "||t==="	";)t=this.buffer[++e];return!t||t==="#"||t===`
`?!0:t==="\r"?this.buffer[e+1]===`
`:!1}charAt(e){return this.buffer[this.pos+e]}continueScalar(e){let t=this.buffer[e];if(this.indentNext>0){let s=0;for(;t===" ";)t=this.buffer[++s+e];if(t==="\r"){
const n=this.buffer[s+e+1];if(n===`
`||!n&&!this.atEnd)return e+s+1}return t===`
`||s>=this.indentNext||!t&&!this.atEnd?e+s:-1}if(t==="-"||t==="."){const s=this.buffer.substr(e,3);if((s==="---"||s==="...")&&R(this.buffer[e+3]))return-1}return e}getLine(){
let e=this.lineEndPos;return(typeof e!="number"||e!==-1&&e<this.pos)&&(e=this.buffer.indexOf(`
`,this.pos),this.lineEndPos=e),e===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[e-1]==="\r"&&(e-=1),this.buffer.substring(this.pos,e))}hasChars(e){
return this.pos+e<=this.buffer.length}setNext(e){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=e,null}peek(e){return this.
buffer.substr(this.pos,e)}*parseNext(e){switch(e){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-st\
art":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.
parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let e=this.getLine();
if(e===null)return this.setNext("stream");if(e[0]===ps&&(yield*this.pushCount(1),e=e.substring(1)),e[0]==="%"){let t=e.length,s=e.indexOf("#");for(;s!==-1;){const i=e[s-
1];if(i===" "||i==="	"){t=s-1;break}else s=e.indexOf("#",s+1)}for(;;){const i=e[t-1];if(i===" "||i==="	")t-=1;else break}const n=(yield*this.pushCount(t))+(yield*this.
pushSpaces(!0));return yield*this.pushCount(e.length-n),this.pushNewline(),"stream"}if(this.atLineEnd()){const t=yield*this.pushSpaces(!0);return yield*this.pushCount(
e.length-t),yield*this.pushNewline(),"stream"}return yield ms,yield*this.parseLineStart()}*parseLineStart(){const e=this.charAt(0);if(!e&&!this.atEnd)return this.
setNext("line-start");if(e==="-"||e==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");const t=this.peek(3);if((t==="---"||t==="...")&&R(
this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,t==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(!1),this.
indentNext>this.indentValue&&!R(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){const[e,t]=this.peek(2);if(!t&&
!this.atEnd)return this.setNext("block-start");if((e==="-"||e==="?"||e===":")&&R(t)){const s=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.indentNext=
this.indentValue+1,this.indentValue+=s,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);const e=this.getLine();if(e===null)return this.setNext(
"doc");let t=yield*this.pushIndicators();switch(e[t]){case"#":yield*this.pushCount(e.length-t);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"\
{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.
pushUntil(bt),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return t+=yield*this.parseBlockScalarHeader(),t+=yield*this.pushSpaces(
!0),yield*this.pushCount(e.length-t),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){
let e,t,s=-1;do e=yield*this.pushNewline(),e>0?(t=yield*this.pushSpaces(!1),this.indentValue=s=t):t=0,t+=yield*this.pushSpaces(!0);while(e+t>0);const n=this.getLine();
if(n===null)return this.setNext("flow");if((s!==-1&&s<this.indentNext&&n[0]!=="#"||s===0&&(n.startsWith("---")||n.startsWith("..."))&&R(n[3]))&&!(s===this.indentNext-
1&&this.flowLevel===1&&(n[0]==="]"||n[0]==="}")))return this.flowLevel=0,yield gs,yield*this.parseLineStart();let i=0;for(;n[i]===",";)i+=yield*this.pushCount(1),
i+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(i+=yield*this.pushIndicators(),n[i]){case void 0:return"flow";case"#":return yield*this.pushCount(n.length-i),
"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,this.
flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(bt),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case"\
:":{const r=this.charAt(1);if(this.flowKey||R(r)||r===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=
!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){const e=this.charAt(0);let t=this.buffer.indexOf(e,this.pos+1);if(e==="'")for(;t!==-1&&this.buffer[t+1]===
"'";)t=this.buffer.indexOf("'",t+2);else for(;t!==-1;){let i=0;for(;this.buffer[t-1-i]==="\\";)i+=1;if(i%2===0)break;t=this.buffer.indexOf('"',t+1)}const s=this.
buffer.substring(0,t);let n=s.indexOf(`
`,this.pos);if(n!==-1){for(;n!==-1;){const i=this.continueScalar(n+1);if(i===-1)break;n=s.indexOf(`
`,i)}n!==-1&&(t=n-(s[n-1]==="\r"?2:1))}if(t===-1){if(!this.atEnd)return this.setNext("quoted-scalar");t=this.buffer.length}return yield*this.pushToIndex(t+1,!1),
this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let e=this.pos;for(;;){const t=this.buffer[++e];if(t==="\
+")this.blockScalarKeep=!0;else if(t>"0"&&t<="9")this.blockScalarIndent=Number(t)-1;else if(t!=="-")break}return yield*this.pushUntil(t=>R(t)||t==="#")}*parseBlockScalar(){
let e=this.pos-1,t=0,s;e:for(let i=this.pos;s=this.buffer[i];++i)switch(s){case" ":t+=1;break;case`
`:e=i,t=0;break;case"\r":{const r=this.buffer[i+1];if(!r&&!this.atEnd)return this.setNext("block-scalar");if(r===`
`)break}default:break e}if(!s&&!this.atEnd)return this.setNext("block-scalar");if(t>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=t:this.indentNext=
this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{const i=this.continueScalar(e+1);if(i===-1)break;e=this.buffer.indexOf(`
`,i)}while(e!==-1);if(e===-1){if(!this.atEnd)return this.setNext("block-scalar");e=this.buffer.length}}let n=e+1;for(s=this.buffer[n];s===" ";)s=this.buffer[++n];
if(s==="	"){for(;s==="	"||s===" "||s==="\r"||s===`
`;)s=this.buffer[++n];e=n-1}else if(!this.blockScalarKeep)do{let i=e-1,r=this.buffer[i];r==="\r"&&(r=this.buffer[--i]);const o=i;for(;r===" ";)r=this.buffer[--i];
if(r===`
`&&i>=this.pos&&i+1+t>o)e=i;else break}while(!0);return yield yt,yield*this.pushToIndex(e+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){const e=this.flowLevel>
0;let t=this.pos-1,s=this.pos-1,n;for(;n=this.buffer[++s];)if(n===":"){const i=this.buffer[s+1];if(R(i)||e&&Fe.has(i))break;t=s}else if(R(n)){let i=this.buffer[s+
1];if(n==="\r"&&(i===`
`?(s+=1,n=`
`,i=this.buffer[s+1]):t=s),i==="#"||e&&Fe.has(i))break;if(n===`
`){const r=this.continueScalar(s+1);if(r===-1)break;s=Math.max(s,r-2)}}else{if(e&&Fe.has(n))break;t=s}return!n&&!this.atEnd?this.setNext("plain-scalar"):(yield yt,
yield*this.pushToIndex(t+1,!0),e?"flow":"doc")}*pushCount(e){return e>0?(yield this.buffer.substr(this.pos,e),this.pos+=e,e):0}*pushToIndex(e,t){const s=this.buffer.
slice(this.pos,e);return s?(yield s,this.pos+=s.length,s.length):(t&&(yield""),0)}*pushIndicators(){let e=0;e:for(;;){switch(this.charAt(0)){case"!":e+=yield*this.
pushTag(),e+=yield*this.pushSpaces(!0);continue e;case"&":e+=yield*this.pushUntil(bt),e+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{const t=this.
flowLevel>0,s=this.charAt(1);if(R(s)||t&&Fe.has(s)){t?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,e+=yield*this.pushCount(1),e+=yield*this.
pushSpaces(!0);continue e}}}break e}return e}*pushTag(){if(this.charAt(1)==="<"){let e=this.pos+2,t=this.buffer[e];for(;!R(t)&&t!==">";)t=this.buffer[++e];return yield*this.
pushToIndex(t===">"?e+1:e,!1)}else{let e=this.pos+1,t=this.buffer[e];for(;t;)if(Cn.has(t))t=this.buffer[++e];else if(t==="%"&&ys.has(this.buffer[e+1])&&ys.has(this.
buffer[e+2]))t=this.buffer[e+=3];else break;return yield*this.pushToIndex(e,!1)}}*pushNewline(){const e=this.buffer[this.pos];return e===`
`?yield*this.pushCount(1):e==="\r"&&this.charAt(1)===`
`?yield*this.pushCount(2):0}*pushSpaces(e){let t=this.pos-1,s;do s=this.buffer[++t];while(s===" "||e&&s==="	");const n=t-this.pos;return n>0&&(yield this.buffer.
substr(this.pos,n),this.pos=t),n}*pushUntil(e){let t=this.pos,s=this.buffer[t];for(;!e(s);)s=this.buffer[++t];return yield*this.pushToIndex(t,!1)}},bs=class{static{
l(this,"LineCounter")}constructor(){this.lineStarts=[],this.addNewLine=e=>this.lineStarts.push(e),this.linePos=e=>{let t=0,s=this.lineStarts.length;for(;t<s;){const i=t+
s>>1;this.lineStarts[i]<e?t=i+1:s=i}if(this.lineStarts[t]===e)return{line:t+1,col:1};if(t===0)return{line:0,col:e};const n=this.lineStarts[t-1];return{line:t,col:e-
n+1}}}};function Q(e,t){for(let s=0;s<e.length;++s)if(e[s].type===t)return!0;return!1}l(Q,"includesToken");function ws(e){for(let t=0;t<e.length;++t)switch(e[t].
type){case"space":case"comment":case"newline":break;default:return t}return-1}l(ws,"findNonEmptyIndex");function ks(e){switch(e?.type){case"alias":case"scalar":case"\
single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0;default:return!1}}l(ks,"isFlowToken");function Ve(e){switch(e.type){case"documen\
t":return e.start;case"block-map":{const t=e.items[e.items.length-1];return t.sep??t.start}case"block-seq":return e.items[e.items.length-1].start;default:return[]}}
l(Ve,"getPrevProps");function he(e){if(e.length===0)return[];let t=e.length;e:for(;--t>=0;)switch(e[t].type){case"doc-start":case"explicit-key-ind":case"map-val\
ue-ind":case"seq-item-ind":case"newline":break e}for(;e[++t]?.type==="space";);return e.splice(t,e.length)}l(he,"getFirstKeyStartProps");function Ye(e,t){if(t.length<
1e5)Array.prototype.push.apply(e,t);else for(let s=0;s<t.length;++s)e.push(t[s])}l(Ye,"arrayPushArray");function Ss(e){if(e.start.type==="flow-seq-start")for(const t of e.
items)t.sep&&!t.value&&!Q(t.start,"explicit-key-ind")&&!Q(t.sep,"map-value-ind")&&(t.key&&(t.value=t.key),delete t.key,ks(t.value)?t.value.end?Ye(t.value.end,t.
sep):t.value.end=t.sep:Ye(t.start,t.sep),delete t.sep)}l(Ss,"fixFlowSeqItems");var Bn=class{static{l(this,"Parser")}constructor(e){this.atNewLine=!0,this.atScalar=
!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new Mn,this.onNewLine=e}*parse(e,t=!1){this.onNewLine&&this.
offset===0&&this.onNewLine(0);for(const s of this.lexer.lex(e,t))yield*this.next(s);t||(yield*this.end())}*next(e){if(this.source=e,this.atScalar){this.atScalar=
!1,yield*this.step(),this.offset+=e.length;return}const t=$n(e);if(t)if(t==="scalar")this.atNewLine=!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=
t,yield*this.step(),t){case"newline":this.atNewLine=!0,this.indent=0,this.onNewLine&&this.onNewLine(this.offset+e.length);break;case"space":this.atNewLine&&e[0]===
" "&&(this.indent+=e.length);break;case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":this.atNewLine&&(this.indent+=e.length);break;case"doc-mode":case"\
flow-error-end":return;default:this.atNewLine=!1}this.offset+=e.length}else{const s=`Not a YAML token: ${e}`;yield*this.pop({type:"error",offset:this.offset,message:s,
source:e}),this.offset+=e.length}}*end(){for(;this.stack.length>0;)yield*this.pop()}get sourceToken(){return{type:this.type,offset:this.offset,indent:this.indent,
source:this.source}}*step(){const e=this.peek(1);if(this.type==="doc-end"&&e?.type!=="doc-end"){for(;this.stack.length>0;)yield*this.pop();this.stack.push({type:"\
doc-end",offset:this.offset,source:this.source});return}if(!e)return yield*this.stream();switch(e.type){case"document":return yield*this.document(e);case"alias":case"\
scalar":case"single-quoted-scalar":case"double-quoted-scalar":return yield*this.scalar(e);case"block-scalar":return yield*this.blockScalar(e);case"block-map":return yield*this.
blockMap(e);case"block-seq":return yield*this.blockSequence(e);case"flow-collection":return yield*this.flowCollection(e);case"doc-end":return yield*this.documentEnd(
e)}yield*this.pop()}peek(e){return this.stack[this.stack.length-e]}*pop(e){const t=e??this.stack.pop();if(!t)yield{type:"error",offset:this.offset,source:"",message:"\
Tried to pop an empty stack"};else if(this.stack.length===0)yield t;else{const s=this.peek(1);switch(t.type==="block-scalar"?t.indent="indent"in s?s.indent:0:t.
type==="flow-collection"&&s.type==="document"&&(t.indent=0),t.type==="flow-collection"&&Ss(t),s.type){case"document":s.value=t;break;case"block-scalar":s.props.
push(t);break;case"block-map":{const n=s.items[s.items.length-1];if(n.value){s.items.push({start:[],key:t,sep:[]}),this.onKeyLine=!0;return}else if(n.sep)n.value=
t;else{Object.assign(n,{key:t,sep:[]}),this.onKeyLine=!n.explicitKey;return}break}case"block-seq":{const n=s.items[s.items.length-1];n.value?s.items.push({start:[],
value:t}):n.value=t;break}case"flow-collection":{const n=s.items[s.items.length-1];!n||n.value?s.items.push({start:[],key:t,sep:[]}):n.sep?n.value=t:Object.assign(
n,{key:t,sep:[]});return}default:yield*this.pop(),yield*this.pop(t)}if((s.type==="document"||s.type==="block-map"||s.type==="block-seq")&&(t.type==="block-map"||
t.type==="block-seq")){const n=t.items[t.items.length-1];n&&!n.sep&&!n.value&&n.start.length>0&&ws(n.start)===-1&&(t.indent===0||n.start.every(i=>i.type!=="comm\
ent"||i.indent<t.indent))&&(s.type==="document"?s.end=n.start:s.items.push({start:n.start}),t.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-l\
ine":yield{type:"directive",offset:this.offset,source:this.source};return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"\
doc-mode":case"doc-start":{const e={type:"document",offset:this.offset,start:[]};this.type==="doc-start"&&e.start.push(this.sourceToken),this.stack.push(e);return}}
yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(e){if(e.value)return yield*this.lineEnd(
e);switch(this.type){case"doc-start":{ws(e.start)!==-1?(yield*this.pop(),yield*this.step()):e.start.push(this.sourceToken);return}case"anchor":case"tag":case"sp\
ace":case"comment":case"newline":e.start.push(this.sourceToken);return}const t=this.startBlockValue(e);t?this.stack.push(t):yield{type:"error",offset:this.offset,
message:`Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(e){if(this.type==="map-value-ind"){const t=Ve(this.peek(2)),s=he(t);let n;e.
end?(n=e.end,n.push(this.sourceToken),delete e.end):n=[this.sourceToken];const i={type:"block-map",offset:e.offset,indent:e.indent,items:[{start:s,key:e,sep:n}]};
this.onKeyLine=!0,this.stack[this.stack.length-1]=i}else yield*this.lineEnd(e)}*blockScalar(e){switch(this.type){case"space":case"comment":case"newline":e.props.
push(this.sourceToken);return;case"scalar":if(e.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let t=this.source.indexOf(`
`)+1;for(;t!==0;)this.onNewLine(this.offset+t),t=this.source.indexOf(`
`,t)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(e){const t=e.items[e.items.length-1];switch(this.type){case"newline":if(this.
onKeyLine=!1,t.value){const s="end"in t.value?t.value.end:void 0;(Array.isArray(s)?s[s.length-1]:void 0)?.type==="comment"?s?.push(this.sourceToken):e.items.push(
{start:[this.sourceToken]})}else t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken);return;case"space":case"comment":if(t.value)e.items.push({start:[
this.sourceToken]});else if(t.sep)t.sep.push(this.sourceToken);else{if(this.atIndentedComment(t.start,e.indent)){const n=e.items[e.items.length-2]?.value?.end;if(Array.
isArray(n)){Ye(n,t.start),n.push(this.sourceToken),e.items.pop();return}}t.start.push(this.sourceToken)}return}if(this.indent>=e.indent){const s=!this.onKeyLine&&
this.indent===e.indent,n=s&&(t.sep||t.explicitKey)&&this.type!=="seq-item-ind";let i=[];if(n&&t.sep&&!t.value){const r=[];for(let o=0;o<t.sep.length;++o){const a=t.
sep[o];switch(a.type){case"newline":r.push(o);break;case"space":break;case"comment":a.indent>e.indent&&(r.length=0);break;default:r.length=0}}r.length>=2&&(i=t.
sep.splice(r[1]))}switch(this.type){case"anchor":case"tag":n||t.value?(i.push(this.sourceToken),e.items.push({start:i}),this.onKeyLine=!0):t.sep?t.sep.push(this.
sourceToken):t.start.push(this.sourceToken);return;case"explicit-key-ind":!t.sep&&!t.explicitKey?(t.start.push(this.sourceToken),t.explicitKey=!0):n||t.value?(i.
push(this.sourceToken),e.items.push({start:i,explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],
explicitKey:!0}]}),this.onKeyLine=!0;return;case"map-value-ind":if(t.explicitKey)if(t.sep)if(t.value)e.items.push({start:[],key:null,sep:[this.sourceToken]});else if(Q(
t.sep,"map-value-ind"))this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:i,key:null,sep:[this.sourceToken]}]});else if(ks(t.
key)&&!Q(t.sep,"newline")){const r=he(t.start),o=t.key,a=t.sep;a.push(this.sourceToken),delete t.key,delete t.sep,this.stack.push({type:"block-map",offset:this.
offset,indent:this.indent,items:[{start:r,key:o,sep:a}]})}else i.length>0?t.sep=t.sep.concat(i,this.sourceToken):t.sep.push(this.sourceToken);else if(Q(t.start,
"newline"))Object.assign(t,{key:null,sep:[this.sourceToken]});else{const r=he(t.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[
{start:r,key:null,sep:[this.sourceToken]}]})}else t.sep?t.value||n?e.items.push({start:i,key:null,sep:[this.sourceToken]}):Q(t.sep,"map-value-ind")?this.stack.push(
{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):t.sep.push(this.sourceToken):Object.assign(t,{key:null,
sep:[this.sourceToken]});this.onKeyLine=!0;return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{const r=this.flowScalar(this.type);
n||t.value?(e.items.push({start:i,key:r,sep:[]}),this.onKeyLine=!0):t.sep?this.stack.push(r):(Object.assign(t,{key:r,sep:[]}),this.onKeyLine=!0);return}default:{
const r=this.startBlockValue(e);if(r){if(r.type==="block-seq"){if(!t.explicitKey&&t.sep&&!Q(t.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"\
Unexpected block-seq-ind on same line with key",source:this.source});return}}else s&&e.items.push({start:i});this.stack.push(r);return}}}}yield*this.pop(),yield*this.
step()}*blockSequence(e){const t=e.items[e.items.length-1];switch(this.type){case"newline":if(t.value){const s="end"in t.value?t.value.end:void 0;(Array.isArray(
s)?s[s.length-1]:void 0)?.type==="comment"?s?.push(this.sourceToken):e.items.push({start:[this.sourceToken]})}else t.start.push(this.sourceToken);return;case"sp\
ace":case"comment":if(t.value)e.items.push({start:[this.sourceToken]});else{if(this.atIndentedComment(t.start,e.indent)){const n=e.items[e.items.length-2]?.value?.
end;if(Array.isArray(n)){Ye(n,t.start),n.push(this.sourceToken),e.items.pop();return}}t.start.push(this.sourceToken)}return;case"anchor":case"tag":if(t.value||this.
indent<=e.indent)break;t.start.push(this.sourceToken);return;case"seq-item-ind":if(this.indent!==e.indent)break;t.value||Q(t.start,"seq-item-ind")?e.items.push(
{start:[this.sourceToken]}):t.start.push(this.sourceToken);return}if(this.indent>e.indent){const s=this.startBlockValue(e);if(s){this.stack.push(s);return}}yield*this.
pop(),yield*this.step()}*flowCollection(e){const t=e.items[e.items.length-1];if(this.type==="flow-error-end"){let s;do yield*this.pop(),s=this.peek(1);while(s?.
type==="flow-collection")}else if(e.end.length===0){switch(this.type){case"comma":case"explicit-key-ind":!t||t.sep?e.items.push({start:[this.sourceToken]}):t.start.
push(this.sourceToken);return;case"map-value-ind":!t||t.value?e.items.push({start:[],key:null,sep:[this.sourceToken]}):t.sep?t.sep.push(this.sourceToken):Object.
assign(t,{key:null,sep:[this.sourceToken]});return;case"space":case"comment":case"newline":case"anchor":case"tag":!t||t.value?e.items.push({start:[this.sourceToken]}):
t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken);return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{const n=this.
flowScalar(this.type);!t||t.value?e.items.push({start:[],key:n,sep:[]}):t.sep?this.stack.push(n):Object.assign(t,{key:n,sep:[]});return}case"flow-map-end":case"\
flow-seq-end":e.end.push(this.sourceToken);return}const s=this.startBlockValue(e);s?this.stack.push(s):(yield*this.pop(),yield*this.step())}else{const s=this.peek(
2);if(s.type==="block-map"&&(this.type==="map-value-ind"&&s.indent===e.indent||this.type==="newline"&&!s.items[s.items.length-1].sep))yield*this.pop(),yield*this.
step();else if(this.type==="map-value-ind"&&s.type!=="flow-collection"){const n=Ve(s),i=he(n);Ss(e);const r=e.end.splice(1,e.end.length);r.push(this.sourceToken);
const o={type:"block-map",offset:e.offset,indent:e.indent,items:[{start:i,key:e,sep:r}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=o}else yield*this.lineEnd(
e)}}flowScalar(e){if(this.onNewLine){let t=this.source.indexOf(`
`)+1;for(;t!==0;)this.onNewLine(this.offset+t),t=this.source.indexOf(`
`,t)+1}return{type:e,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(e){switch(this.type){case"alias":case"scalar":case"single-quoted-\
scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,
props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,
items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.
onKeyLine=!0;const t=Ve(e),s=he(t);return s.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:s,explicitKey:!0}]}}case"\
map-value-ind":{this.onKeyLine=!0;const t=Ve(e),s=he(t);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:s,key:null,sep:[this.sourceToken]}]}}}
return null}atIndentedComment(e,t){return this.type!=="comment"||this.indent<=t?!1:e.every(s=>s.type==="newline"||s.type==="space")}*documentEnd(e){this.type!==
"doc-mode"&&(e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(e){switch(this.type){case"comma":case"\
doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:
e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}};function Kn(e){const t=e.prettyErrors!==!1;return{lineCounter:e.
lineCounter||t&&new bs||null,prettyErrors:t}}l(Kn,"parseOptions");function Pn(e,t={}){const{lineCounter:s,prettyErrors:n}=Kn(t),i=new Bn(s?.addNewLine),r=new In(
t);let o=null;for(const a of r.compose(i.parse(e),!0,e.length))if(!o)o=a;else if(o.options.logLevel!=="silent"){o.errors.push(new ke(a.range.slice(0,2),"MULTIPL\
E_DOCS","Source contains multiple documents; please use YAML.parseAllDocuments()"));break}return n&&s&&(o.errors.forEach(rs(e,s)),o.warnings.forEach(rs(e,s))),o}
l(Pn,"parseDocument");function Dn(e){const t=new bs,s=Pn(e,{lineCounter:t,prettyErrors:!1}),[n]=s.errors;if(n!==void 0)return{kind:"broken",line:t.linePos(n.pos[0]).
line,message:n.message};try{return{kind:"value",value:s.toJS({maxAliasCount:0})}}catch{return{kind:"alias"}}}l(Dn,"readYaml");export{Dn as readYaml};
