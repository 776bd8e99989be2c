variable "names" {
  default = ["api", "jobs", "web"]
}

resource "aws_sqs_queue" "queue" {
  count = length(var.names)
  name  = var.names[count.index]   # a new name forces replacement
}
