namespace PopulationHealth.Tests;

public class CoventryDocumentsTests
{
    [Fact]
    public void Figures_All_AreNumberedAndSayWhyWhereTheyAreNotRedrawn()
    {
        Assert.Equal(Enumerable.Range(1, 47), CoventryDocuments.Figures.Select(figure => figure.Number));
        Assert.All(CoventryDocuments.Figures, figure => Assert.Equal(figure.Redrawn == Fulfilment.None, figure.Chapter.Length == 0));
        Assert.All(CoventryDocuments.Figures.Where(figure => figure.Redrawn != Fulfilment.Full), figure => Assert.NotEmpty(figure.Reason));
    }

    [Fact]
    public void Requests_All_AreNumberedAndAnswered()
    {
        Assert.Equal(Enumerable.Range(1, 22), CoventryDocuments.Requests.Select(request => request.Number));
        Assert.All(CoventryDocuments.Requests, request => Assert.NotEmpty(request.Sources));
        Assert.All(CoventryDocuments.Requests.Where(request => request.Answered != Fulfilment.None), request => Assert.NotEmpty(request.Chapter));
    }

    [Fact]
    public void ByCode_Documents_AreThoseOfTheObservations() => Assert.Equal(
        CoventryDocuments.ByCode.Values.Select(source => source.Document).Order(),
        CoventryEvidence.Load().FromDocuments.Select(item => item.Source.Document).Concat([CoventryDocuments.ByCode["001"].Document]).Distinct().Order());
}
