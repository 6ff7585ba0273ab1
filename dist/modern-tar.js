var ne=Object.defineProperty;var s=(e,n)=>ne(e,"name",{value:n,configurable:!0});import{createRequire as te}from"node:module";const Pe=te(import.meta.url);import"./shared.all.js";var re="file",ie="link",ae="symlink",$="directory",oe={file:"0",
link:"1",symlink:"2","character-device":"3","block-device":"4",directory:"5",fifo:"6","pax-header":"x","pax-global-header":"g","gnu-long-name":"L","gnu-long-lin\
k-name":"K"},le={48:re,49:ie,50:ae,51:"character-device",52:"block-device",53:$,54:"fifo",120:"pax-header",103:"pax-global-header",76:"gnu-long-name",75:"gnu-lo\
ng-link-name"},se=new Uint8Array(512),I=new Uint8Array(0),S=new TextEncoder,P=new TextDecoder;function x(e,n,t,r){if(r)for(let i=0;i<r.length&&i<t;i++){const a=r.
charCodeAt(i);if(a>127){S.encodeInto(r,e.subarray(n,n+t));return}e[n+i]=a}}s(x,"writeString");function T(e,n,t,r){if(r===void 0)return;let i=r;for(let a=n+t-2;a>=
n;a--)e[a]=48+i%8,i=Math.floor(i/8);i===0&&r%1===0||S.encodeInto(r.toString(8).padStart(t-1,"0"),e.subarray(n,n+t-1))}s(T,"writeOctal");function A(e,n,t){if(e[n]===
0)return"";const r=e.indexOf(0,n),i=r===-1||r>n+t?n+t:r;return P.decode(e.subarray(n,i))}s(A,"readString");function M(e,n,t){let r=0;const i=n+t;for(let a=n;a<i;a++){
const l=e[a];if(l===0)break;if(l!==32){if(l<48||l>55)throw new Error("Invalid tar number.");r=r*8+(l-48)}}return r}s(M,"readOctal");function U(e,n,t){if(e[n]&128){
let r=0;r=e[n]&127;for(let i=1;i<t;i++)r=r*256+e[n+i];if(!Number.isSafeInteger(r))throw new Error("TAR number too large");return r}return M(e,n,t)}s(U,"readNume\
ric");var z=s(e=>e.type==="directory"||e.type==="symlink"||e.type==="link"||e.type==="character-device"||e.type==="block-device"||e.type==="fifo","isBodyless");
async function ce(e){if(e==null)return I;if(e instanceof Uint8Array)return e;if(typeof e=="string")return S.encode(e);if(e instanceof ArrayBuffer)return new Uint8Array(
e);if(e instanceof Blob)return new Uint8Array(await e.arrayBuffer());throw new TypeError("Unsupported content type for entry body.")}s(ce,"normalizeBody");var j=s(
(e,n)=>{const t=e.split("/").filter(Boolean);return n>=t.length?"":t.slice(n).join("/")},"stripPath");function W(e,n){const{strip:t,filter:r,map:i}=n;if(!t&&!r&&
!i)return e;const a={...e};if(t&&t>0){const o=j(a.name,t);if(!o)return null;if(a.name=a.type==="directory"&&!o.endsWith("/")?`${o}/`:o,a.linkname){const c=a.linkname.
startsWith("/");if(c||a.type==="link"){const p=j(a.linkname,t);a.linkname=c?`/${p}`||"/":p}}}if(r?.(a)===!1)return null;const l=i?i(a):a;return l&&(!l.name?.trim()||
l.name==="."||l.name==="/")?null:l}s(W,"transformHeader");var R=256;function ue(){let e=new Array(R),n=e.length-1,t=0,r=0,i=0;const a=s(o=>{const c=e[t];o===c.length?
(e[t]=I,t=t+1&n):e[t]=c.subarray(o),i-=o,i===0&&e.length>R&&(e=new Array(R),n=255,t=0,r=0)},"consumeFromHead");function l(o,c){if(c){let f=0,m=Math.min(o,i);for(;m>
0;){const y=e[t],w=Math.min(m,y.length),k=w===y.length?y:y.subarray(0,w);if(a(w),m-=w,f+=w,!c(k))break}return f}if(i<o)return null;if(o===0)return I;const p=e[t];
if(p.length>=o){const f=p.length===o?p:p.subarray(0,o);return a(o),f}const g=new Uint8Array(o);let d=0,u=o;for(;u>0;){const f=e[t],m=Math.min(u,f.length);g.set(
m===f.length?f:f.subarray(0,m),d),d+=m,u-=m,a(m)}return g}return s(l,"pull"),{push:s(o=>{if(o.length===0)return;let c=r+1&n;if(c===t){const p=e.length,g=p*2,d=new Array(
g),u=r-t+p&p-1;if(t<r)for(let f=0;f<u;f++)d[f]=e[t+f];else{const f=p-t;for(let m=0;m<f;m++)d[m]=e[t+m];for(let m=0;m<r;m++)d[f+m]=e[m]}e=d,n=g-1,t=0,r=u,c=r+1&n}
e[r]=o,r=c,i+=o.length},"push"),available:s(()=>i,"available"),peek:s(o=>{if(i<o)return null;if(o===0)return I;const c=e[t];if(c.length>=o)return c.length===o?c:
c.subarray(0,o);const p=new Uint8Array(o);let g=0,d=t;for(;g<o;){const u=e[d],f=Math.min(o-g,u.length);f===u.length?p.set(u,g):p.set(u.subarray(0,f),g),g+=f,d=d+
1&n}return p},"peek"),discard:s(o=>{if(o>i)throw new Error("Too many bytes consumed");if(o===0)return;let c=o;for(;c>0;){const p=e[t],g=Math.min(c,p.length);a(g),
c-=g}},"discard"),pull:l}}s(ue,"createChunkQueue");var L=32,fe=48;function de(e){const n=M(e,148,8);let t=0;for(let r=0;r<e.length;r++)r>=148&&r<156?t+=L:t+=e[r];
return n===t}s(de,"validateChecksum");function me(e){e.fill(L,148,156);let n=0;for(let t=e.length;t>0;)n+=e[--t];for(let t=153;t>=148;t--)e[t]=(n&7)+fe,n>>=3;e[154]=
0,e[155]=L}s(me,"writeChecksum");var ge=256,pe=/[^\x00-\x7f]/;function v(e,n){return e.length*3<=n?!1:e.length>n?!0:pe.test(e)?S.encode(e).length>n:!1}s(v,"isUt\
f8TooLong");function he(e){const n={};v(e.name,100)&&Y(e.name)===null&&(n.path=e.name),e.linkname&&v(e.linkname,100)&&(n.linkpath=e.linkname),e.uname&&v(e.uname,
32)&&(n.uname=e.uname),e.gname&&v(e.gname,32)&&(n.gname=e.gname),e.uid!=null&&e.uid>2097151&&(n.uid=String(e.uid)),e.gid!=null&&e.gid>2097151&&(n.gid=String(e.gid)),
e.pax&&Object.assign(n,e.pax),(e.size>8589934591||"size"in n)&&(n.size=String(e.size));const t=Object.entries(n);if(t.length===0)return null;const r=S.encode(t.
map(([i,a])=>{const l=`${i}=${a}
`,o=S.encode(l).length+1;let c=o+String(o).length;return c=o+String(c).length,`${c} ${l}`}).join(""));return{paxHeader:q({name:P.decode(S.encode(`PaxHeader/${e.
name}`).slice(0,100)),size:r.length,type:"pax-header",mode:420,mtime:e.mtime,uname:e.uname,gname:e.gname,uid:e.uid,gid:e.gid}),paxBody:r}}s(he,"generatePax");function Y(e){
if(!v(e,100)||v(e,ge))return null;for(let n=e.length-1;n>0;n--){if(e[n]!=="/")continue;const t=e.slice(0,n),r=e.slice(n+1);if(!v(t,155)&&!v(r,100))return{prefix:t,
name:r}}return null}s(Y,"findUstarSplit");function q(e){const n=new Uint8Array(512),t=z(e)?0:e.size??0;let r=e.name,i="";if(!e.pax?.path){const a=Y(r);a&&(r=a.name,
i=a.prefix)}return x(n,0,100,r),T(n,100,8,e.mode??(e.type==="directory"?493:420)),T(n,108,8,e.uid??0),T(n,116,8,e.gid??0),T(n,124,12,t),T(n,136,12,Math.floor((e.
mtime?.getTime()??Date.now())/1e3)),x(n,156,1,oe[e.type??"file"]),x(n,157,100,e.linkname),x(n,257,6,"ustar\0"),x(n,263,2,"00"),x(n,265,32,e.uname),x(n,297,32,e.
gname),x(n,345,155,i),me(n),n}s(q,"createTarHeader");function ye(e,n){if(n&&!de(e))throw new Error("Invalid tar header checksum.");const t={name:A(e,0,100),mode:M(
e,100,8),uid:U(e,108,8),gid:U(e,116,8),size:U(e,124,12),mtime:new Date(U(e,136,12)*1e3),type:le[e[156]]||"file",linkname:A(e,157,100)},r=A(e,257,6);return r.trim()===
"ustar"&&(t.uname=A(e,265,32),t.gname=A(e,297,32)),r==="ustar"&&(t.prefix=A(e,345,155)),t}s(ye,"parseUstarHeader");var K={path:["name",e=>e],linkpath:["linkname",
e=>e],size:["size",e=>/^\d+$/.test(e)&&Number.isSafeInteger(+e)?+e:NaN],mtime:["mtime",parseFloat],uid:["uid",e=>parseInt(e,10)],gid:["gid",e=>parseInt(e,10)],uname:[
"uname",e=>e],gname:["gname",e=>e]};function we(e){const n=Object.create(null),t=Object.create(null);let r=!1,i=0;for(;i<e.length;){const a=e.indexOf(32,i);if(a===
-1)break;const l=parseInt(P.decode(e.subarray(i,a)),10);if(!(l>0))break;const o=i+l,c=P.decode(e.subarray(a+1,o-1)),p=c.indexOf("=");if(p>0){const g=c.slice(0,p),
d=c.slice(p+1);if(t[g]=d,r=!0,Object.hasOwn(K,g)){const[u,f]=K[g],m=f(d);(typeof m=="string"||!Number.isNaN(m))&&(n[u]=m)}}i=o}return r&&(n.pax=t),n}s(we,"parse\
Pax");function D(e,n){n.name!==void 0&&(e.name=n.name),n.linkname!==void 0&&(e.linkname=n.linkname),n.size!==void 0&&(e.size=n.size),n.mtime!==void 0&&(e.mtime=
new Date(n.mtime*1e3)),n.uid!==void 0&&(e.uid=n.uid),n.gid!==void 0&&(e.gid=n.gid),n.uname!==void 0&&(e.uname=n.uname),n.gname!==void 0&&(e.gname=n.gname),n.pax&&
(e.pax=Object.assign({},e.pax??{},n.pax))}s(D,"applyOverrides");function ke(e){switch(e){case"pax-global-header":case"pax-header":return we;case"gnu-long-name":
return n=>({name:A(n,0,n.length)});case"gnu-long-link-name":return n=>({linkname:A(n,0,n.length)});default:return}}s(ke,"getMetaParser");function be(e){const n=q(
e),t=he(e);if(!t)return[n];const r=-t.paxBody.length&511,i=r>0?[se.subarray(0,r)]:[];return[t.paxHeader,t.paxBody,...i,n]}s(be,"getHeaderBlocks");var _=0,B=1,Ee=8388608,
xe=512,O=new Error("Tar archive is truncated.");function G(e={}){const n=e.strict??!1,{available:t,peek:r,push:i,discard:a,pull:l}=ue();let o=_,c=!1,p=!1,g=!1,d=null;
const u={};let f={};const m={isEntryActive:s(()=>o===B,"isEntryActive"),isBodyComplete:s(()=>!d||d.remaining===0,"isBodyComplete"),canFinish:s(()=>!d||t()>=d.remaining+
d.padding,"canFinish"),bodyBytes:s(()=>d&&d.remaining>0?Math.min(d.remaining,t()):0,"bodyBytes"),available:t,write(y){if(c)throw new Error("Archive already ende\
d.");if(g){n&&X(y);return}i(y)},end(){c=!0},readHeader(){if(o!==_)throw new Error("Cannot read header while an entry is active");if(!p)for(;!p;){if(t()<512){if(c){
if(t()>0&&n)throw O;p=!0;return}return null}const y=r(512);if(N(y)){if(t()<1024){if(c){if(n)throw O;p=!0;return}return null}if(N(r(1024).subarray(512))){a(1024),
p=!0,g=!0,n?l(t(),X):a(t());return}if(n)throw new Error("Invalid tar header.");a(512);continue}let w;try{w=ye(y,n)}catch(b){if(n)throw b;a(512);continue}const k=ke(
w.type);if(k){if(w.size>Ee)throw new Error("Tar metadata entry exceeds maximum size.");const b=w.size+(-w.size&511);if(t()<512+b){if(c&&n)throw O;return null}a(
512);const C=k(l(b).subarray(0,w.size));f.pax&&(f={});const H=w.type==="pax-global-header"?u:f;if(H===u&&C.pax&&Object.keys(C.pax).length>xe)throw new Error("To\
o many global attributes.");for(const F in C)H[F]=C[F];continue}a(512);const h=w;w.prefix&&(h.name=`${w.prefix}/${h.name}`),D(h,u),D(h,f);let E=h.size;return z(
h)?(E=0,h.size=0):h.name.endsWith("/")&&h.type==="file"&&(h.type=$,h.size=0),f={},d={header:h,remaining:E,padding:-E&511},o=B,h}},streamBody(y){if(o!==B||!d||d.
remaining===0)return 0;const w=Math.min(d.remaining,t());if(w===0)return 0;const k=l(w,y);return d.remaining-=k,k},skipPadding(){if(o!==B||!d)return!0;if(d.remaining>
0)throw new Error("Body not fully consumed");return t()<d.padding?!1:(a(d.padding),d=null,o=_,!0)},skipEntry(){if(o!==B||!d)return!0;const y=Math.min(d.remaining,
t());return y>0&&(a(y),d.remaining-=y),d.remaining>0?!1:m.skipPadding()},finish(){if(n&&!g)throw O}};return m}s(G,"createUnpacker");function N(e){if(e.length===
0)return!0;if(e[0]!==0)return!1;if(e.byteOffset%8===0&&e.length%8===0){const n=new BigUint64Array(e.buffer,e.byteOffset,e.length/8);for(let t=0;t<n.length;t++)if(n[t]!==
0n)return!1;return!0}for(let n=0;n<e.length;n++)if(e[n]!==0)return!1;return!0}s(N,"isZeroBlock");function X(e){if(!N(e))throw new Error("Invalid EOF.");return!0}
s(X,"checkPadding");var Ae=new Uint8Array(1024);function ve(e){let n=null,t=0,r=!1;const i=s(a=>{throw new Error(a)},"fail");return{add(a){r&&i("No new tar entr\
ies after finalize."),n!==null&&i("Previous entry must be completed before adding a new one");const l=z(a)?0:a.size;(!Number.isSafeInteger(l)||l<0)&&i("Invalid \
tar entry size.");const o=be({...a,size:l});for(const c of o)e(c);n={...a,size:l},t=0},write(a){n||i("No active tar entry."),r&&i("Cannot write data after final\
ize.");const l=t+a.length;l>n.size&&i(`"${n.name}" exceeds given size of ${n.size} bytes.`),t=l,e(a)},endEntry(){n||i("No active entry to end."),r&&i("Cannot en\
d entry after finalize."),t!==n.size&&i(`Size mismatch for "${n.name}".`);const a=-n.size&511;a>0&&e(new Uint8Array(a)),n=null,t=0},finalize(){r&&i("Archive has\
 already been finalized"),n!==null&&i("Cannot finalize while an entry is still active"),e(Ae),r=!0}}}s(ve,"createTarPacker");function Z(){let e,n,t=null,r=null,
i=null,a=!1,l;const o=s(()=>{r?.(),r=null,i=null},"unblock"),c=s(u=>{a||(a=!0,l=u,t?.error(u),t=null,e.error(u),o())},"stop"),p=s((u=AbortSignal.abort().reason)=>{
t=null,c(u)},"abortBody"),g=s(()=>{if(a)throw l},"checkStopped"),d=s(u=>{g();try{u()}catch(y){throw c(y),y}const f=i;if(!f)return;const m=t?.signal;if(m)return m.
aborted?p(m.reason):m.onabort=()=>p(m.reason),f.then(g)},"emit");return{readable:new ReadableStream({start(u){e=u,n=ve(f=>{const m=f.buffer;u.enqueue(m instanceof
ArrayBuffer&&!Reflect.get(m,"resizable")?f:new Uint8Array(f)),(u.desiredSize??1)<=0&&(i||=new Promise(y=>{r=y}))})},pull:o,cancel(u=AbortSignal.abort().reason){
c(u)}},new ByteLengthQueuingStrategy({highWaterMark:8388608})),controller:{add(u){try{if(g(),t)throw new Error("Previous entry must be completed before adding a\
 new one");n.add(u)}catch(f){throw c(f),f}return new WritableStream({start(f){t=f},write(f){return d(()=>{if(!ArrayBuffer.isView(f)||f[Symbol.toStringTag]!=="Ui\
nt8Array")throw new TypeError("Expected a Uint8Array body chunk");n.write(f)})},close(){const f=d(()=>n.endEntry());if(!f){t=null;return}return f.then(()=>{t=null})},
abort:p})},finalize(){try{if(g(),t)throw new Error("Cannot finalize while an entry is still active");n.finalize(),e.close()}catch(u){throw c(u),u}},error(u){c(u)}}}}
s(Z,"createTarPacker2");async function Q(e){const n=[],t=e.getReader();let r=0;try{for(;;){const{done:l,value:o}=await t.read();if(l)break;n.push(o),r+=o.length}
const i=new Uint8Array(r);let a=0;for(const l of n)i.set(l,a),a+=l.length;return i}finally{t.releaseLock()}}s(Q,"streamToBuffer");var V=s(e=>e.pipeTo(new WritableStream),
"drain"),J=1048576,Se=J/2;function ee(e={}){const n=G(e),t=e.strict??!1;let r=null,i=null,a=!1,l=!1,o=null,c=!1,p=!1,g=!1,d=!1;const u=s(()=>{o?.(),o=null},"unb\
lock"),f=s(()=>{try{i?.close()}catch{}i=null},"closeBody"),m=s(h=>{if(!d){d=!0;try{i?.error(h)}catch{}i=null;try{r.error(h)}catch{}r=null,u()}},"fail"),y=s(()=>{
if(!d){d=!0,f();try{r.close()}catch{}r=null,u()}},"finish"),w=s(()=>{if(t)throw new Error("Tar archive is truncated.");y()},"truncateOrFinish"),k=s(()=>{if(!(a||
d||!r)){l=!1,a=!0;try{for(;;){if(p){g&&y();break}if(n.isEntryActive()){if(g&&!n.canFinish()){w();break}if(i){if((i.desiredSize??1)<=0){l=!0;break}if(n.streamBody(
h=>(i.enqueue(h),(i.desiredSize??1)>0))===0&&!n.isBodyComplete()){g&&w();break}}else if(!n.skipEntry()){g&&w();break}if(n.isBodyComplete()&&(f(),!n.skipPadding())){
g&&w();break}}else{if((r.desiredSize??0)<0){l=!0;break}const h=n.readHeader();if(h===null){g&&y();break}if(h===void 0){if(g){n.finish(),y();break}p=!0;break}r.enqueue(
{header:h,body:new ReadableStream({start(E){h.size===0?E.close():i=E},pull:k,cancel(){i=null,k()}})})}}}catch(h){throw m(h),h}finally{a=!1}o&&(!l||n.available()<
Se)&&u()}},"pump");return{readable:new ReadableStream({start(h){r=h},pull:k,cancel(h){n.end(),h!==void 0?m(h):y()}},{highWaterMark:2}),writable:new WritableStream(
{write(h,E){try{if(n.write(h),k(),l&&n.available()>=J)return c||(E.signal.onabort=u,c=!0),new Promise(b=>o=b)}catch(b){throw m(b),b}},close(){try{g=!0,n.end(),k()}catch(h){
throw m(h),h}},abort(h){m(h)}})}}s(ee,"createTarDecoder");async function Te(e){const{readable:n,controller:t}=Z(),r=Q(n);try{for(const i of e){const a=t.add(i.header),
l="body"in i?i.body:i.data;if(!l){await a.close();continue}if(l instanceof ReadableStream)await l.pipeTo(a);else if(l instanceof Blob)await l.stream().pipeTo(a);else
try{const o=await ce(l);if(o.length>0){const c=a.getWriter();await c.write(o),await c.close()}else await a.close()}catch{throw new TypeError(`Unsupported conten\
t type for entry "${i.header.name}".`)}}t.finalize()}catch(i){t.error(i)}return r}s(Te,"packTar");async function ze(e,n={}){if(!(e instanceof ReadableStream))return Be(
e instanceof Uint8Array?e:new Uint8Array(e),n);const t=[],r=e.pipeThrough(ee(n)).getReader();try{for(;;){const{done:i,value:a}=await r.read();if(i)break;let l;try{
l=W(a.header,n)}catch(o){throw await a.body.cancel(),o}if(l===null){await V(a.body);continue}z(l)?(await V(a.body),t.push({header:l})):t.push({header:l,data:await Q(
a.body)})}}catch(i){throw await r.cancel(i).catch(()=>{}),i}finally{r.releaseLock()}return t}s(ze,"unpackTar");function Be(e,n){const t=G(n),r=n.strict??!1,i=[];
for(t.write(e),t.end();;){const a=t.readHeader();if(a===void 0)break;if(a===null){if(r)throw new Error("Tar archive is truncated.");break}const l=W(a,n);if(l===
null){const u=t.skipEntry();if(!u&&r)throw new Error("Tar archive is truncated.");if(!u)break;continue}if(z(l)){const u=t.skipEntry();if(!u&&r)throw new Error("\
Tar archive is truncated.");if(i.push({header:l}),!u)break;continue}let o=a.size;if(o<0||!t.canFinish()){if(r)throw new Error("Tar archive is truncated.");o=t.bodyBytes()}
const c=new Uint8Array(o);let p=0;t.streamBody(u=>(c.set(u,p),p+=u.length,!0));const g=t.isBodyComplete();let d=!0;if(g&&(d=t.skipPadding(),!d&&r))throw new Error(
"Tar archive is truncated.");if(i.push({header:l,data:c}),!g||!d)break}return t.finish(),i}s(Be,"unpackTarBuffer");export{ee as createTarDecoder,Z as createTarPacker,
Te as packTar,ze as unpackTar};
