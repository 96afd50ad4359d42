namespace PopulationHealth.Tests;

public class StatementTests
{
    private static readonly Observation<Count> People = Given.Observed("a", Given.Population, 345_325);

    [Fact]
    public void Holes_EachKind_AreWrittenByTheirOwnWords()
    {
        Statement statement = $"{People} people ({Sex.Female}, {AgeBand.Parse("65+")}, {"Year 6"}) in {Given.City}, {Period.Parse("2018-2020")}: {Given.Percent(55.3):F0}.";

        Assert.Equal("345,325 people (females, 65 and over, Year 6) in Coventry, 2018 to 2020: 55%.", statement.ToString());
        Assert.Equal([Given.Census], statement.Sources);
    }

    [Theory]
    [InlineData("In 2021 people", 4, "2")]
    [InlineData("a half is ½", 11, "½")]
    [InlineData("square km²", 10, "²")]
    [InlineData("٣ people", 1, "٣")]
    [InlineData("Ⅷ chapters", 1, "Ⅷ")]
    [InlineData("so 𝟘 it is", 4, "𝟘")]
    public void AppendLiteral_ADigitOfAnyScript_IsAnErrorThatPointsAtIt(string literal, int position, string digit)
    {
        var error = Assert.Throws<FormatException>(() => new Statement(literal.Length, 0).AppendLiteral(literal));

        Assert.Contains($"\"{literal}\", character {position} ('{digit}')", error.Message, StringComparison.Ordinal);
        Assert.Contains("as an observation or an estimate", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AppendFormatted_APlainNumber_HasNoOverload()
    {
        var open = typeof(Statement).GetMethods().Where(method => method.Name == "AppendFormatted").ToList();
        var taken = open.Where(method => !method.IsGenericMethod).Select(method => method.GetParameters()[0].ParameterType).ToList();

        Assert.All(open.Where(method => method.IsGenericMethod), method => Assert.Contains(typeof(IStated), method.GetGenericArguments()[0].GetGenericParameterConstraints()));
        Type[] numbers = [typeof(int), typeof(long), typeof(double), typeof(decimal), typeof(float), typeof(short), typeof(byte), typeof(char), typeof(bool), typeof(DateTime), typeof(DateOnly)];
        Assert.All(numbers, number => Assert.DoesNotContain(taken, type => type.IsAssignableFrom(number) || Converts(number, type)));

        static bool Converts(Type from, Type to) => to.GetMethods().Concat(from.GetMethods())
            .Any(method => method.Name == "op_Implicit" && method.ReturnType == to && method.GetParameters()[0].ParameterType == from);
    }

    [Fact]
    public void AppendFormatted_AMissingValue_IsSaidInsteadOfTheSentence()
    {
        Statement statement = $"{Given.Absent("m", Given.Smoking, Missing.Suppressed)} of {People} people smoke.";

        Assert.Equal("This cannot be stated: Adults who smoke in Coventry, 2021, is suppressed to protect confidentiality.", statement.ToString());
        Assert.Equal(Missing.Suppressed, statement.Missing);
        Assert.Empty(statement.Sources);
    }

    [Fact]
    public void AppendFormatted_AStatement_BringsItsWordsAndSources()
    {
        Statement inner = $"{People} people";
        Statement outer = $"There are {inner}, {Given.Percent(5, 1, Given.Profile)} of them new.";

        Assert.Equal("There are 345,325 people, 5.0% of them new.", outer.ToString());
        Assert.Equal([Given.Census, Given.Profile], outer.Sources);
    }

    [Fact]
    public void AppendFormatted_AStatementWithAMissingValue_MakesTheOuterOneMissing()
    {
        Statement inner = $"{Given.Absent("m", Given.Smoking, Missing.NotCollected)} smoke";
        Statement outer = $"We say that {inner}.";

        Assert.Equal(Missing.NotCollected, outer.Missing);
        Assert.Equal("This cannot be stated: Adults who smoke in Coventry, 2021, is not collected.", outer.ToString());
    }

    [Fact]
    public void AppendLiteral_AfterTheFirstReading_Throws()
    {
        Statement statement = $"{People} people.";
        _ = statement.ToString();

        Assert.Throws<InvalidOperationException>(() => statement.AppendLiteral(" More."));
        Assert.Equal("345,325 people.", statement.ToString());
    }

    [Fact]
    public void AppendFormatted_Nothing_SaysWhichParameter()
    {
        Assert.Throws<ArgumentNullException>(() => new Statement(0, 1).AppendFormatted((string)null!));
        Assert.Throws<ArgumentNullException>(() => new Statement(0, 1).AppendFormatted((Area)null!));
        Assert.Throws<ArgumentNullException>(() => new Statement(0, 1).AppendFormatted((Observation<Count>)null!));
    }

    [Fact]
    public void Join_Statements_IsOneParagraphWithAllSources()
    {
        var joined = Statement.Join($"{People} people.", $"{Given.Percent(5, 1, Given.Profile)} smoke.");

        Assert.Equal("345,325 people. 5.0% smoke.", joined.ToString());
        Assert.Equal([Given.Census, Given.Profile], joined.Sources);
    }

    [Fact]
    public void List_Statements_AreJoinedByCommasAndAnd()
    {
        Statement people = $"{People} people", smokers = $"{Given.Percent(5, 1, Given.Profile)} who smoke";
        Statement sentence = $"There are {Statement.List([people, smokers, people])}.";

        Assert.Equal("There are 345,325 people, 5.0% who smoke and 345,325 people.", sentence.ToString());
        Assert.Equal([Given.Census, Given.Profile], sentence.Sources);
        Assert.Equal("345,325 people and 5.0% who smoke", Statement.List([people, smokers]).ToString());
        Assert.Equal("345,325 people", Statement.List([people]).ToString());
    }

    [Fact]
    public void List_OneIsMissing_MakesTheSentenceMissing()
    {
        Statement smokers = $"{Given.Absent("m", Given.Smoking, Missing.NotCollected)} smoke";
        Statement sentence = $"There are {Statement.List([$"{People} people", smokers])}.";

        Assert.Equal(Missing.NotCollected, sentence.Missing);
    }

    [Fact]
    public void List_Nothing_SaysWhatToDo() => Assert.Contains("at least", Assert.Throws<ArgumentException>(() => Statement.List([])).Message);

    [Fact]
    public void Equals_SameWordsAndSources_IsEqual()
    {
        Statement one = $"{People} people.", same = $"{People} people.", other = $"{Given.People(345_325, Given.Profile)} people.";

        Assert.Equal(one, same);
        Assert.Equal(one.GetHashCode(), same.GetHashCode());
        Assert.NotEqual(one, other);
    }

    [Fact]
    public void ToText_AFormat_IsRefused() => Assert.Throws<FormatException>(() => new Statement(0, 0).ToText("F1"));

    [Fact]
    public void ToString_ValueWithAWordFirst_BeginsWithACapital()
    {
        var events = new Estimate<Count>(new Count(700)) { Precision = Precision.Over };
        Statement sentence = $"{events} events took place.";
        Statement nested = $"In all, {sentence}";

        Assert.Equal("Over 700 events took place.", sentence.ToString());
        Assert.Equal("In all, over 700 events took place.", nested.ToString());
        Assert.Equal("Over 700 events took place. Over 700 events took place.", Statement.Join(sentence, sentence).ToString());
    }
}
