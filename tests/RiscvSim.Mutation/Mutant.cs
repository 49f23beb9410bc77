using System.Reflection;
using System.Reflection.Emit;
using RiscvSim.Isa;
using RiscvSim.Machine;
using RiscvSim.Machine.Float;

namespace RiscvSim.Mutation;

/// <summary>A row with wrong semantics.</summary>
/// <param name="Row">The row.</param>
/// <param name="Mutation">What is wrong.</param>
/// <param name="Method">The wrong method: calls the right one and spoils its operands, result or effects.</param>
public sealed record Mutant(Insn Row, Mutation Mutation, MethodInfo Method)
{
    private const string Destination = "vd", Stored = "vs3", Mask = "vm", FloatScalar = "fs1", FixedPointOracle = "golden/v-fixed";

    private static readonly ModuleBuilder s_module =
        AssemblyBuilder.DefineDynamicAssembly(new AssemblyName("mutants"), AssemblyBuilderAccess.Run).DefineDynamicModule("mutants");

    /// <summary>All mutants of a row, those of its base row for a compressed one.</summary>
    public static IEnumerable<Mutant> Of(Insn row)
    {
        foreach (Mutation mutation in Enum.GetValues<Mutation>())
        {
            if (Applies(row.Base, mutation))
                yield return new Mutant(row, mutation, Make(row, mutation));
        }
    }

    private static bool Applies(Insn row, Mutation mutation)
    {
        MethodInfo method = row.Method!;
        ParameterInfo[] parameters = method.GetParameters();
        Type result = method.ReturnType;
        if (IsConfiguration(row) && mutation == Mutation.IllegalAccepted)
            return true;
        if (IsVector(row) && AppliesToVector(row, mutation, method) is { } verdict)
            return verdict;
        return mutation switch
        {
            >= Mutation.FirstElement => false,
            Mutation.FourBytesOn => row.Flow == Flow.Jump,
            // The lowest bit of a jump's target means nothing.
            Mutation.LowestBit => row.Flow != Flow.Jump && result != typeof(void),
            Mutation.HighestBit => result != typeof(void) && result != typeof(bool),
            Mutation.Zero => result != typeof(void),
            Mutation.UpperHalfLost => row.Flow == Flow.Next && (result == typeof(long) || result == typeof(ulong) || result == typeof(double)),
            Mutation.OperandsSwapped => SwappedWith(parameters) >= 0,
            Mutation.FlagsLost or Mutation.InexactRaised => Array.Exists(parameters, p => p.Name == "flags"),
            Mutation.RoundingIgnored => Array.Exists(parameters, p => p.Name == "rm"),
            Mutation.MemoryUnchanged or Mutation.MemoryLowestBit => Array.Exists(parameters, IsModified),
            Mutation.Illegal => result == typeof(void) && Array.Exists(parameters, p => p.Name == "hart"),
            _ => Array.Exists(parameters, p => p.Name == "hart"),
        };
    }

    private static bool IsVector(Insn row) => row.Pattern.Has(FieldKind.V);

    /// <summary>vset*: no vector registers, but illegal while vector state is off.</summary>
    private static bool IsConfiguration(Insn row) => row.Cost == Cost.VConfig;

    /// <summary>Whether a mutation makes sense for a vector row; null where it is judged as for any row.</summary>
    private static bool? AppliesToVector(Insn row, Mutation mutation, MethodInfo method)
    {
        bool isFloat = row.Cost is >= Cost.VFAdd and <= Cost.VFReduce;
        bool isFixed = row.Oracle == FixedPointOracle;
        bool accesses = row.Cost is >= Cost.VLoad and <= Cost.VStoreIndexed;
        return mutation switch
        {
            Mutation.FirstElement or Mutation.LastElement => row.Pattern.Find(Destination) != null || row.Pattern.Find(Stored) != null,
            Mutation.BeyondVl => row.Pattern.Find(Destination) != null,
            Mutation.OneShort or Mutation.IllegalAccepted => true,
            Mutation.MaskIgnored => method.GetParameters().Any(p => p.Name == Mask),
            Mutation.OperandsSwapped => !accesses && row.Pattern.Find("vs1") != null && row.Pattern.Find("vs2") != null,
            Mutation.FlagsLost or Mutation.RoundingIgnored => isFloat || isFixed,
            Mutation.InexactRaised => isFloat,
            Mutation.SaturationRaised => isFixed,
            Mutation.BoxIgnored => row.Pattern.Find(FloatScalar) != null,
            Mutation.ImmediateSign => row.Pattern.Fields.Any(IsSmallImmediate),
            _ => null,
        };
    }

