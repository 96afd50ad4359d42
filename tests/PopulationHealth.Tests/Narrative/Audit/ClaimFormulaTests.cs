namespace PopulationHealth.Tests;

public class ClaimFormulaTests
{
    [Theory]
    [InlineData("1+2", "3")]
    [InlineData("10-3-2", "5")]
    [InlineData("10-3+2", "9")]
    [InlineData("24/4/2", "3")]
    [InlineData("24/4*2", "12")]
    [InlineData("2+3*4", "14")]
    [InlineData("(2+3)*4", "20")]
    [InlineData("2*3**2", "18")]
    [InlineData("18/3**2", "2")]
    [InlineData("(2+2)**0.5", "2")]
    [InlineData("2**0.5", "1.4142")]
    [InlineData("abs(3-5)", "2")]
    [InlineData("min(3,1,2)", "1")]
    [InlineData("max(3,1+4)", "5")]
    [InlineData("(1<2)", "1")]
    [InlineData("(2<2)", "0")]
    [InlineData("(2<=2)", "1")]
    [InlineData("(3<=2)", "0")]
    [InlineData("(3>2)", "1")]
    [InlineData("1+(1<2)+(2>1)+(1>2)", "3")]
    [InlineData("(1/3+1/3+1/3<=1)", "1")]
    [InlineData("0.10*3", "0.3")]
    [InlineData("007", "7")]
    [InlineData("((((5))))", "5")]
    public void Evaluate_EachProduction_GivesItsValue(string formula, string expected) =>
        Assert.Equal(expected, ClaimFormula.Parse(formula, 0).Evaluate().ToString());

    [Fact]
    public void Evaluate_Letters_StandForTheOperandsInTheirOrder()
    {
        Assert.Equal("54.8961", ClaimFormula.Parse("100*a/b", 2).Evaluate(185, 337).ToString());
        Assert.Equal("-3", ClaimFormula.Parse("b-a", 2).Evaluate(5, 2).ToString());
        Assert.Equal("25", ClaimFormula.Parse("a**2", 1).Evaluate(-5).ToString());
    }

    [Fact]
    public void Evaluate_IsExact()
    {
        Assert.Equal(0, ClaimFormula.Parse("0.1+0.2-0.3", 0).Evaluate().Value);
        Assert.Equal(0, ClaimFormula.Parse("a/3+a/3+a/3-a", 1).Evaluate(0.1m).Value);
        Assert.Equal(0, ClaimFormula.Parse("(a*a)**0.5-a", 1).Evaluate(1.1m).Value);
        Assert.Equal("0.000000000000001", ClaimFormula.Parse("a-b", 2).Evaluate(1.000000000000001m, 1).ToText(15));
    }

