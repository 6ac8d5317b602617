/* Test-only stand-in for Windows.UI.ViewManagement.UISettings, which Wine 8.0 lacks. */
#include <windows.h>
typedef struct { BYTE A, R, G, B; } Color;
static const GUID IID_Unk   = {0x00000000,0,0,{0xc0,0,0,0,0,0,0,0x46}};
static const GUID IID_Insp  = {0xAF86E2E0,0xB12D,0x4c6a,{0x9C,0x5A,0xD7,0xAA,0x65,0x10,0x1E,0x90}};
static const GUID IID_Fact  = {0x00000035,0,0,{0xc0,0,0,0,0,0,0,0x46}};
static const GUID IID_Agile = {0x94ea2b94,0xe9cc,0x49e0,{0xc0,0xff,0xee,0x64,0xca,0x8f,0x5b,0x90}};
static const GUID IID_UI1   = {0x85361600,0x1c63,0x4627,{0xbc,0xb1,0x3a,0x89,0xe0,0xbc,0x9c,0x55}};
static const GUID IID_UI3   = {0x03021be4,0x5254,0x4781,{0x81,0x94,0x51,0x68,0xf7,0xd0,0x6d,0x7b}};
#define EQ(a,b) (!memcmp((a),(b),sizeof(GUID)))
typedef struct { void **vtbl; } Obj;
static Obj fact, ui1, ui3;              /* static singletons, never freed */
static HRESULT WINAPI fail(void *t) { return E_NOTIMPL; }
static ULONG WINAPI ref(void *t) { return 2; }
static HRESULT WINAPI iids(void *t, ULONG *n, GUID **p) { *n = 0; *p = 0; return S_OK; }
static HRESULT WINAPI cls(void *t, void **s) { *s = 0; return S_OK; }
static HRESULT WINAPI trust(void *t, int *l) { *l = 0; return S_OK; }
static HRESULT WINAPI qi(void *t, const GUID *i, void **o) {
    *o = 0;
    if (t == &fact) { if (EQ(i,&IID_Unk)||EQ(i,&IID_Insp)||EQ(i,&IID_Fact)||EQ(i,&IID_Agile)) *o = &fact; }
    else if (EQ(i,&IID_Unk)||EQ(i,&IID_Insp)||EQ(i,&IID_UI1)||EQ(i,&IID_Agile)) *o = &ui1;
    else if (EQ(i,&IID_UI3)) *o = &ui3;
    return *o ? S_OK : E_NOINTERFACE;
}
static HRESULT WINAPI activate(void *t, void **o) { *o = &ui1; return S_OK; }
static HRESULT WINAPI getcolor(void *t, int type, Color *c) {
    Color k = {255,0,120,215};                       /* accent, the Windows 10 default blue */
    if (type == 0) k = (Color){255,255,255,255};     /* Background */
    else if (type == 1) k = (Color){255,0,0,0};      /* Foreground */
    else if (type == 2) k = (Color){255,0,38,66}; else if (type == 3) k = (Color){255,0,62,108};
    else if (type == 4) k = (Color){255,0,90,158}; else if (type == 6) k = (Color){255,66,156,227};
    else if (type == 7) k = (Color){255,118,185,237}; else if (type == 8) k = (Color){255,166,216,255};
    *c = k; return S_OK;
}
static HRESULT WINAPI add(void *t, void *h, LONGLONG *tok) { *tok = 1; return S_OK; }
static HRESULT WINAPI rem(void *t, LONGLONG tok) { return S_OK; }
#define INSP qi, ref, ref, iids, cls, trust
static void *vf[] = { INSP, activate };
static void *v1[] = { INSP, fail,fail,fail,fail,fail,fail,fail,fail,fail,fail,fail,fail,fail };
static void *v3[] = { INSP, getcolor, add, rem };
static Obj fact = { vf }, ui1 = { v1 }, ui3 = { v3 };
__declspec(dllexport) HRESULT WINAPI DllGetActivationFactory(void *cls_, void **f) { *f = &fact; return S_OK; }
__declspec(dllexport) HRESULT WINAPI DllCanUnloadNow(void) { return S_FALSE; }
