import { buildFunctions } from '/work/main/scripts/build-functions'
import { startDemoCity } from '/work/main/scripts/demo/demo-city'
console.log(await buildFunctions('/tmp/fn'))
const t=Date.now()
const cloud = await startDemoCity({directory:'/tmp/demo'+process.pid, port:0, functions:'/tmp/fn', log: (l)=>console.log(JSON.stringify(l).slice(0,300))})
console.log('seeded', Date.now()-t, cloud.url)
const post=async(p:string,b:unknown,tok?:string)=>{const r=await fetch(cloud.url+p,{method:'POST',headers:{'content-type':'application/json',...(tok?{authorization:'Bearer '+tok}:{})},body:JSON.stringify(b)});return {s:r.status,j:await r.json()}}
const tok=async(k:string)=>(await post('/demo/session',{persona:k})).j.token
const w=await tok('worker-3'), u=await tok('union-one')
const call=async(t:string,call:string,input:unknown)=>{const a=Date.now();const r=await post('/client/call/api',{call,input,key:'k'+Math.random().toString(36).slice(2)+'aaaaaaaaaaaaaaa'},t);console.log(call,Date.now()-a,'ms',JSON.stringify(r).slice(0,700));return r.j.result?.output}
await call(w,'open-session',{})
const my=await call(w,'list-my-claims',{})
await call(w,'read-claim',{claimId:my.claims[0].id})
await call(u,'open-session',{})
const q=await call(u,'list-review-queue',{view:'waiting',organisationId:null,after:null})
await call(u,'list-review-queue',{view:'overdue',organisationId:null,after:null})
const v=await call(u,'open-review',{claimId:q.rows[0].id})
await call(u,'get-photo-addresses',{claimId:q.rows[0].id})
await call(w,'search-employers',{text:'sfq'})
for(let i=0;i<5;i++) await call(w,'list-my-claims',{})
await cloud.fireTimer('clock','everyMinute')
console.log(cloud.sentMessages().length)
await cloud.close()
process.exit(0)
