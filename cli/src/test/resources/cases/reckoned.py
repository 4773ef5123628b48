# Makes the list of cases of CaseRegisterTest and, with code of its own (Python 3.11, no library but PyYAML for the
# calendars), the figures that must come out. Run in the root of the repository: python3 THIS > expected.txt
import random, csv, datetime as D, glob, json, math
import yaml
random.seed(20171231)
rest=set(); work=set(); years=set()
for f in glob.glob('templates/calendars/*.yaml'):
    y=yaml.safe_load(open(f)); years.add(y['year'])
    for h in y['holidays']:
        d=h['from']
        while d<=h['to']: rest.add(d); d+=D.timedelta(1)
        for w in h.get('work',[]): work.add(w)
def worked(d):
    if d.year not in years: return d.weekday()<5
    return d in work if d.weekday()>=5 else d not in rest
def plusm(d,m):
    y=d.year+(d.month-1+m)//12; mo=(d.month-1+m)%12+1
    for day in range(d.day,0,-1):
        try: return D.date(y,mo,day)
        except ValueError: pass
def nextw(d):
    while not worked(d): d+=D.timedelta(1)
    return d
def plusw(d,n):
    while n: d+=D.timedelta(1); n-= worked(d)
    return d
def wbetween(a,b):
    if b<a: return -wbetween(b,a)
    n=0
    while a<b: a+=D.timedelta(1); n+=worked(a)
    return n
units=['320000','320100','330000','440000']
rows=[]
for i in range(160):
    r=dict(case_no='C-%03d'%(i+1),unit=random.choice(units),kind=random.choice(['infringement','infringement','counterfeit','other_dispute']))
    r['patent_type']=random.choice(['invention','utility_model','design']) if r['kind']=='infringement' else ''
    r['channel']=random.choice(['ordinary','trade_fair','ecommerce','border'])
    r['foreign_related']=random.choice(['true','false',''])
    r['referral']=random.choice(['','','','in','police_out']); r['supervision']=random.choice(['','','national','province']); r['repeat_infringement']=random.choice(['true','false'])
    acc=D.date(2016,6,1)+D.timedelta(random.randrange(600))
    if random.random()<.9: r['accepted_on']=acc
    fil=acc+D.timedelta(random.randrange(0,15))
    if random.random()<.95 or 'accepted_on' not in r:
        r['filed_on']=fil
        if random.random()<.2: r['extended_on']=fil+D.timedelta(random.randrange(10,60))
        if random.random()<.1: r['suspended_days']=random.randrange(1,40)
        if r['kind']=='other_dispute' and random.random()<.6: r['due_on']=fil+D.timedelta(120)
        elif random.random()<.1: r['due_on']=fil+D.timedelta(150)
        if random.random()<.8:
            low=(r.get('extended_on',fil)-fil).days
            con=fil+D.timedelta(low+int(random.random()**2*150))
            if con<=D.date(2018,2,1):
                r['concluded_on']=con
                r['way']={'infringement':random.choice(['adjudication','mediation','withdrawal']),'counterfeit':'penalty','other_dispute':'mediation'}[r['kind']]
                if r['way'] in('adjudication','penalty'):
                    r['decided_on']=max(fil,con-D.timedelta(random.randrange(0,4)))
                    if random.random()<.8: r['published_on']=max(con,r['decided_on']+D.timedelta(random.randrange(1,45)))
            elif 'extended_on' in r and r['extended_on']>D.date(2018,2,1): del r['extended_on']
    rows.append(r)
cols='case_no unit kind patent_type channel foreign_related referral supervision repeat_infringement accepted_on filed_on extended_on suspended_days due_on decided_on concluded_on published_on way'.split()
with open('cases.csv','w') as o:
    w=csv.DictWriter(o,cols,restval='',lineterminator='\n'); w.writeheader(); [w.writerow(r) for r in rows]
def term(r,ext):
    if r['kind']=='infringement' : d=plusm(r['filed_on'],4 if ext else 3)
    elif r['kind']=='counterfeit': d=plusm(r['filed_on'],1)+D.timedelta(15 if ext else 0)
    else: return r.get('due_on')
    return nextw(d+D.timedelta(r.get('suspended_days',0)))
def q(xs,p):
    if not xs: return ''
    xs=sorted(xs); h=(len(xs)-1)*p/100; k=int(h); 
    from fractions import Fraction
    h=Fraction((len(xs)-1)*p,100); k=int(h); v=xs[k]+(h-k)*((xs[min(k+1,len(xs)-1)])-xs[k])
    s=('%.6f'%float(v)).rstrip('0').rstrip('.'); return s
