# How expected.csv and the tables beside it were computed: R 4.2.2, package survey 4.1-1. The tests
# never call R. Of what this writes, the columns that are used and the cases that fit are kept.
suppressMessages(library(survey)); options(digits=17)
data(api); data(nhanes); data(election); data(mu284); data(scd); data(hospital); data(fpc)
W <- function(d,n) write.csv(d, paste0("",n,".csv"), row.names=FALSE)
api <- function(d) d
W(apisrs,"apisrs"); W(apistrat,"apistrat"); W(apiclus1,"apiclus1"); W(apiclus2,"apiclus2"); W(nhanes,"nhanes"); W(election_pps,"election"); W(mu284,"mu284"); W(scd,"scd"); W(hospital,"hospital"); W(fpc,"fpc")
out <- NULL
add <- function(case,args,stat,var,dom,est,se,lo=NA,hi=NA,df=NA,deff=NA) {
  out <<- rbind(out, data.frame(case=case,args=args,stat=stat,var=var,dom=dom,est=as.numeric(est),se=as.numeric(se),lo=as.numeric(lo),hi=as.numeric(hi),df=as.numeric(df),deff=as.numeric(deff)))
}
one <- function(case,args,des,y,totals=TRUE) {
  f <- as.formula(paste0("~",y)); m <- svymean(f,des,na.rm=TRUE,deff=TRUE); ci <- confint(m,df=degf(des))
  add(case,paste(args,"--mean",y),"mean",y,"",coef(m),SE(m),ci[1],ci[2],degf(des),deff(m))
  t <- svytotal(f,des,na.rm=TRUE,deff=TRUE); ci <- confint(t,df=degf(des))
  add(case,paste(args,"--total",y),"total",y,"",coef(t),SE(t),ci[1],ci[2],degf(des),deff(t))
}
rat <- function(case,args,des,y,x) {
  r <- svyratio(as.formula(paste0("~",y)),as.formula(paste0("~",x)),des,na.rm=TRUE,deff=TRUE)
  ci <- confint(r,df=degf(des)); add(case,paste(args,"--ratio",paste0(y,"/",x)),"ratio",paste0(y,"/",x),"",coef(r),SE(r),ci[1],ci[2],degf(des),deff(r))
}
by <- function(case,args,des,y,g) {
  b <- svyby(as.formula(paste0("~",y)),as.formula(paste0("~",paste(g,collapse="+"))),des,svymean,na.rm=TRUE,keep.var=TRUE)
  ci <- confint(b,df=degf(des)); lev <- b[,g,drop=FALSE]
  for(i in seq_len(nrow(b))) add(case,paste(args,"--mean",y,"--by",paste(g,collapse=",")),"mean",y,paste(paste0(g,"=",sapply(lev[i,],as.character)),collapse=";"),coef(b)[i],SE(b)[i],ci[i,1],ci[i,2],degf(des))
  b <- svyby(as.formula(paste0("~",y)),as.formula(paste0("~",paste(g,collapse="+"))),des,svytotal,na.rm=TRUE)
  for(i in seq_len(nrow(b))) add(case,paste(args,"--total",y,"--by",paste(g,collapse=",")),"total",y,paste(paste0(g,"=",sapply(lev[i,],as.character)),collapse=";"),coef(b)[i],SE(b)[i])
}
prop <- function(case,args,des,v,l) {
  f <- as.formula(paste0("~I(",v,"=='",l,"')")); p <- svyciprop(f,des,method="logit"); ci <- attr(p,"ci")
  add(case,paste(args,"--proportion",paste0(v,"=",l)),"proportion",paste0(v,"=",l),"",as.numeric(p),sqrt(attr(p,"var")),ci[1],ci[2],NA)
}
q <- function(case,args,des,y,ps=c(.1,.25,.5,.9)) {
  r <- svyquantile(as.formula(paste0("~",y)),des,ps,na.rm=TRUE,ci=TRUE)
  m <- r[[1]]
  for(i in seq_along(ps)) add(case,paste(args,"--quantile",y,"--p",paste(ps,collapse=",")),paste0("quantile_",ps[i]),y,"",m[i,1],m[i,4],m[i,2],m[i,3])
}
all <- function(case,args,des,y="api00",x="api99",g=list("stype",c("stype","sch.wide")),cat=c("sch.wide","Yes")) {
  one(case,args,des,y); one(case,args,des,"enroll"); rat(case,args,des,y,x); for(k in g) by(case,args,des,y,k); prop(case,args,des,cat[1],cat[2]); prop(case,args,des,"stype","E"); q(case,args,des,y)
}
D <- "--data "
all("srs",paste0(D,"apisrs.csv --fpc fpc"),svydesign(id=~1,fpc=~fpc,data=apisrs))
all("srs_w",paste0(D,"apisrs.csv --weight pw"),svydesign(id=~1,weights=~pw,data=apisrs))
all("strat",paste0(D,"apistrat.csv --strata stype --weight pw --fpc fpc"),svydesign(id=~1,strata=~stype,weights=~pw,fpc=~fpc,data=apistrat))
all("strat_nw",paste0(D,"apistrat.csv --strata stype --fpc fpc"),svydesign(id=~1,strata=~stype,fpc=~fpc,data=apistrat))
all("strat_nofpc",paste0(D,"apistrat.csv --strata stype --weight pw"),svydesign(id=~1,strata=~stype,weights=~pw,data=apistrat))
all("clus1",paste0(D,"apiclus1.csv --cluster dnum --weight pw --fpc fpc"),svydesign(id=~dnum,weights=~pw,fpc=~fpc,data=apiclus1))
all("clus1_nofpc",paste0(D,"apiclus1.csv --cluster dnum --weight pw"),svydesign(id=~dnum,weights=~pw,data=apiclus1))
all("clus2",paste0(D,"apiclus2.csv --cluster dnum,snum --fpc fpc1,fpc2"),svydesign(id=~dnum+snum,fpc=~fpc1+fpc2,data=apiclus2))
all("clus2_w",paste0(D,"apiclus2.csv --cluster dnum,snum --fpc fpc1,fpc2 --weight pw"),svydesign(id=~dnum+snum,fpc=~fpc1+fpc2,weights=~pw,data=apiclus2))
all("clus2_nofpc",paste0(D,"apiclus2.csv --cluster dnum,snum --weight pw"),svydesign(id=~dnum+snum,weights=~pw,data=apiclus2))
f <- apistrat; f$frac <- ave(f$pw,f$stype,FUN=length)/f$fpc; W(f,"frac")
all("frac",paste0(D,"frac.csv --strata stype --fpc frac"),svydesign(id=~1,strata=~stype,fpc=~frac,data=f))
nh <- nhanes; nh$WT <- nh$WTMEC2YR
dn <- svydesign(id=~SDMVPSU,strata=~SDMVSTRA,weights=~WTMEC2YR,nest=TRUE,data=nhanes)
A <- paste0(D,"nhanes.csv --cluster SDMVPSU --strata SDMVSTRA --weight WTMEC2YR --nest")
one("nhanes",A,dn,"HI_CHOL"); by("nhanes",A,dn,"HI_CHOL","race"); by("nhanes",A,dn,"HI_CHOL",c("race","RIAGENDR")); by("nhanes",A,dn,"HI_CHOL",c("agecat","race","RIAGENDR"))
p <- svyciprop(~I(HI_CHOL==1),subset(dn,!is.na(HI_CHOL))); add("nhanes",paste(A,"--proportion HI_CHOL=1"),"proportion","HI_CHOL=1","",p,sqrt(attr(p,"var")),attr(p,"ci")[1],attr(p,"ci")[2])
dm <- svydesign(id=~id1+id2,fpc=~n1+n2,data=mu284); A <- paste0(D,"mu284.csv --cluster id1,id2 --fpc n1,n2"); one("mu284",A,dm,"y1")
scd$PSU <- scd$ambulance; W(scd,"scd"); ds <- svydesign(id=~PSU,strata=~ESA,data=scd,nest=TRUE); A <- paste0(D,"scd.csv --cluster PSU --strata ESA --nest"); one("scd",A,ds,"alive"); rat("scd",A,ds,"alive","arrests")
dh <- svydesign(id=~1,strata=~oblevel,fpc=~tothosp,weights=~weighta,data=hospital); A <- paste0(D,"hospital.csv --strata oblevel --fpc tothosp --weight weighta"); one("hosp",A,dh,"births")
df <- svydesign(id=~psuid,strata=~stratid,weight=~weight,data=fpc,nest=TRUE); one("fpcd_nofpc",paste0(D,"fpc.csv --cluster psuid --strata stratid --weight weight --nest"),df,"x")
df <- svydesign(id=~psuid,strata=~stratid,weight=~weight,fpc=~Nh,data=fpc,nest=TRUE); one("fpcd",paste0(D,"fpc.csv --cluster psuid --strata stratid --weight weight --fpc Nh --nest"),df,"x")
# lonely
L <- apistrat[c(1:100,101,151:200),]; W(L,"lonely")
for(o in c("adjust","certainty","average","remove")) { options(survey.lonely.psu=o)
 d <- svydesign(id=~1,strata=~stype,weights=~pw,fpc=~fpc,data=L); A <- paste0(D,"lonely.csv --strata stype --weight pw --fpc fpc --lonely ",o)
 one(paste0("lonely_",o),A,d,"api00"); by(paste0("lonely_",o),A,d,"api00","sch.wide"); rat(paste0("lonely_",o),A,d,"api00","api99")
 d <- svydesign(id=~1,strata=~stype,weights=~pw,data=L); A <- paste0(D,"lonely.csv --strata stype --weight pw --lonely ",o); one(paste0("lonelyn_",o),A,d,"api00")
 q(paste0("lonely_",o),A,d,"api00")
}
options(survey.lonely.psu="fail")
# post-strat, rake
d <- svydesign(id=~dnum,weights=~pw,fpc=~fpc,data=apiclus1); pop <- data.frame(stype=c("E","H","M"),Freq=c(4421,755,1018)); W(pop,"pop")
all("post",paste0(D,"apiclus1.csv --cluster dnum --weight pw --fpc fpc --poststrata pop.csv"),postStratify(d,~stype,pop))
ps <- data.frame(sch.wide=c("No","Yes"),Freq=c(1072,5122)); W(ps,"pops")
all("rake",paste0(D,"apiclus1.csv --cluster dnum --weight pw --fpc fpc --rake pop.csv,pops.csv"),rake(d,list(~stype,~sch.wide),list(pop,ps)))
d <- svydesign(id=~dnum,weights=~pw,data=apiclus1); all("post_nofpc",paste0(D,"apiclus1.csv --cluster dnum --weight pw --poststrata pop.csv"),postStratify(d,~stype,pop))
# missing, zero weights
m <- apistrat; set.seed(3); m$api00[sample(200,37)] <- NA; m$sch.wide[sample(200,21)] <- NA; m$pw[c(5,77,140)] <- 0; W(m,"miss")
d <- svydesign(id=~1,strata=~stype,weights=~pw,data=m); A <- paste0(D,"miss.csv --strata stype --weight pw")
one("miss",A,d,"api00"); rat("miss",A,d,"api00","api99"); by("miss",A,d,"api00","stype"); by("miss",A,d,"api00","awards"); q("miss",A,d,"api00")
dd <- subset(d,!is.na(sch.wide)); p <- svyciprop(~I(sch.wide=="Yes"),dd); add("miss",paste(A,"--proportion sch.wide=Yes"),"proportion","sch.wide=Yes","",p,sqrt(attr(p,"var")),attr(p,"ci")[1],attr(p,"ci")[2])
# strata in two-stage; stratified cluster with fpc; single PSU certainty
s2 <- apiclus2; s2$h <- ifelse(s2$dnum%%2==0,"even","odd"); s2$fp1 <- ifelse(s2$h=="even",380,377); W(s2,"s2")
d <- svydesign(id=~dnum+snum,strata=~h,fpc=~fp1+fpc2,data=s2); all("s2",paste0(D,"s2.csv --cluster dnum,snum --strata h --fpc fp1,fpc2"),d)
write.csv(out,"expected.csv",row.names=FALSE,na="")
