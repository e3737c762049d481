using System.Net.Http.Headers;
using NewsKit.FromSmartReader;

// One page read by SmartReader and by NewsKit, task by task.
//
//     dotnet run --project samples/NewsKit.FromSmartReader -- page.html https://journal.example/page

if (args is not [var path, var address] || !File.Exists(path))
{
    Console.Error.WriteLine("usage: FILE URL");
    return 2;
}

// A response as a client would have received it.
var html = await File.ReadAllTextAsync(path);
using var response = new HttpResponseMessage
{
    RequestMessage = new HttpRequestMessage(HttpMethod.Get, address),
    Content = new StringContent(html, new MediaTypeHeaderValue("text/html", "utf-8")),
};
var (smart, news) = (new SmartReaderTasks(), new NewsKitTasks());
var read = await smart.ReadAsync(response);
var result = await news.ReadAsync(response);
var article = result.ToArticle();

Print("is it an article", smart.IsArticle(read), news.IsArticle(result));
Print("published", smart.Published(read), news.Published(article));
Print("names", string.Join(" / ", smart.Names(read)), string.Join(" / ", news.Names(article)));
Print("text", smart.Text(read), news.Text(article));
Print("Markdown", smart.Markdown(read), news.Markdown(article));
Print("HTML to store", smart.Html(read), news.Html(article));
Print("comments", string.Join('\n', smart.Comments(html)), string.Join('\n', news.Comments(article)));
return 0;

static void Print(string task, object? one, object? other) =>
    Console.WriteLine($"== {task}\n-- SmartReader\n{one}\n-- NewsKit\n{other}\n");
