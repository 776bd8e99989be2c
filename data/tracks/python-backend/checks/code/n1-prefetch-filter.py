posts = Post.objects.prefetch_related("comments")[:50]
for post in posts:
    shown = post.comments.filter(visible=True)
    print(post.title, [c.text for c in shown])
