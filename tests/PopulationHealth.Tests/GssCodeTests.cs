using FsCheck;
using FsCheck.Fluent;

namespace PopulationHealth.Tests;

public class GssCodeTests
{
    private static readonly Gen<string> Codes =
        from letter in Gen.Elements('E', 'W', 'S', 'N', 'K', 'J')
        from digits in Gen.Choose(0, 99_999_999)
        select $"{letter}{digits.ToString("00000000", System.Globalization.CultureInfo.InvariantCulture)}";

    [Fact]
    public void Parse_AnyCode_ReadsBackWhatToStringWrites() =>
        Prop.ForAll(Codes.ToArbitrary(), code => GssCode.Parse(code).ToString() == code && GssCode.Parse($" {code.ToLowerInvariant()} ") == GssCode.Parse(code))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void CompareTo_TwoCodes_IsZeroExactlyWhenEqual() =>
        Prop.ForAll(Codes.Two().ToArbitrary(), pair =>
        {
            var (left, right) = (GssCode.Parse(pair.Item1), GssCode.Parse(pair.Item2));
            return (left.CompareTo(right) == 0) == (left == right) && Math.Sign(left.CompareTo(right)) == -Math.Sign(right.CompareTo(left));
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("E08000026", AreaType.LocalAuthority)]
    [InlineData("E12000005", AreaType.Region)]
    [InlineData("E92000001", AreaType.Country)]
    [InlineData("K02000001", AreaType.Country)]
    [InlineData("E02001981", AreaType.MiddleSuperOutputArea)]
    [InlineData("E01009619", AreaType.LowerSuperOutputArea)]
    [InlineData("E05001222", AreaType.Ward)]
    [InlineData("E47000007", AreaType.CombinedAuthority)]
    [InlineData("E54000018", AreaType.HealthArea)]
    [InlineData("E99000001", AreaType.Unknown)]
    public void AreaType_OfTheEntity_IsKnown(string code, AreaType type) => Assert.Equal(type, GssCode.Parse(code).AreaType);

    [Theory]
    [InlineData("")]
    [InlineData("E0800002")]
    [InlineData("E080000266")]
    [InlineData("X08000026")]
    [InlineData("E0800002٦")]
    [InlineData("08E000026")]
    public void Parse_NotACode_SaysWhatACodeIs(string text)
    {
        Assert.False(GssCode.TryParse(text, out _));
        var error = Assert.Throws<FormatException>(() => GssCode.Parse(text));
        Assert.Contains($"'{text}'", error.Message, StringComparison.Ordinal);
        Assert.Contains("E08000026", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Default_HasNoText() => Assert.Equal(("", "", AreaType.Unknown), (default(GssCode).Text, default(GssCode).Entity, default(GssCode).AreaType));
}
