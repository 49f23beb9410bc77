namespace RiscvSim.Kit.Creating;

/// <summary>The files of a new extension: a working example that its author changes step by step.</summary>
public static class ExampleFiles
{
    private static readonly (string Template, string Suffix)[] s_files =
    [
        ("extension.txt", ".cs"),
        ("operands.txt", "-test.txt"),
        ("kernel.txt", ".c"),
    ];

    /// <summary>True for a name from which the names of an extension, a class and files can be made: lower-case letters and digits, a letter first.</summary>
    public static bool IsName(string name) =>
        name.Length != 0 && char.IsAsciiLetterLower(name[0]) && name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c));

    /// <summary>The names and contents of the files.</summary>
    /// <param name="name">See <see cref="IsName"/>.</param>
    public static IEnumerable<(string Name, string Text)> Of(string name)
    {
        // Names of non-standard extensions begin with x (unprivileged manual, "ISA extension naming conventions").
        string extension = name[0] == 'x' ? name : "x" + name;
        string type = char.ToUpperInvariant(extension[0]) + extension[1..];
        foreach ((string template, string suffix) in s_files)
        {
            using var reader = new StreamReader(typeof(ExampleFiles).Assembly.GetManifestResourceStream("Templates/" + template)!);
            string text = reader.ReadToEnd().Replace("@ext@", extension, StringComparison.Ordinal).Replace("@Class@", type, StringComparison.Ordinal)
                .Replace("@file@", name, StringComparison.Ordinal).Replace("@c@", extension, StringComparison.Ordinal);
            yield return (name + suffix, text);
        }
    }

    /// <summary>The commands that lead from the new files to a measured result.</summary>
    public static IEnumerable<string> Commands(string name) =>
    [
        $"riscvsim ext check {name}.cs",
        $"riscvsim ext test {name}.cs",
        $"riscvsim ext header {name}.cs > {name}.h",
        $"clang-19 --target=riscv64-linux-gnu -march=rv64gcv -O2 -ffreestanding -nostdlib -static -fuse-ld=lld -o {name}.elf {name}.c",
        $"riscvsim run --ext {name}.cs --stats {name}.elf",
        $"riscvsim ext doc {name}.cs",
    ];
}
