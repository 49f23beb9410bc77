using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace RiscvSim.Kit.Compiling;

/// <summary>Names what a compilation depends on: the text, its name, our assemblies, the runtime and how we call the compiler.</summary>
internal static class BuildKey
{
    /// <summary>Namespaces that an extension file need not import: those of the SDK's console programs and ours.</summary>
    public const string GlobalUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using System.Numerics;
        global using System.Runtime.CompilerServices;
        global using System.Runtime.Intrinsics;
        global using RiscvSim.Isa;
        global using RiscvSim.Machine;
        global using RiscvSim.Machine.Extending;
        global using RiscvSim.Machine.Float;
        global using RiscvSim.Machine.Memory;
        global using RiscvSim.Machine.Vector;
        global using RiscvSim.Instructions.V.Kernels;
        global using ExtensionAttribute = RiscvSim.Isa.ExtensionAttribute;
        """;

    private const string Own = "RiscvSim.";

    /// <summary>The assemblies of the runtime and of this program that an extension may use.</summary>
    public static IEnumerable<string> ReferencePaths()
    {
        string? all = AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") as string;
        foreach (string path in (all ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries))
        {
            string name = Path.GetFileName(path);
            bool runtime = name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll" or "mscorlib.dll";
            if (runtime || IsOwn(name))
                yield return path;
        }
    }

    /// <summary>A file name for the result of a compilation, and the name of its assembly.</summary>
    public static string Of(string name, byte[] text)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(text);
        Add(hash, name);
        Add(hash, GlobalUsings);
        Add(hash, Environment.Version.ToString());
        foreach (string path in ReferencePaths())
        {
            if (IsOwn(Path.GetFileName(path)))
                Add(hash, Assembly.Load(Path.GetFileNameWithoutExtension(path)).ManifestModule.ModuleVersionId.ToString());
        }

        return Path.GetFileNameWithoutExtension(name) + "-" + Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 16));
    }

    private static bool IsOwn(string name) => name.StartsWith(Own, StringComparison.Ordinal);

    private static void Add(IncrementalHash hash, string part) => hash.AppendData(Encoding.UTF8.GetBytes(part + "\n"));
}
