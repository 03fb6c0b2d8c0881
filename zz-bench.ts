import fs from 'node:fs';
import { defaultCrypto as crypto } from '#crypto-default';
import { decodeSpqrState, encodeSpqrState, spqrReceive, spqrSend } from './src/protocol/spqr/spqr.ts';
import { parseMessageHead } from './src/protocol/spqr/wire-message.ts';
const v=JSON.parse(fs.readFileSync('/work/shared/spec/vectors/spqr-transcript.json','utf8'));
const S=(n:string)=>new Uint8Array(Buffer.from(v.recvCases.states[n],'base64'));
const fake={...crypto,hkdfSha256:(_:any,__:any,l:any)=>new Uint8Array(l.length)};
const eng={crypto:fake as any,random:{bytes:(n:number)=>new Uint8Array(n)}};
function t(name:string,f:()=>void,n=100000){ for(let i=0;i<n/3;i++)f(); let best=1e9; for(let r=0;r<5;r++){const a=performance.now(); for(let i=0;i<n;i++)f(); best=Math.min(best,(performance.now()-a)*1000/n)} console.log(name.padEnd(56),best.toFixed(2),'us');}
const names=['A_KeysSampled_e1','A_HeaderSent_e1','B_Ct1Sampled_e1','B_Ct1Acknowledged_e1','ek_35_of_36','A_Ct1Received_e1','B_NoHeaderReceived_e1','A_Ct2Sampled_e2'];
for(const n of names){const b=S(n); t(`${n} (${b.length} B) decode`,()=>{decodeSpqrState(b)}); t(`${n} decode+send+encode`,()=>{encodeSpqrState(spqrSend(eng,decodeSpqrState(b)).state)});}
const C=new Map<any,number>(); const NEXT=(b:Uint8Array)=>{let c=C.get(b); if(c===undefined){c=decodeSpqrState(b).stored!.chain!.links[0]!.receive.counter+1;C.set(b,c)} return c};
// receive: chunk into state
const h=S('A_HeaderSent_e1'); const m=(e:number,i:number,ty:number,c:number)=>new Uint8Array([1,e,i,ty,c,...new Array(32).fill(7)]);
t('HeaderSent decode+recv ct1 chunk+encode',()=>{encodeSpqrState(spqrReceive(fake as any,decodeSpqrState(h),m(1,NEXT(h),5,29)).state)});
const k=S('B_Ct1Acknowledged_e1'); t('Ct1Acknowledged decode+recv ek chunk+encode',()=>{encodeSpqrState(spqrReceive(fake as any,decodeSpqrState(k),m(1,NEXT(k),2,34)).state)});
const k2=S('B_Ct1Acknowledged_e1');t('Ct1Acknowledged decode+recv None+encode',()=>{encodeSpqrState(spqrReceive(fake as any,decodeSpqrState(k2),new Uint8Array([1,1,NEXT(k2),0])).state)});
const real={crypto,random:eng.random}; const a=S('A_HeaderSent_e1'); t('HeaderSent decode+send+encode, real crypto '+crypto.name,()=>{encodeSpqrState(spqrSend(real,decodeSpqrState(a)).state)},20000);
const kk=crypto.hkdfSha256.bind(crypto); const info={info:new Uint8Array(35),length:64}; const key=new Uint8Array(32); t('one hkdf 64',()=>{kk(key,null,info)},50000);
// parity
let p=decodeSpqrState(S('A_HeaderSent_e1')); for(let i=0;i<60;i++)p=spqrSend(eng,p).state; const pb=encodeSpqrState(p); t('12 subarrays + slice',()=>{for(let i=0;i<12;i++)h.subarray(i,i+32)}); t('alloc 5k+copy',()=>{new Uint8Array(5000).set(h)}); t('slice 32',()=>{key.slice(0,32)});t('fake hkdf',()=>{(fake as any).hkdfSha256(0,0,info)}); t('parity (ek) decode+send+encode',()=>{encodeSpqrState(spqrSend(eng,decodeSpqrState(pb)).state)});
