<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>messages</name>
    <message>
        <source>&quot;{1}&quot; and &quot;{2}&quot; could not be told apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{1}&quot; and &quot;{2}&quot; were given the same picture, which tells nothing apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{1}&quot; cannot be the name of a search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{1}&quot; holds a value, not a section.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is neither keep nor aside nor a class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is no task: it is &quot;{2}&quot; everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is not known here. {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is not known. {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is not used in few-shot learning: an update is made of whole episodes (strategy: episodes per update, ways, shots, queries).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is there twice; keep one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(before training {1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(seed {1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>({1} more problem{2}: run `posttrain-gui check`.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>({1} × {2} px)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, a larger share of classes (data.split.{1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, and</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, and validation loss does not rise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, and {1} cannot be read (the first: {2})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, as given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, channels last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, for which there is no figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, inner steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, no inner steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, or</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, or {1} is too coarse for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, so on these it did not help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, which is usually easier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, which is usually harder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, whose weights were kept,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, {1} inner step{2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--set &quot;{1}&quot; is not understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--set &quot;{1}&quot; leads nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--set: &quot;{1}&quot; is a whole regularizer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--set: there is no regularizer &quot;{1}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--set: there is no regularizer number {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 is the model before training, 1 the model after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 image lies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 other candidate is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 shot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1,000 outputs and no names: ImageNet&apos;s class names are assumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>105 px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>15–250 px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>28 px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>32 px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>64 px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>96 px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; not used: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; of {1} training images {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; {1} had too few images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A brace is not closed or not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A class has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A class has {1} training images (median of {2}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file could not be read or written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A flag is a suspicion, not a proof: an unusual picture of the right class looks the same to the model. Look at each before you change it. Where 5 % of the labels of two sets were made wrong on purpose, 7 to 8 of 10 flags were right, and 7 to 8 of 10 wrong labels were flagged (docs/wrong-labels.md).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A header and one row for each image are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A label curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A look at the test images has to be counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model file of this program: {1} {2}, {3} outputs, made {4}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name in braces is empty; &quot;{_}&quot; leaves a part out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name in braces stands there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A single last linear layer or 1 × 1 convolution is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A single test class says nothing of others, so no difference can be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trial computation on it failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A usual gap: {1}{2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AND status = :only_if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder with images of another class, or choose the folder above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add another class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add another one, or fine-tune on this one alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add images of another one, or leave this task out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add images of it, or take the class out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add images to it, or take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add images: three of each class are the least, thirty are sensible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add labels, or leave this task out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one image of it at least, or remove the class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjust fewer layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjust more of the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After epoch {1} others were ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After training the figures are transductive: query images were answered with each other&apos;s help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All episodes are made of these {1} classes{2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All images of each stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All its images stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of its images are {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All training images that have a label have the same {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All validation images are of one class: the accuracies say nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All weights are 0, so there is nothing to learn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {1} classes have the same parent, &quot;{2}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Among them: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An episode needs at least 2 classes; 0 takes as many as ways.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An episode {1} needs {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An image that shows none of the classes still gets one of them as its answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has been writing to it for more than {1} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program keeps it locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program still searches; the last one judges the winner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program still works on this search; the last one judges the winner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for 1 to {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least two names in braces are needed, as in &quot;{color}-{shape}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {1} images of each class in each part, chosen at random (seed {2}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At no learning rate does the loss fall clearly: the model starts about as well as it can be on these images, or nothing that could help is trained. Keep the learning rate you have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At so low a threshold nearly every answer becomes a label, wrong ones too, and the model confirms its own mistakes. 0.95 is usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AugMix is on already; a mix of the weights before and after (Mix) often keeps more robustness.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AugMix shows every training image mixed from several changed ones, which makes models more robust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Augmentation and mixing are on already; more images help most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BatchNorm by the query images&apos; own statistics makes all figures transductive: query images help each other, which images that come one by one cannot. Compare only with transductive figures, or choose support or running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BatchNorm statistics follow batches of only {1} images; they will be noisy. Take {2} or more, or switch on &quot;Keep BatchNorm statistics&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BatchNorm statistics follow the batches, and a batch of 1 image has none to speak of. Take larger batches, or switch on &quot;Keep BatchNorm statistics&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before any training {1} gets {2} right, by nearest class means; {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before training {1} of the {2} validation images were right already, and training showed no reliable difference on the test images: these images are like those the model knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before training {1} of the {2} validation images were right, in epoch {3} only {4}: the steps threw away what the model knew before it learned anew. Try a learning rate of {5} (a third).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a new one: give it another name with --study.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with a pre-trained model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside the run&apos;s model file {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best of {1} on validation: {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beta {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between two names in braces something has to stand that parts them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between {1} and {2} images of a class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both want to be what is validated and written into the model file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibration: its temperature is 1, so probabilities are as the model was trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibration: temperature {1}, fitted on the run&apos;s validation images, is applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caltech 101</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caruana 1997, Machine Learning 28</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the plan (more epochs, another learning rate) and run it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check --storage, or choose another name with --study.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk and its permissions, then resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk and its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the file; the run can be resumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the folder and the room on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the label column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path column, and where the images lie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path, or make a plan in the window and save it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a better teacher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file of weights (.safetensors, .pt, .pth).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder of images without labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder of images, or a zip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder with other images of the same kind of things.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a model from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a run of fine-tuning on one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a run of fine-tuning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a run that has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a table (CSV) with several label columns, or folders whose names carry attributes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an earlier run that kept a model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an empty or new folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another checkpoint or other weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder or zip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another library or architecture, or leave both to be guessed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another method: strategy.tune = &quot;bias&quot; or &quot;last-blocks&quot;, or another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another method: strategy.tune = &quot;head&quot; or &quot;lora&quot;, or another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another model, or leave that column out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another model, or strategy.metric = &quot;cosine&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another model, or weights = &quot;none&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name with --study, or search with the plan it began with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of them, &quot;default&quot; or &quot;none&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose other images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the CSV file that names the images and their labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder of your unlabelled images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder or zip of unlabelled images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder that holds one folder for each class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the sample &quot;scenes&quot;, or a table (CSV) with several label columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen among {1} candidates on {2}, where it had {3} (± {4} points standard error). The best of many is partly luck, so that figure is too good; {5}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class &quot;{1}&quot; has no training image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class &quot;{1}&quot; is left out: none of its files can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class names are taken from {1}: {2} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class number {1} has no training image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class weights and the balanced sampler both make up for rare classes; together they count twice, and the rare classes are answered too often. Switch one of them off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class {1} has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes that differ only in spelling: {1}. Are they meant to be the same?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes {1}{2} have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it in other programs and free some space there; the images and earlier decisions are unharmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close that program, or try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the programs that use it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close what uses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collect more images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collect more images; until then train only the head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collect more training images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns that are no task: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with prototypes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to the internet, or fetch {1} elsewhere and open it as my own checkpoint (library timm, architecture {2}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to the internet, or put the file {1} (from {2}) into the folder {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conv4 halves an image {1} times: its side has to be at least {2} px.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conv4 · {1} channels · {2} px · untrained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies would stand among what is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy or download it again; .safetensors, .pt and .pth files are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the list, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it; it is then downloaded again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the file and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describable Textures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean &quot;{1}&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits CNN · 0.06 M parameters · sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distil · {1} · teacher: {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disturbed pictures: {1} % → {2} %, {3}, {4} points (95 % interval {5} to {6}, {7}; mean of {8} disturbances on {9} test images; undisturbed {10} % → {11} %).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divide by class (split_by = &quot;class&quot;), or read folders as deep as they go (class_folders = &quot;innermost&quot;).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dividing its outputs by one temperature, fitted on validation images, mends that and changes no answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not take confidences at their word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloading is switched off (data.download).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloading the weights of {1}, once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloading {1} ({2} MB), once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw 1 to 20 times; 3 is usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EMA and SWA both decide which weights are kept, and only one of them can. Switch one of them off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EMA and SWA cannot be used together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EMA averages over many steps; after {1} the average is still near the start. Train longer, or lower its decay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EMNIST balanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each column is a task: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each has to be 1 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each of the two needs at least one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each output of the head needs one name, in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each part needs at least {1} classes of its own; there are {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each point is {1} of a linear head (logistic regression) on the frozen features of {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each step shrinks the weights by this share of the learning rate; not applied to biases and normalisation. Higher regularizes more. Default {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Early stopping ends the run after {1} epochs without gain, before the schedule lowers the learning rate (after {2}). Give it more patience than the schedule has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Early stopping waits {1} epochs and there are only {2}: it never gets its turn. Lower the patience, or train longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EfficientNet-Lite{1} · {2} M parameters · ImageNet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Either will do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Episodes of training have {1} classes, as those of the test; {2} of the answers in validation episodes were right. With {3} of the {4} training classes at once finer differences are learned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every label of it is &quot;{1}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FGVC Aircraft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Features that were trained on a thousand everyday things are a nearly free start for photographs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Few-shot · {1} · {2} ways, {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer than {1} training images: {2} (fewest: {3}). More images help most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files were added, taken away or changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files, or decisions on their labels, were added, taken away or changed since, so the test images may be among those it was trained on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files, or decisions on their labels, were added, taken away or changed since, so what it was trained on may be among the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine-tune it on these images first, then use that run as the teacher.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine-tune · {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine-tuned: all layers, with the plan&apos;s training and regularizers; {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine-tuning a head uses no meta-training classes, so that turned images among them have no effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish or discard it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished before each task was trained alone; nothing is said about that of: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First (1) the head alone, then (2) everything, with the learning rate begun anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First the head and then everything needs at least 2 epochs, one for each. Train longer, or adjust all layers at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focal loss gives the most weight to images the model is unsure of, and {1} makes every image unsure on purpose: the two work against each other. Switch one of them off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder names read as &quot;{1}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a forecast at least {1} different numbers of labels are needed; there are too few.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example 1,2,5,10,25,50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: --budget 10m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: --set training.epochs=3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For validation and for the test together at most 0.9, so that images to train on remain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space, or c{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space, or unpack it yourself and choose the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space, then resume the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space; the run can go on from its last checkpoint (resume).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space; the run can then go on from its last checkpoint (resume).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From epoch {1} on {2} of {3} parameters are trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GLOBAL (\S+)|class (\S+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>German Traffic Signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a folder that holds one folder for each class, named as the classes of your images or of the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a member&apos;s name, &quot;default&quot; or &quot;none&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a number between them, such as 0.5, or auto.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give as many classes and images as it was trained with, or train a run with a smaller strategy.inner_rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give at least one task a weight above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give at least two classes with an image each first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each class a name of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give fewer images of each class, or train a run of fine-tuning with all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give library and architecture by name, if it is one of theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give library and architecture by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give more of the id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give more of the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give other images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give rare classes more weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the pattern of the names, such as attributes = &quot;{color}-{shape}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given parts: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goodfellow, Bengio &amp; Courville 2016, Deep Learning, section 11.4.1: the learning rate first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goodfellow, Bengio &amp; Courville 2016, Deep Learning, section 5.2: more capacity where both fail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goodfellow, Bengio &amp; Courville 2016, Deep Learning, section 7.1.1 (L2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradual unfreezing needs epochs for at least two rounds; here the run is over before anything more is thawed. Train longer, or thaw sooner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head {1} → {2} classes: replaced, {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hoerl &amp; Kennard 1970, Technometrics 12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the head back with a stronger penalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of the last stages are trained with the head, where Adjust is last-blocks. Default 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of the last stages are trained with the head. More adapts more, overfits sooner. Default 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imagenette (320 px)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images are prepared as for {1}: resize {2} px, crop {3} px.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In epoch {1} the model was at least {2} sure of only {3} of the unlabelled training images, so it learned from labels almost alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In epoch {1}{2} {3} of {4} {5} ({6}) got a pseudo-label with at least {7} confidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In training, L2-SP pulls the weights back to where they started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {1} epochs the training loss went only from {2} to {3}, at {4} right training images, and no more validation images are right than before within chance ({5} → {6}). Try a learning rate of {7}, or look for one with the learning-rate finder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install it with pip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newer version, or choose another folder with --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the package again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install them: pip install {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it a typing error, or a sign for a value that is missing?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answers from a single image of each class: {1} of the answers in validation episodes were right. {2} images say more about a class, in training and when you teach it classes of your own. The test is another one then, so compare that run with its own baseline, not with this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asks for {1} when it is opened, that is for code to be run, not only for weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cuts off negative numbers behind its last layer (SqueezeNet does).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It decides &quot;{1}&quot;. {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It differs in {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not tell your classes apart yet: train all layers, and expect to need more images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends too early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has 0 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has learned nothing yet, so it has nothing to teach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no checkpoint to go on from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has not ended, or it failed before there was a model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has to be path=value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has to lie between 1 s and 30 days (720h).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has {1} outputs without names; your images have {2} classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds what was decided of labels, in the columns {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds {1} with images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a pickle that holds more than weights, and code to be run may be in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a {1} run: its model before answers another question than the one after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is cut off: its end is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is damaged or no zip: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is looked for in {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no UTF-8 text: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no checkpoint of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no text file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not the only one: {1} rows say none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is there already: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It learned to tell new classes apart from a few images of each; its outputs mean no class of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It learned to tell new classes apart, so nothing says which of them your images could show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may hold letters, digits, - and _, 64 at most, and begins with a letter or digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names no image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names {1} classes for {2} outputs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs a unit: h, m or s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs {1}; {2} are free in {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It reads other than three channels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It relabels and names no class in the column label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It skips the branches beside residual connections, and none is known in this network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It tells {1} classes apart, but not {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It tried other choices: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was never trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was taken away or is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would become {1} files of {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its SHA-256 does not begin with {1}, as its name says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its architecture has none besides the one before the head.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its candidates were compared on other validation images, and these may be among those they learned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its characters are broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its columns are: {1}. {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its driver is not installed: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its head does not fit the one the run began with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its head {1} is read as {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its images lie in it directly, so nothing says which class each shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its lists are nested too deeply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its loss on the validation images is {1}; the run measured {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name is not valid text, so it cannot be kept with the run; rename it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its own features with class means get only {1} of the {2} validation images right (chance: {3}), and after training {4}: these images are unlike what it knows, and new features have to be learned. With {5} training images: {6}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its probabilities are not calibrated: 99 % is no promise. An image that shows none of these classes still gets one of them as its answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its report is gone or damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its schema is number {1}, this program knows {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its sha256 is not one (64 digits 0–9, a–f); empty it to go by the image&apos;s path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its stages: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its tensor {1} {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its weights are damaged{1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its weights have no head.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged on the {1}: look number {2} at them, counted in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged on the {1}; the test images stayed closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judging epoch {1} on {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep more of what the model knew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the model from being too sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known are train, val (valid, validation) and test, or nothing. {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known are {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L1 had nothing to do: only biases and normalisation were trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L1: {1} of the trained weights are near zero{2}, {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L2 and weight decay both shrink the weights towards 0, so they are shrunk twice. Keep weight decay, or L2 where a paper asks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L2-SP can pull harder (α {1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L2-SP holds the body of the model near its start, but the body {1}: there is nothing to hold. Switch it off, or adjust more than the head.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L2-SP pulls them to where they started: to two places at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label more of the images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label smoothing makes the model less sure than it may be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label smoothing of {1} teaches the model to be hardly more than {2} sure, and pseudo-labels are used from {3} on: hardly any will be. Switch label smoothing off, or lower the confidence threshold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label some more images of each class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label some more images of each class, or train longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels that are missing (of {1}): {2}; nothing was guessed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer-wise learning rates have no effect where only the head is trained. Set it to 1, or adjust more than the head.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn from more classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learned {1} classes from {2} images: {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning both alike: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning these images came to what is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learns the training images by heart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave --preset out, or take a plan for fine-tuning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out, or add images of another class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the features as they were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the model as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the model as it was, or train only a head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the name empty to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let more of the model learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {1} of {2} cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {1} says something else of the same image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LoRA of rank {1} and the head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for wrong labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower the confidence threshold, or train longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MD5 {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MNIST digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one folder for each class and put its images in it: photos/ants/, photos/bees/.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one folder for each class, named after it, and put a few images of that class into each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make or download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room there, or choose another data folder with --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the model more robust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make training episodes harder than the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean over {1}: {2} % → {3} %: {4}, gain {5} points (95 % interval {6} to {7}, {8}, {9}; {10} answered better, {11} worse).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure the mixes again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured: {1} % right ({2} to {3}) on episodes of {4} classes with {5} each: classes it had not seen, of the kind it learned from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring the model before training on {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory of the {1} gradient. Default {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend it or take it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend it, leave the cell empty, or write the values in a larger unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend that line, or delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend that line, or save the plan anew from the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend that row, or choose another split column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mix training images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixup leaves no single image to learn by heart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More labels did not raise the accuracy; nothing is to be expected from more images of this kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move that file away to begin a new history; the runs&apos; folders stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multi-task · {1} · {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name at least two classes, or none to have them found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name it as the table does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one of its fields: regularizers.l2.strength=0.001</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name tasks as they are named in the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the columns: label_columns = [&quot;…&quot;, &quot;…&quot;] for classes, value_columns = [&quot;…&quot;] for numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names hold a &quot;/&quot; only where class folders are the innermost ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names such as {1} do not all have the same number of parts, two or more, parted by - or _ or a space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither the run nor the model it began with knows the class &quot;{1}&quot;{2}. {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No candidate came to the end of an epoch.{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No class has a parent: names such as {1} hold no &quot;/&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No class has images in both, the first of the test is &quot;{1}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No epoch was better than the start, so the run kept the weights from before training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file in it is an image by its name ({1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file in it is an image by its name.{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder name fits &quot;{1}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No history was given to count it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No image has a label for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No image was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No image was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No images are left {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No label of {1} is flagged as perhaps wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No layer of this model before its head has a bias.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No learning rate can be found: the loss is no number from the first step on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row of {1} leads to an image ({2}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sign of overfitting: {1} ({2}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of its files is an image that can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the files is an image that can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the files of &quot;{1}&quot; can be used, the first: {2}: {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the images can be read any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the {1} tensor names and shapes fits an architecture of torchvision or timm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the {1} unlabelled images was gone through: the run ended before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of {1} says it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None seems to be one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not measured, since the run was to finish: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not measured: {1}. {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not measured: {1}; {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not one of the {1} came out better or worse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be told apart yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in it or beside it describes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was decided on {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was measured inductively that says how often it is right on {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was measured that says how often it is right on {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taught yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of its {1} images the run has {2} already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the test images: {1}; what judges is no longer the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the {1} pseudo-labels of epoch {2} whose truth is known only {3} were right, and the model learns from them as from training labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of tinted stages a part is trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of {1} training images only some have a label: {2}. The others teach nothing about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Omniglot characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the test images the student ({1}) is reliably better than its teacher ({2}). Fine-tune a larger model on these images and let that one teach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the test images the student is {1} behind its teacher ({2} against {3}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the test images worse together than alone: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the validation images accuracy fell from {1} before training to {2}; no epoch was better than the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the {1} epoch {2} was the best of {3}; all later ones brought nothing. With {4} epochs the learning rate falls in time, and the run takes a fraction of the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the {1} test images accuracy fell by {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the {1} validation images confidence and accuracy are {2} apart on average (ECE), at {3} right answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On these images the difference is beyond chance, but it does not hold from class to class (95 % interval over the {1} test classes {2}): more test classes or images are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On what it knew before: {1} % → {2} %, {3}, {4} points (95 % interval {5} to {6}, {7}; {8} images: {9}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {1} images of what it knew it fell from {2} to {3}, by {4}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One image cannot be learned from and tested on as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One update reads {1} images at once, which takes much memory and time. Take fewer episodes, ways or queries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-cycle gains most in its last epochs, and early stopping may end the run before them. Switch early stopping off; the best epoch is kept anyway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only &quot;{1}&quot; seems to be one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only prototypes can train with other ways than they are judged with; the head is made for {1} classes, and training takes as many. Set it to 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the head is trained and the body stays as it is: dropout inside the body has no effect. Choose &quot;head&quot;, or adjust more than the head.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the head is trained, so a stronger L2 penalty ({1}) is the cheapest remedy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the head was trained, so there is little else to hold back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the last layer is trained, so what unlabelled images show cannot change the features: they will bring little. Adjust all layers, or the last stages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only weights are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it as &quot;my own checkpoint&quot;; the program then finds out what it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over {1} test episodes the model after training is {2} nearest class means of its features before it, which need no training and are hard to beat where the features are good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oxford Flowers 102</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oxford-IIIT Pets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures with different labels: {1}. {2}. One label of each is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polyak &amp; Juditsky 1992, SIAM J. Control Optim. 30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prechelt 1998, &quot;Early stopping – but when?&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the images on {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it back as it was and go on, or start a new run without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it back as it was, or start a new run from this plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the images back as they were, or begin a new search with --study NAME or with another plan name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the images back as they were, or start a new run from this plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the original model back, or start a new run from this plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the teacher&apos;s file back as it was, or start a new run from this plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put them back as they were (posttrain-gui suspects --undo), or start a new run from this plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the confidence threshold, or label more images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ran out of input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random crop always shows the whole image, squeezed into a square, and hardly varies it. Lower the smallest part, or switch it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as &quot;{1}&quot;, the folder names say fewer than two things that differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read folders as deep as they go (class_folders = &quot;innermost&quot;)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from the folder {1}/, the only one inside {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Robustness cannot be measured for this run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {1} of {2} says &quot;{3}&quot; as its split.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {1} of {2} says &quot;{3}&quot; in column &quot;{4}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SAM takes two gradients a step, and where either leaves the small range of float16 the step is skipped: learning may be slow. Choose bfloat16, float32 or auto.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQLite: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SWA averages only {1} of {2} here; it needs {3} or more to help. Begin it earlier, or train longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SWA averages the weights of the last epochs, but under the schedule {1} the learning rate ends at 0 and they hardly differ. The schedule Constant goes best with SWA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it anew as CSV (UTF-8).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as CSV (UTF-8).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save its weights alone: torch.save(model.state_dict(), &apos;weights.pt&apos;).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save model.state_dict() instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the model&apos;s plain weights: torch.save(model.state_dict(), &apos;weights.pt&apos;).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save them with torch.save(model.state_dict(), &apos;weights.pt&apos;).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which one is meant (in a plan file: label_column = &quot;…&quot;, path_column = &quot;…&quot;).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See that its folder is on a disk that can be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the runs: posttrain-gui history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See them all: posttrain-gui history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See them all: posttrain-gui presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what the unlabelled images brought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See which runs have one: posttrain-gui history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-training · {1} · {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set data.image_size to {1}, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set data.{1} in the plan, or choose it in the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set fewer episodes per update, ways or queries{1}, or choose a smaller image size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set fewer strategy.{1}{2}, or add classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set strategy.blocks to {1} or less, or train all of it (strategy.tune = &quot;all&quot;).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set strategy.stage to one of {1}, or to auto.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set strategy.stage, or auto.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the batch size to {1}, or choose a smaller image size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set training.device to &quot;auto&quot; or &quot;cpu&quot;, or see `posttrain-gui doctor`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set training.epochs to 2 or more, or strategy.tune = &quot;all&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set training.precision to float32, or choose another checkpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set training.precision to float32.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set where = &quot;head&quot; for dropout, or use stochastic-depth, which such networks are trained with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it more images of each class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since the run began: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small gradients vanish in float16, and those of episodes are not scaled up. Choose float32 or auto.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller steps stay closer to the start (learning rate {1}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split off at random: {1}, the same share of each class (seed {2}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage {1} is trained: its relative gradient is the largest ({2}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a new run from this plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it anew: posttrain-gui run {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts to learn by heart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stochastic depth cannot be used with {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stochastic depth skips layers of the body, but only the head is trained and the body stays as it is: it has no effect. Switch it off, or adjust more than the head.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street View House Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtract the same number from all of them in the table, for example the smallest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such a set is for learning new classes from a few images (strategy kind &quot;few-shot&quot;); to fine-tune, put images of the same classes into every part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch stochastic-depth off (dropout works with every network), or choose another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TOML: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a larger student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a learning rate ten times smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out, or choose another image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take larger steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take smaller steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take smaller steps and hold the weights near their start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking the {1} test classes for a sample of such classes, the gain is {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task &quot;{1}&quot; cannot be learned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task &quot;{1}&quot; cannot be learned: its values differ too little for their size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task &quot;{1}&quot; cannot be learned: {2} is too large a number for a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task &quot;{1}&quot; has no labels {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task &quot;{1}&quot; has no two classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teach it classes of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teach it first: posttrain-gui teach RUN_ID FOLDER, or the page Teach of its result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teach longer, with more varied images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teacher: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teaching goes on helping for long, above all where each image is seen in ever new ways.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature 1: on the {1} validation images {2}, so the probabilities stay as trained (calibration error on the test images {3} points).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature {1}, fitted on {2} validation images (the model was {3}): calibration error on the test images {4} → {5} points, loss {6} → {7}{8}; no answer changes.{9}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test on more images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That may be nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The architecture of these weights is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The biases cannot be trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The budget &quot;{1}&quot; cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The budget &quot;{1}&quot; is no length of time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The changes are added into the weights at the end: the model file is a plain one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checkpoint {1} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checkpoint {1} could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen images are no random sample: label them for training and leave the test images as they are, or the accuracy that is measured means something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The classes cannot be divided by their parents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The classes have too few images to be divided; copies, look-alikes and groups stay together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The classes to judge by are others than those to train on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The classes: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column is to hold numbers, such as 3 or 0.5.{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder {1} cannot be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device &quot;{1}&quot; is not usable here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk took only a part of it: it is full, or a limit is reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {1} is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first file in it: {1}: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first is &quot;{1}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first stage stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first {1} epochs learn from labels only, and there are only {2}: the unlabelled images never get their turn. Set it lower, or train longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first {1} stages stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first: {1}, {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first: {1}: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first: {1}: {2}. Paths are relative to {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder names do not say several things of an image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {1} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gain is that of all training. The same plan with weight 0 learns from the {1} labelled training images alone, in as many steps: the difference is what the {2} unlabelled ones brought.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The given classes {1} are kept; the rest was split off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gradient goes through the inner steps, and bfloat16 keeps too few digits for that. Choose float32 or auto.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The head first and then everything cannot be done in one epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The head is trained anyway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The head starts from zero and is hardly trained after so few gradient steps ({1}). 100 are common.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The head {1} of this network has no bias.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history {1} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history {1} cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history {1} was written by a newer version of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image {1} can no longer be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The images lie directly in {1}, so nothing says their class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The images that the model was trained on cannot be found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inner steps (strategy.inner_rate = {1}) are too large for it, or its weights are damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inner steps of the run ({1}) are too large for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest class is {1}: {2} &quot;{3}&quot;, {4} &quot;{5}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last of {1} epochs was the best on the {2} ({3}), and their loss still fell ({4} in epoch {5} → {6}). Try {7} epochs; the best is kept anyway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last reason: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last {1} stages cannot be trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The learning rate would drop after {1} epochs, and there are only {2}: it never does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library &quot;{1}&quot; is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list {1} cannot be written to {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list {1} is in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log of the run holds the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss became infinite or not a number in epoch {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss falls well up to {1} and is lowest at {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss is lowest at {1}; a tenth of that is safe, and it falls well there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss of this mix on the validation images is {1}; it was {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss ran away within the first few steps, at any learning rate: something else is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memory of the device is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model agrees with {1} of the labels when it has not seen the image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model already knows all classes of your images by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model answers the validation images with what is not a number, before any training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model has no stage &quot;{1}&quot; before its head.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model has no stage &quot;{1}&quot; that could be trained with the head.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model has {1} {2} before its head.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model is no longer the one that was measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model it started from is no longer the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model knows all {1} classes among its {2}; only these are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model names no classes; its outputs fit yours in their order, so it is measured as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model of the run {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model of the run {1}: {2} {3}, {4} classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model of {1} is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model that the run began with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model that the run began with is no longer the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model was made by a run on these images that divided them otherwise, so it has probably been trained on some of the test images: its accuracy before and after would be too good. Take the same split as that run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s weights are damaged, or {1} is too coarse for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name &quot;{1}&quot; stands twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The names of folders tell the true class of {1} of them: used only to say how right pseudo-labels were, never to learn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The names of its {1} outputs are not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nearest is {1} {2}: {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network is untrained and fine-tuning a head does not change its features: they stay random. Choose another method, or a trained model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network is untrained and its backbone is frozen: its features are random and stay so. Let the backbone be trained, or choose a trained model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network is untrained, and only some of its layers learn: the others stay random. Adjust all layers, or choose a trained model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network is untrained, so its BatchNorm has no statistics worth keeping: it would not normalise at all. Switch &quot;Keep BatchNorm statistics&quot; off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The normalisation layers cannot be trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers of labelled images make no sense.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers say in which order the stages are thawed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The only candidate of its search ({1} on {2}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parts of {1} are kept: {2} images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan file {1} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan has {1}, counted from 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan names none, and the model knows of none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan says strategy.kind = &quot;{1}&quot; ({2}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan says strategy.kind = &quot;{1}&quot;, which the preset would replace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The points do not follow a power law ({1}), so nothing can be said of more images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prefix &quot;{1}&quot; was taken off the names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preset &quot;{1}&quot; is for fine-tuning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program has no network &quot;{1}&quot; of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pull to the start is strong and the steps are small already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference images are of other classes than the model&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference images cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run cannot be taken up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run cannot be taken up: its images are no longer those it began with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run cannot go on from its checkpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run cannot go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run cannot go on: its images are no longer those it began with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run cannot go on: its teacher is no longer the one it began with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run cannot go on: its unlabelled images are no longer those it began with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run&apos;s model file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run&apos;s model file is no longer its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run&apos;s own images cannot be looked at any more, so some of these may be among them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample images cannot be written to {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample model&apos;s weights {1} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search &quot;{1}&quot; cannot go on: its images are no longer those it began with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search &quot;{1}&quot; is about another plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search &quot;{1}&quot; was begun by another version of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search ended after its epoch {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The starting head is made of each class&apos;s mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The steps are too large for this model, or the precision is too coarse for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The steps are too large for this model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The steps of training or the inner steps (strategy.inner_rate = {1}) are too large for this model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The storage {1} cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The student keeps {1} ({2} % against {3} %): {4}, {5} points (95 % interval {6} to {7}, {8}, {9} {10})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The study in {1} cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The suggestion is the highest learning rate at which the smoothed loss still falls well (at least a third as fast per tenfold rate as where it falls fastest), but at most a tenth of the one at which it is lowest: there training is close to running away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tasks are {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The teacher ({1}) does not know your classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The teacher answers {1} % of the validation images rightly, seen as the student sees them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The teacher has {1} parameters, the student {2}: the student is not the smaller one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The teacher is shown the student&apos;s pictures: {1} px, enlarged to the {2} px it is used to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The teacher names no classes; its {1} outputs are taken for yours in their order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The teacher&apos;s file holds other weights now, so the epochs would not belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The teacher&apos;s run divided these images otherwise, so it has probably been trained on some of the test images: its accuracy here would be too good. Take the same split as that run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The teacher&apos;s weight is 0 %: the student learns from the labels alone, and the teacher is only compared with it. Raise it to be taught.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The validation loss became infinite or not a number in epoch {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The validation loss rises: the model becomes too sure of itself. Label smoothing tames it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The warm-up of {1} epochs is as long as the whole training ({2}): the full learning rate is never reached. A tenth of the epochs is usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weight decay of {1} ({2}) pulls the weights to 0, {3} Set it to 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights are not those of {1} {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights of {1} are not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights of {1} are not on this machine and could not be downloaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights of {1} cannot be mixed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights of {1} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights were found under &quot;{1}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights {1} are not on this machine and could not be downloaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights {1} cannot be loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole network takes gradient steps in every episode, and running averages of BatchNorm, learned over many episodes, do not fit it afterwards: answers can be hardly better than chance. Choose support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The winner was trained on another machine, or its folder was taken away; it is trained again here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {1} images of an update do not fit (batch size does not matter here).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {1} query images of an episode, in training and in the test, were answered with each other&apos;s help (BatchNorm over all of them). Where images come one by one, that help is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {1} unlabelled images were not learned from: their weight is 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are few images for so many trained layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no images in {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no reference images in {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no reference images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {1} classes to learn from, with {2} training images. Telling new classes apart is learned from many classes, not from many images of a few.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {1} training images of &quot;{2}&quot; and {3} of &quot;{4}&quot;, {5} times fewer. Class weights make each class count alike; the balanced sampler is the other way to it. Judge it by balanced accuracy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder {1}. Choose another, or set it to auto or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no image in {1} that can be learned from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no image in {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no image of &quot;{1}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no image {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no model to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no new image in {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no plan file {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no preset &quot;{1}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no run &quot;{1}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no set &quot;{1}&quot;. {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no task &quot;{1}&quot; to weigh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no {1} beside it that describes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing between before and after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing left to resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to learn yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is only one class in {1}: &quot;{2}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is only one class that can be used: &quot;{1}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is only one class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is only one task: &quot;{1}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no room for the history {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no room to write {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There {1} only {2} {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are the test images: it says how this model fares. Whoever chooses between models by it has chosen on them, and needs new images to judge the chosen one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are about {1} and differ by about {2}; a network tells the first seven digits of a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They come with the program: install it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They pass the network together; at most {1} do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is look number {1} at these test images: each further look makes a chance result likelier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model cannot learn the measured values of &quot;{1}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model has no normalisation layers with a scale and a shift.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This test can show differences from about {1} points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tibshirani 1996, J. R. Stat. Soc. B 58</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tieleman &amp; Hinton 2012, Coursera lecture 6.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timing teacher and student on {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To show that much it would take some {1} test images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To tell images apart, a model needs at least two classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To tell images apart, a model needs at least two classes: mend those files, or add another class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few classes {1} ({2}): {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few validation images to tell: {1}, but {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train and judge without the query images&apos; statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train each task alone too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train shorter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train {1} alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train {1} alone, or weigh the losses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training has levelled off at {1} of the training images, and validation images fare alike ({2}): the model has too little freedom, not too much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training images are harder than validation ones because of {1} ({2}): no sign of overfitting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training several tasks together needs at least two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training several tasks together needs several labels for each image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training {1} alone, {2} of {3}, to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training {1} of {2} parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training {1} on {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TrivialAugment shows every training image in a new way each time, and has nothing to tune.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try without label smoothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying learning rates from {1} to {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turned images cannot be further classes: {1}. Switch it off, or let the backbone be trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type at least one letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under &quot;Teach it a new class&quot; it tells classes apart from a few images of each, without training. The figures of this run are of {1} test classes of the same kind of images; on another kind expect less, and try it on some images that you did not teach it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under blur, noise, brightness, JPEG and rotation the accuracy {1} ({2} images): what was learned holds for clean images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpack it yourself where you trust it, and choose the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a learning rate or an inner learning rate ten times smaller; the best epoch so far is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a learning rate ten times smaller, or precision float32; the best epoch so far is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a learning rate ten times smaller; the best epoch so far is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a plan with strategy.kind = &quot;fine-tune&quot; on the same images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an inner learning rate ten times smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vary the training images more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for its end, or finish it where it was started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for that program, or close it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weigh the tasks equally</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeightsUnpickler error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What one task is unsure about another may know, so there is no one order of its images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the support images teach needs one for each class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a turned sign is another sign, as with characters, turned images are more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the {1} tasks help each other or stand in each other&apos;s way is not known: they were only trained together. Each one alone, with the same budget and on the same test images, tells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which stage is found when the run has read its images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole parents were divided, {1} of them. {2}{3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Winner of the search &quot;{1}&quot;: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a frozen backbone prototypes have nothing to learn: that is the very baseline they are compared with. Let the backbone be trained, or choose another method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a single inner step Reptile is plain training on all episodes together and does not learn to learn. 5 are common.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With all {1} training images: {2} % (95 % interval {3} to {4}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With fewer than {1} test images no difference can be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With fewer than {1} {2} no difference can be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With only {1} validation images it is rough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With only {1} validation images the accuracies say little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With {1} none of {2} tasks is reliably better together than alone on the test images. The plain sum of the losses is simpler, as fast as can be, and usually as good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With {1} test images the test probably shows differences from {2} on; it saw {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With {1} the loss became infinite or no number (on training or validation images) in epoch {2}. Try {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write numbers with a decimal point and no comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the column&apos;s name into the first line, or move the file away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your images are close to what it knows: training little, such as the head, may be enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your images are far from what it knows: train all layers, and expect to need more images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your images are some way off what it knows: training more layers probably helps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a class has fewer than {1} images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a finite number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a link to a folder above it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a new one that every episode begins with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a second column of this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a section with its own keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a usual gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a web address; download the image first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after Holm&apos;s correction over {1} tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alpha has to lie between 0 and 1, not {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>already exists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>always answering the commonest class gets {1} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an earlier winner was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and their {1} images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {1} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>are not among the images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>are other pictures since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>are they</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>are to be of a class that these images lack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beside train/, val/ and test/, so it belongs to none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>central directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class &quot;{1}&quot; has {2} training image{3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class {1} has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>classes {1}{2} have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>convnext_tiny convnext_atto convnext_femto convnext_pico convnext_nano convnext_small convnext_base convnext_large convnextv2_atto convnextv2_femto convnextv2_pico convnextv2_nano convnextv2_tiny convnextv2_base convnext_tiny_hnf convnext_atto_ols</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>densenet121 densenet161 densenet169 densenet201 densenetblur121d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not reliably rise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>different labels for one image: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>divide by class (split_by = &quot;class&quot;)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draws images by their one class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each has to be greater than 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>efficientnet_b0 efficientnet_b1 efficientnet_b2 efficientnet_b3 efficientnet_b4 mobilenetv3_large_100 mobilenetv3_small_100 mobilenetv2_100 mobilenetv2_140 mobilenetv2_050 efficientnet_lite0 tf_efficientnet_lite1 tf_efficientnet_lite2 tf_efficientnet_lite3 tf_efficientnet_b5 efficientnetv2_rw_t efficientnetv2_rw_s tf_efficientnetv2_b0 tf_efficientnetv2_s mobilenetv3_small_050 mobilenetv3_small_075 mnasnet_100 fbnetc_100 lcnet_050 lcnet_100 tinynet_a tinynet_e mobilenetv2_110d mobilenetv2_120d mixnet_s spnasnet_100 mobilenetv4_conv_small mobilenetv4_conv_medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enforce fail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch {1}, validation loss {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every {1} epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exact copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exact copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>far off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fell by {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fewer than {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file not fully covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flagged image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flip and crop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hardly a picture: {1} × {2} px, more than {3} times longer than wide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no values, only a shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has to be at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has to be at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has to be greater than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has to be less than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has to be one of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has to be {1}, not {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>head {1} outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds complex numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hoose another one with --data-dir, or set {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>image is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>images are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {1} is not whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>infinite or not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invalid header length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a link or a device, not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is an absolute path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is another picture since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is locked with a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is named as path, split or group column already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is named twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is neither a folder nor a zip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not among the images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not trained itself, only the LoRA adapters beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is quantized</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is sparse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is to be of a class that these images do not have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is {1}, not {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no say in the best epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it numbers the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name is not valid text; rename it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its shape is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key, size, mtime, sha256, phash, sketch, width, height, reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label curve {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>labels go from {1} to {2}, but there are {3} classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leads out of the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leans to {1}, might be {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learning both alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learns by heart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave the group column out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looks at the {1} unlabelled images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maxvit_tiny_tf_224 maxvit_small_tf_224 coatnet_0_rw_224 maxvit_nano_rw_256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing or of another shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mixer_b16_224 mixer_l16_224 gmixer_24_224</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mixes two images and their one label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mobilevit_xxs mobilevit_xs mobilevit_s mobilevitv2_050 mobilevitv2_100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>most ImageNet models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>near duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearest class means of the run&apos;s features (it was not trained for this)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearly every row says something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearly the same picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nfnet_f0 eca_nfnet_l0 nf_resnet50 dm_nfnet_f0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no class folders in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no epoch was better than the start, so the model is as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no folder chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no head: a new one starts from class means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no reliable difference from the teacher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no table chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no unlabelled images chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none lowers their loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not an image file (no ending)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not an image file ({1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not an image this program reads (JPEG, PNG, WebP, TIFF, BMP, GIF …)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not an ordinary file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not enough memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in a class folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reliably better than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not told apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing will be known of how well it is told apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing: the head is fitted to each episode anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers with a comma; write {1} for {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one stage (auto)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only one of the two has the tensor {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>os error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>os error {1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>posttrain-gui model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probabilities {1} and labels {2} do not fit together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quality {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reference images in {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>regnety_002 regnety_004 regnety_006 regnety_008 regnety_016 regnety_032 regnety_040 regnety_080 regnetx_002 regnetx_004 regnetx_006 regnetx_008 regnetx_016 regnetx_032 regnetx_040 regnetz_b16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reliably better than the teacher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reliably worse than the teacher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replaces the loss of one label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resnet18 resnet34 resnet50 resnet26 resnet101 resnet152 resnet18d resnet26d resnet34d resnet50d resnet101d resnext50_32x4d resnext101_32x8d wide_resnet50_2 seresnet50 ecaresnet50d resnetaa50 resnest50d skresnet18 res2net50_26w_4s resnet10t resnet14t resnetrs50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resnetv2_50x1_bit resnetv2_50 resnetv2_101</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {1} &quot;{2}&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {1} gives no label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {1} lists it again (first in row {2}); counted once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {1} names no image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same picture as {1} in one class; one could be learned from and the other asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>script {1}/character {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set aside by {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settings that contradict each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some way off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stage after stage, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stage {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stand under another class since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands under another class since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starting from class means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starts to learn by heart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sure of {1}, but unlike the others chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>swin_tiny_patch4_window7_224 swin_small_patch4_window7_224 swin_base_patch4_window7_224 swin_large_patch4_window7_224 swin_base_patch4_window12_384 swinv2_tiny_window8_256 swinv2_small_window8_256 swinv2_base_window8_256 swinv2_cr_tiny_ns_224 swin_s3_tiny_224</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>system volume information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take a larger share (data.split.{1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take smaller shares (data.split)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test episode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test episodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test images of the run, which may not choose anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the JSON file beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the best epoch on the validation images counts, and those are more than the labels of a small point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the biases and the head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the clean digits it was trained on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the features of a frozen backbone are computed once, from the images as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file cannot be read: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is cut off: part of the picture is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is damaged: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is empty (0 bytes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file was loaded by its card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file {1} of &quot;{2}&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder cannot be read: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder name &quot;{1}&quot; does not fit &quot;{2}&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder name &quot;{1}&quot; gives no label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the group &quot;{1}&quot; also stands in {2}; kept there only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the group {1} also stands in {2}; kept there only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the head for {1} % of the epochs, then all layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the head only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the image is damaged: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last epoch counts, since the validation images judge and must not choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last stage too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last {1} and the head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mean of {1} draws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the normalisation layers and the head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the plan as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the program folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the run that made it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tensor {1} is of two kinds: {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the test images of the run that made it ({1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the test images say what it is worth, and {1} judged on them before, since the search went on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the test images, looked at once for the winner alone, say what it is worth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the unpacked {1} into {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole network after the head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {1} whose true class is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are no episodes to score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are no images to score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>timm has no weights for {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to choose by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to choose the best epoch by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to judge by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to learn from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to train on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too few validation images to tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too large: {1} megapixels{2}; at most {3} are read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training images are counted while the model still learns, validation images at the end of the epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training images are harder, no sign of overfitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training or test images of the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tuple[Tensor, Tensor]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two equally long, non-empty rows are needed, not {1} and {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under {1} of their layer&apos;s usual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlabelled image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlabelled images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlabelled: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsure among {1}, {2} and {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsure between {1} and {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation episodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation loss has risen for {1} epochs{2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value = {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very long chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vgg11 vgg13 vgg16 vgg19 vgg11_bn vgg13_bn vgg16_bn vgg19_bn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vit_tiny_patch16_224 vit_small_patch16_224 vit_base_patch16_224 vit_small_patch32_224 vit_base_patch32_224 vit_tiny_patch16_384 vit_small_patch16_384 vit_base_patch16_384 vit_base_patch8_224 vit_large_patch16_224 vit_medium_patch16_gap_240 deit3_small_patch16_224 deit3_base_patch16_224 beit_base_patch16_224 eva02_tiny_patch14_336 eva02_small_patch14_336 vit_base_patch16_clip_224</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>way {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ways (or train_ways)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights images by their one class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what {1} sent has another checksum than the set&apos;s file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with {1} the parameters, {2} the file and {3} the time for one image ({4} for each of {5} at once)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worse than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worse together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} % for {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} % of the teacher&apos;s accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} % of the {2} validation images (95 % interval {3} to {4})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} % → {2} %: {3}, gain {4} points (95 % interval {5} to {6}, {7}, {8} {9}; {10} newly right, {11} newly wrong).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} % → {2} %: {3}, gain {4} points (95 % interval {5} to {6}, {7}, {8}; {9} better, {10} worse).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} (Mix, or posttrain-gui blend). {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} (given: {2}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} (numbers from {2} to {3})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} ({2} {3}): {4} of {5} tensors matched, {6}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} A larger share can be put aside for the test ({2} %); other images are then the test, so only runs from then on can be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} A model of its own costs no more to use for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} A model of its own is the sure way. Uncertainty weighting may help where one loss outweighs the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} A new head alone takes a fraction of the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} At once and without training, a mix of the weights before and after keeps more of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} Class means alone are the cheapest model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} For folders inside folders: class_folders = &quot;innermost&quot; and &quot;{alphabet}/{character}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} GiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} Left out: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} Longer training has been tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} Of {2} {3} were right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} Or choose a table (CSV) that gives the labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} Or take back decisions in {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} The model&apos;s own features get {2} of the validation images right already, and training more than the head brought no more than chance may.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} The start is as good, and costs nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} The threshold is high already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} The threshold is low already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} They are few: one image is {2} points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} Try a learning rate of {2} (a third) together with L2-SP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} Try a learning rate of {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} Try {2}, or more epochs: it grows surer as it learns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} Try {2}; some more labelled images of each class help most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} You teach {2}{3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} against {2} by class means on the validation images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} already {2} a head for these very classes: a model that was trained on these images scores better here than it deserves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} also among the labelled ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} among the unlabelled images left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} and label smoothing both soften the labels; together the model may become too unsure of itself. One of them is usually enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} and the head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} answers nothing by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} are whole programmes of augmentation, each strong enough alone; one after the other they can make images unrecognisable. Keep one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} as &quot;{2}&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} as {2}; kept in {3} only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} beside the class folders and {2} left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} by {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} by {2}.{3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} cannot be judged: too few others of their class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} cannot be read as a file of weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} cannot be read as a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} cannot be resumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} cannot be unpacked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} cannot be used as an image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} cannot take images of {2} × {3} px.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} changes the labels of a batch or the weight of its classes. Every episode has classes of its own, each with as many images: there it makes no sense. Switch it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} class names in {2} do not fit {3} outputs and are not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} class names were given for {2} outputs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} classes with {2} each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} classes: {2}; no class is in two of them{3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} could not be downloaded: {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} could not be moved to the runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} could not be moved to the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} could not be trained alone, so it is not compared: {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} could not build {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} decides how tasks share trained layers, but only the head is trained, and each task has its own part of it: the tasks hardly influence each other. Adjust more than the head, or weight them equally.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} directly in it: nothing says their class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} does not fit on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} does not hold what the model was before training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} does not show several classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} draws make no sense.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} earlier winners were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} end in {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} exact {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} folders lie inside the class folders ({2}/ …); their images count to these. If each is a class of its own, say so: class_folders = &quot;innermost&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} frozen: to thaw all of them the run needs {2} epochs (or strategy.stage_epochs = 0).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} further tensors were left out ({2}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} gives each image one label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} gives each image one label; several tasks need several. Choose a table (CSV) with several label columns, or folders whose names carry attributes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} has a weight decay of its own ({2}), and the regularizer adds {3} to it. Set this one to 0 to have it only once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} has no class folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} has no classification model &quot;{2}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} has no column &quot;{2}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} has no columns for several tasks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} has no dropout inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} has no effect: fine-tuning a head on support images has no meta-training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} has no effect: {2}. Switch it off, or let the backbone be trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} has no model file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} has no report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} has no weights &quot;{2}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} has the same tensors and pads differently: give it by name if the weights are its.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} has {2} head that could be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} holds no rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} holds no weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} images are too many to be taught at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} images cannot be chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} images lie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} images of this size at once ({2} labelled, {3} unlabelled) do not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} images of this size at once do not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} in it would become {2}: images do not shrink like that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} in validation or test, or were set aside as copies of those.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} into {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is a TorchScript program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is a few-shot run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is a file, neither a folder nor a zip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is a file; choose a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is missing: say which one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is no checkpoint of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is no classification model for colour images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is no longer the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is no model file of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is no valid model file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is not a valid plan file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is not empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is not meta-trained: no epochs are gone through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is not safe to unpack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is not used, whatever its label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is not used: it is about one label an image, and here are several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is switched on but set to 0: it has no effect. Raise it, or switch it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} is {2} × as fast, a reason to start from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} kept as the split column says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} kept no model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} lack {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} learned several tasks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} left out, as the same pictures are among the labelled ones ({2}): what judges may not be learned from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} left out: already decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} makes the model less sure of its answers, so that fewer pseudo-labels reach the confidence threshold. Lower the threshold with it, or switch it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} missing or of another shape ({2})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} mix {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} more images would probably bring next to nothing: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} more images would probably bring {2}, if the curve goes on as it began.{3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} more would be more than twice as many as there are: the forecast reaches far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} names other classes than the images have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} needs images with one label each, of classes that are all learned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} no images to train on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} no {2} images: {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} of duplicates ({2}); each group stays on one side of the split.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} of each class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} of look-alikes cut; only direct look-alikes stay together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} of the answers in validation episodes were right after gradient steps in each of them. Learned class means need none, train in a fraction of the time, and with the same seed they are judged on the same test episodes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} of {2} images, chosen because the model is unsure about them and they are unlike each other (BADGE).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} of {2} labels {3} flagged as perhaps wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} of {2} parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} of {2} pictures were copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} of {2} tensors matched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} on {2} labelled and {3} unlabelled images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} on {2} tasks together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} only one usable image{2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} other candidates are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} outside class folders set aside: nothing says their class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} pictures are not read; save them as JPEG first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} points (95 % interval {2} to {3})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} points are too few for three numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} points better on {2} images than on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} points off on average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} points, 95 % interval {2} to {3}, {4}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} pulls the weights to 0, {2} Switch one of them off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} real handwritten digits as a bad scanner sees them; the model has never seen these digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} real handwritten digits, clean; the sample model was trained on them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} runs begin or end with &quot;{2}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} set aside as copies of others or because groups go through several parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} set aside that cannot be used (none is deleted).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} set aside, the first: {2} ({3}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} set aside: copies of others on the other side of the split.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} set aside: exact copies of others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} set aside: of a group that also stands on another side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} set aside: of a group that also stands on the other side of the split.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} set aside: the file is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} set aside: {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} shots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} synthetic pictures by shape; {2} whose shape is not known are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} synthetic pictures with a shape, a color and a size (% of the width); {2} lacking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} synthetic pictures: {2} invented characters of {3} invented scripts, each written by {4} made-up hands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} tasks: {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} tensors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} tensors where {2} were expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} test images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} test images can show differences from about {2} points on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} test {2} can show only differences from about {3} points on. More images, or a larger share for the test, make smaller gains provable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} test {2} of {3} ways and {4} {5}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} that cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} that the run has already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} times the smallest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} to learn from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} to {2} images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} to {2} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} unexpected ({2})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} unlabelled files set aside, the first: {2} ({3}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} validation images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} validation images leave ±{2} points open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} was trained with {2} classes at a time. For {3} classes its head starts from their means instead of what it learned: how accurate that is was not measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} with several images of one class: where a class has enough groups, no episode shows one image of a group and asks for another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} within one standard error: the validation images cannot tell them apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} would lower their loss, but not reliably</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} {2} and {3} {4}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} {2} does not fit {3} {4}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} {2} image{3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} {2} in several given parts: all images of each went to one side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} {2} left out with {3} ({4} and a query), the first: {5}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} {2} no images and {3} no class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} {2} with too few groups for {3} and a query of another group: an episode may show one image of a group and ask for another, which is easier than a new one. The first: {4}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} {2} with too few images for {3} beside the support images give fewer, the first: {4}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} {2}, not {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} {2}: a model file of this program, {3} outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} {2}; with several tasks each image has several. Switch it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} · earlier run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} · sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} · table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} · timm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} · torchvision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} · {2} classes · torchvision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} × darker or brighter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}&apos;s published weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}, learning rate {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}, leave the cell empty, or name the column among those with classes (label_columns).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}, not {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}, or the best epoch beside it, is no checkpoint of this plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}, taught by {2},</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}, which holds the head it began with, was taken away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}, {2} classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}, {2} thread{3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}/hand {2}.png</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: alone {2} %, together {3} %: {4}, {5} points (95 % interval {6} to {7}, {8}{9}, {10}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: class &quot;{2}&quot; is left out: none of its files can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: ignored ({2}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: no images in {2}, ignored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: no reliable difference ({2}). {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: no test image has a label for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: pretrained weights, {2} classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: random weights, knows nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: random weights, {2} parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: reliably better ({2}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: reliably worse ({2}), although LogME puts it first; try both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: trained on clean digits, {2} classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: weights {2}, {3} classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: {2} no test images: nothing will be known of how well it is told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: {2} no training images and cannot be learned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: {2} {3} ({4}); not applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}: {2} {3} far from the others (such as {4}; half of them lie within {5} of {6}); {7} right? What is far off widens the standard deviation that the other errors are counted in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}; each stays on one side of the split.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}; fine-tuning more layers can come out higher or lower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1}° to either side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{attribute {1}}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>|unit {1} {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>· random weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>α = 1 is the run&apos;s own model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>α = {1} is no mix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>σ {1} % of the side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>σ {1} % of white</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>posttrain</name>
    <message>
        <source>&quot;Mix&quot; shows how much of it a mix of the weights before and after keeps, and what that costs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;New run from this&quot; in the history starts it again with the same plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;default&quot; (downloaded once) or &quot;none&quot; (random).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>#4fc6d6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>#78a6ff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>#8a3fb0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>#cf95ee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>#e7eaee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>#f48bbd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>#ff8585</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>#ff9f57</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%, before → after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About posttrain-gui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ready plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>.pt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>.pth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>.safetensors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>.tsv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 = no change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 of {n} labels is flagged as perhaps wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 setting changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 thing is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 %: all classes equally often. 50 %: half-way (square-root sampling). 0 %: as they are. Higher repeats images of rare classes more, which may be learned by heart. Default 100 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A .safetensors, .pt or .pth file that holds a state dict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A click on the curve picks another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A double click opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few random changes of shape and colour an image, all of one strength: strong, with two numbers to set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder (or zip) of images of what the model knew before, one folder a class: measured before and after, so that forgetting stands beside the gain. auto: the images the model was trained on, where it says where they are and they are still there. none: not measured. Default auto.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder of images without labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder or zip of images of the same kind of things, sorted or not. Images that are also among the labelled ones are left out. Where folders in it are named like classes, that says how right pseudo-labels were; it is never learned from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder with one folder for each class, of images that the model should still answer as before: those of the run&apos;s classes as they used to look, or classes the model knew before. It chooses nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder with one folder for each class, the same as a zip file, or a CSV table of paths and labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hard one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A member of the model&apos;s weights enum (&quot;IMAGENET1K_V2&quot;), &quot;default&quot;, or &quot;none&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model you trained or received, as a file of weights; the program finds out what it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pseudo-label is learned from where the model is at least this sure of it. Higher uses fewer and better ones; too high and none is used, too low and mistakes are learned. Default 0.95, which is 95 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run that is going on cannot be deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run that kept a model. In a plan file: its id as in the history; its last letters are enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A search is going on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A search is still going on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small network with random weights that learns only from your images: for few-shot learning with many classes, or for plenty of images. With few images a trained model is far better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stroke says how often answers of about this confidence are right. On the dashed line probabilities mean what they say; below it the model is too sure, above it not sure enough. The red part is the gap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A suspicion is no proof: look first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table that names an image and its label in each row, and a split or group where you have them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table with an empty column for the label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A task should count less than others, or gradients hardly differ (the weights then become wild).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tiny network that reads clean handwritten digits; for trying the program out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A training is going on; a search can begin when it is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A training is going on; images can be chosen when it has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A training is going on; models can be compared when it has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A training is going on; robustness can be measured when it has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A training is going on; the curve can be measured when it has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A training is going on; the mixes can be measured when it has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A training is going on; you can look when it has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A typical one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ANIL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About posttrain-gui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accumulate over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy after inner steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy after inner steps, mean over {n} test episodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy against labelled images a class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy against the time for one image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy against time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy in percent, before → after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy of the mixes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy on disturbed images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy on disturbed test images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy on the test images after training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy on the test images before training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy on the test images with its 95 % interval; left is faster, up is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy on the validation images in the best epoch ± its standard error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy on the validation images when each gets the class whose mean feature is nearest, with its 95 % interval. Higher is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adam with weight decay done right; the usual choice for transformers and ConvNeXt, and safe for all else. Usual learning rates are 0.00001 to 0.001: the smaller, the more layers are trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AdamW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AdamW that looks one step ahead; the baseline that new optimizers have to beat in the AlgoPerf benchmark. Choose it where AdamW learns a little slowly; the same learning rates, 0.00001 to 0.001.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adaptation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adapts the step size of every weight by itself; forgiving about the learning rate. For quick results; usual are 0.0001 to 0.001, for a head alone up to 0.01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a model file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an earlier run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add at least two classes with at least one image each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add images of this class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the plan&apos;s model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds a checkpoint of yours (.safetensors, .pt, .pth); it can be dropped here too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds a small change to every weight matrix and trains only these: reaches all layers with a few hundredths of the parameters, and is added into plain weights at the end. For large models, transformers above all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds images of this class; they can be dropped here too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds the model that one of your runs kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds the model that the Model step shows now: choose any there, then add it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjusts the head and every layer&apos;s biases, less than a hundredth of the network: reaches all layers and can hardly overfit. Best for transformers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjusts the head and one stage, wherever it lies: the first for blur, noise or colours, the middle for new looks of known things, the last for new kinds of things.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjusts the head and the scale and shift of every normalisation layer: how strongly each feature counts, not what it looks for. For the same things under another light or camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adjusts the head and the stages before it. For images that look somewhat unlike the model&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Affine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After training one number is fitted on the validation images so that probabilities mean what they say: of answers given with 90 %, 90 % are right. No answer changes. It is kept in the model file and applied when the model predicts. Default on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After training, with temperature {t}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After training:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After: {answer}, {p}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aligned-MTL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All answers as a table, with probabilities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All classes are equally large: {n} each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All classification models of torchvision; weights are downloaded once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All mistakes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All mistakes ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {n} are decided. The next run and the counts of this step follow them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alone: each task trained by itself with the same budget. Verdicts compare together with alone on the same test images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also train each task alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An easy one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An image passes from left to right; the head gives the answer. Stages with a lock stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An inner step is one step of gradient descent on an episode&apos;s support images. Where the line after meta-training rises, the method has learned to learn from them; where it is flat, the features alone do it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An untrained network: its features know nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another seed divides the classes in another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another seed divides the images in another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer: {list}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answering disturbed images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are all labels right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As for forgetting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As named in timm, with or without the tag of its weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As named in torchvision&apos;s registry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As named in torchvision.datasets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the columns suggest; change one to say it yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the model sees them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the textbook: ResNet-50 / CIFAR-10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As you say:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking what the weights expect …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks about all images in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks the model what they show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks the model which class it shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At every step weights lose this share of themselves times the learning rate. Higher keeps them smaller; too high and nothing is learned. AdamW, NAdamW and Lion have a decay of their own: with them leave this off or set theirs to 0. Default 0.01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attributes in names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AugMix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Averages the weights of the last epochs, which often lies in a flatter, safer place than any single one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Averages the weights of the last steps, which smooths out their jitter; costs almost nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Averaging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the plan before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the run that is going on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the weights&apos; own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backbone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balanced accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balanced sampler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BatchNorm layers measure their statistics on the query images of an episode: each is answered with the help of the others, which is usually worth some points and is not to be had for a single image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BatchNorm statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batches between two validations; labelled images repeat as often as it takes. 0: as many as one pass over the unlabelled images takes. Default 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before / after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before training can start:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before {before}, after {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before: the features as they were, nearest class means, on the same episodes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before: the model as it is; it already knew these classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before: the model&apos;s own features with class means, and a linear fit for values, without training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before: the model&apos;s own features with nearest class means, without training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before: {answer}, {p}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beginning …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins with the head and thaws one stage after another, the last first: early layers are touched when the later ones have settled, so less is forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside each task trained alone: {list}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best epoch: {epoch} of {epochs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beta 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beta 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biases (BitFit)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billions of operations for one image: how slow it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blends each image with several changed versions of itself: gentle, and good against blurred or noisy photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blurs some images, as a camera out of focus would. For photos that may come blurred later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both models see the very same pixels (seed {seed}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both timed in turns, in one go, on {device}; medians.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse for {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By accuracy on the validation images; the test images take no part in the comparison.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By name, by what it does, or by the paper: “mixup”, “blur”, “Zhang”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAGrad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CIFAR-10, MNIST, Flowers and other standard sets, read from this machine or downloaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CIFAR10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibration error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calibration error (ECE)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidate {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change in percentage points; of a few images it says little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change per class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed by you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes an image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes {changes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels of each block. More can tell finer differences apart and is slower. Default 64; 32 is common.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check all images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking images: {done}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the images …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a candidate in the table first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a model and images first: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a model and your images, set a time and press Start search. Every way of fine-tuning gets its turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a model in the table first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a model to see its stages here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a run in the table first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a table; its columns appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a zip or table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an image…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose images…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose your images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose your images in the Data step: here you then see them as the model will.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chooses weights so that the common step goes equally far along each task&apos;s gradient, however long that is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choosing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class means need no inner step; the steps go on from them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes in an episode of meta-training, for prototypes: more than in the test makes it learn finer differences (20 is common). 0: as many as ways. Default 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes in an episode. More makes each episode harder; 5 and 20 are common. Default 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clip gradients at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour jitter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column with the class. Default &quot;label&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column with the image path. Default &quot;path&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns that are tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes with the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes with the weights; give it only to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare on my images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compares several models on your images before any training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing the images…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computing what the model sees in the images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confusion matrices before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conv4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the figures to the clipboard, for a table elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the picture as it is shown to the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the verdict to the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies them into an empty folder, so that you can label them there. Nothing is moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the list of files set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the pictures into a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covered with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covers a random rectangle of some images, so that no single part decides alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crop to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CutMix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data augmentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decay d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided earlier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions are kept in {path}. {rest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions are kept in {path}: the place beside the images cannot be written to. {rest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decodes every image once: finds broken files and duplicates, and makes the split.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete &quot;{name}&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete takes the chosen images away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagrams: {n} test images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did the model really get better at its task, or only at clean images like the test images? Up to {n} test images are also answered blurred, noisy, darker or brighter, compressed and rotated, at three strengths each, by the model before and after. It chooses nothing, and the verdict stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference of accuracy in percentage points, with its 95 % interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits CNN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard this run?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distances to the class means are divided by it. Higher makes probabilities softer and leaves the answers as they are. 0: 1 for squared-euclidean, 0.1 for cosine. Default 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distil: a smaller, faster model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DistillBox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divide by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divides each of red, green and blue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divides each step by the recent size of its gradient. MobileNet and EfficientNet were trained with it: choose it to go on as they began; usual learning rates are 0.0001 to 0.001.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dividing the images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dividing {n} images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not go with it: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not go with {run}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;t save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download if missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn at random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a checkpoint here, or choose its file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a few images of each class, or a folder that holds one folder for each class. Two classes with one image each are enough; more images make it surer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop an image here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop images or a folder here, or choose some: the model of this run says what they show, and how likely it thinks that is. Several folders and zips work too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop your images here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicates are found by the check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dynamic weight average (DWA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each candidate appears here when it is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each episode: {ways}, {shots} to learn from, {queries} each to answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each query image is answered by itself, as a single image in use would be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each stage further from the head learns this many times as fast as the one after it. Lower keeps early stages nearer to where they were; 1: all alike. Default 1; 0.5 to 0.9 is common.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each step shrinks the weights by this share of the learning rate; not applied to biases and normalisation. 3 to 10 times larger than for AdamW does the same, as the learning rate is smaller. Higher regularizes more. Default 0.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each task is judged for itself: with {n} test images a gain below about {points} points cannot be told from chance, and with labels missing it takes more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each training and validation image is answered by a model that has not seen it. Where the answer contradicts the label with confidence, the image is shown here: keep its label, give it another, or set it aside. Nothing is trained, and no image file is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier runs that kept a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Early stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EfficientNet-Lite models trained on ImageNet&apos;s 1,000 everyday classes; work without internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EfficientNet-Lite0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EfficientNet-Lite1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EfficientNet-Lite2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty folder for the copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End lower by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends the run and keeps nothing but its line in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends the search and judges nothing. What was tried stays listed, and the search can go on later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends the search at the next batch; the best candidate so far is judged and kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends training at the next batch; the best epoch so far is judged and kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends training when the validation images no longer gain; saves time and overfitting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Episode accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Episode loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Episodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Episodes of other classes that choose the best epoch. More chooses better, slower. Default 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Episodes of yet other classes that judge, before and after. More narrows the interval; 600 is usual. Default 600.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Episodes per update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Episodes whose gradients are averaged for one update. More is steadier and slower. Default 4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs at the beginning that learn from labels alone. A model that was trained elsewhere can be sure and wrong before it has seen your images. More makes the first pseudo-labels better; too many leave no time to learn from them. 0: none, as in the paper. Default 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs between two drops. Default 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs between two thaws. Higher lets each stage settle longer; too high and the first stages never learn. 0: spread evenly over the run. Default 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evenness (alpha)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every class has the {n} images that an episode takes of it ({shots} + {queries}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every image has a label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every layer is adjusted, gently: a small learning rate with a warm-up, a new head that learns ten times faster, flips and random crops against learning by heart. Leave flips out where left and right matter, as in text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every run is kept with its plan, curves, verdict and model file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every ticked model looks at your training images as it is, before any training. The better its features separate your classes already (LogME and class means: higher is better), the better a start it usually is. The test images stay closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every weight moves by the same amount, only the direction is learned; needs half of AdamW&apos;s memory. For transformers and larger batches; take a learning rate 3 to 10 times smaller than AdamW&apos;s, 0.000003 to 0.0003.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact McNemar test: p {p}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected calibration error (ECE): mean distance between how sure the model is and how often it is right, over 15 bins of confidence, in points. Lower is better; 0 is perfect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Few images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Few-shot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Few-shot: learn new classes from a few images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FewShotBox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that show the same picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a learning rate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a regularizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find near duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding the images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding the images…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine-tune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine-tune a head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine-tune too (slow)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine-tune: better at your classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine-tuning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine-tuning: short training {n} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish now (keep best)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish now judges and keeps the best candidate, then closes. Discard closes and judges nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish now judges and keeps the best epoch so far, then closes. Discard closes and keeps nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First-order MAML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit a temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fitting heads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix my model&apos;s drift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focal loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focus γ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of images without labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of reference images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder or zip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder that holds one folder for each class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder that holds the set or takes its download. Empty: the program&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For anil. second: the gradient goes through the inner steps. first: past them, which is cheaper and a little less exact. Default second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For measured values: an answer counts as right when it is off by at most this many standard deviations of the training values. Smaller is stricter. It judges only; training does not look at it. Default 0.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For several tasks: how folder names say them, &quot;{color}-{shape}&quot; or &quot;{alphabet}/{character}&quot;; &quot;{_}&quot; is a part that is none. Empty: inferred from the names, where all have the same number of parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For several tasks: the columns whose labels are classes. Default: none named, and with no value columns either every other column is a task, as its content suggests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For several tasks: the columns whose labels are numbers to be estimated (size, age …). Default: none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For small models there is little to save; it is no faster than training all layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the rule effective: a class counts as having at most 1 / (1 − beta) different images. Higher weighs rare classes more; 0 weighs all alike. Default 0.999 (1,000 images).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For things the model has never seen, and for models without such layers (VGG, AlexNet).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgetting was not measured. For that, give images of what the model knew: Strategy, &quot;Measured afterwards&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four convolution blocks, the standard of few-shot learning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the third epoch on, a task whose loss fell less than the others&apos; counts more, so that all learn at about the same pace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full fine-tuning: adjusts every layer. The most can be gained and the most spoiled; slowest. Use a small learning rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GFLOPS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gain (points)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gain in accuracy, points, with its 95 % interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gain {gain} points, 95 % interval {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gains little where your images look unlike those the model was trained on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given up: others were ahead at the same epoch. Cut off: the time was over, its best epoch counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the Data step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on from the last checkpoint of a run that was interrupted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on training the model on your images: only its last layer, its last stages, or all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to the mixes of the weights before and after training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient steps on an episode&apos;s support images. More fits them better, costs time and, for maml, memory. 1 to 5 is common; reptile needs several. Default 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient steps on the support images when answers count. More than in training often helps a little. 0: as in training. Default 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradients of this many batches are averaged before each step: as a larger batch, in the memory of a small one. Default 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradual unfreezing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guessing among {ways} classes is right in {p}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half a minute for a thousand images; nothing is trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have more images without labels? The model picks those that it would learn most from: ones it is unsure about, and unlike each other (BADGE, Ash et al. 2020). Choose a folder, or drop one here. Images that the run has already are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head alone for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head learns faster by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hides a random part of the features at every step, so that the model cannot lean on a few.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Higher brings more weights near zero; too high and nothing is learned. Default 0.00001.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Higher keeps the weights more alike; near 0 only the slowest task counts. Default 2, as in the paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Higher keeps weights smaller; too high and nothing is learned. Default 0.0001.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Higher leaves more to the hard images; too high and wrong labels lead. 0 is plain cross-entropy. Default 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds the run at the next batch. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How evenly two images are mixed. Low: one of them nearly always prevails. 1: every ratio is as likely. Too high and nothing looks like itself. Default 0.2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far every weight moves in each step. 3 to 10 times smaller than for AdamW. Higher learns faster; too high and the loss jumps or becomes infinite. Default 0.0001.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far from the mean gradient it may go, as a share of that gradient&apos;s length. Higher cares more for the task that is worst off; 0 is the plain sum. Default 0.4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far probabilities are from how often the model is right, over 15 bins. Lower is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many changed versions are blended. More looks softer and takes longer. Default 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many changes follow one another. More varies more; beyond 3 images are hard to recognise. Default 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many labels are enough?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of the images are blurred. Higher blurs more often. Default 20 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of the images get a covered rectangle. Higher covers more often. Default 25 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many were right is not known: no folder is named like a class. Sort some of them into such folders to find out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much better the model is on the images it learns from than on the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much each task&apos;s loss counts in the layers that all of them share. Default equal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the average is kept at every step: it reaches back about 1 / (1 − d) steps. Higher is smoother and lags behind more. Default 0.999 (1,000 steps).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the model learns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the student learns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the student learns. head: only the last layer. last-blocks: the last stages too. all: every layer. Default all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much the loss of unlabelled images counts beside that of labelled ones. Higher trusts pseudo-labels more. 0: labels only, with the same number of steps, for comparison. Default 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How near an image is to the mean of a class. squared-euclidean suits features that are trained for it; cosine, which ignores lengths, often suits pre-trained ones. Default squared-euclidean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often every training image is seen; in few-shot learning, rounds of updates, each followed by the validation episodes. More can overfit; the best epoch is kept anyway. Default 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often so many images are drawn at random. More make the points surer, and take longer. Default 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How pixels are computed when resizing; as the weights were trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How steps are computed from gradients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How strongly your images ask each stage to change, for its size. Click one to train it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the learning rate changes over the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the model is adapted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the size of the rectangle varies. 1: every size is as likely. Lower: nearly nothing or nearly all. Higher: about half the image. Default 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to load the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to load the model in Python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IMTL-G</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image (px)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image paths in it are relative to its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ImageNet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images are seen at this size. Larger shows finer detail and is slower: 28 is usual for characters, 84 for photographs. Default 28.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images as the model will see them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images of each class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images of one group stay on one side of a split; used where the column exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images per step. Larger is faster and needs more memory; smaller adds noise. Default 32.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images to label next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images whose labels are suspected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imbalance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Improved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a run of few epochs the first stages have hardly any time to learn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In between: somewhat more accurate, somewhat slower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In numbers: mean ± 95 % interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In training: {n} classes an episode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inductive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inductive, each query image by itself: {figure}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inner learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inner steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inner steps when judging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpolation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invented (synthetic) characters, 20 drawings of each; for few-shot learning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs to another class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs to the class it looks like. (R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be downloaded now ({n} MB).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be downloaded now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be used: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the plan&apos;s model already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is used for nothing. No file is moved. (S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It starts from nothing: only for few-shot learning with many classes, or for plenty of images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes about {time} on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name in that library. Empty: guessed from names and shapes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its plan, curves, checkpoints and model file are moved to the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JPEG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged on classes that no choice in the run has looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged on images that no choice in the run has looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged on {judged} of classes it never saw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judging on the locked test episodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judging on the locked test images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judging the mix on the test images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judging the winner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep BatchNorm statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep searching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this mix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps weights small, so that no single one decides too much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L2-SP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L2-SP holds the weights near where they started, layers far from the head learn slower, the learning rate is small and the last weights are averaged (EMA): the model moves only where your images make it. Weight decay is off, since it would pull the weights to 0 instead of to their start. What is forgotten all the same, reference images show on the page Before ↔ after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labelled images a class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labelled {given}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels a class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels a class: whole numbers from 1, separated by commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels only at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest angle to either side. Higher varies more. Default 15.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest angle to either side. Higher varies more; too high and up and down get lost. Default 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest ratio of width to height of the part (and its inverse). 1 keeps squares. Default 1.33.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest relative change of size: 10 % draws sizes from 0.9 to 1.1 times. Higher varies more. Default 10 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest relative change. Higher varies more. Default 0.2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest share of the image that is covered; the smallest is 2 %. Higher hides more; too high and the object itself is gone. Default 20 %, in the paper 40 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest shear angle along each axis. Higher distorts more. Default 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest shift as a share of the colour circle. Keep it low where colour tells the class. Default 0.02.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest shift in each direction, as a share of the image&apos;s side. Higher varies more; too high and the object leaves the image. Default 10 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest standard deviation of the Gaussian, in pixels of what the model sees; the smallest is 0.1. Higher hides more detail; for images of 32 px stay below 1. Default 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest strength of the changes of shape and colour (RandAugment), drawn anew for each image. Higher asks more of the model; too high and images cannot be recognised. Default 10, at most 30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last improvement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lays two images over each other and asks for both labels in that ratio: calmer, better calibrated answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learned numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learned there too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learned {classes} classes from {images} images: {how}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate per stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning the classes …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learns beside the network how noisy each task is: the larger its loss stays, the less it counts. Helps where losses are of different sizes, as with classes and measured values together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learns features in which images of a class lie near their mean; a new class is its mean, at once and without a training step. Fast, steady, and for any number of classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learns from a folder of unlabelled images too: what the model is sure of becomes a label, and it has to give the same answer when the image is changed strongly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learns to learn: afterwards the model tells classes apart that it never saw, from a few images of each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least share of the image&apos;s area that is shown. Lower varies more; too low and the object is missed. Default 0.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it to the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave off this search?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: also labelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: {counts} a class. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left: the weights before training. Right: the weights after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left–right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length that the common gradient is shortened to. Higher makes larger steps in the shared layers with SGD; Adam hardly notices. Default 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less robust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets a better, larger model teach a smaller and faster one, and says what accuracy that costs and what time it saves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets the run go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets the tasks bargain for the common step: its parts are such that no task gains more, in proportion, than others lose. The sizes of the losses do not matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linear probe: adjusts the last layer alone. Fast, hardly overfits; right for few images like those the model knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lite0 is the smallest and fastest, Lite2 the most accurate and slowest. Default Lite0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LoRA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the model …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading: {done}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log evidence of a linear head on the frozen features, for each training image (You et al. 2021). Higher is better; a number means something only beside others on the same images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LogME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logarithmic loss axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longer tries more. Judging the winner is included. For example 90 s, 10 min, 1 h 30 min.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for wrong labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look number {n} at these test images: each further look makes a chance result likelier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the network…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the run&apos;s own images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at what the images ask to change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for duplicates among {n} images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks again at what lies there now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks at up to 128 of your training images; takes some seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks away from images that are already right and surely so, and towards the hard ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks for weights from which one or a few gradient steps on the support images fit any episode: the whole network adapts to new classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks like {other} ({p}); {given}: {q}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks near the mean of the gradients for the direction that helps the task that is worst off most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss (cross-entropy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss over learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss weighting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAML in which only the head takes the inner steps: nearly as accurate, and faster, since images pass the network once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAML without second derivatives: each update is cheaper and takes less memory, above all with several inner steps; usually nearly as accurate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MGDA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make this plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make this plan: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a trained image model better for your own images, and proves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes an empty class; name it, add images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes it the plan&apos;s learning rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes it the plan&apos;s model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes mistakes on rare classes cost more, so that they are not drowned by frequent ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes the plan of this candidate the plan of the window: model, images, strategy and all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes the tasks&apos; gradients orthogonal and equally long, as near to themselves as possible, before they are put together: no task can drown out another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes up to a hundred steps on your training images while the learning rate rises from far too small to far too large, and watches the loss. Nothing of it is kept, and no test image is looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked learning rate: {rate}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean absolute error, in the label&apos;s own unit: {list}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean cross-entropy (natural logarithm) on the test images. Lower is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean cross-entropy (natural logarithm) on the test images: punishes confident mistakes. Lower is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean over the classes of the share answered rightly: small classes count as much. Higher is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean over the tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean over the tasks of their losses: cross-entropy, or for numbers the squared error in units of the training values&apos; variance. Lower is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure again to use them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure robustness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure the mixes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured earlier; measure again where images have changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured here: median time for one image by itself, float32. Lower is faster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures how accuracy grows with the number of labelled images: a head is fitted on a few of your training images a class, then on more, each number several times. Where the curve still rises, more labels help; where it is flat, they do not. The test images stay closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures on the validation images only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring nearest class means on the test episodes, before training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring the mixes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring the model before training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring what stands beside the verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median; the network alone, without reading the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory of the mean gradient. Default 0.99.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory of the squared gradient. Higher is steadier; lower adapts faster to other gradients. Default 0.99.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta-test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta-training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta-validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Millions of learned numbers, with a head for your classes. Fewer: a smaller file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Millions of learned numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mirrors images at random. Leave it off where left and right (or up and down) matter, as in text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mix of before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model file: {name}, in the model folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model file: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model or split are others since: look again to see what they say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models are compared on your images, and there are none yet: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More methods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More robust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than a thousand models of the timm library; weights are downloaded once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most frequent mistakes after: {list}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves the run with its model file to the trash; you are asked first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving average (EMA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multi-task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multi-task: several answers from one image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MultiTaskBox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My own checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAdamW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the architecture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of its outputs in order, where the file does not carry them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nash-MTL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearly equal pictures (perceptual hash within 4 of 64 bits) are kept on one side of the split. Off: only exact copies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs as many images as full fine-tuning, and at least two epochs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs many classes with some images each (dozens of classes, better hundreds): whole classes are divided, so that it is judged on classes it has never seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs several inner steps, and many episodes; usually a few points behind MAML and prototypes when query images are answered one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs several labels for each image: a table with several label columns, or folders whose names carry attributes. A label may be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs, beside the labelled images, a folder of unlabelled ones that show the same kinds of things. It pays most with few labels a class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nesterov momentum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never asks the model to be wholly sure; its probabilities may then be too cautious.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New classes that need other features than the meta-training classes: there MAML adapts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New run from this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newly right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newly wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No augmentation is on: every epoch shows the training images as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No candidate is judged on the test images. What was tried so far stays; the search can go on later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No duplicates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No epoch was better than the start, so the run kept the weights from before: nothing lies between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No image is touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No learning rate stands out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meta-training: a new head is trained on the support images of each episode, on the model&apos;s features as they are. What the other methods have to beat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mistakes after training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reliable difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No result yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run has kept a model yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run has kept a model yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run has kept a model yet. Train one first; then it can be gone on with, or teach a smaller one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run has these words in it. Clear the search to see all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No runs yet. Choose a model and your images, then press Start training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of {n} labels is flagged as perhaps wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet: drop a folder here, or choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: drop a folder here, or choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normalisation layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked yet. Training checks them first; here you can look at the outcome before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been searched yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been trained yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is called so, or does that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is set aside so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is switched on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is trained before: each episode starts from the model as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing reliably forgotten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands out in the numbers of this run; there is no step to recommend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing unusual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was set aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was trained in this run, so there are no numbers to go by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of levels the strength is drawn from, as in the paper. Default 31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers (regression)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers, separated by commas. What a class does not have is left out. Default 1, 2, 5, 10, 25, 50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the Beta and Dirichlet distributions that weigh the versions. Higher blends them more evenly; lower lets one of them prevail. Default 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the file of weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off: an error says which files to put where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On all trained weights before the head. Higher keeps them closer to where they started; too high and only the head learns. Default 0.01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the head&apos;s weights. Higher keeps the head smaller; too high and nothing is learned. Default 0.01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the locked test episodes, means over episodes · {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the locked test images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the locked test images, means over the tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the locked test images; each model sees them at its own size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the test images: {verdict}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On: each task is trained alone too, with the same budget, to say whether together is better; takes as long again for each task. Off: nothing is said about that. Default on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On: from near 0 at the first block to the rate at the last (the linear rule of the paper), since early layers are needed by all later ones. Off: the same rate everywhere. Default on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On: half of the views are mirrored left to right. Switch it off where left and right matter: digits, letters, traffic signs. Default on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On: images turned by 90°, 180° and 270° are further classes of meta-training, four times as many. Helps where a turned sign is another sign (characters); wrong where it is the same. Default off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On: running means and variances stay as they were trained (safe for small batches). Off: they follow your images. Default on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On: the average reaches back less at first, so that a short run is not held at its start: after n steps the decay is at most 1 − (1 + n)^−2/3, as in timm. Off: the full decay from the first step. Default on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On: the gradient is taken as if the momentum&apos;s step were already made, which brakes earlier at the bottom of a valley. Changes nothing where momentum is 0. Default off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On: the test images are also answered blurred, noisy, darker or brighter, compressed and rotated, at three strengths each, before and after. That is thirty times the work of judging; it can also be done later on the Result page. Default off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One .pt file with the state dict, class names and everything else that is known of the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One folder for each class, with the images in it; a zip file works too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One name a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One number for each task, by its name. A higher number lets the shared layers learn more for this task and less for the others; 0 leaves it out. A task that is not named counts 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One random change of random strength an image: a strong augmentation with nothing to tune.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One task alone shows its training loss as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One task is nearly learned: its small gradient then holds all the others back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One task&apos;s loss is many times larger than the others&apos;, so that only it is learned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the numbers in the file are read; nothing in it is ever executed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what is not as in the plan that was searched around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {n} test images for {bins} bars: single bars are mostly chance (pale: fewer than {few} images). Read the calibration error with caution as well; with few images it comes out too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open model folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the folder that holds the model file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other training images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overfitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overfitting gauge: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PCGrad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paired by image: p {p}. Each task has a verdict of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pale bars: fewer than {few} images, mostly chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Param. (M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part and class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of each target that is spread over all classes. Higher makes the model less sure of itself; too high and classes blur. The training loss then cannot fall to 0. Default 0.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pastes a rectangle of one image into another and asks for both labels by area, so that all parts are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penalties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos, all layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos, distilled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos, self-training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain SGD with a learning rate found for another weighting: its steps do not become shorter by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans (*.toml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plenty of images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the training images…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preprocessing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presets: not sure where to begin? Choose what is most like your case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Resume to go on. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Start training. The learning curves, the time left and the buttons of the run appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability of mirroring left and right. Default 0.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability of mirroring up and down; for images without an up, as from microscopes. Default 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probe, then all (LP-FT)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the search for a learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prototypes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pseudo-labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pseudo-labels by epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pseudo-labels in epoch {epoch}: sure enough at {used} of {seen} looks at unlabelled images ({share})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published accuracy on ImageNet&apos;s 1,000 classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull to the start α</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull to zero β</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulls all weights alike towards zero, so that the model leans on few large ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulls weights back to where they started, so that what the model already knew is not forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PyTorch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Query images of each class, which an episode is judged by. More makes each episode&apos;s accuracy less noisy and slower to compute. Default 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Query images: ✓ right or ✗ wrong, how sure, the answer; in grey that before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RMSprop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ran on {device}, {precision}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RandAugment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random crop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random erasing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the catalogue…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the columns …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the images was cancelled; the Data step reads them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the images …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the images…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading: {done} files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Real handwritten digits as a bad scanner sees them; for fine-tuning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended for your images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended: {title}. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduce on plateau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference images (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regularization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relabel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relabel as {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relabelled as {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reliability diagrams, on the locked test images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rendering …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaces model, images and settings by a ready plan that runs in about a minute; undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reptile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ResNet-50 on CIFAR-10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reshuffle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resize 256, centre crop 224, ImageNet normalisation, batches of 32, SGD 0.001 with momentum 0.9, 10 epochs, all layers, one learning rate. Weights (98 MB) and images (170 MB) are downloaded once. Meant for a graphics card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resize the shorter side to {resize} px ({interpolation}), centre crop {crop} × {crop} px, normalise with mean {mean} and standard deviation {std}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resize to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right: how many of these pseudo-labels agree with the name of the image&apos;s folder. That name is never learned from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rising with depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Robustness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Robustness was not measured in this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotations as classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs of two epochs or fewer: the weights are still equal then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R² (share of the variance explained): {list}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SGD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same or nearly the same picture: {n} groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same plan, seed and machine: identical numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample: digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a model file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save plan &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save plan as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes to &quot;{name}&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the plan of this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the taught model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves the plan of this run as a file that repeats it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanned digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenes, multi-task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by name, model, data, status, note …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search radius c</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search, for example: resnet 50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds to a minute; the model is not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the trade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-training: learn from unlabelled images too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SelfTrainingBox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside, not deleted: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets these fields; undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the class&apos;s test images answered rightly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the classes that choose the best epoch. Default 0.15, which is 15 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the classes that is locked away and used twice, before and after, to judge. More classes make the verdict hold for more of them. Default 0.15, which is 15 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the epochs in which only the head is trained. Higher gives it more time to fit first; lower leaves more for the whole network. Default 0.3, which is 30 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the epochs that is trained before averaging begins. Lower averages more epochs, too low and unfinished ones are among them. Works best with a schedule that stays constant. Default 50 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the features that is hidden. Higher regularizes more and learns slower. Default 0.2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the images for which a block is skipped. Higher regularizes more and learns slower; deep networks bear more. Replaces the model&apos;s own rate. Default 0.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the images that choose the best epoch. Default 0.15, which is 15 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the last step that is kept. Higher is smoother and faster, too high overshoots. Default 0.9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the last step that is kept. Higher is smoother and faster, too high overshoots. Default 0; MobileNet and EfficientNet were trained with 0.9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the loss that comes from the teacher&apos;s answers; the rest comes from your labels. Higher imitates more, and a teacher&apos;s mistakes with it; 0 % learns from the labels alone. Default 0.9, which is 90 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the old direction in each step; the rest is the new gradient. Default 0.9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the run in which the learning rate rises. Longer is gentler at the start. Default 30 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the test images answered rightly. Higher is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share that is locked away and used twice, before and after, to judge. More makes smaller gains provable. Default 0.15, which is 15 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share ε</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharpness-aware (SAM) ρ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short runs (the weights hardly move), or one task is meant to be hard: it counts less just because it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show other images, changed at random in other ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the images with the augmentation of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the winner&apos;s result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows a random part of each image, larger or smaller, instead of always its centre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows rare classes more often and frequent ones less, so that all classes are seen alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the loss on a logarithmic axis: small improvements late in training become visible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what it would change, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shrinks all weights a little at every step; with Adam it works better than an L2 penalty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side of the square it sees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side of the square it was trained on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side of the square the model sees. Smaller is faster, larger shows more detail. Default: as the weights were trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-flip test, paired by episode: p {p}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size (MB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of each step. Higher learns faster; too high and the loss jumps or becomes infinite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the change that each weight matrix can learn. Higher adapts more and trains more parameters; 4 to 16 is common. Default 8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of these steps. Higher adapts faster; too high and an episode is not fitted at all. 0.4 is common for maml and anil, 0.1 and less for reptile. Default 0.4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skips whole blocks of the network at random while training; for networks with residual connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slant up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slower than prototypes and takes more memory, with each inner step more; large networks, many ways. With few meta-training classes prototypes usually get further. The model is made for one number of ways.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small sets that come with the program, for trying it out: real digits from a bad scanner, and made-up (synthetic) characters and shapes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller changes, no forgetting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many epochs without progress are accepted; the one after them brings the drop. More waits longer. Has to be less than the patience of early stopping, where that is on. Default 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softens the teacher&apos;s answers, so that the student also sees which wrong classes it finds likely. Higher shows more of them; too high and noise is learned; 1 leaves the answers as they are. Default 4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some seconds to a minute for each model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing in the plan; see below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something unexpected happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something unexpected went wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Splitting the images…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start lower by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps per epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to be divided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stochastic depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop (keep best)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped by you; the best epoch was kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops; nothing is kept of what was begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength of every change, 0 to 30. Higher changes more; a small model needs less. Default 9.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength of the changes that are blended in, 1 to 10. Higher changes more. Default 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength of the strong view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength λ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strokes, few-shot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strongest blur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Student : teacher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Student − teacher, points of accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Student: {name} (chosen on the Model page).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtracted from each of red, green and blue (0–1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested learning rate: {rate} (now {present}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested: α = {alpha}, the highest accuracy on the {n} validation images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support image of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support images of each class, which an episode is learned from. More makes it easier; 1 and 5 are common. Default 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surgical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch off what does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synthetic pictures with a shape, a colour and a size; for multi-task training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TRANSDUCTIVE: the query images of an episode are normalised by their own statistics, so an answer depends on the other images that are asked with it. That is worth some points and is not what you get when images come one by one; every figure of such a run is labelled transductive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over this plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes all classes away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes all images away; no file is touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes every folder in it as a class, named after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes over the plan of this run with that change; all else in it stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the chosen images away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the shortest mix of the tasks&apos; gradients: no task gets worse by a small step, and tasks with small gradients count most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the very images on which the run&apos;s forgetting was measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes this class away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes this decision back. (U)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes those regularizers out of the plan; undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes three test classes of this run, which it never learned from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teach it a new class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teacher and student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teaches one model to answer several questions about each image, and says whether they are better learned together or alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells {classes} classes apart, in {n} stages; its head reads {features} features. Where your classes are other ones, a new head takes its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature {t} (the model was {kind}): calibration error {before} → {after} points, no answer changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature {t}: fitted on {n} validation images (their cross-entropy {before} → {after}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test episode {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test episode {n} of {all}: {before} right before, {after} after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test episodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test images that show the class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test images were left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is the run&apos;s own model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thaw every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best epoch so far is judged and kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The better model that is imitated; it has to know all your classes. Best is an earlier run that was fine-tuned on these images. The model on the Model page is the student.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue cannot be read: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The centre square of this side is what the model sees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change is multiplied by alpha / rank. Higher learns faster and less steadily; twice the rank is common. Default 16.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The classes are the same, so the head is right already and learns no faster than the rest. What changed is how pictures look, and every layer may follow that. BatchNorm keeps the statistics it was trained with: letting them follow small batches cost more than it brought.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The classic worked example, to compare with published figures. Brings its own model and images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The classic: steps along the gradient, smoothed by momentum. Often the best for convolutional networks once its learning rate is right; usual are 0.001 to 0.01, for a head alone up to 0.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The details are in the log, in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The digits that trained the sample model, clean; to see what it forgets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The episode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The episode before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The episode with the fewest right answers after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The episode with the most right answers after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first candidate is being trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first learning rate is the full one divided by this. Higher starts more carefully. Default 25 (a twenty-fifth).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder that holds one folder for each class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The head is trained first, while the body stays as it is; only then everything, with a small learning rate, so that the body hardly moves and does not learn the few images by heart. Flips double what there is to see; leave them out where left and right matter, as in text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The head that the model came with answers, on the layers as they are after training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The images as understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The images cannot be shown: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The images could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The images could not be read; the Data step says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The images the model is to become better at; dropping them here is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label is right. It is not flagged again. (K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest class is {ratio} × the smallest: {most} “{largest}”, {least} “{smallest}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last learning rate is the first one divided by this. Higher ends with finer steps. Default 10,000 (practically zero).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The learning rate drops by a factor every few epochs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The learning rate falls along a cosine to zero: large steps first, fine ones at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The learning rate rises from small to its full value, then falls to almost nothing. Allows larger rates than others; a good choice for short runs in which much is trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The learning rate rises linearly from 0 over this many epochs at the start. Longer protects trained weights from early large steps. Default 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The learning rate stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The learning rate stays until the validation loss no longer falls, then drops by a factor. For long runs of which nobody knows beforehand how long they need to be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss has to fall by this share of the best one to count as progress. Higher drops the learning rate sooner. Default 0.0001 (a hundredth of a percent).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The losses are added up as they are. Plain sums hold up: with equal care for everything else, studies found no weighting that reliably beats them. The default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mistakes the model is surest of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model could not be looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model file is not there any more: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model is good at what it does and has to stay so, while it learns your images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model tells new classes apart from a few images of each, at once and without training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model that one of your earlier runs kept: go on from it, or let it teach another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model to start from, usually a trained one that already knows how to see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most accurate of the three, and the slowest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most confident answers come first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name &quot;{name}&quot; stands twice. Give each class a name of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The names appear here when your images are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new head&apos;s learning rate is this many times that of the trained layers, where layers besides the head are trained. Default 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next episode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one nearest to the mean over all test episodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The only one so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan was replaced as a whole; this takes that back. Later: Edit, Undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program goes on; a run in the history is not harmed. The details are in the log, in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run could not go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run is discarded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run is no longer in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run kept no model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run was stopped before there was anything to judge; nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run&apos;s own head answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same images as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same images, changed in other ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search compares ways of fine-tuning; the plan is {what}. Choose Fine-tune first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search for a learning rate ended unexpectedly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shorter side of an image is resized to this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The smallest and fastest. A good start for almost everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tasks hardly disagree: it is then the plain sum, at the price of one backward pass a task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tasks hardly disagree: the sum does the same in less time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tasks were not trained alone, so whether together is better is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The temperature changes no answer, so it changes no accuracy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The temperature is one number by which the model&apos;s outputs (logits) are divided before they become probabilities: above 1 the model gets less sure, below 1 surer. The order of the classes stays, so no answer changes. It is in the model file and is applied when the model predicts (Guo et al. 2017).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The verdict above compares with before training. What the unlabelled images brought is the difference to the same plan with weight 0, which learns from the labels alone in as many steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights before and after training can be mixed. A mix often keeps more of what the model could do, and is sometimes better on new images too (WiSE-FT, Wortsman et al. 2022). Eleven mixes are measured on the validation images; the test images stay locked until you keep one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights from before training were kept: no epoch was better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights in a file that cannot run code, and a small JSON that says how to use them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights of epoch {n} were kept, the best on the validation episodes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights of epoch {n} were kept, the best on the validation images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights&apos; learning rate is this many times that of the trained layers. Higher settles sooner; too high and the weights jump about. Default 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no test images, so no gain can be proven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no training images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are none: no test image is of this kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no suggestion yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are the test images: whoever chooses between models by them needs new images to judge the chosen one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This method is not trained before it is judged, so there is little to set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run was cut off, or it goes on in another window. Where it has a checkpoint, choose it in the history and press Resume to go on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run was no few-shot run: new classes are told apart by nearest class means of its features, labelled &quot;prototypes&quot;. How well that works was not measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This test would probably show a difference of {n} points or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticked models are compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time an image, {n} at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time, one image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timing the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together − alone, points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took {time}, {n} images/s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top-1 (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train this stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trained on ImageNet-1k.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trained {n} of {all} parameters ({share}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training can start; worth knowing:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training each task alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training ended unexpectedly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training ends after this many epochs without a better one (more right answers on the validation images, or as many and less loss). Higher waits longer. Where layers are thawed in turn, counting begins with the last turn. Default 7.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training images as the model will see them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training images. Every epoch draws anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training is going on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training is still going on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training {n} points ahead of validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains a copy on each episode for several steps and moves the weights towards where that led: no second derivatives, little memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains a new head: {each} parameters for each of your classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains the head and one more stage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains the head first and the whole network afterwards: adapts like full fine-tuning, but distorts what the model knew less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains the whole model at each point as well: minutes instead of seconds. Off: only a head on what the model sees, as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains {n} of {total} parameters ({share}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains {n} parameters beside the network and a new head of {each} for each of your classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains {n} parameters of the network and a new head of {each} for each of your classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains {n} parameters: the head and small changes beside the network&apos;s {total} ({share}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transductive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transductive, with the statistics of the query images: {figure}; not comparable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries learning rates on your training images, a few seconds to some minutes, and suggests one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries many strategies on your images in the time you give, starting from the present plan. They are compared on the validation images alone; only the best one is judged on the test images, once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TrivialAugment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True class known by folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Truth (rows) and answers (columns)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Truth: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Truth: {truth}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it on your own images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try many strategies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try unseen classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying learning rates…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns each task&apos;s gradient as little as needed so that no task gets worse by a small step, then puts them together; a task with a longer gradient keeps counting more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns images by a random angle to either side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns, shifts, zooms and slants images at random, as another point of view would.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two tasks ask nearly the same: the little by which they differ then sets the length of every step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name for each class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UPGrad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undisturbed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlabelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlabelled for each labelled image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlabelled images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlabelled images in a batch for each labelled one. Higher learns more from a step and takes longer; the paper has 7. Default 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved changes are lost otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untrained network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updates between two looks at the validation episodes. More trains longer: epochs × updates in all. Default 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updates per epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up–down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use of the column {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use only this many images of each class in each part, chosen at random. Default: all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the sample plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use these values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {rate}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used: what share of the unlabelled images the model was sure enough of in an epoch; it grows as the model learns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usually goes well with {title}: {values}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation episodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Varies brightness, contrast, saturation and hue, as other light or another camera would.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warm up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch the model learn. It is measured before and after on images it never sees in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways in training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighing gradients (one backward pass for each task, slower)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight averaging (SWA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of the teacher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of unlabelled images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighting: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights learn faster by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Well-known image set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs from the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be known of it, or why it cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it has learned so far is lost. Only its line in the history stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it learns from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it still gets wrong, the surest answers first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What keeps the model from learning your training images by heart. Fewer images need more of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What lies between before and after?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the learning rate is multiplied by at each drop. Default 0.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the learning rate is multiplied by at each drop. Lower drops more. Default 0.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the model is to learn, how much of it is adjusted, and how the training goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the model sees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the model will see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the numbers of this run suggest, the most promising first. Each says which images its numbers are from; change one thing at a time, to see what helped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the source does not divide itself is split off, stratified by class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the source does not divide itself is split off, {by}. The test images are locked: they are used twice, before and after training, and no choice is made on them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the weights take as a safetensors file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What these weights expect cannot be told yet; shown with ImageNet&apos;s usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you want to remember about it:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a run has ended, its verdict stands here. Earlier ones are in the history: double-click one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When not:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where colours or sharpness are what changed, the first stages would have to learn: see Surgical.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where images differ in many ways at once, one stage is too little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where images of one class look so different that their mean means nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where much has to be learned anew; and it saves memory, not time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the architecture comes from. Default: guessed from names and shapes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the gradients of two tasks point against each other, each loses the part that hurts the other; then they are added up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether its weights are already on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which folders are the classes, where folders lie inside folders. Outermost: photos/birds/nest/ counts to &quot;birds&quot;. Innermost: every folder that holds images is a class, named by its path (&quot;Greek/character01&quot;). Default: outermost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which image?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which images should you label next?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which images?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which learning curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which model file?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which model should I start from?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which one is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which stage is trained with the head, by its name. auto: the one that your training images ask to change most (the largest relative gradient). Default auto.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which task is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole classes are divided, not the images of each: the model is judged on classes it has never seen. The test classes are locked: they are used twice, before and after training, and no choice is made on them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole groups of classes are divided (alphabets, where the folders are alphabet/character). The test classes are locked: they are used twice, before and after training, and no choice is made on them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose mean and variance BatchNorm uses in an episode. running: averages of meta-training. support: the support images&apos;. query: the query images&apos; own, all together, which makes every figure transductive and usually a few points higher. Default running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With T</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With T: after training, with the temperature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With few images it learns them by heart and forgets what it knew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With one inner step it saves little; with many ways it falls behind MAML.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With so many episodes, chance alone moves the validation accuracy in this band.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With temperature {t}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With {n} test episodes a gain below about {points} points cannot be told from chance. All of them are drawn from {classes}; other classes can be easier or harder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With {n} test images a gain below about {points} points cannot be told from chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worse together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes a model that tells these classes apart; it can be chosen under Model, My own checkpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes it as a model file beside the run&apos;s own, and judges it once on the locked test images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the model file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong labels?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You ended it early; the best epoch so far was kept and judged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have a hundred images a class or more, or pictures unlike everyday photographs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no reason to prefer a task: leave the weights equal then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have some ten to a hundred images a class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You say how much each task counts: its loss is multiplied with your number before the losses are added up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your model knows these classes, but the pictures changed: another camera, scanner, light or season.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your plan already is as this preset has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zip file or table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zip files and tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number; right within ±{tolerance}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accumulate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accuracy (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after meta-training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all your images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as no. {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most {time} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auto measures what is fastest and safe on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auto takes the graphics card where one works, else the processor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auto: the run finds it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backbone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batch_size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before meta-training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best by LogME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best {figure}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>better than the teacher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>better together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bundled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class: every class for itself. parent: all classes of a parent folder (alphabet/character) stay on one side, which is a harder and more honest test. Default class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>classes: {train} to learn from, {val} to choose by, {test} to judge by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>classification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clean-digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clip_norm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confidence %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conv4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cross-entropy of query images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data.preprocessing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decided earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digits-cnn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>distill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>efficientnet_lite0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>efficientnet_lite1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>efficientnet_lite2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>episodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>episodes_per_update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch that was kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch {n} of {epochs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>few-shot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>few_shot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fine-tune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fine-tuned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from some 1,000 images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from some 500 images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from torchvision.models import get_model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>get_model(&quot;{name}&quot;, weights=None, num_classes={classes}{more})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give it a larger share in the split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give the others smaller shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>harder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has to be from {low} to {high} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>head on frozen features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>head: only on what the last layer reads. everywhere: also inside, wherever the architecture has a place for it (ViT, Swin, VGG, DenseNet …; not ResNet or EfficientNet). Default head.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>head: only the last layer (fast, few images). last-blocks: the last stages too. all: every layer (most images, slowest). gradual: stage after stage. probe-then-all: the head first, then every layer. bias, norm: only biases or normalisation layers. lora: small changes to all weights. surgical: one stage. Default head.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>head: only the last layer; it can bring little more than the labels do. last-blocks: the last stages too. all: every layer. Default all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>head: only the last layer; the tasks then share nothing that is trained. last-blocks: the last stages too. all: every layer. Default all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>head_learning_rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>image_size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>images a class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import timm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>improved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>indexing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inductive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inner steps on the support images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inverse: a class with a tenth of the images counts ten times as much for each. effective: less than that, since many images of a class say much the same; for very uneven classes. Default inverse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is {truth}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept as found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>knows these classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label_column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label_columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>labelled images a class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last-blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layer_decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learning rate (no unit, logarithmic)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>like {other} {p}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss (cross-entropy, smoothed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean over episodes (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ms an image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>multi-task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>multi_task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>muted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>near_duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no reliable difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no test images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noise: random pixels, which did best in the paper. mean: the image&apos;s own mean colour. Default noise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none for 1 epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none for {n} epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none for {n} of {patience} epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in your images; empty the box to leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sure enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optimizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preprocessing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probabilities = lambda images: (network(images) / {temperature}).softmax(dim=1)  # calibrated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prototypes: the class whose mean is nearest (fast, strong). maml: weights from which a few gradient steps fit any episode. fomaml, reptile: the same, cheaper. anil: only the head takes the steps. fine-tune-head: no meta-training, to compare with. Default prototypes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pseudo-labels (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>random weights, nothing learned yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ranking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>regression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resnet18.a1_in1k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resnet50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right, of the used ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>safetensors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said {answer}, {p}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sam_rho</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scanned-digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scanned-digits: 901 real handwritten digits as a bad scanner sees them, for fine-tuning. clean-digits: the 896 others, which trained the sample model, to see what it forgets. strokes: 300 invented (synthetic) characters, 20 drawings each, for few-shot learning. scenes: 1,200 synthetic pictures, each labelled with a shape, a colour and a size, for multi-task training. Default scanned-digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scenes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>self-training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>self_training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some 10 to 1,000 images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some 100 to 10,000 images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some 100 to 2,000 images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some 200 to 5,000 images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some 50 to 2,000 images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>split off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>splitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard deviations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stratified by class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stratified over all tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strength: 1 weak, 3 strong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strokes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>student</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken for {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>teacher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the model&apos;s original head answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the plan&apos;s model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the run&apos;s head answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time (min)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time (s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time for one image (ms)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>timm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>timm.create_model(&quot;{name}&quot;, num_classes={classes}{more})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>torchvision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>train, val or test; used where the column exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>train_ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trained, turn {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trained: the whole network learns. frozen: its features stay as they are and are computed once, which is fast; only a head can learn then. Default trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training.optimizer.learning_rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transductive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tuned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unclear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undisturbed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlabelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>untrained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>updates_per_epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>val</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>val_episodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation accuracy (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value_columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight of the loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>will be split off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worse than the teacher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{accuracy} (95 % interval {low} to {high})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answer} {p}, {second} {q}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before} → {after} on {n} images of what it knew ({change} points, 95 % interval {low} to {high}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{epochs} × {updates} × {each} = {total} in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{few} of {all} classes have fewer than the {n} images that an episode takes of a class ({shots} to learn from, {queries} to answer): they give fewer queries, or are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{figure} on validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} could not be written: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{gain}
{low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{group}, {n} on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}: {accuracy} after meta-training (95 % interval {low} to {high}), mean over {n} {ways}-way {shots}-shot episodes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{k} of {n} labels are flagged as perhaps wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{k} to decide · {n} decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} to {high} sure: {images}, {right} of them right, {mean} sure on average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} to {high}: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{m} M parameters · {mb} MB
{px} × {px} px · ImageNet top-1 {top1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (numbers)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {strength} ({setting}): {before} before, {after} after, {change} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: relative gradient {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {n} of {all} right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {n} parameters, {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} M parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} cannot be judged: too few others of their class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} files cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} files were set aside:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} images of {c} classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} images, {c} classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} images/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} mixes are equal there; this one changes the model least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of them or beside them trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {all} shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {total} models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {total} stages are trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {total}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} other files left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} pictures copied into {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} pts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} settings changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} stages; its head reads {features} features and gets one output for each of your classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} tasks ({names})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} test episodes: {right} better, {wrong} worse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} test images left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} test images, {tasks} tasks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} test images: {right} newly right, {wrong} newly wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} things are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} training images with a label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} validation episodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} were trained on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} without a label ({share}); they teach the other tasks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} ×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n}: {value} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{on} of {n} on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{origin} · locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part} has {n} of the {ways} classes that an episode needs. Choose images with more classes, {share}, or set fewer ways.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}
Delete takes it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}
cannot be read as an image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{points} points against after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{p} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} of them right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sign} {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sign} {answer}, {p}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stage} {done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tasks} for {images}: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{task} alone, for comparison: epoch {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{task}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told}, {n} missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{train} classes for meta-training · {val} for meta-validation · {test} for the meta-test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{train} classes to learn from, {val} to choose by, {test} to judge by. No class is in two of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{train} classes to learn from, {val} to choose by, {test} to judge by; no class is in two of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{train} for training · {val} for validation · {test} for the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{train} images to learn from, {val} to choose by, {test} to judge by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{truth} taken for {answer} ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{values}; whiskers: 95 % interval on {n} test images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ways}-way {shots}-shot, {queries} query images a class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}; {train} images to train, {val} for validation, {test} for the test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}: truth {truth}, answered {answer}: {n} of {all} images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}: {answer}, {p}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>α = 0: before training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>α = 1: after training, the run&apos;s own model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>α = {alpha}: {share} % of the way from before to after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>α: 0 = before training, 1 = after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is in your plan: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and {n} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and {n} more lines in the report.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
