# How expected.csv was computed: R 4.2.2, package survey 4.1-1. The tests never call R.
suppressMessages(library(survey)); options(digits = 17, survey.lonely.psu = "average")
parts <- list(laws = c("q01", "q02", "q03"), policies = c("q04", "q05"),
  administrative = c("q06", "q07", "q08", "q09"), judicial = c("q10", "q11"),
  window = c("q12", "q13"), aid = c("q14", "q15"),
  publicity = c("q16", "q17"), awareness = "q18")
dims <- list(law_policy = 1:2, enforcement = 3:4, service = 5:6, education = 7:8)
half <- function(s, asked) { # the mean of what was answered, if it is half of what was asked
  s <- as.matrix(s); n <- rowSums(!is.na(s))
  ifelse(n > 0 & n >= 0.5 * rowSums(asked), rowMeans(s, na.rm = TRUE), NA)
}
scored <- function(wave, only = NULL) {
  d <- read.csv(paste0("responses-", wave, ".csv"), colClasses = c(unit = "character"))
  items <- intersect(unlist(parts), names(d)); if (!is.null(only)) items <- intersect(items, only)
  s <- list(); a <- list()
  for (q in items) {
    asked <- rep(TRUE, nrow(d))
    if (q %in% c("q07", "q08")) asked <- d$had_case == 1
    if (q %in% c("q11", "q15")) asked <- d$respondent_group != "public"
    v <- d[[q]]; v[v == 99] <- NA; v[!asked] <- NA
    top <- if (wave == "2015" && q == "q13") 5 else 10
    x <- 100 * (v - 1) / (top - 1); if (q %in% c("q03", "q09", "q11")) x <- 100 - x
    s[[q]] <- x; a[[q]] <- asked
  }
  up <- function(from, members) {
    out <- list(s = list(), a = list())
    for (k in names(members)) {
      m <- if (is.character(members[[k]])) intersect(members[[k]], names(from$s)) else
        intersect(names(parts)[members[[k]]], names(from$s))
      if (length(m) == 0) next
      A <- do.call(cbind, from$a[m])
      out$s[[k]] <- half(do.call(cbind, from$s[m]), A); out$a[[k]] <- rowSums(A) > 0
    }
    out
  }
  p <- up(list(s = s, a = a), parts); e <- up(p, dims)
  o <- half(do.call(cbind, e$s), do.call(cbind, e$a))
  for (q in names(s)) d[[paste0("n.", q)]] <- s[[q]]
  for (k in names(p$s)) d[[paste0("n.", k)]] <- p$s[[k]]
  for (k in names(e$s)) d[[paste0("n.", k)]] <- e$s[[k]]
  d$n.overall <- o
  svydesign(id = ~1, strata = ~interaction(unit, respondent_group), weights = ~weight, data = d)
}
out <- NULL
add <- function(...) out <<- rbind(out, data.frame(...))
g <- scored("2017")
for (n in c("overall", names(dims), names(parts), "q03", "q07", "q11")) {
  f <- as.formula(paste0("~n.", n)); m <- svymean(f, g, na.rm = TRUE)
  ci <- confint(m, df = degf(g))
  add(kind = "index", code = n, domain = "", value = coef(m)[[1]], se = SE(m)[[1]], lower = ci[1], upper = ci[2])
  b <- svyby(f, ~unit, g, svymean, na.rm = TRUE)
  for (i in 1:nrow(b)) add(kind = "index", code = n, domain = paste0("unit=", b$unit[i]), value = coef(b)[[i]], se = SE(b)[[i]], lower = NA, upper = NA)
}
for (u in c("320000", "330000", "440000")) {
  m <- svyglm(as.formula(paste0("n.overall ~ I(unit == '", u, "')")), g)
  add(kind = "apart", code = "overall", domain = paste0("unit=", u), value = coef(m)[[2]], se = SE(m)[[2]], lower = NA, upper = NA)
}
alike <- setdiff(unlist(parts), c("q04", "q13", "q17"))
one <- scored("2015", alike); other <- scored("2017", alike)
for (n in c("overall", "law_policy", "service", "laws")) {
  f <- as.formula(paste0("~n.", n)); a <- svymean(f, one, na.rm = TRUE); b <- svymean(f, other, na.rm = TRUE)
  add(kind = "waves", code = n, domain = "", value = coef(b)[[1]] - coef(a)[[1]], se = sqrt(SE(a)^2 + SE(b)^2)[[1]], lower = coef(a)[[1]], upper = coef(b)[[1]])
}
write.csv(out, "expected.csv", row.names = FALSE, na = "", quote = FALSE)
