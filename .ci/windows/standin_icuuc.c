/* Test-only stand-in for the ICU that Windows 10 1703+ has and Wine 8.0 lacks; Qt >= 6.10 links to it
   for legacy text codecs only. Every converter "does not exist". */
#include <windows.h>
#define X __declspec(dllexport)
X void *ucnv_open(const char *n, int *e) { if (e) *e = 4; return 0; }
X void ucnv_close(void *c) {}
X void ucnv_reset(void *c) {}
X char ucnv_getMaxCharSize(void *c) { return 1; }
X const char *ucnv_getName(void *c, int *e) { if (e) *e = 4; return 0; }
X void ucnv_getToUCallBack(void *c, void **a, void **b) { if (a) *a = 0; if (b) *b = 0; }
X void ucnv_getFromUCallBack(void *c, void **a, void **b) { if (a) *a = 0; if (b) *b = 0; }
X void ucnv_setToUCallBack(void *c, void *a, void *b, void **o, void **p, int *e) { if (e) *e = 4; }
X void ucnv_setFromUCallBack(void *c, void *a, void *b, void **o, void **p, int *e) { if (e) *e = 4; }
X void ucnv_cbToUWriteUChars(void *a, const void *s, int l, int o, int *e) { if (e) *e = 4; }
X void ucnv_cbFromUWriteUChars(void *a, const void **s, const void *l, int o, int *e) { if (e) *e = 4; }
X void ucnv_toUnicode(void *c, void **t, void *tl, void **s, void *sl, int *o, char f, int *e) { if (e) *e = 4; }
X void ucnv_fromUnicode(void *c, void **t, void *tl, void **s, void *sl, int *o, char f, int *e) { if (e) *e = 4; }
X int ucnv_toUCountPending(void *c, int *e) { return 0; }
X int ucnv_fromUCountPending(void *c, int *e) { return 0; }
X const char *ucnv_getStandardName(const char *n, const char *s, int *e) { if (e) *e = 4; return 0; }
X const char *ucnv_getAvailableName(int n) { return 0; }
X int ucnv_countAvailable(void) { return 0; }
X void UCNV_FROM_U_CALLBACK_SUBSTITUTE(const void *c, void *a, const void *u, int l, int cp, int r, int *e) { if (e) *e = 10; }
X void UCNV_TO_U_CALLBACK_SUBSTITUTE(const void *c, void *a, const char *u, int l, int r, int *e) { if (e) *e = 10; }
