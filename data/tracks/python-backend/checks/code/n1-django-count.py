class Book(models.Model):
    title = models.CharField(max_length=200)
    author = models.ForeignKey(Author, models.CASCADE)


for book in Book.objects.all():
    print(book.title, book.author.name)
