var t=t=>new Date(t).toISOString().slice(0,10);export{t};
