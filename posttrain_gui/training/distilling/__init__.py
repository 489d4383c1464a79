"""Knowledge distillation: the loss, the teacher, what both cost."""
