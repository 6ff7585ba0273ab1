var qp=Object.defineProperty;var s=(e,t)=>qp(e,"name",{value:t,configurable:!0});import{createRequire as Dp}from"node:module";const Lw=Dp(import.meta.url);import{HttpClient as Or,HttpClientError as ar,HttpCodes as je}from"./shared.actions-cache.actions-github.actions-http-client.js";
import{atMost as Up,contentOfZstd as $p,debug as T,entryFiles as Fp,error as kr,info as ie,isDebug as sr,isEntryFileName as jp,mostEntryFiles as ya,readTarEntries as Gp,
refuseAttributes as Xp,setSecret as _i,shownName as ga,tarBlockBytes as Wp,tarHeader as Na,tarPadding as Vp,warning as Ge,writeZstd as Kp}from"./shared.actions-cache.bake.cli.main.mounts.mounts-post.plan.post.rare-commands.js";
import{archivedFolder as Ar}from"./shared.actions-cache.bake.cli.main.mounts.mounts-post.plan.post.rare-commands.store-worker.js";import"./shared.actions-cache.bake.cli.main.mounts.mounts-post.plan.post.rare-commands.stats-command.store-worker.js";
import"./shared.actions-cache.bake.cli.main.mounts.mounts-post.plan.post.rare-commands.send-otlp.stats-command.store-worker.js";import{__commonJS as me,__export as Qp,
__require as ne,__toESM as or}from"./shared.all.js";var Yp=me({"node_modules/ms/index.js"(e,t){var r=1e3,i=r*60,n=i*60,a=n*24,o=a*7,c=a*365.25;t.exports=function(u,h){
h=h||{};var f=typeof u;if(f==="string"&&u.length>0)return l(u);if(f==="number"&&isFinite(u))return h.long?d(u):m(u);throw new Error("val is not a non-empty stri\
ng or a valid number. val="+JSON.stringify(u))};function l(u){if(u=String(u),!(u.length>100)){var h=/^(-?(?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)?$/i.
exec(u);if(h){var f=parseFloat(h[1]),y=(h[2]||"ms").toLowerCase();switch(y){case"years":case"year":case"yrs":case"yr":case"y":return f*c;case"weeks":case"week":case"\
w":return f*o;case"days":case"day":case"d":return f*a;case"hours":case"hour":case"hrs":case"hr":case"h":return f*n;case"minutes":case"minute":case"mins":case"mi\
n":case"m":return f*i;case"seconds":case"second":case"secs":case"sec":case"s":return f*r;case"milliseconds":case"millisecond":case"msecs":case"msec":case"ms":return f;default:
return}}}}s(l,"parse2");function m(u){var h=Math.abs(u);return h>=a?Math.round(u/a)+"d":h>=n?Math.round(u/n)+"h":h>=i?Math.round(u/i)+"m":h>=r?Math.round(u/r)+"\
s":u+"ms"}s(m,"fmtShort");function d(u){var h=Math.abs(u);return h>=a?p(u,h,a,"day"):h>=n?p(u,h,n,"hour"):h>=i?p(u,h,i,"minute"):h>=r?p(u,h,r,"second"):u+" ms"}
s(d,"fmtLong");function p(u,h,f,y){var g=h>=f*1.5;return Math.round(u/f)+" "+y+(g?"s":"")}s(p,"plural")}}),xa=me({"node_modules/debug/src/common.js"(e,t){function r(i){
a.debug=a,a.default=a,a.coerce=p,a.disable=m,a.enable=c,a.enabled=d,a.humanize=Yp(),a.destroy=u,Object.keys(i).forEach(h=>{a[h]=i[h]}),a.names=[],a.skips=[],a.formatters=
{};function n(h){let f=0;for(let y=0;y<h.length;y++)f=(f<<5)-f+h.charCodeAt(y),f|=0;return a.colors[Math.abs(f)%a.colors.length]}s(n,"selectColor"),a.selectColor=
n;function a(h){let f,y=null,g,x;function N(...b){if(!N.enabled)return;const C=N,O=Number(new Date),K=O-(f||O);C.diff=K,C.prev=f,C.curr=O,f=O,b[0]=a.coerce(b[0]),
typeof b[0]!="string"&&b.unshift("%O");let _=0;b[0]=b[0].replace(/%([a-zA-Z%])/g,(re,st)=>{if(re==="%%")return"%";_++;const He=a.formatters[st];if(typeof He=="f\
unction"){const fe=b[_];re=He.call(C,fe),b.splice(_,1),_--}return re}),a.formatArgs.call(C,b),(C.log||a.log).apply(C,b)}return s(N,"debug3"),N.namespace=h,N.useColors=
a.useColors(),N.color=a.selectColor(h),N.extend=o,N.destroy=a.destroy,Object.defineProperty(N,"enabled",{enumerable:!0,configurable:!1,get:s(()=>y!==null?y:(g!==
a.namespaces&&(g=a.namespaces,x=a.enabled(h)),x),"get"),set:s(b=>{y=b},"set")}),typeof a.init=="function"&&a.init(N),N}s(a,"createDebug");function o(h,f){const y=a(
this.namespace+(typeof f>"u"?":":f)+h);return y.log=this.log,y}s(o,"extend2");function c(h){a.save(h),a.namespaces=h,a.names=[],a.skips=[];const f=(typeof h=="s\
tring"?h:"").trim().replace(/\s+/g,",").split(",").filter(Boolean);for(const y of f)y[0]==="-"?a.skips.push(y.slice(1)):a.names.push(y)}s(c,"enable2");function l(h,f){
let y=0,g=0,x=-1,N=0;for(;y<h.length;)if(g<f.length&&(f[g]===h[y]||f[g]==="*"))f[g]==="*"?(x=g,N=y,g++):(y++,g++);else if(x!==-1)g=x+1,N++,y=N;else return!1;for(;g<
f.length&&f[g]==="*";)g++;return g===f.length}s(l,"matchesTemplate");function m(){const h=[...a.names,...a.skips.map(f=>"-"+f)].join(",");return a.enable(""),h}
s(m,"disable2");function d(h){for(const f of a.skips)if(l(h,f))return!1;for(const f of a.names)if(l(h,f))return!0;return!1}s(d,"enabled2");function p(h){return h instanceof
Error?h.stack||h.message:h}s(p,"coerce");function u(){console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be remo\
ved in the next major version of `debug`.")}return s(u,"destroy2"),a.enable(a.load()),a}s(r,"setup"),t.exports=r}}),Jp=me({"node_modules/debug/src/browser.js"(e,t){
e.formatArgs=i,e.save=n,e.load=a,e.useColors=r,e.storage=o(),e.destroy=(()=>{let l=!1;return()=>{l||(l=!0,console.warn("Instance method `debug.destroy()` is dep\
recated and no longer does anything. It will be removed in the next major version of `debug`."))}})(),e.colors=["#0000CC","#0000FF","#0033CC","#0033FF","#0066CC",
"#0066FF","#0099CC","#0099FF","#00CC00","#00CC33","#00CC66","#00CC99","#00CCCC","#00CCFF","#3300CC","#3300FF","#3333CC","#3333FF","#3366CC","#3366FF","#3399CC",
"#3399FF","#33CC00","#33CC33","#33CC66","#33CC99","#33CCCC","#33CCFF","#6600CC","#6600FF","#6633CC","#6633FF","#66CC00","#66CC33","#9900CC","#9900FF","#9933CC",
"#9933FF","#99CC00","#99CC33","#CC0000","#CC0033","#CC0066","#CC0099","#CC00CC","#CC00FF","#CC3300","#CC3333","#CC3366","#CC3399","#CC33CC","#CC33FF","#CC6600",
"#CC6633","#CC9900","#CC9933","#CCCC00","#CCCC33","#FF0000","#FF0033","#FF0066","#FF0099","#FF00CC","#FF00FF","#FF3300","#FF3333","#FF3366","#FF3399","#FF33CC",
"#FF33FF","#FF6600","#FF6633","#FF9900","#FF9933","#FFCC00","#FFCC33"];function r(){if(typeof window<"u"&&window.process&&(window.process.type==="renderer"||window.
process.__nwjs))return!0;if(typeof navigator<"u"&&navigator.userAgent&&navigator.userAgent.toLowerCase().match(/(edge|trident)\/(\d+)/))return!1;let l;return typeof document<
"u"&&document.documentElement&&document.documentElement.style&&document.documentElement.style.WebkitAppearance||typeof window<"u"&&window.console&&(window.console.
firebug||window.console.exception&&window.console.table)||typeof navigator<"u"&&navigator.userAgent&&(l=navigator.userAgent.toLowerCase().match(/firefox\/(\d+)/))&&
parseInt(l[1],10)>=31||typeof navigator<"u"&&navigator.userAgent&&navigator.userAgent.toLowerCase().match(/applewebkit\/(\d+)/)}s(r,"useColors");function i(l){if(l[0]=
(this.useColors?"%c":"")+this.namespace+(this.useColors?" %c":" ")+l[0]+(this.useColors?"%c ":" ")+"+"+t.exports.humanize(this.diff),!this.useColors)return;const m="\
color: "+this.color;l.splice(1,0,m,"color: inherit");let d=0,p=0;l[0].replace(/%[a-zA-Z%]/g,u=>{u!=="%%"&&(d++,u==="%c"&&(p=d))}),l.splice(p,0,m)}s(i,"formatArg\
s"),e.log=console.debug||console.log||(()=>{});function n(l){try{l?e.storage.setItem("debug",l):e.storage.removeItem("debug")}catch{}}s(n,"save");function a(){let l;
try{l=e.storage.getItem("debug")||e.storage.getItem("DEBUG")}catch{}return!l&&typeof process<"u"&&"env"in process&&(l=process.env.DEBUG),l}s(a,"load");function o(){
try{return localStorage}catch{}}s(o,"localstorage"),t.exports=xa()(e);var{formatters:c}=t.exports;c.j=function(l){try{return JSON.stringify(l)}catch(m){return"[\
UnexpectedJSONParseError]: "+m.message}}}}),Zp=me({"node_modules/has-flag/index.js"(e,t){"use strict";t.exports=(r,i=process.argv)=>{const n=r.startsWith("-")?"":
r.length===1?"-":"--",a=i.indexOf(n+r),o=i.indexOf("--");return a!==-1&&(o===-1||a<o)}}}),eu=me({"node_modules/supports-color/index.js"(e,t){"use strict";var r=ne(
"os"),i=ne("tty"),n=Zp(),{env:a}=process,o;n("no-color")||n("no-colors")||n("color=false")||n("color=never")?o=0:(n("color")||n("colors")||n("color=true")||n("c\
olor=always"))&&(o=1),"FORCE_COLOR"in a&&(a.FORCE_COLOR==="true"?o=1:a.FORCE_COLOR==="false"?o=0:o=a.FORCE_COLOR.length===0?1:Math.min(parseInt(a.FORCE_COLOR,10),
3));function c(d){return d===0?!1:{level:d,hasBasic:!0,has256:d>=2,has16m:d>=3}}s(c,"translateLevel");function l(d,p){if(o===0)return 0;if(n("color=16m")||n("co\
lor=full")||n("color=truecolor"))return 3;if(n("color=256"))return 2;if(d&&!p&&o===void 0)return 0;const u=o||0;if(a.TERM==="dumb")return u;if(process.platform===
"win32"){const h=r.release().split(".");return Number(h[0])>=10&&Number(h[2])>=10586?Number(h[2])>=14931?3:2:1}if("CI"in a)return["TRAVIS","CIRCLECI","APPVEYOR",
"GITLAB_CI","GITHUB_ACTIONS","BUILDKITE"].some(h=>h in a)||a.CI_NAME==="codeship"?1:u;if("TEAMCITY_VERSION"in a)return/^(9\.(0*[1-9]\d*)\.|\d{2,}\.)/.test(a.TEAMCITY_VERSION)?
1:0;if(a.COLORTERM==="truecolor")return 3;if("TERM_PROGRAM"in a){const h=parseInt((a.TERM_PROGRAM_VERSION||"").split(".")[0],10);switch(a.TERM_PROGRAM){case"iTe\
rm.app":return h>=3?3:2;case"Apple_Terminal":return 2}}return/-256(color)?$/i.test(a.TERM)?2:/^screen|^xterm|^vt100|^vt220|^rxvt|color|ansi|cygwin|linux/i.test(
a.TERM)||"COLORTERM"in a?1:u}s(l,"supportsColor");function m(d){const p=l(d,d&&d.isTTY);return c(p)}s(m,"getSupportLevel"),t.exports={supportsColor:m,stdout:c(l(
!0,i.isatty(1))),stderr:c(l(!0,i.isatty(2)))}}}),tu=me({"node_modules/debug/src/node.js"(e,t){var r=ne("tty"),i=ne("util");e.init=d,e.log=c,e.formatArgs=a,e.save=
l,e.load=m,e.useColors=n,e.destroy=i.deprecate(()=>{},"Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the ne\
xt major version of `debug`."),e.colors=[6,2,3,4,5,1];try{const u=eu();u&&(u.stderr||u).level>=2&&(e.colors=[20,21,26,27,32,33,38,39,40,41,42,43,44,45,56,57,62,
63,68,69,74,75,76,77,78,79,80,81,92,93,98,99,112,113,128,129,134,135,148,149,160,161,162,163,164,165,166,167,168,169,170,171,172,173,178,179,184,185,196,197,198,
199,200,201,202,203,204,205,206,207,208,209,214,215,220,221])}catch{}e.inspectOpts=Object.keys(process.env).filter(u=>/^debug_/i.test(u)).reduce((u,h)=>{const f=h.
substring(6).toLowerCase().replace(/_([a-z])/g,(g,x)=>x.toUpperCase());let y=process.env[h];return/^(yes|on|true|enabled)$/i.test(y)?y=!0:/^(no|off|false|disabled)$/i.
test(y)?y=!1:y==="null"?y=null:y=Number(y),u[f]=y,u},{});function n(){return"colors"in e.inspectOpts?!!e.inspectOpts.colors:r.isatty(process.stderr.fd)}s(n,"use\
Colors");function a(u){const{namespace:h,useColors:f}=this;if(f){const y=this.color,g="\x1B[3"+(y<8?y:"8;5;"+y),x=`  ${g};1m${h} \x1B[0m`;u[0]=x+u[0].split(`
`).join(`
`+x),u.push(g+"m+"+t.exports.humanize(this.diff)+"\x1B[0m")}else u[0]=o()+h+" "+u[0]}s(a,"formatArgs");function o(){return e.inspectOpts.hideDate?"":new Date().
toISOString()+" "}s(o,"getDate");function c(...u){return process.stderr.write(i.formatWithOptions(e.inspectOpts,...u)+`
`)}s(c,"log2");function l(u){u?process.env.DEBUG=u:delete process.env.DEBUG}s(l,"save");function m(){return process.env.DEBUG}s(m,"load");function d(u){u.inspectOpts=
{};const h=Object.keys(e.inspectOpts);for(let f=0;f<h.length;f++)u.inspectOpts[h[f]]=e.inspectOpts[h[f]]}s(d,"init"),t.exports=xa()(e);var{formatters:p}=t.exports;
p.o=function(u){return this.inspectOpts.colors=this.useColors,i.inspect(u,this.inspectOpts).split(`
`).map(h=>h.trim()).join(" ")},p.O=function(u){return this.inspectOpts.colors=this.useColors,i.inspect(u,this.inspectOpts)}}}),Li=me({"node_modules/debug/src/in\
dex.js"(e,t){typeof process>"u"||process.type==="renderer"||process.browser===!0||process.__nwjs?t.exports=Jp():t.exports=tu()}}),ru=me({"node_modules/agent-bas\
e/dist/helpers.js"(e){"use strict";var t=e&&e.__createBinding||(Object.create?(function(m,d,p,u){u===void 0&&(u=p);var h=Object.getOwnPropertyDescriptor(d,p);(!h||
("get"in h?!d.__esModule:h.writable||h.configurable))&&(h={enumerable:!0,get:s(function(){return d[p]},"get")}),Object.defineProperty(m,u,h)}):(function(m,d,p,u){
u===void 0&&(u=p),m[u]=d[p]})),r=e&&e.__setModuleDefault||(Object.create?(function(m,d){Object.defineProperty(m,"default",{enumerable:!0,value:d})}):function(m,d){
m.default=d}),i=e&&e.__importStar||function(m){if(m&&m.__esModule)return m;var d={};if(m!=null)for(var p in m)p!=="default"&&Object.prototype.hasOwnProperty.call(
m,p)&&t(d,m,p);return r(d,m),d};Object.defineProperty(e,"__esModule",{value:!0}),e.req=e.json=e.toBuffer=void 0;var n=i(ne("http")),a=i(ne("https"));async function o(m){
let d=0;const p=[];for await(const u of m)d+=u.length,p.push(u);return Buffer.concat(p,d)}s(o,"toBuffer"),e.toBuffer=o;async function c(m){const p=(await o(m)).
toString("utf8");try{return JSON.parse(p)}catch(u){const h=u;throw h.message+=` (input: ${p})`,h}}s(c,"json"),e.json=c;function l(m,d={}){const u=((typeof m=="s\
tring"?m:m.href).startsWith("https:")?a:n).request(m,d),h=new Promise((f,y)=>{u.once("response",f).once("error",y).end()});return u.then=h.then.bind(h),u}s(l,"r\
eq"),e.req=l}}),ba=me({"node_modules/agent-base/dist/index.js"(e){"use strict";var t=e&&e.__createBinding||(Object.create?(function(d,p,u,h){h===void 0&&(h=u);var f=Object.
getOwnPropertyDescriptor(p,u);(!f||("get"in f?!p.__esModule:f.writable||f.configurable))&&(f={enumerable:!0,get:s(function(){return p[u]},"get")}),Object.defineProperty(
d,h,f)}):(function(d,p,u,h){h===void 0&&(h=u),d[h]=p[u]})),r=e&&e.__setModuleDefault||(Object.create?(function(d,p){Object.defineProperty(d,"default",{enumerable:!0,
value:p})}):function(d,p){d.default=p}),i=e&&e.__importStar||function(d){if(d&&d.__esModule)return d;var p={};if(d!=null)for(var u in d)u!=="default"&&Object.prototype.
hasOwnProperty.call(d,u)&&t(p,d,u);return r(p,d),p},n=e&&e.__exportStar||function(d,p){for(var u in d)u!=="default"&&!Object.prototype.hasOwnProperty.call(p,u)&&
t(p,d,u)};Object.defineProperty(e,"__esModule",{value:!0}),e.Agent=void 0;var a=i(ne("net")),o=i(ne("http")),c=ne("https");n(ru(),e);var l=Symbol("AgentBaseInte\
rnalState"),m=class extends o.Agent{static{s(this,"Agent")}constructor(d){super(d),this[l]={}}isSecureEndpoint(d){if(d){if(typeof d.secureEndpoint=="boolean")return d.
secureEndpoint;if(typeof d.protocol=="string")return d.protocol==="https:"}const{stack:p}=new Error;return typeof p!="string"?!1:p.split(`
`).some(u=>u.indexOf("(https.js:")!==-1||u.indexOf("node:https:")!==-1)}incrementSockets(d){if(this.maxSockets===1/0&&this.maxTotalSockets===1/0)return null;this.
sockets[d]||(this.sockets[d]=[]);const p=new a.Socket({writable:!1});return this.sockets[d].push(p),this.totalSocketCount++,p}decrementSockets(d,p){if(!this.sockets[d]||
p===null)return;const u=this.sockets[d],h=u.indexOf(p);h!==-1&&(u.splice(h,1),this.totalSocketCount--,u.length===0&&delete this.sockets[d])}getName(d){return this.
isSecureEndpoint(d)?c.Agent.prototype.getName.call(this,d):super.getName(d)}createSocket(d,p,u){const h={...p,secureEndpoint:this.isSecureEndpoint(p)},f=this.getName(
h),y=this.incrementSockets(f);Promise.resolve().then(()=>this.connect(d,h)).then(g=>{if(this.decrementSockets(f,y),g instanceof o.Agent)try{return g.addRequest(
d,h)}catch(x){return u(x)}this[l].currentSocket=g,super.createSocket(d,p,u)},g=>{this.decrementSockets(f,y),u(g)})}createConnection(){const d=this[l].currentSocket;
if(this[l].currentSocket=void 0,!d)throw new Error("No socket was returned in the `connect()` function");return d}get defaultPort(){return this[l].defaultPort??
(this.protocol==="https:"?443:80)}set defaultPort(d){this[l]&&(this[l].defaultPort=d)}get protocol(){return this[l].protocol??(this.isSecureEndpoint()?"https:":
"http:")}set protocol(d){this[l]&&(this[l].protocol=d)}};e.Agent=m}}),iu=me({"node_modules/https-proxy-agent/dist/parse-proxy-response.js"(e){"use strict";var t=e&&
e.__importDefault||function(a){return a&&a.__esModule?a:{default:a}};Object.defineProperty(e,"__esModule",{value:!0}),e.parseProxyResponse=void 0;var r=t(Li()),
i=(0,r.default)("https-proxy-agent:parse-proxy-response");function n(a){return new Promise((o,c)=>{let l=0;const m=[];function d(){const y=a.read();y?f(y):a.once(
"readable",d)}s(d,"read");function p(){a.removeListener("end",u),a.removeListener("error",h),a.removeListener("readable",d)}s(p,"cleanup");function u(){p(),i("o\
nend"),c(new Error("Proxy connection ended before receiving CONNECT response"))}s(u,"onend");function h(y){p(),i("onerror %o",y),c(y)}s(h,"onerror");function f(y){
m.push(y),l+=y.length;const g=Buffer.concat(m,l),x=g.indexOf(`\r
\r
`);if(x===-1){i("have not received end of HTTP headers yet..."),d();return}const N=g.slice(0,x).toString("ascii").split(`\r
`),b=N.shift();if(!b)return a.destroy(),c(new Error("No header received from proxy CONNECT response"));const C=b.split(" "),O=+C[1],K=C.slice(2).join(" "),_={};
for(const he of N){if(!he)continue;const re=he.indexOf(":");if(re===-1)return a.destroy(),c(new Error(`Invalid header from proxy CONNECT response: "${he}"`));const st=he.
slice(0,re).toLowerCase(),He=he.slice(re+1).trimStart(),fe=_[st];typeof fe=="string"?_[st]=[fe,He]:Array.isArray(fe)?fe.push(He):_[st]=He}i("got proxy server re\
sponse: %o %o",b,_),p(),o({connect:{statusCode:O,statusText:K,headers:_},buffered:g})}s(f,"ondata"),a.on("error",h),a.on("end",u),d()})}s(n,"parseProxyResponse"),
e.parseProxyResponse=n}}),nu=me({"node_modules/https-proxy-agent/dist/index.js"(e){"use strict";var t=e&&e.__createBinding||(Object.create?(function(x,N,b,C){C===
void 0&&(C=b);var O=Object.getOwnPropertyDescriptor(N,b);(!O||("get"in O?!N.__esModule:O.writable||O.configurable))&&(O={enumerable:!0,get:s(function(){return N[b]},
"get")}),Object.defineProperty(x,C,O)}):(function(x,N,b,C){C===void 0&&(C=b),x[C]=N[b]})),r=e&&e.__setModuleDefault||(Object.create?(function(x,N){Object.defineProperty(
x,"default",{enumerable:!0,value:N})}):function(x,N){x.default=N}),i=e&&e.__importStar||function(x){if(x&&x.__esModule)return x;var N={};if(x!=null)for(var b in x)
b!=="default"&&Object.prototype.hasOwnProperty.call(x,b)&&t(N,x,b);return r(N,x),N},n=e&&e.__importDefault||function(x){return x&&x.__esModule?x:{default:x}};Object.
defineProperty(e,"__esModule",{value:!0}),e.HttpsProxyAgent=void 0;var a=i(ne("net")),o=i(ne("tls")),c=n(ne("assert")),l=n(Li()),m=ba(),d=ne("url"),p=iu(),u=(0,l.
default)("https-proxy-agent"),h=s(x=>x.servername===void 0&&x.host&&!a.isIP(x.host)?{...x,servername:x.host}:x,"setServernameFromNonIpHost"),f=class extends m.Agent{static{
s(this,"HttpsProxyAgent2")}constructor(x,N){super(N),this.options={path:void 0},this.proxy=typeof x=="string"?new d.URL(x):x,this.proxyHeaders=N?.headers??{},u(
"Creating new HttpsProxyAgent instance: %o",this.proxy.href);const b=(this.proxy.hostname||this.proxy.host).replace(/^\[|\]$/g,""),C=this.proxy.port?parseInt(this.
proxy.port,10):this.proxy.protocol==="https:"?443:80;this.connectOpts={ALPNProtocols:["http/1.1"],...N?g(N,"headers"):null,host:b,port:C}}async connect(x,N){const{
proxy:b}=this;if(!N.host)throw new TypeError('No "host" provided');let C;b.protocol==="https:"?(u("Creating `tls.Socket`: %o",this.connectOpts),C=o.connect(h(this.
connectOpts))):(u("Creating `net.Socket`: %o",this.connectOpts),C=a.connect(this.connectOpts));const O=typeof this.proxyHeaders=="function"?this.proxyHeaders():
{...this.proxyHeaders},K=a.isIPv6(N.host)?`[${N.host}]`:N.host;let _=`CONNECT ${K}:${N.port} HTTP/1.1\r
`;if(b.username||b.password){const fe=`${decodeURIComponent(b.username)}:${decodeURIComponent(b.password)}`;O["Proxy-Authorization"]=`Basic ${Buffer.from(fe).toString(
"base64")}`}O.Host=`${K}:${N.port}`,O["Proxy-Connection"]||(O["Proxy-Connection"]=this.keepAlive?"Keep-Alive":"close");for(const fe of Object.keys(O))_+=`${fe}:\
 ${O[fe]}\r
`;const he=(0,p.parseProxyResponse)(C);C.write(`${_}\r
`);const{connect:re,buffered:st}=await he;if(x.emit("proxyConnect",re),this.emit("proxyConnect",re,x),re.statusCode===200)return x.once("socket",y),N.secureEndpoint?
(u("Upgrading socket connection to TLS"),o.connect({...g(h(N),"host","path","port"),socket:C})):C;C.destroy();const He=new a.Socket({writable:!1});return He.readable=
!0,x.once("socket",fe=>{u("Replaying proxy buffer for failed request"),(0,c.default)(fe.listenerCount("data")>0),fe.push(st),fe.push(null)}),He}};f.protocols=["\
http","https"],e.HttpsProxyAgent=f;function y(x){x.resume()}s(y,"resume");function g(x,...N){const b={};let C;for(C in x)N.includes(C)||(b[C]=x[C]);return b}s(g,
"omit")}}),au=me({"node_modules/http-proxy-agent/dist/index.js"(e){"use strict";var t=e&&e.__createBinding||(Object.create?(function(f,y,g,x){x===void 0&&(x=g);
var N=Object.getOwnPropertyDescriptor(y,g);(!N||("get"in N?!y.__esModule:N.writable||N.configurable))&&(N={enumerable:!0,get:s(function(){return y[g]},"get")}),
Object.defineProperty(f,x,N)}):(function(f,y,g,x){x===void 0&&(x=g),f[x]=y[g]})),r=e&&e.__setModuleDefault||(Object.create?(function(f,y){Object.defineProperty(
f,"default",{enumerable:!0,value:y})}):function(f,y){f.default=y}),i=e&&e.__importStar||function(f){if(f&&f.__esModule)return f;var y={};if(f!=null)for(var g in f)
g!=="default"&&Object.prototype.hasOwnProperty.call(f,g)&&t(y,f,g);return r(y,f),y},n=e&&e.__importDefault||function(f){return f&&f.__esModule?f:{default:f}};Object.
defineProperty(e,"__esModule",{value:!0}),e.HttpProxyAgent=void 0;var a=i(ne("net")),o=i(ne("tls")),c=n(Li()),l=ne("events"),m=ba(),d=ne("url"),p=(0,c.default)(
"http-proxy-agent"),u=class extends m.Agent{static{s(this,"HttpProxyAgent2")}constructor(f,y){super(y),this.proxy=typeof f=="string"?new d.URL(f):f,this.proxyHeaders=
y?.headers??{},p("Creating new HttpProxyAgent instance: %o",this.proxy.href);const g=(this.proxy.hostname||this.proxy.host).replace(/^\[|\]$/g,""),x=this.proxy.
port?parseInt(this.proxy.port,10):this.proxy.protocol==="https:"?443:80;this.connectOpts={...y?h(y,"headers"):null,host:g,port:x}}addRequest(f,y){f._header=null,
this.setRequestProps(f,y),super.addRequest(f,y)}setRequestProps(f,y){const{proxy:g}=this,x=y.secureEndpoint?"https:":"http:",N=f.getHeader("host")||"localhost",
b=`${x}//${N}`,C=new d.URL(f.path,b);y.port!==80&&(C.port=String(y.port)),f.path=String(C);const O=typeof this.proxyHeaders=="function"?this.proxyHeaders():{...this.
proxyHeaders};if(g.username||g.password){const K=`${decodeURIComponent(g.username)}:${decodeURIComponent(g.password)}`;O["Proxy-Authorization"]=`Basic ${Buffer.
from(K).toString("base64")}`}O["Proxy-Connection"]||(O["Proxy-Connection"]=this.keepAlive?"Keep-Alive":"close");for(const K of Object.keys(O)){const _=O[K];_&&f.
setHeader(K,_)}}async connect(f,y){f._header=null,f.path.includes("://")||this.setRequestProps(f,y);let g,x;p("Regenerating stored HTTP header string for reques\
t"),f._implicitHeader(),f.outputData&&f.outputData.length>0&&(p("Patching connection write() output buffer with updated header"),g=f.outputData[0].data,x=g.indexOf(
`\r
\r
`)+4,f.outputData[0].data=f._header+g.substring(x),p("Output buffer: %o",f.outputData[0].data));let N;return this.proxy.protocol==="https:"?(p("Creating `tls.So\
cket`: %o",this.connectOpts),N=o.connect(this.connectOpts)):(p("Creating `net.Socket`: %o",this.connectOpts),N=a.connect(this.connectOpts)),await(0,l.once)(N,"c\
onnect"),N}};u.protocols=["http","https"],e.HttpProxyAgent=u;function h(f,...y){const g={};let x;for(x in f)y.includes(x)||(g[x]=f[x]);return g}s(h,"omit")}}),su=me(
{"node_modules/@azure/core-tracing/dist/commonjs/state.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.state=void 0,e.state={instrumenterImplementation:void 0}}}),
ou=me({"node_modules/@azure/core-client/dist/commonjs/state-cjs.js"(e){"use strict";Object.defineProperty(e,"__esModule",{value:!0}),e.state=void 0,e.state={operationRequestMap:new WeakMap}}}),
lu=me({"node_modules/@actions/cache/package.json"(e,t){t.exports={name:"@actions/cache",version:"6.3.0",description:"Actions cache lib",keywords:["github","acti\
ons","cache"],homepage:"https://github.com/actions/toolkit/tree/main/packages/cache",license:"MIT",type:"module",main:"lib/cache.js",types:"lib/cache.d.ts",exports:{
".":{types:"./lib/cache.d.ts",import:"./lib/cache.js"}},directories:{lib:"lib",test:"__tests__"},files:["lib","!.DS_Store"],publishConfig:{access:"public"},repository:{
type:"git",url:"git+https://github.com/actions/toolkit.git",directory:"packages/cache"},scripts:{"audit-moderate":"npm install && npm audit --json --audit-level\
=moderate > audit.json",test:'echo "Error: run tests from root" && exit 1',tsc:"tsc && cp src/internal/shared/package-version.cjs lib/internal/shared/"},bugs:{url:"\
https://github.com/actions/toolkit/issues"},dependencies:{"@actions/core":"^3.0.1","@actions/exec":"^3.0.0","@actions/glob":"^0.7.0","@actions/http-client":"^4.\
0.1","@actions/io":"^3.0.2","@azure/core-rest-pipeline":"~1.23.0","@azure/storage-blob":"~12.31.0","@protobuf-ts/runtime-rpc":"^2.11.1",semver:"^7.8.5"},devDependencies:{
"@protobuf-ts/plugin":"^2.11.1","@types/node":"^25.9.8","@types/semver":"^7.8.0",typescript:"^5.9.3"},overrides:{"uri-js":"npm:uri-js-replace@^1.0.1","node-fetc\
h":"^3.3.2"}}}}),cu=me({"node_modules/@actions/cache/lib/internal/shared/package-version.cjs"(e,t){var r=lu();t.exports={version:r.version}}}),mu=s(function(e,t,r,i){
function n(a){return a instanceof r?a:new r(function(o){o(a)})}return s(n,"adopt"),new(r||(r=Promise))(function(a,o){function c(d){try{m(i.next(d))}catch(p){o(p)}}
s(c,"fulfilled");function l(d){try{m(i.throw(d))}catch(p){o(p)}}s(l,"rejected");function m(d){d.done?a(d.value):n(d.value).then(c,l)}s(m,"step"),m((i=i.apply(e,
t||[])).next())})},"__awaiter"),va=class{static{s(this,"BearerCredentialHandler")}constructor(e){this.token=e}prepareRequest(e){if(!e.headers)throw Error("The r\
equest has no headers");e.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){return!1}handleAuthentication(){return mu(this,void 0,void 0,function*(){
throw new Error("not implemented")})}};import{ok as du}from"assert";import*as Ca from"fs";var{chmod:Gw,copyFile:Xw,lstat:Ww,mkdir:pu,open:Vw,readdir:Kw,rename:Qw,
rm:Yw,rmdir:Jw,stat:Zw,symlink:eS,unlink:tS}=Ca.promises,rS=process.platform==="win32",iS=Ca.constants.O_RDONLY,uu=s(function(e,t,r,i){function n(a){return a instanceof
r?a:new r(function(o){o(a)})}return s(n,"adopt"),new(r||(r=Promise))(function(a,o){function c(d){try{m(i.next(d))}catch(p){o(p)}}s(c,"fulfilled");function l(d){
try{m(i.throw(d))}catch(p){o(p)}}s(l,"rejected");function m(d){d.done?a(d.value):n(d.value).then(c,l)}s(m,"step"),m((i=i.apply(e,t||[])).next())})},"__awaiter2");
function hu(e){return uu(this,void 0,void 0,function*(){du(e,"a path argument must be provided"),yield pu(e,{recursive:!0})})}s(hu,"mkdirP");var nS=process.platform===
"win32";import*as _r from"path";import*as Pa from"crypto";import*as wa from"fs";import*as Sa from"path";import*as fu from"util";var Lr;(function(e){e.Gzip="cach\
e.tgz",e.Zstd="cache.tzst"})(Lr||(Lr={}));var Hi;(function(e){e.Gzip="gzip",e.ZstdWithoutLong="zstd-without-long",e.Zstd="zstd"})(Hi||(Hi={}));var Ea;(function(e){
e.GNU="gnu",e.BSD="bsd"})(Ea||(Ea={}));var qi=2,Di=5e3,Ra=5e3,aS=`${process.env.PROGRAMFILES}\\Git\\usr\\bin\\tar.exe`,sS=`${process.env.SYSTEMDRIVE}\\Windows\\Sy\
stem32\\tar.exe`,oS=10*Math.pow(1024,3),Ta="cache read denied:",za=s(function(e,t,r,i){function n(a){return a instanceof r?a:new r(function(o){o(a)})}return s(n,
"adopt"),new(r||(r=Promise))(function(a,o){function c(d){try{m(i.next(d))}catch(p){o(p)}}s(c,"fulfilled");function l(d){try{m(i.throw(d))}catch(p){o(p)}}s(l,"re\
jected");function m(d){d.done?a(d.value):n(d.value).then(c,l)}s(m,"step"),m((i=i.apply(e,t||[])).next())})},"__awaiter3"),yu="1.0";function Hr(){return za(this,
void 0,void 0,function*(){const e=process.platform==="win32";let t=process.env.RUNNER_TEMP||"";if(!t){let i;e?i=process.env.USERPROFILE||"C:\\":process.platform===
"darwin"?i="/Users":i="/home",t=Sa.join(i,"actions","temp")}const r=Sa.join(t,Pa.randomUUID());return yield hu(r),r})}s(Hr,"createTempDirectory");function ot(e){
return wa.statSync(e).size}s(ot,"getArchiveFileSizeInBytes");function qr(e){return za(this,void 0,void 0,function*(){return fu.promisify(wa.unlink)(e)})}s(qr,"u\
nlinkFile");function Dr(e){return e===Hi.Gzip?Lr.Gzip:Lr.Zstd}s(Dr,"getCacheFileName");function Ia(e,t){if(t===void 0)throw Error(`Expected ${e} but value was u\
ndefiend`);return t}s(Ia,"assertDefined");function Ur(e,t,r=!1){const i=e.slice();return t&&i.push(t),process.platform==="win32"&&!r&&i.push("windows-only"),i.push(
yu),Pa.createHash("sha256").update(i.join("|")).digest("hex")}s(Ur,"getCacheVersion");function gu(){const e=process.env.ACTIONS_RUNTIME_TOKEN;if(!e)throw new Error(
"Unable to get the ACTIONS_RUNTIME_TOKEN env variable");return e}s(gu,"getRuntimeToken");import{join as Nu}from"node:path";import{mkdir as xu,open as Ba,rm as bu,
stat as vu}from"node:fs/promises";import{basename as $r,join as Ma}from"node:path";async function Cu(e,t){await Kp(t,Pu(e,await Fp(e)))}s(Cu,"packEntry");async function*Pu(e,t){
const r=Buffer.allocUnsafe(1048576);yield Na({name:`${$r(e)}/`,type:"directory",sizeBytes:0});for(const{name:i,sizeBytes:n}of t)yield Na({name:`${$r(e)}/${i}`,type:"\
file",sizeBytes:n}),yield*wu(Ma(e,i),n,r),yield Vp(n);yield new Uint8Array(2*Wp)}s(Pu,"tarOf");async function*wu(e,t,r){const i=await Ba(e);try{let n=t;for(;n>0;){
const{bytesRead:a}=await i.read(r,0,Math.min(n,r.length));if(a===0)throw new Error(`${$r(e)} has become shorter while it was packed`);n-=a,yield r.subarray(0,a)}}finally{
await i.close()}}s(wu,"contentOf");async function Su(e,t){const r=Eu((await vu(e)).size);await xu(t);try{const i=new Set;if(await Gp(Up(r,$p(e)),async n=>{const a=Ru(
n,$r(t),i);a!==void 0&&(i.add(a),await Tu(Ma(t,a),n.content))}),i.size===0)throw new Error("it holds no files of a snapshot")}catch(i){throw await bu(t,{recursive:!0,
force:!0}),i}}s(Su,"unpackEntry");function Eu(e){return 2*e+(16<<20)}s(Eu,"mostBytes");function Ru(e,t,r){const{name:i,type:n}=e,a=ga(i);if(Xp(e),n==="directory"&&
[t,`${t}/`].includes(i))return;if(n!=="file")throw new Error(`${a} is a ${ga(n)}, not a regular file`);const o=i.startsWith(`${t}/`)?i.slice(t.length+1):"";if(!jp(
o))throw new Error(`${a} is not the name of a file of a snapshot`);if(r.has(o))throw new Error(`${a} is in it twice`);if(r.size>=ya)throw new Error(`it has more\
 than ${ya} files`);return o}s(Ru,"nameOf");async function Tu(e,t){const r=await Ba(e,"wx");try{for await(const i of t)await r.writeFile(i)}finally{await r.close()}}
s(Tu,"writeNew");var zu="cache.tzst";async function Fr(){return"zstd-without-long"}s(Fr,"getCompressionMethod");async function Oa(e){return e}s(Oa,"resolvePaths");
async function ka(e,t){if(t.length!==1||t[0]!==Ar)throw new Error(`only the folder ${Ar} is packed, not ${t.join(", ")}`);_a("Packing the archive"),await Cu(Ar,
Nu(e,zu))}s(ka,"createTar");async function Aa(e){_a("Unpacking the archive"),await Su(e,Ar)}s(Aa,"extractTar");async function jr(){}s(jr,"listTar");function _a(e){
process.stdout.write(`::debug::${e}
`)}s(_a,"debug2");import*as Ui from"fs";import{URL as Iu}from"url";var Gr=class extends Error{static{s(this,"AbortError")}constructor(e){super(e),this.name="Abo\
rtError"}};import{EOL as Bu}from"node:os";import Mu from"node:util";import Ou from"node:process";function ku(e,...t){Ou.stderr.write(`${Mu.format(e,...t)}${Bu}`)}
s(ku,"log");import lr from"node:process";function La(e){return lr.env[e]}s(La,"getEnvironmentVariable");var yS=typeof lr.versions.deno=="string"&&lr.versions.deno.
length>0,gS=typeof lr.versions.bun=="string"&&lr.versions.bun.length>0,Au=!0,Ha=La("DEBUG"),qa,$i=[],Fi=[],Xr=[];Ha&&ji(Ha);var Da=Object.assign(e=>$a(e),{enable:ji,
enabled:Gi,disable:_u,log:ku});function ji(e){qa=e,$i=[],Fi=[];const t=e.split(",").map(r=>r.trim());for(const r of t)r.startsWith("-")?Fi.push(r.substring(1)):
$i.push(r);for(const r of Xr)r.enabled=Gi(r.namespace)}s(ji,"enable");function Gi(e){if(e.endsWith("*"))return!0;for(const t of Fi)if(Ua(e,t))return!1;for(const t of $i)
if(Ua(e,t))return!0;return!1}s(Gi,"enabled");function Ua(e,t){if(t.indexOf("*")===-1)return e===t;let r=t;if(t.indexOf("**")!==-1){const u=[];let h="";for(const f of t)
f==="*"&&h==="*"||(h=f,u.push(f));r=u.join("")}let i=0,n=0;const a=r.length,o=e.length;let c=-1,l=-1;for(;i<o&&n<a;)if(r[n]==="*"){if(c=n,n++,n===a)return!0;for(;e[i]!==
r[n];)if(i++,i===o)return!1;l=i,i++,n++;continue}else if(r[n]===e[i])n++,i++;else if(c>=0){if(n=c+1,i=l+1,i===o)return!1;for(;e[i]!==r[n];)if(i++,i===o)return!1;
l=i,i++,n++;continue}else return!1;const m=i===e.length,d=n===r.length,p=n===r.length-1&&r[n]==="*";return m&&(d||p)}s(Ua,"namespaceMatches");function _u(){const e=qa||
"";return ji(""),e}s(_u,"disable");function $a(e){const t=Object.assign(r,{enabled:Gi(e),destroy:Lu,log:Da.log,namespace:e,extend:Hu});function r(...i){t.enabled&&
(i.length>0&&(i[0]=`${e} ${i[0]}`),t.log(...i))}return s(r,"debug3"),Xr.push(t),t}s($a,"createDebugger");function Lu(){const e=Xr.indexOf(this);return e>=0?(Xr.
splice(e,1),!0):!1}s(Lu,"destroy");function Hu(e){const t=$a(`${this.namespace}:${e}`);return t.log=this.log,t}s(Hu,"extend");var cr=Da,Xi=["verbose","info","wa\
rning","error"],Fa={verbose:400,info:300,warning:200,error:100};function ja(e,t){t.log=(...r)=>{e.log(...r)}}s(ja,"patchLogMethod");function Ga(e){return Xi.includes(
e)}s(Ga,"isTypeSpecRuntimeLogLevel");function Xa(e){const t=new Set,r=La(e.logLevelEnvVarName);let i;const n=cr(e.namespace);n.log=(...d)=>{cr.log(...d)};function a(d){
if(d&&!Ga(d))throw new Error(`Unknown log level '${d}'. Acceptable values: ${Xi.join(",")}`);i=d;const p=[];for(const u of t)o(u)&&p.push(u.namespace);cr.enable(
p.join(","))}s(a,"contextSetLogLevel"),r&&(Ga(r)?a(r):console.error(`${e.logLevelEnvVarName} set to unknown log level '${r}'; logging is not enabled. Acceptable\
 values: ${Xi.join(", ")}.`));function o(d){return!!(i&&Fa[d.level]<=Fa[i])}s(o,"shouldEnable");function c(d,p){const u=Object.assign(d.extend(p),{level:p});if(ja(
d,u),o(u)){const h=cr.disable();cr.enable(h+","+u.namespace)}return t.add(u),u}s(c,"createLogger");function l(){return i}s(l,"contextGetLogLevel");function m(d){
const p=n.extend(d);return ja(n,p),{error:c(p,"error"),warning:c(p,"warning"),info:c(p,"info"),verbose:c(p,"verbose")}}return s(m,"contextCreateClientLogger"),{
setLogLevel:a,getLogLevel:l,createClientLogger:m,logger:n}}s(Xa,"createLoggerContext");var Wa=Xa({logLevelEnvVarName:"TYPESPEC_RUNTIME_LOG_LEVEL",namespace:"typ\
eSpecRuntime"}),NS=Wa.logger;function Va(e){return Wa.createClientLogger(e)}s(Va,"createClientLogger");function Wr(e){return e.toLowerCase()}s(Wr,"normalizeName");
function qu(e){return String(e).trim().replace(/[\r\n]/g,"")}s(qu,"normalizeValue");function*Du(e){for(const t of e.values())yield[t.name,t.value]}s(Du,"headerI\
terator");var Uu=class{static{s(this,"HttpHeadersImpl")}_headersMap;constructor(e){if(this._headersMap=new Map,e)for(const t of Object.keys(e))this.set(t,e[t])}set(e,t){
this._headersMap.set(Wr(e),{name:e,value:qu(t)})}get(e){return this._headersMap.get(Wr(e))?.value}has(e){return this._headersMap.has(Wr(e))}delete(e){this._headersMap.
delete(Wr(e))}toJSON(e={}){const t={};if(e.preserveCase)for(const r of this._headersMap.values())t[r.name]=r.value;else for(const[r,i]of this._headersMap)t[r]=i.
value;return t}toString(){return JSON.stringify(this.toJSON({preserveCase:!0}))}[Symbol.iterator](){return Du(this._headersMap)}};function mr(e){return new Uu(e)}
s(mr,"createHttpHeaders");function Wi(){return crypto.randomUUID()}s(Wi,"randomUUID2");var $u=class{static{s(this,"PipelineRequestImpl")}url;method;headers;timeout;withCredentials;body;multipartBody;formData;streamResponseStatusCodes;enableBrowserStreams;proxySettings;disableKeepAlive;abortSignal;requestId;allowInsecureConnection;onUploadProgress;onDownloadProgress;requestOverrides;authSchemes;constructor(e){
this.url=e.url,this.body=e.body,this.headers=e.headers??mr(),this.method=e.method??"GET",this.timeout=e.timeout??0,this.multipartBody=e.multipartBody,this.formData=
e.formData,this.disableKeepAlive=e.disableKeepAlive??!1,this.proxySettings=e.proxySettings,this.streamResponseStatusCodes=e.streamResponseStatusCodes,this.withCredentials=
e.withCredentials??!1,this.abortSignal=e.abortSignal,this.onUploadProgress=e.onUploadProgress,this.onDownloadProgress=e.onDownloadProgress,this.requestId=e.requestId||
Wi(),this.allowInsecureConnection=e.allowInsecureConnection??!1,this.enableBrowserStreams=e.enableBrowserStreams??!1,this.requestOverrides=e.requestOverrides,this.
authSchemes=e.authSchemes}};function Fu(e){return new $u(e)}s(Fu,"createPipelineRequest");var Ka=new Set(["Deserialize","Serialize","Retry","Sign"]),ju=class pa{static{
s(this,"_HttpPipeline")}_policies=[];_orderedPolicies;constructor(t){this._policies=t?.slice(0)??[],this._orderedPolicies=void 0}addPolicy(t,r={}){if(r.phase&&r.
afterPhase)throw new Error("Policies inside a phase cannot specify afterPhase.");if(r.phase&&!Ka.has(r.phase))throw new Error(`Invalid phase name: ${r.phase}`);
if(r.afterPhase&&!Ka.has(r.afterPhase))throw new Error(`Invalid afterPhase name: ${r.afterPhase}`);this._policies.push({policy:t,options:r}),this._orderedPolicies=
void 0}removePolicy(t){const r=[];return this._policies=this._policies.filter(i=>t.name&&i.policy.name===t.name||t.phase&&i.options.phase===t.phase?(r.push(i.policy),
!1):!0),this._orderedPolicies=void 0,r}sendRequest(t,r){return this.getOrderedPolicies().reduceRight((a,o)=>c=>o.sendRequest(c,a),a=>t.sendRequest(a))(r)}getOrderedPolicies(){
return this._orderedPolicies||(this._orderedPolicies=this.orderPolicies()),this._orderedPolicies}clone(){return new pa(this._policies)}static create(){return new pa}orderPolicies(){
const t=[],r=new Map;function i(f){return{name:f,policies:new Set,hasRun:!1,hasAfterPolicies:!1}}s(i,"createPhase");const n=i("Serialize"),a=i("None"),o=i("Dese\
rialize"),c=i("Retry"),l=i("Sign"),m=[n,a,o,c,l];function d(f){return f==="Retry"?c:f==="Serialize"?n:f==="Deserialize"?o:f==="Sign"?l:a}s(d,"getPhase");for(const f of this.
_policies){const y=f.policy,g=f.options,x=y.name;if(r.has(x))throw new Error("Duplicate policy names not allowed in pipeline");const N={policy:y,dependsOn:new Set,
dependants:new Set};g.afterPhase&&(N.afterPhase=d(g.afterPhase),N.afterPhase.hasAfterPolicies=!0),r.set(x,N),d(g.phase).policies.add(N)}for(const f of this._policies){
const{policy:y,options:g}=f,x=y.name,N=r.get(x);if(!N)throw new Error(`Missing node for policy ${x}`);if(g.afterPolicies)for(const b of g.afterPolicies){const C=r.
get(b);C&&(N.dependsOn.add(C),C.dependants.add(N))}if(g.beforePolicies)for(const b of g.beforePolicies){const C=r.get(b);C&&(C.dependsOn.add(N),N.dependants.add(
C))}}function p(f){f.hasRun=!0;for(const y of f.policies)if(!(y.afterPhase&&(!y.afterPhase.hasRun||y.afterPhase.policies.size))&&y.dependsOn.size===0){t.push(y.
policy);for(const g of y.dependants)g.dependsOn.delete(y);r.delete(y.policy.name),f.policies.delete(y)}}s(p,"walkPhase");function u(){for(const f of m){if(p(f),
f.policies.size>0&&f!==a){a.hasRun||p(a);return}f.hasAfterPolicies&&p(a)}}s(u,"walkPhases");let h=0;for(;r.size>0;){h++;const f=t.length;if(u(),t.length<=f&&h>1)
throw new Error("Cannot satisfy policy dependencies due to requirements cycle.")}return t}};function Gu(){return ju.create()}s(Gu,"createEmptyPipeline");function Vr(e){
return typeof e=="object"&&e!==null&&!Array.isArray(e)&&!(e instanceof RegExp)&&!(e instanceof Date)}s(Vr,"isObject");function Vi(e){if(Vr(e)){const t=typeof e.
name=="string",r=typeof e.message=="string";return t&&r}return!1}s(Vi,"isError");import{inspect as Xu}from"node:util";var Wu=Xu.custom,Ki="REDACTED",Vu=["x-ms-c\
lient-request-id","x-ms-return-client-request-id","x-ms-useragent","x-ms-correlation-request-id","x-ms-request-id","client-request-id","ms-cv","return-client-re\
quest-id","traceparent","Access-Control-Allow-Credentials","Access-Control-Allow-Headers","Access-Control-Allow-Methods","Access-Control-Allow-Origin","Access-C\
ontrol-Expose-Headers","Access-Control-Max-Age","Access-Control-Request-Headers","Access-Control-Request-Method","Origin","Accept","Accept-Encoding","Cache-Cont\
rol","Connection","Content-Length","Content-Type","Date","ETag","Expires","If-Match","If-Modified-Since","If-None-Match","If-Unmodified-Since","Last-Modified","\
Pragma","Request-Id","Retry-After","Server","Transfer-Encoding","User-Agent","WWW-Authenticate"],Ku=["api-version"],Kr=class{static{s(this,"Sanitizer")}allowedHeaderNames;allowedQueryParameters;constructor({
additionalAllowedHeaderNames:e=[],additionalAllowedQueryParameters:t=[]}={}){e=Vu.concat(e),t=Ku.concat(t),this.allowedHeaderNames=new Set(e.map(r=>r.toLowerCase())),
this.allowedQueryParameters=new Set(t.map(r=>r.toLowerCase()))}sanitize(e){const t=new Set;return JSON.stringify(e,(r,i)=>{if(i instanceof Error)return{...i,name:i.
name,message:i.message};if(r==="headers"&&Vr(i))return this.sanitizeHeaders(i);if(r==="url"&&typeof i=="string")return this.sanitizeUrl(i);if(r==="query"&&Vr(i))
return this.sanitizeQuery(i);if(r==="body")return;if(r==="response")return;if(r==="operationSpec")return;if(Array.isArray(i)||Vr(i)){if(t.has(i))return"[Circula\
r]";t.add(i)}return i},2)}sanitizeUrl(e){if(typeof e!="string"||e===null||e==="")return e;const t=new URL(e);if(!t.search)return e;for(const[r]of t.searchParams)
this.allowedQueryParameters.has(r.toLowerCase())||t.searchParams.set(r,Ki);return t.toString()}sanitizeHeaders(e){const t={};for(const r of Object.keys(e))this.
allowedHeaderNames.has(r.toLowerCase())?t[r]=e[r]:t[r]=Ki;return t}sanitizeQuery(e){if(typeof e!="object"||e===null)return e;const t={};for(const r of Object.keys(
e))this.allowedQueryParameters.has(r.toLowerCase())?t[r]=e[r]:t[r]=Ki;return t}},Qu=new Kr,Xe=class Rp extends Error{static{s(this,"_RestError")}static REQUEST_SEND_ERROR="\
REQUEST_SEND_ERROR";static PARSE_ERROR="PARSE_ERROR";code;statusCode;request;response;details;constructor(t,r={}){super(t),this.name="RestError",this.code=r.code,
this.statusCode=r.statusCode,Object.defineProperty(this,"request",{value:r.request,enumerable:!1}),Object.defineProperty(this,"response",{value:r.response,enumerable:!1});
const i=this.request?.agent?{maxFreeSockets:this.request.agent.maxFreeSockets,maxSockets:this.request.agent.maxSockets}:void 0;Object.defineProperty(this,Wu,{value:s(
()=>`RestError: ${this.message} 
 ${Qu.sanitize({...this,request:{...this.request,agent:i},response:this.response})}`,"value"),enumerable:!1}),Object.setPrototypeOf(this,Rp.prototype)}};function Qi(e){
return e instanceof Xe?!0:Vi(e)&&e.name==="RestError"}s(Qi,"isRestError");function Yu(e,t){return Buffer.from(e).toString(t)}s(Yu,"uint8ArrayToString");function We(e,t){
return Buffer.from(e,t)}s(We,"stringToUint8Array");import Yi from"node:http";import Ji from"node:https";import Qa from"node:zlib";import{Transform as Ju}from"node:stream";
var qe=Va("ts-http-runtime"),Zu={};function dr(e){return e&&typeof e.pipe=="function"}s(dr,"isReadableStream");function Ya(e){return e.readable===!1?Promise.resolve():
new Promise(t=>{const r=s(()=>{t(),e.removeListener("close",r),e.removeListener("end",r),e.removeListener("error",r)},"handler");e.on("close",r),e.on("end",r),e.
on("error",r)})}s(Ya,"isStreamComplete");function Ja(e){return e&&typeof e.byteLength=="number"}s(Ja,"isArrayBuffer");var Za=class extends Ju{static{s(this,"Rep\
ortTransform")}loadedBytes=0;progressCallback;_transform(e,t,r){this.push(e),this.loadedBytes+=e.length;try{this.progressCallback({loadedBytes:this.loadedBytes}),
r()}catch(i){r(i)}}constructor(e){super(),this.progressCallback=e}},eh=class{static{s(this,"NodeHttpClient")}cachedHttpAgent;cachedHttpsAgents=new WeakMap;async sendRequest(e){
const t=new AbortController;let r;if(e.abortSignal){if(e.abortSignal.aborted)throw new Gr("The operation was aborted. Request has already been canceled.");r=s(l=>{
l.type==="abort"&&t.abort()},"abortListener"),e.abortSignal.addEventListener("abort",r)}let i;e.timeout>0&&(i=setTimeout(()=>{const l=new Kr;qe.info(`request to\
 '${l.sanitizeUrl(e.url)}' timed out. canceling...`),t.abort()},e.timeout));const n=e.headers.get("Accept-Encoding"),a=n?.includes("gzip")||n?.includes("deflate");
let o=typeof e.body=="function"?e.body():e.body;if(o&&!e.headers.has("Content-Length")){const l=nh(o);l!==null&&e.headers.set("Content-Length",l)}let c;try{if(o&&
e.onUploadProgress){const h=e.onUploadProgress,f=new Za(h);f.on("error",y=>{qe.error("Error in upload progress",y)}),dr(o)?o.pipe(f):f.end(o),o=f}const l=await this.
makeRequest(e,t,o);i!==void 0&&clearTimeout(i);const m=th(l),p={status:l.statusCode??0,headers:m,request:e};if(e.method==="HEAD")return l.resume(),p;c=a?rh(l,m):
l;const u=e.onDownloadProgress;if(u){const h=new Za(u);h.on("error",f=>{qe.error("Error in download progress",f)}),c.pipe(h),c=h}return e.streamResponseStatusCodes?.
has(Number.POSITIVE_INFINITY)||e.streamResponseStatusCodes?.has(p.status)?p.readableStreamBody=c:p.bodyAsText=await ih(c),p}finally{if(e.abortSignal&&r){let l=Promise.
resolve();dr(o)&&(l=Ya(o));let m=Promise.resolve();dr(c)&&(m=Ya(c)),Promise.all([l,m]).then(()=>{r&&e.abortSignal?.removeEventListener("abort",r)}).catch(d=>{qe.
warning("Error when cleaning up abortListener on httpRequest",d)})}}}makeRequest(e,t,r){const i=new URL(e.url),n=i.protocol!=="https:";if(n&&!e.allowInsecureConnection)
throw new Error(`Cannot connect to ${e.url} while allowInsecureConnection is false.`);const o={agent:e.agent??this.getOrCreateAgent(e,n),hostname:i.hostname,path:`${i.
pathname}${i.search}`,port:i.port,method:e.method,headers:e.headers.toJSON({preserveCase:!0}),...e.requestOverrides};return new Promise((c,l)=>{const m=n?Yi.request(
o,c):Ji.request(o,c);m.once("error",d=>{l(new Xe(d.message,{code:d.code??Xe.REQUEST_SEND_ERROR,request:e}))}),t.signal.addEventListener("abort",()=>{const d=new Gr(
"The operation was aborted. Rejecting from abort signal callback while making request.");m.destroy(d),l(d)}),r&&dr(r)?r.pipe(m):r?typeof r=="string"||Buffer.isBuffer(
r)?m.end(r):Ja(r)?m.end(ArrayBuffer.isView(r)?Buffer.from(r.buffer,r.byteOffset,r.byteLength):Buffer.from(r)):(qe.error("Unrecognized body type",r),l(new Xe("Un\
recognized body type"))):m.end()})}getOrCreateAgent(e,t){const r=e.disableKeepAlive;if(t)return r?Yi.globalAgent:(this.cachedHttpAgent||(this.cachedHttpAgent=new Yi.
Agent({keepAlive:!0})),this.cachedHttpAgent);{if(r&&!e.tlsSettings)return Ji.globalAgent;const i=e.tlsSettings??Zu;let n=this.cachedHttpsAgents.get(i);return n&&
n.options.keepAlive===!r||(qe.info("No cached TLS Agent exist, creating a new Agent"),n=new Ji.Agent({keepAlive:!r,...i}),this.cachedHttpsAgents.set(i,n)),n}}};
function th(e){const t=mr();for(const r of Object.keys(e.headers)){const i=e.headers[r];Array.isArray(i)?i.length>0&&t.set(r,i[0]):i&&t.set(r,i)}return t}s(th,"\
getResponseHeaders");function rh(e,t){const r=t.get("Content-Encoding");if(r==="gzip"){const i=Qa.createGunzip();return e.pipe(i),i}else if(r==="deflate"){const i=Qa.
createInflate();return e.pipe(i),i}return e}s(rh,"getDecodedResponseStream");function ih(e){return new Promise((t,r)=>{const i=[];e.on("data",n=>{Buffer.isBuffer(
n)?i.push(n):i.push(Buffer.from(n))}),e.on("end",()=>{t(Buffer.concat(i).toString("utf8"))}),e.on("error",n=>{n&&n?.name==="AbortError"?r(n):r(new Xe(`Error rea\
ding response as text: ${n.message}`,{code:Xe.PARSE_ERROR}))})})}s(ih,"streamToText");function nh(e){return e?Buffer.isBuffer(e)?e.length:dr(e)?null:Ja(e)?e.byteLength:
typeof e=="string"?Buffer.from(e).length:null:0}s(nh,"getBodyLength");function ah(){return new eh}s(ah,"createNodeHttpClient");function es(){return ah()}s(es,"c\
reateDefaultHttpClient");var sh="logPolicy";function oh(e={}){const t=e.logger??qe.info,r=new Kr({additionalAllowedHeaderNames:e.additionalAllowedHeaderNames,additionalAllowedQueryParameters:e.
additionalAllowedQueryParameters});return{name:sh,async sendRequest(i,n){if(!t.enabled)return n(i);t(`Request: ${r.sanitize(i)}`);const a=await n(i);return t(`R\
esponse status code: ${a.status}`),t(`Headers: ${r.sanitize(a.headers)}`),a}}}s(oh,"logPolicy");function lh(){return"User-Agent"}s(lh,"getHeaderName");var Zi=3;
function ch(){return lh()}s(ch,"getUserAgentHeaderName");var wS=ch();function mh(e,t){return e=Math.ceil(e),t=Math.floor(t),Math.floor(Math.random()*(t-e+1))+e}
s(mh,"getRandomIntegerInclusive");function dh(e,t){const r=t.retryDelayInMs*Math.pow(2,e),i=Math.min(t.maxRetryDelayInMs,r);return{retryAfterInMs:i/2+mh(0,i/2)}}
s(dh,"calculateRetryDelay");var ph="The operation was aborted.";function uh(e,t,r){return new Promise((i,n)=>{let a,o;const c=s(()=>n(new Gr(r?.abortErrorMsg?r?.
abortErrorMsg:ph)),"rejectOnAbort"),l=s(()=>{r?.abortSignal&&o&&r.abortSignal.removeEventListener("abort",o)},"removeListeners");if(o=s(()=>(a&&clearTimeout(a),
l(),c()),"onAborted"),r?.abortSignal&&r.abortSignal.aborted)return c();a=setTimeout(()=>{l(),i(t)},e),r?.abortSignal&&r.abortSignal.addEventListener("abort",o)})}
s(uh,"delay");function hh(e,t){const r=e.headers.get(t);if(!r)return;const i=Number(r);if(!Number.isNaN(i))return i}s(hh,"parseHeaderValueAsNumber");var en="Ret\
ry-After",fh=["retry-after-ms","x-ms-retry-after-ms",en];function ts(e){if(e&&[429,503].includes(e.status))try{for(const n of fh){const a=hh(e,n);if(a===0||a)return a*
(n===en?1e3:1)}const t=e.headers.get(en);if(!t)return;const i=Date.parse(t)-Date.now();return Number.isFinite(i)?Math.max(0,i):void 0}catch{return}}s(ts,"getRet\
ryAfterInMs");function yh(e){return Number.isFinite(ts(e))}s(yh,"isThrottlingRetryResponse");function gh(){return{name:"throttlingRetryStrategy",retry({response:e}){
const t=ts(e);return Number.isFinite(t)?{retryAfterInMs:t}:{skipStrategy:!0}}}}s(gh,"throttlingRetryStrategy");var Nh=1e3,xh=1e3*64;function bh(e={}){const t=e.
retryDelayInMs??Nh,r=e.maxRetryDelayInMs??xh;return{name:"exponentialRetryStrategy",retry({retryCount:i,response:n,responseError:a}){const o=Ch(a),c=o&&e.ignoreSystemErrors,
l=vh(n),m=l&&e.ignoreHttpStatusCodes;return n&&(yh(n)||!l)||m||c?{skipStrategy:!0}:a&&!o&&!l?{errorToThrow:a}:dh(i,{retryDelayInMs:t,maxRetryDelayInMs:r})}}}s(bh,
"exponentialRetryStrategy");function vh(e){return!!(e&&e.status!==void 0&&(e.status>=500||e.status===408)&&e.status!==501&&e.status!==505)}s(vh,"isExponentialRe\
tryResponse");function Ch(e){return e?e.code==="ETIMEDOUT"||e.code==="ESOCKETTIMEDOUT"||e.code==="ECONNREFUSED"||e.code==="ECONNRESET"||e.code==="ENOENT"||e.code===
"ENOTFOUND":!1}s(Ch,"isSystemError");var Ph=Va("ts-http-runtime retryPolicy"),wh="retryPolicy";function Sh(e,t={maxRetries:Zi}){const r=t.logger||Ph;return{name:wh,
async sendRequest(i,n){let a,o,c=-1;e:for(;;){c+=1,a=void 0,o=void 0;try{r.info(`Retry ${c}: Attempting to send request`,i.requestId),a=await n(i),r.info(`Retry\
 ${c}: Received a response from request`,i.requestId)}catch(l){if(r.error(`Retry ${c}: Received an error from request`,i.requestId),!Qi(l))throw l;o=l,a=l.response}
if(i.abortSignal?.aborted)throw r.error(`Retry ${c}: Request aborted.`),new Gr;if(c>=(t.maxRetries??Zi)){if(r.info(`Retry ${c}: Maximum retries reached. Returni\
ng the last received response, or throwing the last received error.`),o)throw o;if(a)return a;throw new Error("Maximum retries reached with no response or error\
 to throw")}r.info(`Retry ${c}: Processing ${e.length} retry strategies.`);t:for(const l of e){const m=l.logger||r;m.info(`Retry ${c}: Processing retry strategy\
 ${l.name}.`);const d=l.retry({retryCount:c,response:a,responseError:o});if(d.skipStrategy){m.info(`Retry ${c}: Skipped.`);continue t}const{errorToThrow:p,retryAfterInMs:u,
redirectTo:h}=d;if(p)throw m.error(`Retry ${c}: Retry strategy ${l.name} throws error:`,p),p;if(u||u===0){m.info(`Retry ${c}: Retry strategy ${l.name} retries a\
fter ${u}`),await uh(u,void 0,{abortSignal:i.abortSignal});continue e}if(h){m.info(`Retry ${c}: Retry strategy ${l.name} redirects to ${h}`),i.url=h;continue e}}
if(o)throw r.info("None of the retry strategies could work with the received error. Throwing it."),o;if(a)return r.info("None of the retry strategies could work\
 with the received response. Returning it."),a}}}}s(Sh,"retryPolicy");var Eh="defaultRetryPolicy";function Rh(e={}){return{name:Eh,sendRequest:Sh([gh(),bh(e)],{
maxRetries:e.maxRetries??Zi}).sendRequest}}s(Rh,"defaultRetryPolicy");function Th(e){if(typeof FormData<"u"&&e instanceof FormData){const t={};for(const[r,i]of e.
entries()){const n=t[r];Array.isArray(n)?n.push(i):t[r]=n!==void 0?[n,i]:[i]}return t}}s(Th,"convertBodyToFormDataMap");var zh="formDataPolicy";function Ih(){return{
name:zh,async sendRequest(e,t){const r=Th(e.body);if(r&&(e.formData=r,e.body=void 0),e.formData){const i=e.headers.get("Content-Type");i&&i.indexOf("application\
/x-www-form-urlencoded")!==-1?e.body=Bh(e.formData):await Mh(e.formData,e),e.formData=void 0}return t(e)}}}s(Ih,"formDataPolicy");function Bh(e){const t=new URLSearchParams;
for(const[r,i]of Object.entries(e))if(Array.isArray(i))for(const n of i)t.append(r,n.toString());else t.append(r,i.toString());return t.toString()}s(Bh,"wwwForm\
UrlEncode");async function Mh(e,t){const r=t.headers.get("Content-Type");if(r&&!r.startsWith("multipart/form-data"))return;t.headers.set("Content-Type",r??"mult\
ipart/form-data");const i=[];for(const[n,a]of Object.entries(e))for(const o of Array.isArray(a)?a:[a])if(typeof o=="string")i.push({headers:mr({"Content-Disposi\
tion":`form-data; name="${n}"`}),body:We(o,"utf-8")});else{if(o==null||typeof o!="object")throw new Error(`Unexpected value for key ${n}: ${o}. Value should be \
serialized to string first.`);{const c=o.name||"blob",l=mr();l.set("Content-Disposition",`form-data; name="${n}"; filename="${c}"`),l.set("Content-Type",o.type||
"application/octet-stream"),i.push({headers:l,body:o})}}t.multipartBody={parts:i}}s(Mh,"prepareFormData");var Oh="agentPolicy";function kh(e){return{name:Oh,sendRequest:s(
async(t,r)=>(t.agent||(t.agent=e),r(t)),"sendRequest")}}s(kh,"agentPolicy");var Ah="tlsPolicy";function _h(e){return{name:Ah,sendRequest:s(async(t,r)=>(t.tlsSettings||
(t.tlsSettings=e),r(t)),"sendRequest")}}s(_h,"tlsPolicy");var Lh=or(nu(),1),Hh=or(au(),1),qh="HTTPS_PROXY",Dh="HTTP_PROXY",Uh="ALL_PROXY",$h="NO_PROXY",Fh="prox\
yPolicy",rs=[],is=!1,jh=new Map;function Qr(e){if(process.env[e])return process.env[e];if(process.env[e.toLowerCase()])return process.env[e.toLowerCase()]}s(Qr,
"getEnvironmentValue");function ns(){if(!process)return;const e=Qr(qh),t=Qr(Uh),r=Qr(Dh);return e||t||r}s(ns,"loadEnvironmentProxyValue");function Gh(e,t,r){if(t.
length===0)return!1;const i=new URL(e).hostname;if(r?.has(i))return r.get(i);let n=!1;for(const a of t)a[0]==="."?(i.endsWith(a)||i.length===a.length-1&&i===a.slice(
1))&&(n=!0):i===a&&(n=!0);return r?.set(i,n),n}s(Gh,"isBypassed");function Xh(){const e=Qr($h);return is=!0,e?e.split(",").map(t=>t.trim()).filter(t=>t.length):
[]}s(Xh,"loadNoProxy");function Wh(e){if(!e&&(e=ns(),!e))return;const t=new URL(e);return{host:(t.protocol?t.protocol+"//":"")+t.hostname,port:Number.parseInt(t.
port||"80"),username:t.username,password:t.password}}s(Wh,"getDefaultProxySettings");function Vh(){const e=ns();return e?new URL(e):void 0}s(Vh,"getDefaultProxy\
SettingsInternal");function as(e){let t;try{t=new URL(e.host)}catch{throw new Error(`Expecting a valid host string in proxy settings, but found "${e.host}".`)}return t.
port=String(e.port),e.username&&(t.username=e.username),e.password&&(t.password=e.password),t}s(as,"getUrlFromProxySettings");function ss(e,t,r){if(e.agent)return;
const n=new URL(e.url).protocol!=="https:";e.tlsSettings&&qe.warning("TLS settings are not supported in combination with custom Proxy, certificates provided to \
the client will be ignored."),n?(t.httpProxyAgent||(t.httpProxyAgent=new Hh.HttpProxyAgent(r)),e.agent=t.httpProxyAgent):(t.httpsProxyAgent||(t.httpsProxyAgent=
new Lh.HttpsProxyAgent(r)),e.agent=t.httpsProxyAgent)}s(ss,"setProxyAgentOnRequest");function Kh(e,t){is||rs.push(...Xh());const r=e?as(e):Vh(),i={};return{name:Fh,
async sendRequest(n,a){return!n.proxySettings&&r&&!Gh(n.url,t?.customNoProxyList??rs,t?.customNoProxyList?void 0:jh)?ss(n,i,r):n.proxySettings&&ss(n,i,as(n.proxySettings)),
a(n)}}}s(Kh,"proxyPolicy");var os="decompressResponsePolicy";function Qh(){return{name:os,async sendRequest(e,t){return e.method!=="HEAD"&&e.headers.set("Accept\
-Encoding","gzip,deflate"),t(e)}}}s(Qh,"decompressResponsePolicy");var ls="redirectPolicy",cs=["GET","HEAD"];function Yh(e={}){const{maxRetries:t=20,allowCrossOriginRedirects:r=!1}=e;
return{name:ls,async sendRequest(i,n){const a=await n(i);return ms(n,a,t,r)}}}s(Yh,"redirectPolicy");async function ms(e,t,r,i,n=0){const{request:a,status:o,headers:c}=t,
l=c.get("location");if(l&&(o===300||o===301&&cs.includes(a.method)||o===302&&cs.includes(a.method)||o===303&&a.method==="POST"||o===307)&&n<r){const m=new URL(l,
a.url);if(!i){const p=new URL(a.url);if(m.origin!==p.origin)return qe.verbose(`Skipping cross-origin redirect from ${p.origin} to ${m.origin}.`),t}a.url=m.toString(),
o===303&&(a.method="GET",a.headers.delete("Content-Length"),delete a.body),a.headers.delete("Authorization");const d=await e(a);return ms(e,d,r,i,n+1)}return t}
s(ms,"handleRedirect");function ds(e){return e instanceof Blob}s(ds,"isBlob");import{Readable as tn}from"stream";async function*ps(){const e=this.getReader();try{
for(;;){const{done:t,value:r}=await e.read();if(t)return;yield r}}finally{e.releaseLock()}}s(ps,"streamAsyncIterator");function Jh(e){e[Symbol.asyncIterator]||(e[Symbol.
asyncIterator]=ps.bind(e)),e.values||(e.values=ps.bind(e))}s(Jh,"makeAsyncIterable");function us(e){return e instanceof ReadableStream?(Jh(e),tn.fromWeb(e)):e}s(
us,"ensureNodeStream");function Zh(e){return e instanceof Uint8Array?tn.from(Buffer.from(e)):ds(e)?us(e.stream()):us(e)}s(Zh,"toStream");async function ef(e){return function(){
const t=e.map(r=>typeof r=="function"?r():r).map(Zh);return tn.from((async function*(){for(const r of t)for await(const i of r)yield i})())}}s(ef,"concat");function tf(){
return`----AzSDKFormBoundary${Wi()}`}s(tf,"generateBoundary");function rf(e){let t="";for(const[r,i]of e)t+=`${r}: ${i}\r
`;return t}s(rf,"encodeHeaders");function nf(e){return e instanceof Uint8Array?e.byteLength:ds(e)?e.size===-1?void 0:e.size:void 0}s(nf,"getLength");function af(e){
let t=0;for(const r of e){const i=nf(r);if(i===void 0)return;t+=i}return t}s(af,"getTotalLength");async function sf(e,t,r){const i=[We(`--${r}`,"utf-8"),...t.flatMap(
a=>[We(`\r
`,"utf-8"),We(rf(a.headers),"utf-8"),We(`\r
`,"utf-8"),a.body,We(`\r
--${r}`,"utf-8")]),We(`--\r
\r
`,"utf-8")],n=af(i);n&&e.headers.set("Content-Length",n),e.body=await ef(i)}s(sf,"buildRequestBody");var hs="multipartPolicy",of=70,lf=new Set("abcdefghijklmnop\
qrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'()+,-./:=?");function cf(e){if(e.length>of)throw new Error(`Multipart boundary "${e}" exceeds maximum length of 7\
0 characters`);if(Array.from(e).some(t=>!lf.has(t)))throw new Error(`Multipart boundary "${e}" contains invalid characters`)}s(cf,"assertValidBoundary");function mf(){
return{name:hs,async sendRequest(e,t){if(!e.multipartBody)return t(e);if(e.body)throw new Error("multipartBody and regular body cannot be set at the same time");
let r=e.multipartBody.boundary;const i=e.headers.get("Content-Type")??"multipart/mixed",n=i.match(/^(multipart\/[^ ;]+)(?:; *boundary=(.+))?$/);if(!n)throw new Error(
`Got multipart request body, but content-type header was not multipart: ${i}`);const[,a,o]=n;if(o&&r&&o!==r)throw new Error(`Multipart boundary was specified as\
 ${o} in the header, but got ${r} in the request body`);return r??=o,r?cf(r):r=tf(),e.headers.set("Content-Type",`${a}; boundary=${r}`),await sf(e,e.multipartBody.
parts,r),e.multipartBody=void 0,t(e)}}}s(mf,"multipartPolicy");function df(){return Gu()}s(df,"createEmptyPipeline2");var fs=Xa({logLevelEnvVarName:"AZURE_LOG_L\
EVEL",namespace:"azure"}),ES=fs.logger;function zt(e){return fs.createClientLogger(e)}s(zt,"createClientLogger2");var It=zt("core-rest-pipeline");function pf(e={}){
return oh({logger:It.info,...e})}s(pf,"logPolicy2");var uf=ls;function hf(e={}){return Yh(e)}s(hf,"redirectPolicy2");import rn from"node:os";import nn from"node:process";
function ff(){return"User-Agent"}s(ff,"getHeaderName2");async function yf(e){if(nn&&nn.versions){const t=`${rn.type()} ${rn.release()}; ${rn.arch()}`,r=nn.versions;
r.bun?e.set("Bun",`${r.bun} (${t})`):r.deno?e.set("Deno",`${r.deno} (${t})`):r.node&&e.set("Node",`${r.node} (${t})`)}}s(yf,"setPlatformSpecificData2");var ys="\
1.22.3";function gf(e){const t=[];for(const[r,i]of e){const n=i?`${r}/${i}`:r;t.push(n)}return t.join(" ")}s(gf,"getUserAgentString");function Nf(){return ff()}
s(Nf,"getUserAgentHeaderName2");async function gs(e){const t=new Map;t.set("core-rest-pipeline",ys),await yf(t);const r=gf(t);return e?`${e} ${r}`:r}s(gs,"getUs\
erAgentValue2");var Ns=Nf(),xf="userAgentPolicy";function bf(e={}){const t=gs(e.userAgentPrefix);return{name:xf,async sendRequest(r,i){return r.headers.has(Ns)||
r.headers.set(Ns,await t),i(r)}}}s(bf,"userAgentPolicy2");var pr=class extends Error{static{s(this,"AbortError2")}constructor(e){super(e),this.name="AbortError"}};
function vf(e,t){const{cleanupBeforeAbort:r,abortSignal:i,abortErrorMsg:n}=t??{};return new Promise((a,o)=>{function c(){o(new pr(n??"The operation was aborted."))}
s(c,"rejectOnAbort");function l(){i?.removeEventListener("abort",m)}s(l,"removeListeners");function m(){r?.(),l(),c()}if(s(m,"onAbort"),i?.aborted)return c();try{
e(d=>{l(),a(d)},d=>{l(),o(d)})}catch(d){o(d)}i?.addEventListener("abort",m)})}s(vf,"createAbortablePromise");var Cf="The delay was aborted.";function xs(e,t){let r;
const{abortSignal:i,abortErrorMsg:n}=t??{};return vf(a=>{r=setTimeout(a,e)},{cleanupBeforeAbort:s(()=>clearTimeout(r),"cleanupBeforeAbort"),abortSignal:i,abortErrorMsg:n??
Cf})}s(xs,"delay2");function ur(e){if(Vi(e))return e.message;{let t;try{typeof e=="object"&&e?t=JSON.stringify(e):t=String(e)}catch{t="[unable to stringify inpu\
t]"}return`Unknown error ${t}`}}s(ur,"getErrorMessage");function Pf(e){return Vi(e)}s(Pf,"isError2");function an(){return Wi()}s(an,"randomUUID3");var ae=Au;function wf(e,t){
return Yu(e,t)}s(wf,"uint8ArrayToString2");function Sf(e,t){return We(e,t)}s(Sf,"stringToUint8Array2");var bs=Symbol("rawContent");function vs(e){return typeof e[bs]==
"function"}s(vs,"hasRawContent");function Ef(e){return vs(e)?e[bs]():e}s(Ef,"getRawContent");var Cs=hs;function Rf(){const e=mf();return{name:Cs,sendRequest:s(async(t,r)=>{
if(t.multipartBody)for(const i of t.multipartBody.parts)vs(i.body)&&(i.body=Ef(i.body));return e.sendRequest(t,r)},"sendRequest")}}s(Rf,"multipartPolicy2");var Tf=os;
function zf(){return Qh()}s(zf,"decompressResponsePolicy2");function If(e={}){return Rh(e)}s(If,"defaultRetryPolicy2");function Bf(){return Ih()}s(Bf,"formDataP\
olicy2");function Yr(e){return Wh(e)}s(Yr,"getDefaultProxySettings2");function Mf(e,t){return Kh(e,t)}s(Mf,"proxyPolicy2");var Of="setClientRequestIdPolicy";function kf(e="\
x-ms-client-request-id"){return{name:Of,async sendRequest(t,r){return t.headers.has(e)||t.headers.set(e,t.requestId),r(t)}}}s(kf,"setClientRequestIdPolicy");function Af(e){
return kh(e)}s(Af,"agentPolicy2");function _f(e){return _h(e)}s(_f,"tlsPolicy2");var hr={span:Symbol.for("@azure/core-tracing span"),namespace:Symbol.for("@azur\
e/core-tracing namespace")};function Lf(e={}){let t=new Hf(e.parentContext);return e.span&&(t=t.setValue(hr.span,e.span)),e.namespace&&(t=t.setValue(hr.namespace,
e.namespace)),t}s(Lf,"createTracingContext");var Hf=class ki{static{s(this,"_TracingContextImpl")}_contextMap;constructor(t){this._contextMap=t instanceof ki?new Map(
t._contextMap):new Map}setValue(t,r){const i=new ki(this);return i._contextMap.set(t,r),i}getValue(t){return this._contextMap.get(t)}deleteValue(t){const r=new ki(
this);return r._contextMap.delete(t),r}},qf=or(su(),1),sn=qf.state;function Df(){return{end:s(()=>{},"end"),isRecording:s(()=>!1,"isRecording"),recordException:s(
()=>{},"recordException"),setAttribute:s(()=>{},"setAttribute"),setStatus:s(()=>{},"setStatus"),addEvent:s(()=>{},"addEvent")}}s(Df,"createDefaultTracingSpan");
function Uf(){return{createRequestHeaders:s(()=>({}),"createRequestHeaders"),parseTraceparentHeader:s(()=>{},"parseTraceparentHeader"),startSpan:s((e,t)=>({span:Df(),
tracingContext:Lf({parentContext:t.tracingContext})}),"startSpan"),withContext(e,t,...r){return t(...r)}}}s(Uf,"createDefaultInstrumenter");function Jr(){return sn.
instrumenterImplementation||(sn.instrumenterImplementation=Uf()),sn.instrumenterImplementation}s(Jr,"getInstrumenter");function Ps(e){const{namespace:t,packageName:r,
packageVersion:i}=e;function n(m,d,p){const u=Jr().startSpan(m,{...p,packageName:r,packageVersion:i,tracingContext:d?.tracingOptions?.tracingContext});let h=u.tracingContext;
const f=u.span;h.getValue(hr.namespace)||(h=h.setValue(hr.namespace,t)),f.setAttribute("az.namespace",h.getValue(hr.namespace));const y=Object.assign({},d,{tracingOptions:{
...d?.tracingOptions,tracingContext:h}});return{span:f,updatedOptions:y}}s(n,"startSpan");async function a(m,d,p,u){const{span:h,updatedOptions:f}=n(m,d,u);try{
const y=await o(f.tracingOptions.tracingContext,()=>Promise.resolve(p(f,h)));return h.setStatus({status:"success"}),y}catch(y){throw h.setStatus({status:"error",
error:y}),y}finally{h.end()}}s(a,"withSpan");function o(m,d,...p){return Jr().withContext(m,d,...p)}s(o,"withContext");function c(m){return Jr().parseTraceparentHeader(
m)}s(c,"parseTraceparentHeader");function l(m){return Jr().createRequestHeaders(m)}return s(l,"createRequestHeaders"),{startSpan:n,withSpan:a,withContext:o,parseTraceparentHeader:c,
createRequestHeaders:l}}s(Ps,"createTracingClient");var Zr=Xe;function ws(e){return Qi(e)}s(ws,"isRestError2");var $f="tracingPolicy";function Ff(e={}){const t=gs(
e.userAgentPrefix),r=new Kr({additionalAllowedQueryParameters:e.additionalAllowedQueryParameters}),i=jf();return{name:$f,async sendRequest(n,a){if(!i)return a(n);
const o=await t,c={"http.url":r.sanitizeUrl(n.url),"http.method":n.method,"http.user_agent":o,requestId:n.requestId};o&&(c["http.user_agent"]=o);const{span:l,tracingContext:m}=Gf(
i,n,c)??{};if(!l||!m)return a(n);try{const d=await i.withContext(m,a,n);return Wf(l,d),d}catch(d){throw Xf(l,d),d}}}}s(Ff,"tracingPolicy");function jf(){try{return Ps(
{namespace:"",packageName:"@azure/core-rest-pipeline",packageVersion:ys})}catch(e){It.warning(`Error when creating the TracingClient: ${ur(e)}`);return}}s(jf,"t\
ryCreateTracingClient");function Gf(e,t,r){try{const{span:i,updatedOptions:n}=e.startSpan(`HTTP ${t.method}`,{tracingOptions:t.tracingOptions},{spanKind:"client",
spanAttributes:r});if(!i.isRecording()){i.end();return}const a=e.createRequestHeaders(n.tracingOptions.tracingContext);for(const[o,c]of Object.entries(a))t.headers.
set(o,c);return{span:i,tracingContext:n.tracingOptions.tracingContext}}catch(i){It.warning(`Skipping creating a tracing span due to an error: ${ur(i)}`);return}}
s(Gf,"tryCreateSpan");function Xf(e,t){try{e.setStatus({status:"error",error:Pf(t)?t:void 0}),ws(t)&&t.statusCode&&e.setAttribute("http.status_code",t.statusCode),
e.end()}catch(r){It.warning(`Skipping tracing span processing due to an error: ${ur(r)}`)}}s(Xf,"tryProcessError");function Wf(e,t){try{e.setAttribute("http.sta\
tus_code",t.status);const r=t.headers.get("x-ms-request-id");r&&e.setAttribute("serviceRequestId",r),t.status>=400&&e.setStatus({status:"error"}),e.end()}catch(r){
It.warning(`Skipping tracing span processing due to an error: ${ur(r)}`)}}s(Wf,"tryProcessResponse");function Ss(e){if(e instanceof AbortSignal)return{abortSignal:e};
if(e.aborted)return{abortSignal:AbortSignal.abort(e.reason)};const t=new AbortController;let r=!0;function i(){r&&(e.removeEventListener("abort",n),r=!1)}s(i,"c\
leanup");function n(){t.abort(e.reason),i()}return s(n,"listener"),e.addEventListener("abort",n),{abortSignal:t.signal,cleanup:i}}s(Ss,"wrapAbortSignalLike");var Vf="\
wrapAbortSignalLikePolicy";function Kf(){return{name:Vf,sendRequest:s(async(e,t)=>{if(!e.abortSignal)return t(e);const{abortSignal:r,cleanup:i}=Ss(e.abortSignal);
e.abortSignal=r;try{return await t(e)}finally{i?.()}},"sendRequest")}}s(Kf,"wrapAbortSignalLikePolicy");function Qf(e){const t=df();return ae&&(e.agent&&t.addPolicy(
Af(e.agent)),e.tlsOptions&&t.addPolicy(_f(e.tlsOptions)),t.addPolicy(Mf(e.proxyOptions)),t.addPolicy(zf())),t.addPolicy(Kf()),t.addPolicy(Bf(),{beforePolicies:[
Cs]}),t.addPolicy(bf(e.userAgentOptions)),t.addPolicy(kf(e.telemetryOptions?.clientRequestIdHeaderName)),t.addPolicy(Rf(),{afterPhase:"Deserialize"}),t.addPolicy(
If(e.retryOptions),{phase:"Retry"}),t.addPolicy(Ff({...e.userAgentOptions,...e.loggingOptions}),{afterPhase:"Retry"}),ae&&t.addPolicy(hf(e.redirectOptions),{afterPhase:"\
Retry"}),t.addPolicy(pf(e.loggingOptions),{afterPhase:"Sign"}),t}s(Qf,"createPipelineFromOptions2");function Yf(){const e=es();return{async sendRequest(t){const{
abortSignal:r,cleanup:i}=t.abortSignal?Ss(t.abortSignal):{};try{return t.abortSignal=r,await e.sendRequest(t)}finally{i?.()}}}}s(Yf,"createDefaultHttpClient2");
function Es(e){return mr(e)}s(Es,"createHttpHeaders2");function Rs(e){return Fu(e)}s(Rs,"createPipelineRequest2");var zS=zt("core-rest-pipeline retryPolicy"),Jf={
forcedRefreshWindowInMs:1e3,retryIntervalInMs:3e3,refreshWindowInMs:1e3*60*2};async function Zf(e,t,r){async function i(){if(Date.now()<r)try{return await e()}catch{
return null}else{const a=await e();if(a===null)throw new Error("Failed to refresh access token.");return a}}s(i,"tryGetAccessToken");let n=await i();for(;n===null;)
await xs(t),n=await i();return n}s(Zf,"beginRefresh");function ey(e,t){let r=null,i=null,n;const a={...Jf,...t},o={get isRefreshing(){return r!==null},get shouldRefresh(){
return o.isRefreshing?!1:i?.refreshAfterTimestamp&&i.refreshAfterTimestamp<Date.now()?!0:(i?.expiresOnTimestamp??0)-a.refreshWindowInMs<Date.now()},get mustRefresh(){
return i===null||i.expiresOnTimestamp-a.forcedRefreshWindowInMs<Date.now()}};function c(l,m){return o.isRefreshing||(r=Zf(s(()=>e.getToken(l,m),"tryGetAccessTok\
en"),a.retryIntervalInMs,i?.expiresOnTimestamp??Date.now()).then(p=>(r=null,i=p,n=m.tenantId,i)).catch(p=>{throw r=null,i=null,n=void 0,p})),r}return s(c,"refre\
sh"),async(l,m)=>{const d=!!m.claims,p=n!==m.tenantId;return d&&(i=null),p||d||o.mustRefresh?c(l,m):(o.shouldRefresh&&c(l,m),i)}}s(ey,"createTokenCycler");var ty="\
bearerTokenAuthenticationPolicy";async function ei(e,t){try{return[await t(e),void 0]}catch(r){if(ws(r)&&r.response)return[r.response,r];throw r}}s(ei,"trySendR\
equest");async function ry(e){const{scopes:t,getAccessToken:r,request:i}=e,n={abortSignal:i.abortSignal,tracingOptions:i.tracingOptions,enableCae:!0},a=await r(
t,n);a&&e.request.headers.set("Authorization",`Bearer ${a.token}`)}s(ry,"defaultAuthorizeRequest");function Ts(e){return e.status===401&&e.headers.has("WWW-Auth\
enticate")}s(Ts,"isChallengeResponse");async function zs(e,t){const{scopes:r}=e,i=await e.getAccessToken(r,{enableCae:!0,claims:t});return i?(e.request.headers.
set("Authorization",`${i.tokenType??"Bearer"} ${i.token}`),!0):!1}s(zs,"authorizeRequestOnCaeChallenge");function Is(e){const{credential:t,scopes:r,challengeCallbacks:i}=e,
n=e.logger||It,a={authorizeRequest:i?.authorizeRequest?.bind(i)??ry,authorizeRequestOnChallenge:i?.authorizeRequestOnChallenge?.bind(i)},o=t?ey(t):()=>Promise.resolve(
null);return{name:ty,async sendRequest(c,l){if(!c.url.toLowerCase().startsWith("https://"))throw new Error("Bearer token authentication is not permitted for non\
-TLS protected (non-https) URLs.");await a.authorizeRequest({scopes:Array.isArray(r)?r:[r],request:c,getAccessToken:o,logger:n});let m,d,p;if([m,d]=await ei(c,l),
Ts(m)){let u=Bs(m.headers.get("WWW-Authenticate"));if(u){let h;try{h=atob(u)}catch{return n.warning(`The WWW-Authenticate header contains "claims" that cannot b\
e parsed. Unable to perform the Continuous Access Evaluation authentication flow. Unparsable claims: ${u}`),m}p=await zs({scopes:Array.isArray(r)?r:[r],response:m,
request:c,getAccessToken:o,logger:n},h),p&&([m,d]=await ei(c,l))}else if(a.authorizeRequestOnChallenge&&(p=await a.authorizeRequestOnChallenge({scopes:Array.isArray(
r)?r:[r],request:c,response:m,getAccessToken:o,logger:n}),p&&([m,d]=await ei(c,l)),Ts(m)&&(u=Bs(m.headers.get("WWW-Authenticate")),u))){let h;try{h=atob(u)}catch{
return n.warning(`The WWW-Authenticate header contains "claims" that cannot be parsed. Unable to perform the Continuous Access Evaluation authentication flow. U\
nparsable claims: ${u}`),m}p=await zs({scopes:Array.isArray(r)?r:[r],response:m,request:c,getAccessToken:o,logger:n},h),p&&([m,d]=await ei(c,l))}}if(d)throw d;return m}}}
s(Is,"bearerTokenAuthenticationPolicy");function iy(e){const t=/(\w+)\s+((?:\w+=(?:"[^"]*"|[^,]*),?\s*)+)/g,r=/(\w+)="([^"]*)"/g,i=[];let n;for(;(n=t.exec(e))!==
null;){const a=n[1],o=n[2],c={};let l;for(;(l=r.exec(o))!==null;)c[l[1]]=l[2];i.push({scheme:a,params:c})}return i}s(iy,"parseChallenges");function Bs(e){return e?
iy(e).find(r=>r.scheme==="Bearer"&&r.params.claims&&r.params.error==="insufficient_claims")?.params.claims:void 0}s(Bs,"getCaeChallengeClaims");function lt(e){const t=e;
return t&&typeof t.getToken=="function"&&(t.signRequest===void 0||t.getToken.length>0)}s(lt,"isTokenCredential");var Ms="DisableKeepAlivePolicy";function ny(){return{
name:Ms,async sendRequest(e,t){return e.disableKeepAlive=!0,t(e)}}}s(ny,"createDisableKeepAlivePolicy");function ay(e){return e.getOrderedPolicies().some(t=>t.name===
Ms)}s(ay,"pipelineContainsDisableKeepAlivePolicy");function Os(e){return wf(e,"base64")}s(Os,"encodeByteArray");function ks(e){return Sf(e,"base64")}s(ks,"decod\
eString");var se="$",fr="_";function sy(e,t){return t!=="Composite"&&t!=="Dictionary"&&(typeof e=="string"||typeof e=="number"||typeof e=="boolean"||t?.match(/^(Date|DateTime|DateTimeRfc1123|UnixTime|ByteArray|Base64Url)$/i)!==
null||e===void 0||e===null)}s(sy,"isPrimitiveBody");var oy=/^(-|\+)?P(?:([-+]?[0-9,.]*)Y)?(?:([-+]?[0-9,.]*)M)?(?:([-+]?[0-9,.]*)W)?(?:([-+]?[0-9,.]*)D)?(?:T(?:([-+]?[0-9,.]*)H)?(?:([-+]?[0-9,.]*)M)?(?:([-+]?[0-9,.]*)S)?)?$/;
function ly(e){return oy.test(e)}s(ly,"isDuration");var cy=/^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$/i;function my(e){return cy.
test(e)}s(my,"isValidUuid");function dy(e){const t={...e.headers,...e.body};return e.hasNullableType&&Object.getOwnPropertyNames(t).length===0?e.shouldWrapBody?
{body:null}:null:e.shouldWrapBody?{...e.headers,body:e.body}:t}s(dy,"handleNullableResponseAndWrappableBody");function As(e,t){const r=e.parsedHeaders;if(e.request.
method==="HEAD")return{...r,body:e.parsedBody};const i=t&&t.bodyMapper,n=!!i?.nullable,a=i?.type.name;if(a==="Stream")return{...r,blobBody:e.blobBody,readableStreamBody:e.
readableStreamBody};const o=a==="Composite"&&i.type.modelProperties||{},c=Object.keys(o).some(l=>o[l].serializedName==="");if(a==="Sequence"||c){const l=e.parsedBody??
[];for(const m of Object.keys(o))o[m].serializedName&&(l[m]=e.parsedBody?.[m]);if(r)for(const m of Object.keys(r))l[m]=r[m];return n&&!e.parsedBody&&!r&&Object.
getOwnPropertyNames(o).length===0?null:l}return dy({body:e.parsedBody,headers:r,hasNullableType:n,shouldWrapBody:sy(e.parsedBody,a)})}s(As,"flattenResponse");var py=class{static{
s(this,"SerializerImpl")}modelMappers;isXML;constructor(e={},t=!1){this.modelMappers=e,this.isXML=t}validateConstraints(e,t,r){const i=s((n,a)=>{throw new Error(
`"${r}" with value "${t}" should satisfy the constraint "${n}": ${a}.`)},"failValidation");if(e.constraints&&t!==void 0&&t!==null){const{ExclusiveMaximum:n,ExclusiveMinimum:a,
InclusiveMaximum:o,InclusiveMinimum:c,MaxItems:l,MaxLength:m,MinItems:d,MinLength:p,MultipleOf:u,Pattern:h,UniqueItems:f}=e.constraints;if(n!==void 0&&t>=n&&i("\
ExclusiveMaximum",n),a!==void 0&&t<=a&&i("ExclusiveMinimum",a),o!==void 0&&t>o&&i("InclusiveMaximum",o),c!==void 0&&t<c&&i("InclusiveMinimum",c),l!==void 0&&t.length>
l&&i("MaxItems",l),m!==void 0&&t.length>m&&i("MaxLength",m),d!==void 0&&t.length<d&&i("MinItems",d),p!==void 0&&t.length<p&&i("MinLength",p),u!==void 0&&t%u!==0&&
i("MultipleOf",u),h){const y=typeof h=="string"?new RegExp(h):h;(typeof t!="string"||t.match(y)===null)&&i("Pattern",h)}f&&t.some((y,g,x)=>x.indexOf(y)!==g)&&i(
"UniqueItems",f)}}serialize(e,t,r,i={xml:{}}){const n={xml:{rootName:i.xml.rootName??"",includeRoot:i.xml.includeRoot??!1,xmlCharKey:i.xml.xmlCharKey??fr}};let a={};
const o=e.type.name;r||(r=e.serializedName),o.match(/^Sequence$/i)!==null&&(a=[]),e.isConstant&&(t=e.defaultValue);const{required:c,nullable:l}=e;if(c&&l&&t===void 0)
throw new Error(`${r} cannot be undefined.`);if(c&&!l&&t==null)throw new Error(`${r} cannot be null or undefined.`);if(!c&&l===!1&&t===null)throw new Error(`${r}\
 cannot be null.`);return t==null||o.match(/^any$/i)!==null?a=t:o.match(/^(Number|String|Boolean|Object|Stream|Uuid)$/i)!==null?a=Ny(o,r,t):o.match(/^Enum$/i)!==
null?a=xy(r,e.type.allowedValues,t):o.match(/^(Date|DateTime|TimeSpan|DateTimeRfc1123|UnixTime)$/i)!==null?a=Cy(o,t,r):o.match(/^ByteArray$/i)!==null?a=by(r,t):
o.match(/^Base64Url$/i)!==null?a=vy(r,t):o.match(/^Sequence$/i)!==null?a=Py(this,e,t,r,!!this.isXML,n):o.match(/^Dictionary$/i)!==null?a=wy(this,e,t,r,!!this.isXML,
n):o.match(/^Composite$/i)!==null&&(a=Ey(this,e,t,r,!!this.isXML,n)),a}deserialize(e,t,r,i={xml:{}}){const n={xml:{rootName:i.xml.rootName??"",includeRoot:i.xml.
includeRoot??!1,xmlCharKey:i.xml.xmlCharKey??fr},ignoreUnknownProperties:i.ignoreUnknownProperties??!1};if(t==null)return this.isXML&&e.type.name==="Sequence"&&
!e.xmlIsWrapped&&(t=[]),e.defaultValue!==void 0&&(t=e.defaultValue),t;let a;const o=e.type.name;if(r||(r=e.serializedName),o.match(/^Composite$/i)!==null)a=Ty(this,
e,t,r,n);else{if(this.isXML){const c=n.xml.xmlCharKey;t[se]!==void 0&&t[c]!==void 0&&(t=t[c])}o.match(/^Number$/i)!==null?(a=parseFloat(t),isNaN(a)&&(a=t)):o.match(
/^Boolean$/i)!==null?t==="true"?a=!0:t==="false"?a=!1:a=t:o.match(/^(String|Enum|Object|Stream|Uuid|TimeSpan|any)$/i)!==null?a=t:o.match(/^(Date|DateTime|DateTimeRfc1123)$/i)!==
null?a=new Date(t):o.match(/^UnixTime$/i)!==null?a=gy(t):o.match(/^ByteArray$/i)!==null?a=ks(t):o.match(/^Base64Url$/i)!==null?a=fy(t):o.match(/^Sequence$/i)!==
null?a=Iy(this,e,t,r,n):o.match(/^Dictionary$/i)!==null&&(a=zy(this,e,t,r,n))}return e.isConstant&&(a=e.defaultValue),a}};function Bt(e={},t=!1){return new py(e,
t)}s(Bt,"createSerializer");function uy(e,t){let r=e.length;for(;r-1>=0&&e[r-1]===t;)--r;return e.substr(0,r)}s(uy,"trimEnd");function hy(e){if(!e)return;if(!(e instanceof
Uint8Array))throw new Error("Please provide an input of type Uint8Array for converting to Base64Url.");const t=Os(e);return uy(t,"=").replace(/\+/g,"-").replace(
/\//g,"_")}s(hy,"bufferToBase64Url");function fy(e){if(e){if(e&&typeof e.valueOf()!="string")throw new Error("Please provide an input of type string for convert\
ing to Uint8Array");return e=e.replace(/-/g,"+").replace(/_/g,"/"),ks(e)}}s(fy,"base64UrlToByteArray");function on(e){const t=[];let r="";if(e){const i=e.split(
".");for(const n of i)n.charAt(n.length-1)==="\\"?r+=n.substr(0,n.length-1)+".":(r+=n,t.push(r),r="")}return t}s(on,"splitSerializeName");function yy(e){if(e)return typeof e.
valueOf()=="string"&&(e=new Date(e)),Math.floor(e.getTime()/1e3)}s(yy,"dateToUnixTime");function gy(e){if(e)return new Date(e*1e3)}s(gy,"unixTimeToDate");function Ny(e,t,r){
if(r!=null){if(e.match(/^Number$/i)!==null){if(typeof r!="number")throw new Error(`${t} with value ${r} must be of type number.`)}else if(e.match(/^String$/i)!==
null){if(typeof r.valueOf()!="string")throw new Error(`${t} with value "${r}" must be of type string.`)}else if(e.match(/^Uuid$/i)!==null){if(!(typeof r.valueOf()==
"string"&&my(r)))throw new Error(`${t} with value "${r}" must be of type string and a valid uuid.`)}else if(e.match(/^Boolean$/i)!==null){if(typeof r!="boolean")
throw new Error(`${t} with value ${r} must be of type boolean.`)}else if(e.match(/^Stream$/i)!==null){const i=typeof r;if(i!=="string"&&typeof r.pipe!="function"&&
typeof r.tee!="function"&&!(r instanceof ArrayBuffer)&&!ArrayBuffer.isView(r)&&!((typeof Blob=="function"||typeof Blob=="object")&&r instanceof Blob)&&i!=="func\
tion")throw new Error(`${t} must be a string, Blob, ArrayBuffer, ArrayBufferView, ReadableStream, or () => ReadableStream.`)}}return r}s(Ny,"serializeBasicTypes");
function xy(e,t,r){if(!t)throw new Error(`Please provide a set of allowedValues to validate ${e} as an Enum Type.`);if(!t.some(n=>typeof n.valueOf()=="string"?n.
toLowerCase()===r.toLowerCase():n===r))throw new Error(`${r} is not a valid value for ${e}. The valid values are: ${JSON.stringify(t)}.`);return r}s(xy,"seriali\
zeEnumType");function by(e,t){if(t!=null){if(!(t instanceof Uint8Array))throw new Error(`${e} must be of type Uint8Array.`);t=Os(t)}return t}s(by,"serializeByte\
ArrayType");function vy(e,t){if(t!=null){if(!(t instanceof Uint8Array))throw new Error(`${e} must be of type Uint8Array.`);t=hy(t)}return t}s(vy,"serializeBase6\
4UrlType");function Cy(e,t,r){if(t!=null){if(e.match(/^Date$/i)!==null){if(!(t instanceof Date||typeof t.valueOf()=="string"&&!isNaN(Date.parse(t))))throw new Error(
`${r} must be an instanceof Date or a string in ISO8601 format.`);t=t instanceof Date?t.toISOString().substring(0,10):new Date(t).toISOString().substring(0,10)}else if(e.
match(/^DateTime$/i)!==null){if(!(t instanceof Date||typeof t.valueOf()=="string"&&!isNaN(Date.parse(t))))throw new Error(`${r} must be an instanceof Date or a \
string in ISO8601 format.`);t=t instanceof Date?t.toISOString():new Date(t).toISOString()}else if(e.match(/^DateTimeRfc1123$/i)!==null){if(!(t instanceof Date||
typeof t.valueOf()=="string"&&!isNaN(Date.parse(t))))throw new Error(`${r} must be an instanceof Date or a string in RFC-1123 format.`);t=t instanceof Date?t.toUTCString():
new Date(t).toUTCString()}else if(e.match(/^UnixTime$/i)!==null){if(!(t instanceof Date||typeof t.valueOf()=="string"&&!isNaN(Date.parse(t))))throw new Error(`${r}\
 must be an instanceof Date or a string in RFC-1123/ISO8601 format for it to be serialized in UnixTime/Epoch format.`);t=yy(t)}else if(e.match(/^TimeSpan$/i)!==
null&&!ly(t))throw new Error(`${r} must be a string in ISO 8601 format. Instead was "${t}".`)}return t}s(Cy,"serializeDateTypes");function Py(e,t,r,i,n,a){if(!Array.
isArray(r))throw new Error(`${i} must be of type Array.`);let o=t.type.element;if(!o||typeof o!="object")throw new Error(`"element" metadata for an Array must b\
e defined in the mapper and it must be of type "object" in ${i}.`);o.type.name==="Composite"&&o.type.className&&(o=e.modelMappers[o.type.className]??o);const c=[];
for(let l=0;l<r.length;l++){const m=e.serialize(o,r[l],i,a);if(n&&o.xmlNamespace){const d=o.xmlNamespacePrefix?`xmlns:${o.xmlNamespacePrefix}`:"xmlns";o.type.name===
"Composite"?(c[l]={...m},c[l][se]={[d]:o.xmlNamespace}):(c[l]={},c[l][a.xml.xmlCharKey]=m,c[l][se]={[d]:o.xmlNamespace})}else c[l]=m}return c}s(Py,"serializeSeq\
uenceType");function wy(e,t,r,i,n,a){if(typeof r!="object")throw new Error(`${i} must be of type object.`);const o=t.type.value;if(!o||typeof o!="object")throw new Error(
`"value" metadata for a Dictionary must be defined in the mapper and it must of type "object" in ${i}.`);const c={};for(const l of Object.keys(r)){const m=e.serialize(
o,r[l],i,a);c[l]=Hs(o,m,n,a)}if(n&&t.xmlNamespace){const l=t.xmlNamespacePrefix?`xmlns:${t.xmlNamespacePrefix}`:"xmlns",m=c;return m[se]={[l]:t.xmlNamespace},m}
return c}s(wy,"serializeDictionaryType");function Sy(e,t,r){const i=t.type.additionalProperties;return!i&&t.type.className?_s(e,t,r)?.type.additionalProperties:
i}s(Sy,"resolveAdditionalProperties");function _s(e,t,r){const i=t.type.className;if(!i)throw new Error(`Class name for model "${r}" is not provided in the mapp\
er "${JSON.stringify(t,void 0,2)}".`);return e.modelMappers[i]}s(_s,"resolveReferencedMapper");function Ls(e,t,r){let i=t.type.modelProperties;if(!i){const n=_s(
e,t,r);if(!n)throw new Error(`mapper() cannot be null or undefined for model "${t.type.className}".`);if(i=n?.type.modelProperties,!i)throw new Error(`modelProp\
erties cannot be null or undefined in the mapper "${JSON.stringify(n)}" of type "${t.type.className}" for object "${r}".`)}return i}s(Ls,"resolveModelProperties");
function Ey(e,t,r,i,n,a){if(ti(e,t)&&(t=qs(e,t,r,"clientName")),r!=null){const o={},c=Ls(e,t,i);for(const m of Object.keys(c)){const d=c[m];if(d.readOnly)continue;
let p,u=o;if(e.isXML)d.xmlIsWrapped?p=d.xmlName:p=d.xmlElementName||d.xmlName;else{const h=on(d.serializedName);p=h.pop();for(const f of h){const y=u[f];y==null&&
(r[m]!==void 0&&r[m]!==null||d.defaultValue!==void 0)&&(u[f]={}),u=u[f]}}if(u!=null){if(n&&t.xmlNamespace){const x=t.xmlNamespacePrefix?`xmlns:${t.xmlNamespacePrefix}`:
"xmlns";u[se]={...u[se],[x]:t.xmlNamespace}}const h=d.serializedName!==""?i+"."+d.serializedName:i;let f=r[m];const y=ti(e,t);y&&y.clientName===m&&f==null&&(f=t.
serializedName);const g=e.serialize(d,f,h,a);if(g!==void 0&&p!==void 0&&p!==null){const x=Hs(d,g,n,a);n&&d.xmlIsAttribute?(u[se]=u[se]||{},u[se][p]=g):n&&d.xmlIsWrapped?
u[p]={[d.xmlElementName]:x}:u[p]=x}}}const l=Sy(e,t,i);if(l){const m=Object.keys(c);for(const d of Object.keys(r))m.every(u=>u!==d)&&Object.defineProperty(o,d,{
value:e.serialize(l,r[d],i+'["'+d+'"]',a),enumerable:!0,configurable:!0,writable:!0})}return o}return r}s(Ey,"serializeCompositeType");function Hs(e,t,r,i){if(!r||
!e.xmlNamespace)return t;const a={[e.xmlNamespacePrefix?`xmlns:${e.xmlNamespacePrefix}`:"xmlns"]:e.xmlNamespace};if(["Composite"].includes(e.type.name)){if(t[se])
return t;{const c={...t};return c[se]=a,c}}const o={};return o[i.xml.xmlCharKey]=t,o[se]=a,o}s(Hs,"getXmlObjectValue");function Ry(e,t){return[se,t.xml.xmlCharKey].
includes(e)}s(Ry,"isSpecialXmlProperty");function Ty(e,t,r,i,n){const a=n.xml.xmlCharKey??fr;ti(e,t)&&(t=qs(e,t,r,"serializedName"));const o=Ls(e,t,i);let c={};
const l=[];for(const d of Object.keys(o)){const p=o[d],u=on(o[d].serializedName);l.push(u[0]);const{serializedName:h,xmlName:f,xmlElementName:y}=p;let g=i;h!==""&&
h!==void 0&&(g=i+"."+h);const x=p.headerCollectionPrefix;if(x){const N={};for(const b of Object.keys(r))b.startsWith(x)&&(N[b.substring(x.length)]=e.deserialize(
p.type.value,r[b],g,n)),l.push(b);c[d]=N}else if(e.isXML)if(p.xmlIsAttribute&&r[se])c[d]=e.deserialize(p,r[se][f],g,n);else if(p.xmlIsMsText)r[a]!==void 0?c[d]=
r[a]:typeof r=="string"&&(c[d]=r);else{const N=y||f||h;if(p.xmlIsWrapped){const C=r[f]?.[y]??[];Object.defineProperty(c,d,{value:e.deserialize(p,C,g,n),enumerable:!0,
configurable:!0,writable:!0}),l.push(f)}else{const b=r[N];c[d]=e.deserialize(p,b,g,n),l.push(N)}}else{let N,b=r,C=0;for(const _ of u){if(!b)break;C++,b=b[_]}b===
null&&C<u.length&&(b=void 0),N=b;const O=t.type.polymorphicDiscriminator;O&&d===O.clientName&&N==null&&(N=t.serializedName);let K;if(Array.isArray(r[d])&&o[d].serializedName===
""){N=r[d];const _=e.deserialize(p,N,g,n);for(const[he,re]of Object.entries(c))Object.prototype.hasOwnProperty.call(_,he)||(_[he]=re);c=_}else(N!==void 0||p.defaultValue!==
void 0)&&(K=e.deserialize(p,N,g,n),c[d]=K)}}const m=t.type.additionalProperties;if(m){const d=s(p=>{for(const u of Object.keys(o))if(on(o[u].serializedName)[0]===
p)return!1;return!0},"isAdditionalProperty");for(const p of Object.keys(r))if(d(p)){const u=e.deserialize(m,r[p],i+'["'+p+'"]',n);Object.defineProperty(c,p,{value:u,
enumerable:!0,configurable:!0,writable:!0})}}else if(r&&!n.ignoreUnknownProperties)for(const d of Object.keys(r))c[d]===void 0&&!l.includes(d)&&!Ry(d,n)&&Object.
defineProperty(c,d,{value:r[d],enumerable:!0,configurable:!0,writable:!0});return c}s(Ty,"deserializeCompositeType");function zy(e,t,r,i,n){const a=t.type.value;
if(!a||typeof a!="object")throw new Error(`"value" metadata for a Dictionary must be defined in the mapper and it must of type "object" in ${i}`);if(r){const o={};
for(const c of Object.keys(r))o[c]=e.deserialize(a,r[c],i,n);return o}return r}s(zy,"deserializeDictionaryType");function Iy(e,t,r,i,n){let a=t.type.element;if(!a||
typeof a!="object")throw new Error(`"element" metadata for an Array must be defined in the mapper and it must be of type "object" in ${i}`);if(r){Array.isArray(
r)||(r=[r]),a.type.name==="Composite"&&a.type.className&&(a=e.modelMappers[a.type.className]??a);const o=[];for(let c=0;c<r.length;c++)o[c]=e.deserialize(a,r[c],
`${i}[${c}]`,n);return o}return r}s(Iy,"deserializeSequenceType");function By(e,t,r){const i=[r];for(;i.length;){const n=i.shift(),a=t===n?t:n+"."+t;if(Object.prototype.
hasOwnProperty.call(e,a))return e[a];for(const[o,c]of Object.entries(e))o.startsWith(n+".")&&c.type.uberParent===n&&c.type.className&&i.push(c.type.className)}}
s(By,"getIndexDiscriminator");function qs(e,t,r,i){const n=ti(e,t);if(n){let a=n[i];if(a){i==="serializedName"&&(a=a.replace(/\\/gi,""));const o=r[a],c=t.type.uberParent??
t.type.className;if(typeof o=="string"&&c){const l=By(e.modelMappers.discriminators,o,c);l&&(t=l)}}}return t}s(qs,"getPolymorphicMapper");function ti(e,t){return t.
type.polymorphicDiscriminator||Ds(e,t.type.uberParent)||Ds(e,t.type.className)}s(ti,"getPolymorphicDiscriminatorRecursively");function Ds(e,t){return t&&e.modelMappers[t]&&
e.modelMappers[t].type.polymorphicDiscriminator}s(Ds,"getPolymorphicDiscriminatorSafely");var Mt={Base64Url:"Base64Url",Boolean:"Boolean",ByteArray:"ByteArray",
Composite:"Composite",Date:"Date",DateTime:"DateTime",DateTimeRfc1123:"DateTimeRfc1123",Dictionary:"Dictionary",Enum:"Enum",Number:"Number",Object:"Object",Sequence:"\
Sequence",String:"String",Stream:"Stream",TimeSpan:"TimeSpan",UnixTime:"UnixTime"},My=or(ou(),1),Us=My.state;function Ot(e,t,r){let i=t.parameterPath;const n=t.
mapper;let a;if(typeof i=="string"&&(i=[i]),Array.isArray(i)){if(i.length>0)if(n.isConstant)a=n.defaultValue;else{let o=$s(e,i);!o.propertyFound&&r&&(o=$s(r,i));
let c=!1;o.propertyFound||(c=n.required||i[0]==="options"&&i.length===2),a=c?n.defaultValue:o.propertyValue}}else{n.required&&(a={});for(const[o,c]of Object.entries(
i)){const l=n.type.modelProperties[o],m=Ot(e,{parameterPath:c,mapper:l},r);m!==void 0&&(a||(a={}),Object.defineProperty(a,o,{value:m,enumerable:!0,configurable:!0,
writable:!0}))}}return a}s(Ot,"getOperationArgumentValueFromParameter");function $s(e,t){const r={propertyFound:!1};let i=0;for(;i<t.length;++i){const n=t[i];if(e&&
n in e)e=e[n];else break}return i===t.length&&(r.propertyValue=e,r.propertyFound=!0),r}s($s,"getPropertyFromParameterPath");var Fs=Symbol.for("@azure/core-clien\
t original request");function Oy(e){return Fs in e}s(Oy,"hasOriginalRequest");function kt(e){if(Oy(e))return kt(e[Fs]);let t=Us.operationRequestMap.get(e);return t||
(t={},Us.operationRequestMap.set(e,t)),t}s(kt,"getOperationRequestInfo");var ky=["application/json","text/json"],Ay=["application/xml","application/atom+xml"],_y="\
deserializationPolicy";function Ly(e={}){const t=e.expectedContentTypes?.json??ky,r=e.expectedContentTypes?.xml??Ay,i=e.parseXML,n=e.serializerOptions,a={xml:{rootName:n?.
xml.rootName??"",includeRoot:n?.xml.includeRoot??!1,xmlCharKey:n?.xml.xmlCharKey??fr}};return{name:_y,async sendRequest(o,c){const l=await c(o);return Dy(t,r,l,
a,i)}}}s(Ly,"deserializationPolicy");function Hy(e){let t;const r=e.request,i=kt(r),n=i?.operationSpec;return n&&(i?.operationResponseGetter?t=i?.operationResponseGetter(
n,e):t=n.responses[e.status]),t}s(Hy,"getOperationResponseMap");function qy(e){const t=e.request,i=kt(t)?.shouldDeserialize;let n;return i===void 0?n=!0:typeof i==
"boolean"?n=i:n=i(e),n}s(qy,"shouldDeserializeResponse");async function Dy(e,t,r,i,n){const a=await Fy(e,t,r,i,n);if(!qy(a))return a;const c=kt(a.request)?.operationSpec;
if(!c||!c.responses)return a;const l=Hy(a),{error:m,shouldReturnResponse:d}=$y(a,c,l,i);if(m)throw m;if(d)return a;if(l){if(l.bodyMapper){let p=a.parsedBody;c.isXML&&
l.bodyMapper.type.name===Mt.Sequence&&(p=typeof p=="object"?p[l.bodyMapper.xmlElementName]:[]);try{a.parsedBody=c.serializer.deserialize(l.bodyMapper,p,"operati\
onRes.parsedBody",i)}catch(u){throw new Zr(`Error ${u} occurred in deserializing the responseBody - ${a.bodyAsText}`,{statusCode:a.status,request:a.request,response:a})}}else
c.httpMethod==="HEAD"&&(a.parsedBody=r.status>=200&&r.status<300);l.headersMapper&&(a.parsedHeaders=c.serializer.deserialize(l.headersMapper,a.headers.toJSON(),
"operationRes.parsedHeaders",{xml:{},ignoreUnknownProperties:!0}))}return a}s(Dy,"deserializeResponseBody");function Uy(e){const t=Object.keys(e.responses);return t.
length===0||t.length===1&&t[0]==="default"}s(Uy,"isOperationSpecEmpty");function $y(e,t,r,i){const n=200<=e.status&&e.status<300;if(Uy(t)?n:!!r)if(r){if(!r.isError)
return{error:null,shouldReturnResponse:!1}}else return{error:null,shouldReturnResponse:!1};const o=r??t.responses.default,c=e.request.streamResponseStatusCodes?.
has(e.status)?`Unexpected status code: ${e.status}`:e.bodyAsText,l=new Zr(c,{statusCode:e.status,request:e.request,response:e});if(!o&&!(e.parsedBody?.error?.code&&
e.parsedBody?.error?.message))throw l;const m=o?.bodyMapper,d=o?.headersMapper;try{if(e.parsedBody){const p=e.parsedBody;let u;if(m){let f=p;if(t.isXML&&m.type.
name===Mt.Sequence){f=[];const y=m.xmlElementName;typeof p=="object"&&y&&(f=p[y])}u=t.serializer.deserialize(m,f,"error.response.parsedBody",i)}const h=p.error||
u||p;l.code=h.code,h.message&&(l.message=h.message),m&&(l.response.parsedBody=u)}e.headers&&d&&(l.response.parsedHeaders=t.serializer.deserialize(d,e.headers.toJSON(),
"operationRes.parsedHeaders"))}catch(p){l.message=`Error "${p.message}" occurred in deserializing the responseBody - "${e.bodyAsText}" for the default response.`}
return{error:l,shouldReturnResponse:!1}}s($y,"handleErrorResponse");async function Fy(e,t,r,i,n){if(!r.request.streamResponseStatusCodes?.has(r.status)&&r.bodyAsText){
const a=r.bodyAsText,o=r.headers.get("Content-Type")||"",c=o?o.split(";").map(l=>l.toLowerCase()):[];try{if(c.length===0||c.some(l=>e.indexOf(l)!==-1))return r.
parsedBody=JSON.parse(a),r;if(c.some(l=>t.indexOf(l)!==-1)){if(!n)throw new Error("Parsing XML not supported.");const l=await n(a,i.xml);return r.parsedBody=l,r}}catch(l){
const m=`Error "${l}" occurred while parsing the response body - ${r.bodyAsText}.`,d=l.code||Zr.PARSE_ERROR;throw new Zr(m,{code:d,statusCode:r.status,request:r.
request,response:r})}}return r}s(Fy,"parse");function jy(e){const t=new Set;for(const[r,i]of Object.entries(e.responses))i.bodyMapper&&i.bodyMapper.type.name===
Mt.Stream&&t.add(Number(r));return t}s(jy,"getStreamingResponseStatusCodes");function Ve(e){const{parameterPath:t,mapper:r}=e;let i;return typeof t=="string"?i=
t:Array.isArray(t)?i=t.join("."):i=r.serializedName,i}s(Ve,"getPathStringFromParameter");var Gy="serializationPolicy";function Xy(e={}){const t=e.stringifyXML;return{
name:Gy,sendRequest(r,i){const n=kt(r),a=n?.operationSpec,o=n?.operationArguments;return a&&o&&(Wy(r,o,a),Vy(r,o,a,t)),i(r)}}}s(Xy,"serializationPolicy");function Wy(e,t,r){
if(r.headerParameters)for(const n of r.headerParameters){let a=Ot(t,n);if(a!=null||n.mapper.required){a=r.serializer.serialize(n.mapper,a,Ve(n));const o=n.mapper.
headerCollectionPrefix;if(o)for(const c of Object.keys(a))e.headers.set(o+c,a[c]);else e.headers.set(n.mapper.serializedName||Ve(n),a)}}const i=t.options?.requestOptions?.
customHeaders;if(i)for(const n of Object.keys(i))e.headers.set(n,i[n])}s(Wy,"serializeHeaders");function Vy(e,t,r,i=function(){throw new Error("XML serializatio\
n unsupported!")}){const n=t.options?.serializerOptions,a={xml:{rootName:n?.xml.rootName??"",includeRoot:n?.xml.includeRoot??!1,xmlCharKey:n?.xml.xmlCharKey??fr}},
o=a.xml.xmlCharKey;if(r.requestBody&&r.requestBody.mapper){e.body=Ot(t,r.requestBody);const c=r.requestBody.mapper,{required:l,serializedName:m,xmlName:d,xmlElementName:p,
xmlNamespace:u,xmlNamespacePrefix:h,nullable:f}=c,y=c.type.name;try{if(e.body!==void 0&&e.body!==null||f&&e.body===null||l){const g=Ve(r.requestBody);e.body=r.serializer.
serialize(c,e.body,g,a);const x=y===Mt.Stream;if(r.isXML){const N=h?`xmlns:${h}`:"xmlns",b=Ky(u,N,y,e.body,a);y===Mt.Sequence?e.body=i(Qy(b,p||d||m,N,u),{rootName:d||
m,xmlCharKey:o}):x||(e.body=i(b,{rootName:d||m,xmlCharKey:o}))}else{if(y===Mt.String&&(r.contentType?.match("text/plain")||r.mediaType==="text"))return;x||(e.body=
JSON.stringify(e.body))}}}catch(g){throw new Error(`Error "${g.message}" occurred in serializing the payload - ${JSON.stringify(m,void 0,"  ")}.`)}}else if(r.formDataParameters&&
r.formDataParameters.length>0){e.formData={};for(const c of r.formDataParameters){const l=Ot(t,c);if(l!=null){const m=c.mapper.serializedName||Ve(c);e.formData[m]=
r.serializer.serialize(c.mapper,l,Ve(c),a)}}}}s(Vy,"serializeRequestBody");function Ky(e,t,r,i,n){if(e&&!["Composite","Sequence","Dictionary"].includes(r)){const a={};
return a[n.xml.xmlCharKey]=i,a[se]={[t]:e},a}return i}s(Ky,"getXmlValueWithNamespace");function Qy(e,t,r,i){if(Array.isArray(e)||(e=[e]),!r||!i)return{[t]:e};const n={
[t]:e};return n[se]={[r]:i},n}s(Qy,"prepareXMLRootList");function js(e={}){const t=Qf(e??{});return e.credentialOptions&&t.addPolicy(Is({credential:e.credentialOptions.
credential,scopes:e.credentialOptions.credentialScopes})),t.addPolicy(Xy(e.serializationOptions),{phase:"Serialize"}),t.addPolicy(Ly(e.deserializationOptions),{
phase:"Deserialize"}),t}s(js,"createClientPipeline");var ln;function Yy(){return ln||(ln=Yf()),ln}s(Yy,"getCachedDefaultHttpClient");var Jy={CSV:",",SSV:" ",Multi:"\
Multi",TSV:"	",Pipes:"|"};function Zy(e,t,r,i){const n=eg(t,r,i);let a=!1,o=Gs(e,n);if(t.path){let m=Gs(t.path,n);t.path==="/{nextLink}"&&m.startsWith("/")&&(m=
m.substring(1)),tg(m)?(o=m,a=!0):o=rg(o,m)}const{queryParams:c,sequenceParams:l}=ig(t,r,i);return o=ag(o,c,l,a),o}s(Zy,"getRequestUrl");function Gs(e,t){let r=e;
for(const[i,n]of t)r=r.split(i).join(n);return r}s(Gs,"replaceAll");function eg(e,t,r){const i=new Map;if(e.urlParameters?.length)for(const n of e.urlParameters){
let a=Ot(t,n,r);const o=Ve(n);a=e.serializer.serialize(n.mapper,a,o),n.skipEncoding||(a=encodeURIComponent(a)),i.set(`{${n.mapper.serializedName||o}}`,a)}return i}
s(eg,"calculateUrlReplacements");function tg(e){return e.includes("://")}s(tg,"isAbsoluteUrl");function rg(e,t){if(!t)return e;const r=new URL(e);let i=r.pathname;
i.endsWith("/")||(i=`${i}/`),t.startsWith("/")&&(t=t.substring(1));const n=t.indexOf("?");if(n!==-1){const a=t.substring(0,n),o=t.substring(n+1);i=i+a,o&&(r.search=
r.search?`${r.search}&${o}`:o)}else i=i+t;return Object.assign(r,{pathname:i}),r.toString()}s(rg,"appendPath");function ig(e,t,r){const i=new Map,n=new Set;if(e.
queryParameters?.length)for(const a of e.queryParameters){a.mapper.type.name==="Sequence"&&a.mapper.serializedName&&n.add(a.mapper.serializedName);let o=Ot(t,a,
r);if(o!=null||a.mapper.required){o=e.serializer.serialize(a.mapper,o,Ve(a));const c=a.collectionFormat?Jy[a.collectionFormat]:"";if(Array.isArray(o)&&(o=o.map(
l=>l??"")),a.collectionFormat==="Multi"&&o.length===0)continue;Array.isArray(o)&&(a.collectionFormat==="SSV"||a.collectionFormat==="TSV")&&(o=o.join(c)),a.skipEncoding||
(Array.isArray(o)?o=o.map(l=>encodeURIComponent(l)):o=encodeURIComponent(o)),Array.isArray(o)&&(a.collectionFormat==="CSV"||a.collectionFormat==="Pipes")&&(o=o.
join(c)),i.set(a.mapper.serializedName||Ve(a),o)}}return{queryParams:i,sequenceParams:n}}s(ig,"calculateQueryParameters");function ng(e){const t=new Map;if(!e||
e[0]!=="?")return t;e=e.slice(1);const r=e.split("&");for(const i of r){const[n,a]=i.split("=",2),o=t.get(n);o?Array.isArray(o)?o.push(a):t.set(n,[o,a]):t.set(n,
a)}return t}s(ng,"simpleParseQueryParams");function ag(e,t,r,i=!1){if(t.size===0)return e;const n=new URL(e),a=ng(n.search);for(const[c,l]of t){const m=a.get(c);
if(Array.isArray(m))if(Array.isArray(l)){m.push(...l);const d=new Set(m);a.set(c,Array.from(d))}else m.push(l);else m?(Array.isArray(l)?l.unshift(m):r.has(c)&&a.
set(c,[m,l]),i||a.set(c,l)):a.set(c,l)}const o=[];for(const[c,l]of a)if(typeof l=="string")o.push(`${c}=${l}`);else if(Array.isArray(l))for(const m of l)o.push(
`${c}=${m}`);else o.push(`${c}=${l}`);return n.search=o.length?`?${o.join("&")}`:"",n.toString()}s(ag,"appendQueryParams");var sg=zt("core-client"),og=class{static{
s(this,"ServiceClient")}_endpoint;_requestContentType;_allowInsecureConnection;_httpClient;pipeline;constructor(e={}){if(this._requestContentType=e.requestContentType,
this._endpoint=e.endpoint??e.baseUri,e.baseUri&&sg.warning("The baseUri option for SDK Clients has been deprecated, please use endpoint instead."),this._allowInsecureConnection=
e.allowInsecureConnection,this._httpClient=e.httpClient||Yy(),this.pipeline=e.pipeline||lg(e),e.additionalPolicies?.length)for(const{policy:t,position:r}of e.additionalPolicies){
const i=r==="perRetry"?"Sign":void 0;this.pipeline.addPolicy(t,{afterPhase:i})}}sendRequest(e){return this.pipeline.sendRequest(this._httpClient,e)}async sendOperationRequest(e,t){
const r=t.baseUrl||this._endpoint;if(!r)throw new Error("If operationSpec.baseUrl is not specified, then the ServiceClient must have a endpoint string property \
that contains the base URL to use.");const i=Zy(r,t,e,this),n=Rs({url:i});n.method=t.httpMethod;const a=kt(n);a.operationSpec=t,a.operationArguments=e;const o=t.
contentType||this._requestContentType;o&&t.requestBody&&n.headers.set("Content-Type",o);const c=e.options;if(c){const l=c.requestOptions;l&&(l.timeout&&(n.timeout=
l.timeout),l.onUploadProgress&&(n.onUploadProgress=l.onUploadProgress),l.onDownloadProgress&&(n.onDownloadProgress=l.onDownloadProgress),l.shouldDeserialize!==void 0&&
(a.shouldDeserialize=l.shouldDeserialize),l.allowInsecureConnection&&(n.allowInsecureConnection=!0)),c.abortSignal&&(n.abortSignal=c.abortSignal),c.tracingOptions&&
(n.tracingOptions=c.tracingOptions)}this._allowInsecureConnection&&(n.allowInsecureConnection=!0),n.streamResponseStatusCodes===void 0&&(n.streamResponseStatusCodes=
jy(t));try{const l=await this.sendRequest(n),m=As(l,t.responses[l.status]);return c?.onResponse&&c.onResponse(l,m),m}catch(l){if(typeof l=="object"&&l?.response){
const m=l.response,d=As(m,t.responses[l.statusCode]||t.responses.default);l.details=d,c?.onResponse&&c.onResponse(m,d,l)}throw l}}};function lg(e){const t=cg(e),
r=e.credential&&t?{credentialScopes:t,credential:e.credential}:void 0;return js({...e,credentialOptions:r})}s(lg,"createDefaultPipeline2");function cg(e){if(e.credentialScopes)
return e.credentialScopes;if(e.endpoint)return`${e.endpoint}/.default`;if(e.baseUri)return`${e.baseUri}/.default`;if(e.credential)throw new Error("When using cr\
edentials, the ServiceClientOptions must contain either a endpoint or a credentialScopes. Unable to create a bearerTokenAuthenticationPolicy")}s(cg,"getCredenti\
alScopes");var Xs={DefaultScope:"/.default",HeaderConstants:{AUTHORIZATION:"authorization"}};function mg(e){return/^[0-9a-fA-F]{8}\b-[0-9a-fA-F]{4}\b-[0-9a-fA-F]{4}\b-[0-9a-fA-F]{4}\b-[0-9a-fA-F]{12}$/.
test(e)}s(mg,"isUuid");var dg=s(async e=>{const t=yg(e.request),r=hg(e.response);if(r){const i=fg(r),n=ug(e,i),a=pg(i);if(!a)return!1;const o=await e.getAccessToken(
n,{...t,tenantId:a});return o?(e.request.headers.set(Xs.HeaderConstants.AUTHORIZATION,`${o.tokenType??"Bearer"} ${o.token}`),!0):!1}return!1},"authorizeRequestO\
nTenantChallenge");function pg(e){const i=new URL(e.authorization_uri).pathname.split("/")[1];if(i&&mg(i))return i}s(pg,"extractTenantId");function ug(e,t){if(!t.
resource_id)return e.scopes;const r=new URL(t.resource_id);let i=new URL(Xs.DefaultScope,r.origin).toString();return i==="https://disk.azure.com/.default"&&(i="\
https://disk.azure.com//.default"),[i]}s(ug,"buildScopes");function hg(e){const t=e.headers.get("WWW-Authenticate");if(e.status===401&&t)return t}s(hg,"getChall\
enge");function fg(e){return`${e.slice(7).trim()} `.split(" ").filter(n=>n).map(n=>(([a,o])=>({[a]:o}))(n.trim().split("="))).reduce((n,a)=>({...n,...a}),{})}s(
fg,"parseChallenge");function yg(e){return{abortSignal:e.abortSignal,requestOptions:{timeout:e.timeout},tracingOptions:e.tracingOptions}}s(yg,"requestToOptions");
var Ws=Symbol("Original PipelineRequest"),gg=Symbol.for("@azure/core-client original request");function cn(e,t={}){const i=e[Ws],n=Es(e.headers.toJson({preserveCase:!0}));
if(i)return i.headers=n,i;{const a=Rs({url:e.url,method:e.method,headers:n,withCredentials:e.withCredentials,timeout:e.timeout,requestId:e.requestId,abortSignal:e.
abortSignal,body:e.body,formData:e.formData,disableKeepAlive:!!e.keepAlive,onDownloadProgress:e.onDownloadProgress,onUploadProgress:e.onUploadProgress,proxySettings:e.
proxySettings,streamResponseStatusCodes:e.streamResponseStatusCodes,agent:e.agent,requestOverrides:e.requestOverrides});return t.originalRequest&&(a[gg]=t.originalRequest),
a}}s(cn,"toPipelineRequest");function ri(e,t){const r=t?.originalRequest??e,i={url:e.url,method:e.method,headers:Vs(e.headers),withCredentials:e.withCredentials,
timeout:e.timeout,requestId:e.headers.get("x-ms-client-request-id")||e.requestId,abortSignal:e.abortSignal,body:e.body,formData:e.formData,keepAlive:!!e.disableKeepAlive,
onDownloadProgress:e.onDownloadProgress,onUploadProgress:e.onUploadProgress,proxySettings:e.proxySettings,streamResponseStatusCodes:e.streamResponseStatusCodes,
agent:e.agent,requestOverrides:e.requestOverrides,clone(){throw new Error("Cannot clone a non-proxied WebResourceLike")},prepare(){throw new Error("WebResourceL\
ike.prepare() is not supported by @azure/core-http-compat")},validateRequestProperties(){}};return t?.createProxy?new Proxy(i,{get(n,a,o){return a===Ws?e:a==="c\
lone"?()=>ri(cn(i,{originalRequest:r}),{createProxy:!0,originalRequest:r}):Reflect.get(n,a,o)},set(n,a,o,c){return a==="keepAlive"&&(e.disableKeepAlive=!o),typeof a==
"string"&&["url","method","withCredentials","timeout","requestId","abortSignal","body","formData","onDownloadProgress","onUploadProgress","proxySettings","strea\
mResponseStatusCodes","agent","requestOverrides"].includes(a)&&(e[a]=o),Reflect.set(n,a,o,c)}}):i}s(ri,"toWebResourceLike");function Vs(e){return new Ng(e.toJSON(
{preserveCase:!0}))}s(Vs,"toHttpHeadersLike");function yr(e){return e.toLowerCase()}s(yr,"getHeaderKey");var Ng=class Tp{static{s(this,"_HttpHeaders")}_headersMap;constructor(t){
if(this._headersMap={},t)for(const r in t)this.set(r,t[r])}set(t,r){this._headersMap[yr(t)]={name:t,value:r.toString()}}get(t){const r=this._headersMap[yr(t)];return r?
r.value:void 0}contains(t){return!!this._headersMap[yr(t)]}remove(t){const r=this.contains(t);return delete this._headersMap[yr(t)],r}rawHeaders(){return this.toJson(
{preserveCase:!0})}headersArray(){const t=[];for(const r in this._headersMap)t.push(this._headersMap[r]);return t}headerNames(){const t=[],r=this.headersArray();
for(let i=0;i<r.length;++i)t.push(r[i].name);return t}headerValues(){const t=[],r=this.headersArray();for(let i=0;i<r.length;++i)t.push(r[i].value);return t}toJson(t={}){
const r={};if(t.preserveCase)for(const i in this._headersMap){const n=this._headersMap[i];r[n.name]=n.value}else for(const i in this._headersMap){const n=this._headersMap[i];
r[yr(n.name)]=n.value}return r}toString(){return JSON.stringify(this.toJson({preserveCase:!0}))}clone(){const t={};for(const r in this._headersMap){const i=this.
_headersMap[r];t[i.name]=i.value}return new Tp(t)}},Ks=Symbol("Original FullOperationResponse");function Qs(e,t){let r=ri(e.request),i=Vs(e.headers);return t?.createProxy?
new Proxy(e,{get(n,a,o){return a==="headers"?i:a==="request"?r:a===Ks?e:Reflect.get(n,a,o)},set(n,a,o,c){return a==="headers"?i=o:a==="request"&&(r=o),Reflect.set(
n,a,o,c)}}):{...e,request:r,headers:i}}s(Qs,"toCompatResponse");function Ys(e){const r=e[Ks],i=Es(e.headers.toJson({preserveCase:!0}));return r?(r.headers=i,r):
{...e,headers:i,request:cn(e.request)}}s(Ys,"toPipelineResponse");var xg=class extends og{static{s(this,"ExtendedServiceClient")}constructor(e){super(e),e.keepAliveOptions?.
enable===!1&&!ay(this.pipeline)&&this.pipeline.addPolicy(ny()),e.redirectOptions?.handleRedirects===!1&&this.pipeline.removePolicy({name:uf})}async sendOperationRequest(e,t){
const r=e?.options?.onResponse;let i;function n(o,c,l){i=o,r&&r(o,c,l)}s(n,"onResponse"),e.options={...e.options,onResponse:n};const a=await super.sendOperationRequest(
e,t);return i&&Object.defineProperty(a,"_response",{value:Qs(i)}),a}},Js;(function(e){e[e.ERROR=1]="ERROR",e[e.INFO=3]="INFO",e[e.OFF=0]="OFF",e[e.WARNING=2]="W\
ARNING"})(Js||(Js={}));var bg={log(e,t){},shouldLog(e){return!1}},vg="RequestPolicyFactoryPolicy";function Cg(e){const t=e.slice().reverse();return{name:vg,async sendRequest(r,i){
let n={async sendRequest(c){const l=await i(cn(c));return Qs(l,{createProxy:!0})}};for(const c of t)n=c.create(n,bg);const a=ri(r,{createProxy:!0}),o=await n.sendRequest(
a);return Ys(o)}}}s(Cg,"createRequestPolicyFactoryPolicy");function Pg(e){return{sendRequest:s(async t=>{const r=await e.sendRequest(ri(t,{createProxy:!0}));return Ys(
r)},"sendRequest")}}s(Pg,"convertHttpClient");var Zs=":A-Za-z_\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\
\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD",wg=Zs+"\\-.\\d\\u00B7\\u0300-\\u036F\\u203F-\\u2040",Sg="["+Zs+"]["+wg+"]*",Eg=new RegExp("^"+Sg+"$");function Rg(e,t){
const r=[];let i=t.exec(e);for(;i;){const n=[];n.startIndex=t.lastIndex-i[0].length;const a=i.length;for(let o=0;o<a;o++)n.push(i[o]);r.push(n),i=t.exec(e)}return r}
s(Rg,"getAllMatches");var eo=s(function(e){const t=Eg.exec(e);return!(t===null||typeof t>"u")},"isName");function Tg(e){return typeof e<"u"}s(Tg,"isExist");var mn=[
"hasOwnProperty","toString","valueOf","__defineGetter__","__defineSetter__","__lookupGetter__","__lookupSetter__"],to=["__proto__","constructor","prototype"],zg={
allowBooleanAttributes:!1,unpairedTags:[]};function ro(e,t){t=Object.assign({},zg,t);const r=[];let i=!1,n=!1;e[0]==="\uFEFF"&&(e=e.substr(1));for(let a=0;a<e.length;a++)
if(e[a]==="<"&&e[a+1]==="?"){if(a+=2,a=io(e,a),a.err)return a}else if(e[a]==="<"){let o=a;if(a++,e[a]==="!"){a=no(e,a);continue}else{let c=!1;e[a]==="/"&&(c=!0,
a++);let l="";for(;a<e.length&&e[a]!==">"&&e[a]!==" "&&e[a]!=="	"&&e[a]!==`
`&&e[a]!=="\r";a++)l+=e[a];if(l=l.trim(),l[l.length-1]==="/"&&(l=l.substring(0,l.length-1),a--),!Lg(l)){let p;return l.trim().length===0?p="Invalid space after \
'<'.":p="Tag '"+l+"' is an invalid name.",X("InvalidTag",p,ye(e,a))}const m=Mg(e,a);if(m===!1)return X("InvalidAttr","Attributes for '"+l+"' have open quote.",ye(
e,a));let d=m.value;if(a=m.index,d[d.length-1]==="/"){const p=a-d.length;d=d.substring(0,d.length-1);const u=ao(d,t);if(u===!0)i=!0;else return X(u.err.code,u.err.
msg,ye(e,p+u.err.line))}else if(c)if(m.tagClosed){if(d.trim().length>0)return X("InvalidTag","Closing tag '"+l+"' can't have attributes or invalid starting.",ye(
e,o));if(r.length===0)return X("InvalidTag","Closing tag '"+l+"' has not been opened.",ye(e,o));{const p=r.pop();if(l!==p.tagName){let u=ye(e,p.tagStartPos);return X(
"InvalidTag","Expected closing tag '"+p.tagName+"' (opened in line "+u.line+", col "+u.col+") instead of closing tag '"+l+"'.",ye(e,o))}r.length==0&&(n=!0)}}else
return X("InvalidTag","Closing tag '"+l+"' doesn't have proper closing.",ye(e,a));else{const p=ao(d,t);if(p!==!0)return X(p.err.code,p.err.msg,ye(e,a-d.length+p.
err.line));if(n===!0)return X("InvalidXml","Multiple possible root nodes found.",ye(e,a));t.unpairedTags.indexOf(l)!==-1||r.push({tagName:l,tagStartPos:o}),i=!0}
for(a++;a<e.length;a++)if(e[a]==="<")if(e[a+1]==="!"){a++,a=no(e,a);continue}else if(e[a+1]==="?"){if(a=io(e,++a),a.err)return a}else break;else if(e[a]==="&"){
const p=Ag(e,a);if(p==-1)return X("InvalidChar","char '&' is not expected.",ye(e,a));a=p}else if(n===!0&&!At(e[a]))return X("InvalidXml","Extra text at the end",
ye(e,a));e[a]==="<"&&a--}}else{if(At(e[a]))continue;return X("InvalidChar","char '"+e[a]+"' is not expected.",ye(e,a))}if(i){if(r.length==1)return X("InvalidTag",
"Unclosed tag '"+r[0].tagName+"'.",ye(e,r[0].tagStartPos));if(r.length>0)return X("InvalidXml","Invalid '"+JSON.stringify(r.map(a=>a.tagName),null,4).replace(/\r?\n/g,
"")+"' found.",{line:1,col:1})}else return X("InvalidXml","Start tag expected.",1);return!0}s(ro,"validate");function At(e){return e===" "||e==="	"||e===`
`||e==="\r"}s(At,"isWhiteSpace");function io(e,t){const r=t;for(;t<e.length;t++)if(e[t]=="?"||e[t]==" "){const i=e.substr(r,t-r);if(t>5&&i==="xml")return X("Inv\
alidXml","XML declaration allowed only at the start of the document.",ye(e,t));if(e[t]=="?"&&e[t+1]==">"){t++;break}else continue}return t}s(io,"readPI");function no(e,t){
if(e.length>t+5&&e[t+1]==="-"&&e[t+2]==="-"){for(t+=3;t<e.length;t++)if(e[t]==="-"&&e[t+1]==="-"&&e[t+2]===">"){t+=2;break}}else if(e.length>t+8&&e[t+1]==="D"&&
e[t+2]==="O"&&e[t+3]==="C"&&e[t+4]==="T"&&e[t+5]==="Y"&&e[t+6]==="P"&&e[t+7]==="E"){let r=1;for(t+=8;t<e.length;t++)if(e[t]==="<")r++;else if(e[t]===">"&&(r--,r===
0))break}else if(e.length>t+9&&e[t+1]==="["&&e[t+2]==="C"&&e[t+3]==="D"&&e[t+4]==="A"&&e[t+5]==="T"&&e[t+6]==="A"&&e[t+7]==="["){for(t+=8;t<e.length;t++)if(e[t]===
"]"&&e[t+1]==="]"&&e[t+2]===">"){t+=2;break}}return t}s(no,"readCommentAndCDATA");var Ig='"',Bg="'";function Mg(e,t){let r="",i="",n=!1;for(;t<e.length;t++){if(e[t]===
Ig||e[t]===Bg)i===""?i=e[t]:i!==e[t]||(i="");else if(e[t]===">"&&i===""){n=!0;break}r+=e[t]}return i!==""?!1:{value:r,index:t,tagClosed:n}}s(Mg,"readAttributeSt\
r");function Og(e){const t=[],r=e.length;let i=0;for(;i<r;){const n=i;for(;i<r&&At(e[i]);)i++;if(i>=r)break;if(e[i]==="="){i++;continue}const a=e.slice(n,i),o=i;
for(;i<r&&!At(e[i])&&e[i]!=="=";)i++;const c=e.slice(o,i);let l,m=i;for(;m<r&&At(e[m]);)m++;m<r&&e[m]==="="&&(l=e.slice(i,m+1),i=m+1);let d,p,u=i;for(;u<r&&At(e[u]);)
u++;if(u<r&&(e[u]==='"'||e[u]==="'")){const f=u+1,y=e.indexOf(e[u],f);y!==-1&&(d=e[u],p=e.slice(f,y),i=y+1)}const h={startIndex:n};h[1]=a,h[2]=c,h[3]=l,h[4]=d!==
void 0?!0:void 0,h[5]=d,h[6]=p,t.push(h)}return t}s(Og,"scanAttributeTokens");function ao(e,t){const r=Og(e),i={};for(let n=0;n<r.length;n++){if(r[n][1].length===
0)return X("InvalidAttr","Attribute '"+r[n][2]+"' has no space in starting.",gr(r[n]));if(r[n][3]!==void 0&&r[n][4]===void 0)return X("InvalidAttr","Attribute '"+
r[n][2]+"' is without value.",gr(r[n]));if(r[n][3]===void 0&&!t.allowBooleanAttributes)return X("InvalidAttr","boolean attribute '"+r[n][2]+"' is not allowed.",
gr(r[n]));const a=r[n][2];if(!_g(a))return X("InvalidAttr","Attribute '"+a+"' is an invalid name.",gr(r[n]));if(!Object.prototype.hasOwnProperty.call(i,a))i[a]=
1;else return X("InvalidAttr","Attribute '"+a+"' is repeated.",gr(r[n]))}return!0}s(ao,"validateAttributeString");function kg(e,t){let r=/\d/;for(e[t]==="x"&&(t++,
r=/[\da-fA-F]/);t<e.length;t++){if(e[t]===";")return t;if(!e[t].match(r))break}return-1}s(kg,"validateNumberAmpersand");function Ag(e,t){if(t++,e[t]===";")return-1;
if(e[t]==="#")return t++,kg(e,t);let r=0;for(;t<e.length;t++,r++)if(!(e[t].match(/\w/)&&r<20)){if(e[t]===";")break;return-1}return t}s(Ag,"validateAmpersand");function X(e,t,r){
return{err:{code:e,msg:t,line:r.line||r,col:r.col}}}s(X,"getErrorObject");function _g(e){return eo(e)}s(_g,"validateAttrName");function Lg(e){return eo(e)}s(Lg,
"validateTagName");function ye(e,t){const r=e.substring(0,t).split(/\r?\n/);return{line:r.length,col:r[r.length-1].length+1}}s(ye,"getLineNumberForPosition");function gr(e){
return e.startIndex+e[1].length}s(gr,"getPositionFromMatch");var Hg={cent:"\xA2",pound:"\xA3",curren:"\xA4",yen:"\xA5",euro:"\u20AC",dollar:"$",fnof:"\u0192",inr:"\
\u20B9",af:"\u060B",birr:"\u1265\u122D",peso:"\u20B1",rub:"\u20BD",won:"\u20A9",yuan:"\xA5",cedil:"\xB8"},so={amp:"&",apos:"'",gt:">",lt:"<",quot:'"'},qg={nbsp:"\
\xA0",copy:"\xA9",reg:"\xAE",trade:"\u2122",mdash:"\u2014",ndash:"\u2013",hellip:"\u2026",laquo:"\xAB",raquo:"\xBB",lsquo:"\u2018",rsquo:"\u2019",ldquo:"\u201C",
rdquo:"\u201D",bull:"\u2022",para:"\xB6",sect:"\xA7",deg:"\xB0",frac12:"\xBD",frac14:"\xBC",frac34:"\xBE"},ii=Object.freeze({ALLOW:"allow",BLOCK:"block",THROW:"\
throw"}),Dg=new Set("!?\\\\/[]$%{}^&*()<>|+");function oo(e){if(e[0]==="#")throw new Error(`[EntityReplacer] Invalid character '#' in entity name: "${e}"`);for(const t of e)
if(Dg.has(t))throw new Error(`[EntityReplacer] Invalid character '${t}' in entity name: "${e}"`);return e}s(oo,"validateEntityName");function Nr(...e){const t=Object.
create(null);for(const r of e)if(r)for(const i of Object.keys(r)){const n=r[i];if(typeof n=="string")t[i]=n;else if(n&&typeof n=="object"&&n.val!==void 0){const a=n.
val;typeof a=="string"&&(t[i]=a)}}return t}s(Nr,"mergeEntityMaps");var ct="external",ni="base",dn="all";function Ug(e){return!e||e===ct?new Set([ct]):e===dn?new Set(
[dn]):e===ni?new Set([ni]):Array.isArray(e)?new Set(e):new Set([ct])}s(Ug,"parseLimitTiers");var be=Object.freeze({allow:0,leave:1,remove:2,throw:3}),$g=new Set(
[9,10,13]);function Fg(e){if(!e)return{xmlVersion:1,onLevel:be.allow,nullLevel:be.remove};const t=e.xmlVersion===1.1?1.1:1,r=be[e.onNCR]??be.allow,i=be[e.nullNCR]??
be.remove,n=Math.max(i,be.remove);return{xmlVersion:t,onLevel:r,nullLevel:n}}s(Fg,"parseNCRConfig");var jg=class{static{s(this,"EntityDecoder")}constructor(e={}){
this._limit=e.limit||{},this._maxTotalExpansions=this._limit.maxTotalExpansions||0,this._maxExpandedLength=this._limit.maxExpandedLength||0,this._postCheck=typeof e.
postCheck=="function"?e.postCheck:r=>r,this._limitTiers=Ug(this._limit.applyLimitsTo??ct),this._numericAllowed=e.numericAllowed??!0,this._baseMap=Nr(so,e.namedEntities||
null),this._externalMap=Object.create(null),this._inputMap=Object.create(null),this._totalExpansions=0,this._expandedLength=0,this._removeSet=new Set(e.remove&&
Array.isArray(e.remove)?e.remove:[]),this._leaveSet=new Set(e.leave&&Array.isArray(e.leave)?e.leave:[]);const t=Fg(e.ncr);this._ncrXmlVersion=t.xmlVersion,this.
_ncrOnLevel=t.onLevel,this._ncrNullLevel=t.nullLevel,this._onExternalEntity=typeof e.onExternalEntity=="function"?e.onExternalEntity:null,this._onInputEntity=typeof e.
onInputEntity=="function"?e.onInputEntity:null}_applyRegistrationHook(e,t,r,i){if(!e)return!0;const n=e(t,r);if(n===ii.BLOCK)return!1;if(n===ii.THROW)throw new Error(
`[EntityDecoder] Registration of ${i} entity "&${t};" was rejected by hook`);return!0}setExternalEntities(e){if(e)for(const i of Object.keys(e))oo(i);if(!this._onExternalEntity){
this._externalMap=Nr(e);return}const t=Nr(e),r=Object.create(null);for(const[i,n]of Object.entries(t))this._applyRegistrationHook(this._onExternalEntity,i,n,"ex\
ternal")&&(r[i]=n);this._externalMap=r}addExternalEntity(e,t){oo(e),typeof t=="string"&&t.indexOf("&")===-1&&this._applyRegistrationHook(this._onExternalEntity,
e,t,"external")&&(this._externalMap[e]=t)}addInputEntities(e){if(this._totalExpansions=0,this._expandedLength=0,!this._onInputEntity){this._inputMap=Nr(e);return}
const t=Nr(e),r=Object.create(null);for(const[i,n]of Object.entries(t))this._applyRegistrationHook(this._onInputEntity,i,n,"input")&&(r[i]=n);this._inputMap=r}reset(){
return this._inputMap=Object.create(null),this._totalExpansions=0,this._expandedLength=0,this}setXmlVersion(e){this._ncrXmlVersion=e===1.1?1.1:1}decode(e){if(typeof e!=
"string"||e.length===0||e.indexOf("&")===-1)return e;const t=e,r=[],i=e.length;let n=0,a=0;const o=this._maxTotalExpansions>0,c=this._maxExpandedLength>0,l=o||c;
for(;a<i;){if(e.charCodeAt(a)!==38){a++;continue}let d=a+1;for(;d<i&&e.charCodeAt(d)!==59&&d-a<=32;)d++;if(d>=i||e.charCodeAt(d)!==59){a++;continue}const p=e.slice(
a+1,d);if(p.length===0){a++;continue}let u,h;if(this._removeSet.has(p))u="",h===void 0&&(h=ct);else if(this._leaveSet.has(p)){a++;continue}else if(p.charCodeAt(
0)===35){const f=this._resolveNCR(p);if(f===void 0){a++;continue}u=f,h=ni}else{const f=this._resolveName(p);u=f?.value,h=f?.tier}if(u===void 0){a++;continue}if(a>
n&&r.push(e.slice(n,a)),r.push(u),n=d+1,a=n,l&&this._tierCounts(h)){if(o&&(this._totalExpansions++,this._totalExpansions>this._maxTotalExpansions))throw new Error(
`[EntityReplacer] Entity expansion count limit exceeded: ${this._totalExpansions} > ${this._maxTotalExpansions}`);if(c){const f=u.length-(p.length+2);if(f>0&&(this.
_expandedLength+=f,this._expandedLength>this._maxExpandedLength))throw new Error(`[EntityReplacer] Expanded content length limit exceeded: ${this._expandedLength}\
 > ${this._maxExpandedLength}`)}}}n<i&&r.push(e.slice(n));const m=r.length===0?e:r.join("");return this._postCheck(m,t)}_tierCounts(e){return this._limitTiers.has(
dn)?!0:this._limitTiers.has(e)}_resolveName(e){if(e in this._inputMap)return{value:this._inputMap[e],tier:ct};if(e in this._externalMap)return{value:this._externalMap[e],
tier:ct};if(e in this._baseMap)return{value:this._baseMap[e],tier:ni}}_classifyNCR(e){return e===0?this._ncrNullLevel:e>=55296&&e<=57343||this._ncrXmlVersion===
1&&e>=1&&e<=31&&!$g.has(e)?be.remove:-1}_applyNCRAction(e,t,r){switch(e){case be.allow:return String.fromCodePoint(r);case be.remove:return"";case be.leave:return;case be.
throw:throw new Error(`[EntityDecoder] Prohibited numeric character reference &${t}; (U+${r.toString(16).toUpperCase().padStart(4,"0")})`);default:return String.
fromCodePoint(r)}}_resolveNCR(e){const t=e.charCodeAt(1);let r;if(t===120||t===88?r=parseInt(e.slice(2),16):r=parseInt(e.slice(1),10),Number.isNaN(r)||r<0||r>1114111)
return;const i=this._classifyNCR(r);if(!this._numericAllowed&&i<be.remove)return;const n=i===-1?this._ncrOnLevel:Math.max(this._ncrOnLevel,i);return this._applyNCRAction(
n,e,r)}},lo=s(e=>mn.includes(e)?"__"+e:e,"defaultOnDangerousProperty"),Gg={preserveOrder:!1,attributeNamePrefix:"@_",attributesGroupName:!1,textNodeName:"#text",
ignoreAttributes:!0,removeNSPrefix:!1,allowBooleanAttributes:!1,parseTagValue:!0,parseAttributeValue:!1,trimValues:!0,cdataPropName:!1,numberParseOptions:{hex:!0,
leadingZeros:!0,eNotation:!0,unicode:!1},tagValueProcessor:s(function(e,t){return t},"tagValueProcessor"),attributeValueProcessor:s(function(e,t){return t},"att\
ributeValueProcessor"),stopNodes:[],alwaysCreateTextNode:!1,isArray:s(()=>!1,"isArray"),commentPropName:!1,unpairedTags:[],processEntities:!0,htmlEntities:!1,entityDecoder:null,
ignoreDeclaration:!1,ignorePiTags:!1,transformTagName:!1,transformAttributeName:!1,updateTag:s(function(e,t,r){return e},"updateTag"),captureMetaData:!1,maxNestedTags:100,
strictReservedNames:!0,jPath:!0,onDangerousProperty:lo};function Xg(e,t){if(typeof e!="string")return;const r=e.toLowerCase();if(mn.some(i=>r===i.toLowerCase()))
throw new Error(`[SECURITY] Invalid ${t}: "${e}" is a reserved JavaScript keyword that could cause prototype pollution`);if(to.some(i=>r===i.toLowerCase()))throw new Error(
`[SECURITY] Invalid ${t}: "${e}" is a reserved JavaScript keyword that could cause prototype pollution`)}s(Xg,"validatePropertyName");function co(e,t){return typeof e==
"boolean"?{enabled:e,maxEntitySize:1e4,maxExpansionDepth:1e4,maxTotalExpansions:1/0,maxExpandedLength:1e5,maxEntityCount:1e3,allowedTags:null,tagFilter:null,appliesTo:"\
all"}:typeof e=="object"&&e!==null?{enabled:e.enabled!==!1,maxEntitySize:Math.max(1,e.maxEntitySize??1e4),maxExpansionDepth:Math.max(1,e.maxExpansionDepth??1e4),
maxTotalExpansions:Math.max(1,e.maxTotalExpansions??1/0),maxExpandedLength:Math.max(1,e.maxExpandedLength??1e5),maxEntityCount:Math.max(1,e.maxEntityCount??1e3),
allowedTags:e.allowedTags??null,tagFilter:e.tagFilter??null,appliesTo:e.appliesTo??"all"}:co(!0)}s(co,"normalizeProcessEntities");var Wg=s(function(e){const t=Object.
assign({},Gg,e),r=[{value:t.attributeNamePrefix,name:"attributeNamePrefix"},{value:t.attributesGroupName,name:"attributesGroupName"},{value:t.textNodeName,name:"\
textNodeName"},{value:t.cdataPropName,name:"cdataPropName"},{value:t.commentPropName,name:"commentPropName"}];for(const{value:i,name:n}of r)i&&Xg(i,n);return t.
onDangerousProperty===null&&(t.onDangerousProperty=lo),t.processEntities=co(t.processEntities,t.htmlEntities),t.unpairedTagsSet=new Set(t.unpairedTags),t.stopNodes&&
Array.isArray(t.stopNodes)&&(t.stopNodes=t.stopNodes.map(i=>typeof i=="string"&&i.startsWith("*.")?".."+i.substring(2):i)),t},"buildOptions"),mt;typeof Symbol!=
"function"?mt="@@xmlMetadata":mt=Symbol("XML Node Metadata");var Ke=class{static{s(this,"XmlNode")}constructor(e){this.tagname=e,this.child=[],this[":@"]=Object.
create(null)}add(e,t){e==="__proto__"&&(e="#__proto__"),this.child.push({[e]:t})}addChild(e,t){e.tagname==="__proto__"&&(e.tagname="#__proto__"),e[":@"]&&Object.
keys(e[":@"]).length>0?this.child.push({[e.tagname]:e.child,":@":e[":@"]}):this.child.push({[e.tagname]:e.child}),this.addStartIndex(t)}addStartIndex(e){e!==void 0&&
(this.child[this.child.length-1][mt]={startIndex:e})}addEndIndex(e){const t=this.child[this.child.length-1];t!==void 0&&t[mt]!==void 0&&t[mt].endIndex===void 0&&
(t[mt].endIndex=e)}static getMetaDataSymbol(){return mt}},mo=":A-Za-z_\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u037D\u037F-\u0486\u0488-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD",
Vg=mo+"\\-\\.\\d\xB7\u0300-\u036F\u203F-\u2040",po=":A-Za-z_\xC0-\u02FF\u0370-\u037D\u037F-\u0486\u0488-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{EFFFF}",
Kg=po+"\\-\\.\\d\xB7\u0300-\u036F\u0487\u203F-\u2040",pn=s((e,t,r="")=>{const i=e.replace(":",""),n=t.replace(":",""),a=`[${i}][${n}]*`;return{name:new RegExp(`\
^[${e}][${t}]*$`,r),ncName:new RegExp(`^${a}$`,r),qName:new RegExp(`^${a}(?::${a})?$`,r),nmToken:new RegExp(`^[${t}]+$`,r),nmTokens:new RegExp(`^[${t}]+(?:\\s+[${t}\
]+)*$`,r)}},"buildRegexes"),Qg=pn(mo,Vg),Yg=pn(po,Kg,"u"),uo=":A-Za-z_",Jg=uo+"\\-\\.\\d",Zg=pn(uo,Jg),ho=s((e="1.0",t=!1)=>t?Zg:e==="1.1"?Yg:Qg,"getRegexes"),fo=s(
(e,{xmlVersion:t="1.0",asciiOnly:r=!1}={})=>ho(t,r).qName.test(e),"qName"),yo=["name","ncName","qName","nmToken","nmTokens"],go=s((e,{xmlVersion:t="1.0",asciiOnly:r=!1,
maxCacheSize:i=2048}={})=>{if(!yo.includes(e))throw new TypeError(`Unknown production "${e}". Must be one of: ${yo.join(", ")}`);const n=ho(t,r)[e];let a=new Map;
const o=s(c=>{const l=a.get(c);if(l!==void 0)return l;const m=n.test(c);return a.size<i&&a.set(c,m),m},"validator");return o.reset=()=>{a=new Map},o},"createVal\
idator"),eN=class{static{s(this,"DocTypeReader")}constructor(e,t){this.suppressValidationErr=!e,this.options=e,this.xmlVersion=t||1}setXmlVersion(e=1){this.xmlVersion=
e}readDocType(e,t){const r=Object.create(null);let i=0;if(e[t+3]==="O"&&e[t+4]==="C"&&e[t+5]==="T"&&e[t+6]==="Y"&&e[t+7]==="P"&&e[t+8]==="E"){t=t+9;let n=1,a=!1,
o=!1,c=null,l="";for(;t<e.length;t++){if(c!==null){e[t]===c&&(c=null),l+=e[t];continue}if(!a&&!o&&(e[t]==='"'||e[t]==="'")){c=e[t],l+=e[t];continue}if(e[t]==="<"&&
!o){if(a&&dt(e,"!ENTITY",t)){t+=7;let m,d;if([m,d,t]=this.readEntityExp(e,t+1,this.suppressValidationErr),d.indexOf("&")===-1){if(this.options.enabled!==!1&&this.
options.maxEntityCount!=null&&i>=this.options.maxEntityCount)throw new Error(`Entity count (${i+1}) exceeds maximum allowed (${this.options.maxEntityCount})`);r[m]=
d,i++}}else if(a&&dt(e,"!ELEMENT",t)){t+=8;const{index:m}=this.readElementExp(e,t+1);t=m}else if(a&&dt(e,"!ATTLIST",t))t+=8;else if(a&&dt(e,"!NOTATION",t)){t+=9;
const{index:m}=this.readNotationExp(e,t+1,this.suppressValidationErr);t=m}else if(dt(e,"!--",t))o=!0;else throw new Error("Invalid DOCTYPE");n++,l=""}else if(e[t]===
">"){if(o?e[t-1]==="-"&&e[t-2]==="-"&&(o=!1,n--):n--,n===0)break}else e[t]==="["?a=!0:l+=e[t]}if(c!==null||n!==0)throw new Error("Unclosed DOCTYPE")}else throw new Error(
"Invalid Tag instead of DOCTYPE");return{entities:r,i:t}}readEntityExp(e,t){t=ve(e,t);const r=t;for(;t<e.length&&!/\s/.test(e[t])&&e[t]!=='"'&&e[t]!=="'";)t++;let i=e.
substring(r,t);if(xr(i,{xmlVersion:this.xmlVersion}),t=ve(e,t),!this.suppressValidationErr){if(e.substring(t,t+6).toUpperCase()==="SYSTEM")throw new Error("Exte\
rnal entities are not supported");if(e[t]==="%")throw new Error("Parameter entities are not supported")}let n="";if([t,n]=this.readIdentifierVal(e,t,"entity"),this.
options.enabled!==!1&&this.options.maxEntitySize!=null&&n.length>this.options.maxEntitySize)throw new Error(`Entity "${i}" size (${n.length}) exceeds maximum al\
lowed size (${this.options.maxEntitySize})`);return t--,[i,n,t]}readNotationExp(e,t){t=ve(e,t);const r=t;for(;t<e.length&&!/\s/.test(e[t]);)t++;let i=e.substring(
r,t);!this.suppressValidationErr&&xr(i,{xmlVersion:this.xmlVersion}),t=ve(e,t);const n=e.substring(t,t+6).toUpperCase();if(!this.suppressValidationErr&&n!=="SYS\
TEM"&&n!=="PUBLIC")throw new Error(`Expected SYSTEM or PUBLIC, found "${n}"`);t+=n.length,t=ve(e,t);let a=null,o=null;if(n==="PUBLIC")[t,a]=this.readIdentifierVal(
e,t,"publicIdentifier"),t=ve(e,t),(e[t]==='"'||e[t]==="'")&&([t,o]=this.readIdentifierVal(e,t,"systemIdentifier"));else if(n==="SYSTEM"&&([t,o]=this.readIdentifierVal(
e,t,"systemIdentifier"),!this.suppressValidationErr&&!o))throw new Error("Missing mandatory system identifier for SYSTEM notation");return{notationName:i,publicIdentifier:a,
systemIdentifier:o,index:--t}}readIdentifierVal(e,t,r){let i="";const n=e[t];if(n!=='"'&&n!=="'")throw new Error(`Expected quoted string, found "${n}"`);t++;const a=t;
for(;t<e.length&&e[t]!==n;)t++;if(i=e.substring(a,t),e[t]!==n)throw new Error(`Unterminated ${r} value`);return t++,[t,i]}readElementExp(e,t){t=ve(e,t);const r=t;
for(;t<e.length&&!/\s/.test(e[t]);)t++;let i=e.substring(r,t);if(!this.suppressValidationErr&&!fo(i,{xmlVersion:this.xmlVersion}))throw new Error(`Invalid eleme\
nt name: "${i}"`);t=ve(e,t);let n="";if(e[t]==="E"&&dt(e,"MPTY",t))t+=4;else if(e[t]==="A"&&dt(e,"NY",t))t+=2;else if(e[t]==="("){t++;const a=t;for(;t<e.length&&
e[t]!==")";)t++;if(n=e.substring(a,t),e[t]!==")")throw new Error("Unterminated content model")}else if(!this.suppressValidationErr)throw new Error(`Invalid Elem\
ent Expression, found "${e[t]}"`);return{elementName:i,contentModel:n.trim(),index:t}}readAttlistExp(e,t){t=ve(e,t);let r=t;for(;t<e.length&&!/\s/.test(e[t]);)t++;
let i=e.substring(r,t);for(xr(i,{xmlVersion:this.xmlVersion}),t=ve(e,t),r=t;t<e.length&&!/\s/.test(e[t]);)t++;let n=e.substring(r,t);if(!xr(n,{xmlVersion:this.xmlVersion}))
throw new Error(`Invalid attribute name: "${n}"`);t=ve(e,t);let a="";if(e.substring(t,t+8).toUpperCase()==="NOTATION"){if(a="NOTATION",t+=8,t=ve(e,t),e[t]!=="(")
throw new Error(`Expected '(', found "${e[t]}"`);t++;let c=[];for(;t<e.length&&e[t]!==")";){const l=t;for(;t<e.length&&e[t]!=="|"&&e[t]!==")";)t++;let m=e.substring(
l,t);if(m=m.trim(),!xr(m,{xmlVersion:this.xmlVersion}))throw new Error(`Invalid notation name: "${m}"`);c.push(m),e[t]==="|"&&(t++,t=ve(e,t))}if(e[t]!==")")throw new Error(
"Unterminated list of notations");t++,a+=" ("+c.join("|")+")"}else{const c=t;for(;t<e.length&&!/\s/.test(e[t]);)t++;a+=e.substring(c,t);const l=["CDATA","ID","I\
DREF","IDREFS","ENTITY","ENTITIES","NMTOKEN","NMTOKENS"];if(!this.suppressValidationErr&&!l.includes(a.toUpperCase()))throw new Error(`Invalid attribute type: "${a}\
"`)}t=ve(e,t);let o="";return e.substring(t,t+8).toUpperCase()==="#REQUIRED"?(o="#REQUIRED",t+=8):e.substring(t,t+7).toUpperCase()==="#IMPLIED"?(o="#IMPLIED",t+=
7):[t,o]=this.readIdentifierVal(e,t,"ATTLIST"),{elementName:i,attributeName:n,attributeType:a,defaultValue:o,index:t}}},ve=s((e,t)=>{for(;t<e.length&&/\s/.test(
e[t]);)t++;return t},"skipWhitespace");function dt(e,t,r){for(let i=0;i<t.length;i++)if(t[i]!==e[r+i+1])return!1;return!0}s(dt,"hasSeq");function xr(e,t){if(fo(
e,{xmlVersion:t}))return e;throw new Error(`Invalid entity name ${e}`)}s(xr,"validateEntityName2");var tN=[48,1632,1776,2406,2534,2662,2790,2918,3046,3174,3302,
3430,3558,3664,3792,3872,4160,4240,6112,6160,6470,6608,6784,6800,6992,7088,7232,7248,65296,120782,120792,120802,120812,120822,66720,68912,69734,69872,69942,70096,
70384,70736,70864,71248,71360,71472,71904,72016,72688,72784,73040,73120,73552,92768,92864,93008,123200,123632,124144,125264,130032],un=255,hn=new Map,No=65535,xo=1632,
br=xo,rN=No-xo+1,fn=new Uint8Array(rN).fill(un);for(const e of tN)for(let t=0;t<10;t++){const r=e+t;r<=No?fn[r-br]=t:hn.set(r,t)}var bo=48,vo=57,Co=45,ai=new Set(
[8722,65293,65123]);function iN(e){if(typeof e!="string")return e;const t=e.length;if(t===0)return e;let r=-1;for(let n=0;n<t;n++){const a=e.charCodeAt(n);if(!(a>=
bo&&a<=vo||a===Co)){if(a<br){if(ai.has(a)){r=n;break}continue}if(a>=55296&&a<=56319){if(n+1<t){const o=e.charCodeAt(n+1);if(o>=56320&&o<=57343){const c=65536+(a-
55296<<10)+(o-56320);if(hn.has(c)){r=n;break}}}continue}if(fn[a-br]!==un||ai.has(a)){r=n;break}}}if(r===-1)return e;const i=[];r>0&&i.push(e.slice(0,r));for(let n=r;n<
t;n++){const a=e.charCodeAt(n);if(a>=bo&&a<=vo||a===Co){i.push(e[n]);continue}if(a<br){i.push(ai.has(a)?"-":e[n]);continue}if(a>=55296&&a<=56319){if(n+1<t){const c=e.
charCodeAt(n+1);if(c>=56320&&c<=57343){const l=65536+(a-55296<<10)+(c-56320),m=hn.get(l);if(m!==void 0){i.push(String.fromCharCode(m+48)),n++;continue}}}i.push(
e[n]);continue}if(ai.has(a)){i.push("-");continue}const o=fn[a-br];i.push(o!==un?String.fromCharCode(o+48):e[n])}return i.join("")}s(iN,"anynum");var nN=iN,aN=/^[-+]?0x[a-fA-F0-9]+$/,
sN=/^0b[01]+$/,oN=/^0o[0-7]+$/,lN=/^([\-\+])?(0*)([0-9]*(\.[0-9]*)?)$/,cN={hex:!0,binary:!1,octal:!1,leadingZeros:!0,decimalPoint:".",eNotation:!0,infinity:"ori\
ginal",unicode:!1};function mN(e,t={}){if(t=Object.assign({},cN,t),!e||typeof e!="string")return e;let r=e.trim();if(r.length===0)return e;if(t.skipLike!==void 0&&
t.skipLike.test(r))return e;if(r==="0"||t.unicode&&(r=nN(r),r==="0"))return 0;if(t.hex&&aN.test(r))return yn(r,16);if(t.binary&&sN.test(r))return yn(r,2);if(t.octal&&
oN.test(r))return yn(r,8);if(isFinite(r)){if(r.includes("e")||r.includes("E"))return pN(e,r,t);{const i=lN.exec(r);if(i){const n=i[1]||"",a=i[2];let o=uN(i[3]);
const c=n?r[a.length+1]===".":r[a.length]===".";if(!t.leadingZeros&&(a.length>1||a.length===1&&!c))return e;{const l=Number(r),m=String(l);if(l===0)return l;if(m.
search(/[eE]/)!==-1)return t.eNotation?l:e;if(r.indexOf(".")!==-1)return m==="0"||m===o||m===`${n}${o}`?l:e;let d=a?o:r;return a?d===m||n+d===m?l:e:d===m||d===n+
m?l:e}}else return e}}else{const i=Number(r);return Number.isNaN(i)?e:hN(e,i,t)}}s(mN,"toNumber");var dN=/^([-+])?(0*)(\d*(\.\d*)?[eE][-\+]?\d+)$/;function pN(e,t,r){
if(!r.eNotation)return e;const i=t.match(dN);if(i){let n=i[1]||"";const a=i[3].indexOf("e")===-1?"E":"e",o=i[2],c=n?t[o.length+1]===a:t[o.length]===a;return o.length>
1&&c?e:o.length===1&&(i[3].startsWith(`.${a}`)||i[3][0]===a)?Number(t):o.length>0?r.leadingZeros&&!c?Number(t):e:Number(t)}else return e}s(pN,"resolveEnotation");
function uN(e){if(e&&e.indexOf(".")!==-1){let t=e.length;for(;t>0&&e.charCodeAt(t-1)===48;)t--;return e=e.slice(0,t),e==="."?e="0":e[0]==="."?e="0"+e:e[e.length-
1]==="."&&(e=e.substring(0,e.length-1)),e}return e}s(uN,"trimZeros");function yn(e,t){const r=e.trim();if((t===2||t===8)&&(e=r.substring(2)),parseInt)return parseInt(
e,t);if(Number.parseInt)return Number.parseInt(e,t);if(window&&window.parseInt)return window.parseInt(e,t);throw new Error("parseInt, Number.parseInt, window.pa\
rseInt are not supported")}s(yn,"parse_int");function hN(e,t,r){const i=t===1/0;switch(r.infinity.toLowerCase()){case"null":return null;case"infinity":return t;case"\
string":return i?"Infinity":"-Infinity";default:return e}}s(hN,"handleInfinity");function fN(e){return typeof e=="function"?e:Array.isArray(e)?t=>{for(const r of e)
if(typeof r=="string"&&t===r||r instanceof RegExp&&r.test(t))return!0}:()=>!1}s(fN,"getIgnoreAttributesFn");var _t=class{static{s(this,"Expression")}constructor(e,t={},r){
this.pattern=e,this.separator=t.separator||".",this.segments=this._parse(e),this.data=r,this._hasDeepWildcard=this.segments.some(i=>i.type==="deep-wildcard"),this.
_hasAttributeCondition=this.segments.some(i=>i.attrName!==void 0),this._hasPositionSelector=this.segments.some(i=>i.position!==void 0)}_parse(e){const t=[];let r=0,
i="";for(;r<e.length;)e[r]===this.separator?r+1<e.length&&e[r+1]===this.separator?(i.trim()&&(t.push(this._parseSegment(i.trim())),i=""),t.push({type:"deep-wild\
card"}),r+=2):(i.trim()&&t.push(this._parseSegment(i.trim())),i="",r++):(i+=e[r],r++);return i.trim()&&t.push(this._parseSegment(i.trim())),t}_parseSegment(e){const t={
type:"tag"};let r=null,i=e;const n=e.match(/^([^\[]+)(\[[^\]]*\])(.*)$/);if(n&&(i=n[1]+n[3],n[2])){const m=n[2].slice(1,-1);m&&(r=m)}let a,o=i;if(i.includes("::")){
const m=i.indexOf("::");if(a=i.substring(0,m).trim(),o=i.substring(m+2).trim(),!a)throw new Error(`Invalid namespace in pattern: ${e}`)}let c,l=null;if(o.includes(
":")){const m=o.lastIndexOf(":"),d=o.substring(0,m).trim(),p=o.substring(m+1).trim();["first","last","odd","even"].includes(p)||/^nth\(\d+\)$/.test(p)?(c=d,l=p):
c=o}else c=o;if(!c)throw new Error(`Invalid segment pattern: ${e}`);if(t.tag=c,a&&(t.namespace=a),r)if(r.includes("=")){const m=r.indexOf("=");t.attrName=r.substring(
0,m).trim(),t.attrValue=r.substring(m+1).trim()}else t.attrName=r.trim();if(l){const m=l.match(/^nth\((\d+)\)$/);m?(t.position="nth",t.positionValue=parseInt(m[1],
10)):t.position=l}return t}get length(){return this.segments.length}hasDeepWildcard(){return this._hasDeepWildcard}hasAttributeCondition(){return this._hasAttributeCondition}hasPositionSelector(){
return this._hasPositionSelector}toString(){return this.pattern}},yN=class{static{s(this,"ExpressionSet")}constructor(){this._byDepthAndTag=new Map,this._wildcardByDepth=
new Map,this._deepWildcards=[],this._deepByTerminalTag=new Map,this._patterns=new Set,this._sealed=!1}add(e){if(this._sealed)throw new TypeError("ExpressionSet \
is sealed. Create a new ExpressionSet to add more expressions.");if(this._patterns.has(e.pattern))return this;if(this._patterns.add(e.pattern),e.hasDeepWildcard()){
const n=e.segments[e.segments.length-1];if(n&&n.type!=="deep-wildcard"&&n.tag!=="*"){const a=n.tag;this._deepByTerminalTag.has(a)||this._deepByTerminalTag.set(a,
[]),this._deepByTerminalTag.get(a).push(e)}else this._deepWildcards.push(e);return this}const t=e.length,i=e.segments[e.segments.length-1]?.tag;if(!i||i==="*")this.
_wildcardByDepth.has(t)||this._wildcardByDepth.set(t,[]),this._wildcardByDepth.get(t).push(e);else{const n=`${t}:${i}`;this._byDepthAndTag.has(n)||this._byDepthAndTag.
set(n,[]),this._byDepthAndTag.get(n).push(e)}return this}addAll(e){for(const t of e)this.add(t);return this}has(e){return this._patterns.has(e.pattern)}get size(){
return this._patterns.size}seal(){return this._sealed=!0,this}get isSealed(){return this._sealed}matchesAny(e){return this.findMatch(e)!==null}findMatch(e){const t=e.
getDepth(),r=e.getCurrentTag(),i=`${t}:${r}`,n=this._byDepthAndTag.get(i);if(n){for(let c=0;c<n.length;c++)if(e.matches(n[c]))return n[c]}const a=this._wildcardByDepth.
get(t);if(a){for(let c=0;c<a.length;c++)if(e.matches(a[c]))return a[c]}const o=this._deepByTerminalTag.get(r);if(o){for(let c=0;c<o.length;c++)if(e.matches(o[c]))
return o[c]}for(let c=0;c<this._deepWildcards.length;c++)if(e.matches(this._deepWildcards[c]))return this._deepWildcards[c];return null}},gN=class{static{s(this,
"MatcherView")}constructor(e){this._matcher=e}get separator(){return this._matcher.separator}getCurrentTag(){const e=this._matcher.path;return e.length>0?e[e.length-
1].tag:void 0}getCurrentNamespace(){const e=this._matcher.path;return e.length>0?e[e.length-1].namespace:void 0}getAttrValue(e){const t=this._matcher.path;if(t.
length!==0)return t[t.length-1].values?.[e]}hasAttr(e){const t=this._matcher.path;if(t.length===0)return!1;const r=t[t.length-1];return r.values!==void 0&&e in r.
values}getAnyParentAttr(e){return this._matcher.getAnyParentAttr(e)}hasAnyParentAttr(e){return this._matcher.hasAnyParentAttr(e)}getPosition(){const e=this._matcher.
path;return e.length===0?-1:e[e.length-1].position??0}getCounter(){const e=this._matcher.path;return e.length===0?-1:e[e.length-1].counter??0}getIndex(){return this.
getPosition()}getDepth(){return this._matcher.path.length}toString(e,t=!0){return this._matcher.toString(e,t)}toArray(){return this._matcher.path.map(e=>e.tag)}matches(e){
return this._matcher.matches(e)}matchesAny(e){return e.matchesAny(this._matcher)}},gn=class{static{s(this,"Matcher")}constructor(e={}){this.separator=e.separator||
".",this.path=[],this.siblingStacks=[],this._pathStringCache=null,this._view=new gN(this),this._keptAttrs=[]}push(e,t=null,r=null,i=null){this._pathStringCache=
null,this.path.length>0&&(this.path[this.path.length-1].values=void 0);const n=this.path.length;let a=this.siblingStacks[n];a||(a={counts:new Map,total:0},this.
siblingStacks[n]=a);const o=r?`${r}:${e}`:e,c=a.counts.get(o)||0,l=a.total;a.counts.set(o,c+1),a.total++;const m={tag:e,position:l,counter:c};r!=null&&(m.namespace=
r),t!=null&&(m.values=t),this.path.push(m);const d=this.path.length,p=i!==null?i.keep:null;if(p!=null&&p.length>0&&t)for(let u=0;u<p.length;u++){const h=p[u];t[h]!==
void 0&&this._keptAttrs.push({depth:d,name:h,value:t[h]})}}pop(){if(this.path.length===0)return;this._pathStringCache=null;const e=this.path.pop();this.siblingStacks.
length>this.path.length+1&&(this.siblingStacks.length=this.path.length+1);const t=this.path.length+1;for(;this._keptAttrs.length>0&&this._keptAttrs[this._keptAttrs.
length-1].depth>=t;)this._keptAttrs.pop();return e}updateCurrent(e){if(this.path.length>0){const t=this.path[this.path.length-1];e!=null&&(t.values=e)}}getCurrentTag(){
return this.path.length>0?this.path[this.path.length-1].tag:void 0}getCurrentNamespace(){return this.path.length>0?this.path[this.path.length-1].namespace:void 0}getAttrValue(e){
if(this.path.length!==0)return this.path[this.path.length-1].values?.[e]}hasAttr(e){if(this.path.length===0)return!1;const t=this.path[this.path.length-1];return t.
values!==void 0&&e in t.values}getAnyParentAttr(e){const t=this._keptAttrs;for(let r=t.length-1;r>=0;r--)if(t[r].name===e)return t[r].value}hasAnyParentAttr(e){
const t=this._keptAttrs;for(let r=t.length-1;r>=0;r--)if(t[r].name===e)return!0;return!1}getPosition(){return this.path.length===0?-1:this.path[this.path.length-
1].position??0}getCounter(){return this.path.length===0?-1:this.path[this.path.length-1].counter??0}getIndex(){return this.getPosition()}getDepth(){return this.
path.length}toString(e,t=!0){const r=e||this.separator;if(r===this.separator&&t===!0){if(this._pathStringCache!==null)return this._pathStringCache;const n=this.
path.map(a=>a.namespace?`${a.namespace}:${a.tag}`:a.tag).join(r);return this._pathStringCache=n,n}return this.path.map(n=>t&&n.namespace?`${n.namespace}:${n.tag}`:
n.tag).join(r)}toArray(){return this.path.map(e=>e.tag)}reset(){this._pathStringCache=null,this.path=[],this.siblingStacks=[],this._keptAttrs=[]}matches(e){const t=e.
segments;return t.length===0?!1:e.hasDeepWildcard()?this._matchWithDeepWildcard(t):this._matchSimple(t)}_matchSimple(e){if(this.path.length!==e.length)return!1;
for(let t=0;t<e.length;t++)if(!this._matchSegment(e[t],this.path[t],t===this.path.length-1))return!1;return!0}_matchWithDeepWildcard(e){let t=this.path.length-1,
r=e.length-1;for(;r>=0&&t>=0;){const i=e[r];if(i.type==="deep-wildcard"){if(r--,r<0)return!0;const n=e[r];let a=!1;for(let o=t;o>=0;o--)if(this._matchSegment(n,
this.path[o],o===this.path.length-1)){t=o-1,r--,a=!0;break}if(!a)return!1}else{if(!this._matchSegment(i,this.path[t],t===this.path.length-1))return!1;t--,r--}}return r<
0}_matchSegment(e,t,r){if(e.tag!=="*"&&e.tag!==t.tag||e.namespace!==void 0&&e.namespace!=="*"&&e.namespace!==t.namespace||e.attrName!==void 0&&(!r||!t.values||!(e.
attrName in t.values)||e.attrValue!==void 0&&String(t.values[e.attrName])!==String(e.attrValue)))return!1;if(e.position!==void 0){if(!r)return!1;const i=t.counter??
0;if(e.position==="first"&&i!==0)return!1;if(e.position==="odd"&&i%2!==1)return!1;if(e.position==="even"&&i%2!==0)return!1;if(e.position==="nth"&&i!==e.positionValue)
return!1}return!0}matchesAny(e){return e.matchesAny(this)}snapshot(){return{path:this.path.map(e=>({...e})),siblingStacks:this.siblingStacks.map(e=>e&&{counts:new Map(
e.counts),total:e.total}),keptAttrs:this._keptAttrs.map(e=>({...e}))}}restore(e){this._pathStringCache=null,this.path=e.path.map(t=>({...t})),this.siblingStacks=
e.siblingStacks.map(t=>t&&{counts:new Map(t.counts),total:t.total}),this._keptAttrs=(e.keptAttrs||[]).map(t=>({...t}))}readOnly(){return this._view}},NN=[{id:"h\
tml-script-open",description:"<script opening tag",pattern:/<script[\s>/]/i},{id:"html-script-close",description:"<\/script closing tag",pattern:/<\/script[\s>]/i},
{id:"html-javascript-protocol",description:"javascript: URI scheme (with optional whitespace/encoding)",pattern:/j[\t\n\r ]*a[\t\n\r ]*v[\t\n\r ]*a[\t\n\r ]*s[\t\n\r ]*c[\t\n\r ]*r[\t\n\r ]*i[\t\n\r ]*p[\t\n\r ]*t[\t\n\r ]*:/i},
{id:"html-vbscript-protocol",description:"vbscript: URI scheme",pattern:/vbscript[\t\n\r ]*:/i},{id:"html-data-html",description:"data:text/html URI \u2014 can execu\
te scripts in browsers",pattern:/data[\t\n\r ]*:[\t\n\r ]*text\/html/i},{id:"html-data-xhtml",description:"data:application/xhtml+xml URI",pattern:/data[\t\n\r ]*:[\t\n\r ]*application\/xhtml/i},
{id:"html-data-svg",description:"data:image/svg+xml URI \u2014 can execute scripts",pattern:/data[\t\n\r ]*:[\t\n\r ]*image\/svg\+xml/i},{id:"html-inline-event-\
handler",description:"Inline event handler attributes: onclick=, onerror=, onload=, etc.",pattern:/\bon\w{1,30}\s*=/i},{id:"html-entity-obfuscated-script",description:"\
HTML-entity-encoded <script (e.g. &#x3C;script or &lt;script)",pattern:/(?:&#x0*3[Cc];?|&#0*60;?|&lt;)\s*script/i},{id:"html-entity-obfuscated-javascript",description:'\
HTML-entity-encoded javascript: (partial \u2014 catches common &#106; or &#x6a; for "j")',pattern:/(?:&#x0*6[Aa];?|&#0*106;?)\s*(?:&#x0*61;?|a)[\s\S]{0,80}script\s*:/i},
{id:"html-style-expression",description:"CSS expression() \u2014 IE-era code execution in style attributes",pattern:/style[\s\S]{0,20}expression\s*\(/i},{id:"ht\
ml-object-embed",description:"<object or <embed tags that can load active content",pattern:/<(?:object|embed)[\s>/]/i},{id:"html-base-tag",description:"<base hr\
ef= \u2014 can hijack all relative URLs on a page",pattern:/<base[\s>]/i},{id:"html-meta-refresh",description:'<meta http-equiv="refresh" \u2014 can redirect users',
pattern:/<meta[\s\S]{0,40}http-equiv[\s\S]{0,20}refresh/i},{id:"html-srcdoc",description:"srcdoc= attribute on iframes \u2014 embeds HTML that can run scripts",
pattern:/srcdoc\s*=/i},{id:"html-iframe",description:"<iframe tag",pattern:/<iframe[\s>/]/i},{id:"html-form",description:"<form tag \u2014 can be used for phishing /\
 credential harvesting injection",pattern:/<form[\s>/]/i}],si=NN,xN=[{id:"xml-cdata-injection",description:"CDATA section injection: <![CDATA[ breaks out of tex\
t node context",pattern:/<!\[CDATA\[/i},{id:"xml-cdata-close",description:"CDATA close sequence: ]]> can terminate an enclosing CDATA section",pattern:/\]\]>/},
{id:"xml-processing-instruction",description:"XML processing instruction: <?xml-stylesheet or <?php etc.",pattern:/<\?(?:xml[\- ]|php|asp)/i},{id:"xml-doctype-i\
njection",description:"DOCTYPE declaration embedded in content \u2014 can define entities",pattern:/<!DOCTYPE(?:[\s[]|$)/i},{id:"xml-entity-system",description:"\
SYSTEM keyword \u2014 used in external entity declarations (XXE)",pattern:/\bSYSTEM\s+["']/i},{id:"xml-entity-public",description:"PUBLIC keyword \u2014 used in exte\
rnal entity declarations (XXE)",pattern:/\bPUBLIC\s+["']/i},{id:"xml-entity-declaration",description:"<!ENTITY declaration \u2014 defines entities, potential XXE or \
entity expansion",pattern:/<!ENTITY[\s%]/i},{id:"xml-billion-laughs",description:"Entity reference chaining / billion laughs: repeated &eX; style references",pattern:/(?:&\w{1,20};){3,}/},
{id:"xml-namespace-confusion",description:"xmlns: attribute injection \u2014 can redefine namespaces to confuse parsers",pattern:/\bxmlns(?::\w{1,40})?\s*=/i},{
id:"xml-comment-injection",description:"<!-- comment injection \u2014 can hide content from some parsers",pattern:/<!--/},{id:"xml-comment-close",description:"-\
-> closes an enclosing XML comment",pattern:/-->/},{id:"xml-pi-close",description:"?> closes an enclosing processing instruction",pattern:/\?>/}],oi=xN,bN=[{id:"\
svg-script-element",description:"<script element inside SVG executes JavaScript",pattern:/<script[\s>/]/i},{id:"svg-xlink-href-javascript",description:"xlink:hr\
ef with javascript: \u2014 classic SVG XSS via <a> or <use>",pattern:/xlink\s*:\s*href\s*=\s*["']?\s*javascript\s*:/i},{id:"svg-href-javascript",description:"hr\
ef= with javascript: in SVG context (<a>, <animate>, etc.)",pattern:/href\s*=\s*["']?\s*javascript\s*:/i},{id:"svg-foreignobject",description:"<foreignObject em\
beds HTML inside SVG \u2014 can execute scripts",pattern:/<foreignObject[\s>/]/i},{id:"svg-use-external",description:"<use xlink:href or href pointing to extern\
al resource (non-fragment URL)",pattern:/<use[\s\S]{0,60}(?:xlink\s*:\s*)?href\s*=\s*(?:["'][^#]|[^"'#\s>])/i},{id:"svg-animate-href",description:'<animate attr\
ibuteName="href" \u2014 can dynamically change href to javascript:',pattern:/<animate[\s\S]{0,80}attributeName\s*=\s*["'][\s]*href["']/i},{id:"svg-animate-xlink\
href",description:'<animate attributeName="xlink:href"',pattern:/<animate[\s\S]{0,80}attributeName\s*=\s*["'][\s]*xlink\s*:\s*href["']/i},{id:"svg-set-javascrip\
t",description:'<set to="javascript:..." \u2014 sets an attribute to a javascript: URI',pattern:/<set[\s\S]{0,80}to\s*=\s*["']?\s*javascript\s*:/i},{id:"svg-eve\
nt-handler",description:"SVG-specific event handler attributes: onload=, onerror=, onactivate=, etc.",pattern:/\bon(?:load|error|activate|begin|end|repeat|focus|blur|click|mouse\w{1,20}|key\w{1,20})\s*=/i},
{id:"svg-handler-generic",description:"Generic on* handler catch-all for SVG attributes",pattern:/\bon\w{1,30}\s*=/i},{id:"svg-filter-feimage",description:"<feI\
mage href= \u2014 filter primitive that can load external resources",pattern:/<feImage[\s\S]{0,80}(?:xlink\s*:\s*)?href\s*=/i},{id:"svg-image-external",description:"\
<image xlink:href with http/https or javascript protocol",pattern:/<image[\s\S]{0,80}(?:xlink\s*:\s*)?href\s*=\s*["']?\s*(?:https?|javascript)\s*:/i},{id:"svg-s\
tyle-javascript",description:"style= attribute containing javascript: (e.g. background:url(javascript:...))",pattern:/style\s*=[\s\S]{0,60}javascript\s*:/i}],Nn=bN,
vN=[{id:"sql-block-comment-open",description:"SQL block comment open: /* ... */ \u2014 unusual in legitimate user text",pattern:/\/\*/},{id:"sql-union-select",description:"\
UNION SELECT \u2014 most common SQL injection aggregation attack",pattern:/\bUNION\s{1,20}(?:ALL\s{1,20})?SELECT\b/i},{id:"sql-drop-table",description:"DROP TAB\
LE \u2014 destructive DDL injection",pattern:/\bDROP\s{1,20}TABLE\b/i},{id:"sql-drop-database",description:"DROP DATABASE \u2014 destructive DDL injection",pattern:/\bDROP\s{1,20}DATABASE\b/i},
{id:"sql-insert-into",description:"INSERT INTO \u2014 data injection",pattern:/\bINSERT\s{1,20}INTO\b/i},{id:"sql-delete-from",description:"DELETE FROM \u2014 data d\
eletion injection",pattern:/\bDELETE\s{1,20}FROM\b/i},{id:"sql-update-set",description:"UPDATE ... SET \u2014 data modification injection",pattern:/\bUPDATE\b[\s\S]{1,60}\bSET\b/i},
{id:"sql-exec-xp",description:"EXEC xp_ \u2014 MSSQL extended stored procedure execution",pattern:/\bEXEC(?:UTE)?\s{1,20}xp_/i},{id:"sql-tautology-string",description:`\
Classic string tautology: ' OR '1'='1 or " OR "1"="1"`,pattern:/'\s{0,10}OR\s{0,10}'[^']{0,20}'\s*=\s*'[^']{0,20}/i},{id:"sql-tautology-numeric",description:"Nu\
meric tautology: OR 1=1",pattern:/\bOR\s{1,10}1\s*=\s*1\b/i},{id:"sql-always-true-zero",description:"Numeric tautology: OR 0=0",pattern:/\bOR\s{1,10}0\s*=\s*0\b/i},
{id:"sql-sleep-benchmark",description:"Time-based blind injection: SLEEP() or BENCHMARK()",pattern:/\b(?:SLEEP|BENCHMARK)\s*\(/i},{id:"sql-waitfor-delay",description:"\
MSSQL time-based blind injection: WAITFOR DELAY",pattern:/\bWAITFOR\s{1,20}DELAY\b/i},{id:"sql-char-function",description:"CHAR() function \u2014 used to obfuscate i\
njected strings",pattern:/\bCHAR\s*\(\s*\d{1,3}/i},{id:"sql-information-schema",description:"INFORMATION_SCHEMA \u2014 reconnaissance query for table/column enumerat\
ion",pattern:/\bINFORMATION_SCHEMA\b/i}],xn=vN,CN=[{id:"shell-path-traversal-unix",description:"Unix path traversal: ../  \u2014 climbing the directory tree",pattern:/\.\.\//},
{id:"shell-path-traversal-windows",description:"Windows path traversal: ..\\ \u2014 climbing the directory tree",pattern:/\.\.\\/},{id:"shell-path-traversal-enc\
oded",description:"URL-encoded path traversal: %2e%2e or %2f variants",pattern:/%2e%2e|%2f\.\.|\.\.%2f/i},{id:"shell-null-byte",description:"Null byte injection\
: \\x00 or %00 \u2014 truncates strings in C-backed functions",pattern:/\x00|%00/},{id:"shell-semicolon",description:"Semicolon command separator: cmd1; cmd2",pattern:/;/},
{id:"shell-pipe",description:"Pipe operator: cmd1 | cmd2",pattern:/\|/},{id:"shell-and-operator",description:"AND operator: cmd1 && cmd2",pattern:/&&/},{id:"she\
ll-or-operator",description:"OR operator: cmd1 || cmd2",pattern:/\|\|/},{id:"shell-backtick",description:"Backtick command substitution: `cmd`",pattern:/`/},{id:"\
shell-dollar-paren",description:"Dollar-paren command substitution: $(cmd)",pattern:/\$\(/},{id:"shell-dollar-brace",description:"Dollar-brace variable expansio\
n: ${var} \u2014 can be abused for injection",pattern:/\$\{/},{id:"shell-redirect-out",description:"Output redirection: cmd > file or cmd >> file",pattern:/>{1,2}/},
{id:"shell-redirect-in",description:"Input redirection: cmd < file",pattern:/</},{id:"shell-newline-injection",description:"Newline injection: \\n or \\r \u2014 can in\
ject new shell commands",pattern:/[\n\r]/},{id:"shell-glob-star",description:"Glob expansion: * or ? \u2014 can expand to unintended files",pattern:/[/\\][*?]/},
{id:"shell-absolute-root",description:"Absolute root path injection: string starting with / or \\ (Windows UNC)",pattern:/^(?:\/|\\\\)/},{id:"shell-windows-driv\
e",description:"Windows drive letter path injection: C:\\ or D:/",pattern:/^[a-zA-Z]:[/\\]/},{id:"shell-curl-wget",description:"curl/wget with URL or flags \u2014 ca\
n exfiltrate data or download payloads",pattern:/\b(?:curl|wget)\s+(?:https?:\/\/|ftp:\/\/|-)/i}],Po=CN,PN=[{id:"redos-nested-quantifier-plus",description:"Nest\
ed + quantifier inside a group with outer quantifier: (a+)+, (.+b)*, etc.",pattern:/\([^)]*\+[^)]*\)[+*]/},{id:"redos-nested-quantifier-star",description:"Neste\
d * quantifier: (a*)* or (a*)+ \u2014 catastrophic backtracking",pattern:/\([^)]*\*[^)]*\)[*+]/},{id:"redos-nested-groups",description:"Doubly nested quantified\
 groups: ((a+)+) \u2014 guaranteed catastrophic",pattern:/\(\([^)]{0,40}\)[+*]\)[+*]/},{id:"redos-alternation-overlap",description:"Overlapping alternation unde\
r quantifier: (a|a)+ \u2014 ambiguous NFA paths",pattern:/\(([^|()]{1,20})\|(?:\1)(?:\|[^|()]{1,20}){0,5}\)[+*?]{1,2}/},{id:"redos-star-plus-concat",description:"\
(x*x)+ pattern \u2014 triggers super-linear backtracking",pattern:/\([^)]{0,10}\*[^)]{0,10}\)[+*]/},{id:"redos-dot-star-greedy",description:"(.*){n,} or (.+){n,\
} \u2014 repeated greedy dot quantifiers",pattern:/\(\.[*+]\)\{?\d/},{id:"redos-large-repetition",description:"Very large fixed or range repetition count {1000,\
} or {1000,n} \u2014 denial of service via backtracking",pattern:/\{\d{4,}(?:,\d*)?\}/},{id:"redos-catastrophic-alternation",description:"Long alternation with \
many similar branches \u2014 polynomial backtracking risk",pattern:/\([^)]{0,200}(?:\|[^|)]{0,50}){9,}\)/}],wo=PN,Pe=`["'\\s]*:`,wN=[{id:"nosql-where-operator",
description:"$where \u2014 executes arbitrary JavaScript server-side in MongoDB",pattern:new RegExp(`\\$where${Pe}`,"i")},{id:"nosql-ne-operator",description:'$\
ne \u2014 "not equal" operator used to bypass equality checks',pattern:new RegExp(`\\$ne${Pe}`,"i")},{id:"nosql-gt-operator",description:'$gt \u2014 "greater than" u\
sed to bypass password/value checks',pattern:new RegExp(`\\$gte?${Pe}`,"i")},{id:"nosql-lt-operator",description:'$lt / $lte \u2014 "less than" bypass variants',
pattern:new RegExp(`\\$lte?${Pe}`,"i")},{id:"nosql-regex-operator",description:"$regex \u2014 can be used to extract data character by character (blind injection)",
pattern:new RegExp(`\\$regex${Pe}`,"i")},{id:"nosql-or-operator",description:"$or \u2014 logical OR; used to create always-true conditions",pattern:new RegExp(`\
\\$or${Pe}\\s*\\[`,"i")},{id:"nosql-and-operator",description:"$and \u2014 logical AND operator injection",pattern:new RegExp(`\\$and${Pe}\\s*\\[`,"i")},{id:"no\
sql-nor-operator",description:"$nor \u2014 logical NOR operator injection",pattern:new RegExp(`\\$nor${Pe}\\s*\\[`,"i")},{id:"nosql-exists-operator",description:"\
$exists \u2014 can enumerate fields to determine schema",pattern:new RegExp(`\\$exists${Pe}`,"i")},{id:"nosql-in-operator",description:"$in \u2014 matches any value \
in a list; can enumerate values",pattern:new RegExp(`\\$in${Pe}\\s*\\[`,"i")},{id:"nosql-expr-operator",description:"$expr \u2014 allows aggregation expressions in q\
ueries (MongoDB 3.6+)",pattern:new RegExp(`\\$expr${Pe}`,"i")},{id:"nosql-function-operator",description:"$function \u2014 executes arbitrary JavaScript in MongoDB 4\
.4+",pattern:new RegExp(`\\$function${Pe}`,"i")},{id:"nosql-accumulator-operator",description:"$accumulator \u2014 custom aggregation with arbitrary JS execution",
pattern:new RegExp(`\\$accumulator${Pe}`,"i")},{id:"nosql-proto-pollution",description:"__proto__ \u2014 prototype pollution via object key injection",pattern:/__proto__/},
{id:"nosql-constructor-prototype",description:"constructor.prototype \u2014 alternative prototype pollution vector (dot notation or JSON key)",pattern:/constructor[\s"':.,{\[]*prototype/i},
{id:"nosql-proto-bracket",description:'["__proto__"] \u2014 bracket-notation prototype pollution',pattern:/\[["']__proto__["']\]/}],So=wN,SN=[{id:"log-crlf-inje\
ction",description:"CRLF injection: literal \\r or \\n embeds fake log lines",pattern:/[\r\n]/},{id:"log-url-encoded-crlf",description:"URL-encoded CRLF: %0d, %\
0a, %0D, %0A \u2014 decoded by some log parsers",pattern:/%0[dDaA]/},{id:"log-unicode-newline",description:"Unicode newline variants: U+2028 (line separator), U\
+2029 (paragraph separator)",pattern:/[\u2028\u2029]/},{id:"log-log4shell-jndi",description:"Log4Shell: ${jndi:...} triggers remote code execution in Apache Log\
4j",pattern:/\$\{jndi\s*:/i},{id:"log-log4shell-obfuscated",description:"Obfuscated Log4Shell: ${::-j}... lookup-bypass prefix used to evade WAF detection",pattern:/\$\{::-/},
{id:"log-log4j-lookup",description:"Log4j lookup syntax: ${env:...}, ${sys:...}, ${ctx:...} \u2014 data exfiltration",pattern:/\$\{(?:env|sys|ctx|main|map|sd|web|docker|k8s|spring)\s*:/i},
{id:"log-ssti-double-brace",description:"SSTI double-brace: {{expression}} \u2014 Jinja2, Twig, Handlebars, etc.",pattern:/\{\{[\s\S]{0,80}\}\}/},{id:"log-ssti-\
hash-brace",description:"SSTI hash-brace: #{expression} \u2014 Thymeleaf, Velocity, Ruby ERB",pattern:/#\{[\s\S]{0,80}\}/},{id:"log-ssti-dollar-brace",description:"\
SSTI/EL injection: ${expression with operators or method calls} \u2014 JSP EL, Freemarker, SpEL",pattern:/\$\{[^}]*(?:\.|\(|\*|\+|\bclass\b|\bruntime\b|\bprocess\b|\bexec\b)[^}]{0,80}\}/i},
{id:"log-ssti-percent-tag",description:"SSTI ERB/ASP tag: <%= expression %> \u2014 Ruby ERB, ASP",pattern:/<%=[\s\S]{0,80}%>/},{id:"log-null-byte",description:"\
Null byte: \\x00 or %00 \u2014 can truncate log entries in C-backed loggers",pattern:/\x00|%00/},{id:"log-ansi-escape",description:"ANSI escape sequence: ESC[ \u2014\
 can manipulate terminal output when logs are tailed",pattern:/\x1b\[/}],Eo=SN,EN=[{id:"sql-line-comment",description:"SQL line comment: -- followed by whitespa\
ce or end of string",pattern:/--(?:\s|$)/},{id:"sql-stacked-query",description:"Stacked queries: semicolon immediately followed by a SQL keyword",pattern:/;\s{0,10}(?:SELECT|INSERT|UPDATE|DELETE|DROP|CREATE|ALTER|EXEC)\b/i},
{id:"sql-hex-encoding",description:"Hex-encoded string injection: 0x41414141 style (MySQL)",pattern:/\b0x[0-9a-f]{4,}/i}],RN=[...xn,...EN],Ro=RN,To=Object.freeze(
{colon:":",Tab:"	",NewLine:`
`}),TN=/&(?:#[xX]0*([0-9a-fA-F]{1,6});?|#0*([0-9]{1,7});?|([a-zA-Z][a-zA-Z0-9]{1,15});)/g;function zN(e){return e.indexOf("&")===-1?e:e.replace(TN,(t,r,i,n)=>{if(n!==
void 0)return Object.prototype.hasOwnProperty.call(To,n)?To[n]:t;const a=r!==void 0?parseInt(r,16):parseInt(i,10);return!Number.isFinite(a)||a>1114111?t:String.
fromCodePoint(a)})}s(zN,"decodeEntities"),si.label="HTML",oi.label="XML",Nn.label="SVG",si.decodeEntities=!0,oi.decodeEntities=!0,Nn.decodeEntities=!0,xn.label=
"SQL",Ro.label="SQL-STRICT",Po.label="SHELL",wo.label="REDOS",So.label="NOSQL",Eo.label="LOG";var IS=Object.freeze({HTML:si,XML:oi,SVG:Nn,SQL:xn,"SQL-STRICT":Ro,
SHELL:Po,REDOS:wo,NOSQL:So,LOG:Eo});function IN(e){if(typeof e!="string")throw new TypeError(`is-unsafe: first argument must be a string, got ${typeof e}`)}s(IN,
"assertString");function BN(e){if(!(e instanceof RegExp)){if(Array.isArray(e)){if(e.length===0)throw new TypeError("is-unsafe: context must not be an empty arra\
y");if(Array.isArray(e[0])){for(const t of e)if(!Array.isArray(t)||t.length===0)throw new TypeError("is-unsafe: each context in the array must be a non-empty pa\
ttern array (PatternList)")}return}throw new TypeError(`is-unsafe: second argument must be a PatternList (e.g. HTML), an array of PatternLists (e.g. [HTML, XML]\
), or a RegExp. Got: ${typeof e}`)}}s(BN,"assertContext");function MN(e){return e instanceof RegExp?{lists:null,regex:e}:Array.isArray(e[0])?{lists:e,regex:null}:
{lists:[e],regex:null}}s(MN,"normalise");function ON(e,t){if(!t.decodeEntities)return null;const r=zN(e);return r===e?null:r}s(ON,"decodedCopy");function kN(e,t){
const r=t.label??"CUSTOM",i=ON(e,t);for(const n of t)if(n.pattern.test(e)||i!==null&&n.pattern.test(i))return{context:r,id:n.id,description:n.description,pattern:n.
pattern};return null}s(kN,"matchList");function AN(e,t){IN(e),BN(t);const{lists:r,regex:i}=MN(t);if(i)return i.test(e);for(const n of r)if(kN(e,n)!==null)return!0;
return!1}s(AN,"isUnsafe");function _N(e,t){if(!e)return{};const r=t.attributesGroupName?e[t.attributesGroupName]:e;if(!r)return{};const i={};for(const n in r)if(n.
startsWith(t.attributeNamePrefix)){const a=n.substring(t.attributeNamePrefix.length);i[a]=r[n]}else i[n]=r[n];return i}s(_N,"extractRawAttributes");function LN(e){
if(!e||typeof e!="string")return;const t=e.indexOf(":");if(t!==-1&&t>0){const r=e.substring(0,t);if(r!=="xmlns")return r}}s(LN,"extractNamespace");var HN=class{static{
s(this,"OrderedObjParser")}constructor(e,t){this.options=e,this.currentNode=null,this.tagsNodeStack=[],this.parseXml=FN,this.parseTextData=qN,this.resolveNameSpace=
DN,this.buildAttributesMap=$N,this.isItStopNode=WN,this.replaceEntitiesValue=GN,this.readStopNodeData=QN,this.saveTextToParentTag=XN,this.addChild=jN,this.ignoreAttributesFn=
fN(this.options.ignoreAttributes),this.entityExpansionCount=0,this.currentExpandedLength=0,this.doctypefound=!1;let r={...so};this.options.entityDecoder?this.entityDecoder=
this.options.entityDecoder:(typeof this.options.htmlEntities=="object"?r=this.options.htmlEntities:this.options.htmlEntities===!0&&(r={...qg,...Hg}),this.entityDecoder=
new jg({namedEntities:{...r,...t},numericAllowed:this.options.htmlEntities,limit:{maxTotalExpansions:this.options.processEntities.maxTotalExpansions,maxExpandedLength:this.
options.processEntities.maxExpandedLength,applyLimitsTo:this.options.processEntities.appliesTo},onInputEntity:s((n,a)=>AN(a,[si,oi])?ii.BLOCK:ii.ALLOW,"onInputE\
ntity")})),this.matcher=new gn,this.readonlyMatcher=this.matcher.readOnly(),this.isCurrentNodeStopNode=!1,this.stopNodeExpressionsSet=new yN;const i=this.options.
stopNodes;if(i&&i.length>0){for(let n=0;n<i.length;n++){const a=i[n];typeof a=="string"?this.stopNodeExpressionsSet.add(new _t(a)):a instanceof _t&&this.stopNodeExpressionsSet.
add(a)}this.stopNodeExpressionsSet.seal()}}};function qN(e,t,r,i,n,a,o){const c=this.options;if(e!==void 0&&(c.trimValues&&!i&&(e=e.trim()),e.length>0)){o||(e=this.
replaceEntitiesValue(e,t,r));const l=c.jPath?r.toString():r,m=c.tagValueProcessor(t,e,l,n,a);return m==null?e:typeof m!=typeof e||m!==e?m:c.trimValues||e.trim()===
e?vn(e,c.parseTagValue,c.numberParseOptions):e}}s(qN,"parseTextData");function DN(e){if(this.options.removeNSPrefix){const t=e.split(":"),r=e.charAt(0)==="/"?"/":
"";if(t[0]==="xmlns")return"";t.length===2&&(e=r+t[1])}return e}s(DN,"resolveNameSpace");var UN=/([^\s=]+)\s*(=\s*(?:"([^"]*)"|'([^']*)'))?/gm;function zo(e){return e[3]!==
void 0?e[3]:e[4]}s(zo,"attrValue");function $N(e,t,r,i=!1){const n=this.options;if(i===!0||n.ignoreAttributes!==!0&&typeof e=="string"){const a=Rg(e,UN),o=a.length,
c={},l=new Array(o);let m=!1;const d={};for(let h=0;h<o;h++){const f=this.resolveNameSpace(a[h][1]),y=zo(a[h]);if(f.length&&y!==void 0){let g=y;n.trimValues&&(g=
g.trim()),g=this.replaceEntitiesValue(g,r,this.readonlyMatcher),l[h]=g,d[f]=g,m=!0}}m&&typeof t=="object"&&t.updateCurrent&&t.updateCurrent(d);const p=n.jPath?t.
toString():this.readonlyMatcher;let u=!1;for(let h=0;h<o;h++){const f=this.resolveNameSpace(a[h][1]);if(this.ignoreAttributesFn(f,p))continue;let y=n.attributeNamePrefix+
f;if(f.length)if(n.transformAttributeName&&(y=n.transformAttributeName(y)),y=Io(y,n),zo(a[h])!==void 0){const g=l[h],x=n.attributeValueProcessor(f,g,p);x==null?
c[y]=g:typeof x!=typeof g||x!==g?c[y]=x:c[y]=vn(g,n.parseAttributeValue,n.numberParseOptions),u=!0}else n.allowBooleanAttributes&&(c[y]=!0,u=!0)}if(!u)return;if(n.
attributesGroupName&&!n.preserveOrder){const h={};return h[n.attributesGroupName]=c,h}return c}}s($N,"buildAttributesMap");var FN=s(function(e){const t=this.options,
r=t.captureMetaData?[]:void 0;e=e.replace(/\r\n?/g,t.captureMetaData?(l,m)=>(l.length===2&&r.push(m-r.length),`
`):`
`);const i=new Ke("!xml");let n=i,a="";this.matcher.reset(),this.entityDecoder.reset(),this.entityExpansionCount=0,this.currentExpandedLength=0,this.doctypefound=
!1;const o=new eN(t.processEntities),c=e.length;for(let l=0;l<c;l++)if(e[l]==="<"){const d=e.charCodeAt(l+1);if(d===47){const p=Lt(e,">",l,"Closing Tag is not c\
losed.");let u=e.substring(l+2,p).trim();if(t.removeNSPrefix){const f=u.indexOf(":");f!==-1&&(u=u.substr(f+1))}u=Cn(t.transformTagName,u,"",t).tagName,n&&(a=this.
saveTextToParentTag(a,n,this.readonlyMatcher));const h=this.matcher.getCurrentTag();if(u&&t.unpairedTagsSet.has(u))throw new Error(`Unpaired tag can not be used\
 as closing tag: </${u}>`);h&&t.unpairedTagsSet.has(h)&&(this.matcher.pop(),this.tagsNodeStack.pop()),this.matcher.pop(),this.isCurrentNodeStopNode=!1,n=this.tagsNodeStack.
pop()||i,t.captureMetaData&&n&&n.addEndIndex(pt(p+1,r)),a="",l=p}else if(d===63){let p=bn(e,l,!1,"?>");if(!p)throw new Error("Pi Tag is not closed.");a=this.saveTextToParentTag(
a,n,this.readonlyMatcher);const u=this.buildAttributesMap(p.tagExp,this.matcher,p.tagName,!0);if(u){const h=u[this.options.attributeNamePrefix+"version"];this.entityDecoder.
setXmlVersion(Number(h)||1),o.setXmlVersion(Number(h)||1)}if(!(t.ignoreDeclaration&&p.tagName==="?xml"||t.ignorePiTags)){const h=new Ke(p.tagName);h.add(t.textNodeName,
""),p.tagName!==p.tagExp&&p.attrExpPresent&&t.ignoreAttributes!==!0&&(h[":@"]=u);const f=t.captureMetaData?pt(l,r):l;this.addChild(n,h,this.readonlyMatcher,f),t.
captureMetaData&&n.addEndIndex(pt(p.closeIndex+2,r))}l=p.closeIndex+1}else if(d===33&&e.charCodeAt(l+2)===45&&e.charCodeAt(l+3)===45){const p=Lt(e,"-->",l+4,"Co\
mment is not closed.");if(t.commentPropName){const u=e.substring(l+4,p-2);a=this.saveTextToParentTag(a,n,this.readonlyMatcher),n.add(t.commentPropName,[{[t.textNodeName]:u}])}
l=p}else if(d===33&&e.charCodeAt(l+2)===68){if(this.doctypefound)throw new Error("Multiple DOCTYPE declarations found.");this.doctypefound=!0;const p=o.readDocType(
e,l);this.entityDecoder.addInputEntities(p.entities),l=p.i}else if(d===33&&e.charCodeAt(l+2)===91){const p=Lt(e,"]]>",l,"CDATA is not closed.")-2,u=e.substring(
l+9,p);a=this.saveTextToParentTag(a,n,this.readonlyMatcher);let h=this.parseTextData(u,n.tagname,this.readonlyMatcher,!0,!1,!0,!0);h==null&&(h=""),t.cdataPropName?
n.add(t.cdataPropName,[{[t.textNodeName]:u}]):n.add(t.textNodeName,h),l=p+2}else{let p=bn(e,l,t.removeNSPrefix);if(!p){const _=e.substring(Math.max(0,l-50),Math.
min(c,l+50));throw new Error(`readTagExp returned undefined at position ${l}. Context: "${_}"`)}let u=p.tagName;const h=p.rawTagName;let f=p.tagExp,y=p.attrExpPresent,
g=p.closeIndex;if({tagName:u,tagExp:f}=Cn(t.transformTagName,u,f,t),t.strictReservedNames&&(u===t.commentPropName||u===t.cdataPropName||u===t.textNodeName||u===
t.attributesGroupName))throw new Error(`Invalid tag name: ${u}`);n&&a&&n.tagname!=="!xml"&&(a=this.saveTextToParentTag(a,n,this.readonlyMatcher,!1));const x=n;x&&
t.unpairedTagsSet.has(x.tagname)&&(n=this.tagsNodeStack.pop(),this.matcher.pop());let N=!1;f.length>0&&f.lastIndexOf("/")===f.length-1&&(N=!0,u[u.length-1]==="/"?
(u=u.substr(0,u.length-1),f=u):f=f.substr(0,f.length-1),y=u!==f);let b=null,C={},O;O=LN(h),u!==i.tagname&&this.matcher.push(u,{},O),u!==f&&y&&(b=this.buildAttributesMap(
f,this.matcher,u),b&&(C=_N(b,t))),u!==i.tagname&&(this.isCurrentNodeStopNode=this.isItStopNode());const K=t.captureMetaData?pt(l,r):l;if(this.isCurrentNodeStopNode){
let _="";if(N)l=p.closeIndex;else if(t.unpairedTagsSet.has(u))l=p.closeIndex;else{const re=this.readStopNodeData(e,h,g+1);if(!re)throw new Error(`Unexpected end\
 of ${h}`);l=re.i,_=re.tagContent}const he=new Ke(u);b&&(he[":@"]=b),he.add(t.textNodeName,_),this.matcher.pop(),this.isCurrentNodeStopNode=!1,this.addChild(n,he,
this.readonlyMatcher,K),t.captureMetaData&&n.addEndIndex(pt(l+1,r))}else{if(N){({tagName:u,tagExp:f}=Cn(t.transformTagName,u,f,t));const _=new Ke(u);b&&(_[":@"]=
b),this.addChild(n,_,this.readonlyMatcher,K),t.captureMetaData&&n.addEndIndex(pt(g+1,r)),this.matcher.pop(),this.isCurrentNodeStopNode=!1}else if(t.unpairedTagsSet.
has(u)){const _=new Ke(u);b&&(_[":@"]=b),this.addChild(n,_,this.readonlyMatcher,K),t.captureMetaData&&n.addEndIndex(pt(p.closeIndex+1,r)),this.matcher.pop(),this.
isCurrentNodeStopNode=!1,l=p.closeIndex;continue}else{const _=new Ke(u);if(this.tagsNodeStack.length>t.maxNestedTags)throw new Error("Maximum nested tags exceed\
ed");this.tagsNodeStack.push(n),b&&(_[":@"]=b),this.addChild(n,_,this.readonlyMatcher,K),n=_}a="",l=g}}}else a+=e[l];return i.child},"parseXml");function pt(e,t){
let r=0,i=t.length;for(;r<i;){const n=Math.floor((r+i)/2);t[n]<e?r=n+1:i=n}return e+r}s(pt,"getOriginalIndex");function jN(e,t,r,i){this.options.captureMetaData||
(i=void 0);const n=this.options.jPath?r.toString():r,a=this.options.updateTag(t.tagname,n,t[":@"]);a===!1||(typeof a=="string"&&(t.tagname=a),e.addChild(t,i))}s(
jN,"addChild");function GN(e,t,r){const i=this.options.processEntities;if(!i||!i.enabled)return e;if(i.allowedTags){const n=this.options.jPath?r.toString():r;if(!(Array.
isArray(i.allowedTags)?i.allowedTags.includes(t):i.allowedTags(t,n)))return e}if(i.tagFilter){const n=this.options.jPath?r.toString():r;if(!i.tagFilter(t,n))return e}
return this.entityDecoder.decode(e)}s(GN,"replaceEntitiesValue");function XN(e,t,r,i){return e&&(i===void 0&&(i=t.child.length===0),e=this.parseTextData(e,t.tagname,
r,!1,t[":@"]?Object.keys(t[":@"]).length!==0:!1,i),e!==void 0&&e!==""&&t.add(this.options.textNodeName,e),e=""),e}s(XN,"saveTextToParentTag");function WN(){return this.
stopNodeExpressionsSet.size===0?!1:this.matcher.matchesAny(this.stopNodeExpressionsSet)}s(WN,"isItStopNode");function VN(e,t,r=">"){const i=e.length,n=r.charCodeAt(
0),a=r.length>1?r.charCodeAt(1):-1;let o="",c=t;for(let l=t;l<i;l++){const m=e.charCodeAt(l);if(m===34||m===39){if(l=e.indexOf(e[l],l+1),l===-1)return}else if(m===
n)if(a!==-1){if(e.charCodeAt(l+1)===a)return o+=e.substring(c,l),{data:o,index:l}}else return o+=e.substring(c,l),{data:o,index:l};else m===9&&(o+=e.substring(c,
l)+" ",c=l+1)}}s(VN,"tagExpWithClosingIndex");function Lt(e,t,r,i){const n=e.indexOf(t,r);if(n===-1)throw new Error(i);return n+t.length-1}s(Lt,"findClosingInde\
x");function KN(e,t,r,i){const n=e.indexOf(t,r);if(n===-1)throw new Error(i);return n}s(KN,"findClosingChar");function bn(e,t,r,i=">"){const n=VN(e,t+1,i);if(!n)
return;let a=n.data;const o=n.index,c=a.search(/\s/);let l=a,m=!0;c!==-1&&(l=a.substring(0,c),a=a.substring(c+1).trimStart());const d=l;if(r){const p=l.indexOf(
":");p!==-1&&(l=l.substr(p+1),m=l!==n.data.substr(p+1))}return{tagName:l,tagExp:a,closeIndex:o,attrExpPresent:m,rawTagName:d}}s(bn,"readTagExp");function QN(e,t,r){
const i=r;let n=1,a=!1,o=-1;const c=e.length;for(;r<c;r++)if(e[r]==="<"){const l=e.charCodeAt(r+1);if(l===47){const m=KN(e,">",r,`${t} is not closed`);if(e.substring(
r+2,m).trim()===t&&(n--,n===0))return{tagContent:e.substring(i,r),i:m};r=m}else if(l===63)r=Lt(e,"?>",r+1,"StopNode is not closed.");else if(l===33&&e.charCodeAt(
r+2)===45&&e.charCodeAt(r+3)===45)r=Lt(e,"-->",r+3,"StopNode is not closed.");else if(l===33&&e.charCodeAt(r+2)===91)r=Lt(e,"]]>",r,"StopNode is not closed.")-2;else{
const m=a?void 0:bn(e,r,!1);if(m)m.tagName===t&&m.tagExp[m.tagExp.length-1]!=="/"&&n++,r=m.closeIndex;else{if(a=!0,o<r&&(o=e.indexOf(">",r),o===-1))return;const d=e.
indexOf("<",r+1);if(d===-1||d>o){const p=e.substring(r+1,o),u=p.search(/\s/);(u===-1?p:p.substring(0,u))===t&&p[p.length-1]!=="/"&&n++,r=o}}}}}s(QN,"readStopNod\
eData");function vn(e,t,r){if(t&&typeof e=="string"){const i=e.trim();return i==="true"?!0:i==="false"?!1:mN(e,r)}else return Tg(e)?e:""}s(vn,"parseValue");function Cn(e,t,r,i){
if(e){const n=e(t);r===t&&(r=n),t=n}return t=Io(t,i),{tagName:t,tagExp:r}}s(Cn,"transformTagName");function Io(e,t){if(to.includes(e))throw new Error(`[SECURITY\
] Invalid name: "${e}" is a reserved JavaScript keyword that could cause prototype pollution`);return mn.includes(e)?t.onDangerousProperty(e):e}s(Io,"sanitizeNa\
me");var Pn=Ke.getMetaDataSymbol();function YN(e,t){if(!e||typeof e!="object")return{};if(!t)return e;const r={};for(const i in e)if(i.startsWith(t)){const n=i.
substring(t.length);r[n]=e[i]}else r[i]=e[i];return r}s(YN,"stripAttributePrefix");function JN(e,t,r,i){return Bo(e,t,r,i)}s(JN,"prettify");function Bo(e,t,r,i){
let n;const a={};for(let o=0;o<e.length;o++){const c=e[o],l=ZN(c);if(l!==void 0&&l!==t.textNodeName){const m=YN(c[":@"]||{},t.attributeNamePrefix);r.push(l,m)}if(l===
t.textNodeName)n===void 0?n=c[l]:n+=""+c[l];else{if(l===void 0)continue;if(c[l]){let m=Bo(c[l],t,r,i);const d=tx(m,t);if(Object.keys(m).length===0&&t.alwaysCreateTextNode&&
(m[t.textNodeName]=""),c[":@"]?ex(m,c[":@"],i,t):Object.keys(m).length===1&&m[t.textNodeName]!==void 0&&!t.alwaysCreateTextNode?m=m[t.textNodeName]:Object.keys(
m).length===0&&(t.alwaysCreateTextNode?m[t.textNodeName]="":m=""),c[Pn]!==void 0&&typeof m=="object"&&m!==null&&(m[Pn]=c[Pn]),a[l]!==void 0&&Object.prototype.hasOwnProperty.
call(a,l))Array.isArray(a[l])||(a[l]=[a[l]]),a[l].push(m);else{const p=t.jPath?i.toString():i;t.isArray(l,p,d)?a[l]=[m]:a[l]=m}l!==void 0&&l!==t.textNodeName&&r.
pop()}}}return typeof n=="string"?n.length>0&&(a[t.textNodeName]=n):n!==void 0&&(a[t.textNodeName]=n),a}s(Bo,"compress");function ZN(e){const t=Object.keys(e);for(let r=0;r<
t.length;r++){const i=t[r];if(i!==":@")return i}}s(ZN,"propName");function ex(e,t,r,i){if(t){const n=Object.keys(t),a=n.length;for(let o=0;o<a;o++){const c=n[o],
l=c.startsWith(i.attributeNamePrefix)?c.substring(i.attributeNamePrefix.length):c,m=i.jPath?r.toString()+"."+l:r;i.isArray(c,m,!0,!0)?e[c]=[t[c]]:e[c]=t[c]}}}s(
ex,"assignAttributes");function tx(e,t){const{textNodeName:r}=t,i=Object.keys(e).length;return!!(i===0||i===1&&(e[r]||typeof e[r]=="boolean"||e[r]===0))}s(tx,"i\
sLeafTag");var rx=class{static{s(this,"XMLParser")}constructor(e){this.externalEntities={},this.options=Wg(e)}parse(e,t){if(typeof e!="string"&&e.toString)e instanceof
Uint8Array&&!(typeof Buffer<"u"&&Buffer.isBuffer(e))?e=new TextDecoder("utf-8",{ignoreBOM:!0}).decode(e):e=e.toString();else if(typeof e!="string")throw new Error(
"XML data is accepted in String or Bytes[] form.");if(t){t===!0&&(t={});const n=ro(e,t);if(n!==!0)throw Error(`${n.err.msg}:${n.err.line}:${n.err.col}`)}const r=new HN(
this.options,this.externalEntities),i=r.parseXml(e);return this.options.preserveOrder||i===void 0?i:JN(i,this.options,r.matcher,r.readonlyMatcher)}addEntity(e,t){
if(t.indexOf("&")!==-1)throw new Error("Entity value can't have '&'");if(e.indexOf("&")!==-1||e.indexOf(";")!==-1)throw new Error("An entity must be set without\
 '&' and ';'. Eg. use '#xD' for '&#xD;'");if(t==="&")throw new Error("An entity with value '&' is not permitted");this.externalEntities[e]=t}static getMetaDataSymbol(){
return Ke.getMetaDataSymbol()}};function ge(e){return typeof e=="number"&&Object.is(e,-0)?"-0":String(e)}s(ge,"valToStr");function wn(e){return ge(e).replace(/--/g,
"- -").replace(/--/g,"- -").replace(/-$/,"- ")}s(wn,"safeComment");function Mo(e){return ge(e).replace(/\]\]>/g,"]]]]><![CDATA[>")}s(Mo,"safeCdata");function Qe(e){
return ge(e).replace(/"/g,"&quot;").replace(/'/g,"&apos;")}s(Qe,"escapeAttribute");function vr(e,t,r,i,n){if(!r.sanitizeName)return e;const a=!t&&e[0]==="?",o=a?
e.slice(1):e;if(n(o))return e;const c=r.sanitizeName(o,{isAttribute:t,matcher:i.readOnly()});if(typeof c!="string"||!n(c))throw new Error(`sanitizeName returned\
 an invalid XML name for "${o}"`);return a?"?"+c:c}s(vr,"resolveName");var ix=`
`;function nx(e,t){if(!Array.isArray(e)||e.length===0)return"1.0";const r=e[0];if(Sn(r)==="?xml"){const n=r[":@"];if(n){const a=t.attributeNamePrefix+"version";
if(n[a])return n[a]}}return"1.0"}s(nx,"detectXmlVersionFromArray");function ax(e,t){let r="";t.format&&(r=ix);const i=[];if(t.stopNodes&&Array.isArray(t.stopNodes))
for(let c=0;c<t.stopNodes.length;c++){const l=t.stopNodes[c];typeof l=="string"?i.push(new _t(l)):l instanceof _t&&i.push(l)}const n=nx(e,t),a=go("qName",{xmlVersion:n}),
o=new gn;return Oo(e,t,r,o,i,a)}s(ax,"toXml");function Oo(e,t,r,i,n,a){let o="",c=!1;if(t.maxNestedTags&&i.getDepth()>t.maxNestedTags)throw new Error("Maximum n\
ested tags exceeded");if(!Array.isArray(e)){if(e!=null){let l=ge(e);return l=En(l,t),l}return""}for(let l=0;l<e.length;l++){const m=e[l],d=Sn(m);if(d===void 0)continue;
const u=d===t.textNodeName||d===t.cdataPropName||d===t.commentPropName?d:vr(d,!1,t,i,a),h=sx(m[":@"],t);i.push(u,h);const f=lx(i,n);if(u===t.textNodeName){let b=m[d];
f||(b=t.tagValueProcessor(u,b),b=En(b,t)),b=ge(b),c&&(o+=r),o+=b,c=!1,i.pop();continue}else if(u===t.cdataPropName){c&&(o+=r);const b=m[d][0][t.textNodeName],C=Mo(
b);o+=`<![CDATA[${C}]]>`,c=!1,i.pop();continue}else if(u===t.commentPropName){const b=m[d][0][t.textNodeName],C=wn(b);o+=r+`<!--${C}-->`,c=!0,i.pop();continue}else if(u[0]===
"?"){const b=Ao(m[":@"],t,f,i,a);o+=(u==="?xml"?"":r)+`<${u}${b}?>`,c=!0,i.pop();continue}let y=r;y!==""&&(y+=t.indentBy);const g=Ao(m[":@"],t,f,i,a),x=r+`<${u}${g}`;
let N;f?N=ko(m[d],t,i.getDepth()):N=Oo(m[d],t,y,i,n,a),t.unpairedTags.indexOf(u)!==-1?t.suppressUnpairedNode?o+=x+">":o+=x+"/>":(!N||N.length===0)&&t.suppressEmptyNode?
o+=x+"/>":N&&N.endsWith(">")?o+=x+`>${N}${r}</${u}>`:(o+=x+">",N&&r!==""&&(N.includes("/>")||N.includes("</"))?o+=r+t.indentBy+N+r:o+=N,o+=`</${u}>`),c=!0,i.pop()}
return o}s(Oo,"arrToStr");function sx(e,t){if(!e||t.ignoreAttributes)return null;const r={};let i=!1;for(let n in e){if(!Object.prototype.hasOwnProperty.call(e,
n))continue;const a=n.startsWith(t.attributeNamePrefix)?n.substr(t.attributeNamePrefix.length):n;r[a]=Qe(e[n]),i=!0}return i?r:null}s(sx,"extractAttributeValues");
function ko(e,t,r=0){if(t.maxNestedTags&&r>t.maxNestedTags)throw new Error("Maximum nested tags exceeded");if(!Array.isArray(e))return e!=null?ge(e):"";let i="";
for(let n=0;n<e.length;n++){const a=e[n],o=Sn(a);if(o===t.textNodeName)i+=ge(a[o]);else if(o===t.cdataPropName)i+=a[o][0][t.textNodeName];else if(o===t.commentPropName)
i+=a[o][0][t.textNodeName];else{if(o&&o[0]==="?")continue;if(o){const c=ox(a[":@"],t),l=ko(a[o],t,r+1);!l||l.length===0?i+=`<${o}${c}/>`:i+=`<${o}${c}>${l}</${o}\
>`}}}return i}s(ko,"getRawContent2");function ox(e,t){let r="";if(e&&!t.ignoreAttributes)for(let i in e){if(!Object.prototype.hasOwnProperty.call(e,i))continue;
let n=e[i];n===!0&&t.suppressBooleanAttributes?r+=` ${i.substr(t.attributeNamePrefix.length)}`:r+=` ${i.substr(t.attributeNamePrefix.length)}="${Qe(n)}"`}return r}
s(ox,"attr_to_str_raw");function Sn(e){const t=Object.keys(e);for(let r=0;r<t.length;r++){const i=t[r];if(Object.prototype.hasOwnProperty.call(e,i)&&i!==":@")return i}}
s(Sn,"propName2");function Ao(e,t,r,i,n){let a="";if(e&&!t.ignoreAttributes)for(let o in e){if(!Object.prototype.hasOwnProperty.call(e,o))continue;const c=o.substr(
t.attributeNamePrefix.length),l=r?c:vr(c,!0,t,i,n);let m;r?m=e[o]:(m=t.attributeValueProcessor(o,e[o]),m=En(m,t)),m===!0&&t.suppressBooleanAttributes?a+=` ${l}`:
a+=` ${l}="${Qe(m)}"`}return a}s(Ao,"attr_to_str");function lx(e,t){if(!t||t.length===0)return!1;for(let r=0;r<t.length;r++)if(e.matches(t[r]))return!0;return!1}
s(lx,"checkStopNode");function En(e,t){if(e&&e.length>0&&t.processEntities)for(let r=0;r<t.entities.length;r++){const i=t.entities[r];e=e.replace(i.regex,i.val)}
return e}s(En,"replaceEntitiesValue2");function cx(e){return typeof e=="function"?e:Array.isArray(e)?t=>{for(const r of e)if(typeof r=="string"&&t===r||r instanceof
RegExp&&r.test(t))return!0}:()=>!1}s(cx,"getIgnoreAttributesFn2");var mx={attributeNamePrefix:"@_",attributesGroupName:!1,textNodeName:"#text",ignoreAttributes:!0,
cdataPropName:!1,format:!1,indentBy:"  ",suppressEmptyNode:!1,suppressUnpairedNode:!0,suppressBooleanAttributes:!0,tagValueProcessor:s(function(e,t){return t},"\
tagValueProcessor"),attributeValueProcessor:s(function(e,t){return t},"attributeValueProcessor"),preserveOrder:!1,commentPropName:!1,unpairedTags:[],entities:[{
regex:new RegExp("&","g"),val:"&amp;"},{regex:new RegExp(">","g"),val:"&gt;"},{regex:new RegExp("<","g"),val:"&lt;"},{regex:new RegExp("'","g"),val:"&apos;"},{regex:new RegExp(
'"',"g"),val:"&quot;"}],processEntities:!0,stopNodes:[],oneListGroup:!1,maxNestedTags:100,jPath:!0,sanitizeName:!1};function Re(e){if(this.options=Object.assign(
{},mx,e),this.options.stopNodes&&Array.isArray(this.options.stopNodes)&&(this.options.stopNodes=this.options.stopNodes.map(t=>typeof t=="string"&&t.startsWith("\
*.")?".."+t.substring(2):t)),this.stopNodeExpressions=[],this.options.stopNodes&&Array.isArray(this.options.stopNodes))for(let t=0;t<this.options.stopNodes.length;t++){
const r=this.options.stopNodes[t];typeof r=="string"?this.stopNodeExpressions.push(new _t(r)):r instanceof _t&&this.stopNodeExpressions.push(r)}this.options.ignoreAttributes===
!0||this.options.attributesGroupName?this.isAttribute=function(){return!1}:(this.ignoreAttributesFn=cx(this.options.ignoreAttributes),this.attrPrefixLen=this.options.
attributeNamePrefix.length,this.isAttribute=hx),this.processTextOrObjNode=px,this.options.format?(this.indentate=ux,this.tagEndChar=`>
`,this.newLine=`
`):(this.indentate=function(){return""},this.tagEndChar=">",this.newLine="")}s(Re,"Builder");function dx(e,t){const r=e["?xml"];if(r&&typeof r=="object"){if(t.attributesGroupName&&
r[t.attributesGroupName]){const n=r[t.attributesGroupName][t.attributeNamePrefix+"version"];if(n)return n}const i=r[t.attributeNamePrefix+"version"];if(i)return i}
return"1.0"}s(dx,"detectXmlVersionFromObj"),Re.prototype.build=function(e){if(this.options.preserveOrder)return ax(e,this.options);{Array.isArray(e)&&this.options.
arrayNodeName&&this.options.arrayNodeName.length>1&&(e={[this.options.arrayNodeName]:e});const t=new gn,r=dx(e,this.options),i=go("qName",{xmlVersion:r});return this.
j2x(e,0,t,i).val}},Re.prototype.j2x=function(e,t,r,i){let n="",a="";if(this.options.maxNestedTags&&r.getDepth()>=this.options.maxNestedTags)throw new Error("Max\
imum nested tags exceeded");const o=this.options.jPath?r.toString():r,c=this.checkStopNode(r);for(let l in e){if(!Object.prototype.hasOwnProperty.call(e,l))continue;
const d=l===this.options.textNodeName||l===this.options.cdataPropName||l===this.options.commentPropName||this.options.attributesGroupName&&l===this.options.attributesGroupName||
this.isAttribute(l)?l:vr(l,!1,this.options,r,i);if(typeof e[l]>"u")this.isAttribute(l)&&(a+="");else if(e[l]===null)this.isAttribute(l)||d===this.options.cdataPropName||
d===this.options.commentPropName?a+="":d[0]==="?"?a+=this.indentate(t)+"<"+d+"?"+this.tagEndChar:a+=this.indentate(t)+"<"+d+"/"+this.tagEndChar;else if(e[l]instanceof
Date)a+=this.buildTextValNode(e[l],d,"",t,r);else if(typeof e[l]!="object"){const p=this.isAttribute(l);if(p&&!this.ignoreAttributesFn(p,o)){const u=vr(p,!0,this.
options,r,i);n+=this.buildAttrPairStr(u,ge(e[l]),c)}else if(!p)if(l===this.options.textNodeName){let u=this.options.tagValueProcessor(l,ge(e[l]));a+=this.replaceEntitiesValue(
u)}else{r.push(d);const u=this.checkStopNode(r);if(r.pop(),u){const h=ge(e[l]);h===""?a+=this.indentate(t)+"<"+d+this.closeTag(d)+this.tagEndChar:a+=this.indentate(
t)+"<"+d+">"+h+"</"+d+this.tagEndChar}else a+=this.buildTextValNode(e[l],d,"",t,r)}}else if(Array.isArray(e[l])){const p=e[l].length;let u="",h="";for(let f=0;f<
p;f++){const y=e[l][f];if(!(typeof y>"u"))if(y===null)d[0]==="?"?a+=this.indentate(t)+"<"+d+"?"+this.tagEndChar:a+=this.indentate(t)+"<"+d+"/"+this.tagEndChar;else if(typeof y==
"object")if(this.options.oneListGroup){r.push(d);const g=this.j2x(y,t+1,r,i);r.pop(),u+=g.val,this.options.attributesGroupName&&y.hasOwnProperty(this.options.attributesGroupName)&&
(h+=g.attrStr)}else u+=this.processTextOrObjNode(y,d,t,r,i);else if(this.options.oneListGroup){let g=this.options.tagValueProcessor(d,y);g=this.replaceEntitiesValue(
g),g=ge(g),u+=g}else{r.push(d);const g=this.checkStopNode(r);if(r.pop(),g){const x=ge(y);x===""?u+=this.indentate(t)+"<"+d+this.closeTag(d)+this.tagEndChar:u+=this.
indentate(t)+"<"+d+">"+x+"</"+d+this.tagEndChar}else u+=this.buildTextValNode(y,d,"",t,r)}}this.options.oneListGroup&&(u=this.buildObjectNode(u,d,h,t)),a+=u}else if(this.
options.attributesGroupName&&l===this.options.attributesGroupName){const p=Object.keys(e[l]),u=p.length;for(let h=0;h<u;h++){const f=vr(p[h],!0,this.options,r,i);
n+=this.buildAttrPairStr(f,ge(e[l][p[h]]),c)}}else a+=this.processTextOrObjNode(e[l],d,t,r,i)}return{attrStr:n,val:a}},Re.prototype.buildAttrPairStr=function(e,t,r){
return r||(t=this.options.attributeValueProcessor(e,ge(t)),t=this.replaceEntitiesValue(t)),this.options.suppressBooleanAttributes&&t==="true"?" "+e:" "+e+'="'+Qe(
t)+'"'};function px(e,t,r,i,n){const a=this.extractAttributes(e);if(i.push(t,a),this.checkStopNode(i)){const l=this.buildRawContent(e,i.getDepth()),m=this.buildAttributesForStopNode(
e);return i.pop(),this.buildObjectNode(l,t,m,r)}const c=this.j2x(e,r+1,i,n);return i.pop(),t[0]==="?"?this.buildTextValNode("",t,c.attrStr,r,i):e[this.options.textNodeName]!==
void 0&&Object.keys(e).length===1?this.buildTextValNode(e[this.options.textNodeName],t,c.attrStr,r,i):this.buildObjectNode(c.val,t,c.attrStr,r)}s(px,"processTex\
tOrObjNode"),Re.prototype.extractAttributes=function(e){if(!e||typeof e!="object")return null;const t={};let r=!1;if(this.options.attributesGroupName&&e[this.options.
attributesGroupName]){const i=e[this.options.attributesGroupName];for(let n in i){if(!Object.prototype.hasOwnProperty.call(i,n))continue;const a=n.startsWith(this.
options.attributeNamePrefix)?n.substring(this.options.attributeNamePrefix.length):n;t[a]=Qe(i[n]),r=!0}}else for(let i in e){if(!Object.prototype.hasOwnProperty.
call(e,i))continue;const n=this.isAttribute(i);n&&(t[n]=Qe(e[i]),r=!0)}return r?t:null},Re.prototype.buildRawContent=function(e,t=0){if(this.options.maxNestedTags&&
t>=this.options.maxNestedTags)throw new Error("Maximum nested tags exceeded");if(typeof e=="string")return e;if(typeof e!="object"||e===null)return String(e);if(e[this.
options.textNodeName]!==void 0)return e[this.options.textNodeName];let r="";for(let i in e){if(!Object.prototype.hasOwnProperty.call(e,i)||this.isAttribute(i)||
this.options.attributesGroupName&&i===this.options.attributesGroupName)continue;const n=e[i];if(i===this.options.textNodeName)r+=n;else if(Array.isArray(n)){for(let a of n)
if(typeof a=="string"||typeof a=="number")r+=`<${i}>${a}</${i}>`;else if(typeof a=="object"&&a!==null){const o=this.buildRawContent(a,t+1),c=this.buildAttributesForStopNode(
a);o===""?r+=`<${i}${c}/>`:r+=`<${i}${c}>${o}</${i}>`}}else if(typeof n=="object"&&n!==null){const a=this.buildRawContent(n,t+1),o=this.buildAttributesForStopNode(
n);a===""?r+=`<${i}${o}/>`:r+=`<${i}${o}>${a}</${i}>`}else r+=`<${i}>${n}</${i}>`}return r},Re.prototype.buildAttributesForStopNode=function(e){if(!e||typeof e!=
"object")return"";let t="";if(this.options.attributesGroupName&&e[this.options.attributesGroupName]){const r=e[this.options.attributesGroupName];for(let i in r){
if(!Object.prototype.hasOwnProperty.call(r,i))continue;const n=i.startsWith(this.options.attributeNamePrefix)?i.substring(this.options.attributeNamePrefix.length):
i,a=r[i];a===!0&&this.options.suppressBooleanAttributes?t+=" "+n:t+=" "+n+'="'+Qe(a)+'"'}}else for(let r in e){if(!Object.prototype.hasOwnProperty.call(e,r))continue;
const i=this.isAttribute(r);if(i){const n=e[r];n===!0&&this.options.suppressBooleanAttributes?t+=" "+i:t+=" "+i+'="'+Qe(n)+'"'}}return t},Re.prototype.buildObjectNode=
function(e,t,r,i){if(e==="")return t[0]==="?"?this.indentate(i)+"<"+t+r+"?"+this.tagEndChar:this.indentate(i)+"<"+t+r+this.closeTag(t)+this.tagEndChar;if(t[0]===
"?")return this.indentate(i)+"<"+t+r+"?"+this.tagEndChar;{let n="</"+t+this.tagEndChar,a="";return t[0]==="?"&&(a="?",n=""),(r||r==="")&&e.indexOf("<")===-1?this.
indentate(i)+"<"+t+r+a+">"+e+n:this.options.commentPropName!==!1&&t===this.options.commentPropName&&a.length===0?this.indentate(i)+`<!--${wn(e)}-->`+this.newLine:
this.indentate(i)+"<"+t+r+a+this.tagEndChar+e+this.indentate(i)+n}},Re.prototype.closeTag=function(e){let t="";return this.options.unpairedTags.indexOf(e)!==-1?
this.options.suppressUnpairedNode||(t="/"):this.options.suppressEmptyNode?t="/":t=`></${e}`,t},Re.prototype.checkStopNode=function(e){if(!this.stopNodeExpressions||
this.stopNodeExpressions.length===0)return!1;for(let t=0;t<this.stopNodeExpressions.length;t++)if(e.matches(this.stopNodeExpressions[t]))return!0;return!1},Re.prototype.
buildTextValNode=function(e,t,r,i,n){if(this.options.cdataPropName!==!1&&t===this.options.cdataPropName){const a=Mo(e);return this.indentate(i)+`<![CDATA[${a}]]\
>`+this.newLine}else if(this.options.commentPropName!==!1&&t===this.options.commentPropName){const a=wn(e);return this.indentate(i)+`<!--${a}-->`+this.newLine}else{
if(t[0]==="?")return this.indentate(i)+"<"+t+r+"?"+this.tagEndChar;{let a=this.options.tagValueProcessor(t,e);return a=this.replaceEntitiesValue(a),a=ge(a),a===
""?this.indentate(i)+"<"+t+r+this.closeTag(t)+this.tagEndChar:this.indentate(i)+"<"+t+r+">"+a+"</"+t+this.tagEndChar}}},Re.prototype.replaceEntitiesValue=function(e){
if(e&&e.length>0&&this.options.processEntities)for(let t=0;t<this.options.entities.length;t++){const r=this.options.entities[t];e=e.replace(r.regex,r.val)}return e};
function ux(e){return this.options.indentBy.repeat(e)}s(ux,"indentate");function hx(e){return e.startsWith(this.options.attributeNamePrefix)&&e!==this.options.textNodeName?
e.substr(this.attrPrefixLen):!1}s(hx,"isAttribute");var fx=Re,yx={validate:ro},gx="$",Nx="_";function _o(e){return{attributesGroupName:gx,textNodeName:e.xmlCharKey??
Nx,ignoreAttributes:!1,suppressBooleanAttributes:!1}}s(_o,"getCommonOptions");function xx(e={}){return{..._o(e),attributeNamePrefix:"@_",format:!0,suppressEmptyNode:!0,
indentBy:"",rootNodeName:e.rootName??"root",cdataPropName:e.cdataPropName??"__cdata"}}s(xx,"getSerializerOptions");function bx(e={}){return{..._o(e),parseAttributeValue:!1,
parseTagValue:!1,attributeNamePrefix:"",stopNodes:e.stopNodes,processEntities:!0,trimValues:!1}}s(bx,"getParserOptions");function vx(e,t={}){const r=xx(t),i=new fx(
r),n={[r.rootNodeName]:e};return`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${i.build(n)}`.replace(/\n/g,"")}s(vx,"stringifyXML");async function Cx(e,t={}){
if(!e)throw new Error("Document is empty");const r=yx.validate(e);if(r!==!0)throw r;const n=new rx(bx(t)).parse(e);if(n["?xml"]&&delete n["?xml"],!t.includeRoot)
for(const a of Object.keys(n)){const o=n[a];return typeof o=="object"?{...o}:o}return n}s(Cx,"parseXML");var Px=zt("storage-blob");import{EventEmitter as wx}from"events";
import{Readable as Sx}from"node:stream";var Ex=class extends Sx{static{s(this,"BuffersStream")}buffers;byteLength;byteOffsetInCurrentBuffer;bufferIndex;pushedBytesLength;constructor(e,t,r){
super(r),this.buffers=e,this.byteLength=t,this.byteOffsetInCurrentBuffer=0,this.bufferIndex=0,this.pushedBytesLength=0;let i=0;for(const n of this.buffers)i+=n.
byteLength;if(i<this.byteLength)throw new Error("Data size shouldn't be larger than the total length of buffers.")}_read(e){this.pushedBytesLength>=this.byteLength&&
this.push(null),e||(e=this.readableHighWaterMark);const t=[];let r=0;for(;r<e&&this.pushedBytesLength<this.byteLength;){const i=this.byteLength-this.pushedBytesLength,
n=this.buffers[this.bufferIndex].byteLength-this.byteOffsetInCurrentBuffer,a=Math.min(n,i);if(a>e-r){const o=this.byteOffsetInCurrentBuffer+e-r;t.push(this.buffers[this.
bufferIndex].slice(this.byteOffsetInCurrentBuffer,o)),this.pushedBytesLength+=e-r,this.byteOffsetInCurrentBuffer=o,r=e;break}else{const o=this.byteOffsetInCurrentBuffer+
a;t.push(this.buffers[this.bufferIndex].slice(this.byteOffsetInCurrentBuffer,o)),a===n?(this.byteOffsetInCurrentBuffer=0,this.bufferIndex++):this.byteOffsetInCurrentBuffer=
o,this.pushedBytesLength+=a,r+=a}}t.length>1?this.push(Buffer.concat(t)):t.length===1&&this.push(t[0])}};import Rx from"node:buffer";var li=Rx.constants.MAX_LENGTH,
Tx=class{static{s(this,"PooledBuffer")}buffers=[];capacity;_size;get size(){return this._size}constructor(e,t,r){this.capacity=e,this._size=0;const i=Math.ceil(
e/li);for(let n=0;n<i;n++){let a=n===i-1?e%li:li;a===0&&(a=li),this.buffers.push(Buffer.allocUnsafe(a))}t&&this.fill(t,r)}fill(e,t){this._size=Math.min(this.capacity,
t);let r=0,i=0,n=0,a=0,o=0;for(;o<this._size;){const c=e[r],l=this.buffers[i],m=c.copy(l,n,a);o+=m,a+=m,n+=m,a===c.length&&(r++,a=0),n===l.length&&(i++,n=0)}e.splice(
0,r),e.length>0&&(e[0]=e[0].slice(a))}getReadableStream(){return new Ex(this.buffers,this.size)}},zx=class{static{s(this,"BufferScheduler")}bufferSize;maxBuffers;readable;outgoingHandler;emitter=new wx;concurrency;offset=0;isStreamEnd=!1;isError=!1;executingOutgoingHandlers=0;encoding;numBuffers=0;unresolvedDataArray=[];unresolvedLength=0;incoming=[];outgoing=[];constructor(e,t,r,i,n,a){
if(t<=0)throw new RangeError(`bufferSize must be larger than 0, current is ${t}`);if(r<=0)throw new RangeError(`maxBuffers must be larger than 0, current is ${r}`);
if(n<=0)throw new RangeError(`concurrency must be larger than 0, current is ${n}`);this.bufferSize=t,this.maxBuffers=r,this.readable=e,this.outgoingHandler=i,this.
concurrency=n,this.encoding=a}async do(){return new Promise((e,t)=>{this.readable.on("data",r=>{r=typeof r=="string"?Buffer.from(r,this.encoding):r,this.appendUnresolvedData(
r),this.resolveData()||this.readable.pause()}),this.readable.on("error",r=>{this.emitter.emit("error",r)}),this.readable.on("end",()=>{this.isStreamEnd=!0,this.
emitter.emit("checkEnd")}),this.emitter.on("error",r=>{this.isError=!0,this.readable.pause(),t(r)}),this.emitter.on("checkEnd",()=>{if(this.outgoing.length>0){this.
triggerOutgoingHandlers();return}if(this.isStreamEnd&&this.executingOutgoingHandlers===0)if(this.unresolvedLength>0&&this.unresolvedLength<this.bufferSize){const r=this.
shiftBufferFromUnresolvedDataArray();this.outgoingHandler(()=>r.getReadableStream(),r.size,this.offset).then(e).catch(t)}else{if(this.unresolvedLength>=this.bufferSize)
return;e()}})})}appendUnresolvedData(e){this.unresolvedDataArray.push(e),this.unresolvedLength+=e.length}shiftBufferFromUnresolvedDataArray(e){return e?e.fill(this.
unresolvedDataArray,this.unresolvedLength):e=new Tx(this.bufferSize,this.unresolvedDataArray,this.unresolvedLength),this.unresolvedLength-=e.size,e}resolveData(){
for(;this.unresolvedLength>=this.bufferSize;){let e;if(this.incoming.length>0)e=this.incoming.shift(),this.shiftBufferFromUnresolvedDataArray(e);else if(this.numBuffers<
this.maxBuffers)e=this.shiftBufferFromUnresolvedDataArray(),this.numBuffers++;else return!1;this.outgoing.push(e),this.triggerOutgoingHandlers()}return!0}async triggerOutgoingHandlers(){
let e;do{if(this.executingOutgoingHandlers>=this.concurrency)return;e=this.outgoing.shift(),e&&this.triggerOutgoingHandler(e)}while(e)}async triggerOutgoingHandler(e){
const t=e.size;this.executingOutgoingHandlers++,this.offset+=t;try{await this.outgoingHandler(()=>e.getReadableStream(),t,this.offset-t)}catch(r){this.emitter.emit(
"error",r);return}this.executingOutgoingHandlers--,this.reuseBuffer(e),this.emitter.emit("checkEnd")}reuseBuffer(e){this.incoming.push(e),!this.isError&&this.resolveData()&&
!this.isStreamEnd&&this.readable.resume()}},Ix=Xe;function Bx(e){return Qi(e)}s(Bx,"isRestError3");function Mx(e){if(e instanceof AbortSignal)return{abortSignal:e};
if(e.aborted)return{abortSignal:AbortSignal.abort("reason"in e?e.reason:void 0)};const t=new AbortController;let r=!0;function i(){r&&(e.removeEventListener("ab\
ort",n),r=!1)}s(i,"cleanup");function n(){t.abort("reason"in e?e.reason:void 0),i()}return s(n,"listener"),e.addEventListener("abort",n),{abortSignal:t.signal,cleanup:i}}
s(Mx,"wrapAbortSignalLike2");function Ox(){const e=es();return{async sendRequest(t){const{abortSignal:r,cleanup:i}=t.abortSignal?Mx(t.abortSignal):{};try{return t.
abortSignal=r,await e.sendRequest(t)}finally{i?.()}}}}s(Ox,"createDefaultHttpClient3");var Rn;function kx(){return Rn||(Rn=Ox()),Rn}s(kx,"getCachedDefaultHttpCl\
ient2");var Tn=class{static{s(this,"BaseRequestPolicy")}_nextPolicy;_options;constructor(e,t){this._nextPolicy=e,this._options=t}shouldLog(e){return this._options.
shouldLog(e)}log(e,t){this._options.log(e,t)}},Ax=class extends Tn{static{s(this,"StorageBrowserPolicy")}constructor(e,t){super(e,t)}async sendRequest(e){return this.
_nextPolicy.sendRequest(e)}},_x=class{static{s(this,"StorageBrowserPolicyFactory")}create(e,t){return new Ax(e,t)}},Lo=class extends Tn{static{s(this,"Credentia\
lPolicy")}sendRequest(e){return this._nextPolicy.sendRequest(this.signRequest(e))}signRequest(e){return e}},Lx=class extends Lo{static{s(this,"AnonymousCredenti\
alPolicy")}constructor(e,t){super(e,t)}},Ho=class{static{s(this,"Credential")}create(e,t){throw new Error("Method should be implemented in children classes.")}},
Ne=class extends Ho{static{s(this,"AnonymousCredential")}create(e,t){return new Lx(e,t)}};import{createHmac as Hx}from"node:crypto";var qo={Parameters:{FORCE_BROWSER_NO_CACHE:"\
_",SIGNATURE:"sig",SNAPSHOT:"snapshot",VERSIONID:"versionid",TIMEOUT:"timeout"}},H={AUTHORIZATION:"Authorization",AUTHORIZATION_SCHEME:"Bearer",CONTENT_ENCODING:"\
Content-Encoding",CONTENT_ID:"Content-ID",CONTENT_LANGUAGE:"Content-Language",CONTENT_LENGTH:"Content-Length",CONTENT_MD5:"Content-Md5",CONTENT_TRANSFER_ENCODING:"\
Content-Transfer-Encoding",CONTENT_TYPE:"Content-Type",COOKIE:"Cookie",DATE:"date",IF_MATCH:"if-match",IF_MODIFIED_SINCE:"if-modified-since",IF_NONE_MATCH:"if-n\
one-match",IF_UNMODIFIED_SINCE:"if-unmodified-since",PREFIX_FOR_STORAGE:"x-ms-",RANGE:"Range",USER_AGENT:"User-Agent",X_MS_CLIENT_REQUEST_ID:"x-ms-client-reques\
t-id",X_MS_COPY_SOURCE:"x-ms-copy-source",X_MS_DATE:"x-ms-date",X_MS_ERROR_CODE:"x-ms-error-code",X_MS_VERSION:"x-ms-version",X_MS_CopySourceErrorCode:"x-ms-cop\
y-source-error-code"};function Do(e,t,r){const i=new URL(e),n=encodeURIComponent(t),a=r?encodeURIComponent(r):void 0,o=i.search===""?"?":i.search,c=[];for(const l of o.
slice(1).split("&"))if(l){const[m]=l.split("=",2);m!==n&&c.push(l)}return a&&c.push(`${n}=${a}`),i.search=c.length?`?${c.join("&")}`:"",i.toString()}s(Do,"setUR\
LParameter");function Uo(e,t){const r=new URL(e);return r.hostname=t,r.toString()}s(Uo,"setURLHost");function $o(e){try{return new URL(e).pathname}catch{return}}
s($o,"getURLPath");function Fo(e){let t=new URL(e).search;if(!t)return{};t=t.trim(),t=t.startsWith("?")?t.substring(1):t;let r=t.split("&");r=r.filter(n=>{const a=n.
indexOf("="),o=n.lastIndexOf("=");return a>0&&a===o&&o<n.length-1});const i={};for(const n of r){const a=n.split("="),o=a[0],c=a[1];i[o]=c}return i}s(Fo,"getURL\
Queries");async function jo(e,t,r){return new Promise((i,n)=>{let a;const o=s(()=>{a!==void 0&&clearTimeout(a),n(r)},"abortHandler");a=setTimeout(s(()=>{t!==void 0&&
t.removeEventListener("abort",o),i()},"resolveHandler"),e),t!==void 0&&t.addEventListener("abort",o)})}s(jo,"delay3");var qx=new Uint32Array([0,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1820,0,1823,1825,1827,1829,0,0,0,1837,2051,0,0,1843,0,3331,3354,3356,3358,3360,3362,3364,3366,3368,3370,0,0,0,0,
0,0,0,3586,3593,3594,3610,3617,3619,3621,3628,3634,3637,3638,3656,3665,3696,3708,3710,3721,3722,3729,3737,3743,3746,3748,3750,3751,3753,0,0,0,1859,1860,1864,3586,
3593,3594,3610,3617,3619,3621,3628,3634,3637,3638,3656,3665,3696,3708,3710,3721,3722,3729,3737,3743,3746,3748,3750,3751,3753,0,1868,0,1872,0]),Dx=new Uint32Array(
[0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,18,18,18,18,18,18,18,18,18,18,
18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0]),Ux=new Uint32Array([0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,32786,0,0,0,0,0,33298,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0]);function Go(e,t){return $x(e,t)?-1:1}s(Go,"compareHeader");function $x(e,t){
const r=[qx,Dx,Ux];let i=0,n=0,a=0;for(;i<r.length;){if(i===r.length-1&&n!==a)return n>a;const o=n<e.length?r[i][e[n].charCodeAt(0)]:1,c=a<t.length?r[i][t[a].charCodeAt(
0)]:1;if(o===1&&c===1)n=0,a=0,++i;else if(o===c)++n,++a;else if(o===0)++n;else if(c===0)++a;else return o<c}return!1}s($x,"isLessThan");var Fx=class extends Lo{static{
s(this,"StorageSharedKeyCredentialPolicy")}factory;constructor(e,t,r){super(e,t),this.factory=r}signRequest(e){e.headers.set(H.X_MS_DATE,new Date().toUTCString()),
e.body&&(typeof e.body=="string"||e.body!==void 0)&&e.body.length>0&&e.headers.set(H.CONTENT_LENGTH,Buffer.byteLength(e.body));const t=[e.method.toUpperCase(),this.
getHeaderValueToSign(e,H.CONTENT_LANGUAGE),this.getHeaderValueToSign(e,H.CONTENT_ENCODING),this.getHeaderValueToSign(e,H.CONTENT_LENGTH),this.getHeaderValueToSign(
e,H.CONTENT_MD5),this.getHeaderValueToSign(e,H.CONTENT_TYPE),this.getHeaderValueToSign(e,H.DATE),this.getHeaderValueToSign(e,H.IF_MODIFIED_SINCE),this.getHeaderValueToSign(
e,H.IF_MATCH),this.getHeaderValueToSign(e,H.IF_NONE_MATCH),this.getHeaderValueToSign(e,H.IF_UNMODIFIED_SINCE),this.getHeaderValueToSign(e,H.RANGE)].join(`
`)+`
`+this.getCanonicalizedHeadersString(e)+this.getCanonicalizedResourceString(e),r=this.factory.computeHMACSHA256(t);return e.headers.set(H.AUTHORIZATION,`SharedK\
ey ${this.factory.accountName}:${r}`),e}getHeaderValueToSign(e,t){const r=e.headers.get(t);return!r||t===H.CONTENT_LENGTH&&r==="0"?"":r}getCanonicalizedHeadersString(e){
let t=e.headers.headersArray().filter(i=>i.name.toLowerCase().startsWith(H.PREFIX_FOR_STORAGE));t.sort((i,n)=>Go(i.name.toLowerCase(),n.name.toLowerCase())),t=t.
filter((i,n,a)=>!(n>0&&i.name.toLowerCase()===a[n-1].name.toLowerCase()));let r="";return t.forEach(i=>{r+=`${i.name.toLowerCase().trimRight()}:${i.value.trimLeft()}\

`}),r}getCanonicalizedResourceString(e){const t=$o(e.url)||"/";let r="";r+=`/${this.factory.accountName}${t}`;const i=Fo(e.url),n={};if(i){const a=[];for(const o in i)
if(Object.prototype.hasOwnProperty.call(i,o)){const c=o.toLowerCase();n[c]=i[o],a.push(c)}a.sort();for(const o of a)r+=`
${o}:${decodeURIComponent(n[o])}`}return r}},we=class extends Ho{static{s(this,"StorageSharedKeyCredential")}accountName;accountKey;constructor(e,t){super(),this.
accountName=e,this.accountKey=Buffer.from(t,"base64")}create(e,t){return new Fx(e,t,this)}computeHMACSHA256(e){return Hx("sha256",this.accountKey).update(e,"utf\
8").digest("base64")}},oe=zt("storage-common"),Ye;(function(e){e[e.EXPONENTIAL=0]="EXPONENTIAL",e[e.FIXED=1]="FIXED"})(Ye||(Ye={}));var Je={maxRetryDelayInMs:120*
1e3,maxTries:4,retryDelayInMs:4*1e3,retryPolicyType:Ye.EXPONENTIAL,secondaryHost:"",tryTimeoutInMs:void 0},jx=new pr("The operation was aborted."),Gx=class extends Tn{static{
s(this,"StorageRetryPolicy")}retryOptions;constructor(e,t,r=Je){super(e,t),this.retryOptions={retryPolicyType:r.retryPolicyType?r.retryPolicyType:Je.retryPolicyType,
maxTries:r.maxTries&&r.maxTries>=1?Math.floor(r.maxTries):Je.maxTries,tryTimeoutInMs:r.tryTimeoutInMs&&r.tryTimeoutInMs>=0?r.tryTimeoutInMs:Je.tryTimeoutInMs,retryDelayInMs:r.
retryDelayInMs&&r.retryDelayInMs>=0?Math.min(r.retryDelayInMs,r.maxRetryDelayInMs?r.maxRetryDelayInMs:Je.maxRetryDelayInMs):Je.retryDelayInMs,maxRetryDelayInMs:r.
maxRetryDelayInMs&&r.maxRetryDelayInMs>=0?r.maxRetryDelayInMs:Je.maxRetryDelayInMs,secondaryHost:r.secondaryHost?r.secondaryHost:Je.secondaryHost}}async sendRequest(e){
return this.attemptSendRequest(e,!1,1)}async attemptSendRequest(e,t,r){const i=e.clone(),n=t||!this.retryOptions.secondaryHost||!(e.method==="GET"||e.method==="\
HEAD"||e.method==="OPTIONS")||r%2===1;n||(i.url=Uo(i.url,this.retryOptions.secondaryHost)),this.retryOptions.tryTimeoutInMs&&(i.url=Do(i.url,qo.Parameters.TIMEOUT,
Math.floor(this.retryOptions.tryTimeoutInMs/1e3).toString()));let a;try{if(oe.info(`RetryPolicy: =====> Try=${r} ${n?"Primary":"Secondary"}`),a=await this._nextPolicy.
sendRequest(i),!this.shouldRetry(n,r,a))return a;t=t||!n&&a.status===404}catch(o){if(oe.error(`RetryPolicy: Caught error, message: ${o.message}, code: ${o.code}`),
!this.shouldRetry(n,r,a,o))throw o}return await this.delay(n,r,e.abortSignal),this.attemptSendRequest(e,t,++r)}shouldRetry(e,t,r,i){if(t>=this.retryOptions.maxTries)
return oe.info(`RetryPolicy: Attempt(s) ${t} >= maxTries ${this.retryOptions.maxTries}, no further try.`),!1;const n=["ETIMEDOUT","ESOCKETTIMEDOUT","ECONNREFUSE\
D","ECONNRESET","ENOENT","ENOTFOUND","TIMEOUT","EPIPE","REQUEST_SEND_ERROR"];if(i){for(const a of n)if(i.name.toUpperCase().includes(a)||i.message.toUpperCase().
includes(a)||i.code&&i.code.toString().toUpperCase()===a)return oe.info(`RetryPolicy: Network error ${a} found, will retry.`),!0}if(r||i){const a=r?r.status:i?i.
statusCode:0;if(!e&&a===404)return oe.info("RetryPolicy: Secondary access with 404, will retry."),!0;if(a===503||a===500)return oe.info(`RetryPolicy: Will retry\
 for status code ${a}.`),!0}if(r&&r?.status>=400){const a=r.headers.get(H.X_MS_CopySourceErrorCode);if(a!==void 0)switch(a){case"InternalError":case"OperationTi\
medOut":case"ServerBusy":return!0}}return i?.code==="PARSE_ERROR"&&i?.message.startsWith('Error "Error: Unclosed root tag')?(oe.info("RetryPolicy: Incomplete XM\
L response likely due to service timeout, will retry."),!0):!1}async delay(e,t,r){let i=0;if(e)switch(this.retryOptions.retryPolicyType){case Ye.EXPONENTIAL:i=Math.
min((Math.pow(2,t-1)-1)*this.retryOptions.retryDelayInMs,this.retryOptions.maxRetryDelayInMs);break;case Ye.FIXED:i=this.retryOptions.retryDelayInMs;break}else i=
Math.random()*1e3;return oe.info(`RetryPolicy: Delay for ${i}ms`),jo(i,r,jx)}},Xx=class{static{s(this,"StorageRetryPolicyFactory")}retryOptions;constructor(e){this.
retryOptions=e}create(e,t){return new Gx(e,t,this.retryOptions)}},Wx="storageBrowserPolicy";function Vx(){return{name:Wx,async sendRequest(e,t){return t(e)}}}s(
Vx,"storageBrowserPolicy");var Kx="StorageCorrectContentLengthPolicy";function Qx(){function e(t){t.body&&(typeof t.body=="string"||Buffer.isBuffer(t.body))&&t.
body.length>0&&t.headers.set(H.CONTENT_LENGTH,Buffer.byteLength(t.body))}return s(e,"correctContentLength"),{name:Kx,async sendRequest(t,r){return e(t),r(t)}}}s(
Qx,"storageCorrectContentLengthPolicy");var Yx="storageRetryPolicy",Ht={maxRetryDelayInMs:120*1e3,maxTries:4,retryDelayInMs:4*1e3,retryPolicyType:Ye.EXPONENTIAL,
secondaryHost:"",tryTimeoutInMs:void 0},Jx=["ETIMEDOUT","ESOCKETTIMEDOUT","ECONNREFUSED","ECONNRESET","ENOENT","ENOTFOUND","TIMEOUT","EPIPE","REQUEST_SEND_ERROR"],
Zx=new pr("The operation was aborted.");function eb(e={}){const t=e.retryPolicyType??Ht.retryPolicyType,r=e.maxTries??Ht.maxTries,i=e.retryDelayInMs??Ht.retryDelayInMs,
n=e.maxRetryDelayInMs??Ht.maxRetryDelayInMs,a=e.secondaryHost??Ht.secondaryHost,o=e.tryTimeoutInMs??Ht.tryTimeoutInMs;function c({isPrimaryRetry:m,attempt:d,response:p,
error:u}){if(d>=r)return oe.info(`RetryPolicy: Attempt(s) ${d} >= maxTries ${r}, no further try.`),!1;if(u){for(const h of Jx)if(u.name.toUpperCase().includes(h)||
u.message.toUpperCase().includes(h)||u.code&&u.code.toString().toUpperCase()===h)return oe.info(`RetryPolicy: Network error ${h} found, will retry.`),!0;if(u?.code===
"PARSE_ERROR"&&u?.message.startsWith('Error "Error: Unclosed root tag'))return oe.info("RetryPolicy: Incomplete XML response likely due to service timeout, will\
 retry."),!0}if(p||u){const h=p?.status??u?.statusCode??0;if(!m&&h===404)return oe.info("RetryPolicy: Secondary access with 404, will retry."),!0;if(h===503||h===
500)return oe.info(`RetryPolicy: Will retry for status code ${h}.`),!0}if(p&&p?.status>=400){const h=p.headers.get(H.X_MS_CopySourceErrorCode);if(h!==void 0)switch(h){case"\
InternalError":case"OperationTimedOut":case"ServerBusy":return!0}}return!1}s(c,"shouldRetry");function l(m,d){let p=0;if(m)switch(t){case Ye.EXPONENTIAL:p=Math.
min((Math.pow(2,d-1)-1)*i,n);break;case Ye.FIXED:p=i;break}else p=Math.random()*1e3;return oe.info(`RetryPolicy: Delay for ${p}ms`),p}return s(l,"calculateDelay"),
{name:Yx,async sendRequest(m,d){o&&(m.url=Do(m.url,qo.Parameters.TIMEOUT,String(Math.floor(o/1e3))));const p=m.url,u=a?Uo(m.url,a):void 0;let h=!1,f=1,y=!0,g,x;
for(;y;){const N=h||!u||!["GET","HEAD","OPTIONS"].includes(m.method)||f%2===1;m.url=N?p:u,g=void 0,x=void 0;try{oe.info(`RetryPolicy: =====> Try=${f} ${N?"Prima\
ry":"Secondary"}`),g=await d(m),h=h||!N&&g.status===404}catch(b){if(Bx(b))oe.error(`RetryPolicy: Caught error, message: ${b.message}, code: ${b.code}`),x=b;else
throw oe.error(`RetryPolicy: Caught error, message: ${ur(b)}`),b}y=c({isPrimaryRetry:N,attempt:f,response:g,error:x}),y&&await jo(l(N,f),m.abortSignal,Zx),f++}if(g)
return g;throw x??new Ix("RetryPolicy failed without known error.")}}}s(eb,"storageRetryPolicy");import{createHmac as tb}from"node:crypto";var rb="storageShared\
KeyCredentialPolicy";function ib(e){function t(a){a.headers.set(H.X_MS_DATE,new Date().toUTCString()),a.body&&(typeof a.body=="string"||Buffer.isBuffer(a.body))&&
a.body.length>0&&a.headers.set(H.CONTENT_LENGTH,Buffer.byteLength(a.body));const o=[a.method.toUpperCase(),r(a,H.CONTENT_LANGUAGE),r(a,H.CONTENT_ENCODING),r(a,H.
CONTENT_LENGTH),r(a,H.CONTENT_MD5),r(a,H.CONTENT_TYPE),r(a,H.DATE),r(a,H.IF_MODIFIED_SINCE),r(a,H.IF_MATCH),r(a,H.IF_NONE_MATCH),r(a,H.IF_UNMODIFIED_SINCE),r(a,
H.RANGE)].join(`
`)+`
`+i(a)+n(a),c=tb("sha256",e.accountKey).update(o,"utf8").digest("base64");a.headers.set(H.AUTHORIZATION,`SharedKey ${e.accountName}:${c}`)}s(t,"signRequest");function r(a,o){
const c=a.headers.get(o);return!c||o===H.CONTENT_LENGTH&&c==="0"?"":c}s(r,"getHeaderValueToSign");function i(a){let o=[];for(const[l,m]of a.headers)l.toLowerCase().
startsWith(H.PREFIX_FOR_STORAGE)&&o.push({name:l,value:m});o.sort((l,m)=>Go(l.name.toLowerCase(),m.name.toLowerCase())),o=o.filter((l,m,d)=>!(m>0&&l.name.toLowerCase()===
d[m-1].name.toLowerCase()));let c="";return o.forEach(l=>{c+=`${l.name.toLowerCase().trimRight()}:${l.value.trimLeft()}
`}),c}s(i,"getCanonicalizedHeadersString");function n(a){const o=$o(a.url)||"/";let c="";c+=`/${e.accountName}${o}`;const l=Fo(a.url),m={};if(l){const d=[];for(const p in l)
if(Object.prototype.hasOwnProperty.call(l,p)){const u=p.toLowerCase();m[u]=l[p],d.push(u)}d.sort();for(const p of d)c+=`
${p}:${decodeURIComponent(m[p])}`}return c}return s(n,"getCanonicalizedResourceString"),{name:rb,async sendRequest(a,o){return t(a),o(a)}}}s(ib,"storageSharedKe\
yCredentialPolicy");var nb="storageRequestFailureDetailsParserPolicy";function ab(){return{name:nb,async sendRequest(e,t){try{return await t(e)}catch(r){throw typeof r==
"object"&&r!==null&&r.response&&r.response.parsedBody&&r.response.parsedBody.code==="InvalidHeaderValue"&&r.response.parsedBody.HeaderName==="x-ms-version"&&(r.
message=`The provided service version is not enabled on this storage account. Please see https://learn.microsoft.com/rest/api/storageservices/versioning-for-the\
-azure-storage-services for additional information.
`),r}}}}s(ab,"storageRequestFailureDetailsParserPolicy");import{createHmac as sb}from"node:crypto";var ob=class{static{s(this,"UserDelegationKeyCredential")}accountName;userDelegationKey;key;constructor(e,t){
this.accountName=e,this.userDelegationKey=t,this.key=Buffer.from(t.value,"base64")}computeHMACSHA256(e){return sb("sha256",this.key).update(e,"utf8").digest("ba\
se64")}},Xo="12.31.0",Wo="2026-02-06",zn=256*1024*1024,In=4e3*1024*1024,ci=5e4,lb=8*1024*1024,Bn=4*1024*1024,cb=5,mb=100*1e3,db="https://storage.azure.com/.defa\
ult",ut={Parameters:{FORCE_BROWSER_NO_CACHE:"_",SIGNATURE:"sig",SNAPSHOT:"snapshot",VERSIONID:"versionid",TIMEOUT:"timeout"}},ke="",Vo="*",pb=1*1024*1024,LS=4*pb,
ub="AES256",hb="DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;AccountKey=Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/\
KBHBeksoGMGw==;BlobEndpoint=http://127.0.0.1:10000/devstoreaccount1;",fb=["Access-Control-Allow-Origin","Cache-Control","Content-Length","Content-Type","Date","\
Request-Id","traceparent","Transfer-Encoding","User-Agent","x-ms-client-request-id","x-ms-date","x-ms-error-code","x-ms-request-id","x-ms-return-client-request-\
id","x-ms-version","Accept-Ranges","Content-Disposition","Content-Encoding","Content-Language","Content-MD5","Content-Range","ETag","Last-Modified","Server","Va\
ry","x-ms-content-crc64","x-ms-copy-action","x-ms-copy-completion-time","x-ms-copy-id","x-ms-copy-progress","x-ms-copy-status","x-ms-has-immutability-policy","x\
-ms-has-legal-hold","x-ms-lease-state","x-ms-lease-status","x-ms-range","x-ms-request-server-encrypted","x-ms-server-encrypted","x-ms-snapshot","x-ms-source-ran\
ge","If-Match","If-Modified-Since","If-None-Match","If-Unmodified-Since","x-ms-access-tier","x-ms-access-tier-change-time","x-ms-access-tier-inferred","x-ms-acc\
ount-kind","x-ms-archive-status","x-ms-blob-append-offset","x-ms-blob-cache-control","x-ms-blob-committed-block-count","x-ms-blob-condition-appendpos","x-ms-blo\
b-condition-maxsize","x-ms-blob-content-disposition","x-ms-blob-content-encoding","x-ms-blob-content-language","x-ms-blob-content-length","x-ms-blob-content-md5",
"x-ms-blob-content-type","x-ms-blob-public-access","x-ms-blob-sequence-number","x-ms-blob-type","x-ms-copy-destination-snapshot","x-ms-creation-time","x-ms-defa\
ult-encryption-scope","x-ms-delete-snapshots","x-ms-delete-type-permanent","x-ms-deny-encryption-scope-override","x-ms-encryption-algorithm","x-ms-if-sequence-n\
umber-eq","x-ms-if-sequence-number-le","x-ms-if-sequence-number-lt","x-ms-incremental-copy","x-ms-lease-action","x-ms-lease-break-period","x-ms-lease-duration",
"x-ms-lease-id","x-ms-lease-time","x-ms-page-write","x-ms-proposed-lease-id","x-ms-range-get-content-md5","x-ms-rehydrate-priority","x-ms-sequence-number-action",
"x-ms-sku-name","x-ms-source-content-md5","x-ms-source-if-match","x-ms-source-if-modified-since","x-ms-source-if-none-match","x-ms-source-if-unmodified-since","\
x-ms-tag-count","x-ms-encryption-key-sha256","x-ms-copy-source-error-code","x-ms-copy-source-status-code","x-ms-if-tags","x-ms-source-if-tags"],yb=["comp","maxr\
esults","rscc","rscd","rsce","rscl","rsct","se","si","sip","sp","spr","sr","srt","ss","st","sv","include","marker","prefix","copyid","restype","blockid","blockl\
isttype","delimiter","prevsnapshot","ske","skoid","sks","skt","sktid","skv","snapshot"],gb="BlobUsesCustomerSpecifiedEncryption",Nb="BlobDoesNotUseCustomerSpeci\
fiedEncryption",xb=["10000","10001","10002","10003","10004","10100","10101","10102","10103","10104","11000","11001","11002","11003","11004","11100","11101","111\
02","11103","11104"];function mi(e){if(!e||typeof e!="object")return!1;const t=e;return Array.isArray(t.factories)&&typeof t.options=="object"&&typeof t.toServiceClientOptions==
"function"}s(mi,"isPipelineLike");var bb=class{static{s(this,"Pipeline")}factories;options;constructor(e,t={}){this.factories=e,this.options=t}toServiceClientOptions(){
return{httpClient:this.options.httpClient,requestPolicyFactories:this.factories}}};function de(e,t={}){e||(e=new Ne);const r=new bb([],t);return r._credential=e,
r}s(de,"newPipeline");function vb(e){const t=[Pb,Qo,wb,Sb,Eb,Rb,zb];if(e.factories.length){const r=e.factories.filter(i=>!t.some(n=>n(i)));if(r.length){const i=r.
some(n=>Tb(n));return{wrappedPolicies:Cg(r),afterRetry:i}}}}s(vb,"processDownlevelPipeline");function Cb(e){const{httpClient:t,...r}=e.options;let i=e._coreHttpClient;
i||(i=t?Pg(t):kx(),e._coreHttpClient=i);let n=e._corePipeline;if(!n){const a=`azsdk-js-azure-storage-blob/${Xo}`,o=r.userAgentOptions&&r.userAgentOptions.userAgentPrefix?
`${r.userAgentOptions.userAgentPrefix} ${a}`:`${a}`;n=js({...r,loggingOptions:{additionalAllowedHeaderNames:fb,additionalAllowedQueryParameters:yb,logger:Px.info},
userAgentOptions:{userAgentPrefix:o},serializationOptions:{stringifyXML:vx,serializerOptions:{xml:{xmlCharKey:"#"}}},deserializationOptions:{parseXML:Cx,serializerOptions:{
xml:{xmlCharKey:"#"}}}}),n.removePolicy({phase:"Retry"}),n.removePolicy({name:Tf}),n.addPolicy(Qx()),n.addPolicy(eb(r.retryOptions),{phase:"Retry"}),n.addPolicy(
ab()),n.addPolicy(Vx());const c=vb(e);c&&n.addPolicy(c.wrappedPolicies,c.afterRetry?{afterPhase:"Retry"}:void 0);const l=Ko(e);lt(l)?n.addPolicy(Is({credential:l,
scopes:r.audience??db,challengeCallbacks:{authorizeRequestOnChallenge:dg}}),{phase:"Sign"}):l instanceof we&&n.addPolicy(ib({accountName:l.accountName,accountKey:l.
accountKey}),{phase:"Sign"}),e._corePipeline=n}return{...r,allowInsecureConnection:!0,httpClient:i,pipeline:n}}s(Cb,"getCoreClientOptions");function Ko(e){if(e.
_credential)return e._credential;let t=new Ne;for(const r of e.factories)if(lt(r.credential))t=r.credential;else if(Qo(r))return r;return t}s(Ko,"getCredentialF\
romPipeline");function Qo(e){return e instanceof we?!0:e.constructor.name==="StorageSharedKeyCredential"}s(Qo,"isStorageSharedKeyCredential");function Pb(e){return e instanceof
Ne?!0:e.constructor.name==="AnonymousCredential"}s(Pb,"isAnonymousCredential");function wb(e){return lt(e.credential)}s(wb,"isCoreHttpBearerTokenFactory");function Sb(e){
return e instanceof _x?!0:e.constructor.name==="StorageBrowserPolicyFactory"}s(Sb,"isStorageBrowserPolicyFactory");function Eb(e){return e instanceof Xx?!0:e.constructor.
name==="StorageRetryPolicyFactory"}s(Eb,"isStorageRetryPolicyFactory");function Rb(e){return e.constructor.name==="TelemetryPolicyFactory"}s(Rb,"isStorageTeleme\
tryPolicyFactory");function Tb(e){return e.constructor.name==="InjectorPolicyFactory"}s(Tb,"isInjectorPolicyFactory");function zb(e){const t=["GenerateClientReq\
uestIdPolicy","TracingPolicy","LogPolicy","ProxyPolicy","DisableResponseDecompressionPolicy","KeepAlivePolicy","DeserializationPolicy"],r={sendRequest:s(async o=>({
request:o,headers:o.headers.clone(),status:500}),"sendRequest")},i={log(o,c){},shouldLog(o){return!1}},a=e.create(r,i).constructor.name;return t.some(o=>a.startsWith(
o))}s(zb,"isCoreHttpPolicyFactory");var Yo;(function(e){e.AES256="AES256"})(Yo||(Yo={}));var Jo;(function(e){e.Backup="backup"})(Jo||(Jo={}));var Zo;(function(e){
e.NeverExpire="NeverExpire",e.RelativeToCreation="RelativeToCreation",e.RelativeToNow="RelativeToNow",e.Absolute="Absolute"})(Zo||(Zo={}));var el;(function(e){e.
AccountAlreadyExists="AccountAlreadyExists",e.AccountBeingCreated="AccountBeingCreated",e.AccountIsDisabled="AccountIsDisabled",e.AuthenticationFailed="Authenti\
cationFailed",e.AuthorizationFailure="AuthorizationFailure",e.ConditionHeadersNotSupported="ConditionHeadersNotSupported",e.ConditionNotMet="ConditionNotMet",e.
EmptyMetadataKey="EmptyMetadataKey",e.InsufficientAccountPermissions="InsufficientAccountPermissions",e.InternalError="InternalError",e.InvalidAuthenticationInfo=
"InvalidAuthenticationInfo",e.InvalidHeaderValue="InvalidHeaderValue",e.InvalidHttpVerb="InvalidHttpVerb",e.InvalidInput="InvalidInput",e.InvalidMd5="InvalidMd5",
e.InvalidMetadata="InvalidMetadata",e.InvalidQueryParameterValue="InvalidQueryParameterValue",e.InvalidRange="InvalidRange",e.InvalidResourceName="InvalidResour\
ceName",e.InvalidUri="InvalidUri",e.InvalidXmlDocument="InvalidXmlDocument",e.InvalidXmlNodeValue="InvalidXmlNodeValue",e.Md5Mismatch="Md5Mismatch",e.MetadataTooLarge=
"MetadataTooLarge",e.MissingContentLengthHeader="MissingContentLengthHeader",e.MissingRequiredQueryParameter="MissingRequiredQueryParameter",e.MissingRequiredHeader=
"MissingRequiredHeader",e.MissingRequiredXmlNode="MissingRequiredXmlNode",e.MultipleConditionHeadersNotSupported="MultipleConditionHeadersNotSupported",e.OperationTimedOut=
"OperationTimedOut",e.OutOfRangeInput="OutOfRangeInput",e.OutOfRangeQueryParameterValue="OutOfRangeQueryParameterValue",e.RequestBodyTooLarge="RequestBodyTooLar\
ge",e.ResourceTypeMismatch="ResourceTypeMismatch",e.RequestUrlFailedToParse="RequestUrlFailedToParse",e.ResourceAlreadyExists="ResourceAlreadyExists",e.ResourceNotFound=
"ResourceNotFound",e.ServerBusy="ServerBusy",e.UnsupportedHeader="UnsupportedHeader",e.UnsupportedXmlNode="UnsupportedXmlNode",e.UnsupportedQueryParameter="Unsu\
pportedQueryParameter",e.UnsupportedHttpVerb="UnsupportedHttpVerb",e.AppendPositionConditionNotMet="AppendPositionConditionNotMet",e.BlobAlreadyExists="BlobAlre\
adyExists",e.BlobImmutableDueToPolicy="BlobImmutableDueToPolicy",e.BlobNotFound="BlobNotFound",e.BlobOverwritten="BlobOverwritten",e.BlobTierInadequateForContentLength=
"BlobTierInadequateForContentLength",e.BlobUsesCustomerSpecifiedEncryption="BlobUsesCustomerSpecifiedEncryption",e.BlockCountExceedsLimit="BlockCountExceedsLimi\
t",e.BlockListTooLong="BlockListTooLong",e.CannotChangeToLowerTier="CannotChangeToLowerTier",e.CannotVerifyCopySource="CannotVerifyCopySource",e.ContainerAlreadyExists=
"ContainerAlreadyExists",e.ContainerBeingDeleted="ContainerBeingDeleted",e.ContainerDisabled="ContainerDisabled",e.ContainerNotFound="ContainerNotFound",e.ContentLengthLargerThanTierLimit=
"ContentLengthLargerThanTierLimit",e.CopyAcrossAccountsNotSupported="CopyAcrossAccountsNotSupported",e.CopyIdMismatch="CopyIdMismatch",e.FeatureVersionMismatch=
"FeatureVersionMismatch",e.IncrementalCopyBlobMismatch="IncrementalCopyBlobMismatch",e.IncrementalCopyOfEarlierVersionSnapshotNotAllowed="IncrementalCopyOfEarli\
erVersionSnapshotNotAllowed",e.IncrementalCopySourceMustBeSnapshot="IncrementalCopySourceMustBeSnapshot",e.InfiniteLeaseDurationRequired="InfiniteLeaseDurationR\
equired",e.InvalidBlobOrBlock="InvalidBlobOrBlock",e.InvalidBlobTier="InvalidBlobTier",e.InvalidBlobType="InvalidBlobType",e.InvalidBlockId="InvalidBlockId",e.InvalidBlockList=
"InvalidBlockList",e.InvalidOperation="InvalidOperation",e.InvalidPageRange="InvalidPageRange",e.InvalidSourceBlobType="InvalidSourceBlobType",e.InvalidSourceBlobUrl=
"InvalidSourceBlobUrl",e.InvalidVersionForPageBlobOperation="InvalidVersionForPageBlobOperation",e.LeaseAlreadyPresent="LeaseAlreadyPresent",e.LeaseAlreadyBroken=
"LeaseAlreadyBroken",e.LeaseIdMismatchWithBlobOperation="LeaseIdMismatchWithBlobOperation",e.LeaseIdMismatchWithContainerOperation="LeaseIdMismatchWithContainer\
Operation",e.LeaseIdMismatchWithLeaseOperation="LeaseIdMismatchWithLeaseOperation",e.LeaseIdMissing="LeaseIdMissing",e.LeaseIsBreakingAndCannotBeAcquired="Lease\
IsBreakingAndCannotBeAcquired",e.LeaseIsBreakingAndCannotBeChanged="LeaseIsBreakingAndCannotBeChanged",e.LeaseIsBrokenAndCannotBeRenewed="LeaseIsBrokenAndCannot\
BeRenewed",e.LeaseLost="LeaseLost",e.LeaseNotPresentWithBlobOperation="LeaseNotPresentWithBlobOperation",e.LeaseNotPresentWithContainerOperation="LeaseNotPresen\
tWithContainerOperation",e.LeaseNotPresentWithLeaseOperation="LeaseNotPresentWithLeaseOperation",e.MaxBlobSizeConditionNotMet="MaxBlobSizeConditionNotMet",e.NoAuthenticationInformation=
"NoAuthenticationInformation",e.NoPendingCopyOperation="NoPendingCopyOperation",e.OperationNotAllowedOnIncrementalCopyBlob="OperationNotAllowedOnIncrementalCopy\
Blob",e.PendingCopyOperation="PendingCopyOperation",e.PreviousSnapshotCannotBeNewer="PreviousSnapshotCannotBeNewer",e.PreviousSnapshotNotFound="PreviousSnapshot\
NotFound",e.PreviousSnapshotOperationNotSupported="PreviousSnapshotOperationNotSupported",e.SequenceNumberConditionNotMet="SequenceNumberConditionNotMet",e.SequenceNumberIncrementTooLarge=
"SequenceNumberIncrementTooLarge",e.SnapshotCountExceeded="SnapshotCountExceeded",e.SnapshotOperationRateExceeded="SnapshotOperationRateExceeded",e.SnapshotsPresent=
"SnapshotsPresent",e.SourceConditionNotMet="SourceConditionNotMet",e.SystemInUse="SystemInUse",e.TargetConditionNotMet="TargetConditionNotMet",e.UnauthorizedBlobOverwrite=
"UnauthorizedBlobOverwrite",e.BlobBeingRehydrated="BlobBeingRehydrated",e.BlobArchived="BlobArchived",e.BlobNotArchived="BlobNotArchived",e.AuthorizationSourceIPMismatch=
"AuthorizationSourceIPMismatch",e.AuthorizationProtocolMismatch="AuthorizationProtocolMismatch",e.AuthorizationPermissionMismatch="AuthorizationPermissionMismat\
ch",e.AuthorizationServiceMismatch="AuthorizationServiceMismatch",e.AuthorizationResourceTypeMismatch="AuthorizationResourceTypeMismatch",e.BlobAccessTierNotSupportedForAccountType=
"BlobAccessTierNotSupportedForAccountType"})(el||(el={}));var ht={};Qp(ht,{AccessPolicy:s(()=>Ub,"AccessPolicy"),AppendBlobAppendBlockExceptionHeaders:s(()=>bm,
"AppendBlobAppendBlockExceptionHeaders"),AppendBlobAppendBlockFromUrlExceptionHeaders:s(()=>Cm,"AppendBlobAppendBlockFromUrlExceptionHeaders"),AppendBlobAppendBlockFromUrlHeaders:s(
()=>vm,"AppendBlobAppendBlockFromUrlHeaders"),AppendBlobAppendBlockHeaders:s(()=>xm,"AppendBlobAppendBlockHeaders"),AppendBlobCreateExceptionHeaders:s(()=>Nm,"A\
ppendBlobCreateExceptionHeaders"),AppendBlobCreateHeaders:s(()=>gm,"AppendBlobCreateHeaders"),AppendBlobSealExceptionHeaders:s(()=>wm,"AppendBlobSealExceptionHe\
aders"),AppendBlobSealHeaders:s(()=>Pm,"AppendBlobSealHeaders"),ArrowConfiguration:s(()=>tv,"ArrowConfiguration"),ArrowField:s(()=>rv,"ArrowField"),BlobAbortCopyFromURLExceptionHeaders:s(
()=>jc,"BlobAbortCopyFromURLExceptionHeaders"),BlobAbortCopyFromURLHeaders:s(()=>Fc,"BlobAbortCopyFromURLHeaders"),BlobAcquireLeaseExceptionHeaders:s(()=>Tc,"Bl\
obAcquireLeaseExceptionHeaders"),BlobAcquireLeaseHeaders:s(()=>Rc,"BlobAcquireLeaseHeaders"),BlobBreakLeaseExceptionHeaders:s(()=>_c,"BlobBreakLeaseExceptionHea\
ders"),BlobBreakLeaseHeaders:s(()=>Ac,"BlobBreakLeaseHeaders"),BlobChangeLeaseExceptionHeaders:s(()=>kc,"BlobChangeLeaseExceptionHeaders"),BlobChangeLeaseHeaders:s(
()=>Oc,"BlobChangeLeaseHeaders"),BlobCopyFromURLExceptionHeaders:s(()=>$c,"BlobCopyFromURLExceptionHeaders"),BlobCopyFromURLHeaders:s(()=>Uc,"BlobCopyFromURLHea\
ders"),BlobCreateSnapshotExceptionHeaders:s(()=>Hc,"BlobCreateSnapshotExceptionHeaders"),BlobCreateSnapshotHeaders:s(()=>Lc,"BlobCreateSnapshotHeaders"),BlobDeleteExceptionHeaders:s(
()=>pc,"BlobDeleteExceptionHeaders"),BlobDeleteHeaders:s(()=>dc,"BlobDeleteHeaders"),BlobDeleteImmutabilityPolicyExceptionHeaders:s(()=>Cc,"BlobDeleteImmutabili\
tyPolicyExceptionHeaders"),BlobDeleteImmutabilityPolicyHeaders:s(()=>vc,"BlobDeleteImmutabilityPolicyHeaders"),BlobDownloadExceptionHeaders:s(()=>lc,"BlobDownlo\
adExceptionHeaders"),BlobDownloadHeaders:s(()=>_n,"BlobDownloadHeaders"),BlobFlatListSegment:s(()=>$b,"BlobFlatListSegment"),BlobGetAccountInfoExceptionHeaders:s(
()=>Wc,"BlobGetAccountInfoExceptionHeaders"),BlobGetAccountInfoHeaders:s(()=>Xc,"BlobGetAccountInfoHeaders"),BlobGetPropertiesExceptionHeaders:s(()=>mc,"BlobGet\
PropertiesExceptionHeaders"),BlobGetPropertiesHeaders:s(()=>cc,"BlobGetPropertiesHeaders"),BlobGetTagsExceptionHeaders:s(()=>Qc,"BlobGetTagsExceptionHeaders"),BlobGetTagsHeaders:s(
()=>Kc,"BlobGetTagsHeaders"),BlobHierarchyListSegment:s(()=>Xb,"BlobHierarchyListSegment"),BlobItemInternal:s(()=>Fb,"BlobItemInternal"),BlobName:s(()=>jb,"Blob\
Name"),BlobPrefix:s(()=>Wb,"BlobPrefix"),BlobPropertiesInternal:s(()=>Gb,"BlobPropertiesInternal"),BlobQueryExceptionHeaders:s(()=>Vc,"BlobQueryExceptionHeaders"),
BlobQueryHeaders:s(()=>Hn,"BlobQueryHeaders"),BlobReleaseLeaseExceptionHeaders:s(()=>Ic,"BlobReleaseLeaseExceptionHeaders"),BlobReleaseLeaseHeaders:s(()=>zc,"Bl\
obReleaseLeaseHeaders"),BlobRenewLeaseExceptionHeaders:s(()=>Mc,"BlobRenewLeaseExceptionHeaders"),BlobRenewLeaseHeaders:s(()=>Bc,"BlobRenewLeaseHeaders"),BlobServiceProperties:s(
()=>Mn,"BlobServiceProperties"),BlobServiceStatistics:s(()=>tl,"BlobServiceStatistics"),BlobSetExpiryExceptionHeaders:s(()=>yc,"BlobSetExpiryExceptionHeaders"),
BlobSetExpiryHeaders:s(()=>fc,"BlobSetExpiryHeaders"),BlobSetHttpHeadersExceptionHeaders:s(()=>Nc,"BlobSetHttpHeadersExceptionHeaders"),BlobSetHttpHeadersHeaders:s(
()=>gc,"BlobSetHttpHeadersHeaders"),BlobSetImmutabilityPolicyExceptionHeaders:s(()=>bc,"BlobSetImmutabilityPolicyExceptionHeaders"),BlobSetImmutabilityPolicyHeaders:s(
()=>xc,"BlobSetImmutabilityPolicyHeaders"),BlobSetLegalHoldExceptionHeaders:s(()=>wc,"BlobSetLegalHoldExceptionHeaders"),BlobSetLegalHoldHeaders:s(()=>Pc,"BlobS\
etLegalHoldHeaders"),BlobSetMetadataExceptionHeaders:s(()=>Ec,"BlobSetMetadataExceptionHeaders"),BlobSetMetadataHeaders:s(()=>Sc,"BlobSetMetadataHeaders"),BlobSetTagsExceptionHeaders:s(
()=>Jc,"BlobSetTagsExceptionHeaders"),BlobSetTagsHeaders:s(()=>Yc,"BlobSetTagsHeaders"),BlobSetTierExceptionHeaders:s(()=>Gc,"BlobSetTierExceptionHeaders"),BlobSetTierHeaders:s(
()=>Ln,"BlobSetTierHeaders"),BlobStartCopyFromURLExceptionHeaders:s(()=>Dc,"BlobStartCopyFromURLExceptionHeaders"),BlobStartCopyFromURLHeaders:s(()=>qc,"BlobSta\
rtCopyFromURLHeaders"),BlobTag:s(()=>qb,"BlobTag"),BlobTags:s(()=>kn,"BlobTags"),BlobUndeleteExceptionHeaders:s(()=>hc,"BlobUndeleteExceptionHeaders"),BlobUndeleteHeaders:s(
()=>uc,"BlobUndeleteHeaders"),Block:s(()=>Vb,"Block"),BlockBlobCommitBlockListExceptionHeaders:s(()=>km,"BlockBlobCommitBlockListExceptionHeaders"),BlockBlobCommitBlockListHeaders:s(
()=>Om,"BlockBlobCommitBlockListHeaders"),BlockBlobGetBlockListExceptionHeaders:s(()=>_m,"BlockBlobGetBlockListExceptionHeaders"),BlockBlobGetBlockListHeaders:s(
()=>Am,"BlockBlobGetBlockListHeaders"),BlockBlobPutBlobFromUrlExceptionHeaders:s(()=>Tm,"BlockBlobPutBlobFromUrlExceptionHeaders"),BlockBlobPutBlobFromUrlHeaders:s(
()=>Rm,"BlockBlobPutBlobFromUrlHeaders"),BlockBlobStageBlockExceptionHeaders:s(()=>Im,"BlockBlobStageBlockExceptionHeaders"),BlockBlobStageBlockFromURLExceptionHeaders:s(
()=>Mm,"BlockBlobStageBlockFromURLExceptionHeaders"),BlockBlobStageBlockFromURLHeaders:s(()=>Bm,"BlockBlobStageBlockFromURLHeaders"),BlockBlobStageBlockHeaders:s(
()=>zm,"BlockBlobStageBlockHeaders"),BlockBlobUploadExceptionHeaders:s(()=>Em,"BlockBlobUploadExceptionHeaders"),BlockBlobUploadHeaders:s(()=>Sm,"BlockBlobUploa\
dHeaders"),BlockList:s(()=>ll,"BlockList"),BlockLookupList:s(()=>ol,"BlockLookupList"),ClearRange:s(()=>Qb,"ClearRange"),ContainerAcquireLeaseExceptionHeaders:s(
()=>Wl,"ContainerAcquireLeaseExceptionHeaders"),ContainerAcquireLeaseHeaders:s(()=>Xl,"ContainerAcquireLeaseHeaders"),ContainerBreakLeaseExceptionHeaders:s(()=>Zl,
"ContainerBreakLeaseExceptionHeaders"),ContainerBreakLeaseHeaders:s(()=>Jl,"ContainerBreakLeaseHeaders"),ContainerChangeLeaseExceptionHeaders:s(()=>tc,"Containe\
rChangeLeaseExceptionHeaders"),ContainerChangeLeaseHeaders:s(()=>ec,"ContainerChangeLeaseHeaders"),ContainerCreateExceptionHeaders:s(()=>Rl,"ContainerCreateExce\
ptionHeaders"),ContainerCreateHeaders:s(()=>El,"ContainerCreateHeaders"),ContainerDeleteExceptionHeaders:s(()=>Bl,"ContainerDeleteExceptionHeaders"),ContainerDeleteHeaders:s(
()=>Il,"ContainerDeleteHeaders"),ContainerFilterBlobsExceptionHeaders:s(()=>Gl,"ContainerFilterBlobsExceptionHeaders"),ContainerFilterBlobsHeaders:s(()=>jl,"Con\
tainerFilterBlobsHeaders"),ContainerGetAccessPolicyExceptionHeaders:s(()=>Al,"ContainerGetAccessPolicyExceptionHeaders"),ContainerGetAccessPolicyHeaders:s(()=>kl,
"ContainerGetAccessPolicyHeaders"),ContainerGetAccountInfoExceptionHeaders:s(()=>oc,"ContainerGetAccountInfoExceptionHeaders"),ContainerGetAccountInfoHeaders:s(
()=>sc,"ContainerGetAccountInfoHeaders"),ContainerGetPropertiesExceptionHeaders:s(()=>zl,"ContainerGetPropertiesExceptionHeaders"),ContainerGetPropertiesHeaders:s(
()=>Tl,"ContainerGetPropertiesHeaders"),ContainerItem:s(()=>_b,"ContainerItem"),ContainerListBlobFlatSegmentExceptionHeaders:s(()=>ic,"ContainerListBlobFlatSegm\
entExceptionHeaders"),ContainerListBlobFlatSegmentHeaders:s(()=>rc,"ContainerListBlobFlatSegmentHeaders"),ContainerListBlobHierarchySegmentExceptionHeaders:s(()=>ac,
"ContainerListBlobHierarchySegmentExceptionHeaders"),ContainerListBlobHierarchySegmentHeaders:s(()=>nc,"ContainerListBlobHierarchySegmentHeaders"),ContainerProperties:s(
()=>Lb,"ContainerProperties"),ContainerReleaseLeaseExceptionHeaders:s(()=>Kl,"ContainerReleaseLeaseExceptionHeaders"),ContainerReleaseLeaseHeaders:s(()=>Vl,"Con\
tainerReleaseLeaseHeaders"),ContainerRenameExceptionHeaders:s(()=>Ul,"ContainerRenameExceptionHeaders"),ContainerRenameHeaders:s(()=>Dl,"ContainerRenameHeaders"),
ContainerRenewLeaseExceptionHeaders:s(()=>Yl,"ContainerRenewLeaseExceptionHeaders"),ContainerRenewLeaseHeaders:s(()=>Ql,"ContainerRenewLeaseHeaders"),ContainerRestoreExceptionHeaders:s(
()=>ql,"ContainerRestoreExceptionHeaders"),ContainerRestoreHeaders:s(()=>Hl,"ContainerRestoreHeaders"),ContainerSetAccessPolicyExceptionHeaders:s(()=>Ll,"Contai\
nerSetAccessPolicyExceptionHeaders"),ContainerSetAccessPolicyHeaders:s(()=>_l,"ContainerSetAccessPolicyHeaders"),ContainerSetMetadataExceptionHeaders:s(()=>Ol,"\
ContainerSetMetadataExceptionHeaders"),ContainerSetMetadataHeaders:s(()=>Ml,"ContainerSetMetadataHeaders"),ContainerSubmitBatchExceptionHeaders:s(()=>Fl,"Contai\
nerSubmitBatchExceptionHeaders"),ContainerSubmitBatchHeaders:s(()=>$l,"ContainerSubmitBatchHeaders"),CorsRule:s(()=>Ob,"CorsRule"),DelimitedTextConfiguration:s(
()=>Zb,"DelimitedTextConfiguration"),FilterBlobItem:s(()=>Hb,"FilterBlobItem"),FilterBlobSegment:s(()=>On,"FilterBlobSegment"),GeoReplication:s(()=>Ab,"GeoRepli\
cation"),JsonTextConfiguration:s(()=>ev,"JsonTextConfiguration"),KeyInfo:s(()=>il,"KeyInfo"),ListBlobsFlatSegmentResponse:s(()=>al,"ListBlobsFlatSegmentResponse"),
ListBlobsHierarchySegmentResponse:s(()=>sl,"ListBlobsHierarchySegmentResponse"),ListContainersSegmentResponse:s(()=>rl,"ListContainersSegmentResponse"),Logging:s(
()=>Ib,"Logging"),Metrics:s(()=>Mb,"Metrics"),PageBlobClearPagesExceptionHeaders:s(()=>nm,"PageBlobClearPagesExceptionHeaders"),PageBlobClearPagesHeaders:s(()=>im,
"PageBlobClearPagesHeaders"),PageBlobCopyIncrementalExceptionHeaders:s(()=>ym,"PageBlobCopyIncrementalExceptionHeaders"),PageBlobCopyIncrementalHeaders:s(()=>fm,
"PageBlobCopyIncrementalHeaders"),PageBlobCreateExceptionHeaders:s(()=>em,"PageBlobCreateExceptionHeaders"),PageBlobCreateHeaders:s(()=>Zc,"PageBlobCreateHeader\
s"),PageBlobGetPageRangesDiffExceptionHeaders:s(()=>mm,"PageBlobGetPageRangesDiffExceptionHeaders"),PageBlobGetPageRangesDiffHeaders:s(()=>cm,"PageBlobGetPageRa\
ngesDiffHeaders"),PageBlobGetPageRangesExceptionHeaders:s(()=>lm,"PageBlobGetPageRangesExceptionHeaders"),PageBlobGetPageRangesHeaders:s(()=>om,"PageBlobGetPage\
RangesHeaders"),PageBlobResizeExceptionHeaders:s(()=>pm,"PageBlobResizeExceptionHeaders"),PageBlobResizeHeaders:s(()=>dm,"PageBlobResizeHeaders"),PageBlobUpdateSequenceNumberExceptionHeaders:s(
()=>hm,"PageBlobUpdateSequenceNumberExceptionHeaders"),PageBlobUpdateSequenceNumberHeaders:s(()=>um,"PageBlobUpdateSequenceNumberHeaders"),PageBlobUploadPagesExceptionHeaders:s(
()=>rm,"PageBlobUploadPagesExceptionHeaders"),PageBlobUploadPagesFromURLExceptionHeaders:s(()=>sm,"PageBlobUploadPagesFromURLExceptionHeaders"),PageBlobUploadPagesFromURLHeaders:s(
()=>am,"PageBlobUploadPagesFromURLHeaders"),PageBlobUploadPagesHeaders:s(()=>tm,"PageBlobUploadPagesHeaders"),PageList:s(()=>An,"PageList"),PageRange:s(()=>Kb,"\
PageRange"),QueryFormat:s(()=>Jb,"QueryFormat"),QueryRequest:s(()=>cl,"QueryRequest"),QuerySerialization:s(()=>Yb,"QuerySerialization"),RetentionPolicy:s(()=>Bb,
"RetentionPolicy"),ServiceFilterBlobsExceptionHeaders:s(()=>Sl,"ServiceFilterBlobsExceptionHeaders"),ServiceFilterBlobsHeaders:s(()=>wl,"ServiceFilterBlobsHeade\
rs"),ServiceGetAccountInfoExceptionHeaders:s(()=>vl,"ServiceGetAccountInfoExceptionHeaders"),ServiceGetAccountInfoHeaders:s(()=>bl,"ServiceGetAccountInfoHeaders"),
ServiceGetPropertiesExceptionHeaders:s(()=>ul,"ServiceGetPropertiesExceptionHeaders"),ServiceGetPropertiesHeaders:s(()=>pl,"ServiceGetPropertiesHeaders"),ServiceGetStatisticsExceptionHeaders:s(
()=>fl,"ServiceGetStatisticsExceptionHeaders"),ServiceGetStatisticsHeaders:s(()=>hl,"ServiceGetStatisticsHeaders"),ServiceGetUserDelegationKeyExceptionHeaders:s(
()=>xl,"ServiceGetUserDelegationKeyExceptionHeaders"),ServiceGetUserDelegationKeyHeaders:s(()=>Nl,"ServiceGetUserDelegationKeyHeaders"),ServiceListContainersSegmentExceptionHeaders:s(
()=>gl,"ServiceListContainersSegmentExceptionHeaders"),ServiceListContainersSegmentHeaders:s(()=>yl,"ServiceListContainersSegmentHeaders"),ServiceSetPropertiesExceptionHeaders:s(
()=>dl,"ServiceSetPropertiesExceptionHeaders"),ServiceSetPropertiesHeaders:s(()=>ml,"ServiceSetPropertiesHeaders"),ServiceSubmitBatchExceptionHeaders:s(()=>Pl,"\
ServiceSubmitBatchExceptionHeaders"),ServiceSubmitBatchHeaders:s(()=>Cl,"ServiceSubmitBatchHeaders"),SignedIdentifier:s(()=>Db,"SignedIdentifier"),StaticWebsite:s(
()=>kb,"StaticWebsite"),StorageError:s(()=>P,"StorageError"),UserDelegationKey:s(()=>nl,"UserDelegationKey")});var Mn={serializedName:"BlobServiceProperties",xmlName:"\
StorageServiceProperties",type:{name:"Composite",className:"BlobServiceProperties",modelProperties:{blobAnalyticsLogging:{serializedName:"Logging",xmlName:"Logg\
ing",type:{name:"Composite",className:"Logging"}},hourMetrics:{serializedName:"HourMetrics",xmlName:"HourMetrics",type:{name:"Composite",className:"Metrics"}},minuteMetrics:{
serializedName:"MinuteMetrics",xmlName:"MinuteMetrics",type:{name:"Composite",className:"Metrics"}},cors:{serializedName:"Cors",xmlName:"Cors",xmlIsWrapped:!0,xmlElementName:"\
CorsRule",type:{name:"Sequence",element:{type:{name:"Composite",className:"CorsRule"}}}},defaultServiceVersion:{serializedName:"DefaultServiceVersion",xmlName:"\
DefaultServiceVersion",type:{name:"String"}},deleteRetentionPolicy:{serializedName:"DeleteRetentionPolicy",xmlName:"DeleteRetentionPolicy",type:{name:"Composite",
className:"RetentionPolicy"}},staticWebsite:{serializedName:"StaticWebsite",xmlName:"StaticWebsite",type:{name:"Composite",className:"StaticWebsite"}}}}},Ib={serializedName:"\
Logging",type:{name:"Composite",className:"Logging",modelProperties:{version:{serializedName:"Version",required:!0,xmlName:"Version",type:{name:"String"}},deleteProperty:{
serializedName:"Delete",required:!0,xmlName:"Delete",type:{name:"Boolean"}},read:{serializedName:"Read",required:!0,xmlName:"Read",type:{name:"Boolean"}},write:{
serializedName:"Write",required:!0,xmlName:"Write",type:{name:"Boolean"}},retentionPolicy:{serializedName:"RetentionPolicy",xmlName:"RetentionPolicy",type:{name:"\
Composite",className:"RetentionPolicy"}}}}},Bb={serializedName:"RetentionPolicy",type:{name:"Composite",className:"RetentionPolicy",modelProperties:{enabled:{serializedName:"\
Enabled",required:!0,xmlName:"Enabled",type:{name:"Boolean"}},days:{constraints:{InclusiveMinimum:1},serializedName:"Days",xmlName:"Days",type:{name:"Number"}}}}},
Mb={serializedName:"Metrics",type:{name:"Composite",className:"Metrics",modelProperties:{version:{serializedName:"Version",xmlName:"Version",type:{name:"String"}},
enabled:{serializedName:"Enabled",required:!0,xmlName:"Enabled",type:{name:"Boolean"}},includeAPIs:{serializedName:"IncludeAPIs",xmlName:"IncludeAPIs",type:{name:"\
Boolean"}},retentionPolicy:{serializedName:"RetentionPolicy",xmlName:"RetentionPolicy",type:{name:"Composite",className:"RetentionPolicy"}}}}},Ob={serializedName:"\
CorsRule",type:{name:"Composite",className:"CorsRule",modelProperties:{allowedOrigins:{serializedName:"AllowedOrigins",required:!0,xmlName:"AllowedOrigins",type:{
name:"String"}},allowedMethods:{serializedName:"AllowedMethods",required:!0,xmlName:"AllowedMethods",type:{name:"String"}},allowedHeaders:{serializedName:"Allow\
edHeaders",required:!0,xmlName:"AllowedHeaders",type:{name:"String"}},exposedHeaders:{serializedName:"ExposedHeaders",required:!0,xmlName:"ExposedHeaders",type:{
name:"String"}},maxAgeInSeconds:{constraints:{InclusiveMinimum:0},serializedName:"MaxAgeInSeconds",required:!0,xmlName:"MaxAgeInSeconds",type:{name:"Number"}}}}},
kb={serializedName:"StaticWebsite",type:{name:"Composite",className:"StaticWebsite",modelProperties:{enabled:{serializedName:"Enabled",required:!0,xmlName:"Enab\
led",type:{name:"Boolean"}},indexDocument:{serializedName:"IndexDocument",xmlName:"IndexDocument",type:{name:"String"}},errorDocument404Path:{serializedName:"Er\
rorDocument404Path",xmlName:"ErrorDocument404Path",type:{name:"String"}},defaultIndexDocumentPath:{serializedName:"DefaultIndexDocumentPath",xmlName:"DefaultInd\
exDocumentPath",type:{name:"String"}}}}},P={serializedName:"StorageError",type:{name:"Composite",className:"StorageError",modelProperties:{message:{serializedName:"\
Message",xmlName:"Message",type:{name:"String"}},copySourceStatusCode:{serializedName:"CopySourceStatusCode",xmlName:"CopySourceStatusCode",type:{name:"Number"}},
copySourceErrorCode:{serializedName:"CopySourceErrorCode",xmlName:"CopySourceErrorCode",type:{name:"String"}},copySourceErrorMessage:{serializedName:"CopySource\
ErrorMessage",xmlName:"CopySourceErrorMessage",type:{name:"String"}},code:{serializedName:"Code",xmlName:"Code",type:{name:"String"}},authenticationErrorDetail:{
serializedName:"AuthenticationErrorDetail",xmlName:"AuthenticationErrorDetail",type:{name:"String"}}}}},tl={serializedName:"BlobServiceStatistics",xmlName:"Stor\
ageServiceStats",type:{name:"Composite",className:"BlobServiceStatistics",modelProperties:{geoReplication:{serializedName:"GeoReplication",xmlName:"GeoReplicati\
on",type:{name:"Composite",className:"GeoReplication"}}}}},Ab={serializedName:"GeoReplication",type:{name:"Composite",className:"GeoReplication",modelProperties:{
status:{serializedName:"Status",required:!0,xmlName:"Status",type:{name:"Enum",allowedValues:["live","bootstrap","unavailable"]}},lastSyncOn:{serializedName:"La\
stSyncTime",required:!0,xmlName:"LastSyncTime",type:{name:"DateTimeRfc1123"}}}}},rl={serializedName:"ListContainersSegmentResponse",xmlName:"EnumerationResults",
type:{name:"Composite",className:"ListContainersSegmentResponse",modelProperties:{serviceEndpoint:{serializedName:"ServiceEndpoint",required:!0,xmlName:"Service\
Endpoint",xmlIsAttribute:!0,type:{name:"String"}},prefix:{serializedName:"Prefix",xmlName:"Prefix",type:{name:"String"}},marker:{serializedName:"Marker",xmlName:"\
Marker",type:{name:"String"}},maxPageSize:{serializedName:"MaxResults",xmlName:"MaxResults",type:{name:"Number"}},containerItems:{serializedName:"ContainerItems",
required:!0,xmlName:"Containers",xmlIsWrapped:!0,xmlElementName:"Container",type:{name:"Sequence",element:{type:{name:"Composite",className:"ContainerItem"}}}},
continuationToken:{serializedName:"NextMarker",xmlName:"NextMarker",type:{name:"String"}}}}},_b={serializedName:"ContainerItem",xmlName:"Container",type:{name:"\
Composite",className:"ContainerItem",modelProperties:{name:{serializedName:"Name",required:!0,xmlName:"Name",type:{name:"String"}},deleted:{serializedName:"Dele\
ted",xmlName:"Deleted",type:{name:"Boolean"}},version:{serializedName:"Version",xmlName:"Version",type:{name:"String"}},properties:{serializedName:"Properties",
xmlName:"Properties",type:{name:"Composite",className:"ContainerProperties"}},metadata:{serializedName:"Metadata",xmlName:"Metadata",type:{name:"Dictionary",value:{
type:{name:"String"}}}}}}},Lb={serializedName:"ContainerProperties",type:{name:"Composite",className:"ContainerProperties",modelProperties:{lastModified:{serializedName:"\
Last-Modified",required:!0,xmlName:"Last-Modified",type:{name:"DateTimeRfc1123"}},etag:{serializedName:"Etag",required:!0,xmlName:"Etag",type:{name:"String"}},leaseStatus:{
serializedName:"LeaseStatus",xmlName:"LeaseStatus",type:{name:"Enum",allowedValues:["locked","unlocked"]}},leaseState:{serializedName:"LeaseState",xmlName:"Leas\
eState",type:{name:"Enum",allowedValues:["available","leased","expired","breaking","broken"]}},leaseDuration:{serializedName:"LeaseDuration",xmlName:"LeaseDurat\
ion",type:{name:"Enum",allowedValues:["infinite","fixed"]}},publicAccess:{serializedName:"PublicAccess",xmlName:"PublicAccess",type:{name:"Enum",allowedValues:[
"container","blob"]}},hasImmutabilityPolicy:{serializedName:"HasImmutabilityPolicy",xmlName:"HasImmutabilityPolicy",type:{name:"Boolean"}},hasLegalHold:{serializedName:"\
HasLegalHold",xmlName:"HasLegalHold",type:{name:"Boolean"}},defaultEncryptionScope:{serializedName:"DefaultEncryptionScope",xmlName:"DefaultEncryptionScope",type:{
name:"String"}},preventEncryptionScopeOverride:{serializedName:"DenyEncryptionScopeOverride",xmlName:"DenyEncryptionScopeOverride",type:{name:"Boolean"}},deletedOn:{
serializedName:"DeletedTime",xmlName:"DeletedTime",type:{name:"DateTimeRfc1123"}},remainingRetentionDays:{serializedName:"RemainingRetentionDays",xmlName:"Remai\
ningRetentionDays",type:{name:"Number"}},isImmutableStorageWithVersioningEnabled:{serializedName:"ImmutableStorageWithVersioningEnabled",xmlName:"ImmutableStora\
geWithVersioningEnabled",type:{name:"Boolean"}}}}},il={serializedName:"KeyInfo",type:{name:"Composite",className:"KeyInfo",modelProperties:{startsOn:{serializedName:"\
Start",required:!0,xmlName:"Start",type:{name:"String"}},expiresOn:{serializedName:"Expiry",required:!0,xmlName:"Expiry",type:{name:"String"}}}}},nl={serializedName:"\
UserDelegationKey",type:{name:"Composite",className:"UserDelegationKey",modelProperties:{signedObjectId:{serializedName:"SignedOid",required:!0,xmlName:"SignedO\
id",type:{name:"String"}},signedTenantId:{serializedName:"SignedTid",required:!0,xmlName:"SignedTid",type:{name:"String"}},signedStartsOn:{serializedName:"Signe\
dStart",required:!0,xmlName:"SignedStart",type:{name:"String"}},signedExpiresOn:{serializedName:"SignedExpiry",required:!0,xmlName:"SignedExpiry",type:{name:"St\
ring"}},signedService:{serializedName:"SignedService",required:!0,xmlName:"SignedService",type:{name:"String"}},signedVersion:{serializedName:"SignedVersion",required:!0,
xmlName:"SignedVersion",type:{name:"String"}},value:{serializedName:"Value",required:!0,xmlName:"Value",type:{name:"String"}}}}},On={serializedName:"FilterBlobS\
egment",xmlName:"EnumerationResults",type:{name:"Composite",className:"FilterBlobSegment",modelProperties:{serviceEndpoint:{serializedName:"ServiceEndpoint",required:!0,
xmlName:"ServiceEndpoint",xmlIsAttribute:!0,type:{name:"String"}},where:{serializedName:"Where",required:!0,xmlName:"Where",type:{name:"String"}},blobs:{serializedName:"\
Blobs",required:!0,xmlName:"Blobs",xmlIsWrapped:!0,xmlElementName:"Blob",type:{name:"Sequence",element:{type:{name:"Composite",className:"FilterBlobItem"}}}},continuationToken:{
serializedName:"NextMarker",xmlName:"NextMarker",type:{name:"String"}}}}},Hb={serializedName:"FilterBlobItem",xmlName:"Blob",type:{name:"Composite",className:"F\
ilterBlobItem",modelProperties:{name:{serializedName:"Name",required:!0,xmlName:"Name",type:{name:"String"}},containerName:{serializedName:"ContainerName",required:!0,
xmlName:"ContainerName",type:{name:"String"}},tags:{serializedName:"Tags",xmlName:"Tags",type:{name:"Composite",className:"BlobTags"}}}}},kn={serializedName:"Bl\
obTags",xmlName:"Tags",type:{name:"Composite",className:"BlobTags",modelProperties:{blobTagSet:{serializedName:"BlobTagSet",required:!0,xmlName:"TagSet",xmlIsWrapped:!0,
xmlElementName:"Tag",type:{name:"Sequence",element:{type:{name:"Composite",className:"BlobTag"}}}}}}},qb={serializedName:"BlobTag",xmlName:"Tag",type:{name:"Com\
posite",className:"BlobTag",modelProperties:{key:{serializedName:"Key",required:!0,xmlName:"Key",type:{name:"String"}},value:{serializedName:"Value",required:!0,
xmlName:"Value",type:{name:"String"}}}}},Db={serializedName:"SignedIdentifier",xmlName:"SignedIdentifier",type:{name:"Composite",className:"SignedIdentifier",modelProperties:{
id:{serializedName:"Id",required:!0,xmlName:"Id",type:{name:"String"}},accessPolicy:{serializedName:"AccessPolicy",xmlName:"AccessPolicy",type:{name:"Composite",
className:"AccessPolicy"}}}}},Ub={serializedName:"AccessPolicy",type:{name:"Composite",className:"AccessPolicy",modelProperties:{startsOn:{serializedName:"Start",
xmlName:"Start",type:{name:"String"}},expiresOn:{serializedName:"Expiry",xmlName:"Expiry",type:{name:"String"}},permissions:{serializedName:"Permission",xmlName:"\
Permission",type:{name:"String"}}}}},al={serializedName:"ListBlobsFlatSegmentResponse",xmlName:"EnumerationResults",type:{name:"Composite",className:"ListBlobsF\
latSegmentResponse",modelProperties:{serviceEndpoint:{serializedName:"ServiceEndpoint",required:!0,xmlName:"ServiceEndpoint",xmlIsAttribute:!0,type:{name:"Strin\
g"}},containerName:{serializedName:"ContainerName",required:!0,xmlName:"ContainerName",xmlIsAttribute:!0,type:{name:"String"}},prefix:{serializedName:"Prefix",xmlName:"\
Prefix",type:{name:"String"}},marker:{serializedName:"Marker",xmlName:"Marker",type:{name:"String"}},maxPageSize:{serializedName:"MaxResults",xmlName:"MaxResult\
s",type:{name:"Number"}},segment:{serializedName:"Segment",xmlName:"Blobs",type:{name:"Composite",className:"BlobFlatListSegment"}},continuationToken:{serializedName:"\
NextMarker",xmlName:"NextMarker",type:{name:"String"}}}}},$b={serializedName:"BlobFlatListSegment",xmlName:"Blobs",type:{name:"Composite",className:"BlobFlatLis\
tSegment",modelProperties:{blobItems:{serializedName:"BlobItems",required:!0,xmlName:"BlobItems",xmlElementName:"Blob",type:{name:"Sequence",element:{type:{name:"\
Composite",className:"BlobItemInternal"}}}}}}},Fb={serializedName:"BlobItemInternal",xmlName:"Blob",type:{name:"Composite",className:"BlobItemInternal",modelProperties:{
name:{serializedName:"Name",xmlName:"Name",type:{name:"Composite",className:"BlobName"}},deleted:{serializedName:"Deleted",required:!0,xmlName:"Deleted",type:{name:"\
Boolean"}},snapshot:{serializedName:"Snapshot",required:!0,xmlName:"Snapshot",type:{name:"String"}},versionId:{serializedName:"VersionId",xmlName:"VersionId",type:{
name:"String"}},isCurrentVersion:{serializedName:"IsCurrentVersion",xmlName:"IsCurrentVersion",type:{name:"Boolean"}},properties:{serializedName:"Properties",xmlName:"\
Properties",type:{name:"Composite",className:"BlobPropertiesInternal"}},metadata:{serializedName:"Metadata",xmlName:"Metadata",type:{name:"Dictionary",value:{type:{
name:"String"}}}},blobTags:{serializedName:"BlobTags",xmlName:"Tags",type:{name:"Composite",className:"BlobTags"}},objectReplicationMetadata:{serializedName:"Ob\
jectReplicationMetadata",xmlName:"OrMetadata",type:{name:"Dictionary",value:{type:{name:"String"}}}},hasVersionsOnly:{serializedName:"HasVersionsOnly",xmlName:"\
HasVersionsOnly",type:{name:"Boolean"}}}}},jb={serializedName:"BlobName",type:{name:"Composite",className:"BlobName",modelProperties:{encoded:{serializedName:"E\
ncoded",xmlName:"Encoded",xmlIsAttribute:!0,type:{name:"Boolean"}},content:{serializedName:"content",xmlName:"content",xmlIsMsText:!0,type:{name:"String"}}}}},Gb={
serializedName:"BlobPropertiesInternal",xmlName:"Properties",type:{name:"Composite",className:"BlobPropertiesInternal",modelProperties:{createdOn:{serializedName:"\
Creation-Time",xmlName:"Creation-Time",type:{name:"DateTimeRfc1123"}},lastModified:{serializedName:"Last-Modified",required:!0,xmlName:"Last-Modified",type:{name:"\
DateTimeRfc1123"}},etag:{serializedName:"Etag",required:!0,xmlName:"Etag",type:{name:"String"}},contentLength:{serializedName:"Content-Length",xmlName:"Content-\
Length",type:{name:"Number"}},contentType:{serializedName:"Content-Type",xmlName:"Content-Type",type:{name:"String"}},contentEncoding:{serializedName:"Content-E\
ncoding",xmlName:"Content-Encoding",type:{name:"String"}},contentLanguage:{serializedName:"Content-Language",xmlName:"Content-Language",type:{name:"String"}},contentMD5:{
serializedName:"Content-MD5",xmlName:"Content-MD5",type:{name:"ByteArray"}},contentDisposition:{serializedName:"Content-Disposition",xmlName:"Content-Dispositio\
n",type:{name:"String"}},cacheControl:{serializedName:"Cache-Control",xmlName:"Cache-Control",type:{name:"String"}},blobSequenceNumber:{serializedName:"x-ms-blo\
b-sequence-number",xmlName:"x-ms-blob-sequence-number",type:{name:"Number"}},blobType:{serializedName:"BlobType",xmlName:"BlobType",type:{name:"Enum",allowedValues:[
"BlockBlob","PageBlob","AppendBlob"]}},leaseStatus:{serializedName:"LeaseStatus",xmlName:"LeaseStatus",type:{name:"Enum",allowedValues:["locked","unlocked"]}},leaseState:{
serializedName:"LeaseState",xmlName:"LeaseState",type:{name:"Enum",allowedValues:["available","leased","expired","breaking","broken"]}},leaseDuration:{serializedName:"\
LeaseDuration",xmlName:"LeaseDuration",type:{name:"Enum",allowedValues:["infinite","fixed"]}},copyId:{serializedName:"CopyId",xmlName:"CopyId",type:{name:"Strin\
g"}},copyStatus:{serializedName:"CopyStatus",xmlName:"CopyStatus",type:{name:"Enum",allowedValues:["pending","success","aborted","failed"]}},copySource:{serializedName:"\
CopySource",xmlName:"CopySource",type:{name:"String"}},copyProgress:{serializedName:"CopyProgress",xmlName:"CopyProgress",type:{name:"String"}},copyCompletedOn:{
serializedName:"CopyCompletionTime",xmlName:"CopyCompletionTime",type:{name:"DateTimeRfc1123"}},copyStatusDescription:{serializedName:"CopyStatusDescription",xmlName:"\
CopyStatusDescription",type:{name:"String"}},serverEncrypted:{serializedName:"ServerEncrypted",xmlName:"ServerEncrypted",type:{name:"Boolean"}},incrementalCopy:{
serializedName:"IncrementalCopy",xmlName:"IncrementalCopy",type:{name:"Boolean"}},destinationSnapshot:{serializedName:"DestinationSnapshot",xmlName:"Destination\
Snapshot",type:{name:"String"}},deletedOn:{serializedName:"DeletedTime",xmlName:"DeletedTime",type:{name:"DateTimeRfc1123"}},remainingRetentionDays:{serializedName:"\
RemainingRetentionDays",xmlName:"RemainingRetentionDays",type:{name:"Number"}},accessTier:{serializedName:"AccessTier",xmlName:"AccessTier",type:{name:"Enum",allowedValues:[
"P4","P6","P10","P15","P20","P30","P40","P50","P60","P70","P80","Hot","Cool","Archive","Cold"]}},accessTierInferred:{serializedName:"AccessTierInferred",xmlName:"\
AccessTierInferred",type:{name:"Boolean"}},archiveStatus:{serializedName:"ArchiveStatus",xmlName:"ArchiveStatus",type:{name:"Enum",allowedValues:["rehydrate-pen\
ding-to-hot","rehydrate-pending-to-cool","rehydrate-pending-to-cold"]}},customerProvidedKeySha256:{serializedName:"CustomerProvidedKeySha256",xmlName:"CustomerP\
rovidedKeySha256",type:{name:"String"}},encryptionScope:{serializedName:"EncryptionScope",xmlName:"EncryptionScope",type:{name:"String"}},accessTierChangedOn:{serializedName:"\
AccessTierChangeTime",xmlName:"AccessTierChangeTime",type:{name:"DateTimeRfc1123"}},tagCount:{serializedName:"TagCount",xmlName:"TagCount",type:{name:"Number"}},
expiresOn:{serializedName:"Expiry-Time",xmlName:"Expiry-Time",type:{name:"DateTimeRfc1123"}},isSealed:{serializedName:"Sealed",xmlName:"Sealed",type:{name:"Bool\
ean"}},rehydratePriority:{serializedName:"RehydratePriority",xmlName:"RehydratePriority",type:{name:"Enum",allowedValues:["High","Standard"]}},lastAccessedOn:{serializedName:"\
LastAccessTime",xmlName:"LastAccessTime",type:{name:"DateTimeRfc1123"}},immutabilityPolicyExpiresOn:{serializedName:"ImmutabilityPolicyUntilDate",xmlName:"Immut\
abilityPolicyUntilDate",type:{name:"DateTimeRfc1123"}},immutabilityPolicyMode:{serializedName:"ImmutabilityPolicyMode",xmlName:"ImmutabilityPolicyMode",type:{name:"\
Enum",allowedValues:["Mutable","Unlocked","Locked"]}},legalHold:{serializedName:"LegalHold",xmlName:"LegalHold",type:{name:"Boolean"}}}}},sl={serializedName:"Li\
stBlobsHierarchySegmentResponse",xmlName:"EnumerationResults",type:{name:"Composite",className:"ListBlobsHierarchySegmentResponse",modelProperties:{serviceEndpoint:{
serializedName:"ServiceEndpoint",required:!0,xmlName:"ServiceEndpoint",xmlIsAttribute:!0,type:{name:"String"}},containerName:{serializedName:"ContainerName",required:!0,
xmlName:"ContainerName",xmlIsAttribute:!0,type:{name:"String"}},prefix:{serializedName:"Prefix",xmlName:"Prefix",type:{name:"String"}},marker:{serializedName:"M\
arker",xmlName:"Marker",type:{name:"String"}},maxPageSize:{serializedName:"MaxResults",xmlName:"MaxResults",type:{name:"Number"}},delimiter:{serializedName:"Del\
imiter",xmlName:"Delimiter",type:{name:"String"}},segment:{serializedName:"Segment",xmlName:"Blobs",type:{name:"Composite",className:"BlobHierarchyListSegment"}},
continuationToken:{serializedName:"NextMarker",xmlName:"NextMarker",type:{name:"String"}}}}},Xb={serializedName:"BlobHierarchyListSegment",xmlName:"Blobs",type:{
name:"Composite",className:"BlobHierarchyListSegment",modelProperties:{blobPrefixes:{serializedName:"BlobPrefixes",xmlName:"BlobPrefixes",xmlElementName:"BlobPr\
efix",type:{name:"Sequence",element:{type:{name:"Composite",className:"BlobPrefix"}}}},blobItems:{serializedName:"BlobItems",required:!0,xmlName:"BlobItems",xmlElementName:"\
Blob",type:{name:"Sequence",element:{type:{name:"Composite",className:"BlobItemInternal"}}}}}}},Wb={serializedName:"BlobPrefix",type:{name:"Composite",className:"\
BlobPrefix",modelProperties:{name:{serializedName:"Name",xmlName:"Name",type:{name:"Composite",className:"BlobName"}}}}},ol={serializedName:"BlockLookupList",xmlName:"\
BlockList",type:{name:"Composite",className:"BlockLookupList",modelProperties:{committed:{serializedName:"Committed",xmlName:"Committed",xmlElementName:"Committ\
ed",type:{name:"Sequence",element:{type:{name:"String"}}}},uncommitted:{serializedName:"Uncommitted",xmlName:"Uncommitted",xmlElementName:"Uncommitted",type:{name:"\
Sequence",element:{type:{name:"String"}}}},latest:{serializedName:"Latest",xmlName:"Latest",xmlElementName:"Latest",type:{name:"Sequence",element:{type:{name:"S\
tring"}}}}}}},ll={serializedName:"BlockList",type:{name:"Composite",className:"BlockList",modelProperties:{committedBlocks:{serializedName:"CommittedBlocks",xmlName:"\
CommittedBlocks",xmlIsWrapped:!0,xmlElementName:"Block",type:{name:"Sequence",element:{type:{name:"Composite",className:"Block"}}}},uncommittedBlocks:{serializedName:"\
UncommittedBlocks",xmlName:"UncommittedBlocks",xmlIsWrapped:!0,xmlElementName:"Block",type:{name:"Sequence",element:{type:{name:"Composite",className:"Block"}}}}}}},
Vb={serializedName:"Block",type:{name:"Composite",className:"Block",modelProperties:{name:{serializedName:"Name",required:!0,xmlName:"Name",type:{name:"String"}},
size:{serializedName:"Size",required:!0,xmlName:"Size",type:{name:"Number"}}}}},An={serializedName:"PageList",type:{name:"Composite",className:"PageList",modelProperties:{
pageRange:{serializedName:"PageRange",xmlName:"PageRange",xmlElementName:"PageRange",type:{name:"Sequence",element:{type:{name:"Composite",className:"PageRange"}}}},
clearRange:{serializedName:"ClearRange",xmlName:"ClearRange",xmlElementName:"ClearRange",type:{name:"Sequence",element:{type:{name:"Composite",className:"ClearR\
ange"}}}},continuationToken:{serializedName:"NextMarker",xmlName:"NextMarker",type:{name:"String"}}}}},Kb={serializedName:"PageRange",xmlName:"PageRange",type:{
name:"Composite",className:"PageRange",modelProperties:{start:{serializedName:"Start",required:!0,xmlName:"Start",type:{name:"Number"}},end:{serializedName:"End",
required:!0,xmlName:"End",type:{name:"Number"}}}}},Qb={serializedName:"ClearRange",xmlName:"ClearRange",type:{name:"Composite",className:"ClearRange",modelProperties:{
start:{serializedName:"Start",required:!0,xmlName:"Start",type:{name:"Number"}},end:{serializedName:"End",required:!0,xmlName:"End",type:{name:"Number"}}}}},cl={
serializedName:"QueryRequest",xmlName:"QueryRequest",type:{name:"Composite",className:"QueryRequest",modelProperties:{queryType:{serializedName:"QueryType",required:!0,
xmlName:"QueryType",type:{name:"String"}},expression:{serializedName:"Expression",required:!0,xmlName:"Expression",type:{name:"String"}},inputSerialization:{serializedName:"\
InputSerialization",xmlName:"InputSerialization",type:{name:"Composite",className:"QuerySerialization"}},outputSerialization:{serializedName:"OutputSerializatio\
n",xmlName:"OutputSerialization",type:{name:"Composite",className:"QuerySerialization"}}}}},Yb={serializedName:"QuerySerialization",type:{name:"Composite",className:"\
QuerySerialization",modelProperties:{format:{serializedName:"Format",xmlName:"Format",type:{name:"Composite",className:"QueryFormat"}}}}},Jb={serializedName:"Qu\
eryFormat",type:{name:"Composite",className:"QueryFormat",modelProperties:{type:{serializedName:"Type",required:!0,xmlName:"Type",type:{name:"Enum",allowedValues:[
"delimited","json","arrow","parquet"]}},delimitedTextConfiguration:{serializedName:"DelimitedTextConfiguration",xmlName:"DelimitedTextConfiguration",type:{name:"\
Composite",className:"DelimitedTextConfiguration"}},jsonTextConfiguration:{serializedName:"JsonTextConfiguration",xmlName:"JsonTextConfiguration",type:{name:"Co\
mposite",className:"JsonTextConfiguration"}},arrowConfiguration:{serializedName:"ArrowConfiguration",xmlName:"ArrowConfiguration",type:{name:"Composite",className:"\
ArrowConfiguration"}},parquetTextConfiguration:{serializedName:"ParquetTextConfiguration",xmlName:"ParquetTextConfiguration",type:{name:"Dictionary",value:{type:{
name:"any"}}}}}}},Zb={serializedName:"DelimitedTextConfiguration",xmlName:"DelimitedTextConfiguration",type:{name:"Composite",className:"DelimitedTextConfigurat\
ion",modelProperties:{columnSeparator:{serializedName:"ColumnSeparator",xmlName:"ColumnSeparator",type:{name:"String"}},fieldQuote:{serializedName:"FieldQuote",
xmlName:"FieldQuote",type:{name:"String"}},recordSeparator:{serializedName:"RecordSeparator",xmlName:"RecordSeparator",type:{name:"String"}},escapeChar:{serializedName:"\
EscapeChar",xmlName:"EscapeChar",type:{name:"String"}},headersPresent:{serializedName:"HeadersPresent",xmlName:"HasHeaders",type:{name:"Boolean"}}}}},ev={serializedName:"\
JsonTextConfiguration",xmlName:"JsonTextConfiguration",type:{name:"Composite",className:"JsonTextConfiguration",modelProperties:{recordSeparator:{serializedName:"\
RecordSeparator",xmlName:"RecordSeparator",type:{name:"String"}}}}},tv={serializedName:"ArrowConfiguration",xmlName:"ArrowConfiguration",type:{name:"Composite",
className:"ArrowConfiguration",modelProperties:{schema:{serializedName:"Schema",required:!0,xmlName:"Schema",xmlIsWrapped:!0,xmlElementName:"Field",type:{name:"\
Sequence",element:{type:{name:"Composite",className:"ArrowField"}}}}}}},rv={serializedName:"ArrowField",xmlName:"Field",type:{name:"Composite",className:"ArrowF\
ield",modelProperties:{type:{serializedName:"Type",required:!0,xmlName:"Type",type:{name:"String"}},name:{serializedName:"Name",xmlName:"Name",type:{name:"Strin\
g"}},precision:{serializedName:"Precision",xmlName:"Precision",type:{name:"Number"}},scale:{serializedName:"Scale",xmlName:"Scale",type:{name:"Number"}}}}},ml={
serializedName:"Service_setPropertiesHeaders",type:{name:"Composite",className:"ServiceSetPropertiesHeaders",modelProperties:{clientRequestId:{serializedName:"x\
-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"\
String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-co\
de",type:{name:"String"}}}}},dl={serializedName:"Service_setPropertiesExceptionHeaders",type:{name:"Composite",className:"ServiceSetPropertiesExceptionHeaders",
modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},pl={serializedName:"Service_getPropertiesHeaders",
type:{name:"Composite",className:"ServiceGetPropertiesHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-re\
quest-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-versio\
n",xmlName:"x-ms-version",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ul={serializedName:"\
Service_getPropertiesExceptionHeaders",type:{name:"Composite",className:"ServiceGetPropertiesExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-\
error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},hl={serializedName:"Service_getStatisticsHeaders",type:{name:"Composite",className:"ServiceGetSta\
tisticsHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"\
x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"\
date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},fl={serializedName:"\
Service_getStatisticsExceptionHeaders",type:{name:"Composite",className:"ServiceGetStatisticsExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-\
error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},yl={serializedName:"Service_listContainersSegmentHeaders",type:{name:"Composite",className:"Servi\
ceListContainersSegmentHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},
requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{
name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},gl={serializedName:"Service_listContainersSegment\
ExceptionHeaders",type:{name:"Composite",className:"ServiceListContainersSegmentExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"\
x-ms-error-code",type:{name:"String"}}}}},Nl={serializedName:"Service_getUserDelegationKeyHeaders",type:{name:"Composite",className:"ServiceGetUserDelegationKey\
Headers",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"\
x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"\
date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},xl={serializedName:"\
Service_getUserDelegationKeyExceptionHeaders",type:{name:"Composite",className:"ServiceGetUserDelegationKeyExceptionHeaders",modelProperties:{errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},bl={serializedName:"Service_getAccountInfoHeaders",type:{name:"Composite",className:"Service\
GetAccountInfoHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"Strin\
g"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},skuName:{serializedName:"x-ms-sku-name",xmlName:"x-ms-sku-name",type:{name:"Enum",
allowedValues:["Standard_LRS","Standard_GRS","Standard_RAGRS","Standard_ZRS","Premium_LRS"]}},accountKind:{serializedName:"x-ms-account-kind",xmlName:"x-ms-acco\
unt-kind",type:{name:"Enum",allowedValues:["Storage","BlobStorage","StorageV2","FileStorage","BlockBlobStorage"]}},isHierarchicalNamespaceEnabled:{serializedName:"\
x-ms-is-hns-enabled",xmlName:"x-ms-is-hns-enabled",type:{name:"Boolean"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"Stri\
ng"}}}}},vl={serializedName:"Service_getAccountInfoExceptionHeaders",type:{name:"Composite",className:"ServiceGetAccountInfoExceptionHeaders",modelProperties:{errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Cl={serializedName:"Service_submitBatchHeaders",type:{name:"Composite",className:"\
ServiceSubmitBatchHeaders",modelProperties:{contentType:{serializedName:"content-type",xmlName:"content-type",type:{name:"String"}},requestId:{serializedName:"x\
-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-c\
ode",type:{name:"String"}}}}},Pl={serializedName:"Service_submitBatchExceptionHeaders",type:{name:"Composite",className:"ServiceSubmitBatchExceptionHeaders",modelProperties:{
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},wl={serializedName:"Service_filterBlobsHeaders",type:{name:"Compo\
site",className:"ServiceFilterBlobsHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"\
String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-versi\
on",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-er\
ror-code",type:{name:"String"}}}}},Sl={serializedName:"Service_filterBlobsExceptionHeaders",type:{name:"Composite",className:"ServiceFilterBlobsExceptionHeaders",
modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},El={serializedName:"Container_createHeaders",type:{
name:"Composite",className:"ContainerCreateHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"\
last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",
type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"\
x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"\
x-ms-error-code",type:{name:"String"}}}}},Rl={serializedName:"Container_createExceptionHeaders",type:{name:"Composite",className:"ContainerCreateExceptionHeader\
s",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Tl={serializedName:"Container_getPropertiesHe\
aders",type:{name:"Composite",className:"ContainerGetPropertiesHeaders",modelProperties:{metadata:{serializedName:"x-ms-meta",headerCollectionPrefix:"x-ms-meta-",
xmlName:"x-ms-meta",type:{name:"Dictionary",value:{type:{name:"String"}}}},etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"\
last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},leaseDuration:{serializedName:"x-ms-lease-duration",xmlName:"x-ms-lease-duration",type:{name:"\
Enum",allowedValues:["infinite","fixed"]}},leaseState:{serializedName:"x-ms-lease-state",xmlName:"x-ms-lease-state",type:{name:"Enum",allowedValues:["available",
"leased","expired","breaking","broken"]}},leaseStatus:{serializedName:"x-ms-lease-status",xmlName:"x-ms-lease-status",type:{name:"Enum",allowedValues:["locked",
"unlocked"]}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-re\
quest-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"\
date",xmlName:"date",type:{name:"DateTimeRfc1123"}},blobPublicAccess:{serializedName:"x-ms-blob-public-access",xmlName:"x-ms-blob-public-access",type:{name:"Enu\
m",allowedValues:["container","blob"]}},hasImmutabilityPolicy:{serializedName:"x-ms-has-immutability-policy",xmlName:"x-ms-has-immutability-policy",type:{name:"\
Boolean"}},hasLegalHold:{serializedName:"x-ms-has-legal-hold",xmlName:"x-ms-has-legal-hold",type:{name:"Boolean"}},defaultEncryptionScope:{serializedName:"x-ms-\
default-encryption-scope",xmlName:"x-ms-default-encryption-scope",type:{name:"String"}},denyEncryptionScopeOverride:{serializedName:"x-ms-deny-encryption-scope-\
override",xmlName:"x-ms-deny-encryption-scope-override",type:{name:"Boolean"}},isImmutableStorageWithVersioningEnabled:{serializedName:"x-ms-immutable-storage-w\
ith-versioning-enabled",xmlName:"x-ms-immutable-storage-with-versioning-enabled",type:{name:"Boolean"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-m\
s-error-code",type:{name:"String"}}}}},zl={serializedName:"Container_getPropertiesExceptionHeaders",type:{name:"Composite",className:"ContainerGetPropertiesExce\
ptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Il={serializedName:"Container_dele\
teHeaders",type:{name:"Composite",className:"ContainerDeleteHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-cli\
ent-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-\
version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-\
error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Bl={serializedName:"Container_deleteExceptionHeaders",type:{name:"Composite",className:"Container\
DeleteExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Ml={serializedName:"Cont\
ainer_setMetadataHeaders",type:{name:"Composite",className:"ContainerSetMetadataHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"\
String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-reque\
st-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{
serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Ol={serializedName:"Container_setMetadataExceptionHeaders",type:{name:"Compo\
site",className:"ContainerSetMetadataExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},
kl={serializedName:"Container_getAccessPolicyHeaders",type:{name:"Composite",className:"ContainerGetAccessPolicyHeaders",modelProperties:{blobPublicAccess:{serializedName:"\
x-ms-blob-public-access",xmlName:"x-ms-blob-public-access",type:{name:"Enum",allowedValues:["container","blob"]}},etag:{serializedName:"etag",xmlName:"etag",type:{
name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client\
-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},
version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Al={serializedName:"Container_getAccessPolicyExceptionHeaders",type:{name:"C\
omposite",className:"ContainerGetAccessPolicyExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"\
String"}}}}},_l={serializedName:"Container_setAccessPolicyHeaders",type:{name:"Composite",className:"ContainerSetAccessPolicyHeaders",modelProperties:{etag:{serializedName:"\
etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request\
-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{
name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Ll={serializedName:"Container_setAccessP\
olicyExceptionHeaders",type:{name:"Composite",className:"ContainerSetAccessPolicyExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",
xmlName:"x-ms-error-code",type:{name:"String"}}}}},Hl={serializedName:"Container_restoreHeaders",type:{name:"Composite",className:"ContainerRestoreHeaders",modelProperties:{
clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"\
x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"\
date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ql={serializedName:"Containe\
r_restoreExceptionHeaders",type:{name:"Composite",className:"ContainerRestoreExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"\
x-ms-error-code",type:{name:"String"}}}}},Dl={serializedName:"Container_renameHeaders",type:{name:"Composite",className:"ContainerRenameHeaders",modelProperties:{
clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"\
x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"\
date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Ul={serializedName:"Containe\
r_renameExceptionHeaders",type:{name:"Composite",className:"ContainerRenameExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"\
x-ms-error-code",type:{name:"String"}}}}},$l={serializedName:"Container_submitBatchHeaders",type:{name:"Composite",className:"ContainerSubmitBatchHeaders",modelProperties:{
contentType:{serializedName:"content-type",xmlName:"content-type",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{
name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}}}}},Fl={serializedName:"Container_submitBatchExceptionHeaders",
type:{name:"Composite",className:"ContainerSubmitBatchExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{
name:"String"}}}}},jl={serializedName:"Container_filterBlobsHeaders",type:{name:"Composite",className:"ContainerFilterBlobsHeaders",modelProperties:{clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request\
-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{
name:"DateTimeRfc1123"}}}}},Gl={serializedName:"Container_filterBlobsExceptionHeaders",type:{name:"Composite",className:"ContainerFilterBlobsExceptionHeaders",modelProperties:{
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Xl={serializedName:"Container_acquireLeaseHeaders",type:{name:"Co\
mposite",className:"ContainerAcquireLeaseHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"\
last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},leaseId:{serializedName:"x-ms-lease-id",xmlName:"x-ms-lease-id",type:{name:"String"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request\
-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{
name:"DateTimeRfc1123"}}}}},Wl={serializedName:"Container_acquireLeaseExceptionHeaders",type:{name:"Composite",className:"ContainerAcquireLeaseExceptionHeaders",
modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Vl={serializedName:"Container_releaseLeaseHeader\
s",type:{name:"Composite",className:"ContainerReleaseLeaseHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{
serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-cli\
ent-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-\
version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}}}}},Kl={serializedName:"Container\
_releaseLeaseExceptionHeaders",type:{name:"Composite",className:"ContainerReleaseLeaseExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-c\
ode",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Ql={serializedName:"Container_renewLeaseHeaders",type:{name:"Composite",className:"ContainerRenewLeaseHe\
aders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{
name:"DateTimeRfc1123"}},leaseId:{serializedName:"x-ms-lease-id",xmlName:"x-ms-lease-id",type:{name:"String"}},clientRequestId:{serializedName:"x-ms-client-requ\
est-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{
serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}}}}},Yl={serializedName:"\
Container_renewLeaseExceptionHeaders",type:{name:"Composite",className:"ContainerRenewLeaseExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-er\
ror-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Jl={serializedName:"Container_breakLeaseHeaders",type:{name:"Composite",className:"ContainerBreakLe\
aseHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modifie\
d",type:{name:"DateTimeRfc1123"}},leaseTime:{serializedName:"x-ms-lease-time",xmlName:"x-ms-lease-time",type:{name:"Number"}},clientRequestId:{serializedName:"x\
-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"\
String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc\
1123"}}}}},Zl={serializedName:"Container_breakLeaseExceptionHeaders",type:{name:"Composite",className:"ContainerBreakLeaseExceptionHeaders",modelProperties:{errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ec={serializedName:"Container_changeLeaseHeaders",type:{name:"Composite",className:"\
ContainerChangeLeaseHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"\
last-modified",type:{name:"DateTimeRfc1123"}},leaseId:{serializedName:"x-ms-lease-id",xmlName:"x-ms-lease-id",type:{name:"String"}},clientRequestId:{serializedName:"\
x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"\
String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc\
1123"}}}}},tc={serializedName:"Container_changeLeaseExceptionHeaders",type:{name:"Composite",className:"ContainerChangeLeaseExceptionHeaders",modelProperties:{errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},rc={serializedName:"Container_listBlobFlatSegmentHeaders",type:{name:"Compos\
ite",className:"ContainerListBlobFlatSegmentHeaders",modelProperties:{contentType:{serializedName:"content-type",xmlName:"content-type",type:{name:"String"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request\
-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{
name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ic={serializedName:"Container_listBlobFl\
atSegmentExceptionHeaders",type:{name:"Composite",className:"ContainerListBlobFlatSegmentExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-erro\
r-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},nc={serializedName:"Container_listBlobHierarchySegmentHeaders",type:{name:"Composite",className:"Cont\
ainerListBlobHierarchySegmentHeaders",modelProperties:{contentType:{serializedName:"content-type",xmlName:"content-type",type:{name:"String"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request\
-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{
name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ac={serializedName:"Container_listBlobHi\
erarchySegmentExceptionHeaders",type:{name:"Composite",className:"ContainerListBlobHierarchySegmentExceptionHeaders",modelProperties:{errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},sc={serializedName:"Container_getAccountInfoHeaders",type:{name:"Composite",className:"Conta\
inerGetAccountInfoHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"Strin\
g"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},skuName:{serializedName:"x-ms-sku-name",xmlName:"x-ms-sku-name",type:{name:"Enum",
allowedValues:["Standard_LRS","Standard_GRS","Standard_RAGRS","Standard_ZRS","Premium_LRS"]}},accountKind:{serializedName:"x-ms-account-kind",xmlName:"x-ms-acco\
unt-kind",type:{name:"Enum",allowedValues:["Storage","BlobStorage","StorageV2","FileStorage","BlockBlobStorage"]}},isHierarchicalNamespaceEnabled:{serializedName:"\
x-ms-is-hns-enabled",xmlName:"x-ms-is-hns-enabled",type:{name:"Boolean"}}}}},oc={serializedName:"Container_getAccountInfoExceptionHeaders",type:{name:"Composite",
className:"ContainerGetAccountInfoExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},
_n={serializedName:"Blob_downloadHeaders",type:{name:"Composite",className:"BlobDownloadHeaders",modelProperties:{lastModified:{serializedName:"last-modified",xmlName:"\
last-modified",type:{name:"DateTimeRfc1123"}},createdOn:{serializedName:"x-ms-creation-time",xmlName:"x-ms-creation-time",type:{name:"DateTimeRfc1123"}},metadata:{
serializedName:"x-ms-meta",headerCollectionPrefix:"x-ms-meta-",xmlName:"x-ms-meta",type:{name:"Dictionary",value:{type:{name:"String"}}}},objectReplicationPolicyId:{
serializedName:"x-ms-or-policy-id",xmlName:"x-ms-or-policy-id",type:{name:"String"}},objectReplicationRules:{serializedName:"x-ms-or",headerCollectionPrefix:"x-\
ms-or-",xmlName:"x-ms-or",type:{name:"Dictionary",value:{type:{name:"String"}}}},contentLength:{serializedName:"content-length",xmlName:"content-length",type:{name:"\
Number"}},contentType:{serializedName:"content-type",xmlName:"content-type",type:{name:"String"}},contentRange:{serializedName:"content-range",xmlName:"content-\
range",type:{name:"String"}},etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{
name:"ByteArray"}},contentEncoding:{serializedName:"content-encoding",xmlName:"content-encoding",type:{name:"String"}},cacheControl:{serializedName:"cache-contr\
ol",xmlName:"cache-control",type:{name:"String"}},contentDisposition:{serializedName:"content-disposition",xmlName:"content-disposition",type:{name:"String"}},contentLanguage:{
serializedName:"content-language",xmlName:"content-language",type:{name:"String"}},blobSequenceNumber:{serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-\
blob-sequence-number",type:{name:"Number"}},blobType:{serializedName:"x-ms-blob-type",xmlName:"x-ms-blob-type",type:{name:"Enum",allowedValues:["BlockBlob","Pag\
eBlob","AppendBlob"]}},copyCompletedOn:{serializedName:"x-ms-copy-completion-time",xmlName:"x-ms-copy-completion-time",type:{name:"DateTimeRfc1123"}},copyStatusDescription:{
serializedName:"x-ms-copy-status-description",xmlName:"x-ms-copy-status-description",type:{name:"String"}},copyId:{serializedName:"x-ms-copy-id",xmlName:"x-ms-c\
opy-id",type:{name:"String"}},copyProgress:{serializedName:"x-ms-copy-progress",xmlName:"x-ms-copy-progress",type:{name:"String"}},copySource:{serializedName:"x\
-ms-copy-source",xmlName:"x-ms-copy-source",type:{name:"String"}},copyStatus:{serializedName:"x-ms-copy-status",xmlName:"x-ms-copy-status",type:{name:"Enum",allowedValues:[
"pending","success","aborted","failed"]}},leaseDuration:{serializedName:"x-ms-lease-duration",xmlName:"x-ms-lease-duration",type:{name:"Enum",allowedValues:["in\
finite","fixed"]}},leaseState:{serializedName:"x-ms-lease-state",xmlName:"x-ms-lease-state",type:{name:"Enum",allowedValues:["available","leased","expired","bre\
aking","broken"]}},leaseStatus:{serializedName:"x-ms-lease-status",xmlName:"x-ms-lease-status",type:{name:"Enum",allowedValues:["locked","unlocked"]}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request\
-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},versionId:{serializedName:"x-ms-version-id",xmlName:"\
x-ms-version-id",type:{name:"String"}},isCurrentVersion:{serializedName:"x-ms-is-current-version",xmlName:"x-ms-is-current-version",type:{name:"Boolean"}},acceptRanges:{
serializedName:"accept-ranges",xmlName:"accept-ranges",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},blobCommittedBlockCount:{
serializedName:"x-ms-blob-committed-block-count",xmlName:"x-ms-blob-committed-block-count",type:{name:"Number"}},isServerEncrypted:{serializedName:"x-ms-server-\
encrypted",xmlName:"x-ms-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-\
sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},blobContentMD5:{serializedName:"\
x-ms-blob-content-md5",xmlName:"x-ms-blob-content-md5",type:{name:"ByteArray"}},tagCount:{serializedName:"x-ms-tag-count",xmlName:"x-ms-tag-count",type:{name:"N\
umber"}},isSealed:{serializedName:"x-ms-blob-sealed",xmlName:"x-ms-blob-sealed",type:{name:"Boolean"}},lastAccessed:{serializedName:"x-ms-last-access-time",xmlName:"\
x-ms-last-access-time",type:{name:"DateTimeRfc1123"}},immutabilityPolicyExpiresOn:{serializedName:"x-ms-immutability-policy-until-date",xmlName:"x-ms-immutabili\
ty-policy-until-date",type:{name:"DateTimeRfc1123"}},immutabilityPolicyMode:{serializedName:"x-ms-immutability-policy-mode",xmlName:"x-ms-immutability-policy-mo\
de",type:{name:"Enum",allowedValues:["Mutable","Unlocked","Locked"]}},legalHold:{serializedName:"x-ms-legal-hold",xmlName:"x-ms-legal-hold",type:{name:"Boolean"}},
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}},contentCrc64:{serializedName:"x-ms-content-crc64",xmlName:"x-ms-cont\
ent-crc64",type:{name:"ByteArray"}}}}},lc={serializedName:"Blob_downloadExceptionHeaders",type:{name:"Composite",className:"BlobDownloadExceptionHeaders",modelProperties:{
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},cc={serializedName:"Blob_getPropertiesHeaders",type:{name:"Compos\
ite",className:"BlobGetPropertiesHeaders",modelProperties:{lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},createdOn:{
serializedName:"x-ms-creation-time",xmlName:"x-ms-creation-time",type:{name:"DateTimeRfc1123"}},metadata:{serializedName:"x-ms-meta",headerCollectionPrefix:"x-m\
s-meta-",xmlName:"x-ms-meta",type:{name:"Dictionary",value:{type:{name:"String"}}}},objectReplicationPolicyId:{serializedName:"x-ms-or-policy-id",xmlName:"x-ms-\
or-policy-id",type:{name:"String"}},objectReplicationRules:{serializedName:"x-ms-or",headerCollectionPrefix:"x-ms-or-",xmlName:"x-ms-or",type:{name:"Dictionary",
value:{type:{name:"String"}}}},blobType:{serializedName:"x-ms-blob-type",xmlName:"x-ms-blob-type",type:{name:"Enum",allowedValues:["BlockBlob","PageBlob","Appen\
dBlob"]}},copyCompletedOn:{serializedName:"x-ms-copy-completion-time",xmlName:"x-ms-copy-completion-time",type:{name:"DateTimeRfc1123"}},copyStatusDescription:{
serializedName:"x-ms-copy-status-description",xmlName:"x-ms-copy-status-description",type:{name:"String"}},copyId:{serializedName:"x-ms-copy-id",xmlName:"x-ms-c\
opy-id",type:{name:"String"}},copyProgress:{serializedName:"x-ms-copy-progress",xmlName:"x-ms-copy-progress",type:{name:"String"}},copySource:{serializedName:"x\
-ms-copy-source",xmlName:"x-ms-copy-source",type:{name:"String"}},copyStatus:{serializedName:"x-ms-copy-status",xmlName:"x-ms-copy-status",type:{name:"Enum",allowedValues:[
"pending","success","aborted","failed"]}},isIncrementalCopy:{serializedName:"x-ms-incremental-copy",xmlName:"x-ms-incremental-copy",type:{name:"Boolean"}},destinationSnapshot:{
serializedName:"x-ms-copy-destination-snapshot",xmlName:"x-ms-copy-destination-snapshot",type:{name:"String"}},leaseDuration:{serializedName:"x-ms-lease-duratio\
n",xmlName:"x-ms-lease-duration",type:{name:"Enum",allowedValues:["infinite","fixed"]}},leaseState:{serializedName:"x-ms-lease-state",xmlName:"x-ms-lease-state",
type:{name:"Enum",allowedValues:["available","leased","expired","breaking","broken"]}},leaseStatus:{serializedName:"x-ms-lease-status",xmlName:"x-ms-lease-statu\
s",type:{name:"Enum",allowedValues:["locked","unlocked"]}},contentLength:{serializedName:"content-length",xmlName:"content-length",type:{name:"Number"}},contentType:{
serializedName:"content-type",xmlName:"content-type",type:{name:"String"}},etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},contentMD5:{serializedName:"\
content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},contentEncoding:{serializedName:"content-encoding",xmlName:"content-encoding",type:{name:"String"}},
contentDisposition:{serializedName:"content-disposition",xmlName:"content-disposition",type:{name:"String"}},contentLanguage:{serializedName:"content-language",
xmlName:"content-language",type:{name:"String"}},cacheControl:{serializedName:"cache-control",xmlName:"cache-control",type:{name:"String"}},blobSequenceNumber:{
serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-blob-sequence-number",type:{name:"Number"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"\
x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"\
x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},acceptRanges:{serializedName:"\
accept-ranges",xmlName:"accept-ranges",type:{name:"String"}},blobCommittedBlockCount:{serializedName:"x-ms-blob-committed-block-count",xmlName:"x-ms-blob-commit\
ted-block-count",type:{name:"Number"}},isServerEncrypted:{serializedName:"x-ms-server-encrypted",xmlName:"x-ms-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{
serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"\
x-ms-encryption-scope",type:{name:"String"}},accessTier:{serializedName:"x-ms-access-tier",xmlName:"x-ms-access-tier",type:{name:"String"}},accessTierInferred:{
serializedName:"x-ms-access-tier-inferred",xmlName:"x-ms-access-tier-inferred",type:{name:"Boolean"}},archiveStatus:{serializedName:"x-ms-archive-status",xmlName:"\
x-ms-archive-status",type:{name:"String"}},accessTierChangedOn:{serializedName:"x-ms-access-tier-change-time",xmlName:"x-ms-access-tier-change-time",type:{name:"\
DateTimeRfc1123"}},versionId:{serializedName:"x-ms-version-id",xmlName:"x-ms-version-id",type:{name:"String"}},isCurrentVersion:{serializedName:"x-ms-is-current\
-version",xmlName:"x-ms-is-current-version",type:{name:"Boolean"}},tagCount:{serializedName:"x-ms-tag-count",xmlName:"x-ms-tag-count",type:{name:"Number"}},expiresOn:{
serializedName:"x-ms-expiry-time",xmlName:"x-ms-expiry-time",type:{name:"DateTimeRfc1123"}},isSealed:{serializedName:"x-ms-blob-sealed",xmlName:"x-ms-blob-seale\
d",type:{name:"Boolean"}},rehydratePriority:{serializedName:"x-ms-rehydrate-priority",xmlName:"x-ms-rehydrate-priority",type:{name:"Enum",allowedValues:["High",
"Standard"]}},lastAccessed:{serializedName:"x-ms-last-access-time",xmlName:"x-ms-last-access-time",type:{name:"DateTimeRfc1123"}},immutabilityPolicyExpiresOn:{serializedName:"\
x-ms-immutability-policy-until-date",xmlName:"x-ms-immutability-policy-until-date",type:{name:"DateTimeRfc1123"}},immutabilityPolicyMode:{serializedName:"x-ms-i\
mmutability-policy-mode",xmlName:"x-ms-immutability-policy-mode",type:{name:"Enum",allowedValues:["Mutable","Unlocked","Locked"]}},legalHold:{serializedName:"x-\
ms-legal-hold",xmlName:"x-ms-legal-hold",type:{name:"Boolean"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},mc={
serializedName:"Blob_getPropertiesExceptionHeaders",type:{name:"Composite",className:"BlobGetPropertiesExceptionHeaders",modelProperties:{errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},dc={serializedName:"Blob_deleteHeaders",type:{name:"Composite",className:"BlobDeleteHeaders",
modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms\
-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"\
date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},pc={serializedName:"\
Blob_deleteExceptionHeaders",type:{name:"Composite",className:"BlobDeleteExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"\
x-ms-error-code",type:{name:"String"}}}}},uc={serializedName:"Blob_undeleteHeaders",type:{name:"Composite",className:"BlobUndeleteHeaders",modelProperties:{clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request\
-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{
name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},hc={serializedName:"Blob_undeleteExcepti\
onHeaders",type:{name:"Composite",className:"BlobUndeleteExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",
type:{name:"String"}}}}},fc={serializedName:"Blob_setExpiryHeaders",type:{name:"Composite",className:"BlobSetExpiryHeaders",modelProperties:{etag:{serializedName:"\
etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request\
-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{
name:"DateTimeRfc1123"}}}}},yc={serializedName:"Blob_setExpiryExceptionHeaders",type:{name:"Composite",className:"BlobSetExpiryExceptionHeaders",modelProperties:{
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},gc={serializedName:"Blob_setHttpHeadersHeaders",type:{name:"Compo\
site",className:"BlobSetHttpHeadersHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last\
-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},blobSequenceNumber:{serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-blob-sequence-num\
ber",type:{name:"Number"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"\
x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"\
date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Nc={serializedName:"\
Blob_setHttpHeadersExceptionHeaders",type:{name:"Composite",className:"BlobSetHttpHeadersExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-erro\
r-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},xc={serializedName:"Blob_setImmutabilityPolicyHeaders",type:{name:"Composite",className:"BlobSetImmut\
abilityPolicyHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"Strin\
g"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},immutabilityPolicyExpiry:{serializedName:"x-ms-immutability-policy-until-date",xmlName:"\
x-ms-immutability-policy-until-date",type:{name:"DateTimeRfc1123"}},immutabilityPolicyMode:{serializedName:"x-ms-immutability-policy-mode",xmlName:"x-ms-immutab\
ility-policy-mode",type:{name:"Enum",allowedValues:["Mutable","Unlocked","Locked"]}}}}},bc={serializedName:"Blob_setImmutabilityPolicyExceptionHeaders",type:{name:"\
Composite",className:"BlobSetImmutabilityPolicyExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"\
String"}}}}},vc={serializedName:"Blob_deleteImmutabilityPolicyHeaders",type:{name:"Composite",className:"BlobDeleteImmutabilityPolicyHeaders",modelProperties:{clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request\
-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{
name:"DateTimeRfc1123"}}}}},Cc={serializedName:"Blob_deleteImmutabilityPolicyExceptionHeaders",type:{name:"Composite",className:"BlobDeleteImmutabilityPolicyExc\
eptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Pc={serializedName:"Blob_setLegal\
HoldHeaders",type:{name:"Composite",className:"BlobSetLegalHoldHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-\
client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-\
ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},legalHold:{serializedName:"x-\
ms-legal-hold",xmlName:"x-ms-legal-hold",type:{name:"Boolean"}}}}},wc={serializedName:"Blob_setLegalHoldExceptionHeaders",type:{name:"Composite",className:"Blob\
SetLegalHoldExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Sc={serializedName:"\
Blob_setMetadataHeaders",type:{name:"Composite",className:"BlobSetMetadataHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"Strin\
g"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-request-id",
xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"\
x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},versionId:{serializedName:"x-ms-version-id",xmlName:"x-ms-version-id",type:{name:"String"}},date:{serializedName:"\
date",xmlName:"date",type:{name:"DateTimeRfc1123"}},isServerEncrypted:{serializedName:"x-ms-request-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{
name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"\
x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"S\
tring"}}}}},Ec={serializedName:"Blob_setMetadataExceptionHeaders",type:{name:"Composite",className:"BlobSetMetadataExceptionHeaders",modelProperties:{errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Rc={serializedName:"Blob_acquireLeaseHeaders",type:{name:"Composite",className:"\
BlobAcquireLeaseHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"\
last-modified",type:{name:"DateTimeRfc1123"}},leaseId:{serializedName:"x-ms-lease-id",xmlName:"x-ms-lease-id",type:{name:"String"}},clientRequestId:{serializedName:"\
x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"\
String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc\
1123"}}}}},Tc={serializedName:"Blob_acquireLeaseExceptionHeaders",type:{name:"Composite",className:"BlobAcquireLeaseExceptionHeaders",modelProperties:{errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},zc={serializedName:"Blob_releaseLeaseHeaders",type:{name:"Composite",className:"\
BlobReleaseLeaseHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"\
last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"Strin\
g"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}}}}},Ic={serializedName:"Blob_releaseLeaseExceptionHeaders",type:{name:"Composite",
className:"BlobReleaseLeaseExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Bc={
serializedName:"Blob_renewLeaseHeaders",type:{name:"Composite",className:"BlobRenewLeaseHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{
name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},leaseId:{serializedName:"x-ms-lease-id",xmlName:"\
x-ms-lease-id",type:{name:"String"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"Strin\
g"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}}}}},Mc={serializedName:"Blob_renewLeaseExceptionHeaders",type:{name:"Composite",className:"\
BlobRenewLeaseExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Oc={serializedName:"\
Blob_changeLeaseHeaders",type:{name:"Composite",className:"BlobChangeLeaseHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"Strin\
g"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-request-id",
xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},leaseId:{serializedName:"\
x-ms-lease-id",xmlName:"x-ms-lease-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"\
date",xmlName:"date",type:{name:"DateTimeRfc1123"}}}}},kc={serializedName:"Blob_changeLeaseExceptionHeaders",type:{name:"Composite",className:"BlobChangeLeaseEx\
ceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Ac={serializedName:"Blob_breakLe\
aseHeaders",type:{name:"Composite",className:"BlobBreakLeaseHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{
serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},leaseTime:{serializedName:"x-ms-lease-time",xmlName:"x-ms-lease-time",type:{
name:"Number"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-\
request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"\
date",xmlName:"date",type:{name:"DateTimeRfc1123"}}}}},_c={serializedName:"Blob_breakLeaseExceptionHeaders",type:{name:"Composite",className:"BlobBreakLeaseExce\
ptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Lc={serializedName:"Blob_createSna\
pshotHeaders",type:{name:"Composite",className:"BlobCreateSnapshotHeaders",modelProperties:{snapshot:{serializedName:"x-ms-snapshot",xmlName:"x-ms-snapshot",type:{
name:"String"}},etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"\
DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-\
ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},versionId:{serializedName:"\
x-ms-version-id",xmlName:"x-ms-version-id",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},isServerEncrypted:{serializedName:"\
x-ms-request-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-co\
de",type:{name:"String"}}}}},Hc={serializedName:"Blob_createSnapshotExceptionHeaders",type:{name:"Composite",className:"BlobCreateSnapshotExceptionHeaders",modelProperties:{
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},qc={serializedName:"Blob_startCopyFromURLHeaders",type:{name:"Com\
posite",className:"BlobStartCopyFromURLHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"\
last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",
type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"\
x-ms-version",type:{name:"String"}},versionId:{serializedName:"x-ms-version-id",xmlName:"x-ms-version-id",type:{name:"String"}},date:{serializedName:"date",xmlName:"\
date",type:{name:"DateTimeRfc1123"}},copyId:{serializedName:"x-ms-copy-id",xmlName:"x-ms-copy-id",type:{name:"String"}},copyStatus:{serializedName:"x-ms-copy-st\
atus",xmlName:"x-ms-copy-status",type:{name:"Enum",allowedValues:["pending","success","aborted","failed"]}},errorCode:{serializedName:"x-ms-error-code",xmlName:"\
x-ms-error-code",type:{name:"String"}}}}},Dc={serializedName:"Blob_startCopyFromURLExceptionHeaders",type:{name:"Composite",className:"BlobStartCopyFromURLExcep\
tionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}},copySourceErrorCode:{serializedName:"x\
-ms-copy-source-error-code",xmlName:"x-ms-copy-source-error-code",type:{name:"String"}},copySourceStatusCode:{serializedName:"x-ms-copy-source-status-code",xmlName:"\
x-ms-copy-source-status-code",type:{name:"Number"}}}}},Uc={serializedName:"Blob_copyFromURLHeaders",type:{name:"Composite",className:"BlobCopyFromURLHeaders",modelProperties:{
etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc112\
3"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",
xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},versionId:{serializedName:"x\
-ms-version-id",xmlName:"x-ms-version-id",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},copyId:{serializedName:"\
x-ms-copy-id",xmlName:"x-ms-copy-id",type:{name:"String"}},copyStatus:{defaultValue:"success",isConstant:!0,serializedName:"x-ms-copy-status",type:{name:"String"}},
contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},xMsContentCrc64:{serializedName:"x-ms-content-crc64",xmlName:"x-ms-conte\
nt-crc64",type:{name:"ByteArray"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},$c={serializedName:"Blob_copyFromURLExceptionHeaders",type:{name:"Composite",className:"Blob\
CopyFromURLExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}},copySourceErrorCode:{serializedName:"\
x-ms-copy-source-error-code",xmlName:"x-ms-copy-source-error-code",type:{name:"String"}},copySourceStatusCode:{serializedName:"x-ms-copy-source-status-code",xmlName:"\
x-ms-copy-source-status-code",type:{name:"Number"}}}}},Fc={serializedName:"Blob_abortCopyFromURLHeaders",type:{name:"Composite",className:"BlobAbortCopyFromURLH\
eaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"\
x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"\
date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},jc={serializedName:"\
Blob_abortCopyFromURLExceptionHeaders",type:{name:"Composite",className:"BlobAbortCopyFromURLExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-\
error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Ln={serializedName:"Blob_setTierHeaders",type:{name:"Composite",className:"BlobSetTierHeaders",modelProperties:{
clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"\
x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},errorCode:{serializedName:"x-ms-error\
-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Gc={serializedName:"Blob_setTierExceptionHeaders",type:{name:"Composite",className:"BlobSetTierExcepti\
onHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Xc={serializedName:"Blob_getAccountIn\
foHeaders",type:{name:"Composite",className:"BlobGetAccountInfoHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-\
client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-\
ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},skuName:{serializedName:"x-ms\
-sku-name",xmlName:"x-ms-sku-name",type:{name:"Enum",allowedValues:["Standard_LRS","Standard_GRS","Standard_RAGRS","Standard_ZRS","Premium_LRS"]}},accountKind:{
serializedName:"x-ms-account-kind",xmlName:"x-ms-account-kind",type:{name:"Enum",allowedValues:["Storage","BlobStorage","StorageV2","FileStorage","BlockBlobStor\
age"]}},isHierarchicalNamespaceEnabled:{serializedName:"x-ms-is-hns-enabled",xmlName:"x-ms-is-hns-enabled",type:{name:"Boolean"}}}}},Wc={serializedName:"Blob_ge\
tAccountInfoExceptionHeaders",type:{name:"Composite",className:"BlobGetAccountInfoExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",
xmlName:"x-ms-error-code",type:{name:"String"}}}}},Hn={serializedName:"Blob_queryHeaders",type:{name:"Composite",className:"BlobQueryHeaders",modelProperties:{lastModified:{
serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},metadata:{serializedName:"x-ms-meta",headerCollectionPrefix:"x-ms-meta-",xmlName:"\
x-ms-meta",type:{name:"Dictionary",value:{type:{name:"String"}}}},contentLength:{serializedName:"content-length",xmlName:"content-length",type:{name:"Number"}},
contentType:{serializedName:"content-type",xmlName:"content-type",type:{name:"String"}},contentRange:{serializedName:"content-range",xmlName:"content-range",type:{
name:"String"}},etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"Byte\
Array"}},contentEncoding:{serializedName:"content-encoding",xmlName:"content-encoding",type:{name:"String"}},cacheControl:{serializedName:"cache-control",xmlName:"\
cache-control",type:{name:"String"}},contentDisposition:{serializedName:"content-disposition",xmlName:"content-disposition",type:{name:"String"}},contentLanguage:{
serializedName:"content-language",xmlName:"content-language",type:{name:"String"}},blobSequenceNumber:{serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-\
blob-sequence-number",type:{name:"Number"}},blobType:{serializedName:"x-ms-blob-type",xmlName:"x-ms-blob-type",type:{name:"Enum",allowedValues:["BlockBlob","Pag\
eBlob","AppendBlob"]}},copyCompletionTime:{serializedName:"x-ms-copy-completion-time",xmlName:"x-ms-copy-completion-time",type:{name:"DateTimeRfc1123"}},copyStatusDescription:{
serializedName:"x-ms-copy-status-description",xmlName:"x-ms-copy-status-description",type:{name:"String"}},copyId:{serializedName:"x-ms-copy-id",xmlName:"x-ms-c\
opy-id",type:{name:"String"}},copyProgress:{serializedName:"x-ms-copy-progress",xmlName:"x-ms-copy-progress",type:{name:"String"}},copySource:{serializedName:"x\
-ms-copy-source",xmlName:"x-ms-copy-source",type:{name:"String"}},copyStatus:{serializedName:"x-ms-copy-status",xmlName:"x-ms-copy-status",type:{name:"Enum",allowedValues:[
"pending","success","aborted","failed"]}},leaseDuration:{serializedName:"x-ms-lease-duration",xmlName:"x-ms-lease-duration",type:{name:"Enum",allowedValues:["in\
finite","fixed"]}},leaseState:{serializedName:"x-ms-lease-state",xmlName:"x-ms-lease-state",type:{name:"Enum",allowedValues:["available","leased","expired","bre\
aking","broken"]}},leaseStatus:{serializedName:"x-ms-lease-status",xmlName:"x-ms-lease-status",type:{name:"Enum",allowedValues:["locked","unlocked"]}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request\
-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},acceptRanges:{serializedName:"accept-ranges",xmlName:"\
accept-ranges",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},blobCommittedBlockCount:{serializedName:"x-ms-blo\
b-committed-block-count",xmlName:"x-ms-blob-committed-block-count",type:{name:"Number"}},isServerEncrypted:{serializedName:"x-ms-server-encrypted",xmlName:"x-ms\
-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"Stri\
ng"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},blobContentMD5:{serializedName:"x-ms-blob-co\
ntent-md5",xmlName:"x-ms-blob-content-md5",type:{name:"ByteArray"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}},
contentCrc64:{serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}}}}},Vc={serializedName:"Blob_queryExceptionHeaders",type:{
name:"Composite",className:"BlobQueryExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},
Kc={serializedName:"Blob_getTagsHeaders",type:{name:"Composite",className:"BlobGetTagsHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-req\
uest-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{
serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Qc={serializedName:"Blob_getTagsExceptionHeaders",type:{name:"Composite",className:"\
BlobGetTagsExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Yc={serializedName:"\
Blob_setTagsHeaders",type:{name:"Composite",className:"BlobSetTagsHeaders",modelProperties:{clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-\
ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"\
x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Jc={serializedName:"Blob_setTagsExceptionHeaders",type:{name:"Composite",className:"BlobSetT\
agsExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Zc={serializedName:"PageBlo\
b_createHeaders",type:{name:"Composite",className:"PageBlobCreateHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{
serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"\
ByteArray"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-req\
uest-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},versionId:{serializedName:"\
x-ms-version-id",xmlName:"x-ms-version-id",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},isServerEncrypted:{serializedName:"\
x-ms-request-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"\
x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},em={serializedName:"PageBlob_createExceptionHeaders",type:{name:"\
Composite",className:"PageBlobCreateExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},
tm={serializedName:"PageBlob_uploadPagesHeaders",type:{name:"Composite",className:"PageBlobUploadPagesHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"\
etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},contentMD5:{serializedName:"cont\
ent-md5",xmlName:"content-md5",type:{name:"ByteArray"}},xMsContentCrc64:{serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}},
blobSequenceNumber:{serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-blob-sequence-number",type:{name:"Number"}},clientRequestId:{serializedName:"x-ms-c\
lient-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"Strin\
g"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},
isServerEncrypted:{serializedName:"x-ms-request-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{serializedName:"\
x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-enc\
ryption-scope",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},rm={serializedName:"PageBlob\
_uploadPagesExceptionHeaders",type:{name:"Composite",className:"PageBlobUploadPagesExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",
xmlName:"x-ms-error-code",type:{name:"String"}}}}},im={serializedName:"PageBlob_clearPagesHeaders",type:{name:"Composite",className:"PageBlobClearPagesHeaders",
modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"\
DateTimeRfc1123"}},contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},xMsContentCrc64:{serializedName:"x-ms-content-crc64",
xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}},blobSequenceNumber:{serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-blob-sequence-number",type:{name:"\
Number"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-reques\
t-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"\
date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},nm={serializedName:"\
PageBlob_clearPagesExceptionHeaders",type:{name:"Composite",className:"PageBlobClearPagesExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-erro\
r-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},am={serializedName:"PageBlob_uploadPagesFromURLHeaders",type:{name:"Composite",className:"PageBlobUpl\
oadPagesFromURLHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"\
last-modified",type:{name:"DateTimeRfc1123"}},contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},xMsContentCrc64:{serializedName:"\
x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}},blobSequenceNumber:{serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-blob-sequ\
ence-number",type:{name:"Number"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-ver\
sion",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},isServerEncrypted:{serializedName:"\
x-ms-request-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"\
x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},sm={serializedName:"PageBlob_uploadPagesFromURLExceptionHeaders",
type:{name:"Composite",className:"PageBlobUploadPagesFromURLExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-c\
ode",type:{name:"String"}},copySourceErrorCode:{serializedName:"x-ms-copy-source-error-code",xmlName:"x-ms-copy-source-error-code",type:{name:"String"}},copySourceStatusCode:{
serializedName:"x-ms-copy-source-status-code",xmlName:"x-ms-copy-source-status-code",type:{name:"Number"}}}}},om={serializedName:"PageBlob_getPageRangesHeaders",
type:{name:"Composite",className:"PageBlobGetPageRangesHeaders",modelProperties:{lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"\
DateTimeRfc1123"}},etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},blobContentLength:{serializedName:"x-ms-blob-content-length",xmlName:"x-ms-b\
lob-content-length",type:{name:"Number"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"Strin\
g"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"\
String"}}}}},lm={serializedName:"PageBlob_getPageRangesExceptionHeaders",type:{name:"Composite",className:"PageBlobGetPageRangesExceptionHeaders",modelProperties:{
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},cm={serializedName:"PageBlob_getPageRangesDiffHeaders",type:{name:"\
Composite",className:"PageBlobGetPageRangesDiffHeaders",modelProperties:{lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTi\
meRfc1123"}},etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},blobContentLength:{serializedName:"x-ms-blob-content-length",xmlName:"x-ms-blob-co\
ntent-length",type:{name:"Number"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"\
x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"\
date",xmlName:"date",type:{name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},mm={serializedName:"\
PageBlob_getPageRangesDiffExceptionHeaders",type:{name:"Composite",className:"PageBlobGetPageRangesDiffExceptionHeaders",modelProperties:{errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},dm={serializedName:"PageBlob_resizeHeaders",type:{name:"Composite",className:"PageBlobResize\
Headers",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",
type:{name:"DateTimeRfc1123"}},blobSequenceNumber:{serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-blob-sequence-number",type:{name:"Number"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request\
-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{
name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},pm={serializedName:"PageBlob_resizeExcep\
tionHeaders",type:{name:"Composite",className:"PageBlobResizeExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-\
code",type:{name:"String"}}}}},um={serializedName:"PageBlob_updateSequenceNumberHeaders",type:{name:"Composite",className:"PageBlobUpdateSequenceNumberHeaders",
modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"\
DateTimeRfc1123"}},blobSequenceNumber:{serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-blob-sequence-number",type:{name:"Number"}},clientRequestId:{serializedName:"\
x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"\
String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc\
1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},hm={serializedName:"PageBlob_updateSequenceNumberExceptio\
nHeaders",type:{name:"Composite",className:"PageBlobUpdateSequenceNumberExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"\
x-ms-error-code",type:{name:"String"}}}}},fm={serializedName:"PageBlob_copyIncrementalHeaders",type:{name:"Composite",className:"PageBlobCopyIncrementalHeaders",
modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"\
DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-\
ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"\
date",xmlName:"date",type:{name:"DateTimeRfc1123"}},copyId:{serializedName:"x-ms-copy-id",xmlName:"x-ms-copy-id",type:{name:"String"}},copyStatus:{serializedName:"\
x-ms-copy-status",xmlName:"x-ms-copy-status",type:{name:"Enum",allowedValues:["pending","success","aborted","failed"]}},errorCode:{serializedName:"x-ms-error-co\
de",xmlName:"x-ms-error-code",type:{name:"String"}}}}},ym={serializedName:"PageBlob_copyIncrementalExceptionHeaders",type:{name:"Composite",className:"PageBlobC\
opyIncrementalExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},gm={serializedName:"\
AppendBlob_createHeaders",type:{name:"Composite",className:"AppendBlobCreateHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"Str\
ing"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},contentMD5:{serializedName:"content-md5",xmlName:"con\
tent-md5",type:{name:"ByteArray"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"\
x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},versionId:{
serializedName:"x-ms-version-id",xmlName:"x-ms-version-id",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},isServerEncrypted:{
serializedName:"x-ms-request-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encrypti\
on-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",
type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Nm={serializedName:"AppendBlob_createExcept\
ionHeaders",type:{name:"Composite",className:"AppendBlobCreateExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error\
-code",type:{name:"String"}}}}},xm={serializedName:"AppendBlob_appendBlockHeaders",type:{name:"Composite",className:"AppendBlobAppendBlockHeaders",modelProperties:{
etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc112\
3"}},contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},xMsContentCrc64:{serializedName:"x-ms-content-crc64",xmlName:"x-ms-\
content-crc64",type:{name:"ByteArray"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"Strin\
g"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},blobAppendOffset:{serializedName:"x-ms-blob-append-offset",xmlName:"x-ms-blob-app\
end-offset",type:{name:"String"}},blobCommittedBlockCount:{serializedName:"x-ms-blob-committed-block-count",xmlName:"x-ms-blob-committed-block-count",type:{name:"\
Number"}},isServerEncrypted:{serializedName:"x-ms-request-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{
serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"\
x-ms-encryption-scope",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},bm={serializedName:"\
AppendBlob_appendBlockExceptionHeaders",type:{name:"Composite",className:"AppendBlobAppendBlockExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-m\
s-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},vm={serializedName:"AppendBlob_appendBlockFromUrlHeaders",type:{name:"Composite",className:"App\
endBlobAppendBlockFromUrlHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",
xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},xMsContentCrc64:{
serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",
type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"\
DateTimeRfc1123"}},blobAppendOffset:{serializedName:"x-ms-blob-append-offset",xmlName:"x-ms-blob-append-offset",type:{name:"String"}},blobCommittedBlockCount:{serializedName:"\
x-ms-blob-committed-block-count",xmlName:"x-ms-blob-committed-block-count",type:{name:"Number"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",
xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"S\
tring"}},isServerEncrypted:{serializedName:"x-ms-request-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Cm={serializedName:"AppendBlob_appendBlockFromUrlExceptionHeaders",type:{name:"Composite",className:"\
AppendBlobAppendBlockFromUrlExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}},copySourceErrorCode:{
serializedName:"x-ms-copy-source-error-code",xmlName:"x-ms-copy-source-error-code",type:{name:"String"}},copySourceStatusCode:{serializedName:"x-ms-copy-source-\
status-code",xmlName:"x-ms-copy-source-status-code",type:{name:"Number"}}}}},Pm={serializedName:"AppendBlob_sealHeaders",type:{name:"Composite",className:"Appen\
dBlobSealHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-m\
odified",type:{name:"DateTimeRfc1123"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"Strin\
g"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},isSealed:{serializedName:"x-ms-blob-sealed",xmlName:"x-ms-blob-sealed",type:{name:"\
Boolean"}}}}},wm={serializedName:"AppendBlob_sealExceptionHeaders",type:{name:"Composite",className:"AppendBlobSealExceptionHeaders",modelProperties:{errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Sm={serializedName:"BlockBlob_uploadHeaders",type:{name:"Composite",className:"\
BlockBlobUploadHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"\
last-modified",type:{name:"DateTimeRfc1123"}},contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},clientRequestId:{serializedName:"\
x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"\
String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},versionId:{serializedName:"x-ms-version-id",xmlName:"x-ms-version-\
id",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},isServerEncrypted:{serializedName:"x-ms-request-server-encry\
pted",xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-k\
ey-sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Em={serializedName:"BlockBlob_uploadExceptionHeaders",type:{name:"Composite",className:"Bloc\
kBlobUploadExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Rm={serializedName:"\
BlockBlob_putBlobFromUrlHeaders",type:{name:"Composite",className:"BlockBlobPutBlobFromUrlHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{
name:"String"}},lastModified:{serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},contentMD5:{serializedName:"content-md5",xmlName:"\
content-md5",type:{name:"ByteArray"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{
serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"Strin\
g"}},versionId:{serializedName:"x-ms-version-id",xmlName:"x-ms-version-id",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTime\
Rfc1123"}},isServerEncrypted:{serializedName:"x-ms-request-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{
serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"\
x-ms-encryption-scope",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Tm={serializedName:"\
BlockBlob_putBlobFromUrlExceptionHeaders",type:{name:"Composite",className:"BlockBlobPutBlobFromUrlExceptionHeaders",modelProperties:{errorCode:{serializedName:"\
x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}},copySourceErrorCode:{serializedName:"x-ms-copy-source-error-code",xmlName:"x-ms-copy-source-err\
or-code",type:{name:"String"}},copySourceStatusCode:{serializedName:"x-ms-copy-source-status-code",xmlName:"x-ms-copy-source-status-code",type:{name:"Number"}}}}},
zm={serializedName:"BlockBlob_stageBlockHeaders",type:{name:"Composite",className:"BlockBlobStageBlockHeaders",modelProperties:{contentMD5:{serializedName:"cont\
ent-md5",xmlName:"content-md5",type:{name:"ByteArray"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"St\
ring"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",
type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},xMsContentCrc64:{serializedName:"x-ms-content-crc64",xmlName:"x-\
ms-content-crc64",type:{name:"ByteArray"}},isServerEncrypted:{serializedName:"x-ms-request-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{name:"\
Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"\
x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"S\
tring"}}}}},Im={serializedName:"BlockBlob_stageBlockExceptionHeaders",type:{name:"Composite",className:"BlockBlobStageBlockExceptionHeaders",modelProperties:{errorCode:{
serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Bm={serializedName:"BlockBlob_stageBlockFromURLHeaders",type:{name:"Composit\
e",className:"BlockBlobStageBlockFromURLHeaders",modelProperties:{contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"ByteArray"}},xMsContentCrc64:{
serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}},clientRequestId:{serializedName:"x-ms-client-request-id",xmlName:"x-ms\
-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},version:{serializedName:"x\
-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},isServerEncrypted:{serializedName:"\
x-ms-request-server-encrypted",xmlName:"x-ms-request-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"\
x-ms-encryption-key-sha256",type:{name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},
errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Mm={serializedName:"BlockBlob_stageBlockFromURLExceptionHeaders",
type:{name:"Composite",className:"BlockBlobStageBlockFromURLExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-c\
ode",type:{name:"String"}},copySourceErrorCode:{serializedName:"x-ms-copy-source-error-code",xmlName:"x-ms-copy-source-error-code",type:{name:"String"}},copySourceStatusCode:{
serializedName:"x-ms-copy-source-status-code",xmlName:"x-ms-copy-source-status-code",type:{name:"Number"}}}}},Om={serializedName:"BlockBlob_commitBlockListHeade\
rs",type:{name:"Composite",className:"BlockBlobCommitBlockListHeaders",modelProperties:{etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},lastModified:{
serializedName:"last-modified",xmlName:"last-modified",type:{name:"DateTimeRfc1123"}},contentMD5:{serializedName:"content-md5",xmlName:"content-md5",type:{name:"\
ByteArray"}},xMsContentCrc64:{serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",type:{name:"ByteArray"}},clientRequestId:{serializedName:"x-ms-cl\
ient-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request-id",type:{name:"String"}},
version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},versionId:{serializedName:"x-ms-version-id",xmlName:"x-ms-version-id",type:{
name:"String"}},date:{serializedName:"date",xmlName:"date",type:{name:"DateTimeRfc1123"}},isServerEncrypted:{serializedName:"x-ms-request-server-encrypted",xmlName:"\
x-ms-request-server-encrypted",type:{name:"Boolean"}},encryptionKeySha256:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",type:{
name:"String"}},encryptionScope:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}},errorCode:{serializedName:"x-ms-er\
ror-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},km={serializedName:"BlockBlob_commitBlockListExceptionHeaders",type:{name:"Composite",className:"Bl\
ockBlobCommitBlockListExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},Am={serializedName:"\
BlockBlob_getBlockListHeaders",type:{name:"Composite",className:"BlockBlobGetBlockListHeaders",modelProperties:{lastModified:{serializedName:"last-modified",xmlName:"\
last-modified",type:{name:"DateTimeRfc1123"}},etag:{serializedName:"etag",xmlName:"etag",type:{name:"String"}},contentType:{serializedName:"content-type",xmlName:"\
content-type",type:{name:"String"}},blobContentLength:{serializedName:"x-ms-blob-content-length",xmlName:"x-ms-blob-content-length",type:{name:"Number"}},clientRequestId:{
serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{name:"String"}},requestId:{serializedName:"x-ms-request-id",xmlName:"x-ms-request\
-id",type:{name:"String"}},version:{serializedName:"x-ms-version",xmlName:"x-ms-version",type:{name:"String"}},date:{serializedName:"date",xmlName:"date",type:{
name:"DateTimeRfc1123"}},errorCode:{serializedName:"x-ms-error-code",xmlName:"x-ms-error-code",type:{name:"String"}}}}},_m={serializedName:"BlockBlob_getBlockLi\
stExceptionHeaders",type:{name:"Composite",className:"BlockBlobGetBlockListExceptionHeaders",modelProperties:{errorCode:{serializedName:"x-ms-error-code",xmlName:"\
x-ms-error-code",type:{name:"String"}}}}},qt={parameterPath:["options","contentType"],mapper:{defaultValue:"application/xml",isConstant:!0,serializedName:"Conte\
nt-Type",type:{name:"String"}}},iv={parameterPath:"blobServiceProperties",mapper:Mn},Ze={parameterPath:"accept",mapper:{defaultValue:"application/xml",isConstant:!0,
serializedName:"Accept",type:{name:"String"}}},w={parameterPath:"url",mapper:{serializedName:"url",required:!0,xmlName:"url",type:{name:"String"}},skipEncoding:!0},
di={parameterPath:"restype",mapper:{defaultValue:"service",isConstant:!0,serializedName:"restype",type:{name:"String"}}},et={parameterPath:"comp",mapper:{defaultValue:"\
properties",isConstant:!0,serializedName:"comp",type:{name:"String"}}},S={parameterPath:["options","timeoutInSeconds"],mapper:{constraints:{InclusiveMinimum:0},
serializedName:"timeout",xmlName:"timeout",type:{name:"Number"}}},E={parameterPath:"version",mapper:{defaultValue:"2026-02-06",isConstant:!0,serializedName:"x-m\
s-version",type:{name:"String"}}},R={parameterPath:["options","requestId"],mapper:{serializedName:"x-ms-client-request-id",xmlName:"x-ms-client-request-id",type:{
name:"String"}}},z={parameterPath:"accept",mapper:{defaultValue:"application/xml",isConstant:!0,serializedName:"Accept",type:{name:"String"}}},nv={parameterPath:"\
comp",mapper:{defaultValue:"stats",isConstant:!0,serializedName:"comp",type:{name:"String"}}},qn={parameterPath:"comp",mapper:{defaultValue:"list",isConstant:!0,
serializedName:"comp",type:{name:"String"}}},Dn={parameterPath:["options","prefix"],mapper:{serializedName:"prefix",xmlName:"prefix",type:{name:"String"}}},ft={
parameterPath:["options","marker"],mapper:{serializedName:"marker",xmlName:"marker",type:{name:"String"}}},yt={parameterPath:["options","maxPageSize"],mapper:{constraints:{
InclusiveMinimum:1},serializedName:"maxresults",xmlName:"maxresults",type:{name:"Number"}}},av={parameterPath:["options","include"],mapper:{serializedName:"incl\
ude",xmlName:"include",xmlElementName:"ListContainersIncludeType",type:{name:"Sequence",element:{type:{name:"Enum",allowedValues:["metadata","deleted","system"]}}}},
collectionFormat:"CSV"},sv={parameterPath:"keyInfo",mapper:il},ov={parameterPath:"comp",mapper:{defaultValue:"userdelegationkey",isConstant:!0,serializedName:"c\
omp",type:{name:"String"}}},Un={parameterPath:"restype",mapper:{defaultValue:"account",isConstant:!0,serializedName:"restype",type:{name:"String"}}},Lm={parameterPath:"\
body",mapper:{serializedName:"body",required:!0,xmlName:"body",type:{name:"Stream"}}},Hm={parameterPath:"comp",mapper:{defaultValue:"batch",isConstant:!0,serializedName:"\
comp",type:{name:"String"}}},Se={parameterPath:"contentLength",mapper:{serializedName:"Content-Length",required:!0,xmlName:"Content-Length",type:{name:"Number"}}},
qm={parameterPath:"multipartContentType",mapper:{serializedName:"Content-Type",required:!0,xmlName:"Content-Type",type:{name:"String"}}},Dm={parameterPath:"comp",
mapper:{defaultValue:"blobs",isConstant:!0,serializedName:"comp",type:{name:"String"}}},Um={parameterPath:["options","where"],mapper:{serializedName:"where",xmlName:"\
where",type:{name:"String"}}},le={parameterPath:"restype",mapper:{defaultValue:"container",isConstant:!0,serializedName:"restype",type:{name:"String"}}},Be={parameterPath:[
"options","metadata"],mapper:{serializedName:"x-ms-meta",xmlName:"x-ms-meta",headerCollectionPrefix:"x-ms-meta-",type:{name:"Dictionary",value:{type:{name:"Stri\
ng"}}}}},$m={parameterPath:["options","access"],mapper:{serializedName:"x-ms-blob-public-access",xmlName:"x-ms-blob-public-access",type:{name:"Enum",allowedValues:[
"container","blob"]}}},lv={parameterPath:["options","containerEncryptionScope","defaultEncryptionScope"],mapper:{serializedName:"x-ms-default-encryption-scope",
xmlName:"x-ms-default-encryption-scope",type:{name:"String"}}},cv={parameterPath:["options","containerEncryptionScope","preventEncryptionScopeOverride"],mapper:{
serializedName:"x-ms-deny-encryption-scope-override",xmlName:"x-ms-deny-encryption-scope-override",type:{name:"Boolean"}}},L={parameterPath:["options","leaseAcc\
essConditions","leaseId"],mapper:{serializedName:"x-ms-lease-id",xmlName:"x-ms-lease-id",type:{name:"String"}}},k={parameterPath:["options","modifiedAccessCondi\
tions","ifModifiedSince"],mapper:{serializedName:"If-Modified-Since",xmlName:"If-Modified-Since",type:{name:"DateTimeRfc1123"}}},A={parameterPath:["options","mo\
difiedAccessConditions","ifUnmodifiedSince"],mapper:{serializedName:"If-Unmodified-Since",xmlName:"If-Unmodified-Since",type:{name:"DateTimeRfc1123"}}},Fm={parameterPath:"\
comp",mapper:{defaultValue:"metadata",isConstant:!0,serializedName:"comp",type:{name:"String"}}},jm={parameterPath:"comp",mapper:{defaultValue:"acl",isConstant:!0,
serializedName:"comp",type:{name:"String"}}},mv={parameterPath:["options","containerAcl"],mapper:{serializedName:"containerAcl",xmlName:"SignedIdentifiers",xmlIsWrapped:!0,
xmlElementName:"SignedIdentifier",type:{name:"Sequence",element:{type:{name:"Composite",className:"SignedIdentifier"}}}}},Gm={parameterPath:"comp",mapper:{defaultValue:"\
undelete",isConstant:!0,serializedName:"comp",type:{name:"String"}}},dv={parameterPath:["options","deletedContainerName"],mapper:{serializedName:"x-ms-deleted-c\
ontainer-name",xmlName:"x-ms-deleted-container-name",type:{name:"String"}}},pv={parameterPath:["options","deletedContainerVersion"],mapper:{serializedName:"x-ms\
-deleted-container-version",xmlName:"x-ms-deleted-container-version",type:{name:"String"}}},uv={parameterPath:"comp",mapper:{defaultValue:"rename",isConstant:!0,
serializedName:"comp",type:{name:"String"}}},hv={parameterPath:"sourceContainerName",mapper:{serializedName:"x-ms-source-container-name",required:!0,xmlName:"x-\
ms-source-container-name",type:{name:"String"}}},fv={parameterPath:["options","sourceLeaseId"],mapper:{serializedName:"x-ms-source-lease-id",xmlName:"x-ms-sourc\
e-lease-id",type:{name:"String"}}},Ae={parameterPath:"comp",mapper:{defaultValue:"lease",isConstant:!0,serializedName:"comp",type:{name:"String"}}},Xm={parameterPath:"\
action",mapper:{defaultValue:"acquire",isConstant:!0,serializedName:"x-ms-lease-action",type:{name:"String"}}},Wm={parameterPath:["options","duration"],mapper:{
serializedName:"x-ms-lease-duration",xmlName:"x-ms-lease-duration",type:{name:"Number"}}},Vm={parameterPath:["options","proposedLeaseId"],mapper:{serializedName:"\
x-ms-proposed-lease-id",xmlName:"x-ms-proposed-lease-id",type:{name:"String"}}},Km={parameterPath:"action",mapper:{defaultValue:"release",isConstant:!0,serializedName:"\
x-ms-lease-action",type:{name:"String"}}},Dt={parameterPath:"leaseId",mapper:{serializedName:"x-ms-lease-id",required:!0,xmlName:"x-ms-lease-id",type:{name:"Str\
ing"}}},Qm={parameterPath:"action",mapper:{defaultValue:"renew",isConstant:!0,serializedName:"x-ms-lease-action",type:{name:"String"}}},Ym={parameterPath:"actio\
n",mapper:{defaultValue:"break",isConstant:!0,serializedName:"x-ms-lease-action",type:{name:"String"}}},Jm={parameterPath:["options","breakPeriod"],mapper:{serializedName:"\
x-ms-lease-break-period",xmlName:"x-ms-lease-break-period",type:{name:"Number"}}},Zm={parameterPath:"action",mapper:{defaultValue:"change",isConstant:!0,serializedName:"\
x-ms-lease-action",type:{name:"String"}}},ed={parameterPath:"proposedLeaseId",mapper:{serializedName:"x-ms-proposed-lease-id",required:!0,xmlName:"x-ms-proposed\
-lease-id",type:{name:"String"}}},td={parameterPath:["options","include"],mapper:{serializedName:"include",xmlName:"include",xmlElementName:"ListBlobsIncludeIte\
m",type:{name:"Sequence",element:{type:{name:"Enum",allowedValues:["copy","deleted","metadata","snapshots","uncommittedblobs","versions","tags","immutabilitypol\
icy","legalhold","deletedwithversions"]}}}},collectionFormat:"CSV"},rd={parameterPath:["options","startFrom"],mapper:{serializedName:"startFrom",xmlName:"startF\
rom",type:{name:"String"}}},yv={parameterPath:"delimiter",mapper:{serializedName:"delimiter",required:!0,xmlName:"delimiter",type:{name:"String"}}},Te={parameterPath:[
"options","snapshot"],mapper:{serializedName:"snapshot",xmlName:"snapshot",type:{name:"String"}}},De={parameterPath:["options","versionId"],mapper:{serializedName:"\
versionid",xmlName:"versionid",type:{name:"String"}}},Cr={parameterPath:["options","range"],mapper:{serializedName:"x-ms-range",xmlName:"x-ms-range",type:{name:"\
String"}}},gv={parameterPath:["options","rangeGetContentMD5"],mapper:{serializedName:"x-ms-range-get-content-md5",xmlName:"x-ms-range-get-content-md5",type:{name:"\
Boolean"}}},Nv={parameterPath:["options","rangeGetContentCRC64"],mapper:{serializedName:"x-ms-range-get-content-crc64",xmlName:"x-ms-range-get-content-crc64",type:{
name:"Boolean"}}},Q={parameterPath:["options","cpkInfo","encryptionKey"],mapper:{serializedName:"x-ms-encryption-key",xmlName:"x-ms-encryption-key",type:{name:"\
String"}}},Y={parameterPath:["options","cpkInfo","encryptionKeySha256"],mapper:{serializedName:"x-ms-encryption-key-sha256",xmlName:"x-ms-encryption-key-sha256",
type:{name:"String"}}},J={parameterPath:["options","cpkInfo","encryptionAlgorithm"],mapper:{serializedName:"x-ms-encryption-algorithm",xmlName:"x-ms-encryption-\
algorithm",type:{name:"String"}}},U={parameterPath:["options","modifiedAccessConditions","ifMatch"],mapper:{serializedName:"If-Match",xmlName:"If-Match",type:{name:"\
String"}}},$={parameterPath:["options","modifiedAccessConditions","ifNoneMatch"],mapper:{serializedName:"If-None-Match",xmlName:"If-None-Match",type:{name:"Stri\
ng"}}},q={parameterPath:["options","modifiedAccessConditions","ifTags"],mapper:{serializedName:"x-ms-if-tags",xmlName:"x-ms-if-tags",type:{name:"String"}}},xv={
parameterPath:["options","deleteSnapshots"],mapper:{serializedName:"x-ms-delete-snapshots",xmlName:"x-ms-delete-snapshots",type:{name:"Enum",allowedValues:["inc\
lude","only"]}}},bv={parameterPath:["options","blobDeleteType"],mapper:{serializedName:"deletetype",xmlName:"deletetype",type:{name:"String"}}},vv={parameterPath:"\
comp",mapper:{defaultValue:"expiry",isConstant:!0,serializedName:"comp",type:{name:"String"}}},Cv={parameterPath:"expiryOptions",mapper:{serializedName:"x-ms-ex\
piry-option",required:!0,xmlName:"x-ms-expiry-option",type:{name:"String"}}},Pv={parameterPath:["options","expiresOn"],mapper:{serializedName:"x-ms-expiry-time",
xmlName:"x-ms-expiry-time",type:{name:"String"}}},Ut={parameterPath:["options","blobHttpHeaders","blobCacheControl"],mapper:{serializedName:"x-ms-blob-cache-con\
trol",xmlName:"x-ms-blob-cache-control",type:{name:"String"}}},$t={parameterPath:["options","blobHttpHeaders","blobContentType"],mapper:{serializedName:"x-ms-bl\
ob-content-type",xmlName:"x-ms-blob-content-type",type:{name:"String"}}},Ft={parameterPath:["options","blobHttpHeaders","blobContentMD5"],mapper:{serializedName:"\
x-ms-blob-content-md5",xmlName:"x-ms-blob-content-md5",type:{name:"ByteArray"}}},jt={parameterPath:["options","blobHttpHeaders","blobContentEncoding"],mapper:{serializedName:"\
x-ms-blob-content-encoding",xmlName:"x-ms-blob-content-encoding",type:{name:"String"}}},Gt={parameterPath:["options","blobHttpHeaders","blobContentLanguage"],mapper:{
serializedName:"x-ms-blob-content-language",xmlName:"x-ms-blob-content-language",type:{name:"String"}}},Xt={parameterPath:["options","blobHttpHeaders","blobCont\
entDisposition"],mapper:{serializedName:"x-ms-blob-content-disposition",xmlName:"x-ms-blob-content-disposition",type:{name:"String"}}},id={parameterPath:"comp",
mapper:{defaultValue:"immutabilityPolicies",isConstant:!0,serializedName:"comp",type:{name:"String"}}},gt={parameterPath:["options","immutabilityPolicyExpiry"],
mapper:{serializedName:"x-ms-immutability-policy-until-date",xmlName:"x-ms-immutability-policy-until-date",type:{name:"DateTimeRfc1123"}}},Nt={parameterPath:["o\
ptions","immutabilityPolicyMode"],mapper:{serializedName:"x-ms-immutability-policy-mode",xmlName:"x-ms-immutability-policy-mode",type:{name:"Enum",allowedValues:[
"Mutable","Unlocked","Locked"]}}},wv={parameterPath:"comp",mapper:{defaultValue:"legalhold",isConstant:!0,serializedName:"comp",type:{name:"String"}}},Sv={parameterPath:"\
legalHold",mapper:{serializedName:"x-ms-legal-hold",required:!0,xmlName:"x-ms-legal-hold",type:{name:"Boolean"}}},pe={parameterPath:["options","encryptionScope"],
mapper:{serializedName:"x-ms-encryption-scope",xmlName:"x-ms-encryption-scope",type:{name:"String"}}},Ev={parameterPath:"comp",mapper:{defaultValue:"snapshot",isConstant:!0,
serializedName:"comp",type:{name:"String"}}},Wt={parameterPath:["options","tier"],mapper:{serializedName:"x-ms-access-tier",xmlName:"x-ms-access-tier",type:{name:"\
Enum",allowedValues:["P4","P6","P10","P15","P20","P30","P40","P50","P60","P70","P80","Hot","Cool","Archive","Cold"]}}},nd={parameterPath:["options","rehydratePr\
iority"],mapper:{serializedName:"x-ms-rehydrate-priority",xmlName:"x-ms-rehydrate-priority",type:{name:"Enum",allowedValues:["High","Standard"]}}},Vt={parameterPath:[
"options","sourceModifiedAccessConditions","sourceIfModifiedSince"],mapper:{serializedName:"x-ms-source-if-modified-since",xmlName:"x-ms-source-if-modified-sinc\
e",type:{name:"DateTimeRfc1123"}}},Kt={parameterPath:["options","sourceModifiedAccessConditions","sourceIfUnmodifiedSince"],mapper:{serializedName:"x-ms-source-\
if-unmodified-since",xmlName:"x-ms-source-if-unmodified-since",type:{name:"DateTimeRfc1123"}}},Qt={parameterPath:["options","sourceModifiedAccessConditions","so\
urceIfMatch"],mapper:{serializedName:"x-ms-source-if-match",xmlName:"x-ms-source-if-match",type:{name:"String"}}},Yt={parameterPath:["options","sourceModifiedAc\
cessConditions","sourceIfNoneMatch"],mapper:{serializedName:"x-ms-source-if-none-match",xmlName:"x-ms-source-if-none-match",type:{name:"String"}}},ad={parameterPath:[
"options","sourceModifiedAccessConditions","sourceIfTags"],mapper:{serializedName:"x-ms-source-if-tags",xmlName:"x-ms-source-if-tags",type:{name:"String"}}},pi={
parameterPath:"copySource",mapper:{serializedName:"x-ms-copy-source",required:!0,xmlName:"x-ms-copy-source",type:{name:"String"}}},xt={parameterPath:["options",
"blobTagsString"],mapper:{serializedName:"x-ms-tags",xmlName:"x-ms-tags",type:{name:"String"}}},Rv={parameterPath:["options","sealBlob"],mapper:{serializedName:"\
x-ms-seal-blob",xmlName:"x-ms-seal-blob",type:{name:"Boolean"}}},Jt={parameterPath:["options","legalHold"],mapper:{serializedName:"x-ms-legal-hold",xmlName:"x-m\
s-legal-hold",type:{name:"Boolean"}}},Tv={parameterPath:"xMsRequiresSync",mapper:{defaultValue:"true",isConstant:!0,serializedName:"x-ms-requires-sync",type:{name:"\
String"}}},Pr={parameterPath:["options","sourceContentMD5"],mapper:{serializedName:"x-ms-source-content-md5",xmlName:"x-ms-source-content-md5",type:{name:"ByteA\
rray"}}},wr={parameterPath:["options","copySourceAuthorization"],mapper:{serializedName:"x-ms-copy-source-authorization",xmlName:"x-ms-copy-source-authorization",
type:{name:"String"}}},sd={parameterPath:["options","copySourceTags"],mapper:{serializedName:"x-ms-copy-source-tag-option",xmlName:"x-ms-copy-source-tag-option",
type:{name:"Enum",allowedValues:["REPLACE","COPY"]}}},Sr={parameterPath:["options","fileRequestIntent"],mapper:{serializedName:"x-ms-file-request-intent",xmlName:"\
x-ms-file-request-intent",type:{name:"String"}}},zv={parameterPath:"comp",mapper:{defaultValue:"copy",isConstant:!0,serializedName:"comp",type:{name:"String"}}},
Iv={parameterPath:"copyActionAbortConstant",mapper:{defaultValue:"abort",isConstant:!0,serializedName:"x-ms-copy-action",type:{name:"String"}}},Bv={parameterPath:"\
copyId",mapper:{serializedName:"copyid",required:!0,xmlName:"copyid",type:{name:"String"}}},Mv={parameterPath:"comp",mapper:{defaultValue:"tier",isConstant:!0,serializedName:"\
comp",type:{name:"String"}}},Ov={parameterPath:"tier",mapper:{serializedName:"x-ms-access-tier",required:!0,xmlName:"x-ms-access-tier",type:{name:"Enum",allowedValues:[
"P4","P6","P10","P15","P20","P30","P40","P50","P60","P70","P80","Hot","Cool","Archive","Cold"]}}},kv={parameterPath:["options","queryRequest"],mapper:cl},Av={parameterPath:"\
comp",mapper:{defaultValue:"query",isConstant:!0,serializedName:"comp",type:{name:"String"}}},od={parameterPath:"comp",mapper:{defaultValue:"tags",isConstant:!0,
serializedName:"comp",type:{name:"String"}}},ld={parameterPath:["options","blobModifiedAccessConditions","ifModifiedSince"],mapper:{serializedName:"x-ms-blob-if\
-modified-since",xmlName:"x-ms-blob-if-modified-since",type:{name:"DateTimeRfc1123"}}},cd={parameterPath:["options","blobModifiedAccessConditions","ifUnmodified\
Since"],mapper:{serializedName:"x-ms-blob-if-unmodified-since",xmlName:"x-ms-blob-if-unmodified-since",type:{name:"DateTimeRfc1123"}}},md={parameterPath:["optio\
ns","blobModifiedAccessConditions","ifMatch"],mapper:{serializedName:"x-ms-blob-if-match",xmlName:"x-ms-blob-if-match",type:{name:"String"}}},dd={parameterPath:[
"options","blobModifiedAccessConditions","ifNoneMatch"],mapper:{serializedName:"x-ms-blob-if-none-match",xmlName:"x-ms-blob-if-none-match",type:{name:"String"}}},
_v={parameterPath:["options","tags"],mapper:kn},tt={parameterPath:["options","transactionalContentMD5"],mapper:{serializedName:"Content-MD5",xmlName:"Content-MD\
5",type:{name:"ByteArray"}}},Zt={parameterPath:["options","transactionalContentCrc64"],mapper:{serializedName:"x-ms-content-crc64",xmlName:"x-ms-content-crc64",
type:{name:"ByteArray"}}},Lv={parameterPath:"blobType",mapper:{defaultValue:"PageBlob",isConstant:!0,serializedName:"x-ms-blob-type",type:{name:"String"}}},pd={
parameterPath:"blobContentLength",mapper:{serializedName:"x-ms-blob-content-length",required:!0,xmlName:"x-ms-blob-content-length",type:{name:"Number"}}},ud={parameterPath:[
"options","blobSequenceNumber"],mapper:{defaultValue:0,serializedName:"x-ms-blob-sequence-number",xmlName:"x-ms-blob-sequence-number",type:{name:"Number"}}},ui={
parameterPath:["options","contentType"],mapper:{defaultValue:"application/octet-stream",isConstant:!0,serializedName:"Content-Type",type:{name:"String"}}},hi={parameterPath:"\
body",mapper:{serializedName:"body",required:!0,xmlName:"body",type:{name:"Stream"}}},fi={parameterPath:"accept",mapper:{defaultValue:"application/xml",isConstant:!0,
serializedName:"Accept",type:{name:"String"}}},$n={parameterPath:"comp",mapper:{defaultValue:"page",isConstant:!0,serializedName:"comp",type:{name:"String"}}},hd={
parameterPath:"pageWrite",mapper:{defaultValue:"update",isConstant:!0,serializedName:"x-ms-page-write",type:{name:"String"}}},Fn={parameterPath:["options","sequ\
enceNumberAccessConditions","ifSequenceNumberLessThanOrEqualTo"],mapper:{serializedName:"x-ms-if-sequence-number-le",xmlName:"x-ms-if-sequence-number-le",type:{
name:"Number"}}},jn={parameterPath:["options","sequenceNumberAccessConditions","ifSequenceNumberLessThan"],mapper:{serializedName:"x-ms-if-sequence-number-lt",xmlName:"\
x-ms-if-sequence-number-lt",type:{name:"Number"}}},Gn={parameterPath:["options","sequenceNumberAccessConditions","ifSequenceNumberEqualTo"],mapper:{serializedName:"\
x-ms-if-sequence-number-eq",xmlName:"x-ms-if-sequence-number-eq",type:{name:"Number"}}},Hv={parameterPath:"pageWrite",mapper:{defaultValue:"clear",isConstant:!0,
serializedName:"x-ms-page-write",type:{name:"String"}}},Xn={parameterPath:"sourceUrl",mapper:{serializedName:"x-ms-copy-source",required:!0,xmlName:"x-ms-copy-s\
ource",type:{name:"String"}}},qv={parameterPath:"sourceRange",mapper:{serializedName:"x-ms-source-range",required:!0,xmlName:"x-ms-source-range",type:{name:"Str\
ing"}}},Wn={parameterPath:["options","sourceContentCrc64"],mapper:{serializedName:"x-ms-source-content-crc64",xmlName:"x-ms-source-content-crc64",type:{name:"By\
teArray"}}},Dv={parameterPath:"range",mapper:{serializedName:"x-ms-range",required:!0,xmlName:"x-ms-range",type:{name:"String"}}},fd={parameterPath:"comp",mapper:{
defaultValue:"pagelist",isConstant:!0,serializedName:"comp",type:{name:"String"}}},Uv={parameterPath:["options","prevsnapshot"],mapper:{serializedName:"prevsnap\
shot",xmlName:"prevsnapshot",type:{name:"String"}}},$v={parameterPath:["options","prevSnapshotUrl"],mapper:{serializedName:"x-ms-previous-snapshot-url",xmlName:"\
x-ms-previous-snapshot-url",type:{name:"String"}}},Fv={parameterPath:"sequenceNumberAction",mapper:{serializedName:"x-ms-sequence-number-action",required:!0,xmlName:"\
x-ms-sequence-number-action",type:{name:"Enum",allowedValues:["max","update","increment"]}}},jv={parameterPath:"comp",mapper:{defaultValue:"incrementalcopy",isConstant:!0,
serializedName:"comp",type:{name:"String"}}},Gv={parameterPath:"blobType",mapper:{defaultValue:"AppendBlob",isConstant:!0,serializedName:"x-ms-blob-type",type:{
name:"String"}}},yd={parameterPath:"comp",mapper:{defaultValue:"appendblock",isConstant:!0,serializedName:"comp",type:{name:"String"}}},gd={parameterPath:["opti\
ons","appendPositionAccessConditions","maxSize"],mapper:{serializedName:"x-ms-blob-condition-maxsize",xmlName:"x-ms-blob-condition-maxsize",type:{name:"Number"}}},
Vn={parameterPath:["options","appendPositionAccessConditions","appendPosition"],mapper:{serializedName:"x-ms-blob-condition-appendpos",xmlName:"x-ms-blob-condit\
ion-appendpos",type:{name:"Number"}}},Nd={parameterPath:["options","sourceRange"],mapper:{serializedName:"x-ms-source-range",xmlName:"x-ms-source-range",type:{name:"\
String"}}},Xv={parameterPath:"comp",mapper:{defaultValue:"seal",isConstant:!0,serializedName:"comp",type:{name:"String"}}},xd={parameterPath:"blobType",mapper:{
defaultValue:"BlockBlob",isConstant:!0,serializedName:"x-ms-blob-type",type:{name:"String"}}},Wv={parameterPath:["options","copySourceBlobProperties"],mapper:{serializedName:"\
x-ms-copy-source-blob-properties",xmlName:"x-ms-copy-source-blob-properties",type:{name:"Boolean"}}},bd={parameterPath:"comp",mapper:{defaultValue:"block",isConstant:!0,
serializedName:"comp",type:{name:"String"}}},vd={parameterPath:"blockId",mapper:{serializedName:"blockid",required:!0,xmlName:"blockid",type:{name:"String"}}},Vv={
parameterPath:"blocks",mapper:ol},Cd={parameterPath:"comp",mapper:{defaultValue:"blocklist",isConstant:!0,serializedName:"comp",type:{name:"String"}}},Kv={parameterPath:"\
listType",mapper:{defaultValue:"committed",serializedName:"blocklisttype",required:!0,xmlName:"blocklisttype",type:{name:"Enum",allowedValues:["committed","unco\
mmitted","all"]}}},Qv=class{static{s(this,"ServiceImpl")}client;constructor(e){this.client=e}setProperties(e,t){return this.client.sendOperationRequest({blobServiceProperties:e,
options:t},Yv)}getProperties(e){return this.client.sendOperationRequest({options:e},Jv)}getStatistics(e){return this.client.sendOperationRequest({options:e},Zv)}listContainersSegment(e){
return this.client.sendOperationRequest({options:e},eC)}getUserDelegationKey(e,t){return this.client.sendOperationRequest({keyInfo:e,options:t},tC)}getAccountInfo(e){
return this.client.sendOperationRequest({options:e},rC)}submitBatch(e,t,r,i){return this.client.sendOperationRequest({contentLength:e,multipartContentType:t,body:r,
options:i},iC)}filterBlobs(e){return this.client.sendOperationRequest({options:e},nC)}},rt=Bt(ht,!0),Yv={path:"/",httpMethod:"PUT",responses:{202:{headersMapper:ml},
default:{bodyMapper:P,headersMapper:dl}},requestBody:iv,queryParameters:[di,et,S],urlParameters:[w],headerParameters:[qt,Ze,E,R],isXML:!0,contentType:"applicati\
on/xml; charset=utf-8",mediaType:"xml",serializer:rt},Jv={path:"/",httpMethod:"GET",responses:{200:{bodyMapper:Mn,headersMapper:pl},default:{bodyMapper:P,headersMapper:ul}},
queryParameters:[di,et,S],urlParameters:[w],headerParameters:[E,R,z],isXML:!0,serializer:rt},Zv={path:"/",httpMethod:"GET",responses:{200:{bodyMapper:tl,headersMapper:hl},
default:{bodyMapper:P,headersMapper:fl}},queryParameters:[di,S,nv],urlParameters:[w],headerParameters:[E,R,z],isXML:!0,serializer:rt},eC={path:"/",httpMethod:"G\
ET",responses:{200:{bodyMapper:rl,headersMapper:yl},default:{bodyMapper:P,headersMapper:gl}},queryParameters:[S,qn,Dn,ft,yt,av],urlParameters:[w],headerParameters:[
E,R,z],isXML:!0,serializer:rt},tC={path:"/",httpMethod:"POST",responses:{200:{bodyMapper:nl,headersMapper:Nl},default:{bodyMapper:P,headersMapper:xl}},requestBody:sv,
queryParameters:[di,S,ov],urlParameters:[w],headerParameters:[qt,Ze,E,R],isXML:!0,contentType:"application/xml; charset=utf-8",mediaType:"xml",serializer:rt},rC={
path:"/",httpMethod:"GET",responses:{200:{headersMapper:bl},default:{bodyMapper:P,headersMapper:vl}},queryParameters:[et,S,Un],urlParameters:[w],headerParameters:[
E,R,z],isXML:!0,serializer:rt},iC={path:"/",httpMethod:"POST",responses:{202:{bodyMapper:{type:{name:"Stream"},serializedName:"parsedResponse"},headersMapper:Cl},
default:{bodyMapper:P,headersMapper:Pl}},requestBody:Lm,queryParameters:[S,Hm],urlParameters:[w],headerParameters:[Ze,E,R,Se,qm],isXML:!0,contentType:"applicati\
on/xml; charset=utf-8",mediaType:"xml",serializer:rt},nC={path:"/",httpMethod:"GET",responses:{200:{bodyMapper:On,headersMapper:wl},default:{bodyMapper:P,headersMapper:Sl}},
queryParameters:[S,ft,yt,Dm,Um],urlParameters:[w],headerParameters:[E,R,z],isXML:!0,serializer:rt},aC=class{static{s(this,"ContainerImpl")}client;constructor(e){
this.client=e}create(e){return this.client.sendOperationRequest({options:e},sC)}getProperties(e){return this.client.sendOperationRequest({options:e},oC)}delete(e){
return this.client.sendOperationRequest({options:e},lC)}setMetadata(e){return this.client.sendOperationRequest({options:e},cC)}getAccessPolicy(e){return this.client.
sendOperationRequest({options:e},mC)}setAccessPolicy(e){return this.client.sendOperationRequest({options:e},dC)}restore(e){return this.client.sendOperationRequest(
{options:e},pC)}rename(e,t){return this.client.sendOperationRequest({sourceContainerName:e,options:t},uC)}submitBatch(e,t,r,i){return this.client.sendOperationRequest(
{contentLength:e,multipartContentType:t,body:r,options:i},hC)}filterBlobs(e){return this.client.sendOperationRequest({options:e},fC)}acquireLease(e){return this.
client.sendOperationRequest({options:e},yC)}releaseLease(e,t){return this.client.sendOperationRequest({leaseId:e,options:t},gC)}renewLease(e,t){return this.client.
sendOperationRequest({leaseId:e,options:t},NC)}breakLease(e){return this.client.sendOperationRequest({options:e},xC)}changeLease(e,t,r){return this.client.sendOperationRequest(
{leaseId:e,proposedLeaseId:t,options:r},bC)}listBlobFlatSegment(e){return this.client.sendOperationRequest({options:e},vC)}listBlobHierarchySegment(e,t){return this.
client.sendOperationRequest({delimiter:e,options:t},CC)}getAccountInfo(e){return this.client.sendOperationRequest({options:e},PC)}},Z=Bt(ht,!0),sC={path:"/{cont\
ainerName}",httpMethod:"PUT",responses:{201:{headersMapper:El},default:{bodyMapper:P,headersMapper:Rl}},queryParameters:[S,le],urlParameters:[w],headerParameters:[
E,R,z,Be,$m,lv,cv],isXML:!0,serializer:Z},oC={path:"/{containerName}",httpMethod:"GET",responses:{200:{headersMapper:Tl},default:{bodyMapper:P,headersMapper:zl}},
queryParameters:[S,le],urlParameters:[w],headerParameters:[E,R,z,L],isXML:!0,serializer:Z},lC={path:"/{containerName}",httpMethod:"DELETE",responses:{202:{headersMapper:Il},
default:{bodyMapper:P,headersMapper:Bl}},queryParameters:[S,le],urlParameters:[w],headerParameters:[E,R,z,L,k,A],isXML:!0,serializer:Z},cC={path:"/{containerNam\
e}",httpMethod:"PUT",responses:{200:{headersMapper:Ml},default:{bodyMapper:P,headersMapper:Ol}},queryParameters:[S,le,Fm],urlParameters:[w],headerParameters:[E,
R,z,Be,L,k],isXML:!0,serializer:Z},mC={path:"/{containerName}",httpMethod:"GET",responses:{200:{bodyMapper:{type:{name:"Sequence",element:{type:{name:"Composite",
className:"SignedIdentifier"}}},serializedName:"SignedIdentifiers",xmlName:"SignedIdentifiers",xmlIsWrapped:!0,xmlElementName:"SignedIdentifier"},headersMapper:kl},
default:{bodyMapper:P,headersMapper:Al}},queryParameters:[S,le,jm],urlParameters:[w],headerParameters:[E,R,z,L],isXML:!0,serializer:Z},dC={path:"/{containerName\
}",httpMethod:"PUT",responses:{200:{headersMapper:_l},default:{bodyMapper:P,headersMapper:Ll}},requestBody:mv,queryParameters:[S,le,jm],urlParameters:[w],headerParameters:[
qt,Ze,E,R,$m,L,k,A],isXML:!0,contentType:"application/xml; charset=utf-8",mediaType:"xml",serializer:Z},pC={path:"/{containerName}",httpMethod:"PUT",responses:{
201:{headersMapper:Hl},default:{bodyMapper:P,headersMapper:ql}},queryParameters:[S,le,Gm],urlParameters:[w],headerParameters:[E,R,z,dv,pv],isXML:!0,serializer:Z},
uC={path:"/{containerName}",httpMethod:"PUT",responses:{200:{headersMapper:Dl},default:{bodyMapper:P,headersMapper:Ul}},queryParameters:[S,le,uv],urlParameters:[
w],headerParameters:[E,R,z,hv,fv],isXML:!0,serializer:Z},hC={path:"/{containerName}",httpMethod:"POST",responses:{202:{bodyMapper:{type:{name:"Stream"},serializedName:"\
parsedResponse"},headersMapper:$l},default:{bodyMapper:P,headersMapper:Fl}},requestBody:Lm,queryParameters:[S,Hm,le],urlParameters:[w],headerParameters:[Ze,E,R,
Se,qm],isXML:!0,contentType:"application/xml; charset=utf-8",mediaType:"xml",serializer:Z},fC={path:"/{containerName}",httpMethod:"GET",responses:{200:{bodyMapper:On,
headersMapper:jl},default:{bodyMapper:P,headersMapper:Gl}},queryParameters:[S,ft,yt,Dm,Um,le],urlParameters:[w],headerParameters:[E,R,z],isXML:!0,serializer:Z},
yC={path:"/{containerName}",httpMethod:"PUT",responses:{201:{headersMapper:Xl},default:{bodyMapper:P,headersMapper:Wl}},queryParameters:[S,le,Ae],urlParameters:[
w],headerParameters:[E,R,z,k,A,Xm,Wm,Vm],isXML:!0,serializer:Z},gC={path:"/{containerName}",httpMethod:"PUT",responses:{200:{headersMapper:Vl},default:{bodyMapper:P,
headersMapper:Kl}},queryParameters:[S,le,Ae],urlParameters:[w],headerParameters:[E,R,z,k,A,Km,Dt],isXML:!0,serializer:Z},NC={path:"/{containerName}",httpMethod:"\
PUT",responses:{200:{headersMapper:Ql},default:{bodyMapper:P,headersMapper:Yl}},queryParameters:[S,le,Ae],urlParameters:[w],headerParameters:[E,R,z,k,A,Dt,Qm],isXML:!0,
serializer:Z},xC={path:"/{containerName}",httpMethod:"PUT",responses:{202:{headersMapper:Jl},default:{bodyMapper:P,headersMapper:Zl}},queryParameters:[S,le,Ae],
urlParameters:[w],headerParameters:[E,R,z,k,A,Ym,Jm],isXML:!0,serializer:Z},bC={path:"/{containerName}",httpMethod:"PUT",responses:{200:{headersMapper:ec},default:{
bodyMapper:P,headersMapper:tc}},queryParameters:[S,le,Ae],urlParameters:[w],headerParameters:[E,R,z,k,A,Dt,Zm,ed],isXML:!0,serializer:Z},vC={path:"/{containerNa\
me}",httpMethod:"GET",responses:{200:{bodyMapper:al,headersMapper:rc},default:{bodyMapper:P,headersMapper:ic}},queryParameters:[S,qn,Dn,ft,yt,le,td,rd],urlParameters:[
w],headerParameters:[E,R,z],isXML:!0,serializer:Z},CC={path:"/{containerName}",httpMethod:"GET",responses:{200:{bodyMapper:sl,headersMapper:nc},default:{bodyMapper:P,
headersMapper:ac}},queryParameters:[S,qn,Dn,ft,yt,le,td,rd,yv],urlParameters:[w],headerParameters:[E,R,z],isXML:!0,serializer:Z},PC={path:"/{containerName}",httpMethod:"\
GET",responses:{200:{headersMapper:sc},default:{bodyMapper:P,headersMapper:oc}},queryParameters:[et,S,Un],urlParameters:[w],headerParameters:[E,R,z],isXML:!0,serializer:Z},
wC=class{static{s(this,"BlobImpl")}client;constructor(e){this.client=e}download(e){return this.client.sendOperationRequest({options:e},SC)}getProperties(e){return this.
client.sendOperationRequest({options:e},EC)}delete(e){return this.client.sendOperationRequest({options:e},RC)}undelete(e){return this.client.sendOperationRequest(
{options:e},TC)}setExpiry(e,t){return this.client.sendOperationRequest({expiryOptions:e,options:t},zC)}setHttpHeaders(e){return this.client.sendOperationRequest(
{options:e},IC)}setImmutabilityPolicy(e){return this.client.sendOperationRequest({options:e},BC)}deleteImmutabilityPolicy(e){return this.client.sendOperationRequest(
{options:e},MC)}setLegalHold(e,t){return this.client.sendOperationRequest({legalHold:e,options:t},OC)}setMetadata(e){return this.client.sendOperationRequest({options:e},
kC)}acquireLease(e){return this.client.sendOperationRequest({options:e},AC)}releaseLease(e,t){return this.client.sendOperationRequest({leaseId:e,options:t},_C)}renewLease(e,t){
return this.client.sendOperationRequest({leaseId:e,options:t},LC)}changeLease(e,t,r){return this.client.sendOperationRequest({leaseId:e,proposedLeaseId:t,options:r},
HC)}breakLease(e){return this.client.sendOperationRequest({options:e},qC)}createSnapshot(e){return this.client.sendOperationRequest({options:e},DC)}startCopyFromURL(e,t){
return this.client.sendOperationRequest({copySource:e,options:t},UC)}copyFromURL(e,t){return this.client.sendOperationRequest({copySource:e,options:t},$C)}abortCopyFromURL(e,t){
return this.client.sendOperationRequest({copyId:e,options:t},FC)}setTier(e,t){return this.client.sendOperationRequest({tier:e,options:t},jC)}getAccountInfo(e){return this.
client.sendOperationRequest({options:e},GC)}query(e){return this.client.sendOperationRequest({options:e},XC)}getTags(e){return this.client.sendOperationRequest(
{options:e},WC)}setTags(e){return this.client.sendOperationRequest({options:e},VC)}},G=Bt(ht,!0),SC={path:"/{containerName}/{blob}",httpMethod:"GET",responses:{
200:{bodyMapper:{type:{name:"Stream"},serializedName:"parsedResponse"},headersMapper:_n},206:{bodyMapper:{type:{name:"Stream"},serializedName:"parsedResponse"},
headersMapper:_n},default:{bodyMapper:P,headersMapper:lc}},queryParameters:[S,Te,De],urlParameters:[w],headerParameters:[E,R,z,L,k,A,Cr,gv,Nv,Q,Y,J,U,$,q],isXML:!0,
serializer:G},EC={path:"/{containerName}/{blob}",httpMethod:"HEAD",responses:{200:{headersMapper:cc},default:{bodyMapper:P,headersMapper:mc}},queryParameters:[S,
Te,De],urlParameters:[w],headerParameters:[E,R,z,L,k,A,Q,Y,J,U,$,q],isXML:!0,serializer:G},RC={path:"/{containerName}/{blob}",httpMethod:"DELETE",responses:{202:{
headersMapper:dc},default:{bodyMapper:P,headersMapper:pc}},queryParameters:[S,Te,De,bv],urlParameters:[w],headerParameters:[E,R,z,L,k,A,U,$,q,xv],isXML:!0,serializer:G},
TC={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:uc},default:{bodyMapper:P,headersMapper:hc}},queryParameters:[S,Gm],urlParameters:[
w],headerParameters:[E,R,z],isXML:!0,serializer:G},zC={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:fc},default:{bodyMapper:P,headersMapper:yc}},
queryParameters:[S,vv],urlParameters:[w],headerParameters:[E,R,z,Cv,Pv],isXML:!0,serializer:G},IC={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{
headersMapper:gc},default:{bodyMapper:P,headersMapper:Nc}},queryParameters:[et,S],urlParameters:[w],headerParameters:[E,R,z,L,k,A,U,$,q,Ut,$t,Ft,jt,Gt,Xt],isXML:!0,
serializer:G},BC={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:xc},default:{bodyMapper:P,headersMapper:bc}},queryParameters:[S,
Te,De,id],urlParameters:[w],headerParameters:[E,R,z,A,gt,Nt],isXML:!0,serializer:G},MC={path:"/{containerName}/{blob}",httpMethod:"DELETE",responses:{200:{headersMapper:vc},
default:{bodyMapper:P,headersMapper:Cc}},queryParameters:[S,Te,De,id],urlParameters:[w],headerParameters:[E,R,z],isXML:!0,serializer:G},OC={path:"/{containerNam\
e}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:Pc},default:{bodyMapper:P,headersMapper:wc}},queryParameters:[S,Te,De,wv],urlParameters:[w],headerParameters:[
E,R,z,Sv],isXML:!0,serializer:G},kC={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:Sc},default:{bodyMapper:P,headersMapper:Ec}},
queryParameters:[S,Fm],urlParameters:[w],headerParameters:[E,R,z,Be,L,k,A,Q,Y,J,U,$,q,pe],isXML:!0,serializer:G},AC={path:"/{containerName}/{blob}",httpMethod:"\
PUT",responses:{201:{headersMapper:Rc},default:{bodyMapper:P,headersMapper:Tc}},queryParameters:[S,Ae],urlParameters:[w],headerParameters:[E,R,z,k,A,Xm,Wm,Vm,U,
$,q],isXML:!0,serializer:G},_C={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:zc},default:{bodyMapper:P,headersMapper:Ic}},queryParameters:[
S,Ae],urlParameters:[w],headerParameters:[E,R,z,k,A,Km,Dt,U,$,q],isXML:!0,serializer:G},LC={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:Bc},
default:{bodyMapper:P,headersMapper:Mc}},queryParameters:[S,Ae],urlParameters:[w],headerParameters:[E,R,z,k,A,Dt,Qm,U,$,q],isXML:!0,serializer:G},HC={path:"/{co\
ntainerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:Oc},default:{bodyMapper:P,headersMapper:kc}},queryParameters:[S,Ae],urlParameters:[w],headerParameters:[
E,R,z,k,A,Dt,Zm,ed,U,$,q],isXML:!0,serializer:G},qC={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{202:{headersMapper:Ac},default:{bodyMapper:P,headersMapper:_c}},
queryParameters:[S,Ae],urlParameters:[w],headerParameters:[E,R,z,k,A,Ym,Jm,U,$,q],isXML:!0,serializer:G},DC={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{
201:{headersMapper:Lc},default:{bodyMapper:P,headersMapper:Hc}},queryParameters:[S,Ev],urlParameters:[w],headerParameters:[E,R,z,Be,L,k,A,Q,Y,J,U,$,q,pe],isXML:!0,
serializer:G},UC={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{202:{headersMapper:qc},default:{bodyMapper:P,headersMapper:Dc}},queryParameters:[S],
urlParameters:[w],headerParameters:[E,R,z,Be,L,k,A,U,$,q,gt,Nt,Wt,nd,Vt,Kt,Qt,Yt,ad,pi,xt,Rv,Jt],isXML:!0,serializer:G},$C={path:"/{containerName}/{blob}",httpMethod:"\
PUT",responses:{202:{headersMapper:Uc},default:{bodyMapper:P,headersMapper:$c}},queryParameters:[S],urlParameters:[w],headerParameters:[E,R,z,Be,L,k,A,U,$,q,gt,
Nt,pe,Wt,Vt,Kt,Qt,Yt,pi,xt,Jt,Tv,Pr,wr,sd,Sr],isXML:!0,serializer:G},FC={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{204:{headersMapper:Fc},default:{
bodyMapper:P,headersMapper:jc}},queryParameters:[S,zv,Bv],urlParameters:[w],headerParameters:[E,R,z,L,Iv],isXML:!0,serializer:G},jC={path:"/{containerName}/{blo\
b}",httpMethod:"PUT",responses:{200:{headersMapper:Ln},202:{headersMapper:Ln},default:{bodyMapper:P,headersMapper:Gc}},queryParameters:[S,Te,De,Mv],urlParameters:[
w],headerParameters:[E,R,z,L,q,nd,Ov],isXML:!0,serializer:G},GC={path:"/{containerName}/{blob}",httpMethod:"GET",responses:{200:{headersMapper:Xc},default:{bodyMapper:P,
headersMapper:Wc}},queryParameters:[et,S,Un],urlParameters:[w],headerParameters:[E,R,z],isXML:!0,serializer:G},XC={path:"/{containerName}/{blob}",httpMethod:"PO\
ST",responses:{200:{bodyMapper:{type:{name:"Stream"},serializedName:"parsedResponse"},headersMapper:Hn},206:{bodyMapper:{type:{name:"Stream"},serializedName:"pa\
rsedResponse"},headersMapper:Hn},default:{bodyMapper:P,headersMapper:Vc}},requestBody:kv,queryParameters:[S,Te,Av],urlParameters:[w],headerParameters:[qt,Ze,E,R,
L,k,A,Q,Y,J,U,$,q],isXML:!0,contentType:"application/xml; charset=utf-8",mediaType:"xml",serializer:G},WC={path:"/{containerName}/{blob}",httpMethod:"GET",responses:{
200:{bodyMapper:kn,headersMapper:Kc},default:{bodyMapper:P,headersMapper:Qc}},queryParameters:[S,Te,De,od],urlParameters:[w],headerParameters:[E,R,z,L,q,ld,cd,md,
dd],isXML:!0,serializer:G},VC={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{204:{headersMapper:Yc},default:{bodyMapper:P,headersMapper:Jc}},requestBody:_v,
queryParameters:[S,De,od],urlParameters:[w],headerParameters:[qt,Ze,E,R,L,q,ld,cd,md,dd,tt,Zt],isXML:!0,contentType:"application/xml; charset=utf-8",mediaType:"\
xml",serializer:G},KC=class{static{s(this,"PageBlobImpl")}client;constructor(e){this.client=e}create(e,t,r){return this.client.sendOperationRequest({contentLength:e,
blobContentLength:t,options:r},QC)}uploadPages(e,t,r){return this.client.sendOperationRequest({contentLength:e,body:t,options:r},YC)}clearPages(e,t){return this.
client.sendOperationRequest({contentLength:e,options:t},JC)}uploadPagesFromURL(e,t,r,i,n){return this.client.sendOperationRequest({sourceUrl:e,sourceRange:t,contentLength:r,
range:i,options:n},ZC)}getPageRanges(e){return this.client.sendOperationRequest({options:e},e0)}getPageRangesDiff(e){return this.client.sendOperationRequest({options:e},
t0)}resize(e,t){return this.client.sendOperationRequest({blobContentLength:e,options:t},r0)}updateSequenceNumber(e,t){return this.client.sendOperationRequest({sequenceNumberAction:e,
options:t},i0)}copyIncremental(e,t){return this.client.sendOperationRequest({copySource:e,options:t},n0)}},Ue=Bt(ht,!0),QC={path:"/{containerName}/{blob}",httpMethod:"\
PUT",responses:{201:{headersMapper:Zc},default:{bodyMapper:P,headersMapper:em}},queryParameters:[S],urlParameters:[w],headerParameters:[E,R,z,Se,Be,L,k,A,Q,Y,J,
U,$,q,Ut,$t,Ft,jt,Gt,Xt,gt,Nt,pe,Wt,xt,Jt,Lv,pd,ud],isXML:!0,serializer:Ue},YC={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:tm},
default:{bodyMapper:P,headersMapper:rm}},requestBody:hi,queryParameters:[S,$n],urlParameters:[w],headerParameters:[E,R,Se,L,k,A,Cr,Q,Y,J,U,$,q,pe,tt,Zt,ui,fi,hd,
Fn,jn,Gn],isXML:!0,contentType:"application/xml; charset=utf-8",mediaType:"binary",serializer:Ue},JC={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{
201:{headersMapper:im},default:{bodyMapper:P,headersMapper:nm}},queryParameters:[S,$n],urlParameters:[w],headerParameters:[E,R,z,Se,L,k,A,Cr,Q,Y,J,U,$,q,pe,Fn,jn,
Gn,Hv],isXML:!0,serializer:Ue},ZC={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:am},default:{bodyMapper:P,headersMapper:sm}},queryParameters:[
S,$n],urlParameters:[w],headerParameters:[E,R,z,Se,L,k,A,Q,Y,J,U,$,q,pe,Vt,Kt,Qt,Yt,Pr,wr,Sr,hd,Fn,jn,Gn,Xn,qv,Wn,Dv],isXML:!0,serializer:Ue},e0={path:"/{contai\
nerName}/{blob}",httpMethod:"GET",responses:{200:{bodyMapper:An,headersMapper:om},default:{bodyMapper:P,headersMapper:lm}},queryParameters:[S,ft,yt,Te,fd],urlParameters:[
w],headerParameters:[E,R,z,L,k,A,Cr,U,$,q],isXML:!0,serializer:Ue},t0={path:"/{containerName}/{blob}",httpMethod:"GET",responses:{200:{bodyMapper:An,headersMapper:cm},
default:{bodyMapper:P,headersMapper:mm}},queryParameters:[S,ft,yt,Te,fd,Uv],urlParameters:[w],headerParameters:[E,R,z,L,k,A,Cr,U,$,q,$v],isXML:!0,serializer:Ue},
r0={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:dm},default:{bodyMapper:P,headersMapper:pm}},queryParameters:[et,S],urlParameters:[
w],headerParameters:[E,R,z,L,k,A,Q,Y,J,U,$,q,pe,pd],isXML:!0,serializer:Ue},i0={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:um},
default:{bodyMapper:P,headersMapper:hm}},queryParameters:[et,S],urlParameters:[w],headerParameters:[E,R,z,L,k,A,U,$,q,ud,Fv],isXML:!0,serializer:Ue},n0={path:"/\
{containerName}/{blob}",httpMethod:"PUT",responses:{202:{headersMapper:fm},default:{bodyMapper:P,headersMapper:ym}},queryParameters:[S,jv],urlParameters:[w],headerParameters:[
E,R,z,k,A,U,$,q,pi],isXML:!0,serializer:Ue},a0=class{static{s(this,"AppendBlobImpl")}client;constructor(e){this.client=e}create(e,t){return this.client.sendOperationRequest(
{contentLength:e,options:t},s0)}appendBlock(e,t,r){return this.client.sendOperationRequest({contentLength:e,body:t,options:r},o0)}appendBlockFromUrl(e,t,r){return this.
client.sendOperationRequest({sourceUrl:e,contentLength:t,options:r},l0)}seal(e){return this.client.sendOperationRequest({options:e},c0)}},yi=Bt(ht,!0),s0={path:"\
/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:gm},default:{bodyMapper:P,headersMapper:Nm}},queryParameters:[S],urlParameters:[w],headerParameters:[
E,R,z,Se,Be,L,k,A,Q,Y,J,U,$,q,Ut,$t,Ft,jt,Gt,Xt,gt,Nt,pe,xt,Jt,Gv],isXML:!0,serializer:yi},o0={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:xm},
default:{bodyMapper:P,headersMapper:bm}},requestBody:hi,queryParameters:[S,yd],urlParameters:[w],headerParameters:[E,R,Se,L,k,A,Q,Y,J,U,$,q,pe,tt,Zt,ui,fi,gd,Vn],
isXML:!0,contentType:"application/xml; charset=utf-8",mediaType:"binary",serializer:yi},l0={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:vm},
default:{bodyMapper:P,headersMapper:Cm}},queryParameters:[S,yd],urlParameters:[w],headerParameters:[E,R,z,Se,L,k,A,Q,Y,J,U,$,q,pe,Vt,Kt,Qt,Yt,Pr,wr,Sr,tt,Xn,Wn,
gd,Vn,Nd],isXML:!0,serializer:yi},c0={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{200:{headersMapper:Pm},default:{bodyMapper:P,headersMapper:wm}},
queryParameters:[S,Xv],urlParameters:[w],headerParameters:[E,R,z,L,k,A,U,$,Vn],isXML:!0,serializer:yi},m0=class{static{s(this,"BlockBlobImpl")}client;constructor(e){
this.client=e}upload(e,t,r){return this.client.sendOperationRequest({contentLength:e,body:t,options:r},d0)}putBlobFromUrl(e,t,r){return this.client.sendOperationRequest(
{contentLength:e,copySource:t,options:r},p0)}stageBlock(e,t,r,i){return this.client.sendOperationRequest({blockId:e,contentLength:t,body:r,options:i},u0)}stageBlockFromURL(e,t,r,i){
return this.client.sendOperationRequest({blockId:e,contentLength:t,sourceUrl:r,options:i},h0)}commitBlockList(e,t){return this.client.sendOperationRequest({blocks:e,
options:t},f0)}getBlockList(e,t){return this.client.sendOperationRequest({listType:e,options:t},y0)}},er=Bt(ht,!0),d0={path:"/{containerName}/{blob}",httpMethod:"\
PUT",responses:{201:{headersMapper:Sm},default:{bodyMapper:P,headersMapper:Em}},requestBody:hi,queryParameters:[S],urlParameters:[w],headerParameters:[E,R,Se,Be,
L,k,A,Q,Y,J,U,$,q,Ut,$t,Ft,jt,Gt,Xt,gt,Nt,pe,Wt,xt,Jt,tt,Zt,ui,fi,xd],isXML:!0,contentType:"application/xml; charset=utf-8",mediaType:"binary",serializer:er},p0={
path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:Rm},default:{bodyMapper:P,headersMapper:Tm}},queryParameters:[S],urlParameters:[w],
headerParameters:[E,R,z,Se,Be,L,k,A,Q,Y,J,U,$,q,Ut,$t,Ft,jt,Gt,Xt,pe,Wt,Vt,Kt,Qt,Yt,ad,pi,xt,Pr,wr,sd,Sr,tt,xd,Wv],isXML:!0,serializer:er},u0={path:"/{container\
Name}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:zm},default:{bodyMapper:P,headersMapper:Im}},requestBody:hi,queryParameters:[S,bd,vd],urlParameters:[
w],headerParameters:[E,R,Se,L,Q,Y,J,pe,tt,Zt,ui,fi],isXML:!0,contentType:"application/xml; charset=utf-8",mediaType:"binary",serializer:er},h0={path:"/{containe\
rName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:Bm},default:{bodyMapper:P,headersMapper:Mm}},queryParameters:[S,bd,vd],urlParameters:[w],headerParameters:[
E,R,z,Se,L,Q,Y,J,pe,Vt,Kt,Qt,Yt,Pr,wr,Sr,Xn,Wn,Nd],isXML:!0,serializer:er},f0={path:"/{containerName}/{blob}",httpMethod:"PUT",responses:{201:{headersMapper:Om},
default:{bodyMapper:P,headersMapper:km}},requestBody:Vv,queryParameters:[S,Cd],urlParameters:[w],headerParameters:[qt,Ze,E,R,Be,L,k,A,Q,Y,J,U,$,q,Ut,$t,Ft,jt,Gt,
Xt,gt,Nt,pe,Wt,xt,Jt,tt,Zt],isXML:!0,contentType:"application/xml; charset=utf-8",mediaType:"xml",serializer:er},y0={path:"/{containerName}/{blob}",httpMethod:"\
GET",responses:{200:{bodyMapper:ll,headersMapper:Am},default:{bodyMapper:P,headersMapper:_m}},queryParameters:[S,Te,Cd,Kv],urlParameters:[w],headerParameters:[E,
R,z,L,q],isXML:!0,serializer:er},g0=class extends xg{static{s(this,"StorageClient")}url;version;constructor(e,t){if(e===void 0)throw new Error("'url' cannot be \
null");t||(t={});const r={requestContentType:"application/json; charset=utf-8"},i="azsdk-js-azure-storage-blob/12.30.0",n=t.userAgentOptions&&t.userAgentOptions.
userAgentPrefix?`${t.userAgentOptions.userAgentPrefix} ${i}`:`${i}`,a={...r,...t,userAgentOptions:{userAgentPrefix:n},endpoint:t.endpoint??t.baseUri??"{url}"};super(
a),this.url=e,this.version=t.version||"2026-02-06",this.service=new Qv(this),this.container=new aC(this),this.blob=new wC(this),this.pageBlob=new KC(this),this.
appendBlob=new a0(this),this.blockBlob=new m0(this)}service;container;blob;pageBlob;appendBlob;blockBlob},N0=class extends g0{static{s(this,"StorageContextClien\
t")}async sendOperationRequest(e,t){const r={...t};return(r.path==="/{containerName}"||r.path==="/{containerName}/{blob}")&&(r.path=""),super.sendOperationRequest(
e,r)}};function x0(e){const t=new URL(e);let r=t.pathname;return r=r||"/",r=v0(r),t.pathname=r,t.toString()}s(x0,"escapeURLPath");function b0(e){let t="";if(e.search(
"DevelopmentStorageProxyUri=")!==-1){const r=e.split(";");for(const i of r)i.trim().startsWith("DevelopmentStorageProxyUri=")&&(t=i.trim().match("DevelopmentSto\
rageProxyUri=(.*)")[1])}return t}s(b0,"getProxyUriFromDevConnString");function bt(e,t){const r=e.split(";");for(const i of r)if(i.trim().startsWith(t))return i.
trim().match(t+"=(.*)")[1];return""}s(bt,"getValueInConnString");function gi(e){let t="";e.startsWith("UseDevelopmentStorage=true")&&(t=b0(e),e=hb);let r=bt(e,"\
BlobEndpoint");if(r=r.endsWith("/")?r.slice(0,-1):r,e.search("DefaultEndpointsProtocol=")!==-1&&e.search("AccountKey=")!==-1){let i="",n="",a=Buffer.from("accou\
ntKey","base64"),o="";if(n=bt(e,"AccountName"),a=Buffer.from(bt(e,"AccountKey"),"base64"),!r){i=bt(e,"DefaultEndpointsProtocol");const c=i.toLowerCase();if(c!==
"https"&&c!=="http")throw new Error("Invalid DefaultEndpointsProtocol in the provided Connection String. Expecting 'https' or 'http'");if(o=bt(e,"EndpointSuffix"),
!o)throw new Error("Invalid EndpointSuffix in the provided Connection String");r=`${i}://${n}.blob.${o}`}if(n){if(a.length===0)throw new Error("Invalid AccountK\
ey in the provided Connection String")}else throw new Error("Invalid AccountName in the provided Connection String");return{kind:"AccountConnString",url:r,accountName:n,
accountKey:a,proxyUri:t}}else{let i=bt(e,"SharedAccessSignature"),n=bt(e,"AccountName");if(n||(n=Ed(r)),r){if(!i)throw new Error("Invalid SharedAccessSignature \
in the provided SAS Connection String")}else throw new Error("Invalid BlobEndpoint in the provided SAS Connection String");return i.startsWith("?")&&(i=i.substring(
1)),{kind:"SASConnString",url:r,accountName:n,accountSas:i}}}s(gi,"extractConnectionStringParts");function v0(e){return encodeURIComponent(e).replace(/%2F/g,"/").
replace(/'/g,"%27").replace(/\+/g,"%20").replace(/%25/g,"%")}s(v0,"escape");function ue(e,t){const r=new URL(e);let i=r.pathname;return i=i?i.endsWith("/")?`${i}${t}`:
`${i}/${t}`:t,r.pathname=i,r.toString()}s(ue,"appendToURLPath");function Er(e,t,r){const i=new URL(e),n=encodeURIComponent(t),a=r?encodeURIComponent(r):void 0,o=i.
search===""?"?":i.search,c=[];for(const l of o.slice(1).split("&"))if(l){const[m]=l.split("=",2);m!==n&&c.push(l)}return a&&c.push(`${n}=${a}`),i.search=c.length?
`?${c.join("&")}`:"",i.toString()}s(Er,"setURLParameter2");function Pd(e,t){return new URL(e).searchParams.get(t)??void 0}s(Pd,"getURLParameter");function C0(e){
try{const t=new URL(e);return t.protocol.endsWith(":")?t.protocol.slice(0,-1):t.protocol}catch{return}}s(C0,"getURLScheme");function wd(e,t){const r=new URL(e);
let i=r.search;return i?i+="&"+t:i=t,r.search=i,r.toString()}s(wd,"appendToURLQuery");function j(e,t=!0){const r=e.toISOString();return t?r.substring(0,r.length-
1)+"0000Z":r.substring(0,r.length-5)+"Z"}s(j,"truncatedISO8061Date");function P0(e){return ae?Buffer.from(e).toString("base64"):btoa(e)}s(P0,"base64encode");function Sd(e,t){
e.length>42&&(e=e.slice(0,42));const a=e+w0(t.toString(),48-e.length,"0");return P0(a)}s(Sd,"generateBlockID");function w0(e,t,r=" "){return String.prototype.padStart?
e.padStart(t,r):(r=r||" ",e.length>t?e:(t=t-e.length,t>r.length&&(r+=r.repeat(t/r.length)),r.slice(0,t)+e))}s(w0,"padStart");function S0(e,t){return e.toLocaleLowerCase()===
t.toLocaleLowerCase()}s(S0,"iEqual");function Ed(e){const t=new URL(e);let r;try{return t.hostname.split(".")[1]==="blob"?r=t.hostname.split(".")[0]:Rd(t)?r=t.pathname.
split("/")[1]:r="",r}catch{throw new Error("Unable to extract accountName with provided information.")}}s(Ed,"getAccountNameFromUrl");function Rd(e){const t=e.host;
return/^.*:.*:.*$|^(localhost|host.docker.internal)(:[0-9]+)?$|^(\d|[1-9]\d|1\d\d|2[0-4]\d|25[0-5])(\.(\d|[1-9]\d|1\d\d|2[0-4]\d|25[0-5])){3}(:[0-9]+)?$/.test(t)||
!!e.port&&xb.includes(e.port)}s(Rd,"isIpEndpointStyle");function vt(e){if(e===void 0)return;const t=[];for(const r in e)if(Object.prototype.hasOwnProperty.call(
e,r)){const i=e[r];t.push(`${encodeURIComponent(r)}=${encodeURIComponent(i)}`)}return t.join("&")}s(vt,"toBlobTagsString");function E0(e){if(e===void 0)return;const t={
blobTagSet:[]};for(const r in e)if(Object.prototype.hasOwnProperty.call(e,r)){const i=e[r];t.blobTagSet.push({key:r,value:i})}return t}s(E0,"toBlobTags");function R0(e){
if(e===void 0)return;const t={};for(const r of e.blobTagSet)t[r.key]=r.value;return t}s(R0,"toTags");function Td(e){if(e!==void 0)switch(e.kind){case"csv":return{
format:{type:"delimited",delimitedTextConfiguration:{columnSeparator:e.columnSeparator||",",fieldQuote:e.fieldQuote||"",recordSeparator:e.recordSeparator,escapeChar:e.
escapeCharacter||"",headersPresent:e.hasHeaders||!1}}};case"json":return{format:{type:"json",jsonTextConfiguration:{recordSeparator:e.recordSeparator}}};case"ar\
row":return{format:{type:"arrow",arrowConfiguration:{schema:e.schema}}};case"parquet":return{format:{type:"parquet"}};default:throw Error("Invalid BlobQueryText\
Configuration.")}}s(Td,"toQuerySerialization");function zd(e){if(!e||"policy-id"in e)return;const t=[];for(const r in e){const i=r.split("_"),n="or-";i[0].startsWith(
n)&&(i[0]=i[0].substring(n.length));const a={ruleId:i[1],replicationStatus:e[r]},o=t.findIndex(c=>c.policyId===i[0]);o>-1?t[o].rules.push(a):t.push({policyId:i[0],
rules:[a]})}return t}s(zd,"parseObjectReplicationRecord");function Rr(e){return e?e.scheme+" "+e.value:void 0}s(Rr,"httpAuthorizationToString");function*Id(e){let t=[],
r=[];e.pageRange&&(t=e.pageRange),e.clearRange&&(r=e.clearRange);let i=0,n=0;for(;i<t.length&&n<r.length;)t[i].start<r[n].start?(yield{start:t[i].start,end:t[i].
end,isClear:!1},++i):(yield{start:r[n].start,end:r[n].end,isClear:!0},++n);for(;i<t.length;++i)yield{start:t[i].start,end:t[i].end,isClear:!1};for(;n<r.length;++n)
yield{start:r[n].start,end:r[n].end,isClear:!0}}s(Id,"ExtractPageRangeInfoItems");function B(e){if("_response"in e)return e;throw new TypeError(`Unexpected resp\
onse object ${e}`)}s(B,"assertResponse");var T0=class{static{s(this,"StorageClient2")}url;accountName;pipeline;credential;storageClientContext;isHttps;constructor(e,t){
this.url=x0(e),this.accountName=Ed(e),this.pipeline=t,this.storageClientContext=new N0(this.url,Cb(t)),this.isHttps=S0(C0(this.url)||"","https"),this.credential=
Ko(t);const r=this.storageClientContext;r.requestContentType=void 0}},I=Ps({packageName:"@azure/storage-blob",packageVersion:Xo,namespace:"Microsoft.Storage"}),
Ct=class ua{static{s(this,"_BlobSASPermissions")}static parse(t){const r=new ua;for(const i of t)switch(i){case"r":r.read=!0;break;case"a":r.add=!0;break;case"c":
r.create=!0;break;case"w":r.write=!0;break;case"d":r.delete=!0;break;case"x":r.deleteVersion=!0;break;case"t":r.tag=!0;break;case"m":r.move=!0;break;case"e":r.execute=
!0;break;case"i":r.setImmutabilityPolicy=!0;break;case"y":r.permanentDelete=!0;break;default:throw new RangeError(`Invalid permission: ${i}`)}return r}static from(t){
const r=new ua;return t.read&&(r.read=!0),t.add&&(r.add=!0),t.create&&(r.create=!0),t.write&&(r.write=!0),t.delete&&(r.delete=!0),t.deleteVersion&&(r.deleteVersion=
!0),t.tag&&(r.tag=!0),t.move&&(r.move=!0),t.execute&&(r.execute=!0),t.setImmutabilityPolicy&&(r.setImmutabilityPolicy=!0),t.permanentDelete&&(r.permanentDelete=
!0),r}read=!1;add=!1;create=!1;write=!1;delete=!1;deleteVersion=!1;tag=!1;move=!1;execute=!1;setImmutabilityPolicy=!1;permanentDelete=!1;toString(){const t=[];return this.
read&&t.push("r"),this.add&&t.push("a"),this.create&&t.push("c"),this.write&&t.push("w"),this.delete&&t.push("d"),this.deleteVersion&&t.push("x"),this.tag&&t.push(
"t"),this.move&&t.push("m"),this.execute&&t.push("e"),this.setImmutabilityPolicy&&t.push("i"),this.permanentDelete&&t.push("y"),t.join("")}},Pt=class ha{static{
s(this,"_ContainerSASPermissions")}static parse(t){const r=new ha;for(const i of t)switch(i){case"r":r.read=!0;break;case"a":r.add=!0;break;case"c":r.create=!0;
break;case"w":r.write=!0;break;case"d":r.delete=!0;break;case"l":r.list=!0;break;case"t":r.tag=!0;break;case"x":r.deleteVersion=!0;break;case"m":r.move=!0;break;case"\
e":r.execute=!0;break;case"i":r.setImmutabilityPolicy=!0;break;case"y":r.permanentDelete=!0;break;case"f":r.filterByTags=!0;break;default:throw new RangeError(`\
Invalid permission ${i}`)}return r}static from(t){const r=new ha;return t.read&&(r.read=!0),t.add&&(r.add=!0),t.create&&(r.create=!0),t.write&&(r.write=!0),t.delete&&
(r.delete=!0),t.list&&(r.list=!0),t.deleteVersion&&(r.deleteVersion=!0),t.tag&&(r.tag=!0),t.move&&(r.move=!0),t.execute&&(r.execute=!0),t.setImmutabilityPolicy&&
(r.setImmutabilityPolicy=!0),t.permanentDelete&&(r.permanentDelete=!0),t.filterByTags&&(r.filterByTags=!0),r}read=!1;add=!1;create=!1;write=!1;delete=!1;deleteVersion=!1;list=!1;tag=!1;move=!1;execute=!1;setImmutabilityPolicy=!1;permanentDelete=!1;filterByTags=!1;toString(){
const t=[];return this.read&&t.push("r"),this.add&&t.push("a"),this.create&&t.push("c"),this.write&&t.push("w"),this.delete&&t.push("d"),this.deleteVersion&&t.push(
"x"),this.list&&t.push("l"),this.tag&&t.push("t"),this.move&&t.push("m"),this.execute&&t.push("e"),this.setImmutabilityPolicy&&t.push("i"),this.permanentDelete&&
t.push("y"),this.filterByTags&&t.push("f"),t.join("")}};function it(e){return e.end?`${e.start}-${e.end}`:e.start}s(it,"ipRangeToString");var Bd;(function(e){e.
Https="https",e.HttpsAndHttp="https,http"})(Bd||(Bd={}));var wt=class{static{s(this,"SASQueryParameters")}version;protocol;startsOn;expiresOn;permissions;services;resourceTypes;identifier;delegatedUserObjectId;encryptionScope;resource;signature;cacheControl;contentDisposition;contentEncoding;contentLanguage;contentType;ipRangeInner;signedOid;signedTenantId;signedStartsOn;signedExpiresOn;signedService;signedVersion;preauthorizedAgentObjectId;correlationId;get ipRange(){
if(this.ipRangeInner)return{end:this.ipRangeInner.end,start:this.ipRangeInner.start}}constructor(e,t,r,i,n,a,o,c,l,m,d,p,u,h,f,y,g,x,N,b,C){this.version=e,this.
signature=t,r!==void 0&&typeof r!="string"?(this.permissions=r.permissions,this.services=r.services,this.resourceTypes=r.resourceTypes,this.protocol=r.protocol,
this.startsOn=r.startsOn,this.expiresOn=r.expiresOn,this.ipRangeInner=r.ipRange,this.identifier=r.identifier,this.delegatedUserObjectId=r.delegatedUserObjectId,
this.encryptionScope=r.encryptionScope,this.resource=r.resource,this.cacheControl=r.cacheControl,this.contentDisposition=r.contentDisposition,this.contentEncoding=
r.contentEncoding,this.contentLanguage=r.contentLanguage,this.contentType=r.contentType,r.userDelegationKey&&(this.signedOid=r.userDelegationKey.signedObjectId,
this.signedTenantId=r.userDelegationKey.signedTenantId,this.signedStartsOn=r.userDelegationKey.signedStartsOn,this.signedExpiresOn=r.userDelegationKey.signedExpiresOn,
this.signedService=r.userDelegationKey.signedService,this.signedVersion=r.userDelegationKey.signedVersion,this.preauthorizedAgentObjectId=r.preauthorizedAgentObjectId,
this.correlationId=r.correlationId)):(this.services=i,this.resourceTypes=n,this.expiresOn=c,this.permissions=r,this.protocol=a,this.startsOn=o,this.ipRangeInner=
l,this.delegatedUserObjectId=C,this.encryptionScope=b,this.identifier=m,this.resource=d,this.cacheControl=p,this.contentDisposition=u,this.contentEncoding=h,this.
contentLanguage=f,this.contentType=y,g&&(this.signedOid=g.signedObjectId,this.signedTenantId=g.signedTenantId,this.signedStartsOn=g.signedStartsOn,this.signedExpiresOn=
g.signedExpiresOn,this.signedService=g.signedService,this.signedVersion=g.signedVersion,this.preauthorizedAgentObjectId=x,this.correlationId=N))}toString(){const e=[
"sv","ss","srt","spr","st","se","sip","si","ses","skoid","sktid","skt","ske","sks","skv","sr","sp","sig","rscc","rscd","rsce","rscl","rsct","saoid","scid","sduo\
id"],t=[];for(const r of e)switch(r){case"sv":this.tryAppendQueryParameter(t,r,this.version);break;case"ss":this.tryAppendQueryParameter(t,r,this.services);break;case"\
srt":this.tryAppendQueryParameter(t,r,this.resourceTypes);break;case"spr":this.tryAppendQueryParameter(t,r,this.protocol);break;case"st":this.tryAppendQueryParameter(
t,r,this.startsOn?j(this.startsOn,!1):void 0);break;case"se":this.tryAppendQueryParameter(t,r,this.expiresOn?j(this.expiresOn,!1):void 0);break;case"sip":this.tryAppendQueryParameter(
t,r,this.ipRange?it(this.ipRange):void 0);break;case"si":this.tryAppendQueryParameter(t,r,this.identifier);break;case"ses":this.tryAppendQueryParameter(t,r,this.
encryptionScope);break;case"skoid":this.tryAppendQueryParameter(t,r,this.signedOid);break;case"sktid":this.tryAppendQueryParameter(t,r,this.signedTenantId);break;case"\
skt":this.tryAppendQueryParameter(t,r,this.signedStartsOn?j(this.signedStartsOn,!1):void 0);break;case"ske":this.tryAppendQueryParameter(t,r,this.signedExpiresOn?
j(this.signedExpiresOn,!1):void 0);break;case"sks":this.tryAppendQueryParameter(t,r,this.signedService);break;case"skv":this.tryAppendQueryParameter(t,r,this.signedVersion);
break;case"sr":this.tryAppendQueryParameter(t,r,this.resource);break;case"sp":this.tryAppendQueryParameter(t,r,this.permissions);break;case"sig":this.tryAppendQueryParameter(
t,r,this.signature);break;case"rscc":this.tryAppendQueryParameter(t,r,this.cacheControl);break;case"rscd":this.tryAppendQueryParameter(t,r,this.contentDisposition);
break;case"rsce":this.tryAppendQueryParameter(t,r,this.contentEncoding);break;case"rscl":this.tryAppendQueryParameter(t,r,this.contentLanguage);break;case"rsct":
this.tryAppendQueryParameter(t,r,this.contentType);break;case"saoid":this.tryAppendQueryParameter(t,r,this.preauthorizedAgentObjectId);break;case"scid":this.tryAppendQueryParameter(
t,r,this.correlationId);break;case"sduoid":this.tryAppendQueryParameter(t,r,this.delegatedUserObjectId);break}return t.join("&")}tryAppendQueryParameter(e,t,r){
r&&(t=encodeURIComponent(t),r=encodeURIComponent(r),t.length>0&&r.length>0&&e.push(`${t}=${r}`))}};function Md(e,t,r){return Kn(e,t,r).sasQueryParameters}s(Md,"\
generateBlobSASQueryParameters");function Kn(e,t,r){const i=e.version?e.version:Wo,n=t instanceof we?t:void 0;let a;if(n===void 0&&r!==void 0&&(a=new ob(r,t)),n===
void 0&&a===void 0)throw TypeError("Invalid sharedKeyCredential, userDelegationKey or accountName.");if(i>="2020-12-06")return n!==void 0?B0(e,n):i>="2025-07-05"?
A0(e,a):k0(e,a);if(i>="2018-11-09")return n!==void 0?I0(e,n):i>="2020-02-10"?O0(e,a):M0(e,a);if(i>="2015-04-05"){if(n!==void 0)return z0(e,n);throw new RangeError(
"'version' must be >= '2018-11-09' when generating user delegation SAS using user delegation key.")}throw new RangeError("'version' must be >= '2015-04-05'.")}s(
Kn,"generateBlobSASQueryParametersInternal");function z0(e,t){if(e=Et(e),!e.identifier&&!(e.permissions&&e.expiresOn))throw new RangeError("Must provide 'permis\
sions' and 'expiresOn' for Blob SAS generation when 'identifier' is not provided.");let r="c";e.blobName&&(r="b");let i;e.permissions&&(e.blobName?i=Ct.parse(e.
permissions.toString()).toString():i=Pt.parse(e.permissions.toString()).toString());const n=[i||"",e.startsOn?j(e.startsOn,!1):"",e.expiresOn?j(e.expiresOn,!1):
"",St(t.accountName,e.containerName,e.blobName),e.identifier,e.ipRange?it(e.ipRange):"",e.protocol?e.protocol:"",e.version,e.cacheControl?e.cacheControl:"",e.contentDisposition?
e.contentDisposition:"",e.contentEncoding?e.contentEncoding:"",e.contentLanguage?e.contentLanguage:"",e.contentType?e.contentType:""].join(`
`),a=t.computeHMACSHA256(n);return{sasQueryParameters:new wt(e.version,a,i,void 0,void 0,e.protocol,e.startsOn,e.expiresOn,e.ipRange,e.identifier,r,e.cacheControl,
e.contentDisposition,e.contentEncoding,e.contentLanguage,e.contentType),stringToSign:n}}s(z0,"generateBlobSASQueryParameters20150405");function I0(e,t){if(e=Et(
e),!e.identifier&&!(e.permissions&&e.expiresOn))throw new RangeError("Must provide 'permissions' and 'expiresOn' for Blob SAS generation when 'identifier' is no\
t provided.");let r="c",i=e.snapshotTime;e.blobName&&(r="b",e.snapshotTime?r="bs":e.versionId&&(r="bv",i=e.versionId));let n;e.permissions&&(e.blobName?n=Ct.parse(
e.permissions.toString()).toString():n=Pt.parse(e.permissions.toString()).toString());const a=[n||"",e.startsOn?j(e.startsOn,!1):"",e.expiresOn?j(e.expiresOn,!1):
"",St(t.accountName,e.containerName,e.blobName),e.identifier,e.ipRange?it(e.ipRange):"",e.protocol?e.protocol:"",e.version,r,i,e.cacheControl?e.cacheControl:"",
e.contentDisposition?e.contentDisposition:"",e.contentEncoding?e.contentEncoding:"",e.contentLanguage?e.contentLanguage:"",e.contentType?e.contentType:""].join(
`
`),o=t.computeHMACSHA256(a);return{sasQueryParameters:new wt(e.version,o,n,void 0,void 0,e.protocol,e.startsOn,e.expiresOn,e.ipRange,e.identifier,r,e.cacheControl,
e.contentDisposition,e.contentEncoding,e.contentLanguage,e.contentType),stringToSign:a}}s(I0,"generateBlobSASQueryParameters20181109");function B0(e,t){if(e=Et(
e),!e.identifier&&!(e.permissions&&e.expiresOn))throw new RangeError("Must provide 'permissions' and 'expiresOn' for Blob SAS generation when 'identifier' is no\
t provided.");let r="c",i=e.snapshotTime;e.blobName&&(r="b",e.snapshotTime?r="bs":e.versionId&&(r="bv",i=e.versionId));let n;e.permissions&&(e.blobName?n=Ct.parse(
e.permissions.toString()).toString():n=Pt.parse(e.permissions.toString()).toString());const a=[n||"",e.startsOn?j(e.startsOn,!1):"",e.expiresOn?j(e.expiresOn,!1):
"",St(t.accountName,e.containerName,e.blobName),e.identifier,e.ipRange?it(e.ipRange):"",e.protocol?e.protocol:"",e.version,r,i,e.encryptionScope,e.cacheControl?
e.cacheControl:"",e.contentDisposition?e.contentDisposition:"",e.contentEncoding?e.contentEncoding:"",e.contentLanguage?e.contentLanguage:"",e.contentType?e.contentType:
""].join(`
`),o=t.computeHMACSHA256(a);return{sasQueryParameters:new wt(e.version,o,n,void 0,void 0,e.protocol,e.startsOn,e.expiresOn,e.ipRange,e.identifier,r,e.cacheControl,
e.contentDisposition,e.contentEncoding,e.contentLanguage,e.contentType,void 0,void 0,void 0,e.encryptionScope),stringToSign:a}}s(B0,"generateBlobSASQueryParamet\
ers20201206");function M0(e,t){if(e=Et(e),!e.permissions||!e.expiresOn)throw new RangeError("Must provide 'permissions' and 'expiresOn' for Blob SAS generation \
when generating user delegation SAS.");let r="c",i=e.snapshotTime;e.blobName&&(r="b",e.snapshotTime?r="bs":e.versionId&&(r="bv",i=e.versionId));let n;e.permissions&&
(e.blobName?n=Ct.parse(e.permissions.toString()).toString():n=Pt.parse(e.permissions.toString()).toString());const a=[n||"",e.startsOn?j(e.startsOn,!1):"",e.expiresOn?
j(e.expiresOn,!1):"",St(t.accountName,e.containerName,e.blobName),t.userDelegationKey.signedObjectId,t.userDelegationKey.signedTenantId,t.userDelegationKey.signedStartsOn?
j(t.userDelegationKey.signedStartsOn,!1):"",t.userDelegationKey.signedExpiresOn?j(t.userDelegationKey.signedExpiresOn,!1):"",t.userDelegationKey.signedService,t.
userDelegationKey.signedVersion,e.ipRange?it(e.ipRange):"",e.protocol?e.protocol:"",e.version,r,i,e.cacheControl,e.contentDisposition,e.contentEncoding,e.contentLanguage,
e.contentType].join(`
`),o=t.computeHMACSHA256(a);return{sasQueryParameters:new wt(e.version,o,n,void 0,void 0,e.protocol,e.startsOn,e.expiresOn,e.ipRange,e.identifier,r,e.cacheControl,
e.contentDisposition,e.contentEncoding,e.contentLanguage,e.contentType,t.userDelegationKey),stringToSign:a}}s(M0,"generateBlobSASQueryParametersUDK20181109");function O0(e,t){
if(e=Et(e),!e.permissions||!e.expiresOn)throw new RangeError("Must provide 'permissions' and 'expiresOn' for Blob SAS generation when generating user delegation\
 SAS.");let r="c",i=e.snapshotTime;e.blobName&&(r="b",e.snapshotTime?r="bs":e.versionId&&(r="bv",i=e.versionId));let n;e.permissions&&(e.blobName?n=Ct.parse(e.permissions.
toString()).toString():n=Pt.parse(e.permissions.toString()).toString());const a=[n||"",e.startsOn?j(e.startsOn,!1):"",e.expiresOn?j(e.expiresOn,!1):"",St(t.accountName,
e.containerName,e.blobName),t.userDelegationKey.signedObjectId,t.userDelegationKey.signedTenantId,t.userDelegationKey.signedStartsOn?j(t.userDelegationKey.signedStartsOn,
!1):"",t.userDelegationKey.signedExpiresOn?j(t.userDelegationKey.signedExpiresOn,!1):"",t.userDelegationKey.signedService,t.userDelegationKey.signedVersion,e.preauthorizedAgentObjectId,
void 0,e.correlationId,e.ipRange?it(e.ipRange):"",e.protocol?e.protocol:"",e.version,r,i,e.cacheControl,e.contentDisposition,e.contentEncoding,e.contentLanguage,
e.contentType].join(`
`),o=t.computeHMACSHA256(a);return{sasQueryParameters:new wt(e.version,o,n,void 0,void 0,e.protocol,e.startsOn,e.expiresOn,e.ipRange,e.identifier,r,e.cacheControl,
e.contentDisposition,e.contentEncoding,e.contentLanguage,e.contentType,t.userDelegationKey,e.preauthorizedAgentObjectId,e.correlationId),stringToSign:a}}s(O0,"g\
enerateBlobSASQueryParametersUDK20200210");function k0(e,t){if(e=Et(e),!e.permissions||!e.expiresOn)throw new RangeError("Must provide 'permissions' and 'expire\
sOn' for Blob SAS generation when generating user delegation SAS.");let r="c",i=e.snapshotTime;e.blobName&&(r="b",e.snapshotTime?r="bs":e.versionId&&(r="bv",i=e.
versionId));let n;e.permissions&&(e.blobName?n=Ct.parse(e.permissions.toString()).toString():n=Pt.parse(e.permissions.toString()).toString());const a=[n||"",e.startsOn?
j(e.startsOn,!1):"",e.expiresOn?j(e.expiresOn,!1):"",St(t.accountName,e.containerName,e.blobName),t.userDelegationKey.signedObjectId,t.userDelegationKey.signedTenantId,
t.userDelegationKey.signedStartsOn?j(t.userDelegationKey.signedStartsOn,!1):"",t.userDelegationKey.signedExpiresOn?j(t.userDelegationKey.signedExpiresOn,!1):"",
t.userDelegationKey.signedService,t.userDelegationKey.signedVersion,e.preauthorizedAgentObjectId,void 0,e.correlationId,e.ipRange?it(e.ipRange):"",e.protocol?e.
protocol:"",e.version,r,i,e.encryptionScope,e.cacheControl,e.contentDisposition,e.contentEncoding,e.contentLanguage,e.contentType].join(`
`),o=t.computeHMACSHA256(a);return{sasQueryParameters:new wt(e.version,o,n,void 0,void 0,e.protocol,e.startsOn,e.expiresOn,e.ipRange,e.identifier,r,e.cacheControl,
e.contentDisposition,e.contentEncoding,e.contentLanguage,e.contentType,t.userDelegationKey,e.preauthorizedAgentObjectId,e.correlationId,e.encryptionScope),stringToSign:a}}
s(k0,"generateBlobSASQueryParametersUDK20201206");function A0(e,t){if(e=Et(e),!e.permissions||!e.expiresOn)throw new RangeError("Must provide 'permissions' and \
'expiresOn' for Blob SAS generation when generating user delegation SAS.");let r="c",i=e.snapshotTime;e.blobName&&(r="b",e.snapshotTime?r="bs":e.versionId&&(r="\
bv",i=e.versionId));let n;e.permissions&&(e.blobName?n=Ct.parse(e.permissions.toString()).toString():n=Pt.parse(e.permissions.toString()).toString());const a=[n||
"",e.startsOn?j(e.startsOn,!1):"",e.expiresOn?j(e.expiresOn,!1):"",St(t.accountName,e.containerName,e.blobName),t.userDelegationKey.signedObjectId,t.userDelegationKey.
signedTenantId,t.userDelegationKey.signedStartsOn?j(t.userDelegationKey.signedStartsOn,!1):"",t.userDelegationKey.signedExpiresOn?j(t.userDelegationKey.signedExpiresOn,
!1):"",t.userDelegationKey.signedService,t.userDelegationKey.signedVersion,e.preauthorizedAgentObjectId,void 0,e.correlationId,void 0,e.delegatedUserObjectId,e.
ipRange?it(e.ipRange):"",e.protocol?e.protocol:"",e.version,r,i,e.encryptionScope,e.cacheControl,e.contentDisposition,e.contentEncoding,e.contentLanguage,e.contentType].
join(`
`),o=t.computeHMACSHA256(a);return{sasQueryParameters:new wt(e.version,o,n,void 0,void 0,e.protocol,e.startsOn,e.expiresOn,e.ipRange,e.identifier,r,e.cacheControl,
e.contentDisposition,e.contentEncoding,e.contentLanguage,e.contentType,t.userDelegationKey,e.preauthorizedAgentObjectId,e.correlationId,e.encryptionScope,e.delegatedUserObjectId),
stringToSign:a}}s(A0,"generateBlobSASQueryParametersUDK20250705");function St(e,t,r){const i=[`/blob/${e}/${t}`];return r&&i.push(`/${r}`),i.join("")}s(St,"getC\
anonicalName");function Et(e){const t=e.version?e.version:Wo;if(e.snapshotTime&&t<"2018-11-09")throw RangeError("'version' must be >= '2018-11-09' when providin\
g 'snapshotTime'.");if(e.blobName===void 0&&e.snapshotTime)throw RangeError("Must provide 'blobName' when providing 'snapshotTime'.");if(e.versionId&&t<"2019-10\
-10")throw RangeError("'version' must be >= '2019-10-10' when providing 'versionId'.");if(e.blobName===void 0&&e.versionId)throw RangeError("Must provide 'blobN\
ame' when providing 'versionId'.");if(e.permissions&&e.permissions.setImmutabilityPolicy&&t<"2020-08-04")throw RangeError("'version' must be >= '2020-08-04' whe\
n provided 'i' permission.");if(e.permissions&&e.permissions.deleteVersion&&t<"2019-10-10")throw RangeError("'version' must be >= '2019-10-10' when providing 'x\
' permission.");if(e.permissions&&e.permissions.permanentDelete&&t<"2019-10-10")throw RangeError("'version' must be >= '2019-10-10' when providing 'y' permissio\
n.");if(e.permissions&&e.permissions.tag&&t<"2019-12-12")throw RangeError("'version' must be >= '2019-12-12' when providing 't' permission.");if(t<"2020-02-10"&&
e.permissions&&(e.permissions.move||e.permissions.execute))throw RangeError("'version' must be >= '2020-02-10' when providing the 'm' or 'e' permission.");if(t<
"2021-04-10"&&e.permissions&&e.permissions.filterByTags)throw RangeError("'version' must be >= '2021-04-10' when providing the 'f' permission.");if(t<"2020-02-1\
0"&&(e.preauthorizedAgentObjectId||e.correlationId))throw RangeError("'version' must be >= '2020-02-10' when providing 'preauthorizedAgentObjectId' or 'correlat\
ionId'.");if(e.encryptionScope&&t<"2020-12-06")throw RangeError("'version' must be >= '2020-12-06' when provided 'encryptionScope' in SAS.");return e.version=t,
e}s(Et,"SASSignatureValuesSanityCheckAndAutofill");var _0=class{static{s(this,"BlobLeaseClient")}_leaseId;_url;_containerOrBlobOperation;_isContainer;get leaseId(){
return this._leaseId}get url(){return this._url}constructor(e,t){const r=e.storageClientContext;this._url=e.url,e.name===void 0?(this._isContainer=!0,this._containerOrBlobOperation=
r.container):(this._isContainer=!1,this._containerOrBlobOperation=r.blob),t||(t=an()),this._leaseId=t}async acquireLease(e,t={}){if(this._isContainer&&(t.conditions?.
ifMatch&&t.conditions?.ifMatch!==ke||t.conditions?.ifNoneMatch&&t.conditions?.ifNoneMatch!==ke||t.conditions?.tagConditions))throw new RangeError("The IfMatch, \
IfNoneMatch and tags access conditions are ignored by the service. Values other than undefined or their default values are not acceptable.");return I.withSpan("\
BlobLeaseClient-acquireLease",t,async r=>B(await this._containerOrBlobOperation.acquireLease({abortSignal:t.abortSignal,duration:e,modifiedAccessConditions:{...t.
conditions,ifTags:t.conditions?.tagConditions},proposedLeaseId:this._leaseId,tracingOptions:r.tracingOptions})))}async changeLease(e,t={}){if(this._isContainer&&
(t.conditions?.ifMatch&&t.conditions?.ifMatch!==ke||t.conditions?.ifNoneMatch&&t.conditions?.ifNoneMatch!==ke||t.conditions?.tagConditions))throw new RangeError(
"The IfMatch, IfNoneMatch and tags access conditions are ignored by the service. Values other than undefined or their default values are not acceptable.");return I.
withSpan("BlobLeaseClient-changeLease",t,async r=>{const i=B(await this._containerOrBlobOperation.changeLease(this._leaseId,e,{abortSignal:t.abortSignal,modifiedAccessConditions:{
...t.conditions,ifTags:t.conditions?.tagConditions},tracingOptions:r.tracingOptions}));return this._leaseId=e,i})}async releaseLease(e={}){if(this._isContainer&&
(e.conditions?.ifMatch&&e.conditions?.ifMatch!==ke||e.conditions?.ifNoneMatch&&e.conditions?.ifNoneMatch!==ke||e.conditions?.tagConditions))throw new RangeError(
"The IfMatch, IfNoneMatch and tags access conditions are ignored by the service. Values other than undefined or their default values are not acceptable.");return I.
withSpan("BlobLeaseClient-releaseLease",e,async t=>B(await this._containerOrBlobOperation.releaseLease(this._leaseId,{abortSignal:e.abortSignal,modifiedAccessConditions:{
...e.conditions,ifTags:e.conditions?.tagConditions},tracingOptions:t.tracingOptions})))}async renewLease(e={}){if(this._isContainer&&(e.conditions?.ifMatch&&e.conditions?.
ifMatch!==ke||e.conditions?.ifNoneMatch&&e.conditions?.ifNoneMatch!==ke||e.conditions?.tagConditions))throw new RangeError("The IfMatch, IfNoneMatch and tags ac\
cess conditions are ignored by the service. Values other than undefined or their default values are not acceptable.");return I.withSpan("BlobLeaseClient-renewLe\
ase",e,async t=>this._containerOrBlobOperation.renewLease(this._leaseId,{abortSignal:e.abortSignal,modifiedAccessConditions:{...e.conditions,ifTags:e.conditions?.
tagConditions},tracingOptions:t.tracingOptions}))}async breakLease(e,t={}){if(this._isContainer&&(t.conditions?.ifMatch&&t.conditions?.ifMatch!==ke||t.conditions?.
ifNoneMatch&&t.conditions?.ifNoneMatch!==ke||t.conditions?.tagConditions))throw new RangeError("The IfMatch, IfNoneMatch and tags access conditions are ignored \
by the service. Values other than undefined or their default values are not acceptable.");return I.withSpan("BlobLeaseClient-breakLease",t,async r=>{const i={abortSignal:t.
abortSignal,breakPeriod:e,modifiedAccessConditions:{...t.conditions,ifTags:t.conditions?.tagConditions},tracingOptions:r.tracingOptions};return B(await this._containerOrBlobOperation.
breakLease(i))})}};import{Readable as L0}from"node:stream";var H0=class extends L0{static{s(this,"RetriableReadableStream")}start;offset;end;getter;source;retries=0;maxRetryRequests;onProgress;options;constructor(e,t,r,i,n={}){
super({highWaterMark:n.highWaterMark}),this.getter=t,this.source=e,this.start=r,this.offset=r,this.end=r+i-1,this.maxRetryRequests=n.maxRetryRequests&&n.maxRetryRequests>=
0?n.maxRetryRequests:0,this.onProgress=n.onProgress,this.options=n,this.setSourceEventHandlers()}_read(){this.source.resume()}setSourceEventHandlers(){this.source.
on("data",this.sourceDataHandler),this.source.on("end",this.sourceErrorOrEndHandler),this.source.on("error",this.sourceErrorOrEndHandler),this.source.on("aborte\
d",this.sourceAbortedHandler)}removeSourceEventHandlers(){this.source.removeListener("data",this.sourceDataHandler),this.source.removeListener("end",this.sourceErrorOrEndHandler),
this.source.removeListener("error",this.sourceErrorOrEndHandler),this.source.removeListener("aborted",this.sourceAbortedHandler)}sourceDataHandler=s(e=>{if(this.
options.doInjectErrorOnce){this.options.doInjectErrorOnce=void 0,this.source.pause(),this.sourceErrorOrEndHandler(),this.source.destroy();return}this.offset+=e.
length,this.onProgress&&this.onProgress({loadedBytes:this.offset-this.start}),this.push(e)||this.source.pause()},"sourceDataHandler");sourceAbortedHandler=s(()=>{
const e=new pr("The operation was aborted.");this.destroy(e)},"sourceAbortedHandler");sourceErrorOrEndHandler=s(e=>{if(e&&e.name==="AbortError"){this.destroy(e);
return}this.removeSourceEventHandlers(),this.offset-1===this.end?this.push(null):this.offset<=this.end?this.retries<this.maxRetryRequests?(this.retries+=1,this.
getter(this.offset).then(t=>{this.source=t,this.setSourceEventHandlers()}).catch(t=>{this.destroy(t)})):this.destroy(new Error(`Data corruption failure: receive\
d less data than required and reached maxRetires limitation. Received data offset: ${this.offset-1}, data needed offset: ${this.end}, retries: ${this.retries}, \
max retries: ${this.maxRetryRequests}`)):this.destroy(new Error(`Data corruption failure: Received more data than original request, data needed offset is ${this.
end}, received offset: ${this.offset-1}`))},"sourceErrorOrEndHandler");_destroy(e,t){this.removeSourceEventHandlers(),this.source.destroy(),t(e===null?void 0:e)}},
q0=class{static{s(this,"BlobDownloadResponse")}get acceptRanges(){return this.originalResponse.acceptRanges}get cacheControl(){return this.originalResponse.cacheControl}get contentDisposition(){
return this.originalResponse.contentDisposition}get contentEncoding(){return this.originalResponse.contentEncoding}get contentLanguage(){return this.originalResponse.
contentLanguage}get blobSequenceNumber(){return this.originalResponse.blobSequenceNumber}get blobType(){return this.originalResponse.blobType}get contentLength(){
return this.originalResponse.contentLength}get contentMD5(){return this.originalResponse.contentMD5}get contentRange(){return this.originalResponse.contentRange}get contentType(){
return this.originalResponse.contentType}get copyCompletedOn(){return this.originalResponse.copyCompletedOn}get copyId(){return this.originalResponse.copyId}get copyProgress(){
return this.originalResponse.copyProgress}get copySource(){return this.originalResponse.copySource}get copyStatus(){return this.originalResponse.copyStatus}get copyStatusDescription(){
return this.originalResponse.copyStatusDescription}get leaseDuration(){return this.originalResponse.leaseDuration}get leaseState(){return this.originalResponse.
leaseState}get leaseStatus(){return this.originalResponse.leaseStatus}get date(){return this.originalResponse.date}get blobCommittedBlockCount(){return this.originalResponse.
blobCommittedBlockCount}get etag(){return this.originalResponse.etag}get tagCount(){return this.originalResponse.tagCount}get errorCode(){return this.originalResponse.
errorCode}get isServerEncrypted(){return this.originalResponse.isServerEncrypted}get blobContentMD5(){return this.originalResponse.blobContentMD5}get lastModified(){
return this.originalResponse.lastModified}get lastAccessed(){return this.originalResponse.lastAccessed}get createdOn(){return this.originalResponse.createdOn}get metadata(){
return this.originalResponse.metadata}get requestId(){return this.originalResponse.requestId}get clientRequestId(){return this.originalResponse.clientRequestId}get version(){
return this.originalResponse.version}get versionId(){return this.originalResponse.versionId}get isCurrentVersion(){return this.originalResponse.isCurrentVersion}get encryptionKeySha256(){
return this.originalResponse.encryptionKeySha256}get contentCrc64(){return this.originalResponse.contentCrc64}get objectReplicationDestinationPolicyId(){return this.
originalResponse.objectReplicationDestinationPolicyId}get objectReplicationSourceProperties(){return this.originalResponse.objectReplicationSourceProperties}get isSealed(){
return this.originalResponse.isSealed}get immutabilityPolicyExpiresOn(){return this.originalResponse.immutabilityPolicyExpiresOn}get immutabilityPolicyMode(){return this.
originalResponse.immutabilityPolicyMode}get legalHold(){return this.originalResponse.legalHold}get contentAsBlob(){return this.originalResponse.blobBody}get readableStreamBody(){
return ae?this.blobDownloadStream:void 0}get _response(){return this.originalResponse._response}originalResponse;blobDownloadStream;constructor(e,t,r,i,n={}){this.
originalResponse=e,this.blobDownloadStream=new H0(this.originalResponse.readableStreamBody,t,r,i,n)}};import{Readable as D0}from"node:stream";var Od=16,kd=new Uint8Array(
[79,98,106,1]),U0="avro.codec",$0="avro.schema",W=class ce{static{s(this,"_AvroParser")}static async readFixedBytes(t,r,i={}){const n=await t.read(r,{abortSignal:i.
abortSignal});if(n.length!==r)throw new Error("Hit stream end.");return n}static async readByte(t,r={}){return(await ce.readFixedBytes(t,1,r))[0]}static async readZigZagLong(t,r={}){
let i=0,n=0,a,o,c;do a=await ce.readByte(t,r),o=a&128,i|=(a&127)<<n,n+=7;while(o&&n<28);if(o){i=i,c=268435456;do a=await ce.readByte(t,r),i+=(a&127)*c,c*=128;while(a&
128);const l=(i%2?-(i+1):i)/2;if(l<Number.MIN_SAFE_INTEGER||l>Number.MAX_SAFE_INTEGER)throw new Error("Integer overflow.");return l}return i>>1^-(i&1)}static async readLong(t,r={}){
return ce.readZigZagLong(t,r)}static async readInt(t,r={}){return ce.readZigZagLong(t,r)}static async readNull(){return null}static async readBoolean(t,r={}){const i=await ce.
readByte(t,r);if(i===1)return!0;if(i===0)return!1;throw new Error("Byte was not a boolean.")}static async readFloat(t,r={}){const i=await ce.readFixedBytes(t,4,
r);return new DataView(i.buffer,i.byteOffset,i.byteLength).getFloat32(0,!0)}static async readDouble(t,r={}){const i=await ce.readFixedBytes(t,8,r);return new DataView(
i.buffer,i.byteOffset,i.byteLength).getFloat64(0,!0)}static async readBytes(t,r={}){const i=await ce.readLong(t,r);if(i<0)throw new Error("Bytes size was negati\
ve.");return t.read(i,{abortSignal:r.abortSignal})}static async readString(t,r={}){const i=await ce.readBytes(t,r);return new TextDecoder().decode(i)}static async readMapPair(t,r,i={}){
const n=await ce.readString(t,i),a=await r(t,i);return{key:n,value:a}}static async readMap(t,r,i={}){const n=s((c,l={})=>ce.readMapPair(c,r,l),"readPairMethod"),
a=await ce.readArray(t,n,i),o={};for(const c of a)o[c.key]=c.value;return o}static async readArray(t,r,i={}){const n=[];for(let a=await ce.readLong(t,i);a!==0;a=
await ce.readLong(t,i))for(a<0&&(await ce.readLong(t,i),a=-a);a--;){const o=await r(t,i);n.push(o)}return n}},Rt;(function(e){e.RECORD="record",e.ENUM="enum",e.
ARRAY="array",e.MAP="map",e.UNION="union",e.FIXED="fixed"})(Rt||(Rt={}));var ee;(function(e){e.NULL="null",e.BOOLEAN="boolean",e.INT="int",e.LONG="long",e.FLOAT=
"float",e.DOUBLE="double",e.BYTES="bytes",e.STRING="string"})(ee||(ee={}));var tr=class at{static{s(this,"_AvroType")}static fromSchema(t){return typeof t=="str\
ing"?at.fromStringSchema(t):Array.isArray(t)?at.fromArraySchema(t):at.fromObjectSchema(t)}static fromStringSchema(t){switch(t){case ee.NULL:case ee.BOOLEAN:case ee.
INT:case ee.LONG:case ee.FLOAT:case ee.DOUBLE:case ee.BYTES:case ee.STRING:return new F0(t);default:throw new Error(`Unexpected Avro type ${t}`)}}static fromArraySchema(t){
return new G0(t.map(at.fromSchema))}static fromObjectSchema(t){const r=t.type;try{return at.fromStringSchema(r)}catch{}switch(r){case Rt.RECORD:if(t.aliases)throw new Error(
`aliases currently is not supported, schema: ${t}`);if(!t.name)throw new Error(`Required attribute 'name' doesn't exist on schema: ${t}`);const i={};if(!t.fields)
throw new Error(`Required attribute 'fields' doesn't exist on schema: ${t}`);for(const n of t.fields)i[n.name]=at.fromSchema(n.type);return new W0(i,t.name);case Rt.
ENUM:if(t.aliases)throw new Error(`aliases currently is not supported, schema: ${t}`);if(!t.symbols)throw new Error(`Required attribute 'symbols' doesn't exist \
on schema: ${t}`);return new j0(t.symbols);case Rt.MAP:if(!t.values)throw new Error(`Required attribute 'values' doesn't exist on schema: ${t}`);return new X0(at.
fromSchema(t.values));case Rt.ARRAY:case Rt.FIXED:default:throw new Error(`Unexpected Avro type ${r} in ${t}`)}}},F0=class extends tr{static{s(this,"AvroPrimiti\
veType")}_primitive;constructor(e){super(),this._primitive=e}read(e,t={}){switch(this._primitive){case ee.NULL:return W.readNull();case ee.BOOLEAN:return W.readBoolean(
e,t);case ee.INT:return W.readInt(e,t);case ee.LONG:return W.readLong(e,t);case ee.FLOAT:return W.readFloat(e,t);case ee.DOUBLE:return W.readDouble(e,t);case ee.
BYTES:return W.readBytes(e,t);case ee.STRING:return W.readString(e,t);default:throw new Error("Unknown Avro Primitive")}}},j0=class extends tr{static{s(this,"Av\
roEnumType")}_symbols;constructor(e){super(),this._symbols=e}async read(e,t={}){const r=await W.readInt(e,t);return this._symbols[r]}},G0=class extends tr{static{
s(this,"AvroUnionType")}_types;constructor(e){super(),this._types=e}async read(e,t={}){const r=await W.readInt(e,t);return this._types[r].read(e,t)}},X0=class extends tr{static{
s(this,"AvroMapType")}_itemType;constructor(e){super(),this._itemType=e}read(e,t={}){const r=s((i,n)=>this._itemType.read(i,n),"readItemMethod");return W.readMap(
e,r,t)}},W0=class extends tr{static{s(this,"AvroRecordType")}_name;_fields;constructor(e,t){super(),this._fields=e,this._name=t}async read(e,t={}){const r={};r.
$schema=this._name;for(const i in this._fields)Object.prototype.hasOwnProperty.call(this._fields,i)&&(r[i]=await this._fields[i].read(e,t));return r}};function Ad(e,t){
if(e===t)return!0;if(e==null||t==null||e.length!==t.length)return!1;for(let r=0;r<e.length;++r)if(e[r]!==t[r])return!1;return!0}s(Ad,"arraysEqual");var V0=class{static{
s(this,"AvroReader")}_dataStream;_headerStream;_syncMarker;_metadata;_itemType;_itemsRemainingInBlock;_initialBlockOffset;_blockOffset;get blockOffset(){return this.
_blockOffset}_objectIndex;get objectIndex(){return this._objectIndex}_initialized;constructor(e,t,r,i){this._dataStream=e,this._headerStream=t||e,this._initialized=
!1,this._blockOffset=r||0,this._objectIndex=i||0,this._initialBlockOffset=r||0}async initialize(e={}){const t=await W.readFixedBytes(this._headerStream,kd.length,
{abortSignal:e.abortSignal});if(!Ad(t,kd))throw new Error("Stream is not an Avro file.");this._metadata=await W.readMap(this._headerStream,W.readString,{abortSignal:e.
abortSignal});const r=this._metadata[U0];if(!(r==null||r==="null"))throw new Error("Codecs are not supported");this._syncMarker=await W.readFixedBytes(this._headerStream,
Od,{abortSignal:e.abortSignal});const i=JSON.parse(this._metadata[$0]);if(this._itemType=tr.fromSchema(i),this._blockOffset===0&&(this._blockOffset=this._initialBlockOffset+
this._dataStream.position),this._itemsRemainingInBlock=await W.readLong(this._dataStream,{abortSignal:e.abortSignal}),await W.readLong(this._dataStream,{abortSignal:e.
abortSignal}),this._initialized=!0,this._objectIndex&&this._objectIndex>0)for(let n=0;n<this._objectIndex;n++)await this._itemType.read(this._dataStream,{abortSignal:e.
abortSignal}),this._itemsRemainingInBlock--}hasNext(){return!this._initialized||this._itemsRemainingInBlock>0}async*parseObjects(e={}){for(this._initialized||await this.
initialize(e);this.hasNext();){const t=await this._itemType.read(this._dataStream,{abortSignal:e.abortSignal});if(this._itemsRemainingInBlock--,this._objectIndex++,
this._itemsRemainingInBlock===0){const r=await W.readFixedBytes(this._dataStream,Od,{abortSignal:e.abortSignal});if(this._blockOffset=this._initialBlockOffset+this.
_dataStream.position,this._objectIndex=0,!Ad(this._syncMarker,r))throw new Error("Stream is not a valid Avro file.");try{this._itemsRemainingInBlock=await W.readLong(
this._dataStream,{abortSignal:e.abortSignal})}catch{this._itemsRemainingInBlock=0}this._itemsRemainingInBlock>0&&await W.readLong(this._dataStream,{abortSignal:e.
abortSignal})}yield t}}},K0=class{static{s(this,"AvroReadable")}};import{Buffer as Q0}from"buffer";var _d=new pr("Reading from the avro stream was aborted."),Y0=class extends K0{static{
s(this,"AvroReadableFromStream")}_position;_readable;toUint8Array(e){return typeof e=="string"?Q0.from(e):e}constructor(e){super(),this._readable=e,this._position=
0}get position(){return this._position}async read(e,t={}){if(t.abortSignal?.aborted)throw _d;if(e<0)throw new Error(`size parameter should be positive: ${e}`);if(e===
0)return new Uint8Array;if(!this._readable.readable)throw new Error("Stream no longer readable.");const r=this._readable.read(e);return r?(this._position+=r.length,
this.toUint8Array(r)):new Promise((i,n)=>{const a=s(()=>{this._readable.removeListener("readable",o),this._readable.removeListener("error",c),this._readable.removeListener(
"end",c),this._readable.removeListener("close",c),t.abortSignal&&t.abortSignal.removeEventListener("abort",l)},"cleanUp"),o=s(()=>{const m=this._readable.read(e);
m&&(this._position+=m.length,a(),i(this.toUint8Array(m)))},"readableCallback"),c=s(()=>{a(),n()},"rejectCallback"),l=s(()=>{a(),n(_d)},"abortHandler");this._readable.
on("readable",o),this._readable.once("error",c),this._readable.once("end",c),this._readable.once("close",c),t.abortSignal&&t.abortSignal.addEventListener("abort",
l)})}},J0=class extends D0{static{s(this,"BlobQuickQueryStream")}source;avroReader;avroIter;avroPaused=!0;onProgress;onError;constructor(e,t={}){super(),this.source=
e,this.onProgress=t.onProgress,this.onError=t.onError,this.avroReader=new V0(new Y0(this.source)),this.avroIter=this.avroReader.parseObjects({abortSignal:t.abortSignal})}_read(){
this.avroPaused&&this.readInternal().catch(e=>{this.emit("error",e)})}async readInternal(){this.avroPaused=!1;let e;do{if(e=await this.avroIter.next(),e.done)break;
const t=e.value,r=t.$schema;if(typeof r!="string")throw Error("Missing schema in avro record.");switch(r){case"com.microsoft.azure.storage.queryBlobContents.res\
ultData":{const i=t.data;if(!(i instanceof Uint8Array))throw Error("Invalid data in avro result record.");this.push(Buffer.from(i))||(this.avroPaused=!0)}break;case"\
com.microsoft.azure.storage.queryBlobContents.progress":{const i=t.bytesScanned;if(typeof i!="number")throw Error("Invalid bytesScanned in avro progress record.");
this.onProgress&&this.onProgress({loadedBytes:i})}break;case"com.microsoft.azure.storage.queryBlobContents.end":if(this.onProgress){const i=t.totalBytes;if(typeof i!=
"number")throw Error("Invalid totalBytes in avro end record.");this.onProgress({loadedBytes:i})}this.push(null);break;case"com.microsoft.azure.storage.queryBlob\
Contents.error":if(this.onError){const i=t.fatal;if(typeof i!="boolean")throw Error("Invalid fatal in avro error record.");const n=t.name;if(typeof n!="string")
throw Error("Invalid name in avro error record.");const a=t.description;if(typeof a!="string")throw Error("Invalid description in avro error record.");const o=t.
position;if(typeof o!="number")throw Error("Invalid position in avro error record.");this.onError({position:o,name:n,isFatal:i,description:a})}break;default:throw Error(
`Unknown schema ${r} in avro progress record.`)}}while(!e.done&&!this.avroPaused)}},Z0=class{static{s(this,"BlobQueryResponse")}get acceptRanges(){return this.originalResponse.
acceptRanges}get cacheControl(){return this.originalResponse.cacheControl}get contentDisposition(){return this.originalResponse.contentDisposition}get contentEncoding(){
return this.originalResponse.contentEncoding}get contentLanguage(){return this.originalResponse.contentLanguage}get blobSequenceNumber(){return this.originalResponse.
blobSequenceNumber}get blobType(){return this.originalResponse.blobType}get contentLength(){return this.originalResponse.contentLength}get contentMD5(){return this.
originalResponse.contentMD5}get contentRange(){return this.originalResponse.contentRange}get contentType(){return this.originalResponse.contentType}get copyCompletedOn(){}get copyId(){
return this.originalResponse.copyId}get copyProgress(){return this.originalResponse.copyProgress}get copySource(){return this.originalResponse.copySource}get copyStatus(){
return this.originalResponse.copyStatus}get copyStatusDescription(){return this.originalResponse.copyStatusDescription}get leaseDuration(){return this.originalResponse.
leaseDuration}get leaseState(){return this.originalResponse.leaseState}get leaseStatus(){return this.originalResponse.leaseStatus}get date(){return this.originalResponse.
date}get blobCommittedBlockCount(){return this.originalResponse.blobCommittedBlockCount}get etag(){return this.originalResponse.etag}get errorCode(){return this.
originalResponse.errorCode}get isServerEncrypted(){return this.originalResponse.isServerEncrypted}get blobContentMD5(){return this.originalResponse.blobContentMD5}get lastModified(){
return this.originalResponse.lastModified}get metadata(){return this.originalResponse.metadata}get requestId(){return this.originalResponse.requestId}get clientRequestId(){
return this.originalResponse.clientRequestId}get version(){return this.originalResponse.version}get encryptionKeySha256(){return this.originalResponse.encryptionKeySha256}get contentCrc64(){
return this.originalResponse.contentCrc64}get blobBody(){}get readableStreamBody(){return ae?this.blobDownloadStream:void 0}get _response(){return this.originalResponse.
_response}originalResponse;blobDownloadStream;constructor(e,t={}){this.originalResponse=e,this.blobDownloadStream=new J0(this.originalResponse.readableStreamBody,
t)}},Ld;(function(e){e.Hot="Hot",e.Cool="Cool",e.Cold="Cold",e.Archive="Archive"})(Ld||(Ld={}));var Hd;(function(e){e.P4="P4",e.P6="P6",e.P10="P10",e.P15="P15",
e.P20="P20",e.P30="P30",e.P40="P40",e.P50="P50",e.P60="P60",e.P70="P70",e.P80="P80"})(Hd||(Hd={}));function Tt(e){if(e!==void 0)return e}s(Tt,"toAccessTier");function te(e,t){
if(e&&!t)throw new RangeError("Customer-provided encryption key must be used over HTTPS.");e&&!e.encryptionAlgorithm&&(e.encryptionAlgorithm=ub)}s(te,"ensureCpk\
IfSpecified");var qd;(function(e){e.StorageOAuthScopes="https://storage.azure.com/.default",e.DiskComputeOAuthScopes="https://disk.compute.azure.com/.default"})(
qd||(qd={}));function Qn(e){const t=(e._response.parsedBody.pageRange||[]).map(i=>({offset:i.start,count:i.end-i.start})),r=(e._response.parsedBody.clearRange||
[]).map(i=>({offset:i.start,count:i.end-i.start}));return{...e,pageRange:t,clearRange:r,_response:{...e._response,parsedBody:{pageRange:t,clearRange:r}}}}s(Qn,"\
rangeResponseFromModel");var US=zt("core-lro"),eP=class zp extends Error{static{s(this,"_PollerStoppedError")}constructor(t){super(t),this.name="PollerStoppedEr\
ror",Object.setPrototypeOf(this,zp.prototype)}},tP=class Ip extends Error{static{s(this,"_PollerCancelledError")}constructor(t){super(t),this.name="PollerCancel\
ledError",Object.setPrototypeOf(this,Ip.prototype)}},rP=class{static{s(this,"Poller")}constructor(e){this.resolveOnUnsuccessful=!1,this.stopped=!0,this.pollProgressCallbacks=
[],this.operation=e,this.promise=new Promise((t,r)=>{this.resolve=t,this.reject=r}),this.promise.catch(()=>{})}async startPolling(e={}){for(this.stopped&&(this.
stopped=!1);!this.isStopped()&&!this.isDone();)await this.poll(e),await this.delay()}async pollOnce(e={}){this.isDone()||(this.operation=await this.operation.update(
{abortSignal:e.abortSignal,fireProgress:this.fireProgress.bind(this)})),this.processUpdatedState()}fireProgress(e){for(const t of this.pollProgressCallbacks)t(e)}async cancelOnce(e={}){
this.operation=await this.operation.cancel(e)}poll(e={}){if(!this.pollOncePromise){this.pollOncePromise=this.pollOnce(e);const t=s(()=>{this.pollOncePromise=void 0},
"clearPollOncePromise");this.pollOncePromise.then(t,t).catch(this.reject)}return this.pollOncePromise}processUpdatedState(){if(this.operation.state.error&&(this.
stopped=!0,!this.resolveOnUnsuccessful))throw this.reject(this.operation.state.error),this.operation.state.error;if(this.operation.state.isCancelled&&(this.stopped=
!0,!this.resolveOnUnsuccessful)){const e=new tP("Operation was canceled");throw this.reject(e),e}this.isDone()&&this.resolve&&this.resolve(this.getResult())}async pollUntilDone(e={}){
return this.stopped&&this.startPolling(e).catch(this.reject),this.processUpdatedState(),this.promise}onProgress(e){return this.pollProgressCallbacks.push(e),()=>{
this.pollProgressCallbacks=this.pollProgressCallbacks.filter(t=>t!==e)}}isDone(){const e=this.operation.state;return!!(e.isCompleted||e.isCancelled||e.error)}stopPolling(){
this.stopped||(this.stopped=!0,this.reject&&this.reject(new eP("This poller is already stopped")))}isStopped(){return this.stopped}cancelOperation(e={}){if(!this.
cancelPromise)this.cancelPromise=this.cancelOnce(e);else if(e.abortSignal)throw new Error("A cancel request is currently pending");return this.cancelPromise}getOperationState(){
return this.operation.state}getResult(){return this.operation.state.result}toString(){return this.operation.toString()}},iP=class extends rP{static{s(this,"Blob\
BeginCopyFromUrlPoller")}intervalInMs;constructor(e){const{blobClient:t,copySource:r,intervalInMs:i=15e3,onProgress:n,resumeFrom:a,startCopyFromURLOptions:o}=e;
let c;a&&(c=JSON.parse(a).state);const l=Tr({...c,blobClient:t,copySource:r,startCopyFromURLOptions:o});super(l),typeof n=="function"&&this.onProgress(n),this.intervalInMs=
i}delay(){return xs(this.intervalInMs)}},nP=s(async function(t={}){const r=this.state,{copyId:i}=r;return r.isCompleted?Tr(r):i?(await r.blobClient.abortCopyFromURL(
i,{abortSignal:t.abortSignal}),r.isCancelled=!0,Tr(r)):(r.isCancelled=!0,Tr(r))},"cancel2"),aP=s(async function(t={}){const r=this.state,{blobClient:i,copySource:n,
startCopyFromURLOptions:a}=r;if(r.isStarted){if(!r.isCompleted)try{const o=await r.blobClient.getProperties({abortSignal:t.abortSignal}),{copyStatus:c,copyProgress:l}=o,
m=r.copyProgress;l&&(r.copyProgress=l),c==="pending"&&l!==m&&typeof t.fireProgress=="function"?t.fireProgress(r):c==="success"?(r.result=o,r.isCompleted=!0):c===
"failed"&&(r.error=new Error(`Blob copy failed with reason: "${o.copyStatusDescription||"unknown"}"`),r.isCompleted=!0)}catch(o){r.error=o,r.isCompleted=!0}}else{
r.isStarted=!0;const o=await i.startCopyFromURL(n,a);r.copyId=o.copyId,o.copyStatus==="success"&&(r.result=o,r.isCompleted=!0)}return Tr(r)},"update2"),sP=s(function(){
return JSON.stringify({state:this.state},(t,r)=>{if(t!=="blobClient")return r})},"toString2");function Tr(e){return{state:{...e},cancel:nP,toString:sP,update:aP}}
s(Tr,"makeBlobBeginCopyFromURLPollOperation");function Ee(e){if(e.offset<0)throw new RangeError("Range.offset cannot be smaller than 0.");if(e.count&&e.count<=0)
throw new RangeError("Range.count must be larger than 0. Leave it undefined if you want a range from offset to the end.");return e.count?`bytes=${e.offset}-${e.
offset+e.count-1}`:`bytes=${e.offset}-`}s(Ee,"rangeToString");import{EventEmitter as oP}from"events";var zr;(function(e){e[e.Good=0]="Good",e[e.Error=1]="Error"})(
zr||(zr={}));var Dd=class{static{s(this,"Batch")}concurrency;actives=0;completed=0;offset=0;operations=[];state=zr.Good;emitter;constructor(e=5){if(e<1)throw new RangeError(
"concurrency must be larger than 0");this.concurrency=e,this.emitter=new oP}addOperation(e){this.operations.push(async()=>{try{this.actives++,await e(),this.actives--,
this.completed++,this.parallelExecute()}catch(t){this.emitter.emit("error",t)}})}async do(){return this.operations.length===0?Promise.resolve():(this.parallelExecute(),
new Promise((e,t)=>{this.emitter.on("finish",e),this.emitter.on("error",r=>{this.state=zr.Error,t(r)})}))}nextOperation(){return this.offset<this.operations.length?
this.operations[this.offset++]:null}parallelExecute(){if(this.state!==zr.Error){if(this.completed>=this.operations.length){this.emitter.emit("finish");return}for(;this.
actives<this.concurrency;){const e=this.nextOperation();if(e)e();else return}}}};import Yn from"node:fs";import lP from"node:util";async function cP(e,t,r,i,n){
let a=0;const o=i-r;return new Promise((c,l)=>{const m=setTimeout(()=>l(new Error("The operation cannot be completed in timeout.")),mb);e.on("readable",()=>{if(a>=
o){clearTimeout(m),c();return}let d=e.read();if(!d)return;typeof d=="string"&&(d=Buffer.from(d,n));const p=a+d.length>o?o-a:d.length;t.fill(d.slice(0,p),r+a,r+a+
p),a+=p}),e.on("end",()=>{clearTimeout(m),a<o&&l(new Error(`Stream drains before getting enough data needed. Data read: ${a}, data need: ${o}`)),c()}),e.on("err\
or",d=>{clearTimeout(m),l(d)})})}s(cP,"streamToBuffer");async function mP(e,t){return new Promise((r,i)=>{const n=Yn.createWriteStream(t);e.on("error",a=>{i(a)}),
n.on("error",a=>{i(a)}),n.on("close",r),e.pipe(n)})}s(mP,"readStreamToLocalFile");var dP=lP.promisify(Yn.stat),pP=Yn.createReadStream,Ni=class fa extends T0{static{
s(this,"_BlobClient")}blobContext;_name;_containerName;_versionId;_snapshot;get name(){return this._name}get containerName(){return this._containerName}constructor(t,r,i,n){
n=n||{};let a,o;if(mi(r))o=t,a=r;else if(ae&&r instanceof we||r instanceof Ne||lt(r))o=t,n=i,a=de(r,n);else if(!r&&typeof r!="string")o=t,i&&typeof i!="string"&&
(n=i),a=de(new Ne,n);else if(r&&typeof r=="string"&&i&&typeof i=="string"){const c=r,l=i,m=gi(t);if(m.kind==="AccountConnString")if(ae){const d=new we(m.accountName,
m.accountKey);o=ue(ue(m.url,encodeURIComponent(c)),encodeURIComponent(l)),n.proxyOptions||(n.proxyOptions=Yr(m.proxyUri)),a=de(d,n)}else throw new Error("Accoun\
t connection string is only supported in Node.js environment");else if(m.kind==="SASConnString")o=ue(ue(m.url,encodeURIComponent(c)),encodeURIComponent(l))+"?"+
m.accountSas,a=de(new Ne,n);else throw new Error("Connection string must be either an Account connection string or a SAS connection string")}else throw new Error(
"Expecting non-empty strings for containerName and blobName parameters");super(o,a),{blobName:this._name,containerName:this._containerName}=this.getBlobAndContainerNamesFromUrl(),
this.blobContext=this.storageClientContext.blob,this._snapshot=Pd(this.url,ut.Parameters.SNAPSHOT),this._versionId=Pd(this.url,ut.Parameters.VERSIONID)}withSnapshot(t){
return new fa(Er(this.url,ut.Parameters.SNAPSHOT,t.length===0?void 0:t),this.pipeline)}withVersion(t){return new fa(Er(this.url,ut.Parameters.VERSIONID,t.length===
0?void 0:t),this.pipeline)}getAppendBlobClient(){return new uP(this.url,this.pipeline)}getBlockBlobClient(){return new Ud(this.url,this.pipeline)}getPageBlobClient(){
return new hP(this.url,this.pipeline)}async download(t=0,r,i={}){return i.conditions=i.conditions||{},i.conditions=i.conditions||{},te(i.customerProvidedKey,this.
isHttps),I.withSpan("BlobClient-download",i,async n=>{const a=B(await this.blobContext.download({abortSignal:i.abortSignal,leaseAccessConditions:i.conditions,modifiedAccessConditions:{
...i.conditions,ifTags:i.conditions?.tagConditions},requestOptions:{onDownloadProgress:ae?void 0:i.onProgress},range:t===0&&!r?void 0:Ee({offset:t,count:r}),rangeGetContentMD5:i.
rangeGetContentMD5,rangeGetContentCRC64:i.rangeGetContentCrc64,snapshot:i.snapshot,cpkInfo:i.customerProvidedKey,tracingOptions:n.tracingOptions})),o={...a,_response:a.
_response,objectReplicationDestinationPolicyId:a.objectReplicationPolicyId,objectReplicationSourceProperties:zd(a.objectReplicationRules)};if(!ae)return o;if((i.
maxRetryRequests===void 0||i.maxRetryRequests<0)&&(i.maxRetryRequests=cb),a.contentLength===void 0)throw new RangeError("File download response doesn't contain \
valid content length header");if(!a.etag)throw new RangeError("File download response doesn't contain valid etag header");return new q0(o,async c=>{const l={leaseAccessConditions:i.
conditions,modifiedAccessConditions:{ifMatch:i.conditions.ifMatch||a.etag,ifModifiedSince:i.conditions.ifModifiedSince,ifNoneMatch:i.conditions.ifNoneMatch,ifUnmodifiedSince:i.
conditions.ifUnmodifiedSince,ifTags:i.conditions?.tagConditions},range:Ee({count:t+a.contentLength-c,offset:c}),rangeGetContentMD5:i.rangeGetContentMD5,rangeGetContentCRC64:i.
rangeGetContentCrc64,snapshot:i.snapshot,cpkInfo:i.customerProvidedKey};return(await this.blobContext.download({abortSignal:i.abortSignal,...l})).readableStreamBody},
t,a.contentLength,{maxRetryRequests:i.maxRetryRequests,onProgress:i.onProgress})})}async exists(t={}){return I.withSpan("BlobClient-exists",t,async r=>{try{return te(
t.customerProvidedKey,this.isHttps),await this.getProperties({abortSignal:t.abortSignal,customerProvidedKey:t.customerProvidedKey,conditions:t.conditions,tracingOptions:r.
tracingOptions}),!0}catch(i){if(i.statusCode===404)return!1;if(i.statusCode===409&&(i.details.errorCode===gb||i.details.errorCode===Nb))return!0;throw i}})}async getProperties(t={}){
return t.conditions=t.conditions||{},te(t.customerProvidedKey,this.isHttps),I.withSpan("BlobClient-getProperties",t,async r=>{const i=B(await this.blobContext.getProperties(
{abortSignal:t.abortSignal,leaseAccessConditions:t.conditions,modifiedAccessConditions:{...t.conditions,ifTags:t.conditions?.tagConditions},cpkInfo:t.customerProvidedKey,
tracingOptions:r.tracingOptions}));return{...i,_response:i._response,objectReplicationDestinationPolicyId:i.objectReplicationPolicyId,objectReplicationSourceProperties:zd(
i.objectReplicationRules)}})}async delete(t={}){return t.conditions=t.conditions||{},I.withSpan("BlobClient-delete",t,async r=>B(await this.blobContext.delete({
abortSignal:t.abortSignal,deleteSnapshots:t.deleteSnapshots,leaseAccessConditions:t.conditions,modifiedAccessConditions:{...t.conditions,ifTags:t.conditions?.tagConditions},
tracingOptions:r.tracingOptions})))}async deleteIfExists(t={}){return I.withSpan("BlobClient-deleteIfExists",t,async r=>{try{const i=B(await this.delete(r));return{
succeeded:!0,...i,_response:i._response}}catch(i){if(i.details?.errorCode==="BlobNotFound")return{succeeded:!1,...i.response?.parsedHeaders,_response:i.response};
throw i}})}async undelete(t={}){return I.withSpan("BlobClient-undelete",t,async r=>B(await this.blobContext.undelete({abortSignal:t.abortSignal,tracingOptions:r.
tracingOptions})))}async setHTTPHeaders(t,r={}){return r.conditions=r.conditions||{},te(r.customerProvidedKey,this.isHttps),I.withSpan("BlobClient-setHTTPHeader\
s",r,async i=>B(await this.blobContext.setHttpHeaders({abortSignal:r.abortSignal,blobHttpHeaders:t,leaseAccessConditions:r.conditions,modifiedAccessConditions:{
...r.conditions,ifTags:r.conditions?.tagConditions},tracingOptions:i.tracingOptions})))}async setMetadata(t,r={}){return r.conditions=r.conditions||{},te(r.customerProvidedKey,
this.isHttps),I.withSpan("BlobClient-setMetadata",r,async i=>B(await this.blobContext.setMetadata({abortSignal:r.abortSignal,leaseAccessConditions:r.conditions,
metadata:t,modifiedAccessConditions:{...r.conditions,ifTags:r.conditions?.tagConditions},cpkInfo:r.customerProvidedKey,encryptionScope:r.encryptionScope,tracingOptions:i.
tracingOptions})))}async setTags(t,r={}){return I.withSpan("BlobClient-setTags",r,async i=>B(await this.blobContext.setTags({abortSignal:r.abortSignal,leaseAccessConditions:r.
conditions,modifiedAccessConditions:{...r.conditions,ifTags:r.conditions?.tagConditions},blobModifiedAccessConditions:r.conditions,tracingOptions:i.tracingOptions,
tags:E0(t)})))}async getTags(t={}){return I.withSpan("BlobClient-getTags",t,async r=>{const i=B(await this.blobContext.getTags({abortSignal:t.abortSignal,leaseAccessConditions:t.
conditions,modifiedAccessConditions:{...t.conditions,ifTags:t.conditions?.tagConditions},blobModifiedAccessConditions:t.conditions,tracingOptions:r.tracingOptions}));
return{...i,_response:i._response,tags:R0({blobTagSet:i.blobTagSet})||{}}})}getBlobLeaseClient(t){return new _0(this,t)}async createSnapshot(t={}){return t.conditions=
t.conditions||{},te(t.customerProvidedKey,this.isHttps),I.withSpan("BlobClient-createSnapshot",t,async r=>B(await this.blobContext.createSnapshot({abortSignal:t.
abortSignal,leaseAccessConditions:t.conditions,metadata:t.metadata,modifiedAccessConditions:{...t.conditions,ifTags:t.conditions?.tagConditions},cpkInfo:t.customerProvidedKey,
encryptionScope:t.encryptionScope,tracingOptions:r.tracingOptions})))}async beginCopyFromURL(t,r={}){const i={abortCopyFromURL:s((...a)=>this.abortCopyFromURL(...a),
"abortCopyFromURL"),getProperties:s((...a)=>this.getProperties(...a),"getProperties"),startCopyFromURL:s((...a)=>this.startCopyFromURL(...a),"startCopyFromURL")},
n=new iP({blobClient:i,copySource:t,intervalInMs:r.intervalInMs,onProgress:r.onProgress,resumeFrom:r.resumeFrom,startCopyFromURLOptions:r});return await n.poll(),
n}async abortCopyFromURL(t,r={}){return I.withSpan("BlobClient-abortCopyFromURL",r,async i=>B(await this.blobContext.abortCopyFromURL(t,{abortSignal:r.abortSignal,
leaseAccessConditions:r.conditions,tracingOptions:i.tracingOptions})))}async syncCopyFromURL(t,r={}){return r.conditions=r.conditions||{},r.sourceConditions=r.sourceConditions||
{},I.withSpan("BlobClient-syncCopyFromURL",r,async i=>B(await this.blobContext.copyFromURL(t,{abortSignal:r.abortSignal,metadata:r.metadata,leaseAccessConditions:r.
conditions,modifiedAccessConditions:{...r.conditions,ifTags:r.conditions?.tagConditions},sourceModifiedAccessConditions:{sourceIfMatch:r.sourceConditions?.ifMatch,
sourceIfModifiedSince:r.sourceConditions?.ifModifiedSince,sourceIfNoneMatch:r.sourceConditions?.ifNoneMatch,sourceIfUnmodifiedSince:r.sourceConditions?.ifUnmodifiedSince},
sourceContentMD5:r.sourceContentMD5,copySourceAuthorization:Rr(r.sourceAuthorization),tier:Tt(r.tier),blobTagsString:vt(r.tags),immutabilityPolicyExpiry:r.immutabilityPolicy?.
expiriesOn,immutabilityPolicyMode:r.immutabilityPolicy?.policyMode,legalHold:r.legalHold,encryptionScope:r.encryptionScope,copySourceTags:r.copySourceTags,fileRequestIntent:r.
sourceShareTokenIntent,tracingOptions:i.tracingOptions})))}async setAccessTier(t,r={}){return I.withSpan("BlobClient-setAccessTier",r,async i=>B(await this.blobContext.
setTier(Tt(t),{abortSignal:r.abortSignal,leaseAccessConditions:r.conditions,modifiedAccessConditions:{...r.conditions,ifTags:r.conditions?.tagConditions},rehydratePriority:r.
rehydratePriority,tracingOptions:i.tracingOptions})))}async downloadToBuffer(t,r,i,n={}){let a,o=0,c=0,l=n;t instanceof Buffer?(a=t,o=r||0,c=typeof i=="number"?
i:0):(o=typeof t=="number"?t:0,c=typeof r=="number"?r:0,l=i||{});let m=l.blockSize??0;if(m<0)throw new RangeError("blockSize option must be >= 0");if(m===0&&(m=
Bn),o<0)throw new RangeError("offset option must be >= 0");if(c&&c<=0)throw new RangeError("count option must be greater than 0");return l.conditions||(l.conditions=
{}),I.withSpan("BlobClient-downloadToBuffer",l,async d=>{if(!c){const h=await this.getProperties({...l,tracingOptions:d.tracingOptions});if(c=h.contentLength-o,
c<0)throw new RangeError(`offset ${o} shouldn't be larger than blob size ${h.contentLength}`)}if(!a)try{a=Buffer.alloc(c)}catch(h){throw new Error(`Unable to al\
locate the buffer of size: ${c}(in bytes). Please try passing your own buffer to the "downloadToBuffer" method or try using other methods like "download" or "do\
wnloadToFile".	 ${h.message}`)}if(a.length<c)throw new RangeError(`The buffer's size should be equal to or larger than the request count of bytes: ${c}`);let p=0;
const u=new Dd(l.concurrency);for(let h=o;h<o+c;h=h+m)u.addOperation(async()=>{let f=o+c;h+m<f&&(f=h+m);const g=(await this.download(h,f-h,{abortSignal:l.abortSignal,
conditions:l.conditions,maxRetryRequests:l.maxRetryRequestsPerBlock,customerProvidedKey:l.customerProvidedKey,tracingOptions:d.tracingOptions})).readableStreamBody;
await cP(g,a,h-o,f-o),p+=f-h,l.onProgress&&l.onProgress({loadedBytes:p})});return await u.do(),a})}async downloadToFile(t,r=0,i,n={}){return I.withSpan("BlobCli\
ent-downloadToFile",n,async a=>{const o=await this.download(r,i,{...n,tracingOptions:a.tracingOptions});return o.readableStreamBody&&await mP(o.readableStreamBody,
t),o.blobDownloadStream=void 0,o})}getBlobAndContainerNamesFromUrl(){let t,r;try{const i=new URL(this.url);if(i.host.split(".")[1]==="blob"){const n=i.pathname.
match("/([^/]*)(/(.*))?");t=n[1],r=n[3]}else if(Rd(i)){const n=i.pathname.match("/([^/]*)/([^/]*)(/(.*))?");t=n[2],r=n[4]}else{const n=i.pathname.match("/([^/]*\
)(/(.*))?");t=n[1],r=n[3]}if(t=decodeURIComponent(t),r=decodeURIComponent(r),r=r.replace(/\\/g,"/"),!t)throw new Error("Provided containerName is invalid.");return{
blobName:r,containerName:t}}catch{throw new Error("Unable to extract blobName and containerName with provided information.")}}async startCopyFromURL(t,r={}){return I.
withSpan("BlobClient-startCopyFromURL",r,async i=>(r.conditions=r.conditions||{},r.sourceConditions=r.sourceConditions||{},B(await this.blobContext.startCopyFromURL(
t,{abortSignal:r.abortSignal,leaseAccessConditions:r.conditions,metadata:r.metadata,modifiedAccessConditions:{...r.conditions,ifTags:r.conditions?.tagConditions},
sourceModifiedAccessConditions:{sourceIfMatch:r.sourceConditions.ifMatch,sourceIfModifiedSince:r.sourceConditions.ifModifiedSince,sourceIfNoneMatch:r.sourceConditions.
ifNoneMatch,sourceIfUnmodifiedSince:r.sourceConditions.ifUnmodifiedSince,sourceIfTags:r.sourceConditions.tagConditions},immutabilityPolicyExpiry:r.immutabilityPolicy?.
expiriesOn,immutabilityPolicyMode:r.immutabilityPolicy?.policyMode,legalHold:r.legalHold,rehydratePriority:r.rehydratePriority,tier:Tt(r.tier),blobTagsString:vt(
r.tags),sealBlob:r.sealBlob,tracingOptions:i.tracingOptions}))))}generateSasUrl(t){return new Promise(r=>{if(!(this.credential instanceof we))throw new RangeError(
"Can only generate the SAS when the client is initialized with a shared key credential");const i=Md({containerName:this._containerName,blobName:this._name,snapshotTime:this.
_snapshot,versionId:this._versionId,...t},this.credential).toString();r(wd(this.url,i))})}generateSasStringToSign(t){if(!(this.credential instanceof we))throw new RangeError(
"Can only generate the SAS when the client is initialized with a shared key credential");return Kn({containerName:this._containerName,blobName:this._name,snapshotTime:this.
_snapshot,versionId:this._versionId,...t},this.credential).stringToSign}generateUserDelegationSasUrl(t,r){return new Promise(i=>{const n=Md({containerName:this.
_containerName,blobName:this._name,snapshotTime:this._snapshot,versionId:this._versionId,...t},r,this.accountName).toString();i(wd(this.url,n))})}generateUserDelegationSasStringToSign(t,r){
return Kn({containerName:this._containerName,blobName:this._name,snapshotTime:this._snapshot,versionId:this._versionId,...t},r,this.accountName).stringToSign}async deleteImmutabilityPolicy(t={}){
return I.withSpan("BlobClient-deleteImmutabilityPolicy",t,async r=>B(await this.blobContext.deleteImmutabilityPolicy({tracingOptions:r.tracingOptions})))}async setImmutabilityPolicy(t,r={}){
return I.withSpan("BlobClient-setImmutabilityPolicy",r,async i=>B(await this.blobContext.setImmutabilityPolicy({immutabilityPolicyExpiry:t.expiriesOn,immutabilityPolicyMode:t.
policyMode,tracingOptions:i.tracingOptions})))}async setLegalHold(t,r={}){return I.withSpan("BlobClient-setLegalHold",r,async i=>B(await this.blobContext.setLegalHold(
t,{tracingOptions:i.tracingOptions})))}async getAccountInfo(t={}){return I.withSpan("BlobClient-getAccountInfo",t,async r=>B(await this.blobContext.getAccountInfo(
{abortSignal:t.abortSignal,tracingOptions:r.tracingOptions})))}},uP=class Bp extends Ni{static{s(this,"_AppendBlobClient")}appendBlobContext;constructor(t,r,i,n){
let a,o;if(n=n||{},mi(r))o=t,a=r;else if(ae&&r instanceof we||r instanceof Ne||lt(r))o=t,n=i,a=de(r,n);else if(!r&&typeof r!="string")o=t,a=de(new Ne,n);else if(r&&
typeof r=="string"&&i&&typeof i=="string"){const c=r,l=i,m=gi(t);if(m.kind==="AccountConnString")if(ae){const d=new we(m.accountName,m.accountKey);o=ue(ue(m.url,
encodeURIComponent(c)),encodeURIComponent(l)),n.proxyOptions||(n.proxyOptions=Yr(m.proxyUri)),a=de(d,n)}else throw new Error("Account connection string is only \
supported in Node.js environment");else if(m.kind==="SASConnString")o=ue(ue(m.url,encodeURIComponent(c)),encodeURIComponent(l))+"?"+m.accountSas,a=de(new Ne,n);else
throw new Error("Connection string must be either an Account connection string or a SAS connection string")}else throw new Error("Expecting non-empty strings fo\
r containerName and blobName parameters");super(o,a),this.appendBlobContext=this.storageClientContext.appendBlob}withSnapshot(t){return new Bp(Er(this.url,ut.Parameters.
SNAPSHOT,t.length===0?void 0:t),this.pipeline)}async create(t={}){return t.conditions=t.conditions||{},te(t.customerProvidedKey,this.isHttps),I.withSpan("Append\
BlobClient-create",t,async r=>B(await this.appendBlobContext.create(0,{abortSignal:t.abortSignal,blobHttpHeaders:t.blobHTTPHeaders,leaseAccessConditions:t.conditions,
metadata:t.metadata,modifiedAccessConditions:{...t.conditions,ifTags:t.conditions?.tagConditions},cpkInfo:t.customerProvidedKey,encryptionScope:t.encryptionScope,
immutabilityPolicyExpiry:t.immutabilityPolicy?.expiriesOn,immutabilityPolicyMode:t.immutabilityPolicy?.policyMode,legalHold:t.legalHold,blobTagsString:vt(t.tags),
tracingOptions:r.tracingOptions})))}async createIfNotExists(t={}){const r={ifNoneMatch:Vo};return I.withSpan("AppendBlobClient-createIfNotExists",t,async i=>{try{
const n=B(await this.create({...i,conditions:r}));return{succeeded:!0,...n,_response:n._response}}catch(n){if(n.details?.errorCode==="BlobAlreadyExists")return{
succeeded:!1,...n.response?.parsedHeaders,_response:n.response};throw n}})}async seal(t={}){return t.conditions=t.conditions||{},I.withSpan("AppendBlobClient-se\
al",t,async r=>B(await this.appendBlobContext.seal({abortSignal:t.abortSignal,appendPositionAccessConditions:t.conditions,leaseAccessConditions:t.conditions,modifiedAccessConditions:{
...t.conditions,ifTags:t.conditions?.tagConditions},tracingOptions:r.tracingOptions})))}async appendBlock(t,r,i={}){return i.conditions=i.conditions||{},te(i.customerProvidedKey,
this.isHttps),I.withSpan("AppendBlobClient-appendBlock",i,async n=>B(await this.appendBlobContext.appendBlock(r,t,{abortSignal:i.abortSignal,appendPositionAccessConditions:i.
conditions,leaseAccessConditions:i.conditions,modifiedAccessConditions:{...i.conditions,ifTags:i.conditions?.tagConditions},requestOptions:{onUploadProgress:i.onProgress},
transactionalContentMD5:i.transactionalContentMD5,transactionalContentCrc64:i.transactionalContentCrc64,cpkInfo:i.customerProvidedKey,encryptionScope:i.encryptionScope,
tracingOptions:n.tracingOptions})))}async appendBlockFromURL(t,r,i,n={}){return n.conditions=n.conditions||{},n.sourceConditions=n.sourceConditions||{},te(n.customerProvidedKey,
this.isHttps),I.withSpan("AppendBlobClient-appendBlockFromURL",n,async a=>B(await this.appendBlobContext.appendBlockFromUrl(t,0,{abortSignal:n.abortSignal,sourceRange:Ee(
{offset:r,count:i}),sourceContentMD5:n.sourceContentMD5,sourceContentCrc64:n.sourceContentCrc64,leaseAccessConditions:n.conditions,appendPositionAccessConditions:n.
conditions,modifiedAccessConditions:{...n.conditions,ifTags:n.conditions?.tagConditions},sourceModifiedAccessConditions:{sourceIfMatch:n.sourceConditions?.ifMatch,
sourceIfModifiedSince:n.sourceConditions?.ifModifiedSince,sourceIfNoneMatch:n.sourceConditions?.ifNoneMatch,sourceIfUnmodifiedSince:n.sourceConditions?.ifUnmodifiedSince},
copySourceAuthorization:Rr(n.sourceAuthorization),cpkInfo:n.customerProvidedKey,encryptionScope:n.encryptionScope,fileRequestIntent:n.sourceShareTokenIntent,tracingOptions:a.
tracingOptions})))}},Ud=class Mp extends Ni{static{s(this,"_BlockBlobClient")}_blobContext;blockBlobContext;constructor(t,r,i,n){let a,o;if(n=n||{},mi(r))o=t,a=
r;else if(ae&&r instanceof we||r instanceof Ne||lt(r))o=t,n=i,a=de(r,n);else if(!r&&typeof r!="string")o=t,i&&typeof i!="string"&&(n=i),a=de(new Ne,n);else if(r&&
typeof r=="string"&&i&&typeof i=="string"){const c=r,l=i,m=gi(t);if(m.kind==="AccountConnString")if(ae){const d=new we(m.accountName,m.accountKey);o=ue(ue(m.url,
encodeURIComponent(c)),encodeURIComponent(l)),n.proxyOptions||(n.proxyOptions=Yr(m.proxyUri)),a=de(d,n)}else throw new Error("Account connection string is only \
supported in Node.js environment");else if(m.kind==="SASConnString")o=ue(ue(m.url,encodeURIComponent(c)),encodeURIComponent(l))+"?"+m.accountSas,a=de(new Ne,n);else
throw new Error("Connection string must be either an Account connection string or a SAS connection string")}else throw new Error("Expecting non-empty strings fo\
r containerName and blobName parameters");super(o,a),this.blockBlobContext=this.storageClientContext.blockBlob,this._blobContext=this.storageClientContext.blob}withSnapshot(t){
return new Mp(Er(this.url,ut.Parameters.SNAPSHOT,t.length===0?void 0:t),this.pipeline)}async query(t,r={}){if(te(r.customerProvidedKey,this.isHttps),!ae)throw new Error(
"This operation currently is only supported in Node.js.");return I.withSpan("BlockBlobClient-query",r,async i=>{const n=B(await this._blobContext.query({abortSignal:r.
abortSignal,queryRequest:{queryType:"SQL",expression:t,inputSerialization:Td(r.inputTextConfiguration),outputSerialization:Td(r.outputTextConfiguration)},leaseAccessConditions:r.
conditions,modifiedAccessConditions:{...r.conditions,ifTags:r.conditions?.tagConditions},cpkInfo:r.customerProvidedKey,tracingOptions:i.tracingOptions}));return new Z0(
n,{abortSignal:r.abortSignal,onProgress:r.onProgress,onError:r.onError})})}async upload(t,r,i={}){return i.conditions=i.conditions||{},te(i.customerProvidedKey,
this.isHttps),I.withSpan("BlockBlobClient-upload",i,async n=>B(await this.blockBlobContext.upload(r,t,{abortSignal:i.abortSignal,blobHttpHeaders:i.blobHTTPHeaders,
leaseAccessConditions:i.conditions,metadata:i.metadata,modifiedAccessConditions:{...i.conditions,ifTags:i.conditions?.tagConditions},requestOptions:{onUploadProgress:i.
onProgress},cpkInfo:i.customerProvidedKey,encryptionScope:i.encryptionScope,immutabilityPolicyExpiry:i.immutabilityPolicy?.expiriesOn,immutabilityPolicyMode:i.immutabilityPolicy?.
policyMode,legalHold:i.legalHold,tier:Tt(i.tier),blobTagsString:vt(i.tags),tracingOptions:n.tracingOptions})))}async syncUploadFromURL(t,r={}){return r.conditions=
r.conditions||{},te(r.customerProvidedKey,this.isHttps),I.withSpan("BlockBlobClient-syncUploadFromURL",r,async i=>B(await this.blockBlobContext.putBlobFromUrl(0,
t,{...r,blobHttpHeaders:r.blobHTTPHeaders,leaseAccessConditions:r.conditions,modifiedAccessConditions:{...r.conditions,ifTags:r.conditions?.tagConditions},sourceModifiedAccessConditions:{
sourceIfMatch:r.sourceConditions?.ifMatch,sourceIfModifiedSince:r.sourceConditions?.ifModifiedSince,sourceIfNoneMatch:r.sourceConditions?.ifNoneMatch,sourceIfUnmodifiedSince:r.
sourceConditions?.ifUnmodifiedSince,sourceIfTags:r.sourceConditions?.tagConditions},cpkInfo:r.customerProvidedKey,copySourceAuthorization:Rr(r.sourceAuthorization),
tier:Tt(r.tier),blobTagsString:vt(r.tags),copySourceTags:r.copySourceTags,fileRequestIntent:r.sourceShareTokenIntent,tracingOptions:i.tracingOptions})))}async stageBlock(t,r,i,n={}){
return te(n.customerProvidedKey,this.isHttps),I.withSpan("BlockBlobClient-stageBlock",n,async a=>B(await this.blockBlobContext.stageBlock(t,i,r,{abortSignal:n.abortSignal,
leaseAccessConditions:n.conditions,requestOptions:{onUploadProgress:n.onProgress},transactionalContentMD5:n.transactionalContentMD5,transactionalContentCrc64:n.
transactionalContentCrc64,cpkInfo:n.customerProvidedKey,encryptionScope:n.encryptionScope,tracingOptions:a.tracingOptions})))}async stageBlockFromURL(t,r,i=0,n,a={}){
return te(a.customerProvidedKey,this.isHttps),I.withSpan("BlockBlobClient-stageBlockFromURL",a,async o=>B(await this.blockBlobContext.stageBlockFromURL(t,0,r,{abortSignal:a.
abortSignal,leaseAccessConditions:a.conditions,sourceContentMD5:a.sourceContentMD5,sourceContentCrc64:a.sourceContentCrc64,sourceRange:i===0&&!n?void 0:Ee({offset:i,
count:n}),cpkInfo:a.customerProvidedKey,encryptionScope:a.encryptionScope,copySourceAuthorization:Rr(a.sourceAuthorization),fileRequestIntent:a.sourceShareTokenIntent,
tracingOptions:o.tracingOptions})))}async commitBlockList(t,r={}){return r.conditions=r.conditions||{},te(r.customerProvidedKey,this.isHttps),I.withSpan("BlockB\
lobClient-commitBlockList",r,async i=>B(await this.blockBlobContext.commitBlockList({latest:t},{abortSignal:r.abortSignal,blobHttpHeaders:r.blobHTTPHeaders,leaseAccessConditions:r.
conditions,metadata:r.metadata,modifiedAccessConditions:{...r.conditions,ifTags:r.conditions?.tagConditions},cpkInfo:r.customerProvidedKey,encryptionScope:r.encryptionScope,
immutabilityPolicyExpiry:r.immutabilityPolicy?.expiriesOn,immutabilityPolicyMode:r.immutabilityPolicy?.policyMode,legalHold:r.legalHold,tier:Tt(r.tier),blobTagsString:vt(
r.tags),tracingOptions:i.tracingOptions})))}async getBlockList(t,r={}){return I.withSpan("BlockBlobClient-getBlockList",r,async i=>{const n=B(await this.blockBlobContext.
getBlockList(t,{abortSignal:r.abortSignal,leaseAccessConditions:r.conditions,modifiedAccessConditions:{...r.conditions,ifTags:r.conditions?.tagConditions},tracingOptions:i.
tracingOptions}));return n.committedBlocks||(n.committedBlocks=[]),n.uncommittedBlocks||(n.uncommittedBlocks=[]),n})}async uploadData(t,r={}){return I.withSpan(
"BlockBlobClient-uploadData",r,async i=>{if(ae){let n;return t instanceof Buffer?n=t:t instanceof ArrayBuffer?n=Buffer.from(t):(t=t,n=Buffer.from(t.buffer,t.byteOffset,
t.byteLength)),this.uploadSeekableInternal((a,o)=>n.slice(a,a+o),n.byteLength,i)}else{const n=new Blob([t]);return this.uploadSeekableInternal((a,o)=>n.slice(a,
a+o),n.size,i)}})}async uploadBrowserData(t,r={}){return I.withSpan("BlockBlobClient-uploadBrowserData",r,async i=>{const n=new Blob([t]);return this.uploadSeekableInternal(
(a,o)=>n.slice(a,a+o),n.size,i)})}async uploadSeekableInternal(t,r,i={}){let n=i.blockSize??0;if(n<0||n>In)throw new RangeError(`blockSize option must be >= 0 a\
nd <= ${In}`);const a=i.maxSingleShotSize??zn;if(a<0||a>zn)throw new RangeError(`maxSingleShotSize option must be >= 0 and <= ${zn}`);if(n===0){if(r>In*ci)throw new RangeError(
`${r} is too larger to upload to a block blob.`);r>a&&(n=Math.ceil(r/ci),n<Bn&&(n=Bn))}return i.blobHTTPHeaders||(i.blobHTTPHeaders={}),i.conditions||(i.conditions=
{}),I.withSpan("BlockBlobClient-uploadSeekableInternal",i,async o=>{if(r<=a)return B(await this.upload(t(0,r),r,o));const c=Math.floor((r-1)/n)+1;if(c>ci)throw new RangeError(
`The buffer's size is too big or the BlockSize is too small;the number of blocks must be <= ${ci}`);const l=[],m=an();let d=0;const p=new Dd(i.concurrency);for(let u=0;u<
c;u++)p.addOperation(async()=>{const h=Sd(m,u),f=n*u,g=(u===c-1?r:f+n)-f;l.push(h),await this.stageBlock(h,t(f,g),g,{abortSignal:i.abortSignal,conditions:i.conditions,
encryptionScope:i.encryptionScope,tracingOptions:o.tracingOptions}),d+=g,i.onProgress&&i.onProgress({loadedBytes:d})});return await p.do(),this.commitBlockList(
l,o)})}async uploadFile(t,r={}){return I.withSpan("BlockBlobClient-uploadFile",r,async i=>{const n=(await dP(t)).size;return this.uploadSeekableInternal((a,o)=>()=>pP(
t,{autoClose:!0,end:o?a+o-1:1/0,start:a}),n,{...r,tracingOptions:i.tracingOptions})})}async uploadStream(t,r=lb,i=5,n={}){return n.blobHTTPHeaders||(n.blobHTTPHeaders=
{}),n.conditions||(n.conditions={}),I.withSpan("BlockBlobClient-uploadStream",n,async a=>{let o=0;const c=an();let l=0;const m=[];return await new zx(t,r,i,async(p,u)=>{
const h=Sd(c,o);m.push(h),o++,await this.stageBlock(h,p,u,{customerProvidedKey:n.customerProvidedKey,conditions:n.conditions,encryptionScope:n.encryptionScope,tracingOptions:a.
tracingOptions}),l+=u,n.onProgress&&n.onProgress({loadedBytes:l})},Math.ceil(i/4*3)).do(),B(await this.commitBlockList(m,{...n,tracingOptions:a.tracingOptions}))})}},
hP=class Op extends Ni{static{s(this,"_PageBlobClient")}pageBlobContext;constructor(t,r,i,n){let a,o;if(n=n||{},mi(r))o=t,a=r;else if(ae&&r instanceof we||r instanceof
Ne||lt(r))o=t,n=i,a=de(r,n);else if(!r&&typeof r!="string")o=t,a=de(new Ne,n);else if(r&&typeof r=="string"&&i&&typeof i=="string"){const c=r,l=i,m=gi(t);if(m.kind===
"AccountConnString")if(ae){const d=new we(m.accountName,m.accountKey);o=ue(ue(m.url,encodeURIComponent(c)),encodeURIComponent(l)),n.proxyOptions||(n.proxyOptions=
Yr(m.proxyUri)),a=de(d,n)}else throw new Error("Account connection string is only supported in Node.js environment");else if(m.kind==="SASConnString")o=ue(ue(m.
url,encodeURIComponent(c)),encodeURIComponent(l))+"?"+m.accountSas,a=de(new Ne,n);else throw new Error("Connection string must be either an Account connection s\
tring or a SAS connection string")}else throw new Error("Expecting non-empty strings for containerName and blobName parameters");super(o,a),this.pageBlobContext=
this.storageClientContext.pageBlob}withSnapshot(t){return new Op(Er(this.url,ut.Parameters.SNAPSHOT,t.length===0?void 0:t),this.pipeline)}async create(t,r={}){return r.
conditions=r.conditions||{},te(r.customerProvidedKey,this.isHttps),I.withSpan("PageBlobClient-create",r,async i=>B(await this.pageBlobContext.create(0,t,{abortSignal:r.
abortSignal,blobHttpHeaders:r.blobHTTPHeaders,blobSequenceNumber:r.blobSequenceNumber,leaseAccessConditions:r.conditions,metadata:r.metadata,modifiedAccessConditions:{
...r.conditions,ifTags:r.conditions?.tagConditions},cpkInfo:r.customerProvidedKey,encryptionScope:r.encryptionScope,immutabilityPolicyExpiry:r.immutabilityPolicy?.
expiriesOn,immutabilityPolicyMode:r.immutabilityPolicy?.policyMode,legalHold:r.legalHold,tier:Tt(r.tier),blobTagsString:vt(r.tags),tracingOptions:i.tracingOptions})))}async createIfNotExists(t,r={}){
return I.withSpan("PageBlobClient-createIfNotExists",r,async i=>{try{const n={ifNoneMatch:Vo},a=B(await this.create(t,{...r,conditions:n,tracingOptions:i.tracingOptions}));
return{succeeded:!0,...a,_response:a._response}}catch(n){if(n.details?.errorCode==="BlobAlreadyExists")return{succeeded:!1,...n.response?.parsedHeaders,_response:n.
response};throw n}})}async uploadPages(t,r,i,n={}){return n.conditions=n.conditions||{},te(n.customerProvidedKey,this.isHttps),I.withSpan("PageBlobClient-upload\
Pages",n,async a=>B(await this.pageBlobContext.uploadPages(i,t,{abortSignal:n.abortSignal,leaseAccessConditions:n.conditions,modifiedAccessConditions:{...n.conditions,
ifTags:n.conditions?.tagConditions},requestOptions:{onUploadProgress:n.onProgress},range:Ee({offset:r,count:i}),sequenceNumberAccessConditions:n.conditions,transactionalContentMD5:n.
transactionalContentMD5,transactionalContentCrc64:n.transactionalContentCrc64,cpkInfo:n.customerProvidedKey,encryptionScope:n.encryptionScope,tracingOptions:a.tracingOptions})))}async uploadPagesFromURL(t,r,i,n,a={}){
return a.conditions=a.conditions||{},a.sourceConditions=a.sourceConditions||{},te(a.customerProvidedKey,this.isHttps),I.withSpan("PageBlobClient-uploadPagesFrom\
URL",a,async o=>B(await this.pageBlobContext.uploadPagesFromURL(t,Ee({offset:r,count:n}),0,Ee({offset:i,count:n}),{abortSignal:a.abortSignal,sourceContentMD5:a.
sourceContentMD5,sourceContentCrc64:a.sourceContentCrc64,leaseAccessConditions:a.conditions,sequenceNumberAccessConditions:a.conditions,modifiedAccessConditions:{
...a.conditions,ifTags:a.conditions?.tagConditions},sourceModifiedAccessConditions:{sourceIfMatch:a.sourceConditions?.ifMatch,sourceIfModifiedSince:a.sourceConditions?.
ifModifiedSince,sourceIfNoneMatch:a.sourceConditions?.ifNoneMatch,sourceIfUnmodifiedSince:a.sourceConditions?.ifUnmodifiedSince},cpkInfo:a.customerProvidedKey,encryptionScope:a.
encryptionScope,copySourceAuthorization:Rr(a.sourceAuthorization),fileRequestIntent:a.sourceShareTokenIntent,tracingOptions:o.tracingOptions})))}async clearPages(t=0,r,i={}){
return i.conditions=i.conditions||{},I.withSpan("PageBlobClient-clearPages",i,async n=>B(await this.pageBlobContext.clearPages(0,{abortSignal:i.abortSignal,leaseAccessConditions:i.
conditions,modifiedAccessConditions:{...i.conditions,ifTags:i.conditions?.tagConditions},range:Ee({offset:t,count:r}),sequenceNumberAccessConditions:i.conditions,
cpkInfo:i.customerProvidedKey,encryptionScope:i.encryptionScope,tracingOptions:n.tracingOptions})))}async getPageRanges(t=0,r,i={}){return i.conditions=i.conditions||
{},I.withSpan("PageBlobClient-getPageRanges",i,async n=>{const a=B(await this.pageBlobContext.getPageRanges({abortSignal:i.abortSignal,leaseAccessConditions:i.conditions,
modifiedAccessConditions:{...i.conditions,ifTags:i.conditions?.tagConditions},range:Ee({offset:t,count:r}),tracingOptions:n.tracingOptions}));return Qn(a)})}async listPageRangesSegment(t=0,r,i,n={}){
return I.withSpan("PageBlobClient-getPageRangesSegment",n,async a=>B(await this.pageBlobContext.getPageRanges({abortSignal:n.abortSignal,leaseAccessConditions:n.
conditions,modifiedAccessConditions:{...n.conditions,ifTags:n.conditions?.tagConditions},range:Ee({offset:t,count:r}),marker:i,maxPageSize:n.maxPageSize,tracingOptions:a.
tracingOptions})))}async*listPageRangeItemSegments(t=0,r,i,n={}){let a;if(i||i===void 0)do a=await this.listPageRangesSegment(t,r,i,n),i=a.continuationToken,yield await a;while(i)}async*listPageRangeItems(t=0,r,i={}){
let n;for await(const a of this.listPageRangeItemSegments(t,r,n,i))yield*Id(a)}listPageRanges(t=0,r,i={}){i.conditions=i.conditions||{};const n=this.listPageRangeItems(
t,r,i);return{next(){return n.next()},[Symbol.asyncIterator](){return this},byPage:s((a={})=>this.listPageRangeItemSegments(t,r,a.continuationToken,{maxPageSize:a.
maxPageSize,...i}),"byPage")}}async getPageRangesDiff(t,r,i,n={}){return n.conditions=n.conditions||{},I.withSpan("PageBlobClient-getPageRangesDiff",n,async a=>{
const o=B(await this.pageBlobContext.getPageRangesDiff({abortSignal:n.abortSignal,leaseAccessConditions:n.conditions,modifiedAccessConditions:{...n.conditions,ifTags:n.
conditions?.tagConditions},prevsnapshot:i,range:Ee({offset:t,count:r}),tracingOptions:a.tracingOptions}));return Qn(o)})}async listPageRangesDiffSegment(t,r,i,n,a={}){
return I.withSpan("PageBlobClient-getPageRangesDiffSegment",a,async o=>B(await this.pageBlobContext.getPageRangesDiff({abortSignal:a?.abortSignal,leaseAccessConditions:a?.
conditions,modifiedAccessConditions:{...a?.conditions,ifTags:a?.conditions?.tagConditions},prevsnapshot:i,range:Ee({offset:t,count:r}),marker:n,maxPageSize:a?.maxPageSize,
tracingOptions:o.tracingOptions})))}async*listPageRangeDiffItemSegments(t,r,i,n,a){let o;if(n||n===void 0)do o=await this.listPageRangesDiffSegment(t,r,i,n,a),n=
o.continuationToken,yield await o;while(n)}async*listPageRangeDiffItems(t,r,i,n){let a;for await(const o of this.listPageRangeDiffItemSegments(t,r,i,a,n))yield*Id(
o)}listPageRangesDiff(t,r,i,n={}){n.conditions=n.conditions||{};const a=this.listPageRangeDiffItems(t,r,i,{...n});return{next(){return a.next()},[Symbol.asyncIterator](){
return this},byPage:s((o={})=>this.listPageRangeDiffItemSegments(t,r,i,o.continuationToken,{maxPageSize:o.maxPageSize,...n}),"byPage")}}async getPageRangesDiffForManagedDisks(t,r,i,n={}){
return n.conditions=n.conditions||{},I.withSpan("PageBlobClient-GetPageRangesDiffForManagedDisks",n,async a=>{const o=B(await this.pageBlobContext.getPageRangesDiff(
{abortSignal:n.abortSignal,leaseAccessConditions:n.conditions,modifiedAccessConditions:{...n.conditions,ifTags:n.conditions?.tagConditions},prevSnapshotUrl:i,range:Ee(
{offset:t,count:r}),tracingOptions:a.tracingOptions}));return Qn(o)})}async resize(t,r={}){return r.conditions=r.conditions||{},I.withSpan("PageBlobClient-resiz\
e",r,async i=>B(await this.pageBlobContext.resize(t,{abortSignal:r.abortSignal,leaseAccessConditions:r.conditions,modifiedAccessConditions:{...r.conditions,ifTags:r.
conditions?.tagConditions},encryptionScope:r.encryptionScope,tracingOptions:i.tracingOptions})))}async updateSequenceNumber(t,r,i={}){return i.conditions=i.conditions||
{},I.withSpan("PageBlobClient-updateSequenceNumber",i,async n=>B(await this.pageBlobContext.updateSequenceNumber(t,{abortSignal:i.abortSignal,blobSequenceNumber:r,
leaseAccessConditions:i.conditions,modifiedAccessConditions:{...i.conditions,ifTags:i.conditions?.tagConditions},tracingOptions:n.tracingOptions})))}async startCopyIncremental(t,r={}){
return I.withSpan("PageBlobClient-startCopyIncremental",r,async i=>B(await this.pageBlobContext.copyIncremental(t,{abortSignal:r.abortSignal,modifiedAccessConditions:{
...r.conditions,ifTags:r.conditions?.tagConditions},tracingOptions:i.tracingOptions})))}},$d;(function(e){e[e.LOCKED=0]="LOCKED",e[e.UNLOCKED=1]="UNLOCKED"})($d||
($d={}));var Fd;(function(e){e.AES256="AES256"})(Fd||(Fd={}));var fP=class extends Error{static{s(this,"InvalidResponseError")}constructor(e){super(e),this.name=
"InvalidResponseError"}},Jn=class extends Error{static{s(this,"NetworkError")}constructor(e){const t=`Unable to make request: ${e}
If you are using self-hosted runners, please make sure your runner has access to all GitHub endpoints: https://docs.github.com/en/actions/hosting-your-own-runne\
rs/managing-self-hosted-runners/about-self-hosted-runners#communication-between-self-hosted-runners-and-github`;super(t),this.code=e,this.name="NetworkError"}};
Jn.isNetworkErrorCode=e=>e?["ECONNRESET","ENOTFOUND","ETIMEDOUT","ECONNREFUSED","EHOSTUNREACH"].includes(e):!1;var xi=class extends Error{static{s(this,"UsageEr\
ror")}constructor(){super(`Cache storage quota has been hit. Unable to upload any new cache entries.
More info on storage limits: https://docs.github.com/en/billing/managing-billing-for-github-actions/about-billing-for-github-actions#calculating-minute-and-stor\
age-spending`),this.name="UsageError"}};xi.isUsageErrorMessage=e=>e?e.includes("insufficient usage"):!1;var jd=class extends Error{static{s(this,"RateLimitError")}constructor(e){
super(e),this.name="RateLimitError"}},yP=s(function(e,t,r,i){function n(a){return a instanceof r?a:new r(function(o){o(a)})}return s(n,"adopt"),new(r||(r=Promise))(
function(a,o){function c(d){try{m(i.next(d))}catch(p){o(p)}}s(c,"fulfilled");function l(d){try{m(i.throw(d))}catch(p){o(p)}}s(l,"rejected");function m(d){d.done?
a(d.value):n(d.value).then(c,l)}s(m,"step"),m((i=i.apply(e,t||[])).next())})},"__awaiter4"),gP=class{static{s(this,"UploadProgress")}constructor(e){this.contentLength=
e,this.sentBytes=0,this.displayedComplete=!1,this.startTime=Date.now()}setSentBytes(e){this.sentBytes=e}getTransferredBytes(){return this.sentBytes}isDone(){return this.
getTransferredBytes()===this.contentLength}display(){if(this.displayedComplete)return;const e=this.sentBytes,t=(100*(e/this.contentLength)).toFixed(1),r=Date.now()-
this.startTime,i=(e/(1024*1024)/(r/1e3)).toFixed(1);ie(`Sent ${e} of ${this.contentLength} (${t}%), ${i} MBs/sec`),this.isDone()&&(this.displayedComplete=!0)}onProgress(){
return e=>{this.setSentBytes(e.loadedBytes)}}startDisplayTimer(e=1e3){const t=s(()=>{this.display(),this.isDone()||(this.timeoutHandle=setTimeout(t,e))},"displa\
yCallback");this.timeoutHandle=setTimeout(t,e)}stopDisplayTimer(){this.timeoutHandle&&(clearTimeout(this.timeoutHandle),this.timeoutHandle=void 0),this.display()}};
function NP(e,t,r){return yP(this,void 0,void 0,function*(){var i;const n=new Ni(e),a=n.getBlockBlobClient(),o=new gP((i=r?.archiveSizeBytes)!==null&&i!==void 0?
i:0),c={blockSize:r?.uploadChunkSize,concurrency:r?.uploadConcurrency,maxSingleShotSize:128*1024*1024,onProgress:o.onProgress()};try{o.startDisplayTimer(),T(`Bl\
obClient: ${n.name}:${n.accountName}:${n.containerName}`);const l=yield a.uploadFile(t,c);if(l._response.status>=400)throw new fP(`uploadCacheArchiveSDK: upload\
 failed with status code ${l._response.status}`);return l}catch(l){throw Ge(`uploadCacheArchiveSDK: internal error uploading cache archive: ${l.message}`),l}finally{
o.stopDisplayTimer()}})}s(NP,"uploadCacheArchiveSDK");import*as xP from"buffer";import*as Ir from"fs";import*as bP from"stream";import*as vP from"util";var bi=s(
function(e,t,r,i){function n(a){return a instanceof r?a:new r(function(o){o(a)})}return s(n,"adopt"),new(r||(r=Promise))(function(a,o){function c(d){try{m(i.next(
d))}catch(p){o(p)}}s(c,"fulfilled");function l(d){try{m(i.throw(d))}catch(p){o(p)}}s(l,"rejected");function m(d){d.done?a(d.value):n(d.value).then(c,l)}s(m,"ste\
p"),m((i=i.apply(e,t||[])).next())})},"__awaiter5");function Zn(e){return e?e>=200&&e<300:!1}s(Zn,"isSuccessStatusCode");function CP(e){return e?e>=500:!0}s(CP,
"isServerErrorStatusCode");function PP(e){return e?[je.BadGateway,je.ServiceUnavailable,je.GatewayTimeout].includes(e):!1}s(PP,"isRetryableStatusCode");function wP(e){
return bi(this,void 0,void 0,function*(){return new Promise(t=>setTimeout(t,e))})}s(wP,"sleep");function Gd(e,t,r){return bi(this,arguments,void 0,function*(i,n,a,o=qi,c=Di,l=void 0){
let m="",d=1;for(;d<=o;){let p,u,h=!1;try{p=yield n()}catch(f){l&&(p=l(f)),h=!0,m=f.message}if(p&&(u=a(p),!CP(u)))return p;if(u&&(h=PP(u),m=`Cache service respo\
nded with ${u}`),T(`${i} - Attempt ${d} of ${o} failed with error: ${m}`),!h){T(`${i} - Error is not retryable`);break}yield wP(c),d++}throw Error(`${i} failed:\
 ${m}`)})}s(Gd,"retry");function vi(e,t){return bi(this,arguments,void 0,function*(r,i,n=qi,a=Di){return yield Gd(r,i,o=>o.statusCode,n,a,o=>{if(o instanceof ar)
return{statusCode:o.statusCode,result:null,headers:{},error:o}})})}s(vi,"retryTypedResponse");function Ci(e,t){return bi(this,arguments,void 0,function*(r,i,n=qi,a=Di){
return yield Gd(r,i,o=>o.message.statusCode,n,a)})}s(Ci,"retryHttpClientResponse");var ze=s(function(e,t,r,i){function n(a){return a instanceof r?a:new r(function(o){
o(a)})}return s(n,"adopt"),new(r||(r=Promise))(function(a,o){function c(d){try{m(i.next(d))}catch(p){o(p)}}s(c,"fulfilled");function l(d){try{m(i.throw(d))}catch(p){
o(p)}}s(l,"rejected");function m(d){d.done?a(d.value):n(d.value).then(c,l)}s(m,"step"),m((i=i.apply(e,t||[])).next())})},"__awaiter6");function SP(e,t){return ze(
this,void 0,void 0,function*(){yield vP.promisify(bP.pipeline)(e.message,t)})}s(SP,"pipeResponseToStream");var Xd=class{static{s(this,"DownloadProgress")}constructor(e){
this.contentLength=e,this.segmentIndex=0,this.segmentSize=0,this.segmentOffset=0,this.receivedBytes=0,this.displayedComplete=!1,this.startTime=Date.now()}nextSegment(e){
this.segmentOffset=this.segmentOffset+this.segmentSize,this.segmentIndex=this.segmentIndex+1,this.segmentSize=e,this.receivedBytes=0,T(`Downloading segment at o\
ffset ${this.segmentOffset} with length ${this.segmentSize}...`)}setReceivedBytes(e){this.receivedBytes=e}getTransferredBytes(){return this.segmentOffset+this.receivedBytes}isDone(){
return this.getTransferredBytes()===this.contentLength}display(){if(this.displayedComplete)return;const e=this.segmentOffset+this.receivedBytes,t=(100*(e/this.contentLength)).
toFixed(1),r=Date.now()-this.startTime,i=(e/(1024*1024)/(r/1e3)).toFixed(1);ie(`Received ${e} of ${this.contentLength} (${t}%), ${i} MBs/sec`),this.isDone()&&(this.
displayedComplete=!0)}onProgress(){return e=>{this.setReceivedBytes(e.loadedBytes)}}startDisplayTimer(e=1e3){const t=s(()=>{this.display(),this.isDone()||(this.
timeoutHandle=setTimeout(t,e))},"displayCallback");this.timeoutHandle=setTimeout(t,e)}stopDisplayTimer(){this.timeoutHandle&&(clearTimeout(this.timeoutHandle),this.
timeoutHandle=void 0),this.display()}};function ea(e,t){return ze(this,void 0,void 0,function*(){const r=Ir.createWriteStream(t),i=new Or("actions/cache"),n=yield Ci(
"downloadCache",()=>ze(this,void 0,void 0,function*(){return i.get(e)}));n.message.socket.setTimeout(Ra,()=>{n.message.destroy(),T(`Aborting download, socket ti\
med out after ${Ra} ms`)}),yield SP(n,r);const a=n.message.headers["content-length"];if(a){const o=parseInt(a),c=ot(t);if(c!==o)throw new Error(`Incomplete down\
load. Expected file size: ${o}, actual file size: ${c}`)}else T("Unable to validate download, no Content-Length header")})}s(ea,"downloadCacheHttpClient");function EP(e,t,r){
return ze(this,void 0,void 0,function*(){var i;const n=yield Ir.promises.open(t,"w"),a=new Or("actions/cache",void 0,{socketTimeout:r.timeoutInMs,keepAlive:!0});
try{const c=(yield Ci("downloadCacheMetadata",()=>ze(this,void 0,void 0,function*(){return yield a.request("HEAD",e,null,{})}))).message.headers["content-length"];
if(c==null)throw new Error("Content-Length not found on blob response");const l=parseInt(c);if(Number.isNaN(l))throw new Error(`Could not interpret Content-Leng\
th: ${l}`);const m=[],d=4*1024*1024;for(let N=0;N<l;N+=d){const b=Math.min(d,l-N);m.push({offset:N,promiseGetter:s(()=>ze(this,void 0,void 0,function*(){return yield RP(
a,e,N,b)}),"promiseGetter")})}m.reverse();let p=0,u=0;const h=new Xd(l);h.startDisplayTimer();const f=h.onProgress(),y=[];let g;const x=s(()=>ze(this,void 0,void 0,
function*(){const N=yield Promise.race(Object.values(y));yield n.write(N.buffer,0,N.count,N.offset),p--,delete y[N.offset],u+=N.count,f({loadedBytes:u})}),"wait\
AndWrite");for(;g=m.pop();)y[g.offset]=g.promiseGetter(),p++,p>=((i=r.downloadConcurrency)!==null&&i!==void 0?i:10)&&(yield x());for(;p>0;)yield x()}finally{a.dispose(),
yield n.close()}})}s(EP,"downloadCacheHttpClientConcurrent");function RP(e,t,r,i){return ze(this,void 0,void 0,function*(){let a=0;for(;;)try{const c=yield Wd(3e4,
TP(e,t,r,i));if(typeof c=="string")throw new Error("downloadSegmentRetry failed due to timeout");return c}catch(o){if(a>=5)throw o;a++}})}s(RP,"downloadSegmentR\
etry");function TP(e,t,r,i){return ze(this,void 0,void 0,function*(){const n=yield Ci("downloadCachePart",()=>ze(this,void 0,void 0,function*(){return yield e.get(
t,{Range:`bytes=${r}-${r+i-1}`})}));if(!n.readBodyBuffer)throw new Error("Expected HttpClientResponse to implement readBodyBuffer");return{offset:r,count:i,buffer:yield n.
readBodyBuffer()}})}s(TP,"downloadSegment");function zP(e,t,r){return ze(this,void 0,void 0,function*(){var i;const n=new Ud(e,void 0,{retryOptions:{tryTimeoutInMs:r.
timeoutInMs}}),o=(i=(yield n.getProperties()).contentLength)!==null&&i!==void 0?i:-1;if(o<0)T("Unable to determine content length, downloading file with http-cl\
ient..."),yield ea(e,t);else{const c=Math.min(134217728,xP.constants.MAX_LENGTH),l=new Xd(o),m=Ir.openSync(t,"w");try{l.startDisplayTimer();const d=new AbortController,
p=d.signal;for(;!l.isDone();){const u=l.segmentOffset+l.segmentSize,h=Math.min(c,o-u);l.nextSegment(h);const f=yield Wd(r.segmentTimeoutInMs||36e5,n.downloadToBuffer(
u,h,{abortSignal:p,concurrency:r.downloadConcurrency,onProgress:l.onProgress()}));if(f==="timeout")throw d.abort(),new Error("Aborting cache download as the dow\
nload time exceeded the timeout.");Buffer.isBuffer(f)&&Ir.writeFileSync(m,f)}}finally{l.stopDisplayTimer(),Ir.closeSync(m)}}})}s(zP,"downloadCacheStorageSDK");var Wd=s(
(e,t)=>ze(void 0,void 0,void 0,function*(){let r;const i=new Promise(n=>{r=setTimeout(()=>n("timeout"),e)});return Promise.race([t,i]).then(n=>(clearTimeout(r),
n))}),"promiseWithTimeout");function Vd(e){const t={useAzureSdk:!1,uploadConcurrency:4,uploadChunkSize:33554432};return e&&(typeof e.useAzureSdk=="boolean"&&(t.
useAzureSdk=e.useAzureSdk),typeof e.uploadConcurrency=="number"&&(t.uploadConcurrency=e.uploadConcurrency),typeof e.uploadChunkSize=="number"&&(t.uploadChunkSize=
e.uploadChunkSize)),t.uploadConcurrency=isNaN(Number(process.env.CACHE_UPLOAD_CONCURRENCY))?t.uploadConcurrency:Math.min(32,Number(process.env.CACHE_UPLOAD_CONCURRENCY)),
t.uploadChunkSize=isNaN(Number(process.env.CACHE_UPLOAD_CHUNK_SIZE))?t.uploadChunkSize:Math.min(128*1024*1024,Number(process.env.CACHE_UPLOAD_CHUNK_SIZE)*1024*1024),
T(`Use Azure SDK: ${t.useAzureSdk}`),T(`Upload concurrency: ${t.uploadConcurrency}`),T(`Upload chunk size: ${t.uploadChunkSize}`),t}s(Vd,"getUploadOptions");function IP(e){
const t={useAzureSdk:!1,concurrentBlobDownloads:!0,downloadConcurrency:8,timeoutInMs:3e4,segmentTimeoutInMs:6e5,lookupOnly:!1};e&&(typeof e.useAzureSdk=="boolea\
n"&&(t.useAzureSdk=e.useAzureSdk),typeof e.concurrentBlobDownloads=="boolean"&&(t.concurrentBlobDownloads=e.concurrentBlobDownloads),typeof e.downloadConcurrency==
"number"&&(t.downloadConcurrency=e.downloadConcurrency),typeof e.timeoutInMs=="number"&&(t.timeoutInMs=e.timeoutInMs),typeof e.segmentTimeoutInMs=="number"&&(t.
segmentTimeoutInMs=e.segmentTimeoutInMs),typeof e.lookupOnly=="boolean"&&(t.lookupOnly=e.lookupOnly));const r=process.env.SEGMENT_DOWNLOAD_TIMEOUT_MINS;return r&&
!isNaN(Number(r))&&isFinite(Number(r))&&(t.segmentTimeoutInMs=Number(r)*60*1e3),T(`Use Azure SDK: ${t.useAzureSdk}`),T(`Download concurrency: ${t.downloadConcurrency}`),
T(`Request timeout (ms): ${t.timeoutInMs}`),T(`Cache segment download timeout mins env var: ${process.env.SEGMENT_DOWNLOAD_TIMEOUT_MINS}`),T(`Segment download t\
imeout (ms): ${t.segmentTimeoutInMs}`),T(`Lookup only: ${t.lookupOnly}`),t}s(IP,"getDownloadOptions");function Kd(){const t=new URL(process.env.GITHUB_SERVER_URL||
"https://github.com").hostname.trimEnd().toUpperCase(),r=t==="GITHUB.COM",i=t.endsWith(".GHE.COM"),n=t.endsWith(".LOCALHOST");return!r&&!i&&!n}s(Kd,"isGhes");function Pi(){
return Kd()?"v1":process.env.ACTIONS_CACHE_SERVICE_V2?"v2":"v1"}s(Pi,"getCacheServiceVersion");var Qd=["none","read","write","write-only"];function Yd(){return(process.
env.ACTIONS_CACHE_MODE||"").trim().toLowerCase()}s(Yd,"getCacheMode");function BP(e){return Qd.includes(e)?e==="read"||e==="write":!0}s(BP,"isCacheReadable");function MP(e){
return Qd.includes(e)?e==="write"||e==="write-only":!0}s(MP,"isCacheWritable");function Jd(){const e=Pi();switch(e){case"v1":return process.env.ACTIONS_CACHE_URL||
process.env.ACTIONS_RESULTS_URL||"";case"v2":return process.env.ACTIONS_RESULTS_URL||"";default:throw new Error(`Unsupported cache service version: ${e}`)}}s(Jd,
"getCacheServiceURL");var OP=or(cu(),1);function Zd(){return`@actions/cache-${OP.version}`}s(Zd,"getUserAgentString2");var Ce=s(function(e,t,r,i){function n(a){
return a instanceof r?a:new r(function(o){o(a)})}return s(n,"adopt"),new(r||(r=Promise))(function(a,o){function c(d){try{m(i.next(d))}catch(p){o(p)}}s(c,"fulfil\
led");function l(d){try{m(i.throw(d))}catch(p){o(p)}}s(l,"rejected");function m(d){d.done?a(d.value):n(d.value).then(c,l)}s(m,"step"),m((i=i.apply(e,t||[])).next())})},
"__awaiter7");function Br(e){const t=Jd();if(!t)throw new Error("Cache Service Url not found, unable to restore cache.");const r=`${t}_apis/artifactcache/${e}`;
return T(`Resource Url: ${r}`),r}s(Br,"getCacheApiUrl");function kP(e,t){return`${e};api-version=${t}`}s(kP,"createAcceptHeader");function AP(){return{headers:{
Accept:kP("application/json","6.0-preview.1")}}}s(AP,"getRequestOptions");function ta(){const e=process.env.ACTIONS_RUNTIME_TOKEN||"",t=new va(e);return new Or(
Zd(),[t],AP())}s(ta,"createHttpClient");function _P(e,t,r){return Ce(this,void 0,void 0,function*(){var i;const n=ta(),a=Ur(t,r?.compressionMethod,r?.enableCrossOsArchive),
o=`cache?keys=${encodeURIComponent(e.join(","))}&version=${a}`,c=yield vi("getCacheEntry",()=>Ce(this,void 0,void 0,function*(){return n.getJson(Br(o))}));if(c.
statusCode===204)return sr()&&(yield LP(e[0],n,a)),null;if(!Zn(c.statusCode)){const d=(i=c.error)===null||i===void 0?void 0:i.message;throw d?.includes(Ta)?new Error(
d):new Error(`Cache service responded with ${c.statusCode}`)}const l=c.result,m=l?.archiveLocation;if(!m)throw new Error("Cache not found.");return _i(m),T("Cac\
he Result:"),T(JSON.stringify(l)),l})}s(_P,"getCacheEntry");function LP(e,t,r){return Ce(this,void 0,void 0,function*(){const i=`caches?key=${encodeURIComponent(
e)}`,n=yield vi("listCache",()=>Ce(this,void 0,void 0,function*(){return t.getJson(Br(i))}));if(n.statusCode===200){const a=n.result,o=a?.totalCount;if(o&&o>0){
T(`No matching cache found for cache key '${e}', version '${r} and scope ${process.env.GITHUB_REF}. There exist one or more cache(s) with similar key but they h\
ave different version or scope. See more info on cache matching here: https://docs.github.com/en/actions/using-workflows/caching-dependencies-to-speed-up-workfl\
ows#matching-a-cache-key 
Other caches with similar key:`);for(const c of a?.artifactCaches||[])T(`Cache Key: ${c?.cacheKey}, Cache Version: ${c?.cacheVersion}, Cache Scope: ${c?.scope},\
 Cache Created: ${c?.creationTime}`)}}})}s(LP,"printCachesListForDiagnostics");function ep(e,t,r){return Ce(this,void 0,void 0,function*(){const i=new Iu(e),n=IP(
r);i.hostname.endsWith(".blob.core.windows.net")?n.useAzureSdk?yield zP(e,t,n):n.concurrentBlobDownloads?yield EP(e,t,n):yield ea(e,t):yield ea(e,t)})}s(ep,"dow\
nloadCache");function HP(e,t,r){return Ce(this,void 0,void 0,function*(){const i=ta(),n=Ur(t,r?.compressionMethod,r?.enableCrossOsArchive),a={key:e,version:n,cacheSize:r?.
cacheSize};return yield vi("reserveCache",()=>Ce(this,void 0,void 0,function*(){return i.postJson(Br("caches"),a)}))})}s(HP,"reserveCache");function tp(e,t){return`\
bytes ${e}-${t}/*`}s(tp,"getContentRange");function qP(e,t,r,i,n){return Ce(this,void 0,void 0,function*(){T(`Uploading chunk of size ${n-i+1} bytes at offset ${i}\
 with content range: ${tp(i,n)}`);const a={"Content-Type":"application/octet-stream","Content-Range":tp(i,n)},o=yield Ci(`uploadChunk (start: ${i}, end: ${n})`,
()=>Ce(this,void 0,void 0,function*(){return e.sendStream("PATCH",t,r(),a)}));if(!Zn(o.message.statusCode))throw new Error(`Cache service responded with ${o.message.
statusCode} during upload chunk.`)})}s(qP,"uploadChunk");function DP(e,t,r,i){return Ce(this,void 0,void 0,function*(){const n=ot(r),a=Br(`caches/${t.toString()}`),
o=Ui.openSync(r,"r"),c=Vd(i),l=Ia("uploadConcurrency",c.uploadConcurrency),m=Ia("uploadChunkSize",c.uploadChunkSize),d=[...new Array(l).keys()];T("Awaiting all \
uploads");let p=0;try{yield Promise.all(d.map(()=>Ce(this,void 0,void 0,function*(){for(;p<n;){const u=Math.min(n-p,m),h=p,f=p+u-1;p+=m,yield qP(e,a,()=>Ui.createReadStream(
r,{fd:o,start:h,end:f,autoClose:!1}).on("error",y=>{throw new Error(`Cache upload failed because file read failed with ${y.message}`)}),h,f)}})))}finally{Ui.closeSync(
o)}})}s(DP,"uploadFile");function UP(e,t,r){return Ce(this,void 0,void 0,function*(){const i={size:r};return yield vi("commitCache",()=>Ce(this,void 0,void 0,function*(){
return e.postJson(Br(`caches/${t.toString()}`),i)}))})}s(UP,"commitCache");function rp(e,t,r,i){return Ce(this,void 0,void 0,function*(){if(Vd(i).useAzureSdk){if(!r)
throw new Error("Azure Storage SDK can only be used when a signed URL is provided.");yield NP(r,t,i)}else{const a=ta();T("Upload cache"),yield DP(a,e,t,i),T("Co\
mmiting cache");const o=ot(t);ie(`Cache Size: ~${Math.round(o/(1024*1024))} MB (${o} B)`);const c=yield UP(a,e,o);if(!Zn(c.statusCode))throw new Error(`Cache se\
rvice responded with ${c.statusCode} during commit cache.`);ie("Cache saved successfully")}})}s(rp,"saveCache");function ip(e){let t=typeof e;if(t=="object"){if(Array.
isArray(e))return"array";if(e===null)return"null"}return t}s(ip,"typeofJsonValue");function $P(e){return e!==null&&typeof e=="object"&&!Array.isArray(e)}s($P,"i\
sJsonObject");var $e="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".split(""),wi=[];for(let e=0;e<$e.length;e++)wi[$e[e].charCodeAt(0)]=e;wi[45]=
$e.indexOf("+"),wi[95]=$e.indexOf("/");function FP(e){let t=e.length*3/4;e[e.length-2]=="="?t-=2:e[e.length-1]=="="&&(t-=1);let r=new Uint8Array(t),i=0,n=0,a,o=0;
for(let c=0;c<e.length;c++){if(a=wi[e.charCodeAt(c)],a===void 0)switch(e[c]){case"=":n=0;case`
`:case"\r":case"	":case" ":continue;default:throw Error("invalid base64 string.")}switch(n){case 0:o=a,n=1;break;case 1:r[i++]=o<<2|(a&48)>>4,o=a,n=2;break;case 2:
r[i++]=(o&15)<<4|(a&60)>>2,o=a,n=3;break;case 3:r[i++]=(o&3)<<6|a,n=0;break}}if(n==1)throw Error("invalid base64 string.");return r.subarray(0,i)}s(FP,"base64de\
code");function jP(e){let t="",r=0,i,n=0;for(let a=0;a<e.length;a++)switch(i=e[a],r){case 0:t+=$e[i>>2],n=(i&3)<<4,r=1;break;case 1:t+=$e[n|i>>4],n=(i&15)<<2,r=
2;break;case 2:t+=$e[n|i>>6],t+=$e[i&63],r=0;break}return r&&(t+=$e[n],t+="=",r==1&&(t+="=")),t}s(jP,"base64encode2");var V;(function(e){e.symbol=Symbol.for("pr\
otobuf-ts/unknown"),e.onRead=(r,i,n,a,o)=>{(t(i)?i[e.symbol]:i[e.symbol]=[]).push({no:n,wireType:a,data:o})},e.onWrite=(r,i,n)=>{for(let{no:a,wireType:o,data:c}of e.
list(i))n.tag(a,o).raw(c)},e.list=(r,i)=>{if(t(r)){let n=r[e.symbol];return i?n.filter(a=>a.no==i):n}return[]},e.last=(r,i)=>e.list(r,i).slice(-1)[0];const t=s(
r=>r&&Array.isArray(r[e.symbol]),"is")})(V||(V={}));var M;(function(e){e[e.Varint=0]="Varint",e[e.Bit64=1]="Bit64",e[e.LengthDelimited=2]="LengthDelimited",e[e.
StartGroup=3]="StartGroup",e[e.EndGroup=4]="EndGroup",e[e.Bit32=5]="Bit32"})(M||(M={}));function GP(){let e=0,t=0;for(let i=0;i<28;i+=7){let n=this.buf[this.pos++];
if(e|=(n&127)<<i,(n&128)==0)return this.assertBounds(),[e,t]}let r=this.buf[this.pos++];if(e|=(r&15)<<28,t=(r&112)>>4,(r&128)==0)return this.assertBounds(),[e,t];
for(let i=3;i<=31;i+=7){let n=this.buf[this.pos++];if(t|=(n&127)<<i,(n&128)==0)return this.assertBounds(),[e,t]}throw new Error("invalid varint")}s(GP,"varint64\
read");function ra(e,t,r){for(let a=0;a<28;a=a+7){const o=e>>>a,c=!(!(o>>>7)&&t==0),l=(c?o|128:o)&255;if(r.push(l),!c)return}const i=e>>>28&15|(t&7)<<4,n=t>>3!=
0;if(r.push((n?i|128:i)&255),!!n){for(let a=3;a<31;a=a+7){const o=t>>>a,c=!!(o>>>7),l=(c?o|128:o)&255;if(r.push(l),!c)return}r.push(t>>>31&1)}}s(ra,"varint64wri\
te");var Si=65536*65536;function np(e){let t=e[0]=="-";t&&(e=e.slice(1));const r=1e6;let i=0,n=0;function a(o,c){const l=Number(e.slice(o,c));n*=r,i=i*r+l,i>=Si&&
(n=n+(i/Si|0),i=i%Si)}return s(a,"add1e6digit"),a(-24,-18),a(-18,-12),a(-12,-6),a(-6),[t,i,n]}s(np,"int64fromString");function ia(e,t){if(t>>>0<=2097151)return""+
(Si*t+(e>>>0));let r=e&16777215,i=(e>>>24|t<<8)>>>0&16777215,n=t>>16&65535,a=r+i*6777216+n*6710656,o=i+n*8147497,c=n*2,l=1e7;a>=l&&(o+=Math.floor(a/l),a%=l),o>=
l&&(c+=Math.floor(o/l),o%=l);function m(d,p){let u=d?String(d):"";return p?"0000000".slice(u.length)+u:u}return s(m,"decimalFrom1e7"),m(c,0)+m(o,c)+m(a,1)}s(ia,
"int64toString");function ap(e,t){if(e>=0){for(;e>127;)t.push(e&127|128),e=e>>>7;t.push(e)}else{for(let r=0;r<9;r++)t.push(e&127|128),e=e>>7;t.push(1)}}s(ap,"va\
rint32write");function XP(){let e=this.buf[this.pos++],t=e&127;if((e&128)==0)return this.assertBounds(),t;if(e=this.buf[this.pos++],t|=(e&127)<<7,(e&128)==0)return this.
assertBounds(),t;if(e=this.buf[this.pos++],t|=(e&127)<<14,(e&128)==0)return this.assertBounds(),t;if(e=this.buf[this.pos++],t|=(e&127)<<21,(e&128)==0)return this.
assertBounds(),t;e=this.buf[this.pos++],t|=(e&15)<<28;for(let r=5;(e&128)!==0&&r<10;r++)e=this.buf[this.pos++];if((e&128)!=0)throw new Error("invalid varint");return this.
assertBounds(),t>>>0}s(XP,"varint32read");var F;function WP(){const e=new DataView(new ArrayBuffer(8));F=globalThis.BigInt!==void 0&&typeof e.getBigInt64=="func\
tion"&&typeof e.getBigUint64=="function"&&typeof e.setBigInt64=="function"&&typeof e.setBigUint64=="function"?{MIN:BigInt("-9223372036854775808"),MAX:BigInt("92\
23372036854775807"),UMIN:BigInt("0"),UMAX:BigInt("18446744073709551615"),C:BigInt,V:e}:void 0}s(WP,"detectBi"),WP();function sp(e){if(!e)throw new Error("BigInt\
 unavailable, see https://github.com/timostamm/protobuf-ts/blob/v1.0.8/MANUAL.md#bigint-support")}s(sp,"assertBi");var op=/^-?[0-9]+$/,Ei=4294967296,Ri=2147483648,
lp=class{static{s(this,"SharedPbLong")}constructor(e,t){this.lo=e|0,this.hi=t|0}isZero(){return this.lo==0&&this.hi==0}toNumber(){let e=this.hi*Ei+(this.lo>>>0);
if(!Number.isSafeInteger(e))throw new Error("cannot convert to safe number");return e}},Ie=class Ai extends lp{static{s(this,"_PbULong")}static from(t){if(F)switch(typeof t){case"\
string":if(t=="0")return this.ZERO;if(t=="")throw new Error("string is no integer");t=F.C(t);case"number":if(t===0)return this.ZERO;t=F.C(t);case"bigint":if(!t)
return this.ZERO;if(t<F.UMIN)throw new Error("signed value for ulong");if(t>F.UMAX)throw new Error("ulong too large");return F.V.setBigUint64(0,t,!0),new Ai(F.V.
getInt32(0,!0),F.V.getInt32(4,!0))}else switch(typeof t){case"string":if(t=="0")return this.ZERO;if(t=t.trim(),!op.test(t))throw new Error("string is no integer");
let[r,i,n]=np(t);if(r)throw new Error("signed value for ulong");return new Ai(i,n);case"number":if(t==0)return this.ZERO;if(!Number.isSafeInteger(t))throw new Error(
"number is no integer");if(t<0)throw new Error("signed value for ulong");return new Ai(t,t/Ei)}throw new Error("unknown value "+typeof t)}toString(){return F?this.
toBigInt().toString():ia(this.lo,this.hi)}toBigInt(){return sp(F),F.V.setInt32(0,this.lo,!0),F.V.setInt32(4,this.hi,!0),F.V.getBigUint64(0,!0)}};Ie.ZERO=new Ie(
0,0);var xe=class nr extends lp{static{s(this,"_PbLong")}static from(t){if(F)switch(typeof t){case"string":if(t=="0")return this.ZERO;if(t=="")throw new Error("\
string is no integer");t=F.C(t);case"number":if(t===0)return this.ZERO;t=F.C(t);case"bigint":if(!t)return this.ZERO;if(t<F.MIN)throw new Error("signed long too \
small");if(t>F.MAX)throw new Error("signed long too large");return F.V.setBigInt64(0,t,!0),new nr(F.V.getInt32(0,!0),F.V.getInt32(4,!0))}else switch(typeof t){case"\
string":if(t=="0")return this.ZERO;if(t=t.trim(),!op.test(t))throw new Error("string is no integer");let[r,i,n]=np(t);if(r){if(n>Ri||n==Ri&&i!=0)throw new Error(
"signed long too small")}else if(n>=Ri)throw new Error("signed long too large");let a=new nr(i,n);return r?a.negate():a;case"number":if(t==0)return this.ZERO;if(!Number.
isSafeInteger(t))throw new Error("number is no integer");return t>0?new nr(t,t/Ei):new nr(-t,-t/Ei).negate()}throw new Error("unknown value "+typeof t)}isNegative(){
return(this.hi&Ri)!==0}negate(){let t=~this.hi,r=this.lo;return r?r=~r+1:t+=1,new nr(r,t)}toString(){if(F)return this.toBigInt().toString();if(this.isNegative()){
let t=this.negate();return"-"+ia(t.lo,t.hi)}return ia(this.lo,this.hi)}toBigInt(){return sp(F),F.V.setInt32(0,this.lo,!0),F.V.setInt32(4,this.hi,!0),F.V.getBigInt64(
0,!0)}};xe.ZERO=new xe(0,0);var cp={readUnknownField:!0,readerFactory:s(e=>new KP(e),"readerFactory")};function VP(e){return e?Object.assign(Object.assign({},cp),
e):cp}s(VP,"binaryReadOptions");var KP=class{static{s(this,"BinaryReader")}constructor(e,t){this.varint64=GP,this.uint32=XP,this.buf=e,this.len=e.length,this.pos=
0,this.view=new DataView(e.buffer,e.byteOffset,e.byteLength),this.textDecoder=t??new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0})}tag(){let e=this.uint32(),t=e>>>
3,r=e&7;if(t<=0||r<0||r>5)throw new Error("illegal tag: field no "+t+" wire type "+r);return[t,r]}skip(e){let t=this.pos;switch(e){case M.Varint:for(;this.buf[this.
pos++]&128;);break;case M.Bit64:this.pos+=4;case M.Bit32:this.pos+=4;break;case M.LengthDelimited:let r=this.uint32();this.pos+=r;break;case M.StartGroup:let i;
for(;(i=this.tag()[1])!==M.EndGroup;)this.skip(i);break;default:throw new Error("cant skip wire type "+e)}return this.assertBounds(),this.buf.subarray(t,this.pos)}assertBounds(){
if(this.pos>this.len)throw new RangeError("premature EOF")}int32(){return this.uint32()|0}sint32(){let e=this.uint32();return e>>>1^-(e&1)}int64(){return new xe(
...this.varint64())}uint64(){return new Ie(...this.varint64())}sint64(){let[e,t]=this.varint64(),r=-(e&1);return e=(e>>>1|(t&1)<<31)^r,t=t>>>1^r,new xe(e,t)}bool(){
let[e,t]=this.varint64();return e!==0||t!==0}fixed32(){return this.view.getUint32((this.pos+=4)-4,!0)}sfixed32(){return this.view.getInt32((this.pos+=4)-4,!0)}fixed64(){
return new Ie(this.sfixed32(),this.sfixed32())}sfixed64(){return new xe(this.sfixed32(),this.sfixed32())}float(){return this.view.getFloat32((this.pos+=4)-4,!0)}double(){
return this.view.getFloat64((this.pos+=8)-8,!0)}bytes(){let e=this.uint32(),t=this.pos;return this.pos+=e,this.assertBounds(),this.buf.subarray(t,t+e)}string(){
return this.textDecoder.decode(this.bytes())}};function D(e,t){if(!e)throw new Error(t)}s(D,"assert");var QP=34028234663852886e22,YP=-34028234663852886e22,JP=4294967295,
ZP=2147483647,ew=-2147483648;function Mr(e){if(typeof e!="number")throw new Error("invalid int 32: "+typeof e);if(!Number.isInteger(e)||e>ZP||e<ew)throw new Error(
"invalid int 32: "+e)}s(Mr,"assertInt32");function Ti(e){if(typeof e!="number")throw new Error("invalid uint 32: "+typeof e);if(!Number.isInteger(e)||e>JP||e<0)
throw new Error("invalid uint 32: "+e)}s(Ti,"assertUInt32");function na(e){if(typeof e!="number")throw new Error("invalid float 32: "+typeof e);if(Number.isFinite(
e)&&(e>QP||e<YP))throw new Error("invalid float 32: "+e)}s(na,"assertFloat32");var mp={writeUnknownFields:!0,writerFactory:s(()=>new rw,"writerFactory")};function tw(e){
return e?Object.assign(Object.assign({},mp),e):mp}s(tw,"binaryWriteOptions");var rw=class{static{s(this,"BinaryWriter")}constructor(e){this.stack=[],this.textEncoder=
e??new TextEncoder,this.chunks=[],this.buf=[]}finish(){this.chunks.push(new Uint8Array(this.buf));let e=0;for(let i=0;i<this.chunks.length;i++)e+=this.chunks[i].
length;let t=new Uint8Array(e),r=0;for(let i=0;i<this.chunks.length;i++)t.set(this.chunks[i],r),r+=this.chunks[i].length;return this.chunks=[],t}fork(){return this.
stack.push({chunks:this.chunks,buf:this.buf}),this.chunks=[],this.buf=[],this}join(){let e=this.finish(),t=this.stack.pop();if(!t)throw new Error("invalid state\
, fork stack empty");return this.chunks=t.chunks,this.buf=t.buf,this.uint32(e.byteLength),this.raw(e)}tag(e,t){return this.uint32((e<<3|t)>>>0)}raw(e){return this.
buf.length&&(this.chunks.push(new Uint8Array(this.buf)),this.buf=[]),this.chunks.push(e),this}uint32(e){for(Ti(e);e>127;)this.buf.push(e&127|128),e=e>>>7;return this.
buf.push(e),this}int32(e){return Mr(e),ap(e,this.buf),this}bool(e){return this.buf.push(e?1:0),this}bytes(e){return this.uint32(e.byteLength),this.raw(e)}string(e){
let t=this.textEncoder.encode(e);return this.uint32(t.byteLength),this.raw(t)}float(e){na(e);let t=new Uint8Array(4);return new DataView(t.buffer).setFloat32(0,
e,!0),this.raw(t)}double(e){let t=new Uint8Array(8);return new DataView(t.buffer).setFloat64(0,e,!0),this.raw(t)}fixed32(e){Ti(e);let t=new Uint8Array(4);return new DataView(
t.buffer).setUint32(0,e,!0),this.raw(t)}sfixed32(e){Mr(e);let t=new Uint8Array(4);return new DataView(t.buffer).setInt32(0,e,!0),this.raw(t)}sint32(e){return Mr(
e),e=(e<<1^e>>31)>>>0,ap(e,this.buf),this}sfixed64(e){let t=new Uint8Array(8),r=new DataView(t.buffer),i=xe.from(e);return r.setInt32(0,i.lo,!0),r.setInt32(4,i.
hi,!0),this.raw(t)}fixed64(e){let t=new Uint8Array(8),r=new DataView(t.buffer),i=Ie.from(e);return r.setInt32(0,i.lo,!0),r.setInt32(4,i.hi,!0),this.raw(t)}int64(e){
let t=xe.from(e);return ra(t.lo,t.hi,this.buf),this}sint64(e){let t=xe.from(e),r=t.hi>>31,i=t.lo<<1^r,n=(t.hi<<1|t.lo>>>31)^r;return ra(i,n,this.buf),this}uint64(e){
let t=Ie.from(e);return ra(t.lo,t.hi,this.buf),this}},dp={emitDefaultValues:!1,enumAsInteger:!1,useProtoFieldName:!1,prettySpaces:0},pp={ignoreUnknownFields:!1};
function iw(e){return e?Object.assign(Object.assign({},pp),e):pp}s(iw,"jsonReadOptions");function nw(e){return e?Object.assign(Object.assign({},dp),e):dp}s(nw,"\
jsonWriteOptions");var _e=Symbol.for("protobuf-ts/message-type");function aa(e){let t=!1;const r=[];for(let i=0;i<e.length;i++){let n=e.charAt(i);n=="_"?t=!0:/\d/.
test(n)?(r.push(n),t=!0):t?(r.push(n.toUpperCase()),t=!1):i==0?r.push(n.toLowerCase()):r.push(n)}return r.join("")}s(aa,"lowerCamelCase");var v;(function(e){e[e.
DOUBLE=1]="DOUBLE",e[e.FLOAT=2]="FLOAT",e[e.INT64=3]="INT64",e[e.UINT64=4]="UINT64",e[e.INT32=5]="INT32",e[e.FIXED64=6]="FIXED64",e[e.FIXED32=7]="FIXED32",e[e.BOOL=
8]="BOOL",e[e.STRING=9]="STRING",e[e.BYTES=12]="BYTES",e[e.UINT32=13]="UINT32",e[e.SFIXED32=15]="SFIXED32",e[e.SFIXED64=16]="SFIXED64",e[e.SINT32=17]="SINT32",e[e.
SINT64=18]="SINT64"})(v||(v={}));var Le;(function(e){e[e.BIGINT=0]="BIGINT",e[e.STRING=1]="STRING",e[e.NUMBER=2]="NUMBER"})(Le||(Le={}));var zi;(function(e){e[e.
NO=0]="NO",e[e.PACKED=1]="PACKED",e[e.UNPACKED=2]="UNPACKED"})(zi||(zi={}));function aw(e){var t,r,i,n;return e.localName=(t=e.localName)!==null&&t!==void 0?t:aa(
e.name),e.jsonName=(r=e.jsonName)!==null&&r!==void 0?r:aa(e.name),e.repeat=(i=e.repeat)!==null&&i!==void 0?i:zi.NO,e.opt=(n=e.opt)!==null&&n!==void 0?n:e.repeat||
e.oneof?!1:e.kind=="message",e}s(aw,"normalizeFieldInfo");function sw(e){if(typeof e!="object"||e===null||!e.hasOwnProperty("oneofKind"))return!1;switch(typeof e.
oneofKind){case"string":return e[e.oneofKind]===void 0?!1:Object.keys(e).length==2;case"undefined":return Object.keys(e).length==1;default:return!1}}s(sw,"isOne\
ofGroup");var ow=class{static{s(this,"ReflectionTypeCheck")}constructor(e){var t;this.fields=(t=e.fields)!==null&&t!==void 0?t:[]}prepare(){if(this.data)return;
const e=[],t=[],r=[];for(let i of this.fields)if(i.oneof)r.includes(i.oneof)||(r.push(i.oneof),e.push(i.oneof),t.push(i.oneof));else switch(t.push(i.localName),
i.kind){case"scalar":case"enum":(!i.opt||i.repeat)&&e.push(i.localName);break;case"message":i.repeat&&e.push(i.localName);break;case"map":e.push(i.localName);break}
this.data={req:e,known:t,oneofs:Object.values(r)}}is(e,t,r=!1){if(t<0)return!0;if(e==null||typeof e!="object")return!1;this.prepare();let i=Object.keys(e),n=this.
data;if(i.length<n.req.length||n.req.some(a=>!i.includes(a))||!r&&i.some(a=>!n.known.includes(a)))return!1;if(t<1)return!0;for(const a of n.oneofs){const o=e[a];
if(!sw(o))return!1;if(o.oneofKind===void 0)continue;const c=this.fields.find(l=>l.localName===o.oneofKind);if(!c||!this.field(o[o.oneofKind],c,r,t))return!1}for(const a of this.
fields)if(a.oneof===void 0&&!this.field(e[a.localName],a,r,t))return!1;return!0}field(e,t,r,i){let n=t.repeat;switch(t.kind){case"scalar":return e===void 0?t.opt:
n?this.scalars(e,t.T,i,t.L):this.scalar(e,t.T,t.L);case"enum":return e===void 0?t.opt:n?this.scalars(e,v.INT32,i):this.scalar(e,v.INT32);case"message":return e===
void 0?!0:n?this.messages(e,t.T(),r,i):this.message(e,t.T(),r,i);case"map":if(typeof e!="object"||e===null)return!1;if(i<2)return!0;if(!this.mapKeys(e,t.K,i))return!1;
switch(t.V.kind){case"scalar":return this.scalars(Object.values(e),t.V.T,i,t.V.L);case"enum":return this.scalars(Object.values(e),v.INT32,i);case"message":return this.
messages(Object.values(e),t.V.T(),r,i)}break}return!0}message(e,t,r,i){return r?t.isAssignable(e,i):t.is(e,i)}messages(e,t,r,i){if(!Array.isArray(e))return!1;if(i<
2)return!0;if(r){for(let n=0;n<e.length&&n<i;n++)if(!t.isAssignable(e[n],i-1))return!1}else for(let n=0;n<e.length&&n<i;n++)if(!t.is(e[n],i-1))return!1;return!0}scalar(e,t,r){
let i=typeof e;switch(t){case v.UINT64:case v.FIXED64:case v.INT64:case v.SFIXED64:case v.SINT64:switch(r){case Le.BIGINT:return i=="bigint";case Le.NUMBER:return i==
"number"&&!isNaN(e);default:return i=="string"}case v.BOOL:return i=="boolean";case v.STRING:return i=="string";case v.BYTES:return e instanceof Uint8Array;case v.
DOUBLE:case v.FLOAT:return i=="number"&&!isNaN(e);default:return i=="number"&&Number.isInteger(e)}}scalars(e,t,r,i){if(!Array.isArray(e))return!1;if(r<2)return!0;
if(Array.isArray(e)){for(let n=0;n<e.length&&n<r;n++)if(!this.scalar(e[n],t,i))return!1}return!0}mapKeys(e,t,r){let i=Object.keys(e);switch(t){case v.INT32:case v.
FIXED32:case v.SFIXED32:case v.SINT32:case v.UINT32:return this.scalars(i.slice(0,r).map(n=>parseInt(n)),t,r);case v.BOOL:return this.scalars(i.slice(0,r).map(n=>n==
"true"?!0:n=="false"?!1:n),t,r);default:return this.scalars(i,t,r,Le.STRING)}}};function Me(e,t){switch(t){case Le.BIGINT:return e.toBigInt();case Le.NUMBER:return e.
toNumber();default:return e.toString()}}s(Me,"reflectionLongConvert");var lw=class{static{s(this,"ReflectionJsonReader")}constructor(e){this.info=e}prepare(){var e;
if(this.fMap===void 0){this.fMap={};const t=(e=this.info.fields)!==null&&e!==void 0?e:[];for(const r of t)this.fMap[r.name]=r,this.fMap[r.jsonName]=r,this.fMap[r.
localName]=r}}assert(e,t,r){if(!e){let i=ip(r);throw(i=="number"||i=="boolean")&&(i=r.toString()),new Error(`Cannot parse JSON ${i} for ${this.info.typeName}#${t}`)}}read(e,t,r){
this.prepare();const i=[];for(const[n,a]of Object.entries(e)){const o=this.fMap[n];if(!o){if(!r.ignoreUnknownFields)throw new Error(`Found unknown field while r\
eading ${this.info.typeName} from JSON format. JSON key: ${n}`);continue}const c=o.localName;let l;if(o.oneof){if(a===null&&(o.kind!=="enum"||o.T()[0]!=="google\
.protobuf.NullValue"))continue;if(i.includes(o.oneof))throw new Error(`Multiple members of the oneof group "${o.oneof}" of ${this.info.typeName} are present in \
JSON.`);i.push(o.oneof),l=t[o.oneof]={oneofKind:c}}else l=t;if(o.kind=="map"){if(a===null)continue;this.assert($P(a),o.name,a);const m=l[c];for(const[d,p]of Object.
entries(a)){this.assert(p!==null,o.name+" map value",null);let u;switch(o.V.kind){case"message":u=o.V.T().internalJsonRead(p,r);break;case"enum":if(u=this.enum(
o.V.T(),p,o.name,r.ignoreUnknownFields),u===!1)continue;break;case"scalar":u=this.scalar(p,o.V.T,o.V.L,o.name);break}this.assert(u!==void 0,o.name+" map value",
p);let h=d;o.K==v.BOOL&&(h=h=="true"?!0:h=="false"?!1:h),h=this.scalar(h,o.K,Le.STRING,o.name).toString(),m[h]=u}}else if(o.repeat){if(a===null)continue;this.assert(
Array.isArray(a),o.name,a);const m=l[c];for(const d of a){this.assert(d!==null,o.name,null);let p;switch(o.kind){case"message":p=o.T().internalJsonRead(d,r);break;case"\
enum":if(p=this.enum(o.T(),d,o.name,r.ignoreUnknownFields),p===!1)continue;break;case"scalar":p=this.scalar(d,o.T,o.L,o.name);break}this.assert(p!==void 0,o.name,
a),m.push(p)}}else switch(o.kind){case"message":if(a===null&&o.T().typeName!="google.protobuf.Value"){this.assert(o.oneof===void 0,o.name+" (oneof member)",null);
continue}l[c]=o.T().internalJsonRead(a,r,l[c]);break;case"enum":if(a===null)continue;let m=this.enum(o.T(),a,o.name,r.ignoreUnknownFields);if(m===!1)continue;l[c]=
m;break;case"scalar":if(a===null)continue;l[c]=this.scalar(a,o.T,o.L,o.name);break}}}enum(e,t,r,i){if(e[0]=="google.protobuf.NullValue"&&D(t===null||t==="NULL_V\
ALUE",`Unable to parse field ${this.info.typeName}#${r}, enum ${e[0]} only accepts null.`),t===null)return 0;switch(typeof t){case"number":return D(Number.isInteger(
t),`Unable to parse field ${this.info.typeName}#${r}, enum can only be integral number, got ${t}.`),t;case"string":let n=t;e[2]&&t.substring(0,e[2].length)===e[2]&&
(n=t.substring(e[2].length));let a=e[1][n];return typeof a>"u"&&i?!1:(D(typeof a=="number",`Unable to parse field ${this.info.typeName}#${r}, enum ${e[0]} has n\
o value for "${t}".`),a)}D(!1,`Unable to parse field ${this.info.typeName}#${r}, cannot parse enum value from ${typeof t}".`)}scalar(e,t,r,i){let n;try{switch(t){case v.
DOUBLE:case v.FLOAT:if(e===null)return 0;if(e==="NaN")return Number.NaN;if(e==="Infinity")return Number.POSITIVE_INFINITY;if(e==="-Infinity")return Number.NEGATIVE_INFINITY;
if(e===""){n="empty string";break}if(typeof e=="string"&&e.trim().length!==e.length){n="extra whitespace";break}if(typeof e!="string"&&typeof e!="number")break;
let a=Number(e);if(Number.isNaN(a)){n="not a number";break}if(!Number.isFinite(a)){n="too large or small";break}return t==v.FLOAT&&na(a),a;case v.INT32:case v.FIXED32:case v.
SFIXED32:case v.SINT32:case v.UINT32:if(e===null)return 0;let o;if(typeof e=="number"?o=e:e===""?n="empty string":typeof e=="string"&&(e.trim().length!==e.length?
n="extra whitespace":o=Number(e)),o===void 0)break;return t==v.UINT32?Ti(o):Mr(o),o;case v.INT64:case v.SFIXED64:case v.SINT64:if(e===null)return Me(xe.ZERO,r);
if(typeof e!="number"&&typeof e!="string")break;return Me(xe.from(e),r);case v.FIXED64:case v.UINT64:if(e===null)return Me(Ie.ZERO,r);if(typeof e!="number"&&typeof e!=
"string")break;return Me(Ie.from(e),r);case v.BOOL:if(e===null)return!1;if(typeof e!="boolean")break;return e;case v.STRING:if(e===null)return"";if(typeof e!="s\
tring"){n="extra whitespace";break}try{encodeURIComponent(e)}catch(c){c="invalid UTF8";break}return e;case v.BYTES:if(e===null||e==="")return new Uint8Array(0);
if(typeof e!="string")break;return FP(e)}}catch(a){n=a.message}this.assert(!1,i+(n?" - "+n:""),e)}},cw=class{static{s(this,"ReflectionJsonWriter")}constructor(e){
var t;this.fields=(t=e.fields)!==null&&t!==void 0?t:[]}write(e,t){const r={},i=e;for(const n of this.fields){if(!n.oneof){let l=this.field(n,i[n.localName],t);l!==
void 0&&(r[t.useProtoFieldName?n.name:n.jsonName]=l);continue}const a=i[n.oneof];if(a.oneofKind!==n.localName)continue;const o=n.kind=="scalar"||n.kind=="enum"?
Object.assign(Object.assign({},t),{emitDefaultValues:!0}):t;let c=this.field(n,a[n.localName],o);D(c!==void 0),r[t.useProtoFieldName?n.name:n.jsonName]=c}return r}field(e,t,r){
let i;if(e.kind=="map"){D(typeof t=="object"&&t!==null);const n={};switch(e.V.kind){case"scalar":for(const[c,l]of Object.entries(t)){const m=this.scalar(e.V.T,l,
e.name,!1,!0);D(m!==void 0),n[c.toString()]=m}break;case"message":const a=e.V.T();for(const[c,l]of Object.entries(t)){const m=this.message(a,l,e.name,r);D(m!==void 0),
n[c.toString()]=m}break;case"enum":const o=e.V.T();for(const[c,l]of Object.entries(t)){D(l===void 0||typeof l=="number");const m=this.enum(o,l,e.name,!1,!0,r.enumAsInteger);
D(m!==void 0),n[c.toString()]=m}break}(r.emitDefaultValues||Object.keys(n).length>0)&&(i=n)}else if(e.repeat){D(Array.isArray(t));const n=[];switch(e.kind){case"\
scalar":for(let c=0;c<t.length;c++){const l=this.scalar(e.T,t[c],e.name,e.opt,!0);D(l!==void 0),n.push(l)}break;case"enum":const a=e.T();for(let c=0;c<t.length;c++){
D(t[c]===void 0||typeof t[c]=="number");const l=this.enum(a,t[c],e.name,e.opt,!0,r.enumAsInteger);D(l!==void 0),n.push(l)}break;case"message":const o=e.T();for(let c=0;c<
t.length;c++){const l=this.message(o,t[c],e.name,r);D(l!==void 0),n.push(l)}break}(r.emitDefaultValues||n.length>0||r.emitDefaultValues)&&(i=n)}else switch(e.kind){case"\
scalar":i=this.scalar(e.T,t,e.name,e.opt,r.emitDefaultValues);break;case"enum":i=this.enum(e.T(),t,e.name,e.opt,r.emitDefaultValues,r.enumAsInteger);break;case"\
message":i=this.message(e.T(),t,e.name,r);break}return i}enum(e,t,r,i,n,a){if(e[0]=="google.protobuf.NullValue")return!n&&!i?void 0:null;if(t===void 0){D(i);return}
if(!(t===0&&!n&&!i))return D(typeof t=="number"),D(Number.isInteger(t)),a||!e[1].hasOwnProperty(t)?t:e[2]?e[2]+e[1][t]:e[1][t]}message(e,t,r,i){return t===void 0?
i.emitDefaultValues?null:void 0:e.internalJsonWrite(t,i)}scalar(e,t,r,i,n){if(t===void 0){D(i);return}const a=n||i;switch(e){case v.INT32:case v.SFIXED32:case v.
SINT32:return t===0?a?0:void 0:(Mr(t),t);case v.FIXED32:case v.UINT32:return t===0?a?0:void 0:(Ti(t),t);case v.FLOAT:na(t);case v.DOUBLE:return t===0?a?0:void 0:
(D(typeof t=="number"),Number.isNaN(t)?"NaN":t===Number.POSITIVE_INFINITY?"Infinity":t===Number.NEGATIVE_INFINITY?"-Infinity":t);case v.STRING:return t===""?a?"":
void 0:(D(typeof t=="string"),t);case v.BOOL:return t===!1?a?!1:void 0:(D(typeof t=="boolean"),t);case v.UINT64:case v.FIXED64:D(typeof t=="number"||typeof t=="\
string"||typeof t=="bigint");let o=Ie.from(t);return o.isZero()&&!a?void 0:o.toString();case v.INT64:case v.SFIXED64:case v.SINT64:D(typeof t=="number"||typeof t==
"string"||typeof t=="bigint");let c=xe.from(t);return c.isZero()&&!a?void 0:c.toString();case v.BYTES:return D(t instanceof Uint8Array),t.byteLength?jP(t):a?"":
void 0}}};function sa(e,t=Le.STRING){switch(e){case v.BOOL:return!1;case v.UINT64:case v.FIXED64:return Me(Ie.ZERO,t);case v.INT64:case v.SFIXED64:case v.SINT64:
return Me(xe.ZERO,t);case v.DOUBLE:case v.FLOAT:return 0;case v.BYTES:return new Uint8Array(0);case v.STRING:return"";default:return 0}}s(sa,"reflectionScalarDe\
fault");var mw=class{static{s(this,"ReflectionBinaryReader")}constructor(e){this.info=e}prepare(){var e;if(!this.fieldNoToField){const t=(e=this.info.fields)!==
null&&e!==void 0?e:[];this.fieldNoToField=new Map(t.map(r=>[r.no,r]))}}read(e,t,r,i){this.prepare();const n=i===void 0?e.len:e.pos+i;for(;e.pos<n;){const[a,o]=e.
tag(),c=this.fieldNoToField.get(a);if(!c){let p=r.readUnknownField;if(p=="throw")throw new Error(`Unknown field ${a} (wire type ${o}) for ${this.info.typeName}`);
let u=e.skip(o);p!==!1&&(p===!0?V.onRead:p)(this.info.typeName,t,a,o,u);continue}let l=t,m=c.repeat,d=c.localName;switch(c.oneof&&(l=l[c.oneof],l.oneofKind!==d&&
(l=t[c.oneof]={oneofKind:d})),c.kind){case"scalar":case"enum":let p=c.kind=="enum"?v.INT32:c.T,u=c.kind=="scalar"?c.L:void 0;if(m){let y=l[d];if(o==M.LengthDelimited&&
p!=v.STRING&&p!=v.BYTES){let g=e.uint32()+e.pos;for(;e.pos<g;)y.push(this.scalar(e,p,u))}else y.push(this.scalar(e,p,u))}else l[d]=this.scalar(e,p,u);break;case"\
message":if(m){let y=l[d],g=c.T().internalBinaryRead(e,e.uint32(),r);y.push(g)}else l[d]=c.T().internalBinaryRead(e,e.uint32(),r,l[d]);break;case"map":let[h,f]=this.
mapEntry(c,e,r);l[d][h]=f;break}}}mapEntry(e,t,r){let i=t.uint32(),n=t.pos+i,a,o;for(;t.pos<n;){let[c,l]=t.tag();switch(c){case 1:e.K==v.BOOL?a=t.bool().toString():
a=this.scalar(t,e.K,Le.STRING);break;case 2:switch(e.V.kind){case"scalar":o=this.scalar(t,e.V.T,e.V.L);break;case"enum":o=t.int32();break;case"message":o=e.V.T().
internalBinaryRead(t,t.uint32(),r);break}break;default:throw new Error(`Unknown field ${c} (wire type ${l}) in map entry for ${this.info.typeName}#${e.name}`)}}
if(a===void 0){let c=sa(e.K);a=e.K==v.BOOL?c.toString():c}if(o===void 0)switch(e.V.kind){case"scalar":o=sa(e.V.T,e.V.L);break;case"enum":o=0;break;case"message":
o=e.V.T().create();break}return[a,o]}scalar(e,t,r){switch(t){case v.INT32:return e.int32();case v.STRING:return e.string();case v.BOOL:return e.bool();case v.DOUBLE:
return e.double();case v.FLOAT:return e.float();case v.INT64:return Me(e.int64(),r);case v.UINT64:return Me(e.uint64(),r);case v.FIXED64:return Me(e.fixed64(),r);case v.
FIXED32:return e.fixed32();case v.BYTES:return e.bytes();case v.UINT32:return e.uint32();case v.SFIXED32:return e.sfixed32();case v.SFIXED64:return Me(e.sfixed64(),
r);case v.SINT32:return e.sint32();case v.SINT64:return Me(e.sint64(),r)}}},dw=class{static{s(this,"ReflectionBinaryWriter")}constructor(e){this.info=e}prepare(){
if(!this.fields){const e=this.info.fields?this.info.fields.concat():[];this.fields=e.sort((t,r)=>t.no-r.no)}}write(e,t,r){this.prepare();for(const n of this.fields){
let a,o,c=n.repeat,l=n.localName;if(n.oneof){const m=e[n.oneof];if(m.oneofKind!==l)continue;a=m[l],o=!0}else a=e[l],o=!1;switch(n.kind){case"scalar":case"enum":
let m=n.kind=="enum"?v.INT32:n.T;if(c)if(D(Array.isArray(a)),c==zi.PACKED)this.packed(t,m,n.no,a);else for(const d of a)this.scalar(t,m,n.no,d,!0);else a===void 0?
D(n.opt):this.scalar(t,m,n.no,a,o||n.opt);break;case"message":if(c){D(Array.isArray(a));for(const d of a)this.message(t,r,n.T(),n.no,d)}else this.message(t,r,n.
T(),n.no,a);break;case"map":D(typeof a=="object"&&a!==null);for(const[d,p]of Object.entries(a))this.mapEntry(t,r,n,d,p);break}}let i=r.writeUnknownFields;i!==!1&&
(i===!0?V.onWrite:i)(this.info.typeName,e,t)}mapEntry(e,t,r,i,n){e.tag(r.no,M.LengthDelimited),e.fork();let a=i;switch(r.K){case v.INT32:case v.FIXED32:case v.UINT32:case v.
SFIXED32:case v.SINT32:a=Number.parseInt(i);break;case v.BOOL:D(i=="true"||i=="false"),a=i=="true";break}switch(this.scalar(e,r.K,1,a,!0),r.V.kind){case"scalar":
this.scalar(e,r.V.T,2,n,!0);break;case"enum":this.scalar(e,v.INT32,2,n,!0);break;case"message":this.message(e,t,r.V.T(),2,n);break}e.join()}message(e,t,r,i,n){n!==
void 0&&(r.internalBinaryWrite(n,e.tag(i,M.LengthDelimited).fork(),t),e.join())}scalar(e,t,r,i,n){let[a,o,c]=this.scalarInfo(t,i);(!c||n)&&(e.tag(r,a),e[o](i))}packed(e,t,r,i){
if(!i.length)return;D(t!==v.BYTES&&t!==v.STRING),e.tag(r,M.LengthDelimited),e.fork();let[,n]=this.scalarInfo(t);for(let a=0;a<i.length;a++)e[n](i[a]);e.join()}scalarInfo(e,t){
let r=M.Varint,i,n=t===void 0,a=t===0;switch(e){case v.INT32:i="int32";break;case v.STRING:a=n||!t.length,r=M.LengthDelimited,i="string";break;case v.BOOL:a=t===
!1,i="bool";break;case v.UINT32:i="uint32";break;case v.DOUBLE:r=M.Bit64,i="double";break;case v.FLOAT:r=M.Bit32,i="float";break;case v.INT64:a=n||xe.from(t).isZero(),
i="int64";break;case v.UINT64:a=n||Ie.from(t).isZero(),i="uint64";break;case v.FIXED64:a=n||Ie.from(t).isZero(),r=M.Bit64,i="fixed64";break;case v.BYTES:a=n||!t.
byteLength,r=M.LengthDelimited,i="bytes";break;case v.FIXED32:r=M.Bit32,i="fixed32";break;case v.SFIXED32:r=M.Bit32,i="sfixed32";break;case v.SFIXED64:a=n||xe.from(
t).isZero(),r=M.Bit64,i="sfixed64";break;case v.SINT32:i="sint32";break;case v.SINT64:a=n||xe.from(t).isZero(),i="sint64";break}return[r,i,n||a]}};function pw(e){
const t=e.messagePrototype?Object.create(e.messagePrototype):Object.defineProperty({},_e,{value:e});for(let r of e.fields){let i=r.localName;if(!r.opt)if(r.oneof)
t[r.oneof]={oneofKind:void 0};else if(r.repeat)t[i]=[];else switch(r.kind){case"scalar":t[i]=sa(r.T,r.L);break;case"enum":t[i]=0;break;case"map":t[i]={};break}}
return t}s(pw,"reflectionCreate");function Oe(e,t,r){let i,n=r,a;for(let o of e.fields){let c=o.localName;if(o.oneof){const l=n[o.oneof];if(l?.oneofKind==null)continue;
if(i=l[c],a=t[o.oneof],a.oneofKind=l.oneofKind,i==null){delete a[c];continue}}else if(i=n[c],a=t,i==null)continue;switch(o.repeat&&(a[c].length=i.length),o.kind){case"\
scalar":case"enum":if(o.repeat)for(let m=0;m<i.length;m++)a[c][m]=i[m];else a[c]=i;break;case"message":let l=o.T();if(o.repeat)for(let m=0;m<i.length;m++)a[c][m]=
l.create(i[m]);else a[c]===void 0?a[c]=l.create(i):l.mergePartial(a[c],i);break;case"map":switch(o.V.kind){case"scalar":case"enum":Object.assign(a[c],i);break;case"\
message":let m=o.V.T();for(let d of Object.keys(i))a[c][d]=m.create(i[d]);break}break}}}s(Oe,"reflectionMergePartial");function uw(e,t,r){if(t===r)return!0;if(!t||
!r)return!1;for(let i of e.fields){let n=i.localName,a=i.oneof?t[i.oneof][n]:t[n],o=i.oneof?r[i.oneof][n]:r[n];switch(i.kind){case"enum":case"scalar":let c=i.kind==
"enum"?v.INT32:i.T;if(!(i.repeat?hp(c,a,o):up(c,a,o)))return!1;break;case"map":if(!(i.V.kind=="message"?fp(i.V.T(),Ii(a),Ii(o)):hp(i.V.kind=="enum"?v.INT32:i.V.
T,Ii(a),Ii(o))))return!1;break;case"message":let l=i.T();if(!(i.repeat?fp(l,a,o):l.equals(a,o)))return!1;break}}return!0}s(uw,"reflectionEquals");var Ii=Object.
values;function up(e,t,r){if(t===r)return!0;if(e!==v.BYTES)return!1;let i=t,n=r;if(i.length!==n.length)return!1;for(let a=0;a<i.length;a++)if(i[a]!=n[a])return!1;
return!0}s(up,"primitiveEq");function hp(e,t,r){if(t.length!==r.length)return!1;for(let i=0;i<t.length;i++)if(!up(e,t[i],r[i]))return!1;return!0}s(hp,"repeatedP\
rimitiveEq");function fp(e,t,r){if(t.length!==r.length)return!1;for(let i=0;i<t.length;i++)if(!e.equals(t[i],r[i]))return!1;return!0}s(fp,"repeatedMsgEq");var yp=Object.
getOwnPropertyDescriptors(Object.getPrototypeOf({})),hw=yp[_e]={},nt=class{static{s(this,"MessageType")}constructor(e,t,r){this.defaultCheckDepth=16,this.typeName=
e,this.fields=t.map(aw),this.options=r??{},hw.value=this,this.messagePrototype=Object.create(null,yp),this.refTypeCheck=new ow(this),this.refJsonReader=new lw(this),
this.refJsonWriter=new cw(this),this.refBinReader=new mw(this),this.refBinWriter=new dw(this)}create(e){let t=pw(this);return e!==void 0&&Oe(this,t,e),t}clone(e){
let t=this.create();return Oe(this,t,e),t}equals(e,t){return uw(this,e,t)}is(e,t=this.defaultCheckDepth){return this.refTypeCheck.is(e,t,!1)}isAssignable(e,t=this.
defaultCheckDepth){return this.refTypeCheck.is(e,t,!0)}mergePartial(e,t){Oe(this,e,t)}fromBinary(e,t){let r=VP(t);return this.internalBinaryRead(r.readerFactory(
e),e.byteLength,r)}fromJson(e,t){return this.internalJsonRead(e,iw(t))}fromJsonString(e,t){let r=JSON.parse(e);return this.fromJson(r,t)}toJson(e,t){return this.
internalJsonWrite(e,nw(t))}toJsonString(e,t){var r;let i=this.toJson(e,t);return JSON.stringify(i,null,(r=t?.prettySpaces)!==null&&r!==void 0?r:0)}toBinary(e,t){
let r=tw(t);return this.internalBinaryWrite(e,r.writerFactory(),r).finish()}internalJsonRead(e,t,r){if(e!==null&&typeof e=="object"&&!Array.isArray(e)){let i=r??
this.create();return this.refJsonReader.read(e,i,t),i}throw new Error(`Unable to parse message ${this.typeName} from JSON ${ip(e)}.`)}internalJsonWrite(e,t){return this.
refJsonWriter.write(e,t)}internalBinaryWrite(e,t,r){return this.refBinWriter.write(e,t,r),t}internalBinaryRead(e,t,r,i){let n=i??this.create();return this.refBinReader.
read(e,n,r,t),n}};function fw(e,t){var r,i,n;let a=e;return a.service=t,a.localName=(r=a.localName)!==null&&r!==void 0?r:aa(a.name),a.serverStreaming=!!a.serverStreaming,
a.clientStreaming=!!a.clientStreaming,a.options=(i=a.options)!==null&&i!==void 0?i:{},a.idempotency=(n=a.idempotency)!==null&&n!==void 0?n:void 0,a}s(fw,"normal\
izeMethodInfo");var yw=class{static{s(this,"ServiceType")}constructor(e,t,r){this.typeName=e,this.methods=t.map(i=>fw(i,this)),this.options=r??{}}},gw=class extends nt{static{
s(this,"CacheScope$Type")}constructor(){super("github.actions.results.entities.v1.CacheScope",[{no:1,name:"scope",kind:"scalar",T:9},{no:2,name:"permission",kind:"\
scalar",T:3}])}create(e){const t={scope:"",permission:"0"};return globalThis.Object.defineProperty(t,_e,{enumerable:!1,value:this}),e!==void 0&&Oe(this,t,e),t}internalBinaryRead(e,t,r,i){
let n=i??this.create(),a=e.pos+t;for(;e.pos<a;){let[o,c]=e.tag();switch(o){case 1:n.scope=e.string();break;case 2:n.permission=e.int64().toString();break;default:
let l=r.readUnknownField;if(l==="throw")throw new globalThis.Error(`Unknown field ${o} (wire type ${c}) for ${this.typeName}`);let m=e.skip(c);l!==!1&&(l===!0?V.
onRead:l)(this.typeName,n,o,c,m)}}return n}internalBinaryWrite(e,t,r){e.scope!==""&&t.tag(1,M.LengthDelimited).string(e.scope),e.permission!=="0"&&t.tag(2,M.Varint).
int64(e.permission);let i=r.writeUnknownFields;return i!==!1&&(i==!0?V.onWrite:i)(this.typeName,e,t),t}},oa=new gw,Nw=class extends nt{static{s(this,"CacheMetad\
ata$Type")}constructor(){super("github.actions.results.entities.v1.CacheMetadata",[{no:1,name:"repository_id",kind:"scalar",T:3},{no:2,name:"scope",kind:"messag\
e",repeat:1,T:s(()=>oa,"T")}])}create(e){const t={repositoryId:"0",scope:[]};return globalThis.Object.defineProperty(t,_e,{enumerable:!1,value:this}),e!==void 0&&
Oe(this,t,e),t}internalBinaryRead(e,t,r,i){let n=i??this.create(),a=e.pos+t;for(;e.pos<a;){let[o,c]=e.tag();switch(o){case 1:n.repositoryId=e.int64().toString();
break;case 2:n.scope.push(oa.internalBinaryRead(e,e.uint32(),r));break;default:let l=r.readUnknownField;if(l==="throw")throw new globalThis.Error(`Unknown field\
 ${o} (wire type ${c}) for ${this.typeName}`);let m=e.skip(c);l!==!1&&(l===!0?V.onRead:l)(this.typeName,n,o,c,m)}}return n}internalBinaryWrite(e,t,r){e.repositoryId!==
"0"&&t.tag(1,M.Varint).int64(e.repositoryId);for(let n=0;n<e.scope.length;n++)oa.internalBinaryWrite(e.scope[n],t.tag(2,M.LengthDelimited).fork(),r).join();let i=r.
writeUnknownFields;return i!==!1&&(i==!0?V.onWrite:i)(this.typeName,e,t),t}},Fe=new Nw,xw=class extends nt{static{s(this,"CreateCacheEntryRequest$Type")}constructor(){
super("github.actions.results.api.v1.CreateCacheEntryRequest",[{no:1,name:"metadata",kind:"message",T:s(()=>Fe,"T")},{no:2,name:"key",kind:"scalar",T:9},{no:3,name:"\
version",kind:"scalar",T:9}])}create(e){const t={key:"",version:""};return globalThis.Object.defineProperty(t,_e,{enumerable:!1,value:this}),e!==void 0&&Oe(this,
t,e),t}internalBinaryRead(e,t,r,i){let n=i??this.create(),a=e.pos+t;for(;e.pos<a;){let[o,c]=e.tag();switch(o){case 1:n.metadata=Fe.internalBinaryRead(e,e.uint32(),
r,n.metadata);break;case 2:n.key=e.string();break;case 3:n.version=e.string();break;default:let l=r.readUnknownField;if(l==="throw")throw new globalThis.Error(`\
Unknown field ${o} (wire type ${c}) for ${this.typeName}`);let m=e.skip(c);l!==!1&&(l===!0?V.onRead:l)(this.typeName,n,o,c,m)}}return n}internalBinaryWrite(e,t,r){
e.metadata&&Fe.internalBinaryWrite(e.metadata,t.tag(1,M.LengthDelimited).fork(),r).join(),e.key!==""&&t.tag(2,M.LengthDelimited).string(e.key),e.version!==""&&t.
tag(3,M.LengthDelimited).string(e.version);let i=r.writeUnknownFields;return i!==!1&&(i==!0?V.onWrite:i)(this.typeName,e,t),t}},gp=new xw,bw=class extends nt{static{
s(this,"CreateCacheEntryResponse$Type")}constructor(){super("github.actions.results.api.v1.CreateCacheEntryResponse",[{no:1,name:"ok",kind:"scalar",T:8},{no:2,name:"\
signed_upload_url",kind:"scalar",T:9},{no:3,name:"message",kind:"scalar",T:9}])}create(e){const t={ok:!1,signedUploadUrl:"",message:""};return globalThis.Object.
defineProperty(t,_e,{enumerable:!1,value:this}),e!==void 0&&Oe(this,t,e),t}internalBinaryRead(e,t,r,i){let n=i??this.create(),a=e.pos+t;for(;e.pos<a;){let[o,c]=e.
tag();switch(o){case 1:n.ok=e.bool();break;case 2:n.signedUploadUrl=e.string();break;case 3:n.message=e.string();break;default:let l=r.readUnknownField;if(l==="\
throw")throw new globalThis.Error(`Unknown field ${o} (wire type ${c}) for ${this.typeName}`);let m=e.skip(c);l!==!1&&(l===!0?V.onRead:l)(this.typeName,n,o,c,m)}}
return n}internalBinaryWrite(e,t,r){e.ok!==!1&&t.tag(1,M.Varint).bool(e.ok),e.signedUploadUrl!==""&&t.tag(2,M.LengthDelimited).string(e.signedUploadUrl),e.message!==
""&&t.tag(3,M.LengthDelimited).string(e.message);let i=r.writeUnknownFields;return i!==!1&&(i==!0?V.onWrite:i)(this.typeName,e,t),t}},Np=new bw,vw=class extends nt{static{
s(this,"FinalizeCacheEntryUploadRequest$Type")}constructor(){super("github.actions.results.api.v1.FinalizeCacheEntryUploadRequest",[{no:1,name:"metadata",kind:"\
message",T:s(()=>Fe,"T")},{no:2,name:"key",kind:"scalar",T:9},{no:3,name:"size_bytes",kind:"scalar",T:3},{no:4,name:"version",kind:"scalar",T:9}])}create(e){const t={
key:"",sizeBytes:"0",version:""};return globalThis.Object.defineProperty(t,_e,{enumerable:!1,value:this}),e!==void 0&&Oe(this,t,e),t}internalBinaryRead(e,t,r,i){
let n=i??this.create(),a=e.pos+t;for(;e.pos<a;){let[o,c]=e.tag();switch(o){case 1:n.metadata=Fe.internalBinaryRead(e,e.uint32(),r,n.metadata);break;case 2:n.key=
e.string();break;case 3:n.sizeBytes=e.int64().toString();break;case 4:n.version=e.string();break;default:let l=r.readUnknownField;if(l==="throw")throw new globalThis.
Error(`Unknown field ${o} (wire type ${c}) for ${this.typeName}`);let m=e.skip(c);l!==!1&&(l===!0?V.onRead:l)(this.typeName,n,o,c,m)}}return n}internalBinaryWrite(e,t,r){
e.metadata&&Fe.internalBinaryWrite(e.metadata,t.tag(1,M.LengthDelimited).fork(),r).join(),e.key!==""&&t.tag(2,M.LengthDelimited).string(e.key),e.sizeBytes!=="0"&&
t.tag(3,M.Varint).int64(e.sizeBytes),e.version!==""&&t.tag(4,M.LengthDelimited).string(e.version);let i=r.writeUnknownFields;return i!==!1&&(i==!0?V.onWrite:i)(
this.typeName,e,t),t}},xp=new vw,Cw=class extends nt{static{s(this,"FinalizeCacheEntryUploadResponse$Type")}constructor(){super("github.actions.results.api.v1.F\
inalizeCacheEntryUploadResponse",[{no:1,name:"ok",kind:"scalar",T:8},{no:2,name:"entry_id",kind:"scalar",T:3},{no:3,name:"message",kind:"scalar",T:9}])}create(e){
const t={ok:!1,entryId:"0",message:""};return globalThis.Object.defineProperty(t,_e,{enumerable:!1,value:this}),e!==void 0&&Oe(this,t,e),t}internalBinaryRead(e,t,r,i){
let n=i??this.create(),a=e.pos+t;for(;e.pos<a;){let[o,c]=e.tag();switch(o){case 1:n.ok=e.bool();break;case 2:n.entryId=e.int64().toString();break;case 3:n.message=
e.string();break;default:let l=r.readUnknownField;if(l==="throw")throw new globalThis.Error(`Unknown field ${o} (wire type ${c}) for ${this.typeName}`);let m=e.
skip(c);l!==!1&&(l===!0?V.onRead:l)(this.typeName,n,o,c,m)}}return n}internalBinaryWrite(e,t,r){e.ok!==!1&&t.tag(1,M.Varint).bool(e.ok),e.entryId!=="0"&&t.tag(2,
M.Varint).int64(e.entryId),e.message!==""&&t.tag(3,M.LengthDelimited).string(e.message);let i=r.writeUnknownFields;return i!==!1&&(i==!0?V.onWrite:i)(this.typeName,
e,t),t}},bp=new Cw,Pw=class extends nt{static{s(this,"GetCacheEntryDownloadURLRequest$Type")}constructor(){super("github.actions.results.api.v1.GetCacheEntryDow\
nloadURLRequest",[{no:1,name:"metadata",kind:"message",T:s(()=>Fe,"T")},{no:2,name:"key",kind:"scalar",T:9},{no:3,name:"restore_keys",kind:"scalar",repeat:2,T:9},
{no:4,name:"version",kind:"scalar",T:9}])}create(e){const t={key:"",restoreKeys:[],version:""};return globalThis.Object.defineProperty(t,_e,{enumerable:!1,value:this}),
e!==void 0&&Oe(this,t,e),t}internalBinaryRead(e,t,r,i){let n=i??this.create(),a=e.pos+t;for(;e.pos<a;){let[o,c]=e.tag();switch(o){case 1:n.metadata=Fe.internalBinaryRead(
e,e.uint32(),r,n.metadata);break;case 2:n.key=e.string();break;case 3:n.restoreKeys.push(e.string());break;case 4:n.version=e.string();break;default:let l=r.readUnknownField;
if(l==="throw")throw new globalThis.Error(`Unknown field ${o} (wire type ${c}) for ${this.typeName}`);let m=e.skip(c);l!==!1&&(l===!0?V.onRead:l)(this.typeName,
n,o,c,m)}}return n}internalBinaryWrite(e,t,r){e.metadata&&Fe.internalBinaryWrite(e.metadata,t.tag(1,M.LengthDelimited).fork(),r).join(),e.key!==""&&t.tag(2,M.LengthDelimited).
string(e.key);for(let n=0;n<e.restoreKeys.length;n++)t.tag(3,M.LengthDelimited).string(e.restoreKeys[n]);e.version!==""&&t.tag(4,M.LengthDelimited).string(e.version);
let i=r.writeUnknownFields;return i!==!1&&(i==!0?V.onWrite:i)(this.typeName,e,t),t}},vp=new Pw,ww=class extends nt{static{s(this,"GetCacheEntryDownloadURLRespon\
se$Type")}constructor(){super("github.actions.results.api.v1.GetCacheEntryDownloadURLResponse",[{no:1,name:"ok",kind:"scalar",T:8},{no:2,name:"signed_download_u\
rl",kind:"scalar",T:9},{no:3,name:"matched_key",kind:"scalar",T:9}])}create(e){const t={ok:!1,signedDownloadUrl:"",matchedKey:""};return globalThis.Object.defineProperty(
t,_e,{enumerable:!1,value:this}),e!==void 0&&Oe(this,t,e),t}internalBinaryRead(e,t,r,i){let n=i??this.create(),a=e.pos+t;for(;e.pos<a;){let[o,c]=e.tag();switch(o){case 1:
n.ok=e.bool();break;case 2:n.signedDownloadUrl=e.string();break;case 3:n.matchedKey=e.string();break;default:let l=r.readUnknownField;if(l==="throw")throw new globalThis.
Error(`Unknown field ${o} (wire type ${c}) for ${this.typeName}`);let m=e.skip(c);l!==!1&&(l===!0?V.onRead:l)(this.typeName,n,o,c,m)}}return n}internalBinaryWrite(e,t,r){
e.ok!==!1&&t.tag(1,M.Varint).bool(e.ok),e.signedDownloadUrl!==""&&t.tag(2,M.LengthDelimited).string(e.signedDownloadUrl),e.matchedKey!==""&&t.tag(3,M.LengthDelimited).
string(e.matchedKey);let i=r.writeUnknownFields;return i!==!1&&(i==!0?V.onWrite:i)(this.typeName,e,t),t}},Cp=new ww,GS=new yw("github.actions.results.api.v1.Cac\
heService",[{name:"CreateCacheEntry",options:{},I:gp,O:Np},{name:"FinalizeCacheEntryUpload",options:{},I:xp,O:bp},{name:"GetCacheEntryDownloadURL",options:{},I:vp,
O:Cp}]),Sw=class{static{s(this,"CacheServiceClientJSON")}constructor(e){this.rpc=e,this.CreateCacheEntry.bind(this),this.FinalizeCacheEntryUpload.bind(this),this.
GetCacheEntryDownloadURL.bind(this)}CreateCacheEntry(e){const t=gp.toJson(e,{useProtoFieldName:!0,emitDefaultValues:!1});return this.rpc.request("github.actions\
.results.api.v1.CacheService","CreateCacheEntry","application/json",t).then(i=>Np.fromJson(i,{ignoreUnknownFields:!0}))}FinalizeCacheEntryUpload(e){const t=xp.toJson(
e,{useProtoFieldName:!0,emitDefaultValues:!1});return this.rpc.request("github.actions.results.api.v1.CacheService","FinalizeCacheEntryUpload","application/json",
t).then(i=>bp.fromJson(i,{ignoreUnknownFields:!0}))}GetCacheEntryDownloadURL(e){const t=vp.toJson(e,{useProtoFieldName:!0,emitDefaultValues:!1});return this.rpc.
request("github.actions.results.api.v1.CacheService","GetCacheEntryDownloadURL","application/json",t).then(i=>Cp.fromJson(i,{ignoreUnknownFields:!0}))}};function Pp(e){
if(e)try{const r=new URL(e).searchParams.get("sig");r&&(_i(r),_i(encodeURIComponent(r)))}catch(t){T(`Failed to parse URL: ${e} ${t instanceof Error?t.message:String(
t)}`)}}s(Pp,"maskSigUrl");function Ew(e){if(typeof e!="object"||e===null){T("body is not an object or is null");return}"signed_upload_url"in e&&typeof e.signed_upload_url==
"string"&&Pp(e.signed_upload_url),"signed_download_url"in e&&typeof e.signed_download_url=="string"&&Pp(e.signed_download_url)}s(Ew,"maskSecretUrls");var Bi=s(function(e,t,r,i){
function n(a){return a instanceof r?a:new r(function(o){o(a)})}return s(n,"adopt"),new(r||(r=Promise))(function(a,o){function c(d){try{m(i.next(d))}catch(p){o(p)}}
s(c,"fulfilled");function l(d){try{m(i.throw(d))}catch(p){o(p)}}s(l,"rejected");function m(d){d.done?a(d.value):n(d.value).then(c,l)}s(m,"step"),m((i=i.apply(e,
t||[])).next())})},"__awaiter8"),Rw=class{static{s(this,"CacheServiceClient")}constructor(e,t,r,i){this.maxAttempts=5,this.baseRetryIntervalMilliseconds=3e3,this.
retryMultiplier=1.5;const n=gu();this.baseUrl=Jd(),t&&(this.maxAttempts=t),r&&(this.baseRetryIntervalMilliseconds=r),i&&(this.retryMultiplier=i),this.httpClient=
new Or(e,[new va(n)])}request(e,t,r,i){return Bi(this,void 0,void 0,function*(){const n=new URL(`/twirp/${e}/${t}`,this.baseUrl).href;T(`[Request] ${t} ${n}`);const a={
"Content-Type":r};try{const{body:o}=yield this.retryableRequest(()=>Bi(this,void 0,void 0,function*(){return this.httpClient.post(n,JSON.stringify(i),a)}));return o}catch(o){
throw new Error(`Failed to ${t}: ${o.message}`)}})}retryableRequest(e){return Bi(this,void 0,void 0,function*(){let t=0,r="",i="";for(;t<this.maxAttempts;){let n=!1;
try{const o=yield e(),c=o.message.statusCode;i=yield o.readBody(),T(`[Response] - ${o.message.statusCode}`),T(`Headers: ${JSON.stringify(o.message.headers,null,
2)}`);const l=JSON.parse(i);if(Ew(l),T(`Body: ${JSON.stringify(l,null,2)}`),this.isSuccessStatusCode(c))return{response:o,body:l};if(n=this.isRetryableHttpStatusCode(
c),r=`Failed request: (${c}) ${o.message.statusMessage}`,l.msg){if(xi.isUsageErrorMessage(l.msg))throw new xi;r=`${r}: ${l.msg}`}if(c===je.TooManyRequests){const m=o.
message.headers["retry-after"];if(m){const d=parseInt(m,10);!isNaN(d)&&d>0&&Ge(`You've hit a rate limit, your rate limit will reset in ${d} seconds`)}throw new jd(
`Rate limited: ${r}`)}}catch(o){if(o instanceof SyntaxError&&T(`Raw Body: ${i}`),o instanceof xi||o instanceof jd)throw o;if(Jn.isNetworkErrorCode(o?.code))throw new Jn(
o?.code);n=!0,r=o.message}if(!n)throw new Error(`Received non-retryable error: ${r}`);if(t+1===this.maxAttempts)throw new Error(`Failed to make request after ${this.
maxAttempts} attempts: ${r}`);const a=this.getExponentialRetryTimeMilliseconds(t);ie(`Attempt ${t+1} of ${this.maxAttempts} failed with error: ${r}. Retrying re\
quest in ${a} ms...`),yield this.sleep(a),t++}throw new Error("Request failed")})}isSuccessStatusCode(e){return e?e>=200&&e<300:!1}isRetryableHttpStatusCode(e){
return e?[je.BadGateway,je.GatewayTimeout,je.InternalServerError,je.ServiceUnavailable].includes(e):!1}sleep(e){return Bi(this,void 0,void 0,function*(){return new Promise(
t=>setTimeout(t,e))})}getExponentialRetryTimeMilliseconds(e){if(e<0)throw new Error("attempt should be a positive integer");if(e===0)return this.baseRetryIntervalMilliseconds;
const t=this.baseRetryIntervalMilliseconds*Math.pow(this.retryMultiplier,e),r=t*this.retryMultiplier;return Math.trunc(Math.random()*(r-t)+t)}};function wp(e){const t=new Rw(
Zd(),e?.maxAttempts,e?.retryIntervalMs,e?.retryMultiplier);return new Sw(t)}s(wp,"internalCacheTwirpClient");var rr=s(function(e,t,r,i){function n(a){return a instanceof
r?a:new r(function(o){o(a)})}return s(n,"adopt"),new(r||(r=Promise))(function(a,o){function c(d){try{m(i.next(d))}catch(p){o(p)}}s(c,"fulfilled");function l(d){
try{m(i.throw(d))}catch(p){o(p)}}s(l,"rejected");function m(d){d.done?a(d.value):n(d.value).then(c,l)}s(m,"step"),m((i=i.apply(e,t||[])).next())})},"__awaiter9"),
ir=class kp extends Error{static{s(this,"_ValidationError")}constructor(t){super(t),this.name="ValidationError",Object.setPrototypeOf(this,kp.prototype)}},Mi=class Ap extends Error{static{
s(this,"_ReserveCacheError")}constructor(t){super(t),this.name="ReserveCacheError",Object.setPrototypeOf(this,Ap.prototype)}},Oi="cache write denied:",la=class _p extends Mi{static{
s(this,"_CacheWriteDeniedError")}constructor(t){super(t),this.name="CacheWriteDeniedError",Object.setPrototypeOf(this,_p.prototype)}},ca=Ta,ma=class Lp extends Error{static{
s(this,"_CacheReadDeniedError")}constructor(t){super(t),this.name="CacheReadDeniedError",Object.setPrototypeOf(this,Lp.prototype)}},Sp=class Hp extends Error{static{
s(this,"_FinalizeCacheError")}constructor(t){super(t),this.name="FinalizeCacheError",Object.setPrototypeOf(this,Hp.prototype)}};function Ep(e){if(!e||e.length===
0)throw new ir("Path Validation Error: At least one directory or file path is required")}s(Ep,"checkPaths");function da(e){if(e.length>512)throw new ir(`Key Val\
idation Error: ${e} cannot be larger than 512 characters.`);if(!/^[^,]*$/.test(e))throw new ir(`Key Validation Error: ${e} cannot contain commas.`)}s(da,"checkK\
ey");function Tw(){return Pi()==="v2"?!!process.env.ACTIONS_RESULTS_URL:!!process.env.ACTIONS_CACHE_URL}s(Tw,"isFeatureAvailable");function zw(e,t,r,i){return rr(
this,arguments,void 0,function*(n,a,o,c,l=!1){const m=Pi();T(`Cache service version: ${m}`),Ep(n);const d=Yd();if(!BP(d)){ie(`Cache restore skipped: the effecti\
ve cache-mode '${d}' does not permit reads.`),T(`Skipped restore for paths [${n.join(", ")}] with primary key '${a}'.`);return}return m==="v2"?yield Bw(n,a,o,c,
l):yield Iw(n,a,o,c,l)})}s(zw,"restoreCache");function Iw(e,t,r,i){return rr(this,arguments,void 0,function*(n,a,o,c,l=!1){var m;o=o||[];const d=[a,...o];if(T("\
Resolved Keys:"),T(JSON.stringify(d)),d.length>10)throw new ir("Key Validation Error: Keys are limited to a maximum of 10.");for(const h of d)da(h);const p=yield Fr();
let u="";try{let h;try{h=yield _P(d,n,{compressionMethod:p,enableCrossOsArchive:l})}catch(y){const g=(m=y?.message)!==null&&m!==void 0?m:"";throw g.includes(ca)?
new ma(g):y}if(!h?.archiveLocation)return;if(c?.lookupOnly)return ie("Lookup only - skipping download"),h.cacheKey;u=_r.join(yield Hr(),Dr(p)),T(`Archive Path: ${u}`),
yield ep(h.archiveLocation,u,c),sr()&&(yield jr(u,p));const f=ot(u);return ie(`Cache Size: ~${Math.round(f/(1024*1024))} MB (${f} B)`),yield Aa(u,p),ie("Cache r\
estored successfully"),h.cacheKey}catch(h){const f=h;if(f.name==="ValidationError")throw h;f instanceof ar&&typeof f.statusCode=="number"&&f.statusCode>=500?kr(
`Failed to restore: ${h.message}`):Ge(`Failed to restore: ${h.message}`)}finally{try{yield qr(u)}catch(h){T(`Failed to delete archive: ${h}`)}}})}s(Iw,"restoreC\
acheV1");function Bw(e,t,r,i){return rr(this,arguments,void 0,function*(n,a,o,c,l=!1){var m;c=Object.assign(Object.assign({},c),{useAzureSdk:!0}),o=o||[];const d=[
a,...o];if(T("Resolved Keys:"),T(JSON.stringify(d)),d.length>10)throw new ir("Key Validation Error: Keys are limited to a maximum of 10.");for(const u of d)da(u);
let p="";try{const u=wp(),h=yield Fr(),f={key:a,restoreKeys:o,version:Ur(n,h,l)};let y;try{y=yield u.GetCacheEntryDownloadURL(f)}catch(N){const b=(m=N?.message)!==
null&&m!==void 0?m:"";throw b.includes(ca)?new ma(b):N}if(!y.ok){T(`Cache not found for version ${f.version} of keys: ${d.join(", ")}`);return}if(f.key!==y.matchedKey?
ie(`Cache hit for restore-key: ${y.matchedKey}`):ie(`Cache hit for: ${y.matchedKey}`),c?.lookupOnly)return ie("Lookup only - skipping download"),y.matchedKey;p=
_r.join(yield Hr(),Dr(h)),T(`Archive path: ${p}`),T(`Starting download of archive to: ${p}`),yield ep(y.signedDownloadUrl,p,c);const x=ot(p);return ie(`Cache Si\
ze: ~${Math.round(x/(1024*1024))} MB (${x} B)`),sr()&&(yield jr(p,h)),yield Aa(p,h),ie("Cache restored successfully"),y.matchedKey}catch(u){const h=u;if(h.name===
"ValidationError")throw u;h instanceof ar&&typeof h.statusCode=="number"&&h.statusCode>=500?kr(`Failed to restore: ${u.message}`):Ge(`Failed to restore: ${u.message}`)}finally{
try{p&&(yield qr(p))}catch(u){T(`Failed to delete archive: ${u}`)}}})}s(Bw,"restoreCacheV2");function Mw(e,t,r){return rr(this,arguments,void 0,function*(i,n,a,o=!1){
const c=Pi();T(`Cache service version: ${c}`),Ep(i),da(n);const l=Yd();return MP(l)?c==="v2"?yield kw(i,n,a,o):yield Ow(i,n,a,o):(ie(`Cache save skipped: the ef\
fective cache-mode '${l}' does not permit writes.`),T(`Skipped save for paths [${i.join(", ")}] with key '${n}'.`),-1)})}s(Mw,"saveCache2");function Ow(e,t,r){return rr(
this,arguments,void 0,function*(i,n,a,o=!1){var c,l,m,d,p,u;const h=yield Fr();let f=-1;const y=yield Oa(i);if(T("Cache Paths:"),T(`${JSON.stringify(y)}`),y.length===
0)throw new Error("Path Validation Error: Path(s) specified in the action for caching do(es) not exist, hence no cache is being saved.");const g=yield Hr(),x=_r.
join(g,Dr(h));T(`Archive Path: ${x}`);try{yield ka(g,y,h),sr()&&(yield jr(x,h));const N=10*1024*1024*1024,b=ot(x);if(T(`File Size: ${b}`),b>N&&!Kd())throw new Error(
`Cache size of ~${Math.round(b/(1024*1024))} MB (${b} B) is over the 10GB limit, not saving cache.`);T("Reserving Cache");const C=yield HP(n,i,{compressionMethod:h,
enableCrossOsArchive:o,cacheSize:b});if(!((c=C?.result)===null||c===void 0)&&c.cacheId)f=(l=C?.result)===null||l===void 0?void 0:l.cacheId;else{if(C?.statusCode===
400)throw new Error((d=(m=C?.error)===null||m===void 0?void 0:m.message)!==null&&d!==void 0?d:`Cache size of ~${Math.round(b/(1024*1024))} MB (${b} B) is over t\
he data cap limit, not saving cache.`);{const O=(p=C?.error)===null||p===void 0?void 0:p.message;throw O?.startsWith(Oi)?new la(`Unable to reserve cache with ke\
y ${n}. More details: ${O}`):new Mi(`Unable to reserve cache with key ${n}, another job may be creating this cache. More details: ${(u=C?.error)===null||u===void 0?
void 0:u.message}`)}}T(`Saving Cache (ID: ${f})`),yield rp(f,x,"",a)}catch(N){const b=N;if(b.name==="ValidationError")throw N;b.name==="ReserveCacheError"?ie(`F\
ailed to save: ${b.message}`):b instanceof ar&&typeof b.statusCode=="number"&&b.statusCode>=500?kr(`Failed to save: ${b.message}`):Ge(`Failed to save: ${b.message}`)}finally{
try{yield qr(x)}catch(N){T(`Failed to delete archive: ${N}`)}}return f})}s(Ow,"saveCacheV1");function kw(e,t,r){return rr(this,arguments,void 0,function*(i,n,a,o=!1){
var c;a=Object.assign(Object.assign({},a),{uploadChunkSize:64*1024*1024,uploadConcurrency:8,useAzureSdk:!0});const l=yield Fr(),m=wp();let d=-1;const p=yield Oa(
i);if(T("Cache Paths:"),T(`${JSON.stringify(p)}`),p.length===0)throw new Error("Path Validation Error: Path(s) specified in the action for caching do(es) not ex\
ist, hence no cache is being saved.");const u=yield Hr(),h=_r.join(u,Dr(l));T(`Archive Path: ${h}`);try{yield ka(u,p,l),sr()&&(yield jr(h,l));const f=ot(h);T(`F\
ile Size: ${f}`),a.archiveSizeBytes=f,T("Reserving Cache");const y=Ur(i,l,o),g={key:n,version:y};let x;try{const C=yield m.CreateCacheEntry(g);if(!C.ok)throw C.
message&&!C.message.startsWith(Oi)&&Ge(`Cache reservation failed: ${C.message}`),new Error(C.message||"Response was not ok");x=C.signedUploadUrl}catch(C){T(`Fai\
led to reserve cache: ${C}`);const O=(c=C?.message)!==null&&c!==void 0?c:"";throw O.startsWith(Oi)?new la(`Unable to reserve cache with key ${n}. More details: ${O}`):
new Mi(`Unable to reserve cache with key ${n}, another job may be creating this cache.`)}T(`Attempting to upload cache located at: ${h}`),yield rp(d,h,x,a);const N={
key:n,version:y,sizeBytes:`${f}`},b=yield m.FinalizeCacheEntryUpload(N);if(T(`FinalizeCacheEntryUploadResponse: ${b.ok}`),!b.ok)throw b.message?new Sp(b.message):
new Error(`Unable to finalize cache with key ${n}, another job may be finalizing this cache.`);d=parseInt(b.entryId)}catch(f){const y=f;if(y.name==="ValidationE\
rror")throw f;y.name==="ReserveCacheError"?ie(`Failed to save: ${y.message}`):y.name==="FinalizeCacheError"?Ge(y.message):y instanceof ar&&typeof y.statusCode==
"number"&&y.statusCode>=500?kr(`Failed to save: ${y.message}`):Ge(`Failed to save: ${y.message}`)}finally{try{yield qr(h)}catch(f){T(`Failed to delete archive: ${f}`)}}
return d})}s(kw,"saveCacheV2");export{ca as CACHE_READ_DENIED_PREFIX,Oi as CACHE_WRITE_DENIED_PREFIX,ma as CacheReadDeniedError,la as CacheWriteDeniedError,Sp as FinalizeCacheError,
Mi as ReserveCacheError,ir as ValidationError,Tw as isFeatureAvailable,zw as restoreCache,Mw as saveCache};