def fig(rs,on,a,b):
    inn=lambda d: d is not None and a<=d<=b
    by=lambda d: d is not None and d<=on
    f=[r for r in rs if inn(r.get('filed_on'))]; c=[r for r in rs if inn(r.get('concluded_on'))]
    wt=[(r,term(r,'extended_on' in r)) for r in c]; wt=[(r,t) for r,t in wt if t]
    it=[r for r,t in wt if r['concluded_on']<=t]
    days=[(r['concluded_on']-r['filed_on']).days for r in c]
    op=[r for r in rs if by(r.get('filed_on')) and not by(r.get('concluded_on'))]
    ov=[r for r in op if (lambda t: t and on>t)(term(r,by(r.get('extended_on'))))]
    ages=[0]*6
    for r in op:
        n=(on-r['filed_on']).days
        ages[sum(n>e for e in (30,60,90,120,180))]+=1
    ft=[(r,plusw(r['accepted_on'],5 if r['kind']=='infringement' else 10)) for r in f if 'accepted_on' in r and r['kind']!='other_dispute']
    fi=[r for r,t in ft if r['filed_on']<=t]
    pu=[(r,plusw(r['decided_on'],20)) for r in rs if inn(r.get('decided_on'))]
    pu=[(r,t) for r,t in pu if by(r.get('published_on')) or on>t]
    pi=[r for r,t in pu if by(r.get('published_on')) and r['published_on']<=t]
    def seen(r): return inn(r.get('concluded_on')) or (by(r.get('filed_on')) and not by(r.get('concluded_on')))
    ll=[r for r in rs if 'filed_on' in r and by(r['filed_on']) and seen(r) and r['kind']!='other_dispute' and r.get('due_on') and r['due_on']>term(r,'extended_on' in r)]
    rate='' if not wt else ('%.6f'%(math.floor(len(it)/len(wt)*1e6+.5)/1e6)).rstrip('0').rstrip('.')
    return [len(f),len(c),len(it),len(wt),rate,q(days,50),q(days,90),len(op),len(ov)]+ages+[len(fi),len(ft),len(pi),len(pu),len(ll)]
on=D.date(2017,12,31); a=D.date(2017,1,1)
H='filed,concluded,in_time,with_term,rate,median_days,p90_days,open,overdue,open_0_30,open_31_60,open_61_90,open_91_120,open_121_180,open_from_181,filed_in_time,filed_with_term,published_in_time,to_publish,listed_due_later'
known=[r for r in rows if r.get('filed_on') and r['filed_on']<=on]
print(H); print(','.join(map(str,fig(known,on,a,on))))
print('kind,'+H)
for k in ['counterfeit','infringement','other_dispute']: print(k+','+','.join(map(str,fig([r for r in known if r['kind']==k],on,a,on))))
prov=lambda u:u[:2]+'0000'
for k in sorted({prov(r['unit']) for r in known}): print(k+','+','.join(map(str,fig([r for r in known if prov(r['unit'])==k],on,a,on))))
print('--2016 on 2017-06-30'); on2=D.date(2017,6,30)
k2=[r for r in rows if r.get('filed_on') and r['filed_on']<=on2]
print(','.join(map(str,fig(k2,on2,D.date(2016,1,1),D.date(2016,12,31)))))
# stages
print('--stages')
out=[]
for r in rows:
    g=lambda k: r[k] if r.get(k) and r[k]<=on else None
    al=[]
    if g('concluded_on'):
        if g('decided_on') and not g('published_on'): st='publication'; s=r['decided_on']; due=plusw(s,20)
        else: continue
    elif g('filed_on'): st='handling'; s=r['filed_on']; due=term(r,bool(g('extended_on')))
    elif g('accepted_on'):
        st='acceptance'; s=r['accepted_on']; due=plusw(s,{'infringement':5,'counterfeit':10}[r['kind']]) if r['kind']!='other_dispute' else None
    else: continue
    left=wbetween(on,due) if due else None
    if due and on>due:
        e=term(r,True) if st=='handling' else None
        if st=='handling' and not g('extended_on') and e and on<=e: al.append('extension_missing')
        else: al.append('overdue')
    elif due and left<=10: al.append('due_soon')
    if st=='handling':
        last=max(d for d in (g('accepted_on'),g('filed_on'),g('extended_on'),g('decided_on')) if d)
        if (on-last).days>60: al.append('silent')
    out.append((r['unit'],r['case_no'],r['kind'],st,s,(on-s).days,due or '',left if left is not None else '',';'.join(al)))
for o in sorted(out):
    if o[-1]: print(','.join(map(str,o)))
print(len(out),sum(1 for o in out if o[-1]))
