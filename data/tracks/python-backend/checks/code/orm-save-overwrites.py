def change_nickname(request, pk):
    profile = Profile.objects.get(pk=pk)
    profile.nickname = clean_name(request.POST["nickname"])
    profile.save()


def change_avatar(request, pk):
    profile = Profile.objects.get(pk=pk)
    profile.avatar = store_image(request.FILES["avatar"])
    profile.save()
