var HS=Object.defineProperty;var f=(t,e)=>HS(t,"name",{value:e,configurable:!0});var US=Object.defineProperty,WS=f((t,e)=>{for(var r in e)US(t,r,{get:e[r],enumerable:!0})},"__export"),Wu=f(function(t,e){return Wu=Object.setPrototypeOf||{__proto__:[]}instanceof
Array&&function(r,n){r.__proto__=n}||function(r,n){for(var i in n)Object.prototype.hasOwnProperty.call(n,i)&&(r[i]=n[i])},Wu(t,e)},"extendStatics");function ee(t,e){
if(typeof e!="function"&&e!==null)throw new TypeError("Class extends value "+String(e)+" is not a constructor or null");Wu(t,e);function r(){this.constructor=t}
f(r,"__"),t.prototype=e===null?Object.create(e):(r.prototype=e.prototype,new r)}f(ee,"__extends");var Yu=12,Th="sans-serif",or=Yu+"px "+Th,YS=20,XS=100,ZS="007L\
LmW'55;N0500LLLLLLLLLL00NNNLzWW\\\\WQb\\0FWLg\\bWb\\WQ\\WrWWQ000CL5LLFLL0LL**F*gLLLL5F0LF\\FFF5.5N";function qS(t){var e={};if(typeof JSON>"u")return e;for(var r=0;r<
t.length;r++){var n=String.fromCharCode(r+32),i=(t.charCodeAt(r)-YS)/XS;e[n]=i}return e}f(qS,"getTextWidthMap");var KS=qS(ZS),Lt={createCanvas:f(function(){return typeof document<
"u"&&document.createElement("canvas")},"createCanvas"),measureText:(function(){var t,e;return function(r,n){if(!t){var i=Lt.createCanvas();t=i&&i.getContext("2d")}
if(t)return e!==n&&(e=t.font=n||or),t.measureText(r);r=r||"",n=n||or;var a=/((?:\d+)?\.?\d*)px/.exec(n),o=a&&+a[1]||Yu,s=0;if(n.indexOf("mono")>=0)s=o*r.length;else
for(var u=0;u<r.length;u++){var l=KS[r[u]];s+=l==null?o:l*o}return{width:s}}})(),loadImage:f(function(t,e,r){var n=new Image;return n.onload=e,n.onerror=r,n.src=
t,n},"loadImage"),getTime:f(function(){return Date.now?Date.now():+new Date},"getTime")},xh=Kn(["Function","RegExp","Date","Error","CanvasGradient","CanvasPatte\
rn","Image","Canvas"],function(t,e){return t["[object "+e+"]"]=!0,t},{}),Dh=Kn(["Int8","Uint8","Uint8Clamped","Int16","Uint16","Int32","Uint32","Float32","Float\
64"],function(t,e){return t["[object "+e+"Array]"]=!0,t},{}),Zn=Object.prototype.toString,co=Array.prototype,QS=co.forEach,$S=co.filter,Xu=co.slice,JS=co.map,Ch=function(){}.
constructor,vo=Ch?Ch.prototype:null,Zu="__proto__",qu=2311,jS=Math.pow(2,53)-1;function Eh(){return qu>=jS&&(qu=0),qu++}f(Eh,"guid");function qn(){for(var t=[],
e=0;e<arguments.length;e++)t[e]=arguments[e];typeof console<"u"&&console.error.apply(console,t)}f(qn,"logError");function ae(t){if(t==null||typeof t!="object")return t;
var e=t,r=Zn.call(t);if(r==="[object Array]"){if(!Ki(t)){e=[];for(var n=0,i=t.length;n<i;n++)e[n]=ae(t[n])}}else if(Dh[r]){if(!Ki(t)){var a=t.constructor;if(a.from)
e=a.from(t);else{e=new a(t.length);for(var n=0,i=t.length;n<i;n++)e[n]=t[n]}}}else if(!xh[r]&&!Ki(t)&&!ho(t)){e={};for(var o in t)t.hasOwnProperty(o)&&o!==Zu&&(e[o]=
ae(t[o]))}return e}f(ae,"clone");function be(t,e,r){if(!Q(e)||!Q(t))return r?ae(e):t;for(var n in e)if(e.hasOwnProperty(n)&&n!==Zu){var i=t[n],a=e[n];Q(a)&&Q(i)&&
!Z(a)&&!Z(i)&&!ho(a)&&!ho(i)&&!Mh(a)&&!Mh(i)&&!Ki(a)&&!Ki(i)?be(i,a,r):(r||!(n in t))&&(t[n]=ae(e[n]))}return t}f(be,"merge");function F(t,e){if(Object.assign)Object.
assign(t,e);else for(var r in e)e.hasOwnProperty(r)&&r!==Zu&&(t[r]=e[r]);return t}f(F,"extend");function eb(t,e,r){t=t||{};for(var n=0;n<r.length;n++){var i=r[n];
t[i]=e[i]}return t}f(eb,"assignProps");function pe(t,e,r){for(var n=oe(e),i=0,a=n.length;i<a;i++){var o=n[i];(r?e[o]!=null:t[o]==null)&&(t[o]=e[o])}return t}f(pe,
"defaults");var rk=Lt.createCanvas;function ce(t,e){if(t){if(t.indexOf)return t.indexOf(e);for(var r=0,n=t.length;r<n;r++)if(t[r]===e)return r}return-1}f(ce,"in\
dexOf");function tb(t,e){var r=t.prototype;function n(){}f(n,"F"),n.prototype=e.prototype,t.prototype=new n;for(var i in r)r.hasOwnProperty(i)&&(t.prototype[i]=
r[i]);t.prototype.constructor=t,t.superClass=e}f(tb,"inherits");function Gt(t,e,r){if(t="prototype"in t?t.prototype:t,e="prototype"in e?e.prototype:e,Object.getOwnPropertyNames)
for(var n=Object.getOwnPropertyNames(e),i=0;i<n.length;i++){var a=n[i];a!=="constructor"&&(r?e[a]!=null:t[a]==null)&&(t[a]=e[a])}else pe(t,e,r)}f(Gt,"mixin");function tt(t){
return!t||typeof t=="string"?!1:typeof t.length=="number"}f(tt,"isArrayLike");function M(t,e,r){if(t&&e)if(t.forEach&&t.forEach===QS)t.forEach(e,r);else if(t.length===
+t.length)for(var n=0,i=t.length;n<i;n++)e.call(r,t[n],n,t);else for(var a in t)t.hasOwnProperty(a)&&e.call(r,t[a],a,t)}f(M,"each");function X(t,e,r){if(!t)return[];
if(!e)return Qu(t);if(t.map&&t.map===JS)return t.map(e,r);for(var n=[],i=0,a=t.length;i<a;i++)n.push(e.call(r,t[i],i,t));return n}f(X,"map");function Kn(t,e,r,n){
if(t&&e){for(var i=0,a=t.length;i<a;i++)r=e.call(n,r,t[i],i,t);return r}}f(Kn,"reduce");function Ge(t,e,r){if(!t)return[];if(!e)return Qu(t);if(t.filter&&t.filter===
$S)return t.filter(e,r);for(var n=[],i=0,a=t.length;i<a;i++)e.call(r,t[i],i,t)&&n.push(t[i]);return n}f(Ge,"filter");function rb(t,e,r){if(t&&e){for(var n=0,i=t.
length;n<i;n++)if(e.call(r,t[n],n,t))return t[n]}}f(rb,"find");function oe(t){if(!t)return[];if(Object.keys)return Object.keys(t);var e=[];for(var r in t)t.hasOwnProperty(
r)&&e.push(r);return e}f(oe,"keys");function nb(t,e){for(var r=[],n=2;n<arguments.length;n++)r[n-2]=arguments[n];return function(){return t.apply(e,r.concat(Xu.
call(arguments)))}}f(nb,"bindPolyfill");var Ae=vo&&j(vo.bind)?vo.call.bind(vo.bind):nb;function Oe(t){for(var e=[],r=1;r<arguments.length;r++)e[r-1]=arguments[r];
return function(){return t.apply(this,e.concat(Xu.call(arguments)))}}f(Oe,"curry");function Z(t){return Array.isArray?Array.isArray(t):Zn.call(t)==="[object Arr\
ay]"}f(Z,"isArray");function j(t){return typeof t=="function"}f(j,"isFunction");function q(t){return typeof t=="string"}f(q,"isString");function Ah(t){return Zn.
call(t)==="[object String]"}f(Ah,"isStringSafe");function ge(t){return typeof t=="number"}f(ge,"isNumber");function Q(t){var e=typeof t;return e==="function"||!!t&&
e==="object"}f(Q,"isObject");function Mh(t){return!!xh[Zn.call(t)]}f(Mh,"isBuiltInObject");function Ke(t){return!!Dh[Zn.call(t)]}f(Ke,"isTypedArray");function ho(t){
return typeof t=="object"&&typeof t.nodeType=="number"&&typeof t.ownerDocument=="object"}f(ho,"isDom");function Ku(t){return t.colorStops!=null}f(Ku,"isGradient\
Object");function ib(t){return Zn.call(t)==="[object RegExp]"}f(ib,"isRegExp");function Qn(t){return t!==t}f(Qn,"eqNaN");function $n(){for(var t=[],e=0;e<arguments.
length;e++)t[e]=arguments[e];for(var r=0,n=t.length;r<n;r++)if(t[r]!=null)return t[r]}f($n,"retrieve");function U(t,e){return t??e}f(U,"retrieve2");function Dr(t,e,r){
return t??e??r}f(Dr,"retrieve3");function Qu(t){for(var e=[],r=1;r<arguments.length;r++)e[r-1]=arguments[r];return Xu.apply(t,e)}f(Qu,"slice");function $u(t){if(typeof t==
"number")return[t,t,t,t];var e=t.length;return e===2?[t[0],t[1],t[0],t[1]]:e===3?[t[0],t[1],t[2],t[1]]:t}f($u,"normalizeCssArray");function R(t,e){if(!t)throw new Error(
e)}f(R,"assert");function Cr(t){return t==null?null:typeof t.trim=="function"?t.trim():t.replace(/^[\s\uFEFF\xA0]+|[\s\uFEFF\xA0]+$/g,"")}f(Cr,"trim");var Ih="_\
_ec_primitive__";function Ju(t){t[Ih]=!0}f(Ju,"setAsPrimitive");function Ki(t){return t[Ih]}f(Ki,"isPrimitive");var ab=(function(){function t(){this.data={}}return f(
t,"MapPolyfill2"),t.prototype.delete=function(e){var r=this.has(e);return r&&delete this.data[e],r},t.prototype.has=function(e){return this.data.hasOwnProperty(
e)},t.prototype.get=function(e){return this.data[e]},t.prototype.set=function(e,r){return this.data[e]=r,this},t.prototype.keys=function(){return oe(this.data)},
t.prototype.forEach=function(e){var r=this.data;for(var n in r)r.hasOwnProperty(n)&&e(r[n],n)},t})(),Lh=typeof Map=="function";function ob(){return Lh?new Map:new ab}
f(ob,"maybeNativeMap");var sb=(function(){function t(e){var r=Z(e);this.data=ob();var n=this;e instanceof t?e.each(i):e&&M(e,i);function i(a,o){r?n.set(a,o):n.set(
o,a)}f(i,"visit")}return f(t,"HashMap2"),t.prototype.hasKey=function(e){return this.data.has(e)},t.prototype.get=function(e){return this.data.get(e)},t.prototype.
set=function(e,r){return this.data.set(e,r),r},t.prototype.each=function(e,r){this.data.forEach(function(n,i){e.call(r,n,i)})},t.prototype.keys=function(){var e=this.
data.keys();return Lh?Array.from(e):e},t.prototype.removeKey=function(e){this.data.delete(e)},t})();function $(t){return new sb(t)}f($,"createHashMap");function ub(t,e){
for(var r=new t.constructor(t.length+e.length),n=0;n<t.length;n++)r[n]=t[n];for(var i=t.length,n=0;n<e.length;n++)r[n+i]=e[n];return r}f(ub,"concatArray");function po(t,e){
var r;if(Object.create)r=Object.create(t);else{var n=f(function(){},"StyleCtor");n.prototype=t,r=new n}return e&&F(r,e),r}f(po,"createObject");function rt(t,e){
return t.hasOwnProperty(e)}f(rt,"hasOwn");function Qe(){}f(Qe,"noop");var go=180/Math.PI,nk=Number.EPSILON||Math.pow(2,-52),lb=(function(){function t(){this.firefox=
!1,this.ie=!1,this.edge=!1,this.newEdge=!1,this.weChat=!1}return f(t,"Browser2"),t})(),fb=(function(){function t(){this.browser=new lb,this.node=!1,this.wxa=!1,
this.worker=!1,this.svgSupported=!1,this.touchEventsSupported=!1,this.pointerEventsSupported=!1,this.domSupported=!1,this.transformSupported=!1,this.transform3dSupported=
!1,this.hasGlobalWindow=typeof window<"u"}return f(t,"Env2"),t})(),Er=new fb;typeof wx=="object"&&typeof wx.getSystemInfoSync=="function"?(Er.wxa=!0,Er.touchEventsSupported=
!0):typeof document>"u"&&typeof self<"u"?Er.worker=!0:!Er.hasGlobalWindow||"Deno"in window||typeof navigator<"u"&&typeof navigator.userAgent=="string"&&navigator.
userAgent.indexOf("Node.js")>-1?(Er.node=!0,Er.svgSupported=!0):cb(navigator.userAgent,Er);function cb(t,e){var r=e.browser,n=t.match(/Firefox\/([\d.]+)/),i=t.match(
/MSIE\s([\d.]+)/)||t.match(/Trident\/.+?rv:(([\d.]+))/),a=t.match(/Edge?\/([\d.]+)/),o=/micromessenger/i.test(t);n&&(r.firefox=!0,r.version=n[1]),i&&(r.ie=!0,r.
version=i[1]),a&&(r.edge=!0,r.version=a[1],r.newEdge=+a[1].split(".")[0]>18),o&&(r.weChat=!0),e.svgSupported=typeof SVGRect<"u",e.touchEventsSupported="ontouchs\
tart"in window&&!r.ie&&!r.edge,e.pointerEventsSupported="onpointerdown"in window&&(r.edge||r.ie&&+r.version>=11);var s=e.domSupported=typeof document<"u";if(s){
var u=document.documentElement.style;e.transform3dSupported=(r.ie&&"transition"in u||r.edge||"WebKitCSSMatrix"in window&&"m11"in new WebKitCSSMatrix||"MozPerspe\
ctive"in u)&&!("OTransition"in u),e.transformSupported=e.transform3dSupported||r.ie&&+r.version>=9}}f(cb,"detect");var xe=Er,vb=".",Qr="___EC__COMPONENT__CONTAI\
NER___",Ph="___EC__EXTENDED_CLASS___";function Ht(t){var e={main:"",sub:""};if(t){var r=t.split(vb);e.main=r[0]||"",e.sub=r[1]||""}return e}f(Ht,"parseClassType");
function hb(t){R(/^[a-zA-Z0-9_]+([.][a-zA-Z0-9_]+)?$/.test(t),'componentType "'+t+'" illegal')}f(hb,"checkClassType");function db(t){return!!(t&&t[Ph])}f(db,"is\
ExtendedClass");function ju(t,e){t.$constructor=t,t.extend=function(r){process.env.NODE_ENV!=="production"&&M(e,function(a){r[a]||console.warn("Method `"+a+"` s\
hould be implemented"+(r.type?" in "+r.type:"")+".")});var n=this,i;return pb(n)?i=(function(a){ee(o,a);function o(){return a.apply(this,arguments)||this}return f(
o,"class_1"),o})(n):(i=f(function(){(r.$constructor||n).apply(this,arguments)},"ExtendedClass"),tb(i,this)),F(i.prototype,r),i[Ph]=!0,i.extend=this.extend,i.superCall=
yb,i.superApply=_b,i.superClass=n,i}}f(ju,"enableClassExtend");function pb(t){return j(t)&&/^class\s/.test(Function.prototype.toString.call(t))}f(pb,"isESClass");
function Oh(t,e){t.extend=e.extend}f(Oh,"mountExtend");var gb=Math.round(Math.random()*10);function mb(t){var e=["__\0is_clz",gb++].join("_");t.prototype[e]=!0,
process.env.NODE_ENV!=="production"&&R(!t.isInstance,'The method "is" can not be defined.'),t.isInstance=function(r){return!!(r&&r[e])}}f(mb,"enableClassCheck");
function yb(t,e){for(var r=[],n=2;n<arguments.length;n++)r[n-2]=arguments[n];return this.superClass.prototype[e].apply(t,r)}f(yb,"superCall");function _b(t,e,r){
return this.superClass.prototype[e].apply(t,r)}f(_b,"superApply");function mo(t){var e={};t.registerClass=function(n){var i=n.type||n.prototype.type;if(i){hb(i),
n.prototype.type=i;var a=Ht(i);if(!a.sub)process.env.NODE_ENV!=="production"&&e[a.main]&&console.warn(a.main+" exists."),e[a.main]=n;else if(a.sub!==Qr){var o=r(
a);o[a.sub]=n}}return n},t.getClass=function(n,i,a){var o=e[n];if(o&&o[Qr]&&(o=i?o[i]:null),a&&!o)throw new Error(i?"Component "+n+"."+(i||"")+" is used but not\
 imported.":n+".type should be specified.");return o},t.getClassesByMainType=function(n){var i=Ht(n),a=[],o=e[i.main];return o&&o[Qr]?M(o,function(s,u){u!==Qr&&
a.push(s)}):a.push(o),a},t.hasClass=function(n){var i=Ht(n);return!!e[i.main]},t.getAllClassMainTypes=function(){var n=[];return M(e,function(i,a){n.push(a)}),n},
t.hasSubTypes=function(n){var i=Ht(n),a=e[i.main];return a&&a[Qr]};function r(n){var i=e[n.main];return(!i||!i[Qr])&&(i=e[n.main]={},i[Qr]=!0),i}f(r,"makeContai\
ner")}f(mo,"enableClassManagement");function Qi(t,e){for(var r=0;r<t.length;r++)t[r][1]||(t[r][1]=t[r][0]);return e=e||!1,function(n,i,a){for(var o={},s=0;s<t.length;s++){
var u=t[s][1];if(!(i&&ce(i,u)>=0||a&&ce(a,u)<0)){var l=n.getShallow(u,e);l!=null&&(o[t[s][0]]=l)}}return o}}f(Qi,"makeStyleMapper");var Sb=[["fill","color"],["s\
hadowBlur"],["shadowOffsetX"],["shadowOffsetY"],["opacity"],["shadowColor"]],bb=Qi(Sb),wb=(function(){function t(){}return f(t,"AreaStyleMixin2"),t.prototype.getAreaStyle=
function(e,r){return bb(this,e,r)},t})(),el=f(function(t,e){return el=Object.setPrototypeOf||{__proto__:[]}instanceof Array&&function(r,n){r.__proto__=n}||function(r,n){
for(var i in n)Object.prototype.hasOwnProperty.call(n,i)&&(r[i]=n[i])},el(t,e)},"extendStatics2");function ye(t,e){if(typeof e!="function"&&e!==null)throw new TypeError(
"Class extends value "+String(e)+" is not a constructor or null");el(t,e);function r(){this.constructor=t}f(r,"__"),t.prototype=e===null?Object.create(e):(r.prototype=
e.prototype,new r)}f(ye,"__extends2");var Nh=(function(){function t(e){this.value=e}return f(t,"Entry2"),t})(),Tb=(function(){function t(){this._len=0}return f(
t,"LinkedList2"),t.prototype.insert=function(e){var r=new Nh(e);return this.insertEntry(r),r},t.prototype.insertEntry=function(e){this.head?(this.tail.next=e,e.
prev=this.tail,e.next=null,this.tail=e):this.head=this.tail=e,this._len++},t.prototype.remove=function(e){var r=e.prev,n=e.next;r?r.next=n:this.head=n,n?n.prev=
r:this.tail=r,e.next=e.prev=null,this._len--},t.prototype.len=function(){return this._len},t.prototype.clear=function(){this.head=this.tail=null,this._len=0},t})(),
xb=(function(){function t(e){this._list=new Tb,this._maxSize=10,this._map={},this._maxSize=e}return f(t,"LRU2"),t.prototype.put=function(e,r){var n=this._list,i=this.
_map,a=null;if(i[e]==null){var o=n.len(),s=this._lastRemovedEntry;if(o>=this._maxSize&&o>0){var u=n.head;n.remove(u),delete i[u.key],a=u.value,this._lastRemovedEntry=
u}s?s.value=r:s=new Nh(r),s.key=e,n.insertEntry(s),i[e]=s}return a},t.prototype.get=function(e){var r=this._map[e],n=this._list;if(r!=null)return r!==n.tail&&(n.
remove(r),n.insertEntry(r)),r.value},t.prototype.clear=function(){this._list.clear(),this._map={}},t.prototype.len=function(){return this._list.len()},t})(),Jn=xb,
tl=new Jn(50);function Db(t){if(typeof t=="string"){var e=tl.get(t);return e&&e.image}else return t}f(Db,"findExistImage");function rl(t,e,r,n,i){if(t)if(typeof t==
"string"){if(e&&e.__zrImageSrc===t||!r)return e;var a=tl.get(t),o={hostEl:r,cb:n,cbPayload:i};return a?(e=a.image,!yo(e)&&a.pending.push(o)):(e=Lt.loadImage(t,Rh,
Rh),e.__zrImageSrc=t,tl.put(t,e.__cachedImgObj={image:e,pending:[o]})),e}else return t;else return e}f(rl,"createOrUpdateImage");function Rh(){var t=this.__cachedImgObj;
this.onload=this.onerror=this.__cachedImgObj=null;for(var e=0;e<t.pending.length;e++){var r=t.pending[e],n=r.cb;n&&n(this,r.cbPayload),r.hostEl.dirty()}t.pending.
length=0}f(Rh,"imageOnLoad");function yo(t){return t&&t.width&&t.height}f(yo,"isImageReady");function Ut(){return[1,0,0,1,0,0]}f(Ut,"create");function $i(t){return t[0]=
1,t[1]=0,t[2]=0,t[3]=1,t[4]=0,t[5]=0,t}f($i,"identity");function nl(t,e){return t[0]=e[0],t[1]=e[1],t[2]=e[2],t[3]=e[3],t[4]=e[4],t[5]=e[5],t}f(nl,"copy");function Ji(t,e,r){
var n=e[0]*r[0]+e[2]*r[1],i=e[1]*r[0]+e[3]*r[1],a=e[0]*r[2]+e[2]*r[3],o=e[1]*r[2]+e[3]*r[3],s=e[0]*r[4]+e[2]*r[5]+e[4],u=e[1]*r[4]+e[3]*r[5]+e[5];return t[0]=n,
t[1]=i,t[2]=a,t[3]=o,t[4]=s,t[5]=u,t}f(Ji,"mul");function il(t,e,r){return t[0]=e[0],t[1]=e[1],t[2]=e[2],t[3]=e[3],t[4]=e[4]+r[0],t[5]=e[5]+r[1],t}f(il,"transla\
te");function al(t,e,r,n){n===void 0&&(n=[0,0]);var i=e[0],a=e[2],o=e[4],s=e[1],u=e[3],l=e[5],c=Math.sin(r),v=Math.cos(r);return t[0]=i*v+s*c,t[1]=-i*c+s*v,t[2]=
a*v+u*c,t[3]=-a*c+v*u,t[4]=v*(o-n[0])+c*(l-n[1])+n[0],t[5]=v*(l-n[1])-c*(o-n[0])+n[1],t}f(al,"rotate");function Cb(t,e,r){var n=r[0],i=r[1];return t[0]=e[0]*n,t[1]=
e[1]*i,t[2]=e[2]*n,t[3]=e[3]*i,t[4]=e[4]*n,t[5]=e[5]*i,t}f(Cb,"scale");function ji(t,e){var r=e[0],n=e[2],i=e[4],a=e[1],o=e[3],s=e[5],u=r*o-a*n;return u?(u=1/u,
t[0]=o*u,t[1]=-a*u,t[2]=-n*u,t[3]=r*u,t[4]=(n*s-o*i)*u,t[5]=(a*i-r*s)*u,t):null}f(ji,"invert");function jn(t,e){return t==null&&(t=0),e==null&&(e=0),[t,e]}f(jn,
"create2");function Eb(t){return[t[0],t[1]]}f(Eb,"clone2");function ol(t,e,r){return t[0]=e,t[1]=r,t}f(ol,"set");function kh(t,e,r){return t[0]=e[0]+r[0],t[1]=e[1]+
r[1],t}f(kh,"add");function Ab(t,e,r){return t[0]=e[0]-r[0],t[1]=e[1]-r[1],t}f(Ab,"sub");function Mb(t){return Math.sqrt(Ib(t))}f(Mb,"len");function Ib(t){return t[0]*
t[0]+t[1]*t[1]}f(Ib,"lenSquare");function sl(t,e,r){return t[0]=e[0]*r,t[1]=e[1]*r,t}f(sl,"scale2");function Lb(t,e){var r=Mb(e);return r===0?(t[0]=0,t[1]=0):(t[0]=
e[0]/r,t[1]=e[1]/r),t}f(Lb,"normalize");function ul(t,e){return Math.sqrt((t[0]-e[0])*(t[0]-e[0])+(t[1]-e[1])*(t[1]-e[1]))}f(ul,"distance");var Pb=ul;function Ob(t,e){
return(t[0]-e[0])*(t[0]-e[0])+(t[1]-e[1])*(t[1]-e[1])}f(Ob,"distanceSquare");var ei=Ob;function dt(t,e,r){var n=e[0],i=e[1];return t[0]=r[0]*n+r[2]*i+r[4],t[1]=
r[1]*n+r[3]*i+r[5],t}f(dt,"applyTransform");function ti(t,e,r){return t[0]=Math.min(e[0],r[0]),t[1]=Math.min(e[1],r[1]),t}f(ti,"min");function ri(t,e,r){return t[0]=
Math.max(e[0],r[0]),t[1]=Math.max(e[1],r[1]),t}f(ri,"max");var Nb=(function(){function t(e,r){this.x=e||0,this.y=r||0}return f(t,"Point2"),t.prototype.copy=function(e){
return this.x=e.x,this.y=e.y,this},t.prototype.clone=function(){return new t(this.x,this.y)},t.prototype.set=function(e,r){return this.x=e,this.y=r,this},t.prototype.
equal=function(e){return e.x===this.x&&e.y===this.y},t.prototype.add=function(e){return this.x+=e.x,this.y+=e.y,this},t.prototype.scale=function(e){this.x*=e,this.
y*=e},t.prototype.scaleAndAdd=function(e,r){this.x+=e.x*r,this.y+=e.y*r},t.prototype.sub=function(e){return this.x-=e.x,this.y-=e.y,this},t.prototype.dot=function(e){
return this.x*e.x+this.y*e.y},t.prototype.len=function(){return Math.sqrt(this.x*this.x+this.y*this.y)},t.prototype.lenSquare=function(){return this.x*this.x+this.
y*this.y},t.prototype.normalize=function(){var e=this.len();return this.x/=e,this.y/=e,this},t.prototype.distance=function(e){var r=this.x-e.x,n=this.y-e.y;return Math.
sqrt(r*r+n*n)},t.prototype.distanceSquare=function(e){var r=this.x-e.x,n=this.y-e.y;return r*r+n*n},t.prototype.negate=function(){return this.x=-this.x,this.y=-this.
y,this},t.prototype.transform=function(e){if(e){var r=this.x,n=this.y;return this.x=e[0]*r+e[2]*n+e[4],this.y=e[1]*r+e[3]*n+e[5],this}},t.prototype.toArray=function(e){
return e[0]=this.x,e[1]=this.y,e},t.prototype.fromArray=function(e){this.x=e[0],this.y=e[1]},t.set=function(e,r,n){e.x=r,e.y=n},t.copy=function(e,r){e.x=r.x,e.y=
r.y},t.len=function(e){return Math.sqrt(e.x*e.x+e.y*e.y)},t.lenSquare=function(e){return e.x*e.x+e.y*e.y},t.dot=function(e,r){return e.x*r.x+e.y*r.y},t.add=function(e,r,n){
e.x=r.x+n.x,e.y=r.y+n.y},t.sub=function(e,r,n){e.x=r.x-n.x,e.y=r.y-n.y},t.scale=function(e,r,n){e.x=r.x*n,e.y=r.y*n},t.scaleAndAdd=function(e,r,n,i){e.x=r.x+n.x*
i,e.y=r.y+n.y*i},t.lerp=function(e,r,n,i){var a=1-i;e.x=a*r.x+i*n.x,e.y=a*r.y+i*n.y},t})(),_e=Nb,$r=Math.min,ni=Math.max,ll=Math.abs,Bh=["x","y"],Rb=["width","h\
eight"],Jr=new _e,jr=new _e,en=new _e,tn=new _e,st=zh(),ea=st.minTv,fl=st.maxTv,ta=[0,0],sr=(function(){function t(e,r,n,i){cl(this,e,r,n,i)}return f(t,"Boundin\
gRect2"),t.set=function(e,r,n,i,a){return i<0&&(r=r+i,i=-i),a<0&&(n=n+a,a=-a),e.x=r,e.y=n,e.width=i,e.height=a,e},t.prototype.union=function(e){var r=$r(e.x,this.
x),n=$r(e.y,this.y);isFinite(this.x)&&isFinite(this.width)?this.width=ni(e.x+e.width,this.x+this.width)-r:this.width=e.width,isFinite(this.y)&&isFinite(this.height)?
this.height=ni(e.y+e.height,this.y+this.height)-n:this.height=e.height,this.x=r,this.y=n},t.prototype.applyTransform=function(e){t.applyTransform(this,this,e)},
t.prototype.calculateTransform=function(e){return kb(Ut(),this,e)},t.prototype.intersect=function(e,r,n){return t.intersect(this,e,r,n)},t.intersect=function(e,r,n,i){
n&&_e.set(n,0,0);var a=i&&i.outIntersectRect||null,o=i&&i.clamp;if(a&&(a.x=a.y=a.width=a.height=NaN),!e||!r)return!1;e instanceof t||(e=cl(Bb,e.x,e.y,e.width,e.
height)),r instanceof t||(r=cl(Fb,r.x,r.y,r.width,r.height));var s=!!n;st.reset(i,s);var u=st.touchThreshold,l=e.x+u,c=e.x+e.width-u,v=e.y+u,h=e.y+e.height-u,d=r.
x+u,p=r.x+r.width-u,g=r.y+u,m=r.y+r.height-u;if(l>c||v>h||d>p||g>m)return!1;var y=!(c<d||p<l||h<g||m<v);return(s||a)&&(ta[0]=1/0,ta[1]=0,Vh(l,c,d,p,0,s,a,o),Vh(
v,h,g,m,1,s,a,o),s&&_e.copy(n,y?st.useDir?st.dirMinTv:ea:fl)),y},t.contain=function(e,r,n){return r>=e.x&&r<=e.x+e.width&&n>=e.y&&n<=e.y+e.height},t.prototype.contain=
function(e,r){return t.contain(this,e,r)},t.prototype.clone=function(){return new t(this.x,this.y,this.width,this.height)},t.prototype.copy=function(e){Fh(this,
e)},t.prototype.plain=function(){return{x:this.x,y:this.y,width:this.width,height:this.height}},t.prototype.isFinite=function(){return isFinite(this.x)&&isFinite(
this.y)&&isFinite(this.width)&&isFinite(this.height)},t.prototype.isZero=function(){return this.width===0||this.height===0},t.create=function(e){return new t(e?
e.x:0,e?e.y:0,e?e.width:0,e?e.height:0)},t.copy=function(e,r){return e.x=r.x,e.y=r.y,e.width=r.width,e.height=r.height,e},t.applyTransform=function(e,r,n){if(!n){
e!==r&&Fh(e,r);return}if(n[1]<1e-5&&n[1]>-1e-5&&n[2]<1e-5&&n[2]>-1e-5){var i=n[0],a=n[3],o=n[4],s=n[5];e.x=r.x*i+o,e.y=r.y*a+s,e.width=r.width*i,e.height=r.height*
a,e.width<0&&(e.x+=e.width,e.width=-e.width),e.height<0&&(e.y+=e.height,e.height=-e.height);return}Jr.x=en.x=r.x,Jr.y=tn.y=r.y,jr.x=tn.x=r.x+r.width,jr.y=en.y=r.
y+r.height,Jr.transform(n),tn.transform(n),jr.transform(n),en.transform(n),e.x=$r(Jr.x,jr.x,en.x,tn.x),e.y=$r(Jr.y,jr.y,en.y,tn.y);var u=ni(Jr.x,jr.x,en.x,tn.x),
l=ni(Jr.y,jr.y,en.y,tn.y);e.width=u-e.x,e.height=l-e.y},t.calculateTransform=function(e,r,n){var i=n.width/r.width,a=n.height/r.height;return e=$i(e||[]),il(e,e,
ol(vl,-r.x,-r.y)),Cb(e,e,ol(vl,i,a)),il(e,e,ol(vl,n.x,n.y)),e},t})(),ik=sr.create,cl=sr.set,Fh=sr.copy,kb=sr.calculateTransform,ak=sr.applyTransform,ok=sr.contain,
Bb=new sr(0,0,0,0),Fb=new sr(0,0,0,0),vl=[];function Vh(t,e,r,n,i,a,o,s){var u=ll(e-r),l=ll(n-t),c=$r(u,l),v=Bh[i],h=Bh[1-i],d=Rb[i];e<r||n<t?u<l?(a&&(fl[v]=-u),
s&&(o[v]=e,o[d]=0)):(a&&(fl[v]=l),s&&(o[v]=t,o[d]=0)):(o&&(o[v]=ni(t,r),o[d]=$r(e,n)-o[v]),a&&(c<ta[0]||st.useDir)&&(ta[0]=$r(c,ta[0]),(u<l||!st.bidirectional)&&
(ea[v]=u,ea[h]=0,st.useDir&&st.calcDirMTV()),(u>=l||!st.bidirectional)&&(ea[v]=-l,ea[h]=0,st.useDir&&st.calcDirMTV())))}f(Vh,"intersectOneDim");function zh(){var t=0,
e=new _e,r=new _e,n={minTv:new _e,maxTv:new _e,useDir:!1,dirMinTv:new _e,touchThreshold:0,bidirectional:!0,negativeSize:!1,reset:f(function(a,o){n.touchThreshold=
0,a&&a.touchThreshold!=null&&(n.touchThreshold=ni(0,a.touchThreshold)),n.negativeSize=!1,o&&(n.minTv.set(1/0,1/0),n.maxTv.set(0,0),n.useDir=!1,a&&a.direction!=null&&
(n.useDir=!0,n.dirMinTv.copy(n.minTv),r.copy(n.minTv),t=a.direction,n.bidirectional=a.bidirectional==null||!!a.bidirectional,n.bidirectional||e.set(Math.cos(t),
Math.sin(t))))},"reset"),calcDirMTV:f(function(){var a=n.minTv,o=n.dirMinTv,s=a.y*a.y+a.x*a.x,u=Math.sin(t),l=Math.cos(t),c=u*a.y+l*a.x;if(i(c)){i(a.x)&&i(a.y)&&
o.set(0,0);return}if(r.x=s*l/c,r.y=s*u/c,i(r.x)&&i(r.y)){o.set(0,0);return}(n.bidirectional||e.dot(r)>0)&&r.len()<o.len()&&o.copy(r)},"calcDirMTV")};function i(a){
return ll(a)<1e-10}return f(i,"nearZero2"),n}f(zh,"createIntersectContext");var se=sr;function Wt(t){_o||(_o=new Jn(100)),t=t||or;var e=_o.get(t);return e||(e={
font:t,strWidthCache:new Jn(500),asciiWidthMap:null,asciiWidthMapTried:!1,stWideCharWidth:Lt.measureText("\u56FD",t).width,asciiCharWidth:Lt.measureText("a",t).
width},_o.put(t,e)),e}f(Wt,"ensureFontMeasureInfo");var _o;function Vb(t){if(!(hl>=Gh)){t=t||or;for(var e=[],r=+new Date,n=0;n<=127;n++)e[n]=Lt.measureText(String.
fromCharCode(n),t).width;var i=+new Date-r;return i>16?hl=Gh:i>2&&hl++,e}}f(Vb,"tryCreateASCIIWidthMap");var hl=0,Gh=5;function Hh(t,e){return t.asciiWidthMapTried||
(t.asciiWidthMap=Vb(t.font),t.asciiWidthMapTried=!0),0<=e&&e<=127?t.asciiWidthMap!=null?t.asciiWidthMap[e]:t.asciiCharWidth:t.stWideCharWidth}f(Hh,"measureCharW\
idth");function Yt(t,e){var r=t.strWidthCache,n=r.get(e);return n==null&&(n=Lt.measureText(e,t.font).width,r.put(e,n)),n}f(Yt,"measureWidth");function Uh(t,e,r,n){
var i=Yt(Wt(e),t),a=ra(e),o=ii(0,i,r),s=rn(0,a,n),u=new se(o,s,i,a);return u}f(Uh,"innerGetBoundingRect");function Wh(t,e,r,n){var i=((t||"")+"").split(`
`),a=i.length;if(a===1)return Uh(i[0],e,r,n);for(var o=new se(0,0,0,0),s=0;s<i.length;s++){var u=Uh(i[s],e,r,n);s===0?o.copy(u):o.union(u)}return o}f(Wh,"getBou\
ndingRect");function ii(t,e,r,n){return r==="right"?n?t+=e:t-=e:r==="center"&&(n?t+=e/2:t-=e/2),t}f(ii,"adjustTextX");function rn(t,e,r,n){return r==="middle"?n?
t+=e/2:t-=e/2:r==="bottom"&&(n?t+=e:t-=e),t}f(rn,"adjustTextY");function ra(t){return Wt(t).stWideCharWidth}f(ra,"getLineHeight");function nn(t,e){return typeof t==
"string"?t.lastIndexOf("%")>=0?parseFloat(t)/100*e:parseFloat(t):t}f(nn,"parsePercent");function So(t,e,r){var n=e.position||"inside",i=e.distance!=null?e.distance:
5,a=r.height,o=r.width,s=a/2,u=r.x,l=r.y,c="left",v="top";if(n instanceof Array)u+=nn(n[0],r.width),l+=nn(n[1],r.height),c=null,v=null;else switch(n){case"left":
u-=i,l+=s,c="right",v="middle";break;case"right":u+=i+o,l+=s,v="middle";break;case"top":u+=o/2,l-=i,c="center",v="bottom";break;case"bottom":u+=o/2,l+=a+i,c="ce\
nter";break;case"inside":u+=o/2,l+=s,c="center",v="middle";break;case"insideLeft":u+=i,l+=s,v="middle";break;case"insideRight":u+=o-i,l+=s,c="right",v="middle";
break;case"insideTop":u+=o/2,l+=i,c="center";break;case"insideBottom":u+=o/2,l+=a-i,c="center",v="bottom";break;case"insideTopLeft":u+=i,l+=i;break;case"insideT\
opRight":u+=o-i,l+=i,c="right";break;case"insideBottomLeft":u+=i,l+=a-i,v="bottom";break;case"insideBottomRight":u+=o-i,l+=a-i,c="right",v="bottom";break}return t=
t||{},t.x=u,t.y=l,t.align=c,t.verticalAlign=v,t}f(So,"calculateTextPosition");var dl=/\{([a-zA-Z0-9_]+)\|([^}]*)\}/g;function zb(t,e,r,n,i,a){if(!r){t.text="",t.
isTruncated=!1;return}var o=(e+"").split(`
`);a=Yh(r,n,i,a);for(var s=!1,u={},l=0,c=o.length;l<c;l++)Xh(u,o[l],a),o[l]=u.textLine,s=s||u.isTruncated;t.text=o.join(`
`),t.isTruncated=s}f(zb,"truncateText2");function Yh(t,e,r,n){n=n||{};var i=F({},n);r=U(r,"..."),i.maxIterations=U(n.maxIterations,2);var a=i.minChar=U(n.minChar,
0),o=i.fontMeasureInfo=Wt(e),s=o.asciiCharWidth;i.placeholder=U(n.placeholder,"");for(var u=t=Math.max(0,t-1),l=0;l<a&&u>=s;l++)u-=s;var c=Yt(o,r);return c>u&&(r=
"",c=0),u=t-c,i.ellipsis=r,i.ellipsisWidth=c,i.contentWidth=u,i.containerWidth=t,i}f(Yh,"prepareTruncateOptions");function Xh(t,e,r){var n=r.containerWidth,i=r.
contentWidth,a=r.fontMeasureInfo;if(!n){t.textLine="",t.isTruncated=!1;return}var o=Yt(a,e);if(o<=n){t.textLine=e,t.isTruncated=!1;return}for(var s=0;;s++){if(o<=
i||s>=r.maxIterations){e+=r.ellipsis;break}var u=s===0?Gb(e,i,a):o>0?Math.floor(e.length*i/o):0;e=e.substr(0,u),o=Yt(a,e)}e===""&&(e=r.placeholder),t.textLine=e,
t.isTruncated=!0}f(Xh,"truncateSingleLine");function Gb(t,e,r){for(var n=0,i=0,a=t.length;i<a&&n<e;i++)n+=Hh(r,t.charCodeAt(i));return i}f(Gb,"estimateLength");
function Hb(t,e,r,n){var i=gl(t),a=e.overflow,o=e.padding,s=o?o[1]+o[3]:0,u=o?o[0]+o[2]:0,l=e.font,c=a==="truncate",v=ra(l),h=U(e.lineHeight,v),d=e.lineOverflow===
"truncate",p=!1,g=e.width;g==null&&r!=null&&(g=r-s);var m=e.height;m==null&&n!=null&&(m=n-u);var y;g!=null&&(a==="break"||a==="breakAll")?y=i?qh(i,e.font,g,a===
"breakAll",0).lines:[]:y=i?i.split(`
`):[];var _=y.length*h;if(m==null&&(m=_),_>m&&d){var S=Math.floor(m/h);p=p||y.length>S,y=y.slice(0,S),_=y.length*h}if(i&&c&&g!=null)for(var b=Yh(g,l,e.ellipsis,
{minChar:e.truncateMinChar,placeholder:e.placeholder}),w={},T=0;T<y.length;T++)Xh(w,y[T],b),y[T]=w.textLine,p=p||w.isTruncated;for(var x=m,C=0,A=Wt(l),T=0;T<y.length;T++)
C=Math.max(Yt(A,y[T]),C);g==null&&(g=C);var D=g;return x+=u,D+=s,{lines:y,height:m,outerWidth:D,outerHeight:x,lineHeight:h,calculatedLineHeight:v,contentWidth:C,
contentHeight:_,width:g,isTruncated:p}}f(Hb,"parsePlainText");var Ub=(function(){function t(){}return f(t,"RichTextToken2"),t})(),Zh=(function(){function t(e){this.
tokens=[],e&&(this.tokens=e)}return f(t,"RichTextLine2"),t})(),Wb=(function(){function t(){this.width=0,this.height=0,this.contentWidth=0,this.contentHeight=0,this.
outerWidth=0,this.outerHeight=0,this.lines=[],this.isTruncated=!1}return f(t,"RichTextContentBlock2"),t})();function Yb(t,e,r,n,i){var a=new Wb,o=gl(t);if(!o)return a;
var s=e.padding,u=s?s[1]+s[3]:0,l=s?s[0]+s[2]:0,c=e.width;c==null&&r!=null&&(c=r-u);var v=e.height;v==null&&n!=null&&(v=n-l);for(var h=e.overflow,d=(h==="break"||
h==="breakAll")&&c!=null?{width:c,accumWidth:0,breakAll:h==="breakAll"}:null,p=dl.lastIndex=0,g;(g=dl.exec(o))!=null;){var m=g.index;m>p&&pl(a,o.substring(p,m),
e,d),pl(a,g[2],e,d,g[1]),p=dl.lastIndex}p<o.length&&pl(a,o.substring(p,o.length),e,d);var y=[],_=0,S=0,b=h==="truncate",w=e.lineOverflow==="truncate",T={};function x(ne,ze,Ue){
ne.width=ze,ne.lineHeight=Ue,_+=Ue,S=Math.max(S,ze)}f(x,"finishLine");e:for(var C=0;C<a.lines.length;C++){for(var A=a.lines[C],D=0,E=0,L=0;L<A.tokens.length;L++){
var I=A.tokens[L],P=I.styleName&&e.rich[I.styleName]||{},O=I.textPadding=P.padding,N=O?O[1]+O[3]:0,B=I.font=P.font||e.font;I.contentHeight=ra(B);var k=U(P.height,
I.contentHeight);if(I.innerHeight=k,O&&(k+=O[0]+O[2]),I.height=k,I.lineHeight=Dr(P.lineHeight,e.lineHeight,k),I.align=P&&P.align||i,I.verticalAlign=P&&P.verticalAlign||
"middle",w&&v!=null&&_+I.lineHeight>v){var z=a.lines.length;L>0?(A.tokens=A.tokens.slice(0,L),x(A,E,D),a.lines=a.lines.slice(0,C+1)):a.lines=a.lines.slice(0,C),
a.isTruncated=a.isTruncated||a.lines.length<z;break e}var W=P.width,H=W==null||W==="auto";if(typeof W=="string"&&W.charAt(W.length-1)==="%")I.percentWidth=W,y.push(
I),I.contentWidth=Yt(Wt(B),I.text);else{if(H){var Y=P.backgroundColor,K=Y&&Y.image;K&&(K=Db(K),yo(K)&&(I.width=Math.max(I.width,K.width*k/K.height)))}var G=b&&c!=
null?c-E:null;G!=null&&G<I.width?!H||G<N?(I.text="",I.width=I.contentWidth=0):(zb(T,I.text,G-N,B,e.ellipsis,{minChar:e.truncateMinChar}),I.text=T.text,a.isTruncated=
a.isTruncated||T.isTruncated,I.width=I.contentWidth=Yt(Wt(B),I.text)):I.contentWidth=Yt(Wt(B),I.text)}I.width+=N,E+=I.width,P&&(D=Math.max(D,I.lineHeight))}x(A,
E,D)}a.outerWidth=a.width=U(c,S),a.outerHeight=a.height=U(v,_),a.contentHeight=_,a.contentWidth=S,a.outerWidth+=u,a.outerHeight+=l;for(var C=0;C<y.length;C++){var I=y[C],
re=I.percentWidth;I.width=parseInt(re,10)/100*a.width}return a}f(Yb,"parseRichText");function pl(t,e,r,n,i){var a=e==="",o=i&&r.rich[i]||{},s=t.lines,u=o.font||
r.font,l=!1,c,v;if(n){var h=o.padding,d=h?h[1]+h[3]:0;if(o.width!=null&&o.width!=="auto"){var p=nn(o.width,n.width)+d;s.length>0&&p+n.accumWidth>n.width&&(c=e.split(
`
`),l=!0),n.accumWidth=p}else{var g=qh(e,u,n.width,n.breakAll,n.accumWidth);n.accumWidth=g.accumWidth+d,v=g.linesWidths,c=g.lines}}c||(c=e.split(`
`));for(var m=Wt(u),y=0;y<c.length;y++){var _=c[y],S=new Ub;if(S.styleName=i,S.text=_,S.isLineHolder=!_&&!a,typeof o.width=="number"?S.width=o.width:S.width=v?v[y]:
Yt(m,_),!y&&!l){var b=(s[s.length-1]||(s[0]=new Zh)).tokens,w=b.length;w===1&&b[0].isLineHolder?b[0]=S:(_||!w||a)&&b.push(S)}else s.push(new Zh([S]))}}f(pl,"pus\
hTokens");function Xb(t){var e=t.charCodeAt(0);return e>=32&&e<=591||e>=880&&e<=4351||e>=4608&&e<=5119||e>=7680&&e<=8303}f(Xb,"isAlphabeticLetter");var Zb=Kn(",\
&?/;] ".split(""),function(t,e){return t[e]=!0,t},{});function qb(t){return Xb(t)?!!Zb[t]:!0}f(qb,"isWordBreakChar");function qh(t,e,r,n,i){for(var a=[],o=[],s="",
u="",l=0,c=0,v=Wt(e),h=0;h<t.length;h++){var d=t.charAt(h);if(d===`
`){u&&(s+=u,c+=l),a.push(s),o.push(c),s="",u="",l=0,c=0;continue}var p=Hh(v,d.charCodeAt(0)),g=n?!1:!qb(d);if(a.length?c+p>r:i+c+p>r){c?(s||u)&&(g?(s||(s=u,u="",
l=0,c=l),a.push(s),o.push(c-l),u+=d,l+=p,s="",c=l):(u&&(s+=u,u="",l=0),a.push(s),o.push(c),s=d,c=p)):g?(a.push(u),o.push(l),u=d,l=p):(a.push(d),o.push(p));continue}
c+=p,g?(u+=d,l+=p):(u&&(s+=u,u="",l=0),s+=d)}return u&&(s+=u),s&&(a.push(s),o.push(c)),a.length===1&&(c+=i),{accumWidth:c,lines:a,linesWidths:o}}f(qh,"wrapText");
function Kh(t,e,r,n,i,a){if(t.baseX=r,t.baseY=n,t.outerWidth=t.outerHeight=null,!!e){var o=e.width*2,s=e.height*2;se.set(Qh,ii(r,o,i),rn(n,s,a),o,s),se.intersect(
e,Qh,null,$h);var u=$h.outIntersectRect;t.outerWidth=u.width,t.outerHeight=u.height,t.baseX=ii(u.x,u.width,i,!0),t.baseY=rn(u.y,u.height,a,!0)}}f(Kh,"calcInnerT\
extOverflowArea");var Qh=new se(0,0,0,0),$h={outIntersectRect:{},clamp:!0};function gl(t){return t!=null?t+="":t=""}f(gl,"formatText");function Kb(t){var e=gl(t.
text),r=t.font,n=Yt(Wt(r),e),i=ra(r);return ml(t,n,i,null)}f(Kb,"tSpanCreateBoundingRect");function ml(t,e,r,n){var i=new se(ii(t.x||0,e,t.textAlign),rn(t.y||0,
r,t.textBaseline),e,r),a=n??(Jh(t)?t.lineWidth:0);return a>0&&(i.x-=a/2,i.y-=a/2,i.width+=a,i.height+=a),i}f(ml,"tSpanCreateBoundingRect2");function Jh(t){var e=t.
stroke;return e!=null&&e!=="none"&&t.lineWidth>0}f(Jh,"tSpanHasStroke");var jh=$i,ed=5e-5;function an(t){return t>ed||t<-ed}f(an,"isNotAroundZero");var on=[],ai=[],
yl=Ut(),_l=Math.abs,td=(function(){function t(){}return f(t,"Transformable2"),t.prototype.getLocalTransform=function(e){return Qb(this,e)},t.prototype.setPosition=
function(e){this.x=e[0],this.y=e[1]},t.prototype.setScale=function(e){this.scaleX=e[0],this.scaleY=e[1]},t.prototype.setSkew=function(e){this.skewX=e[0],this.skewY=
e[1]},t.prototype.setOrigin=function(e){this.originX=e[0],this.originY=e[1]},t.prototype.needLocalTransform=function(){return an(this.rotation)||an(this.x)||an(
this.y)||an(this.scaleX-1)||an(this.scaleY-1)||an(this.skewX)||an(this.skewY)},t.prototype.updateTransform=function(){var e=this.parent&&this.parent.transform,r=this.
needLocalTransform(),n=this.transform;if(!(r||e)){n&&(jh(n),this.invTransform=null);return}n=n||Ut(),r?this.getLocalTransform(n):jh(n),e&&(r?Ji(n,e,n):nl(n,e)),
this.transform=n,this._resolveGlobalScaleRatio(n),this.invTransform=this.invTransform||Ut(),ji(this.invTransform,n)},t.prototype._resolveGlobalScaleRatio=function(e){
var r=this.globalScaleRatio;if(r!=null&&r!==1){this.getGlobalScale(on);var n=on[0]<0?-1:1,i=on[1]<0?-1:1,a=((on[0]-n)*r+n)/on[0]||0,o=((on[1]-i)*r+i)/on[1]||0;e[0]*=
a,e[1]*=a,e[2]*=o,e[3]*=o}},t.prototype.getComputedTransform=function(){for(var e=this,r=[];e;)r.push(e),e=e.parent;for(;e=r.pop();)e.updateTransform();return this.
transform},t.prototype.setLocalTransform=function(e){if(e){var r=e[0]*e[0]+e[1]*e[1],n=e[2]*e[2]+e[3]*e[3],i=Math.atan2(e[1],e[0]),a=Math.PI/2+i-Math.atan2(e[3],
e[2]);n=Math.sqrt(n)*Math.cos(a),r=Math.sqrt(r),this.skewX=a,this.skewY=0,this.rotation=-i,this.x=+e[4],this.y=+e[5],this.scaleX=r,this.scaleY=n,this.originX=0,
this.originY=0}},t.prototype.decomposeTransform=function(){if(this.transform){var e=this.parent,r=this.transform;e&&e.transform&&(e.invTransform=e.invTransform||
Ut(),Ji(ai,e.invTransform,r),r=ai);var n=this.originX,i=this.originY;(n||i)&&(yl[4]=n,yl[5]=i,Ji(ai,r,yl),ai[4]-=n,ai[5]-=i,r=ai),this.setLocalTransform(r)}},t.
prototype.getGlobalScale=function(e){var r=this.transform;return e=e||[],r?(e[0]=Math.sqrt(r[0]*r[0]+r[1]*r[1]),e[1]=Math.sqrt(r[2]*r[2]+r[3]*r[3]),r[0]<0&&(e[0]=
-e[0]),r[3]<0&&(e[1]=-e[1]),e):(e[0]=1,e[1]=1,e)},t.prototype.transformCoordToLocal=function(e,r){var n=[e,r],i=this.invTransform;return i&&dt(n,n,i),n},t.prototype.
transformCoordToGlobal=function(e,r){var n=[e,r],i=this.transform;return i&&dt(n,n,i),n},t.prototype.getLineScale=function(){var e=this.transform;return e&&_l(e[0]-
1)>1e-10&&_l(e[3]-1)>1e-10?Math.sqrt(_l(e[0]*e[3]-e[2]*e[1])):1},t.prototype.copyTransform=function(e){na(this,e)},t.getLocalTransform=function(e,r){r=r||[];var n=e.
originX||0,i=e.originY||0,a=e.scaleX,o=e.scaleY,s=e.anchorX,u=e.anchorY,l=e.rotation||0,c=e.x,v=e.y,h=e.skewX?Math.tan(e.skewX):0,d=e.skewY?Math.tan(-e.skewY):0;
if(n||i||s||u){var p=n+s,g=i+u;r[4]=-p*a-h*g*o,r[5]=-g*o-d*p*a}else r[4]=r[5]=0;return r[0]=a,r[3]=o,r[1]=d*a,r[2]=h*o,l&&al(r,r,l),r[4]+=n+c,r[5]+=i+v,r},t.initDefaultProps=
(function(){var e=t.prototype;e.scaleX=e.scaleY=e.globalScaleRatio=1,e.x=e.y=e.originX=e.originY=e.skewX=e.skewY=e.rotation=e.anchorX=e.anchorY=0})(),t})(),Qb=td.
getLocalTransform,bo=["x","y","originX","originY","anchorX","anchorY","rotation","scaleX","scaleY","skewX","skewY"];function na(t,e){return eb(t,e,bo)}f(na,"cop\
yTransform");var wo=td,To={linear:f(function(t){return t},"linear"),quadraticIn:f(function(t){return t*t},"quadraticIn"),quadraticOut:f(function(t){return t*(2-
t)},"quadraticOut"),quadraticInOut:f(function(t){return(t*=2)<1?.5*t*t:-.5*(--t*(t-2)-1)},"quadraticInOut"),cubicIn:f(function(t){return t*t*t},"cubicIn"),cubicOut:f(
function(t){return--t*t*t+1},"cubicOut"),cubicInOut:f(function(t){return(t*=2)<1?.5*t*t*t:.5*((t-=2)*t*t+2)},"cubicInOut"),quarticIn:f(function(t){return t*t*t*
t},"quarticIn"),quarticOut:f(function(t){return 1- --t*t*t*t},"quarticOut"),quarticInOut:f(function(t){return(t*=2)<1?.5*t*t*t*t:-.5*((t-=2)*t*t*t-2)},"quarticI\
nOut"),quinticIn:f(function(t){return t*t*t*t*t},"quinticIn"),quinticOut:f(function(t){return--t*t*t*t*t+1},"quinticOut"),quinticInOut:f(function(t){return(t*=2)<
1?.5*t*t*t*t*t:.5*((t-=2)*t*t*t*t+2)},"quinticInOut"),sinusoidalIn:f(function(t){return 1-Math.cos(t*Math.PI/2)},"sinusoidalIn"),sinusoidalOut:f(function(t){return Math.
sin(t*Math.PI/2)},"sinusoidalOut"),sinusoidalInOut:f(function(t){return .5*(1-Math.cos(Math.PI*t))},"sinusoidalInOut"),exponentialIn:f(function(t){return t===0?
0:Math.pow(1024,t-1)},"exponentialIn"),exponentialOut:f(function(t){return t===1?1:1-Math.pow(2,-10*t)},"exponentialOut"),exponentialInOut:f(function(t){return t===
0?0:t===1?1:(t*=2)<1?.5*Math.pow(1024,t-1):.5*(-Math.pow(2,-10*(t-1))+2)},"exponentialInOut"),circularIn:f(function(t){return 1-Math.sqrt(1-t*t)},"circularIn"),
circularOut:f(function(t){return Math.sqrt(1- --t*t)},"circularOut"),circularInOut:f(function(t){return(t*=2)<1?-.5*(Math.sqrt(1-t*t)-1):.5*(Math.sqrt(1-(t-=2)*
t)+1)},"circularInOut"),elasticIn:f(function(t){var e,r=.1,n=.4;return t===0?0:t===1?1:(!r||r<1?(r=1,e=n/4):e=n*Math.asin(1/r)/(2*Math.PI),-(r*Math.pow(2,10*(t-=
1))*Math.sin((t-e)*(2*Math.PI)/n)))},"elasticIn"),elasticOut:f(function(t){var e,r=.1,n=.4;return t===0?0:t===1?1:(!r||r<1?(r=1,e=n/4):e=n*Math.asin(1/r)/(2*Math.
PI),r*Math.pow(2,-10*t)*Math.sin((t-e)*(2*Math.PI)/n)+1)},"elasticOut"),elasticInOut:f(function(t){var e,r=.1,n=.4;return t===0?0:t===1?1:(!r||r<1?(r=1,e=n/4):e=
n*Math.asin(1/r)/(2*Math.PI),(t*=2)<1?-.5*(r*Math.pow(2,10*(t-=1))*Math.sin((t-e)*(2*Math.PI)/n)):r*Math.pow(2,-10*(t-=1))*Math.sin((t-e)*(2*Math.PI)/n)*.5+1)},
"elasticInOut"),backIn:f(function(t){var e=1.70158;return t*t*((e+1)*t-e)},"backIn"),backOut:f(function(t){var e=1.70158;return--t*t*((e+1)*t+e)+1},"backOut"),backInOut:f(
function(t){var e=2.5949095;return(t*=2)<1?.5*(t*t*((e+1)*t-e)):.5*((t-=2)*t*((e+1)*t+e)+2)},"backInOut"),bounceIn:f(function(t){return 1-To.bounceOut(1-t)},"bo\
unceIn"),bounceOut:f(function(t){return t<1/2.75?7.5625*t*t:t<2/2.75?7.5625*(t-=1.5/2.75)*t+.75:t<2.5/2.75?7.5625*(t-=2.25/2.75)*t+.9375:7.5625*(t-=2.625/2.75)*
t+.984375},"bounceOut"),bounceInOut:f(function(t){return t<.5?To.bounceIn(t*2)*.5:To.bounceOut(t*2-1)*.5+.5},"bounceInOut")},rd=To,xo=Math.pow,Ar=Math.sqrt,Do=1e-8,
nd=1e-4,id=Ar(3),Co=1/3,Xt=jn(),pt=jn(),oi=jn();function Mr(t){return t>-Do&&t<Do}f(Mr,"isAroundZero");function ad(t){return t>Do||t<-Do}f(ad,"isNotAroundZero2");
function Ne(t,e,r,n,i){var a=1-i;return a*a*(a*t+3*i*e)+i*i*(i*n+3*a*r)}f(Ne,"cubicAt");function od(t,e,r,n,i){var a=1-i;return 3*(((e-t)*a+2*(r-e)*i)*a+(n-r)*i*
i)}f(od,"cubicDerivativeAt");function Eo(t,e,r,n,i,a){var o=n+3*(e-r)-t,s=3*(r-e*2+t),u=3*(e-t),l=t-i,c=s*s-3*o*u,v=s*u-9*o*l,h=u*u-3*s*l,d=0;if(Mr(c)&&Mr(v))if(Mr(
s))a[0]=0;else{var p=-u/s;p>=0&&p<=1&&(a[d++]=p)}else{var g=v*v-4*c*h;if(Mr(g)){var m=v/c,p=-s/o+m,y=-m/2;p>=0&&p<=1&&(a[d++]=p),y>=0&&y<=1&&(a[d++]=y)}else if(g>
0){var _=Ar(g),S=c*s+1.5*o*(-v+_),b=c*s+1.5*o*(-v-_);S<0?S=-xo(-S,Co):S=xo(S,Co),b<0?b=-xo(-b,Co):b=xo(b,Co);var p=(-s-(S+b))/(3*o);p>=0&&p<=1&&(a[d++]=p)}else{
var w=(2*c*s-3*o*v)/(2*Ar(c*c*c)),T=Math.acos(w)/3,x=Ar(c),C=Math.cos(T),p=(-s-2*x*C)/(3*o),y=(-s+x*(C+id*Math.sin(T)))/(3*o),A=(-s+x*(C-id*Math.sin(T)))/(3*o);
p>=0&&p<=1&&(a[d++]=p),y>=0&&y<=1&&(a[d++]=y),A>=0&&A<=1&&(a[d++]=A)}}return d}f(Eo,"cubicRootAt");function sd(t,e,r,n,i){var a=6*r-12*e+6*t,o=9*e+3*n-3*t-9*r,s=3*
e-3*t,u=0;if(Mr(o)){if(ad(a)){var l=-s/a;l>=0&&l<=1&&(i[u++]=l)}}else{var c=a*a-4*o*s;if(Mr(c))i[0]=-a/(2*o);else if(c>0){var v=Ar(c),l=(-a+v)/(2*o),h=(-a-v)/(2*
o);l>=0&&l<=1&&(i[u++]=l),h>=0&&h<=1&&(i[u++]=h)}}return u}f(sd,"cubicExtrema");function Ao(t,e,r,n,i,a){var o=(e-t)*i+t,s=(r-e)*i+e,u=(n-r)*i+r,l=(s-o)*i+o,c=(u-
s)*i+s,v=(c-l)*i+l;a[0]=t,a[1]=o,a[2]=l,a[3]=v,a[4]=v,a[5]=c,a[6]=u,a[7]=n}f(Ao,"cubicSubdivide");function $b(t,e,r,n,i,a,o,s,u,l,c){var v,h=.005,d=1/0,p,g,m,y;
Xt[0]=u,Xt[1]=l;for(var _=0;_<1;_+=.05)pt[0]=Ne(t,r,i,o,_),pt[1]=Ne(e,n,a,s,_),m=ei(Xt,pt),m<d&&(v=_,d=m);d=1/0;for(var S=0;S<32&&!(h<nd);S++)p=v-h,g=v+h,pt[0]=
Ne(t,r,i,o,p),pt[1]=Ne(e,n,a,s,p),m=ei(pt,Xt),p>=0&&m<d?(v=p,d=m):(oi[0]=Ne(t,r,i,o,g),oi[1]=Ne(e,n,a,s,g),y=ei(oi,Xt),g<=1&&y<d?(v=g,d=y):h*=.5);return c&&(c[0]=
Ne(t,r,i,o,v),c[1]=Ne(e,n,a,s,v)),Ar(d)}f($b,"cubicProjectPoint");function Jb(t,e,r,n,i,a,o,s,u){for(var l=t,c=e,v=0,h=1/u,d=1;d<=u;d++){var p=d*h,g=Ne(t,r,i,o,
p),m=Ne(e,n,a,s,p),y=g-l,_=m-c;v+=Math.sqrt(y*y+_*_),l=g,c=m}return v}f(Jb,"cubicLength");function We(t,e,r,n){var i=1-n;return i*(i*t+2*n*e)+n*n*r}f(We,"quadra\
ticAt");function ud(t,e,r,n){return 2*((1-n)*(e-t)+n*(r-e))}f(ud,"quadraticDerivativeAt");function jb(t,e,r,n,i){var a=t-2*e+r,o=2*(e-t),s=t-n,u=0;if(Mr(a)){if(ad(
o)){var l=-s/o;l>=0&&l<=1&&(i[u++]=l)}}else{var c=o*o-4*a*s;if(Mr(c)){var l=-o/(2*a);l>=0&&l<=1&&(i[u++]=l)}else if(c>0){var v=Ar(c),l=(-o+v)/(2*a),h=(-o-v)/(2*
a);l>=0&&l<=1&&(i[u++]=l),h>=0&&h<=1&&(i[u++]=h)}}return u}f(jb,"quadraticRootAt");function ld(t,e,r){var n=t+r-2*e;return n===0?.5:(t-e)/n}f(ld,"quadraticExtre\
mum");function Mo(t,e,r,n,i){var a=(e-t)*n+t,o=(r-e)*n+e,s=(o-a)*n+a;i[0]=t,i[1]=a,i[2]=s,i[3]=s,i[4]=o,i[5]=r}f(Mo,"quadraticSubdivide");function ew(t,e,r,n,i,a,o,s,u){
var l,c=.005,v=1/0;Xt[0]=o,Xt[1]=s;for(var h=0;h<1;h+=.05){pt[0]=We(t,r,i,h),pt[1]=We(e,n,a,h);var d=ei(Xt,pt);d<v&&(l=h,v=d)}v=1/0;for(var p=0;p<32&&!(c<nd);p++){
var g=l-c,m=l+c;pt[0]=We(t,r,i,g),pt[1]=We(e,n,a,g);var d=ei(pt,Xt);if(g>=0&&d<v)l=g,v=d;else{oi[0]=We(t,r,i,m),oi[1]=We(e,n,a,m);var y=ei(oi,Xt);m<=1&&y<v?(l=m,
v=y):c*=.5}}return u&&(u[0]=We(t,r,i,l),u[1]=We(e,n,a,l)),Ar(v)}f(ew,"quadraticProjectPoint");function tw(t,e,r,n,i,a,o){for(var s=t,u=e,l=0,c=1/o,v=1;v<=o;v++){
var h=v*c,d=We(t,r,i,h),p=We(e,n,a,h),g=d-s,m=p-u;l+=Math.sqrt(g*g+m*m),s=d,u=p}return l}f(tw,"quadraticLength");var rw=/cubic-bezier\(([0-9,\.e ]+)\)/;function Sl(t){
var e=t&&rw.exec(t);if(e){var r=e[1].split(","),n=+Cr(r[0]),i=+Cr(r[1]),a=+Cr(r[2]),o=+Cr(r[3]);if(isNaN(n+i+a+o))return;var s=[];return function(u){return u<=0?
0:u>=1?1:Eo(0,n,a,1,u,s)&&Ne(0,i,o,1,s[0])}}}f(Sl,"createCubicEasingFunc");var nw=(function(){function t(e){this._inited=!1,this._startTime=0,this._pausedTime=0,
this._paused=!1,this._life=e.life||1e3,this._delay=e.delay||0,this.loop=e.loop||!1,this.onframe=e.onframe||Qe,this.ondestroy=e.ondestroy||Qe,this.onrestart=e.onrestart||
Qe,e.easing&&this.setEasing(e.easing)}return f(t,"Clip2"),t.prototype.step=function(e,r){if(this._inited||(this._startTime=e+this._delay,this._inited=!0),this._paused){
this._pausedTime+=r;return}var n=this._life,i=e-this._startTime-this._pausedTime,a=i/n;a<0&&(a=0),a=Math.min(a,1);var o=this.easingFunc,s=o?o(a):a;if(this.onframe(
s),a===1)if(this.loop){var u=i%n;this._startTime=e-u,this._pausedTime=0,this.onrestart()}else return!0;return!1},t.prototype.pause=function(){this._paused=!0},t.
prototype.resume=function(){this._paused=!1},t.prototype.setEasing=function(e){this.easing=e,this.easingFunc=j(e)?e:rd[e]||Sl(e)},t})(),iw=nw,fd={transparent:[0,
0,0,0],aliceblue:[240,248,255,1],antiquewhite:[250,235,215,1],aqua:[0,255,255,1],aquamarine:[127,255,212,1],azure:[240,255,255,1],beige:[245,245,220,1],bisque:[
255,228,196,1],black:[0,0,0,1],blanchedalmond:[255,235,205,1],blue:[0,0,255,1],blueviolet:[138,43,226,1],brown:[165,42,42,1],burlywood:[222,184,135,1],cadetblue:[
95,158,160,1],chartreuse:[127,255,0,1],chocolate:[210,105,30,1],coral:[255,127,80,1],cornflowerblue:[100,149,237,1],cornsilk:[255,248,220,1],crimson:[220,20,60,
1],cyan:[0,255,255,1],darkblue:[0,0,139,1],darkcyan:[0,139,139,1],darkgoldenrod:[184,134,11,1],darkgray:[169,169,169,1],darkgreen:[0,100,0,1],darkgrey:[169,169,
169,1],darkkhaki:[189,183,107,1],darkmagenta:[139,0,139,1],darkolivegreen:[85,107,47,1],darkorange:[255,140,0,1],darkorchid:[153,50,204,1],darkred:[139,0,0,1],darksalmon:[
233,150,122,1],darkseagreen:[143,188,143,1],darkslateblue:[72,61,139,1],darkslategray:[47,79,79,1],darkslategrey:[47,79,79,1],darkturquoise:[0,206,209,1],darkviolet:[
148,0,211,1],deeppink:[255,20,147,1],deepskyblue:[0,191,255,1],dimgray:[105,105,105,1],dimgrey:[105,105,105,1],dodgerblue:[30,144,255,1],firebrick:[178,34,34,1],
floralwhite:[255,250,240,1],forestgreen:[34,139,34,1],fuchsia:[255,0,255,1],gainsboro:[220,220,220,1],ghostwhite:[248,248,255,1],gold:[255,215,0,1],goldenrod:[218,
165,32,1],gray:[128,128,128,1],green:[0,128,0,1],greenyellow:[173,255,47,1],grey:[128,128,128,1],honeydew:[240,255,240,1],hotpink:[255,105,180,1],indianred:[205,
92,92,1],indigo:[75,0,130,1],ivory:[255,255,240,1],khaki:[240,230,140,1],lavender:[230,230,250,1],lavenderblush:[255,240,245,1],lawngreen:[124,252,0,1],lemonchiffon:[
255,250,205,1],lightblue:[173,216,230,1],lightcoral:[240,128,128,1],lightcyan:[224,255,255,1],lightgoldenrodyellow:[250,250,210,1],lightgray:[211,211,211,1],lightgreen:[
144,238,144,1],lightgrey:[211,211,211,1],lightpink:[255,182,193,1],lightsalmon:[255,160,122,1],lightseagreen:[32,178,170,1],lightskyblue:[135,206,250,1],lightslategray:[
119,136,153,1],lightslategrey:[119,136,153,1],lightsteelblue:[176,196,222,1],lightyellow:[255,255,224,1],lime:[0,255,0,1],limegreen:[50,205,50,1],linen:[250,240,
230,1],magenta:[255,0,255,1],maroon:[128,0,0,1],mediumaquamarine:[102,205,170,1],mediumblue:[0,0,205,1],mediumorchid:[186,85,211,1],mediumpurple:[147,112,219,1],
mediumseagreen:[60,179,113,1],mediumslateblue:[123,104,238,1],mediumspringgreen:[0,250,154,1],mediumturquoise:[72,209,204,1],mediumvioletred:[199,21,133,1],midnightblue:[
25,25,112,1],mintcream:[245,255,250,1],mistyrose:[255,228,225,1],moccasin:[255,228,181,1],navajowhite:[255,222,173,1],navy:[0,0,128,1],oldlace:[253,245,230,1],olive:[
128,128,0,1],olivedrab:[107,142,35,1],orange:[255,165,0,1],orangered:[255,69,0,1],orchid:[218,112,214,1],palegoldenrod:[238,232,170,1],palegreen:[152,251,152,1],
paleturquoise:[175,238,238,1],palevioletred:[219,112,147,1],papayawhip:[255,239,213,1],peachpuff:[255,218,185,1],peru:[205,133,63,1],pink:[255,192,203,1],plum:[
221,160,221,1],powderblue:[176,224,230,1],purple:[128,0,128,1],red:[255,0,0,1],rosybrown:[188,143,143,1],royalblue:[65,105,225,1],saddlebrown:[139,69,19,1],salmon:[
250,128,114,1],sandybrown:[244,164,96,1],seagreen:[46,139,87,1],seashell:[255,245,238,1],sienna:[160,82,45,1],silver:[192,192,192,1],skyblue:[135,206,235,1],slateblue:[
106,90,205,1],slategray:[112,128,144,1],slategrey:[112,128,144,1],snow:[255,250,250,1],springgreen:[0,255,127,1],steelblue:[70,130,180,1],tan:[210,180,140,1],teal:[
0,128,128,1],thistle:[216,191,216,1],tomato:[255,99,71,1],turquoise:[64,224,208,1],violet:[238,130,238,1],wheat:[245,222,179,1],white:[255,255,255,1],whitesmoke:[
245,245,245,1],yellow:[255,255,0,1],yellowgreen:[154,205,50,1]};function Ir(t){return t=Math.round(t),t<0?0:t>255?255:t}f(Ir,"clampCssByte");function aw(t){return t=
Math.round(t),t<0?0:t>360?360:t}f(aw,"clampCssAngle");function bl(t){return t<0?0:t>1?1:t}f(bl,"clampCssFloat");function wl(t){var e=t;return e.length&&e.charAt(
e.length-1)==="%"?Ir(parseFloat(e)/100*255):Ir(parseInt(e,10))}f(wl,"parseCssInt");function sn(t){var e=t;return e.length&&e.charAt(e.length-1)==="%"?bl(parseFloat(
e)/100):bl(parseFloat(e))}f(sn,"parseCssFloat");function Tl(t,e,r){return r<0?r+=1:r>1&&(r-=1),r*6<1?t+(e-t)*r*6:r*2<1?e:r*3<2?t+(e-t)*(2/3-r)*6:t}f(Tl,"cssHueT\
oRgb");function Io(t,e,r){return t+(e-t)*r}f(Io,"lerpNumber");function gt(t,e,r,n,i){return t[0]=e,t[1]=r,t[2]=n,t[3]=i,t}f(gt,"setRgba");function xl(t,e){return t[0]=
e[0],t[1]=e[1],t[2]=e[2],t[3]=e[3],t}f(xl,"copyRgba");var cd=new Jn(20),Lo=null;function si(t,e){Lo&&xl(Lo,e),Lo=cd.put(t,Lo||e.slice())}f(si,"putToCache");function Pt(t,e){
if(t){e=e||[];var r=cd.get(t);if(r)return xl(e,r);t=t+"";var n=t.replace(/ /g,"").toLowerCase();if(n in fd)return xl(e,fd[n]),si(t,e),e;var i=n.length;if(n.charAt(
0)==="#"){if(i===4||i===5){var a=parseInt(n.slice(1,4),16);if(!(a>=0&&a<=4095)){gt(e,0,0,0,1);return}return gt(e,(a&3840)>>4|(a&3840)>>8,a&240|(a&240)>>4,a&15|(a&
15)<<4,i===5?parseInt(n.slice(4),16)/15:1),si(t,e),e}else if(i===7||i===9){var a=parseInt(n.slice(1,7),16);if(!(a>=0&&a<=16777215)){gt(e,0,0,0,1);return}return gt(
e,(a&16711680)>>16,(a&65280)>>8,a&255,i===9?parseInt(n.slice(7),16)/255:1),si(t,e),e}return}var o=n.indexOf("("),s=n.indexOf(")");if(o!==-1&&s+1===i){var u=n.substr(
0,o),l=n.substr(o+1,s-(o+1)).split(","),c=1;switch(u){case"rgba":if(l.length!==4)return l.length===3?gt(e,+l[0],+l[1],+l[2],1):gt(e,0,0,0,1);c=sn(l.pop());case"\
rgb":if(l.length>=3)return gt(e,wl(l[0]),wl(l[1]),wl(l[2]),l.length===3?c:sn(l[3])),si(t,e),e;gt(e,0,0,0,1);return;case"hsla":if(l.length!==4){gt(e,0,0,0,1);return}
return l[3]=sn(l[3]),Dl(l,e),si(t,e),e;case"hsl":if(l.length!==3){gt(e,0,0,0,1);return}return Dl(l,e),si(t,e),e;default:return}}gt(e,0,0,0,1)}}f(Pt,"parse");function Dl(t,e){
var r=(parseFloat(t[0])%360+360)%360/360,n=sn(t[1]),i=sn(t[2]),a=i<=.5?i*(n+1):i+n-i*n,o=i*2-a;return e=e||[],gt(e,Ir(Tl(o,a,r+1/3)*255),Ir(Tl(o,a,r)*255),Ir(Tl(
o,a,r-1/3)*255),1),t.length===4&&(e[3]=t[3]),e}f(Dl,"hsla2rgba");function ow(t){if(t){var e=t[0]/255,r=t[1]/255,n=t[2]/255,i=Math.min(e,r,n),a=Math.max(e,r,n),o=a-
i,s=(a+i)/2,u,l;if(o===0)u=0,l=0;else{s<.5?l=o/(a+i):l=o/(2-a-i);var c=((a-e)/6+o/2)/o,v=((a-r)/6+o/2)/o,h=((a-n)/6+o/2)/o;e===a?u=h-v:r===a?u=1/3+c-h:n===a&&(u=
2/3+v-c),u<0&&(u+=1),u>1&&(u-=1)}var d=[u*360,l,s];return t[3]!=null&&d.push(t[3]),d}}f(ow,"rgba2hsla");function vd(t,e){var r=Pt(t);if(r){for(var n=0;n<3;n++)e<
0?r[n]=r[n]*(1-e)|0:r[n]=(255-r[n])*e+r[n]|0,r[n]>255?r[n]=255:r[n]<0&&(r[n]=0);return ia(r,r.length===4?"rgba":"rgb")}}f(vd,"lift");function sw(t,e,r){if(!(!(e&&
e.length)||!(t>=0&&t<=1))){var n=t*(e.length-1),i=Math.floor(n),a=Math.ceil(n),o=Pt(e[i]),s=Pt(e[a]),u=n-i,l=ia([Ir(Io(o[0],s[0],u)),Ir(Io(o[1],s[1],u)),Ir(Io(o[2],
s[2],u)),bl(Io(o[3],s[3],u))],"rgba");return r?{color:l,leftIndex:i,rightIndex:a,value:n}:l}}f(sw,"lerp");function Cl(t,e,r,n){var i=Pt(t);if(t)return i=ow(i),e!=
null&&(i[0]=aw(j(e)?e(i[0]):e)),r!=null&&(i[1]=sn(j(r)?r(i[1]):r)),n!=null&&(i[2]=sn(j(n)?n(i[2]):n)),ia(Dl(i),"rgba")}f(Cl,"modifyHSL");function ia(t,e){if(!(!t||
!t.length)){var r=t[0]+","+t[1]+","+t[2];return(e==="rgba"||e==="hsva"||e==="hsla")&&(r+=","+t[3]),e+"("+r+")"}}f(ia,"stringify");function Po(t,e){var r=Pt(t);return r?
(.299*r[0]+.587*r[1]+.114*r[2])*r[3]/255+(1-r[3])*e:0}f(Po,"lum");var hd=new Jn(100);function El(t){if(q(t)){var e=hd.get(t);return e||(e=vd(t,-.1),hd.put(t,e)),
e}else if(Ku(t)){var r=F({},t);return r.colorStops=X(t.colorStops,function(n){return{offset:n.offset,color:vd(n.color,-.1)}}),r}return t}f(El,"liftColor");var Oo=Math.
round;function aa(t){var e;if(!t||t==="transparent")t="none";else if(typeof t=="string"&&t.indexOf("rgba")>-1){var r=Pt(t);r&&(t="rgb("+r[0]+","+r[1]+","+r[2]+"\
)",e=r[3])}return{color:t,opacity:e??1}}f(aa,"normalizeColor");var dd=1e-4;function Lr(t){return t<dd&&t>-dd}f(Lr,"isAroundZero2");function No(t){return Oo(t*1e3)/
1e3}f(No,"round3");function Al(t){return Oo(t*1e4)/1e4}f(Al,"round4");function uw(t){return"matrix("+No(t[0])+","+No(t[1])+","+No(t[2])+","+No(t[3])+","+Al(t[4])+
","+Al(t[5])+")"}f(uw,"getMatrixStr");var lw={left:"start",right:"end",center:"middle",middle:"middle"};function fw(t,e,r){return r==="top"?t+=e/2:r==="bottom"&&
(t-=e/2),t}f(fw,"adjustTextY2");function cw(t){return t&&(t.shadowBlur||t.shadowOffsetX||t.shadowOffsetY)}f(cw,"hasShadow");function vw(t){var e=t.style,r=t.getGlobalScale();
return[e.shadowColor,(e.shadowBlur||0).toFixed(2),(e.shadowOffsetX||0).toFixed(2),(e.shadowOffsetY||0).toFixed(2),r[0],r[1]].join(",")}f(vw,"getShadowKey");function pd(t){
return t&&!!t.image}f(pd,"isImagePattern");function hw(t){return t&&!!t.svgElement}f(hw,"isSVGPattern");function Ml(t){return pd(t)||hw(t)}f(Ml,"isPattern");function gd(t){
return t.type==="linear"}f(gd,"isLinearGradient");function md(t){return t.type==="radial"}f(md,"isRadialGradient");function yd(t){return t&&(t.type==="linear"||
t.type==="radial")}f(yd,"isGradient");function Ro(t){return"url(#"+t+")"}f(Ro,"getIdURL");function _d(t){var e=t.getGlobalScale(),r=Math.max(e[0],e[1]);return Math.
max(Math.ceil(Math.log(r)/Math.log(10)),1)}f(_d,"getPathPrecision");function Sd(t){var e=t.x||0,r=t.y||0,n=(t.rotation||0)*go,i=U(t.scaleX,1),a=U(t.scaleY,1),o=t.
skewX||0,s=t.skewY||0,u=[];return(e||r)&&u.push("translate("+e+"px,"+r+"px)"),n&&u.push("rotate("+n+")"),(i!==1||a!==1)&&u.push("scale("+i+","+a+")"),(o||s)&&u.
push("skew("+Oo(o*go)+"deg, "+Oo(s*go)+"deg)"),u.join(" ")}f(Sd,"getSRTTransformString");var dw=(function(){return typeof Buffer<"u"&&typeof Buffer.from=="funct\
ion"?function(t){return Buffer.from(t).toString("base64")}:typeof btoa=="function"&&typeof unescape=="function"&&typeof encodeURIComponent=="function"?function(t){
return btoa(unescape(encodeURIComponent(t)))}:function(t){return process.env.NODE_ENV!=="production"&&qn("Base64 isn't natively supported in the current environ\
ment."),null}})(),Il=Array.prototype.slice;function ur(t,e,r){return(e-t)*r+t}f(ur,"interpolateNumber");function Ll(t,e,r,n){for(var i=e.length,a=0;a<i;a++)t[a]=
ur(e[a],r[a],n);return t}f(Ll,"interpolate1DArray");function pw(t,e,r,n){for(var i=e.length,a=i&&e[0].length,o=0;o<i;o++){t[o]||(t[o]=[]);for(var s=0;s<a;s++)t[o][s]=
ur(e[o][s],r[o][s],n)}return t}f(pw,"interpolate2DArray");function ko(t,e,r,n){for(var i=e.length,a=0;a<i;a++)t[a]=e[a]+r[a]*n;return t}f(ko,"add1DArray");function bd(t,e,r,n){
for(var i=e.length,a=i&&e[0].length,o=0;o<i;o++){t[o]||(t[o]=[]);for(var s=0;s<a;s++)t[o][s]=e[o][s]+r[o][s]*n}return t}f(bd,"add2DArray");function gw(t,e){for(var r=t.
length,n=e.length,i=r>n?e:t,a=Math.min(r,n),o=i[a-1]||{color:[0,0,0,0],offset:0},s=a;s<Math.max(r,n);s++)i.push({offset:o.offset,color:o.color.slice()})}f(gw,"f\
illColorStops");function mw(t,e,r){var n=t,i=e;if(!(!n.push||!i.push)){var a=n.length,o=i.length;if(a!==o){var s=a>o;if(s)n.length=o;else for(var u=a;u<o;u++)n.
push(r===1?i[u]:Il.call(i[u]))}for(var l=n[0]&&n[0].length,u=0;u<n.length;u++)if(r===1)isNaN(n[u])&&(n[u]=i[u]);else for(var c=0;c<l;c++)isNaN(n[u][c])&&(n[u][c]=
i[u][c])}}f(mw,"fillArray");function Bo(t){if(tt(t)){var e=t.length;if(tt(t[0])){for(var r=[],n=0;n<e;n++)r.push(Il.call(t[n]));return r}return Il.call(t)}return t}
f(Bo,"cloneValue");function Fo(t){return t[0]=Math.floor(t[0])||0,t[1]=Math.floor(t[1])||0,t[2]=Math.floor(t[2])||0,t[3]=t[3]==null?1:t[3],"rgba("+t.join(",")+"\
)"}f(Fo,"rgba2String");function yw(t){return tt(t&&t[0])?2:1}f(yw,"guessArrayDim");var Vo=0,zo=1,wd=2,oa=3,Pl=4,Ol=5,Td=6;function xd(t){return t===Pl||t===Ol}f(
xd,"isGradientValueType");function Go(t){return t===zo||t===wd}f(Go,"isArrayValueType");var sa=[0,0,0,0],_w=(function(){function t(e){this.keyframes=[],this.discrete=
!1,this._invalid=!1,this._needsSort=!1,this._lastFr=0,this._lastFrP=0,this.propName=e}return f(t,"Track2"),t.prototype.isFinished=function(){return this._finished},
t.prototype.setFinished=function(){this._finished=!0,this._additiveTrack&&this._additiveTrack.setFinished()},t.prototype.needsAnimate=function(){return this.keyframes.
length>=1},t.prototype.getAdditiveTrack=function(){return this._additiveTrack},t.prototype.addKeyframe=function(e,r,n){this._needsSort=!0;var i=this.keyframes,a=i.
length,o=!1,s=Td,u=r;if(tt(r)){var l=yw(r);s=l,(l===1&&!ge(r[0])||l===2&&!ge(r[0][0]))&&(o=!0)}else if(ge(r)&&!Qn(r))s=Vo;else if(q(r))if(!isNaN(+r))s=Vo;else{var c=Pt(
r);c&&(u=c,s=oa)}else if(Ku(r)){var v=F({},u);v.colorStops=X(r.colorStops,function(d){return{offset:d.offset,color:Pt(d.color)}}),gd(r)?s=Pl:md(r)&&(s=Ol),u=v}a===
0?this.valType=s:(s!==this.valType||s===Td)&&(o=!0),this.discrete=this.discrete||o;var h={time:e,value:u,rawValue:r,percent:0};return n&&(h.easing=n,h.easingFunc=
j(n)?n:rd[n]||Sl(n)),i.push(h),h},t.prototype.prepare=function(e,r){var n=this.keyframes;this._needsSort&&n.sort(function(g,m){return g.time-m.time});for(var i=this.
valType,a=n.length,o=n[a-1],s=this.discrete,u=Go(i),l=xd(i),c=0;c<a;c++){var v=n[c],h=v.value,d=o.value;v.percent=v.time/e,s||(u&&c!==a-1?mw(h,d,i):l&&gw(h.colorStops,
d.colorStops))}if(!s&&i!==Ol&&r&&this.needsAnimate()&&r.needsAnimate()&&i===r.valType&&!r._finished){this._additiveTrack=r;for(var p=n[0].value,c=0;c<a;c++)i===
Vo?n[c].additiveValue=n[c].value-p:i===oa?n[c].additiveValue=ko([],n[c].value,p,-1):Go(i)&&(n[c].additiveValue=i===zo?ko([],n[c].value,p,-1):bd([],n[c].value,p,
-1))}},t.prototype.step=function(e,r){if(!this._finished){this._additiveTrack&&this._additiveTrack._finished&&(this._additiveTrack=null);var n=this._additiveTrack!=
null,i=n?"additiveValue":"value",a=this.valType,o=this.keyframes,s=o.length,u=this.propName,l=a===oa,c,v=this._lastFr,h=Math.min,d,p;if(s===1)d=p=o[0];else{if(r<
0)c=0;else if(r<this._lastFrP){var g=h(v+1,s-1);for(c=g;c>=0&&!(o[c].percent<=r);c--);c=h(c,s-2)}else{for(c=v;c<s&&!(o[c].percent>r);c++);c=h(c-1,s-2)}p=o[c+1],
d=o[c]}if(d&&p){this._lastFr=c,this._lastFrP=r;var m=p.percent-d.percent,y=m===0?1:h((r-d.percent)/m,1);p.easingFunc&&(y=p.easingFunc(y));var _=n?this._additiveValue:
l?sa:e[u];if((Go(a)||l)&&!_&&(_=this._additiveValue=[]),this.discrete)e[u]=y<1?d.rawValue:p.rawValue;else if(Go(a))a===zo?Ll(_,d[i],p[i],y):pw(_,d[i],p[i],y);else if(xd(
a)){var S=d[i],b=p[i],w=a===Pl;e[u]={type:w?"linear":"radial",x:ur(S.x,b.x,y),y:ur(S.y,b.y,y),colorStops:X(S.colorStops,function(x,C){var A=b.colorStops[C];return{
offset:ur(x.offset,A.offset,y),color:Fo(Ll([],x.color,A.color,y))}}),global:b.global},w?(e[u].x2=ur(S.x2,b.x2,y),e[u].y2=ur(S.y2,b.y2,y)):e[u].r=ur(S.r,b.r,y)}else if(l)
Ll(_,d[i],p[i],y),n||(e[u]=Fo(_));else{var T=ur(d[i],p[i],y);n?this._additiveValue=T:e[u]=T}n&&this._addToTarget(e)}}},t.prototype._addToTarget=function(e){var r=this.
valType,n=this.propName,i=this._additiveValue;r===Vo?e[n]=e[n]+i:r===oa?(Pt(e[n],sa),ko(sa,sa,i,1),e[n]=Fo(sa)):r===zo?ko(e[n],e[n],i,1):r===wd&&bd(e[n],e[n],i,
1)},t})(),Sw=(function(){function t(e,r,n,i){if(this._tracks={},this._trackKeys=[],this._maxTime=0,this._started=0,this._clip=null,this._target=e,this._loop=r,r&&
i){qn("Can' use additive animation on looped animation.");return}this._additiveAnimators=i,this._allowDiscrete=n}return f(t,"Animator2"),t.prototype.getMaxTime=
function(){return this._maxTime},t.prototype.getDelay=function(){return this._delay},t.prototype.getLoop=function(){return this._loop},t.prototype.getTarget=function(){
return this._target},t.prototype.changeTarget=function(e){this._target=e},t.prototype.when=function(e,r,n){return this.whenWithKeys(e,r,oe(r),n)},t.prototype.whenWithKeys=
function(e,r,n,i){for(var a=this._tracks,o=0;o<n.length;o++){var s=n[o],u=a[s];if(!u){u=a[s]=new _w(s);var l=void 0,c=this._getAdditiveTrack(s);if(c){var v=c.keyframes,
h=v[v.length-1];l=h&&h.value,c.valType===oa&&l&&(l=Fo(l))}else l=this._target[s];if(l==null)continue;e>0&&u.addKeyframe(0,Bo(l),i),this._trackKeys.push(s)}u.addKeyframe(
e,Bo(r[s]),i)}return this._maxTime=Math.max(this._maxTime,e),this},t.prototype.pause=function(){this._clip.pause(),this._paused=!0},t.prototype.resume=function(){
this._clip.resume(),this._paused=!1},t.prototype.isPaused=function(){return!!this._paused},t.prototype.duration=function(e){return this._maxTime=e,this._force=!0,
this},t.prototype._doneCallback=function(){this._setTracksFinished(),this._clip=null;var e=this._doneCbs;if(e)for(var r=e.length,n=0;n<r;n++)e[n].call(this)},t.
prototype._abortedCallback=function(){this._setTracksFinished();var e=this.animation,r=this._abortedCbs;if(e&&e.removeClip(this._clip),this._clip=null,r)for(var n=0;n<
r.length;n++)r[n].call(this)},t.prototype._setTracksFinished=function(){for(var e=this._tracks,r=this._trackKeys,n=0;n<r.length;n++)e[r[n]].setFinished()},t.prototype.
_getAdditiveTrack=function(e){var r,n=this._additiveAnimators;if(n)for(var i=0;i<n.length;i++){var a=n[i].getTrack(e);a&&(r=a)}return r},t.prototype.start=function(e){
if(!(this._started>0)){this._started=1;for(var r=this,n=[],i=this._maxTime||0,a=0;a<this._trackKeys.length;a++){var o=this._trackKeys[a],s=this._tracks[o],u=this.
_getAdditiveTrack(o),l=s.keyframes,c=l.length;if(s.prepare(i,u),s.needsAnimate())if(!this._allowDiscrete&&s.discrete){var v=l[c-1];v&&(r._target[s.propName]=v.rawValue),
s.setFinished()}else n.push(s)}if(n.length||this._force){var h=new iw({life:i,loop:this._loop,delay:this._delay||0,onframe:f(function(d){r._started=2;var p=r._additiveAnimators;
if(p){for(var g=!1,m=0;m<p.length;m++)if(p[m]._clip){g=!0;break}g||(r._additiveAnimators=null)}for(var m=0;m<n.length;m++)n[m].step(r._target,d);var y=r._onframeCbs;
if(y)for(var m=0;m<y.length;m++)y[m](r._target,d)},"onframe"),ondestroy:f(function(){r._doneCallback()},"ondestroy")});this._clip=h,this.animation&&this.animation.
addClip(h),e&&h.setEasing(e)}else this._doneCallback();return this}},t.prototype.stop=function(e){if(this._clip){var r=this._clip;e&&r.onframe(1),this._abortedCallback()}},
t.prototype.delay=function(e){return this._delay=e,this},t.prototype.during=function(e){return e&&(this._onframeCbs||(this._onframeCbs=[]),this._onframeCbs.push(
e)),this},t.prototype.done=function(e){return e&&(this._doneCbs||(this._doneCbs=[]),this._doneCbs.push(e)),this},t.prototype.aborted=function(e){return e&&(this.
_abortedCbs||(this._abortedCbs=[]),this._abortedCbs.push(e)),this},t.prototype.getClip=function(){return this._clip},t.prototype.getTrack=function(e){return this.
_tracks[e]},t.prototype.getTracks=function(){var e=this;return X(this._trackKeys,function(r){return e._tracks[r]})},t.prototype.stopTracks=function(e,r){if(!e.length||
!this._clip)return!0;for(var n=this._tracks,i=this._trackKeys,a=0;a<e.length;a++){var o=n[e[a]];o&&!o.isFinished()&&(r?o.step(this._target,1):this._started===1&&
o.step(this._target,0),o.setFinished())}for(var s=!0,a=0;a<i.length;a++)if(!n[i[a]].isFinished()){s=!1;break}return s&&this._abortedCallback(),s},t.prototype.saveTo=
function(e,r,n){if(e){r=r||this._trackKeys;for(var i=0;i<r.length;i++){var a=r[i],o=this._tracks[a];if(!(!o||o.isFinished())){var s=o.keyframes,u=s[n?0:s.length-
1];u&&(e[a]=Bo(u.rawValue))}}}},t.prototype.__changeFinalValue=function(e,r){r=r||oe(e);for(var n=0;n<r.length;n++){var i=r[n],a=this._tracks[i];if(a){var o=a.keyframes;
if(o.length>1){var s=o.pop();a.addKeyframe(s.time,e[i]),a.prepare(this._maxTime,a.getAdditiveTrack())}}}},t})(),Nl=Sw,bw=(function(){function t(e){e&&(this._$eventProcessor=
e)}return f(t,"Eventful2"),t.prototype.on=function(e,r,n,i){this._$handlers||(this._$handlers={});var a=this._$handlers;if(typeof r=="function"&&(i=n,n=r,r=null),
!n||!e)return this;var o=this._$eventProcessor;r!=null&&o&&o.normalizeQuery&&(r=o.normalizeQuery(r)),a[e]||(a[e]=[]);for(var s=0;s<a[e].length;s++)if(a[e][s].h===
n)return this;var u={h:n,query:r,ctx:i||this,callAtLast:n.zrEventfulCallAtLast},l=a[e].length-1,c=a[e][l];return c&&c.callAtLast?a[e].splice(l,0,u):a[e].push(u),
this},t.prototype.isSilent=function(e){var r=this._$handlers;return!r||!r[e]||!r[e].length},t.prototype.off=function(e,r){var n=this._$handlers;if(!n)return this;
if(!e)return this._$handlers={},this;if(r){if(n[e]){for(var i=[],a=0,o=n[e].length;a<o;a++)n[e][a].h!==r&&i.push(n[e][a]);n[e]=i}n[e]&&n[e].length===0&&delete n[e]}else
delete n[e];return this},t.prototype.trigger=function(e){for(var r=[],n=1;n<arguments.length;n++)r[n-1]=arguments[n];if(!this._$handlers)return this;var i=this.
_$handlers[e],a=this._$eventProcessor;if(i)for(var o=r.length,s=i.length,u=0;u<s;u++){var l=i[u];if(!(a&&a.filter&&l.query!=null&&!a.filter(e,l.query)))switch(o){case 0:
l.h.call(l.ctx);break;case 1:l.h.call(l.ctx,r[0]);break;case 2:l.h.call(l.ctx,r[0],r[1]);break;default:l.h.apply(l.ctx,r);break}}return a&&a.afterTrigger&&a.afterTrigger(
e),this},t.prototype.triggerWithContext=function(e){for(var r=[],n=1;n<arguments.length;n++)r[n-1]=arguments[n];if(!this._$handlers)return this;var i=this._$handlers[e],
a=this._$eventProcessor;if(i)for(var o=r.length,s=r[o-1],u=i.length,l=0;l<u;l++){var c=i[l];if(!(a&&a.filter&&c.query!=null&&!a.filter(e,c.query)))switch(o){case 0:
c.h.call(s);break;case 1:c.h.call(s,r[0]);break;case 2:c.h.call(s,r[0],r[1]);break;default:c.h.apply(s,r.slice(1,o-1));break}}return a&&a.afterTrigger&&a.afterTrigger(
e),this},t})(),lr=bw,Dd=1;xe.hasGlobalWindow&&(Dd=Math.max(window.devicePixelRatio||window.screen&&window.screen.deviceXDPI/window.screen.logicalXDPI||1,1));var Cd=Dd,
Rl=.4,kl="#333",Bl="#ccc",ww="#eee",Ot=1,ua=2,ui=4,Fl="__zr_normal__",Vl=bo.concat(["ignore"]),Tw=Kn(bo,function(t,e){return t[e]=!0,t},{ignore:!1}),li={},xw=new se(
0,0,0,0),Ho=[],Uo=0,Wo=1,zl=(function(){function t(e){this.id=Eh(),this.animators=[],this.currentStates=[],this.states={},this._init(e)}return f(t,"Element2"),t.
prototype._init=function(e){this.attr(e)},t.prototype.drift=function(e,r,n){switch(this.draggable){case"horizontal":r=0;break;case"vertical":e=0;break}var i=this.
transform;i||(i=this.transform=[1,0,0,1,0,0]),i[4]+=e,i[5]+=r,this.decomposeTransform(),this.markRedraw()},t.prototype.beforeUpdate=function(){},t.prototype.afterUpdate=
function(){},t.prototype.update=function(){this.updateTransform(),this.__dirty&&this.updateInnerText()},t.prototype.updateInnerText=function(e){var r=this._textContent;
if(r&&(!r.ignore||e)){this.textConfig||(this.textConfig={});var n=this.textConfig,i=n.local,a=r.innerTransformable,o=void 0,s=void 0,u=!1;a.parent=i?this:null;var l=!1;
a.copyTransform(r);var c=n.position!=null,v=n.autoOverflowArea,h=void 0;if((v||c)&&(h=xw,n.layoutRect?h.copy(n.layoutRect):h.copy(this.getBoundingRect()),i||h.applyTransform(
this.transform)),c){this.calculateTextPosition?this.calculateTextPosition(li,n,h):So(li,n,h),a.x=li.x,a.y=li.y,o=li.align,s=li.verticalAlign;var d=n.origin;if(d&&
n.rotation!=null){var p=void 0,g=void 0;d==="center"?(p=h.width*.5,g=h.height*.5):(p=nn(d[0],h.width),g=nn(d[1],h.height)),l=!0,a.originX=-a.x+p+(i?0:h.x),a.originY=
-a.y+g+(i?0:h.y)}}n.rotation!=null&&(a.rotation=n.rotation);var m=n.offset;m&&(a.x+=m[0],a.y+=m[1],l||(a.originX=-m[0],a.originY=-m[1]));var y=this._innerTextDefaultStyle||
(this._innerTextDefaultStyle={});if(v){var _=y.overflowRect=y.overflowRect||new se(0,0,0,0);a.getLocalTransform(Ho),ji(Ho,Ho),se.copy(_,h),_.applyTransform(Ho)}else
y.overflowRect=null;var S=n.inside==null?typeof n.position=="string"&&n.position.indexOf("inside")>=0:n.inside,b=void 0,w=void 0,T=void 0;S&&this.canBeInsideText()?
(b=n.insideFill,w=n.insideStroke,(b==null||b==="auto")&&(b=this.getInsideTextFill()),(w==null||w==="auto")&&(w=this.getInsideTextStroke(b),T=!0)):(b=n.outsideFill,
w=n.outsideStroke,(b==null||b==="auto")&&(b=this.getOutsideFill()),(w==null||w==="auto")&&(w=this.getOutsideStroke(b),T=!0)),b=b||"#000",(b!==y.fill||w!==y.stroke||
T!==y.autoStroke||o!==y.align||s!==y.verticalAlign)&&(u=!0,y.fill=b,y.stroke=w,y.autoStroke=T,y.align=o,y.verticalAlign=s,r.setDefaultTextStyle(y)),r.__dirty|=Ot,
u&&r.dirtyStyle(!0)}},t.prototype.canBeInsideText=function(){return!0},t.prototype.getInsideTextFill=function(){return"#fff"},t.prototype.getInsideTextStroke=function(e){
return"#000"},t.prototype.getOutsideFill=function(){return this.__zr&&this.__zr.isDarkMode()?Bl:kl},t.prototype.getOutsideStroke=function(e){var r=this.__zr&&this.
__zr.getBackgroundColor(),n=typeof r=="string"&&Pt(r);n||(n=[255,255,255,1]);for(var i=n[3],a=this.__zr.isDarkMode(),o=0;o<3;o++)n[o]=n[o]*i+(a?0:255)*(1-i);return n[3]=
1,ia(n,"rgba")},t.prototype.traverse=function(e,r){},t.prototype.attrKV=function(e,r){e==="textConfig"?this.setTextConfig(r):e==="textContent"?this.setTextContent(
r):e==="clipPath"?this.setClipPath(r):e==="extra"?(this.extra=this.extra||{},F(this.extra,r)):this[e]=r},t.prototype.hide=function(){this.ignore=!0,this.markRedraw()},
t.prototype.show=function(){this.ignore=!1,this.markRedraw()},t.prototype.attr=function(e,r){if(typeof e=="string")this.attrKV(e,r);else if(Q(e))for(var n=e,i=oe(
n),a=0;a<i.length;a++){var o=i[a];this.attrKV(o,e[o])}return this.markRedraw(),this},t.prototype.saveCurrentToNormalState=function(e){this._innerSaveToNormal(e);
for(var r=this._normalState,n=0;n<this.animators.length;n++){var i=this.animators[n],a=i.__fromStateTransition;if(!(i.getLoop()||a&&a!==Fl)){var o=i.targetName,
s=o?r[o]:r;i.saveTo(s)}}},t.prototype._innerSaveToNormal=function(e){var r=this._normalState;r||(r=this._normalState={}),e.textConfig&&!r.textConfig&&(r.textConfig=
this.textConfig),this._savePrimaryToNormal(e,r,Vl)},t.prototype._savePrimaryToNormal=function(e,r,n){for(var i=0;i<n.length;i++){var a=n[i];e[a]!=null&&!(a in r)&&
(r[a]=this[a])}},t.prototype.hasState=function(){return this.currentStates.length>0},t.prototype.getState=function(e){return this.states[e]},t.prototype.ensureState=
function(e){var r=this.states;return r[e]||(r[e]={}),r[e]},t.prototype.clearStates=function(e){this.useState(Fl,!1,e)},t.prototype.useState=function(e,r,n,i){var a=e===
Fl,o=this.hasState();if(!(!o&&a)){var s=this.currentStates,u=this.stateTransition;if(!(ce(s,e)>=0&&(r||s.length===1))){var l;if(this.stateProxy&&!a&&(l=this.stateProxy(
e)),l||(l=this.states&&this.states[e]),!l&&!a){qn("State "+e+" not exists.");return}a||this.saveCurrentToNormalState(l);var c=this._textContent,v=Ad(this,c,l,i);
v&&!this.__inHover&&(this.__inHover=v),this._applyStateObj(e,l,this._normalState,r,Id(this,n,u),u);var h=this._textGuide;return c&&c.useState(e,r,n,!!v),h&&h.useState(
e,r,n,!!v),a?(this.currentStates=[],this._normalState={}):r?this.currentStates.push(e):this.currentStates=[e],this._updateAnimationTargets(),this.markRedraw(),!v&&
this.__inHover&&(this.__inHover=Uo,this.__dirty&=~Ot),l}}},t.prototype.useStates=function(e,r,n){if(!e.length)this.clearStates();else{var i=[],a=this.currentStates,
o=e.length,s=o===a.length;if(s){for(var u=0;u<o;u++)if(e[u]!==a[u]){s=!1;break}}if(s)return;for(var u=0;u<o;u++){var l=e[u],c=void 0;this.stateProxy&&(c=this.stateProxy(
l,e)),c||(c=this.states[l]),c&&i.push(c)}var v=i[o-1],h=this._textContent,d=Ad(this,h,v,n);d&&!this.__inHover&&(this.__inHover=d);var p=this._mergeStates(i),g=this.
stateTransition;this.saveCurrentToNormalState(p),this._applyStateObj(e.join(","),p,this._normalState,!1,Id(this,r,g),g);var m=this._textGuide;h&&h.useStates(e,r,
!!d),m&&m.useStates(e,r,!!d),this._updateAnimationTargets(),this.currentStates=e.slice(),this.markRedraw(),!d&&this.__inHover&&(this.__inHover=Uo,this.__dirty&=
~Ot)}},t.prototype.isSilent=function(){for(var e=this;e;){if(e.silent)return!0;var r=e.__hostTarget;e=r?e.ignoreHostSilent?null:r:e.parent}return!1},t.prototype.
_updateAnimationTargets=function(){for(var e=0;e<this.animators.length;e++){var r=this.animators[e];r.targetName&&r.changeTarget(this[r.targetName])}},t.prototype.
removeState=function(e){var r=ce(this.currentStates,e);if(r>=0){var n=this.currentStates.slice();n.splice(r,1),this.useStates(n)}},t.prototype.replaceState=function(e,r,n){
var i=this.currentStates.slice(),a=ce(i,e),o=ce(i,r)>=0;a>=0?o?i.splice(a,1):i[a]=r:n&&!o&&i.push(r),this.useStates(i)},t.prototype.toggleState=function(e,r){r?
this.useState(e,!0):this.removeState(e)},t.prototype._mergeStates=function(e){for(var r={},n,i=0;i<e.length;i++){var a=e[i];F(r,a),a.textConfig&&(n=n||{},F(n,a.
textConfig))}return n&&(r.textConfig=n),r},t.prototype._applyStateObj=function(e,r,n,i,a,o){if(this.__inHover!==Wo){var s=!(r&&i);r&&r.textConfig?(this.textConfig=
F({},i?this.textConfig:n.textConfig),F(this.textConfig,r.textConfig)):s&&n.textConfig&&(this.textConfig=n.textConfig);for(var u={},l=!1,c=0;c<Vl.length;c++){var v=Vl[c],
h=a&&Tw[v];r&&r[v]!=null?h?(l=!0,u[v]=r[v]):this[v]=r[v]:s&&n[v]!=null&&(h?(l=!0,u[v]=n[v]):this[v]=n[v])}if(!a)for(var c=0;c<this.animators.length;c++){var d=this.
animators[c],p=d.targetName;d.getLoop()||d.__changeFinalValue(p?(r||n)[p]:r||n)}l&&this._transitionState(e,u,o)}},t.prototype._attachComponent=function(e){if(e.
__zr&&!e.__hostTarget){if(process.env.NODE_ENV!=="production")throw new Error("Text element has been added to zrender.");return}if(e===this){if(process.env.NODE_ENV!==
"production")throw new Error("Recursive component attachment.");return}var r=this.__zr;r&&e.addSelfToZr(r),e.__zr=r,e.__hostTarget=this},t.prototype._detachComponent=
function(e){e.__zr&&e.removeSelfFromZr(e.__zr),e.__zr=null,e.__hostTarget=null},t.prototype.getClipPath=function(){return this._clipPath},t.prototype.setClipPath=
function(e){this._clipPath&&this._clipPath!==e&&this.removeClipPath(),this._attachComponent(e),this._clipPath=e,this.markRedraw()},t.prototype.removeClipPath=function(){
var e=this._clipPath;e&&(this._detachComponent(e),this._clipPath=null,this.markRedraw())},t.prototype.getTextContent=function(){return this._textContent},t.prototype.
setTextContent=function(e){var r=this._textContent;if(r!==e){if(r&&r!==e&&this.removeTextContent(),process.env.NODE_ENV!=="production"&&e.__zr&&!e.__hostTarget)
throw new Error("Text element has been added to zrender.");e.innerTransformable=new wo,this._attachComponent(e),this._textContent=e,this.markRedraw()}},t.prototype.
setTextConfig=function(e){this.textConfig||(this.textConfig={}),F(this.textConfig,e),this.markRedraw()},t.prototype.removeTextConfig=function(){this.textConfig=
null,this.markRedraw()},t.prototype.removeTextContent=function(){var e=this._textContent;e&&(e.innerTransformable=null,this._detachComponent(e),this._textContent=
null,this._innerTextDefaultStyle=null,this.markRedraw())},t.prototype.getTextGuideLine=function(){return this._textGuide},t.prototype.setTextGuideLine=function(e){
this._textGuide&&this._textGuide!==e&&this.removeTextGuideLine(),this._attachComponent(e),this._textGuide=e,this.markRedraw()},t.prototype.removeTextGuideLine=function(){
var e=this._textGuide;e&&(this._detachComponent(e),this._textGuide=null,this.markRedraw())},t.prototype.markRedraw=function(){this.__dirty|=Ot;var e=this.__zr;e&&
(this.__inHover?e.refreshHover():e.refresh()),this.__hostTarget&&this.__hostTarget.markRedraw()},t.prototype.dirty=function(){this.markRedraw()},t.prototype.addSelfToZr=
function(e){if(this.__zr!==e){this.__zr=e;var r=this.animators;if(r)for(var n=0;n<r.length;n++)e.animation.addAnimator(r[n]);this._clipPath&&this._clipPath.addSelfToZr(
e),this._textContent&&this._textContent.addSelfToZr(e),this._textGuide&&this._textGuide.addSelfToZr(e)}},t.prototype.removeSelfFromZr=function(e){if(this.__zr){
this.__zr=null;var r=this.animators;if(r)for(var n=0;n<r.length;n++)e.animation.removeAnimator(r[n]);this._clipPath&&this._clipPath.removeSelfFromZr(e),this._textContent&&
this._textContent.removeSelfFromZr(e),this._textGuide&&this._textGuide.removeSelfFromZr(e)}},t.prototype.animate=function(e,r,n){var i=e?this[e]:this;if(process.
env.NODE_ENV!=="production"&&!i){qn('Property "'+e+'" is not existed in element '+this.id);return}var a=new Nl(i,r,n);return e&&(a.targetName=e),this.addAnimator(
a,e),a},t.prototype.addAnimator=function(e,r){var n=this.__zr,i=this;e.during(function(){i.updateDuringAnimation(r)}).done(function(){var a=i.animators,o=ce(a,e);
o>=0&&a.splice(o,1)}),this.animators.push(e),n&&n.animation.addAnimator(e),n&&n.wakeUp()},t.prototype.updateDuringAnimation=function(e){this.markRedraw()},t.prototype.
stopAnimation=function(e,r){for(var n=this.animators,i=n.length,a=[],o=0;o<i;o++){var s=n[o];!e||e===s.scope?s.stop(r):a.push(s)}return this.animators=a,this},t.
prototype.animateTo=function(e,r,n){Gl(this,e,r,n)},t.prototype.animateFrom=function(e,r,n){Gl(this,e,r,n,!0)},t.prototype._transitionState=function(e,r,n,i){for(var a=Gl(
this,r,n,i),o=0;o<a.length;o++)a[o].__fromStateTransition=e},t.prototype.getBoundingRect=function(){return null},t.prototype.getPaintRect=function(){return null},
t.initDefaultProps=(function(){var e=t.prototype;e.type="element",e.name="",e.ignore=e.silent=e.ignoreHostSilent=e.isGroup=e.draggable=e.dragging=e.ignoreClip=!1,
e.__inHover=Uo,e.__dirty=Ot;var r={};function n(a,o,s){r[a+o+s]||(console.warn("DEPRECATED: '"+a+"' has been deprecated. use '"+o+"', '"+s+"' instead"),r[a+o+s]=
!0)}f(n,"logDeprecatedError");function i(a,o,s,u){Object.defineProperty(e,a,{get:f(function(){if(process.env.NODE_ENV!=="production"&&n(a,s,u),!this[o]){var c=this[o]=
[];l(this,c)}return this[o]},"get"),set:f(function(c){process.env.NODE_ENV!=="production"&&n(a,s,u),this[s]=c[0],this[u]=c[1],this[o]=c,l(this,c)},"set")});function l(c,v){
Object.defineProperty(v,0,{get:f(function(){return c[s]},"get"),set:f(function(h){c[s]=h},"set")}),Object.defineProperty(v,1,{get:f(function(){return c[u]},"get"),
set:f(function(h){c[u]=h},"set")})}f(l,"enhanceArray")}f(i,"createLegacyProperty"),Object.defineProperty&&(i("position","_legacyPos","x","y"),i("scale","_legacy\
Scale","scaleX","scaleY"),i("origin","_legacyOrigin","originX","originY"))})(),t})();Gt(zl,lr),Gt(zl,wo);function Gl(t,e,r,n,i){r=r||{};var a=[];Ed(t,"",t,e,r,n,
a,i);var o=a.length,s=!1,u=r.done,l=r.aborted,c=f(function(){s=!0,o--,o<=0&&(s?u&&u():l&&l())},"doneCb"),v=f(function(){o--,o<=0&&(s?u&&u():l&&l())},"abortedCb");
o||u&&u(),a.length>0&&r.during&&a[0].during(function(p,g){r.during(g)});for(var h=0;h<a.length;h++){var d=a[h];c&&d.done(c),v&&d.aborted(v),r.force&&d.duration(
r.duration),d.start(r.easing)}return a}f(Gl,"animateTo");function Hl(t,e,r){for(var n=0;n<r;n++)t[n]=e[n]}f(Hl,"copyArrShallow");function Dw(t){return tt(t[0])}
f(Dw,"is2DArray");function Cw(t,e,r){if(tt(e[r]))if(tt(t[r])||(t[r]=[]),Ke(e[r])){var n=e[r].length;t[r].length!==n&&(t[r]=new e[r].constructor(n),Hl(t[r],e[r],
n))}else{var i=e[r],a=t[r],o=i.length;if(Dw(i))for(var s=i[0].length,u=0;u<o;u++)a[u]?Hl(a[u],i[u],s):a[u]=Array.prototype.slice.call(i[u]);else Hl(a,i,o);a.length=
i.length}else t[r]=e[r]}f(Cw,"copyValue");function Ew(t,e){return t===e||tt(t)&&tt(e)&&Aw(t,e)}f(Ew,"isValueSame");function Aw(t,e){var r=t.length;if(r!==e.length)
return!1;for(var n=0;n<r;n++)if(t[n]!==e[n])return!1;return!0}f(Aw,"is1DArraySame");function Ed(t,e,r,n,i,a,o,s){for(var u=oe(n),l=i.duration,c=i.delay,v=i.additive,
h=i.setToFinal,d=!Q(a),p=t.animators,g=[],m=0;m<u.length;m++){var y=u[m],_=n[y];if(_!=null&&r[y]!=null&&(d||a[y]))if(Q(_)&&!tt(_)&&!Ku(_)){if(e){s||(r[y]=_,t.updateDuringAnimation(
e));continue}Ed(t,y,r[y],_,i,a&&a[y],o,s)}else g.push(y);else s||(r[y]=_,t.updateDuringAnimation(e),g.push(y))}var S=g.length;if(!v&&S)for(var b=0;b<p.length;b++){
var w=p[b];if(w.targetName===e){var T=w.stopTracks(g);if(T){var x=ce(p,w);p.splice(x,1)}}}if(i.force||(g=Ge(g,function(E){return!Ew(n[E],r[E])}),S=g.length),S>0||
i.force&&!o.length){var C=void 0,A=void 0,D=void 0;if(s){A={},h&&(C={});for(var b=0;b<S;b++){var y=g[b];A[y]=r[y],h?C[y]=n[y]:r[y]=n[y]}}else if(h){D={};for(var b=0;b<
S;b++){var y=g[b];D[y]=Bo(r[y]),Cw(r,n,y)}}var w=new Nl(r,!1,!1,v?Ge(p,function(L){return L.targetName===e}):null);w.targetName=e,i.scope&&(w.scope=i.scope),h&&
C&&w.whenWithKeys(0,C,g),D&&w.whenWithKeys(0,D,g),w.whenWithKeys(l??500,s?A:n,g).delay(c||0),t.addAnimator(w,e),o.push(w)}}f(Ed,"animateToShallow");function Ad(t,e,r,n){
return!(r&&r.hoverLayer||n)||Md(t)||e&&Md(e)?Uo:Wo}f(Ad,"shouldUseHoverLayer");function Md(t){return t.type==="text"||t.type==="tspan"}f(Md,"isTextRelatedEl");function Id(t,e,r){
return!e&&!t.__inHover&&r&&r.duration>0}f(Id,"canTransition");var Ld=zl,Ul="__zr_style_"+Math.round(Math.random()*10),un={shadowBlur:0,shadowOffsetX:0,shadowOffsetY:0,
shadowColor:"#000",opacity:1,blend:"source-over"},Yo={style:{shadowBlur:!0,shadowOffsetX:!0,shadowOffsetY:!0,shadowColor:!0,opacity:!0}};un[Ul]=!0;var Pd=["z","\
z2","invisible"],Mw=["invisible"],Iw=(function(t){ye(e,t);function e(r){return t.call(this,r)||this}return f(e,"Displayable2"),e.prototype._init=function(r){for(var n=oe(
r),i=0;i<n.length;i++){var a=n[i];a==="style"?this.useStyle(r[a]):t.prototype.attrKV.call(this,a,r[a])}this.style||this.useStyle({})},e.prototype.beforeBrush=function(r){},
e.prototype.afterBrush=function(){},e.prototype.innerBeforeBrush=function(){},e.prototype.innerAfterBrush=function(){},e.prototype.shouldBePainted=function(r,n,i,a){
var o=this.transform;if(this.ignore||this.invisible||this.style.opacity===0||this.culling&&Lw(this,r,n)||o&&!o[0]&&!o[3])return!1;if(i&&this.__clipPaths&&this.__clipPaths.
length){for(var s=0;s<this.__clipPaths.length;++s)if(this.__clipPaths[s].isZeroArea())return!1}if(a&&this.parent)for(var u=this.parent;u;){if(u.ignore)return!1;
u=u.parent}return!0},e.prototype.contain=function(r,n){return this.rectContain(r,n)},e.prototype.traverse=function(r,n){r.call(n,this)},e.prototype.rectContain=
function(r,n){var i=this.transformCoordToLocal(r,n),a=this.getBoundingRect();return a.contain(i[0],i[1])},e.prototype.getPaintRect=function(){var r=this._paintRect;
if(!this._paintRect||this.__dirty){var n=this.transform,i=this.getBoundingRect(),a=this.style,o=a.shadowBlur||0,s=a.shadowOffsetX||0,u=a.shadowOffsetY||0;r=this.
_paintRect||(this._paintRect=new se(0,0,0,0)),n?se.applyTransform(r,i,n):r.copy(i),(o||s||u)&&(r.width+=o*2+Math.abs(s),r.height+=o*2+Math.abs(u),r.x=Math.min(r.
x,r.x+s-o),r.y=Math.min(r.y,r.y+u-o));var l=this.dirtyRectTolerance;r.isZero()||(r.x=Math.floor(r.x-l),r.y=Math.floor(r.y-l),r.width=Math.ceil(r.width+1+l*2),r.
height=Math.ceil(r.height+1+l*2))}return r},e.prototype.setPrevPaintRect=function(r){r?(this._prevPaintRect=this._prevPaintRect||new se(0,0,0,0),this._prevPaintRect.
copy(r)):this._prevPaintRect=null},e.prototype.getPrevPaintRect=function(){return this._prevPaintRect},e.prototype.animateStyle=function(r){return this.animate(
"style",r)},e.prototype.updateDuringAnimation=function(r){r==="style"?this.dirtyStyle():this.markRedraw()},e.prototype.attrKV=function(r,n){r!=="style"?t.prototype.
attrKV.call(this,r,n):this.style?this.setStyle(n):this.useStyle(n)},e.prototype.setStyle=function(r,n){return typeof r=="string"?this.style[r]=n:F(this.style,r),
this.dirtyStyle(),this},e.prototype.dirtyStyle=function(r){r||this.markRedraw(),this.__dirty|=ua,this._rect&&(this._rect=null)},e.prototype.dirty=function(){this.
dirtyStyle()},e.prototype.styleChanged=function(){return!!(this.__dirty&ua)},e.prototype.styleUpdated=function(){this.__dirty&=~ua},e.prototype.createStyle=function(r){
return po(un,r)},e.prototype.useStyle=function(r){r[Ul]||(r=this.createStyle(r)),this.style=r,this.dirtyStyle()},e.prototype._useHoverStyle=function(r){this.__hoverStyle=
r},e.prototype.isStyleObject=function(r){return r[Ul]},e.prototype._innerSaveToNormal=function(r){t.prototype._innerSaveToNormal.call(this,r);var n=this._normalState;
r.style&&!n.style&&(n.style=this._mergeStyle(this.createStyle(),this.style)),this._savePrimaryToNormal(r,n,Pd)},e.prototype._applyStateObj=function(r,n,i,a,o,s){
t.prototype._applyStateObj.call(this,r,n,i,a,o,s);var u=!(n&&a),l=this.__inHover===Wo,c;if(n&&n.style?o?a?c=n.style:(c=this._mergeStyle(this.createStyle(),i.style),
this._mergeStyle(c,n.style)):(c=this._mergeStyle(this.createStyle(),a?this.style:i.style),this._mergeStyle(c,n.style)):u&&(c=i.style),c)if(o){var v=this.style;if(this.
style=this.createStyle(u?{}:v),u)for(var h=oe(v),d=0;d<h.length;d++){var p=h[d];p in c&&(c[p]=c[p],this.style[p]=v[p])}for(var g=oe(c),d=0;d<g.length;d++){var p=g[d];
this.style[p]=this.style[p]}this._transitionState(r,{style:c},s,this.getAnimationStyleProps())}else l?this._useHoverStyle(c):this.useStyle(c);if(!l)for(var m=this.
__inHover?Mw:Pd,d=0;d<m.length;d++){var p=m[d];n&&n[p]!=null?this[p]=n[p]:u&&i[p]!=null&&(this[p]=i[p])}},e.prototype._mergeStates=function(r){for(var n=t.prototype.
_mergeStates.call(this,r),i,a=0;a<r.length;a++){var o=r[a];o.style&&(i=i||{},this._mergeStyle(i,o.style))}return i&&(n.style=i),n},e.prototype._mergeStyle=function(r,n){
return F(r,n),r},e.prototype.getAnimationStyleProps=function(){return Yo},e.initDefaultProps=(function(){var r=e.prototype;r.type="displayable",r.invisible=!1,r.
z=0,r.z2=0,r.zlevel=0,r.culling=!1,r.cursor="pointer",r.rectHover=!1,r.incremental=0,r._rect=null,r.dirtyRectTolerance=0,r.__dirty=Ot|ua})(),e})(Ld),Wl=new se(0,
0,0,0),Yl=new se(0,0,0,0);function Lw(t,e,r){return Wl.copy(t.getBoundingRect()),t.transform&&Wl.applyTransform(t.transform),Yl.width=e,Yl.height=r,!Wl.intersect(
Yl)}f(Lw,"isDisplayableCulled");var la=Iw,mt=Math.min,yt=Math.max,Xl=Math.sin,Zl=Math.cos,ln=Math.PI*2,Xo=jn(),Zo=jn(),qo=jn();function Od(t,e,r,n,i,a){i[0]=mt(
t,r),i[1]=mt(e,n),a[0]=yt(t,r),a[1]=yt(e,n)}f(Od,"fromLine");var Nd=[],Rd=[];function Pw(t,e,r,n,i,a,o,s,u,l){var c=sd,v=Ne,h=c(t,r,i,o,Nd);u[0]=1/0,u[1]=1/0,l[0]=
-1/0,l[1]=-1/0;for(var d=0;d<h;d++){var p=v(t,r,i,o,Nd[d]);u[0]=mt(p,u[0]),l[0]=yt(p,l[0])}h=c(e,n,a,s,Rd);for(var d=0;d<h;d++){var g=v(e,n,a,s,Rd[d]);u[1]=mt(g,
u[1]),l[1]=yt(g,l[1])}u[0]=mt(t,u[0]),l[0]=yt(t,l[0]),u[0]=mt(o,u[0]),l[0]=yt(o,l[0]),u[1]=mt(e,u[1]),l[1]=yt(e,l[1]),u[1]=mt(s,u[1]),l[1]=yt(s,l[1])}f(Pw,"from\
Cubic");function Ow(t,e,r,n,i,a,o,s){var u=ld,l=We,c=yt(mt(u(t,r,i),1),0),v=yt(mt(u(e,n,a),1),0),h=l(t,r,i,c),d=l(e,n,a,v);o[0]=mt(t,i,h),o[1]=mt(e,a,d),s[0]=yt(
t,i,h),s[1]=yt(e,a,d)}f(Ow,"fromQuadratic");function Nw(t,e,r,n,i,a,o,s,u){var l=ti,c=ri,v=Math.abs(i-a);if(v%ln<1e-4&&v>1e-4){s[0]=t-r,s[1]=e-n,u[0]=t+r,u[1]=e+
n;return}if(Xo[0]=Zl(i)*r+t,Xo[1]=Xl(i)*n+e,Zo[0]=Zl(a)*r+t,Zo[1]=Xl(a)*n+e,l(s,Xo,Zo),c(u,Xo,Zo),i=i%ln,i<0&&(i=i+ln),a=a%ln,a<0&&(a=a+ln),i>a&&!o?a+=ln:i<a&&o&&
(i+=ln),o){var h=a;a=i,i=h}for(var d=0;d<a;d+=Math.PI/2)d>i&&(qo[0]=Zl(d)*r+t,qo[1]=Xl(d)*n+e,l(s,qo,s),c(u,qo,u))}f(Nw,"fromArc");var de={M:1,L:2,C:3,Q:4,A:5,Z:6,
R:7},fn=[],cn=[],Zt=[],Pr=[],qt=[],Kt=[],ql=Math.min,Kl=Math.max,vn=Math.cos,hn=Math.sin,fr=Math.abs,Ql=Math.PI,Or=Ql*2,$l=typeof Float32Array<"u",fa=[];function Jl(t){
var e=Math.round(t/Ql*1e8)/1e8;return e%2*Ql}f(Jl,"modPI2");function Rw(t,e){var r=Jl(t[0]);r<0&&(r+=Or);var n=r-t[0],i=t[1];i+=n,!e&&i-r>=Or?i=r+Or:e&&r-i>=Or?
i=r-Or:!e&&r>i?i=r+(Or-Jl(r-i)):e&&r<i&&(i=r-(Or-Jl(i-r))),t[0]=r,t[1]=i}f(Rw,"normalizeArcAngles");var kw=(function(){function t(e){this.dpr=1,this._xi=0,this.
_yi=0,this._x0=0,this._y0=0,this._len=0,e&&(this._saveData=!1),this._saveData&&(this.data=[])}return f(t,"PathProxy2"),t.prototype.increaseVersion=function(){this.
_version++},t.prototype.getVersion=function(){return this._version},t.prototype.setScale=function(e,r,n){n=n||0,n>0&&(this._ux=fr(n/Cd/e)||0,this._uy=fr(n/Cd/r)||
0)},t.prototype.setDPR=function(e){this.dpr=e},t.prototype.setContext=function(e){this._ctx=e},t.prototype.getContext=function(){return this._ctx},t.prototype.beginPath=
function(){return this._ctx&&this._ctx.beginPath(),this.reset(),this},t.prototype.reset=function(){this._saveData&&(this._len=0),this._pathSegLen&&(this._pathSegLen=
null,this._pathLen=0),this._version++},t.prototype.moveTo=function(e,r){return this._drawPendingPt(),this.addData(de.M,e,r),this._ctx&&this._ctx.moveTo(e,r),this.
_x0=e,this._y0=r,this._xi=e,this._yi=r,this},t.prototype.lineTo=function(e,r){var n=fr(e-this._xi),i=fr(r-this._yi),a=n>this._ux||i>this._uy;if(this.addData(de.
L,e,r),this._ctx&&a&&this._ctx.lineTo(e,r),a)this._xi=e,this._yi=r,this._pendingPtDist=0;else{var o=n*n+i*i;o>this._pendingPtDist&&(this._pendingPtX=e,this._pendingPtY=
r,this._pendingPtDist=o)}return this},t.prototype.bezierCurveTo=function(e,r,n,i,a,o){return this._drawPendingPt(),this.addData(de.C,e,r,n,i,a,o),this._ctx&&this.
_ctx.bezierCurveTo(e,r,n,i,a,o),this._xi=a,this._yi=o,this},t.prototype.quadraticCurveTo=function(e,r,n,i){return this._drawPendingPt(),this.addData(de.Q,e,r,n,
i),this._ctx&&this._ctx.quadraticCurveTo(e,r,n,i),this._xi=n,this._yi=i,this},t.prototype.arc=function(e,r,n,i,a,o){this._drawPendingPt(),fa[0]=i,fa[1]=a,Rw(fa,
o),i=fa[0],a=fa[1];var s=a-i;return this.addData(de.A,e,r,n,n,i,s,0,o?0:1),this._ctx&&this._ctx.arc(e,r,n,i,a,o),this._xi=vn(a)*n+e,this._yi=hn(a)*n+r,this},t.prototype.
arcTo=function(e,r,n,i,a){return this._drawPendingPt(),this._ctx&&this._ctx.arcTo(e,r,n,i,a),this},t.prototype.rect=function(e,r,n,i){return this._drawPendingPt(),
this._ctx&&this._ctx.rect(e,r,n,i),this.addData(de.R,e,r,n,i),this},t.prototype.closePath=function(){this._drawPendingPt(),this.addData(de.Z);var e=this._ctx,r=this.
_x0,n=this._y0;return e&&e.closePath(),this._xi=r,this._yi=n,this},t.prototype.fill=function(e){e&&e.fill(),this.toStatic()},t.prototype.stroke=function(e){e&&e.
stroke(),this.toStatic()},t.prototype.len=function(){return this._len},t.prototype.setData=function(e){if(this._saveData){var r=e.length;!(this.data&&this.data.
length===r)&&$l&&(this.data=new Float32Array(r));for(var n=0;n<r;n++)this.data[n]=e[n];this._len=r}},t.prototype.appendPath=function(e){if(this._saveData){e instanceof
Array||(e=[e]);for(var r=e.length,n=0,i=this._len,a=0;a<r;a++)n+=e[a].len();var o=this.data;if($l&&(o instanceof Float32Array||!o)&&(this.data=new Float32Array(
i+n),i>0&&o))for(var s=0;s<i;s++)this.data[s]=o[s];for(var a=0;a<r;a++)for(var u=e[a].data,s=0;s<u.length;s++)this.data[i++]=u[s];this._len=i}},t.prototype.addData=
function(e,r,n,i,a,o,s,u,l){if(this._saveData){var c=this.data;this._len+arguments.length>c.length&&(this._expandData(),c=this.data);for(var v=0;v<arguments.length;v++)
c[this._len++]=arguments[v]}},t.prototype._drawPendingPt=function(){this._pendingPtDist>0&&(this._ctx&&this._ctx.lineTo(this._pendingPtX,this._pendingPtY),this.
_pendingPtDist=0)},t.prototype._expandData=function(){if(!(this.data instanceof Array)){for(var e=[],r=0;r<this._len;r++)e[r]=this.data[r];this.data=e}},t.prototype.
toStatic=function(){if(this._saveData){this._drawPendingPt();var e=this.data;e instanceof Array&&(e.length=this._len,$l&&this._len>11&&(this.data=new Float32Array(
e)))}},t.prototype.getBoundingRect=function(){Zt[0]=Zt[1]=qt[0]=qt[1]=Number.MAX_VALUE,Pr[0]=Pr[1]=Kt[0]=Kt[1]=-Number.MAX_VALUE;var e=this.data,r=0,n=0,i=0,a=0,
o;for(o=0;o<this._len;){var s=e[o++],u=o===1;switch(u&&(r=e[o],n=e[o+1],i=r,a=n),s){case de.M:r=i=e[o++],n=a=e[o++],qt[0]=i,qt[1]=a,Kt[0]=i,Kt[1]=a;break;case de.
L:Od(r,n,e[o],e[o+1],qt,Kt),r=e[o++],n=e[o++];break;case de.C:Pw(r,n,e[o++],e[o++],e[o++],e[o++],e[o],e[o+1],qt,Kt),r=e[o++],n=e[o++];break;case de.Q:Ow(r,n,e[o++],
e[o++],e[o],e[o+1],qt,Kt),r=e[o++],n=e[o++];break;case de.A:var l=e[o++],c=e[o++],v=e[o++],h=e[o++],d=e[o++],p=e[o++]+d;o+=1;var g=!e[o++];u&&(i=vn(d)*v+l,a=hn(
d)*h+c),Nw(l,c,v,h,d,p,g,qt,Kt),r=vn(p)*v+l,n=hn(p)*h+c;break;case de.R:i=r=e[o++],a=n=e[o++];var m=e[o++],y=e[o++];Od(i,a,i+m,a+y,qt,Kt);break;case de.Z:r=i,n=
a;break}ti(Zt,Zt,qt),ri(Pr,Pr,Kt)}return o===0&&(Zt[0]=Zt[1]=Pr[0]=Pr[1]=0),new se(Zt[0],Zt[1],Pr[0]-Zt[0],Pr[1]-Zt[1])},t.prototype._calculateLength=function(){
var e=this.data,r=this._len,n=this._ux,i=this._uy,a=0,o=0,s=0,u=0;this._pathSegLen||(this._pathSegLen=[]);for(var l=this._pathSegLen,c=0,v=0,h=0;h<r;){var d=e[h++],
p=h===1;p&&(a=e[h],o=e[h+1],s=a,u=o);var g=-1;switch(d){case de.M:a=s=e[h++],o=u=e[h++];break;case de.L:{var m=e[h++],y=e[h++],_=m-a,S=y-o;(fr(_)>n||fr(S)>i||h===
r-1)&&(g=Math.sqrt(_*_+S*S),a=m,o=y);break}case de.C:{var b=e[h++],w=e[h++],m=e[h++],y=e[h++],T=e[h++],x=e[h++];g=Jb(a,o,b,w,m,y,T,x,10),a=T,o=x;break}case de.Q:{
var b=e[h++],w=e[h++],m=e[h++],y=e[h++];g=tw(a,o,b,w,m,y,10),a=m,o=y;break}case de.A:var C=e[h++],A=e[h++],D=e[h++],E=e[h++],L=e[h++],I=e[h++],P=I+L;h+=1,p&&(s=
vn(L)*D+C,u=hn(L)*E+A),g=Kl(D,E)*ql(Or,Math.abs(I)),a=vn(P)*D+C,o=hn(P)*E+A;break;case de.R:{s=a=e[h++],u=o=e[h++];var O=e[h++],N=e[h++];g=O*2+N*2;break}case de.
Z:{var _=s-a,S=u-o;g=Math.sqrt(_*_+S*S),a=s,o=u;break}}g>=0&&(l[v++]=g,c+=g)}return this._pathLen=c,c},t.prototype.rebuildPath=function(e,r){var n=this.data,i=this.
_ux,a=this._uy,o=this._len,s,u,l,c,v,h,d=r<1,p,g,m=0,y=0,_,S=0,b,w;if(!(d&&(this._pathSegLen||this._calculateLength(),p=this._pathSegLen,g=this._pathLen,_=r*g,!_)))
e:for(var T=0;T<o;){var x=n[T++],C=T===1;switch(C&&(l=n[T],c=n[T+1],s=l,u=c),x!==de.L&&S>0&&(e.lineTo(b,w),S=0),x){case de.M:s=l=n[T++],u=c=n[T++],e.moveTo(l,c);
break;case de.L:{v=n[T++],h=n[T++];var A=fr(v-l),D=fr(h-c);if(A>i||D>a){if(d){var E=p[y++];if(m+E>_){var L=(_-m)/E;e.lineTo(l*(1-L)+v*L,c*(1-L)+h*L);break e}m+=
E}e.lineTo(v,h),l=v,c=h,S=0}else{var I=A*A+D*D;I>S&&(b=v,w=h,S=I)}break}case de.C:{var P=n[T++],O=n[T++],N=n[T++],B=n[T++],k=n[T++],z=n[T++];if(d){var E=p[y++];
if(m+E>_){var L=(_-m)/E;Ao(l,P,N,k,L,fn),Ao(c,O,B,z,L,cn),e.bezierCurveTo(fn[1],cn[1],fn[2],cn[2],fn[3],cn[3]);break e}m+=E}e.bezierCurveTo(P,O,N,B,k,z),l=k,c=z;
break}case de.Q:{var P=n[T++],O=n[T++],N=n[T++],B=n[T++];if(d){var E=p[y++];if(m+E>_){var L=(_-m)/E;Mo(l,P,N,L,fn),Mo(c,O,B,L,cn),e.quadraticCurveTo(fn[1],cn[1],
fn[2],cn[2]);break e}m+=E}e.quadraticCurveTo(P,O,N,B),l=N,c=B;break}case de.A:var W=n[T++],H=n[T++],Y=n[T++],K=n[T++],G=n[T++],re=n[T++],ne=n[T++],ze=!n[T++],Ue=Y>
K?Y:K,he=fr(Y-K)>.001,De=G+re,J=!1;if(d){var E=p[y++];m+E>_&&(De=G+re*(_-m)/E,J=!0),m+=E}if(he&&e.ellipse?e.ellipse(W,H,Y,K,ne,G,De,ze):e.arc(W,H,Ue,G,De,ze),J)
break e;C&&(s=vn(G)*Y+W,u=hn(G)*K+H),l=vn(De)*Y+W,c=hn(De)*K+H;break;case de.R:s=l=n[T],u=c=n[T+1],v=n[T++],h=n[T++];var ie=n[T++],It=n[T++];if(d){var E=p[y++];
if(m+E>_){var Pe=_-m;e.moveTo(v,h),e.lineTo(v+ql(Pe,ie),h),Pe-=ie,Pe>0&&e.lineTo(v+ie,h+ql(Pe,It)),Pe-=It,Pe>0&&e.lineTo(v+Kl(ie-Pe,0),h+It),Pe-=ie,Pe>0&&e.lineTo(
v,h+Kl(It-Pe,0));break e}m+=E}e.rect(v,h,ie,It);break;case de.Z:if(d){var E=p[y++];if(m+E>_){var L=(_-m)/E;e.lineTo(l*(1-L)+s*L,c*(1-L)+u*L);break e}m+=E}e.closePath(),
l=s,c=u}}},t.prototype.clone=function(){var e=new t,r=this.data;return e.data=r.slice?r.slice():Array.prototype.slice.call(r),e._len=this._len,e},t.prototype.canSave=
function(){return!!this._saveData},t.CMD=de,t.initDefaultProps=(function(){var e=t.prototype;e._saveData=!0,e._ux=0,e._uy=0,e._pendingPtDist=0,e._version=0})(),
t})(),Nr=kw;function fi(t,e,r,n,i,a,o){if(i===0)return!1;var s=i,u=0,l=t;if(o>e+s&&o>n+s||o<e-s&&o<n-s||a>t+s&&a>r+s||a<t-s&&a<r-s)return!1;if(t!==r)u=(e-n)/(t-
r),l=(t*n-r*e)/(t-r);else return Math.abs(a-t)<=s/2;var c=u*a-o+l,v=c*c/(u*u+1);return v<=s/2*s/2}f(fi,"containStroke");function Bw(t,e,r,n,i,a,o,s,u,l,c){if(u===
0)return!1;var v=u;if(c>e+v&&c>n+v&&c>a+v&&c>s+v||c<e-v&&c<n-v&&c<a-v&&c<s-v||l>t+v&&l>r+v&&l>i+v&&l>o+v||l<t-v&&l<r-v&&l<i-v&&l<o-v)return!1;var h=$b(t,e,r,n,i,
a,o,s,l,c,null);return h<=v/2}f(Bw,"containStroke2");function Fw(t,e,r,n,i,a,o,s,u){if(o===0)return!1;var l=o;if(u>e+l&&u>n+l&&u>a+l||u<e-l&&u<n-l&&u<a-l||s>t+l&&
s>r+l&&s>i+l||s<t-l&&s<r-l&&s<i-l)return!1;var c=ew(t,e,r,n,i,a,s,u,null);return c<=l/2}f(Fw,"containStroke3");var kd=Math.PI*2;function Ko(t){return t%=kd,t<0&&
(t+=kd),t}f(Ko,"normalizeRadian");var ca=Math.PI*2;function Vw(t,e,r,n,i,a,o,s,u){if(o===0)return!1;var l=o;s-=t,u-=e;var c=Math.sqrt(s*s+u*u);if(c-l>r||c+l<r)return!1;
if(Math.abs(n-i)%ca<1e-4)return!0;if(a){var v=n;n=Ko(i),i=Ko(v)}else n=Ko(n),i=Ko(i);n>i&&(i+=ca);var h=Math.atan2(u,s);return h<0&&(h+=ca),h>=n&&h<=i||h+ca>=n&&
h+ca<=i}f(Vw,"containStroke4");function dn(t,e,r,n,i,a){if(a>e&&a>n||a<e&&a<n||n===e)return 0;var o=(a-e)/(n-e),s=n<e?1:-1;(o===1||o===0)&&(s=n<e?.5:-.5);var u=o*
(r-t)+t;return u===i?1/0:u>i?s:0}f(dn,"windingLine");var Rr=Nr.CMD,pn=Math.PI*2,zw=1e-4;function Gw(t,e){return Math.abs(t-e)<zw}f(Gw,"isAroundEqual");var $e=[-1,
-1,-1],_t=[-1,-1];function Hw(){var t=_t[0];_t[0]=_t[1],_t[1]=t}f(Hw,"swapExtrema");function Uw(t,e,r,n,i,a,o,s,u,l){if(l>e&&l>n&&l>a&&l>s||l<e&&l<n&&l<a&&l<s)return 0;
var c=Eo(e,n,a,s,l,$e);if(c===0)return 0;for(var v=0,h=-1,d=void 0,p=void 0,g=0;g<c;g++){var m=$e[g],y=m===0||m===1?.5:1,_=Ne(t,r,i,o,m);_<u||(h<0&&(h=sd(e,n,a,
s,_t),_t[1]<_t[0]&&h>1&&Hw(),d=Ne(e,n,a,s,_t[0]),h>1&&(p=Ne(e,n,a,s,_t[1]))),h===2?m<_t[0]?v+=d<e?y:-y:m<_t[1]?v+=p<d?y:-y:v+=s<p?y:-y:m<_t[0]?v+=d<e?y:-y:v+=s<
d?y:-y)}return v}f(Uw,"windingCubic");function Ww(t,e,r,n,i,a,o,s){if(s>e&&s>n&&s>a||s<e&&s<n&&s<a)return 0;var u=jb(e,n,a,s,$e);if(u===0)return 0;var l=ld(e,n,
a);if(l>=0&&l<=1){for(var c=0,v=We(e,n,a,l),h=0;h<u;h++){var d=$e[h]===0||$e[h]===1?.5:1,p=We(t,r,i,$e[h]);p<o||($e[h]<l?c+=v<e?d:-d:c+=a<v?d:-d)}return c}else{
var d=$e[0]===0||$e[0]===1?.5:1,p=We(t,r,i,$e[0]);return p<o?0:a<e?d:-d}}f(Ww,"windingQuadratic");function Yw(t,e,r,n,i,a,o,s){if(s-=e,s>r||s<-r)return 0;var u=Math.
sqrt(r*r-s*s);$e[0]=-u,$e[1]=u;var l=Math.abs(n-i);if(l<1e-4)return 0;if(l>=pn-1e-4){n=0,i=pn;var c=a?1:-1;return o>=$e[0]+t&&o<=$e[1]+t?c:0}if(n>i){var v=n;n=i,
i=v}n<0&&(n+=pn,i+=pn);for(var h=0,d=0;d<2;d++){var p=$e[d];if(p+t>o){var g=Math.atan2(s,p),c=a?1:-1;g<0&&(g=pn+g),(g>=n&&g<=i||g+pn>=n&&g+pn<=i)&&(g>Math.PI/2&&
g<Math.PI*1.5&&(c=-c),h+=c)}}return h}f(Yw,"windingArc");function Bd(t,e,r,n,i){for(var a=t.data,o=t.len(),s=0,u=0,l=0,c=0,v=0,h,d,p=0;p<o;){var g=a[p++],m=p===
1;switch(g===Rr.M&&p>1&&(r||(s+=dn(u,l,c,v,n,i))),m&&(u=a[p],l=a[p+1],c=u,v=l),g){case Rr.M:c=a[p++],v=a[p++],u=c,l=v;break;case Rr.L:if(r){if(fi(u,l,a[p],a[p+1],
e,n,i))return!0}else s+=dn(u,l,a[p],a[p+1],n,i)||0;u=a[p++],l=a[p++];break;case Rr.C:if(r){if(Bw(u,l,a[p++],a[p++],a[p++],a[p++],a[p],a[p+1],e,n,i))return!0}else
s+=Uw(u,l,a[p++],a[p++],a[p++],a[p++],a[p],a[p+1],n,i)||0;u=a[p++],l=a[p++];break;case Rr.Q:if(r){if(Fw(u,l,a[p++],a[p++],a[p],a[p+1],e,n,i))return!0}else s+=Ww(
u,l,a[p++],a[p++],a[p],a[p+1],n,i)||0;u=a[p++],l=a[p++];break;case Rr.A:var y=a[p++],_=a[p++],S=a[p++],b=a[p++],w=a[p++],T=a[p++];p+=1;var x=!!(1-a[p++]);h=Math.
cos(w)*S+y,d=Math.sin(w)*b+_,m?(c=h,v=d):s+=dn(u,l,h,d,n,i);var C=(n-y)*b/S+y;if(r){if(Vw(y,_,b,w,w+T,x,e,C,i))return!0}else s+=Yw(y,_,b,w,w+T,x,C,i);u=Math.cos(
w+T)*S+y,l=Math.sin(w+T)*b+_;break;case Rr.R:c=u=a[p++],v=l=a[p++];var A=a[p++],D=a[p++];if(h=c+A,d=v+D,r){if(fi(c,v,h,v,e,n,i)||fi(h,v,h,d,e,n,i)||fi(h,d,c,d,e,
n,i)||fi(c,d,c,v,e,n,i))return!0}else s+=dn(h,v,h,d,n,i),s+=dn(c,d,c,v,n,i);break;case Rr.Z:if(r){if(fi(u,l,c,v,e,n,i))return!0}else s+=dn(u,l,c,v,n,i);u=c,l=v;
break}}return!r&&!Gw(l,v)&&(s+=dn(u,l,c,v,n,i)||0),s!==0}f(Bd,"containPath");function Xw(t,e,r){return Bd(t,0,!1,e,r)}f(Xw,"contain");function Zw(t,e,r,n){return Bd(
t,e,!0,r,n)}f(Zw,"containStroke5");var Qo=pe({fill:"#000",stroke:null,strokePercent:1,fillOpacity:1,strokeOpacity:1,lineDashOffset:0,lineWidth:1,lineCap:"butt",
miterLimit:10,strokeNoScale:!1,strokeFirst:!1},un),qw={style:pe({fill:!0,stroke:!0,strokePercent:!0,fillOpacity:!0,strokeOpacity:!0,lineDashOffset:!0,lineWidth:!0,
miterLimit:!0},Yo.style)},jl=bo.concat(["invisible","culling","z","z2","zlevel","parent"]),Kw=(function(t){ye(e,t);function e(r){return t.call(this,r)||this}return f(
e,"Path2"),e.prototype.update=function(){var r=this;t.prototype.update.call(this);var n=this.style;if(n.decal){var i=this._decalEl=this._decalEl||new e;i.buildPath===
e.prototype.buildPath&&(i.buildPath=function(u){r.buildPath(u,r.shape)}),i.silent=!0;var a=i.style;for(var o in n)a[o]!==n[o]&&(a[o]=n[o]);a.fill=n.fill?n.decal:
null,a.decal=null,a.shadowColor=null,n.strokeFirst&&(a.stroke=null);for(var s=0;s<jl.length;++s)i[jl[s]]=this[jl[s]];i.__dirty|=Ot}else this._decalEl&&(this._decalEl=
null)},e.prototype.getDecalElement=function(){return this._decalEl},e.prototype._init=function(r){var n=oe(r);this.shape=this.getDefaultShape();var i=this.getDefaultStyle();
i&&this.useStyle(i);for(var a=0;a<n.length;a++){var o=n[a],s=r[o];o==="style"?this.style?F(this.style,s):this.useStyle(s):o==="shape"?F(this.shape,s):t.prototype.
attrKV.call(this,o,s)}this.style||this.useStyle({})},e.prototype.getDefaultStyle=function(){return null},e.prototype.getDefaultShape=function(){return{}},e.prototype.
canBeInsideText=function(){return this.hasFill()},e.prototype.getInsideTextFill=function(){var r=this.style.fill;if(r!=="none"){if(q(r)){var n=Po(r,0);return n>
.5?kl:n>.2?ww:Bl}else if(r)return Bl}return kl},e.prototype.getInsideTextStroke=function(r){var n=this.style.fill;if(q(n)){var i=this.__zr,a=!!(i&&i.isDarkMode()),
o=Po(r,0)<Rl;if(a===o)return n}},e.prototype.buildPath=function(r,n,i){},e.prototype.pathUpdated=function(){this.__dirty&=~ui},e.prototype.getUpdatedPathProxy=function(r){
return!this.path&&this.createPathProxy(),this.path.beginPath(),this.buildPath(this.path,this.shape,r),this.path},e.prototype.createPathProxy=function(){this.path=
new Nr(!1)},e.prototype.hasStroke=function(){var r=this.style,n=r.stroke;return!(n==null||n==="none"||!(r.lineWidth>0))},e.prototype.hasFill=function(){var r=this.
style,n=r.fill;return n!=null&&n!=="none"},e.prototype.getBoundingRect=function(){var r=this._rect,n=this.style,i=!r;if(i){var a=!1;this.path||(a=!0,this.createPathProxy());
var o=this.path;(a||this.__dirty&ui)&&(o.beginPath(),this.buildPath(o,this.shape,!1),this.pathUpdated()),r=o.getBoundingRect()}if(this._rect=r,this.hasStroke()&&
this.path&&this.path.len()>0){var s=this._rectStroke||(this._rectStroke=r.clone());if(this.__dirty||i){s.copy(r);var u=n.strokeNoScale?this.getLineScale():1,l=n.
lineWidth;if(!this.hasFill()){var c=this.strokeContainThreshold;l=Math.max(l,c??4)}u>1e-10&&(s.width+=l/u,s.height+=l/u,s.x-=l/u/2,s.y-=l/u/2)}return s}return r},
e.prototype.contain=function(r,n){var i=this.transformCoordToLocal(r,n),a=this.getBoundingRect(),o=this.style;if(r=i[0],n=i[1],a.contain(r,n)){var s=this.path;if(this.
hasStroke()){var u=o.lineWidth,l=o.strokeNoScale?this.getLineScale():1;if(l>1e-10&&(this.hasFill()||(u=Math.max(u,this.strokeContainThreshold)),Zw(s,u/l,r,n)))return!0}
if(this.hasFill())return Xw(s,r,n)}return!1},e.prototype.dirtyShape=function(){this.__dirty|=ui,this._rect&&(this._rect=null),this._decalEl&&this._decalEl.dirtyShape(),
this.markRedraw()},e.prototype.dirty=function(){this.dirtyStyle(),this.dirtyShape()},e.prototype.animateShape=function(r){return this.animate("shape",r)},e.prototype.
updateDuringAnimation=function(r){r==="style"?this.dirtyStyle():r==="shape"?this.dirtyShape():this.markRedraw()},e.prototype.attrKV=function(r,n){r==="shape"?this.
setShape(n):t.prototype.attrKV.call(this,r,n)},e.prototype.setShape=function(r,n){var i=this.shape;return i||(i=this.shape={}),typeof r=="string"?i[r]=n:F(i,r),
this.dirtyShape(),this},e.prototype.shapeChanged=function(){return!!(this.__dirty&ui)},e.prototype.createStyle=function(r){return po(Qo,r)},e.prototype._innerSaveToNormal=
function(r){t.prototype._innerSaveToNormal.call(this,r);var n=this._normalState;r.shape&&!n.shape&&(n.shape=F({},this.shape))},e.prototype._applyStateObj=function(r,n,i,a,o,s){
if(t.prototype._applyStateObj.call(this,r,n,i,a,o,s),this.__inHover!==Wo){var u=!(n&&a),l;if(n&&n.shape?o?a?l=n.shape:(l=F({},i.shape),F(l,n.shape)):(l=F({},a?this.
shape:i.shape),F(l,n.shape)):u&&(l=i.shape),l)if(o){this.shape=F({},this.shape);for(var c={},v=oe(l),h=0;h<v.length;h++){var d=v[h];typeof l[d]=="object"?this.shape[d]=
l[d]:c[d]=l[d]}this._transitionState(r,{shape:c},s)}else this.shape=l,this.dirtyShape()}},e.prototype._mergeStates=function(r){for(var n=t.prototype._mergeStates.
call(this,r),i,a=0;a<r.length;a++){var o=r[a];o.shape&&(i=i||{},this._mergeStyle(i,o.shape))}return i&&(n.shape=i),n},e.prototype.getAnimationStyleProps=function(){
return qw},e.prototype.isZeroArea=function(){return!1},e.extend=function(r){var n=(function(a){ye(o,a);function o(s){var u=a.call(this,s)||this;return r.init&&r.
init.call(u,s),u}return f(o,"Sub2"),o.prototype.getDefaultStyle=function(){return ae(r.style)},o.prototype.getDefaultShape=function(){return ae(r.shape)},o})(e);
for(var i in r)typeof r[i]=="function"&&(n.prototype[i]=r[i]);return n},e.initDefaultProps=(function(){var r=e.prototype;r.type="path",r.strokeContainThreshold=
5,r.segmentIgnoreThreshold=0,r.subPixelOptimize=!1,r.autoBatch=!1,r.__dirty=Ot|ua|ui})(),e})(la),ve=Kw,Qw=pe({strokeFirst:!0,font:or,x:0,y:0,textAlign:"left",textBaseline:"\
top",miterLimit:2},Qo),Fd=(function(t){ye(e,t);function e(){return t!==null&&t.apply(this,arguments)||this}return f(e,"TSpan2"),e.prototype.hasStroke=function(){
return Jh(this.style)},e.prototype.hasFill=function(){var r=this.style,n=r.fill;return n!=null&&n!=="none"},e.prototype.createStyle=function(r){return po(Qw,r)},
e.prototype.setBoundingRect=function(r){this._rect=r},e.prototype.getBoundingRect=function(){return this._rect||(this._rect=Kb(this.style)),this._rect},e.initDefaultProps=
(function(){var r=e.prototype;r.dirtyRectTolerance=10})(),e})(la);Fd.prototype.type="tspan";var $o=Fd,$w=pe({x:0,y:0},un),Jw={style:pe({x:!0,y:!0,width:!0,height:!0,
sx:!0,sy:!0,sWidth:!0,sHeight:!0},Yo.style)};function jw(t){return!!(t&&typeof t!="string"&&t.width&&t.height)}f(jw,"isImageLike");var Vd=(function(t){ye(e,t);function e(){
return t!==null&&t.apply(this,arguments)||this}return f(e,"ZRImage2"),e.prototype.createStyle=function(r){return po($w,r)},e.prototype._getSize=function(r){var n=this.
style,i=n[r];if(i!=null)return i;var a=jw(n.image)?n.image:this.__image;if(!a)return 0;var o=r==="width"?"height":"width",s=n[o];return s==null?a[r]:a[r]/a[o]*s},
e.prototype.getWidth=function(){return this._getSize("width")},e.prototype.getHeight=function(){return this._getSize("height")},e.prototype.getAnimationStyleProps=
function(){return Jw},e.prototype.getBoundingRect=function(){var r=this.style;return this._rect||(this._rect=new se(r.x||0,r.y||0,this.getWidth(),this.getHeight())),
this._rect},e})(la);Vd.prototype.type="image";var cr=Vd;function eT(t,e){var r=e.x,n=e.y,i=e.width,a=e.height,o=e.r,s,u,l,c;i<0&&(r=r+i,i=-i),a<0&&(n=n+a,a=-a),
typeof o=="number"?s=u=l=c=o:o instanceof Array?o.length===1?s=u=l=c=o[0]:o.length===2?(s=l=o[0],u=c=o[1]):o.length===3?(s=o[0],u=c=o[1],l=o[2]):(s=o[0],u=o[1],
l=o[2],c=o[3]):s=u=l=c=0;var v;s+u>i&&(v=s+u,s*=i/v,u*=i/v),l+c>i&&(v=l+c,l*=i/v,c*=i/v),u+l>a&&(v=u+l,u*=a/v,l*=a/v),s+c>a&&(v=s+c,s*=a/v,c*=a/v),t.moveTo(r+s,
n),t.lineTo(r+i-u,n),u!==0&&t.arc(r+i-u,n+u,u,-Math.PI/2,0),t.lineTo(r+i,n+a-l),l!==0&&t.arc(r+i-l,n+a-l,l,0,Math.PI/2),t.lineTo(r+c,n+a),c!==0&&t.arc(r+c,n+a-c,
c,Math.PI/2,Math.PI),t.lineTo(r,n+s),s!==0&&t.arc(r+s,n+s,s,Math.PI,Math.PI*1.5),t.closePath()}f(eT,"buildPath");var ci=Math.round;function zd(t,e,r){if(e){var n=e.
x1,i=e.x2,a=e.y1,o=e.y2;t.x1=n,t.x2=i,t.y1=a,t.y2=o;var s=r&&r.lineWidth;return s&&(ci(n*2)===ci(i*2)&&(t.x1=t.x2=gn(n,s,!0)),ci(a*2)===ci(o*2)&&(t.y1=t.y2=gn(a,
s,!0))),t}}f(zd,"subPixelOptimizeLine");function Gd(t,e,r){if(e){var n=e.x,i=e.y,a=e.width,o=e.height;t.x=n,t.y=i,t.width=a,t.height=o;var s=r&&r.lineWidth;return s&&
(t.x=gn(n,s,!0),t.y=gn(i,s,!0),t.width=Math.max(gn(n+a,s,!1)-t.x,a===0?0:1),t.height=Math.max(gn(i+o,s,!1)-t.y,o===0?0:1)),t}}f(Gd,"subPixelOptimizeRect");function gn(t,e,r){
if(!e)return t;var n=ci(t*2);return(n+ci(e))%2===0?n/2:(n+(r?1:-1))/2}f(gn,"subPixelOptimize");var tT=(function(){function t(){this.x=0,this.y=0,this.width=0,this.
height=0}return f(t,"RectShape2"),t})(),rT={},Hd=(function(t){ye(e,t);function e(r){return t.call(this,r)||this}return f(e,"Rect2"),e.prototype.getDefaultShape=
function(){return new tT},e.prototype.buildPath=function(r,n){var i,a,o,s;if(this.subPixelOptimize){var u=Gd(rT,n,this.style);i=u.x,a=u.y,o=u.width,s=u.height,u.
r=n.r,n=u}else i=n.x,a=n.y,o=n.width,s=n.height;n.r?eT(r,n):r.rect(i,a,o,s)},e.prototype.isZeroArea=function(){return!this.shape.width||!this.shape.height},e})(
ve);Hd.prototype.type="rect";var Me=Hd,Ud={fill:"#000"},Wd=2,Qt={},nT={style:pe({fill:!0,stroke:!0,fillOpacity:!0,strokeOpacity:!0,lineWidth:!0,fontSize:!0,lineHeight:!0,
width:!0,height:!0,textShadowColor:!0,textShadowBlur:!0,textShadowOffsetX:!0,textShadowOffsetY:!0,backgroundColor:!0,padding:!0,borderColor:!0,borderWidth:!0,borderRadius:!0},
Yo.style)},Yd=(function(t){ye(e,t);function e(r){var n=t.call(this)||this;return n.type="text",n._children=[],n._defaultStyle=Ud,n.attr(r),n}return f(e,"ZRText2"),
e.prototype.childrenRef=function(){return this._children},e.prototype.update=function(){t.prototype.update.call(this),this.styleChanged()&&this._updateSubTexts();
for(var r=0;r<this._children.length;r++){var n=this._children[r];n.zlevel=this.zlevel,n.z=this.z,n.z2=this.z2,n.culling=this.culling,n.cursor=this.cursor,n.invisible=
this.invisible}},e.prototype.updateTransform=function(){var r=this.innerTransformable;r?(r.updateTransform(),r.transform&&(this.transform=r.transform)):t.prototype.
updateTransform.call(this)},e.prototype.getLocalTransform=function(r){var n=this.innerTransformable;return n?n.getLocalTransform(r):t.prototype.getLocalTransform.
call(this,r)},e.prototype.getComputedTransform=function(){return this.__hostTarget&&(this.__hostTarget.getComputedTransform(),this.__hostTarget.updateInnerText(
!0)),t.prototype.getComputedTransform.call(this)},e.prototype._updateSubTexts=function(){this._childCursor=0,oT(this.style),this.style.rich?this._updateRichTexts():
this._updatePlainTexts(),this._children.length=this._childCursor,this.styleUpdated()},e.prototype.addSelfToZr=function(r){t.prototype.addSelfToZr.call(this,r);for(var n=0;n<
this._children.length;n++)this._children[n].__zr=r},e.prototype.removeSelfFromZr=function(r){t.prototype.removeSelfFromZr.call(this,r);for(var n=0;n<this._children.
length;n++)this._children[n].__zr=null},e.prototype.getBoundingRect=function(){if(this.styleChanged()&&this._updateSubTexts(),!this._rect){for(var r=new se(0,0,
0,0),n=this._children,i=[],a=null,o=0;o<n.length;o++){var s=n[o],u=s.getBoundingRect(),l=s.getLocalTransform(i);l?(r.copy(u),r.applyTransform(l),a=a||r.clone(),
a.union(r)):(a=a||u.clone(),a.union(u))}this._rect=a||r}return this._rect},e.prototype.setDefaultTextStyle=function(r){this._defaultStyle=r||Ud},e.prototype.setTextContent=
function(r){if(process.env.NODE_ENV!=="production")throw new Error("Can't attach text on another text")},e.prototype._mergeStyle=function(r,n){if(!n)return r;var i=n.
rich,a=r.rich||i&&{};return F(r,n),i&&a?(this._mergeRich(a,i),r.rich=a):a&&(r.rich=a),r},e.prototype._mergeRich=function(r,n){for(var i=oe(n),a=0;a<i.length;a++){
var o=i[a];r[o]=r[o]||{},F(r[o],n[o])}},e.prototype.getAnimationStyleProps=function(){return nT},e.prototype._getOrCreateChild=function(r){var n=this._children[this.
_childCursor];return(!n||!(n instanceof r))&&(n=new r),this._children[this._childCursor++]=n,n.__zr=this.__zr,n.parent=this,n},e.prototype._updatePlainTexts=function(){
var r=this.style,n=r.font||or,i=r.padding,a=this._defaultStyle,o=r.x||0,s=r.y||0,u=r.align||a.align||"left",l=r.verticalAlign||a.verticalAlign||"top";Kh(Qt,a.overflowRect,
o,s,u,l),o=Qt.baseX,s=Qt.baseY;var c=ep(r),v=Hb(c,r,Qt.outerWidth,Qt.outerHeight),h=ef(r),d=!!r.backgroundColor,p=v.outerHeight,g=v.outerWidth,m=v.lines,y=v.lineHeight;
this.isTruncated=!!v.isTruncated;var _=o,S=rn(s,v.contentHeight,l);if(h||i){var b=ii(o,g,u),w=rn(s,p,l);h&&this._renderBackground(r,r,b,w,g,p)}S+=y/2,i&&(_=jd(o,
u,i),l==="top"?S+=i[0]:l==="bottom"&&(S-=i[2]));for(var T=0,x=!1,C=!1,A=Jd("fill"in r?r.fill:(C=!0,a.fill)),D=$d("stroke"in r?r.stroke:!d&&(!a.autoStroke||C)?(T=
Wd,x=!0,a.stroke):null),E=r.textShadowBlur>0,L=0;L<m.length;L++){var I=this._getOrCreateChild($o),P=I.createStyle();I.useStyle(P),P.text=m[L],P.x=_,P.y=S,u&&(P.
textAlign=u),P.textBaseline="middle",P.opacity=r.opacity,P.strokeFirst=!0,E&&(P.shadowBlur=r.textShadowBlur||0,P.shadowColor=r.textShadowColor||"transparent",P.
shadowOffsetX=r.textShadowOffsetX||0,P.shadowOffsetY=r.textShadowOffsetY||0),P.stroke=D,P.fill=A,D&&(P.lineWidth=r.lineWidth||T,P.lineDash=r.lineDash,P.lineDashOffset=
r.lineDashOffset||0),P.font=n,qd(P,r),S+=y,I.setBoundingRect(ml(P,v.contentWidth,v.calculatedLineHeight,x?0:null))}},e.prototype._updateRichTexts=function(){var r=this.
style,n=this._defaultStyle,i=r.align||n.align,a=r.verticalAlign||n.verticalAlign,o=r.x||0,s=r.y||0;Kh(Qt,n.overflowRect,o,s,i,a),o=Qt.baseX,s=Qt.baseY;var u=ep(
r),l=Yb(u,r,Qt.outerWidth,Qt.outerHeight,i),c=l.width,v=l.outerWidth,h=l.outerHeight,d=r.padding;this.isTruncated=!!l.isTruncated;var p=ii(o,v,i),g=rn(s,h,a),m=p,
y=g;d&&(m+=d[3],y+=d[0]);var _=m+c;ef(r)&&this._renderBackground(r,r,p,g,v,h);for(var S=!!r.backgroundColor,b=0;b<l.lines.length;b++){for(var w=l.lines[b],T=w.tokens,
x=T.length,C=w.lineHeight,A=w.width,D=0,E=m,L=_,I=x-1,P=void 0;D<x&&(P=T[D],!P.align||P.align==="left");)this._placeToken(P,r,C,y,E,"left",S),A-=P.width,E+=P.width,
D++;for(;I>=0&&(P=T[I],P.align==="right");)this._placeToken(P,r,C,y,L,"right",S),A-=P.width,L-=P.width,I--;for(E+=(c-(E-m)-(_-L)-A)/2;D<=I;)P=T[D],this._placeToken(
P,r,C,y,E+P.width/2,"center",S),E+=P.width,D++;y+=C}},e.prototype._placeToken=function(r,n,i,a,o,s,u){var l=n.rich[r.styleName]||{};l.text=r.text;var c=r.verticalAlign,
v=a+i/2;c==="top"?v=a+r.height/2:c==="bottom"&&(v=a+i-r.height/2);var h=!r.isLineHolder&&ef(l);h&&this._renderBackground(l,n,s==="right"?o-r.width:s==="center"?
o-r.width/2:o,v-r.height/2,r.width,r.height);var d=!!l.backgroundColor,p=r.textPadding;p&&(o=jd(o,s,p),v-=r.height/2-p[0]-r.innerHeight/2);var g=this._getOrCreateChild(
$o),m=g.createStyle();g.useStyle(m);var y=this._defaultStyle,_=!1,S=0,b=!1,w=Jd("fill"in l?l.fill:"fill"in n?n.fill:(_=!0,y.fill)),T=$d("stroke"in l?l.stroke:"s\
troke"in n?n.stroke:!d&&!u&&(!y.autoStroke||_)?(S=Wd,b=!0,y.stroke):null),x=l.textShadowBlur>0||n.textShadowBlur>0;m.text=r.text,m.x=o,m.y=v,x&&(m.shadowBlur=l.
textShadowBlur||n.textShadowBlur||0,m.shadowColor=l.textShadowColor||n.textShadowColor||"transparent",m.shadowOffsetX=l.textShadowOffsetX||n.textShadowOffsetX||
0,m.shadowOffsetY=l.textShadowOffsetY||n.textShadowOffsetY||0),m.textAlign=s,m.textBaseline="middle",m.font=r.font||or,m.opacity=Dr(l.opacity,n.opacity,1),qd(m,
l),T&&(m.lineWidth=Dr(l.lineWidth,n.lineWidth,S),m.lineDash=U(l.lineDash,n.lineDash),m.lineDashOffset=n.lineDashOffset||0,m.stroke=T),w&&(m.fill=w),g.setBoundingRect(
ml(m,r.contentWidth,r.contentHeight,b?0:null))},e.prototype._renderBackground=function(r,n,i,a,o,s){var u=r.backgroundColor,l=r.borderWidth,c=r.borderColor,v=u&&
u.image,h=u&&!v,d=r.borderRadius,p=this,g,m;if(h||r.lineHeight||l&&c){g=this._getOrCreateChild(Me),g.useStyle(g.createStyle()),g.style.fill=null;var y=g.shape;y.
x=i,y.y=a,y.width=o,y.height=s,y.r=d,g.dirtyShape()}if(h){var _=g.style;_.fill=u||null,_.fillOpacity=U(r.fillOpacity,1)}else if(v){m=this._getOrCreateChild(cr),
m.onload=function(){p.dirtyStyle()};var S=m.style;S.image=u.image,S.x=i,S.y=a,S.width=o,S.height=s}if(l&&c){var _=g.style;_.lineWidth=l,_.stroke=c,_.strokeOpacity=
U(r.strokeOpacity,1),_.lineDash=r.borderDash,_.lineDashOffset=r.borderDashOffset||0,g.strokeContainThreshold=0,g.hasFill()&&g.hasStroke()&&(_.strokeFirst=!0,_.lineWidth*=
2)}var b=(g||m).style;b.shadowBlur=r.shadowBlur||0,b.shadowColor=r.shadowColor||"transparent",b.shadowOffsetX=r.shadowOffsetX||0,b.shadowOffsetY=r.shadowOffsetY||
0,b.opacity=Dr(r.opacity,n.opacity,1)},e.makeFont=function(r){var n="";return Kd(r)&&(n=[r.fontStyle,r.fontWeight,Zd(r.fontSize),r.fontFamily||"sans-serif"].join(
" ")),n&&Cr(n)||r.textFont||r.font},e})(la),iT={left:!0,right:1,center:1},aT={top:1,bottom:1,middle:1},Xd=["fontStyle","fontWeight","fontSize","fontFamily"];function Zd(t){
return typeof t=="string"&&(t.indexOf("px")!==-1||t.indexOf("rem")!==-1||t.indexOf("em")!==-1)?t:isNaN(+t)?Yu+"px":t+"px"}f(Zd,"parseFontSize");function qd(t,e){
for(var r=0;r<Xd.length;r++){var n=Xd[r],i=e[n];i!=null&&(t[n]=i)}}f(qd,"setSeparateFont");function Kd(t){return t.fontSize!=null||t.fontFamily||t.fontWeight}f(
Kd,"hasSeparateFont");function oT(t){return Qd(t),M(t.rich,Qd),t}f(oT,"normalizeTextStyle");function Qd(t){if(t){t.font=Yd.makeFont(t);var e=t.align;e==="middle"&&
(e="center"),t.align=e==null||iT[e]?e:"left";var r=t.verticalAlign;r==="center"&&(r="middle"),t.verticalAlign=r==null||aT[r]?r:"top";var n=t.padding;n&&(t.padding=
$u(t.padding))}}f(Qd,"normalizeStyle");function $d(t,e){return t==null||e<=0||t==="transparent"||t==="none"?null:t.image||t.colorStops?"#000":t}f($d,"getStroke");
function Jd(t){return t==null||t==="none"?null:t.image||t.colorStops?"#000":t}f(Jd,"getFill");function jd(t,e,r){return e==="right"?t-r[1]:e==="center"?t+r[3]/2-
r[1]/2:t+r[3]}f(jd,"getTextXForPadding");function ep(t){var e=t.text;return e!=null&&(e+=""),e}f(ep,"getStyleText");function ef(t){return!!(t.backgroundColor||t.
lineHeight||t.borderWidth&&t.borderColor)}f(ef,"needDrawBackground");var nt=Yd,tp=1e-4,rp=20;function sT(t){return t.replace(/^\s+|\s+$/g,"")}f(sT,"_trim");var Ye=Math.
min,fe=Math.max,Ie=Math.abs,vr=Math.round,vi=Math.floor,va=Math.ceil,hi=Math.pow,ha=Math.log,tf=Math.LN10,uT=Math.PI,lT=Math.random;function np(t,e,r,n){var i=e[0],
a=e[1],o=r[0],s=r[1],u=a-i,l=s-o;if(u===0)return l===0?o:(o+s)/2;if(n)if(u>0){if(t<=i)return o;if(t>=a)return s}else{if(t>=i)return o;if(t<=a)return s}else{if(t===
i)return o;if(t===a)return s}return(t-i)/u*l+o}f(np,"linearMap");var ut=fT;function fT(t,e,r){switch(t){case"center":case"middle":t="50%";break;case"left":case"\
top":t="0%";break;case"right":case"bottom":t="100%";break}return rf(t,e,r)}f(fT,"parsePositionOption");function rf(t,e,r){return q(t)?cT(t)?parseFloat(t)/100*e+
(r||0):parseFloat(t):t==null?NaN:+t}f(rf,"parsePositionSizeOption");function cT(t){return!!sT(t).match(/%$/)}f(cT,"isOptionStringPercent");function ue(t,e,r){return process.
env.NODE_ENV!=="production"&&R(e!=null),isNaN(e)?r?""+t:+t:(e=Ye(fe(0,e),rp),t=(+t).toFixed(e),r?t:+t)}f(ue,"round2");function nf(t){return t.sort(function(e,r){
return e-r}),t}f(nf,"asc");function hr(t){if(t=+t,isNaN(t))return 0;if(t>1e-14){for(var e=1,r=0;r<15;r++,e*=10)if(vr(t*e)/e===t)return r}return vT(t)}f(hr,"getP\
recision");function vT(t){var e=t.toString().toLowerCase(),r=e.indexOf("e"),n=r>0?+e.slice(r+1):0,i=r>0?r:e.length,a=e.indexOf("."),o=a<0?0:i-1-a;return fe(0,o-
n)}f(vT,"getPrecisionSafe");function hT(t,e,r){var n=Ie(t[1]-t[0]);if(!isFinite(n)||n===0)return NaN;var i=ha(2*Ie(r||1)*Ie(n))/tf,a=ha(Ie(e))/tf,o=fe(0,va(-i+a));
return isFinite(o)||(o=NaN),o}f(hT,"getAcceptableTickPrecision");function dT(t,e){var r=fe(hr(t),hr(e)),n=t+e;return r>rp?n:ue(n,r)}f(dT,"addSafe");var ip=hi(2,
53)-1;function ap(t){var e=uT*2;return(t%e+e)%e}f(ap,"remRadian");function Jo(t){return t>-tp&&t<tp}f(Jo,"isRadianAroundZero");var pT=/^(?:(\d{4})(?:[-\/](\d{1,2})(?:[-\/](\d{1,2})(?:[T ](\d{1,2})(?::(\d{1,2})(?::(\d{1,2})(?:[.,](\d+))?)?)?(Z|[\+\-]\d\d:?\d\d)?)?)?)?)?$/;
function da(t){if(t instanceof Date)return t;if(q(t)){var e=pT.exec(t);if(!e)return new Date(NaN);if(e[8]){var r=+e[4]||0;return e[8].toUpperCase()!=="Z"&&(r-=+e[8].
slice(0,3)),new Date(Date.UTC(+e[1],+(e[2]||1)-1,+e[3]||1,r,+(e[5]||0),+e[6]||0,e[7]?+e[7].substring(0,3):0))}else return new Date(+e[1],+(e[2]||1)-1,+e[3]||1,+e[4]||
0,+(e[5]||0),+e[6]||0,e[7]?+e[7].substring(0,3):0)}else if(t==null)return new Date(NaN);return new Date(vr(t))}f(da,"parseDate");function op(t){return hi(10,af(
t))}f(op,"quantity");function af(t){if(t===0)return 0;var e=vi(ha(t)/tf);return t/hi(10,e)>=10&&e++,e}f(af,"quantityExponent");var sp=2;function of(t,e){var r=af(
t),n=hi(10,r),i=t/n,a;return e===sp?a=1:e?i<1.5?a=1:i<2.5?a=2:i<4?a=3:i<7?a=5:a=10:i<1?a=1:i<2?a=2:i<3?a=3:i<5?a=5:a=10,t=a*n,ue(t,-r)}f(of,"nice");function mn(t){
var e=parseFloat(t);return e==t&&(e!==0||!q(t)||t.indexOf("x")<=0)?e:NaN}f(mn,"numericToNumber");function up(t){return!isNaN(mn(t))}f(up,"isNumeric");function sf(){
return vr(lT()*9)}f(sf,"getRandomIdBase");function lp(t,e){return e===0?t:lp(e,t%e)}f(lp,"getGreatestCommonDividor");function fp(t,e){return t==null?e:e==null?t:
t*e/lp(t,e)}f(fp,"getLeastCommonMultiple");function St(t){return t!=null&&isFinite(t)}f(St,"isNullableNumberFinite");var gT="[ECharts] ",cp={},mT=typeof console<
"u"&&console.warn&&console.log;function jo(t,e,r){if(mT){if(r){if(cp[e])return;cp[e]=!0}console[t](gT+e)}}f(jo,"outputLog");function vp(t,e){jo("log",t,e)}f(vp,
"log");function He(t,e){jo("warn",t,e)}f(He,"warn");function le(t,e){jo("error",t,e)}f(le,"error");function dr(t){process.env.NODE_ENV!=="production"&&jo("warn",
"DEPRECATED: "+t,!0)}f(dr,"deprecateLog");function ke(t,e,r){process.env.NODE_ENV!=="production"&&dr((r?"["+r+"]":"")+(t+" is deprecated; use "+e+" instead."))}
f(ke,"deprecateReplaceLog");function uf(){for(var t=[],e=0;e<arguments.length;e++)t[e]=arguments[e];var r="";if(process.env.NODE_ENV!=="production"){var n=f(function(i){
return i===void 0?"undefined":i===1/0?"Infinity":i===-1/0?"-Infinity":Qn(i)?"NaN":i instanceof Date?"Date("+i.toISOString()+")":j(i)?"function () { ... }":ib(i)?
i+"":null},"makePrintableStringIfPossible_1");r=X(t,function(i){if(q(i))return i;var a=n(i);if(a!=null)return a;if(typeof JSON<"u"&&JSON.stringify)try{return JSON.
stringify(i,function(o,s){var u=n(s);return u??s})}catch{return"?"}else return"?"}).join(" ")}return r}f(uf,"makePrintable");function it(t){throw new Error(t)}f(
it,"throwError");function hp(t,e,r){return(e-t)*r+t}f(hp,"interpolateNumber2");var dp="series\0",yT="\0_ec_\0";function Je(t){return t instanceof Array?t:t==null?
[]:[t]}f(Je,"normalizeToArray");function pp(t,e,r){if(t){t[e]=t[e]||{},t.emphasis=t.emphasis||{},t.emphasis[e]=t.emphasis[e]||{};for(var n=0,i=r.length;n<i;n++){
var a=r[n];!t.emphasis[e].hasOwnProperty(a)&&t[e].hasOwnProperty(a)&&(t.emphasis[e][a]=t[e][a])}}}f(pp,"defaultEmphasis");var gp=["fontStyle","fontWeight","font\
Size","fontFamily","rich","tag","color","textBorderColor","textBorderWidth","width","height","lineHeight","align","verticalAlign","baseline","shadowColor","shad\
owBlur","shadowOffsetX","shadowOffsetY","textShadowColor","textShadowBlur","textShadowOffsetX","textShadowOffsetY","backgroundColor","borderColor","borderWidth",
"borderRadius","padding"];function pa(t){return Q(t)&&!Z(t)&&!(t instanceof Date)?t.value:t}f(pa,"getDataItemValue");function _T(t){return Q(t)&&!(t instanceof Array)}
f(_T,"isDataItemOption");function ST(t,e,r){var n=r==="normalMerge",i=r==="replaceMerge",a=r==="replaceAll";t=t||[],e=(e||[]).slice();var o=$();M(e,function(u,l){
if(!Q(u)){e[l]=null;return}process.env.NODE_ENV!=="production"&&(u.id!=null&&!_p(u.id)&&yp(u.id),u.name!=null&&!_p(u.name)&&yp(u.name))});var s=bT(t,o,r);return(n||
i)&&wT(s,t,o,e),n&&TT(s,e),n||i?xT(s,e,i):a&&DT(s,e),CT(s),s}f(ST,"mappingToExists");function bT(t,e,r){var n=[];if(r==="replaceAll")return n;for(var i=0;i<t.length;i++){
var a=t[i];a&&a.id!=null&&e.set(a.id,i),n.push({existing:r==="replaceMerge"||di(a)?null:a,newOption:null,keyInfo:null,brandNew:null})}return n}f(bT,"prepareResu\
lt");function wT(t,e,r,n){M(n,function(i,a){if(!(!i||i.id==null)){var o=ga(i.id),s=r.get(o);if(s!=null){var u=t[s];R(!u.newOption,'Duplicated option on id "'+o+
'".'),u.newOption=i,u.existing=e[s],n[a]=null}}})}f(wT,"mappingById");function TT(t,e){M(e,function(r,n){if(!(!r||r.name==null))for(var i=0;i<t.length;i++){var a=t[i].
existing;if(!t[i].newOption&&a&&(a.id==null||r.id==null)&&!di(r)&&!di(a)&&mp("name",a,r)){t[i].newOption=r,e[n]=null;return}}})}f(TT,"mappingByName");function xT(t,e,r){
M(e,function(n){if(n){for(var i,a=0;(i=t[a])&&(i.newOption||di(i.existing)||i.existing&&n.id!=null&&!mp("id",n,i.existing));)a++;i?(i.newOption=n,i.brandNew=r):
t.push({newOption:n,brandNew:r,existing:null,keyInfo:null}),a++}})}f(xT,"mappingByIndex");function DT(t,e){M(e,function(r){t.push({newOption:r,brandNew:!0,existing:null,
keyInfo:null})})}f(DT,"mappingInReplaceAllMode");function CT(t){var e=$();M(t,function(r){var n=r.existing;n&&e.set(n.id,r)}),M(t,function(r){var n=r.newOption;
R(!n||n.id==null||!e.get(n.id)||e.get(n.id)===r,"id duplicates: "+(n&&n.id)),n&&n.id!=null&&e.set(n.id,r),!r.keyInfo&&(r.keyInfo={})}),M(t,function(r,n){var i=r.
existing,a=r.newOption,o=r.keyInfo;if(Q(a)){if(o.name=a.name!=null?ga(a.name):i?i.name:dp+n,i)o.id=ga(i.id);else if(a.id!=null)o.id=ga(a.id);else{var s=0;do o.id=
"\0"+o.name+"\0"+s++;while(e.get(o.id))}e.set(o.id,r)}})}f(CT,"makeIdAndName");function mp(t,e,r){var n=$t(e[t],null),i=$t(r[t],null);return n!=null&&i!=null&&n===
i}f(mp,"keyExistAndEqual");function ga(t){if(process.env.NODE_ENV!=="production"&&t==null)throw new Error;return $t(t,"")}f(ga,"makeComparableKey");function $t(t,e){
return t==null?e:q(t)?t:ge(t)||Ah(t)?t+"":e}f($t,"convertOptionIdName");function yp(t){process.env.NODE_ENV!=="production"&&He("`"+t+"` is invalid id or name. M\
ust be a string or number.")}f(yp,"warnInvalidateIdOrName");function _p(t){return Ah(t)||up(t)}f(_p,"isValidIdOrName");function lf(t){var e=t.name;return!!(e&&e.
indexOf(dp))}f(lf,"isNameSpecified");function di(t){return t&&t.id!=null&&ga(t.id).indexOf(yT)===0}f(di,"isComponentIdInternal");function ET(t,e,r){M(t,function(n){
var i=n.newOption;Q(i)&&(n.keyInfo.mainType=e,n.keyInfo.subType=AT(e,i,n.existing,r))})}f(ET,"setComponentTypeToKeyInfo");function AT(t,e,r,n){var i=e.type?e.type:
r?r.subType:n.determineSubType(t,e);return i}f(AT,"determineSubType");function yn(t,e){if(e.dataIndexInside!=null)return e.dataIndexInside;if(e.dataIndex!=null)
return Z(e.dataIndex)?X(e.dataIndex,function(r){return t.indexOfRawIndex(r)}):t.indexOfRawIndex(e.dataIndex);if(e.name!=null)return Z(e.name)?X(e.name,function(r){
return t.indexOfName(r)}):t.indexOfName(e.name)}f(yn,"queryDataIndex");function Se(){var t="__ec_inner_"+MT++;return function(e){return e[t]||(e[t]={})}}f(Se,"m\
akeInner");var MT=sf();function ff(t,e,r){var n=Sp(e,r),i=n.mainTypeSpecified,a=n.queryOptionMap,o=n.others,s=o,u=r?r.defaultMainType:null;return!i&&u&&a.set(u,
{}),a.each(function(l,c){var v=es(t,c,l,{useDefault:u===c,enableAll:r&&r.enableAll!=null?r.enableAll:!0,enableNone:r&&r.enableNone!=null?r.enableNone:!0});s[c+"\
Models"]=v.models,s[c+"Model"]=v.models[0]}),s}f(ff,"parseFinder");function Sp(t,e){var r;if(q(t)){var n={};n[t+"Index"]=0,r=n}else r=t;var i=$(),a={},o=!1;return M(
r,function(s,u){if(u==="dataIndex"||u==="dataIndexInside"){a[u]=s;return}var l=u.match(/^(\w+)(Index|Id|Name)$/)||[],c=l[1],v=(l[2]||"").toLowerCase();if(!(!c||
!v||e&&e.includeMainTypes&&ce(e.includeMainTypes,c)<0)){o=o||!!c;var h=i.get(c)||i.set(c,{});h[v]=s}}),{mainTypeSpecified:o,queryOptionMap:i,others:a}}f(Sp,"pre\
ParseFinder");var bt={useDefault:!0,enableAll:!1,enableNone:!1};function es(t,e,r,n){n=n||bt;var i=r.index,a=r.id,o=r.name,s={models:null,specified:i!=null||a!=
null||o!=null};if(!s.specified){var u=void 0;return s.models=n.useDefault&&(u=t.getComponent(e))?[u]:[],s}if(i==="none"||i===!1){if(n.enableNone)return s.models=
[],s;process.env.NODE_ENV!=="production"&&le('`"none"` or `false` is not a valid value on index option.'),i=-1}return i==="all"&&(n.enableAll?i=a=o=null:(process.
env.NODE_ENV!=="production"&&le('`"all"` is not a valid value on index option.'),i=-1)),s.models=t.queryComponents({mainType:e,index:i,id:a,name:o}),s}f(es,"que\
ryReferringComponents");function IT(t,e,r){process.env.NODE_ENV!=="production"&&R(e);var n={};n[e+"Id"]=t[e+"Id"],n[e+"Index"]=t[e+"Index"],n[e+"Name"]=t[e+"Nam\
e"];var i={mainType:e,query:n};return r&&(i.subType=r),i}f(IT,"makeQueryConditionKindA");function bp(t,e,r){t.setAttribute?t.setAttribute(e,r):t[e]=r}f(bp,"setA\
ttribute");function LT(t,e){return t.getAttribute?t.getAttribute(e):t[e]}f(LT,"getAttribute");function PT(t,e,r,n,i){var a=e==null||e==="auto";if(n==null)return n;
if(ge(n)){var o=hp(r||0,n,i);return ue(o,a?Math.max(hr(r||0),hr(n)):e)}else{if(q(n))return i<1?r:n;for(var s=[],u=r,l=n,c=Math.max(u?u.length:0,l.length),v=0;v<
c;++v){var h=t.getDimensionInfo(v);if(h&&h.type==="ordinal")s[v]=(i<1&&u?u:l)[v];else{var d=u&&u[v]?u[v]:0,p=l[v],o=hp(d,p,i);s[v]=ue(o,a?Math.max(hr(d),hr(p)):
e)}}return s}}f(PT,"interpolateRawValues");var sk=(function(){function t(){}return f(t,"ListIterator2"),t.prototype.reset=function(e,r,n,i){return this._list=e,
this._step=i=i||1,this._idx=r,this._end=n??(i>0?e.length:0),this.item=null,this.key=NaN,this},t.prototype.next=function(){return(this._step>0?this._idx<this._end:
this._idx>=this._end)?(this.item=this._list[this._idx],this.key=this._idx=this._idx+this._step,!0):!1},t})();function wt(){return[1/0,-1/0]}f(wt,"initExtentForU\
nion");function cf(t,e){pr(e)&&(e<t[0]&&(t[0]=e),e>t[1]&&(t[1]=e))}f(cf,"unionExtentFromNumber");function wp(t,e){pr(e)&&e<t[0]&&(t[0]=e)}f(wp,"unionExtentStart\
FromNumber");function Tp(t,e){pr(e)&&e>t[1]&&(t[1]=e)}f(Tp,"unionExtentEndFromNumber");function OT(t,e){pi(e[0],e[1])&&(e[0]<t[0]&&(t[0]=e[0]),e[1]>t[1]&&(t[1]=
e[1]))}f(OT,"unionExtentFromExtent");function pr(t){return t!=null&&isFinite(t)}f(pr,"isValidNumberForExtent");function pi(t,e){return pr(t)&&pr(e)&&t<=e}f(pi,"\
isValidBoundsForExtent");function NT(t){var e=t[1]-t[0];return isFinite(e)&&e>=0}f(NT,"extentHasValue");function RT(t){pi(t[0],t[1])&&t[0]>t[1]&&(t[0]=t[1])}f(RT,
"ensureExtentAscSimply");function xp(){var t="__ec_once_"+kT++;return function(e,r){process.env.NODE_ENV!=="production"&&R(e),rt(e,t)||(e[t]=1,r())}}f(xp,"makeC\
allOnlyOnce");var kT=sf();function vf(t,e,r){var n=$(),i=0;M(t,function(a){var o=e(a);process.env.NODE_ENV!=="production"&&R(q(o));var s=n.get(o)||0;r&&r(a,s),!s&&
!r&&(t[i++]=a),n.set(o,s+1)}),r||(t.length=i)}f(vf,"removeDuplicates");function BT(t){return process.env.NODE_ENV!=="production"&&R(t.value!=null),t.value+""}f(
BT,"removeDuplicatesGetKeyFromValueProp");function FT(t){return process.env.NODE_ENV!=="production"&&R(t!=null),t+""}f(FT,"removeDuplicatesGetKeyFromItemItself");
function Dp(t,e){return U(e,!0)?t.seriesIndex+2:0}f(Dp,"getIncrementalId");function Cp(t,e,r){var n=t.getData().count();return{progressiveRender:r.progressiveEnabled&&
e.incrementalPrepareRender&&n>=r.threshold,large:t.get("large")&&n>=t.get("largeThreshold"),modDataCount:t.get("progressiveChunkMode")==="mod"?t.getData().count():
null}}f(Cp,"preparePipelineContext");function VT(t,e){R(t.start===e.start&&t.end===e.end)}f(VT,"validateUpstreamOutputRange");function hf(t){return{overallReset:t}}
f(hf,"createSimpleOverallStageHandler2");var me=Se(),zT=f(function(t,e,r,n){if(n){var i=me(n);i.dataIndex=r,i.dataType=e,i.seriesIndex=t,i.ssrType="chart",n.type===
"group"&&n.traverse(function(a){var o=me(a);o.seriesIndex=t,o.dataIndex=r,o.dataType=e,o.ssrType="chart"})}},"setCommonECData"),gi="undefined",Ep="series",df=$(
["tooltip","label","itemName","itemId","itemGroupId","itemChildGroupId","seriesName"]),lt="original",Xe="arrayRows",Nt="objectRows",Jt="keyedColumns",gr="typedA\
rray",Ap="unknown",jt="column",_n="row",GT=["getDom","getZr","getWidth","getHeight","getDevicePixelRatio","dispatchAction","isSSR","isDisposed","on","off","getD\
ataURL","getConnectedDataURL","getOption","getId","updateLabelLayout"],HT=(function(){function t(e){M(GT,function(r){this[r]=Ae(e[r],e)},this)}return f(t,"Exten\
sionAPI2"),t})();function UT(t,e){return e.mainType===Ep?t.getViewOfSeriesModel(e):t.getViewOfComponentModel(e)}f(UT,"getViewOfComponentOrSeries");var Mp=HT,Ip=1,
Lp={},Pp=Se(),pf=Se(),gf=0,ts=1,rs=2,er=["emphasis","blur","select"],Op=["normal","emphasis","blur","select"],WT=10,YT=9,Sn="highlight",ns="downplay",is="select",
mf="unselect",as="toggleSelect",yf="selectchanged";function mi(t){return t!=null&&t!=="none"}f(mi,"hasFillOrStroke");function os(t,e,r){t.onHoverStateChange&&(t.
hoverState||0)!==r&&t.onHoverStateChange(e),t.hoverState=r}f(os,"doChangeHoverState");function Np(t){os(t,"emphasis",rs)}f(Np,"singleEnterEmphasis");function Rp(t){
t.hoverState===rs&&os(t,"normal",gf)}f(Rp,"singleLeaveEmphasis");function _f(t){os(t,"blur",ts)}f(_f,"singleEnterBlur");function kp(t){t.hoverState===ts&&os(t,"\
normal",gf)}f(kp,"singleLeaveBlur");function XT(t){t.selected=!0}f(XT,"singleEnterSelect");function ZT(t){t.selected=!1}f(ZT,"singleLeaveSelect");function Bp(t,e,r){
e(t,r)}f(Bp,"updateElementState");function mr(t,e,r){Bp(t,e,r),t.isGroup&&t.traverse(function(n){Bp(n,e,r)})}f(mr,"traverseUpdateState");function Fp(t,e){switch(e){case"\
emphasis":t.hoverState=rs;break;case"normal":t.hoverState=gf;break;case"blur":t.hoverState=ts;break;case"select":t.selected=!0}}f(Fp,"setStatesFlag");function qT(t,e,r,n){
for(var i=t.style,a={},o=0;o<e.length;o++){var s=e[o],u=i[s];a[s]=u??(n&&n[s])}for(var o=0;o<t.animators.length;o++){var l=t.animators[o];l.__fromStateTransition&&
l.__fromStateTransition.indexOf(r)<0&&l.targetName==="style"&&l.saveTo(a,e)}return a}f(qT,"getFromStateStyle");function KT(t,e,r,n){var i=r&&ce(r,"select")>=0,a=!1;
if(t instanceof ve){var o=Pp(t),s=i&&o.selectFill||o.normalFill,u=i&&o.selectStroke||o.normalStroke;if(mi(s)||mi(u)){n=n||{};var l=n.style||{};l.fill==="inherit"?
(a=!0,n=F({},n),l=F({},l),l.fill=s):!mi(l.fill)&&mi(s)?(a=!0,n=F({},n),l=F({},l),l.fill=El(s)):!mi(l.stroke)&&mi(u)&&(a||(n=F({},n),l=F({},l)),l.stroke=El(u)),n.
style=l}}if(n&&n.z2==null){a||(n=F({},n));var c=t.z2EmphasisLift;n.z2=t.z2+(c??WT)}return n}f(KT,"createEmphasisDefaultState");function QT(t,e,r){if(r&&r.z2==null){
r=F({},r);var n=t.z2SelectLift;r.z2=t.z2+(n??YT)}return r}f(QT,"createSelectDefaultState");function $T(t,e,r){var n=ce(t.currentStates,e)>=0,i=t.style.opacity,a=n?
null:qT(t,["opacity"],e,{opacity:1});r=r||{};var o=r.style||{};return o.opacity==null&&(r=F({},r),o=F({opacity:n?i:a.opacity*.1},o),r.style=o),r}f($T,"createBlu\
rDefaultState");function Sf(t,e){var r=this.states[t];if(this.style){if(t==="emphasis")return KT(this,t,e,r);if(t==="blur")return $T(this,t,r);if(t==="select")return QT(
this,t,r)}return r}f(Sf,"elementStateProxy");function JT(t){t.stateProxy=Sf;var e=t.getTextContent(),r=t.getTextGuideLine();e&&(e.stateProxy=Sf),r&&(r.stateProxy=
Sf)}f(JT,"setDefaultStateProxy");function Vp(t,e){!Wp(t,e)&&!t.__highByOuter&&mr(t,Np)}f(Vp,"enterEmphasisWhenMouseOver");function zp(t,e){!Wp(t,e)&&!t.__highByOuter&&
mr(t,Rp)}f(zp,"leaveEmphasisWhenMouseOut");function ss(t,e){t.__highByOuter|=1<<(e||0),mr(t,Np)}f(ss,"enterEmphasis");function us(t,e){!(t.__highByOuter&=~(1<<(e||
0)))&&mr(t,Rp)}f(us,"leaveEmphasis");function jT(t){mr(t,_f)}f(jT,"enterBlur");function Gp(t){mr(t,kp)}f(Gp,"leaveBlur");function Hp(t){mr(t,XT)}f(Hp,"enterSele\
ct");function Up(t){mr(t,ZT)}f(Up,"leaveSelect");function Wp(t,e){return t.__highDownSilentOnTouch&&e.zrByTouch}f(Wp,"shouldSilent");function Yp(t){var e=t.getModel(),
r=[],n=[];e.eachComponent(function(i,a){var o=pf(a),s=UT(t,a),u=i==="series";!u&&n.push(s),o.isBlured&&(s.group.traverse(function(l){kp(l)}),u&&r.push(a)),o.isBlured=
!1}),M(n,function(i){i&&i.toggleBlurSeries&&i.toggleBlurSeries(r,!1,e)})}f(Yp,"allLeaveBlur");function bf(t,e,r,n){var i=n.getModel();r=r||"coordinateSystem";function a(l,c){
for(var v=0;v<c.length;v++){var h=l.getItemGraphicEl(c[v]);h&&Gp(h)}}if(f(a,"leaveBlurOfIndices"),t!=null&&!(!e||e==="none")){var o=i.getSeriesByIndex(t),s=o.coordinateSystem;
s&&s.master&&(s=s.master);var u=[];i.eachSeries(function(l){var c=o===l,v=l.coordinateSystem;v&&v.master&&(v=v.master);var h=v&&s?v===s:c;if(!(r==="series"&&!c||
r==="coordinateSystem"&&!h||e==="series"&&c)){var d=n.getViewOfSeriesModel(l);if(d.group.traverse(function(m){m.__highByOuter&&c&&e==="self"||_f(m)}),tt(e))a(l.
getData(),e);else if(Q(e))for(var p=oe(e),g=0;g<p.length;g++)a(l.getData(p[g]),e[p[g]]);u.push(l),pf(l).isBlured=!0}}),i.eachComponent(function(l,c){if(l!=="ser\
ies"){var v=n.getViewOfComponentModel(c);v&&v.toggleBlurSeries&&v.toggleBlurSeries(u,!0,i)}})}}f(bf,"blurSeries");function wf(t,e,r){if(!(t==null||e==null)){var n=r.
getModel().getComponent(t,e);if(n){pf(n).isBlured=!0;var i=r.getViewOfComponentModel(n);!i||!i.focusBlurEnabled||i.group.traverse(function(a){_f(a)})}}}f(wf,"bl\
urComponent");function ex(t,e,r){var n=t.seriesIndex,i=t.getData(e.dataType);if(!i){process.env.NODE_ENV!=="production"&&le("Unknown dataType "+e.dataType);return}
var a=yn(i,e);a=(Z(a)?a[0]:a)||0;var o=i.getItemGraphicEl(a);if(!o)for(var s=i.count(),u=0;!o&&u<s;)o=i.getItemGraphicEl(u++);if(o){var l=me(o);bf(n,l.focus,l.blurScope,
r)}else{var c=t.get(["emphasis","focus"]),v=t.get(["emphasis","blurScope"]);c!=null&&bf(n,c,v,r)}}f(ex,"blurSeriesFromHighlightPayload");function Tf(t,e,r,n){var i={
focusSelf:!1,dispatchers:null};if(t==null||t==="series"||e==null||r==null)return i;var a=n.getModel().getComponent(t,e);if(!a)return i;var o=n.getViewOfComponentModel(
a);if(!o||!o.findHighDownDispatchers)return i;for(var s=o.findHighDownDispatchers(r),u,l=0;l<s.length;l++)if(process.env.NODE_ENV!=="production"&&!yi(s[l])&&le(
"param should be highDownDispatcher"),me(s[l]).focus==="self"){u=!0;break}return{focusSelf:u,dispatchers:s}}f(Tf,"findComponentHighDownDispatchers");function tx(t,e,r){
process.env.NODE_ENV!=="production"&&!yi(t)&&le("param should be highDownDispatcher");var n=me(t),i=Tf(n.componentMainType,n.componentIndex,n.componentHighDownName,
r),a=i.dispatchers,o=i.focusSelf;a?(o&&wf(n.componentMainType,n.componentIndex,r),M(a,function(s){return Vp(s,e)})):(bf(n.seriesIndex,n.focus,n.blurScope,r),n.focus===
"self"&&wf(n.componentMainType,n.componentIndex,r),Vp(t,e))}f(tx,"handleGlobalMouseOverForHighDown");function rx(t,e,r){process.env.NODE_ENV!=="production"&&!yi(
t)&&le("param should be highDownDispatcher"),Yp(r);var n=me(t),i=Tf(n.componentMainType,n.componentIndex,n.componentHighDownName,r).dispatchers;i?M(i,function(a){
return zp(a,e)}):zp(t,e)}f(rx,"handleGlobalMouseOutForHighDown");function nx(t,e,r){if(Cf(e)){var n=e.dataType,i=t.getData(n),a=yn(i,e);Z(a)||(a=[a]),t[e.type===
as?"toggleSelect":e.type===is?"select":"unselect"](a,n)}}f(nx,"toggleSelectionFromPayload");function Xp(t){var e=t.getAllData();M(e,function(r){var n=r.data,i=r.
type;n.eachItemGraphicEl(function(a,o){t.isSelected(o,i)?Hp(a):Up(a)})})}f(Xp,"updateSeriesElementSelection");function ix(t){var e=[];return t.eachSeries(function(r){
var n=r.getAllData();M(n,function(i){var a=i.data,o=i.type,s=r.getSelectedDataIndices();if(s.length>0){var u={dataIndex:s,seriesIndex:r.seriesIndex};o!=null&&(u.
dataType=o),e.push(u)}})}),e}f(ix,"getAllSelectedIndices");function xf(t,e,r){qp(t,!0),mr(t,JT),ox(t,e,r)}f(xf,"enableHoverEmphasis");function ax(t){qp(t,!1)}f(
ax,"disableHoverEmphasis");function ls(t,e,r,n){n?ax(t):xf(t,e,r)}f(ls,"toggleHoverEmphasis");function ox(t,e,r){var n=me(t);e!=null?(n.focus=e,n.blurScope=r):n.
focus&&(n.focus=null)}f(ox,"enableHoverFocus");var Zp=["emphasis","blur","select"],sx={itemStyle:"getItemStyle",lineStyle:"getLineStyle",areaStyle:"getAreaStyle"};
function Df(t,e,r,n){r=r||"itemStyle";for(var i=0;i<Zp.length;i++){var a=Zp[i],o=e.getModel([a,r]),s=t.ensureState(a);s.style=n?n(o):o[sx[r]]()}}f(Df,"setStates\
StylesFromModel");function qp(t,e){var r=e===!1,n=t;t.highDownSilentOnTouch&&(n.__highDownSilentOnTouch=t.highDownSilentOnTouch),(!r||n.__highDownDispatcher)&&(n.
__highByOuter=n.__highByOuter||0,n.__highDownDispatcher=!r)}f(qp,"setAsHighDownDispatcher");function yi(t){return!!(t&&t.__highDownDispatcher)}f(yi,"isHighDownD\
ispatcher");function ux(t){var e=Lp[t];return e==null&&Ip<=32&&(e=Lp[t]=Ip++),e}f(ux,"getHighlightDigit");function Cf(t){var e=t.type;return e===is||e===mf||e===
as}f(Cf,"isSelectChangePayload");function Kp(t){var e=t.type;return e===Sn||e===ns}f(Kp,"isHighDownPayload");function lx(t){var e=Pp(t);e.normalFill=t.style.fill,
e.normalStroke=t.style.stroke;var r=t.states.select||{};e.selectFill=r.style&&r.style.fill||null,e.selectStroke=r.style&&r.style.stroke||null}f(lx,"savePathStat\
es");var Qp={};WS(Qp,{Arc:f(()=>Lf,"Arc"),BezierCurve:f(()=>bg,"BezierCurve"),BoundingRect:f(()=>se,"BoundingRect"),Circle:f(()=>Mf,"Circle"),CompoundPath:f(()=>Tg,
"CompoundPath"),Ellipse:f(()=>sg,"Ellipse"),Group:f(()=>Be,"Group"),HOVER_LAYER_FOR_INCREMENTAL:f(()=>Rf,"HOVER_LAYER_FOR_INCREMENTAL"),HOVER_LAYER_FROM_THRESHOLD:f(
()=>Ig,"HOVER_LAYER_FROM_THRESHOLD"),HOVER_LAYER_NO:f(()=>Mg,"HOVER_LAYER_NO"),Image:f(()=>cr,"Image"),IncrementalDisplayable:f(()=>Yx,"IncrementalDisplayable"),
Line:f(()=>wn,"Line"),LinearGradient:f(()=>Dg,"LinearGradient"),OrientedBoundingRect:f(()=>Cg,"OrientedBoundingRect"),Path:f(()=>ve,"Path"),Point:f(()=>_e,"Poin\
t"),Polygon:f(()=>pg,"Polygon"),Polyline:f(()=>mg,"Polyline"),RadialGradient:f(()=>Vx,"RadialGradient"),Rect:f(()=>Me,"Rect"),Ring:f(()=>vg,"Ring"),Sector:f(()=>Sa,
"Sector"),Text:f(()=>nt,"Text"),WH:f(()=>wa,"WH"),XY:f(()=>Dn,"XY"),applyTransform:f(()=>Bf,"applyTransform"),calcZ2Range:f(()=>uD,"calcZ2Range"),clipPointsByRect:f(
()=>iD,"clipPointsByRect"),clipRectByRect:f(()=>aD,"clipRectByRect"),createIcon:f(()=>Ff,"createIcon"),decomposeTransform:f(()=>fD,"decomposeTransform"),ensureCopyRect:f(
()=>xa,"ensureCopyRect"),ensureCopyTransform:f(()=>Hf,"ensureCopyTransform"),expandOrShrinkRect:f(()=>ys,"expandOrShrinkRect"),extendPath:f(()=>Qx,"extendPath"),
extendShape:f(()=>qx,"extendShape"),getCurrentCanvasPainter:f(()=>cD,"getCurrentCanvasPainter"),getShapeClass:f(()=>$x,"getShapeClass"),getTransform:f(()=>tD,"g\
etTransform"),groupTransition:f(()=>Rg,"groupTransition"),initProps:f(()=>yr,"initProps"),isBoundingRectAxisAligned:f(()=>Gf,"isBoundingRectAxisAligned"),isElementRemoved:f(
()=>ba,"isElementRemoved"),lineLineIntersect:f(()=>kg,"lineLineIntersect"),linePolygonIntersect:f(()=>oD,"linePolygonIntersect"),makeImage:f(()=>Lg,"makeImage"),
makePath:f(()=>kf,"makePath"),mergePath:f(()=>Jx,"mergePath"),payloadDisableAnimation:f(()=>lD,"payloadDisableAnimation"),registerShape:f(()=>kt,"registerShape"),
removeElement:f(()=>gs,"removeElement"),removeElementWithFadeOut:f(()=>ms,"removeElementWithFadeOut"),resizePath:f(()=>Og,"resizePath"),retrieveZInfo:f(()=>Fg,"\
retrieveZInfo"),setTooltipConfig:f(()=>_s,"setTooltipConfig"),subPixelOptimize:f(()=>eD,"subPixelOptimize"),subPixelOptimizeLine:f(()=>Ta,"subPixelOptimizeLine"),
subPixelOptimizeRect:f(()=>jx,"subPixelOptimizeRect"),transformDirection:f(()=>rD,"transformDirection"),traverseElements:f(()=>Ss,"traverseElements"),traverseUpdateZ:f(
()=>Vg,"traverseUpdateZ"),updateProps:f(()=>ft,"updateProps")});var _i=Nr.CMD,fx=[[],[],[]],$p=Math.sqrt,cx=Math.atan2;function vx(t,e){if(e){var r=t.data,n=t.len(),
i,a,o,s,u,l,c=_i.M,v=_i.C,h=_i.L,d=_i.R,p=_i.A,g=_i.Q;for(o=0,s=0;o<n;){switch(i=r[o++],s=o,a=0,i){case c:a=1;break;case h:a=1;break;case v:a=3;break;case g:a=2;
break;case p:var m=e[4],y=e[5],_=$p(e[0]*e[0]+e[1]*e[1]),S=$p(e[2]*e[2]+e[3]*e[3]),b=cx(-e[1]/S,e[0]/_);r[o]*=_,r[o++]+=m,r[o]*=S,r[o++]+=y,r[o++]*=_,r[o++]*=S,
r[o++]+=b,r[o++]+=b,o+=2,s=o;break;case d:l[0]=r[o++],l[1]=r[o++],dt(l,l,e),r[s++]=l[0],r[s++]=l[1],l[0]+=r[o++],l[1]+=r[o++],dt(l,l,e),r[s++]=l[0],r[s++]=l[1]}
for(u=0;u<a;u++){var w=fx[u];w[0]=r[o++],w[1]=r[o++],dt(w,w,e),r[s++]=w[0],r[s++]=w[1]}}t.increaseVersion()}}f(vx,"transformPath");var Ef=Math.sqrt,fs=Math.sin,
cs=Math.cos,ma=Math.PI;function Jp(t){return Math.sqrt(t[0]*t[0]+t[1]*t[1])}f(Jp,"vMag");function Af(t,e){return(t[0]*e[0]+t[1]*e[1])/(Jp(t)*Jp(e))}f(Af,"vRatio");
function jp(t,e){return(t[0]*e[1]<t[1]*e[0]?-1:1)*Math.acos(Af(t,e))}f(jp,"vAngle");function eg(t,e,r,n,i,a,o,s,u,l,c){var v=u*(ma/180),h=cs(v)*(t-r)/2+fs(v)*(e-
n)/2,d=-1*fs(v)*(t-r)/2+cs(v)*(e-n)/2,p=h*h/(o*o)+d*d/(s*s);p>1&&(o*=Ef(p),s*=Ef(p));var g=(i===a?-1:1)*Ef((o*o*(s*s)-o*o*(d*d)-s*s*(h*h))/(o*o*(d*d)+s*s*(h*h)))||
0,m=g*o*d/s,y=g*-s*h/o,_=(t+r)/2+cs(v)*m-fs(v)*y,S=(e+n)/2+fs(v)*m+cs(v)*y,b=jp([1,0],[(h-m)/o,(d-y)/s]),w=[(h-m)/o,(d-y)/s],T=[(-1*h-m)/o,(-1*d-y)/s],x=jp(w,T);
if(Af(w,T)<=-1&&(x=ma),Af(w,T)>=1&&(x=0),x<0){var C=Math.round(x/ma*1e6)/1e6;x=ma*2+C%2*ma}c.addData(l,_,S,o,s,b,x,v,a)}f(eg,"processArc");var hx=/([mlvhzcqtsa])([^mlvhzcqtsa]*)/ig,
dx=/-?([0-9]*\.)?[0-9]+([eE]-?[0-9]+)?/g;function px(t){var e=new Nr;if(!t)return e;var r=0,n=0,i=r,a=n,o,s=Nr.CMD,u=t.match(hx);if(!u)return e;for(var l=0;l<u.
length;l++){for(var c=u[l],v=c.charAt(0),h=void 0,d=c.match(dx)||[],p=d.length,g=0;g<p;g++)d[g]=parseFloat(d[g]);for(var m=0;m<p;){var y=void 0,_=void 0,S=void 0,
b=void 0,w=void 0,T=void 0,x=void 0,C=r,A=n,D=void 0,E=void 0;switch(v){case"l":r+=d[m++],n+=d[m++],h=s.L,e.addData(h,r,n);break;case"L":r=d[m++],n=d[m++],h=s.L,
e.addData(h,r,n);break;case"m":r+=d[m++],n+=d[m++],h=s.M,e.addData(h,r,n),i=r,a=n,v="l";break;case"M":r=d[m++],n=d[m++],h=s.M,e.addData(h,r,n),i=r,a=n,v="L";break;case"\
h":r+=d[m++],h=s.L,e.addData(h,r,n);break;case"H":r=d[m++],h=s.L,e.addData(h,r,n);break;case"v":n+=d[m++],h=s.L,e.addData(h,r,n);break;case"V":n=d[m++],h=s.L,e.
addData(h,r,n);break;case"C":h=s.C,e.addData(h,d[m++],d[m++],d[m++],d[m++],d[m++],d[m++]),r=d[m-2],n=d[m-1];break;case"c":h=s.C,e.addData(h,d[m++]+r,d[m++]+n,d[m++]+
r,d[m++]+n,d[m++]+r,d[m++]+n),r+=d[m-2],n+=d[m-1];break;case"S":y=r,_=n,D=e.len(),E=e.data,o===s.C&&(y+=r-E[D-4],_+=n-E[D-3]),h=s.C,C=d[m++],A=d[m++],r=d[m++],n=
d[m++],e.addData(h,y,_,C,A,r,n);break;case"s":y=r,_=n,D=e.len(),E=e.data,o===s.C&&(y+=r-E[D-4],_+=n-E[D-3]),h=s.C,C=r+d[m++],A=n+d[m++],r+=d[m++],n+=d[m++],e.addData(
h,y,_,C,A,r,n);break;case"Q":C=d[m++],A=d[m++],r=d[m++],n=d[m++],h=s.Q,e.addData(h,C,A,r,n);break;case"q":C=d[m++]+r,A=d[m++]+n,r+=d[m++],n+=d[m++],h=s.Q,e.addData(
h,C,A,r,n);break;case"T":y=r,_=n,D=e.len(),E=e.data,o===s.Q&&(y+=r-E[D-4],_+=n-E[D-3]),r=d[m++],n=d[m++],h=s.Q,e.addData(h,y,_,r,n);break;case"t":y=r,_=n,D=e.len(),
E=e.data,o===s.Q&&(y+=r-E[D-4],_+=n-E[D-3]),r+=d[m++],n+=d[m++],h=s.Q,e.addData(h,y,_,r,n);break;case"A":S=d[m++],b=d[m++],w=d[m++],T=d[m++],x=d[m++],C=r,A=n,r=
d[m++],n=d[m++],h=s.A,eg(C,A,r,n,T,x,S,b,w,h,e);break;case"a":S=d[m++],b=d[m++],w=d[m++],T=d[m++],x=d[m++],C=r,A=n,r+=d[m++],n+=d[m++],h=s.A,eg(C,A,r,n,T,x,S,b,
w,h,e);break}}(v==="z"||v==="Z")&&(h=s.Z,e.addData(h),r=i,n=a),o=h}return e.toStatic(),e}f(px,"createPathProxyFromString");var tg=(function(t){ye(e,t);function e(){
return t!==null&&t.apply(this,arguments)||this}return f(e,"SVGPath2"),e.prototype.applyTransform=function(r){},e})(ve);function rg(t){return t.setData!=null}f(rg,
"isPathProxy");function ng(t,e){var r=px(t),n=F({},e);return n.buildPath=function(i){var a=rg(i);if(a&&i.canSave()){i.appendPath(r);var o=i.getContext();o&&i.rebuildPath(
o,1)}else{var o=a?i.getContext():i;o&&r.rebuildPath(o,1)}},n.applyTransform=function(i){vx(r,i),this.dirtyShape()},n}f(ng,"createPathOptions");function gx(t,e){
return new tg(ng(t,e))}f(gx,"createFromString");function mx(t,e){var r=ng(t,e),n=(function(i){ye(a,i);function a(o){var s=i.call(this,o)||this;return s.applyTransform=
r.applyTransform,s.buildPath=r.buildPath,s}return f(a,"Sub2"),a})(tg);return n}f(mx,"extendFromString");function yx(t,e){for(var r=[],n=t.length,i=0;i<n;i++){var a=t[i];
r.push(a.getUpdatedPathProxy(!0))}var o=new ve(e);return o.createPathProxy(),o.buildPath=function(s){if(rg(s)){s.appendPath(r);var u=s.getContext();u&&s.rebuildPath(
u,1)}},o}f(yx,"mergePath");var ig=(function(t){ye(e,t);function e(r){var n=t.call(this)||this;return n.isGroup=!0,n._children=[],n.attr(r),n}return f(e,"Group4"),
e.prototype.childrenRef=function(){return this._children},e.prototype.children=function(){return this._children.slice()},e.prototype.childAt=function(r){return this.
_children[r]},e.prototype.childOfName=function(r){for(var n=this._children,i=0;i<n.length;i++)if(n[i].name===r)return n[i]},e.prototype.childCount=function(){return this.
_children.length},e.prototype.add=function(r){if(r&&(r!==this&&r.parent!==this&&(this._children.push(r),this._doAdd(r)),process.env.NODE_ENV!=="production"&&r.__hostTarget))
throw"This elemenet has been used as an attachment";return this},e.prototype.addBefore=function(r,n){if(r&&r!==this&&r.parent!==this&&n&&n.parent===this){var i=this.
_children,a=i.indexOf(n);a>=0&&(i.splice(a,0,r),this._doAdd(r))}return this},e.prototype.replace=function(r,n){var i=ce(this._children,r);return i>=0&&this.replaceAt(
n,i),this},e.prototype.replaceAt=function(r,n){var i=this._children,a=i[n];if(r&&r!==this&&r.parent!==this&&r!==a){i[n]=r,a.parent=null;var o=this.__zr;o&&a.removeSelfFromZr(
o),this._doAdd(r)}return this},e.prototype._doAdd=function(r){r.parent&&r.parent.remove(r),r.parent=this;var n=this.__zr;n&&n!==r.__zr&&r.addSelfToZr(n),n&&n.refresh()},
e.prototype.remove=function(r){var n=this.__zr,i=this._children,a=ce(i,r);return a<0?this:(i.splice(a,1),r.parent=null,n&&r.removeSelfFromZr(n),n&&n.refresh(),this)},
e.prototype.removeAll=function(){for(var r=this._children,n=this.__zr,i=0;i<r.length;i++){var a=r[i];n&&a.removeSelfFromZr(n),a.parent=null}return r.length=0,this},
e.prototype.eachChild=function(r,n){for(var i=this._children,a=0;a<i.length;a++){var o=i[a];r.call(n,o,a)}return this},e.prototype.traverse=function(r,n){for(var i=0;i<
this._children.length;i++){var a=this._children[i],o=r.call(n,a);a.isGroup&&!o&&a.traverse(r,n)}return this},e.prototype.addSelfToZr=function(r){t.prototype.addSelfToZr.
call(this,r);for(var n=0;n<this._children.length;n++){var i=this._children[n];i.addSelfToZr(r)}},e.prototype.removeSelfFromZr=function(r){t.prototype.removeSelfFromZr.
call(this,r);for(var n=0;n<this._children.length;n++){var i=this._children[n];i.removeSelfFromZr(r)}},e.prototype.getBoundingRect=function(r){for(var n=new se(0,
0,0,0),i=r||this._children,a=[],o=null,s=0;s<i.length;s++){var u=i[s];if(!(u.ignore||u.invisible)){var l=u.getBoundingRect(),c=u.getLocalTransform(a);c?(se.applyTransform(
n,l,c),o=o||n.clone(),o.union(n)):(o=o||l.clone(),o.union(l))}}return o||n},e})(Ld);ig.prototype.type="group";var Be=ig,_x=(function(){function t(){this.cx=0,this.
cy=0,this.r=0}return f(t,"CircleShape2"),t})(),ag=(function(t){ye(e,t);function e(r){return t.call(this,r)||this}return f(e,"Circle2"),e.prototype.getDefaultShape=
function(){return new _x},e.prototype.buildPath=function(r,n){r.moveTo(n.cx+n.r,n.cy),r.arc(n.cx,n.cy,n.r,0,Math.PI*2)},e})(ve);ag.prototype.type="circle";var Mf=ag,
Sx=(function(){function t(){this.cx=0,this.cy=0,this.rx=0,this.ry=0}return f(t,"EllipseShape2"),t})(),og=(function(t){ye(e,t);function e(r){return t.call(this,r)||
this}return f(e,"Ellipse2"),e.prototype.getDefaultShape=function(){return new Sx},e.prototype.buildPath=function(r,n){var i=.5522848,a=n.cx,o=n.cy,s=n.rx,u=n.ry,
l=s*i,c=u*i;r.moveTo(a-s,o),r.bezierCurveTo(a-s,o-c,a-l,o-u,a,o-u),r.bezierCurveTo(a+l,o-u,a+s,o-c,a+s,o),r.bezierCurveTo(a+s,o+c,a+l,o+u,a,o+u),r.bezierCurveTo(
a-l,o+u,a-s,o+c,a-s,o),r.closePath()},e})(ve);og.prototype.type="ellipse";var sg=og,ug=Math.PI,If=ug*2,bn=Math.sin,Si=Math.cos,bx=Math.acos,Ze=Math.atan2,lg=Math.
abs,ya=Math.sqrt,_a=Math.max,tr=Math.min,Rt=1e-4;function Tx(t,e,r,n,i,a,o,s){var u=r-t,l=n-e,c=o-i,v=s-a,h=v*u-c*l;if(!(h*h<Rt))return h=(c*(e-a)-v*(t-i))/h,[t+
h*u,e+h*l]}f(Tx,"intersect");function vs(t,e,r,n,i,a,o){var s=t-r,u=e-n,l=(o?a:-a)/ya(s*s+u*u),c=l*u,v=-l*s,h=t+c,d=e+v,p=r+c,g=n+v,m=(h+p)/2,y=(d+g)/2,_=p-h,S=g-
d,b=_*_+S*S,w=i-a,T=h*g-p*d,x=(S<0?-1:1)*ya(_a(0,w*w*b-T*T)),C=(T*S-_*x)/b,A=(-T*_-S*x)/b,D=(T*S+_*x)/b,E=(-T*_+S*x)/b,L=C-m,I=A-y,P=D-m,O=E-y;return L*L+I*I>P*
P+O*O&&(C=D,A=E),{cx:C,cy:A,x0:-c,y0:-v,x1:C*(i/w-1),y1:A*(i/w-1)}}f(vs,"computeCornerTangents");function xx(t){var e;if(Z(t)){var r=t.length;if(!r)return t;r===
1?e=[t[0],t[0],0,0]:r===2?e=[t[0],t[0],t[1],t[1]]:r===3?e=t.concat(t[2]):e=t}else e=[t,t,t,t];return e}f(xx,"normalizeCornerRadius");function Dx(t,e){var r,n=_a(
e.r,0),i=_a(e.r0||0,0),a=n>0,o=i>0;if(!(!a&&!o)){if(a||(n=i,i=0),i>n){var s=n;n=i,i=s}var u=e.startAngle,l=e.endAngle;if(!(isNaN(u)||isNaN(l))){var c=e.cx,v=e.cy,
h=!!e.clockwise,d=lg(l-u),p=d>If&&d%If;if(p>Rt&&(d=p),!(n>Rt))t.moveTo(c,v);else if(d>If-Rt)t.moveTo(c+n*Si(u),v+n*bn(u)),t.arc(c,v,n,u,l,!h),i>Rt&&(t.moveTo(c+
i*Si(l),v+i*bn(l)),t.arc(c,v,i,l,u,h));else{var g=void 0,m=void 0,y=void 0,_=void 0,S=void 0,b=void 0,w=void 0,T=void 0,x=void 0,C=void 0,A=void 0,D=void 0,E=void 0,
L=void 0,I=void 0,P=void 0,O=n*Si(u),N=n*bn(u),B=i*Si(l),k=i*bn(l),z=d>Rt;if(z){var W=e.cornerRadius;W&&(r=xx(W),g=r[0],m=r[1],y=r[2],_=r[3]);var H=lg(n-i)/2;if(S=
tr(H,y),b=tr(H,_),w=tr(H,g),T=tr(H,m),A=x=_a(S,b),D=C=_a(w,T),(x>Rt||C>Rt)&&(E=n*Si(l),L=n*bn(l),I=i*Si(u),P=i*bn(u),d<ug)){var Y=Tx(O,N,I,P,E,L,B,k);if(Y){var K=O-
Y[0],G=N-Y[1],re=E-Y[0],ne=L-Y[1],ze=1/bn(bx((K*re+G*ne)/(ya(K*K+G*G)*ya(re*re+ne*ne)))/2),Ue=ya(Y[0]*Y[0]+Y[1]*Y[1]);A=tr(x,(n-Ue)/(ze+1)),D=tr(C,(i-Ue)/(ze-1))}}}
if(!z)t.moveTo(c+O,v+N);else if(A>Rt){var he=tr(y,A),De=tr(_,A),J=vs(I,P,O,N,n,he,h),ie=vs(E,L,B,k,n,De,h);t.moveTo(c+J.cx+J.x0,v+J.cy+J.y0),A<x&&he===De?t.arc(
c+J.cx,v+J.cy,A,Ze(J.y0,J.x0),Ze(ie.y0,ie.x0),!h):(he>0&&t.arc(c+J.cx,v+J.cy,he,Ze(J.y0,J.x0),Ze(J.y1,J.x1),!h),t.arc(c,v,n,Ze(J.cy+J.y1,J.cx+J.x1),Ze(ie.cy+ie.
y1,ie.cx+ie.x1),!h),De>0&&t.arc(c+ie.cx,v+ie.cy,De,Ze(ie.y1,ie.x1),Ze(ie.y0,ie.x0),!h))}else t.moveTo(c+O,v+N),t.arc(c,v,n,u,l,!h);if(!(i>Rt)||!z)t.lineTo(c+B,v+
k);else if(D>Rt){var he=tr(g,D),De=tr(m,D),J=vs(B,k,E,L,i,-De,h),ie=vs(O,N,I,P,i,-he,h);t.lineTo(c+J.cx+J.x0,v+J.cy+J.y0),D<C&&he===De?t.arc(c+J.cx,v+J.cy,D,Ze(
J.y0,J.x0),Ze(ie.y0,ie.x0),!h):(De>0&&t.arc(c+J.cx,v+J.cy,De,Ze(J.y0,J.x0),Ze(J.y1,J.x1),!h),t.arc(c,v,i,Ze(J.cy+J.y1,J.cx+J.x1),Ze(ie.cy+ie.y1,ie.cx+ie.x1),h),
he>0&&t.arc(c+ie.cx,v+ie.cy,he,Ze(ie.y1,ie.x1),Ze(ie.y0,ie.x0),!h))}else t.lineTo(c+B,v+k),t.arc(c,v,i,l,u,h)}t.closePath()}}}f(Dx,"buildPath2");var Cx=(function(){
function t(){this.cx=0,this.cy=0,this.r0=0,this.r=0,this.startAngle=0,this.endAngle=Math.PI*2,this.clockwise=!0,this.cornerRadius=0}return f(t,"SectorShape2"),t})(),
fg=(function(t){ye(e,t);function e(r){return t.call(this,r)||this}return f(e,"Sector2"),e.prototype.getDefaultShape=function(){return new Cx},e.prototype.buildPath=
function(r,n){Dx(r,n)},e.prototype.isZeroArea=function(){return this.shape.startAngle===this.shape.endAngle||this.shape.r===this.shape.r0},e})(ve);fg.prototype.
type="sector";var Sa=fg,Ex=(function(){function t(){this.cx=0,this.cy=0,this.r=0,this.r0=0}return f(t,"RingShape2"),t})(),cg=(function(t){ye(e,t);function e(r){
return t.call(this,r)||this}return f(e,"Ring2"),e.prototype.getDefaultShape=function(){return new Ex},e.prototype.buildPath=function(r,n){var i=n.cx,a=n.cy,o=Math.
PI*2;r.moveTo(i+n.r,a),r.arc(i,a,n.r,0,o,!1),r.moveTo(i+n.r0,a),r.arc(i,a,n.r0,0,o,!0)},e})(ve);cg.prototype.type="ring";var vg=cg;function Ax(t,e,r,n){var i=[],
a=[],o=[],s=[],u,l,c,v;if(n){c=[1/0,1/0],v=[-1/0,-1/0];for(var h=0,d=t.length;h<d;h++)ti(c,c,t[h]),ri(v,v,t[h]);ti(c,c,n[0]),ri(v,v,n[1])}for(var h=0,d=t.length;h<
d;h++){var p=t[h];if(r)u=t[h?h-1:d-1],l=t[(h+1)%d];else if(h===0||h===d-1){i.push(Eb(t[h]));continue}else u=t[h-1],l=t[h+1];Ab(a,l,u),sl(a,a,e);var g=ul(p,u),m=ul(
p,l),y=g+m;y!==0&&(g/=y,m/=y),sl(o,a,-g),sl(s,a,m);var _=kh([],p,o),S=kh([],p,s);n&&(ri(_,_,c),ti(_,_,v),ri(S,S,c),ti(S,S,v)),i.push(_),i.push(S)}return r&&i.push(
i.shift()),i}f(Ax,"smoothBezier");function hg(t,e,r){var n=e.smooth,i=e.points;if(i&&i.length>=2){if(n){var a=Ax(i,n,r,e.smoothConstraint);t.moveTo(i[0][0],i[0][1]);
for(var o=i.length,s=0;s<(r?o:o-1);s++){var u=a[s*2],l=a[s*2+1],c=i[(s+1)%o];t.bezierCurveTo(u[0],u[1],l[0],l[1],c[0],c[1])}}else{t.moveTo(i[0][0],i[0][1]);for(var s=1,
v=i.length;s<v;s++)t.lineTo(i[s][0],i[s][1])}r&&t.closePath()}}f(hg,"buildPath3");var Mx=(function(){function t(){this.points=null,this.smooth=0,this.smoothConstraint=
null}return f(t,"PolygonShape2"),t})(),dg=(function(t){ye(e,t);function e(r){return t.call(this,r)||this}return f(e,"Polygon2"),e.prototype.getDefaultShape=function(){
return new Mx},e.prototype.buildPath=function(r,n){hg(r,n,!0)},e})(ve);dg.prototype.type="polygon";var pg=dg,Ix=(function(){function t(){this.points=null,this.percent=
1,this.smooth=0,this.smoothConstraint=null}return f(t,"PolylineShape2"),t})(),gg=(function(t){ye(e,t);function e(r){return t.call(this,r)||this}return f(e,"Poly\
line2"),e.prototype.getDefaultStyle=function(){return{stroke:"#000",fill:null}},e.prototype.getDefaultShape=function(){return new Ix},e.prototype.buildPath=function(r,n){
hg(r,n,!1)},e})(ve);gg.prototype.type="polyline";var mg=gg,Lx={},Px=(function(){function t(){this.x1=0,this.y1=0,this.x2=0,this.y2=0,this.percent=1}return f(t,"\
LineShape2"),t})(),yg=(function(t){ye(e,t);function e(r){return t.call(this,r)||this}return f(e,"Line2"),e.prototype.getDefaultStyle=function(){return{stroke:"#\
000",fill:null}},e.prototype.getDefaultShape=function(){return new Px},e.prototype.buildPath=function(r,n){var i,a,o,s;if(this.subPixelOptimize){var u=zd(Lx,n,this.
style);i=u.x1,a=u.y1,o=u.x2,s=u.y2}else i=n.x1,a=n.y1,o=n.x2,s=n.y2;var l=n.percent;l!==0&&(r.moveTo(i,a),l<1&&(o=i*(1-l)+o*l,s=a*(1-l)+s*l),r.lineTo(o,s))},e.prototype.
pointAt=function(r){var n=this.shape;return[n.x1*(1-r)+n.x2*r,n.y1*(1-r)+n.y2*r]},e})(ve);yg.prototype.type="line";var wn=yg,at=[],Ox=(function(){function t(){this.
x1=0,this.y1=0,this.x2=0,this.y2=0,this.cpx1=0,this.cpy1=0,this.percent=1}return f(t,"BezierCurveShape2"),t})();function _g(t,e,r){var n=t.cpx2,i=t.cpy2;return n!=
null||i!=null?[(r?od:Ne)(t.x1,t.cpx1,t.cpx2,t.x2,e),(r?od:Ne)(t.y1,t.cpy1,t.cpy2,t.y2,e)]:[(r?ud:We)(t.x1,t.cpx1,t.x2,e),(r?ud:We)(t.y1,t.cpy1,t.y2,e)]}f(_g,"so\
meVectorAt");var Sg=(function(t){ye(e,t);function e(r){return t.call(this,r)||this}return f(e,"BezierCurve2"),e.prototype.getDefaultStyle=function(){return{stroke:"\
#000",fill:null}},e.prototype.getDefaultShape=function(){return new Ox},e.prototype.buildPath=function(r,n){var i=n.x1,a=n.y1,o=n.x2,s=n.y2,u=n.cpx1,l=n.cpy1,c=n.
cpx2,v=n.cpy2,h=n.percent;h!==0&&(r.moveTo(i,a),c==null||v==null?(h<1&&(Mo(i,u,o,h,at),u=at[1],o=at[2],Mo(a,l,s,h,at),l=at[1],s=at[2]),r.quadraticCurveTo(u,l,o,
s)):(h<1&&(Ao(i,u,c,o,h,at),u=at[1],c=at[2],o=at[3],Ao(a,l,v,s,h,at),l=at[1],v=at[2],s=at[3]),r.bezierCurveTo(u,l,c,v,o,s)))},e.prototype.pointAt=function(r){return _g(
this.shape,r,!1)},e.prototype.tangentAt=function(r){var n=_g(this.shape,r,!0);return Lb(n,n)},e})(ve);Sg.prototype.type="bezier-curve";var bg=Sg,Nx=(function(){
function t(){this.cx=0,this.cy=0,this.r=0,this.startAngle=0,this.endAngle=Math.PI*2,this.clockwise=!0}return f(t,"ArcShape2"),t})(),wg=(function(t){ye(e,t);function e(r){
return t.call(this,r)||this}return f(e,"Arc2"),e.prototype.getDefaultStyle=function(){return{stroke:"#000",fill:null}},e.prototype.getDefaultShape=function(){return new Nx},
e.prototype.buildPath=function(r,n){var i=n.cx,a=n.cy,o=Math.max(n.r,0),s=n.startAngle,u=n.endAngle,l=n.clockwise,c=Math.cos(s),v=Math.sin(s);r.moveTo(c*o+i,v*o+
a),r.arc(i,a,o,s,u,!l)},e})(ve);wg.prototype.type="arc";var Lf=wg,Rx=(function(t){ye(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.type=
"compound",r}return f(e,"CompoundPath2"),e.prototype._updatePathDirty=function(){for(var r=this.shape.paths,n=this.shapeChanged(),i=0;i<r.length;i++)n=n||r[i].shapeChanged();
n&&this.dirtyShape()},e.prototype.beforeBrush=function(){this._updatePathDirty();for(var r=this.shape.paths||[],n=this.getGlobalScale(),i=0;i<r.length;i++)r[i].
path||r[i].createPathProxy(),r[i].path.setScale(n[0],n[1],r[i].segmentIgnoreThreshold)},e.prototype.buildPath=function(r,n){for(var i=n.paths||[],a=0;a<i.length;a++)
i[a].buildPath(r,i[a].shape,!0)},e.prototype.afterBrush=function(){for(var r=this.shape.paths||[],n=0;n<r.length;n++)r[n].pathUpdated()},e.prototype.getBoundingRect=
function(){return this._updatePathDirty.call(this),ve.prototype.getBoundingRect.call(this)},e})(ve),Tg=Rx,kx=(function(){function t(e){this.colorStops=e||[]}return f(
t,"Gradient2"),t.prototype.addColorStop=function(e,r){this.colorStops.push({offset:e,color:r})},t})(),xg=kx,Bx=(function(t){ye(e,t);function e(r,n,i,a,o,s){var u=t.
call(this,o)||this;return u.x=r??0,u.y=n??0,u.x2=i??1,u.y2=a??0,u.type="linear",u.global=s||!1,u}return f(e,"LinearGradient2"),e})(xg),Dg=Bx,Fx=(function(t){ye(
e,t);function e(r,n,i,a,o){var s=t.call(this,a)||this;return s.x=r??.5,s.y=n??.5,s.r=i??.5,s.type="radial",s.global=o||!1,s}return f(e,"RadialGradient2"),e})(xg),
Vx=Fx,Pf=Math.min,zx=Math.max,hs=Math.abs,Tn=[0,0],xn=[0,0],Fe=zh(),ds=Fe.minTv,ps=Fe.maxTv,Gx=(function(){function t(e,r){this._corners=[],this._axes=[],this._origin=
[0,0];for(var n=0;n<4;n++)this._corners[n]=new _e;for(var n=0;n<2;n++)this._axes[n]=new _e;e&&this.fromBoundingRect(e,r)}return f(t,"OrientedBoundingRect2"),t.prototype.
fromBoundingRect=function(e,r){var n=this._corners,i=this._axes,a=e.x,o=e.y,s=a+e.width,u=o+e.height;if(n[0].set(a,o),n[1].set(s,o),n[2].set(s,u),n[3].set(a,u),
r)for(var l=0;l<4;l++)n[l].transform(r);_e.sub(i[0],n[1],n[0]),_e.sub(i[1],n[3],n[0]),i[0].normalize(),i[1].normalize();for(var l=0;l<2;l++)this._origin[l]=i[l].
dot(n[0])},t.prototype.intersect=function(e,r,n){var i=!0,a=!r;return r&&_e.set(r,0,0),Fe.reset(n,!a),!this._intersectCheckOneSide(this,e,a,1)&&(i=!1,a)||!this.
_intersectCheckOneSide(e,this,a,-1)&&(i=!1,a)||!a&&!Fe.negativeSize&&_e.copy(r,i?Fe.useDir?Fe.dirMinTv:ds:ps),i},t.prototype._intersectCheckOneSide=function(e,r,n,i){
for(var a=!0,o=0;o<2;o++){var s=e._axes[o];if(e._getProjMinMaxOnAxis(o,e._corners,Tn),e._getProjMinMaxOnAxis(o,r._corners,xn),Fe.negativeSize||Tn[1]<xn[0]||Tn[0]>
xn[1]){if(a=!1,Fe.negativeSize||n)return a;var u=hs(xn[0]-Tn[1]),l=hs(Tn[0]-xn[1]);Pf(u,l)>ps.len()&&(u<l?_e.scale(ps,s,-u*i):_e.scale(ps,s,l*i))}else if(!n){var u=hs(
xn[0]-Tn[1]),l=hs(Tn[0]-xn[1]);(Fe.useDir||Pf(u,l)<ds.len())&&((u<l||!Fe.bidirectional)&&(_e.scale(ds,s,u*i),Fe.useDir&&Fe.calcDirMTV()),(u>=l||!Fe.bidirectional)&&
(_e.scale(ds,s,-l*i),Fe.useDir&&Fe.calcDirMTV()))}}return a},t.prototype._getProjMinMaxOnAxis=function(e,r,n){for(var i=this._axes[e],a=this._origin,o=r[0].dot(
i)+a[e],s=o,u=o,l=1;l<r.length;l++){var c=r[l].dot(i)+a[e];s=Pf(c,s),u=zx(c,u)}n[0]=s+Fe.touchThreshold,n[1]=u-Fe.touchThreshold,Fe.negativeSize=n[1]<n[0]},t})(),
Cg=Gx,Hx=1,Ux=[],Wx=(function(t){ye(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.notClear=!0,r.incremental=Hx,r._displayables=[],r._temporaryDisplayables=
[],r._cursor=0,r}return f(e,"IncrementalDisplayable2"),e.prototype.traverse=function(r,n){r.call(n,this)},e.prototype.useStyle=function(){this.style={}},e.prototype.
_useHoverStyle=function(){this.__hoverStyle=null},e.prototype.getCursor=function(){return this._cursor},e.prototype.innerAfterBrush=function(){this._cursor=this.
_displayables.length},e.prototype.clearDisplaybles=function(){this._displayables=[],this._temporaryDisplayables=[],this._cursor=0,this.markRedraw(),this.notClear=
!1},e.prototype.clearTemporalDisplayables=function(){this._temporaryDisplayables=[]},e.prototype.addDisplayable=function(r,n){n?this._temporaryDisplayables.push(
r):this._displayables.push(r),this.markRedraw()},e.prototype.addDisplayables=function(r,n){n=n||!1;for(var i=0;i<r.length;i++)this.addDisplayable(r[i],n)},e.prototype.
getDisplayables=function(){return this._displayables},e.prototype.getTemporalDisplayables=function(){return this._temporaryDisplayables},e.prototype.eachPendingDisplayable=
function(r){for(var n=this._cursor;n<this._displayables.length;n++)r&&r(this._displayables[n]);for(var n=0;n<this._temporaryDisplayables.length;n++)r&&r(this._temporaryDisplayables[n])},
e.prototype.update=function(){this.updateTransform();for(var r=this._cursor;r<this._displayables.length;r++){var n=this._displayables[r];n.parent=this,n.update(),
n.parent=null}for(var r=0;r<this._temporaryDisplayables.length;r++){var n=this._temporaryDisplayables[r];n.parent=this,n.update(),n.parent=null}},e.prototype.getBoundingRect=
function(){if(!this._rect){for(var r=new se(1/0,1/0,-1/0,-1/0),n=0;n<this._displayables.length;n++){var i=this._displayables[n],a=i.getBoundingRect().clone();i.
needLocalTransform()&&a.applyTransform(i.getLocalTransform(Ux)),r.union(a)}this._rect=r}return this._rect},e.prototype.contain=function(r,n){var i=this.transformCoordToLocal(
r,n),a=this.getBoundingRect();if(a.contain(i[0],i[1]))for(var o=0;o<this._displayables.length;o++){var s=this._displayables[o];if(s.contain(r,n))return!0}return!1},
e})(la),Yx=Wx,Xx=Se();function Zx(t,e,r,n,i){var a;if(e&&e.ecModel){var o=e.ecModel.getUpdatePayload();a=o&&o.animation}var s=e&&e.isAnimationEnabled(),u=t==="u\
pdate";if(s){var l=void 0,c=void 0,v=void 0;n?(l=U(n.duration,200),c=U(n.easing,"cubicOut"),v=0):(l=e.getShallow(u?"animationDurationUpdate":"animationDuration"),
c=e.getShallow(u?"animationEasingUpdate":"animationEasing"),v=e.getShallow(u?"animationDelayUpdate":"animationDelay")),a&&(a.duration!=null&&(l=a.duration),a.easing!=
null&&(c=a.easing),a.delay!=null&&(v=a.delay)),j(v)&&(v=v(r,i)),j(l)&&(l=l(r));var h={duration:l||0,delay:v,easing:c};return h}else return null}f(Zx,"getAnimati\
onConfig");function Of(t,e,r,n,i,a,o){var s=!1,u;j(i)?(o=a,a=i,i=null):Q(i)&&(a=i.cb,o=i.during,s=i.isFrom,u=i.removeOpt,i=i.dataIndex);var l=t==="leave";l||e.stopAnimation(
"leave");var c=Zx(t,n,i,l?u||{}:null,n&&n.getAnimationDelayParams?n.getAnimationDelayParams(e,i):null);if(c&&c.duration>0){var v=c.duration,h=c.delay,d=c.easing,
p={duration:v,delay:h||0,easing:d,done:a,force:!!a||!!o,setToFinal:!l,scope:t,during:o};s?e.animateFrom(r,p):e.animateTo(r,p)}else e.stopAnimation(),!s&&e.attr(
r),o&&o(1),a&&a()}f(Of,"animateOrSetProps");function ft(t,e,r,n,i,a){Of("update",t,e,r,n,i,a)}f(ft,"updateProps");function yr(t,e,r,n,i,a){Of("enter",t,e,r,n,i,
a)}f(yr,"initProps");function ba(t){if(!t.__zr)return!0;for(var e=0;e<t.animators.length;e++){var r=t.animators[e];if(r.scope==="leave")return!0}return!1}f(ba,"\
isElementRemoved");function gs(t,e,r,n,i,a){ba(t)||Of("leave",t,e,r,n,i,a)}f(gs,"removeElement");function Eg(t,e,r,n){t.removeTextContent(),t.removeTextGuideLine(),
gs(t,{style:{opacity:0}},e,r,n)}f(Eg,"fadeOutDisplayable");function ms(t,e,r){function n(){t.parent&&t.parent.remove(t)}f(n,"doRemove"),t.isGroup?t.traverse(function(i){
i.isGroup||Eg(i,e,r,n)}):Eg(t,e,r,n)}f(ms,"removeElementWithFadeOut");function Ag(t){Xx(t).oldStyle=t.style}f(Ag,"saveOldStyle");var Nf={},Dn=["x","y"],wa=["wid\
th","height"],Mg=0,Ig=1,Rf=2;function qx(t){return ve.extend(t)}f(qx,"extendShape");var Kx=mx;function Qx(t,e){return Kx(t,e)}f(Qx,"extendPath");function kt(t,e){
Nf[t]=e}f(kt,"registerShape");function $x(t){if(Nf.hasOwnProperty(t))return Nf[t]}f($x,"getShapeClass");function kf(t,e,r,n){var i=gx(t,e);return r&&(n==="cente\
r"&&(r=Pg(r,i.getBoundingRect())),Og(i,r)),i}f(kf,"makePath");function Lg(t,e,r){var n=new cr({style:{image:t,x:e.x,y:e.y,width:e.width,height:e.height},onload:f(
function(i){if(r==="center"){var a={width:i.width,height:i.height};n.setStyle(Pg(e,a))}},"onload")});return n}f(Lg,"makeImage");function Pg(t,e){var r=e.width/e.
height,n=t.height*r,i;n<=t.width?i=t.height:(n=t.width,i=n/r);var a=t.x+t.width/2,o=t.y+t.height/2;return{x:a-n/2,y:o-i/2,width:n,height:i}}f(Pg,"centerGraphic");
var Jx=yx;function Og(t,e){if(t.applyTransform){var r=t.getBoundingRect(),n=r.calculateTransform(e);t.applyTransform(n)}}f(Og,"resizePath");function Ta(t,e){return zd(
t,t,{lineWidth:e}),t}f(Ta,"subPixelOptimizeLine2");function jx(t,e){return Gd(t,t,e),t}f(jx,"subPixelOptimizeRect2");var eD=gn;function tD(t,e){for(var r=$i([]);t&&
t!==e;)Ji(r,t.getLocalTransform(),r),t=t.parent;return r}f(tD,"getTransform");function Bf(t,e,r){return e&&!tt(e)&&(e=wo.getLocalTransform(e)),r&&(e=ji([],e)),dt(
[],t,e)}f(Bf,"applyTransform2");function rD(t,e,r){var n=e[4]===0||e[5]===0||e[0]===0?1:Ie(2*e[4]/e[0]),i=e[4]===0||e[5]===0||e[2]===0?1:Ie(2*e[4]/e[2]),a=[t===
"left"?-n:t==="right"?n:0,t==="top"?-i:t==="bottom"?i:0];return a=Bf(a,e,r),Ie(a[0])>Ie(a[1])?a[0]>0?"right":"left":a[1]>0?"bottom":"top"}f(rD,"transformDirecti\
on");function Ng(t){return!t.isGroup}f(Ng,"isNotGroup");function nD(t){return t.shape!=null}f(nD,"isPath");function Rg(t,e,r){if(!t||!e)return;function n(o){var s={};
return o.traverse(function(u){Ng(u)&&u.anid&&(s[u.anid]=u)}),s}f(n,"getElMap");function i(o){var s={x:o.x,y:o.y,rotation:o.rotation};return nD(o)&&(s.shape=ae(o.
shape)),s}f(i,"getAnimatableProps");var a=n(t);e.traverse(function(o){if(Ng(o)&&o.anid){var s=a[o.anid];if(s){var u=i(o);o.attr(i(s)),ft(o,u,r,me(o).dataIndex)}}})}
f(Rg,"groupTransition");function iD(t,e){return X(t,function(r){var n=r[0];n=fe(n,e.x),n=Ye(n,e.x+e.width);var i=r[1];return i=fe(i,e.y),i=Ye(i,e.y+e.height),[n,
i]})}f(iD,"clipPointsByRect");function aD(t,e){var r=fe(t.x,e.x),n=Ye(t.x+t.width,e.x+e.width),i=fe(t.y,e.y),a=Ye(t.y+t.height,e.y+e.height);if(n>=r&&a>=i)return{
x:r,y:i,width:n-r,height:a-i}}f(aD,"clipRectByRect");function Ff(t,e,r){var n=F({rectHover:!0},e),i=n.style={strokeNoScale:!0};if(r=r||{x:-1,y:-1,width:2,height:2},
t)return t.indexOf("image://")===0?(i.image=t.slice(8),pe(i,r),new cr(n)):kf(t.replace("path://",""),n,r,"center")}f(Ff,"createIcon");function oD(t,e,r,n,i){for(var a=0,
o=i[i.length-1];a<i.length;a++){var s=i[a];if(kg(t,e,r,n,s[0],s[1],o[0],o[1]))return!0;o=s}}f(oD,"linePolygonIntersect");function kg(t,e,r,n,i,a,o,s){var u=r-t,
l=n-e,c=o-i,v=s-a,h=Vf(c,v,u,l);if(sD(h))return!1;var d=t-i,p=e-a,g=Vf(d,p,u,l)/h;if(g<0||g>1)return!1;var m=Vf(d,p,c,v)/h;return!(m<0||m>1)}f(kg,"lineLineInter\
sect");function Vf(t,e,r,n){return t*n-r*e}f(Vf,"crossProduct2d");function sD(t){return t<=1e-6&&t>=-1e-6}f(sD,"nearZero");function ys(t,e,r,n,i){return e==null||
(ge(e)?we[0]=we[1]=we[2]=we[3]=e:(process.env.NODE_ENV!=="production"&&R(e.length===4),we[0]=e[0],we[1]=e[1],we[2]=e[2],we[3]=e[3]),n&&(we[0]=fe(0,we[0]),we[1]=
fe(0,we[1]),we[2]=fe(0,we[2]),we[3]=fe(0,we[3])),r&&(we[0]=-we[0],we[1]=-we[1],we[2]=-we[2],we[3]=-we[3]),Bg(t,we,"x","width",3,1,i&&i[0]||0),Bg(t,we,"y","heigh\
t",0,2,i&&i[1]||0)),t}f(ys,"expandOrShrinkRect");var we=[0,0,0,0];function Bg(t,e,r,n,i,a,o){var s=e[a]+e[i],u=t[n];t[n]+=s,o=fe(0,Ye(o,u)),t[n]<o?(t[n]=o,t[r]+=
e[i]>=0?-e[i]:e[a]>=0?u+e[a]:Ie(s)>1e-8?(u-o)*e[i]/s:0):t[r]-=e[i]}f(Bg,"expandRectOnOneDimension");function _s(t){var e=t.itemTooltipOption,r=t.componentModel,
n=t.itemName,i=q(e)?{formatter:e}:e,a=r.mainType,o=r.componentIndex,s={componentType:a,name:n,$vars:["name"]};s[a+"Index"]=o;var u=t.formatterParamsExtra;u&&M(oe(
u),function(c){rt(s,c)||(s[c]=u[c],s.$vars.push(c))});var l=me(t.el);l.componentMainType=a,l.componentIndex=o,l.tooltipConfig={name:n,option:pe({content:n,encodeHTMLContent:!0,
formatterParams:s},i)}}f(_s,"setTooltipConfig");function zf(t,e){var r;t.isGroup&&(r=e(t)),r||t.traverse(e)}f(zf,"traverseElement");function Ss(t,e){if(t)if(Z(t))
for(var r=0;r<t.length;r++)zf(t[r],e);else zf(t,e)}f(Ss,"traverseElements");function Gf(t){return!t||Ie(t[1])<bs&&Ie(t[2])<bs||Ie(t[0])<bs&&Ie(t[3])<bs}f(Gf,"is\
BoundingRectAxisAligned");var bs=1e-5;function xa(t,e){return t?se.copy(t,e):e.clone()}f(xa,"ensureCopyRect");function Hf(t,e){return e?nl(t||Ut(),e):void 0}f(Hf,
"ensureCopyTransform");function Fg(t){return{z:t.get("z")||0,zlevel:t.get("zlevel")||0}}f(Fg,"retrieveZInfo");function uD(t){var e=-1/0,r=1/0;zf(t,function(a){n(
a),n(a.getTextContent()),n(a.getTextGuideLine())});function n(a){if(!(!a||a.isGroup)){var o=a.currentStates;if(o.length)for(var s=0;s<o.length;s++)i(a.states[o[s]]);
i(a)}}f(n,"visitEl");function i(a){if(a){var o=a.z2;o>e&&(e=o),o<r&&(r=o)}}return f(i,"calcZ2"),r>e&&(r=e=0),{min:r,max:e}}f(uD,"calcZ2Range");function Vg(t,e,r){
zg(t,e,r,-1/0)}f(Vg,"traverseUpdateZ");function zg(t,e,r,n){if(t.ignoreModelZ)return n;var i=t.getTextContent(),a=t.getTextGuideLine(),o=t.isGroup;if(o)for(var s=t.
childrenRef(),u=0;u<s.length;u++)n=fe(zg(s[u],e,r,n),n);else t.z=e,t.zlevel=r,n=fe(t.z2||0,n);if(i&&(i.z=e,i.zlevel=r,isFinite(n)&&(i.z2=n+2)),a){var l=t.textGuideLineConfig;
a.z=e,a.zlevel=r,isFinite(n)&&(a.z2=n+(l&&l.showAbove?1:-1))}return n}f(zg,"doUpdateZ");function lD(t){return t.animation={duration:0},t}f(lD,"payloadDisableAni\
mation");function fD(t,e){return e?nl(Da.transform,e):$i(Da.transform),Da.decomposeTransform(),na(t,Da),t}f(fD,"decomposeTransform");var Da=new wo;Da.transform=
Ut();function cD(t){var e=t.getZr().painter;return e.getType()==="canvas"?e:null}f(cD,"getCurrentCanvasPainter"),kt("circle",Mf),kt("ellipse",sg),kt("sector",Sa),
kt("ring",vg),kt("polygon",pg),kt("polyline",mg),kt("rect",Me),kt("line",wn),kt("bezierCurve",bg),kt("arc",Lf);var ws={};function vD(t,e){for(var r=0;r<er.length;r++){
var n=er[r],i=e[n],a=t.ensureState(n);a.style=a.style||{},a.style.text=i}var o=t.currentStates.slice();t.clearStates(!0),t.setStyle({text:e.normal}),t.useStates(
o,!0)}f(vD,"setLabelText");function Gg(t,e,r){var n=t.labelFetcher,i=t.labelDataIndex,a=t.labelDimIndex,o=e.normal,s;n&&(s=n.getFormattedLabel(i,"normal",null,a,
o&&o.get("formatter"),r!=null?{interpolatedValue:r}:null)),s==null&&(s=j(t.defaultText)?t.defaultText(i,t,r):t.defaultText);for(var u={normal:s},l=0;l<er.length;l++){
var c=er[l],v=e[c];u[c]=U(n?n.getFormattedLabel(i,c,null,a,v&&v.get("formatter")):null,s)}return u}f(Gg,"getLabelText");function Ts(t,e,r,n){r=r||ws;for(var i=t instanceof
nt,a=!1,o=0;o<Op.length;o++){var s=e[Op[o]];if(s&&s.getShallow("show")){a=!0;break}}var u=i?t:t.getTextContent();if(a){i||(u||(u=new nt,t.setTextContent(u)),t.stateProxy&&
(u.stateProxy=t.stateProxy));var l=Gg(r,e),c=e.normal,v=!!c.getShallow("show"),h=kr(c,n&&n.normal,r,!1,!i);h.text=l.normal,i||t.setTextConfig(Hg(c,r,!1));for(var o=0;o<
er.length;o++){var d=er[o],s=e[d];if(s){var p=u.ensureState(d),g=!!U(s.getShallow("show"),v);if(g!==v&&(p.ignore=!g),p.style=kr(s,n&&n[d],r,!0,!i),p.style.text=
l[d],!i){var m=t.ensureState(d);m.textConfig=Hg(s,r,!0)}}}u.silent=!!c.getShallow("silent"),u.style.x!=null&&(h.x=u.style.x),u.style.y!=null&&(h.y=u.style.y),u.
ignore=!v,u.useStyle(h),u.dirty(),r.enableTextSetter&&(Ds(u).setLabelText=function(y){var _=Gg(r,e,y);vD(u,_)})}else u&&(u.ignore=!0);t.dirty()}f(Ts,"setLabelSt\
yle");function xs(t,e){e=e||"label";for(var r={normal:t.getModel(e)},n=0;n<er.length;n++){var i=er[n];r[i]=t.getModel([i,e])}return r}f(xs,"getLabelStatesModels");
function kr(t,e,r,n,i){var a={};return hD(a,t,r,n,i),e&&F(a,e),a}f(kr,"createTextStyle");function Hg(t,e,r){e=e||{};var n={},i,a=t.getShallow("rotate"),o=U(t.getShallow(
"distance"),r?null:5),s=t.getShallow("offset");return i=t.getShallow("position")||(r?null:"inside"),i==="outside"&&(i=e.defaultOutsidePosition||"top"),i!=null&&
(n.position=i),s!=null&&(n.offset=s),a!=null&&(a*=Math.PI/180,n.rotation=a),o!=null&&(n.distance=o),n.outsideFill=t.get("color")==="inherit"?e.inheritColor||null:
"auto",e.autoOverflowArea!=null&&(n.autoOverflowArea=e.autoOverflowArea),e.layoutRect!=null&&(n.layoutRect=e.layoutRect),n}f(Hg,"createTextConfig");function hD(t,e,r,n,i){
r=r||ws;var a=e.ecModel,o=a&&a.option.textStyle,s=dD(e),u;if(s){u={};var l="richInheritPlainLabel",c=U(e.get(l),a?a.get(l):void 0);for(var v in s)if(s.hasOwnProperty(
v)){var h=e.getModel(["rich",v]);Xg(u[v]={},h,o,e,c,r,n,i,!1,!0)}}u&&(t.rich=u);var d=e.get("overflow");d&&(t.overflow=d);var p=e.get("lineOverflow");p&&(t.lineOverflow=
p);var g=t,m=e.get("minMargin");if(m!=null)m=ge(m)?m/2:0,g.margin=[m,m,m,m],g.__marginType=bi.minMargin;else{var y=e.get("textMargin");y!=null&&(g.margin=$u(y),
g.__marginType=bi.textMargin)}Xg(t,e,o,null,null,r,n,i,!0,!1)}f(hD,"setTextStyleCommon");function dD(t){for(var e;t&&t!==t.ecModel;){var r=(t.option||ws).rich;if(r){
e=e||{};for(var n=oe(r),i=0;i<n.length;i++){var a=n[i];e[a]=1}}t=t.parentModel}return e}f(dD,"getRichItemNames");var Ug=["fontStyle","fontWeight","fontSize","fo\
ntFamily","textShadowColor","textShadowBlur","textShadowOffsetX","textShadowOffsetY"],Wg=["align","lineHeight","width","height","tag","verticalAlign","ellipsis"],
Yg=["padding","borderWidth","borderRadius","borderDashOffset","backgroundColor","borderColor","shadowColor","shadowBlur","shadowOffsetX","shadowOffsetY"];function Xg(t,e,r,n,i,a,o,s,u,l){
r=!o&&r||ws;var c=a&&a.inheritColor,v=e.getShallow("color"),h=e.getShallow("textBorderColor"),d=U(e.getShallow("opacity"),r.opacity);(v==="inherit"||v==="auto")&&
(process.env.NODE_ENV!=="production"&&v==="auto"&&ke("color: 'auto'","color: 'inherit'"),c?v=c:v=null),(h==="inherit"||h==="auto")&&(process.env.NODE_ENV!=="pro\
duction"&&h==="auto"&&ke("color: 'auto'","color: 'inherit'"),c?h=c:h=null),s||(v=v||r.color,h=h||r.textBorderColor),v!=null&&(t.fill=v),h!=null&&(t.stroke=h);var p=U(
e.getShallow("textBorderWidth"),r.textBorderWidth);p!=null&&(t.lineWidth=p);var g=U(e.getShallow("textBorderType"),r.textBorderType);g!=null&&(t.lineDash=g);var m=U(
e.getShallow("textBorderDashOffset"),r.textBorderDashOffset);m!=null&&(t.lineDashOffset=m),!o&&d==null&&!l&&(d=a&&a.defaultOpacity),d!=null&&(t.opacity=d),!o&&!s&&
t.fill==null&&a.inheritColor&&(t.fill=a.inheritColor);for(var y=0;y<Ug.length;y++){var _=Ug[y],S=i!==!1&&n?Dr(e.getShallow(_),n.getShallow(_),r[_]):U(e.getShallow(
_),r[_]);S!=null&&(t[_]=S)}for(var y=0;y<Wg.length;y++){var _=Wg[y],S=e.getShallow(_);S!=null&&(t[_]=S)}if(t.verticalAlign==null){var b=e.getShallow("baseline");
b!=null&&(t.verticalAlign=b)}if(!u||!a.disableBox){for(var y=0;y<Yg.length;y++){var _=Yg[y],S=e.getShallow(_);S!=null&&(t[_]=S)}var w=e.getShallow("borderType");
w!=null&&(t.borderDash=w),(t.backgroundColor==="auto"||t.backgroundColor==="inherit")&&c&&(process.env.NODE_ENV!=="production"&&t.backgroundColor==="auto"&&ke("\
backgroundColor: 'auto'","backgroundColor: 'inherit'"),t.backgroundColor=c),(t.borderColor==="auto"||t.borderColor==="inherit")&&c&&(process.env.NODE_ENV!=="pro\
duction"&&t.borderColor==="auto"&&ke("borderColor: 'auto'","borderColor: 'inherit'"),t.borderColor=c)}}f(Xg,"setTokenTextStyle");function pD(t,e){var r=e&&e.getModel(
"textStyle");return Cr([t.fontStyle||r&&r.getShallow("fontStyle")||"",t.fontWeight||r&&r.getShallow("fontWeight")||"",(t.fontSize||r&&r.getShallow("fontSize")||
12)+"px",t.fontFamily||r&&r.getShallow("fontFamily")||"sans-serif"].join(" "))}f(pD,"getFont");var Ds=Se();function gD(t,e,r,n){if(t){var i=Ds(t);i.prevValue=i.
value,i.value=r;var a=e.normal;i.valueAnimation=a.get("valueAnimation"),i.valueAnimation&&(i.precision=a.get("precision"),i.defaultInterpolatedText=n,i.statesModels=
e)}}f(gD,"setLabelValueAnimation");var bi={minMargin:1,textMargin:2},mD=["textStyle","color"],Uf=["fontStyle","fontWeight","fontSize","fontFamily","padding","li\
neHeight","rich","width","height","overflow"],Wf=new nt,yD=(function(){function t(){}return f(t,"TextStyleMixin2"),t.prototype.getTextColor=function(e){var r=this.
ecModel;return this.getShallow("color")||(!e&&r?r.get(mD):null)},t.prototype.getFont=function(){return pD({fontStyle:this.getShallow("fontStyle"),fontWeight:this.
getShallow("fontWeight"),fontSize:this.getShallow("fontSize"),fontFamily:this.getShallow("fontFamily")},this.ecModel)},t.prototype.getTextRect=function(e){for(var r={
text:e,verticalAlign:this.getShallow("verticalAlign")||this.getShallow("baseline")},n=0;n<Uf.length;n++)r[Uf[n]]=this.getShallow(Uf[n]);return Wf.useStyle(r),Wf.
update(),Wf.getBoundingRect()},t})(),_D=yD,Zg=[["lineWidth","width"],["stroke","color"],["opacity"],["shadowBlur"],["shadowOffsetX"],["shadowOffsetY"],["shadowC\
olor"],["lineDash","type"],["lineDashOffset","dashOffset"],["lineCap","cap"],["lineJoin","join"],["miterLimit"]],SD=Qi(Zg),bD=(function(){function t(){}return f(
t,"LineStyleMixin2"),t.prototype.getLineStyle=function(e){return SD(this,e)},t})(),qg=[["fill","color"],["stroke","borderColor"],["lineWidth","borderWidth"],["o\
pacity"],["shadowBlur"],["shadowOffsetX"],["shadowOffsetY"],["shadowColor"],["lineDash","borderType"],["lineDashOffset","borderDashOffset"],["lineCap","borderCa\
p"],["lineJoin","borderJoin"],["miterLimit","borderMiterLimit"]],wD=Qi(qg),TD=(function(){function t(){}return f(t,"ItemStyleMixin2"),t.prototype.getItemStyle=function(e,r){
return wD(this,e,r)},t})(),Cn=(function(){function t(e,r,n){this.parentModel=r,this.ecModel=n,this.option=e}return f(t,"Model2"),t.prototype.init=function(e,r,n){
for(var i=[],a=3;a<arguments.length;a++)i[a-3]=arguments[a]},t.prototype.mergeOption=function(e,r){be(this.option,e,!0)},t.prototype.get=function(e,r){return e==
null?this.option:this._doGet(this.parsePath(e),!r&&this.parentModel)},t.prototype.getShallow=function(e,r){var n=this.option,i=n==null?n:n[e];if(i==null&&!r){var a=this.
parentModel;a&&(i=a.getShallow(e))}return i},t.prototype.getModel=function(e,r){var n=e!=null,i=n?this.parsePath(e):null,a=n?this._doGet(i):this.option;return r=
r||this.parentModel&&this.parentModel.getModel(this.resolveParentPath(i)),new t(a,r,this.ecModel)},t.prototype.isEmpty=function(){return this.option==null},t.prototype.
restoreData=function(){},t.prototype.clone=function(){var e=this.constructor;return new e(ae(this.option))},t.prototype.parsePath=function(e){return typeof e=="\
string"?e.split("."):e},t.prototype.resolveParentPath=function(e){return e},t.prototype.isAnimationEnabled=function(){if(!xe.node&&this.option){if(this.option.animation!=
null)return!!this.option.animation;if(this.parentModel)return this.parentModel.isAnimationEnabled()}},t.prototype._doGet=function(e,r){var n=this.option;if(!e)return n;
for(var i=0;i<e.length&&!(e[i]&&(n=n&&typeof n=="object"?n[e[i]]:null,n==null));i++);return n==null&&r&&(n=r._doGet(this.resolveParentPath(e),r.parentModel)),n},
t})();ju(Cn),mb(Cn),Gt(Cn,bD),Gt(Cn,TD),Gt(Cn,wb),Gt(Cn,_D);var ct=Cn;function Ca(t){return t==null?0:t.length||1}f(Ca,"dataIndexMapValueLength");function Kg(t){
return t}f(Kg,"defaultKeyGetter");var xD=(function(){function t(e,r,n,i,a,o){this._old=e,this._new=r,this._oldKeyGetter=n||Kg,this._newKeyGetter=i||Kg,this.context=
a,this._diffModeMultiple=o==="multiple"}return f(t,"DataDiffer2"),t.prototype.add=function(e){return this._add=e,this},t.prototype.update=function(e){return this.
_update=e,this},t.prototype.updateManyToOne=function(e){return this._updateManyToOne=e,this},t.prototype.updateOneToMany=function(e){return this._updateOneToMany=
e,this},t.prototype.updateManyToMany=function(e){return this._updateManyToMany=e,this},t.prototype.remove=function(e){return this._remove=e,this},t.prototype.execute=
function(){this[this._diffModeMultiple?"_executeMultiple":"_executeOneToOne"]()},t.prototype._executeOneToOne=function(){var e=this._old,r=this._new,n={},i=new Array(
e.length),a=new Array(r.length);this._initIndexMap(e,null,i,"_oldKeyGetter"),this._initIndexMap(r,n,a,"_newKeyGetter");for(var o=0;o<e.length;o++){var s=i[o],u=n[s],
l=Ca(u);if(l>1){var c=u.shift();u.length===1&&(n[s]=u[0]),this._update&&this._update(c,o)}else l===1?(n[s]=null,this._update&&this._update(u,o)):this._remove&&this.
_remove(o)}this._performRestAdd(a,n)},t.prototype._executeMultiple=function(){var e=this._old,r=this._new,n={},i={},a=[],o=[];this._initIndexMap(e,n,a,"_oldKeyG\
etter"),this._initIndexMap(r,i,o,"_newKeyGetter");for(var s=0;s<a.length;s++){var u=a[s],l=n[u],c=i[u],v=Ca(l),h=Ca(c);if(v>1&&h===1)this._updateManyToOne&&this.
_updateManyToOne(c,l),i[u]=null;else if(v===1&&h>1)this._updateOneToMany&&this._updateOneToMany(c,l),i[u]=null;else if(v===1&&h===1)this._update&&this._update(c,
l),i[u]=null;else if(v>1&&h>1)this._updateManyToMany&&this._updateManyToMany(c,l),i[u]=null;else if(v>1)for(var d=0;d<v;d++)this._remove&&this._remove(l[d]);else
this._remove&&this._remove(l)}this._performRestAdd(o,i)},t.prototype._performRestAdd=function(e,r){for(var n=0;n<e.length;n++){var i=e[n],a=r[i],o=Ca(a);if(o>1)
for(var s=0;s<o;s++)this._add&&this._add(a[s]);else o===1&&this._add&&this._add(a);r[i]=null}},t.prototype._initIndexMap=function(e,r,n,i){for(var a=this._diffModeMultiple,
o=0;o<e.length;o++){var s="_ec_"+this[i](e[o],o);if(a||(n[o]=s),!!r){var u=r[s],l=Ca(u);l===0?(r[s]=o,a&&n.push(s)):l===1?r[s]=[u,o]:u.push(o)}}},t})(),DD=xD,vt={
Must:1,Might:2,Not:3},Qg=Se();function CD(t){Qg(t).datasetMap=$()}f(CD,"resetSourceDefaulter");function ED(t,e,r){var n={},i=$g(e);if(!i||!t)return n;var a=[],o=[],
s=e.ecModel,u=Qg(s).datasetMap,l=i.uid+"_"+r.seriesLayoutBy,c,v;t=t.slice(),M(t,function(g,m){var y=Q(g)?g:t[m]={name:g};y.type==="ordinal"&&c==null&&(c=m,v=p(y)),
n[y.name]=[]});var h=u.get(l)||u.set(l,{categoryWayDim:v,valueWayDim:0});M(t,function(g,m){var y=g.name,_=p(g);if(c==null){var S=h.valueWayDim;d(n[y],S,_),d(o,S,
_),h.valueWayDim+=_}else if(c===m)d(n[y],0,_),d(a,0,_);else{var S=h.categoryWayDim;d(n[y],S,_),d(o,S,_),h.categoryWayDim+=_}});function d(g,m,y){for(var _=0;_<y;_++)
g.push(m+_)}f(d,"pushDim");function p(g){var m=g.dimsDef;return m?m.length:1}return f(p,"getDataDimCountOnCoordDim"),a.length&&(n.itemName=a),o.length&&(n.seriesName=
o),n}f(ED,"makeSeriesEncodeForAxisCoordSys");function $g(t){var e=t.get("data",!0);if(!e)return es(t.ecModel,"dataset",{index:t.get("datasetIndex",!0),id:t.get(
"datasetId",!0)},bt).models[0]}f($g,"querySeriesUpstreamDatasetModel");function AD(t){return!t.get("transform",!0)&&!t.get("fromTransformResult",!0)?[]:es(t.ecModel,
"dataset",{index:t.get("fromDatasetIndex",!0),id:t.get("fromDatasetId",!0)},bt).models}f(AD,"queryDatasetUpstreamDatasetModels");function Jg(t,e){return MD(t.data,
t.sourceFormat,t.seriesLayoutBy,t.dimensionsDefine,t.startIndex,e)}f(Jg,"guessOrdinal");function MD(t,e,r,n,i,a){var o,s=5;if(Ke(t))return vt.Not;var u,l;if(n){
var c=n[a];Q(c)?(u=c.name,l=c.type):q(c)&&(u=c)}if(l!=null)return l==="ordinal"?vt.Must:vt.Not;if(e===Xe){var v=t;if(r===_n){for(var h=v[a],d=0;d<(h||[]).length&&
d<s;d++)if((o=b(h[i+d]))!=null)return o}else for(var d=0;d<v.length&&d<s;d++){var p=v[i+d];if(p&&(o=b(p[a]))!=null)return o}}else if(e===Nt){var g=t;if(!u)return vt.
Not;for(var d=0;d<g.length&&d<s;d++){var m=g[d];if(m&&(o=b(m[u]))!=null)return o}}else if(e===Jt){var y=t;if(!u)return vt.Not;var h=y[u];if(!h||Ke(h))return vt.
Not;for(var d=0;d<h.length&&d<s;d++)if((o=b(h[d]))!=null)return o}else if(e===lt)for(var _=t,d=0;d<_.length&&d<s;d++){var m=_[d],S=pa(m);if(!Z(S))return vt.Not;
if((o=b(S[a]))!=null)return o}function b(w){var T=q(w);if(w!=null&&isFinite(Number(w))&&w!=="")return T?vt.Might:vt.Not;if(T&&w!=="-")return vt.Must}return f(b,
"detectValue"),vt.Not}f(MD,"doGuessOrdinal");var Cs=(function(){function t(e){this.data=e.data||(e.sourceFormat===Jt?{}:[]),this.sourceFormat=e.sourceFormat||Ap,
this.seriesLayoutBy=e.seriesLayoutBy||jt,this.startIndex=e.startIndex||0,this.dimensionsDetectedCount=e.dimensionsDetectedCount,this.metaRawOption=e.metaRawOption;
var r=this.dimensionsDefine=e.dimensionsDefine;if(r)for(var n=0;n<r.length;n++){var i=r[n];i.type==null&&Jg(this,n)===vt.Must&&(i.type="ordinal")}}return f(t,"S\
ourceImpl2"),t})();function Yf(t){return t instanceof Cs}f(Yf,"isSourceInstance");function Xf(t,e,r){r=r||jg(t);var n=e.seriesLayoutBy,i=LD(t,r,n,e.sourceHeader,
e.dimensions),a=new Cs({data:t,sourceFormat:r,seriesLayoutBy:n,dimensionsDefine:i.dimensionsDefine,startIndex:i.startIndex,dimensionsDetectedCount:i.dimensionsDetectedCount,
metaRawOption:ae(e)});return a}f(Xf,"createSource");function Zf(t){return new Cs({data:t,sourceFormat:Ke(t)?gr:lt})}f(Zf,"createSourceFromSeriesDataOption");function ID(t){
return new Cs({data:t.data,sourceFormat:t.sourceFormat,seriesLayoutBy:t.seriesLayoutBy,dimensionsDefine:ae(t.dimensionsDefine),startIndex:t.startIndex,dimensionsDetectedCount:t.
dimensionsDetectedCount})}f(ID,"cloneSourceShallow");function jg(t){var e=Ap;if(Ke(t))e=gr;else if(Z(t)){t.length===0&&(e=Xe);for(var r=0,n=t.length;r<n;r++){var i=t[r];
if(i!=null){if(Z(i)||Ke(i)){e=Xe;break}else if(Q(i)){e=Nt;break}}}}else if(Q(t)){for(var a in t)if(rt(t,a)&&tt(t[a])){e=Jt;break}}return e}f(jg,"detectSourceFor\
mat");function LD(t,e,r,n,i){var a,o;if(!t)return{dimensionsDefine:em(i),startIndex:o,dimensionsDetectedCount:a};if(e===Xe){var s=t;n==="auto"||n==null?tm(function(l){
l!=null&&l!=="-"&&(q(l)?o==null&&(o=1):o=0)},r,s,10):o=ge(n)?n:n?1:0,!i&&o===1&&(i=[],tm(function(l,c){i[c]=l!=null?l+"":""},r,s,1/0)),a=i?i.length:r===_n?s.length:
s[0]?s[0].length:null}else if(e===Nt)i||(i=PD(t));else if(e===Jt)i||(i=[],M(t,function(l,c){i.push(c)}));else if(e===lt){var u=pa(t[0]);a=Z(u)&&u.length||1}else
e===gr&&process.env.NODE_ENV!=="production"&&R(!!i,"dimensions must be given if data is TypedArray.");return{startIndex:o,dimensionsDefine:em(i),dimensionsDetectedCount:a}}
f(LD,"determineSourceDimensions");function PD(t){for(var e=0,r;e<t.length&&!(r=t[e++]););if(r)return oe(r)}f(PD,"objectRowsCollectDimensions");function em(t){if(t){
var e=$();return X(t,function(r,n){r=Q(r)?r:{name:r};var i={name:r.name,displayName:r.displayName,type:r.type};if(i.name==null)return i;i.name+="",i.displayName==
null&&(i.displayName=i.name);var a=e.get(i.name);return a?i.name+="-"+a.count++:e.set(i.name,{count:1}),i})}}f(em,"normalizeDimensionsOption");function tm(t,e,r,n){
if(e===_n)for(var i=0;i<r.length&&i<n;i++)t(r[i]?r[i][0]:null,i);else for(var a=r[0]||[],i=0;i<a.length&&i<n;i++)t(a[i],i)}f(tm,"arrayRowsTravelFirst");function rm(t){
var e=t.sourceFormat;return e===Nt||e===Jt}f(rm,"shouldRetrieveDataByName");var En,An,Mn,In,nm,im,am=(function(){function t(e,r){var n=Yf(e)?e:Zf(e);this._source=
n;var i=this._data=n.data,a=n.sourceFormat,o=n.seriesLayoutBy;if(a===gr){if(process.env.NODE_ENV!=="production"&&r==null)throw new Error("Typed array data must \
specify dimension size");this._offset=0,this._dimSize=r,this._data=i}if(process.env.NODE_ENV!=="production"){var s=OD[As(a,o)];s&&s(i,n.dimensionsDefine)}im(this,
i,n)}return f(t,"DefaultDataProvider2"),t.prototype.getSource=function(){return this._source},t.prototype.count=function(){return 0},t.prototype.getItem=function(e,r){},
t.prototype.appendData=function(e){},t.prototype.clean=function(){},t.protoInitialize=(function(){var e=t.prototype;e.pure=!1,e.persistent=!0})(),t.internalField=
(function(){var e;im=f(function(o,s,u){var l=u.sourceFormat,c=u.seriesLayoutBy,v=u.startIndex,h=u.dimensionsDefine,d=nm[As(l,c)];if(process.env.NODE_ENV!=="prod\
uction"&&R(d,"Invalide sourceFormat: "+l),F(o,d),l===gr)o.getItem=r,o.count=i,o.fillStorage=n;else{var p=sm(l,c);o.getItem=Ae(p,null,s,v,h);var g=lm(l,c);o.count=
Ae(g,null,s,v,h)}},"mountMethods");var r=f(function(o,s){o=o-this._offset,s=s||[];for(var u=this._data,l=this._dimSize,c=l*o,v=0;v<l;v++)s[v]=u[c+v];return s},"\
getItemForTypedArray"),n=f(function(o,s,u,l){for(var c=this._data,v=this._dimSize,h=0;h<v;h++){for(var d=l[h],p=d[0]==null?1/0:d[0],g=d[1]==null?-1/0:d[1],m=s-o,
y=u[h],_=0;_<m;_++){var S=c[_*v+h];y[o+_]=S,S<p&&(p=S),S>g&&(g=S)}d[0]=p,d[1]=g}},"fillStorageForTypedArray"),i=f(function(){return this._data?this._data.length/
this._dimSize:0},"countForTypedArray");nm=(e={},e[Xe+"_"+jt]={pure:!0,appendData:a},e[Xe+"_"+_n]={pure:!0,appendData:f(function(){throw new Error('Do not suppor\
t appendData when set seriesLayoutBy: "row".')},"appendData")},e[Nt]={pure:!0,appendData:a},e[Jt]={pure:!0,appendData:f(function(o){var s=this._data;M(o,function(u,l){
for(var c=s[l]||(s[l]=[]),v=0;v<(u||[]).length;v++)c.push(u[v])})},"appendData")},e[lt]={appendData:a},e[gr]={persistent:!1,pure:!0,appendData:f(function(o){process.
env.NODE_ENV!=="production"&&R(Ke(o),"Added data must be TypedArray if data in initialization is TypedArray"),this._data=o},"appendData"),clean:f(function(){this.
_offset+=this.count(),this._data=null},"clean")},e);function a(o){for(var s=0;s<o.length;s++)this._data.push(o[s])}f(a,"appendDataSimply")})(),t})(),Es=f(function(t){
Z(t)||le("series.data or dataset.source must be an array.")},"validateSimply"),OD=(En={},En[Xe+"_"+jt]=Es,En[Xe+"_"+_n]=Es,En[Nt]=Es,En[Jt]=function(t,e){for(var r=0;r<
e.length;r++){var n=e[r].name;n==null&&le("dimension name must not be null/undefined.")}},En[lt]=Es,En),om=f(function(t,e,r,n){return t[n]},"getItemSimply"),ND=(An=
{},An[Xe+"_"+jt]=function(t,e,r,n){return t[n+e]},An[Xe+"_"+_n]=function(t,e,r,n,i){n+=e;for(var a=i||[],o=t,s=0;s<o.length;s++){var u=o[s];a[s]=u?u[n]:null}return a},
An[Nt]=om,An[Jt]=function(t,e,r,n,i){for(var a=i||[],o=0;o<r.length;o++){var s=r[o].name,u=s!=null?t[s]:null;a[o]=u?u[n]:null}return a},An[lt]=om,An);function sm(t,e){
var r=ND[As(t,e)];return process.env.NODE_ENV!=="production"&&R(r,'Do not support get item on "'+t+'", "'+e+'".'),r}f(sm,"getRawSourceItemGetter");var um=f(function(t,e,r){
return t.length},"countSimply"),RD=(Mn={},Mn[Xe+"_"+jt]=function(t,e,r){return Math.max(0,t.length-e)},Mn[Xe+"_"+_n]=function(t,e,r){var n=t[0];return n?Math.max(
0,n.length-e):0},Mn[Nt]=um,Mn[Jt]=function(t,e,r){var n=r[0].name,i=n!=null?t[n]:null;return i?i.length:0},Mn[lt]=um,Mn);function lm(t,e){var r=RD[As(t,e)];return process.
env.NODE_ENV!=="production"&&R(r,'Do not support count on "'+t+'", "'+e+'".'),r}f(lm,"getRawSourceDataCounter");var qf=f(function(t,e,r){return t[e]},"getRawVal\
ueSimply"),kD=(In={},In[Xe]=qf,In[Nt]=function(t,e,r){return t[r]},In[Jt]=qf,In[lt]=function(t,e,r){var n=pa(t);return n instanceof Array?n[e]:n},In[gr]=qf,In);
function fm(t){var e=kD[t];return process.env.NODE_ENV!=="production"&&R(e,'Do not support get value on "'+t+'".'),e}f(fm,"getRawSourceValueGetter");function As(t,e){
return t===Xe?t+"_"+e:t}f(As,"getMethodMapKey");function wi(t,e,r){if(t){var n=t.getRawDataItem(e);if(n!=null){var i=t.getStore(),a=i.getSource().sourceFormat;if(r!=
null){var o=t.getDimensionIndex(r),s=i.getDimensionProperty(o);return fm(a)(n,o,s)}else{var u=n;return a===lt&&(u=pa(n)),u}}}}f(wi,"retrieveRawValue");var BD=(function(){
function t(e,r){this._encode=e,this._schema=r}return f(t,"DimensionUserOuput2"),t.prototype.get=function(){return{fullDimensions:this._getFullDimensionNames(),encode:this.
_encode}},t.prototype._getFullDimensionNames=function(){return this._cachedDimNames||(this._cachedDimNames=this._schema?this._schema.makeOutputDimensionNames():
[]),this._cachedDimNames},t})();function FD(t,e){var r={},n=r.encode={},i=$(),a=[],o=[],s={};M(t.dimensions,function(h){var d=t.getDimensionInfo(h),p=d.coordDim;
if(p){process.env.NODE_ENV!=="production"&&R(df.get(p)==null);var g=d.coordDimIndex;Kf(n,p)[g]=h,d.isExtraCoord||(i.set(p,1),zD(d.type)&&(a[0]=h),Kf(s,p)[g]=t.getDimensionIndex(
d.name)),d.defaultTooltip&&o.push(h)}df.each(function(m,y){var _=Kf(n,y),S=d.otherDims[y];S!=null&&S!==!1&&(_[S]=d.name)})});var u=[],l={};i.each(function(h,d){
var p=n[d];l[d]=p[0],u=u.concat(p)}),r.dataDimsOnCoord=u,r.dataDimIndicesOnCoord=X(u,function(h){return t.getDimensionInfo(h).storeDimIndex}),r.encodeFirstDimNotExtra=
l;var c=n.label;c&&c.length&&(a=c.slice());var v=n.tooltip;return v&&v.length?o=v.slice():o.length||(o=a.slice()),n.defaultedLabel=a,n.defaultedTooltip=o,r.userOutput=
new BD(s,e),r}f(FD,"summarizeDimensions");function Kf(t,e){return t.hasOwnProperty(e)||(t[e]=[]),t[e]}f(Kf,"getOrCreateEncodeArr");function VD(t){return t==="ca\
tegory"?"ordinal":t==="time"?"time":"float"}f(VD,"getDimensionTypeByAxis");function zD(t){return!(t==="ordinal"||t==="time")}f(zD,"mayLabelDimType");var GD=(function(){
function t(e){this.otherDims={},e!=null&&F(this,e)}return f(t,"SeriesDimensionDefine2"),t})(),Ms=GD;function Is(t,e){var r=e&&e.type;return r==="ordinal"?t:(r===
"time"&&!ge(t)&&t!=null&&t!=="-"&&(t=+da(t)),t==null||t===""?NaN:Number(t))}f(Is,"parseDataValue");var uk=$({number:f(function(t){return parseFloat(t)},"number"),
time:f(function(t){return+da(t)},"time"),trim:f(function(t){return q(t)?Cr(t):t},"trim")}),HD={lt:f(function(t,e){return t<e},"lt"),lte:f(function(t,e){return t<=
e},"lte"),gt:f(function(t,e){return t>e},"gt"),gte:f(function(t,e){return t>=e},"gte")},lk=(function(){function t(e,r){if(!ge(r)){var n="";process.env.NODE_ENV!==
"production"&&(n='rvalue of "<", ">", "<=", ">=" can only be number in filter.'),it(n)}this._opFn=HD[e],this._rvalFloat=mn(r)}return f(t,"FilterOrderComparator2"),
t.prototype.evaluate=function(e){return ge(e)?this._opFn(e,this._rvalFloat):this._opFn(mn(e),this._rvalFloat)},t})(),fk=(function(){function t(e,r){var n=e==="d\
esc";this._resultLT=n?1:-1,r==null&&(r=n?"min":"max"),this._incomparable=r==="min"?-1/0:1/0}return f(t,"SortOrderComparator2"),t.prototype.evaluate=function(e,r){
var n=ge(e)?e:mn(e),i=ge(r)?r:mn(r),a=isNaN(n),o=isNaN(i);if(a&&(n=this._incomparable),o&&(i=this._incomparable),a&&o){var s=q(e),u=q(r);s&&(n=u?e:0),u&&(i=s?r:
0)}return n<i?this._resultLT:n>i?-this._resultLT:0},t})(),ck=(function(){function t(e,r){this._rval=r,this._isEQ=e,this._rvalTypeof=typeof r,this._rvalFloat=mn(
r)}return f(t,"FilterEqualityComparator2"),t.prototype.evaluate=function(e){var r=e===this._rval;if(!r){var n=typeof e;n!==this._rvalTypeof&&(n==="number"||this.
_rvalTypeof==="number")&&(r=mn(e)===this._rvalFloat)}return this._isEQ?r:!r},t})();function cm(t){var e="",r=-1/0,n=-1/0,i=1/0,a=1/0;return t&&(t.g!=null&&(e+="\
G"+t.g,r=t.g),t.ge!=null&&(e+="GE"+t.ge,n=t.ge),t.l!=null&&(e+="L"+t.l,i=t.l),t.le!=null&&(e+="LE"+t.le,a=t.le)),{key:e,g:r,ge:n,l:i,le:a}}f(cm,"parseSanitizati\
onFilter");function vm(t,e){return e>t.g&&e>=t.ge&&e<t.l&&e<=t.le}f(vm,"passesSanitizationFilter");var UD=typeof Uint32Array===gi?Array:Uint32Array,WD=typeof Uint16Array===
gi?Array:Uint16Array,hm=typeof Int32Array===gi?Array:Int32Array,dm=typeof Float64Array===gi?Array:Float64Array,pm={float:dm,int:hm,ordinal:Array,number:Array,time:dm},
Qf;function Ti(t){return t>65535?UD:WD}f(Ti,"getIndicesCtor");function YD(t){var e=t.constructor;return e===Array?t.slice():new e(t)}f(YD,"cloneChunk");function gm(t,e,r,n,i){
var a=pm[r||"float"];if(i){var o=t[e],s=o&&o.length;if(s!==n){for(var u=new a(n),l=0;l<s;l++)u[l]=o[l];t[e]=u}}else t[e]=new a(n)}f(gm,"prepareStore");var XD=(function(){
function t(){this._chunks=[],this._rawExtent=[],this._extent=[],this._count=0,this._rawCount=0,this._calcDimNameToIdx=$()}return f(t,"DataStore2"),t.prototype.initData=
function(e,r,n){process.env.NODE_ENV!=="production"&&R(j(e.getItem)&&j(e.count),"Invalid data provider."),this._provider=e,this._chunks=[],this._indices=null,this.
getRawIndex=this._getRawIdxIdentity;var i=e.getSource(),a=this.defaultDimValueGetter=Qf[i.sourceFormat];this._dimValueGetter=n||a,this._rawExtent=[];var o=rm(i);
this._dimensions=X(r,function(s){return process.env.NODE_ENV!=="production"&&o&&R(s.property!=null),{type:s.type,property:s.property}}),this._initDataFromProvider(
0,e.count())},t.prototype.getProvider=function(){return this._provider},t.prototype.getSource=function(){return this._provider.getSource()},t.prototype.ensureCalculationDimension=
function(e,r){var n=this._calcDimNameToIdx,i=this._dimensions,a=n.get(e);if(a!=null){if(i[a].type===r)return a}else a=i.length;return i[a]={type:r},n.set(e,a),this.
_chunks[a]=new pm[r||"float"](this._rawCount),this._rawExtent[a]=wt(),a},t.prototype.collectOrdinalMeta=function(e,r){var n=this._chunks[e],i=this._dimensions[e],
a=this._rawExtent,o=i.ordinalOffset||0,s=n.length;o===0&&(a[e]=wt());for(var u=a[e],l=o;l<s;l++){var c=n[l]=r.parseAndCollect(n[l]);isNaN(c)||(u[0]=Math.min(c,u[0]),
u[1]=Math.max(c,u[1]))}i.ordinalMeta=r,i.ordinalOffset=s,i.type="ordinal"},t.prototype.getOrdinalMeta=function(e){var r=this._dimensions[e],n=r.ordinalMeta;return n},
t.prototype.getDimensionProperty=function(e){var r=this._dimensions[e];return r&&r.property},t.prototype.appendData=function(e){process.env.NODE_ENV!=="producti\
on"&&R(!this._indices,"appendData can only be called on raw data.");var r=this._provider,n=this.count();r.appendData(e);var i=r.count();return r.persistent||(i+=
n),n<i&&this._initDataFromProvider(n,i,!0),[n,i]},t.prototype.appendValues=function(e,r){for(var n=this._chunks,i=this._dimensions,a=i.length,o=this._rawExtent,
s=this.count(),u=s+Math.max(e.length,r||0),l=0;l<a;l++){var c=i[l];gm(n,l,c.type,u,!0)}for(var v=[],h=s;h<u;h++)for(var d=h-s,p=0;p<a;p++){var c=i[p],g=Qf.arrayRows.
call(this,e[d]||v,c.property,d,p);n[p][h]=g;var m=o[p];g<m[0]&&(m[0]=g),g>m[1]&&(m[1]=g)}return this._rawCount=this._count=u,{start:s,end:u}},t.prototype._initDataFromProvider=
function(e,r,n){for(var i=this._provider,a=this._chunks,o=this._dimensions,s=o.length,u=this._rawExtent,l=X(o,function(_){return _.property}),c=0;c<s;c++){var v=o[c];
u[c]||(u[c]=wt()),gm(a,c,v.type,r,n)}if(i.fillStorage)i.fillStorage(e,r,a,u);else for(var h=[],d=e;d<r;d++){h=i.getItem(d,h);for(var p=0;p<s;p++){var g=a[p],m=this.
_dimValueGetter(h,l[p],d,p);g[d]=m;var y=u[p];m<y[0]&&(y[0]=m),m>y[1]&&(y[1]=m)}}!i.persistent&&i.clean&&i.clean(),this._rawCount=this._count=r,this._extent=[]},
t.prototype.count=function(){return this._count},t.prototype.get=function(e,r){if(!(r>=0&&r<this._count))return NaN;var n=this._chunks[e];return n?n[this.getRawIndex(
r)]:NaN},t.prototype.getValues=function(e,r){var n=[],i=[];if(r==null){r=e,e=[];for(var a=0;a<this._dimensions.length;a++)i.push(a)}else i=e;for(var a=0,o=i.length;a<
o;a++)n.push(this.get(i[a],r));return n},t.prototype.getByRawIndex=function(e,r){if(!(r>=0&&r<this._rawCount))return NaN;var n=this._chunks[e];return n?n[r]:NaN},
t.prototype.getSum=function(e){var r=this._chunks[e],n=0;if(r)for(var i=0,a=this.count();i<a;i++){var o=this.get(e,i);isNaN(o)||(n+=o)}return n},t.prototype.getMedian=
function(e){var r=[];this.each([e],function(i){isNaN(i)||r.push(i)}),nf(r);var n=this.count();return n===0?0:n%2===1?r[(n-1)/2]:(r[n/2]+r[n/2-1])/2},t.prototype.
indexOfRawIndex=function(e){if(e>=this._rawCount||e<0)return-1;if(!this._indices)return e;var r=this._indices,n=r[e];if(n!=null&&n<this._count&&n===e)return e;for(var i=0,
a=this._count-1;i<=a;){var o=(i+a)/2|0;if(r[o]<e)i=o+1;else if(r[o]>e)a=o-1;else return o}return-1},t.prototype.getIndices=function(){var e,r=this._indices;if(r){
var n=r.constructor,i=this._count;if(n===Array){e=new n(i);for(var a=0;a<i;a++)e[a]=r[a]}else e=new n(r.buffer,0,i)}else{var n=Ti(this._rawCount);e=new n(this.count());
for(var a=0;a<e.length;a++)e[a]=a}return e},t.prototype.filter=function(e,r){if(!this._count)return this;for(var n=this.clone(),i=n.count(),a=Ti(n._rawCount),o=new a(
i),s=[],u=e.length,l=0,c=e[0],v=n._chunks,h=0;h<i;h++){var d=void 0,p=n.getRawIndex(h);if(u===0)d=r(h);else if(u===1){var g=v[c][p];d=r(g,h)}else{for(var m=0;m<
u;m++)s[m]=v[e[m]][p];s[m]=h,d=r.apply(null,s)}d&&(o[l++]=p)}return l<i&&(n._indices=o),n._count=l,n._extent=[],n._updateGetRawIdx(),n},t.prototype.selectRange=
function(e){var r=this.clone(),n=r._count;if(!n)return this;var i=oe(e),a=i.length;if(!a)return this;var o=r.count(),s=Ti(r._rawCount),u=new s(o),l=0,c=i[0],v=e[c][0],
h=e[c][1],d=r._chunks,p=!1;if(!r._indices){var g=0;if(a===1){for(var m=d[i[0]],y=0;y<n;y++){var _=m[y];(_>=v&&_<=h||isNaN(_))&&(u[l++]=g),g++}p=!0}else if(a===2){
for(var m=d[i[0]],S=d[i[1]],b=e[i[1]][0],w=e[i[1]][1],y=0;y<n;y++){var _=m[y],T=S[y];(_>=v&&_<=h||isNaN(_))&&(T>=b&&T<=w||isNaN(T))&&(u[l++]=g),g++}p=!0}}if(!p)
if(a===1)for(var y=0;y<o;y++){var x=r.getRawIndex(y),_=d[i[0]][x];(_>=v&&_<=h||isNaN(_))&&(u[l++]=x)}else for(var y=0;y<o;y++){for(var C=!0,x=r.getRawIndex(y),A=0;A<
a;A++){var D=i[A],_=d[D][x];(_<e[D][0]||_>e[D][1])&&(C=!1)}C&&(u[l++]=r.getRawIndex(y))}return l<o&&(r._indices=u),r._count=l,r._extent=[],r._updateGetRawIdx(),
r},t.prototype.map=function(e,r){var n=this.clone(e);return this._updateDims(n,e,r),n},t.prototype.modify=function(e,r){this._updateDims(this,e,r)},t.prototype.
_updateDims=function(e,r,n){for(var i=e._chunks,a=[],o=r.length,s=e.count(),u=[],l=e._rawExtent,c=0;c<r.length;c++)l[r[c]]=wt();for(var v=0;v<s;v++){for(var h=e.
getRawIndex(v),d=0;d<o;d++)u[d]=i[r[d]][h];u[o]=v;var p=n&&n.apply(null,u);if(p!=null){typeof p!="object"&&(a[0]=p,p=a);for(var c=0;c<p.length;c++){var g=r[c],m=p[c],
y=l[g],_=i[g];_&&(_[h]=m),m<y[0]&&(y[0]=m),m>y[1]&&(y[1]=m)}}}},t.prototype.lttbDownSample=function(e,r){var n=this.clone([e],!0),i=n._chunks,a=i[e],o=this.count(),
s=0,u=Math.floor(1/r),l=this.getRawIndex(0),c,v,h,d=new(Ti(this._rawCount))(Math.min((Math.ceil(o/u)+2)*2,o));d[s++]=l;for(var p=1;p<o-1;p+=u){for(var g=Math.min(
p+u,o-1),m=Math.min(p+u*2,o),y=(m+g)/2,_=0,S=g;S<m;S++){var b=this.getRawIndex(S),w=a[b];isNaN(w)||(_+=w)}_/=m-g;var T=p,x=Math.min(p+u,o),C=p-1,A=a[l];c=-1,h=T;
for(var D=-1,E=0,S=T;S<x;S++){var b=this.getRawIndex(S),w=a[b];if(isNaN(w)){E++,D<0&&(D=b);continue}v=Math.abs((C-y)*(w-A)-(C-S)*(_-A)),v>c&&(c=v,h=b)}E>0&&E<x-
T&&(d[s++]=Math.min(D,h),h=Math.max(D,h)),d[s++]=h,l=h}return d[s++]=this.getRawIndex(o-1),n._count=s,n._indices=d,n.getRawIndex=this._getRawIdx,n},t.prototype.
minmaxDownSample=function(e,r){for(var n=this.clone([e],!0),i=n._chunks,a=Math.floor(1/r),o=i[e],s=this.count(),u=new(Ti(this._rawCount))(Math.ceil(s/a)*2),l=0,
c=0;c<s;c+=a){var v=c,h=o[this.getRawIndex(v)],d=c,p=o[this.getRawIndex(d)],g=a;c+a>s&&(g=s-c);for(var m=0;m<g;m++){var y=this.getRawIndex(c+m),_=o[y];_<h&&(h=_,
v=c+m),_>p&&(p=_,d=c+m)}var S=this.getRawIndex(v),b=this.getRawIndex(d);v<d?(u[l++]=S,u[l++]=b):(u[l++]=b,u[l++]=S)}return n._count=l,n._indices=u,n._updateGetRawIdx(),
n},t.prototype.downSample=function(e,r,n,i){for(var a=this.clone([e],!0),o=a._chunks,s=[],u=Math.floor(1/r),l=o[e],c=this.count(),v=a._rawExtent[e]=wt(),h=new(Ti(
this._rawCount))(Math.ceil(c/u)),d=0,p=0;p<c;p+=u){u>c-p&&(u=c-p,s.length=u);for(var g=0;g<u;g++){var m=this.getRawIndex(p+g);s[g]=l[m]}var y=n(s),_=this.getRawIndex(
Math.min(p+i(s,y)||0,c-1));l[_]=y,y<v[0]&&(v[0]=y),y>v[1]&&(v[1]=y),h[d++]=_}return a._count=d,a._indices=h,a._updateGetRawIdx(),a},t.prototype.each=function(e,r){
if(this._count)for(var n=e.length,i=this._chunks,a=0,o=this.count();a<o;a++){var s=this.getRawIndex(a);switch(n){case 0:r(a);break;case 1:r(i[e[0]][s],a);break;case 2:
r(i[e[0]][s],i[e[1]][s],a);break;default:for(var u=0,l=[];u<n;u++)l[u]=i[e[u]][s];l[u]=a,r.apply(null,l)}}},t.prototype.getDataExtent=function(e,r){var n=this._chunks[e],
i=wt();if(!n)return i;var a=this.count(),o=!this._indices&&!r;if(o)return this._rawExtent[e].slice();var s=this._extent,u=s[e]||(s[e]={}),l=cm(r),c=l.key,v=u[c];
if(v)return v.slice();for(var h=i[0],d=i[1],p=0;p<a;p++){var g=this.getRawIndex(p),m=n[g];(!r||vm(l,m))&&(m<h&&(h=m),m>d&&(d=m))}return u[c]=[h,d]},t.prototype.
getRawDataItem=function(e){var r=this.getRawIndex(e);if(this._provider.persistent)return this._provider.getItem(r);for(var n=[],i=this._chunks,a=0;a<i.length;a++)
n.push(i[a][r]);return n},t.prototype.clone=function(e,r){var n=new t,i=this._chunks,a=e&&Kn(e,function(s,u){return s[u]=!0,s},{});if(a)for(var o=0;o<i.length;o++)
n._chunks[o]=a[o]?YD(i[o]):i[o];else n._chunks=i;return this._copyCommonProps(n),r||(n._indices=this._cloneIndices()),n._updateGetRawIdx(),n},t.prototype._copyCommonProps=
function(e){e._count=this._count,e._rawCount=this._rawCount,e._provider=this._provider,e._dimensions=this._dimensions,e._extent=ae(this._extent),e._rawExtent=ae(
this._rawExtent)},t.prototype._cloneIndices=function(){if(this._indices){var e=this._indices.constructor,r=void 0;if(e===Array){var n=this._indices.length;r=new e(
n);for(var i=0;i<n;i++)r[i]=this._indices[i]}else r=new e(this._indices);return r}return null},t.prototype._getRawIdxIdentity=function(e){return e},t.prototype.
_getRawIdx=function(e){return e<this._count&&e>=0?this._indices[e]:-1},t.prototype._updateGetRawIdx=function(){this.getRawIndex=this._indices?this._getRawIdx:this.
_getRawIdxIdentity},t.internalField=(function(){function e(r,n,i,a){return Is(r[a],this._dimensions[a])}f(e,"getDimValueSimply"),Qf={arrayRows:e,objectRows:f(function(r,n,i,a){
return Is(r[n],this._dimensions[a])},"objectRows"),keyedColumns:e,original:f(function(r,n,i,a){var o=r&&(r.value==null?r:r.value);return Is(o instanceof Array?o[a]:
o,this._dimensions[a])},"original"),typedArray:f(function(r,n,i,a){return r[a]},"typedArray")}})(),t})(),$f=XD,ZD=Se(),qD={float:"f",int:"i",ordinal:"o",number:"\
n",time:"t"},mm=(function(){function t(e){this.dimensions=e.dimensions,this._dimOmitted=e.dimensionOmitted,this.source=e.source,this._fullDimCount=e.fullDimensionCount,
this._updateDimOmitted(e.dimensionOmitted)}return f(t,"SeriesDataSchema2"),t.prototype.isDimensionOmitted=function(){return this._dimOmitted},t.prototype._updateDimOmitted=
function(e){this._dimOmitted=e,e&&(this._dimNameMap||(this._dimNameMap=_m(this.source)))},t.prototype.getSourceDimensionIndex=function(e){return U(this._dimNameMap.
get(e),-1)},t.prototype.getSourceDimension=function(e){var r=this.source.dimensionsDefine;if(r)return r[e]},t.prototype.makeStoreSchema=function(){for(var e=this.
_fullDimCount,r=rm(this.source),n=!Sm(e),i="",a=[],o=0,s=0;o<e;o++){var u=void 0,l=void 0,c=void 0,v=this.dimensions[s];if(v&&v.storeDimIndex===o)u=r?v.name:null,
l=v.type,c=v.ordinalMeta,s++;else{var h=this.getSourceDimension(o);h&&(u=r?h.name:null,l=h.type)}a.push({property:u,type:l,ordinalMeta:c}),r&&u!=null&&(!v||!v.isCalculationCoord)&&
(i+=n?u.replace(/\`/g,"`1").replace(/\$/g,"`2"):u),i+="$",i+=qD[l]||"f",c&&(i+=c.uid),i+="$"}var d=this.source,p=[d.seriesLayoutBy,d.startIndex,i].join("$$");return{
dimensions:a,hash:p}},t.prototype.makeOutputDimensionNames=function(){for(var e=[],r=0,n=0;r<this._fullDimCount;r++){var i=void 0,a=this.dimensions[n];if(a&&a.storeDimIndex===
r)a.isCalculationCoord||(i=a.name),n++;else{var o=this.getSourceDimension(r);o&&(i=o.name)}e.push(i)}return e},t.prototype.appendCalculationDimension=function(e){
this.dimensions.push(e),e.isCalculationCoord=!0,this._fullDimCount++,this._updateDimOmitted(!0)},t})();function ym(t){return t instanceof mm}f(ym,"isSeriesDataS\
chema");function Jf(t){for(var e=$(),r=0;r<(t||[]).length;r++){var n=t[r],i=Q(n)?n.name:n;i!=null&&e.get(i)==null&&e.set(i,r)}return e}f(Jf,"createDimNameMap");
function _m(t){var e=ZD(t);return e.dimNameMap||(e.dimNameMap=Jf(t.dimensionsDefine))}f(_m,"ensureSourceDimNameMap");function Sm(t){return t>30}f(Sm,"shouldOmit\
UnusedDimensions");var Ea=Q,Br=X,KD=typeof Int32Array>"u"?Array:Int32Array,QD="e\0\0",bm=-1,$D=["hasItemOption","_nameList","_idList","_invertedIndicesMap","_di\
mSummary","userOutput","_rawData","_dimValueGetter","_nameDimIdx","_idDimIdx","_nameRepeatCount"],JD=["_approximateExtent"],wm,Ls,Aa,xi,jf,Ma,ec,jD=(function(){
function t(e,r){this.type="list",this._dimOmitted=!1,this._nameList=[],this._idList=[],this._visual={},this._layout={},this._itemVisuals=[],this._itemLayouts=[],
this._graphicEls=[],this._approximateExtent={},this._calculationInfo={},this.hasItemOption=!1,this.TRANSFERABLE_METHODS=["cloneShallow","downSample","minmaxDown\
Sample","lttbDownSample","map"],this.CHANGABLE_METHODS=["filterSelf","selectRange"],this.DOWNSAMPLE_METHODS=["downSample","minmaxDownSample","lttbDownSample"];var n,
i=!1;ym(e)?(n=e.dimensions,this._dimOmitted=e.isDimensionOmitted(),this._schema=e):(i=!0,n=e),n=n||["x","y"];for(var a={},o=[],s={},u=!1,l={},c=0;c<n.length;c++){
var v=n[c],h=q(v)?new Ms({name:v}):v instanceof Ms?v:new Ms(v),d=h.name;h.type=h.type||"float",h.coordDim||(h.coordDim=d,h.coordDimIndex=0);var p=h.otherDims=h.
otherDims||{};o.push(d),a[d]=h,l[d]!=null&&(u=!0),h.createInvertedIndices&&(s[d]=[]),process.env.NODE_ENV!=="production"&&R(i||h.storeDimIndex>=0),i&&(h.storeDimIndex=
c),p.itemName===0&&(this._nameDimIdx=h.storeDimIndex),p.itemId===0&&(this._idDimIdx=h.storeDimIndex)}if(this.dimensions=o,this._dimInfos=a,this._initGetDimensionInfo(
u),this.hostModel=r,this._invertedIndicesMap=s,this._dimOmitted){var g=this._dimIdxToName=$();M(o,function(m){g.set(a[m].storeDimIndex,m)})}}return f(t,"SeriesD\
ata2"),t.prototype.getDimension=function(e){var r=this._recognizeDimIndex(e);if(r==null)return e;if(r=e,!this._dimOmitted)return this.dimensions[r];var n=this._dimIdxToName.
get(r);if(n!=null)return n;var i=this._schema.getSourceDimension(r);if(i)return i.name},t.prototype.getDimensionIndex=function(e){var r=this._recognizeDimIndex(
e);if(r!=null)return r;if(e==null)return-1;var n=this._getDimInfo(e);return n?n.storeDimIndex:this._dimOmitted?this._schema.getSourceDimensionIndex(e):-1},t.prototype.
_recognizeDimIndex=function(e){if(ge(e)||e!=null&&!isNaN(e)&&!this._getDimInfo(e)&&(!this._dimOmitted||this._schema.getSourceDimensionIndex(e)<0))return+e},t.prototype.
_getStoreDimIndex=function(e){var r=this.getDimensionIndex(e);if(process.env.NODE_ENV!=="production"&&r==null)throw new Error("Unknown dimension "+e);return r},
t.prototype.getDimensionInfo=function(e){return this._getDimInfo(this.getDimension(e))},t.prototype._initGetDimensionInfo=function(e){var r=this._dimInfos;this.
_getDimInfo=e?function(n){return r.hasOwnProperty(n)?r[n]:void 0}:function(n){return r[n]}},t.prototype.getDimensionsOnCoord=function(){return this._dimSummary.
dataDimsOnCoord.slice()},t.prototype.mapDimension=function(e,r){var n=this._dimSummary;if(r==null)return n.encodeFirstDimNotExtra[e];var i=n.encode[e];return i?
i[r]:null},t.prototype.mapDimensionsAll=function(e){var r=this._dimSummary,n=r.encode[e];return(n||[]).slice()},t.prototype.getStore=function(){return this._store},
t.prototype.initData=function(e,r,n){var i=this,a;if(e instanceof $f&&(a=e),!a){var o=this.dimensions,s=Yf(e)||tt(e)?new am(e,o.length):e;a=new $f;var u=Br(o,function(l){
return{type:i._dimInfos[l].type,property:l}});a.initData(s,u,n)}this._store=a,this._nameList=(r||[]).slice(),this._idList=[],this._nameRepeatCount={},this._doInit(
0,a.count()),this._dimSummary=FD(this,this._schema),this.userOutput=this._dimSummary.userOutput},t.prototype.appendData=function(e){var r=this._store.appendData(
e);this._doInit(r[0],r[1])},t.prototype.appendValues=function(e,r){var n=this._store.appendValues(e,r&&r.length),i=n.start,a=n.end,o=this._shouldMakeIdFromName();
if(this._updateOrdinalMeta(),r)for(var s=i;s<a;s++){var u=s-i;this._nameList[s]=r[u],o&&ec(this,s)}},t.prototype._updateOrdinalMeta=function(){for(var e=this._store,
r=this.dimensions,n=0;n<r.length;n++){var i=this._dimInfos[r[n]];i.ordinalMeta&&e.collectOrdinalMeta(i.storeDimIndex,i.ordinalMeta)}},t.prototype._shouldMakeIdFromName=
function(){var e=this._store.getProvider();return this._idDimIdx==null&&e.getSource().sourceFormat!==gr&&!e.fillStorage},t.prototype._doInit=function(e,r){if(!(e>=
r)){var n=this._store,i=n.getProvider();this._updateOrdinalMeta();var a=this._nameList,o=this._idList,s=i.getSource().sourceFormat,u=s===lt;if(u&&!i.pure)for(var l=[],
c=e;c<r;c++){var v=i.getItem(c,l);if(!this.hasItemOption&&_T(v)&&(this.hasItemOption=!0),v){var h=v.name;a[c]==null&&h!=null&&(a[c]=$t(h,null));var d=v.id;o[c]==
null&&d!=null&&(o[c]=$t(d,null))}}if(this._shouldMakeIdFromName())for(var c=e;c<r;c++)ec(this,c);wm(this)}},t.prototype.getApproximateExtent=function(e,r){return this.
_approximateExtent[e]||this._store.getDataExtent(this._getStoreDimIndex(e),r)},t.prototype.setApproximateExtent=function(e,r){r=this.getDimension(r),this._approximateExtent[r]=
e.slice()},t.prototype.getCalculationInfo=function(e){return this._calculationInfo[e]},t.prototype.setCalculationInfo=function(e,r){Ea(e)?F(this._calculationInfo,
e):this._calculationInfo[e]=r},t.prototype.getName=function(e){var r=this.getRawIndex(e),n=this._nameList[r];return n==null&&this._nameDimIdx!=null&&(n=Aa(this,
this._nameDimIdx,r)),n==null&&(n=""),n},t.prototype._getCategory=function(e,r){var n=this._store.get(e,r),i=this._store.getOrdinalMeta(e);return i?i.categories[n]:
n},t.prototype.getId=function(e){return Ls(this,this.getRawIndex(e))},t.prototype.count=function(){return this._store.count()},t.prototype.get=function(e,r){var n=this.
_store,i=this._dimInfos[e];if(i)return n.get(i.storeDimIndex,r)},t.prototype.getByRawIndex=function(e,r){var n=this._store,i=this._dimInfos[e];if(i)return n.getByRawIndex(
i.storeDimIndex,r)},t.prototype.getIndices=function(){return this._store.getIndices()},t.prototype.getDataExtent=function(e){return this._store.getDataExtent(this.
_getStoreDimIndex(e),null)},t.prototype.getSum=function(e){return this._store.getSum(this._getStoreDimIndex(e))},t.prototype.getMedian=function(e){return this._store.
getMedian(this._getStoreDimIndex(e))},t.prototype.getValues=function(e,r){var n=this,i=this._store;return Z(e)?i.getValues(Br(e,function(a){return n._getStoreDimIndex(
a)}),r):i.getValues(e)},t.prototype.hasValue=function(e){for(var r=this._dimSummary.dataDimIndicesOnCoord,n=0,i=r.length;n<i;n++)if(isNaN(this._store.get(r[n],e)))
return!1;return!0},t.prototype.indexOfName=function(e){for(var r=0,n=this._store.count();r<n;r++)if(this.getName(r)===e)return r;return-1},t.prototype.getRawIndex=
function(e){return this._store.getRawIndex(e)},t.prototype.indexOfRawIndex=function(e){return this._store.indexOfRawIndex(e)},t.prototype.rawIndexOf=function(e,r){
var n=e&&this._invertedIndicesMap[e];if(process.env.NODE_ENV!=="production"&&!n)throw new Error("Do not supported yet");var i=n&&n[r];return i==null||isNaN(i)?bm:
i},t.prototype.each=function(e,r,n){"use strict";j(e)&&(n=r,r=e,e=[]);var i=n||this,a=Br(xi(e),this._getStoreDimIndex,this);this._store.each(a,i?Ae(r,i):r)},t.prototype.
filterSelf=function(e,r,n){"use strict";j(e)&&(n=r,r=e,e=[]);var i=n||this,a=Br(xi(e),this._getStoreDimIndex,this);return this._store=this._store.filter(a,i?Ae(
r,i):r),this},t.prototype.selectRange=function(e){"use strict";var r=this,n={},i=oe(e),a=[];return M(i,function(o){var s=r._getStoreDimIndex(o);n[s]=e[o],a.push(
s)}),this._store=this._store.selectRange(n),this},t.prototype.mapArray=function(e,r,n){"use strict";j(e)&&(n=r,r=e,e=[]),n=n||this;var i=[];return this.each(e,function(){
i.push(r&&r.apply(this,arguments))},n),i},t.prototype.map=function(e,r,n,i){"use strict";var a=n||i||this,o=Br(xi(e),this._getStoreDimIndex,this),s=Ma(this);return s.
_store=this._store.map(o,a?Ae(r,a):r),s},t.prototype.modify=function(e,r,n,i){var a=this,o=n||i||this;process.env.NODE_ENV!=="production"&&M(xi(e),function(u){var l=a.
getDimensionInfo(u);l.isCalculationCoord||console.error("Danger: only stack dimension can be modified")});var s=Br(xi(e),this._getStoreDimIndex,this);this._store.
modify(s,o?Ae(r,o):r)},t.prototype.downSample=function(e,r,n,i){var a=Ma(this);return a._store=this._store.downSample(this._getStoreDimIndex(e),r,n,i),a},t.prototype.
minmaxDownSample=function(e,r){var n=Ma(this);return n._store=this._store.minmaxDownSample(this._getStoreDimIndex(e),r),n},t.prototype.lttbDownSample=function(e,r){
var n=Ma(this);return n._store=this._store.lttbDownSample(this._getStoreDimIndex(e),r),n},t.prototype.getRawDataItem=function(e){return this._store.getRawDataItem(
e)},t.prototype.getItemModel=function(e){var r=this.hostModel,n=this.getRawDataItem(e);return new ct(n,r,r&&r.ecModel)},t.prototype.diff=function(e){var r=this;
return new DD(e?e.getStore().getIndices():[],this.getStore().getIndices(),function(n){return Ls(e,n)},function(n){return Ls(r,n)})},t.prototype.getVisual=function(e){
var r=this._visual;return r&&r[e]},t.prototype.setVisual=function(e,r){this._visual=this._visual||{},Ea(e)?F(this._visual,e):this._visual[e]=r},t.prototype.getItemVisual=
function(e,r){var n=this._itemVisuals[e],i=n&&n[r];return i??this.getVisual(r)},t.prototype.hasItemVisual=function(){return this._itemVisuals.length>0},t.prototype.
ensureUniqueItemVisual=function(e,r){var n=this._itemVisuals,i=n[e];i||(i=n[e]={});var a=i[r];return a==null&&(a=this.getVisual(r),Z(a)?a=a.slice():Ea(a)&&(a=F(
{},a)),i[r]=a),a},t.prototype.setItemVisual=function(e,r,n){var i=this._itemVisuals[e]||{};this._itemVisuals[e]=i,Ea(r)?F(i,r):i[r]=n},t.prototype.clearAllVisual=
function(){this._visual={},this._itemVisuals=[]},t.prototype.setLayout=function(e,r){Ea(e)?F(this._layout,e):this._layout[e]=r},t.prototype.getLayout=function(e){
return this._layout[e]},t.prototype.getItemLayout=function(e){return this._itemLayouts[e]},t.prototype.setItemLayout=function(e,r,n){this._itemLayouts[e]=n?F(this.
_itemLayouts[e]||{},r):r},t.prototype.clearItemLayouts=function(){this._itemLayouts.length=0},t.prototype.setItemGraphicEl=function(e,r){var n=this.hostModel&&this.
hostModel.seriesIndex;zT(n,this.dataType,e,r),this._graphicEls[e]=r},t.prototype.getItemGraphicEl=function(e){return this._graphicEls[e]},t.prototype.eachItemGraphicEl=
function(e,r){M(this._graphicEls,function(n,i){n&&e&&e.call(r,n,i)})},t.prototype.cloneShallow=function(e){return e||(e=new t(this._schema?this._schema:Br(this.
dimensions,this._getDimInfo,this),this.hostModel)),jf(e,this),e._store=this._store,e},t.prototype.wrapMethod=function(e,r){var n=this[e];j(n)&&(this.__wrappedMethods=
this.__wrappedMethods||[],this.__wrappedMethods.push(e),this[e]=function(){var i=n.apply(this,arguments);return r.apply(this,[i].concat(Qu(arguments)))})},t.internalField=
(function(){wm=f(function(e){var r=e._invertedIndicesMap;M(r,function(n,i){var a=e._dimInfos[i],o=a.ordinalMeta,s=e._store;if(o){n=r[i]=new KD(o.categories.length);
for(var u=0;u<n.length;u++)n[u]=bm;for(var u=0;u<s.count();u++)n[s.get(a.storeDimIndex,u)]=u}})},"prepareInvertedIndex"),Aa=f(function(e,r,n){return $t(e._getCategory(
r,n),null)},"getIdNameFromStore"),Ls=f(function(e,r){var n=e._idList[r];return n==null&&e._idDimIdx!=null&&(n=Aa(e,e._idDimIdx,r)),n==null&&(n=QD+r),n},"getId"),
xi=f(function(e){return Z(e)||(e=e!=null?[e]:[]),e},"normalizeDimensions"),Ma=f(function(e){var r=new t(e._schema?e._schema:Br(e.dimensions,e._getDimInfo,e),e.hostModel);
return jf(r,e),r},"cloneListForMapAndSample"),jf=f(function(e,r){M($D.concat(r.__wrappedMethods||[]),function(n){r.hasOwnProperty(n)&&(e[n]=r[n])}),e.__wrappedMethods=
r.__wrappedMethods,M(JD,function(n){e[n]=ae(r[n])}),e._calculationInfo=F({},r._calculationInfo)},"transferProperties"),ec=f(function(e,r){var n=e._nameList,i=e.
_idList,a=e._nameDimIdx,o=e._idDimIdx,s=n[r],u=i[r];if(s==null&&a!=null&&(n[r]=s=Aa(e,a,r)),u==null&&o!=null&&(i[r]=u=Aa(e,o,r)),u==null&&s!=null){var l=e._nameRepeatCount,
c=l[s]=(l[s]||0)+1;u=s,c>1&&(u+="__ec__"+c),i[r]=u}},"makeIdFromName")})(),t})(),eC=jD;function tC(t,e){Yf(t)||(t=Zf(t)),e=e||{};var r=e.coordDimensions||[],n=e.
dimensionsDefine||t.dimensionsDefine||[],i=$(),a=[],o=rC(t,r,n,e.dimensionsCount),s=e.canOmitUnusedDimensions&&Sm(o),u=n===t.dimensionsDefine,l=u?_m(t):Jf(n),c=e.
encodeDefine;!c&&e.encodeDefaulter&&(c=e.encodeDefaulter(t,o));for(var v=$(c),h=new hm(o),d=0;d<h.length;d++)h[d]=-1;function p(A){var D=h[A];if(D<0){var E=n[A],
L=Q(E)?E:{name:E},I=new Ms,P=L.name;P!=null&&l.get(P)!=null&&(I.name=I.displayName=P),L.type!=null&&(I.type=L.type),L.displayName!=null&&(I.displayName=L.displayName);
var O=a.length;return h[A]=O,I.storeDimIndex=A,a.push(I),I}return a[D]}if(f(p,"getResultItem"),!s)for(var d=0;d<o;d++)p(d);v.each(function(A,D){var E=Je(A).slice();
if(E.length===1&&!q(E[0])&&E[0]<0){v.set(D,!1);return}var L=v.set(D,[]);M(E,function(I,P){var O=q(I)?l.get(I):I;O!=null&&O<o&&(L[P]=O,m(p(O),D,P))})});var g=0;M(
r,function(A){var D,E,L,I;if(q(A))D=A,I={};else{I=A,D=I.name;var P=I.ordinalMeta;I.ordinalMeta=null,I=F({},I),I.ordinalMeta=P,E=I.dimsDef,L=I.otherDims,I.name=I.
coordDim=I.coordDimIndex=I.dimsDef=I.otherDims=null}var O=v.get(D);if(O!==!1){if(O=Je(O),!O.length)for(var N=0;N<(E&&E.length||1);N++){for(;g<o&&p(g).coordDim!=
null;)g++;g<o&&O.push(g++)}M(O,function(B,k){var z=p(B);if(u&&I.type!=null&&(z.type=I.type),m(pe(z,I),D,k),z.name==null&&E){var W=E[k];!Q(W)&&(W={name:W}),z.name=
z.displayName=W.name,z.defaultTooltip=W.defaultTooltip}L&&pe(z.otherDims,L)})}});function m(A,D,E){df.get(D)!=null?A.otherDims[D]=E:(A.coordDim=D,A.coordDimIndex=
E,i.set(D,!0))}f(m,"applyDim");var y=e.generateCoord,_=e.generateCoordCount,S=_!=null;_=y?_||1:0;var b=y||"value";function w(A){A.name==null&&(A.name=A.coordDim)}
if(f(w,"ifNoNameFillWithCoordName"),s)M(a,function(A){w(A)}),a.sort(function(A,D){return A.storeDimIndex-D.storeDimIndex});else for(var T=0;T<o;T++){var x=p(T),
C=x.coordDim;C==null&&(x.coordDim=nC(b,i,S),x.coordDimIndex=0,(!y||_<=0)&&(x.isExtraCoord=!0),_--),w(x),x.type==null&&(Jg(t,T)===vt.Must||x.isExtraCoord&&(x.otherDims.
itemName!=null||x.otherDims.seriesName!=null))&&(x.type="ordinal")}return vf(a,function(A){return A.name},function(A,D){D>0&&(A.name=A.name+(D-1))}),new mm({source:t,
dimensions:a,fullDimensionCount:o,dimensionOmitted:s})}f(tC,"prepareSeriesDataSchema");function rC(t,e,r,n){var i=Math.max(t.dimensionsDetectedCount||1,e.length,
r.length,n||0);return M(e,function(a){var o;Q(a)&&(o=a.dimsDef)&&(i=Math.max(i,o.length))}),i}f(rC,"getDimCount");function nC(t,e,r){if(r||e.hasKey(t)){for(var n=0;e.
hasKey(t+n);)n++;t+=n}return e.set(t,!0),t}f(nC,"genCoordDimName");var Ps={},tc={},iC=(function(){function t(){this._normalMasterList=[],this._nonSeriesBoxMasterList=
[]}return f(t,"CoordinateSystemManager2"),t.prototype.create=function(e,r){this._nonSeriesBoxMasterList=n(Ps,!0),this._normalMasterList=n(tc,!1);function n(i,a){
var o=[];return M(i,function(s,u){var l=s.create(e,r);o=o.concat(l||[]),process.env.NODE_ENV!=="production"&&a&&M(l,function(c){return R(!c.update)})}),o}f(n,"d\
ealCreate")},t.prototype.update=function(e,r){M(this._normalMasterList,function(n){n.update&&n.update(e,r)})},t.prototype.getCoordinateSystems=function(){return this.
_normalMasterList.concat(this._nonSeriesBoxMasterList)},t.register=function(e,r){if(e==="matrix"||e==="calendar"){Ps[e]=r;return}tc[e]=r},t.get=function(e){return tc[e]||
Ps[e]},t})();function aC(t){return!!Ps[t]}f(aC,"canBeNonSeriesBoxCoordSys");var oC=1,sC=2,uC=$();function Tm(t){var e=t.getShallow("coord",!0),r=oC;if(e==null){
var n=uC.get(t.type);n&&n.getCoord2&&(r=sC,e=n.getCoord2(t))}return{coord:e,from:r}}f(Tm,"getCoordForCoordSysUsageKindBox");var Di=0,Os=1,lC=2;function fC(t,e){
var r=t.getShallow("coordinateSystem"),n=t.getShallow("coordinateSystemUsage",!0),i=n!=null,a=Di;if(r){var o=t.mainType==="series";n==null&&(n=o?"data":"box"),n===
"data"?(a=Os,o||(process.env.NODE_ENV!=="production"&&i&&e&&le('coordinateSystemUsage "data" is not supported in non-series components.'),a=Di)):n==="box"&&(a=lC,
!o&&!aC(r)&&(process.env.NODE_ENV!=="production"&&i&&e&&le('coordinateSystem "'+r+'" cannot be used'+(' as coordinateSystemUsage "box" for "'+t.type+'" yet.')),
a=Di))}return{coordSysType:r,kind:a}}f(fC,"decideCoordSysUsageKind");function cC(t){var e=t.targetModel,r=t.coordSysType,n=t.coordSysProvider,i=t.isDefaultDataCoordSys,
a=t.allowNotFound;process.env.NODE_ENV!=="production"&&R(!!r);var o=fC(e,!0),s=o.kind,u=o.coordSysType;if(i&&s!==Os&&(s=Os,u=r),s===Di||u!==r)return Di;var l=n(
r,e);return l?(s===Os?(process.env.NODE_ENV!=="production"&&R(e.mainType==="series"),e.coordinateSystem=l):e.boxCoordinateSystem=l,s):(process.env.NODE_ENV!=="p\
roduction"&&(a||le(r+" cannot be found for"+(" "+e.type+" (index: "+e.componentIndex+")."))),Di)}f(cC,"injectCoordSysByOption");var rc=iC,vC=(function(){function t(e){
this.coordSysDims=[],this.axisMap=$(),this.categoryAxisMap=$(),this.coordSysName=e}return f(t,"SeriesModelCoordSysInfo2"),t})();function hC(t){var e=t.get("coor\
dinateSystem"),r=new vC(e),n=dC[e];if(n)return n(t,r,r.axisMap,r.categoryAxisMap),r}f(hC,"getCoordSysInfoBySeries");var dC={cartesian2d:f(function(t,e,r,n){var i=t.
getReferringComponents("xAxis",bt).models[0],a=t.getReferringComponents("yAxis",bt).models[0];if(process.env.NODE_ENV!=="production"){if(!i)throw new Error('xAx\
is "'+$n(t.get("xAxisIndex"),t.get("xAxisId"),0)+'" not found');if(!a)throw new Error('yAxis "'+$n(t.get("xAxisIndex"),t.get("yAxisId"),0)+'" not found')}e.coordSysDims=
["x","y"],r.set("x",i),r.set("y",a),Ci(i)&&(n.set("x",i),e.firstCategoryDimIndex=0),Ci(a)&&(n.set("y",a),e.firstCategoryDimIndex==null&&(e.firstCategoryDimIndex=
1))},"cartesian2d"),singleAxis:f(function(t,e,r,n){var i=t.getReferringComponents("singleAxis",bt).models[0];if(process.env.NODE_ENV!=="production"&&!i)throw new Error(
"singleAxis should be specified.");e.coordSysDims=["single"],r.set("single",i),Ci(i)&&(n.set("single",i),e.firstCategoryDimIndex=0)},"singleAxis"),polar:f(function(t,e,r,n){
var i=t.getReferringComponents("polar",bt).models[0],a=i.findAxisModel("radiusAxis"),o=i.findAxisModel("angleAxis");if(process.env.NODE_ENV!=="production"){if(!o)
throw new Error("angleAxis option not found");if(!a)throw new Error("radiusAxis option not found")}e.coordSysDims=["radius","angle"],r.set("radius",a),r.set("an\
gle",o),Ci(a)&&(n.set("radius",a),e.firstCategoryDimIndex=0),Ci(o)&&(n.set("angle",o),e.firstCategoryDimIndex==null&&(e.firstCategoryDimIndex=1))},"polar"),geo:f(
function(t,e,r,n){e.coordSysDims=["lng","lat"]},"geo"),parallel:f(function(t,e,r,n){var i=t.ecModel,a=i.getComponent("parallel",t.get("parallelIndex")),o=e.coordSysDims=
a.dimensions.slice();M(a.parallelAxisIndex,function(s,u){var l=i.getComponent("parallelAxis",s),c=o[u];r.set(c,l),Ci(l)&&(n.set(c,l),e.firstCategoryDimIndex==null&&
(e.firstCategoryDimIndex=u))})},"parallel"),matrix:f(function(t,e,r,n){var i=t.getReferringComponents("matrix",bt).models[0];if(process.env.NODE_ENV!=="producti\
on"&&!i)throw new Error("matrix coordinate system should be specified.");e.coordSysDims=["x","y"];var a=i.getDimensionModel("x"),o=i.getDimensionModel("y");r.set(
"x",a),r.set("y",o),n.set("x",a),n.set("y",o)},"matrix")};function Ci(t){return t.get("type")==="category"}f(Ci,"isCategory");function pC(t,e,r){r=r||{};var n=r.
byIndex,i=r.stackedCoordDimension,a,o,s;gC(e)?a=e:(o=e.schema,a=o.dimensions,s=e.store);var u=!!(t&&t.get("stack")),l,c,v,h,d=!0;function p(b){return b.type!=="\
ordinal"&&b.type!=="time"}if(f(p,"dimTypeIsNotOrdinalAndTime"),M(a,function(b,w){q(b)&&(a[w]=b={name:b}),p(b)||(d=!1)}),M(a,function(b,w){u&&!b.isExtraCoord&&(!n&&
!l&&b.ordinalMeta&&(l=b),!c&&p(b)&&(!d||b.coordDim!=="x"&&b.coordDim!=="angle")&&(!i||i===b.coordDim)&&(c=b))}),c&&!n&&!l&&(n=!0),c){v="__\0ecstackresult_"+t.id,
h="__\0ecstackedover_"+t.id,l&&(l.createInvertedIndices=!0);var g=c.coordDim,m=c.type,y=0;M(a,function(b){b.coordDim===g&&y++});var _={name:v,coordDim:g,coordDimIndex:y,
type:m,isExtraCoord:!0,isCalculationCoord:!0,storeDimIndex:a.length},S={name:h,coordDim:h,coordDimIndex:y+1,type:m,isExtraCoord:!0,isCalculationCoord:!0,storeDimIndex:a.
length+1};o?(s&&(_.storeDimIndex=s.ensureCalculationDimension(h,m),S.storeDimIndex=s.ensureCalculationDimension(v,m)),o.appendCalculationDimension(_),o.appendCalculationDimension(
S)):(a.push(_),a.push(S))}return{stackedDimension:c&&c.name,stackedByDimension:l&&l.name,isStackedByIndex:n,stackedOverDimension:h,stackResultDimension:v}}f(pC,
"enableDataStack");function gC(t){return!ym(t.schema)}f(gC,"isLegacyDimensionsInput");function Ei(t,e){return!!e&&e===t.getCalculationInfo("stackedDimension")}f(
Ei,"isDimensionStacked");function mC(t,e){return Ei(t,e)?t.getCalculationInfo("stackResultDimension"):e}f(mC,"getStackedDimension");function yC(t,e){var r=t.get(
"coordinateSystem"),n=rc.get(r),i;return e&&e.coordSysDims&&(i=X(e.coordSysDims,function(a){var o={name:a},s=e.axisMap.get(a);if(s){var u=s.get("type");o.type=VD(
u)}return o})),i||(i=n&&(n.getDimensionsInfo?n.getDimensionsInfo():n.dimensions.slice())||["x","y"]),i}f(yC,"getCoordSysDimDefs");function _C(t,e,r){var n,i;return r&&
M(t,function(a,o){var s=a.coordDim,u=r.categoryAxisMap.get(s);u&&(n==null&&(n=o),a.ordinalMeta=u.getOrdinalMeta(),e&&(a.createInvertedIndices=!0)),a.otherDims.itemName!=
null&&(i=!0)}),!i&&n!=null&&(t[n].otherDims.itemName=0),n}f(_C,"injectOrdinalMeta");function SC(t,e,r){r=r||{};var n=e.getSourceManager(),i,a=!1;t?(a=!0,i=Zf(t)):
(i=n.getSource(),a=i.sourceFormat===lt);var o=hC(e),s=yC(e,o),u=r.useEncodeDefaulter,l=j(u)?u:u?Oe(ED,s,e):null,c={coordDimensions:s,generateCoord:r.generateCoord,
encodeDefine:e.getEncode(),encodeDefaulter:l,canOmitUnusedDimensions:!a},v=tC(i,c),h=_C(v.dimensions,r.createInvertedIndices,o),d=a?null:n.getSharedDataStore(v),
p=pC(e,{schema:v,store:d}),g=new eC(v,e);g.setCalculationInfo(p);var m=h!=null&&bC(i)?function(y,_,S,b){return b===h?S:this.defaultDimValueGetter(y,_,S,b)}:null;
return g.hasItemOption=!1,g.initData(a?i:d,null,m),g}f(SC,"createSeriesData");function bC(t){if(t.sourceFormat===lt){var e=wC(t.data||[]);return!Z(pa(e))}}f(bC,
"isNeedCompleteOrdinalData");function wC(t){for(var e=0;e<t.length&&t[e]==null;)e++;return t[e]}f(wC,"firstDataNotNull");var Ns=SC,TC=Math.round(Math.random()*10);
function Rs(t){return[t||"",TC++].join("_")}f(Rs,"getUID");function xC(t){var e={};t.registerSubTypeDefaulter=function(r,n){var i=Ht(r);e[i.main]=n},t.determineSubType=
function(r,n){var i=n.type;if(!i){var a=Ht(r).main;t.hasSubTypes(r)&&e[a]&&(i=e[a](n))}return i}}f(xC,"enableSubTypeDefaulter");function DC(t,e){t.topologicalTravel=
function(a,o,s,u){if(!a.length)return;var l=r(o),c=l.graph,v=l.noEntryList,h={};for(M(a,function(_){h[_]=!0});v.length;){var d=v.pop(),p=c[d],g=!!h[d];g&&(s.call(
u,d,p.originalDeps.slice()),delete h[d]),M(p.successor,g?y:m)}M(h,function(){var _="";throw process.env.NODE_ENV!=="production"&&(_=uf("Circular dependency may \
exists: ",h,a,o)),new Error(_)});function m(_){c[_].entryCount--,c[_].entryCount===0&&v.push(_)}f(m,"removeEdge");function y(_){h[_]=!0,m(_)}f(y,"removeEdgeAndA\
dd")};function r(a){var o={},s=[];return M(a,function(u){var l=n(o,u),c=l.originalDeps=e(u),v=i(c,a);l.entryCount=v.length,l.entryCount===0&&s.push(u),M(v,function(h){
ce(l.predecessor,h)<0&&l.predecessor.push(h);var d=n(o,h);ce(d.successor,h)<0&&d.successor.push(u)})}),{graph:o,noEntryList:s}}f(r,"makeDepndencyGraph");function n(a,o){
return a[o]||(a[o]={predecessor:[],successor:[]}),a[o]}f(n,"createDependencyGraphItem");function i(a,o){var s=[];return M(a,function(u){ce(o,u)>=0&&s.push(u)}),
s}f(i,"getAvailableDependencies")}f(DC,"enableTopologicalTravel");function xm(t,e){return be(be({},t,!0),e,!0)}f(xm,"inheritDefaultOption");var CC=Math.log(2);function nc(t,e,r,n,i,a){
var o=n+"-"+i,s=t.length;if(a.hasOwnProperty(o))return a[o];if(e===1){var u=Math.round(Math.log((1<<s)-1&~i)/CC);return t[r][u]}for(var l=n|1<<r,c=r+1;n&1<<c;)c++;
for(var v=0,h=0,d=0;h<s;h++){var p=1<<h;p&i||(v+=(d%2?-1:1)*t[r][h]*nc(t,e-1,c,l,i|p,a),d++)}return a[o]=v,v}f(nc,"determinant");function Dm(t,e){var r=[[t[0],t[1],
1,0,0,0,-e[0]*t[0],-e[0]*t[1]],[0,0,0,t[0],t[1],1,-e[1]*t[0],-e[1]*t[1]],[t[2],t[3],1,0,0,0,-e[2]*t[2],-e[2]*t[3]],[0,0,0,t[2],t[3],1,-e[3]*t[2],-e[3]*t[3]],[t[4],
t[5],1,0,0,0,-e[4]*t[4],-e[4]*t[5]],[0,0,0,t[4],t[5],1,-e[5]*t[4],-e[5]*t[5]],[t[6],t[7],1,0,0,0,-e[6]*t[6],-e[6]*t[7]],[0,0,0,t[6],t[7],1,-e[7]*t[6],-e[7]*t[7]]],
n={},i=nc(r,8,0,0,0,n);if(i!==0){for(var a=[],o=0;o<8;o++)for(var s=0;s<8;s++)a[s]==null&&(a[s]=0),a[s]+=((o+s)%2?-1:1)*nc(r,7,o===0?1:0,1<<o,1<<s,n)/i*e[o];return function(u,l,c){
var v=l*a[6]+c*a[7]+1;u[0]=(l*a[0]+c*a[1]+a[2])/v,u[1]=(l*a[3]+c*a[4]+a[5])/v}}}f(Dm,"buildTransformer");var Cm="___zrEVENTSAVED";function EC(t,e,r,n,i){if(e.getBoundingClientRect&&
xe.domSupported&&!Em(e)){var a=e[Cm]||(e[Cm]={}),o=AC(e,a),s=MC(o,a,i);if(s)return s(t,r,n),!0}return!1}f(EC,"transformCoordWithViewport");function AC(t,e){var r=e.
markers;if(r)return r;r=e.markers=[];for(var n=["left","right"],i=["top","bottom"],a=0;a<4;a++){var o=document.createElement("div"),s=o.style,u=a%2,l=(a>>1)%2;s.
cssText=["position: absolute","visibility: hidden","padding: 0","margin: 0","border-width: 0","user-select: none","width:0","height:0",n[u]+":0",i[l]+":0",n[1-u]+
":auto",i[1-l]+":auto",""].join("!important;"),t.appendChild(o),r.push(o)}return e.clearMarkers=function(){M(r,function(c){c.parentNode&&c.parentNode.removeChild(
c)})},r}f(AC,"prepareCoordMarkers");function MC(t,e,r){for(var n=r?"invTrans":"trans",i=e[n],a=e.srcCoords,o=[],s=[],u=!0,l=0;l<4;l++){var c=t[l].getBoundingClientRect(),
v=2*l,h=c.left,d=c.top;o.push(h,d),u=u&&a&&h===a[v]&&d===a[v+1],s.push(t[l].offsetLeft,t[l].offsetTop)}return u&&i?i:(e.srcCoords=o,e[n]=r?Dm(s,o):Dm(o,s))}f(MC,
"preparePointerTransformer");function Em(t){return t.nodeName.toUpperCase()==="CANVAS"}f(Em,"isCanvasEl");var IC=/([&<>"'])/g,LC={"&":"&amp;","<":"&lt;",">":"&g\
t;",'"':"&quot;","'":"&#39;"};function ks(t){return t==null?"":(t+"").replace(IC,function(e,r){return LC[r]})}f(ks,"encodeHTML");var PC={time:{month:["January",
"February","March","April","May","June","July","August","September","October","November","December"],monthAbbr:["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug",
"Sep","Oct","Nov","Dec"],dayOfWeek:["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"],dayOfWeekAbbr:["Sun","Mon","Tue","Wed","Thu","Fri","\
Sat"]},legend:{selector:{all:"All",inverse:"Inv"}},toolbox:{brush:{title:{rect:"Box Select",polygon:"Lasso Select",lineX:"Horizontally Select",lineY:"Vertically\
 Select",keep:"Keep Selections",clear:"Clear Selections"}},dataView:{title:"Data View",lang:["Data View","Close","Refresh"]},dataZoom:{title:{zoom:"Zoom",back:"\
Zoom Reset"}},magicType:{title:{line:"Switch to Line Chart",bar:"Switch to Bar Chart",stack:"Stack",tiled:"Tile"}},restore:{title:"Restore"},saveAsImage:{title:"\
Save as Image",lang:["Right Click to Save Image"]}},series:{typeNames:{pie:"Pie chart",bar:"Bar chart",line:"Line chart",scatter:"Scatter plot",effectScatter:"R\
ipple scatter plot",radar:"Radar chart",tree:"Tree",treemap:"Treemap",boxplot:"Boxplot",candlestick:"Candlestick",k:"K line chart",heatmap:"Heat map",map:"Map",
parallel:"Parallel coordinate map",lines:"Line graph",graph:"Relationship graph",sankey:"Sankey diagram",funnel:"Funnel chart",gauge:"Gauge",pictorialBar:"Picto\
rial bar",themeRiver:"Theme River Map",sunburst:"Sunburst",custom:"Custom chart",chart:"Chart"}},aria:{general:{withTitle:'This is a chart about "{title}"',withoutTitle:"\
This is a chart"},series:{single:{prefix:"",withName:" with type {seriesType} named {seriesName}.",withoutName:" with type {seriesType}."},multiple:{prefix:". I\
t consists of {seriesCount} series count.",withName:" The {seriesId} series is a {seriesType} representing {seriesName}.",withoutName:" The {seriesId} series is\
 a {seriesType}.",separator:{middle:"",end:""}}},data:{allData:"The data is as follows: ",partialData:"The first {displayCnt} items are: ",withName:"the data fo\
r {name} is {value}",withoutName:"{value}",separator:{middle:", ",end:". "}}}},OC={time:{month:["\u4E00\u6708","\u4E8C\u6708","\u4E09\u6708","\u56DB\u6708","\u4E94\u6708",
"\u516D\u6708","\u4E03\u6708","\u516B\u6708","\u4E5D\u6708","\u5341\u6708","\u5341\u4E00\u6708","\u5341\u4E8C\u6708"],monthAbbr:["1\u6708","2\u6708","3\u6708","\
4\u6708","5\u6708","6\u6708","7\u6708","8\u6708","9\u6708","10\u6708","11\u6708","12\u6708"],dayOfWeek:["\u661F\u671F\u65E5","\u661F\u671F\u4E00","\u661F\u671F\u4E8C",
"\u661F\u671F\u4E09","\u661F\u671F\u56DB","\u661F\u671F\u4E94","\u661F\u671F\u516D"],dayOfWeekAbbr:["\u65E5","\u4E00","\u4E8C","\u4E09","\u56DB","\u4E94","\u516D"]},
legend:{selector:{all:"\u5168\u9009",inverse:"\u53CD\u9009"}},toolbox:{brush:{title:{rect:"\u77E9\u5F62\u9009\u62E9",polygon:"\u5708\u9009",lineX:"\u6A2A\u5411\u9009\u62E9",
lineY:"\u7EB5\u5411\u9009\u62E9",keep:"\u4FDD\u6301\u9009\u62E9",clear:"\u6E05\u9664\u9009\u62E9"}},dataView:{title:"\u6570\u636E\u89C6\u56FE",lang:["\u6570\u636E\u89C6\u56FE",
"\u5173\u95ED","\u5237\u65B0"]},dataZoom:{title:{zoom:"\u533A\u57DF\u7F29\u653E",back:"\u533A\u57DF\u7F29\u653E\u8FD8\u539F"}},magicType:{title:{line:"\u5207\u6362\u4E3A\u6298\u7EBF\u56FE",
bar:"\u5207\u6362\u4E3A\u67F1\u72B6\u56FE",stack:"\u5207\u6362\u4E3A\u5806\u53E0",tiled:"\u5207\u6362\u4E3A\u5E73\u94FA"}},restore:{title:"\u8FD8\u539F"},saveAsImage:{
title:"\u4FDD\u5B58\u4E3A\u56FE\u7247",lang:["\u53F3\u952E\u53E6\u5B58\u4E3A\u56FE\u7247"]}},series:{typeNames:{pie:"\u997C\u56FE",bar:"\u67F1\u72B6\u56FE",line:"\
\u6298\u7EBF\u56FE",scatter:"\u6563\u70B9\u56FE",effectScatter:"\u6D9F\u6F2A\u6563\u70B9\u56FE",radar:"\u96F7\u8FBE\u56FE",tree:"\u6811\u56FE",treemap:"\u77E9\u5F62\u6811\u56FE",
boxplot:"\u7BB1\u578B\u56FE",candlestick:"K\u7EBF\u56FE",k:"K\u7EBF\u56FE",heatmap:"\u70ED\u529B\u56FE",map:"\u5730\u56FE",parallel:"\u5E73\u884C\u5750\u6807\u56FE",
lines:"\u7EBF\u56FE",graph:"\u5173\u7CFB\u56FE",sankey:"\u6851\u57FA\u56FE",funnel:"\u6F0F\u6597\u56FE",gauge:"\u4EEA\u8868\u76D8\u56FE",pictorialBar:"\u8C61\u5F62\u67F1\u56FE",
themeRiver:"\u4E3B\u9898\u6CB3\u6D41\u56FE",sunburst:"\u65ED\u65E5\u56FE",custom:"\u81EA\u5B9A\u4E49\u56FE\u8868",chart:"\u56FE\u8868"}},aria:{general:{withTitle:"\
\u8FD9\u662F\u4E00\u4E2A\u5173\u4E8E\u201C{title}\u201D\u7684\u56FE\u8868\u3002",withoutTitle:"\u8FD9\u662F\u4E00\u4E2A\u56FE\u8868\uFF0C"},series:{single:{prefix:"",
withName:"\u56FE\u8868\u7C7B\u578B\u662F{seriesType}\uFF0C\u8868\u793A{seriesName}\u3002",withoutName:"\u56FE\u8868\u7C7B\u578B\u662F{seriesType}\u3002"},multiple:{
prefix:"\u5B83\u7531{seriesCount}\u4E2A\u56FE\u8868\u7CFB\u5217\u7EC4\u6210\u3002",withName:"\u7B2C{seriesId}\u4E2A\u7CFB\u5217\u662F\u4E00\u4E2A\u8868\u793A{seriesName}\u7684{seriesType}\uFF0C",
withoutName:"\u7B2C{seriesId}\u4E2A\u7CFB\u5217\u662F\u4E00\u4E2A{seriesType}\uFF0C",separator:{middle:"\uFF1B",end:"\u3002"}}},data:{allData:"\u5176\u6570\u636E\u662F\u2014\u2014",
partialData:"\u5176\u4E2D\uFF0C\u524D{displayCnt}\u9879\u662F\u2014\u2014",withName:"{name}\u7684\u6570\u636E\u662F{value}",withoutName:"{value}",separator:{middle:"\
\uFF0C",end:""}}}},Bs="ZH",ic="EN",Ai=ic,Fs={},ac={},Am=xe.domSupported?(function(){var t=(document.documentElement.lang||navigator.language||navigator.browserLanguage||
Ai).toUpperCase();return t.indexOf(Bs)>-1?Bs:Ai})():Ai;function Mm(t,e){t=t.toUpperCase(),ac[t]=new ct(e),Fs[t]=e}f(Mm,"registerLocale");function NC(t){if(q(t)){
var e=Fs[t.toUpperCase()]||{};return t===Bs||t===ic?ae(e):be(ae(e),ae(Fs[Ai]),!1)}else return be(ae(t),ae(Fs[Ai]),!1)}f(NC,"createLocaleObject");function RC(t){
return ac[t]}f(RC,"getLocaleModel");function kC(){return ac[Ai]}f(kC,"getDefaultLocaleModel"),Mm(ic,PC),Mm(Bs,OC);var BC=null;function je(){return BC}f(je,"getS\
caleBreakHelper");function Im(t,e){var r=je(),n=e.breakOption,i=e.breakParsed;return!i&&r&&(i=r.parseAxisBreakOption(n,t)),i}f(Im,"simplyParseBreakOption");function Vs(t){
var e=t.brk;return e?e.breaks:[]}f(Vs,"getBreaksUnsafe");function Ln(t){var e=t.brk;return e?e.hasBreaks():!1}f(Ln,"hasBreaks");var oc=1e3,sc=oc*60,Ia=sc*60,Tt=Ia*
24,Lm=Tt*365,FC={year:/({yyyy}|{yy})/,month:/({MMMM}|{MMM}|{MM}|{M})/,day:/({dd}|{d})/,hour:/({HH}|{H}|{hh}|{h})/,minute:/({mm}|{m})/,second:/({ss}|{s})/,millisecond:/({SSS}|{S})/},
zs={year:"{yyyy}",month:"{MMM}",day:"{d}",hour:"{HH}:{mm}",minute:"{HH}:{mm}",second:"{HH}:{mm}:{ss}",millisecond:"{HH}:{mm}:{ss} {SSS}"},VC="{yyyy}-{MM}-{dd} {\
HH}:{mm}:{ss} {SSS}",Gs="{yyyy}-{MM}-{dd}",Pm={year:"{yyyy}",month:"{yyyy}-{MM}",day:Gs,hour:Gs+" "+zs.hour,minute:Gs+" "+zs.minute,second:Gs+" "+zs.second,millisecond:VC},
ht=["year","month","day","hour","minute","second","millisecond"],zC=["year","half-year","quarter","month","week","half-week","day","half-day","quarter-day","hou\
r","minute","second","millisecond"];function GC(t){return!q(t)&&!j(t)?HC(t):t}f(GC,"parseTimeAxisLabelFormatter");function HC(t){t=t||{};var e={},r=!0;return M(
ht,function(n){r&&(r=t[n]==null)}),M(ht,function(n,i){var a=t[n];e[n]={};for(var o=null,s=i;s>=0;s--){var u=ht[s],l=Q(a)&&!Z(a)?a[u]:a,c=void 0;Z(l)?(c=l.slice(),
o=c[0]||""):q(l)?(o=l,c=[o]):(o==null?o=zs[n]:FC[u].test(o)||(o=e[u][u][0]+" "+o),c=[o],r&&(c[1]="{primary|"+o+"}")),e[n][u]=c}}),e}f(HC,"parseTimeAxisLabelForm\
atterDictionary");function Fr(t,e){return t+="","0000".substr(0,e-t.length)+t}f(Fr,"pad");function La(t){switch(t){case"half-year":case"quarter":return"month";case"\
week":case"half-week":return"day";case"half-day":case"quarter-day":return"hour";default:return t}}f(La,"getPrimaryTimeUnit");function UC(t){return t===La(t)}f(UC,
"isPrimaryTimeUnit");function WC(t){switch(t){case"year":case"month":return"day";case"millisecond":return"millisecond";default:return"second"}}f(WC,"getDefaultF\
ormatPrecisionOfInterval");function Om(t,e,r,n){var i=da(t),a=i[Nm(r)](),o=i[lc(r)]()+1,s=Math.floor((o-1)/3)+1,u=i[fc(r)](),l=i["get"+(r?"UTC":"")+"Day"](),c=i[cc(
r)](),v=(c-1)%12+1,h=i[vc(r)](),d=i[hc(r)](),p=i[dc(r)](),g=c>=12?"pm":"am",m=g.toUpperCase(),y=n instanceof ct?n:RC(n||Am)||kC(),_=y.getModel("time"),S=_.get("\
month"),b=_.get("monthAbbr"),w=_.get("dayOfWeek"),T=_.get("dayOfWeekAbbr");return(e||"").replace(/{a}/g,g+"").replace(/{A}/g,m+"").replace(/{yyyy}/g,a+"").replace(
/{yy}/g,Fr(a%100+"",2)).replace(/{Q}/g,s+"").replace(/{MMMM}/g,S[o-1]).replace(/{MMM}/g,b[o-1]).replace(/{MM}/g,Fr(o,2)).replace(/{M}/g,o+"").replace(/{dd}/g,Fr(
u,2)).replace(/{d}/g,u+"").replace(/{eeee}/g,w[l]).replace(/{ee}/g,T[l]).replace(/{e}/g,l+"").replace(/{HH}/g,Fr(c,2)).replace(/{H}/g,c+"").replace(/{hh}/g,Fr(v+
"",2)).replace(/{h}/g,v+"").replace(/{mm}/g,Fr(h,2)).replace(/{m}/g,h+"").replace(/{ss}/g,Fr(d,2)).replace(/{s}/g,d+"").replace(/{SSS}/g,Fr(p,3)).replace(/{S}/g,
p+"")}f(Om,"format");function YC(t,e,r,n,i){var a=null;if(q(r))a=r;else if(j(r)){var o={time:t.time,level:t.time?t.time.level:0},s=je();s&&s.makeAxisLabelFormatterParamBreak(
o,t.break),a=r(t.value,e,o)}else{var u=t.time;if(u){var l=r[u.lowerTimeUnit][u.upperTimeUnit];a=l[Math.min(u.level,l.length-1)]||""}else{var c=Mi(t.value,i);a=r[c][c][0]}}
return Om(new Date(t.value),a,i,n)}f(YC,"leveledFormat");function Mi(t,e){var r=da(t),n=r[lc(e)]()+1,i=r[fc(e)](),a=r[cc(e)](),o=r[vc(e)](),s=r[hc(e)](),u=r[dc(
e)](),l=u===0,c=l&&s===0,v=c&&o===0,h=v&&a===0,d=h&&i===1,p=d&&n===1;return p?"year":d?"month":h?"day":v?"hour":c?"minute":l?"second":"millisecond"}f(Mi,"getUni\
tFromValue");function uc(t,e,r){switch(e){case"year":t[Rm(r)](0);case"month":t[km(r)](1);case"day":t[Bm(r)](0);case"hour":t[Fm(r)](0);case"minute":t[Vm(r)](0);case"\
second":t[zm(r)](0)}return t}f(uc,"roundTime");function Nm(t){return t?"getUTCFullYear":"getFullYear"}f(Nm,"fullYearGetterName");function lc(t){return t?"getUTC\
Month":"getMonth"}f(lc,"monthGetterName");function fc(t){return t?"getUTCDate":"getDate"}f(fc,"dateGetterName");function cc(t){return t?"getUTCHours":"getHours"}
f(cc,"hoursGetterName");function vc(t){return t?"getUTCMinutes":"getMinutes"}f(vc,"minutesGetterName");function hc(t){return t?"getUTCSeconds":"getSeconds"}f(hc,
"secondsGetterName");function dc(t){return t?"getUTCMilliseconds":"getMilliseconds"}f(dc,"millisecondsGetterName");function XC(t){return t?"setUTCFullYear":"set\
FullYear"}f(XC,"fullYearSetterName");function Rm(t){return t?"setUTCMonth":"setMonth"}f(Rm,"monthSetterName");function km(t){return t?"setUTCDate":"setDate"}f(km,
"dateSetterName");function Bm(t){return t?"setUTCHours":"setHours"}f(Bm,"hoursSetterName");function Fm(t){return t?"setUTCMinutes":"setMinutes"}f(Fm,"minutesSet\
terName");function Vm(t){return t?"setUTCSeconds":"setSeconds"}f(Vm,"secondsSetterName");function zm(t){return t?"setUTCMilliseconds":"setMilliseconds"}f(zm,"mi\
llisecondsSetterName");function ZC(t){if(!up(t))return q(t)?t:"-";var e=(t+"").split(".");return e[0].replace(/(\d{1,3})(?=(?:\d{3})+(?!\d))/g,"$1,")+(e.length>
1?"."+e[1]:"")}f(ZC,"addCommas");var pc=$u,Gm=["a","b","c","d","e","f","g"],gc=f(function(t,e){return"{"+t+(e??"")+"}"},"wrapVar");function qC(t,e,r){Z(e)||(e=[
e]);var n=e.length;if(!n)return"";for(var i=e[0].$vars||[],a=0;a<i.length;a++){var o=Gm[a];t=t.replace(gc(o),gc(o,0))}for(var s=0;s<n;s++)for(var u=0;u<i.length;u++){
var l=e[s][i[u]];t=t.replace(gc(Gm[u],s),r?ks(l):l)}return t}f(qC,"formatTpl");function KC(t,e){var r=q(t)?{color:t,extraCssText:e}:t||{},n=r.color,i=r.type;e=r.
extraCssText;var a=r.renderMode||"html";if(!n)return"";if(a==="html")return i==="subItem"?'<span style="display:inline-block;vertical-align:middle;margin-right:\
8px;margin-left:3px;border-radius:4px;width:4px;height:4px;background-color:'+ks(n)+";"+(e||"")+'"></span>':'<span style="display:inline-block;margin-right:4px;\
border-radius:10px;width:10px;height:10px;background-color:'+ks(n)+";"+(e||"")+'"></span>';var o=r.markerId||"markerX";return{renderMode:a,content:"{"+o+"|}  ",
style:i==="subItem"?{width:4,height:4,borderRadius:2,backgroundColor:n}:{width:10,height:10,borderRadius:5,backgroundColor:n}}}f(KC,"getTooltipMarker");function mc(t,e){
return e=e||"transparent",q(t)?t:Q(t)&&t.colorStops&&(t.colorStops[0]||{}).color||e}f(mc,"convertToColorString");function Hm(t,e){if(e==="_blank"||e==="blank"){
var r=window.open();r.opener=null,r.location.href=t}else window.open(t,e)}f(Hm,"windowOpen");var Hs=M,QC=["left","right","top","bottom","width","height"],Us=[["\
width","left","right"],["height","top","bottom"]];function yc(t,e,r,n,i){var a=0,o=0;n==null&&(n=1/0),i==null&&(i=1/0);var s=0;e.eachChild(function(u,l){var c=u.
getBoundingRect(),v=e.childAt(l+1),h=v&&v.getBoundingRect(),d,p;if(t==="horizontal"){var g=c.width+(h?-h.x+c.x:0);d=a+g,d>n||u.newline?(a=0,d=g,o+=s+r,s=c.height):
s=Math.max(s,c.height)}else{var m=c.height+(h?-h.y+c.y:0);p=o+m,p>i||u.newline?(a+=s+r,o=0,p=m,s=c.width):s=Math.max(s,c.width)}u.newline||(u.x=a,u.y=o,u.markRedraw(),
t==="horizontal"?a=d+r:o=p+r)})}f(yc,"boxLayout");var Pa=yc,vk=Oe(yc,"vertical"),hk=Oe(yc,"horizontal");function $C(t,e){return{left:t.getShallow("left",e),top:t.
getShallow("top",e),right:t.getShallow("right",e),bottom:t.getShallow("bottom",e),width:t.getShallow("width",e),height:t.getShallow("height",e)}}f($C,"getBoxLay\
outParams");function Oa(t,e,r){r=pc(r||0);var n=e.width,i=e.height,a=ut(t.left,n),o=ut(t.top,i),s=ut(t.right,n),u=ut(t.bottom,i),l=ut(t.width,n),c=ut(t.height,i),
v=r[2]+r[0],h=r[1]+r[3],d=t.aspect;switch(isNaN(l)&&(l=n-s-h-a),isNaN(c)&&(c=i-u-v-o),d!=null&&(isNaN(l)&&isNaN(c)&&(d>n/i?l=n*.8:c=i*.8),isNaN(l)&&(l=d*c),isNaN(
c)&&(c=l/d)),isNaN(a)&&(a=n-s-l-h),isNaN(o)&&(o=i-u-c-v),t.left||t.right){case"center":a=n/2-l/2-r[3];break;case"right":a=n-l-h;break}switch(t.top||t.bottom){case"\
middle":case"center":o=i/2-c/2-r[0];break;case"bottom":o=i-c-v;break}a=a||0,o=o||0,isNaN(l)&&(l=n-h-a-(s||0)),isNaN(c)&&(c=i-v-o-(u||0));var p=new se((e.x||0)+a+
r[3],(e.y||0)+o+r[0],l,c);return p.margin=r,p}f(Oa,"getLayoutRect");var Ws={rect:1,point:2};function _c(t,e,r){var n,i,a,o=t.boxCoordinateSystem,s;if(o){var u=Tm(
t),l=u.coord,c=u.from;if(o.dataToLayout){a=Ws.rect,s=c;var v=o.dataToLayout(l);n=v.contentRect||v.rect}else r&&r.enableLayoutOnlyByCenter&&o.dataToPoint?(a=Ws.point,
s=c,i=o.dataToPoint(l)):process.env.NODE_ENV!=="production"&&le(t.type+"["+t.componentIndex+"]"+(" layout based on "+o.type+" is not supported."))}return a==null&&
(a=Ws.rect),a===Ws.rect&&(n||(n={x:0,y:0,width:e.getWidth(),height:e.getHeight()}),i=[n.x+n.width/2,n.y+n.height/2]),{type:a,refContainer:n,refPoint:i,boxCoordFrom:s}}
f(_c,"createBoxLayoutReference");function Na(t){var e=t.layoutMode||t.constructor.layoutMode;return Q(e)?e:e?{type:e}:null}f(Na,"fetchLayoutMode");function Vr(t,e,r){
var n=r&&r.ignoreSize;!Z(n)&&(n=[n,n]);var i=o(Us[0],0),a=o(Us[1],1);u(Us[0],t,i),u(Us[1],t,a);function o(l,c){var v={},h=0,d={},p=0,g=2;if(Hs(l,function(_){d[_]=
t[_]}),Hs(l,function(_){rt(e,_)&&(v[_]=d[_]=e[_]),s(v,_)&&h++,s(d,_)&&p++}),n[c])return s(e,l[1])?d[l[2]]=null:s(e,l[2])&&(d[l[1]]=null),d;if(p===g||!h)return d;
if(h>=g)return v;for(var m=0;m<l.length;m++){var y=l[m];if(!rt(v,y)&&rt(t,y)){v[y]=t[y];break}}return v}f(o,"merge2");function s(l,c){return l[c]!=null&&l[c]!==
"auto"}f(s,"hasValue");function u(l,c,v){Hs(l,function(h){c[h]=v[h]})}f(u,"copy2")}f(Vr,"mergeLayoutParam");function Ra(t){return JC({},t)}f(Ra,"getLayoutParams");
function JC(t,e){return e&&t&&Hs(QC,function(r){rt(e,r)&&(t[r]=e[r])}),t}f(JC,"copyLayoutParams");var jC=Se(),Ii=(function(t){ee(e,t);function e(r,n,i){var a=t.
call(this,r,n,i)||this;return a.uid=Rs("ec_cpt_model"),a}return f(e,"ComponentModel2"),e.prototype.init=function(r,n,i){this.mergeDefaultAndTheme(r,i)},e.prototype.
mergeDefaultAndTheme=function(r,n){var i=Na(this),a=i?Ra(r):{},o=n.getTheme();be(r,o.get(this.mainType)),be(r,this.getDefaultOption()),i&&Vr(r,a,i)},e.prototype.
mergeOption=function(r,n){be(this.option,r,!0);var i=Na(this);i&&Vr(this.option,r,i)},e.prototype.optionUpdated=function(r,n){},e.prototype.getDefaultOption=function(){
var r=this.constructor;if(!db(r))return r.defaultOption;var n=jC(this);if(!n.defaultOption){for(var i=[],a=r;a;){var o=a.prototype.defaultOption;o&&i.push(o),a=
a.superClass}for(var s={},u=i.length-1;u>=0;u--)s=be(s,i[u],!0);n.defaultOption=s}return n.defaultOption},e.prototype.getReferringComponents=function(r,n){var i=r+
"Index",a=r+"Id";return es(this.ecModel,r,{index:this.get(i,!0),id:this.get(a,!0)},n)},e.prototype.getBoxLayoutParams=function(){return $C(this,!1)},e.prototype.
getZLevelKey=function(){return""},e.prototype.setZLevel=function(r){this.option.zlevel=r},e.protoInitialize=(function(){var r=e.prototype;r.type="component",r.id=
"",r.name="",r.mainType="",r.subType="",r.componentIndex=0})(),e})(ct);Oh(Ii,ct),mo(Ii),xC(Ii),DC(Ii,eE);function eE(t){var e=[];return M(Ii.getClassesByMainType(
t),function(r){e=e.concat(r.dependencies||r.prototype.dependencies||[])}),e=X(e,function(r){return Ht(r).main}),t!=="dataset"&&ce(e,"dataset")<=0&&e.unshift("da\
taset"),e}f(eE,"getDependencies");var Te=Ii,Um=Se(),dk=Se(),Sc=(function(){function t(){}return f(t,"PaletteMixin2"),t.prototype.getColorFromPalette=function(e,r,n){
var i=Je(this.get("color",!0)),a=this.get("colorLayer",!0);return rE(this,Um,i,a,e,r,n)},t.prototype.clearColorPalette=function(){nE(this,Um)},t})();function tE(t,e){
for(var r=t.length,n=0;n<r;n++)if(t[n].length>e)return t[n];return t[r-1]}f(tE,"getNearestPalette");function rE(t,e,r,n,i,a,o){a=a||t;var s=e(a),u=s.paletteIdx||
0,l=s.paletteNameMap=s.paletteNameMap||{};if(l.hasOwnProperty(i))return l[i];var c=o==null||!n?r:tE(n,o);if(c=c||r,!(!c||!c.length)){var v=c[u];return i&&(l[i]=
v),s.paletteIdx=(u+1)%c.length,v}}f(rE,"getFromPalette");function nE(t,e){e(t).paletteIdx=0,e(t).paletteNameMap={}}f(nE,"clearPalette");var iE=/\{@(.+?)\}/g,aE=(function(){
function t(){}return f(t,"DataFormatMixin2"),t.prototype.getDataParams=function(e,r){var n=this.getData(r),i=this.getRawValue(e,r),a=n.getRawIndex(e),o=n.getName(
e),s=n.getRawDataItem(e),u=n.getItemVisual(e,"style"),l=u&&u[n.getItemVisual(e,"drawType")||"fill"],c=u&&u.stroke,v=this.mainType,h=v==="series",d=n.userOutput&&
n.userOutput.get();return{componentType:v,componentSubType:this.subType,componentIndex:this.componentIndex,seriesType:h?this.subType:null,seriesIndex:this.seriesIndex,
seriesId:h?this.id:null,seriesName:h?this.name:null,name:o,dataIndex:a,data:s,dataType:r,value:i,color:l,borderColor:c,dimensionNames:d?d.fullDimensions:null,encode:d?
d.encode:null,$vars:["seriesName","name","value"]}},t.prototype.getFormattedLabel=function(e,r,n,i,a,o){r=r||"normal";var s=this.getData(n),u=this.getDataParams(
e,n);if(o&&(u.value=o.interpolatedValue),i!=null&&Z(u.value)&&(u.value=u.value[i]),!a){var l=s.getItemModel(e);a=l.get(r==="normal"?["label","formatter"]:[r,"la\
bel","formatter"])}if(j(a))return u.status=r,u.dimensionIndex=i,a(u);if(q(a)){var c=qC(a,u);return c.replace(iE,function(v,h){var d=h.length,p=h;p.charAt(0)==="\
["&&p.charAt(d-1)==="]"&&(p=+p.slice(1,d-1),process.env.NODE_ENV!=="production"&&isNaN(p)&&le("Invalide label formatter: @"+h+", only support @[0], @[1], @[2], \
..."));var g=wi(s,e,p);if(o&&Z(o.interpolatedValue)){var m=s.getDimensionIndex(p);m>=0&&(g=o.interpolatedValue[m])}return g!=null?g+"":""})}},t.prototype.getRawValue=
function(e,r){return wi(this.getData(r),e)},t.prototype.formatTooltip=function(e,r,n){},t})();function ka(t){return new oE(t)}f(ka,"createTask");var oE=(function(){
function t(e){e=e||{},this._reset=e.reset,this._plan=e.plan,this._count=e.count,this._onDirty=e.onDirty,this._dirty=!0}return f(t,"Task2"),t.prototype.perform=function(e){
var r=this._upstream,n=e&&e.skip;if(this._dirty&&r){var i=this.context;i.data=i.outputData=r.context.outputData}this.__pipeline&&(this.__pipeline.currentTask=this);
var a;this._plan&&!n&&(a=this._plan(this.context));var o=c(this._modBy),s=this._modDataCount||0,u=c(e&&e.modBy),l=e&&e.modDataCount||0;(o!==u||s!==l)&&(a="reset");
function c(_){return!(_>=1)&&(_=1),_}f(c,"normalizeModBy");var v;(this._dirty||a==="reset")&&(this._dirty=!1,v=this._doReset(n)),this._modBy=u,this._modDataCount=
l;var h=e&&e.step;if(r?(process.env.NODE_ENV!=="production"&&R(r._outputDueEnd!=null),this._dueEnd=r._outputDueEnd):(process.env.NODE_ENV!=="production"&&R(!this.
_progress||this._count),this._dueEnd=this._count?this._count(this.context):1/0),this._progress){var d=this._dueIndex,p=Math.min(h!=null?this._dueIndex+h:1/0,this.
_dueEnd);if(!n&&(v||d<p)){var g=this._progress;if(Z(g))for(var m=0;m<g.length;m++)this._doProgress(g[m],d,p,u,l);else this._doProgress(g,d,p,u,l)}this._dueIndex=
p;var y=this._settedOutputEnd!=null?this._settedOutputEnd:p;process.env.NODE_ENV!=="production"&&R(y>=this._outputDueEnd),this._outputDueEnd=y}else this._dueIndex=
this._outputDueEnd=this._settedOutputEnd!=null?this._settedOutputEnd:this._dueEnd;return this.unfinished()},t.prototype.dirty=function(){this._dirty=!0,this._onDirty&&
this._onDirty(this.context)},t.prototype._doProgress=function(e,r,n,i,a){Wm.reset(r,n,i,a),this._callingProgress=e,this._callingProgress({start:r,end:n,count:n-
r,next:Wm.next},this.context)},t.prototype._doReset=function(e){this._dueIndex=this._outputDueEnd=this._dueEnd=0,this._settedOutputEnd=null;var r,n;!e&&this._reset&&
(r=this._reset(this.context),r&&r.progress&&(n=r.forceFirstProgress,r=r.progress),Z(r)&&!r.length&&(r=null)),this._progress=r,this._modBy=this._modDataCount=null;
var i=this._downstream;return i&&i.dirty(),n},t.prototype.unfinished=function(){return this._progress&&this._dueIndex<this._dueEnd},t.prototype.pipe=function(e){
process.env.NODE_ENV!=="production"&&R(e&&!e._disposed&&e!==this),(this._downstream!==e||this._dirty)&&(this._downstream=e,e._upstream=this,e.dirty())},t.prototype.
dispose=function(){this._disposed||(this._upstream&&(this._upstream._downstream=null),this._downstream&&(this._downstream._upstream=null),this._dirty=!1,this._disposed=
!0)},t.prototype.getUpstream=function(){return this._upstream},t.prototype.getDownstream=function(){return this._downstream},t.prototype.setOutputEnd=function(e){
this._outputDueEnd=this._settedOutputEnd=e},t})(),Wm=(function(){var t,e,r,n,i,a={reset:f(function(u,l,c,v){e=u,t=l,r=c,n=v,i=Math.ceil(n/r),a.next=r>1&&n>0?s:o},
"reset")};return a;function o(){return e<t?e++:null}function s(){var u=e%i*r+Math.ceil(e/i),l=e>=t?null:u<n?u:e;return e++,l}})(),sE=(function(){function t(){}return f(
t,"ExternalSource2"),t.prototype.getRawData=function(){throw new Error("not supported")},t.prototype.getRawDataItem=function(e){throw new Error("not supported")},
t.prototype.cloneRawData=function(){},t.prototype.getDimensionInfo=function(e){},t.prototype.cloneAllDimensionInfo=function(){},t.prototype.count=function(){},t.
prototype.retrieveValue=function(e,r){},t.prototype.retrieveValueFromItem=function(e,r){},t.prototype.convertValue=function(e,r){return Is(e,r)},t})();function uE(t,e){
var r=new sE,n=t.data,i=r.sourceFormat=t.sourceFormat,a=t.startIndex,o="";t.seriesLayoutBy!==jt&&(process.env.NODE_ENV!=="production"&&(o='`seriesLayoutBy` of u\
pstream dataset can only be "column" in data transform.'),it(o));var s=[],u={},l=t.dimensionsDefine;if(l)M(l,function(g,m){var y=g.name,_={index:m,name:y,displayName:g.
displayName};if(s.push(_),y!=null){var S="";rt(u,y)&&(process.env.NODE_ENV!=="production"&&(S='dimension name "'+y+'" duplicated.'),it(S)),u[y]=_}});else for(var c=0;c<
t.dimensionsDetectedCount;c++)s.push({index:c});var v=sm(i,jt);e.__isBuiltIn&&(r.getRawDataItem=function(g){return v(n,a,s,g)},r.getRawData=Ae(lE,null,t)),r.cloneRawData=
Ae(fE,null,t);var h=lm(i,jt);r.count=Ae(h,null,n,a,s);var d=fm(i);r.retrieveValue=function(g,m){var y=v(n,a,s,g);return p(y,m)};var p=r.retrieveValueFromItem=function(g,m){
if(g!=null){var y=s[m];if(y)return d(g,m,y.name)}};return r.getDimensionInfo=Ae(cE,null,s,u),r.cloneAllDimensionInfo=Ae(vE,null,s),r}f(uE,"createExternalSource");
function lE(t){var e=t.sourceFormat;if(!bc(e)){var r="";process.env.NODE_ENV!=="production"&&(r="`getRawData` is not supported in source format "+e),it(r)}return t.
data}f(lE,"getRawData");function fE(t){var e=t.sourceFormat,r=t.data;if(!bc(e)){var n="";process.env.NODE_ENV!=="production"&&(n="`cloneRawData` is not supporte\
d in source format "+e),it(n)}if(e===Xe){for(var i=[],a=0,o=r.length;a<o;a++)i.push(r[a].slice());return i}else if(e===Nt){for(var i=[],a=0,o=r.length;a<o;a++)i.
push(F({},r[a]));return i}}f(fE,"cloneRawData");function cE(t,e,r){if(r!=null){if(ge(r)||!isNaN(r)&&!rt(e,r))return t[r];if(rt(e,r))return e[r]}}f(cE,"getDimens\
ionInfo");function vE(t){return ae(t)}f(vE,"cloneAllDimensionInfo");var Ym=$();function hE(t){t=ae(t);var e=t.type,r="";e||(process.env.NODE_ENV!=="production"&&
(r="Must have a `type` when `registerTransform`."),it(r));var n=e.split(":");n.length!==2&&(process.env.NODE_ENV!=="production"&&(r='Name must include namespace\
 like "ns:regression".'),it(r));var i=!1;n[0]==="echarts"&&(e=n[1],i=!0),t.__isBuiltIn=i,Ym.set(e,t)}f(hE,"registerExternalTransform");function dE(t,e,r){var n=Je(
t),i=n.length,a="";i||(process.env.NODE_ENV!=="production"&&(a="If `transform` declared, it should at least contain one transform."),it(a));for(var o=0,s=i;o<s;o++){
var u=n[o];e=pE(u,e,r,i===1?null:o),o!==s-1&&(e.length=Math.max(e.length,1))}return e}f(dE,"applyDataTransform");function pE(t,e,r,n){var i="";e.length||(process.
env.NODE_ENV!=="production"&&(i="Must have at least one upstream dataset."),it(i)),Q(t)||(process.env.NODE_ENV!=="production"&&(i="transform declaration must be\
 an object rather than "+typeof t+"."),it(i));var a=t.type,o=Ym.get(a);o||(process.env.NODE_ENV!=="production"&&(i='Can not find transform on type "'+a+'".'),it(
i));var s=X(e,function(c){return uE(c,o)}),u=Je(o.transform({upstream:s[0],upstreamList:s,config:ae(t.config)}));if(process.env.NODE_ENV!=="production"&&t.print){
var l=X(u,function(c){var v=n!=null?" === pipe index: "+n:"";return["=== dataset index: "+r.datasetIndex+v+" ===","- transform result data:",uf(c.data),"- trans\
form result dimensions:",uf(c.dimensions)].join(`
`)}).join(`
`);vp(l)}return X(u,function(c,v){var h="";Q(c)||(process.env.NODE_ENV!=="production"&&(h="A transform should not return some empty results."),it(h)),c.data||(process.
env.NODE_ENV!=="production"&&(h="Transform result data should be not be null or undefined"),it(h));var d=jg(c.data);bc(d)||(process.env.NODE_ENV!=="production"&&
(h="Transform result data should be array rows or object rows."),it(h));var p,g=e[0];if(g&&v===0&&!c.dimensions){var m=g.startIndex;m&&(c.data=g.data.slice(0,m).
concat(c.data)),p={seriesLayoutBy:jt,sourceHeader:m,dimensions:g.metaRawOption.dimensions}}else p={seriesLayoutBy:jt,sourceHeader:0,dimensions:c.dimensions};return Xf(
c.data,p,null)})}f(pE,"applySingleDataTransform");function bc(t){return t===Xe||t===Nt}f(bc,"isSupportedSourceFormat");var gE=(function(){function t(e){this._sourceList=
[],this._storeList=[],this._upstreamSignList=[],this._versionSignBase=0,this._dirty=!0,this._sourceHost=e}return f(t,"SourceManager2"),t.prototype.dirty=function(){
this._setLocalSource([],[]),this._storeList=[],this._dirty=!0},t.prototype._setLocalSource=function(e,r){this._sourceList=e,this._upstreamSignList=r,this._versionSignBase++,
this._versionSignBase>9e10&&(this._versionSignBase=0)},t.prototype._getVersionSign=function(){return this._sourceHost.uid+"_"+this._versionSignBase},t.prototype.
prepareSource=function(){this._isDirty()&&(this._createSource(),this._dirty=!1)},t.prototype._createSource=function(){this._setLocalSource([],[]);var e=this._sourceHost,
r=this._getUpstreamSourceManagers(),n=!!r.length,i,a;if(Ba(e)){var o=e,s=void 0,u=void 0,l=void 0;if(n){var c=r[0];c.prepareSource(),l=c.getSource(),s=l.data,u=
l.sourceFormat,a=[c._getVersionSign()]}else s=o.get("data",!0),u=Ke(s)?gr:lt,a=[];var v=this._getSourceMetaRawOption()||{},h=l&&l.metaRawOption||{},d=U(v.seriesLayoutBy,
h.seriesLayoutBy)||null,p=U(v.sourceHeader,h.sourceHeader),g=U(v.dimensions,h.dimensions),m=d!==h.seriesLayoutBy||!!p!=!!h.sourceHeader||g;i=m?[Xf(s,{seriesLayoutBy:d,
sourceHeader:p,dimensions:g},u)]:[]}else{var y=e;if(n){var _=this._applyTransform(r);i=_.sourceList,a=_.upstreamSignList}else{var S=y.get("source",!0);i=[Xf(S,this.
_getSourceMetaRawOption(),null)],a=[]}}process.env.NODE_ENV!=="production"&&R(i&&a),this._setLocalSource(i,a)},t.prototype._applyTransform=function(e){var r=this.
_sourceHost,n=r.get("transform",!0),i=r.get("fromTransformResult",!0);if(process.env.NODE_ENV!=="production"&&R(i!=null||n!=null),i!=null){var a="";e.length!==1&&
(process.env.NODE_ENV!=="production"&&(a="When using `fromTransformResult`, there should be only one upstream dataset"),Xm(a))}var o,s=[],u=[];return M(e,function(l){
l.prepareSource();var c=l.getSource(i||0),v="";i!=null&&!c&&(process.env.NODE_ENV!=="production"&&(v="Can not retrieve result by `fromTransformResult`: "+i),Xm(
v)),s.push(c),u.push(l._getVersionSign())}),n?o=dE(n,s,{datasetIndex:r.componentIndex}):i!=null&&(o=[ID(s[0])]),{sourceList:o,upstreamSignList:u}},t.prototype._isDirty=
function(){if(this._dirty)return!0;for(var e=this._getUpstreamSourceManagers(),r=0;r<e.length;r++){var n=e[r];if(n._isDirty()||this._upstreamSignList[r]!==n._getVersionSign())
return!0}},t.prototype.getSource=function(e){e=e||0;var r=this._sourceList[e];if(!r){var n=this._getUpstreamSourceManagers();return n[0]&&n[0].getSource(e)}return r},
t.prototype.getSharedDataStore=function(e){process.env.NODE_ENV!=="production"&&R(Ba(this._sourceHost),"Can only call getDataStore on series source manager.");var r=e.
makeStoreSchema();return this._innerGetDataStore(r.dimensions,e.source,r.hash)},t.prototype._innerGetDataStore=function(e,r,n){var i=0,a=this._storeList,o=a[i];
o||(o=a[i]={});var s=o[n];if(!s){var u=this._getUpstreamSourceManagers()[0];Ba(this._sourceHost)&&u?s=u._innerGetDataStore(e,r,n):(s=new $f,s.initData(new am(r,
e.length),e)),o[n]=s}return s},t.prototype._getUpstreamSourceManagers=function(){var e=this._sourceHost;if(Ba(e)){var r=$g(e);return r?[r.getSourceManager()]:[]}else
return X(AD(e),function(n){return n.getSourceManager()})},t.prototype._getSourceMetaRawOption=function(){var e=this._sourceHost,r,n,i;if(Ba(e))r=e.get("seriesLa\
youtBy",!0),n=e.get("sourceHeader",!0),i=e.get("dimensions",!0);else if(!this._getUpstreamSourceManagers().length){var a=e;r=a.get("seriesLayoutBy",!0),n=a.get(
"sourceHeader",!0),i=a.get("dimensions",!0)}return{seriesLayoutBy:r,sourceHeader:n,dimensions:i}},t})();function Ba(t){return t.mainType==="series"}f(Ba,"isSeri\
es");function Xm(t){throw new Error(t)}f(Xm,"doThrow");var Pn={color:{},darkColor:{},size:{}},Ce=Pn.color={theme:["#5070dd","#b6d634","#505372","#ff994d","#0ca8\
df","#ffd10a","#fb628b","#785db0","#3fbe95"],neutral00:"#fff",neutral05:"#f4f7fd",neutral10:"#e8ebf0",neutral15:"#dbdee4",neutral20:"#cfd2d7",neutral25:"#c3c5cb",
neutral30:"#b7b9be",neutral35:"#aaacb2",neutral40:"#9ea0a5",neutral45:"#929399",neutral50:"#86878c",neutral55:"#797b7f",neutral60:"#6d6e73",neutral65:"#616266",
neutral70:"#54555a",neutral75:"#48494d",neutral80:"#3c3c41",neutral85:"#303034",neutral90:"#232328",neutral95:"#17171b",neutral99:"#000",accent05:"#eff1f9",accent10:"\
#e0e4f2",accent15:"#d0d6ec",accent20:"#c0c9e6",accent25:"#b1bbdf",accent30:"#a1aed9",accent35:"#91a0d3",accent40:"#8292cc",accent45:"#7285c6",accent50:"#6578ba",
accent55:"#5c6da9",accent60:"#536298",accent65:"#4a5787",accent70:"#404c76",accent75:"#374165",accent80:"#2e3654",accent85:"#252b43",accent90:"#1b2032",accent95:"\
#121521",transparent:"rgba(0,0,0,0)",highlight:"rgba(255,231,130,0.8)"};F(Ce,{primary:Ce.neutral80,secondary:Ce.neutral70,tertiary:Ce.neutral60,quaternary:Ce.neutral50,
disabled:Ce.neutral20,border:Ce.neutral30,borderTint:Ce.neutral20,borderShade:Ce.neutral40,background:Ce.neutral05,backgroundTint:"rgba(234,237,245,0.5)",backgroundTransparent:"\
rgba(255,255,255,0)",backgroundShade:Ce.neutral10,shadow:"rgba(0,0,0,0.2)",shadowTint:"rgba(129,130,136,0.2)",axisLine:Ce.neutral70,axisLineTint:Ce.neutral40,axisTick:Ce.
neutral70,axisTickMinor:Ce.neutral60,axisLabel:Ce.neutral70,axisSplitLine:Ce.neutral15,axisMinorSplitLine:Ce.neutral05});for(zr in Ce)Ce.hasOwnProperty(zr)&&(wc=
Ce[zr],zr==="theme"?Pn.darkColor.theme=Ce.theme.slice():zr==="highlight"?Pn.darkColor.highlight="rgba(255,231,130,0.4)":zr.indexOf("accent")===0?Pn.darkColor[zr]=
Cl(wc,null,function(t){return t*.5},function(t){return Math.min(1,1.3-t)}):Pn.darkColor[zr]=Cl(wc,null,function(t){return t*.9},function(t){return 1-Math.pow(t,
1.5)}));var wc,zr;Pn.size={xxs:2,xs:5,s:10,m:15,l:20,xl:30,xxl:40,xxxl:50};var te=Pn;function Tc(t,e){return e.type=t,e}f(Tc,"createTooltipMarkup");function mE(t,e){
var r=t.getData().getItemVisual(e,"style"),n=r[t.visualDrawType];return mc(n)}f(mE,"retrieveVisualColorForTooltipMarker");var pk=(function(){function t(){this.richTextStyles=
{},this._nextStyleNameId=sf()}return f(t,"TooltipMarkupStyleCreator2"),t.prototype._generateStyleName=function(){return"__EC_aUTo_"+this._nextStyleNameId++},t.prototype.
makeTooltipMarker=function(e,r,n){var i=n==="richText"?this._generateStyleName():null,a=KC({color:r,type:e,renderMode:n,markerId:i});return q(a)?a:(process.env.
NODE_ENV!=="production"&&R(i),this.richTextStyles[i]=a.style,a.content)},t.prototype.wrapRichTextStyle=function(e,r){var n={};Z(r)?M(r,function(a){return F(n,a)}):
F(n,r);var i=this._generateStyleName();return this.richTextStyles[i]=n,"{"+i+"|"+e+"}"},t})();function yE(t){var e=t.series,r=t.dataIndex,n=t.multipleSeries,i=e.
getData(),a=i.mapDimensionsAll("defaultedTooltip"),o=a.length,s=e.getRawValue(r),u=Z(s),l=mE(e,r),c,v,h,d;if(o>1||u&&!o){var p=_E(s,e,r,a,l);c=p.inlineValues,v=
p.inlineValueTypes,h=p.blocks,d=p.inlineValues[0]}else if(o){var g=i.getDimensionInfo(a[0]);d=c=wi(i,r,a[0]),v=g.type}else d=c=u?s[0]:s;var m=lf(e),y=m&&e.name||
"",_=i.getName(r),S=n?y:_;return Tc("section",{header:y,noHeader:n||!m,sortParam:d,blocks:[Tc("nameValue",{markerType:"item",markerColor:l,name:S,noName:!Cr(S),
value:c,valueType:v,rawDataIndex:i.getRawIndex(r)})].concat(h||[])})}f(yE,"defaultSeriesFormatTooltip");function _E(t,e,r,n,i){var a=e.getData(),o=Kn(t,function(v,h,d){
var p=a.getDimensionInfo(d);return v=v||p&&p.tooltip!==!1&&p.displayName!=null},!1),s=[],u=[],l=[];n.length?M(n,function(v){c(wi(a,r,v),v)}):M(t,c);function c(v,h){
var d=a.getDimensionInfo(h);!d||d.otherDims.tooltip===!1||(o?l.push(Tc("nameValue",{markerType:"subItem",markerColor:i,name:d.displayName,value:v,valueType:d.type})):
(s.push(v),u.push(d.type)))}return f(c,"setEachItem"),{inlineValues:s,inlineValueTypes:u,blocks:l}}f(_E,"formatTooltipArrayValue");var Gr=Se();function Ys(t,e){
return t.getName(e)||t.getId(e)}f(Ys,"getSelectionKey");var SE="__universalTransitionEnabled",Xs=(function(t){ee(e,t);function e(){var r=t!==null&&t.apply(this,
arguments)||this;return r._selectedDataIndicesMap={},r}return f(e,"SeriesModel2"),e.prototype.init=function(r,n,i){this.seriesIndex=this.componentIndex,this.dataTask=
ka({count:wE,reset:TE}),this.dataTask.context={model:this},this.mergeDefaultAndTheme(r,i);var a=Gr(this).sourceManager=new gE(this);a.prepareSource();var o=this.
getInitialData(r,i);qm(o,this),this.dataTask.context.data=o,process.env.NODE_ENV!=="production"&&R(o,"getInitialData returned invalid data."),Gr(this).dataBeforeProcessed=
o,Zm(this),this._initSelectedMapFromData(o)},e.prototype.mergeDefaultAndTheme=function(r,n){var i=Na(this),a=i?Ra(r):{},o=this.subType;Te.hasClass(o)&&(o+="Seri\
es"),be(r,n.getTheme().get(this.subType)),be(r,this.getDefaultOption()),pp(r,"label",["show"]),this.fillDataTextStyle(r.data),i&&Vr(r,a,i)},e.prototype.mergeOption=
function(r,n){r=be(this.option,r,!0),this.fillDataTextStyle(r.data);var i=Na(this);i&&Vr(this.option,r,i);var a=Gr(this).sourceManager;a.dirty(),a.prepareSource();
var o=this.getInitialData(r,n);qm(o,this),this.dataTask.dirty(),this.dataTask.context.data=o,Gr(this).dataBeforeProcessed=o,Zm(this),this._initSelectedMapFromData(
o)},e.prototype.fillDataTextStyle=function(r){if(r&&!Ke(r))for(var n=["show"],i=0;i<r.length;i++)r[i]&&r[i].label&&pp(r[i],"label",n)},e.prototype.getInitialData=
function(r,n){},e.prototype.appendData=function(r){var n=this.getRawData();n.appendData(r.data)},e.prototype.getData=function(r){var n=xc(this);if(n){var i=n.context.
data;return r==null||!i.getLinkedData?i:i.getLinkedData(r)}else return Gr(this).data},e.prototype.getAllData=function(){var r=this.getData();return r&&r.getLinkedDataAll?
r.getLinkedDataAll():[{data:r}]},e.prototype.setData=function(r){var n=xc(this);if(n){var i=n.context;i.outputData=r,n!==this.dataTask&&(i.data=r)}Gr(this).data=
r},e.prototype.getEncode=function(){var r=this.get("encode",!0);if(r)return $(r)},e.prototype.getSourceManager=function(){return Gr(this).sourceManager},e.prototype.
getSource=function(){return this.getSourceManager().getSource()},e.prototype.getRawData=function(){return Gr(this).dataBeforeProcessed},e.prototype.getColorBy=function(){
var r=this.get("colorBy");return r||"series"},e.prototype.isColorBySeries=function(){return this.getColorBy()==="series"},e.prototype.getBaseAxis=function(){var r=this.
coordinateSystem;return r&&r.getBaseAxis&&r.getBaseAxis()},e.prototype.indicesOfNearest=function(r,n,i,a){var o=this.getData(),s=this.coordinateSystem,u=s&&s.getAxis(
r);if(!s||!u)return[];var l=u.dataToCoord(i);a==null&&(a=1/0);for(var c=[],v=1/0,h=-1,d=0,p=o.getDimensionIndex(n),g=o.getStore(),m=0,y=g.count();m<y;m++){var _=g.
get(p,m),S=u.dataToCoord(_),b=l-S,w=Math.abs(b);w<=a&&((w<v||w===v&&b>=0&&h<0)&&(v=w,h=b,d=0),b===h&&(c[d++]=m))}return c.length=d,c},e.prototype.formatTooltip=
function(r,n,i){return yE({series:this,dataIndex:r,multipleSeries:n})},e.prototype.isAnimationEnabled=function(){var r=this.ecModel;if(xe.node&&!(r&&r.ssr))return!1;
var n=this.getShallow("animation");return n&&this.getData().count()>this.getShallow("animationThreshold")&&(n=!1),!!n},e.prototype.restoreData=function(){this.dataTask.
dirty()},e.prototype.getColorFromPalette=function(r,n,i){var a=this.ecModel,o=Sc.prototype.getColorFromPalette.call(this,r,n,i);return o||(o=a.getColorFromPalette(
r,n,i)),o},e.prototype.coordDimToDataDim=function(r){return this.getRawData().mapDimensionsAll(r)},e.prototype.getProgressive=function(){return this.get("progre\
ssive")},e.prototype.getProgressiveThreshold=function(){return this.get("progressiveThreshold")},e.prototype.select=function(r,n){this._innerSelect(this.getData(
n),r)},e.prototype.unselect=function(r,n){var i=this.option.selectedMap;if(i){var a=this.option.selectedMode,o=this.getData(n);if(a==="series"||i==="all"){this.
option.selectedMap={},this._selectedDataIndicesMap={};return}for(var s=0;s<r.length;s++){var u=r[s],l=Ys(o,u);i[l]=!1,this._selectedDataIndicesMap[l]=-1}}},e.prototype.
toggleSelect=function(r,n){for(var i=[],a=0;a<r.length;a++)i[0]=r[a],this.isSelected(r[a],n)?this.unselect(i,n):this.select(i,n)},e.prototype.getSelectedDataIndices=
function(){if(this.option.selectedMap==="all")return[].slice.call(this.getData().getIndices());for(var r=this._selectedDataIndicesMap,n=oe(r),i=[],a=0;a<n.length;a++){
var o=r[n[a]];o>=0&&i.push(o)}return i},e.prototype.isSelected=function(r,n){var i=this.option.selectedMap;if(!i)return!1;var a=this.getData(n);return(i==="all"||
i[Ys(a,r)])&&!a.getItemModel(r).get(["select","disabled"])},e.prototype.isUniversalTransitionEnabled=function(){if(this[SE])return!0;var r=this.option.universalTransition;
return r?r===!0?!0:r&&r.enabled:!1},e.prototype._innerSelect=function(r,n){var i,a,o=this.option,s=o.selectedMode,u=n.length;if(!(!s||!u)){if(s==="series")o.selectedMap=
"all";else if(s==="multiple"){Q(o.selectedMap)||(o.selectedMap={});for(var l=o.selectedMap,c=0;c<u;c++){var v=n[c],h=Ys(r,v);l[h]=!0,this._selectedDataIndicesMap[h]=
r.getRawIndex(v)}}else if(s==="single"||s===!0){var d=n[u-1],h=Ys(r,d);o.selectedMap=(i={},i[h]=!0,i),this._selectedDataIndicesMap=(a={},a[h]=r.getRawIndex(d),a)}}},
e.prototype._initSelectedMapFromData=function(r){if(!this.option.selectedMap){var n=[];r.hasItemOption&&r.each(function(i){var a=r.getRawDataItem(i);a&&a.selected&&
n.push(i)}),n.length>0&&this._innerSelect(r,n)}},e.registerClass=function(r){return Te.registerClass(r)},e.protoInitialize=(function(){var r=e.prototype;r.type=
"series.__base__",r.seriesIndex=0,r.ignoreStyleOnData=!1,r.hasSymbolVisual=!1,r.defaultSymbol="circle",r.visualStyleAccessPath="itemStyle",r.visualDrawType="fil\
l"})(),e})(Te);Gt(Xs,aE),Gt(Xs,Sc),Oh(Xs,Te);function Zm(t){var e=t.name;lf(t)||(t.name=bE(t)||e)}f(Zm,"autoSeriesName");function bE(t){var e=t.getRawData(),r=e.
mapDimensionsAll("seriesName"),n=[];return M(r,function(i){var a=e.getDimensionInfo(i);a.displayName&&n.push(a.displayName)}),n.join(" ")}f(bE,"getSeriesAutoNam\
e");function wE(t){return t.model.getRawData().count()}f(wE,"dataTaskCount");function TE(t){var e=t.model;return e.setData(e.getRawData().cloneShallow()),xE}f(TE,
"dataTaskReset");function xE(t,e){e.outputData&&t.end>e.outputData.count()&&e.model.getRawData().cloneShallow(e.outputData)}f(xE,"dataTaskProgress");function qm(t,e){
M(ub(t.CHANGABLE_METHODS,t.DOWNSAMPLE_METHODS),function(r){t.wrapMethod(r,Oe(DE,e))})}f(qm,"wrapData");function DE(t,e){var r=xc(t);return r&&r.setOutputEnd((e||
this).count()),e}f(DE,"onDataChange");function xc(t){var e=(t.ecModel||{}).scheduler,r=e&&e.getPipeline(t.uid);if(r){var n=r.currentTask;if(n){var i=n.agentStubMap;
i&&(n=i.get(t.uid))}return n}}f(xc,"getCurrentTask");var Hr=Xs,CE=ve.extend({type:"triangle",shape:{cx:0,cy:0,width:0,height:0},buildPath:f(function(t,e){var r=e.
cx,n=e.cy,i=e.width/2,a=e.height/2;t.moveTo(r,n-a),t.lineTo(r+i,n+a),t.lineTo(r-i,n+a),t.closePath()},"buildPath")}),EE=ve.extend({type:"diamond",shape:{cx:0,cy:0,
width:0,height:0},buildPath:f(function(t,e){var r=e.cx,n=e.cy,i=e.width/2,a=e.height/2;t.moveTo(r,n-a),t.lineTo(r+i,n),t.lineTo(r,n+a),t.lineTo(r-i,n),t.closePath()},
"buildPath")}),AE=ve.extend({type:"pin",shape:{x:0,y:0,width:0,height:0},buildPath:f(function(t,e){var r=e.x,n=e.y,i=e.width/5*3,a=Math.max(i,e.height),o=i/2,s=o*
o/(a-o),u=n-a+o+s,l=Math.asin(s/o),c=Math.cos(l)*o,v=Math.sin(l),h=Math.cos(l),d=o*.6,p=o*.7;t.moveTo(r-c,u+s),t.arc(r,u,o,Math.PI-l,Math.PI*2+l),t.bezierCurveTo(
r+c-v*d,u+s+h*d,r,n-p,r,n),t.bezierCurveTo(r,n-p,r-c+v*d,u+s+h*d,r-c,u+s),t.closePath()},"buildPath")}),ME=ve.extend({type:"arrow",shape:{x:0,y:0,width:0,height:0},
buildPath:f(function(t,e){var r=e.height,n=e.width,i=e.x,a=e.y,o=n/3*2;t.moveTo(i,a),t.lineTo(i+o,a+r),t.lineTo(i,a+r/4*3),t.lineTo(i-o,a+r),t.lineTo(i,a),t.closePath()},
"buildPath")}),IE={line:wn,rect:Me,roundRect:Me,square:Me,circle:Mf,diamond:EE,pin:AE,arrow:ME,triangle:CE},LE={line:f(function(t,e,r,n,i){i.x1=t,i.y1=e+n/2,i.x2=
t+r,i.y2=e+n/2},"line"),rect:f(function(t,e,r,n,i){i.x=t,i.y=e,i.width=r,i.height=n},"rect"),roundRect:f(function(t,e,r,n,i){i.x=t,i.y=e,i.width=r,i.height=n,i.
r=Math.min(r,n)/4},"roundRect"),square:f(function(t,e,r,n,i){var a=Math.min(r,n);i.x=t,i.y=e,i.width=a,i.height=a},"square"),circle:f(function(t,e,r,n,i){i.cx=t+
r/2,i.cy=e+n/2,i.r=Math.min(r,n)/2},"circle"),diamond:f(function(t,e,r,n,i){i.cx=t+r/2,i.cy=e+n/2,i.width=r,i.height=n},"diamond"),pin:f(function(t,e,r,n,i){i.x=
t+r/2,i.y=e+n/2,i.width=r,i.height=n},"pin"),arrow:f(function(t,e,r,n,i){i.x=t+r/2,i.y=e+n/2,i.width=r,i.height=n},"arrow"),triangle:f(function(t,e,r,n,i){i.cx=
t+r/2,i.cy=e+n/2,i.width=r,i.height=n},"triangle")},Dc={};M(IE,function(t,e){Dc[e]=new t});var PE=ve.extend({type:"symbol",shape:{symbolType:"",x:0,y:0,width:0,
height:0},calculateTextPosition:f(function(t,e,r){var n=So(t,e,r),i=this.shape;return i&&i.symbolType==="pin"&&e.position==="inside"&&(n.y=r.y+r.height*.4),n},"\
calculateTextPosition"),buildPath:f(function(t,e,r){var n=e.symbolType;if(n!=="none"){var i=Dc[n];i||(n="rect",i=Dc[n]),LE[n](e.x,e.y,e.width,e.height,i.shape),
i.buildPath(t,i.shape,r)}},"buildPath")});function OE(t,e){if(this.type!=="image"){var r=this.style;this.__isEmptyBrush?(r.stroke=t,r.fill=e||te.color.neutral00,
r.lineWidth=2):this.shape.symbolType==="line"?r.stroke=t:r.fill=t,this.markRedraw()}}f(OE,"symbolPathSetColor");function On(t,e,r,n,i,a,o){var s=t.indexOf("empt\
y")===0;s&&(t=t.substr(5,1).toLowerCase()+t.substr(6));var u;return t.indexOf("image://")===0?u=Lg(t.slice(8),new se(e,r,n,i),o?"center":"cover"):t.indexOf("pat\
h://")===0?u=kf(t.slice(7),{},new se(e,r,n,i),o?"center":"cover"):u=new PE({shape:{symbolType:t,x:e,y:r,width:n,height:i}}),u.__isEmptyBrush=s,u.setColor=OE,a&&
u.setColor(a),u}f(On,"createSymbol");function NE(t){return Z(t)||(t=[+t,+t]),[t[0]||0,t[1]||0]}f(NE,"normalizeSymbolSize");function Km(t,e){if(t!=null)return Z(
t)||(t=[t,t]),[ut(t[0],e[0])||0,ut(U(t[1],t[0]),e[1])||0]}f(Km,"normalizeSymbolOffset");var RE=(function(t){ee(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||
this;return r.type=e.type,r.hasSymbolVisual=!0,r}return f(e,"LineSeriesModel2"),e.prototype.getInitialData=function(r){if(process.env.NODE_ENV!=="production"){var n=r.
coordinateSystem;if(n!=="polar"&&n!=="cartesian2d")throw new Error("Line not support coordinateSystem besides cartesian and polar")}return Ns(null,this,{useEncodeDefaulter:!0})},
e.prototype.getLegendIcon=function(r){var n=new Be,i=On("line",0,r.itemHeight/2,r.itemWidth,0,r.lineStyle.stroke,!1);n.add(i),i.setStyle(r.lineStyle);var a=this.
getData().getVisual("symbol"),o=this.getData().getVisual("symbolRotate"),s=a==="none"?"circle":a,u=r.itemHeight*.8,l=On(s,(r.itemWidth-u)/2,(r.itemHeight-u)/2,u,
u,r.itemStyle.fill);n.add(l),l.setStyle(r.itemStyle);var c=r.iconRotate==="inherit"?o:r.iconRotate||0;return l.rotation=c*Math.PI/180,l.setOrigin([r.itemWidth/2,
r.itemHeight/2]),s.indexOf("empty")>-1&&(l.style.stroke=l.style.fill,l.style.fill=te.color.neutral00,l.style.lineWidth=2),n},e.type="series.line",e.dependencies=
["grid","polar"],e.defaultOption={z:3,coordinateSystem:"cartesian2d",legendHoverLink:!0,clip:!0,label:{position:"top"},endLabel:{show:!1,valueAnimation:!0,distance:8},
lineStyle:{width:2,type:"solid"},emphasis:{scale:!0},step:!1,smooth:!1,smoothMonotone:null,symbol:"emptyCircle",symbolSize:6,symbolRotate:null,showSymbol:!0,showAllSymbol:"\
auto",connectNulls:!1,sampling:"none",animationEasing:"linear",progressive:0,hoverLayerThreshold:1/0,universalTransition:{divideShape:"clone"},triggerLineEvent:!1,
triggerEvent:!1},e})(Hr),kE=RE;function Cc(t,e){var r=t.mapDimensionsAll("defaultedLabel"),n=r.length;if(n===1){var i=wi(t,e,r[0]);return i!=null?i+"":null}else if(n){
for(var a=[],o=0;o<r.length;o++)a.push(wi(t,e,r[o]));return a.join(" ")}}f(Cc,"getDefaultLabel");function Qm(t,e){var r=t.mapDimensionsAll("defaultedLabel");if(!Z(
e))return e+"";for(var n=[],i=0;i<r.length;i++){var a=t.getDimensionIndex(r[i]);a>=0&&n.push(e[a])}return n.join(" ")}f(Qm,"getDefaultInterpolatedLabel");var BE=(function(t){
ee(e,t);function e(r,n,i,a){var o=t.call(this)||this;return o.updateData(r,n,i,a),o}return f(e,"Symbol3"),e.prototype._createSymbol=function(r,n,i,a,o,s){this.removeAll();
var u=On(r,-1,-1,2,2,null,s);u.attr({z2:U(o,100),culling:!0,scaleX:a[0]/2,scaleY:a[1]/2}),u.drift=FE,this._symbolType=r,this.add(u)},e.prototype.stopSymbolAnimation=
function(r){this.childAt(0).stopAnimation(null,r)},e.prototype.getSymbolType=function(){return this._symbolType},e.prototype.getSymbolPath=function(){return this.
childAt(0)},e.prototype.highlight=function(){ss(this.childAt(0))},e.prototype.downplay=function(){us(this.childAt(0))},e.prototype.setZ=function(r,n){var i=this.
childAt(0);i.zlevel=r,i.z=n},e.prototype.setDraggable=function(r,n){var i=this.childAt(0);i.draggable=r,i.cursor=!n&&r?"move":i.cursor},e.prototype.updateData=function(r,n,i,a){
this.silent=!1;var o=r.getItemVisual(n,"symbol")||"circle",s=r.hostModel,u=e.getSymbolSize(r,n),l=e.getSymbolZ2(r,n),c=o!==this._symbolType,v=a&&a.disableAnimation;
if(c){var h=r.getItemVisual(n,"symbolKeepAspect");this._createSymbol(o,r,n,u,l,h)}else{var d=this.childAt(0);d.silent=!1;var p={scaleX:u[0]/2,scaleY:u[1]/2};v?d.
attr(p):ft(d,p,s,n),Ag(d)}if(this._updateCommon(r,n,u,i,a),c){var d=this.childAt(0);if(!v){var p={scaleX:this._sizeX,scaleY:this._sizeY,style:{opacity:d.style.opacity}};
d.scaleX=d.scaleY=0,d.style.opacity=0,yr(d,p,s,n)}}v&&this.childAt(0).stopAnimation("leave")},e.prototype._updateCommon=function(r,n,i,a,o){var s=this.childAt(0),
u=r.hostModel,l,c,v,h,d,p,g,m,y;if(a&&(l=a.emphasisItemStyle,c=a.blurItemStyle,v=a.selectItemStyle,h=a.focus,d=a.blurScope,g=a.labelStatesModels,m=a.hoverScale,
y=a.cursorStyle,p=a.emphasisDisabled),!a||r.hasItemOption){var _=a&&a.itemModel?a.itemModel:r.getItemModel(n),S=_.getModel("emphasis");l=S.getModel("itemStyle").
getItemStyle(),v=_.getModel(["select","itemStyle"]).getItemStyle(),c=_.getModel(["blur","itemStyle"]).getItemStyle(),h=S.get("focus"),d=S.get("blurScope"),p=S.get(
"disabled"),g=xs(_),m=S.getShallow("scale"),y=_.getShallow("cursor")}var b=r.getItemVisual(n,"symbolRotate");s.attr("rotation",(b||0)*Math.PI/180||0);var w=Km(r.
getItemVisual(n,"symbolOffset"),i);w&&(s.x=w[0],s.y=w[1]),y&&s.attr("cursor",y);var T=r.getItemVisual(n,"style"),x=T.fill;if(s instanceof cr){var C=s.style;s.useStyle(
F({image:C.image,x:C.x,y:C.y,width:C.width,height:C.height},T))}else s.__isEmptyBrush?s.useStyle(F({},T)):s.useStyle(T),s.style.decal=null,s.setColor(x,o&&o.symbolInnerColor),
s.style.strokeNoScale=!0;var A=r.getItemVisual(n,"liftZ"),D=this._z2;A!=null?D==null&&(this._z2=s.z2,s.z2+=A):D!=null&&(s.z2=D,this._z2=null);var E=o&&o.useNameLabel;
Ts(s,g,{labelFetcher:u,labelDataIndex:n,defaultText:L,inheritColor:x,defaultOpacity:T.opacity});function L(O){return E?r.getName(O):Cc(r,O)}f(L,"getLabelDefault\
Text"),this._sizeX=i[0]/2,this._sizeY=i[1]/2;var I=s.ensureState("emphasis");I.style=l,s.ensureState("select").style=v,s.ensureState("blur").style=c;var P=m==null||
m===!0?Math.max(1.1,3/this._sizeY):isFinite(m)&&m>0?+m:1;I.scaleX=this._sizeX*P,I.scaleY=this._sizeY*P,this.setSymbolScale(1),ls(this,h,d,p)},e.prototype.setSymbolScale=
function(r){this.scaleX=this.scaleY=r},e.prototype.fadeOut=function(r,n,i){var a=this.childAt(0),o=me(this).dataIndex,s=i&&i.animation;if(this.silent=a.silent=!0,
i&&i.fadeLabel){var u=a.getTextContent();u&&gs(u,{style:{opacity:0}},n,{dataIndex:o,removeOpt:s,cb:f(function(){a.removeTextContent()},"cb")})}else a.removeTextContent();
gs(a,{style:{opacity:0},scaleX:0,scaleY:0},n,{dataIndex:o,cb:r,removeOpt:s})},e.getSymbolSize=function(r,n){return NE(r.getItemVisual(n,"symbolSize"))},e.getSymbolZ2=
function(r,n){return r.getItemVisual(n,"z2")},e})(Be);function FE(t,e){this.parent.drift(t,e)}f(FE,"driftSymbol");var Ec=BE;function Zs(t,e,r,n){return e&&!isNaN(
e[0])&&!isNaN(e[1])&&!(n&&n.isIgnore&&n.isIgnore(r))&&!(n&&n.clipShape&&!n.clipShape.contain(e[0],e[1]))&&t.getItemVisual(r,"symbol")!=="none"}f(Zs,"symbolNeeds\
Draw");function $m(t){return t!=null&&!Q(t)&&(t={isIgnore:t}),t||{}}f($m,"normalizeUpdateOpt");function Jm(t){var e=t.hostModel,r=e.getModel("emphasis");return{
emphasisItemStyle:r.getModel("itemStyle").getItemStyle(),blurItemStyle:e.getModel(["blur","itemStyle"]).getItemStyle(),selectItemStyle:e.getModel(["select","ite\
mStyle"]).getItemStyle(),focus:r.get("focus"),blurScope:r.get("blurScope"),emphasisDisabled:r.get("disabled"),hoverScale:r.get("scale"),labelStatesModels:xs(e),
cursorStyle:e.get("cursor")}}f(Jm,"makeSeriesScope");function jm(t,e,r,n,i,a,o){var s=new t(e,r,n,i);return s.setPosition(a),e.setItemGraphicEl(r,s),o.add(s),s}
f(jm,"createEl");var VE=(function(){function t(e){this.group=new Be,this._SymbolCtor=e||Ec}return f(t,"SymbolDraw2"),t.prototype.updateData=function(e,r){this._progressiveEls=
null,r=$m(r);var n=this.group,i=e.hostModel,a=this._data,o=this._SymbolCtor,s=r.disableAnimation,u=this._seriesScope=Jm(e),l={disableAnimation:s},c=r.getSymbolPoint||
function(v){return e.getItemLayout(v)};a||n.removeAll(),e.diff(a).add(function(v){var h=c(v);Zs(e,h,v,r)&&jm(o,e,v,u,l,h,n)}).update(function(v,h){var d=a.getItemGraphicEl(
h),p=c(v);if(!Zs(e,p,v,r)){n.remove(d);return}var g=e.getItemVisual(v,"symbol")||"circle",m=d&&d.getSymbolType&&d.getSymbolType();if(!d||m&&m!==g)n.remove(d),d=
new o(e,v,u,l),d.setPosition(p);else{d.updateData(e,v,u,l);var y={x:p[0],y:p[1]};s?d.attr(y):ft(d,y,i)}n.add(d),e.setItemGraphicEl(v,d)}).remove(function(v){var h=a.
getItemGraphicEl(v);h&&h.fadeOut(function(){n.remove(h)},i)}).execute(),this._getSymbolPoint=c,this._data=e},t.prototype.updateLayout=function(e){var r=this._data;
if(r)for(var n=this,i=r.getStore(),a=0,o=i.count();a<o;a++){var s=r.getItemGraphicEl(a),u=n._getSymbolPoint(a);Zs(r,u,a,e)?(s=s||jm(n._SymbolCtor,r,a,n._seriesScope,
{disableAnimation:!0},u,n.group),s.stopAnimation(),s.setPosition(u),s.markRedraw()):s&&(n.group.remove(s),r.setItemGraphicEl(a,null))}},t.prototype.incrementalPrepareUpdate=
function(e){this._seriesScope=Jm(e),this._data=null,this.group.removeAll()},t.prototype.incrementalUpdate=function(e,r,n,i){this._progressiveEls=[],i=$m(i);function a(l){
l.isGroup||(l.incremental=n,l.ensureState("emphasis").hoverLayer=Rf)}f(a,"updateIncrementalAndHover");for(var o=e.start;o<e.end;o++){var s=r.getItemLayout(o);if(Zs(
r,s,o,i)){var u=new this._SymbolCtor(r,o,this._seriesScope);u.traverse(a),u.setPosition(s),this.group.add(u),r.setItemGraphicEl(o,u),this._progressiveEls.push(u)}}},
t.prototype.eachRendered=function(e){Ss(this._progressiveEls||this.group,e)},t.prototype.remove=function(e){var r=this.group,n=this._data;n&&e?n.eachItemGraphicEl(
function(i){i.fadeOut(function(){r.remove(i)},n.hostModel)}):r.removeAll()},t})(),ey=VE;function ty(t,e,r){var n=t.getBaseAxis(),i=t.getOtherAxis(n),a=zE(i,r),o=n.
dim,s=i.dim,u=e.mapDimension(s),l=e.mapDimension(o),c=s==="x"||s==="radius"?1:0,v=X(t.dimensions,function(p){return e.mapDimension(p)}),h=!1,d=e.getCalculationInfo(
"stackResultDimension");return Ei(e,v[0])&&(h=!0,v[0]=d),Ei(e,v[1])&&(h=!0,v[1]=d),{dataDimsForPoint:v,valueStart:a,valueAxisDim:s,baseAxisDim:o,stacked:!!h,valueDim:u,
baseDim:l,baseDataOffset:c,stackedOverDimension:e.getCalculationInfo("stackedOverDimension")}}f(ty,"prepareDataCoordInfo");function zE(t,e){var r=0,n=t.scale.getExtent();
return e==="start"?r=n[0]:e==="end"?r=n[1]:ge(e)&&!isNaN(e)?r=e:n[0]>0?r=n[0]:n[1]<0&&(r=n[1]),r}f(zE,"getValueStart");function ry(t,e,r,n){var i=NaN;t.stacked&&
(i=r.get(r.getCalculationInfo("stackedOverDimension"),n)),isNaN(i)&&(i=t.valueStart);var a=t.baseDataOffset,o=[];return o[a]=r.get(t.baseDim,n),o[1-a]=i,e.dataToPoint(
o)}f(ry,"getStackedOnPoint");function xt(t,e){return!isFinite(t)||!isFinite(e)}f(xt,"isPointIllegal");var GE=typeof Float32Array!==gi?Float32Array:void 0,HE=typeof Float64Array!==
gi?Float64Array:void 0;function _r(t){return Ac({ctor:GE},t).arr}f(_r,"createFloat32Array");function Ac(t,e){process.env.NODE_ENV!=="production"&&R(e!=null&&isFinite(
e)&&e>=0&&t.hasOwnProperty("ctor"));var r=t.arr,n=t.ctor;if(e>ip&&(e=ip),!r||t.typed&&r.length<e){var i=void 0;if(n)try{i=new n(e),t.typed=!0,r&&i.set(r)}catch(s){
process.env.NODE_ENV!=="production"&&le(s)}if(!i&&(i=[],t.typed=!1,r))for(var a=0,o=r.length;a<o;a++)i[a]=r[a];t.arr=i}return t}f(Ac,"tryEnsureTypedArray");function UE(t,e){
var r=[];return e.diff(t).add(function(n){r.push({cmd:"+",idx:n})}).update(function(n,i){r.push({cmd:"=",idx:i,idx1:n})}).remove(function(n){r.push({cmd:"-",idx:n})}).
execute(),r}f(UE,"diffData");function WE(t,e,r,n,i,a,o,s){for(var u=UE(t,e),l=[],c=[],v=[],h=[],d=[],p=[],g=[],m=ty(i,e,o),y=t.getLayout("points")||[],_=e.getLayout(
"points")||[],S=0;S<u.length;S++){var b=u[S],w=!0,T=void 0,x=void 0;switch(b.cmd){case"=":T=b.idx*2,x=b.idx1*2;var C=y[T],A=y[T+1],D=_[x],E=_[x+1];(isNaN(C)||isNaN(
A))&&(C=D,A=E),l.push(C,A),c.push(D,E),v.push(r[T],r[T+1]),h.push(n[x],n[x+1]),g.push(e.getRawIndex(b.idx1));break;case"+":var L=b.idx,I=m.dataDimsForPoint,P=i.
dataToPoint([e.get(I[0],L),e.get(I[1],L)]);x=L*2,l.push(P[0],P[1]),c.push(_[x],_[x+1]);var O=ry(m,i,e,L);v.push(O[0],O[1]),h.push(n[x],n[x+1]),g.push(e.getRawIndex(
L));break;case"-":w=!1}w&&(d.push(b),p.push(p.length))}p.sort(function(re,ne){return g[re]-g[ne]});for(var N=l.length,B=_r(N),k=_r(N),z=_r(N),W=_r(N),H=[],S=0;S<
p.length;S++){var Y=p[S],K=S*2,G=Y*2;B[K]=l[G],B[K+1]=l[G+1],k[K]=c[G],k[K+1]=c[G+1],z[K]=v[G],z[K+1]=v[G+1],W[K]=h[G],W[K+1]=h[G+1],H[S]=d[Y]}return{current:B,
next:k,stackedOnCurrent:z,stackedOnNext:W,status:H}}f(WE,"lineAnimationDiff");var Ur=Math.min,Wr=Math.max;function Mc(t,e,r,n,i,a,o,s,u){for(var l,c,v,h,d,p,g=r,
m=0;m<n;m++){var y=e[g*2],_=e[g*2+1];if(g>=i||g<0)break;if(xt(y,_)){if(u){g+=a;continue}break}if(g===r)t[a>0?"moveTo":"lineTo"](y,_),v=y,h=_;else{var S=y-l,b=_-
c;if(S*S+b*b<.5){g+=a;continue}if(o>0){for(var w=g+a,T=e[w*2],x=e[w*2+1];T===y&&x===_&&m<n;)m++,w+=a,g+=a,T=e[w*2],x=e[w*2+1],y=e[g*2],_=e[g*2+1],S=y-l,b=_-c;var C=m+
1;if(u)for(;xt(T,x)&&C<n;)C++,w+=a,T=e[w*2],x=e[w*2+1];var A=.5,D=0,E=0,L=void 0,I=void 0;if(C>=n||xt(T,x))d=y,p=_;else{D=T-l,E=x-c;var P=y-l,O=T-y,N=_-c,B=x-_,
k=void 0,z=void 0;if(s==="x"){k=Math.abs(P),z=Math.abs(O);var W=D>0?1:-1;d=y-W*k*o,p=_,L=y+W*z*o,I=_}else if(s==="y"){k=Math.abs(N),z=Math.abs(B);var H=E>0?1:-1;
d=y,p=_-H*k*o,L=y,I=_+H*z*o}else k=Math.sqrt(P*P+N*N),z=Math.sqrt(O*O+B*B),A=z/(z+k),d=y-D*o*(1-A),p=_-E*o*(1-A),L=y+D*o*A,I=_+E*o*A,L=Ur(L,Wr(T,y)),I=Ur(I,Wr(x,
_)),L=Wr(L,Ur(T,y)),I=Wr(I,Ur(x,_)),D=L-y,E=I-_,d=y-D*k/z,p=_-E*k/z,d=Ur(d,Wr(l,y)),p=Ur(p,Wr(c,_)),d=Wr(d,Ur(l,y)),p=Wr(p,Ur(c,_)),D=y-d,E=_-p,L=y+D*z/k,I=_+E*
z/k}t.bezierCurveTo(v,h,d,p,y,_),v=L,h=I}else t.lineTo(y,_)}l=y,c=_,g+=a}return m}f(Mc,"drawSegment");var ny=(function(){function t(){this.smooth=0,this.smoothConstraint=
!0}return f(t,"ECPolylineShape2"),t})(),YE=(function(t){ee(e,t);function e(r){var n=t.call(this,r)||this;return n.type="ec-polyline",n}return f(e,"ECPolyline2"),
e.prototype.getDefaultStyle=function(){return{stroke:te.color.neutral99,fill:null}},e.prototype.getDefaultShape=function(){return new ny},e.prototype.buildPath=
function(r,n){var i=n.points,a=0,o=i.length/2;if(n.connectNulls){for(;o>0&&xt(i[o*2-2],i[o*2-1]);o--);for(;a<o&&xt(i[a*2],i[a*2+1]);a++);}for(;a<o;)a+=Mc(r,i,a,
o,o,1,n.smooth,n.smoothMonotone,n.connectNulls)+1},e.prototype.getPointOn=function(r,n){this.path||(this.createPathProxy(),this.buildPath(this.path,this.shape));
for(var i=this.path,a=i.data,o=Nr.CMD,s,u,l=n==="x",c=[],v=0;v<a.length;){var h=a[v++],d=void 0,p=void 0,g=void 0,m=void 0,y=void 0,_=void 0,S=void 0;switch(h){case o.
M:s=a[v++],u=a[v++];break;case o.L:if(d=a[v++],p=a[v++],S=l?(r-s)/(d-s):(r-u)/(p-u),S<=1&&S>=0){var b=l?(p-u)*S+u:(d-s)*S+s;return l?[r,b]:[b,r]}s=d,u=p;break;case o.
C:d=a[v++],p=a[v++],g=a[v++],m=a[v++],y=a[v++],_=a[v++];var w=l?Eo(s,d,g,y,r,c):Eo(u,p,m,_,r,c);if(w>0)for(var T=0;T<w;T++){var x=c[T];if(x<=1&&x>=0){var b=l?Ne(
u,p,m,_,x):Ne(s,d,g,y,x);return l?[r,b]:[b,r]}}s=y,u=_;break}}},e})(ve),XE=(function(t){ee(e,t);function e(){return t!==null&&t.apply(this,arguments)||this}return f(
e,"ECPolygonShape2"),e})(ny),ZE=(function(t){ee(e,t);function e(r){var n=t.call(this,r)||this;return n.type="ec-polygon",n}return f(e,"ECPolygon2"),e.prototype.
getDefaultShape=function(){return new XE},e.prototype.buildPath=function(r,n){var i=n.points,a=n.stackedOnPoints,o=0,s=i.length/2,u=n.smoothMonotone;if(n.connectNulls){
for(;s>0&&xt(i[s*2-2],i[s*2-1]);s--);for(;o<s&&xt(i[o*2],i[o*2+1]);o++);}for(;o<s;){var l=Mc(r,i,o,s,s,1,n.smooth,u,n.connectNulls);Mc(r,a,o+l-1,l,s,-1,n.stackedOnSmooth,
u,n.connectNulls),o+=l+1,r.closePath()}},e})(ve);function Ic(){var t=Se();return function(e){var r=t(e),n=e.pipelineContext,i=!!r.large,a=!!r.progressiveRender,
o=r.large=!!(n&&n.large),s=r.progressiveRender=!!(n&&n.progressiveRender);return(i!==o||a!==s)&&"reset"}}f(Ic,"createRenderPlanner");var iy=Se(),qE=Ic(),Lc=(function(){
function t(){this.group=new Be,this.uid=Rs("viewChart"),this.renderTask=ka({plan:KE,reset:QE}),this.renderTask.context={view:this}}return f(t,"ChartView2"),t.prototype.
init=function(e,r){},t.prototype.render=function(e,r,n,i){if(process.env.NODE_ENV!=="production")throw new Error("render method must been implemented")},t.prototype.
highlight=function(e,r,n,i){var a=e.getData(i&&i.dataType);if(!a){process.env.NODE_ENV!=="production"&&le("Unknown dataType "+i.dataType);return}oy(a,i,"emphasi\
s")},t.prototype.downplay=function(e,r,n,i){var a=e.getData(i&&i.dataType);if(!a){process.env.NODE_ENV!=="production"&&le("Unknown dataType "+i.dataType);return}
oy(a,i,"normal")},t.prototype.remove=function(e,r){this.group.removeAll()},t.prototype.dispose=function(e,r){},t.prototype.updateView=function(e,r,n,i){this.render(
e,r,n,i)},t.prototype.updateVisual=function(e,r,n,i){this.render(e,r,n,i)},t.prototype.eachRendered=function(e){Ss(this.group,e)},t.markUpdateMethod=function(e,r){
iy(e).updateMethod=r},t.protoInitialize=(function(){var e=t.prototype;e.type="chart"})(),t})();function ay(t,e,r){t&&yi(t)&&(e==="emphasis"?ss:us)(t,r)}f(ay,"el\
SetState");function oy(t,e,r){var n=yn(t,e),i=e&&e.highlightKey!=null?ux(e.highlightKey):null;n!=null?M(Je(n),function(a){ay(t.getItemGraphicEl(a),r,i)}):t.eachItemGraphicEl(
function(a){ay(a,r,i)})}f(oy,"toggleHighlight"),ju(Lc,["dispose"]),mo(Lc);function KE(t){return qE(t.model)}f(KE,"renderTaskPlan");function QE(t){var e=t.model,
r=t.ecModel,n=t.api,i=t.payload,a=e.pipelineContext.progressiveRender,o=t.view,s=i&&iy(i).updateMethod,u=a?"incrementalPrepareRender":s&&o[s]?s:"render";return u!==
"render"&&o[u](e,r,n,i),$E[u]}f(QE,"renderTaskReset");var $E={incrementalPrepareRender:{progress:f(function(t,e){e.view.incrementalRender(t,e.model,e.ecModel,e.
api,e.payload)},"progress")},render:{forceFirstProgress:!0,progress:f(function(t,e){e.view.render(e.model,e.ecModel,e.api,e.payload)},"progress")}},rr=Lc;function sy(t,e,r,n,i){
var a=t.getArea(),o=a.x,s=a.y,u=a.width,l=a.height,c=r.get(["lineStyle","width"])||0;o-=c/2,s-=c/2,u+=c,l+=c,u=Math.ceil(u),o!==Math.floor(o)&&(o=Math.floor(o),
u++);var v=new Me({shape:{x:o,y:s,width:u,height:l}});if(e){var h=t.getBaseAxis(),d=h.isHorizontal(),p=h.inverse;d?(p&&(v.shape.x+=u),v.shape.width=0):(p||(v.shape.
y+=l),v.shape.height=0);var g=j(i)?function(m){i(m,v)}:null;yr(v,{shape:{width:u,height:l,x:o,y:s}},r,null,n,g)}return v}f(sy,"createGridClipPath");function uy(t,e,r){
var n=t.getArea(),i=ue(n.r0,1),a=ue(n.r,1),o=new Sa({shape:{cx:ue(t.cx,1),cy:ue(t.cy,1),r0:i,r:a,startAngle:n.startAngle,endAngle:n.endAngle,clockwise:n.clockwise}});
if(e){var s=t.getBaseAxis().dim==="angle";s?o.shape.endAngle=n.startAngle:o.shape.r=i,yr(o,{shape:{endAngle:n.endAngle,r:a}},r)}return o}f(uy,"createPolarClipPa\
th");function JE(t,e,r,n,i){if(t){if(t.type==="polar")return uy(t,e,r);if(t.type==="cartesian2d")return sy(t,e,r,n,i)}else return null;return null}f(JE,"createC\
lipPath");function jE(t){var e=t.coordinateSystem;if(t.get("clip",!0)&&e&&(!e.shouldClip||e.shouldClip()))return e.getArea&&e.getArea(.1)}f(jE,"createCoordSysCl\
ipAreaSimply");function ly(t,e){return t.type===e}f(ly,"isCoordinateSystemType");var fy={};function eA(t,e){if(process.env.NODE_ENV!=="production"){var r=t+"^_^"+
e;fy[r]||(console.warn('[ECharts] DEPRECATED: "'+t+'" has been deprecated. '+e),fy[r]=!0)}}f(eA,"warnDeprecated");var cy=(function(){function t(){}return f(t,"S\
cale2"),t.prototype.isBlank=function(){return this._isBlank},t.prototype.setBlank=function(e){this._isBlank=e},t})();mo(cy);var nr=cy,tA=0,rA=(function(){function t(e){
this.categories=e.categories||[],this._needCollect=e.needCollect,this._deduplication=e.deduplication,this.uid=++tA,this._onCollect=e.onCollect}return f(t,"Ordin\
alMeta2"),t.createByAxisModel=function(e){var r=e.option,n=r.data,i=n&&X(n,nA);return new t({categories:i,needCollect:!i,deduplication:r.dedplication!==!1})},t.
prototype.getOrdinal=function(e){return this._getOrCreateMap().get(e)},t.prototype.parseAndCollect=function(e){var r,n=this._needCollect;if(!q(e)&&!n)return e;if(n&&
!this._deduplication)return r=this.categories.length,this.categories[r]=e,this._onCollect&&this._onCollect(e,r),r;var i=this._getOrCreateMap();return r=i.get(e),
r==null&&(n?(r=this.categories.length,this.categories[r]=e,i.set(e,r),this._onCollect&&this._onCollect(e,r)):r=NaN),r},t.prototype._getOrCreateMap=function(){return this.
_map||(this._map=$(this.categories))},t})();function nA(t){return Q(t)&&t.value!=null?t.value:t+""}f(nA,"getName");var Pc=rA,Dt=0,Fa=1,iA={needTransform:1,normalize:1,
scale:1,transformIn:1,transformOut:1,contain:1,getExtent:1,getExtentUnsafe:1,setExtent:1,setExtent2:1,getFilter:1,sanitize:1,getDefaultStartValue:1,freeze:1},vy=oe(
iA),qs=2,hy=3;function Oc(t,e,r){var n;t=t||{};var i=je();if(i){var a=i.createBreakScaleMapper(e,r);a.hasBreaks()&&(M(vy,function(o){a[o]&&(t[o]=Ae(a[o],a))}),n=
a)}return n==null&&oA(t,r),{brk:n,mapper:t}}f(Oc,"initBreakOrLinearMapper");function dy(t,e){M(vy,function(r){t[r]=e[r]})}f(dy,"decorateScaleMapper");function py(t,e){
t.freeze=Qe,process.env.NODE_ENV!=="production"&&(t.freeze=function(){e.freeze()})}f(py,"enableScaleMapperFreeze");function Va(t){return t.getExtentUnsafe(Dt,qs)}
f(Va,"getScaleExtentForTickUnsafe");function za(t,e){return t.getExtentUnsafe(Fa,e)||t.getExtentUnsafe(Dt,e)}f(za,"getScaleExtentForMappingUnsafe");function aA(t){
var e=za(t,hy);return e[1]-e[0]}f(aA,"getScaleLinearSpanForMapping");function Ks(t){var e=t.getExtentUnsafe(Dt,hy);return e[1]-e[0]}f(Ks,"getScaleLinearSpanEffe\
ctive");function oA(t,e){var r=t||{},n=[];return r._extents=n,n[Dt]=e?e.slice():wt(),F(r,sA),r}f(oA,"initLinearScaleMapper");var sA={needTransform:f(function(){
return!1},"needTransform"),normalize:f(function(t){var e=this._extents[Fa]||this._extents[Dt];return e[1]===e[0]?.5:(t-e[0])/(e[1]-e[0])},"normalize"),scale:f(function(t){
var e=this._extents[Fa]||this._extents[Dt];return t*(e[1]-e[0])+e[0]},"scale"),transformIn:f(function(t){return t},"transformIn"),transformOut:f(function(t){return t},
"transformOut"),contain:f(function(t){var e=za(this,null);return t>=e[0]&&t<=e[1]},"contain"),getExtent:f(function(){return this._extents[Dt].slice()},"getExten\
t"),getExtentUnsafe:f(function(t){return this._extents[t]},"getExtentUnsafe"),setExtent:f(function(t,e){process.env.NODE_ENV!=="production"&&R(!this._frozen),gy(
this._extents,Dt,t,e)},"setExtent"),setExtent2:f(function(t,e,r){process.env.NODE_ENV!=="production"&&R(!this._frozen);var n=this._extents;n[t]||(n[t]=n[Dt].slice()),
gy(n,t,e,r)},"setExtent2"),freeze:f(function(){process.env.NODE_ENV!=="production"&&(this._frozen=!0)},"freeze")};function gy(t,e,r,n){pi(r,n)?(t[e][0]=r,t[e][1]=
n):process.env.NODE_ENV!=="production"&&r!=null&&n!=null&&r<=n&&le("Invalid setExtent call - start: "+r+", end: "+n)}f(gy,"writeExtent");function my(t){return Qs(
t)||Li(t)}f(my,"isIntervalOrLogScale");function Qs(t){return t.type==="interval"}f(Qs,"isIntervalScale");function Nc(t){return t.type==="time"}f(Nc,"isTimeScale");
function Li(t){return t.type==="log"}f(Li,"isLogScale");function Bt(t){return t.type==="ordinal"}f(Bt,"isOrdinalScale");function uA(t){var e=af(t),r=hi(10,e),n=vr(
t/r);return n?n===2?n=3:n===3?n=5:n*=2:n=1,ue(n*r,-e)}f(uA,"increaseInterval");function Nn(t){return hr(t)+2}f(Nn,"getIntervalPrecision");function $s(t,e){return ha(
t)/ha(e)}f($s,"logScaleLogTick");function Rc(t,e,r){var n=r&&r.lookup;if(n){for(var i=0;i<n.from.length;i++)if(t===n.from[i])return n.to[i]}return hi(e,t)}f(Rc,
"logScalePowTick");function yy(t,e,r){var n=t.slice();if(n[0]===n[1]){var i=r&&r.ctnShp;if(n[0]!==0){var a=Ie(n[0]);e[1]||(n[1]+=a/2),n[0]-=a/2}else i&&(n[0]=-1),
n[1]=1}return(!pr(n[0])||!pr(n[1]))&&(n[0]=0,n[1]=1),n[1]<n[0]&&n.reverse(),n}f(yy,"intervalScaleEnsureValidExtent");function lA(t,e){return[t[0]!==e[0],t[1]!==
e[1]]}f(lA,"extentDiffers");function kc(t,e){return t=t||e,vr(fe(t,1))}f(kc,"ensureValidSplitNumber");function _y(t,e,r){var n=Va(t),i=n[0],a=t.count(),o=Math.max(
(e||0)+1,1);i!==0&&o>1&&a/o>2&&(i=Math.round(Math.ceil(i/o)*o)),i!==n[0]&&u(n[0],!0,!0);for(var s=i;s<=n[1];s+=o)u(s,!1,s===n[0]||s===n[1]);s-o!==n[1]&&u(n[1],!0,
!0);function u(l,c,v){r({value:l,offInterval:c},v)}f(u,"addItemInternally")}f(_y,"ordinalScaleCreateTicks");var Sy=(function(t){ee(e,t);function e(r){var n=t.call(
this)||this;n.type="ordinal",n.parse=e.parse,dy(n,e.decoratedMethods);var i=r.ordinalMeta;i||(i=new Pc({})),Z(i)&&(i=new Pc({categories:X(i,function(o){return Q(
o)?o.value:o})})),n._ordinalMeta=i;var a=Oc(null,null,r.extent||[0,i.categories.length-1]);return n._mapper=a.mapper,py(n,a.mapper),n}return f(e,"OrdinalScale2"),
e.parse=function(r){return r==null?r=NaN:q(r)?(r=this._ordinalMeta.getOrdinal(r),r==null&&(r=NaN)):r=vr(r),r},e.prototype.getTicks=function(){var r=[];return _y(
this,0,function(n){r.push(n)}),r},e.prototype.getMinorTicks=function(r){},e.prototype.setSortInfo=function(r){if(r==null){this._ordinalNumbersByTick=this._ticksByOrdinalNumber=
null;return}for(var n=r.ordinalNumbers,i=this._ordinalNumbersByTick=[],a=this._ticksByOrdinalNumber=[],o=0,s=this._ordinalMeta.categories.length,u=Ye(s,n.length);o<
u;++o){var l=i[o]=n[o];a[l]=o}for(var c=0;o<s;++o){for(;a[c]!=null;)c++;i[o]=c,a[c]=o}},e.prototype._getTickNumber=function(r){var n=this._ticksByOrdinalNumber;
return n&&r>=0&&r<n.length?n[r]:r},e.prototype.getRawOrdinalNumber=function(r){var n=this._ordinalNumbersByTick;return n&&r>=0&&r<n.length?n[r]:r},e.prototype.getLabel=
function(r){if(!this.isBlank()){var n=this.getRawOrdinalNumber(r.value),i=this._ordinalMeta.categories[n];return i==null?"":i+""}},e.prototype.count=function(){
var r=Va(this._mapper);return r[1]-r[0]+1},e.prototype.getOrdinalMeta=function(){return this._ordinalMeta},e.type="ordinal",e.decoratedMethods={needTransform:f(
function(){return this._mapper.needTransform()},"needTransform"),contain:f(function(r){return this._mapper.contain(this._getTickNumber(r))&&r>=0&&r<this._ordinalMeta.
categories.length},"contain"),normalize:f(function(r){return this._mapper.normalize(this._getTickNumber(r))},"normalize"),scale:f(function(r){return this.getRawOrdinalNumber(
vr(this._mapper.scale(r)))},"scale"),transformIn:f(function(r,n){return this._mapper.transformIn(this._getTickNumber(r),n)},"transformIn"),transformOut:f(function(r,n){
return this.getRawOrdinalNumber(this._mapper.transformOut(r,n))},"transformOut"),getExtent:f(function(){return this._mapper.getExtent()},"getExtent"),getExtentUnsafe:f(
function(r,n){return this._mapper.getExtentUnsafe(r,n)},"getExtentUnsafe"),setExtent:f(function(r,n){return this._mapper.setExtent(r,n)},"setExtent"),setExtent2:f(
function(r,n,i){return this._mapper.setExtent2(r,n,i)},"setExtent2")},e})(nr);nr.registerClass(Sy);var fA=Sy;function Bc(t,e,r,n){for(var i=t.getTicks({expandToNicedExtent:!0}),
a=[],o=t.getExtent(),s=1;s<i.length;s++){var u=i[s],l=i[s-1];if(!(l.break||u.break)){for(var c=0,v=[],h=u.value-l.value,d=h/e,p=Nn(d);c<e-1;){var g=ue(l.value+(c+
1)*d,p);g>o[0]&&g<o[1]&&v.push(g),c++}var m=je();m&&m.pruneTicksByBreak("auto",v,r,function(y){return y},n,o),a.push(v)}}return a}f(Bc,"getMinorTicks");var by=(function(t){
ee(e,t);function e(r){var n=t.call(this)||this;n.type="interval",n.parse=e.parse,r=r||{};var i=Im(n,r),a=Oc(n,i,null);return n.brk=a.brk,n._cfg={interval:0,intervalPrecision:2,
intervalCount:void 0,niceExtent:void 0},n}return f(e,"IntervalScale2"),e.parse=function(r){return r==null||r===""?NaN:Number(r)},e.prototype.getConfig=function(){
return ae(this._cfg)},e.prototype.setConfig=function(r){var n=Va(this);process.env.NODE_ENV!=="production"&&(R(r.interval!=null),r.intervalCount!=null&&R(r.intervalCount>=
-1&&r.intervalPrecision!=null&&!Ln(this)),r.niceExtent!=null&&(R(isFinite(r.niceExtent[0])&&isFinite(r.niceExtent[1])),R(n[0]<=r.niceExtent[0]&&r.niceExtent[1]<=
n[1]),R(ue(r.niceExtent[0]-r.niceExtent[1],hr(r.interval))<=r.interval))),this._cfg=r=ae(r),r.niceExtent==null&&(r.niceExtent=n.slice()),r.intervalPrecision==null&&
(r.intervalPrecision=Nn(r.interval))},e.prototype.getTicks=function(r){r=r||{};var n=this._cfg,i=n.interval,a=Va(this),o=n.niceExtent,s=n.intervalPrecision,u=je(),
l=this.brk,c=u&&l,v=[];if(!i)return v;if(r.breakTicks==="only_break"&&c)return u.addBreaksToTicks(v,l.breaks,a),v;process.env.NODE_ENV!=="production"&&R(o!=null);
var h=3e3;a[0]<o[0]&&v.push({value:r.expandToNicedExtent?ue(o[0]-i,s):a[0]});for(var d=f(function(S,b){return vr((b-S)/i)},"estimateNiceMultiple"),p=n.intervalCount,
g=o[0],m=0;;m++){if(p==null){if(g>o[1]||!isFinite(g)||!isFinite(o[1]))break}else{if(m>p)break;g=Ye(g,o[1]),m===p&&(g=o[1])}if(v.push({value:g}),g=ue(g+i,s),l){var y=l.
calcNiceTickMultiple(g,d);y>=0&&(g=ue(g+y*i,s))}if(v.length>0&&g===v[v.length-1].value)break;if(v.length>h)return process.env.NODE_ENV!=="production"&&He('Excee\
d safe limit in IntervalScale["getTicks"].'),[]}var _=v.length?v[v.length-1].value:o[1];return a[1]>_&&v.push({value:r.expandToNicedExtent?ue(_+i,s):a[1]}),c&&u.
pruneTicksByBreak(r.pruneByBreak,v,l.breaks,function(S){return S.value},n.interval,a),c&&r.breakTicks!=="none"&&u.addBreaksToTicks(v,l.breaks,a),v},e.prototype.
getMinorTicks=function(r){return Bc(this,r,Vs(this),this._cfg.interval)},e.prototype.getLabel=function(r,n){if(r==null)return"";var i=n&&n.precision;i==null?i=hr(
r.value)||0:i==="auto"&&(i=this._cfg.intervalPrecision);var a=ue(r.value,i,!0);return ZC(a)},e.type="interval",e})(nr);nr.registerClass(by);var Rn=by,cA=f(function(t,e,r,n){
for(;r<n;){var i=r+n>>>1;t[i][1]<e?r=i+1:n=i}return r},"bisect"),wy=(function(t){ee(e,t);function e(r){var n=t.call(this)||this;n.type="time",n.parse=e.parse,n.
_locale=r.locale,n._useUTC=r.useUTC,n._interval=0;var i=Im(n,r),a=Oc(n,i,null);return n.brk=a.brk,n}return f(e,"TimeScale2"),e.prototype.getLabel=function(r){return Om(
r.value,Pm[WC(La(this._minLevelUnit))]||Pm.second,this._useUTC,this._locale)},e.prototype.getFormattedLabel=function(r,n,i){return YC(r,n,i,this._locale,this._useUTC)},
e.prototype.getTicks=function(r){r=r||{};var n=this._interval,i=Va(this),a=je(),o=this.brk,s=a&&o,u=[];if(!n)return u;var l=this._useUTC;if(s&&r.breakTicks==="o\
nly_break")return je().addBreaksToTicks(u,o.breaks,i),u;u=yA(this._minLevelUnit,this._approxInterval,l,i,Ks(this),o);var c=ht.length-1,v=0;return M(u,function(h){
h.time&&(c=Math.min(c,ce(ht,h.time.upperTimeUnit)),v=Math.max(v,h.time.level))}),s&&je().pruneTicksByBreak(r.pruneByBreak,u,o.breaks,function(h){return h.value},
this._approxInterval,i),s&&r.breakTicks!=="none"&&je().addBreaksToTicks(u,o.breaks,i,function(h){for(var d=Math.max(ce(ht,Mi(h.vmin,l)),ce(ht,Mi(h.vmax,l))),p=0,
g=0;g<ht.length;g++)if(!Ty(ht[g],h.vmin,h.vmax,l)){p=g;break}var m=Math.min(p,c),y=Math.max(m,d);return{level:v,lowerTimeUnit:ht[y],upperTimeUnit:ht[m]}}),u},e.
prototype.getMinorTicks=function(r){return Bc(this,r,Vs(this),this._interval)},e.prototype.setTimeInterval=function(r){this._interval=r.interval,this._approxInterval=
r.approxInterval,this._minLevelUnit=r.minLevelUnit},e.parse=function(r){return ge(r)?Math.round(r):+da(r)},e.type="time",e})(nr),Js=[["second",oc],["minute",sc],
["hour",Ia],["quarter-day",Ia*6],["half-day",Ia*12],["day",Tt*1.2],["half-week",Tt*3.5],["week",Tt*7],["month",Tt*31],["quarter",Tt*95],["half-year",Lm/2],["yea\
r",Lm]];function Ty(t,e,r,n){return uc(new Date(e),t,n).getTime()===uc(new Date(r),t,n).getTime()}f(Ty,"isPrimaryUnitValueAndGreaterSame");function vA(t,e){return t/=
Tt,t>16?16:t>7.5?7:t>3.5?4:t>1.5?2:1}f(vA,"getDateInterval");function hA(t){var e=30*Tt;return t/=e,t>6?6:t>3?3:t>2?2:1}f(hA,"getMonthInterval");function dA(t){
return t/=Ia,t>12?12:t>6?6:t>3.5?4:t>2?2:1}f(dA,"getHourInterval");function xy(t,e){return t/=e?sc:oc,t>30?30:t>20?20:t>15?15:t>10?10:t>5?5:t>2?2:1}f(xy,"getMin\
utesAndSecondsInterval");function pA(t){return fe(of(t,!0),1)}f(pA,"getMillisecondsInterval");function gA(t,e,r){var n=Math.max(0,ce(ht,e)-1);return uc(new Date(
t),ht[n],r).getTime()}f(gA,"getFirstTimestampOfUnit");function mA(t,e){var r=new Date(0);r[t](1);var n=r.getTime();r[t](1+e);var i=r.getTime()-n;return function(a,o){
return Math.max(0,Math.round((o-a)/i))}}f(mA,"createEstimateNiceMultiple");function yA(t,e,r,n,i,a){var o=3e3,s=zC,u=0;function l(N,B,k,z,W,H,Y){for(var K=mA(W,
N),G=B,re=new Date(G);G<k&&G<=n[1];){if(Y.push({value:G}),u++>o){process.env.NODE_ENV!=="production"&&He('Exceed safe limit in TimeScale["getTicks"].');break}if(re[W](
re[z]()+N),G=re.getTime(),a){var ne=a.calcNiceTickMultiple(G,K);ne>0&&(re[W](re[z]()+ne*N),G=re.getTime())}}Y.push({value:G,notAdd:G>n[1]})}f(l,"addTicksInSpan");
function c(N,B,k){var z=[],W=!B.length;if(!Ty(La(N),n[0],n[1],r)){W&&(B=[{value:gA(n[0],N,r)},{value:n[1]}]);for(var H=0;H<B.length-1;H++){var Y=B[H].value,K=B[H+
1].value;if(Y!==K){var G=void 0,re=void 0,ne=void 0,ze=!1;switch(N){case"year":G=Math.max(1,Math.round(e/Tt/365)),re=Nm(r),ne=XC(r);break;case"half-year":case"q\
uarter":case"month":G=hA(e),re=lc(r),ne=Rm(r);break;case"week":case"half-week":case"day":G=vA(e,31),re=fc(r),ne=km(r),ze=!0;break;case"half-day":case"quarter-da\
y":case"hour":G=dA(e),re=cc(r),ne=Bm(r);break;case"minute":G=xy(e,!0),re=vc(r),ne=Fm(r);break;case"second":G=xy(e,!1),re=hc(r),ne=Vm(r);break;case"millisecond":
G=pA(e),re=dc(r),ne=zm(r);break}K>=n[0]&&Y<=n[1]&&l(G,Y,K,re,ne,ze,z),N==="year"&&k.length>1&&H===0&&k.unshift({value:k[0].value-G})}}for(var H=0;H<z.length;H++)
k.push(z[H])}}f(c,"addLevelTicks");for(var v=[],h=[],d=0,p=0,g=0;g<s.length;++g){var m=La(s[g]);if(UC(s[g])){c(s[g],v[v.length-1]||[],h);var y=s[g+1]?La(s[g+1]):
null;if(m!==y){if(h.length){p=d,h.sort(function(N,B){return N.value-B.value});for(var _=[],S=0;S<h.length;++S){var b=h[S].value;(S===0||h[S-1].value!==b)&&(_.push(
h[S]),b>=n[0]&&b<=n[1]&&d++)}var w=i/e;if(d>w*1.5&&p>w/1.5||(v.push(_),d>w||t===s[g]))break}h=[]}}}for(var T=Ge(X(v,function(N){return Ge(N,function(B){return B.
value>=n[0]&&B.value<=n[1]&&!B.notAdd})}),function(N){return N.length>0}),x=T.length-1,C=[],g=0;g<T.length;++g)for(var A=T[g],D=0;D<A.length;++D){var E=Mi(A[D].
value,r);C.push({value:A[D].value,time:{level:x-g,upperTimeUnit:E,lowerTimeUnit:E}})}vf(C,BT,null),C.sort(function(N,B){return N.value-B.value});var L=C[0],I=C[C.
length-1],P=Mi(n[0],r),O=Mi(n[1],r);return(!L||L.value>n[0])&&C.unshift({value:n[0],time:{level:0,upperTimeUnit:P,lowerTimeUnit:P},notNice:!0}),(!I||I.value<n[1])&&
C.push({value:n[1],time:{level:0,upperTimeUnit:O,lowerTimeUnit:O},notNice:!0}),C}f(yA,"createIntervalTicks");var _A=f(function(t,e){var r=t.getExtent();if(r[0]===
r[1]&&(r[0]-=Tt,r[1]+=Tt),r[1]===-1/0&&r[0]===1/0){var n=new Date;r[1]=+new Date(n.getFullYear(),n.getMonth(),n.getDate()),r[0]=r[1]-Tt}t.setExtent(r[0],r[1]);var i=kc(
e.splitNumber,10),a=Ks(t)/i,o=e.minInterval,s=e.maxInterval;o!=null&&a<o&&(a=o),s!=null&&a>s&&(a=s);var u=Js.length,l=Math.min(cA(Js,a,0,u),u-1),c=Js[l][1],v=Js[Math.
max(l-1,0)][0];t.setTimeInterval({approxInterval:a,interval:c,minLevelUnit:v})},"calcNiceForTimeScale");nr.registerClass(wy);var SA=wy,js=0,eu=1,bA=2,Dy=(function(t){
ee(e,t);function e(r){var n=t.call(this)||this;n.type="log",n.parse=Rn.parse,n.base=r.logBase||10;var i=[],a=[],o=n._lookup={from:i,to:a};i[js]=i[eu]=a[js]=a[eu]=
NaN,dy(n,e.mapperMethods);var s=je(),u=r.breakOption,l={lookup:o};return s&&s.parseAxisBreakOptionInwardTransform(u,n,{noNegative:!0},bA,l),n.powStub=new Rn({breakParsed:l.
original}),n.intervalStub=new Rn({breakParsed:l.transformed}),py(n,n.intervalStub),n}return f(e,"LogScale2"),e.prototype.getTicks=function(r){var n=this.base,i=this.
powStub,a=je(),o=this.intervalStub,s=o.getExtent(),u=i.getExtent(),l={lookup:{from:s,to:u}};return X(o.getTicks(r||{}),function(c){var v=c.value,h=Rc(v,n,l),d;if(a){
var p=a.getTicksBreakOutwardTransform(this,c,Vs(i),this._lookup);p&&(d=p.vBreak,h=p.tickVal)}return{value:h,break:d}},this)},e.prototype.getMinorTicks=function(r){
return Bc(this,r,Vs(this.powStub),this.intervalStub.getConfig().interval)},e.prototype.getLabel=function(r,n){return this.intervalStub.getLabel(r,n)},e.type="lo\
g",e.mapperMethods={needTransform:f(function(){return!0},"needTransform"),normalize:f(function(r){return this.intervalStub.normalize($s(r,this.base))},"normaliz\
e"),scale:f(function(r){return Rc(this.intervalStub.scale(r),this.base,null)},"scale"),transformIn:f(function(r,n){return r=$s(r,this.base),n&&n.depth===qs?r:this.
intervalStub.transformIn(r,n)},"transformIn"),transformOut:f(function(r,n){var i=n?n.depth:null;return Cy.depth=i,Ey.lookup=this._lookup,Rc(i===qs?r:this.intervalStub.
transformOut(r,Cy),this.base,Ey)},"transformOut"),contain:f(function(r){return this.powStub.contain(r)},"contain"),setExtent:f(function(r,n){this.setExtent2(Dt,
r,n)},"setExtent"),setExtent2:f(function(r,n,i){if(!(!pi(n,i)||n<=0||i<=0)){var a=Ay,o=Ay;if(r===Dt){var s=this._lookup;a=s.to,o=s.from}this.powStub.setExtent2(
r,a[js]=n,a[eu]=i);var u=this.base;this.intervalStub.setExtent2(r,o[js]=$s(n,u),o[eu]=$s(i,u))}},"setExtent2"),getFilter:f(function(){return{g:0}},"getFilter"),
sanitize:f(function(r,n){return pi(n[0],n[1])&&St(r)&&r<=0&&(r=n[0]),r},"sanitize"),getDefaultStartValue:f(function(){return 1},"getDefaultStartValue"),getExtent:f(
function(){return this.powStub.getExtent()},"getExtent"),getExtentUnsafe:f(function(r,n){return n===null?this.powStub.getExtentUnsafe(r,null):this.intervalStub.
getExtentUnsafe(r,n)},"getExtentUnsafe")},e})(nr);nr.registerClass(Dy);var Cy={},Ey={},Ay=[],Fc=Dy,My={value:1,category:1,time:1,log:1},Iy=Se();function wA(t){var e=t.
get("type");return(e==null||!rt(My,e)&&!nr.getClass(e))&&(e="value"),e}f(wA,"determineAxisType");function TA(t,e,r){var n=je(),i;switch(n&&(i=Ly(t,e,r)),e){case"\
category":return new fA({ordinalMeta:t.getOrdinalMeta?t.getOrdinalMeta():t.getCategories(),extent:wt()});case"time":return new SA({locale:t.ecModel.getLocaleModel(),
useUTC:t.ecModel.get("useUTC"),breakOption:i});case"log":return new Fc({logBase:t.get("logBase"),breakOption:i});case"value":return new Rn({breakOption:i});default:
return new(nr.getClass(e)||Rn)({})}}f(TA,"createScaleByModel");function xA(t,e,r){var n=r?za(t,null):t.getExtentUnsafe(Dt,null),i=n[0],a=n[1];return pi(i,a)?i===
e||a===e?CA:i<e&&a>e?DA:Vc:Vc}f(xA,"getScaleValuePositionKind");var DA=1,CA=2,Vc=3;function EA(t){Iy(t).noOnMyZero=!0}f(EA,"discourageOnAxisZero");function AA(t){
return Iy(t).noOnMyZero}f(AA,"isOnAxisZeroDiscouraged");function tu(t){var e=t.getLabelModel().get("formatter");if(t.type==="time"){var r=GC(e);return function(i,a){
return t.scale.getFormattedLabel(i,a,r)}}else{if(q(e))return function(i){var a=t.scale.getLabel(i),o=e.replace("{value}",a??"");return o};if(j(e)){if(t.type==="\
category")return function(i,a){return e(zc(t,i),i.value-t.scale.getExtent()[0],null)};var n=je();return function(i,a){var o=null;return n&&(o=n.makeAxisLabelFormatterParamBreak(
o,i.break)),e(zc(t,i),a,o)}}else return function(i){return t.scale.getLabel(i)}}}f(tu,"makeLabelFormatter");function zc(t,e){var r=t.scale;return Bt(r)?r.getLabel(
e):e.value}f(zc,"getAxisRawValue");function Gc(t){var e=t.get("interval");return e??"auto"}f(Gc,"getOptionCategoryInterval");function MA(t){return t.type==="cat\
egory"&&Gc(t.getLabelModel())===0}f(MA,"shouldShowAllLabels");function IA(t,e){var r={};return M(t.mapDimensionsAll(e),function(n){r[mC(t,n)]=!0}),oe(r)}f(IA,"g\
etDataDimensionsOnAxis");function Pi(t){return t==="middle"||t==="center"}f(Pi,"isNameLocationCenter");function Ga(t){return t.getShallow("show")}f(Ga,"shouldAx\
isShow");function Ly(t,e,r){var n=t.get("breaks",!0);if(n!=null){if(!je()){process.env.NODE_ENV!=="production"&&le('Must `import {AxisBreak} from "echarts/featu\
res.js"; use(AxisBreak);` first if using breaks option.');return}if(!r||!LA(e)){if(process.env.NODE_ENV!=="production"){var i=t instanceof Te?" "+t.type+"["+t.componentIndex+
"]":"";le("Axis"+i+" does not support break.")}return}return n}}f(Ly,"retrieveAxisBreaksOption");function LA(t){return t!=="category"}f(LA,"isAxisTypeSupportAxi\
sBreak");function Py(t,e,r,n,i,a){var o=Li(t),s=o?t.intervalStub:t;if(s.setExtent(n[0],n[1]),o){var u=t.powStub,l={depth:qs},c=t.transformOut(n[0],l),v=t.transformOut(
n[1],l),h=lA(r,n);e[0]&&!h[0]&&(c=i[0]),e[1]&&!h[1]&&(v=i[1]),u.setExtent(c,v)}s.setConfig(a)}f(Py,"updateIntervalOrLogScaleForNiceOrAligned");function Ha(t,e){
return Bt(t)?t.getRawOrdinalNumber(e.value):e.value}f(Ha,"getTickValueOutermost");function Oy(t,e){return Bt(t)&&!!e.get("boundaryGap")}f(Oy,"isAxisOnBand");function Ny(t,e){
if(t.length===e.length){for(var r=0;r<t.length;r++)if(t[r]!==e[r])return;return!0}}f(Ny,"isPointsSame");function Ry(t){for(var e=wt(),r=wt(),n=0;n<t.length;){var i=t[n++],
a=t[n++];xt(i,a)||(cf(e,i),cf(r,a))}return[e,r]}f(Ry,"xyExtentFromPoints");function ky(t,e){var r=Ry(t),n=r[0],i=r[1],a=Ry(e),o=a[0],s=a[1];return Math.max(Math.
abs(n[0]-o[0]),Math.abs(i[0]-s[0]),Math.abs(n[1]-o[1]),Math.abs(i[1]-s[1]))}f(ky,"getBoundingDiff");function By(t){return ge(t)?t:t?.5:0}f(By,"getSmooth");function PA(t,e,r){
if(r.valueDim==null)return[];for(var n=e.count(),i=_r(n*2),a=0;a<n;a++){var o=ry(r,t,e,a);i[a*2]=o[0],i[a*2+1]=o[1]}return i}f(PA,"getStackedOnPoints");function Yr(t,e,r,n,i){
var a=r.getBaseAxis(),o=a.dim==="x"||a.dim==="radius"?0:1,s=[],u=0,l=[],c=[],v=[],h=[];if(i){for(u=0;u<t.length;u+=2){var d=e||t;xt(d[u],d[u+1])||h.push(t[u],t[u+
1])}t=h}for(u=0;u<t.length-2;u+=2)switch(v[0]=t[u+2],v[1]=t[u+3],c[0]=t[u],c[1]=t[u+1],s.push(c[0],c[1]),n){case"end":l[o]=v[o],l[1-o]=c[1-o],s.push(l[0],l[1]);
break;case"middle":var p=(c[o]+v[o])/2,g=[];l[o]=g[o]=p,l[1-o]=c[1-o],g[1-o]=v[1-o],s.push(l[0],l[1]),s.push(g[0],g[1]);break;default:l[o]=c[o],l[1-o]=v[1-o],s.
push(l[0],l[1])}return s.push(t[u++],t[u++]),s}f(Yr,"turnPointsIntoStep");function OA(t,e){var r=[],n=t.length,i,a;function o(c,v,h){var d=c.coord,p=(h-d)/(v.coord-
d),g=sw(p,[c.color,v.color]);return{coord:h,color:g}}f(o,"lerpStop");for(var s=0;s<n;s++){var u=t[s],l=u.coord;if(l<0)i=u;else if(l>e){a?r.push(o(a,u,e)):i&&r.push(
o(i,u,0),o(i,u,e));break}else i&&(r.push(o(i,u,0)),i=null),r.push(u),a=u}return r}f(OA,"clipColorStops");function NA(t,e,r){var n=t.getVisual("visualMeta");if(!(!n||
!n.length||!t.count())){if(e.type!=="cartesian2d"){process.env.NODE_ENV!=="production"&&console.warn("Visual map on line style is only supported on cartesian2d.");
return}for(var i,a,o=n.length-1;o>=0;o--){var s=t.getDimensionInfo(n[o].dimension);if(i=s&&s.coordDim,i==="x"||i==="y"){a=n[o];break}}if(!a){process.env.NODE_ENV!==
"production"&&console.warn("Visual map on line style only support x or y dimension.");return}var u=e.getAxis(i),l=X(a.stops,function(S){return{coord:u.toGlobalCoord(
u.dataToCoord(S.value)),color:S.color}}),c=l.length,v=a.outerColors.slice();c&&l[0].coord>l[c-1].coord&&(l.reverse(),v.reverse());var h=OA(l,i==="x"?r.getWidth():
r.getHeight()),d=h.length;if(!d&&c)return l[0].coord<0?v[1]?v[1]:l[c-1].color:v[0]?v[0]:l[0].color;var p=10,g=h[0].coord-p,m=h[d-1].coord+p,y=m-g;if(y<.001)return"\
transparent";M(h,function(S){S.offset=(S.coord-g)/y}),h.push({offset:d?h[d-1].offset:.5,color:v[1]||"transparent"}),h.unshift({offset:d?h[0].offset:.5,color:v[0]||
"transparent"});var _=new Dg(0,0,0,0,h,!0);return _[i]=g,_[i+"2"]=m,_}}f(NA,"getVisualGradient");function RA(t,e,r){var n=t.get("showAllSymbol"),i=n==="auto";if(!(n&&
!i)){var a=r.getAxesByScale("ordinal")[0];if(a&&!(i&&kA(a,e))){var o=e.mapDimension(a.dim),s={};return M(a.getViewLabels(),function(u){u.tick.offInterval||(s[Ha(
a.scale,u.tick)]=1)}),function(u){return!s.hasOwnProperty(e.get(o,u))}}}}f(RA,"getIsIgnoreFunc");function kA(t,e){var r=t.getExtent(),n=Math.abs(r[1]-r[0])/t.scale.
count();isNaN(n)&&(n=0);for(var i=e.count(),a=Math.max(1,Math.round(i/5)),o=0;o<i;o+=a)if(Ec.getSymbolSize(e,o)[t.isHorizontal()?1:0]*1.5>n)return!1;return!0}f(
kA,"canShowAllSymbolForCategory");function BA(t){for(var e=t.length/2;e>0&&xt(t[e*2-2],t[e*2-1]);e--);return e-1}f(BA,"getLastIndexNotNull");function Fy(t,e){return[
t[e*2],t[e*2+1]]}f(Fy,"getPointAtIndex");function FA(t,e,r){for(var n=t.length/2,i=r==="x"?0:1,a,o,s=0,u=-1,l=0;l<n;l++)if(o=t[l*2+i],!xt(o,t[l*2+1-i])){if(l===
0){a=o;continue}if(a<=e&&o>=e||a>=e&&o<=e){u=l;break}s=l,a=o}return{range:[s,u],t:(e-a)/(o-a)}}f(FA,"getIndexRange");function Vy(t){if(t.get(["endLabel","show"]))
return!0;for(var e=0;e<er.length;e++)if(t.get([er[e],"endLabel","show"]))return!0;return!1}f(Vy,"anyStateShowEndLabel");function Hc(t,e,r,n){if(ly(e,"cartesian2\
d")){var i=n.getModel("endLabel"),a=i.get("valueAnimation"),o=n.getData(),s={lastFrameIndex:0},u=Vy(n)?function(d,p){t._endLabelOnDuring(d,p,o,s,a,i,e)}:null,l=e.
getBaseAxis().isHorizontal(),c=sy(e,r,n,function(){var d=t._endLabel;d&&r&&s.originalX!=null&&d.attr({x:s.originalX,y:s.originalY})},u);if(!n.get("clip",!0)){var v=c.
shape,h=Math.max(v.width,v.height);l?(v.y-=h,v.height+=h*2):(v.x-=h,v.width+=h*2)}return u&&u(1,c),c}else return process.env.NODE_ENV!=="production"&&n.get(["en\
dLabel","show"])&&console.warn("endLabel is not supported for lines in polar systems."),uy(e,r,n)}f(Hc,"createLineClipPath");function VA(t,e){var r=e.getBaseAxis(),
n=r.isHorizontal(),i=r.inverse,a=n?i?"right":"left":"center",o=n?"middle":i?"top":"bottom";return{normal:{align:t.get("align")||a,verticalAlign:t.get("verticalA\
lign")||o}}}f(VA,"getEndLabelStateSpecified");var zA=(function(t){ee(e,t);function e(){return t!==null&&t.apply(this,arguments)||this}return f(e,"LineView2"),e.
prototype.init=function(){var r=new Be,n=new ey;this.group.add(n.group),this._symbolDraw=n,this._lineGroup=r,this._changePolyState=Ae(this._changePolyState,this)},
e.prototype.render=function(r,n,i){var a=r.coordinateSystem,o=this.group,s=r.getData(),u=r.getModel("lineStyle"),l=r.getModel("areaStyle"),c=s.getLayout("points")||
[],v=a.type==="polar",h=this._coordSys,d=this._symbolDraw,p=this._polyline,g=this._polygon,m=this._lineGroup,y=!n.ssr&&r.get("animation"),_=!l.isEmpty(),S=l.get(
"origin"),b=ty(a,s,S),w=_&&PA(a,s,b),T=r.get("showSymbol"),x=r.get("connectNulls"),C=T&&!v&&RA(r,s,a),A=this._data;A&&A.eachItemGraphicEl(function(he,De){he.__temp&&
(o.remove(he),A.setItemGraphicEl(De,null))}),T||d.remove(),o.add(m);var D=v?!1:r.get("step"),E;a&&a.getArea&&r.get("clip",!0)&&(E=a.getArea(),E.width!=null?(E.x-=
.1,E.y-=.1,E.width+=.2,E.height+=.2):E.r0&&(E.r0-=.5,E.r+=.5)),this._clipShapeForSymbol=E;var L=NA(s,a,i)||s.getVisual("style")[s.getVisual("drawType")];if(!(p&&
h.type===a.type&&D===this._step))T&&d.updateData(s,{isIgnore:C,clipShape:E,disableAnimation:!0,getSymbolPoint:f(function(he){return[c[he*2],c[he*2+1]]},"getSymb\
olPoint")}),y&&this._initSymbolLabelAnimation(s,a,E),D&&(w&&(w=Yr(w,c,a,D,x)),c=Yr(c,null,a,D,x)),p=this._newPolyline(c),_?g=this._newPolygon(c,w):g&&(m.remove(
g),g=this._polygon=null),v||this._initOrUpdateEndLabel(r,a,mc(L)),m.setClipPath(Hc(this,a,!0,r));else{_&&!g?g=this._newPolygon(c,w):g&&!_&&(m.remove(g),g=this._polygon=
null),v||this._initOrUpdateEndLabel(r,a,mc(L));var I=m.getClipPath();if(I){var P=Hc(this,a,!1,r);yr(I,{shape:P.shape},r)}else m.setClipPath(Hc(this,a,!0,r));T&&
d.updateData(s,{isIgnore:C,clipShape:E,disableAnimation:!0,getSymbolPoint:f(function(he){return[c[he*2],c[he*2+1]]},"getSymbolPoint")}),(!Ny(this._stackedOnPoints,
w)||!Ny(this._points,c))&&(y?this._doUpdateAnimation(s,w,a,i,D,S,x):(D&&(w&&(w=Yr(w,c,a,D,x)),c=Yr(c,null,a,D,x)),p.setShape({points:c}),g&&g.setShape({points:c,
stackedOnPoints:w})))}var O=r.getModel("emphasis"),N=O.get("focus"),B=O.get("blurScope"),k=O.get("disabled");if(p.useStyle(pe(u.getLineStyle(),{fill:"none",stroke:L,
lineJoin:"bevel"})),Df(p,r,"lineStyle"),p.style.lineWidth>0&&r.get(["emphasis","lineStyle","width"])==="bolder"){var z=p.getState("emphasis").style;z.lineWidth=
+p.style.lineWidth+1}me(p).seriesIndex=r.seriesIndex,ls(p,N,B,k);var W=By(r.get("smooth")),H=r.get("smoothMonotone");if(p.setShape({smooth:W,smoothMonotone:H,connectNulls:x}),
g){var Y=s.getCalculationInfo("stackedOnSeries"),K=0;g.useStyle(pe(l.getAreaStyle(),{fill:L,opacity:.7,lineJoin:"bevel",decal:s.getVisual("style").decal})),Y&&(K=
By(Y.get("smooth"))),g.setShape({smooth:W,stackedOnSmooth:K,smoothMonotone:H,connectNulls:x}),Df(g,r,"areaStyle"),me(g).seriesIndex=r.seriesIndex,ls(g,N,B,k)}var G=this.
_changePolyState;s.eachItemGraphicEl(function(he){he&&(he.onHoverStateChange=G)}),this._polyline.onHoverStateChange=G,this._data=s,this._coordSys=a,this._stackedOnPoints=
w,this._points=c,this._step=D,this._valueOrigin=S;var re=r.get("triggerEvent"),ne=r.get("triggerLineEvent");process.env.NODE_ENV!=="production"&&ne&&eA("trigger\
LineEvent","Use the `triggerEvent` option instead.");var ze=ne===!0||re===!0||re==="line",Ue=ne===!0||re===!0||re==="area";this.packEventData(r,p,ze),g&&this.packEventData(
r,g,Ue)},e.prototype.packEventData=function(r,n,i){me(n).eventData=i?{componentType:"series",componentSubType:"line",componentIndex:r.componentIndex,seriesIndex:r.
seriesIndex,seriesName:r.name,seriesType:"line",selfType:n===this._polygon?"area":"line"}:null},e.prototype.highlight=function(r,n,i,a){var o=r.getData(),s=yn(o,
a);if(this._changePolyState("emphasis"),!(s instanceof Array)&&s!=null&&s>=0){var u=o.getLayout("points"),l=o.getItemGraphicEl(s);if(!l){var c=u[s*2],v=u[s*2+1];
if(xt(c,v)||this._clipShapeForSymbol&&!this._clipShapeForSymbol.contain(c,v))return;var h=r.get("zlevel")||0,d=r.get("z")||0;l=new Ec(o,s),l.x=c,l.y=v,l.setZ(h,
d);var p=l.getSymbolPath().getTextContent();p&&(p.zlevel=h,p.z=d,p.z2=this._polyline.z2+1),l.__temp=!0,o.setItemGraphicEl(s,l),l.stopSymbolAnimation(!0),this.group.
add(l)}l.highlight()}else rr.prototype.highlight.call(this,r,n,i,a)},e.prototype.downplay=function(r,n,i,a){var o=r.getData(),s=yn(o,a);if(this._changePolyState(
"normal"),s!=null&&s>=0){var u=o.getItemGraphicEl(s);u&&(u.__temp?(o.setItemGraphicEl(s,null),this.group.remove(u)):u.downplay())}else rr.prototype.downplay.call(
this,r,n,i,a)},e.prototype._changePolyState=function(r){var n=this._polygon;Fp(this._polyline,r),n&&Fp(n,r)},e.prototype._newPolyline=function(r){var n=this._polyline;
return n&&this._lineGroup.remove(n),n=new YE({shape:{points:r},segmentIgnoreThreshold:2,z2:10}),this._lineGroup.add(n),this._polyline=n,n},e.prototype._newPolygon=
function(r,n){var i=this._polygon;return i&&this._lineGroup.remove(i),i=new ZE({shape:{points:r,stackedOnPoints:n},segmentIgnoreThreshold:2}),this._lineGroup.add(
i),this._polygon=i,i},e.prototype._initSymbolLabelAnimation=function(r,n,i){var a,o,s=n.getBaseAxis(),u=s.inverse;n.type==="cartesian2d"?(a=s.isHorizontal(),o=!1):
n.type==="polar"&&(a=s.dim==="angle",o=!0);var l=r.hostModel,c=l.get("animationDuration");j(c)&&(c=c(null));var v=l.get("animationDelay")||0,h=j(v)?v(null):v;r.
eachItemGraphicEl(function(d,p){var g=d;if(g){var m=[d.x,d.y],y=void 0,_=void 0,S=void 0;if(i)if(o){var b=i,w=n.pointToCoord(m);a?(y=b.startAngle,_=b.endAngle,S=
-w[1]/180*Math.PI):(y=b.r0,_=b.r,S=w[0])}else{var T=i;a?(y=T.x,_=T.x+T.width,S=d.x):(y=T.y+T.height,_=T.y,S=d.y)}var x=_===y?0:(S-y)/(_-y);u&&(x=1-x);var C=j(v)?
v(p):c*x+h,A=g.getSymbolPath(),D=A.getTextContent();g.attr({scaleX:0,scaleY:0}),g.animateTo({scaleX:1,scaleY:1},{duration:200,setToFinal:!0,delay:C}),D&&D.animateFrom(
{style:{opacity:0}},{duration:300,delay:C}),A.disableLabelAnimation=!0}})},e.prototype._initOrUpdateEndLabel=function(r,n,i){var a=r.getModel("endLabel");if(Vy(
r)){var o=r.getData(),s=this._polyline,u=o.getLayout("points");if(!u){s.removeTextContent(),this._endLabel=null;return}var l=this._endLabel;l||(l=this._endLabel=
new nt({z2:200}),l.ignoreClip=!0,s.setTextContent(this._endLabel),s.disableLabelAnimation=!0);var c=BA(u);c>=0&&(Ts(s,xs(r,"endLabel"),{inheritColor:i,labelFetcher:r,
labelDataIndex:c,defaultText:f(function(v,h,d){return d!=null?Qm(o,d):Cc(o,v)},"defaultText"),enableTextSetter:!0},VA(a,n)),s.textConfig.position=null)}else this.
_endLabel&&(this._polyline.removeTextContent(),this._endLabel=null)},e.prototype._endLabelOnDuring=function(r,n,i,a,o,s,u){var l=this._endLabel,c=this._polyline;
if(l){r<1&&a.originalX==null&&(a.originalX=l.x,a.originalY=l.y);var v=i.getLayout("points"),h=i.hostModel,d=h.get("connectNulls"),p=s.get("precision"),g=s.get("\
distance")||0,m=u.getBaseAxis(),y=m.isHorizontal(),_=m.inverse,S=n.shape,b=_?y?S.x:S.y+S.height:y?S.x+S.width:S.y,w=(y?g:0)*(_?-1:1),T=(y?0:-g)*(_?-1:1),x=y?"x":
"y",C=FA(v,b,x),A=C.range,D=A[1]-A[0],E=void 0;if(D>=1){if(D>1&&!d){var L=Fy(v,A[0]);l.attr({x:L[0]+w,y:L[1]+T}),o&&(E=h.getRawValue(A[0]))}else{var L=c.getPointOn(
b,x);L&&l.attr({x:L[0]+w,y:L[1]+T});var I=h.getRawValue(A[0]),P=h.getRawValue(A[1]);o&&(E=PT(i,p,I,P,C.t))}a.lastFrameIndex=A[0]}else{var O=r===1||a.lastFrameIndex>
0?A[0]:0,L=Fy(v,O);o&&(E=h.getRawValue(O)),l.attr({x:L[0]+w,y:L[1]+T})}if(o){var N=Ds(l);typeof N.setLabelText=="function"&&N.setLabelText(E)}}},e.prototype._doUpdateAnimation=
function(r,n,i,a,o,s,u){var l=this._polyline,c=this._polygon,v=r.hostModel,h=WE(this._data,r,this._stackedOnPoints,n,this._coordSys,i,this._valueOrigin,s),d=h.current,
p=h.stackedOnCurrent,g=h.next,m=h.stackedOnNext;if(o&&(p=Yr(h.stackedOnCurrent,h.current,i,o,u),d=Yr(h.current,null,i,o,u),m=Yr(h.stackedOnNext,h.next,i,o,u),g=
Yr(h.next,null,i,o,u)),ky(d,g)>3e3||c&&ky(p,m)>3e3){l.stopAnimation(),l.setShape({points:g}),c&&(c.stopAnimation(),c.setShape({points:g,stackedOnPoints:m}));return}
l.shape.__points=h.current,l.shape.points=d;var y={shape:{points:g}};h.current!==d&&(y.shape.__points=h.next),l.stopAnimation(),ft(l,y,v),c&&(c.setShape({points:d,
stackedOnPoints:p}),c.stopAnimation(),ft(c,{shape:{stackedOnPoints:m}},v),l.shape.points!==c.shape.points&&(c.shape.points=l.shape.points));for(var _=[],S=h.status,
b=0;b<S.length;b++){var w=S[b].cmd;if(w==="="){var T=r.getItemGraphicEl(S[b].idx1);T&&_.push({el:T,ptIdx:b})}}l.animators&&l.animators.length&&l.animators[0].during(
function(){c&&c.dirtyShape();for(var x=l.shape.__points,C=0;C<_.length;C++){var A=_[C].el,D=_[C].ptIdx*2;A.x=x[D],A.y=x[D+1],A.markRedraw()}})},e.prototype.remove=
function(r){var n=this.group,i=this._data;this._lineGroup.removeAll(),this._symbolDraw.remove(!0),i&&i.eachItemGraphicEl(function(a,o){a.__temp&&(n.remove(a),i.
setItemGraphicEl(o,null))}),this._polyline=this._polygon=this._coordSys=this._points=this._stackedOnPoints=this._endLabel=this._data=null},e.type="line",e})(rr),
GA=zA;function Uc(t,e){return{seriesType:t,plan:Ic(),reset:f(function(r){var n=r.getData(),i=r.coordinateSystem,a=r.pipelineContext,o=e||a.large;if(i){var s=X(i.
dimensions,function(d){return n.mapDimension(d)}).slice(0,2),u=s.length,l=n.getCalculationInfo("stackResultDimension");Ei(n,s[0])&&(s[0]=l),Ei(n,s[1])&&(s[1]=l);
var c=n.getStore(),v=n.getDimensionIndex(s[0]),h=n.getDimensionIndex(s[1]);return u&&{progress:f(function(d,p){for(var g=d.end-d.start,m=o&&_r(g*u),y=[],_=[],S=d.
start,b=0;S<d.end;S++){var w=void 0;if(u===1){var T=c.get(v,S);w=i.dataToPoint(T,null,_)}else y[0]=c.get(v,S),y[1]=c.get(h,S),w=i.dataToPoint(y,null,_);o?(m[b++]=
w[0],m[b++]=w[1]):p.setItemLayout(S,w.slice())}o&&(p.setLayout("points",m),p.setLayout("pointsRange",{start:d.start,end:d.end}))},"progress")}}},"reset")}}f(Uc,
"pointsLayout");var HA={average:f(function(t){for(var e=0,r=0,n=0;n<t.length;n++)isNaN(t[n])||(e+=t[n],r++);return r===0?NaN:e/r},"average"),sum:f(function(t){for(var e=0,
r=0;r<t.length;r++)e+=t[r]||0;return e},"sum"),max:f(function(t){for(var e=-1/0,r=0;r<t.length;r++)t[r]>e&&(e=t[r]);return isFinite(e)?e:NaN},"max"),min:f(function(t){
for(var e=1/0,r=0;r<t.length;r++)t[r]<e&&(e=t[r]);return isFinite(e)?e:NaN},"min"),nearest:f(function(t){return t[0]},"nearest")},UA=f(function(t){return Math.round(
t.length/2)},"indexSampler");function zy(t){return{seriesType:t,reset:f(function(e,r,n){var i=e.getData(),a=e.get("sampling"),o=e.coordinateSystem,s=i.count();if(s>
10&&o.type==="cartesian2d"&&a){var u=o.getBaseAxis(),l=o.getOtherAxis(u),c=u.getExtent(),v=n.getDevicePixelRatio(),h=Math.abs(c[1]-c[0])*(v||1),d=Math.round(s/h);
if(isFinite(d)&&d>1){a==="lttb"?e.setData(i.lttbDownSample(i.mapDimension(l.dim),1/d)):a==="minmax"&&e.setData(i.minmaxDownSample(i.mapDimension(l.dim),1/d));var p=void 0;
q(a)?p=HA[a]:j(a)&&(p=a),p&&e.setData(i.downSample(i.mapDimension(l.dim),1/d,p,UA))}}},"reset")}}f(zy,"dataSample");function WA(t){t.registerChartView(GA),t.registerSeriesModel(
kE),t.registerLayout(Uc("line",!0)),t.registerVisual({seriesType:"line",reset:f(function(e){var r=e.getData(),n=e.getModel("lineStyle").getLineStyle();n&&!n.stroke&&
(n.stroke=r.getVisual("style").fill),r.setVisual("legendLineStyle",n)},"reset")}),t.registerProcessor(t.PRIORITY.PROCESSOR.STATISTIC,zy("line"))}f(WA,"install");
var YA=Se(),Ua=Se(),Ft={estimate:1,determine:2};function ru(t){return{out:{noPxChangeTryDetermine:[]},kind:t}}f(ru,"createAxisLabelsComputingContext");function XA(t,e){
var r=t.getLabelModel().get("customValues");if(r){var n=t.scale;return{labels:X(Gy(r,n),function(i,a){return{formattedLabel:tu(t)(i,a),rawLabel:n.getLabel(i),tick:i}})}}
return t.type==="category"?qA(t,e):QA(t)}f(XA,"createAxisLabels");function ZA(t,e,r){var n=t.scale,i=t.getTickModel().get("customValues");return i?{ticks:Gy(i,n)}:
t.type==="category"?KA(t,e):{ticks:n.getTicks(r)}}f(ZA,"createAxisTicks");function Gy(t,e){var r=e.getExtent(),n=[];return M(t,function(i){i=e.parse(i),i>=r[0]&&
i<=r[1]&&n.push(i)}),vf(n,FT,null),nf(n),X(n,function(i){return{value:i}})}f(Gy,"parseTickLabelCustomValues");function qA(t,e){var r=t.getLabelModel(),n=Hy(t,r,
e);return!r.get("show")||t.scale.isBlank()?{labels:[]}:n}f(qA,"makeCategoryLabels");function Hy(t,e,r){var n=JA(t),i=Gc(e),a=r.kind===Ft.estimate;if(!a){var o=Wy(
n,i);if(o)return o}var s,u;j(i)?s=nu(t,i,!1):(u=i==="auto"?jA(t,r):i,s=nu(t,u,!1));var l={labels:s,labelCategoryInterval:u};return a?r.out.noPxChangeTryDetermine.
push(function(){return Wc(n,i,l),!0}):Wc(n,i,l),l}f(Hy,"makeCategoryLabelsActually");function KA(t,e){var r=$A(t),n=Gc(e),i=Wy(r,n);if(i)return i;var a,o;if((!e.
get("show")||t.scale.isBlank())&&(a=[]),j(n))a=nu(t,n,!0);else if(n==="auto"){var s=Hy(t,t.getLabelModel(),ru(Ft.determine));o=s.labelCategoryInterval,a=X(s.labels,
function(u){return u.tick})}else o=n,a=nu(t,o,!0);return Wc(r,n,{ticks:a,tickCategoryInterval:o})}f(KA,"makeCategoryTicks");function QA(t){var e=t.scale.getTicks(),
r=tu(t);return{labels:X(e,function(n,i){return{formattedLabel:r(n,i),rawLabel:t.scale.getLabel(n),tick:n}})}}f(QA,"makeRealNumberLabels");var $A=Uy("axisTick"),
JA=Uy("axisLabel");function Uy(t){return f(function(r){return Ua(r)[t]||(Ua(r)[t]={list:[]})},"ensureCache")}f(Uy,"initAxisCacheMethod");function Wy(t,e){for(var r=0;r<
t.list.length;r++)if(t.list[r].key===e)return t.list[r].value}f(Wy,"axisCacheGet");function Wc(t,e,r){return t.list.push({key:e,value:r}),r}f(Wc,"axisCacheSet");
function jA(t,e){if(e.kind===Ft.estimate){var r=t.calculateCategoryInterval(e);return e.out.noPxChangeTryDetermine.push(function(){return Ua(t).autoInterval=r,!0}),
r}var n=Ua(t).autoInterval;return n??(Ua(t).autoInterval=t.calculateCategoryInterval(e))}f(jA,"makeAutoCategoryInterval");function eM(t,e){var r=e.kind,n=rM(t),
i=tu(t),a=(n.axisRotate-n.labelRotate)/180*Math.PI,o=t.scale,s=o.getExtent(),u=o.count();if(s[1]-s[0]<1)return 0;var l=1,c=40;u>c&&(l=Math.max(1,Math.floor(u/c)));
for(var v=s[0],h=t.dataToCoord(v+1)-t.dataToCoord(v),d=Math.abs(h*Math.cos(a)),p=Math.abs(h*Math.sin(a)),g=0,m=0;v<=s[1];v+=l){var y=0,_=0,S=Wh(i({value:v}),n.font,
"center","top");y=S.width*1.3,_=S.height*1.3,g=Math.max(g,y,7),m=Math.max(m,_,7)}var b=g/d,w=m/p;isNaN(b)&&(b=1/0),isNaN(w)&&(w=1/0);var T=Math.max(0,Math.floor(
Math.min(b,w)));if(r===Ft.estimate)return e.out.noPxChangeTryDetermine.push(Ae(tM,null,t,T,u)),T;var x=Yy(t,T,u);return x??T}f(eM,"calculateCategoryInterval");function tM(t,e,r){
return Yy(t,e,r)==null}f(tM,"calculateCategoryIntervalTryDetermine");function Yy(t,e,r){var n=YA(t.model),i=t.getExtent(),a=n.lastAutoInterval,o=n.lastTickCount;
if(a!=null&&o!=null&&Math.abs(a-e)<=1&&Math.abs(o-r)<=1&&a>e&&n.axisExtent0===i[0]&&n.axisExtent1===i[1])return a;n.lastTickCount=r,n.lastAutoInterval=e,n.axisExtent0=
i[0],n.axisExtent1=i[1]}f(Yy,"calculateCategoryIntervalDealCache");function rM(t){var e=t.getLabelModel();return{axisRotate:t.getRotate?t.getRotate():t.isHorizontal&&
!t.isHorizontal()?90:0,labelRotate:e.get("rotate")||0,font:e.getFont()}}f(rM,"fetchAutoCategoryIntervalCalculationParams");function nu(t,e,r){var n=tu(t),i=t.scale,
a=[],o=j(e);return _y(i,o?0:e,function(s,u){var l=i.getLabel(s);if(o){var c=!!e(s.value,l);if(s.offInterval=!c,!c&&!u)return}a.push(r?s:{formattedLabel:n(s),rawLabel:l,
tick:s})}),a}f(nu,"makeTicksLabelsByCategoryIntervalNumOrCb");var iu=Se();function nM(t){iu(t).prepare={}}f(nM,"resetCachePerECPrepare");function iM(t){iu(t).fullUpdate=
{}}f(iM,"resetCachePerECFullUpdate");function aM(t){return iu(t).prepare}f(aM,"getCachePerECPrepare");function Oi(t){return iu(t).fullUpdate}f(Oi,"getCachePerEC\
FullUpdate");var oM=xp(),au="|&",Ni=Se(),Xy=-2,sM=-1,uM=Se(),kn;process.env.NODE_ENV!=="production"&&(kn=f(function(t){R(t&&t.model&&t.model.uid&&t.model.ecModel)},
"validateInputAxis"));function Yc(t,e){var r=t.model,n=Ni(Oi(r.ecModel)).keyed,i=n&&n.get(e);return i&&i.get(r.uid)}f(Yc,"getAxisStatPerKeyPerAxis");function lM(t,e){
return process.env.NODE_ENV!=="production"&&(R(e!=null),kn(t)),qy(Yc(t,e))}f(lM,"getAxisStat");function fM(t,e){process.env.NODE_ENV!=="production"&&kn(t);var r=[];
return Zy(t.model.ecModel,function(n){for(var i=0;i<e.length;i++)e[i]&&n.serByIdx[e[i].seriesIndex]&&r.push(qy(n))}),r}f(fM,"getAxisStatBySeries");function Zy(t,e){
var r=Ni(Oi(t)).keyed;r&&r.each(function(n,i){n.each(function(a,o){e(a,i,o)})})}f(Zy,"eachKeyEachAxis");function qy(t){return{liPosMinGap:t?t.liPosMinGap:void 0}}
f(qy,"wrapStatResult");function cM(t,e){process.env.NODE_ENV!=="production"&&kn(t);var r=t.model.ecModel,n=Ni(Oi(r)).axSer;n&&Xc(r,n.get(t.model.uid),e)}f(cM,"e\
achSeriesOnAxis");function Ky(t,e,r){process.env.NODE_ENV!=="production"&&(R(e!=null),kn(t));var n=Yc(t,e);n&&Xc(t.model.ecModel,n.sers,r)}f(Ky,"eachSeriesOnAxi\
sOnKey");function Xc(t,e,r){if(e)for(var n=0;n<e.length;n++){var i=e[n];t.isSeriesFiltered(i)||r(i)}}f(Xc,"eachSeriesDealForAxisStat");function vM(t,e,r){process.
env.NODE_ENV!=="production"&&R(e!=null);var n=Ni(Oi(t)).keyed,i=n&&n.get(e);i&&i.each(function(a){process.env.NODE_ENV!=="production"&&R(a.sers.length>0),r(a.axis)})}
f(vM,"eachAxisOnKey");function Qy(t,e){process.env.NODE_ENV!=="production"&&kn(t);var r=t.model,n=Ni(Oi(r.ecModel)).keys;n&&M(n.get(r.uid),function(i){if(process.
env.NODE_ENV!=="production"){var a=Yc(t,i);R(a&&a.sers.length>0)}e(i)})}f(Qy,"eachKeyOnAxis");function hM(t){var e=uM(aM(t)),r=e.keyed||(e.keyed=$());Zy(t,function(n,i,a){
var o=r.get(i)||r.set(i,$()),s=o.get(a)||o.set(a,{});n.metrics.liPosMinGap&&$y.liPosMinGap(t,n,s)})}f(hM,"performAxisStatisticsOnOverallReset");function dM(t,e){
$y[t]=e}f(dM,"registerMetricImpl");var $y={};function Jy(t,e,r){if(t){var n=e.ecModel,i=Ni(Oi(n)),a=t.model.uid;if(process.env.NODE_ENV!=="production"){kn(t);var o=i.
axSerPairCheck||(i.axSerPairCheck=$()),s=""+a+au+e.uid;R(!o.get(s)),o.set(s,1)}var u=i.axSer||(i.axSer=$()),l=u.get(a)||u.set(a,[]);if(process.env.NODE_ENV!=="p\
roduction"){var c=l[l.length-1];c&&R(c.seriesIndex<e.seriesIndex)}l.push(e);var v=e.subType,h=e.getBaseAxis()===t,d=ou.get(Zc(v,h,r))||ou.get(Zc(v,h,null));if(d){
var p=i.keyed||(i.keyed=$()),g=i.keys||(i.keys=$()),m=d.key,y=p.get(m)||p.set(m,$()),_=y.get(a);_||(_=y.set(a,{axis:t,sers:[],serByIdx:[]}),_.metrics=d.getMetrics(
t),(g.get(a)||g.set(a,[])).push(m)),_.sers.push(e),_.serByIdx[e.seriesIndex]=e}}}f(Jy,"associateSeriesWithAxis");function Zc(t,e,r){return t+au+U(e,!0)+au+(r||"")}
f(Zc,"makeClientLookupKey");function pM(t,e){var r=Zc(e.seriesType,e.baseAxis,e.coordSysType);process.env.NODE_ENV!=="production"&&(R(e.seriesType&&e.key&&!qc.get(
e.key)&&!ou.get(r)),qc.set(e.key,1)),ou.set(r,e),oM(t,function(){t.registerProcessor(t.PRIORITY.PROCESSOR.AXIS_STATISTICS,{overallReset:hM})})}f(pM,"requireAxis\
Statistics");var qc;process.env.NODE_ENV!=="production"&&(qc=$());var ou=$(),gM=.8;function Ri(t,e){e=e||{};var r={w:NaN,w2:NaN},n=t.scale,i=e.fromStat,a=e.min,
o=aA(n);St(o)||(o=NaN);var s=t.getExtent(),u=Ie(s[1]-s[0]);return Bt(n)?mM(r,t,o,u):i?yM(r,t,o,u,i):a==null&&process.env.NODE_ENV!=="production"&&R(!1),a!=null&&
(r.w=St(r.w)?fe(a,r.w):a),r}f(Ri,"calcBandWidth");function mM(t,e,r,n){var i=e.onBand,a=r+(i?1:0);a===0&&(a=1),t.w=n/a,!i&&r&&n&&(t.w2=t.w*r/n)}f(mM,"calcBandWi\
dthForCategoryAxis");function yM(t,e,r,n,i){process.env.NODE_ENV!=="production"&&R(i);var a=!1,o=-1/0;M(i.key?[lM(e,i.key)]:fM(e,i.sers||[]),function(s){var u=s.
liPosMinGap;u!=null&&(u>0?(u>o&&(o=u),a=!1):u===Xy&&(a=!0))}),St(r)&&r>0&&St(o)?(t.w=n/r*o,t.w2=o):a&&(t.w=n*gM,t.w2=t.w*r/n)}f(yM,"calcBandWidthForNumericAxis");
var jy=[0,1],_M=(function(){function t(e,r,n){this.onBand=!1,this.inverse=!1,this.dim=e,this.scale=r,this._extent=n||[0,0]}return f(t,"Axis2"),t.prototype.contain=
function(e){var r=this._extent,n=Math.min(r[0],r[1]),i=Math.max(r[0],r[1]);return e>=n&&e<=i},t.prototype.containData=function(e){return this.scale.contain(this.
scale.parse(e))},t.prototype.getExtent=function(){return this._extent.slice()},t.prototype.setExtent=function(e,r){var n=this._extent;n[0]=e,n[1]=r},t.prototype.
dataToCoord=function(e,r){var n=this.scale;return e=n.normalize(n.parse(e)),np(e,jy,e0(this),r)},t.prototype.coordToData=function(e,r){var n=np(e,e0(this),jy,r);
return this.scale.scale(n)},t.prototype.pointToData=function(e,r){},t.prototype.getTicksCoords=function(e){e=e||{};var r=e.tickModel||this.getTickModel(),n=ZA(this,
r,{breakTicks:e.breakTicks,pruneByBreak:e.pruneByBreak}),i=X(n.ticks,function(s){return{coord:this.dataToCoord(Ha(this.scale,s)),tick:s}},this),a=r.get("alignWi\
thLabel"),o=SM(this,i,a);return X(i,function(s){return{coord:s.coord,tickValue:s.tick.value,onBand:o}})},t.prototype.getMinorTicksCoords=function(){if(Bt(this.scale))
return[];var e=this.model.getModel("minorTick"),r=e.get("splitNumber");r>0&&r<100||(r=5);var n=this.scale.getMinorTicks(r),i=X(n,function(a){return X(a,function(o){
return{coord:this.dataToCoord(o),tickValue:o}},this)},this);return i},t.prototype.getViewLabels=function(e){return e=e||ru(Ft.determine),XA(this,e).labels},t.prototype.
getLabelModel=function(){return this.model.getModel("axisLabel")},t.prototype.getTickModel=function(){return this.model.getModel("axisTick")},t.prototype.getBandWidth=
function(){return Ri(this,{min:1}).w},t.prototype.calculateCategoryInterval=function(e){return e=e||ru(Ft.determine),eM(this,e)},t})();function e0(t){var e=t.getExtent();
if(t.onBand){var r=e[1]-e[0],n=r/t.scale.count()/2;e[0]+=n,e[1]-=n}return e}f(e0,"makeExtentWithBands");function SM(t,e,r){var n=e.length;if(!t.onBand||r||!n)return!1;
var i=Ri(t).w;if(!i)return!1;M(e,function(s){s.coord-=i/2});var a=t.scale.getExtent(),o=e[n-1];return o.tick.offInterval&&e.pop(),e.push({coord:o.coord+i,tick:{
value:a[1]+1}}),!0}f(SM,"fixOnBandTicksCoords");var bM=_M,wM=(function(t){ee(e,t);function e(r,n,i,a,o){var s=t.call(this,r,n,i)||this;return s.index=0,s.type=a||
"value",s.position=o||"bottom",s}return f(e,"Axis2D2"),e.prototype.isHorizontal=function(){var r=this.position;return r==="top"||r==="bottom"},e.prototype.getGlobalExtent=
function(r){var n=this.getExtent();return n[0]=this.toGlobalCoord(n[0]),n[1]=this.toGlobalCoord(n[1]),r&&n[0]>n[1]&&n.reverse(),n},e.prototype.pointToData=function(r,n){
return this.coordToData(this.toLocalCoord(r[this.dim==="x"?0:1]),n)},e.prototype.setCategorySortInfo=function(r){if(this.type!=="category")return!1;this.model.option.
categorySortInfo=r,this.scale.setSortInfo(r)},e})(bM),t0=wM,r0=["label","labelLine","layoutOption","priority","defaultAttr","marginForce","minMarginForce","marg\
inDefault","suggestIgnore"],TM=1,su=2,n0=TM|su;function uu(t,e,r){r=r||n0,e?t.dirty|=r:t.dirty&=~r}f(uu,"setLabelLayoutDirty");function i0(t,e){return e=e||n0,t.
dirty==null||!!(t.dirty&e)}f(i0,"isLabelLayoutDirty");function ir(t){if(t)return i0(t)&&xM(t,t.label,t),t}f(ir,"ensureLabelLayoutWithGeometry");function xM(t,e,r){
var n=e.getComputedTransform();t.transform=Hf(t.transform,n);var i=t.localRect=xa(t.localRect,e.getBoundingRect()),a=e.style,o=a.margin,s=r&&r.marginForce,u=r&&
r.minMarginForce,l=r&&r.marginDefault,c=a.__marginType;c==null&&l&&(o=l,c=bi.textMargin);for(var v=0;v<4;v++)Kc[v]=c===bi.minMargin&&u&&u[v]!=null?u[v]:s&&s[v]!=
null?s[v]:o?o[v]:0;c===bi.textMargin&&ys(i,Kc,!1,!1);var h=t.rect=xa(t.rect,i);return n&&h.applyTransform(n),c===bi.minMargin&&ys(h,Kc,!1,!1),t.axisAligned=Gf(n),
(t.label=t.label||{}).ignore=e.ignore,uu(t,!1),uu(t,!0,su),t}f(xM,"computeLabelGeometry");var Kc=[0,0,0,0];function DM(t,e,r){return t.transform=Hf(t.transform,
r),t.localRect=xa(t.localRect,e),t.rect=xa(t.rect,e),r&&t.rect.applyTransform(r),t.axisAligned=Gf(r),t.obb=void 0,(t.label=t.label||{}).ignore=!1,t}f(DM,"comput\
eLabelGeometry2");function CM(t,e){if(t){t.label.x+=e.x,t.label.y+=e.y,t.label.markRedraw();var r=t.transform;r&&(r[4]+=e.x,r[5]+=e.y);var n=t.rect;n&&(n.x+=e.x,
n.y+=e.y);var i=t.obb;i&&i.fromBoundingRect(t.localRect,r)}}f(CM,"labelLayoutApplyTranslation");function a0(t,e){for(var r=0;r<r0.length;r++){var n=r0[r];t[n]==
null&&(t[n]=e[n])}return ir(t)}f(a0,"newLabelLayoutWithGeometry");function o0(t){var e=t.obb;return(!e||i0(t,su))&&(t.obb=e=e||new Cg,e.fromBoundingRect(t.localRect,
t.transform),uu(t,!1,su)),e}f(o0,"ensureOBB");function EM(t){var e=[];t.sort(function(l,c){return(c.suggestIgnore?1:0)-(l.suggestIgnore?1:0)||c.priority-l.priority});
function r(l){if(!l.ignore){var c=l.ensureState("emphasis");c.ignore==null&&(c.ignore=!1)}l.ignore=!0}f(r,"hideEl");for(var n=0;n<t.length;n++){var i=ir(t[n]);if(!i.
label.ignore){for(var a=i.label,o=i.labelLine,s=!1,u=0;u<e.length;u++)if(Qc(i,e[u],null,{touchThreshold:.05})){s=!0;break}s?(r(a),o&&r(o)):e.push(i)}}}f(EM,"hid\
eOverlap");function Qc(t,e,r,n){return!t||!e||t.label&&t.label.ignore||e.label&&e.label.ignore||!t.rect.intersect(e.rect,r,n)?!1:t.axisAligned&&e.axisAligned?!0:
o0(t).intersect(o0(e),r,n)}f(Qc,"labelIntersect");var AM=null;function lu(){return AM}f(lu,"getAxisBreakHelper");var MM="expandAxisBreak",Xr=Math.PI,IM=[[1,2,1,
2],[5,3,5,3],[8,3,8,3]],LM=[[0,1,0,1],[0,3,0,3],[0,3,0,3]],Bn=Se(),s0=Se(),u0=(function(){function t(e){this.recordMap={},this.resolveAxisNameOverlap=e}return f(
t,"AxisBuilderSharedContext2"),t.prototype.ensureRecord=function(e){var r=e.axis.dim,n=e.componentIndex,i=this.recordMap,a=i[r]||(i[r]=[]);return a[n]||(a[n]={ready:{}})},
t})();function PM(t,e,r,n){var i=r.axis,a=e.ensureRecord(r),o=[],s,u=Jc(t.axisName)&&Pi(t.nameLocation);M(n,function(p){var g=ir(p);if(!(!g||g.label.ignore)){o.
push(g);var m=a.transGroup;u&&(m.transform?ji(Wa,m.transform):$i(Wa),g.transform&&Ji(Wa,Wa,g.transform),se.copy(fu,g.localRect),fu.applyTransform(Wa),s?s.union(
fu):se.copy(s=new se(0,0,0,0),fu))}});var l=Math.abs(a.dirVec.x)>.1?"x":"y",c=a.transGroup[l];if(o.sort(function(p,g){return Math.abs(p.label[l]-c)-Math.abs(g.label[l]-
c)}),u&&s){var v=i.getExtent(),h=Math.min(v[0],v[1]),d=Math.max(v[0],v[1])-h;s.union(new se(h,0,d,1))}a.stOccupiedRect=s,a.labelInfoList=o}f(PM,"resetOverlapRec\
ordToShared");var Wa=Ut(),fu=new se(0,0,0,0),l0=f(function(t,e,r,n,i,a){if(Pi(t.nameLocation)){var o=a.stOccupiedRect;o&&f0(DM({},o,a.transGroup.transform),n,i)}else
c0(a.labelInfoList,a.dirVec,n,i)},"resolveAxisNameOverlapDefault");function f0(t,e,r){var n=new _e;Qc(t,e,n,{direction:Math.atan2(r.y,r.x),bidirectional:!1,touchThreshold:.05})&&
CM(e,n)}f(f0,"moveIfOverlap");function c0(t,e,r,n){for(var i=_e.dot(n,e)>=0,a=0,o=t.length;a<o;a++){var s=t[i?a:o-1-a];s.label.ignore||f0(s,r,n)}}f(c0,"moveIfOv\
erlapByLinearLabels");var Fn=(function(){function t(e,r,n,i){this.group=new Be,this._axisModel=e,this._api=r,this._local={},this._shared=i||new u0(l0),this._resetCfgDetermined(
n)}return f(t,"AxisBuilder2"),t.prototype.updateCfg=function(e){if(process.env.NODE_ENV!=="production"){var r=this._shared.ensureRecord(this._axisModel).ready;R(
!r.axisLine&&!r.axisTickLabelDetermine),r.axisName=r.axisTickLabelEstimate=!1}var n=this._cfg.raw;n.position=e.position,n.labelOffset=e.labelOffset,this._resetCfgDetermined(
n)},t.prototype.__getRawCfg=function(){return this._cfg.raw},t.prototype._resetCfgDetermined=function(e){var r=this._axisModel,n=r.getDefaultOption?r.getDefaultOption():
{},i=U(e.axisName,r.get("name")),a=r.get("nameMoveOverlap");(a==null||a==="auto")&&(a=U(e.defaultNameMoveOverlap,!0));var o={raw:e,position:e.position,rotation:e.
rotation,nameDirection:U(e.nameDirection,1),tickDirection:U(e.tickDirection,1),labelDirection:U(e.labelDirection,1),labelOffset:U(e.labelOffset,0),silent:U(e.silent,
!0),axisName:i,nameLocation:Dr(r.get("nameLocation"),n.nameLocation,"end"),shouldNameMoveOverlap:Jc(i)&&a,optionHideOverlap:r.get(["axisLabel","hideOverlap"]),showMinorTicks:r.
get(["minorTick","show"])};process.env.NODE_ENV!=="production"&&(R(o.position!=null),R(o.rotation!=null)),this._cfg=o;var s=new Be({x:o.position[0],y:o.position[1],
rotation:o.rotation});s.updateTransform(),this._transformGroup=s;var u=this._shared.ensureRecord(r);u.transGroup=this._transformGroup,u.dirVec=new _e(Math.cos(-o.
rotation),Math.sin(-o.rotation))},t.prototype.build=function(e,r){var n=this;return e||(e={axisLine:!0,axisTickLabelEstimate:!1,axisTickLabelDetermine:!0,axisName:!0}),
M(OM,function(i){e[i]&&NM[i](n._cfg,n._local,n._shared,n._axisModel,n.group,n._transformGroup,n._api,r||{})}),this},t.innerTextLayout=function(e,r,n){var i=ap(r-
e),a,o;return Jo(i)?(o=n>0?"top":"bottom",a="center"):Jo(i-Xr)?(o=n>0?"bottom":"top",a="center"):(o="middle",i>0&&i<Xr?a=n>0?"right":"left":a=n>0?"left":"right"),
{rotation:i,textAlign:a,textVerticalAlign:o}},t.makeAxisEventDataBase=function(e){var r={componentType:e.mainType,componentIndex:e.componentIndex};return r[e.mainType+
"Index"]=e.componentIndex,r},t.isLabelSilent=function(e){var r=e.get("tooltip");return e.get("silent")||!(e.get("triggerEvent")||r&&r.show)},t})(),OM=["axisLine",
"axisTickLabelEstimate","axisTickLabelDetermine","axisName"],NM={axisLine:f(function(t,e,r,n,i,a,o){if(process.env.NODE_ENV!=="production"){var s=r.ensureRecord(
n).ready;R(!s.axisLine),s.axisLine=!0}var u=n.get(["axisLine","show"]);if(u==="auto"&&(u=!0,t.raw.axisLineAutoShow!=null&&(u=!!t.raw.axisLineAutoShow)),!!u){var l=n.
axis.getExtent(),c=a.transform,v=[l[0],0],h=[l[1],0],d=v[0]>h[0];c&&(dt(v,v,c),dt(h,h,c));var p=F({lineCap:"round"},n.getModel(["axisLine","lineStyle"]).getLineStyle()),
g={strokeContainThreshold:t.raw.strokeContainThreshold||5,silent:!0,z2:1,style:p};if(n.get(["axisLine","breakLine"])&&Ln(n.axis.scale))lu().buildAxisBreakLine(n,
i,a,g);else{var m=new wn(F({shape:{x1:v[0],y1:v[1],x2:h[0],y2:h[1]}},g));Ta(m.shape,m.style.lineWidth),m.anid="line",i.add(m)}var y=n.get(["axisLine","symbol"]);
if(y!=null){var _=n.get(["axisLine","symbolSize"]);q(y)&&(y=[y,y]),(q(_)||ge(_))&&(_=[_,_]);var S=Km(n.get(["axisLine","symbolOffset"])||0,_),b=_[0],w=_[1];M([{
rotate:t.rotation+Math.PI/2,offset:S[0],r:0},{rotate:t.rotation-Math.PI/2,offset:S[1],r:Math.sqrt((v[0]-h[0])*(v[0]-h[0])+(v[1]-h[1])*(v[1]-h[1]))}],function(T,x){
if(y[x]!=="none"&&y[x]!=null){var C=On(y[x],-b/2,-w/2,b,w,p.stroke,!0),A=T.r+T.offset,D=d?h:v;C.attr({rotation:T.rotate,x:D[0]+A*Math.cos(t.rotation),y:D[1]-A*Math.
sin(t.rotation),silent:!0,z2:11}),i.add(C)}})}}},"axisLine"),axisTickLabelEstimate:f(function(t,e,r,n,i,a,o,s){if(process.env.NODE_ENV!=="production"){var u=r.ensureRecord(
n).ready;R(!u.axisTickLabelDetermine),u.axisTickLabelEstimate=!0}var l=d0(e,i,s);l&&v0(t,e,r,n,i,a,o,Ft.estimate)},"axisTickLabelEstimate"),axisTickLabelDetermine:f(
function(t,e,r,n,i,a,o,s){if(process.env.NODE_ENV!=="production"){var u=r.ensureRecord(n).ready;u.axisTickLabelDetermine=!0}var l=d0(e,i,s);l&&v0(t,e,r,n,i,a,o,
Ft.determine);var c=FM(t,i,a,n);BM(t,e.labelLayoutList,c),VM(t,i,a,n,t.tickDirection)},"axisTickLabelDetermine"),axisName:f(function(t,e,r,n,i,a,o,s){var u=r.ensureRecord(
n);if(process.env.NODE_ENV!=="production"){var l=u.ready;R(l.axisTickLabelEstimate||l.axisTickLabelDetermine),l.axisName=!0}e.nameEl&&(i.remove(e.nameEl),e.nameEl=
u.nameLayout=u.nameLocation=null);var c=t.axisName;if(Jc(c)){var v=t.nameLocation,h=t.nameDirection,d=n.getModel("nameTextStyle"),p=n.get("nameGap")||0,g=n.axis.
getExtent(),m=n.axis.inverse?-1:1,y=new _e(0,0),_=new _e(0,0);v==="start"?(y.x=g[0]-m*p,_.x=-m):v==="end"?(y.x=g[1]+m*p,_.x=m):(y.x=(g[0]+g[1])/2,y.y=t.labelOffset+
h*p,_.y=h);var S=Ut();_.transform(al(S,S,t.rotation));var b=n.get("nameRotate");b!=null&&(b=b*Xr/180);var w,T;Pi(v)?w=Fn.innerTextLayout(t.rotation,b??t.rotation,
h):(w=RM(t.rotation,v,b||0,g),T=t.raw.axisNameAvailableWidth,T!=null&&(T=Math.abs(T/Math.sin(w.rotation)),!isFinite(T)&&(T=null)));var x=d.getFont(),C=n.get("na\
meTruncate",!0)||{},A=C.ellipsis,D=$n(t.raw.nameTruncateMaxWidth,C.maxWidth,T),E=s.nameMarginLevel||0,L=new nt({x:y.x,y:y.y,rotation:w.rotation,silent:Fn.isLabelSilent(
n),style:kr(d,{text:c,font:x,overflow:"truncate",width:D,ellipsis:A,fill:d.getTextColor()||n.get(["axisLine","lineStyle","color"]),align:d.get("align")||w.textAlign,
verticalAlign:d.get("verticalAlign")||w.textVerticalAlign}),z2:1});if(_s({el:L,componentModel:n,itemName:c}),L.__fullText=c,L.anid="name",n.get("triggerEvent")){
var I=Fn.makeAxisEventDataBase(n);I.targetType="axisName",I.name=c,me(L).eventData=I}a.add(L),L.updateTransform(),e.nameEl=L;var P=u.nameLayout=ir({label:L,priority:L.
z2,defaultAttr:{ignore:L.ignore},marginDefault:Pi(v)?IM[E]:LM[E]});if(u.nameLocation=v,i.add(L),L.decomposeTransform(),t.shouldNameMoveOverlap&&P){var O=r.ensureRecord(
n);process.env.NODE_ENV!=="production"&&R(O.labelInfoList),r.resolveAxisNameOverlap(t,r,n,P,_,O)}}},"axisName")};function v0(t,e,r,n,i,a,o,s){p0(e)||zM(t,e,i,s,
n,o);var u=e.labelLayoutList;GM(t,n,u,a),WM(n,t.rotation,u);var l=t.optionHideOverlap;kM(n,u,l),l&&EM(Ge(u,function(c){return c&&!c.label.ignore})),PM(t,r,n,u)}
f(v0,"layOutAxisTickLabel");function RM(t,e,r,n){var i=ap(r-t),a,o,s=n[0]>n[1],u=e==="start"&&!s||e!=="start"&&s;return Jo(i-Xr/2)?(o=u?"bottom":"top",a="center"):
Jo(i-Xr*1.5)?(o=u?"top":"bottom",a="center"):(o="middle",i<Xr*1.5&&i>Xr/2?a=u?"left":"right":a=u?"right":"left"),{rotation:i,textAlign:a,textVerticalAlign:o}}f(
RM,"endTextLayout");function kM(t,e,r){var n=t.axis,i=t.get(["axisLabel","customValues"]);if(MA(n))return;function a(l,c,v){var h=ir(e[c]),d=ir(e[v]),p=n.scale;
if(!(!h||!d)){if(l==null){if(!r&&i)return;var g=Bn(h.label).labelInfo.tick;if(Nc(p)&&g.notNice||Bt(p)&&g.offInterval){ki(h.label);return}}if(l===!1||h.suggestIgnore){
ki(h.label);return}if(d.suggestIgnore){ki(d.label);return}var m=.1;if(!r){var y=[0,0,0,0];h=a0({marginForce:y},h),d=a0({marginForce:y},d)}Qc(h,d,null,{touchThreshold:m})&&
ki(l?d.label:h.label)}}f(a,"deal");var o=t.get(["axisLabel","showMinLabel"]),s=t.get(["axisLabel","showMaxLabel"]),u=e.length;a(o,0,1),a(s,u-1,u-2)}f(kM,"fixMin\
MaxLabelShow");function BM(t,e,r){t.showMinorTicks||M(e,function(n){if(n&&n.label.ignore)for(var i=0;i<r.length;i++){var a=r[i],o=s0(a),s=Bn(n.label);if(o.tickValue!=
null&&!o.onBand&&o.tickValue===s.labelInfo.tick.value){ki(a);return}}})}f(BM,"syncLabelIgnoreToMajorTicks");function ki(t){t&&(t.ignore=!0)}f(ki,"ignoreEl");function h0(t,e,r,n,i){
for(var a=[],o=[],s=[],u=0;u<t.length;u++){var l=t[u].coord;o[0]=l,o[1]=0,s[0]=l,s[1]=r,e&&(dt(o,o,e),dt(s,s,e));var c=new wn({shape:{x1:o[0],y1:o[1],x2:s[0],y2:s[1]},
style:n,z2:2,autoBatch:!0,silent:!0});Ta(c.shape,c.style.lineWidth),c.anid=i+"_"+t[u].tickValue,a.push(c);var v=s0(c);v.onBand=!!t[u].onBand,v.tickValue=t[u].tickValue}
return a}f(h0,"createTicks");function FM(t,e,r,n){var i=n.axis,a=n.getModel("axisTick"),o=a.get("show");if(o==="auto"&&(o=!0,t.raw.axisTickAutoShow!=null&&(o=!!t.
raw.axisTickAutoShow)),!o||i.scale.isBlank())return[];for(var s=a.getModel("lineStyle"),u=t.tickDirection*a.get("length"),l=i.getTicksCoords(),c=h0(l,r.transform,
u,pe(s.getLineStyle(),{stroke:n.get(["axisLine","lineStyle","color"])}),"ticks"),v=0;v<c.length;v++)e.add(c[v]);return c}f(FM,"buildAxisMajorTicks");function VM(t,e,r,n,i){
var a=n.axis,o=n.getModel("minorTick");if(!(!t.showMinorTicks||a.scale.isBlank())){var s=a.getMinorTicksCoords();if(s.length)for(var u=o.getModel("lineStyle"),l=i*
o.get("length"),c=pe(u.getLineStyle(),pe(n.getModel("axisTick").getLineStyle(),{stroke:n.get(["axisLine","lineStyle","color"])})),v=0;v<s.length;v++)for(var h=h0(
s[v],r.transform,l,c,"minorticks_"+v),d=0;d<h.length;d++)e.add(h[d])}}f(VM,"buildAxisMinorTicks");function d0(t,e,r){if(p0(t)){var n=t.axisLabelsCreationContext;
process.env.NODE_ENV!=="production"&&R(t.labelGroup&&n);var i=n.out.noPxChangeTryDetermine;if(r.noPxChange){for(var a=!0,o=0;o<i.length;o++)a=a&&i[o]();if(a)return!1}
i.length&&(e.remove(t.labelGroup),$c(t,null,null,null))}return!0}f(d0,"dealLastTickLabelResultReusable");function zM(t,e,r,n,i,a){var o=i.axis,s=$n(t.raw.axisLabelShow,
i.get(["axisLabel","show"])),u=new Be;r.add(u);var l=ru(n);if(!s||o.scale.isBlank()){$c(e,[],u,l);return}var c=i.getModel("axisLabel"),v=o.getViewLabels(l),h=($n(
t.raw.labelRotate,c.get("rotate"))||0)*Xr/180,d=Fn.innerTextLayout(t.rotation,h,t.labelDirection),p=i.getCategories&&i.getCategories(!0),g=[],m=i.get("triggerEv\
ent"),y=1/0,_=-1/0;M(v,function(b,w){var T,x=b.tick,C=b.formattedLabel,A=b.rawLabel,D=c,E=Ha(o.scale,x);if(p&&p[E]){var L=p[E];Q(L)&&L.textStyle&&(D=new ct(L.textStyle,
c,i.ecModel))}var I=D.getTextColor()||i.get(["axisLine","lineStyle","color"]),P=D.getShallow("align",!0)||d.textAlign,O=U(D.getShallow("alignMinLabel",!0),P),N=U(
D.getShallow("alignMaxLabel",!0),P),B=D.getShallow("verticalAlign",!0)||D.getShallow("baseline",!0)||d.textVerticalAlign,k=U(D.getShallow("verticalAlignMinLabel",
!0),B),z=U(D.getShallow("verticalAlignMaxLabel",!0),B),W=10+(((T=x.time)===null||T===void 0?void 0:T.level)||0);y=Math.min(y,W),_=Math.max(_,W);var H=new nt({x:0,
y:0,rotation:0,silent:Fn.isLabelSilent(i),z2:W,style:kr(D,{text:C,align:w===0?O:w===v.length-1?N:P,verticalAlign:w===0?k:w===v.length-1?z:B,fill:j(I)?I(o.type===
"category"?A:o.type==="value"?E+"":E,w):I})});H.anid="label_"+E;var Y=Bn(H);if(Y.labelInfo=b,Y.layoutRotation=d.rotation,_s({el:H,componentModel:i,itemName:C,formatterParamsExtra:{
isTruncated:f(function(){return H.isTruncated},"isTruncated"),value:A,tickIndex:w}}),m){var K=Fn.makeAxisEventDataBase(i);K.targetType="axisLabel",K.value=A,K.tickIndex=
w;var G=b.tick.break;if(G){var re=G.parsedBreak;K.break={start:re.vmin,end:re.vmax}}o.type==="category"&&(K.dataIndex=E),me(H).eventData=K,G&&UM(i,a,H,G)}g.push(
H),u.add(H)});var S=X(g,function(b){return{label:b,priority:Bn(b).labelInfo.tick.break?b.z2+(_-y+1):b.z2,defaultAttr:{ignore:b.ignore}}});$c(e,S,u,l)}f(zM,"buil\
dAxisLabel");function p0(t){return!!t.labelLayoutList}f(p0,"axisLabelBuildResultExists");function $c(t,e,r,n){t.labelLayoutList=e,t.labelGroup=r,t.axisLabelsCreationContext=
n}f($c,"axisLabelBuildResultSet");function GM(t,e,r,n){var i=e.get(["axisLabel","margin"]);M(r,function(a,o){var s=ir(a);if(s){var u=s.label,l=Bn(u);s.suggestIgnore=
u.ignore,u.ignore=!1,na(Sr,HM);var c=e.axis;Sr.x=c.dataToCoord(Ha(c.scale,l.labelInfo.tick)),Sr.y=t.labelOffset+t.labelDirection*i,Sr.rotation=l.layoutRotation,
n.add(Sr),Sr.updateTransform(),n.remove(Sr),Sr.decomposeTransform(),na(u,Sr),u.markRedraw(),uu(s,!0),ir(s)}})}f(GM,"updateAxisLabelChangableProps");var Sr=new Me,
HM=new Me;function Jc(t){return!!t}f(Jc,"hasAxisName");function UM(t,e,r,n){r.on("click",function(i){var a={type:MM,breaks:[{start:n.parsedBreak.breakOption.start,
end:n.parsedBreak.breakOption.end}]};a[t.axis.dim+"AxisIndex"]=t.componentIndex,e.dispatchAction(a)})}f(UM,"addBreakEventHandler");function WM(t,e,r){var n=je();
if(n){var i=n.retrieveAxisBreakPairs(r,function(o){return o&&Bn(o.label).labelInfo.tick.break},!0),a=t.get(["breakLabelLayout","moveOverlap"],!0);(a===!0||a==="\
auto")&&M(i,function(o){lu().adjustBreakLabelPair(t.axis.inverse,e,[ir(r[o[0]]),ir(r[o[1]])])})}}f(WM,"adjustBreakLabels");var g0=Fn;function cu(t,e,r){r=r||{};
var n=e.axis,i={},a=n.getAxesOnZeroOf()[0],o=n.position,s=a?"onZero":o,u=n.dim,l=[t.x,t.x+t.width,t.y,t.y+t.height],c={left:0,right:1,top:0,bottom:1,onZero:2},v=e.
get("offset")||0,h=u==="x"?[l[2]-v,l[3]+v]:[l[0]-v,l[1]+v];if(a){var d=a.toGlobalCoord(a.dataToCoord(0));h[c.onZero]=Math.max(Math.min(d,h[1]),h[0])}i.position=
[u==="y"?h[c[s]]:l[0],u==="x"?h[c[s]]:l[3]],i.rotation=Math.PI/2*(u==="x"?0:1);var p={top:-1,bottom:1,left:-1,right:1};i.labelDirection=i.tickDirection=i.nameDirection=
p[o],i.labelOffset=a?h[c[o]]-h[c.onZero]:0,e.get(["axisTick","inside"])&&(i.tickDirection=-i.tickDirection),$n(r.labelInside,e.get(["axisLabel","inside"]))&&(i.
labelDirection=-i.labelDirection);var g=e.get(["axisLabel","rotate"]);return i.labelRotate=s==="top"?-g:g,i.z2=1,i}f(cu,"layout");function YM(t){return t.coordinateSystem&&
t.coordinateSystem.type==="cartesian2d"}f(YM,"isCartesian2DInjectedAsDataCoordSys");function XM(t){var e={xAxisModel:null,yAxisModel:null};return M(e,function(r,n){
var i=n.replace(/Model$/,""),a=t.getReferringComponents(i,bt).models[0];if(process.env.NODE_ENV!=="production"&&!a)throw new Error(i+' "'+Dr(t.get(i+"Index"),t.
get(i+"Id"),0)+'" not found');e[n]=a}),e}f(XM,"findAxisModels");function ZM(t,e,r,n,i,a){for(var o=cu(t,r),s=!1,u=!1,l=0;l<e.length;l++)my(e[l].getOtherAxis(r.axis).
scale)&&(s=u=!0,r.axis.type==="category"&&r.axis.onBand&&(u=!1));return o.axisLineAutoShow=s,o.axisTickAutoShow=u,o.defaultNameMoveOverlap=a,new g0(r,n,o,i)}f(ZM,
"createCartesianAxisViewCommonPartBuilder");function qM(t,e,r){var n=cu(e,r);if(process.env.NODE_ENV!=="production"){var i=t.__getRawCfg();M(oe(n),function(a){a!==
"position"&&a!=="labelOffset"&&R(n[a]===i[a])})}t.updateCfg(n)}f(qM,"updateCartesianAxisViewCommonPartBuilder");var KM=Se(),QM=1,$M=2,JM=3,m0=(function(){function t(e,r,n,i,a){
var o=Bt(e),s=o?r.getCategories().length:null,u;if(o){var l=r.getCategories(!0);u=l&&!l.length}var c=n.slice();(Qs(e)||Li(e)||Nc(e))&&(wp(c,Ya(e,r.get("dataMin",
!0))),Tp(c,Ya(e,r.get("dataMax",!0)))),NT(c)||(c[0]=c[1]=NaN);var v=[],h=[!1,!1],d=r.get("min",!0);d==="dataMin"?(v[0]=c[0],h[0]=!0):(v[0]=Ya(e,j(d)?d({min:c[0],
max:c[1]}):d),h[0]=v[0]!=null);var p=r.get("max",!0);p==="dataMax"?(v[1]=c[1],h[1]=!0):(v[1]=Ya(e,j(p)?p({min:c[0],max:c[1]}):p),h[1]=v[1]!=null);var g=jM(e,r),
m=o?null:c[1]-c[0]||Math.abs(c[0]);v[0]==null&&(v[0]=o?u?c[0]:s?0:NaN:c[0]-g[0]*m),v[1]==null&&(v[1]=o?u?c[1]:s?s-1:NaN:c[1]+g[1]*m),!pr(v[0])&&(v[0]=NaN),!pr(v[1])&&
(v[1]=NaN);var y=u||Qn(v[0])||Qn(v[1])||o&&!s,_=Qs(e),S=_&&r.needIncludeZero&&r.needIncludeZero();S&&(v[0]>0&&v[1]>0&&!h[0]&&(v[0]=0),v[0]<0&&v[1]<0&&!h[1]&&(v[1]=
0));var b=!1;v[0]>v[1]&&(v.reverse(),b=!0);var w=Ya(e,r.get("startValue",!0)),T=w!=null;!St(w)&&i&&(w=e.getDefaultStartValue?e.getDefaultStartValue():0),St(w)&&
(T||!_||S)&&(w<v[0]&&!h[0]?(v[0]=w,h[0]=!0):w>v[1]&&!h[1]&&(v[1]=w,h[1]=!0));var x=this._i={scale:e,dataMM:c,noZoomEffMM:v,zoomMM:[],fixMM:h,zoomFixMM:[!1,!1],startValue:w,
isBlank:y,incl0:S,tggAxInv:b,ctnShp:a};y0(x,v)}return f(t,"ScaleRawExtentInfo2"),t.prototype.makeNoZoom=function(){return this._i.noZoomEffMM.slice()},t.prototype.
makeFinal=function(){var e=this._i,r=e.zoomMM,n=e.noZoomEffMM,i=e.zoomFixMM,a=e.fixMM,o={fixMM:a,zoomFixMM:i,isBlank:e.isBlank,incl0:e.incl0,tggAxInv:e.tggAxInv,
ctnShp:e.ctnShp,effMM:n.slice()},s=o.effMM;return r[0]!=null&&(s[0]=r[0],a[0]=i[0]=!0),r[1]!=null&&(s[1]=r[1],a[1]=i[1]=!0),y0(e,s),o},t.prototype.makeRenderInfo=
function(){return{startValue:this._i.startValue}},t.prototype.setZoomMM=function(e,r){this._i.zoomMM[e]=r},t})();function y0(t,e){var r=t.scale,n=t.dataMM;r.sanitize&&
(e[0]=r.sanitize(e[0],n),e[1]=r.sanitize(e[1],n),RT(e))}f(y0,"sanitizeExtent");function Ya(t,e){return e==null?null:Qn(e)?NaN:t.parse(e)}f(Ya,"parseAxisModelMin\
Max");function jM(t,e){var r;if(Bt(t))r=[0,0];else{var n=e.get("boundaryGap");typeof n=="boolean"&&(process.env.NODE_ENV!=="production"&&n===!0&&console.warn('B\
oolean type for boundaryGap is only allowed for ordinal axis. Please use string in percentage instead, e.g., "20%". Currently, boundaryGap is set to 0.'),n=null),
r=Z(n)?n:[n,n]}return[_0(r[0]),_0(r[1])]}f(jM,"parseBoundaryGapOption");function _0(t){return nn(typeof t=="boolean"?0:t,1)||0}f(_0,"parseBoundaryGapOptionItem");
function S0(t){var e=KM(t.scale);return e.extent||(e.extent=wt()),e}f(S0,"ensureScaleStore");function eI(t,e){S0(t).dimIdxInCoord=e.get(t.dim)}f(eI,"scaleRawExt\
entInfoEnableBoxCoordSysUsage");function tI(t,e){var r=t.scale,n=t.model,i=t.dim;if(process.env.NODE_ENV!=="production"&&R(r&&n&&i),r.rawExtentInfo){process.env.
NODE_ENV!=="production"&&R(r.rawExtentInfo.from!==e||e===$M);return}rI(r,t,i,n,e)}f(tI,"scaleRawExtentInfoCreate");function rI(t,e,r,n,i){var a=S0(e),o=a.extent,
s=!1;cM(e,function(c){if(c.boxCoordinateSystem){var v=Tm(c).coord,h=a.dimIdxInCoord;if(!(h>=0))process.env.NODE_ENV!=="production"&&le('Property "series.coord" \
is not supported on axis '+c.boxCoordinateSystem.type+".");else if(Z(v)){var d=v[h];d!=null&&!Z(d)&&cf(o,t.parse(d))}}else if(c.coordinateSystem){var p=c.getData();
if(p){var g=t.getFilter?t.getFilter():null;M(IA(p,r),function(m){OT(o,p.getApproximateExtent(m,g))})}c.__requireStartValue&&c.__requireStartValue(e)&&(s=!0)}});
var u=aI(t,e,n),l=new m0(t,n,o,s,u);b0(t,l,i),a.extent=null}f(rI,"scaleRawExtentInfoCreateDeal");function nI(t,e){var r=t.scale;process.env.NODE_ENV!=="producti\
on"&&R(!r.rawExtentInfo),b0(r,new m0(r,t.model,e,!1,!1),JM)}f(nI,"scaleRawExtentInfoBuildDefault");function b0(t,e,r){t.rawExtentInfo=e,e.from=r}f(b0,"injectSca\
leRawExtentInfo");function iI(t,e){process.env.NODE_ENV!=="production"&&R(!vu.get(t)),vu.set(t,e)}f(iI,"registerAxisContainShapeHandler");var vu=$();function w0(t,e,r,n,i){
process.env.NODE_ENV!=="production"&&R(!i||!t.rawExtentInfo),t.rawExtentInfo||nI({scale:t,model:e},i||wt());var a=t.rawExtentInfo.makeFinal(),o=a.effMM;return t.
setExtent(o[0],o[1]),t.setBlank(a.isBlank),n&&a.tggAxInv&&r&&!r.get("legacyMinMaxDontInverseAxis")&&(n.inverse=!n.inverse),a}f(w0,"adoptScaleRawExtentInfoAndPre\
pare");function aI(t,e,r){var n=Oy(t,r),i=r.get("containShape",!0);if(i==null&&!n&&(i=!0),!i)return!1;var a=!1;return Qy(e,function(o){a=!!vu.get(o)||a}),a}f(aI,
"determineRequireContainShape");function oI(t,e,r,n){if(r.ctnShp){var i;if(Qy(t,function(s){var u=vu.get(s);if(u){var l=u(t,n);l&&(i=i||[0,0],wp(i,l[0]),Tp(i,l[1]),
EA(t))}}),!!i){var a=e.getExtent();if(Bt(e))t.onBand||e.setExtent2(Fa,Ye(a[0],a[0]+i[0]),fe(a[1],a[1]+i[1]));else{var o=a.slice();r.zoomFixMM[0]||(o[0]=Ye(o[0],
e.transformOut(e.transformIn(o[0],null)+i[0],null))),r.zoomFixMM[1]||(o[1]=fe(o[1],e.transformOut(e.transformIn(o[1],null)+i[1],null))),(o[0]<a[0]||o[1]>a[1])&&
e.setExtent2(Fa,o[0],o[1])}}}}f(oI,"adoptScaleExtentKindMapping");function sI(){dM("liPosMinGap",uI)}f(sI,"registerMetricImplLiPosMinGap");function uI(t,e,r){var n=$(),
i=r.serUids,a=r.liPosMinGap,o,s=e.axis,u=s.scale,l=u.needTransform(),c=u.getFilter?u.getFilter():null,v=cm(c);function h(S){Xc(t,e.sers,function(b){var w=b.getRawData(),
T=w.getDimensionIndex(w.mapDimension(s.dim));T>=0&&S(T,b,w.getStore())})}f(h,"eachSeries");var d=0;if(h(function(S,b,w){n.set(b.uid,1),(!i||!i.hasKey(b.uid))&&(o=
!0),d+=w.count()}),(!i||i.keys().length!==n.keys().length)&&(o=!0),!o&&a!=null){e.liPosMinGap=a;return}Ac(Vn,d);var p=0;h(function(S,b,w){for(var T=0,x=w.count();T<
x;++T){var C=w.get(S,T);isFinite(C)&&(!c||vm(v,C))&&(l&&(C=u.transformIn(C,null)),Vn.arr[p++]=C)}});var g=Vn.typed?Vn.arr.subarray(0,p):(Vn.arr.length=p,Vn.arr);
Vn.typed?g.sort():nf(g);for(var m=1/0,y=1;y<p;++y){var _=g[y]-g[y-1];_>0&&_<m&&(m=_)}r.liPosMinGap=e.liPosMinGap=St(m)?m:p>0?Xy:sM,r.serUids=n}f(uI,"metricLiPos\
MinGapImpl");var Vn=Ac({ctor:HE},50);function lI(t){return function(e,r){var n=Ri(e,{fromStat:{key:t}});if(St(n.w2))return[-n.w2/2,n.w2/2]}}f(lI,"createBandWidt\
hBasedAxisContainShapeHandler");function hu(t,e){return t+au+e}f(hu,"makeAxisStatKey2");function fI(t){return sI(),{liPosMinGap:!Bt(t.scale)}}f(fI,"createMetric\
sNonOrdinalLinearPositiveMinGap");var Bi="bar";function cI(t,e,r,n){pM(t,{key:e,seriesType:r,coordSysType:n,getMetrics:fI})}f(cI,"requireAxisStatisticsForBaseBa\
r");function vI(t){var e=t.scale.rawExtentInfo.makeRenderInfo().startValue;return process.env.NODE_ENV!=="production"&&R(St(e)),e}f(vI,"getStartValue");var T0={
left:0,right:0,top:0,bottom:0},du=["25%","25%"],br="cartesian2d",hI=(function(t){ee(e,t);function e(){return t!==null&&t.apply(this,arguments)||this}return f(e,
"GridModel2"),e.prototype.mergeDefaultAndTheme=function(r,n){var i=Ra(r.outerBounds);t.prototype.mergeDefaultAndTheme.apply(this,arguments),i&&r.outerBounds&&Vr(
r.outerBounds,i)},e.prototype.mergeOption=function(r,n){t.prototype.mergeOption.apply(this,arguments),this.option.outerBounds&&r.outerBounds&&Vr(this.option.outerBounds,
r.outerBounds)},e.type="grid",e.dependencies=["xAxis","yAxis"],e.layoutMode="box",e.defaultOption={show:!1,z:0,left:"15%",top:65,right:"10%",bottom:80,containLabel:!1,
outerBoundsMode:"auto",outerBounds:T0,outerBoundsContain:"all",outerBoundsClampWidth:du[0],outerBoundsClampHeight:du[1],backgroundColor:te.color.transparent,borderWidth:1,
borderColor:te.color.neutral30},e})(Te),dI=hI,pI=xp(),gI="__ec_stack_";function x0(t){return t.get("stack")||gI+t.seriesIndex}f(x0,"getSeriesStackId");function mI(t,e){
var r=yI(t,e);return r.columnMap=_I(r),r}f(mI,"makeColumnLayoutOnAxisReal");function yI(t,e){var r=hu(e,br),n=[],i=Ri(t,{fromStat:{key:r},min:1});return Ky(t,r,
function(a){n.push({barWidth:ut(a.get("barWidth"),i.w),barMaxWidth:ut(a.get("barMaxWidth"),i.w),barMinWidth:ut(a.get("barMinWidth")||(D0(a)?.5:1),i.w),barGap:a.
get("barGap"),barCategoryGap:a.get("barCategoryGap"),defaultBarGap:a.get("defaultBarGap"),stackId:x0(a)})}),{bandWidthResult:i,seriesInfo:n}}f(yI,"createLayoutI\
nfoListOnAxis");function _I(t){var e=t.bandWidthResult.w,r=e,n=0,i,a,o=[],s={};M(t.seriesInfo,function(g,m){m||(a=g.defaultBarGap||0);var y=g.stackId;rt(s,y)||n++;
var _=s[y];_||(_=s[y]={width:0,maxWidth:0},o.push(y));var S=g.barWidth;S&&!_.width&&(_.width=S,S=Ye(r,S),r-=S);var b=g.barMaxWidth;b&&(_.maxWidth=b);var w=g.barMinWidth;
w&&(_.minWidth=w);var T=g.barGap;T!=null&&(a=T);var x=g.barCategoryGap;x!=null&&(i=x)}),i==null&&(i=fe(35-o.length*4,15)+"%");var u=ut(i,e),l=ut(a,1),c=(r-u)/(n+
(n-1)*l);c=fe(c,0),M(o,function(g){var m=s[g],y=m.maxWidth,_=m.minWidth;if(m.width){var S=m.width;y&&(S=Ye(S,y)),_&&(S=fe(S,_)),m.width=S,r-=S+l*S,n--}else{var S=c;
y&&y<S&&(S=Ye(y,r)),_&&_>S&&(S=_),S!==c&&(m.width=S,r-=S+l*S,n--)}}),c=(r-u)/(n+(n-1)*l),c=fe(c,0);var v=0,h;M(o,function(g){var m=s[g];m.width||(m.width=c),h=m,
v+=m.width*(1+l)}),h&&(v-=h.width*l);var d={},p=-v/2;return M(o,function(g){var m=s[g];d[g]=d[g]||{bandWidth:e,offset:p,width:m.width},p+=m.width*(1+l)}),d}f(_I,
"calcBarWidthAndOffset");function SI(t){return{seriesType:t,overallReset:f(function(e){var r=hu(t,br);vM(e,r,function(n){process.env.NODE_ENV!=="production"&&R(
n instanceof t0);var i=mI(n,t);Ky(n,r,function(a){var o=i.columnMap[x0(a)];a.getData().setLayout({bandWidth:o.bandWidth,offset:o.offset,size:o.width})})})},"ove\
rallReset")}}f(SI,"createCrossSeriesLayoutHandler");function bI(t){return{seriesType:t,plan:Ic(),reset:f(function(e){if(YM(e)){var r=e.getData(),n=e.coordinateSystem,
i=n.getBaseAxis(),a=n.getOtherAxis(i),o=r.getDimensionIndex(r.mapDimension(a.dim)),s=r.getDimensionIndex(r.mapDimension(i.dim)),u=e.get("showBackground",!0),l=r.
mapDimension(a.dim),c=r.getCalculationInfo("stackResultDimension"),v=Ei(r,l)&&!!r.getCalculationInfo("stackedOnSeries"),h=a.isHorizontal(),d=a.toGlobalCoord(a.dataToCoord(
vI(a))),p=D0(e),g=e.get("barMinHeight")||0,m=c&&r.getDimensionIndex(c),y=r.getLayout("size"),_=r.getLayout("offset");return{progress:f(function(S,b){for(var w=S.
count,T=p&&_r(w*3),x=p&&u&&_r(w*3),C=p&&_r(w),A=n.master.getRect(),D=h?A.width:A.height,E,L=b.getStore(),I=0;(E=S.next())!=null;){var P=L.get(v?m:o,E),O=L.get(s,
E),N=d,B=void 0;v&&(B=+P-L.get(o,E));var k=void 0,z=void 0,W=void 0,H=void 0;if(h){var Y=n.dataToPoint([P,O]);v&&(N=n.dataToPoint([B,O])[0]),k=N,z=Y[1]+_,W=Y[0]-
N,H=y,Ie(W)<g&&(W=(W<0?-1:1)*g)}else{var Y=n.dataToPoint([O,P]);v&&(N=n.dataToPoint([O,B])[1]),k=Y[0]+_,z=N,W=y,H=Y[1]-N,Ie(H)<g&&(H=(H<=0?-1:1)*g)}p?(T[I]=k,T[I+
1]=z,T[I+2]=h?W:H,x&&(x[I]=h?A.x:k,x[I+1]=h?z:A.y,x[I+2]=D),C[E]=E):b.setItemLayout(E,{x:k,y:z,width:W,height:H}),I+=3}p&&b.setLayout({largePoints:T,largeDataIndices:C,
largeBackgroundPoints:x,valueAxisHorizontal:h})},"progress")}}},"reset")}}f(bI,"createProgressiveLayout");function D0(t){return t.pipelineContext&&t.pipelineContext.
large}f(D0,"isInLargeMode");function wI(t){return lI(hu(t,br))}f(wI,"barGridCreateAxisContainShapeHandler");function TI(t){pI(t,function(){function e(r){var n=hu(
r,br);cI(t,n,r,br),iI(n,wI(r))}f(e,"register2"),e("bar"),e("pictorialBar")})}f(TI,"registerBarGridAxisHandlers");var C0=(function(t){ee(e,t);function e(){var r=t!==
null&&t.apply(this,arguments)||this;return r.type=e.type,r}return f(e,"BaseBarSeriesModel2"),e.prototype.getInitialData=function(r,n){return Ns(null,this,{useEncodeDefaulter:!0})},
e.prototype.getMarkerPosition=function(r,n,i){var a=this.coordinateSystem;if(a&&a.clampData){var o=a.clampData(r),s=a.dataToPoint(o);if(i)M(a.getAxes(),function(h,d){
if(h.type==="category"&&n!=null){var p=h.getTicksCoords(),g=h.getTickModel().get("alignWithLabel"),m=o[d],y=n[d]==="x1"||n[d]==="y1";if(y&&!g&&(m+=1),p.length<2)
return;if(p.length===2){s[d]=h.toGlobalCoord(h.getExtent()[y?1:0]);return}for(var _=void 0,S=void 0,b=1,w=0;w<p.length;w++){var T=p[w].coord,x=w===p.length-1?p[w-
1].tickValue+b:p[w].tickValue;if(x===m){S=T;break}else if(x<m)_=T;else if(_!=null&&x>m){S=(T+_)/2;break}w===1&&(b=x-p[0].tickValue)}S==null&&(_?_&&(S=p[p.length-
1].coord):S=p[0].coord),s[d]=h.toGlobalCoord(S)}});else{var u=this.getData(),l=u.getLayout("offset"),c=u.getLayout("size"),v=a.getBaseAxis().isHorizontal()?0:1;
s[v]+=l+c/2}return s}return[NaN,NaN]},e.prototype.__requireStartValue=function(r){return this.getBaseAxis()!==r},e.type="series.__base_bar__",e.defaultOption={z:2,
coordinateSystem:"cartesian2d",legendHoverLink:!0,barMinHeight:0,barMinAngle:0,large:!1,largeThreshold:400,progressive:3e3,progressiveChunkMode:"mod",defaultBarGap:"\
10%"},e})(Hr);Hr.registerClass(C0);var E0=C0,xI=(function(t){ee(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.type=e.type,r}return f(
e,"BarSeriesModel2"),e.prototype.getInitialData=function(){return Ns(null,this,{useEncodeDefaulter:!0,createInvertedIndices:!!this.get("realtimeSort",!0)||null})},
e.prototype.getProgressive=function(){return this.get("large")?this.get("progressive"):!1},e.prototype.__preparePipelineContext=function(r,n){var i=Cp(this,r,n);
return i.progressiveRender&&(i.large=!0),i},e.prototype.brushSelector=function(r,n,i){return i.rect(n.getItemLayout(r))},e.type="series."+Bi,e.dependencies=["gr\
id","polar"],e.defaultOption=xm(E0.defaultOption,{clip:!0,roundCap:!1,showBackground:!1,backgroundStyle:{color:"rgba(180, 180, 180, 0.2)",borderColor:null,borderWidth:0,
borderType:"solid",borderRadius:0,shadowBlur:0,shadowColor:null,shadowOffsetX:0,shadowOffsetY:0,opacity:1},select:{itemStyle:{borderColor:te.color.primary,borderWidth:2}},
realtimeSort:!1}),e})(E0),DI=xI,pu="\0__throttleOriginMethod",A0="\0__throttleRate",M0="\0__throttleType";function jc(t,e,r){var n,i=0,a=0,o=null,s,u,l,c;e=e||0;
function v(){a=new Date().getTime(),o=null,t.apply(u,l||[])}f(v,"exec");var h=f(function(){for(var d=[],p=0;p<arguments.length;p++)d[p]=arguments[p];n=new Date().
getTime(),u=this,l=d;var g=c||e,m=c||r;c=null,s=n-(m?i:a)-g,clearTimeout(o),m?o=setTimeout(v,g):s>=0?v():o=setTimeout(v,-s),i=n},"cb");return h.clear=function(){
o&&(clearTimeout(o),o=null)},h.debounceNextCall=function(d){c=d},h}f(jc,"throttle");function CI(t,e,r,n){var i=t[e];if(i){var a=i[pu]||i,o=i[M0],s=i[A0];if(s!==
r||o!==n){if(r==null||!n)return t[e]=a;i=t[e]=jc(a,r,n==="debounce"),i[pu]=a,i[M0]=n,i[A0]=r}return i}}f(CI,"createOrUpdate");function EI(t,e){var r=t[e];r&&r[pu]&&
(r.clear&&r.clear(),t[e]=r[pu])}f(EI,"clear");var AI=(function(){function t(){this.cx=0,this.cy=0,this.r0=0,this.r=0,this.startAngle=0,this.endAngle=Math.PI*2,this.
clockwise=!0}return f(t,"SausageShape2"),t})(),MI=(function(t){ee(e,t);function e(r){var n=t.call(this,r)||this;return n.type="sausage",n}return f(e,"SausagePat\
h2"),e.prototype.getDefaultShape=function(){return new AI},e.prototype.buildPath=function(r,n){var i=n.cx,a=n.cy,o=Math.max(n.r0||0,0),s=Math.max(n.r,0),u=(s-o)*
.5,l=o+u,c=n.startAngle,v=n.endAngle,h=n.clockwise,d=Math.PI*2,p=h?v-c<d:c-v<d;p||(c=v-(h?d:-d));var g=Math.cos(c),m=Math.sin(c),y=Math.cos(v),_=Math.sin(v);p?(r.
moveTo(g*o+i,m*o+a),r.arc(g*l+i,m*l+a,u,-Math.PI+c,c,!h)):r.moveTo(g*s+i,m*s+a),r.arc(i,a,s,c,v,!h),r.arc(y*l+i,_*l+a,u,v-Math.PI*2,v-Math.PI,!h),o!==0&&r.arc(i,
a,o,v,c,h)},e})(ve),I0=MI;function II(t,e){e=e||{};var r=e.isRoundCap;return function(n,i,a){var o=i.position;if(!o||o instanceof Array)return So(n,i,a);var s=t(
o),u=i.distance!=null?i.distance:5,l=this.shape,c=l.cx,v=l.cy,h=l.r,d=l.r0,p=(h+d)/2,g=l.startAngle,m=l.endAngle,y=(g+m)/2,_=r?Math.abs(h-d)/2:0,S=Math.cos,b=Math.
sin,w=c+h*S(g),T=v+h*b(g),x="left",C="top";switch(s){case"startArc":w=c+(d-u)*S(y),T=v+(d-u)*b(y),x="center",C="top";break;case"insideStartArc":w=c+(d+u)*S(y),T=
v+(d+u)*b(y),x="center",C="bottom";break;case"startAngle":w=c+p*S(g)+gu(g,u+_,!1),T=v+p*b(g)+mu(g,u+_,!1),x="right",C="middle";break;case"insideStartAngle":w=c+
p*S(g)+gu(g,-u+_,!1),T=v+p*b(g)+mu(g,-u+_,!1),x="left",C="middle";break;case"middle":w=c+p*S(y),T=v+p*b(y),x="center",C="middle";break;case"endArc":w=c+(h+u)*S(
y),T=v+(h+u)*b(y),x="center",C="bottom";break;case"insideEndArc":w=c+(h-u)*S(y),T=v+(h-u)*b(y),x="center",C="top";break;case"endAngle":w=c+p*S(m)+gu(m,u+_,!0),T=
v+p*b(m)+mu(m,u+_,!0),x="left",C="middle";break;case"insideEndAngle":w=c+p*S(m)+gu(m,-u+_,!0),T=v+p*b(m)+mu(m,-u+_,!0),x="right",C="middle";break;default:return So(
n,i,a)}return n=n||{},n.x=w,n.y=T,n.align=x,n.verticalAlign=C,n}}f(II,"createSectorCalculateTextPosition");function LI(t,e,r,n){if(ge(n)){t.setTextConfig({rotation:n});
return}else if(Z(e)){t.setTextConfig({rotation:0});return}var i=t.shape,a=i.clockwise?i.startAngle:i.endAngle,o=i.clockwise?i.endAngle:i.startAngle,s=(a+o)/2,u,
l=r(e);switch(l){case"startArc":case"insideStartArc":case"middle":case"insideEndArc":case"endArc":u=s;break;case"startAngle":case"insideStartAngle":u=a;break;case"\
endAngle":case"insideEndAngle":u=o;break;default:t.setTextConfig({rotation:0});return}var c=Math.PI*1.5-u;l==="middle"&&c>Math.PI/2&&c<Math.PI*1.5&&(c-=Math.PI),
t.setTextConfig({rotation:c})}f(LI,"setSectorTextRotation");function gu(t,e,r){return e*Math.sin(t)*(r?-1:1)}f(gu,"adjustAngleDistanceX");function mu(t,e,r){return e*
Math.cos(t)*(r?1:-1)}f(mu,"adjustAngleDistanceY");function PI(t,e,r){var n=t.get("borderRadius");if(n==null)return r?{cornerRadius:0}:null;Z(n)||(n=[n,n,n,n]);var i=Math.
abs(e.r||0-e.r0||0);return{cornerRadius:X(n,function(a){return nn(a,i)})}}f(PI,"getSectorCornerRadius");var ev=Math.max,tv=Math.min,OI=(function(t){ee(e,t);function e(){
var r=t.call(this)||this;return r.type=Bi,r._isFirstFrame=!0,r}return f(e,"BarView2"),e.prototype.render=function(r,n,i,a){this._model=r,this._removeOnRenderedListener(
i),this._updateDrawMode(r);var o=r.get("coordinateSystem");o==="cartesian2d"||o==="polar"?(this._progressiveEls=null,this._isLargeDraw?this._renderLarge(r,n,i):
this._renderNormal(r,n,i,a)):process.env.NODE_ENV!=="production"&&He("Only cartesian2d and polar supported for bar.")},e.prototype.incrementalPrepareRender=function(r){
this._clear(),this._updateDrawMode(r),this._updateLargeClip(r)},e.prototype.incrementalRender=function(r,n){this._progressiveEls=[],this._incrementalRenderLarge(
r,n)},e.prototype.eachRendered=function(r){Ss(this._progressiveEls||this.group,r)},e.prototype._updateDrawMode=function(r){var n=r.pipelineContext.large;(this._isLargeDraw==
null||n!==this._isLargeDraw)&&(this._isLargeDraw=n,this._clear())},e.prototype._renderNormal=function(r,n,i,a){var o=this.group,s=r.getData(),u=this._data,l=r.coordinateSystem,
c=l.getBaseAxis(),v;l.type==="cartesian2d"?v=c.isHorizontal():l.type==="polar"&&(v=c.dim==="angle");var h=r.isAnimationEnabled()?r:null,d=NI(r,l);d&&this._enableRealtimeSort(
d,s,i);var p=r.get("clip",!0)||d,g=l.getArea();o.removeClipPath();var m=r.get("roundCap",!0),y=r.get("showBackground",!0),_=r.getModel("backgroundStyle"),S=_.get(
"borderRadius")||0,b=[],w=this._backgroundEls,T=a&&a.isInitSort,x=a&&a.type==="changeAxisOrder";function C(E){var L=yu[l.type](s,E);if(!L)return null;var I=GI(l,
v,L);return I.useStyle(_.getItemStyle()),l.type==="cartesian2d"?I.setShape("r",S):I.setShape("cornerRadius",S),b[E]=I,I}f(C,"createBackground"),s.diff(u).add(function(E){
var L=s.getItemModel(E),I=yu[l.type](s,E,L);if(I&&(y&&C(E),!(!s.hasValue(E)||!R0[l.type](I)))){var P=!1;p&&(P=L0[l.type](g,I));var O=P0[l.type](r,s,E,I,v,h,c.model,
!1,m);d&&(O.forceLabelAnimation=!0),B0(O,s,E,L,I,r,v,l.type==="polar"),T?O.attr({shape:I}):d?O0(d,h,O,I,E,v,!1,!1):yr(O,{shape:I},r,E),s.setItemGraphicEl(E,O),o.
add(O),O.ignore=P}}).update(function(E,L){var I=s.getItemModel(E),P=yu[l.type](s,E,I);if(P){if(y){var O=void 0;w.length===0?O=C(L):(O=w[L],O.useStyle(_.getItemStyle()),
l.type==="cartesian2d"?O.setShape("r",S):O.setShape("cornerRadius",S),b[E]=O);var N=yu[l.type](s,E),B=G0(v,N,l);ft(O,{shape:B},h,E)}var k=u.getItemGraphicEl(L);
if(!s.hasValue(E)||!R0[l.type](P)){o.remove(k);return}var z=!1;p&&(z=L0[l.type](g,P),z&&o.remove(k));var W=k&&(k.type==="sector"&&m||k.type==="sausage"&&!m);if(W&&
(k&&ms(k,r,L),k=null),k?Ag(k):k=P0[l.type](r,s,E,P,v,h,c.model,!0,m),d&&(k.forceLabelAnimation=!0),x){var H=k.getTextContent();if(H){var Y=Ds(H);Y.prevValue!=null&&
(Y.prevValue=Y.value)}}else B0(k,s,E,I,P,r,v,l.type==="polar");T?k.attr({shape:P}):d?O0(d,h,k,P,E,v,!0,x):ft(k,{shape:P},r,E,null),s.setItemGraphicEl(E,k),k.ignore=
z,o.add(k)}}).remove(function(E){var L=u.getItemGraphicEl(E);L&&ms(L,r,E)}).execute();var A=this._backgroundGroup||(this._backgroundGroup=new Be);A.removeAll();
for(var D=0;D<b.length;++D)A.add(b[D]);o.add(A),this._backgroundEls=b,this._data=s},e.prototype._renderLarge=function(r,n,i){this._clear(),V0(r,this.group),this.
_updateLargeClip(r)},e.prototype._incrementalRenderLarge=function(r,n){this._removeBackground(),V0(n,this.group,this._progressiveEls,!0)},e.prototype._updateLargeClip=
function(r){var n=r.get("clip",!0)&&JE(r.coordinateSystem,!1,r),i=this.group;n?i.setClipPath(n):i.removeClipPath()},e.prototype._enableRealtimeSort=function(r,n,i){
var a=this;if(n.count()){var o=r.baseAxis;if(this._isFirstFrame)this._dispatchInitSort(n,r,i),this._isFirstFrame=!1;else{var s=f(function(u){var l=n.getItemGraphicEl(
u),c=l&&l.shape;return c&&Math.abs(o.isHorizontal()?c.height:c.width)||0},"orderMapping_1");this._onRendered=function(){a._updateSortWithinSameData(n,s,o,i)},i.
getZr().on("rendered",this._onRendered)}}},e.prototype._dataSort=function(r,n,i){var a=[];return r.each(r.mapDimension(n.dim),function(o,s){var u=i(s);u=u??NaN,
a.push({dataIndex:s,mappedValue:u,ordinalNumber:o})}),a.sort(function(o,s){return s.mappedValue-o.mappedValue}),{ordinalNumbers:X(a,function(o){return o.ordinalNumber})}},
e.prototype._isOrderChangedWithinSameData=function(r,n,i){for(var a=i.scale,o=r.mapDimension(i.dim),s=Number.MAX_VALUE,u=0,l=a.getOrdinalMeta().categories.length;u<
l;++u){var c=r.rawIndexOf(o,a.getRawOrdinalNumber(u)),v=c<0?Number.MIN_VALUE:n(r.indexOfRawIndex(c));if(v>s)return!0;s=v}return!1},e.prototype._isOrderDifferentInView=
function(r,n){for(var i=n.scale,a=i.getExtent(),o=Math.max(0,a[0]),s=Math.min(a[1],i.getOrdinalMeta().categories.length-1);o<=s;++o)if(r.ordinalNumbers[o]!==i.getRawOrdinalNumber(
o))return!0},e.prototype._updateSortWithinSameData=function(r,n,i,a){if(this._isOrderChangedWithinSameData(r,n,i)){var o=this._dataSort(r,i,n);this._isOrderDifferentInView(
o,i)&&(this._removeOnRenderedListener(a),a.dispatchAction({type:"changeAxisOrder",componentType:i.dim+"Axis",axisId:i.index,sortInfo:o}))}},e.prototype._dispatchInitSort=
function(r,n,i){var a=n.baseAxis,o=this._dataSort(r,a,function(s){return r.get(r.mapDimension(n.otherAxis.dim),s)});i.dispatchAction({type:"changeAxisOrder",componentType:a.
dim+"Axis",isInitSort:!0,axisId:a.index,sortInfo:o})},e.prototype.remove=function(r,n){this._clear(this._model),this._removeOnRenderedListener(n)},e.prototype.dispose=
function(r,n){this._removeOnRenderedListener(n)},e.prototype._removeOnRenderedListener=function(r){this._onRendered&&(r.getZr().off("rendered",this._onRendered),
this._onRendered=null)},e.prototype._clear=function(r){var n=this.group,i=this._data;r&&r.isAnimationEnabled()&&i&&!this._isLargeDraw?(this._removeBackground(),
this._backgroundEls=[],i.eachItemGraphicEl(function(a){ms(a,r,me(a).dataIndex)})):n.removeAll(),this._data=null,this._isFirstFrame=!0},e.prototype._removeBackground=
function(){this.group.remove(this._backgroundGroup),this._backgroundGroup=null},e.type=Bi,e})(rr),L0={cartesian2d:f(function(t,e){var r=e.width<0?-1:1,n=e.height<
0?-1:1;r<0&&(e.x+=e.width,e.width=-e.width),n<0&&(e.y+=e.height,e.height=-e.height);var i=t.x+t.width,a=t.y+t.height,o=ev(e.x,t.x),s=tv(e.x+e.width,i),u=ev(e.y,
t.y),l=tv(e.y+e.height,a),c=s<o,v=l<u;return e.x=c&&o>i?s:o,e.y=v&&u>a?l:u,e.width=c?0:s-o,e.height=v?0:l-u,r<0&&(e.x+=e.width,e.width=-e.width),n<0&&(e.y+=e.height,
e.height=-e.height),c||v},"cartesian2d"),polar:f(function(t,e){var r=e.r0<=e.r?1:-1;if(r<0){var n=e.r;e.r=e.r0,e.r0=n}var i=tv(e.r,t.r),a=ev(e.r0,t.r0);e.r=i,e.
r0=a;var o=i-a<0;if(r<0){var n=e.r;e.r=e.r0,e.r0=n}return o},"polar")},P0={cartesian2d:f(function(t,e,r,n,i,a,o,s,u){var l=new Me({shape:F({},n),z2:1});if(l.__dataIndex=
r,l.name="item",a){var c=l.shape,v=i?"height":"width";c[v]=0}return l},"cartesian2d"),polar:f(function(t,e,r,n,i,a,o,s,u){var l=!i&&u?I0:Sa,c=new l({shape:n,z2:1});
c.name="item";var v=k0(i);if(c.calculateTextPosition=II(v,{isRoundCap:l===I0}),a){var h=c.shape,d=i?"r":"endAngle",p={};h[d]=i?n.r0:n.startAngle,p[d]=n[d],(s?ft:
yr)(c,{shape:p},a)}return c},"polar")};function NI(t,e){var r=t.get("realtimeSort",!0),n=e.getBaseAxis();if(process.env.NODE_ENV!=="production"&&r&&(n.type!=="c\
ategory"&&He("`realtimeSort` will not work because this bar series is not based on a category axis."),e.type!=="cartesian2d"&&He("`realtimeSort` will not work b\
ecause this bar series is not on cartesian2d.")),r&&n.type==="category"&&e.type==="cartesian2d")return{baseAxis:n,otherAxis:e.getOtherAxis(n)}}f(NI,"shouldRealt\
imeSort");function O0(t,e,r,n,i,a,o,s){var u,l;a?(l={x:n.x,width:n.width},u={y:n.y,height:n.height}):(l={y:n.y,height:n.height},u={x:n.x,width:n.width}),s||(o?ft:
yr)(r,{shape:u},e,i,null);var c=e?t.baseAxis.model:null;(o?ft:yr)(r,{shape:l},c,i)}f(O0,"updateRealtimeAnimation");function N0(t,e){for(var r=0;r<e.length;r++)if(!isFinite(
t[e[r]]))return!0;return!1}f(N0,"checkPropertiesNotValid");var RI=["x","y","width","height"],kI=["cx","cy","r","startAngle","endAngle"],R0={cartesian2d:f(function(t){
return!N0(t,RI)},"cartesian2d"),polar:f(function(t){return!N0(t,kI)},"polar")},yu={cartesian2d:f(function(t,e,r){var n=t.getItemLayout(e);if(!n)return null;var i=r?
FI(r,n):0,a=n.width>0?1:-1,o=n.height>0?1:-1;return{x:n.x+a*i/2,y:n.y+o*i/2,width:n.width-a*i,height:n.height-o*i}},"cartesian2d"),polar:f(function(t,e,r){var n=t.
getItemLayout(e);return{cx:n.cx,cy:n.cy,r0:n.r0,r:n.r,startAngle:n.startAngle,endAngle:n.endAngle,clockwise:n.clockwise}},"polar")};function BI(t){return t.startAngle!=
null&&t.endAngle!=null&&t.startAngle===t.endAngle}f(BI,"isZeroOnPolar");function k0(t){return(function(e){var r=e?"Arc":"Angle";return function(n){switch(n){case"\
start":case"insideStart":case"end":case"insideEnd":return n+r;default:return n}}})(t)}f(k0,"createPolarPositionMapping");function B0(t,e,r,n,i,a,o,s){var u=e.getItemVisual(
r,"style");if(s){if(!a.get("roundCap")){var c=t.shape,v=PI(n.getModel("itemStyle"),c,!0);F(c,v),t.setShape(c)}}else{var l=n.get(["itemStyle","borderRadius"])||0;
t.setShape("r",l)}t.useStyle(u);var h=n.getShallow("cursor");h&&t.attr("cursor",h);var d=s?o?i.r>=i.r0?"endArc":"startArc":i.endAngle>=i.startAngle?"endAngle":"\
startAngle":o?HI(i,a.coordinateSystem):UI(i,a.coordinateSystem),p=xs(n);Ts(t,p,{labelFetcher:a,labelDataIndex:r,defaultText:Cc(a.getData(),r),inheritColor:u.fill,
defaultOpacity:u.opacity,defaultOutsidePosition:d});var g=t.getTextContent();if(s&&g){var m=n.get(["label","position"]);t.textConfig.inside=m==="middle"?!0:null,
LI(t,m==="outside"?d:m,k0(o),n.get(["label","rotate"]))}gD(g,p,a.getRawValue(r),function(_){return Qm(e,_)});var y=n.getModel(["emphasis"]);ls(t,y.get("focus"),
y.get("blurScope"),y.get("disabled")),Df(t,n),BI(i)&&(t.style.fill="none",t.style.stroke="none",M(t.states,function(_){_.style&&(_.style.fill=_.style.stroke="no\
ne")}))}f(B0,"updateStyle");function FI(t,e){var r=t.get(["itemStyle","borderColor"]);if(!r||r==="none")return 0;var n=t.get(["itemStyle","borderWidth"])||0,i=isNaN(
e.width)?Number.MAX_VALUE:Math.abs(e.width),a=isNaN(e.height)?Number.MAX_VALUE:Math.abs(e.height);return Math.min(n,i,a)}f(FI,"getLineWidth");var VI=(function(){
function t(){}return f(t,"LagePathShape2"),t})(),F0=(function(t){ee(e,t);function e(r){var n=t.call(this,r)||this;return n.type="largeBar",n}return f(e,"LargePa\
th2"),e.prototype.getDefaultShape=function(){return new VI},e.prototype.buildPath=function(r,n){for(var i=n.points,a=this.baseDimIdx,o=1-this.baseDimIdx,s=[],u=[],
l=this.barWidth,c=0;c<i.length;c+=3)u[a]=l,u[o]=i[c+2],s[a]=i[c+a],s[o]=i[c+o],r.rect(s[0],s[1],u[0],u[1])},e})(ve);function V0(t,e,r,n){var i=t.getData(),a=i.getLayout(
"valueAxisHorizontal")?1:0,o=i.getLayout("largeDataIndices"),s=i.getLayout("size"),u=t.getModel("backgroundStyle"),l=i.getLayout("largeBackgroundPoints"),c=n?Dp(
t):0;if(l){var v=new F0({shape:{points:l},incremental:c,silent:!0,z2:0});v.baseDimIdx=a,v.largeDataIndices=o,v.barWidth=s,v.useStyle(u.getItemStyle()),e.add(v),
r&&r.push(v)}var h=new F0({shape:{points:i.getLayout("largePoints")},incremental:c,ignoreCoarsePointer:!0,z2:1});h.baseDimIdx=a,h.largeDataIndices=o,h.barWidth=
s,e.add(h),h.useStyle(i.getVisual("style")),h.style.stroke=null,me(h).seriesIndex=t.seriesIndex,t.get("silent")||(h.on("mousedown",z0),h.on("mousemove",z0)),r&&
r.push(h)}f(V0,"createLarge");var z0=jc(function(t){var e=this,r=zI(e,t.offsetX,t.offsetY);me(e).dataIndex=r>=0?r:null},30,!1);function zI(t,e,r){for(var n=t.baseDimIdx,
i=1-n,a=t.shape.points,o=t.largeDataIndices,s=[],u=[],l=t.barWidth,c=0,v=a.length/3;c<v;c++){var h=c*3;if(u[n]=l,u[i]=a[h+2],s[n]=a[h+n],s[i]=a[h+i],u[i]<0&&(s[i]+=
u[i],u[i]=-u[i]),e>=s[0]&&e<=s[0]+u[0]&&r>=s[1]&&r<=s[1]+u[1])return o[c]}return-1}f(zI,"largePathFindDataIndex");function G0(t,e,r){if(ly(r,"cartesian2d")){var n=e,
i=r.getArea();return{x:t?n.x:i.x,y:t?i.y:n.y,width:t?n.width:i.width,height:t?i.height:n.height}}else{var i=r.getArea(),a=e;return{cx:i.cx,cy:i.cy,r0:t?i.r0:a.r0,
r:t?i.r:a.r,startAngle:t?a.startAngle:0,endAngle:t?a.endAngle:Math.PI*2}}}f(G0,"createBackgroundShape");function GI(t,e,r){var n=t.type==="polar"?Sa:Me;return new n(
{shape:G0(e,r,t),silent:!0,z2:0})}f(GI,"createBackgroundEl");function HI(t,e){if(t.height===0){var r=e.getOtherAxis(e.getBaseAxis());return r.inverse?"bottom":"\
top"}return t.height>0?"bottom":"top"}f(HI,"getLabelPositionForHorizontal");function UI(t,e){if(t.width===0){var r=e.getOtherAxis(e.getBaseAxis());return r.inverse?
"left":"right"}return t.width>=0?"right":"left"}f(UI,"getLabelPositionForVertical");var WI=OI;function YI(t){t.registerChartView(WI),t.registerSeriesModel(DI),t.
registerLayout(t.PRIORITY.VISUAL.LAYOUT,SI(Bi)),t.registerLayout(t.PRIORITY.VISUAL.PROGRESSIVE_LAYOUT,bI(Bi)),t.registerProcessor(t.PRIORITY.PROCESSOR.STATISTIC,
zy(Bi)),t.registerAction({type:"changeAxisOrder",event:"changeAxisOrder",update:"update"},function(e,r){var n=e.componentType||"series";r.eachComponent({mainType:n,
query:e},function(i){e.sortInfo&&i.axis.setCategorySortInfo(e.sortInfo)})}),TI(t)}f(YI,"install2");function Fi(t,e,r,n,i){var a=t+e;r.isSilent(a)||(process.env.
NODE_ENV!=="production"&&dr("event "+a+" is deprecated."),n.eachComponent({mainType:"series",subType:"pie"},function(o){for(var s=o.seriesIndex,u=o.option.selectedMap,
l=i.selected,c=0;c<l.length;c++)if(l[c].seriesIndex===s){var v=o.getData(),h=yn(v,i.fromActionPayload);r.trigger(a,{type:a,seriesId:o.id,name:Z(h)?v.getName(h[0]):
v.getName(h),selected:q(u)?u:F({},u)})}}))}f(Fi,"handleSeriesLegacySelectEvents");function XI(t,e,r){t.on("selectchanged",function(n){var i=r.getModel();n.isFromClick?
(Fi("map","selectchanged",e,i,n),Fi("pie","selectchanged",e,i,n)):n.fromAction==="select"?(Fi("map","selected",e,i,n),Fi("pie","selected",e,i,n)):n.fromAction===
"unselect"&&(Fi("map","unselected",e,i,n),Fi("pie","unselected",e,i,n))})}f(XI,"handleLegacySelectEvents");var Vi=(function(){function t(e,r){this.target=e,this.
topTarget=r&&r.topTarget}return f(t,"Param2"),t})(),ZI=(function(){function t(e){this.handler=e,e.on("mousedown",this._dragStart,this),e.on("mousemove",this._drag,
this),e.on("mouseup",this._dragEnd,this)}return f(t,"Draggable2"),t.prototype._dragStart=function(e){for(var r=e.target;r&&!r.draggable;)r=r.parent||r.__hostTarget;
r&&(this._draggingTarget=r,r.dragging=!0,this._x=e.offsetX,this._y=e.offsetY,this.handler.dispatchToElement(new Vi(r,e),"dragstart",e.event))},t.prototype._drag=
function(e){var r=this._draggingTarget;if(r){var n=e.offsetX,i=e.offsetY,a=n-this._x,o=i-this._y;this._x=n,this._y=i,r.drift(a,o,e),this.handler.dispatchToElement(
new Vi(r,e),"drag",e.event);var s=this.handler.findHover(n,i,r).target,u=this._dropTarget;this._dropTarget=s,r!==s&&(u&&s!==u&&this.handler.dispatchToElement(new Vi(
u,e),"dragleave",e.event),s&&s!==u&&this.handler.dispatchToElement(new Vi(s,e),"dragenter",e.event))}},t.prototype._dragEnd=function(e){var r=this._draggingTarget;
r&&(r.dragging=!1),this.handler.dispatchToElement(new Vi(r,e),"dragend",e.event),this._dropTarget&&this.handler.dispatchToElement(new Vi(this._dropTarget,e),"dr\
op",e.event),this._draggingTarget=null,this._dropTarget=null},t})(),qI=ZI,KI=/^(?:mouse|pointer|contextmenu|drag|drop)|click/,rv=[],QI=xe.browser.firefox&&+xe.browser.
version.split(".")[0]<39;function nv(t,e,r,n){return r=r||{},n?H0(t,e,r):QI&&e.layerX!=null&&e.layerX!==e.offsetX?(r.zrX=e.layerX,r.zrY=e.layerY):e.offsetX!=null?
(r.zrX=e.offsetX,r.zrY=e.offsetY):H0(t,e,r),r}f(nv,"clientToLocal");function H0(t,e,r){if(xe.domSupported&&t.getBoundingClientRect){var n=e.clientX,i=e.clientY;
if(Em(t)){var a=t.getBoundingClientRect();r.zrX=n-a.left,r.zrY=i-a.top;return}else if(EC(rv,t,n,i)){r.zrX=rv[0],r.zrY=rv[1];return}}r.zrX=r.zrY=0}f(H0,"calculat\
eZrXY");function iv(t){return t||window.event}f(iv,"getNativeEvent");function Vt(t,e,r){if(e=iv(e),e.zrX!=null)return e;var n=e.type,i=n&&n.indexOf("touch")>=0;
if(i){var o=n!=="touchend"?e.targetTouches[0]:e.changedTouches[0];o&&nv(t,o,e,r)}else{nv(t,e,e,r);var a=$I(e);e.zrDelta=a?a/120:-(e.detail||0)/3}var s=e.button;
return e.which==null&&s!==void 0&&KI.test(e.type)&&(e.which=s&1?1:s&2?3:s&4?2:0),e}f(Vt,"normalizeEvent");function $I(t){var e=t.wheelDelta;if(e)return e;var r=t.
deltaX,n=t.deltaY;if(r==null||n==null)return e;var i=Math.abs(n!==0?n:r),a=n>0?-1:n<0?1:r>0?-1:1;return 3*i*a}f($I,"getWheelDeltaMayPolyfill");function JI(t,e,r,n){
t.addEventListener(e,r,n)}f(JI,"addEventListener");function jI(t,e,r,n){t.removeEventListener(e,r,n)}f(jI,"removeEventListener");var U0=f(function(t){t.preventDefault(),
t.stopPropagation(),t.cancelBubble=!0},"stop"),eL=(function(){function t(){this._track=[]}return f(t,"GestureMgr2"),t.prototype.recognize=function(e,r,n){return this.
_doTrack(e,r,n),this._recognize(e)},t.prototype.clear=function(){return this._track.length=0,this},t.prototype._doTrack=function(e,r,n){var i=e.touches;if(i){for(var a={
points:[],touches:[],target:r,event:e},o=0,s=i.length;o<s;o++){var u=i[o],l=nv(n,u,{});a.points.push([l.zrX,l.zrY]),a.touches.push(u)}this._track.push(a)}},t.prototype.
_recognize=function(e){for(var r in av)if(av.hasOwnProperty(r)){var n=av[r](this._track,e);if(n)return n}},t})();function W0(t){var e=t[1][0]-t[0][0],r=t[1][1]-
t[0][1];return Math.sqrt(e*e+r*r)}f(W0,"dist2");function tL(t){return[(t[0][0]+t[1][0])/2,(t[0][1]+t[1][1])/2]}f(tL,"center");var av={pinch:f(function(t,e){var r=t.
length;if(r){var n=(t[r-1]||{}).points,i=(t[r-2]||{}).points||n;if(i&&i.length>1&&n&&n.length>1){var a=W0(n)/W0(i);!isFinite(a)&&(a=1),e.pinchScale=a;var o=tL(n);
return e.pinchX=o[0],e.pinchY=o[1],{type:"pinch",target:t[0].target,event:e}}}},"pinch")},Y0="silent";function rL(t,e,r){return{type:t,event:r,target:e.target,topTarget:e.
topTarget,cancelBubble:!1,offsetX:r.zrX,offsetY:r.zrY,gestureEvent:r.gestureEvent,pinchX:r.pinchX,pinchY:r.pinchY,pinchScale:r.pinchScale,wheelDelta:r.zrDelta,zrByTouch:r.
zrByTouch,which:r.which,stop:nL}}f(rL,"makeEventPacket");function nL(){U0(this.event)}f(nL,"stopEvent");var iL=(function(t){ye(e,t);function e(){var r=t!==null&&
t.apply(this,arguments)||this;return r.handler=null,r}return f(e,"EmptyProxy2"),e.prototype.dispose=function(){},e.prototype.setCursor=function(){},e})(lr),Xa=(function(){
function t(e,r){this.x=e,this.y=r}return f(t,"HoveredResult2"),t})(),aL=["click","dblclick","mousewheel","mouseout","mouseup","mousedown","mousemove","contextme\
nu"],ov=new se(0,0,0,0),X0=(function(t){ye(e,t);function e(r,n,i,a,o){var s=t.call(this)||this;return s._hovered=new Xa(0,0),s.storage=r,s.painter=n,s.painterRoot=
a,s._pointerSize=o,i=i||new iL,s.proxy=null,s.setHandlerProxy(i),s._draggingMgr=new qI(s),s}return f(e,"Handler2"),e.prototype.setHandlerProxy=function(r){this.
proxy&&this.proxy.dispose(),r&&(M(aL,function(n){r.on&&r.on(n,this[n],this)},this),r.handler=this),this.proxy=r},e.prototype.mousemove=function(r){var n=r.zrX,i=r.
zrY,a=q0(this,n,i),o=this._hovered,s=o.target;s&&!s.__zr&&(o=this.findHover(o.x,o.y),s=o.target);var u=this._hovered=a?new Xa(n,i):this.findHover(n,i),l=u.target,
c=this.proxy;c.setCursor&&c.setCursor(l?l.cursor:"default"),s&&l!==s&&this.dispatchToElement(o,"mouseout",r),this.dispatchToElement(u,"mousemove",r),l&&l!==s&&this.
dispatchToElement(u,"mouseover",r)},e.prototype.mouseout=function(r){var n=r.zrEventControl;n!=="only_globalout"&&this.dispatchToElement(this._hovered,"mouseout",
r),n!=="no_globalout"&&this.trigger("globalout",{type:"globalout",event:r})},e.prototype.resize=function(){this._hovered=new Xa(0,0)},e.prototype.dispatch=function(r,n){
var i=this[r];i&&i.call(this,n)},e.prototype.dispose=function(){this.proxy.dispose(),this.storage=null,this.proxy=null,this.painter=null},e.prototype.setCursorStyle=
function(r){var n=this.proxy;n.setCursor&&n.setCursor(r)},e.prototype.dispatchToElement=function(r,n,i){r=r||{};var a=r.target;if(!(a&&a.silent)){for(var o="on"+
n,s=rL(n,r,i);a&&(a[o]&&(s.cancelBubble=!!a[o].call(a,s)),a.trigger(n,s),a=a.__hostTarget?a.__hostTarget:a.parent,!s.cancelBubble););s.cancelBubble||(this.trigger(
n,s),this.painter&&this.painter.eachOtherLayer&&this.painter.eachOtherLayer(function(u){typeof u[o]=="function"&&u[o].call(u,s),u.trigger&&u.trigger(n,s)}))}},e.
prototype.findHover=function(r,n,i){var a=this.storage.getDisplayList(),o=new Xa(r,n);if(Z0(a,o,r,n,i),this._pointerSize&&!o.target){for(var s=[],u=this._pointerSize,
l=u/2,c=new se(r-l,n-l,u,u),v=a.length-1;v>=0;v--){var h=a[v];h!==i&&!h.ignore&&!h.ignoreCoarsePointer&&(!h.parent||!h.parent.ignoreCoarsePointer)&&(ov.copy(h.getBoundingRect()),
h.transform&&ov.applyTransform(h.transform),ov.intersect(c)&&s.push(h))}if(s.length)for(var d=4,p=Math.PI/12,g=Math.PI*2,m=0;m<l;m+=d)for(var y=0;y<g;y+=p){var _=r+
m*Math.cos(y),S=n+m*Math.sin(y);if(Z0(s,o,_,S,i),o.target)return o}}return o},e.prototype.processGesture=function(r,n){this._gestureMgr||(this._gestureMgr=new eL);
var i=this._gestureMgr;n==="start"&&i.clear();var a=i.recognize(r,this.findHover(r.zrX,r.zrY,null).target,this.proxy.dom);if(n==="end"&&i.clear(),a){var o=a.type;
r.gestureEvent=o;var s=new Xa;s.target=a.target,this.dispatchToElement(s,o,a.event)}},e})(lr);M(["click","mousedown","mouseup","mousewheel","dblclick","contextm\
enu"],function(t){X0.prototype[t]=function(e){var r=e.zrX,n=e.zrY,i=q0(this,r,n),a,o;if((t!=="mouseup"||!i)&&(a=this.findHover(r,n),o=a.target),t==="mousedown")
this._downEl=o,this._downPoint=[e.zrX,e.zrY],this._upEl=o;else if(t==="mouseup")this._upEl=o;else if(t==="click"){if(this._downEl!==this._upEl||!this._downPoint||
Pb(this._downPoint,[e.zrX,e.zrY])>4)return;this._downPoint=null}this.dispatchToElement(a,t,e)}});function oL(t,e,r){if(t[t.rectHover?"rectContain":"contain"](e,
r)){for(var n=t,i=void 0,a=!1;n;){if(n.ignoreClip&&(a=!0),!a){var o=n.getClipPath();if(o&&!o.contain(e,r))return!1}n.silent&&(i=!0);var s=n.__hostTarget;n=s?n.ignoreHostSilent?
null:s:n.parent}return i?Y0:!0}return!1}f(oL,"isHover");function Z0(t,e,r,n,i){for(var a=t.length-1;a>=0;a--){var o=t[a],s=void 0;if(o!==i&&!o.ignore&&(s=oL(o,r,
n))&&(!e.topTarget&&(e.topTarget=o),s!==Y0)){e.target=o;break}}}f(Z0,"setHoverTarget");function q0(t,e,r){var n=t.painter;return e<0||e>n.getWidth()||r<0||r>n.getHeight()}
f(q0,"isOutsideBoundary");var sL=X0,K0=32,Za=7;function uL(t){for(var e=0;t>=K0;)e|=t&1,t>>=1;return t+e}f(uL,"minRunLength");function Q0(t,e,r,n){var i=e+1;if(i===
r)return 1;if(n(t[i++],t[e])<0){for(;i<r&&n(t[i],t[i-1])<0;)i++;lL(t,e,i)}else for(;i<r&&n(t[i],t[i-1])>=0;)i++;return i-e}f(Q0,"makeAscendingRun");function lL(t,e,r){
for(r--;e<r;){var n=t[e];t[e++]=t[r],t[r--]=n}}f(lL,"reverseRun");function $0(t,e,r,n,i){for(n===e&&n++;n<r;n++){for(var a=t[n],o=e,s=n,u;o<s;)u=o+s>>>1,i(a,t[u])<
0?s=u:o=u+1;var l=n-o;switch(l){case 3:t[o+3]=t[o+2];case 2:t[o+2]=t[o+1];case 1:t[o+1]=t[o];break;default:for(;l>0;)t[o+l]=t[o+l-1],l--}t[o]=a}}f($0,"binaryIns\
ertionSort");function sv(t,e,r,n,i,a){var o=0,s=0,u=1;if(a(t,e[r+i])>0){for(s=n-i;u<s&&a(t,e[r+i+u])>0;)o=u,u=(u<<1)+1,u<=0&&(u=s);u>s&&(u=s),o+=i,u+=i}else{for(s=
i+1;u<s&&a(t,e[r+i-u])<=0;)o=u,u=(u<<1)+1,u<=0&&(u=s);u>s&&(u=s);var l=o;o=i-u,u=i-l}for(o++;o<u;){var c=o+(u-o>>>1);a(t,e[r+c])>0?o=c+1:u=c}return u}f(sv,"gall\
opLeft");function uv(t,e,r,n,i,a){var o=0,s=0,u=1;if(a(t,e[r+i])<0){for(s=i+1;u<s&&a(t,e[r+i-u])<0;)o=u,u=(u<<1)+1,u<=0&&(u=s);u>s&&(u=s);var l=o;o=i-u,u=i-l}else{
for(s=n-i;u<s&&a(t,e[r+i+u])>=0;)o=u,u=(u<<1)+1,u<=0&&(u=s);u>s&&(u=s),o+=i,u+=i}for(o++;o<u;){var c=o+(u-o>>>1);a(t,e[r+c])<0?u=c:o=c+1}return u}f(uv,"gallopRi\
ght");function fL(t,e){var r=Za,n,i,a=0,o=[];n=[],i=[];function s(d,p){n[a]=d,i[a]=p,a+=1}f(s,"pushRun");function u(){for(;a>1;){var d=a-2;if(d>=1&&i[d-1]<=i[d]+
i[d+1]||d>=2&&i[d-2]<=i[d]+i[d-1])i[d-1]<i[d+1]&&d--;else if(i[d]>i[d+1])break;c(d)}}f(u,"mergeRuns");function l(){for(;a>1;){var d=a-2;d>0&&i[d-1]<i[d+1]&&d--,
c(d)}}f(l,"forceMergeRuns");function c(d){var p=n[d],g=i[d],m=n[d+1],y=i[d+1];i[d]=g+y,d===a-3&&(n[d+1]=n[d+2],i[d+1]=i[d+2]),a--;var _=uv(t[m],t,p,g,0,e);p+=_,
g-=_,g!==0&&(y=sv(t[p+g-1],t,m,y,y-1,e),y!==0&&(g<=y?v(p,g,m,y):h(p,g,m,y)))}f(c,"mergeAt");function v(d,p,g,m){var y=0;for(y=0;y<p;y++)o[y]=t[d+y];var _=0,S=g,
b=d;if(t[b++]=t[S++],--m===0){for(y=0;y<p;y++)t[b+y]=o[_+y];return}if(p===1){for(y=0;y<m;y++)t[b+y]=t[S+y];t[b+m]=o[_];return}for(var w=r,T,x,C;;){T=0,x=0,C=!1;
do if(e(t[S],o[_])<0){if(t[b++]=t[S++],x++,T=0,--m===0){C=!0;break}}else if(t[b++]=o[_++],T++,x=0,--p===1){C=!0;break}while((T|x)<w);if(C)break;do{if(T=uv(t[S],
o,_,p,0,e),T!==0){for(y=0;y<T;y++)t[b+y]=o[_+y];if(b+=T,_+=T,p-=T,p<=1){C=!0;break}}if(t[b++]=t[S++],--m===0){C=!0;break}if(x=sv(o[_],t,S,m,0,e),x!==0){for(y=0;y<
x;y++)t[b+y]=t[S+y];if(b+=x,S+=x,m-=x,m===0){C=!0;break}}if(t[b++]=o[_++],--p===1){C=!0;break}w--}while(T>=Za||x>=Za);if(C)break;w<0&&(w=0),w+=2}if(r=w,r<1&&(r=
1),p===1){for(y=0;y<m;y++)t[b+y]=t[S+y];t[b+m]=o[_]}else{if(p===0)throw new Error;for(y=0;y<p;y++)t[b+y]=o[_+y]}}f(v,"mergeLow");function h(d,p,g,m){var y=0;for(y=
0;y<m;y++)o[y]=t[g+y];var _=d+p-1,S=m-1,b=g+m-1,w=0,T=0;if(t[b--]=t[_--],--p===0){for(w=b-(m-1),y=0;y<m;y++)t[w+y]=o[y];return}if(m===1){for(b-=p,_-=p,T=b+1,w=_+
1,y=p-1;y>=0;y--)t[T+y]=t[w+y];t[b]=o[S];return}for(var x=r;;){var C=0,A=0,D=!1;do if(e(o[S],t[_])<0){if(t[b--]=t[_--],C++,A=0,--p===0){D=!0;break}}else if(t[b--]=
o[S--],A++,C=0,--m===1){D=!0;break}while((C|A)<x);if(D)break;do{if(C=p-uv(o[S],t,d,p,p-1,e),C!==0){for(b-=C,_-=C,p-=C,T=b+1,w=_+1,y=C-1;y>=0;y--)t[T+y]=t[w+y];if(p===
0){D=!0;break}}if(t[b--]=o[S--],--m===1){D=!0;break}if(A=m-sv(t[_],o,0,m,m-1,e),A!==0){for(b-=A,S-=A,m-=A,T=b+1,w=S+1,y=0;y<A;y++)t[T+y]=o[w+y];if(m<=1){D=!0;break}}
if(t[b--]=t[_--],--p===0){D=!0;break}x--}while(C>=Za||A>=Za);if(D)break;x<0&&(x=0),x+=2}if(r=x,r<1&&(r=1),m===1){for(b-=p,_-=p,T=b+1,w=_+1,y=p-1;y>=0;y--)t[T+y]=
t[w+y];t[b]=o[S]}else{if(m===0)throw new Error;for(w=b-(m-1),y=0;y<m;y++)t[w+y]=o[y]}}return f(h,"mergeHigh"),{mergeRuns:u,forceMergeRuns:l,pushRun:s}}f(fL,"Tim\
Sort");function _u(t,e,r,n){r||(r=0),n||(n=t.length);var i=n-r;if(!(i<2)){var a=0;if(i<K0){a=Q0(t,r,n,e),$0(t,r,n,r+a,e);return}var o=fL(t,e),s=uL(i);do{if(a=Q0(
t,r,n,e),a<s){var u=i;u>s&&(u=s),$0(t,r,r+u,r+a,e),a=u}o.pushRun(r,a),o.mergeRuns(),i-=a,r+=a}while(i!==0);o.forceMergeRuns()}}f(_u,"sort");var J0=!1;function lv(){
J0||(J0=!0,console.warn("z / z2 / zlevel of displayable is invalid, which may cause unexpected errors"))}f(lv,"logInvalidZError");function j0(t,e){return t.zlevel===
e.zlevel?t.z===e.z?t.z2-e.z2:t.z-e.z:t.zlevel-e.zlevel}f(j0,"shapeCompareFunc");var cL=(function(){function t(){this._roots=[],this._displayList=[],this._displayListLen=
0,this.displayableSortFunc=j0}return f(t,"Storage2"),t.prototype.traverse=function(e,r){for(var n=0;n<this._roots.length;n++)this._roots[n].traverse(e,r)},t.prototype.
getDisplayList=function(e,r){r=r||!1;var n=this._displayList;return(e||!n.length)&&this.updateDisplayList(r),n},t.prototype.updateDisplayList=function(e){this._displayListLen=
0;for(var r=this._roots,n=this._displayList,i=0,a=r.length;i<a;i++)this._updateAndAddDisplayable(r[i],null,e);n.length=this._displayListLen,_u(n,j0)},t.prototype.
_updateAndAddDisplayable=function(e,r,n){if(!(e.ignore&&!n)){e.beforeUpdate(),e.update(),e.afterUpdate();var i=e.getClipPath(),a=r&&r.length,o=0,s=e.__clipPaths;
if(!e.ignoreClip&&(a||i)){if(s||(s=e.__clipPaths=[]),a)for(var u=0;u<r.length;u++)s[o++]=r[u];for(var l=i,c=e;l;)l.parent=c,l.updateTransform(),s[o++]=l,c=l,l=l.
getClipPath()}if(s&&(s.length=o),e.childrenRef){for(var v=e.childrenRef(),h=0;h<v.length;h++){var d=v[h];e.__dirty&&(d.__dirty|=Ot),this._updateAndAddDisplayable(
d,s,n)}e.__dirty=0}else{var p=e;isNaN(p.z)&&(lv(),p.z=0),isNaN(p.z2)&&(lv(),p.z2=0),isNaN(p.zlevel)&&(lv(),p.zlevel=0),this._displayList[this._displayListLen++]=
p}var g=e.getDecalElement&&e.getDecalElement();g&&this._updateAndAddDisplayable(g,s,n);var m=e.getTextGuideLine();m&&this._updateAndAddDisplayable(m,s,n);var y=e.
getTextContent();y&&this._updateAndAddDisplayable(y,s,n)}},t.prototype.addRoot=function(e){e.__zr&&e.__zr.storage===this||this._roots.push(e)},t.prototype.delRoot=
function(e){if(e instanceof Array){for(var r=0,n=e.length;r<n;r++)this.delRoot(e[r]);return}var i=ce(this._roots,e);i>=0&&this._roots.splice(i,1)},t.prototype.delAllRoots=
function(){this._roots=[],this._displayList=[],this._displayListLen=0},t.prototype.getRoots=function(){return this._roots},t.prototype.dispose=function(){this._displayList=
null,this._roots=null},t})(),vL=cL,e_;e_=xe.hasGlobalWindow&&(window.requestAnimationFrame&&window.requestAnimationFrame.bind(window)||window.msRequestAnimationFrame&&
window.msRequestAnimationFrame.bind(window)||window.mozRequestAnimationFrame||window.webkitRequestAnimationFrame)||function(t){return setTimeout(t,16)};var t_=e_;
function zi(){return new Date().getTime()}f(zi,"getTime");var hL=(function(t){ye(e,t);function e(r){var n=t.call(this)||this;return n._running=!1,n._time=0,n._pausedTime=
0,n._pauseStart=0,n._paused=!1,r=r||{},n.stage=r.stage||{},n}return f(e,"Animation2"),e.prototype.addClip=function(r){r.animation&&this.removeClip(r),this._head?
(this._tail.next=r,r.prev=this._tail,r.next=null,this._tail=r):this._head=this._tail=r,r.animation=this},e.prototype.addAnimator=function(r){r.animation=this;var n=r.
getClip();n&&this.addClip(n)},e.prototype.removeClip=function(r){if(r.animation){var n=r.prev,i=r.next;n?n.next=i:this._head=i,i?i.prev=n:this._tail=n,r.next=r.
prev=r.animation=null}},e.prototype.removeAnimator=function(r){var n=r.getClip();n&&this.removeClip(n),r.animation=null},e.prototype.update=function(r){for(var n=zi()-
this._pausedTime,i=n-this._time,a=this._head;a;){var o=a.next,s=a.step(n,i);s&&(a.ondestroy(),this.removeClip(a)),a=o}this._time=n,r||(this.trigger("frame",i),this.
stage.update&&this.stage.update())},e.prototype._startLoop=function(){var r=this;this._running=!0;function n(){r._running&&(t_(n),!r._paused&&r.update())}f(n,"s\
tep"),t_(n)},e.prototype.start=function(){this._running||(this._time=zi(),this._pausedTime=0,this._startLoop())},e.prototype.stop=function(){this._running=!1},e.
prototype.pause=function(){this._paused||(this._pauseStart=zi(),this._paused=!0)},e.prototype.resume=function(){this._paused&&(this._pausedTime+=zi()-this._pauseStart,
this._paused=!1)},e.prototype.clear=function(){for(var r=this._head;r;){var n=r.next;r.prev=r.next=r.animation=null,r=n}this._head=this._tail=null},e.prototype.
isFinished=function(){return this._head==null},e.prototype.animate=function(r,n){n=n||{},this.start();var i=new Nl(r,n.loop);return this.addAnimator(i),i},e})(lr),
dL=hL,pL=300,fv=xe.domSupported,cv=(function(){var t=["click","dblclick","mousewheel","wheel","mouseout","mouseup","mousedown","mousemove","contextmenu"],e=["to\
uchstart","touchend","touchmove"],r={pointerdown:1,pointerup:1,pointermove:1,pointerout:1},n=X(t,function(i){var a=i.replace("mouse","pointer");return r.hasOwnProperty(
a)?a:i});return{mouse:t,touch:e,pointer:n}})(),r_={mouse:["mousemove","mouseup"],pointer:["pointermove","pointerup"]},n_=!1;function vv(t){var e=t.pointerType;return e===
"pen"||e==="touch"}f(vv,"isPointerFromTouch");function gL(t){t.touching=!0,t.touchTimer!=null&&(clearTimeout(t.touchTimer),t.touchTimer=null),t.touchTimer=setTimeout(
function(){t.touching=!1,t.touchTimer=null},700)}f(gL,"setTouchTimer");function hv(t){t&&(t.zrByTouch=!0)}f(hv,"markTouch");function mL(t,e){return Vt(t.dom,new yL(
t,e),!0)}f(mL,"normalizeGlobalEvent");function i_(t,e){for(var r=e,n=!1;r&&r.nodeType!==9&&!(n=r.domBelongToZr||r!==e&&r===t.painterRoot);)r=r.parentNode;return n}
f(i_,"isLocalEl");var yL=(function(){function t(e,r){this.stopPropagation=Qe,this.stopImmediatePropagation=Qe,this.preventDefault=Qe,this.type=r.type,this.target=
this.currentTarget=e.dom,this.pointerType=r.pointerType,this.clientX=r.clientX,this.clientY=r.clientY}return f(t,"FakeGlobalEvent2"),t})(),zt={mousedown:f(function(t){
t=Vt(this.dom,t),this.__mayPointerCapture=[t.zrX,t.zrY],this.trigger("mousedown",t)},"mousedown"),mousemove:f(function(t){t=Vt(this.dom,t);var e=this.__mayPointerCapture;
e&&(t.zrX!==e[0]||t.zrY!==e[1])&&this.__togglePointerCapture(!0),this.trigger("mousemove",t)},"mousemove"),mouseup:f(function(t){t=Vt(this.dom,t),this.__togglePointerCapture(
!1),this.trigger("mouseup",t)},"mouseup"),mouseout:f(function(t){t=Vt(this.dom,t);var e=t.toElement||t.relatedTarget;i_(this,e)||(this.__pointerCapturing&&(t.zrEventControl=
"no_globalout"),this.trigger("mouseout",t))},"mouseout"),wheel:f(function(t){n_=!0,t=Vt(this.dom,t),this.trigger("mousewheel",t)},"wheel"),mousewheel:f(function(t){
n_||(t=Vt(this.dom,t),this.trigger("mousewheel",t))},"mousewheel"),touchstart:f(function(t){t=Vt(this.dom,t),hv(t),this.__lastTouchMoment=new Date,this.handler.
processGesture(t,"start"),zt.mousemove.call(this,t),zt.mousedown.call(this,t)},"touchstart"),touchmove:f(function(t){t=Vt(this.dom,t),hv(t),this.handler.processGesture(
t,"change"),zt.mousemove.call(this,t)},"touchmove"),touchend:f(function(t){t=Vt(this.dom,t),hv(t),this.handler.processGesture(t,"end"),zt.mouseup.call(this,t),+new Date-
+this.__lastTouchMoment<pL&&zt.click.call(this,t)},"touchend"),pointerdown:f(function(t){zt.mousedown.call(this,t)},"pointerdown"),pointermove:f(function(t){vv(
t)||zt.mousemove.call(this,t)},"pointermove"),pointerup:f(function(t){zt.mouseup.call(this,t)},"pointerup"),pointerout:f(function(t){vv(t)||zt.mouseout.call(this,
t)},"pointerout")};M(["click","dblclick","contextmenu"],function(t){zt[t]=function(e){e=Vt(this.dom,e),this.trigger(t,e)}});var dv={pointermove:f(function(t){vv(
t)||dv.mousemove.call(this,t)},"pointermove"),pointerup:f(function(t){dv.mouseup.call(this,t)},"pointerup"),mousemove:f(function(t){this.trigger("mousemove",t)},
"mousemove"),mouseup:f(function(t){var e=this.__pointerCapturing;this.__togglePointerCapture(!1),this.trigger("mouseup",t),e&&(t.zrEventControl="only_globalout",
this.trigger("mouseout",t))},"mouseup")};function _L(t,e){var r=e.domHandlers;xe.pointerEventsSupported?M(cv.pointer,function(n){Su(e,n,function(i){r[n].call(t,
i)})}):(xe.touchEventsSupported&&M(cv.touch,function(n){Su(e,n,function(i){r[n].call(t,i),gL(e)})}),M(cv.mouse,function(n){Su(e,n,function(i){i=iv(i),e.touching||
r[n].call(t,i)})}))}f(_L,"mountLocalDOMEventListeners");function SL(t,e){xe.pointerEventsSupported?M(r_.pointer,r):xe.touchEventsSupported||M(r_.mouse,r);function r(n){
function i(a){a=iv(a),i_(t,a.target)||(a=mL(t,a),e.domHandlers[n].call(t,a))}f(i,"nativeEventListener"),Su(e,n,i,{capture:!0})}f(r,"mount")}f(SL,"mountGlobalDOM\
EventListeners");function Su(t,e,r,n){t.mounted[e]=r,t.listenerOpts[e]=n,JI(t.domTarget,e,r,n)}f(Su,"mountSingleDOMEventListener");function pv(t){var e=t.mounted;
for(var r in e)e.hasOwnProperty(r)&&jI(t.domTarget,r,e[r],t.listenerOpts[r]);t.mounted={}}f(pv,"unmountDOMEventListeners");var a_=(function(){function t(e,r){this.
mounted={},this.listenerOpts={},this.touching=!1,this.domTarget=e,this.domHandlers=r}return f(t,"DOMHandlerScope2"),t})(),bL=(function(t){ye(e,t);function e(r,n){
var i=t.call(this)||this;return i.__pointerCapturing=!1,i.dom=r,i.painterRoot=n,i._localHandlerScope=new a_(r,zt),fv&&(i._globalHandlerScope=new a_(document,dv)),
_L(i,i._localHandlerScope),i}return f(e,"HandlerDomProxy2"),e.prototype.dispose=function(){pv(this._localHandlerScope),fv&&pv(this._globalHandlerScope)},e.prototype.
setCursor=function(r){this.dom.style&&(this.dom.style.cursor=r||"default")},e.prototype.__togglePointerCapture=function(r){if(this.__mayPointerCapture=null,fv&&
+this.__pointerCapturing^+r){this.__pointerCapturing=r;var n=this._globalHandlerScope;r?SL(this,n):pv(n)}},e})(lr),wL=bL,qa={},o_={};function TL(t){delete o_[t]}
f(TL,"delInstance");function xL(t){if(!t)return!1;if(typeof t=="string")return Po(t,1)<Rl;if(t.colorStops){for(var e=t.colorStops,r=0,n=e.length,i=0;i<n;i++)r+=
Po(e[i].color,1);return r/=n,r<Rl}return!1}f(xL,"isDarkMode");var DL=(function(){function t(e,r,n){var i=this;this._sleepAfterStill=10,this._stillFrameAccum=0,this.
_needsRefresh=!0,this._needsRefreshHover=!1,this._darkMode=!1,n=n||{},this.dom=r,this.id=e;var a=new vL,o=n.renderer||"canvas";if(qa[o]||(o=oe(qa)[0]),process.env.
NODE_ENV!=="production"&&!qa[o])throw new Error("Renderer '"+o+"' is not imported. Please import it first.");n.useDirtyRect=n.useDirtyRect==null?!1:n.useDirtyRect;
var s=new qa[o](r,a,n,e),u=n.ssr||s.ssrOnly;this.storage=a,this.painter=s;var l=!xe.node&&!xe.worker&&!u?new wL(s.getViewportRoot(),s.root):null,c=n.useCoarsePointer,
v=c==null||c==="auto"?xe.touchEventsSupported:!!c,h=44,d;v&&(d=U(n.pointerSize,h)),this.handler=new sL(a,s,l,s.root,d),this.animation=new dL({stage:{update:u?null:
function(){return i._flush(!1)}}}),u||this.animation.start()}return f(t,"ZRender2"),t.prototype.add=function(e){this._disposed||!e||(this.storage.addRoot(e),e.addSelfToZr(
this),this.refresh())},t.prototype.remove=function(e){this._disposed||!e||(this.storage.delRoot(e),e.removeSelfFromZr(this),this.refresh())},t.prototype.configLayer=
function(e,r){this._disposed||(this.painter.configLayer&&this.painter.configLayer(e,r),this.refresh())},t.prototype.setBackgroundColor=function(e){this._disposed||
(this.painter.setBackgroundColor&&this.painter.setBackgroundColor(e),this.refresh(),this._backgroundColor=e,this._darkMode=xL(e))},t.prototype.getBackgroundColor=
function(){return this._backgroundColor},t.prototype.setDarkMode=function(e){this._darkMode=e},t.prototype.isDarkMode=function(){return this._darkMode},t.prototype.
refreshImmediately=function(e){this._disposed||this._refresh({animUpdate:!e,refresh:!0,refreshHover:!1})},t.prototype._refresh=function(e){e.animUpdate&&this.animation.
update(!0),this._needsRefresh=this._needsRefreshHover=!1,this.painter.refresh({refresh:e.refresh,refreshHover:e.refreshHover}),this._needsRefresh=this._needsRefreshHover=
!1},t.prototype.refresh=function(){this._disposed||(this._needsRefresh=!0,this.animation.start())},t.prototype.flush=function(){this._disposed||this._flush(!0)},
t.prototype._flush=function(e){var r,n=zi(),i=this._needsRefresh,a=this._needsRefreshHover;(i||a)&&(r=!0,this._refresh({animUpdate:e,refresh:i,refreshHover:a}));
var o=zi();r?(this._stillFrameAccum=0,this.trigger("rendered",{elapsedTime:o-n})):this._sleepAfterStill>0&&(this._stillFrameAccum++,this._stillFrameAccum>this._sleepAfterStill&&
this.animation.stop())},t.prototype.setSleepAfterStill=function(e){this._sleepAfterStill=e},t.prototype.wakeUp=function(){this._disposed||(this.animation.start(),
this._stillFrameAccum=0)},t.prototype.refreshHover=function(){this._needsRefreshHover=!0},t.prototype.refreshHoverImmediately=function(){this._disposed||this._refresh(
{animUpdate:!1,refresh:!1,refreshHover:!0})},t.prototype.resize=function(e){this._disposed||(e=e||{},this.painter.resize(e.width,e.height),this.handler.resize())},
t.prototype.clearAnimation=function(){this._disposed||this.animation.clear()},t.prototype.getWidth=function(){if(!this._disposed)return this.painter.getWidth()},
t.prototype.getHeight=function(){if(!this._disposed)return this.painter.getHeight()},t.prototype.setCursorStyle=function(e){this._disposed||this.handler.setCursorStyle(
e)},t.prototype.findHover=function(e,r){if(!this._disposed)return this.handler.findHover(e,r)},t.prototype.on=function(e,r,n){return this._disposed||this.handler.
on(e,r,n),this},t.prototype.off=function(e,r){this._disposed||this.handler.off(e,r)},t.prototype.trigger=function(e,r){this._disposed||this.handler.trigger(e,r)},
t.prototype.clear=function(){if(!this._disposed){for(var e=this.storage.getRoots(),r=0;r<e.length;r++)e[r]instanceof Be&&e[r].removeSelfFromZr(this);this.storage.
delAllRoots(),this.painter.clear()}},t.prototype.dispose=function(){this._disposed||(this.animation.stop(),this.clear(),this.storage.dispose(),this.painter.dispose(),
this.handler.dispose(),this.animation=this.storage=this.painter=this.handler=null,this._disposed=!0,TL(this.id))},t})();function s_(t,e){var r=new DL(Eh(),t,e);
return o_[r.id]=r,r}f(s_,"init");function CL(t,e){qa[t]=e}f(CL,"registerPainter");var gv;function EL(t){if(typeof gv=="function")return gv(t)}f(EL,"getElementSS\
RData");function AL(t){gv=t}f(AL,"registerSSRDataGetter");var u_="";typeof navigator<"u"&&(u_=navigator.platform||"");var Gi="rgba(0, 0, 0, 0.2)",l_=te.color.theme[0],
ML=Cl(l_,null,null,.9),f_={darkMode:"auto",colorBy:"series",color:te.color.theme,gradientColor:[ML,l_],aria:{decal:{decals:[{color:Gi,dashArrayX:[1,0],dashArrayY:[
2,5],symbolSize:1,rotation:Math.PI/6},{color:Gi,symbol:"circle",dashArrayX:[[8,8],[0,8,8,0]],dashArrayY:[6,0],symbolSize:.8},{color:Gi,dashArrayX:[1,0],dashArrayY:[
4,3],rotation:-Math.PI/4},{color:Gi,dashArrayX:[[6,6],[0,6,6,0]],dashArrayY:[6,0]},{color:Gi,dashArrayX:[[1,0],[1,6]],dashArrayY:[1,0,6,0],rotation:Math.PI/4},{
color:Gi,symbol:"triangle",dashArrayX:[[9,9],[0,9,9,0]],dashArrayY:[7,2],symbolSize:.75}]}},textStyle:{fontFamily:u_.match(/^Win/)?"Microsoft YaHei":"sans-serif",
fontSize:12,fontStyle:"normal",fontWeight:"normal"},blendMode:null,stateAnimation:{duration:300,easing:"cubicOut"},animation:"auto",animationDuration:1e3,animationDurationUpdate:500,
animationEasing:"cubicInOut",animationEasingUpdate:"cubicInOut",animationThreshold:2e3,progressiveThreshold:3e3,progressive:400,hoverLayerThreshold:3e3,useUTC:!1},
IL=$();function LL(t,e,r){var n=IL.get(e);if(!n)return r;var i=n(t);if(!i)return r;if(process.env.NODE_ENV!=="production")for(var a=0;a<i.length;a++)R(di(i[a]));
return r.concat(i)}f(LL,"concatInternalOptions");var bu,Ka,c_,mv="\0_ec_inner",v_=1,PL={grid:"GridComponent",polar:"PolarComponent",geo:"GeoComponent",singleAxis:"\
SingleAxisComponent",parallel:"ParallelComponent",calendar:"CalendarComponent",matrix:"MatrixComponent",graphic:"GraphicComponent",toolbox:"ToolboxComponent",tooltip:"\
TooltipComponent",axisPointer:"AxisPointerComponent",brush:"BrushComponent",title:"TitleComponent",timeline:"TimelineComponent",markPoint:"MarkPointComponent",markLine:"\
MarkLineComponent",markArea:"MarkAreaComponent",legend:"LegendComponent",dataZoom:"DataZoomComponent",visualMap:"VisualMapComponent",xAxis:"GridComponent",yAxis:"\
GridComponent",angleAxis:"PolarComponent",radiusAxis:"PolarComponent"},OL={line:"LineChart",bar:"BarChart",pie:"PieChart",scatter:"ScatterChart",radar:"RadarCha\
rt",map:"MapChart",tree:"TreeChart",treemap:"TreemapChart",graph:"GraphChart",chord:"ChordChart",gauge:"GaugeChart",funnel:"FunnelChart",parallel:"ParallelChart",
sankey:"SankeyChart",boxplot:"BoxplotChart",candlestick:"CandlestickChart",effectScatter:"EffectScatterChart",lines:"LinesChart",heatmap:"HeatmapChart",pictorialBar:"\
PictorialBarChart",themeRiver:"ThemeRiverChart",sunburst:"SunburstChart",custom:"CustomChart"},wu={};function NL(t){M(t,function(e,r){if(!Te.hasClass(r)){var n=PL[r];
n&&!wu[n]&&(le("Component "+r+` is used but not imported.
import { `+n+` } from 'echarts/components';
echarts.use([`+n+"]);"),wu[n]=!0)}})}f(NL,"checkMissingComponents");var h_=(function(t){ee(e,t);function e(){return t!==null&&t.apply(this,arguments)||this}return f(
e,"GlobalModel2"),e.prototype.init=function(r,n,i,a,o,s){a=a||{},this.option=null,this._theme=new ct(a),this._locale=new ct(o),this._optionManager=s},e.prototype.
setOption=function(r,n,i){process.env.NODE_ENV!=="production"&&(R(r!=null,"option is null/undefined"),R(r[mv]!==v_,"please use chart.getOption()"));var a=g_(n);
this._optionManager.setOption(r,i,a),this._resetOption(null,a)},e.prototype.resetOption=function(r,n){return this._resetOption(r,g_(n))},e.prototype._resetOption=
function(r,n){var i=!1,a=this._optionManager;if(!r||r==="recreate"){var o=a.mountOption(r==="recreate");process.env.NODE_ENV!=="production"&&NL(o),!this.option||
r==="recreate"?c_(this,o):(this.restoreData(),this._mergeOption(o,n)),i=!0}if((r==="timeline"||r==="media")&&this.restoreData(),!r||r==="recreate"||r==="timelin\
e"){var s=a.getTimelineOption(this);s&&(i=!0,this._mergeOption(s,n))}if(!r||r==="recreate"||r==="media"){var u=a.getMediaOption(this);u.length&&M(u,function(l){
i=!0,this._mergeOption(l,n)},this)}return i},e.prototype.mergeOption=function(r){this._mergeOption(r,null)},e.prototype._mergeOption=function(r,n){var i=this.option,
a=this._componentsMap,o=this._componentsCount,s=[],u=$(),l=n&&n.replaceMergeMainTypeMap;CD(this),M(r,function(v,h){v!=null&&(Te.hasClass(h)?h&&(s.push(h),u.set(
h,!0)):i[h]=i[h]==null?ae(v):be(i[h],v,!0))}),l&&l.each(function(v,h){Te.hasClass(h)&&!u.get(h)&&(s.push(h),u.set(h,!0))}),Te.topologicalTravel(s,Te.getAllClassMainTypes(),
c,this);function c(v){var h=LL(this,v,Je(r[v])),d=a.get(v),p=d?l&&l.get(v)?"replaceMerge":"normalMerge":"replaceAll",g=ST(d,h,p);ET(g,v,Te),i[v]=null,a.set(v,null),
o.set(v,0);var m=[],y=[],_=0,S,b;M(g,function(w,T){var x=w.existing,C=w.newOption;if(!C)x&&(x.mergeOption({},this),x.optionUpdated({},!1));else{var A=v==="serie\
s",D=Te.getClass(v,w.keyInfo.subType,!A);if(!D){if(process.env.NODE_ENV!=="production"){var E=w.keyInfo.subType,L=OL[E];wu[E]||(wu[E]=!0,le(L?"Series "+E+` is u\
sed but not imported.
import { `+L+` } from 'echarts/charts';
echarts.use([`+L+"]);":"Unknown series "+E))}return}if(v==="tooltip"){if(S){process.env.NODE_ENV!=="production"&&(b||(He("Currently only one tooltip component i\
s allowed."),b=!0));return}S=!0}if(x&&x.constructor===D)x.name=w.keyInfo.name,x.mergeOption(C,this),x.optionUpdated(C,!1);else{var I=F({componentIndex:T},w.keyInfo);
x=new D(C,this,this,I),F(x,I),w.brandNew&&(x.__requireNewView=!0),x.init(C,this,this),x.optionUpdated(null,!0)}}x?(m.push(x.option),y.push(x),_++):(m.push(void 0),
y.push(void 0))},this),i[v]=m,a.set(v,y),o.set(v,_),v==="series"&&bu(this)}f(c,"visitComponent"),this._seriesIndices||bu(this)},e.prototype.getOption=function(){
var r=ae(this.option);return M(r,function(n,i){if(Te.hasClass(i)){for(var a=Je(n),o=a.length,s=!1,u=o-1;u>=0;u--)a[u]&&!di(a[u])?s=!0:(a[u]=null,!s&&o--);a.length=
o,r[i]=a}}),delete r[mv],r},e.prototype.setTheme=function(r){this._theme=new ct(r),this._resetOption("recreate",null)},e.prototype.getTheme=function(){return this.
_theme},e.prototype.getLocaleModel=function(){return this._locale},e.prototype.setUpdatePayload=function(r){this._payload=r},e.prototype.getUpdatePayload=function(){
return this._payload},e.prototype.getComponent=function(r,n){var i=this._componentsMap.get(r);if(i){var a=i[n||0];if(a)return a;if(n==null){for(var o=0;o<i.length;o++)
if(i[o])return i[o]}}},e.prototype.queryComponents=function(r){var n=r.mainType;if(!n)return[];var i=r.index,a=r.id,o=r.name,s=this._componentsMap.get(n);if(!s||
!s.length)return[];var u;return i!=null?(u=[],M(Je(i),function(l){s[l]&&u.push(s[l])})):a!=null?u=d_("id",a,s):o!=null?u=d_("name",o,s):u=Ge(s,function(l){return!!l}),
p_(u,r)},e.prototype.findComponents=function(r){var n=r.query,i=r.mainType,a=s(n),o=a?this.queryComponents(a):Ge(this._componentsMap.get(i),function(l){return!!l});
return u(p_(o,r));function s(l){var c=i+"Index",v=i+"Id",h=i+"Name";return l&&(l[c]!=null||l[v]!=null||l[h]!=null)?{mainType:i,index:l[c],id:l[v],name:l[h]}:null}
function u(l){return r.filter?Ge(l,r.filter):l}},e.prototype.eachComponent=function(r,n,i){var a=this._componentsMap;if(j(r)){var o=n,s=r;a.each(function(v,h){for(var d=0;v&&
d<v.length;d++){var p=v[d];p&&s.call(o,h,p,p.componentIndex)}})}else for(var u=q(r)?a.get(r):Q(r)?this.findComponents(r):null,l=0;u&&l<u.length;l++){var c=u[l];
c&&n.call(i,c,c.componentIndex)}},e.prototype.getSeriesByName=function(r){var n=$t(r,null);return Ge(this._componentsMap.get("series"),function(i){return!!i&&n!=
null&&i.name===n})},e.prototype.getSeriesByIndex=function(r){return this._componentsMap.get("series")[r]},e.prototype.getSeriesByType=function(r){return Ge(this.
_componentsMap.get("series"),function(n){return!!n&&n.subType===r})},e.prototype.getSeries=function(){return Ge(this._componentsMap.get("series"),function(r){return!!r})},
e.prototype.getSeriesCount=function(){return this._componentsCount.get("series")},e.prototype.eachSeries=function(r,n){Ka(this),M(this._seriesIndices,function(i){
var a=this._componentsMap.get("series")[i];r.call(n,a,i)},this)},e.prototype.eachRawSeries=function(r,n){M(this._componentsMap.get("series"),function(i){i&&r.call(
n,i,i.componentIndex)})},e.prototype.eachSeriesByType=function(r,n,i){Ka(this),M(this._seriesIndices,function(a){var o=this._componentsMap.get("series")[a];o.subType===
r&&n.call(i,o,a)},this)},e.prototype.eachRawSeriesByType=function(r,n,i){return M(this.getSeriesByType(r),n,i)},e.prototype.isSeriesFiltered=function(r){return Ka(
this),this._seriesIndicesMap.get(r.componentIndex)==null},e.prototype.getCurrentSeriesIndices=function(){return(this._seriesIndices||[]).slice()},e.prototype.filterSeries=
function(r,n){Ka(this);var i=[];M(this._seriesIndices,function(a){var o=this._componentsMap.get("series")[a];r.call(n,o,a)&&i.push(a)},this),this._seriesIndices=
i,this._seriesIndicesMap=$(i)},e.prototype.restoreData=function(r){bu(this);var n=this._componentsMap,i=[];n.each(function(a,o){Te.hasClass(o)&&i.push(o)}),Te.topologicalTravel(
i,Te.getAllClassMainTypes(),function(a){M(n.get(a),function(o){o&&(a!=="series"||!RL(o,r))&&o.restoreData()})})},e.internalField=(function(){bu=f(function(r){var n=r.
_seriesIndices=[];M(r._componentsMap.get("series"),function(i){i&&n.push(i.componentIndex)}),r._seriesIndicesMap=$(n)},"reCreateSeriesIndices"),Ka=f(function(r){
if(process.env.NODE_ENV!=="production"&&!r._seriesIndices)throw new Error("Option should contains series.")},"assertSeriesInitialized"),c_=f(function(r,n){r.option=
{},r.option[mv]=v_,r._componentsMap=$({series:[]}),r._componentsCount=$();var i=n.aria;Q(i)&&i.enabled==null&&(i.enabled=!0),kL(n,r._theme.option),be(n,f_,!1),r.
_mergeOption(n,null)},"initBase")})(),e})(ct);function RL(t,e){if(e){var r=e.seriesIndex,n=e.seriesId,i=e.seriesName;return r!=null&&t.componentIndex!==r||n!=null&&
t.id!==n||i!=null&&t.name!==i}}f(RL,"isNotTargetSeries");function kL(t,e){var r=t.color&&!t.colorLayer;M(e,function(n,i){i==="colorLayer"&&r||i==="color"&&t.color||
Te.hasClass(i)||(typeof n=="object"?t[i]=t[i]?be(t[i],n,!1):ae(n):t[i]==null&&(t[i]=n))})}f(kL,"mergeTheme");function d_(t,e,r){if(Z(e)){var n=$();return M(e,function(a){
if(a!=null){var o=$t(a,null);o!=null&&n.set(a,!0)}}),Ge(r,function(a){return a&&n.get(a[t])})}else{var i=$t(e,null);return Ge(r,function(a){return a&&i!=null&&a[t]===
i})}}f(d_,"queryByIdOrName");function p_(t,e){return e.hasOwnProperty("subType")?Ge(t,function(r){return r&&r.subType===e.subType}):t}f(p_,"filterBySubType");function g_(t){
var e=$();return t&&M(Je(t.replaceMerge),function(r){process.env.NODE_ENV!=="production"&&R(Te.hasClass(r),'"'+r+'" is not valid component main type in "replace\
Merge"'),e.set(r,!0)}),{replaceMergeMainTypeMap:e}}f(g_,"normalizeSetOptionInput"),Gt(h_,Sc);var m_=h_,BL=/^(min|max)?(.+)$/,FL=(function(){function t(e){this._timelineOptions=
[],this._mediaList=[],this._currentMediaIndices=[],this._api=e}return f(t,"OptionManager2"),t.prototype.setOption=function(e,r,n){e&&(M(Je(e.series),function(o){
o&&o.data&&Ke(o.data)&&Ju(o.data)}),M(Je(e.dataset),function(o){o&&o.source&&Ke(o.source)&&Ju(o.source)})),e=ae(e);var i=this._optionBackup,a=VL(e,r,!i);this._newBaseOption=
a.baseOption,i?(a.timelineOptions.length&&(i.timelineOptions=a.timelineOptions),a.mediaList.length&&(i.mediaList=a.mediaList),a.mediaDefault&&(i.mediaDefault=a.
mediaDefault)):this._optionBackup=a},t.prototype.mountOption=function(e){var r=this._optionBackup;return this._timelineOptions=r.timelineOptions,this._mediaList=
r.mediaList,this._mediaDefault=r.mediaDefault,this._currentMediaIndices=[],ae(e?r.baseOption:this._newBaseOption)},t.prototype.getTimelineOption=function(e){var r,
n=this._timelineOptions;if(n.length){var i=e.getComponent("timeline");i&&(r=ae(n[i.getCurrentIndex()]))}return r},t.prototype.getMediaOption=function(e){var r=this.
_api.getWidth(),n=this._api.getHeight(),i=this._mediaList,a=this._mediaDefault,o=[],s=[];if(!i.length&&!a)return s;for(var u=0,l=i.length;u<l;u++)zL(i[u].query,
r,n)&&o.push(u);return!o.length&&a&&(o=[-1]),o.length&&!HL(o,this._currentMediaIndices)&&(s=X(o,function(c){return ae(c===-1?a.option:i[c].option)})),this._currentMediaIndices=
o,s},t})();function VL(t,e,r){var n=[],i,a,o=t.baseOption,s=t.timeline,u=t.options,l=t.media,c=!!t.media,v=!!(u||s||o&&o.timeline);o?(a=o,a.timeline||(a.timeline=
s)):((v||c)&&(t.options=t.media=null),a=t),c&&(Z(l)?M(l,function(d){process.env.NODE_ENV!=="production"&&d&&!d.option&&Q(d.query)&&Q(d.query.option)&&le("Illega\
l media option. Must be like { media: [ { query: {}, option: {} } ] }"),d&&d.option&&(d.query?n.push(d):i||(i=d))}):process.env.NODE_ENV!=="production"&&le("Ill\
egal media option. Must be an array. Like { media: [ {...}, {...} ] }")),h(a),M(u,function(d){return h(d)}),M(n,function(d){return h(d.option)});function h(d){M(
e,function(p){p(d,r)})}return f(h,"doPreprocess"),{baseOption:a,timelineOptions:u||[],mediaDefault:i,mediaList:n}}f(VL,"parseRawOption");function zL(t,e,r){var n={
width:e,height:r,aspectratio:e/r},i=!0;return M(t,function(a,o){var s=o.match(BL);if(!(!s||!s[1]||!s[2])){var u=s[1],l=s[2].toLowerCase();GL(n[l],a,u)||(i=!1)}}),
i}f(zL,"applyMediaQuery");function GL(t,e,r){return r==="min"?t>=e:r==="max"?t<=e:t===e}f(GL,"compare");function HL(t,e){return t.join(",")===e.join(",")}f(HL,"\
indicesEquals");var UL=FL,Ct=M,Qa=Q,y_=["areaStyle","lineStyle","nodeStyle","linkStyle","chordStyle","label","labelLine"];function yv(t){var e=t&&t.itemStyle;if(e)
for(var r=0,n=y_.length;r<n;r++){var i=y_[r],a=e.normal,o=e.emphasis;a&&a[i]&&(process.env.NODE_ENV!=="production"&&ke("itemStyle.normal."+i,i),t[i]=t[i]||{},t[i].
normal?be(t[i].normal,a[i]):t[i].normal=a[i],a[i]=null),o&&o[i]&&(process.env.NODE_ENV!=="production"&&ke("itemStyle.emphasis."+i,"emphasis."+i),t[i]=t[i]||{},t[i].
emphasis?be(t[i].emphasis,o[i]):t[i].emphasis=o[i],o[i]=null)}}f(yv,"compatEC2ItemStyle");function qe(t,e,r){if(t&&t[e]&&(t[e].normal||t[e].emphasis)){var n=t[e].
normal,i=t[e].emphasis;n&&(process.env.NODE_ENV!=="production"&&dr("'normal' hierarchy in "+e+" has been removed since 4.0. All style properties are configured \
in "+e+" directly now."),r?(t[e].normal=t[e].emphasis=null,pe(t[e],n)):t[e]=n),i&&(process.env.NODE_ENV!=="production"&&dr(e+".emphasis has been changed to emph\
asis."+e+" since 4.0"),t.emphasis=t.emphasis||{},t.emphasis[e]=i,i.focus&&(t.emphasis.focus=i.focus),i.blurScope&&(t.emphasis.blurScope=i.blurScope))}}f(qe,"con\
vertNormalEmphasis");function $a(t){qe(t,"itemStyle"),qe(t,"lineStyle"),qe(t,"areaStyle"),qe(t,"label"),qe(t,"labelLine"),qe(t,"upperLabel"),qe(t,"edgeLabel")}f(
$a,"removeEC3NormalStatus");function Ee(t,e){var r=Qa(t)&&t[e],n=Qa(r)&&r.textStyle;if(n){process.env.NODE_ENV!=="production"&&dr("textStyle hierarchy in "+e+" \
has been removed since 4.0. All textStyle properties are configured in "+e+" directly now.");for(var i=0,a=gp.length;i<a;i++){var o=gp[i];n.hasOwnProperty(o)&&(r[o]=
n[o])}}}f(Ee,"compatTextStyle");function Et(t){t&&($a(t),Ee(t,"label"),t.emphasis&&Ee(t.emphasis,"label"))}f(Et,"compatEC3CommonStyles");function WL(t){if(Qa(t)){
yv(t),$a(t),Ee(t,"label"),Ee(t,"upperLabel"),Ee(t,"edgeLabel"),t.emphasis&&(Ee(t.emphasis,"label"),Ee(t.emphasis,"upperLabel"),Ee(t.emphasis,"edgeLabel"));var e=t.
markPoint;e&&(yv(e),Et(e));var r=t.markLine;r&&(yv(r),Et(r));var n=t.markArea;n&&Et(n);var i=t.data;if(t.type==="graph"){i=i||t.nodes;var a=t.links||t.edges;if(a&&
!Ke(a))for(var o=0;o<a.length;o++)Et(a[o]);M(t.categories,function(l){$a(l)})}if(i&&!Ke(i))for(var o=0;o<i.length;o++)Et(i[o]);if(e=t.markPoint,e&&e.data)for(var s=e.
data,o=0;o<s.length;o++)Et(s[o]);if(r=t.markLine,r&&r.data)for(var u=r.data,o=0;o<u.length;o++)Z(u[o])?(Et(u[o][0]),Et(u[o][1])):Et(u[o]);t.type==="gauge"?(Ee(t,
"axisLabel"),Ee(t,"title"),Ee(t,"detail")):t.type==="treemap"?(qe(t.breadcrumb,"itemStyle"),M(t.levels,function(l){$a(l)})):t.type==="tree"&&$a(t.leaves)}}f(WL,
"processSeries");function wr(t){return Z(t)?t:t?[t]:[]}f(wr,"toArr");function __(t){return(Z(t)?t[0]:t)||{}}f(__,"toObj");function YL(t,e){Ct(wr(t.series),function(n){
Qa(n)&&WL(n)});var r=["xAxis","yAxis","radiusAxis","angleAxis","singleAxis","parallelAxis","radar"];e&&r.push("valueAxis","categoryAxis","logAxis","timeAxis"),Ct(
r,function(n){Ct(wr(t[n]),function(i){i&&(Ee(i,"axisLabel"),Ee(i.axisPointer,"label"))})}),Ct(wr(t.parallel),function(n){var i=n&&n.parallelAxisDefault;Ee(i,"ax\
isLabel"),Ee(i&&i.axisPointer,"label")}),Ct(wr(t.calendar),function(n){qe(n,"itemStyle"),Ee(n,"dayLabel"),Ee(n,"monthLabel"),Ee(n,"yearLabel")}),Ct(wr(t.radar),
function(n){Ee(n,"name"),n.name&&n.axisName==null&&(n.axisName=n.name,delete n.name,process.env.NODE_ENV!=="production"&&dr("name property in radar component ha\
s been changed to axisName")),n.nameGap!=null&&n.axisNameGap==null&&(n.axisNameGap=n.nameGap,delete n.nameGap,process.env.NODE_ENV!=="production"&&dr("nameGap p\
roperty in radar component has been changed to axisNameGap")),process.env.NODE_ENV!=="production"&&Ct(n.indicator,function(i){i.text&&ke("text","name","radar.in\
dicator")})}),Ct(wr(t.geo),function(n){Qa(n)&&(Et(n),Ct(wr(n.regions),function(i){Et(i)}))}),Ct(wr(t.timeline),function(n){Et(n),qe(n,"label"),qe(n,"itemStyle"),
qe(n,"controlStyle",!0);var i=n.data;Z(i)&&M(i,function(a){Q(a)&&(qe(a,"label"),qe(a,"itemStyle"))})}),Ct(wr(t.toolbox),function(n){qe(n,"iconStyle"),Ct(n.feature,
function(i){qe(i,"iconStyle")})}),Ee(__(t.axisPointer),"label"),Ee(__(t.tooltip).axisPointer,"label")}f(YL,"globalCompatStyle");function XL(t,e){for(var r=e.split(
","),n=t,i=0;i<r.length&&(n=n&&n[r[i]],n!=null);i++);return n}f(XL,"get");function ZL(t,e,r,n){for(var i=e.split(","),a=t,o,s=0;s<i.length-1;s++)o=i[s],a[o]==null&&
(a[o]={}),a=a[o];(n||a[i[s]]==null)&&(a[i[s]]=r)}f(ZL,"set2");function S_(t){t&&M(qL,function(e){e[0]in t&&!(e[1]in t)&&(t[e[1]]=t[e[0]])})}f(S_,"compatLayoutPr\
operties");var qL=[["x","left"],["y","top"],["x2","right"],["y2","bottom"]],KL=["grid","geo","parallel","legend","toolbox","title","visualMap","dataZoom","timel\
ine"],_v=[["borderRadius","barBorderRadius"],["borderColor","barBorderColor"],["borderWidth","barBorderWidth"]];function Ja(t){var e=t&&t.itemStyle;if(e)for(var r=0;r<
_v.length;r++){var n=_v[r][1],i=_v[r][0];e[n]!=null&&(e[i]=e[n],process.env.NODE_ENV!=="production"&&ke(n,i))}}f(Ja,"compatBarItemStyle");function b_(t){t&&t.alignTo===
"edge"&&t.margin!=null&&t.edgeDistance==null&&(process.env.NODE_ENV!=="production"&&ke("label.margin","label.edgeDistance","pie"),t.edgeDistance=t.margin)}f(b_,
"compatPieLabel");function w_(t){t&&t.downplay&&!t.blur&&(t.blur=t.downplay,process.env.NODE_ENV!=="production"&&ke("downplay","blur","sunburst"))}f(w_,"compatS\
unburstState");function QL(t){t&&t.focusNodeAdjacency!=null&&(t.emphasis=t.emphasis||{},t.emphasis.focus==null&&(process.env.NODE_ENV!=="production"&&ke("focusN\
odeAdjacency","emphasis: { focus: 'adjacency'}","graph/sankey"),t.emphasis.focus="adjacency"))}f(QL,"compatGraphFocus");function T_(t,e){if(t)for(var r=0;r<t.length;r++)
e(t[r]),t[r]&&T_(t[r].children,e)}f(T_,"traverseTree");function x_(t,e){YL(t,e),t.series=Je(t.series),M(t.series,function(r){if(Q(r)){var n=r.type;if(n==="line")
r.clipOverflow!=null&&(r.clip=r.clipOverflow,process.env.NODE_ENV!=="production"&&ke("clipOverflow","clip","line"));else if(n==="pie"||n==="gauge"){r.clockWise!=
null&&(r.clockwise=r.clockWise,process.env.NODE_ENV!=="production"&&ke("clockWise","clockwise")),b_(r.label);var i=r.data;if(i&&!Ke(i))for(var a=0;a<i.length;a++)
b_(i[a]);r.hoverOffset!=null&&(r.emphasis=r.emphasis||{},(r.emphasis.scaleSize=null)&&(process.env.NODE_ENV!=="production"&&ke("hoverOffset","emphasis.scaleSize"),
r.emphasis.scaleSize=r.hoverOffset))}else if(n==="gauge"){var o=XL(r,"pointer.color");o!=null&&ZL(r,"itemStyle.color",o)}else if(n==="bar"){Ja(r),Ja(r.backgroundStyle),
Ja(r.emphasis);var i=r.data;if(i&&!Ke(i))for(var a=0;a<i.length;a++)typeof i[a]=="object"&&(Ja(i[a]),Ja(i[a]&&i[a].emphasis))}else if(n==="sunburst"){var s=r.highlightPolicy;
s&&(r.emphasis=r.emphasis||{},r.emphasis.focus||(r.emphasis.focus=s,process.env.NODE_ENV!=="production"&&ke("highlightPolicy","emphasis.focus","sunburst"))),w_(
r),T_(r.data,w_)}else n==="graph"||n==="sankey"?QL(r):n==="map"&&(r.mapType&&!r.map&&(process.env.NODE_ENV!=="production"&&ke("mapType","map","map"),r.map=r.mapType),
r.mapLocation&&(process.env.NODE_ENV!=="production"&&dr("`mapLocation` is not used anymore."),pe(r,r.mapLocation)));r.hoverAnimation!=null&&(r.emphasis=r.emphasis||
{},r.emphasis&&r.emphasis.scale==null&&(process.env.NODE_ENV!=="production"&&ke("hoverAnimation","emphasis.scale"),r.emphasis.scale=r.hoverAnimation)),S_(r)}}),
t.dataRange&&(t.visualMap=t.dataRange),M(KL,function(r){var n=t[r];n&&(Z(n)||(n=[n]),M(n,function(i){S_(i)}))})}f(x_,"globalBackwardCompat");var $L=hf(JL);function JL(t){
var e=$();t.eachSeries(function(r){var n=r.get("stack");if(n){var i=e.get(n)||e.set(n,[]),a=r.getData(),o={stackResultDimension:a.getCalculationInfo("stackResul\
tDimension"),stackedOverDimension:a.getCalculationInfo("stackedOverDimension"),stackedDimension:a.getCalculationInfo("stackedDimension"),stackedByDimension:a.getCalculationInfo(
"stackedByDimension"),isStackedByIndex:a.getCalculationInfo("isStackedByIndex"),data:a,seriesModel:r};if(!o.stackedDimension||!(o.isStackedByIndex||o.stackedByDimension))
return;i.push(o)}}),e.each(function(r){if(r.length!==0){var n=r[0].seriesModel,i=n.get("stackOrder")||"seriesAsc";i==="seriesDesc"&&r.reverse(),M(r,function(a,o){
a.data.setCalculationInfo("stackedOnSeries",o>0?r[o-1].seriesModel:null)}),jL(r)}})}f(JL,"dataStack");function jL(t){M(t,function(e,r){var n=[],i=[NaN,NaN],a=[e.
stackResultDimension,e.stackedOverDimension],o=e.data,s=e.isStackedByIndex,u=e.seriesModel.get("stackStrategy")||"samesign";o.modify(a,function(l,c,v){var h=o.get(
e.stackedDimension,v);if(isNaN(h))return i;var d,p;s?p=o.getRawIndex(v):d=o.get(e.stackedByDimension,v);for(var g=NaN,m=r-1;m>=0;m--){var y=t[m];if(s||(p=y.data.
rawIndexOf(y.stackedByDimension,d)),p>=0){var _=y.data.getByRawIndex(y.stackResultDimension,p);if(u==="all"||u==="positive"&&_>0||u==="negative"&&_<0||u==="same\
sign"&&h>=0&&_>0||u==="samesign"&&h<=0&&_<0){h=dT(h,_),g=_;break}}}return n[0]=h,n[1]=g,n})})}f(jL,"calculateStack");var Sv=(function(){function t(){this.group=
new Be,this.uid=Rs("viewComponent")}return f(t,"ComponentView2"),t.prototype.init=function(e,r){},t.prototype.render=function(e,r,n,i){},t.prototype.dispose=function(e,r){},
t.prototype.updateView=function(e,r,n,i){},t.prototype.updateLayout=function(e,r,n,i){},t.prototype.updateVisual=function(e,r,n,i){},t.prototype.toggleBlurSeries=
function(e,r,n){},t.prototype.eachRendered=function(e){var r=this.group;r&&r.traverse(e)},t})();ju(Sv),mo(Sv);var Zr=Sv,D_=Se(),C_={itemStyle:Qi(qg,!0),lineStyle:Qi(
Zg,!0)},eP={lineStyle:"stroke",itemStyle:"fill"};function E_(t,e){var r=t.visualStyleMapper||C_[e];return r||(console.warn("Unknown style type '"+e+"'."),C_.itemStyle)}
f(E_,"getStyleMapper");function A_(t,e){var r=t.visualDrawType||eP[e];return r||(console.warn("Unknown style type '"+e+"'."),"fill")}f(A_,"getDefaultColorKey");
var tP={createOnAllSeries:!0,performRawSeries:!0,reset:f(function(t,e){var r=t.getData(),n=t.visualStyleAccessPath||"itemStyle",i=t.getModel(n),a=E_(t,n),o=a(i),
s=i.getShallow("decal");s&&(r.setVisual("decal",s),s.dirty=!0);var u=A_(t,n),l=o[u],c=j(l)?l:null,v=o.fill==="auto"||o.stroke==="auto";if(!o[u]||c||v){var h=t.getColorFromPalette(
t.name,null,e.getSeriesCount());o[u]||(o[u]=h,r.setVisual("colorFromPalette",!0)),o.fill=o.fill==="auto"||j(o.fill)?h:o.fill,o.stroke=o.stroke==="auto"||j(o.stroke)?
h:o.stroke}if(r.setVisual("style",o),r.setVisual("drawType",u),!e.isSeriesFiltered(t)&&c)return r.setVisual("colorFromPalette",!1),{dataEach:f(function(d,p){var g=t.
getDataParams(p),m=F({},o);m[u]=c(g),d.setItemVisual(p,"style",m)},"dataEach")}},"reset")},ja=new ct,rP={createOnAllSeries:!0,reset:f(function(t,e){if(!t.ignoreStyleOnData){
var r=t.getData(),n=t.visualStyleAccessPath||"itemStyle",i=E_(t,n),a=r.getVisual("drawType");return{dataEach:r.hasItemOption?function(o,s){var u=o.getRawDataItem(
s);if(u&&u[n]){ja.option=u[n];var l=i(ja),c=o.ensureUniqueItemVisual(s,"style");F(c,l),ja.option.decal&&(o.setItemVisual(s,"decal",ja.option.decal),ja.option.decal.
dirty=!0),a in l&&o.setItemVisual(s,"colorFromPalette",!1)}}:null}}},"reset")},nP={performRawSeries:!0,overallReset:f(function(t){var e=$();t.eachSeries(function(r){
if(!r.isColorBySeries()){var n=r.type+"-"+r.getColorBy();D_(r).scope=e.get(n)||e.set(n,{})}}),t.eachSeries(function(r){if(!r.isColorBySeries()){var n=r.getRawData(),
i={},a=r.getData(),o=D_(r).scope,s=r.visualStyleAccessPath||"itemStyle",u=A_(r,s);a.each(function(l){var c=a.getRawIndex(l);i[c]=l}),n.each(function(l){var c=i[l],
v=a.getItemVisual(c,"colorFromPalette");if(v){var h=a.ensureUniqueItemVisual(c,"style"),d=n.getName(l)||l+"",p=n.count();h[u]=r.getColorFromPalette(d,o,p)}})}})},
"overallReset")},Tu=Math.PI;function iP(t,e){e=e||{},pe(e,{text:"loading",textColor:te.color.primary,fontSize:12,fontWeight:"normal",fontStyle:"normal",fontFamily:"\
sans-serif",maskColor:"rgba(255,255,255,0.8)",showSpinner:!0,color:te.color.theme[0],spinnerRadius:10,lineWidth:5,zlevel:0});var r=new Be,n=new Me({style:{fill:e.
maskColor},zlevel:e.zlevel,z:1e4});r.add(n);var i=new nt({style:{text:e.text,fill:e.textColor,fontSize:e.fontSize,fontWeight:e.fontWeight,fontStyle:e.fontStyle,
fontFamily:e.fontFamily},zlevel:e.zlevel,z:10001}),a=new Me({style:{fill:"none"},textContent:i,textConfig:{position:"right",distance:10},zlevel:e.zlevel,z:10001});
r.add(a);var o;return e.showSpinner&&(o=new Lf({shape:{startAngle:-Tu/2,endAngle:-Tu/2+.1,r:e.spinnerRadius},style:{stroke:e.color,lineCap:"round",lineWidth:e.lineWidth},
zlevel:e.zlevel,z:10001}),o.animateShape(!0).when(1e3,{endAngle:Tu*3/2}).start("circularInOut"),o.animateShape(!0).when(1e3,{startAngle:Tu*3/2}).delay(300).start(
"circularInOut"),r.add(o)),r.resize=function(){var s=i.getBoundingRect().width,u=e.showSpinner?e.spinnerRadius:0,l=(t.getWidth()-u*2-(e.showSpinner&&s?10:0)-s)/
2-(e.showSpinner&&s?0:5+s/2)+(e.showSpinner?0:s/2)+(s?0:u),c=t.getHeight()/2;e.showSpinner&&o.setShape({cx:l,cy:c}),a.setShape({x:l-u,y:c-u,width:u*2,height:u*2}),
n.setShape({x:0,y:0,width:t.getWidth(),height:t.getHeight()})},r.resize(),r}f(iP,"defaultLoading");var aP=(function(){function t(e,r,n,i){this._stageTaskMap=$(),
this.ecInstance=e,this.api=r,n=this._dataProcessorHandlers=n.slice(),i=this._visualHandlers=i.slice(),this._allHandlers=n.concat(i)}return f(t,"Scheduler2"),t.prototype.
restoreData=function(e,r){e.restoreData(r),this._stageTaskMap.each(function(n){var i=n.overallTask;i&&i.dirty()})},t.prototype.getPerformArgs=function(e,r){if(e.
__pipeline){var n=this._pipelineMap.get(e.__pipeline.id),i=n.context,a=!r&&n.progressiveEnabled&&(!i||i.progressiveRender)&&e.__idxInPipeline>n.blockIndex,o=a?n.
step:null,s=i&&i.modDataCount,u=s!=null?Math.ceil(s/o):null;return{step:o,modBy:u,modDataCount:s}}},t.prototype.getPipeline=function(e){return this._pipelineMap.
get(e)},t.prototype.updateStreamModes=function(e,r){var n=this._pipelineMap.get(e.uid),i=e.__preparePipelineContext?e.__preparePipelineContext(r,n):Cp(e,r,n);e.
pipelineContext=n.context=i},t.prototype.restorePipelines=function(e,r){var n=this,i=n._pipelineMap=$();r.eachSeries(function(a){var o=e.painter.type==="canvas"&&
a.getProgressive(),s=a.uid;i.set(s,{id:s,head:null,tail:null,threshold:a.getProgressiveThreshold(),progressiveEnabled:o&&!(a.preventIncremental&&a.preventIncremental()),
blockIndex:-1,step:Math.round(o||700),count:0}),n._pipe(a,a.dataTask)})},t.prototype.prepareStageTasks=function(){var e=this._stageTaskMap,r=this.api.getModel(),
n=this.api;M(this._allHandlers,function(i){var a=e.get(i.uid)||e.set(i.uid,{}),o="";process.env.NODE_ENV!=="production"&&(o='"reset" and "overallReset" must not\
 be both specified.'),R(!(i.reset&&i.overallReset),o),i.reset&&this._createSeriesStageTask(i,a,r,n),i.overallReset&&this._createOverallStageTask(i,a,r,n)},this)},
t.prototype.prepareView=function(e,r,n,i){var a=e.renderTask,o=a.context;o.model=r,o.ecModel=n,o.api=i,a.__block=!e.incrementalPrepareRender,this._pipe(r,a)},t.
prototype.performDataProcessorTasks=function(e,r){this._performStageTasks(this._dataProcessorHandlers,e,r,{block:!0})},t.prototype.performVisualTasks=function(e,r,n){
this._performStageTasks(this._visualHandlers,e,r,n)},t.prototype._performStageTasks=function(e,r,n,i){i=i||{};var a=!1,o=this;M(e,function(u,l){if(!(i.visualType&&
i.visualType!==u.visualType)){var c=o._stageTaskMap.get(u.uid),v=c.seriesTaskMap,h=c.overallTask;if(h){var d,p=h.agentStubMap;p.each(function(m){s(i,m)&&(m.dirty(),
d=!0)}),d&&h.dirty(),o.updatePayload(h,n);var g=o.getPerformArgs(h,i.block);p.each(function(m){m.perform(g)}),h.perform(g)&&(a=!0)}else v&&v.each(function(m,y){
s(i,m)&&m.dirty();var _=o.getPerformArgs(m,i.block);_.skip=!u.performRawSeries&&r.isSeriesFiltered(m.context.model),o.updatePayload(m,n),m.perform(_)&&(a=!0)})}});
function s(u,l){return u.setDirty&&(!u.dirtyMap||u.dirtyMap.get(l.__pipeline.id))}f(s,"needSetDirty"),this.unfinished=a||this.unfinished},t.prototype.performSeriesTasks=
function(e){var r;e.eachSeries(function(n){r=n.dataTask.perform()||r}),this.unfinished=r||this.unfinished},t.prototype.plan=function(){this._pipelineMap.each(function(e){
var r=e.tail;do{if(r.__block){e.blockIndex=r.__idxInPipeline;break}r=r.getUpstream()}while(r)})},t.prototype.updatePayload=function(e,r){r!=="remain"&&(e.context.
payload=r)},t.prototype._createSeriesStageTask=function(e,r,n,i){var a=this,o=r.seriesTaskMap,s=r.seriesTaskMap=$(),u=e.seriesType,l=e.getTargetSeries;e.createOnAllSeries?
n.eachRawSeries(c):u?n.eachRawSeriesByType(u,c):l&&l(n,i).each(c);function c(v){var h=v.uid,d=s.set(h,o&&o.get(h)||ka({plan:fP,reset:cP,count:hP}));d.context={model:v,
ecModel:n,api:i,useClearVisual:e.isVisual&&!e.isLayout,plan:e.plan,reset:e.reset,scheduler:a},a._pipe(v,d)}f(c,"create3")},t.prototype._createOverallStageTask=function(e,r,n,i){
var a=this,o=r.overallTask=r.overallTask||ka({reset:oP});o.context={ecModel:n,api:i,overallReset:e.overallReset,scheduler:a};var s=o.agentStubMap,u=o.agentStubMap=
$(),l=e.seriesType,c=e.getTargetSeries,v=e.dirtyOnOverallProgress,h=!1,d="";process.env.NODE_ENV!=="production"&&(d='"createOnAllSeries" is not supported for "o\
verallReset", because it will block all streams.'),R(!e.createOnAllSeries,d),l?n.eachRawSeriesByType(l,p):c?c(n,i).each(p):M(n.getSeries(),p);function p(g){var m=g.
uid,y=u.set(m,s&&s.get(m)||(h=!0,ka({reset:sP,onDirty:lP})));y.context={model:g,dirtyOnOverallProgress:v},y.agent=o,y.__block=v,a._pipe(g,y)}f(p,"createStub"),h&&
o.dirty()},t.prototype._pipe=function(e,r){var n=e.uid,i=this._pipelineMap.get(n);!i.head&&(i.head=r),i.tail&&i.tail.pipe(r),i.tail=r,r.__idxInPipeline=i.count++,
r.__pipeline=i},t.wrapStageHandler=function(e,r){return j(e)&&(e={overallReset:e,seriesType:dP(e)}),e.uid=Rs("stageHandler"),r&&(e.visualType=r),e},t})();function oP(t){
t.overallReset(t.ecModel,t.api,t.payload)}f(oP,"overallTaskReset");function sP(t){return t.dirtyOnOverallProgress&&uP}f(sP,"stubReset");function uP(){this.agent.
dirty(),this.getDownstream().dirty()}f(uP,"stubProgress");function lP(){this.agent&&this.agent.dirty()}f(lP,"stubOnDirty");function fP(t){return t.plan?t.plan(t.
model,t.ecModel,t.api,t.payload):null}f(fP,"seriesTaskPlan");function cP(t){t.useClearVisual&&t.data.clearAllVisual();var e=t.resetDefines=Je(t.reset(t.model,t.
ecModel,t.api,t.payload));return e.length>1?X(e,function(r,n){return M_(n)}):vP}f(cP,"seriesTaskReset");var vP=M_(0);function M_(t){return function(e,r){var n=r.
data,i=r.resetDefines[t];if(i&&i.dataEach)for(var a=e.start;a<e.end;a++)i.dataEach(n,a);else i&&i.progress&&i.progress(e,n)}}f(M_,"makeSeriesTaskProgress");function hP(t){
return t.data.count()}f(hP,"seriesTaskCount");function dP(t){xu=null;try{t(eo,I_)}catch{}return xu}f(dP,"detectSeriseType");var eo={},I_={},xu;L_(eo,m_),L_(I_,Mp),
eo.eachSeriesByType=eo.eachRawSeriesByType=function(t){xu=t},eo.eachComponent=function(t){t.mainType==="series"&&t.subType&&(xu=t.subType)};function L_(t,e){for(var r in e.
prototype)t[r]=Qe}f(L_,"mockMethods");var P_=aP,V=te.darkColor,O_=V.background,to=f(function(){return{axisLine:{lineStyle:{color:V.axisLine}},splitLine:{lineStyle:{
color:V.axisSplitLine}},splitArea:{areaStyle:{color:[V.backgroundTint,V.backgroundTransparent]}},minorSplitLine:{lineStyle:{color:V.axisMinorSplitLine}},axisLabel:{
color:V.axisLabel},axisName:{}}},"axisCommon"),N_={label:{color:V.secondary},itemStyle:{borderColor:V.borderTint},dividerLineStyle:{color:V.border}},R_={darkMode:!0,
color:V.theme,backgroundColor:O_,axisPointer:{lineStyle:{color:V.border},crossStyle:{color:V.borderShade},label:{color:V.tertiary}},legend:{textStyle:{color:V.secondary},
pageTextStyle:{color:V.tertiary}},textStyle:{color:V.secondary},title:{textStyle:{color:V.primary},subtextStyle:{color:V.quaternary}},toolbox:{iconStyle:{borderColor:V.
accent50},feature:{dataView:{backgroundColor:O_,textColor:V.primary,textareaColor:V.background,textareaBorderColor:V.border,buttonColor:V.accent50,buttonTextColor:V.
neutral00}}},tooltip:{backgroundColor:V.neutral20,defaultBorderColor:V.border,textStyle:{color:V.tertiary}},dataZoom:{borderColor:V.accent10,textStyle:{color:V.
tertiary},brushStyle:{color:V.backgroundTint},handleStyle:{color:V.neutral00,borderColor:V.accent20},moveHandleStyle:{color:V.accent40},emphasis:{handleStyle:{borderColor:V.
accent50}},dataBackground:{lineStyle:{color:V.accent30},areaStyle:{color:V.accent20}},selectedDataBackground:{lineStyle:{color:V.accent50},areaStyle:{color:V.accent30}}},
visualMap:{textStyle:{color:V.secondary},handleStyle:{borderColor:V.neutral30}},timeline:{lineStyle:{color:V.accent10},label:{color:V.tertiary},controlStyle:{color:V.
accent30,borderColor:V.accent30}},calendar:{itemStyle:{color:V.neutral00,borderColor:V.neutral20},dayLabel:{color:V.tertiary},monthLabel:{color:V.secondary},yearLabel:{
color:V.secondary}},matrix:{x:N_,y:N_,backgroundColor:{borderColor:V.axisLine},body:{itemStyle:{borderColor:V.borderTint}}},timeAxis:to(),logAxis:to(),valueAxis:to(),
categoryAxis:to(),line:{symbol:"circle"},graph:{color:V.theme},gauge:{title:{color:V.secondary},axisLine:{lineStyle:{color:[[1,V.neutral05]]}},axisLabel:{color:V.
axisLabel},detail:{color:V.primary}},candlestick:{itemStyle:{color:"#f64e56",color0:"#54ea92",borderColor:"#f64e56",borderColor0:"#54ea92"}},funnel:{itemStyle:{
borderColor:V.background}},radar:(function(){var t=to();return t.axisName={color:V.axisLabel},t.axisLine.lineStyle.color=V.neutral20,t})(),treemap:{breadcrumb:{
itemStyle:{color:V.neutral20,textStyle:{color:V.secondary}},emphasis:{itemStyle:{color:V.neutral30}}}},sunburst:{itemStyle:{borderColor:V.background}},map:{itemStyle:{
borderColor:V.border,areaColor:V.neutral10},label:{color:V.tertiary},emphasis:{label:{color:V.primary},itemStyle:{areaColor:V.highlight}},select:{label:{color:V.
primary},itemStyle:{areaColor:V.highlight}}},geo:{itemStyle:{borderColor:V.border,areaColor:V.neutral10},emphasis:{label:{color:V.primary},itemStyle:{areaColor:V.
highlight}},select:{label:{color:V.primary},itemStyle:{color:V.highlight}}}};R_.categoryAxis.splitLine.show=!1;var pP=R_,gP=(function(){function t(){}return f(t,
"ECEventProcessor2"),t.prototype.normalizeQuery=function(e){var r={},n={},i={};if(q(e)){var a=Ht(e);r.mainType=a.main||null,r.subType=a.sub||null}else{var o=["I\
ndex","Name","Id"],s={name:1,dataIndex:1,dataType:1};M(e,function(u,l){for(var c=!1,v=0;v<o.length;v++){var h=o[v],d=l.lastIndexOf(h);if(d>0&&d===l.length-h.length){
var p=l.slice(0,d);p!=="data"&&(r.mainType=p,r[h.toLowerCase()]=u,c=!0)}}s.hasOwnProperty(l)&&(n[l]=u,c=!0),c||(i[l]=u)})}return{cptQuery:r,dataQuery:n,otherQuery:i}},
t.prototype.filter=function(e,r){var n=this.eventInfo;if(!n)return!0;var i=n.targetEl,a=n.packedEvent,o=n.model,s=n.view;if(!o||!s)return!0;var u=r.cptQuery,l=r.
dataQuery;return c(u,o,"mainType")&&c(u,o,"subType")&&c(u,o,"index","componentIndex")&&c(u,o,"name")&&c(u,o,"id")&&c(l,a,"name")&&c(l,a,"dataIndex")&&c(l,a,"dat\
aType")&&(!s.filterForExposedEvent||s.filterForExposedEvent(e,r.otherQuery,i,a));function c(v,h,d,p){return v[d]==null||h[p||d]===v[d]}},t.prototype.afterTrigger=
function(){this.eventInfo=null},t})(),bv=["symbol","symbolSize","symbolRotate","symbolOffset"],k_=bv.concat(["symbolKeepAspect"]),mP={createOnAllSeries:!0,performRawSeries:!0,
reset:f(function(t,e){var r=t.getData();if(t.legendIcon&&r.setVisual("legendIcon",t.legendIcon),!t.hasSymbolVisual)return;for(var n={},i={},a=!1,o=0;o<bv.length;o++){
var s=bv[o],u=t.get(s);j(u)?(a=!0,i[s]=u):n[s]=u}if(n.symbol=n.symbol||t.defaultSymbol,r.setVisual(F({legendIcon:t.legendIcon||n.symbol,symbolKeepAspect:t.get("\
symbolKeepAspect")},n)),e.isSeriesFiltered(t))return;var l=oe(i);function c(v,h){for(var d=t.getRawValue(h),p=t.getDataParams(h),g=0;g<l.length;g++){var m=l[g];
v.setItemVisual(h,m,i[m](d,p))}}return f(c,"dataEach"),{dataEach:a?c:null}},"reset")},yP={createOnAllSeries:!0,performRawSeries:!0,reset:f(function(t,e){if(!t.hasSymbolVisual||
e.isSeriesFiltered(t))return;var r=t.getData();function n(i,a){for(var o=i.getItemModel(a),s=0;s<k_.length;s++){var u=k_[s],l=o.getShallow(u,!0);l!=null&&i.setItemVisual(
a,u,l)}}return f(n,"dataEach"),{dataEach:r.hasItemOption?n:null}},"reset")};function _P(t,e,r){switch(r){case"color":var n=t.getItemVisual(e,"style");return n[t.
getVisual("drawType")];case"opacity":return t.getItemVisual(e,"style").opacity;case"symbol":case"symbolSize":case"liftZ":return t.getItemVisual(e,r);default:process.
env.NODE_ENV!=="production"&&console.warn("Unknown visual type "+r)}}f(_P,"getItemVisualFromData");function SP(t,e){switch(e){case"color":var r=t.getVisual("sty\
le");return r[t.getVisual("drawType")];case"opacity":return t.getVisual("style").opacity;case"symbol":case"symbolSize":case"liftZ":return t.getVisual(e);default:
process.env.NODE_ENV!=="production"&&console.warn("Unknown visual type "+e)}}f(SP,"getVisualFromData");function Du(t,e,r){for(var n;t&&!(e(t)&&(n=t,r));)t=t.__hostTarget||
t.parent;return n}f(Du,"findEventDispatcher");var bP=new lr,At=bP,Cu={};function wP(t,e){process.env.NODE_ENV!=="production"&&Cu[t]&&le("Already has an implemen\
tation of "+t+"."),Cu[t]=e}f(wP,"registerImpl");function TP(t){return process.env.NODE_ENV!=="production"&&(Cu[t]||le("Implementation of "+t+" doesn't exists.")),
Cu[t]}f(TP,"getImpl");var xP={};function DP(t,e){xP[t]=e}f(DP,"registerCustomSeries");var CP=Math.round(Math.random()*9),EP=typeof Object.defineProperty=="funct\
ion",AP=(function(){function t(){this._id="__ec_inner_"+CP++}return f(t,"WeakMap2"),t.prototype.get=function(e){return this._guard(e)[this._id]},t.prototype.set=
function(e,r){var n=this._guard(e);return EP?Object.defineProperty(n,this._id,{value:r,enumerable:!1,configurable:!0}):n[this._id]=r,this},t.prototype.delete=function(e){
return this.has(e)?(delete this._guard(e)[this._id],!0):!1},t.prototype.has=function(e){return!!this._guard(e)[this._id]},t.prototype._guard=function(e){if(e!==
Object(e))throw TypeError("Value of WeakMap is not a non-null object.");return e},t})(),MP=AP;function zn(t){return isFinite(t)}f(zn,"isSafeNum");function IP(t,e,r){
var n=e.x==null?0:e.x,i=e.x2==null?1:e.x2,a=e.y==null?0:e.y,o=e.y2==null?0:e.y2;e.global||(n=n*r.width+r.x,i=i*r.width+r.x,a=a*r.height+r.y,o=o*r.height+r.y),n=
zn(n)?n:0,i=zn(i)?i:1,a=zn(a)?a:0,o=zn(o)?o:0;var s=t.createLinearGradient(n,a,i,o);return s}f(IP,"createLinearGradient");function LP(t,e,r){var n=r.width,i=r.height,
a=Math.min(n,i),o=e.x==null?.5:e.x,s=e.y==null?.5:e.y,u=e.r==null?.5:e.r;e.global||(o=o*n+r.x,s=s*i+r.y,u=u*a),o=zn(o)?o:.5,s=zn(s)?s:.5,u=u>=0&&zn(u)?u:.5;var l=t.
createRadialGradient(o,s,0,o,s,u);return l}f(LP,"createRadialGradient");function B_(t,e,r){for(var n=e.type==="radial"?LP(t,e,r):IP(t,e,r),i=e.colorStops,a=0;a<
i.length;a++)n.addColorStop(i[a].offset,i[a].color);return n}f(B_,"getCanvasGradient");function PP(t,e){if(t===e||!t&&!e)return!1;if(!t||!e||t.length!==e.length)
return!0;for(var r=0;r<t.length;r++)if(t[r]!==e[r])return!0;return!1}f(PP,"isClipPathChanged");function Eu(t){return parseInt(t,10)}f(Eu,"parseInt10");function F_(t,e,r){
var n=["width","height"][e],i=["clientWidth","clientHeight"][e],a=["paddingLeft","paddingTop"][e],o=["paddingRight","paddingBottom"][e];if(r[n]!=null&&r[n]!=="a\
uto")return parseFloat(r[n]);var s=document.defaultView.getComputedStyle(t);return(t[i]||Eu(s[n])||Eu(t.style[n]))-(Eu(s[a])||0)-(Eu(s[o])||0)||0}f(F_,"getSize");
function OP(t,e){return!t||t==="solid"||!(e>0)?null:t==="dashed"?[4*e,2*e]:t==="dotted"?[e]:ge(t)?[t]:Z(t)?t:null}f(OP,"normalizeLineDash");function wv(t){var e=t.
style,r=e.lineDash&&e.lineWidth>0&&OP(e.lineDash,e.lineWidth),n=e.lineDashOffset;if(r){var i=e.strokeNoScale&&t.getLineScale?t.getLineScale():1;i&&i!==1&&(r=X(r,
function(a){return a/i}),n/=i)}return[r,n]}f(wv,"getLineDash");var NP=new Nr(!0);function Au(t){var e=t.stroke;return!(e==null||e==="none"||!(t.lineWidth>0))}f(
Au,"styleHasStroke");function V_(t){return typeof t=="string"&&t!=="none"}f(V_,"isValidStrokeFillStyle");function Mu(t){var e=t.fill;return e!=null&&e!=="none"}
f(Mu,"styleHasFill");function z_(t,e){if(e.fillOpacity!=null&&e.fillOpacity!==1){var r=t.globalAlpha;t.globalAlpha=e.fillOpacity*e.opacity,t.fill(),t.globalAlpha=
r}else t.fill()}f(z_,"doFillPath");function G_(t,e){if(e.strokeOpacity!=null&&e.strokeOpacity!==1){var r=t.globalAlpha;t.globalAlpha=e.strokeOpacity*e.opacity,t.
stroke(),t.globalAlpha=r}else t.stroke()}f(G_,"doStrokePath");function H_(t,e,r){var n=rl(e.image,e.__image,r);if(yo(n)){var i=t.createPattern(n,e.repeat||"repe\
at");if(typeof DOMMatrix=="function"&&i&&i.setTransform){var a=new DOMMatrix;a.translateSelf(e.x||0,e.y||0),a.rotateSelf(0,0,(e.rotation||0)*go),a.scaleSelf(e.scaleX||
1,e.scaleY||1),i.setTransform(a)}return i}}f(H_,"createCanvasPattern");function RP(t,e,r,n,i){var a,o=Au(r),s=Mu(r),u=r.strokePercent,l=u<1,c=!e.path;(!e.silent||
l)&&c&&e.createPathProxy();var v=e.path||NP,h=e.__dirty;if(!n){var d=r.fill,p=r.stroke,g=s&&!!d.colorStops,m=o&&!!p.colorStops,y=s&&!!d.image,_=o&&!!p.image,S=void 0,
b=void 0,w=void 0,T=void 0,x=void 0;(g||m)&&(x=e.getBoundingRect()),g&&(S=h?B_(t,d,x):e.__canvasFillGradient,e.__canvasFillGradient=S),m&&(b=h?B_(t,p,x):e.__canvasStrokeGradient,
e.__canvasStrokeGradient=b),y&&(w=h||!e.__canvasFillPattern?H_(t,d,e):e.__canvasFillPattern,e.__canvasFillPattern=w),_&&(T=h||!e.__canvasStrokePattern?H_(t,p,e):
e.__canvasStrokePattern,e.__canvasStrokePattern=T),g?t.fillStyle=S:y&&(w?t.fillStyle=w:s=!1),m?t.strokeStyle=b:_&&(T?t.strokeStyle=T:o=!1)}var C=e.getGlobalScale();
v.setScale(C[0],C[1],e.segmentIgnoreThreshold);var A,D;t.setLineDash&&r.lineDash&&(a=wv(e),A=a[0],D=a[1]);var E=!0;(c||h&ui)&&(v.setDPR(t.dpr),l?v.setContext(null):
(v.setContext(t),E=!1),v.reset(),e.buildPath(v,e.shape,n),v.toStatic(),e.pathUpdated()),E&&v.rebuildPath(t,l?u:1),A&&(t.setLineDash(A),t.lineDashOffset=D),n?(i.
batchFill=s,i.batchStroke=o):r.strokeFirst?(o&&G_(t,r),s&&z_(t,r)):(s&&z_(t,r),o&&G_(t,r)),A&&t.setLineDash([])}f(RP,"brushPath");function kP(t,e,r){var n=e.__image=
rl(r.image,e.__image,e,e.onload);if(!(!n||!yo(n))){var i=r.x||0,a=r.y||0,o=e.getWidth(),s=e.getHeight(),u=n.width/n.height;if(o==null&&s!=null?o=s*u:s==null&&o!=
null?s=o/u:o==null&&s==null&&(o=n.width,s=n.height),r.sWidth&&r.sHeight){var l=r.sx||0,c=r.sy||0;t.drawImage(n,l,c,r.sWidth,r.sHeight,i,a,o,s)}else if(r.sx&&r.sy){
var l=r.sx,c=r.sy,v=o-l,h=s-c;t.drawImage(n,l,c,v,h,i,a,o,s)}else t.drawImage(n,i,a,o,s)}}f(kP,"brushImage");function BP(t,e,r){var n,i=r.text;if(i!=null&&(i+=""),
i){t.font=r.font||or,t.textAlign=r.textAlign,t.textBaseline=r.textBaseline;var a=void 0,o=void 0;t.setLineDash&&r.lineDash&&(n=wv(e),a=n[0],o=n[1]),a&&(t.setLineDash(
a),t.lineDashOffset=o),r.strokeFirst?(Au(r)&&t.strokeText(i,r.x,r.y),Mu(r)&&t.fillText(i,r.x,r.y)):(Mu(r)&&t.fillText(i,r.x,r.y),Au(r)&&t.strokeText(i,r.x,r.y)),
a&&t.setLineDash([])}}f(BP,"brushText");var U_=["shadowBlur","shadowOffsetX","shadowOffsetY"],W_=[["lineCap","butt"],["lineJoin","miter"],["miterLimit",10]];function Y_(t,e,r,n,i){
var a=!1;if(!n&&(r=r||{},e===r))return!1;if(n||e.opacity!==r.opacity){et(t,i),a=!0;var o=Math.max(Math.min(e.opacity,1),0);t.globalAlpha=isNaN(o)?un.opacity:o}(n||
e.blend!==r.blend)&&(a||(et(t,i),a=!0),t.globalCompositeOperation=e.blend||un.blend);for(var s=0;s<U_.length;s++){var u=U_[s];(n||e[u]!==r[u])&&(a||(et(t,i),a=!0),
t[u]=t.dpr*(e[u]||0))}return(n||e.shadowColor!==r.shadowColor)&&(a||(et(t,i),a=!0),t.shadowColor=e.shadowColor||un.shadowColor),a}f(Y_,"bindCommonProps");function X_(t,e,r,n,i){
var a=e.style,o=n?null:r&&r.style||{};if(a===o)return!1;var s=Y_(t,a,o,n,i);if((n||a.fill!==o.fill)&&(s||(et(t,i),s=!0),V_(a.fill)&&(t.fillStyle=a.fill)),(n||a.
stroke!==o.stroke)&&(s||(et(t,i),s=!0),V_(a.stroke)&&(t.strokeStyle=a.stroke)),(n||a.opacity!==o.opacity)&&(s||(et(t,i),s=!0),t.globalAlpha=a.opacity==null?1:a.
opacity),e.hasStroke()){var u=a.lineWidth,l=u/(a.strokeNoScale&&e.getLineScale?e.getLineScale():1);t.lineWidth!==l&&(s||(et(t,i),s=!0),t.lineWidth=l)}for(var c=0;c<
W_.length;c++){var v=W_[c],h=v[0];(n||a[h]!==o[h])&&(s||(et(t,i),s=!0),t[h]=a[h]||v[1])}return s}f(X_,"bindPathAndTextCommonStyle");function FP(t,e,r,n,i){return Y_(
t,e.style,r&&r.style,n,i)}f(FP,"bindImageStyle");function Z_(t,e){var r=e.transform,n=t.dpr||1;r?t.setTransform(n*r[0],n*r[1],n*r[2],n*r[3],n*r[4],n*r[5]):t.setTransform(
n,0,0,n,0,0)}f(Z_,"setContextTransform");function VP(t,e,r){for(var n=!1,i=0;i<t.length;i++){var a=t[i];n=n||a.isZeroArea(),Z_(e,a),e.beginPath(),a.buildPath(e,
a.shape),e.clip()}r.allClipped=n}f(VP,"updateClipStatus");function zP(t,e){return t&&e?t[0]!==e[0]||t[1]!==e[1]||t[2]!==e[2]||t[3]!==e[3]||t[4]!==e[4]||t[5]!==e[5]:
!(!t&&!e)}f(zP,"isTransformChanged");var q_=1,K_=2,Q_=3,$_=4;function GP(t){var e=Mu(t),r=Au(t);return!(t.lineDash||!(+e^+r)||e&&typeof t.fill!="string"||r&&typeof t.
stroke!="string"||t.strokePercent<1||t.strokeOpacity<1||t.fillOpacity<1)}f(GP,"canPathBatch");function et(t,e){e.batchFill&&(e.batchFill=!1,t.fill()),e.batchStroke&&
(e.batchStroke=!1,t.stroke())}f(et,"flushPathDrawn");function HP(t,e){var r={inHover:!1,viewWidth:0,viewHeight:0,beforeBrushParam:{}};Tv(t,e,r),xv(t,r)}f(HP,"br\
ushSingle");function Tv(t,e,r){var n=e.transform;if(!e.shouldBePainted(r.viewWidth,r.viewHeight,!1,!1)){e.__dirty&=~Ot,e.__isRendered=!1;return}var i=e.__clipPaths,
a=r.prevElClipPaths,o=e.style,s=!1,u=!1;if((!a||PP(i,a))&&(a&&(et(t,r),t.restore(),u=s=!0,r.prevElClipPaths=null,r.allClipped=!1,r.prevEl=null),i&&i.length&&(et(
t,r),t.save(),VP(i,t,r),s=!0,r.prevElClipPaths=i)),r.allClipped){e.__dirty&=~Ot,e.__isRendered=!1;return}e.beforeBrush&&e.beforeBrush(r.beforeBrushParam),e.innerBeforeBrush();
var l=r.prevEl;l||(u=s=!0);var c=e instanceof ve&&e.autoBatch&&GP(o);s||zP(n,l.transform)?(et(t,r),Z_(t,e)):c||et(t,r),e instanceof ve?(r.lastDrawType!==q_&&(u=
!0,r.lastDrawType=q_),X_(t,e,l,u,r),(!c||!r.batchFill&&!r.batchStroke)&&t.beginPath(),RP(t,e,o,c,r)):e instanceof $o?(r.lastDrawType!==Q_&&(u=!0,r.lastDrawType=
Q_),X_(t,e,l,u,r),BP(t,e,o)):e instanceof cr?(r.lastDrawType!==K_&&(u=!0,r.lastDrawType=K_),FP(t,e,l,u,r),kP(t,e,o)):e.getTemporalDisplayables&&(r.lastDrawType!==
$_&&(u=!0,r.lastDrawType=$_),UP(t,e,r)),e.innerAfterBrush(),e.afterBrush&&(c&&et(t,r),e.afterBrush()),r.prevEl=e,e.__dirty=0,e.__isRendered=!0}f(Tv,"brush");function xv(t,e){
et(t,e),e.prevElClipPaths&&t.restore()}f(xv,"brushLoopFinalize");function UP(t,e,r){var n=e.getDisplayables(),i=e.getTemporalDisplayables();t.save();var a={prevElClipPaths:null,
prevEl:null,allClipped:!1,viewWidth:r.viewWidth,viewHeight:r.viewHeight,inHover:r.inHover,beforeBrushParam:{}},o,s;for(o=e.getCursor(),s=n.length;o<s;o++){var u=n[o];
u.beforeBrush&&u.beforeBrush(r.beforeBrushParam),u.innerBeforeBrush(),Tv(t,u,a),u.innerAfterBrush(),u.afterBrush&&u.afterBrush(),a.prevEl=u}xv(t,a);for(var l=0,
c=i.length;l<c;l++){var u=i[l];u.beforeBrush&&u.beforeBrush(r.beforeBrushParam),u.innerBeforeBrush(),Tv(t,u,a),u.innerAfterBrush(),u.afterBrush&&u.afterBrush(),
a.prevEl=u}xv(t,a),e.clearTemporalDisplayables(),e.notClear=!0,t.restore()}f(UP,"brushIncremental");var Dv=new MP,J_=new Jn(100),j_=["symbol","symbolSize","symb\
olKeepAspect","color","backgroundColor","dashArrayX","dashArrayY","maxTileWidth","maxTileHeight"];function Cv(t,e){if(t==="none")return null;var r=e.getDevicePixelRatio(),
n=e.getZr(),i=n.painter.type==="svg";t.dirty&&Dv.delete(t);var a=Dv.get(t);if(a)return a;var o=pe(t,{symbol:"rect",symbolSize:1,symbolKeepAspect:!0,color:"rgba(\
0, 0, 0, 0.2)",backgroundColor:null,dashArrayX:5,dashArrayY:5,rotation:0,maxTileWidth:512,maxTileHeight:512});o.backgroundColor==="none"&&(o.backgroundColor=null);
var s={repeat:"repeat"};return u(s),s.rotation=o.rotation,s.scaleX=s.scaleY=i?1:1/r,Dv.set(t,s),t.dirty=!1,s;function u(l){for(var c=[r],v=!0,h=0;h<j_.length;++h){
var d=o[j_[h]];if(d!=null&&!Z(d)&&!q(d)&&!ge(d)&&typeof d!="boolean"){v=!1;break}c.push(d)}var p;if(v){p=c.join(",")+(i?"-svg":"");var g=J_.get(p);g&&(i?l.svgElement=
g:l.image=g)}var m=t1(o.dashArrayX),y=WP(o.dashArrayY),_=e1(o.symbol),S=YP(m),b=r1(y),w=!i&&Lt.createCanvas(),T=i&&{tag:"g",attrs:{},key:"dcl",children:[]},x=A(),
C;w&&(w.width=x.width*r,w.height=x.height*r,C=w.getContext("2d")),D(),v&&J_.put(p,w||T),l.image=w,l.svgElement=T,l.svgWidth=x.width,l.svgHeight=x.height;function A(){
for(var E=1,L=0,I=S.length;L<I;++L)E=fp(E,S[L]);for(var P=1,L=0,I=_.length;L<I;++L)P=fp(P,_[L].length);E*=P;var O=b*S.length*_.length;if(process.env.NODE_ENV!==
"production"){var N=f(function(B){console.warn("Calculated decal size is greater than "+B+" due to decal option settings so "+B+" is used for the decal size. Pl\
ease consider changing the decal option to make a smaller decal or set "+B+" to be larger to avoid incontinuity.")},"warn2");E>o.maxTileWidth&&N("maxTileWidth"),
O>o.maxTileHeight&&N("maxTileHeight")}return{width:Math.max(1,Math.min(E,o.maxTileWidth)),height:Math.max(1,Math.min(O,o.maxTileHeight))}}f(A,"getPatternSize");
function D(){C&&(C.clearRect(0,0,w.width,w.height),o.backgroundColor&&(C.fillStyle=o.backgroundColor,C.fillRect(0,0,w.width,w.height)));for(var E=0,L=0;L<y.length;++L)
E+=y[L];if(E<=0)return;for(var I=-b,P=0,O=0,N=0;I<x.height;){if(P%2===0){for(var B=O/2%_.length,k=0,z=0,W=0;k<x.width*2;){for(var H=0,L=0;L<m[N].length;++L)H+=m[N][L];
if(H<=0)break;if(z%2===0){var Y=(1-o.symbolSize)*.5,K=k+m[N][z]*Y,G=I+y[P]*Y,re=m[N][z]*o.symbolSize,ne=y[P]*o.symbolSize,ze=W/2%_[B].length;Ue(K,G,re,ne,_[B][ze])}
k+=m[N][z],++W,++z,z===m[N].length&&(z=0)}++N,N===m.length&&(N=0)}I+=y[P],++O,++P,P===y.length&&(P=0)}function Ue(he,De,J,ie,It){var Pe=i?1:r,qi=On(It,he*Pe,De*
Pe,J*Pe,ie*Pe,o.color,o.symbolKeepAspect);if(i){var Kr=n.painter.renderOneToVNode(qi);Kr&&T.children.push(Kr)}else HP(C,qi)}f(Ue,"brushSymbol")}f(D,"brushDecal")}
f(u,"setPatternnSource")}f(Cv,"createOrUpdatePatternFromDecal");function e1(t){if(!t||t.length===0)return[["rect"]];if(q(t))return[[t]];for(var e=!0,r=0;r<t.length;++r)
if(!q(t[r])){e=!1;break}if(e)return e1([t]);for(var n=[],r=0;r<t.length;++r)q(t[r])?n.push([t[r]]):n.push(t[r]);return n}f(e1,"normalizeSymbolArray");function t1(t){
if(!t||t.length===0)return[[0,0]];if(ge(t)){var e=Math.ceil(t);return[[e,e]]}for(var r=!0,n=0;n<t.length;++n)if(!ge(t[n])){r=!1;break}if(r)return t1([t]);for(var i=[],
n=0;n<t.length;++n)if(ge(t[n])){var e=Math.ceil(t[n]);i.push([e,e])}else{var e=X(t[n],function(s){return Math.ceil(s)});e.length%2===1?i.push(e.concat(e)):i.push(
e)}return i}f(t1,"normalizeDashArrayX");function WP(t){if(!t||typeof t=="object"&&t.length===0)return[0,0];if(ge(t)){var e=Math.ceil(t);return[e,e]}var r=X(t,function(n){
return Math.ceil(n)});return t.length%2?r.concat(r):r}f(WP,"normalizeDashArrayY");function YP(t){return X(t,function(e){return r1(e)})}f(YP,"getLineBlockLengthX");
function r1(t){for(var e=0,r=0;r<t.length;++r)e+=t[r];return t.length%2===1?e*2:e}f(r1,"getLineBlockLengthY");var XP=hf(ZP);function ZP(t,e){t.eachRawSeries(function(r){
if(!t.isSeriesFiltered(r)){var n=r.getData();n.hasItemVisual()&&n.each(function(o){var s=n.getItemVisual(o,"decal");if(s){var u=n.ensureUniqueItemVisual(o,"styl\
e");u.decal=Cv(s,e)}});var i=n.getVisual("decal");if(i){var a=n.getVisual("style");a.decal=Cv(i,e)}}})}f(ZP,"decalVisual");var qP=1,KP=800,QP=900,$P=920,JP=1e3,
jP=2e3,n1=5e3,i1=1e3,eO=1100,Ev=2e3,a1=3e3,tO=4e3,Iu=4500,rO=4600,nO=5e3,iO=6e3,o1=7e3,aO={PROCESSOR:{SERIES_FILTER:KP,AXIS_STATISTICS:$P,FILTER:JP,STATISTIC:n1,
STATISTICS:n1},VISUAL:{LAYOUT:i1,PROGRESSIVE_LAYOUT:eO,GLOBAL:Ev,CHART:a1,POST_CHART_LAYOUT:rO,COMPONENT:tO,BRUSH:nO,CHART_ITEM:Iu,ARIA:iO,DECAL:o1}},Le="__flag\
InMainProcess",Lu="__mainProcessVersion",Ve="__pendingUpdate",Av="__needsUpdateStatus",s1=/^[a-zA-Z0-9_]+$/,Mv="__connectUpdateStatus",u1=0,oO=1,sO=2;function l1(t){
return function(){for(var e=[],r=0;r<arguments.length;r++)e[r]=arguments[r];if(this.isDisposed()){ot(this.id);return}return c1(this,t,e)}}f(l1,"createRegisterEv\
entWithLowercaseECharts");function f1(t){return function(){for(var e=[],r=0;r<arguments.length;r++)e[r]=arguments[r];return c1(this,t,e)}}f(f1,"createRegisterEv\
entWithLowercaseMessageCenter");function c1(t,e,r){return r[0]=r[0]&&r[0].toLowerCase(),lr.prototype[e].apply(t,r)}f(c1,"toLowercaseNameAndCallEventful");var v1=(function(t){
ee(e,t);function e(){return t!==null&&t.apply(this,arguments)||this}return f(e,"MessageCenter2"),e})(lr),h1=v1.prototype;h1.on=f1("on"),h1.off=f1("off");var Gn,
Iv,Pu,Tr,Ou,Lv,Pv,Hi,Ui,d1,p1,Ov,g1,Nu,m1,y1,Mt,_1,Wi,S1=(function(t){ee(e,t);function e(r,n,i){var a=t.call(this,new gP)||this;a._chartsViews=[],a._chartsMap={},
a._componentsViews=[],a._componentsMap={},a._pendingActions=[],i=i||{},a.__v_skip=!0,a._dom=r;var o="canvas",s="auto",u=!1;if(a[Lu]=1,process.env.NODE_ENV!=="pr\
oduction"){var l=xe.hasGlobalWindow?window:global;l&&(o=U(l.__ECHARTS__DEFAULT__RENDERER__,o),s=U(l.__ECHARTS__DEFAULT__COARSE_POINTER,s),u=U(l.__ECHARTS__DEFAULT__USE_DIRTY_RECT__,
u))}i.ssr&&AL(function(d){var p=me(d),g=p.dataIndex;if(g!=null){var m=$();return m.set("series_index",p.seriesIndex),m.set("data_index",g),p.ssrType&&m.set("ssr\
_type",p.ssrType),m}});var c=a._zr=s_(r,{renderer:i.renderer||o,devicePixelRatio:i.devicePixelRatio,width:i.width,height:i.height,ssr:i.ssr,useDirtyRect:U(i.useDirtyRect,
u),useCoarsePointer:U(i.useCoarsePointer,s),pointerSize:i.pointerSize});a._ssr=i.ssr,a._throttledZrFlush=jc(Ae(c.flush,c),17),a._updateTheme(n),a._locale=NC(i.locale||
Am),a._coordSysMgr=new rc;var v=a._api=m1(a);function h(d,p){return d.__prio-p.__prio}return f(h,"prioritySortFunc"),_u(Bu,h),_u(kv,h),a._scheduler=new P_(a,v,kv,
Bu),a._messageCenter=new v1,a._initEvents(),a.resize=Ae(a.resize,a),c.animation.on("frame",a._onframe,a),d1(c,a),p1(c,a),Ju(a),a}return f(e,"ECharts2"),e.prototype.
_onframe=function(){if(!this._disposed){var r=this._scheduler,n=this._model,i=this._api;if(_1(this),this[Ve]){var a=this[Ve].silent;this[Le]=!0,Wi(this);try{Gn(
this),Tr.update.call(this,null,this[Ve].updateParams)}catch(u){throw this[Le]=!1,this[Ve]=null,u}this._zr.flush(),this[Le]=!1,this[Ve]=null,Hi.call(this,a),Ui.call(
this,a)}else if(r.unfinished){var o=qP;do{r.unfinished=!1;var s=Lt.getTime();r.performSeriesTasks(n),r.performDataProcessorTasks(n),Lv(this,n),r.performVisualTasks(
n),Nu(this,this._model,i,"remain",{}),o-=Lt.getTime()-s}while(o>0&&r.unfinished);r.unfinished||this._zr.flush()}}},e.prototype.getDom=function(){return this._dom},
e.prototype.getId=function(){return this.id},e.prototype.getZr=function(){return this._zr},e.prototype.isSSR=function(){return this._ssr},e.prototype.setOption=
function(r,n,i){if(this[Le]){process.env.NODE_ENV!=="production"&&le("`setOption` should not be called during main process.");return}if(this._disposed){ot(this.
id);return}var a,o,s;if(Q(n)&&(i=n.lazyUpdate,a=n.silent,o=n.replaceMerge,s=n.transition,n=n.notMerge),this[Le]=!0,Wi(this),!this._model||n){var u=new UL(this._api),
l=this._theme,c=this._model=new m_;c.scheduler=this._scheduler,c.ssr=this._ssr,c.init(null,null,null,l,this._locale,u)}this._model.setOption(r,{replaceMerge:o},
Bv);var v={seriesTransition:s,optionChanged:!0};if(i)this[Ve]={silent:a,updateParams:v},this[Le]=!1,this.getZr().wakeUp();else{try{Gn(this),Tr.update.call(this,
null,v)}catch(h){throw this[Ve]=null,this[Le]=!1,h}this._ssr||this._zr.flush(),this[Ve]=null,this[Le]=!1,Hi.call(this,a),Ui.call(this,a)}},e.prototype.setTheme=
function(r,n){if(this[Le]){process.env.NODE_ENV!=="production"&&le("`setTheme` should not be called during main process.");return}if(this._disposed){ot(this.id);
return}var i=this._model;if(i){var a=n&&n.silent,o=null;this[Ve]&&(a==null&&(a=this[Ve].silent),o=this[Ve].updateParams,this[Ve]=null),this[Le]=!0,Wi(this);try{
this._updateTheme(r),i.setTheme(this._theme),Gn(this),Tr.update.call(this,{type:"setTheme"},o)}catch(s){throw this[Le]=!1,s}this[Le]=!1,Hi.call(this,a),Ui.call(
this,a)}},e.prototype._updateTheme=function(r){q(r)&&(r=b1[r]),r&&(r=ae(r),r&&x_(r,!0),this._theme=r)},e.prototype.getModel=function(){return this._model},e.prototype.
getOption=function(){return this._model&&this._model.getOption()},e.prototype.getWidth=function(){return this._zr.getWidth()},e.prototype.getHeight=function(){return this.
_zr.getHeight()},e.prototype.getDevicePixelRatio=function(){return this._zr.painter.dpr||xe.hasGlobalWindow&&window.devicePixelRatio||1},e.prototype.getRenderedCanvas=
function(r){return process.env.NODE_ENV!=="production"&&ke("getRenderedCanvas","renderToCanvas"),this.renderToCanvas(r)},e.prototype.renderToCanvas=function(r){
r=r||{};var n=this._zr.painter;if(process.env.NODE_ENV!=="production"&&n.type!=="canvas")throw new Error("renderToCanvas can only be used in the canvas renderer\
.");return n.getRenderedCanvas({backgroundColor:r.backgroundColor||this._model.get("backgroundColor"),pixelRatio:r.pixelRatio||this.getDevicePixelRatio()})},e.prototype.
renderToSVGString=function(r){r=r||{};var n=this._zr.painter;if(process.env.NODE_ENV!=="production"&&n.type!=="svg")throw new Error("renderToSVGString can only \
be used in the svg renderer.");return n.renderToString({useViewBox:r.useViewBox})},e.prototype.getSvgDataURL=function(){var r=this._zr,n=r.storage.getDisplayList();
return M(n,function(i){i.stopAnimation(null,!0)}),r.painter.toDataURL()},e.prototype.getDataURL=function(r){if(this._disposed){ot(this.id);return}r=r||{};var n=r.
excludeComponents,i=this._model,a=[],o=this;M(n,function(u){i.eachComponent({mainType:u},function(l){var c=o._componentsMap[l.__viewId];c.group.ignore||(a.push(
c),c.group.ignore=!0)})});var s=this._zr.painter.getType()==="svg"?this.getSvgDataURL():this.renderToCanvas(r).toDataURL("image/"+(r&&r.type||"png"));return M(a,
function(u){u.group.ignore=!1}),s},e.prototype.getConnectedDataURL=function(r){if(this._disposed){ot(this.id);return}var n=r.type==="svg",i=this.group,a=Math.min,
o=Math.max,s=1/0;if(w1[i]){var u=s,l=s,c=-s,v=-s,h=[],d=r&&r.pixelRatio||this.getDevicePixelRatio();M(ro,function(S,b){if(S.group===i){var w=n?S.getZr().painter.
getSvgDom().innerHTML:S.renderToCanvas(ae(r)),T=S.getDom().getBoundingClientRect();u=a(T.left,u),l=a(T.top,l),c=o(T.right,c),v=o(T.bottom,v),h.push({dom:w,left:T.
left,top:T.top})}}),u*=d,l*=d,c*=d,v*=d;var p=c-u,g=v-l,m=Lt.createCanvas(),y=s_(m,{renderer:n?"svg":"canvas"});if(y.resize({width:p,height:g}),n){var _="";return M(
h,function(S){var b=S.left-u,w=S.top-l;_+='<g transform="translate('+b+","+w+')">'+S.dom+"</g>"}),y.painter.getSvgRoot().innerHTML=_,r.connectedBackgroundColor&&
y.painter.setBackgroundColor(r.connectedBackgroundColor),y.refreshImmediately(),y.painter.toDataURL()}else return r.connectedBackgroundColor&&y.add(new Me({shape:{
x:0,y:0,width:p,height:g},style:{fill:r.connectedBackgroundColor}})),M(h,function(S){var b=new cr({style:{x:S.left*d-u,y:S.top*d-l,image:S.dom}});y.add(b)}),y.refreshImmediately(),
m.toDataURL("image/"+(r&&r.type||"png"))}else return this.getDataURL(r)},e.prototype.convertToPixel=function(r,n,i){return Ou(this,"convertToPixel",r,n,i)},e.prototype.
convertToLayout=function(r,n,i){return Ou(this,"convertToLayout",r,n,i)},e.prototype.convertFromPixel=function(r,n,i){return Ou(this,"convertFromPixel",r,n,i)},
e.prototype.containPixel=function(r,n){if(this._disposed){ot(this.id);return}var i=this._model,a,o=ff(i,r);return M(o,function(s,u){u.indexOf("Models")>=0&&M(s,
function(l){var c=l.coordinateSystem;if(c&&c.containPoint)a=a||!!c.containPoint(n);else if(u==="seriesModels"){var v=this._chartsMap[l.__viewId];v&&v.containPoint?
a=a||v.containPoint(n,l):process.env.NODE_ENV!=="production"&&He(u+": "+(v?"The found component do not support containPoint.":"No view mapping to the found comp\
onent."))}else process.env.NODE_ENV!=="production"&&He(u+": containPoint is not supported")},this)},this),!!a},e.prototype.getVisual=function(r,n){var i=this._model,
a=ff(i,r,{defaultMainType:"series"}),o=a.seriesModel;process.env.NODE_ENV!=="production"&&(o||He("There is no specified series model"));var s=o.getData(),u=a.hasOwnProperty(
"dataIndexInside")?a.dataIndexInside:a.hasOwnProperty("dataIndex")?s.indexOfRawIndex(a.dataIndex):null;return u!=null?_P(s,u,n):SP(s,n)},e.prototype.getViewOfComponentModel=
function(r){return this._componentsMap[r.__viewId]},e.prototype.getViewOfSeriesModel=function(r){return this._chartsMap[r.__viewId]},e.prototype._initEvents=function(){
var r=this;M(uO,function(i){var a=f(function(o){var s=r.getModel(),u=o.target,l,c=i==="globalout";if(c?l={}:u&&Du(u,function(g){var m=me(g);if(m&&m.dataIndex!=null){
var y=m.dataModel||s.getSeriesByIndex(m.seriesIndex);return l=y&&y.getDataParams(m.dataIndex,m.dataType,u)||{},!0}else if(m.eventData)return l=F({},m.eventData),
!0},!0),l){var v=l.componentType,h=l.componentIndex;(v==="markLine"||v==="markPoint"||v==="markArea")&&(v="series",h=l.seriesIndex);var d=v&&h!=null&&s.getComponent(
v,h),p=d&&r[d.mainType==="series"?"_chartsMap":"_componentsMap"][d.__viewId];process.env.NODE_ENV!=="production"&&!c&&!(d&&p)&&He("model or view can not be foun\
d by params"),l.event=o,l.type=i,r._$eventProcessor.eventInfo={targetEl:u,packedEvent:l,model:d,view:p},r.trigger(i,l)}},"handler");a.zrEventfulCallAtLast=!0,r.
_zr.on(i,a,r)});var n=this._messageCenter;M(Rv,function(i,a){n.on(a,function(o){r.trigger(a,o)})}),XI(n,this,this._api)},e.prototype.isDisposed=function(){return this.
_disposed},e.prototype.clear=function(){if(this._disposed){ot(this.id);return}this.setOption({series:[]},!0)},e.prototype.dispose=function(){if(this._disposed){
ot(this.id);return}this._disposed=!0;var r=this.getDom();r&&bp(this.getDom(),Vv,"");var n=this,i=n._api,a=n._model;M(n._componentsViews,function(o){o.dispose(a,
i)}),M(n._chartsViews,function(o){o.dispose(a,i)}),n._zr.dispose(),n._dom=n._model=n._chartsMap=n._componentsMap=n._chartsViews=n._componentsViews=n._scheduler=
n._api=n._zr=n._throttledZrFlush=n._theme=n._coordSysMgr=n._messageCenter=null,delete ro[n.id]},e.prototype.resize=function(r){if(this[Le]){process.env.NODE_ENV!==
"production"&&le("`resize` should not be called during main process.");return}if(this._disposed){ot(this.id);return}this._zr.resize(r);var n=this._model;if(this.
_loadingFX&&this._loadingFX.resize(),!!n){var i=n.resetOption("media"),a=r&&r.silent;this[Ve]&&(a==null&&(a=this[Ve].silent),i=!0,this[Ve]=null),this[Le]=!0,Wi(
this);try{i&&Gn(this),Tr.update.call(this,{type:"resize",animation:F({duration:0},r&&r.animation)})}catch(o){throw this[Le]=!1,o}this[Le]=!1,Hi.call(this,a),Ui.
call(this,a)}},e.prototype.showLoading=function(r,n){if(this._disposed){ot(this.id);return}if(Q(r)&&(n=r,r=""),r=r||"default",this.hideLoading(),!Fv[r]){process.
env.NODE_ENV!=="production"&&He("Loading effects "+r+" not exists.");return}var i=Fv[r](this._api,n),a=this._zr;this._loadingFX=i,a.add(i)},e.prototype.hideLoading=
function(){if(this._disposed){ot(this.id);return}this._loadingFX&&this._zr.remove(this._loadingFX),this._loadingFX=null},e.prototype.makeActionFromEvent=function(r){
var n=F({},r);return n.type=ku[r.type],n},e.prototype.dispatchAction=function(r,n){if(this._disposed){ot(this.id);return}if(Q(n)||(n={silent:!!n}),!!Ru[r.type]&&
this._model){if(this[Le]){this._pendingActions.push(r);return}var i=n.silent;Pv.call(this,r,i);var a=n.flush;a?this._zr.flush():a!==!1&&xe.browser.weChat&&this.
_throttledZrFlush(),Hi.call(this,i),Ui.call(this,i)}},e.prototype.updateLabelLayout=function(){At.trigger("series:layoutlabels",this._model,this._api,{updatedSeries:[]})},
e.prototype.appendData=function(r){if(this._disposed){ot(this.id);return}var n=r.seriesIndex,i=this.getModel(),a=i.getSeriesByIndex(n);process.env.NODE_ENV!=="p\
roduction"&&R(r.data&&a),a.appendData(r),this._scheduler.unfinished=!0,this.getZr().wakeUp()},e.internalField=(function(){Gn=f(function(v){nM(v._model);var h=v.
_scheduler;h.restorePipelines(v._zr,v._model),h.prepareStageTasks(),Iv(v,!0),Iv(v,!1),h.plan()},"prepare"),Iv=f(function(v,h){for(var d=v._model,p=v._scheduler,
g=h?v._componentsViews:v._chartsViews,m=h?v._componentsMap:v._chartsMap,y=v._zr,_=v._api,S=0;S<g.length;S++)g[S].__alive=!1;h?d.eachComponent(function(T,x){T!==
"series"&&b(x)}):d.eachSeries(b);function b(T){var x=T.__requireNewView;T.__requireNewView=!1;var C="_ec_"+T.id+"_"+T.type,A=!x&&m[C];if(!A){var D=Ht(T.type),E=h?
Zr.getClass(D.main,D.sub):rr.getClass(D.sub);process.env.NODE_ENV!=="production"&&R(E,D.sub+" does not exist."),A=new E,A.init(d,_),m[C]=A,g.push(A),y.add(A.group)}
T.__viewId=A.__id=C,A.__alive=!0,A.__model=T,A.group.__ecComponentInfo={mainType:T.mainType,index:T.componentIndex},!h&&p.prepareView(A,T,d,_)}f(b,"doPrepare");
for(var S=0;S<g.length;){var w=g[S];w.__alive?S++:(!h&&w.renderTask.dispose(),y.remove(w.group),w.dispose(d,_),g.splice(S,1),m[w.__id]===w&&delete m[w.__id],w.__id=
w.group.__ecComponentInfo=null)}},"prepareView"),Pu=f(function(v,h,d,p,g){var m=v._model;if(m.setUpdatePayload(d),!p){M([].concat(v._componentsViews).concat(v._chartsViews),
b);return}var y=IT(d,p,g),_=d.excludeSeriesId,S;_!=null&&(S=$(),M(Je(_),function(w){var T=$t(w,null);T!=null&&S.set(T,!0)})),m&&m.eachComponent(y,function(w){var T=S&&
S.get(w.id)!=null;if(!T)if(Kp(d))if(w instanceof Hr)d.type===Sn&&!d.notBlur&&!w.get(["emphasis","disabled"])&&ex(w,d,v._api);else{var x=Tf(w.mainType,w.componentIndex,
d.name,v._api),C=x.focusSelf,A=x.dispatchers;d.type===Sn&&C&&!d.notBlur&&wf(w.mainType,w.componentIndex,v._api),A&&M(A,function(D){d.type===Sn?ss(D):us(D)})}else
Cf(d)&&w instanceof Hr&&(nx(w,d,v._api),Xp(w),Mt(v))},v),m&&m.eachComponent(y,function(w){var T=S&&S.get(w.id)!=null;T||b(v[p==="series"?"_chartsMap":"_componen\
tsMap"][w.__viewId])},v);function b(w){w&&w.__alive&&w[h]&&w[h](w.__model,m,v._api,d)}f(b,"callView")},"updateDirectly"),Tr={prepareAndUpdate:f(function(v){Gn(this),
Tr.update.call(this,v,v&&{optionChanged:v.newOption!=null})},"prepareAndUpdate"),update:f(function(v,h){var d=this._model,p=this._api,g=this._zr,m=this._coordSysMgr,
y=this._scheduler;if(d){iM(d),d.setUpdatePayload(v),y.restoreData(d,v),y.performSeriesTasks(d),m.create(d,p),At.trigger("coordsys:aftercreate",d,p),y.performDataProcessorTasks(
d,v),Lv(this,d),m.update(d,p),n(d),y.performVisualTasks(d,v);var _=d.get("backgroundColor")||"transparent";g.setBackgroundColor(_);var S=d.get("darkMode");S!=null&&
S!=="auto"&&g.setDarkMode(S),Ov(this,d,p,v,h),At.trigger("afterupdate",d,p)}},"update"),updateTransform:f(function(v){var h=this,d=h._model,p=h._api;if(d){d.setUpdatePayload(
v);var g=[];d.eachComponent(function(y,_){if(y!==Ep){var S=h.getViewOfComponentModel(_);if(S&&S.__alive)if(S.updateTransform){var b=S.updateTransform(_,d,p,v);b&&
b.update&&g.push(S)}else g.push(S)}});var m=$();d.eachSeries(function(y){var _=h._chartsMap[y.__viewId],S=y.pipelineContext;if(_.updateTransform&&!S.progressiveRender){
var b=_.updateTransform(y,d,p,v);b&&b.update&&m.set(y.uid,1)}else m.set(y.uid,1)}),h._scheduler.performVisualTasks(d,v,{setDirty:!0,dirtyMap:m}),Nu(h,d,p,v,{},m),
At.trigger("afterupdate",d,p)}},"updateTransform"),updateView:f(function(v){var h=this._model;h&&(h.setUpdatePayload(v),rr.markUpdateMethod(v,"updateView"),n(h),
this._scheduler.performVisualTasks(h,v,{setDirty:!0}),Ov(this,h,this._api,v,{}),At.trigger("afterupdate",h,this._api))},"updateView"),updateVisual:f(function(v){
var h=this,d=this._model;d&&(d.setUpdatePayload(v),d.eachSeries(function(p){p.getData().clearAllVisual()}),rr.markUpdateMethod(v,"updateVisual"),n(d),this._scheduler.
performVisualTasks(d,v,{visualType:"visual",setDirty:!0}),d.eachComponent(function(p,g){if(p!=="series"){var m=h.getViewOfComponentModel(g);m&&m.__alive&&m.updateVisual(
g,d,h._api,v)}}),d.eachSeries(function(p){var g=h._chartsMap[p.__viewId];g.updateVisual(p,d,h._api,v)}),At.trigger("afterupdate",d,this._api))},"updateVisual"),
updateLayout:f(function(v){Tr.update.call(this,v)},"updateLayout")};function r(v,h,d,p,g){if(v._disposed){ot(v.id);return}for(var m=v._model,y=v._coordSysMgr.getCoordinateSystems(),
_,S=ff(m,d),b=0;b<y.length;b++){var w=y[b];if(w[h]&&(_=w[h](m,S,p,g))!=null)return _}process.env.NODE_ENV!=="production"&&He("No coordinate system that supports\
 "+h+" found by the given finder.")}f(r,"doConvertPixelImpl"),Ou=r,Lv=f(function(v,h){var d=v._chartsMap,p=v._scheduler;h.eachSeries(function(g){p.updateStreamModes(
g,d[g.__viewId])})},"updateStreamModes"),Pv=f(function(v,h){var d=this,p=this.getModel(),g=v.type,m=v.escapeConnect,y=Ru[g],_=(y.update||"update").split(":"),S=_.
pop(),b=_[0]!=null&&Ht(_[0]);this[Le]=!0,Wi(this);var w=[v],T=!1;v.batch&&(T=!0,w=X(v.batch,function(N){return N=pe(F({},N),v),N.batch=null,N}));var x=[],C,A=[],
D=y.nonRefinedEventType,E=Cf(v),L=Kp(v);if(L&&Yp(this._api),M(w,function(N){var B=y.action(N,p,d._api);if(y.refineEvent?A.push(B):C=B,C=C||F({},N),C.type=D,x.push(
C),L){var k=Sp(v),z=k.queryOptionMap,W=k.mainTypeSpecified,H=W?z.keys()[0]:"series";Pu(d,S,N,H),Mt(d)}else E?(Pu(d,S,N,"series"),Mt(d)):b&&Pu(d,S,N,b.main,b.sub)}),
S!=="none"&&!L&&!E&&!b)try{this[Ve]?(Gn(this),Tr.update.call(this,v),this[Ve]=null):Tr[S].call(this,v)}catch(N){throw this[Le]=!1,N}if(T?C={type:D,escapeConnect:m,
batch:x}:C=x[0],this[Le]=!1,!h){var I=void 0;if(y.refineEvent){var P=y.refineEvent(A,v,p,this._api).eventContent;R(Q(P)),I=pe({type:y.refinedEventType},P),I.fromAction=
v.type,I.fromActionPayload=v,I.escapeConnect=!0}var O=this._messageCenter;O.trigger(C.type,C),I&&O.trigger(I.type,I)}},"doDispatchAction"),Hi=f(function(v){for(var h=this.
_pendingActions;h.length;){var d=h.shift();Pv.call(this,d,v)}},"flushPendingActions"),Ui=f(function(v){!v&&this.trigger("updated")},"triggerUpdatedEvent"),d1=f(
function(v,h){v.on("rendered",function(d){h.trigger("rendered",d),v.animation.isFinished()&&!h[Ve]&&!h._scheduler.unfinished&&!h._pendingActions.length?h.trigger(
"finished"):v.refresh()})},"bindRenderedEvent"),p1=f(function(v,h){v.on("mouseover",function(d){var p=d.target,g=Du(p,yi);g&&(tx(g,d,h._api),Mt(h))}).on("mouseo\
ut",function(d){var p=d.target,g=Du(p,yi);g&&(rx(g,d,h._api),Mt(h))}).on("click",function(d){var p=d.target,g=Du(p,function(_){return me(_).dataIndex!=null},!0);
if(g){var m=g.selected?"unselect":"select",y=me(g);h._api.dispatchAction({type:m,dataType:y.dataType,dataIndexInside:y.dataIndex,seriesIndex:y.seriesIndex,isFromClick:!0})}})},
"bindMouseEvent");function n(v){v.clearColorPalette(),v.eachSeries(function(h){h.clearColorPalette()})}f(n,"clearColorPalette");function i(v){var h=[],d=[],p=!1;
if(v.eachComponent(function(_,S){var b=S.get("zlevel")||0,w=S.get("z")||0,T=S.getZLevelKey();p=p||!!T,(_==="series"?d:h).push({zlevel:b,z:w,idx:S.componentIndex,
type:_,key:T})}),p){var g=h.concat(d),m,y;_u(g,function(_,S){return _.zlevel===S.zlevel?_.z-S.z:_.zlevel-S.zlevel}),M(g,function(_){var S=v.getComponent(_.type,
_.idx),b=_.zlevel,w=_.key;m!=null&&(b=Math.max(m,b)),w?(b===m&&w!==y&&b++,y=w):y&&(b===m&&b++,y=""),m=b,S.setZLevel(b)})}}f(i,"allocateZlevels"),Ov=f(function(v,h,d,p,g){
i(h),g1(v,h,d,p,g),M(v._chartsViews,function(m){m.__alive=!1}),Nu(v,h,d,p,g),M(v._chartsViews,function(m){m.__alive||m.remove(h,d)})},"render"),g1=f(function(v,h,d,p,g,m){
M(m||v._componentsViews,function(y){var _=y.__model;l(_,y),y.render(_,h,d,p),u(_,y),c(_,y)})},"renderComponents"),Nu=f(function(v,h,d,p,g,m){var y=v._scheduler;
g=F(g||{},{updatedSeries:h.getSeries()}),At.trigger("series:beforeupdate",h,d,g);var _=!1;h.eachSeries(function(S){var b=v._chartsMap[S.__viewId];b.__alive=!0;var w=b.
renderTask;y.updatePayload(w,p),l(S,b),m&&m.get(S.uid)&&w.dirty(),w.perform(y.getPerformArgs(w))&&(_=!0),b.group.silent=!!S.get("silent"),s(S,b),Xp(S)}),y.unfinished=
_||y.unfinished,At.trigger("series:layoutlabels",h,d,g),At.trigger("series:transition",h,d,g),h.eachSeries(function(S){var b=v._chartsMap[S.__viewId];u(S,b),c(S,
b)}),o(v,h),At.trigger("series:afterupdate",h,d,g)},"renderSeries"),Mt=f(function(v){v[Av]=!0,v.getZr().wakeUp()},"markStatusToUpdate"),Wi=f(function(v){v[Lu]=(v[Lu]+
1)%1e6},"updateECUpdateCycleVersion"),_1=f(function(v){v[Av]&&(v.getZr().storage.traverse(function(h){ba(h)||a(h)}),v[Av]=!1)},"applyChangedStates");function a(v){
for(var h=[],d=v.currentStates,p=0;p<d.length;p++){var g=d[p];g==="emphasis"||g==="blur"||g==="select"||h.push(g)}v.selected&&v.states.select&&h.push("select"),
v.hoverState===rs&&v.states.emphasis?h.push("emphasis"):v.hoverState===ts&&v.states.blur&&h.push("blur"),v.useStates(h)}f(a,"applyElementStates");function o(v,h){
var d=v._zr;if(d.painter.type==="canvas"){var p=d.storage,g=0;p.traverse(function(y){y.isGroup||g++});var m=g>U(h.get("hoverLayerThreshold"),f_.hoverLayerThreshold)&&
!xe.node&&!xe.worker;(v._usingTHL||m)&&(h.eachSeries(function(y){if(!y.preventUsingHoverLayer){var _=v._chartsMap[y.__viewId];_.__alive&&_.eachRendered(function(S){
var b=S.states.emphasis;b&&b.hoverLayer!==Rf&&(b.hoverLayer=m?Ig:Mg)})}}),v._usingTHL=m)}}f(o,"updateHoverLayerStatus");function s(v,h){var d=v.get("blendMode")||
null;h.eachRendered(function(p){p.isGroup||(p.style.blend=d)})}f(s,"updateBlend");function u(v,h){if(!v.preventAutoZ){var d=Fg(v);h.eachRendered(function(p){return Vg(
p,d.z,d.zlevel),!0})}}f(u,"updateZ");function l(v,h){h.eachRendered(function(d){if(!ba(d)){var p=d.getTextContent(),g=d.getTextGuideLine();d.stateTransition&&(d.
stateTransition=null),p&&p.stateTransition&&(p.stateTransition=null),g&&g.stateTransition&&(g.stateTransition=null),d.hasState()?(d.prevStates=d.currentStates,d.
clearStates()):d.prevStates&&(d.prevStates=null)}})}f(l,"clearStates");function c(v,h){var d=v.getModel("stateAnimation"),p=v.isAnimationEnabled(),g=d.get("dura\
tion"),m=g>0?{duration:g,delay:d.get("delay"),easing:d.get("easing")}:null;h.eachRendered(function(y){if(y.states&&y.states.emphasis){if(ba(y))return;if(y instanceof
ve&&lx(y),y.__dirty){var _=y.prevStates;_&&y.useStates(_)}if(p){y.stateTransition=m;var S=y.getTextContent(),b=y.getTextGuideLine();S&&(S.stateTransition=m),b&&
(b.stateTransition=m)}y.__dirty&&a(y)}})}f(c,"updateStates"),m1=f(function(v){return new((function(h){ee(d,h);function d(){return h!==null&&h.apply(this,arguments)||
this}return f(d,"class_1"),d.prototype.getCoordinateSystems=function(){return v._coordSysMgr.getCoordinateSystems()},d.prototype.getComponentByElement=function(p){
for(;p;){var g=p.__ecComponentInfo;if(g!=null)return v._model.getComponent(g.mainType,g.index);p=p.parent}},d.prototype.enterEmphasis=function(p,g){ss(p,g),Mt(v)},
d.prototype.leaveEmphasis=function(p,g){us(p,g),Mt(v)},d.prototype.enterBlur=function(p){jT(p),Mt(v)},d.prototype.leaveBlur=function(p){Gp(p),Mt(v)},d.prototype.
enterSelect=function(p){Hp(p),Mt(v)},d.prototype.leaveSelect=function(p){Up(p),Mt(v)},d.prototype.getModel=function(){return v.getModel()},d.prototype.getViewOfComponentModel=
function(p){return v.getViewOfComponentModel(p)},d.prototype.getViewOfSeriesModel=function(p){return v.getViewOfSeriesModel(p)},d.prototype.getECUpdateCycleVersion=
function(){return v[Lu]},d.prototype.usingTHL=function(){return v._usingTHL},d})(Mp))(v)},"createExtensionAPI"),y1=f(function(v){function h(d,p){for(var g=0;g<d.
length;g++){var m=d[g];m[Mv]=p}}f(h,"updateConnectedChartsStatus"),M(ku,function(d,p){v._messageCenter.on(p,function(g){if(w1[v.group]&&v[Mv]!==u1){if(g&&g.escapeConnect)
return;var m=v.makeActionFromEvent(g),y=[];M(ro,function(_){_!==v&&_.group===v.group&&y.push(_)}),h(y,u1),M(y,function(_){_[Mv]!==oO&&_.dispatchAction(m)}),h(y,
sO)}})})},"enableConnect")})(),e})(lr),Nv=S1.prototype;Nv.on=l1("on"),Nv.off=l1("off"),Nv.one=function(t,e,r){var n=this;dr("ECharts#one is deprecated.");function i(){
for(var a=[],o=0;o<arguments.length;o++)a[o]=arguments[o];e&&e.apply&&e.apply(this,a),n.off(t,i)}f(i,"wrapped"),this.on.call(this,t,i,r)};var uO=["click","dblcl\
ick","mouseover","mouseout","mousemove","mousedown","mouseup","globalout","contextmenu"];function ot(t){process.env.NODE_ENV!=="production"&&He("Instance "+t+" \
has been disposed")}f(ot,"disposedWarning");var Ru={},ku={},Rv={},kv=[],Bv=[],Bu=[],b1={},Fv={},ro={},w1={},lO=+new Date-0,gk=+new Date-0,Vv="_echarts_instance_";
function fO(t,e,r){var n=!(r&&r.ssr);if(n){if(process.env.NODE_ENV!=="production"&&!t)throw new Error("Initialize failed: invalid dom.");var i=cO(t);if(i)return process.
env.NODE_ENV!=="production"&&He("There is a chart instance already initialized on the dom."),i;process.env.NODE_ENV!=="production"&&ho(t)&&t.nodeName.toUpperCase()!==
"CANVAS"&&(!t.clientWidth&&(!r||r.width==null)||!t.clientHeight&&(!r||r.height==null))&&He("Can't get DOM width or height. Please check dom.clientWidth and dom.\
clientHeight. They should not be 0.For example, you may need to call this in the callback of window.onload.")}var a=new S1(t,e,r);return a.id="ec_"+lO++,ro[a.id]=
a,n&&bp(t,Vv,a.id),y1(a),At.trigger("afterinit",a),a}f(fO,"init2");function cO(t){return ro[LT(t,Vv)]}f(cO,"getInstanceByDom");function T1(t,e){b1[t]=e}f(T1,"re\
gisterTheme");function x1(t){ce(Bv,t)<0&&Bv.push(t)}f(x1,"registerPreprocessor");function D1(t,e){Gv(kv,t,e,jP)}f(D1,"registerProcessor");function vO(t){zv("aft\
erinit",t)}f(vO,"registerPostInit");function hO(t){zv("afterupdate",t)}f(hO,"registerPostUpdate");function zv(t,e){At.on(t,e)}f(zv,"registerUpdateLifecycle");function Yi(t,e,r){
var n,i,a,o,s;j(e)&&(r=e,e=""),Q(t)?(n=t.type,i=t.event,o=t.update,s=t.publishNonRefinedEvent,r||(r=t.action),a=t.refineEvent):(n=t,i=e);function u(c){return c.
toLowerCase()}f(u,"createEventType"),i=u(i||n);var l=a?u(n):i;Ru[n]||(R(s1.test(n)&&s1.test(i)),a&&R(i!==n),Ru[n]={actionType:n,refinedEventType:i,nonRefinedEventType:l,
update:o,action:r,refineEvent:a},Rv[i]=1,a&&s&&(Rv[l]=1),process.env.NODE_ENV!=="production"&&ku[l]&&le(l+' must not be shared; use "refineEvent" if you intend \
to share an event name.'),ku[l]=n)}f(Yi,"registerAction");function dO(t,e){rc.register(t,e)}f(dO,"registerCoordinateSystem");function pO(t,e){Gv(Bu,t,e,i1,"layo\
ut",!0)}f(pO,"registerLayout");function Hn(t,e){Gv(Bu,t,e,a1,"visual",!0)}f(Hn,"registerVisual");var C1=[];function Gv(t,e,r,n,i,a){if((j(e)||Q(e))&&(r=e,e=n),process.
env.NODE_ENV!=="production"){if(isNaN(e)||e==null)throw new Error("Illegal priority");M(t,function(s){R(s.__raw!==r)})}if(!(ce(C1,r)>=0)){C1.push(r);var o=P_.wrapStageHandler(
r,i);o.__prio=e,o.__raw=r,t.push(o),process.env.NODE_ENV!=="production"&&a&&R(!o.dirtyOnOverallProgress,"dirtyOnOverallProgress is not allowed in "+i+" stage; o\
therwise progressive rendering is disabled on all series.")}}f(Gv,"normalizeRegister");function E1(t,e){Fv[t]=e}f(E1,"registerLoading");function gO(t,e,r){var n=TP(
"registerMap");n&&n(t,e,r)}f(gO,"registerMap");var mO=hE;Hn(Ev,tP),Hn(Iu,rP),Hn(Iu,nP),Hn(Ev,mP),Hn(Iu,yP),Hn(o1,XP),x1(x_),D1(QP,$L),E1("default",iP),Yi({type:Sn,
event:Sn,update:Sn},Qe),Yi({type:ns,event:ns,update:ns},Qe),Yi({type:is,event:yf,update:is,action:Qe,refineEvent:Hv,publishNonRefinedEvent:!0}),Yi({type:mf,event:yf,
update:mf,action:Qe,refineEvent:Hv,publishNonRefinedEvent:!0}),Yi({type:as,event:yf,update:as,action:Qe,refineEvent:Hv,publishNonRefinedEvent:!0});function Hv(t,e,r,n){
return{eventContent:{selected:ix(r),isFromClick:e.isFromClick||!1}}}f(Hv,"makeSelectChangedEvent"),T1("default",{}),T1("dark",pP);var A1=[],yO={registerPreprocessor:x1,
registerProcessor:D1,registerPostInit:vO,registerPostUpdate:hO,registerUpdateLifecycle:zv,registerAction:Yi,registerCoordinateSystem:dO,registerLayout:pO,registerVisual:Hn,
registerTransform:mO,registerLoading:E1,registerMap:gO,registerImpl:wP,PRIORITY:aO,ComponentModel:Te,ComponentView:Zr,SeriesModel:Hr,ChartView:rr,registerComponentModel:f(
function(t){Te.registerClass(t)},"registerComponentModel"),registerComponentView:f(function(t){Zr.registerClass(t)},"registerComponentView"),registerSeriesModel:f(
function(t){Hr.registerClass(t)},"registerSeriesModel"),registerChartView:f(function(t){rr.registerClass(t)},"registerChartView"),registerCustomSeries:f(function(t,e){
DP(t,e)},"registerCustomSeries"),registerSubTypeDefaulter:f(function(t,e){Te.registerSubTypeDefaulter(t,e)},"registerSubTypeDefaulter"),registerPainter:f(function(t,e){
CL(t,e)},"registerPainter")};function qr(t){if(Z(t)){M(t,function(e){qr(e)});return}ce(A1,t)>=0||(A1.push(t),j(t)&&(t={install:t}),t.install(yO))}f(qr,"use");var _O=(function(t){
ee(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.type=e.type,r.hasSymbolVisual=!0,r}return f(e,"ScatterSeriesModel2"),e.prototype.getInitialData=
function(r,n){return Ns(null,this,{useEncodeDefaulter:!0})},e.prototype.getProgressive=function(){var r=this.option.progressive;return r??(this.option.large?5e3:
this.get("progressive"))},e.prototype.getProgressiveThreshold=function(){var r=this.option.progressiveThreshold;return r??(this.option.large?1e4:this.get("progr\
essiveThreshold"))},e.prototype.brushSelector=function(r,n,i){return i.point(n.getItemLayout(r))},e.prototype.getZLevelKey=function(){return this.getData().count()>
this.getProgressiveThreshold()?this.id:""},e.type="series.scatter",e.dependencies=["grid","polar","geo","singleAxis","calendar","matrix"],e.defaultOption={coordinateSystem:"\
cartesian2d",z:2,legendHoverLink:!0,symbolSize:10,large:!1,largeThreshold:2e3,itemStyle:{opacity:.8},emphasis:{scale:!0},clip:!0,select:{itemStyle:{borderColor:te.
color.primary}},universalTransition:{divideShape:"clone"}},e})(Hr),SO=_O,M1=4,bO=(function(){function t(){}return f(t,"LargeSymbolPathShape2"),t})(),wO=(function(t){
ee(e,t);function e(r){var n=t.call(this,r)||this;return n._off=0,n.hoverDataIdx=-1,n}return f(e,"LargeSymbolPath2"),e.prototype.getDefaultShape=function(){return new bO},
e.prototype.reset=function(){this.notClear=!1,this._off=0},e.prototype.beforeBrush=function(r){r&&!r.contentRetained&&this.reset()},e.prototype.buildPath=function(r,n){
var i=n.points,a=n.size,o=this.symbolProxy,s=o.shape,u=r.getContext?r.getContext():r,l=u&&a[0]<M1,c=this.softClipShape,v;if(l){this._ctx=u;return}for(this._ctx=
null,v=this._off;v<i.length;){var h=i[v++],d=i[v++];isNaN(h)||isNaN(d)||c&&!c.contain(h,d)||(s.x=h-a[0]/2,s.y=d-a[1]/2,s.width=a[0],s.height=a[1],o.buildPath(r,
s,!0))}this.incremental&&(this._off=v,this.notClear=!0)},e.prototype.afterBrush=function(){var r=this.shape,n=r.points,i=r.size,a=this._ctx,o=this.softClipShape,
s;if(a){for(s=this._off;s<n.length;){var u=n[s++],l=n[s++];isNaN(u)||isNaN(l)||o&&!o.contain(u,l)||a.fillRect(u-i[0]/2,l-i[1]/2,i[0],i[1])}this.incremental&&(this.
_off=s,this.notClear=!0)}},e.prototype.findDataIndex=function(r,n){for(var i=this.shape,a=i.points,o=i.size,s=Math.max(o[0],4),u=Math.max(o[1],4),l=a.length/2-1;l>=
0;l--){var c=l*2,v=a[c]-s/2,h=a[c+1]-u/2;if(r>=v&&n>=h&&r<=v+s&&n<=h+u)return l}return-1},e.prototype.contain=function(r,n){var i=this.transformCoordToLocal(r,n),
a=this.getBoundingRect();if(r=i[0],n=i[1],a.contain(r,n)){var o=this.hoverDataIdx=this.findDataIndex(r,n);return o>=0}return this.hoverDataIdx=-1,!1},e.prototype.
getBoundingRect=function(){var r=this._rect;if(!r){for(var n=this.shape,i=n.points,a=n.size,o=a[0],s=a[1],u=1/0,l=1/0,c=-1/0,v=-1/0,h=0;h<i.length;){var d=i[h++],
p=i[h++];u=Math.min(d,u),c=Math.max(d,c),l=Math.min(p,l),v=Math.max(p,v)}r=this._rect=new se(u-o/2,l-s/2,c-u+o,v-l+s)}return r},e})(ve),TO=(function(){function t(){
this.group=new Be}return f(t,"LargeSymbolDraw2"),t.prototype.updateData=function(e,r){this._clear(),this._data=e;var n=this._create();n.setShape({points:e.getLayout(
"points")}),this._setCommon(n,e,r)},t.prototype.updateLayout=function(e){var r=this._data;if(r){var n=r.getLayout("points");this.group.eachChild(function(i){if(i.
startIndex!=null){var a=(i.endIndex-i.startIndex)*2,o=i.startIndex*4*2;n=new Float32Array(n.buffer,o,a)}i.setShape("points",n),i.reset(),i.stopAnimation()})}},t.
prototype.incrementalPrepareUpdate=function(e){this._clear()},t.prototype.incrementalUpdate=function(e,r,n,i){var a=this._newAdded[0],o=r.getLayout("points"),s=a&&
a.shape.points;if(process.env.NODE_ENV!=="production"&&VT(r.getLayout("pointsRange"),e),s&&s.length<2e4){var u=s.length,l=new Float32Array(u+o.length);l.set(s),
l.set(o,u),a.endIndex=e.end,a.setShape({points:l})}else{this._newAdded=[];var c=this._create();c.startIndex=e.start,c.endIndex=e.end,c.incremental=n,c.setShape(
{points:o}),this._setCommon(c,r,i)}},t.prototype.eachRendered=function(e){this._newAdded[0]&&e(this._newAdded[0])},t.prototype._create=function(){var e=new wO({
cursor:"default"});return e.ignoreCoarsePointer=!0,this.group.add(e),this._newAdded.push(e),e},t.prototype._setCommon=function(e,r,n){var i=r.hostModel;n=n||{};
var a=r.getVisual("symbolSize");e.setShape("size",a instanceof Array?a:[a,a]),e.softClipShape=n.clipShape||null,e.symbolProxy=On(r.getVisual("symbol"),0,0,0,0),
e.setColor=e.symbolProxy.setColor;var o=e.shape.size[0]<M1;e.useStyle(i.getModel("itemStyle").getItemStyle(o?["color","shadowBlur","shadowColor"]:["color"]));var s=r.
getVisual("style"),u=s&&s.fill;u&&e.setColor(u);var l=me(e);l.seriesIndex=i.seriesIndex,e.on("mousemove",function(c){l.dataIndex=null;var v=e.hoverDataIdx;v>=0&&
(l.dataIndex=v+(e.startIndex||0))})},t.prototype.remove=function(){this._clear()},t.prototype._clear=function(){this._newAdded=[],this.group.removeAll()},t})(),
xO=TO,DO=(function(t){ee(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.type=e.type,r}return f(e,"ScatterView2"),e.prototype.render=function(r,n,i){
var a=r.getData(),o=this._updateSymbolDraw(a,r);o.updateData(a,Uv(r)),this._finished=!0},e.prototype.incrementalPrepareRender=function(r,n,i){var a=r.getData(),
o=this._updateSymbolDraw(a,r);o.incrementalPrepareUpdate(a),this._finished=!1},e.prototype.incrementalRender=function(r,n,i){this._symbolDraw.incrementalUpdate(
r,n.getData(),Dp(n),Uv(n)),this._finished=r.end===n.getData().count()},e.prototype.updateTransform=function(r,n,i){var a=r.getData();if(this.group.dirty(),this.
_finished){var o=Uc("").reset(r,n,i);o.progress&&o.progress({start:0,end:a.count(),count:a.count()},a),this._symbolDraw.updateLayout(Uv(r))}else return{update:!0}},
e.prototype.eachRendered=function(r){this._symbolDraw&&this._symbolDraw.eachRendered(r)},e.prototype._updateSymbolDraw=function(r,n){var i=this._symbolDraw,a=n.
pipelineContext,o=a.large;return(!i||o!==this._isLargeDraw)&&(i&&i.remove(),i=this._symbolDraw=o?new xO:new ey,this._isLargeDraw=o,this.group.removeAll()),this.
group.add(i.group),i},e.prototype.remove=function(r,n){this._symbolDraw&&this._symbolDraw.remove(!0),this._symbolDraw=null},e.prototype.dispose=function(){},e.type=
"scatter",e})(rr);function Uv(t){return{clipShape:jE(t)}}f(Uv,"createSymbolDrawOpt");var CO=DO,EO=(function(){function t(){}return f(t,"AxisModelCommonMixin2"),
t.prototype.needIncludeZero=function(){return!this.option.scale},t.prototype.getCoordSysModel=function(){},t})(),Wv=(function(t){ee(e,t);function e(){return t!==
null&&t.apply(this,arguments)||this}return f(e,"CartesianAxisModel2"),e.prototype.getCoordSysModel=function(){return this.getReferringComponents("grid",bt).models[0]},
e.type="cartesian2dAxis",e})(Te);Gt(Wv,EO);var I1={show:!0,z:0,inverse:!1,name:"",nameLocation:"end",nameRotate:null,nameTruncate:{maxWidth:null,ellipsis:"...",
placeholder:"."},nameTextStyle:{},nameGap:15,silent:!1,triggerEvent:!1,tooltip:{show:!1},axisPointer:{},axisLine:{show:!0,onZero:"auto",onZeroAxisIndex:null,lineStyle:{
color:te.color.axisLine,width:1,type:"solid"},symbol:["none","none"],symbolSize:[10,15],breakLine:!0},axisTick:{show:!0,inside:!1,length:5,lineStyle:{width:1}},
axisLabel:{show:!0,inside:!1,rotate:0,showMinLabel:null,showMaxLabel:null,margin:8,fontSize:12,color:te.color.axisLabel,textMargin:[0,3]},splitLine:{show:!0,showMinLine:!0,
showMaxLine:!0,lineStyle:{color:te.color.axisSplitLine,width:1,type:"solid"}},splitArea:{show:!1,areaStyle:{color:[te.color.backgroundTint,te.color.backgroundTransparent]}},
breakArea:{show:!0,itemStyle:{color:te.color.neutral00,borderColor:te.color.border,borderWidth:1,borderType:[3,3],opacity:.6},zigzagAmplitude:4,zigzagMinSpan:4,
zigzagMaxSpan:20,zigzagZ:100,expandOnClick:!0},breakLabelLayout:{moveOverlap:"auto"}},AO=be({boundaryGap:!0,deduplication:null,jitter:0,jitterOverlap:!0,jitterMargin:2,
splitLine:{show:!1},axisTick:{alignWithLabel:!1,interval:"auto",show:"auto"},axisLabel:{interval:"auto"}},I1),Yv=be({boundaryGap:[0,0],axisLine:{show:"auto"},axisTick:{
show:"auto"},splitNumber:5,minorTick:{show:!1,splitNumber:5,length:3,lineStyle:{}},minorSplitLine:{show:!1,lineStyle:{color:te.color.axisMinorSplitLine,width:1}}},
I1),MO=be({splitNumber:6,axisLabel:{rich:{primary:{fontWeight:"bold"}}},splitLine:{show:!1}},Yv),IO=pe({logBase:10},Yv),LO={category:AO,value:Yv,time:MO,log:IO};
function L1(t,e,r,n){M(My,function(i,a){var o=be(be({},LO[a],!0),n,!0),s=(function(u){ee(l,u);function l(){var c=u!==null&&u.apply(this,arguments)||this;return c.
type=e+"Axis."+a,c}return f(l,"AxisModel2"),l.prototype.mergeDefaultAndTheme=function(c,v){var h=Na(this),d=h?Ra(c):{},p=v.getTheme();be(c,p.get(a+"Axis")),be(c,
this.getDefaultOption()),c.type=P1(c),h&&Vr(c,d,h)},l.prototype.optionUpdated=function(){var c=this.option;c.type==="category"&&(this.__ordinalMeta=Pc.createByAxisModel(
this))},l.prototype.getCategories=function(c){var v=this.option;if(v.type==="category")return c?v.data:this.__ordinalMeta.categories},l.prototype.getOrdinalMeta=
function(){return this.__ordinalMeta},l.prototype.updateAxisBreaks=function(c){var v=lu();return v?v.updateModelAxisBreak(this,c):{breaks:[]}},l.type=e+"Axis."+
a,l.defaultOption=o,l})(r);t.registerComponentModel(s)}),t.registerSubTypeDefaulter(e+"Axis",P1)}f(L1,"axisModelCreator");function P1(t){return t.type||(t.data?
"category":"value")}f(P1,"getAxisType");var PO=(function(){function t(e){this.type="cartesian",this._dimList=[],this._axes={},this.name=e||""}return f(t,"Cartes\
ian2"),t.prototype.getAxis=function(e){return this._axes[e]},t.prototype.getAxes=function(){return X(this._dimList,function(e){return this._axes[e]},this)},t.prototype.
getAxesByScale=function(e){return e=e.toLowerCase(),Ge(this.getAxes(),function(r){return r.scale.type===e})},t.prototype.addAxis=function(e){var r=e.dim;this._axes[r]=
e,this._dimList.push(r)},t})(),OO=PO,Fu=["x","y"];function O1(t){return(t.type==="interval"||t.type==="time")&&!Ln(t)}f(O1,"canCalculateAffineTransform");var NO=(function(t){
ee(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.type=br,r.dimensions=Fu,r}return f(e,"Cartesian2D2"),e.prototype.calcAffineTransform=
function(){this._transform=this._invTransform=null;var r=this.getAxis("x").scale,n=this.getAxis("y").scale;if(!(!O1(r)||!O1(n))){var i=za(r,null),a=za(n,null),o=this.
dataToPoint([i[0],a[0]]),s=this.dataToPoint([i[1],a[1]]),u=i[1]-i[0],l=a[1]-a[0];if(!(!u||!l)){var c=(s[0]-o[0])/u,v=(s[1]-o[1])/l,h=o[0]-i[0]*c,d=o[1]-a[0]*v,p=this.
_transform=[c,0,0,v,h,d];this._invTransform=ji([],p)}}},e.prototype.getBaseAxis=function(){return this.getAxesByScale("ordinal")[0]||this.getAxesByScale("time")[0]||
this.getAxis("x")},e.prototype.containPoint=function(r){var n=this.getAxis("x"),i=this.getAxis("y");return n.contain(n.toLocalCoord(r[0]))&&i.contain(i.toLocalCoord(
r[1]))},e.prototype.containData=function(r){return this.getAxis("x").containData(r[0])&&this.getAxis("y").containData(r[1])},e.prototype.containZone=function(r,n){
var i=this.dataToPoint(r),a=this.dataToPoint(n),o=this.getArea(),s=new se(i[0],i[1],a[0]-i[0],a[1]-i[1]);return o.intersect(s)},e.prototype.dataToPoint=function(r,n,i){
i=i||[];var a=r[0],o=r[1];if(this._transform&&a!=null&&isFinite(a)&&o!=null&&isFinite(o))return dt(i,r,this._transform);var s=this.getAxis("x"),u=this.getAxis("\
y");return i[0]=s.toGlobalCoord(s.dataToCoord(a,n)),i[1]=u.toGlobalCoord(u.dataToCoord(o,n)),i},e.prototype.clampData=function(r,n){var i=this.getAxis("x").scale,
a=this.getAxis("y").scale,o=i.getExtent(),s=a.getExtent(),u=i.parse(r[0]),l=a.parse(r[1]);return n=n||[],n[0]=Math.min(Math.max(Math.min(o[0],o[1]),u),Math.max(
o[0],o[1])),n[1]=Math.min(Math.max(Math.min(s[0],s[1]),l),Math.max(s[0],s[1])),n},e.prototype.pointToData=function(r,n,i){if(i=i||[],this._invTransform)return dt(
i,r,this._invTransform);var a=this.getAxis("x"),o=this.getAxis("y");return i[0]=a.coordToData(a.toLocalCoord(r[0]),n),i[1]=o.coordToData(o.toLocalCoord(r[1]),n),
i},e.prototype.getOtherAxis=function(r){return this.getAxis(r.dim==="x"?"y":"x")},e.prototype.getArea=function(r){r=r||0;var n=this.getAxis("x").getGlobalExtent(),
i=this.getAxis("y").getGlobalExtent(),a=Math.min(n[0],n[1])-r,o=Math.min(i[0],i[1])-r,s=Math.max(n[0],n[1])-a+r,u=Math.max(i[0],i[1])-o+r;return new se(a,o,s,u)},
e})(OO),RO=NO;function kO(t,e){var r=t.scale,n=t.model;process.env.NODE_ENV!=="production"&&R(r&&n&&(r instanceof Rn||r instanceof Fc)&&(e instanceof Rn||e instanceof
Fc));var i=w0(r,n,n.ecModel,t,null),a=Li(r),o=Li(e)?e.intervalStub:e,s=a?r.intervalStub:r,u=r.base,l=o.getTicks(),c=o.getTicks({expandToNicedExtent:!0}),v=l.length-
1;process.env.NODE_ENV!=="production"&&(R(!Ln(e)&&!Ln(r)),R(v>0),R(c.length===l.length),R(l[0].value<=l[v].value),R(c[0].value<=l[0].value&&l[v].value<=c[v].value),
v>=2&&(R(c[1].value===l[1].value),R(c[v-1].value===l[v-1].value)));var h,d,p;if(v===1)h=d=0,p=1;else if(v===2){var g=Ie(l[0].value-l[1].value),m=Ie(l[1].value-l[2].
value);h=d=0,g===m?p=2:(p=1,g<m?h=g/m:d=m/g)}else{var y=o.getConfig().interval;h=(1-(l[0].value-c[0].value)/y)%1,d=(1-(c[v].value-l[v].value)/y)%1,p=v-(h?1:0)-(d?
1:0)}process.env.NODE_ENV!=="production"&&R(p>=1);var _=i.zoomFixMM,S=_[0]||_[1],b=[i.fixMM[0]||S,i.fixMM[1]||S],w=r.getExtent(),T=s.getExtent(),x=yy(T,b),C,A,D,
E,L,I;function P(Y){for(var K=50,G=0;G<K&&!Y();G++)D=a?D*fe(u,2):uA(D),E=Nn(D);process.env.NODE_ENV!=="production"&&G>=K&&He("incorrect impl in `scaleCalcAlign`\
.")}f(P,"loopIncreaseInterval");function O(){C=ue(I-D*h,E)}f(O,"updateMinFromMinNice");function N(){A=ue(L+D*d,E)}f(N,"updateMaxFromMaxNice");function B(){I=h?ue(
C+D*h,E):C}f(B,"updateMinNiceFromMinT0Interval");function k(){L=d?ue(A-D*d,E):A}if(f(k,"updateMaxNiceFromMaxT1Interval"),b[0]&&b[1]){C=x[0],A=x[1],D=(A-C)/(p+h+
d);var z=t.getExtent(),W=Ie(z[1]-z[0]);E=hT([A,C],W,.5/p),B(),k(),St(E)&&(D=ue(D,E))}else{var H=x[1]-x[0];D=a?fe(op(H),1):of(H/p,sp),E=Nn(D),b[0]?(C=x[0],P(function(){
if(B(),L=ue(I+D*p,E),N(),A>=x[1])return!0})):b[1]?(A=x[1],P(function(){if(k(),I=ue(L-D*p,E),O(),C<=x[0])return!0})):P(function(){I=ue(va(x[0]/D)*D,E),L=ue(vi(x[1]/
D)*D,E);var Y=vr((L-I)/D);if(Y<=p){var K=p-Y,G=void 0,re=i.incl0||a;if(re&&x[0]===0)G=[0,K];else if(re&&x[1]===0)G=[K,0];else{var ne=vi(K/2);G=K%2===0?[ne,ne]:C+
A<x[0]+x[1]?[ne,ne+1]:[ne+1,ne]}if(I=ue(I-D*G[0],E),L=ue(L+D*G[1],E),O(),N(),C<=x[0]&&A>=x[1])return!0}})}Py(r,b,T,[C,A],w,{interval:D,intervalCount:p,intervalPrecision:E,
niceExtent:[I,L]}),process.env.NODE_ENV!=="production"&&r.freeze()}f(kO,"scaleCalcAlign");function N1(t,e){var r=Li(t),n=r?t.intervalStub:t,i=e.fixMinMax||[],a=r?
t.getExtent():null,o=n.getExtent(),s=yy(o,i,e.rawExtentResult);n.setExtent(s[0],s[1]),s=n.getExtent();var u=r?FO(n,e):BO(n,e),l=u.intervalPrecision,c=u.interval,
v=e.userInterval;v!=null&&(u.interval=v,u.intervalPrecision=Nn(v)),i[0]||(s[0]=ue(vi(s[0]/c)*c,l)),i[1]||(s[1]=ue(va(s[1]/c)*c,l)),v!=null&&(u.niceExtent=s.slice()),
Py(t,i,o,s,a,u)}f(N1,"calcNiceForIntervalOrLogScale");function BO(t,e){var r=kc(e.splitNumber,5),n=Ks(t);process.env.NODE_ENV!=="production"&&R(isFinite(n)&&n>0);
var i=e.minInterval,a=e.maxInterval,o=of(n/r,!0);i!=null&&o<i&&(o=i),a!=null&&o>a&&(o=a);var s=Nn(o),u=t.getExtent(),l=[ue(va(u[0]/o)*o,s),ue(vi(u[1]/o)*o,s)];return{
interval:o,intervalPrecision:s,niceExtent:l}}f(BO,"intervalScaleCalcNiceTicks");function FO(t,e){var r=kc(e.splitNumber,10),n=t.getExtent(),i=Ks(t);process.env.
NODE_ENV!=="production"&&R(isFinite(i)&&i>0);var a=fe(op(i),1),o=r/i*a;o<=.5&&(a*=10);var s=Nn(a),u=[ue(va(n[0]/a)*a,s),ue(vi(n[1]/a)*a,s)];return{intervalPrecision:s,
interval:a,niceExtent:u}}f(FO,"logScaleCalcNiceTicks");function R1(t){var e=t.scale,r=t.model,n=r.axis,i=r.ecModel;process.env.NODE_ENV!=="production"&&R(n&&i),
VO(e,r,n,i,null)}f(R1,"scaleCalcNice");function VO(t,e,r,n,i){var a=w0(t,e,n,r,i),o=Qs(t)||Nc(t);zO(t,{splitNumber:e.get("splitNumber"),fixMinMax:a.fixMM,userInterval:e.
get("interval"),minInterval:o?e.get("minInterval"):null,maxInterval:o?e.get("maxInterval"):null,rawExtentResult:a}),r&&n&&oI(r,t,a,n),process.env.NODE_ENV!=="pr\
oduction"&&t.freeze()}f(VO,"scaleCalcNice2");function zO(t,e){GO[t.type](t,e)}f(zO,"scaleCalcNiceDirectly");var GO={interval:N1,log:N1,time:_A,ordinal:Qe},k1=[[
3,1],[0,2]],HO=(function(){function t(e,r,n){this.type="grid",this._coordsMap={},this._coordsList=[],this._axesMap={},this._axesList=[],this.axisPointerEnabled=
!0,this.dimensions=Fu,this._initCartesian(e,r,n),this.model=e}return f(t,"Grid2"),t.prototype.getRect=function(){return this._rect},t.prototype.update=function(e,r){
var n=this._axesMap;M(this._axesList,function(o){tI(o,QM);var s=o.scale;Bt(s)&&s.setSortInfo(o.model.get("categorySortInfo"))});function i(o){for(var s=oe(o),u=[],
l=s.length-1;l>=0;l--){var c=o[+s[l]];c.__alignTo?u.push(c):R1(c)}M(u,function(v){WO(v,v.__alignTo)?R1(v):kO(v,v.__alignTo.scale)})}f(i,"updateAxisTicks"),i(n.x),
i(n.y);var a={};M(n.x,function(o){B1(n,"y",o,a)}),M(n.y,function(o){B1(n,"x",o,a)}),this.resize(this.model,r)},t.prototype.resize=function(e,r,n){var i=_c(e,r),
a=this._rect=Oa(e.getBoxLayoutParams(),i.refContainer),o=this._axesMap,s=this._coordsList,u=e.get("containLabel");if(Xv(o,a),!n){var l=XO(a,s,o,u,r),c=void 0;if(u)
G1?(G1(this._axesList,a),Xv(o,a)):(process.env.NODE_ENV!=="production"&&vp("Specified `grid.containLabel` but no `use(LegacyGridContainLabel)`;use `grid.outerBo\
unds` instead.",!0),c=H1(a.clone(),"axisLabel",null,a,o,l,i));else{var v=ZO(e,a,i),h=v.outerBoundsRect,d=v.parsedOuterBoundsContain,p=v.outerBoundsClamp;h&&(c=H1(
h,d,p,a,o,l,i))}U1(a,o,Ft.determine,null,c,i),M(this._coordsList,function(g){g.calcAffineTransform()})}},t.prototype.getAxis=function(e,r){var n=this._axesMap[e];
if(n!=null)return n[r||0]},t.prototype.getAxes=function(){return this._axesList.slice()},t.prototype.getCartesian=function(e,r){if(e!=null&&r!=null){var n="x"+e+
"y"+r;return this._coordsMap[n]}Q(e)&&(r=e.yAxisIndex,e=e.xAxisIndex);for(var i=0,a=this._coordsList;i<a.length;i++)if(a[i].getAxis("x").index===e||a[i].getAxis(
"y").index===r)return a[i]},t.prototype.getCartesians=function(){return this._coordsList.slice()},t.prototype.convertToPixel=function(e,r,n){var i=this._findConvertTarget(
r);return i.cartesian?i.cartesian.dataToPoint(n):i.axis?i.axis.toGlobalCoord(i.axis.dataToCoord(n)):null},t.prototype.convertFromPixel=function(e,r,n){var i=this.
_findConvertTarget(r);return i.cartesian?i.cartesian.pointToData(n):i.axis?i.axis.coordToData(i.axis.toLocalCoord(n)):null},t.prototype._findConvertTarget=function(e){
var r=e.seriesModel,n=e.xAxisModel||r&&r.getReferringComponents("xAxis",bt).models[0],i=e.yAxisModel||r&&r.getReferringComponents("yAxis",bt).models[0],a=e.gridModel,
o=this._coordsList,s,u;if(r)s=r.coordinateSystem,ce(o,s)<0&&(s=null);else if(n&&i)s=this.getCartesian(n.componentIndex,i.componentIndex);else if(n)u=this.getAxis(
"x",n.componentIndex);else if(i)u=this.getAxis("y",i.componentIndex);else if(a){var l=a.coordinateSystem;l===this&&(s=this._coordsList[0])}return{cartesian:s,axis:u}},
t.prototype.containPoint=function(e){var r=this._coordsList[0];if(r)return r.containPoint(e)},t.prototype._initCartesian=function(e,r,n){var i=this,a=this,o={left:!1,
right:!1,top:!1,bottom:!1},s={x:{},y:{}},u={x:0,y:0};if(r.eachComponent("xAxis",l("x"),this),r.eachComponent("yAxis",l("y"),this),!u.x||!u.y){this._axesMap={},this.
_axesList=[];return}this._axesMap=s,M(s.x,function(c,v){M(s.y,function(h,d){var p="x"+v+"y"+d,g=new RO(p);g.master=i,g.model=e,i._coordsMap[p]=g,i._coordsList.push(
g),g.addAxis(c),g.addAxis(h)})}),V1(s.x),V1(s.y);function l(c){return function(v,h){if(UO(v,e)){var d=v.get("position");c==="x"?d!=="top"&&d!=="bottom"&&(d=o.bottom?
"top":"bottom"):d!=="left"&&d!=="right"&&(d=o.left?"right":"left"),o[d]=!0;var p=wA(v),g=new t0(c,TA(v,p,!0),[0,0],p,d);g.onBand=Oy(g.scale,v),g.inverse=v.get("\
inverse"),v.axis=g,g.model=v,g.grid=a,g.index=h,a._axesList.push(g),s[c][h]=g,u[c]++}}}f(l,"createAxisCreator")},t.prototype.getTooltipAxes=function(e){var r=[],
n=[];return M(this.getCartesians(),function(i){var a=e!=null&&e!=="auto"?i.getAxis(e):i.getBaseAxis(),o=i.getOtherAxis(a);ce(r,a)<0&&r.push(a),ce(n,o)<0&&n.push(
o)}),{baseAxes:r,otherAxes:n}},t.create=function(e,r){var n=[];return e.eachComponent("grid",function(i,a){var o=new t(i,e,r);o.name="grid_"+a,o.resize(i,r,!0),
i.coordinateSystem=o,n.push(o),M(o._axesList,function(s){eI(s,t.dimIdxMap)})}),e.eachSeries(function(i){var a,o;cC({targetModel:i,coordSysType:br,coordSysProvider:s});
function s(){var u=XM(i),l=u.xAxisModel,c=u.yAxisModel;a=l.axis,o=c.axis;var v=l.getCoordSysModel();if(process.env.NODE_ENV!=="production"){if(!v)throw new Error(
'Grid "'+Dr(l.get("gridIndex"),l.get("gridId"),0)+'" not found');if(l.getCoordSysModel()!==c.getCoordSysModel())throw new Error("xAxis and yAxis must use the sa\
me grid")}var h=v.coordinateSystem;return h.getCartesian(l.componentIndex,c.componentIndex)}f(s,"coordSysProvider"),a&&o&&(Jy(a,i,br),Jy(o,i,br))},this),n},t.dimensions=
Fu,t.dimIdxMap=Jf(Fu),t})();function UO(t,e){return t.getCoordSysModel()===e}f(UO,"isAxisUsedInTheGrid");function B1(t,e,r,n){r.getAxesOnZeroOf=function(){return a?
[a]:[]};var i=t[e],a,o=r.model,s=o.get(["axisLine","onZero"]),u=o.get(["axisLine","onZeroAxisIndex"]);if(!s)return;if(u!=null)F1(s,i[u])&&(a=i[u]);else for(var l in i)
if(rt(i,l)&&F1(s,i[l])&&!n[c(i[l])]){a=i[l];break}a&&(n[c(a)]=!0);function c(v){return v.dim+"_"+v.index}f(c,"getOnZeroRecordKey")}f(B1,"fixAxisOnZero");function F1(t,e){
if(!e)return!1;var r=e.scale,n=xA(r,0,!1),i=e&&e.type!=="category"&&e.type!=="time"&&n!==Vc;return i&&t==="auto"&&AA(e)&&(i=!1),i}f(F1,"canOnZeroToAxis");function V1(t){
for(var e=oe(t),r,n=[],i=e.length-1;i>=0;i--){var a=t[+e[i]];my(a.scale)&&Ly(a.model,a.type,!0)==null&&(a.model.get("alignTicks")&&a.model.get("interval")==null?
n.push(a):r=a)}r||(r=n.pop()),r&&M(n,function(o){o.__alignTo=r})}f(V1,"prepareAlignToInCoordSysCreate");function WO(t,e){return Ln(t.scale)||Ln(e.scale)||e.scale.
getTicks().length<2}f(WO,"incapableOfAlignNeedFallback");function YO(t,e){var r=t.getExtent(),n=r[0]+r[1];t.toGlobalCoord=t.dim==="x"?function(i){return i+e}:function(i){
return n-i+e},t.toLocalCoord=t.dim==="x"?function(i){return i-e}:function(i){return n-i+e}}f(YO,"updateAxisTransform");function Xv(t,e){M(t.x,function(r){return z1(
r,e.x,e.width)}),M(t.y,function(r){return z1(r,e.y,e.height)})}f(Xv,"updateAllAxisExtentTransByGridRect");function z1(t,e,r){var n=[0,r],i=t.inverse?1:0;t.setExtent(
n[i],n[1-i]),YO(t,e)}f(z1,"updateAxisExtentTransByGridRect");var G1;function H1(t,e,r,n,i,a,o){process.env.NODE_ENV!=="production"&&R(e==="all"||e==="axisLabel"),
U1(n,i,Ft.estimate,e,!1,o);var s=[0,0,0,0];l(0),l(1),c(n,0,NaN),c(n,1,NaN);var u=rb(s,function(h){return h>0})==null;return ys(n,s,!0,!0,r),Xv(i,n),u;function l(h){
M(i[Dn[h]],function(d){if(Ga(d.model)){var p=a.ensureRecord(d.model),g=p.labelInfoList;if(g)for(var m=0;m<g.length;m++){var y=g[m],_=d.scale.normalize(Ha(d.scale,
Bn(y.label).labelInfo.tick));_=h===1?1-_:_,c(y.rect,h,_),c(y.rect,1-h,NaN)}var S=p.nameLayout;if(S){var _=Pi(p.nameLocation)?.5:NaN;c(S.rect,h,_),c(S.rect,1-h,NaN)}}})}
f(l,"fillLabelNameOverflowOnOneDimension");function c(h,d,p){var g=t[Dn[d]]-h[Dn[d]],m=h[wa[d]]+h[Dn[d]]-(t[wa[d]]+t[Dn[d]]);g=v(g,1-p),m=v(m,p);var y=k1[d][0],
_=k1[d][1];s[y]=fe(s[y],g),s[_]=fe(s[_],m)}f(c,"fillMarginOnOneDimension");function v(h,d){return h>0&&!Qn(d)&&d>1e-4&&(h/=d),h}f(v,"applyProportion")}f(H1,"lay\
OutGridByOuterBounds");function XO(t,e,r,n,i){var a=new u0(qO);return M(r,function(o){return M(o,function(s){if(Ga(s.model)){var u=!n;s.axisBuilder=ZM(t,e,s.model,
i,a,u)}})}),a}f(XO,"createAxisBiulders");function U1(t,e,r,n,i,a){var o=r===Ft.determine;M(e,function(l){return M(l,function(c){Ga(c.model)&&(qM(c.axisBuilder,t,
c.model),c.axisBuilder.build(o?{axisTickLabelDetermine:!0}:{axisTickLabelEstimate:!0},{noPxChange:i}))})});var s={x:0,y:0};u(0),u(1);function u(l){s[Dn[1-l]]=t[wa[l]]<=
a.refContainer[wa[l]]*.5?0:1-l===1?2:1}f(u,"calcNameMarginLevel"),M(e,function(l,c){return M(l,function(v){Ga(v.model)&&((n==="all"||o)&&v.axisBuilder.build({axisName:!0},
{nameMarginLevel:s[c]}),o&&v.axisBuilder.build({axisLine:!0}))})})}f(U1,"createOrUpdateAxesView");function ZO(t,e,r){var n,i=t.get("outerBoundsMode",!0);i==="sa\
me"?n=e.clone():i==null||i==="auto"?n=Oa(t.get("outerBounds",!0)||T0,r.refContainer):i!=="none"&&process.env.NODE_ENV!=="production"&&le("Invalid grid["+t.componentIndex+
"].outerBoundsMode.");var a=t.get("outerBoundsContain",!0),o;a==null||a==="auto"?o="all":ce(["all","axisLabel"],a)<0?(process.env.NODE_ENV!=="production"&&le("I\
nvalid grid["+t.componentIndex+"].outerBoundsContain."),o="all"):o=a;var s=[rf(U(t.get("outerBoundsClampWidth",!0),du[0]),e.width),rf(U(t.get("outerBoundsClampH\
eight",!0),du[1]),e.height)];return{outerBoundsRect:n,parsedOuterBoundsContain:o,outerBoundsClamp:s}}f(ZO,"prepareOuterBounds");var qO=f(function(t,e,r,n,i,a){var o=r.
axis.dim==="x"?"y":"x";l0(t,e,r,n,i,a),Pi(t.nameLocation)||M(e.recordMap[o],function(s){s&&s.labelInfoList&&s.dirVec&&c0(s.labelInfoList,s.dirVec,n,i)})},"resol\
veAxisNameOverlapForGrid"),KO=HO;function QO(t,e){var r={axesInfo:{},seriesInvolved:!1,coordSysAxesInfo:{},coordSysMap:{}};return $O(r,t,e),r.seriesInvolved&&jO(
r,t),r}f(QO,"collect");function $O(t,e,r){var n=e.getComponent("tooltip"),i=e.getComponent("axisPointer"),a=i.get("link",!0)||[],o=[];M(r.getCoordinateSystems(),
function(s){if(!s.axisPointerEnabled)return;var u=no(s.model),l=t.coordSysAxesInfo[u]={};t.coordSysMap[u]=s;var c=s.model,v=c.getModel("tooltip",n);if(M(s.getAxes(),
Oe(g,!1,null)),s.getTooltipAxes&&n&&v.get("show")){var h=v.get("trigger")==="axis",d=v.get(["axisPointer","type"])==="cross",p=s.getTooltipAxes(v.get(["axisPoin\
ter","axis"]));(h||d)&&M(p.baseAxes,Oe(g,d?"cross":!0,h)),d&&M(p.otherAxes,Oe(g,"cross",!1))}function g(m,y,_){var S=_.model.getModel("axisPointer",i),b=S.get("\
show");if(!(!b||b==="auto"&&!m&&!Kv(S))){y==null&&(y=S.get("triggerTooltip")),S=m?JO(_,v,i,e,m,y):S;var w=S.get("snap"),T=S.get("triggerEmphasis"),x=no(_.model),
C=y||w||_.type==="category",A=t.axesInfo[x]={key:x,axis:_,coordSys:s,axisPointerModel:S,triggerTooltip:y,triggerEmphasis:T,involveSeries:C,snap:w,useHandle:Kv(S),
seriesModels:[],linkGroup:null};l[x]=A,t.seriesInvolved=t.seriesInvolved||C;var D=eN(a,_);if(D!=null){var E=o[D]||(o[D]={axesInfo:{}});E.axesInfo[x]=A,E.mapper=
a[D].mapper,A.linkGroup=E}}}f(g,"saveTooltipAxisInfo")})}f($O,"collectAxesInfo");function JO(t,e,r,n,i,a){var o=e.getModel("axisPointer"),s=["type","snap","line\
Style","shadowStyle","label","animation","animationDurationUpdate","animationEasingUpdate","z"],u={};M(s,function(h){u[h]=ae(o.get(h))}),u.snap=t.type!=="catego\
ry"&&!!a,o.get("type")==="cross"&&(u.type="line");var l=u.label||(u.label={});if(l.show==null&&(l.show=!1),i==="cross"){var c=o.get(["label","show"]);if(l.show=
c??!0,!a){var v=u.lineStyle=o.get("crossStyle");v&&pe(l,v.textStyle)}}return t.model.getModel("axisPointer",new ct(u,r,n))}f(JO,"makeAxisPointerModel");function jO(t,e){
e.eachSeries(function(r){var n=r.coordinateSystem,i=r.get(["tooltip","trigger"],!0),a=r.get(["tooltip","show"],!0);!n||!n.model||i==="none"||i===!1||i==="item"||
a===!1||r.get(["axisPointer","show"],!0)===!1||M(t.coordSysAxesInfo[no(n.model)],function(o){var s=o.axis;n.getAxis(s.dim)===s&&(o.seriesModels.push(r),o.seriesDataCount==
null&&(o.seriesDataCount=0),o.seriesDataCount+=r.getData().count())})})}f(jO,"collectSeriesInfo");function eN(t,e){for(var r=e.model,n=e.dim,i=0;i<t.length;i++){
var a=t[i]||{};if(Zv(a[n+"AxisId"],r.id)||Zv(a[n+"AxisIndex"],r.componentIndex)||Zv(a[n+"AxisName"],r.name))return i}}f(eN,"getLinkGroupIndex");function Zv(t,e){
return t==="all"||Z(t)&&ce(t,e)>=0||t===e}f(Zv,"checkPropInLink");function tN(t){var e=qv(t);if(e){var r=e.axisPointerModel,n=e.axis.scale,i=r.option,a=r.get("s\
tatus"),o=r.get("value");o!=null&&(o=n.parse(o));var s=Kv(r);a==null&&(i.status=s?"show":"hide");var u=n.getExtent();(o==null||o>u[1])&&(o=u[1]),o<u[0]&&(o=u[0]),
i.value=o,s&&(i.status=e.axis.scale.isBlank()?"hide":"show")}}f(tN,"fixValue");function qv(t){var e=(t.ecModel.getComponent("axisPointer")||{}).coordSysAxesInfo;
return e&&e.axesInfo[no(t)]}f(qv,"getAxisInfo");function rN(t){var e=qv(t);return e&&e.axisPointerModel}f(rN,"getAxisPointerModel");function Kv(t){return!!t.get(
["handle","show"])}f(Kv,"isHandleTrigger");function no(t){return t.type+"||"+t.id}f(no,"makeKey");var Qv={},nN=(function(t){ee(e,t);function e(){var r=t!==null&&
t.apply(this,arguments)||this;return r.type=e.type,r}return f(e,"AxisView2"),e.prototype.render=function(r,n,i,a){this.axisPointerClass&&tN(r),t.prototype.render.
apply(this,arguments),this._doUpdateAxisPointerClass(r,i,!0)},e.prototype.updateAxisPointer=function(r,n,i,a){this._doUpdateAxisPointerClass(r,i,!1)},e.prototype.
remove=function(r,n){var i=this._axisPointer;i&&i.remove(n)},e.prototype.dispose=function(r,n){this._disposeAxisPointer(n),t.prototype.dispose.apply(this,arguments)},
e.prototype._doUpdateAxisPointerClass=function(r,n,i){var a=e.getAxisPointerClass(this.axisPointerClass);if(a){var o=rN(r);o?(this._axisPointer||(this._axisPointer=
new a)).render(r,o,n,i):this._disposeAxisPointer(n)}},e.prototype._disposeAxisPointer=function(r){this._axisPointer&&this._axisPointer.dispose(r),this._axisPointer=
null},e.registerAxisPointerClass=function(r,n){if(process.env.NODE_ENV!=="production"&&Qv[r])throw new Error("axisPointer "+r+" exists");Qv[r]=n},e.getAxisPointerClass=
function(r){return r&&Qv[r]},e.type="axis",e})(Zr),W1=nN,$v=Se();function iN(t,e,r,n){var i=r.axis;if(!i.scale.isBlank()){var a=r.getModel("splitArea"),o=a.getModel(
"areaStyle"),s=o.get("color"),u=n.coordinateSystem.getRect(),l=i.getTicksCoords({tickModel:a,breakTicks:"none",pruneByBreak:"preserve_extent_bound"});if(l.length){
var c=s.length,v=$v(t).splitAreaColors,h=$(),d=0;if(v)for(var p=0;p<l.length;p++){var g=v.get(l[p].tickValue);if(g!=null){d=(g+(c-1)*p)%c;break}}var m=i.toGlobalCoord(
l[0].coord),y=o.getAreaStyle();s=Z(s)?s:[s];for(var p=1;p<l.length;p++){var _=i.toGlobalCoord(l[p].coord),S=void 0,b=void 0,w=void 0,T=void 0;i.isHorizontal()?(S=
m,b=u.y,w=_-S,T=u.height,m=S+w):(S=u.x,b=m,w=u.width,T=_-b,m=b+T);var x=l[p-1].tickValue;x!=null&&h.set(x,d),e.add(new Me({anid:x!=null?"area_"+x:null,shape:{x:S,
y:b,width:w,height:T},style:pe({fill:s[d]},y),autoBatch:!0,silent:!0})),d=(d+1)%c}$v(t).splitAreaColors=h}}}f(iN,"rectCoordAxisBuildSplitArea");function aN(t){$v(
t).splitAreaColors=null}f(aN,"rectCoordAxisHandleRemove");var oN=["splitArea","splitLine","minorSplitLine","breakArea"],Y1=(function(t){ee(e,t);function e(){var r=t!==
null&&t.apply(this,arguments)||this;return r.type=e.type,r.axisPointerClass="CartesianAxisPointer",r}return f(e,"CartesianAxisView2"),e.prototype.render=function(r,n,i,a){
this.group.removeAll();var o=this._axisGroup;if(this._axisGroup=new Be,this.group.add(this._axisGroup),!!Ga(r)){this._axisGroup.add(r.axis.axisBuilder.group),M(
oN,function(u){r.get([u,"show"])&&sN[u](this,this._axisGroup,r,r.getCoordSysModel(),i)},this);var s=a&&a.type==="changeAxisOrder"&&a.isInitSort;s||Rg(o,this._axisGroup,
r),t.prototype.render.call(this,r,n,i,a)}},e.prototype.remove=function(){aN(this)},e.type="cartesianAxis",e})(W1),sN={splitLine:f(function(t,e,r,n,i){var a=r.axis;
if(!a.scale.isBlank()){var o=r.getModel("splitLine"),s=o.getModel("lineStyle"),u=s.get("color"),l=o.get("showMinLine")!==!1,c=o.get("showMaxLine")!==!1;u=Z(u)?u:
[u];for(var v=n.coordinateSystem.getRect(),h=a.isHorizontal(),d=0,p=a.getTicksCoords({tickModel:o,breakTicks:"none",pruneByBreak:"preserve_extent_bound"}),g=[],
m=[],y=s.getLineStyle(),_=0;_<p.length;_++){var S=a.toGlobalCoord(p[_].coord);if(!(_===0&&!l||_===p.length-1&&!c)){var b=p[_].tickValue;h?(g[0]=S,g[1]=v.y,m[0]=
S,m[1]=v.y+v.height):(g[0]=v.x,g[1]=S,m[0]=v.x+v.width,m[1]=S);var w=d++%u.length,T=new wn({anid:b!=null?"line_"+b:null,autoBatch:!0,shape:{x1:g[0],y1:g[1],x2:m[0],
y2:m[1]},style:pe({stroke:u[w]},y),silent:!0});Ta(T.shape,y.lineWidth),e.add(T)}}}},"splitLine"),minorSplitLine:f(function(t,e,r,n,i){var a=r.axis,o=r.getModel(
"minorSplitLine"),s=o.getModel("lineStyle"),u=n.coordinateSystem.getRect(),l=a.isHorizontal(),c=a.getMinorTicksCoords();if(c.length)for(var v=[],h=[],d=s.getLineStyle(),
p=0;p<c.length;p++)for(var g=0;g<c[p].length;g++){var m=a.toGlobalCoord(c[p][g].coord);l?(v[0]=m,v[1]=u.y,h[0]=m,h[1]=u.y+u.height):(v[0]=u.x,v[1]=m,h[0]=u.x+u.
width,h[1]=m);var y=new wn({anid:"minor_line_"+c[p][g].tickValue,autoBatch:!0,shape:{x1:v[0],y1:v[1],x2:h[0],y2:h[1]},style:d,silent:!0});Ta(y.shape,d.lineWidth),
e.add(y)}},"minorSplitLine"),splitArea:f(function(t,e,r,n,i){iN(t,e,r,n)},"splitArea"),breakArea:f(function(t,e,r,n,i){var a=lu(),o=r.axis.scale;a&&o.type!=="or\
dinal"&&a.rectCoordBuildBreakAxis(e,t,r,n.coordinateSystem.getRect(),i)},"breakArea")},X1=(function(t){ee(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||
this;return r.type=e.type,r}return f(e,"CartesianXAxisView2"),e.type="xAxis",e})(Y1),uN=(function(t){ee(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||
this;return r.type=X1.type,r}return f(e,"CartesianYAxisView2"),e.type="yAxis",e})(Y1),lN=(function(t){ee(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||
this;return r.type="grid",r}return f(e,"GridView2"),e.prototype.render=function(r,n){this.group.removeAll(),r.get("show")&&this.group.add(new Me({shape:r.coordinateSystem.
getRect(),style:pe({fill:r.get("backgroundColor")},r.getItemStyle()),silent:!0,z2:-1}))},e.type="grid",e})(Zr),Z1={offset:0};function q1(t){t.registerComponentView(
lN),t.registerComponentModel(dI),t.registerCoordinateSystem("cartesian2d",KO),L1(t,"x",Wv,Z1),L1(t,"y",Wv,Z1),t.registerComponentView(X1),t.registerComponentView(
uN),t.registerPreprocessor(function(e){e.xAxis&&e.yAxis&&!e.grid&&(e.grid={})})}f(q1,"install3");function fN(t){qr(q1),t.registerSeriesModel(SO),t.registerChartView(
CO),t.registerLayout(Uc("scatter"))}f(fN,"install4");var Un=Se(),K1=ae,Jv=Ae,cN=(function(){function t(){this._dragging=!1,this.animationThreshold=15}return f(t,
"BaseAxisPointer2"),t.prototype.render=function(e,r,n,i){var a=r.get("value"),o=r.get("status");if(this._axisModel=e,this._axisPointerModel=r,this._api=n,!(!i&&
this._lastValue===a&&this._lastStatus===o)){this._lastValue=a,this._lastStatus=o;var s=this._group,u=this._handle;if(!o||o==="hide"){s&&s.hide(),u&&u.hide();return}
s&&s.show(),u&&u.show();var l={};this.makeElOption(l,a,e,r,n);var c=l.graphicKey;c!==this._lastGraphicKey&&this.clear(n),this._lastGraphicKey=c;var v=this._moveAnimation=
this.determineAnimation(e,r);if(!s)s=this._group=new Be,this.createPointerEl(s,l,e,r),this.createLabelEl(s,l,e,r),n.getZr().add(s);else{var h=Oe(Q1,r,v);this.updatePointerEl(
s,l,h),this.updateLabelEl(s,l,h,r)}j1(s,r,!0),this._renderHandle(a)}},t.prototype.remove=function(e){this.clear(e)},t.prototype.dispose=function(e){this.clear(e)},
t.prototype.determineAnimation=function(e,r){var n=r.get("animation"),i=e.axis,a=i.type==="category",o=r.get("snap");if(!o&&!a)return!1;if(n==="auto"||n==null){
var s=this.animationThreshold;if(a&&Ri(i).w>s)return!0;if(o){var u=qv(e).seriesDataCount,l=i.getExtent();return Math.abs(l[0]-l[1])/u>s}return!1}return n===!0},
t.prototype.makeElOption=function(e,r,n,i,a){},t.prototype.createPointerEl=function(e,r,n,i){var a=r.pointer;if(a){var o=Un(e).pointerEl=new Qp[a.type](K1(r.pointer));
e.add(o)}},t.prototype.createLabelEl=function(e,r,n,i){if(r.label){var a=Un(e).labelEl=new nt(K1(r.label));e.add(a),J1(a,i)}},t.prototype.updatePointerEl=function(e,r,n){
var i=Un(e).pointerEl;i&&r.pointer&&(i.setStyle(r.pointer.style),n(i,{shape:r.pointer.shape}))},t.prototype.updateLabelEl=function(e,r,n,i){var a=Un(e).labelEl;
a&&(a.setStyle(r.label.style),n(a,{x:r.label.x,y:r.label.y}),J1(a,i))},t.prototype._renderHandle=function(e){if(!(this._dragging||!this.updateHandleTransform)){
var r=this._axisPointerModel,n=this._api.getZr(),i=this._handle,a=r.getModel("handle"),o=r.get("status");if(!a.get("show")||!o||o==="hide"){i&&n.remove(i),this.
_handle=null;return}var s;this._handle||(s=!0,i=this._handle=Ff(a.get("icon"),{cursor:"move",draggable:!0,onmousemove:f(function(l){U0(l.event)},"onmousemove"),
onmousedown:Jv(this._onHandleDragMove,this,0,0),drift:Jv(this._onHandleDragMove,this),ondragend:Jv(this._onHandleDragEnd,this)}),n.add(i)),j1(i,r,!1),i.setStyle(
a.getItemStyle(null,["color","borderColor","borderWidth","opacity","shadowColor","shadowBlur","shadowOffsetX","shadowOffsetY"]));var u=a.get("size");Z(u)||(u=[u,
u]),i.scaleX=u[0]/2,i.scaleY=u[1]/2,CI(this,"_doDispatchAxisPointer",a.get("throttle")||0,"fixRate"),this._moveHandleToValue(e,s)}},t.prototype._moveHandleToValue=
function(e,r){Q1(this._axisPointerModel,!r&&this._moveAnimation,this._handle,jv(this.getHandleTransform(e,this._axisModel,this._axisPointerModel)))},t.prototype.
_onHandleDragMove=function(e,r){var n=this._handle;if(n){this._dragging=!0;var i=this.updateHandleTransform(jv(n),[e,r],this._axisModel,this._axisPointerModel);
this._payloadInfo=i,n.stopAnimation(),n.attr(jv(i)),Un(n).lastProp=null,this._doDispatchAxisPointer()}},t.prototype._doDispatchAxisPointer=function(){var e=this.
_handle;if(e){var r=this._payloadInfo,n=this._axisModel;this._api.dispatchAction({type:"updateAxisPointer",x:r.cursorPoint[0],y:r.cursorPoint[1],tooltipOption:r.
tooltipOption,axesInfo:[{axisDim:n.axis.dim,axisIndex:n.componentIndex}]})}},t.prototype._onHandleDragEnd=function(){this._dragging=!1;var e=this._handle;if(e){
var r=this._axisPointerModel.get("value");this._moveHandleToValue(r),this._api.dispatchAction({type:"hideTip"})}},t.prototype.clear=function(e){this._lastValue=
null,this._lastStatus=null;var r=e.getZr(),n=this._group,i=this._handle;r&&n&&(this._lastGraphicKey=null,n&&r.remove(n),i&&r.remove(i),this._group=null,this._handle=
null,this._payloadInfo=null),EI(this,"_doDispatchAxisPointer")},t.prototype.doClear=function(){},t.prototype.buildLabel=function(e,r,n){return n=n||0,{x:e[n],y:e[1-
n],width:r[n],height:r[1-n]}},t})();function Q1(t,e,r,n){$1(Un(r).lastProp,n)||(Un(r).lastProp=n,e?ft(r,n,t):(r.stopAnimation(),r.attr(n)))}f(Q1,"updateProps2");
function $1(t,e){if(Q(t)&&Q(e)){var r=!0;return M(e,function(n,i){r=r&&$1(t[i],n)}),!!r}else return t===e}f($1,"propsEqual");function J1(t,e){t[e.get(["label","\
show"])?"show":"hide"]()}f(J1,"updateLabelShowHide");function jv(t){return{x:t.x||0,y:t.y||0,rotation:t.rotation||0}}f(jv,"getHandleTransProps");function j1(t,e,r){
var n=e.get("z"),i=e.get("zlevel");t&&t.traverse(function(a){a.type!=="group"&&(n!=null&&(a.z=n),i!=null&&(a.zlevel=i),a.silent=r)})}f(j1,"updateMandatoryProps");
var vN=cN;function hN(t){var e=t.get("type"),r=t.getModel(e+"Style"),n;return e==="line"?(n=r.getLineStyle(),n.fill=null):e==="shadow"&&(n=r.getAreaStyle(),n.stroke=
null),n}f(hN,"buildElStyle");function dN(t,e,r,n,i){var a=r.get("value"),o=gN(a,e.axis,e.ecModel,r.get("seriesDataIndices"),{precision:r.get(["label","precision"]),
formatter:r.get(["label","formatter"])}),s=r.getModel("label"),u=pc(s.get("padding")||0),l=s.getFont(),c=Wh(o,l),v=i.position,h=c.width+u[1]+u[3],d=c.height+u[0]+
u[2],p=i.align;p==="right"&&(v[0]-=h),p==="center"&&(v[0]-=h/2);var g=i.verticalAlign;g==="bottom"&&(v[1]-=d),g==="middle"&&(v[1]-=d/2),pN(v,h,d,n);var m=s.get(
"backgroundColor");(!m||m==="auto")&&(m=e.get(["axisLine","lineStyle","color"])),t.label={x:v[0],y:v[1],style:kr(s,{text:o,font:l,fill:s.getTextColor(),padding:u,
backgroundColor:m}),z2:10}}f(dN,"buildLabelElOption");function pN(t,e,r,n){var i=n.getWidth(),a=n.getHeight();t[0]=Math.min(t[0]+e,i)-e,t[1]=Math.min(t[1]+r,a)-
r,t[0]=Math.max(t[0],0),t[1]=Math.max(t[1],0)}f(pN,"confineInContainer");function gN(t,e,r,n,i){t=e.scale.parse(t);var a=e.scale.getLabel({value:t},{precision:i.
precision}),o=i.formatter;if(o){var s={value:zc(e,{value:t}),axisDimension:e.dim,axisIndex:e.index,seriesData:[]};M(n,function(u){var l=r.getSeriesByIndex(u.seriesIndex),
c=u.dataIndexInside,v=l&&l.getDataParams(c);v&&s.seriesData.push(v)}),q(o)?a=o.replace("{value}",a):j(o)&&(a=o(s))}return a}f(gN,"getValueLabel");function eS(t,e,r){
var n=Ut();return al(n,n,r.rotation),il(n,n,r.position),Bf([t.dataToCoord(e),(r.labelOffset||0)+(r.labelDirection||1)*(r.labelMargin||0)],n)}f(eS,"getTransforme\
dPosition");function mN(t,e,r,n,i,a){var o=g0.innerTextLayout(r.rotation,0,r.labelDirection);r.labelMargin=i.get(["label","margin"]),dN(e,n,i,a,{position:eS(n.axis,
t,r),align:o.textAlign,verticalAlign:o.textVerticalAlign})}f(mN,"buildCartesianSingleLabelElOption");function yN(t,e,r){return r=r||0,{x1:t[r],y1:t[1-r],x2:e[r],
y2:e[1-r]}}f(yN,"makeLineShape");function _N(t,e,r){return r=r||0,{x:t[r],y:t[1-r],width:e[r],height:e[1-r]}}f(_N,"makeRectShape");function SN(t,e,r){return Ri(
t,{fromStat:{sers:X(e,function(n){return r.getSeriesByIndex(n.seriesIndex)})},min:1}).w}f(SN,"calcAxisPointerShadowBandWidth");function bN(t,e,r){return[fe(Ye(e[0],
e[1]),t-r/2),Ye(t+r/2,fe(e[0],e[1]))]}f(bN,"calcAxisPointerShadowEnds");var wN=(function(t){ee(e,t);function e(){return t!==null&&t.apply(this,arguments)||this}
return f(e,"CartesianAxisPointer2"),e.prototype.makeElOption=function(r,n,i,a,o){var s=i.axis,u=s.grid,l=a.get("type"),c=s.getGlobalExtent(),v=tS(u,s).getOtherAxis(
s).getGlobalExtent(),h=s.toGlobalCoord(s.dataToCoord(n,!0));if(l&&l!=="none"){var d=hN(a),p=TN[l](s,h,c,v,a.get("seriesDataIndices"),a.ecModel);p.style=d,r.graphicKey=
p.type,r.pointer=p}var g=cu(u.getRect(),i);mN(n,r,g,i,a,o)},e.prototype.getHandleTransform=function(r,n,i){var a=cu(n.axis.grid.getRect(),n,{labelInside:!1});a.
labelMargin=i.get(["handle","margin"]);var o=eS(n.axis,r,a);return{x:o[0],y:o[1],rotation:a.rotation+(a.labelDirection<0?Math.PI:0)}},e.prototype.updateHandleTransform=
function(r,n,i,a){var o=i.axis,s=o.grid,u=o.getGlobalExtent(!0),l=tS(s,o).getOtherAxis(o).getGlobalExtent(),c=o.dim==="x"?0:1,v=[r.x,r.y];v[c]+=n[c],v[c]=Ye(u[1],
v[c]),v[c]=fe(u[0],v[c]);var h=(l[1]+l[0])/2,d=[h,h];d[c]=v[c];var p=[{verticalAlign:"middle"},{align:"center"}];return{x:v[0],y:v[1],rotation:r.rotation,cursorPoint:d,
tooltipOption:p[c]}},e})(vN);function tS(t,e){var r={};return r[e.dim+"AxisIndex"]=e.index,t.getCartesian(r)}f(tS,"getCartesian");var TN={line:f(function(t,e,r,n){
var i=yN([e,n[0]],[e,n[1]],rS(t));return{type:"Line",subPixelOptimize:!0,shape:i}},"line"),shadow:f(function(t,e,r,n,i,a){var o=SN(t,i,a),s=n[1]-n[0],u=bN(e,r,o),
l=u[0],c=u[1];return{type:"Rect",shape:_N([l,n[0]],[c-l,s],rS(t))}},"shadow")};function rS(t){return t.dim==="x"?0:1}f(rS,"getAxisDimIndex");var xN=wN,DN=(function(t){
ee(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.type=e.type,r}return f(e,"AxisPointerModel2"),e.type="axisPointer",e.defaultOption={
show:"auto",z:50,type:"line",snap:!1,triggerTooltip:!0,triggerEmphasis:!0,value:null,status:null,link:[],animation:null,animationDurationUpdate:200,lineStyle:{color:te.
color.border,width:1,type:"dashed"},shadowStyle:{color:te.color.shadowTint},label:{show:!0,formatter:null,precision:"auto",margin:3,color:te.color.neutral00,padding:[
5,7,5,7],backgroundColor:te.color.accent60,borderColor:null,borderWidth:0,borderRadius:3},handle:{show:!1,icon:"M10.7,11.9v-1.3H9.3v1.3c-4.9,0.3-8.8,4.4-8.8,9.4\
c0,5,3.9,9.1,8.8,9.4h1.3c4.9-0.3,8.8-4.4,8.8-9.4C19.5,16.3,15.6,12.2,10.7,11.9z M13.3,24.4H6.7v-1.2h6.6z M13.3,22H6.7v-1.2h6.6z M13.3,19.6H6.7v-1.2h6.6z",size:45,
margin:50,color:te.color.accent40,throttle:40}},e})(Te),CN=DN,xr=Se(),EN=M;function AN(t,e,r){if(!xe.node){var n=e.getZr();xr(n).records||(xr(n).records={}),MN(
n,e);var i=xr(n).records[t]||(xr(n).records[t]={});i.handler=r}}f(AN,"register");function MN(t,e){if(xr(t).initialized)return;xr(t).initialized=!0,r("click",Oe(
eh,"click")),r("mousemove",Oe(eh,"mousemove")),r("mousewheel",Oe(eh,"mousewheel")),r("globalout",LN);function r(n,i){t.on(n,function(a){var o=PN(e);EN(xr(t).records,
function(s){s&&i(s,a,o.dispatchAction)}),IN(o.pendings,e)})}f(r,"useHandler")}f(MN,"initGlobalListeners");function IN(t,e){var r=t.showTip.length,n=t.hideTip.length,
i;r?i=t.showTip[r-1]:n&&(i=t.hideTip[n-1]),i&&(i.dispatchAction=null,e.dispatchAction(i))}f(IN,"dispatchTooltipFinally");function LN(t,e,r){t.handler("leave",null,
r)}f(LN,"onLeave");function eh(t,e,r,n){e.handler(t,r,n)}f(eh,"doEnter");function PN(t){var e={showTip:[],hideTip:[]},r=f(function(n){var i=e[n.type];i?i.push(n):
(n.dispatchAction=r,t.dispatchAction(n))},"dispatchAction");return{dispatchAction:r,pendings:e}}f(PN,"makeDispatchAction");function nS(t,e){if(!xe.node){var r=e.
getZr(),n=(xr(r).records||{})[t];n&&(xr(r).records[t]=null)}}f(nS,"unregister");var ON=(function(t){ee(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||
this;return r.type=e.type,r}return f(e,"AxisPointerView2"),e.prototype.render=function(r,n,i){var a=n.getComponent("tooltip"),o=r.get("triggerOn")||a&&a.get("tr\
iggerOn")||"mousemove|click|mousewheel";AN("axisPointer",i,function(s,u,l){o!=="none"&&(s==="leave"||o.indexOf(s)>=0)&&l({type:"updateAxisPointer",currTrigger:s,
x:u&&u.offsetX,y:u&&u.offsetY})})},e.prototype.remove=function(r,n){nS("axisPointer",n)},e.prototype.dispose=function(r,n){nS("axisPointer",n)},e.type="axisPoin\
ter",e})(Zr),NN=ON;function RN(t,e){var r=[],n=t.seriesIndex,i;if(n==null||!(i=e.getSeriesByIndex(n)))return{point:[]};var a=i.getData(),o=yn(a,t);if(o==null||o<
0||Z(o))return{point:[]};var s=a.getItemGraphicEl(o),u=i.coordinateSystem;if(i.getTooltipPosition)r=i.getTooltipPosition(o)||[];else if(u&&u.dataToPoint)if(t.isStacked){
var l=u.getBaseAxis(),c=u.getOtherAxis(l),v=c.dim,h=l.dim,d=v==="x"||v==="radius"?1:0,p=a.mapDimension(h),g=[];g[d]=a.get(p,o),g[1-d]=a.get(a.getCalculationInfo(
"stackResultDimension"),o),r=u.dataToPoint(g)||[]}else r=u.dataToPoint(a.getValues(X(u.dimensions,function(y){return a.mapDimension(y)}),o))||[];else if(s){var m=s.
getBoundingRect().clone();m.applyTransform(s.transform),r=[m.x+m.width/2,m.y+m.height/2]}return{point:r,el:s}}f(RN,"findPointFromSeries");var iS=Se();function kN(t,e,r){
var n=t.currTrigger,i=[t.x,t.y],a=t,o=t.dispatchAction||Ae(r.dispatchAction,r),s=e.getComponent("axisPointer").coordSysAxesInfo;if(s){Vu(i)&&(i=RN({seriesIndex:a.
seriesIndex,dataIndex:a.dataIndex},e).point);var u=Vu(i),l=a.axesInfo,c=s.axesInfo,v=n==="leave"||Vu(i),h={},d={},p={list:[],map:{}},g={showPointer:Oe(FN,d),showTooltip:Oe(
VN,p)};M(s.coordSysMap,function(y,_){var S=u||y.containPoint(i);M(s.coordSysAxesInfo[_],function(b,w){var T=b.axis,x=UN(l,b);if(!v&&S&&(!l||x)){var C=x&&x.value;
C==null&&!u&&(C=T.pointToData(i)),C!=null&&aS(b,C,g,!1,h)}})});var m={};return M(c,function(y,_){var S=y.linkGroup;S&&!d[_]&&M(S.axesInfo,function(b,w){var T=d[w];
if(b!==y&&T){var x=T.value;S.mapper&&(x=y.axis.scale.parse(S.mapper(x,oS(b),oS(y)))),m[y.key]=x}})}),M(m,function(y,_){aS(c[_],y,g,!0,h)}),zN(d,c,h),GN(p,i,t,o),
HN(c,o,r),h}}f(kN,"axisTrigger");function aS(t,e,r,n,i){var a=t.axis;if(!(a.scale.isBlank()||!a.containData(e))){if(!t.involveSeries){r.showPointer(t,e);return}
var o=BN(e,t),s=o.payloadBatch,u=o.snapToValue;s[0]&&i.seriesIndex==null&&F(i,s[0]),!n&&t.snap&&a.containData(u)&&u!=null&&(e=u),r.showPointer(t,e,s),r.showTooltip(
t,o,u)}}f(aS,"processOnAxis");function BN(t,e){var r=e.axis,n=r.dim,i=t,a=[],o=Number.MAX_VALUE,s=-1;return M(e.seriesModels,function(u,l){var c=u.getData().mapDimensionsAll(
n),v,h;if(u.getAxisTooltipData){var d=u.getAxisTooltipData(c,t,r);h=d.dataIndices,v=d.nestestValue}else{if(h=u.indicesOfNearest(n,c[0],t,r.type==="category"?.5:
null),!h.length)return;v=u.getData().get(c[0],h[0])}if(St(v)){var p=t-v,g=Math.abs(p);g<=o&&((g<o||p>=0&&s<0)&&(o=g,s=p,i=v,a.length=0),M(h,function(m){a.push({
seriesIndex:u.seriesIndex,dataIndexInside:m,dataIndex:u.getData().getRawIndex(m)})}))}}),{payloadBatch:a,snapToValue:i}}f(BN,"buildPayloadsBySeries");function FN(t,e,r,n){
t[e.key]={value:r,payloadBatch:n}}f(FN,"showPointer");function VN(t,e,r,n){var i=r.payloadBatch,a=e.axis,o=a.model,s=e.axisPointerModel;if(!(!e.triggerTooltip||
!i.length)){var u=e.coordSys.model,l=no(u),c=t.map[l];c||(c=t.map[l]={coordSysId:u.id,coordSysIndex:u.componentIndex,coordSysType:u.type,coordSysMainType:u.mainType,
dataByAxis:[]},t.list.push(c)),c.dataByAxis.push({axisDim:a.dim,axisIndex:o.componentIndex,axisType:o.type,axisId:o.id,value:n,valueLabelOpt:{precision:s.get(["\
label","precision"]),formatter:s.get(["label","formatter"])},seriesDataIndices:i.slice()})}}f(VN,"showTooltip");function zN(t,e,r){var n=r.axesInfo=[];M(e,function(i,a){
var o=i.axisPointerModel.option,s=t[a];s?(!i.useHandle&&(o.status="show"),o.value=s.value,o.seriesDataIndices=(s.payloadBatch||[]).slice()):!i.useHandle&&(o.status=
"hide"),o.status==="show"&&n.push({axisDim:i.axis.dim,axisIndex:i.axis.model.componentIndex,value:o.value})})}f(zN,"updateModelActually");function GN(t,e,r,n){if(Vu(
e)||!t.list.length){n({type:"hideTip"});return}var i=((t.list[0].dataByAxis[0]||{}).seriesDataIndices||[])[0]||{};n({type:"showTip",escapeConnect:!0,x:e[0],y:e[1],
tooltipOption:r.tooltipOption,position:r.position,dataIndexInside:i.dataIndexInside,dataIndex:i.dataIndex,seriesIndex:i.seriesIndex,dataByCoordSys:t.list})}f(GN,
"dispatchTooltipActually");function HN(t,e,r){var n=r.getZr(),i="axisPointerLastHighlights",a=iS(n)[i]||{},o=iS(n)[i]={};M(t,function(c,v){var h=c.axisPointerModel.
option;h.status==="show"&&c.triggerEmphasis&&M(h.seriesDataIndices,function(d){o[d.seriesIndex+"|"+d.dataIndex]=d})});var s=[],u=[];function l(c){return{seriesIndex:c.
seriesIndex,dataIndex:c.dataIndex}}f(l,"makeHighDownItem"),M(a,function(c,v){!o[v]&&u.push(l(c))}),M(o,function(c,v){!a[v]&&s.push(l(c))}),u.length&&r.dispatchAction(
{type:"downplay",escapeConnect:!0,notBlur:!0,batch:u}),s.length&&r.dispatchAction({type:"highlight",escapeConnect:!0,notBlur:!0,batch:s})}f(HN,"dispatchHighDown\
Actually");function UN(t,e){for(var r=0;r<(t||[]).length;r++){var n=t[r];if(e.axis.dim===n.axisDim&&e.axis.model.componentIndex===n.axisIndex)return n}}f(UN,"fi\
ndInputAxisInfo");function oS(t){var e=t.axis.model,r={},n=r.axisDim=t.axis.dim;return r.axisIndex=r[n+"AxisIndex"]=e.componentIndex,r.axisName=r[n+"AxisName"]=
e.name,r.axisId=r[n+"AxisId"]=e.id,r}f(oS,"makeMapperParam");function Vu(t){return!t||t[0]==null||isNaN(t[0])||t[1]==null||isNaN(t[1])}f(Vu,"illegalPoint");function WN(t){
W1.registerAxisPointerClass("CartesianAxisPointer",xN),t.registerComponentModel(CN),t.registerComponentView(NN),t.registerPreprocessor(function(e){if(e){(!e.axisPointer||
e.axisPointer.length===0)&&(e.axisPointer={});var r=e.axisPointer.link;r&&!Z(r)&&(e.axisPointer.link=[r])}}),t.registerProcessor(t.PRIORITY.PROCESSOR.STATISTIC,
{overallReset:f(function(e,r){e.getComponent("axisPointer").coordSysAxesInfo=QO(e,r)},"overallReset")}),t.registerAction({type:"updateAxisPointer",event:"update\
AxisPointer",update:":updateAxisPointer"},kN)}f(WN,"install5");function YN(t){qr(q1),qr(WN)}f(YN,"install6");function XN(t,e){var r=pc(e.get("padding")),n=e.getItemStyle(
["color","opacity"]);n.fill=e.get("backgroundColor");var i=new Me({shape:{x:t.x-r[3],y:t.y-r[0],width:t.width+r[1]+r[3],height:t.height+r[0]+r[2],r:e.get("borde\
rRadius")},style:n,silent:!0,z2:-1});return i}f(XN,"makeBackground");var ZN=(function(t){ee(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.
type=e.type,r.layoutMode={type:"box",ignoreSize:!0},r}return f(e,"TitleModel2"),e.type="title",e.defaultOption={z:6,show:!0,text:"",target:"blank",subtext:"",subtarget:"\
blank",left:"center",top:te.size.m,backgroundColor:te.color.transparent,borderColor:te.color.primary,borderWidth:0,padding:5,itemGap:10,textStyle:{fontSize:18,fontWeight:"\
bold",color:te.color.primary},subtextStyle:{fontSize:12,color:te.color.quaternary}},e})(Te),qN=(function(t){ee(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||
this;return r.type=e.type,r}return f(e,"TitleView2"),e.prototype.render=function(r,n,i){if(this.group.removeAll(),!!r.get("show")){var a=this.group,o=r.getModel(
"textStyle"),s=r.getModel("subtextStyle"),u=r.get("textAlign"),l=U(r.get("textBaseline"),r.get("textVerticalAlign")),c=new nt({style:kr(o,{text:r.get("text"),fill:o.
getTextColor()},{disableBox:!0}),z2:10}),v=c.getBoundingRect(),h=r.get("subtext"),d=new nt({style:kr(s,{text:h,fill:s.getTextColor(),y:v.height+r.get("itemGap"),
verticalAlign:"top"},{disableBox:!0}),z2:10}),p=r.get("link"),g=r.get("sublink"),m=r.get("triggerEvent",!0);c.silent=!p&&!m,d.silent=!g&&!m,p&&c.on("click",function(){
Hm(p,"_"+r.get("target"))}),g&&d.on("click",function(){Hm(g,"_"+r.get("subtarget"))}),me(c).eventData=me(d).eventData=m?{componentType:"title",componentIndex:r.
componentIndex}:null,a.add(c),h&&a.add(d);var y=a.getBoundingRect(),_=r.getBoxLayoutParams();_.width=y.width,_.height=y.height;var S=_c(r,i),b=Oa(_,S.refContainer,
r.get("padding"));u||(u=r.get("left")||r.get("right"),u==="middle"&&(u="center"),u==="right"?b.x+=b.width:u==="center"&&(b.x+=b.width/2)),l||(l=r.get("top")||r.
get("bottom"),l==="center"&&(l="middle"),l==="bottom"?b.y+=b.height:l==="middle"&&(b.y+=b.height/2),l=l||"top"),a.x=b.x,a.y=b.y,a.markRedraw();var w={align:u,verticalAlign:l};
c.setStyle(w),d.setStyle(w),y=a.getBoundingRect();var T=b.margin,x=r.getItemStyle(["color","opacity"]);x.fill=r.get("backgroundColor");var C=new Me({shape:{x:y.
x-T[3],y:y.y-T[0],width:y.width+T[1]+T[3],height:y.height+T[0]+T[2],r:r.get("borderRadius")},style:x,subPixelOptimize:!0,silent:!0});a.add(C)}},e.type="title",e})(
Zr);function KN(t){t.registerComponentModel(ZN),t.registerComponentView(qN)}f(KN,"install7");var QN=f(function(t,e){if(e==="all")return{type:"all",title:t.getLocaleModel().
get(["legend","selector","all"])};if(e==="inverse")return{type:"inverse",title:t.getLocaleModel().get(["legend","selector","inverse"])}},"getDefaultSelectorOpti\
ons"),$N=(function(t){ee(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.type=e.type,r.layoutMode={type:"box",ignoreSize:!0},r}return f(
e,"LegendModel2"),e.prototype.init=function(r,n,i){this.mergeDefaultAndTheme(r,i),r.selected=r.selected||{},this._updateSelector(r)},e.prototype.mergeOption=function(r,n){
t.prototype.mergeOption.call(this,r,n),this._updateSelector(r)},e.prototype._updateSelector=function(r){var n=r.selector,i=this.ecModel;n===!0&&(n=r.selector=["\
all","inverse"]),Z(n)&&M(n,function(a,o){q(a)&&(a={type:a}),n[o]=be(a,QN(i,a.type))})},e.prototype.optionUpdated=function(){this._updateData(this.ecModel);var r=this.
_data;if(r[0]&&this.get("selectedMode")==="single"){for(var n=!1,i=0;i<r.length;i++){var a=r[i].get("name");if(this.isSelected(a)){this.select(a),n=!0;break}}!n&&
this.select(r[0].get("name"))}},e.prototype._updateData=function(r){var n=[],i=[];r.eachRawSeries(function(u){var l=u.name;i.push(l);var c;if(u.legendVisualProvider){
var v=u.legendVisualProvider,h=v.getAllNames();r.isSeriesFiltered(u)||(i=i.concat(h)),h.length?n=n.concat(h):c=!0}else c=!0;c&&lf(u)&&n.push(u.name)}),this._availableNames=
i;var a=this.get("data")||n,o=$(),s=X(a,function(u){return(q(u)||ge(u))&&(u={name:u}),o.get(u.name)?null:(o.set(u.name,!0),new ct(u,this,this.ecModel))},this);this.
_data=Ge(s,function(u){return!!u})},e.prototype.getData=function(){return this._data},e.prototype.select=function(r){var n=this.option.selected,i=this.get("sele\
ctedMode");if(i==="single"){var a=this._data;M(a,function(o){n[o.get("name")]=!1})}n[r]=!0},e.prototype.unSelect=function(r){this.get("selectedMode")!=="single"&&
(this.option.selected[r]=!1)},e.prototype.toggleSelected=function(r){var n=this.option.selected;n.hasOwnProperty(r)||(n[r]=!0),this[n[r]?"unSelect":"select"](r)},
e.prototype.allSelect=function(){var r=this._data,n=this.option.selected;M(r,function(i){n[i.get("name",!0)]=!0})},e.prototype.inverseSelect=function(){var r=this.
_data,n=this.option.selected;M(r,function(i){var a=i.get("name",!0);n.hasOwnProperty(a)||(n[a]=!0),n[a]=!n[a]})},e.prototype.isSelected=function(r){var n=this.option.
selected;return!(n.hasOwnProperty(r)&&!n[r])&&ce(this._availableNames,r)>=0},e.prototype.getOrient=function(){return this.get("orient")==="vertical"?{index:1,name:"\
vertical"}:{index:0,name:"horizontal"}},e.type="legend.plain",e.dependencies=["series"],e.defaultOption={z:4,show:!0,orient:"horizontal",left:"center",bottom:te.
size.m,align:"auto",backgroundColor:te.color.transparent,borderColor:te.color.border,borderRadius:0,borderWidth:0,padding:5,itemGap:8,itemWidth:25,itemHeight:14,
symbolRotate:"inherit",symbolKeepAspect:!0,inactiveColor:te.color.disabled,inactiveBorderColor:te.color.disabled,inactiveBorderWidth:"auto",itemStyle:{color:"in\
herit",opacity:"inherit",borderColor:"inherit",borderWidth:"auto",borderCap:"inherit",borderJoin:"inherit",borderDashOffset:"inherit",borderMiterLimit:"inherit"},
lineStyle:{width:"auto",color:"inherit",inactiveColor:te.color.disabled,inactiveWidth:2,opacity:"inherit",type:"inherit",cap:"inherit",join:"inherit",dashOffset:"\
inherit",miterLimit:"inherit"},textStyle:{color:te.color.secondary},selectedMode:!0,selector:!1,selectorLabel:{show:!0,borderRadius:10,padding:[3,5,3,5],fontSize:12,
fontFamily:"sans-serif",color:te.color.tertiary,borderWidth:1,borderColor:te.color.border},emphasis:{selectorLabel:{show:!0,color:te.color.quaternary}},selectorPosition:"\
auto",selectorItemGap:7,selectorButtonGap:10,tooltip:{show:!1},triggerEvent:!1},e})(Te),th=$N,Xi=Oe,rh=M,zu=Be,JN=(function(t){ee(e,t);function e(){var r=t!==null&&
t.apply(this,arguments)||this;return r.type=e.type,r.newlineDisabled=!1,r}return f(e,"LegendView2"),e.prototype.init=function(){this.group.add(this._contentGroup=
new zu),this.group.add(this._selectorGroup=new zu),this._isFirstRender=!0},e.prototype.getContentGroup=function(){return this._contentGroup},e.prototype.getSelectorGroup=
function(){return this._selectorGroup},e.prototype.render=function(r,n,i){var a=this._isFirstRender;if(this._isFirstRender=!1,this.resetInner(),!!r.get("show",!0)){
var o=r.get("align"),s=r.get("orient");(!o||o==="auto")&&(o=r.get("left")==="right"&&s==="vertical"?"right":"left");var u=r.get("selector",!0),l=r.get("selector\
Position",!0);u&&(!l||l==="auto")&&(l=s==="horizontal"?"end":"start"),this.renderInner(o,r,n,i,u,s,l);var c=_c(r,i).refContainer,v=r.getBoxLayoutParams(),h=r.get(
"padding"),d=Oa(v,c,h),p=this.layoutInner(r,o,d,a,u,l),g=Oa(pe({width:p.width,height:p.height},v),c,h);this.group.x=g.x-p.x,this.group.y=g.y-p.y,this.group.markRedraw(),
this.group.add(this._backgroundEl=XN(p,r))}},e.prototype.resetInner=function(){this.getContentGroup().removeAll(),this._backgroundEl&&this.group.remove(this._backgroundEl),
this.getSelectorGroup().removeAll()},e.prototype.renderInner=function(r,n,i,a,o,s,u){var l=this.getContentGroup(),c=$(),v=n.get("selectedMode"),h=n.get("trigger\
Event"),d=[];i.eachRawSeries(function(p){!p.get("legendHoverLink")&&d.push(p.id)}),rh(n.getData(),function(p,g){var m=this,y=p.get("name");if(!this.newlineDisabled&&
(y===""||y===`
`)){var _=new zu;_.newline=!0,l.add(_);return}var S=i.getSeriesByName(y)[0];if(!c.get(y)){if(S){var b=S.getData(),w=b.getVisual("legendLineStyle")||{},T=b.getVisual(
"legendIcon"),x=b.getVisual("style"),C=this._createItem(S,y,g,p,n,r,w,x,T,v,a);C.on("click",Xi(sS,y,null,a,d)).on("mouseover",Xi(nh,S.name,null,a,d)).on("mouseo\
ut",Xi(ih,S.name,null,a,d)),i.ssr&&C.eachChild(function(A){var D=me(A);D.seriesIndex=S.seriesIndex,D.dataIndex=g,D.ssrType="legend"}),h&&C.eachChild(function(A){
m.packEventData(A,n,S,g,y)}),c.set(y,!0)}else i.eachRawSeries(function(A){var D=this;if(!c.get(y)&&A.legendVisualProvider){var E=A.legendVisualProvider;if(!E.containName(
y))return;var L=E.indexOfName(y),I=E.getItemVisual(L,"style"),P=E.getItemVisual(L,"legendIcon"),O=Pt(I.fill);O&&O[3]===0&&(O[3]=.2,I=F(F({},I),{fill:ia(O,"rgba")}));
var N=this._createItem(A,y,g,p,n,r,{},I,P,v,a);N.on("click",Xi(sS,null,y,a,d)).on("mouseover",Xi(nh,null,y,a,d)).on("mouseout",Xi(ih,null,y,a,d)),i.ssr&&N.eachChild(
function(B){var k=me(B);k.seriesIndex=A.seriesIndex,k.dataIndex=g,k.ssrType="legend"}),h&&N.eachChild(function(B){D.packEventData(B,n,A,g,y)}),c.set(y,!0)}},this);
process.env.NODE_ENV!=="production"&&(c.get(y)||console.warn(y+" series not exists. Legend data should be same with series name or data name."))}},this),o&&this.
_createSelector(o,n,a,s,u)},e.prototype.packEventData=function(r,n,i,a,o){var s={componentType:"legend",componentIndex:n.componentIndex,dataIndex:a,value:o,seriesIndex:i.
seriesIndex};me(r).eventData=s},e.prototype._createSelector=function(r,n,i,a,o){var s=this.getSelectorGroup();rh(r,f(function(l){var c=l.type,v=new nt({style:{x:0,
y:0,align:"center",verticalAlign:"middle"},onclick:f(function(){i.dispatchAction({type:c==="all"?"legendAllSelect":"legendInverseSelect",legendId:n.id})},"oncli\
ck")});s.add(v);var h=n.getModel("selectorLabel"),d=n.getModel(["emphasis","selectorLabel"]);Ts(v,{normal:h,emphasis:d},{defaultText:l.title}),xf(v)},"createSel\
ectorButton"))},e.prototype._createItem=function(r,n,i,a,o,s,u,l,c,v,h){var d=r.visualDrawType,p=o.get("itemWidth"),g=o.get("itemHeight"),m=o.isSelected(n),y=a.
get("symbolRotate"),_=a.get("symbolKeepAspect"),S=a.get("icon");c=S||c||"roundRect";var b=jN(c,a,u,l,d,m,h),w=new zu,T=a.getModel("textStyle");if(j(r.getLegendIcon)&&
(!S||S==="inherit"))w.add(r.getLegendIcon({itemWidth:p,itemHeight:g,icon:c,iconRotate:y,itemStyle:b.itemStyle,lineStyle:b.lineStyle,symbolKeepAspect:_}));else{var x=S===
"inherit"&&r.getData().getVisual("symbol")?y==="inherit"?r.getData().getVisual("symbolRotate"):y:0;w.add(eR({itemWidth:p,itemHeight:g,icon:c,iconRotate:x,itemStyle:b.
itemStyle,lineStyle:b.lineStyle,symbolKeepAspect:_}))}var C=s==="left"?p+5:-5,A=s,D=o.get("formatter"),E=n;q(D)&&D?E=D.replace("{name}",n??""):j(D)&&(E=D(n));var L=m?
T.getTextColor():a.get("inactiveColor");w.add(new nt({style:kr(T,{text:E,x:C,y:g/2,fill:L,align:A,verticalAlign:"middle"},{inheritColor:L})}));var I=new Me({shape:w.
getBoundingRect(),style:{fill:"transparent"}}),P=a.getModel("tooltip");return P.get("show")&&_s({el:I,componentModel:o,itemName:n,itemTooltipOption:P.option}),w.
add(I),w.eachChild(function(O){O.silent=!0}),I.silent=!v,this.getContentGroup().add(w),xf(w),w.__legendDataIndex=i,w},e.prototype.layoutInner=function(r,n,i,a,o,s){
var u=this.getContentGroup(),l=this.getSelectorGroup();Pa(r.get("orient"),u,r.get("itemGap"),i.width,i.height);var c=u.getBoundingRect(),v=[-c.x,-c.y];if(l.markRedraw(),
u.markRedraw(),o){Pa("horizontal",l,r.get("selectorItemGap",!0));var h=l.getBoundingRect(),d=[-h.x,-h.y],p=r.get("selectorButtonGap",!0),g=r.getOrient().index,m=g===
0?"width":"height",y=g===0?"height":"width",_=g===0?"y":"x";s==="end"?d[g]+=c[m]+p:v[g]+=h[m]+p,d[1-g]+=c[y]/2-h[y]/2,l.x=d[0],l.y=d[1],u.x=v[0],u.y=v[1];var S={
x:0,y:0};return S[m]=c[m]+p+h[m],S[y]=Math.max(c[y],h[y]),S[_]=Math.min(0,h[_]+d[1-g]),S}else return u.x=v[0],u.y=v[1],this.group.getBoundingRect()},e.prototype.
remove=function(){this.getContentGroup().removeAll(),this._isFirstRender=!0},e.type="legend.plain",e})(Zr);function jN(t,e,r,n,i,a,o){function s(m,y){m.lineWidth===
"auto"&&(m.lineWidth=y.lineWidth>0?2:0),rh(m,function(_,S){m[S]==="inherit"&&(m[S]=y[S])})}f(s,"handleCommonProps");var u=e.getModel("itemStyle"),l=u.getItemStyle(),
c=t.lastIndexOf("empty",0)===0?"fill":"stroke",v=u.getShallow("decal");l.decal=!v||v==="inherit"?n.decal:Cv(v,o),l.fill==="inherit"&&(l.fill=n[i]),l.stroke==="i\
nherit"&&(l.stroke=n[c]),l.opacity==="inherit"&&(l.opacity=(i==="fill"?n:r).opacity),s(l,n);var h=e.getModel("lineStyle"),d=h.getLineStyle();if(s(d,r),l.fill===
"auto"&&(l.fill=n.fill),l.stroke==="auto"&&(l.stroke=n.fill),d.stroke==="auto"&&(d.stroke=n.fill),!a){var p=e.get("inactiveBorderWidth"),g=l[c];l.lineWidth=p===
"auto"?n.lineWidth>0&&g?2:0:l.lineWidth,l.fill=e.get("inactiveColor"),l.stroke=e.get("inactiveBorderColor"),d.stroke=h.get("inactiveColor"),d.lineWidth=h.get("i\
nactiveWidth")}return{itemStyle:l,lineStyle:d}}f(jN,"getLegendStyle");function eR(t){var e=t.icon||"roundRect",r=On(e,0,0,t.itemWidth,t.itemHeight,t.itemStyle.fill,
t.symbolKeepAspect);return r.setStyle(t.itemStyle),r.rotation=(t.iconRotate||0)*Math.PI/180,r.setOrigin([t.itemWidth/2,t.itemHeight/2]),e.indexOf("empty")>-1&&(r.
style.stroke=r.style.fill,r.style.fill=te.color.neutral00,r.style.lineWidth=2),r}f(eR,"getDefaultLegendIcon");function sS(t,e,r,n){ih(t,e,r,n),r.dispatchAction(
{type:"legendToggleSelect",name:t??e}),nh(t,e,r,n)}f(sS,"dispatchSelectAction");function nh(t,e,r,n){r.usingTHL()||r.dispatchAction({type:"highlight",seriesName:t,
name:e,excludeSeriesId:n})}f(nh,"dispatchHighlightAction");function ih(t,e,r,n){r.usingTHL()||r.dispatchAction({type:"downplay",seriesName:t,name:e,excludeSeriesId:n})}
f(ih,"dispatchDownplayAction");var uS=JN;function io(t,e,r){var n=t==="allSelect"||t==="inverseSelect",i={},a=[];r.eachComponent({mainType:"legend",query:e},function(s){
n?s[t]():s[t](e.name),lS(s,i),a.push(s.componentIndex)});var o={};return r.eachComponent("legend",function(s){M(i,function(u,l){s[u?"select":"unSelect"](l)}),lS(
s,o)}),n?{selected:o,legendIndex:a}:{name:e.name,selected:o}}f(io,"legendSelectActionHandler");function lS(t,e){var r=e||{};return M(t.getData(),function(n){var i=n.
get("name");if(!(i===`
`||i==="")){var a=t.isSelected(i);rt(r,i)?r[i]=r[i]&&a:r[i]=a}}),r}f(lS,"makeSelectedMap");function tR(t){t.registerAction("legendToggleSelect","legendselectcha\
nged",Oe(io,"toggleSelected")),t.registerAction("legendAllSelect","legendselectall",Oe(io,"allSelect")),t.registerAction("legendInverseSelect","legendinversesel\
ect",Oe(io,"inverseSelect")),t.registerAction("legendSelect","legendselected",Oe(io,"select")),t.registerAction("legendUnSelect","legendunselected",Oe(io,"unSel\
ect"))}f(tR,"installLegendAction");var rR=hf(nR);function nR(t){var e=t.findComponents({mainType:"legend"});e&&e.length&&t.filterSeries(function(r){for(var n=0;n<
e.length;n++)if(!e[n].isSelected(r.name))return!1;return!0})}f(nR,"legendFilter");function fS(t){t.registerComponentModel(th),t.registerComponentView(uS),t.registerProcessor(
t.PRIORITY.PROCESSOR.SERIES_FILTER,rR),t.registerSubTypeDefaulter("legend",function(){return"plain"}),tR(t)}f(fS,"install8");var iR=(function(t){ee(e,t);function e(){
var r=t!==null&&t.apply(this,arguments)||this;return r.type=e.type,r}return f(e,"ScrollableLegendModel2"),e.prototype.setScrollDataIndex=function(r){this.option.
scrollDataIndex=r},e.prototype.init=function(r,n,i){var a=Ra(r);t.prototype.init.call(this,r,n,i),cS(this,r,a)},e.prototype.mergeOption=function(r,n){t.prototype.
mergeOption.call(this,r,n),cS(this,this.option,r)},e.type="legend.scroll",e.defaultOption=xm(th.defaultOption,{scrollDataIndex:0,pageButtonItemGap:5,pageButtonGap:null,
pageButtonPosition:"end",pageFormatter:"{current}/{total}",pageIcons:{horizontal:["M0,0L12,-10L12,10z","M0,0L-12,-10L-12,10z"],vertical:["M0,0L20,0L10,-20z","M0\
,0L20,0L10,20z"]},pageIconColor:te.color.accent50,pageIconInactiveColor:te.color.accent10,pageIconSize:15,pageTextStyle:{color:te.color.tertiary},animationDurationUpdate:800}),
e})(th);function cS(t,e,r){var n=t.getOrient(),i=[1,1];i[n.index]=0,Vr(e,r,{type:"box",ignoreSize:!!i})}f(cS,"mergeAndNormalizeLayoutParams");var aR=iR,vS=Be,ah=[
"width","height"],oh=["x","y"],oR=(function(t){ee(e,t);function e(){var r=t!==null&&t.apply(this,arguments)||this;return r.type=e.type,r.newlineDisabled=!0,r._currentIndex=
0,r}return f(e,"ScrollableLegendView2"),e.prototype.init=function(){t.prototype.init.call(this),this.group.add(this._containerGroup=new vS),this._containerGroup.
add(this.getContentGroup()),this.group.add(this._controllerGroup=new vS)},e.prototype.resetInner=function(){t.prototype.resetInner.call(this),this._controllerGroup.
removeAll(),this._containerGroup.removeClipPath(),this._containerGroup.__rectSize=null},e.prototype.renderInner=function(r,n,i,a,o,s,u){var l=this;t.prototype.renderInner.
call(this,r,n,i,a,o,s,u);var c=this._controllerGroup,v=n.get("pageIconSize",!0),h=Z(v)?v:[v,v];p("pagePrev",0);var d=n.getModel("pageTextStyle");c.add(new nt({name:"\
pageText",style:{text:"xx/xx",fill:d.getTextColor(),font:d.getFont(),verticalAlign:"middle",align:"center"},silent:!0})),p("pageNext",1);function p(g,m){var y=g+
"DataIndex",_=Ff(n.get("pageIcons",!0)[n.getOrient().name][m],{onclick:Ae(l._pageGo,l,y,n,a)},{x:-h[0]/2,y:-h[1]/2,width:h[0],height:h[1]});_.name=g,c.add(_)}f(
p,"createPageButton")},e.prototype.layoutInner=function(r,n,i,a,o,s){var u=this.getSelectorGroup(),l=r.getOrient().index,c=ah[l],v=oh[l],h=ah[1-l],d=oh[1-l];o&&
Pa("horizontal",u,r.get("selectorItemGap",!0));var p=r.get("selectorButtonGap",!0),g=u.getBoundingRect(),m=[-g.x,-g.y],y=ae(i);o&&(y[c]=i[c]-g[c]-p);var _=this.
_layoutContentAndController(r,a,y,l,c,h,d,v);if(o){if(s==="end")m[l]+=_[c]+p;else{var S=g[c]+p;m[l]-=S,_[v]-=S}_[c]+=g[c]+p,m[1-l]+=_[d]+_[h]/2-g[h]/2,_[h]=Math.
max(_[h],g[h]),_[d]=Math.min(_[d],g[d]+m[1-l]),u.x=m[0],u.y=m[1],u.markRedraw()}return _},e.prototype._layoutContentAndController=function(r,n,i,a,o,s,u,l){var c=this.
getContentGroup(),v=this._containerGroup,h=this._controllerGroup;Pa(r.get("orient"),c,r.get("itemGap"),a?i.width:null,a?null:i.height),Pa("horizontal",h,r.get("\
pageButtonItemGap",!0));var d=c.getBoundingRect(),p=h.getBoundingRect(),g=this._showController=d[o]>i[o],m=[-d.x,-d.y];n||(m[a]=c[l]);var y=[0,0],_=[-p.x,-p.y],
S=U(r.get("pageButtonGap",!0),r.get("itemGap",!0));if(g){var b=r.get("pageButtonPosition",!0);b==="end"?_[a]+=i[o]-p[o]:y[a]+=p[o]+S}_[1-a]+=d[s]/2-p[s]/2,c.setPosition(
m),v.setPosition(y),h.setPosition(_);var w={x:0,y:0};if(w[o]=g?i[o]:d[o],w[s]=Math.max(d[s],p[s]),w[u]=Math.min(0,p[u]+_[1-a]),v.__rectSize=i[o],g){var T={x:0,y:0};
T[o]=Math.max(i[o]-p[o]-S,0),T[s]=w[s],v.setClipPath(new Me({shape:T})),v.__rectSize=T[o]}else h.eachChild(function(C){C.attr({invisible:!0,silent:!0})});var x=this.
_getPageInfo(r);return x.pageIndex!=null&&ft(c,{x:x.contentPosition[0],y:x.contentPosition[1]},g?r:null),this._updatePageInfoView(r,x),w},e.prototype._pageGo=function(r,n,i){
var a=this._getPageInfo(n)[r];a!=null&&i.dispatchAction({type:"legendScroll",scrollDataIndex:a,legendId:n.id})},e.prototype._updatePageInfoView=function(r,n){var i=this.
_controllerGroup;M(["pagePrev","pageNext"],function(c){var v=c+"DataIndex",h=n[v]!=null,d=i.childOfName(c);d&&(d.setStyle("fill",h?r.get("pageIconColor",!0):r.get(
"pageIconInactiveColor",!0)),d.cursor=h?"pointer":"default")});var a=i.childOfName("pageText"),o=r.get("pageFormatter"),s=n.pageIndex,u=s!=null?s+1:0,l=n.pageCount;
a&&o&&a.setStyle("text",q(o)?o.replace("{current}",u==null?"":u+"").replace("{total}",l==null?"":l+""):o({current:u,total:l}))},e.prototype._getPageInfo=function(r){
var n=r.get("scrollDataIndex",!0),i=this.getContentGroup(),a=this._containerGroup.__rectSize,o=r.getOrient().index,s=ah[o],u=oh[o],l=this._findTargetItemIndex(n),
c=i.children(),v=c[l],h=c.length,d=h?1:0,p={contentPosition:[i.x,i.y],pageCount:d,pageIndex:d-1,pagePrevDataIndex:null,pageNextDataIndex:null};if(!v)return p;var g=b(
v);p.contentPosition[o]=-g.s;for(var m=l+1,y=g,_=g,S=null;m<=h;++m)S=b(c[m]),(!S&&_.e>y.s+a||S&&!w(S,y.s))&&(_.i>y.i?y=_:y=S,y&&(p.pageNextDataIndex==null&&(p.pageNextDataIndex=
y.i),++p.pageCount)),_=S;for(var m=l-1,y=g,_=g,S=null;m>=-1;--m)S=b(c[m]),(!S||!w(_,S.s))&&y.i<_.i&&(_=y,p.pagePrevDataIndex==null&&(p.pagePrevDataIndex=y.i),++p.
pageCount,++p.pageIndex),y=S;return p;function b(T){if(T){var x=T.getBoundingRect(),C=x[u]+T[u];return{s:C,e:C+x[s],i:T.__legendDataIndex}}}function w(T,x){return T.
e>=x&&T.s<=x+a}},e.prototype._findTargetItemIndex=function(r){if(!this._showController)return 0;var n,i=this.getContentGroup(),a;return i.eachChild(function(o,s){
var u=o.__legendDataIndex;a==null&&u!=null&&(a=s),u===r&&(n=s)}),n??a},e.type="legend.scroll",e})(uS),sR=oR;function uR(t){t.registerAction("legendScroll","lege\
ndscroll",function(e,r){var n=e.scrollDataIndex;n!=null&&r.eachComponent({mainType:"legend",subType:"scroll",query:e},function(i){i.setScrollDataIndex(n)})})}f(
uR,"installScrollableLegendAction");function lR(t){qr(fS),t.registerComponentModel(aR),t.registerComponentView(sR),uR(t)}f(lR,"install9");function fR(t){qr(fS),
qr(lR)}f(fR,"install10");var sh=Math.sin,uh=Math.cos,hS=Math.PI,Wn=Math.PI*2,cR=180/hS,vR=(function(){function t(){}return f(t,"SVGPathRebuilder2"),t.prototype.
reset=function(e){this._start=!0,this._d=[],this._str="",this._p=Math.pow(10,e||4)},t.prototype.moveTo=function(e,r){this._add("M",e,r)},t.prototype.lineTo=function(e,r){
this._add("L",e,r)},t.prototype.bezierCurveTo=function(e,r,n,i,a,o){this._add("C",e,r,n,i,a,o)},t.prototype.quadraticCurveTo=function(e,r,n,i){this._add("Q",e,r,
n,i)},t.prototype.arc=function(e,r,n,i,a,o){this.ellipse(e,r,n,n,0,i,a,o)},t.prototype.ellipse=function(e,r,n,i,a,o,s,u){var l=s-o,c=!u,v=Math.abs(l),h=Lr(v-Wn)||
(c?l>=Wn:-l>=Wn),d=l>0?l%Wn:l%Wn+Wn,p=!1;h?p=!0:Lr(v)?p=!1:p=d>=hS==!!c;var g=e+n*uh(o),m=r+i*sh(o);this._start&&this._add("M",g,m);var y=Math.round(a*cR);if(h){
var _=1/this._p,S=(c?1:-1)*(Wn-_);this._add("A",n,i,y,1,+c,e+n*uh(o+S),r+i*sh(o+S)),_>.01&&this._add("A",n,i,y,0,+c,g,m)}else{var b=e+n*uh(s),w=r+i*sh(s);this._add(
"A",n,i,y,+p,+c,b,w)}},t.prototype.rect=function(e,r,n,i){this._add("M",e,r),this._add("l",n,0),this._add("l",0,i),this._add("l",-n,0),this._add("Z")},t.prototype.
closePath=function(){this._d.length>0&&this._add("Z")},t.prototype._add=function(e,r,n,i,a,o,s,u,l){for(var c=[],v=this._p,h=1;h<arguments.length;h++){var d=arguments[h];
if(isNaN(d)){this._invalid=!0;return}c.push(Math.round(d*v)/v)}this._d.push(e+c.join(" ")),this._start=e==="Z"},t.prototype.generateStr=function(){this._str=this.
_invalid?"":this._d.join(""),this._d=[]},t.prototype.getStr=function(){return this._str},t})(),dS=vR,ao="none",hR=Math.round;function dR(t){var e=t.fill;return e!=
null&&e!==ao}f(dR,"pathHasFill");function pR(t){var e=t.stroke;return e!=null&&e!==ao}f(pR,"pathHasStroke");var lh=["lineCap","miterLimit","lineJoin"],gR=X(lh,function(t){
return"stroke-"+t.toLowerCase()});function mR(t,e,r,n){var i=e.opacity==null?1:e.opacity;if(r instanceof cr){t("opacity",i);return}if(dR(e)){var a=aa(e.fill);t(
"fill",a.color);var o=e.fillOpacity!=null?e.fillOpacity*a.opacity*i:a.opacity*i;(n||o<1)&&t("fill-opacity",o)}else t("fill",ao);if(pR(e)){var s=aa(e.stroke);t("\
stroke",s.color);var u=e.strokeNoScale?r.getLineScale():1,l=u?(e.lineWidth||0)/u:0,c=e.strokeOpacity!=null?e.strokeOpacity*s.opacity*i:s.opacity*i,v=e.strokeFirst;
if((n||l!==1)&&t("stroke-width",l),(n||v)&&t("paint-order",v?"stroke":"fill"),(n||c<1)&&t("stroke-opacity",c),e.lineDash){var h=wv(r),d=h[0],p=h[1];d&&(p=hR(p||
0),t("stroke-dasharray",d.join(",")),(p||n)&&t("stroke-dashoffset",p))}else n&&t("stroke-dasharray",ao);for(var g=0;g<lh.length;g++){var m=lh[g];if(n||e[m]!==Qo[m]){
var y=e[m]||Qo[m];y&&t(gR[g],y)}}}else n&&t("stroke",ao)}f(mR,"mapStyleToAttrs");var pS="http://www.w3.org/2000/svg",gS="http://www.w3.org/1999/xlink",yR="http:\
//www.w3.org/2000/xmlns/",_R="http://www.w3.org/XML/1998/namespace",mS="ecmeta_";function yS(t){return document.createElementNS(pS,t)}f(yS,"createElement");function Re(t,e,r,n,i){
return{tag:t,attrs:r||{},children:n,text:i,key:e}}f(Re,"createVNode");function SR(t,e){var r=[];if(e)for(var n in e){var i=e[n],a=n;i!==!1&&(i!==!0&&i!=null&&(a+=
'="'+i+'"'),r.push(a))}return"<"+t+" "+r.join(" ")+">"}f(SR,"createElementOpen");function bR(t){return"</"+t+">"}f(bR,"createElementClose");function fh(t,e){e=e||
{};var r=e.newline?`
`:"";function n(i){var a=i.children,o=i.tag,s=i.attrs,u=i.text;return SR(o,s)+(o!=="style"?ks(u):u||"")+(a?""+r+X(a,function(l){return n(l)}).join(r)+r:"")+bR(o)}
return f(n,"convertElToString"),n(t)}f(fh,"vNodeToString");function wR(t,e,r){r=r||{};var n=r.newline?`
`:"",i=" {"+n,a=n+"}",o=X(oe(t),function(u){return u+i+X(oe(t[u]),function(l){return l+":"+t[u][l]+";"}).join(n)+a}).join(n),s=X(oe(e),function(u){return"@keyfr\
ames "+u+i+X(oe(e[u]),function(l){return l+i+X(oe(e[u][l]),function(c){var v=e[u][l][c];return c==="d"&&(v='path("'+v+'")'),c+":"+v+";"}).join(n)+a}).join(n)+a}).
join(n);return!o&&!s?"":["<![CDATA[",o,s,"]]>"].join(n)}f(wR,"getCssString");function ch(t){return{zrId:t,shadowCache:{},patternCache:{},gradientCache:{},clipPathCache:{},
defs:{},cssNodes:{},cssAnims:{},cssStyleCache:{},cssAnimIdx:0,shadowIdx:0,gradientIdx:0,patternIdx:0,clipPathIdx:0}}f(ch,"createBrushScope");function _S(t,e,r,n){
return Re("svg","root",{width:t,height:e,xmlns:pS,"xmlns:xlink":gS,version:"1.1",baseProfile:"full",viewBox:n?"0 0 "+t+" "+e:!1},r)}f(_S,"createSVGVNode");var TR=0;
function SS(){return TR++}f(SS,"getClassId");var bS={cubicIn:"0.32,0,0.67,0",cubicOut:"0.33,1,0.68,1",cubicInOut:"0.65,0,0.35,1",quadraticIn:"0.11,0,0.5,0",quadraticOut:"\
0.5,1,0.89,1",quadraticInOut:"0.45,0,0.55,1",quarticIn:"0.5,0,0.75,0",quarticOut:"0.25,1,0.5,1",quarticInOut:"0.76,0,0.24,1",quinticIn:"0.64,0,0.78,0",quinticOut:"\
0.22,1,0.36,1",quinticInOut:"0.83,0,0.17,1",sinusoidalIn:"0.12,0,0.39,0",sinusoidalOut:"0.61,1,0.88,1",sinusoidalInOut:"0.37,0,0.63,1",exponentialIn:"0.7,0,0.84\
,0",exponentialOut:"0.16,1,0.3,1",exponentialInOut:"0.87,0,0.13,1",circularIn:"0.55,0,1,0.45",circularOut:"0,0.55,0.45,1",circularInOut:"0.85,0,0.15,1"},Yn="tra\
nsform-origin";function xR(t,e,r){var n=F({},t.shape);F(n,e),t.buildPath(r,n);var i=new dS;return i.reset(_d(t)),r.rebuildPath(i,1),i.generateStr(),i.getStr()}f(
xR,"buildPathString");function DR(t,e){var r=e.originX,n=e.originY;(r||n)&&(t[Yn]=r+"px "+n+"px")}f(DR,"setTransformOrigin");var CR={fill:"fill",opacity:"opacit\
y",lineWidth:"stroke-width",lineDashOffset:"stroke-dashoffset"};function wS(t,e){var r=e.zrId+"-ani-"+e.cssAnimIdx++;return e.cssAnims[r]=t,r}f(wS,"addAnimation");
function ER(t,e,r){var n=t.shape.paths,i={},a,o;if(M(n,function(u){var l=ch(r.zrId);l.animation=!0,Gu(u,{},l,!0);var c=l.cssAnims,v=l.cssNodes,h=oe(c),d=h.length;
if(d){o=h[d-1];var p=c[o];for(var g in p){var m=p[g];i[g]=i[g]||{d:""},i[g].d+=m.d||""}for(var y in v){var _=v[y].animation;_.indexOf(o)>=0&&(a=_)}}}),!!a){e.d=
!1;var s=wS(i,r);return a.replace(o,s)}}f(ER,"createCompoundPathCSSAnimation");function TS(t){return q(t)?bS[t]?"cubic-bezier("+bS[t]+")":Sl(t)?t:"":""}f(TS,"ge\
tEasingFunc");function Gu(t,e,r,n){var i=t.animators,a=i.length,o=[];if(t instanceof Tg){var s=ER(t,e,r);if(s)o.push(s);else if(!a)return}else if(!a)return;for(var u={},
l=0;l<a;l++){var c=i[l],v=[c.getMaxTime()/1e3+"s"],h=TS(c.getClip().easing),d=c.getDelay();h?v.push(h):v.push("linear"),d&&v.push(d/1e3+"s"),c.getLoop()&&v.push(
"infinite");var p=v.join(" ");u[p]=u[p]||[p,[]],u[p][1].push(c)}function g(_){var S=_[1],b=S.length,w={},T={},x={},C="animation-timing-function";function A(Ue,he,De){
for(var J=Ue.getTracks(),ie=Ue.getMaxTime(),It=0;It<J.length;It++){var Pe=J[It];if(Pe.needsAnimate()){var qi=Pe.keyframes,Kr=Pe.propName;if(De&&(Kr=De(Kr)),Kr)for(var Uu=0;Uu<
qi.length;Uu++){var lo=qi[Uu],fo=Math.round(lo.time/ie*100)+"%",bh=TS(lo.easing),wh=lo.rawValue;(q(wh)||ge(wh))&&(he[fo]=he[fo]||{},he[fo][Kr]=lo.rawValue,bh&&(he[fo][C]=
bh))}}}}f(A,"saveAnimatorTrackToCssKfs");for(var D=0;D<b;D++){var E=S[D],L=E.targetName;L?L==="shape"&&A(E,T):!n&&A(E,w)}for(var I in w){var P={};na(P,t),F(P,w[I]);
var O=Sd(P),N=w[I][C];x[I]=O?{transform:O}:{},DR(x[I],P),N&&(x[I][C]=N)}var B,k=!0;for(var I in T){x[I]=x[I]||{};var z=!B,N=T[I][C];z&&(B=new Nr);var W=B.len();
B.reset(),x[I].d=xR(t,T[I],B);var H=B.len();if(!z&&W!==H){k=!1;break}N&&(x[I][C]=N)}if(!k)for(var I in x)delete x[I].d;if(!n)for(var D=0;D<b;D++){var E=S[D],L=E.
targetName;L==="style"&&A(E,x,function(J){return CR[J]})}for(var Y=oe(x),K=!0,G,D=1;D<Y.length;D++){var re=Y[D-1],ne=Y[D];if(x[re][Yn]!==x[ne][Yn]){K=!1;break}G=
x[re][Yn]}if(K&&G){for(var I in x)x[I][Yn]&&delete x[I][Yn];e[Yn]=G}if(Ge(Y,function(Ue){return oe(x[Ue]).length>0}).length){var ze=wS(x,r);return ze+" "+_[0]+"\
 both"}}f(g,"createSingleCSSAnimation");for(var m in u){var s=g(u[m]);s&&o.push(s)}if(o.length){var y=r.zrId+"-cls-"+SS();r.cssNodes["."+y]={animation:o.join(",")},
e.class=y}}f(Gu,"createCSSAnimation");function AR(t,e,r){if(!t.ignore)if(t.isSilent()){var n={"pointer-events":"none"};xS(n,e,r,!0)}else{var i=t.states.emphasis&&
t.states.emphasis.style?t.states.emphasis.style:{},a=i.fill;if(!a){var o=t.style&&t.style.fill,s=t.states.select&&t.states.select.style&&t.states.select.style.fill,
u=t.currentStates.indexOf("select")>=0&&s||o;u&&(a=El(u))}var l=i.lineWidth;if(l){var c=!i.strokeNoScale&&t.transform?t.transform[0]:1;l=l/c}var n={cursor:"poin\
ter"};a&&(n.fill=a),i.stroke&&(n.stroke=i.stroke),l&&(n["stroke-width"]=l),xS(n,e,r,!0)}}f(AR,"createCSSEmphasis");function xS(t,e,r,n){var i=JSON.stringify(t),
a=r.cssStyleCache[i];a||(a=r.zrId+"-cls-"+SS(),r.cssStyleCache[i]=a,r.cssNodes["."+a+(n?":hover":"")]=t),e.class=e.class?e.class+" "+a:a}f(xS,"setClassAttribute");
var oo=Math.round;function DS(t){return t&&q(t.src)}f(DS,"isImageLike2");function CS(t){return t&&j(t.toDataURL)}f(CS,"isCanvasLike");function vh(t,e,r,n){mR(function(i,a){
var o=i==="fill"||i==="stroke";o&&yd(a)?PS(e,t,i,n):o&&Ml(a)?OS(r,t,i,n):t[i]=a,o&&n.ssr&&a==="none"&&(t["pointer-events"]="visible")},e,r,!1),RR(r,t,n)}f(vh,"s\
etStyleAttrs");function hh(t,e){var r=EL(e);r&&(r.each(function(n,i){n!=null&&(t[(mS+i).toLowerCase()]=n+"")}),e.isSilent()&&(t[mS+"silent"]="true"))}f(hh,"setM\
etaData");function ES(t){return Lr(t[0]-1)&&Lr(t[1])&&Lr(t[2])&&Lr(t[3]-1)}f(ES,"noRotateScale");function MR(t){return Lr(t[4])&&Lr(t[5])}f(MR,"noTranslate");function dh(t,e,r){
if(e&&!(MR(e)&&ES(e))){var n=r?10:1e4;t.transform=ES(e)?"translate("+oo(e[4]*n)/n+" "+oo(e[5]*n)/n+")":uw(e)}}f(dh,"setTransform");function AS(t,e,r){for(var n=t.
points,i=[],a=0;a<n.length;a++)i.push(oo(n[a][0]*r)/r),i.push(oo(n[a][1]*r)/r);e.points=i.join(" ")}f(AS,"convertPolyShape");function MS(t){return!t.smooth}f(MS,
"validatePolyShape");function IR(t){var e=X(t,function(r){return typeof r=="string"?[r,r]:r});return function(r,n,i){for(var a=0;a<e.length;a++){var o=e[a],s=r[o[0]];
s!=null&&(n[o[1]]=oo(s*i)/i)}}}f(IR,"createAttrsConvert");var LR={circle:[IR(["cx","cy","r"])],polyline:[AS,MS],polygon:[AS,MS]};function PR(t){for(var e=t.animators,
r=0;r<e.length;r++)if(e[r].targetName==="shape")return!0;return!1}f(PR,"hasShapeAnimation");function IS(t,e){var r=t.style,n=t.shape,i=LR[t.type],a={},o=e.animation,
s="path",u=t.style.strokePercent,l=e.compress&&_d(t)||4;if(i&&!e.willUpdate&&!(i[1]&&!i[1](n))&&!(o&&PR(t))&&!(u<1)){s=t.type;var c=Math.pow(10,l);i[0](n,a,c)}else{
var v=!t.path||t.shapeChanged();t.path||t.createPathProxy();var h=t.path;v&&(h.beginPath(),t.buildPath(h,t.shape),t.pathUpdated());var d=h.getVersion(),p=t,g=p.
__svgPathBuilder;(p.__svgPathVersion!==d||!g||u!==p.__svgPathStrokePercent)&&(g||(g=p.__svgPathBuilder=new dS),g.reset(l),h.rebuildPath(g,u),g.generateStr(),p.__svgPathVersion=
d,p.__svgPathStrokePercent=u),a.d=g.getStr()}return dh(a,t.transform),vh(a,r,t,e),hh(a,t),e.animation&&Gu(t,a,e),e.emphasis&&AR(t,a,e),Re(s,t.id+"",a)}f(IS,"bru\
shSVGPath");function OR(t,e){var r=t.style,n=r.image;if(n&&!q(n)&&(DS(n)?n=n.src:CS(n)&&(n=n.toDataURL())),!!n){var i=r.x||0,a=r.y||0,o=r.width,s=r.height,u={href:n,
width:o,height:s};return i&&(u.x=i),a&&(u.y=a),dh(u,t.transform),vh(u,r,t,e),hh(u,t),e.animation&&Gu(t,u,e),Re("image",t.id+"",u)}}f(OR,"brushSVGImage");function NR(t,e){
var r=t.style,n=r.text;if(n!=null&&(n+=""),!(!n||isNaN(r.x)||isNaN(r.y))){var i=r.font||or,a=r.x||0,o=fw(r.y||0,ra(i),r.textBaseline),s=lw[r.textAlign]||r.textAlign,
u={"dominant-baseline":"central","text-anchor":s};if(Kd(r)){var l="",c=r.fontStyle,v=Zd(r.fontSize);if(!parseFloat(v))return;var h=r.fontFamily||Th,d=r.fontWeight;
l+="font-size:"+v+";font-family:"+h+";",c&&c!=="normal"&&(l+="font-style:"+c+";"),d&&d!=="normal"&&(l+="font-weight:"+d+";"),u.style=l}else u.style="font: "+i;return n.
match(/\s/)&&(u["xml:space"]="preserve"),a&&(u.x=a),o&&(u.y=o),dh(u,t.transform),vh(u,r,t,e),hh(u,t),e.animation&&Gu(t,u,e),Re("text",t.id+"",u,void 0,n)}}f(NR,
"brushSVGTSpan");function LS(t,e){if(t instanceof ve)return IS(t,e);if(t instanceof cr)return OR(t,e);if(t instanceof $o)return NR(t,e)}f(LS,"brush2");function RR(t,e,r){
var n=t.style;if(cw(n)){var i=vw(t),a=r.shadowCache,o=a[i];if(!o){var s=t.getGlobalScale(),u=s[0],l=s[1];if(!u||!l)return;var c=n.shadowOffsetX||0,v=n.shadowOffsetY||
0,h=n.shadowBlur,d=aa(n.shadowColor),p=d.opacity,g=d.color,m=h/2/u,y=h/2/l,_=m+" "+y;o=r.zrId+"-s"+r.shadowIdx++,r.defs[o]=Re("filter",o,{id:o,x:"-100%",y:"-100\
%",width:"300%",height:"300%"},[Re("feDropShadow","",{dx:c/u,dy:v/l,stdDeviation:_,"flood-color":g,"flood-opacity":p})]),a[i]=o}e.filter=Ro(o)}}f(RR,"setShadow");
function PS(t,e,r,n){var i=t[r],a,o={gradientUnits:i.global?"userSpaceOnUse":"objectBoundingBox"};if(gd(i))a="linearGradient",o.x1=i.x,o.y1=i.y,o.x2=i.x2,o.y2=i.
y2;else if(md(i))a="radialGradient",o.cx=U(i.x,.5),o.cy=U(i.y,.5),o.r=U(i.r,.5);else{process.env.NODE_ENV!=="production"&&qn("Illegal gradient type.");return}for(var s=i.
colorStops,u=[],l=0,c=s.length;l<c;++l){var v=Al(s[l].offset)*100+"%",h=s[l].color,d=aa(h),p=d.color,g=d.opacity,m={offset:v};m["stop-color"]=p,g<1&&(m["stop-op\
acity"]=g),u.push(Re("stop",l+"",m))}var y=Re(a,"",o,u),_=fh(y),S=n.gradientCache,b=S[_];b||(b=n.zrId+"-g"+n.gradientIdx++,S[_]=b,o.id=b,n.defs[b]=Re(a,b,o,u)),
e[r]=Ro(b)}f(PS,"setGradient");function OS(t,e,r,n){var i=t.style[r],a=t.getBoundingRect(),o={},s=i.repeat,u=s==="no-repeat",l=s==="repeat-x",c=s==="repeat-y",v;
if(pd(i)){var h=i.imageWidth,d=i.imageHeight,p=void 0,g=i.image;if(q(g)?p=g:DS(g)?p=g.src:CS(g)&&(p=g.toDataURL()),typeof Image>"u"){var m="Image width/height m\
ust been given explictly in svg-ssr renderer.";R(h,m),R(d,m)}else if(h==null||d==null){var y=f(function(D,E){if(D){var L=D.elm,I=h||E.width,P=d||E.height;D.tag===
"pattern"&&(l?(P=1,I/=a.width):c&&(I=1,P/=a.height)),D.attrs.width=I,D.attrs.height=P,L&&(L.setAttribute("width",I),L.setAttribute("height",P))}},"setSizeToVNod\
e_1"),_=rl(p,null,t,function(D){u||y(T,D),y(v,D)});_&&_.width&&_.height&&(h=h||_.width,d=d||_.height)}v=Re("image","img",{href:p,width:h,height:d}),o.width=h,o.
height=d}else i.svgElement&&(v=ae(i.svgElement),o.width=i.svgWidth,o.height=i.svgHeight);if(v){var S,b;u?S=b=1:l?(b=1,S=o.width/a.width):c?(S=1,b=o.height/a.height):
o.patternUnits="userSpaceOnUse",S!=null&&!isNaN(S)&&(o.width=S),b!=null&&!isNaN(b)&&(o.height=b);var w=Sd(i);w&&(o.patternTransform=w);var T=Re("pattern","",o,[
v]),x=fh(T),C=n.patternCache,A=C[x];A||(A=n.zrId+"-p"+n.patternIdx++,C[x]=A,o.id=A,T=n.defs[A]=Re("pattern",A,o,[v])),e[r]=Ro(A)}}f(OS,"setPattern");function kR(t,e,r){
var n=r.clipPathCache,i=r.defs,a=n[t.id];if(!a){a=r.zrId+"-c"+r.clipPathIdx++;var o={id:a};n[t.id]=a,i[a]=Re("clipPath",a,o,[IS(t,r)])}e["clip-path"]=Ro(a)}f(kR,
"setClipPath");function NS(t){return document.createTextNode(t)}f(NS,"createTextNode");function Xn(t,e,r){t.insertBefore(e,r)}f(Xn,"insertBefore");function RS(t,e){
t.removeChild(e)}f(RS,"removeChild");function kS(t,e){t.appendChild(e)}f(kS,"appendChild");function BS(t){return t.parentNode}f(BS,"parentNode");function FS(t){
return t.nextSibling}f(FS,"nextSibling");function ph(t,e){t.textContent=e}f(ph,"setTextContent");var VS=58,BR=120,FR=Re("","");function gh(t){return t===void 0}
f(gh,"isUndef");function ar(t){return t!==void 0}f(ar,"isDef");function VR(t,e,r){for(var n={},i=e;i<=r;++i){var a=t[i].key;a!==void 0&&(process.env.NODE_ENV!==
"production"&&n[a]!=null&&console.error("Duplicate key "+a),n[a]=i)}return n}f(VR,"createKeyToOldIdx");function so(t,e){var r=t.key===e.key,n=t.tag===e.tag;return n&&
r}f(so,"sameVnode");function uo(t){var e,r=t.children,n=t.tag;if(ar(n)){var i=t.elm=yS(n);if(mh(FR,t),Z(r))for(e=0;e<r.length;++e){var a=r[e];a!=null&&kS(i,uo(a))}else
ar(t.text)&&!Q(t.text)&&kS(i,NS(t.text))}else t.elm=NS(t.text);return t.elm}f(uo,"createElm");function zS(t,e,r,n,i){for(;n<=i;++n){var a=r[n];a!=null&&Xn(t,uo(
a),e)}}f(zS,"addVnodes");function Hu(t,e,r,n){for(;r<=n;++r){var i=e[r];if(i!=null)if(ar(i.tag)){var a=BS(i.elm);RS(a,i.elm)}else RS(t,i.elm)}}f(Hu,"removeVnode\
s");function mh(t,e){var r,n=e.elm,i=t&&t.attrs||{},a=e.attrs||{};if(i!==a){for(r in a){var o=a[r],s=i[r];s!==o&&(o===!0?n.setAttribute(r,""):o===!1?n.removeAttribute(
r):r==="style"?n.style.cssText=o:r.charCodeAt(0)!==BR?n.setAttribute(r,o):r==="xmlns:xlink"||r==="xmlns"?n.setAttributeNS(yR,r,o):r.charCodeAt(3)===VS?n.setAttributeNS(
_R,r,o):r.charCodeAt(5)===VS?n.setAttributeNS(gS,r,o):n.setAttribute(r,o))}for(r in i)r in a||n.removeAttribute(r)}}f(mh,"updateAttrs");function zR(t,e,r){for(var n=0,
i=0,a=e.length-1,o=e[0],s=e[a],u=r.length-1,l=r[0],c=r[u],v,h,d,p;n<=a&&i<=u;)o==null?o=e[++n]:s==null?s=e[--a]:l==null?l=r[++i]:c==null?c=r[--u]:so(o,l)?(Zi(o,
l),o=e[++n],l=r[++i]):so(s,c)?(Zi(s,c),s=e[--a],c=r[--u]):so(o,c)?(Zi(o,c),Xn(t,o.elm,FS(s.elm)),o=e[++n],c=r[--u]):so(s,l)?(Zi(s,l),Xn(t,s.elm,o.elm),s=e[--a],
l=r[++i]):(gh(v)&&(v=VR(e,n,a)),h=v[l.key],gh(h)?Xn(t,uo(l),o.elm):(d=e[h],d.tag!==l.tag?Xn(t,uo(l),o.elm):(Zi(d,l),e[h]=void 0,Xn(t,d.elm,o.elm))),l=r[++i]);(n<=
a||i<=u)&&(n>a?(p=r[u+1]==null?null:r[u+1].elm,zS(t,p,r,i,u)):Hu(t,e,n,a))}f(zR,"updateChildren");function Zi(t,e){var r=e.elm=t.elm,n=t.children,i=e.children;t!==
e&&(mh(t,e),gh(e.text)?ar(n)&&ar(i)?n!==i&&zR(r,n,i):ar(i)?(ar(t.text)&&ph(r,""),zS(r,null,i,0,i.length-1)):ar(n)?Hu(r,n,0,n.length-1):ar(t.text)&&ph(r,""):t.text!==
e.text&&(ar(n)&&Hu(r,n,0,n.length-1),ph(r,e.text)))}f(Zi,"patchVnode");function GR(t,e){if(so(t,e))Zi(t,e);else{var r=t.elm,n=BS(r);uo(e),n!==null&&(Xn(n,e.elm,
FS(r)),Hu(n,[t],0,0))}return e}f(GR,"patch");var HR=0,UR=(function(){function t(e,r,n){if(this.type="svg",this.configLayer=WR("configLayer"),this.storage=r,this.
_opts=n=F({},n),this.root=e,this._id="zr"+HR++,this._oldVNode=_S(n.width,n.height),e&&!n.ssr){var i=this._viewport=document.createElement("div");i.style.cssText=
"position:relative;overflow:hidden";var a=this._svgDom=this._oldVNode.elm=yS("svg");mh(null,this._oldVNode),i.appendChild(a),e.appendChild(i)}this.resize(n.width,
n.height)}return f(t,"SVGPainter2"),t.prototype.getType=function(){return this.type},t.prototype.getViewportRoot=function(){return this._viewport},t.prototype.getViewportRootOffset=
function(){var e=this.getViewportRoot();if(e)return{offsetLeft:e.offsetLeft||0,offsetTop:e.offsetTop||0}},t.prototype.getSvgDom=function(){return this._svgDom},
t.prototype.refresh=function(){if(this.root){var e=this.renderToVNode({willUpdate:!0});e.attrs.style="position:absolute;left:0;top:0;user-select:none",GR(this._oldVNode,
e),this._oldVNode=e}},t.prototype.renderOneToVNode=function(e){return LS(e,ch(this._id))},t.prototype.renderToVNode=function(e){e=e||{};var r=this.storage.getDisplayList(
!0),n=this._width,i=this._height,a=ch(this._id);a.animation=e.animation,a.willUpdate=e.willUpdate,a.compress=e.compress,a.emphasis=e.emphasis,a.ssr=this._opts.ssr;
var o=[],s=this._bgVNode=YR(n,i,this._backgroundColor,a);s&&o.push(s);var u=e.compress?null:this._mainVNode=Re("g","main",{},[]);this._paintList(r,a,u?u.children:
o),u&&o.push(u);var l=X(oe(a.defs),function(h){return a.defs[h]});if(l.length&&o.push(Re("defs","defs",{},l)),e.animation){var c=wR(a.cssNodes,a.cssAnims,{newline:!0});
if(c){var v=Re("style","stl",{},[],c);o.push(v)}}return _S(n,i,o,e.useViewBox)},t.prototype.renderToString=function(e){return e=e||{},fh(this.renderToVNode({animation:U(
e.cssAnimation,!0),emphasis:U(e.cssEmphasis,!0),willUpdate:!1,compress:!0,useViewBox:U(e.useViewBox,!0)}),{newline:!0})},t.prototype.setBackgroundColor=function(e){
this._backgroundColor=e},t.prototype.getSvgRoot=function(){return this._mainVNode&&this._mainVNode.elm},t.prototype._paintList=function(e,r,n){for(var i=e.length,
a=[],o=0,s,u,l=0,c=0;c<i;c++){var v=e[c];if(!v.invisible){var h=v.__clipPaths,d=h&&h.length||0,p=u&&u.length||0,g=void 0;for(g=Math.max(d-1,p-1);g>=0&&!(h&&u&&h[g]===
u[g]);g--);for(var m=p-1;m>g;m--)o--,s=a[o-1];for(var y=g+1;y<d;y++){var _={};kR(h[y],_,r);var S=Re("g","clip-g-"+l++,_,[]);(s?s.children:n).push(S),a[o++]=S,s=
S}u=h;var b=LS(v,r);b&&(s?s.children:n).push(b)}}},t.prototype.resize=function(e,r){var n=this._opts,i=this.root,a=this._viewport;if(e!=null&&(n.width=e),r!=null&&
(n.height=r),i&&a&&(a.style.display="none",e=F_(i,0,n),r=F_(i,1,n),a.style.display=""),this._width!==e||this._height!==r){if(this._width=e,this._height=r,a){var o=a.
style;o.width=e+"px",o.height=r+"px"}if(Ml(this._backgroundColor))this.refresh();else{var s=this._svgDom;s&&(s.setAttribute("width",e),s.setAttribute("height",r));
var u=this._bgVNode&&this._bgVNode.elm;u&&(u.setAttribute("width",e),u.setAttribute("height",r))}}},t.prototype.getWidth=function(){return this._width},t.prototype.
getHeight=function(){return this._height},t.prototype.dispose=function(){this.root&&(this.root.innerHTML=""),this._svgDom=this._viewport=this.storage=this._oldVNode=
this._bgVNode=this._mainVNode=null},t.prototype.clear=function(){this._svgDom&&(this._svgDom.innerHTML=null),this._oldVNode=null},t.prototype.toDataURL=function(e){
var r=this.renderToString(),n="data:image/svg+xml;";return e?(r=dw(r),r&&n+"base64,"+r):n+"charset=UTF-8,"+encodeURIComponent(r)},t})();function WR(t){return function(){
process.env.NODE_ENV!=="production"&&qn('In SVG mode painter not support method "'+t+'"')}}f(WR,"createMethodNotSupport");function YR(t,e,r,n){var i;if(r&&r!=="\
none")if(i=Re("rect","bg",{width:t,height:e,x:"0",y:"0"}),yd(r))PS({fill:r},i.attrs,"fill",n);else if(Ml(r))OS({style:{fill:r},dirty:Qe,getBoundingRect:f(function(){
return{width:t,height:e}},"getBoundingRect")},i.attrs,"fill",n);else{var a=aa(r),o=a.color,s=a.opacity;i.attrs.fill=o,s<1&&(i.attrs["fill-opacity"]=s)}return i}
f(YR,"createBackgroundVNode");var XR=UR;function ZR(t){t.registerPainter("svg",XR)}f(ZR,"install11");function qR({width:t,height:e},r){const n=fO(null,null,{renderer:"\
svg",ssr:!0,width:t,height:e});try{return n.setOption({animation:!1,backgroundColor:"#ffffff",...r}),`${KR(n.renderToSVGString())}
`}finally{n.dispose()}}f(qR,"drawn");function KR(t){return t.replaceAll(/<style\s*>.*?<\/style>\n?/gs,"").replaceAll(/ class="zr\d+-cls-\d+"| ecmeta_\w+="[^"]*"/g,
"").replaceAll(/\bzr\d+-/g,"zr-")}f(KR,"stable"),qr([YI,WA,fN,YN,fR,KN,ZR]);var QR=560,$R=300,yh={warm:"#2563a8","partly warm":"#7fb2e5",cold:"#d97b29",failed:"\
#6b7280",exact:"#2563a8",partial:"#7fb2e5",miss:"#d97b29"};function JR(t){const e=f((r,n,i)=>({type:"scatter",name:r,symbol:n,symbolSize:8,color:yh[r],data:t.filter(
i).map(({atMs:a,totalMs:o})=>[a,o/1e3])}),"series");return Sh({..._h("Time of each run"),legend:{top:32,left:"center",itemGap:24},xAxis:GS,yAxis:{type:"value",name:"\
s",min:0},series:[e("warm","circle",({warmth:r,isFailed:n})=>r==="warm"&&!n),e("partly warm","rect",({warmth:r,isFailed:n})=>r==="partly"&&!n),e("cold","diamond",
({warmth:r,isFailed:n})=>r==="cold"&&!n),e("failed","triangle",({isFailed:r})=>r)]})}f(JR,"timesPlot");function jR(t){let e=0;const r=t.map(({atMs:n,netMs:i})=>[
n,Math.round((e+=i)/100)/600]);return Sh({..._h("Time gained so far, less the cost of caching"),xAxis:GS,yAxis:{type:"value",name:"min"},series:[{type:"line",step:"\
end",symbol:"circle",symbolSize:4,color:yh.warm,data:r}]})}f(jR,"gainPlot");function ek(t){const e=["build","modules"];return Sh({..._h("How often each cache wa\
s found"),legend:{top:32,left:"center",itemGap:24},xAxis:{type:"value",name:"runs",minInterval:1},yAxis:{type:"category",data:e},series:["exact","partial","miss"].
map(r=>({type:"bar",name:r,stack:"hits",barWidth:40,color:yh[r],data:e.map(n=>t[n][r])}))})}f(ek,"hitsPlot");var GS={type:"time",axisLabel:{hideOverlap:!0,formatter:{
year:"{yyyy}",month:"{yyyy}-{MM}",day:"{MM}-{dd}"}}};function _h(t){return{title:{text:t,left:8,top:6,textStyle:{fontSize:14}},grid:{left:64,right:48,top:70,bottom:32}}}
f(_h,"titled");function Sh(t){return qR({width:QR,height:$R},{useUTC:!0,...t})}f(Sh,"draw");export{jR as gainPlot,ek as hitsPlot,JR as timesPlot};