    /// <summary>An immediate in the place of vs1; rotations have a sixth bit.</summary>
    private static bool IsSmallImmediate(Field field) => field.Name is "imm" or "uimm" && field.Width == 5;

    private static bool IsModified(ParameterInfo p) => p.Name == "mem" && p.ParameterType.IsByRef;

    /// <summary>The place of the second operand of the type of the first; -1 if there is none.</summary>
    private static int SwappedWith(ParameterInfo[] parameters)
    {
        bool two = parameters.Length >= 2 && parameters[0].ParameterType == parameters[1].ParameterType && !parameters[0].ParameterType.IsByRef;
        return two ? 1 : -1;
    }

    private static MethodInfo Make(Insn row, Mutation mutation)
    {
        MethodInfo right = row.Base.Method!;
        ParameterInfo[] parameters = right.GetParameters();
        TypeBuilder type = s_module.DefineType($"{row.Name} {mutation}", TypeAttributes.Public | TypeAttributes.Abstract | TypeAttributes.Sealed);
        MethodBuilder method = type.DefineMethod(
            right.Name, MethodAttributes.Public | MethodAttributes.Static, right.ReturnType, Array.ConvertAll(parameters, p => p.ParameterType));
        for (int i = 0; i < parameters.Length; i++)
            method.DefineParameter(i + 1, ParameterAttributes.None, parameters[i].Name);
        if ((IsVector(row.Base) && mutation is not (Mutation.EffectSkipped or Mutation.Illegal)) || (IsConfiguration(row.Base) && mutation == Mutation.IllegalAccepted))
            EmitVector(method.GetILGenerator(), right, parameters, mutation);
        else
            Emit(method.GetILGenerator(), right, parameters, mutation);
        return type.CreateType().GetMethod(right.Name)!;
    }

    private static void Emit(ILGenerator il, MethodInfo right, ParameterInfo[] parameters, Mutation mutation)
    {
        if (mutation == Mutation.EffectSkipped)
        {
            SkipEffect(il, right, parameters);
            return;
        }

        if (mutation == Mutation.Illegal)
        {
            il.Emit(OpCodes.Ldarg, Array.FindIndex(parameters, p => p.Name == "hart"));
            il.Emit(OpCodes.Call, typeof(Hart).GetMethod(nameof(Hart.RaiseIllegal))!);
            il.Emit(OpCodes.Ret);
            return;
        }

        int kept = Array.FindIndex(parameters, p => mutation == Mutation.FlagsLost ? p.Name == "flags" : mutation == Mutation.MemoryUnchanged && IsModified(p));
        LocalBuilder? old = kept < 0 ? null : il.DeclareLocal(parameters[kept].ParameterType.GetElementType()!);
        if (old != null)
        {
            il.Emit(OpCodes.Ldarg, kept);
            il.Emit(OpCodes.Ldobj, old.LocalType);
            il.Emit(OpCodes.Stloc, old);
        }

        for (int i = 0; i < parameters.Length; i++)
        {
            if (mutation == Mutation.RoundingIgnored && parameters[i].Name == "rm")
                il.Emit(OpCodes.Ldc_I4_0);
            else
                il.Emit(OpCodes.Ldarg, mutation == Mutation.OperandsSwapped && i < 2 ? 1 - i : i);
        }

        il.Emit(OpCodes.Call, right);
        if (old != null)
        {
            il.Emit(OpCodes.Ldarg, kept);
            il.Emit(OpCodes.Ldloc, old);
            il.Emit(OpCodes.Stobj, old.LocalType);
        }

        SpoilArguments(il, parameters, mutation);
        SpoilResult(il, right.ReturnType, mutation);
        il.Emit(OpCodes.Ret);
    }

