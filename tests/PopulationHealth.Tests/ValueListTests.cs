using FsCheck;
using FsCheck.Fluent;

namespace PopulationHealth.Tests;

public class ValueListTests
{
    [Fact]
    public void Equals_AnyLists_MeansTheSameItemsInOrder() =>
        Prop.ForAll<int[], int[]>((left, right) =>
        {
            var (a, b) = (ValueList.From(left), ValueList.From(right));
            return (a == b) == left.AsSpan().SequenceEqual(right) && a == ValueList.Create<int>(left) && (a != b || a.GetHashCode() == b.GetHashCode());
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Default_IsTheEmptyList()
    {
        ValueList<string> empty = [];

        Assert.Equal(default, empty);
        Assert.Empty(default(ValueList<string>));
        Assert.Equal("", default(ValueList<string>).ToString());
    }

    [Fact]
    public void Add_LeavesTheListAlone()
    {
        ValueList<string> one = ["a"];

        Assert.Equal(["a", "b", "c"], one.Add("b").AddRange(["c"]));
        Assert.Equal("a; b", one.Add("b").ToString());
        Assert.Single(one);
    }

    [Fact]
    public void From_AList_DoesNotSeeItsLaterChanges()
    {
        var items = new List<int> { 1 };
        var list = ValueList.From(items);

        items.Add(2);

        Assert.Equal([1], list);
    }
}
