/* Test-only stand-in for the random numbers that every Windows 10 has and Wine 8.0 lacks; programs made with newer Rust
   (python-calamine, cryptography) link to it. */
#include <windows.h>
BOOLEAN NTAPI SystemFunction036(PVOID buffer, ULONG length); /* RtlGenRandom, in advapi32 */
__declspec(dllexport) BOOL WINAPI ProcessPrng(BYTE *data, SIZE_T length) {
    while (length) {
        ULONG part = length > 0x10000000 ? 0x10000000 : (ULONG)length;
        if (!SystemFunction036(data, part)) return FALSE;
        data += part; length -= part;
    }
    return TRUE;
}