    private static void EmitVector(ILGenerator il, MethodInfo right, ParameterInfo[] parameters, Mutation mutation)
    {
        int PlaceOf(string name) => Array.FindIndex(parameters, p => p.Name == name);
        int hart = PlaceOf("hart"), first = PlaceOf("vs1Index"), second = PlaceOf("vs2Index"), destination = PlaceOf("vdIndex"), stored = PlaceOf("vs3Index");
        il.Emit(OpCodes.Ldarg, hart);
        il.Emit(OpCodes.Ldc_I4, (int)mutation);
        EmitRegister(il, stored);
        il.Emit(OpCodes.Call, typeof(VectorWrong).GetMethod(nameof(VectorWrong.Before))!);
        for (int i = 0; i < parameters.Length; i++)
        {
            if (mutation == Mutation.MaskIgnored && parameters[i].Name == Mask)
                il.Emit(OpCodes.Ldc_I4_1);
            else
                il.Emit(OpCodes.Ldarg, mutation != Mutation.OperandsSwapped ? i : i == first ? second : i == second ? first : i);
            if (mutation == Mutation.BoxIgnored && parameters[i].Name == FloatScalar)
            {
                il.Emit(OpCodes.Ldarg, hart);
                il.Emit(OpCodes.Call, typeof(VectorWrong).GetMethod(nameof(VectorWrong.Boxed))!);
            }
            else if (mutation == Mutation.ImmediateSign && parameters[i].Name is "imm" or "uimm")
            {
                il.Emit(OpCodes.Call, typeof(VectorWrong).GetMethod(nameof(VectorWrong.OtherSign), [parameters[i].ParameterType])!);
            }
        }

        il.Emit(OpCodes.Call, right);
        il.Emit(OpCodes.Ldarg, hart);
        il.Emit(OpCodes.Ldc_I4, (int)mutation);
        EmitRegister(il, destination);
        EmitRegister(il, stored);
        il.Emit(OpCodes.Call, typeof(VectorWrong).GetMethod(nameof(VectorWrong.After))!);
        SpoilResult(il, right.ReturnType, mutation);
        il.Emit(OpCodes.Ret);
    }

    /// <summary>The number of a register that a parameter holds, -1 for none.</summary>
    private static void EmitRegister(ILGenerator il, int place)
    {
        if (place < 0)
            il.Emit(OpCodes.Ldc_I4_M1);
        else
            il.Emit(OpCodes.Ldarg, place);
    }

    private static void SpoilArguments(ILGenerator il, ParameterInfo[] parameters, Mutation mutation)
    {
        if (mutation == Mutation.InexactRaised)
        {
            int flags = Array.FindIndex(parameters, p => p.Name == "flags");
            il.Emit(OpCodes.Ldarg, flags);
            il.Emit(OpCodes.Ldarg, flags);
            il.Emit(OpCodes.Ldind_U1);
            il.Emit(OpCodes.Ldc_I4, (int)FloatFlags.NX);
            il.Emit(OpCodes.Or);
            il.Emit(OpCodes.Stind_I1);
        }
        else if (mutation == Mutation.MemoryLowestBit)
        {
            int memory = Array.FindIndex(parameters, IsModified);
            Type type = parameters[memory].ParameterType.GetElementType()!;
            il.Emit(OpCodes.Ldarg, memory);
            il.Emit(OpCodes.Ldarg, memory);
            il.Emit(OpCodes.Ldobj, type);
            il.Emit(OpCodes.Call, typeof(Wrong).GetMethod(nameof(Wrong.LowestBit), [type])!);
            il.Emit(OpCodes.Stobj, type);
        }
    }

    private static void SpoilResult(ILGenerator il, Type type, Mutation mutation)
    {
        if (mutation == Mutation.Zero)
        {
            LocalBuilder nothing = il.DeclareLocal(type);
            il.Emit(OpCodes.Pop);
            il.Emit(OpCodes.Ldloc, nothing);
        }
        else if (typeof(Wrong).GetMethod(mutation.ToString(), [type]) is { } spoil)
        {
            il.Emit(OpCodes.Call, spoil);
        }
    }

    private static void SkipEffect(ILGenerator il, MethodInfo right, ParameterInfo[] parameters)
    {
        if (right.ReturnType != typeof(void))
        {
            int memory = Array.FindIndex(parameters, p => p.Name == "mem" && p.ParameterType == right.ReturnType);
            if (memory >= 0)
                il.Emit(OpCodes.Ldarg, memory);
            else
                il.Emit(OpCodes.Ldloc, il.DeclareLocal(right.ReturnType));
        }

        il.Emit(OpCodes.Ret);
    }
}
