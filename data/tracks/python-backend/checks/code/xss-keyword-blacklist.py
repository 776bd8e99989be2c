import re

def clean(comment):
    return re.sub(r"(?i)<script>", "", comment)

print(clean("<scr<script>ipt>alert(1)"))
