var un=Object.defineProperty;var i=(t,e)=>un(t,"name",{value:e,configurable:!0});import{createRequire as ln}from"node:module";const yc=ln(import.meta.url);import{errorText as hn}from"./shared.actions-cache.bake.cli.main.mounts.mounts-post.plan.post.rare-commands.send-otlp.stats-command.store-worker.js";
import"./shared.all.js";var k="1.9.1",pe=/^(\d+)\.(\d+)\.(\d+)(-(.+))?$/;function dn(t){const e=new Set([t]),r=new Set,n=t.match(pe);if(!n)return()=>!1;const s={
major:+n[1],minor:+n[2],patch:+n[3],prerelease:n[4]};if(s.prerelease!=null)return i(function(u){return u===t},"isExactmatch");function o(c){return r.add(c),!1}i(
o,"_reject");function a(c){return e.add(c),!0}return i(a,"_accept"),i(function(u){if(e.has(u))return!0;if(r.has(u))return!1;const l=u.match(pe);if(!l)return o(u);
const d={major:+l[1],minor:+l[2],patch:+l[3],prerelease:l[4]};return d.prerelease!=null||s.major!==d.major?o(u):s.major===0?s.minor===d.minor&&s.patch<=d.patch?
a(u):o(u):s.minor<=d.minor?a(u):o(u)},"isCompatible2")}i(dn,"_makeCompatibilityCheck");var mn=dn(k),pn=k.split(".")[0],j=Symbol.for(`opentelemetry.js.api.${pn}`),
X=typeof globalThis=="object"?globalThis:typeof self=="object"?self:typeof window=="object"?window:typeof global=="object"?global:{};function yt(t,e,r,n=!1){var s;
const o=X[j]=(s=X[j])!==null&&s!==void 0?s:{version:k};if(!n&&o[t]){const a=new Error(`@opentelemetry/api: Attempted duplicate registration of API: ${t}`);return r.
error(a.stack||a.message),!1}if(o.version!==k){const a=new Error(`@opentelemetry/api: Registration of version v${o.version} for ${t} does not match previously r\
egistered API v${k}`);return r.error(a.stack||a.message),!1}return o[t]=e,r.debug(`@opentelemetry/api: Registered a global for ${t} v${k}.`),!0}i(yt,"registerGl\
obal");function Y(t){var e,r;const n=(e=X[j])===null||e===void 0?void 0:e.version;if(!(!n||!mn(n)))return(r=X[j])===null||r===void 0?void 0:r[t]}i(Y,"getGlobal");
function Rt(t,e){e.debug(`@opentelemetry/api: Unregistering a global for ${t} v${k}.`);const r=X[j];r&&delete r[t]}i(Rt,"unregisterGlobal");var fn=class{static{
i(this,"DiagComponentLogger")}constructor(t){this._namespace=t.namespace||"DiagComponentLogger"}debug(...t){return W("debug",this._namespace,t)}error(...t){return W(
"error",this._namespace,t)}info(...t){return W("info",this._namespace,t)}warn(...t){return W("warn",this._namespace,t)}verbose(...t){return W("verbose",this._namespace,
t)}};function W(t,e,r){const n=Y("diag");if(n)return n[t](e,...r)}i(W,"logProxy");var E;(function(t){t[t.NONE=0]="NONE",t[t.ERROR=30]="ERROR",t[t.WARN=50]="WARN",
t[t.INFO=60]="INFO",t[t.DEBUG=70]="DEBUG",t[t.VERBOSE=80]="VERBOSE",t[t.ALL=9999]="ALL"})(E||(E={}));function _n(t,e){t<E.NONE?t=E.NONE:t>E.ALL&&(t=E.ALL),e=e||
{};function r(n,s){const o=e[n];return typeof o=="function"&&t>=s?o.bind(e):function(){}}return i(r,"_filterFunc"),{error:r("error",E.ERROR),warn:r("warn",E.WARN),
info:r("info",E.INFO),debug:r("debug",E.DEBUG),verbose:r("verbose",E.VERBOSE)}}i(_n,"createLogLevelDiagLogger");var gn="diag",H=class Wr{static{i(this,"_DiagAPI")}static instance(){
return this._instance||(this._instance=new Wr),this._instance}constructor(){function e(s){return function(...o){const a=Y("diag");if(a)return a[s](...o)}}i(e,"_\
logProxy");const r=this,n=i((s,o={logLevel:E.INFO})=>{var a,c,u;if(s===r){const f=new Error("Cannot use diag as the logger for itself. Please use a DiagLogger i\
mplementation like ConsoleDiagLogger or a custom implementation");return r.error((a=f.stack)!==null&&a!==void 0?a:f.message),!1}typeof o=="number"&&(o={logLevel:o});
const l=Y("diag"),d=_n((c=o.logLevel)!==null&&c!==void 0?c:E.INFO,s);if(l&&!o.suppressOverrideMessage){const f=(u=new Error().stack)!==null&&u!==void 0?u:"<fail\
ed to generate stacktrace>";l.warn(`Current logger will be overwritten from ${f}`),d.warn(`Current logger will overwrite one already registered from ${f}`)}return yt(
"diag",d,r,!0)},"setLogger");r.setLogger=n,r.disable=()=>{Rt(gn,r)},r.createComponentLogger=s=>new fn(s),r.verbose=e("verbose"),r.debug=e("debug"),r.info=e("inf\
o"),r.warn=e("warn"),r.error=e("error")}},Tn=Symbol("BaggageEntryMetadata"),En=H.instance();function Sn(t){return typeof t!="string"&&(En.error(`Cannot create b\
aggage metadata from unknown type: ${typeof t}`),t=""),{__TYPE__:Tn,toString(){return t}}}i(Sn,"baggageEntryMetadataFromString");function fe(t){return Symbol.for(
t)}i(fe,"createContextKey");var bn=class le{static{i(this,"_BaseContext")}constructor(e){const r=this;r._currentContext=e?new Map(e):new Map,r.getValue=n=>r._currentContext.
get(n),r.setValue=(n,s)=>{const o=new le(r._currentContext);return o._currentContext.set(n,s),o},r.deleteValue=n=>{const s=new le(r._currentContext);return s._currentContext.
delete(n),s}}},it=new bn,vn=class{static{i(this,"NoopMeter")}constructor(){}createGauge(t,e){return Ln}createHistogram(t,e){return Nn}createCounter(t,e){return xn}createUpDownCounter(t,e){
return In}createObservableGauge(t,e){return kn}createObservableCounter(t,e){return Un}createObservableUpDownCounter(t,e){return Dn}addBatchObservableCallback(t,e){}removeBatchObservableCallback(t){}},
ot=class{static{i(this,"NoopMetric")}},An=class extends ot{static{i(this,"NoopCounterMetric")}add(t,e){}},wn=class extends ot{static{i(this,"NoopUpDownCounterMe\
tric")}add(t,e){}},yn=class extends ot{static{i(this,"NoopGaugeMetric")}record(t,e){}},Rn=class extends ot{static{i(this,"NoopHistogramMetric")}record(t,e){}},Mt=class{static{
i(this,"NoopObservableMetric")}addCallback(t){}removeCallback(t){}},Mn=class extends Mt{static{i(this,"NoopObservableCounterMetric")}},On=class extends Mt{static{
i(this,"NoopObservableGaugeMetric")}},Cn=class extends Mt{static{i(this,"NoopObservableUpDownCounterMetric")}},Pn=new vn,xn=new An,Ln=new yn,Nn=new Rn,In=new wn,
Un=new Mn,kn=new On,Dn=new Cn;function at(){return Pn}i(at,"createNoopMeter");var y;(function(t){t[t.INT=0]="INT",t[t.DOUBLE=1]="DOUBLE"})(y||(y={}));var Bn=class{static{
i(this,"NoopContextManager")}active(){return it}with(t,e,r,...n){return e.call(r,...n)}bind(t,e){return e}enable(){return this}disable(){return this}},Ot="conte\
xt",Gn=new Bn,Ct=class Kr{static{i(this,"_ContextAPI")}constructor(){}static getInstance(){return this._instance||(this._instance=new Kr),this._instance}setGlobalContextManager(e){
return yt(Ot,e,H.instance())}active(){return this._getContextManager().active()}with(e,r,n,...s){return this._getContextManager().with(e,r,n,...s)}bind(e,r){return this.
_getContextManager().bind(e,r)}_getContextManager(){return Y(Ot)||Gn}disable(){this._getContextManager().disable(),Rt(Ot,H.instance())}},R;(function(t){t[t.NONE=
0]="NONE",t[t.SAMPLED=1]="SAMPLED"})(R||(R={}));var _e="0000000000000000",ge="00000000000000000000000000000000",Te={traceId:ge,spanId:_e,traceFlags:R.NONE},K=class{static{
i(this,"NonRecordingSpan")}constructor(t=Te){this._spanContext=t}spanContext(){return this._spanContext}setAttribute(t,e){return this}setAttributes(t){return this}addEvent(t,e){
return this}addLink(t){return this}addLinks(t){return this}setStatus(t){return this}updateName(t){return this}end(t){}isRecording(){return!1}recordException(t,e){}},
Pt=fe("OpenTelemetry Context Key SPAN");function xt(t){return t.getValue(Pt)||void 0}i(xt,"getSpan");function Fn(){return xt(Ct.getInstance().active())}i(Fn,"ge\
tActiveSpan");function Lt(t,e){return t.setValue(Pt,e)}i(Lt,"setSpan");function Vn(t){return t.deleteValue(Pt)}i(Vn,"deleteSpan");function $n(t,e){return Lt(t,new K(
e))}i($n,"setSpanContext");function Ee(t){var e;return(e=xt(t))===null||e===void 0?void 0:e.spanContext()}i(Ee,"getSpanContext");var ct=new Uint8Array([0,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1,1,1,1,1,0,0,0,0,0,0,0,1,1,1,1,1,1,0,0,0,0,0,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1,1,1,1]);function Se(t,e){if(typeof t!="string"||t.length!==e)return!1;let r=0;for(let n=0;n<t.length;n+=4)r+=(ct[t.charCodeAt(n)]|
0)+(ct[t.charCodeAt(n+1)]|0)+(ct[t.charCodeAt(n+2)]|0)+(ct[t.charCodeAt(n+3)]|0);return r===e}i(Se,"isValidHex");function Hn(t){return Se(t,32)&&t!==ge}i(Hn,"is\
ValidTraceId");function zn(t){return Se(t,16)&&t!==_e}i(zn,"isValidSpanId");function Nt(t){return Hn(t.traceId)&&zn(t.spanId)}i(Nt,"isSpanContextValid");function jn(t){
return new K(t)}i(jn,"wrapSpanContext");var It=Ct.getInstance(),be=class{static{i(this,"NoopTracer")}startSpan(t,e,r=It.active()){if(!!e?.root)return new K;const s=r&&
Ee(r);return Xn(s)&&Nt(s)?new K(s):new K}startActiveSpan(t,e,r,n){let s,o,a;if(arguments.length<2)return;arguments.length===2?a=e:arguments.length===3?(s=e,a=r):
(s=e,o=r,a=n);const c=o??It.active(),u=this.startSpan(t,s,c),l=Lt(c,u);return It.with(l,a,void 0,u)}};function Xn(t){return t!==null&&typeof t=="object"&&"spanI\
d"in t&&typeof t.spanId=="string"&&"traceId"in t&&typeof t.traceId=="string"&&"traceFlags"in t&&typeof t.traceFlags=="number"}i(Xn,"isSpanContext");var Yn=new be,
Wn=class{static{i(this,"ProxyTracer")}constructor(t,e,r,n){this._provider=t,this.name=e,this.version=r,this.options=n}startSpan(t,e,r){return this._getTracer().
startSpan(t,e,r)}startActiveSpan(t,e,r,n){const s=this._getTracer();return Reflect.apply(s.startActiveSpan,s,arguments)}_getTracer(){if(this._delegate)return this.
_delegate;const t=this._provider.getDelegateTracer(this.name,this.version,this.options);return t?(this._delegate=t,this._delegate):Yn}},Kn=class{static{i(this,"\
NoopTracerProvider")}getTracer(t,e,r){return new be}},qn=new Kn,ve=class{static{i(this,"ProxyTracerProvider")}getTracer(t,e,r){var n;return(n=this.getDelegateTracer(
t,e,r))!==null&&n!==void 0?n:new Wn(this,t,e,r)}getDelegate(){var t;return(t=this._delegate)!==null&&t!==void 0?t:qn}setDelegate(t){this._delegate=t}getDelegateTracer(t,e,r){
var n;return(n=this._delegate)===null||n===void 0?void 0:n.getTracer(t,e,r)}},ut;(function(t){t[t.NOT_RECORD=0]="NOT_RECORD",t[t.RECORD=1]="RECORD",t[t.RECORD_AND_SAMPLED=
2]="RECORD_AND_SAMPLED"})(ut||(ut={}));var Ut;(function(t){t[t.INTERNAL=0]="INTERNAL",t[t.SERVER=1]="SERVER",t[t.CLIENT=2]="CLIENT",t[t.PRODUCER=3]="PRODUCER",t[t.
CONSUMER=4]="CONSUMER"})(Ut||(Ut={}));var D;(function(t){t[t.UNSET=0]="UNSET",t[t.OK=1]="OK",t[t.ERROR=2]="ERROR"})(D||(D={}));var B=Ct.getInstance(),h=H.instance(),
kt="trace",Jn=class qr{static{i(this,"_TraceAPI")}constructor(){this._proxyTracerProvider=new ve,this.wrapSpanContext=jn,this.isSpanContextValid=Nt,this.deleteSpan=
Vn,this.getSpan=xt,this.getActiveSpan=Fn,this.getSpanContext=Ee,this.setSpan=Lt,this.setSpanContext=$n}static getInstance(){return this._instance||(this._instance=
new qr),this._instance}setGlobalTracerProvider(e){const r=yt(kt,this._proxyTracerProvider,H.instance());return r&&this._proxyTracerProvider.setDelegate(e),r}getTracerProvider(){
return Y(kt)||this._proxyTracerProvider}getTracer(e,r){return this.getTracerProvider().getTracer(e,r)}disable(){Rt(kt,H.instance()),this._proxyTracerProvider=new ve}},
M=Jn.getInstance(),Ae=fe("OpenTelemetry SDK Context Key SUPPRESS_TRACING");function Qn(t){return t.setValue(Ae,!0)}i(Qn,"suppressTracing");function Zn(t){return t.
getValue(Ae)===!0}i(Zn,"isTracingSuppressed");var ts="=",es=";",rs=",";function ns(t){if(!t)return;const e=t.indexOf(es),r=e===-1?t:t.substring(0,e),n=r.indexOf(
ts);if(n<=0)return;const s=r.substring(0,n).trim(),o=r.substring(n+1).trim();if(!s||!o)return;let a,c;try{a=decodeURIComponent(s),c=decodeURIComponent(o)}catch{
return}let u;if(e!==-1&&e<t.length-1){const l=t.substring(e+1);u=Sn(l)}return{key:a,value:c,metadata:u}}i(ns,"parsePairKeyValue");function lt(t){const e={};return typeof t==
"string"&&t.length>0&&t.split(rs).forEach(r=>{const n=ns(r);n!==void 0&&n.value.length>0&&(e[n.key]=n.value)}),e}i(lt,"parseKeyPairsIntoRecord");function q(t){const e={};
if(typeof t!="object"||t==null)return e;for(const r in t){if(!Object.prototype.hasOwnProperty.call(t,r))continue;if(!ss(r)){h.warn(`Invalid attribute key: ${r}`);
continue}const n=t[r];if(!we(n)){h.warn(`Invalid attribute value set for key: ${r}`);continue}Array.isArray(n)?e[r]=n.slice():e[r]=n}return e}i(q,"sanitizeAttri\
butes");function ss(t){return typeof t=="string"&&t!==""}i(ss,"isAttributeKey");function we(t){return t==null?!0:Array.isArray(t)?is(t):ye(typeof t)}i(we,"isAtt\
ributeValue");function is(t){let e;for(const r of t){if(r==null)continue;const n=typeof r;if(n!==e){if(!e){if(ye(n)){e=n;continue}return!1}return!1}}return!0}i(
is,"isHomogeneousAttributeValueArray");function ye(t){switch(t){case"number":case"boolean":case"string":return!0}return!1}i(ye,"isValidPrimitiveAttributeValueTy\
pe");function os(){return t=>{h.error(as(t))}}i(os,"loggingErrorHandler");function as(t){return typeof t=="string"?t:JSON.stringify(cs(t))}i(as,"stringifyExcept\
ion");function cs(t){const e={};let r=t;for(;r!==null;)Object.getOwnPropertyNames(r).forEach(n=>{if(e[n])return;const s=r[n];s&&(e[n]=String(s))}),r=Object.getPrototypeOf(
r);return e}i(cs,"flattenException");var us=os();function ht(t){try{us(t)}catch{}}i(ht,"globalErrorHandler");import{inspect as ls}from"util";function hs(t){const e=process.
env[t];if(e==null||e.trim()==="")return;const r=Number(e);if(isNaN(r)){h.warn(`Unknown value ${ls(e)} for ${t}, expected a number, using defaults`);return}return r}
i(hs,"getNumberFromEnv");function w(t){const e=process.env[t];if(!(e==null||e.trim()===""))return e}i(w,"getStringFromEnv");var ds="2.12.0",Dt="exception.messag\
e",ms="exception.stacktrace",Bt="exception.type",Re="service.name",Gt="telemetry.sdk.language",ps="nodejs",Ft="telemetry.sdk.name",Vt="telemetry.sdk.version",fs="\
process.runtime.name",$t={[Ft]:"opentelemetry",[fs]:"node",[Gt]:ps,[Vt]:ds},z=performance,_s=9,gs=6,Ts=Math.pow(10,gs),J=Math.pow(10,_s);function O(t){const e=t/
1e3,r=Math.trunc(e),n=Math.round(t%1e3*Ts);return[r,n]}i(O,"millisToHrTime");function Q(t){const e=O(z.timeOrigin),r=O(typeof t=="number"?t:z.now());return Ce(e,
r)}i(Q,"hrTime");function Ht(t,e){let r=e[0]-t[0],n=e[1]-t[1];return n<0&&(r-=1,n+=J),[r,n]}i(Ht,"hrTimeDuration");function Es(t){return t[0]*J+t[1]}i(Es,"hrTim\
eToNanoseconds");function dt(t){return t[0]*1e6+t[1]/1e3}i(dt,"hrTimeToMicroseconds");function Ss(t){return t[0]*1e3+t[1]/1e6}i(Ss,"hrTimeToMilliseconds");function bs(t){
return t[0]+t[1]/J}i(bs,"hrTimeToSeconds");function Me(t){return Array.isArray(t)&&t.length===2&&typeof t[0]=="number"&&typeof t[1]=="number"}i(Me,"isTimeInputH\
rTime");function Oe(t){return Me(t)||typeof t=="number"||t instanceof Date}i(Oe,"isTimeInput");function Ce(t,e){const r=[t[0]+e[0],t[1]+e[1]];return r[1]>=J&&(r[1]-=
J,r[0]+=1),r}i(Ce,"addHrTimes");var b;(function(t){t[t.SUCCESS=0]="SUCCESS",t[t.FAILED=1]="FAILED"})(b||(b={}));function vs(t,e){return new Promise(r=>{B.with(Qn(
B.active()),()=>{t.export(e,r)})})}i(vs,"_export");var As={_export:vs},S;(function(t){t[t.DELTA=0]="DELTA",t[t.CUMULATIVE=1]="CUMULATIVE"})(S||(S={}));var m;(function(t){
t.COUNTER="COUNTER",t.GAUGE="GAUGE",t.HISTOGRAM="HISTOGRAM",t.UP_DOWN_COUNTER="UP_DOWN_COUNTER",t.OBSERVABLE_COUNTER="OBSERVABLE_COUNTER",t.OBSERVABLE_GAUGE="OB\
SERVABLE_GAUGE",t.OBSERVABLE_UP_DOWN_COUNTER="OBSERVABLE_UP_DOWN_COUNTER"})(m||(m={}));var T;(function(t){t[t.HISTOGRAM=0]="HISTOGRAM",t[t.EXPONENTIAL_HISTOGRAM=
1]="EXPONENTIAL_HISTOGRAM",t[t.GAUGE=2]="GAUGE",t[t.SUM=3]="SUM"})(T||(T={}));function Pe(t){let e=Object.keys(t);return e.length===0?"":(e=e.sort(),JSON.stringify(
e.map(r=>[r,t[r]])))}i(Pe,"hashAttributes");function ws(t){return`${t.name}:${t.version??""}:${t.schemaUrl??""}`}i(ws,"instrumentationScopeId");var xe=class Jr extends Error{static{
i(this,"_TimeoutError")}constructor(e){super(e),Object.setPrototypeOf(this,Jr.prototype)}};function Z(t,e){let r;const n=new Promise(i(function(o,a){r=setTimeout(
i(function(){a(new xe("Operation timed out."))},"timeoutHandler"),e)},"timeoutFunction"));return Promise.race([t,n]).then(s=>(clearTimeout(r),s),s=>{throw clearTimeout(
r),s})}i(Z,"callWithTimeout");function ys(t,e){if(t.size!==e.size)return!1;for(const r of t)if(!e.has(r))return!1;return!0}i(ys,"setEquals");function Rs(t,e){let r=0,
n=t.length-1,s=t.length;for(;n>=r;){const o=r+Math.trunc((n-r)/2);t[o]<e?r=o+1:(s=o,n=o-1)}return s}i(Rs,"binarySearchUB");function Ms(t,e){return t.toLowerCase()===
e.toLowerCase()}i(Ms,"equalsCaseInsensitive");var G;(function(t){t[t.DROP=0]="DROP",t[t.SUM=1]="SUM",t[t.LAST_VALUE=2]="LAST_VALUE",t[t.HISTOGRAM=3]="HISTOGRAM",
t[t.EXPONENTIAL_HISTOGRAM=4]="EXPONENTIAL_HISTOGRAM"})(G||(G={}));var Os=class{static{i(this,"DropAggregator")}kind=G.DROP;createAccumulation(){}merge(t,e){}diff(t,e){}toMetricData(t,e,r,n){}};
function Cs(t){const e=t.map(()=>0);return e.push(0),{buckets:{boundaries:t,counts:e},sum:0,count:0,hasMinMax:!1,min:1/0,max:-1/0}}i(Cs,"createNewEmptyCheckpoin\
t");var zt=class{static{i(this,"HistogramAccumulation")}startTime;_boundaries;_recordMinMax;_current;constructor(t,e,r=!0,n=Cs(e)){this.startTime=t,this._boundaries=
e,this._recordMinMax=r,this._current=n}record(t){if(Number.isNaN(t))return;this._current.count+=1,this._current.sum+=t,this._recordMinMax&&(this._current.min=Math.
min(t,this._current.min),this._current.max=Math.max(t,this._current.max),this._current.hasMinMax=!0);const e=Rs(this._boundaries,t);this._current.buckets.counts[e]+=
1}setStartTime(t){this.startTime=t}toPointValue(){return this._current}},Le=class{static{i(this,"HistogramAggregator")}kind=G.HISTOGRAM;_boundaries;_recordMinMax;constructor(t,e){
this._boundaries=t,this._recordMinMax=e}createAccumulation(t){return new zt(t,this._boundaries,this._recordMinMax)}merge(t,e){const r=t.toPointValue(),n=e.toPointValue(),
s=r.buckets.counts,o=n.buckets.counts,a=new Array(s.length);for(let l=0;l<s.length;l++)a[l]=s[l]+o[l];let c=1/0,u=-1/0;return this._recordMinMax&&(r.hasMinMax&&
n.hasMinMax?(c=Math.min(r.min,n.min),u=Math.max(r.max,n.max)):r.hasMinMax?(c=r.min,u=r.max):n.hasMinMax&&(c=n.min,u=n.max)),new zt(t.startTime,r.buckets.boundaries,
this._recordMinMax,{buckets:{boundaries:r.buckets.boundaries,counts:a},count:r.count+n.count,sum:r.sum+n.sum,hasMinMax:this._recordMinMax&&(r.hasMinMax||n.hasMinMax),
min:c,max:u})}diff(t,e){const r=t.toPointValue(),n=e.toPointValue(),s=r.buckets.counts,o=n.buckets.counts,a=new Array(s.length);for(let c=0;c<s.length;c++)a[c]=
o[c]-s[c];return new zt(e.startTime,r.buckets.boundaries,this._recordMinMax,{buckets:{boundaries:r.buckets.boundaries,counts:a},count:n.count-r.count,sum:n.sum-
r.sum,hasMinMax:!1,min:1/0,max:-1/0})}toMetricData(t,e,r,n){return{descriptor:t,aggregationTemporality:e,dataPointType:T.HISTOGRAM,dataPoints:r.map(([s,o])=>{const a=o.
toPointValue(),c=t.type===m.GAUGE||t.type===m.UP_DOWN_COUNTER||t.type===m.OBSERVABLE_GAUGE||t.type===m.OBSERVABLE_UP_DOWN_COUNTER;return{attributes:s,startTime:o.
startTime,endTime:n,value:{min:a.hasMinMax?a.min:void 0,max:a.hasMinMax?a.max:void 0,sum:c?void 0:a.sum,buckets:a.buckets,count:a.count}}})}}},Ne=class Qr{static{
i(this,"_Buckets")}backing;indexBase;indexStart;indexEnd;constructor(e=new Ps,r=0,n=0,s=0){this.backing=e,this.indexBase=r,this.indexStart=n,this.indexEnd=s}get offset(){
return this.indexStart}get length(){return this.backing.length===0||this.indexEnd===this.indexStart&&this.at(0)===0?0:this.indexEnd-this.indexStart+1}counts(){return Array.
from({length:this.length},(e,r)=>this.at(r))}at(e){const r=this.indexBase-this.indexStart;return e<r&&(e+=this.backing.length),e-=r,this.backing.countAt(e)}incrementBucket(e,r){
this.backing.increment(e,r)}decrementBucket(e,r){this.backing.decrement(e,r)}trim(){for(let e=0;e<this.length;e++)if(this.at(e)!==0){this.indexStart+=e;break}else if(e===
this.length-1){this.indexStart=this.indexEnd=this.indexBase=0;return}for(let e=this.length-1;e>=0;e--)if(this.at(e)!==0){this.indexEnd-=this.length-e-1;break}this.
_rotate()}downscale(e){this._rotate();const r=1+this.indexEnd-this.indexStart,n=1<<e;let s=0,o=0;for(let a=this.indexStart;a<=this.indexEnd;){let c=a%n;c<0&&(c+=
n);for(let u=c;u<n&&s<r;u++)this._relocateBucket(o,s),s++,a++;o++}this.indexStart>>=e,this.indexEnd>>=e,this.indexBase=this.indexStart}clone(){return new Qr(this.
backing.clone(),this.indexBase,this.indexStart,this.indexEnd)}_rotate(){const e=this.indexBase-this.indexStart;e!==0&&(e>0?(this.backing.reverse(0,this.backing.
length),this.backing.reverse(0,e),this.backing.reverse(e,this.backing.length)):(this.backing.reverse(0,this.backing.length),this.backing.reverse(0,this.backing.
length+e)),this.indexBase=this.indexStart)}_relocateBucket(e,r){e!==r&&this.incrementBucket(e,this.backing.emptyBucket(r))}},Ps=class Zr{static{i(this,"_Buckets\
Backing")}_counts;constructor(e=[0]){this._counts=e}get length(){return this._counts.length}countAt(e){return this._counts[e]}growTo(e,r,n){const s=new Array(e).
fill(0);s.splice(n,this._counts.length-r,...this._counts.slice(r)),s.splice(0,r,...this._counts.slice(0,r)),this._counts=s}reverse(e,r){const n=Math.floor((e+r)/
2)-e;for(let s=0;s<n;s++){const o=this._counts[e+s];this._counts[e+s]=this._counts[r-s-1],this._counts[r-s-1]=o}}emptyBucket(e){const r=this._counts[e];return this.
_counts[e]=0,r}increment(e,r){this._counts[e]+=r}decrement(e,r){this._counts[e]>=r?this._counts[e]-=r:this._counts[e]=0}clone(){return new Zr([...this._counts])}},
xs=2146435072,Ls=1048575,jt=1023,Ie=-jt+1,Ue=jt,Xt=Math.pow(2,-1022),Yt=new DataView(new ArrayBuffer(8));function ke(t){return Yt.setFloat64(0,t),{hi:Yt.getUint32(
0),lo:Yt.getUint32(4)}}i(ke,"floatBits");function De(t){const{hi:e}=ke(t);return((e&xs)>>20)-jt}i(De,"getNormalBase2");function Be(t){const{hi:e,lo:r}=ke(t);return(e&
Ls)===0&&r===0}i(Be,"isPowerOfTwo");function Wt(t,e){return t===0||t===Number.POSITIVE_INFINITY||t===Number.NEGATIVE_INFINITY||Number.isNaN(t)?t:t*Math.pow(2,e)}
i(Wt,"ldexp");function Ns(t){return t--,t|=t>>1,t|=t>>2,t|=t>>4,t|=t>>8,t|=t>>16,t++,t}i(Ns,"nextGreaterSquare");var tt=class extends Error{static{i(this,"Mappi\
ngError")}},Is=class{static{i(this,"ExponentMapping")}_shift;constructor(t){this._shift=-t}mapToIndex(t){if(t<Xt)return this._minNormalLowerBoundaryIndex();const e=De(
t),r=Be(t)?-1:0;return e+r>>this._shift}lowerBoundary(t){const e=this._minNormalLowerBoundaryIndex();if(t<e)throw new tt(`underflow: ${t} is < minimum lower bou\
ndary: ${e}`);const r=this._maxNormalLowerBoundaryIndex();if(t>r)throw new tt(`overflow: ${t} is > maximum lower boundary: ${r}`);return Wt(1,t<<this._shift)}get scale(){
return this._shift===0?0:-this._shift}_minNormalLowerBoundaryIndex(){let t=Ie>>this._shift;return this._shift<2&&t--,t}_maxNormalLowerBoundaryIndex(){return Ue>>
this._shift}},Us=class{static{i(this,"LogarithmMapping")}_scale;_scaleFactor;_inverseFactor;constructor(t){this._scale=t,this._scaleFactor=Wt(Math.LOG2E,t),this.
_inverseFactor=Wt(Math.LN2,-t)}mapToIndex(t){if(t<=Xt)return this._minNormalLowerBoundaryIndex()-1;if(Be(t))return(De(t)<<this._scale)-1;const e=Math.floor(Math.
log(t)*this._scaleFactor),r=this._maxNormalLowerBoundaryIndex();return e>=r?r:e}lowerBoundary(t){const e=this._maxNormalLowerBoundaryIndex();if(t>=e){if(t===e)return 2*
Math.exp((t-(1<<this._scale))/this._scaleFactor);throw new tt(`overflow: ${t} is > maximum lower boundary: ${e}`)}const r=this._minNormalLowerBoundaryIndex();if(t<=
r){if(t===r)return Xt;if(t===r-1)return Math.exp((t+(1<<this._scale))/this._scaleFactor)/2;throw new tt(`overflow: ${t} is < minimum lower boundary: ${r}`)}return Math.
exp(t*this._inverseFactor)}get scale(){return this._scale}_minNormalLowerBoundaryIndex(){return Ie<<this._scale}_maxNormalLowerBoundaryIndex(){return(Ue+1<<this.
_scale)-1}},Ge=-10,Fe=20,ks=Array.from({length:31},(t,e)=>e>10?new Us(e-10):new Is(e-10));function Ve(t){if(t>Fe||t<Ge)throw new tt(`expected scale >= ${Ge} && \
<= ${Fe}, got: ${t}`);return ks[t+10]}i(Ve,"getMapping");var mt=class tn{static{i(this,"_HighLow")}static combine(e,r){return new tn(Math.min(e.low,r.low),Math.
max(e.high,r.high))}low;high;constructor(e,r){this.low=e,this.high=r}},Ds=20,Bs=160,Kt=2,Gs=class en{static{i(this,"_ExponentialHistogramAccumulation")}startTime;_maxSize;_recordMinMax;_sum;_count;_zeroCount;_min;_max;_positive;_negative;_mapping;constructor(e,r=Bs,n=!0,s=0,o=0,a=0,c=Number.
POSITIVE_INFINITY,u=Number.NEGATIVE_INFINITY,l=new Ne,d=new Ne,f=Ve(Ds)){this.startTime=e,this._maxSize=r,this._recordMinMax=n,this._sum=s,this._count=o,this._zeroCount=
a,this._min=c,this._max=u,this._positive=l,this._negative=d,this._mapping=f,this._maxSize<Kt&&(h.warn(`Exponential Histogram Max Size set to ${this._maxSize},  \
               changing to the minimum size of: ${Kt}`),this._maxSize=Kt)}record(e){this.updateByIncrement(e,1)}setStartTime(e){this.startTime=e}toPointValue(){
return{hasMinMax:this._recordMinMax,min:this.min,max:this.max,sum:this.sum,positive:{offset:this.positive.offset,bucketCounts:this.positive.counts()},negative:{
offset:this.negative.offset,bucketCounts:this.negative.counts()},count:this.count,scale:this.scale,zeroCount:this.zeroCount}}get sum(){return this._sum}get min(){
return this._min}get max(){return this._max}get count(){return this._count}get zeroCount(){return this._zeroCount}get scale(){return this._count===this._zeroCount?
0:this._mapping.scale}get positive(){return this._positive}get negative(){return this._negative}updateByIncrement(e,r){if(Number.isFinite(e)){if(e>this._max&&(this.
_max=e),e<this._min&&(this._min=e),this._count+=r,e===0){this._zeroCount+=r;return}this._sum+=e*r,e>0?this._updateBuckets(this._positive,e,r):this._updateBuckets(
this._negative,-e,r)}}merge(e){this._count===0?(this._min=e.min,this._max=e.max):e.count!==0&&(e.min<this.min&&(this._min=e.min),e.max>this.max&&(this._max=e.max)),
this.startTime=e.startTime,this._sum+=e.sum,this._count+=e.count,this._zeroCount+=e.zeroCount;const r=this._minScale(e);this._downscale(this.scale-r),this._mergeBuckets(
this.positive,e,e.positive,r),this._mergeBuckets(this.negative,e,e.negative,r)}diff(e){this._min=1/0,this._max=-1/0,this._sum-=e.sum,this._count-=e.count,this._zeroCount-=
e.zeroCount;const r=this._minScale(e);this._downscale(this.scale-r),this._diffBuckets(this.positive,e,e.positive,r),this._diffBuckets(this.negative,e,e.negative,
r)}clone(){return new en(this.startTime,this._maxSize,this._recordMinMax,this._sum,this._count,this._zeroCount,this._min,this._max,this.positive.clone(),this.negative.
clone(),this._mapping)}_updateBuckets(e,r,n){let s=this._mapping.mapToIndex(r),o=!1,a=0,c=0;if(e.length===0?(e.indexStart=s,e.indexEnd=e.indexStart,e.indexBase=
e.indexStart):s<e.indexStart&&e.indexEnd-s>=this._maxSize?(o=!0,c=s,a=e.indexEnd):s>e.indexEnd&&s-e.indexStart>=this._maxSize&&(o=!0,c=e.indexStart,a=s),o){const u=this.
_changeScale(a,c);this._downscale(u),s=this._mapping.mapToIndex(r)}this._incrementIndexBy(e,s,n)}_incrementIndexBy(e,r,n){if(n===0)return;if(e.length===0&&(e.indexStart=
e.indexEnd=e.indexBase=r),r<e.indexStart){const o=e.indexEnd-r;o>=e.backing.length&&this._grow(e,o+1),e.indexStart=r}else if(r>e.indexEnd){const o=r-e.indexStart;
o>=e.backing.length&&this._grow(e,o+1),e.indexEnd=r}let s=r-e.indexBase;s<0&&(s+=e.backing.length),e.incrementBucket(s,n)}_grow(e,r){const n=e.backing.length,s=e.
indexBase-e.indexStart,o=n-s;let a=Ns(r);a>this._maxSize&&(a=this._maxSize);const c=a-s;e.backing.growTo(a,o,c)}_changeScale(e,r){let n=0;for(;e-r>=this._maxSize;)
e>>=1,r>>=1,n++;return n}_downscale(e){if(e===0)return;if(e<0)throw new Error(`impossible change of scale: ${this.scale}`);const r=this._mapping.scale-e;this._positive.
downscale(e),this._negative.downscale(e),this._mapping=Ve(r)}_minScale(e){const r=Math.min(this.scale,e.scale),n=mt.combine(this._highLowAtScale(this.positive,this.
scale,r),this._highLowAtScale(e.positive,e.scale,r)),s=mt.combine(this._highLowAtScale(this.negative,this.scale,r),this._highLowAtScale(e.negative,e.scale,r));return Math.
min(r-this._changeScale(n.high,n.low),r-this._changeScale(s.high,s.low))}_highLowAtScale(e,r,n){if(e.length===0)return new mt(0,-1);const s=r-n;return new mt(e.
indexStart>>s,e.indexEnd>>s)}_mergeBuckets(e,r,n,s){const o=n.offset,a=r.scale-s;for(let c=0;c<n.length;c++)this._incrementIndexBy(e,o+c>>a,n.at(c))}_diffBuckets(e,r,n,s){
const o=n.offset,a=r.scale-s;for(let c=0;c<n.length;c++){let l=(o+c>>a)-e.indexBase;l<0&&(l+=e.backing.length),e.decrementBucket(l,n.at(c))}e.trim()}},Fs=class{static{
i(this,"ExponentialHistogramAggregator")}kind=G.EXPONENTIAL_HISTOGRAM;_maxSize;_recordMinMax;constructor(t,e){this._maxSize=t,this._recordMinMax=e}createAccumulation(t){
return new Gs(t,this._maxSize,this._recordMinMax)}merge(t,e){const r=e.clone();return r.merge(t),r}diff(t,e){const r=e.clone();return r.diff(t),r}toMetricData(t,e,r,n){
return{descriptor:t,aggregationTemporality:e,dataPointType:T.EXPONENTIAL_HISTOGRAM,dataPoints:r.map(([s,o])=>{const a=o.toPointValue(),c=t.type===m.GAUGE||t.type===
m.UP_DOWN_COUNTER||t.type===m.OBSERVABLE_GAUGE||t.type===m.OBSERVABLE_UP_DOWN_COUNTER;return{attributes:s,startTime:o.startTime,endTime:n,value:{min:a.hasMinMax?
a.min:void 0,max:a.hasMinMax?a.max:void 0,sum:c?void 0:a.sum,positive:{offset:a.positive.offset,bucketCounts:a.positive.bucketCounts},negative:{offset:a.negative.
offset,bucketCounts:a.negative.bucketCounts},count:a.count,scale:a.scale,zeroCount:a.zeroCount}}})}}},qt=class{static{i(this,"LastValueAccumulation")}startTime;_current;sampleTime;constructor(t,e=0,r=[
0,0]){this.startTime=t,this._current=e,this.sampleTime=r}record(t){this._current=t,this.sampleTime=O(Date.now())}setStartTime(t){this.startTime=t}toPointValue(){
return this._current}},Vs=class{static{i(this,"LastValueAggregator")}kind=G.LAST_VALUE;createAccumulation(t){return new qt(t)}merge(t,e){const r=dt(e.sampleTime)>=
dt(t.sampleTime)?e:t;return new qt(t.startTime,r.toPointValue(),r.sampleTime)}diff(t,e){const r=dt(e.sampleTime)>=dt(t.sampleTime)?e:t;return new qt(e.startTime,
r.toPointValue(),r.sampleTime)}toMetricData(t,e,r,n){return{descriptor:t,aggregationTemporality:e,dataPointType:T.GAUGE,dataPoints:r.map(([s,o])=>({attributes:s,
startTime:o.startTime,endTime:n,value:o.toPointValue()}))}}},et=class{static{i(this,"SumAccumulation")}startTime;monotonic;_current;reset;constructor(t,e,r=0,n=!1){
this.startTime=t,this.monotonic=e,this._current=r,this.reset=n}record(t){this.monotonic&&t<0||(this._current+=t)}setStartTime(t){this.startTime=t}toPointValue(){
return this._current}},$e=class{static{i(this,"SumAggregator")}kind=G.SUM;monotonic;constructor(t){this.monotonic=t}createAccumulation(t){return new et(t,this.monotonic)}merge(t,e){
const r=t.toPointValue(),n=e.toPointValue();return e.reset?new et(e.startTime,this.monotonic,n,e.reset):new et(t.startTime,this.monotonic,r+n)}diff(t,e){const r=t.
toPointValue(),n=e.toPointValue();return this.monotonic&&r>n?new et(e.startTime,this.monotonic,n,!0):new et(e.startTime,this.monotonic,n-r)}toMetricData(t,e,r,n){
return{descriptor:t,aggregationTemporality:e,dataPointType:T.SUM,dataPoints:r.map(([s,o])=>({attributes:s,startTime:o.startTime,endTime:n,value:o.toPointValue()})),
isMonotonic:this.monotonic}}},$s=class rn{static{i(this,"_DropAggregation")}static DEFAULT_INSTANCE=new Os;createAggregator(e){return rn.DEFAULT_INSTANCE}},Hs=class he{static{
i(this,"_SumAggregation")}static MONOTONIC_INSTANCE=new $e(!0);static NON_MONOTONIC_INSTANCE=new $e(!1);createAggregator(e){switch(e.type){case m.COUNTER:case m.
OBSERVABLE_COUNTER:case m.HISTOGRAM:return he.MONOTONIC_INSTANCE;default:return he.NON_MONOTONIC_INSTANCE}}},zs=class nn{static{i(this,"_LastValueAggregation")}static DEFAULT_INSTANCE=new Vs;createAggregator(e){
return nn.DEFAULT_INSTANCE}},js=class sn{static{i(this,"_HistogramAggregation")}static DEFAULT_INSTANCE=new Le([0,5,10,25,50,75,100,250,500,750,1e3,2500,5e3,7500,
1e4],!0);createAggregator(e){return sn.DEFAULT_INSTANCE}},He=class{static{i(this,"ExplicitBucketHistogramAggregation")}_boundaries;_recordMinMax;constructor(t,e=!0){
if(t==null)throw new Error("ExplicitBucketHistogramAggregation should be created with explicit boundaries, if a single bucket histogram is required, please pass\
 an empty array");t=t.concat(),t=t.sort((s,o)=>s-o);const r=t.lastIndexOf(-1/0);let n=t.indexOf(1/0);n===-1&&(n=void 0),this._boundaries=t.slice(r+1,n),this._recordMinMax=
e}createAggregator(t){return new Le(this._boundaries,this._recordMinMax)}},ze=class{static{i(this,"ExponentialHistogramAggregation")}_maxSize;_recordMinMax;constructor(t=160,e=!0){
this._maxSize=t,this._recordMinMax=e}createAggregator(t){return new Fs(this._maxSize,this._recordMinMax)}},Xs=class{static{i(this,"DefaultAggregation")}_resolve(t){
switch(t.type){case m.COUNTER:case m.UP_DOWN_COUNTER:case m.OBSERVABLE_COUNTER:case m.OBSERVABLE_UP_DOWN_COUNTER:return Xe;case m.GAUGE:case m.OBSERVABLE_GAUGE:
return Ye;case m.HISTOGRAM:return t.advice.explicitBucketBoundaries?new He(t.advice.explicitBucketBoundaries):We}return h.warn(`Unable to recognize instrument t\
ype: ${t.type}`),je}createAggregator(t){return this._resolve(t).createAggregator(t)}},je=new $s,Xe=new Hs,Ye=new zs,We=new js,Cc=new ze,Ys=new Xs,v;(function(t){
t[t.DEFAULT=0]="DEFAULT",t[t.DROP=1]="DROP",t[t.SUM=2]="SUM",t[t.LAST_VALUE=3]="LAST_VALUE",t[t.EXPLICIT_BUCKET_HISTOGRAM=4]="EXPLICIT_BUCKET_HISTOGRAM",t[t.EXPONENTIAL_HISTOGRAM=
5]="EXPONENTIAL_HISTOGRAM"})(v||(v={}));function Ke(t){switch(t.type){case v.DEFAULT:return Ys;case v.DROP:return je;case v.SUM:return Xe;case v.LAST_VALUE:return Ye;case v.
EXPONENTIAL_HISTOGRAM:{const e=t;return new ze(e.options?.maxSize,e.options?.recordMinMax)}case v.EXPLICIT_BUCKET_HISTOGRAM:{const e=t;return e.options==null?We:
new He(e.options?.boundaries,e.options?.recordMinMax)}default:throw new Error("Unsupported Aggregation")}}i(Ke,"toAggregation");var Ws=i(t=>({type:v.DEFAULT}),"\
DEFAULT_AGGREGATION_SELECTOR"),Ks=i(t=>S.CUMULATIVE,"DEFAULT_AGGREGATION_TEMPORALITY_SELECTOR"),qs="otel.component.name",Js="otel.component.type",Qs="periodic_m\
etric_reader",Zs="otel.sdk.metric_reader.collection.duration",ti="error.type",qe=new Map,Je=class{static{i(this,"MetricReaderMetrics")}collectionDuration;standardAttrs;constructor(t,e){
const r=qe.get(t)??0;qe.set(t,r+1),this.standardAttrs={[Js]:t,[qs]:`${t}/${r}`},this.collectionDuration=e.createHistogram(Zs,{unit:"s",description:"The duration\
 of the collect operation of the metric reader.",advice:{explicitBucketBoundaries:[]}})}recordCollection(t,e){const r=e?{...this.standardAttrs,[ti]:e}:this.standardAttrs;
this.collectionDuration.record(t,r)}},ei="2.12.0",Qe=class{static{i(this,"MetricReader")}_shutdown=!1;_metricProducers;_sdkMetricProducer;_selfObsMetrics;_aggregationTemporalitySelector;_aggregationSelector;_cardinalitySelector;_otelComponentType;constructor(t){
this._aggregationSelector=t?.aggregationSelector??Ws,this._aggregationTemporalitySelector=t?.aggregationTemporalitySelector??Ks,this._metricProducers=t?.metricProducers??
[],this._cardinalitySelector=t?.cardinalitySelector,this._otelComponentType=t?.otelComponentType??this.constructor.name,this._selfObsMetrics=new Je(this._otelComponentType,
at())}setMetricProducer(t){if(this._sdkMetricProducer)throw new Error("MetricReader can not be bound to a MeterProvider again.");this._sdkMetricProducer=t,this.
onInitialized()}_setSelfObsMeterProvider(t){const e=t.getMeter("@opentelemetry/sdk-metrics",ei);this._selfObsMetrics=new Je(this._otelComponentType,e)}selectAggregation(t){
return this._aggregationSelector(t)}selectAggregationTemporality(t){return this._aggregationTemporalitySelector(t)}selectCardinalityLimit(t){return this._cardinalitySelector?
this._cardinalitySelector(t):2e3}onInitialized(){}async collect(t){if(this._sdkMetricProducer===void 0)throw new Error("MetricReader is not bound to a MetricPro\
ducer");if(this._shutdown)throw new Error("MetricReader is shutdown");const e=Q(),[r,...n]=await Promise.all([this._sdkMetricProducer.collect({timeoutMillis:t?.
timeoutMillis}),...this._metricProducers.map(l=>l.collect({timeoutMillis:t?.timeoutMillis}))]),s=Q(),o=r.errors.concat(n.flatMap(l=>l.errors)),a=bs(Ht(e,s));this.
_selfObsMetrics.recordCollection(a,o.length>0?o[0].name??"collect_error":void 0);const c=r.resourceMetrics.resource,u=r.resourceMetrics.scopeMetrics.concat(n.flatMap(
l=>l.resourceMetrics.scopeMetrics));return{resourceMetrics:{resource:c,scopeMetrics:u},errors:o}}async shutdown(t){if(this._shutdown){h.error("Cannot call shutd\
own twice.");return}t?.timeoutMillis==null?await this.onShutdown():await Z(this.onShutdown(),t.timeoutMillis),this._shutdown=!0}async forceFlush(t){if(this._shutdown){
h.warn("Cannot forceFlush on already shutdown MetricReader.");return}if(t?.timeoutMillis==null){await this.onForceFlush();return}await Z(this.onForceFlush(),t.timeoutMillis)}};
function ri(t,e){if(!Number.isInteger(e)||e<=0)throw new Error("maxExportBatchSize must be a positive integer");const r=[];let n=0,s=[];function o(){s.length>0&&
(r.push({resource:t.resource,scopeMetrics:s}),s=[],n=0)}i(o,"flush");for(const a of t.scopeMetrics){let c=null;for(const u of a.metrics){const l=u.dataPoints;if(l.
length===0){c||(c={scope:a.scope,metrics:[]},s.push(c)),c.metrics.push(u);continue}let d=0;for(;d<l.length;){const f=e-n,p=Math.min(f,l.length-d);c||(c={scope:a.
scope,metrics:[]},s.push(c));const _={...u,dataPoints:l.slice(d,d+p)};c.metrics.push(_),d+=p,n+=p,n===e&&(o(),c=null)}}}return o(),r}i(ri,"splitMetricData");var ni=class extends Qe{static{
i(this,"PeriodicExportingMetricReader")}_interval;_exporter;_exportInterval;_exportTimeout;_maxExportBatchSize;_ongoingExportPromise=null;constructor(t){const{exporter:e,
exportIntervalMillis:r=6e4,metricProducers:n,cardinalityLimits:s,maxExportBatchSize:o}=t;let{exportTimeoutMillis:a=3e4}=t;if(super({aggregationSelector:e.selectAggregation?.
bind(e),aggregationTemporalitySelector:e.selectAggregationTemporality?.bind(e),otelComponentType:Qs,metricProducers:n,cardinalitySelector:i(c=>{const u={default:2e3,
...s};switch(c){case m.COUNTER:return u.counter??u.default;case m.GAUGE:return u.gauge??u.default;case m.HISTOGRAM:return u.histogram??u.default;case m.OBSERVABLE_COUNTER:
return u.observableCounter??u.default;case m.OBSERVABLE_UP_DOWN_COUNTER:return u.observableUpDownCounter??u.default;case m.OBSERVABLE_GAUGE:return u.observableGauge??
u.default;case m.UP_DOWN_COUNTER:return u.upDownCounter??u.default;default:return u.default}},"cardinalitySelector")}),r<=0)throw Error("exportIntervalMillis mu\
st be greater than 0");if(a<=0)throw Error("exportTimeoutMillis must be greater than 0");if(o!==void 0&&(!Number.isInteger(o)||o<=0))throw Error("maxExportBatch\
Size must be a positive integer");if(r<a){if("exportIntervalMillis"in t&&"exportTimeoutMillis"in t)throw Error("exportIntervalMillis must be greater than or equ\
al to exportTimeoutMillis");h.info(`Timeout of ${a} exceeds the interval of ${r}. Clamping timeout to interval duration.`),a=r}this._exportInterval=r,this._exportTimeout=
a,this._exporter=e,this._maxExportBatchSize=o}async _runOnce(){try{await this._doRun()}catch(t){ht(t)}}async _doRun(){if(this._ongoingExportPromise){h.debug("Pe\
riodicExportingMetricReader: export already in progress, skipping");return}const t=i(async()=>{const{resourceMetrics:e,errors:r}=await this.collect({timeoutMillis:this.
_exportTimeout});if(r.length>0&&h.error("PeriodicExportingMetricReader: metrics collection errors",...r),e.resource.asyncAttributesPending)try{await e.resource.
waitForAsyncAttributes?.()}catch(o){h.debug("Error while resolving async portion of resource: ",o),ht(o)}if(e.scopeMetrics.length===0)return;const n=this._maxExportBatchSize?
ri(e,this._maxExportBatchSize):[e];let s=null;for(const o of n)try{const a=await Z(As._export(this._exporter,o),this._exportTimeout);a.code!==b.SUCCESS&&(s=new Error(
`PeriodicExportingMetricReader: metrics export failed (error ${a.error})`))}catch(a){if(a instanceof xe){h.error(`PeriodicExportingMetricReader: metrics export \
timed out after ${this._exportTimeout}ms`);break}else h.error("PeriodicExportingMetricReader: metrics export threw error",a),s=a instanceof Error?a:new Error(String(
a))}if(s)throw s},"currentRun");this._ongoingExportPromise=t();try{await this._ongoingExportPromise}finally{this._ongoingExportPromise=null}}onInitialized(){this.
_interval=setInterval(()=>{this._runOnce()},this._exportInterval),typeof this._interval!="number"&&this._interval.unref()}async onForceFlush(){await this._awaitOngoingExport(),
this._ongoingExportPromise?await this._awaitOngoingExport():await this._runOnce(),await this._exporter.forceFlush()}async _awaitOngoingExport(){if(this._ongoingExportPromise){
h.debug("PeriodicExportingMetricReader: export already in progress, awaiting ongoing export");try{await this._ongoingExportPromise}catch{}}}async onShutdown(){this.
_interval&&clearInterval(this._interval),await this.onForceFlush(),await this._exporter.shutdown()}},pt;function si(){if(pt===void 0)try{const t=globalThis.process.
argv0;pt=t?`unknown_service:${t}`:"unknown_service"}catch{pt="unknown_service"}return pt}i(si,"defaultServiceName");var rt=i(t=>t!==null&&typeof t=="object"&&typeof t.
then=="function","isPromiseLike"),Ze=class de{static{i(this,"_ResourceImpl")}_rawAttributes;_asyncAttributesPending=!1;_schemaUrl;_memoizedAttributes;static FromAttributeList(e,r){
const n=new de({},r);return n._rawAttributes=rr(e),n._asyncAttributesPending=e.filter(([s,o])=>rt(o)).length>0,n}constructor(e,r){const n=e.attributes??{};this.
_rawAttributes=Object.entries(n).map(([s,o])=>(rt(o)&&(this._asyncAttributesPending=!0),[s,o])),this._rawAttributes=rr(this._rawAttributes),this._schemaUrl=oi(r?.
schemaUrl)}get asyncAttributesPending(){return this._asyncAttributesPending}async waitForAsyncAttributes(){if(this.asyncAttributesPending){for(let e=0;e<this._rawAttributes.
length;e++){const[r,n]=this._rawAttributes[e];this._rawAttributes[e]=[r,rt(n)?await n:n]}this._asyncAttributesPending=!1}}get attributes(){if(this.asyncAttributesPending&&
h.error("Accessing resource attributes before async attributes settled"),this._memoizedAttributes)return this._memoizedAttributes;const e={};for(const[r,n]of this.
_rawAttributes){if(rt(n)){h.debug(`Unsettled resource attribute ${r} skipped`);continue}n!=null&&(e[r]??=n)}return this._asyncAttributesPending||(this._memoizedAttributes=
e),e}getRawAttributes(){return this._rawAttributes}get schemaUrl(){return this._schemaUrl}merge(e){if(e==null)return this;const r=ai(this,e),n=r?{schemaUrl:r}:void 0;
return de.FromAttributeList([...e.getRawAttributes(),...this.getRawAttributes()],n)}};function Jt(t,e){return Ze.FromAttributeList(Object.entries(t),e)}i(Jt,"re\
sourceFromAttributes");function ii(t,e){return new Ze(t,e)}i(ii,"resourceFromDetectedResource");function tr(){return Jt({})}i(tr,"emptyResource");function er(){
return Jt({[Re]:si(),[Gt]:$t[Gt],[Ft]:$t[Ft],[Vt]:$t[Vt]})}i(er,"defaultResource");function rr(t){return t.map(([e,r])=>rt(r)?[e,r.catch(n=>{h.debug("promise re\
jection for resource attribute: %s - %s",e,n)})]:[e,r])}i(rr,"guardedRawAttributes");function oi(t){if(typeof t=="string"||t===void 0)return t;h.warn("Schema UR\
L must be string or undefined, got %s. Schema URL will be ignored.",t)}i(oi,"validateSchemaUrl");function ai(t,e){const r=t?.schemaUrl,n=e?.schemaUrl,s=r===void 0||
r==="",o=n===void 0||n==="";if(s)return n;if(o||r===n)return r;h.warn('Schema URL merge conflict: old resource has "%s", updating resource has "%s". Resulting r\
esource will have undefined Schema URL.',r,n)}i(ai,"mergeSchemaUrl");var ci=i((t={})=>(t.detectors||[]).map(r=>{try{const n=ii(r.detect(t));return h.debug(`${r.
constructor.name} found resource.`,n),n}catch(n){return h.debug(`${r.constructor.name} failed: ${n.message}`),tr()}}).reduce((r,n)=>r.merge(n),tr()),"detectReso\
urces"),ui=class{static{i(this,"EnvDetector")}_MAX_LENGTH=255;_COMMA_SEPARATOR=",";_LABEL_KEY_VALUE_SPLITTER="=";detect(t){const e={},r=w("OTEL_RESOURCE_ATTRIBU\
TES"),n=w("OTEL_SERVICE_NAME");if(r)try{const s=this._parseResourceAttributes(r);Object.assign(e,s)}catch(s){h.debug(`EnvDetector failed: ${s instanceof Error?s.
message:s}`)}return n&&(e[Re]=n),{attributes:e}}_parseResourceAttributes(t){if(!t)return{};const e={},r=t.split(this._COMMA_SEPARATOR).filter(n=>n.trim()!=="");
for(const n of r){const s=n.split(this._LABEL_KEY_VALUE_SPLITTER);if(s.length!==2)throw new Error(`Invalid format for OTEL_RESOURCE_ATTRIBUTES: "${n}". Expected\
 format: key=value. The ',' and '=' characters must be percent-encoded in keys and values.`);const[o,a]=s,c=o.trim(),u=a.trim();if(c.length===0)throw new Error(
`Invalid OTEL_RESOURCE_ATTRIBUTES: empty attribute key in "${n}".`);let l,d;try{l=decodeURIComponent(c),d=decodeURIComponent(u)}catch(f){throw new Error(`Failed\
 to percent-decode OTEL_RESOURCE_ATTRIBUTES entry "${n}": ${f instanceof Error?f.message:f}`,{cause:f})}if(l.length>this._MAX_LENGTH)throw new Error(`Attribute \
key exceeds the maximum length of ${this._MAX_LENGTH} characters: "${l}".`);if(d.length>this._MAX_LENGTH)throw new Error(`Attribute value exceeds the maximum le\
ngth of ${this._MAX_LENGTH} characters for key "${l}".`);e[l]=d}return e}},li=new ui,hi=class{static{i(this,"ViewRegistry")}_registeredViews=[];addView(t){this.
_registeredViews.push(t)}findViews(t,e){return this._registeredViews.filter(n=>this._matchInstrument(n.instrumentSelector,t)&&this._matchMeter(n.meterSelector,e))}_matchInstrument(t,e){
return(t.getType()===void 0||e.type===t.getType())&&t.getNameFilter().match(e.name)&&t.getUnitFilter().match(e.unit)}_matchMeter(t,e){return t.getNameFilter().match(
e.name)&&(e.version===void 0||t.getVersionFilter().match(e.version))&&(e.schemaUrl===void 0||t.getSchemaUrlFilter().match(e.schemaUrl))}};function x(t,e,r){return fi(
t)||h.warn(`Invalid metric name: "${t}". The metric name should be a ASCII string with a length no greater than 255 characters.`),{name:t,type:e,description:r?.
description??"",unit:r?.unit??"",valueType:r?.valueType??y.DOUBLE,advice:r?.advice??{}}}i(x,"createInstrumentDescriptor");function di(t,e){return{name:t.name??e.
name,description:t.description??e.description,type:e.type,unit:e.unit,valueType:e.valueType,advice:e.advice}}i(di,"createInstrumentDescriptorWithView");function mi(t,e){
return Ms(t.name,e.name)&&t.unit===e.unit&&t.type===e.type&&t.valueType===e.valueType}i(mi,"isDescriptorCompatibleWith");var pi=/^[a-z][a-z0-9_.\-/]{0,254}$/i;function fi(t){
return pi.test(t)}i(fi,"isValidName");var ft=class{static{i(this,"SyncInstrument")}_writableMetricStorage;_descriptor;constructor(t,e){this._writableMetricStorage=
t,this._descriptor=e}_record(t,e={},r){if(typeof t!="number"){h.warn(`non-number value provided to metric ${this._descriptor.name}: ${t}`);return}this._descriptor.
valueType===y.INT&&!Number.isInteger(t)&&(h.warn(`INT value type cannot accept a floating-point value for ${this._descriptor.name}, ignoring the fractional digi\
ts.`),t=Math.trunc(t),!Number.isInteger(t))||this._writableMetricStorage.record(t,e,r,Date.now())}},_i=class extends ft{static{i(this,"UpDownCounterInstrument")}add(t,e,r){
this._record(t,e,r)}},gi=class extends ft{static{i(this,"CounterInstrument")}add(t,e,r){if(t<0){h.warn(`negative value provided to counter ${this._descriptor.name}\
: ${t}`);return}this._record(t,e,r)}},Ti=class extends ft{static{i(this,"GaugeInstrument")}record(t,e,r){this._record(t,e,r)}},Ei=class extends ft{static{i(this,
"HistogramInstrument")}record(t,e,r){if(t<0){h.warn(`negative value provided to histogram ${this._descriptor.name}: ${t}`);return}this._record(t,e,r)}},_t=class{static{
i(this,"ObservableInstrument")}_metricStorages;_descriptor;_observableRegistry;constructor(t,e,r){this._descriptor=t,this._metricStorages=e,this._observableRegistry=
r}addCallback(t){this._observableRegistry.addCallback(t,this)}removeCallback(t){this._observableRegistry.removeCallback(t,this)}},Si=class extends _t{static{i(this,
"ObservableCounterInstrument")}},bi=class extends _t{static{i(this,"ObservableGaugeInstrument")}},vi=class extends _t{static{i(this,"ObservableUpDownCounterInst\
rument")}};function Qt(t){return t instanceof _t}i(Qt,"isObservableInstrument");var Ai=class{static{i(this,"Meter")}_meterSharedState;constructor(t){this._meterSharedState=
t}createGauge(t,e){const r=x(t,m.GAUGE,e),n=this._meterSharedState.registerMetricStorage(r);return new Ti(n,r)}createHistogram(t,e){const r=x(t,m.HISTOGRAM,e),n=this.
_meterSharedState.registerMetricStorage(r);return new Ei(n,r)}createCounter(t,e){const r=x(t,m.COUNTER,e),n=this._meterSharedState.registerMetricStorage(r);return new gi(
n,r)}createUpDownCounter(t,e){const r=x(t,m.UP_DOWN_COUNTER,e),n=this._meterSharedState.registerMetricStorage(r);return new _i(n,r)}createObservableGauge(t,e){const r=x(
t,m.OBSERVABLE_GAUGE,e),n=this._meterSharedState.registerAsyncMetricStorage(r);return new bi(r,n,this._meterSharedState.observableRegistry)}createObservableCounter(t,e){
const r=x(t,m.OBSERVABLE_COUNTER,e),n=this._meterSharedState.registerAsyncMetricStorage(r);return new Si(r,n,this._meterSharedState.observableRegistry)}createObservableUpDownCounter(t,e){
const r=x(t,m.OBSERVABLE_UP_DOWN_COUNTER,e),n=this._meterSharedState.registerAsyncMetricStorage(r);return new vi(r,n,this._meterSharedState.observableRegistry)}addBatchObservableCallback(t,e){
this._meterSharedState.observableRegistry.addBatchCallback(t,e)}removeBatchObservableCallback(t,e){this._meterSharedState.observableRegistry.removeBatchCallback(
t,e)}},nr=class{static{i(this,"MetricStorage")}_instrumentDescriptor;constructor(t){this._instrumentDescriptor=t}getInstrumentDescriptor(){return this._instrumentDescriptor}updateDescription(t){
this._instrumentDescriptor=x(this._instrumentDescriptor.name,this._instrumentDescriptor.type,{description:t,valueType:this._instrumentDescriptor.valueType,unit:this.
_instrumentDescriptor.unit,advice:this._instrumentDescriptor.advice})}},wi=class{static{i(this,"HashMap")}_valueMap=new Map;_keyMap=new Map;_hash;constructor(t){
this._hash=t}get(t,e){return e??=this._hash(t),this._valueMap.get(e)}getOrDefault(t,e){const r=this._hash(t);if(this._valueMap.has(r))return this._valueMap.get(
r);const n=e();return this._keyMap.has(r)||this._keyMap.set(r,t),this._valueMap.set(r,n),n}set(t,e,r){r??=this._hash(t),this._keyMap.has(r)||this._keyMap.set(r,
t),this._valueMap.set(r,e)}has(t,e){return e??=this._hash(t),this._valueMap.has(e)}*keys(){const t=this._keyMap.entries();let e=t.next();for(;e.done!==!0;)yield[
e.value[1],e.value[0]],e=t.next()}*entries(){const t=this._valueMap.entries();let e=t.next();for(;e.done!==!0;)yield[this._keyMap.get(e.value[0]),e.value[1],e.value[0]],
e=t.next()}get size(){return this._valueMap.size}},F=class extends wi{static{i(this,"AttributeHashMap")}constructor(){super(Pe)}},sr=class{static{i(this,"DeltaM\
etricProcessor")}_activeCollectionStorage=new F;_cumulativeMemoStorage=new F;_cardinalityLimit;_overflowAttributes={"otel.metric.overflow":!0};_overflowHashCode;_aggregator;constructor(t,e){
this._aggregator=t,this._cardinalityLimit=(e??2e3)-1,this._overflowHashCode=Pe(this._overflowAttributes)}record(t,e,r){let n=this._activeCollectionStorage.get(e);
if(!n){const s=O(r);if(this._activeCollectionStorage.size>=this._cardinalityLimit){this._activeCollectionStorage.getOrDefault(this._overflowAttributes,()=>this.
_aggregator.createAccumulation(s))?.record(t);return}n=this._aggregator.createAccumulation(s),this._activeCollectionStorage.set(e,n)}n?.record(t)}batchCumulate(t,e){
for(const[r,n,s]of t.entries()){let o=r,a=s;const c=this._aggregator.createAccumulation(e);c?.record(n);let u=c;if(this._cumulativeMemoStorage.has(o,a)){const l=this.
_cumulativeMemoStorage.get(o,a);u=this._aggregator.diff(l,c)}else if(this._cumulativeMemoStorage.size>=this._cardinalityLimit&&(o=this._overflowAttributes,a=this.
_overflowHashCode,this._cumulativeMemoStorage.has(o,a))){const l=this._cumulativeMemoStorage.get(o,a);u=this._aggregator.diff(l,c)}if(this._activeCollectionStorage.
has(o,a)){const l=this._activeCollectionStorage.get(o,a);u=this._aggregator.merge(l,u)}this._cumulativeMemoStorage.set(o,c,a),this._activeCollectionStorage.set(
o,u,a)}}collect(){const t=this._activeCollectionStorage;return this._activeCollectionStorage=new F,t}},ir=class wt{static{i(this,"_TemporalMetricProcessor")}_aggregator;_unreportedAccumulations=new Map;_reportHistory=new Map;constructor(e,r){
this._aggregator=e,r.forEach(n=>{this._unreportedAccumulations.set(n,[])})}buildMetrics(e,r,n,s){this._stashAccumulations(n);const o=this._getMergedUnreportedAccumulations(
e);let a=o,c;if(this._reportHistory.has(e)){const l=this._reportHistory.get(e),d=l.collectionTime;c=l.aggregationTemporality,c===S.CUMULATIVE?a=wt.merge(l.accumulations,
o,this._aggregator):a=wt.calibrateStartTime(l.accumulations,o,d)}else c=e.selectAggregationTemporality(r.type);this._reportHistory.set(e,{accumulations:a,collectionTime:s,
aggregationTemporality:c});const u=yi(a);if(u.length!==0)return this._aggregator.toMetricData(r,c,u,s)}_stashAccumulations(e){const r=this._unreportedAccumulations.
keys();for(const n of r){let s=this._unreportedAccumulations.get(n);s===void 0&&(s=[],this._unreportedAccumulations.set(n,s)),s.push(e)}}_getMergedUnreportedAccumulations(e){
let r=new F;const n=this._unreportedAccumulations.get(e);if(this._unreportedAccumulations.set(e,[]),n===void 0)return r;for(const s of n)r=wt.merge(r,s,this._aggregator);
return r}static merge(e,r,n){const s=e,o=r.entries();let a=o.next();for(;a.done!==!0;){const[c,u,l]=a.value;if(e.has(c,l)){const d=e.get(c,l),f=n.merge(d,u);s.set(
c,f,l)}else s.set(c,u,l);a=o.next()}return s}static calibrateStartTime(e,r,n){for(const[s,o]of e.keys())r.get(s,o)?.setStartTime(n);return r}};function yi(t){return Array.
from(t.entries())}i(yi,"AttributesMapToAccumulationRecords");var Ri=class extends nr{static{i(this,"AsyncMetricStorage")}_aggregationCardinalityLimit;_deltaMetricStorage;_temporalMetricStorage;_attributesProcessor;constructor(t,e,r,n,s){
super(t),this._aggregationCardinalityLimit=s,this._deltaMetricStorage=new sr(e,this._aggregationCardinalityLimit),this._temporalMetricStorage=new ir(e,n),this._attributesProcessor=
r}record(t,e){if(this._attributesProcessor===void 0){this._deltaMetricStorage.batchCumulate(t,e);return}const r=new F;for(const[n,s]of t.entries())r.set(this._attributesProcessor.
process(n),s);this._deltaMetricStorage.batchCumulate(r,e)}collect(t,e){const r=this._deltaMetricStorage.collect();return this._temporalMetricStorage.buildMetrics(
t,this._instrumentDescriptor,r,e)}};function or(t,e){let r="";return t.unit!==e.unit&&(r+=`	- Unit '${t.unit}' does not match '${e.unit}'
`),t.type!==e.type&&(r+=`	- Type '${t.type}' does not match '${e.type}'
`),t.valueType!==e.valueType&&(r+=`	- Value Type '${t.valueType}' does not match '${e.valueType}'
`),t.description!==e.description&&(r+=`	- Description '${t.description}' does not match '${e.description}'
`),r}i(or,"getIncompatibilityDetails");function Mi(t,e){return`	- use valueType '${t.valueType}' on instrument creation or use an instrument name other than '${e.
name}'`}i(Mi,"getValueTypeConflictResolutionRecipe");function Oi(t,e){return`	- use unit '${t.unit}' on instrument creation or use an instrument name other than\
 '${e.name}'`}i(Oi,"getUnitConflictResolutionRecipe");function Ci(t,e){const r={name:e.name,type:e.type,unit:e.unit},n=JSON.stringify(r);return`	- create a new \
view with a name other than '${t.name}' and InstrumentSelector '${n}'`}i(Ci,"getTypeConflictResolutionRecipe");function Pi(t,e){const r={name:e.name,type:e.type,
unit:e.unit},n=JSON.stringify(r);return`	- create a new view with a name other than '${t.name}' and InstrumentSelector '${n}'
    	- OR - create a new view with the name ${t.name} and description '${t.description}' and InstrumentSelector ${n}
    	- OR - create a new view with the name ${e.name} and description '${t.description}' and InstrumentSelector ${n}`}i(Pi,"getDescriptionResolutionRecipe");function ar(t,e){
return t.valueType!==e.valueType?Mi(t,e):t.unit!==e.unit?Oi(t,e):t.type!==e.type?Ci(t,e):t.description!==e.description?Pi(t,e):""}i(ar,"getConflictResolutionRec\
ipe");var xi=class on{static{i(this,"_MetricStorageRegistry")}_sharedRegistry=new Map;_perCollectorRegistry=new Map;static create(){return new on}getStorages(e){
let r=[];for(const s of this._sharedRegistry.values())r=r.concat(s);const n=this._perCollectorRegistry.get(e);if(n!=null)for(const s of n.values())r=r.concat(s);
return r}register(e){this._registerStorage(e,this._sharedRegistry)}registerForCollector(e,r){let n=this._perCollectorRegistry.get(e);n==null&&(n=new Map,this._perCollectorRegistry.
set(e,n)),this._registerStorage(r,n)}findOrUpdateCompatibleStorage(e){const r=this._sharedRegistry.get(e.name);return r===void 0?null:this._findOrUpdateCompatibleStorage(
e,r)}findOrUpdateCompatibleCollectorStorage(e,r){const n=this._perCollectorRegistry.get(e);if(n===void 0)return null;const s=n.get(r.name);return s===void 0?null:
this._findOrUpdateCompatibleStorage(r,s)}_registerStorage(e,r){const n=e.getInstrumentDescriptor(),s=r.get(n.name);if(s===void 0){r.set(n.name,[e]);return}s.push(
e)}_findOrUpdateCompatibleStorage(e,r){let n=null;for(const s of r){const o=s.getInstrumentDescriptor();mi(o,e)?(o.description!==e.description&&(e.description.length>
o.description.length&&s.updateDescription(e.description),h.warn("A view or instrument with the name ",e.name,` has already been registered, but has a different \
description and is incompatible with another registered view.
`,`Details:
`,or(o,e),`The longer description will be used.
To resolve the conflict:`,ar(o,e))),n=s):h.warn("A view or instrument with the name ",e.name,` has already been registered and is incompatible with another regi\
stered view.
`,`Details:
`,or(o,e),`To resolve the conflict:
`,ar(o,e))}return n}},Li=class{static{i(this,"MultiMetricStorage")}_backingStorages;hasAttributeProcessor;constructor(t){this._backingStorages=t,this.hasAttributeProcessor=
t.some(e=>e.hasAttributeProcessor)}record(t,e,r,n){this.hasAttributeProcessor&&r===void 0&&(r=B.active());const s=this._backingStorages;for(let o=0;o<s.length;o++)
s[o].record(t,e,r,n)}},Ni=class{static{i(this,"ObservableResultImpl")}_buffer=new F;_instrumentName;_valueType;constructor(t,e){this._instrumentName=t,this._valueType=
e}observe(t,e={}){if(typeof t!="number"){h.warn(`non-number value provided to metric ${this._instrumentName}: ${t}`);return}this._valueType===y.INT&&!Number.isInteger(
t)&&(h.warn(`INT value type cannot accept a floating-point value for ${this._instrumentName}, ignoring the fractional digits.`),t=Math.trunc(t),!Number.isInteger(
t))||this._buffer.set(e,t)}},Ii=class{static{i(this,"BatchObservableResultImpl")}_buffer=new Map;observe(t,e,r={}){if(!Qt(t))return;let n=this._buffer.get(t);if(n==
null&&(n=new F,this._buffer.set(t,n)),typeof e!="number"){h.warn(`non-number value provided to metric ${t._descriptor.name}: ${e}`);return}t._descriptor.valueType===
y.INT&&!Number.isInteger(e)&&(h.warn(`INT value type cannot accept a floating-point value for ${t._descriptor.name}, ignoring the fractional digits.`),e=Math.trunc(
e),!Number.isInteger(e))||n.set(r,e)}},Ui=class{static{i(this,"ObservableRegistry")}_callbacks=[];_batchCallbacks=[];addCallback(t,e){this._findCallback(t,e)>=0||
this._callbacks.push({callback:t,instrument:e})}removeCallback(t,e){const r=this._findCallback(t,e);r<0||this._callbacks.splice(r,1)}addBatchCallback(t,e){const r=new Set(
e.filter(Qt));if(r.size===0){h.error("BatchObservableCallback is not associated with valid instruments",e);return}this._findBatchCallback(t,r)>=0||this._batchCallbacks.
push({callback:t,instruments:r})}removeBatchCallback(t,e){const r=new Set(e.filter(Qt)),n=this._findBatchCallback(t,r);n<0||this._batchCallbacks.splice(n,1)}async observe(t,e){
const r=this._observeCallbacks(t,e),n=this._observeBatchCallbacks(t,e);return(await Promise.allSettled([...r,...n])).filter(a=>a.status==="rejected").map(a=>a.reason)}_observeCallbacks(t,e){
return this._callbacks.map(async({callback:r,instrument:n})=>{const s=new Ni(n._descriptor.name,n._descriptor.valueType);let o=Promise.resolve(r(s));e!=null&&(o=
Z(o,e)),await o,n._metricStorages.forEach(a=>{a.record(s._buffer,t)})})}_observeBatchCallbacks(t,e){return this._batchCallbacks.map(async({callback:r,instruments:n})=>{
const s=new Ii;let o=Promise.resolve(r(s));e!=null&&(o=Z(o,e)),await o,n.forEach(a=>{const c=s._buffer.get(a);c!=null&&a._metricStorages.forEach(u=>{u.record(c,
t)})})})}_findCallback(t,e){return this._callbacks.findIndex(r=>r.callback===t&&r.instrument===e)}_findBatchCallback(t,e){return this._batchCallbacks.findIndex(
r=>r.callback===t&&ys(r.instruments,e))}},ki=class extends nr{static{i(this,"SyncMetricStorage")}_aggregationCardinalityLimit;_deltaMetricStorage;_temporalMetricStorage;_attributesProcessor;constructor(t,e,r,n,s){
super(t),this._aggregationCardinalityLimit=s,this._deltaMetricStorage=new sr(e,this._aggregationCardinalityLimit),this._temporalMetricStorage=new ir(e,n),this._attributesProcessor=
r,this.hasAttributeProcessor=r!==void 0}hasAttributeProcessor;record(t,e,r,n){this._attributesProcessor!==void 0&&(e=this._attributesProcessor.process(e,r??B.active())),
this._deltaMetricStorage.record(t,e,n)}collect(t,e){const r=this._deltaMetricStorage.collect();return this._temporalMetricStorage.buildMetrics(t,this._instrumentDescriptor,
r,e)}},Di=class{static{i(this,"MeterSharedState")}metricStorageRegistry=new xi;observableRegistry=new Ui;meter;_meterProviderSharedState;_instrumentationScope;constructor(t,e){
this.meter=new Ai(this),this._meterProviderSharedState=t,this._instrumentationScope=e}registerMetricStorage(t){const e=this._registerMetricStorage(t,ki);return e.
length===1?e[0]:new Li(e)}registerAsyncMetricStorage(t){return this._registerMetricStorage(t,Ri)}async collect(t,e,r){const n=await this.observableRegistry.observe(
e,r?.timeoutMillis),s=this.metricStorageRegistry.getStorages(t);if(s.length===0)return null;const o=[];return s.forEach(a=>{const c=a.collect(t,e);c!=null&&o.push(
c)}),o.length===0?{errors:n}:{scopeMetrics:{scope:this._instrumentationScope,metrics:o},errors:n}}_registerMetricStorage(t,e){let n=this._meterProviderSharedState.
viewRegistry.findViews(t,this._instrumentationScope).map(s=>{const o=di(s,t),a=this.metricStorageRegistry.findOrUpdateCompatibleStorage(o);if(a!=null)return a;const c=s.
aggregation.createAggregator(o),u=new e(o,c,s.attributesProcessor,this._meterProviderSharedState.metricCollectors,s.aggregationCardinalityLimit);return this.metricStorageRegistry.
register(u),u});if(n.length===0){const o=this._meterProviderSharedState.selectAggregations(t.type).map(([a,c])=>{const u=this.metricStorageRegistry.findOrUpdateCompatibleCollectorStorage(
a,t);if(u!=null)return u;const l=c.createAggregator(t),d=a.selectCardinalityLimit(t.type),f=new e(t,l,void 0,[a],d);return this.metricStorageRegistry.registerForCollector(
a,f),f});n=n.concat(o)}return n}},Bi=class{static{i(this,"MeterProviderSharedState")}viewRegistry=new hi;metricCollectors=[];meterSharedStates=new Map;resource;constructor(t){
this.resource=t}getMeterSharedState(t){const e=ws(t);let r=this.meterSharedStates.get(e);return r==null&&(r=new Di(this,t),this.meterSharedStates.set(e,r)),r}selectAggregations(t){
const e=[];for(const r of this.metricCollectors)e.push([r,Ke(r.selectAggregation(t))]);return e}},Gi=class{static{i(this,"MetricCollector")}_sharedState;_metricReader;constructor(t,e){
this._sharedState=t,this._metricReader=e}async collect(t){const e=O(Date.now()),r=[],n=[],s=Array.from(this._sharedState.meterSharedStates.values()).map(async o=>{
const a=await o.collect(this,e,t);a?.scopeMetrics!=null&&r.push(a.scopeMetrics),a?.errors!=null&&n.push(...a.errors)});return await Promise.all(s),{resourceMetrics:{
resource:this._sharedState.resource,scopeMetrics:r},errors:n}}async forceFlush(t){await this._metricReader.forceFlush(t)}async shutdown(t){await this._metricReader.
shutdown(t)}selectAggregationTemporality(t){return this._metricReader.selectAggregationTemporality(t)}selectAggregation(t){return this._metricReader.selectAggregation(
t)}selectCardinalityLimit(t){return this._metricReader.selectCardinalityLimit?.(t)??2e3}},Fi=/[\^$\\.+?()[\]{}|]/g,cr=class an{static{i(this,"_PatternPredicate")}_matchAll;_regexp;constructor(e){
e==="*"?(this._matchAll=!0,this._regexp=/.*/):(this._matchAll=!1,this._regexp=new RegExp(an.escapePattern(e)))}match(e){return this._matchAll?!0:this._regexp.test(
e)}static escapePattern(e){return`^${e.replace(Fi,"\\$&").replace("*",".*")}$`}static hasWildcard(e){return e.includes("*")}},gt=class{static{i(this,"ExactPredi\
cate")}_matchAll;_pattern;constructor(t){this._matchAll=t===void 0,this._pattern=t}match(t){return!!(this._matchAll||t===this._pattern)}},Vi=class{static{i(this,
"NoopAttributesProcessor")}process(t,e){return t}},$i=class{static{i(this,"MultiAttributesProcessor")}_processors;constructor(t){this._processors=t}process(t,e){
let r=t;for(const n of this._processors)r=n.process(r,e);return r}};function Hi(){return ji}i(Hi,"createNoopAttributesProcessor");function zi(t){return new $i(t)}
i(zi,"createMultiAttributesProcessor");var ji=new Vi,Xi=class{static{i(this,"InstrumentSelector")}_nameFilter;_type;_unitFilter;constructor(t){this._nameFilter=
new cr(t?.name??"*"),this._type=t?.type,this._unitFilter=new gt(t?.unit)}getType(){return this._type}getNameFilter(){return this._nameFilter}getUnitFilter(){return this.
_unitFilter}},Yi=class{static{i(this,"MeterSelector")}_nameFilter;_versionFilter;_schemaUrlFilter;constructor(t){this._nameFilter=new gt(t?.name),this._versionFilter=
new gt(t?.version),this._schemaUrlFilter=new gt(t?.schemaUrl)}getNameFilter(){return this._nameFilter}getVersionFilter(){return this._versionFilter}getSchemaUrlFilter(){
return this._schemaUrlFilter}};function Wi(t){return t.instrumentName==null&&t.instrumentType==null&&t.instrumentUnit==null&&t.meterName==null&&t.meterVersion==
null&&t.meterSchemaUrl==null}i(Wi,"isSelectorNotProvided");function Ki(t){if(Wi(t))throw new Error("Cannot create view with no selector arguments supplied");if(t.
name!=null&&(t?.instrumentName==null||cr.hasWildcard(t.instrumentName)))throw new Error("Views with a specified name must be declared with an instrument selecto\
r that selects at most one instrument per meter.")}i(Ki,"validateViewOptions");var qi=class{static{i(this,"View")}name;description;aggregation;attributesProcessor;instrumentSelector;meterSelector;aggregationCardinalityLimit;constructor(t){
Ki(t),t.attributesProcessors!=null?this.attributesProcessor=zi(t.attributesProcessors):this.attributesProcessor=Hi(),this.name=t.name,this.description=t.description,
this.aggregation=Ke(t.aggregation??{type:v.DEFAULT}),this.instrumentSelector=new Xi({name:t.instrumentName,type:t.instrumentType,unit:t.instrumentUnit}),this.meterSelector=
new Yi({name:t.meterName,version:t.meterVersion,schemaUrl:t.meterSchemaUrl}),this.aggregationCardinalityLimit=t.aggregationCardinalityLimit}},Ji=class{static{i(
this,"MeterProvider")}_sharedState;_shutdown=!1;constructor(t){if(this._sharedState=new Bi(t?.resource??er()),t?.views!=null&&t.views.length>0)for(const e of t.
views)this._sharedState.viewRegistry.addView(new qi(e));if(t?.readers!=null&&t.readers.length>0)for(const e of t.readers){const r=new Gi(this._sharedState,e);e.
setMetricProducer(r),this._sharedState.metricCollectors.push(r),t.sdkMetricsEnabled&&e instanceof Qe&&e._setSelfObsMeterProvider(this)}}getMeter(t,e="",r={}){return this.
_shutdown?(h.warn("A shutdown MeterProvider cannot provide a Meter"),at()):this._sharedState.getMeterSharedState({name:t,version:e,schemaUrl:r.schemaUrl}).meter}async shutdown(t){
if(this._shutdown){h.warn("shutdown may only be called once per MeterProvider");return}this._shutdown=!0,await Promise.all(this._sharedState.metricCollectors.map(
e=>e.shutdown(t)))}async forceFlush(t){if(this._shutdown){h.warn("invalid attempt to force flush after MeterProvider shutdown");return}await Promise.all(this._sharedState.
metricCollectors.map(e=>e.forceFlush(t)))}},Tt;(function(t){t[t.DELTA=0]="DELTA",t[t.CUMULATIVE=1]="CUMULATIVE",t[t.LOWMEMORY=2]="LOWMEMORY"})(Tt||(Tt={}));var ur=class{static{
i(this,"OTLPExporterBase")}_delegate;constructor(t){this._delegate=t}export(t,e){this._delegate.export(t,e)}forceFlush(){return this._delegate.forceFlush()}shutdown(){
return this._delegate.shutdown()}setMetrics(t){this._delegate.setMetrics(t)}},Et=class extends Error{static{i(this,"OTLPExporterError")}code;name="OTLPExporterE\
rror";data;constructor(t,e,r){super(t),this.data=r,this.code=e}};function Qi(t){if(Number.isFinite(t)&&t>0)return t;throw new Error(`Configuration: timeoutMilli\
s is invalid, expected number greater than 0 (actual: '${t}')`)}i(Qi,"validateTimeoutMillis");function lr(t){if(t!=null)return async()=>t}i(lr,"wrapStaticHeader\
sInFunction");function Zi(t,e,r){return{timeoutMillis:Qi(t.timeoutMillis??e.timeoutMillis??r.timeoutMillis),concurrencyLimit:t.concurrencyLimit??e.concurrencyLimit??
r.concurrencyLimit,compression:t.compression??e.compression??r.compression}}i(Zi,"mergeOtlpSharedConfigurationWithDefaults");function to(){return{timeoutMillis:1e4,
concurrencyLimit:30,compression:"none"}}i(to,"getSharedConfigurationDefaults");var eo=class{static{i(this,"BoundedQueueExportPromiseHandler")}_concurrencyLimit;_sendingPromises=[];constructor(t){
this._concurrencyLimit=t}pushPromise(t){if(this.hasReachedLimit())throw new Error("Concurrency Limit reached");this._sendingPromises.push(t);const e=i(()=>{const r=this.
_sendingPromises.indexOf(t);this._sendingPromises.splice(r,1)},"popPromise");t.then(e,e)}hasReachedLimit(){return this._sendingPromises.length>=this._concurrencyLimit}async awaitAll(){
await Promise.all(this._sendingPromises)}};function ro(t){return new eo(t.concurrencyLimit)}i(ro,"createBoundedQueueExportPromiseHandler");function no(t){return Object.
prototype.hasOwnProperty.call(t,"partialSuccess")}i(no,"isPartialSuccessResponse");function so(){return{handleResponse(t){t==null||!no(t)||t.partialSuccess==null||
Object.keys(t.partialSuccess).length===0||h.warn("Received Partial Success response:",JSON.stringify(t.partialSuccess))}}}i(so,"createLoggingPartialSuccessRespo\
nseHandler");var io=class{static{i(this,"OTLPExportDelegate")}_metrics;_diagLogger;_transport;_serializer;_responseHandler;_promiseQueue;_timeout;constructor(t,e,r,n,s,o){
this._transport=t,this._serializer=e,this._responseHandler=r,this._promiseQueue=n,this._timeout=o,this._diagLogger=h.createComponentLogger({namespace:"OTLPExpor\
tDelegate"}),this._metrics=s}export(t,e){if(this._diagLogger.debug("items to be sent",t),this._promiseQueue.hasReachedLimit()){e({code:b.FAILED,error:new Error(
"Concurrent export limit reached")});return}const r=this._serializer.serializeRequest(t);if(r==null){e({code:b.FAILED,error:new Error("Nothing to send")});return}
const n=this._metrics.startExport(t);this._promiseQueue.pushPromise(this._transport.send(r,this._timeout).then(s=>{if(s.status==="success"){if(n(void 0),s.data!=
null)try{this._responseHandler.handleResponse(this._serializer.deserializeResponse(s.data))}catch(o){this._diagLogger.warn("Export succeeded but could not deser\
ialize response - is the response specification compliant?",o,s.data)}e({code:b.SUCCESS});return}else if(s.status==="failure"&&s.error){n(s.error),e({code:b.FAILED,
error:s.error});return}else s.status==="retryable"?(n("export_max_retries"),e({code:b.FAILED,error:s.error??new Et("Export failed with retryable status")})):(n(
"export_failed"),e({code:b.FAILED,error:new Et("Export failed with unknown error")}))},s=>{n(s),e({code:b.FAILED,error:s})}))}forceFlush(){return this._promiseQueue.
awaitAll()}setMetrics(t){this._metrics=t}async shutdown(){this._diagLogger.debug("shutdown started"),await this.forceFlush(),this._transport.shutdown()}};function oo(t,e){
return new io(t.transport,t.serializer,so(),t.promiseHandler,t.metrics,e.timeout)}i(oo,"createOtlpExportDelegate");var hr="http.response.status_code",ao="otel.c\
omponent.name",co="otel.component.type",uo="server.address",lo="server.port",ho="error.type",dr="0.223.0",mr=new Map,mo=class{static{i(this,"ExporterMetrics")}inflight;exported;duration;standardAttrs;responseAttributesFromError;helper;constructor(t){
const{componentType:e,metricsHelper:r,meterProvider:n,url:s,responseAttributesFromError:o}=t;this.responseAttributesFromError=o;const a=n?n.getMeter("@opentelem\
etry/otlp-exporter",dr):at(),c=mr.get(e)??0;if(mr.set(e,c+1),this.standardAttrs={[co]:e,[ao]:`${e}/${c}`},s){let u=s;s.includes("://")||(u=`http://${s}`);try{const l=new URL(
u);this.standardAttrs[uo]=l.hostname;let d;l.port?d=Number(l.port):l.protocol==="http:"?d=80:l.protocol==="https:"&&(d=443),typeof d=="number"&&(this.standardAttrs[lo]=
d)}catch{}}this.helper=r,this.inflight=a.createUpDownCounter(`otel.sdk.exporter.${this.helper.name}.inflight`,{unit:`{${this.helper.name}}`,description:`The num\
ber of ${this.helper.name}s which were passed to the exporter, but that have not been exported yet (neither successful, nor failed).`}),this.exported=a.createCounter(
`otel.sdk.exporter.${this.helper.name}.exported`,{unit:`{${this.helper.name}}`,description:`The number of ${this.helper.name}s for which the export has finished\
, either successful or failed.`}),this.duration=a.createHistogram("otel.sdk.exporter.operation.duration",{unit:"s",description:"The duration of exporting a batc\
h of telemetry records.",advice:{explicitBucketBoundaries:[]}})}startExport(t){const e=this.helper.countItems(t),r=Q();return this.inflight.add(e,this.standardAttrs),
n=>{const s=Q();this.inflight.add(-e,this.standardAttrs);const o=n?{...this.standardAttrs,[ho]:n instanceof Error?n.name:"export_failed"}:this.standardAttrs;this.
exported.add(e,o);const a={...o,...this.responseAttributesFromError(n)},c=Ss(Ht(r,s))/1e3;this.duration.record(c,a)}}},Zt=i(()=>S.CUMULATIVE,"CumulativeTemporal\
itySelector"),pr=i(t=>{switch(t){case m.COUNTER:case m.OBSERVABLE_COUNTER:case m.GAUGE:case m.HISTOGRAM:case m.OBSERVABLE_GAUGE:return S.DELTA;case m.UP_DOWN_COUNTER:case m.
OBSERVABLE_UP_DOWN_COUNTER:return S.CUMULATIVE}},"DeltaTemporalitySelector"),fr=i(t=>{switch(t){case m.COUNTER:case m.HISTOGRAM:return S.DELTA;case m.GAUGE:case m.
UP_DOWN_COUNTER:case m.OBSERVABLE_UP_DOWN_COUNTER:case m.OBSERVABLE_COUNTER:case m.OBSERVABLE_GAUGE:return S.CUMULATIVE}},"LowMemoryTemporalitySelector");function po(){
const t=(w("OTEL_EXPORTER_OTLP_METRICS_TEMPORALITY_PREFERENCE")??"cumulative").toLowerCase();return t==="cumulative"?Zt:t==="delta"?pr:t==="lowmemory"?fr:(h.warn(
`OTEL_EXPORTER_OTLP_METRICS_TEMPORALITY_PREFERENCE is set to '${t}', but only 'cumulative' and 'delta' are allowed. Using default ('cumulative') instead.`),Zt)}
i(po,"chooseTemporalitySelectorFromEnvironment");function fo(t){return t!=null?t===Tt.DELTA?pr:t===Tt.LOWMEMORY?fr:Zt:po()}i(fo,"chooseTemporalitySelector");var _o=Object.
freeze({type:v.DEFAULT});function go(t){return t?.aggregationPreference??(()=>_o)}i(go,"chooseAggregationSelector");var To=class extends ur{static{i(this,"OTLPM\
etricExporterBase")}_aggregationTemporalitySelector;_aggregationSelector;constructor(t,e){super(t),this._aggregationSelector=go(e),this._aggregationTemporalitySelector=
fo(e?.temporalityPreference)}selectAggregation(t){return this._aggregationSelector(t)}selectAggregationTemporality(t){return this._aggregationTemporalitySelector(
t)}},Eo={name:"metric_data_point",countItems:i(t=>{let e=0;for(const r of t.scopeMetrics)for(const n of r.metrics)e+=n.dataPoints.length;return e},"countItems")},
So={name:"span",countItems:i(t=>t.length,"countItems")};function V(t){return t<0?10:t<128?1:t<16384?2:t<2097152?3:t<268435456?4:t<34359738368?5:t<4398046511104?
6:t<562949953421312?7:t<72057594037927940?8:9}i(V,"estimateVarintSize");var bo="ProtobufWriter: estimated size was too small, growing buffer.",nt=1,_r=class{static{
i(this,"ProtobufWriter")}_buffer;_textEncoder;_dataView;pos=0;constructor(t=65536){this._buffer=new Uint8Array(t),this._textEncoder=new TextEncoder,this._dataView=
new DataView(this._buffer.buffer,this._buffer.byteOffset)}_ensureCapacity(t){const e=this.pos+t;if(e<=this._buffer.length)return;h.debug(bo);let r=this._buffer.
length*2;for(;r<e;)r*=2;const n=new Uint8Array(r);n.set(this._buffer),this._buffer=n,this._dataView=new DataView(this._buffer.buffer,this._buffer.byteOffset)}finish(){
return this._buffer.subarray(0,this.pos)}startLengthDelimited(){const t=this.pos;return this._ensureCapacity(nt),this.pos+=nt,t}finishLengthDelimited(t,e){const r=e>>>
0,n=V(r);if(n>nt){const o=n-nt;this._ensureCapacity(o),this._buffer.copyWithin(t+n,t+nt,this.pos),this.pos+=o}let s=t;r<128?this._buffer[s]=r:r<16384?(this._buffer[s++]=
r&127|128,this._buffer[s]=r>>>7):r<2097152?(this._buffer[s++]=r&127|128,this._buffer[s++]=r>>>7&127|128,this._buffer[s]=r>>>14):r<268435456?(this._buffer[s++]=r&
127|128,this._buffer[s++]=r>>>7&127|128,this._buffer[s++]=r>>>14&127|128,this._buffer[s]=r>>>21):(this._buffer[s++]=r&127|128,this._buffer[s++]=r>>>7&127|128,this.
_buffer[s++]=r>>>14&127|128,this._buffer[s++]=r>>>21&127|128,this._buffer[s]=r>>>28)}writeSint32(t){this.writeVarint((t<<1^t>>31)>>>0)}writeSfixed64(t){let e,r;
if(t>=0)e=t>>>0,r=t/4294967296>>>0;else{const n=Math.abs(t);e=n>>>0,r=n/4294967296>>>0,e=~e>>>0,r=~r>>>0,e=e+1>>>0,e===0&&(r=r+1>>>0)}this.writeFixed64(e,r)}writeVarint(t){
if(this._ensureCapacity(V(t)),t>=0&&t<=4294967295){let e=t>>>0;for(;e>127;)this._buffer[this.pos++]=e&127|128,e>>>=7;this._buffer[this.pos++]=e}else{let e,r;if(t>=
0)e=t>>>0,r=t/4294967296>>>0;else{const n=Math.abs(t);e=n>>>0,r=n/4294967296>>>0,e=~e>>>0,r=~r>>>0,e=e+1>>>0,e===0&&(r=r+1>>>0)}for(;r>0||e>127;)this._buffer[this.
pos++]=e&127|128,e=(e>>>7|r<<25)>>>0,r>>>=7;this._buffer[this.pos++]=e&127}}writeFixed32(t){this._ensureCapacity(4);const e=t>>>0;this._buffer[this.pos++]=e&255,
this._buffer[this.pos++]=e>>>8&255,this._buffer[this.pos++]=e>>>16&255,this._buffer[this.pos++]=e>>>24&255}writeFixed64(t,e){this._ensureCapacity(8);const r=t>>>
0,n=e>>>0;this._buffer[this.pos++]=r&255,this._buffer[this.pos++]=r>>>8&255,this._buffer[this.pos++]=r>>>16&255,this._buffer[this.pos++]=r>>>24&255,this._buffer[this.
pos++]=n&255,this._buffer[this.pos++]=n>>>8&255,this._buffer[this.pos++]=n>>>16&255,this._buffer[this.pos++]=n>>>24&255}writeBytes(t){this.writeVarint(t.length),
this._ensureCapacity(t.length),this._buffer.set(t,this.pos),this.pos+=t.length}writeTag(t,e){this.writeVarint(t<<3|e)}writeDouble(t){this._ensureCapacity(8),this.
_dataView.setFloat64(this.pos,t,!0),this.pos+=8}writeString(t){let e=!0;const r=t.length;for(let n=0;n<r;n++)if(t.charCodeAt(n)>127){e=!1;break}if(e){this.writeVarint(
r),this._ensureCapacity(r);for(let n=0;n<r;n++)this._buffer[this.pos++]=t.charCodeAt(n)}else{const n=this._textEncoder.encode(t);this.writeBytes(n)}}};function gr(t){
return t>=48&&t<=57?t-48:t>=97&&t<=102?t-87:t-55}i(gr,"intValue");function st(t){const e=new Uint8Array(t.length/2);let r=0;for(let n=0;n<t.length;n+=2){const s=gr(
t.charCodeAt(n)),o=gr(t.charCodeAt(n+1));e[r++]=s<<4|o}return e}i(st,"hexToBinary");function C(t,e){const r=e[0],n=e[1],s=1e9,o=r&65535,a=r/65536>>>0,c=o*s,u=a*
s,l=c>>>0,d=Math.floor(c/4294967296),f=(u&65535)*65536>>>0,p=u/65536>>>0,_=l+f+n,A=_>>>0,g=Math.floor(_/4294967296),U=d+p+g>>>0;t.writeFixed64(A,U)}i(C,"writeHr\
TimeAsFixed64");function L(t,e,r){for(const n in e){if(!Object.prototype.hasOwnProperty.call(e,n))continue;const s=e[n];t.writeTag(r,2);const o=t.startLengthDelimited(),
a=t.pos;vo(t,n,s),t.finishLengthDelimited(o,t.pos-a)}}i(L,"writeAttributes");function vo(t,e,r){t.writeTag(1,2),t.writeString(e),t.writeTag(2,2);const n=t.startLengthDelimited(),
s=t.pos;te(t,r),t.finishLengthDelimited(n,t.pos-s)}i(vo,"writeKeyValue");var Ao=-(2**63),wo=2**63;function te(t,e){const r=typeof e;if(r==="string")t.writeTag(1,
2),t.writeString(e);else if(r==="boolean")t.writeTag(2,0),t.writeVarint(e?1:0);else if(r==="number"){const n=e;Number.isInteger(n)&&n>=Ao&&n<wo?(t.writeTag(3,0),
t.writeVarint(n)):(t.writeTag(4,1),t.writeDouble(n))}else if(e instanceof Uint8Array)t.writeTag(7,2),t.writeBytes(e);else if(Array.isArray(e)){t.writeTag(5,2);const n=t.
startLengthDelimited(),s=t.pos;for(const o of e){t.writeTag(1,2);const a=t.startLengthDelimited(),c=t.pos;te(t,o),t.finishLengthDelimited(a,t.pos-c)}t.finishLengthDelimited(
n,t.pos-s)}else if(r==="object"&&e!=null){t.writeTag(6,2);const n=t.startLengthDelimited(),s=t.pos,o=e;for(const a in o){if(!Object.prototype.hasOwnProperty.call(
o,a))continue;const c=o[a];t.writeTag(1,2);const u=t.startLengthDelimited(),l=t.pos;t.writeTag(1,2),t.writeString(a),t.writeTag(2,2);const d=t.startLengthDelimited(),
f=t.pos;te(t,c),t.finishLengthDelimited(d,t.pos-f),t.finishLengthDelimited(u,t.pos-l)}t.finishLengthDelimited(n,t.pos-s)}}i(te,"writeAnyValue");function Tr(t,e,r){
t.writeTag(r,2);const n=t.startLengthDelimited(),s=t.pos;t.writeTag(1,2),t.writeString(e.name),e.version&&(t.writeTag(2,2),t.writeString(e.version)),e.attributes&&
L(t,e.attributes,3),e.droppedAttributesCount&&(t.writeTag(4,0),t.writeVarint(e.droppedAttributesCount)),t.finishLengthDelimited(n,t.pos-s)}i(Tr,"writeInstrument\
ationScope");function Er(t,e,r){t.writeTag(r,2);const n=t.startLengthDelimited(),s=t.pos;e.attributes&&L(t,e.attributes,1),t.writeTag(2,0),t.writeVarint(0),t.finishLengthDelimited(
n,t.pos-s)}i(Er,"writeResource");function yo(t){const e=t.length;let r=0;for(let n=0;n<e;n++){const s=t.charCodeAt(n);s<128?r+=1:s<2048?r+=2:s<55296||s>=57344?r+=
3:(n++,r+=4)}return r}i(yo,"utf8ByteLength");var Sr=class{static{i(this,"ProtobufSizeEstimator")}pos=0;startLengthDelimited(){return this.pos}finishLengthDelimited(t,e){
this.pos+=V(e)}writeVarint(t){this.pos+=V(t)}writeSint32(t){this.pos+=V((t<<1^t>>31)>>>0)}writeSfixed64(t){this.pos+=8}writeFixed32(t){this.pos+=4}writeFixed64(t,e){
this.pos+=8}writeBytes(t){this.pos+=V(t.length),this.pos+=t.length}writeTag(t,e){this.writeVarint(t<<3|e)}writeDouble(t){this.pos+=8}writeString(t){const e=yo(t);
this.pos+=V(e),this.pos+=e}},St=class{static{i(this,"ProtobufReader")}pos=0;_buf;_textDecoder;constructor(t){this._buf=t,this._textDecoder=new TextDecoder}isAtEnd(){
return this.pos>=this._buf.length}readTag(){const t=this.readVarint();return{fieldNumber:t>>>3,wireType:t&7}}readVarint(){let t=0,e=0,r=!1;for(;this.pos<this._buf.
length;){const n=this._buf[this.pos++];if(t+=(n&127)*Math.pow(2,e),e+=7,(n&128)===0){r=!0;break}}if(!r)throw new Error("Truncated buffer: unexpected end of data\
 while reading varint");return t}readBytes(){const t=this.readVarint();if(this.pos+t>this._buf.length)throw new Error(`Truncated buffer: expected ${t} bytes at \
position ${this.pos}, but only ${this._buf.length-this.pos} available`);const e=this._buf.subarray(this.pos,this.pos+t);return this.pos+=t,e}readString(){return this.
_textDecoder.decode(this.readBytes())}skip(t){switch(t){case 0:this.readVarint();break;case 1:this.pos+=8;break;case 2:this.readBytes();break;case 5:this.pos+=4;
break;default:throw new Error(`Unknown wire type ${t}, cannot safely skip`)}}};function br(t,e,r){const n=t.startLengthDelimited(),s=t.pos;t.writeTag(2,1),C(t,e.
startTime),t.writeTag(3,1),C(t,e.endTime),r===y.INT?(t.writeTag(6,1),t.writeSfixed64(e.value)):(t.writeTag(4,1),t.writeDouble(e.value)),e.attributes&&L(t,e.attributes,
7),t.finishLengthDelimited(n,t.pos-s)}i(br,"serializeNumberDataPoint");function Ro(t,e){const r=t.startLengthDelimited(),n=t.pos,s=e.value;if(t.writeTag(2,1),C(
t,e.startTime),t.writeTag(3,1),C(t,e.endTime),t.writeTag(4,1),t.writeFixed64(s.count>>>0,s.count/4294967296>>>0),s.sum!==void 0&&(t.writeTag(5,1),t.writeDouble(
s.sum)),s.buckets.counts.length>0){t.writeTag(6,2);const o=t.startLengthDelimited(),a=t.pos;for(const c of s.buckets.counts)t.writeFixed64(c>>>0,c/4294967296>>>
0);t.finishLengthDelimited(o,t.pos-a)}if(s.buckets.boundaries.length>0){t.writeTag(7,2);const o=t.startLengthDelimited(),a=t.pos;for(const c of s.buckets.boundaries)
t.writeDouble(c);t.finishLengthDelimited(o,t.pos-a)}e.attributes&&L(t,e.attributes,9),s.min!==void 0&&(t.writeTag(11,1),t.writeDouble(s.min)),s.max!==void 0&&(t.
writeTag(12,1),t.writeDouble(s.max)),t.finishLengthDelimited(r,t.pos-n)}i(Ro,"serializeHistogramDataPoint");function vr(t,e,r){const n=t.startLengthDelimited(),
s=t.pos;if(e!==0&&(t.writeTag(1,0),t.writeSint32(e)),r.length>0){t.writeTag(2,2);const o=t.startLengthDelimited(),a=t.pos;for(const c of r)t.writeVarint(c);t.finishLengthDelimited(
o,t.pos-a)}t.finishLengthDelimited(n,t.pos-s)}i(vr,"serializeExponentialBuckets");function Mo(t,e){const r=t.startLengthDelimited(),n=t.pos,s=e.value;e.attributes&&
L(t,e.attributes,1),t.writeTag(2,1),C(t,e.startTime),t.writeTag(3,1),C(t,e.endTime),t.writeTag(4,1),t.writeFixed64(s.count>>>0,s.count/4294967296>>>0),s.sum!==void 0&&
(t.writeTag(5,1),t.writeDouble(s.sum)),s.scale!==0&&(t.writeTag(6,0),t.writeSint32(s.scale)),t.writeTag(7,1),t.writeFixed64(s.zeroCount>>>0,s.zeroCount/4294967296>>>
0),t.writeTag(8,2),vr(t,s.positive.offset,s.positive.bucketCounts),t.writeTag(9,2),vr(t,s.negative.offset,s.negative.bucketCounts),s.min!==void 0&&(t.writeTag(12,
1),t.writeDouble(s.min)),s.max!==void 0&&(t.writeTag(13,1),t.writeDouble(s.max)),t.finishLengthDelimited(r,t.pos-n)}i(Mo,"serializeExponentialHistogramDataPoint");
function Oo(t,e){const r=t.startLengthDelimited(),n=t.pos;switch(t.writeTag(1,2),t.writeString(e.descriptor.name),e.descriptor.description&&(t.writeTag(2,2),t.writeString(
e.descriptor.description)),e.descriptor.unit&&(t.writeTag(3,2),t.writeString(e.descriptor.unit)),e.dataPointType){case T.GAUGE:t.writeTag(5,2),Co(t,e);break;case T.
SUM:t.writeTag(7,2),Po(t,e);break;case T.HISTOGRAM:t.writeTag(9,2),xo(t,e);break;case T.EXPONENTIAL_HISTOGRAM:t.writeTag(10,2),Lo(t,e);break;default:{const s=e}}
t.finishLengthDelimited(r,t.pos-n)}i(Oo,"serializeMetric");function Co(t,e){const r=t.startLengthDelimited(),n=t.pos;for(const s of e.dataPoints)t.writeTag(1,2),
br(t,s,e.descriptor.valueType);t.finishLengthDelimited(r,t.pos-n)}i(Co,"serializeGauge");function Po(t,e){const r=t.startLengthDelimited(),n=t.pos;for(const o of e.
dataPoints)t.writeTag(1,2),br(t,o,e.descriptor.valueType);const s=ee(e.aggregationTemporality);s!==0&&(t.writeTag(2,0),t.writeVarint(s)),e.isMonotonic&&(t.writeTag(
3,0),t.writeVarint(1)),t.finishLengthDelimited(r,t.pos-n)}i(Po,"serializeSum");function xo(t,e){const r=t.startLengthDelimited(),n=t.pos;for(const o of e.dataPoints)
t.writeTag(1,2),Ro(t,o);const s=ee(e.aggregationTemporality);s!==0&&(t.writeTag(2,0),t.writeVarint(s)),t.finishLengthDelimited(r,t.pos-n)}i(xo,"serializeHistogr\
amMetric");function Lo(t,e){const r=t.startLengthDelimited(),n=t.pos;for(const o of e.dataPoints)t.writeTag(1,2),Mo(t,o);const s=ee(e.aggregationTemporality);s!==
0&&(t.writeTag(2,0),t.writeVarint(s)),t.finishLengthDelimited(r,t.pos-n)}i(Lo,"serializeExponentialHistogramMetric");function No(t,e){const r=t.startLengthDelimited(),
n=t.pos;Tr(t,e.scope,1);for(const s of e.metrics)t.writeTag(2,2),Oo(t,s);e.scope.schemaUrl&&(t.writeTag(3,2),t.writeString(e.scope.schemaUrl)),t.finishLengthDelimited(
r,t.pos-n)}i(No,"serializeScopeMetrics");function Ar(t,e){const r=t.startLengthDelimited(),n=t.pos;Er(t,e.resource,1);for(const s of e.scopeMetrics)t.writeTag(2,
2),No(t,s);e.resource.schemaUrl&&(t.writeTag(3,2),t.writeString(e.resource.schemaUrl)),t.finishLengthDelimited(r,t.pos-n)}i(Ar,"serializeResourceMetrics");function ee(t){
switch(t){case S.DELTA:return 1;case S.CUMULATIVE:return 2;default:return 0}}i(ee,"toProtoAggregationTemporality");function Io(t){const e=new Sr;e.writeTag(1,2),
Ar(e,t);const r=new _r(e.pos);return r.writeTag(1,2),Ar(r,t),r.finish()}i(Io,"serializeMetricsExportRequest");function Uo(t){const e=new St(t),r={};for(;!e.isAtEnd();){
const{fieldNumber:n,wireType:s}=e.readTag();switch(n){case 1:s===0?r.rejectedDataPoints=e.readVarint():e.skip(s);break;case 2:s===2?r.errorMessage=e.readString():
e.skip(s);break;default:e.skip(s);break}}return r}i(Uo,"deserializePartialSuccess");function ko(t){const e=new St(t),r={};for(;!e.isAtEnd();){const{fieldNumber:n,
wireType:s}=e.readTag();n===1&&s===2?r.partialSuccess=Uo(e.readBytes()):e.skip(s)}return r}i(ko,"deserializeExportMetricsServiceResponse");var Do={serializeRequest:i(
t=>Io(t),"serializeRequest"),deserializeResponse:i(t=>ko(t),"deserializeResponse")},Bo=256,Go=512;function wr(t,e){let r=t&255|Bo;return e&&(r|=Go),r}i(wr,"buil\
dSpanFlags");function Fo(t,e){const r=t.startLengthDelimited(),n=t.pos;e.message&&(t.writeTag(2,2),t.writeString(e.message)),t.writeTag(3,0),t.writeVarint(e.code),
t.finishLengthDelimited(r,t.pos-n)}i(Fo,"serializeStatus");function Vo(t,e){const r=t.startLengthDelimited(),n=t.pos;t.writeTag(1,1),C(t,e.time),t.writeTag(2,2),
t.writeString(e.name),e.attributes&&L(t,e.attributes,3),t.writeTag(4,0),t.writeVarint(e.droppedAttributesCount||0),t.finishLengthDelimited(r,t.pos-n)}i(Vo,"seri\
alizeEvent");function $o(t,e){const r=t.startLengthDelimited(),n=t.pos,s=e.context;t.writeTag(1,2),t.writeBytes(st(s.traceId)),t.writeTag(2,2),t.writeBytes(st(s.
spanId));const o=s.traceState?.serialize();o&&(t.writeTag(3,2),t.writeString(o)),e.attributes&&L(t,e.attributes,4),t.writeTag(5,0),t.writeVarint(e.droppedAttributesCount||
0);const a=wr(s.traceFlags,s.isRemote);a&&(t.writeTag(6,5),t.writeFixed32(a)),t.finishLengthDelimited(r,t.pos-n)}i($o,"serializeLink");function Ho(t,e){const r=t.
startLengthDelimited(),n=t.pos,s=e.spanContext();t.writeTag(1,2),t.writeBytes(st(s.traceId)),t.writeTag(2,2),t.writeBytes(st(s.spanId));const o=s.traceState?.serialize();
o&&(t.writeTag(3,2),t.writeString(o)),e.parentSpanContext?.spanId&&(t.writeTag(4,2),t.writeBytes(st(e.parentSpanContext.spanId))),t.writeTag(5,2),t.writeString(
e.name);const a=e.kind==null?0:e.kind+1;a!==0&&(t.writeTag(6,0),t.writeVarint(a)),t.writeTag(7,1),C(t,e.startTime),t.writeTag(8,1),C(t,e.endTime),e.attributes&&
L(t,e.attributes,9),t.writeTag(10,0),t.writeVarint(e.droppedAttributesCount);for(const u of e.events)t.writeTag(11,2),Vo(t,u);t.writeTag(12,0),t.writeVarint(e.droppedEventsCount);
for(const u of e.links)t.writeTag(13,2),$o(t,u);t.writeTag(14,0),t.writeVarint(e.droppedLinksCount),t.writeTag(15,2),Fo(t,e.status);const c=wr(s.traceFlags,e.parentSpanContext?.
isRemote);c&&(t.writeTag(16,5),t.writeFixed32(c)),t.finishLengthDelimited(r,t.pos-n)}i(Ho,"serializeSpan");function zo(t,e,r){const n=t.startLengthDelimited(),s=t.
pos;Tr(t,e,1);for(const o of r)t.writeTag(2,2),Ho(t,o);e.schemaUrl&&(t.writeTag(3,2),t.writeString(e.schemaUrl)),t.finishLengthDelimited(n,t.pos-s)}i(zo,"serial\
izeScopeSpans");function yr(t,e,r){const n=t.startLengthDelimited(),s=t.pos;Er(t,e,1);for(const o of r.values()){t.writeTag(2,2);const a=o[0].instrumentationScope;
zo(t,a,o)}e.schemaUrl&&(t.writeTag(3,2),t.writeString(e.schemaUrl)),t.finishLengthDelimited(n,t.pos-s)}i(yr,"serializeResourceSpans");function jo(t){const e=new Map;
for(const r of t){const n=r.resource,s=r.instrumentationScope;let o=e.get(n);o||(o=new Map,e.set(n,o));let a=o.get(s);a||(a=[],o.set(s,a)),a.push(r)}return e}i(
jo,"createResourceMap");function Xo(t){const e=jo(t),r=new Sr;for(const[s,o]of e)r.writeTag(1,2),yr(r,s,o);const n=new _r(r.pos);for(const[s,o]of e)n.writeTag(1,
2),yr(n,s,o);return n.finish()}i(Xo,"serializeTraceExportRequest");function Yo(t){const e=new St(t),r={};for(;!e.isAtEnd();){const{fieldNumber:n,wireType:s}=e.readTag();
switch(n){case 1:s===0?r.rejectedSpans=e.readVarint():e.skip(s);break;case 2:s===2?r.errorMessage=e.readString():e.skip(s);break;default:e.skip(s);break}}return r}
i(Yo,"deserializePartialSuccess2");function Wo(t){const e=new St(t),r={};for(;!e.isAtEnd();){const{fieldNumber:n,wireType:s}=e.readTag();n===1&&s===2?r.partialSuccess=
Yo(e.readBytes()):e.skip(s)}return r}i(Wo,"deserializeExportTraceServiceResponse");var Ko={serializeRequest:i(t=>Xo(t),"serializeRequest"),deserializeResponse:i(
t=>Wo(t),"deserializeResponse")};function Rr(t,e){const r={attributes:N(t.attributes,e),droppedAttributesCount:0},n=t.schemaUrl;return n&&n!==""&&(r.schemaUrl=n),
r}i(Rr,"createResource");function Mr(t,e){const r={name:t.name,version:t.version};return t.attributes&&Object.keys(t.attributes).length>0&&(r.attributes=N(t.attributes,
e),r.droppedAttributesCount=t.droppedAttributesCount??0),r}i(Mr,"createInstrumentationScope");function N(t,e){return Object.keys(t).map(r=>qo(r,t[r],e))}i(N,"to\
Attributes");function qo(t,e,r){return{key:t,value:re(e,r)}}i(qo,"toKeyValue");function re(t,e){const r=typeof t;if(r==="string")return{stringValue:t};if(r==="n\
umber")return Number.isInteger(t)?{intValue:t}:{doubleValue:t};if(r==="boolean")return{boolValue:t};if(t instanceof Uint8Array)return{bytesValue:e.encodeUint8Array(
t)};if(Array.isArray(t)){const n=new Array(t.length);for(let s=0;s<t.length;s++)n[s]=re(t[s],e);return{arrayValue:{values:n}}}if(r==="object"&&t!=null){const n=Object.
keys(t),s=new Array(n.length);for(let o=0;o<n.length;o++)s[o]={key:n[o],value:re(t[n[o]],e)};return{kvlistValue:{values:s}}}return{}}i(re,"toAnyValue");function Jo(t){
const e=BigInt(1e9);return BigInt(Math.trunc(t[0]))*e+BigInt(Math.trunc(t[1]))}i(Jo,"hrTimeToNanos");function Qo(t){return Jo(t).toString()}i(Qo,"encodeAsString");
var Zo=typeof BigInt<"u"?Qo:Es;function Or(t){return t}i(Or,"identity");var Cr={encodeHrTime:Zo,encodeSpanContext:Or,encodeOptionalSpanContext:Or,encodeUint8Array:i(
t=>{if(typeof Buffer<"u")return Buffer.from(t).toString("base64");const e=new Array(t.length);for(let r=0;r<t.length;r++)e[r]=String.fromCharCode(t[r]);return btoa(
e.join(""))},"encodeUint8Array")},bt;(function(t){t[t.AGGREGATION_TEMPORALITY_UNSPECIFIED=0]="AGGREGATION_TEMPORALITY_UNSPECIFIED",t[t.AGGREGATION_TEMPORALITY_DELTA=
1]="AGGREGATION_TEMPORALITY_DELTA",t[t.AGGREGATION_TEMPORALITY_CUMULATIVE=2]="AGGREGATION_TEMPORALITY_CUMULATIVE"})(bt||(bt={}));function ta(t,e){const r=Rr(t.resource,
e);return{resource:r,schemaUrl:r.schemaUrl,scopeMetrics:ea(t.scopeMetrics,e)}}i(ta,"toResourceMetrics");function ea(t,e){return Array.from(t.map(r=>({scope:Mr(r.
scope,e),metrics:r.metrics.map(n=>ra(n,e)),schemaUrl:r.scope.schemaUrl})))}i(ea,"toScopeMetrics");function ra(t,e){const r={name:t.descriptor.name,description:t.
descriptor.description,unit:t.descriptor.unit},n=oa(t.aggregationTemporality);switch(t.dataPointType){case T.SUM:r.sum={aggregationTemporality:n,isMonotonic:t.isMonotonic,
dataPoints:Pr(t,e)};break;case T.GAUGE:r.gauge={dataPoints:Pr(t,e)};break;case T.HISTOGRAM:r.histogram={aggregationTemporality:n,dataPoints:sa(t,e)};break;case T.
EXPONENTIAL_HISTOGRAM:r.exponentialHistogram={aggregationTemporality:n,dataPoints:ia(t,e)};break}return r}i(ra,"toMetric");function na(t,e,r){const n={attributes:N(
t.attributes,r),startTimeUnixNano:r.encodeHrTime(t.startTime),timeUnixNano:r.encodeHrTime(t.endTime)};switch(e){case y.INT:n.asInt=t.value;break;case y.DOUBLE:n.
asDouble=t.value;break}return n}i(na,"toSingularDataPoint");function Pr(t,e){return t.dataPoints.map(r=>na(r,t.descriptor.valueType,e))}i(Pr,"toSingularDataPoin\
ts");function sa(t,e){return t.dataPoints.map(r=>{const n=r.value;return{attributes:N(r.attributes,e),bucketCounts:n.buckets.counts,explicitBounds:n.buckets.boundaries,
count:n.count,sum:n.sum,min:n.min,max:n.max,startTimeUnixNano:e.encodeHrTime(r.startTime),timeUnixNano:e.encodeHrTime(r.endTime)}})}i(sa,"toHistogramDataPoints");
function ia(t,e){return t.dataPoints.map(r=>{const n=r.value;return{attributes:N(r.attributes,e),count:n.count,min:n.min,max:n.max,sum:n.sum,positive:{offset:n.
positive.offset,bucketCounts:n.positive.bucketCounts},negative:{offset:n.negative.offset,bucketCounts:n.negative.bucketCounts},scale:n.scale,zeroCount:n.zeroCount,
startTimeUnixNano:e.encodeHrTime(r.startTime),timeUnixNano:e.encodeHrTime(r.endTime)}})}i(ia,"toExponentialHistogramDataPoints");function oa(t){switch(t){case S.
DELTA:return bt.AGGREGATION_TEMPORALITY_DELTA;case S.CUMULATIVE:return bt.AGGREGATION_TEMPORALITY_CUMULATIVE}}i(oa,"toAggregationTemporality");function aa(t,e){
return{resourceMetrics:t.map(r=>ta(r,e))}}i(aa,"createExportMetricsServiceRequest");var ca={serializeRequest:i(t=>{const e=aa([t],Cr);return new TextEncoder().encode(
JSON.stringify(e))},"serializeRequest"),deserializeResponse:i(t=>{if(t.length===0)return{};const e=new TextDecoder;try{return JSON.parse(e.decode(t))}catch(r){return h.
warn(`Failed to parse metrics export response: ${r.message}. Returning empty response`),{}}},"deserializeResponse")},ua=256,la=512;function xr(t,e){let r=t&255|
ua;return e&&(r|=la),r}i(xr,"buildSpanFlagsFrom");function ha(t,e){const r=t.spanContext(),n=t.status,s=t.parentSpanContext?.spanId?e.encodeSpanContext(t.parentSpanContext?.
spanId):void 0;return{traceId:e.encodeSpanContext(r.traceId),spanId:e.encodeSpanContext(r.spanId),parentSpanId:s,traceState:r.traceState?.serialize(),name:t.name,
kind:t.kind==null?0:t.kind+1,startTimeUnixNano:e.encodeHrTime(t.startTime),endTimeUnixNano:e.encodeHrTime(t.endTime),attributes:N(t.attributes,e),droppedAttributesCount:t.
droppedAttributesCount,events:t.events.map(o=>ma(o,e)),droppedEventsCount:t.droppedEventsCount,status:{code:n.code,message:n.message},links:t.links.map(o=>da(o,
e)),droppedLinksCount:t.droppedLinksCount,flags:xr(r.traceFlags,t.parentSpanContext?.isRemote)}}i(ha,"sdkSpanToOtlpSpan");function da(t,e){return{attributes:t.attributes?
N(t.attributes,e):[],spanId:e.encodeSpanContext(t.context.spanId),traceId:e.encodeSpanContext(t.context.traceId),traceState:t.context.traceState?.serialize(),droppedAttributesCount:t.
droppedAttributesCount||0,flags:xr(t.context.traceFlags,t.context.isRemote)}}i(da,"toOtlpLink");function ma(t,e){return{attributes:t.attributes?N(t.attributes,e):
[],name:t.name,timeUnixNano:e.encodeHrTime(t.time),droppedAttributesCount:t.droppedAttributesCount||0}}i(ma,"toOtlpSpanEvent");function pa(t,e){return{resourceSpans:_a(
t,e)}}i(pa,"createExportTraceServiceRequest");function fa(t){const e=new Map;for(const r of t){let n=e.get(r.resource);n||(n=new Map,e.set(r.resource,n));const s=`${r.
instrumentationScope.name}@${r.instrumentationScope.version||""}:${r.instrumentationScope.schemaUrl||""}`;let o=n.get(s);o||(o=[],n.set(s,o)),o.push(r)}return e}
i(fa,"createResourceMap2");function _a(t,e){const r=fa(t),n=[],s=r.entries();let o=s.next();for(;!o.done;){const[a,c]=o.value,u=[],l=c.values();let d=l.next();for(;!d.
done;){const _=d.value;if(_.length>0){const A=_.map(g=>ha(g,e));u.push({scope:Mr(_[0].instrumentationScope,e),spans:A,schemaUrl:_[0].instrumentationScope.schemaUrl})}
d=l.next()}const f=Rr(a,e),p={resource:f,scopeSpans:u,schemaUrl:f.schemaUrl};n.push(p),o=s.next()}return n}i(_a,"spanRecordsToResourceSpans");var ga={serializeRequest:i(
t=>{const e=pa(t,Cr);return new TextEncoder().encode(JSON.stringify(e))},"serializeRequest"),deserializeResponse:i(t=>{if(t.length===0)return{};const e=new TextDecoder;
try{return JSON.parse(e.decode(t))}catch(r){return h.warn(`Failed to parse trace export response: ${r.message}. Returning empty response`),{}}},"deserializeResp\
onse")};function Ta(t){const e={};return Object.entries(t??{}).forEach(([r,n])=>{typeof n<"u"?e[r]=String(n):h.warn(`Header "${r}" has invalid value (${n}) and \
will be ignored`)}),e}i(Ta,"validateAndNormalizeHeaders");function Ea(t,e,r){return async()=>{const n={...await r()},s={};return e!=null&&Object.assign(s,await e()),
t!=null&&Object.assign(s,Ta(await t())),Object.assign(s,n)}}i(Ea,"mergeHeaders");function Sa(t){if(t!=null)try{const e=globalThis.location?.href;return new URL(
t,e).href}catch{throw new Error(`Configuration: Could not parse user-provided export URL: '${t}'`)}}i(Sa,"validateUserProvidedUrl");function ba(t,e,r){return{...Zi(
t,e,r),headers:Ea(t.headers,e.headers,r.headers),url:Sa(t.url)??e.url??r.url}}i(ba,"mergeOtlpHttpConfigurationWithDefaults");function va(t,e){return{...to(),headers:i(
async()=>t,"headers"),url:"http://localhost:4318/"+e}}i(va,"getHttpConfigurationDefaults");function ne(t){return async e=>{const r=e==="http:",n=r?import("http"):
import("https"),{Agent:s}=await n;if(r){const{ca:o,cert:a,key:c,...u}=t;return new s(u)}return new s(t)}}i(ne,"httpAgentFactoryFromOptions");function Aa(t,e,r){
return{...ba(t,e,r),agentFactory:t.agentFactory??e.agentFactory??r.agentFactory,userAgent:t.userAgent}}i(Aa,"mergeOtlpNodeHttpConfigurationWithDefaults");function wa(t,e){
return{...va(t,e),agentFactory:ne({keepAlive:!0})}}i(wa,"getNodeHttpConfigurationDefaults");import*as ya from"zlib";import{Readable as Ra}from"stream";function Lr(t){
return t===429||t===502||t===503||t===504}i(Lr,"isExportHTTPErrorRetryable");function Nr(t){if(t==null)return;const e=Number.parseInt(t,10);if(Number.isInteger(
e))return e>0?e*1e3:-1;const r=new Date(t).getTime()-Date.now();return r>=0?r:0}i(Nr,"parseRetryAfterToMills");var Ir=`OTel-OTLP-Exporter-JavaScript/${dr}`,Ur=4*
1024*1024;function Ma(t,e,r,n,s,o,a,c){return new Promise(u=>{const l=new URL(e);s?r["User-Agent"]=`${s} ${Ir}`:r["User-Agent"]=Ir;const f=t(l,{method:"POST",headers:r,
agent:o},p=>{const _=[];let A=0;p.on("data",g=>{if(A+=g.length,A>Ur){const U=new Error(`OTLP export response body exceeded size limit of ${Ur} bytes`);u({status:"\
failure",error:U}),p.destroy();return}_.push(g)}),p.on("end",()=>{if(p.statusCode&&p.statusCode<=299)u({status:"success",data:Buffer.concat(_)});else if(p.statusCode&&
Lr(p.statusCode))u({status:"retryable",retryInMillis:Nr(p.headers["retry-after"])});else{const g=new Et(p.statusMessage,p.statusCode,Buffer.concat(_).toString());
u({status:"failure",error:g})}}),p.on("error",g=>{p.statusCode&&p.statusCode<=299?u({status:"success"}):p.statusCode&&Lr(p.statusCode)?u({status:"retryable",error:g,
retryInMillis:Nr(p.headers["retry-after"])}):u({status:"failure",error:g})})});f.setTimeout(c,()=>{f.destroy(),u({status:"retryable",error:new Error("Request ti\
med out")})}),f.on("error",p=>{Pa(p)?u({status:"retryable",error:p}):u({status:"failure",error:p})}),Oa(f,n,a,p=>{u({status:"failure",error:p})})})}i(Ma,"sendWi\
thHttp");function Oa(t,e,r,n){let s=Ca(r);e==="gzip"&&(t.setHeader("Content-Encoding","gzip"),s=s.on("error",n).pipe(ya.createGzip()).on("error",n)),s.pipe(t).on(
"error",n)}i(Oa,"compressAndSend");function Ca(t){const e=new Ra;return e.push(t),e.push(null),e}i(Ca,"readableFromUint8Array");function Pa(t){const e=new Set([
"ECONNRESET","ECONNREFUSED","EPIPE","ETIMEDOUT","EAI_AGAIN","ENOTFOUND","ENETUNREACH","EHOSTUNREACH"]);return"code"in t&&typeof t.code=="string"?e.has(t.code):!1}
i(Pa,"isHttpTransportNetworkErrorRetryable");var xa=class{static{i(this,"HttpExporterTransport")}_utils=null;_parameters;constructor(t){this._parameters=t}async send(t,e){
const{agent:r,request:n}=await this._loadUtils(),s=await this._parameters.headers();return Ma(n,this._parameters.url,s,this._parameters.compression,this._parameters.
userAgent,r,t,e)}shutdown(){}async _loadUtils(){let t=this._utils;if(t===null){const e=new URL(this._parameters.url).protocol,[r,n]=await Promise.all([this._parameters.
agentFactory(e),La(e)]);t=this._utils={agent:r,request:n}}return t}};async function La(t){const e=t==="http:"?import("http"):import("https"),{request:r}=await e;
return r}i(La,"requestFunctionFactory");function Na(t){return new xa(t)}i(Na,"createHttpExporterTransport");var se=5,Ia=1e3,Ua=5e3,ka=1.5,kr=.2;function Da(){return Math.
random()*(2*kr)-kr}i(Da,"getJitter");var Ba=class{static{i(this,"RetryingTransport")}_transport;constructor(t){this._transport=t}retry(t,e,r){return new Promise(
(n,s)=>{setTimeout(()=>{this._transport.send(t,e).then(n,s)},r)})}async send(t,e){let r=se,n=Ia;const s=Date.now()+e;let o=await this._transport.send(t,e);for(;o.
status==="retryable"&&r>0;){r--;const a=Math.max(Math.min(n*(1+Da()),Ua),0);n=n*ka;const c=o.retryInMillis??a,u=s-Date.now();if(c>u)return h.info(`Export retry \
time ${Math.round(c)}ms exceeds remaining timeout ${Math.round(u)}ms, not retrying further.`),o;h.verbose(`Scheduling export retry in ${Math.round(c)}ms`),o=await this.
retry(t,u,c)}return o.status==="success"?h.verbose(`Export succeeded after ${se-r} retry attempts.`):o.status==="retryable"?h.info(`Export failed after maximum \
retry attempts (${se}).`):h.info(`Export failed with non-retryable error: ${o.error}`),o}shutdown(){return this._transport.shutdown()}};function Ga(t){return new Ba(
t.transport)}i(Ga,"createRetryingTransport");function Fa(t,e,r,n){return new mo({componentType:t,metricsHelper:e,url:r,meterProvider:n,responseAttributesFromError:i(
s=>s?s instanceof Et?{[hr]:s.code}:{}:{[hr]:200},"responseAttributesFromError")})}i(Fa,"createOtlpHttpExporterMetrics");function Dr(t,e,r,n,s){return oo({transport:Ga(
{transport:Na(t)}),serializer:e,promiseHandler:ro(t),metrics:Fa(r,n,t.url,s)},{timeout:t.timeoutMillis})}i(Dr,"createOtlpHttpExportDelegate");function Br(t){const e=hs(
t);if(e!=null){if(Number.isFinite(e)&&e>0)return e;h.warn(`Configuration: ${t} is invalid, expected number greater than 0 (actual: ${e})`)}}i(Br,"parseAndValida\
teTimeoutFromEnv");function Va(t){const e=Br(`OTEL_EXPORTER_OTLP_${t}_TIMEOUT`),r=Br("OTEL_EXPORTER_OTLP_TIMEOUT");return e??r}i(Va,"getTimeoutFromEnv");function Gr(t){
const e=w(t)?.trim();if(e==null||e==="none"||e==="gzip")return e;h.warn(`Configuration: ${t} is invalid, expected 'none' or 'gzip' (actual: '${e}')`)}i(Gr,"pars\
eAndValidateCompressionFromEnv");function $a(t){const e=Gr(`OTEL_EXPORTER_OTLP_${t}_COMPRESSION`),r=Gr("OTEL_EXPORTER_OTLP_COMPRESSION");return e??r}i($a,"getCo\
mpressionFromEnv");function Ha(t){return{timeoutMillis:Va(t),compression:$a(t)}}i(Ha,"getSharedConfigurationFromEnvironment");import*as za from"fs";import*as ja from"path";
function Xa(t){const e=w(`OTEL_EXPORTER_OTLP_${t}_HEADERS`),r=w("OTEL_EXPORTER_OTLP_HEADERS"),n=lt(e),s=lt(r);if(!(Object.keys(n).length===0&&Object.keys(s).length===
0))return Object.assign({},lt(r),lt(e))}i(Xa,"getStaticHeadersFromEnv");function Ya(t){try{return new URL(t).toString()}catch{h.warn(`Configuration: Could not p\
arse environment-provided export URL: '${t}', falling back to undefined`);return}}i(Ya,"appendRootPathToUrlIfNeeded");function Wa(t,e){try{new URL(t)}catch{h.warn(
`Configuration: Could not parse environment-provided export URL: '${t}', falling back to undefined`);return}t.endsWith("/")||(t=t+"/"),t+=e;try{new URL(t)}catch{
h.warn(`Configuration: Provided URL appended with '${e}' is not a valid URL, using 'undefined' instead of '${t}'`);return}return t}i(Wa,"appendResourcePathToUrl");
function Ka(t){const e=w("OTEL_EXPORTER_OTLP_ENDPOINT");if(e!==void 0)return Wa(e,t)}i(Ka,"getNonSpecificUrlFromEnv");function qa(t){const e=w(`OTEL_EXPORTER_OT\
LP_${t}_ENDPOINT`);if(e!==void 0)return Ya(e)}i(qa,"getSpecificUrlFromEnv");function ie(t,e,r){const n=w(t),s=w(e),o=n??s;if(o!=null)try{return za.readFileSync(
ja.resolve(process.cwd(),o))}catch{h.warn(r);return}else return}i(ie,"readFileFromEnv");function Ja(t){return ie(`OTEL_EXPORTER_OTLP_${t}_CLIENT_CERTIFICATE`,"O\
TEL_EXPORTER_OTLP_CLIENT_CERTIFICATE","Failed to read client certificate chain file")}i(Ja,"getClientCertificateFromEnv");function Qa(t){return ie(`OTEL_EXPORTE\
R_OTLP_${t}_CLIENT_KEY`,"OTEL_EXPORTER_OTLP_CLIENT_KEY","Failed to read client certificate private key file")}i(Qa,"getClientKeyFromEnv");function Za(t){return ie(
`OTEL_EXPORTER_OTLP_${t}_CERTIFICATE`,"OTEL_EXPORTER_OTLP_CERTIFICATE","Failed to read root certificate file")}i(Za,"getRootCertificateFromEnv");function tc(t,e){
return{...Ha(t),url:qa(t)??Ka(e),headers:lr(Xa(t)),agentFactory:ne({keepAlive:!0,ca:Za(t),cert:Ja(t),key:Qa(t)})}}i(tc,"getNodeHttpConfigurationFromEnvironment");
function ec(t){return typeof t.headers=="function"?t.headers:lr(t.headers)}i(ec,"convertLegacyHeaders");function rc(t){if(typeof t.httpAgentOptions=="function")
return t.httpAgentOptions;let e=t.httpAgentOptions;if(t.keepAlive!=null&&(e={keepAlive:t.keepAlive,...e}),e!=null)return ne(e)}i(rc,"convertLegacyAgentOptions");
function nc(t,e,r,n){return t.metadata&&h.warn("Metadata cannot be set when using http"),Aa({url:t.url,headers:ec(t),concurrencyLimit:t.concurrencyLimit,timeoutMillis:t.
timeoutMillis,compression:t.compression,agentFactory:rc(t),userAgent:t.userAgent},tc(e,r),wa(n,r))}i(nc,"convertLegacyHttpOptions");var sc="exception",oe=Symbol.
for("nodejs.util.inspect.custom");function ae(t){const e={};for(const[r,n]of t.getRawAttributes())typeof n?.then!="function"&&n!=null&&(e[r]??=n);return e}i(ae,
"settledResourceAttributes");function ce(t,e,r,n,s){if(typeof r=="number"&&r<0){const a=`[${t}]`;return n?.stylize?n.stylize(a,"special"):a}if(typeof s!="functi\
on"||!n)return e;const o={...n,depth:n.depth==null?n.depth:n.depth-1};return`${t} ${s(e,o)}`}i(ce,"formatInspect");var ic=class{static{i(this,"SpanImpl")}_spanContext;kind;parentSpanContext;attributes={};links=[];events=[];startTime;resource;instrumentationScope;_droppedAttributesCount=0;_droppedEventsCount=0;_droppedLinksCount=0;_attributesCount=0;name;status={
code:D.UNSET};endTime=[0,0];_ended=!1;_duration=[-1,-1];_spanProcessor;_spanLimits;_attributeValueLengthLimit;_recordEndMetrics;_performanceStartTime;_performanceOffset;_startTimeProvided;constructor(t){
const e=Date.now();if(this._spanContext=t.spanContext,this._performanceStartTime=z.now(),this._performanceOffset=e-(this._performanceStartTime+z.timeOrigin),this.
_startTimeProvided=t.startTime!=null,this._spanLimits=t.spanLimits,this._attributeValueLengthLimit=this._spanLimits.attributeValueLengthLimit??0,this._spanProcessor=
t.spanProcessor,this.name=t.name,this.parentSpanContext=t.parentSpanContext,this.kind=t.kind,t.links)for(const r of t.links)this.addLink(r);this.startTime=this.
_getTime(t.startTime??e),this.resource=t.resource,this.instrumentationScope=t.scope,this._recordEndMetrics=t.recordEndMetrics,t.attributes!=null&&this.setAttributes(
t.attributes),this._spanProcessor.onStart(this,t.context)}spanContext(){return this._spanContext}setAttribute(t,e){if(e==null||this._isSpanEnded())return this;if(t.
length===0)return h.warn(`Invalid attribute key: ${t}`),this;if(!we(e))return h.warn(`Invalid attribute value set for key: ${t}`),this;const{attributeCountLimit:r}=this.
_spanLimits,n=!Object.prototype.hasOwnProperty.call(this.attributes,t);return r!==void 0&&this._attributesCount>=r&&n?(this._droppedAttributesCount++,this):(this.
attributes[t]=this._truncateToSize(e),n&&this._attributesCount++,this)}setAttributes(t){for(const e in t)Object.prototype.hasOwnProperty.call(t,e)&&this.setAttribute(
e,t[e]);return this}addEvent(t,e,r){if(this._isSpanEnded())return this;const{eventCountLimit:n}=this._spanLimits;if(n===0)return h.warn("No events allowed."),this.
_droppedEventsCount++,this;n!==void 0&&this.events.length>=n&&(this._droppedEventsCount===0&&h.debug("Dropping extra events."),this.events.shift(),this._droppedEventsCount++),
Oe(e)&&(Oe(r)||(r=e),e=void 0);const s=q(e),{attributePerEventCountLimit:o}=this._spanLimits,a={};let c=0,u=0;for(const l in s){if(!Object.prototype.hasOwnProperty.
call(s,l))continue;const d=s[l];if(o!==void 0&&u>=o){c++;continue}a[l]=this._truncateToSize(d),u++}return this.events.push({name:t,attributes:a,time:this._getTime(
r),droppedAttributesCount:c}),this}addLink(t){if(this._isSpanEnded())return this;const{linkCountLimit:e}=this._spanLimits;if(e===0)return this._droppedLinksCount++,
this;e!==void 0&&this.links.length>=e&&(this._droppedLinksCount===0&&h.debug("Dropping extra links."),this.links.shift(),this._droppedLinksCount++);const{attributePerLinkCountLimit:r}=this.
_spanLimits,n=q(t.attributes),s={};let o=0,a=0;for(const u in n){if(!Object.prototype.hasOwnProperty.call(n,u))continue;const l=n[u];if(r!==void 0&&a>=r){o++;continue}
s[u]=this._truncateToSize(l),a++}const c={context:t.context};return a>0&&(c.attributes=s),o>0&&(c.droppedAttributesCount=o),this.links.push(c),this}addLinks(t){
for(const e of t)this.addLink(e);return this}setStatus(t){if(this._isSpanEnded())return this;if(t.code===D.UNSET)return this;if(this.status.code===D.OK)return this;
const e={code:t.code};return t.code===D.ERROR&&(typeof t.message=="string"?e.message=t.message:t.message!=null&&h.warn(`Dropping invalid status.message of type \
'${typeof t.message}', expected 'string'`)),this.status=e,this}updateName(t){return this._isSpanEnded()?this:(this.name=t,this)}end(t){if(this._isSpanEnded()){h.
error(`${this.name} ${this._spanContext.traceId}-${this._spanContext.spanId} - You can only call end() on a span once.`);return}this.endTime=this._getTime(t),this.
_duration=Ht(this.startTime,this.endTime),this._duration[0]<0&&(h.warn("Inconsistent start and end time, startTime > endTime. Setting span duration to 0ms.",this.
startTime,this.endTime),this.endTime=this.startTime.slice(),this._duration=[0,0]),this._droppedEventsCount>0&&h.warn(`Dropped ${this._droppedEventsCount} events\
 because eventCountLimit reached`),this._droppedLinksCount>0&&h.warn(`Dropped ${this._droppedLinksCount} links because linkCountLimit reached`),this._spanProcessor.
onEnding&&this._spanProcessor.onEnding(this),this._recordEndMetrics?.(),this._ended=!0,this._spanProcessor.onEnd(this)}_getTime(t){if(typeof t=="number"&&t<=z.now())
return Q(t+this._performanceOffset);if(typeof t=="number")return O(t);if(t instanceof Date)return O(t.getTime());if(Me(t))return t;if(this._startTimeProvided)return O(
Date.now());const e=z.now()-this._performanceStartTime;return Ce(this.startTime,O(e))}isRecording(){return this._ended===!1}recordException(t,e){const r={};typeof t==
"string"?r[Dt]=t:t&&(t.code?r[Bt]=t.code.toString():t.name&&(r[Bt]=t.name),t.message&&(r[Dt]=t.message),t.stack&&(r[ms]=t.stack)),r[Bt]||r[Dt]?this.addEvent(sc,
r,e):h.warn(`Failed to record an exception ${t}`)}get duration(){return this._duration}get ended(){return this._ended}get droppedAttributesCount(){return this._droppedAttributesCount}get droppedEventsCount(){
return this._droppedEventsCount}get droppedLinksCount(){return this._droppedLinksCount}_isSpanEnded(){if(this._ended){const t=new Error(`Operation attempted on \
ended Span {traceId: ${this._spanContext.traceId}, spanId: ${this._spanContext.spanId}}`);h.warn(`Cannot execute the operation on ended Span {traceId: ${this._spanContext.
traceId}, spanId: ${this._spanContext.spanId}}`,t)}return this._ended}_truncateToLimitUtil(t,e){return t.length<=e?t:t.substring(0,e)}_truncateToSize(t){const e=this.
_attributeValueLengthLimit;return e<=0?(h.warn(`Attribute value limit must be positive, got ${e}`),t):typeof t=="string"?this._truncateToLimitUtil(t,e):Array.isArray(
t)?t.map(r=>typeof r=="string"?this._truncateToLimitUtil(r,e):r):t}[oe](t,e,r){const n={name:this.name,kind:this.kind,spanContext:this._spanContext,parentSpanContext:this.
parentSpanContext,status:this.status,startTime:this.startTime,endTime:this.endTime,duration:this._duration,ended:this._ended,attributes:this.attributes,events:this.
events,links:this.links,droppedAttributesCount:this._droppedAttributesCount,droppedEventsCount:this._droppedEventsCount,droppedLinksCount:this._droppedLinksCount,
instrumentationScope:this.instrumentationScope,resource:{attributes:ae(this.resource)}};return ce("SpanImpl",n,t,e,r)}},I;(function(t){t[t.NOT_RECORD=0]="NOT_RE\
CORD",t[t.RECORD=1]="RECORD",t[t.RECORD_AND_SAMPLED=2]="RECORD_AND_SAMPLED"})(I||(I={}));var oc="otel.span.parent.origin",Fr="otel.span.sampling_result",ac="ote\
l.sdk.span.live",cc="otel.sdk.span.started",uc=class{static{i(this,"TracerMetrics")}startedSpans;liveSpans;constructor(t){this.startedSpans=t.createCounter(cc,{
unit:"{span}",description:"The number of created spans."}),this.liveSpans=t.createUpDownCounter(ac,{unit:"{span}",description:"The number of currently live span\
s."})}startSpan(t,e){const r=hc(e);if(this.startedSpans.add(1,{[oc]:lc(t),[Fr]:r}),e===I.NOT_RECORD)return()=>{};const n={[Fr]:r};return this.liveSpans.add(1,n),
()=>{this.liveSpans.add(-1,n)}}};function lc(t){return t?t.isRemote?"remote":"local":"none"}i(lc,"parentOrigin");function hc(t){switch(t){case I.RECORD_AND_SAMPLED:
return"RECORD_AND_SAMPLE";case I.RECORD:return"RECORD_ONLY";case I.NOT_RECORD:return"DROP"}}i(hc,"samplingDecisionToString");var dc="2.12.0",mc=class{static{i(this,
"Tracer")}_sampler;_spanLimits;_idGenerator;instrumentationScope;_resource;_spanProcessor;_tracerMetrics;constructor(t,e){this.instrumentationScope=t,this._sampler=
e.sampler,this._spanLimits=e.spanLimits,this._resource=e.resource,this._idGenerator=e.idGenerator,this._spanProcessor=e.spanProcessor;const r=e.meterProvider.getMeter(
"@opentelemetry/sdk-trace",dc);this._tracerMetrics=new uc(r)}startSpan(t,e={},r=B.active()){e.root&&(r=M.deleteSpan(r));const n=M.getSpan(r);if(Zn(r))return h.debug(
"Instrumentation suppressed, returning Noop Span"),M.wrapSpanContext(Te);const s=n?.spanContext(),o=this._idGenerator.generateSpanId();let a,c,u;!s||!M.isSpanContextValid(
s)?c=this._idGenerator.generateTraceId():(c=s.traceId,u=s.traceState,a=s);const l=e.kind??Ut.INTERNAL,d=(e.links??[]).map(P=>({context:P.context,attributes:q(P.
attributes)})),f=q(e.attributes),p=this._sampler.shouldSample(r,c,t,l,f,d),_=this._tracerMetrics.startSpan(s,p.decision);u=p.traceState??u;const A=p.decision===
ut.RECORD_AND_SAMPLED?R.SAMPLED:R.NONE,g={traceId:c,spanId:o,traceFlags:A,traceState:u};if(p.decision===ut.NOT_RECORD)return h.debug("Recording is off, propagat\
ing context in a non-recording span"),M.wrapSpanContext(g);const U=q(Object.assign(f,p.attributes));return new ic({resource:this._resource,scope:this.instrumentationScope,
context:r,spanContext:g,name:t,kind:l,links:d,parentSpanContext:a,attributes:U,startTime:e.startTime,spanProcessor:this._spanProcessor,spanLimits:this._spanLimits,
recordEndMetrics:_})}startActiveSpan(t,e,r,n){let s,o,a;if(arguments.length<2)return;arguments.length===2?a=e:arguments.length===3?(s=e,a=r):(s=e,o=r,a=n);const c=o??
B.active(),u=this.startSpan(t,s,c),l=M.setSpan(c,u);return B.with(l,a,void 0,u)}[oe](t,e,r){const n={instrumentationScope:this.instrumentationScope,resource:{attributes:ae(
this._resource)},spanLimits:this._spanLimits};return ce("Tracer",n,t,e,r)}},pc=class{static{i(this,"MultiSpanProcessor")}_spanProcessors;constructor(t){this._spanProcessors=
t}forceFlush(){const t=[];for(const e of this._spanProcessors)t.push(e.forceFlush());return new Promise(e=>{Promise.all(t).then(()=>{e()}).catch(r=>{ht(r||new Error(
"MultiSpanProcessor: forceFlush failed")),e()})})}onStart(t,e){for(const r of this._spanProcessors)r.onStart(t,e)}onEnding(t){for(const e of this._spanProcessors)
e.onEnding&&e.onEnding(t)}onEnd(t){for(const e of this._spanProcessors)e.onEnd(t)}shutdown(){const t=[];for(const e of this._spanProcessors)t.push(e.shutdown());
return new Promise((e,r)=>{Promise.all(t).then(()=>{e()},r)})}},Vr=class{static{i(this,"AlwaysOffSampler")}shouldSample(){return{decision:I.NOT_RECORD}}toString(){
return"AlwaysOffSampler"}},vt=class{static{i(this,"AlwaysOnSampler")}shouldSample(){return{decision:I.RECORD_AND_SAMPLED}}toString(){return"AlwaysOnSampler"}},fc=class{static{
i(this,"ParentBasedSampler")}_root;_remoteParentSampled;_remoteParentNotSampled;_localParentSampled;_localParentNotSampled;constructor(t){this._root=t.root,this.
_root||(ht(new Error("ParentBasedSampler must have a root sampler configured")),this._root=new vt),this._remoteParentSampled=t.remoteParentSampled??new vt,this.
_remoteParentNotSampled=t.remoteParentNotSampled??new Vr,this._localParentSampled=t.localParentSampled??new vt,this._localParentNotSampled=t.localParentNotSampled??
new Vr}shouldSample(t,e,r,n,s,o){const a=M.getSpanContext(t);return!a||!Nt(a)?this._root.shouldSample(t,e,r,n,s,o):a.isRemote?a.traceFlags&R.SAMPLED?this._remoteParentSampled.
shouldSample(t,e,r,n,s,o):this._remoteParentNotSampled.shouldSample(t,e,r,n,s,o):a.traceFlags&R.SAMPLED?this._localParentSampled.shouldSample(t,e,r,n,s,o):this.
_localParentNotSampled.shouldSample(t,e,r,n,s,o)}toString(){return`ParentBased{root=${this._root.toString()}, remoteParentSampled=${this._remoteParentSampled.toString()}\
, remoteParentNotSampled=${this._remoteParentNotSampled.toString()}, localParentSampled=${this._localParentSampled.toString()}, localParentNotSampled=${this._localParentNotSampled.
toString()}}`}},_c=8,$r=16,Hr=class{static{i(this,"RandomIdGenerator")}generateTraceId=zr($r);generateSpanId=zr(_c)},At=Buffer.allocUnsafe($r);function zr(t){return i(
function(){for(let r=0;r<t/4;r++)At.writeUInt32BE(Math.random()*2**32>>>0,r*4);for(let r=0;r<t&&!(At[r]>0);r++)r===t-1&&(At[t-1]=1);return At.toString("hex",0,t)},
"generateId")}i(zr,"getIdGenerator");var $;(function(t){t[t.resolved=0]="resolved",t[t.timeout=1]="timeout",t[t.error=2]="error",t[t.unresolved=3]="unresolved"})(
$||($={}));var gc=class{static{i(this,"TracerProvider")}_resource;_activeSpanProcessor;_forceFlushTimeoutMillis;_tracerOptions;_tracers=new Map;constructor(t={}){
this._forceFlushTimeoutMillis=t.forceFlushTimeoutMillis??3e4,this._resource=t.resource??er();const e=t.spanProcessors??[];this._activeSpanProcessor=new pc(e),this.
_tracerOptions={resource:this._resource,sampler:t.sampler??new fc({root:new vt}),spanLimits:{attributeCountLimit:t.spanLimits?.attributeCountLimit??128,attributeValueLengthLimit:t.
spanLimits?.attributeValueLengthLimit??1/0,eventCountLimit:t.spanLimits?.eventCountLimit??128,linkCountLimit:t.spanLimits?.linkCountLimit??128,attributePerEventCountLimit:t.
spanLimits?.attributePerEventCountLimit??128,attributePerLinkCountLimit:t.spanLimits?.attributePerLinkCountLimit??128},idGenerator:t.idGenerator||new Hr,spanProcessor:this.
_activeSpanProcessor,meterProvider:t.meterProvider??{getMeter(){return at()}}}}getTracer(t,e,r){const n=`${t}@${e||""}:${r?.schemaUrl||""}`;return this._tracers.
has(n)||this._tracers.set(n,new mc({name:t,version:e,schemaUrl:r?.schemaUrl},this._tracerOptions)),this._tracers.get(n)}forceFlush(t){const e=t?.timeoutMillis??
this._forceFlushTimeoutMillis,r=this._activeSpanProcessor._spanProcessors.map(n=>new Promise(s=>{let o;const a=setTimeout(()=>{s(new Error(`Span processor did n\
ot completed within timeout period of ${e} ms`)),o=$.timeout},e);n.forceFlush().then(()=>{clearTimeout(a),o!==$.timeout&&(o=$.resolved,s(o))}).catch(c=>{clearTimeout(
a),o=$.error,s(c)})}));return new Promise((n,s)=>{Promise.all(r).then(o=>{const a=o.filter(c=>c!==$.resolved);a.length>0?s(a):n()}).catch(o=>s([o]))})}shutdown(){
return this._activeSpanProcessor.shutdown()}[oe](t,e,r){const n=this._activeSpanProcessor._spanProcessors,s={resource:{attributes:ae(this._resource)},tracers:Array.
from(this._tracers.keys()),spanProcessors:n.map(o=>o.constructor?.name??"SpanProcessor")};return ce("TracerProvider",s,t,e,r)}},ue="cached-go-docker-build";function Tc(t,e,r){
const n=Sc(t,e);if(n.length===0)return Promise.resolve("");const s=new ur(Dr(Xr("TRACES","v1/traces",r),r.protocol==="http/json"?ga:Ko,"otlp_http_span_exporter",
So,void 0));return Yr(o=>s.export([...n],o),r)}i(Tc,"sendTrace");async function Ec(t,e,r,n){const s=new To(Dr(Xr("METRICS","v1/metrics",n),n.protocol==="http/js\
on"?ca:Do,"otlp_http_metric_exporter",Eo,void 0)),o=new ni({exporter:s,exportIntervalMillis:36e5}),a=new Ji({resource:jr(r),readers:[o]}).getMeter(ue,r);for(const{
name:u,unit:l,description:d,points:f}of t){const p=a.createGauge(u,{unit:l,description:d});for(const _ of f)p.record(_.value,{...e,..._.attributes})}const{resourceMetrics:c}=await o.
collect();return Yr(u=>s.export(c,u),n)}i(Ec,"sendMetrics");function Sc({traceId:t,parent:e,root:r},n){const s=[],o=new Hr;let a;const u=new gc({resource:jr(n),
idGenerator:{generateTraceId:i(()=>t,"generateTraceId"),generateSpanId:i(()=>a??o.generateSpanId(),"generateSpanId")},spanProcessors:[{onStart:i(()=>{},"onStart"),
onEnd:i(d=>{s.push(d)},"onEnd"),forceFlush:i(async()=>{},"forceFlush"),shutdown:i(async()=>{},"shutdown")}]}).getTracer(ue,n),l=i(({name:d,id:f,startMs:p,endMs:_,
attributes:A,error:g,parts:U},me)=>{a=f;const P=u.startSpan(d,{startTime:p,attributes:{...A}},me);g!==void 0&&P.setStatus({code:D.ERROR,message:g});for(const cn of U)
l(cn,M.setSpan(it,P));P.end(_)},"add");return l(r,e===void 0?it:bc(e)),s}i(Sc,"endedSpans");function bc({traceId:t,spanId:e,isSampled:r}){return M.setSpanContext(
it,{traceId:t,spanId:e,traceFlags:r?R.SAMPLED:R.NONE,isRemote:!0})}i(bc,"below");function jr(t){return Jt({"service.name":ue,"service.version":t}).merge(ci({detectors:[
li]}))}i(jr,"ownResource");function Xr(t,e,{protocol:r,timeoutMs:n}){return nc({timeoutMillis:n},t,e,{"Content-Type":r==="http/json"?"application/json":"applica\
tion/x-protobuf"})}i(Xr,"httpOptions");async function Yr(t,e){const r={timer:setTimeout(()=>{},0)},n=new Promise(o=>{r.timer=setTimeout(()=>o(`no answer within ${e.
timeoutMs/1e3} s`),e.timeoutMs)}),s=new Promise(o=>{t(({code:a,error:c})=>o(a===b.SUCCESS?"":vc(c)))});try{return await Promise.race([s,n])}finally{clearTimeout(
r.timer)}}i(Yr,"sent");function vc(t){const e=t!==void 0&&"code"in t&&typeof t.code=="number"?`HTTP ${t.code}`:"",r=hn(t??"").split(`
`)[0]??"";return[e,r].filter(n=>n!=="").join(" ")||"it was refused"}i(vc,"why");export{Ec as sendMetrics,Tc as sendTrace};
