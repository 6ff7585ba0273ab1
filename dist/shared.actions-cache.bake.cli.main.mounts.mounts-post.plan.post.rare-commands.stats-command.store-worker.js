var ce=Object.defineProperty;var u=(n,r)=>ce(n,"name",{value:r,configurable:!0});import{createRequire as ae}from"node:module";const Le=ae(import.meta.url);var _,ye={lang:void 0,message:void 0,abortEarly:void 0,abortPipeEarly:void 0};function S(n){
return!n&&!_?ye:{lang:n?.lang??_?.lang,message:n?.message,abortEarly:n?.abortEarly??_?.abortEarly,abortPipeEarly:n?.abortPipeEarly??_?.abortPipeEarly}}u(S,"getG\
lobalConfig");var he;function ve(n){return he?.get(n)}u(ve,"getGlobalMessage");var me;function be(n){return me?.get(n)}u(be,"getSchemaMessage");var ke;function Ee(n,r){
return ke?.get(n)?.get(r)}u(Ee,"getSpecificMessage");function E(n){const r=typeof n;return r==="string"?`"${n}"`:r==="number"||r==="bigint"||r==="boolean"?`${n}`:
r==="object"||r==="function"?(n&&Object.getPrototypeOf(n)?.constructor?.name)??"null":r}u(E,"_stringify");function c(n,r,e,i,l){const t=l&&"input"in l?l.input:e.
value,s=l?.expected??n.expects??null,p=l?.received??E(t),o={kind:n.kind,type:n.type,input:t,expected:s,received:p,message:`Invalid ${r}: ${s?`Expected ${s} but \
r`:"R"}eceived ${p}`,requirement:n.requirement,path:l?.path,issues:l?.issues,lang:i.lang,abortEarly:i.abortEarly,abortPipeEarly:i.abortPipeEarly},f=n.kind==="sc\
hema",a=l?.message??n.message??Ee(n.reference,o.lang)??(f?be(o.lang):null)??i.message??ve(o.lang);a!==void 0&&(o.message=typeof a=="function"?a(o):a),f&&(e.typed=
!1),e.issues?e.issues.push(o):e.issues=[o]}u(c,"_addIssue");function ge(n,r){return n===r||Number.isNaN(n)&&Number.isNaN(r)}u(ge,"_isSameValueZero");function I(n,r){
return Object.prototype.hasOwnProperty.call(n,r)&&r!=="__proto__"&&r!=="prototype"&&r!=="constructor"}u(I,"_isValidObjectKey");function N(n,r){const e=[...new Set(
n)];return e.length>1?`(${e.join(` ${r} `)})`:e[0]??"never"}u(N,"_joinExpects");function y(n){return n["~standard"]={version:1,vendor:"valibot",validate:u(r=>n["\
~run"]({value:r},S()),"validate")},n}u(y,"_standardSchema");function xe(n){if(n.path){let r="";for(const e of n.path)if(typeof e.key=="string"||typeof e.key=="n\
umber")r?r+=`.${e.key}`:r+=e.key;else return null;return r}return null}u(xe,"getDotPath");var de=class extends Error{static{u(this,"ValiError")}constructor(n){super(
n[0].message),this.name="ValiError",this.issues=n}},Te=new RegExp("^(?:[\\u{1F1E6}-\\u{1F1FF}]{2}|\\u{1F3F4}[\\u{E0061}-\\u{E007A}]{2}[\\u{E0030}-\\u{E0039}\\u{E0061}-\\\
u{E007A}]{1,3}\\u{E007F}|(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifier_Base}\\u{1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentati\
on})(?:\\u200D(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifier_Base}\\u{1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation}))*)+$",
"u"),_e=/^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])[T ](?:0\d|1\d|2[0-3])(?::[0-5]\d){2}(?:\.\d{1,9})?(?:Z| ?[+-](?:0\d|1\d|2[0-3])(?::?[0-5]\d)?)$/u;function w(n,r){
return{kind:"validation",type:"check",reference:w,async:!1,expects:null,requirement:n,message:r,"~run"(e,i){return e.typed&&!this.requirement(e.value)&&c(this,"\
input",e,i),e}}}u(w,"check");function A(n){return{kind:"validation",type:"finite",reference:A,async:!1,expects:null,requirement:Number.isFinite,message:n,"~run"(r,e){
return r.typed&&!this.requirement(r.value)&&c(this,"finite",r,e),r}}}u(A,"finite");function J(n){return{kind:"validation",type:"iso_timestamp",reference:J,async:!1,
expects:null,requirement:_e,message:n,"~run"(r,e){return r.typed&&!this.requirement.test(r.value)&&c(this,"timestamp",r,e),r}}}u(J,"isoTimestamp");function C(n,r){
return{kind:"validation",type:"max_length",reference:C,async:!1,expects:`<=${n}`,requirement:n,message:r,"~run"(e,i){return e.typed&&e.value.length>this.requirement&&
c(this,"length",e,i,{received:`${e.value.length}`}),e}}}u(C,"maxLength");function K(n,r){return{kind:"validation",type:"min_length",reference:K,async:!1,expects:`\
>=${n}`,requirement:n,message:r,"~run"(e,i){return e.typed&&e.value.length<this.requirement&&c(this,"length",e,i,{received:`${e.value.length}`}),e}}}u(K,"minLen\
gth");function R(n,r){return{kind:"validation",type:"min_value",reference:R,async:!1,expects:`>=${n instanceof Date?n.toJSON():E(n)}`,requirement:n,message:r,"~\
run"(e,i){return e.typed&&!(e.value>=this.requirement)&&c(this,"value",e,i,{received:e.value instanceof Date?e.value.toJSON():E(e.value)}),e}}}u(R,"minValue");function W(n){
return{kind:"validation",type:"non_empty",reference:W,async:!1,expects:"!0",message:n,"~run"(r,e){return r.typed&&r.value.length===0&&c(this,"length",r,e,{received:"\
0"}),r}}}u(W,"nonEmpty");function g(){return{kind:"transformation",type:"readonly",reference:g,async:!1,"~run"(n){return n}}}u(g,"readonly");function Z(n,r){return{
kind:"validation",type:"regex",reference:Z,async:!1,expects:`${n}`,requirement:n,message:r,"~run"(e,i){return e.typed&&!this.requirement.test(e.value)&&c(this,"\
format",e,i),e}}}u(Z,"regex");function X(n){return{kind:"validation",type:"safe_integer",reference:X,async:!1,expects:null,requirement:Number.isSafeInteger,message:n,
"~run"(r,e){return r.typed&&!this.requirement(r.value)&&c(this,"safe integer",r,e),r}}}u(X,"safeInteger");function Y(n,r){return{kind:"validation",type:"starts_\
with",reference:Y,async:!1,expects:`"${n}"`,requirement:n,message:r,"~run"(e,i){return e.typed&&!e.value.startsWith(this.requirement)&&c(this,"start",e,i,{received:`\
"${e.value.slice(0,this.requirement.length)}"`}),e}}}u(Y,"startsWith");function q(n){return{kind:"transformation",type:"transform",reference:q,async:!1,operation:n,
"~run"(r){return r.value=this.operation(r.value),r}}}u(q,"transform");function z(n){return{kind:"validation",type:"url",reference:z,async:!1,expects:null,requirement(r){
try{return URL.canParse?URL.canParse(r):(new URL(r),!0)}catch{return!1}},message:n,"~run"(r,e){return r.typed&&!this.requirement(r.value)&&c(this,"URL",r,e),r}}}
u(z,"url");var H={abortEarly:!0};function j(n,r,e){return typeof n.fallback=="function"?n.fallback(r,e):n.fallback}u(j,"getFallback");function O(n,r){return y({
...n,fallback:r,"~run"(e,i){const l=n["~run"](e,i);return l.issues?{typed:!0,value:j(this,l,i)}:l}})}u(O,"fallback");function b(n,r,e){return typeof n.default==
"function"?n.default(r,e):n.default}u(b,"getDefault");function je(n,r){return!n["~run"]({value:r},H).issues}u(je,"is");function F(n,r){return y({kind:"schema",type:"\
array",reference:F,expects:"Array",async:!1,item:n,message:r,"~run"(e,i){const l=e.value;if(Array.isArray(l)){e.typed=!0,e.value=[];for(let t=0;t<l.length;t++){
const s=l[t],p=this.item["~run"]({value:s},i);if(p.issues){const o={type:"array",origin:"value",input:l,key:t,value:s};for(const f of p.issues)f.path?f.path.unshift(
o):f.path=[o],e.issues?.push(f);if(e.issues||(e.issues=p.issues),i.abortEarly){e.typed=!1;break}}p.typed||(e.typed=!1),e.value.push(p.value)}}else c(this,"type",
e,i);return e}})}u(F,"array");function Q(n){return y({kind:"schema",type:"boolean",reference:Q,expects:"boolean",async:!1,message:n,"~run"(r,e){return typeof r.
value=="boolean"?r.typed=!0:c(this,"type",r,e),r}})}u(Q,"boolean");function M(n,r){return y({kind:"schema",type:"custom",reference:M,expects:"unknown",async:!1,
check:n,message:r,"~run"(e,i){return this.check(e.value)?e.typed=!0:c(this,"type",e,i),e}})}u(M,"custom");function $(n,r){return y({kind:"schema",type:"exact_op\
tional",reference:$,expects:n.expects,async:!1,wrapped:n,default:r,"~run"(e,i){return this.wrapped["~run"](e,i)}})}u($,"exactOptional");function ee(n,r){return y(
{kind:"schema",type:"literal",reference:ee,expects:E(n),async:!1,literal:n,message:r,"~run"(e,i){return ge(e.value,this.literal)?e.typed=!0:c(this,"type",e,i),e}})}
u(ee,"literal");function ne(n,r){return y({kind:"schema",type:"loose_object",reference:ne,expects:"Object",async:!1,entries:n,message:r,"~run"(e,i){const l=e.value;
if(l&&typeof l=="object"){e.typed=!0,e.value={};for(const t in this.entries){const s=this.entries[t];if(t in l||(s.type==="exact_optional"||s.type==="optional"||
s.type==="nullish")&&s.default!==void 0){const p=t in l?l[t]:b(s),o=s["~run"]({value:p},i);if(o.issues){const f={type:"object",origin:"value",input:l,key:t,value:p};
for(const a of o.issues)a.path?a.path.unshift(f):a.path=[f],e.issues?.push(a);if(e.issues||(e.issues=o.issues),i.abortEarly){e.typed=!1;break}}o.typed||(e.typed=
!1),e.value[t]=o.value}else if(s.fallback!==void 0)e.value[t]=j(s);else if(s.type!=="exact_optional"&&s.type!=="optional"&&s.type!=="nullish"&&(c(this,"key",e,i,
{input:void 0,expected:`"${t}"`,path:[{type:"object",origin:"key",input:l,key:t,value:l[t]}]}),i.abortEarly))break}if(!e.issues||!i.abortEarly)for(const t in l)
I(l,t)&&!Object.prototype.hasOwnProperty.call(this.entries,t)&&(e.value[t]=l[t])}else c(this,"type",e,i);return e}})}u(ne,"looseObject");function re(n,r){return y(
{kind:"schema",type:"nullable",reference:re,expects:`(${n.expects} | null)`,async:!1,wrapped:n,default:r,"~run"(e,i){return e.value===null&&(this.default!==void 0&&
(e.value=b(this,e,i)),e.value===null)?(e.typed=!0,e):this.wrapped["~run"](e,i)}})}u(re,"nullable");function ie(n,r){return y({kind:"schema",type:"nullish",reference:ie,
expects:`(${n.expects} | null | undefined)`,async:!1,wrapped:n,default:r,"~run"(e,i){return(e.value===null||e.value===void 0)&&(this.default!==void 0&&(e.value=
b(this,e,i)),e.value===null||e.value===void 0)?(e.typed=!0,e):this.wrapped["~run"](e,i)}})}u(ie,"nullish");function L(n){return y({kind:"schema",type:"number",reference:L,
expects:"number",async:!1,message:n,"~run"(r,e){return typeof r.value=="number"&&!isNaN(r.value)?r.typed=!0:c(this,"type",r,e),r}})}u(L,"number");function D(n,r){
return y({kind:"schema",type:"object",reference:D,expects:"Object",async:!1,entries:n,message:r,"~run"(e,i){const l=e.value;if(l&&typeof l=="object"){e.typed=!0,
e.value={};for(const t in this.entries){const s=this.entries[t];if(t in l||(s.type==="exact_optional"||s.type==="optional"||s.type==="nullish")&&s.default!==void 0){
const p=t in l?l[t]:b(s),o=s["~run"]({value:p},i);if(o.issues){const f={type:"object",origin:"value",input:l,key:t,value:p};for(const a of o.issues)a.path?a.path.
unshift(f):a.path=[f],e.issues?.push(a);if(e.issues||(e.issues=o.issues),i.abortEarly){e.typed=!1;break}}o.typed||(e.typed=!1),e.value[t]=o.value}else if(s.fallback!==
void 0)e.value[t]=j(s);else if(s.type!=="exact_optional"&&s.type!=="optional"&&s.type!=="nullish"&&(c(this,"key",e,i,{input:void 0,expected:`"${t}"`,path:[{type:"\
object",origin:"key",input:l,key:t,value:l[t]}]}),i.abortEarly))break}}else c(this,"type",e,i);return e}})}u(D,"object");function te(n,r,e){return y({kind:"sche\
ma",type:"object_with_rest",reference:te,expects:"Object",async:!1,entries:n,rest:r,message:e,"~run"(i,l){const t=i.value;if(t&&typeof t=="object"){i.typed=!0,i.
value={};for(const s in this.entries){const p=this.entries[s];if(s in t||(p.type==="exact_optional"||p.type==="optional"||p.type==="nullish")&&p.default!==void 0){
const o=s in t?t[s]:b(p),f=p["~run"]({value:o},l);if(f.issues){const a={type:"object",origin:"value",input:t,key:s,value:o};for(const h of f.issues)h.path?h.path.
unshift(a):h.path=[a],i.issues?.push(h);if(i.issues||(i.issues=f.issues),l.abortEarly){i.typed=!1;break}}f.typed||(i.typed=!1),i.value[s]=f.value}else if(p.fallback!==
void 0)i.value[s]=j(p);else if(p.type!=="exact_optional"&&p.type!=="optional"&&p.type!=="nullish"&&(c(this,"key",i,l,{input:void 0,expected:`"${s}"`,path:[{type:"\
object",origin:"key",input:t,key:s,value:t[s]}]}),l.abortEarly))break}if(!i.issues||!l.abortEarly){for(const s in t)if(I(t,s)&&!Object.prototype.hasOwnProperty.
call(this.entries,s)){const p=this.rest["~run"]({value:t[s]},l);if(p.issues){const o={type:"object",origin:"value",input:t,key:s,value:t[s]};for(const f of p.issues)
f.path?f.path.unshift(o):f.path=[o],i.issues?.push(f);if(i.issues||(i.issues=p.issues),l.abortEarly){i.typed=!1;break}}p.typed||(i.typed=!1),i.value[s]=p.value}}}else
c(this,"type",i,l);return i}})}u(te,"objectWithRest");function T(n,r){return y({kind:"schema",type:"optional",reference:T,expects:`(${n.expects} | undefined)`,async:!1,
wrapped:n,default:r,"~run"(e,i){return e.value===void 0&&(this.default!==void 0&&(e.value=b(this,e,i)),e.value===void 0)?(e.typed=!0,e):this.wrapped["~run"](e,i)}})}
u(T,"optional");function se(n,r){return y({kind:"schema",type:"picklist",reference:se,expects:N(n.map(E),"|"),async:!1,options:n,message:r,"~run"(e,i){return this.
options.includes(e.value)?e.typed=!0:c(this,"type",e,i),e}})}u(se,"picklist");function ue(n,r,e){return y({kind:"schema",type:"record",reference:ue,expects:"Obj\
ect",async:!1,key:n,value:r,message:e,"~run"(i,l){const t=i.value;if(t&&typeof t=="object"){i.typed=!0,i.value={};for(const s in t)if(I(t,s)){const p=t[s],o=this.
key["~run"]({value:s},l);if(o.issues){const a={type:"object",origin:"key",input:t,key:s,value:p};for(const h of o.issues)h.path=[a],i.issues?.push(h);if(i.issues||
(i.issues=o.issues),l.abortEarly){i.typed=!1;break}}const f=this.value["~run"]({value:p},l);if(f.issues){const a={type:"object",origin:"value",input:t,key:s,value:p};
for(const h of f.issues)h.path?h.path.unshift(a):h.path=[a],i.issues?.push(h);if(i.issues||(i.issues=f.issues),l.abortEarly){i.typed=!1;break}}(!o.typed||!f.typed)&&
(i.typed=!1),o.typed&&(i.value[o.value]=f.value)}}else c(this,"type",i,l);return i}})}u(ue,"record");function V(n){return y({kind:"schema",type:"string",reference:V,
expects:"string",async:!1,message:n,"~run"(r,e){return typeof r.value=="string"?r.typed=!0:c(this,"type",r,e),r}})}u(V,"string");function le(n){let r;if(n)for(const e of n)
if(r)for(const i of e.issues)r.push(i);else r=e.issues;return r}u(le,"_subIssues");function oe(n,r){return y({kind:"schema",type:"union",reference:oe,expects:N(
n.map(e=>e.expects),"|"),async:!1,options:n,message:r,"~run"(e,i){let l,t,s;for(const p of this.options){const o=p["~run"]({value:e.value},i);if(o.typed)if(o.issues)
t?t.push(o):t=[o];else{l=o;break}else s?s.push(o):s=[o]}if(l)return l;if(t){if(t.length===1)return t[0];c(this,"type",e,i,{issues:le(t)}),e.typed=!0}else{if(s?.
length===1)return s[0];c(this,"type",e,i,{issues:le(s)})}return e}})}u(oe,"union");function P(){return y({kind:"schema",type:"unknown",reference:P,expects:"unkn\
own",async:!1,"~run"(n){return n.typed=!0,n}})}u(P,"unknown");function pe(n,r,e){return y({kind:"schema",type:"variant",reference:pe,expects:"Object",async:!1,key:n,
options:r,message:e,"~run"(i,l){const t=i.value;if(t&&typeof t=="object"){let s,p=0,o=this.key,f=[];const a=u((h,B)=>{for(const m of h.options){if(m.type==="var\
iant")a(m,new Set(B).add(m.key));else{let U=!0,x=0;for(const v of B){const d=m.entries[v];if(v in t?d["~run"]({typed:!1,value:t[v]},H).issues:d.type!=="exact_op\
tional"&&d.type!=="optional"&&d.type!=="nullish"){U=!1,o!==v&&(p<x||p===x&&v in t&&!(o in t))&&(p=x,o=v,f=[]),o===v&&f.push(m.entries[v].expects);break}x++}if(U){
const v=m["~run"]({value:t},l);(!s||!s.typed&&v.typed)&&(s=v)}}if(s&&!s.issues)break}},"parseOptions");if(a(this,new Set([this.key])),s)return s;c(this,"type",i,
l,{input:t[o],expected:N(f,"|"),path:[{type:"object",origin:"value",input:t,key:o,value:t[o]}]})}else c(this,"type",i,l);return i}})}u(pe,"variant");function Oe(n,r,e){
const i=n["~run"]({value:r},S(e));if(i.issues)throw new de(i.issues);return i.value}u(Oe,"parse");function k(...n){return y({...n[0],pipe:n,"~run"(r,e){for(const i of n)
if(i.kind!=="metadata"){if(r.issues&&(i.kind==="schema"||i.kind==="transformation")){r.typed=!1;break}(!r.issues||!e.abortEarly&&!e.abortPipeEarly)&&(r=i["~run"](
r,e))}return r}})}u(k,"pipe");function G(n,r,e){const i=n["~run"]({value:r},S(e));return{typed:i.typed,success:!i.issues,output:i.value,issues:i.issues}}u(G,"sa\
feParse");function Fe(n){return k(D(n),g())}u(Fe,"objectOf");function De(n){return k(P(),w(e=>!Array.isArray(e)),D(n),g())}u(De,"partsOf");function Pe(n){return k(
F(n),g())}u(Pe,"listOf");function Se(n){const r=u(e=>{const i=G(n,e);return i.success?[i.output]:[]},"good");return k(F(P()),q(e=>e.flatMap(r)))}u(Se,"itemsOf");
var Ie=O(V(),""),Ne=O(k(L(),A(),R(0)),0);function we(n){return O(T(n),void 0)}u(we,"absentOr");var Ae=M(n=>typeof n=="object"&&n!==null&&!Array.isArray(n));function fe(n,r){
const e=G(n,r,{abortEarly:!0});return e.success?e.output:void 0}u(fe,"decoded");function Re(n,r){let e;try{e=JSON.parse(r)}catch{return}return fe(n,e)}u(Re,"dec\
odedText");export{xe as getDotPath,w as check,A as finite,J as isoTimestamp,C as maxLength,K as minLength,R as minValue,W as nonEmpty,g as readonly,Z as regex,X as safeInteger,
Y as startsWith,q as transform,z as url,O as fallback,je as is,F as array,Q as boolean,M as custom,$ as exactOptional,ee as literal,ne as looseObject,re as nullable,
ie as nullish,L as number,D as object,te as objectWithRest,T as optional,se as picklist,ue as record,V as string,oe as union,P as unknown,pe as variant,Oe as parse,
k as pipe,G as safeParse,Fe as objectOf,De as partsOf,Pe as listOf,Se as itemsOf,Ie as textOrEmpty,Ne as countOrZero,we as absentOr,Ae as anyRecord,fe as decoded,
Re as decodedText};