    [Theory]
    [InlineData("20.5", 0, "21")]
    [InlineData("-20.5", 0, "-21")]
    [InlineData("21.5", 0, "22")]
    [InlineData("2.25", 1, "2.3")]
    [InlineData("-0.4", 0, "0")]
    [InlineData("1.20", 4, "1.2")]
    [InlineData("0.00005", 4, "0.0001")]
    public void ToText_Halves_GoAwayFromZero(string value, int decimals, string expected) =>
        Assert.Equal(expected, ClaimFormula.Parse("a", 1).Evaluate(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture)).ToText(decimals));

    [Theory]
    [InlineData("1/0", "divides by zero")]
    [InlineData("1/(2-2)", "divides by zero")]
    [InlineData("1/(1>2)", "divides by zero")]
    [InlineData("(1-2)**0.5", "power that is no number")]
    [InlineData("9**99999", "power that is no number")]
    public void Evaluate_WithoutAResult_SaysWhy(string formula, string reason)
    {
        var result = ClaimFormula.Parse(formula, 0).Evaluate();

        Assert.Null(result.Value);
        Assert.Contains(reason, result.Missing!.Detail, StringComparison.Ordinal);
        Assert.Equal("[x]", result.ToString());
    }

    [Fact]
    public void Evaluate_OtherNumberOfValues_SaysHowMany() =>
        Assert.Contains("has 2 operands and was given 1 values", Assert.Throws<ArgumentException>(() => ClaimFormula.Parse("a/b", 2).Evaluate(1)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("", 1, "position 1: found the end; allowed here: a number, a letter, abs(")]
    [InlineData("a+", 1, "position 3: found the end;")]
    [InlineData("a +1", 1, "position 2: found ' '; allowed here: +, -, *, / or the end")]
    [InlineData("-a", 1, "position 1: found '-'")]
    [InlineData("a*-1", 1, "position 3: found '-'")]
    [InlineData("a+b", 1, "position 3: found 'b'; allowed here: the letters a to a")]
    [InlineData("A", 1, "position 1: found 'A'")]
    [InlineData("a", 0, "position 1: found 'a'; allowed here: numbers only")]
    [InlineData("1a", 1, "position 2: found 'a'; allowed here: +, -, *, / or the end")]
    [InlineData("sqrt(a)", 1, "position 1: found 'sqrt'; allowed here: a number, a letter, abs(, min(, max( or (; there are no functions but")]
    [InlineData("abs", 1, "position 1: found 'abs'")]
    [InlineData("abs(a,1)", 1, "position 6: found ','; allowed here: +, -, *, / or )")]
    [InlineData("min(a)", 1, "position 6: found ')'; allowed here: a comma: min takes two")]
    [InlineData("max(a,)", 1, "position 7: found ')'")]
    [InlineData("(a", 1, "position 3: found the end; allowed here: +, -, *, /, <, <=, > or )")]
    [InlineData("a)", 1, "position 2: found ')'")]
    [InlineData("a>1", 1, "position 2: found '>'; allowed here: a comparison only inside brackets of its own")]
    [InlineData("(a>1>2)", 1, "position 5: found '>'; allowed here: +, -, *, / or ), as a comparison is not chained")]
    [InlineData("(a>=1)", 1, "position 4: found '='")]
    [InlineData("(a==1)", 1, "position 3: found '='")]
    [InlineData("abs(a>1)", 1, "position 6: found '>'")]
    [InlineData("a**2**2", 1, "position 5: found '*'; allowed here: one exponent only")]
    [InlineData("a**(2)", 1, "position 4: found '('; allowed here: a number, as the exponent")]
    [InlineData("a**b", 2, "position 4: found 'b'; allowed here: a number, as the exponent")]
    [InlineData("1.", 0, "position 3: found the end; allowed here: a digit after the point")]
    [InlineData(".5", 0, "position 1: found '.'")]
    [InlineData("1e5", 0, "position 2: found 'e'")]
    [InlineData("1,5", 0, "position 2: found ','")]
    [InlineData("a+a", 2, "does not use b;")]
    [InlineData("b", 3, "does not use a, c;")]
    public void Parse_WhatIsNoFormula_SaysWhereAndWhatIsAllowed(string text, int operands, string message)
    {
        var exception = Assert.Throws<ArgumentException>(() => ClaimFormula.Parse(text, operands));

        Assert.Contains(message, exception.Message, StringComparison.Ordinal);
        Assert.StartsWith($"'{text}' is no formula of a claim:", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_BracketsWithoutEnd_AreRefusedAndDoNotOverflow() =>
        Assert.Contains("deep at most", Assert.Throws<ArgumentException>(() => ClaimFormula.Parse(new string('(', 1_000_000), 0)).Message, StringComparison.Ordinal);

    [Fact]
    public void Evaluate_AVeryLongSum_IsNoTrouble() =>
        Assert.Equal("20000", ClaimFormula.Parse(string.Join('+', Enumerable.Repeat("1", 20_000)), 0).Evaluate().ToString());

    [Theory]
    [InlineData("100*a/b", "100 × 1,185 ÷ (-3)")]
    [InlineData("(a<=b)-abs(a)", "(1,185 <= (-3)) - abs(1,185)")]
    [InlineData("max(a,b)+(a>1)**0.5", "max(1,185, (-3)) + (1,185 > 1) ^ 0.5")]
    public void With_PutsTheFiguresInPlaceOfTheLetters(string formula, string expected) => Assert.Equal(expected, ClaimFormula.Parse(formula, 2).With(1185, -3));
}
