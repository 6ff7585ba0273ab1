var pe=Object.defineProperty;var t=(E,D)=>pe(E,"name",{value:D,configurable:!0});import{createRequire as Te}from"node:module";const lt=Te(import.meta.url);import{__commonJS as uA,__require as QA,__toESM as ge}from"./shared.all.js";var be=uA(
{"node_modules/tunnel/lib/tunnel.js"(E){"use strict";var D=QA("net"),e=QA("tls"),g=QA("http"),a=QA("https"),o=QA("events"),B=QA("assert"),i=QA("util");E.httpOverHttp=
C,E.httpsOverHttp=A,E.httpOverHttps=f,E.httpsOverHttps=M;function C(c){var d=new k(c);return d.request=g.request,d}t(C,"httpOverHttp2");function A(c){var d=new k(
c);return d.request=g.request,d.createSocket=U,d.defaultPort=443,d}t(A,"httpsOverHttp2");function f(c){var d=new k(c);return d.request=a.request,d}t(f,"httpOver\
Https2");function M(c){var d=new k(c);return d.request=a.request,d.createSocket=U,d.defaultPort=443,d}t(M,"httpsOverHttps2");function k(c){var d=this;d.options=
c||{},d.proxyOptions=d.options.proxy||{},d.maxSockets=d.options.maxSockets||g.Agent.defaultMaxSockets,d.requests=[],d.sockets=[],d.on("free",t(function(J,Z,x,T){
for(var w=R(Z,x,T),S=0,m=d.requests.length;S<m;++S){var s=d.requests[S];if(s.host===w.host&&s.port===w.port){d.requests.splice(S,1),s.request.onSocket(J);return}}
J.destroy(),d.removeSocket(J)},"onFree"))}t(k,"TunnelingAgent"),i.inherits(k,o.EventEmitter),k.prototype.addRequest=t(function(d,b,J,Z){var x=this,T=u({request:d},
x.options,R(b,J,Z));if(x.sockets.length>=this.maxSockets){x.requests.push(T);return}x.createSocket(T,function(w){w.on("free",S),w.on("close",m),w.on("agentRemov\
e",m),d.onSocket(w);function S(){x.emit("free",w,T)}t(S,"onFree");function m(s){x.removeSocket(w),w.removeListener("free",S),w.removeListener("close",m),w.removeListener(
"agentRemove",m)}t(m,"onCloseOrRemove")})},"addRequest"),k.prototype.createSocket=t(function(d,b){var J=this,Z={};J.sockets.push(Z);var x=u({},J.proxyOptions,{method:"\
CONNECT",path:d.host+":"+d.port,agent:!1,headers:{host:d.host+":"+d.port}});d.localAddress&&(x.localAddress=d.localAddress),x.proxyAuth&&(x.headers=x.headers||{},
x.headers["Proxy-Authorization"]="Basic "+new Buffer(x.proxyAuth).toString("base64")),y("making CONNECT request");var T=J.request(x);T.useChunkedEncodingByDefault=
!1,T.once("response",w),T.once("upgrade",S),T.once("connect",m),T.once("error",s),T.end();function w(L){L.upgrade=!0}t(w,"onResponse");function S(L,N,p){process.
nextTick(function(){m(L,N,p)})}t(S,"onUpgrade");function m(L,N,p){if(T.removeAllListeners(),N.removeAllListeners(),L.statusCode!==200){y("tunneling socket could\
 not be established, statusCode=%d",L.statusCode),N.destroy();var l=new Error("tunneling socket could not be established, statusCode="+L.statusCode);l.code="ECO\
NNRESET",d.request.emit("error",l),J.removeSocket(Z);return}if(p.length>0){y("got illegal response body from proxy"),N.destroy();var l=new Error("got illegal re\
sponse body from proxy");l.code="ECONNRESET",d.request.emit("error",l),J.removeSocket(Z);return}return y("tunneling connection has established"),J.sockets[J.sockets.
indexOf(Z)]=N,b(N)}t(m,"onConnect");function s(L){T.removeAllListeners(),y(`tunneling socket could not be established, cause=%s
`,L.message,L.stack);var N=new Error("tunneling socket could not be established, cause="+L.message);N.code="ECONNRESET",d.request.emit("error",N),J.removeSocket(
Z)}t(s,"onError")},"createSocket"),k.prototype.removeSocket=t(function(d){var b=this.sockets.indexOf(d);if(b!==-1){this.sockets.splice(b,1);var J=this.requests.
shift();J&&this.createSocket(J,function(Z){J.request.onSocket(Z)})}},"removeSocket");function U(c,d){var b=this;k.prototype.createSocket.call(b,c,function(J){var Z=c.
request.getHeader("host"),x=u({},b.options,{socket:J,servername:Z?Z.replace(/:.*$/,""):c.host}),T=e.connect(0,x);b.sockets[b.sockets.indexOf(J)]=T,d(T)})}t(U,"c\
reateSecureSocket");function R(c,d,b){return typeof c=="string"?{host:c,port:d,localAddress:b}:c}t(R,"toOptions");function u(c){for(var d=1,b=arguments.length;d<
b;++d){var J=arguments[d];if(typeof J=="object")for(var Z=Object.keys(J),x=0,T=Z.length;x<T;++x){var w=Z[x];J[w]!==void 0&&(c[w]=J[w])}}return c}t(u,"mergeOptio\
ns");var y;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?y=t(function(){var c=Array.prototype.slice.call(arguments);typeof c[0]=="string"?c[0]=
"TUNNEL: "+c[0]:c.unshift("TUNNEL:"),console.error.apply(console,c)},"debug"):y=t(function(){},"debug"),E.debug=y}}),Ve=uA({"node_modules/tunnel/index.js"(E,D){
D.exports=be()}}),ZA=uA({"node_modules/undici/lib/core/errors.js"(E,D){"use strict";var e=Symbol.for("undici.error.UND_ERR"),g=class extends Error{static{t(this,
"UndiciError")}constructor(F){super(F),this.name="UndiciError",this.code="UND_ERR"}static[Symbol.hasInstance](F){return F&&F[e]===!0}[e]=!0},a=Symbol.for("undic\
i.error.UND_ERR_CONNECT_TIMEOUT"),o=class extends g{static{t(this,"ConnectTimeoutError")}constructor(F){super(F),this.name="ConnectTimeoutError",this.message=F||
"Connect Timeout Error",this.code="UND_ERR_CONNECT_TIMEOUT"}static[Symbol.hasInstance](F){return F&&F[a]===!0}[a]=!0},B=Symbol.for("undici.error.UND_ERR_HEADERS\
_TIMEOUT"),i=class extends g{static{t(this,"HeadersTimeoutError")}constructor(F){super(F),this.name="HeadersTimeoutError",this.message=F||"Headers Timeout Error",
this.code="UND_ERR_HEADERS_TIMEOUT"}static[Symbol.hasInstance](F){return F&&F[B]===!0}[B]=!0},C=Symbol.for("undici.error.UND_ERR_HEADERS_OVERFLOW"),A=class extends g{static{
t(this,"HeadersOverflowError")}constructor(F){super(F),this.name="HeadersOverflowError",this.message=F||"Headers Overflow Error",this.code="UND_ERR_HEADERS_OVER\
FLOW"}static[Symbol.hasInstance](F){return F&&F[C]===!0}[C]=!0},f=Symbol.for("undici.error.UND_ERR_BODY_TIMEOUT"),M=class extends g{static{t(this,"BodyTimeoutEr\
ror")}constructor(F){super(F),this.name="BodyTimeoutError",this.message=F||"Body Timeout Error",this.code="UND_ERR_BODY_TIMEOUT"}static[Symbol.hasInstance](F){return F&&
F[f]===!0}[f]=!0},k=Symbol.for("undici.error.UND_ERR_RESPONSE_STATUS_CODE"),U=class extends g{static{t(this,"ResponseStatusCodeError")}constructor(F,RA,W,q){super(
F),this.name="ResponseStatusCodeError",this.message=F||"Response Status Code Error",this.code="UND_ERR_RESPONSE_STATUS_CODE",this.body=q,this.status=RA,this.statusCode=
RA,this.headers=W}static[Symbol.hasInstance](F){return F&&F[k]===!0}[k]=!0},R=Symbol.for("undici.error.UND_ERR_INVALID_ARG"),u=class extends g{static{t(this,"In\
validArgumentError")}constructor(F){super(F),this.name="InvalidArgumentError",this.message=F||"Invalid Argument Error",this.code="UND_ERR_INVALID_ARG"}static[Symbol.
hasInstance](F){return F&&F[R]===!0}[R]=!0},y=Symbol.for("undici.error.UND_ERR_INVALID_RETURN_VALUE"),c=class extends g{static{t(this,"InvalidReturnValueError")}constructor(F){
super(F),this.name="InvalidReturnValueError",this.message=F||"Invalid Return Value Error",this.code="UND_ERR_INVALID_RETURN_VALUE"}static[Symbol.hasInstance](F){
return F&&F[y]===!0}[y]=!0},d=Symbol.for("undici.error.UND_ERR_ABORT"),b=class extends g{static{t(this,"AbortError")}constructor(F){super(F),this.name="AbortErr\
or",this.message=F||"The operation was aborted",this.code="UND_ERR_ABORT"}static[Symbol.hasInstance](F){return F&&F[d]===!0}[d]=!0},J=Symbol.for("undici.error.U\
ND_ERR_ABORTED"),Z=class extends b{static{t(this,"RequestAbortedError")}constructor(F){super(F),this.name="AbortError",this.message=F||"Request aborted",this.code=
"UND_ERR_ABORTED"}static[Symbol.hasInstance](F){return F&&F[J]===!0}[J]=!0},x=Symbol.for("undici.error.UND_ERR_INFO"),T=class extends g{static{t(this,"Informati\
onalError")}constructor(F){super(F),this.name="InformationalError",this.message=F||"Request information",this.code="UND_ERR_INFO"}static[Symbol.hasInstance](F){
return F&&F[x]===!0}[x]=!0},w=Symbol.for("undici.error.UND_ERR_REQ_CONTENT_LENGTH_MISMATCH"),S=class extends g{static{t(this,"RequestContentLengthMismatchError")}constructor(F){
super(F),this.name="RequestContentLengthMismatchError",this.message=F||"Request body length does not match content-length header",this.code="UND_ERR_REQ_CONTENT\
_LENGTH_MISMATCH"}static[Symbol.hasInstance](F){return F&&F[w]===!0}[w]=!0},m=Symbol.for("undici.error.UND_ERR_RES_CONTENT_LENGTH_MISMATCH"),s=class extends g{static{
t(this,"ResponseContentLengthMismatchError")}constructor(F){super(F),this.name="ResponseContentLengthMismatchError",this.message=F||"Response body length does n\
ot match content-length header",this.code="UND_ERR_RES_CONTENT_LENGTH_MISMATCH"}static[Symbol.hasInstance](F){return F&&F[m]===!0}[m]=!0},L=Symbol.for("undici.e\
rror.UND_ERR_DESTROYED"),N=class extends g{static{t(this,"ClientDestroyedError")}constructor(F){super(F),this.name="ClientDestroyedError",this.message=F||"The c\
lient is destroyed",this.code="UND_ERR_DESTROYED"}static[Symbol.hasInstance](F){return F&&F[L]===!0}[L]=!0},p=Symbol.for("undici.error.UND_ERR_CLOSED"),l=class extends g{static{
t(this,"ClientClosedError")}constructor(F){super(F),this.name="ClientClosedError",this.message=F||"The client is closed",this.code="UND_ERR_CLOSED"}static[Symbol.
hasInstance](F){return F&&F[p]===!0}[p]=!0},v=Symbol.for("undici.error.UND_ERR_SOCKET"),z=class extends g{static{t(this,"SocketError")}constructor(F,RA){super(F),
this.name="SocketError",this.message=F||"Socket error",this.code="UND_ERR_SOCKET",this.socket=RA}static[Symbol.hasInstance](F){return F&&F[v]===!0}[v]=!0},AA=Symbol.
for("undici.error.UND_ERR_NOT_SUPPORTED"),sA=class extends g{static{t(this,"NotSupportedError")}constructor(F){super(F),this.name="NotSupportedError",this.message=
F||"Not supported error",this.code="UND_ERR_NOT_SUPPORTED"}static[Symbol.hasInstance](F){return F&&F[AA]===!0}[AA]=!0},P=Symbol.for("undici.error.UND_ERR_BPL_MI\
SSING_UPSTREAM"),BA=class extends g{static{t(this,"BalancedPoolMissingUpstreamError")}constructor(F){super(F),this.name="MissingUpstreamError",this.message=F||"\
No upstream has been added to the BalancedPool",this.code="UND_ERR_BPL_MISSING_UPSTREAM"}static[Symbol.hasInstance](F){return F&&F[P]===!0}[P]=!0},EA=Symbol.for(
"undici.error.UND_ERR_HTTP_PARSER"),eA=class extends Error{static{t(this,"HTTPParserError")}constructor(F,RA,W){super(F),this.name="HTTPParserError",this.code=RA?
`HPE_${RA}`:void 0,this.data=W?W.toString():void 0}static[Symbol.hasInstance](F){return F&&F[EA]===!0}[EA]=!0},oA=Symbol.for("undici.error.UND_ERR_RES_EXCEEDED_\
MAX_SIZE"),FA=class extends g{static{t(this,"ResponseExceededMaxSizeError")}constructor(F){super(F),this.name="ResponseExceededMaxSizeError",this.message=F||"Re\
sponse content exceeded max size",this.code="UND_ERR_RES_EXCEEDED_MAX_SIZE"}static[Symbol.hasInstance](F){return F&&F[oA]===!0}[oA]=!0},yA=Symbol.for("undici.er\
ror.UND_ERR_REQ_RETRY"),bA=class extends g{static{t(this,"RequestRetryError")}constructor(F,RA,{headers:W,data:q}){super(F),this.name="RequestRetryError",this.message=
F||"Request retry error",this.code="UND_ERR_REQ_RETRY",this.statusCode=RA,this.data=q,this.headers=W}static[Symbol.hasInstance](F){return F&&F[yA]===!0}[yA]=!0},
YA=Symbol.for("undici.error.UND_ERR_RESPONSE"),wA=class extends g{static{t(this,"ResponseError")}constructor(F,RA,{headers:W,data:q}){super(F),this.name="Respon\
seError",this.message=F||"Response error",this.code="UND_ERR_RESPONSE",this.statusCode=RA,this.data=q,this.headers=W}static[Symbol.hasInstance](F){return F&&F[YA]===
!0}[YA]=!0},DA=Symbol.for("undici.error.UND_ERR_PRX_TLS"),kA=class extends g{static{t(this,"SecureProxyConnectionError")}constructor(F,RA,W){super(RA,{cause:F,...W??
{}}),this.name="SecureProxyConnectionError",this.message=RA||"Secure Proxy Connection failed",this.code="UND_ERR_PRX_TLS",this.cause=F}static[Symbol.hasInstance](F){
return F&&F[DA]===!0}[DA]=!0},nA=Symbol.for("undici.error.UND_ERR_WS_MESSAGE_SIZE_EXCEEDED"),VA=class extends g{static{t(this,"MessageSizeExceededError")}constructor(F){
super(F),this.name="MessageSizeExceededError",this.message=F||"Max decompressed message size exceeded",this.code="UND_ERR_WS_MESSAGE_SIZE_EXCEEDED"}static[Symbol.
hasInstance](F){return F&&F[nA]===!0}get[nA](){return!0}};D.exports={AbortError:b,HTTPParserError:eA,UndiciError:g,HeadersTimeoutError:i,HeadersOverflowError:A,
BodyTimeoutError:M,RequestContentLengthMismatchError:S,ConnectTimeoutError:o,ResponseStatusCodeError:U,InvalidArgumentError:u,InvalidReturnValueError:c,RequestAbortedError:Z,
ClientDestroyedError:N,ClientClosedError:l,InformationalError:T,SocketError:z,NotSupportedError:sA,ResponseContentLengthMismatchError:s,BalancedPoolMissingUpstreamError:BA,
ResponseExceededMaxSizeError:FA,RequestRetryError:bA,ResponseError:wA,SecureProxyConnectionError:kA,MessageSizeExceededError:VA}}}),KA=uA({"node_modules/undici/\
lib/core/symbols.js"(E,D){D.exports={kClose:Symbol("close"),kDestroy:Symbol("destroy"),kDispatch:Symbol("dispatch"),kUrl:Symbol("url"),kWriting:Symbol("writing"),
kResuming:Symbol("resuming"),kQueue:Symbol("queue"),kConnect:Symbol("connect"),kConnecting:Symbol("connecting"),kKeepAliveDefaultTimeout:Symbol("default keep al\
ive timeout"),kKeepAliveMaxTimeout:Symbol("max keep alive timeout"),kKeepAliveTimeoutThreshold:Symbol("keep alive timeout threshold"),kKeepAliveTimeoutValue:Symbol(
"keep alive timeout"),kKeepAlive:Symbol("keep alive"),kHeadersTimeout:Symbol("headers timeout"),kBodyTimeout:Symbol("body timeout"),kServerName:Symbol("server n\
ame"),kLocalAddress:Symbol("local address"),kHost:Symbol("host"),kNoRef:Symbol("no ref"),kBodyUsed:Symbol("used"),kBody:Symbol("abstracted request body"),kRunning:Symbol(
"running"),kBlocking:Symbol("blocking"),kPending:Symbol("pending"),kSize:Symbol("size"),kBusy:Symbol("busy"),kQueued:Symbol("queued"),kFree:Symbol("free"),kConnected:Symbol(
"connected"),kClosed:Symbol("closed"),kNeedDrain:Symbol("need drain"),kReset:Symbol("reset"),kDestroyed:Symbol.for("nodejs.stream.destroyed"),kResume:Symbol("re\
sume"),kOnError:Symbol("on error"),kMaxHeadersSize:Symbol("max headers size"),kRunningIdx:Symbol("running index"),kPendingIdx:Symbol("pending index"),kError:Symbol(
"error"),kClients:Symbol("clients"),kClient:Symbol("client"),kParser:Symbol("parser"),kOnDestroyed:Symbol("destroy callbacks"),kPipelining:Symbol("pipelining"),
kSocket:Symbol("socket"),kHostHeader:Symbol("host header"),kConnector:Symbol("connector"),kStrictContentLength:Symbol("strict content length"),kMaxRedirections:Symbol(
"maxRedirections"),kMaxRequests:Symbol("maxRequestsPerClient"),kProxy:Symbol("proxy agent options"),kCounter:Symbol("socket request counter"),kInterceptors:Symbol(
"dispatch interceptors"),kMaxResponseSize:Symbol("max response size"),kHTTP2Session:Symbol("http2Session"),kHTTP2SessionState:Symbol("http2Session state"),kRetryHandlerDefaultRetry:Symbol(
"retry agent default retry"),kConstruct:Symbol("constructable"),kListeners:Symbol("listeners"),kHTTPContext:Symbol("http context"),kMaxConcurrentStreams:Symbol(
"max concurrent streams"),kNoProxyAgent:Symbol("no proxy agent"),kHttpProxyAgent:Symbol("http proxy agent"),kHttpsProxyAgent:Symbol("https proxy agent")}}}),he=uA(
{"node_modules/undici/lib/core/constants.js"(E,D){"use strict";var e={},g=["Accept","Accept-Encoding","Accept-Language","Accept-Ranges","Access-Control-Allow-Cr\
edentials","Access-Control-Allow-Headers","Access-Control-Allow-Methods","Access-Control-Allow-Origin","Access-Control-Expose-Headers","Access-Control-Max-Age",
"Access-Control-Request-Headers","Access-Control-Request-Method","Age","Allow","Alt-Svc","Alt-Used","Authorization","Cache-Control","Clear-Site-Data","Connectio\
n","Content-Disposition","Content-Encoding","Content-Language","Content-Length","Content-Location","Content-Range","Content-Security-Policy","Content-Security-P\
olicy-Report-Only","Content-Type","Cookie","Cross-Origin-Embedder-Policy","Cross-Origin-Opener-Policy","Cross-Origin-Resource-Policy","Date","Device-Memory","Do\
wnlink","ECT","ETag","Expect","Expect-CT","Expires","Forwarded","From","Host","If-Match","If-Modified-Since","If-None-Match","If-Range","If-Unmodified-Since","K\
eep-Alive","Last-Modified","Link","Location","Max-Forwards","Origin","Permissions-Policy","Pragma","Proxy-Authenticate","Proxy-Authorization","RTT","Range","Ref\
erer","Referrer-Policy","Refresh","Retry-After","Sec-WebSocket-Accept","Sec-WebSocket-Extensions","Sec-WebSocket-Key","Sec-WebSocket-Protocol","Sec-WebSocket-Ve\
rsion","Server","Server-Timing","Service-Worker-Allowed","Service-Worker-Navigation-Preload","Set-Cookie","SourceMap","Strict-Transport-Security","Supports-Load\
ing-Mode","TE","Timing-Allow-Origin","Trailer","Transfer-Encoding","Upgrade","Upgrade-Insecure-Requests","User-Agent","Vary","Via","WWW-Authenticate","X-Content\
-Type-Options","X-DNS-Prefetch-Control","X-Frame-Options","X-Permitted-Cross-Domain-Policies","X-Powered-By","X-Requested-With","X-XSS-Protection"];for(let a=0;a<
g.length;++a){const o=g[a],B=o.toLowerCase();e[o]=e[B]=B}Object.setPrototypeOf(e,null),D.exports={wellknownHeaderNames:g,headerNameLowerCasedRecord:e}}}),He=uA(
{"node_modules/undici/lib/core/tree.js"(E,D){"use strict";var{wellknownHeaderNames:e,headerNameLowerCasedRecord:g}=he(),a=class Ee{static{t(this,"_TstNode")}value=null;left=null;middle=null;right=null;code;constructor(C,A,f){
if(f===void 0||f>=C.length)throw new TypeError("Unreachable");if((this.code=C.charCodeAt(f))>127)throw new TypeError("key must be ascii string");C.length!==++f?
this.middle=new Ee(C,A,f):this.value=A}add(C,A){const f=C.length;if(f===0)throw new TypeError("Unreachable");let M=0,k=this;for(;;){const U=C.charCodeAt(M);if(U>
127)throw new TypeError("key must be ascii string");if(k.code===U)if(f===++M){k.value=A;break}else if(k.middle!==null)k=k.middle;else{k.middle=new Ee(C,A,M);break}else if(k.
code<U)if(k.left!==null)k=k.left;else{k.left=new Ee(C,A,M);break}else if(k.right!==null)k=k.right;else{k.right=new Ee(C,A,M);break}}}search(C){const A=C.length;
let f=0,M=this;for(;M!==null&&f<A;){let k=C[f];for(k<=90&&k>=65&&(k|=32);M!==null;){if(k===M.code){if(A===++f)return M;M=M.middle;break}M=M.code<k?M.left:M.right}}
return null}},o=class{static{t(this,"TernarySearchTree")}node=null;insert(i,C){this.node===null?this.node=new a(i,C,0):this.node.add(i,C)}lookup(i){return this.
node?.search(i)?.value??null}},B=new o;for(let i=0;i<e.length;++i){const C=g[e[i]];B.insert(C,C)}D.exports={TernarySearchTree:o,tree:B}}}),WA=uA({"node_modules/\
undici/lib/core/util.js"(E,D){"use strict";var e=QA("node:assert"),{kDestroyed:g,kBodyUsed:a,kListeners:o,kBody:B}=KA(),{IncomingMessage:i}=QA("node:http"),C=QA(
"node:stream"),A=QA("node:net"),{Blob:f}=QA("node:buffer"),M=QA("node:util"),{stringify:k}=QA("node:querystring"),{EventEmitter:U}=QA("node:events"),{InvalidArgumentError:R}=ZA(),
{headerNameLowerCasedRecord:u}=he(),{tree:y}=He(),[c,d]=process.versions.node.split(".").map(r=>Number(r)),b=class{static{t(this,"BodyAsyncIterable")}constructor(r){
this[B]=r,this[a]=!1}async*[Symbol.asyncIterator](){e(!this[a],"disturbed"),this[a]=!0,yield*this[B]}};function J(r){return x(r)?(AA(r)===0&&r.on("data",function(){
e(!1)}),typeof r.readableDidRead!="boolean"&&(r[a]=!1,U.prototype.on.call(r,"data",function(){this[a]=!0})),r):r&&typeof r.pipeTo=="function"?new b(r):r&&typeof r!=
"string"&&!ArrayBuffer.isView(r)&&z(r)?new b(r):r}t(J,"wrapRequestBody");function Z(){}t(Z,"nop");function x(r){return r&&typeof r=="object"&&typeof r.pipe=="fu\
nction"&&typeof r.on=="function"}t(x,"isStream");function T(r){if(r===null)return!1;if(r instanceof f)return!0;if(typeof r!="object")return!1;{const H=r[Symbol.
toStringTag];return(H==="Blob"||H==="File")&&("stream"in r&&typeof r.stream=="function"||"arrayBuffer"in r&&typeof r.arrayBuffer=="function")}}t(T,"isBlobLike");
function w(r,H){if(r.includes("?")||r.includes("#"))throw new Error('Query params cannot be passed when url already contains "?" or "#".');const _=k(H);return _&&
(r+="?"+_),r}t(w,"buildURL");function S(r){const H=parseInt(r,10);return H===Number(r)&&H>=0&&H<=65535}t(S,"isValidPort");function m(r){return r!=null&&r[0]==="\
h"&&r[1]==="t"&&r[2]==="t"&&r[3]==="p"&&(r[4]===":"||r[4]==="s"&&r[5]===":")}t(m,"isHttpOrHttpsPrefixed");function s(r){if(typeof r=="string"){if(r=new URL(r),!m(
r.origin||r.protocol))throw new R("Invalid URL protocol: the URL must start with `http:` or `https:`.");return r}if(!r||typeof r!="object")throw new R("Invalid \
URL: The URL argument must be a non-null object.");if(!(r instanceof URL)){if(r.port!=null&&r.port!==""&&S(r.port)===!1)throw new R("Invalid URL: port must be a\
 valid integer or a string representation of an integer.");if(r.path!=null&&typeof r.path!="string")throw new R("Invalid URL path: the path must be a string or \
null/undefined.");if(r.pathname!=null&&typeof r.pathname!="string")throw new R("Invalid URL pathname: the pathname must be a string or null/undefined.");if(r.hostname!=
null&&typeof r.hostname!="string")throw new R("Invalid URL hostname: the hostname must be a string or null/undefined.");if(r.origin!=null&&typeof r.origin!="str\
ing")throw new R("Invalid URL origin: the origin must be a string or null/undefined.");if(!m(r.origin||r.protocol))throw new R("Invalid URL protocol: the URL mu\
st start with `http:` or `https:`.");const H=r.port!=null?r.port:r.protocol==="https:"?443:80;let _=r.origin!=null?r.origin:`${r.protocol||""}//${r.hostname||""}\
:${H}`,lA=r.path!=null?r.path:`${r.pathname||""}${r.search||""}`;return _[_.length-1]==="/"&&(_=_.slice(0,_.length-1)),lA&&lA[0]!=="/"&&(lA=`/${lA}`),new URL(`${_}${lA}`)}
if(!m(r.origin||r.protocol))throw new R("Invalid URL protocol: the URL must start with `http:` or `https:`.");return r}t(s,"parseURL");function L(r){if(r=s(r),r.
pathname!=="/"||r.search||r.hash)throw new R("invalid url");return r}t(L,"parseOrigin");function N(r){if(r[0]==="["){const _=r.indexOf("]");return e(_!==-1),r.substring(
1,_)}const H=r.indexOf(":");return H===-1?r:r.substring(0,H)}t(N,"getHostname");function p(r){if(!r)return null;e(typeof r=="string");const H=N(r);return A.isIP(
H)?"":H}t(p,"getServerName");function l(r){return JSON.parse(JSON.stringify(r))}t(l,"deepClone");function v(r){return r!=null&&typeof r[Symbol.asyncIterator]=="\
function"}t(v,"isAsyncIterable");function z(r){return r!=null&&(typeof r[Symbol.iterator]=="function"||typeof r[Symbol.asyncIterator]=="function")}t(z,"isIterab\
le");function AA(r){if(r==null)return 0;if(x(r)){const H=r._readableState;return H&&H.objectMode===!1&&H.ended===!0&&Number.isFinite(H.length)?H.length:null}else{
if(T(r))return r.size!=null?r.size:null;if(bA(r))return r.byteLength}return null}t(AA,"bodyLength");function sA(r){return r&&!!(r.destroyed||r[g]||C.isDestroyed?.(
r))}t(sA,"isDestroyed");function P(r,H){r==null||!x(r)||sA(r)||(typeof r.destroy=="function"?(Object.getPrototypeOf(r).constructor===i&&(r.socket=null),r.destroy(
H)):H&&queueMicrotask(()=>{r.emit("error",H)}),r.destroyed!==!0&&(r[g]=!0))}t(P,"destroy");var BA=/timeout=(\d+)/;function EA(r){const H=r.toString().match(BA);
return H?parseInt(H[1],10)*1e3:null}t(EA,"parseKeepAliveTimeout");function eA(r){return typeof r=="string"?u[r]??r.toLowerCase():y.lookup(r)??r.toString("latin1").
toLowerCase()}t(eA,"headerNameToString");function oA(r){return y.lookup(r)??r.toString("latin1").toLowerCase()}t(oA,"bufferToLowerCasedHeaderName");function FA(r,H){
H===void 0&&(H={});for(let _=0;_<r.length;_+=2){const lA=eA(r[_]);let iA=H[lA];if(iA)typeof iA=="string"&&(iA=[iA],H[lA]=iA),iA.push(r[_+1].toString("utf8"));else{
const $=r[_+1];typeof $=="string"?H[lA]=$:H[lA]=Array.isArray($)?$.map(dA=>dA.toString("utf8")):$.toString("utf8")}}return"content-length"in H&&"content-disposi\
tion"in H&&(H["content-disposition"]=Buffer.from(H["content-disposition"]).toString("latin1")),H}t(FA,"parseHeaders");function yA(r){const H=r.length,_=new Array(
H);let lA=!1,iA=-1,$,dA,JA=0;for(let SA=0;SA<r.length;SA+=2)$=r[SA],dA=r[SA+1],typeof $!="string"&&($=$.toString()),typeof dA!="string"&&(dA=dA.toString("utf8")),
JA=$.length,JA===14&&$[7]==="-"&&($==="content-length"||$.toLowerCase()==="content-length")?lA=!0:JA===19&&$[7]==="-"&&($==="content-disposition"||$.toLowerCase()===
"content-disposition")&&(iA=SA+1),_[SA]=$,_[SA+1]=dA;return lA&&iA!==-1&&(_[iA]=Buffer.from(_[iA]).toString("latin1")),_}t(yA,"parseRawHeaders");function bA(r){
return r instanceof Uint8Array||Buffer.isBuffer(r)}t(bA,"isBuffer");function YA(r,H,_){if(!r||typeof r!="object")throw new R("handler must be an object");if(typeof r.
onConnect!="function")throw new R("invalid onConnect method");if(typeof r.onError!="function")throw new R("invalid onError method");if(typeof r.onBodySent!="fun\
ction"&&r.onBodySent!==void 0)throw new R("invalid onBodySent method");if(_||H==="CONNECT"){if(typeof r.onUpgrade!="function")throw new R("invalid onUpgrade met\
hod")}else{if(typeof r.onHeaders!="function")throw new R("invalid onHeaders method");if(typeof r.onData!="function")throw new R("invalid onData method");if(typeof r.
onComplete!="function")throw new R("invalid onComplete method")}}t(YA,"validateHandler");function wA(r){return!!(r&&(C.isDisturbed(r)||r[a]))}t(wA,"isDisturbed");
function DA(r){return!!(r&&C.isErrored(r))}t(DA,"isErrored");function kA(r){return!!(r&&C.isReadable(r))}t(kA,"isReadable");function nA(r){return{localAddress:r.
localAddress,localPort:r.localPort,remoteAddress:r.remoteAddress,remotePort:r.remotePort,remoteFamily:r.remoteFamily,timeout:r.timeout,bytesWritten:r.bytesWritten,
bytesRead:r.bytesRead}}t(nA,"getSocketInfo");function VA(r){let H;return new ReadableStream({async start(){H=r[Symbol.asyncIterator]()},async pull(_){const{done:lA,
value:iA}=await H.next();if(lA)queueMicrotask(()=>{_.close(),_.byobRequest?.respond(0)});else{const $=Buffer.isBuffer(iA)?iA:Buffer.from(iA);$.byteLength&&_.enqueue(
new Uint8Array($))}return _.desiredSize>0},async cancel(_){await H.return()},type:"bytes"})}t(VA,"ReadableStreamFrom");function F(r){return r&&typeof r=="object"&&
typeof r.append=="function"&&typeof r.delete=="function"&&typeof r.get=="function"&&typeof r.getAll=="function"&&typeof r.has=="function"&&typeof r.set=="functi\
on"&&r[Symbol.toStringTag]==="FormData"}t(F,"isFormDataLike");function RA(r,H){return"addEventListener"in r?(r.addEventListener("abort",H,{once:!0}),()=>r.removeEventListener(
"abort",H)):(r.addListener("abort",H),()=>r.removeListener("abort",H))}t(RA,"addAbortListener");var W=typeof String.prototype.toWellFormed=="function",q=typeof String.
prototype.isWellFormed=="function";function O(r){return W?`${r}`.toWellFormed():M.toUSVString(r)}t(O,"toUSVString");function aA(r){return q?`${r}`.isWellFormed():
O(r)===`${r}`}t(aA,"isUSVString");function gA(r){switch(r){case 34:case 40:case 41:case 44:case 47:case 58:case 59:case 60:case 61:case 62:case 63:case 64:case 91:case 92:case 93:case 123:case 125:
return!1;default:return r>=33&&r<=126}}t(gA,"isTokenCharCode");function MA(r){if(r.length===0)return!1;for(let H=0;H<r.length;++H)if(!gA(r.charCodeAt(H)))return!1;
return!0}t(MA,"isValidHTTPToken");var LA=/[^\t\x20-\x7e\x80-\xff]/;function mA(r){return!LA.test(r)}t(mA,"isValidHeaderValue");function IA(r){if(r==null||r==="")
return{start:0,end:null,size:null};const H=r?r.match(/^bytes (\d+)-(\d+)\/(\d+)?$/):null;return H?{start:parseInt(H[1]),end:H[2]?parseInt(H[2]):null,size:H[3]?parseInt(
H[3]):null}:null}t(IA,"parseRangeHeader");function NA(r,H,_){return(r[o]??=[]).push([H,_]),r.on(H,_),r}t(NA,"addListener");function hA(r){for(const[H,_]of r[o]??
[])r.removeListener(H,_);r[o]=null}t(hA,"removeAllListeners");function cA(r,H,_){try{H.onError(_),e(H.aborted)}catch(lA){r.emit("error",lA)}}t(cA,"errorRequest");
var rA=Object.create(null);rA.enumerable=!0;var PA={delete:"DELETE",DELETE:"DELETE",get:"GET",GET:"GET",head:"HEAD",HEAD:"HEAD",options:"OPTIONS",OPTIONS:"OPTIO\
NS",post:"POST",POST:"POST",put:"PUT",PUT:"PUT"},V={...PA,patch:"patch",PATCH:"PATCH"};Object.setPrototypeOf(PA,null),Object.setPrototypeOf(V,null),D.exports={kEnumerableProperty:rA,
nop:Z,isDisturbed:wA,isErrored:DA,isReadable:kA,toUSVString:O,isUSVString:aA,isBlobLike:T,parseOrigin:L,parseURL:s,getServerName:p,isStream:x,isIterable:z,isAsyncIterable:v,
isDestroyed:sA,headerNameToString:eA,bufferToLowerCasedHeaderName:oA,addListener:NA,removeAllListeners:hA,errorRequest:cA,parseRawHeaders:yA,parseHeaders:FA,parseKeepAliveTimeout:EA,
destroy:P,bodyLength:AA,deepClone:l,ReadableStreamFrom:VA,isBuffer:bA,validateHandler:YA,getSocketInfo:nA,isFormDataLike:F,buildURL:w,addAbortListener:RA,isValidHTTPToken:MA,
isValidHeaderValue:mA,isTokenCharCode:gA,parseRangeHeader:IA,normalizedMethodRecordsBase:PA,normalizedMethodRecords:V,isValidPort:S,isHttpOrHttpsPrefixed:m,nodeMajor:c,
nodeMinor:d,safeHTTPMethods:["GET","HEAD","OPTIONS","TRACE"],wrapRequestBody:J}}}),ve=uA({"node_modules/undici/lib/api/abort-signal.js"(E,D){var{addAbortListener:e}=WA(),
{RequestAbortedError:g}=ZA(),a=Symbol("kListener"),o=Symbol("kSignal");function B(A){A.abort?A.abort(A[o]?.reason):A.reason=A[o]?.reason??new g,C(A)}t(B,"abort");
function i(A,f){if(A.reason=null,A[o]=null,A[a]=null,!!f){if(f.aborted){B(A);return}A[o]=f,A[a]=()=>{B(A)},e(A[o],A[a])}}t(i,"addSignal");function C(A){A[o]&&("\
removeEventListener"in A[o]?A[o].removeEventListener("abort",A[a]):A[o].removeListener("abort",A[a]),A[o]=null,A[a]=null)}t(C,"removeSignal"),D.exports={addSignal:i,
removeSignal:C}}}),We=uA({"node_modules/undici/lib/api/api-connect.js"(E,D){"use strict";var e=QA("node:assert"),{AsyncResource:g}=QA("node:async_hooks"),{InvalidArgumentError:a,
SocketError:o}=ZA(),B=WA(),{addSignal:i,removeSignal:C}=ve(),A=class extends g{static{t(this,"ConnectHandler")}constructor(M,k){if(!M||typeof M!="object")throw new a(
"invalid opts");if(typeof k!="function")throw new a("invalid callback");const{signal:U,opaque:R,responseHeaders:u}=M;if(U&&typeof U.on!="function"&&typeof U.addEventListener!=
"function")throw new a("signal must be an EventEmitter or EventTarget");super("UNDICI_CONNECT"),this.opaque=R||null,this.responseHeaders=u||null,this.callback=k,
this.abort=null,i(this,U)}onConnect(M,k){if(this.reason){M(this.reason);return}e(this.callback),this.abort=M,this.context=k}onHeaders(){throw new o("bad connect",
null)}onUpgrade(M,k,U){const{callback:R,opaque:u,context:y}=this;C(this),this.callback=null;let c=k;c!=null&&(c=this.responseHeaders==="raw"?B.parseRawHeaders(k):
B.parseHeaders(k)),this.runInAsyncScope(R,null,null,{statusCode:M,headers:c,socket:U,opaque:u,context:y})}onError(M){const{callback:k,opaque:U}=this;C(this),k&&
(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(k,null,M,{opaque:U})}))}};function f(M,k){if(k===void 0)return new Promise((U,R)=>{f.call(this,M,(u,y)=>u?
R(u):U(y))});try{const U=new A(M,k);this.dispatch({...M,method:"CONNECT"},U)}catch(U){if(typeof k!="function")throw U;const R=M?.opaque;queueMicrotask(()=>k(U,{
opaque:R}))}}t(f,"connect2"),D.exports=f}}),de=uA({"node_modules/undici/lib/dispatcher/dispatcher.js"(E,D){"use strict";var e=QA("node:events"),g=class extends e{static{
t(this,"Dispatcher2")}dispatch(){throw new Error("not implemented")}close(){throw new Error("not implemented")}destroy(){throw new Error("not implemented")}compose(...o){
const B=Array.isArray(o[0])?o[0]:o;let i=this.dispatch.bind(this);for(const C of B)if(C!=null){if(typeof C!="function")throw new TypeError(`invalid interceptor,\
 expected function received ${typeof C}`);if(i=C(i),i==null||typeof i!="function"||i.length!==2)throw new TypeError("invalid interceptor")}return new a(this,i)}},
a=class extends g{static{t(this,"ComposedDispatcher")}#A=null;#e=null;constructor(o,B){super(),this.#A=o,this.#e=B}dispatch(...o){this.#e(...o)}close(...o){return this.#A.
close(...o)}destroy(...o){return this.#A.destroy(...o)}};D.exports=g}}),Ce=uA({"node_modules/undici/lib/dispatcher/dispatcher-base.js"(E,D){"use strict";var e=QA(
"node:buffer"),g=de(),{ClientDestroyedError:a,ClientClosedError:o,InvalidArgumentError:B}=ZA(),{kDestroy:i,kClose:C,kClosed:A,kDestroyed:f,kDispatch:M,kInterceptors:k}=KA(),
U=Symbol("onDestroyed"),R=Symbol("onClosed"),u=Symbol("Intercepted Dispatch"),y=Symbol("webSocketOptions"),c=Symbol("eventSourceOptions"),d=class extends g{static{
t(this,"DispatcherBase")}constructor(b){super(),this[f]=!1,this[U]=null,this[A]=!1,this[R]=[],this[y]=b?.webSocket??{},this[c]=b?.eventSource??{}}get webSocketOptions(){
return{maxFragments:this[y].maxFragments??131072,maxPayloadSize:this[y].maxPayloadSize??128*1024*1024}}get eventSourceOptions(){return{maxEventSize:this[c].maxEventSize??
e.kStringMaxLength}}get destroyed(){return this[f]}get closed(){return this[A]}get interceptors(){return this[k]}set interceptors(b){if(b){for(let J=b.length-1;J>=
0;J--)if(typeof this[k][J]!="function")throw new B("interceptor must be an function")}this[k]=b}close(b){if(b===void 0)return new Promise((Z,x)=>{this.close((T,w)=>T?
x(T):Z(w))});if(typeof b!="function")throw new B("invalid callback");if(this[f]){queueMicrotask(()=>b(new a,null));return}if(this[A]){this[R]?this[R].push(b):queueMicrotask(
()=>b(null,null));return}this[A]=!0,this[R].push(b);const J=t(()=>{const Z=this[R];this[R]=null;for(let x=0;x<Z.length;x++)Z[x](null,null)},"onClosed");this[C]().
then(()=>this.destroy()).then(()=>{queueMicrotask(J)})}destroy(b,J){if(typeof b=="function"&&(J=b,b=null),J===void 0)return new Promise((x,T)=>{this.destroy(b,(w,S)=>w?
T(w):x(S))});if(typeof J!="function")throw new B("invalid callback");if(this[f]){this[U]?this[U].push(J):queueMicrotask(()=>J(null,null));return}b||(b=new a),this[f]=
!0,this[U]=this[U]||[],this[U].push(J);const Z=t(()=>{const x=this[U];this[U]=null;for(let T=0;T<x.length;T++)x[T](null,null)},"onDestroyed");this[i](b).then(()=>{
queueMicrotask(Z)})}[u](b,J){if(!this[k]||this[k].length===0)return this[u]=this[M],this[M](b,J);let Z=this[M].bind(this);for(let x=this[k].length-1;x>=0;x--)Z=
this[k][x](Z);return this[u]=Z,Z(b,J)}dispatch(b,J){if(!J||typeof J!="object")throw new B("handler must be an object");try{if(!b||typeof b!="object")throw new B(
"opts must be an object.");if(this[f]||this[U])throw new a;if(this[A])throw new o;return this[u](b,J)}catch(Z){if(typeof J.onError!="function")throw new B("inva\
lid onError method");return J.onError(Z),!1}}};D.exports=d}}),xe=uA({"node_modules/undici/lib/dispatcher/fixed-queue.js"(E,D){"use strict";var e=2048,g=e-1,a=class{static{
t(this,"FixedCircularBuffer")}constructor(){this.bottom=0,this.top=0,this.list=new Array(e),this.next=null}isEmpty(){return this.top===this.bottom}isFull(){return(this.
top+1&g)===this.bottom}push(o){this.list[this.top]=o,this.top=this.top+1&g}shift(){const o=this.list[this.bottom];return o===void 0?null:(this.list[this.bottom]=
void 0,this.bottom=this.bottom+1&g,o)}};D.exports=class{static{t(this,"FixedQueue")}constructor(){this.head=this.tail=new a}isEmpty(){return this.head.isEmpty()}push(B){
this.head.isFull()&&(this.head=this.head.next=new a),this.head.push(B)}shift(){const B=this.tail,i=B.shift();return B.isEmpty()&&B.next!==null&&(this.tail=B.next),
i}}}}),Pe=uA({"node_modules/undici/lib/dispatcher/pool-stats.js"(E,D){var{kFree:e,kConnected:g,kPending:a,kQueued:o,kRunning:B,kSize:i}=KA(),C=Symbol("pool"),A=class{static{
t(this,"PoolStats")}constructor(f){this[C]=f}get connected(){return this[C][g]}get free(){return this[C][e]}get pending(){return this[C][a]}get queued(){return this[C][o]}get running(){
return this[C][B]}get size(){return this[C][i]}};D.exports=A}}),qe=uA({"node_modules/undici/lib/dispatcher/pool-base.js"(E,D){"use strict";var e=Ce(),g=xe(),{kConnected:a,
kSize:o,kRunning:B,kPending:i,kQueued:C,kBusy:A,kFree:f,kUrl:M,kClose:k,kDestroy:U,kDispatch:R}=KA(),u=Pe(),y=Symbol("clients"),c=Symbol("needDrain"),d=Symbol("\
queue"),b=Symbol("closed resolve"),J=Symbol("onDrain"),Z=Symbol("onConnect"),x=Symbol("onDisconnect"),T=Symbol("onConnectionError"),w=Symbol("get dispatcher"),S=Symbol(
"add client"),m=Symbol("remove client"),s=Symbol("stats"),L=class extends e{static{t(this,"PoolBase")}constructor(N){super(N),this[d]=new g,this[y]=[],this[C]=0;
const p=this;this[J]=t(function(v,z){const AA=p[d];let sA=!1;for(;!sA;){const P=AA.shift();if(!P)break;p[C]--,sA=!this.dispatch(P.opts,P.handler)}this[c]=sA,!this[c]&&
p[c]&&(p[c]=!1,p.emit("drain",v,[p,...z])),p[b]&&AA.isEmpty()&&Promise.all(p[y].map(P=>P.close())).then(p[b])},"onDrain"),this[Z]=(l,v)=>{p.emit("connect",l,[p,
...v])},this[x]=(l,v,z)=>{p.emit("disconnect",l,[p,...v],z)},this[T]=(l,v,z)=>{p.emit("connectionError",l,[p,...v],z)},this[s]=new u(this)}get[A](){return this[c]}get[a](){
return this[y].filter(N=>N[a]).length}get[f](){return this[y].filter(N=>N[a]&&!N[c]).length}get[i](){let N=this[C];for(const{[i]:p}of this[y])N+=p;return N}get[B](){
let N=0;for(const{[B]:p}of this[y])N+=p;return N}get[o](){let N=this[C];for(const{[o]:p}of this[y])N+=p;return N}get stats(){return this[s]}async[k](){this[d].isEmpty()?
await Promise.all(this[y].map(N=>N.close())):await new Promise(N=>{this[b]=N})}async[U](N){for(;;){const p=this[d].shift();if(!p)break;p.handler.onError(N)}await Promise.
all(this[y].map(p=>p.destroy(N)))}[R](N,p){const l=this[w]();return l?l.dispatch(N,p)||(l[c]=!0,this[c]=!this[w]()):(this[c]=!0,this[d].push({opts:N,handler:p}),
this[C]++),!this[c]}[S](N){return N.on("drain",this[J]).on("connect",this[Z]).on("disconnect",this[x]).on("connectionError",this[T]),this[y].push(N),this[c]&&queueMicrotask(
()=>{this[c]&&this[J](N[M],[this,N])}),this}[m](N){N.close(()=>{const p=this[y].indexOf(N);p!==-1&&this[y].splice(p,1)}),this[c]=this[y].some(p=>!p[c]&&p.closed!==
!0&&p.destroyed!==!0)}};D.exports={PoolBase:L,kClients:y,kNeedDrain:c,kAddClient:S,kRemoveClient:m,kGetDispatcher:w}}}),ce=uA({"node_modules/undici/lib/core/dia\
gnostics.js"(E,D){"use strict";var e=QA("node:diagnostics_channel"),g=QA("node:util"),a=g.debuglog("undici"),o=g.debuglog("fetch"),B=g.debuglog("websocket"),i=!1,
C={beforeConnect:e.channel("undici:client:beforeConnect"),connected:e.channel("undici:client:connected"),connectError:e.channel("undici:client:connectError"),sendHeaders:e.
channel("undici:client:sendHeaders"),create:e.channel("undici:request:create"),bodySent:e.channel("undici:request:bodySent"),headers:e.channel("undici:request:h\
eaders"),trailers:e.channel("undici:request:trailers"),error:e.channel("undici:request:error"),open:e.channel("undici:websocket:open"),close:e.channel("undici:w\
ebsocket:close"),socketError:e.channel("undici:websocket:socket_error"),ping:e.channel("undici:websocket:ping"),pong:e.channel("undici:websocket:pong")};if(a.enabled||
o.enabled){const A=o.enabled?o:a;e.channel("undici:client:beforeConnect").subscribe(f=>{const{connectParams:{version:M,protocol:k,port:U,host:R}}=f;A("connectin\
g to %s using %s%s",`${R}${U?`:${U}`:""}`,k,M)}),e.channel("undici:client:connected").subscribe(f=>{const{connectParams:{version:M,protocol:k,port:U,host:R}}=f;
A("connected to %s using %s%s",`${R}${U?`:${U}`:""}`,k,M)}),e.channel("undici:client:connectError").subscribe(f=>{const{connectParams:{version:M,protocol:k,port:U,
host:R},error:u}=f;A("connection to %s using %s%s errored - %s",`${R}${U?`:${U}`:""}`,k,M,u.message)}),e.channel("undici:client:sendHeaders").subscribe(f=>{const{
request:{method:M,path:k,origin:U}}=f;A("sending request to %s %s/%s",M,U,k)}),e.channel("undici:request:headers").subscribe(f=>{const{request:{method:M,path:k,
origin:U},response:{statusCode:R}}=f;A("received response to %s %s/%s - HTTP %d",M,U,k,R)}),e.channel("undici:request:trailers").subscribe(f=>{const{request:{method:M,
path:k,origin:U}}=f;A("trailers received from %s %s/%s",M,U,k)}),e.channel("undici:request:error").subscribe(f=>{const{request:{method:M,path:k,origin:U},error:R}=f;
A("request to %s %s/%s errored - %s",M,U,k,R.message)}),i=!0}if(B.enabled){if(!i){const A=a.enabled?a:B;e.channel("undici:client:beforeConnect").subscribe(f=>{const{
connectParams:{version:M,protocol:k,port:U,host:R}}=f;A("connecting to %s%s using %s%s",R,U?`:${U}`:"",k,M)}),e.channel("undici:client:connected").subscribe(f=>{
const{connectParams:{version:M,protocol:k,port:U,host:R}}=f;A("connected to %s%s using %s%s",R,U?`:${U}`:"",k,M)}),e.channel("undici:client:connectError").subscribe(
f=>{const{connectParams:{version:M,protocol:k,port:U,host:R},error:u}=f;A("connection to %s%s using %s%s errored - %s",R,U?`:${U}`:"",k,M,u.message)}),e.channel(
"undici:client:sendHeaders").subscribe(f=>{const{request:{method:M,path:k,origin:U}}=f;A("sending request to %s %s/%s",M,U,k)})}e.channel("undici:websocket:open").
subscribe(A=>{const{address:{address:f,port:M}}=A;B("connection opened %s%s",f,M?`:${M}`:"")}),e.channel("undici:websocket:close").subscribe(A=>{const{websocket:f,
code:M,reason:k}=A;B("closed connection to %s - %s %s",f.url,M,k)}),e.channel("undici:websocket:socket_error").subscribe(A=>{B("connection errored - %s",A.message)}),
e.channel("undici:websocket:ping").subscribe(A=>{B("ping received")}),e.channel("undici:websocket:pong").subscribe(A=>{B("pong received")})}D.exports={channels:C}}}),
Ze=uA({"node_modules/undici/lib/core/request.js"(E,D){"use strict";var{InvalidArgumentError:e,NotSupportedError:g}=ZA(),a=QA("node:assert"),{isValidHTTPToken:o,
isValidHeaderValue:B,isStream:i,destroy:C,isBuffer:A,isFormDataLike:f,isIterable:M,isBlobLike:k,buildURL:U,validateHandler:R,getServerName:u,normalizedMethodRecords:y}=WA(),
{channels:c}=ce(),{headerNameLowerCasedRecord:d}=he(),b=/[^\u0021-\u00ff]/,J=Symbol("handler"),Z=class{static{t(this,"Request")}constructor(T,{path:w,method:S,body:m,
headers:s,query:L,idempotent:N,blocking:p,upgrade:l,headersTimeout:v,bodyTimeout:z,reset:AA,throwOnError:sA,expectContinue:P,servername:BA},EA){if(typeof w!="st\
ring")throw new e("path must be a string");if(w[0]!=="/"&&!(w.startsWith("http://")||w.startsWith("https://"))&&S!=="CONNECT")throw new e("path must be an absol\
ute URL or start with a slash");if(b.test(w))throw new e("invalid request path");if(typeof S!="string")throw new e("method must be a string");if(y[S]===void 0&&
!o(S))throw new e("invalid request method");if(l&&typeof l!="string")throw new e("upgrade must be a string");if(l&&!B(l))throw new e("invalid upgrade header");if(v!=
null&&(!Number.isFinite(v)||v<0))throw new e("invalid headersTimeout");if(z!=null&&(!Number.isFinite(z)||z<0))throw new e("invalid bodyTimeout");if(AA!=null&&typeof AA!=
"boolean")throw new e("invalid reset");if(P!=null&&typeof P!="boolean")throw new e("invalid expectContinue");if(this.headersTimeout=v,this.bodyTimeout=z,this.throwOnError=
sA===!0,this.method=S,this.abort=null,m==null)this.body=null;else if(i(m)){this.body=m;const eA=this.body._readableState;(!eA||!eA.autoDestroy)&&(this.endHandler=
t(function(){C(this)},"autoDestroy"),this.body.on("end",this.endHandler)),this.errorHandler=oA=>{this.abort?this.abort(oA):this.error=oA},this.body.on("error",this.
errorHandler)}else if(A(m))this.body=m.byteLength?m:null;else if(ArrayBuffer.isView(m))this.body=m.buffer.byteLength?Buffer.from(m.buffer,m.byteOffset,m.byteLength):
null;else if(m instanceof ArrayBuffer)this.body=m.byteLength?Buffer.from(m):null;else if(typeof m=="string")this.body=m.length?Buffer.from(m):null;else if(f(m)||
M(m)||k(m))this.body=m;else throw new e("body must be a string, a Buffer, a Readable stream, an iterable, or an async iterable");if(this.completed=!1,this.aborted=
!1,this.upgrade=l||null,this.path=L?U(w,L):w,this.origin=T,this.idempotent=N??(S==="HEAD"||S==="GET"),this.blocking=p??!1,this.reset=AA??null,this.host=null,this.
contentLength=null,this.contentType=null,this.headers=[],this.expectContinue=P??!1,Array.isArray(s)){if(s.length%2!==0)throw new e("headers array must be even");
for(let eA=0;eA<s.length;eA+=2)x(this,s[eA],s[eA+1])}else if(s&&typeof s=="object")if(s[Symbol.iterator])for(const eA of s){if(!Array.isArray(eA)||eA.length!==2)
throw new e("headers must be in key-value pair format");x(this,eA[0],eA[1])}else{const eA=Object.keys(s);for(let oA=0;oA<eA.length;++oA)x(this,eA[oA],s[eA[oA]])}else if(s!=
null)throw new e("headers must be an object or an array");R(EA,S,l),this.servername=BA||u(this.host),this[J]=EA,c.create.hasSubscribers&&c.create.publish({request:this})}onBodySent(T){
if(this[J].onBodySent)try{return this[J].onBodySent(T)}catch(w){this.abort(w)}}onRequestSent(){if(c.bodySent.hasSubscribers&&c.bodySent.publish({request:this}),
this[J].onRequestSent)try{return this[J].onRequestSent()}catch(T){this.abort(T)}}onConnect(T){if(a(!this.aborted),a(!this.completed),this.error)T(this.error);else
return this.abort=T,this[J].onConnect(T)}onResponseStarted(){return this[J].onResponseStarted?.()}onHeaders(T,w,S,m){a(!this.aborted),a(!this.completed),c.headers.
hasSubscribers&&c.headers.publish({request:this,response:{statusCode:T,headers:w,statusText:m}});try{return this[J].onHeaders(T,w,S,m)}catch(s){this.abort(s)}}onData(T){
a(!this.aborted),a(!this.completed);try{return this[J].onData(T)}catch(w){return this.abort(w),!1}}onUpgrade(T,w,S,m=""){this.onFinally(),a(!this.aborted),a(!this.
completed),T!==null&&this.#A(T,w,m);const s=this[J].onUpgrade(T,w,S);return this.aborted||(this.completed=!0,T!==null&&this.#e()),s}onUpgradeResponse(T,w,S,m=""){
a(!this.aborted),a(this.completed),c.headers.hasSubscribers&&this.#A(T,S(w),m),this.#e()}onUpgradeError(T){a(!this.aborted),a(this.completed),c.error.hasSubscribers&&
c.error.publish({request:this,error:T})}#A(T,w,S){c.headers.hasSubscribers&&c.headers.publish({request:this,response:{statusCode:T,headers:w,statusText:S}})}#e(){
c.trailers.hasSubscribers&&c.trailers.publish({request:this,trailers:[]})}onComplete(T){this.onFinally(),a(!this.aborted),this.completed=!0,c.trailers.hasSubscribers&&
c.trailers.publish({request:this,trailers:T});try{return this[J].onComplete(T)}catch(w){this.onError(w)}}onError(T){if(this.onFinally(),c.error.hasSubscribers&&
c.error.publish({request:this,error:T}),!this.aborted)return this.aborted=!0,this[J].onError(T)}onFinally(){this.errorHandler&&(this.body.off("error",this.errorHandler),
this.errorHandler=null),this.endHandler&&(this.body.off("end",this.endHandler),this.endHandler=null)}addHeader(T,w){return x(this,T,w),this}};function x(T,w,S){
if(S&&typeof S=="object"&&!Array.isArray(S))throw new e(`invalid ${w} header`);if(S===void 0)return;let m=d[w];if(m===void 0&&(m=w.toLowerCase(),d[m]===void 0&&
!o(m)))throw new e("invalid header key");if(Array.isArray(S)){const s=[];for(let L=0;L<S.length;L++)if(typeof S[L]=="string"){if(!B(S[L]))throw new e(`invalid ${w}\
 header`);s.push(S[L])}else if(S[L]===null)s.push("");else{if(typeof S[L]=="object")throw new e(`invalid ${w} header`);{const N=`${S[L]}`;if(!B(N))throw new e(`\
invalid ${w} header`);s.push(N)}}S=s}else if(typeof S=="string"){if(!B(S))throw new e(`invalid ${w} header`)}else if(S===null)S="";else if(S=`${S}`,!B(S))throw new e(
`invalid ${w} header`);if(m==="host"){if(T.host!==null)throw new e("duplicate host header");if(typeof S!="string")throw new e("invalid host header");T.host=S}else if(m===
"content-length"){if(T.contentLength!==null)throw new e("duplicate content-length header");if(T.contentLength=parseInt(S,10),!Number.isFinite(T.contentLength))throw new e(
"invalid content-length header")}else if(T.contentType===null&&m==="content-type")T.contentType=S,T.headers.push(w,S);else{if(m==="transfer-encoding"||m==="keep\
-alive"||m==="upgrade")throw new e(`invalid ${m} header`);if(m==="connection"){const s=typeof S=="string"?S.toLowerCase():null;if(s!=="close"&&s!=="keep-alive")
throw new e("invalid connection header");s==="close"&&(T.reset=!0)}else{if(m==="expect")throw new g("expect header not supported");T.headers.push(w,S)}}}t(x,"pr\
ocessHeader"),D.exports=Z}}),Re=uA({"node_modules/undici/lib/util/timers.js"(E,D){"use strict";var e=0,g=1e3,a=(g>>1)-1,o,B=Symbol("kFastTimer"),i=[],C=-2,A=-1,
f=0,M=1;function k(){e+=a;let u=0,y=i.length;for(;u<y;){const c=i[u];c._state===f?(c._idleStart=e-a,c._state=M):c._state===M&&e>=c._idleStart+c._idleTimeout&&(c.
_state=A,c._idleStart=-1,c._onTimeout(c._timerArg)),c._state===A?(c._state=C,--y!==0&&(i[u]=i[y])):++u}i.length=y,i.length!==0&&U()}t(k,"onTick");function U(){o?
o.refresh():(clearTimeout(o),o=setTimeout(k,a),o.unref&&o.unref())}t(U,"refreshTimeout");var R=class{static{t(this,"FastTimer")}[B]=!0;_state=C;_idleTimeout=-1;_idleStart=-1;_onTimeout;_timerArg;constructor(u,y,c){
this._onTimeout=u,this._idleTimeout=y,this._timerArg=c,this.refresh()}refresh(){this._state===C&&i.push(this),(!o||i.length===1)&&U(),this._state=f}clear(){this.
_state=A,this._idleStart=-1}};D.exports={setTimeout(u,y,c){return y<=g?setTimeout(u,y,c):new R(u,y,c)},clearTimeout(u){u[B]?u.clear():clearTimeout(u)},setFastTimeout(u,y,c){
return new R(u,y,c)},clearFastTimeout(u){u.clear()},now(){return e},tick(u=0){e+=u-g+1,k(),k()},reset(){e=0,i.length=0,clearTimeout(o),o=null},kFastTimer:B}}}),
le=uA({"node_modules/undici/lib/core/connect.js"(E,D){"use strict";var e=QA("node:net"),g=QA("node:assert"),a=WA(),{InvalidArgumentError:o,ConnectTimeoutError:B}=ZA(),
i=Re();function C(){}t(C,"noop");var A,f;global.FinalizationRegistry&&!(process.env.NODE_V8_COVERAGE||process.env.UNDICI_NO_FG)?f=class{static{t(this,"WeakSessi\
onCache")}constructor(u){this._maxCachedSessions=u,this._sessionCache=new Map,this._sessionRegistry=new global.FinalizationRegistry(y=>{if(this._sessionCache.size<
this._maxCachedSessions)return;const c=this._sessionCache.get(y);c!==void 0&&c.deref()===void 0&&this._sessionCache.delete(y)})}get(u){const y=this._sessionCache.
get(u);return y?y.deref():null}set(u,y){this._maxCachedSessions!==0&&(this._sessionCache.set(u,new WeakRef(y)),this._sessionRegistry.register(y,u))}}:f=class{static{
t(this,"SimpleSessionCache")}constructor(u){this._maxCachedSessions=u,this._sessionCache=new Map}get(u){return this._sessionCache.get(u)}set(u,y){if(this._maxCachedSessions!==
0){if(this._sessionCache.size>=this._maxCachedSessions){const{value:c}=this._sessionCache.keys().next();this._sessionCache.delete(c)}this._sessionCache.set(u,y)}}};
function M({allowH2:R,maxCachedSessions:u,socketPath:y,timeout:c,session:d,...b}){if(u!=null&&(!Number.isInteger(u)||u<0))throw new o("maxCachedSessions must be\
 a positive integer or zero");const J={path:y,...b},Z=new f(u??100);return c=c??1e4,R=R??!1,t(function({hostname:T,host:w,protocol:S,port:m,servername:s,localAddress:L,
httpSocket:N},p){let l;if(S==="https:"){A||(A=QA("node:tls")),s=s||J.servername||a.getServerName(w)||null;const z=s||T;g(z);const AA=d||Z.get(z)||null;m=m||443,
l=A.connect({highWaterMark:16384,...J,servername:s,session:AA,localAddress:L,ALPNProtocols:R?["http/1.1","h2"]:["http/1.1"],socket:N,port:m,host:T}),l.on("sessi\
on",function(sA){Z.set(z,sA)})}else g(!N,"httpSocket can only be sent on TLS update"),m=m||80,l=e.connect({highWaterMark:64*1024,...J,localAddress:L,port:m,host:T});
if(J.keepAlive==null||J.keepAlive){const z=J.keepAliveInitialDelay===void 0?6e4:J.keepAliveInitialDelay;l.setKeepAlive(!0,z)}const v=k(new WeakRef(l),{timeout:c,
hostname:T,port:m});return l.setNoDelay(!0).once(S==="https:"?"secureConnect":"connect",function(){if(queueMicrotask(v),p){const z=p;p=null,z(null,this)}}).on("\
error",function(z){if(queueMicrotask(v),p){const AA=p;p=null,AA(z)}}),l},"connect2")}t(M,"buildConnector");var k=process.platform==="win32"?(R,u)=>{if(!u.timeout)
return C;let y=null,c=null;const d=i.setFastTimeout(()=>{y=setImmediate(()=>{c=setImmediate(()=>U(R.deref(),u))})},u.timeout);return()=>{i.clearFastTimeout(d),clearImmediate(
y),clearImmediate(c)}}:(R,u)=>{if(!u.timeout)return C;let y=null;const c=i.setFastTimeout(()=>{y=setImmediate(()=>{U(R.deref(),u)})},u.timeout);return()=>{i.clearFastTimeout(
c),clearImmediate(y)}};function U(R,u){if(R==null)return;let y="Connect Timeout Error";Array.isArray(R.autoSelectFamilyAttemptedAddresses)?y+=` (attempted addre\
sses: ${R.autoSelectFamilyAttemptedAddresses.join(", ")},`:y+=` (attempted address: ${u.hostname}:${u.port},`,y+=` timeout: ${u.timeout}ms)`,a.destroy(R,new B(y))}
t(U,"onConnectTimeout"),D.exports=M}}),Oe=uA({"node_modules/undici/lib/llhttp/utils.js"(E){"use strict";Object.defineProperty(E,"__esModule",{value:!0}),E.enumToMap=
void 0;function D(e){const g={};return Object.keys(e).forEach(a=>{const o=e[a];typeof o=="number"&&(g[a]=o)}),g}t(D,"enumToMap"),E.enumToMap=D}}),Ke=uA({"node_m\
odules/undici/lib/llhttp/constants.js"(E){"use strict";Object.defineProperty(E,"__esModule",{value:!0}),E.SPECIAL_HEADERS=E.HEADER_STATE=E.MINOR=E.MAJOR=E.CONNECTION_TOKEN_CHARS=
E.HEADER_CHARS=E.TOKEN=E.STRICT_TOKEN=E.HEX=E.URL_CHAR=E.STRICT_URL_CHAR=E.USERINFO_CHARS=E.MARK=E.ALPHANUM=E.NUM=E.HEX_MAP=E.NUM_MAP=E.ALPHA=E.FINISH=E.H_METHOD_MAP=
E.METHOD_MAP=E.METHODS_RTSP=E.METHODS_ICE=E.METHODS_HTTP=E.METHODS=E.LENIENT_FLAGS=E.FLAGS=E.TYPE=E.ERROR=void 0;var D=Oe(),e;(function(A){A[A.OK=0]="OK",A[A.INTERNAL=
1]="INTERNAL",A[A.STRICT=2]="STRICT",A[A.LF_EXPECTED=3]="LF_EXPECTED",A[A.UNEXPECTED_CONTENT_LENGTH=4]="UNEXPECTED_CONTENT_LENGTH",A[A.CLOSED_CONNECTION=5]="CLO\
SED_CONNECTION",A[A.INVALID_METHOD=6]="INVALID_METHOD",A[A.INVALID_URL=7]="INVALID_URL",A[A.INVALID_CONSTANT=8]="INVALID_CONSTANT",A[A.INVALID_VERSION=9]="INVAL\
ID_VERSION",A[A.INVALID_HEADER_TOKEN=10]="INVALID_HEADER_TOKEN",A[A.INVALID_CONTENT_LENGTH=11]="INVALID_CONTENT_LENGTH",A[A.INVALID_CHUNK_SIZE=12]="INVALID_CHUN\
K_SIZE",A[A.INVALID_STATUS=13]="INVALID_STATUS",A[A.INVALID_EOF_STATE=14]="INVALID_EOF_STATE",A[A.INVALID_TRANSFER_ENCODING=15]="INVALID_TRANSFER_ENCODING",A[A.
CB_MESSAGE_BEGIN=16]="CB_MESSAGE_BEGIN",A[A.CB_HEADERS_COMPLETE=17]="CB_HEADERS_COMPLETE",A[A.CB_MESSAGE_COMPLETE=18]="CB_MESSAGE_COMPLETE",A[A.CB_CHUNK_HEADER=
19]="CB_CHUNK_HEADER",A[A.CB_CHUNK_COMPLETE=20]="CB_CHUNK_COMPLETE",A[A.PAUSED=21]="PAUSED",A[A.PAUSED_UPGRADE=22]="PAUSED_UPGRADE",A[A.PAUSED_H2_UPGRADE=23]="P\
AUSED_H2_UPGRADE",A[A.USER=24]="USER"})(e=E.ERROR||(E.ERROR={}));var g;(function(A){A[A.BOTH=0]="BOTH",A[A.REQUEST=1]="REQUEST",A[A.RESPONSE=2]="RESPONSE"})(g=E.
TYPE||(E.TYPE={}));var a;(function(A){A[A.CONNECTION_KEEP_ALIVE=1]="CONNECTION_KEEP_ALIVE",A[A.CONNECTION_CLOSE=2]="CONNECTION_CLOSE",A[A.CONNECTION_UPGRADE=4]=
"CONNECTION_UPGRADE",A[A.CHUNKED=8]="CHUNKED",A[A.UPGRADE=16]="UPGRADE",A[A.CONTENT_LENGTH=32]="CONTENT_LENGTH",A[A.SKIPBODY=64]="SKIPBODY",A[A.TRAILING=128]="T\
RAILING",A[A.TRANSFER_ENCODING=512]="TRANSFER_ENCODING"})(a=E.FLAGS||(E.FLAGS={}));var o;(function(A){A[A.HEADERS=1]="HEADERS",A[A.CHUNKED_LENGTH=2]="CHUNKED_LE\
NGTH",A[A.KEEP_ALIVE=4]="KEEP_ALIVE"})(o=E.LENIENT_FLAGS||(E.LENIENT_FLAGS={}));var B;(function(A){A[A.DELETE=0]="DELETE",A[A.GET=1]="GET",A[A.HEAD=2]="HEAD",A[A.
POST=3]="POST",A[A.PUT=4]="PUT",A[A.CONNECT=5]="CONNECT",A[A.OPTIONS=6]="OPTIONS",A[A.TRACE=7]="TRACE",A[A.COPY=8]="COPY",A[A.LOCK=9]="LOCK",A[A.MKCOL=10]="MKCO\
L",A[A.MOVE=11]="MOVE",A[A.PROPFIND=12]="PROPFIND",A[A.PROPPATCH=13]="PROPPATCH",A[A.SEARCH=14]="SEARCH",A[A.UNLOCK=15]="UNLOCK",A[A.BIND=16]="BIND",A[A.REBIND=
17]="REBIND",A[A.UNBIND=18]="UNBIND",A[A.ACL=19]="ACL",A[A.REPORT=20]="REPORT",A[A.MKACTIVITY=21]="MKACTIVITY",A[A.CHECKOUT=22]="CHECKOUT",A[A.MERGE=23]="MERGE",
A[A["M-SEARCH"]=24]="M-SEARCH",A[A.NOTIFY=25]="NOTIFY",A[A.SUBSCRIBE=26]="SUBSCRIBE",A[A.UNSUBSCRIBE=27]="UNSUBSCRIBE",A[A.PATCH=28]="PATCH",A[A.PURGE=29]="PURG\
E",A[A.MKCALENDAR=30]="MKCALENDAR",A[A.LINK=31]="LINK",A[A.UNLINK=32]="UNLINK",A[A.SOURCE=33]="SOURCE",A[A.PRI=34]="PRI",A[A.DESCRIBE=35]="DESCRIBE",A[A.ANNOUNCE=
36]="ANNOUNCE",A[A.SETUP=37]="SETUP",A[A.PLAY=38]="PLAY",A[A.PAUSE=39]="PAUSE",A[A.TEARDOWN=40]="TEARDOWN",A[A.GET_PARAMETER=41]="GET_PARAMETER",A[A.SET_PARAMETER=
42]="SET_PARAMETER",A[A.REDIRECT=43]="REDIRECT",A[A.RECORD=44]="RECORD",A[A.FLUSH=45]="FLUSH"})(B=E.METHODS||(E.METHODS={})),E.METHODS_HTTP=[B.DELETE,B.GET,B.HEAD,
B.POST,B.PUT,B.CONNECT,B.OPTIONS,B.TRACE,B.COPY,B.LOCK,B.MKCOL,B.MOVE,B.PROPFIND,B.PROPPATCH,B.SEARCH,B.UNLOCK,B.BIND,B.REBIND,B.UNBIND,B.ACL,B.REPORT,B.MKACTIVITY,
B.CHECKOUT,B.MERGE,B["M-SEARCH"],B.NOTIFY,B.SUBSCRIBE,B.UNSUBSCRIBE,B.PATCH,B.PURGE,B.MKCALENDAR,B.LINK,B.UNLINK,B.PRI,B.SOURCE],E.METHODS_ICE=[B.SOURCE],E.METHODS_RTSP=
[B.OPTIONS,B.DESCRIBE,B.ANNOUNCE,B.SETUP,B.PLAY,B.PAUSE,B.TEARDOWN,B.GET_PARAMETER,B.SET_PARAMETER,B.REDIRECT,B.RECORD,B.FLUSH,B.GET,B.POST],E.METHOD_MAP=D.enumToMap(
B),E.H_METHOD_MAP={},Object.keys(E.METHOD_MAP).forEach(A=>{/^H/.test(A)&&(E.H_METHOD_MAP[A]=E.METHOD_MAP[A])});var i;(function(A){A[A.SAFE=0]="SAFE",A[A.SAFE_WITH_CB=
1]="SAFE_WITH_CB",A[A.UNSAFE=2]="UNSAFE"})(i=E.FINISH||(E.FINISH={})),E.ALPHA=[];for(let A=65;A<=90;A++)E.ALPHA.push(String.fromCharCode(A)),E.ALPHA.push(String.
fromCharCode(A+32));E.NUM_MAP={0:0,1:1,2:2,3:3,4:4,5:5,6:6,7:7,8:8,9:9},E.HEX_MAP={0:0,1:1,2:2,3:3,4:4,5:5,6:6,7:7,8:8,9:9,A:10,B:11,C:12,D:13,E:14,F:15,a:10,b:11,
c:12,d:13,e:14,f:15},E.NUM=["0","1","2","3","4","5","6","7","8","9"],E.ALPHANUM=E.ALPHA.concat(E.NUM),E.MARK=["-","_",".","!","~","*","'","(",")"],E.USERINFO_CHARS=
E.ALPHANUM.concat(E.MARK).concat(["%",";",":","&","=","+","$",","]),E.STRICT_URL_CHAR=["!",'"',"$","%","&","'","(",")","*","+",",","-",".","/",":",";","<","=","\
>","@","[","\\","]","^","_","`","{","|","}","~"].concat(E.ALPHANUM),E.URL_CHAR=E.STRICT_URL_CHAR.concat(["	","\f"]);for(let A=128;A<=255;A++)E.URL_CHAR.push(A);
E.HEX=E.NUM.concat(["a","b","c","d","e","f","A","B","C","D","E","F"]),E.STRICT_TOKEN=["!","#","$","%","&","'","*","+","-",".","^","_","`","|","~"].concat(E.ALPHANUM),
E.TOKEN=E.STRICT_TOKEN.concat([" "]),E.HEADER_CHARS=["	"];for(let A=32;A<=255;A++)A!==127&&E.HEADER_CHARS.push(A);E.CONNECTION_TOKEN_CHARS=E.HEADER_CHARS.filter(
A=>A!==44),E.MAJOR=E.NUM_MAP,E.MINOR=E.MAJOR;var C;(function(A){A[A.GENERAL=0]="GENERAL",A[A.CONNECTION=1]="CONNECTION",A[A.CONTENT_LENGTH=2]="CONTENT_LENGTH",A[A.
TRANSFER_ENCODING=3]="TRANSFER_ENCODING",A[A.UPGRADE=4]="UPGRADE",A[A.CONNECTION_KEEP_ALIVE=5]="CONNECTION_KEEP_ALIVE",A[A.CONNECTION_CLOSE=6]="CONNECTION_CLOSE",
A[A.CONNECTION_UPGRADE=7]="CONNECTION_UPGRADE",A[A.TRANSFER_ENCODING_CHUNKED=8]="TRANSFER_ENCODING_CHUNKED"})(C=E.HEADER_STATE||(E.HEADER_STATE={})),E.SPECIAL_HEADERS=
{connection:C.CONNECTION,"content-length":C.CONTENT_LENGTH,"proxy-connection":C.CONNECTION,"transfer-encoding":C.TRANSFER_ENCODING,upgrade:C.UPGRADE}}}),Ne=uA({
"node_modules/undici/lib/llhttp/llhttp-wasm.js"(E,D){"use strict";var{Buffer:e}=QA("node:buffer");D.exports=e.from("AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAX8AYAJ/fwBg\
BH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNl\
bnYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAy0sBQYAAAIAAAAAAAACAQIA\
AgICAAADAAAAAAMDAwMBAQEBAQEBAQEAAAIAAAAEBQFwARISBQMBAAIGCAF/AUGA1AQLB9EFIgZtZW1vcnkCAAtfaW5pdGlhbGl6ZQAIGV9faW5kaXJlY3RfZnVuY3Rpb25fdGFibGUBAAtsbGh0dHBfaW5pdAAJ\
GGxsaHR0cF9zaG91bGRfa2VlcF9hbGl2ZQAvDGxsaHR0cF9hbGxvYwALBm1hbGxvYwAxC2xsaHR0cF9mcmVlAAwEZnJlZQAMD2xsaHR0cF9nZXRfdHlwZQANFWxsaHR0cF9nZXRfaHR0cF9tYWpvcgAOFWxsaHR0\
cF9nZXRfaHR0cF9taW5vcgAPEWxsaHR0cF9nZXRfbWV0aG9kABAWbGxodHRwX2dldF9zdGF0dXNfY29kZQAREmxsaHR0cF9nZXRfdXBncmFkZQASDGxsaHR0cF9yZXNldAATDmxsaHR0cF9leGVjdXRlABQUbGxo\
dHRwX3NldHRpbmdzX2luaXQAFQ1sbGh0dHBfZmluaXNoABYMbGxodHRwX3BhdXNlABcNbGxodHRwX3Jlc3VtZQAYG2xsaHR0cF9yZXN1bWVfYWZ0ZXJfdXBncmFkZQAZEGxsaHR0cF9nZXRfZXJybm8AGhdsbGh0\
dHBfZ2V0X2Vycm9yX3JlYXNvbgAbF2xsaHR0cF9zZXRfZXJyb3JfcmVhc29uABwUbGxodHRwX2dldF9lcnJvcl9wb3MAHRFsbGh0dHBfZXJybm9fbmFtZQAeEmxsaHR0cF9tZXRob2RfbmFtZQAfEmxsaHR0cF9z\
dGF0dXNfbmFtZQAgGmxsaHR0cF9zZXRfbGVuaWVudF9oZWFkZXJzACEhbGxodHRwX3NldF9sZW5pZW50X2NodW5rZWRfbGVuZ3RoACIdbGxodHRwX3NldF9sZW5pZW50X2tlZXBfYWxpdmUAIyRsbGh0dHBfc2V0\
X2xlbmllbnRfdHJhbnNmZXJfZW5jb2RpbmcAJBhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YALgkXAQBBAQsRAQIDBAUKBgcrLSwqKSglJyYK07MCLBYAQYjQACgCAARAAAtBiNAAQQE2AgALFAAgABAwIAAgAjYC\
OCAAIAE6ACgLFAAgACAALwEyIAAtAC4gABAvEAALHgEBf0HAABAyIgEQMCABQYAINgI4IAEgADoAKCABC48MAQd/AkAgAEUNACAAQQhrIgEgAEEEaygCACIAQXhxIgRqIQUCQCAAQQFxDQAgAEEDcUUNASABIAEo\
AgAiAGsiAUGc0AAoAgBJDQEgACAEaiEEAkACQEGg0AAoAgAgAUcEQCAAQf8BTQRAIABBA3YhAyABKAIIIgAgASgCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBQsgAiAANgIIIAAgAjYCDAwECyABKAIYIQYg\
ASABKAIMIgBHBEAgACABKAIIIgI2AgggAiAANgIMDAMLIAFBFGoiAygCACICRQRAIAEoAhAiAkUNAiABQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFKAIE\
IgBBA3FBA0cNAiAFIABBfnE2AgRBlNAAIAQ2AgAgBSAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCABKAIcIgJBAnRBvNIAaiIDKAIAIAFGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAIL\
IAZBEEEUIAYoAhAgAUYbaiAANgIAIABFDQELIAAgBjYCGCABKAIQIgIEQCAAIAI2AhAgAiAANgIYCyABQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAFTw0AIAUoAgQiAEEBcUUNAAJAAkACQAJAIABB\
AnFFBEBBpNAAKAIAIAVGBEBBpNAAIAE2AgBBmNAAQZjQACgCACAEaiIANgIAIAEgAEEBcjYCBCABQaDQACgCAEcNBkGU0ABBADYCAEGg0ABBADYCAAwGC0Gg0AAoAgAgBUYEQEGg0AAgATYCAEGU0ABBlNAAKAIA\
IARqIgA2AgAgASAAQQFyNgIEIAAgAWogADYCAAwGCyAAQXhxIARqIQQgAEH/AU0EQCAAQQN2IQMgBSgCCCIAIAUoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgBSgCGCEG\
IAUgBSgCDCIARwRAQZzQACgCABogACAFKAIIIgI2AgggAiAANgIMDAMLIAVBFGoiAygCACICRQRAIAUoAhAiAkUNAiAFQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYC\
AAwCCyAFIABBfnE2AgQgASAEaiAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCAFKAIcIgJBAnRBvNIAaiIDKAIAIAVGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAg\
BUYbaiAANgIAIABFDQELIAAgBjYCGCAFKAIQIgIEQCAAIAI2AhAgAiAANgIYCyAFQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAEaiAENgIAIAEgBEEBcjYCBCABQaDQACgCAEcNAEGU0AAgBDYCAAwB\
CyAEQf8BTQRAIARBeHFBtNAAaiEAAn9BjNAAKAIAIgJBASAEQQN2dCIDcUUEQEGM0AAgAiADcjYCACAADAELIAAoAggLIgIgATYCDCAAIAE2AgggASAANgIMIAEgAjYCCAwBC0EfIQIgBEH///8HTQRAIARBJiAE\
QQh2ZyIAa3ZBAXEgAEEBdGtBPmohAgsgASACNgIcIAFCADcCECACQQJ0QbzSAGohAAJAQZDQACgCACIDQQEgAnQiB3FFBEAgACABNgIAQZDQACADIAdyNgIAIAEgADYCGCABIAE2AgggASABNgIMDAELIARBGSAC\
QQF2a0EAIAJBH0cbdCECIAAoAgAhAAJAA0AgACIDKAIEQXhxIARGDQEgAkEddiEAIAJBAXQhAiADIABBBHFqQRBqIgcoAgAiAA0ACyAHIAE2AgAgASADNgIYIAEgATYCDCABIAE2AggMAQsgAygCCCIAIAE2Agwg\
AyABNgIIIAFBADYCGCABIAM2AgwgASAANgIIC0Gs0ABBrNAAKAIAQQFrIgBBfyAAGzYCAAsLBwAgAC0AKAsHACAALQAqCwcAIAAtACsLBwAgAC0AKQsHACAALwEyCwcAIAAtAC4LQAEEfyAAKAIYIQEgAC0ALSEC\
IAAtACghAyAAKAI4IQQgABAwIAAgBDYCOCAAIAM6ACggACACOgAtIAAgATYCGAu74gECB38DfiABIAJqIQQCQCAAIgIoAgwiAA0AIAIoAgQEQCACIAE2AgQLIwBBEGsiCCQAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAIoAhwiA0EBaw7dAdoBAdkBAgMEBQYHCAkKCwwNDtgBDxDXARES1gETFBUWFxgZGhvg\
Ad8BHB0e1QEfICEiIyQl1AEmJygpKiss0wHSAS0u0QHQAS8wMTIzNDU2Nzg5Ojs8PT4/QEFCQ0RFRtsBR0hJSs8BzgFLzQFMzAFNTk9QUVJTVFVWV1hZWltcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6\
e3x9fn+AAYEBggGDAYQBhQGGAYcBiAGJAYoBiwGMAY0BjgGPAZABkQGSAZMBlAGVAZYBlwGYAZkBmgGbAZwBnQGeAZ8BoAGhAaIBowGkAaUBpgGnAagBqQGqAasBrAGtAa4BrwGwAbEBsgGzAbQBtQG2AbcBywHK\
AbgByQG5AcgBugG7AbwBvQG+Ab8BwAHBAcIBwwHEAcUBxgEA3AELQQAMxgELQQ4MxQELQQ0MxAELQQ8MwwELQRAMwgELQRMMwQELQRQMwAELQRUMvwELQRYMvgELQRgMvQELQRkMvAELQRoMuwELQRsMugELQRwM\
uQELQR0MuAELQQgMtwELQR4MtgELQSAMtQELQR8MtAELQQcMswELQSEMsgELQSIMsQELQSMMsAELQSQMrwELQRIMrgELQREMrQELQSUMrAELQSYMqwELQScMqgELQSgMqQELQcMBDKgBC0EqDKcBC0ErDKYBC0Es\
DKUBC0EtDKQBC0EuDKMBC0EvDKIBC0HEAQyhAQtBMAygAQtBNAyfAQtBDAyeAQtBMQydAQtBMgycAQtBMwybAQtBOQyaAQtBNQyZAQtBxQEMmAELQQsMlwELQToMlgELQTYMlQELQQoMlAELQTcMkwELQTgMkgEL\
QTwMkQELQTsMkAELQT0MjwELQQkMjgELQSkMjQELQT4MjAELQT8MiwELQcAADIoBC0HBAAyJAQtBwgAMiAELQcMADIcBC0HEAAyGAQtBxQAMhQELQcYADIQBC0EXDIMBC0HHAAyCAQtByAAMgQELQckADIABC0HK\
AAx/C0HLAAx+C0HNAAx9C0HMAAx8C0HOAAx7C0HPAAx6C0HQAAx5C0HRAAx4C0HSAAx3C0HTAAx2C0HUAAx1C0HWAAx0C0HVAAxzC0EGDHILQdcADHELQQUMcAtB2AAMbwtBBAxuC0HZAAxtC0HaAAxsC0HbAAxr\
C0HcAAxqC0EDDGkLQd0ADGgLQd4ADGcLQd8ADGYLQeEADGULQeAADGQLQeIADGMLQeMADGILQQIMYQtB5AAMYAtB5QAMXwtB5gAMXgtB5wAMXQtB6AAMXAtB6QAMWwtB6gAMWgtB6wAMWQtB7AAMWAtB7QAMVwtB\
7gAMVgtB7wAMVQtB8AAMVAtB8QAMUwtB8gAMUgtB8wAMUQtB9AAMUAtB9QAMTwtB9gAMTgtB9wAMTQtB+AAMTAtB+QAMSwtB+gAMSgtB+wAMSQtB/AAMSAtB/QAMRwtB/gAMRgtB/wAMRQtBgAEMRAtBgQEMQwtB\
ggEMQgtBgwEMQQtBhAEMQAtBhQEMPwtBhgEMPgtBhwEMPQtBiAEMPAtBiQEMOwtBigEMOgtBiwEMOQtBjAEMOAtBjQEMNwtBjgEMNgtBjwEMNQtBkAEMNAtBkQEMMwtBkgEMMgtBkwEMMQtBlAEMMAtBlQEMLwtB\
lgEMLgtBlwEMLQtBmAEMLAtBmQEMKwtBmgEMKgtBmwEMKQtBnAEMKAtBnQEMJwtBngEMJgtBnwEMJQtBoAEMJAtBoQEMIwtBogEMIgtBowEMIQtBpAEMIAtBpQEMHwtBpgEMHgtBpwEMHQtBqAEMHAtBqQEMGwtB\
qgEMGgtBqwEMGQtBrAEMGAtBrQEMFwtBrgEMFgtBAQwVC0GvAQwUC0GwAQwTC0GxAQwSC0GzAQwRC0GyAQwQC0G0AQwPC0G1AQwOC0G2AQwNC0G3AQwMC0G4AQwLC0G5AQwKC0G6AQwJC0G7AQwIC0HGAQwHC0G8\
AQwGC0G9AQwFC0G+AQwEC0G/AQwDC0HAAQwCC0HCAQwBC0HBAQshAwNAAkACQAJAAkACQAJAAkACQAJAIAICfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkAgAgJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCADDsYBAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHyAhIyUmKCorLC8wMTIzNDU2Nzk6Ozw9lANAQkRFRklLTk9QUVJTVFVWWFpbXF1eX2BhYmNkZWZn\
aGpsb3Bxc3V2eHl6e3x/gAGBAYIBgwGEAYUBhgGHAYgBiQGKAYsBjAGNAY4BjwGQAZEBkgGTAZQBlQGWAZcBmAGZAZoBmwGcAZ0BngGfAaABoQGiAaMBpAGlAaYBpwGoAakBqgGrAawBrQGuAa8BsAGxAbIBswG0\
AbUBtgG3AbgBuQG6AbsBvAG9Ab4BvwHAAcEBwgHDAcQBxQHGAccByAHJAcsBzAHNAc4BzwGKA4kDiAOHA4QDgwOAA/sC+gL5AvgC9wL0AvMC8gLLAsECsALZAQsgASAERw3wAkHdASEDDLMDCyABIARHDcgBQcMB\
IQMMsgMLIAEgBEcNe0H3ACEDDLEDCyABIARHDXBB7wAhAwywAwsgASAERw1pQeoAIQMMrwMLIAEgBEcNZUHoACEDDK4DCyABIARHDWJB5gAhAwytAwsgASAERw0aQRghAwysAwsgASAERw0VQRIhAwyrAwsgASAE\
Rw1CQcUAIQMMqgMLIAEgBEcNNEE/IQMMqQMLIAEgBEcNMkE8IQMMqAMLIAEgBEcNK0ExIQMMpwMLIAItAC5BAUYNnwMMwQILQQAhAAJAAkACQCACLQAqRQ0AIAItACtFDQAgAi8BMCIDQQJxRQ0BDAILIAIvATAi\
A0EBcUUNAQtBASEAIAItAChBAUYNACACLwEyIgVB5ABrQeQASQ0AIAVBzAFGDQAgBUGwAkYNACADQcAAcQ0AQQAhACADQYgEcUGABEYNACADQShxQQBHIQALIAJBADsBMCACQQA6AC8gAEUN3wIgAkIANwMgDOAC\
C0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAARQ3MASAAQRVHDd0CIAJBBDYCHCACIAE2AhQgAkGwGDYCECACQRU2AgxBACEDDKQDCyABIARGBEBBBiEDDKQDCyABQQFqIQFBACEAAkAgAigC\
OCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAA3ZAgwcCyACQgA3AyBBEiEDDIkDCyABIARHDRZBHSEDDKEDCyABIARHBEAgAUEBaiEBQRAhAwyIAwtBByEDDKADCyACIAIpAyAiCiAEIAFrrSILfSIMQgAgCiAM\
Whs3AyAgCiALWA3UAkEIIQMMnwMLIAEgBEcEQCACQQk2AgggAiABNgIEQRQhAwyGAwtBCSEDDJ4DCyACKQMgQgBSDccBIAIgAi8BMEGAAXI7ATAMQgsgASAERw0/QdAAIQMMnAMLIAEgBEYEQEELIQMMnAMLIAFB\
AWohAUEAIQACQCACKAI4IgNFDQAgAygCUCIDRQ0AIAIgAxEAACEACyAADc8CDMYBC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ3GASAAQRVHDc0CIAJBCzYCHCACIAE2AhQgAkGCGTYC\
ECACQRU2AgxBACEDDJoDC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ0MIABBFUcNygIgAkEaNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMmQMLQQAhAAJAIAIoAjgiA0UNACAD\
KAJMIgNFDQAgAiADEQAAIQALIABFDcQBIABBFUcNxwIgAkELNgIcIAIgATYCFCACQZEXNgIQIAJBFTYCDEEAIQMMmAMLIAEgBEYEQEEPIQMMmAMLIAEtAAAiAEE7Rg0HIABBDUcNxAIgAUEBaiEBDMMBC0EAIQAC\
QCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3DASAAQRVHDcICIAJBDzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJYDCwNAIAEtAABB8DVqLQAAIgBBAUcEQCAAQQJHDcECIAIoAgQhAEEA\
IQMgAkEANgIEIAIgACABQQFqIgEQLSIADcICDMUBCyAEIAFBAWoiAUcNAAtBEiEDDJUDC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3FASAAQRVHDb0CIAJBGzYCHCACIAE2AhQgAkGR\
FzYCECACQRU2AgxBACEDDJQDCyABIARGBEBBFiEDDJQDCyACQQo2AgggAiABNgIEQQAhAAJAIAIoAjgiA0UNACADKAJIIgNFDQAgAiADEQAAIQALIABFDcIBIABBFUcNuQIgAkEVNgIcIAIgATYCFCACQYIZNgIQ\
IAJBFTYCDEEAIQMMkwMLIAEgBEcEQANAIAEtAABB8DdqLQAAIgBBAkcEQAJAIABBAWsOBMQCvQIAvgK9AgsgAUEBaiEBQQghAwz8AgsgBCABQQFqIgFHDQALQRUhAwyTAwtBFSEDDJIDCwNAIAEtAABB8DlqLQAA\
IgBBAkcEQCAAQQFrDgTFArcCwwK4ArcCCyAEIAFBAWoiAUcNAAtBGCEDDJEDCyABIARHBEAgAkELNgIIIAIgATYCBEEHIQMM+AILQRkhAwyQAwsgAUEBaiEBDAILIAEgBEYEQEEaIQMMjwMLAkAgAS0AAEENaw4U\
tQG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwEAvwELQQAhAyACQQA2AhwgAkGvCzYCECACQQI2AgwgAiABQQFqNgIUDI4DCyABIARGBEBBGyEDDI4DCyABLQAAIgBBO0cEQCAAQQ1HDbECIAFB\
AWohAQy6AQsgAUEBaiEBC0EiIQMM8wILIAEgBEYEQEEcIQMMjAMLQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43wQLAAgABAgMEBQYH0AHQAdAB0AHQAdAB0AEI\
CQoLDA3QAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdABDg8QERIT0AELQgIhCgzAAgtCAyEKDL8CC0IEIQoMvgILQgUhCgy9AgtCBiEKDLwCC0IHIQoMuwILQgghCgy6\
AgtCCSEKDLkCC0IKIQoMuAILQgshCgy3AgtCDCEKDLYCC0INIQoMtQILQg4hCgy0AgtCDyEKDLMCC0IKIQoMsgILQgshCgyxAgtCDCEKDLACC0INIQoMrwILQg4hCgyuAgtCDyEKDK0CC0IAIQoCQAJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAEtAABBMGsON8ACvwIAAQIDBAUGB74CvgK+Ar4CvgK+Ar4CCAkKCwwNvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4C\
vgK+Ag4PEBESE74CC0ICIQoMvwILQgMhCgy+AgtCBCEKDL0CC0IFIQoMvAILQgYhCgy7AgtCByEKDLoCC0IIIQoMuQILQgkhCgy4AgtCCiEKDLcCC0ILIQoMtgILQgwhCgy1AgtCDSEKDLQCC0IOIQoMswILQg8h\
CgyyAgtCCiEKDLECC0ILIQoMsAILQgwhCgyvAgtCDSEKDK4CC0IOIQoMrQILQg8hCgysAgsgAiACKQMgIgogBCABa60iC30iDEIAIAogDFobNwMgIAogC1gNpwJBHyEDDIkDCyABIARHBEAgAkEJNgIIIAIgATYC\
BEElIQMM8AILQSAhAwyIAwtBASEFIAIvATAiA0EIcUUEQCACKQMgQgBSIQULAkAgAi0ALgRAQQEhACACLQApQQVGDQEgA0HAAHFFIAVxRQ0BC0EAIQAgA0HAAHENAEECIQAgA0EIcQ0AIANBgARxBEACQCACLQAo\
QQFHDQAgAi0ALUEKcQ0AQQUhAAwCC0EEIQAMAQsgA0EgcUUEQAJAIAItAChBAUYNACACLwEyIgBB5ABrQeQASQ0AIABBzAFGDQAgAEGwAkYNAEEEIQAgA0EocUUNAiADQYgEcUGABEYNAgtBACEADAELQQBBAyAC\
KQMgUBshAAsgAEEBaw4FvgIAsAEBpAKhAgtBESEDDO0CCyACQQE6AC8MhAMLIAEgBEcNnQJBJCEDDIQDCyABIARHDRxBxgAhAwyDAwtBACEAAkAgAigCOCIDRQ0AIAMoAkQiA0UNACACIAMRAAAhAAsgAEUNJyAA\
QRVHDZgCIAJB0AA2AhwgAiABNgIUIAJBkRg2AhAgAkEVNgIMQQAhAwyCAwsgASAERgRAQSghAwyCAwtBACEDIAJBADYCBCACQQw2AgggAiABIAEQKiIARQ2UAiACQSc2AhwgAiABNgIUIAIgADYCDAyBAwsgASAE\
RgRAQSkhAwyBAwsgAS0AACIAQSBGDRMgAEEJRw2VAiABQQFqIQEMFAsgASAERwRAIAFBAWohAQwWC0EqIQMM/wILIAEgBEYEQEErIQMM/wILIAEtAAAiAEEJRyAAQSBHcQ2QAiACLQAsQQhHDd0CIAJBADoALAzd\
AgsgASAERgRAQSwhAwz+AgsgAS0AAEEKRw2OAiABQQFqIQEMsAELIAEgBEcNigJBLyEDDPwCCwNAIAEtAAAiAEEgRwRAIABBCmsOBIQCiAKIAoQChgILIAQgAUEBaiIBRw0AC0ExIQMM+wILQTIhAyABIARGDfoC\
IAIoAgAiACAEIAFraiEHIAEgAGtBA2ohBgJAA0AgAEHwO2otAAAgAS0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAEEDRgRAQQYhAQziAgsgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAc2AgAM+wILIAJB\
ADYCAAyGAgtBMyEDIAQgASIARg35AiAEIAFrIAIoAgAiAWohByAAIAFrQQhqIQYCQANAIAFB9DtqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBCEYEQEEFIQEM4QILIAFBAWohASAEIABB\
AWoiAEcNAAsgAiAHNgIADPoCCyACQQA2AgAgACEBDIUCC0E0IQMgBCABIgBGDfgCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgJAA0AgAUHQwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0B\
IAFBBUYEQEEHIQEM4AILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPkCCyACQQA2AgAgACEBDIQCCyABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRg0JDIECCyAEIAFBAWoiAUcNAAtBMCEDDPgC\
C0EwIQMM9wILIAEgBEcEQANAIAEtAAAiAEEgRwRAIABBCmsOBP8B/gH+Af8B/gELIAQgAUEBaiIBRw0AC0E4IQMM9wILQTghAwz2AgsDQCABLQAAIgBBIEcgAEEJR3EN9gEgBCABQQFqIgFHDQALQTwhAwz1AgsD\
QCABLQAAIgBBIEcEQAJAIABBCmsOBPkBBAT5AQALIABBLEYN9QEMAwsgBCABQQFqIgFHDQALQT8hAwz0AgtBwAAhAyABIARGDfMCIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAEGAQGstAAAgAS0AAEEg\
ckcNASAAQQZGDdsCIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPQCCyACQQA2AgALQTYhAwzZAgsgASAERgRAQcEAIQMM8gILIAJBDDYCCCACIAE2AgQgAi0ALEEBaw4E+wHuAewB6wHUAgsgAUEBaiEBDPoB\
CyABIARHBEADQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxIgBBCUYNACAAQSBGDQACQAJAAkACQCAAQeMAaw4TAAMDAwMDAwMBAwMDAwMDAwMDAgMLIAFBAWohAUExIQMM3AILIAFBAWohAUEyIQMM\
2wILIAFBAWohAUEzIQMM2gILDP4BCyAEIAFBAWoiAUcNAAtBNSEDDPACC0E1IQMM7wILIAEgBEcEQANAIAEtAABBgDxqLQAAQQFHDfcBIAQgAUEBaiIBRw0AC0E9IQMM7wILQT0hAwzuAgtBACEAAkAgAigCOCID\
RQ0AIAMoAkAiA0UNACACIAMRAAAhAAsgAEUNASAAQRVHDeYBIAJBwgA2AhwgAiABNgIUIAJB4xg2AhAgAkEVNgIMQQAhAwztAgsgAUEBaiEBC0E8IQMM0gILIAEgBEYEQEHCACEDDOsCCwJAA0ACQCABLQAAQQlr\
DhgAAswCzALRAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAgDMAgsgBCABQQFqIgFHDQALQcIAIQMM6wILIAFBAWohASACLQAtQQFxRQ3+AQtBLCEDDNACCyABIARHDd4BQcQAIQMM6AILA0Ag\
AS0AAEGQwABqLQAAQQFHDZwBIAQgAUEBaiIBRw0AC0HFACEDDOcCCyABLQAAIgBBIEYN/gEgAEE6Rw3AAiACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgAN3gEM3QELQccAIQMgBCABIgBGDeUCIAQgAWsgAigC\
ACIBaiEHIAAgAWtBBWohBgNAIAFBkMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvwIgAUEFRg3CAiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzlAgtByAAhAyAEIAEiAEYN5AIgBCAB\
ayACKAIAIgFqIQcgACABa0EJaiEGA0AgAUGWwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw2+AkECIAFBCUYNwgIaIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOQCCyABIARGBEBByQAh\
AwzkAgsCQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxQe4Aaw4HAL8CvwK/Ar8CvwIBvwILIAFBAWohAUE+IQMMywILIAFBAWohAUE/IQMMygILQcoAIQMgBCABIgBGDeICIAQgAWsgAigCACIBaiEG\
IAAgAWtBAWohBwNAIAFBoMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvAIgAUEBRg2+AiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBjYCAAziAgtBywAhAyAEIAEiAEYN4QIgBCABayACKAIA\
IgFqIQcgACABa0EOaiEGA0AgAUGiwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw27AiABQQ5GDb4CIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOECC0HMACEDIAQgASIARg3gAiAEIAFr\
IAIoAgAiAWohByAAIAFrQQ9qIQYDQCABQcDCAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDboCQQMgAUEPRg2+AhogAUEBaiEBIAQgAEEBaiIARw0ACyACIAc2AgAM4AILQc0AIQMgBCABIgBG\
Dd8CIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFB0MIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNuQJBBCABQQVGDb0CGiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzfAgsgASAE\
RgRAQc4AIQMM3wILAkACQAJAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB4wBrDhMAvAK8ArwCvAK8ArwCvAK8ArwCvAK8ArwCAbwCvAK8AgIDvAILIAFBAWohAUHBACEDDMgCCyABQQFqIQFBwgAh\
AwzHAgsgAUEBaiEBQcMAIQMMxgILIAFBAWohAUHEACEDDMUCCyABIARHBEAgAkENNgIIIAIgATYCBEHFACEDDMUCC0HPACEDDN0CCwJAAkAgAS0AAEEKaw4EAZABkAEAkAELIAFBAWohAQtBKCEDDMMCCyABIARG\
BEBB0QAhAwzcAgsgAS0AAEEgRw0AIAFBAWohASACLQAtQQFxRQ3QAQtBFyEDDMECCyABIARHDcsBQdIAIQMM2QILQdMAIQMgASAERg3YAiACKAIAIgAgBCABa2ohBiABIABrQQFqIQUDQCABLQAAIABB1sIAai0A\
AEcNxwEgAEEBRg3KASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBjYCAAzYAgsgASAERgRAQdUAIQMM2AILIAEtAABBCkcNwgEgAUEBaiEBDMoBCyABIARGBEBB1gAhAwzXAgsCQAJAIAEtAABBCmsOBADDAcMBAcMB\
CyABQQFqIQEMygELIAFBAWohAUHKACEDDL0CC0EAIQACQCACKAI4IgNFDQAgAygCPCIDRQ0AIAIgAxEAACEACyAADb8BQc0AIQMMvAILIAItAClBIkYNzwIMiQELIAQgASIFRgRAQdsAIQMM1AILQQAhAEEBIQFB\
ASEGQQAhAwJAAn8CQAJAAkACQAJAAkACQCAFLQAAQTBrDgrFAcQBAAECAwQFBgjDAQtBAgwGC0EDDAULQQQMBAtBBQwDC0EGDAILQQcMAQtBCAshA0EAIQFBACEGDL0BC0EJIQNBASEAQQAhAUEAIQYMvAELIAEg\
BEYEQEHdACEDDNMCCyABLQAAQS5HDbgBIAFBAWohAQyIAQsgASAERw22AUHfACEDDNECCyABIARHBEAgAkEONgIIIAIgATYCBEHQACEDDLgCC0HgACEDDNACC0HhACEDIAEgBEYNzwIgAigCACIAIAQgAWtqIQUg\
ASAAa0EDaiEGA0AgAS0AACAAQeLCAGotAABHDbEBIABBA0YNswEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMzwILQeIAIQMgASAERg3OAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYDQCABLQAAIABB5sIA\
ai0AAEcNsAEgAEECRg2vASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAzOAgtB4wAhAyABIARGDc0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgNAIAEtAAAgAEHpwgBqLQAARw2vASAAQQNGDa0BIABBAWoh\
ACAEIAFBAWoiAUcNAAsgAiAFNgIADM0CCyABIARGBEBB5QAhAwzNAgsgAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANqgFB1gAhAwyzAgsgASAERwRAA0AgAS0AACIAQSBHBEAC\
QAJAAkAgAEHIAGsOCwABswGzAbMBswGzAbMBswGzAQKzAQsgAUEBaiEBQdIAIQMMtwILIAFBAWohAUHTACEDDLYCCyABQQFqIQFB1AAhAwy1AgsgBCABQQFqIgFHDQALQeQAIQMMzAILQeQAIQMMywILA0AgAS0A\
AEHwwgBqLQAAIgBBAUcEQCAAQQJrDgOnAaYBpQGkAQsgBCABQQFqIgFHDQALQeYAIQMMygILIAFBAWogASAERw0CGkHnACEDDMkCCwNAIAEtAABB8MQAai0AACIAQQFHBEACQCAAQQJrDgSiAaEBoAEAnwELQdcA\
IQMMsQILIAQgAUEBaiIBRw0AC0HoACEDDMgCCyABIARGBEBB6QAhAwzIAgsCQCABLQAAIgBBCmsOGrcBmwGbAbQBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBpAGbAZsBAJkBCyABQQFqCyEB\
QQYhAwytAgsDQCABLQAAQfDGAGotAABBAUcNfSAEIAFBAWoiAUcNAAtB6gAhAwzFAgsgAUEBaiABIARHDQIaQesAIQMMxAILIAEgBEYEQEHsACEDDMQCCyABQQFqDAELIAEgBEYEQEHtACEDDMMCCyABQQFqCyEB\
QQQhAwyoAgsgASAERgRAQe4AIQMMwQILAkACQAJAIAEtAABB8MgAai0AAEEBaw4HkAGPAY4BAHwBAo0BCyABQQFqIQEMCwsgAUEBagyTAQtBACEDIAJBADYCHCACQZsSNgIQIAJBBzYCDCACIAFBAWo2AhQMwAIL\
AkADQCABLQAAQfDIAGotAAAiAEEERwRAAkACQCAAQQFrDgeUAZMBkgGNAQAEAY0BC0HaACEDDKoCCyABQQFqIQFB3AAhAwypAgsgBCABQQFqIgFHDQALQe8AIQMMwAILIAFBAWoMkQELIAQgASIARgRAQfAAIQMM\
vwILIAAtAABBL0cNASAAQQFqIQEMBwsgBCABIgBGBEBB8QAhAwy+AgsgAC0AACIBQS9GBEAgAEEBaiEBQd0AIQMMpQILIAFBCmsiA0EWSw0AIAAhAUEBIAN0QYmAgAJxDfkBC0EAIQMgAkEANgIcIAIgADYCFCAC\
QYwcNgIQIAJBBzYCDAy8AgsgASAERwRAIAFBAWohAUHeACEDDKMCC0HyACEDDLsCCyABIARGBEBB9AAhAwy7AgsCQCABLQAAQfDMAGotAABBAWsOA/cBcwCCAQtB4QAhAwyhAgsgASAERwRAA0AgAS0AAEHwygBq\
LQAAIgBBA0cEQAJAIABBAWsOAvkBAIUBC0HfACEDDKMCCyAEIAFBAWoiAUcNAAtB8wAhAwy6AgtB8wAhAwy5AgsgASAERwRAIAJBDzYCCCACIAE2AgRB4AAhAwygAgtB9QAhAwy4AgsgASAERgRAQfYAIQMMuAIL\
IAJBDzYCCCACIAE2AgQLQQMhAwydAgsDQCABLQAAQSBHDY4CIAQgAUEBaiIBRw0AC0H3ACEDDLUCCyABIARGBEBB+AAhAwy1AgsgAS0AAEEgRw16IAFBAWohAQxbC0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0A\
IAIgAxEAACEACyAADXgMgAILIAEgBEYEQEH6ACEDDLMCCyABLQAAQcwARw10IAFBAWohAUETDHYLQfsAIQMgASAERg2xAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYDQCABLQAAIABB8M4Aai0AAEcNcyAAQQVG\
DXUgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMsQILIAEgBEYEQEH8ACEDDLECCwJAAkAgAS0AAEHDAGsODAB0dHR0dHR0dHR0AXQLIAFBAWohAUHmACEDDJgCCyABQQFqIQFB5wAhAwyXAgtB/QAhAyABIARG\
Da8CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDXIgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADLACCyACQQA2AgAgBkEBaiEBQRAMcwtB/gAhAyABIARGDa4C\
IAIoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQfbOAGotAABHDXEgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK8CCyACQQA2AgAgBkEBaiEBQRYMcgtB/wAhAyABIARGDa0CIAIo\
AgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQfzOAGotAABHDXAgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK4CCyACQQA2AgAgBkEBaiEBQQUMcQsgASAERgRAQYABIQMMrQILIAEt\
AABB2QBHDW4gAUEBaiEBQQgMcAsgASAERgRAQYEBIQMMrAILAkACQCABLQAAQc4Aaw4DAG8BbwsgAUEBaiEBQesAIQMMkwILIAFBAWohAUHsACEDDJICCyABIARGBEBBggEhAwyrAgsCQAJAIAEtAABByABrDggA\
bm5ubm5uAW4LIAFBAWohAUHqACEDDJICCyABQQFqIQFB7QAhAwyRAgtBgwEhAyABIARGDakCIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQYDPAGotAABHDWwgAEECRg0BIABBAWohACAEIAFB\
AWoiAUcNAAsgAiAFNgIADKoCCyACQQA2AgAgBkEBaiEBQQAMbQtBhAEhAyABIARGDagCIAIoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQYPPAGotAABHDWsgAEEERg0BIABBAWohACAEIAFBAWoi\
AUcNAAsgAiAFNgIADKkCCyACQQA2AgAgBkEBaiEBQSMMbAsgASAERgRAQYUBIQMMqAILAkACQCABLQAAQcwAaw4IAGtra2trawFrCyABQQFqIQFB7wAhAwyPAgsgAUEBaiEBQfAAIQMMjgILIAEgBEYEQEGGASED\
DKcCCyABLQAAQcUARw1oIAFBAWohAQxgC0GHASEDIAEgBEYNpQIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBiM8Aai0AAEcNaCAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM\
pgILIAJBADYCACAGQQFqIQFBLQxpC0GIASEDIAEgBEYNpAIgAigCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABB0M8Aai0AAEcNZyAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpQIL\
IAJBADYCACAGQQFqIQFBKQxoCyABIARGBEBBiQEhAwykAgtBASABLQAAQd8ARw1nGiABQQFqIQEMXgtBigEhAyABIARGDaICIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgNAIAEtAAAgAEGMzwBqLQAARw1kIABB\
AUYN+gEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMogILQYsBIQMgASAERg2hAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGOzwBqLQAARw1kIABBAkYNASAAQQFqIQAgBCABQQFqIgFH\
DQALIAIgBTYCAAyiAgsgAkEANgIAIAZBAWohAUECDGULQYwBIQMgASAERg2gAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHwzwBqLQAARw1jIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQAL\
IAIgBTYCAAyhAgsgAkEANgIAIAZBAWohAUEfDGQLQY0BIQMgASAERg2fAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHyzwBqLQAARw1iIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIg\
BTYCAAygAgsgAkEANgIAIAZBAWohAUEJDGMLIAEgBEYEQEGOASEDDJ8CCwJAAkAgAS0AAEHJAGsOBwBiYmJiYgFiCyABQQFqIQFB+AAhAwyGAgsgAUEBaiEBQfkAIQMMhQILQY8BIQMgASAERg2dAiACKAIAIgAg\
BCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGRzwBqLQAARw1gIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyeAgsgAkEANgIAIAZBAWohAUEYDGELQZABIQMgASAERg2cAiACKAIAIgAgBCAB\
a2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGXzwBqLQAARw1fIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAydAgsgAkEANgIAIAZBAWohAUEXDGALQZEBIQMgASAERg2bAiACKAIAIgAgBCABa2oh\
BSABIABrQQZqIQYCQANAIAEtAAAgAEGazwBqLQAARw1eIABBBkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAycAgsgAkEANgIAIAZBAWohAUEVDF8LQZIBIQMgASAERg2aAiACKAIAIgAgBCABa2ohBSAB\
IABrQQVqIQYCQANAIAEtAAAgAEGhzwBqLQAARw1dIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAybAgsgAkEANgIAIAZBAWohAUEeDF4LIAEgBEYEQEGTASEDDJoCCyABLQAAQcwARw1bIAFBAWoh\
AUEKDF0LIAEgBEYEQEGUASEDDJkCCwJAAkAgAS0AAEHBAGsODwBcXFxcXFxcXFxcXFxcAVwLIAFBAWohAUH+ACEDDIACCyABQQFqIQFB/wAhAwz/AQsgASAERgRAQZUBIQMMmAILAkACQCABLQAAQcEAaw4DAFsB\
WwsgAUEBaiEBQf0AIQMM/wELIAFBAWohAUGAASEDDP4BC0GWASEDIAEgBEYNlgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBp88Aai0AAEcNWSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0A\
CyACIAU2AgAMlwILIAJBADYCACAGQQFqIQFBCwxaCyABIARGBEBBlwEhAwyWAgsCQAJAAkACQCABLQAAQS1rDiMAW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1sBW1tbW1sCW1tbA1sLIAFBAWohAUH7ACEDDP8BCyAB\
QQFqIQFB/AAhAwz+AQsgAUEBaiEBQYEBIQMM/QELIAFBAWohAUGCASEDDPwBC0GYASEDIAEgBEYNlAIgAigCACIAIAQgAWtqIQUgASAAa0EEaiEGAkADQCABLQAAIABBqc8Aai0AAEcNVyAAQQRGDQEgAEEBaiEA\
IAQgAUEBaiIBRw0ACyACIAU2AgAMlQILIAJBADYCACAGQQFqIQFBGQxYC0GZASEDIAEgBEYNkwIgAigCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBrs8Aai0AAEcNViAAQQVGDQEgAEEBaiEAIAQg\
AUEBaiIBRw0ACyACIAU2AgAMlAILIAJBADYCACAGQQFqIQFBBgxXC0GaASEDIAEgBEYNkgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBtM8Aai0AAEcNVSAAQQFGDQEgAEEBaiEAIAQgAUEB\
aiIBRw0ACyACIAU2AgAMkwILIAJBADYCACAGQQFqIQFBHAxWC0GbASEDIAEgBEYNkQIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBts8Aai0AAEcNVCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIB\
Rw0ACyACIAU2AgAMkgILIAJBADYCACAGQQFqIQFBJwxVCyABIARGBEBBnAEhAwyRAgsCQAJAIAEtAABB1ABrDgIAAVQLIAFBAWohAUGGASEDDPgBCyABQQFqIQFBhwEhAwz3AQtBnQEhAyABIARGDY8CIAIoAgAi\
ACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbjPAGotAABHDVIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADJACCyACQQA2AgAgBkEBaiEBQSYMUwtBngEhAyABIARGDY4CIAIoAgAiACAE\
IAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbrPAGotAABHDVEgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI8CCyACQQA2AgAgBkEBaiEBQQMMUgtBnwEhAyABIARGDY0CIAIoAgAiACAEIAFr\
aiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDVAgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI4CCyACQQA2AgAgBkEBaiEBQQwMUQtBoAEhAyABIARGDYwCIAIoAgAiACAEIAFraiEF\
IAEgAGtBA2ohBgJAA0AgAS0AACAAQbzPAGotAABHDU8gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI0CCyACQQA2AgAgBkEBaiEBQQ0MUAsgASAERgRAQaEBIQMMjAILAkACQCABLQAAQcYAaw4L\
AE9PT09PT09PTwFPCyABQQFqIQFBiwEhAwzzAQsgAUEBaiEBQYwBIQMM8gELIAEgBEYEQEGiASEDDIsCCyABLQAAQdAARw1MIAFBAWohAQxGCyABIARGBEBBowEhAwyKAgsCQAJAIAEtAABByQBrDgcBTU1NTU0A\
TQsgAUEBaiEBQY4BIQMM8QELIAFBAWohAUEiDE0LQaQBIQMgASAERg2IAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHAzwBqLQAARw1LIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIg\
BTYCAAyJAgsgAkEANgIAIAZBAWohAUEdDEwLIAEgBEYEQEGlASEDDIgCCwJAAkAgAS0AAEHSAGsOAwBLAUsLIAFBAWohAUGQASEDDO8BCyABQQFqIQFBBAxLCyABIARGBEBBpgEhAwyHAgsCQAJAAkACQAJAIAEt\
AABBwQBrDhUATU1NTU1NTU1NTQFNTQJNTQNNTQRNCyABQQFqIQFBiAEhAwzxAQsgAUEBaiEBQYkBIQMM8AELIAFBAWohAUGKASEDDO8BCyABQQFqIQFBjwEhAwzuAQsgAUEBaiEBQZEBIQMM7QELQacBIQMgASAE\
Rg2FAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHtzwBqLQAARw1IIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyGAgsgAkEANgIAIAZBAWohAUERDEkLQagBIQMgASAERg2E\
AiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHCzwBqLQAARw1HIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyFAgsgAkEANgIAIAZBAWohAUEsDEgLQakBIQMgASAERg2DAiAC\
KAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEHFzwBqLQAARw1GIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyEAgsgAkEANgIAIAZBAWohAUErDEcLQaoBIQMgASAERg2CAiACKAIA\
IgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHKzwBqLQAARw1FIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyDAgsgAkEANgIAIAZBAWohAUEUDEYLIAEgBEYEQEGrASEDDIICCwJAAkAC\
QAJAIAEtAABBwgBrDg8AAQJHR0dHR0dHR0dHRwNHCyABQQFqIQFBkwEhAwzrAQsgAUEBaiEBQZQBIQMM6gELIAFBAWohAUGVASEDDOkBCyABQQFqIQFBlgEhAwzoAQsgASAERgRAQawBIQMMgQILIAEtAABBxQBH\
DUIgAUEBaiEBDD0LQa0BIQMgASAERg3/ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHNzwBqLQAARw1CIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyAAgsgAkEANgIAIAZB\
AWohAUEODEMLIAEgBEYEQEGuASEDDP8BCyABLQAAQdAARw1AIAFBAWohAUElDEILQa8BIQMgASAERg39ASACKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEHQzwBqLQAARw1AIABBCEYNASAAQQFq\
IQAgBCABQQFqIgFHDQALIAIgBTYCAAz+AQsgAkEANgIAIAZBAWohAUEqDEELIAEgBEYEQEGwASEDDP0BCwJAAkAgAS0AAEHVAGsOCwBAQEBAQEBAQEABQAsgAUEBaiEBQZoBIQMM5AELIAFBAWohAUGbASEDDOMB\
CyABIARGBEBBsQEhAwz8AQsCQAJAIAEtAABBwQBrDhQAPz8/Pz8/Pz8/Pz8/Pz8/Pz8/AT8LIAFBAWohAUGZASEDDOMBCyABQQFqIQFBnAEhAwziAQtBsgEhAyABIARGDfoBIAIoAgAiACAEIAFraiEFIAEgAGtB\
A2ohBgJAA0AgAS0AACAAQdnPAGotAABHDT0gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPsBCyACQQA2AgAgBkEBaiEBQSEMPgtBswEhAyABIARGDfkBIAIoAgAiACAEIAFraiEFIAEgAGtBBmoh\
BgJAA0AgAS0AACAAQd3PAGotAABHDTwgAEEGRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPoBCyACQQA2AgAgBkEBaiEBQRoMPQsgASAERgRAQbQBIQMM+QELAkACQAJAIAEtAABBxQBrDhEAPT09PT09\
PT09AT09PT09Aj0LIAFBAWohAUGdASEDDOEBCyABQQFqIQFBngEhAwzgAQsgAUEBaiEBQZ8BIQMM3wELQbUBIQMgASAERg33ASACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHkzwBqLQAARw06\
IABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz4AQsgAkEANgIAIAZBAWohAUEoDDsLQbYBIQMgASAERg32ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHqzwBqLQAARw05IABB\
AkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz3AQsgAkEANgIAIAZBAWohAUEHDDoLIAEgBEYEQEG3ASEDDPYBCwJAAkAgAS0AAEHFAGsODgA5OTk5OTk5OTk5OTkBOQsgAUEBaiEBQaEBIQMM3QELIAFB\
AWohAUGiASEDDNwBC0G4ASEDIAEgBEYN9AEgAigCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABB7c8Aai0AAEcNNyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9QELIAJBADYCACAG\
QQFqIQFBEgw4C0G5ASEDIAEgBEYN8wEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8M8Aai0AAEcNNiAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9AELIAJBADYCACAGQQFq\
IQFBIAw3C0G6ASEDIAEgBEYN8gEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8s8Aai0AAEcNNSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8wELIAJBADYCACAGQQFqIQFB\
Dww2CyABIARGBEBBuwEhAwzyAQsCQAJAIAEtAABByQBrDgcANTU1NTUBNQsgAUEBaiEBQaUBIQMM2QELIAFBAWohAUGmASEDDNgBC0G8ASEDIAEgBEYN8AEgAigCACIAIAQgAWtqIQUgASAAa0EHaiEGAkADQCAB\
LQAAIABB9M8Aai0AAEcNMyAAQQdGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8QELIAJBADYCACAGQQFqIQFBGww0CyABIARGBEBBvQEhAwzwAQsCQAJAAkAgAS0AAEHCAGsOEgA0NDQ0NDQ0NDQBNDQ0\
NDQ0AjQLIAFBAWohAUGkASEDDNgBCyABQQFqIQFBpwEhAwzXAQsgAUEBaiEBQagBIQMM1gELIAEgBEYEQEG+ASEDDO8BCyABLQAAQc4ARw0wIAFBAWohAQwsCyABIARGBEBBvwEhAwzuAQsCQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQCABLQAAQcEAaw4VAAECAz8EBQY/Pz8HCAkKCz8MDQ4PPwsgAUEBaiEBQegAIQMM4wELIAFBAWohAUHpACEDDOIBCyABQQFqIQFB7gAhAwzhAQsgAUEBaiEBQfIAIQMM4AELIAFB\
AWohAUHzACEDDN8BCyABQQFqIQFB9gAhAwzeAQsgAUEBaiEBQfcAIQMM3QELIAFBAWohAUH6ACEDDNwBCyABQQFqIQFBgwEhAwzbAQsgAUEBaiEBQYQBIQMM2gELIAFBAWohAUGFASEDDNkBCyABQQFqIQFBkgEh\
AwzYAQsgAUEBaiEBQZgBIQMM1wELIAFBAWohAUGgASEDDNYBCyABQQFqIQFBowEhAwzVAQsgAUEBaiEBQaoBIQMM1AELIAEgBEcEQCACQRA2AgggAiABNgIEQasBIQMM1AELQcABIQMM7AELQQAhAAJAIAIoAjgi\
A0UNACADKAI0IgNFDQAgAiADEQAAIQALIABFDV4gAEEVRw0HIAJB0QA2AhwgAiABNgIUIAJBsBc2AhAgAkEVNgIMQQAhAwzrAQsgAUEBaiABIARHDQgaQcIBIQMM6gELA0ACQCABLQAAQQprDgQIAAALAAsgBCAB\
QQFqIgFHDQALQcMBIQMM6QELIAEgBEcEQCACQRE2AgggAiABNgIEQQEhAwzQAQtBxAEhAwzoAQsgASAERgRAQcUBIQMM6AELAkACQCABLQAAQQprDgQBKCgAKAsgAUEBagwJCyABQQFqDAULIAEgBEYEQEHGASED\
DOcBCwJAAkAgAS0AAEEKaw4XAQsLAQsLCwsLCwsLCwsLCwsLCwsLCwALCyABQQFqIQELQbABIQMMzQELIAEgBEYEQEHIASEDDOYBCyABLQAAQSBHDQkgAkEAOwEyIAFBAWohAUGzASEDDMwBCwNAIAEhAAJAIAEg\
BEcEQCABLQAAQTBrQf8BcSIDQQpJDQEMJwtBxwEhAwzmAQsCQCACLwEyIgFBmTNLDQAgAiABQQpsIgU7ATIgBUH+/wNxIANB//8Dc0sNACAAQQFqIQEgAiADIAVqIgM7ATIgA0H//wNxQegHSQ0BCwtBACEDIAJB\
ADYCHCACQcEJNgIQIAJBDTYCDCACIABBAWo2AhQM5AELIAJBADYCHCACIAE2AhQgAkHwDDYCECACQRs2AgxBACEDDOMBCyACKAIEIQAgAkEANgIEIAIgACABECYiAA0BIAFBAWoLIQFBrQEhAwzIAQsgAkHBATYC\
HCACIAA2AgwgAiABQQFqNgIUQQAhAwzgAQsgAigCBCEAIAJBADYCBCACIAAgARAmIgANASABQQFqCyEBQa4BIQMMxQELIAJBwgE2AhwgAiAANgIMIAIgAUEBajYCFEEAIQMM3QELIAJBADYCHCACIAE2AhQgAkGX\
CzYCECACQQ02AgxBACEDDNwBCyACQQA2AhwgAiABNgIUIAJB4xA2AhAgAkEJNgIMQQAhAwzbAQsgAkECOgAoDKwBC0EAIQMgAkEANgIcIAJBrws2AhAgAkECNgIMIAIgAUEBajYCFAzZAQtBAiEDDL8BC0ENIQMM\
vgELQSYhAwy9AQtBFSEDDLwBC0EWIQMMuwELQRghAwy6AQtBHCEDDLkBC0EdIQMMuAELQSAhAwy3AQtBISEDDLYBC0EjIQMMtQELQcYAIQMMtAELQS4hAwyzAQtBPSEDDLIBC0HLACEDDLEBC0HOACEDDLABC0HY\
ACEDDK8BC0HZACEDDK4BC0HbACEDDK0BC0HxACEDDKwBC0H0ACEDDKsBC0GNASEDDKoBC0GXASEDDKkBC0GpASEDDKgBC0GvASEDDKcBC0GxASEDDKYBCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB8Rs2\
AhAgAkEGNgIMDL0BCyACQQA2AgAgBkEBaiEBQSQLOgApIAIoAgQhACACQQA2AgQgAiAAIAEQJyIARQRAQeUAIQMMowELIAJB+QA2AhwgAiABNgIUIAIgADYCDEEAIQMMuwELIABBFUcEQCACQQA2AhwgAiABNgIU\
IAJBzA42AhAgAkEgNgIMQQAhAwy7AQsgAkH4ADYCHCACIAE2AhQgAkHKGDYCECACQRU2AgxBACEDDLoBCyACQQA2AhwgAiABNgIUIAJBjhs2AhAgAkEGNgIMQQAhAwy5AQsgAkEANgIcIAIgATYCFCACQf4RNgIQ\
IAJBBzYCDEEAIQMMuAELIAJBADYCHCACIAE2AhQgAkGMHDYCECACQQc2AgxBACEDDLcBCyACQQA2AhwgAiABNgIUIAJBww82AhAgAkEHNgIMQQAhAwy2AQsgAkEANgIcIAIgATYCFCACQcMPNgIQIAJBBzYCDEEA\
IQMMtQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0RIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMtAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0gIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMswEL\
IAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0iIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMsgELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0OIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMsQELIAIoAgQh\
ACACQQA2AgQgAiAAIAEQJSIARQ0dIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMsAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0fIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMrwELIABBP0cNASABQQFq\
CyEBQQUhAwyUAQtBACEDIAJBADYCHCACIAE2AhQgAkH9EjYCECACQQc2AgwMrAELIAJBADYCHCACIAE2AhQgAkHcCDYCECACQQc2AgxBACEDDKsBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNByACQeUANgIc\
IAIgATYCFCACIAA2AgxBACEDDKoBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNFiACQdMANgIcIAIgATYCFCACIAA2AgxBACEDDKkBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNGCACQdIANgIcIAIgATYC\
FCACIAA2AgxBACEDDKgBCyACQQA2AhwgAiABNgIUIAJBxgo2AhAgAkEHNgIMQQAhAwynAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQMgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwymAQsgAigCBCEAIAJB\
ADYCBCACIAAgARAlIgBFDRIgAkHTADYCHCACIAE2AhQgAiAANgIMQQAhAwylAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRQgAkHSADYCHCACIAE2AhQgAiAANgIMQQAhAwykAQsgAigCBCEAIAJBADYCBCAC\
IAAgARAlIgBFDQAgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwyjAQtB1QAhAwyJAQsgAEEVRwRAIAJBADYCHCACIAE2AhQgAkG5DTYCECACQRo2AgxBACEDDKIBCyACQeQANgIcIAIgATYCFCACQeMXNgIQIAJB\
FTYCDEEAIQMMoQELIAJBADYCACAGQQFqIQEgAi0AKSIAQSNrQQtJDQQCQCAAQQZLDQBBASAAdEHKAHFFDQAMBQtBACEDIAJBADYCHCACIAE2AhQgAkH3CTYCECACQQg2AgwMoAELIAJBADYCACAGQQFqIQEgAi0A\
KUEhRg0DIAJBADYCHCACIAE2AhQgAkGbCjYCECACQQg2AgxBACEDDJ8BCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJBkDM2AhAgAkEINgIMDJ0BCyACQQA2AgAgBkEBaiEBIAItAClBI0kNACACQQA2Ahwg\
AiABNgIUIAJB0wk2AhAgAkEINgIMQQAhAwycAQtB0QAhAwyCAQsgAS0AAEEwayIAQf8BcUEKSQRAIAIgADoAKiABQQFqIQFBzwAhAwyCAQsgAigCBCEAIAJBADYCBCACIAAgARAoIgBFDYYBIAJB3gA2AhwgAiAB\
NgIUIAIgADYCDEEAIQMMmgELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ2GASACQdwANgIcIAIgATYCFCACIAA2AgxBACEDDJkBCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMhwELIAJB2gA2Ahwg\
AiAFNgIUIAIgADYCDAyYAQtBACEBQQEhAwsgAiADOgArIAVBAWohAwJAAkACQCACLQAtQRBxDQACQAJAAkAgAi0AKg4DAQACBAsgBkUNAwwCCyAADQEMAgsgAUUNAQsgAigCBCEAIAJBADYCBCACIAAgAxAoIgBF\
BEAgAyEBDAILIAJB2AA2AhwgAiADNgIUIAIgADYCDEEAIQMMmAELIAIoAgQhACACQQA2AgQgAiAAIAMQKCIARQRAIAMhAQyHAQsgAkHZADYCHCACIAM2AhQgAiAANgIMQQAhAwyXAQtBzAAhAwx9CyAAQRVHBEAg\
AkEANgIcIAIgATYCFCACQZQNNgIQIAJBITYCDEEAIQMMlgELIAJB1wA2AhwgAiABNgIUIAJByRc2AhAgAkEVNgIMQQAhAwyVAQtBACEDIAJBADYCHCACIAE2AhQgAkGAETYCECACQQk2AgwMlAELIAIoAgQhACAC\
QQA2AgQgAiAAIAEQJSIARQ0AIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMkwELQckAIQMMeQsgAkEANgIcIAIgATYCFCACQcEoNgIQIAJBBzYCDCACQQA2AgBBACEDDJEBCyACKAIEIQBBACEDIAJBADYCBCAC\
IAAgARAlIgBFDQAgAkHSADYCHCACIAE2AhQgAiAANgIMDJABC0HIACEDDHYLIAJBADYCACAFIQELIAJBgBI7ASogAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANAQtBxwAhAwxz\
CyAAQRVGBEAgAkHRADYCHCACIAE2AhQgAkHjFzYCECACQRU2AgxBACEDDIwBC0EAIQMgAkEANgIcIAIgATYCFCACQbkNNgIQIAJBGjYCDAyLAQtBACEDIAJBADYCHCACIAE2AhQgAkGgGTYCECACQR42AgwMigEL\
IAEtAABBOkYEQCACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgBFDQEgAkHDADYCHCACIAA2AgwgAiABQQFqNgIUDIoBC0EAIQMgAkEANgIcIAIgATYCFCACQbERNgIQIAJBCjYCDAyJAQsgAUEBaiEBQTshAwxv\
CyACQcMANgIcIAIgADYCDCACIAFBAWo2AhQMhwELQQAhAyACQQA2AhwgAiABNgIUIAJB8A42AhAgAkEcNgIMDIYBCyACIAIvATBBEHI7ATAMZgsCQCACLwEwIgBBCHFFDQAgAi0AKEEBRw0AIAItAC1BCHFFDQML\
IAIgAEH3+wNxQYAEcjsBMAwECyABIARHBEACQANAIAEtAABBMGsiAEH/AXFBCk8EQEE1IQMMbgsgAikDICIKQpmz5syZs+bMGVYNASACIApCCn4iCjcDICAKIACtQv8BgyILQn+FVg0BIAIgCiALfDcDICAEIAFB\
AWoiAUcNAAtBOSEDDIUBCyACKAIEIQBBACEDIAJBADYCBCACIAAgAUEBaiIBECoiAA0MDHcLQTkhAwyDAQsgAi0AMEEgcQ0GQcUBIQMMaQtBACEDIAJBADYCBCACIAEgARAqIgBFDQQgAkE6NgIcIAIgADYCDCAC\
IAFBAWo2AhQMgQELIAItAChBAUcNACACLQAtQQhxRQ0BC0E3IQMMZgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIABEAgAkE7NgIcIAIgADYCDCACIAFBAWo2AhQMfwsgAUEBaiEBDG4LIAJBCDoALAwECyAB\
QQFqIQEMbQtBACEDIAJBADYCHCACIAE2AhQgAkHkEjYCECACQQQ2AgwMewsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ1sIAJBNzYCHCACIAE2AhQgAiAANgIMDHoLIAIgAi8BMEEgcjsBMAtBMCEDDF8L\
IAJBNjYCHCACIAE2AhQgAiAANgIMDHcLIABBLEcNASABQQFqIQBBASEBAkACQAJAAkACQCACLQAsQQVrDgQDAQIEAAsgACEBDAQLQQIhAQwBC0EEIQELIAJBAToALCACIAIvATAgAXI7ATAgACEBDAELIAIgAi8B\
MEEIcjsBMCAAIQELQTkhAwxcCyACQQA6ACwLQTQhAwxaCyABIARGBEBBLSEDDHMLAkACQANAAkAgAS0AAEEKaw4EAgAAAwALIAQgAUEBaiIBRw0AC0EtIQMMdAsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIA\
RQ0CIAJBLDYCHCACIAE2AhQgAiAANgIMDHMLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAS0AAEENRgRAIAIoAgQhAEEAIQMgAkEA\
NgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAi0ALUEBcQRAQcQBIQMMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIADQEMZQtBLyEDDFcLIAJBLjYCHCAC\
IAE2AhQgAiAANgIMDG8LQQAhAyACQQA2AhwgAiABNgIUIAJB8BQ2AhAgAkEDNgIMDG4LQQEhAwJAAkACQAJAIAItACxBBWsOBAMBAgAECyACIAIvATBBCHI7ATAMAwtBAiEDDAELQQQhAwsgAkEBOgAsIAIgAi8B\
MCADcjsBMAtBKiEDDFMLQQAhAyACQQA2AhwgAiABNgIUIAJB4Q82AhAgAkEKNgIMDGsLQQEhAwJAAkACQAJAAkACQCACLQAsQQJrDgcFBAQDAQIABAsgAiACLwEwQQhyOwEwDAMLQQIhAwwBC0EEIQMLIAJBAToA\
LCACIAIvATAgA3I7ATALQSshAwxSC0EAIQMgAkEANgIcIAIgATYCFCACQasSNgIQIAJBCzYCDAxqC0EAIQMgAkEANgIcIAIgATYCFCACQf0NNgIQIAJBHTYCDAxpCyABIARHBEADQCABLQAAQSBHDUggBCABQQFq\
IgFHDQALQSUhAwxpC0ElIQMMaAsgAi0ALUEBcQRAQcMBIQMMTwsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKSIABEAgAkEmNgIcIAIgADYCDCACIAFBAWo2AhQMaAsgAUEBaiEBDFwLIAFBAWohASACLwEwIgBB\
gAFxBEBBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAEUNBiAAQRVHDR8gAkEFNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMZwsCQCAAQaAEcUGgBEcNACACLQAtQQJxDQBBACEDIAJB\
ADYCHCACIAE2AhQgAkGWEzYCECACQQQ2AgwMZwsgAgJ/IAIvATBBFHFBFEYEQEEBIAItAChBAUYNARogAi8BMkHlAEYMAQsgAi0AKUEFRgs6AC5BACEAAkAgAigCOCIDRQ0AIAMoAiQiA0UNACACIAMRAAAhAAsC\
QAJAAkACQAJAIAAOFgIBAAQEBAQEBAQEBAQEBAQEBAQEBAMECyACQQE6AC4LIAIgAi8BMEHAAHI7ATALQSchAwxPCyACQSM2AhwgAiABNgIUIAJBpRY2AhAgAkEVNgIMQQAhAwxnC0EAIQMgAkEANgIcIAIgATYC\
FCACQdULNgIQIAJBETYCDAxmC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAADQELQQ4hAwxLCyAAQRVGBEAgAkECNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMZAtBACEDIAJBADYC\
HCACIAE2AhQgAkGnDjYCECACQRI2AgwMYwtBACEDIAJBADYCHCACIAE2AhQgAkGqHDYCECACQQ82AgwMYgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEgCqdqIgEQKyIARQ0AIAJBBTYCHCACIAE2AhQgAiAANgIM\
DGELQQ8hAwxHC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxfC0IBIQoLIAFBAWohAQJAIAIpAyAiC0L//////////w9YBEAgAiALQgSGIAqENwMgDAELQQAhAyACQQA2AhwgAiABNgIUIAJBrQk2\
AhAgAkEMNgIMDF4LQSQhAwxEC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxcCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAsIgBFBEAgAUEBaiEBDFILIAJBFzYCHCACIAA2AgwgAiABQQFqNgIU\
DFsLIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQRY2AhwgAiAANgIMIAIgAUEBajYCFAxbC0EfIQMMQQtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMWQsgAigC\
BCEAQQAhAyACQQA2AgQgAiAAIAEQLSIARQRAIAFBAWohAQxQCyACQRQ2AhwgAiAANgIMIAIgAUEBajYCFAxYCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABEC0iAEUEQCABQQFqIQEMAQsgAkETNgIcIAIgADYC\
DCACIAFBAWo2AhQMWAtBHiEDDD4LQQAhAyACQQA2AhwgAiABNgIUIAJBxgw2AhAgAkEjNgIMDFYLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABEC0iAEUEQCABQQFqIQEMTgsgAkERNgIcIAIgADYCDCACIAFBAWo2\
AhQMVQsgAkEQNgIcIAIgATYCFCACIAA2AgwMVAtBACEDIAJBADYCHCACIAE2AhQgAkHGDDYCECACQSM2AgwMUwtBACEDIAJBADYCHCACIAE2AhQgAkHAFTYCECACQQI2AgwMUgsgAigCBCEAQQAhAyACQQA2AgQC\
QCACIAAgARAtIgBFBEAgAUEBaiEBDAELIAJBDjYCHCACIAA2AgwgAiABQQFqNgIUDFILQRshAww4C0EAIQMgAkEANgIcIAIgATYCFCACQcYMNgIQIAJBIzYCDAxQCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACAB\
ECwiAEUEQCABQQFqIQEMAQsgAkENNgIcIAIgADYCDCACIAFBAWo2AhQMUAtBGiEDDDYLQQAhAyACQQA2AhwgAiABNgIUIAJBmg82AhAgAkEiNgIMDE4LIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRA\
IAFBAWohAQwBCyACQQw2AhwgAiAANgIMIAIgAUEBajYCFAxOC0EZIQMMNAtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMTAsgAEEVRwRAQQAhAyACQQA2AhwgAiABNgIUIAJBgww2AhAgAkETNgIM\
DEwLIAJBCjYCHCACIAE2AhQgAkHkFjYCECACQRU2AgxBACEDDEsLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABIAqnaiIBECsiAARAIAJBBzYCHCACIAE2AhQgAiAANgIMDEsLQRMhAwwxCyAAQRVHBEBBACEDIAJB\
ADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMSgsgAkEeNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMSQtBACEAAkAgAigCOCIDRQ0AIAMoAiwiA0UNACACIAMRAAAhAAsgAEUNQSAAQRVGBEAgAkEDNgIc\
IAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMSQtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMSAtBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMRwtBACEDIAJBADYCHCACIAE2AhQg\
AkGnDjYCECACQRI2AgwMRgsgAkEAOgAvIAItAC1BBHFFDT8LIAJBADoALyACQQE6ADRBACEDDCsLQQAhAyACQQA2AhwgAkHkETYCECACQQc2AgwgAiABQQFqNgIUDEMLAkADQAJAIAEtAABBCmsOBAACAgACCyAE\
IAFBAWoiAUcNAAtB3QEhAwxDCwJAAkAgAi0ANEEBRw0AQQAhAAJAIAIoAjgiA0UNACADKAJYIgNFDQAgAiADEQAAIQALIABFDQAgAEEVRw0BIAJB3AE2AhwgAiABNgIUIAJB1RY2AhAgAkEVNgIMQQAhAwxEC0HB\
ASEDDCoLIAJBADYCHCACIAE2AhQgAkHpCzYCECACQR82AgxBACEDDEILAkACQCACLQAoQQFrDgIEAQALQcABIQMMKQtBuQEhAwwoCyACQQI6AC9BACEAAkAgAigCOCIDRQ0AIAMoAgAiA0UNACACIAMRAAAhAAsg\
AEUEQEHCASEDDCgLIABBFUcEQCACQQA2AhwgAiABNgIUIAJBpAw2AhAgAkEQNgIMQQAhAwxBCyACQdsBNgIcIAIgATYCFCACQfoWNgIQIAJBFTYCDEEAIQMMQAsgASAERgRAQdoBIQMMQAsgAS0AAEHIAEYNASAC\
QQE6ACgLQawBIQMMJQtBvwEhAwwkCyABIARHBEAgAkEQNgIIIAIgATYCBEG+ASEDDCQLQdkBIQMMPAsgASAERgRAQdgBIQMMPAsgAS0AAEHIAEcNBCABQQFqIQFBvQEhAwwiCyABIARGBEBB1wEhAww7CwJAAkAg\
AS0AAEHFAGsOEAAFBQUFBQUFBQUFBQUFBQEFCyABQQFqIQFBuwEhAwwiCyABQQFqIQFBvAEhAwwhC0HWASEDIAEgBEYNOSACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGD0ABqLQAARw0DIABB\
AkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw6CyACKAIEIQAgAkIANwMAIAIgACAGQQFqIgEQJyIARQRAQcYBIQMMIQsgAkHVATYCHCACIAE2AhQgAiAANgIMQQAhAww5C0HUASEDIAEgBEYNOCACKAIA\
IgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGB0ABqLQAARw0CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw5CyACQYEEOwEoIAIoAgQhACACQgA3AwAgAiAAIAZBAWoiARAnIgANAwwC\
CyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB2Bs2AhAgAkEINgIMDDYLQboBIQMMHAsgAkHTATYCHCACIAE2AhQgAiAANgIMQQAhAww0C0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAA\
RQ0AIABBFUYNASACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwwzC0HkACEDDBkLIAJB+AA2AhwgAiABNgIUIAJByhg2AhAgAkEVNgIMQQAhAwwxC0HSASEDIAQgASIARg0wIAQgAWsgAigCACIBaiEF\
IAAgAWtBBGohBgJAA0AgAC0AACABQfzPAGotAABHDQEgAUEERg0DIAFBAWohASAEIABBAWoiAEcNAAsgAiAFNgIADDELIAJBADYCHCACIAA2AhQgAkGQMzYCECACQQg2AgwgAkEANgIAQQAhAwwwCyABIARHBEAg\
AkEONgIIIAIgATYCBEG3ASEDDBcLQdEBIQMMLwsgAkEANgIAIAZBAWohAQtBuAEhAwwUCyABIARGBEBB0AEhAwwtCyABLQAAQTBrIgBB/wFxQQpJBEAgAiAAOgAqIAFBAWohAUG2ASEDDBQLIAIoAgQhACACQQA2\
AgQgAiAAIAEQKCIARQ0UIAJBzwE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAsgASAERgRAQc4BIQMMLAsCQCABLQAAQS5GBEAgAUEBaiEBDAELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0VIAJBzQE2AhwgAiAB\
NgIUIAIgADYCDEEAIQMMLAtBtQEhAwwSCyAEIAEiBUYEQEHMASEDDCsLQQAhAEEBIQFBASEGQQAhAwJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAUtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwE\
C0EFDAMLQQYMAgtBBwwBC0EICyEDQQAhAUEAIQYMAgtBCSEDQQEhAEEAIQFBACEGDAELQQAhAUEBIQMLIAIgAzoAKyAFQQFqIQMCQAJAIAItAC1BEHENAAJAAkACQCACLQAqDgMBAAIECyAGRQ0DDAILIAANAQwC\
CyABRQ0BCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMAwsgAkHJATYCHCACIAM2AhQgAiAANgIMQQAhAwwtCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMGAsgAkHKATYCHCACIAM2AhQg\
AiAANgIMQQAhAwwsCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMFgsgAkHLATYCHCACIAU2AhQgAiAANgIMDCsLQbQBIQMMEQtBACEAAkAgAigCOCIDRQ0AIAMoAjwiA0UNACACIAMRAAAhAAsCQCAA\
BEAgAEEVRg0BIAJBADYCHCACIAE2AhQgAkGUDTYCECACQSE2AgxBACEDDCsLQbIBIQMMEQsgAkHIATYCHCACIAE2AhQgAkHJFzYCECACQRU2AgxBACEDDCkLIAJBADYCACAGQQFqIQFB9QAhAwwPCyACLQApQQVG\
BEBB4wAhAwwPC0HiACEDDA4LIAAhASACQQA2AgALIAJBADoALEEJIQMMDAsgAkEANgIAIAdBAWohAUHAACEDDAsLQQELOgAsIAJBADYCACAGQQFqIQELQSkhAwwIC0E4IQMMBwsCQCABIARHBEADQCABLQAAQYA+\
ai0AACIAQQFHBEAgAEECRw0DIAFBAWohAQwFCyAEIAFBAWoiAUcNAAtBPiEDDCELQT4hAwwgCwsgAkEAOgAsDAELQQshAwwEC0E6IQMMAwsgAUEBaiEBQS0hAwwCCyACIAE6ACwgAkEANgIAIAZBAWohAUEMIQMM\
AQsgAkEANgIAIAZBAWohAUEKIQMMAAsAC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwXC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwWC0EAIQMgAkEANgIcIAIgATYCFCACQbcQ\
NgIQIAJBCTYCDAwVC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwUC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwTC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwS\
C0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwRC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwQC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwPC0EAIQMgAkEANgIc\
IAIgATYCFCACQZcVNgIQIAJBDzYCDAwOC0EAIQMgAkEANgIcIAIgATYCFCACQcASNgIQIAJBCzYCDAwNC0EAIQMgAkEANgIcIAIgATYCFCACQZUJNgIQIAJBCzYCDAwMC0EAIQMgAkEANgIcIAIgATYCFCACQeEP\
NgIQIAJBCjYCDAwLC0EAIQMgAkEANgIcIAIgATYCFCACQfsPNgIQIAJBCjYCDAwKC0EAIQMgAkEANgIcIAIgATYCFCACQfEZNgIQIAJBAjYCDAwJC0EAIQMgAkEANgIcIAIgATYCFCACQcQUNgIQIAJBAjYCDAwI\
C0EAIQMgAkEANgIcIAIgATYCFCACQfIVNgIQIAJBAjYCDAwHCyACQQI2AhwgAiABNgIUIAJBnBo2AhAgAkEWNgIMQQAhAwwGC0EBIQMMBQtB1AAhAyABIARGDQQgCEEIaiEJIAIoAgAhBQJAAkAgASAERwRAIAVB\
2MIAaiEHIAQgBWogAWshACAFQX9zQQpqIgUgAWohBgNAIAEtAAAgBy0AAEcEQEECIQcMAwsgBUUEQEEAIQcgBiEBDAMLIAVBAWshBSAHQQFqIQcgBCABQQFqIgFHDQALIAAhBSAEIQELIAlBATYCACACIAU2AgAM\
AQsgAkEANgIAIAkgBzYCAAsgCSABNgIEIAgoAgwhACAIKAIIDgMBBAIACwALIAJBADYCHCACQbUaNgIQIAJBFzYCDCACIABBAWo2AhRBACEDDAILIAJBADYCHCACIAA2AhQgAkHKGjYCECACQQk2AgxBACEDDAEL\
IAEgBEYEQEEiIQMMAQsgAkEJNgIIIAIgATYCBEEhIQMLIAhBEGokACADRQRAIAIoAgwhAAwBCyACIAM2AhxBACEAIAIoAgQiAUUNACACIAEgBCACKAIIEQEAIgFFDQAgAiAENgIUIAIgATYCDCABIQALIAALvgIB\
An8gAEEAOgAAIABB3ABqIgFBAWtBADoAACAAQQA6AAIgAEEAOgABIAFBA2tBADoAACABQQJrQQA6AAAgAEEAOgADIAFBBGtBADoAAEEAIABrQQNxIgEgAGoiAEEANgIAQdwAIAFrQXxxIgIgAGoiAUEEa0EANgIA\
AkAgAkEJSQ0AIABBADYCCCAAQQA2AgQgAUEIa0EANgIAIAFBDGtBADYCACACQRlJDQAgAEEANgIYIABBADYCFCAAQQA2AhAgAEEANgIMIAFBEGtBADYCACABQRRrQQA2AgAgAUEYa0EANgIAIAFBHGtBADYCACAC\
IABBBHFBGHIiAmsiAUEgSQ0AIAAgAmohAANAIABCADcDGCAAQgA3AxAgAEIANwMIIABCADcDACAAQSBqIQAgAUEgayIBQR9LDQALCwtWAQF/AkAgACgCDA0AAkACQAJAAkAgAC0ALw4DAQADAgsgACgCOCIBRQ0A\
IAEoAiwiAUUNACAAIAERAAAiAQ0DC0EADwsACyAAQcMWNgIQQQ4hAQsgAQsaACAAKAIMRQRAIABB0Rs2AhAgAEEVNgIMCwsUACAAKAIMQRVGBEAgAEEANgIMCwsUACAAKAIMQRZGBEAgAEEANgIMCwsHACAAKAIM\
CwcAIAAoAhALCQAgACABNgIQCwcAIAAoAhQLFwAgAEEkTwRAAAsgAEECdEGgM2ooAgALFwAgAEEuTwRAAAsgAEECdEGwNGooAgALvwkBAX9B6yghAQJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAC\
QAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB5ABrDvQDY2IAAWFhYWFhYQIDBAVhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFh\
YWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhBgcICQoLDA0OD2FhYWFhEGFhYWFhYWFhYWFhEWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFh\
YWFhYWFhYWFhYWFhYRITFBUWFxgZGhthYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhHB0eHyAh\
IiMkJSYnKCkqKywtLi8wMTIzNDU2YTc4OTphYWFhYWFhYTthYWE8YWFhYT0+P2FhYWFhYWFhQGFhQWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYUJDREVGR0hJSktMTU5PUFFSU2FhYWFhYWFhVFVWV1hZ\
WlthXF1hYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFeYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhX2BhC0HhJw8LQaQhDwtByywPC0H+MQ8LQcAkDwtBqyQPC0GNKA8LQeImDwtBgDAP\
C0G5Lw8LQdckDwtB7x8PC0HhHw8LQfofDwtB8iAPC0GoLw8LQa4yDwtBiDAPC0HsJw8LQYIiDwtBjh0PC0HQLg8LQcojDwtBxTIPC0HfHA8LQdIcDwtBxCAPC0HXIA8LQaIfDwtB7S4PC0GrMA8LQdQlDwtBzC4P\
C0H6Lg8LQfwrDwtB0jAPC0HxHQ8LQbsgDwtB9ysPC0GQMQ8LQdcxDwtBoi0PC0HUJw8LQeArDwtBnywPC0HrMQ8LQdUfDwtByjEPC0HeJQ8LQdQeDwtB9BwPC0GnMg8LQbEdDwtBoB0PC0G5MQ8LQbwwDwtBkiEP\
C0GzJg8LQeksDwtBrB4PC0HUKw8LQfcmDwtBgCYPC0GwIQ8LQf4eDwtBjSMPC0GJLQ8LQfciDwtBoDEPC0GuHw8LQcYlDwtB6B4PC0GTIg8LQcIvDwtBwx0PC0GLLA8LQeEdDwtBjS8PC0HqIQ8LQbQtDwtB0i8P\
C0HfMg8LQdIyDwtB8DAPC0GpIg8LQfkjDwtBmR4PC0G1LA8LQZswDwtBkjIPC0G2Kw8LQcIiDwtB+DIPC0GeJQ8LQdAiDwtBuh4PC0GBHg8LAAtB1iEhAQsgAQsWACAAIAAtAC1B/gFxIAFBAEdyOgAtCxkAIAAg\
AC0ALUH9AXEgAUEAR0EBdHI6AC0LGQAgACAALQAtQfsBcSABQQBHQQJ0cjoALQsZACAAIAAtAC1B9wFxIAFBAEdBA3RyOgAtCz4BAn8CQCAAKAI4IgNFDQAgAygCBCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0A\
IABBxhE2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCCCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9go2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCDCIDRQ0AIAAgASACIAFrIAMRAQAi\
BEF/Rw0AIABB7Ro2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCECIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlRA2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCFCIDRQ0AIAAgASACIAFr\
IAMRAQAiBEF/Rw0AIABBqhs2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCGCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7RM2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCKCIDRQ0AIAAg\
ASACIAFrIAMRAQAiBEF/Rw0AIABB9gg2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCHCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBwhk2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCICID\
RQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlBQ2AhBBGCEECyAEC1kBAn8CQCAALQAoQQFGDQAgAC8BMiIBQeQAa0HkAEkNACABQcwBRg0AIAFBsAJGDQAgAC8BMCIAQcAAcQ0AQQEhAiAAQYgEcUGABEYNACAA\
QShxRSECCyACC4wBAQJ/AkACQAJAIAAtACpFDQAgAC0AK0UNACAALwEwIgFBAnFFDQEMAgsgAC8BMCIBQQFxRQ0BC0EBIQIgAC0AKEEBRg0AIAAvATIiAEHkAGtB5ABJDQAgAEHMAUYNACAAQbACRg0AIAFBwABx\
DQBBACECIAFBiARxQYAERg0AIAFBKHFBAEchAgsgAgtXACAAQRhqQgA3AwAgAEIANwMAIABBOGpCADcDACAAQTBqQgA3AwAgAEEoakIANwMAIABBIGpCADcDACAAQRBqQgA3AwAgAEEIakIANwMAIABB3QE2AhwL\
BgAgABAyC5otAQt/IwBBEGsiCiQAQaTQACgCACIJRQRAQeTTACgCACIFRQRAQfDTAEJ/NwIAQejTAEKAgISAgIDAADcCAEHk0wAgCkEIakFwcUHYqtWqBXMiBTYCAEH40wBBADYCAEHI0wBBADYCAAtBzNMAQYDU\
BDYCAEGc0ABBgNQENgIAQbDQACAFNgIAQazQAEF/NgIAQdDTAEGArAM2AgADQCABQcjQAGogAUG80ABqIgI2AgAgAiABQbTQAGoiAzYCACABQcDQAGogAzYCACABQdDQAGogAUHE0ABqIgM2AgAgAyACNgIAIAFB\
2NAAaiABQczQAGoiAjYCACACIAM2AgAgAUHU0ABqIAI2AgAgAUEgaiIBQYACRw0AC0GM1ARBwasDNgIAQajQAEH00wAoAgA2AgBBmNAAQcCrAzYCAEGk0ABBiNQENgIAQcz/B0E4NgIAQYjUBCEJCwJAAkACQAJA\
AkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB7AFNBEBBjNAAKAIAIgZBECAAQRNqQXBxIABBC0kbIgRBA3YiAHYiAUEDcQRAAkAgAUEBcSAAckEBcyICQQN0IgBBtNAAaiIBIABBvNAAaigCACIAKAIIIgNGBEBB\
jNAAIAZBfiACd3E2AgAMAQsgASADNgIIIAMgATYCDAsgAEEIaiEBIAAgAkEDdCICQQNyNgIEIAAgAmoiACAAKAIEQQFyNgIEDBELQZTQACgCACIIIARPDQEgAQRAAkBBAiAAdCICQQAgAmtyIAEgAHRxaCIAQQN0\
IgJBtNAAaiIBIAJBvNAAaigCACICKAIIIgNGBEBBjNAAIAZBfiAAd3EiBjYCAAwBCyABIAM2AgggAyABNgIMCyACIARBA3I2AgQgAEEDdCIAIARrIQUgACACaiAFNgIAIAIgBGoiBCAFQQFyNgIEIAgEQCAIQXhx\
QbTQAGohAEGg0AAoAgAhAwJ/QQEgCEEDdnQiASAGcUUEQEGM0AAgASAGcjYCACAADAELIAAoAggLIgEgAzYCDCAAIAM2AgggAyAANgIMIAMgATYCCAsgAkEIaiEBQaDQACAENgIAQZTQACAFNgIADBELQZDQACgC\
ACILRQ0BIAtoQQJ0QbzSAGooAgAiACgCBEF4cSAEayEFIAAhAgNAAkAgAigCECIBRQRAIAJBFGooAgAiAUUNAQsgASgCBEF4cSAEayIDIAVJIQIgAyAFIAIbIQUgASAAIAIbIQAgASECDAELCyAAKAIYIQkgACgC\
DCIDIABHBEBBnNAAKAIAGiADIAAoAggiATYCCCABIAM2AgwMEAsgAEEUaiICKAIAIgFFBEAgACgCECIBRQ0DIABBEGohAgsDQCACIQcgASIDQRRqIgIoAgAiAQ0AIANBEGohAiADKAIQIgENAAsgB0EANgIADA8L\
QX8hBCAAQb9/Sw0AIABBE2oiAUFwcSEEQZDQACgCACIIRQ0AQQAgBGshBQJAAkACQAJ/QQAgBEGAAkkNABpBHyAEQf///wdLDQAaIARBJiABQQh2ZyIAa3ZBAXEgAEEBdGtBPmoLIgZBAnRBvNIAaigCACICRQRA\
QQAhAUEAIQMMAQtBACEBIARBGSAGQQF2a0EAIAZBH0cbdCEAQQAhAwNAAkAgAigCBEF4cSAEayIHIAVPDQAgAiEDIAciBQ0AQQAhBSACIQEMAwsgASACQRRqKAIAIgcgByACIABBHXZBBHFqQRBqKAIAIgJGGyAB\
IAcbIQEgAEEBdCEAIAINAAsLIAEgA3JFBEBBACEDQQIgBnQiAEEAIABrciAIcSIARQ0DIABoQQJ0QbzSAGooAgAhAQsgAUUNAQsDQCABKAIEQXhxIARrIgIgBUkhACACIAUgABshBSABIAMgABshAyABKAIQIgAE\
fyAABSABQRRqKAIACyIBDQALCyADRQ0AIAVBlNAAKAIAIARrTw0AIAMoAhghByADIAMoAgwiAEcEQEGc0AAoAgAaIAAgAygCCCIBNgIIIAEgADYCDAwOCyADQRRqIgIoAgAiAUUEQCADKAIQIgFFDQMgA0EQaiEC\
CwNAIAIhBiABIgBBFGoiAigCACIBDQAgAEEQaiECIAAoAhAiAQ0ACyAGQQA2AgAMDQtBlNAAKAIAIgMgBE8EQEGg0AAoAgAhAQJAIAMgBGsiAkEQTwRAIAEgBGoiACACQQFyNgIEIAEgA2ogAjYCACABIARBA3I2\
AgQMAQsgASADQQNyNgIEIAEgA2oiACAAKAIEQQFyNgIEQQAhAEEAIQILQZTQACACNgIAQaDQACAANgIAIAFBCGohAQwPC0GY0AAoAgAiAyAESwRAIAQgCWoiACADIARrIgFBAXI2AgRBpNAAIAA2AgBBmNAAIAE2\
AgAgCSAEQQNyNgIEIAlBCGohAQwPC0EAIQEgBAJ/QeTTACgCAARAQezTACgCAAwBC0Hw0wBCfzcCAEHo0wBCgICEgICAwAA3AgBB5NMAIApBDGpBcHFB2KrVqgVzNgIAQfjTAEEANgIAQcjTAEEANgIAQYCABAsi\
ACAEQccAaiIFaiIGQQAgAGsiB3EiAk8EQEH80wBBMDYCAAwPCwJAQcTTACgCACIBRQ0AQbzTACgCACIIIAJqIQAgACABTSAAIAhLcQ0AQQAhAUH80wBBMDYCAAwPC0HI0wAtAABBBHENBAJAAkAgCQRAQczTACEB\
A0AgASgCACIAIAlNBEAgACABKAIEaiAJSw0DCyABKAIIIgENAAsLQQAQMyIAQX9GDQUgAiEGQejTACgCACIBQQFrIgMgAHEEQCACIABrIAAgA2pBACABa3FqIQYLIAQgBk8NBSAGQf7///8HSw0FQcTTACgCACID\
BEBBvNMAKAIAIgcgBmohASABIAdNDQYgASADSw0GCyAGEDMiASAARw0BDAcLIAYgA2sgB3EiBkH+////B0sNBCAGEDMhACAAIAEoAgAgASgCBGpGDQMgACEBCwJAIAYgBEHIAGpPDQAgAUF/Rg0AQezTACgCACIA\
IAUgBmtqQQAgAGtxIgBB/v///wdLBEAgASEADAcLIAAQM0F/RwRAIAAgBmohBiABIQAMBwtBACAGaxAzGgwECyABIgBBf0cNBQwDC0EAIQMMDAtBACEADAoLIABBf0cNAgtByNMAQcjTACgCAEEEcjYCAAsgAkH+\
////B0sNASACEDMhAEEAEDMhASAAQX9GDQEgAUF/Rg0BIAAgAU8NASABIABrIgYgBEE4ak0NAQtBvNMAQbzTACgCACAGaiIBNgIAQcDTACgCACABSQRAQcDTACABNgIACwJAAkACQEGk0AAoAgAiAgRAQczTACEB\
A0AgACABKAIAIgMgASgCBCIFakYNAiABKAIIIgENAAsMAgtBnNAAKAIAIgFBAEcgACABT3FFBEBBnNAAIAA2AgALQQAhAUHQ0wAgBjYCAEHM0wAgADYCAEGs0ABBfzYCAEGw0ABB5NMAKAIANgIAQdjTAEEANgIA\
A0AgAUHI0ABqIAFBvNAAaiICNgIAIAIgAUG00ABqIgM2AgAgAUHA0ABqIAM2AgAgAUHQ0ABqIAFBxNAAaiIDNgIAIAMgAjYCACABQdjQAGogAUHM0ABqIgI2AgAgAiADNgIAIAFB1NAAaiACNgIAIAFBIGoiAUGA\
AkcNAAtBeCAAa0EPcSIBIABqIgIgBkE4ayIDIAFrIgFBAXI2AgRBqNAAQfTTACgCADYCAEGY0AAgATYCAEGk0AAgAjYCACAAIANqQTg2AgQMAgsgACACTQ0AIAIgA0kNACABKAIMQQhxDQBBeCACa0EPcSIAIAJq\
IgNBmNAAKAIAIAZqIgcgAGsiAEEBcjYCBCABIAUgBmo2AgRBqNAAQfTTACgCADYCAEGY0AAgADYCAEGk0AAgAzYCACACIAdqQTg2AgQMAQsgAEGc0AAoAgBJBEBBnNAAIAA2AgALIAAgBmohA0HM0wAhAQJAAkAC\
QANAIAMgASgCAEcEQCABKAIIIgENAQwCCwsgAS0ADEEIcUUNAQtBzNMAIQEDQCABKAIAIgMgAk0EQCADIAEoAgRqIgUgAksNAwsgASgCCCEBDAALAAsgASAANgIAIAEgASgCBCAGajYCBCAAQXggAGtBD3FqIgkg\
BEEDcjYCBCADQXggA2tBD3FqIgYgBCAJaiIEayEBIAIgBkYEQEGk0AAgBDYCAEGY0ABBmNAAKAIAIAFqIgA2AgAgBCAAQQFyNgIEDAgLQaDQACgCACAGRgRAQaDQACAENgIAQZTQAEGU0AAoAgAgAWoiADYCACAE\
IABBAXI2AgQgACAEaiAANgIADAgLIAYoAgQiBUEDcUEBRw0GIAVBeHEhCCAFQf8BTQRAIAVBA3YhAyAGKAIIIgAgBigCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBwsgAiAANgIIIAAgAjYCDAwGCyAGKAIY\
IQcgBiAGKAIMIgBHBEAgACAGKAIIIgI2AgggAiAANgIMDAULIAZBFGoiAigCACIFRQRAIAYoAhAiBUUNBCAGQRBqIQILA0AgAiEDIAUiAEEUaiICKAIAIgUNACAAQRBqIQIgACgCECIFDQALIANBADYCAAwEC0F4\
IABrQQ9xIgEgAGoiByAGQThrIgMgAWsiAUEBcjYCBCAAIANqQTg2AgQgAiAFQTcgBWtBD3FqQT9rIgMgAyACQRBqSRsiA0EjNgIEQajQAEH00wAoAgA2AgBBmNAAIAE2AgBBpNAAIAc2AgAgA0EQakHU0wApAgA3\
AgAgA0HM0wApAgA3AghB1NMAIANBCGo2AgBB0NMAIAY2AgBBzNMAIAA2AgBB2NMAQQA2AgAgA0EkaiEBA0AgAUEHNgIAIAUgAUEEaiIBSw0ACyACIANGDQAgAyADKAIEQX5xNgIEIAMgAyACayIFNgIAIAIgBUEB\
cjYCBCAFQf8BTQRAIAVBeHFBtNAAaiEAAn9BjNAAKAIAIgFBASAFQQN2dCIDcUUEQEGM0AAgASADcjYCACAADAELIAAoAggLIgEgAjYCDCAAIAI2AgggAiAANgIMIAIgATYCCAwBC0EfIQEgBUH///8HTQRAIAVB\
JiAFQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAQsgAiABNgIcIAJCADcCECABQQJ0QbzSAGohAEGQ0AAoAgAiA0EBIAF0IgZxRQRAIAAgAjYCAEGQ0AAgAyAGcjYCACACIAA2AhggAiACNgIIIAIgAjYCDAwBCyAFQRkg\
AUEBdmtBACABQR9HG3QhASAAKAIAIQMCQANAIAMiACgCBEF4cSAFRg0BIAFBHXYhAyABQQF0IQEgACADQQRxakEQaiIGKAIAIgMNAAsgBiACNgIAIAIgADYCGCACIAI2AgwgAiACNgIIDAELIAAoAggiASACNgIM\
IAAgAjYCCCACQQA2AhggAiAANgIMIAIgATYCCAtBmNAAKAIAIgEgBE0NAEGk0AAoAgAiACAEaiICIAEgBGsiAUEBcjYCBEGY0AAgATYCAEGk0AAgAjYCACAAIARBA3I2AgQgAEEIaiEBDAgLQQAhAUH80wBBMDYC\
AAwHC0EAIQALIAdFDQACQCAGKAIcIgJBAnRBvNIAaiIDKAIAIAZGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAdBEEEUIAcoAhAgBkYbaiAANgIAIABFDQELIAAgBzYCGCAGKAIQIgIEQCAA\
IAI2AhAgAiAANgIYCyAGQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAIaiEBIAYgCGoiBigCBCEFCyAGIAVBfnE2AgQgASAEaiABNgIAIAQgAUEBcjYCBCABQf8BTQRAIAFBeHFBtNAAaiEAAn9BjNAA\
KAIAIgJBASABQQN2dCIBcUUEQEGM0AAgASACcjYCACAADAELIAAoAggLIgEgBDYCDCAAIAQ2AgggBCAANgIMIAQgATYCCAwBC0EfIQUgAUH///8HTQRAIAFBJiABQQh2ZyIAa3ZBAXEgAEEBdGtBPmohBQsgBCAF\
NgIcIARCADcCECAFQQJ0QbzSAGohAEGQ0AAoAgAiAkEBIAV0IgNxRQRAIAAgBDYCAEGQ0AAgAiADcjYCACAEIAA2AhggBCAENgIIIAQgBDYCDAwBCyABQRkgBUEBdmtBACAFQR9HG3QhBSAAKAIAIQACQANAIAAi\
AigCBEF4cSABRg0BIAVBHXYhACAFQQF0IQUgAiAAQQRxakEQaiIDKAIAIgANAAsgAyAENgIAIAQgAjYCGCAEIAQ2AgwgBCAENgIIDAELIAIoAggiACAENgIMIAIgBDYCCCAEQQA2AhggBCACNgIMIAQgADYCCAsg\
CUEIaiEBDAILAkAgB0UNAAJAIAMoAhwiAUECdEG80gBqIgIoAgAgA0YEQCACIAA2AgAgAA0BQZDQACAIQX4gAXdxIgg2AgAMAgsgB0EQQRQgBygCECADRhtqIAA2AgAgAEUNAQsgACAHNgIYIAMoAhAiAQRAIAAg\
ATYCECABIAA2AhgLIANBFGooAgAiAUUNACAAQRRqIAE2AgAgASAANgIYCwJAIAVBD00EQCADIAQgBWoiAEEDcjYCBCAAIANqIgAgACgCBEEBcjYCBAwBCyADIARqIgIgBUEBcjYCBCADIARBA3I2AgQgAiAFaiAF\
NgIAIAVB/wFNBEAgBUF4cUG00ABqIQACf0GM0AAoAgAiAUEBIAVBA3Z0IgVxRQRAQYzQACABIAVyNgIAIAAMAQsgACgCCAsiASACNgIMIAAgAjYCCCACIAA2AgwgAiABNgIIDAELQR8hASAFQf///wdNBEAgBUEm\
IAVBCHZnIgBrdkEBcSAAQQF0a0E+aiEBCyACIAE2AhwgAkIANwIQIAFBAnRBvNIAaiEAQQEgAXQiBCAIcUUEQCAAIAI2AgBBkNAAIAQgCHI2AgAgAiAANgIYIAIgAjYCCCACIAI2AgwMAQsgBUEZIAFBAXZrQQAg\
AUEfRxt0IQEgACgCACEEAkADQCAEIgAoAgRBeHEgBUYNASABQR12IQQgAUEBdCEBIAAgBEEEcWpBEGoiBigCACIEDQALIAYgAjYCACACIAA2AhggAiACNgIMIAIgAjYCCAwBCyAAKAIIIgEgAjYCDCAAIAI2Aggg\
AkEANgIYIAIgADYCDCACIAE2AggLIANBCGohAQwBCwJAIAlFDQACQCAAKAIcIgFBAnRBvNIAaiICKAIAIABGBEAgAiADNgIAIAMNAUGQ0AAgC0F+IAF3cTYCAAwCCyAJQRBBFCAJKAIQIABGG2ogAzYCACADRQ0B\
CyADIAk2AhggACgCECIBBEAgAyABNgIQIAEgAzYCGAsgAEEUaigCACIBRQ0AIANBFGogATYCACABIAM2AhgLAkAgBUEPTQRAIAAgBCAFaiIBQQNyNgIEIAAgAWoiASABKAIEQQFyNgIEDAELIAAgBGoiByAFQQFy\
NgIEIAAgBEEDcjYCBCAFIAdqIAU2AgAgCARAIAhBeHFBtNAAaiEBQaDQACgCACEDAn9BASAIQQN2dCICIAZxRQRAQYzQACACIAZyNgIAIAEMAQsgASgCCAsiAiADNgIMIAEgAzYCCCADIAE2AgwgAyACNgIIC0Gg\
0AAgBzYCAEGU0AAgBTYCAAsgAEEIaiEBCyAKQRBqJAAgAQtDACAARQRAPwBBEHQPCwJAIABB//8DcQ0AIABBAEgNACAAQRB2QAAiAEF/RgRAQfzTAEEwNgIAQX8PCyAAQRB0DwsACwvcPyIAQYAICwkBAAAAAgAA\
AAMAQZQICwUEAAAABQBBpAgLCQYAAAAHAAAACABB3AgLii1JbnZhbGlkIGNoYXIgaW4gdXJsIHF1ZXJ5AFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fYm9keQBDb250ZW50LUxlbmd0aCBvdmVyZmxvdwBDaHVu\
ayBzaXplIG92ZXJmbG93AFJlc3BvbnNlIG92ZXJmbG93AEludmFsaWQgbWV0aG9kIGZvciBIVFRQL3gueCByZXF1ZXN0AEludmFsaWQgbWV0aG9kIGZvciBSVFNQL3gueCByZXF1ZXN0AEV4cGVjdGVkIFNPVVJD\
RSBtZXRob2QgZm9yIElDRS94LnggcmVxdWVzdABJbnZhbGlkIGNoYXIgaW4gdXJsIGZyYWdtZW50IHN0YXJ0AEV4cGVjdGVkIGRvdABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3N0YXR1cwBJbnZhbGlkIHJl\
c3BvbnNlIHN0YXR1cwBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zAFVzZXIgY2FsbGJhY2sgZXJyb3IAYG9uX3Jlc2V0YCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfaGVhZGVyYCBjYWxs\
YmFjayBlcnJvcgBgb25fbWVzc2FnZV9iZWdpbmAgY2FsbGJhY2sgZXJyb3IAYG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3N0YXR1c19jb21wbGV0ZWAgY2FsbGJhY2sgZXJy\
b3IAYG9uX3ZlcnNpb25fY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl91cmxfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX2hlYWRlcl92\
YWx1ZV9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX21lc3NhZ2VfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXRob2RfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFkZXJfZmllbGRf\
Y29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19leHRlbnNpb25fbmFtZWAgY2FsbGJhY2sgZXJyb3IAVW5leHBlY3RlZCBjaGFyIGluIHVybCBzZXJ2ZXIASW52YWxpZCBoZWFkZXIgdmFsdWUgY2hh\
cgBJbnZhbGlkIGhlYWRlciBmaWVsZCBjaGFyAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fdmVyc2lvbgBJbnZhbGlkIG1pbm9yIHZlcnNpb24ASW52YWxpZCBtYWpvciB2ZXJzaW9uAEV4cGVjdGVkIHNwYWNl\
IGFmdGVyIHZlcnNpb24ARXhwZWN0ZWQgQ1JMRiBhZnRlciB2ZXJzaW9uAEludmFsaWQgSFRUUCB2ZXJzaW9uAEludmFsaWQgaGVhZGVyIHRva2VuAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fdXJsAEludmFs\
aWQgY2hhcmFjdGVycyBpbiB1cmwAVW5leHBlY3RlZCBzdGFydCBjaGFyIGluIHVybABEb3VibGUgQCBpbiB1cmwARW1wdHkgQ29udGVudC1MZW5ndGgASW52YWxpZCBjaGFyYWN0ZXIgaW4gQ29udGVudC1MZW5n\
dGgARHVwbGljYXRlIENvbnRlbnQtTGVuZ3RoAEludmFsaWQgY2hhciBpbiB1cmwgcGF0aABDb250ZW50LUxlbmd0aCBjYW4ndCBiZSBwcmVzZW50IHdpdGggVHJhbnNmZXItRW5jb2RpbmcASW52YWxpZCBjaGFy\
YWN0ZXIgaW4gY2h1bmsgc2l6ZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2hlYWRlcl92YWx1ZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZQBJbnZhbGlkIGNoYXJh\
Y3RlciBpbiBjaHVuayBleHRlbnNpb25zIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgTEYgYWZ0ZXIgaGVhZGVyIHZhbHVlAEludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYCBoZWFkZXIgdmFsdWUASW52YWxpZCBj\
aGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZSB2YWx1ZQBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zIHF1b3RlZCB2YWx1ZQBQYXVzZWQgYnkgb25faGVhZGVyc19jb21wbGV0\
ZQBJbnZhbGlkIEVPRiBzdGF0ZQBvbl9yZXNldCBwYXVzZQBvbl9jaHVua19oZWFkZXIgcGF1c2UAb25fbWVzc2FnZV9iZWdpbiBwYXVzZQBvbl9jaHVua19leHRlbnNpb25fdmFsdWUgcGF1c2UAb25fc3RhdHVz\
X2NvbXBsZXRlIHBhdXNlAG9uX3ZlcnNpb25fY29tcGxldGUgcGF1c2UAb25fdXJsX2NvbXBsZXRlIHBhdXNlAG9uX2NodW5rX2NvbXBsZXRlIHBhdXNlAG9uX2hlYWRlcl92YWx1ZV9jb21wbGV0ZSBwYXVzZQBv\
bl9tZXNzYWdlX2NvbXBsZXRlIHBhdXNlAG9uX21ldGhvZF9jb21wbGV0ZSBwYXVzZQBvbl9oZWFkZXJfZmllbGRfY29tcGxldGUgcGF1c2UAb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUgcGF1c2UAVW5leHBlY3Rl\
ZCBzcGFjZSBhZnRlciBzdGFydCBsaW5lAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBuYW1lAFBhdXNl\
IG9uIENPTk5FQ1QvVXBncmFkZQBQYXVzZSBvbiBQUkkvVXBncmFkZQBFeHBlY3RlZCBIVFRQLzIgQ29ubmVjdGlvbiBQcmVmYWNlAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fbWV0aG9kAEV4cGVjdGVkIHNw\
YWNlIGFmdGVyIG1ldGhvZABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2hlYWRlcl9maWVsZABQYXVzZWQASW52YWxpZCB3b3JkIGVuY291bnRlcmVkAEludmFsaWQgbWV0aG9kIGVuY291bnRlcmVkAFVuZXhw\
ZWN0ZWQgY2hhciBpbiB1cmwgc2NoZW1hAFJlcXVlc3QgaGFzIGludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYABTV0lUQ0hfUFJPWFkAVVNFX1BST1hZAE1LQUNUSVZJVFkAVU5QUk9DRVNTQUJMRV9FTlRJVFkA\
Q09QWQBNT1ZFRF9QRVJNQU5FTlRMWQBUT09fRUFSTFkATk9USUZZAEZBSUxFRF9ERVBFTkRFTkNZAEJBRF9HQVRFV0FZAFBMQVkAUFVUAENIRUNLT1VUAEdBVEVXQVlfVElNRU9VVABSRVFVRVNUX1RJTUVPVVQA\
TkVUV09SS19DT05ORUNUX1RJTUVPVVQAQ09OTkVDVElPTl9USU1FT1VUAExPR0lOX1RJTUVPVVQATkVUV09SS19SRUFEX1RJTUVPVVQAUE9TVABNSVNESVJFQ1RFRF9SRVFVRVNUAENMSUVOVF9DTE9TRURfUkVR\
VUVTVABDTElFTlRfQ0xPU0VEX0xPQURfQkFMQU5DRURfUkVRVUVTVABCQURfUkVRVUVTVABIVFRQX1JFUVVFU1RfU0VOVF9UT19IVFRQU19QT1JUAFJFUE9SVABJTV9BX1RFQVBPVABSRVNFVF9DT05URU5UAE5P\
X0NPTlRFTlQAUEFSVElBTF9DT05URU5UAEhQRV9JTlZBTElEX0NPTlNUQU5UAEhQRV9DQl9SRVNFVABHRVQASFBFX1NUUklDVABDT05GTElDVABURU1QT1JBUllfUkVESVJFQ1QAUEVSTUFORU5UX1JFRElSRUNU\
AENPTk5FQ1QATVVMVElfU1RBVFVTAEhQRV9JTlZBTElEX1NUQVRVUwBUT09fTUFOWV9SRVFVRVNUUwBFQVJMWV9ISU5UUwBVTkFWQUlMQUJMRV9GT1JfTEVHQUxfUkVBU09OUwBPUFRJT05TAFNXSVRDSElOR19Q\
Uk9UT0NPTFMAVkFSSUFOVF9BTFNPX05FR09USUFURVMATVVMVElQTEVfQ0hPSUNFUwBJTlRFUk5BTF9TRVJWRVJfRVJST1IAV0VCX1NFUlZFUl9VTktOT1dOX0VSUk9SAFJBSUxHVU5fRVJST1IASURFTlRJVFlf\
UFJPVklERVJfQVVUSEVOVElDQVRJT05fRVJST1IAU1NMX0NFUlRJRklDQVRFX0VSUk9SAElOVkFMSURfWF9GT1JXQVJERURfRk9SAFNFVF9QQVJBTUVURVIAR0VUX1BBUkFNRVRFUgBIUEVfVVNFUgBTRUVfT1RI\
RVIASFBFX0NCX0NIVU5LX0hFQURFUgBNS0NBTEVOREFSAFNFVFVQAFdFQl9TRVJWRVJfSVNfRE9XTgBURUFSRE9XTgBIUEVfQ0xPU0VEX0NPTk5FQ1RJT04ASEVVUklTVElDX0VYUElSQVRJT04ARElTQ09OTkVD\
VEVEX09QRVJBVElPTgBOT05fQVVUSE9SSVRBVElWRV9JTkZPUk1BVElPTgBIUEVfSU5WQUxJRF9WRVJTSU9OAEhQRV9DQl9NRVNTQUdFX0JFR0lOAFNJVEVfSVNfRlJPWkVOAEhQRV9JTlZBTElEX0hFQURFUl9U\
T0tFTgBJTlZBTElEX1RPS0VOAEZPUkJJRERFTgBFTkhBTkNFX1lPVVJfQ0FMTQBIUEVfSU5WQUxJRF9VUkwAQkxPQ0tFRF9CWV9QQVJFTlRBTF9DT05UUk9MAE1LQ09MAEFDTABIUEVfSU5URVJOQUwAUkVRVUVT\
VF9IRUFERVJfRklFTERTX1RPT19MQVJHRV9VTk9GRklDSUFMAEhQRV9PSwBVTkxJTksAVU5MT0NLAFBSSQBSRVRSWV9XSVRIAEhQRV9JTlZBTElEX0NPTlRFTlRfTEVOR1RIAEhQRV9VTkVYUEVDVEVEX0NPTlRF\
TlRfTEVOR1RIAEZMVVNIAFBST1BQQVRDSABNLVNFQVJDSABVUklfVE9PX0xPTkcAUFJPQ0VTU0lORwBNSVNDRUxMQU5FT1VTX1BFUlNJU1RFTlRfV0FSTklORwBNSVNDRUxMQU5FT1VTX1dBUk5JTkcASFBFX0lO\
VkFMSURfVFJBTlNGRVJfRU5DT0RJTkcARXhwZWN0ZWQgQ1JMRgBIUEVfSU5WQUxJRF9DSFVOS19TSVpFAE1PVkUAQ09OVElOVUUASFBFX0NCX1NUQVRVU19DT01QTEVURQBIUEVfQ0JfSEVBREVSU19DT01QTEVU\
RQBIUEVfQ0JfVkVSU0lPTl9DT01QTEVURQBIUEVfQ0JfVVJMX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19DT01QTEVURQBIUEVfQ0JfSEVBREVSX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05f\
VkFMVUVfQ09NUExFVEUASFBFX0NCX0NIVU5LX0VYVEVOU0lPTl9OQU1FX0NPTVBMRVRFAEhQRV9DQl9NRVNTQUdFX0NPTVBMRVRFAEhQRV9DQl9NRVRIT0RfQ09NUExFVEUASFBFX0NCX0hFQURFUl9GSUVMRF9D\
T01QTEVURQBERUxFVEUASFBFX0lOVkFMSURfRU9GX1NUQVRFAElOVkFMSURfU1NMX0NFUlRJRklDQVRFAFBBVVNFAE5PX1JFU1BPTlNFAFVOU1VQUE9SVEVEX01FRElBX1RZUEUAR09ORQBOT1RfQUNDRVBUQUJM\
RQBTRVJWSUNFX1VOQVZBSUxBQkxFAFJBTkdFX05PVF9TQVRJU0ZJQUJMRQBPUklHSU5fSVNfVU5SRUFDSEFCTEUAUkVTUE9OU0VfSVNfU1RBTEUAUFVSR0UATUVSR0UAUkVRVUVTVF9IRUFERVJfRklFTERTX1RP\
T19MQVJHRQBSRVFVRVNUX0hFQURFUl9UT09fTEFSR0UAUEFZTE9BRF9UT09fTEFSR0UASU5TVUZGSUNJRU5UX1NUT1JBR0UASFBFX1BBVVNFRF9VUEdSQURFAEhQRV9QQVVTRURfSDJfVVBHUkFERQBTT1VSQ0UA\
QU5OT1VOQ0UAVFJBQ0UASFBFX1VORVhQRUNURURfU1BBQ0UAREVTQ1JJQkUAVU5TVUJTQ1JJQkUAUkVDT1JEAEhQRV9JTlZBTElEX01FVEhPRABOT1RfRk9VTkQAUFJPUEZJTkQAVU5CSU5EAFJFQklORABVTkFV\
VEhPUklaRUQATUVUSE9EX05PVF9BTExPV0VEAEhUVFBfVkVSU0lPTl9OT1RfU1VQUE9SVEVEAEFMUkVBRFlfUkVQT1JURUQAQUNDRVBURUQATk9UX0lNUExFTUVOVEVEAExPT1BfREVURUNURUQASFBFX0NSX0VY\
UEVDVEVEAEhQRV9MRl9FWFBFQ1RFRABDUkVBVEVEAElNX1VTRUQASFBFX1BBVVNFRABUSU1FT1VUX09DQ1VSRUQAUEFZTUVOVF9SRVFVSVJFRABQUkVDT05ESVRJT05fUkVRVUlSRUQAUFJPWFlfQVVUSEVOVElD\
QVRJT05fUkVRVUlSRUQATkVUV09SS19BVVRIRU5USUNBVElPTl9SRVFVSVJFRABMRU5HVEhfUkVRVUlSRUQAU1NMX0NFUlRJRklDQVRFX1JFUVVJUkVEAFVQR1JBREVfUkVRVUlSRUQAUEFHRV9FWFBJUkVEAFBS\
RUNPTkRJVElPTl9GQUlMRUQARVhQRUNUQVRJT05fRkFJTEVEAFJFVkFMSURBVElPTl9GQUlMRUQAU1NMX0hBTkRTSEFLRV9GQUlMRUQATE9DS0VEAFRSQU5TRk9STUFUSU9OX0FQUExJRUQATk9UX01PRElGSUVE\
AE5PVF9FWFRFTkRFRABCQU5EV0lEVEhfTElNSVRfRVhDRUVERUQAU0lURV9JU19PVkVSTE9BREVEAEhFQUQARXhwZWN0ZWQgSFRUUC8AAF4TAAAmEwAAMBAAAPAXAACdEwAAFRIAADkXAADwEgAAChAAAHUSAACt\
EgAAghMAAE8UAAB/EAAAoBUAACMUAACJEgAAixQAAE0VAADUEQAAzxQAABAYAADJFgAA3BYAAMERAADgFwAAuxQAAHQUAAB8FQAA5RQAAAgXAAAfEAAAZRUAAKMUAAAoFQAAAhUAAJkVAAAsEAAAixkAAE8PAADU\
DgAAahAAAM4QAAACFwAAiQ4AAG4TAAAcEwAAZhQAAFYXAADBEwAAzRMAAGwTAABoFwAAZhcAAF8XAAAiEwAAzg8AAGkOAADYDgAAYxYAAMsTAACqDgAAKBcAACYXAADFEwAAXRYAAOgRAABnEwAAZRMAAPIWAABz\
EwAAHRcAAPkWAADzEQAAzw4AAM4VAAAMEgAAsxEAAKURAABhEAAAMhcAALsTAEH5NQsBAQBBkDYL4AEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEA\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB/TcLAQEAQZE4C14CAwICAgICAAACAgACAgACAgICAgICAgICAAQAAAAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAAAAAgIC\
AgICAgICAgICAgICAgICAgICAgICAgICAgIAAgACAEH9OQsBAQBBkToLXgIAAgICAgIAAAICAAICAAICAgICAgICAgIAAwAEAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgIAAAACAgICAgICAgICAgICAgIC\
AgICAgICAgICAgICAgACAAIAQfA7Cw1sb3NlZWVwLWFsaXZlAEGJPAsBAQBBoDwL4AEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBiT4LAQEAQaA+C+cBAQEBAQEBAQEBAQEBAgEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQFjaHVua2VkAEGwwAALXwEBAAEBAQEBAAABAQABAQABAQEBAQEBAQEBAAAAAAAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAAAAQEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEAAQABAEGQwgALIWVjdGlvbmVudC1sZW5ndGhvbnJveHktY29ubmVjdGlvbgBBwMIACy1yYW5zZmVyLWVuY29kaW5ncGdyYWRlDQoNCg0KU00NCg0KVFRQL0NFL1RTUC8AQfnCAAsF\
AQIAAQMAQZDDAAvgAQQBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAEH5\
xAALBQECAAEDAEGQxQAL4AEEAQEFAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQBB+cYACwQBAAABAEGRxwAL3wEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB\
AQEBAEH6yAALBAEAAAIAQZDJAAtfAwQAAAQEBAQEBAQEBAQEBQQEBAQEBAQEBAQEBAAEAAYHBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQABAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAAAAQAQfrK\
AAsEAQAAAQBBkMsACwEBAEGqywALQQIAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwAAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAEH6zAALBAEAAAEAQZDNAAsBAQBBms0ACwYCAAAAAAIA\
QbHNAAs6AwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBB8M4AC5YBTk9VTkNFRUNLT1VUTkVDVEVURUNSSUJFTFVTSEVURUFEU0VBUkNIUkdFQ1RJVklU\
WUxFTkRBUlZFT1RJRllQVElPTlNDSFNFQVlTVEFUQ0hHRU9SRElSRUNUT1JUUkNIUEFSQU1FVEVSVVJDRUJTQ1JJQkVBUkRPV05BQ0VJTkROS0NLVUJTQ1JJQkVIVFRQL0FEVFAv","base64")}}),Xe=uA({"n\
ode_modules/undici/lib/llhttp/llhttp_simd-wasm.js"(E,D){"use strict";var{Buffer:e}=QA("node:buffer");D.exports=e.from("AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAX8AYAJ/f\
wBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAA\
QNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAy0sBQYAAAIAAAAAAAACA\
QIAAgICAAADAAAAAAMDAwMBAQEBAQEBAQEAAAIAAAAEBQFwARISBQMBAAIGCAF/AUGA1AQLB9EFIgZtZW1vcnkCAAtfaW5pdGlhbGl6ZQAIGV9faW5kaXJlY3RfZnVuY3Rpb25fdGFibGUBAAtsbGh0dHBfaW5pd\
AAJGGxsaHR0cF9zaG91bGRfa2VlcF9hbGl2ZQAvDGxsaHR0cF9hbGxvYwALBm1hbGxvYwAxC2xsaHR0cF9mcmVlAAwEZnJlZQAMD2xsaHR0cF9nZXRfdHlwZQANFWxsaHR0cF9nZXRfaHR0cF9tYWpvcgAOFWxsa\
HR0cF9nZXRfaHR0cF9taW5vcgAPEWxsaHR0cF9nZXRfbWV0aG9kABAWbGxodHRwX2dldF9zdGF0dXNfY29kZQAREmxsaHR0cF9nZXRfdXBncmFkZQASDGxsaHR0cF9yZXNldAATDmxsaHR0cF9leGVjdXRlABQUb\
GxodHRwX3NldHRpbmdzX2luaXQAFQ1sbGh0dHBfZmluaXNoABYMbGxodHRwX3BhdXNlABcNbGxodHRwX3Jlc3VtZQAYG2xsaHR0cF9yZXN1bWVfYWZ0ZXJfdXBncmFkZQAZEGxsaHR0cF9nZXRfZXJybm8AGhdsb\
Gh0dHBfZ2V0X2Vycm9yX3JlYXNvbgAbF2xsaHR0cF9zZXRfZXJyb3JfcmVhc29uABwUbGxodHRwX2dldF9lcnJvcl9wb3MAHRFsbGh0dHBfZXJybm9fbmFtZQAeEmxsaHR0cF9tZXRob2RfbmFtZQAfEmxsaHR0c\
F9zdGF0dXNfbmFtZQAgGmxsaHR0cF9zZXRfbGVuaWVudF9oZWFkZXJzACEhbGxodHRwX3NldF9sZW5pZW50X2NodW5rZWRfbGVuZ3RoACIdbGxodHRwX3NldF9sZW5pZW50X2tlZXBfYWxpdmUAIyRsbGh0dHBfc\
2V0X2xlbmllbnRfdHJhbnNmZXJfZW5jb2RpbmcAJBhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YALgkXAQBBAQsRAQIDBAUKBgcrLSwqKSglJyYK77MCLBYAQYjQACgCAARAAAtBiNAAQQE2AgALFAAgABAwIAAgA\
jYCOCAAIAE6ACgLFAAgACAALwEyIAAtAC4gABAvEAALHgEBf0HAABAyIgEQMCABQYAINgI4IAEgADoAKCABC48MAQd/AkAgAEUNACAAQQhrIgEgAEEEaygCACIAQXhxIgRqIQUCQCAAQQFxDQAgAEEDcUUNASABI\
AEoAgAiAGsiAUGc0AAoAgBJDQEgACAEaiEEAkACQEGg0AAoAgAgAUcEQCAAQf8BTQRAIABBA3YhAyABKAIIIgAgASgCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBQsgAiAANgIIIAAgAjYCDAwECyABKAIYI\
QYgASABKAIMIgBHBEAgACABKAIIIgI2AgggAiAANgIMDAMLIAFBFGoiAygCACICRQRAIAEoAhAiAkUNAiABQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFK\
AIEIgBBA3FBA0cNAiAFIABBfnE2AgRBlNAAIAQ2AgAgBSAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCABKAIcIgJBAnRBvNIAaiIDKAIAIAFGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIAD\
AILIAZBEEEUIAYoAhAgAUYbaiAANgIAIABFDQELIAAgBjYCGCABKAIQIgIEQCAAIAI2AhAgAiAANgIYCyABQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAFTw0AIAUoAgQiAEEBcUUNAAJAAkACQAJAI\
ABBAnFFBEBBpNAAKAIAIAVGBEBBpNAAIAE2AgBBmNAAQZjQACgCACAEaiIANgIAIAEgAEEBcjYCBCABQaDQACgCAEcNBkGU0ABBADYCAEGg0ABBADYCAAwGC0Gg0AAoAgAgBUYEQEGg0AAgATYCAEGU0ABBlNAAK\
AIAIARqIgA2AgAgASAAQQFyNgIEIAAgAWogADYCAAwGCyAAQXhxIARqIQQgAEH/AU0EQCAAQQN2IQMgBSgCCCIAIAUoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgBSgCG\
CEGIAUgBSgCDCIARwRAQZzQACgCABogACAFKAIIIgI2AgggAiAANgIMDAMLIAVBFGoiAygCACICRQRAIAUoAhAiAkUNAiAFQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBA\
DYCAAwCCyAFIABBfnE2AgQgASAEaiAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCAFKAIcIgJBAnRBvNIAaiIDKAIAIAVGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoA\
hAgBUYbaiAANgIAIABFDQELIAAgBjYCGCAFKAIQIgIEQCAAIAI2AhAgAiAANgIYCyAFQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAEaiAENgIAIAEgBEEBcjYCBCABQaDQACgCAEcNAEGU0AAgBDYCA\
AwBCyAEQf8BTQRAIARBeHFBtNAAaiEAAn9BjNAAKAIAIgJBASAEQQN2dCIDcUUEQEGM0AAgAiADcjYCACAADAELIAAoAggLIgIgATYCDCAAIAE2AgggASAANgIMIAEgAjYCCAwBC0EfIQIgBEH///8HTQRAIARBJ\
iAEQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAgsgASACNgIcIAFCADcCECACQQJ0QbzSAGohAAJAQZDQACgCACIDQQEgAnQiB3FFBEAgACABNgIAQZDQACADIAdyNgIAIAEgADYCGCABIAE2AgggASABNgIMDAELIARBG\
SACQQF2a0EAIAJBH0cbdCECIAAoAgAhAAJAA0AgACIDKAIEQXhxIARGDQEgAkEddiEAIAJBAXQhAiADIABBBHFqQRBqIgcoAgAiAA0ACyAHIAE2AgAgASADNgIYIAEgATYCDCABIAE2AggMAQsgAygCCCIAIAE2A\
gwgAyABNgIIIAFBADYCGCABIAM2AgwgASAANgIIC0Gs0ABBrNAAKAIAQQFrIgBBfyAAGzYCAAsLBwAgAC0AKAsHACAALQAqCwcAIAAtACsLBwAgAC0AKQsHACAALwEyCwcAIAAtAC4LQAEEfyAAKAIYIQEgAC0AL\
SECIAAtACghAyAAKAI4IQQgABAwIAAgBDYCOCAAIAM6ACggACACOgAtIAAgATYCGAu74gECB38DfiABIAJqIQQCQCAAIgIoAgwiAA0AIAIoAgQEQCACIAE2AgQLIwBBEGsiCCQAAkACQAJAAkACQAJAAkACQAJAA\
kACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAA\
kACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAA\
kACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAA\
kACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAIoAhwiA0EBaw7dAdoBAdkBAgMEBQYHCAkKCwwNDtgBDxDXARES1gETFBUWFxgZG\
hvgAd8BHB0e1QEfICEiIyQl1AEmJygpKiss0wHSAS0u0QHQAS8wMTIzNDU2Nzg5Ojs8PT4/QEFCQ0RFRtsBR0hJSs8BzgFLzQFMzAFNTk9QUVJTVFVWV1hZWltcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3e\
Hl6e3x9fn+AAYEBggGDAYQBhQGGAYcBiAGJAYoBiwGMAY0BjgGPAZABkQGSAZMBlAGVAZYBlwGYAZkBmgGbAZwBnQGeAZ8BoAGhAaIBowGkAaUBpgGnAagBqQGqAasBrAGtAa4BrwGwAbEBsgGzAbQBtQG2AbcBy\
wHKAbgByQG5AcgBugG7AbwBvQG+Ab8BwAHBAcIBwwHEAcUBxgEA3AELQQAMxgELQQ4MxQELQQ0MxAELQQ8MwwELQRAMwgELQRMMwQELQRQMwAELQRUMvwELQRYMvgELQRgMvQELQRkMvAELQRoMuwELQRsMugELQ\
RwMuQELQR0MuAELQQgMtwELQR4MtgELQSAMtQELQR8MtAELQQcMswELQSEMsgELQSIMsQELQSMMsAELQSQMrwELQRIMrgELQREMrQELQSUMrAELQSYMqwELQScMqgELQSgMqQELQcMBDKgBC0EqDKcBC0ErDKYBC\
0EsDKUBC0EtDKQBC0EuDKMBC0EvDKIBC0HEAQyhAQtBMAygAQtBNAyfAQtBDAyeAQtBMQydAQtBMgycAQtBMwybAQtBOQyaAQtBNQyZAQtBxQEMmAELQQsMlwELQToMlgELQTYMlQELQQoMlAELQTcMkwELQTgMk\
gELQTwMkQELQTsMkAELQT0MjwELQQkMjgELQSkMjQELQT4MjAELQT8MiwELQcAADIoBC0HBAAyJAQtBwgAMiAELQcMADIcBC0HEAAyGAQtBxQAMhQELQcYADIQBC0EXDIMBC0HHAAyCAQtByAAMgQELQckADIABC\
0HKAAx/C0HLAAx+C0HNAAx9C0HMAAx8C0HOAAx7C0HPAAx6C0HQAAx5C0HRAAx4C0HSAAx3C0HTAAx2C0HUAAx1C0HWAAx0C0HVAAxzC0EGDHILQdcADHELQQUMcAtB2AAMbwtBBAxuC0HZAAxtC0HaAAxsC0HbA\
AxrC0HcAAxqC0EDDGkLQd0ADGgLQd4ADGcLQd8ADGYLQeEADGULQeAADGQLQeIADGMLQeMADGILQQIMYQtB5AAMYAtB5QAMXwtB5gAMXgtB5wAMXQtB6AAMXAtB6QAMWwtB6gAMWgtB6wAMWQtB7AAMWAtB7QAMV\
wtB7gAMVgtB7wAMVQtB8AAMVAtB8QAMUwtB8gAMUgtB8wAMUQtB9AAMUAtB9QAMTwtB9gAMTgtB9wAMTQtB+AAMTAtB+QAMSwtB+gAMSgtB+wAMSQtB/AAMSAtB/QAMRwtB/gAMRgtB/wAMRQtBgAEMRAtBgQEMQ\
wtBggEMQgtBgwEMQQtBhAEMQAtBhQEMPwtBhgEMPgtBhwEMPQtBiAEMPAtBiQEMOwtBigEMOgtBiwEMOQtBjAEMOAtBjQEMNwtBjgEMNgtBjwEMNQtBkAEMNAtBkQEMMwtBkgEMMgtBkwEMMQtBlAEMMAtBlQEML\
wtBlgEMLgtBlwEMLQtBmAEMLAtBmQEMKwtBmgEMKgtBmwEMKQtBnAEMKAtBnQEMJwtBngEMJgtBnwEMJQtBoAEMJAtBoQEMIwtBogEMIgtBowEMIQtBpAEMIAtBpQEMHwtBpgEMHgtBpwEMHQtBqAEMHAtBqQEMG\
wtBqgEMGgtBqwEMGQtBrAEMGAtBrQEMFwtBrgEMFgtBAQwVC0GvAQwUC0GwAQwTC0GxAQwSC0GzAQwRC0GyAQwQC0G0AQwPC0G1AQwOC0G2AQwNC0G3AQwMC0G4AQwLC0G5AQwKC0G6AQwJC0G7AQwIC0HGAQwHC\
0G8AQwGC0G9AQwFC0G+AQwEC0G/AQwDC0HAAQwCC0HCAQwBC0HBAQshAwNAAkACQAJAAkACQAJAAkACQAJAIAICfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQ\
AJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQ\
AJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkACQ\
AJAAkACQAJAAkAgAgJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQ\
AJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQ\
AJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQ\
AJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQ\
AJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCADDsYBAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHyAhIyUmKCorLC8wMTIzNDU2Nzk6Ozw9lANAQkRFRklLTk9QUVJTVFVWWFpbXF1eX2BhYmNkZ\
WZnaGpsb3Bxc3V2eHl6e3x/gAGBAYIBgwGEAYUBhgGHAYgBiQGKAYsBjAGNAY4BjwGQAZEBkgGTAZQBlQGWAZcBmAGZAZoBmwGcAZ0BngGfAaABoQGiAaMBpAGlAaYBpwGoAakBqgGrAawBrQGuAa8BsAGxAbIBs\
wG0AbUBtgG3AbgBuQG6AbsBvAG9Ab4BvwHAAcEBwgHDAcQBxQHGAccByAHJAcsBzAHNAc4BzwGKA4kDiAOHA4QDgwOAA/sC+gL5AvgC9wL0AvMC8gLLAsECsALZAQsgASAERw3wAkHdASEDDLMDCyABIARHDcgBQ\
cMBIQMMsgMLIAEgBEcNe0H3ACEDDLEDCyABIARHDXBB7wAhAwywAwsgASAERw1pQeoAIQMMrwMLIAEgBEcNZUHoACEDDK4DCyABIARHDWJB5gAhAwytAwsgASAERw0aQRghAwysAwsgASAERw0VQRIhAwyrAwsgA\
SAERw1CQcUAIQMMqgMLIAEgBEcNNEE/IQMMqQMLIAEgBEcNMkE8IQMMqAMLIAEgBEcNK0ExIQMMpwMLIAItAC5BAUYNnwMMwQILQQAhAAJAAkACQCACLQAqRQ0AIAItACtFDQAgAi8BMCIDQQJxRQ0BDAILIAIvA\
TAiA0EBcUUNAQtBASEAIAItAChBAUYNACACLwEyIgVB5ABrQeQASQ0AIAVBzAFGDQAgBUGwAkYNACADQcAAcQ0AQQAhACADQYgEcUGABEYNACADQShxQQBHIQALIAJBADsBMCACQQA6AC8gAEUN3wIgAkIANwMgD\
OACC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAARQ3MASAAQRVHDd0CIAJBBDYCHCACIAE2AhQgAkGwGDYCECACQRU2AgxBACEDDKQDCyABIARGBEBBBiEDDKQDCyABQQFqIQFBACEAAkAgA\
igCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAA3ZAgwcCyACQgA3AyBBEiEDDIkDCyABIARHDRZBHSEDDKEDCyABIARHBEAgAUEBaiEBQRAhAwyIAwtBByEDDKADCyACIAIpAyAiCiAEIAFrrSILfSIMQgAgC\
iAMWhs3AyAgCiALWA3UAkEIIQMMnwMLIAEgBEcEQCACQQk2AgggAiABNgIEQRQhAwyGAwtBCSEDDJ4DCyACKQMgQgBSDccBIAIgAi8BMEGAAXI7ATAMQgsgASAERw0/QdAAIQMMnAMLIAEgBEYEQEELIQMMnAMLI\
AFBAWohAUEAIQACQCACKAI4IgNFDQAgAygCUCIDRQ0AIAIgAxEAACEACyAADc8CDMYBC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ3GASAAQRVHDc0CIAJBCzYCHCACIAE2AhQgAkGCG\
TYCECACQRU2AgxBACEDDJoDC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ0MIABBFUcNygIgAkEaNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMmQMLQQAhAAJAIAIoAjgiA0UNA\
CADKAJMIgNFDQAgAiADEQAAIQALIABFDcQBIABBFUcNxwIgAkELNgIcIAIgATYCFCACQZEXNgIQIAJBFTYCDEEAIQMMmAMLIAEgBEYEQEEPIQMMmAMLIAEtAAAiAEE7Rg0HIABBDUcNxAIgAUEBaiEBDMMBC0EAI\
QACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3DASAAQRVHDcICIAJBDzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJYDCwNAIAEtAABB8DVqLQAAIgBBAUcEQCAAQQJHDcECIAIoAgQhA\
EEAIQMgAkEANgIEIAIgACABQQFqIgEQLSIADcICDMUBCyAEIAFBAWoiAUcNAAtBEiEDDJUDC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3FASAAQRVHDb0CIAJBGzYCHCACIAE2AhQgA\
kGRFzYCECACQRU2AgxBACEDDJQDCyABIARGBEBBFiEDDJQDCyACQQo2AgggAiABNgIEQQAhAAJAIAIoAjgiA0UNACADKAJIIgNFDQAgAiADEQAAIQALIABFDcIBIABBFUcNuQIgAkEVNgIcIAIgATYCFCACQYIZN\
gIQIAJBFTYCDEEAIQMMkwMLIAEgBEcEQANAIAEtAABB8DdqLQAAIgBBAkcEQAJAIABBAWsOBMQCvQIAvgK9AgsgAUEBaiEBQQghAwz8AgsgBCABQQFqIgFHDQALQRUhAwyTAwtBFSEDDJIDCwNAIAEtAABB8DlqL\
QAAIgBBAkcEQCAAQQFrDgTFArcCwwK4ArcCCyAEIAFBAWoiAUcNAAtBGCEDDJEDCyABIARHBEAgAkELNgIIIAIgATYCBEEHIQMM+AILQRkhAwyQAwsgAUEBaiEBDAILIAEgBEYEQEEaIQMMjwMLAkAgAS0AAEENa\
w4UtQG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwEAvwELQQAhAyACQQA2AhwgAkGvCzYCECACQQI2AgwgAiABQQFqNgIUDI4DCyABIARGBEBBGyEDDI4DCyABLQAAIgBBO0cEQCAAQQ1HDbECI\
AFBAWohAQy6AQsgAUEBaiEBC0EiIQMM8wILIAEgBEYEQEEcIQMMjAMLQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43wQLAAgABAgMEBQYH0AHQAdAB0AHQAdAB0\
AEICQoLDA3QAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdABDg8QERIT0AELQgIhCgzAAgtCAyEKDL8CC0IEIQoMvgILQgUhCgy9AgtCBiEKDLwCC0IHIQoMuwILQgghC\
gy6AgtCCSEKDLkCC0IKIQoMuAILQgshCgy3AgtCDCEKDLYCC0INIQoMtQILQg4hCgy0AgtCDyEKDLMCC0IKIQoMsgILQgshCgyxAgtCDCEKDLACC0INIQoMrwILQg4hCgyuAgtCDyEKDK0CC0IAIQoCQAJAAkACQ\
AJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAEtAABBMGsON8ACvwIAAQIDBAUGB74CvgK+Ar4CvgK+Ar4CCAkKCwwNvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+A\
r4CvgK+Ag4PEBESE74CC0ICIQoMvwILQgMhCgy+AgtCBCEKDL0CC0IFIQoMvAILQgYhCgy7AgtCByEKDLoCC0IIIQoMuQILQgkhCgy4AgtCCiEKDLcCC0ILIQoMtgILQgwhCgy1AgtCDSEKDLQCC0IOIQoMswILQ\
g8hCgyyAgtCCiEKDLECC0ILIQoMsAILQgwhCgyvAgtCDSEKDK4CC0IOIQoMrQILQg8hCgysAgsgAiACKQMgIgogBCABa60iC30iDEIAIAogDFobNwMgIAogC1gNpwJBHyEDDIkDCyABIARHBEAgAkEJNgIIIAIgA\
TYCBEElIQMM8AILQSAhAwyIAwtBASEFIAIvATAiA0EIcUUEQCACKQMgQgBSIQULAkAgAi0ALgRAQQEhACACLQApQQVGDQEgA0HAAHFFIAVxRQ0BC0EAIQAgA0HAAHENAEECIQAgA0EIcQ0AIANBgARxBEACQCACL\
QAoQQFHDQAgAi0ALUEKcQ0AQQUhAAwCC0EEIQAMAQsgA0EgcUUEQAJAIAItAChBAUYNACACLwEyIgBB5ABrQeQASQ0AIABBzAFGDQAgAEGwAkYNAEEEIQAgA0EocUUNAiADQYgEcUGABEYNAgtBACEADAELQQBBA\
yACKQMgUBshAAsgAEEBaw4FvgIAsAEBpAKhAgtBESEDDO0CCyACQQE6AC8MhAMLIAEgBEcNnQJBJCEDDIQDCyABIARHDRxBxgAhAwyDAwtBACEAAkAgAigCOCIDRQ0AIAMoAkQiA0UNACACIAMRAAAhAAsgAEUNJ\
yAAQRVHDZgCIAJB0AA2AhwgAiABNgIUIAJBkRg2AhAgAkEVNgIMQQAhAwyCAwsgASAERgRAQSghAwyCAwtBACEDIAJBADYCBCACQQw2AgggAiABIAEQKiIARQ2UAiACQSc2AhwgAiABNgIUIAIgADYCDAyBAwsgA\
SAERgRAQSkhAwyBAwsgAS0AACIAQSBGDRMgAEEJRw2VAiABQQFqIQEMFAsgASAERwRAIAFBAWohAQwWC0EqIQMM/wILIAEgBEYEQEErIQMM/wILIAEtAAAiAEEJRyAAQSBHcQ2QAiACLQAsQQhHDd0CIAJBADoAL\
AzdAgsgASAERgRAQSwhAwz+AgsgAS0AAEEKRw2OAiABQQFqIQEMsAELIAEgBEcNigJBLyEDDPwCCwNAIAEtAAAiAEEgRwRAIABBCmsOBIQCiAKIAoQChgILIAQgAUEBaiIBRw0AC0ExIQMM+wILQTIhAyABIARGD\
foCIAIoAgAiACAEIAFraiEHIAEgAGtBA2ohBgJAA0AgAEHwO2otAAAgAS0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAEEDRgRAQQYhAQziAgsgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAc2AgAM+wILI\
AJBADYCAAyGAgtBMyEDIAQgASIARg35AiAEIAFrIAIoAgAiAWohByAAIAFrQQhqIQYCQANAIAFB9DtqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBCEYEQEEFIQEM4QILIAFBAWohASAEI\
ABBAWoiAEcNAAsgAiAHNgIADPoCCyACQQA2AgAgACEBDIUCC0E0IQMgBCABIgBGDfgCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgJAA0AgAUHQwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxR\
w0BIAFBBUYEQEEHIQEM4AILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPkCCyACQQA2AgAgACEBDIQCCyABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRg0JDIECCyAEIAFBAWoiAUcNAAtBMCEDD\
PgCC0EwIQMM9wILIAEgBEcEQANAIAEtAAAiAEEgRwRAIABBCmsOBP8B/gH+Af8B/gELIAQgAUEBaiIBRw0AC0E4IQMM9wILQTghAwz2AgsDQCABLQAAIgBBIEcgAEEJR3EN9gEgBCABQQFqIgFHDQALQTwhAwz1A\
gsDQCABLQAAIgBBIEcEQAJAIABBCmsOBPkBBAT5AQALIABBLEYN9QEMAwsgBCABQQFqIgFHDQALQT8hAwz0AgtBwAAhAyABIARGDfMCIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAEGAQGstAAAgAS0AA\
EEgckcNASAAQQZGDdsCIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPQCCyACQQA2AgALQTYhAwzZAgsgASAERgRAQcEAIQMM8gILIAJBDDYCCCACIAE2AgQgAi0ALEEBaw4E+wHuAewB6wHUAgsgAUEBaiEBD\
PoBCyABIARHBEADQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxIgBBCUYNACAAQSBGDQACQAJAAkACQCAAQeMAaw4TAAMDAwMDAwMBAwMDAwMDAwMDAgMLIAFBAWohAUExIQMM3AILIAFBAWohAUEyI\
QMM2wILIAFBAWohAUEzIQMM2gILDP4BCyAEIAFBAWoiAUcNAAtBNSEDDPACC0E1IQMM7wILIAEgBEcEQANAIAEtAABBgDxqLQAAQQFHDfcBIAQgAUEBaiIBRw0AC0E9IQMM7wILQT0hAwzuAgtBACEAAkAgAigCO\
CIDRQ0AIAMoAkAiA0UNACACIAMRAAAhAAsgAEUNASAAQRVHDeYBIAJBwgA2AhwgAiABNgIUIAJB4xg2AhAgAkEVNgIMQQAhAwztAgsgAUEBaiEBC0E8IQMM0gILIAEgBEYEQEHCACEDDOsCCwJAA0ACQCABLQAAQ\
QlrDhgAAswCzALRAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAgDMAgsgBCABQQFqIgFHDQALQcIAIQMM6wILIAFBAWohASACLQAtQQFxRQ3+AQtBLCEDDNACCyABIARHDd4BQcQAIQMM6AILA\
0AgAS0AAEGQwABqLQAAQQFHDZwBIAQgAUEBaiIBRw0AC0HFACEDDOcCCyABLQAAIgBBIEYN/gEgAEE6Rw3AAiACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgAN3gEM3QELQccAIQMgBCABIgBGDeUCIAQgAWsgA\
igCACIBaiEHIAAgAWtBBWohBgNAIAFBkMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvwIgAUEFRg3CAiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzlAgtByAAhAyAEIAEiAEYN5AIgB\
CABayACKAIAIgFqIQcgACABa0EJaiEGA0AgAUGWwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw2+AkECIAFBCUYNwgIaIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOQCCyABIARGBEBBy\
QAhAwzkAgsCQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxQe4Aaw4HAL8CvwK/Ar8CvwIBvwILIAFBAWohAUE+IQMMywILIAFBAWohAUE/IQMMygILQcoAIQMgBCABIgBGDeICIAQgAWsgAigCACIBa\
iEGIAAgAWtBAWohBwNAIAFBoMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvAIgAUEBRg2+AiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBjYCAAziAgtBywAhAyAEIAEiAEYN4QIgBCABayACK\
AIAIgFqIQcgACABa0EOaiEGA0AgAUGiwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw27AiABQQ5GDb4CIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOECC0HMACEDIAQgASIARg3gAiAEI\
AFrIAIoAgAiAWohByAAIAFrQQ9qIQYDQCABQcDCAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDboCQQMgAUEPRg2+AhogAUEBaiEBIAQgAEEBaiIARw0ACyACIAc2AgAM4AILQc0AIQMgBCABI\
gBGDd8CIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFB0MIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNuQJBBCABQQVGDb0CGiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzfAgsgA\
SAERgRAQc4AIQMM3wILAkACQAJAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB4wBrDhMAvAK8ArwCvAK8ArwCvAK8ArwCvAK8ArwCAbwCvAK8AgIDvAILIAFBAWohAUHBACEDDMgCCyABQQFqIQFBw\
gAhAwzHAgsgAUEBaiEBQcMAIQMMxgILIAFBAWohAUHEACEDDMUCCyABIARHBEAgAkENNgIIIAIgATYCBEHFACEDDMUCC0HPACEDDN0CCwJAAkAgAS0AAEEKaw4EAZABkAEAkAELIAFBAWohAQtBKCEDDMMCCyABI\
ARGBEBB0QAhAwzcAgsgAS0AAEEgRw0AIAFBAWohASACLQAtQQFxRQ3QAQtBFyEDDMECCyABIARHDcsBQdIAIQMM2QILQdMAIQMgASAERg3YAiACKAIAIgAgBCABa2ohBiABIABrQQFqIQUDQCABLQAAIABB1sIAa\
i0AAEcNxwEgAEEBRg3KASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBjYCAAzYAgsgASAERgRAQdUAIQMM2AILIAEtAABBCkcNwgEgAUEBaiEBDMoBCyABIARGBEBB1gAhAwzXAgsCQAJAIAEtAABBCmsOBADDAcMBA\
cMBCyABQQFqIQEMygELIAFBAWohAUHKACEDDL0CC0EAIQACQCACKAI4IgNFDQAgAygCPCIDRQ0AIAIgAxEAACEACyAADb8BQc0AIQMMvAILIAItAClBIkYNzwIMiQELIAQgASIFRgRAQdsAIQMM1AILQQAhAEEBI\
QFBASEGQQAhAwJAAn8CQAJAAkACQAJAAkACQCAFLQAAQTBrDgrFAcQBAAECAwQFBgjDAQtBAgwGC0EDDAULQQQMBAtBBQwDC0EGDAILQQcMAQtBCAshA0EAIQFBACEGDL0BC0EJIQNBASEAQQAhAUEAIQYMvAELI\
AEgBEYEQEHdACEDDNMCCyABLQAAQS5HDbgBIAFBAWohAQyIAQsgASAERw22AUHfACEDDNECCyABIARHBEAgAkEONgIIIAIgATYCBEHQACEDDLgCC0HgACEDDNACC0HhACEDIAEgBEYNzwIgAigCACIAIAQgAWtqI\
QUgASAAa0EDaiEGA0AgAS0AACAAQeLCAGotAABHDbEBIABBA0YNswEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMzwILQeIAIQMgASAERg3OAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYDQCABLQAAIABB5\
sIAai0AAEcNsAEgAEECRg2vASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAzOAgtB4wAhAyABIARGDc0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgNAIAEtAAAgAEHpwgBqLQAARw2vASAAQQNGDa0BIABBA\
WohACAEIAFBAWoiAUcNAAsgAiAFNgIADM0CCyABIARGBEBB5QAhAwzNAgsgAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANqgFB1gAhAwyzAgsgASAERwRAA0AgAS0AACIAQSBHB\
EACQAJAAkAgAEHIAGsOCwABswGzAbMBswGzAbMBswGzAQKzAQsgAUEBaiEBQdIAIQMMtwILIAFBAWohAUHTACEDDLYCCyABQQFqIQFB1AAhAwy1AgsgBCABQQFqIgFHDQALQeQAIQMMzAILQeQAIQMMywILA0AgA\
S0AAEHwwgBqLQAAIgBBAUcEQCAAQQJrDgOnAaYBpQGkAQsgBCABQQFqIgFHDQALQeYAIQMMygILIAFBAWogASAERw0CGkHnACEDDMkCCwNAIAEtAABB8MQAai0AACIAQQFHBEACQCAAQQJrDgSiAaEBoAEAnwELQ\
dcAIQMMsQILIAQgAUEBaiIBRw0AC0HoACEDDMgCCyABIARGBEBB6QAhAwzIAgsCQCABLQAAIgBBCmsOGrcBmwGbAbQBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBpAGbAZsBAJkBCyABQQFqC\
yEBQQYhAwytAgsDQCABLQAAQfDGAGotAABBAUcNfSAEIAFBAWoiAUcNAAtB6gAhAwzFAgsgAUEBaiABIARHDQIaQesAIQMMxAILIAEgBEYEQEHsACEDDMQCCyABQQFqDAELIAEgBEYEQEHtACEDDMMCCyABQQFqC\
yEBQQQhAwyoAgsgASAERgRAQe4AIQMMwQILAkACQAJAIAEtAABB8MgAai0AAEEBaw4HkAGPAY4BAHwBAo0BCyABQQFqIQEMCwsgAUEBagyTAQtBACEDIAJBADYCHCACQZsSNgIQIAJBBzYCDCACIAFBAWo2AhQMw\
AILAkADQCABLQAAQfDIAGotAAAiAEEERwRAAkACQCAAQQFrDgeUAZMBkgGNAQAEAY0BC0HaACEDDKoCCyABQQFqIQFB3AAhAwypAgsgBCABQQFqIgFHDQALQe8AIQMMwAILIAFBAWoMkQELIAQgASIARgRAQfAAI\
QMMvwILIAAtAABBL0cNASAAQQFqIQEMBwsgBCABIgBGBEBB8QAhAwy+AgsgAC0AACIBQS9GBEAgAEEBaiEBQd0AIQMMpQILIAFBCmsiA0EWSw0AIAAhAUEBIAN0QYmAgAJxDfkBC0EAIQMgAkEANgIcIAIgADYCF\
CACQYwcNgIQIAJBBzYCDAy8AgsgASAERwRAIAFBAWohAUHeACEDDKMCC0HyACEDDLsCCyABIARGBEBB9AAhAwy7AgsCQCABLQAAQfDMAGotAABBAWsOA/cBcwCCAQtB4QAhAwyhAgsgASAERwRAA0AgAS0AAEHwy\
gBqLQAAIgBBA0cEQAJAIABBAWsOAvkBAIUBC0HfACEDDKMCCyAEIAFBAWoiAUcNAAtB8wAhAwy6AgtB8wAhAwy5AgsgASAERwRAIAJBDzYCCCACIAE2AgRB4AAhAwygAgtB9QAhAwy4AgsgASAERgRAQfYAIQMMu\
AILIAJBDzYCCCACIAE2AgQLQQMhAwydAgsDQCABLQAAQSBHDY4CIAQgAUEBaiIBRw0AC0H3ACEDDLUCCyABIARGBEBB+AAhAwy1AgsgAS0AAEEgRw16IAFBAWohAQxbC0EAIQACQCACKAI4IgNFDQAgAygCOCIDR\
Q0AIAIgAxEAACEACyAADXgMgAILIAEgBEYEQEH6ACEDDLMCCyABLQAAQcwARw10IAFBAWohAUETDHYLQfsAIQMgASAERg2xAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYDQCABLQAAIABB8M4Aai0AAEcNcyAAQ\
QVGDXUgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMsQILIAEgBEYEQEH8ACEDDLECCwJAAkAgAS0AAEHDAGsODAB0dHR0dHR0dHR0AXQLIAFBAWohAUHmACEDDJgCCyABQQFqIQFB5wAhAwyXAgtB/QAhAyABI\
ARGDa8CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDXIgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADLACCyACQQA2AgAgBkEBaiEBQRAMcwtB/gAhAyABIARGD\
a4CIAIoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQfbOAGotAABHDXEgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK8CCyACQQA2AgAgBkEBaiEBQRYMcgtB/wAhAyABIARGDa0CI\
AIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQfzOAGotAABHDXAgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK4CCyACQQA2AgAgBkEBaiEBQQUMcQsgASAERgRAQYABIQMMrQILI\
AEtAABB2QBHDW4gAUEBaiEBQQgMcAsgASAERgRAQYEBIQMMrAILAkACQCABLQAAQc4Aaw4DAG8BbwsgAUEBaiEBQesAIQMMkwILIAFBAWohAUHsACEDDJICCyABIARGBEBBggEhAwyrAgsCQAJAIAEtAABByABrD\
ggAbm5ubm5uAW4LIAFBAWohAUHqACEDDJICCyABQQFqIQFB7QAhAwyRAgtBgwEhAyABIARGDakCIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQYDPAGotAABHDWwgAEECRg0BIABBAWohACAEI\
AFBAWoiAUcNAAsgAiAFNgIADKoCCyACQQA2AgAgBkEBaiEBQQAMbQtBhAEhAyABIARGDagCIAIoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQYPPAGotAABHDWsgAEEERg0BIABBAWohACAEIAFBA\
WoiAUcNAAsgAiAFNgIADKkCCyACQQA2AgAgBkEBaiEBQSMMbAsgASAERgRAQYUBIQMMqAILAkACQCABLQAAQcwAaw4IAGtra2trawFrCyABQQFqIQFB7wAhAwyPAgsgAUEBaiEBQfAAIQMMjgILIAEgBEYEQEGGA\
SEDDKcCCyABLQAAQcUARw1oIAFBAWohAQxgC0GHASEDIAEgBEYNpQIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBiM8Aai0AAEcNaCAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2A\
gAMpgILIAJBADYCACAGQQFqIQFBLQxpC0GIASEDIAEgBEYNpAIgAigCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABB0M8Aai0AAEcNZyAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMp\
QILIAJBADYCACAGQQFqIQFBKQxoCyABIARGBEBBiQEhAwykAgtBASABLQAAQd8ARw1nGiABQQFqIQEMXgtBigEhAyABIARGDaICIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgNAIAEtAAAgAEGMzwBqLQAARw1kI\
ABBAUYN+gEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMogILQYsBIQMgASAERg2hAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGOzwBqLQAARw1kIABBAkYNASAAQQFqIQAgBCABQQFqI\
gFHDQALIAIgBTYCAAyiAgsgAkEANgIAIAZBAWohAUECDGULQYwBIQMgASAERg2gAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHwzwBqLQAARw1jIABBAUYNASAAQQFqIQAgBCABQQFqIgFHD\
QALIAIgBTYCAAyhAgsgAkEANgIAIAZBAWohAUEfDGQLQY0BIQMgASAERg2fAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHyzwBqLQAARw1iIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALI\
AIgBTYCAAygAgsgAkEANgIAIAZBAWohAUEJDGMLIAEgBEYEQEGOASEDDJ8CCwJAAkAgAS0AAEHJAGsOBwBiYmJiYgFiCyABQQFqIQFB+AAhAwyGAgsgAUEBaiEBQfkAIQMMhQILQY8BIQMgASAERg2dAiACKAIAI\
gAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGRzwBqLQAARw1gIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyeAgsgAkEANgIAIAZBAWohAUEYDGELQZABIQMgASAERg2cAiACKAIAIgAgB\
CABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGXzwBqLQAARw1fIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAydAgsgAkEANgIAIAZBAWohAUEXDGALQZEBIQMgASAERg2bAiACKAIAIgAgBCABa\
2ohBSABIABrQQZqIQYCQANAIAEtAAAgAEGazwBqLQAARw1eIABBBkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAycAgsgAkEANgIAIAZBAWohAUEVDF8LQZIBIQMgASAERg2aAiACKAIAIgAgBCABa2ohB\
SABIABrQQVqIQYCQANAIAEtAAAgAEGhzwBqLQAARw1dIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAybAgsgAkEANgIAIAZBAWohAUEeDF4LIAEgBEYEQEGTASEDDJoCCyABLQAAQcwARw1bIAFBA\
WohAUEKDF0LIAEgBEYEQEGUASEDDJkCCwJAAkAgAS0AAEHBAGsODwBcXFxcXFxcXFxcXFxcAVwLIAFBAWohAUH+ACEDDIACCyABQQFqIQFB/wAhAwz/AQsgASAERgRAQZUBIQMMmAILAkACQCABLQAAQcEAaw4DA\
FsBWwsgAUEBaiEBQf0AIQMM/wELIAFBAWohAUGAASEDDP4BC0GWASEDIAEgBEYNlgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBp88Aai0AAEcNWSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBR\
w0ACyACIAU2AgAMlwILIAJBADYCACAGQQFqIQFBCwxaCyABIARGBEBBlwEhAwyWAgsCQAJAAkACQCABLQAAQS1rDiMAW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1sBW1tbW1sCW1tbA1sLIAFBAWohAUH7ACEDDP8BC\
yABQQFqIQFB/AAhAwz+AQsgAUEBaiEBQYEBIQMM/QELIAFBAWohAUGCASEDDPwBC0GYASEDIAEgBEYNlAIgAigCACIAIAQgAWtqIQUgASAAa0EEaiEGAkADQCABLQAAIABBqc8Aai0AAEcNVyAAQQRGDQEgAEEBa\
iEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlQILIAJBADYCACAGQQFqIQFBGQxYC0GZASEDIAEgBEYNkwIgAigCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBrs8Aai0AAEcNViAAQQVGDQEgAEEBaiEAI\
AQgAUEBaiIBRw0ACyACIAU2AgAMlAILIAJBADYCACAGQQFqIQFBBgxXC0GaASEDIAEgBEYNkgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBtM8Aai0AAEcNVSAAQQFGDQEgAEEBaiEAIAQgA\
UEBaiIBRw0ACyACIAU2AgAMkwILIAJBADYCACAGQQFqIQFBHAxWC0GbASEDIAEgBEYNkQIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBts8Aai0AAEcNVCAAQQFGDQEgAEEBaiEAIAQgAUEBa\
iIBRw0ACyACIAU2AgAMkgILIAJBADYCACAGQQFqIQFBJwxVCyABIARGBEBBnAEhAwyRAgsCQAJAIAEtAABB1ABrDgIAAVQLIAFBAWohAUGGASEDDPgBCyABQQFqIQFBhwEhAwz3AQtBnQEhAyABIARGDY8CIAIoA\
gAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbjPAGotAABHDVIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADJACCyACQQA2AgAgBkEBaiEBQSYMUwtBngEhAyABIARGDY4CIAIoAgAiA\
CAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbrPAGotAABHDVEgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI8CCyACQQA2AgAgBkEBaiEBQQMMUgtBnwEhAyABIARGDY0CIAIoAgAiACAEI\
AFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDVAgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI4CCyACQQA2AgAgBkEBaiEBQQwMUQtBoAEhAyABIARGDYwCIAIoAgAiACAEIAFra\
iEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQbzPAGotAABHDU8gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI0CCyACQQA2AgAgBkEBaiEBQQ0MUAsgASAERgRAQaEBIQMMjAILAkACQCABLQAAQcYAa\
w4LAE9PT09PT09PTwFPCyABQQFqIQFBiwEhAwzzAQsgAUEBaiEBQYwBIQMM8gELIAEgBEYEQEGiASEDDIsCCyABLQAAQdAARw1MIAFBAWohAQxGCyABIARGBEBBowEhAwyKAgsCQAJAIAEtAABByQBrDgcBTU1NT\
U0ATQsgAUEBaiEBQY4BIQMM8QELIAFBAWohAUEiDE0LQaQBIQMgASAERg2IAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHAzwBqLQAARw1LIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALI\
AIgBTYCAAyJAgsgAkEANgIAIAZBAWohAUEdDEwLIAEgBEYEQEGlASEDDIgCCwJAAkAgAS0AAEHSAGsOAwBLAUsLIAFBAWohAUGQASEDDO8BCyABQQFqIQFBBAxLCyABIARGBEBBpgEhAwyHAgsCQAJAAkACQAJAI\
AEtAABBwQBrDhUATU1NTU1NTU1NTQFNTQJNTQNNTQRNCyABQQFqIQFBiAEhAwzxAQsgAUEBaiEBQYkBIQMM8AELIAFBAWohAUGKASEDDO8BCyABQQFqIQFBjwEhAwzuAQsgAUEBaiEBQZEBIQMM7QELQacBIQMgA\
SAERg2FAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHtzwBqLQAARw1IIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyGAgsgAkEANgIAIAZBAWohAUERDEkLQagBIQMgASAER\
g2EAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHCzwBqLQAARw1HIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyFAgsgAkEANgIAIAZBAWohAUEsDEgLQakBIQMgASAERg2DA\
iACKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEHFzwBqLQAARw1GIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyEAgsgAkEANgIAIAZBAWohAUErDEcLQaoBIQMgASAERg2CAiACK\
AIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHKzwBqLQAARw1FIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyDAgsgAkEANgIAIAZBAWohAUEUDEYLIAEgBEYEQEGrASEDDIICCwJAA\
kACQAJAIAEtAABBwgBrDg8AAQJHR0dHR0dHR0dHRwNHCyABQQFqIQFBkwEhAwzrAQsgAUEBaiEBQZQBIQMM6gELIAFBAWohAUGVASEDDOkBCyABQQFqIQFBlgEhAwzoAQsgASAERgRAQawBIQMMgQILIAEtAABBx\
QBHDUIgAUEBaiEBDD0LQa0BIQMgASAERg3/ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHNzwBqLQAARw1CIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyAAgsgAkEANgIAI\
AZBAWohAUEODEMLIAEgBEYEQEGuASEDDP8BCyABLQAAQdAARw1AIAFBAWohAUElDEILQa8BIQMgASAERg39ASACKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEHQzwBqLQAARw1AIABBCEYNASAAQ\
QFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz+AQsgAkEANgIAIAZBAWohAUEqDEELIAEgBEYEQEGwASEDDP0BCwJAAkAgAS0AAEHVAGsOCwBAQEBAQEBAQEABQAsgAUEBaiEBQZoBIQMM5AELIAFBAWohAUGbASEDD\
OMBCyABIARGBEBBsQEhAwz8AQsCQAJAIAEtAABBwQBrDhQAPz8/Pz8/Pz8/Pz8/Pz8/Pz8/AT8LIAFBAWohAUGZASEDDOMBCyABQQFqIQFBnAEhAwziAQtBsgEhAyABIARGDfoBIAIoAgAiACAEIAFraiEFIAEgA\
GtBA2ohBgJAA0AgAS0AACAAQdnPAGotAABHDT0gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPsBCyACQQA2AgAgBkEBaiEBQSEMPgtBswEhAyABIARGDfkBIAIoAgAiACAEIAFraiEFIAEgAGtBB\
mohBgJAA0AgAS0AACAAQd3PAGotAABHDTwgAEEGRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPoBCyACQQA2AgAgBkEBaiEBQRoMPQsgASAERgRAQbQBIQMM+QELAkACQAJAIAEtAABBxQBrDhEAPT09P\
T09PT09AT09PT09Aj0LIAFBAWohAUGdASEDDOEBCyABQQFqIQFBngEhAwzgAQsgAUEBaiEBQZ8BIQMM3wELQbUBIQMgASAERg33ASACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHkzwBqLQAAR\
w06IABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz4AQsgAkEANgIAIAZBAWohAUEoDDsLQbYBIQMgASAERg32ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHqzwBqLQAARw05I\
ABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz3AQsgAkEANgIAIAZBAWohAUEHDDoLIAEgBEYEQEG3ASEDDPYBCwJAAkAgAS0AAEHFAGsODgA5OTk5OTk5OTk5OTkBOQsgAUEBaiEBQaEBIQMM3QELI\
AFBAWohAUGiASEDDNwBC0G4ASEDIAEgBEYN9AEgAigCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABB7c8Aai0AAEcNNyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9QELIAJBADYCA\
CAGQQFqIQFBEgw4C0G5ASEDIAEgBEYN8wEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8M8Aai0AAEcNNiAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9AELIAJBADYCACAGQ\
QFqIQFBIAw3C0G6ASEDIAEgBEYN8gEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8s8Aai0AAEcNNSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8wELIAJBADYCACAGQQFqI\
QFBDww2CyABIARGBEBBuwEhAwzyAQsCQAJAIAEtAABByQBrDgcANTU1NTUBNQsgAUEBaiEBQaUBIQMM2QELIAFBAWohAUGmASEDDNgBC0G8ASEDIAEgBEYN8AEgAigCACIAIAQgAWtqIQUgASAAa0EHaiEGAkADQ\
CABLQAAIABB9M8Aai0AAEcNMyAAQQdGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8QELIAJBADYCACAGQQFqIQFBGww0CyABIARGBEBBvQEhAwzwAQsCQAJAAkAgAS0AAEHCAGsOEgA0NDQ0NDQ0NDQBN\
DQ0NDQ0AjQLIAFBAWohAUGkASEDDNgBCyABQQFqIQFBpwEhAwzXAQsgAUEBaiEBQagBIQMM1gELIAEgBEYEQEG+ASEDDO8BCyABLQAAQc4ARw0wIAFBAWohAQwsCyABIARGBEBBvwEhAwzuAQsCQAJAAkACQAJAA\
kACQAJAAkACQAJAAkACQAJAAkACQCABLQAAQcEAaw4VAAECAz8EBQY/Pz8HCAkKCz8MDQ4PPwsgAUEBaiEBQegAIQMM4wELIAFBAWohAUHpACEDDOIBCyABQQFqIQFB7gAhAwzhAQsgAUEBaiEBQfIAIQMM4AELI\
AFBAWohAUHzACEDDN8BCyABQQFqIQFB9gAhAwzeAQsgAUEBaiEBQfcAIQMM3QELIAFBAWohAUH6ACEDDNwBCyABQQFqIQFBgwEhAwzbAQsgAUEBaiEBQYQBIQMM2gELIAFBAWohAUGFASEDDNkBCyABQQFqIQFBk\
gEhAwzYAQsgAUEBaiEBQZgBIQMM1wELIAFBAWohAUGgASEDDNYBCyABQQFqIQFBowEhAwzVAQsgAUEBaiEBQaoBIQMM1AELIAEgBEcEQCACQRA2AgggAiABNgIEQasBIQMM1AELQcABIQMM7AELQQAhAAJAIAIoA\
jgiA0UNACADKAI0IgNFDQAgAiADEQAAIQALIABFDV4gAEEVRw0HIAJB0QA2AhwgAiABNgIUIAJBsBc2AhAgAkEVNgIMQQAhAwzrAQsgAUEBaiABIARHDQgaQcIBIQMM6gELA0ACQCABLQAAQQprDgQIAAALAAsgB\
CABQQFqIgFHDQALQcMBIQMM6QELIAEgBEcEQCACQRE2AgggAiABNgIEQQEhAwzQAQtBxAEhAwzoAQsgASAERgRAQcUBIQMM6AELAkACQCABLQAAQQprDgQBKCgAKAsgAUEBagwJCyABQQFqDAULIAEgBEYEQEHGA\
SEDDOcBCwJAAkAgAS0AAEEKaw4XAQsLAQsLCwsLCwsLCwsLCwsLCwsLCwALCyABQQFqIQELQbABIQMMzQELIAEgBEYEQEHIASEDDOYBCyABLQAAQSBHDQkgAkEAOwEyIAFBAWohAUGzASEDDMwBCwNAIAEhAAJAI\
AEgBEcEQCABLQAAQTBrQf8BcSIDQQpJDQEMJwtBxwEhAwzmAQsCQCACLwEyIgFBmTNLDQAgAiABQQpsIgU7ATIgBUH+/wNxIANB//8Dc0sNACAAQQFqIQEgAiADIAVqIgM7ATIgA0H//wNxQegHSQ0BCwtBACEDI\
AJBADYCHCACQcEJNgIQIAJBDTYCDCACIABBAWo2AhQM5AELIAJBADYCHCACIAE2AhQgAkHwDDYCECACQRs2AgxBACEDDOMBCyACKAIEIQAgAkEANgIEIAIgACABECYiAA0BIAFBAWoLIQFBrQEhAwzIAQsgAkHBA\
TYCHCACIAA2AgwgAiABQQFqNgIUQQAhAwzgAQsgAigCBCEAIAJBADYCBCACIAAgARAmIgANASABQQFqCyEBQa4BIQMMxQELIAJBwgE2AhwgAiAANgIMIAIgAUEBajYCFEEAIQMM3QELIAJBADYCHCACIAE2AhQgA\
kGXCzYCECACQQ02AgxBACEDDNwBCyACQQA2AhwgAiABNgIUIAJB4xA2AhAgAkEJNgIMQQAhAwzbAQsgAkECOgAoDKwBC0EAIQMgAkEANgIcIAJBrws2AhAgAkECNgIMIAIgAUEBajYCFAzZAQtBAiEDDL8BC0ENI\
QMMvgELQSYhAwy9AQtBFSEDDLwBC0EWIQMMuwELQRghAwy6AQtBHCEDDLkBC0EdIQMMuAELQSAhAwy3AQtBISEDDLYBC0EjIQMMtQELQcYAIQMMtAELQS4hAwyzAQtBPSEDDLIBC0HLACEDDLEBC0HOACEDDLABC\
0HYACEDDK8BC0HZACEDDK4BC0HbACEDDK0BC0HxACEDDKwBC0H0ACEDDKsBC0GNASEDDKoBC0GXASEDDKkBC0GpASEDDKgBC0GvASEDDKcBC0GxASEDDKYBCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB8\
Rs2AhAgAkEGNgIMDL0BCyACQQA2AgAgBkEBaiEBQSQLOgApIAIoAgQhACACQQA2AgQgAiAAIAEQJyIARQRAQeUAIQMMowELIAJB+QA2AhwgAiABNgIUIAIgADYCDEEAIQMMuwELIABBFUcEQCACQQA2AhwgAiABN\
gIUIAJBzA42AhAgAkEgNgIMQQAhAwy7AQsgAkH4ADYCHCACIAE2AhQgAkHKGDYCECACQRU2AgxBACEDDLoBCyACQQA2AhwgAiABNgIUIAJBjhs2AhAgAkEGNgIMQQAhAwy5AQsgAkEANgIcIAIgATYCFCACQf4RN\
gIQIAJBBzYCDEEAIQMMuAELIAJBADYCHCACIAE2AhQgAkGMHDYCECACQQc2AgxBACEDDLcBCyACQQA2AhwgAiABNgIUIAJBww82AhAgAkEHNgIMQQAhAwy2AQsgAkEANgIcIAIgATYCFCACQcMPNgIQIAJBBzYCD\
EEAIQMMtQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0RIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMtAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0gIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMs\
wELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0iIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMsgELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0OIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMsQELIAIoA\
gQhACACQQA2AgQgAiAAIAEQJSIARQ0dIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMsAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0fIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMrwELIABBP0cNASABQ\
QFqCyEBQQUhAwyUAQtBACEDIAJBADYCHCACIAE2AhQgAkH9EjYCECACQQc2AgwMrAELIAJBADYCHCACIAE2AhQgAkHcCDYCECACQQc2AgxBACEDDKsBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNByACQeUAN\
gIcIAIgATYCFCACIAA2AgxBACEDDKoBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNFiACQdMANgIcIAIgATYCFCACIAA2AgxBACEDDKkBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNGCACQdIANgIcIAIgA\
TYCFCACIAA2AgxBACEDDKgBCyACQQA2AhwgAiABNgIUIAJBxgo2AhAgAkEHNgIMQQAhAwynAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQMgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwymAQsgAigCBCEAI\
AJBADYCBCACIAAgARAlIgBFDRIgAkHTADYCHCACIAE2AhQgAiAANgIMQQAhAwylAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRQgAkHSADYCHCACIAE2AhQgAiAANgIMQQAhAwykAQsgAigCBCEAIAJBADYCB\
CACIAAgARAlIgBFDQAgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwyjAQtB1QAhAwyJAQsgAEEVRwRAIAJBADYCHCACIAE2AhQgAkG5DTYCECACQRo2AgxBACEDDKIBCyACQeQANgIcIAIgATYCFCACQeMXNgIQI\
AJBFTYCDEEAIQMMoQELIAJBADYCACAGQQFqIQEgAi0AKSIAQSNrQQtJDQQCQCAAQQZLDQBBASAAdEHKAHFFDQAMBQtBACEDIAJBADYCHCACIAE2AhQgAkH3CTYCECACQQg2AgwMoAELIAJBADYCACAGQQFqIQEgA\
i0AKUEhRg0DIAJBADYCHCACIAE2AhQgAkGbCjYCECACQQg2AgxBACEDDJ8BCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJBkDM2AhAgAkEINgIMDJ0BCyACQQA2AgAgBkEBaiEBIAItAClBI0kNACACQQA2A\
hwgAiABNgIUIAJB0wk2AhAgAkEINgIMQQAhAwycAQtB0QAhAwyCAQsgAS0AAEEwayIAQf8BcUEKSQRAIAIgADoAKiABQQFqIQFBzwAhAwyCAQsgAigCBCEAIAJBADYCBCACIAAgARAoIgBFDYYBIAJB3gA2AhwgA\
iABNgIUIAIgADYCDEEAIQMMmgELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ2GASACQdwANgIcIAIgATYCFCACIAA2AgxBACEDDJkBCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMhwELIAJB2gA2A\
hwgAiAFNgIUIAIgADYCDAyYAQtBACEBQQEhAwsgAiADOgArIAVBAWohAwJAAkACQCACLQAtQRBxDQACQAJAAkAgAi0AKg4DAQACBAsgBkUNAwwCCyAADQEMAgsgAUUNAQsgAigCBCEAIAJBADYCBCACIAAgAxAoI\
gBFBEAgAyEBDAILIAJB2AA2AhwgAiADNgIUIAIgADYCDEEAIQMMmAELIAIoAgQhACACQQA2AgQgAiAAIAMQKCIARQRAIAMhAQyHAQsgAkHZADYCHCACIAM2AhQgAiAANgIMQQAhAwyXAQtBzAAhAwx9CyAAQRVHB\
EAgAkEANgIcIAIgATYCFCACQZQNNgIQIAJBITYCDEEAIQMMlgELIAJB1wA2AhwgAiABNgIUIAJByRc2AhAgAkEVNgIMQQAhAwyVAQtBACEDIAJBADYCHCACIAE2AhQgAkGAETYCECACQQk2AgwMlAELIAIoAgQhA\
CACQQA2AgQgAiAAIAEQJSIARQ0AIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMkwELQckAIQMMeQsgAkEANgIcIAIgATYCFCACQcEoNgIQIAJBBzYCDCACQQA2AgBBACEDDJEBCyACKAIEIQBBACEDIAJBADYCB\
CACIAAgARAlIgBFDQAgAkHSADYCHCACIAE2AhQgAiAANgIMDJABC0HIACEDDHYLIAJBADYCACAFIQELIAJBgBI7ASogAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANAQtBxwAhA\
wxzCyAAQRVGBEAgAkHRADYCHCACIAE2AhQgAkHjFzYCECACQRU2AgxBACEDDIwBC0EAIQMgAkEANgIcIAIgATYCFCACQbkNNgIQIAJBGjYCDAyLAQtBACEDIAJBADYCHCACIAE2AhQgAkGgGTYCECACQR42AgwMi\
gELIAEtAABBOkYEQCACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgBFDQEgAkHDADYCHCACIAA2AgwgAiABQQFqNgIUDIoBC0EAIQMgAkEANgIcIAIgATYCFCACQbERNgIQIAJBCjYCDAyJAQsgAUEBaiEBQTshA\
wxvCyACQcMANgIcIAIgADYCDCACIAFBAWo2AhQMhwELQQAhAyACQQA2AhwgAiABNgIUIAJB8A42AhAgAkEcNgIMDIYBCyACIAIvATBBEHI7ATAMZgsCQCACLwEwIgBBCHFFDQAgAi0AKEEBRw0AIAItAC1BCHFFD\
QMLIAIgAEH3+wNxQYAEcjsBMAwECyABIARHBEACQANAIAEtAABBMGsiAEH/AXFBCk8EQEE1IQMMbgsgAikDICIKQpmz5syZs+bMGVYNASACIApCCn4iCjcDICAKIACtQv8BgyILQn+FVg0BIAIgCiALfDcDICAEI\
AFBAWoiAUcNAAtBOSEDDIUBCyACKAIEIQBBACEDIAJBADYCBCACIAAgAUEBaiIBECoiAA0MDHcLQTkhAwyDAQsgAi0AMEEgcQ0GQcUBIQMMaQtBACEDIAJBADYCBCACIAEgARAqIgBFDQQgAkE6NgIcIAIgADYCD\
CACIAFBAWo2AhQMgQELIAItAChBAUcNACACLQAtQQhxRQ0BC0E3IQMMZgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIABEAgAkE7NgIcIAIgADYCDCACIAFBAWo2AhQMfwsgAUEBaiEBDG4LIAJBCDoALAwEC\
yABQQFqIQEMbQtBACEDIAJBADYCHCACIAE2AhQgAkHkEjYCECACQQQ2AgwMewsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ1sIAJBNzYCHCACIAE2AhQgAiAANgIMDHoLIAIgAi8BMEEgcjsBMAtBMCEDD\
F8LIAJBNjYCHCACIAE2AhQgAiAANgIMDHcLIABBLEcNASABQQFqIQBBASEBAkACQAJAAkACQCACLQAsQQVrDgQDAQIEAAsgACEBDAQLQQIhAQwBC0EEIQELIAJBAToALCACIAIvATAgAXI7ATAgACEBDAELIAIgA\
i8BMEEIcjsBMCAAIQELQTkhAwxcCyACQQA6ACwLQTQhAwxaCyABIARGBEBBLSEDDHMLAkACQANAAkAgAS0AAEEKaw4EAgAAAwALIAQgAUEBaiIBRw0AC0EtIQMMdAsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQK\
iIARQ0CIAJBLDYCHCACIAE2AhQgAiAANgIMDHMLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAS0AAEENRgRAIAIoAgQhAEEAIQMgA\
kEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAi0ALUEBcQRAQcQBIQMMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIADQEMZQtBLyEDDFcLIAJBLjYCH\
CACIAE2AhQgAiAANgIMDG8LQQAhAyACQQA2AhwgAiABNgIUIAJB8BQ2AhAgAkEDNgIMDG4LQQEhAwJAAkACQAJAIAItACxBBWsOBAMBAgAECyACIAIvATBBCHI7ATAMAwtBAiEDDAELQQQhAwsgAkEBOgAsIAIgA\
i8BMCADcjsBMAtBKiEDDFMLQQAhAyACQQA2AhwgAiABNgIUIAJB4Q82AhAgAkEKNgIMDGsLQQEhAwJAAkACQAJAAkACQCACLQAsQQJrDgcFBAQDAQIABAsgAiACLwEwQQhyOwEwDAMLQQIhAwwBC0EEIQMLIAJBA\
ToALCACIAIvATAgA3I7ATALQSshAwxSC0EAIQMgAkEANgIcIAIgATYCFCACQasSNgIQIAJBCzYCDAxqC0EAIQMgAkEANgIcIAIgATYCFCACQf0NNgIQIAJBHTYCDAxpCyABIARHBEADQCABLQAAQSBHDUggBCABQ\
QFqIgFHDQALQSUhAwxpC0ElIQMMaAsgAi0ALUEBcQRAQcMBIQMMTwsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKSIABEAgAkEmNgIcIAIgADYCDCACIAFBAWo2AhQMaAsgAUEBaiEBDFwLIAFBAWohASACLwEwI\
gBBgAFxBEBBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAEUNBiAAQRVHDR8gAkEFNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMZwsCQCAAQaAEcUGgBEcNACACLQAtQQJxDQBBACEDI\
AJBADYCHCACIAE2AhQgAkGWEzYCECACQQQ2AgwMZwsgAgJ/IAIvATBBFHFBFEYEQEEBIAItAChBAUYNARogAi8BMkHlAEYMAQsgAi0AKUEFRgs6AC5BACEAAkAgAigCOCIDRQ0AIAMoAiQiA0UNACACIAMRAAAhA\
AsCQAJAAkACQAJAIAAOFgIBAAQEBAQEBAQEBAQEBAQEBAQEBAMECyACQQE6AC4LIAIgAi8BMEHAAHI7ATALQSchAwxPCyACQSM2AhwgAiABNgIUIAJBpRY2AhAgAkEVNgIMQQAhAwxnC0EAIQMgAkEANgIcIAIgA\
TYCFCACQdULNgIQIAJBETYCDAxmC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAADQELQQ4hAwxLCyAAQRVGBEAgAkECNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMZAtBACEDIAJBA\
DYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMYwtBACEDIAJBADYCHCACIAE2AhQgAkGqHDYCECACQQ82AgwMYgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEgCqdqIgEQKyIARQ0AIAJBBTYCHCACIAE2AhQgAiAAN\
gIMDGELQQ8hAwxHC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxfC0IBIQoLIAFBAWohAQJAIAIpAyAiC0L//////////w9YBEAgAiALQgSGIAqENwMgDAELQQAhAyACQQA2AhwgAiABNgIUIAJBr\
Qk2AhAgAkEMNgIMDF4LQSQhAwxEC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxcCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAsIgBFBEAgAUEBaiEBDFILIAJBFzYCHCACIAA2AgwgAiABQQFqN\
gIUDFsLIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQRY2AhwgAiAANgIMIAIgAUEBajYCFAxbC0EfIQMMQQtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMWQsgA\
igCBCEAQQAhAyACQQA2AgQgAiAAIAEQLSIARQRAIAFBAWohAQxQCyACQRQ2AhwgAiAANgIMIAIgAUEBajYCFAxYCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABEC0iAEUEQCABQQFqIQEMAQsgAkETNgIcIAIgA\
DYCDCACIAFBAWo2AhQMWAtBHiEDDD4LQQAhAyACQQA2AhwgAiABNgIUIAJBxgw2AhAgAkEjNgIMDFYLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABEC0iAEUEQCABQQFqIQEMTgsgAkERNgIcIAIgADYCDCACIAFBA\
Wo2AhQMVQsgAkEQNgIcIAIgATYCFCACIAA2AgwMVAtBACEDIAJBADYCHCACIAE2AhQgAkHGDDYCECACQSM2AgwMUwtBACEDIAJBADYCHCACIAE2AhQgAkHAFTYCECACQQI2AgwMUgsgAigCBCEAQQAhAyACQQA2A\
gQCQCACIAAgARAtIgBFBEAgAUEBaiEBDAELIAJBDjYCHCACIAA2AgwgAiABQQFqNgIUDFILQRshAww4C0EAIQMgAkEANgIcIAIgATYCFCACQcYMNgIQIAJBIzYCDAxQCyACKAIEIQBBACEDIAJBADYCBAJAIAIgA\
CABECwiAEUEQCABQQFqIQEMAQsgAkENNgIcIAIgADYCDCACIAFBAWo2AhQMUAtBGiEDDDYLQQAhAyACQQA2AhwgAiABNgIUIAJBmg82AhAgAkEiNgIMDE4LIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIAR\
QRAIAFBAWohAQwBCyACQQw2AhwgAiAANgIMIAIgAUEBajYCFAxOC0EZIQMMNAtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMTAsgAEEVRwRAQQAhAyACQQA2AhwgAiABNgIUIAJBgww2AhAgAkETN\
gIMDEwLIAJBCjYCHCACIAE2AhQgAkHkFjYCECACQRU2AgxBACEDDEsLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABIAqnaiIBECsiAARAIAJBBzYCHCACIAE2AhQgAiAANgIMDEsLQRMhAwwxCyAAQRVHBEBBACEDI\
AJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMSgsgAkEeNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMSQtBACEAAkAgAigCOCIDRQ0AIAMoAiwiA0UNACACIAMRAAAhAAsgAEUNQSAAQRVGBEAgAkEDN\
gIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMSQtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMSAtBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMRwtBACEDIAJBADYCHCACIAE2A\
hQgAkGnDjYCECACQRI2AgwMRgsgAkEAOgAvIAItAC1BBHFFDT8LIAJBADoALyACQQE6ADRBACEDDCsLQQAhAyACQQA2AhwgAkHkETYCECACQQc2AgwgAiABQQFqNgIUDEMLAkADQAJAIAEtAABBCmsOBAACAgACC\
yAEIAFBAWoiAUcNAAtB3QEhAwxDCwJAAkAgAi0ANEEBRw0AQQAhAAJAIAIoAjgiA0UNACADKAJYIgNFDQAgAiADEQAAIQALIABFDQAgAEEVRw0BIAJB3AE2AhwgAiABNgIUIAJB1RY2AhAgAkEVNgIMQQAhAwxEC\
0HBASEDDCoLIAJBADYCHCACIAE2AhQgAkHpCzYCECACQR82AgxBACEDDEILAkACQCACLQAoQQFrDgIEAQALQcABIQMMKQtBuQEhAwwoCyACQQI6AC9BACEAAkAgAigCOCIDRQ0AIAMoAgAiA0UNACACIAMRAAAhA\
AsgAEUEQEHCASEDDCgLIABBFUcEQCACQQA2AhwgAiABNgIUIAJBpAw2AhAgAkEQNgIMQQAhAwxBCyACQdsBNgIcIAIgATYCFCACQfoWNgIQIAJBFTYCDEEAIQMMQAsgASAERgRAQdoBIQMMQAsgAS0AAEHIAEYNA\
SACQQE6ACgLQawBIQMMJQtBvwEhAwwkCyABIARHBEAgAkEQNgIIIAIgATYCBEG+ASEDDCQLQdkBIQMMPAsgASAERgRAQdgBIQMMPAsgAS0AAEHIAEcNBCABQQFqIQFBvQEhAwwiCyABIARGBEBB1wEhAww7CwJAA\
kAgAS0AAEHFAGsOEAAFBQUFBQUFBQUFBQUFBQEFCyABQQFqIQFBuwEhAwwiCyABQQFqIQFBvAEhAwwhC0HWASEDIAEgBEYNOSACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGD0ABqLQAARw0DI\
ABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw6CyACKAIEIQAgAkIANwMAIAIgACAGQQFqIgEQJyIARQRAQcYBIQMMIQsgAkHVATYCHCACIAE2AhQgAiAANgIMQQAhAww5C0HUASEDIAEgBEYNOCACK\
AIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGB0ABqLQAARw0CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw5CyACQYEEOwEoIAIoAgQhACACQgA3AwAgAiAAIAZBAWoiARAnIgANA\
wwCCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB2Bs2AhAgAkEINgIMDDYLQboBIQMMHAsgAkHTATYCHCACIAE2AhQgAiAANgIMQQAhAww0C0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEAC\
yAARQ0AIABBFUYNASACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwwzC0HkACEDDBkLIAJB+AA2AhwgAiABNgIUIAJByhg2AhAgAkEVNgIMQQAhAwwxC0HSASEDIAQgASIARg0wIAQgAWsgAigCACIBa\
iEFIAAgAWtBBGohBgJAA0AgAC0AACABQfzPAGotAABHDQEgAUEERg0DIAFBAWohASAEIABBAWoiAEcNAAsgAiAFNgIADDELIAJBADYCHCACIAA2AhQgAkGQMzYCECACQQg2AgwgAkEANgIAQQAhAwwwCyABIARHB\
EAgAkEONgIIIAIgATYCBEG3ASEDDBcLQdEBIQMMLwsgAkEANgIAIAZBAWohAQtBuAEhAwwUCyABIARGBEBB0AEhAwwtCyABLQAAQTBrIgBB/wFxQQpJBEAgAiAAOgAqIAFBAWohAUG2ASEDDBQLIAIoAgQhACACQ\
QA2AgQgAiAAIAEQKCIARQ0UIAJBzwE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAsgASAERgRAQc4BIQMMLAsCQCABLQAAQS5GBEAgAUEBaiEBDAELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0VIAJBzQE2AhwgA\
iABNgIUIAIgADYCDEEAIQMMLAtBtQEhAwwSCyAEIAEiBUYEQEHMASEDDCsLQQAhAEEBIQFBASEGQQAhAwJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAUtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBB\
AwEC0EFDAMLQQYMAgtBBwwBC0EICyEDQQAhAUEAIQYMAgtBCSEDQQEhAEEAIQFBACEGDAELQQAhAUEBIQMLIAIgAzoAKyAFQQFqIQMCQAJAIAItAC1BEHENAAJAAkACQCACLQAqDgMBAAIECyAGRQ0DDAILIAANA\
QwCCyABRQ0BCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMAwsgAkHJATYCHCACIAM2AhQgAiAANgIMQQAhAwwtCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMGAsgAkHKATYCHCACIAM2A\
hQgAiAANgIMQQAhAwwsCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMFgsgAkHLATYCHCACIAU2AhQgAiAANgIMDCsLQbQBIQMMEQtBACEAAkAgAigCOCIDRQ0AIAMoAjwiA0UNACACIAMRAAAhAAsCQ\
CAABEAgAEEVRg0BIAJBADYCHCACIAE2AhQgAkGUDTYCECACQSE2AgxBACEDDCsLQbIBIQMMEQsgAkHIATYCHCACIAE2AhQgAkHJFzYCECACQRU2AgxBACEDDCkLIAJBADYCACAGQQFqIQFB9QAhAwwPCyACLQApQ\
QVGBEBB4wAhAwwPC0HiACEDDA4LIAAhASACQQA2AgALIAJBADoALEEJIQMMDAsgAkEANgIAIAdBAWohAUHAACEDDAsLQQELOgAsIAJBADYCACAGQQFqIQELQSkhAwwIC0E4IQMMBwsCQCABIARHBEADQCABLQAAQ\
YA+ai0AACIAQQFHBEAgAEECRw0DIAFBAWohAQwFCyAEIAFBAWoiAUcNAAtBPiEDDCELQT4hAwwgCwsgAkEAOgAsDAELQQshAwwEC0E6IQMMAwsgAUEBaiEBQS0hAwwCCyACIAE6ACwgAkEANgIAIAZBAWohAUEMI\
QMMAQsgAkEANgIAIAZBAWohAUEKIQMMAAsAC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwXC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwWC0EAIQMgAkEANgIcIAIgATYCFCACQ\
bcQNgIQIAJBCTYCDAwVC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwUC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwTC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCD\
AwSC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwRC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwQC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwPC0EAIQMgAkEAN\
gIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwOC0EAIQMgAkEANgIcIAIgATYCFCACQcASNgIQIAJBCzYCDAwNC0EAIQMgAkEANgIcIAIgATYCFCACQZUJNgIQIAJBCzYCDAwMC0EAIQMgAkEANgIcIAIgATYCFCACQ\
eEPNgIQIAJBCjYCDAwLC0EAIQMgAkEANgIcIAIgATYCFCACQfsPNgIQIAJBCjYCDAwKC0EAIQMgAkEANgIcIAIgATYCFCACQfEZNgIQIAJBAjYCDAwJC0EAIQMgAkEANgIcIAIgATYCFCACQcQUNgIQIAJBAjYCD\
AwIC0EAIQMgAkEANgIcIAIgATYCFCACQfIVNgIQIAJBAjYCDAwHCyACQQI2AhwgAiABNgIUIAJBnBo2AhAgAkEWNgIMQQAhAwwGC0EBIQMMBQtB1AAhAyABIARGDQQgCEEIaiEJIAIoAgAhBQJAAkAgASAERwRAI\
AVB2MIAaiEHIAQgBWogAWshACAFQX9zQQpqIgUgAWohBgNAIAEtAAAgBy0AAEcEQEECIQcMAwsgBUUEQEEAIQcgBiEBDAMLIAVBAWshBSAHQQFqIQcgBCABQQFqIgFHDQALIAAhBSAEIQELIAlBATYCACACIAU2A\
gAMAQsgAkEANgIAIAkgBzYCAAsgCSABNgIEIAgoAgwhACAIKAIIDgMBBAIACwALIAJBADYCHCACQbUaNgIQIAJBFzYCDCACIABBAWo2AhRBACEDDAILIAJBADYCHCACIAA2AhQgAkHKGjYCECACQQk2AgxBACEDD\
AELIAEgBEYEQEEiIQMMAQsgAkEJNgIIIAIgATYCBEEhIQMLIAhBEGokACADRQRAIAIoAgwhAAwBCyACIAM2AhxBACEAIAIoAgQiAUUNACACIAEgBCACKAIIEQEAIgFFDQAgAiAENgIUIAIgATYCDCABIQALIAALv\
gIBAn8gAEEAOgAAIABB3ABqIgFBAWtBADoAACAAQQA6AAIgAEEAOgABIAFBA2tBADoAACABQQJrQQA6AAAgAEEAOgADIAFBBGtBADoAAEEAIABrQQNxIgEgAGoiAEEANgIAQdwAIAFrQXxxIgIgAGoiAUEEa0EAN\
gIAAkAgAkEJSQ0AIABBADYCCCAAQQA2AgQgAUEIa0EANgIAIAFBDGtBADYCACACQRlJDQAgAEEANgIYIABBADYCFCAAQQA2AhAgAEEANgIMIAFBEGtBADYCACABQRRrQQA2AgAgAUEYa0EANgIAIAFBHGtBADYCA\
CACIABBBHFBGHIiAmsiAUEgSQ0AIAAgAmohAANAIABCADcDGCAAQgA3AxAgAEIANwMIIABCADcDACAAQSBqIQAgAUEgayIBQR9LDQALCwtWAQF/AkAgACgCDA0AAkACQAJAAkAgAC0ALw4DAQADAgsgACgCOCIBR\
Q0AIAEoAiwiAUUNACAAIAERAAAiAQ0DC0EADwsACyAAQcMWNgIQQQ4hAQsgAQsaACAAKAIMRQRAIABB0Rs2AhAgAEEVNgIMCwsUACAAKAIMQRVGBEAgAEEANgIMCwsUACAAKAIMQRZGBEAgAEEANgIMCwsHACAAK\
AIMCwcAIAAoAhALCQAgACABNgIQCwcAIAAoAhQLFwAgAEEkTwRAAAsgAEECdEGgM2ooAgALFwAgAEEuTwRAAAsgAEECdEGwNGooAgALvwkBAX9B6yghAQJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAA\
kACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAA\
kACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB5ABrDvQDY2IAAWFhYWFhYQIDBAVhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhY\
WFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhBgcICQoLDA0OD2FhYWFhEGFhYWFhYWFhYWFhEWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhY\
WFhYWFhYWFhYWFhYWFhYRITFBUWFxgZGhthYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhHB0eH\
yAhIiMkJSYnKCkqKywtLi8wMTIzNDU2YTc4OTphYWFhYWFhYTthYWE8YWFhYT0+P2FhYWFhYWFhQGFhQWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYUJDREVGR0hJSktMTU5PUFFSU2FhYWFhYWFhVFVWV\
1hZWlthXF1hYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFeYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhX2BhC0HhJw8LQaQhDwtByywPC0H+MQ8LQcAkDwtBqyQPC0GNKA8LQeImDwtBg\
DAPC0G5Lw8LQdckDwtB7x8PC0HhHw8LQfofDwtB8iAPC0GoLw8LQa4yDwtBiDAPC0HsJw8LQYIiDwtBjh0PC0HQLg8LQcojDwtBxTIPC0HfHA8LQdIcDwtBxCAPC0HXIA8LQaIfDwtB7S4PC0GrMA8LQdQlDwtBz\
C4PC0H6Lg8LQfwrDwtB0jAPC0HxHQ8LQbsgDwtB9ysPC0GQMQ8LQdcxDwtBoi0PC0HUJw8LQeArDwtBnywPC0HrMQ8LQdUfDwtByjEPC0HeJQ8LQdQeDwtB9BwPC0GnMg8LQbEdDwtBoB0PC0G5MQ8LQbwwDwtBk\
iEPC0GzJg8LQeksDwtBrB4PC0HUKw8LQfcmDwtBgCYPC0GwIQ8LQf4eDwtBjSMPC0GJLQ8LQfciDwtBoDEPC0GuHw8LQcYlDwtB6B4PC0GTIg8LQcIvDwtBwx0PC0GLLA8LQeEdDwtBjS8PC0HqIQ8LQbQtDwtB0\
i8PC0HfMg8LQdIyDwtB8DAPC0GpIg8LQfkjDwtBmR4PC0G1LA8LQZswDwtBkjIPC0G2Kw8LQcIiDwtB+DIPC0GeJQ8LQdAiDwtBuh4PC0GBHg8LAAtB1iEhAQsgAQsWACAAIAAtAC1B/gFxIAFBAEdyOgAtCxkAI\
AAgAC0ALUH9AXEgAUEAR0EBdHI6AC0LGQAgACAALQAtQfsBcSABQQBHQQJ0cjoALQsZACAAIAAtAC1B9wFxIAFBAEdBA3RyOgAtCz4BAn8CQCAAKAI4IgNFDQAgAygCBCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/R\
w0AIABBxhE2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCCCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9go2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCDCIDRQ0AIAAgASACIAFrIAMRA\
QAiBEF/Rw0AIABB7Ro2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCECIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlRA2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCFCIDRQ0AIAAgASACI\
AFrIAMRAQAiBEF/Rw0AIABBqhs2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCGCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7RM2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCKCIDRQ0AI\
AAgASACIAFrIAMRAQAiBEF/Rw0AIABB9gg2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCHCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBwhk2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCI\
CIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlBQ2AhBBGCEECyAEC1kBAn8CQCAALQAoQQFGDQAgAC8BMiIBQeQAa0HkAEkNACABQcwBRg0AIAFBsAJGDQAgAC8BMCIAQcAAcQ0AQQEhAiAAQYgEcUGABEYNA\
CAAQShxRSECCyACC4wBAQJ/AkACQAJAIAAtACpFDQAgAC0AK0UNACAALwEwIgFBAnFFDQEMAgsgAC8BMCIBQQFxRQ0BC0EBIQIgAC0AKEEBRg0AIAAvATIiAEHkAGtB5ABJDQAgAEHMAUYNACAAQbACRg0AIAFBw\
ABxDQBBACECIAFBiARxQYAERg0AIAFBKHFBAEchAgsgAgtzACAAQRBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAA/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQTBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQSBq/\
QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQd0BNgIcCwYAIAAQMguaLQELfyMAQRBrIgokAEGk0AAoAgAiCUUEQEHk0wAoAgAiBUUEQEHw0wBCfzcCAEHo0wBCgICEgICAwAA3AgBB5NMAIApBCGpBcHFB2KrVqgVzI\
gU2AgBB+NMAQQA2AgBByNMAQQA2AgALQczTAEGA1AQ2AgBBnNAAQYDUBDYCAEGw0AAgBTYCAEGs0ABBfzYCAEHQ0wBBgKwDNgIAA0AgAUHI0ABqIAFBvNAAaiICNgIAIAIgAUG00ABqIgM2AgAgAUHA0ABqIAM2A\
gAgAUHQ0ABqIAFBxNAAaiIDNgIAIAMgAjYCACABQdjQAGogAUHM0ABqIgI2AgAgAiADNgIAIAFB1NAAaiACNgIAIAFBIGoiAUGAAkcNAAtBjNQEQcGrAzYCAEGo0ABB9NMAKAIANgIAQZjQAEHAqwM2AgBBpNAAQ\
YjUBDYCAEHM/wdBODYCAEGI1AQhCQsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCAAQewBTQRAQYzQACgCACIGQRAgAEETakFwcSAAQQtJGyIEQQN2IgB2IgFBA3EEQAJAIAFBAXEgAHJBAXMiAkEDd\
CIAQbTQAGoiASAAQbzQAGooAgAiACgCCCIDRgRAQYzQACAGQX4gAndxNgIADAELIAEgAzYCCCADIAE2AgwLIABBCGohASAAIAJBA3QiAkEDcjYCBCAAIAJqIgAgACgCBEEBcjYCBAwRC0GU0AAoAgAiCCAETw0BI\
AEEQAJAQQIgAHQiAkEAIAJrciABIAB0cWgiAEEDdCICQbTQAGoiASACQbzQAGooAgAiAigCCCIDRgRAQYzQACAGQX4gAHdxIgY2AgAMAQsgASADNgIIIAMgATYCDAsgAiAEQQNyNgIEIABBA3QiACAEayEFIAAgA\
mogBTYCACACIARqIgQgBUEBcjYCBCAIBEAgCEF4cUG00ABqIQBBoNAAKAIAIQMCf0EBIAhBA3Z0IgEgBnFFBEBBjNAAIAEgBnI2AgAgAAwBCyAAKAIICyIBIAM2AgwgACADNgIIIAMgADYCDCADIAE2AggLIAJBC\
GohAUGg0AAgBDYCAEGU0AAgBTYCAAwRC0GQ0AAoAgAiC0UNASALaEECdEG80gBqKAIAIgAoAgRBeHEgBGshBSAAIQIDQAJAIAIoAhAiAUUEQCACQRRqKAIAIgFFDQELIAEoAgRBeHEgBGsiAyAFSSECIAMgBSACG\
yEFIAEgACACGyEAIAEhAgwBCwsgACgCGCEJIAAoAgwiAyAARwRAQZzQACgCABogAyAAKAIIIgE2AgggASADNgIMDBALIABBFGoiAigCACIBRQRAIAAoAhAiAUUNAyAAQRBqIQILA0AgAiEHIAEiA0EUaiICKAIAI\
gENACADQRBqIQIgAygCECIBDQALIAdBADYCAAwPC0F/IQQgAEG/f0sNACAAQRNqIgFBcHEhBEGQ0AAoAgAiCEUNAEEAIARrIQUCQAJAAkACf0EAIARBgAJJDQAaQR8gBEH///8HSw0AGiAEQSYgAUEIdmciAGt2Q\
QFxIABBAXRrQT5qCyIGQQJ0QbzSAGooAgAiAkUEQEEAIQFBACEDDAELQQAhASAEQRkgBkEBdmtBACAGQR9HG3QhAEEAIQMDQAJAIAIoAgRBeHEgBGsiByAFTw0AIAIhAyAHIgUNAEEAIQUgAiEBDAMLIAEgAkEUa\
igCACIHIAcgAiAAQR12QQRxakEQaigCACICRhsgASAHGyEBIABBAXQhACACDQALCyABIANyRQRAQQAhA0ECIAZ0IgBBACAAa3IgCHEiAEUNAyAAaEECdEG80gBqKAIAIQELIAFFDQELA0AgASgCBEF4cSAEayICI\
AVJIQAgAiAFIAAbIQUgASADIAAbIQMgASgCECIABH8gAAUgAUEUaigCAAsiAQ0ACwsgA0UNACAFQZTQACgCACAEa08NACADKAIYIQcgAyADKAIMIgBHBEBBnNAAKAIAGiAAIAMoAggiATYCCCABIAA2AgwMDgsgA\
0EUaiICKAIAIgFFBEAgAygCECIBRQ0DIANBEGohAgsDQCACIQYgASIAQRRqIgIoAgAiAQ0AIABBEGohAiAAKAIQIgENAAsgBkEANgIADA0LQZTQACgCACIDIARPBEBBoNAAKAIAIQECQCADIARrIgJBEE8EQCABI\
ARqIgAgAkEBcjYCBCABIANqIAI2AgAgASAEQQNyNgIEDAELIAEgA0EDcjYCBCABIANqIgAgACgCBEEBcjYCBEEAIQBBACECC0GU0AAgAjYCAEGg0AAgADYCACABQQhqIQEMDwtBmNAAKAIAIgMgBEsEQCAEIAlqI\
gAgAyAEayIBQQFyNgIEQaTQACAANgIAQZjQACABNgIAIAkgBEEDcjYCBCAJQQhqIQEMDwtBACEBIAQCf0Hk0wAoAgAEQEHs0wAoAgAMAQtB8NMAQn83AgBB6NMAQoCAhICAgMAANwIAQeTTACAKQQxqQXBxQdiq1\
aoFczYCAEH40wBBADYCAEHI0wBBADYCAEGAgAQLIgAgBEHHAGoiBWoiBkEAIABrIgdxIgJPBEBB/NMAQTA2AgAMDwsCQEHE0wAoAgAiAUUNAEG80wAoAgAiCCACaiEAIAAgAU0gACAIS3ENAEEAIQFB/NMAQTA2A\
gAMDwtByNMALQAAQQRxDQQCQAJAIAkEQEHM0wAhAQNAIAEoAgAiACAJTQRAIAAgASgCBGogCUsNAwsgASgCCCIBDQALC0EAEDMiAEF/Rg0FIAIhBkHo0wAoAgAiAUEBayIDIABxBEAgAiAAayAAIANqQQAgAWtxa\
iEGCyAEIAZPDQUgBkH+////B0sNBUHE0wAoAgAiAwRAQbzTACgCACIHIAZqIQEgASAHTQ0GIAEgA0sNBgsgBhAzIgEgAEcNAQwHCyAGIANrIAdxIgZB/v///wdLDQQgBhAzIQAgACABKAIAIAEoAgRqRg0DIAAhA\
QsCQCAGIARByABqTw0AIAFBf0YNAEHs0wAoAgAiACAFIAZrakEAIABrcSIAQf7///8HSwRAIAEhAAwHCyAAEDNBf0cEQCAAIAZqIQYgASEADAcLQQAgBmsQMxoMBAsgASIAQX9HDQUMAwtBACEDDAwLQQAhAAwKC\
yAAQX9HDQILQcjTAEHI0wAoAgBBBHI2AgALIAJB/v///wdLDQEgAhAzIQBBABAzIQEgAEF/Rg0BIAFBf0YNASAAIAFPDQEgASAAayIGIARBOGpNDQELQbzTAEG80wAoAgAgBmoiATYCAEHA0wAoAgAgAUkEQEHA0\
wAgATYCAAsCQAJAAkBBpNAAKAIAIgIEQEHM0wAhAQNAIAAgASgCACIDIAEoAgQiBWpGDQIgASgCCCIBDQALDAILQZzQACgCACIBQQBHIAAgAU9xRQRAQZzQACAANgIAC0EAIQFB0NMAIAY2AgBBzNMAIAA2AgBBr\
NAAQX82AgBBsNAAQeTTACgCADYCAEHY0wBBADYCAANAIAFByNAAaiABQbzQAGoiAjYCACACIAFBtNAAaiIDNgIAIAFBwNAAaiADNgIAIAFB0NAAaiABQcTQAGoiAzYCACADIAI2AgAgAUHY0ABqIAFBzNAAaiICN\
gIAIAIgAzYCACABQdTQAGogAjYCACABQSBqIgFBgAJHDQALQXggAGtBD3EiASAAaiICIAZBOGsiAyABayIBQQFyNgIEQajQAEH00wAoAgA2AgBBmNAAIAE2AgBBpNAAIAI2AgAgACADakE4NgIEDAILIAAgAk0NA\
CACIANJDQAgASgCDEEIcQ0AQXggAmtBD3EiACACaiIDQZjQACgCACAGaiIHIABrIgBBAXI2AgQgASAFIAZqNgIEQajQAEH00wAoAgA2AgBBmNAAIAA2AgBBpNAAIAM2AgAgAiAHakE4NgIEDAELIABBnNAAKAIAS\
QRAQZzQACAANgIACyAAIAZqIQNBzNMAIQECQAJAAkADQCADIAEoAgBHBEAgASgCCCIBDQEMAgsLIAEtAAxBCHFFDQELQczTACEBA0AgASgCACIDIAJNBEAgAyABKAIEaiIFIAJLDQMLIAEoAgghAQwACwALIAEgA\
DYCACABIAEoAgQgBmo2AgQgAEF4IABrQQ9xaiIJIARBA3I2AgQgA0F4IANrQQ9xaiIGIAQgCWoiBGshASACIAZGBEBBpNAAIAQ2AgBBmNAAQZjQACgCACABaiIANgIAIAQgAEEBcjYCBAwIC0Gg0AAoAgAgBkYEQ\
EGg0AAgBDYCAEGU0ABBlNAAKAIAIAFqIgA2AgAgBCAAQQFyNgIEIAAgBGogADYCAAwICyAGKAIEIgVBA3FBAUcNBiAFQXhxIQggBUH/AU0EQCAFQQN2IQMgBigCCCIAIAYoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA\
3dxNgIADAcLIAIgADYCCCAAIAI2AgwMBgsgBigCGCEHIAYgBigCDCIARwRAIAAgBigCCCICNgIIIAIgADYCDAwFCyAGQRRqIgIoAgAiBUUEQCAGKAIQIgVFDQQgBkEQaiECCwNAIAIhAyAFIgBBFGoiAigCACIFD\
QAgAEEQaiECIAAoAhAiBQ0ACyADQQA2AgAMBAtBeCAAa0EPcSIBIABqIgcgBkE4ayIDIAFrIgFBAXI2AgQgACADakE4NgIEIAIgBUE3IAVrQQ9xakE/ayIDIAMgAkEQakkbIgNBIzYCBEGo0ABB9NMAKAIANgIAQ\
ZjQACABNgIAQaTQACAHNgIAIANBEGpB1NMAKQIANwIAIANBzNMAKQIANwIIQdTTACADQQhqNgIAQdDTACAGNgIAQczTACAANgIAQdjTAEEANgIAIANBJGohAQNAIAFBBzYCACAFIAFBBGoiAUsNAAsgAiADRg0AI\
AMgAygCBEF+cTYCBCADIAMgAmsiBTYCACACIAVBAXI2AgQgBUH/AU0EQCAFQXhxQbTQAGohAAJ/QYzQACgCACIBQQEgBUEDdnQiA3FFBEBBjNAAIAEgA3I2AgAgAAwBCyAAKAIICyIBIAI2AgwgACACNgIIIAIgA\
DYCDCACIAE2AggMAQtBHyEBIAVB////B00EQCAFQSYgBUEIdmciAGt2QQFxIABBAXRrQT5qIQELIAIgATYCHCACQgA3AhAgAUECdEG80gBqIQBBkNAAKAIAIgNBASABdCIGcUUEQCAAIAI2AgBBkNAAIAMgBnI2A\
gAgAiAANgIYIAIgAjYCCCACIAI2AgwMAQsgBUEZIAFBAXZrQQAgAUEfRxt0IQEgACgCACEDAkADQCADIgAoAgRBeHEgBUYNASABQR12IQMgAUEBdCEBIAAgA0EEcWpBEGoiBigCACIDDQALIAYgAjYCACACIAA2A\
hggAiACNgIMIAIgAjYCCAwBCyAAKAIIIgEgAjYCDCAAIAI2AgggAkEANgIYIAIgADYCDCACIAE2AggLQZjQACgCACIBIARNDQBBpNAAKAIAIgAgBGoiAiABIARrIgFBAXI2AgRBmNAAIAE2AgBBpNAAIAI2AgAgA\
CAEQQNyNgIEIABBCGohAQwIC0EAIQFB/NMAQTA2AgAMBwtBACEACyAHRQ0AAkAgBigCHCICQQJ0QbzSAGoiAygCACAGRgRAIAMgADYCACAADQFBkNAAQZDQACgCAEF+IAJ3cTYCAAwCCyAHQRBBFCAHKAIQIAZGG\
2ogADYCACAARQ0BCyAAIAc2AhggBigCECICBEAgACACNgIQIAIgADYCGAsgBkEUaigCACICRQ0AIABBFGogAjYCACACIAA2AhgLIAEgCGohASAGIAhqIgYoAgQhBQsgBiAFQX5xNgIEIAEgBGogATYCACAEIAFBA\
XI2AgQgAUH/AU0EQCABQXhxQbTQAGohAAJ/QYzQACgCACICQQEgAUEDdnQiAXFFBEBBjNAAIAEgAnI2AgAgAAwBCyAAKAIICyIBIAQ2AgwgACAENgIIIAQgADYCDCAEIAE2AggMAQtBHyEFIAFB////B00EQCABQ\
SYgAUEIdmciAGt2QQFxIABBAXRrQT5qIQULIAQgBTYCHCAEQgA3AhAgBUECdEG80gBqIQBBkNAAKAIAIgJBASAFdCIDcUUEQCAAIAQ2AgBBkNAAIAIgA3I2AgAgBCAANgIYIAQgBDYCCCAEIAQ2AgwMAQsgAUEZI\
AVBAXZrQQAgBUEfRxt0IQUgACgCACEAAkADQCAAIgIoAgRBeHEgAUYNASAFQR12IQAgBUEBdCEFIAIgAEEEcWpBEGoiAygCACIADQALIAMgBDYCACAEIAI2AhggBCAENgIMIAQgBDYCCAwBCyACKAIIIgAgBDYCD\
CACIAQ2AgggBEEANgIYIAQgAjYCDCAEIAA2AggLIAlBCGohAQwCCwJAIAdFDQACQCADKAIcIgFBAnRBvNIAaiICKAIAIANGBEAgAiAANgIAIAANAUGQ0AAgCEF+IAF3cSIINgIADAILIAdBEEEUIAcoAhAgA0Yba\
iAANgIAIABFDQELIAAgBzYCGCADKAIQIgEEQCAAIAE2AhAgASAANgIYCyADQRRqKAIAIgFFDQAgAEEUaiABNgIAIAEgADYCGAsCQCAFQQ9NBEAgAyAEIAVqIgBBA3I2AgQgACADaiIAIAAoAgRBAXI2AgQMAQsgA\
yAEaiICIAVBAXI2AgQgAyAEQQNyNgIEIAIgBWogBTYCACAFQf8BTQRAIAVBeHFBtNAAaiEAAn9BjNAAKAIAIgFBASAFQQN2dCIFcUUEQEGM0AAgASAFcjYCACAADAELIAAoAggLIgEgAjYCDCAAIAI2AgggAiAAN\
gIMIAIgATYCCAwBC0EfIQEgBUH///8HTQRAIAVBJiAFQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAQsgAiABNgIcIAJCADcCECABQQJ0QbzSAGohAEEBIAF0IgQgCHFFBEAgACACNgIAQZDQACAEIAhyNgIAIAIgADYCG\
CACIAI2AgggAiACNgIMDAELIAVBGSABQQF2a0EAIAFBH0cbdCEBIAAoAgAhBAJAA0AgBCIAKAIEQXhxIAVGDQEgAUEddiEEIAFBAXQhASAAIARBBHFqQRBqIgYoAgAiBA0ACyAGIAI2AgAgAiAANgIYIAIgAjYCD\
CACIAI2AggMAQsgACgCCCIBIAI2AgwgACACNgIIIAJBADYCGCACIAA2AgwgAiABNgIICyADQQhqIQEMAQsCQCAJRQ0AAkAgACgCHCIBQQJ0QbzSAGoiAigCACAARgRAIAIgAzYCACADDQFBkNAAIAtBfiABd3E2A\
gAMAgsgCUEQQRQgCSgCECAARhtqIAM2AgAgA0UNAQsgAyAJNgIYIAAoAhAiAQRAIAMgATYCECABIAM2AhgLIABBFGooAgAiAUUNACADQRRqIAE2AgAgASADNgIYCwJAIAVBD00EQCAAIAQgBWoiAUEDcjYCBCAAI\
AFqIgEgASgCBEEBcjYCBAwBCyAAIARqIgcgBUEBcjYCBCAAIARBA3I2AgQgBSAHaiAFNgIAIAgEQCAIQXhxQbTQAGohAUGg0AAoAgAhAwJ/QQEgCEEDdnQiAiAGcUUEQEGM0AAgAiAGcjYCACABDAELIAEoAggLI\
gIgAzYCDCABIAM2AgggAyABNgIMIAMgAjYCCAtBoNAAIAc2AgBBlNAAIAU2AgALIABBCGohAQsgCkEQaiQAIAELQwAgAEUEQD8AQRB0DwsCQCAAQf//A3ENACAAQQBIDQAgAEEQdkAAIgBBf0YEQEH80wBBMDYCA\
EF/DwsgAEEQdA8LAAsL3D8iAEGACAsJAQAAAAIAAAADAEGUCAsFBAAAAAUAQaQICwkGAAAABwAAAAgAQdwIC4otSW52YWxpZCBjaGFyIGluIHVybCBxdWVyeQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2JvZ\
HkAQ29udGVudC1MZW5ndGggb3ZlcmZsb3cAQ2h1bmsgc2l6ZSBvdmVyZmxvdwBSZXNwb25zZSBvdmVyZmxvdwBJbnZhbGlkIG1ldGhvZCBmb3IgSFRUUC94LnggcmVxdWVzdABJbnZhbGlkIG1ldGhvZCBmb3IgU\
lRTUC94LnggcmVxdWVzdABFeHBlY3RlZCBTT1VSQ0UgbWV0aG9kIGZvciBJQ0UveC54IHJlcXVlc3QASW52YWxpZCBjaGFyIGluIHVybCBmcmFnbWVudCBzdGFydABFeHBlY3RlZCBkb3QAU3BhbiBjYWxsYmFja\
yBlcnJvciBpbiBvbl9zdGF0dXMASW52YWxpZCByZXNwb25zZSBzdGF0dXMASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucwBVc2VyIGNhbGxiYWNrIGVycm9yAGBvbl9yZXNldGAgY2FsbGJhY\
2sgZXJyb3IAYG9uX2NodW5rX2hlYWRlcmAgY2FsbGJhY2sgZXJyb3IAYG9uX21lc3NhZ2VfYmVnaW5gIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19leHRlbnNpb25fdmFsdWVgIGNhbGxiYWNrIGVycm9yAGBvb\
l9zdGF0dXNfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl92ZXJzaW9uX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fdXJsX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfY29tcGxld\
GVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFkZXJfdmFsdWVfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXNzYWdlX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fbWV0aG9kX2NvbXBsZXRlYCBjY\
WxsYmFjayBlcnJvcgBgb25faGVhZGVyX2ZpZWxkX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfZXh0ZW5zaW9uX25hbWVgIGNhbGxiYWNrIGVycm9yAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc\
2VydmVyAEludmFsaWQgaGVhZGVyIHZhbHVlIGNoYXIASW52YWxpZCBoZWFkZXIgZmllbGQgY2hhcgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3ZlcnNpb24ASW52YWxpZCBtaW5vciB2ZXJzaW9uAEludmFsa\
WQgbWFqb3IgdmVyc2lvbgBFeHBlY3RlZCBzcGFjZSBhZnRlciB2ZXJzaW9uAEV4cGVjdGVkIENSTEYgYWZ0ZXIgdmVyc2lvbgBJbnZhbGlkIEhUVFAgdmVyc2lvbgBJbnZhbGlkIGhlYWRlciB0b2tlbgBTcGFuI\
GNhbGxiYWNrIGVycm9yIGluIG9uX3VybABJbnZhbGlkIGNoYXJhY3RlcnMgaW4gdXJsAFVuZXhwZWN0ZWQgc3RhcnQgY2hhciBpbiB1cmwARG91YmxlIEAgaW4gdXJsAEVtcHR5IENvbnRlbnQtTGVuZ3RoAElud\
mFsaWQgY2hhcmFjdGVyIGluIENvbnRlbnQtTGVuZ3RoAER1cGxpY2F0ZSBDb250ZW50LUxlbmd0aABJbnZhbGlkIGNoYXIgaW4gdXJsIHBhdGgAQ29udGVudC1MZW5ndGggY2FuJ3QgYmUgcHJlc2VudCB3aXRoI\
FRyYW5zZmVyLUVuY29kaW5nAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIHNpemUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfdmFsdWUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9jaHVua\
19leHRlbnNpb25fdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyB2YWx1ZQBNaXNzaW5nIGV4cGVjdGVkIExGIGFmdGVyIGhlYWRlciB2YWx1ZQBJbnZhbGlkIGBUcmFuc2Zlci1Fb\
mNvZGluZ2AgaGVhZGVyIHZhbHVlAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgcXVvdGUgdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZWQgdmFsd\
WUAUGF1c2VkIGJ5IG9uX2hlYWRlcnNfY29tcGxldGUASW52YWxpZCBFT0Ygc3RhdGUAb25fcmVzZXQgcGF1c2UAb25fY2h1bmtfaGVhZGVyIHBhdXNlAG9uX21lc3NhZ2VfYmVnaW4gcGF1c2UAb25fY2h1bmtfZ\
Xh0ZW5zaW9uX3ZhbHVlIHBhdXNlAG9uX3N0YXR1c19jb21wbGV0ZSBwYXVzZQBvbl92ZXJzaW9uX2NvbXBsZXRlIHBhdXNlAG9uX3VybF9jb21wbGV0ZSBwYXVzZQBvbl9jaHVua19jb21wbGV0ZSBwYXVzZQBvb\
l9oZWFkZXJfdmFsdWVfY29tcGxldGUgcGF1c2UAb25fbWVzc2FnZV9jb21wbGV0ZSBwYXVzZQBvbl9tZXRob2RfY29tcGxldGUgcGF1c2UAb25faGVhZGVyX2ZpZWxkX2NvbXBsZXRlIHBhdXNlAG9uX2NodW5rX\
2V4dGVuc2lvbl9uYW1lIHBhdXNlAFVuZXhwZWN0ZWQgc3BhY2UgYWZ0ZXIgc3RhcnQgbGluZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2NodW5rX2V4dGVuc2lvbl9uYW1lAEludmFsaWQgY2hhcmFjdGVyI\
GluIGNodW5rIGV4dGVuc2lvbnMgbmFtZQBQYXVzZSBvbiBDT05ORUNUL1VwZ3JhZGUAUGF1c2Ugb24gUFJJL1VwZ3JhZGUARXhwZWN0ZWQgSFRUUC8yIENvbm5lY3Rpb24gUHJlZmFjZQBTcGFuIGNhbGxiYWNrI\
GVycm9yIGluIG9uX21ldGhvZABFeHBlY3RlZCBzcGFjZSBhZnRlciBtZXRob2QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfZmllbGQAUGF1c2VkAEludmFsaWQgd29yZCBlbmNvdW50ZXJlZABJb\
nZhbGlkIG1ldGhvZCBlbmNvdW50ZXJlZABVbmV4cGVjdGVkIGNoYXIgaW4gdXJsIHNjaGVtYQBSZXF1ZXN0IGhhcyBpbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AAU1dJVENIX1BST1hZAFVTRV9QUk9YWQBNS\
0FDVElWSVRZAFVOUFJPQ0VTU0FCTEVfRU5USVRZAENPUFkATU9WRURfUEVSTUFORU5UTFkAVE9PX0VBUkxZAE5PVElGWQBGQUlMRURfREVQRU5ERU5DWQBCQURfR0FURVdBWQBQTEFZAFBVVABDSEVDS09VVABHQ\
VRFV0FZX1RJTUVPVVQAUkVRVUVTVF9USU1FT1VUAE5FVFdPUktfQ09OTkVDVF9USU1FT1VUAENPTk5FQ1RJT05fVElNRU9VVABMT0dJTl9USU1FT1VUAE5FVFdPUktfUkVBRF9USU1FT1VUAFBPU1QATUlTRElSR\
UNURURfUkVRVUVTVABDTElFTlRfQ0xPU0VEX1JFUVVFU1QAQ0xJRU5UX0NMT1NFRF9MT0FEX0JBTEFOQ0VEX1JFUVVFU1QAQkFEX1JFUVVFU1QASFRUUF9SRVFVRVNUX1NFTlRfVE9fSFRUUFNfUE9SVABSRVBPU\
lQASU1fQV9URUFQT1QAUkVTRVRfQ09OVEVOVABOT19DT05URU5UAFBBUlRJQUxfQ09OVEVOVABIUEVfSU5WQUxJRF9DT05TVEFOVABIUEVfQ0JfUkVTRVQAR0VUAEhQRV9TVFJJQ1QAQ09ORkxJQ1QAVEVNUE9SQ\
VJZX1JFRElSRUNUAFBFUk1BTkVOVF9SRURJUkVDVABDT05ORUNUAE1VTFRJX1NUQVRVUwBIUEVfSU5WQUxJRF9TVEFUVVMAVE9PX01BTllfUkVRVUVTVFMARUFSTFlfSElOVFMAVU5BVkFJTEFCTEVfRk9SX0xFR\
0FMX1JFQVNPTlMAT1BUSU9OUwBTV0lUQ0hJTkdfUFJPVE9DT0xTAFZBUklBTlRfQUxTT19ORUdPVElBVEVTAE1VTFRJUExFX0NIT0lDRVMASU5URVJOQUxfU0VSVkVSX0VSUk9SAFdFQl9TRVJWRVJfVU5LTk9XT\
l9FUlJPUgBSQUlMR1VOX0VSUk9SAElERU5USVRZX1BST1ZJREVSX0FVVEhFTlRJQ0FUSU9OX0VSUk9SAFNTTF9DRVJUSUZJQ0FURV9FUlJPUgBJTlZBTElEX1hfRk9SV0FSREVEX0ZPUgBTRVRfUEFSQU1FVEVSA\
EdFVF9QQVJBTUVURVIASFBFX1VTRVIAU0VFX09USEVSAEhQRV9DQl9DSFVOS19IRUFERVIATUtDQUxFTkRBUgBTRVRVUABXRUJfU0VSVkVSX0lTX0RPV04AVEVBUkRPV04ASFBFX0NMT1NFRF9DT05ORUNUSU9OA\
EhFVVJJU1RJQ19FWFBJUkFUSU9OAERJU0NPTk5FQ1RFRF9PUEVSQVRJT04ATk9OX0FVVEhPUklUQVRJVkVfSU5GT1JNQVRJT04ASFBFX0lOVkFMSURfVkVSU0lPTgBIUEVfQ0JfTUVTU0FHRV9CRUdJTgBTSVRFX\
0lTX0ZST1pFTgBIUEVfSU5WQUxJRF9IRUFERVJfVE9LRU4ASU5WQUxJRF9UT0tFTgBGT1JCSURERU4ARU5IQU5DRV9ZT1VSX0NBTE0ASFBFX0lOVkFMSURfVVJMAEJMT0NLRURfQllfUEFSRU5UQUxfQ09OVFJPT\
ABNS0NPTABBQ0wASFBFX0lOVEVSTkFMAFJFUVVFU1RfSEVBREVSX0ZJRUxEU19UT09fTEFSR0VfVU5PRkZJQ0lBTABIUEVfT0sAVU5MSU5LAFVOTE9DSwBQUkkAUkVUUllfV0lUSABIUEVfSU5WQUxJRF9DT05UR\
U5UX0xFTkdUSABIUEVfVU5FWFBFQ1RFRF9DT05URU5UX0xFTkdUSABGTFVTSABQUk9QUEFUQ0gATS1TRUFSQ0gAVVJJX1RPT19MT05HAFBST0NFU1NJTkcATUlTQ0VMTEFORU9VU19QRVJTSVNURU5UX1dBUk5JT\
kcATUlTQ0VMTEFORU9VU19XQVJOSU5HAEhQRV9JTlZBTElEX1RSQU5TRkVSX0VOQ09ESU5HAEV4cGVjdGVkIENSTEYASFBFX0lOVkFMSURfQ0hVTktfU0laRQBNT1ZFAENPTlRJTlVFAEhQRV9DQl9TVEFUVVNfQ\
09NUExFVEUASFBFX0NCX0hFQURFUlNfQ09NUExFVEUASFBFX0NCX1ZFUlNJT05fQ09NUExFVEUASFBFX0NCX1VSTF9DT01QTEVURQBIUEVfQ0JfQ0hVTktfQ09NUExFVEUASFBFX0NCX0hFQURFUl9WQUxVRV9DT\
01QTEVURQBIUEVfQ0JfQ0hVTktfRVhURU5TSU9OX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fTkFNRV9DT01QTEVURQBIUEVfQ0JfTUVTU0FHRV9DT01QTEVURQBIUEVfQ0JfTUVUSE9EX\
0NPTVBMRVRFAEhQRV9DQl9IRUFERVJfRklFTERfQ09NUExFVEUAREVMRVRFAEhQRV9JTlZBTElEX0VPRl9TVEFURQBJTlZBTElEX1NTTF9DRVJUSUZJQ0FURQBQQVVTRQBOT19SRVNQT05TRQBVTlNVUFBPUlRFR\
F9NRURJQV9UWVBFAEdPTkUATk9UX0FDQ0VQVEFCTEUAU0VSVklDRV9VTkFWQUlMQUJMRQBSQU5HRV9OT1RfU0FUSVNGSUFCTEUAT1JJR0lOX0lTX1VOUkVBQ0hBQkxFAFJFU1BPTlNFX0lTX1NUQUxFAFBVUkdFA\
E1FUkdFAFJFUVVFU1RfSEVBREVSX0ZJRUxEU19UT09fTEFSR0UAUkVRVUVTVF9IRUFERVJfVE9PX0xBUkdFAFBBWUxPQURfVE9PX0xBUkdFAElOU1VGRklDSUVOVF9TVE9SQUdFAEhQRV9QQVVTRURfVVBHUkFER\
QBIUEVfUEFVU0VEX0gyX1VQR1JBREUAU09VUkNFAEFOTk9VTkNFAFRSQUNFAEhQRV9VTkVYUEVDVEVEX1NQQUNFAERFU0NSSUJFAFVOU1VCU0NSSUJFAFJFQ09SRABIUEVfSU5WQUxJRF9NRVRIT0QATk9UX0ZPV\
U5EAFBST1BGSU5EAFVOQklORABSRUJJTkQAVU5BVVRIT1JJWkVEAE1FVEhPRF9OT1RfQUxMT1dFRABIVFRQX1ZFUlNJT05fTk9UX1NVUFBPUlRFRABBTFJFQURZX1JFUE9SVEVEAEFDQ0VQVEVEAE5PVF9JTVBMR\
U1FTlRFRABMT09QX0RFVEVDVEVEAEhQRV9DUl9FWFBFQ1RFRABIUEVfTEZfRVhQRUNURUQAQ1JFQVRFRABJTV9VU0VEAEhQRV9QQVVTRUQAVElNRU9VVF9PQ0NVUkVEAFBBWU1FTlRfUkVRVUlSRUQAUFJFQ09OR\
ElUSU9OX1JFUVVJUkVEAFBST1hZX0FVVEhFTlRJQ0FUSU9OX1JFUVVJUkVEAE5FVFdPUktfQVVUSEVOVElDQVRJT05fUkVRVUlSRUQATEVOR1RIX1JFUVVJUkVEAFNTTF9DRVJUSUZJQ0FURV9SRVFVSVJFRABVU\
EdSQURFX1JFUVVJUkVEAFBBR0VfRVhQSVJFRABQUkVDT05ESVRJT05fRkFJTEVEAEVYUEVDVEFUSU9OX0ZBSUxFRABSRVZBTElEQVRJT05fRkFJTEVEAFNTTF9IQU5EU0hBS0VfRkFJTEVEAExPQ0tFRABUUkFOU\
0ZPUk1BVElPTl9BUFBMSUVEAE5PVF9NT0RJRklFRABOT1RfRVhURU5ERUQAQkFORFdJRFRIX0xJTUlUX0VYQ0VFREVEAFNJVEVfSVNfT1ZFUkxPQURFRABIRUFEAEV4cGVjdGVkIEhUVFAvAABeEwAAJhMAADAQA\
ADwFwAAnRMAABUSAAA5FwAA8BIAAAoQAAB1EgAArRIAAIITAABPFAAAfxAAAKAVAAAjFAAAiRIAAIsUAABNFQAA1BEAAM8UAAAQGAAAyRYAANwWAADBEQAA4BcAALsUAAB0FAAAfBUAAOUUAAAIFwAAHxAAAGUVA\
ACjFAAAKBUAAAIVAACZFQAALBAAAIsZAABPDwAA1A4AAGoQAADOEAAAAhcAAIkOAABuEwAAHBMAAGYUAABWFwAAwRMAAM0TAABsEwAAaBcAAGYXAABfFwAAIhMAAM4PAABpDgAA2A4AAGMWAADLEwAAqg4AACgXA\
AAmFwAAxRMAAF0WAADoEQAAZxMAAGUTAADyFgAAcxMAAB0XAAD5FgAA8xEAAM8OAADOFQAADBIAALMRAAClEQAAYRAAADIXAAC7EwBB+TULAQEAQZA2C+ABAQECAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBA\
QEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBA\
QEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQf03CwEBAEGROAteAgMCAgICAgAAAgIAAgIAAgICAgICAgICAgAEAAAAAAACA\
gICAgICAgICAgICAgICAgICAgICAgICAgAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAgICAAIAAgBB/TkLAQEAQZE6C14CAAICAgICAAACAgACAgACAgICAgICAgICAAMABAAAAAICAgICAgICAgICAgICA\
gICAgICAgICAgICAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIAAgACAEHwOwsNbG9zZWVlcC1hbGl2ZQBBiTwLAQEAQaA8C+ABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBA\
QEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBA\
QEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQYk+CwEBAEGgPgvnAQEBAQEBAQEBAQEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBA\
QEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBA\
QEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBY2h1bmtlZABBsMAAC18BAQABAQEBAQAAAQEAAQEAAQEBAQEBAQEBAQAAAAAAAAABAQEBAQEBAQEBA\
QEBAQEBAQEBAQEBAQEBAQAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQBBkMIACyFlY3Rpb25lbnQtbGVuZ3Rob25yb3h5LWNvbm5lY3Rpb24AQcDCAAstcmFuc2Zlci1lbmNvZGluZ3BncmFkZ\
Q0KDQoNClNNDQoNClRUUC9DRS9UU1AvAEH5wgALBQECAAEDAEGQwwAL4AEEAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBA\
QEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBA\
QEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB+cQACwUBAgABAwBBkMUAC+ABBAEBBQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBA\
QEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBA\
QEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQfnGAAsEAQAAAQBBkccAC98BAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBA\
QEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBA\
QEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB+sgACwQBAAACAEGQyQALXwMEAAAEBAQEBAQEBAQEBAUEBAQEBAQEBAQEBAQABAAGBwQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQABAQEB\
AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEAEH6ygALBAEAAAEAQZDLAAsBAQBBqssAC0ECAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBB+\
swACwQBAAABAEGQzQALAQEAQZrNAAsGAgAAAAACAEGxzQALOgMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAQfDOAAuWAU5PVU5DRUVDS09VVE5FQ1RFV\
EVDUklCRUxVU0hFVEVBRFNFQVJDSFJHRUNUSVZJVFlMRU5EQVJWRU9USUZZUFRJT05TQ0hTRUFZU1RBVENIR0VPUkRJUkVDVE9SVFJDSFBBUkFNRVRFUlVSQ0VCU0NSSUJFQVJET1dOQUNFSU5ETktDS1VCU0NSS\
UJFSFRUUC9BRFRQLw==","base64")}}),ye=uA({"node_modules/undici/lib/web/fetch/constants.js"(E,D){"use strict";var e=["GET","HEAD","POST"],g=new Set(e),a=[101,204,
205,304],o=[301,302,303,307,308],B=new Set(o),i=["1","7","9","11","13","15","17","19","20","21","22","23","25","37","42","43","53","69","77","79","87","95","101",
"102","103","104","109","110","111","113","115","117","119","123","135","137","139","143","161","179","389","427","465","512","513","514","515","526","530","531",
"532","540","548","554","556","563","587","601","636","989","990","993","995","1719","1720","1723","2049","3659","4045","4190","5060","5061","6000","6566","6665",
"6666","6667","6668","6669","6679","6697","10080"],C=new Set(i),A=["","no-referrer","no-referrer-when-downgrade","same-origin","origin","strict-origin","origin-\
when-cross-origin","strict-origin-when-cross-origin","unsafe-url"],f=new Set(A),M=["follow","manual","error"],k=["GET","HEAD","OPTIONS","TRACE"],U=new Set(k),R=[
"navigate","same-origin","no-cors","cors"],u=["omit","same-origin","include"],y=["default","no-store","reload","no-cache","force-cache","only-if-cached"],c=["co\
ntent-encoding","content-language","content-location","content-type","content-length"],d=["half"],b=["CONNECT","TRACE","TRACK"],J=new Set(b),Z=["audio","audiowo\
rklet","font","image","manifest","paintworklet","script","style","track","video","xslt",""],x=new Set(Z);D.exports={subresource:Z,forbiddenMethods:b,requestBodyHeader:c,
referrerPolicy:A,requestRedirect:M,requestMode:R,requestCredentials:u,requestCache:y,redirectStatus:o,corsSafeListedMethods:e,nullBodyStatus:a,safeMethods:k,badPorts:i,
requestDuplex:d,subresourceSet:x,badPortsSet:C,redirectStatusSet:B,corsSafeListedMethodsSet:g,safeMethodsSet:U,forbiddenMethodsSet:J,referrerPolicySet:f}}}),_e=uA(
{"node_modules/undici/lib/web/fetch/global.js"(E,D){"use strict";var e=Symbol.for("undici.globalOrigin.1");function g(){return globalThis[e]}t(g,"getGlobalOrigi\
n");function a(o){if(o===void 0){Object.defineProperty(globalThis,e,{value:void 0,writable:!0,enumerable:!1,configurable:!1});return}const B=new URL(o);if(B.protocol!==
"http:"&&B.protocol!=="https:")throw new TypeError(`Only http & https urls are allowed, received ${B.protocol}`);Object.defineProperty(globalThis,e,{value:B,writable:!0,
enumerable:!1,configurable:!1})}t(a,"setGlobalOrigin"),D.exports={getGlobalOrigin:g,setGlobalOrigin:a}}}),ie=uA({"node_modules/undici/lib/web/fetch/data-url.js"(E,D){
"use strict";var e=QA("node:assert"),g=new TextEncoder,a=/^[!#$%&'*+\-.^_|~A-Za-z0-9]+$/,o=/[\u000A\u000D\u0009\u0020]/,B=/[\u0009\u000A\u000C\u000D\u0020]/g,i=/^[\u0009\u0020-\u007E\u0080-\u00FF]+$/;
function C(s){e(s.protocol==="data:");let L=A(s,!0);L=L.slice(5);const N={position:0};let p=M(",",L,N);const l=p.length;if(p=T(p,!0,!0),N.position>=L.length)return"\
failure";N.position++;const v=L.slice(l+1);let z=k(v);if(/;(\u0020){0,}base64$/i.test(p)){const sA=S(z);if(z=c(sA),z==="failure")return"failure";p=p.slice(0,-6),
p=p.replace(/(\u0020)+$/,""),p=p.slice(0,-1)}p.startsWith(";")&&(p="text/plain"+p);let AA=y(p);return AA==="failure"&&(AA=y("text/plain;charset=US-ASCII")),{mimeType:AA,
body:z}}t(C,"dataURLProcessor");function A(s,L=!1){if(!L)return s.href;const N=s.href,p=s.hash.length,l=p===0?N:N.substring(0,N.length-p);return!p&&N.endsWith("\
#")?l.slice(0,-1):l}t(A,"URLSerializer");function f(s,L,N){let p="";for(;N.position<L.length&&s(L[N.position]);)p+=L[N.position],N.position++;return p}t(f,"coll\
ectASequenceOfCodePoints");function M(s,L,N){const p=L.indexOf(s,N.position),l=N.position;return p===-1?(N.position=L.length,L.slice(l)):(N.position=p,L.slice(l,
N.position))}t(M,"collectASequenceOfCodePointsFast");function k(s){const L=g.encode(s);return u(L)}t(k,"stringPercentDecode");function U(s){return s>=48&&s<=57||
s>=65&&s<=70||s>=97&&s<=102}t(U,"isHexCharByte");function R(s){return s>=48&&s<=57?s-48:(s&223)-55}t(R,"hexByteToNumber");function u(s){const L=s.length,N=new Uint8Array(
L);let p=0;for(let l=0;l<L;++l){const v=s[l];v!==37?N[p++]=v:v===37&&!(U(s[l+1])&&U(s[l+2]))?N[p++]=37:(N[p++]=R(s[l+1])<<4|R(s[l+2]),l+=2)}return L===p?N:N.subarray(
0,p)}t(u,"percentDecode");function y(s){s=Z(s,!0,!0);const L={position:0},N=M("/",s,L);if(N.length===0||!a.test(N)||L.position>s.length)return"failure";L.position++;
let p=M(";",s,L);if(p=Z(p,!1,!0),p.length===0||!a.test(p))return"failure";const l=N.toLowerCase(),v=p.toLowerCase(),z={type:l,subtype:v,parameters:new Map,essence:`${l}\
/${v}`};for(;L.position<s.length;){L.position++,f(P=>o.test(P),s,L);let AA=f(P=>P!==";"&&P!=="=",s,L);if(AA=AA.toLowerCase(),L.position<s.length){if(s[L.position]===
";")continue;L.position++}if(L.position>s.length)break;let sA=null;if(s[L.position]==='"')sA=d(s,L,!0),M(";",s,L);else if(sA=M(";",s,L),sA=Z(sA,!1,!0),sA.length===
0)continue;AA.length!==0&&a.test(AA)&&(sA.length===0||i.test(sA))&&!z.parameters.has(AA)&&z.parameters.set(AA,sA)}return z}t(y,"parseMIMEType");function c(s){s=
s.replace(B,"");let L=s.length;if(L%4===0&&s.charCodeAt(L-1)===61&&(--L,s.charCodeAt(L-1)===61&&--L),L%4===1||/[^+/0-9A-Za-z]/.test(s.length===L?s:s.substring(0,
L)))return"failure";const N=Buffer.from(s,"base64");return new Uint8Array(N.buffer,N.byteOffset,N.byteLength)}t(c,"forgivingBase64");function d(s,L,N){const p=L.
position;let l="";for(e(s[L.position]==='"'),L.position++;l+=f(z=>z!=='"'&&z!=="\\",s,L),!(L.position>=s.length);){const v=s[L.position];if(L.position++,v==="\\"){
if(L.position>=s.length){l+="\\";break}l+=s[L.position],L.position++}else{e(v==='"');break}}return N?l:s.slice(p,L.position)}t(d,"collectAnHTTPQuotedString");function b(s){
e(s!=="failure");const{parameters:L,essence:N}=s;let p=N;for(let[l,v]of L.entries())p+=";",p+=l,p+="=",a.test(v)||(v=v.replace(/(\\|")/g,"\\$1"),v='"'+v,v+='"'),
p+=v;return p}t(b,"serializeAMimeType");function J(s){return s===13||s===10||s===9||s===32}t(J,"isHTTPWhiteSpace");function Z(s,L=!0,N=!0){return w(s,L,N,J)}t(Z,
"removeHTTPWhitespace");function x(s){return s===13||s===10||s===9||s===12||s===32}t(x,"isASCIIWhitespace");function T(s,L=!0,N=!0){return w(s,L,N,x)}t(T,"remov\
eASCIIWhitespace");function w(s,L,N,p){let l=0,v=s.length-1;if(L)for(;l<s.length&&p(s.charCodeAt(l));)l++;if(N)for(;v>0&&p(s.charCodeAt(v));)v--;return l===0&&v===
s.length-1?s:s.slice(l,v+1)}t(w,"removeChars");function S(s){const L=s.length;if(65535>L)return String.fromCharCode.apply(null,s);let N="",p=0,l=65535;for(;p<L;)
p+l>L&&(l=L-p),N+=String.fromCharCode.apply(null,s.subarray(p,p+=l));return N}t(S,"isomorphicDecode");function m(s){switch(s.essence){case"application/ecmascrip\
t":case"application/javascript":case"application/x-ecmascript":case"application/x-javascript":case"text/ecmascript":case"text/javascript":case"text/javascript1.\
0":case"text/javascript1.1":case"text/javascript1.2":case"text/javascript1.3":case"text/javascript1.4":case"text/javascript1.5":case"text/jscript":case"text/liv\
escript":case"text/x-ecmascript":case"text/x-javascript":return"text/javascript";case"application/json":case"text/json":return"application/json";case"image/svg+\
xml":return"image/svg+xml";case"text/xml":case"application/xml":return"application/xml"}return s.subtype.endsWith("+json")?"application/json":s.subtype.endsWith(
"+xml")?"application/xml":""}t(m,"minimizeSupportedMimeType"),D.exports={dataURLProcessor:C,URLSerializer:A,collectASequenceOfCodePoints:f,collectASequenceOfCodePointsFast:M,
stringPercentDecode:k,parseMIMEType:y,collectAnHTTPQuotedString:d,serializeAMimeType:b,removeChars:w,removeHTTPWhitespace:Z,minimizeSupportedMimeType:m,HTTP_TOKEN_CODEPOINTS:a,
isomorphicDecode:S}}}),Be=uA({"node_modules/undici/lib/web/fetch/webidl.js"(E,D){"use strict";var{types:e,inspect:g}=QA("node:util"),{markAsUncloneable:a}=QA("n\
ode:worker_threads"),{toUSVString:o}=WA(),B={};B.converters={},B.util={},B.errors={},B.errors.exception=function(i){return new TypeError(`${i.header}: ${i.message}`)},
B.errors.conversionFailed=function(i){const C=i.types.length===1?"":" one of",A=`${i.argument} could not be converted to${C}: ${i.types.join(", ")}.`;return B.errors.
exception({header:i.prefix,message:A})},B.errors.invalidArgument=function(i){return B.errors.exception({header:i.prefix,message:`"${i.value}" is an invalid ${i.
type}.`})},B.brandCheck=function(i,C,A){if(A?.strict!==!1){if(!(i instanceof C)){const f=new TypeError("Illegal invocation");throw f.code="ERR_INVALID_THIS",f}}else if(i?.[Symbol.
toStringTag]!==C.prototype[Symbol.toStringTag]){const f=new TypeError("Illegal invocation");throw f.code="ERR_INVALID_THIS",f}},B.argumentLengthCheck=function({
length:i},C,A){if(i<C)throw B.errors.exception({message:`${C} argument${C!==1?"s":""} required, but${i?" only":""} ${i} found.`,header:A})},B.illegalConstructor=
function(){throw B.errors.exception({header:"TypeError",message:"Illegal constructor"})},B.util.Type=function(i){switch(typeof i){case"undefined":return"Undefin\
ed";case"boolean":return"Boolean";case"string":return"String";case"symbol":return"Symbol";case"number":return"Number";case"bigint":return"BigInt";case"function":case"\
object":return i===null?"Null":"Object"}},B.util.markAsUncloneable=a||(()=>{}),B.util.ConvertToInt=function(i,C,A,f){let M,k;C===64?(M=Math.pow(2,53)-1,A==="uns\
igned"?k=0:k=Math.pow(-2,53)+1):A==="unsigned"?(k=0,M=Math.pow(2,C)-1):(k=Math.pow(-2,C)-1,M=Math.pow(2,C-1)-1);let U=Number(i);if(U===0&&(U=0),f?.enforceRange===
!0){if(Number.isNaN(U)||U===Number.POSITIVE_INFINITY||U===Number.NEGATIVE_INFINITY)throw B.errors.exception({header:"Integer conversion",message:`Could not conv\
ert ${B.util.Stringify(i)} to an integer.`});if(U=B.util.IntegerPart(U),U<k||U>M)throw B.errors.exception({header:"Integer conversion",message:`Value must be be\
tween ${k}-${M}, got ${U}.`});return U}return!Number.isNaN(U)&&f?.clamp===!0?(U=Math.min(Math.max(U,k),M),Math.floor(U)%2===0?U=Math.floor(U):U=Math.ceil(U),U):
Number.isNaN(U)||U===0&&Object.is(0,U)||U===Number.POSITIVE_INFINITY||U===Number.NEGATIVE_INFINITY?0:(U=B.util.IntegerPart(U),U=U%Math.pow(2,C),A==="signed"&&U>=
Math.pow(2,C)-1?U-Math.pow(2,C):U)},B.util.IntegerPart=function(i){const C=Math.floor(Math.abs(i));return i<0?-1*C:C},B.util.Stringify=function(i){switch(B.util.
Type(i)){case"Symbol":return`Symbol(${i.description})`;case"Object":return g(i);case"String":return`"${i}"`;default:return`${i}`}},B.sequenceConverter=function(i){
return(C,A,f,M)=>{if(B.util.Type(C)!=="Object")throw B.errors.exception({header:A,message:`${f} (${B.util.Stringify(C)}) is not iterable.`});const k=typeof M=="\
function"?M():C?.[Symbol.iterator]?.(),U=[];let R=0;if(k===void 0||typeof k.next!="function")throw B.errors.exception({header:A,message:`${f} is not iterable.`});
for(;;){const{done:u,value:y}=k.next();if(u)break;U.push(i(y,A,`${f}[${R++}]`))}return U}},B.recordConverter=function(i,C){return(A,f,M)=>{if(B.util.Type(A)!=="\
Object")throw B.errors.exception({header:f,message:`${M} ("${B.util.Type(A)}") is not an Object.`});const k={};if(!e.isProxy(A)){const R=[...Object.getOwnPropertyNames(
A),...Object.getOwnPropertySymbols(A)];for(const u of R){const y=i(u,f,M),c=C(A[u],f,M);k[y]=c}return k}const U=Reflect.ownKeys(A);for(const R of U)if(Reflect.getOwnPropertyDescriptor(
A,R)?.enumerable){const y=i(R,f,M),c=C(A[R],f,M);k[y]=c}return k}},B.interfaceConverter=function(i){return(C,A,f,M)=>{if(M?.strict!==!1&&!(C instanceof i))throw B.
errors.exception({header:A,message:`Expected ${f} ("${B.util.Stringify(C)}") to be an instance of ${i.name}.`});return C}},B.dictionaryConverter=function(i){return(C,A,f)=>{
const M=B.util.Type(C),k={};if(M==="Null"||M==="Undefined")return k;if(M!=="Object")throw B.errors.exception({header:A,message:`Expected ${C} to be one of: Null\
, Undefined, Object.`});for(const U of i){const{key:R,defaultValue:u,required:y,converter:c}=U;if(y===!0&&!Object.hasOwn(C,R))throw B.errors.exception({header:A,
message:`Missing required key "${R}".`});let d=C[R];const b=Object.hasOwn(U,"defaultValue");if(b&&d!==null&&(d??=u()),y||b||d!==void 0){if(d=c(d,A,`${f}.${R}`),
U.allowedValues&&!U.allowedValues.includes(d))throw B.errors.exception({header:A,message:`${d} is not an accepted type. Expected one of ${U.allowedValues.join("\
, ")}.`});k[R]=d}}return k}},B.nullableConverter=function(i){return(C,A,f)=>C===null?C:i(C,A,f)},B.converters.DOMString=function(i,C,A,f){if(i===null&&f?.legacyNullToEmptyString)
return"";if(typeof i=="symbol")throw B.errors.exception({header:C,message:`${A} is a symbol, which cannot be converted to a DOMString.`});return String(i)},B.converters.
ByteString=function(i,C,A){const f=B.converters.DOMString(i,C,A);for(let M=0;M<f.length;M++)if(f.charCodeAt(M)>255)throw new TypeError(`Cannot convert argument \
to a ByteString because the character at index ${M} has a value of ${f.charCodeAt(M)} which is greater than 255.`);return f},B.converters.USVString=o,B.converters.
boolean=function(i){return!!i},B.converters.any=function(i){return i},B.converters["long long"]=function(i,C,A){return B.util.ConvertToInt(i,64,"signed",void 0,
C,A)},B.converters["unsigned long long"]=function(i,C,A){return B.util.ConvertToInt(i,64,"unsigned",void 0,C,A)},B.converters["unsigned long"]=function(i,C,A){return B.
util.ConvertToInt(i,32,"unsigned",void 0,C,A)},B.converters["unsigned short"]=function(i,C,A,f){return B.util.ConvertToInt(i,16,"unsigned",f,C,A)},B.converters.
ArrayBuffer=function(i,C,A,f){if(B.util.Type(i)!=="Object"||!e.isAnyArrayBuffer(i))throw B.errors.conversionFailed({prefix:C,argument:`${A} ("${B.util.Stringify(
i)}")`,types:["ArrayBuffer"]});if(f?.allowShared===!1&&e.isSharedArrayBuffer(i))throw B.errors.exception({header:"ArrayBuffer",message:"SharedArrayBuffer is not\
 allowed."});if(i.resizable||i.growable)throw B.errors.exception({header:"ArrayBuffer",message:"Received a resizable ArrayBuffer."});return i},B.converters.TypedArray=
function(i,C,A,f,M){if(B.util.Type(i)!=="Object"||!e.isTypedArray(i)||i.constructor.name!==C.name)throw B.errors.conversionFailed({prefix:A,argument:`${f} ("${B.
util.Stringify(i)}")`,types:[C.name]});if(M?.allowShared===!1&&e.isSharedArrayBuffer(i.buffer))throw B.errors.exception({header:"ArrayBuffer",message:"SharedArr\
ayBuffer is not allowed."});if(i.buffer.resizable||i.buffer.growable)throw B.errors.exception({header:"ArrayBuffer",message:"Received a resizable ArrayBuffer."});
return i},B.converters.DataView=function(i,C,A,f){if(B.util.Type(i)!=="Object"||!e.isDataView(i))throw B.errors.exception({header:C,message:`${A} is not a DataV\
iew.`});if(f?.allowShared===!1&&e.isSharedArrayBuffer(i.buffer))throw B.errors.exception({header:"ArrayBuffer",message:"SharedArrayBuffer is not allowed."});if(i.
buffer.resizable||i.buffer.growable)throw B.errors.exception({header:"ArrayBuffer",message:"Received a resizable ArrayBuffer."});return i},B.converters.BufferSource=
function(i,C,A,f){if(e.isAnyArrayBuffer(i))return B.converters.ArrayBuffer(i,C,A,{...f,allowShared:!1});if(e.isTypedArray(i))return B.converters.TypedArray(i,i.
constructor,C,A,{...f,allowShared:!1});if(e.isDataView(i))return B.converters.DataView(i,C,A,{...f,allowShared:!1});throw B.errors.conversionFailed({prefix:C,argument:`${A}\
 ("${B.util.Stringify(i)}")`,types:["BufferSource"]})},B.converters["sequence<ByteString>"]=B.sequenceConverter(B.converters.ByteString),B.converters["sequence<\
sequence<ByteString>>"]=B.sequenceConverter(B.converters["sequence<ByteString>"]),B.converters["record<ByteString, ByteString>"]=B.recordConverter(B.converters.
ByteString,B.converters.ByteString),D.exports={webidl:B}}}),oe=uA({"node_modules/undici/lib/web/fetch/util.js"(E,D){"use strict";var{Transform:e}=QA("node:strea\
m"),g=QA("node:zlib"),{redirectStatusSet:a,referrerPolicySet:o,badPortsSet:B}=ye(),{getGlobalOrigin:i}=_e(),{collectASequenceOfCodePoints:C,collectAnHTTPQuotedString:A,
removeChars:f,parseMIMEType:M}=ie(),{performance:k}=QA("node:perf_hooks"),{isBlobLike:U,ReadableStreamFrom:R,isValidHTTPToken:u,normalizedMethodRecordsBase:y}=WA(),
c=QA("node:assert"),{isUint8Array:d}=QA("node:util/types"),{webidl:b}=Be(),J=[],Z;try{Z=QA("node:crypto");const Q=["sha256","sha384","sha512"];J=Z.getHashes().filter(
I=>Q.includes(I))}catch{}function x(Q){const I=Q.urlList,n=I.length;return n===0?null:I[n-1].toString()}t(x,"responseURL");function T(Q,I){if(!a.has(Q.status))return null;
let n=Q.headersList.get("location",!0);return n!==null&&l(n)&&(w(n)||(n=S(n)),n=new URL(n,x(Q))),n&&!n.hash&&(n.hash=I),n}t(T,"responseLocationURL");function w(Q){
for(let I=0;I<Q.length;++I){const n=Q.charCodeAt(I);if(n>126||n<32)return!1}return!0}t(w,"isValidEncodedURL");function S(Q){return Buffer.from(Q,"binary").toString(
"utf8")}t(S,"normalizeBinaryStringToUtf8");function m(Q){return Q.urlList[Q.urlList.length-1]}t(m,"requestCurrentURL");function s(Q){const I=m(Q);return iA(I)&&
B.has(I.port)?"blocked":"allowed"}t(s,"requestBadPort");function L(Q){return Q instanceof Error||Q?.constructor?.name==="Error"||Q?.constructor?.name==="DOMExce\
ption"}t(L,"isErrorLike");function N(Q){for(let I=0;I<Q.length;++I){const n=Q.charCodeAt(I);if(!(n===9||n>=32&&n<=126||n>=128&&n<=255))return!1}return!0}t(N,"is\
ValidReasonPhrase");var p=u;function l(Q){return(Q[0]==="	"||Q[0]===" "||Q[Q.length-1]==="	"||Q[Q.length-1]===" "||Q.includes(`
`)||Q.includes("\r")||Q.includes("\0"))===!1}t(l,"isValidHeaderValue");function v(Q,I){const{headersList:n}=I,G=(n.get("referrer-policy",!0)??"").split(",");let X="";
if(G.length>0)for(let j=G.length;j!==0;j--){const K=G[j-1].trim();if(o.has(K)){X=K;break}}X!==""&&(Q.referrerPolicy=X)}t(v,"setRequestReferrerPolicyOnRedirect");
function z(){return"allowed"}t(z,"crossOriginResourcePolicyCheck");function AA(){return"success"}t(AA,"corsCheck");function sA(){return"success"}t(sA,"TAOCheck");
function P(Q){let I=null;I=Q.mode,Q.headersList.set("sec-fetch-mode",I,!0)}t(P,"appendFetchMetadata");function BA(Q){let I=Q.origin;if(!(I==="client"||I===void 0)){
if(Q.responseTainting==="cors"||Q.mode==="websocket")Q.headersList.append("origin",I,!0);else if(Q.method!=="GET"&&Q.method!=="HEAD"){switch(Q.referrerPolicy){case"\
no-referrer":I=null;break;case"no-referrer-when-downgrade":case"strict-origin":case"strict-origin-when-cross-origin":Q.origin&&lA(Q.origin)&&!lA(m(Q))&&(I=null);
break;case"same-origin":O(Q,m(Q))||(I=null);break;default:}Q.headersList.append("origin",I,!0)}}}t(BA,"appendRequestOriginHeader");function EA(Q,I){return Q}t(EA,
"coarsenTime");function eA(Q,I,n){return!Q?.startTime||Q.startTime<I?{domainLookupStartTime:I,domainLookupEndTime:I,connectionStartTime:I,connectionEndTime:I,secureConnectionStartTime:I,
ALPNNegotiatedProtocol:Q?.ALPNNegotiatedProtocol}:{domainLookupStartTime:EA(Q.domainLookupStartTime,n),domainLookupEndTime:EA(Q.domainLookupEndTime,n),connectionStartTime:EA(
Q.connectionStartTime,n),connectionEndTime:EA(Q.connectionEndTime,n),secureConnectionStartTime:EA(Q.secureConnectionStartTime,n),ALPNNegotiatedProtocol:Q.ALPNNegotiatedProtocol}}
t(eA,"clampAndCoarsenConnectionTimingInfo");function oA(Q){return EA(k.now(),Q)}t(oA,"coarsenedSharedCurrentTime");function FA(Q){return{startTime:Q.startTime??
0,redirectStartTime:0,redirectEndTime:0,postRedirectStartTime:Q.startTime??0,finalServiceWorkerStartTime:0,finalNetworkResponseStartTime:0,finalNetworkRequestStartTime:0,
endTime:0,encodedBodySize:0,decodedBodySize:0,finalConnectionTimingInfo:null}}t(FA,"createOpaqueTimingInfo");function yA(){return{referrerPolicy:"strict-origin-\
when-cross-origin"}}t(yA,"makePolicyContainer");function bA(Q){return{referrerPolicy:Q.referrerPolicy}}t(bA,"clonePolicyContainer");function YA(Q){const I=Q.referrerPolicy;
c(I);let n=null;if(Q.referrer==="client"){const CA=i();if(!CA||CA.origin==="null")return"no-referrer";n=new URL(CA)}else Q.referrer instanceof URL&&(n=Q.referrer);
let G=wA(n);const X=wA(n,!0);G.toString().length>4096&&(G=X);const j=O(Q,G),K=DA(G)&&!DA(Q.url);switch(I){case"origin":return X??wA(n,!0);case"unsafe-url":return G;case"\
same-origin":return j?X:"no-referrer";case"origin-when-cross-origin":return j?G:X;case"strict-origin-when-cross-origin":{const CA=m(Q);return O(G,CA)?G:DA(G)&&!DA(
CA)?"no-referrer":X}default:return K?"no-referrer":X}}t(YA,"determineRequestsReferrer");function wA(Q,I){return c(Q instanceof URL),Q=new URL(Q),Q.protocol==="f\
ile:"||Q.protocol==="about:"||Q.protocol==="blank:"?"no-referrer":(Q.username="",Q.password="",Q.hash="",I&&(Q.pathname="",Q.search=""),Q)}t(wA,"stripURLForRefe\
rrer");function DA(Q){if(!(Q instanceof URL))return!1;if(Q.href==="about:blank"||Q.href==="about:srcdoc"||Q.protocol==="data:"||Q.protocol==="file:")return!0;return I(
Q.origin);function I(n){if(n==null||n==="null")return!1;const G=new URL(n);return!!(G.protocol==="https:"||G.protocol==="wss:"||/^127(?:\.[0-9]+){0,2}\.[0-9]+$|^\[(?:0*:)*?:?0*1\]$/.
test(G.hostname)||G.hostname==="localhost"||G.hostname.includes("localhost.")||G.hostname.endsWith(".localhost"))}}t(DA,"isURLPotentiallyTrustworthy");function kA(Q,I){
if(Z===void 0)return!0;const n=VA(I);if(n==="no metadata"||n.length===0)return!0;const G=F(n),X=RA(n,G);for(const j of X){const K=j.algo,CA=j.hash;let tA=Z.createHash(
K).update(Q).digest("base64");if(tA[tA.length-1]==="="&&(tA[tA.length-2]==="="?tA=tA.slice(0,-2):tA=tA.slice(0,-1)),W(tA,CA))return!0}return!1}t(kA,"bytesMatch");
var nA=/(?<algo>sha256|sha384|sha512)-((?<hash>[A-Za-z0-9+/]+|[A-Za-z0-9_-]+)={0,2}(?:\s|$)( +[!-~]*)?)?/i;function VA(Q){const I=[];let n=!0;for(const G of Q.split(
" ")){n=!1;const X=nA.exec(G);if(X===null||X.groups===void 0||X.groups.algo===void 0)continue;const j=X.groups.algo.toLowerCase();J.includes(j)&&I.push(X.groups)}
return n===!0?"no metadata":I}t(VA,"parseMetadata");function F(Q){let I=Q[0].algo;if(I[3]==="5")return I;for(let n=1;n<Q.length;++n){const G=Q[n];if(G.algo[3]===
"5"){I="sha512";break}else{if(I[3]==="3")continue;G.algo[3]==="3"&&(I="sha384")}}return I}t(F,"getStrongestMetadata");function RA(Q,I){if(Q.length===1)return Q;
let n=0;for(let G=0;G<Q.length;++G)Q[G].algo===I&&(Q[n++]=Q[G]);return Q.length=n,Q}t(RA,"filterMetadataListByAlgorithm");function W(Q,I){if(Q.length!==I.length)
return!1;for(let n=0;n<Q.length;++n)if(Q[n]!==I[n]){if(Q[n]==="+"&&I[n]==="-"||Q[n]==="/"&&I[n]==="_")continue;return!1}return!0}t(W,"compareBase64Mixed");function q(Q){}
t(q,"tryUpgradeRequestToAPotentiallyTrustworthyURL");function O(Q,I){return Q.origin===I.origin&&Q.origin==="null"||Q.protocol===I.protocol&&Q.hostname===I.hostname&&
Q.port===I.port}t(O,"sameOrigin");function aA(){let Q,I;return{promise:new Promise((G,X)=>{Q=G,I=X}),resolve:Q,reject:I}}t(aA,"createDeferredPromise");function gA(Q){
return Q.controller.state==="aborted"}t(gA,"isAborted");function MA(Q){return Q.controller.state==="aborted"||Q.controller.state==="terminated"}t(MA,"isCancelle\
d");function LA(Q){return y[Q.toLowerCase()]??Q}t(LA,"normalizeMethod");function mA(Q){const I=JSON.stringify(Q);if(I===void 0)throw new TypeError("Value is not\
 JSON serializable");return c(typeof I=="string"),I}t(mA,"serializeJavascriptValueToJSONString");var IA=Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));
function NA(Q,I,n=0,G=1){class X{static{t(this,"FastIterableIterator")}#A;#e;#t;constructor(K,CA){this.#A=K,this.#e=CA,this.#t=0}next(){if(typeof this!="object"||
this===null||!(#A in this))throw new TypeError(`'next' called on an object that does not implement interface ${Q} Iterator.`);const K=this.#t,CA=this.#A[I],tA=CA.
length;if(K>=tA)return{value:void 0,done:!0};const{[n]:UA,[G]:pA}=CA[K];this.#t=K+1;let fA;switch(this.#e){case"key":fA=UA;break;case"value":fA=pA;break;case"ke\
y+value":fA=[UA,pA];break}return{value:fA,done:!1}}}return delete X.prototype.constructor,Object.setPrototypeOf(X.prototype,IA),Object.defineProperties(X.prototype,
{[Symbol.toStringTag]:{writable:!1,enumerable:!1,configurable:!0,value:`${Q} Iterator`},next:{writable:!0,enumerable:!0,configurable:!0}}),function(j,K){return new X(
j,K)}}t(NA,"createIterator");function hA(Q,I,n,G=0,X=1){const j=NA(Q,n,G,X),K={keys:{writable:!0,enumerable:!0,configurable:!0,value:t(function(){return b.brandCheck(
this,I),j(this,"key")},"keys")},values:{writable:!0,enumerable:!0,configurable:!0,value:t(function(){return b.brandCheck(this,I),j(this,"value")},"values")},entries:{
writable:!0,enumerable:!0,configurable:!0,value:t(function(){return b.brandCheck(this,I),j(this,"key+value")},"entries")},forEach:{writable:!0,enumerable:!0,configurable:!0,
value:t(function(tA,UA=globalThis){if(b.brandCheck(this,I),b.argumentLengthCheck(arguments,1,`${Q}.forEach`),typeof tA!="function")throw new TypeError(`Failed t\
o execute 'forEach' on '${Q}': parameter 1 is not of type 'Function'.`);for(const{0:pA,1:fA}of j(this,"key+value"))tA.call(UA,fA,pA,this)},"forEach")}};return Object.
defineProperties(I.prototype,{...K,[Symbol.iterator]:{writable:!0,enumerable:!1,configurable:!0,value:K.entries.value}})}t(hA,"iteratorMixin");async function cA(Q,I,n){
const G=I,X=n;let j;try{j=Q.stream.getReader()}catch(K){X(K);return}try{G(await H(j))}catch(K){X(K)}}t(cA,"fullyReadBody");function rA(Q){return Q instanceof ReadableStream||
Q[Symbol.toStringTag]==="ReadableStream"&&typeof Q.tee=="function"}t(rA,"isReadableStreamLike");function PA(Q){try{Q.close(),Q.byobRequest?.respond(0)}catch(I){
if(!I.message.includes("Controller is already closed")&&!I.message.includes("ReadableStream is already closed"))throw I}}t(PA,"readableStreamClose");var V=/[^\x00-\xFF]/;
function r(Q){return c(!V.test(Q)),Q}t(r,"isomorphicEncode");async function H(Q){const I=[];let n=0;for(;;){const{done:G,value:X}=await Q.read();if(G)return Buffer.
concat(I,n);if(!d(X))throw new TypeError("Received non-Uint8Array chunk");I.push(X),n+=X.length}}t(H,"readAllBytes");function _(Q){c("protocol"in Q);const I=Q.protocol;
return I==="about:"||I==="blob:"||I==="data:"}t(_,"urlIsLocal");function lA(Q){return typeof Q=="string"&&Q[5]===":"&&Q[0]==="h"&&Q[1]==="t"&&Q[2]==="t"&&Q[3]===
"p"&&Q[4]==="s"||Q.protocol==="https:"}t(lA,"urlHasHttpsScheme");function iA(Q){c("protocol"in Q);const I=Q.protocol;return I==="http:"||I==="https:"}t(iA,"urlI\
sHttpHttpsScheme");function $(Q,I){const n=Q;if(!n.startsWith("bytes"))return"failure";const G={position:5};if(I&&C(tA=>tA==="	"||tA===" ",n,G),n.charCodeAt(G.position)!==
61)return"failure";G.position++,I&&C(tA=>tA==="	"||tA===" ",n,G);const X=C(tA=>{const UA=tA.charCodeAt(0);return UA>=48&&UA<=57},n,G),j=X.length?Number(X):null;
if(I&&C(tA=>tA==="	"||tA===" ",n,G),n.charCodeAt(G.position)!==45)return"failure";G.position++,I&&C(tA=>tA==="	"||tA===" ",n,G);const K=C(tA=>{const UA=tA.charCodeAt(
0);return UA>=48&&UA<=57},n,G),CA=K.length?Number(K):null;return G.position<n.length||CA===null&&j===null||j>CA?"failure":{rangeStartValue:j,rangeEndValue:CA}}t(
$,"simpleRangeHeaderValue");function dA(Q,I,n){let G="bytes ";return G+=r(`${Q}`),G+="-",G+=r(`${I}`),G+="/",G+=r(`${n}`),G}t(dA,"buildContentRange");var JA=class extends e{static{
t(this,"InflateStream")}#A;constructor(Q){super(),this.#A=Q}_transform(Q,I,n){if(!this._inflateStream){if(Q.length===0){n();return}this._inflateStream=(Q[0]&15)===
8?g.createInflate(this.#A):g.createInflateRaw(this.#A),this._inflateStream.on("data",this.push.bind(this)),this._inflateStream.on("end",()=>this.push(null)),this.
_inflateStream.on("error",G=>this.destroy(G))}this._inflateStream.write(Q,I,n)}_final(Q){this._inflateStream&&(this._inflateStream.end(),this._inflateStream=null),
Q()}};function SA(Q){return new JA(Q)}t(SA,"createInflate");function vA(Q){let I=null,n=null,G=null;const X=XA("content-type",Q);if(X===null)return"failure";for(const j of X){
const K=M(j);K==="failure"||K.essence==="*/*"||(G=K,G.essence!==n?(I=null,G.parameters.has("charset")&&(I=G.parameters.get("charset")),n=G.essence):!G.parameters.
has("charset")&&I!==null&&G.parameters.set("charset",I))}return G??"failure"}t(vA,"extractMimeType");function Qe(Q){const I=Q,n={position:0},G=[];let X="";for(;n.
position<I.length;){if(X+=C(j=>j!=='"'&&j!==",",I,n),n.position<I.length)if(I.charCodeAt(n.position)===34){if(X+=A(I,n),n.position<I.length)continue}else c(I.charCodeAt(
n.position)===44),n.position++;X=f(X,!0,!0,j=>j===9||j===32),G.push(X),X=""}return G}t(Qe,"gettingDecodingSplitting");function XA(Q,I){const n=I.get(Q,!0);return n===
null?null:Qe(n)}t(XA,"getDecodeSplit");var jA=new TextDecoder;function $A(Q){return Q.length===0?"":(Q[0]===239&&Q[1]===187&&Q[2]===191&&(Q=Q.subarray(3)),jA.decode(
Q))}t($A,"utf8DecodeBytes");var Ae=class{static{t(this,"EnvironmentSettingsObjectBase")}get baseUrl(){return i()}get origin(){return this.baseUrl?.origin}policyContainer=yA()},
Y=class{static{t(this,"EnvironmentSettingsObject")}settingsObject=new Ae},h=new Y;D.exports={isAborted:gA,isCancelled:MA,isValidEncodedURL:w,createDeferredPromise:aA,
ReadableStreamFrom:R,tryUpgradeRequestToAPotentiallyTrustworthyURL:q,clampAndCoarsenConnectionTimingInfo:eA,coarsenedSharedCurrentTime:oA,determineRequestsReferrer:YA,
makePolicyContainer:yA,clonePolicyContainer:bA,appendFetchMetadata:P,appendRequestOriginHeader:BA,TAOCheck:sA,corsCheck:AA,crossOriginResourcePolicyCheck:z,createOpaqueTimingInfo:FA,
setRequestReferrerPolicyOnRedirect:v,isValidHTTPToken:u,requestBadPort:s,requestCurrentURL:m,responseURL:x,responseLocationURL:T,isBlobLike:U,isURLPotentiallyTrustworthy:DA,
isValidReasonPhrase:N,sameOrigin:O,normalizeMethod:LA,serializeJavascriptValueToJSONString:mA,iteratorMixin:hA,createIterator:NA,isValidHeaderName:p,isValidHeaderValue:l,
isErrorLike:L,fullyReadBody:cA,bytesMatch:kA,isReadableStreamLike:rA,readableStreamClose:PA,isomorphicEncode:r,urlIsLocal:_,urlHasHttpsScheme:lA,urlIsHttpHttpsScheme:iA,
readAllBytes:H,simpleRangeHeaderValue:$,buildContentRange:dA,parseMetadata:VA,createInflate:SA,extractMimeType:vA,getDecodeSplit:XA,utf8DecodeBytes:$A,environmentSettingsObject:h}}}),
se=uA({"node_modules/undici/lib/web/fetch/symbols.js"(E,D){"use strict";D.exports={kUrl:Symbol("url"),kHeaders:Symbol("headers"),kSignal:Symbol("signal"),kState:Symbol(
"state"),kDispatcher:Symbol("dispatcher")}}}),Ue=uA({"node_modules/undici/lib/web/fetch/file.js"(E,D){"use strict";var{Blob:e,File:g}=QA("node:buffer"),{kState:a}=se(),
{webidl:o}=Be(),B=class zA{static{t(this,"_FileLike")}constructor(A,f,M={}){const k=f,U=M.type,R=M.lastModified??Date.now();this[a]={blobLike:A,name:k,type:U,lastModified:R}}stream(...A){
return o.brandCheck(this,zA),this[a].blobLike.stream(...A)}arrayBuffer(...A){return o.brandCheck(this,zA),this[a].blobLike.arrayBuffer(...A)}slice(...A){return o.
brandCheck(this,zA),this[a].blobLike.slice(...A)}text(...A){return o.brandCheck(this,zA),this[a].blobLike.text(...A)}get size(){return o.brandCheck(this,zA),this[a].
blobLike.size}get type(){return o.brandCheck(this,zA),this[a].blobLike.type}get name(){return o.brandCheck(this,zA),this[a].name}get lastModified(){return o.brandCheck(
this,zA),this[a].lastModified}get[Symbol.toStringTag](){return"File"}};o.converters.Blob=o.interfaceConverter(e);function i(C){return C instanceof g||C&&(typeof C.
stream=="function"||typeof C.arrayBuffer=="function")&&C[Symbol.toStringTag]==="File"}t(i,"isFileLike"),D.exports={FileLike:B,isFileLike:i}}}),ue=uA({"node_modu\
les/undici/lib/web/fetch/formdata.js"(E,D){"use strict";var{isBlobLike:e,iteratorMixin:g}=oe(),{kState:a}=se(),{kEnumerableProperty:o}=WA(),{FileLike:B,isFileLike:i}=Ue(),
{webidl:C}=Be(),{File:A}=QA("node:buffer"),f=QA("node:util"),M=globalThis.File??A,k=class te{static{t(this,"_FormData")}constructor(u){if(C.util.markAsUncloneable(
this),u!==void 0)throw C.errors.conversionFailed({prefix:"FormData constructor",argument:"Argument 1",types:["undefined"]});this[a]=[]}append(u,y,c=void 0){C.brandCheck(
this,te);const d="FormData.append";if(C.argumentLengthCheck(arguments,2,d),arguments.length===3&&!e(y))throw new TypeError("Failed to execute 'append' on 'FormD\
ata': parameter 2 is not of type 'Blob'");u=C.converters.USVString(u,d,"name"),y=e(y)?C.converters.Blob(y,d,"value",{strict:!1}):C.converters.USVString(y,d,"val\
ue"),c=arguments.length===3?C.converters.USVString(c,d,"filename"):void 0;const b=U(u,y,c);this[a].push(b)}delete(u){C.brandCheck(this,te);const y="FormData.del\
ete";C.argumentLengthCheck(arguments,1,y),u=C.converters.USVString(u,y,"name"),this[a]=this[a].filter(c=>c.name!==u)}get(u){C.brandCheck(this,te);const y="FormD\
ata.get";C.argumentLengthCheck(arguments,1,y),u=C.converters.USVString(u,y,"name");const c=this[a].findIndex(d=>d.name===u);return c===-1?null:this[a][c].value}getAll(u){
C.brandCheck(this,te);const y="FormData.getAll";return C.argumentLengthCheck(arguments,1,y),u=C.converters.USVString(u,y,"name"),this[a].filter(c=>c.name===u).map(
c=>c.value)}has(u){C.brandCheck(this,te);const y="FormData.has";return C.argumentLengthCheck(arguments,1,y),u=C.converters.USVString(u,y,"name"),this[a].findIndex(
c=>c.name===u)!==-1}set(u,y,c=void 0){C.brandCheck(this,te);const d="FormData.set";if(C.argumentLengthCheck(arguments,2,d),arguments.length===3&&!e(y))throw new TypeError(
"Failed to execute 'set' on 'FormData': parameter 2 is not of type 'Blob'");u=C.converters.USVString(u,d,"name"),y=e(y)?C.converters.Blob(y,d,"name",{strict:!1}):
C.converters.USVString(y,d,"name"),c=arguments.length===3?C.converters.USVString(c,d,"name"):void 0;const b=U(u,y,c),J=this[a].findIndex(Z=>Z.name===u);J!==-1?this[a]=
[...this[a].slice(0,J),b,...this[a].slice(J+1).filter(Z=>Z.name!==u)]:this[a].push(b)}[f.inspect.custom](u,y){const c=this[a].reduce((b,J)=>(b[J.name]?Array.isArray(
b[J.name])?b[J.name].push(J.value):b[J.name]=[b[J.name],J.value]:b[J.name]=J.value,b),{__proto__:null});y.depth??=u,y.colors??=!0;const d=f.formatWithOptions(y,
c);return`FormData ${d.slice(d.indexOf("]")+2)}`}};g("FormData",k,a,"name","value"),Object.defineProperties(k.prototype,{append:o,delete:o,get:o,getAll:o,has:o,
set:o,[Symbol.toStringTag]:{value:"FormData",configurable:!0}});function U(R,u,y){if(typeof u!="string"){if(i(u)||(u=u instanceof Blob?new M([u],"blob",{type:u.
type}):new B(u,"blob",{type:u.type})),y!==void 0){const c={type:u.type,lastModified:u.lastModified};u=u instanceof A?new M([u],y,c):new B(u,y,c)}}return{name:R,
value:u}}t(U,"makeEntry"),D.exports={FormData:k,makeEntry:U}}}),ze=uA({"node_modules/undici/lib/web/fetch/formdata-parser.js"(E,D){"use strict";var{isUSVString:e,
bufferToLowerCasedHeaderName:g}=WA(),{utf8DecodeBytes:a}=oe(),{HTTP_TOKEN_CODEPOINTS:o,isomorphicDecode:B}=ie(),{isFileLike:i}=Ue(),{makeEntry:C}=ue(),A=QA("nod\
e:assert"),{File:f}=QA("node:buffer"),M=globalThis.File??f,k=Buffer.from('form-data; name="'),U=Buffer.from("; filename"),R=Buffer.from("--"),u=Buffer.from(`--\r\

`);function y(w){for(let S=0;S<w.length;++S)if((w.charCodeAt(S)&-128)!==0)return!1;return!0}t(y,"isAsciiString");function c(w){const S=w.length;if(S<27||S>70)return!1;
for(let m=0;m<S;++m){const s=w.charCodeAt(m);if(!(s>=48&&s<=57||s>=65&&s<=90||s>=97&&s<=122||s===39||s===45||s===95))return!1}return!0}t(c,"validateBoundary");function d(w,S){
A(S!=="failure"&&S.essence==="multipart/form-data");const m=S.parameters.get("boundary");if(m===void 0)return"failure";const s=Buffer.from(`--${m}`,"utf8"),L=[],
N={position:0};for(;w[N.position]===13&&w[N.position+1]===10;)N.position+=2;let p=w.length;for(;w[p-1]===10&&w[p-2]===13;)p-=2;for(p!==w.length&&(w=w.subarray(0,
p));;){if(w.subarray(N.position,N.position+s.length).equals(s))N.position+=s.length;else return"failure";if(N.position===w.length-2&&T(w,R,N)||N.position===w.length-
4&&T(w,u,N))return L;if(w[N.position]!==13||w[N.position+1]!==10)return"failure";N.position+=2;const l=b(w,N);if(l==="failure")return"failure";let{name:v,filename:z,
contentType:AA,encoding:sA}=l;N.position+=2;let P;{const EA=w.indexOf(s.subarray(2),N.position);if(EA===-1)return"failure";P=w.subarray(N.position,EA-4),N.position+=
P.length,sA==="base64"&&(P=Buffer.from(P.toString(),"base64"))}if(w[N.position]!==13||w[N.position+1]!==10)return"failure";N.position+=2;let BA;z!==null?(AA??="\
text/plain",y(AA)||(AA=""),BA=new M([P],z,{type:AA})):BA=a(Buffer.from(P)),A(e(v)),A(typeof BA=="string"&&e(BA)||i(BA)),L.push(C(v,BA,z))}}t(d,"multipartFormDat\
aParser");function b(w,S){let m=null,s=null,L=null,N=null;for(;;){if(w[S.position]===13&&w[S.position+1]===10)return m===null?"failure":{name:m,filename:s,contentType:L,
encoding:N};let p=Z(l=>l!==10&&l!==13&&l!==58,w,S);if(p=x(p,!0,!0,l=>l===9||l===32),!o.test(p.toString())||w[S.position]!==58)return"failure";switch(S.position++,
Z(l=>l===32||l===9,w,S),g(p)){case"content-disposition":{if(m=s=null,!T(w,k,S)||(S.position+=17,m=J(w,S),m===null))return"failure";if(T(w,U,S)){let l=S.position+
U.length;if(w[l]===42&&(S.position+=1,l+=1),w[l]!==61||w[l+1]!==34||(S.position+=12,s=J(w,S),s===null))return"failure"}break}case"content-type":{let l=Z(v=>v!==
10&&v!==13,w,S);l=x(l,!1,!0,v=>v===9||v===32),L=B(l);break}case"content-transfer-encoding":{let l=Z(v=>v!==10&&v!==13,w,S);l=x(l,!1,!0,v=>v===9||v===32),N=B(l);
break}default:Z(l=>l!==10&&l!==13,w,S)}if(w[S.position]!==13&&w[S.position+1]!==10)return"failure";S.position+=2}}t(b,"parseMultipartFormDataHeaders");function J(w,S){
A(w[S.position-1]===34);let m=Z(s=>s!==10&&s!==13&&s!==34,w,S);return w[S.position]!==34?null:(S.position++,m=new TextDecoder().decode(m).replace(/%0A/ig,`
`).replace(/%0D/ig,"\r").replace(/%22/g,'"'),m)}t(J,"parseMultipartFormDataName");function Z(w,S,m){let s=m.position;for(;s<S.length&&w(S[s]);)++s;return S.subarray(
m.position,m.position=s)}t(Z,"collectASequenceOfBytes");function x(w,S,m,s){let L=0,N=w.length-1;if(S)for(;L<w.length&&s(w[L]);)L++;if(m)for(;N>0&&s(w[N]);)N--;
return L===0&&N===w.length-1?w:w.subarray(L,N+1)}t(x,"removeChars");function T(w,S,m){if(w.length<S.length)return!1;for(let s=0;s<S.length;s++)if(S[s]!==w[m.position+
s])return!1;return!0}t(T,"bufferStartsWith"),D.exports={multipartFormDataParser:d,validateBoundary:c}}}),De=uA({"node_modules/undici/lib/web/fetch/body.js"(E,D){
"use strict";var e=WA(),{ReadableStreamFrom:g,isBlobLike:a,isReadableStreamLike:o,readableStreamClose:B,createDeferredPromise:i,fullyReadBody:C,extractMimeType:A,
utf8DecodeBytes:f}=oe(),{FormData:M}=ue(),{kState:k}=se(),{webidl:U}=Be(),{Blob:R}=QA("node:buffer"),u=QA("node:assert"),{isErrored:y,isDisturbed:c}=QA("node:st\
ream"),{isArrayBuffer:d}=QA("node:util/types"),{serializeAMimeType:b}=ie(),{multipartFormDataParser:J}=ze(),Z;try{const P=QA("node:crypto");Z=t(BA=>P.randomInt(
0,BA),"random")}catch{Z=t(P=>Math.floor(Math.random(P)),"random")}var x=new TextEncoder;function T(){}t(T,"noop");var w=globalThis.FinalizationRegistry&&process.
version.indexOf("v18")!==0,S;w&&(S=new FinalizationRegistry(P=>{const BA=P.deref();BA&&!BA.locked&&!c(BA)&&!y(BA)&&BA.cancel("Response object has been garbage c\
ollected").catch(T)}));function m(P,BA=!1){let EA=null;P instanceof ReadableStream?EA=P:a(P)?EA=P.stream():EA=new ReadableStream({async pull(YA){const wA=typeof oA==
"string"?x.encode(oA):oA;wA.byteLength&&YA.enqueue(wA),queueMicrotask(()=>B(YA))},start(){},type:"bytes"}),u(o(EA));let eA=null,oA=null,FA=null,yA=null;if(typeof P==
"string")oA=P,yA="text/plain;charset=UTF-8";else if(P instanceof URLSearchParams)oA=P.toString(),yA="application/x-www-form-urlencoded;charset=UTF-8";else if(d(
P))oA=new Uint8Array(P.slice());else if(ArrayBuffer.isView(P))oA=new Uint8Array(P.buffer.slice(P.byteOffset,P.byteOffset+P.byteLength));else if(e.isFormDataLike(
P)){const YA=`----formdata-undici-0${`${Z(1e11)}`.padStart(11,"0")}`,wA=`--${YA}\r
Content-Disposition: form-data`,DA=t(W=>W.replace(/\n/g,"%0A").replace(/\r/g,"%0D").replace(/"/g,"%22"),"escape"),kA=t(W=>W.replace(/\r?\n|\r/g,`\r
`),"normalizeLinefeeds"),nA=[],VA=new Uint8Array([13,10]);FA=0;let F=!1;for(const[W,q]of P)if(typeof q=="string"){const O=x.encode(wA+`; name="${DA(kA(W))}"\r
\r
${kA(q)}\r
`);nA.push(O),FA+=O.byteLength}else{const O=x.encode(`${wA}; name="${DA(kA(W))}"`+(q.name?`; filename="${DA(q.name)}"`:"")+`\r
Content-Type: ${q.type||"application/octet-stream"}\r
\r
`);nA.push(O,q,VA),typeof q.size=="number"?FA+=O.byteLength+q.size+VA.byteLength:F=!0}const RA=x.encode(`--${YA}--\r
`);nA.push(RA),FA+=RA.byteLength,F&&(FA=null),oA=P,eA=t(async function*(){for(const W of nA)W.stream?yield*W.stream():yield W},"action"),yA=`multipart/form-data\
; boundary=${YA}`}else if(a(P))oA=P,FA=P.size,P.type&&(yA=P.type);else if(typeof P[Symbol.asyncIterator]=="function"){if(BA)throw new TypeError("keepalive");if(e.
isDisturbed(P)||P.locked)throw new TypeError("Response body object should not be disturbed or locked");EA=P instanceof ReadableStream?P:g(P)}if((typeof oA=="str\
ing"||e.isBuffer(oA))&&(FA=Buffer.byteLength(oA)),eA!=null){let YA;EA=new ReadableStream({async start(){YA=eA(P)[Symbol.asyncIterator]()},async pull(wA){const{value:DA,
done:kA}=await YA.next();if(kA)queueMicrotask(()=>{wA.close(),wA.byobRequest?.respond(0)});else if(!y(EA)){const nA=new Uint8Array(DA);nA.byteLength&&wA.enqueue(
nA)}return wA.desiredSize>0},async cancel(wA){await YA.return()},type:"bytes"})}return[{stream:EA,source:oA,length:FA},yA]}t(m,"extractBody");function s(P,BA=!1){
return P instanceof ReadableStream&&(u(!e.isDisturbed(P),"The body has already been consumed."),u(!P.locked,"The stream is locked.")),m(P,BA)}t(s,"safelyExtract\
Body");function L(P,BA){const[EA,eA]=BA.stream.tee();return BA.stream=EA,{stream:eA,length:BA.length,source:BA.source}}t(L,"cloneBody");function N(P){if(P.aborted)
throw new DOMException("The operation was aborted.","AbortError")}t(N,"throwIfAborted");function p(P){return{blob(){return v(this,EA=>{let eA=sA(this);return eA===
null?eA="":eA&&(eA=b(eA)),new R([EA],{type:eA})},P)},arrayBuffer(){return v(this,EA=>new Uint8Array(EA).buffer,P)},text(){return v(this,f,P)},json(){return v(this,
AA,P)},formData(){return v(this,EA=>{const eA=sA(this);if(eA!==null)switch(eA.essence){case"multipart/form-data":{const oA=J(EA,eA);if(oA==="failure")throw new TypeError(
"Failed to parse body as FormData.");const FA=new M;return FA[k]=oA,FA}case"application/x-www-form-urlencoded":{const oA=new URLSearchParams(EA.toString()),FA=new M;
for(const[yA,bA]of oA)FA.append(yA,bA);return FA}}throw new TypeError('Content-Type was not one of "multipart/form-data" or "application/x-www-form-urlencoded".')},
P)},bytes(){return v(this,EA=>new Uint8Array(EA),P)}}}t(p,"bodyMixinMethods");function l(P){Object.assign(P.prototype,p(P))}t(l,"mixinBody");async function v(P,BA,EA){
if(U.brandCheck(P,EA),z(P))throw new TypeError("Body is unusable: Body has already been read");N(P[k]);const eA=i(),oA=t(yA=>eA.reject(yA),"errorSteps"),FA=t(yA=>{
try{eA.resolve(BA(yA))}catch(bA){oA(bA)}},"successSteps");return P[k].body==null?(FA(Buffer.allocUnsafe(0)),eA.promise):(await C(P[k].body,FA,oA),eA.promise)}t(
v,"consumeBody");function z(P){const BA=P[k].body;return BA!=null&&(BA.stream.locked||e.isDisturbed(BA.stream))}t(z,"bodyUnusable");function AA(P){return JSON.parse(
f(P))}t(AA,"parseJSONFromBytes");function sA(P){const BA=P[k].headersList,EA=A(BA);return EA==="failure"?null:EA}t(sA,"bodyMimeType"),D.exports={extractBody:m,safelyExtractBody:s,
cloneBody:L,mixinBody:l,streamRegistry:S,hasFinalizationRegistry:w,bodyUnusable:z}}}),je=uA({"node_modules/undici/lib/dispatcher/client-h1.js"(E,D){"use strict";
var e=QA("node:assert"),g=WA(),{channels:a}=ce(),o=Re(),{RequestContentLengthMismatchError:B,ResponseContentLengthMismatchError:i,RequestAbortedError:C,InvalidArgumentError:A,
HeadersTimeoutError:f,HeadersOverflowError:M,SocketError:k,InformationalError:U,BodyTimeoutError:R,HTTPParserError:u,ResponseExceededMaxSizeError:y}=ZA(),{kUrl:c,
kReset:d,kClient:b,kParser:J,kBlocking:Z,kRunning:x,kPending:T,kSize:w,kWriting:S,kQueue:m,kNoRef:s,kKeepAliveDefaultTimeout:L,kHostHeader:N,kPendingIdx:p,kRunningIdx:l,
kError:v,kPipelining:z,kSocket:AA,kKeepAliveTimeoutValue:sA,kMaxHeadersSize:P,kKeepAliveMaxTimeout:BA,kKeepAliveTimeoutThreshold:EA,kHeadersTimeout:eA,kBodyTimeout:oA,
kStrictContentLength:FA,kMaxRequests:yA,kCounter:bA,kMaxResponseSize:YA,kOnError:wA,kResume:DA,kHTTPContext:kA}=KA(),nA=Ke(),VA=Buffer.alloc(0),F=Buffer[Symbol.
species],RA=g.addListener,W=g.removeAllListeners,q=Symbol("kIdleSocketValidation"),O=Symbol("kIdleSocketValidationTimeout"),aA=Symbol("kSocketUsed"),gA;async function MA(){
const Y=process.env.JEST_WORKER_ID?Ne():void 0;let h;try{h=await WebAssembly.compile(Xe())}catch{h=await WebAssembly.compile(Y||Ne())}return await WebAssembly.instantiate(
h,{env:{wasm_on_url:t((Q,I,n)=>0,"wasm_on_url"),wasm_on_status:t((Q,I,n)=>{e(IA.ptr===Q);const G=I-cA+NA.byteOffset;return IA.onStatus(new F(NA.buffer,G,n))||0},
"wasm_on_status"),wasm_on_message_begin:t(Q=>(e(IA.ptr===Q),IA.onMessageBegin()||0),"wasm_on_message_begin"),wasm_on_header_field:t((Q,I,n)=>{e(IA.ptr===Q);const G=I-
cA+NA.byteOffset;return IA.onHeaderField(new F(NA.buffer,G,n))||0},"wasm_on_header_field"),wasm_on_header_value:t((Q,I,n)=>{e(IA.ptr===Q);const G=I-cA+NA.byteOffset;
return IA.onHeaderValue(new F(NA.buffer,G,n))||0},"wasm_on_header_value"),wasm_on_headers_complete:t((Q,I,n,G)=>(e(IA.ptr===Q),IA.onHeadersComplete(I,!!n,!!G)||
0),"wasm_on_headers_complete"),wasm_on_body:t((Q,I,n)=>{e(IA.ptr===Q);const G=I-cA+NA.byteOffset;return IA.onBody(new F(NA.buffer,G,n))||0},"wasm_on_body"),wasm_on_message_complete:t(
Q=>(e(IA.ptr===Q),IA.onMessageComplete()||0),"wasm_on_message_complete")}})}t(MA,"lazyllhttp");var LA=null,mA=MA();mA.catch();var IA=null,NA=null,hA=0,cA=null,rA=0,
PA=1,V=2|PA,r=4|PA,H=8|rA,_=class{static{t(this,"Parser")}constructor(Y,h,{exports:Q}){e(Number.isFinite(Y[P])&&Y[P]>0),this.llhttp=Q,this.ptr=this.llhttp.llhttp_alloc(
nA.TYPE.RESPONSE),this.client=Y,this.socket=h,this.timeout=null,this.timeoutValue=null,this.timeoutType=null,this.statusCode=null,this.statusText="",this.upgrade=
!1,this.headers=[],this.headersSize=0,this.headersMaxSize=Y[P],this.shouldKeepAlive=!1,this.paused=!1,this.resume=this.resume.bind(this),this.bytesRead=0,this.keepAlive=
"",this.contentLength="",this.connection="",this.maxResponseSize=Y[YA]}setTimeout(Y,h){Y!==this.timeoutValue||h&PA^this.timeoutType&PA?(this.timeout&&(o.clearTimeout(
this.timeout),this.timeout=null),Y&&(h&PA?this.timeout=o.setFastTimeout(lA,Y,new WeakRef(this)):(this.timeout=setTimeout(lA,Y,new WeakRef(this)),this.timeout.unref())),
this.timeoutValue=Y):this.timeout&&this.timeout.refresh&&this.timeout.refresh(),this.timeoutType=h}resume(){this.socket.destroyed||!this.paused||(e(this.ptr!=null),
e(IA==null),this.llhttp.llhttp_resume(this.ptr),e(this.timeoutType===r),this.timeout&&this.timeout.refresh&&this.timeout.refresh(),this.paused=!1,this.execute(this.
socket.read()||VA),this.readMore())}readMore(){for(;!this.paused&&this.ptr;){const Y=this.socket.read();if(Y===null)break;this.execute(Y)}}execute(Y){e(this.ptr!=
null),e(IA==null),e(!this.paused);const{socket:h,llhttp:Q}=this;Y.length>hA&&(cA&&Q.free(cA),hA=Math.ceil(Y.length/4096)*4096,cA=Q.malloc(hA)),new Uint8Array(Q.
memory.buffer,cA,hA).set(Y);try{let I;try{NA=Y,IA=this,I=Q.llhttp_execute(this.ptr,cA,Y.length)}catch(G){throw G}finally{IA=null,NA=null}const n=Q.llhttp_get_error_pos(
this.ptr)-cA;if(I!==nA.ERROR.OK){const G=Y.subarray(n);if(I===nA.ERROR.PAUSED_UPGRADE)this.onUpgrade(G);else if(I===nA.ERROR.PAUSED)this.paused=!0,h.unshift(G);else
throw this.createError(I,G)}}catch(I){g.destroy(h,I)}}finish(){e(IA===null),e(this.ptr!=null),e(!this.paused);const{llhttp:Y}=this;let h;try{IA=this,h=Y.llhttp_finish(
this.ptr)}finally{IA=null}return h===nA.ERROR.OK?null:h===nA.ERROR.PAUSED||h===nA.ERROR.PAUSED_UPGRADE?(this.paused=!0,null):this.createError(h,VA)}createError(Y,h){
const{llhttp:Q,contentLength:I,bytesRead:n}=this;if(I&&n!==parseInt(I,10))return new i;const G=Q.llhttp_get_error_reason(this.ptr);let X="";if(G){const j=new Uint8Array(
Q.memory.buffer,G).indexOf(0);X="Response does not match the HTTP/1.1 protocol ("+Buffer.from(Q.memory.buffer,G,j).toString()+")"}return new u(X,nA.ERROR[Y],h)}destroy(){
e(this.ptr!=null),e(IA==null),this.llhttp.llhttp_free(this.ptr),this.ptr=null,this.timeout&&o.clearTimeout(this.timeout),this.timeout=null,this.timeoutValue=null,
this.timeoutType=null,this.paused=!1}onStatus(Y){this.statusText=Y.toString()}onMessageBegin(){const{socket:Y,client:h}=this;if(Y.destroyed)return-1;if(h[x]===0)
return g.destroy(Y,new k("bad response",g.getSocketInfo(Y))),-1;const Q=h[m][h[l]];if(!Q)return-1;Q.onResponseStarted()}onHeaderField(Y){const h=this.headers.length;
(h&1)===0?this.headers.push(Y):this.headers[h-1]=Buffer.concat([this.headers[h-1],Y]),this.trackHeader(Y.length)}onHeaderValue(Y){let h=this.headers.length;(h&1)===
1?(this.headers.push(Y),h+=1):this.headers[h-1]=Buffer.concat([this.headers[h-1],Y]);const Q=this.headers[h-2];if(Q.length===10){const I=g.bufferToLowerCasedHeaderName(
Q);I==="keep-alive"?this.keepAlive+=Y.toString():I==="connection"&&(this.connection+=Y.toString())}else Q.length===14&&g.bufferToLowerCasedHeaderName(Q)==="cont\
ent-length"&&(this.contentLength+=Y.toString());this.trackHeader(Y.length)}trackHeader(Y){this.headersSize+=Y,this.headersSize>=this.headersMaxSize&&g.destroy(this.
socket,new M)}onUpgrade(Y){const{upgrade:h,client:Q,socket:I,headers:n,statusCode:G,statusText:X}=this;e(h),e(Q[AA]===I),e(!I.destroyed),e(!this.paused),e((n.length&
1)===0);const j=Q[m][Q[l]];e(j),e(j.upgrade||j.method==="CONNECT"),this.statusCode=null,this.statusText="",this.shouldKeepAlive=null,this.headers=[],this.headersSize=
0,I.unshift(Y),I[J].destroy(),I[J]=null,I[b]=null,I[v]=null,W(I),Q[AA]=null,Q[kA]=null,Q[m][Q[l]++]=null,Q.emit("disconnect",Q[c],[Q],new U("upgrade"));try{j.onUpgrade(
G,n,I,X)}catch(K){g.errorRequest(Q,j,K),g.destroy(I,K)}Q[DA]()}onHeadersComplete(Y,h,Q){const{client:I,socket:n,headers:G,statusText:X}=this;if(n.destroyed)return-1;
if(I[x]===0)return g.destroy(n,new k("bad response",g.getSocketInfo(n))),-1;const j=I[m][I[l]];if(!j)return-1;if(e(!this.upgrade),e(this.statusCode<200),Y===100)
return g.destroy(n,new k("bad response",g.getSocketInfo(n))),-1;if(h&&!j.upgrade)return g.destroy(n,new k("bad upgrade",g.getSocketInfo(n))),-1;if(e(this.timeoutType===
V),this.statusCode=Y,this.shouldKeepAlive=Q||j.method==="HEAD"&&!n[d]&&this.connection.toLowerCase()==="keep-alive",this.statusCode>=200){const CA=j.bodyTimeout!=
null?j.bodyTimeout:I[oA];this.setTimeout(CA,r)}else this.timeout&&this.timeout.refresh&&this.timeout.refresh();if(j.method==="CONNECT")return e(I[x]===1),this.upgrade=
!0,2;if(h)return e(I[x]===1),this.upgrade=!0,2;if(e((this.headers.length&1)===0),this.headers=[],this.headersSize=0,this.shouldKeepAlive&&I[z]){const CA=this.keepAlive?
g.parseKeepAliveTimeout(this.keepAlive):null;if(CA!=null){const tA=Math.min(CA-I[EA],I[BA]);tA<=0?n[d]=!0:I[sA]=tA}else I[sA]=I[L]}else n[d]=!0;const K=j.onHeaders(
Y,G,this.resume,X)===!1;return j.aborted?-1:j.method==="HEAD"||Y<200?1:(n[Z]&&(n[Z]=!1,I[DA]()),K?nA.ERROR.PAUSED:0)}onBody(Y){const{client:h,socket:Q,statusCode:I,
maxResponseSize:n}=this;if(Q.destroyed)return-1;const G=h[m][h[l]];if(e(G),e(this.timeoutType===r),this.timeout&&this.timeout.refresh&&this.timeout.refresh(),e(
I>=200),n>-1&&this.bytesRead+Y.length>n)return g.destroy(Q,new y),-1;if(this.bytesRead+=Y.length,G.onData(Y)===!1)return nA.ERROR.PAUSED}onMessageComplete(){const{
client:Y,socket:h,statusCode:Q,upgrade:I,headers:n,contentLength:G,bytesRead:X,shouldKeepAlive:j}=this;if(h.destroyed&&(!Q||j))return-1;if(I)return;e(Q>=100),e(
(this.headers.length&1)===0);const K=Y[m][Y[l]];if(e(K),this.statusCode=null,this.statusText="",this.bytesRead=0,this.contentLength="",this.keepAlive="",this.connection=
"",this.headers=[],this.headersSize=0,!(Q<200)){if(K.method!=="HEAD"&&G&&X!==parseInt(G,10))return g.destroy(h,new i),-1;if(K.onComplete(n),Y[m][Y[l]++]=null,h[aA]=
!0,h[S])return e(Y[x]===0),g.destroy(h,new U("reset")),nA.ERROR.PAUSED;if(j){if(h[d]&&Y[x]===0)return g.destroy(h,new U("reset")),nA.ERROR.PAUSED;Y[z]==null||Y[z]===
1?setImmediate(()=>Y[DA]()):Y[DA]()}else return g.destroy(h,new U("reset")),nA.ERROR.PAUSED}}};function lA(Y){const{socket:h,timeoutType:Q,client:I,paused:n}=Y.
deref();Q===V?(!h[S]||h.writableNeedDrain||I[x]>1)&&(e(!n,"cannot be paused while waiting for headers"),g.destroy(h,new f)):Q===r?n||g.destroy(h,new R):Q===H&&(e(
I[x]===0&&I[sA]),g.destroy(h,new U("socket idle timeout")))}t(lA,"onParserTimeout");async function iA(Y,h){Y[AA]=h,LA||(LA=await mA,mA=null),h[s]=!1,h[S]=!1,h[d]=
!1,h[Z]=!1,h[q]=0,h[O]=null,h[aA]=!1,h[J]=new _(Y,h,LA),RA(h,"error",function(I){const n=this[J];if(I.code==="ECONNRESET"&&n.statusCode&&!n.shouldKeepAlive){const G=n.
finish();G&&(this[v]=G,this[b][wA](G));return}this[v]=I,this[b][wA](I)}),RA(h,"readable",function(){const I=this[J];I&&I.readMore()}),RA(h,"end",function(){const I=this[J];
if(I.statusCode&&!I.shouldKeepAlive){const n=I.finish();n&&g.destroy(this,n);return}g.destroy(this,new k("other side closed",g.getSocketInfo(this)))}),RA(h,"clo\
se",function(){const I=this[b],n=this[J];$(this),n&&(!this[v]&&n.statusCode&&!n.shouldKeepAlive&&(this[v]=n.finish()||this[v]),this[J].destroy(),this[J]=null);const G=this[v]||
new k("closed",g.getSocketInfo(this));if(I[AA]=null,I[kA]=null,I.destroyed){e(I[T]===0);const X=I[m].splice(I[l]);for(let j=0;j<X.length;j++){const K=X[j];g.errorRequest(
I,K,G)}}else if(I[x]>0&&G.code!=="UND_ERR_INFO"){const X=I[m][I[l]];I[m][I[l]++]=null,g.errorRequest(I,X,G)}I[p]=I[l],e(I[x]===0),I.emit("disconnect",I[c],[I],G),
I[DA]()});let Q=!1;return h.on("close",()=>{Q=!0}),{version:"h1",defaultPipelining:1,write(...I){return vA(Y,...I)},resume(){JA(Y)},destroy(I,n){Q?queueMicrotask(
n):h.destroy(I).on("close",n)},get destroyed(){return h.destroyed},busy(I){return!!(h[S]||h[d]||h[Z]||h[q]===1||I&&(Y[x]>0&&!I.idempotent||Y[x]>0&&(I.upgrade||I.
method==="CONNECT")||Y[x]>0&&g.bodyLength(I.body)!==0&&(g.isStream(I.body)||g.isAsyncIterable(I.body)||g.isFormDataLike(I.body))))}}}t(iA,"connectH1");function $(Y){
Y[O]&&(clearImmediate(Y[O]),Y[O]=null),Y[q]=0}t($,"clearIdleSocketValidation");function dA(Y,h){h[q]=1,h[O]=setImmediate(()=>{h[O]=null,h[q]=2,Y[AA]===h&&!h.destroyed&&
Y[DA]()})}t(dA,"scheduleIdleSocketValidation");function JA(Y){const h=Y[AA];if(h&&!h.destroyed){if(Y[w]===0?!h[s]&&h.unref&&(h.unref(),h[s]=!0):h[s]&&h.ref&&(h.
ref(),h[s]=!1),Y[x]===0&&Y[T]>0&&h[aA]){if(h[q]===0)return dA(Y,h),h[J].readMore(),h.destroyed,void 0;if(h[q]===1)return h[J].readMore(),h.destroyed,void 0}if(Y[x]===
0&&(h[J].readMore(),h.destroyed))return;if(Y[w]===0)h[J].timeoutType!==H&&h[J].setTimeout(Y[sA],H);else if(Y[x]>0&&h[J].statusCode<200&&h[J].timeoutType!==V){const Q=Y[m][Y[l]],
I=Q.headersTimeout!=null?Q.headersTimeout:Y[eA];h[J].setTimeout(I,V)}}}t(JA,"resumeH1");function SA(Y){return Y!=="GET"&&Y!=="HEAD"&&Y!=="OPTIONS"&&Y!=="TRACE"&&
Y!=="CONNECT"}t(SA,"shouldSendContentLength");function vA(Y,h){const{method:Q,path:I,host:n,upgrade:G,blocking:X,reset:j}=h;let{body:K,headers:CA,contentLength:tA}=h;
const UA=Q==="PUT"||Q==="POST"||Q==="PATCH"||Q==="QUERY"||Q==="PROPFIND"||Q==="PROPPATCH";if(g.isFormDataLike(K)){gA||(gA=De().extractBody);const[qA,ee]=gA(K);h.
contentType==null&&CA.push("content-type",ee),K=qA.stream,tA=qA.length}else if(g.isBlobLike(K)&&h.contentType==null){const qA=K.type;if(qA){const ee=`${qA}`;if(!g.
isValidHeaderValue(ee))return g.errorRequest(Y,h,new A("invalid content-type header")),!1;CA.push("content-type",ee)}}K&&typeof K.read=="function"&&K.read(0);const pA=g.
bodyLength(K);if(tA=pA??tA,tA===null&&(tA=h.contentLength),tA===0&&!UA&&(tA=null),SA(Q)&&tA>0&&h.contentLength!==null&&h.contentLength!==tA){if(Y[FA])return g.errorRequest(
Y,h,new B),!1;process.emitWarning(new B)}const fA=Y[AA];$(fA);const GA=t(qA=>{if(!h.aborted){if(h.completed){(h.upgrade||h.method==="CONNECT")&&g.destroy(fA,new U(
"aborted"));return}g.errorRequest(Y,h,qA||new C),g.destroy(K),g.destroy(fA,new U("aborted"))}},"abort");try{h.onConnect(GA)}catch(qA){g.errorRequest(Y,h,qA)}if(h.
aborted)return!1;Q==="HEAD"&&(fA[d]=!0),(G||Q==="CONNECT")&&(fA[d]=!0),j!=null&&(fA[d]=j),Y[yA]&&fA[bA]++>=Y[yA]&&(fA[d]=!0),X&&(fA[Z]=!0);let HA=`${Q} ${I} HTT\
P/1.1\r
`;if(typeof n=="string"?HA+=`host: ${n}\r
`:HA+=Y[N],G?HA+=`connection: upgrade\r
upgrade: ${G}\r
`:Y[z]&&!fA[d]?HA+=`connection: keep-alive\r
`:HA+=`connection: close\r
`,Array.isArray(CA))for(let qA=0;qA<CA.length;qA+=2){const ee=CA[qA+0],Ie=CA[qA+1];if(Array.isArray(Ie))for(let ae=0;ae<Ie.length;ae++)HA+=`${ee}: ${Ie[ae]}\r
`;else HA+=`${ee}: ${Ie}\r
`}return a.sendHeaders.hasSubscribers&&a.sendHeaders.publish({request:h,headers:HA,socket:fA}),!K||pA===0?XA(GA,null,Y,h,fA,tA,HA,UA):g.isBuffer(K)?XA(GA,K,Y,h,
fA,tA,HA,UA):g.isBlobLike(K)?typeof K.stream=="function"?$A(GA,K.stream(),Y,h,fA,tA,HA,UA):jA(GA,K,Y,h,fA,tA,HA,UA):g.isStream(K)?Qe(GA,K,Y,h,fA,tA,HA,UA):g.isIterable(
K)?$A(GA,K,Y,h,fA,tA,HA,UA):e(!1),!0}t(vA,"writeH1");function Qe(Y,h,Q,I,n,G,X,j){e(G!==0||Q[x]===0,"stream body cannot be pipelined");let K=!1;const CA=new Ae(
{abort:Y,socket:n,request:I,contentLength:G,client:Q,expectsPayload:j,header:X}),tA=t(function(GA){if(!K)try{!CA.write(GA)&&this.pause&&this.pause()}catch(HA){g.
destroy(this,HA)}},"onData"),UA=t(function(){K||h.resume&&h.resume()},"onDrain"),pA=t(function(){if(queueMicrotask(()=>{h.removeListener("error",fA)}),!K){const GA=new C;
queueMicrotask(()=>fA(GA))}},"onClose"),fA=t(function(GA){if(!K){if(K=!0,e(n.destroyed||n[S]&&Q[x]<=1),n.off("drain",UA).off("error",fA),h.removeListener("data",
tA).removeListener("end",fA).removeListener("close",pA),!GA)try{CA.end()}catch(HA){GA=HA}CA.destroy(GA),GA&&(GA.code!=="UND_ERR_INFO"||GA.message!=="reset")?g.destroy(
h,GA):g.destroy(h)}},"onFinished");h.on("data",tA).on("end",fA).on("error",fA).on("close",pA),h.resume&&h.resume(),n.on("drain",UA).on("error",fA),h.errorEmitted??
h.errored?setImmediate(()=>fA(h.errored)):(h.endEmitted??h.readableEnded)&&setImmediate(()=>fA(null)),(h.closeEmitted??h.closed)&&setImmediate(pA)}t(Qe,"writeSt\
ream");function XA(Y,h,Q,I,n,G,X,j){try{h?g.isBuffer(h)&&(e(G===h.byteLength,"buffer body must have content length"),n.cork(),n.write(`${X}content-length: ${G}\r\

\r
`,"latin1"),n.write(h),n.uncork(),I.onBodySent(h),!j&&I.reset!==!1&&(n[d]=!0)):G===0?n.write(`${X}content-length: 0\r
\r
`,"latin1"):(e(G===null,"no body must not have content length"),n.write(`${X}\r
`,"latin1")),I.onRequestSent(),Q[DA]()}catch(K){Y(K)}}t(XA,"writeBuffer");async function jA(Y,h,Q,I,n,G,X,j){e(G===h.size,"blob body must have content length");
try{if(G!=null&&G!==h.size)throw new B;const K=Buffer.from(await h.arrayBuffer());n.cork(),n.write(`${X}content-length: ${G}\r
\r
`,"latin1"),n.write(K),n.uncork(),I.onBodySent(K),I.onRequestSent(),!j&&I.reset!==!1&&(n[d]=!0),Q[DA]()}catch(K){Y(K)}}t(jA,"writeBlob");async function $A(Y,h,Q,I,n,G,X,j){
e(G!==0||Q[x]===0,"iterator body cannot be pipelined");let K=null;function CA(){if(K){const pA=K;K=null,pA()}}t(CA,"onDrain");const tA=t(()=>new Promise((pA,fA)=>{
e(K===null),n[v]?fA(n[v]):K=pA}),"waitForDrain");n.on("close",CA).on("drain",CA);const UA=new Ae({abort:Y,socket:n,request:I,contentLength:G,client:Q,expectsPayload:j,
header:X});try{for await(const pA of h){if(n[v])throw n[v];UA.write(pA)||await tA()}UA.end()}catch(pA){UA.destroy(pA)}finally{n.off("close",CA).off("drain",CA)}}
t($A,"writeIterable");var Ae=class{static{t(this,"AsyncWriter")}constructor({abort:Y,socket:h,request:Q,contentLength:I,client:n,expectsPayload:G,header:X}){this.
socket=h,this.request=Q,this.contentLength=I,this.client=n,this.bytesWritten=0,this.expectsPayload=G,this.header=X,this.abort=Y,h[S]=!0}write(Y){const{socket:h,
request:Q,contentLength:I,client:n,bytesWritten:G,expectsPayload:X,header:j}=this;if(h[v])throw h[v];if(h.destroyed)return!1;const K=Buffer.byteLength(Y);if(!K)
return!0;if(I!==null&&G+K>I){if(n[FA])throw new B;process.emitWarning(new B)}h.cork(),G===0&&(!X&&Q.reset!==!1&&(h[d]=!0),I===null?h.write(`${j}transfer-encodin\
g: chunked\r
`,"latin1"):h.write(`${j}content-length: ${I}\r
\r
`,"latin1")),I===null&&h.write(`\r
${K.toString(16)}\r
`,"latin1"),this.bytesWritten+=K;const CA=h.write(Y);return h.uncork(),Q.onBodySent(Y),CA||h[J].timeout&&h[J].timeoutType===V&&h[J].timeout.refresh&&h[J].timeout.
refresh(),CA}end(){const{socket:Y,contentLength:h,client:Q,bytesWritten:I,expectsPayload:n,header:G,request:X}=this;if(X.onRequestSent(),Y[S]=!1,Y[v])throw Y[v];
if(!Y.destroyed){if(I===0?n?Y.write(`${G}content-length: 0\r
\r
`,"latin1"):Y.write(`${G}\r
`,"latin1"):h===null&&Y.write(`\r
0\r
\r
`,"latin1"),h!==null&&I!==h){if(Q[FA])throw new B;process.emitWarning(new B)}Y[J].timeout&&Y[J].timeoutType===V&&Y[J].timeout.refresh&&Y[J].timeout.refresh(),Q[DA]()}}destroy(Y){
const{socket:h,client:Q,abort:I}=this;h[S]=!1,Y&&(e(Q[x]<=1,"pipeline should only contain this request"),I(Y))}};D.exports=iA}}),$e=uA({"node_modules/undici/lib\
/dispatcher/client-h2.js"(E,D){"use strict";var e=QA("node:assert"),{errorMonitor:g}=QA("node:events"),{pipeline:a}=QA("node:stream"),o=WA(),{RequestContentLengthMismatchError:B,
RequestAbortedError:i,SocketError:C,InformationalError:A}=ZA(),{kUrl:f,kReset:M,kClient:k,kRunning:U,kPending:R,kQueue:u,kPendingIdx:y,kRunningIdx:c,kError:d,kSocket:b,
kStrictContentLength:J,kOnError:Z,kMaxConcurrentStreams:x,kHTTP2Session:T,kResume:w,kSize:S,kHTTPContext:m}=KA(),s=Symbol("open streams"),L,N=!1,p;try{p=QA("nod\
e:http2")}catch{p={constants:{}}}var{constants:{HTTP2_HEADER_AUTHORITY:l,HTTP2_HEADER_METHOD:v,HTTP2_HEADER_PATH:z,HTTP2_HEADER_SCHEME:AA,HTTP2_HEADER_CONTENT_LENGTH:sA,
HTTP2_HEADER_EXPECT:P,HTTP2_HEADER_STATUS:BA}}=p;function EA(W){const q=[];for(const[O,aA]of Object.entries(W))if(Array.isArray(aA))for(const gA of aA)q.push(Buffer.
from(O),Buffer.from(gA));else q.push(Buffer.from(O),Buffer.from(aA));return q}t(EA,"parseH2Headers");function eA(W){const{[BA]:q,...O}=W;return EA(O)}t(eA,"pars\
eH2ResponseHeaders");async function oA(W,q){W[b]=q,N||(N=!0,process.emitWarning("H2 support is experimental, expect them to change at any time.",{code:"UNDICI-H\
2"}));const O=p.connect(W[f],{createConnection:t(()=>q,"createConnection"),peerMaxConcurrentStreams:W[x]});O[s]=0,O[k]=W,O[b]=q,o.addListener(O,"error",yA),o.addListener(
O,"frameError",bA),o.addListener(O,"end",YA),o.addListener(O,"goaway",wA),o.addListener(O,"close",function(){const{[k]:gA}=this,{[b]:MA}=gA,LA=this[b][d]||this[d]||
new C("closed",o.getSocketInfo(MA));if(gA[T]=null,gA.destroyed){e(gA[R]===0);const mA=gA[u].splice(gA[c]);for(let IA=0;IA<mA.length;IA++){const NA=mA[IA];o.errorRequest(
gA,NA,LA)}}}),O.unref(),W[T]=O,q[T]=O,o.addListener(q,"error",function(gA){this[d]=gA,this[k][Z](gA)}),o.addListener(q,"end",function(){o.destroy(this,new C("ot\
her side closed",o.getSocketInfo(this)))}),o.addListener(q,"close",function(){const gA=this[d]||new C("closed",o.getSocketInfo(this));W[b]=null,this[T]!=null&&this[T].
destroy(gA),W[y]=W[c],e(W[U]===0),W.emit("disconnect",W[f],[W],gA),W[w]()});let aA=!1;return q.on("close",()=>{aA=!0}),{version:"h2",defaultPipelining:1/0,write(...gA){
return kA(W,...gA)},resume(){FA(W)},destroy(gA,MA){aA?queueMicrotask(MA):q.destroy(gA).on("close",MA)},get destroyed(){return q.destroyed},busy(){return!1}}}t(oA,
"connectH2");function FA(W){const q=W[b];q?.destroyed===!1&&(W[S]===0&&W[x]===0?(q.unref(),W[T].unref()):(q.ref(),W[T].ref()))}t(FA,"resumeH2");function yA(W){this[b][d]=
W,this[k][Z](W)}t(yA,"onHttp2SessionError");function bA(W,q,O){if(O===0){const aA=new A(`HTTP/2: "frameError" received - type ${W}, code ${q}`);this[b][d]=aA,this[k][Z](
aA)}}t(bA,"onHttp2FrameError");function YA(){const W=new C("other side closed",o.getSocketInfo(this[b]));this.destroy(W),o.destroy(this[b],W)}t(YA,"onHttp2Sessi\
onEnd");function wA(W){const q=this[d]||new C(`HTTP/2: "GOAWAY" frame received with code ${W}`,o.getSocketInfo(this)),O=this[k];if(O[b]=null,O[m]=null,this[T]!=
null&&(this[T].destroy(q),this[T]=null),o.destroy(this[b],q),O[c]<O[u].length){const aA=O[u][O[c]];O[u][O[c]++]=null,o.errorRequest(O,aA,q),O[y]=O[c]}e(O[U]===0),
O.emit("disconnect",O[f],[O],q),O[w]()}t(wA,"onHTTP2GoAway");function DA(W){return W!=="GET"&&W!=="HEAD"&&W!=="OPTIONS"&&W!=="TRACE"&&W!=="CONNECT"}t(DA,"should\
SendContentLength");function kA(W,q){const O=W[T],{method:aA,path:gA,host:MA,upgrade:LA,expectContinue:mA,signal:IA,headers:NA}=q;let{body:hA}=q;if(LA)return o.
errorRequest(W,q,new Error("Upgrade not supported for H2")),!1;const cA={};for(let $=0;$<NA.length;$+=2){const dA=NA[$+0],JA=NA[$+1];if(Array.isArray(JA))for(let SA=0;SA<
JA.length;SA++)cA[dA]?cA[dA]+=`,${JA[SA]}`:cA[dA]=JA[SA];else cA[dA]=JA}let rA;const{hostname:PA,port:V}=W[f];cA[l]=MA||`${PA}${V?`:${V}`:""}`,cA[v]=aA;const r=t(
$=>{if(!q.aborted){if(q.completed){aA==="CONNECT"&&rA!=null&&o.destroy(rA,$||new i);return}$=$||new i,o.errorRequest(W,q,$),rA!=null&&o.destroy(rA,$),o.destroy(
hA,$),W[u][W[c]++]=null,W[w]()}},"abort");try{q.onConnect(r)}catch($){o.errorRequest(W,q,$)}if(q.aborted)return!1;if(aA==="CONNECT"){O.ref(),rA=O.request(cA,{endStream:!1,
signal:IA});let $=!1;const dA=t(vA=>{$=!0,rA.off(g,JA),q.onUpgradeResponse(Number(vA[BA]),vA,eA)},"onResponse"),JA=t(vA=>{$=!0,rA.off("response",dA),q.onUpgradeError(
vA)},"onUpgradeError"),SA=t(()=>{try{q.onUpgrade(null,null,rA)}catch(vA){rA.off("response",dA),r(vA);return}q.aborted||(rA.off("error",r),rA.once(g,JA),W[u][W[c]++]=
null)},"onReady");return rA.once("response",dA),rA.once("error",r),++O[s],SA(),rA.once("close",()=>{!$&&q.completed&&(rA.off("response",dA),rA.off(g,JA),q.onUpgradeError(
new A(`HTTP/2: "stream error" received - code ${rA.rstCode}`))),O[s]-=1,O[s]===0&&O.unref()}),!0}cA[z]=gA,cA[AA]="https";const H=aA==="PUT"||aA==="POST"||aA==="\
PATCH";hA&&typeof hA.read=="function"&&hA.read(0);let _=o.bodyLength(hA);if(o.isFormDataLike(hA)){L??=De().extractBody;const[$,dA]=L(hA);cA["content-type"]=dA,hA=
$.stream,_=$.length}if(_==null&&(_=q.contentLength),(_===0||!H)&&(_=null),DA(aA)&&_>0&&q.contentLength!=null&&q.contentLength!==_){if(W[J])return o.errorRequest(
W,q,new B),!1;process.emitWarning(new B)}_!=null&&(e(hA,"no body must not have content length"),cA[sA]=`${_}`),O.ref();const lA=aA==="GET"||aA==="HEAD"||hA===null;
return mA?(cA[P]="100-continue",rA=O.request(cA,{endStream:lA,signal:IA}),rA.once("continue",iA)):(rA=O.request(cA,{endStream:lA,signal:IA}),iA()),++O[s],rA.once(
"response",$=>{const{[BA]:dA,...JA}=$;if(q.onResponseStarted(),q.aborted){const SA=new i;o.errorRequest(W,q,SA),o.destroy(rA,SA);return}q.onHeaders(Number(dA),EA(
JA),rA.resume.bind(rA),"")===!1&&rA.pause(),rA.on("data",SA=>{q.onData(SA)===!1&&rA.pause()})}),rA.once("end",()=>{(rA.state?.state==null||rA.state.state<6)&&q.
onComplete([]),O[s]===0&&O.unref(),r(new A("HTTP/2: stream half-closed (remote)")),W[u][W[c]++]=null,W[y]=W[c],W[w]()}),rA.once("close",()=>{O[s]-=1,O[s]===0&&O.
unref()}),rA.once("error",function($){r($)}),rA.once("frameError",($,dA)=>{r(new A(`HTTP/2: "frameError" received - type ${$}, code ${dA}`))}),!0;function iA(){
!hA||_===0?nA(r,rA,null,W,q,W[b],_,H):o.isBuffer(hA)?nA(r,rA,hA,W,q,W[b],_,H):o.isBlobLike(hA)?typeof hA.stream=="function"?RA(r,rA,hA.stream(),W,q,W[b],_,H):F(
r,rA,hA,W,q,W[b],_,H):o.isStream(hA)?VA(r,W[b],H,rA,hA,W,q,_):o.isIterable(hA)?RA(r,rA,hA,W,q,W[b],_,H):e(!1)}t(iA,"writeBodyH2")}t(kA,"writeH2");function nA(W,q,O,aA,gA,MA,LA,mA){
try{O!=null&&o.isBuffer(O)&&(e(LA===O.byteLength,"buffer body must have content length"),q.cork(),q.write(O),q.uncork(),q.end(),gA.onBodySent(O)),mA||(MA[M]=!0),
gA.onRequestSent(),aA[w]()}catch(IA){W(IA)}}t(nA,"writeBuffer");function VA(W,q,O,aA,gA,MA,LA,mA){e(mA!==0||MA[U]===0,"stream body cannot be pipelined");const IA=a(
gA,aA,hA=>{hA?(o.destroy(IA,hA),W(hA)):(o.removeAllListeners(IA),LA.onRequestSent(),O||(q[M]=!0),MA[w]())});o.addListener(IA,"data",NA);function NA(hA){LA.onBodySent(
hA)}t(NA,"onPipeData")}t(VA,"writeStream");async function F(W,q,O,aA,gA,MA,LA,mA){e(LA===O.size,"blob body must have content length");try{if(LA!=null&&LA!==O.size)
throw new B;const IA=Buffer.from(await O.arrayBuffer());q.cork(),q.write(IA),q.uncork(),q.end(),gA.onBodySent(IA),gA.onRequestSent(),mA||(MA[M]=!0),aA[w]()}catch(IA){
W(IA)}}t(F,"writeBlob");async function RA(W,q,O,aA,gA,MA,LA,mA){e(LA!==0||aA[U]===0,"iterator body cannot be pipelined");let IA=null;function NA(){if(IA){const cA=IA;
IA=null,cA()}}t(NA,"onDrain");const hA=t(()=>new Promise((cA,rA)=>{e(IA===null),MA[d]?rA(MA[d]):IA=cA}),"waitForDrain");q.on("close",NA).on("drain",NA);try{for await(const cA of O){
if(MA[d])throw MA[d];const rA=q.write(cA);gA.onBodySent(cA),rA||await hA()}q.end(),gA.onRequestSent(),mA||(MA[M]=!0),aA[w]()}catch(cA){W(cA)}finally{q.off("clos\
e",NA).off("drain",NA)}}t(RA,"writeIterable"),D.exports=oA}}),At=uA({"node_modules/undici/lib/handler/redirect-handler.js"(E,D){"use strict";var e=WA(),{kBodyUsed:g}=KA(),
a=QA("node:assert"),{InvalidArgumentError:o}=ZA(),B=QA("node:events"),i=[300,301,302,303,307,308],C=Symbol("body"),A=class{static{t(this,"BodyAsyncIterable")}constructor(R){
this[C]=R,this[g]=!1}async*[Symbol.asyncIterator](){a(!this[g],"disturbed"),this[g]=!0,yield*this[C]}},f=class{static{t(this,"RedirectHandler")}constructor(R,u,y,c){
if(u!=null&&(!Number.isInteger(u)||u<0))throw new o("maxRedirections must be a positive number");e.validateHandler(c,y.method,y.upgrade),this.dispatch=R,this.location=
null,this.abort=null,this.opts={...y,maxRedirections:0},this.maxRedirections=u,this.handler=c,this.history=[],this.redirectionLimitReached=!1,e.isStream(this.opts.
body)?(e.bodyLength(this.opts.body)===0&&this.opts.body.on("data",function(){a(!1)}),typeof this.opts.body.readableDidRead!="boolean"&&(this.opts.body[g]=!1,B.prototype.
on.call(this.opts.body,"data",function(){this[g]=!0}))):this.opts.body&&typeof this.opts.body.pipeTo=="function"?this.opts.body=new A(this.opts.body):this.opts.
body&&typeof this.opts.body!="string"&&!ArrayBuffer.isView(this.opts.body)&&e.isIterable(this.opts.body)&&(this.opts.body=new A(this.opts.body))}onConnect(R){this.
abort=R,this.handler.onConnect(R,{history:this.history})}onUpgrade(R,u,y){this.handler.onUpgrade(R,u,y)}onError(R){this.handler.onError(R)}onHeaders(R,u,y,c){if(this.
location=this.history.length>=this.maxRedirections||e.isDisturbed(this.opts.body)?null:M(R,u),this.opts.throwOnMaxRedirect&&this.history.length>=this.maxRedirections){
this.request&&this.request.abort(new Error("max redirects")),this.redirectionLimitReached=!0,this.abort(new Error("max redirects"));return}if(this.opts.origin&&
this.history.push(new URL(this.opts.path,this.opts.origin)),!this.location)return this.handler.onHeaders(R,u,y,c);const{origin:d,pathname:b,search:J}=e.parseURL(
new URL(this.location,this.opts.origin&&new URL(this.opts.path,this.opts.origin))),Z=J?`${b}${J}`:b;this.opts.headers=U(this.opts.headers,R===303,this.opts.origin!==
d),this.opts.path=Z,this.opts.origin=d,this.opts.maxRedirections=0,this.opts.query=null,R===303&&this.opts.method!=="HEAD"&&(this.opts.method="GET",this.opts.body=
null)}onData(R){if(!this.location)return this.handler.onData(R)}onComplete(R){this.location?(this.location=null,this.abort=null,this.dispatch(this.opts,this)):this.
handler.onComplete(R)}onBodySent(R){this.handler.onBodySent&&this.handler.onBodySent(R)}};function M(R,u){if(i.indexOf(R)===-1)return null;for(let y=0;y<u.length;y+=
2)if(u[y].length===8&&e.headerNameToString(u[y])==="location")return u[y+1]}t(M,"parseLocation");function k(R,u,y){if(R.length===4)return e.headerNameToString(R)===
"host";if(u&&e.headerNameToString(R).startsWith("content-"))return!0;if(y&&(R.length===13||R.length===6||R.length===19)){const c=e.headerNameToString(R);return c===
"authorization"||c==="cookie"||c==="proxy-authorization"}return!1}t(k,"shouldRemoveHeader");function U(R,u,y){const c=[];if(Array.isArray(R))for(let d=0;d<R.length;d+=
2)k(R[d],u,y)||c.push(R[d],R[d+1]);else if(R&&typeof R=="object")for(const d of Object.keys(R))k(d,u,y)||c.push(d,R[d]);else a(R==null,"headers must be an objec\
t or an array");return c}t(U,"cleanRequestHeaders"),D.exports=f}}),Me=uA({"node_modules/undici/lib/interceptor/redirect-interceptor.js"(E,D){"use strict";var e=At();
function g({maxRedirections:a}){return o=>t(function(i,C){const{maxRedirections:A=a}=i;if(!A)return o(i,C);const f=new e(o,A,i,C);return i={...i,maxRedirections:0},
o(i,f)},"Intercept")}t(g,"createRedirectInterceptor"),D.exports=g}}),we=uA({"node_modules/undici/lib/dispatcher/client.js"(E,D){"use strict";var e=QA("node:asse\
rt"),g=QA("node:net"),a=QA("node:http"),o=WA(),{channels:B}=ce(),i=Ze(),C=Ce(),{InvalidArgumentError:A,InformationalError:f,ClientDestroyedError:M}=ZA(),k=le(),
{kUrl:U,kServerName:R,kClient:u,kBusy:y,kConnect:c,kResuming:d,kRunning:b,kPending:J,kSize:Z,kQueue:x,kConnected:T,kConnecting:w,kNeedDrain:S,kKeepAliveDefaultTimeout:m,
kHostHeader:s,kPendingIdx:L,kRunningIdx:N,kError:p,kPipelining:l,kKeepAliveTimeoutValue:v,kMaxHeadersSize:z,kKeepAliveMaxTimeout:AA,kKeepAliveTimeoutThreshold:sA,
kHeadersTimeout:P,kBodyTimeout:BA,kStrictContentLength:EA,kConnector:eA,kMaxRedirections:oA,kMaxRequests:FA,kCounter:yA,kClose:bA,kDestroy:YA,kDispatch:wA,kInterceptors:DA,
kLocalAddress:kA,kMaxResponseSize:nA,kOnError:VA,kHTTPContext:F,kMaxConcurrentStreams:RA,kResume:W}=KA(),q=je(),O=$e(),aA=!1,gA=Symbol("kClosedResolve"),MA=t(()=>{},
"noop");function LA(V){return V[l]??V[F]?.defaultPipelining??1}t(LA,"getPipelining");var mA=class extends C{static{t(this,"Client")}constructor(V,{interceptors:r,
maxHeaderSize:H,headersTimeout:_,socketTimeout:lA,requestTimeout:iA,connectTimeout:$,bodyTimeout:dA,idleTimeout:JA,keepAlive:SA,keepAliveTimeout:vA,maxKeepAliveTimeout:Qe,
keepAliveMaxTimeout:XA,keepAliveTimeoutThreshold:jA,socketPath:$A,pipelining:Ae,tls:Y,strictContentLength:h,maxCachedSessions:Q,maxRedirections:I,connect:n,maxRequestsPerClient:G,
localAddress:X,maxResponseSize:j,autoSelectFamily:K,autoSelectFamilyAttemptTimeout:CA,maxConcurrentStreams:tA,allowH2:UA,webSocket:pA,eventSource:fA}={}){if(super(
{webSocket:pA,eventSource:fA}),SA!==void 0)throw new A("unsupported keepAlive, use pipelining=0 instead");if(lA!==void 0)throw new A("unsupported socketTimeout,\
 use headersTimeout & bodyTimeout instead");if(iA!==void 0)throw new A("unsupported requestTimeout, use headersTimeout & bodyTimeout instead");if(JA!==void 0)throw new A(
"unsupported idleTimeout, use keepAliveTimeout instead");if(Qe!==void 0)throw new A("unsupported maxKeepAliveTimeout, use keepAliveMaxTimeout instead");if(H!=null&&
!Number.isFinite(H))throw new A("invalid maxHeaderSize");if($A!=null&&typeof $A!="string")throw new A("invalid socketPath");if($!=null&&(!Number.isFinite($)||$<
0))throw new A("invalid connectTimeout");if(vA!=null&&(!Number.isFinite(vA)||vA<=0))throw new A("invalid keepAliveTimeout");if(XA!=null&&(!Number.isFinite(XA)||
XA<=0))throw new A("invalid keepAliveMaxTimeout");if(jA!=null&&!Number.isFinite(jA))throw new A("invalid keepAliveTimeoutThreshold");if(_!=null&&(!Number.isInteger(
_)||_<0))throw new A("headersTimeout must be a positive integer or zero");if(dA!=null&&(!Number.isInteger(dA)||dA<0))throw new A("bodyTimeout must be a positive\
 integer or zero");if(n!=null&&typeof n!="function"&&typeof n!="object")throw new A("connect must be a function or an object");if(I!=null&&(!Number.isInteger(I)||
I<0))throw new A("maxRedirections must be a positive number");if(G!=null&&(!Number.isInteger(G)||G<0))throw new A("maxRequestsPerClient must be a positive numbe\
r");if(X!=null&&(typeof X!="string"||g.isIP(X)===0))throw new A("localAddress must be valid string IP address");if(j!=null&&(!Number.isInteger(j)||j<-1))throw new A(
"maxResponseSize must be a positive number");if(CA!=null&&(!Number.isInteger(CA)||CA<-1))throw new A("autoSelectFamilyAttemptTimeout must be a positive number");
if(UA!=null&&typeof UA!="boolean")throw new A("allowH2 must be a valid boolean value");if(tA!=null&&(typeof tA!="number"||tA<1))throw new A("maxConcurrentStream\
s must be a positive integer, greater than 0");typeof n!="function"&&(n=k({...Y,maxCachedSessions:Q,allowH2:UA,socketPath:$A,timeout:$,...K?{autoSelectFamily:K,
autoSelectFamilyAttemptTimeout:CA}:void 0,...n})),r?.Client&&Array.isArray(r.Client)?(this[DA]=r.Client,aA||(aA=!0,process.emitWarning("Client.Options#intercept\
or is deprecated. Use Dispatcher#compose instead.",{code:"UNDICI-CLIENT-INTERCEPTOR-DEPRECATED"}))):this[DA]=[IA({maxRedirections:I})],this[U]=o.parseOrigin(V),
this[eA]=n,this[l]=Ae??1,this[z]=H||a.maxHeaderSize,this[m]=vA??4e3,this[AA]=XA??6e5,this[sA]=jA??2e3,this[v]=this[m],this[R]=null,this[kA]=X??null,this[d]=0,this[S]=
0,this[s]=`host: ${this[U].hostname}${this[U].port?`:${this[U].port}`:""}\r
`,this[BA]=dA??3e5,this[P]=_??3e5,this[EA]=h??!0,this[oA]=I,this[FA]=G,this[gA]=null,this[nA]=j>-1?j:-1,this[RA]=tA??100,this[F]=null,this[x]=[],this[N]=0,this[L]=
0,this[W]=GA=>rA(this,GA),this[VA]=GA=>NA(this,GA)}get pipelining(){return this[l]}set pipelining(V){this[l]=V,this[W](!0)}get[J](){return this[x].length-this[L]}get[b](){
return this[L]-this[N]}get[Z](){return this[x].length-this[N]}get[T](){return!!this[F]&&!this[w]&&!this[F].destroyed}get[y](){return!!(this[F]?.busy(null)||this[Z]>=
(LA(this)||1)||this[J]>0)}[c](V){hA(this),this.once("connect",V)}[wA](V,r){const H=V.origin||this[U].origin,_=new i(H,V,r);return this[x].push(_),this[d]||(o.bodyLength(
_.body)==null&&o.isIterable(_.body)?(this[d]=1,queueMicrotask(()=>rA(this))):this[W](!0)),this[d]&&this[S]!==2&&this[y]&&(this[S]=2),this[S]<2}async[bA](){return new Promise(
V=>{this[Z]?this[gA]=V:V(null)})}async[YA](V){return new Promise(r=>{const H=this[x].splice(this[L]);for(let lA=0;lA<H.length;lA++){const iA=H[lA];o.errorRequest(
this,iA,V)}const _=t(()=>{this[gA]&&(this[gA](),this[gA]=null),r(null)},"callback");this[F]?(this[F].destroy(V,_),this[F]=null):queueMicrotask(_),this[W]()})}},
IA=Me();function NA(V,r){if(V[b]===0&&r.code!=="UND_ERR_INFO"&&r.code!=="UND_ERR_SOCKET"){e(V[L]===V[N]);const H=V[x].splice(V[N]);for(let _=0;_<H.length;_++){const lA=H[_];
o.errorRequest(V,lA,r)}e(V[Z]===0)}}t(NA,"onError");async function hA(V){e(!V[w]),e(!V[F]);let{host:r,hostname:H,protocol:_,port:lA}=V[U];if(H[0]==="["){const iA=H.
indexOf("]");e(iA!==-1);const $=H.substring(1,iA);e(g.isIP($)),H=$}V[w]=!0,B.beforeConnect.hasSubscribers&&B.beforeConnect.publish({connectParams:{host:r,hostname:H,
protocol:_,port:lA,version:V[F]?.version,servername:V[R],localAddress:V[kA]},connector:V[eA]});try{const iA=await new Promise(($,dA)=>{V[eA]({host:r,hostname:H,
protocol:_,port:lA,servername:V[R],localAddress:V[kA]},(JA,SA)=>{JA?dA(JA):$(SA)})});if(V.destroyed){o.destroy(iA.on("error",MA),new M);return}e(iA);try{V[F]=iA.
alpnProtocol==="h2"?await O(V,iA):await q(V,iA)}catch($){throw iA.destroy().on("error",MA),$}V[w]=!1,iA[yA]=0,iA[FA]=V[FA],iA[u]=V,iA[p]=null,B.connected.hasSubscribers&&
B.connected.publish({connectParams:{host:r,hostname:H,protocol:_,port:lA,version:V[F]?.version,servername:V[R],localAddress:V[kA]},connector:V[eA],socket:iA}),V.
emit("connect",V[U],[V])}catch(iA){if(V.destroyed)return;if(V[w]=!1,B.connectError.hasSubscribers&&B.connectError.publish({connectParams:{host:r,hostname:H,protocol:_,
port:lA,version:V[F]?.version,servername:V[R],localAddress:V[kA]},connector:V[eA],error:iA}),iA.code==="ERR_TLS_CERT_ALTNAME_INVALID")for(e(V[b]===0);V[J]>0&&V[x][V[L]].
servername===V[R];){const $=V[x][V[L]++];o.errorRequest(V,$,iA)}else NA(V,iA);V.emit("connectionError",V[U],[V],iA)}V[W]()}t(hA,"connect2");function cA(V){V[S]=
0,V.emit("drain",V[U],[V])}t(cA,"emitDrain");function rA(V,r){V[d]!==2&&(V[d]=2,PA(V,r),V[d]=0,V[N]>256&&(V[x].splice(0,V[N]),V[L]-=V[N],V[N]=0))}t(rA,"resume");
function PA(V,r){for(;;){if(V.destroyed){e(V[J]===0);return}if(V[gA]&&!V[Z]){V[gA](),V[gA]=null;return}if(V[F]&&V[F].resume(),V[y])V[S]=2;else if(V[S]===2){r?(V[S]=
1,queueMicrotask(()=>cA(V))):cA(V);continue}if(V[J]===0||V[b]>=(LA(V)||1))return;const H=V[x][V[L]];if(V[U].protocol==="https:"&&V[R]!==H.servername){if(V[b]>0)
return;V[R]=H.servername,V[F]?.destroy(new f("servername changed"),()=>{V[F]=null,rA(V)})}if(V[w])return;if(!V[F]){hA(V);return}if(V[F].destroyed||V[F].busy(H))
return;!H.aborted&&V[F].write(H)?V[L]++:V[x].splice(V[L],1)}}t(PA,"_resume"),D.exports=mA}}),ke=uA({"node_modules/undici/lib/dispatcher/pool.js"(E,D){"use stric\
t";var{PoolBase:e,kClients:g,kNeedDrain:a,kAddClient:o,kGetDispatcher:B}=qe(),i=we(),{InvalidArgumentError:C}=ZA(),A=WA(),{kUrl:f,kInterceptors:M}=KA(),k=le(),U=Symbol(
"options"),R=Symbol("connections"),u=Symbol("factory");function y(d,b){return new i(d,b)}t(y,"defaultFactory");var c=class extends e{static{t(this,"Pool")}constructor(d,{
connections:b,factory:J=y,connect:Z,connectTimeout:x,tls:T,maxCachedSessions:w,socketPath:S,autoSelectFamily:m,autoSelectFamilyAttemptTimeout:s,allowH2:L,...N}={}){
if(b!=null&&(!Number.isFinite(b)||b<0))throw new C("invalid connections");if(typeof J!="function")throw new C("factory must be a function.");if(Z!=null&&typeof Z!=
"function"&&typeof Z!="object")throw new C("connect must be a function or an object");typeof Z!="function"&&(Z=k({...T,maxCachedSessions:w,allowH2:L,socketPath:S,
timeout:x,...m?{autoSelectFamily:m,autoSelectFamilyAttemptTimeout:s}:void 0,...Z})),super(N),this[M]=N.interceptors?.Pool&&Array.isArray(N.interceptors.Pool)?N.
interceptors.Pool:[],this[R]=b||null,this[f]=A.parseOrigin(d),this[U]={...A.deepClone(N),connect:Z,allowH2:L},this[U].interceptors=N.interceptors?{...N.interceptors}:
void 0,this[u]=J,this.on("connectionError",(p,l,v)=>{for(const z of l){const AA=this[g].indexOf(z);AA!==-1&&this[g].splice(AA,1)}})}[B](){for(const d of this[g])
if(!d[a])return d;if(!this[R]||this[g].length<this[R]){const d=this[u](this[f],this[U]);return this[o](d),d}}};D.exports=c}}),Se=uA({"node_modules/undici/lib/di\
spatcher/agent.js"(E,D){"use strict";var{InvalidArgumentError:e}=ZA(),{kClients:g,kRunning:a,kClose:o,kDestroy:B,kDispatch:i,kInterceptors:C}=KA(),A=Ce(),f=ke(),
M=we(),k=WA(),U=Me(),R=Symbol("onConnect"),u=Symbol("onDisconnect"),y=Symbol("onConnectionError"),c=Symbol("maxRedirections"),d=Symbol("onDrain"),b=Symbol("fact\
ory"),J=Symbol("options");function Z(T,w){return w&&w.connections===1?new M(T,w):new f(T,w)}t(Z,"defaultFactory");var x=class extends A{static{t(this,"Agent3")}constructor({
factory:T=Z,maxRedirections:w=0,connect:S,tls:m,...s}={}){if(typeof T!="function")throw new e("factory must be a function.");if(S!=null&&typeof S!="function"&&typeof S!=
"object")throw new e("connect must be a function or an object");if(!Number.isInteger(w)||w<0)throw new e("maxRedirections must be a positive number");super(s),S&&
typeof S!="function"&&(S={...S}),m&&typeof m!="function"&&(m={...m}),this[C]=s.interceptors?.Agent&&Array.isArray(s.interceptors.Agent)?s.interceptors.Agent:[U(
{maxRedirections:w})],this[J]={...k.deepClone(s),connect:S,tls:m},this[J].interceptors=s.interceptors?{...s.interceptors}:void 0,this[c]=w,this[b]=T,this[g]=new Map,
this[d]=(L,N)=>{this.emit("drain",L,[this,...N])},this[R]=(L,N)=>{this.emit("connect",L,[this,...N])},this[u]=(L,N,p)=>{this.emit("disconnect",L,[this,...N],p)},
this[y]=(L,N,p)=>{this.emit("connectionError",L,[this,...N],p)}}get[a](){let T=0;for(const w of this[g].values())T+=w[a];return T}[i](T,w){let S;if(T.origin&&(typeof T.
origin=="string"||T.origin instanceof URL))S=String(T.origin);else throw new e("opts.origin must be a non-empty string or URL.");let m=this[g].get(S);return m||
(m=this[b](T.origin,this[J]).on("drain",this[d]).on("connect",this[R]).on("disconnect",this[u]).on("connectionError",this[y]),this[g].set(S,m)),m.dispatch(T,w)}async[o](){
const T=[];for(const w of this[g].values())T.push(w.close());this[g].clear(),await Promise.all(T)}async[B](T){const w=[];for(const S of this[g].values())w.push(
S.destroy(T));this[g].clear(),await Promise.all(w)}};D.exports=x}}),et=uA({"node_modules/undici/lib/dispatcher/proxy-agent.js"(E,D){"use strict";var{kProxy:e,kClose:g,
kDestroy:a,kDispatch:o,kInterceptors:B}=KA(),{URL:i}=QA("node:url"),C=Se(),A=ke(),f=Ce(),{InvalidArgumentError:M,RequestAbortedError:k,SecureProxyConnectionError:U}=ZA(),
R=le(),u=we(),y=Symbol("proxy agent"),c=Symbol("proxy client"),d=Symbol("proxy headers"),b=Symbol("request tls settings"),J=Symbol("proxy tls settings"),Z=Symbol(
"connect endpoint function"),x=Symbol("tunnel proxy");function T(l){return l==="https:"?443:80}t(T,"defaultProtocolPort");function w(l,v){return new A(l,v)}t(w,
"defaultFactory");var S=t(()=>{},"noop");function m(l,v){return v.connections===1?new u(l,v):new A(l,v)}t(m,"defaultAgentFactory");var s=class extends f{static{
t(this,"Http1ProxyWrapper")}#A;constructor(l,{headers:v={},connect:z,factory:AA}){if(super(),!l)throw new M("Proxy URL is mandatory");this[d]=v,AA?this.#A=AA(l,
{connect:z}):this.#A=new u(l,{connect:z})}[o](l,v){const z=v.onHeaders;v.onHeaders=function(BA,EA,eA){if(BA===407){typeof v.onError=="function"&&v.onError(new M(
"Proxy Authentication Required (407)"));return}z&&z.call(this,BA,EA,eA)};const{origin:AA,path:sA="/",headers:P={}}=l;if(l.path=AA+sA,!("host"in P)&&!("Host"in P)){
const{host:BA}=new i(AA);P.host=BA}return l.headers={...this[d],...P},this.#A[o](l,v)}async[g](){return this.#A.close()}async[a](l){return this.#A.destroy(l)}},
L=class extends f{static{t(this,"ProxyAgent2")}constructor(l){if(super(),!l||typeof l=="object"&&!(l instanceof i)&&!l.uri)throw new M("Proxy uri is mandatory");
const{clientFactory:v=w}=l;if(typeof v!="function")throw new M("Proxy opts.clientFactory must be a function.");const{proxyTunnel:z=!0}=l,AA=this.#A(l),{href:sA,
origin:P,port:BA,protocol:EA,username:eA,password:oA,hostname:FA}=AA;if(this[e]={uri:sA,protocol:EA},this[B]=l.interceptors?.ProxyAgent&&Array.isArray(l.interceptors.
ProxyAgent)?l.interceptors.ProxyAgent:[],this[b]=l.requestTls,this[J]=l.proxyTls,this[d]=l.headers||{},this[x]=z,l.auth&&l.token)throw new M("opts.auth cannot b\
e used in combination with opts.token");l.auth?this[d]["proxy-authorization"]=`Basic ${l.auth}`:l.token?this[d]["proxy-authorization"]=l.token:eA&&oA&&(this[d]["\
proxy-authorization"]=`Basic ${Buffer.from(`${decodeURIComponent(eA)}:${decodeURIComponent(oA)}`).toString("base64")}`);const yA=R({...l.proxyTls});this[Z]=R({...l.
requestTls});const bA=l.factory||m,YA=t((wA,DA)=>{const{protocol:kA}=new i(wA);return!this[x]&&kA==="http:"&&this[e].protocol==="http:"?new s(this[e].uri,{headers:this[d],
connect:yA,factory:bA}):bA(wA,DA)},"factory");this[c]=v(AA,{connect:yA}),this[y]=new C({...l,factory:YA,connect:t(async(wA,DA)=>{let kA=wA.host;wA.port||(kA+=`:${T(
wA.protocol)}`);try{const{socket:nA,statusCode:VA}=await this[c].connect({origin:P,port:BA,path:kA,signal:wA.signal,headers:{...this[d],host:wA.host},servername:this[J]?.
servername||FA});if(VA!==200&&(nA.on("error",S).destroy(),DA(new k(`Proxy response (${VA}) !== 200 when HTTP Tunneling`))),wA.protocol!=="https:"){DA(null,nA);return}
let F;this[b]?F=this[b].servername:F=wA.servername,this[Z]({...wA,servername:F,httpSocket:nA},DA)}catch(nA){nA.code==="ERR_TLS_CERT_ALTNAME_INVALID"?DA(new U(nA)):
DA(nA)}},"connect")})}dispatch(l,v){const z=N(l.headers);if(p(z),z&&!("host"in z)&&!("Host"in z)){const{host:AA}=new i(l.origin);z.host=AA}return this[y].dispatch(
{...l,headers:z},v)}#A(l){return typeof l=="string"?new i(l):l instanceof i?l:new i(l.uri)}async[g](){await this[y].close(),await this[c].close()}async[a](){await this[y].
destroy(),await this[c].destroy()}};function N(l){if(Array.isArray(l)){const v={};for(let z=0;z<l.length;z+=2)v[l[z]]=l[z+1];return v}return l}t(N,"buildHeaders");
function p(l){if(l&&Object.keys(l).find(z=>z.toLowerCase()==="proxy-authorization"))throw new M("Proxy-Authorization should be sent in ProxyAgent constructor")}
t(p,"throwIfProxyAuthIsSent"),D.exports=L}});import*as fe from"http";import*as Ye from"https";function Fe(E){const D=E.protocol==="https:";if(tt(E))return;const e=D?
process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;if(e)try{return new Le(e)}catch{if(!e.startsWith("http://")&&!e.
startsWith("https://"))return new Le(`http://${e}`)}else return}t(Fe,"getProxyUrl");function tt(E){if(!E.hostname)return!1;const D=E.hostname;if(Qt(D))return!0;
const e=process.env.no_proxy||process.env.NO_PROXY||"";if(!e)return!1;let g;E.port?g=Number(E.port):E.protocol==="http:"?g=80:E.protocol==="https:"&&(g=443);const a=[
E.hostname.toUpperCase()];typeof g=="number"&&a.push(`${a[0]}:${g}`);for(const o of e.split(",").map(B=>B.trim().toUpperCase()).filter(B=>B))if(o==="*"||a.some(
B=>B===o||B.endsWith(`.${o}`)||o.startsWith(".")&&B.endsWith(`${o}`)))return!0;return!1}t(tt,"checkBypass");function Qt(E){const D=E.toLowerCase();return D==="l\
ocalhost"||D.startsWith("127.")||D.startsWith("[::1]")||D.startsWith("[0:0:0:0:0:0:0:1]")}t(Qt,"isLoopbackAddress");var Le=class extends URL{static{t(this,"Deco\
dedURL")}constructor(E,D){super(E,D),this._decodedUsername=decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(super.password)}get username(){
return this._decodedUsername}get password(){return this._decodedPassword}},ne=ge(Ve(),1),Bt=ge(We()),rt=ge(de()),Et=ge(et());rt.default.prototype.connect=Bt.default;
var TA=t(function(E,D,e,g){function a(o){return o instanceof e?o:new e(function(B){B(o)})}return t(a,"adopt"),new(e||(e=Promise))(function(o,B){function i(f){try{
A(g.next(f))}catch(M){B(M)}}t(i,"fulfilled");function C(f){try{A(g.throw(f))}catch(M){B(M)}}t(C,"rejected");function A(f){f.done?o(f.value):a(f.value).then(i,C)}
t(A,"step"),A((g=g.apply(E,D||[])).next())})},"__awaiter"),OA;(function(E){E[E.OK=200]="OK",E[E.MultipleChoices=300]="MultipleChoices",E[E.MovedPermanently=301]=
"MovedPermanently",E[E.ResourceMoved=302]="ResourceMoved",E[E.SeeOther=303]="SeeOther",E[E.NotModified=304]="NotModified",E[E.UseProxy=305]="UseProxy",E[E.SwitchProxy=
306]="SwitchProxy",E[E.TemporaryRedirect=307]="TemporaryRedirect",E[E.PermanentRedirect=308]="PermanentRedirect",E[E.BadRequest=400]="BadRequest",E[E.Unauthorized=
401]="Unauthorized",E[E.PaymentRequired=402]="PaymentRequired",E[E.Forbidden=403]="Forbidden",E[E.NotFound=404]="NotFound",E[E.MethodNotAllowed=405]="MethodNotA\
llowed",E[E.NotAcceptable=406]="NotAcceptable",E[E.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired",E[E.RequestTimeout=408]="RequestTimeout",E[E.Conflict=
409]="Conflict",E[E.Gone=410]="Gone",E[E.TooManyRequests=429]="TooManyRequests",E[E.InternalServerError=500]="InternalServerError",E[E.NotImplemented=501]="NotI\
mplemented",E[E.BadGateway=502]="BadGateway",E[E.ServiceUnavailable=503]="ServiceUnavailable",E[E.GatewayTimeout=504]="GatewayTimeout"})(OA||(OA={}));var xA;(function(E){
E.Accept="accept",E.ContentType="content-type"})(xA||(xA={}));var _A;(function(E){E.ApplicationJson="application/json"})(_A||(_A={}));function It(E){const D=Fe(
new URL(E));return D?D.href:""}t(It,"getProxyUrl2");var gt=[OA.MovedPermanently,OA.ResourceMoved,OA.SeeOther,OA.TemporaryRedirect,OA.PermanentRedirect],Ct=[OA.BadGateway,
OA.ServiceUnavailable,OA.GatewayTimeout],it=["OPTIONS","GET","DELETE","HEAD"],ot=10,st=5,Je=class me extends Error{static{t(this,"_HttpClientError")}constructor(D,e){
super(D),this.name="HttpClientError",this.statusCode=e,Object.setPrototypeOf(this,me.prototype)}},Ge=class{static{t(this,"HttpClientResponse")}constructor(E){this.
message=E}readBody(){return TA(this,void 0,void 0,function*(){return new Promise(E=>TA(this,void 0,void 0,function*(){let D=Buffer.alloc(0);this.message.on("dat\
a",e=>{D=Buffer.concat([D,e])}),this.message.on("end",()=>{E(D.toString())})}))})}readBodyBuffer(){return TA(this,void 0,void 0,function*(){return new Promise(E=>TA(
this,void 0,void 0,function*(){const D=[];this.message.on("data",e=>{D.push(e)}),this.message.on("end",()=>{E(Buffer.concat(D))})}))})}};function nt(E){return new URL(
E).protocol==="https:"}t(nt,"isHttps");var at=class{static{t(this,"HttpClient")}constructor(E,D,e){this._ignoreSslError=!1,this._allowRedirects=!0,this._allowRedirectDowngrade=
!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(E),this.
handlers=D||[],this.requestOptions=e,e&&(e.ignoreSslError!=null&&(this._ignoreSslError=e.ignoreSslError),this._socketTimeout=e.socketTimeout,e.allowRedirects!=null&&
(this._allowRedirects=e.allowRedirects),e.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=e.allowRedirectDowngrade),e.maxRedirects!=null&&(this._maxRedirects=
Math.max(e.maxRedirects,0)),e.keepAlive!=null&&(this._keepAlive=e.keepAlive),e.allowRetries!=null&&(this._allowRetries=e.allowRetries),e.maxRetries!=null&&(this.
_maxRetries=e.maxRetries))}options(E,D){return TA(this,void 0,void 0,function*(){return this.request("OPTIONS",E,null,D||{})})}get(E,D){return TA(this,void 0,void 0,
function*(){return this.request("GET",E,null,D||{})})}del(E,D){return TA(this,void 0,void 0,function*(){return this.request("DELETE",E,null,D||{})})}post(E,D,e){
return TA(this,void 0,void 0,function*(){return this.request("POST",E,D,e||{})})}patch(E,D,e){return TA(this,void 0,void 0,function*(){return this.request("PATC\
H",E,D,e||{})})}put(E,D,e){return TA(this,void 0,void 0,function*(){return this.request("PUT",E,D,e||{})})}head(E,D){return TA(this,void 0,void 0,function*(){return this.
request("HEAD",E,null,D||{})})}sendStream(E,D,e,g){return TA(this,void 0,void 0,function*(){return this.request(E,D,e,g)})}getJson(E){return TA(this,arguments,void 0,
function*(D,e={}){e[xA.Accept]=this._getExistingOrDefaultHeader(e,xA.Accept,_A.ApplicationJson);const g=yield this.get(D,e);return this._processResponse(g,this.
requestOptions)})}postJson(E,D){return TA(this,arguments,void 0,function*(e,g,a={}){const o=JSON.stringify(g,null,2);a[xA.Accept]=this._getExistingOrDefaultHeader(
a,xA.Accept,_A.ApplicationJson),a[xA.ContentType]=this._getExistingOrDefaultContentTypeHeader(a,_A.ApplicationJson);const B=yield this.post(e,o,a);return this._processResponse(
B,this.requestOptions)})}putJson(E,D){return TA(this,arguments,void 0,function*(e,g,a={}){const o=JSON.stringify(g,null,2);a[xA.Accept]=this._getExistingOrDefaultHeader(
a,xA.Accept,_A.ApplicationJson),a[xA.ContentType]=this._getExistingOrDefaultContentTypeHeader(a,_A.ApplicationJson);const B=yield this.put(e,o,a);return this._processResponse(
B,this.requestOptions)})}patchJson(E,D){return TA(this,arguments,void 0,function*(e,g,a={}){const o=JSON.stringify(g,null,2);a[xA.Accept]=this._getExistingOrDefaultHeader(
a,xA.Accept,_A.ApplicationJson),a[xA.ContentType]=this._getExistingOrDefaultContentTypeHeader(a,_A.ApplicationJson);const B=yield this.patch(e,o,a);return this.
_processResponse(B,this.requestOptions)})}request(E,D,e,g){return TA(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Client has already been d\
isposed.");const a=new URL(D);let o=this._prepareRequest(E,a,g);const B=this._allowRetries&&it.includes(E)?this._maxRetries+1:1;let i=0,C;do{if(C=yield this.requestRaw(
o,e),C&&C.message&&C.message.statusCode===OA.Unauthorized){let f;for(const M of this.handlers)if(M.canHandleAuthentication(C)){f=M;break}return f?f.handleAuthentication(
this,o,e):C}let A=this._maxRedirects;for(;C.message.statusCode&&gt.includes(C.message.statusCode)&&this._allowRedirects&&A>0;){const f=C.message.headers.location;
if(!f)break;const M=new URL(f);if(a.protocol==="https:"&&a.protocol!==M.protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP pro\
tocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.");if(yield C.readBody(),
M.hostname!==a.hostname)for(const k in g)k.toLowerCase()==="authorization"&&delete g[k];o=this._prepareRequest(E,M,g),C=yield this.requestRaw(o,e),A--}if(!C.message.
statusCode||!Ct.includes(C.message.statusCode))return C;i+=1,i<B&&(yield C.readBody(),yield this._performExponentialBackoff(i))}while(i<B);return C})}dispose(){
this._agent&&this._agent.destroy(),this._disposed=!0}requestRaw(E,D){return TA(this,void 0,void 0,function*(){return new Promise((e,g)=>{function a(o,B){o?g(o):
B?e(B):g(new Error("Unknown error"))}t(a,"callbackForResult"),this.requestRawWithCallback(E,D,a)})})}requestRawWithCallback(E,D,e){typeof D=="string"&&(E.options.
headers||(E.options.headers={}),E.options.headers["Content-Length"]=Buffer.byteLength(D,"utf8"));let g=!1;function a(i,C){g||(g=!0,e(i,C))}t(a,"handleResult");const o=E.
httpModule.request(E.options,i=>{const C=new Ge(i);a(void 0,C)});let B;o.on("socket",i=>{B=i}),o.setTimeout(this._socketTimeout||3*6e4,()=>{B&&B.end(),a(new Error(
`Request timeout: ${E.options.path}`))}),o.on("error",function(i){a(i)}),D&&typeof D=="string"&&o.write(D,"utf8"),D&&typeof D!="string"?(D.on("close",function(){
o.end()}),D.pipe(o)):o.end()}getAgent(E){const D=new URL(E);return this._getAgent(D)}getAgentDispatcher(E){const D=new URL(E),e=Fe(D);if(e&&e.hostname)return this.
_getProxyAgentDispatcher(D,e)}_prepareRequest(E,D,e){const g={};g.parsedUrl=D;const a=g.parsedUrl.protocol==="https:";g.httpModule=a?Ye:fe;const o=a?443:80;if(g.
options={},g.options.host=g.parsedUrl.hostname,g.options.port=g.parsedUrl.port?parseInt(g.parsedUrl.port):o,g.options.path=(g.parsedUrl.pathname||"")+(g.parsedUrl.
search||""),g.options.method=E,g.options.headers=this._mergeHeaders(e),this.userAgent!=null&&(g.options.headers["user-agent"]=this.userAgent),g.options.agent=this.
_getAgent(g.parsedUrl),this.handlers)for(const B of this.handlers)B.prepareRequest(g.options);return g}_mergeHeaders(E){return this.requestOptions&&this.requestOptions.
headers?Object.assign({},re(this.requestOptions.headers),re(E||{})):re(E||{})}_getExistingOrDefaultHeader(E,D,e){let g;if(this.requestOptions&&this.requestOptions.
headers){const o=re(this.requestOptions.headers)[D];o&&(g=typeof o=="number"?o.toString():o)}const a=E[D];return a!==void 0?typeof a=="number"?a.toString():a:g!==
void 0?g:e}_getExistingOrDefaultContentTypeHeader(E,D){let e;if(this.requestOptions&&this.requestOptions.headers){const a=re(this.requestOptions.headers)[xA.ContentType];
a&&(typeof a=="number"?e=String(a):Array.isArray(a)?e=a.join(", "):e=a)}const g=E[xA.ContentType];return g!==void 0?typeof g=="number"?String(g):Array.isArray(g)?
g.join(", "):g:e!==void 0?e:D}_getAgent(E){let D;const e=Fe(E),g=e&&e.hostname;if(this._keepAlive&&g&&(D=this._proxyAgent),g||(D=this._agent),D)return D;const a=E.
protocol==="https:";let o=100;if(this.requestOptions&&(o=this.requestOptions.maxSockets||fe.globalAgent.maxSockets),e&&e.hostname){const B={maxSockets:o,keepAlive:this.
_keepAlive,proxy:Object.assign(Object.assign({},(e.username||e.password)&&{proxyAuth:`${e.username}:${e.password}`}),{host:e.hostname,port:e.port})};let i;const C=e.
protocol==="https:";a?i=C?ne.httpsOverHttps:ne.httpsOverHttp:i=C?ne.httpOverHttps:ne.httpOverHttp,D=i(B),this._proxyAgent=D}if(!D){const B={keepAlive:this._keepAlive,
maxSockets:o};D=a?new Ye.Agent(B):new fe.Agent(B),this._agent=D}return a&&this._ignoreSslError&&(D.options=Object.assign(D.options||{},{rejectUnauthorized:!1})),
D}_getProxyAgentDispatcher(E,D){let e;if(this._keepAlive&&(e=this._proxyAgentDispatcher),e)return e;const g=E.protocol==="https:";return e=new Et.default(Object.
assign({uri:D.href,pipelining:this._keepAlive?1:0},(D.username||D.password)&&{token:`Basic ${Buffer.from(`${D.username}:${D.password}`).toString("base64")}`})),
this._proxyAgentDispatcher=e,g&&this._ignoreSslError&&(e.options=Object.assign(e.options.requestTls||{},{rejectUnauthorized:!1})),e}_getUserAgentWithOrchestrationId(E){
const D=E||"actions/http-client",e=process.env.ACTIONS_ORCHESTRATION_ID;if(e){const g=e.replace(/[^a-z0-9_.-]/gi,"_");return`${D} actions_orchestration_id/${g}`}
return D}_performExponentialBackoff(E){return TA(this,void 0,void 0,function*(){E=Math.min(ot,E);const D=st*Math.pow(2,E);return new Promise(e=>setTimeout(()=>e(),
D))})}_processResponse(E,D){return TA(this,void 0,void 0,function*(){return new Promise((e,g)=>TA(this,void 0,void 0,function*(){const a=E.message.statusCode||0,
o={statusCode:a,result:null,headers:{}};a===OA.NotFound&&e(o);function B(A,f){if(typeof f=="string"){const M=new Date(f);if(!isNaN(M.valueOf()))return M}return f}
t(B,"dateTimeDeserializer");let i,C;try{C=yield E.readBody(),C&&C.length>0&&(D&&D.deserializeDates?i=JSON.parse(C,B):i=JSON.parse(C),o.result=i),o.headers=E.message.
headers}catch{}if(a>299){let A;i&&i.message?A=i.message:C&&C.length>0?A=C:A=`Failed request: (${a})`;const f=new Je(A,a);f.result=o.result,g(f)}else e(o)}))})}},
re=t(E=>Object.keys(E).reduce((D,e)=>(D[e.toLowerCase()]=E[e],D),{}),"lowercaseKeys");export{ZA as require_errors,KA as require_symbols,WA as require_util,ye as require_constants,
ie as require_data_url,Be as require_webidl,oe as require_util2,se as require_symbols2,ue as require_formdata,De as require_body,Se as require_agent,OA as HttpCodes,
xA as Headers,_A as MediaTypes,It as getProxyUrl,Je as HttpClientError,Ge as HttpClientResponse,nt as isHttps,at as HttpClient};
