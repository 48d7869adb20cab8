# `/papers help`: what there is, and a page for each command.
