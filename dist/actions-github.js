var jt=Object.defineProperty;var a=(e,t)=>jt(e,"name",{value:t,configurable:!0});import{createRequire as Gt}from"node:module";const Sn=Gt(import.meta.url);import{HttpClient as Jr,require_agent as Bt,require_body as wr,require_constants as vr,
require_data_url as Rr,require_errors as Dt,require_formdata as Pt,require_symbols as ir,require_symbols2 as Tr,require_util as ar,require_util2 as cr,require_webidl as lr}from"./shared.actions-cache.actions-github.actions-http-client.js";
import{__commonJS as We,__require as he,__toESM as xt}from"./shared.all.js";var Er=We({"node_modules/undici/lib/web/fetch/headers.js"(e,t){"use strict";var{kConstruct:r}=ir(),
{kEnumerableProperty:o}=ar(),{iteratorMixin:n,isValidHeaderName:c,isValidHeaderValue:l}=cr(),{webidl:i}=lr(),y=he("node:assert"),S=he("node:util"),f=Symbol("hea\
ders map"),w=Symbol("headers map sorted");function U(G){return G===10||G===13||G===9||G===32}a(U,"isHTTPWhiteSpaceCharCode");function M(G){let u=0,g=G.length;for(;g>
u&&U(G.charCodeAt(g-1));)--g;for(;g>u&&U(G.charCodeAt(u));)++u;return u===0&&g===G.length?G:G.substring(u,g)}a(M,"headerValueNormalize");function _(G,u){if(Array.
isArray(u))for(let g=0;g<u.length;++g){const N=u[g];if(N.length!==2)throw i.errors.exception({header:"Headers constructor",message:`expected name/value pair to \
be length 2, found ${N.length}.`});X(G,N[0],N[1])}else if(typeof u=="object"&&u!==null){const g=Object.keys(u);for(let N=0;N<g.length;++N)X(G,g[N],u[g[N]])}else
throw i.errors.conversionFailed({prefix:"Headers constructor",argument:"Argument 1",types:["sequence<sequence<ByteString>>","record<ByteString, ByteString>"]})}
a(_,"fill");function X(G,u,g){if(g=M(g),c(u)){if(!l(g))throw i.errors.invalidArgument({prefix:"Headers.append",value:g,type:"header value"})}else throw i.errors.
invalidArgument({prefix:"Headers.append",value:u,type:"header name"});if(ie(G)==="immutable")throw new TypeError("immutable");return ae(G).append(u,g,!1)}a(X,"a\
ppendHeader");function I(G,u){return G[0]<u[0]?-1:1}a(I,"compareHeaderName");var j=class _t{static{a(this,"_HeadersList")}cookies=null;constructor(u){u instanceof
_t?(this[f]=new Map(u[f]),this[w]=u[w],this.cookies=u.cookies===null?null:[...u.cookies]):(this[f]=new Map(u),this[w]=null)}contains(u,g){return this[f].has(g?u:
u.toLowerCase())}clear(){this[f].clear(),this[w]=null,this.cookies=null}append(u,g,N){this[w]=null;const v=N?u:u.toLowerCase(),B=this[f].get(v);if(B){const A=v===
"cookie"?"; ":", ";this[f].set(v,{name:B.name,value:`${B.value}${A}${g}`})}else this[f].set(v,{name:u,value:g});v==="set-cookie"&&(this.cookies??=[]).push(g)}set(u,g,N){
this[w]=null;const v=N?u:u.toLowerCase();v==="set-cookie"&&(this.cookies=[g]),this[f].set(v,{name:u,value:g})}delete(u,g){this[w]=null,g||(u=u.toLowerCase()),u===
"set-cookie"&&(this.cookies=null),this[f].delete(u)}get(u,g){return this[f].get(g?u:u.toLowerCase())?.value??null}*[Symbol.iterator](){for(const{0:u,1:{value:g}}of this[f])
yield[u,g]}get entries(){const u={};if(this[f].size!==0)for(const{name:g,value:N}of this[f].values())u[g]=N;return u}rawValues(){return this[f].values()}get entriesList(){
const u=[];if(this[f].size!==0)for(const{0:g,1:{name:N,value:v}}of this[f])if(g==="set-cookie")for(const B of this.cookies)u.push([N,B]);else u.push([N,v]);return u}toSortedArray(){
const u=this[f].size,g=new Array(u);if(u<=32){if(u===0)return g;const N=this[f][Symbol.iterator](),v=N.next().value;g[0]=[v[0],v[1].value],y(v[1].value!==null);
for(let B=1,A=0,D=0,te=0,q=0,pe,O;B<u;++B){for(O=N.next().value,pe=g[B]=[O[0],O[1].value],y(pe[1]!==null),te=0,D=B;te<D;)q=te+(D-te>>1),g[q][0]<=pe[0]?te=q+1:D=
q;if(B!==q){for(A=B;A>te;)g[A]=g[--A];g[te]=pe}}if(!N.next().done)throw new TypeError("Unreachable");return g}else{let N=0;for(const{0:v,1:{value:B}}of this[f])
g[N++]=[v,B],y(B!==null);return g.sort(I)}}},H=class Be{static{a(this,"_Headers")}#r;#e;constructor(u=void 0){i.util.markAsUncloneable(this),u!==r&&(this.#e=new j,
this.#r="none",u!==void 0&&(u=i.converters.HeadersInit(u,"Headers contructor","init"),_(this,u)))}append(u,g){i.brandCheck(this,Be),i.argumentLengthCheck(arguments,
2,"Headers.append");const N="Headers.append";return u=i.converters.ByteString(u,N,"name"),g=i.converters.ByteString(g,N,"value"),X(this,u,g)}delete(u){if(i.brandCheck(
this,Be),i.argumentLengthCheck(arguments,1,"Headers.delete"),u=i.converters.ByteString(u,"Headers.delete","name"),!c(u))throw i.errors.invalidArgument({prefix:"\
Headers.delete",value:u,type:"header name"});if(this.#r==="immutable")throw new TypeError("immutable");this.#e.contains(u,!1)&&this.#e.delete(u,!1)}get(u){i.brandCheck(
this,Be),i.argumentLengthCheck(arguments,1,"Headers.get");const g="Headers.get";if(u=i.converters.ByteString(u,g,"name"),!c(u))throw i.errors.invalidArgument({prefix:g,
value:u,type:"header name"});return this.#e.get(u,!1)}has(u){i.brandCheck(this,Be),i.argumentLengthCheck(arguments,1,"Headers.has");const g="Headers.has";if(u=i.
converters.ByteString(u,g,"name"),!c(u))throw i.errors.invalidArgument({prefix:g,value:u,type:"header name"});return this.#e.contains(u,!1)}set(u,g){i.brandCheck(
this,Be),i.argumentLengthCheck(arguments,2,"Headers.set");const N="Headers.set";if(u=i.converters.ByteString(u,N,"name"),g=i.converters.ByteString(g,N,"value"),
g=M(g),c(u)){if(!l(g))throw i.errors.invalidArgument({prefix:N,value:g,type:"header value"})}else throw i.errors.invalidArgument({prefix:N,value:u,type:"header \
name"});if(this.#r==="immutable")throw new TypeError("immutable");this.#e.set(u,g,!1)}getSetCookie(){i.brandCheck(this,Be);const u=this.#e.cookies;return u?[...u]:
[]}get[w](){if(this.#e[w])return this.#e[w];const u=[],g=this.#e.toSortedArray(),N=this.#e.cookies;if(N===null||N.length===1)return this.#e[w]=g;for(let v=0;v<g.
length;++v){const{0:B,1:A}=g[v];if(B==="set-cookie")for(let D=0;D<N.length;++D)u.push([B,N[D]]);else u.push([B,A])}return this.#e[w]=u}[S.inspect.custom](u,g){return g.
depth??=u,`Headers ${S.formatWithOptions(g,this.#e.entries)}`}static getHeadersGuard(u){return u.#r}static setHeadersGuard(u,g){u.#r=g}static getHeadersList(u){
return u.#e}static setHeadersList(u,g){u.#e=g}},{getHeadersGuard:ie,setHeadersGuard:V,getHeadersList:ae,setHeadersList:fe}=H;Reflect.deleteProperty(H,"getHeader\
sGuard"),Reflect.deleteProperty(H,"setHeadersGuard"),Reflect.deleteProperty(H,"getHeadersList"),Reflect.deleteProperty(H,"setHeadersList"),n("Headers",H,w,0,1),
Object.defineProperties(H.prototype,{append:o,delete:o,get:o,has:o,set:o,getSetCookie:o,[Symbol.toStringTag]:{value:"Headers",configurable:!0},[S.inspect.custom]:{
enumerable:!1}}),i.converters.HeadersInit=function(G,u,g){if(i.util.Type(G)==="Object"){const N=Reflect.get(G,Symbol.iterator);if(!S.types.isProxy(G)&&N===H.prototype.
entries)try{return ae(G).entriesList}catch{}return typeof N=="function"?i.converters["sequence<sequence<ByteString>>"](G,u,g,N.bind(G)):i.converters["record<Byt\
eString, ByteString>"](G,u,g)}throw i.errors.conversionFailed({prefix:"Headers constructor",argument:"Argument 1",types:["sequence<sequence<ByteString>>","recor\
d<ByteString, ByteString>"]})},t.exports={fill:_,compareHeaderName:I,Headers:H,HeadersList:j,getHeadersGuard:ie,setHeadersGuard:V,setHeadersList:fe,getHeadersList:ae}}}),
$t=We({"node_modules/undici/lib/web/fetch/response.js"(e,t){"use strict";var{Headers:r,HeadersList:o,fill:n,getHeadersGuard:c,setHeadersGuard:l,setHeadersList:i}=Er(),
{extractBody:y,cloneBody:S,mixinBody:f,hasFinalizationRegistry:w,streamRegistry:U,bodyUnusable:M}=wr(),_=ar(),X=he("node:util"),{kEnumerableProperty:I}=_,{isValidReasonPhrase:j,
isCancelled:H,isAborted:ie,isBlobLike:V,serializeJavascriptValueToJSONString:ae,isErrorLike:fe,isomorphicEncode:G,environmentSettingsObject:u}=cr(),{redirectStatusSet:g,
nullBodyStatus:N}=vr(),{kState:v,kHeaders:B}=Tr(),{webidl:A}=lr(),{FormData:D}=Pt(),{URLSerializer:te}=Rr(),{kConstruct:q}=ir(),pe=he("node:assert"),{types:O}=he(
"node:util"),Le=new TextEncoder("utf-8"),ye=class we{static{a(this,"_Response")}static error(){return Re(Oe(),"immutable")}static json(m,L={}){A.argumentLengthCheck(
arguments,1,"Response.json"),L!==null&&(L=A.converters.ResponseInit(L));const J=Le.encode(ae(m)),ue=y(J),R=Re(me({}),"response");return ve(R,L,{body:ue[0],type:"\
application/json"}),R}static redirect(m,L=302){A.argumentLengthCheck(arguments,1,"Response.redirect"),m=A.converters.USVString(m),L=A.converters["unsigned short"](
L);let J;try{J=new URL(m,u.settingsObject.baseUrl)}catch(F){throw new TypeError(`Failed to parse URL from ${m}`,{cause:F})}if(!g.has(L))throw new RangeError(`In\
valid status code ${L}`);const ue=Re(me({}),"immutable");ue[v].status=L;const R=G(te(J));return ue[v].headersList.append("location",R,!0),ue}constructor(m=null,L={}){
if(A.util.markAsUncloneable(this),m===q)return;m!==null&&(m=A.converters.BodyInit(m)),L=A.converters.ResponseInit(L),this[v]=me({}),this[B]=new r(q),l(this[B],"\
response"),i(this[B],this[v].headersList);let J=null;if(m!=null){const[ue,R]=y(m);J={body:ue,type:R}}ve(this,L,J)}get type(){return A.brandCheck(this,we),this[v].
type}get url(){A.brandCheck(this,we);const m=this[v].urlList,L=m[m.length-1]??null;return L===null?"":te(L,!0)}get redirected(){return A.brandCheck(this,we),this[v].
urlList.length>1}get status(){return A.brandCheck(this,we),this[v].status}get ok(){return A.brandCheck(this,we),this[v].status>=200&&this[v].status<=299}get statusText(){
return A.brandCheck(this,we),this[v].statusText}get headers(){return A.brandCheck(this,we),this[B]}get body(){return A.brandCheck(this,we),this[v].body?this[v].
body.stream:null}get bodyUsed(){return A.brandCheck(this,we),!!this[v].body&&_.isDisturbed(this[v].body.stream)}clone(){if(A.brandCheck(this,we),M(this))throw A.
errors.exception({header:"Response.clone",message:"Body has already been consumed."});const m=Se(this[v]);return w&&this[v].body?.stream&&U.register(this,new WeakRef(
this[v].body.stream)),Re(m,c(this[B]))}[X.inspect.custom](m,L){L.depth===null&&(L.depth=2),L.colors??=!0;const J={status:this.status,statusText:this.statusText,
headers:this.headers,body:this.body,bodyUsed:this.bodyUsed,ok:this.ok,redirected:this.redirected,type:this.type,url:this.url};return`Response ${X.formatWithOptions(
L,J)}`}};f(ye),Object.defineProperties(ye.prototype,{type:I,url:I,status:I,ok:I,redirected:I,statusText:I,headers:I,clone:I,body:I,bodyUsed:I,[Symbol.toStringTag]:{
value:"Response",configurable:!0}}),Object.defineProperties(ye,{json:I,redirect:I,error:I});function Se(b){if(b.internalResponse)return De(Se(b.internalResponse),
b.type);const m=me({...b,body:null});return b.body!=null&&(m.body=S(m,b.body)),m}a(Se,"cloneResponse");function me(b){return{aborted:!1,rangeRequested:!1,timingAllowPassed:!1,
requestIncludesCredentials:!1,type:"default",status:200,timingInfo:null,cacheState:"",statusText:"",...b,headersList:b?.headersList?new o(b?.headersList):new o,
urlList:b?.urlList?[...b.urlList]:[]}}a(me,"makeResponse");function Oe(b){const m=fe(b);return me({type:"error",status:0,error:m?b:new Error(b&&String(b)),aborted:b&&
b.name==="AbortError"})}a(Oe,"makeNetworkError");function Je(b){return b.type==="error"&&b.status===0}a(Je,"isNetworkError");function ke(b,m){return m={internalResponse:b,
...m},new Proxy(b,{get(L,J){return J in m?m[J]:L[J]},set(L,J,ue){return pe(!(J in m)),L[J]=ue,!0}})}a(ke,"makeFilteredResponse");function De(b,m){if(m==="basic")
return ke(b,{type:"basic",headersList:b.headersList});if(m==="cors")return ke(b,{type:"cors",headersList:b.headersList});if(m==="opaque")return ke(b,{type:"opaq\
ue",urlList:Object.freeze([]),status:0,statusText:"",body:null});if(m==="opaqueredirect")return ke(b,{type:"opaqueredirect",status:0,statusText:"",headersList:[],
body:null});pe(!1)}a(De,"filterResponse");function Pe(b,m=null){return pe(H(b)),ie(b)?Oe(Object.assign(new DOMException("The operation was aborted.","AbortError"),
{cause:m})):Oe(Object.assign(new DOMException("Request was cancelled."),{cause:m}))}a(Pe,"makeAppropriateNetworkError");function ve(b,m,L){if(m.status!==null&&(m.
status<200||m.status>599))throw new RangeError('init["status"] must be in the range of 200 to 599, inclusive.');if("statusText"in m&&m.statusText!=null&&!j(String(
m.statusText)))throw new TypeError("Invalid statusText");if("status"in m&&m.status!=null&&(b[v].status=m.status),"statusText"in m&&m.statusText!=null&&(b[v].statusText=
m.statusText),"headers"in m&&m.headers!=null&&n(b[B],m.headers),L){if(N.includes(b.status))throw A.errors.exception({header:"Response constructor",message:`Inva\
lid response status code ${b.status}`});b[v].body=L.body,L.type!=null&&!b[v].headersList.contains("content-type",!0)&&b[v].headersList.append("content-type",L.type,
!0)}}a(ve,"initializeResponse");function Re(b,m){const L=new ye(q);return L[v]=b,L[B]=new r(q),i(L[B],b.headersList),l(L[B],m),w&&b.body?.stream&&U.register(L,new WeakRef(
b.body.stream)),L}a(Re,"fromInnerResponse"),A.converters.ReadableStream=A.interfaceConverter(ReadableStream),A.converters.FormData=A.interfaceConverter(D),A.converters.
URLSearchParams=A.interfaceConverter(URLSearchParams),A.converters.XMLHttpRequestBodyInit=function(b,m,L){return typeof b=="string"?A.converters.USVString(b,m,L):
V(b)?A.converters.Blob(b,m,L,{strict:!1}):ArrayBuffer.isView(b)||O.isArrayBuffer(b)?A.converters.BufferSource(b,m,L):_.isFormDataLike(b)?A.converters.FormData(b,
m,L,{strict:!1}):b instanceof URLSearchParams?A.converters.URLSearchParams(b,m,L):A.converters.DOMString(b,m,L)},A.converters.BodyInit=function(b,m,L){return b instanceof
ReadableStream?A.converters.ReadableStream(b,m,L):b?.[Symbol.asyncIterator]?b:A.converters.XMLHttpRequestBodyInit(b,m,L)},A.converters.ResponseInit=A.dictionaryConverter(
[{key:"status",converter:A.converters["unsigned short"],defaultValue:a(()=>200,"defaultValue")},{key:"statusText",converter:A.converters.ByteString,defaultValue:a(
()=>"","defaultValue")},{key:"headers",converter:A.converters.HeadersInit}]),t.exports={isNetworkError:Je,makeNetworkError:Oe,makeResponse:me,makeAppropriateNetworkError:Pe,
filterResponse:De,Response:ye,cloneResponse:Se,fromInnerResponse:Re}}}),Mt=We({"node_modules/undici/lib/web/fetch/dispatcher-weakref.js"(e,t){"use strict";var{kConnected:r,
kSize:o}=ir(),n=class{static{a(this,"CompatWeakRef")}constructor(l){this.value=l}deref(){return this.value[r]===0&&this.value[o]===0?void 0:this.value}},c=class{static{
a(this,"CompatFinalizer")}constructor(l){this.finalizer=l}register(l,i){l.on&&l.on("disconnect",()=>{l[r]===0&&l[o]===0&&this.finalizer(i)})}unregister(l){}};t.
exports=function(){return process.env.NODE_V8_COVERAGE&&process.version.startsWith("v18")?(process._rawDebug("Using compatibility WeakRef and FinalizationRegist\
ry"),{WeakRef:n,FinalizationRegistry:c}):{WeakRef,FinalizationRegistry}}}}),Wt=We({"node_modules/undici/lib/web/fetch/request.js"(e,t){"use strict";var{extractBody:r,
mixinBody:o,cloneBody:n,bodyUnusable:c}=wr(),{Headers:l,fill:i,HeadersList:y,setHeadersGuard:S,getHeadersGuard:f,setHeadersList:w,getHeadersList:U}=Er(),{FinalizationRegistry:M}=Mt()(),
_=ar(),X=he("node:util"),{isValidHTTPToken:I,sameOrigin:j,environmentSettingsObject:H}=cr(),{forbiddenMethodsSet:ie,corsSafeListedMethodsSet:V,referrerPolicy:ae,
requestRedirect:fe,requestMode:G,requestCredentials:u,requestCache:g,requestDuplex:N}=vr(),{kEnumerableProperty:v,normalizedMethodRecordsBase:B,normalizedMethodRecords:A}=_,
{kHeaders:D,kSignal:te,kState:q,kDispatcher:pe}=Tr(),{webidl:O}=lr(),{URLSerializer:Le}=Rr(),{kConstruct:ye}=ir(),Se=he("node:assert"),{getMaxListeners:me,setMaxListeners:Oe,
getEventListeners:Je,defaultMaxListeners:ke}=he("node:events"),De=Symbol("abortController"),Pe=new M(({signal:R,abort:F})=>{R.removeEventListener("abort",F)}),ve=new WeakMap;
function Re(R){return F;function F(){const C=R.deref();if(C!==void 0){Pe.unregister(F),this.removeEventListener("abort",F),C.abort(this.reason);const W=ve.get(C.
signal);if(W!==void 0){if(W.size!==0){for(const T of W){const Ue=T.deref();Ue!==void 0&&Ue.abort(this.reason)}W.clear()}ve.delete(C.signal)}}}}a(Re,"buildAbort");
var b=!1,m=class Q{static{a(this,"_Request")}constructor(F,C={}){if(O.util.markAsUncloneable(this),F===ye)return;const W="Request constructor";O.argumentLengthCheck(
arguments,1,W),F=O.converters.RequestInfo(F,W,"input"),C=O.converters.RequestInit(C,W,"init");let T=null,Ue=null;const Ye=H.settingsObject.baseUrl;let ce=null;if(typeof F==
"string"){this[pe]=C.dispatcher;let $;try{$=new URL(F,Ye)}catch(z){throw new TypeError("Failed to parse URL from "+F,{cause:z})}if($.username||$.password)throw new TypeError(
"Request cannot be constructed from a URL that includes credentials: "+F);T=L({urlList:[$]}),Ue="cors"}else this[pe]=C.dispatcher||F[pe],Se(F instanceof Q),T=F[q],
ce=F[te];const Ze=H.settingsObject.origin;let Ae="client";if(T.window?.constructor?.name==="EnvironmentSettingsObject"&&j(T.window,Ze)&&(Ae=T.window),C.window!=
null)throw new TypeError(`'window' option '${Ae}' must be null`);"window"in C&&(Ae="no-window"),T=L({method:T.method,headersList:T.headersList,unsafeRequest:T.unsafeRequest,
client:H.settingsObject,window:Ae,priority:T.priority,origin:T.origin,referrer:T.referrer,referrerPolicy:T.referrerPolicy,mode:T.mode,credentials:T.credentials,
cache:T.cache,redirect:T.redirect,integrity:T.integrity,keepalive:T.keepalive,reloadNavigation:T.reloadNavigation,historyNavigation:T.historyNavigation,urlList:[
...T.urlList]});const Ke=Object.keys(C).length!==0;if(Ke&&(T.mode==="navigate"&&(T.mode="same-origin"),T.reloadNavigation=!1,T.historyNavigation=!1,T.origin="cl\
ient",T.referrer="client",T.referrerPolicy="",T.url=T.urlList[T.urlList.length-1],T.urlList=[T.url]),C.referrer!==void 0){const $=C.referrer;if($==="")T.referrer=
"no-referrer";else{let z;try{z=new URL($,Ye)}catch(Te){throw new TypeError(`Referrer "${$}" is not a valid URL.`,{cause:Te})}z.protocol==="about:"&&z.hostname===
"client"||Ze&&!j(z,H.settingsObject.baseUrl)?T.referrer="client":T.referrer=z}}C.referrerPolicy!==void 0&&(T.referrerPolicy=C.referrerPolicy);let Ce;if(C.mode!==
void 0?Ce=C.mode:Ce=Ue,Ce==="navigate")throw O.errors.exception({header:"Request constructor",message:"invalid request mode navigate."});if(Ce!=null&&(T.mode=Ce),
C.credentials!==void 0&&(T.credentials=C.credentials),C.cache!==void 0&&(T.cache=C.cache),T.cache==="only-if-cached"&&T.mode!=="same-origin")throw new TypeError(
"'only-if-cached' can be set only with 'same-origin' mode");if(C.redirect!==void 0&&(T.redirect=C.redirect),C.integrity!=null&&(T.integrity=String(C.integrity)),
C.keepalive!==void 0&&(T.keepalive=!!C.keepalive),C.method!==void 0){let $=C.method;const z=A[$];if(z!==void 0)T.method=z;else{if(!I($))throw new TypeError(`'${$}\
' is not a valid HTTP method.`);const Te=$.toUpperCase();if(ie.has(Te))throw new TypeError(`'${$}' HTTP method is unsupported.`);$=B[Te]??$,T.method=$}!b&&T.method===
"patch"&&(process.emitWarning("Using `patch` is highly likely to result in a `405 Method Not Allowed`. `PATCH` is much more likely to succeed.",{code:"UNDICI-FE\
TCH-patch"}),b=!0)}C.signal!==void 0&&(ce=C.signal),this[q]=T;const He=new AbortController;if(this[te]=He.signal,ce!=null){if(!ce||typeof ce.aborted!="boolean"||
typeof ce.addEventListener!="function")throw new TypeError("Failed to construct 'Request': member signal is not of type AbortSignal.");if(ce.aborted)He.abort(ce.
reason);else{this[De]=He;const $=new WeakRef(He),z=Re($);try{(typeof me=="function"&&me(ce)===ke||Je(ce,"abort").length>=ke)&&Oe(1500,ce)}catch{}_.addAbortListener(
ce,z),Pe.register(He,{signal:ce,abort:z},z)}}if(this[D]=new l(ye),w(this[D],T.headersList),S(this[D],"request"),Ce==="no-cors"){if(!V.has(T.method))throw new TypeError(
`'${T.method} is unsupported in no-cors mode.`);S(this[D],"request-no-cors")}if(Ke){const $=U(this[D]),z=C.headers!==void 0?C.headers:new y($);if($.clear(),z instanceof
y){for(const{name:Te,value:rr}of z.rawValues())$.append(Te,rr,!1);$.cookies=z.cookies}else i(this[D],z)}const _e=F instanceof Q?F[q].body:null;if((C.body!=null||
_e!=null)&&(T.method==="GET"||T.method==="HEAD"))throw new TypeError("Request with GET/HEAD method cannot have body.");let xe=null;if(C.body!=null){const[$,z]=r(
C.body,T.keepalive);xe=$,z&&!U(this[D]).contains("content-type",!0)&&this[D].append("content-type",z)}const Xe=xe??_e;if(Xe!=null&&Xe.source==null){if(xe!=null&&
C.duplex==null)throw new TypeError("RequestInit: duplex option is required when sending a body.");if(T.mode!=="same-origin"&&T.mode!=="cors")throw new TypeError(
'If request is made from ReadableStream, mode should be "same-origin" or "cors"');T.useCORSPreflightFlag=!0}let er=Xe;if(xe==null&&_e!=null){if(c(F))throw new TypeError(
"Cannot construct a Request with a Request object that has already been used.");const $=new TransformStream;_e.stream.pipeThrough($),er={source:_e.source,length:_e.
length,stream:$.readable}}this[q].body=er}get method(){return O.brandCheck(this,Q),this[q].method}get url(){return O.brandCheck(this,Q),Le(this[q].url)}get headers(){
return O.brandCheck(this,Q),this[D]}get destination(){return O.brandCheck(this,Q),this[q].destination}get referrer(){return O.brandCheck(this,Q),this[q].referrer===
"no-referrer"?"":this[q].referrer==="client"?"about:client":this[q].referrer.toString()}get referrerPolicy(){return O.brandCheck(this,Q),this[q].referrerPolicy}get mode(){
return O.brandCheck(this,Q),this[q].mode}get credentials(){return this[q].credentials}get cache(){return O.brandCheck(this,Q),this[q].cache}get redirect(){return O.
brandCheck(this,Q),this[q].redirect}get integrity(){return O.brandCheck(this,Q),this[q].integrity}get keepalive(){return O.brandCheck(this,Q),this[q].keepalive}get isReloadNavigation(){
return O.brandCheck(this,Q),this[q].reloadNavigation}get isHistoryNavigation(){return O.brandCheck(this,Q),this[q].historyNavigation}get signal(){return O.brandCheck(
this,Q),this[te]}get body(){return O.brandCheck(this,Q),this[q].body?this[q].body.stream:null}get bodyUsed(){return O.brandCheck(this,Q),!!this[q].body&&_.isDisturbed(
this[q].body.stream)}get duplex(){return O.brandCheck(this,Q),"half"}clone(){if(O.brandCheck(this,Q),c(this))throw new TypeError("unusable");const F=J(this[q]),
C=new AbortController;if(this.signal.aborted)C.abort(this.signal.reason);else{let W=ve.get(this.signal);W===void 0&&(W=new Set,ve.set(this.signal,W));const T=new WeakRef(
C);W.add(T),_.addAbortListener(C.signal,Re(T))}return ue(F,C.signal,f(this[D]))}[X.inspect.custom](F,C){C.depth===null&&(C.depth=2),C.colors??=!0;const W={method:this.
method,url:this.url,headers:this.headers,destination:this.destination,referrer:this.referrer,referrerPolicy:this.referrerPolicy,mode:this.mode,credentials:this.
credentials,cache:this.cache,redirect:this.redirect,integrity:this.integrity,keepalive:this.keepalive,isReloadNavigation:this.isReloadNavigation,isHistoryNavigation:this.
isHistoryNavigation,signal:this.signal};return`Request ${X.formatWithOptions(C,W)}`}};o(m);function L(R){return{method:R.method??"GET",localURLsOnly:R.localURLsOnly??
!1,unsafeRequest:R.unsafeRequest??!1,body:R.body??null,client:R.client??null,reservedClient:R.reservedClient??null,replacesClientId:R.replacesClientId??"",window:R.
window??"client",keepalive:R.keepalive??!1,serviceWorkers:R.serviceWorkers??"all",initiator:R.initiator??"",destination:R.destination??"",priority:R.priority??null,
origin:R.origin??"client",policyContainer:R.policyContainer??"client",referrer:R.referrer??"client",referrerPolicy:R.referrerPolicy??"",mode:R.mode??"no-cors",useCORSPreflightFlag:R.
useCORSPreflightFlag??!1,credentials:R.credentials??"same-origin",useCredentials:R.useCredentials??!1,cache:R.cache??"default",redirect:R.redirect??"follow",integrity:R.
integrity??"",cryptoGraphicsNonceMetadata:R.cryptoGraphicsNonceMetadata??"",parserMetadata:R.parserMetadata??"",reloadNavigation:R.reloadNavigation??!1,historyNavigation:R.
historyNavigation??!1,userActivation:R.userActivation??!1,taintedOrigin:R.taintedOrigin??!1,redirectCount:R.redirectCount??0,responseTainting:R.responseTainting??
"basic",preventNoCacheCacheControlHeaderModification:R.preventNoCacheCacheControlHeaderModification??!1,done:R.done??!1,timingAllowFailed:R.timingAllowFailed??!1,
urlList:R.urlList,url:R.urlList[0],headersList:R.headersList?new y(R.headersList):new y}}a(L,"makeRequest");function J(R){const F=L({...R,body:null});return R.body!=
null&&(F.body=n(F,R.body)),F}a(J,"cloneRequest");function ue(R,F,C){const W=new m(ye);return W[q]=R,W[te]=F,W[D]=new l(ye),w(W[D],R.headersList),S(W[D],C),W}a(ue,
"fromInnerRequest"),Object.defineProperties(m.prototype,{method:v,url:v,headers:v,redirect:v,clone:v,signal:v,duplex:v,destination:v,body:v,bodyUsed:v,isHistoryNavigation:v,
isReloadNavigation:v,keepalive:v,integrity:v,cache:v,credentials:v,attribute:v,referrerPolicy:v,referrer:v,mode:v,[Symbol.toStringTag]:{value:"Request",configurable:!0}}),
O.converters.Request=O.interfaceConverter(m),O.converters.RequestInfo=function(R,F,C){return typeof R=="string"?O.converters.USVString(R,F,C):R instanceof m?O.converters.
Request(R,F,C):O.converters.USVString(R,F,C)},O.converters.AbortSignal=O.interfaceConverter(AbortSignal),O.converters.RequestInit=O.dictionaryConverter([{key:"m\
ethod",converter:O.converters.ByteString},{key:"headers",converter:O.converters.HeadersInit},{key:"body",converter:O.nullableConverter(O.converters.BodyInit)},{
key:"referrer",converter:O.converters.USVString},{key:"referrerPolicy",converter:O.converters.DOMString,allowedValues:ae},{key:"mode",converter:O.converters.DOMString,
allowedValues:G},{key:"credentials",converter:O.converters.DOMString,allowedValues:u},{key:"cache",converter:O.converters.DOMString,allowedValues:g},{key:"redir\
ect",converter:O.converters.DOMString,allowedValues:fe},{key:"integrity",converter:O.converters.DOMString},{key:"keepalive",converter:O.converters.boolean},{key:"\
signal",converter:O.nullableConverter(R=>O.converters.AbortSignal(R,"RequestInit","signal",{strict:!1}))},{key:"window",converter:O.converters.any},{key:"duplex",
converter:O.converters.DOMString,allowedValues:N},{key:"dispatcher",converter:O.converters.any}]),t.exports={Request:m,makeRequest:L,fromInnerRequest:ue,cloneRequest:J}}}),
zt=We({"node_modules/undici/lib/global.js"(e,t){"use strict";var r=Symbol.for("undici.globalDispatcher.1"),{InvalidArgumentError:o}=Dt(),n=Bt();l()===void 0&&c(
new n);function c(i){if(!i||typeof i.dispatch!="function")throw new o("Argument agent must implement Agent");Object.defineProperty(globalThis,r,{value:i,writable:!0,
enumerable:!1,configurable:!1})}a(c,"setGlobalDispatcher");function l(){return globalThis[r]}a(l,"getGlobalDispatcher"),t.exports={setGlobalDispatcher:c,getGlobalDispatcher:l}}}),
Vt=We({"node_modules/undici/lib/web/fetch/index.js"(e,t){"use strict";var{makeNetworkError:r,makeAppropriateNetworkError:o,filterResponse:n,makeResponse:c,fromInnerResponse:l}=$t(),
{HeadersList:i}=Er(),{Request:y,cloneRequest:S}=Wt(),f=he("node:zlib"),{bytesMatch:w,makePolicyContainer:U,clonePolicyContainer:M,requestBadPort:_,TAOCheck:X,appendRequestOriginHeader:I,
responseLocationURL:j,requestCurrentURL:H,setRequestReferrerPolicyOnRedirect:ie,tryUpgradeRequestToAPotentiallyTrustworthyURL:V,createOpaqueTimingInfo:ae,appendFetchMetadata:fe,
corsCheck:G,crossOriginResourcePolicyCheck:u,determineRequestsReferrer:g,coarsenedSharedCurrentTime:N,createDeferredPromise:v,isBlobLike:B,sameOrigin:A,isCancelled:D,
isAborted:te,isErrorLike:q,fullyReadBody:pe,readableStreamClose:O,isomorphicEncode:Le,urlIsLocal:ye,urlIsHttpHttpsScheme:Se,urlHasHttpsScheme:me,clampAndCoarsenConnectionTimingInfo:Oe,
simpleRangeHeaderValue:Je,buildContentRange:ke,createInflate:De,extractMimeType:Pe}=cr(),{kState:ve,kDispatcher:Re}=Tr(),b=he("node:assert"),{safelyExtractBody:m,
extractBody:L}=wr(),{redirectStatusSet:J,nullBodyStatus:ue,safeMethodsSet:R,requestBodyHeader:F,subresourceSet:C}=vr(),W=he("node:events"),{Readable:T,pipeline:Ue,
finished:Ye}=he("node:stream"),{addAbortListener:ce,isErrored:Ze,isReadable:Ae,bufferToLowerCasedHeaderName:Ke}=ar(),{dataURLProcessor:Ce,serializeAMimeType:He,
minimizeSupportedMimeType:_e}=Rr(),{getGlobalDispatcher:xe}=zt(),{webidl:Xe}=lr(),{STATUS_CODES:er}=he("node:http"),$=["GET","HEAD"],z=typeof __UNDICI_IS_NODE__<
"u"||typeof esbuildDetection<"u"?"node":"undici",Te,rr=class extends W{static{a(this,"Fetch")}constructor(s){super(),this.dispatcher=s,this.connection=null,this.
dump=!1,this.state="ongoing"}terminate(s){this.state==="ongoing"&&(this.state="terminated",this.connection?.destroy(s),this.emit("terminated",s))}abort(s){this.
state==="ongoing"&&(this.state="aborted",s||(s=new DOMException("The operation was aborted.","AbortError")),this.serializedAbortReason=s,this.connection?.destroy(
s),this.emit("terminated",s))}};function It(s){Br(s,"fetch")}a(It,"handleFetchDone");function Nt(s,k=void 0){Xe.argumentLengthCheck(arguments,1,"globalThis.fetc\
h");let d=v(),p;try{p=new y(s,k)}catch(K){return d.reject(K),d.promise}const E=p[ve];if(p.signal.aborted)return gr(d,E,null,p.signal.reason),d.promise;E.client.
globalObject?.constructor?.name==="ServiceWorkerGlobalScope"&&(E.serviceWorkers="none");let P=null,oe=!1,Z=null;return ce(p.signal,()=>{oe=!0,b(Z!=null),Z.abort(
p.signal.reason);const K=P?.deref();gr(d,E,K,p.signal.reason)}),Z=Pr({request:E,processResponseEndOfBody:It,processResponse:a(K=>{if(!oe){if(K.aborted){gr(d,E,P,
Z.serializedAbortReason);return}if(K.type==="error"){d.reject(new TypeError("fetch failed",{cause:K.error}));return}P=new WeakRef(l(K,"immutable")),d.resolve(P.
deref()),d=null}},"processResponse"),dispatcher:p[Re]}),d.promise}a(Nt,"fetch2");function Br(s,k="other"){if(s.type==="error"&&s.aborted||!s.urlList?.length)return;
const d=s.urlList[0];let p=s.timingInfo,E=s.cacheState;Se(d)&&p!==null&&(s.timingAllowPassed||(p=ae({startTime:p.startTime}),E=""),p.endTime=N(),s.timingInfo=p,
Dr(p,d.href,k,globalThis,E))}a(Br,"finalizeAndReportTiming");var Dr=performance.markResourceTiming;function gr(s,k,d,p){if(s&&s.reject(p),k.body!=null&&Ae(k.body?.
stream)&&k.body.stream.cancel(p).catch(h=>{if(h.code!=="ERR_INVALID_STATE")throw h}),d==null)return;const E=d[ve];E.body!=null&&Ae(E.body?.stream)&&E.body.stream.
cancel(p).catch(h=>{if(h.code!=="ERR_INVALID_STATE")throw h})}a(gr,"abortFetch");function Pr({request:s,processRequestBodyChunkLength:k,processRequestEndOfBody:d,
processResponse:p,processResponseEndOfBody:E,processResponseConsumeBody:h,useParallelQueue:P=!1,dispatcher:oe=xe()}){b(oe);let Z=null,se=!1;s.client!=null&&(Z=s.
client.globalObject,se=s.client.crossOriginIsolatedCapability);const K=N(se),ne=ae({startTime:K}),ee={controller:new rr(oe),request:s,timingInfo:ne,processRequestBodyChunkLength:k,
processRequestEndOfBody:d,processResponse:p,processResponseConsumeBody:h,processResponseEndOfBody:E,taskDestination:Z,crossOriginIsolatedCapability:se};return b(
!s.body||s.body.stream),s.window==="client"&&(s.window=s.client?.globalObject?.constructor?.name==="Window"?s.client:"no-window"),s.origin==="client"&&(s.origin=
s.client.origin),s.policyContainer==="client"&&(s.client!=null?s.policyContainer=M(s.client.policyContainer):s.policyContainer=U()),s.headersList.contains("acce\
pt",!0)||s.headersList.append("accept","*/*",!0),s.headersList.contains("accept-language",!0)||s.headersList.append("accept-language","*",!0),s.priority,C.has(s.
destination),xr(ee).catch(qe=>{ee.controller.terminate(qe)}),ee.controller}a(Pr,"fetching");async function xr(s,k=!1){const d=s.request;let p=null;if(d.localURLsOnly&&
!ye(H(d))&&(p=r("local URLs only")),V(d),_(d)==="blocked"&&(p=r("bad port")),d.referrerPolicy===""&&(d.referrerPolicy=d.policyContainer.referrerPolicy),d.referrer!==
"no-referrer"&&(d.referrer=g(d)),p===null&&(p=await(async()=>{const h=H(d);return A(h,d.url)&&d.responseTainting==="basic"||h.protocol==="data:"||d.mode==="navi\
gate"||d.mode==="websocket"?(d.responseTainting="basic",await $r(s)):d.mode==="same-origin"?r('request mode cannot be "same-origin"'):d.mode==="no-cors"?d.redirect!==
"follow"?r('redirect mode cannot be "follow" for "no-cors" request'):(d.responseTainting="opaque",await $r(s)):Se(H(d))?(d.responseTainting="cors",await Mr(s)):
r("URL scheme must be a HTTP(S) scheme")})()),k)return p;p.status!==0&&!p.internalResponse&&(d.responseTainting,d.responseTainting==="basic"?p=n(p,"basic"):d.responseTainting===
"cors"?p=n(p,"cors"):d.responseTainting==="opaque"?p=n(p,"opaque"):b(!1));let E=p.status===0?p:p.internalResponse;if(E.urlList.length===0&&E.urlList.push(...d.urlList),
d.timingAllowFailed||(p.timingAllowPassed=!0),p.type==="opaque"&&E.status===206&&E.rangeRequested&&!d.headers.contains("range",!0)&&(p=E=r()),p.status!==0&&(d.method===
"HEAD"||d.method==="CONNECT"||ue.includes(E.status))&&(E.body=null,s.controller.dump=!0),d.integrity){const h=a(oe=>yr(s,r(oe)),"processBodyError");if(d.responseTainting===
"opaque"||p.body==null){h(p.error);return}const P=a(oe=>{if(!w(oe,d.integrity)){h("integrity mismatch");return}p.body=m(oe)[0],yr(s,p)},"processBody");await pe(
p.body,P,h)}else yr(s,p)}a(xr,"mainFetch");function $r(s){if(D(s)&&s.request.redirectCount===0)return Promise.resolve(o(s));const{request:k}=s,{protocol:d}=H(k);
switch(d){case"about:":return Promise.resolve(r("about scheme is not supported"));case"blob:":{Te||(Te=he("node:buffer").resolveObjectURL);const p=H(k);if(p.search.
length!==0)return Promise.resolve(r("NetworkError when attempting to fetch resource."));const E=Te(p.toString());if(k.method!=="GET"||!B(E))return Promise.resolve(
r("invalid method"));const h=c(),P=E.size,oe=Le(`${P}`),Z=E.type;if(k.headersList.contains("range",!0)){h.rangeRequested=!0;const se=k.headersList.get("range",!0),
K=Je(se,!0);if(K==="failure")return Promise.resolve(r("failed to fetch the data URL"));let{rangeStartValue:ne,rangeEndValue:ee}=K;if(ne===null)ne=P-ee,ee=ne+ee-
1;else{if(ne>=P)return Promise.resolve(r("Range start is greater than the blob's size."));(ee===null||ee>=P)&&(ee=P-1)}const qe=E.slice(ne,ee,Z),x=L(qe);h.body=
x[0];const de=Le(`${qe.size}`),be=ke(ne,ee,P);h.status=206,h.statusText="Partial Content",h.headersList.set("content-length",de,!0),h.headersList.set("content-t\
ype",Z,!0),h.headersList.set("content-range",be,!0)}else{const se=L(E);h.statusText="OK",h.body=se[0],h.headersList.set("content-length",oe,!0),h.headersList.set(
"content-type",Z,!0)}return Promise.resolve(h)}case"data:":{const p=H(k),E=Ce(p);if(E==="failure")return Promise.resolve(r("failed to fetch the data URL"));const h=He(
E.mimeType);return Promise.resolve(c({statusText:"OK",headersList:[["content-type",{name:"Content-Type",value:h}]],body:m(E.body)[0]}))}case"file:":return Promise.
resolve(r("not implemented... yet..."));case"http:":case"https:":return Mr(s).catch(p=>r(p));default:return Promise.resolve(r("unknown scheme"))}}a($r,"schemeFe\
tch");function Ut(s,k){s.request.done=!0,s.processResponseDone!=null&&queueMicrotask(()=>s.processResponseDone(k))}a(Ut,"finalizeResponse");function yr(s,k){let d=s.
timingInfo;const p=a(()=>{const h=Date.now();s.request.destination==="document"&&(s.controller.fullTimingInfo=d),s.controller.reportTimingSteps=()=>{if(s.request.
url.protocol!=="https:")return;d.endTime=h;let oe=k.cacheState;const Z=k.bodyInfo;k.timingAllowPassed||(d=ae(d),oe="");let se=0;if(s.request.mode!=="navigator"||
!k.hasCrossOriginRedirects){se=k.status;const K=Pe(k.headersList);K!=="failure"&&(Z.contentType=_e(K))}s.request.initiatorType!=null&&Dr(d,s.request.url.href,s.
request.initiatorType,globalThis,oe,Z,se)};const P=a(()=>{s.request.done=!0,s.processResponseEndOfBody!=null&&queueMicrotask(()=>s.processResponseEndOfBody(k)),
s.request.initiatorType!=null&&s.controller.reportTimingSteps()},"processResponseEndOfBodyTask");queueMicrotask(()=>P())},"processResponseEndOfBody");s.processResponse!=
null&&queueMicrotask(()=>{s.processResponse(k),s.processResponse=null});const E=k.type==="error"?k:k.internalResponse??k;E.body==null?p():Ye(E.body.stream,()=>{
p()})}a(yr,"fetchFinale");async function Mr(s){const k=s.request;let d=null,p=null;const E=s.timingInfo;if(k.serviceWorkers,d===null){if(k.redirect==="follow"&&
(k.serviceWorkers="none"),p=d=await Wr(s),k.responseTainting==="cors"&&G(k,d)==="failure")return r("cors failure");X(k,d)==="failure"&&(k.timingAllowFailed=!0)}
return(k.responseTainting==="opaque"||d.type==="opaque")&&u(k.origin,k.client,k.destination,p)==="blocked"?r("blocked"):(J.has(p.status)&&(k.redirect!=="manual"&&
s.controller.connection.destroy(void 0,!1),k.redirect==="error"?d=r("unexpected redirect"):k.redirect==="manual"?d=p:k.redirect==="follow"?d=await Ht(s,d):b(!1)),
d.timingInfo=E,d)}a(Mr,"httpFetch");function Ht(s,k){const d=s.request,p=k.internalResponse?k.internalResponse:k;let E;try{if(E=j(p,H(d).hash),E==null)return k}catch(P){
return Promise.resolve(r(P))}if(!Se(E))return Promise.resolve(r("URL scheme must be a HTTP(S) scheme"));if(d.redirectCount===20)return Promise.resolve(r("redire\
ct count exceeded"));if(d.redirectCount+=1,d.mode==="cors"&&(E.username||E.password)&&!A(d,E))return Promise.resolve(r('cross origin not allowed for request mod\
e "cors"'));if(d.responseTainting==="cors"&&(E.username||E.password))return Promise.resolve(r('URL cannot contain credentials for request mode "cors"'));if(p.status!==
303&&d.body!=null&&d.body.source==null)return Promise.resolve(r());if([301,302].includes(p.status)&&d.method==="POST"||p.status===303&&!$.includes(d.method)){d.
method="GET",d.body=null;for(const P of F)d.headersList.delete(P)}A(H(d),E)||(d.headersList.delete("authorization",!0),d.headersList.delete("proxy-authorization",
!0),d.headersList.delete("cookie",!0),d.headersList.delete("host",!0)),d.body!=null&&(b(d.body.source!=null),d.body=m(d.body.source)[0]);const h=s.timingInfo;return h.
redirectEndTime=h.postRedirectStartTime=N(s.crossOriginIsolatedCapability),h.redirectStartTime===0&&(h.redirectStartTime=h.startTime),d.urlList.push(E),ie(d,p),
xr(s,!0)}a(Ht,"httpRedirectFetch");async function Wr(s,k=!1,d=!1){const p=s.request;let E=null,h=null,P=null;const oe=null,Z=!1;p.window==="no-window"&&p.redirect===
"error"?(E=s,h=p):(h=S(p),E={...s},E.request=h);const se=p.credentials==="include"||p.credentials==="same-origin"&&p.responseTainting==="basic",K=h.body?h.body.
length:null;let ne=null;if(h.body==null&&["POST","PUT"].includes(h.method)&&(ne="0"),K!=null&&(ne=Le(`${K}`)),ne!=null&&h.headersList.append("content-length",ne,
!0),K!=null&&h.keepalive,h.referrer instanceof URL&&h.headersList.append("referer",Le(h.referrer.href),!0),I(h),fe(h),h.headersList.contains("user-agent",!0)||h.
headersList.append("user-agent",z),h.cache==="default"&&(h.headersList.contains("if-modified-since",!0)||h.headersList.contains("if-none-match",!0)||h.headersList.
contains("if-unmodified-since",!0)||h.headersList.contains("if-match",!0)||h.headersList.contains("if-range",!0))&&(h.cache="no-store"),h.cache==="no-cache"&&!h.
preventNoCacheCacheControlHeaderModification&&!h.headersList.contains("cache-control",!0)&&h.headersList.append("cache-control","max-age=0",!0),(h.cache==="no-s\
tore"||h.cache==="reload")&&(h.headersList.contains("pragma",!0)||h.headersList.append("pragma","no-cache",!0),h.headersList.contains("cache-control",!0)||h.headersList.
append("cache-control","no-cache",!0)),h.headersList.contains("range",!0)&&h.headersList.append("accept-encoding","identity",!0),h.headersList.contains("accept-\
encoding",!0)||(me(H(h))?h.headersList.append("accept-encoding","br, gzip, deflate",!0):h.headersList.append("accept-encoding","gzip, deflate",!0)),h.headersList.
delete("host",!0),oe==null&&(h.cache="no-store"),h.cache!=="no-store"&&h.cache,P==null){if(h.cache==="only-if-cached")return r("only if cached");const ee=await qt(
E,se,d);!R.has(h.method)&&ee.status>=200&&ee.status<=399,Z&&ee.status,P==null&&(P=ee)}if(P.urlList=[...h.urlList],h.headersList.contains("range",!0)&&(P.rangeRequested=
!0),P.requestIncludesCredentials=se,P.status===407)return p.window==="no-window"?r():D(s)?o(s):r("proxy authentication required");if(P.status===421&&!d&&(p.body==
null||p.body.source!=null)){if(D(s))return o(s);s.controller.connection.destroy(),P=await Wr(s,k,!0)}return P}a(Wr,"httpNetworkOrCacheFetch");async function qt(s,k=!1,d=!1){
b(!s.controller.connection||s.controller.connection.destroyed),s.controller.connection={abort:null,destroyed:!1,destroy(x,de=!0){this.destroyed||(this.destroyed=
!0,de&&this.abort?.(x??new DOMException("The operation was aborted.","AbortError")))}};const p=s.request;let E=null;const h=s.timingInfo;null==null&&(p.cache="n\
o-store");const oe=d?"yes":"no";p.mode;let Z=null;if(p.body==null&&s.processRequestEndOfBody)queueMicrotask(()=>s.processRequestEndOfBody());else if(p.body!=null){
const x=a(async function*(re){D(s)||(yield re,s.processRequestBodyChunkLength?.(re.byteLength))},"processBodyChunk"),de=a(()=>{D(s)||s.processRequestEndOfBody&&
s.processRequestEndOfBody()},"processEndOfBody"),be=a(re=>{D(s)||(re.name==="AbortError"?s.controller.abort():s.controller.terminate(re))},"processBodyError");Z=
(async function*(){try{for await(const re of p.body.stream)yield*x(re);de()}catch(re){be(re)}})()}try{const{body:x,status:de,statusText:be,headersList:re,socket:$e}=await qe(
{body:Z});if($e)E=c({status:de,statusText:be,headersList:re,socket:$e});else{const Y=x[Symbol.asyncIterator]();s.controller.next=()=>Y.next(),E=c({status:de,statusText:be,
headersList:re})}}catch(x){return x.name==="AbortError"?(s.controller.connection.destroy(),o(s,x)):r(x)}const se=a(async()=>{await s.controller.resume()},"pullA\
lgorithm"),K=a(x=>{D(s)||s.controller.abort(x)},"cancelAlgorithm"),ne=new ReadableStream({async start(x){s.controller.controller=x},async pull(x){await se(x)},async cancel(x){
await K(x)},type:"bytes"});E.body={stream:ne,source:null,length:null},s.controller.resume||s.controller.on("terminated",ee),s.controller.resume=async()=>{for(;;){
let x,de;try{const{done:re,value:$e}=await s.controller.next();if(te(s))break;x=re?void 0:$e}catch(re){s.controller.ended&&!h.encodedBodySize?x=void 0:(x=re,de=
!0)}if(x===void 0){O(s.controller.controller),Ut(s,E);return}if(h.decodedBodySize+=x?.byteLength??0,de){s.controller.terminate(x);return}const be=new Uint8Array(
x);if(be.byteLength&&s.controller.controller.enqueue(be),Ze(ne)){s.controller.terminate();return}if(s.controller.controller.desiredSize<=0)return}};function ee(x){
te(s)?(E.aborted=!0,Ae(ne)&&s.controller.controller.error(s.controller.serializedAbortReason)):Ae(ne)&&s.controller.controller.error(new TypeError("terminated",
{cause:q(x)?x:void 0})),s.controller.connection.destroy()}return a(ee,"onAborted"),E;function qe({body:x}){const de=H(p),be=s.controller.dispatcher;return new Promise(
(re,$e)=>be.dispatch({path:de.pathname+de.search,origin:de.origin,method:p.method,body:be.isMockActive?p.body&&(p.body.source||p.body.stream):x,headers:p.headersList.
entries,maxRedirections:0,upgrade:p.mode==="websocket"?"websocket":void 0},{body:null,abort:null,onConnect(Y){const{connection:ge}=s.controller;h.finalConnectionTimingInfo=
Oe(void 0,h.postRedirectStartTime,s.crossOriginIsolatedCapability),ge.destroyed?Y(new DOMException("The operation was aborted.","AbortError")):(s.controller.on(
"terminated",Y),this.abort=ge.abort=Y),h.finalNetworkRequestStartTime=N(s.crossOriginIsolatedCapability)},onResponseStarted(){h.finalNetworkResponseStartTime=N(
s.crossOriginIsolatedCapability)},onHeaders(Y,ge,br,tr){if(Y<200)return;let Fe="";const or=new i;for(let Ee=0;Ee<ge.length;Ee+=2)or.append(Ke(ge[Ee]),ge[Ee+1].toString(
"latin1"),!0);Fe=or.get("location",!0);const Me=[],Ft=Fe&&p.redirect==="follow"&&J.has(Y);if(p.method!=="HEAD"&&p.method!=="CONNECT"&&!ue.includes(Y)&&!Ft){const Ee=or.
get("content-encoding",!0),nr=Ee?Ee.toLowerCase().split(","):[],Vr=5;if(nr.length>Vr)return this.abort(new Error(`too many content-encodings in response: ${nr.length}\
, maximum allowed is ${Vr}`)),!0;for(let mr=nr.length-1;mr>=0;--mr){const sr=nr[mr].trim();if(sr==="x-gzip"||sr==="gzip")Me.push(f.createGunzip({flush:f.constants.
Z_SYNC_FLUSH,finishFlush:f.constants.Z_SYNC_FLUSH}));else if(sr==="deflate")Me.push(De({flush:f.constants.Z_SYNC_FLUSH,finishFlush:f.constants.Z_SYNC_FLUSH}));else if(sr===
"br")Me.push(f.createBrotliDecompress({flush:f.constants.BROTLI_OPERATION_FLUSH,finishFlush:f.constants.BROTLI_OPERATION_FLUSH}));else{Me.length=0;break}}}this.
body=new T({read:br});const zr=this.onError.bind(this);return re({status:Y,statusText:tr,headersList:or,body:Me.length?Ue(this.body,...Me,Ee=>{Ee&&this.onError(
Ee)}).on("error",zr):this.body.on("error",zr)}),!0},onData(Y){if(s.controller.dump)return;const ge=Y;return h.encodedBodySize+=ge.byteLength,this.body.push(ge)},
onComplete(){this.abort&&s.controller.off("terminated",this.abort),s.controller.ended=!0,this.body.push(null)},onError(Y){this.abort&&s.controller.off("terminat\
ed",this.abort),this.body?.destroy(Y),s.controller.terminate(Y),$e(Y)},onUpgrade(Y,ge,br){if(Y!==101)return;const tr=new i;for(let Fe=0;Fe<ge.length;Fe+=2)tr.append(
Ke(ge[Fe]),ge[Fe+1].toString("latin1"),!0);return re({status:Y,statusText:er[Y],headersList:tr,socket:br}),!0}}))}a(qe,"dispatch")}a(qt,"httpNetworkFetch"),t.exports=
{fetch:Nt,Fetch:rr,fetching:Pr,finalizeAndReportTiming:Br}}});import{readFileSync as Jt,existsSync as Kt}from"fs";import{EOL as Xt}from"os";var Kr=class{static{
a(this,"Context")}constructor(){var e,t,r;if(this.payload={},process.env.GITHUB_EVENT_PATH)if(Kt(process.env.GITHUB_EVENT_PATH))this.payload=JSON.parse(Jt(process.
env.GITHUB_EVENT_PATH,{encoding:"utf8"}));else{const o=process.env.GITHUB_EVENT_PATH;process.stdout.write(`GITHUB_EVENT_PATH ${o} does not exist${Xt}`)}this.eventName=
process.env.GITHUB_EVENT_NAME,this.sha=process.env.GITHUB_SHA,this.ref=process.env.GITHUB_REF,this.workflow=process.env.GITHUB_WORKFLOW,this.action=process.env.
GITHUB_ACTION,this.actor=process.env.GITHUB_ACTOR,this.job=process.env.GITHUB_JOB,this.runAttempt=parseInt(process.env.GITHUB_RUN_ATTEMPT,10),this.runNumber=parseInt(
process.env.GITHUB_RUN_NUMBER,10),this.runId=parseInt(process.env.GITHUB_RUN_ID,10),this.apiUrl=(e=process.env.GITHUB_API_URL)!==null&&e!==void 0?e:"https://api\
.github.com",this.serverUrl=(t=process.env.GITHUB_SERVER_URL)!==null&&t!==void 0?t:"https://github.com",this.graphqlUrl=(r=process.env.GITHUB_GRAPHQL_URL)!==null&&
r!==void 0?r:"https://api.github.com/graphql"}get issue(){const e=this.payload;return Object.assign(Object.assign({},this.repo),{number:(e.issue||e.pull_request||
e).number})}get repo(){if(process.env.GITHUB_REPOSITORY){const[e,t]=process.env.GITHUB_REPOSITORY.split("/");return{owner:e,repo:t}}if(this.payload.repository)return{
owner:this.payload.repository.owner.login,repo:this.payload.repository.name};throw new Error("context.repo requires a GITHUB_REPOSITORY environment variable lik\
e 'owner/repo'")}},Qt=xt(Vt()),Yt=a(function(e,t,r,o){function n(c){return c instanceof r?c:new r(function(l){l(c)})}return a(n,"adopt"),new(r||(r=Promise))(function(c,l){
function i(f){try{S(o.next(f))}catch(w){l(w)}}a(i,"fulfilled");function y(f){try{S(o.throw(f))}catch(w){l(w)}}a(y,"rejected");function S(f){f.done?c(f.value):n(
f.value).then(i,y)}a(S,"step"),S((o=o.apply(e,t||[])).next())})},"__awaiter");function Zt(e,t){if(!e&&!t.auth)throw new Error("Parameter token or opts.auth is r\
equired");if(e&&t.auth)throw new Error("Parameters token and opts.auth may not both be specified");return typeof t.auth=="string"?t.auth:`token ${e}`}a(Zt,"getA\
uthString");function eo(e){return new Jr().getAgent(e)}a(eo,"getProxyAgent");function ro(e){return new Jr().getAgentDispatcher(e)}a(ro,"getProxyAgentDispatcher");
function to(e){const t=ro(e);return a((o,n)=>Yt(this,void 0,void 0,function*(){return(0,Qt.fetch)(o,Object.assign(Object.assign({},n),{dispatcher:t}))}),"proxyF\
etch")}a(to,"getProxyFetch");function oo(){return process.env.GITHUB_API_URL||"https://api.github.com"}a(oo,"getApiBaseUrl");function no(e){var t;const r=(t=process.
env.ACTIONS_ORCHESTRATION_ID)===null||t===void 0?void 0:t.trim();if(r){const n=`actions_orchestration_id/${r.replace(/[^a-z0-9_.-]/gi,"_")}`;return e?.includes(
n)?e:`${e?`${e} `:""}${n}`}return e}a(no,"getUserAgentWithOrchestrationId");function ur(){return typeof navigator=="object"&&"userAgent"in navigator?navigator.userAgent:
typeof process=="object"&&process.version!==void 0?`Node.js/${process.version.substr(1)} (${process.platform}; ${process.arch})`:"<environment undetectable>"}a(
ur,"getUserAgent");function Sr(e,t,r,o){if(typeof r!="function")throw new Error("method for before hook must be a function");return o||(o={}),Array.isArray(t)?t.
reverse().reduce((n,c)=>Sr.bind(null,e,c,n,o),r)():Promise.resolve().then(()=>e.registry[t]?e.registry[t].reduce((n,c)=>c.hook.bind(null,n,o),r)():r(o))}a(Sr,"r\
egister");function so(e,t,r,o){const n=o;e.registry[r]||(e.registry[r]=[]),t==="before"&&(o=a((c,l)=>Promise.resolve().then(n.bind(null,l)).then(c.bind(null,l)),
"hook2")),t==="after"&&(o=a((c,l)=>{let i;return Promise.resolve().then(c.bind(null,l)).then(y=>(i=y,n(i,l))).then(()=>i)},"hook2")),t==="error"&&(o=a((c,l)=>Promise.
resolve().then(c.bind(null,l)).catch(i=>n(i,l)),"hook2")),e.registry[r].push({hook:o,orig:n})}a(so,"addHook");function io(e,t,r){if(!e.registry[t])return;const o=e.
registry[t].map(n=>n.orig).indexOf(r);o!==-1&&e.registry[t].splice(o,1)}a(io,"removeHook");var Xr=Function.bind,Qr=Xr.bind(Xr);function Yr(e,t,r){const o=Qr(io,
null).apply(null,r?[t,r]:[t]);e.api={remove:o},e.remove=o,["before","error","after","wrap"].forEach(n=>{const c=r?[t,n,r]:[t,n];e[n]=e.api[n]=Qr(so,null).apply(
null,c)})}a(Yr,"bindApi");function ao(){const e=Symbol("Singular"),t={registry:{}},r=Sr.bind(null,t,e);return Yr(r,t,e),r}a(ao,"Singular");function co(){const e={
registry:{}},t=Sr.bind(null,e);return Yr(t,e),t}a(co,"Collection");var lo={Singular:ao,Collection:co},uo="0.0.0-development",fo=`octokit-endpoint.js/${uo} ${ur()}`,
po={method:"GET",baseUrl:"https://api.github.com",headers:{accept:"application/vnd.github.v3+json","user-agent":fo},mediaType:{format:""}};function ho(e){return e?
Object.keys(e).reduce((t,r)=>(t[r.toLowerCase()]=e[r],t),{}):{}}a(ho,"lowercaseKeys");function go(e){if(typeof e!="object"||e===null||Object.prototype.toString.
call(e)!=="[object Object]")return!1;const t=Object.getPrototypeOf(e);if(t===null)return!0;const r=Object.prototype.hasOwnProperty.call(t,"constructor")&&t.constructor;
return typeof r=="function"&&r instanceof r&&Function.prototype.call(r)===Function.prototype.call(e)}a(go,"isPlainObject");function Zr(e,t){const r=Object.assign(
{},e);return Object.keys(t).forEach(o=>{go(t[o])?o in e?r[o]=Zr(e[o],t[o]):Object.assign(r,{[o]:t[o]}):Object.assign(r,{[o]:t[o]})}),r}a(Zr,"mergeDeep");function et(e){
for(const t in e)e[t]===void 0&&delete e[t];return e}a(et,"removeUndefinedProperties");function Or(e,t,r){if(typeof t=="string"){let[n,c]=t.split(" ");r=Object.
assign(c?{method:n,url:c}:{url:n},r)}else r=Object.assign({},t);r.headers=ho(r.headers),et(r),et(r.headers);const o=Zr(e||{},r);return r.url==="/graphql"&&(e&&e.
mediaType.previews?.length&&(o.mediaType.previews=e.mediaType.previews.filter(n=>!o.mediaType.previews.includes(n)).concat(o.mediaType.previews)),o.mediaType.previews=
(o.mediaType.previews||[]).map(n=>n.replace(/-preview/,""))),o}a(Or,"merge");function yo(e,t){const r=/\?/.test(e)?"&":"?",o=Object.keys(t);return o.length===0?
e:e+r+o.map(n=>n==="q"?"q="+t.q.split("+").map(encodeURIComponent).join("+"):`${n}=${encodeURIComponent(t[n])}`).join("&")}a(yo,"addQueryParameters");var bo=/\{[^{}}]+\}/g;
function mo(e){return e.replace(/(?:^\W+)|(?:(?<!\W)\W+$)/g,"").split(/,/)}a(mo,"removeNonChars");function wo(e){const t=e.match(bo);return t?t.map(mo).reduce((r,o)=>r.
concat(o),[]):[]}a(wo,"extractUrlVariableNames");function rt(e,t){const r={__proto__:null};for(const o of Object.keys(e))t.indexOf(o)===-1&&(r[o]=e[o]);return r}
a(rt,"omit");function tt(e){return e.split(/(%[0-9A-Fa-f]{2})/g).map(function(t){return/%[0-9A-Fa-f]/.test(t)||(t=encodeURI(t).replace(/%5B/g,"[").replace(/%5D/g,
"]")),t}).join("")}a(tt,"encodeReserved");function ze(e){return encodeURIComponent(e).replace(/[!'()*]/g,function(t){return"%"+t.charCodeAt(0).toString(16).toUpperCase()})}
a(ze,"encodeUnreserved");function Qe(e,t,r){return t=e==="+"||e==="#"?tt(t):ze(t),r?ze(r)+"="+t:t}a(Qe,"encodeValue");function Ve(e){return e!=null}a(Ve,"isDefi\
ned");function kr(e){return e===";"||e==="&"||e==="?"}a(kr,"isKeyOperator");function vo(e,t,r,o){var n=e[r],c=[];if(Ve(n)&&n!=="")if(typeof n=="string"||typeof n==
"number"||typeof n=="bigint"||typeof n=="boolean")n=n.toString(),o&&o!=="*"&&(n=n.substring(0,parseInt(o,10))),c.push(Qe(t,n,kr(t)?r:""));else if(o==="*")Array.
isArray(n)?n.filter(Ve).forEach(function(l){c.push(Qe(t,l,kr(t)?r:""))}):Object.keys(n).forEach(function(l){Ve(n[l])&&c.push(Qe(t,n[l],l))});else{const l=[];Array.
isArray(n)?n.filter(Ve).forEach(function(i){l.push(Qe(t,i))}):Object.keys(n).forEach(function(i){Ve(n[i])&&(l.push(ze(i)),l.push(Qe(t,n[i].toString())))}),kr(t)?
c.push(ze(r)+"="+l.join(",")):l.length!==0&&c.push(l.join(","))}else t===";"?Ve(n)&&c.push(ze(r)):n===""&&(t==="&"||t==="?")?c.push(ze(r)+"="):n===""&&c.push("");
return c}a(vo,"getValues");function Ro(e){return{expand:To.bind(null,e)}}a(Ro,"parseUrl");function To(e,t){var r=["+","#",".","/",";","?","&"];return e=e.replace(
/\{([^\{\}]+)\}|([^\{\}]+)/g,function(o,n,c){if(n){let i="";const y=[];if(r.indexOf(n.charAt(0))!==-1&&(i=n.charAt(0),n=n.substr(1)),n.split(/,/g).forEach(function(S){
var f=/([^:\*]*)(?::(\d+)|(\*))?/.exec(S);y.push(vo(t,i,f[1],f[2]||f[3]))}),i&&i!=="+"){var l=",";return i==="?"?l="&":i!=="#"&&(l=i),(y.length!==0?i:"")+y.join(
l)}else return y.join(",")}else return tt(c)}),e==="/"?e:e.replace(/\/$/,"")}a(To,"expand");function ot(e){let t=e.method.toUpperCase(),r=(e.url||"/").replace(/:([a-z]\w+)/g,
"{$1}"),o=Object.assign({},e.headers),n,c=rt(e,["method","baseUrl","url","headers","request","mediaType"]);const l=wo(r);r=Ro(r).expand(c),/^http/.test(r)||(r=e.
baseUrl+r);const i=Object.keys(e).filter(f=>l.includes(f)).concat("baseUrl"),y=rt(c,i);if(!/application\/octet-stream/i.test(o.accept)&&(e.mediaType.format&&(o.
accept=o.accept.split(/,/).map(f=>f.replace(/application\/vnd(\.\w+)(\.v3)?(\.\w+)?(\+json)?$/,`application/vnd$1$2.${e.mediaType.format}`)).join(",")),r.endsWith(
"/graphql")&&e.mediaType.previews?.length)){const f=o.accept.match(/(?<![\w-])[\w-]+(?=-preview)/g)||[];o.accept=f.concat(e.mediaType.previews).map(w=>{const U=e.
mediaType.format?`.${e.mediaType.format}`:"+json";return`application/vnd.github.${w}-preview${U}`}).join(",")}return["GET","HEAD"].includes(t)?r=yo(r,y):"data"in
y?n=y.data:Object.keys(y).length&&(n=y),!o["content-type"]&&typeof n<"u"&&(o["content-type"]="application/json; charset=utf-8"),["PATCH","PUT"].includes(t)&&typeof n>
"u"&&(n=""),Object.assign({method:t,url:r,headers:o},typeof n<"u"?{body:n}:null,e.request?{request:e.request}:null)}a(ot,"parse");function Eo(e,t,r){return ot(Or(
e,t,r))}a(Eo,"endpointWithDefaults");function nt(e,t){const r=Or(e,t),o=Eo.bind(null,r);return Object.assign(o,{DEFAULTS:r,defaults:nt.bind(null,r),merge:Or.bind(
null,r),parse:ot})}a(nt,"withDefaults");var So=nt(null,po),Oo=32,ko=9,Ao=59,Lo=61,st=34,it=92,Co=44,Ar=1,Ie=2,at=4,je=8,dr=16,Lr=65280,ct=Ar|Lr,le=new Uint8Array(
256);le[ko]|=Ie,le[Oo]|=Ie,le[Ao]|=at,le[Co]|=je;for(let e=128;e<=255;e++)le[e]|=Ar;for(const e of"!#$%&'*+-.^_`|~")le[e.charCodeAt(0)]|=dr;for(let e=48;e<=57;e++)
le[e]|=dr;for(let e=65;e<=90;e++)le[e]|=Ar|dr;for(let e=97;e<=122;e++)le[e]|=dr;var lt=(()=>{const e=a(function(){},"C");return e.prototype=Object.create(null),
e})();function _o(e,t){const r=at|(t?.comma===!0?je:0),o=e.length;let n=t?.start??0;for(;(le[e.charCodeAt(n)]&Ie)!==0;)n++;let c=n,l=0,i=-1,y=t?.parameters===!1?
je:0;for(;c<o;){const U=e.charCodeAt(c),M=le[U];if((M&r)!==0){y|=M&je;break}(M&Ie)!==0?i===-1&&(i=c):i=-1,l|=U&Lr|M,c++}const S=i===-1?c:i,f=e.slice(n,S),w=(l&ct)===
0?f:f.toLowerCase();return c===o||y!==0?{type:w,index:c,parameters:new lt}:Io(e,w,c,o,r)}a(_o,"parse2");function Io(e,t,r,o,n){const c=new lt;e:for(;r<o;){for(r++;(le[e.
charCodeAt(r)]&Ie)!==0;)r++;const l=r;let i=0,y=-1;for(;r<o;){const S=e.charCodeAt(r),f=le[S];if((f&n)!==0){if((f&je)!==0)break e;continue e}if(S===Lo){const w=y===
-1?r:y,U=e.slice(l,w),M=(i&ct)===0?U:U.toLowerCase();for(r++;(le[e.charCodeAt(r)]&Ie)!==0;)r++;if(r<o&&e.charCodeAt(r)===st){const j=++r;let H=!1;for(;r<o;){const ie=e.
charCodeAt(r);if(ie===st){c[M]===void 0&&(c[M]=H?No(e,j,r):e.slice(j,r)),r++;let V=0;for(;r<o;){const ae=e.charCodeAt(r),fe=le[ae];if((fe&n)!==0){V=fe&je;break}
r++}if(V!==0)break e;continue e}if(ie===it&&r+1<o){H=!0,r+=2;continue}r++}continue e}const _=r;let X=0,I=-1;for(;r<o;){const j=e.charCodeAt(r),H=le[j];if((H&n)!==
0){X=H&je;break}(H&Ie)!==0?I===-1&&(I=r):I=-1,r++}if(c[M]===void 0){const j=I===-1?r:I;c[M]=e.slice(_,j)}if(X!==0)break e;continue e}(f&Ie)!==0?y===-1&&(y=r):y=
-1,i|=S&Lr|f,r++}}return{type:t,index:r,parameters:c}}a(Io,"parseParameters");function No(e,t,r){let o="";for(let n=t;n<r;n++)e.charCodeAt(n)===it&&(o+=e.slice(
t,n),t=++n);return o+e.slice(t,r)}a(No,"unescapeQuotedPairs");var Uo=/^-?\d+$/,fr=/^-?\d+n+$/,Ne=JSON.stringify,Cr=JSON.parse,ut=/^-?\d+n$/,dt=/([\[:])?"(-?\d+)n"($|\s*[,\}\]])/g,
ft=/([\[:])?("-?\d+n+)n("$|"\s*[,\}\]])/g,_r=a(e=>e===void 0||typeof e=="function"||typeof e=="symbol","isUnstringifiable"),Ir=a(e=>e!==null&&typeof e=="object"&&
e.constructor&&e.constructor.name==="RawJSON","isRawJSON"),Ho=a((e,t,r)=>{let o="";typeof r=="number"?o=" ".repeat(Math.min(10,Math.max(0,Math.floor(r)))):typeof r==
"string"&&(o=r.slice(0,10));const n=typeof t=="function",c=Array.isArray(t)?new Set(t.map(String)):null,l=a((_,X,I)=>(I!==null&&typeof I=="object"&&typeof I.toJSON==
"function"&&(I=I.toJSON(X)),typeof I=="string"&&fr.test(I)?I+"n":typeof I=="bigint"?"rawJSON"in JSON?JSON.rawJSON(I.toString()):I.toString()+"n":(n&&(I=t.call(_,
X,I)),I!==null&&typeof I=="object"&&(I instanceof Number||I instanceof String||I instanceof Boolean)&&(I=I.valueOf()),I)),"prepareVal"),i=l({"":e},"",e);if(_r(i))
return;const y=i===null||typeof i!="object",S=Ir(i);if(y||S)return Ne(i);const f=[];let w=0;const U=[{parent:{"":i},key:"",val:i,isArray:Array.isArray(i),keys:Array.
isArray(i)?null:Object.keys(i),index:0,first:!0}],M=new WeakSet([i]);for(;U.length>0;){const _=U[U.length-1];_.index===0&&(f.push(_.isArray?"[":"{"),w++);let X=!1;
if(_.isArray)if(_.index<_.val.length){_.first||f.push(","),o&&f.push(`
`+o.repeat(w));const I=_.val[_.index],j=l(_.val,String(_.index),I);if(_r(j))f.push("null"),_.first=!1,_.index++;else{const H=j!==null&&typeof j=="object",ie=Ir(
j);if(H&&!ie){if(M.has(j))throw new TypeError("Converting circular structure to JSON");M.add(j),U.push({parent:_.val,key:String(_.index),val:j,isArray:Array.isArray(
j),keys:Array.isArray(j)?null:Object.keys(j),index:0,first:!0}),_.first=!1,_.index++}else f.push(Ne(j)),_.first=!1,_.index++}}else X=!0;else{for(;_.index<_.keys.
length;){const j=_.keys[_.index++];if(c&&!c.has(j))continue;const ie=_.val[j],V=l(_.val,j,ie);if(_r(V))continue;_.first||f.push(","),o?f.push(`
`+o.repeat(w)+Ne(j)+": "):f.push(Ne(j)+":");const ae=V!==null&&typeof V=="object",fe=Ir(V);if(ae&&!fe){if(M.has(V))throw new TypeError("Converting circular stru\
cture to JSON");M.add(V),U.push({parent:_.val,key:j,val:V,isArray:Array.isArray(V),keys:Array.isArray(V)?null:Object.keys(V),index:0,first:!0}),_.first=!1;break}else
f.push(Ne(V)),_.first=!1}_.index>=_.keys.length&&U[U.length-1]===_&&(X=!0)}X&&(w--,!_.first&&o&&f.push(`
`+o.repeat(w)),f.push(_.isArray?"]":"}"),M.delete(_.val),U.pop())}return f.join("")},"stringifyIteratively"),qo=a((e,t,r)=>{try{return"rawJSON"in JSON?Ne(e,(i,y)=>typeof y==
"bigint"?JSON.rawJSON(y.toString()):typeof t=="function"?t(i,y):(Array.isArray(t)&&t.includes(i),y),r):e?Ne(e,(i,y)=>typeof y=="string"&&fr.test(y)||typeof y=="\
bigint"?y.toString()+"n":typeof t=="function"?t(i,y):(Array.isArray(t)&&t.includes(i),y),r).replace(dt,"$1$2$3").replace(ft,"$1$2$3"):Ne(e,t,r)}catch(o){if(o instanceof
RangeError){const n=Ho(e,t,r);return n===void 0?void 0:"rawJSON"in JSON?n:n.replace(dt,"$1$2$3").replace(ft,"$1$2$3")}throw o}},"JSONStringify"),pr=new Map,Fo=a(
()=>{const e=JSON.parse.toString();if(pr.has(e))return pr.get(e);try{const t=JSON.parse("1",(r,o,n)=>!!n?.source&&n.source==="1");return pr.set(e,t),t}catch{return pr.
set(e,!1),!1}},"isContextSourceSupported"),jo=a((e,t,r,o)=>typeof t=="string"&&ut.test(t)?BigInt(t.slice(0,-1)):typeof t=="string"&&fr.test(t)?t.slice(0,-1):typeof o==
"function"?o(e,t,r):t,"convertMarkedBigIntsReviver"),Go=a((e,t)=>JSON.parse(e,(r,o,n)=>{const c=typeof o=="number",l=o>Number.MAX_SAFE_INTEGER||o<Number.MIN_SAFE_INTEGER,
i=c&&l,y=n&&Uo.test(n.source);return i&&y?BigInt(n.source):typeof t=="function"?t(r,o,n):o}),"JSONParseV2"),pt=Number.MAX_SAFE_INTEGER.toString(),ht=pt.length,Bo=/"(?:[^"\\]|\\.)*"|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/g,
Do=/^"-?\d+n+"$/,Po=a((e,t)=>{const r={"":e},o=[{parent:r,key:"",visited:!1}];for(;o.length>0;){const n=o[o.length-1];if(n.visited){const{parent:c,key:l}=n;let i=c[l];
typeof i=="string"&&(ut.test(i)?i=BigInt(i.slice(0,-1)):fr.test(i)&&(i=i.slice(0,-1))),typeof t=="function"&&(i=t.call(c,l,i)),i===void 0?delete c[l]:c[l]=i,o.pop()}else{
n.visited=!0;const c=n.parent[n.key];if(c!==null&&typeof c=="object"){const i=Object.keys(c);for(let y=i.length-1;y>=0;y--)o.push({parent:c,key:i[y],visited:!1})}}}
return r[""]},"applyReviverIteratively"),gt=a(e=>e.replace(Bo,(t,r,o,n)=>{const c=t[0]==='"';if(c&&Do.test(t))return t.substring(0,t.length-1)+'n"';const i=o||n,
y=r&&(r.length<ht||r.length===ht&&r<=pt);return c||i||y?t:'"'+t+'n"'}),"serializeBigInts"),xo=a((e,t)=>{if(!e)return Cr(e,t);try{if(Fo())return Go(e,t);const r=gt(
e);return Cr(r,(o,n,c)=>jo(o,n,c,t))}catch(r){if(r instanceof RangeError){const o=gt(e),n=Cr(o);return Po(n,t)}throw r}},"JSONParse"),hr=class extends Error{static{
a(this,"RequestError")}name;status;request;response;constructor(e,t,r){super(e,{cause:r.cause}),this.name="HttpError",this.status=Number.parseInt(t),Number.isNaN(
this.status)&&(this.status=0),"response"in r&&(this.response=r.response);const o=Object.assign({},r.request);r.request.headers.authorization&&(o.headers=Object.
assign({},r.request.headers,{authorization:r.request.headers.authorization.replace(/(?<! ) .*$/," [REDACTED]")})),o.url=o.url.replace(/\bclient_secret=\w+/g,"cl\
ient_secret=[REDACTED]").replace(/\baccess_token=\w+/g,"access_token=[REDACTED]"),this.request=o}},$o="10.0.16",Mo={headers:{"user-agent":`octokit-request.js/${$o}\
 ${ur()}`}};function Wo(e){if(typeof e!="object"||e===null||Object.prototype.toString.call(e)!=="[object Object]")return!1;const t=Object.getPrototypeOf(e);if(t===
null)return!0;const r=Object.prototype.hasOwnProperty.call(t,"constructor")&&t.constructor;return typeof r=="function"&&r instanceof r&&Function.prototype.call(
r)===Function.prototype.call(e)}a(Wo,"isPlainObject2");var yt=a(()=>"","noop");async function bt(e){const t=e.request?.fetch||globalThis.fetch;if(!t)throw new Error(
"fetch is not set. Please pass a fetch implementation as new Octokit({ request: { fetch }}). Learn more at https://github.com/octokit/octokit.js/#fetch-missing");
const r=e.request?.log||console,o=e.request?.parseSuccessResponseBody!==!1,n=Wo(e.body)||Array.isArray(e.body)?qo(e.body):e.body,c=Object.fromEntries(Object.entries(
e.headers).map(([w,U])=>[w,String(U)]));let l;try{l=await t(e.url,{method:e.method,body:n,redirect:e.request?.redirect,headers:c,signal:e.request?.signal,...e.body&&
{duplex:"half"}})}catch(w){let U="Unknown Error";if(w instanceof Error){if(w.name==="AbortError")throw w.status=500,w;U=w.message,w.name==="TypeError"&&"cause"in
w&&(w.cause instanceof Error?U=w.cause.message:typeof w.cause=="string"&&(U=w.cause))}const M=new hr(U,500,{request:e});throw M.cause=w,M}const i=l.status,y=l.url,
S={};for(const[w,U]of l.headers)S[w]=U;const f={url:y,status:i,headers:S,data:""};if("deprecation"in S){const w=S.link&&S.link.match(/<([^<>]+)>; rel="deprecation"/),
U=w&&w.pop();r.warn(`[@octokit/request] "${e.method} ${e.url}" is deprecated. It is scheduled to be removed on ${S.sunset}${U?`. See ${U}`:""}`)}if(i===204||i===
205)return f;if(e.method==="HEAD"){if(i<400)return f;throw new hr(l.statusText,i,{response:f,request:e})}if(i===304)throw f.data=await Nr(l),new hr("Not modifie\
d",i,{response:f,request:e});if(i>=400)throw f.data=await Nr(l),new hr(Vo(f.data),i,{response:f,request:e});return f.data=o?await Nr(l):l.body,f}a(bt,"fetchWrap\
per");async function Nr(e){const t=e.headers.get("content-type");if(!t)return e.text().catch(yt);const r=_o(t);if(zo(r)){let o="";try{return o=await e.text(),xo(
o)}catch{return o}}else return r.type.startsWith("text/")||r.parameters.charset?.toLowerCase()==="utf-8"&&r.type!=="application/octet-stream"?e.text().catch(yt):
e.arrayBuffer().catch(()=>new ArrayBuffer(0))}a(Nr,"getResponseData");function zo(e){return e.type==="application/json"||e.type==="application/scim+json"}a(zo,"\
isJSONResponse");function Vo(e){if(typeof e=="string")return e;if(e instanceof ArrayBuffer)return"Unknown error";if(typeof e=="object"&&e!==null&&"message"in e){
const t=e,r="documentation_url"in t?` - ${t.documentation_url}`:"";return Array.isArray(t.errors)?`${t.message}: ${t.errors.map(o=>JSON.stringify(o)).join(", ")}${r}`:
`${t.message}${r}`}return`Unknown error: ${JSON.stringify(e)}`}a(Vo,"toErrorMessage");function Ur(e,t){const r=e.defaults(t);return Object.assign(a(function(n,c){
const l=r.merge(n,c);if(!l.request||!l.request.hook)return bt(r.parse(l));const i=a((y,S)=>bt(r.parse(r.merge(y,S))),"request2");return Object.assign(i,{endpoint:r,
defaults:Ur.bind(null,r)}),l.request.hook(i,l)},"newApi"),{endpoint:r,defaults:Ur.bind(null,r)})}a(Ur,"withDefaults2");var Hr=Ur(So,Mo),Jo="0.0.0-development";function Ko(e){
return`Request failed due to following response errors:
`+e.errors.map(t=>` - ${t.message}`).join(`
`)}a(Ko,"_buildMessageForResponseErrors");var Xo=class extends Error{static{a(this,"GraphqlResponseError")}constructor(e,t,r){super(Ko(r)),this.request=e,this.headers=
t,this.response=r,this.errors=r.errors,this.data=r.data,Error.captureStackTrace&&Error.captureStackTrace(this,this.constructor)}request;headers;response;name="G\
raphqlResponseError";errors;data},Qo=["method","baseUrl","url","headers","request","query","mediaType","operationName"],Yo=["query","method","url"],mt=/\/api\/v3\/?$/;
function Zo(e,t,r){if(r){if(typeof t=="string"&&"query"in r)return Promise.reject(new Error('[@octokit/graphql] "query" cannot be used as variable name'));for(const l in r)
if(Yo.includes(l))return Promise.reject(new Error(`[@octokit/graphql] "${l}" cannot be used as variable name`))}const o=typeof t=="string"?Object.assign({query:t},
r):t,n=Object.keys(o).reduce((l,i)=>Qo.includes(i)?(l[i]=o[i],l):(l.variables||(l.variables={}),l.variables[i]=o[i],l),{}),c=o.baseUrl||e.endpoint.DEFAULTS.baseUrl;
return mt.test(c)&&(n.url=c.replace(mt,"/api/graphql")),e(n).then(l=>{if(l.data.errors){const i={};for(const y of Object.keys(l.headers))i[y]=l.headers[y];throw new Xo(
n,i,l.data)}return l.data.data})}a(Zo,"graphql");function qr(e,t){const r=e.defaults(t);return Object.assign(a((n,c)=>Zo(r,n,c),"newApi"),{defaults:qr.bind(null,
r),endpoint:r.endpoint})}a(qr,"withDefaults3");var Cn=qr(Hr,{headers:{"user-agent":`octokit-graphql.js/${Jo} ${ur()}`},method:"POST",url:"/graphql"});function en(e){
return qr(e,{method:"POST",url:"/graphql"})}a(en,"withCustomRequest");var Fr="(?:[a-zA-Z0-9_-]+)",wt="\\.",vt=new RegExp(`^${Fr}${wt}${Fr}${wt}${Fr}$`),rn=vt.test.
bind(vt);async function tn(e){const t=rn(e),r=e.startsWith("v1.")||e.startsWith("ghs_"),o=e.startsWith("ghu_");return{type:"token",token:e,tokenType:t?"app":r?"\
installation":o?"user-to-server":"oauth"}}a(tn,"auth");function on(e){return e.split(/\./).length===3?`bearer ${e}`:`token ${e}`}a(on,"withAuthorizationPrefix");
async function nn(e,t,r,o){const n=t.endpoint.merge(r,o);return n.headers.authorization=on(e),t(n)}a(nn,"hook");var sn=a(function(t){if(!t)throw new Error("[@oc\
tokit/auth-token] No token passed to createTokenAuth");if(typeof t!="string")throw new Error("[@octokit/auth-token] Token passed to createTokenAuth is not a str\
ing");return t=t.replace(/^(token|bearer) +/i,""),Object.assign(tn.bind(null,t),{hook:nn.bind(null,t)})},"createTokenAuth2"),Rt="7.0.8",Tt=a(()=>{},"noop2"),an=console.
warn.bind(console),cn=console.error.bind(console);function ln(e={}){return typeof e.debug!="function"&&(e.debug=Tt),typeof e.info!="function"&&(e.info=Tt),typeof e.
warn!="function"&&(e.warn=an),typeof e.error!="function"&&(e.error=cn),e}a(ln,"createLogger");var Et=`octokit-core.js/${Rt} ${ur()}`,un=class{static{a(this,"Oct\
okit")}static VERSION=Rt;static defaults(e){return class extends this{static{a(this,"OctokitWithDefaults")}constructor(...r){const o=r[0]||{};if(typeof e=="func\
tion"){super(e(o));return}super(Object.assign({},e,o,o.userAgent&&e.userAgent?{userAgent:`${o.userAgent} ${e.userAgent}`}:null))}}}static plugins=[];static plugin(...e){
const t=this.plugins;return class extends this{static{a(this,"NewOctokit")}static plugins=t.concat(e.filter(o=>!t.includes(o)))}}constructor(e={}){const t=new lo.
Collection,r={baseUrl:Hr.endpoint.DEFAULTS.baseUrl,headers:{},request:Object.assign({},e.request,{hook:t.bind(null,"request")}),mediaType:{previews:[],format:""}};
if(r.headers["user-agent"]=e.userAgent?`${e.userAgent} ${Et}`:Et,e.baseUrl&&(r.baseUrl=e.baseUrl),e.previews&&(r.mediaType.previews=e.previews),e.timeZone&&(r.headers["\
time-zone"]=e.timeZone),this.request=Hr.defaults(r),this.graphql=en(this.request).defaults(r),this.log=ln(e.log),this.hook=t,e.authStrategy){const{authStrategy:n,
...c}=e,l=n(Object.assign({request:this.request,log:this.log,octokit:this,octokitOptions:c},e.auth));t.wrap("request",l.hook),this.auth=l}else if(!e.auth)this.auth=
async()=>({type:"unauthenticated"});else{const n=sn(e.auth);t.wrap("request",n.hook),this.auth=n}const o=this.constructor;for(let n=0;n<o.plugins.length;++n)Object.
assign(this,o.plugins[n](this,e))}request;graphql;log;hook;auth},St="17.0.0",dn={actions:{addCustomLabelsToSelfHostedRunnerForOrg:["POST /orgs/{org}/actions/run\
ners/{runner_id}/labels"],addCustomLabelsToSelfHostedRunnerForRepo:["POST /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"],addRepoAccessToSelfHostedRunnerGroupInOrg:[
"PUT /orgs/{org}/actions/runner-groups/{runner_group_id}/repositories/{repository_id}"],addSelectedRepoToOrgSecret:["PUT /orgs/{org}/actions/secrets/{secret_nam\
e}/repositories/{repository_id}"],addSelectedRepoToOrgVariable:["PUT /orgs/{org}/actions/variables/{name}/repositories/{repository_id}"],approveWorkflowRun:["PO\
ST /repos/{owner}/{repo}/actions/runs/{run_id}/approve"],cancelWorkflowRun:["POST /repos/{owner}/{repo}/actions/runs/{run_id}/cancel"],createEnvironmentVariable:[
"POST /repos/{owner}/{repo}/environments/{environment_name}/variables"],createHostedRunnerForOrg:["POST /orgs/{org}/actions/hosted-runners"],createOrUpdateEnvironmentSecret:[
"PUT /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}"],createOrUpdateOrgSecret:["PUT /orgs/{org}/actions/secrets/{secret_name}"],createOrUpdateRepoSecret:[
"PUT /repos/{owner}/{repo}/actions/secrets/{secret_name}"],createOrgVariable:["POST /orgs/{org}/actions/variables"],createRegistrationTokenForOrg:["POST /orgs/{\
org}/actions/runners/registration-token"],createRegistrationTokenForRepo:["POST /repos/{owner}/{repo}/actions/runners/registration-token"],createRemoveTokenForOrg:[
"POST /orgs/{org}/actions/runners/remove-token"],createRemoveTokenForRepo:["POST /repos/{owner}/{repo}/actions/runners/remove-token"],createRepoVariable:["POST \
/repos/{owner}/{repo}/actions/variables"],createWorkflowDispatch:["POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches"],deleteActionsCacheById:[
"DELETE /repos/{owner}/{repo}/actions/caches/{cache_id}"],deleteActionsCacheByKey:["DELETE /repos/{owner}/{repo}/actions/caches{?key,ref}"],deleteArtifact:["DEL\
ETE /repos/{owner}/{repo}/actions/artifacts/{artifact_id}"],deleteCustomImageFromOrg:["DELETE /orgs/{org}/actions/hosted-runners/images/custom/{image_definition\
_id}"],deleteCustomImageVersionFromOrg:["DELETE /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}/versions/{version}"],deleteEnvironmentSecret:[
"DELETE /repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}"],deleteEnvironmentVariable:["DELETE /repos/{owner}/{repo}/environments/{env\
ironment_name}/variables/{name}"],deleteHostedRunnerForOrg:["DELETE /orgs/{org}/actions/hosted-runners/{hosted_runner_id}"],deleteOrgSecret:["DELETE /orgs/{org}\
/actions/secrets/{secret_name}"],deleteOrgVariable:["DELETE /orgs/{org}/actions/variables/{name}"],deleteRepoSecret:["DELETE /repos/{owner}/{repo}/actions/secre\
ts/{secret_name}"],deleteRepoVariable:["DELETE /repos/{owner}/{repo}/actions/variables/{name}"],deleteSelfHostedRunnerFromOrg:["DELETE /orgs/{org}/actions/runne\
rs/{runner_id}"],deleteSelfHostedRunnerFromRepo:["DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}"],deleteWorkflowRun:["DELETE /repos/{owner}/{repo}/ac\
tions/runs/{run_id}"],deleteWorkflowRunLogs:["DELETE /repos/{owner}/{repo}/actions/runs/{run_id}/logs"],disableSelectedRepositoryGithubActionsOrganization:["DEL\
ETE /orgs/{org}/actions/permissions/repositories/{repository_id}"],disableWorkflow:["PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/disable"],downloadArtifact:[
"GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}"],downloadJobLogsForWorkflowRun:["GET /repos/{owner}/{repo}/actions/jobs/{job_id}/lo\
gs"],downloadWorkflowRunAttemptLogs:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/logs"],downloadWorkflowRunLogs:["GET /repos/{own\
er}/{repo}/actions/runs/{run_id}/logs"],enableSelectedRepositoryGithubActionsOrganization:["PUT /orgs/{org}/actions/permissions/repositories/{repository_id}"],enableWorkflow:[
"PUT /repos/{owner}/{repo}/actions/workflows/{workflow_id}/enable"],forceCancelWorkflowRun:["POST /repos/{owner}/{repo}/actions/runs/{run_id}/force-cancel"],generateRunnerJitconfigForOrg:[
"POST /orgs/{org}/actions/runners/generate-jitconfig"],generateRunnerJitconfigForRepo:["POST /repos/{owner}/{repo}/actions/runners/generate-jitconfig"],getActionsCacheList:[
"GET /repos/{owner}/{repo}/actions/caches"],getActionsCacheUsage:["GET /repos/{owner}/{repo}/actions/cache/usage"],getActionsCacheUsageByRepoForOrg:["GET /orgs/\
{org}/actions/cache/usage-by-repository"],getActionsCacheUsageForOrg:["GET /orgs/{org}/actions/cache/usage"],getAllowedActionsOrganization:["GET /orgs/{org}/act\
ions/permissions/selected-actions"],getAllowedActionsRepository:["GET /repos/{owner}/{repo}/actions/permissions/selected-actions"],getArtifact:["GET /repos/{own\
er}/{repo}/actions/artifacts/{artifact_id}"],getCustomImageForOrg:["GET /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}"],getCustomImageVersionForOrg:[
"GET /orgs/{org}/actions/hosted-runners/images/custom/{image_definition_id}/versions/{version}"],getCustomOidcSubClaimForRepo:["GET /repos/{owner}/{repo}/action\
s/oidc/customization/sub"],getEnvironmentPublicKey:["GET /repos/{owner}/{repo}/environments/{environment_name}/secrets/public-key"],getEnvironmentSecret:["GET /\
repos/{owner}/{repo}/environments/{environment_name}/secrets/{secret_name}"],getEnvironmentVariable:["GET /repos/{owner}/{repo}/environments/{environment_name}/\
variables/{name}"],getGithubActionsDefaultWorkflowPermissionsOrganization:["GET /orgs/{org}/actions/permissions/workflow"],getGithubActionsDefaultWorkflowPermissionsRepository:[
"GET /repos/{owner}/{repo}/actions/permissions/workflow"],getGithubActionsPermissionsOrganization:["GET /orgs/{org}/actions/permissions"],getGithubActionsPermissionsRepository:[
"GET /repos/{owner}/{repo}/actions/permissions"],getHostedRunnerForOrg:["GET /orgs/{org}/actions/hosted-runners/{hosted_runner_id}"],getHostedRunnersGithubOwnedImagesForOrg:[
"GET /orgs/{org}/actions/hosted-runners/images/github-owned"],getHostedRunnersLimitsForOrg:["GET /orgs/{org}/actions/hosted-runners/limits"],getHostedRunnersMachineSpecsForOrg:[
"GET /orgs/{org}/actions/hosted-runners/machine-sizes"],getHostedRunnersPartnerImagesForOrg:["GET /orgs/{org}/actions/hosted-runners/images/partner"],getHostedRunnersPlatformsForOrg:[
"GET /orgs/{org}/actions/hosted-runners/platforms"],getJobForWorkflowRun:["GET /repos/{owner}/{repo}/actions/jobs/{job_id}"],getOrgPublicKey:["GET /orgs/{org}/a\
ctions/secrets/public-key"],getOrgSecret:["GET /orgs/{org}/actions/secrets/{secret_name}"],getOrgVariable:["GET /orgs/{org}/actions/variables/{name}"],getPendingDeploymentsForRun:[
"GET /repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments"],getRepoPermissions:["GET /repos/{owner}/{repo}/actions/permissions",{},{renamed:["actions",
"getGithubActionsPermissionsRepository"]}],getRepoPublicKey:["GET /repos/{owner}/{repo}/actions/secrets/public-key"],getRepoSecret:["GET /repos/{owner}/{repo}/a\
ctions/secrets/{secret_name}"],getRepoVariable:["GET /repos/{owner}/{repo}/actions/variables/{name}"],getReviewsForRun:["GET /repos/{owner}/{repo}/actions/runs/\
{run_id}/approvals"],getSelfHostedRunnerForOrg:["GET /orgs/{org}/actions/runners/{runner_id}"],getSelfHostedRunnerForRepo:["GET /repos/{owner}/{repo}/actions/ru\
nners/{runner_id}"],getWorkflow:["GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}"],getWorkflowAccessToRepository:["GET /repos/{owner}/{repo}/actions/\
permissions/access"],getWorkflowRun:["GET /repos/{owner}/{repo}/actions/runs/{run_id}"],getWorkflowRunAttempt:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/\
attempts/{attempt_number}"],getWorkflowRunUsage:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/timing"],getWorkflowUsage:["GET /repos/{owner}/{repo}/actions/\
workflows/{workflow_id}/timing"],listArtifactsForRepo:["GET /repos/{owner}/{repo}/actions/artifacts"],listCustomImageVersionsForOrg:["GET /orgs/{org}/actions/ho\
sted-runners/images/custom/{image_definition_id}/versions"],listCustomImagesForOrg:["GET /orgs/{org}/actions/hosted-runners/images/custom"],listEnvironmentSecrets:[
"GET /repos/{owner}/{repo}/environments/{environment_name}/secrets"],listEnvironmentVariables:["GET /repos/{owner}/{repo}/environments/{environment_name}/variab\
les"],listGithubHostedRunnersInGroupForOrg:["GET /orgs/{org}/actions/runner-groups/{runner_group_id}/hosted-runners"],listHostedRunnersForOrg:["GET /orgs/{org}/\
actions/hosted-runners"],listJobsForWorkflowRun:["GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs"],listJobsForWorkflowRunAttempt:["GET /repos/{owner}/{rep\
o}/actions/runs/{run_id}/attempts/{attempt_number}/jobs"],listLabelsForSelfHostedRunnerForOrg:["GET /orgs/{org}/actions/runners/{runner_id}/labels"],listLabelsForSelfHostedRunnerForRepo:[
"GET /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"],listOrgSecrets:["GET /orgs/{org}/actions/secrets"],listOrgVariables:["GET /orgs/{org}/actions/va\
riables"],listRepoOrganizationSecrets:["GET /repos/{owner}/{repo}/actions/organization-secrets"],listRepoOrganizationVariables:["GET /repos/{owner}/{repo}/actio\
ns/organization-variables"],listRepoSecrets:["GET /repos/{owner}/{repo}/actions/secrets"],listRepoVariables:["GET /repos/{owner}/{repo}/actions/variables"],listRepoWorkflows:[
"GET /repos/{owner}/{repo}/actions/workflows"],listRunnerApplicationsForOrg:["GET /orgs/{org}/actions/runners/downloads"],listRunnerApplicationsForRepo:["GET /r\
epos/{owner}/{repo}/actions/runners/downloads"],listSelectedReposForOrgSecret:["GET /orgs/{org}/actions/secrets/{secret_name}/repositories"],listSelectedReposForOrgVariable:[
"GET /orgs/{org}/actions/variables/{name}/repositories"],listSelectedRepositoriesEnabledGithubActionsOrganization:["GET /orgs/{org}/actions/permissions/reposito\
ries"],listSelfHostedRunnersForOrg:["GET /orgs/{org}/actions/runners"],listSelfHostedRunnersForRepo:["GET /repos/{owner}/{repo}/actions/runners"],listWorkflowRunArtifacts:[
"GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts"],listWorkflowRuns:["GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs"],listWorkflowRunsForRepo:[
"GET /repos/{owner}/{repo}/actions/runs"],reRunJobForWorkflowRun:["POST /repos/{owner}/{repo}/actions/jobs/{job_id}/rerun"],reRunWorkflow:["POST /repos/{owner}/\
{repo}/actions/runs/{run_id}/rerun"],reRunWorkflowFailedJobs:["POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun-failed-jobs"],removeAllCustomLabelsFromSelfHostedRunnerForOrg:[
"DELETE /orgs/{org}/actions/runners/{runner_id}/labels"],removeAllCustomLabelsFromSelfHostedRunnerForRepo:["DELETE /repos/{owner}/{repo}/actions/runners/{runner\
_id}/labels"],removeCustomLabelFromSelfHostedRunnerForOrg:["DELETE /orgs/{org}/actions/runners/{runner_id}/labels/{name}"],removeCustomLabelFromSelfHostedRunnerForRepo:[
"DELETE /repos/{owner}/{repo}/actions/runners/{runner_id}/labels/{name}"],removeSelectedRepoFromOrgSecret:["DELETE /orgs/{org}/actions/secrets/{secret_name}/rep\
ositories/{repository_id}"],removeSelectedRepoFromOrgVariable:["DELETE /orgs/{org}/actions/variables/{name}/repositories/{repository_id}"],reviewCustomGatesForRun:[
"POST /repos/{owner}/{repo}/actions/runs/{run_id}/deployment_protection_rule"],reviewPendingDeploymentsForRun:["POST /repos/{owner}/{repo}/actions/runs/{run_id}\
/pending_deployments"],setAllowedActionsOrganization:["PUT /orgs/{org}/actions/permissions/selected-actions"],setAllowedActionsRepository:["PUT /repos/{owner}/{\
repo}/actions/permissions/selected-actions"],setCustomLabelsForSelfHostedRunnerForOrg:["PUT /orgs/{org}/actions/runners/{runner_id}/labels"],setCustomLabelsForSelfHostedRunnerForRepo:[
"PUT /repos/{owner}/{repo}/actions/runners/{runner_id}/labels"],setCustomOidcSubClaimForRepo:["PUT /repos/{owner}/{repo}/actions/oidc/customization/sub"],setGithubActionsDefaultWorkflowPermissionsOrganization:[
"PUT /orgs/{org}/actions/permissions/workflow"],setGithubActionsDefaultWorkflowPermissionsRepository:["PUT /repos/{owner}/{repo}/actions/permissions/workflow"],
setGithubActionsPermissionsOrganization:["PUT /orgs/{org}/actions/permissions"],setGithubActionsPermissionsRepository:["PUT /repos/{owner}/{repo}/actions/permis\
sions"],setSelectedReposForOrgSecret:["PUT /orgs/{org}/actions/secrets/{secret_name}/repositories"],setSelectedReposForOrgVariable:["PUT /orgs/{org}/actions/var\
iables/{name}/repositories"],setSelectedRepositoriesEnabledGithubActionsOrganization:["PUT /orgs/{org}/actions/permissions/repositories"],setWorkflowAccessToRepository:[
"PUT /repos/{owner}/{repo}/actions/permissions/access"],updateEnvironmentVariable:["PATCH /repos/{owner}/{repo}/environments/{environment_name}/variables/{name}"],
updateHostedRunnerForOrg:["PATCH /orgs/{org}/actions/hosted-runners/{hosted_runner_id}"],updateOrgVariable:["PATCH /orgs/{org}/actions/variables/{name}"],updateRepoVariable:[
"PATCH /repos/{owner}/{repo}/actions/variables/{name}"]}},Ge=new Map;for(const[e,t]of Object.entries(dn))for(const[r,o]of Object.entries(t)){const[n,c,l]=o,[i,y]=n.
split(/ /),S=Object.assign({method:i,url:y},c);Ge.has(e)||Ge.set(e,new Map),Ge.get(e).set(r,{scope:e,methodName:r,endpointDefaults:S,decorations:l})}var fn={has({
scope:e},t){return Ge.get(e).has(t)},getOwnPropertyDescriptor(e,t){return{value:this.get(e,t),configurable:!0,writable:!0,enumerable:!0}},defineProperty(e,t,r){
return Object.defineProperty(e.cache,t,r),!0},deleteProperty(e,t){return delete e.cache[t],!0},ownKeys({scope:e}){return[...Ge.get(e).keys()]},set(e,t,r){return e.
cache[t]=r},get({octokit:e,scope:t,cache:r},o){if(r[o])return r[o];const n=Ge.get(t).get(o);if(!n)return;const{endpointDefaults:c,decorations:l}=n;return l?r[o]=
pn(e,t,o,c,l):r[o]=e.request.defaults(c),r[o]}};function Ot(e){const t={};for(const r of Ge.keys())t[r]=new Proxy({octokit:e,scope:r,cache:{}},fn);return t}a(Ot,
"endpointsToMethods");function pn(e,t,r,o,n){const c=e.request.defaults(o);function l(...i){let y=c.endpoint.merge(...i);if(n.mapToData)return y=Object.assign({},
y,{data:y[n.mapToData],[n.mapToData]:void 0}),c(y);if(n.renamed){const[S,f]=n.renamed;e.log.warn(`octokit.${t}.${r}() has been renamed to octokit.${S}.${f}()`)}
if(n.deprecated&&e.log.warn(n.deprecated),n.renamedParameters){const S=c.endpoint.merge(...i);for(const[f,w]of Object.entries(n.renamedParameters))f in S&&(e.log.
warn(`"${f}" parameter is deprecated for "octokit.${t}.${r}()". Use "${w}" instead`),w in S||(S[w]=S[f]),delete S[f]);return c(S)}return c(...i)}return a(l,"wit\
hDecorations"),Object.assign(l,c)}a(pn,"decorate");function kt(e){return{rest:Ot(e)}}a(kt,"restEndpointMethods"),kt.VERSION=St;function hn(e){const t=Ot(e);return{
...t,rest:t}}a(hn,"legacyRestEndpointMethods"),hn.VERSION=St;var gn="0.0.0-development";function yn(e){if(!e.data)return{...e,data:[]};if(!(("total_count"in e.data||
"total_commits"in e.data)&&!("url"in e.data)))return e;const r=e.data.incomplete_results,o=e.data.repository_selection,n=e.data.total_count,c=e.data.total_commits;
delete e.data.incomplete_results,delete e.data.repository_selection,delete e.data.total_count,delete e.data.total_commits;const l=Object.keys(e.data)[0],i=e.data[l];
return e.data=i,typeof r<"u"&&(e.data.incomplete_results=r),typeof o<"u"&&(e.data.repository_selection=o),e.data.total_count=n,e.data.total_commits=c,e}a(yn,"no\
rmalizePaginatedListResponse");function jr(e,t,r){const o=typeof t=="function"?t.endpoint(r):e.request.endpoint(t,r),n=typeof t=="function"?t:e.request,c=o.method,
l=o.headers;let i=o.url;return{[Symbol.asyncIterator]:()=>({async next(){if(!i)return{done:!0};try{const y=await n({method:c,url:i,headers:l}),S=yn(y);if(i=((S.
headers.link||"").match(/<([^<>]+)>;\s*rel="next"/)||[])[1],!i&&"total_commits"in S.data){const f=new URL(S.url),w=f.searchParams,U=parseInt(w.get("page")||"1",
10),M=parseInt(w.get("per_page")||"250",10);U*M<S.data.total_commits&&(w.set("page",String(U+1)),i=f.toString())}return{value:S}}catch(y){if(y.status!==409)throw y;
return i="",{value:{status:200,headers:{},data:[]}}}}})}}a(jr,"iterator");function At(e,t,r,o){return typeof r=="function"&&(o=r,r=void 0),Lt(e,[],jr(e,t,r)[Symbol.
asyncIterator](),o)}a(At,"paginate");function Lt(e,t,r,o){return r.next().then(n=>{if(n.done)return t;let c=!1;function l(){c=!0}return a(l,"done"),t=t.concat(o?
o(n.value,l):n.value.data),c?t:Lt(e,t,r,o)})}a(Lt,"gather");var _n=Object.assign(At,{iterator:jr});function Ct(e){return{paginate:Object.assign(At.bind(null,e),
{iterator:jr.bind(null,e)})}}a(Ct,"paginateRest"),Ct.VERSION=gn;var In=new Kr,Gr=oo(),bn={baseUrl:Gr,request:{agent:eo(Gr),fetch:to(Gr)}},mn=un.plugin(kt,Ct).defaults(
bn);function wn(e,t){const r=Object.assign({},t||{}),o=Zt(e,r);o&&(r.auth=o);const n=no(r.userAgent);return n&&(r.userAgent=n),r}a(wn,"getOctokitOptions");var vn=new Kr;
function Rn(e,t,...r){const o=mn.plugin(...r);return new o(wn(e,t))}a(Rn,"getOctokit");export{vn as context,Rn as getOctokit};
