namespace RiscvSim.Platforms.Linux;

/// <summary>Error numbers of system calls, spelt and numbered as in Linux's <c>asm-generic/errno.h</c>; a call returns them negated.</summary>
internal static class Errno
{
    public const long EPERM = 1;
    public const long ENOENT = 2;
    public const long ESRCH = 3;
    public const long EIO = 5;
    public const long EBADF = 9;
    public const long EAGAIN = 11;
    public const long ENOMEM = 12;
    public const long EFAULT = 14;
    public const long EEXIST = 17;
    public const long ENODEV = 19;
    public const long EINVAL = 22;
    public const long ENOTTY = 25;
    public const long ESPIPE = 29;
    public const long EPIPE = 32;
    public const long ENOSYS = 38;
    public const long ETIMEDOUT = 110;
}
