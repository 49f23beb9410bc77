using System.Runtime.CompilerServices;

// Kernels keep whole blocks in locals; zeroing them first would cost short vectors more than the work itself. C# lets no local be read
// before it is written, and whoever uses stackalloc writes it first.
[module: SkipLocalsInit]
