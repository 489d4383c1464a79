<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>messages</name>
    <message>
        <source>&quot;{1}&quot; and &quot;{2}&quot; could not be told apart.</source>
        <translation>“{1}”和“{2}”无法区分。</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; and &quot;{2}&quot; were given the same picture, which tells nothing apart.</source>
        <translation>“{1}”和“{2}”给出的是同一张图片，这样无法区分任何东西。</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; cannot be the name of a search.</source>
        <translation>“{1}”不能作为搜索的名称。</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; holds a value, not a section.</source>
        <translation>“{1}”是一个值，不是一个小节。</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is neither keep nor aside nor a class.</source>
        <translation>“{1}”既不是 keep，也不是 aside，也不是类别。</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is no task: it is &quot;{2}&quot; everywhere.</source>
        <translation>“{1}”不是任务：它处处都是“{2}”。</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is not known here. {2}</source>
        <translation>此处不认识“{1}”。{2}</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is not known. {2}</source>
        <translation>不认识“{1}”。{2}</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is not used in few-shot learning: an update is made of whole episodes (strategy: episodes per update, ways, shots, queries).</source>
        <translation>小样本学习不使用“{1}”：一次更新由完整的情节组成（策略：每次更新的情节数、way、shot、查询图像）。</translation>
    </message>
    <message>
        <source>&quot;{1}&quot; is there twice; keep one of them.</source>
        <translation>“{1}”出现了两次；保留其中一个。</translation>
    </message>
    <message>
        <source>(before training {1})</source>
        <translation>（训练前为 {1}）</translation>
    </message>
    <message>
        <source>({1} more problem{2}: run `posttrain-gui check`.)</source>
        <translation>（另有 {1} 个问题：运行 `posttrain-gui check`。）</translation>
    </message>
    <message>
        <source>({1} × {2} px)</source>
        <translation>（{1} × {2} px）</translation>
    </message>
    <message>
        <source>, a larger share of classes (data.split.{1})</source>
        <translation>，提高类别比例（data.split.{1}）</translation>
    </message>
    <message>
        <source>, and validation loss does not rise</source>
        <translation>，且验证损失没有上升</translation>
    </message>
    <message>
        <source>, and {1} cannot be read (the first: {2})</source>
        <translation>，另有 {1} 张无法读取（第一张：{2}）</translation>
    </message>
    <message>
        <source>, channels last</source>
        <translation>，channels last</translation>
    </message>
    <message>
        <source>, for which there is no figure.</source>
        <translation>，对此没有数值。</translation>
    </message>
    <message>
        <source>, inner steps</source>
        <translation>、内循环步数</translation>
    </message>
    <message>
        <source>, no inner steps</source>
        <translation>，没有内循环步</translation>
    </message>
    <message>
        <source>, or</source>
        <translation>，或</translation>
    </message>
    <message>
        <source>, or {1} is too coarse for it</source>
        <translation>，或 {1} 对它来说过于粗略</translation>
    </message>
    <message>
        <source>, so on these it did not help</source>
        <translation>，因此在这些图像上没有帮助</translation>
    </message>
    <message>
        <source>, which is usually easier.</source>
        <translation>，这通常更容易。</translation>
    </message>
    <message>
        <source>, which is usually harder.</source>
        <translation>，这通常更难。</translation>
    </message>
    <message>
        <source>, whose weights were kept,</source>
        <translation>（其权重被保留）</translation>
    </message>
    <message>
        <source>, {1} inner step{2}</source>
        <translation>，{1} 个内循环步</translation>
    </message>
    <message>
        <source>--set &quot;{1}&quot; is not understood.</source>
        <translation>无法理解 --set &quot;{1}&quot;。</translation>
    </message>
    <message>
        <source>--set &quot;{1}&quot; leads nowhere.</source>
        <translation>--set &quot;{1}&quot; 没有对应的位置。</translation>
    </message>
    <message>
        <source>--set: &quot;{1}&quot; is a whole regularizer.</source>
        <translation>--set：“{1}”是整个正则化方法。</translation>
    </message>
    <message>
        <source>--set: there is no regularizer &quot;{1}&quot;.</source>
        <translation>--set：没有正则化方法“{1}”。</translation>
    </message>
    <message>
        <source>--set: there is no regularizer number {1}.</source>
        <translation>--set：没有编号为 {1} 的正则化方法。</translation>
    </message>
    <message>
        <source>0 is the model before training, 1 the model after it.</source>
        <translation>0 是训练前的模型，1 是训练后的模型。</translation>
    </message>
    <message>
        <source>1 image lies</source>
        <translation>有 1 张图像</translation>
    </message>
    <message>
        <source>1 other candidate is</source>
        <translation>另有 1 个候选</translation>
    </message>
    <message>
        <source>1 shot</source>
        <translation>1-shot</translation>
    </message>
    <message>
        <source>1,000 outputs and no names: ImageNet&apos;s class names are assumed.</source>
        <translation>有 1,000 个输出而没有名称：假定为 ImageNet 的类别名称。</translation>
    </message>
    <message>
        <source>105 px</source>
        <translation>105 px</translation>
    </message>
    <message>
        <source>15–250 px</source>
        <translation>15–250 px</translation>
    </message>
    <message>
        <source>28 px</source>
        <translation>28 px</translation>
    </message>
    <message>
        <source>32 px</source>
        <translation>32 px</translation>
    </message>
    <message>
        <source>64 px</source>
        <translation>64 px</translation>
    </message>
    <message>
        <source>96 px</source>
        <translation>96 px</translation>
    </message>
    <message>
        <source>; not used: {1}</source>
        <translation>；未使用：{1}</translation>
    </message>
    <message>
        <source>; {1} had too few images</source>
        <translation>；{1}的图像太少</translation>
    </message>
    <message>
        <source>A brace is not closed or not opened.</source>
        <translation>有一个花括号没有闭合或没有开头。</translation>
    </message>
    <message>
        <source>A class has no name.</source>
        <translation>有一个类别没有名称。</translation>
    </message>
    <message>
        <source>A class has {1} training images (median of {2}).</source>
        <translation>每个类别有 {1} 张训练图像（{2}的中位数）。</translation>
    </message>
    <message>
        <source>A file could not be read or written.</source>
        <translation>有一个文件无法读取或写入。</translation>
    </message>
    <message>
        <source>A flag is a suspicion, not a proof: an unusual picture of the right class looks the same to the model. Look at each before you change it. Where 5 % of the labels of two sets were made wrong on purpose, 7 to 8 of 10 flags were right, and 7 to 8 of 10 wrong labels were flagged (docs/wrong-labels.md).</source>
        <translation>标记只是怀疑，不是证明：类别正确但不寻常的图像，在模型看来也是一样。更改之前请逐张查看。在两个数据集上故意弄错 5 % 的标签后，每 10 个标记中有 7 到 8 个是对的，每 10 个错误标签中有 7 到 8 个被标记（docs/wrong-labels.md）。</translation>
    </message>
    <message>
        <source>A header and one row for each image are needed.</source>
        <translation>需要一个表头，以及每张图像一行。</translation>
    </message>
    <message>
        <source>A label curve</source>
        <translation>标注量曲线</translation>
    </message>
    <message>
        <source>A look at the test images has to be counted.</source>
        <translation>对测试图像的每次查看都必须计数。</translation>
    </message>
    <message>
        <source>A matrix product came out wrong.</source>
        <translation>矩阵乘积的结果有误。</translation>
    </message>
    <message>
        <source>A model file of this program: {1} {2}, {3} outputs, made {4}</source>
        <translation>本程序的模型文件：{1} {2}，{3} 个输出，制作于 {4}</translation>
    </message>
    <message>
        <source>A name in braces is empty; &quot;{_}&quot; leaves a part out.</source>
        <translation>有一个花括号中的名称为空；&quot;{_}&quot; 用来略去一个部分。</translation>
    </message>
    <message>
        <source>A name in braces stands there twice.</source>
        <translation>有一个花括号中的名称出现了两次。</translation>
    </message>
    <message>
        <source>A run needs a name.</source>
        <translation>运行需要一个名称。</translation>
    </message>
    <message>
        <source>A single last linear layer or 1 × 1 convolution is needed.</source>
        <translation>需要有唯一一个位于末尾的线性层或 1 × 1 卷积。</translation>
    </message>
    <message>
        <source>A single test class says nothing of others, so no difference can be shown.</source>
        <translation>单个测试类别说明不了其他类别，因此无法显示差异。</translation>
    </message>
    <message>
        <source>A trial computation failed: {1}</source>
        <translation>试算失败：{1}</translation>
    </message>
    <message>
        <source>A trial computation on it failed.</source>
        <translation>在其上的试算失败了。</translation>
    </message>
    <message>
        <source>A usual gap: {1}{2}.</source>
        <translation>差距正常：{1}{2}。</translation>
    </message>
    <message>
        <source>AND status = :only_if</source>
        <translation>AND status = :only_if</translation>
    </message>
    <message>
        <source>Add a folder with images of another class, or choose the folder above.</source>
        <translation>请添加一个装有另一类别图像的文件夹，或选择上一级文件夹。</translation>
    </message>
    <message>
        <source>Add another class.</source>
        <translation>请再添加一个类别。</translation>
    </message>
    <message>
        <source>Add another one, or fine-tune on this one alone.</source>
        <translation>请再添加一个任务，或只用这一个任务做微调。</translation>
    </message>
    <message>
        <source>Add classes</source>
        <translation>添加类别</translation>
    </message>
    <message>
        <source>Add images of another one, or leave this task out.</source>
        <translation>请添加不同的图像，或去掉该任务。</translation>
    </message>
    <message>
        <source>Add images of it, or take the class out.</source>
        <translation>请为它添加图像，或去掉该类别。</translation>
    </message>
    <message>
        <source>Add images to it, or take it out.</source>
        <translation>为它添加图像，或将其去掉。</translation>
    </message>
    <message>
        <source>Add images: three of each class are the least, thirty are sensible.</source>
        <translation>请添加图像：每个类别至少三张，三十张较为合适。</translation>
    </message>
    <message>
        <source>Add labels, or leave this task out.</source>
        <translation>请添加标签，或去掉该任务。</translation>
    </message>
    <message>
        <source>Add one image of it at least, or remove the class.</source>
        <translation>至少为它添加一张图像，或移除该类别。</translation>
    </message>
    <message>
        <source>Adjust fewer layers</source>
        <translation>调整更少的层</translation>
    </message>
    <message>
        <source>Adjust more of the model</source>
        <translation>调整模型的更多部分</translation>
    </message>
    <message>
        <source>After epoch {1} others were ahead.</source>
        <translation>第 {1} 轮之后其他候选领先。</translation>
    </message>
    <message>
        <source>After training the figures are transductive: query images were answered with each other&apos;s help.</source>
        <translation>训练后的数字是直推式的：查询图像是互相帮助着回答的。</translation>
    </message>
    <message>
        <source>All images of each stand</source>
        <translation>各类别的所有图像都在</translation>
    </message>
    <message>
        <source>All its images stand</source>
        <translation>它的所有图像都在</translation>
    </message>
    <message>
        <source>All of its images are {1}</source>
        <translation>它的所有图像都是{1}</translation>
    </message>
    <message>
        <source>All training images that have a label have the same {1}.</source>
        <translation>所有带标签的训练图像都具有相同的 {1}。</translation>
    </message>
    <message>
        <source>All validation images are of one class: the accuracies say nothing.</source>
        <translation>所有验证图像都属于同一类别：准确率不说明任何问题。</translation>
    </message>
    <message>
        <source>All weights are 0, so there is nothing to learn.</source>
        <translation>所有权重都是 0，因此没有可学习的内容。</translation>
    </message>
    <message>
        <source>All {1} classes have the same parent, &quot;{2}&quot;.</source>
        <translation>全部 {1} 个类别的父文件夹相同，都是“{2}”。</translation>
    </message>
    <message>
        <source>Among them: {1}.</source>
        <translation>其中有：{1}。</translation>
    </message>
    <message>
        <source>An episode needs at least 2 classes; 0 takes as many as ways.</source>
        <translation>一个情节至少需要 2 个类别；0 表示与类别数（way）相同。</translation>
    </message>
    <message>
        <source>An episode {1} needs {2}</source>
        <translation>一个{1}的情节需要 {2}</translation>
    </message>
    <message>
        <source>An image that shows none of the classes still gets one of them as its answer.</source>
        <translation>不属于任何类别的图像，仍会得到其中一个类别作为答案。</translation>
    </message>
    <message>
        <source>Another program has been writing to it for more than {1} seconds.</source>
        <translation>另一个程序已写入它超过 {1} 秒。</translation>
    </message>
    <message>
        <source>Another program keeps it locked.</source>
        <translation>它被另一个程序锁定。</translation>
    </message>
    <message>
        <source>Another program still searches; the last one judges the winner.</source>
        <translation>另一个程序仍在搜索；最后结束的那个评判优胜者。</translation>
    </message>
    <message>
        <source>Another program still works on this search; the last one judges the winner.</source>
        <translation>另一个程序仍在进行这次搜索；最后结束的那个评判优胜者。</translation>
    </message>
    <message>
        <source>Apple graphics</source>
        <translation>Apple 图形处理器</translation>
    </message>
    <message>
        <source>Arazo et al. 2020, arXiv:1908.02983 (confirmation bias)</source>
        <translation>Arazo et al. 2020, arXiv:1908.02983（确认偏差）</translation>
    </message>
    <message>
        <source>Ask for 1 to {1}.</source>
        <translation>请选 1 到 {1} 张。</translation>
    </message>
    <message>
        <source>At least two names in braces are needed, as in &quot;{color}-{shape}&quot;.</source>
        <translation>至少需要两个花括号中的名称，例如 &quot;{color}-{shape}&quot;。</translation>
    </message>
    <message>
        <source>At most {1} images of each class in each part, chosen at random (seed {2}).</source>
        <translation>每个部分的每个类别最多 {1} 张图像，随机选取（随机种子 {2}）。</translation>
    </message>
    <message>
        <source>At no learning rate does the loss fall clearly: the model starts about as well as it can be on these images, or nothing that could help is trained. Keep the learning rate you have.</source>
        <translation>没有哪个学习率能使损失明显下降：模型在这些图像上的起点已接近它能达到的最好水平，或者没有训练任何可能有帮助的部分。保留现有的学习率。</translation>
    </message>
    <message>
        <source>At so low a threshold nearly every answer becomes a label, wrong ones too, and the model confirms its own mistakes. 0.95 is usual.</source>
        <translation>阈值这么低时，几乎每个回答都会成为标签，错误的也不例外，模型会强化自己的错误。通常用 0.95。</translation>
    </message>
    <message>
        <source>AugMix is on already; a mix of the weights before and after (Mix) often keeps more robustness.</source>
        <translation>AugMix 已经打开；混合训练前后的权重（“混合”页面）往往能保留更多鲁棒性。</translation>
    </message>
    <message>
        <source>AugMix shows every training image mixed from several changed ones, which makes models more robust.</source>
        <translation>AugMix 把每张训练图像显示为若干变化版本的混合，使模型更鲁棒。</translation>
    </message>
    <message>
        <source>Augmentation and mixing are on already; more images help most.</source>
        <translation>增强和混合已经打开；更多图像最有帮助。</translation>
    </message>
    <message>
        <source>BatchNorm by the query images&apos; own statistics makes all figures transductive: query images help each other, which images that come one by one cannot. Compare only with transductive figures, or choose support or running.</source>
        <translation>BatchNorm 使用查询图像自身的统计量时，所有数字都是直推式的：查询图像互相帮助，而逐张到来的图像做不到。请只与直推式的数字比较，或选择 support 或 running。</translation>
    </message>
    <message>
        <source>BatchNorm statistics follow batches of only {1} images; they will be noisy. Take {2} or more, or switch on &quot;Keep BatchNorm statistics&quot;.</source>
        <translation>BatchNorm 统计量跟随只有 {1} 张图像的批次，会有噪声。请取 {2} 张或更多，或打开“保持 BatchNorm 统计量”。</translation>
    </message>
    <message>
        <source>BatchNorm statistics follow the batches, and a batch of 1 image has none to speak of. Take larger batches, or switch on &quot;Keep BatchNorm statistics&quot;.</source>
        <translation>BatchNorm 统计量跟随批次，而只有 1 张图像的批次谈不上统计量。请增大批次，或打开“保持 BatchNorm 统计量”。</translation>
    </message>
    <message>
        <source>Before any training {1} gets {2} right, by nearest class means; {3}.</source>
        <translation>在任何训练之前，{1} 用最近类均值答对 {2}；{3}。</translation>
    </message>
    <message>
        <source>Before training {1} of the {2} validation images were right already, and training showed no reliable difference on the test images: these images are like those the model knows.</source>
        <translation>训练前 {2} 张验证图像中已有 {1} 正确，而训练在测试图像上没有显示出可靠差异：这些图像与模型所知的相似。</translation>
    </message>
    <message>
        <source>Before training {1} of the {2} validation images were right, in epoch {3} only {4}: the steps threw away what the model knew before it learned anew. Try a learning rate of {5} (a third).</source>
        <translation>训练前 {2} 张验证图像中有 {1} 正确，而第 {3} 轮只有 {4}：模型还没学到新东西，步幅就已抹掉了它原有的知识。请试试学习率 {5}（三分之一）。</translation>
    </message>
    <message>
        <source>Begin a new one: give it another name with --study.</source>
        <translation>开始新的搜索：用 --study 另取一个名称。</translation>
    </message>
    <message>
        <source>Begin with a pre-trained model</source>
        <translation>从预训练模型开始</translation>
    </message>
    <message>
        <source>Beside the run&apos;s model file {1}.</source>
        <translation>在这次运行的模型文件旁边，{1}。</translation>
    </message>
    <message>
        <source>Best of {1} on validation: {2}</source>
        <translation>{1} 个候选中验证最佳：{2}</translation>
    </message>
    <message>
        <source>Beta {1}</source>
        <translation>Beta {1}</translation>
    </message>
    <message>
        <source>Between two names in braces something has to stand that parts them.</source>
        <translation>两个花括号名称之间必须有分隔内容。</translation>
    </message>
    <message>
        <source>Between {1} and {2} images of a class.</source>
        <translation>每个类别有 {1} 到 {2} 张图像。</translation>
    </message>
    <message>
        <source>Beyer et al. 2022, arXiv:2106.05237: patient and consistent teaching</source>
        <translation>Beyer et al. 2022, arXiv:2106.05237：耐心而一致的教学</translation>
    </message>
    <message>
        <source>Both want to be what is validated and written into the model file.</source>
        <translation>两者都要作为验证对象并写入模型文件。</translation>
    </message>
    <message>
        <source>Bronskill et al. 2020, arXiv:2003.03284 (TaskNorm); Nichol et al. 2018, arXiv:1803.02999</source>
        <translation>Bronskill et al. 2020, arXiv:2003.03284 (TaskNorm); Nichol et al. 2018, arXiv:1803.02999</translation>
    </message>
    <message>
        <source>CUDA {1}</source>
        <translation>CUDA {1}</translation>
    </message>
    <message>
        <source>Calibration: its temperature is 1, so probabilities are as the model was trained.</source>
        <translation>校准：温度为 1，因此概率与模型训练时一致。</translation>
    </message>
    <message>
        <source>Calibration: temperature {1}, fitted on the run&apos;s validation images, is applied.</source>
        <translation>校准：已应用温度 {1}，它是在这次运行的验证图像上拟合的。</translation>
    </message>
    <message>
        <source>Caltech 101</source>
        <translation>Caltech 101</translation>
    </message>
    <message>
        <source>Card et al. 2020, arXiv:2010.06595 (statistical power); Connor 1987</source>
        <translation>Card et al. 2020, arXiv:2010.06595（统计功效）；Connor 1987</translation>
    </message>
    <message>
        <source>Caruana 1997, Machine Learning 28</source>
        <translation>Caruana 1997, Machine Learning 28</translation>
    </message>
    <message>
        <source>Change the plan (more epochs, another learning rate) and run it anew.</source>
        <translation>更改方案（更多轮数、另一个学习率）并重新运行。</translation>
    </message>
    <message>
        <source>Check --storage, or choose another name with --study.</source>
        <translation>检查 --storage，或用 --study 另选一个名称。</translation>
    </message>
    <message>
        <source>Check the disk and its permissions, then resume.</source>
        <translation>检查磁盘及其权限，然后继续运行。</translation>
    </message>
    <message>
        <source>Check the disk and its permissions.</source>
        <translation>请检查磁盘及其权限。</translation>
    </message>
    <message>
        <source>Check the file; the run can be resumed.</source>
        <translation>检查该文件；运行可以继续。</translation>
    </message>
    <message>
        <source>Check the folder and the room on the disk.</source>
        <translation>检查该文件夹和磁盘的剩余空间。</translation>
    </message>
    <message>
        <source>Check the label column.</source>
        <translation>请检查标签列。</translation>
    </message>
    <message>
        <source>Check the path column, and where the images lie.</source>
        <translation>请检查路径列，以及图像所在的位置。</translation>
    </message>
    <message>
        <source>Check the path, or make a plan in the window and save it.</source>
        <translation>检查路径，或在窗口中建立方案并保存。</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>检查路径。</translation>
    </message>
    <message>
        <source>Chinese font</source>
        <translation>中文字体</translation>
    </message>
    <message>
        <source>Choose a better teacher</source>
        <translation>选择更好的教师模型</translation>
    </message>
    <message>
        <source>Choose a file of weights (.safetensors, .pt, .pth).</source>
        <translation>选择一个权重文件（.safetensors、.pt、.pth）。</translation>
    </message>
    <message>
        <source>Choose a folder elsewhere.</source>
        <translation>请选择别处的文件夹。</translation>
    </message>
    <message>
        <source>Choose a folder of images without labels.</source>
        <translation>选择一个没有标签的图像文件夹。</translation>
    </message>
    <message>
        <source>Choose a folder of images, or a zip.</source>
        <translation>请选择图像文件夹或 zip。</translation>
    </message>
    <message>
        <source>Choose a folder on a disk of this machine with --data-dir.</source>
        <translation>请用 --data-dir 选择本机磁盘上的文件夹。</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <translation>请选择有写入权限的文件夹。</translation>
    </message>
    <message>
        <source>Choose a folder with other images of the same kind of things.</source>
        <translation>请选择一个含有同类事物的其他图像的文件夹。</translation>
    </message>
    <message>
        <source>Choose a model from the list.</source>
        <translation>从列表中选择一个模型。</translation>
    </message>
    <message>
        <source>Choose a run of fine-tuning on one of them.</source>
        <translation>选择针对其中一个任务的微调运行。</translation>
    </message>
    <message>
        <source>Choose a run of fine-tuning.</source>
        <translation>请选择一次微调运行。</translation>
    </message>
    <message>
        <source>Choose a run that has one.</source>
        <translation>选择一次有模型的运行。</translation>
    </message>
    <message>
        <source>Choose a smaller scale of the display.</source>
        <translation>请选择较小的显示缩放比例。</translation>
    </message>
    <message>
        <source>Choose a table (CSV) with several label columns, or folders whose names carry attributes.</source>
        <translation>请选择带多个标签列的表格（CSV），或名称带属性的文件夹。</translation>
    </message>
    <message>
        <source>Choose an earlier run that kept a model.</source>
        <translation>选择一次保留了模型的之前的运行。</translation>
    </message>
    <message>
        <source>Choose an empty folder, or a new one.</source>
        <translation>请选择空文件夹或新文件夹。</translation>
    </message>
    <message>
        <source>Choose an empty or new folder.</source>
        <translation>选择一个空文件夹或新文件夹。</translation>
    </message>
    <message>
        <source>Choose another checkpoint or other weights.</source>
        <translation>选择另一个检查点或其他权重。</translation>
    </message>
    <message>
        <source>Choose another folder or zip.</source>
        <translation>请选择其他文件夹或 zip。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>选择另一个文件夹。</translation>
    </message>
    <message>
        <source>Choose another library or architecture, or leave both to be guessed.</source>
        <translation>选择另一个库或架构，或两者都留空，由程序推测。</translation>
    </message>
    <message>
        <source>Choose another method: strategy.tune = &quot;bias&quot; or &quot;last-blocks&quot;, or another model.</source>
        <translation>选择另一种方法：strategy.tune = &quot;bias&quot; 或 &quot;last-blocks&quot;，或选择另一个模型。</translation>
    </message>
    <message>
        <source>Choose another method: strategy.tune = &quot;head&quot; or &quot;lora&quot;, or another model.</source>
        <translation>选择另一种方法：strategy.tune = &quot;head&quot; 或 &quot;lora&quot;，或选择另一个模型。</translation>
    </message>
    <message>
        <source>Choose another model, or leave that column out.</source>
        <translation>选择另一个模型，或去掉该列。</translation>
    </message>
    <message>
        <source>Choose another model, or strategy.metric = &quot;cosine&quot;.</source>
        <translation>选择另一个模型，或 strategy.metric = &quot;cosine&quot;。</translation>
    </message>
    <message>
        <source>Choose another model, or weights = &quot;none&quot;.</source>
        <translation>选择另一个模型，或 weights = &quot;none&quot;。</translation>
    </message>
    <message>
        <source>Choose another model.</source>
        <translation>选择另一个模型。</translation>
    </message>
    <message>
        <source>Choose another name with --study, or search with the plan it began with.</source>
        <translation>用 --study 另选一个名称，或用开始时的方案搜索。</translation>
    </message>
    <message>
        <source>Choose another one from the list.</source>
        <translation>从列表中另选一个。</translation>
    </message>
    <message>
        <source>Choose another one with --data-dir, or set {1}.</source>
        <translation>请用 --data-dir 选择其他文件夹，或设置 {1}。</translation>
    </message>
    <message>
        <source>Choose another one with --data-dir, or take data_dir out of {1}.</source>
        <translation>请用 --data-dir 选择其他文件夹，或从 {1} 中删去 data_dir。</translation>
    </message>
    <message>
        <source>Choose another run.</source>
        <translation>选择另一次运行。</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>至少选择一个。</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>从列表中选择一个。</translation>
    </message>
    <message>
        <source>Choose one of them, &quot;default&quot; or &quot;none&quot;.</source>
        <translation>选择其中之一、“default”或“none”。</translation>
    </message>
    <message>
        <source>Choose other images.</source>
        <translation>请选择其他图像。</translation>
    </message>
    <message>
        <source>Choose the CSV file that names the images and their labels.</source>
        <translation>请选择写明图像及其标签的 CSV 文件。</translation>
    </message>
    <message>
        <source>Choose the folder again.</source>
        <translation>重新选择该文件夹。</translation>
    </message>
    <message>
        <source>Choose the folder of your unlabelled images.</source>
        <translation>选择未标注图像的文件夹。</translation>
    </message>
    <message>
        <source>Choose the folder or zip of unlabelled images.</source>
        <translation>选择未标注图像的文件夹或 zip。</translation>
    </message>
    <message>
        <source>Choose the folder that holds one folder for each class.</source>
        <translation>请选择包含各类别文件夹（每类一个）的文件夹。</translation>
    </message>
    <message>
        <source>Choose the sample &quot;scenes&quot;, or a table (CSV) with several label columns.</source>
        <translation>请选择示例数据 &quot;scenes&quot;，或带多个标签列的表格（CSV）。</translation>
    </message>
    <message>
        <source>Chosen among {1} candidates on {2}, where it had {3} (± {4} points standard error). The best of many is partly luck, so that figure is too good; {5}</source>
        <translation>从 {1} 个候选中按 {2}选出，准确率为 {3}（标准误 ± {4} 个百分点）。多个中取最佳，部分是运气，因此该数值偏高；{5}</translation>
    </message>
    <message>
        <source>Class &quot;{1}&quot; has no training image.</source>
        <translation>类别“{1}”没有训练图像。</translation>
    </message>
    <message>
        <source>Class &quot;{1}&quot; is left out: none of its files can be used.</source>
        <translation>去掉了类别“{1}”：它的文件都无法使用。</translation>
    </message>
    <message>
        <source>Class names are taken from {1}: {2} …</source>
        <translation>类别名称取自{1}：{2} …</translation>
    </message>
    <message>
        <source>Class number {1} has no training image.</source>
        <translation>第 {1} 个类别没有训练图像。</translation>
    </message>
    <message>
        <source>Class weights and the balanced sampler both make up for rare classes; together they count twice, and the rare classes are answered too often. Switch one of them off.</source>
        <translation>类别权重和均衡采样都用来补偿稀有类别；一起使用会重复计算，稀有类别被回答得过多。请关闭其中一个。</translation>
    </message>
    <message>
        <source>Class {1} has</source>
        <translation>类别 {1}</translation>
    </message>
    <message>
        <source>Classes that differ only in spelling: {1}. Are they meant to be the same?</source>
        <translation>只在写法上不同的类别：{1}。它们应该是同一类吗？</translation>
    </message>
    <message>
        <source>Classes {1}{2} have</source>
        <translation>类别 {1}{2}</translation>
    </message>
    <message>
        <source>Clean digits</source>
        <translation>干净数字</translation>
    </message>
    <message>
        <source>Close it in other programs and free some space there; the images and earlier decisions are unharmed.</source>
        <translation>请在其他程序中关闭它，并在那里腾出一些空间；图像和先前的决定都完好无损。</translation>
    </message>
    <message>
        <source>Close other programs and try again; else install the program again.</source>
        <translation>请关闭其他程序后重试；如仍不行，请重新安装本程序。</translation>
    </message>
    <message>
        <source>Close other programs; choose a small model, small images and a small batch.</source>
        <translation>请关闭其他程序；选择小模型、小图像和小批大小。</translation>
    </message>
    <message>
        <source>Close that program, or try again in a moment.</source>
        <translation>关闭该程序，或稍后再试。</translation>
    </message>
    <message>
        <source>Close the programs that use it, then try again.</source>
        <translation>关闭正在使用它的程序，然后重试。</translation>
    </message>
    <message>
        <source>Close what uses it.</source>
        <translation>关闭正在使用它的程序。</translation>
    </message>
    <message>
        <source>Collect more images</source>
        <translation>收集更多图像</translation>
    </message>
    <message>
        <source>Collect more images; until then train only the head</source>
        <translation>收集更多图像；在此之前只训练分类头</translation>
    </message>
    <message>
        <source>Collect more training images</source>
        <translation>收集更多训练图像</translation>
    </message>
    <message>
        <source>Columns that are no task: {1}.</source>
        <translation>不是任务的列：{1}。</translation>
    </message>
    <message>
        <source>Compare with prototypes</source>
        <translation>与原型方法比较</translation>
    </message>
    <message>
        <source>Connect the disk, choose another one with --data-dir, or take data_dir out of the settings.</source>
        <translation>请连接该磁盘，用 --data-dir 选择其他文件夹，或从设置中删去 data_dir。</translation>
    </message>
    <message>
        <source>Connect to the internet, or fetch {1} elsewhere and open it as my own checkpoint (library timm, architecture {2}).</source>
        <translation>连接互联网，或在别处取得 {1}，再作为“我自己的检查点”打开（库 timm，架构 {2}）。</translation>
    </message>
    <message>
        <source>Connect to the internet, or put the file {1} (from {2}) into the folder {3}.</source>
        <translation>连接互联网，或把文件 {1}（来自 {2}）放入文件夹 {3}。</translation>
    </message>
    <message>
        <source>Container, memory</source>
        <translation>容器，内存</translation>
    </message>
    <message>
        <source>Container, processors</source>
        <translation>容器，处理器</translation>
    </message>
    <message>
        <source>Conv4 halves an image {1} times: its side has to be at least {2} px.</source>
        <translation>Conv4 会将图像减半 {1} 次：边长至少为 {2} px。</translation>
    </message>
    <message>
        <source>Conv4 · {1} channels · {2} px · untrained</source>
        <translation>Conv4 · {1} 个通道 · {2} px · 未训练</translation>
    </message>
    <message>
        <source>Copies would stand among what is there.</source>
        <translation>副本会混入已有的文件。</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>重新复制或下载。</translation>
    </message>
    <message>
        <source>Copy or download it again; .safetensors, .pt and .pth files are read.</source>
        <translation>重新复制或下载；可以读取 .safetensors、.pt 和 .pth 文件。</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>核心</translation>
    </message>
    <message>
        <source>Correct the list, or leave it out.</source>
        <translation>改正该列表，或将其去掉。</translation>
    </message>
    <message>
        <source>Cui et al. 2019, arXiv:1901.05555 (class weights); Buda et al. 2018, arXiv:1710.05381 (sampling)</source>
        <translation>Cui et al. 2019, arXiv:1901.05555（类别权重）；Buda et al. 2018, arXiv:1710.05381（采样）</translation>
    </message>
    <message>
        <source>Delete it; it is then downloaded again.</source>
        <translation>删除它；之后会重新下载。</translation>
    </message>
    <message>
        <source>Delete that file; the program then begins with its own defaults.</source>
        <translation>请删除该文件；程序随后以自身的默认值开始。</translation>
    </message>
    <message>
        <source>Delete the file and try again.</source>
        <translation>删除该文件，然后重试。</translation>
    </message>
    <message>
        <source>Describable Textures</source>
        <translation>可描述纹理（DTD）</translation>
    </message>
    <message>
        <source>Device auto</source>
        <translation>设备 auto</translation>
    </message>
    <message>
        <source>Device cpu</source>
        <translation>设备 cpu</translation>
    </message>
    <message>
        <source>Device {1}</source>
        <translation>设备 {1}</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Did you mean &quot;{1}&quot;?</source>
        <translation>是指“{1}”吗？</translation>
    </message>
    <message>
        <source>Digits CNN · 0.06 M parameters · sample</source>
        <translation>数字 CNN · 0.06 M 参数 · 示例</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Distil · {1} · teacher: {2}</source>
        <translation>蒸馏 · {1} · 教师模型：{2}</translation>
    </message>
    <message>
        <source>Disturbed pictures: {1} % → {2} %, {3}, {4} points (95 % interval {5} to {6}, {7}; mean of {8} disturbances on {9} test images; undisturbed {10} % → {11} %).</source>
        <translation>受干扰的图像：{1} % → {2} %，{3}，{4} 个百分点（95 % 置信区间 {5} 到 {6}，{7}；在 {9} 张测试图像上 {8} 种干扰的平均值；未受干扰时 {10} % → {11} %）。</translation>
    </message>
    <message>
        <source>Divide by class (split_by = &quot;class&quot;), or read folders as deep as they go (class_folders = &quot;innermost&quot;).</source>
        <translation>请按类别划分（split_by = &quot;class&quot;），或把文件夹读到最深一层（class_folders = &quot;innermost&quot;）。</translation>
    </message>
    <message>
        <source>Dividing its outputs by one temperature, fitted on validation images, mends that and changes no answer.</source>
        <translation>把输出除以一个在验证图像上拟合的温度，即可修正，且不改变任何回答。</translation>
    </message>
    <message>
        <source>Do not take confidences at their word</source>
        <translation>不要照字面相信置信度</translation>
    </message>
    <message>
        <source>Downloaded weights</source>
        <translation>已下载的权重</translation>
    </message>
    <message>
        <source>Downloading is switched off (data.download).</source>
        <translation>下载已关闭（data.download）。</translation>
    </message>
    <message>
        <source>Downloading the weights of {1}, once</source>
        <translation>正在下载 {1} 的权重，仅此一次</translation>
    </message>
    <message>
        <source>Downloading {1} ({2} MB), once</source>
        <translation>正在下载 {1}（{2} MB），仅此一次</translation>
    </message>
    <message>
        <source>Draw 1 to 20 times; 3 is usual.</source>
        <translation>抽样 1 到 20 次；通常为 3 次。</translation>
    </message>
    <message>
        <source>EMA and SWA both decide which weights are kept, and only one of them can. Switch one of them off.</source>
        <translation>EMA 和 SWA 都决定保留哪些权重，而只能由其中一个决定。请关闭其中一个。</translation>
    </message>
    <message>
        <source>EMA and SWA cannot be used together.</source>
        <translation>EMA 和 SWA 不能同时使用。</translation>
    </message>
    <message>
        <source>EMA averages over many steps; after {1} the average is still near the start. Train longer, or lower its decay.</source>
        <translation>EMA 在许多步上取平均；{1} 之后，平均值仍接近起点。请训练更久，或降低它的衰减。</translation>
    </message>
    <message>
        <source>EMNIST balanced</source>
        <translation>EMNIST balanced</translation>
    </message>
    <message>
        <source>Each column is a task: {1}.</source>
        <translation>每一列是一个任务：{1}。</translation>
    </message>
    <message>
        <source>Each has to be 1 or more.</source>
        <translation>每个都必须至少为 1。</translation>
    </message>
    <message>
        <source>Each of the two needs at least one.</source>
        <translation>两者各至少需要一轮。</translation>
    </message>
    <message>
        <source>Each output of the head needs one name, in order.</source>
        <translation>分类头的每个输出都需要一个名称，按顺序排列。</translation>
    </message>
    <message>
        <source>Each part needs at least {1} classes of its own; there are {2}.</source>
        <translation>每个部分至少需要 {1} 个自己的类别；现有 {2}。</translation>
    </message>
    <message>
        <source>Each point is {1} of a linear head (logistic regression) on the frozen features of {2}</source>
        <translation>每个点是在 {2} 的冻结特征上训练的线性分类头（逻辑回归）的{1}</translation>
    </message>
    <message>
        <source>Each step shrinks the weights by this share of the learning rate; not applied to biases and normalisation. Higher regularizes more. Default {1}.</source>
        <translation>每一步使权重缩小学习率的这个比例；不用于偏置和归一化。越大正则化越强。默认 {1}。</translation>
    </message>
    <message>
        <source>Early stopping ends the run after {1} epochs without gain, before the schedule lowers the learning rate (after {2}). Give it more patience than the schedule has.</source>
        <translation>早停在 {1} 轮没有提升后就结束运行，早于学习率调度降低学习率（{2} 之后）。请让它的耐心轮数大于学习率调度的耐心轮数。</translation>
    </message>
    <message>
        <source>Early stopping waits {1} epochs and there are only {2}: it never gets its turn. Lower the patience, or train longer.</source>
        <translation>早停要等 {1} 轮，而总共只有 {2} 轮：它永远轮不到。请降低耐心轮数，或训练更久。</translation>
    </message>
    <message>
        <source>EfficientNet-Lite{1} · {2} M parameters · ImageNet</source>
        <translation>EfficientNet-Lite{1} · {2} M 参数 · ImageNet</translation>
    </message>
    <message>
        <source>Either will do.</source>
        <translation>选哪个都可以。</translation>
    </message>
    <message>
        <source>Episodes of training have {1} classes, as those of the test; {2} of the answers in validation episodes were right. With {3} of the {4} training classes at once finer differences are learned.</source>
        <translation>训练情节有 {1} 个类别，与测试情节相同；验证情节中有 {2} 的回答正确。从 {4} 个训练类别中同时取 {3} 个，可以学到更细的差别。</translation>
    </message>
    <message>
        <source>Every label of it is &quot;{1}&quot;.</source>
        <translation>它的每个标签都是“{1}”。</translation>
    </message>
    <message>
        <source>FGVC Aircraft</source>
        <translation>FGVC 飞机</translation>
    </message>
    <message>
        <source>Features that were trained on a thousand everyday things are a nearly free start for photographs.</source>
        <translation>用上千种日常事物训练出的特征，对照片来说是几乎免费的起点。</translation>
    </message>
    <message>
        <source>Few-shot methods</source>
        <translation>小样本方法</translation>
    </message>
    <message>
        <source>Few-shot · {1} · {2} ways, {3}</source>
        <translation>小样本 · {1} · {2}-way，{3}</translation>
    </message>
    <message>
        <source>Fewer than {1} training images: {2} (fewest: {3}). More images help most.</source>
        <translation>训练图像少于 {1} 张：{2}（最少：{3}）。更多图像最有帮助。</translation>
    </message>
    <message>
        <source>File names are read as {1} (language {2}): names with other letters cannot be opened.</source>
        <translation>文件名按 {1} 读取（语言 {2}）：含有其他字符的文件名无法打开。</translation>
    </message>
    <message>
        <source>Files were added, taken away or changed since.</source>
        <translation>此后有文件被添加、移走或更改。</translation>
    </message>
    <message>
        <source>Files, or decisions on their labels, were added, taken away or changed since, so the test images may be among those it was trained on.</source>
        <translation>此后有文件或对其标签的决定被添加、移走或更改，因此测试图像可能就在它训练所用的图像之中。</translation>
    </message>
    <message>
        <source>Files, or decisions on their labels, were added, taken away or changed since, so what it was trained on may be among the others.</source>
        <translation>此后有文件或对其标签的决定被添加、移走或更改，因此它训练所用的图像可能就在其他部分之中。</translation>
    </message>
    <message>
        <source>Fine-tune it on these images first, then use that run as the teacher.</source>
        <translation>先在这些图像上微调它，再把那次运行用作教师模型。</translation>
    </message>
    <message>
        <source>Fine-tune · {1}</source>
        <translation>微调 · {1}</translation>
    </message>
    <message>
        <source>Fine-tuned: all layers, with the plan&apos;s training and regularizers; {1}.</source>
        <translation>微调：所有层，使用方案的训练设置和正则化方法；{1}。</translation>
    </message>
    <message>
        <source>Fine-tuning a head uses no meta-training classes, so that turned images among them have no effect.</source>
        <translation>微调分类头不使用元训练类别，因此其中的旋转图像不起作用。</translation>
    </message>
    <message>
        <source>Finish or discard it first.</source>
        <translation>请先结束或放弃它。</translation>
    </message>
    <message>
        <source>Finished before each task was trained alone; nothing is said about that of: {1}.</source>
        <translation>在单独训练每个任务之前就已结束；对以下任务不作说明：{1}。</translation>
    </message>
    <message>
        <source>First (1) the head alone, then (2) everything, with the learning rate begun anew.</source>
        <translation>先（1）只训练分类头，再（2）训练全部，学习率重新开始。</translation>
    </message>
    <message>
        <source>First the head and then everything needs at least 2 epochs, one for each. Train longer, or adjust all layers at once.</source>
        <translation>先分类头再全部训练至少需要 2 轮，各一轮。请训练更久，或一次调整所有层。</translation>
    </message>
    <message>
        <source>Focal loss gives the most weight to images the model is unsure of, and {1} makes every image unsure on purpose: the two work against each other. Switch one of them off.</source>
        <translation>Focal loss 把最多的权重给模型没有把握的图像，而 {1} 有意让每张图像都没有把握：两者相互抵消。请关闭其中一个。</translation>
    </message>
    <message>
        <source>Folder names read as &quot;{1}&quot;.</source>
        <translation>文件夹名称按“{1}”读取。</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>For a forecast at least {1} different numbers of labels are needed; there are too few.</source>
        <translation>要作预测，至少需要 {1} 种不同的标签数；现在太少。</translation>
    </message>
    <message>
        <source>For example 1,2,5,10,25,50.</source>
        <translation>例如 1,2,5,10,25,50。</translation>
    </message>
    <message>
        <source>For example: --budget 10m</source>
        <translation>例如：--budget 10m</translation>
    </message>
    <message>
        <source>For example: --set training.epochs=3</source>
        <translation>例如：--set training.epochs=3</translation>
    </message>
    <message>
        <source>For validation and for the test together at most 0.9, so that images to train on remain.</source>
        <translation>验证和测试合计最多 0.9，以便留下用于训练的图像。</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>请腾出一些空间后重试。</translation>
    </message>
    <message>
        <source>Free some space there, or choose another folder.</source>
        <translation>请在那里腾出一些空间，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>Free some space, choose another one with --data-dir, or set {1}.</source>
        <translation>请腾出一些空间，用 --data-dir 选择其他文件夹，或设置 {1}。</translation>
    </message>
    <message>
        <source>Free some space, choose another one with --data-dir, or take data_dir out of {1}.</source>
        <translation>请腾出一些空间，用 --data-dir 选择其他文件夹，或从 {1} 中删去 data_dir。</translation>
    </message>
    <message>
        <source>Free some space, or unpack it yourself and choose the folder.</source>
        <translation>请腾出一些空间，或自行解压后选择该文件夹。</translation>
    </message>
    <message>
        <source>Free some space, then resume the run.</source>
        <translation>释放一些空间，然后继续这次运行。</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>释放一些空间。</translation>
    </message>
    <message>
        <source>Free some space; the run can go on from its last checkpoint (resume).</source>
        <translation>释放一些空间；运行可以从最后的检查点继续（resume）。</translation>
    </message>
    <message>
        <source>Free some space; the run can then go on from its last checkpoint (resume).</source>
        <translation>释放一些空间；之后运行可以从最后的检查点继续（resume）。</translation>
    </message>
    <message>
        <source>Free some, or choose another folder with --data-dir.</source>
        <translation>请腾出一些空间，或用 --data-dir 选择其他文件夹。</translation>
    </message>
    <message>
        <source>Free space</source>
        <translation>可用空间</translation>
    </message>
    <message>
        <source>From epoch {1} on {2} of {3} parameters are trained.</source>
        <translation>从第 {1} 轮起，训练 {3} 个参数中的 {2} 个。</translation>
    </message>
    <message>
        <source>GLOBAL (\S+)|class (\S+)</source>
        <translation>GLOBAL (\S+)|class (\S+)</translation>
    </message>
    <message>
        <source>German Traffic Signs</source>
        <translation>德国交通标志（GTSRB）</translation>
    </message>
    <message>
        <source>Give a folder that holds one folder for each class, named as the classes of your images or of the model.</source>
        <translation>给出一个文件夹，其中每个类别各有一个文件夹，名称与图像或模型的类别相同。</translation>
    </message>
    <message>
        <source>Give a member&apos;s name, &quot;default&quot; or &quot;none&quot;.</source>
        <translation>写出一个成员的名称、“default”或“none”。</translation>
    </message>
    <message>
        <source>Give a number between them, such as 0.5, or auto.</source>
        <translation>请给出两者之间的数，例如 0.5，或 auto。</translation>
    </message>
    <message>
        <source>Give as many classes and images as it was trained with, or train a run with a smaller strategy.inner_rate.</source>
        <translation>给出与训练时一样多的类别和图像，或用较小的 strategy.inner_rate 训练一次运行。</translation>
    </message>
    <message>
        <source>Give at least one task a weight above 0.</source>
        <translation>至少给一个任务大于 0 的权重。</translation>
    </message>
    <message>
        <source>Give at least two classes with an image each first.</source>
        <translation>请先给出至少两个类别，每个都有图像。</translation>
    </message>
    <message>
        <source>Give each class a name of its own.</source>
        <translation>给每个类别一个不同的名称。</translation>
    </message>
    <message>
        <source>Give fewer images of each class, or train a run of fine-tuning with all of them.</source>
        <translation>减少每个类别的图像，或用全部图像训练一次微调运行。</translation>
    </message>
    <message>
        <source>Give library and architecture by name, if it is one of theirs.</source>
        <translation>如果它属于其中之一，请写明库和架构的名称。</translation>
    </message>
    <message>
        <source>Give library and architecture by name.</source>
        <translation>写明库和架构的名称。</translation>
    </message>
    <message>
        <source>Give more of the id.</source>
        <translation>请把 id 写得更完整。</translation>
    </message>
    <message>
        <source>Give more of the name.</source>
        <translation>请写出更完整的名称。</translation>
    </message>
    <message>
        <source>Give other images.</source>
        <translation>给出其他图像。</translation>
    </message>
    <message>
        <source>Give rare classes more weight</source>
        <translation>给稀有类别更大的权重</translation>
    </message>
    <message>
        <source>Give the pattern of the names, such as attributes = &quot;{color}-{shape}&quot;.</source>
        <translation>请给出名称的模式，例如 attributes = &quot;{color}-{shape}&quot;。</translation>
    </message>
    <message>
        <source>Given parts: {1}.</source>
        <translation>已给定的部分：{1}。</translation>
    </message>
    <message>
        <source>Goodfellow, Bengio &amp; Courville 2016, Deep Learning, section 11.4.1: the learning rate first</source>
        <translation>Goodfellow, Bengio &amp; Courville 2016, Deep Learning, section 11.4.1: the learning rate first</translation>
    </message>
    <message>
        <source>Goodfellow, Bengio &amp; Courville 2016, Deep Learning, section 5.2: more capacity where both fail</source>
        <translation>Goodfellow, Bengio &amp; Courville 2016, Deep Learning, section 5.2: more capacity where both fail</translation>
    </message>
    <message>
        <source>Goodfellow, Bengio &amp; Courville 2016, Deep Learning, section 7.1.1 (L2)</source>
        <translation>Goodfellow, Bengio &amp; Courville 2016, Deep Learning, section 7.1.1 (L2)</translation>
    </message>
    <message>
        <source>Gradual unfreezing needs epochs for at least two rounds; here the run is over before anything more is thawed. Train longer, or thaw sooner.</source>
        <translation>逐步解冻至少需要够两轮解冻的轮数；在这里，运行还没解冻更多层就结束了。请训练更久，或更早解冻。</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>显卡</translation>
    </message>
    <message>
        <source>Guo et al. 2017, arXiv:1706.04599 (temperature); Müller et al. 2019, arXiv:1906.02629</source>
        <translation>Guo et al. 2017, arXiv:1706.04599（温度）；Müller et al. 2019, arXiv:1906.02629</translation>
    </message>
    <message>
        <source>Head {1} → {2} classes: replaced, {3}.</source>
        <translation>分类头 {1} → {2} 个类别：已替换，{3}。</translation>
    </message>
    <message>
        <source>Hendrycks et al. 2020, arXiv:1912.02781 (AugMix); Wortsman et al. 2022, arXiv:2109.01903</source>
        <translation>Hendrycks et al. 2020, arXiv:1912.02781 (AugMix); Wortsman et al. 2022, arXiv:2109.01903</translation>
    </message>
    <message>
        <source>Hold the head back with a stronger penalty</source>
        <translation>用更强的惩罚约束分类头</translation>
    </message>
    <message>
        <source>How many of the last stages are trained with the head, where Adjust is last-blocks. Default 1.</source>
        <translation>“调整”为 last-blocks 时，与分类头一起训练最后多少个阶段。默认 1。</translation>
    </message>
    <message>
        <source>How many of the last stages are trained with the head. More adapts more, overfits sooner. Default 1.</source>
        <translation>与分类头一起训练最后多少个阶段。越多适应越多，也越早过拟合。默认 1。</translation>
    </message>
    <message>
        <source>How much of the network learns</source>
        <translation>网络学习的范围</translation>
    </message>
    <message>
        <source>Imagenette (320 px)</source>
        <translation>Imagenette (320 px)</translation>
    </message>
    <message>
        <source>Images are prepared as for {1}: resize {2} px, crop {3} px.</source>
        <translation>图像按 {1} 的方式准备：缩放到 {2} px，裁剪到 {3} px。</translation>
    </message>
    <message>
        <source>In a container: start it with --gpus all (the NVIDIA Container Toolkit).</source>
        <translation>在容器中：启动时加上 --gpus all（NVIDIA Container Toolkit）。</translation>
    </message>
    <message>
        <source>In epoch {1} the model was at least {2} sure of only {3} of the unlabelled training images, so it learned from labels almost alone.</source>
        <translation>在第 {1} 轮，模型只对 {3} 的未标注训练图像有至少 {2} 的把握，因此几乎只从标签学习。</translation>
    </message>
    <message>
        <source>In epoch {1}{2} {3} of {4} {5} ({6}) got a pseudo-label with at least {7} confidence.</source>
        <translation>轮次 {1}{2}：{4} {5}中有 {3}（{6}）得到了置信度至少为 {7} 的伪标签。</translation>
    </message>
    <message>
        <source>In the terminal: posttrain-gui run PLAN.toml</source>
        <translation>在终端中：posttrain-gui run PLAN.toml</translation>
    </message>
    <message>
        <source>In training, L2-SP pulls the weights back to where they started.</source>
        <translation>训练时，L2-SP 会把权重拉回起点。</translation>
    </message>
    <message>
        <source>In {1} epochs the training loss went only from {2} to {3}, at {4} right training images, and no more validation images are right than before within chance ({5} → {6}). Try a learning rate of {7}, or look for one with the learning-rate finder.</source>
        <translation>在 {1} 轮中，训练损失只从 {2} 变到 {3}，训练图像正确率为 {4}，而验证图像的正确率没有超出偶然范围的提升（{5} → {6}）。请试试学习率 {7}，或用学习率查找器找一个。</translation>
    </message>
    <message>
        <source>Install NVIDIA&apos;s own driver (Debian: nvidia-driver), then restart the computer.</source>
        <translation>请安装 NVIDIA 自己的驱动程序（Debian：nvidia-driver），然后重启计算机。</translation>
    </message>
    <message>
        <source>Install a font (Debian: fonts-dejavu-core).</source>
        <translation>请安装一种字体（Debian：fonts-dejavu-core）。</translation>
    </message>
    <message>
        <source>Install a font with Chinese characters (Debian: fonts-noto-cjk).</source>
        <translation>请安装含汉字的字体（Debian：fonts-noto-cjk）。</translation>
    </message>
    <message>
        <source>Install a newer driver, or torch&apos;s build for an older CUDA.</source>
        <translation>请安装较新的驱动程序，或用于较旧 CUDA 的 torch 版本。</translation>
    </message>
    <message>
        <source>Install both again, in one command, from one place.</source>
        <translation>请用同一条命令从同一处重新安装两者。</translation>
    </message>
    <message>
        <source>Install it with pip.</source>
        <translation>用 pip 安装它。</translation>
    </message>
    <message>
        <source>Install the newer version, or choose another folder with --data-dir.</source>
        <translation>安装更新的版本，或用 --data-dir 选择另一个文件夹。</translation>
    </message>
    <message>
        <source>Install the package again.</source>
        <translation>重新安装该软件包。</translation>
    </message>
    <message>
        <source>Install the program again: pip install --force-reinstall posttrain-gui</source>
        <translation>请重新安装本程序：pip install --force-reinstall posttrain-gui</translation>
    </message>
    <message>
        <source>Install them: pip install {1}</source>
        <translation>安装它们：pip install {1}</translation>
    </message>
    <message>
        <source>Install torch&apos;s build for CUDA; the selector on PyTorch&apos;s start page gives the command.</source>
        <translation>请安装用于 CUDA 的 torch 版本；PyTorch 首页的选择器会给出命令。</translation>
    </message>
    <message>
        <source>Install torch&apos;s build for ROCm; the selector on PyTorch&apos;s start page gives the command.</source>
        <translation>请安装用于 ROCm 的 torch 版本；PyTorch 首页的选择器会给出命令。</translation>
    </message>
    <message>
        <source>Is it a typing error, or a sign for a value that is missing?</source>
        <translation>这是输入错误，还是表示缺失值的记号？</translation>
    </message>
    <message>
        <source>It answers from a single image of each class: {1} of the answers in validation episodes were right. {2} images say more about a class, in training and when you teach it classes of your own. The test is another one then, so compare that run with its own baseline, not with this one.</source>
        <translation>它只凭每个类别的一张图像回答：验证情节中有 {1} 的回答正确。{2} 张图像能更充分地说明一个类别，训练时如此，教它自己的类别时也是如此。那时测试也不同了，因此请把那次运行与它自己的基线比较，而不是与这次比较。</translation>
    </message>
    <message>
        <source>It asks for {1} when it is opened, that is for code to be run, not only for weights.</source>
        <translation>它在打开时要求 {1}，也就是要运行代码，而不只是读取权重。</translation>
    </message>
    <message>
        <source>It could not be started: {1}.</source>
        <translation>无法启动：{1}。</translation>
    </message>
    <message>
        <source>It cuts off negative numbers behind its last layer (SqueezeNet does).</source>
        <translation>它在最后一层之后截去负数（SqueezeNet 就是如此）。</translation>
    </message>
    <message>
        <source>It decides &quot;{1}&quot;. {2}</source>
        <translation>它的决定是“{1}”。{2}</translation>
    </message>
    <message>
        <source>It differs in {1}.</source>
        <translation>不同之处：{1}。</translation>
    </message>
    <message>
        <source>It does not tell your classes apart yet: train all layers, and expect to need more images.</source>
        <translation>它还不能区分这些类别：训练所有层，并且可能需要更多图像。</translation>
    </message>
    <message>
        <source>It ends too early.</source>
        <translation>它过早结束。</translation>
    </message>
    <message>
        <source>It has 0 bytes.</source>
        <translation>它只有 0 字节。</translation>
    </message>
    <message>
        <source>It has learned nothing yet, so it has nothing to teach.</source>
        <translation>它还什么都没学到，所以没有可教的。</translation>
    </message>
    <message>
        <source>It has no checkpoint to go on from.</source>
        <translation>它没有可以接着运行的检查点。</translation>
    </message>
    <message>
        <source>It has not ended, or it failed before there was a model.</source>
        <translation>它尚未结束，或在产生模型之前就失败了。</translation>
    </message>
    <message>
        <source>It has to be path=value.</source>
        <translation>格式必须是 路径=值。</translation>
    </message>
    <message>
        <source>It has to lie between 1 s and 30 days (720h).</source>
        <translation>必须在 1 s 到 30 天（720h）之间。</translation>
    </message>
    <message>
        <source>It has {1} outputs without names; your images have {2} classes.</source>
        <translation>它有 {1} 个没有名称的输出；这些图像有 {2} 个类别。</translation>
    </message>
    <message>
        <source>It holds what was decided of labels, in the columns {1}.</source>
        <translation>它保存对标签所作的决定，各列为 {1}。</translation>
    </message>
    <message>
        <source>It holds {1} with images.</source>
        <translation>其中{1}含有图像。</translation>
    </message>
    <message>
        <source>It holds {1}.</source>
        <translation>其中有 {1}。</translation>
    </message>
    <message>
        <source>It holds: {1}.</source>
        <translation>其中有：{1}。</translation>
    </message>
    <message>
        <source>It is a file.</source>
        <translation>它是一个文件。</translation>
    </message>
    <message>
        <source>It is a pickle that holds more than weights, and code to be run may be in it.</source>
        <translation>它是一个不只含有权重的 pickle，其中可能有会被运行的代码。</translation>
    </message>
    <message>
        <source>It is a pipe or a device, no file</source>
        <translation>它是管道或设备，不是文件</translation>
    </message>
    <message>
        <source>It is a {1} run: its model before answers another question than the one after.</source>
        <translation>这是一次 {1} 运行：训练前的模型与训练后的模型回答的是不同的问题。</translation>
    </message>
    <message>
        <source>It is cut off: its end is missing.</source>
        <translation>文件不完整：缺少结尾部分。</translation>
    </message>
    <message>
        <source>It is damaged or no zip: {1}.</source>
        <translation>它已损坏或不是 zip：{1}。</translation>
    </message>
    <message>
        <source>It is damaged.</source>
        <translation>它已损坏。</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>它是空的。</translation>
    </message>
    <message>
        <source>It is far too large for a plan.</source>
        <translation>它作为方案文件太大了。</translation>
    </message>
    <message>
        <source>It is looked for in {1}.</source>
        <translation>在 {1} 中查找。</translation>
    </message>
    <message>
        <source>It is no UTF-8 text: {1}.</source>
        <translation>它不是 UTF-8 文本：{1}。</translation>
    </message>
    <message>
        <source>It is no checkpoint of this program.</source>
        <translation>它不是本程序的检查点。</translation>
    </message>
    <message>
        <source>It is no text file.</source>
        <translation>它不是文本文件。</translation>
    </message>
    <message>
        <source>It is none.</source>
        <translation>它不是权重文件。</translation>
    </message>
    <message>
        <source>It is not known where your files are kept.</source>
        <translation>不知道您的文件存放在哪里。</translation>
    </message>
    <message>
        <source>It is not the only one: {1} rows say none.</source>
        <translation>不止这一行：共有 {1} 行没有给出数值。</translation>
    </message>
    <message>
        <source>It is there already: {1}.</source>
        <translation>它已经在那里：{1}。</translation>
    </message>
    <message>
        <source>It is {1}.</source>
        <translation>其状态为 {1}。</translation>
    </message>
    <message>
        <source>It learned to tell new classes apart from a few images of each; its outputs mean no class of their own.</source>
        <translation>它学会的是用每类几张图像区分新类别；其输出本身不代表任何类别。</translation>
    </message>
    <message>
        <source>It learned to tell new classes apart, so nothing says which of them your images could show.</source>
        <translation>它学会的是区分新类别，因此无法得知这些图像可能属于其中哪些类别。</translation>
    </message>
    <message>
        <source>It may hold letters, digits, - and _, 64 at most, and begins with a letter or digit.</source>
        <translation>可以包含字母、数字、- 和 _，最多 64 个字符，并以字母或数字开头。</translation>
    </message>
    <message>
        <source>It names no image.</source>
        <translation>它没有指明图像。</translation>
    </message>
    <message>
        <source>It names {1} classes for {2} outputs.</source>
        <translation>它为 {2} 个输出写了 {1} 个类别。</translation>
    </message>
    <message>
        <source>It needs a unit: h, m or s.</source>
        <translation>需要带单位：h、m 或 s。</translation>
    </message>
    <message>
        <source>It needs {1}; {2} are free in {3}.</source>
        <translation>需要 {1}；{3} 中可用空间为 {2}。</translation>
    </message>
    <message>
        <source>It reads other than three channels.</source>
        <translation>它读取的不是三个通道。</translation>
    </message>
    <message>
        <source>It relabels and names no class in the column label.</source>
        <translation>它要改标签，但 label 列没有给出类别。</translation>
    </message>
    <message>
        <source>It says: {1}</source>
        <translation>它提示：{1}</translation>
    </message>
    <message>
        <source>It skips the branches beside residual connections, and none is known in this network.</source>
        <translation>它跳过残差连接旁的分支，而在这个网络中没有发现这样的分支。</translation>
    </message>
    <message>
        <source>It tells {1} classes apart, but not {2}.</source>
        <translation>它能区分 {1} 个类别，但不包括 {2}。</translation>
    </message>
    <message>
        <source>It tried other choices: {1}.</source>
        <translation>它尝试的是其他选项：{1}。</translation>
    </message>
    <message>
        <source>It was never trained.</source>
        <translation>它从未被训练。</translation>
    </message>
    <message>
        <source>It was taken away or is damaged.</source>
        <translation>它已被移走或已损坏。</translation>
    </message>
    <message>
        <source>It would become {1} files of {2}.</source>
        <translation>解压后会变成 {1} 个文件，共 {2}。</translation>
    </message>
    <message>
        <source>Its SHA-256 does not begin with {1}, as its name says.</source>
        <translation>它的 SHA-256 不像其文件名所说的那样以 {1} 开头。</translation>
    </message>
    <message>
        <source>Its architecture has none besides the one before the head.</source>
        <translation>它的架构中除分类头之前的那个以外没有 Dropout。</translation>
    </message>
    <message>
        <source>Its candidates were compared on other validation images, and these may be among those they learned.</source>
        <translation>它的各候选是在其他验证图像上比较的，而现在的验证图像可能就在它们学习过的图像之中。</translation>
    </message>
    <message>
        <source>Its characters are broken.</source>
        <translation>其中的字符已损坏。</translation>
    </message>
    <message>
        <source>Its columns are: {1}. {2}</source>
        <translation>它的列有：{1}。{2}</translation>
    </message>
    <message>
        <source>Its driver is not installed: {1}.</source>
        <translation>其驱动程序未安装：{1}。</translation>
    </message>
    <message>
        <source>Its head does not fit the one the run began with.</source>
        <translation>它的分类头与这次运行开始时的不匹配。</translation>
    </message>
    <message>
        <source>Its head {1} is read as {2}.</source>
        <translation>它的分类头 {1} 按 {2} 读取。</translation>
    </message>
    <message>
        <source>Its images lie in it directly, so nothing says which class each shows.</source>
        <translation>图像直接放在其中，因此无法得知每张图像属于哪个类别。</translation>
    </message>
    <message>
        <source>Its lists are nested too deeply.</source>
        <translation>其中的列表嵌套过深。</translation>
    </message>
    <message>
        <source>Its loss on the validation images is {1}; the run measured {2}.</source>
        <translation>它在验证图像上的损失为 {1}；运行当时测得的是 {2}。</translation>
    </message>
    <message>
        <source>Its name is not valid text, so it cannot be kept with the run; rename it.</source>
        <translation>它的名称不是有效文本，因此无法随运行一起保存；请重命名。</translation>
    </message>
    <message>
        <source>Its own features with class means get only {1} of the {2} validation images right (chance: {3}), and after training {4}: these images are unlike what it knows, and new features have to be learned. With {5} training images: {6}.</source>
        <translation>仅用自身特征加类均值，{2} 张验证图像中只有 {1} 正确（随机猜测：{3}），训练后为 {4}：这些图像与它所知的不同，必须学习新的特征。现有 {5} 张训练图像：{6}。</translation>
    </message>
    <message>
        <source>Its probabilities are not calibrated: 99 % is no promise. An image that shows none of these classes still gets one of them as its answer.</source>
        <translation>它的概率没有经过校准：99 % 并不是保证。不属于这些类别的图像，仍会得到其中一个类别作为答案。</translation>
    </message>
    <message>
        <source>Its report is gone or damaged.</source>
        <translation>它的报告丢失或已损坏。</translation>
    </message>
    <message>
        <source>Its schema is number {1}, this program knows {2}.</source>
        <translation>其结构版本为 {1}，本程序只认识 {2}。</translation>
    </message>
    <message>
        <source>Its sha256 is not one (64 digits 0–9, a–f); empty it to go by the image&apos;s path.</source>
        <translation>它的 sha256 无效（应为 64 位 0–9、a–f）；留空则按图像路径识别。</translation>
    </message>
    <message>
        <source>Its stages: {1}.</source>
        <translation>它的阶段有：{1}。</translation>
    </message>
    <message>
        <source>Its tensor {1} {2}.</source>
        <translation>它的张量 {1} {2}。</translation>
    </message>
    <message>
        <source>Its weights are damaged{1}.</source>
        <translation>它的权重已损坏{1}。</translation>
    </message>
    <message>
        <source>Its weights have no head.</source>
        <translation>它的权重没有分类头。</translation>
    </message>
    <message>
        <source>Judged on the {1}: look number {2} at them, counted in the history.</source>
        <translation>用 {1}评判：这是第 {2} 次查看它们，已计入历史记录。</translation>
    </message>
    <message>
        <source>Judged on the {1}; the test images stayed closed.</source>
        <translation>用 {1}评判；测试图像保持封存。</translation>
    </message>
    <message>
        <source>Judging epoch {1} on {2}</source>
        <translation>正在用 {2} 评判第 {1} 轮</translation>
    </message>
    <message>
        <source>Keep more of what the model knew</source>
        <translation>保留更多模型原有的能力</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>保留其中一个。</translation>
    </message>
    <message>
        <source>Keep the model from being too sure</source>
        <translation>避免模型过于自信</translation>
    </message>
    <message>
        <source>Kinds of run</source>
        <translation>运行的种类</translation>
    </message>
    <message>
        <source>Known are train, val (valid, validation) and test, or nothing. {1}</source>
        <translation>已知的有 train、val（valid、validation）和 test，或留空。{1}</translation>
    </message>
    <message>
        <source>Known are {1}.</source>
        <translation>已知的有 {1}。</translation>
    </message>
    <message>
        <source>Known: {1}.</source>
        <translation>已知的有：{1}。</translation>
    </message>
    <message>
        <source>Kornblith et al. 2019, arXiv:1805.08974: a fixed body is enough where the images are alike</source>
        <translation>Kornblith et al. 2019, arXiv:1805.08974：图像相似时，固定的主干就够了</translation>
    </message>
    <message>
        <source>Kumar et al. 2022, arXiv:2202.10054 (fine-tuning can distort features that were good)</source>
        <translation>Kumar et al. 2022, arXiv:2202.10054（微调可能破坏原本良好的特征）</translation>
    </message>
    <message>
        <source>Kurin et al. 2022, arXiv:2201.04122 (In Defense of the Unitary Scalarization)</source>
        <translation>Kurin et al. 2022, arXiv:2201.04122 (In Defense of the Unitary Scalarization)</translation>
    </message>
    <message>
        <source>L1 had nothing to do: only biases and normalisation were trained.</source>
        <translation>L1 没有作用对象：只训练了偏置和归一化参数。</translation>
    </message>
    <message>
        <source>L1: {1} of the trained weights are near zero{2}, {3}.</source>
        <translation>L1：所训练的权重中有 {1} 接近零{2}，{3}。</translation>
    </message>
    <message>
        <source>L2 and weight decay both shrink the weights towards 0, so they are shrunk twice. Keep weight decay, or L2 where a paper asks for it.</source>
        <translation>L2 和权重衰减都把权重向 0 收缩，于是收缩了两次。请保留权重衰减；若论文要求 L2，则保留 L2。</translation>
    </message>
    <message>
        <source>L2-SP can pull harder (α {1}).</source>
        <translation>L2-SP 可以拉得更强（α {1}）。</translation>
    </message>
    <message>
        <source>L2-SP holds the body of the model near its start, but the body {1}: there is nothing to hold. Switch it off, or adjust more than the head.</source>
        <translation>L2-SP 让模型的主干留在起点附近，但主干{1}：没有需要约束的。请将其关闭，或调整分类头以外的部分。</translation>
    </message>
    <message>
        <source>L2-SP pulls them to where they started: to two places at once.</source>
        <translation>而 L2-SP 把它们拉回起点：同时拉向两处。</translation>
    </message>
    <message>
        <source>Label more of the images</source>
        <translation>标注更多图像</translation>
    </message>
    <message>
        <source>Label smoothing makes the model less sure than it may be.</source>
        <translation>标签平滑使模型的把握低于它应有的程度。</translation>
    </message>
    <message>
        <source>Label smoothing of {1} teaches the model to be hardly more than {2} sure, and pseudo-labels are used from {3} on: hardly any will be. Switch label smoothing off, or lower the confidence threshold.</source>
        <translation>{1} 的标签平滑教模型最多只有 {2} 的把握，而伪标签从 {3} 起才使用：几乎不会有。请关闭标签平滑，或降低置信度阈值。</translation>
    </message>
    <message>
        <source>Label some more images of each class</source>
        <translation>为每个类别再标注一些图像</translation>
    </message>
    <message>
        <source>Label some more images of each class, or train longer</source>
        <translation>为每个类别再标注一些图像，或训练更久</translation>
    </message>
    <message>
        <source>Labels that are missing (of {1}): {2}; nothing was guessed.</source>
        <translation>缺失的标签（共 {1} 个）：{2}；没有作任何猜测。</translation>
    </message>
    <message>
        <source>Layer-wise learning rates have no effect where only the head is trained. Set it to 1, or adjust more than the head.</source>
        <translation>只训练分类头时，逐层学习率不起作用。请将其设为 1，或调整分类头以外的部分。</translation>
    </message>
    <message>
        <source>Learn from more classes</source>
        <translation>从更多类别学习</translation>
    </message>
    <message>
        <source>Learned {1} classes from {2} images: {3}.</source>
        <translation>已从 {2} 张图像学会 {1} 个类别：{3}。</translation>
    </message>
    <message>
        <source>Learning both alike: {1}, and {2}.</source>
        <translation>两者学得一样好：{1}，{2}。</translation>
    </message>
    <message>
        <source>Learning both alike: {1}.</source>
        <translation>两者学得一样好：{1}。</translation>
    </message>
    <message>
        <source>Learning rate schedules</source>
        <translation>学习率调度</translation>
    </message>
    <message>
        <source>Learning these images came to what is not a number.</source>
        <translation>学习这些图像时得到了非数值的结果。</translation>
    </message>
    <message>
        <source>Leave --preset out, or take a plan for fine-tuning.</source>
        <translation>去掉 --preset，或使用微调的方案。</translation>
    </message>
    <message>
        <source>Leave it out, or add images of another class.</source>
        <translation>请去掉它，或添加另一个类别的图像。</translation>
    </message>
    <message>
        <source>Leave the features as they were</source>
        <translation>让特征保持原样</translation>
    </message>
    <message>
        <source>Leave the model as it was</source>
        <translation>让模型保持原样</translation>
    </message>
    <message>
        <source>Leave the model as it was, or train only a head</source>
        <translation>让模型保持原样，或只训练分类头</translation>
    </message>
    <message>
        <source>Leave the name empty to guess.</source>
        <translation>名称留空，由程序推测。</translation>
    </message>
    <message>
        <source>Let more of the model learn</source>
        <translation>让模型的更多部分参与学习</translation>
    </message>
    <message>
        <source>Limited to {1} processors; as many threads are used.</source>
        <translation>限制为 {1} 个处理器；使用同样多的线程。</translation>
    </message>
    <message>
        <source>Line {1} of {2} cannot be used.</source>
        <translation>{2} 的第 {1} 行无法使用。</translation>
    </message>
    <message>
        <source>Line {1} says something else of the same image.</source>
        <translation>第 {1} 行对同一张图像另有说法。</translation>
    </message>
    <message>
        <source>LoRA of rank {1} and the head</source>
        <translation>秩为 {1} 的 LoRA 和分类头</translation>
    </message>
    <message>
        <source>Loading {1}</source>
        <translation>正在加载 {1}</translation>
    </message>
    <message>
        <source>Looking for wrong labels</source>
        <translation>正在查找错误标签</translation>
    </message>
    <message>
        <source>Lower the confidence threshold, or train longer</source>
        <translation>降低置信度阈值，或训练更久</translation>
    </message>
    <message>
        <source>MD5 {1}</source>
        <translation>MD5 {1}</translation>
    </message>
    <message>
        <source>MNIST digits</source>
        <translation>MNIST 数字</translation>
    </message>
    <message>
        <source>Make one folder for each class and put its images in it: photos/ants/, photos/bees/.</source>
        <translation>请为每个类别建一个文件夹，并把图像放进去：photos/ants/、photos/bees/。</translation>
    </message>
    <message>
        <source>Make one folder for each class, named after it, and put a few images of that class into each.</source>
        <translation>为每个类别建一个以其命名的文件夹，并在每个文件夹中放入该类别的几张图像。</translation>
    </message>
    <message>
        <source>Make or download it again.</source>
        <translation>请重新制作或下载。</translation>
    </message>
    <message>
        <source>Make room there, or choose another data folder with --data-dir.</source>
        <translation>请在那里腾出空间，或用 --data-dir 选择其他数据文件夹。</translation>
    </message>
    <message>
        <source>Make the model more robust</source>
        <translation>让模型更鲁棒</translation>
    </message>
    <message>
        <source>Make training episodes harder than the test</source>
        <translation>让训练情节比测试更难</translation>
    </message>
    <message>
        <source>Mean over {1}: {2} % → {3} %: {4}, gain {5} points (95 % interval {6} to {7}, {8}, {9}; {10} answered better, {11} worse).</source>
        <translation>{1}的平均：{2} % → {3} %：{4}，增益 {5} 个百分点（95 % 置信区间 {6} 到 {7}，{8}，{9}；{10} 张回答变好，{11} 张变差）。</translation>
    </message>
    <message>
        <source>Measure the mixes again.</source>
        <translation>请重新测量各个混合。</translation>
    </message>
    <message>
        <source>Measured: {1} % right ({2} to {3}) on episodes of {4} classes with {5} each: classes it had not seen, of the kind it learned from.</source>
        <translation>测得：在由 {4} 个类别、每类 {5}构成的情节上，正确率为 {1} %（{2} 至 {3}）：这些类别它没有见过，但与它学习过的属于同一种类。</translation>
    </message>
    <message>
        <source>Measuring the model before training on {1}</source>
        <translation>正在用 {1} 测量训练前的模型</translation>
    </message>
    <message>
        <source>Measuring {1}</source>
        <translation>正在测量{1}</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Memory of the {1} gradient. Default {2}.</source>
        <translation>对 {1} 梯度的记忆。默认 {2}。</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>请改正它</translation>
    </message>
    <message>
        <source>Mend it or take it away.</source>
        <translation>修正它或将其移走。</translation>
    </message>
    <message>
        <source>Mend it, leave the cell empty, or write the values in a larger unit.</source>
        <translation>请改正它、把单元格留空，或换用更大的单位来写这些值。</translation>
    </message>
    <message>
        <source>Mend that line, or delete it.</source>
        <translation>请改正该行，或将其删除。</translation>
    </message>
    <message>
        <source>Mend that line, or save the plan anew from the window.</source>
        <translation>修正该行，或从窗口重新保存方案。</translation>
    </message>
    <message>
        <source>Mend that row, or choose another split column.</source>
        <translation>请改正该行，或选择其他划分列。</translation>
    </message>
    <message>
        <source>Mix training images</source>
        <translation>混合训练图像</translation>
    </message>
    <message>
        <source>Mixup leaves no single image to learn by heart.</source>
        <translation>Mixup 不留任何单张图像可供死记。</translation>
    </message>
    <message>
        <source>More labels did not raise the accuracy; nothing is to be expected from more images of this kind.</source>
        <translation>更多标签没有提高准确率；再增加这类图像也不会有什么提升。</translation>
    </message>
    <message>
        <source>Move that file away to begin a new history; the runs&apos; folders stay.</source>
        <translation>移走该文件即可开始新的历史记录；各次运行的文件夹会保留。</translation>
    </message>
    <message>
        <source>Multi-task · {1} · {2}</source>
        <translation>多任务 · {1} · {2}</translation>
    </message>
    <message>
        <source>Müller &amp; Hutter 2021, arXiv:2103.10158 (TrivialAugment)</source>
        <translation>Müller &amp; Hutter 2021, arXiv:2103.10158 (TrivialAugment)</translation>
    </message>
    <message>
        <source>NVIDIA&apos;s driver {1} is too old for this torch, which is built for {2}.</source>
        <translation>NVIDIA 驱动程序 {1} 对此 torch 来说太旧，后者是为 {2} 构建的。</translation>
    </message>
    <message>
        <source>NVIDIA&apos;s driver {1} runs, but its device files are not here.</source>
        <translation>NVIDIA 驱动程序 {1} 在运行，但这里没有它的设备文件。</translation>
    </message>
    <message>
        <source>NVIDIA&apos;s driver {1} runs, but torch ({2}) says: {3}</source>
        <translation>NVIDIA 驱动程序 {1} 在运行，但 torch（{2}）报告：{3}</translation>
    </message>
    <message>
        <source>Name at least two classes, or none to have them found.</source>
        <translation>至少写出两个类别；或一个都不写，由程序查找。</translation>
    </message>
    <message>
        <source>Name it as the table does.</source>
        <translation>请使用表格中的名称。</translation>
    </message>
    <message>
        <source>Name one of its fields: regularizers.l2.strength=0.001</source>
        <translation>请写出它的一个字段：regularizers.l2.strength=0.001</translation>
    </message>
    <message>
        <source>Name tasks as they are named in the data.</source>
        <translation>任务名称要与数据中的一致。</translation>
    </message>
    <message>
        <source>Name the column.</source>
        <translation>请指定该列。</translation>
    </message>
    <message>
        <source>Name the columns: label_columns = [&quot;…&quot;, &quot;…&quot;] for classes, value_columns = [&quot;…&quot;] for numbers.</source>
        <translation>请指定各列：类别用 label_columns = [&quot;…&quot;, &quot;…&quot;]，数值用 value_columns = [&quot;…&quot;]。</translation>
    </message>
    <message>
        <source>Names hold a &quot;/&quot; only where class folders are the innermost ones.</source>
        <translation>只有当类别文件夹取最内层时，名称中才含有“/”。</translation>
    </message>
    <message>
        <source>Names such as {1} do not all have the same number of parts, two or more, parted by - or _ or a space.</source>
        <translation>像 {1} 这样的名称，以 -、_ 或空格分隔后，段数并不都相同（应为两段或更多）。</translation>
    </message>
    <message>
        <source>Neither the run nor the model it began with knows the class &quot;{1}&quot;{2}. {3}</source>
        <translation>这次运行和它开始时所用的模型都不认识类别“{1}”{2}。{3}</translation>
    </message>
    <message>
        <source>No candidate came to the end of an epoch.{1}</source>
        <translation>没有候选完成一轮。{1}</translation>
    </message>
    <message>
        <source>No class has a parent: names such as {1} hold no &quot;/&quot;.</source>
        <translation>没有类别有父文件夹：{1} 这样的名称不含“/”。</translation>
    </message>
    <message>
        <source>No class has images in both, the first of the test is &quot;{1}&quot;.</source>
        <translation>没有任何类别在两者中都有图像，测试中的第一个是“{1}”。</translation>
    </message>
    <message>
        <source>No epoch was better than the start, so the run kept the weights from before training.</source>
        <translation>没有哪一轮好于起点，因此这次运行保留了训练前的权重。</translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation>未选择文件</translation>
    </message>
    <message>
        <source>No file in it is an image by its name ({1}).</source>
        <translation>按文件名来看，其中没有图像（{1}）。</translation>
    </message>
    <message>
        <source>No file in it is an image by its name.{1}</source>
        <translation>按文件名来看，其中没有图像。{1}</translation>
    </message>
    <message>
        <source>No folder name fits &quot;{1}&quot;.</source>
        <translation>没有文件夹名称符合“{1}”。</translation>
    </message>
    <message>
        <source>No font is installed: the window may show boxes.</source>
        <translation>没有安装任何字体：窗口中可能显示方框。</translation>
    </message>
    <message>
        <source>No history was given to count it in.</source>
        <translation>没有给出用来计数的历史记录。</translation>
    </message>
    <message>
        <source>No image has a label for it.</source>
        <translation>没有图像带有它的标签。</translation>
    </message>
    <message>
        <source>No image was found.</source>
        <translation>没有找到图像。</translation>
    </message>
    <message>
        <source>No image was given.</source>
        <translation>没有给出图像。</translation>
    </message>
    <message>
        <source>No images are left {1}.</source>
        <translation>没有剩下{1}的图像。</translation>
    </message>
    <message>
        <source>No label of {1} is flagged as perhaps wrong.</source>
        <translation>{1}的标签都没有被标记为可能有误。</translation>
    </message>
    <message>
        <source>No layer of this model before its head has a bias.</source>
        <translation>这个模型在分类头之前没有带偏置的层。</translation>
    </message>
    <message>
        <source>No learning rate can be found: the loss is no number from the first step on.</source>
        <translation>找不到学习率：从第一步起损失就是非数值。</translation>
    </message>
    <message>
        <source>No row of {1} leads to an image ({2}).</source>
        <translation>{1} 没有一行指向图像（{2}）。</translation>
    </message>
    <message>
        <source>No run chosen</source>
        <translation>未选择运行</translation>
    </message>
    <message>
        <source>No sign of overfitting: {1} ({2}).</source>
        <translation>没有过拟合迹象：{1}（{2}）。</translation>
    </message>
    <message>
        <source>None is installed: Chinese text shows boxes.</source>
        <translation>没有安装：中文会显示为方框。</translation>
    </message>
    <message>
        <source>None of its files is an image that can be used.</source>
        <translation>其中没有一个文件是可用的图像。</translation>
    </message>
    <message>
        <source>None of the files is an image that can be used.</source>
        <translation>没有一个文件是可用的图像。</translation>
    </message>
    <message>
        <source>None of the files of &quot;{1}&quot; can be used, the first: {2}: {3}.</source>
        <translation>“{1}”的文件都无法使用，第一个：{2}：{3}。</translation>
    </message>
    <message>
        <source>None of the images can be read any more.</source>
        <translation>这些图像都已无法读取。</translation>
    </message>
    <message>
        <source>None of the {1} tensor names and shapes fits an architecture of torchvision or timm.</source>
        <translation>这 {1} 个张量的名称和形状与 torchvision 或 timm 的任何架构都不匹配。</translation>
    </message>
    <message>
        <source>None of the {1} unlabelled images was gone through: the run ended before.</source>
        <translation>这 {1} 张未标注图像一张也没有用到：运行在此之前就结束了。</translation>
    </message>
    <message>
        <source>None of {1} says it.</source>
        <translation>{1} 中没有一张给出。</translation>
    </message>
    <message>
        <source>None seems to be one</source>
        <translation>似乎没有一列是</translation>
    </message>
    <message>
        <source>Not measured, since the run was to finish: {1}.</source>
        <translation>由于运行被要求结束，未测量：{1}。</translation>
    </message>
    <message>
        <source>Not measured: {1}. {2}</source>
        <translation>未测量：{1}。{2}</translation>
    </message>
    <message>
        <source>Not measured: {1}; {2}.</source>
        <translation>未测量：{1}；{2}。</translation>
    </message>
    <message>
        <source>Not one of the {1} came out better or worse.</source>
        <translation>{1}中没有一个变好或变差。</translation>
    </message>
    <message>
        <source>Nothing can be told apart yet.</source>
        <translation>还没有可以区分的内容。</translation>
    </message>
    <message>
        <source>Nothing in it or beside it describes it.</source>
        <translation>其中和旁边都没有描述它的内容。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>什么都没有改变。</translation>
    </message>
    <message>
        <source>Nothing was changed; choose another disk.</source>
        <translation>什么都没有改变；请选择其他磁盘。</translation>
    </message>
    <message>
        <source>Nothing was decided on {1}.</source>
        <translation>对 {1} 没有作过决定。</translation>
    </message>
    <message>
        <source>Nothing was measured inductively that says how often it is right on {1}.</source>
        <translation>没有以归纳方式测量过它在 {1}的情况下多常答对。</translation>
    </message>
    <message>
        <source>Nothing was measured that says how often it is right on {1}.</source>
        <translation>没有测量过它在 {1}的情况下多常答对。</translation>
    </message>
    <message>
        <source>Nothing was taught yet.</source>
        <translation>还没有教过任何内容。</translation>
    </message>
    <message>
        <source>OMP_NUM_THREADS={1} keeps the program from using more cores.</source>
        <translation>OMP_NUM_THREADS={1} 使程序无法使用更多核心。</translation>
    </message>
    <message>
        <source>Of its {1} images the run has {2} already</source>
        <translation>它的 {1} 张图像中，这次运行已有 {2} 张</translation>
    </message>
    <message>
        <source>Of the test images: {1}; what judges is no longer the same.</source>
        <translation>涉及测试图像：{1}；用来评判的已不再是同一批图像。</translation>
    </message>
    <message>
        <source>Of the {1} pseudo-labels of epoch {2} whose truth is known only {3} were right, and the model learns from them as from training labels.</source>
        <translation>第 {2} 轮已知真实类别的 {1} 个伪标签中，只有 {3} 正确，而模型把它们当作训练标签来学习。</translation>
    </message>
    <message>
        <source>Of tinted stages a part is trained.</source>
        <translation>着色的阶段只训练其中一部分。</translation>
    </message>
    <message>
        <source>Of {1} training images only some have a label: {2}. The others teach nothing about it.</source>
        <translation>{1} 张训练图像中只有部分带标签：{2}。其余图像对此毫无帮助。</translation>
    </message>
    <message>
        <source>Oliver et al. 2018, arXiv:1804.09170 (compare with labels alone)</source>
        <translation>Oliver et al. 2018, arXiv:1804.09170（与只用标签的训练比较）</translation>
    </message>
    <message>
        <source>Omniglot characters</source>
        <translation>Omniglot 字符</translation>
    </message>
    <message>
        <source>On Debian or Ubuntu: sudo apt install {1}</source>
        <translation>在 Debian 或 Ubuntu 上：sudo apt install {1}</translation>
    </message>
    <message>
        <source>On the test images the student ({1}) is reliably better than its teacher ({2}). Fine-tune a larger model on these images and let that one teach.</source>
        <translation>在测试图像上，学生模型（{1}）可靠地优于它的教师模型（{2}）。请在这些图像上微调一个更大的模型，让它来当教师。</translation>
    </message>
    <message>
        <source>On the test images the student is {1} behind its teacher ({2} against {3}).</source>
        <translation>在测试图像上，学生模型落后教师模型 {1}（{2} 对 {3}）。</translation>
    </message>
    <message>
        <source>On the test images worse together than alone: {1}.</source>
        <translation>在测试图像上，一起训练比单独训练差：{1}。</translation>
    </message>
    <message>
        <source>On the validation images accuracy fell from {1} before training to {2}; no epoch was better than the start.</source>
        <translation>在验证图像上，准确率从训练前的 {1} 降到 {2}；没有任何一轮优于起点。</translation>
    </message>
    <message>
        <source>On the {1} epoch {2} was the best of {3}; all later ones brought nothing. With {4} epochs the learning rate falls in time, and the run takes a fraction of the time.</source>
        <translation>在{1}上，{3} 轮中第 {2} 轮最好；之后各轮没有带来任何提升。用 {4} 轮时学习率会及时下降，运行也只需一小部分时间。</translation>
    </message>
    <message>
        <source>On the {1} test images accuracy fell by {2}.</source>
        <translation>在 {1} 张测试图像上，准确率下降了 {2}。</translation>
    </message>
    <message>
        <source>On the {1} validation images confidence and accuracy are {2} apart on average (ECE), at {3} right answers.</source>
        <translation>在 {1} 张验证图像上，置信度与准确率平均相差 {2}（ECE），正确回答为 {3}。</translation>
    </message>
    <message>
        <source>On these images the difference is beyond chance, but it does not hold from class to class (95 % interval over the {1} test classes {2}): more test classes or images are needed.</source>
        <translation>在这些图像上差异超出偶然范围，但并非在各类别间都成立（对 {1} 个测试类别的 95 % 置信区间为 {2}）：需要更多测试类别或图像。</translation>
    </message>
    <message>
        <source>On what it knew before: {1} % → {2} %, {3}, {4} points (95 % interval {5} to {6}, {7}; {8} images: {9}).</source>
        <translation>在它原有的知识上：{1} % → {2} %，{3}，{4} 个百分点（95 % 置信区间 {5} 至 {6}，{7}；{8} 张图像：{9}）。</translation>
    </message>
    <message>
        <source>On {1} images of what it knew it fell from {2} to {3}, by {4}.</source>
        <translation>在它原先认识的 {1} 张图像上，从 {2} 降到 {3}，下降 {4}。</translation>
    </message>
    <message>
        <source>One image cannot be learned from and tested on as well.</source>
        <translation>一张图像不能既用来学习又用来测试。</translation>
    </message>
    <message>
        <source>One of the two folders would lie inside the other.</source>
        <translation>两个文件夹中的一个会位于另一个之内。</translation>
    </message>
    <message>
        <source>One update reads {1} images at once, which takes much memory and time. Take fewer episodes, ways or queries.</source>
        <translation>一次更新要同时读取 {1} 张图像，占用大量内存和时间。请减少情节、way 或查询图像的数量。</translation>
    </message>
    <message>
        <source>One-cycle gains most in its last epochs, and early stopping may end the run before them. Switch early stopping off; the best epoch is kept anyway.</source>
        <translation>One-cycle 的大部分提升在最后几轮，而早停可能在此之前就结束运行。请关闭早停；反正会保留最佳轮。</translation>
    </message>
    <message>
        <source>Only &quot;{1}&quot; seems to be one</source>
        <translation>似乎只有“{1}”是</translation>
    </message>
    <message>
        <source>Only prototypes can train with other ways than they are judged with; the head is made for {1} classes, and training takes as many. Set it to 0.</source>
        <translation>只有原型方法可以在训练时使用与评判时不同的类别数（way）；分类头是为 {1} 个类别而建的，训练时也取同样多。请将其设为 0。</translation>
    </message>
    <message>
        <source>Only the head is trained and the body stays as it is: dropout inside the body has no effect. Choose &quot;head&quot;, or adjust more than the head.</source>
        <translation>只训练分类头，主干保持不变：主干内的 Dropout 不起作用。请选择“head”，或调整分类头以外的部分。</translation>
    </message>
    <message>
        <source>Only the head is trained, so a stronger L2 penalty ({1}) is the cheapest remedy.</source>
        <translation>只训练了分类头，因此更强的 L2 惩罚（{1}）是最省的办法。</translation>
    </message>
    <message>
        <source>Only the head was trained, so there is little else to hold back.</source>
        <translation>只训练了分类头，因此没有多少可以再约束的。</translation>
    </message>
    <message>
        <source>Only the last layer is trained, so what unlabelled images show cannot change the features: they will bring little. Adjust all layers, or the last stages.</source>
        <translation>只训练最后一层，未标注图像展示的内容无法改变特征：作用不大。请调整所有层，或最后几个阶段。</translation>
    </message>
    <message>
        <source>Only weights are read.</source>
        <translation>只能读取权重。</translation>
    </message>
    <message>
        <source>Open it as &quot;my own checkpoint&quot;; the program then finds out what it is.</source>
        <translation>请作为“我自己的检查点”打开；程序随后会查明它是什么。</translation>
    </message>
    <message>
        <source>Over {1} test episodes the model after training is {2} nearest class means of its features before it, which need no training and are hard to beat where the features are good.</source>
        <translation>在 {1} 个测试情节上，训练后的模型{2}其训练前特征的最近类均值；后者无需训练，在特征良好时很难超越。</translation>
    </message>
    <message>
        <source>Oxford Flowers 102</source>
        <translation>Oxford 102 种花卉</translation>
    </message>
    <message>
        <source>Oxford-IIIT Pets</source>
        <translation>Oxford-IIIT 宠物</translation>
    </message>
    <message>
        <source>Pictures with different labels: {1}. {2}. One label of each is wrong.</source>
        <translation>标签不同的相同图像：{1}。{2}。其中各有一个标签是错的。</translation>
    </message>
    <message>
        <source>Polyak &amp; Juditsky 1992, SIAM J. Control Optim. 30</source>
        <translation>Polyak &amp; Juditsky 1992, SIAM J. Control Optim. 30</translation>
    </message>
    <message>
        <source>Prechelt 1998, &quot;Early stopping – but when?&quot;</source>
        <translation>Prechelt 1998, &quot;Early stopping – but when?&quot;</translation>
    </message>
    <message>
        <source>Preparing the images on {1}</source>
        <translation>正在用 {1} 准备图像</translation>
    </message>
    <message>
        <source>Pretrained weights</source>
        <translation>预训练权重</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>Put it back as it was and go on, or start a new run without it.</source>
        <translation>把它恢复原状后继续，或去掉它并开始一次新的运行。</translation>
    </message>
    <message>
        <source>Put it back as it was, or start a new run from this plan.</source>
        <translation>把它恢复原状，或用这个方案开始一次新的运行。</translation>
    </message>
    <message>
        <source>Put the images back as they were, or begin a new search with --study NAME or with another plan name.</source>
        <translation>把图像恢复原状，或用 --study 名称 或另一个方案名称开始新的搜索。</translation>
    </message>
    <message>
        <source>Put the images back as they were, or start a new run from this plan.</source>
        <translation>把图像恢复原状，或用这个方案开始一次新的运行。</translation>
    </message>
    <message>
        <source>Put the original model back, or start a new run from this plan.</source>
        <translation>恢复原来的模型，或用这个方案开始一次新的运行。</translation>
    </message>
    <message>
        <source>Put the teacher&apos;s file back as it was, or start a new run from this plan.</source>
        <translation>把教师模型的文件恢复原状，或用这个方案开始一次新的运行。</translation>
    </message>
    <message>
        <source>Put them back as they were (posttrain-gui suspects --undo), or start a new run from this plan.</source>
        <translation>把它们恢复原状（posttrain-gui suspects --undo），或用这个方案开始一次新的运行。</translation>
    </message>
    <message>
        <source>Put {1}.</source>
        <translation>请{1}。</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Python package</source>
        <translation>Python 包</translation>
    </message>
    <message>
        <source>Qt cannot be loaded: {1}</source>
        <translation>无法加载 Qt：{1}</translation>
    </message>
    <message>
        <source>Qt loads, but lacks libraries of the system: {1}.</source>
        <translation>Qt 可以加载，但缺少系统库：{1}。</translation>
    </message>
    <message>
        <source>Qt {1} loads</source>
        <translation>Qt {1} 可以加载</translation>
    </message>
    <message>
        <source>ROCm {1}</source>
        <translation>ROCm {1}</translation>
    </message>
    <message>
        <source>Raise the confidence threshold, or label more images</source>
        <translation>提高置信度阈值，或标注更多图像</translation>
    </message>
    <message>
        <source>Ran out of input</source>
        <translation>Ran out of input</translation>
    </message>
    <message>
        <source>Random crop always shows the whole image, squeezed into a square, and hardly varies it. Lower the smallest part, or switch it off.</source>
        <translation>随机裁剪总是显示整张图像（压成正方形），几乎没有变化。请调低最小部分，或将其关闭。</translation>
    </message>
    <message>
        <source>Read as &quot;{1}&quot;, the folder names say fewer than two things that differ.</source>
        <translation>按“{1}”读取时，文件夹名称给出的有差异的属性不足两个。</translation>
    </message>
    <message>
        <source>Read folders as deep as they go (class_folders = &quot;innermost&quot;)</source>
        <translation>把文件夹读到最深一层（class_folders = &quot;innermost&quot;）</translation>
    </message>
    <message>
        <source>Read from the folder {1}/, the only one inside {2}.</source>
        <translation>从文件夹 {1}/ 读取，它是 {2} 中唯一的文件夹。</translation>
    </message>
    <message>
        <source>Reading {1}</source>
        <translation>正在读取 {1}</translation>
    </message>
    <message>
        <source>Restart the computer; then install the newest driver of the card. Until then set training.device to cpu.</source>
        <translation>请重启计算机；然后安装该显卡最新的驱动程序。在此之前，把 training.device 设为 cpu。</translation>
    </message>
    <message>
        <source>Robustness cannot be measured for this run.</source>
        <translation>这次运行无法测量鲁棒性。</translation>
    </message>
    <message>
        <source>Row {1} of {2} says &quot;{3}&quot; as its split.</source>
        <translation>{2} 的第 {1} 行把划分写成“{3}”。</translation>
    </message>
    <message>
        <source>Row {1} of {2} says &quot;{3}&quot; in column &quot;{4}&quot;.</source>
        <translation>{2} 的第 {1} 行在“{4}”列中写着“{3}”。</translation>
    </message>
    <message>
        <source>SAM takes two gradients a step, and where either leaves the small range of float16 the step is skipped: learning may be slow. Choose bfloat16, float32 or auto.</source>
        <translation>SAM 每步计算两次梯度，只要其中一次超出 float16 的小范围，该步就会被跳过：学习可能很慢。请选择 bfloat16、float32 或 auto。</translation>
    </message>
    <message>
        <source>SQLite: {1}.</source>
        <translation>SQLite：{1}。</translation>
    </message>
    <message>
        <source>SWA averages only {1} of {2} here; it needs {3} or more to help. Begin it earlier, or train longer.</source>
        <translation>SWA 在这里只对 {2} 中的 {1} 取平均；要有帮助需要 {3} 或更多。请让它更早开始，或训练更久。</translation>
    </message>
    <message>
        <source>SWA averages the weights of the last epochs, but under the schedule {1} the learning rate ends at 0 and they hardly differ. The schedule Constant goes best with SWA.</source>
        <translation>SWA 对最后几轮的权重取平均，但在 {1} 学习率调度下学习率会降到 0，这些权重几乎没有差别。SWA 最适合搭配“恒定”学习率调度。</translation>
    </message>
    <message>
        <source>Save it anew as CSV (UTF-8).</source>
        <translation>请重新保存为 CSV（UTF-8）。</translation>
    </message>
    <message>
        <source>Save it as CSV (UTF-8).</source>
        <translation>请另存为 CSV（UTF-8）。</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>请保存为 UTF-8。</translation>
    </message>
    <message>
        <source>Save its weights alone: torch.save(model.state_dict(), &apos;weights.pt&apos;).</source>
        <translation>只保存它的权重：torch.save(model.state_dict(), &apos;weights.pt&apos;)。</translation>
    </message>
    <message>
        <source>Save model.state_dict() instead.</source>
        <translation>请改为保存 model.state_dict()。</translation>
    </message>
    <message>
        <source>Save the model&apos;s plain weights: torch.save(model.state_dict(), &apos;weights.pt&apos;).</source>
        <translation>保存模型的普通权重：torch.save(model.state_dict(), &apos;weights.pt&apos;)。</translation>
    </message>
    <message>
        <source>Save them with torch.save(model.state_dict(), &apos;weights.pt&apos;).</source>
        <translation>用 torch.save(model.state_dict(), &apos;weights.pt&apos;) 保存权重。</translation>
    </message>
    <message>
        <source>Say which one is meant (in a plan file: label_column = &quot;…&quot;, path_column = &quot;…&quot;).</source>
        <translation>请指明是哪一列（在方案文件中：label_column = &quot;…&quot;、path_column = &quot;…&quot;）。</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>屏幕</translation>
    </message>
    <message>
        <source>See that its folder is on a disk that can be written to.</source>
        <translation>请确认其文件夹所在的磁盘可以写入。</translation>
    </message>
    <message>
        <source>See the runs: posttrain-gui history</source>
        <translation>查看各次运行：posttrain-gui history</translation>
    </message>
    <message>
        <source>See them all: posttrain-gui history</source>
        <translation>查看全部：posttrain-gui history</translation>
    </message>
    <message>
        <source>See them all: posttrain-gui presets</source>
        <translation>查看全部：posttrain-gui presets</translation>
    </message>
    <message>
        <source>See what the unlabelled images brought</source>
        <translation>看看未标注图像带来了什么</translation>
    </message>
    <message>
        <source>See which runs have one: posttrain-gui history</source>
        <translation>查看哪些运行有模型：posttrain-gui history</translation>
    </message>
    <message>
        <source>Self-training · {1} · {2}</source>
        <translation>自训练 · {1} · {2}</translation>
    </message>
    <message>
        <source>Set HOME, or give --data-dir, or set {1}.</source>
        <translation>请设置 HOME，或给出 --data-dir，或设置 {1}。</translation>
    </message>
    <message>
        <source>Set data.image_size to {1}, or leave it out.</source>
        <translation>把 data.image_size 设为 {1}，或不设置。</translation>
    </message>
    <message>
        <source>Set data.{1} in the plan, or choose it in the window.</source>
        <translation>请在方案中设置 data.{1}，或在窗口中选择。</translation>
    </message>
    <message>
        <source>Set fewer episodes per update, ways or queries{1}, or choose a smaller image size.</source>
        <translation>减少每次更新的情节数、类别数（way）或查询图像数{1}，或选择较小的图像尺寸。</translation>
    </message>
    <message>
        <source>Set fewer strategy.{1}{2}, or add classes.</source>
        <translation>减小 strategy.{1}{2}，或添加类别。</translation>
    </message>
    <message>
        <source>Set strategy.blocks to {1} or less, or train all of it (strategy.tune = &quot;all&quot;).</source>
        <translation>把 strategy.blocks 设为 {1} 或更小，或训练整个模型（strategy.tune = &quot;all&quot;）。</translation>
    </message>
    <message>
        <source>Set strategy.stage to one of {1}, or to auto.</source>
        <translation>把 strategy.stage 设为 {1} 之一，或 auto。</translation>
    </message>
    <message>
        <source>Set strategy.stage, or auto.</source>
        <translation>设置 strategy.stage，或 auto。</translation>
    </message>
    <message>
        <source>Set the batch size to {1}, or choose a smaller image size.</source>
        <translation>把批大小设为 {1}，或选择较小的图像尺寸。</translation>
    </message>
    <message>
        <source>Set the environment variable LC_ALL to C.UTF-8 (or PYTHONUTF8 to 1) before starting.</source>
        <translation>请在启动前把环境变量 LC_ALL 设为 C.UTF-8（或把 PYTHONUTF8 设为 1）。</translation>
    </message>
    <message>
        <source>Set training.device to &quot;auto&quot; or &quot;cpu&quot;, or see `posttrain-gui doctor`.</source>
        <translation>把 training.device 设为 &quot;auto&quot; 或 &quot;cpu&quot;，或查看 `posttrain-gui doctor`。</translation>
    </message>
    <message>
        <source>Set training.epochs to 2 or more, or strategy.tune = &quot;all&quot;.</source>
        <translation>把 training.epochs 设为 2 或更大，或 strategy.tune = &quot;all&quot;。</translation>
    </message>
    <message>
        <source>Set training.precision to float32, or choose another checkpoint.</source>
        <translation>把 training.precision 设为 float32，或选择另一个检查点。</translation>
    </message>
    <message>
        <source>Set training.precision to float32.</source>
        <translation>把 training.precision 设为 float32。</translation>
    </message>
    <message>
        <source>Set where = &quot;head&quot; for dropout, or use stochastic-depth, which such networks are trained with.</source>
        <translation>为 Dropout 设置 where = &quot;head&quot;，或使用 stochastic-depth，这类网络就是用它训练的。</translation>
    </message>
    <message>
        <source>Show it more images of each class</source>
        <translation>给它看每个类别的更多图像</translation>
    </message>
    <message>
        <source>Since the run began: {1}.</source>
        <translation>运行开始之后：{1}。</translation>
    </message>
    <message>
        <source>Small gradients vanish in float16, and those of episodes are not scaled up. Choose float32 or auto.</source>
        <translation>小梯度在 float16 中会消失，而情节的梯度不会被放大。请选择 float32 或 auto。</translation>
    </message>
    <message>
        <source>Smaller steps stay closer to the start (learning rate {1}).</source>
        <translation>更小的步幅会离起点更近（学习率 {1}）。</translation>
    </message>
    <message>
        <source>Smith 2017, arXiv:1506.01186 (learning-rate range test)</source>
        <translation>Smith 2017, arXiv:1506.01186（学习率范围测试）</translation>
    </message>
    <message>
        <source>Snell et al. 2017, arXiv:1703.05175 (1 and 5 shots side by side)</source>
        <translation>Snell et al. 2017, arXiv:1703.05175（1-shot 与 5-shot 并列）</translation>
    </message>
    <message>
        <source>Snell et al. 2017, arXiv:1703.05175 (more ways in training than in the test)</source>
        <translation>Snell et al. 2017, arXiv:1703.05175（训练时的类别数多于测试时）</translation>
    </message>
    <message>
        <source>Sohn et al. 2020, arXiv:2001.07685 (FixMatch)</source>
        <translation>Sohn et al. 2020, arXiv:2001.07685 (FixMatch)</translation>
    </message>
    <message>
        <source>Sohn et al. 2020, arXiv:2001.07685; Zhang et al. 2021, arXiv:2110.08263 (lower thresholds)</source>
        <translation>Sohn et al. 2020, arXiv:2001.07685；Zhang et al. 2021, arXiv:2110.08263（较低的阈值）</translation>
    </message>
    <message>
        <source>Split off at random: {1}, the same share of each class (seed {2}).</source>
        <translation>随机划分：{1}，每个类别比例相同（随机种子 {2}）。</translation>
    </message>
    <message>
        <source>Stage {1} is trained: its relative gradient is the largest ({2}).</source>
        <translation>训练阶段 {1}：它的相对梯度最大（{2}）。</translation>
    </message>
    <message>
        <source>Standley et al. 2020, arXiv:1905.07553 (which tasks should be learned together)</source>
        <translation>Standley et al. 2020, arXiv:1905.07553（哪些任务应该一起学习）</translation>
    </message>
    <message>
        <source>Start a new run from this plan.</source>
        <translation>用这个方案开始一次新的运行。</translation>
    </message>
    <message>
        <source>Start it anew: posttrain-gui run {1}</source>
        <translation>重新开始：posttrain-gui run {1}</translation>
    </message>
    <message>
        <source>Stochastic depth cannot be used with {1}.</source>
        <translation>随机深度不能用于 {1}。</translation>
    </message>
    <message>
        <source>Stochastic depth skips layers of the body, but only the head is trained and the body stays as it is: it has no effect. Switch it off, or adjust more than the head.</source>
        <translation>随机深度会跳过主干的层，但只训练分类头，主干保持不变：它不起作用。请将其关闭，或调整分类头以外的部分。</translation>
    </message>
    <message>
        <source>Street View House Numbers</source>
        <translation>街景门牌号（SVHN）</translation>
    </message>
    <message>
        <source>Subtract the same number from all of them in the table, for example the smallest.</source>
        <translation>请在表格中从所有值减去同一个数，例如其中最小的值。</translation>
    </message>
    <message>
        <source>Such a set is for learning new classes from a few images (strategy kind &quot;few-shot&quot;); to fine-tune, put images of the same classes into every part.</source>
        <translation>这样的数据集适合从少量图像学习新类别（strategy kind &quot;few-shot&quot;）；要微调，请让每个部分都含有相同类别的图像。</translation>
    </message>
    <message>
        <source>Sun et al. 2017, arXiv:1707.02968 (more images)</source>
        <translation>Sun et al. 2017, arXiv:1707.02968（更多图像）</translation>
    </message>
    <message>
        <source>Sun et al. 2017, arXiv:1707.02968 (more labels)</source>
        <translation>Sun et al. 2017, arXiv:1707.02968（更多标签）</translation>
    </message>
    <message>
        <source>Switch stochastic-depth off (dropout works with every network), or choose another model.</source>
        <translation>关闭 stochastic-depth（Dropout 适用于任何网络），或选择另一个模型。</translation>
    </message>
    <message>
        <source>TOML: {1}</source>
        <translation>TOML：{1}</translation>
    </message>
    <message>
        <source>Take a larger student</source>
        <translation>选用更大的学生模型</translation>
    </message>
    <message>
        <source>Take a learning rate ten times smaller</source>
        <translation>把学习率降到十分之一</translation>
    </message>
    <message>
        <source>Take it out, or choose another image.</source>
        <translation>去掉它，或选择另一张图像。</translation>
    </message>
    <message>
        <source>Take larger steps</source>
        <translation>增大步幅</translation>
    </message>
    <message>
        <source>Take smaller steps</source>
        <translation>减小步幅</translation>
    </message>
    <message>
        <source>Take smaller steps and hold the weights near their start</source>
        <translation>减小步幅，并让权重留在起点附近</translation>
    </message>
    <message>
        <source>Take that environment variable away, unless it is meant so.</source>
        <translation>如非有意，请去掉该环境变量。</translation>
    </message>
    <message>
        <source>Take that environment variable away.</source>
        <translation>请去掉该环境变量。</translation>
    </message>
    <message>
        <source>Taking the {1} test classes for a sample of such classes, the gain is {2}.</source>
        <translation>把 {1} 个测试类别看作此类类别的样本，增益为 {2}。</translation>
    </message>
    <message>
        <source>Task &quot;{1}&quot; cannot be learned.</source>
        <translation>任务“{1}”无法学习。</translation>
    </message>
    <message>
        <source>Task &quot;{1}&quot; cannot be learned: its values differ too little for their size.</source>
        <translation>任务“{1}”无法学习：相对于数值大小，各值差别太小。</translation>
    </message>
    <message>
        <source>Task &quot;{1}&quot; cannot be learned: {2} is too large a number for a network.</source>
        <translation>任务“{1}”无法学习：{2} 对网络来说太大了。</translation>
    </message>
    <message>
        <source>Task &quot;{1}&quot; has no labels {2}.</source>
        <translation>任务“{1}”没有{2}的标签。</translation>
    </message>
    <message>
        <source>Task &quot;{1}&quot; has no two classes.</source>
        <translation>任务“{1}”不足两个类别。</translation>
    </message>
    <message>
        <source>Teach it classes of your own</source>
        <translation>教它自己的类别</translation>
    </message>
    <message>
        <source>Teach it first: posttrain-gui teach RUN_ID FOLDER, or the page Teach of its result.</source>
        <translation>请先教它：posttrain-gui teach RUN_ID FOLDER，或使用其结果的“教它新类别”页。</translation>
    </message>
    <message>
        <source>Teach longer, with more varied images</source>
        <translation>蒸馏更久，并让图像更多样</translation>
    </message>
    <message>
        <source>Teacher: {1}</source>
        <translation>教师模型：{1}</translation>
    </message>
    <message>
        <source>Teaching goes on helping for long, above all where each image is seen in ever new ways.</source>
        <translation>蒸馏会在很长时间内持续有益，尤其是每张图像总以新的样子出现时。</translation>
    </message>
    <message>
        <source>Temperature 1: on the {1} validation images {2}, so the probabilities stay as trained (calibration error on the test images {3} points).</source>
        <translation>温度 1：在 {1} 张验证图像上{2}，因此概率保持训练后的原样（测试图像上的校准误差为 {3} 个百分点）。</translation>
    </message>
    <message>
        <source>Temperature {1}, fitted on {2} validation images (the model was {3}): calibration error on the test images {4} → {5} points, loss {6} → {7}{8}; no answer changes.{9}</source>
        <translation>温度 {1}，在 {2} 张验证图像上拟合（此前模型{3}）：测试图像上的校准误差 {4} → {5} 个百分点，损失 {6} → {7}{8}；回答不变。{9}</translation>
    </message>
    <message>
        <source>Test on more images</source>
        <translation>用更多图像测试</translation>
    </message>
    <message>
        <source>Text encoding</source>
        <translation>文本编码</translation>
    </message>
    <message>
        <source>That may be nothing.</source>
        <translation>这也可能毫无提升。</translation>
    </message>
    <message>
        <source>The architecture of these weights is not known.</source>
        <translation>不知道这些权重的架构。</translation>
    </message>
    <message>
        <source>The biases cannot be trained.</source>
        <translation>偏置无法训练。</translation>
    </message>
    <message>
        <source>The budget &quot;{1}&quot; cannot be used.</source>
        <translation>预算“{1}”无法使用。</translation>
    </message>
    <message>
        <source>The budget &quot;{1}&quot; is no length of time.</source>
        <translation>预算“{1}”不是时间长度。</translation>
    </message>
    <message>
        <source>The changes are added into the weights at the end: the model file is a plain one.</source>
        <translation>改动最后会合并到权重中：模型文件是普通的模型文件。</translation>
    </message>
    <message>
        <source>The checkpoint {1} cannot be read.</source>
        <translation>检查点 {1} 无法读取。</translation>
    </message>
    <message>
        <source>The checkpoint {1} could not be written.</source>
        <translation>检查点 {1} 无法写入。</translation>
    </message>
    <message>
        <source>The chosen images are no random sample: label them for training and leave the test images as they are, or the accuracy that is measured means something else.</source>
        <translation>所选图像不是随机样本：请标注它们用于训练，并保持测试图像不变，否则测得的准确率就不再是原来的含义。</translation>
    </message>
    <message>
        <source>The classes cannot be divided by their parents.</source>
        <translation>类别无法按父文件夹划分。</translation>
    </message>
    <message>
        <source>The classes have too few images to be divided; copies, look-alikes and groups stay together.</source>
        <translation>各类别的图像太少，无法划分；副本、相似图像和组会保持在一起。</translation>
    </message>
    <message>
        <source>The classes to judge by are others than those to train on.</source>
        <translation>用于评判的类别与用于训练的类别不同。</translation>
    </message>
    <message>
        <source>The classes: {1}.</source>
        <translation>类别有：{1}。</translation>
    </message>
    <message>
        <source>The column is to hold numbers, such as 3 or 0.5.{1}</source>
        <translation>该列应为数值，例如 3 或 0.5。{1}</translation>
    </message>
    <message>
        <source>The copy {1} is not the same as what was read.</source>
        <translation>副本 {1} 与读取的内容不一致。</translation>
    </message>
    <message>
        <source>The data folder lies on a network drive ({1}): the history can be locked, and training is slower.</source>
        <translation>数据文件夹位于网络驱动器（{1}）上：历史记录可能被锁定，训练也较慢。</translation>
    </message>
    <message>
        <source>The data folder {1} cannot be written to.</source>
        <translation>数据文件夹 {1} 无法写入。</translation>
    </message>
    <message>
        <source>The data folder {1} is not there.</source>
        <translation>数据文件夹 {1} 不存在。</translation>
    </message>
    <message>
        <source>The device &quot;{1}&quot; is not usable here.</source>
        <translation>设备“{1}”在此无法使用。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <source>The disk may be damaged.</source>
        <translation>磁盘可能已损坏。</translation>
    </message>
    <message>
        <source>The disk took only a part of it: it is full, or a limit is reached.</source>
        <translation>磁盘只写入了其中一部分：磁盘已满，或达到了限额。</translation>
    </message>
    <message>
        <source>The environment variable HOME is not set, and the system knows no home folder of this user.</source>
        <translation>环境变量 HOME 没有设置，系统也不知道该用户的主文件夹。</translation>
    </message>
    <message>
        <source>The file {1} is damaged.</source>
        <translation>文件 {1} 已损坏。</translation>
    </message>
    <message>
        <source>The first file in it: {1}: {2}.</source>
        <translation>其中第一个文件：{1}：{2}。</translation>
    </message>
    <message>
        <source>The first is &quot;{1}&quot;.</source>
        <translation>第一个是“{1}”。</translation>
    </message>
    <message>
        <source>The first stage stays</source>
        <translation>第一个阶段保持</translation>
    </message>
    <message>
        <source>The first {1} epochs learn from labels only, and there are only {2}: the unlabelled images never get their turn. Set it lower, or train longer.</source>
        <translation>前 {1} 轮只从标签学习，而总共只有 {2} 轮：永远轮不到未标注图像。请把它调低，或训练更久。</translation>
    </message>
    <message>
        <source>The first {1} stages stay</source>
        <translation>前 {1} 个阶段保持</translation>
    </message>
    <message>
        <source>The first: {1}, {2}.</source>
        <translation>前几个：{1}、{2}。</translation>
    </message>
    <message>
        <source>The first: {1}: {2}.</source>
        <translation>第一个：{1}：{2}。</translation>
    </message>
    <message>
        <source>The first: {1}: {2}. Paths are relative to {3}.</source>
        <translation>第一个：{1}：{2}。路径相对于 {3}。</translation>
    </message>
    <message>
        <source>The folder names do not say several things of an image.</source>
        <translation>文件夹名称没有说明图像的多个属性。</translation>
    </message>
    <message>
        <source>The folder {1} cannot be read.</source>
        <translation>文件夹 {1} 无法读取。</translation>
    </message>
    <message>
        <source>The folder {1} cannot be used.</source>
        <translation>文件夹 {1} 无法使用。</translation>
    </message>
    <message>
        <source>The gain is that of all training. The same plan with weight 0 learns from the {1} labelled training images alone, in as many steps: the difference is what the {2} unlabelled ones brought.</source>
        <translation>该增益来自全部训练。同一方案把权重设为 0，就只从 {1} 张已标注的训练图像学习，步数相同：两者之差就是 {2} 张未标注图像带来的。</translation>
    </message>
    <message>
        <source>The given classes {1} are kept; the rest was split off.</source>
        <translation>给定的{1}的类别保持不变；其余为自动划分。</translation>
    </message>
    <message>
        <source>The gradient goes through the inner steps, and bfloat16 keeps too few digits for that. Choose float32 or auto.</source>
        <translation>梯度要穿过内循环的各步，bfloat16 保留的位数不够。请选择 float32 或 auto。</translation>
    </message>
    <message>
        <source>The head first and then everything cannot be done in one epoch.</source>
        <translation>先分类头、再全部，无法在一轮内完成。</translation>
    </message>
    <message>
        <source>The head is trained anyway.</source>
        <translation>分类头总是会被训练。</translation>
    </message>
    <message>
        <source>The head starts from zero and is hardly trained after so few gradient steps ({1}). 100 are common.</source>
        <translation>分类头从零开始，这么少的梯度步（{1}）几乎训练不到它。常用 100 步。</translation>
    </message>
    <message>
        <source>The head {1} of this network has no bias.</source>
        <translation>这个网络的分类头 {1} 没有偏置。</translation>
    </message>
    <message>
        <source>The history could not be copied.</source>
        <translation>历史记录无法复制。</translation>
    </message>
    <message>
        <source>The history {1} cannot be read.</source>
        <translation>历史记录 {1} 无法读取。</translation>
    </message>
    <message>
        <source>The history {1} cannot be used.</source>
        <translation>历史记录 {1} 无法使用。</translation>
    </message>
    <message>
        <source>The history {1} is damaged. SQLite: {2}.</source>
        <translation>历史记录 {1} 已损坏。SQLite：{2}。</translation>
    </message>
    <message>
        <source>The history {1} was written by a newer version of this program.</source>
        <translation>历史记录 {1} 由本程序的更新版本写入。</translation>
    </message>
    <message>
        <source>The image {1} can no longer be used.</source>
        <translation>图像 {1} 已无法使用。</translation>
    </message>
    <message>
        <source>The images lie directly in {1}, so nothing says their class.</source>
        <translation>图像直接放在 {1} 中，没有说明它们的类别。</translation>
    </message>
    <message>
        <source>The images that the model was trained on cannot be found.</source>
        <translation>找不到训练该模型所用的图像。</translation>
    </message>
    <message>
        <source>The inner steps (strategy.inner_rate = {1}) are too large for it, or its weights are damaged.</source>
        <translation>内循环步（strategy.inner_rate = {1}）对它来说太大，或它的权重已损坏。</translation>
    </message>
    <message>
        <source>The inner steps of the run ({1}) are too large for them.</source>
        <translation>这次运行的内循环步（{1}）对它们来说太大。</translation>
    </message>
    <message>
        <source>The largest class is {1}: {2} &quot;{3}&quot;, {4} &quot;{5}&quot;.</source>
        <translation>最大的类别是{1}：“{3}”{2} 张，“{5}”{4} 张。</translation>
    </message>
    <message>
        <source>The last of {1} epochs was the best on the {2} ({3}), and their loss still fell ({4} in epoch {5} → {6}). Try {7} epochs; the best is kept anyway.</source>
        <translation>{1} 轮中的最后一轮在{2}上最好（{3}），而且损失仍在下降（第 {5} 轮的 {4} → {6}）。请试试 {7} 轮；反正会保留最佳轮。</translation>
    </message>
    <message>
        <source>The last reason: {1}</source>
        <translation>最后的原因：{1}</translation>
    </message>
    <message>
        <source>The last {1} stages cannot be trained.</source>
        <translation>最后 {1} 个阶段无法训练。</translation>
    </message>
    <message>
        <source>The learning rate would drop after {1} epochs, and there are only {2}: it never does.</source>
        <translation>学习率要在 {1} 轮后才下降，而总共只有 {2} 轮：它永远不会下降。</translation>
    </message>
    <message>
        <source>The library &quot;{1}&quot; is not known.</source>
        <translation>不认识库“{1}”。</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>列表是空的。</translation>
    </message>
    <message>
        <source>The list {1} cannot be written to {2}.</source>
        <translation>列表 {1} 无法写入 {2}。</translation>
    </message>
    <message>
        <source>The list {1} is in use.</source>
        <translation>列表 {1} 正被占用。</translation>
    </message>
    <message>
        <source>The log of the run holds the details.</source>
        <translation>详情见这次运行的日志。</translation>
    </message>
    <message>
        <source>The loss became infinite or not a number in epoch {1}.</source>
        <translation>第 {1} 轮的损失变为无穷大或非数值。</translation>
    </message>
    <message>
        <source>The loss falls well up to {1} and is lowest at {2}.</source>
        <translation>损失在 {1} 以内下降良好，在 {2} 处最低。</translation>
    </message>
    <message>
        <source>The loss is lowest at {1}; a tenth of that is safe, and it falls well there.</source>
        <translation>损失在 {1} 处最低；其十分之一是安全的，在那里损失下降良好。</translation>
    </message>
    <message>
        <source>The loss of this mix on the validation images is {1}; it was {2}.</source>
        <translation>该混合在验证图像上的损失为 {1}；之前是 {2}。</translation>
    </message>
    <message>
        <source>The loss ran away within the first few steps, at any learning rate: something else is wrong.</source>
        <translation>无论学习率多大，损失在最初几步内就失控了：问题出在别处。</translation>
    </message>
    <message>
        <source>The memory of the device is full.</source>
        <translation>设备的内存已满。</translation>
    </message>
    <message>
        <source>The model agrees with {1} of the labels when it has not seen the image.</source>
        <translation>在没有见过图像的情况下，模型与 {1} 的标签一致。</translation>
    </message>
    <message>
        <source>The model already knows all classes of your images by name.</source>
        <translation>模型按名称已认识这些图像的所有类别。</translation>
    </message>
    <message>
        <source>The model answers the validation images with what is not a number, before any training.</source>
        <translation>在任何训练之前，模型对验证图像给出的答案就是非数值。</translation>
    </message>
    <message>
        <source>The model has no stage &quot;{1}&quot; before its head.</source>
        <translation>模型在分类头之前没有阶段“{1}”。</translation>
    </message>
    <message>
        <source>The model has no stage &quot;{1}&quot; that could be trained with the head.</source>
        <translation>模型没有可以与分类头一起训练的阶段“{1}”。</translation>
    </message>
    <message>
        <source>The model has {1} {2} before its head.</source>
        <translation>模型在分类头之前有 {1} 个阶段。</translation>
    </message>
    <message>
        <source>The model is no longer the one that was measured.</source>
        <translation>模型已不是当初测量的那个。</translation>
    </message>
    <message>
        <source>The model it started from is no longer the same.</source>
        <translation>它开始时所用的模型已不再相同。</translation>
    </message>
    <message>
        <source>The model knows all {1} classes among its {2}; only these are kept.</source>
        <translation>模型的 {2} 个类别中包含全部 {1} 个类别；只保留这些。</translation>
    </message>
    <message>
        <source>The model names no classes; its outputs fit yours in their order, so it is measured as it is.</source>
        <translation>模型没有写明类别；它的输出按顺序与这些类别对应，因此按原样测量。</translation>
    </message>
    <message>
        <source>The model of the run {1}</source>
        <translation>运行 {1} 的模型</translation>
    </message>
    <message>
        <source>The model of the run {1}: {2} {3}, {4} classes</source>
        <translation>运行 {1} 的模型：{2} {3}，{4} 个类别</translation>
    </message>
    <message>
        <source>The model of {1} is gone.</source>
        <translation>{1} 的模型已不存在。</translation>
    </message>
    <message>
        <source>The model that the run began with</source>
        <translation>运行开始时所用的模型</translation>
    </message>
    <message>
        <source>The model that the run began with is no longer the same.</source>
        <translation>运行开始时所用的模型已不再相同。</translation>
    </message>
    <message>
        <source>The model was made by a run on these images that divided them otherwise, so it has probably been trained on some of the test images: its accuracy before and after would be too good. Take the same split as that run.</source>
        <translation>该模型来自对这些图像的一次运行，但那次的划分不同，因此它很可能用其中一些测试图像训练过：它训练前后的准确率都会偏高。请采用与那次运行相同的划分。</translation>
    </message>
    <message>
        <source>The model&apos;s weights are damaged, or {1} is too coarse for it.</source>
        <translation>模型的权重已损坏，或 {1} 对它来说过于粗略。</translation>
    </message>
    <message>
        <source>The name &quot;{1}&quot; stands twice.</source>
        <translation>名称“{1}”出现了两次。</translation>
    </message>
    <message>
        <source>The names of folders tell the true class of {1} of them: used only to say how right pseudo-labels were, never to learn.</source>
        <translation>文件夹名称给出了其中 {1} 张的真实类别：只用来说明伪标签的正确程度，绝不用于学习。</translation>
    </message>
    <message>
        <source>The names of its {1} outputs are not known.</source>
        <translation>不知道它的 {1} 个输出的名称。</translation>
    </message>
    <message>
        <source>The nearest is {1} {2}: {3}</source>
        <translation>最接近的是 {1} {2}：{3}</translation>
    </message>
    <message>
        <source>The network is untrained and fine-tuning a head does not change its features: they stay random. Choose another method, or a trained model.</source>
        <translation>网络未经训练，而微调分类头不改变它的特征：特征一直是随机的。请选择其他方法，或训练好的模型。</translation>
    </message>
    <message>
        <source>The network is untrained and its backbone is frozen: its features are random and stay so. Let the backbone be trained, or choose a trained model.</source>
        <translation>网络未经训练，主干网络又被冻结：它的特征是随机的，并且一直如此。请让主干网络参与训练，或选择训练好的模型。</translation>
    </message>
    <message>
        <source>The network is untrained, and only some of its layers learn: the others stay random. Adjust all layers, or choose a trained model.</source>
        <translation>网络未经训练，而只有部分层在学习：其余层一直是随机的。请调整所有层，或选择训练好的模型。</translation>
    </message>
    <message>
        <source>The network is untrained, so its BatchNorm has no statistics worth keeping: it would not normalise at all. Switch &quot;Keep BatchNorm statistics&quot; off.</source>
        <translation>网络未经训练，它的 BatchNorm 没有值得保留的统计量：等于完全不做归一化。请关闭“保持 BatchNorm 统计量”。</translation>
    </message>
    <message>
        <source>The normalisation layers cannot be trained.</source>
        <translation>归一化层无法训练。</translation>
    </message>
    <message>
        <source>The numbers of labelled images make no sense.</source>
        <translation>已标注图像的数量不合理。</translation>
    </message>
    <message>
        <source>The numbers say in which order the stages are thawed.</source>
        <translation>数字表示各阶段解冻的次序。</translation>
    </message>
    <message>
        <source>The only candidate of its search ({1} on {2}).</source>
        <translation>搜索中唯一的候选（在 {2}上为 {1}）。</translation>
    </message>
    <message>
        <source>The parts of {1} are kept: {2} images.</source>
        <translation>保留 {1} 原有的划分：{2} 张图像。</translation>
    </message>
    <message>
        <source>The plan cannot be used.</source>
        <translation>方案无法使用。</translation>
    </message>
    <message>
        <source>The plan file {1} cannot be read.</source>
        <translation>方案文件 {1} 无法读取。</translation>
    </message>
    <message>
        <source>The plan has {1}, counted from 0.</source>
        <translation>方案中有 {1} 个，从 0 开始编号。</translation>
    </message>
    <message>
        <source>The plan names none, and the model knows of none.</source>
        <translation>方案没有指定，模型也不知道有哪些。</translation>
    </message>
    <message>
        <source>The plan says strategy.kind = &quot;{1}&quot; ({2}).</source>
        <translation>方案中 strategy.kind = &quot;{1}&quot;（{2}）。</translation>
    </message>
    <message>
        <source>The plan says strategy.kind = &quot;{1}&quot;, which the preset would replace.</source>
        <translation>方案中 strategy.kind = &quot;{1}&quot;，预设会将其替换。</translation>
    </message>
    <message>
        <source>The points do not follow a power law ({1}), so nothing can be said of more images.</source>
        <translation>这些点不遵循幂律（{1}），因此无法预测更多图像的效果。</translation>
    </message>
    <message>
        <source>The prefix &quot;{1}&quot; was taken off the names.</source>
        <translation>已从名称中去掉前缀“{1}”。</translation>
    </message>
    <message>
        <source>The preset &quot;{1}&quot; is for fine-tuning.</source>
        <translation>预设“{1}”用于微调。</translation>
    </message>
    <message>
        <source>The program has no network &quot;{1}&quot; of its own.</source>
        <translation>程序自身没有名为“{1}”的网络。</translation>
    </message>
    <message>
        <source>The pull to the start is strong and the steps are small already.</source>
        <translation>拉向起点的力已经很强，步幅也已经很小。</translation>
    </message>
    <message>
        <source>The reference images are of other classes than the model&apos;s.</source>
        <translation>参考图像的类别与模型的不同。</translation>
    </message>
    <message>
        <source>The reference images cannot be read.</source>
        <translation>参考图像无法读取。</translation>
    </message>
    <message>
        <source>The run cannot be taken up.</source>
        <translation>无法接续这次运行。</translation>
    </message>
    <message>
        <source>The run cannot be taken up: its images are no longer those it began with.</source>
        <translation>无法接续这次运行：它的图像已不再是开始时的那些。</translation>
    </message>
    <message>
        <source>The run cannot go on from its checkpoint.</source>
        <translation>运行无法从其检查点继续。</translation>
    </message>
    <message>
        <source>The run cannot go on.</source>
        <translation>运行无法继续。</translation>
    </message>
    <message>
        <source>The run cannot go on: its images are no longer those it began with.</source>
        <translation>运行无法继续：它的图像已不再是开始时的那些。</translation>
    </message>
    <message>
        <source>The run cannot go on: its teacher is no longer the one it began with.</source>
        <translation>运行无法继续：它的教师模型已不再是开始时的那个。</translation>
    </message>
    <message>
        <source>The run cannot go on: its unlabelled images are no longer those it began with.</source>
        <translation>运行无法继续：它的未标注图像已不再是开始时的那些。</translation>
    </message>
    <message>
        <source>The run&apos;s model file</source>
        <translation>这次运行的模型文件</translation>
    </message>
    <message>
        <source>The run&apos;s model file is no longer its own.</source>
        <translation>这次运行的模型文件已不再是它自己的。</translation>
    </message>
    <message>
        <source>The run&apos;s own images cannot be looked at any more, so some of these may be among them</source>
        <translation>已无法再查看这次运行自己的图像，因此其中一些可能就在这些图像里</translation>
    </message>
    <message>
        <source>The sample images cannot be written to {1}.</source>
        <translation>示例图像无法写入 {1}。</translation>
    </message>
    <message>
        <source>The sample model&apos;s weights {1} cannot be read.</source>
        <translation>示例模型的权重 {1} 无法读取。</translation>
    </message>
    <message>
        <source>The search &quot;{1}&quot; cannot go on: its images are no longer those it began with.</source>
        <translation>搜索“{1}”无法继续：它的图像已不再是开始时的那些。</translation>
    </message>
    <message>
        <source>The search &quot;{1}&quot; is about another plan.</source>
        <translation>搜索“{1}”针对的是另一个方案。</translation>
    </message>
    <message>
        <source>The search &quot;{1}&quot; was begun by another version of this program.</source>
        <translation>搜索“{1}”由本程序的另一版本开始。</translation>
    </message>
    <message>
        <source>The search ended after its epoch {1}.</source>
        <translation>搜索在其第 {1} 轮之后结束。</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>线程</translation>
    </message>
    <message>
        <source>bfloat16</source>
        <translation>bfloat16</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>of {1} training images {2}</source>
        <translation>{1} 张训练图像中 {2}</translation>
    </message>
    <message>
        <source>posttrain-gui</source>
        <translation>posttrain-gui</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>squared</source>
        <translation>平方</translation>
    </message>
    <message>
        <source>{1} % for the test</source>
        <translation>{1} % 用于测试</translation>
    </message>
    <message>
        <source>{1} % for validation</source>
        <translation>{1} % 用于验证</translation>
    </message>
    <message>
        <source>{1} % for validation and {2} % for the test</source>
        <translation>{1} % 用于验证，{2} % 用于测试</translation>
    </message>
    <message>
        <source>{1} M parameters</source>
        <translation>{1} M 参数</translation>
    </message>
    <message>
        <source>{1} a color</source>
        <translation>{1} 张无 color</translation>
    </message>
    <message>
        <source>{1} a shape</source>
        <translation>{1} 张无 shape</translation>
    </message>
    <message>
        <source>{1} a size</source>
        <translation>{1} 张无 size</translation>
    </message>
    <message>
        <source>{1} after Holm&apos;s correction over {2} tasks</source>
        <translation>{1}（{2} 个任务的 Holm 校正后）</translation>
    </message>
    <message>
        <source>{1} classes: {2}</source>
        <translation>{1} 个类别：{2}</translation>
    </message>
    <message>
        <source>{1} points better on training images than on validation images</source>
        <translation>训练图像上比验证图像上好 {1} 个百分点</translation>
    </message>
    <message>
        <source>{1} points better on validation images than on training images</source>
        <translation>验证图像上比训练图像上好 {1} 个百分点</translation>
    </message>
    <message>
        <source>{1}: alone {2} %, together {3} %: {4}, {5} points (95 % interval {6} to {7}, {8}, {9}).</source>
        <translation>{1}：单独 {2} %，一起 {3} %：{4}，{5} 个百分点（95 % 置信区间 {6} 到 {7}，{8}，{9}）。</translation>
    </message>
    <message>
        <source>The settings name it ({1}); perhaps its disk is not connected.</source>
        <translation>设置（{1}）指定了它；它所在的磁盘可能没有连接。</translation>
    </message>
    <message>
        <source>All episodes are made of these {1} classes and their {2} images.</source>
        <translation>所有情节都由这 {1} 个类别及其 {2} 张图像组成。</translation>
    </message>
    <message>
        <source>All episodes are made of these {1} classes.</source>
        <translation>所有情节都由这 {1} 个类别组成。</translation>
    </message>
    <message>
        <source>At once and without training, a mix of the weights before and after keeps more of it (Mix, or posttrain-gui blend).</source>
        <translation>无需训练、立即可得的办法：混合训练前后的权重能保留更多（“混合”页面，或 posttrain-gui blend）。</translation>
    </message>
    <message>
        <source>Balanced sampler draws images by their one class. {1}</source>
        <translation>平衡采样按图像唯一的类别抽取图像。{1}</translation>
    </message>
    <message>
        <source>Class weights weigh images by their one class. {1}</source>
        <translation>类别权重按图像唯一的类别加权。{1}</translation>
    </message>
    <message>
        <source>CutMix mixes two images and their one label. {1}</source>
        <translation>CutMix 会混合两张图像及其各自唯一的标签。{1}</translation>
    </message>
    <message>
        <source>Focal loss replaces the loss of one label. {1}</source>
        <translation>Focal loss 替换单一标签的损失。{1}</translation>
    </message>
    <message>
        <source>Learns the training images by heart: {1} and {2}.</source>
        <translation>在死记训练图像：{1}，{2}。</translation>
    </message>
    <message>
        <source>Learns the training images by heart: {1}.</source>
        <translation>在死记训练图像：{1}。</translation>
    </message>
    <message>
        <source>Mixup mixes two images and their one label. {1}</source>
        <translation>Mixup 会混合两张图像及其各自唯一的标签。{1}</translation>
    </message>
    <message>
        <source>Starts to learn by heart: {1} and {2}.</source>
        <translation>开始死记训练图像：{1}，{2}。</translation>
    </message>
    <message>
        <source>Starts to learn by heart: {1}.</source>
        <translation>开始死记训练图像：{1}。</translation>
    </message>
    <message>
        <source>The settings said something impossible ({1}), which was set anew; as they were they are kept as {2}.</source>
        <translation>设置中有不可能的值（{1}），已重新设定；原来的设置保留为 {2}。</translation>
    </message>
    <message>
        <source>The settings were damaged and begin anew; the damaged file is kept as {1}.</source>
        <translation>设置已损坏，已重新开始；损坏的文件保留为 {1}。</translation>
    </message>
    <message>
        <source>The settings {1} are damaged and were not used ({2}).</source>
        <translation>设置 {1} 已损坏，没有使用（{2}）。</translation>
    </message>
    <message>
        <source>The settings {1} cannot be read: {2}.</source>
        <translation>无法读取设置 {1}：{2}。</translation>
    </message>
    <message>
        <source>The settings {1} say something impossible ({2}) and could not be mended: {3}.</source>
        <translation>设置 {1} 中有不可能的值（{2}），且无法修复：{3}。</translation>
    </message>
    <message>
        <source>The settings {1} were written by a newer version of the program; what this one knows of them is used.</source>
        <translation>设置 {1} 由较新版本的程序写入；只使用此版本认识的部分。</translation>
    </message>
    <message>
        <source>The starting head is made of each class&apos;s mean.</source>
        <translation>起始分类头由每个类别的均值构成。</translation>
    </message>
    <message>
        <source>The steps are too large for this model, or the precision is too coarse for it.</source>
        <translation>步子对这个模型来说太大，或计算精度对它来说过于粗略。</translation>
    </message>
    <message>
        <source>The steps are too large for this model.</source>
        <translation>步子对这个模型来说太大。</translation>
    </message>
    <message>
        <source>The steps of training or the inner steps (strategy.inner_rate = {1}) are too large for this model.</source>
        <translation>训练的步子或内循环步（strategy.inner_rate = {1}）对这个模型来说太大。</translation>
    </message>
    <message>
        <source>The storage {1} cannot be used.</source>
        <translation>存储 {1} 无法使用。</translation>
    </message>
    <message>
        <source>The student keeps {1} ({2} % against {3} %): {4}, {5} points (95 % interval {6} to {7}, {8}, {9} {10})</source>
        <translation>学生模型保留了{1}（{2} % 对 {3} %）：{4}，{5} 个百分点（95 % 置信区间 {6} 到 {7}，{8}，{9} 张{10}）</translation>
    </message>
    <message>
        <source>The study in {1} cannot be opened.</source>
        <translation>{1} 中的研究无法打开。</translation>
    </message>
    <message>
        <source>The suggestion is the highest learning rate at which the smoothed loss still falls well (at least a third as fast per tenfold rate as where it falls fastest), but at most a tenth of the one at which it is lowest: there training is close to running away.</source>
        <translation>建议值是平滑损失仍然下降良好的最大学习率（学习率每增大十倍的下降速度，至少为下降最快处的三分之一），但不超过损失最低处学习率的十分之一：在那里训练已接近失控。</translation>
    </message>
    <message>
        <source>The tasks are {1}.</source>
        <translation>任务有：{1}。</translation>
    </message>
    <message>
        <source>The teacher ({1}) does not know your classes.</source>
        <translation>教师模型（{1}）不认识这些类别。</translation>
    </message>
    <message>
        <source>The teacher answers {1} % of the validation images rightly, seen as the student sees them.</source>
        <translation>教师模型答对 {1} % 的验证图像（以学生模型所见的样子）。</translation>
    </message>
    <message>
        <source>The teacher has {1} parameters, the student {2}: the student is not the smaller one.</source>
        <translation>教师模型有 {1} 个参数，学生模型有 {2} 个：学生模型并不是更小的那个。</translation>
    </message>
    <message>
        <source>The teacher is shown the student&apos;s pictures: {1} px, enlarged to the {2} px it is used to.</source>
        <translation>给教师模型看的是学生模型的图片：{1} px，放大到它习惯的 {2} px。</translation>
    </message>
    <message>
        <source>The teacher names no classes; its {1} outputs are taken for yours in their order.</source>
        <translation>教师模型没有写明类别；它的 {1} 个输出按顺序视为这些类别。</translation>
    </message>
    <message>
        <source>The teacher was trained with label smoothing, which makes it more accurate and a worse teacher: its answers say less about which classes are alike (Müller et al. 2019). Train one without.</source>
        <translation>教师模型训练时使用了标签平滑，这使它更准确，却是更差的教师：它的答案较少说明哪些类别相似（Müller et al. 2019）。请训练一个不用标签平滑的教师模型。</translation>
    </message>
    <message>
        <source>The teacher&apos;s file holds other weights now, so the epochs would not belong together.</source>
        <translation>教师模型的文件现在是另一组权重，因此各轮就不能算作一体。</translation>
    </message>
    <message>
        <source>The teacher&apos;s run divided these images otherwise, so it has probably been trained on some of the test images: its accuracy here would be too good. Take the same split as that run.</source>
        <translation>教师模型的那次运行对这些图像的划分不同，因此它很可能用其中一些测试图像训练过：它在这里的准确率会偏高。请采用与那次运行相同的划分。</translation>
    </message>
    <message>
        <source>The teacher&apos;s weight is 0 %: the student learns from the labels alone, and the teacher is only compared with it. Raise it to be taught.</source>
        <translation>教师模型的权重为 0 %：学生模型只从标签学习，教师模型只用来与它比较。要让教师模型起作用，请提高该权重。</translation>
    </message>
    <message>
        <source>The trial ended the process ({1}).</source>
        <translation>试验使进程终止（{1}）。</translation>
    </message>
    <message>
        <source>The trial ended the process ({1}): {2}</source>
        <translation>试验使进程终止（{1}）：{2}</translation>
    </message>
    <message>
        <source>The validation loss became infinite or not a number in epoch {1}.</source>
        <translation>第 {1} 轮的验证损失变为无穷大或非数值。</translation>
    </message>
    <message>
        <source>The validation loss rises: the model becomes too sure of itself. Label smoothing tames it.</source>
        <translation>验证损失在上升：模型变得过于自信。标签平滑可以加以抑制。</translation>
    </message>
    <message>
        <source>The warm-up of {1} epochs is as long as the whole training ({2}): the full learning rate is never reached. A tenth of the epochs is usual.</source>
        <translation>{1} 轮的预热与整个训练（{2}）一样长：永远达不到完整的学习率。通常取总轮数的十分之一。</translation>
    </message>
    <message>
        <source>The weight decay of {1} ({2}) pulls the weights to 0, {3} Set it to 0.</source>
        <translation>{1} 的权重衰减（{2}）把权重拉向 0，{3}请将其设为 0。</translation>
    </message>
    <message>
        <source>The weights are not those of {1} {2}.</source>
        <translation>这些权重不属于 {1} {2}。</translation>
    </message>
    <message>
        <source>The weights of {1} are not installed.</source>
        <translation>{1} 的权重尚未安装。</translation>
    </message>
    <message>
        <source>The weights of {1} are not on this machine and could not be downloaded.</source>
        <translation>{1} 的权重不在这台机器上，也无法下载。</translation>
    </message>
    <message>
        <source>The weights of {1} cannot be mixed.</source>
        <translation>{1} 的权重无法混合。</translation>
    </message>
    <message>
        <source>The weights of {1} cannot be read.</source>
        <translation>{1} 的权重无法读取。</translation>
    </message>
    <message>
        <source>The weights were found under &quot;{1}&quot;.</source>
        <translation>权重是在“{1}”之下找到的。</translation>
    </message>
    <message>
        <source>The weights {1} are not on this machine and could not be downloaded.</source>
        <translation>权重 {1} 不在这台机器上，也无法下载。</translation>
    </message>
    <message>
        <source>The weights {1} cannot be loaded.</source>
        <translation>权重 {1} 无法加载。</translation>
    </message>
    <message>
        <source>The whole network takes gradient steps in every episode, and running averages of BatchNorm, learned over many episodes, do not fit it afterwards: answers can be hardly better than chance. Choose support.</source>
        <translation>整个网络在每个情节中都做梯度步，而在许多情节上学到的 BatchNorm 滑动平均在此之后不再适用：回答可能只比随机猜测略好。请选择 support。</translation>
    </message>
    <message>
        <source>The winner was trained on another machine, or its folder was taken away; it is trained again here.</source>
        <translation>优胜者是在另一台机器上训练的，或其文件夹已被移走；在此重新训练。</translation>
    </message>
    <message>
        <source>The {1} images of an update do not fit (batch size does not matter here).</source>
        <translation>一次更新的 {1} 张图像放不下（批大小在此不起作用）。</translation>
    </message>
    <message>
        <source>The {1} query images of an episode, in training and in the test, were answered with each other&apos;s help (BatchNorm over all of them). Where images come one by one, that help is not there.</source>
        <translation>训练和测试中，每个情节的 {1} 张查询图像都是互相帮助着回答的（BatchNorm 在全部查询图像上计算）。如果图像逐张到来，就没有这种帮助。</translation>
    </message>
    <message>
        <source>The {1} unlabelled images were not learned from: their weight is 0.</source>
        <translation>没有从这 {1} 张未标注图像学习：它们的权重为 0。</translation>
    </message>
    <message>
        <source>There are few images for so many trained layers.</source>
        <translation>对这么多被训练的层来说，图像太少。</translation>
    </message>
    <message>
        <source>There are no images in {1}.</source>
        <translation>{1} 中没有图像。</translation>
    </message>
    <message>
        <source>There are no reference images in {1}.</source>
        <translation>{1} 中没有参考图像。</translation>
    </message>
    <message>
        <source>There are no reference images.</source>
        <translation>没有参考图像。</translation>
    </message>
    <message>
        <source>There are {1} classes to learn from, with {2} training images. Telling new classes apart is learned from many classes, not from many images of a few.</source>
        <translation>用来学习的有 {1} 个类别、{2} 张训练图像。区分新类别的能力来自许多类别，而不是少数类别的大量图像。</translation>
    </message>
    <message>
        <source>There are {1} training images of &quot;{2}&quot; and {3} of &quot;{4}&quot;, {5} times fewer. Class weights make each class count alike; the balanced sampler is the other way to it. Judge it by balanced accuracy.</source>
        <translation>“{2}”有 {1} 张训练图像，而“{4}”只有 {3} 张，相差 {5} 倍。类别权重让每个类别同等重要；均衡采样是另一种办法。请用平衡准确率来评判。</translation>
    </message>
    <message>
        <source>There are: {1}.</source>
        <translation>现有：{1}。</translation>
    </message>
    <message>
        <source>There is an AMD card; torch uses it on Linux only, and only in its build for ROCm.</source>
        <translation>有一块 AMD 显卡；torch 只在 Linux 上、且只在用于 ROCm 的版本中使用它。</translation>
    </message>
    <message>
        <source>There is an NVIDIA card, but CUDA_VISIBLE_DEVICES={1} hides it.</source>
        <translation>有一块 NVIDIA 显卡，但 CUDA_VISIBLE_DEVICES={1} 把它隐藏了。</translation>
    </message>
    <message>
        <source>There is an NVIDIA card, but no NVIDIA driver runs.</source>
        <translation>有一块 NVIDIA 显卡，但没有运行 NVIDIA 驱动程序。</translation>
    </message>
    <message>
        <source>There is an NVIDIA card, but this torch is built for other devices only.</source>
        <translation>有一块 NVIDIA 显卡，但此 torch 只为其他设备构建。</translation>
    </message>
    <message>
        <source>There is no file {1}.</source>
        <translation>没有文件 {1}。</translation>
    </message>
    <message>
        <source>There is no folder {1}.</source>
        <translation>没有文件夹 {1}。</translation>
    </message>
    <message>
        <source>There is no folder {1}. Choose another, or set it to auto or none.</source>
        <translation>没有文件夹 {1}。请选择其他文件夹，或设为 auto 或 none。</translation>
    </message>
    <message>
        <source>There is no image in {1} that can be learned from.</source>
        <translation>{1} 中没有可供学习的图像。</translation>
    </message>
    <message>
        <source>There is no image in {1}.</source>
        <translation>{1} 中没有图像。</translation>
    </message>
    <message>
        <source>There is no image of &quot;{1}&quot;.</source>
        <translation>没有“{1}”的图像。</translation>
    </message>
    <message>
        <source>There is no image {1}.</source>
        <translation>没有图像 {1}。</translation>
    </message>
    <message>
        <source>There is no model to compare.</source>
        <translation>没有可比较的模型。</translation>
    </message>
    <message>
        <source>There is no new image in {1}.</source>
        <translation>{1} 中没有新图像。</translation>
    </message>
    <message>
        <source>There is no plan file {1}.</source>
        <translation>没有方案文件 {1}。</translation>
    </message>
    <message>
        <source>There is no preset &quot;{1}&quot;.</source>
        <translation>没有预设“{1}”。</translation>
    </message>
    <message>
        <source>There is no run &quot;{1}&quot;.</source>
        <translation>没有运行“{1}”。</translation>
    </message>
    <message>
        <source>There is no set &quot;{1}&quot;. {2}</source>
        <translation>没有名为“{1}”的数据集。{2}</translation>
    </message>
    <message>
        <source>There is no task &quot;{1}&quot; to weigh.</source>
        <translation>没有可加权的任务“{1}”。</translation>
    </message>
    <message>
        <source>There is no task.</source>
        <translation>没有任务。</translation>
    </message>
    <message>
        <source>There is no {1} beside it that describes it.</source>
        <translation>它旁边没有描述它的 {1}。</translation>
    </message>
    <message>
        <source>There is nothing between before and after.</source>
        <translation>训练前后之间没有任何差别。</translation>
    </message>
    <message>
        <source>There is nothing left to resume.</source>
        <translation>没有剩下可以继续的内容。</translation>
    </message>
    <message>
        <source>There is nothing to learn yet.</source>
        <translation>还没有可以学习的内容。</translation>
    </message>
    <message>
        <source>There is only one class in {1}: &quot;{2}&quot;.</source>
        <translation>{1} 中只有一个类别：“{2}”。</translation>
    </message>
    <message>
        <source>There is only one class that can be used: &quot;{1}&quot;.</source>
        <translation>只有一个可用的类别：“{1}”。</translation>
    </message>
    <message>
        <source>There is only one class.</source>
        <translation>只有一个类别。</translation>
    </message>
    <message>
        <source>There is only one task: &quot;{1}&quot;.</source>
        <translation>只有一个任务：“{1}”。</translation>
    </message>
    <message>
        <source>There is something in {1} already.</source>
        <translation>{1} 中已有内容。</translation>
    </message>
    <message>
        <source>There was no answer within {1} s.</source>
        <translation>{1} 秒内没有回应。</translation>
    </message>
    <message>
        <source>There was no room for the history {1}.</source>
        <translation>没有空间存放历史记录 {1}。</translation>
    </message>
    <message>
        <source>There was no room to write {1}.</source>
        <translation>没有空间写入 {1}。</translation>
    </message>
    <message>
        <source>There {1} only {2} {3}.</source>
        <translation>这里只有 {2} {3}。</translation>
    </message>
    <message>
        <source>These are the test images: it says how this model fares. Whoever chooses between models by it has chosen on them, and needs new images to judge the chosen one.</source>
        <translation>这些是测试图像：它们说明该模型的表现。如果据此在模型之间做选择，就等于在它们上面做了选择，需要新的图像来评判选中的模型。</translation>
    </message>
    <message>
        <source>These models come with the program but are not there: {1}.</source>
        <translation>这些模型随程序提供，但不在这里：{1}。</translation>
    </message>
    <message>
        <source>They are about {1} and differ by about {2}; a network tells the first seven digits of a number.</source>
        <translation>它们约为 {1}，相差约 {2}；网络只能分辨一个数的前七位。</translation>
    </message>
    <message>
        <source>They come with the program: install it again.</source>
        <translation>它们随程序提供：请重新安装程序。</translation>
    </message>
    <message>
        <source>They hold until the program ends.</source>
        <translation>它们在程序结束前有效。</translation>
    </message>
    <message>
        <source>They pass the network together; at most {1} do.</source>
        <translation>它们一起经过网络；最多 {1} 张。</translation>
    </message>
    <message>
        <source>This cannot be set.</source>
        <translation>无法这样设置。</translation>
    </message>
    <message>
        <source>This is look number {1} at these test images: each further look makes a chance result likelier.</source>
        <translation>这是第 {1} 次查看这些测试图像：每多看一次，偶然得出结果的可能性就更大。</translation>
    </message>
    <message>
        <source>This model cannot learn the measured values of &quot;{1}&quot;.</source>
        <translation>这个模型无法学习“{1}”的测量值。</translation>
    </message>
    <message>
        <source>This model has no normalisation layers with a scale and a shift.</source>
        <translation>这个模型没有带缩放和偏移的归一化层。</translation>
    </message>
    <message>
        <source>This program may use {1} of {2} (its affinity is set).</source>
        <translation>本程序可使用 {2} 中的 {1}（已设置处理器亲和性）。</translation>
    </message>
    <message>
        <source>This test can show differences from about {1} points.</source>
        <translation>这次测试能显示约 {1} 个百分点及以上的差异。</translation>
    </message>
    <message>
        <source>This torch has code for {1}, the card is sm_{2}{3}: {4}</source>
        <translation>此 torch 含有用于 {1} 的代码，而显卡是 sm_{2}{3}：{4}</translation>
    </message>
    <message>
        <source>Tian et al. 2020, arXiv:2003.11539; Sun et al. 2017, arXiv:1707.02968 (more images)</source>
        <translation>Tian et al. 2020, arXiv:2003.11539；Sun et al. 2017, arXiv:1707.02968（更多图像）</translation>
    </message>
    <message>
        <source>Tibshirani 1996, J. R. Stat. Soc. B 58</source>
        <translation>Tibshirani 1996, J. R. Stat. Soc. B 58</translation>
    </message>
    <message>
        <source>Tieleman &amp; Hinton 2012, Coursera lecture 6.5</source>
        <translation>Tieleman &amp; Hinton 2012, Coursera lecture 6.5</translation>
    </message>
    <message>
        <source>Timing teacher and student on {1}</source>
        <translation>正在用 {1} 测量教师模型和学生模型的速度</translation>
    </message>
    <message>
        <source>To show that much it would take some {1} test images.</source>
        <translation>要证明这样的差异，大约需要 {1} 张测试图像。</translation>
    </message>
    <message>
        <source>To tell images apart, a model needs at least two classes.</source>
        <translation>要区分图像，模型至少需要两个类别。</translation>
    </message>
    <message>
        <source>To tell images apart, a model needs at least two classes: mend those files, or add another class.</source>
        <translation>要区分图像，模型至少需要两个类别：请修复那些文件，或再添加一个类别。</translation>
    </message>
    <message>
        <source>Too few classes {1} ({2}): {3}.</source>
        <translation>{1}的类别太少（{2}）：{3}。</translation>
    </message>
    <message>
        <source>Too few validation images to tell: {1}, but {2}.</source>
        <translation>验证图像太少，无法判断：{1}，但{2}。</translation>
    </message>
    <message>
        <source>Train and judge without the query images&apos; statistics</source>
        <translation>训练和评判时不使用查询图像的统计量</translation>
    </message>
    <message>
        <source>Train each task alone too</source>
        <translation>也单独训练每个任务</translation>
    </message>
    <message>
        <source>Train longer</source>
        <translation>训练更久</translation>
    </message>
    <message>
        <source>Train shorter</source>
        <translation>缩短训练</translation>
    </message>
    <message>
        <source>Train {1} alone</source>
        <translation>单独训练 {1}</translation>
    </message>
    <message>
        <source>Train {1} alone, or weigh the losses</source>
        <translation>单独训练 {1}，或给损失加权</translation>
    </message>
    <message>
        <source>Training has levelled off at {1} of the training images, and validation images fare alike ({2}): the model has too little freedom, not too much.</source>
        <translation>训练停滞在 {1} 的训练图像正确，验证图像的情况相同（{2}）：模型的自由度太小，而不是太大。</translation>
    </message>
    <message>
        <source>Training images are harder than validation ones because of {1} ({2}): no sign of overfitting.</source>
        <translation>训练图像比验证图像更难，原因是 {1}（{2}）：没有过拟合迹象。</translation>
    </message>
    <message>
        <source>Training several tasks together needs at least two.</source>
        <translation>同时训练多个任务至少需要两个任务。</translation>
    </message>
    <message>
        <source>Training several tasks together needs several labels for each image.</source>
        <translation>同时训练多个任务，每张图像需要多个标签。</translation>
    </message>
    <message>
        <source>Training {1} alone, {2} of {3}, to compare</source>
        <translation>正在单独训练 {1} 以作比较，第 {2} 个，共 {3} 个</translation>
    </message>
    <message>
        <source>Training {1} of {2} parameters</source>
        <translation>训练 {2} 个参数中的 {1} 个</translation>
    </message>
    <message>
        <source>Training {1} on {2}</source>
        <translation>正在用 {2} 训练 {1}</translation>
    </message>
    <message>
        <source>Trial process</source>
        <translation>试验进程</translation>
    </message>
    <message>
        <source>Triantafillou et al. 2020, arXiv:1903.03096 (classes of another kind are harder)</source>
        <translation>Triantafillou et al. 2020, arXiv:1903.03096（另一种类别更难）</translation>
    </message>
    <message>
        <source>TrivialAugment shows every training image in a new way each time, and has nothing to tune.</source>
        <translation>TrivialAugment 每次都以新的样子显示每张训练图像，而且没有需要调的参数。</translation>
    </message>
    <message>
        <source>Try QT_QPA_PLATFORM=xcb or QT_QPA_PLATFORM=wayland; over ssh, connect with -X.</source>
        <translation>请尝试 QT_QPA_PLATFORM=xcb 或 QT_QPA_PLATFORM=wayland；通过 ssh 时用 -X 连接。</translation>
    </message>
    <message>
        <source>Try without label smoothing</source>
        <translation>试试不用标签平滑</translation>
    </message>
    <message>
        <source>Trying learning rates from {1} to {2}</source>
        <translation>正在试用 {1} 到 {2} 的学习率</translation>
    </message>
    <message>
        <source>Turned images cannot be further classes: {1}. Switch it off, or let the backbone be trained.</source>
        <translation>旋转后的图像不能作为额外类别：{1}。请将其关闭，或让主干网络参与训练。</translation>
    </message>
    <message>
        <source>Type at least one letter.</source>
        <translation>至少输入一个字符。</translation>
    </message>
    <message>
        <source>Under &quot;Teach it a new class&quot; it tells classes apart from a few images of each, without training. The figures of this run are of {1} test classes of the same kind of images; on another kind expect less, and try it on some images that you did not teach it.</source>
        <translation>在“教它新类别”页面，它无需训练，只凭每个类别的几张图像就能区分类别。本次运行的数字来自同类图像的 {1} 个测试类别；换成另一类图像时请降低预期，并用一些没有教过它的图像试一试。</translation>
    </message>
    <message>
        <source>Under blur, noise, brightness, JPEG and rotation the accuracy {1} ({2} images): what was learned holds for clean images.</source>
        <translation>在模糊、噪声、亮度、JPEG 和旋转的干扰下，准确率{1}（{2} 张图像）：学到的东西只对干净图像有效。</translation>
    </message>
    <message>
        <source>Unknown error.</source>
        <translation>未知错误。</translation>
    </message>
    <message>
        <source>Unpack it yourself where you trust it, and choose the folder.</source>
        <translation>如果信任它，请自行解压，然后选择解压出的文件夹。</translation>
    </message>
    <message>
        <source>Use a learning rate or an inner learning rate ten times smaller; the best epoch so far is kept.</source>
        <translation>使用小十倍的学习率或内循环学习率；目前最佳的一轮会保留。</translation>
    </message>
    <message>
        <source>Use a learning rate ten times smaller, or precision float32; the best epoch so far is kept.</source>
        <translation>使用小十倍的学习率，或计算精度 float32；目前最佳的一轮会保留。</translation>
    </message>
    <message>
        <source>Use a learning rate ten times smaller; the best epoch so far is kept.</source>
        <translation>使用小十倍的学习率；目前最佳的一轮会保留。</translation>
    </message>
    <message>
        <source>Use a plan with strategy.kind = &quot;fine-tune&quot; on the same images.</source>
        <translation>在相同的图像上使用 strategy.kind = &quot;fine-tune&quot; 的方案。</translation>
    </message>
    <message>
        <source>Use an inner learning rate ten times smaller.</source>
        <translation>使用小十倍的内循环学习率。</translation>
    </message>
    <message>
        <source>Vary the training images more</source>
        <translation>让训练图像更多样</translation>
    </message>
    <message>
        <source>Version {1} is not one this program was made for ({2}).</source>
        <translation>版本 {1} 不是本程序所适用的版本（{2}）。</translation>
    </message>
    <message>
        <source>Vinyals et al. 2016, arXiv:1606.04080 (many classes; turned images as further ones)</source>
        <translation>Vinyals et al. 2016, arXiv:1606.04080（许多类别；旋转后的图像作为额外类别）</translation>
    </message>
    <message>
        <source>Wait for its end, or finish it where it was started.</source>
        <translation>等它结束，或在启动它的地方将其结束。</translation>
    </message>
    <message>
        <source>Wait for its end.</source>
        <translation>请等它结束。</translation>
    </message>
    <message>
        <source>Wait for that program, or close it.</source>
        <translation>请等待那个程序，或将其关闭。</translation>
    </message>
    <message>
        <source>Weigh the tasks equally</source>
        <translation>给各任务相同权重</translation>
    </message>
    <message>
        <source>Weighting of tasks</source>
        <translation>任务的加权</translation>
    </message>
    <message>
        <source>WeightsUnpickler error</source>
        <translation>WeightsUnpickler error</translation>
    </message>
    <message>
        <source>What one task is unsure about another may know, so there is no one order of its images.</source>
        <translation>一个任务不确定的，另一个任务可能知道，因此它的图像没有唯一的排序。</translation>
    </message>
    <message>
        <source>What the support images teach needs one for each class.</source>
        <translation>从支持图像学到的内容要求每个类别各有一个偏置。</translation>
    </message>
    <message>
        <source>Where a turned sign is another sign, as with characters, turned images are more.</source>
        <translation>如果符号旋转后就是另一个符号（例如字符），旋转图像可以增加类别。</translation>
    </message>
    <message>
        <source>Where the images come from</source>
        <translation>图像的来源</translation>
    </message>
    <message>
        <source>Where the model comes from</source>
        <translation>模型的来源</translation>
    </message>
    <message>
        <source>Whether the {1} tasks help each other or stand in each other&apos;s way is not known: they were only trained together. Each one alone, with the same budget and on the same test images, tells.</source>
        <translation>这 {1} 个任务是互相帮助还是互相妨碍，目前不知道：它们只一起训练过。用相同的预算、在相同的测试图像上逐个单独训练，就能知道。</translation>
    </message>
    <message>
        <source>Which stage is found when the run has read its images.</source>
        <translation>运行读取图像之后才能确定是哪个阶段。</translation>
    </message>
    <message>
        <source>Whole parents were divided, {1} of them. {2}{3}.</source>
        <translation>按整个父文件夹划分，共 {1} 个。{2}{3}。</translation>
    </message>
    <message>
        <source>Window library</source>
        <translation>窗口库</translation>
    </message>
    <message>
        <source>Winner of the search &quot;{1}&quot;: {2}.</source>
        <translation>搜索“{1}”的优胜者：{2}。</translation>
    </message>
    <message>
        <source>With a frozen backbone prototypes have nothing to learn: that is the very baseline they are compared with. Let the backbone be trained, or choose another method.</source>
        <translation>主干网络冻结时，原型没有可学的东西：这正是用来比较的基线。请让主干网络参与训练，或选择其他方法。</translation>
    </message>
    <message>
        <source>With a single inner step Reptile is plain training on all episodes together and does not learn to learn. 5 are common.</source>
        <translation>只有一个内循环步时，Reptile 就是在所有情节上一起做普通训练，学不到如何学习。常用 5 步。</translation>
    </message>
    <message>
        <source>With all {1} training images: {2} % (95 % interval {3} to {4}).</source>
        <translation>使用全部 {1} 张训练图像：{2} %（95 % 置信区间 {3} 至 {4}）。</translation>
    </message>
    <message>
        <source>With fewer than {1} test images no difference can be shown.</source>
        <translation>测试图像少于 {1} 张时，无法显示差异。</translation>
    </message>
    <message>
        <source>With fewer than {1} {2} no difference can be shown.</source>
        <translation>{2}少于 {1} 时，无法显示差异。</translation>
    </message>
    <message>
        <source>With only {1} validation images it is rough.</source>
        <translation>只有 {1} 张验证图像，结果只是粗略的。</translation>
    </message>
    <message>
        <source>With only {1} validation images the accuracies say little.</source>
        <translation>只有 {1} 张验证图像，准确率说明不了多少问题。</translation>
    </message>
    <message>
        <source>With several tasks each image has several. Switch it off.</source>
        <translation>而多个任务时每张图像有多个标签。请将其关闭。</translation>
    </message>
    <message>
        <source>With {1} none of {2} tasks is reliably better together than alone on the test images. The plain sum of the losses is simpler, as fast as can be, and usually as good.</source>
        <translation>使用 {1} 时，{2} 个任务中没有一个在测试图像上一起训练可靠地优于单独训练。直接把各损失相加更简单，速度最快，效果通常也一样好。</translation>
    </message>
    <message>
        <source>With {1} test images the test probably shows differences from {2} on; it saw {3}.</source>
        <translation>用 {1} 张测试图像，测试大概能显示 {2} 及以上的差异；这次看到的是 {3}。</translation>
    </message>
    <message>
        <source>With {1} the loss became infinite or no number (on training or validation images) in epoch {2}. Try {3}.</source>
        <translation>使用 {1} 时，损失在第 {2} 轮（在训练或验证图像上）变为无穷大或不是数。请试试 {3}。</translation>
    </message>
    <message>
        <source>Wortsman et al. 2022, arXiv:2109.01903 (mixing); Li et al. 2018, arXiv:1802.01483 (L2-SP)</source>
        <translation>Wortsman et al. 2022, arXiv:2109.01903（混合）；Li et al. 2018, arXiv:1802.01483 (L2-SP)</translation>
    </message>
    <message>
        <source>Write it again.</source>
        <translation>重新写入。</translation>
    </message>
    <message>
        <source>Write numbers with a decimal point and no comma</source>
        <translation>请用小数点写数字，不要用逗号</translation>
    </message>
    <message>
        <source>Write the column&apos;s name into the first line, or move the file away.</source>
        <translation>请把该列名写进第一行，或移走该文件。</translation>
    </message>
    <message>
        <source>Yosinski et al. 2014, arXiv:1411.1792: with few images fine-tuned layers overfit, copied ones do not</source>
        <translation>Yosinski et al. 2014, arXiv:1411.1792：图像少时，微调的层会过拟合，照搬的层不会</translation>
    </message>
    <message>
        <source>Your images are close to what it knows: training little, such as the head, may be enough.</source>
        <translation>图像与它所知的很接近：只训练一小部分（例如分类头）可能就够了。</translation>
    </message>
    <message>
        <source>Your images are far from what it knows: train all layers, and expect to need more images.</source>
        <translation>图像与它所知的差距很大：训练所有层，并且可能需要更多图像。</translation>
    </message>
    <message>
        <source>Your images are some way off what it knows: training more layers probably helps.</source>
        <translation>图像与它所知的有些差距：训练更多层可能有帮助。</translation>
    </message>
    <message>
        <source>Zhang et al. 2018, arXiv:1710.09412 (mixup)</source>
        <translation>Zhang et al. 2018, arXiv:1710.09412 (mixup)</translation>
    </message>
    <message>
        <source>a class has fewer than {1} images</source>
        <translation>有的类别少于 {1} 张图像</translation>
    </message>
    <message>
        <source>a convolution</source>
        <translation>卷积</translation>
    </message>
    <message>
        <source>a finite number</source>
        <translation>有限的数</translation>
    </message>
    <message>
        <source>a link to a folder above it</source>
        <translation>指向上级文件夹的链接</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>a matrix product</source>
        <translation>矩阵乘积</translation>
    </message>
    <message>
        <source>a new one that every episode begins with</source>
        <translation>每个情节开始时使用的新输出头</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数</translation>
    </message>
    <message>
        <source>a plan whose device is auto computes on {1}</source>
        <translation>设备为 auto 的方案在 {1} 上计算</translation>
    </message>
    <message>
        <source>a second column of this name</source>
        <translation>同名的第二列</translation>
    </message>
    <message>
        <source>a section with its own keys</source>
        <translation>带有自己各个键的小节</translation>
    </message>
    <message>
        <source>a usual gap</source>
        <translation>差距正常</translation>
    </message>
    <message>
        <source>a web address; download the image first</source>
        <translation>是网址；请先下载图像</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>add classes</source>
        <translation>添加类别</translation>
    </message>
    <message>
        <source>all layers</source>
        <translation>所有层</translation>
    </message>
    <message>
        <source>alpha has to lie between 0 and 1, not {1}</source>
        <translation>alpha 必须在 0 和 1 之间，而不是 {1}</translation>
    </message>
    <message>
        <source>already exists</source>
        <translation>already exists</translation>
    </message>
    <message>
        <source>always answering the commonest class gets {1} %</source>
        <translation>总是回答最常见的类别可得 {1} %</translation>
    </message>
    <message>
        <source>an earlier winner was</source>
        <translation>已有 1 个较早的优胜者</translation>
    </message>
    <message>
        <source>and more</source>
        <translation>等</translation>
    </message>
    <message>
        <source>and {1} more</source>
        <translation>以及另外 {1} 个</translation>
    </message>
    <message>
        <source>are not among the images</source>
        <translation>不在这些图像中</translation>
    </message>
    <message>
        <source>are other pictures since</source>
        <translation>此后已换成其他图像</translation>
    </message>
    <message>
        <source>are they</source>
        <translation>它们</translation>
    </message>
    <message>
        <source>are to be of a class that these images lack</source>
        <translation>要改成的类别在这些图像中不存在</translation>
    </message>
    <message>
        <source>as given</source>
        <translation>按原样</translation>
    </message>
    <message>
        <source>beside train/, val/ and test/, so it belongs to none</source>
        <translation>与 train/、val/ 和 test/ 并列，因此不属于任何部分</translation>
    </message>
    <message>
        <source>cannot be loaded</source>
        <translation>无法加载</translation>
    </message>
    <message>
        <source>central directory</source>
        <translation>central directory</translation>
    </message>
    <message>
        <source>class &quot;{1}&quot; has {2} training image{3}</source>
        <translation>类别“{1}”有 {2} 张训练图像</translation>
    </message>
    <message>
        <source>class {1} has</source>
        <translation>类别 {1}</translation>
    </message>
    <message>
        <source>classes {1}{2} have</source>
        <translation>类别 {1}{2}</translation>
    </message>
    <message>
        <source>compute capability {1}.{2}</source>
        <translation>计算能力 {1}.{2}</translation>
    </message>
    <message>
        <source>convnext_tiny convnext_atto convnext_femto convnext_pico convnext_nano convnext_small convnext_base convnext_large convnextv2_atto convnextv2_femto convnextv2_pico convnextv2_nano convnextv2_tiny convnextv2_base convnext_tiny_hnf convnext_atto_ols</source>
        <translation>convnext_tiny convnext_atto convnext_femto convnext_pico convnext_nano convnext_small convnext_base convnext_large convnextv2_atto convnextv2_femto convnextv2_pico convnextv2_nano convnextv2_tiny convnextv2_base convnext_tiny_hnf convnext_atto_ols</translation>
    </message>
    <message>
        <source>densenet121 densenet161 densenet169 densenet201 densenetblur121d</source>
        <translation>densenet121 densenet161 densenet169 densenet201 densenetblur121d</translation>
    </message>
    <message>
        <source>did not reliably rise</source>
        <translation>没有可靠的提升</translation>
    </message>
    <message>
        <source>different labels for one image: {1}</source>
        <translation>同一张图像有不同的标签：{1}</translation>
    </message>
    <message>
        <source>divide by class (split_by = &quot;class&quot;)</source>
        <translation>按类别划分（split_by = &quot;class&quot;）</translation>
    </message>
    <message>
        <source>each has to be greater than 0</source>
        <translation>每个值都必须大于 0</translation>
    </message>
    <message>
        <source>efficientnet_b0 efficientnet_b1 efficientnet_b2 efficientnet_b3 efficientnet_b4 mobilenetv3_large_100 mobilenetv3_small_100 mobilenetv2_100 mobilenetv2_140 mobilenetv2_050 efficientnet_lite0 tf_efficientnet_lite1 tf_efficientnet_lite2 tf_efficientnet_lite3 tf_efficientnet_b5 efficientnetv2_rw_t efficientnetv2_rw_s tf_efficientnetv2_b0 tf_efficientnetv2_s mobilenetv3_small_050 mobilenetv3_small_075 mnasnet_100 fbnetc_100 lcnet_050 lcnet_100 tinynet_a tinynet_e mobilenetv2_110d mobilenetv2_120d mixnet_s spnasnet_100 mobilenetv4_conv_small mobilenetv4_conv_medium</source>
        <translation>efficientnet_b0 efficientnet_b1 efficientnet_b2 efficientnet_b3 efficientnet_b4 mobilenetv3_large_100 mobilenetv3_small_100 mobilenetv2_100 mobilenetv2_140 mobilenetv2_050 efficientnet_lite0 tf_efficientnet_lite1 tf_efficientnet_lite2 tf_efficientnet_lite3 tf_efficientnet_b5 efficientnetv2_rw_t efficientnetv2_rw_s tf_efficientnetv2_b0 tf_efficientnetv2_s mobilenetv3_small_050 mobilenetv3_small_075 mnasnet_100 fbnetc_100 lcnet_050 lcnet_100 tinynet_a tinynet_e mobilenetv2_110d mobilenetv2_120d mixnet_s spnasnet_100 mobilenetv4_conv_small mobilenetv4_conv_medium</translation>
    </message>
    <message>
        <source>enforce fail</source>
        <translation>enforce fail</translation>
    </message>
    <message>
        <source>epoch {1}, validation loss {2}</source>
        <translation>第 {1} 轮，验证损失 {2}</translation>
    </message>
    <message>
        <source>every epoch</source>
        <translation>每轮一个</translation>
    </message>
    <message>
        <source>every {1} epochs</source>
        <translation>每 {1} 轮一个</translation>
    </message>
    <message>
        <source>exact copies</source>
        <translation>完全相同的副本</translation>
    </message>
    <message>
        <source>exact copy</source>
        <translation>完全相同的副本</translation>
    </message>
    <message>
        <source>exit code {1}</source>
        <translation>退出代码 {1}</translation>
    </message>
    <message>
        <source>far off</source>
        <translation>差距很大</translation>
    </message>
    <message>
        <source>fell by {1}</source>
        <translation>下降了 {1}</translation>
    </message>
    <message>
        <source>fewer than {1}</source>
        <translation>少于 {1}</translation>
    </message>
    <message>
        <source>file not found</source>
        <translation>找不到文件</translation>
    </message>
    <message>
        <source>file not fully covered</source>
        <translation>file not fully covered</translation>
    </message>
    <message>
        <source>flagged image</source>
        <translation>已标记图像</translation>
    </message>
    <message>
        <source>flip and crop</source>
        <translation>翻转和裁剪</translation>
    </message>
    <message>
        <source>forgotten</source>
        <translation>有遗忘</translation>
    </message>
    <message>
        <source>hardly a picture: {1} × {2} px, more than {3} times longer than wide</source>
        <translation>几乎算不上图像：{1} × {2} px，长是宽的 {3} 倍以上</translation>
    </message>
    <message>
        <source>has no values, only a shape</source>
        <translation>没有数值，只有形状</translation>
    </message>
    <message>
        <source>has to be a whole path, from the root of a disk or the home folder (~)</source>
        <translation>必须是完整路径，从磁盘根目录或主文件夹（~）开始</translation>
    </message>
    <message>
        <source>has to be at least</source>
        <translation>必须至少为</translation>
    </message>
    <message>
        <source>has to be at most</source>
        <translation>必须至多为</translation>
    </message>
    <message>
        <source>has to be auto, cpu, mps, cuda, or one card such as cuda:1</source>
        <translation>必须是 auto、cpu、mps、cuda，或某一块显卡，例如 cuda:1</translation>
    </message>
    <message>
        <source>has to be greater than</source>
        <translation>必须大于</translation>
    </message>
    <message>
        <source>has to be less than</source>
        <translation>必须小于</translation>
    </message>
    <message>
        <source>has to be one of</source>
        <translation>必须是以下之一：</translation>
    </message>
    <message>
        <source>has to be {1}, not {2}.</source>
        <translation>必须是{1}，而不是 {2}。</translation>
    </message>
    <message>
        <source>head {1} outputs</source>
        <translation>分类头 {1} 个输出</translation>
    </message>
    <message>
        <source>holds complex numbers</source>
        <translation>含有复数</translation>
    </message>
    <message>
        <source>image is</source>
        <translation>张图像</translation>
    </message>
    <message>
        <source>images are</source>
        <translation>张图像</translation>
    </message>
    <message>
        <source>improved</source>
        <translation>有提升</translation>
    </message>
    <message>
        <source>in {1} is not whole</source>
        <translation>在 {1} 中不完整</translation>
    </message>
    <message>
        <source>infinite or not a number</source>
        <translation>无穷大或不是数</translation>
    </message>
    <message>
        <source>installed program</source>
        <translation>已安装的程序</translation>
    </message>
    <message>
        <source>invalid header length</source>
        <translation>invalid header length</translation>
    </message>
    <message>
        <source>is a link or a device, not a file</source>
        <translation>是链接或设备，不是文件</translation>
    </message>
    <message>
        <source>is an absolute path</source>
        <translation>是绝对路径</translation>
    </message>
    <message>
        <source>is another picture since</source>
        <translation>此后已换成另一张图像</translation>
    </message>
    <message>
        <source>is frozen</source>
        <translation>被冻结</translation>
    </message>
    <message>
        <source>is it</source>
        <translation>它</translation>
    </message>
    <message>
        <source>is locked with a password</source>
        <translation>有密码保护</translation>
    </message>
    <message>
        <source>is missing.</source>
        <translation>缺失。</translation>
    </message>
    <message>
        <source>is named as path, split or group column already</source>
        <translation>已被指定为路径列、划分列或组列</translation>
    </message>
    <message>
        <source>is named twice</source>
        <translation>被指定了两次</translation>
    </message>
    <message>
        <source>is neither a folder nor a zip</source>
        <translation>既不是文件夹也不是 zip</translation>
    </message>
    <message>
        <source>is no name that a folder can have</source>
        <translation>不能作为文件夹的名称</translation>
    </message>
    <message>
        <source>is not among the images</source>
        <translation>不在这些图像中</translation>
    </message>
    <message>
        <source>is not installed</source>
        <translation>没有安装</translation>
    </message>
    <message>
        <source>is not on this machine</source>
        <translation>不在本机上</translation>
    </message>
    <message>
        <source>is not there</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>is not trained itself, only the LoRA adapters beside it</source>
        <translation>本身不训练，只训练旁边的 LoRA 适配器</translation>
    </message>
    <message>
        <source>is quantized</source>
        <translation>是量化张量</translation>
    </message>
    <message>
        <source>is sparse</source>
        <translation>是稀疏张量</translation>
    </message>
    <message>
        <source>is to be of a class that these images do not have</source>
        <translation>要改成的类别在这些图像中不存在</translation>
    </message>
    <message>
        <source>is {1}, not {2}</source>
        <translation>为 {1}，而不是 {2}</translation>
    </message>
    <message>
        <source>it belongs to</source>
        <translation>所属的</translation>
    </message>
    <message>
        <source>it has no say in the best epoch</source>
        <translation>它对选出最佳轮没有影响</translation>
    </message>
    <message>
        <source>it is set aside</source>
        <translation>它已被搁置</translation>
    </message>
    <message>
        <source>it numbers the rows</source>
        <translation>它是行号</translation>
    </message>
    <message>
        <source>its name is not valid text; rename it</source>
        <translation>名称不是有效文本；请重命名</translation>
    </message>
    <message>
        <source>its shape is not known</source>
        <translation>形状未知</translation>
    </message>
    <message>
        <source>key, size, mtime, sha256, phash, sketch, width, height, reason</source>
        <translation>key, size, mtime, sha256, phash, sketch, width, height, reason</translation>
    </message>
    <message>
        <source>label curve {1}</source>
        <translation>标注量曲线 {1}</translation>
    </message>
    <message>
        <source>labels go from {1} to {2}, but there are {3} classes</source>
        <translation>标签从 {1} 到 {2}，但有 {3} 个类别</translation>
    </message>
    <message>
        <source>leads out of the archive</source>
        <translation>指向压缩包之外</translation>
    </message>
    <message>
        <source>leans to {1}, might be {2}</source>
        <translation>倾向于 {1}，也可能是 {2}</translation>
    </message>
    <message>
        <source>learning both alike</source>
        <translation>两者学得一样好</translation>
    </message>
    <message>
        <source>learns by heart</source>
        <translation>在死记</translation>
    </message>
    <message>
        <source>leave the group column out</source>
        <translation>不使用组列</translation>
    </message>
    <message>
        <source>looks at the {1} unlabelled images</source>
        <translation>次（对 {1} 张未标注图像的查看）</translation>
    </message>
    <message>
        <source>maxvit_tiny_tf_224 maxvit_small_tf_224 coatnet_0_rw_224 maxvit_nano_rw_256</source>
        <translation>maxvit_tiny_tf_224 maxvit_small_tf_224 coatnet_0_rw_224 maxvit_nano_rw_256</translation>
    </message>
    <message>
        <source>missing or of another shape</source>
        <translation>缺失或形状不同</translation>
    </message>
    <message>
        <source>mixer_b16_224 mixer_l16_224 gmixer_24_224</source>
        <translation>mixer_b16_224 mixer_l16_224 gmixer_24_224</translation>
    </message>
    <message>
        <source>mobilevit_xxs mobilevit_xs mobilevit_s mobilevitv2_050 mobilevitv2_100</source>
        <translation>mobilevit_xxs mobilevit_xs mobilevit_s mobilevitv2_050 mobilevitv2_100</translation>
    </message>
    <message>
        <source>more than one</source>
        <translation>不止一个</translation>
    </message>
    <message>
        <source>most ImageNet models</source>
        <translation>大多数 ImageNet 模型</translation>
    </message>
    <message>
        <source>near duplicate</source>
        <translation>近似重复图像</translation>
    </message>
    <message>
        <source>nearest class means of the run&apos;s features (it was not trained for this)</source>
        <translation>这次运行的特征的最近类均值（它不是为此训练的）</translation>
    </message>
    <message>
        <source>nearly every row says something else</source>
        <translation>几乎每行都不同</translation>
    </message>
    <message>
        <source>nearly the same picture</source>
        <translation>几乎相同的图像</translation>
    </message>
    <message>
        <source>nfnet_f0 eca_nfnet_l0 nf_resnet50 dm_nfnet_f0</source>
        <translation>nfnet_f0 eca_nfnet_l0 nf_resnet50 dm_nfnet_f0</translation>
    </message>
    <message>
        <source>no DISPLAY or WAYLAND_DISPLAY</source>
        <translation>没有 DISPLAY 或 WAYLAND_DISPLAY</translation>
    </message>
    <message>
        <source>no class folders in it</source>
        <translation>其中没有类别文件夹</translation>
    </message>
    <message>
        <source>no devices</source>
        <translation>没有设备</translation>
    </message>
    <message>
        <source>no epoch was better than the start, so the model is as it was</source>
        <translation>没有任何一轮优于起点，因此模型与原来相同</translation>
    </message>
    <message>
        <source>no folder</source>
        <translation>没有文件夹</translation>
    </message>
    <message>
        <source>no folder chosen</source>
        <translation>未选择文件夹</translation>
    </message>
    <message>
        <source>no head: a new one starts from class means</source>
        <translation>没有分类头：新的分类头从类均值开始</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>没有标签</translation>
    </message>
    <message>
        <source>no reliable difference from the teacher</source>
        <translation>与教师模型无可靠差异</translation>
    </message>
    <message>
        <source>no such column</source>
        <translation>no such column</translation>
    </message>
    <message>
        <source>no such table</source>
        <translation>no such table</translation>
    </message>
    <message>
        <source>no table chosen</source>
        <translation>未选择表格</translation>
    </message>
    <message>
        <source>no unlabelled images chosen</source>
        <translation>未选择未标注图像</translation>
    </message>
    <message>
        <source>none lowers their loss</source>
        <translation>没有温度能降低它们的损失</translation>
    </message>
    <message>
        <source>none of NVIDIA, AMD or Apple; the processor computes</source>
        <translation>没有 NVIDIA、AMD 或 Apple 显卡；由处理器计算</translation>
    </message>
    <message>
        <source>none: the window cannot open ({1})</source>
        <translation>没有：窗口无法打开（{1}）</translation>
    </message>
    <message>
        <source>none; needed only where the window is in Chinese</source>
        <translation>没有；只在窗口为中文时需要</translation>
    </message>
    <message>
        <source>not a file</source>
        <translation>不是文件</translation>
    </message>
    <message>
        <source>not an image file (no ending)</source>
        <translation>不是图像文件（没有扩展名）</translation>
    </message>
    <message>
        <source>not an image file ({1})</source>
        <translation>不是图像文件（{1}）</translation>
    </message>
    <message>
        <source>not an image this program reads (JPEG, PNG, WebP, TIFF, BMP, GIF …)</source>
        <translation>不是本程序能读取的图像（JPEG、PNG、WebP、TIFF、BMP、GIF……）</translation>
    </message>
    <message>
        <source>not an ordinary file</source>
        <translation>不是普通文件</translation>
    </message>
    <message>
        <source>not enough memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>not in a class folder</source>
        <translation>不在类别文件夹中</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>尚不清楚</translation>
    </message>
    <message>
        <source>not looked at: the command fc-list did not answer</source>
        <translation>没有检查：命令 fc-list 没有回应</translation>
    </message>
    <message>
        <source>not looked at: the command fc-list is not there</source>
        <translation>没有检查：没有命令 fc-list</translation>
    </message>
    <message>
        <source>not reliably better than</source>
        <translation>并不可靠地优于</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>not told apart</source>
        <translation>无法区分</translation>
    </message>
    <message>
        <source>nothing will be known of how well it is told apart</source>
        <translation>无法知道它的区分效果如何</translation>
    </message>
    <message>
        <source>nothing: the head is fitted to each episode anew</source>
        <translation>无（输出头对每个情节重新拟合）</translation>
    </message>
    <message>
        <source>numbers with a comma; write {1} for {2}</source>
        <translation>是带逗号的数字；请把 {2} 写成 {1}</translation>
    </message>
    <message>
        <source>one draw</source>
        <translation>一次抽样结果</translation>
    </message>
    <message>
        <source>one folder</source>
        <translation>只有一个文件夹</translation>
    </message>
    <message>
        <source>one stage (auto)</source>
        <translation>一个阶段（auto）</translation>
    </message>
    <message>
        <source>only one of the two has the tensor {1}</source>
        <translation>两者中只有一个有张量 {1}</translation>
    </message>
    <message>
        <source>os error</source>
        <translation>os error</translation>
    </message>
    <message>
        <source>os error {1})</source>
        <translation>os error {1})</translation>
    </message>
    <message>
        <source>other file</source>
        <translation>其他文件</translation>
    </message>
    <message>
        <source>output {1}</source>
        <translation>输出 {1}</translation>
    </message>
    <message>
        <source>posttrain-gui model</source>
        <translation>posttrain-gui model</translation>
    </message>
    <message>
        <source>probabilities {1} and labels {2} do not fit together</source>
        <translation>概率 {1} 与标签 {2} 不匹配</translation>
    </message>
    <message>
        <source>quality {1}</source>
        <translation>质量 {1}</translation>
    </message>
    <message>
        <source>reference images in {1}</source>
        <translation>{1} 中的参考图像</translation>
    </message>
    <message>
        <source>regnety_002 regnety_004 regnety_006 regnety_008 regnety_016 regnety_032 regnety_040 regnety_080 regnetx_002 regnetx_004 regnetx_006 regnetx_008 regnetx_016 regnetx_032 regnetx_040 regnetz_b16</source>
        <translation>regnety_002 regnety_004 regnety_006 regnety_008 regnety_016 regnety_032 regnety_040 regnety_080 regnetx_002 regnetx_004 regnetx_006 regnetx_008 regnetx_016 regnetx_032 regnetx_040 regnetz_b16</translation>
    </message>
    <message>
        <source>reliably better than the teacher</source>
        <translation>可靠地优于教师模型</translation>
    </message>
    <message>
        <source>reliably worse than the teacher</source>
        <translation>可靠地差于教师模型</translation>
    </message>
    <message>
        <source>resnet18 resnet34 resnet50 resnet26 resnet101 resnet152 resnet18d resnet26d resnet34d resnet50d resnet101d resnext50_32x4d resnext101_32x8d wide_resnet50_2 seresnet50 ecaresnet50d resnetaa50 resnest50d skresnet18 res2net50_26w_4s resnet10t resnet14t resnetrs50</source>
        <translation>resnet18 resnet34 resnet50 resnet26 resnet101 resnet152 resnet18d resnet26d resnet34d resnet50d resnet101d resnext50_32x4d resnext101_32x8d wide_resnet50_2 seresnet50 ecaresnet50d resnetaa50 resnest50d skresnet18 res2net50_26w_4s resnet10t resnet14t resnetrs50</translation>
    </message>
    <message>
        <source>resnetv2_50x1_bit resnetv2_50 resnetv2_101</source>
        <translation>resnetv2_50x1_bit resnetv2_50 resnetv2_101</translation>
    </message>
    <message>
        <source>row {1}</source>
        <translation>第 {1} 行</translation>
    </message>
    <message>
        <source>row {1} &quot;{2}&quot;</source>
        <translation>第 {1} 行“{2}”</translation>
    </message>
    <message>
        <source>row {1} gives no label</source>
        <translation>第 {1} 行没有给出标签</translation>
    </message>
    <message>
        <source>row {1} lists it again (first in row {2}); counted once</source>
        <translation>第 {1} 行再次列出它（首次在第 {2} 行）；只计一次</translation>
    </message>
    <message>
        <source>row {1} names no image</source>
        <translation>第 {1} 行没有指明图像</translation>
    </message>
    <message>
        <source>same picture</source>
        <translation>同一张图像</translation>
    </message>
    <message>
        <source>same picture as {1} in one class; one could be learned from and the other asked for</source>
        <translation>与 {1} 是同一类别中的同一张图像；可能一张用来学习，另一张用来提问</translation>
    </message>
    <message>
        <source>script {1}/character {2}</source>
        <translation>script {1}/character {2}</translation>
    </message>
    <message>
        <source>second probability</source>
        <translation>第二概率</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>搁置</translation>
    </message>
    <message>
        <source>set aside by {1}</source>
        <translation>被 {1} 搁置</translation>
    </message>
    <message>
        <source>settings that contradict each other</source>
        <translation>相互矛盾的设置</translation>
    </message>
    <message>
        <source>signal {1}</source>
        <translation>信号 {1}</translation>
    </message>
    <message>
        <source>some way off</source>
        <translation>有些差距</translation>
    </message>
    <message>
        <source>stage after stage, {1}</source>
        <translation>逐个阶段，{1}</translation>
    </message>
    <message>
        <source>stage {1}</source>
        <translation>阶段 {1}</translation>
    </message>
    <message>
        <source>stand under another class since</source>
        <translation>此后已归在另一个类别下</translation>
    </message>
    <message>
        <source>stands under another class since</source>
        <translation>此后已归在另一个类别下</translation>
    </message>
    <message>
        <source>starting from class means</source>
        <translation>从类均值开始</translation>
    </message>
    <message>
        <source>starts to learn by heart</source>
        <translation>开始死记</translation>
    </message>
    <message>
        <source>sure of {1}, but unlike the others chosen</source>
        <translation>确定是 {1}，但与所选的其他图像不同</translation>
    </message>
    <message>
        <source>swin_tiny_patch4_window7_224 swin_small_patch4_window7_224 swin_base_patch4_window7_224 swin_large_patch4_window7_224 swin_base_patch4_window12_384 swinv2_tiny_window8_256 swinv2_small_window8_256 swinv2_base_window8_256 swinv2_cr_tiny_ns_224 swin_s3_tiny_224</source>
        <translation>swin_tiny_patch4_window7_224 swin_small_patch4_window7_224 swin_base_patch4_window7_224 swin_large_patch4_window7_224 swin_base_patch4_window12_384 swinv2_tiny_window8_256 swinv2_small_window8_256 swinv2_base_window8_256 swinv2_cr_tiny_ns_224 swin_s3_tiny_224</translation>
    </message>
    <message>
        <source>system volume information</source>
        <translation>system volume information</translation>
    </message>
    <message>
        <source>take a larger share (data.split.{1})</source>
        <translation>取较大的比例（data.split.{1}）</translation>
    </message>
    <message>
        <source>take smaller shares (data.split)</source>
        <translation>取较小的比例（data.split）</translation>
    </message>
    <message>
        <source>test episode</source>
        <translation>测试情节</translation>
    </message>
    <message>
        <source>test episodes</source>
        <translation>测试情节</translation>
    </message>
    <message>
        <source>test image</source>
        <translation>测试图像</translation>
    </message>
    <message>
        <source>test images</source>
        <translation>测试图像</translation>
    </message>
    <message>
        <source>test images of the run, which may not choose anything.</source>
        <translation>这次运行的测试图像，它们不能用来选择任何东西。</translation>
    </message>
    <message>
        <source>the JSON file beside it</source>
        <translation>旁边的 JSON 文件</translation>
    </message>
    <message>
        <source>the best epoch on the validation images counts, and those are more than the labels of a small point</source>
        <translation>以验证图像上最佳的一轮为准；而在标签较少的点上，验证图像比标签还多</translation>
    </message>
    <message>
        <source>the biases and the head</source>
        <translation>偏置和分类头</translation>
    </message>
    <message>
        <source>the clean digits it was trained on</source>
        <translation>它训练时所用的清晰数字</translation>
    </message>
    <message>
        <source>the features of a frozen backbone are computed once, from the images as they are</source>
        <translation>冻结的主干网络的特征只计算一次，且使用原样的图像</translation>
    </message>
    <message>
        <source>the file cannot be read: {1}</source>
        <translation>无法读取文件：{1}</translation>
    </message>
    <message>
        <source>the file is cut off: part of the picture is missing</source>
        <translation>文件被截断：缺少部分图像</translation>
    </message>
    <message>
        <source>the file is damaged: {1}</source>
        <translation>文件已损坏：{1}</translation>
    </message>
    <message>
        <source>the file is empty (0 bytes)</source>
        <translation>文件为空（0 字节）</translation>
    </message>
    <message>
        <source>the file itself</source>
        <translation>文件本身</translation>
    </message>
    <message>
        <source>the file was loaded by its card</source>
        <translation>该文件由其说明卡加载</translation>
    </message>
    <message>
        <source>the file {1}</source>
        <translation>文件 {1}</translation>
    </message>
    <message>
        <source>the file {1} of &quot;{2}&quot;</source>
        <translation>“{2}”的文件 {1}</translation>
    </message>
    <message>
        <source>the folder cannot be read: {1}</source>
        <translation>无法读取文件夹：{1}</translation>
    </message>
    <message>
        <source>the folder name &quot;{1}&quot; does not fit &quot;{2}&quot;</source>
        <translation>文件夹名称“{1}”不符合“{2}”</translation>
    </message>
    <message>
        <source>the folder name &quot;{1}&quot; gives no label</source>
        <translation>文件夹名称“{1}”没有给出标签</translation>
    </message>
    <message>
        <source>the group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>the group &quot;{1}&quot; also stands in {2}; kept there only</source>
        <translation>“{1}”组也出现在 {2} 中；只保留在那里</translation>
    </message>
    <message>
        <source>the group {1} also stands in {2}; kept there only</source>
        <translation>{1}组也出现在 {2} 中；只保留在那里</translation>
    </message>
    <message>
        <source>the head for {1} % of the epochs, then all layers</source>
        <translation>前 {1} % 的轮只训练分类头，然后训练所有层</translation>
    </message>
    <message>
        <source>the head only</source>
        <translation>只有分类头</translation>
    </message>
    <message>
        <source>the image is damaged: {1}</source>
        <translation>图像已损坏：{1}</translation>
    </message>
    <message>
        <source>the last epoch counts, since the validation images judge and must not choose</source>
        <translation>以最后一轮为准，因为验证图像用于评判，不能再用来选择</translation>
    </message>
    <message>
        <source>the last stage too</source>
        <translation>再加上最后一个阶段</translation>
    </message>
    <message>
        <source>the last {1} and the head</source>
        <translation>最后 {1}和分类头</translation>
    </message>
    <message>
        <source>the mean of {1} draws</source>
        <translation>{1} 次抽样的平均结果</translation>
    </message>
    <message>
        <source>the normalisation layers and the head</source>
        <translation>归一化层和分类头</translation>
    </message>
    <message>
        <source>the plan as it is</source>
        <translation>原方案</translation>
    </message>
    <message>
        <source>the program folder</source>
        <translation>程序文件夹</translation>
    </message>
    <message>
        <source>the run that made it</source>
        <translation>产生它的那次运行</translation>
    </message>
    <message>
        <source>the same everywhere</source>
        <translation>处处相同</translation>
    </message>
    <message>
        <source>the tensor {1} is of two kinds: {2}</source>
        <translation>张量 {1} 有两种类型：{2}</translation>
    </message>
    <message>
        <source>the test images of the run that made it ({1})</source>
        <translation>产生它的那次运行的测试图像（{1}）</translation>
    </message>
    <message>
        <source>the test images say what it is worth, and {1} judged on them before, since the search went on.</source>
        <translation>它的真实水平由测试图像说明；由于搜索曾继续进行，此前{1}用它们评判过。</translation>
    </message>
    <message>
        <source>the test images, looked at once for the winner alone, say what it is worth.</source>
        <translation>它的真实水平由测试图像说明，这些图像只为优胜者查看过一次。</translation>
    </message>
    <message>
        <source>the unpacked {1} into {2}</source>
        <translation>把解压后的 {1} 放入 {2}</translation>
    </message>
    <message>
        <source>the whole network after the head</source>
        <translation>先分类头再整个网络</translation>
    </message>
    <message>
        <source>the {1} whose true class is known</source>
        <translation>已知真实类别的 {1} 个</translation>
    </message>
    <message>
        <source>there are no episodes to score</source>
        <translation>没有可评分的情节</translation>
    </message>
    <message>
        <source>there are no images to score</source>
        <translation>没有可评分的图像</translation>
    </message>
    <message>
        <source>they work together</source>
        <translation>两者可以配合使用</translation>
    </message>
    <message>
        <source>timm has no weights for {1}.</source>
        <translation>timm 没有 {1} 的权重。</translation>
    </message>
    <message>
        <source>to choose by</source>
        <translation>用于选择</translation>
    </message>
    <message>
        <source>to choose the best epoch by</source>
        <translation>用于选出最佳轮</translation>
    </message>
    <message>
        <source>to judge by</source>
        <translation>用于评判</translation>
    </message>
    <message>
        <source>to learn from</source>
        <translation>用于学习</translation>
    </message>
    <message>
        <source>to train on</source>
        <translation>用于训练</translation>
    </message>
    <message>
        <source>too few validation images to tell</source>
        <translation>验证图像太少，无法判断</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>太大</translation>
    </message>
    <message>
        <source>too large: {1} megapixels{2}; at most {3} are read</source>
        <translation>太大：{1} 百万像素{2}；最多读取 {3}</translation>
    </message>
    <message>
        <source>too old</source>
        <translation>太旧</translation>
    </message>
    <message>
        <source>torch cannot be loaded: {1}</source>
        <translation>无法加载 torch：{1}</translation>
    </message>
    <message>
        <source>torchvision does not work with torch {1}: {2}</source>
        <translation>torchvision 不能与 torch {1} 配合使用：{2}</translation>
    </message>
    <message>
        <source>torchvision with torch</source>
        <translation>torchvision 与 torch</translation>
    </message>
    <message>
        <source>training images are counted while the model still learns, validation images at the end of the epoch</source>
        <translation>训练图像是在模型仍在学习时统计的，验证图像则在该轮结束时统计</translation>
    </message>
    <message>
        <source>training images are harder, no sign of overfitting</source>
        <translation>训练图像更难，没有过拟合迹象</translation>
    </message>
    <message>
        <source>training or test images of the run.</source>
        <translation>这次运行的训练图像或测试图像。</translation>
    </message>
    <message>
        <source>training value</source>
        <translation>训练值</translation>
    </message>
    <message>
        <source>tuple[Tensor, Tensor]</source>
        <translation>tuple[Tensor, Tensor]</translation>
    </message>
    <message>
        <source>two equally long, non-empty rows are needed, not {1} and {2}</source>
        <translation>需要两行等长且非空的数据，而不是 {1} 和 {2}</translation>
    </message>
    <message>
        <source>under {1} of their layer&apos;s usual size</source>
        <translation>即小于其所在层通常大小的 {1}</translation>
    </message>
    <message>
        <source>unlabelled image</source>
        <translation>未标注图像</translation>
    </message>
    <message>
        <source>unlabelled images</source>
        <translation>张未标注图像</translation>
    </message>
    <message>
        <source>unlabelled: {1}</source>
        <translation>未标注：{1}</translation>
    </message>
    <message>
        <source>unsure among {1}, {2} and {3}</source>
        <translation>在 {1}、{2} 和 {3} 之间不确定</translation>
    </message>
    <message>
        <source>unsure between {1} and {2}</source>
        <translation>在 {1} 和 {2} 之间不确定</translation>
    </message>
    <message>
        <source>validation episodes</source>
        <translation>验证情节</translation>
    </message>
    <message>
        <source>validation images</source>
        <translation>验证图像</translation>
    </message>
    <message>
        <source>validation loss has risen for {1} epochs{2}</source>
        <translation>验证损失已连续上升 {1} 轮{2}</translation>
    </message>
    <message>
        <source>version not known</source>
        <translation>版本未知</translation>
    </message>
    <message>
        <source>very long chain</source>
        <translation>过长的链</translation>
    </message>
    <message>
        <source>vgg11 vgg13 vgg16 vgg19 vgg11_bn vgg13_bn vgg16_bn vgg19_bn</source>
        <translation>vgg11 vgg13 vgg16 vgg19 vgg11_bn vgg13_bn vgg16_bn vgg19_bn</translation>
    </message>
    <message>
        <source>vit_tiny_patch16_224 vit_small_patch16_224 vit_base_patch16_224 vit_small_patch32_224 vit_base_patch32_224 vit_tiny_patch16_384 vit_small_patch16_384 vit_base_patch16_384 vit_base_patch8_224 vit_large_patch16_224 vit_medium_patch16_gap_240 deit3_small_patch16_224 deit3_base_patch16_224 beit_base_patch16_224 eva02_tiny_patch14_336 eva02_small_patch14_336 vit_base_patch16_clip_224</source>
        <translation>vit_tiny_patch16_224 vit_small_patch16_224 vit_base_patch16_224 vit_small_patch32_224 vit_base_patch32_224 vit_tiny_patch16_384 vit_small_patch16_384 vit_base_patch16_384 vit_base_patch8_224 vit_large_patch16_224 vit_medium_patch16_gap_240 deit3_small_patch16_224 deit3_base_patch16_224 beit_base_patch16_224 eva02_tiny_patch14_336 eva02_small_patch14_336 vit_base_patch16_clip_224</translation>
    </message>
    <message>
        <source>way {1}</source>
        <translation>第 {1} 类</translation>
    </message>
    <message>
        <source>ways (or train_ways)</source>
        <translation>ways（或 train_ways）</translation>
    </message>
    <message>
        <source>what {1} sent has another checksum than the set&apos;s file</source>
        <translation>{1} 发来的内容与该数据集文件的校验和不同</translation>
    </message>
    <message>
        <source>with {1} the parameters, {2} the file and {3} the time for one image ({4} for each of {5} at once)</source>
        <translation>参数量为教师模型的 {1}，文件大小为 {2}，单张图像用时为 {3}（一次处理 {5} 张时，每张为 {4}）</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>变差</translation>
    </message>
    <message>
        <source>worse than</source>
        <translation>差于</translation>
    </message>
    <message>
        <source>worse together</source>
        <translation>一起更差</translation>
    </message>
    <message>
        <source>{1} % of the teacher&apos;s accuracy</source>
        <translation>教师模型准确率的 {1} %</translation>
    </message>
    <message>
        <source>{1} % of the {2} validation images (95 % interval {3} to {4})</source>
        <translation>{2} 张验证图像中的 {1} %（95 % 置信区间 {3} 至 {4}）</translation>
    </message>
    <message>
        <source>{1} % → {2} %: {3}, gain {4} points (95 % interval {5} to {6}, {7}, {8} {9}; {10} newly right, {11} newly wrong).</source>
        <translation>{1} % → {2} %：{3}，增益 {4} 个百分点（95 % 置信区间 {5} 到 {6}，{7}，{8} 张{9}；{10} 张新答对，{11} 张新答错）。</translation>
    </message>
    <message>
        <source>{1} % → {2} %: {3}, gain {4} points (95 % interval {5} to {6}, {7}, {8}; {9} better, {10} worse).</source>
        <translation>{1} % → {2} %：{3}，增益 {4} 个百分点（95 % 置信区间 {5} 到 {6}，{7}，{8}；{9} 个变好，{10} 个变差）。</translation>
    </message>
    <message>
        <source>{1} (given: {2}).</source>
        <translation>{1}（给出的是：{2}）。</translation>
    </message>
    <message>
        <source>{1} (numbers from {2} to {3})</source>
        <translation>{1}（数值，从 {2} 到 {3}）</translation>
    </message>
    <message>
        <source>{1} ({2} {3}): {4} of {5} tensors matched, {6}</source>
        <translation>{1}（{2} {3}）：{5} 个张量中有 {4} 个匹配，{6}</translation>
    </message>
    <message>
        <source>{1} A larger share can be put aside for the test ({2} %); other images are then the test, so only runs from then on can be compared.</source>
        <translation>{1}也可以留出更大的比例用于测试（{2} %）；测试图像会随之改变，因此只有此后的运行才能互相比较。</translation>
    </message>
    <message>
        <source>{1} A model of its own costs no more to use for it.</source>
        <translation>{1}为它使用单独的模型，使用时并不更费。</translation>
    </message>
    <message>
        <source>{1} A model of its own is the sure way. Uncertainty weighting may help where one loss outweighs the others.</source>
        <translation>{1}用单独的模型最稳妥。如果某个损失压过其他损失，不确定性加权可能有帮助。</translation>
    </message>
    <message>
        <source>{1} A new head alone takes a fraction of the time.</source>
        <translation>{1}只训练一个新分类头，所需时间只是一小部分。</translation>
    </message>
    <message>
        <source>{1} Class means alone are the cheapest model.</source>
        <translation>{1}只用类均值是最省的模型。</translation>
    </message>
    <message>
        <source>{1} For folders inside folders: class_folders = &quot;innermost&quot; and &quot;{alphabet}/{character}&quot;.</source>
        <translation>{1}对于文件夹套文件夹：class_folders = &quot;innermost&quot; 以及 &quot;{alphabet}/{character}&quot;。</translation>
    </message>
    <message>
        <source>{1} GB</source>
        <translation>{1} GB</translation>
    </message>
    <message>
        <source>{1} GB allowed, {2} GB of it not used</source>
        <translation>允许 {1} GB，其中 {2} GB 未使用</translation>
    </message>
    <message>
        <source>{1} GB, {2} GB free</source>
        <translation>{1} GB，可用 {2} GB</translation>
    </message>
    <message>
        <source>{1} GiB</source>
        <translation>{1} GiB</translation>
    </message>
    <message>
        <source>{1} Left out: {2}.</source>
        <translation>{1} 已略去：{2}。</translation>
    </message>
    <message>
        <source>{1} Longer training has been tried.</source>
        <translation>{1}已经试过更长的训练。</translation>
    </message>
    <message>
        <source>{1} MiB</source>
        <translation>{1} MiB</translation>
    </message>
    <message>
        <source>{1} Of {2} {3} were right.</source>
        <translation>{1}其中 {2} 有 {3} 正确。</translation>
    </message>
    <message>
        <source>{1} Or choose a table (CSV) that gives the labels.</source>
        <translation>{1}也可以选择给出标签的表格（CSV）。</translation>
    </message>
    <message>
        <source>{1} Or take back decisions in {2}.</source>
        <translation>{1}也可以撤回 {2} 中的决定。</translation>
    </message>
    <message>
        <source>{1} The model&apos;s own features get {2} of the validation images right already, and training more than the head brought no more than chance may.</source>
        <translation>{1}模型自身的特征已使 {2} 的验证图像正确，而训练分类头以外的部分，带来的提升不超出偶然范围。</translation>
    </message>
    <message>
        <source>{1} The start is as good, and costs nothing.</source>
        <translation>{1}起点同样好，而且不花任何代价。</translation>
    </message>
    <message>
        <source>{1} The threshold is high already.</source>
        <translation>{1}阈值已经很高。</translation>
    </message>
    <message>
        <source>{1} The threshold is low already.</source>
        <translation>{1}阈值已经很低。</translation>
    </message>
    <message>
        <source>{1} They are few: one image is {2} points.</source>
        <translation>{1}数量很少：一张图像就相当于 {2} 个百分点。</translation>
    </message>
    <message>
        <source>{1} Try a learning rate of {2} (a third) together with L2-SP.</source>
        <translation>{1}请试试学习率 {2}（三分之一），并配合 L2-SP。</translation>
    </message>
    <message>
        <source>{1} Try a learning rate of {2}.</source>
        <translation>{1}请试试学习率 {2}。</translation>
    </message>
    <message>
        <source>{1} Try {2}, or more epochs: it grows surer as it learns.</source>
        <translation>{1}请试试 {2}，或增加轮数：模型会越学越有把握。</translation>
    </message>
    <message>
        <source>{1} Try {2}; some more labelled images of each class help most.</source>
        <translation>{1}请试试 {2}；每个类别再多一些已标注图像最有帮助。</translation>
    </message>
    <message>
        <source>{1} You teach {2}{3}</source>
        <translation>{1}现在要教的是 {2}{3}</translation>
    </message>
    <message>
        <source>{1} against {2} by class means on the validation images</source>
        <translation>在验证图像上用类均值比较 {1} 与 {2}</translation>
    </message>
    <message>
        <source>{1} already {2} a head for these very classes: a model that was trained on these images scores better here than it deserves.</source>
        <translation>{1} 已经有针对这些类别的分类头：在这些图像上训练过的模型在此得分偏高。</translation>
    </message>
    <message>
        <source>{1} also among the labelled ones</source>
        <translation>{1}也在已标注图像之中</translation>
    </message>
    <message>
        <source>{1} among the unlabelled images left out.</source>
        <translation>已去掉未标注图像中的 {1}。</translation>
    </message>
    <message>
        <source>{1} and label smoothing both soften the labels; together the model may become too unsure of itself. One of them is usually enough.</source>
        <translation>{1} 和标签平滑都会软化标签；一起使用时模型可能过于没有把握。通常用一个就够了。</translation>
    </message>
    <message>
        <source>{1} and the head</source>
        <translation>{1}和分类头</translation>
    </message>
    <message>
        <source>{1} answers nothing by itself.</source>
        <translation>{1} 本身不回答任何问题。</translation>
    </message>
    <message>
        <source>{1} are whole programmes of augmentation, each strong enough alone; one after the other they can make images unrecognisable. Keep one of them.</source>
        <translation>{1} 都是完整的增强方案，单独使用就足够强；叠加使用会让图像无法辨认。请只保留其中一个。</translation>
    </message>
    <message>
        <source>{1} as &quot;{2}&quot;</source>
        <translation>{1}，作为“{2}”</translation>
    </message>
    <message>
        <source>{1} as {2}; kept in {3} only</source>
        <translation>与 {2} 是{1}；只保留在 {3} 中</translation>
    </message>
    <message>
        <source>{1} batch</source>
        <translation>{1} 个批次</translation>
    </message>
    <message>
        <source>{1} batches</source>
        <translation>{1} 个批次</translation>
    </message>
    <message>
        <source>{1} beside the class folders and {2} left out.</source>
        <translation>{1}与类别文件夹并列存放，已被略去。</translation>
    </message>
    <message>
        <source>{1} by {2}.{3}</source>
        <translation>{1}，依据 {2}.{3}</translation>
    </message>
    <message>
        <source>{1} can be used without internet</source>
        <translation>{1} 无需联网即可使用</translation>
    </message>
    <message>
        <source>{1} cannot be judged: too few others of their class.</source>
        <translation>{1}无法评判：同类的其他图像太少。</translation>
    </message>
    <message>
        <source>{1} cannot be loaded: {2}</source>
        <translation>无法加载 {1}：{2}</translation>
    </message>
    <message>
        <source>{1} cannot be read</source>
        <translation>{1} 无法读取</translation>
    </message>
    <message>
        <source>{1} cannot be read as a file of weights.</source>
        <translation>{1} 无法作为权重文件读取。</translation>
    </message>
    <message>
        <source>{1} cannot be read as a table.</source>
        <translation>{1} 无法作为表格读取。</translation>
    </message>
    <message>
        <source>{1} cannot be read.</source>
        <translation>{1} 无法读取。</translation>
    </message>
    <message>
        <source>{1} cannot be resumed.</source>
        <translation>{1} 无法继续。</translation>
    </message>
    <message>
        <source>{1} cannot be the data folder.</source>
        <translation>{1} 不能作为数据文件夹。</translation>
    </message>
    <message>
        <source>{1} cannot be unpacked.</source>
        <translation>{1} 无法解压。</translation>
    </message>
    <message>
        <source>{1} cannot be used as an image.</source>
        <translation>{1} 不能用作图像。</translation>
    </message>
    <message>
        <source>{1} cannot be used.</source>
        <translation>{1} 无法使用。</translation>
    </message>
    <message>
        <source>{1} cannot take images of {2} × {3} px.</source>
        <translation>{1} 无法接受 {2} × {3} px 的图像。</translation>
    </message>
    <message>
        <source>{1} changed</source>
        <translation>已更改 {1}</translation>
    </message>
    <message>
        <source>{1} changes the labels of a batch or the weight of its classes. Every episode has classes of its own, each with as many images: there it makes no sense. Switch it off.</source>
        <translation>{1} 会改变一个批次的标签或其类别的权重。而每个情节都有自己的类别，且各类图像数相同：在这里没有意义。请将其关闭。</translation>
    </message>
    <message>
        <source>{1} channels</source>
        <translation>{1} 个通道</translation>
    </message>
    <message>
        <source>{1} class</source>
        <translation>{1} 个类别</translation>
    </message>
    <message>
        <source>{1} class names in {2} do not fit {3} outputs and are not used.</source>
        <translation>{2}中的 {1} 个类别名称与 {3} 个输出不符，未使用。</translation>
    </message>
    <message>
        <source>{1} class names were given for {2} outputs.</source>
        <translation>为 {2} 个输出给出了 {1} 个类别名称。</translation>
    </message>
    <message>
        <source>{1} classes</source>
        <translation>{1} 个类别</translation>
    </message>
    <message>
        <source>{1} classes with {2} each</source>
        <translation>{1} 个类别、每类 {2}</translation>
    </message>
    <message>
        <source>{1} could not be downloaded: {2}</source>
        <translation>{1} 无法下载：{2}</translation>
    </message>
    <message>
        <source>{1} could not be moved to the runs.</source>
        <translation>{1} 无法移动到运行文件夹。</translation>
    </message>
    <message>
        <source>{1} could not be moved to the trash.</source>
        <translation>{1} 无法移到回收站。</translation>
    </message>
    <message>
        <source>{1} could not be trained alone, so it is not compared: {2}</source>
        <translation>{1} 无法单独训练，因此不作比较：{2}</translation>
    </message>
    <message>
        <source>{1} could not be written.</source>
        <translation>{1} 无法写入。</translation>
    </message>
    <message>
        <source>{1} could not build {2}.</source>
        <translation>{1} 无法构建 {2}。</translation>
    </message>
    <message>
        <source>{1} decides how tasks share trained layers, but only the head is trained, and each task has its own part of it: the tasks hardly influence each other. Adjust more than the head, or weight them equally.</source>
        <translation>{1} 决定各任务如何共享被训练的层，但现在只训练输出头，而每个任务在其中有自己的部分：各任务几乎互不影响。请调整输出头以外的部分，或给各任务相同权重。</translation>
    </message>
    <message>
        <source>{1} directly in it: nothing says their class.</source>
        <translation>{1}直接放在其中：没有说明它们的类别。</translation>
    </message>
    <message>
        <source>{1} does not fit on the disk.</source>
        <translation>磁盘放不下 {1}。</translation>
    </message>
    <message>
        <source>{1} does not hold what the model was before training.</source>
        <translation>{1} 中保存的不是训练前的模型。</translation>
    </message>
    <message>
        <source>{1} does not show several classes.</source>
        <translation>{1} 没有体现出多个类别。</translation>
    </message>
    <message>
        <source>{1} draws make no sense.</source>
        <translation>抽样 {1} 次不合理。</translation>
    </message>
    <message>
        <source>{1} earlier winners were</source>
        <translation>已有 {1} 个较早的优胜者</translation>
    </message>
    <message>
        <source>{1} end in {2}.</source>
        <translation>{1}的名称以 {2} 结尾。</translation>
    </message>
    <message>
        <source>{1} episode</source>
        <translation>{1} 个情节</translation>
    </message>
    <message>
        <source>{1} episodes</source>
        <translation>{1} 个情节</translation>
    </message>
    <message>
        <source>{1} epoch</source>
        <translation>{1} 轮</translation>
    </message>
    <message>
        <source>{1} epochs</source>
        <translation>{1} 轮</translation>
    </message>
    <message>
        <source>{1} exact copies</source>
        <translation>{1} 个完全相同的副本</translation>
    </message>
    <message>
        <source>{1} exact copy</source>
        <translation>{1} 个完全相同的副本</translation>
    </message>
    <message>
        <source>{1} exact {2}</source>
        <translation>{1} 张完全相同的副本</translation>
    </message>
    <message>
        <source>{1} families</source>
        <translation>{1} 个字族</translation>
    </message>
    <message>
        <source>{1} file</source>
        <translation>{1} 个文件</translation>
    </message>
    <message>
        <source>{1} files</source>
        <translation>{1} 个文件</translation>
    </message>
    <message>
        <source>{1} files, {2} MB</source>
        <translation>{1} 个文件，{2} MB</translation>
    </message>
    <message>
        <source>{1} flagged image</source>
        <translation>{1} 张被标记的图像</translation>
    </message>
    <message>
        <source>{1} flagged images</source>
        <translation>{1} 张被标记的图像</translation>
    </message>
    <message>
        <source>{1} float32 (one step of ResNet-18), but other programs kept the processor busy ({2} to each core): on an idle machine it may be otherwise</source>
        <translation>{1} float32（ResNet-18 的一步），但其他程序占用了处理器（每个核心 {2}）：在空闲的机器上结果可能不同</translation>
    </message>
    <message>
        <source>{1} float32 just now (one step of ResNet-18); precision auto would take {2} for it</source>
        <translation>此刻为 float32 的{1}（ResNet-18 的一步）；精度 auto 会因此选用 {2}</translation>
    </message>
    <message>
        <source>{1} folders lie inside the class folders ({2}/ …); their images count to these. If each is a class of its own, say so: class_folders = &quot;innermost&quot;.</source>
        <translation>类别文件夹中还有 {1} 个文件夹（{2}/ …）；其中的图像归入这些类别。如果每个文件夹本身就是一个类别，请写明：class_folders = &quot;innermost&quot;。</translation>
    </message>
    <message>
        <source>{1} frozen: to thaw all of them the run needs {2} epochs (or strategy.stage_epochs = 0).</source>
        <translation>{1}冻结：要全部解冻，运行需要 {2} 轮（或 strategy.stage_epochs = 0）。</translation>
    </message>
    <message>
        <source>{1} further tensors were left out ({2}).</source>
        <translation>另有 {1} 个张量未使用（{2}）。</translation>
    </message>
    <message>
        <source>{1} gives each image one label.</source>
        <translation>{1} 给每张图像一个标签。</translation>
    </message>
    <message>
        <source>{1} gives each image one label; several tasks need several. Choose a table (CSV) with several label columns, or folders whose names carry attributes.</source>
        <translation>{1} 给每张图像一个标签；多个任务需要多个标签。请选择带多个标签列的表格（CSV），或名称带属性的文件夹。</translation>
    </message>
    <message>
        <source>{1} group</source>
        <translation>{1} 组</translation>
    </message>
    <message>
        <source>{1} groups</source>
        <translation>{1} 组</translation>
    </message>
    <message>
        <source>{1} has a weight decay of its own ({2}), and the regularizer adds {3} to it. Set this one to 0 to have it only once.</source>
        <translation>{1} 自带权重衰减（{2}），正则化方法又加上 {3}。如只想要一份，请把这里设为 0。</translation>
    </message>
    <message>
        <source>{1} has more than {2} bytes</source>
        <translation>{1} 超过 {2} 字节</translation>
    </message>
    <message>
        <source>{1} has no class folders.</source>
        <translation>{1} 没有类别文件夹。</translation>
    </message>
    <message>
        <source>{1} has no classification model &quot;{2}&quot;.</source>
        <translation>{1} 没有分类模型“{2}”。</translation>
    </message>
    <message>
        <source>{1} has no column &quot;{2}&quot;.</source>
        <translation>{1} 没有“{2}”列。</translation>
    </message>
    <message>
        <source>{1} has no columns for several tasks.</source>
        <translation>{1} 没有可用于多个任务的列。</translation>
    </message>
    <message>
        <source>{1} has no dropout inside.</source>
        <translation>{1} 内部没有 Dropout。</translation>
    </message>
    <message>
        <source>{1} has no effect: fine-tuning a head on support images has no meta-training.</source>
        <translation>{1} 不起作用：在支持图像上微调分类头没有元训练。</translation>
    </message>
    <message>
        <source>{1} has no effect: {2}. Switch it off, or let the backbone be trained.</source>
        <translation>{1} 不起作用：{2}。请将其关闭，或让主干网络参与训练。</translation>
    </message>
    <message>
        <source>{1} has no model file.</source>
        <translation>{1} 没有模型文件。</translation>
    </message>
    <message>
        <source>{1} has no report.</source>
        <translation>{1} 没有报告。</translation>
    </message>
    <message>
        <source>{1} has no weights &quot;{2}&quot;.</source>
        <translation>{1} 没有权重“{2}”。</translation>
    </message>
    <message>
        <source>{1} has the same tensors and pads differently: give it by name if the weights are its.</source>
        <translation>{1} 的张量相同，但填充方式不同：如果这些权重属于它，请写明其名称。</translation>
    </message>
    <message>
        <source>{1} has {2} head that could be replaced.</source>
        <translation>{1} 有 {2} 个可以替换的分类头。</translation>
    </message>
    <message>
        <source>{1} holds no rows.</source>
        <translation>{1} 中没有数据行。</translation>
    </message>
    <message>
        <source>{1} holds no weights.</source>
        <translation>{1} 中没有权重。</translation>
    </message>
    <message>
        <source>{1} image</source>
        <translation>{1} 张图像</translation>
    </message>
    <message>
        <source>{1} image is</source>
        <translation>{1} 张图像</translation>
    </message>
    <message>
        <source>{1} images</source>
        <translation>{1} 张图像</translation>
    </message>
    <message>
        <source>{1} images a class</source>
        <translation>每类 {1} 张图像</translation>
    </message>
    <message>
        <source>{1} images are</source>
        <translation>{1} 张图像</translation>
    </message>
    <message>
        <source>{1} images are too many to be taught at once.</source>
        <translation>{1} 张图像太多，无法一次教完。</translation>
    </message>
    <message>
        <source>{1} images cannot be chosen.</source>
        <translation>无法选择 {1} 张图像。</translation>
    </message>
    <message>
        <source>{1} images lie</source>
        <translation>有 {1} 张图像</translation>
    </message>
    <message>
        <source>{1} images of this size at once ({2} labelled, {3} unlabelled) do not fit.</source>
        <translation>一次 {1} 张这种尺寸的图像（{2} 张已标注，{3} 张未标注）放不下。</translation>
    </message>
    <message>
        <source>{1} images of this size at once do not fit.</source>
        <translation>一次 {1} 张这种尺寸的图像放不下。</translation>
    </message>
    <message>
        <source>{1} in it would become {2}: images do not shrink like that.</source>
        <translation>其中的 {1} 会变成 {2}：图像不可能压缩到这种程度。</translation>
    </message>
    <message>
        <source>{1} in validation or test, or were set aside as copies of those.</source>
        <translation>{1}验证或测试中，或作为那里的图像的副本被搁置了。</translation>
    </message>
    <message>
        <source>{1} into {2}</source>
        <translation>把 {1} 放入 {2}</translation>
    </message>
    <message>
        <source>{1} is a TorchScript program.</source>
        <translation>{1} 是一个 TorchScript 程序。</translation>
    </message>
    <message>
        <source>{1} is a few-shot run.</source>
        <translation>{1} 是一次小样本运行。</translation>
    </message>
    <message>
        <source>{1} is a file, neither a folder nor a zip.</source>
        <translation>{1} 是一个文件，既不是文件夹也不是 zip。</translation>
    </message>
    <message>
        <source>{1} is a file; choose a folder.</source>
        <translation>{1} 是一个文件；请选择文件夹。</translation>
    </message>
    <message>
        <source>{1} is done.</source>
        <translation>{1} 已完成。</translation>
    </message>
    <message>
        <source>{1} is empty.</source>
        <translation>{1} 是空的。</translation>
    </message>
    <message>
        <source>{1} is missing: say which one.</source>
        <translation>缺少 {1}：请说明是哪一个。</translation>
    </message>
    <message>
        <source>{1} is no checkpoint of this program.</source>
        <translation>{1} 不是本程序的检查点。</translation>
    </message>
    <message>
        <source>{1} is no classification model for colour images.</source>
        <translation>{1} 不是彩色图像的分类模型。</translation>
    </message>
    <message>
        <source>{1} is no longer the same.</source>
        <translation>{1}已不再相同。</translation>
    </message>
    <message>
        <source>{1} is no longer there.</source>
        <translation>{1} 已不存在。</translation>
    </message>
    <message>
        <source>{1} is no model file of this program.</source>
        <translation>{1} 不是本程序的模型文件。</translation>
    </message>
    <message>
        <source>{1} is no valid model file.</source>
        <translation>{1} 不是有效的模型文件。</translation>
    </message>
    <message>
        <source>{1} is not a valid plan file.</source>
        <translation>{1} 不是有效的方案文件。</translation>
    </message>
    <message>
        <source>{1} is not empty.</source>
        <translation>{1} 不是空的。</translation>
    </message>
    <message>
        <source>{1} is not meta-trained: no epochs are gone through.</source>
        <translation>{1} 不做元训练：不经过任何轮次。</translation>
    </message>
    <message>
        <source>{1} is not safe to unpack.</source>
        <translation>解压 {1} 不安全。</translation>
    </message>
    <message>
        <source>{1} is not there.</source>
        <translation>{1} 不存在。</translation>
    </message>
    <message>
        <source>{1} is not used, whatever its label.</source>
        <translation>无论标签是什么，{1} 都未被使用。</translation>
    </message>
    <message>
        <source>{1} is not used: it is about one label an image, and here are several.</source>
        <translation>未使用 {1}：它针对每张图像一个标签的情况，而这里有多个标签。</translation>
    </message>
    <message>
        <source>{1} is refused.</source>
        <translation>{1} 被拒绝。</translation>
    </message>
    <message>
        <source>{1} is running.</source>
        <translation>{1} 正在运行。</translation>
    </message>
    <message>
        <source>{1} is switched on but set to 0: it has no effect. Raise it, or switch it off.</source>
        <translation>{1} 已打开，但设为 0：不起作用。请调高它，或将其关闭。</translation>
    </message>
    <message>
        <source>{1} is {2} × as fast, a reason to start from it.</source>
        <translation>{1} 的速度为 {2} 倍，因此有理由从它开始。</translation>
    </message>
    <message>
        <source>{1} kept as the split column says.</source>
        <translation>按划分列保留 {1}。</translation>
    </message>
    <message>
        <source>{1} kept no model.</source>
        <translation>{1} 没有保留模型。</translation>
    </message>
    <message>
        <source>{1} label</source>
        <translation>{1} 个标签</translation>
    </message>
    <message>
        <source>{1} labels</source>
        <translation>{1} 个标签</translation>
    </message>
    <message>
        <source>{1} lack {2}</source>
        <translation>{1} 张缺少 {2}</translation>
    </message>
    <message>
        <source>{1} learned several tasks.</source>
        <translation>{1} 学习了多个任务。</translation>
    </message>
    <message>
        <source>{1} left out, as the same pictures are among the labelled ones ({2}): what judges may not be learned from.</source>
        <translation>已去掉 {1}，因为相同的图像在已标注图像之中（{2}）：用来评判的图像不能用来学习。</translation>
    </message>
    <message>
        <source>{1} left out: already decided.</source>
        <translation>已略去 {1}：已作出决定。</translation>
    </message>
    <message>
        <source>{1} makes the model less sure of its answers, so that fewer pseudo-labels reach the confidence threshold. Lower the threshold with it, or switch it off.</source>
        <translation>{1} 让模型对自己的回答更没有把握，因此达到置信度阈值的伪标签更少。请随之降低阈值，或将其关闭。</translation>
    </message>
    <message>
        <source>{1} missing or of another shape ({2})</source>
        <translation>有 {1} 个缺失或形状不同（{2}）</translation>
    </message>
    <message>
        <source>{1} mix {2}</source>
        <translation>{1} 混合 {2}</translation>
    </message>
    <message>
        <source>{1} more images would probably bring next to nothing: {2}.</source>
        <translation>再增加 {1} 张图像可能几乎没有提升：{2}。</translation>
    </message>
    <message>
        <source>{1} more images would probably bring {2}, if the curve goes on as it began.{3}</source>
        <translation>若曲线照此继续，再增加 {1} 张图像可能带来 {2}。{3}</translation>
    </message>
    <message>
        <source>{1} more would be more than twice as many as there are: the forecast reaches far.</source>
        <translation>再增加 {1} 张会超过现有数量的两倍：这个预测延伸得很远。</translation>
    </message>
    <message>
        <source>{1} names other classes than the images have.</source>
        <translation>{1} 写明的类别与图像的类别不同。</translation>
    </message>
    <message>
        <source>{1} near duplicate</source>
        <translation>{1} 张近似重复图像</translation>
    </message>
    <message>
        <source>{1} near duplicates</source>
        <translation>{1} 张近似重复图像</translation>
    </message>
    <message>
        <source>{1} needs images with one label each, of classes that are all learned.</source>
        <translation>{1} 要求每张图像只有一个标签，并且所有类别都参与学习。</translation>
    </message>
    <message>
        <source>{1} no images to train on.</source>
        <translation>{1} 没有用于训练的图像。</translation>
    </message>
    <message>
        <source>{1} no {2} images: {3}.</source>
        <translation>{1} 没有 {2} 图像：{3}。</translation>
    </message>
    <message>
        <source>{1} of duplicates ({2}); each group stays on one side of the split.</source>
        <translation>{1}重复图像（{2}）；每组都留在划分的同一侧。</translation>
    </message>
    <message>
        <source>{1} of each class.</source>
        <translation>每个类别 {1}。</translation>
    </message>
    <message>
        <source>{1} of look-alikes cut; only direct look-alikes stay together.</source>
        <translation>已切断 {1}相似图像；只有直接相似的图像留在一起。</translation>
    </message>
    <message>
        <source>{1} of the answers in validation episodes were right after gradient steps in each of them. Learned class means need none, train in a fraction of the time, and with the same seed they are judged on the same test episodes.</source>
        <translation>在验证情节中，每个情节做梯度步之后有 {1} 的回答正确。学到的类均值无需梯度步，训练时间只是一小部分，而且用相同的随机种子会在相同的测试情节上评判。</translation>
    </message>
    <message>
        <source>{1} of {2} images, chosen because the model is unsure about them and they are unlike each other (BADGE).</source>
        <translation>从 {2} 张图像中选出 {1} 张，因为模型对它们没有把握，且它们彼此不同（BADGE）。</translation>
    </message>
    <message>
        <source>{1} of {2} labels {3} flagged as perhaps wrong.</source>
        <translation>{2} 个标签中有 {1} 个被标记为可能有误。</translation>
    </message>
    <message>
        <source>{1} of {2} parameters</source>
        <translation>{2} 个参数中的 {1} 个</translation>
    </message>
    <message>
        <source>{1} of {2} pictures were copied.</source>
        <translation>{2} 张图片中已复制 {1} 张。</translation>
    </message>
    <message>
        <source>{1} of {2} tensors matched</source>
        <translation>{2} 个张量中有 {1} 个匹配</translation>
    </message>
    <message>
        <source>{1} on {2} labelled and {3} unlabelled images</source>
        <translation>{1}，用 {2} 张已标注和 {3} 张未标注图像</translation>
    </message>
    <message>
        <source>{1} on {2} tasks together</source>
        <translation>{1}，{2} 个任务一起</translation>
    </message>
    <message>
        <source>{1} only one usable image{2}.</source>
        <translation>{1} 只有一张可用图像。</translation>
    </message>
    <message>
        <source>{1} other</source>
        <translation>另外 {1} 个</translation>
    </message>
    <message>
        <source>{1} other candidates are</source>
        <translation>另有 {1} 个候选</translation>
    </message>
    <message>
        <source>{1} other file</source>
        <translation>{1} 个其他文件</translation>
    </message>
    <message>
        <source>{1} other files</source>
        <translation>{1} 个其他文件</translation>
    </message>
    <message>
        <source>{1} others</source>
        <translation>另外 {1} 个</translation>
    </message>
    <message>
        <source>{1} outside class folders set aside: nothing says their class.</source>
        <translation>已搁置类别文件夹之外的 {1}：没有说明它们的类别。</translation>
    </message>
    <message>
        <source>{1} pictures are not read; save them as JPEG first</source>
        <translation>不读取 {1} 图像；请先另存为 JPEG</translation>
    </message>
    <message>
        <source>{1} points</source>
        <translation>{1} 个百分点</translation>
    </message>
    <message>
        <source>{1} points (95 % interval {2} to {3})</source>
        <translation>{1} 个百分点（95 % 置信区间 {2} 至 {3}）</translation>
    </message>
    <message>
        <source>{1} points are too few for three numbers</source>
        <translation>用 {1} 个点确定三个数，点数太少</translation>
    </message>
    <message>
        <source>{1} points off on average</source>
        <translation>平均偏差 {1} 个百分点</translation>
    </message>
    <message>
        <source>{1} points, 95 % interval {2} to {3}, {4}</source>
        <translation>{1} 个百分点，95 % 置信区间 {2} 至 {3}，{4}</translation>
    </message>
    <message>
        <source>{1} pulls the weights to 0, {2} Switch one of them off.</source>
        <translation>{1} 把权重拉向 0，{2}请关闭其中一个。</translation>
    </message>
    <message>
        <source>{1} queries</source>
        <translation>{1} 张查询图像</translation>
    </message>
    <message>
        <source>{1} query</source>
        <translation>{1} 张查询图像</translation>
    </message>
    <message>
        <source>{1} real handwritten digits as a bad scanner sees them; the model has never seen these digits.</source>
        <translation>{1} 个真实手写数字，如劣质扫描仪所见；模型从未见过这些数字。</translation>
    </message>
    <message>
        <source>{1} real handwritten digits, clean; the sample model was trained on them.</source>
        <translation>{1} 个真实手写数字，干净清晰；示例模型就是用它们训练的。</translation>
    </message>
    <message>
        <source>{1} row</source>
        <translation>{1} 行</translation>
    </message>
    <message>
        <source>{1} rows</source>
        <translation>{1} 行</translation>
    </message>
    <message>
        <source>{1} runs</source>
        <translation>{1} 次运行</translation>
    </message>
    <message>
        <source>{1} runs begin or end with &quot;{2}&quot;.</source>
        <translation>有 {1} 次运行以“{2}”开头或结尾。</translation>
    </message>
    <message>
        <source>{1} set aside</source>
        <translation>已搁置 {1}</translation>
    </message>
    <message>
        <source>{1} set aside as copies of others or because groups go through several parts.</source>
        <translation>已搁置 {1}，因为是其他图像的副本，或其所在的组跨越多个部分。</translation>
    </message>
    <message>
        <source>{1} set aside that cannot be used (none is deleted).</source>
        <translation>已搁置无法使用的 {1}（均未删除）。</translation>
    </message>
    <message>
        <source>{1} set aside, the first: {2} ({3}).</source>
        <translation>已搁置 {1}，第一个：{2}（{3}）。</translation>
    </message>
    <message>
        <source>{1} set aside: copies of others on the other side of the split.</source>
        <translation>已搁置 {1}：是划分另一侧图像的副本。</translation>
    </message>
    <message>
        <source>{1} set aside: exact copies of others.</source>
        <translation>已搁置 {1}：与其他图像完全相同。</translation>
    </message>
    <message>
        <source>{1} set aside: of a group that also stands on another side.</source>
        <translation>已搁置 {1}：所属的组也出现在另一侧。</translation>
    </message>
    <message>
        <source>{1} set aside: of a group that also stands on the other side of the split.</source>
        <translation>已搁置 {1}：所属的组也出现在划分的另一侧。</translation>
    </message>
    <message>
        <source>{1} set aside: the file is not there.</source>
        <translation>已搁置 {1}：文件不存在。</translation>
    </message>
    <message>
        <source>{1} set aside: {2}.</source>
        <translation>已搁置 {1}：{2}。</translation>
    </message>
    <message>
        <source>{1} shot</source>
        <translation>{1}-shot</translation>
    </message>
    <message>
        <source>{1} shots</source>
        <translation>{1}-shot</translation>
    </message>
    <message>
        <source>{1} stage</source>
        <translation>{1} 个阶段</translation>
    </message>
    <message>
        <source>{1} stages</source>
        <translation>{1} 个阶段</translation>
    </message>
    <message>
        <source>{1} standard deviations</source>
        <translation>{1} 个标准差</translation>
    </message>
    <message>
        <source>{1} step</source>
        <translation>{1} 步</translation>
    </message>
    <message>
        <source>{1} steps</source>
        <translation>{1} 步</translation>
    </message>
    <message>
        <source>{1} synthetic pictures by shape; {2} whose shape is not known are left out.</source>
        <translation>{1} 张按形状分类的合成图像；已去掉形状未知的 {2} 张。</translation>
    </message>
    <message>
        <source>{1} synthetic pictures with a shape, a color and a size (% of the width); {2} lacking.</source>
        <translation>{1} 张带形状、颜色和大小（占宽度的 %）的合成图像；缺少 {2}。</translation>
    </message>
    <message>
        <source>{1} synthetic pictures: {2} invented characters of {3} invented scripts, each written by {4} made-up hands.</source>
        <translation>{1} 张合成图像：{3} 种虚构文字的 {2} 个虚构字符，每个由 {4} 种虚构笔迹书写。</translation>
    </message>
    <message>
        <source>{1} tasks</source>
        <translation>{1} 个任务</translation>
    </message>
    <message>
        <source>{1} tasks: {2}</source>
        <translation>{1} 个任务：{2}</translation>
    </message>
    <message>
        <source>{1} tensors</source>
        <translation>{1} 个张量</translation>
    </message>
    <message>
        <source>{1} tensors where {2} were expected</source>
        <translation>有 {1} 个张量，应为 {2} 个</translation>
    </message>
    <message>
        <source>{1} test episode</source>
        <translation>{1} 个测试情节</translation>
    </message>
    <message>
        <source>{1} test episodes</source>
        <translation>{1} 个测试情节</translation>
    </message>
    <message>
        <source>{1} test image</source>
        <translation>{1} 张测试图像</translation>
    </message>
    <message>
        <source>{1} test images</source>
        <translation>{1} 张测试图像</translation>
    </message>
    <message>
        <source>{1} test images can show differences from about {2} points on.</source>
        <translation>{1} 张测试图像可以显示约 {2} 个百分点以上的差异。</translation>
    </message>
    <message>
        <source>{1} test {2} can show only differences from about {3} points on. More images, or a larger share for the test, make smaller gains provable.</source>
        <translation>{1} 张测试图像只能显示约 {3} 个百分点以上的差异。更多图像，或更大的测试比例，可以证实更小的增益。</translation>
    </message>
    <message>
        <source>{1} test {2} of {3} ways and {4} {5}</source>
        <translation>{1} 个测试情节（{3}-way {4}-shot）</translation>
    </message>
    <message>
        <source>{1} that cannot be read</source>
        <translation>{1} 张无法读取</translation>
    </message>
    <message>
        <source>{1} that the run has already</source>
        <translation>{1} 张这次运行已有</translation>
    </message>
    <message>
        <source>{1} times as fast as</source>
        <translation>{1} 倍速度</translation>
    </message>
    <message>
        <source>{1} times slower than</source>
        <translation>{1} 分之一速度</translation>
    </message>
    <message>
        <source>{1} times the smallest</source>
        <translation>最小类别的 {1} 倍</translation>
    </message>
    <message>
        <source>{1} to choose by</source>
        <translation>{1} 个用于选择</translation>
    </message>
    <message>
        <source>{1} to judge by</source>
        <translation>{1} 个用于评判</translation>
    </message>
    <message>
        <source>{1} to learn from</source>
        <translation>{1} 个用于学习</translation>
    </message>
    <message>
        <source>{1} to learn from.</source>
        <translation>{1}可用于学习。</translation>
    </message>
    <message>
        <source>{1} to {2} images</source>
        <translation>{1} 到 {2} 张图像</translation>
    </message>
    <message>
        <source>{1} to {2} points</source>
        <translation>{1} 到 {2} 个百分点</translation>
    </message>
    <message>
        <source>{1} training value</source>
        <translation>{1} 个训练值</translation>
    </message>
    <message>
        <source>{1} training values</source>
        <translation>{1} 个训练值</translation>
    </message>
    <message>
        <source>{1} unexpected ({2})</source>
        <translation>有 {1} 个多余（{2}）</translation>
    </message>
    <message>
        <source>{1} unlabelled files set aside, the first: {2} ({3}).</source>
        <translation>已搁置 {1} 个未标注文件，第一个：{2}（{3}）。</translation>
    </message>
    <message>
        <source>{1} unlabelled image</source>
        <translation>{1} 张未标注图像</translation>
    </message>
    <message>
        <source>{1} unlabelled images</source>
        <translation>{1} 张未标注图像</translation>
    </message>
    <message>
        <source>{1} update</source>
        <translation>{1} 次更新</translation>
    </message>
    <message>
        <source>{1} updates</source>
        <translation>{1} 次更新</translation>
    </message>
    <message>
        <source>{1} validation images</source>
        <translation>{1} 张验证图像</translation>
    </message>
    <message>
        <source>{1} validation images leave ±{2} points open</source>
        <translation>{1} 张验证图像会留下 ±{2} 个百分点的不确定</translation>
    </message>
    <message>
        <source>{1} very long chain</source>
        <translation>{1} 条很长的链</translation>
    </message>
    <message>
        <source>{1} very long chains</source>
        <translation>{1} 条很长的链</translation>
    </message>
    <message>
        <source>{1} was trained with {2} classes at a time. For {3} classes its head starts from their means instead of what it learned: how accurate that is was not measured.</source>
        <translation>{1} 是以每次 {2} 个类别训练的。对 {3} 个类别，它的输出头从这些类别的均值开始，而不是从学到的内容开始：其准确率没有测量过。</translation>
    </message>
    <message>
        <source>{1} with several images of one class: where a class has enough groups, no episode shows one image of a group and asks for another.</source>
        <translation>{1} 含有同一类别的多张图像：当类别有足够多的组时，没有情节会展示某组的一张图像又拿该组的另一张来提问。</translation>
    </message>
    <message>
        <source>{1} within one standard error: the validation images cannot tell them apart.</source>
        <translation>{1}相差在一个标准误以内：验证图像无法区分它们。</translation>
    </message>
    <message>
        <source>{1} would lower their loss, but not reliably</source>
        <translation>{1} 会降低它们的损失，但不可靠</translation>
    </message>
    <message>
        <source>{1} {2} and {3} {4}</source>
        <translation>{1} {2} and {3} {4}</translation>
    </message>
    <message>
        <source>{1} {2} does not fit {3} {4}</source>
        <translation>{1} {2} 与 {3} {4} 不匹配</translation>
    </message>
    <message>
        <source>{1} {2} image{3}</source>
        <translation>{1} 张 {2} 图像</translation>
    </message>
    <message>
        <source>{1} {2} in several given parts: all images of each went to one side.</source>
        <translation>{1} 属于多个给定部分：各自的全部图像都归到了一侧。</translation>
    </message>
    <message>
        <source>{1} {2} left out with {3} ({4} and a query), the first: {5}.</source>
        <translation>{1} {2}因{3}（{4}加一张查询图像）而被略去，第一个：{5}。</translation>
    </message>
    <message>
        <source>{1} {2} no images and {3} no class.</source>
        <translation>{1} 中没有图像，不作为类别。</translation>
    </message>
    <message>
        <source>{1} {2} with too few groups for {3} and a query of another group: an episode may show one image of a group and ask for another, which is easier than a new one. The first: {4}.</source>
        <translation>{1} {2}：分组太少，不足以提供 {3}再加另一组的一张查询图像；一个情节可能先展示某组的一张图像，再询问同组的另一张，这比询问新图像更容易。第一个：{4}。</translation>
    </message>
    <message>
        <source>{1} {2} with too few images for {3} beside the support images give fewer, the first: {4}.</source>
        <translation>{1} {2}：除支持图像外，剩下的图像不足以提供 {3}，因此提供得更少，第一个：{4}。</translation>
    </message>
    <message>
        <source>{1} {2}, not {3}.</source>
        <translation>{1} {2}，而不是 {3}。</translation>
    </message>
    <message>
        <source>{1} {2}: a model file of this program, {3} outputs</source>
        <translation>{1} {2}：本程序的模型文件，{3} 个输出</translation>
    </message>
    <message>
        <source>{1} · earlier run</source>
        <translation>{1} · 之前的运行</translation>
    </message>
    <message>
        <source>{1} · sample</source>
        <translation>{1} · 示例数据</translation>
    </message>
    <message>
        <source>{1} · table</source>
        <translation>{1} · 表格</translation>
    </message>
    <message>
        <source>{1} · timm</source>
        <translation>{1} · timm</translation>
    </message>
    <message>
        <source>{1} · torchvision</source>
        <translation>{1} · torchvision</translation>
    </message>
    <message>
        <source>{1} · {2} classes · torchvision</source>
        <translation>{1} · {2} 个类别 · torchvision</translation>
    </message>
    <message>
        <source>{1} × darker or brighter</source>
        <translation>变暗或变亮 {1} 倍</translation>
    </message>
    <message>
        <source>{1} × {2} px, scale {3}, {4}</source>
        <translation>{1} × {2} px，缩放 {3}，{4}</translation>
    </message>
    <message>
        <source>{1}&apos;s published weights</source>
        <translation>{1} 的公开权重</translation>
    </message>
    <message>
        <source>{1}, language {2}, {3}</source>
        <translation>{1}，语言 {2}，{3}</translation>
    </message>
    <message>
        <source>{1}, learning rate {2}</source>
        <translation>{1}，学习率 {2}</translation>
    </message>
    <message>
        <source>{1}, leave the cell empty, or name the column among those with classes (label_columns).</source>
        <translation>{1}、把单元格留空，或把该列归入类别列（label_columns）。</translation>
    </message>
    <message>
        <source>{1}, not {2}.</source>
        <translation>{1}，而不是 {2}。</translation>
    </message>
    <message>
        <source>{1}, or the best epoch beside it, is no checkpoint of this plan.</source>
        <translation>{1} 或旁边的最佳轮不是这个方案的检查点。</translation>
    </message>
    <message>
        <source>{1}, taught by {2},</source>
        <translation>{1}（由 {2} 教）</translation>
    </message>
    <message>
        <source>{1}, which holds the head it began with, was taken away.</source>
        <translation>{1} 保存着开始时的分类头，已被移走。</translation>
    </message>
    <message>
        <source>{1}, {2} classes</source>
        <translation>{1}，{2} 个类别</translation>
    </message>
    <message>
        <source>{1}, {2} logical cores</source>
        <translation>{1}，{2} 个逻辑核心</translation>
    </message>
    <message>
        <source>{1}, {2} of {3} GB free, {4}, {5} is fast</source>
        <translation>{1}，{3} GB 中可用 {2} GB，{4}，{5} 速度快</translation>
    </message>
    <message>
        <source>{1}, {2} thread{3}</source>
        <translation>{1}，{2} 个线程</translation>
    </message>
    <message>
        <source>{1}, {2}, {3} threads</source>
        <translation>{1}，{2}，{3} 个线程</translation>
    </message>
    <message>
        <source>{1}/hand {2}.png</source>
        <translation>{1}/hand {2}.png</translation>
    </message>
    <message>
        <source>{1}: class &quot;{2}&quot; is left out: none of its files can be used.</source>
        <translation>{1}：去掉了类别“{2}”：它的文件都无法使用。</translation>
    </message>
    <message>
        <source>{1}: ignored ({2}).</source>
        <translation>{1}：已忽略（{2}）。</translation>
    </message>
    <message>
        <source>{1}: no images in {2}, ignored.</source>
        <translation>{1}：其中没有图像，已忽略。</translation>
    </message>
    <message>
        <source>{1}: no reliable difference ({2}). {3}</source>
        <translation>{1}：无可靠差异（{2}）。{3}</translation>
    </message>
    <message>
        <source>{1}: no test image has a label for it.</source>
        <translation>{1}：没有测试图像带有它的标签。</translation>
    </message>
    <message>
        <source>{1}: pretrained weights, {2} classes</source>
        <translation>{1}：预训练权重，{2} 个类别</translation>
    </message>
    <message>
        <source>{1}: random weights, knows nothing yet</source>
        <translation>{1}：随机权重，还什么都不会</translation>
    </message>
    <message>
        <source>{1}: random weights, {2} parameters</source>
        <translation>{1}：随机权重，{2} 个参数</translation>
    </message>
    <message>
        <source>{1}: reliably better ({2}).</source>
        <translation>{1}：可靠地更好（{2}）。</translation>
    </message>
    <message>
        <source>{1}: reliably worse ({2}), although LogME puts it first; try both.</source>
        <translation>{1}：可靠地更差（{2}），尽管 LogME 把它排在第一；两个都试试。</translation>
    </message>
    <message>
        <source>{1}: smaller than the window.</source>
        <translation>{1}：比窗口小。</translation>
    </message>
    <message>
        <source>{1}: trained on clean digits, {2} classes</source>
        <translation>{1}：在清晰数字上训练，{2} 个类别</translation>
    </message>
    <message>
        <source>{1}: weights {2}, {3} classes</source>
        <translation>{1}：权重 {2}，{3} 个类别</translation>
    </message>
    <message>
        <source>{1}: {2} came out other than on the processor.</source>
        <translation>{1}：{2}的结果与处理器上的不同。</translation>
    </message>
    <message>
        <source>{1}: {2} no test images: nothing will be known of how well it is told.</source>
        <translation>{1}：{2} 没有测试图像：无法知道它的判断效果如何。</translation>
    </message>
    <message>
        <source>{1}: {2} no training images and cannot be learned.</source>
        <translation>{1}：{2} 没有训练图像，无法学习。</translation>
    </message>
    <message>
        <source>{1}: {2} {3} ({4}); not applied.</source>
        <translation>{1}：{2} {3}（{4}）；未应用。</translation>
    </message>
    <message>
        <source>{1}: {2} {3} far from the others (such as {4}; half of them lie within {5} of {6}); {7} right? What is far off widens the standard deviation that the other errors are counted in.</source>
        <translation>{1}：{2} {3} 远离其他值（例如 {4}；其中一半在 {6} 的 ±{5} 以内）；{7}正确吗？远离的值会增大衡量其他误差所用的标准差。</translation>
    </message>
    <message>
        <source>{1}; each stays on one side of the split.</source>
        <translation>{1}；每组都留在划分的同一侧。</translation>
    </message>
    <message>
        <source>{1}; fine-tuning more layers can come out higher or lower.</source>
        <translation>{1}；微调更多层的结果可能更高，也可能更低。</translation>
    </message>
    <message>
        <source>{1}; no class is in two of them (seed {2}).</source>
        <translation>{1}；没有类别同时属于其中两部分（随机种子 {2}）。</translation>
    </message>
    <message>
        <source>{1}; no class is in two of them, as given.</source>
        <translation>{1}；没有类别同时属于其中两部分，按给定划分。</translation>
    </message>
    <message>
        <source>{1}; trial computations are right</source>
        <translation>{1}；试算结果正确</translation>
    </message>
    <message>
        <source>{1}° to either side</source>
        <translation>向任一侧 {1}°</translation>
    </message>
    <message>
        <source>{attribute {1}}</source>
        <translation>{attribute {1}}</translation>
    </message>
    <message>
        <source>|unit {1} {2}</source>
        <translation>|unit {1} {2}</translation>
    </message>
    <message>
        <source>· random weights</source>
        <translation>· 随机权重</translation>
    </message>
    <message>
        <source>σ {1} % of the side</source>
        <translation>σ 为边长的 {1} %</translation>
    </message>
    <message>
        <source>σ {1} % of white</source>
        <translation>σ 为白色的 {1} %</translation>
    </message>
</context>
<context>
    <name>posttrain</name>
    <message>
        <source>&quot;Mix&quot; shows how much of it a mix of the weights before and after keeps, and what that costs.</source>
        <translation>“混合”页面显示：训练前后权重的混合能保留多少，以及代价是什么。</translation>
    </message>
    <message>
        <source>&quot;New run from this&quot; in the history starts it again with the same plan.</source>
        <translation>历史记录中的“以此新建运行”会用相同的方案重新开始。</translation>
    </message>
    <message>
        <source>&quot;default&quot; (downloaded once) or &quot;none&quot; (random).</source>
        <translation>“default”（下载一次）或“none”（随机）。</translation>
    </message>
    <message>
        <source>#e7eaee</source>
        <translation>#e7eaee</translation>
    </message>
    <message>
        <source>%, before → after</source>
        <translation>%，训练前 → 训练后</translation>
    </message>
    <message>
        <source>&amp;About posttrain-gui</source>
        <translation>关于 posttrain-gui(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;As the system</source>
        <translation>跟随系统(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation>清空列表(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Doctor…</source>
        <translation>诊断(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Explain this</source>
        <translation>解释此项(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Finish now (keep best)</source>
        <translation>立即结束（保留最佳）(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>使用指南(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;New plan</source>
        <translation>新建方案(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Next part of the window</source>
        <translation>窗口的下一部分(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open plan…</source>
        <translation>打开方案(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Ready plans</source>
        <translation>现成方案(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo: {what}</source>
        <translation>重做(&amp;R)：{what}</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>继续(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save plan</source>
        <translation>保存方案(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Start training</source>
        <translation>开始训练(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo: {what}</source>
        <translation>撤销(&amp;U)：{what}</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;What is this? (click)</source>
        <translation>这是什么？（点击查看）(&amp;W)</translation>
    </message>
    <message>
        <source>0 = no change</source>
        <translation>0 = 无变化</translation>
    </message>
    <message>
        <source>1 candidate</source>
        <translation>1 个候选</translation>
    </message>
    <message>
        <source>1 class</source>
        <translation>1 个类别</translation>
    </message>
    <message>
        <source>1 episode</source>
        <translation>1 个情节</translation>
    </message>
    <message>
        <source>1 epoch</source>
        <translation>1 轮</translation>
    </message>
    <message>
        <source>1 image</source>
        <translation>1 张图像</translation>
    </message>
    <message>
        <source>1 image each</source>
        <translation>每类 1 张图像</translation>
    </message>
    <message>
        <source>1 of {n} labels is flagged as perhaps wrong.</source>
        <translation>{n} 个标签中有 1 个被标记为可能有误。</translation>
    </message>
    <message>
        <source>1 problem keeps the program from doing its main job.</source>
        <translation>有 1 个问题使程序无法完成主要工作。</translation>
    </message>
    <message>
        <source>1 remark</source>
        <translation>1 条提示</translation>
    </message>
    <message>
        <source>1 run</source>
        <translation>1 次运行</translation>
    </message>
    <message>
        <source>1 setting changed</source>
        <translation>更改了 1 项设置</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 步</translation>
    </message>
    <message>
        <source>1 task</source>
        <translation>1 个任务</translation>
    </message>
    <message>
        <source>1 test episode</source>
        <translation>1 个测试情节</translation>
    </message>
    <message>
        <source>1 thing is missing</source>
        <translation>缺少 1 项</translation>
    </message>
    <message>
        <source>1 update</source>
        <translation>1 次更新</translation>
    </message>
    <message>
        <source>10 min</source>
        <translation>10 min</translation>
    </message>
    <message>
        <source>100 %: all classes equally often. 50 %: half-way (square-root sampling). 0 %: as they are. Higher repeats images of rare classes more, which may be learned by heart. Default 100 %.</source>
        <translation>100 %：所有类别同样频繁。50 %：折中（平方根采样）。0 %：保持原样。越高，稀少类别的图像重复越多，可能被死记硬背。默认 100 %。</translation>
    </message>
    <message>
        <source>2 min</source>
        <translation>2 min</translation>
    </message>
    <message>
        <source>30 min</source>
        <translation>30 min</translation>
    </message>
    <message>
        <source>5 min</source>
        <translation>5 min</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95 %</translation>
    </message>
    <message>
        <source>A .safetensors, .pt or .pth file that holds a state dict.</source>
        <translation>包含 state dict 的 .safetensors、.pt 或 .pth 文件。</translation>
    </message>
    <message>
        <source>A click on the curve picks another one.</source>
        <translation>在曲线上点击可另选一个。</translation>
    </message>
    <message>
        <source>A double click opens it.</source>
        <translation>双击即可打开。</translation>
    </message>
    <message>
        <source>A few random changes of shape and colour an image, all of one strength: strong, with two numbers to set.</source>
        <translation>每张图像做几次形状和颜色的随机变化，强度都相同：效果强，只需设置两个数。</translation>
    </message>
    <message>
        <source>A few words of yours about the run.</source>
        <translation>自己写的几句话，说明这次运行。</translation>
    </message>
    <message>
        <source>A folder (or zip) of images of what the model knew before, one folder a class: measured before and after, so that forgetting stands beside the gain. auto: the images the model was trained on, where it says where they are and they are still there. none: not measured. Default auto.</source>
        <translation>一个文件夹（或 zip），装有模型原先认识的图像，每个类别一个文件夹：训练前后各测量一次，使遗忘与增益并列显示。auto：模型训练时所用的图像，前提是模型记录了它们的位置且图像仍在那里。none：不测量。默认 auto。</translation>
    </message>
    <message>
        <source>A folder of images of what the model could do before.</source>
        <translation>一个图像文件夹，其中是模型以前就会识别的内容。</translation>
    </message>
    <message>
        <source>A folder of images without labels.</source>
        <translation>装有无标签图像的文件夹。</translation>
    </message>
    <message>
        <source>A folder or zip of images of the same kind of things, sorted or not. Images that are also among the labelled ones are left out. Where folders in it are named like classes, that says how right pseudo-labels were; it is never learned from.</source>
        <translation>含有同类事物图像的文件夹或 zip，分类与否均可。同时属于已标注图像的会被略去。若其中有以类别命名的文件夹，可据此得知伪标签的正确程度；绝不会从中学习。</translation>
    </message>
    <message>
        <source>A folder with one folder for each class, of images that the model should still answer as before: those of the run&apos;s classes as they used to look, or classes the model knew before. It chooses nothing.</source>
        <translation>一个文件夹，其中每个类别一个文件夹，装有模型应当仍像以前一样回答的图像：本次运行各类别以前的样子，或模型原先认识的类别。它不参与任何选择。</translation>
    </message>
    <message>
        <source>A folder with one folder for each class, the same as a zip file, or a CSV table of paths and labels.</source>
        <translation>一个文件夹，其中每个类别一个文件夹；也可以是同样结构的 zip 文件，或写有路径和标签的 CSV 表格。</translation>
    </message>
    <message>
        <source>A folder with one folder of images for each class.</source>
        <translation>一个文件夹，其中每个类别各有一个图像文件夹。</translation>
    </message>
    <message>
        <source>A hard one</source>
        <translation>困难的</translation>
    </message>
    <message>
        <source>A member of the model&apos;s weights enum (&quot;IMAGENET1K_V2&quot;), &quot;default&quot;, or &quot;none&quot;.</source>
        <translation>模型权重枚举的成员（“IMAGENET1K_V2”）、“default”或“none”。</translation>
    </message>
    <message>
        <source>A model you trained or received, as a file of weights; the program finds out what it is.</source>
        <translation>自己训练的或得到的模型，以权重文件形式提供；程序会查明它是什么。</translation>
    </message>
    <message>
        <source>A picture of the network, from its input at the left to its answer at the right.</source>
        <translation>网络的图示，从左侧的输入到右侧的答案。</translation>
    </message>
    <message>
        <source>A pseudo-label is learned from where the model is at least this sure of it. Higher uses fewer and better ones; too high and none is used, too low and mistakes are learned. Default 0.95, which is 95 %.</source>
        <translation>模型对伪标签至少有这么大把握时才从中学习。越高用到的越少但越好；过高则一个都用不上，过低则学到错误。默认 0.95，即 95 %。</translation>
    </message>
    <message>
        <source>A run of this program: you are asked what to do with it</source>
        <translation>本程序的一次运行：会询问如何使用</translation>
    </message>
    <message>
        <source>A run that is going on cannot be deleted.</source>
        <translation>正在进行的运行无法删除。</translation>
    </message>
    <message>
        <source>A run that kept a model. In a plan file: its id as in the history; its last letters are enough.</source>
        <translation>一次保留了模型的运行。在方案文件中：历史记录里的 id；写最后几个字符即可。</translation>
    </message>
    <message>
        <source>A search is going on.</source>
        <translation>搜索正在进行。</translation>
    </message>
    <message>
        <source>A search is still going on.</source>
        <translation>搜索仍在进行。</translation>
    </message>
    <message>
        <source>A small network with random weights that learns only from your images: for few-shot learning with many classes, or for plenty of images. With few images a trained model is far better.</source>
        <translation>一个权重随机的小网络，只从自己的图像学习：用于类别很多的小样本学习，或图像充足的情况。图像很少时，训练过的模型要好得多。</translation>
    </message>
    <message>
        <source>A stroke says how often answers of about this confidence are right. On the dashed line probabilities mean what they say; below it the model is too sure, above it not sure enough. The red part is the gap.</source>
        <translation>一条横线表示大致具有这种置信度的回答有多少是正确的。在虚线上，概率名副其实；在其下方，模型过于自信，在其上方则不够自信。红色部分是差距。</translation>
    </message>
    <message>
        <source>A suspicion is no proof: look first.</source>
        <translation>可疑不等于有误：请先看一看。</translation>
    </message>
    <message>
        <source>A table that names an image and its label in each row, and a split or group where you have them.</source>
        <translation>每行写明一张图像及其标签的表格，如果有也可写明划分或组。</translation>
    </message>
    <message>
        <source>A table with an empty column for the label.</source>
        <translation>带一个空标签列的表格。</translation>
    </message>
    <message>
        <source>A task should count less than others, or gradients hardly differ (the weights then become wild).</source>
        <translation>某个任务应当比其他任务分量小，或各梯度几乎相同（这时权重会失控）。</translation>
    </message>
    <message>
        <source>A text to read and copy.</source>
        <translation>可供阅读和复制的文本。</translation>
    </message>
    <message>
        <source>A tiny network that reads clean handwritten digits; for trying the program out.</source>
        <translation>一个识别清晰手写数字的微型网络；用于试用本程序。</translation>
    </message>
    <message>
        <source>A training is going on; a search can begin when it is over.</source>
        <translation>训练正在进行；结束后可以开始搜索。</translation>
    </message>
    <message>
        <source>A training is going on; images can be chosen when it has ended.</source>
        <translation>训练正在进行；结束后可以挑选图像。</translation>
    </message>
    <message>
        <source>A training is going on; models can be compared when it has ended.</source>
        <translation>训练正在进行；结束后可以比较模型。</translation>
    </message>
    <message>
        <source>A training is going on; robustness can be measured when it has ended.</source>
        <translation>训练正在进行；结束后可以测量鲁棒性。</translation>
    </message>
    <message>
        <source>A training is going on; the curve can be measured when it has ended.</source>
        <translation>训练正在进行；结束后即可测量曲线。</translation>
    </message>
    <message>
        <source>A training is going on; the mixes can be measured when it has ended.</source>
        <translation>训练正在进行；结束后可以测量各混合。</translation>
    </message>
    <message>
        <source>A training is going on; you can look when it has ended.</source>
        <translation>训练正在进行；结束后可以查看。</translation>
    </message>
    <message>
        <source>A typical one</source>
        <translation>典型的</translation>
    </message>
    <message>
        <source>A zip of such folders, or a CSV table of paths and labels.</source>
        <translation>由这样的文件夹打成的 zip，或含路径和标签的 CSV 表格。</translation>
    </message>
    <message>
        <source>ANIL</source>
        <translation>ANIL</translation>
    </message>
    <message>
        <source>About posttrain-gui</source>
        <translation>关于 posttrain-gui</translation>
    </message>
    <message>
        <source>About your settings</source>
        <translation>关于设置</translation>
    </message>
    <message>
        <source>Accumulate over</source>
        <translation>梯度累积批次数</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>Accuracy after inner steps</source>
        <translation>内循环步后的准确率</translation>
    </message>
    <message>
        <source>Accuracy after inner steps, mean over {n} test episodes</source>
        <translation>内循环步后的准确率，{n} 个测试情节的平均值</translation>
    </message>
    <message>
        <source>Accuracy against labelled images a class</source>
        <translation>准确率与每类已标注图像数</translation>
    </message>
    <message>
        <source>Accuracy against the time for one image</source>
        <translation>准确率与单张图像用时</translation>
    </message>
    <message>
        <source>Accuracy against time</source>
        <translation>准确率与用时</translation>
    </message>
    <message>
        <source>Accuracy in percent, before → after.</source>
        <translation>准确率（百分比），训练前 → 训练后。</translation>
    </message>
    <message>
        <source>Accuracy of each class before and after, on the test images.</source>
        <translation>每个类别在训练前后的准确率，以测试图像计算。</translation>
    </message>
    <message>
        <source>Accuracy of the mixes</source>
        <translation>各混合的准确率</translation>
    </message>
    <message>
        <source>Accuracy on disturbed images</source>
        <translation>受干扰图像上的准确率</translation>
    </message>
    <message>
        <source>Accuracy on disturbed test images</source>
        <translation>受干扰测试图像上的准确率</translation>
    </message>
    <message>
        <source>Accuracy on query images after 0, 1, 2 … gradient steps on the support images, before meta-training and after it; the bands are 95 % intervals over episodes.</source>
        <translation>在支持图像上走 0、1、2 … 步梯度之后，查询图像的准确率，元训练之前和之后；色带是各情节的 95 % 置信区间。</translation>
    </message>
    <message>
        <source>Accuracy on the test images after training</source>
        <translation>训练后在测试图像上的准确率</translation>
    </message>
    <message>
        <source>Accuracy on the test images before training</source>
        <translation>训练前在测试图像上的准确率</translation>
    </message>
    <message>
        <source>Accuracy on the test images with its 95 % interval; left is faster, up is better.</source>
        <translation>测试图像上的准确率，及其 95 % 置信区间；越靠左越快，越靠上越好。</translation>
    </message>
    <message>
        <source>Accuracy on the validation images in the best epoch ± its standard error</source>
        <translation>最佳一轮在验证图像上的准确率 ± 其标准误</translation>
    </message>
    <message>
        <source>Accuracy on the validation images when each gets the class whose mean feature is nearest, with its 95 % interval. Higher is better.</source>
        <translation>把每张验证图像归入平均特征最近的类别时的准确率，及其 95 % 置信区间。越高越好。</translation>
    </message>
    <message>
        <source>Accuracy with few and with more labelled images a class, three draws each, and what more images would probably bring. Measured on validation images, from frozen features.</source>
        <translation>每个类别标注图像较少和较多时的准确率，各抽取三次，以及更多图像大概会带来什么。用冻结的特征在验证图像上测量。</translation>
    </message>
    <message>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>Adam with weight decay done right; the usual choice for transformers and ConvNeXt, and safe for all else. Usual learning rates are 0.00001 to 0.001: the smaller, the more layers are trained.</source>
        <translation>正确实现权重衰减的 Adam；transformer 和 ConvNeXt 的常用选择，其他情况也稳妥。常用学习率为 0.00001 到 0.001：训练的层越多，取值越小。</translation>
    </message>
    <message>
        <source>AdamW</source>
        <translation>AdamW</translation>
    </message>
    <message>
        <source>AdamW that looks one step ahead; the baseline that new optimizers have to beat in the AlgoPerf benchmark. Choose it where AdamW learns a little slowly; the same learning rates, 0.00001 to 0.001.</source>
        <translation>向前多看一步的 AdamW；在 AlgoPerf 基准中，新的优化器必须胜过的基线。AdamW 学得稍慢时可选用；学习率相同，0.00001 到 0.001。</translation>
    </message>
    <message>
        <source>Adaptation</source>
        <translation>适应</translation>
    </message>
    <message>
        <source>Adapts the step size of every weight by itself; forgiving about the learning rate. For quick results; usual are 0.0001 to 0.001, for a head alone up to 0.01.</source>
        <translation>自动调整每个权重的步长；对学习率较宽容。适合快速得到结果；常用 0.0001 到 0.001，只训练分类头时最高 0.01。</translation>
    </message>
    <message>
        <source>Add a class</source>
        <translation>添加类别</translation>
    </message>
    <message>
        <source>Add a model file…</source>
        <translation>添加模型文件…</translation>
    </message>
    <message>
        <source>Add an earlier run</source>
        <translation>添加先前的运行</translation>
    </message>
    <message>
        <source>Add at least two classes with at least one image each.</source>
        <translation>请添加至少两个类别，每个至少一张图像。</translation>
    </message>
    <message>
        <source>Add images of this class</source>
        <translation>添加该类别的图像</translation>
    </message>
    <message>
        <source>Add the plan&apos;s model</source>
        <translation>添加方案的模型</translation>
    </message>
    <message>
        <source>Adds a checkpoint of yours (.safetensors, .pt, .pth); it can be dropped here too.</source>
        <translation>添加自己的检查点（.safetensors、.pt、.pth）；也可以拖放到这里。</translation>
    </message>
    <message>
        <source>Adds a small change to every weight matrix and trains only these: reaches all layers with a few hundredths of the parameters, and is added into plain weights at the end. For large models, transformers above all.</source>
        <translation>给每个权重矩阵加上一个小改动，只训练这些改动：用百分之几的参数触及所有层，最后合并为普通权重。用于大模型，尤其是 transformer。</translation>
    </message>
    <message>
        <source>Adds images of this class; they can be dropped here too.</source>
        <translation>添加该类别的图像；也可以拖放到这里。</translation>
    </message>
    <message>
        <source>Adds the model that one of your runs kept.</source>
        <translation>添加某次运行保留的模型。</translation>
    </message>
    <message>
        <source>Adds the model that the Model step shows now: choose any there, then add it here.</source>
        <translation>添加“模型”步骤当前显示的模型：在那里任选一个，再到这里添加。</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>调整</translation>
    </message>
    <message>
        <source>Adjusts the head and every layer&apos;s biases, less than a hundredth of the network: reaches all layers and can hardly overfit. Best for transformers.</source>
        <translation>调整分类头和每一层的偏置，不到网络的百分之一：触及所有层，又几乎不会过拟合。最适合 transformer。</translation>
    </message>
    <message>
        <source>Adjusts the head and one stage, wherever it lies: the first for blur, noise or colours, the middle for new looks of known things, the last for new kinds of things.</source>
        <translation>调整分类头和任意位置的一个阶段：模糊、噪声或颜色变化用最前面的阶段，已知事物的新外观用中间的，新的事物种类用最后的。</translation>
    </message>
    <message>
        <source>Adjusts the head and the scale and shift of every normalisation layer: how strongly each feature counts, not what it looks for. For the same things under another light or camera.</source>
        <translation>调整分类头以及每个归一化层的缩放和偏移：改变每个特征的分量，而不改变它寻找什么。用于换了光线或相机的同类事物。</translation>
    </message>
    <message>
        <source>Adjusts the head and the stages before it. For images that look somewhat unlike the model&apos;s own.</source>
        <translation>调整分类头及其之前的阶段。用于与模型原有图像有些差别的图像。</translation>
    </message>
    <message>
        <source>Affine</source>
        <translation>仿射变换</translation>
    </message>
    <message>
        <source>After</source>
        <translation>训练后</translation>
    </message>
    <message>
        <source>After training</source>
        <translation>训练后</translation>
    </message>
    <message>
        <source>After training one number is fitted on the validation images so that probabilities mean what they say: of answers given with 90 %, 90 % are right. No answer changes. It is kept in the model file and applied when the model predicts. Default on.</source>
        <translation>训练后在验证图像上拟合一个数，使概率名副其实：以 90 % 把握给出的回答中，有 90 % 正确。回答不变。该数保存在模型文件中，并在模型预测时应用。默认打开。</translation>
    </message>
    <message>
        <source>After training, with temperature {t}</source>
        <translation>训练后，使用温度 {t}</translation>
    </message>
    <message>
        <source>After training:</source>
        <translation>训练后：</translation>
    </message>
    <message>
        <source>After: {answer}, {p}</source>
        <translation>训练后：{answer}，{p}</translation>
    </message>
    <message>
        <source>Aligned-MTL</source>
        <translation>Aligned-MTL</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>All answers as a table, with probabilities.</source>
        <translation>以表格列出所有答案及概率。</translation>
    </message>
    <message>
        <source>All classes are equally large: {n} each.</source>
        <translation>所有类别大小相同：每类 {n}。</translation>
    </message>
    <message>
        <source>All classification models of torchvision; weights are downloaded once.</source>
        <translation>torchvision 的所有分类模型；权重只下载一次。</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>All mistakes</source>
        <translation>所有错误</translation>
    </message>
    <message>
        <source>All mistakes ({n})</source>
        <translation>所有错误（{n}）</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>所有任务</translation>
    </message>
    <message>
        <source>All {n} are decided. The next run and the counts of this step follow them.</source>
        <translation>全部 {n} 个都已决定。下一次运行和本步骤的计数都会按此执行。</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>允许的值</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>单独</translation>
    </message>
    <message>
        <source>Alone: each task trained by itself with the same budget. Verdicts compare together with alone on the same test images.</source>
        <translation>单独：每个任务以相同的预算各自训练。结论在相同的测试图像上比较一起训练与单独训练。</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Alpha</translation>
    </message>
    <message>
        <source>Also train each task alone</source>
        <translation>同时单独训练每个任务</translation>
    </message>
    <message>
        <source>An earlier run</source>
        <translation>之前的运行</translation>
    </message>
    <message>
        <source>An easy one</source>
        <translation>容易的</translation>
    </message>
    <message>
        <source>An image passes from left to right; the head gives the answer. Stages with a lock stay as they are.</source>
        <translation>图像从左到右经过网络；分类头给出答案。带锁的阶段保持不变。</translation>
    </message>
    <message>
        <source>An inner step is one step of gradient descent on an episode&apos;s support images. Where the line after meta-training rises, the method has learned to learn from them; where it is flat, the features alone do it.</source>
        <translation>一个内循环步，就是在一个情节的支持图像上做一步梯度下降。元训练后的曲线如果上升，说明该方法学会了从支持图像中学习；如果是平的，则只有特征在起作用。</translation>
    </message>
    <message>
        <source>An untrained network: its features know nothing.</source>
        <translation>未训练的网络：它的特征什么都不懂。</translation>
    </message>
    <message>
        <source>Another seed divides the classes in another way.</source>
        <translation>换一个随机种子，类别的划分就不同。</translation>
    </message>
    <message>
        <source>Another seed divides the images in another way.</source>
        <translation>换一个随机种子，图像的划分就不同。</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Answer: {list}</source>
        <translation>答案：{list}</translation>
    </message>
    <message>
        <source>Answering disturbed images</source>
        <translation>正在回答受干扰的图像</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Answers the test images again, blurred, noisy, darker and so on, before and after training.</source>
        <translation>把测试图像模糊、加噪、调暗等之后，在训练前后再次作答。</translation>
    </message>
    <message>
        <source>Apple graphics (MPS)</source>
        <translation>Apple 图形处理器（MPS）</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>架构</translation>
    </message>
    <message>
        <source>Are all labels right?</source>
        <translation>标签都正确吗？</translation>
    </message>
    <message>
        <source>As copying; what is here is deleted only after all has been compared.</source>
        <translation>与复制相同；全部比对之后才删除这里的内容。</translation>
    </message>
    <message>
        <source>As for forgetting</source>
        <translation>与遗忘相同</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>原样</translation>
    </message>
    <message>
        <source>As named in timm, with or without the tag of its weights.</source>
        <translation>timm 中的名称，可带或不带权重标签。</translation>
    </message>
    <message>
        <source>As named in torchvision&apos;s registry.</source>
        <translation>torchvision 注册表中的名称。</translation>
    </message>
    <message>
        <source>As named in torchvision.datasets.</source>
        <translation>与 torchvision.datasets 中的名称一致。</translation>
    </message>
    <message>
        <source>As the columns suggest; change one to say it yourself.</source>
        <translation>按照列内容推断；更改任意一列即可自行指定。</translation>
    </message>
    <message>
        <source>As the model sees them</source>
        <translation>模型所见</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>As the system, also when it changes</source>
        <translation>跟随系统，系统切换时也随之切换</translation>
    </message>
    <message>
        <source>As the textbook: ResNet-50 / CIFAR-10</source>
        <translation>照教科书来：ResNet-50 / CIFAR-10</translation>
    </message>
    <message>
        <source>As the weights were trained</source>
        <translation>与权重训练时相同</translation>
    </message>
    <message>
        <source>As trained</source>
        <translation>未校准</translation>
    </message>
    <message>
        <source>As you say:</source>
        <translation>按照指定：</translation>
    </message>
    <message>
        <source>Ask later</source>
        <translation>以后再问</translation>
    </message>
    <message>
        <source>Asking the model</source>
        <translation>正在询问模型</translation>
    </message>
    <message>
        <source>Asking what the weights expect …</source>
        <translation>正在查询权重的要求…</translation>
    </message>
    <message>
        <source>Asks about all images in it.</source>
        <translation>询问其中的所有图像。</translation>
    </message>
    <message>
        <source>Asks the model about images of your own: the answers with their probabilities, and as a table (CSV).</source>
        <translation>用自己的图像询问模型：给出答案及其概率，也可存为表格（CSV）。</translation>
    </message>
    <message>
        <source>Asks the model what they show.</source>
        <translation>询问模型图中是什么。</translation>
    </message>
    <message>
        <source>Asks the model which class it shows.</source>
        <translation>询问模型它显示的是哪个类别。</translation>
    </message>
    <message>
        <source>At every step weights lose this share of themselves times the learning rate. Higher keeps them smaller; too high and nothing is learned. AdamW, NAdamW and Lion have a decay of their own: with them leave this off or set theirs to 0. Default 0.01.</source>
        <translation>每一步权重减少自身的这个比例乘以学习率。越大权重越小；过大则什么都学不到。AdamW、NAdamW 和 Lion 自带衰减：与它们搭配时请关闭此项，或把它们的衰减设为 0。默认 0.01。</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最多</translation>
    </message>
    <message>
        <source>Attributes in names</source>
        <translation>名称中的属性</translation>
    </message>
    <message>
        <source>AugMix</source>
        <translation>AugMix</translation>
    </message>
    <message>
        <source>Augmentation</source>
        <translation>数据增强</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Averages the weights of the last epochs, which often lies in a flatter, safer place than any single one.</source>
        <translation>对最后若干轮的权重取平均，结果往往落在比任何单独一轮更平坦、更稳妥的位置。</translation>
    </message>
    <message>
        <source>Averages the weights of the last steps, which smooths out their jitter; costs almost nothing.</source>
        <translation>对最近若干步的权重取平均，从而抚平抖动；几乎没有额外开销。</translation>
    </message>
    <message>
        <source>Averaging</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Back to the plan before</source>
        <translation>恢复之前的方案</translation>
    </message>
    <message>
        <source>Back to the run that is going on</source>
        <translation>返回正在进行的运行</translation>
    </message>
    <message>
        <source>Back to the weights&apos; own</source>
        <translation>恢复权重自带的设置</translation>
    </message>
    <message>
        <source>Backbone</source>
        <translation>主干网络</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>均衡程度</translation>
    </message>
    <message>
        <source>Balanced accuracy</source>
        <translation>平衡准确率</translation>
    </message>
    <message>
        <source>Balanced sampler</source>
        <translation>均衡采样</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>批大小</translation>
    </message>
    <message>
        <source>BatchNorm layers measure their statistics on the query images of an episode: each is answered with the help of the others, which is usually worth some points and is not to be had for a single image.</source>
        <translation>BatchNorm 层在一个情节的查询图像上计算统计量：每张图像都借助其他图像来回答，这通常能多出几个百分点，而对单张图像无法做到。</translation>
    </message>
    <message>
        <source>BatchNorm statistics</source>
        <translation>BatchNorm 统计量</translation>
    </message>
    <message>
        <source>Batches between two validations; labelled images repeat as often as it takes. 0: as many as one pass over the unlabelled images takes. Default 0.</source>
        <translation>两次验证之间的批次数；已标注图像按需重复。0：与把未标注图像过一遍所需的批次数相同。默认 0。</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>训练前</translation>
    </message>
    <message>
        <source>Before / after</source>
        <translation>训练前 / 训练后</translation>
    </message>
    <message>
        <source>Before training</source>
        <translation>训练前</translation>
    </message>
    <message>
        <source>Before training can start:</source>
        <translation>开始训练之前还需：</translation>
    </message>
    <message>
        <source>Before {before}, after {after}</source>
        <translation>训练前 {before}，训练后 {after}</translation>
    </message>
    <message>
        <source>Before: the features as they were, nearest class means, on the same episodes.</source>
        <translation>训练前：原样的特征，最近类均值，在相同的情节上。</translation>
    </message>
    <message>
        <source>Before: the model as it is; it already knew these classes.</source>
        <translation>训练前：原样的模型；它已认识这些类别。</translation>
    </message>
    <message>
        <source>Before: the model&apos;s own features with class means, and a linear fit for values, without training.</source>
        <translation>训练前：模型自身的特征加类均值，数值用线性拟合，未经训练。</translation>
    </message>
    <message>
        <source>Before: the model&apos;s own features with nearest class means, without training.</source>
        <translation>训练前：模型自身的特征加最近类均值，未经训练。</translation>
    </message>
    <message>
        <source>Before: {answer}, {p}</source>
        <translation>训练前：{answer}，{p}</translation>
    </message>
    <message>
        <source>Beginning …</source>
        <translation>正在开始…</translation>
    </message>
    <message>
        <source>Begins with the head and thaws one stage after another, the last first: early layers are touched when the later ones have settled, so less is forgotten.</source>
        <translation>从分类头开始，从后往前逐个解冻阶段：后面的阶段稳定之后才触及前面的层，因此遗忘较少。</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>属于</translation>
    </message>
    <message>
        <source>Beside each task trained alone: {list}.</source>
        <translation>与各任务单独训练相比：{list}。</translation>
    </message>
    <message>
        <source>Best epoch</source>
        <translation>最佳轮</translation>
    </message>
    <message>
        <source>Best epoch: {epoch} of {epochs}</source>
        <translation>最佳轮：第 {epoch} 轮，共 {epochs} 轮</translation>
    </message>
    <message>
        <source>Best on validation: {mix}.</source>
        <translation>验证集上最佳：{mix}。</translation>
    </message>
    <message>
        <source>Best so far</source>
        <translation>目前最佳</translation>
    </message>
    <message>
        <source>Beta</source>
        <translation>Beta</translation>
    </message>
    <message>
        <source>Beta 1</source>
        <translation>Beta 1</translation>
    </message>
    <message>
        <source>Beta 2</source>
        <translation>Beta 2</translation>
    </message>
    <message>
        <source>Better together</source>
        <translation>一起更好</translation>
    </message>
    <message>
        <source>Biases (BitFit)</source>
        <translation>偏置（BitFit）</translation>
    </message>
    <message>
        <source>Billions of operations for one image: how slow it is.</source>
        <translation>处理一张图像所需的运算次数，以十亿计：反映有多慢。</translation>
    </message>
    <message>
        <source>Blends each image with several changed versions of itself: gentle, and good against blurred or noisy photos.</source>
        <translation>把每张图像与它自身的几个变化版本混合：效果温和，对模糊或有噪声的照片有好处。</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>模糊</translation>
    </message>
    <message>
        <source>Blurs some images, as a camera out of focus would. For photos that may come blurred later.</source>
        <translation>把一部分图像变模糊，如同相机没有对焦。适合以后可能遇到模糊照片的情况。</translation>
    </message>
    <message>
        <source>Both folders have them then. Every copy is compared with its original.</source>
        <translation>之后两个文件夹都有它们。每份副本都会与原件比对。</translation>
    </message>
    <message>
        <source>Both models see the very same pixels (seed {seed}).</source>
        <translation>两个模型看到的像素完全相同（随机种子 {seed}）。</translation>
    </message>
    <message>
        <source>Both timed in turns, in one go, on {device}; medians.</source>
        <translation>两者在 {device} 上一次性轮流计时；取中位数。</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>亮度</translation>
    </message>
    <message>
        <source>Browse for {title}</source>
        <translation>浏览{title}</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>By accuracy on the validation images; the test images take no part in the comparison.</source>
        <translation>按验证图像上的准确率排名；测试图像不参与比较。</translation>
    </message>
    <message>
        <source>By method</source>
        <translation>按方法</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>按名称</translation>
    </message>
    <message>
        <source>By name, by what it does, or by the paper: “mixup”, “blur”, “Zhang”</source>
        <translation>按名称、作用或论文：“mixup”“模糊”“Zhang”</translation>
    </message>
    <message>
        <source>CAGrad</source>
        <translation>CAGrad</translation>
    </message>
    <message>
        <source>CIFAR-10, MNIST, Flowers and other standard sets, read from this machine or downloaded.</source>
        <translation>CIFAR-10、MNIST、Flowers 等标准数据集，从本机读取或下载。</translation>
    </message>
    <message>
        <source>CIFAR10</source>
        <translation>CIFAR10</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>CSV 文件</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>缓存</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>校准</translation>
    </message>
    <message>
        <source>Calibration error</source>
        <translation>校准误差</translation>
    </message>
    <message>
        <source>Calibration error (ECE)</source>
        <translation>校准误差（ECE）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Candidate {n}</source>
        <translation>候选 {n}</translation>
    </message>
    <message>
        <source>Candidate {n}, {what}: {figure}</source>
        <translation>候选 {n}，{what}：{figure}</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>候选</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Change folder</source>
        <translation>更改文件夹</translation>
    </message>
    <message>
        <source>Change in percentage points; of a few images it says little</source>
        <translation>以百分点计的变化；图像很少时说明不了什么</translation>
    </message>
    <message>
        <source>Change per class</source>
        <translation>各类别的变化</translation>
    </message>
    <message>
        <source>Change the data folder</source>
        <translation>更改数据文件夹</translation>
    </message>
    <message>
        <source>Changed by you.</source>
        <translation>已手动更改。</translation>
    </message>
    <message>
        <source>Changes an image</source>
        <translation>每张图像的变化数</translation>
    </message>
    <message>
        <source>Changes {changes}.</source>
        <translation>更改 {changes}。</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Channels of each block. More can tell finer differences apart and is slower. Default 64; 32 is common.</source>
        <translation>每个模块的通道数。越多越能区分细微差别，也越慢。默认 64；32 也常用。</translation>
    </message>
    <message>
        <source>Chapters and their sections; Enter opens one.</source>
        <translation>各章及其小节；按 Enter 打开。</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Check all images</source>
        <translation>检查所有图像</translation>
    </message>
    <message>
        <source>Checking images: {done}</source>
        <translation>正在检查图像：{done}</translation>
    </message>
    <message>
        <source>Checking the images …</source>
        <translation>正在检查图像…</translation>
    </message>
    <message>
        <source>Choose a candidate in the table first.</source>
        <translation>请先在表中选择一个候选。</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>选择一个模型</translation>
    </message>
    <message>
        <source>Choose a model and images first: {why}</source>
        <translation>请先选择模型和图像：{why}</translation>
    </message>
    <message>
        <source>Choose a model and your images, set a time and press Start search. Every way of fine-tuning gets its turn.</source>
        <translation>选择模型和图像，设定时间，然后点击“开始搜索”。每种微调方式都会轮到。</translation>
    </message>
    <message>
        <source>Choose a model and your images, then press Start training. Runs are listed here as they begin.</source>
        <translation>选择模型和图像，然后按“开始训练”。运行一开始就会列在这里。</translation>
    </message>
    <message>
        <source>Choose a model in the table first.</source>
        <translation>请先在表格中选择一个模型。</translation>
    </message>
    <message>
        <source>Choose a model to see its stages here.</source>
        <translation>选择一个模型，即可在此查看它的各个阶段。</translation>
    </message>
    <message>
        <source>Choose a run</source>
        <translation>选择一次运行</translation>
    </message>
    <message>
        <source>Choose a run in the table first.</source>
        <translation>请先在表格中选择一次运行。</translation>
    </message>
    <message>
        <source>Choose a table; its columns appear here.</source>
        <translation>请选择表格；它的各列会显示在这里。</translation>
    </message>
    <message>
        <source>Choose a zip or table…</source>
        <translation>选择 zip 或表格…</translation>
    </message>
    <message>
        <source>Choose an image…</source>
        <translation>选择图像…</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>选择其他文件夹…</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Choose images</source>
        <translation>挑选图像</translation>
    </message>
    <message>
        <source>Choose images…</source>
        <translation>选择图像…</translation>
    </message>
    <message>
        <source>Choose the data folder</source>
        <translation>选择数据文件夹</translation>
    </message>
    <message>
        <source>Choose your images</source>
        <translation>选择图像</translation>
    </message>
    <message>
        <source>Choose your images in the Data step: here you then see them as the model will.</source>
        <translation>请在“数据”步骤选择图像：之后就能在这里看到模型所见的样子。</translation>
    </message>
    <message>
        <source>Chooses another folder for the runs.</source>
        <translation>为运行选择其他文件夹。</translation>
    </message>
    <message>
        <source>Chooses one that was used lately.</source>
        <translation>从最近用过的中选择。</translation>
    </message>
    <message>
        <source>Chooses weights so that the common step goes equally far along each task&apos;s gradient, however long that is.</source>
        <translation>选择权重，使共同的一步沿每个任务的梯度走得同样远，不论该梯度有多长。</translation>
    </message>
    <message>
        <source>Choosing</source>
        <translation>正在选择</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Class columns</source>
        <translation>类别列</translation>
    </message>
    <message>
        <source>Class folders</source>
        <translation>类别文件夹</translation>
    </message>
    <message>
        <source>Class means</source>
        <translation>类均值</translation>
    </message>
    <message>
        <source>Class means need no inner step; the steps go on from them.</source>
        <translation>类均值不需要内循环步；各步从类均值开始。</translation>
    </message>
    <message>
        <source>Class weights</source>
        <translation>类别权重</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Classes in an episode of meta-training, for prototypes: more than in the test makes it learn finer differences (20 is common). 0: as many as ways. Default 0.</source>
        <translation>元训练中一个情节的类别数，用于 prototypes：比测试时多，可使其学到更细的差别（20 较常用）。0：与类别数（way）相同。默认 0。</translation>
    </message>
    <message>
        <source>Classes in an episode. More makes each episode harder; 5 and 20 are common. Default 5.</source>
        <translation>一个情节中的类别数。越多每个情节越难；5 和 20 较常用。默认 5。</translation>
    </message>
    <message>
        <source>Classes: {names}</source>
        <translation>类别：{names}</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Clip gradients at</source>
        <translation>梯度裁剪阈值</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close the dialog</source>
        <translation>关闭对话框</translation>
    </message>
    <message>
        <source>Closes the settings; what was changed holds already.</source>
        <translation>关闭设置；所做的更改已经生效。</translation>
    </message>
    <message>
        <source>Closes this explanation (Escape).</source>
        <translation>关闭此说明（Escape）。</translation>
    </message>
    <message>
        <source>Closes this window (Escape).</source>
        <translation>关闭此窗口（Escape）。</translation>
    </message>
    <message>
        <source>Colour jitter</source>
        <translation>颜色抖动</translation>
    </message>
    <message>
        <source>Column with the class. Default &quot;label&quot;.</source>
        <translation>类别所在的列。默认 &quot;label&quot;。</translation>
    </message>
    <message>
        <source>Column with the image path. Default &quot;path&quot;.</source>
        <translation>图像路径所在的列。默认 &quot;path&quot;。</translation>
    </message>
    <message>
        <source>Columns that are tasks</source>
        <translation>作为任务的列</translation>
    </message>
    <message>
        <source>Comes with the program</source>
        <translation>程序自带</translation>
    </message>
    <message>
        <source>Comes with the weights; give it only to change it.</source>
        <translation>随权重而来；只有要改变时才填写。</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>重新比较</translation>
    </message>
    <message>
        <source>Compare on my images</source>
        <translation>用我的图像比较</translation>
    </message>
    <message>
        <source>Compares several models on your images before any training.</source>
        <translation>在任何训练之前，用自己的图像比较多个模型。</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Comparing models</source>
        <translation>正在比较模型</translation>
    </message>
    <message>
        <source>Comparing the images…</source>
        <translation>正在比较图像…</translation>
    </message>
    <message>
        <source>Computing what the model sees in the images</source>
        <translation>正在计算模型在图像中看到的内容</translation>
    </message>
    <message>
        <source>Confidence threshold</source>
        <translation>置信度阈值</translation>
    </message>
    <message>
        <source>Confusion matrices before and after</source>
        <translation>训练前后的混淆矩阵</translation>
    </message>
    <message>
        <source>Constant</source>
        <translation>恒定</translation>
    </message>
    <message>
        <source>Contents of the guide</source>
        <translation>指南目录</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>对比度</translation>
    </message>
    <message>
        <source>Conv4</source>
        <translation>Conv4</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>Copies all findings as text, as the terminal prints them; your home folder is written as ~.</source>
        <translation>把所有检查结果复制为文本，与终端输出相同；主文件夹写作 ~。</translation>
    </message>
    <message>
        <source>Copies all of it to the clipboard, as text.</source>
        <translation>把全部内容作为文本复制到剪贴板。</translation>
    </message>
    <message>
        <source>Copies the figures to the clipboard, for a table elsewhere.</source>
        <translation>把数字复制到剪贴板，供其他表格使用。</translation>
    </message>
    <message>
        <source>Copies the picture as it is shown to the clipboard.</source>
        <translation>把所显示的图复制到剪贴板。</translation>
    </message>
    <message>
        <source>Copies the verdict to the clipboard.</source>
        <translation>把结论复制到剪贴板。</translation>
    </message>
    <message>
        <source>Copies them into an empty folder, so that you can label them there. Nothing is moved.</source>
        <translation>把它们复制到一个空文件夹，以便在那里标注。不移动任何文件。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>复制为 CSV</translation>
    </message>
    <message>
        <source>Copy as image</source>
        <translation>复制为图像</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>复制图像</translation>
    </message>
    <message>
        <source>Copy numbers (CSV)</source>
        <translation>复制数值（CSV）</translation>
    </message>
    <message>
        <source>Copy sentence</source>
        <translation>复制句子</translation>
    </message>
    <message>
        <source>Copy the list of files set aside</source>
        <translation>复制已搁置文件的列表</translation>
    </message>
    <message>
        <source>Copy the pictures into a folder…</source>
        <translation>把图像复制到文件夹…</translation>
    </message>
    <message>
        <source>Copy the runs</source>
        <translation>复制运行</translation>
    </message>
    <message>
        <source>Copy the table or the picture</source>
        <translation>复制表格或图片</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>正在复制</translation>
    </message>
    <message>
        <source>Cosine</source>
        <translation>余弦退火</translation>
    </message>
    <message>
        <source>Could not be saved: {why}</source>
        <translation>无法保存：{why}</translation>
    </message>
    <message>
        <source>Covered with</source>
        <translation>遮挡内容</translation>
    </message>
    <message>
        <source>Covers a random rectangle of some images, so that no single part decides alone.</source>
        <translation>在一部分图像上遮住一个随机矩形，使任何单个部分都不能独自决定答案。</translation>
    </message>
    <message>
        <source>Crop to</source>
        <translation>裁剪至</translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation>交叉熵</translation>
    </message>
    <message>
        <source>CutMix</source>
        <translation>CutMix</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Data augmentation</source>
        <translation>数据增强</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>数据文件夹</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Decay d</source>
        <translation>衰减 d</translation>
    </message>
    <message>
        <source>Decided by hand</source>
        <translation>由人工决定</translation>
    </message>
    <message>
        <source>Decided earlier.</source>
        <translation>先前已决定。</translation>
    </message>
    <message>
        <source>Decisions are kept in {path}. {rest}</source>
        <translation>决定保存在 {path}。{rest}</translation>
    </message>
    <message>
        <source>Decisions are kept in {path}: the place beside the images cannot be written to. {rest}</source>
        <translation>决定保存在 {path}：图像旁边的位置无法写入。{rest}</translation>
    </message>
    <message>
        <source>Decodes every image once: finds broken files and duplicates, and makes the split.</source>
        <translation>把每张图像解码一次：找出损坏的文件和重复图像，并完成划分。</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Delete &quot;{name}&quot;?</source>
        <translation>删除“{name}”？</translation>
    </message>
    <message>
        <source>Delete takes the chosen images away.</source>
        <translation>按 Delete 移走选中的图像。</translation>
    </message>
    <message>
        <source>Delete the chosen run, after a question</source>
        <translation>删除所选运行（会先询问）</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Device of new plans</source>
        <translation>新方案的设备</translation>
    </message>
    <message>
        <source>Device: finding out…</source>
        <translation>设备：正在检测…</translation>
    </message>
    <message>
        <source>Device: {name}, 1 thread</source>
        <translation>设备：{name}，1 个线程</translation>
    </message>
    <message>
        <source>Device: {name}, {card}</source>
        <translation>设备：{name}，{card}</translation>
    </message>
    <message>
        <source>Device: {name}, {threads} threads</source>
        <translation>设备：{name}，{threads} 个线程</translation>
    </message>
    <message>
        <source>Device: {trouble}</source>
        <translation>设备：{trouble}</translation>
    </message>
    <message>
        <source>Diagrams: {n} test images.</source>
        <translation>图：{n} 张测试图像。</translation>
    </message>
    <message>
        <source>Did the model really get better at its task, or only at clean images like the test images? Up to {n} test images are also answered blurred, noisy, darker or brighter, compressed and rotated, at three strengths each, by the model before and after. It chooses nothing, and the verdict stays as it is.</source>
        <translation>模型是真的更擅长它的任务，还是只对与测试图像一样干净的图像更好？最多 {n} 张测试图像还会经过模糊、加噪、变暗或变亮、压缩和旋转，每种三个强度，由训练前后的模型分别回答。它不参与任何选择，结论保持不变。</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Difference of accuracy in percentage points, with its 95 % interval</source>
        <translation>准确率之差（百分点），及其 95 % 置信区间</translation>
    </message>
    <message>
        <source>Digits CNN</source>
        <translation>数字 CNN</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Discard this run?</source>
        <translation>放弃这次运行？</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>已放弃</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>距离</translation>
    </message>
    <message>
        <source>Distances to the class means are divided by it. Higher makes probabilities softer and leaves the answers as they are. 0: 1 for squared-euclidean, 0.1 for cosine. Default 0.</source>
        <translation>到类均值的距离除以该值。越大概率越柔和，答案不变。0：squared-euclidean 为 1，cosine 为 0.1。默认 0。</translation>
    </message>
    <message>
        <source>Distil</source>
        <translation>蒸馏</translation>
    </message>
    <message>
        <source>Distil: a smaller, faster model</source>
        <translation>蒸馏：更小、更快的模型</translation>
    </message>
    <message>
        <source>DistillBox</source>
        <translation>DistillBox</translation>
    </message>
    <message>
        <source>Divide by</source>
        <translation>划分方式</translation>
    </message>
    <message>
        <source>Divides each of red, green and blue.</source>
        <translation>红、绿、蓝各通道除以该值。</translation>
    </message>
    <message>
        <source>Divides each step by the recent size of its gradient. MobileNet and EfficientNet were trained with it: choose it to go on as they began; usual learning rates are 0.0001 to 0.001.</source>
        <translation>每一步除以其梯度的近期大小。MobileNet 和 EfficientNet 是用它训练的：想沿用其训练方式时选择它；常用学习率为 0.0001 到 0.001。</translation>
    </message>
    <message>
        <source>Dividing the images</source>
        <translation>正在划分图像</translation>
    </message>
    <message>
        <source>Dividing {n} images</source>
        <translation>正在划分 {n} 张图像</translation>
    </message>
    <message>
        <source>Do answers that are 90 % sure come true in 90 % of the cases? On the diagonal they do; below it the model is too sure. A temperature is fitted on validation images only, and kept where it helps.</source>
        <translation>有 90 % 把握的答案，是否有 90 % 正确？落在对角线上即是如此；低于对角线表示模型过于自信。温度只在验证图像上拟合，有帮助时才保留。</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>Does not go with it: {names}.</source>
        <translation>与它不相容：{names}。</translation>
    </message>
    <message>
        <source>Does not go with {run}.</source>
        <translation>不适用于{run}。</translation>
    </message>
    <message>
        <source>Does this, and builds the window again.</source>
        <translation>执行此项，并重新构建窗口。</translation>
    </message>
    <message>
        <source>Don&apos;t save</source>
        <translation>不保存</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Done. The figures are in the window.</source>
        <translation>已完成。数值见窗口。</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Download if missing</source>
        <translation>缺失时下载</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>矢量图 (*.svg)</translation>
    </message>
    <message>
        <source>Drawn at random</source>
        <translation>随机抽取</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>抽样次数</translation>
    </message>
    <message>
        <source>Drop a checkpoint here, or choose its file</source>
        <translation>把检查点拖放到这里，或选择它的文件</translation>
    </message>
    <message>
        <source>Drop a few images of each class, or a folder that holds one folder for each class. Two classes with one image each are enough; more images make it surer.</source>
        <translation>拖放每个类别的几张图像，或一个其中每个类别一个文件夹的文件夹。两个类别各一张图像就够了；图像越多越有把握。</translation>
    </message>
    <message>
        <source>Drop an image here</source>
        <translation>把图像拖放到这里</translation>
    </message>
    <message>
        <source>Drop images or a folder here, or choose some: the model of this run says what they show, and how likely it thinks that is. Several folders and zips work too.</source>
        <translation>把图像或文件夹拖到这里，或选择一些：这次运行的模型会说出图中是什么，以及它认为的可能性。也可以同时用多个文件夹和 zip。</translation>
    </message>
    <message>
        <source>Drop your images here</source>
        <translation>把图像拖放到这里</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Duplicates are found by the check.</source>
        <translation>检查时会查找重复图像。</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Dynamic weight average (DWA)</source>
        <translation>动态权重平均（DWA）</translation>
    </message>
    <message>
        <source>Each candidate appears here when it is over.</source>
        <translation>每个候选结束后会显示在这里。</translation>
    </message>
    <message>
        <source>Each episode: {ways}, {shots} to learn from, {queries} each to answer.</source>
        <translation>每个情节：{ways}，{shots}用于学习，每类 {queries} 张用于作答。</translation>
    </message>
    <message>
        <source>Each query image is answered by itself, as a single image in use would be.</source>
        <translation>每张查询图像都单独回答，就像实际使用中的单张图像一样。</translation>
    </message>
    <message>
        <source>Each stage further from the head learns this many times as fast as the one after it. Lower keeps early stages nearer to where they were; 1: all alike. Default 1; 0.5 to 0.9 is common.</source>
        <translation>离分类头越远的阶段，学习速度为其后一个阶段的这么多倍。越小前面的阶段越接近原样；1：全部相同。默认 1；0.5 到 0.9 较常用。</translation>
    </message>
    <message>
        <source>Each step is taken for the worst weights within this distance, which finds flatter minima; doubles the time (Foret et al. 2021). 0: off. Default 0; 0.05 is common.</source>
        <translation>每一步都针对此距离内最不利的权重，从而找到更平坦的极小值；耗时加倍（Foret et al. 2021）。0：关闭。默认 0；0.05 较常用。</translation>
    </message>
    <message>
        <source>Each step shrinks the weights by this share of the learning rate; not applied to biases and normalisation. 3 to 10 times larger than for AdamW does the same, as the learning rate is smaller. Higher regularizes more. Default 0.1.</source>
        <translation>每一步使权重缩小学习率的这个比例；不用于偏置和归一化。因为学习率更小，取 AdamW 的 3 到 10 倍效果相同。越大正则化越强。默认 0.1。</translation>
    </message>
    <message>
        <source>Each task</source>
        <translation>每个任务</translation>
    </message>
    <message>
        <source>Each task is judged for itself: with {n} test images a gain below about {points} points cannot be told from chance, and with labels missing it takes more.</source>
        <translation>每个任务单独评判：用 {n} 张测试图像，低于约 {points} 个百分点的增益无法与偶然区分；缺少标签时，需要的增益更大。</translation>
    </message>
    <message>
        <source>Each task over the epochs, on validation images: together as a solid line, alone as a dashed one.</source>
        <translation>每个任务随训练轮数的变化，以验证图像计算：一起训练为实线，单独训练为虚线。</translation>
    </message>
    <message>
        <source>Each training and validation image is answered by a model that has not seen it. Where the answer contradicts the label with confidence, the image is shown here: keep its label, give it another, or set it aside. Nothing is trained, and no image file is changed.</source>
        <translation>每张训练图像和验证图像都由一个没见过它的模型来回答。如果回答很有把握地与标签相矛盾，图像就会显示在这里：保留它的标签、改成另一个标签，或将它搁置。不训练任何东西，也不更改任何图像文件。</translation>
    </message>
    <message>
        <source>Each with the reason; none of them is used.</source>
        <translation>每个文件都附有原因；它们都不会被使用。</translation>
    </message>
    <message>
        <source>Earlier runs that kept a model</source>
        <translation>保留了模型的先前运行</translation>
    </message>
    <message>
        <source>Earlier searches</source>
        <translation>先前的搜索</translation>
    </message>
    <message>
        <source>Early stopping</source>
        <translation>早停</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>效率</translation>
    </message>
    <message>
        <source>EfficientNet-Lite models trained on ImageNet&apos;s 1,000 everyday classes; work without internet.</source>
        <translation>在 ImageNet 的 1,000 个日常类别上训练的 EfficientNet-Lite 模型；无需联网即可使用。</translation>
    </message>
    <message>
        <source>EfficientNet-Lite0</source>
        <translation>EfficientNet-Lite0</translation>
    </message>
    <message>
        <source>EfficientNet-Lite1</source>
        <translation>EfficientNet-Lite1</translation>
    </message>
    <message>
        <source>EfficientNet-Lite2</source>
        <translation>EfficientNet-Lite2</translation>
    </message>
    <message>
        <source>Empty folder for the copies</source>
        <translation>存放副本的空文件夹</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>End lower by</source>
        <translation>结束降低倍数</translation>
    </message>
    <message>
        <source>Ends the run and keeps nothing but its line in the history.</source>
        <translation>结束这次运行，只在历史记录中保留一行，其余不保留。</translation>
    </message>
    <message>
        <source>Ends the search and judges nothing. What was tried stays listed, and the search can go on later.</source>
        <translation>结束搜索，不评判任何候选。已尝试的仍列出，之后可以继续搜索。</translation>
    </message>
    <message>
        <source>Ends the search at the next batch; the best candidate so far is judged and kept.</source>
        <translation>在下一个批次结束搜索；对目前最好的候选进行评判并保留。</translation>
    </message>
    <message>
        <source>Ends training at the next batch; the best epoch so far is judged and kept.</source>
        <translation>在下一个批次结束训练；对目前最佳的一轮进行评判并保留。</translation>
    </message>
    <message>
        <source>Ends training when the validation images no longer gain; saves time and overfitting.</source>
        <translation>验证图像不再有提升时结束训练；节省时间，也减少过拟合。</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Enter makes the plan of the candidate the plan of the window.</source>
        <translation>按 Enter 把该候选的方案作为窗口的方案。</translation>
    </message>
    <message>
        <source>Enter opens the run&apos;s result, F2 renames it, Delete deletes it.</source>
        <translation>Enter 打开该运行的结果，F2 重命名，Delete 删除。</translation>
    </message>
    <message>
        <source>Enter or Space opens a picture.</source>
        <translation>按 Enter 或空格键打开图片。</translation>
    </message>
    <message>
        <source>Enter shows the answer of an image in full.</source>
        <translation>按 Enter 完整显示一张图像的答案。</translation>
    </message>
    <message>
        <source>Episode accuracy</source>
        <translation>情节准确率</translation>
    </message>
    <message>
        <source>Episode loss</source>
        <translation>情节损失</translation>
    </message>
    <message>
        <source>Episodes</source>
        <translation>情节</translation>
    </message>
    <message>
        <source>Episodes of other classes that choose the best epoch. More chooses better, slower. Default 100.</source>
        <translation>用其他类别的情节选择最佳的一轮。越多选择越准，也越慢。默认 100。</translation>
    </message>
    <message>
        <source>Episodes of yet other classes that judge, before and after. More narrows the interval; 600 is usual. Default 600.</source>
        <translation>用另外一些类别的情节在训练前后评判。越多置信区间越窄；通常为 600。默认 600。</translation>
    </message>
    <message>
        <source>Episodes per update</source>
        <translation>每次更新的情节数</translation>
    </message>
    <message>
        <source>Episodes whose gradients are averaged for one update. More is steadier and slower. Default 4.</source>
        <translation>多少个情节的梯度取平均后做一次更新。越多越稳定，也越慢。默认 4。</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>轮</translation>
    </message>
    <message>
        <source>Epoch {n}</source>
        <translation>第 {n} 轮</translation>
    </message>
    <message>
        <source>Epoch {n}: {used} of the images used, {right} of those right</source>
        <translation>第 {n} 轮：使用了 {used} 的图像，其中正确的占 {right}</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>Epochs at the beginning that learn from labels alone. A model that was trained elsewhere can be sure and wrong before it has seen your images. More makes the first pseudo-labels better; too many leave no time to learn from them. 0: none, as in the paper. Default 1.</source>
        <translation>开始时只从标签学习的轮数。在别处训练的模型，在看到这些图像之前可能自信却错误。越多最初的伪标签越好；过多则没有时间从伪标签学习。0：没有，与论文相同。默认 1。</translation>
    </message>
    <message>
        <source>Epochs between two drops. Default 5.</source>
        <translation>两次降低之间的轮数。默认 5。</translation>
    </message>
    <message>
        <source>Epochs between two thaws. Higher lets each stage settle longer; too high and the first stages never learn. 0: spread evenly over the run. Default 0.</source>
        <translation>两次解冻之间的轮数。越大每个阶段稳定得越充分；过大则最前面的阶段永远学不到。0：均匀分布在整个运行中。默认 0。</translation>
    </message>
    <message>
        <source>Epochs trained</source>
        <translation>已训练的轮数</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>等权</translation>
    </message>
    <message>
        <source>Evenness (alpha)</source>
        <translation>均匀度（alpha）</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>间隔</translation>
    </message>
    <message>
        <source>Every class has the {n} images that an episode takes of it ({shots} + {queries}).</source>
        <translation>每个类别都有一个情节所取用的 {n} 张图像（{shots} + {queries}）。</translation>
    </message>
    <message>
        <source>Every image has a label.</source>
        <translation>每张图像都有标签。</translation>
    </message>
    <message>
        <source>Every layer is adjusted, gently: a small learning rate with a warm-up, a new head that learns ten times faster, flips and random crops against learning by heart. Leave flips out where left and right matter, as in text.</source>
        <translation>每一层都温和地调整：小学习率加预热，新的分类头学得快十倍，用翻转和随机裁剪防止死记。如果左右有意义（例如文字），请不要使用翻转。</translation>
    </message>
    <message>
        <source>Every run is kept with its plan, curves, verdict and model file.</source>
        <translation>每次运行都连同方案、曲线、结论和模型文件一起保留。</translation>
    </message>
    <message>
        <source>Every run is kept with its plan, its curves, its verdict and its model file, until you delete it.</source>
        <translation>每次运行都连同其方案、曲线、结论和模型文件一起保存，直到将其删除。</translation>
    </message>
    <message>
        <source>Every strategy that was tried, the best on validation first, with what it took. The values are from validation images: the verdict of the winner comes from the test.</source>
        <translation>试过的每个策略，按验证结果从好到差排列，并列出各自的开销。这些数值来自验证图像：优胜者的结论来自测试。</translation>
    </message>
    <message>
        <source>Every ticked model looks at your training images as it is, before any training. The better its features separate your classes already (LogME and class means: higher is better), the better a start it usually is. The test images stay closed.</source>
        <translation>每个勾选的模型都会在任何训练之前，以原样查看训练图像。它的特征越能区分各类别（LogME 和类均值：越高越好），通常就是越好的起点。测试图像始终不动。</translation>
    </message>
    <message>
        <source>Every weight moves by the same amount, only the direction is learned; needs half of AdamW&apos;s memory. For transformers and larger batches; take a learning rate 3 to 10 times smaller than AdamW&apos;s, 0.000003 to 0.0003.</source>
        <translation>每个权重移动的量都相同，只学习方向；内存只需 AdamW 的一半。用于 transformer 和较大的批次；学习率取 AdamW 的 3 到 10 分之一，即 0.000003 到 0.0003。</translation>
    </message>
    <message>
        <source>Everything needed is there.</source>
        <translation>所需的一切都已具备。</translation>
    </message>
    <message>
        <source>Everything works without a mouse.</source>
        <translation>不用鼠标也能完成一切操作。</translation>
    </message>
    <message>
        <source>Everything works without a mouse. Tab goes from field to field, an underlined letter with Alt to a menu.</source>
        <translation>不用鼠标也能完成一切操作。Tab 在字段间移动，Alt 加带下划线的字母打开菜单。</translation>
    </message>
    <message>
        <source>Exact McNemar test: p {p}.</source>
        <translation>精确 McNemar 检验：p {p}。</translation>
    </message>
    <message>
        <source>Expected calibration error (ECE): mean distance between how sure the model is and how often it is right, over 15 bins of confidence, in points. Lower is better; 0 is perfect.</source>
        <translation>期望校准误差（ECE）：模型的把握与其正确频率之间的平均差距，按置信度分 15 个区间，以百分点计。越低越好；0 为完美。</translation>
    </message>
    <message>
        <source>Explain the field that has the keyboard, or open the guide</source>
        <translation>解释键盘焦点所在的字段，或打开指南</translation>
    </message>
    <message>
        <source>Explain what is clicked next</source>
        <translation>解释接下来点击的内容</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>系数</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Fetches the image set once; it stays on this machine.</source>
        <translation>下载一次图像集；之后保留在本机上。</translation>
    </message>
    <message>
        <source>Few images</source>
        <translation>图像不多</translation>
    </message>
    <message>
        <source>Few-shot</source>
        <translation>小样本</translation>
    </message>
    <message>
        <source>Few-shot: learn new classes from a few images</source>
        <translation>小样本：从几张图像学会新类别</translation>
    </message>
    <message>
        <source>FewShotBox</source>
        <translation>FewShotBox</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Files set aside</source>
        <translation>已搁置的文件</translation>
    </message>
    <message>
        <source>Files that show the same picture</source>
        <translation>显示同一张图像的文件</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find a learning rate</source>
        <translation>寻找学习率</translation>
    </message>
    <message>
        <source>Find a learning rate…</source>
        <translation>寻找学习率…</translation>
    </message>
    <message>
        <source>Find a regularizer</source>
        <translation>查找正则化方法</translation>
    </message>
    <message>
        <source>Find near duplicates</source>
        <translation>查找近似重复图像</translation>
    </message>
    <message>
        <source>Finding the images</source>
        <translation>正在查找图像</translation>
    </message>
    <message>
        <source>Finding the images…</source>
        <translation>正在查找图像…</translation>
    </message>
    <message>
        <source>Fine-tune</source>
        <translation>微调</translation>
    </message>
    <message>
        <source>Fine-tune a head</source>
        <translation>微调输出头</translation>
    </message>
    <message>
        <source>Fine-tune too (slow)</source>
        <translation>同时微调（慢）</translation>
    </message>
    <message>
        <source>Fine-tune: better at your classes</source>
        <translation>微调：更擅长自己的类别</translation>
    </message>
    <message>
        <source>Fine-tuning</source>
        <translation>正在微调</translation>
    </message>
    <message>
        <source>Fine-tuning: short training {n} of {total}</source>
        <translation>微调：第 {n} 次短训练，共 {total} 次</translation>
    </message>
    <message>
        <source>Finish now (keep best)</source>
        <translation>立即结束（保留最佳）</translation>
    </message>
    <message>
        <source>Finish now and keep the best epoch so far</source>
        <translation>立即结束，保留目前最佳的一轮</translation>
    </message>
    <message>
        <source>Finish now judges and keeps the best candidate, then closes. Discard closes and judges nothing.</source>
        <translation>“立即结束”会评判并保留最佳候选，然后关闭。“放弃”会直接关闭，不评判任何东西。</translation>
    </message>
    <message>
        <source>Finish now judges and keeps the best epoch so far, then closes. Discard closes and keeps nothing.</source>
        <translation>“立即结束”会评判并保留目前的最佳轮，然后关闭。“放弃”会直接关闭，什么都不保留。</translation>
    </message>
    <message>
        <source>First-order MAML</source>
        <translation>一阶 MAML</translation>
    </message>
    <message>
        <source>Fit a temperature</source>
        <translation>拟合温度</translation>
    </message>
    <message>
        <source>Fitting heads</source>
        <translation>正在拟合分类头</translation>
    </message>
    <message>
        <source>Fix my model&apos;s drift</source>
        <translation>修正模型的漂移</translation>
    </message>
    <message>
        <source>Fixed weights</source>
        <translation>固定权重</translation>
    </message>
    <message>
        <source>Flip</source>
        <translation>翻转</translation>
    </message>
    <message>
        <source>Focal loss</source>
        <translation>焦点损失（Focal loss）</translation>
    </message>
    <message>
        <source>Focus γ</source>
        <translation>聚焦 γ</translation>
    </message>
    <message>
        <source>Folder of images</source>
        <translation>图像文件夹</translation>
    </message>
    <message>
        <source>Folder of images without labels</source>
        <translation>无标签图像的文件夹</translation>
    </message>
    <message>
        <source>Folder of photos</source>
        <translation>照片文件夹</translation>
    </message>
    <message>
        <source>Folder of reference images</source>
        <translation>参考图像文件夹</translation>
    </message>
    <message>
        <source>Folder or zip</source>
        <translation>文件夹或 zip</translation>
    </message>
    <message>
        <source>Folder that holds one folder for each class</source>
        <translation>其中每个类别一个文件夹的文件夹</translation>
    </message>
    <message>
        <source>Folder that holds the set or takes its download. Empty: the program&apos;s own.</source>
        <translation>存放数据集或接收下载的文件夹。留空：程序自己的文件夹。</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>文件夹…</translation>
    </message>
    <message>
        <source>For anil. second: the gradient goes through the inner steps. first: past them, which is cheaper and a little less exact. Default second.</source>
        <translation>用于 anil。second：梯度穿过内循环各步。first：绕过它们，开销更小，精确度略低。默认 second。</translation>
    </message>
    <message>
        <source>For each task: before, trained alone with the same budget, and trained together, on the same test images. &quot;Better together&quot; is said only where the paired interval lies above zero.</source>
        <translation>对每个任务：训练前、以同样的预算单独训练、一起训练，都用同样的测试图像。只有配对置信区间高于零时才说“一起训练更好”。</translation>
    </message>
    <message>
        <source>For measured values: an answer counts as right when it is off by at most this many standard deviations of the training values. Smaller is stricter. It judges only; training does not look at it. Default 0.5.</source>
        <translation>用于测量值：答案的偏差最多为训练值标准差的这么多倍，就算正确。越小越严格。只用于评判；训练不看它。默认 0.5。</translation>
    </message>
    <message>
        <source>For several tasks: how folder names say them, &quot;{color}-{shape}&quot; or &quot;{alphabet}/{character}&quot;; &quot;{_}&quot; is a part that is none. Empty: inferred from the names, where all have the same number of parts.</source>
        <translation>用于多个任务：文件夹名称如何表示各属性，如 &quot;{color}-{shape}&quot; 或 &quot;{alphabet}/{character}&quot;；&quot;{_}&quot; 表示不是属性的部分。留空：由名称推断，前提是所有名称的段数相同。</translation>
    </message>
    <message>
        <source>For several tasks: the columns whose labels are classes. Default: none named, and with no value columns either every other column is a task, as its content suggests.</source>
        <translation>用于多个任务：标签为类别的列。默认：一列也不指定；若也没有数值列，则其他每一列都是一个任务，类型由其内容判断。</translation>
    </message>
    <message>
        <source>For several tasks: the columns whose labels are numbers to be estimated (size, age …). Default: none.</source>
        <translation>用于多个任务：标签为待估计数值（大小、年龄……）的列。默认：无。</translation>
    </message>
    <message>
        <source>For small models there is little to save; it is no faster than training all layers.</source>
        <translation>对小模型节省不多；也不比训练所有层快。</translation>
    </message>
    <message>
        <source>For the rule effective: a class counts as having at most 1 / (1 − beta) different images. Higher weighs rare classes more; 0 weighs all alike. Default 0.999 (1,000 images).</source>
        <translation>用于规则 effective：一个类别最多算作有 1 / (1 − beta) 张不同的图像。越大，稀少类别的权重越大；0 则全部相同。默认 0.999（1,000 张图像）。</translation>
    </message>
    <message>
        <source>For the test</source>
        <translation>用于测试</translation>
    </message>
    <message>
        <source>For things the model has never seen, and for models without such layers (VGG, AlexNet).</source>
        <translation>模型从未见过的事物，以及没有这类层的模型（VGG、AlexNet）。</translation>
    </message>
    <message>
        <source>For validation</source>
        <translation>用于验证</translation>
    </message>
    <message>
        <source>Forgetting</source>
        <translation>遗忘</translation>
    </message>
    <message>
        <source>Forgetting was not measured. For that, give images of what the model knew: Strategy, &quot;Measured afterwards&quot;.</source>
        <translation>没有测量遗忘。要测量，请提供模型原先认识的图像：“策略”中的“事后测量”。</translation>
    </message>
    <message>
        <source>Forgot</source>
        <translation>有遗忘</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Four convolution blocks, the standard of few-shot learning.</source>
        <translation>四个卷积模块，小样本学习的标准结构。</translation>
    </message>
    <message>
        <source>From the steps to the page to the bar below, and around</source>
        <translation>在步骤、页面和底栏之间循环移动</translation>
    </message>
    <message>
        <source>From the third epoch on, a task whose loss fell less than the others&apos; counts more, so that all learn at about the same pace.</source>
        <translation>从第三轮起，损失下降比其他任务少的任务权重更大，使所有任务的学习速度大致相同。</translation>
    </message>
    <message>
        <source>From the weights.</source>
        <translation>来自权重。</translation>
    </message>
    <message>
        <source>From {folder}</source>
        <translation>从 {folder}</translation>
    </message>
    <message>
        <source>From {low} to {high}</source>
        <translation>从 {low} 到 {high}</translation>
    </message>
    <message>
        <source>Full fine-tuning: adjusts every layer. The most can be gained and the most spoiled; slowest. Use a small learning rate.</source>
        <translation>全量微调：调整每一层。可能的收益最大，破坏也可能最大；最慢。请使用较小的学习率。</translation>
    </message>
    <message>
        <source>GFLOPS</source>
        <translation>GFLOPS</translation>
    </message>
    <message>
        <source>Gain (points)</source>
        <translation>增益（百分点）</translation>
    </message>
    <message>
        <source>Gain in accuracy, points, with its 95 % interval</source>
        <translation>准确率增益（百分点），及其 95 % 置信区间</translation>
    </message>
    <message>
        <source>Gain with its 95 % interval</source>
        <translation>增益及其 95 % 置信区间</translation>
    </message>
    <message>
        <source>Gain {gain} points, 95 % interval {low} to {high}</source>
        <translation>增益 {gain} 个百分点，95 % 置信区间 {low} 到 {high}</translation>
    </message>
    <message>
        <source>Gains little where your images look unlike those the model was trained on.</source>
        <translation>图像与模型训练时所用的图像差别较大时，收益很小。</translation>
    </message>
    <message>
        <source>Give a few images for each new class: the model tells them apart at once by nearest class means. Nothing is trained, and the model file of the run stays as it is.</source>
        <translation>为每个新类别提供几张图像：模型立即用最近类均值区分它们。不进行任何训练，运行的模型文件保持不变。</translation>
    </message>
    <message>
        <source>Given for this start alone (--data-dir, or POSTTRAIN_GUI_DATA_DIR), with settings of its own.</source>
        <translation>仅为此次启动指定（--data-dir 或 POSTTRAIN_GUI_DATA_DIR），有自己的设置。</translation>
    </message>
    <message>
        <source>Given up: others were ahead at the same epoch. Cut off: the time was over, its best epoch counts.</source>
        <translation>已放弃：同一轮时其他候选领先。被截断：时间用完，以其最佳一轮为准。</translation>
    </message>
    <message>
        <source>Gives the run another name.</source>
        <translation>给运行换一个名称。</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>继续编辑</translation>
    </message>
    <message>
        <source>Go on with the unsaved plan &quot;{name}&quot;?</source>
        <translation>要继续编辑未保存的方案“{name}”吗？</translation>
    </message>
    <message>
        <source>Go to the Data step</source>
        <translation>转到“数据”步骤</translation>
    </message>
    <message>
        <source>Go to the field</source>
        <translation>转到该字段</translation>
    </message>
    <message>
        <source>Go to the suggestion</source>
        <translation>转到建议的混合</translation>
    </message>
    <message>
        <source>Go to {step}</source>
        <translation>转到“{step}”</translation>
    </message>
    <message>
        <source>Goes on from the last checkpoint of a run that was interrupted.</source>
        <translation>从被中断的运行的最后一个检查点继续。</translation>
    </message>
    <message>
        <source>Goes on training the model on your images: only its last layer, its last stages, or all of it.</source>
        <translation>用自己的图像继续训练模型：只训练最后一层、最后几个阶段，或全部。</translation>
    </message>
    <message>
        <source>Goes to the field.</source>
        <translation>转到该字段。</translation>
    </message>
    <message>
        <source>Goes to the history.</source>
        <translation>转到历史记录。</translation>
    </message>
    <message>
        <source>Goes to the mixes of the weights before and after training.</source>
        <translation>转到训练前后权重的混合。</translation>
    </message>
    <message>
        <source>Goes to the step Data.</source>
        <translation>转到“数据”步骤。</translation>
    </message>
    <message>
        <source>Going around</source>
        <translation>移动焦点</translation>
    </message>
    <message>
        <source>Gradient steps on an episode&apos;s support images. More fits them better, costs time and, for maml, memory. 1 to 5 is common; reptile needs several. Default 1.</source>
        <translation>在一个情节的支持图像上走的梯度步数。越多拟合越好，耗时也越长；对 maml 还更占内存。1 到 5 较常用；reptile 需要多步。默认 1。</translation>
    </message>
    <message>
        <source>Gradient steps on the support images when answers count. More than in training often helps a little. 0: as in training. Default 0.</source>
        <translation>答案计入评判时，在支持图像上走的梯度步数。比训练时多往往略有帮助。0：与训练时相同。默认 0。</translation>
    </message>
    <message>
        <source>Gradients longer than this (Euclidean norm over all trained weights) are shortened to it, which tames single wild steps (Pascanu et al. 2013). 0: never. Default 0; 1 is common.</source>
        <translation>比此值更长的梯度（所有被训练权重的欧几里得范数）会缩短到此值，从而抑制个别失控的步（Pascanu et al. 2013）。0：从不。默认 0；1 较常用。</translation>
    </message>
    <message>
        <source>Gradients of this many batches are averaged before each step: as a larger batch, in the memory of a small one. Default 1.</source>
        <translation>每走一步之前，对这么多个批次的梯度取平均：相当于更大的批次，而内存只需小批次那么多。默认 1。</translation>
    </message>
    <message>
        <source>Gradual unfreezing</source>
        <translation>逐步解冻</translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <translation>显卡（CUDA）</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组别</translation>
    </message>
    <message>
        <source>Group column</source>
        <translation>组列</translation>
    </message>
    <message>
        <source>Guessed from names and shapes</source>
        <translation>根据名称和形状推测</translation>
    </message>
    <message>
        <source>Guessing among {ways} classes is right in {p}.</source>
        <translation>在 {ways} 个类别中随机猜测，正确率为 {p}。</translation>
    </message>
    <message>
        <source>Guide – posttrain-gui</source>
        <translation>使用指南 – posttrain-gui</translation>
    </message>
    <message>
        <source>Half a minute for a thousand images; nothing is trained.</source>
        <translation>一千张图像约需半分钟；不训练任何东西。</translation>
    </message>
    <message>
        <source>Have more images without labels? The model picks those that it would learn most from: ones it is unsure about, and unlike each other (BADGE, Ash et al. 2020). Choose a folder, or drop one here. Images that the run has already are left out.</source>
        <translation>还有无标签的图像？模型会挑出最能从中学习的：没有把握、且彼此不同的图像（BADGE, Ash et al. 2020）。请选择文件夹，或把它拖放到这里。本次运行已有的图像会略去。</translation>
    </message>
    <message>
        <source>Head alone for</source>
        <translation>单独训练分类头的比例</translation>
    </message>
    <message>
        <source>Head learns faster by</source>
        <translation>分类头学习加快倍数</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Here are {n} runs; all together takes {size}. Free in the other place: {free}.</source>
        <translation>这里有 {n} 次运行；共占用 {size}。另一处可用空间：{free}。</translation>
    </message>
    <message>
        <source>Here is 1 run; all together takes {size}. Free in the other place: {free}.</source>
        <translation>这里有 1 次运行；共占用 {size}。另一处可用空间：{free}。</translation>
    </message>
    <message>
        <source>Hides a random part of the features at every step, so that the model cannot lean on a few.</source>
        <translation>每一步随机隐藏一部分特征，使模型不能只依赖少数几个。</translation>
    </message>
    <message>
        <source>Hides models whose weights would have to be downloaded first.</source>
        <translation>隐藏需要先下载权重的模型。</translation>
    </message>
    <message>
        <source>Higher brings more weights near zero; too high and nothing is learned. Default 0.00001.</source>
        <translation>越大，接近零的权重越多；过大则什么都学不到。默认 0.00001。</translation>
    </message>
    <message>
        <source>Higher keeps the weights more alike; near 0 only the slowest task counts. Default 2, as in the paper.</source>
        <translation>越大各权重越接近；接近 0 时只有最慢的任务起作用。默认 2，与论文相同。</translation>
    </message>
    <message>
        <source>Higher keeps weights smaller; too high and nothing is learned. Default 0.0001.</source>
        <translation>越大权重越小；过大则什么都学不到。默认 0.0001。</translation>
    </message>
    <message>
        <source>Higher leaves more to the hard images; too high and wrong labels lead. 0 is plain cross-entropy. Default 2.</source>
        <translation>越大越侧重难的图像；过大则错误标签会占主导。0 即普通交叉熵。默认 2。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Holds the run at the next batch. Nothing is lost.</source>
        <translation>在下一个批次暂停运行。不会丢失任何内容。</translation>
    </message>
    <message>
        <source>How evenly two images are mixed. Low: one of them nearly always prevails. 1: every ratio is as likely. Too high and nothing looks like itself. Default 0.2.</source>
        <translation>两张图像混合得多均匀。小：几乎总是其中一张占主导。1：各种比例的可能性相同。过大则什么都不像。默认 0.2。</translation>
    </message>
    <message>
        <source>How far every weight moves in each step. 3 to 10 times smaller than for AdamW. Higher learns faster; too high and the loss jumps or becomes infinite. Default 0.0001.</source>
        <translation>每个权重每一步移动多远。比 AdamW 小 3 到 10 倍。越大学得越快；过大则损失跳动或变为无穷大。默认 0.0001。</translation>
    </message>
    <message>
        <source>How far from the mean gradient it may go, as a share of that gradient&apos;s length. Higher cares more for the task that is worst off; 0 is the plain sum. Default 0.4.</source>
        <translation>可以离开平均梯度多远，以该梯度长度的比例表示。越大越照顾最差的任务；0 即普通求和。默认 0.4。</translation>
    </message>
    <message>
        <source>How far probabilities are from how often the model is right, over 15 bins. Lower is better.</source>
        <translation>概率与模型正确频率之间的差距，分 15 个区间。越低越好。</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>How many changed versions are blended. More looks softer and takes longer. Default 3.</source>
        <translation>混合多少个变化版本。越多看起来越柔和，耗时也越长。默认 3。</translation>
    </message>
    <message>
        <source>How many changes follow one another. More varies more; beyond 3 images are hard to recognise. Default 2.</source>
        <translation>连续做多少次变化。越多变化越大；超过 3 次图像就难以辨认。默认 2。</translation>
    </message>
    <message>
        <source>How many images</source>
        <translation>图像数量</translation>
    </message>
    <message>
        <source>How many images each class has in training, validation and test. Very few in the test make the verdict unsure; very uneven ones ask for class weights.</source>
        <translation>每个类别在训练、验证和测试中各有多少张图像。测试图像很少会使结论不可靠；各类别数量相差很大时应使用类别权重。</translation>
    </message>
    <message>
        <source>How many labels are enough?</source>
        <translation>多少标签才够？</translation>
    </message>
    <message>
        <source>How many of the images are blurred. Higher blurs more often. Default 20 %.</source>
        <translation>有多少图像被模糊。越高模糊得越频繁。默认 20 %。</translation>
    </message>
    <message>
        <source>How many of the images get a covered rectangle. Higher covers more often. Default 25 %.</source>
        <translation>有多少图像被遮住一个矩形。越高遮挡得越频繁。默认 25 %。</translation>
    </message>
    <message>
        <source>How many of the mixes have been measured.</source>
        <translation>已测量多少种混合。</translation>
    </message>
    <message>
        <source>How many steps have been tried.</source>
        <translation>已试了多少步。</translation>
    </message>
    <message>
        <source>How many unlabelled images became pseudo-labels in each epoch, and, where their folders say what they are, how many of these were right. The folders&apos; names are never learned from.</source>
        <translation>每一轮有多少未标注图像成为伪标签；如果文件夹名说明了它们是什么，还显示其中多少是正确的。文件夹名从不用于学习。</translation>
    </message>
    <message>
        <source>How many were right is not known: no folder is named like a class. Sort some of them into such folders to find out.</source>
        <translation>不知道有多少是正确的：没有文件夹以类别命名。把其中一些图像分到这样的文件夹里即可得知。</translation>
    </message>
    <message>
        <source>How much better the model is on the images it learns from than on the others.</source>
        <translation>模型在用来学习的图像上比在其他图像上好多少。</translation>
    </message>
    <message>
        <source>How much each task&apos;s loss counts in the layers that all of them share. Default equal.</source>
        <translation>每个任务的损失在所有任务共享的层中占多大分量。默认 equal。</translation>
    </message>
    <message>
        <source>How much has been copied and checked.</source>
        <translation>已复制和核对多少。</translation>
    </message>
    <message>
        <source>How much of the average is kept at every step: it reaches back about 1 / (1 − d) steps. Higher is smoother and lags behind more. Default 0.999 (1,000 steps).</source>
        <translation>每一步保留多少平均值：它大约回溯 1 / (1 − d) 步。越大越平滑，也越滞后。默认 0.999（1,000 步）。</translation>
    </message>
    <message>
        <source>How much of the images has been read.</source>
        <translation>已读取多少图像。</translation>
    </message>
    <message>
        <source>How much of the model learns</source>
        <translation>模型训练多少</translation>
    </message>
    <message>
        <source>How much of the student learns</source>
        <translation>学生模型训练多少</translation>
    </message>
    <message>
        <source>How much of the student learns. head: only the last layer. last-blocks: the last stages too. all: every layer. Default all.</source>
        <translation>学生模型训练多少。head：只训练最后一层。last-blocks：还包括最后几个阶段。all：所有层。默认 all。</translation>
    </message>
    <message>
        <source>How much of the time of the search is spent.</source>
        <translation>搜索时间已用去多少。</translation>
    </message>
    <message>
        <source>How much of the work is done.</source>
        <translation>工作已完成多少。</translation>
    </message>
    <message>
        <source>How much the loss of unlabelled images counts beside that of labelled ones. Higher trusts pseudo-labels more. 0: labels only, with the same number of steps, for comparison. Default 1.</source>
        <translation>未标注图像的损失相对于已标注图像占多大分量。越高越信任伪标签。0：只用标签，步数相同，用于比较。默认 1。</translation>
    </message>
    <message>
        <source>How near an image is to the mean of a class. squared-euclidean suits features that are trained for it; cosine, which ignores lengths, often suits pre-trained ones. Default squared-euclidean.</source>
        <translation>图像离类别均值有多近。squared-euclidean 适合为它训练的特征；cosine 忽略长度，往往适合预训练的特征。默认 squared-euclidean。</translation>
    </message>
    <message>
        <source>How often every training image is seen; in few-shot learning, rounds of updates, each followed by the validation episodes. More can overfit; the best epoch is kept anyway. Default 10.</source>
        <translation>每张训练图像被看多少遍；在小样本学习中，是更新的轮数，每轮之后都有验证情节。更多可能过拟合；无论如何都会保留最佳的一轮。默认 10。</translation>
    </message>
    <message>
        <source>How often so many images are drawn at random. More make the points surer, and take longer. Default 3.</source>
        <translation>每种数量的图像随机抽取多少次。次数越多，各点越可靠，耗时也越长。默认 3。</translation>
    </message>
    <message>
        <source>How pixels are computed when resizing; as the weights were trained.</source>
        <translation>缩放时如何计算像素；与权重训练时一致。</translation>
    </message>
    <message>
        <source>How probable each class is.</source>
        <translation>每个类别的概率有多大。</translation>
    </message>
    <message>
        <source>How steps are computed from gradients.</source>
        <translation>如何由梯度计算每一步。</translation>
    </message>
    <message>
        <source>How strongly your images ask each stage to change, for its size. Click one to train it.</source>
        <translation>图像要求每个阶段改变的强烈程度（相对其大小）。点击某个阶段即可训练它。</translation>
    </message>
    <message>
        <source>How the learning rate changes over the run.</source>
        <translation>学习率在运行过程中如何变化。</translation>
    </message>
    <message>
        <source>How the model is adapted.</source>
        <translation>模型以何种方式适应。</translation>
    </message>
    <message>
        <source>How the size of the rectangle varies. 1: every size is as likely. Lower: nearly nothing or nearly all. Higher: about half the image. Default 1.</source>
        <translation>矩形大小如何变化。1：各种大小的可能性相同。更小：几乎没有或几乎全部。更大：约为图像的一半。默认 1。</translation>
    </message>
    <message>
        <source>How to load the model</source>
        <translation>如何加载模型</translation>
    </message>
    <message>
        <source>How to load the model in Python</source>
        <translation>如何在 Python 中加载模型</translation>
    </message>
    <message>
        <source>How well the model still answers images of what it knew before: the reference images, answered before and after. It decides nothing about the verdict.</source>
        <translation>模型对以前所学图像的回答还有多好：参考图像在训练前后的回答。它不影响结论。</translation>
    </message>
    <message>
        <source>Hue</source>
        <translation>色调</translation>
    </message>
    <message>
        <source>IMTL-G</source>
        <translation>IMTL-G</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Image (px)</source>
        <translation>图像（px）</translation>
    </message>
    <message>
        <source>Image paths in it are relative to its folder.</source>
        <translation>其中的图像路径相对于它所在的文件夹。</translation>
    </message>
    <message>
        <source>Image side</source>
        <translation>图像边长</translation>
    </message>
    <message>
        <source>Image size</source>
        <translation>图像尺寸</translation>
    </message>
    <message>
        <source>ImageNet</source>
        <translation>ImageNet</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Images and a model file: you are asked which to use</source>
        <translation>图像和模型文件：会询问使用哪个</translation>
    </message>
    <message>
        <source>Images are seen at this size. Larger shows finer detail and is slower: 28 is usual for characters, 84 for photographs. Default 28.</source>
        <translation>图像以此尺寸输入。越大越能看到细节，也越慢：字符通常用 28，照片用 84。默认 28。</translation>
    </message>
    <message>
        <source>Images as the model will see them</source>
        <translation>模型将看到的图像</translation>
    </message>
    <message>
        <source>Images of each class</source>
        <translation>每个类别的图像</translation>
    </message>
    <message>
        <source>Images of one group stay on one side of a split; used where the column exists.</source>
        <translation>同组的图像留在划分的同一侧；该列存在时使用。</translation>
    </message>
    <message>
        <source>Images of {name}</source>
        <translation>{name} 的图像</translation>
    </message>
    <message>
        <source>Images per step. Larger is faster and needs more memory; smaller adds noise. Default 32.</source>
        <translation>每步的图像数。越大越快，占内存越多；越小噪声越大。默认 32。</translation>
    </message>
    <message>
        <source>Images to label next</source>
        <translation>接下来要标注的图像</translation>
    </message>
    <message>
        <source>Images whose labels are suspected</source>
        <translation>标签可疑的图像</translation>
    </message>
    <message>
        <source>Imbalance</source>
        <translation>不均衡</translation>
    </message>
    <message>
        <source>Improved</source>
        <translation>有提升</translation>
    </message>
    <message>
        <source>Improved, worse, or no reliable difference: the share of right answers on the locked test images after training minus before, image by image. &quot;Improved&quot; needs both an interval of 95 % that lies above zero and an exact McNemar test below 5 %.</source>
        <translation>有提升、变差或无可靠差异：锁定的测试图像上，训练后答对的比例减去训练前的比例，逐张图像比较。“有提升”既要求 95 % 置信区间高于零，也要求精确 McNemar 检验低于 5 %。</translation>
    </message>
    <message>
        <source>In a run of few epochs the first stages have hardly any time to learn.</source>
        <translation>轮数少的运行中，最前面的阶段几乎没有时间学习。</translation>
    </message>
    <message>
        <source>In between: somewhat more accurate, somewhat slower.</source>
        <translation>居中：稍准一些，也稍慢一些。</translation>
    </message>
    <message>
        <source>In numbers: mean ± 95 % interval</source>
        <translation>数值：平均值 ± 95 % 置信区间</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>In training: {n} classes an episode.</source>
        <translation>训练中：每个情节 {n} 个类别。</translation>
    </message>
    <message>
        <source>Inductive</source>
        <translation>归纳式</translation>
    </message>
    <message>
        <source>Inductive, each query image by itself: {figure}.</source>
        <translation>归纳式，每张查询图像单独回答：{figure}。</translation>
    </message>
    <message>
        <source>Inferred from the names, where all have the same number of parts</source>
        <translation>若所有名称的部分数相同，则由名称推断</translation>
    </message>
    <message>
        <source>Inner learning rate</source>
        <translation>内循环学习率</translation>
    </message>
    <message>
        <source>Inner steps</source>
        <translation>内循环步</translation>
    </message>
    <message>
        <source>Inner steps when judging</source>
        <translation>评判时的内循环步数</translation>
    </message>
    <message>
        <source>Interpolation</source>
        <translation>插值</translation>
    </message>
    <message>
        <source>Invented (synthetic) characters, 20 drawings of each; for few-shot learning.</source>
        <translation>虚构（合成）字符，每个 20 幅；用于小样本学习。</translation>
    </message>
    <message>
        <source>Is everything there that the program needs?</source>
        <translation>程序所需的一切是否都已具备？</translation>
    </message>
    <message>
        <source>It belongs to another class.</source>
        <translation>它属于另一个类别。</translation>
    </message>
    <message>
        <source>It belongs to the class it looks like. (R)</source>
        <translation>它属于它看起来像的那个类别。（R）</translation>
    </message>
    <message>
        <source>It can be downloaded now ({n} MB).</source>
        <translation>现在可以下载（{n} MB）。</translation>
    </message>
    <message>
        <source>It can be downloaded now.</source>
        <translation>现在可以下载。</translation>
    </message>
    <message>
        <source>It cannot be used.</source>
        <translation>它无法使用。</translation>
    </message>
    <message>
        <source>It cannot be used: {why}</source>
        <translation>无法使用：{why}</translation>
    </message>
    <message>
        <source>It has ended.</source>
        <translation>已结束。</translation>
    </message>
    <message>
        <source>It is kept as {file}.</source>
        <translation>它保存为 {file}。</translation>
    </message>
    <message>
        <source>It is the plan&apos;s model already.</source>
        <translation>它已经是方案的模型。</translation>
    </message>
    <message>
        <source>It is used for nothing. No file is moved. (S)</source>
        <translation>不用于任何用途。不移动任何文件。（S）</translation>
    </message>
    <message>
        <source>It lies somewhere on the network. Download it first, then drop the file or folder.</source>
        <translation>它位于网络上。请先下载，再拖放文件或文件夹。</translation>
    </message>
    <message>
        <source>It starts from nothing: only for few-shot learning with many classes, or for plenty of images.</source>
        <translation>它从零开始：只适合类别很多的小样本学习，或图像充足的情况。</translation>
    </message>
    <message>
        <source>It takes about {time} on this computer.</source>
        <translation>在本机上大约需要 {time}。</translation>
    </message>
    <message>
        <source>Its name in that library. Empty: guessed from names and shapes.</source>
        <translation>它在该库中的名称。留空：根据名称和形状推测。</translation>
    </message>
    <message>
        <source>Its plan, curves, checkpoints and model file are moved to the trash.</source>
        <translation>它的方案、曲线、检查点和模型文件会移到回收站。</translation>
    </message>
    <message>
        <source>Its support images, then its query images with both answers.</source>
        <translation>它的支持图像，以及带有两种答案的查询图像。</translation>
    </message>
    <message>
        <source>JPEG</source>
        <translation>JPEG</translation>
    </message>
    <message>
        <source>Judged on classes that no choice in the run has looked at.</source>
        <translation>在本次运行中没有任何选择看过的类别上评判。</translation>
    </message>
    <message>
        <source>Judged on images that no choice in the run has looked at.</source>
        <translation>在本次运行中没有任何选择看过的图像上评判。</translation>
    </message>
    <message>
        <source>Judged on {judged} of classes it never saw.</source>
        <translation>用 {judged}评判，其类别都是它从未见过的。</translation>
    </message>
    <message>
        <source>Judging on the locked test episodes</source>
        <translation>正在用锁定的测试情节评判</translation>
    </message>
    <message>
        <source>Judging on the locked test images</source>
        <translation>正在用锁定的测试图像评判</translation>
    </message>
    <message>
        <source>Judging the mix on the test images</source>
        <translation>正在测试图像上评判该混合</translation>
    </message>
    <message>
        <source>Judging the winner</source>
        <translation>正在评判优胜者</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Keep BatchNorm statistics</source>
        <translation>保持 BatchNorm 统计量</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>继续运行</translation>
    </message>
    <message>
        <source>Keep searching</source>
        <translation>继续搜索</translation>
    </message>
    <message>
        <source>Keep this mix</source>
        <translation>保留此混合</translation>
    </message>
    <message>
        <source>Keeps weights small, so that no single one decides too much.</source>
        <translation>使权重保持较小，避免单个权重的影响过大。</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>存放位置</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>已保留。</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>L2-SP</source>
        <translation>L2-SP</translation>
    </message>
    <message>
        <source>L2-SP holds the weights near where they started, layers far from the head learn slower, the learning rate is small and the last weights are averaged (EMA): the model moves only where your images make it. Weight decay is off, since it would pull the weights to 0 instead of to their start. What is forgotten all the same, reference images show on the page Before ↔ after.</source>
        <translation>L2-SP 让权重留在起点附近，离分类头远的层学得更慢，学习率很小，并对最后的权重取平均（EMA）：模型只在图像需要的地方移动。权重衰减关闭，因为它会把权重拉向 0，而不是拉回起点。仍被遗忘的部分，可用参考图像在“训练前 ↔ 训练后”页面上看到。</translation>
    </message>
    <message>
        <source>Label column</source>
        <translation>标签列</translation>
    </message>
    <message>
        <source>Label curve</source>
        <translation>标注量曲线</translation>
    </message>
    <message>
        <source>Label kept</source>
        <translation>已保留标签</translation>
    </message>
    <message>
        <source>Label next</source>
        <translation>接下来标注</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>标签平滑</translation>
    </message>
    <message>
        <source>Labelled images a class</source>
        <translation>每类已标注图像数</translation>
    </message>
    <message>
        <source>Labelled {given}</source>
        <translation>标签为 {given}</translation>
    </message>
    <message>
        <source>Labels a class</source>
        <translation>每类标签数</translation>
    </message>
    <message>
        <source>Labels a class: whole numbers from 1, separated by commas.</source>
        <translation>每类标签数：从 1 起的整数，用逗号分隔。</translation>
    </message>
    <message>
        <source>Labels only at first</source>
        <translation>开始时只用标签</translation>
    </message>
    <message>
        <source>Labels that contradict a model which has not seen them (confident learning, Northcutt et al. 2021, arXiv:1911.00068). You decide: keep, relabel, or set aside. Decisions are kept beside the images; no file is touched.</source>
        <translation>与没有见过它们的模型相矛盾的标签（置信学习，Northcutt et al. 2021, arXiv:1911.00068）。由您决定：保留、更改标签或搁置。决定保存在图像旁边；不改动任何文件。</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>语言(&amp;G)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Language of the window and the way numbers and dates are written. Default: as the system.</source>
        <translation>窗口的语言，以及数字和日期的写法。默认：跟随系统。</translation>
    </message>
    <message>
        <source>Largest angle to either side. Higher varies more. Default 15.</source>
        <translation>向两侧旋转的最大角度。越大变化越多。默认 15。</translation>
    </message>
    <message>
        <source>Largest angle to either side. Higher varies more; too high and up and down get lost. Default 10.</source>
        <translation>向两侧旋转的最大角度。越大变化越多；过大则分不清上下。默认 10。</translation>
    </message>
    <message>
        <source>Largest part</source>
        <translation>最大部分</translation>
    </message>
    <message>
        <source>Largest ratio of width to height of the part (and its inverse). 1 keeps squares. Default 1.33.</source>
        <translation>所取部分宽高比的最大值（及其倒数）。1 表示保持正方形。默认 1.33。</translation>
    </message>
    <message>
        <source>Largest relative change of size: 10 % draws sizes from 0.9 to 1.1 times. Higher varies more. Default 10 %.</source>
        <translation>大小的最大相对变化：10 % 表示在 0.9 到 1.1 倍之间抽取。越大变化越多。默认 10 %。</translation>
    </message>
    <message>
        <source>Largest relative change. Higher varies more. Default 0.2.</source>
        <translation>最大相对变化。越大变化越多。默认 0.2。</translation>
    </message>
    <message>
        <source>Largest share of the image that is covered; the smallest is 2 %. Higher hides more; too high and the object itself is gone. Default 20 %, in the paper 40 %.</source>
        <translation>所遮部分占图像的最大比例；最小为 2 %。越大遮住的越多；过大则物体本身也不见了。默认 20 %，论文中为 40 %。</translation>
    </message>
    <message>
        <source>Largest shear angle along each axis. Higher distorts more. Default 5.</source>
        <translation>沿每个轴的最大剪切角度。越大变形越明显。默认 5。</translation>
    </message>
    <message>
        <source>Largest shift as a share of the colour circle. Keep it low where colour tells the class. Default 0.02.</source>
        <translation>最大偏移，以色环的比例表示。若颜色决定类别，应保持较小。默认 0.02。</translation>
    </message>
    <message>
        <source>Largest shift in each direction, as a share of the image&apos;s side. Higher varies more; too high and the object leaves the image. Default 10 %.</source>
        <translation>每个方向的最大平移量，以图像边长的比例表示。越大变化越多；过大则物体移出图像。默认 10 %。</translation>
    </message>
    <message>
        <source>Largest standard deviation of the Gaussian, in pixels of what the model sees; the smallest is 0.1. Higher hides more detail; for images of 32 px stay below 1. Default 2.</source>
        <translation>高斯模糊的最大标准差，以模型所见的像素计；最小为 0.1。越大遮住的细节越多；对 32 px 的图像应低于 1。默认 2。</translation>
    </message>
    <message>
        <source>Largest strength of the changes of shape and colour (RandAugment), drawn anew for each image. Higher asks more of the model; too high and images cannot be recognised. Default 10, at most 30.</source>
        <translation>形状和颜色变化（RandAugment）的最大强度，对每张图像重新抽取。越大对模型要求越高；过大则图像无法辨认。默认 10，最多 30。</translation>
    </message>
    <message>
        <source>Last improvement</source>
        <translation>上次提升</translation>
    </message>
    <message>
        <source>Last stages</source>
        <translation>最后几个阶段</translation>
    </message>
    <message>
        <source>Lays two images over each other and asks for both labels in that ratio: calmer, better calibrated answers.</source>
        <translation>把两张图像叠在一起，并按其比例要求给出两个标签：答案更平稳，校准更好。</translation>
    </message>
    <message>
        <source>Learned numbers.</source>
        <translation>学习到的数。</translation>
    </message>
    <message>
        <source>Learned there too</source>
        <translation>在那里也有进步</translation>
    </message>
    <message>
        <source>Learned {classes} classes from {images} images: {how}.</source>
        <translation>已从 {images} 张图像学会 {classes} 个类别：{how}。</translation>
    </message>
    <message>
        <source>Learning curves</source>
        <translation>学习曲线</translation>
    </message>
    <message>
        <source>Learning or learning by heart</source>
        <translation>学习还是死记</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Learning rate per stage</source>
        <translation>各阶段学习率</translation>
    </message>
    <message>
        <source>Learning rate {rate}: loss {loss}</source>
        <translation>学习率 {rate}：损失 {loss}</translation>
    </message>
    <message>
        <source>Learning the classes …</source>
        <translation>正在学习类别…</translation>
    </message>
    <message>
        <source>Learns beside the network how noisy each task is: the larger its loss stays, the less it counts. Helps where losses are of different sizes, as with classes and measured values together.</source>
        <translation>在训练网络的同时学习每个任务有多大噪声：损失越居高不下，其分量越小。适用于损失大小不同的情况，例如类别与测量值同时存在。</translation>
    </message>
    <message>
        <source>Learns features in which images of a class lie near their mean; a new class is its mean, at once and without a training step. Fast, steady, and for any number of classes.</source>
        <translation>学习使同类图像靠近其均值的特征；一个新类别就是它的均值，立即可用，无需训练。快速、稳定，类别数不限。</translation>
    </message>
    <message>
        <source>Learns from a folder of unlabelled images too: what the model is sure of becomes a label, and it has to give the same answer when the image is changed strongly.</source>
        <translation>也从一个未标注图像的文件夹学习：模型有把握的答案成为标签，并且在图像发生强烈变化时它必须给出相同的答案。</translation>
    </message>
    <message>
        <source>Learns to learn: afterwards the model tells classes apart that it never saw, from a few images of each.</source>
        <translation>学会如何学习：之后模型只需每类几张图像，就能区分从未见过的类别。</translation>
    </message>
    <message>
        <source>Least progress</source>
        <translation>最小进展</translation>
    </message>
    <message>
        <source>Least share of the image&apos;s area that is shown. Lower varies more; too low and the object is missed. Default 0.5.</source>
        <translation>所显示部分占图像面积的最小比例。越小变化越多；过小则会错过物体。默认 0.5。</translation>
    </message>
    <message>
        <source>Least time between two pictures of a live plot. Longer leaves more of the processor to the training; shorter looks smoother. Default 40 ms.</source>
        <translation>实时图表两次刷新之间的最短时间。越长，留给训练的处理器时间越多；越短，看起来越流畅。默认 40 ms。</translation>
    </message>
    <message>
        <source>Leave it to the columns</source>
        <translation>由列内容决定</translation>
    </message>
    <message>
        <source>Leave off</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Leave off this search?</source>
        <translation>中止这次搜索？</translation>
    </message>
    <message>
        <source>Leave the runs here</source>
        <translation>把运行留在这里</translation>
    </message>
    <message>
        <source>Leaves everything as it is.</source>
        <translation>一切保持原样。</translation>
    </message>
    <message>
        <source>Leaves the past run that is shown here.</source>
        <translation>离开这里显示的以往运行。</translation>
    </message>
    <message>
        <source>Left folds a part, Right unfolds it.</source>
        <translation>左方向键折叠，右方向键展开。</translation>
    </message>
    <message>
        <source>Left out: also labelled</source>
        <translation>未计入：同时已有标签</translation>
    </message>
    <message>
        <source>Left out: {counts} a class. {why}</source>
        <translation>已略去：每类 {counts}。{why}</translation>
    </message>
    <message>
        <source>Left: the weights before training. Right: the weights after it.</source>
        <translation>左：训练前的权重。右：训练后的权重。</translation>
    </message>
    <message>
        <source>Left–right</source>
        <translation>左右</translation>
    </message>
    <message>
        <source>Length that the common gradient is shortened to. Higher makes larger steps in the shared layers with SGD; Adam hardly notices. Default 1.</source>
        <translation>共同梯度缩短到的长度。用 SGD 时，越大共享层的步子越大；Adam 几乎不受影响。默认 1。</translation>
    </message>
    <message>
        <source>Less robust</source>
        <translation>鲁棒性下降</translation>
    </message>
    <message>
        <source>Lets a better, larger model teach a smaller and faster one, and says what accuracy that costs and what time it saves.</source>
        <translation>让一个更好、更大的模型教一个更小、更快的模型，并说明这损失多少准确率、节省多少时间。</translation>
    </message>
    <message>
        <source>Lets the run go on.</source>
        <translation>让运行继续。</translation>
    </message>
    <message>
        <source>Lets the tasks bargain for the common step: its parts are such that no task gains more, in proportion, than others lose. The sizes of the losses do not matter.</source>
        <translation>让各任务就共同的一步讨价还价：其组成使得任何任务按比例的收益都不超过其他任务的损失。损失的大小无关紧要。</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>库</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>库</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Light or dark colours. Default: as the system, also when it changes.</source>
        <translation>浅色或深色。默认：跟随系统，系统切换时也随之切换。</translation>
    </message>
    <message>
        <source>Linear probe: adjusts the last layer alone. Fast, hardly overfits; right for few images like those the model knows.</source>
        <translation>线性探测：只调整最后一层。快，几乎不会过拟合；适合图像很少且与模型所知相似的情况。</translation>
    </message>
    <message>
        <source>Lion</source>
        <translation>Lion</translation>
    </message>
    <message>
        <source>Lists, tables and plots</source>
        <translation>列表、表格和图表</translation>
    </message>
    <message>
        <source>Lite0 is the smallest and fastest, Lite2 the most accurate and slowest. Default Lite0.</source>
        <translation>Lite0 最小最快，Lite2 最准确也最慢。默认 Lite0。</translation>
    </message>
    <message>
        <source>LoRA</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>正在加载模型</translation>
    </message>
    <message>
        <source>Loading the model …</source>
        <translation>正在加载模型…</translation>
    </message>
    <message>
        <source>Loading the model…</source>
        <translation>正在加载模型…</translation>
    </message>
    <message>
        <source>Loading: {done}</source>
        <translation>正在加载：{done}</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>对数</translation>
    </message>
    <message>
        <source>Log evidence of a linear head on the frozen features, for each training image (You et al. 2021). Higher is better; a number means something only beside others on the same images.</source>
        <translation>冻结特征上线性分类头的对数证据，按每张训练图像计（You et al. 2021）。越高越好；这个数只有与相同图像上的其他模型比较才有意义。</translation>
    </message>
    <message>
        <source>Log: {path}</source>
        <translation>日志：{path}</translation>
    </message>
    <message>
        <source>LogME</source>
        <translation>LogME</translation>
    </message>
    <message>
        <source>Logarithmic loss axis</source>
        <translation>损失轴取对数</translation>
    </message>
    <message>
        <source>Longer tries more. Judging the winner is included. For example 90 s, 10 min, 1 h 30 min.</source>
        <translation>时间越长，尝试越多。评判优胜者的时间包含在内。例如 90 s、10 min、1 h 30 min。</translation>
    </message>
    <message>
        <source>Longest gradient</source>
        <translation>最长梯度</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新查看</translation>
    </message>
    <message>
        <source>Look for wrong labels</source>
        <translation>查找可疑标签</translation>
    </message>
    <message>
        <source>Look number {n} at these test images: each further look makes a chance result likelier.</source>
        <translation>这是第 {n} 次查看这些测试图像：每多看一次，偶然得出结果的可能性就更大。</translation>
    </message>
    <message>
        <source>Looking at the model…</source>
        <translation>正在查看模型…</translation>
    </message>
    <message>
        <source>Looking at the network…</source>
        <translation>正在查看网络…</translation>
    </message>
    <message>
        <source>Looking at the run&apos;s own images</source>
        <translation>正在查看这次运行自己的图像</translation>
    </message>
    <message>
        <source>Looking at what the images ask to change…</source>
        <translation>正在查看图像要求改变什么…</translation>
    </message>
    <message>
        <source>Looking for duplicates</source>
        <translation>正在查找重复图像</translation>
    </message>
    <message>
        <source>Looking for duplicates among {n} images</source>
        <translation>正在 {n} 张图像中查找重复图像</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Looks again at what lies there now.</source>
        <translation>重新查看那里现有的内容。</translation>
    </message>
    <message>
        <source>Looks anew at what lies there.</source>
        <translation>重新查看那里的内容。</translation>
    </message>
    <message>
        <source>Looks at everything once more.</source>
        <translation>重新检查一切。</translation>
    </message>
    <message>
        <source>Looks at everything the program needs: its parts, the devices and what they can do, the data folder, free space, the display. Each problem comes with its remedy.</source>
        <translation>检查程序所需的一切：各组成部分、设备及其能力、数据文件夹、可用空间、显示器。每个问题都附有解决办法。</translation>
    </message>
    <message>
        <source>Looks at up to 128 of your training images; takes some seconds.</source>
        <translation>最多查看 128 张训练图像；需要几秒。</translation>
    </message>
    <message>
        <source>Looks away from images that are already right and surely so, and towards the hard ones.</source>
        <translation>减少对已经答对且有把握的图像的关注，更关注难的图像。</translation>
    </message>
    <message>
        <source>Looks for weights from which one or a few gradient steps on the support images fit any episode: the whole network adapts to new classes.</source>
        <translation>寻找一组权重，使得在支持图像上走一步或几步梯度就能适应任意情节：整个网络都适应新类别。</translation>
    </message>
    <message>
        <source>Looks like {other} ({p}); {given}: {q}</source>
        <translation>看起来像 {other}（{p}）；{given}：{q}</translation>
    </message>
    <message>
        <source>Looks near the mean of the gradients for the direction that helps the task that is worst off most.</source>
        <translation>在平均梯度附近寻找对最差的任务帮助最大的方向。</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Loss (cross-entropy)</source>
        <translation>损失（交叉熵）</translation>
    </message>
    <message>
        <source>Loss (lower is better) and accuracy (higher is better) on training and on validation images. The best epoch on validation is the one that is kept.</source>
        <translation>训练图像和验证图像上的损失（越低越好）与准确率（越高越好）。保留验证结果最佳的一轮。</translation>
    </message>
    <message>
        <source>Loss over learning rate</source>
        <translation>损失随学习率的变化</translation>
    </message>
    <message>
        <source>Loss weighting</source>
        <translation>损失加权</translation>
    </message>
    <message>
        <source>MAML</source>
        <translation>MAML</translation>
    </message>
    <message>
        <source>MAML in which only the head takes the inner steps: nearly as accurate, and faster, since images pass the network once.</source>
        <translation>只有输出头走内循环各步的 MAML：准确率几乎相同，而且更快，因为图像只需经过网络一次。</translation>
    </message>
    <message>
        <source>MAML without second derivatives: each update is cheaper and takes less memory, above all with several inner steps; usually nearly as accurate.</source>
        <translation>不用二阶导数的 MAML：每次更新开销更小，占内存更少，尤其是内循环步数较多时；准确率通常几乎相同。</translation>
    </message>
    <message>
        <source>MGDA</source>
        <translation>MGDA</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>所用组件</translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Make this plan</source>
        <translation>生成此方案</translation>
    </message>
    <message>
        <source>Make this plan: {title}</source>
        <translation>生成此方案：{title}</translation>
    </message>
    <message>
        <source>Makes a trained image model better for your own images, and proves it.</source>
        <translation>让训练好的图像模型更适合自己的图像，并加以证明。</translation>
    </message>
    <message>
        <source>Makes an empty class; name it, add images.</source>
        <translation>建立一个空类别；为它命名，并添加图像。</translation>
    </message>
    <message>
        <source>Makes it the plan&apos;s learning rate.</source>
        <translation>将其设为方案的学习率。</translation>
    </message>
    <message>
        <source>Makes it the plan&apos;s model.</source>
        <translation>将其设为方案的模型。</translation>
    </message>
    <message>
        <source>Makes mistakes on rare classes cost more, so that they are not drowned by frequent ones.</source>
        <translation>让稀少类别上的错误代价更高，使其不被常见类别淹没。</translation>
    </message>
    <message>
        <source>Makes the chosen model the plan&apos;s model.</source>
        <translation>把所选模型作为方案的模型。</translation>
    </message>
    <message>
        <source>Makes the plan of this candidate the plan of the window: model, images, strategy and all.</source>
        <translation>让窗口采用此候选的方案：模型、图像、策略及其他全部设置。</translation>
    </message>
    <message>
        <source>Makes the tasks&apos; gradients orthogonal and equally long, as near to themselves as possible, before they are put together: no task can drown out another.</source>
        <translation>在合并之前，使各任务的梯度相互正交且长度相等，并尽可能接近原样：任何任务都不能淹没另一个。</translation>
    </message>
    <message>
        <source>Makes up to a hundred steps on your training images while the learning rate rises from far too small to far too large, and watches the loss. Nothing of it is kept, and no test image is looked at.</source>
        <translation>在训练图像上最多走一百步，同时让学习率从过小升到过大，并观察损失。结果一概不保留，也不查看测试图像。</translation>
    </message>
    <message>
        <source>Many strategies compete within a time you set. They are compared on validation images; only the best one is judged on the test images.</source>
        <translation>多种策略在设定的时间内竞争。它们在验证图像上比较；只有最佳者在测试图像上评判。</translation>
    </message>
    <message>
        <source>Marked learning rate: {rate}</source>
        <translation>标记的学习率：{rate}</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>Mean absolute error, in the label&apos;s own unit: {list}.</source>
        <translation>平均绝对误差，以标签自身的单位计：{list}。</translation>
    </message>
    <message>
        <source>Mean cross-entropy (natural logarithm) on the test images. Lower is better.</source>
        <translation>测试图像上的平均交叉熵（自然对数）。越低越好。</translation>
    </message>
    <message>
        <source>Mean cross-entropy (natural logarithm) on the test images: punishes confident mistakes. Lower is better.</source>
        <translation>测试图像上的平均交叉熵（自然对数）：会惩罚自信的错误。越低越好。</translation>
    </message>
    <message>
        <source>Mean over the classes of the share answered rightly: small classes count as much. Higher is better.</source>
        <translation>各类别回答正确比例的平均值：小类别与大类别同等重要。越高越好。</translation>
    </message>
    <message>
        <source>Mean over the tasks</source>
        <translation>各任务平均</translation>
    </message>
    <message>
        <source>Mean over the tasks of their losses: cross-entropy, or for numbers the squared error in units of the training values&apos; variance. Lower is better.</source>
        <translation>各任务损失的平均值：交叉熵；对数值则为以训练值方差为单位的平方误差。越低越好。</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>重新测量</translation>
    </message>
    <message>
        <source>Measure again to use them.</source>
        <translation>要使用它们，请重新测量。</translation>
    </message>
    <message>
        <source>Measure robustness</source>
        <translation>测量鲁棒性</translation>
    </message>
    <message>
        <source>Measure the mixes</source>
        <translation>测量各混合</translation>
    </message>
    <message>
        <source>Measured afterwards</source>
        <translation>事后测量</translation>
    </message>
    <message>
        <source>Measured earlier; measure again where images have changed since.</source>
        <translation>这是之前测量的；若图像此后有变动，请重新测量。</translation>
    </message>
    <message>
        <source>Measured here: median time for one image by itself, float32. Lower is faster.</source>
        <translation>在本机测得：单独处理一张图像的中位用时，float32。越低越快。</translation>
    </message>
    <message>
        <source>Measures how accuracy grows with the number of labelled images: a head is fitted on a few of your training images a class, then on more, each number several times. Where the curve still rises, more labels help; where it is flat, they do not. The test images stay closed.</source>
        <translation>测量准确率如何随已标注图像的数量增长：先用每类几张训练图像拟合一个分类头，再逐步增多，每种数量重复数次。曲线仍在上升时，更多标签有帮助；已经平缓时则没有。测试图像保持封存。</translation>
    </message>
    <message>
        <source>Measures mixes of the weights before and after training on the validation images.</source>
        <translation>在验证图像上测量训练前后权重的各种混合。</translation>
    </message>
    <message>
        <source>Measures on the validation images only.</source>
        <translation>只在验证图像上测量。</translation>
    </message>
    <message>
        <source>Measures the mixes on your validation images alone.</source>
        <translation>仅用自己的验证图像测量各种混合。</translation>
    </message>
    <message>
        <source>Measuring nearest class means on the test episodes, before training</source>
        <translation>正在训练前用测试情节测量最近类均值</translation>
    </message>
    <message>
        <source>Measuring the mixes</source>
        <translation>正在测量各混合</translation>
    </message>
    <message>
        <source>Measuring the model before training</source>
        <translation>正在测量训练前的模型</translation>
    </message>
    <message>
        <source>Measuring what stands beside the verdict</source>
        <translation>正在测量结论之外的各项</translation>
    </message>
    <message>
        <source>Median; the network alone, without reading the file.</source>
        <translation>中位数；只计网络本身，不含读取文件。</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Memory of the mean gradient. Default 0.99.</source>
        <translation>对平均梯度的记忆。默认 0.99。</translation>
    </message>
    <message>
        <source>Memory of the squared gradient. Higher is steadier; lower adapts faster to other gradients. Default 0.99.</source>
        <translation>对平方梯度的记忆。越大越稳定；越小越快适应新的梯度。默认 0.99。</translation>
    </message>
    <message>
        <source>Meta-test</source>
        <translation>元测试</translation>
    </message>
    <message>
        <source>Meta-training</source>
        <translation>元训练</translation>
    </message>
    <message>
        <source>Meta-validation</source>
        <translation>元验证</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Millions of learned numbers, with a head for your classes. Fewer: a smaller file.</source>
        <translation>学习到的数的个数（以百万计），含用于这些类别的分类头。越少，文件越小。</translation>
    </message>
    <message>
        <source>Millions of learned numbers.</source>
        <translation>学习到的数的个数，以百万计。</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Mirrors images at random. Leave it off where left and right (or up and down) matter, as in text.</source>
        <translation>随机镜像图像。若左右（或上下）有意义（如文字），请不要使用。</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Mix</source>
        <translation>混合</translation>
    </message>
    <message>
        <source>Mix of before and after</source>
        <translation>训练前与训练后的混合</translation>
    </message>
    <message>
        <source>Mixup</source>
        <translation>Mixup</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Model file in it: {name}</source>
        <translation>其中的模型文件：{name}</translation>
    </message>
    <message>
        <source>Model file: {name}, in the model folder.</source>
        <translation>模型文件：{name}，位于模型文件夹中。</translation>
    </message>
    <message>
        <source>Model file: {path}</source>
        <translation>模型文件：{path}</translation>
    </message>
    <message>
        <source>Model or split are others since: look again to see what they say.</source>
        <translation>模型或划分此后已改变：请重新查看，以得到它们的判断。</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Models are compared on your images, and there are none yet: {why}</source>
        <translation>模型要在图像上比较，而现在还没有图像：{why}</translation>
    </message>
    <message>
        <source>Models to compare</source>
        <translation>要比较的模型</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>动量</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More methods</source>
        <translation>更多方法</translation>
    </message>
    <message>
        <source>More robust</source>
        <translation>更鲁棒</translation>
    </message>
    <message>
        <source>More than a thousand models of the timm library; weights are downloaded once.</source>
        <translation>timm 库的一千多个模型；权重只下载一次。</translation>
    </message>
    <message>
        <source>More: {title}</source>
        <translation>更多：{title}</translation>
    </message>
    <message>
        <source>Most frequent mistakes after: {list}.</source>
        <translation>训练后最常见的错误：{list}。</translation>
    </message>
    <message>
        <source>Move the runs</source>
        <translation>移动运行</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Moves the run with its model file to the trash; you are asked first.</source>
        <translation>把运行及其模型文件移到回收站；会先询问。</translation>
    </message>
    <message>
        <source>Moving average (EMA)</source>
        <translation>移动平均（EMA）</translation>
    </message>
    <message>
        <source>Multi-task</source>
        <translation>多任务</translation>
    </message>
    <message>
        <source>Multi-task: several answers from one image</source>
        <translation>多任务：一张图像给出多个答案</translation>
    </message>
    <message>
        <source>MultiTaskBox</source>
        <translation>MultiTaskBox</translation>
    </message>
    <message>
        <source>My checkpoint</source>
        <translation>我的检查点</translation>
    </message>
    <message>
        <source>My own checkpoint</source>
        <translation>我自己的检查点</translation>
    </message>
    <message>
        <source>NAdamW</source>
        <translation>NAdamW</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name of the architecture.</source>
        <translation>架构名称。</translation>
    </message>
    <message>
        <source>Name of the class</source>
        <translation>类别名称</translation>
    </message>
    <message>
        <source>Name of the run</source>
        <translation>运行名称</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>名称：</translation>
    </message>
    <message>
        <source>Names of its outputs in order, where the file does not carry them.</source>
        <translation>各输出的名称，按顺序排列；用于文件中不带名称的情况。</translation>
    </message>
    <message>
        <source>Nash-MTL</source>
        <translation>Nash-MTL</translation>
    </message>
    <message>
        <source>Nearly equal pictures (perceptual hash within 4 of 64 bits) are kept on one side of the split. Off: only exact copies.</source>
        <translation>几乎相同的图像（感知哈希 64 位中相差不超过 4 位）保持在划分的同一侧。关闭：只处理完全相同的副本。</translation>
    </message>
    <message>
        <source>Needs as many images as full fine-tuning, and at least two epochs.</source>
        <translation>需要的图像与全量微调一样多，并且至少两轮。</translation>
    </message>
    <message>
        <source>Needs many classes with some images each (dozens of classes, better hundreds): whole classes are divided, so that it is judged on classes it has never seen.</source>
        <translation>需要很多类别，每类有若干图像（几十个类别，最好上百个）：按整个类别划分，因此用它从未见过的类别评判。</translation>
    </message>
    <message>
        <source>Needs several inner steps, and many episodes; usually a few points behind MAML and prototypes when query images are answered one by one.</source>
        <translation>需要多个内循环步和大量情节；查询图像逐张作答时，通常比 MAML 和 prototypes 低几个百分点。</translation>
    </message>
    <message>
        <source>Needs several labels for each image: a table with several label columns, or folders whose names carry attributes. A label may be missing.</source>
        <translation>每张图像需要多个标签：含多个标签列的表格，或名称带有属性的文件夹。个别标签可以缺失。</translation>
    </message>
    <message>
        <source>Needs, beside the labelled images, a folder of unlabelled ones that show the same kinds of things. It pays most with few labels a class.</source>
        <translation>除已标注图像外，还需要一个未标注图像的文件夹，内容属于同一类事物。每类标签很少时收益最大。</translation>
    </message>
    <message>
        <source>Nesterov momentum</source>
        <translation>Nesterov 动量</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Never asks the model to be wholly sure; its probabilities may then be too cautious.</source>
        <translation>从不要求模型完全确定；其概率因此可能偏保守。</translation>
    </message>
    <message>
        <source>New classes that need other features than the meta-training classes: there MAML adapts.</source>
        <translation>新类别需要的特征与元训练类别不同时：这时 MAML 能够适应。</translation>
    </message>
    <message>
        <source>New draw</source>
        <translation>重新抽取</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>新建方案</translation>
    </message>
    <message>
        <source>New run from this</source>
        <translation>以此新建运行</translation>
    </message>
    <message>
        <source>Newly right</source>
        <translation>新答对</translation>
    </message>
    <message>
        <source>Newly wrong</source>
        <translation>新答错</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>后续步骤</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>尚无答案</translation>
    </message>
    <message>
        <source>No augmentation is on: every epoch shows the training images as they are.</source>
        <translation>没有打开任何数据增强：每一轮都按原样显示训练图像。</translation>
    </message>
    <message>
        <source>No candidate is judged on the test images. What was tried so far stays; the search can go on later.</source>
        <translation>不会用测试图像评判任何候选。已尝试的都会保留；之后可以继续搜索。</translation>
    </message>
    <message>
        <source>No candidate was judged. What was tried is listed in the window.</source>
        <translation>没有评判任何候选。试过的内容列在窗口中。</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>无差异</translation>
    </message>
    <message>
        <source>No duplicates.</source>
        <translation>没有重复图像。</translation>
    </message>
    <message>
        <source>No epoch was better than the start, so the run kept the weights from before: nothing lies between.</source>
        <translation>没有任何一轮优于起点，因此本次运行保留了训练前的权重：中间没有可混合的。</translation>
    </message>
    <message>
        <source>No image is touched.</source>
        <translation>不会改动任何图像。</translation>
    </message>
    <message>
        <source>No learning rate stands out.</source>
        <translation>没有哪个学习率明显突出。</translation>
    </message>
    <message>
        <source>No meta-training: a new head is trained on the support images of each episode, on the model&apos;s features as they are. What the other methods have to beat.</source>
        <translation>不做元训练：在每个情节的支持图像上，基于模型现有的特征训练一个新的输出头。其他方法必须胜过它。</translation>
    </message>
    <message>
        <source>No mistakes after training.</source>
        <translation>训练后没有错误。</translation>
    </message>
    <message>
        <source>No model chosen yet</source>
        <translation>尚未选择模型</translation>
    </message>
    <message>
        <source>No model matches &quot;{words}&quot;. Clear the search, or untick the filter.</source>
        <translation>没有与“{words}”匹配的模型。请清除搜索，或取消勾选筛选条件。</translation>
    </message>
    <message>
        <source>No reliable difference</source>
        <translation>无可靠差异</translation>
    </message>
    <message>
        <source>No result yet</source>
        <translation>还没有结果</translation>
    </message>
    <message>
        <source>No run has all these words in it.</source>
        <translation>没有运行包含所有这些词。</translation>
    </message>
    <message>
        <source>No run has kept a model yet</source>
        <translation>还没有运行保留过模型</translation>
    </message>
    <message>
        <source>No run has kept a model yet.</source>
        <translation>还没有运行保留过模型。</translation>
    </message>
    <message>
        <source>No run has kept a model yet. Train one first; then it can be gone on with, or teach a smaller one.</source>
        <translation>还没有运行保留过模型。请先训练一个；之后可以接着训练它，或让它教一个更小的模型。</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>还没有运行</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>噪声</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>None named, and with no value columns either every other column is a task, as its content suggests</source>
        <translation>未指定；若也没有指定数值列，则其余每一列都按其内容作为一个任务</translation>
    </message>
    <message>
        <source>None of {n} labels is flagged as perhaps wrong.</source>
        <translation>{n} 个标签中没有一个被标记为可能有误。</translation>
    </message>
    <message>
        <source>None yet: drop a folder here, or choose one.</source>
        <translation>还没有：把文件夹拖放到这里，或选择一个。</translation>
    </message>
    <message>
        <source>None: drop a folder here, or choose one.</source>
        <translation>无：把文件夹拖放到这里，或选择一个。</translation>
    </message>
    <message>
        <source>Normalisation layers</source>
        <translation>归一化层</translation>
    </message>
    <message>
        <source>Not checked yet. Training checks them first; here you can look at the outcome before.</source>
        <translation>尚未检查。训练时会先检查；在这里可以提前查看结果。</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>未比较</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>不使用</translation>
    </message>
    <message>
        <source>Not yet: {problem}</source>
        <translation>还不行：{problem}</translation>
    </message>
    <message>
        <source>Note on the run</source>
        <translation>运行备注</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Notes of the run</source>
        <translation>这次运行的备注</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>备注…</translation>
    </message>
    <message>
        <source>Nothing has been searched yet</source>
        <translation>还没有搜索过</translation>
    </message>
    <message>
        <source>Nothing has been trained yet</source>
        <translation>还没有训练过</translation>
    </message>
    <message>
        <source>Nothing in the guide has these words.</source>
        <translation>指南中没有这些词。</translation>
    </message>
    <message>
        <source>Nothing is called so, or does that.</source>
        <translation>没有这个名称或这种作用的项目。</translation>
    </message>
    <message>
        <source>Nothing is drawn yet.</source>
        <translation>尚未绘制任何内容。</translation>
    </message>
    <message>
        <source>Nothing is known of it yet.</source>
        <translation>尚无信息。</translation>
    </message>
    <message>
        <source>Nothing is missing here.</source>
        <translation>这里什么都不缺。</translation>
    </message>
    <message>
        <source>Nothing is set aside so far.</source>
        <translation>目前还没有搁置任何文件。</translation>
    </message>
    <message>
        <source>Nothing is switched on.</source>
        <translation>没有打开任何一项。</translation>
    </message>
    <message>
        <source>Nothing is trained before: each episode starts from the model as it is.</source>
        <translation>事先不做训练：每个情节都从模型的现状开始。</translation>
    </message>
    <message>
        <source>Nothing reliably forgotten</source>
        <translation>没有可靠的遗忘</translation>
    </message>
    <message>
        <source>Nothing stands out in the numbers of this run; there is no step to recommend.</source>
        <translation>本次运行的数字没有突出之处；没有要建议的步骤。</translation>
    </message>
    <message>
        <source>Nothing unusual.</source>
        <translation>没有异常情况。</translation>
    </message>
    <message>
        <source>Nothing was set aside.</source>
        <translation>没有搁置任何文件。</translation>
    </message>
    <message>
        <source>Nothing was trained in this run, so there are no numbers to go by.</source>
        <translation>本次运行没有训练任何东西，因此没有可依据的数字。</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Number of levels the strength is drawn from, as in the paper. Default 31.</source>
        <translation>从多少个级别中抽取强度，与论文相同。默认 31。</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Numbers (regression)</source>
        <translation>数值（回归）</translation>
    </message>
    <message>
        <source>Numbers, separated by commas. What a class does not have is left out. Default 1, 2, 5, 10, 25, 50.</source>
        <translation>数字，用逗号分隔。类别中没有那么多图像的数值会略去。默认 1, 2, 5, 10, 25, 50。</translation>
    </message>
    <message>
        <source>Of a folder without labels, the images that the model would learn most from: unsure ones that differ from each other (BADGE, Ash et al. 2020, arXiv:1906.03671).</source>
        <translation>在没有标签的文件夹中，模型能从中学到最多的图像：彼此不同且没有把握的图像（BADGE，Ash et al. 2020, arXiv:1906.03671）。</translation>
    </message>
    <message>
        <source>Of the Beta and Dirichlet distributions that weigh the versions. Higher blends them more evenly; lower lets one of them prevail. Default 1.</source>
        <translation>为各版本加权的 Beta 和 Dirichlet 分布的参数。越大混合越均匀；越小则其中一个占主导。默认 1。</translation>
    </message>
    <message>
        <source>Of the file of weights.</source>
        <translation>权重文件的大小。</translation>
    </message>
    <message>
        <source>Off: an error says which files to put where.</source>
        <translation>关闭：会报错说明哪些文件应放在哪里。</translation>
    </message>
    <message>
        <source>On</source>
        <translation>已打开</translation>
    </message>
    <message>
        <source>On all trained weights before the head. Higher keeps them closer to where they started; too high and only the head learns. Default 0.01.</source>
        <translation>作用于分类头之前所有被训练的权重。越大越贴近起点；过大则只有分类头在学习。默认 0.01。</translation>
    </message>
    <message>
        <source>On the head&apos;s weights. Higher keeps the head smaller; too high and nothing is learned. Default 0.01.</source>
        <translation>作用于分类头的权重。越大分类头越小；过大则什么都学不到。默认 0.01。</translation>
    </message>
    <message>
        <source>On the locked test episodes, means over episodes · {kind}</source>
        <translation>在锁定的测试情节上，各情节的平均值 · {kind}</translation>
    </message>
    <message>
        <source>On the locked test images</source>
        <translation>在锁定的测试图像上</translation>
    </message>
    <message>
        <source>On the locked test images, means over the tasks</source>
        <translation>在锁定的测试图像上，各任务的平均值</translation>
    </message>
    <message>
        <source>On the locked test images; each model sees them at its own size.</source>
        <translation>在锁定的测试图像上；各模型按自己的尺寸查看图像。</translation>
    </message>
    <message>
        <source>On the test images: {verdict}</source>
        <translation>在测试图像上：{verdict}</translation>
    </message>
    <message>
        <source>On: each task is trained alone too, with the same budget, to say whether together is better; takes as long again for each task. Off: nothing is said about that. Default on.</source>
        <translation>开启：每个任务也以相同的预算单独训练，以说明一起学是否更好；每个任务需要再花同样长的时间。关闭：对此不作说明。默认开启。</translation>
    </message>
    <message>
        <source>On: from near 0 at the first block to the rate at the last (the linear rule of the paper), since early layers are needed by all later ones. Off: the same rate everywhere. Default on.</source>
        <translation>开启：从第一个模块的接近 0 递增到最后一个模块的该比率（论文的线性规则），因为后面各层都需要前面的层。关闭：处处相同。默认开启。</translation>
    </message>
    <message>
        <source>On: half of the views are mirrored left to right. Switch it off where left and right matter: digits, letters, traffic signs. Default on.</source>
        <translation>开启：一半的视图左右镜像。若左右有意义，请关闭：数字、字母、交通标志。默认开启。</translation>
    </message>
    <message>
        <source>On: images turned by 90°, 180° and 270° are further classes of meta-training, four times as many. Helps where a turned sign is another sign (characters); wrong where it is the same. Default off.</source>
        <translation>开启：旋转 90°、180° 和 270° 的图像作为元训练的额外类别，类别数变为四倍。适用于旋转后就是另一个符号的情况（字符）；若旋转后仍是同一个则不适用。默认关闭。</translation>
    </message>
    <message>
        <source>On: running means and variances stay as they were trained (safe for small batches). Off: they follow your images. Default on.</source>
        <translation>开启：移动均值和方差保持训练时的值（小批次时安全）。关闭：它们随图像变化。默认开启。</translation>
    </message>
    <message>
        <source>On: the average reaches back less at first, so that a short run is not held at its start: after n steps the decay is at most 1 − (1 + n)^−2/3, as in timm. Off: the full decay from the first step. Default on.</source>
        <translation>开启：开始时平均的回溯较短，以免短的运行停留在起点：n 步之后衰减最多为 1 − (1 + n)^−2/3，与 timm 相同。关闭：从第一步起就用完整的衰减。默认开启。</translation>
    </message>
    <message>
        <source>On: the gradient is taken as if the momentum&apos;s step were already made, which brakes earlier at the bottom of a valley. Changes nothing where momentum is 0. Default off.</source>
        <translation>开启：计算梯度时视为动量那一步已经走完，从而在谷底更早减速。动量为 0 时没有影响。默认关闭。</translation>
    </message>
    <message>
        <source>On: the test images are also answered blurred, noisy, darker or brighter, compressed and rotated, at three strengths each, before and after. That is thirty times the work of judging; it can also be done later on the Result page. Default off.</source>
        <translation>打开：训练前后，还会让模型回答经过模糊、加噪、变暗或变亮、压缩和旋转的测试图像，每种三个强度。评判工作量是原来的三十倍；也可以以后在结果页面进行。默认关闭。</translation>
    </message>
    <message>
        <source>One .pt file with the state dict, class names and everything else that is known of the model.</source>
        <translation>一个 .pt 文件，包含 state dict、类别名称以及关于该模型的其他全部信息。</translation>
    </message>
    <message>
        <source>One folder for each class, with the images in it; a zip file works too.</source>
        <translation>每个类别一个文件夹，图像放在其中；也可以是 zip 文件。</translation>
    </message>
    <message>
        <source>One name a line</source>
        <translation>每行一个名称</translation>
    </message>
    <message>
        <source>One number for each task, by its name. A higher number lets the shared layers learn more for this task and less for the others; 0 leaves it out. A task that is not named counts 1.</source>
        <translation>每个任务一个数，按任务名称填写。数越大，共享层为该任务学得越多，为其他任务学得越少；0 则不计该任务。未写出的任务按 1 计。</translation>
    </message>
    <message>
        <source>One random change of random strength an image: a strong augmentation with nothing to tune.</source>
        <translation>每张图像做一次随机强度的随机变化：无需调节的强数据增强。</translation>
    </message>
    <message>
        <source>One task alone shows its training loss as well.</source>
        <translation>只看单个任务时，还会显示它的训练损失。</translation>
    </message>
    <message>
        <source>One task is nearly learned: its small gradient then holds all the others back.</source>
        <translation>某个任务几乎学完：它的小梯度会拖住所有其他任务。</translation>
    </message>
    <message>
        <source>One task&apos;s loss is many times larger than the others&apos;, so that only it is learned.</source>
        <translation>某个任务的损失比其他任务大很多倍，以致只学习它。</translation>
    </message>
    <message>
        <source>One-cycle</source>
        <translation>单周期（One-cycle）</translation>
    </message>
    <message>
        <source>Only the head</source>
        <translation>只训练分类头</translation>
    </message>
    <message>
        <source>Only the numbers in the file are read; nothing in it is ever executed.</source>
        <translation>只读取文件中的数值；绝不执行其中的任何内容。</translation>
    </message>
    <message>
        <source>Only those on this machine</source>
        <translation>只显示本机上有的</translation>
    </message>
    <message>
        <source>Only what is not as in the plan that was searched around</source>
        <translation>只列出与搜索所围绕的方案不同之处</translation>
    </message>
    <message>
        <source>Only {n} test images for {bins} bars: single bars are mostly chance (pale: fewer than {few} images). Read the calibration error with caution as well; with few images it comes out too large.</source>
        <translation>{bins} 个条形只有 {n} 张测试图像：单个条形多半出于偶然（浅色：少于 {few} 张图像）。校准误差也要谨慎看待；图像少时它会偏大。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>打开方案</translation>
    </message>
    <message>
        <source>Open model folder</source>
        <translation>打开模型文件夹</translation>
    </message>
    <message>
        <source>Open plan</source>
        <translation>打开方案</translation>
    </message>
    <message>
        <source>Open the chosen row or picture</source>
        <translation>打开所选的行或图片</translation>
    </message>
    <message>
        <source>Opens a dialog of the system; dropping it on the field does the same.</source>
        <translation>打开系统对话框；也可以直接拖放到字段上。</translation>
    </message>
    <message>
        <source>Opens and closes what most people leave as it is.</source>
        <translation>展开或收起多数人保持原样的内容。</translation>
    </message>
    <message>
        <source>Opens its folder, exports the improved model for use elsewhere, or saves its figures.</source>
        <translation>打开它的文件夹，导出改进后的模型供别处使用，或保存它的数值。</translation>
    </message>
    <message>
        <source>Opens the folder that holds the model file.</source>
        <translation>打开模型文件所在的文件夹。</translation>
    </message>
    <message>
        <source>Opens the guide at this subject.</source>
        <translation>在指南中打开此主题。</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>优化器</translation>
    </message>
    <message>
        <source>Or:</source>
        <translation>或者：</translation>
    </message>
    <message>
        <source>Order of the gradient</source>
        <translation>梯度阶数</translation>
    </message>
    <message>
        <source>Other class</source>
        <translation>其他类别</translation>
    </message>
    <message>
        <source>Other images</source>
        <translation>其他图像</translation>
    </message>
    <message>
        <source>Other training images</source>
        <translation>其他训练图像</translation>
    </message>
    <message>
        <source>Outermost</source>
        <translation>最外层</translation>
    </message>
    <message>
        <source>Overfitting</source>
        <translation>过拟合</translation>
    </message>
    <message>
        <source>Overfitting gauge: {words}</source>
        <translation>过拟合指示：{words}</translation>
    </message>
    <message>
        <source>PCGrad</source>
        <translation>PCGrad</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>指南页面</translation>
    </message>
    <message>
        <source>Paired by image: p {p}. Each task has a verdict of its own.</source>
        <translation>按图像配对：p {p}。每个任务各有自己的结论。</translation>
    </message>
    <message>
        <source>Pale bars: fewer than {few} images, mostly chance.</source>
        <translation>浅色条形：少于 {few} 张图像，多半出于偶然。</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>论文</translation>
    </message>
    <message>
        <source>Param. (M)</source>
        <translation>参数（M）</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Part &amp;before</source>
        <translation>上一部分(&amp;B)</translation>
    </message>
    <message>
        <source>Part and class</source>
        <translation>部分和类别</translation>
    </message>
    <message>
        <source>Part of each target that is spread over all classes. Higher makes the model less sure of itself; too high and classes blur. The training loss then cannot fall to 0. Default 0.1.</source>
        <translation>每个目标中平摊到所有类别的部分。越大模型越不自信；过大则类别变得模糊。训练损失也就无法降到 0。默认 0.1。</translation>
    </message>
    <message>
        <source>Parts of the result</source>
        <translation>结果的各部分</translation>
    </message>
    <message>
        <source>Pastes a rectangle of one image into another and asks for both labels by area, so that all parts are used.</source>
        <translation>把一张图像的矩形区域贴到另一张上，并按面积要求给出两个标签，使所有部分都得到利用。</translation>
    </message>
    <message>
        <source>Path column</source>
        <translation>路径列</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>耐心轮数</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Pause the training that goes on, or let it go on</source>
        <translation>暂停正在进行的训练，或让它继续</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Paused – {name}[*] – posttrain-gui</source>
        <translation>已暂停 – {name}[*] – posttrain-gui</translation>
    </message>
    <message>
        <source>Penalties</source>
        <translation>惩罚项</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Photos, all layers</source>
        <translation>照片，所有层</translation>
    </message>
    <message>
        <source>Photos, distilled</source>
        <translation>照片，蒸馏</translation>
    </message>
    <message>
        <source>Photos, self-training</source>
        <translation>照片，自训练</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Plain SGD with a learning rate found for another weighting: its steps do not become shorter by themselves.</source>
        <translation>普通 SGD 使用为其他加权方式找到的学习率：它的步长不会自行变短。</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>No run matches</source>
        <translation>没有匹配的运行</translation>
    </message>
    <message>
        <source>Everything needed is there. 1 note: see below.</source>
        <translation>所需的一切都已具备。有 1 条提示，见下文。</translation>
    </message>
    <message>
        <source>Everything needed is there. {n} notes: see below.</source>
        <translation>所需的一切都已具备。有 {n} 条提示，见下文。</translation>
    </message>
    <message>
        <source>No weights of these models are on this machine yet. Untick the filter to see all.</source>
        <translation>本机还没有这些模型的权重。取消勾选筛选条件可查看全部。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Nothing is shown yet.</source>
        <translation>尚未显示任何内容。</translation>
    </message>
    <message>
        <source>Nothing of the plan changes by it.</source>
        <translation>它不会改变方案中的任何内容。</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>尚无记录</translation>
    </message>
    <message>
        <source>Of the part of the run that goes on now.</source>
        <translation>属于正在进行的这次运行。</translation>
    </message>
    <message>
        <source>Off: the images as they are, only resized. Default on.</source>
        <translation>关闭：图像保持原样，只缩放。默认开启。</translation>
    </message>
    <message>
        <source>Open re&amp;cent</source>
        <translation>打开最近的方案(&amp;C)</translation>
    </message>
    <message>
        <source>Open this plan</source>
        <translation>打开此方案</translation>
    </message>
    <message>
        <source>Opens every file and looks for duplicates.</source>
        <translation>打开每个文件并查找重复图像。</translation>
    </message>
    <message>
        <source>Opens fields for your own size, crop and numbers.</source>
        <translation>打开用于自定尺寸、裁剪和数值的字段。</translation>
    </message>
    <message>
        <source>Opens the folder in which the settings file lies.</source>
        <translation>打开设置文件所在的文件夹。</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Plenty of images</source>
        <translation>图像充足</translation>
    </message>
    <message>
        <source>Plots are redrawn every</source>
        <translation>图表刷新间隔</translation>
    </message>
    <message>
        <source>Point at a field, a card or a figure and press F1: what it means is shown here.</source>
        <translation>指向一个字段、卡片或数值并按 F1：这里会显示它的含义。</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>百分点</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>计算精度</translation>
    </message>
    <message>
        <source>Prepares the images as the weights were trained.</source>
        <translation>按权重训练时的方式准备图像。</translation>
    </message>
    <message>
        <source>Preparing the training images…</source>
        <translation>正在准备训练图像…</translation>
    </message>
    <message>
        <source>Preprocessing</source>
        <translation>预处理</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Presets: not sure where to begin? Choose what is most like your case.</source>
        <translation>预设：不知从何开始？选择与自己的情况最接近的一个。</translation>
    </message>
    <message>
        <source>Press Resume to go on. Nothing is lost.</source>
        <translation>点击“继续”即可接着进行。不会丢失任何内容。</translation>
    </message>
    <message>
        <source>Press Start training. The learning curves, the time left and the buttons of the run appear here.</source>
        <translation>点击“开始训练”。学习曲线、剩余时间和运行的按钮会显示在这里。</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>Probability of mirroring left and right. Default 0.5.</source>
        <translation>左右镜像的概率。默认 0.5。</translation>
    </message>
    <message>
        <source>Probability of mirroring up and down; for images without an up, as from microscopes. Default 0.</source>
        <translation>上下镜像的概率；用于没有上下之分的图像，例如显微镜图像。默认 0。</translation>
    </message>
    <message>
        <source>Probe, then all (LP-FT)</source>
        <translation>先探测再全部（LP-FT）</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Processor (CPU)</source>
        <translation>处理器（CPU）</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Progress of the search for a learning rate</source>
        <translation>寻找学习率的进度</translation>
    </message>
    <message>
        <source>Prototypes</source>
        <translation>原型（Prototypes）</translation>
    </message>
    <message>
        <source>Pseudo-labels</source>
        <translation>伪标签</translation>
    </message>
    <message>
        <source>Pseudo-labels by epoch</source>
        <translation>各轮的伪标签</translation>
    </message>
    <message>
        <source>Pseudo-labels in epoch {epoch}: sure enough at {used} of {seen} looks at unlabelled images ({share})</source>
        <translation>第 {epoch} 轮的伪标签：对未标注图像的 {seen} 次查看中，有 {used} 次足够有把握（{share}）</translation>
    </message>
    <message>
        <source>Published accuracy on ImageNet&apos;s 1,000 classes.</source>
        <translation>已公布的 ImageNet 1,000 类准确率。</translation>
    </message>
    <message>
        <source>Pull to the start α</source>
        <translation>拉向起点 α</translation>
    </message>
    <message>
        <source>Pull to zero β</source>
        <translation>拉向零 β</translation>
    </message>
    <message>
        <source>Pulls all weights alike towards zero, so that the model leans on few large ones.</source>
        <translation>把所有权重同等地拉向零，使模型只依赖少数较大的权重。</translation>
    </message>
    <message>
        <source>Pulls weights back to where they started, so that what the model already knew is not forgotten.</source>
        <translation>把权重拉回起点，使模型已有的知识不被遗忘。</translation>
    </message>
    <message>
        <source>PyTorch</source>
        <translation>PyTorch</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>每类查询图像数</translation>
    </message>
    <message>
        <source>Query images of each class, which an episode is judged by. More makes each episode&apos;s accuracy less noisy and slower to compute. Default 5.</source>
        <translation>每个类别的查询图像数，情节用它们评判。越多，每个情节的准确率噪声越小，计算也越慢。默认 5。</translation>
    </message>
    <message>
        <source>Query images: ✓ right or ✗ wrong, how sure, the answer; in grey that before</source>
        <translation>查询图像：✓ 正确或 ✗ 错误、把握、回答；灰色为训练前</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Quit the program</source>
        <translation>退出程序</translation>
    </message>
    <message>
        <source>RMSprop</source>
        <translation>RMSprop</translation>
    </message>
    <message>
        <source>Ran on {device}, {precision}.</source>
        <translation>运行设备：{device}，{precision}。</translation>
    </message>
    <message>
        <source>RandAugment</source>
        <translation>RandAugment</translation>
    </message>
    <message>
        <source>Random crop</source>
        <translation>随机裁剪</translation>
    </message>
    <message>
        <source>Random erasing</source>
        <translation>随机擦除</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Rank stages</source>
        <translation>阶段排名</translation>
    </message>
    <message>
        <source>Ranking of models</source>
        <translation>模型排名</translation>
    </message>
    <message>
        <source>Ranking…</source>
        <translation>正在排名…</translation>
    </message>
    <message>
        <source>Ranks the stages by how strongly your images ask to change them, relative to their weights (Lee et al. 2023, arXiv:2210.11466).</source>
        <translation>按图像要求改变各阶段的强烈程度（相对于其权重）给阶段排名（Lee et al. 2023, arXiv:2210.11466）。</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>比率</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Read in the guide</source>
        <translation>在指南中阅读</translation>
    </message>
    <message>
        <source>Reading images</source>
        <translation>正在读取图像</translation>
    </message>
    <message>
        <source>Reading the catalogue…</source>
        <translation>正在读取目录…</translation>
    </message>
    <message>
        <source>Reading the columns …</source>
        <translation>正在读取各列…</translation>
    </message>
    <message>
        <source>Reading the images</source>
        <translation>正在读取图像</translation>
    </message>
    <message>
        <source>Reading the images was cancelled; the Data step reads them again.</source>
        <translation>已取消读取图像；“数据”步骤可以重新读取。</translation>
    </message>
    <message>
        <source>Reading the images …</source>
        <translation>正在读取图像…</translation>
    </message>
    <message>
        <source>Reading the images…</source>
        <translation>正在读取图像…</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>已取消读取。</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Reading: {done} files</source>
        <translation>正在读取：{done} 个文件</translation>
    </message>
    <message>
        <source>Ready strategies with their reasons. The one that fits your images is recommended; it shows what it would change before it changes anything.</source>
        <translation>现成的策略及其理由。适合当前图像的会被推荐；更改任何内容之前，会先显示将要更改什么。</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>就绪。</translation>
    </message>
    <message>
        <source>Real handwritten digits as a bad scanner sees them; for fine-tuning.</source>
        <translation>真实手写数字，如劣质扫描仪所见；用于微调。</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Recently used for {title}</source>
        <translation>“{title}”最近用过的内容</translation>
    </message>
    <message>
        <source>Recommended for your images</source>
        <translation>推荐用于这些图像</translation>
    </message>
    <message>
        <source>Recommended: {title}. {reason}</source>
        <translation>推荐：{title}。{reason}</translation>
    </message>
    <message>
        <source>Reduce on plateau</source>
        <translation>停滞时降低</translation>
    </message>
    <message>
        <source>Reference accuracy</source>
        <translation>参考准确率</translation>
    </message>
    <message>
        <source>Reference images</source>
        <translation>参考图像</translation>
    </message>
    <message>
        <source>Reference images (optional)</source>
        <translation>参考图像（可选）</translation>
    </message>
    <message>
        <source>Regularization</source>
        <translation>正则化</translation>
    </message>
    <message>
        <source>Relabel</source>
        <translation>改标</translation>
    </message>
    <message>
        <source>Relabel as {label}</source>
        <translation>改标为 {label}</translation>
    </message>
    <message>
        <source>Relabelled as {label}</source>
        <translation>已改标为 {label}</translation>
    </message>
    <message>
        <source>Reliability diagram: {title}</source>
        <translation>可靠性图：{title}</translation>
    </message>
    <message>
        <source>Reliability diagrams, on the locked test images</source>
        <translation>可靠性图，基于锁定的测试图像</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove chosen</source>
        <translation>移除所选</translation>
    </message>
    <message>
        <source>Rename the chosen run of the history</source>
        <translation>重命名历史记录中所选的运行</translation>
    </message>
    <message>
        <source>Rename the run</source>
        <translation>重命名运行</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Rendering …</source>
        <translation>正在绘制…</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Replace the file &quot;{name}&quot;?</source>
        <translation>要替换文件“{name}”吗？</translation>
    </message>
    <message>
        <source>Replaces model, images and settings by a ready plan that runs in about a minute; undo takes it back.</source>
        <translation>用一个约一分钟即可运行完的现成方案替换模型、图像和设置；可以撤销。</translation>
    </message>
    <message>
        <source>Reptile</source>
        <translation>Reptile</translation>
    </message>
    <message>
        <source>ResNet-50 on CIFAR-10</source>
        <translation>ResNet-50 与 CIFAR-10</translation>
    </message>
    <message>
        <source>Reshuffle</source>
        <translation>重新随机</translation>
    </message>
    <message>
        <source>Resize 256, centre crop 224, ImageNet normalisation, batches of 32, SGD 0.001 with momentum 0.9, 10 epochs, all layers, one learning rate. Weights (98 MB) and images (170 MB) are downloaded once. Meant for a graphics card.</source>
        <translation>缩放到 256，中心裁剪 224，ImageNet 归一化，批大小 32，SGD 0.001，动量 0.9，10 轮，所有层，同一学习率。权重（98 MB）和图像（170 MB）只下载一次。适合在显卡上运行。</translation>
    </message>
    <message>
        <source>Resize the shorter side to {resize} px ({interpolation}), centre crop {crop} × {crop} px, normalise with mean {mean} and standard deviation {std}.</source>
        <translation>把短边缩放到 {resize} px（{interpolation}），中心裁剪 {crop} × {crop} px，以均值 {mean} 和标准差 {std} 归一化。</translation>
    </message>
    <message>
        <source>Resize to</source>
        <translation>缩放至</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>恢复默认值</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Result of {name}</source>
        <translation>{name} 的结果</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Right within</source>
        <translation>容许误差</translation>
    </message>
    <message>
        <source>Right: how many of these pseudo-labels agree with the name of the image&apos;s folder. That name is never learned from.</source>
        <translation>正确：这些伪标签中有多少与图像所在文件夹的名称一致。绝不会从该名称学习。</translation>
    </message>
    <message>
        <source>Rise</source>
        <translation>上升</translation>
    </message>
    <message>
        <source>Rising with depth</source>
        <translation>随深度递增</translation>
    </message>
    <message>
        <source>Robustness</source>
        <translation>鲁棒性</translation>
    </message>
    <message>
        <source>Robustness was not measured in this run</source>
        <translation>本次运行没有测量鲁棒性</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>旋转</translation>
    </message>
    <message>
        <source>Rotations as classes</source>
        <translation>把旋转作为类别</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Runs cannot be copied into a folder that has a history of its own.</source>
        <translation>无法把运行复制到已有自己历史记录的文件夹中。</translation>
    </message>
    <message>
        <source>Runs of two epochs or fewer: the weights are still equal then.</source>
        <translation>只有两轮或更少的运行：权重这时仍然相等。</translation>
    </message>
    <message>
        <source>Runs, their models and the history can be left, copied or moved. A copy is checked before anything is switched.</source>
        <translation>运行、它们的模型和历史记录可以留下、复制或移动。副本经核对后才会切换。</translation>
    </message>
    <message>
        <source>R² (share of the variance explained): {list}.</source>
        <translation>R²（所解释的方差比例）：{list}。</translation>
    </message>
    <message>
        <source>SGD</source>
        <translation>SGD</translation>
    </message>
    <message>
        <source>Same or nearly the same picture: {n} groups</source>
        <translation>相同或几乎相同的图像：{n} 组</translation>
    </message>
    <message>
        <source>Same plan, seed and machine: identical numbers.</source>
        <translation>方案、随机种子和机器相同：数值完全一致。</translation>
    </message>
    <message>
        <source>Sample: digits</source>
        <translation>示例：数字</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>示例数据</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>饱和度</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>保存为 CSV…</translation>
    </message>
    <message>
        <source>Save as a model file…</source>
        <translation>保存为模型文件…</translation>
    </message>
    <message>
        <source>Save image…</source>
        <translation>保存图像…</translation>
    </message>
    <message>
        <source>Save numbers as CSV…</source>
        <translation>将数值保存为 CSV…</translation>
    </message>
    <message>
        <source>Save plan &amp;as…</source>
        <translation>方案另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Save plan as</source>
        <translation>方案另存为</translation>
    </message>
    <message>
        <source>Save plan…</source>
        <translation>保存方案…</translation>
    </message>
    <message>
        <source>Save the changes to &quot;{name}&quot;?</source>
        <translation>保存对“{name}”的更改？</translation>
    </message>
    <message>
        <source>Save the findings</source>
        <translation>保存检查结果</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>保存方案</translation>
    </message>
    <message>
        <source>Save the plan of this run</source>
        <translation>保存本次运行的方案</translation>
    </message>
    <message>
        <source>Save the plan under another name</source>
        <translation>以其他名称保存方案</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>保存表格</translation>
    </message>
    <message>
        <source>Save the taught model</source>
        <translation>保存教好的模型</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>已保存：{path}</translation>
    </message>
    <message>
        <source>Saves all findings as a text file.</source>
        <translation>把所有检查结果保存为文本文件。</translation>
    </message>
    <message>
        <source>Saves the plan of this run as a file that repeats it.</source>
        <translation>把本次运行的方案保存为文件，用它可以重复这次运行。</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Scanned digits</source>
        <translation>扫描数字</translation>
    </message>
    <message>
        <source>Scenes, multi-task</source>
        <translation>场景，多任务</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>学习率调度</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search by name, model, data, status, note …</source>
        <translation>按名称、模型、数据、状态、备注等搜索…</translation>
    </message>
    <message>
        <source>Search in the guide</source>
        <translation>在指南中搜索</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>搜索模型</translation>
    </message>
    <message>
        <source>Search radius c</source>
        <translation>搜索半径 c</translation>
    </message>
    <message>
        <source>Search the runs</source>
        <translation>搜索运行</translation>
    </message>
    <message>
        <source>Search, for example: resnet 50</source>
        <translation>搜索，例如：resnet 50</translation>
    </message>
    <message>
        <source>Search, {share} % – {name}[*] – posttrain-gui</source>
        <translation>搜索，{share} % – {name}[*] – posttrain-gui</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>第二答案</translation>
    </message>
    <message>
        <source>Seconds to a minute; the model is not changed.</source>
        <translation>几秒到一分钟；模型不会改变。</translation>
    </message>
    <message>
        <source>Sections with all these words (Ctrl+F); Enter opens the first one.</source>
        <translation>包含所有这些词的小节（Ctrl+F）；按 Enter 打开第一个。</translation>
    </message>
    <message>
        <source>See the trade</source>
        <translation>查看取舍</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Self-training</source>
        <translation>自训练</translation>
    </message>
    <message>
        <source>Self-training: learn from unlabelled images too</source>
        <translation>自训练：也从未标注图像学习</translation>
    </message>
    <message>
        <source>SelfTrainingBox</source>
        <translation>SelfTrainingBox</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>搁置</translation>
    </message>
    <message>
        <source>Set aside, not deleted: {n}</source>
        <translation>已搁置，未删除：{n}</translation>
    </message>
    <message>
        <source>Sets everything as the program came; the data folder stays where it is.</source>
        <translation>把一切恢复为程序的初始设置；数据文件夹保持不变。</translation>
    </message>
    <message>
        <source>Sets these fields; undo takes it back.</source>
        <translation>设置这些字段；可以撤销。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Several models look at your training images as they are, before any training: LogME (You et al. 2021, arXiv:2102.11005), nearest class means, size and time. A rank, no promise.</source>
        <translation>几个模型在训练之前按原样查看训练图像：LogME（You et al. 2021, arXiv:2102.11005）、最近类均值、大小和时间。这是排名，不是保证。</translation>
    </message>
    <message>
        <source>Share of images</source>
        <translation>图像比例</translation>
    </message>
    <message>
        <source>Share of the class&apos;s test images answered rightly</source>
        <translation>该类别的测试图像中回答正确的比例</translation>
    </message>
    <message>
        <source>Share of the classes that choose the best epoch. Default 0.15, which is 15 %.</source>
        <translation>用来选出最佳轮的类别比例。默认 0.15，即 15 %。</translation>
    </message>
    <message>
        <source>Share of the classes that is locked away and used twice, before and after, to judge. More classes make the verdict hold for more of them. Default 0.15, which is 15 %.</source>
        <translation>被锁定的类别比例，只使用两次（训练前和训练后）来评判。类别越多，结论适用的类别就越多。默认 0.15，即 15 %。</translation>
    </message>
    <message>
        <source>Share of the epochs in which only the head is trained. Higher gives it more time to fit first; lower leaves more for the whole network. Default 0.3, which is 30 %.</source>
        <translation>只训练分类头的轮数比例。越大分类头越有时间先拟合；越小留给整个网络的越多。默认 0.3，即 30 %。</translation>
    </message>
    <message>
        <source>Share of the epochs that is trained before averaging begins. Lower averages more epochs, too low and unfinished ones are among them. Works best with a schedule that stays constant. Default 50 %.</source>
        <translation>开始平均之前训练的轮数比例。越小平均的轮越多；过小则会混入尚未训练好的轮。与保持恒定的学习率调度搭配效果最好。默认 50 %。</translation>
    </message>
    <message>
        <source>Share of the features that is hidden. Higher regularizes more and learns slower. Default 0.2.</source>
        <translation>被隐藏的特征比例。越高正则化越强，学习越慢。默认 0.2。</translation>
    </message>
    <message>
        <source>Share of the images for which a block is skipped. Higher regularizes more and learns slower; deep networks bear more. Replaces the model&apos;s own rate. Default 0.1.</source>
        <translation>模块被跳过的图像比例。越高正则化越强，学习越慢；深的网络能承受更高的值。它取代模型自带的比率。默认 0.1。</translation>
    </message>
    <message>
        <source>Share of the images that choose the best epoch. Default 0.15, which is 15 %.</source>
        <translation>用来选出最佳轮的图像比例。默认 0.15，即 15 %。</translation>
    </message>
    <message>
        <source>Share of the last step that is kept. Higher is smoother and faster, too high overshoots. Default 0.9.</source>
        <translation>上一步被保留的比例。越大越平滑、越快，过大会冲过头。默认 0.9。</translation>
    </message>
    <message>
        <source>Share of the last step that is kept. Higher is smoother and faster, too high overshoots. Default 0; MobileNet and EfficientNet were trained with 0.9.</source>
        <translation>上一步被保留的比例。越大越平滑、越快，过大会冲过头。默认 0；MobileNet 和 EfficientNet 训练时用 0.9。</translation>
    </message>
    <message>
        <source>Share of the loss that comes from the teacher&apos;s answers; the rest comes from your labels. Higher imitates more, and a teacher&apos;s mistakes with it; 0 % learns from the labels alone. Default 0.9, which is 90 %.</source>
        <translation>损失中来自教师模型答案的比例；其余来自标签。越高模仿越多，也会连同教师模型的错误一起模仿；0 % 则只从标签学习。默认 0.9，即 90 %。</translation>
    </message>
    <message>
        <source>Share of the old direction in each step; the rest is the new gradient. Default 0.9.</source>
        <translation>每一步中旧方向所占的比例；其余为新的梯度。默认 0.9。</translation>
    </message>
    <message>
        <source>Share of the run in which the learning rate rises. Longer is gentler at the start. Default 30 %.</source>
        <translation>学习率上升阶段占运行的比例。越长开始时越平缓。默认 30 %。</translation>
    </message>
    <message>
        <source>Share of the test images answered rightly. Higher is better.</source>
        <translation>回答正确的测试图像所占比例。越高越好。</translation>
    </message>
    <message>
        <source>Share that is locked away and used twice, before and after, to judge. More makes smaller gains provable. Default 0.15, which is 15 %.</source>
        <translation>被锁定的比例，只使用两次（训练前和训练后）来评判。比例越大，能证明的增益越小。默认 0.15，即 15 %。</translation>
    </message>
    <message>
        <source>Share ε</source>
        <translation>比例 ε</translation>
    </message>
    <message>
        <source>Sharpness-aware (SAM) ρ</source>
        <translation>锐度感知（SAM）ρ</translation>
    </message>
    <message>
        <source>Shift up to</source>
        <translation>平移上限</translation>
    </message>
    <message>
        <source>Short runs (the weights hardly move), or one task is meant to be hard: it counts less just because it is.</source>
        <translation>短的运行（权重几乎不动），或某个任务本来就难：它会仅仅因为难而分量变小。</translation>
    </message>
    <message>
        <source>Shots</source>
        <translation>每类支持图像数（shot）</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show &amp;log folder</source>
        <translation>显示日志文件夹(&amp;L)</translation>
    </message>
    <message>
        <source>Show earlier runs</source>
        <translation>显示以往的运行</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>显示它</translation>
    </message>
    <message>
        <source>Show other images, changed at random in other ways</source>
        <translation>显示其他图像，并以其他方式随机变化</translation>
    </message>
    <message>
        <source>Show search</source>
        <translation>显示搜索</translation>
    </message>
    <message>
        <source>Show the images with the augmentation of the plan</source>
        <translation>按方案中的数据增强显示图像</translation>
    </message>
    <message>
        <source>Show the winner&apos;s result</source>
        <translation>显示优胜者的结果</translation>
    </message>
    <message>
        <source>Show training</source>
        <translation>显示训练</translation>
    </message>
    <message>
        <source>Shown in the history.</source>
        <translation>显示在历史记录中。</translation>
    </message>
    <message>
        <source>Shows a random part of each image, larger or smaller, instead of always its centre.</source>
        <translation>显示每张图像的随机部分，或大或小，而不总是其中心。</translation>
    </message>
    <message>
        <source>Shows all regularizers.</source>
        <translation>显示所有正则化方法。</translation>
    </message>
    <message>
        <source>Shows all runs again.</source>
        <translation>重新显示所有运行。</translation>
    </message>
    <message>
        <source>Shows only models whose name or weights hold all these words.</source>
        <translation>只显示名称或权重包含所有这些词的模型。</translation>
    </message>
    <message>
        <source>Shows only regularizers of this group.</source>
        <translation>只显示此组的正则化方法。</translation>
    </message>
    <message>
        <source>Shows only these pictures.</source>
        <translation>只显示这些图片。</translation>
    </message>
    <message>
        <source>Shows only those that are switched on.</source>
        <translation>只显示已开启的。</translation>
    </message>
    <message>
        <source>Shows or hides the list; each line of it leads to its field.</source>
        <translation>显示或隐藏列表；其中每一行都通向相应的字段。</translation>
    </message>
    <message>
        <source>Shows rare classes more often and frequent ones less, so that all classes are seen alike.</source>
        <translation>让稀少的类别出现得更多、常见的类别更少，使所有类别被看到的次数相近。</translation>
    </message>
    <message>
        <source>Shows the contents again.</source>
        <translation>重新显示目录。</translation>
    </message>
    <message>
        <source>Shows the field in its step.</source>
        <translation>在所属步骤中显示该字段。</translation>
    </message>
    <message>
        <source>Shows the loss on a logarithmic axis: small improvements late in training become visible.</source>
        <translation>以对数轴显示损失：训练后期的微小改进也能看清。</translation>
    </message>
    <message>
        <source>Shows the run&apos;s plots, plan and verdict as they were.</source>
        <translation>显示该运行当时的图表、方案和结论。</translation>
    </message>
    <message>
        <source>Shows this page.</source>
        <translation>显示此页。</translation>
    </message>
    <message>
        <source>Shows this step.</source>
        <translation>显示此步骤。</translation>
    </message>
    <message>
        <source>Shows what it would change, and why</source>
        <translation>显示它会更改什么以及原因</translation>
    </message>
    <message>
        <source>Shrinks all weights a little at every step; with Adam it works better than an L2 penalty.</source>
        <translation>每一步都把所有权重缩小一点；与 Adam 搭配时优于 L2 惩罚。</translation>
    </message>
    <message>
        <source>Side of the square it sees.</source>
        <translation>模型所见正方形的边长。</translation>
    </message>
    <message>
        <source>Side of the square it was trained on.</source>
        <translation>训练时所用正方形的边长。</translation>
    </message>
    <message>
        <source>Side of the square the model sees. Smaller is faster, larger shows more detail. Default: as the weights were trained.</source>
        <translation>模型所见正方形的边长。小则更快，大则细节更多。默认：与权重训练时相同。</translation>
    </message>
    <message>
        <source>Sign-flip test, paired by episode: p {p}.</source>
        <translation>符号翻转检验，按情节配对：p {p}。</translation>
    </message>
    <message>
        <source>Single images train nothing: drop a folder that holds one folder for each class. Once a run has ended, images dropped here are shown to its model.</source>
        <translation>单张图像无法用于训练：请拖放一个文件夹，其中每个类别各有一个文件夹。一次运行结束后，拖放到这里的图像会交给它的模型识别。</translation>
    </message>
    <message>
        <source>Size (MB)</source>
        <translation>大小（MB）</translation>
    </message>
    <message>
        <source>Size of each step. Higher learns faster; too high and the loss jumps or becomes infinite.</source>
        <translation>每一步的大小。越大学得越快；过大则损失跳动或变为无穷大。</translation>
    </message>
    <message>
        <source>Size of the change that each weight matrix can learn. Higher adapts more and trains more parameters; 4 to 16 is common. Default 8.</source>
        <translation>每个权重矩阵可学习的改动的大小。越大适应越多，训练的参数也越多；4 到 16 较常用。默认 8。</translation>
    </message>
    <message>
        <source>Size of these steps. Higher adapts faster; too high and an episode is not fitted at all. 0.4 is common for maml and anil, 0.1 and less for reptile. Default 0.4.</source>
        <translation>这些步的大小。越大适应越快；过大则一个情节完全拟合不了。maml 和 anil 常用 0.4，reptile 用 0.1 或更小。默认 0.4。</translation>
    </message>
    <message>
        <source>Skips whole blocks of the network at random while training; for networks with residual connections.</source>
        <translation>训练时随机跳过网络的整个模块；用于带残差连接的网络。</translation>
    </message>
    <message>
        <source>Slant up to</source>
        <translation>倾斜上限</translation>
    </message>
    <message>
        <source>Slower than prototypes and takes more memory, with each inner step more; large networks, many ways. With few meta-training classes prototypes usually get further. The model is made for one number of ways.</source>
        <translation>比 prototypes 慢，占内存更多，且随内循环步数增加；大网络、类别数（way）多时不宜。元训练类别很少时，prototypes 通常效果更好。模型只适用于一种类别数。</translation>
    </message>
    <message>
        <source>Small exams as they were set: the support images that were learned from, the query images that were asked, and the answers. Their classes were in no training.</source>
        <translation>当时出的小测验：用于学习的支持图像、被提问的查询图像以及答案。其中的类别从未用于训练。</translation>
    </message>
    <message>
        <source>Small sets that come with the program, for trying it out: real digits from a bad scanner, and made-up (synthetic) characters and shapes.</source>
        <translation>随程序附带的小型数据集，供试用：来自劣质扫描仪的真实数字，以及虚构（合成）的字符和形状。</translation>
    </message>
    <message>
        <source>Smaller changes, no forgetting</source>
        <translation>小幅调整，不遗忘</translation>
    </message>
    <message>
        <source>Smallest part</source>
        <translation>最小部分</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>So many are picked, the most useful first. Default 20.</source>
        <translation>选取这么多张，最有用的在前。默认 20。</translation>
    </message>
    <message>
        <source>So many epochs without progress are accepted; the one after them brings the drop. More waits longer. Has to be less than the patience of early stopping, where that is on. Default 3.</source>
        <translation>可以接受这么多轮没有进展；其后的一轮就会降低。越多等得越久。若启用了早停，必须小于其耐心轮数。默认 3。</translation>
    </message>
    <message>
        <source>Softens the teacher&apos;s answers, so that the student also sees which wrong classes it finds likely. Higher shows more of them; too high and noise is learned; 1 leaves the answers as they are. Default 4.</source>
        <translation>使教师模型的答案更柔和，让学生模型也看到它认为哪些错误类别较有可能。越高看到的越多；过高则学到噪声；1 表示保持答案不变。默认 4。</translation>
    </message>
    <message>
        <source>Some of the images as the model will see them: resized and cropped as its weights expect.</source>
        <translation>部分图像，以模型将看到的样子显示：按权重的要求缩放和裁剪。</translation>
    </message>
    <message>
        <source>Some seconds to a minute for each model.</source>
        <translation>每个模型需要几秒到一分钟。</translation>
    </message>
    <message>
        <source>Something is going on now that building the window again would end.</source>
        <translation>正在进行的工作会因重新构建窗口而中断。</translation>
    </message>
    <message>
        <source>Something is going on that writes into it: a run, a search or a study, here or in another window.</source>
        <translation>有工作正在写入其中：运行、搜索或研究，在此窗口或其他窗口中。</translation>
    </message>
    <message>
        <source>Something is missing in the plan; see below.</source>
        <translation>方案中缺少内容；见下方。</translation>
    </message>
    <message>
        <source>Something unexpected happened.</source>
        <translation>发生了意外情况。</translation>
    </message>
    <message>
        <source>Something unexpected went wrong.</source>
        <translation>发生了意外错误。</translation>
    </message>
    <message>
        <source>Something was written there meanwhile.</source>
        <translation>其间那里写入了其他内容。</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>来源：{source}</translation>
    </message>
    <message>
        <source>Space ticks a model; Enter starts from it.</source>
        <translation>按空格键勾选模型；按 Enter 以它为起点。</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>划分</translation>
    </message>
    <message>
        <source>Split column</source>
        <translation>划分列</translation>
    </message>
    <message>
        <source>Splitting the images…</source>
        <translation>正在划分图像…</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>Start after</source>
        <translation>开始时机</translation>
    </message>
    <message>
        <source>Start from this one</source>
        <translation>从这个开始</translation>
    </message>
    <message>
        <source>Start lower by</source>
        <translation>起始降低倍数</translation>
    </message>
    <message>
        <source>Start search</source>
        <translation>开始搜索</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>开始训练</translation>
    </message>
    <message>
        <source>Start training, or show what is missing</source>
        <translation>开始训练，或显示还缺什么</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>Starts the plan as it is. Where something is missing, the button says what, and each line leads to its field.</source>
        <translation>按现有方案开始。如果缺少什么，按钮会说明，每一行都通向相应的字段。</translation>
    </message>
    <message>
        <source>Starts training with the plan as it is, or says what is missing.</source>
        <translation>按现有方案开始训练，或说明还缺什么。</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>阶梯下降</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Steps per epoch</source>
        <translation>每轮步数</translation>
    </message>
    <message>
        <source>Still to be divided</source>
        <translation>尚待划分</translation>
    </message>
    <message>
        <source>Still wrong</source>
        <translation>仍答错</translation>
    </message>
    <message>
        <source>Stochastic depth</source>
        <translation>随机深度（Stochastic depth）</translation>
    </message>
    <message>
        <source>Stop (keep best)</source>
        <translation>停止（保留最佳）</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Stopped by you; the best epoch was kept</source>
        <translation>已由用户停止；保留了最佳的一轮</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Stops reading; what is known so far stays.</source>
        <translation>停止读取；目前已知的内容保留。</translation>
    </message>
    <message>
        <source>Stops the measuring; nothing of it is kept.</source>
        <translation>停止测量；不保留任何结果。</translation>
    </message>
    <message>
        <source>Stops; nothing is kept of what was begun.</source>
        <translation>停止；已开始的内容一概不保留。</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>强度</translation>
    </message>
    <message>
        <source>Strength levels</source>
        <translation>强度级数</translation>
    </message>
    <message>
        <source>Strength of every change, 0 to 30. Higher changes more; a small model needs less. Default 9.</source>
        <translation>每次变化的强度，0 到 30。越大变化越多；小模型需要的更小。默认 9。</translation>
    </message>
    <message>
        <source>Strength of the changes that are blended in, 1 to 10. Higher changes more. Default 3.</source>
        <translation>所混入的变化的强度，1 到 10。越大变化越多。默认 3。</translation>
    </message>
    <message>
        <source>Strength of the strong view</source>
        <translation>强视图的强度</translation>
    </message>
    <message>
        <source>Strength λ</source>
        <translation>强度 λ</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>拉伸</translation>
    </message>
    <message>
        <source>Strokes, few-shot</source>
        <translation>笔画，小样本</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>强</translation>
    </message>
    <message>
        <source>Strongest blur</source>
        <translation>最强模糊</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>学生模型</translation>
    </message>
    <message>
        <source>Student : teacher</source>
        <translation>学生模型 : 教师模型</translation>
    </message>
    <message>
        <source>Student − teacher, points of accuracy</source>
        <translation>学生模型 − 教师模型，准确率百分点</translation>
    </message>
    <message>
        <source>Student: {name} (chosen on the Model page).</source>
        <translation>学生模型：{name}（在“模型”页选择）。</translation>
    </message>
    <message>
        <source>Subtracted from each of red, green and blue (0–1).</source>
        <translation>从红、绿、蓝各通道中减去（0–1）。</translation>
    </message>
    <message>
        <source>Suggested learning rate: {rate} (now {present}).</source>
        <translation>建议的学习率：{rate}（现在为 {present}）。</translation>
    </message>
    <message>
        <source>Suggested: α = {alpha}, the highest accuracy on the {n} validation images.</source>
        <translation>建议：α = {alpha}，在 {n} 张验证图像上准确率最高。</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>支持图像</translation>
    </message>
    <message>
        <source>Support image of {name}</source>
        <translation>{name} 的支持图像</translation>
    </message>
    <message>
        <source>Support images of each class, which an episode is learned from. More makes it easier; 1 and 5 are common. Default 1.</source>
        <translation>每个类别的支持图像数，情节从中学习。越多越容易；1 和 5 较常用。默认 1。</translation>
    </message>
    <message>
        <source>Surgical</source>
        <translation>手术式微调（Surgical）</translation>
    </message>
    <message>
        <source>Suspected wrong labels</source>
        <translation>可疑标签</translation>
    </message>
    <message>
        <source>Switch off what does not fit</source>
        <translation>关闭不适用的项</translation>
    </message>
    <message>
        <source>Switch on or off; press the button; choose the card</source>
        <translation>开启或关闭；按下按钮；选择卡片</translation>
    </message>
    <message>
        <source>Synthetic pictures with a shape, a colour and a size; for multi-task training.</source>
        <translation>带形状、颜色和大小的合成图像；用于多任务训练。</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>TRANSDUCTIVE: the query images of an episode are normalised by their own statistics, so an answer depends on the other images that are asked with it. That is worth some points and is not what you get when images come one by one; every figure of such a run is labelled transductive.</source>
        <translation>直推式（TRANSDUCTIVE）：一个情节的查询图像用它们自身的统计量归一化，因此答案取决于同时询问的其他图像。这会带来若干个百分点的提升，但图像逐张到来时得不到这种效果；此类运行的所有数值都标注为直推式。</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>表格（CSV）</translation>
    </message>
    <message>
        <source>Table of figures</source>
        <translation>数值表</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Take back the last change of the plan</source>
        <translation>撤销方案的上一次更改</translation>
    </message>
    <message>
        <source>Take over this plan</source>
        <translation>采用此方案</translation>
    </message>
    <message>
        <source>Takes all classes away.</source>
        <translation>去掉所有类别。</translation>
    </message>
    <message>
        <source>Takes all images away; no file is touched.</source>
        <translation>移走所有图像；不会改动任何文件。</translation>
    </message>
    <message>
        <source>Takes every folder in it as a class, named after it.</source>
        <translation>把其中每个文件夹当作一个类别，并以文件夹命名。</translation>
    </message>
    <message>
        <source>Takes over the plan of this run with that change; all else in it stays.</source>
        <translation>采用本次运行的方案并作这一改动；其余保持不变。</translation>
    </message>
    <message>
        <source>Takes the chosen images away.</source>
        <translation>去掉所选的图像。</translation>
    </message>
    <message>
        <source>Takes the run&apos;s plan as the plan of the window.</source>
        <translation>把该运行的方案作为窗口的方案。</translation>
    </message>
    <message>
        <source>Takes the shortest mix of the tasks&apos; gradients: no task gets worse by a small step, and tasks with small gradients count most.</source>
        <translation>取各任务梯度的最短混合：走一小步时没有任务变差，梯度小的任务分量最大。</translation>
    </message>
    <message>
        <source>Takes the very images on which the run&apos;s forgetting was measured.</source>
        <translation>采用本次运行测量遗忘时所用的同一批图像。</translation>
    </message>
    <message>
        <source>Takes this class away.</source>
        <translation>去掉该类别。</translation>
    </message>
    <message>
        <source>Takes this decision back. (U)</source>
        <translation>撤回这个决定。（U）</translation>
    </message>
    <message>
        <source>Takes those regularizers out of the plan; undo takes it back.</source>
        <translation>把这些正则化方法从方案中去掉；可以撤销。</translation>
    </message>
    <message>
        <source>Takes three test classes of this run, which it never learned from.</source>
        <translation>取本次运行的三个测试类别，模型从未从中学习过。</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Task curves</source>
        <translation>任务曲线</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Teach it a new class</source>
        <translation>教它新类别</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>教师模型</translation>
    </message>
    <message>
        <source>Teacher and student</source>
        <translation>教师模型与学生模型</translation>
    </message>
    <message>
        <source>Teacher and student on the same test images: accuracy, parameters, file size, and the time for one image, both timed in turns on this machine.</source>
        <translation>教师模型和学生模型在同样的测试图像上比较：准确率、参数量、文件大小，以及处理一张图像的时间，两者在本机上交替计时。</translation>
    </message>
    <message>
        <source>Teaches one model to answer several questions about each image, and says whether they are better learned together or alone.</source>
        <translation>教一个模型回答关于每张图像的多个问题，并说明它们一起学还是分开学更好。</translation>
    </message>
    <message>
        <source>Tells {classes} classes apart, in {n} stages; its head reads {features} features. Where your classes are other ones, a new head takes its place.</source>
        <translation>能区分 {classes} 个类别，有 {n} 个阶段；分类头读取 {features} 个特征。如果类别不同，会换上新的分类头。</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Temperature {t} (the model was {kind}): calibration error {before} → {after} points, no answer changes.</source>
        <translation>温度 {t}（此前模型{kind}）：校准误差 {before} → {after} 个百分点，回答不变。</translation>
    </message>
    <message>
        <source>Temperature {t}: fitted on {n} validation images (their cross-entropy {before} → {after}).</source>
        <translation>温度 {t}：在 {n} 张验证图像上拟合（其交叉熵 {before} → {after}）。</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Test episode {n}</source>
        <translation>测试情节 {n}</translation>
    </message>
    <message>
        <source>Test episode {n} of {all}: {before} right before, {after} after</source>
        <translation>第 {n} 个测试情节，共 {all} 个：训练前正确 {before}，训练后 {after}</translation>
    </message>
    <message>
        <source>Test episodes</source>
        <translation>测试情节数</translation>
    </message>
    <message>
        <source>Test images that are answered wrongly, the surest mistakes first. Often they show wrong labels, or what two classes have in common.</source>
        <translation>答错的测试图像，最有把握的错误在前。它们常常显示出错误的标签，或两个类别的共同之处。</translation>
    </message>
    <message>
        <source>Test images that show the class</source>
        <translation>显示该类别的测试图像</translation>
    </message>
    <message>
        <source>Test images were left alone.</source>
        <translation>没有动测试图像。</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>文本文件 (*.txt)</translation>
    </message>
    <message>
        <source>That is the run&apos;s own model.</source>
        <translation>那就是本次运行自己的模型。</translation>
    </message>
    <message>
        <source>Thaw every</source>
        <translation>解冻间隔</translation>
    </message>
    <message>
        <source>The arrow keys go from entry to entry.</source>
        <translation>用方向键在各项之间移动。</translation>
    </message>
    <message>
        <source>The best candidate was judged on the test images as every run is.</source>
        <translation>最佳候选已像每次运行一样在测试图像上评判。</translation>
    </message>
    <message>
        <source>The best epoch so far is judged and kept.</source>
        <translation>会评判并保留目前的最佳轮。</translation>
    </message>
    <message>
        <source>The better model that is imitated; it has to know all your classes. Best is an earlier run that was fine-tuned on these images. The model on the Model page is the student.</source>
        <translation>被模仿的更好的模型；它必须认识所有类别。最好是在这些图像上微调过的之前某次运行。“模型”页上的模型是学生模型。</translation>
    </message>
    <message>
        <source>The catalogue cannot be read: {why}</source>
        <translation>无法读取目录：{why}</translation>
    </message>
    <message>
        <source>The centre square of this side is what the model sees.</source>
        <translation>模型看到的是以此为边长的中心正方形。</translation>
    </message>
    <message>
        <source>The change is multiplied by alpha / rank. Higher learns faster and less steadily; twice the rank is common. Default 16.</source>
        <translation>改动乘以 alpha / rank。越大学得越快，也越不稳定；常用秩的两倍。默认 16。</translation>
    </message>
    <message>
        <source>The classes are the same, so the head is right already and learns no faster than the rest. What changed is how pictures look, and every layer may follow that. BatchNorm keeps the statistics it was trained with: letting them follow small batches cost more than it brought.</source>
        <translation>类别没有变，所以分类头已经正确，不必比其余部分学得更快。变的是图像的样子，每一层都可以随之调整。BatchNorm 保持训练时的统计量：让它跟随小批次得不偿失。</translation>
    </message>
    <message>
        <source>The classic worked example, to compare with published figures. Brings its own model and images.</source>
        <translation>经典示例，可与已发表的数字比较。自带模型和图像。</translation>
    </message>
    <message>
        <source>The classic: steps along the gradient, smoothed by momentum. Often the best for convolutional networks once its learning rate is right; usual are 0.001 to 0.01, for a head alone up to 0.1.</source>
        <translation>经典方法：沿梯度走步，由动量平滑。只要学习率合适，对卷积网络往往最好；常用 0.001 到 0.01，只训练分类头时最高 0.1。</translation>
    </message>
    <message>
        <source>The data folder cannot be changed now.</source>
        <translation>现在无法更改数据文件夹。</translation>
    </message>
    <message>
        <source>The details are in the log, in {folder}.</source>
        <translation>详情见日志，位于 {folder}。</translation>
    </message>
    <message>
        <source>The digits that trained the sample model, clean; to see what it forgets.</source>
        <translation>训练示例模型所用的数字，干净清晰；可查看它遗忘了什么。</translation>
    </message>
    <message>
        <source>The doctor could not finish: {error}</source>
        <translation>诊断未能完成：{error}</translation>
    </message>
    <message>
        <source>The episode</source>
        <translation>该情节</translation>
    </message>
    <message>
        <source>The episode before</source>
        <translation>上一个情节</translation>
    </message>
    <message>
        <source>The episode with the fewest right answers after</source>
        <translation>训练后正确回答最少的情节</translation>
    </message>
    <message>
        <source>The episode with the most right answers after</source>
        <translation>训练后正确回答最多的情节</translation>
    </message>
    <message>
        <source>The figures behind the verdict, what was left out of the data and why, and the plan of the run.</source>
        <translation>结论背后的数值、数据中被排除的内容及原因，以及该运行的方案。</translation>
    </message>
    <message>
        <source>The first candidate is being trained</source>
        <translation>正在训练第一个候选</translation>
    </message>
    <message>
        <source>The first learning rate is the full one divided by this. Higher starts more carefully. Default 25 (a twenty-fifth).</source>
        <translation>最初的学习率为最大学习率除以该值。越大开始越谨慎。默认 25（二十五分之一）。</translation>
    </message>
    <message>
        <source>The first of each group is kept.</source>
        <translation>每组保留第一张。</translation>
    </message>
    <message>
        <source>The folder that holds one folder for each class.</source>
        <translation>包含各类别文件夹（每类一个）的文件夹。</translation>
    </message>
    <message>
        <source>The gap between training and validation. A small one is learning; a growing one with a rising validation loss is learning by heart: stronger regularization, fewer epochs or more images help.</source>
        <translation>训练与验证之间的差距。差距小是在学习；差距不断扩大且验证损失上升是在死记：更强的正则化、更少的轮数或更多的图像会有帮助。</translation>
    </message>
    <message>
        <source>The head is trained first, while the body stays as it is; only then everything, with a small learning rate, so that the body hardly moves and does not learn the few images by heart. Flips double what there is to see; leave them out where left and right matter, as in text.</source>
        <translation>先只训练分类头，主干保持不变；之后才训练全部，且学习率很小，让主干几乎不动，不会把这少量图像死记下来。翻转能让可看的图像翻倍；如果左右有意义（例如文字），请不要使用。</translation>
    </message>
    <message>
        <source>The head that the model came with answers, on the layers as they are after training.</source>
        <translation>由模型自带的分类头回答，所用的层为训练后的状态。</translation>
    </message>
    <message>
        <source>The history begins empty there. What is here stays, and is back when this folder is chosen again.</source>
        <translation>那里的历史记录从空白开始。这里的内容保留，再次选择此文件夹时会重新出现。</translation>
    </message>
    <message>
        <source>The images as understood</source>
        <translation>对图像的理解</translation>
    </message>
    <message>
        <source>The images cannot be shown: {why}</source>
        <translation>无法显示图像：{why}</translation>
    </message>
    <message>
        <source>The images could not be read.</source>
        <translation>无法读取这些图像。</translation>
    </message>
    <message>
        <source>The images could not be read; the Data step says why.</source>
        <translation>无法读取图像；原因见“数据”步骤。</translation>
    </message>
    <message>
        <source>The images the model is to become better at, and how they are divided. Part of them is locked away for the test; no file is changed.</source>
        <translation>模型要在哪些图像上变得更好，以及如何划分它们。其中一部分锁定用于测试；不改变任何文件。</translation>
    </message>
    <message>
        <source>The images the model is to become better at; dropping them here is enough.</source>
        <translation>希望模型变得更擅长的图像；拖放到这里即可。</translation>
    </message>
    <message>
        <source>The label is right. It is not flagged again. (K)</source>
        <translation>标签正确。不会再次标记它。（K）</translation>
    </message>
    <message>
        <source>The language changes when the program starts the next time.</source>
        <translation>语言将在程序下次启动时更改。</translation>
    </message>
    <message>
        <source>The largest class is {ratio} × the smallest: {most} “{largest}”, {least} “{smallest}”.</source>
        <translation>最大的类别是最小类别的 {ratio} 倍：“{largest}” {most}，“{smallest}” {least}。</translation>
    </message>
    <message>
        <source>The last learning rate is the first one divided by this. Higher ends with finer steps. Default 10,000 (practically zero).</source>
        <translation>最后的学习率为最初的学习率除以该值。越大结束时步子越小。默认 10,000（几乎为零）。</translation>
    </message>
    <message>
        <source>The last stages</source>
        <translation>最后几个阶段</translation>
    </message>
    <message>
        <source>The learning rate drops by a factor every few epochs.</source>
        <translation>学习率每隔几轮按系数降低。</translation>
    </message>
    <message>
        <source>The learning rate falls along a cosine to zero: large steps first, fine ones at the end.</source>
        <translation>学习率沿余弦曲线降到零：先大步，最后小步。</translation>
    </message>
    <message>
        <source>The learning rate rises from small to its full value, then falls to almost nothing. Allows larger rates than others; a good choice for short runs in which much is trained.</source>
        <translation>学习率从小升到最大值，再降到几乎为零。允许使用比其他方式更大的学习率；训练内容很多的短运行可以选用。</translation>
    </message>
    <message>
        <source>The learning rate rises linearly from 0 over this many epochs at the start. Longer protects trained weights from early large steps. Default 0.</source>
        <translation>开始时，学习率在这么多轮内从 0 线性上升。越长越能保护已训练的权重不受早期大步的影响。默认 0。</translation>
    </message>
    <message>
        <source>The learning rate stays as it is.</source>
        <translation>学习率保持不变。</translation>
    </message>
    <message>
        <source>The learning rate stays until the validation loss no longer falls, then drops by a factor. For long runs of which nobody knows beforehand how long they need to be.</source>
        <translation>学习率保持不变，直到验证损失不再下降，然后按系数降低。用于事先不知道需要多久的长运行。</translation>
    </message>
    <message>
        <source>The left and right arrow keys change what is drawn.</source>
        <translation>左右方向键可更改绘制的内容。</translation>
    </message>
    <message>
        <source>The left and right arrow keys on the row of names change the page.</source>
        <translation>在名称行上用左右方向键换页。</translation>
    </message>
    <message>
        <source>The libraries that this program is made with, and their licences.</source>
        <translation>本程序所用的库及其许可证。</translation>
    </message>
    <message>
        <source>The loss has to fall by this share of the best one to count as progress. Higher drops the learning rate sooner. Default 0.0001 (a hundredth of a percent).</source>
        <translation>损失至少要比最佳值下降这个比例，才算有进展。越大学习率降得越早。默认 0.0001（万分之一）。</translation>
    </message>
    <message>
        <source>The losses are added up as they are. Plain sums hold up: with equal care for everything else, studies found no weighting that reliably beats them. The default.</source>
        <translation>各损失直接相加。简单求和经得起检验：在其他各项同样用心的前提下，研究没有发现任何能稳定胜过它的加权方式。这是默认方式。</translation>
    </message>
    <message>
        <source>The mistakes the model is surest of</source>
        <translation>模型最有把握的错误</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>The model could not be looked at.</source>
        <translation>无法查看该模型。</translation>
    </message>
    <message>
        <source>The model file is not there any more: {path}</source>
        <translation>模型文件已不在那里：{path}</translation>
    </message>
    <message>
        <source>The model is good at what it does and has to stay so, while it learns your images.</source>
        <translation>模型本身已经很好，要在学习新图像的同时保持原有水平。</translation>
    </message>
    <message>
        <source>The model tells new classes apart from a few images of each, at once and without training.</source>
        <translation>只需每类几张图像，模型就能立即区分新类别，无需训练。</translation>
    </message>
    <message>
        <source>The model that one of your earlier runs kept: go on from it, or let it teach another one.</source>
        <translation>之前某次运行保留的模型：从它继续，或让它教另一个模型。</translation>
    </message>
    <message>
        <source>The model to start from, usually a trained one that already knows how to see.</source>
        <translation>作为起点的模型，通常是已经训练过、已经会“看”的模型。</translation>
    </message>
    <message>
        <source>The model to start from, usually a trained one that already knows how to see. It is only read, never changed: what comes out of a run is a new file.</source>
        <translation>作为起点的模型，通常是已经学会识别图像的训练好的模型。它只被读取，从不更改：运行的产物是一个新文件。</translation>
    </message>
    <message>
        <source>The most accurate of the three, and the slowest.</source>
        <translation>三者中最准，也最慢。</translation>
    </message>
    <message>
        <source>The most confident answers come first.</source>
        <translation>最有把握的回答排在前面。</translation>
    </message>
    <message>
        <source>The name &quot;{name}&quot; stands twice. Give each class a name of its own.</source>
        <translation>名称“{name}”出现了两次。请给每个类别不同的名称。</translation>
    </message>
    <message>
        <source>The names appear here when your images are read.</source>
        <translation>读取图像后，名称会显示在这里。</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>The new head&apos;s learning rate is this many times that of the trained layers, where layers besides the head are trained. Default 10.</source>
        <translation>新分类头的学习率为被训练层学习率的这么多倍；用于除分类头外还训练其他层的情况。默认 10。</translation>
    </message>
    <message>
        <source>The next episode</source>
        <translation>下一个情节</translation>
    </message>
    <message>
        <source>The one nearest to the mean over all test episodes</source>
        <translation>最接近全部测试情节平均值的那个</translation>
    </message>
    <message>
        <source>The only one so far.</source>
        <translation>目前只有这一个。</translation>
    </message>
    <message>
        <source>The other folder has runs of this program already: they are shown. What is here stays.</source>
        <translation>另一个文件夹中已有本程序的运行：它们会显示出来。这里的内容保留。</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>The plan of the run</source>
        <translation>本次运行的方案</translation>
    </message>
    <message>
        <source>The plan that was not saved at the last end of the program cannot be used.</source>
        <translation>程序上次结束时未保存的方案无法使用。</translation>
    </message>
    <message>
        <source>The plan was replaced as a whole; this takes that back. Later: Edit, Undo.</source>
        <translation>方案已被整体替换；点此可恢复原来的方案。之后可用“编辑”→“撤销”。</translation>
    </message>
    <message>
        <source>The program ended before it was saved. It is as it was at {when}.</source>
        <translation>程序在保存之前就结束了。内容为 {when} 时的状态。</translation>
    </message>
    <message>
        <source>The program goes on; a run in the history is not harmed. The details are in the log, in {folder}.</source>
        <translation>程序会继续运行；历史记录中的运行不受影响。详情在日志中，位于 {folder}。</translation>
    </message>
    <message>
        <source>The program&apos;s own</source>
        <translation>程序自带的</translation>
    </message>
    <message>
        <source>The questions that your table or folders answer for each image, their values, and how many labels are missing.</source>
        <translation>表格或文件夹为每张图像回答的问题、它们的取值，以及缺少多少标签。</translation>
    </message>
    <message>
        <source>The row that is gone to becomes the plan&apos;s model.</source>
        <translation>移动到的那一行成为方案的模型。</translation>
    </message>
    <message>
        <source>The run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>The run could not go on.</source>
        <translation>运行无法继续。</translation>
    </message>
    <message>
        <source>The run is discarded.</source>
        <translation>已放弃本次运行。</translation>
    </message>
    <message>
        <source>The run is no longer in the history.</source>
        <translation>该运行已不在历史记录中。</translation>
    </message>
    <message>
        <source>The run kept no model.</source>
        <translation>本次运行没有保留模型。</translation>
    </message>
    <message>
        <source>The run was stopped before there was anything to judge; nothing was kept.</source>
        <translation>运行在有结果可评判之前就停止了；没有保留任何内容。</translation>
    </message>
    <message>
        <source>The run&apos;s own head answers.</source>
        <translation>由本次运行自己的分类头回答。</translation>
    </message>
    <message>
        <source>The runs were copied; the originals were not deleted.</source>
        <translation>运行已复制；原件没有删除。</translation>
    </message>
    <message>
        <source>The same backwards</source>
        <translation>反方向移动</translation>
    </message>
    <message>
        <source>The same images as they are.</source>
        <translation>原样的同一批图像。</translation>
    </message>
    <message>
        <source>The same images, changed in other ways</source>
        <translation>同样的图像，换一种变化方式</translation>
    </message>
    <message>
        <source>The same locked test images, answered by the model before training and after it. The bar shows the gain in points and the 95 % interval in which the true gain probably lies (paired bootstrap, 10,000 resamples). Where it crosses zero, the difference may be luck.</source>
        <translation>同样的锁定测试图像，由训练前和训练后的模型回答。横条显示以百分点计的增益，以及真实增益大概所在的 95 % 置信区间（配对自助法，10,000 次重抽样）。如果区间跨过零，差异可能只是运气。</translation>
    </message>
    <message>
        <source>The search compares ways of fine-tuning; the plan is {what}. Choose Fine-tune first.</source>
        <translation>搜索比较的是各种微调方式；而当前方案是 {what}。请先选择“微调”。</translation>
    </message>
    <message>
        <source>The search for a learning rate ended unexpectedly.</source>
        <translation>寻找学习率意外结束。</translation>
    </message>
    <message>
        <source>The search has begun.</source>
        <translation>搜索已开始。</translation>
    </message>
    <message>
        <source>The search is over after {time}</source>
        <translation>搜索已结束，用时 {time}</translation>
    </message>
    <message>
        <source>The settings could not be saved.</source>
        <translation>设置无法保存。</translation>
    </message>
    <message>
        <source>The shorter side of an image is resized to this.</source>
        <translation>图像的短边缩放到该尺寸。</translation>
    </message>
    <message>
        <source>The smallest and fastest. A good start for almost everything.</source>
        <translation>最小、最快。几乎适合一切的良好起点。</translation>
    </message>
    <message>
        <source>The stages of the model from the image (left) to the answer (right), as wide as they have parameters. Coloured ones are trained, grey ones stay as they are.</source>
        <translation>模型从图像（左）到答案（右）的各个阶段，宽度与参数量相应。彩色的会被训练，灰色的保持原样。</translation>
    </message>
    <message>
        <source>The steps from a model to a verdict. Each says in one line what is chosen there; an exclamation mark says that something is missing. You can go to any of them at any time.</source>
        <translation>从模型到结论的各个步骤。每个步骤用一行说明所选的内容；感叹号表示缺少什么。可以随时转到任何一步。</translation>
    </message>
    <message>
        <source>The system&apos;s own place for this program</source>
        <translation>系统为本程序提供的位置</translation>
    </message>
    <message>
        <source>The tasks hardly disagree: it is then the plain sum, at the price of one backward pass a task.</source>
        <translation>任务之间几乎没有分歧：这时它就是普通求和，代价是每个任务做一次反向传播。</translation>
    </message>
    <message>
        <source>The tasks hardly disagree: the sum does the same in less time.</source>
        <translation>任务之间几乎没有分歧：求和用更少的时间就能得到同样的结果。</translation>
    </message>
    <message>
        <source>The tasks were not trained alone, so whether together is better is not known.</source>
        <translation>各任务没有单独训练过，因此不知道一起训练是否更好。</translation>
    </message>
    <message>
        <source>The temperature changes no answer, so it changes no accuracy.</source>
        <translation>温度不改变任何回答，因此也不改变准确率。</translation>
    </message>
    <message>
        <source>The temperature is one number by which the model&apos;s outputs (logits) are divided before they become probabilities: above 1 the model gets less sure, below 1 surer. The order of the classes stays, so no answer changes. It is in the model file and is applied when the model predicts (Guo et al. 2017).</source>
        <translation>温度是一个数，模型的输出（logits）在变成概率之前要除以它：大于 1 时模型的把握变小，小于 1 时变大。类别的次序不变，因此回答不变。它保存在模型文件中，并在模型预测时应用（Guo et al. 2017）。</translation>
    </message>
    <message>
        <source>The test images blurred, noisy, too dark or bright, compressed and turned, at three strengths each: accuracy before and after training, on the very same pixels.</source>
        <translation>把测试图像模糊、加噪、调暗或调亮、压缩和旋转，各有三种强度：训练前后在完全相同的像素上的准确率。</translation>
    </message>
    <message>
        <source>The text of the chapter. Tab goes from link to link, Enter follows one.</source>
        <translation>本章的文本。Tab 在链接间移动，Enter 打开链接。</translation>
    </message>
    <message>
        <source>The training as it goes on: loss and accuracy, time left, and the buttons that pause or end it. Nothing here looks at the test images.</source>
        <translation>训练的进展：损失和准确率、剩余时间，以及暂停或结束训练的按钮。这里不看测试图像。</translation>
    </message>
    <message>
        <source>The verdict above compares with before training. What the unlabelled images brought is the difference to the same plan with weight 0, which learns from the labels alone in as many steps.</source>
        <translation>上面的结论是与训练前相比。未标注图像带来的贡献，要看与权重为 0 的同一方案之间的差别：后者只从标签学习，步数相同。</translation>
    </message>
    <message>
        <source>The verdict of one run: what the locked test images say before and after, and how sure that is.</source>
        <translation>一次运行的结论：锁定的测试图像在训练前后的结果，以及其可靠程度。</translation>
    </message>
    <message>
        <source>The weights before and after training can be mixed. A mix often keeps more of what the model could do, and is sometimes better on new images too (WiSE-FT, Wortsman et al. 2022). Eleven mixes are measured on the validation images; the test images stay locked until you keep one.</source>
        <translation>训练前后的权重可以混合。混合后的模型往往保留更多原有能力，有时在新图像上也更好（WiSE-FT, Wortsman et al. 2022）。会在验证图像上测量十一种混合；在保留其中一种之前，测试图像一直锁定。</translation>
    </message>
    <message>
        <source>The weights from before training were kept: no epoch was better.</source>
        <translation>保留了训练前的权重：没有任何一轮更好。</translation>
    </message>
    <message>
        <source>The weights in a file that cannot run code, and a small JSON that says how to use them.</source>
        <translation>权重存放在不能运行代码的文件中，另附一个小 JSON 说明如何使用。</translation>
    </message>
    <message>
        <source>The weights of epoch {n} were kept, the best on the validation episodes.</source>
        <translation>保留了第 {n} 轮的权重，它在验证情节上最好。</translation>
    </message>
    <message>
        <source>The weights of epoch {n} were kept, the best on the validation images.</source>
        <translation>保留了第 {n} 轮的权重，它在验证图像上最好。</translation>
    </message>
    <message>
        <source>The weights&apos; learning rate is this many times that of the trained layers. Higher settles sooner; too high and the weights jump about. Default 10.</source>
        <translation>权重的学习率为被训练层学习率的这么多倍。越大越快稳定；过大则权重来回跳动。默认 10。</translation>
    </message>
    <message>
        <source>The whole network</source>
        <translation>整个网络</translation>
    </message>
    <message>
        <source>Their common folder {name} is used, with all its {n} folders.</source>
        <translation>使用它们共同的文件夹 {name}，连同其中全部 {n} 个文件夹。</translation>
    </message>
    <message>
        <source>Their folder</source>
        <translation>其文件夹</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>There are no runs here yet. Free in the other place: {free}.</source>
        <translation>这里还没有运行。另一处可用空间：{free}。</translation>
    </message>
    <message>
        <source>There are no test images, so no gain can be proven.</source>
        <translation>没有测试图像，因此无法证明任何增益。</translation>
    </message>
    <message>
        <source>There are no training images.</source>
        <translation>没有训练图像。</translation>
    </message>
    <message>
        <source>There are none: no test image is of this kind.</source>
        <translation>没有：没有测试图像属于这一类。</translation>
    </message>
    <message>
        <source>There is no suggestion yet.</source>
        <translation>尚无建议。</translation>
    </message>
    <message>
        <source>There is no {name} any more.</source>
        <translation>{name} 已不存在。</translation>
    </message>
    <message>
        <source>There is nothing to copy yet.</source>
        <translation>还没有可复制的内容。</translation>
    </message>
    <message>
        <source>There is too little space for a copy.</source>
        <translation>空间不足，无法复制。</translation>
    </message>
    <message>
        <source>These are several things at once. Drop one folder or file, folders of one kind, or images.</source>
        <translation>这里有好几样东西。请拖放一个文件夹或文件、同一类的多个文件夹，或图像。</translation>
    </message>
    <message>
        <source>These are the test images: whoever chooses between models by them needs new images to judge the chosen one.</source>
        <translation>这些是测试图像：如果据此在模型之间做选择，需要新的图像来评判选中的模型。</translation>
    </message>
    <message>
        <source>These folders lie in different places. Put them into one folder, one for each class, and drop that.</source>
        <translation>这些文件夹位于不同的地方。请把它们放进同一个文件夹，每个类别一个，然后拖放该文件夹。</translation>
    </message>
    <message>
        <source>They hold for every plan, and take effect at once.</source>
        <translation>它们对所有方案有效，并立即生效。</translation>
    </message>
    <message>
        <source>This cannot be used here</source>
        <translation>这里无法使用它</translation>
    </message>
    <message>
        <source>This folder cannot be used.</source>
        <translation>此文件夹无法使用。</translation>
    </message>
    <message>
        <source>This machine may fall asleep while training: the system could not be asked to stay awake. Where it goes to sleep by itself, switch that off in its settings until the training is over.</source>
        <translation>本机可能在训练期间进入睡眠：无法请求系统保持唤醒。如果系统会自动睡眠，请在训练结束前到系统设置中将其关闭。</translation>
    </message>
    <message>
        <source>This method is not trained before it is judged, so there is little to set.</source>
        <translation>该方法在评判前不训练，因此可设置的很少。</translation>
    </message>
    <message>
        <source>This run was cut off, or it goes on in another window. Where it has a checkpoint, choose it in the history and press Resume to go on from there.</source>
        <translation>这次运行被中断，或正在另一个窗口中继续。如果它有检查点，可在历史记录中选择它并按“继续”，从那里接着运行。</translation>
    </message>
    <message>
        <source>This run was no few-shot run: new classes are told apart by nearest class means of its features, labelled &quot;prototypes&quot;. How well that works was not measured.</source>
        <translation>这次运行不是小样本运行：新类别按其特征的最近类均值来区分，标注为“prototypes”。效果如何没有测量过。</translation>
    </message>
    <message>
        <source>This test would probably show a difference of {n} points or more.</source>
        <translation>这次测试大概能显示 {n} 个百分点或更大的差异。</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>丢弃它</translation>
    </message>
    <message>
        <source>Ticked models are compared.</source>
        <translation>比较勾选的模型。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Time an image, {n} at once</source>
        <translation>每张用时，一次 {n} 张</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>Time, one image</source>
        <translation>用时，单张图像</translation>
    </message>
    <message>
        <source>Timing the model</source>
        <translation>正在测量模型速度</translation>
    </message>
    <message>
        <source>To the menus; an underlined letter with Alt goes there at once</source>
        <translation>转到菜单；Alt 加带下划线的字母可直接到达</translation>
    </message>
    <message>
        <source>To the neighbour: card, row, picture, point of a plot</source>
        <translation>转到相邻的项：卡片、行、图片、图表上的点</translation>
    </message>
    <message>
        <source>To the next field or button; with Shift to the one before</source>
        <translation>转到下一个字段或按钮；加 Shift 转到上一个</translation>
    </message>
    <message>
        <source>To what was read after it (Alt+Right).</source>
        <translation>转到之后阅读的内容（Alt+右方向键）。</translation>
    </message>
    <message>
        <source>To what was read before (Alt+Left).</source>
        <translation>转到之前阅读的内容（Alt+左方向键）。</translation>
    </message>
    <message>
        <source>To {folder}</source>
        <translation>到 {folder}</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>一起</translation>
    </message>
    <message>
        <source>Together − alone, points</source>
        <translation>一起 − 单独，百分点</translation>
    </message>
    <message>
        <source>Took {time}, {n} images/s.</source>
        <translation>用时 {time}，{n} 张图像/秒。</translation>
    </message>
    <message>
        <source>Took {time}.</source>
        <translation>用时 {time}。</translation>
    </message>
    <message>
        <source>Top-1 (%)</source>
        <translation>Top-1 (%)</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Train this stage</source>
        <translation>训练此阶段</translation>
    </message>
    <message>
        <source>Trained on ImageNet-1k.</source>
        <translation>在 ImageNet-1k 上训练。</translation>
    </message>
    <message>
        <source>Trained {n} of {all} parameters ({share}).</source>
        <translation>训练了 {all} 个参数中的 {n} 个（{share}）。</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Training can start; worth knowing:</source>
        <translation>可以开始训练；值得知道：</translation>
    </message>
    <message>
        <source>Training each task alone</source>
        <translation>正在单独训练每个任务</translation>
    </message>
    <message>
        <source>Training ended unexpectedly.</source>
        <translation>训练意外结束。</translation>
    </message>
    <message>
        <source>Training ends after this many epochs without a better one (more right answers on the validation images, or as many and less loss). Higher waits longer. Where layers are thawed in turn, counting begins with the last turn. Default 7.</source>
        <translation>连续这么多轮没有更好的结果，训练就结束（更好指验证图像上答对的更多，或答对数相同而损失更小）。越大等得越久。若各层依次解冻，则从最后一次解冻开始计数。默认 7。</translation>
    </message>
    <message>
        <source>Training has begun.</source>
        <translation>训练已开始。</translation>
    </message>
    <message>
        <source>Training images as the model will see them</source>
        <translation>模型将看到的训练图像</translation>
    </message>
    <message>
        <source>Training images with the augmentation that is switched on, drawn at random; where labels are mixed, the shares stand below. Every epoch draws anew.</source>
        <translation>应用了已开启的数据增强的训练图像，随机绘制；混合标签时，下方显示各自所占的份额。每一轮都重新绘制。</translation>
    </message>
    <message>
        <source>Training images. Every epoch draws anew.</source>
        <translation>训练图像。每一轮都会重新抽取。</translation>
    </message>
    <message>
        <source>Training is going on.</source>
        <translation>训练正在进行。</translation>
    </message>
    <message>
        <source>Training is going on; what changes the plan can be dropped when it is over.</source>
        <translation>训练正在进行；会更改方案的内容请在训练结束后再拖放。</translation>
    </message>
    <message>
        <source>Training is over after {time}</source>
        <translation>训练已结束，用时 {time}</translation>
    </message>
    <message>
        <source>Training is still going on.</source>
        <translation>训练仍在进行。</translation>
    </message>
    <message>
        <source>Training {n} points ahead of validation</source>
        <translation>训练领先验证 {n} 个百分点</translation>
    </message>
    <message>
        <source>Trains a copy on each episode for several steps and moves the weights towards where that led: no second derivatives, little memory.</source>
        <translation>在每个情节上用多步训练一个副本，再把权重移向其结果：没有二阶导数，占内存少。</translation>
    </message>
    <message>
        <source>Trains a new head: {each} parameters for each of your classes.</source>
        <translation>训练一个新的分类头：每个类别 {each} 个参数。</translation>
    </message>
    <message>
        <source>Trains nothing.</source>
        <translation>不训练任何东西。</translation>
    </message>
    <message>
        <source>Trains the head and one more stage.</source>
        <translation>训练分类头以及另外一个阶段。</translation>
    </message>
    <message>
        <source>Trains the head first and the whole network afterwards: adapts like full fine-tuning, but distorts what the model knew less.</source>
        <translation>先训练分类头，再训练整个网络：适应能力与全量微调相当，但对模型已有知识的扭曲较小。</translation>
    </message>
    <message>
        <source>Trains the whole model at each point as well: minutes instead of seconds. Off: only a head on what the model sees, as it is.</source>
        <translation>在每个点上也训练整个模型：以分钟计而不是秒。关闭：只在模型现有的特征上训练分类头。</translation>
    </message>
    <message>
        <source>Trains {n} of {total} parameters ({share}).</source>
        <translation>训练 {total} 个参数中的 {n} 个（{share}）。</translation>
    </message>
    <message>
        <source>Trains {n} parameters beside the network and a new head of {each} for each of your classes.</source>
        <translation>训练网络之外的 {n} 个参数，以及一个新的分类头（每个类别 {each} 个参数）。</translation>
    </message>
    <message>
        <source>Trains {n} parameters of the network and a new head of {each} for each of your classes.</source>
        <translation>训练网络的 {n} 个参数，以及一个新的分类头（每个类别 {each} 个参数）。</translation>
    </message>
    <message>
        <source>Trains {n} parameters: the head and small changes beside the network&apos;s {total} ({share}).</source>
        <translation>训练 {n} 个参数：分类头，以及对网络 {total} 个参数的小改动（{share}）。</translation>
    </message>
    <message>
        <source>Transductive</source>
        <translation>直推式</translation>
    </message>
    <message>
        <source>Transductive, with the statistics of the query images: {figure}; not comparable.</source>
        <translation>直推式，使用查询图像的统计量：{figure}；不可比较。</translation>
    </message>
    <message>
        <source>Tries learning rates on your training images, a few seconds to some minutes, and suggests one.</source>
        <translation>在训练图像上试用不同的学习率（几秒到几分钟），并给出一个建议。</translation>
    </message>
    <message>
        <source>Tries many strategies on your images in the time you give, starting from the present plan. They are compared on the validation images alone; only the best one is judged on the test images, once.</source>
        <translation>以当前方案为起点，在给定时间内用图像尝试多种策略。只在验证图像上比较；仅最佳者在测试图像上评判一次。</translation>
    </message>
    <message>
        <source>Tries ways of fine-tuning around the plan for as long as is set; the best is judged on the test images.</source>
        <translation>在设定的时间内围绕方案尝试各种微调方式；最佳者在测试图像上评判。</translation>
    </message>
    <message>
        <source>TrivialAugment</source>
        <translation>TrivialAugment</translation>
    </message>
    <message>
        <source>True class known by folder</source>
        <translation>由文件夹得知真实类别</translation>
    </message>
    <message>
        <source>Truth (rows) and answers (columns)</source>
        <translation>真实类别（行）和回答（列）</translation>
    </message>
    <message>
        <source>Truth: {name}</source>
        <translation>真实类别：{name}</translation>
    </message>
    <message>
        <source>Truth: {truth}</source>
        <translation>真实类别：{truth}</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>试一试</translation>
    </message>
    <message>
        <source>Try it on your own images</source>
        <translation>用自己的图像试一试</translation>
    </message>
    <message>
        <source>Try many strategies</source>
        <translation>尝试多种策略</translation>
    </message>
    <message>
        <source>Try the model of the result on these {n} images</source>
        <translation>用这 {n} 张图像试用结果中的模型</translation>
    </message>
    <message>
        <source>Try the model of the result on this image</source>
        <translation>用这张图像试用结果中的模型</translation>
    </message>
    <message>
        <source>Try unseen classes</source>
        <translation>试试没见过的类别</translation>
    </message>
    <message>
        <source>Trying learning rates…</source>
        <translation>正在试用学习率…</translation>
    </message>
    <message>
        <source>Turn up to</source>
        <translation>旋转上限</translation>
    </message>
    <message>
        <source>Turns each task&apos;s gradient as little as needed so that no task gets worse by a small step, then puts them together; a task with a longer gradient keeps counting more.</source>
        <translation>把每个任务的梯度转动尽可能少，使走一小步时没有任务变差，再合并在一起；梯度较长的任务仍然分量较大。</translation>
    </message>
    <message>
        <source>Turns images by a random angle to either side.</source>
        <translation>把图像向任一侧随机旋转一个角度。</translation>
    </message>
    <message>
        <source>Turns, shifts, zooms and slants images at random, as another point of view would.</source>
        <translation>随机旋转、平移、缩放和倾斜图像，如同换了视角。</translation>
    </message>
    <message>
        <source>Two tasks ask nearly the same: the little by which they differ then sets the length of every step.</source>
        <translation>两个任务的要求几乎相同：这时它们的微小差别会决定每一步的长度。</translation>
    </message>
    <message>
        <source>Type a name for each class.</source>
        <translation>请为每个类别输入名称。</translation>
    </message>
    <message>
        <source>UPGrad</source>
        <translation>UPGrad</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>不确定性</translation>
    </message>
    <message>
        <source>Undisturbed</source>
        <translation>未受干扰</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Unlabelled</source>
        <translation>未标注</translation>
    </message>
    <message>
        <source>Unlabelled for each labelled image</source>
        <translation>每张已标注图像对应的未标注图像数</translation>
    </message>
    <message>
        <source>Unlabelled images</source>
        <translation>未标注图像</translation>
    </message>
    <message>
        <source>Unlabelled images in a batch for each labelled one. Higher learns more from a step and takes longer; the paper has 7. Default 3.</source>
        <translation>一个批次中每张已标注图像对应的未标注图像数。越多每步学到的越多，耗时也越长；论文用 7。默认 3。</translation>
    </message>
    <message>
        <source>Unsaved changes are lost otherwise.</source>
        <translation>否则未保存的更改会丢失。</translation>
    </message>
    <message>
        <source>Untrained network</source>
        <translation>未训练的网络</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Up to a hundred steps on training images while the learning rate rises from far too small to far too large (Smith 2017, arXiv:1506.01186). The suggestion lies where the loss falls fastest. Nothing of it is kept.</source>
        <translation>在训练图像上最多走一百步，学习率从远小于合适值升到远大于合适值（Smith 2017, arXiv:1506.01186）。建议值位于损失下降最快之处。不保留任何结果。</translation>
    </message>
    <message>
        <source>Updates between two looks at the validation episodes. More trains longer: epochs × updates in all. Default 100.</source>
        <translation>两次查看验证情节之间的更新次数。越多训练越久：总次数为轮数 × 更新次数。默认 100。</translation>
    </message>
    <message>
        <source>Updates per epoch</source>
        <translation>每轮更新次数</translation>
    </message>
    <message>
        <source>Up–down</source>
        <translation>上下</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Use it as the model</source>
        <translation>用作模型</translation>
    </message>
    <message>
        <source>Use its model</source>
        <translation>使用它的模型</translation>
    </message>
    <message>
        <source>Use its plan</source>
        <translation>使用它的方案</translation>
    </message>
    <message>
        <source>Use of the column {name}</source>
        <translation>列 {name} 的用途</translation>
    </message>
    <message>
        <source>Use only this many images of each class in each part, chosen at random. Default: all.</source>
        <translation>每个部分的每个类别只使用这么多张图像，随机选取。默认：全部。</translation>
    </message>
    <message>
        <source>Use the default for now</source>
        <translation>暂时使用默认文件夹</translation>
    </message>
    <message>
        <source>Use the folder that these lie in?</source>
        <translation>要使用它们所在的文件夹吗？</translation>
    </message>
    <message>
        <source>Use the images</source>
        <translation>使用图像</translation>
    </message>
    <message>
        <source>Use the sample plan</source>
        <translation>使用示例方案</translation>
    </message>
    <message>
        <source>Use these values</source>
        <translation>使用这些值</translation>
    </message>
    <message>
        <source>Use these {n} folders as classes</source>
        <translation>把这 {n} 个文件夹用作类别</translation>
    </message>
    <message>
        <source>Use this file as the model</source>
        <translation>把此文件用作模型</translation>
    </message>
    <message>
        <source>Use this folder as data</source>
        <translation>把此文件夹用作数据</translation>
    </message>
    <message>
        <source>Use this preset</source>
        <translation>使用此预设</translation>
    </message>
    <message>
        <source>Use this table as data</source>
        <translation>把此表格用作数据</translation>
    </message>
    <message>
        <source>Use this zip file as data</source>
        <translation>把此 zip 文件用作数据</translation>
    </message>
    <message>
        <source>Use {name}</source>
        <translation>使用 {name}</translation>
    </message>
    <message>
        <source>Use {rate}</source>
        <translation>使用 {rate}</translation>
    </message>
    <message>
        <source>Used: what share of the unlabelled images the model was sure enough of in an epoch; it grows as the model learns.</source>
        <translation>已使用：在一轮中，模型足够有把握的未标注图像所占的比例；它会随着模型的学习而增长。</translation>
    </message>
    <message>
        <source>Usually goes well with {title}: {values}.</source>
        <translation>通常与 {title} 搭配良好：{values}。</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Validation accuracy</source>
        <translation>验证准确率</translation>
    </message>
    <message>
        <source>Validation episodes</source>
        <translation>验证情节数</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>验证损失</translation>
    </message>
    <message>
        <source>Value columns</source>
        <translation>数值列</translation>
    </message>
    <message>
        <source>Values of {name}</source>
        <translation>{name} 的数值</translation>
    </message>
    <message>
        <source>Varies brightness, contrast, saturation and hue, as other light or another camera would.</source>
        <translation>改变亮度、对比度、饱和度和色调，如同换了光线或相机。</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Version and licence of the program and of the libraries it is made with, and where it keeps things.</source>
        <translation>本程序及其所用库的版本和许可证，以及它存放内容的位置。</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本数</translation>
    </message>
    <message>
        <source>Wait for its end, or finish it.</source>
        <translation>请等它结束，或将其结束。</translation>
    </message>
    <message>
        <source>Warm up</source>
        <translation>预热</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>预热</translation>
    </message>
    <message>
        <source>Watch the model learn. It is measured before and after on images it never sees in between.</source>
        <translation>观看模型学习。训练前后会在它学习期间从未见过的图像上测量。</translation>
    </message>
    <message>
        <source>Ways</source>
        <translation>类别数（way）</translation>
    </message>
    <message>
        <source>Ways in training</source>
        <translation>训练时的类别数（way）</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>弱</translation>
    </message>
    <message>
        <source>Weighing gradients (one backward pass for each task, slower)</source>
        <translation>按梯度加权（每个任务各做一次反向传播，较慢）</translation>
    </message>
    <message>
        <source>Weight averaging (SWA)</source>
        <translation>权重平均（SWA）</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>权重衰减</translation>
    </message>
    <message>
        <source>Weight of the teacher</source>
        <translation>教师模型的权重</translation>
    </message>
    <message>
        <source>Weight of unlabelled images</source>
        <translation>未标注图像的权重</translation>
    </message>
    <message>
        <source>Weighting</source>
        <translation>加权方式</translation>
    </message>
    <message>
        <source>Weighting: {name}.</source>
        <translation>加权方式：{name}。</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Weights between those before training (0) and those after it (1). A mix often forgets less and sometimes answers better (WiSE-FT, Wortsman et al. 2022, arXiv:2109.01903). Chosen on validation images.</source>
        <translation>训练前（0）与训练后（1）之间的权重。混合后往往遗忘更少，有时回答更好（WiSE-FT，Wortsman et al. 2022, arXiv:2109.01903）。以验证图像选择。</translation>
    </message>
    <message>
        <source>Weights file</source>
        <translation>权重文件</translation>
    </message>
    <message>
        <source>Weights learn faster by</source>
        <translation>权重学习加快倍数</translation>
    </message>
    <message>
        <source>Well-known image set</source>
        <translation>知名图像数据集</translation>
    </message>
    <message>
        <source>What a new plan begins with; a plan that is there keeps its own. Automatic takes the graphics card where one works, else the processor. Default automatic.</source>
        <translation>新方案开始时使用的值；已有的方案保持自己的值。“自动”在有可用显卡时使用显卡，否则使用处理器。默认自动。</translation>
    </message>
    <message>
        <source>What can be done with it: copy, save and more</source>
        <translation>可对它进行的操作：复制、保存等</translation>
    </message>
    <message>
        <source>What can be done with this run</source>
        <translation>可对这次运行进行的操作</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>更改内容</translation>
    </message>
    <message>
        <source>What differs from the plan</source>
        <translation>与方案的不同之处</translation>
    </message>
    <message>
        <source>What holds for every plan. What decides a run stands in its plan.</source>
        <translation>对所有方案有效的内容。决定一次运行的内容在它的方案中。</translation>
    </message>
    <message>
        <source>What is being dragged</source>
        <translation>正在拖动的内容</translation>
    </message>
    <message>
        <source>What is to be done with this run?</source>
        <translation>要如何使用这次运行？</translation>
    </message>
    <message>
        <source>What is to be known of it, or why it cannot be used.</source>
        <translation>需要了解的情况，或无法使用的原因。</translation>
    </message>
    <message>
        <source>What is to be used of this folder?</source>
        <translation>要使用此文件夹中的哪些内容？</translation>
    </message>
    <message>
        <source>What it has learned so far is lost. Only its line in the history stays.</source>
        <translation>到目前为止学到的内容将丢失，只在历史记录中保留一行。</translation>
    </message>
    <message>
        <source>What it holds now is lost.</source>
        <translation>其现有内容将丢失。</translation>
    </message>
    <message>
        <source>What it learns from</source>
        <translation>从什么学习</translation>
    </message>
    <message>
        <source>What it still gets wrong, the surest answers first</source>
        <translation>仍然答错的，最有把握的在前</translation>
    </message>
    <message>
        <source>What keeps the model from learning your images by heart. Each card is one method with a switch; at the right are your images as the model will see them.</source>
        <translation>防止模型死记图像的方法。每张卡片是一种带开关的方法；右侧是图像在模型眼中的样子。</translation>
    </message>
    <message>
        <source>What keeps the model from learning your training images by heart. Fewer images need more of it.</source>
        <translation>防止模型死记训练图像的手段。图像越少，越需要它。</translation>
    </message>
    <message>
        <source>What lies between before and after?</source>
        <translation>训练前与训练后之间有什么？</translation>
    </message>
    <message>
        <source>What the chosen model is: its architecture, its size, and how much of a checkpoint fits it.</source>
        <translation>所选模型的情况：架构、大小，以及检查点有多少与它相符。</translation>
    </message>
    <message>
        <source>What the learning rate is multiplied by at each drop. Default 0.1.</source>
        <translation>每次降低时学习率乘以该值。默认 0.1。</translation>
    </message>
    <message>
        <source>What the learning rate is multiplied by at each drop. Lower drops more. Default 0.1.</source>
        <translation>每次降低时学习率乘以该值。越小降得越多。默认 0.1。</translation>
    </message>
    <message>
        <source>What the model is to learn, how much of it is adjusted, and how the training goes.</source>
        <translation>模型要学什么、调整多少、训练如何进行。</translation>
    </message>
    <message>
        <source>What the model is to learn, how much of it is adjusted, and how the training goes. Everything here has a default that works.</source>
        <translation>模型要学什么、调整其中多少，以及训练如何进行。这里的一切都有可用的默认值。</translation>
    </message>
    <message>
        <source>What the model sees</source>
        <translation>模型所见</translation>
    </message>
    <message>
        <source>What the model will see</source>
        <translation>模型将看到的样子</translation>
    </message>
    <message>
        <source>What the numbers of this run suggest to try next, each with its reason. A click makes the changed plan; undo takes it back. Test images are a reason only through the verdict.</source>
        <translation>根据这次运行的数值，建议接下来尝试什么，各附理由。点击即可生成更改后的方案；可用撤销恢复。测试图像只通过结论成为理由。</translation>
    </message>
    <message>
        <source>What the numbers of this run suggest, the most promising first. Each says which images its numbers are from; change one thing at a time, to see what helped.</source>
        <translation>本次运行的数字给出的建议，最有希望的在前。每条都说明其数字来自哪些图像；一次只改一处，以便看出是什么起了作用。</translation>
    </message>
    <message>
        <source>What the run warned about or found out by itself.</source>
        <translation>运行给出的警告，或它自己发现的情况。</translation>
    </message>
    <message>
        <source>What the source does not divide itself is split off, stratified by class.</source>
        <translation>数据源自己没有划分的部分，会按类别分层划分出来。</translation>
    </message>
    <message>
        <source>What the source does not divide itself is split off, {by}. The test images are locked: they are used twice, before and after training, and no choice is made on them.</source>
        <translation>数据源自己没有划分的部分会自动划分出来，{by}。测试图像已锁定：只使用两次（训练前和训练后），不据此做任何选择。</translation>
    </message>
    <message>
        <source>What the weights take as a safetensors file.</source>
        <translation>权重存为 safetensors 文件时的大小。</translation>
    </message>
    <message>
        <source>What these weights expect cannot be told yet; shown with ImageNet&apos;s usual.</source>
        <translation>暂时无法知道这些权重需要什么；按 ImageNet 的常用值显示。</translation>
    </message>
    <message>
        <source>What training computes on, tried out when the program starts, and how fast its arithmetic is.</source>
        <translation>训练在什么设备上计算（程序启动时试验过），以及其运算有多快。</translation>
    </message>
    <message>
        <source>What training computes on: the device of the plan (Strategy, Device), tried out when the program starts.</source>
        <translation>训练在什么设备上计算：方案的设备（策略，设备），程序启动时试验过。</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>发现的内容</translation>
    </message>
    <message>
        <source>What was found when every file was decoded once: broken files, which are left out, and duplicates, which are kept on one side of the split.</source>
        <translation>每个文件解码一次后的发现：损坏的文件会被排除；重复图像会留在划分的同一侧。</translation>
    </message>
    <message>
        <source>What was measured stays for the next time.</source>
        <translation>测得的结果会留待下次使用。</translation>
    </message>
    <message>
        <source>What you want to remember about it:</source>
        <translation>要记下的内容：</translation>
    </message>
    <message>
        <source>When a run has ended, its verdict stands here. Earlier ones are in the history: double-click one.</source>
        <translation>运行结束后，结论会显示在这里。先前的在历史记录中：双击即可查看。</translation>
    </message>
    <message>
        <source>When not:</source>
        <translation>不宜使用：</translation>
    </message>
    <message>
        <source>When not: {text}</source>
        <translation>何时不用：{text}</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Where colours or sharpness are what changed, the first stages would have to learn: see Surgical.</source>
        <translation>如果改变的是颜色或清晰度，需要学习的是最前面的阶段：见“手术式微调”。</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Where images differ in many ways at once, one stage is too little.</source>
        <translation>图像在很多方面同时不同时，一个阶段太少。</translation>
    </message>
    <message>
        <source>Where images of one class look so different that their mean means nothing.</source>
        <translation>同一类别的图像差异太大，以致均值没有意义时。</translation>
    </message>
    <message>
        <source>Where much has to be learned anew; and it saves memory, not time.</source>
        <translation>需要重新学习很多内容时；而且它节省的是内存，不是时间。</translation>
    </message>
    <message>
        <source>Where runs, their models and the history are kept. Default: the system&apos;s own place for this program.</source>
        <translation>存放运行、它们的模型和历史记录的位置。默认：系统为本程序提供的位置。</translation>
    </message>
    <message>
        <source>Where the architecture comes from. Default: guessed from names and shapes.</source>
        <translation>架构来自哪个库。默认：根据名称和形状推测。</translation>
    </message>
    <message>
        <source>Where the gradients of two tasks point against each other, each loses the part that hurts the other; then they are added up.</source>
        <translation>两个任务的梯度方向相反时，各自去掉损害对方的部分；然后相加。</translation>
    </message>
    <message>
        <source>Whether its weights are already on this machine.</source>
        <translation>它的权重是否已在本机上。</translation>
    </message>
    <message>
        <source>Which classes became better or worse. A row of the confusion matrix is what the images are, a column what the model answered; the diagonal is right. Counted on the test images.</source>
        <translation>哪些类别变好或变差。混淆矩阵的一行是图像的实际类别，一列是模型的回答；对角线上是正确的。以测试图像计数。</translation>
    </message>
    <message>
        <source>Which folders are the classes, where folders lie inside folders. Outermost: photos/birds/nest/ counts to &quot;birds&quot;. Innermost: every folder that holds images is a class, named by its path (&quot;Greek/character01&quot;). Default: outermost.</source>
        <translation>文件夹套文件夹时，哪一层是类别。最外层：photos/birds/nest/ 归入 &quot;birds&quot;。最内层：每个含有图像的文件夹都是一个类别，以其路径命名（&quot;Greek/character01&quot;）。默认：最外层。</translation>
    </message>
    <message>
        <source>Which image?</source>
        <translation>哪张图像？</translation>
    </message>
    <message>
        <source>Which images should you label next?</source>
        <translation>接下来应标注哪些图像？</translation>
    </message>
    <message>
        <source>Which images to label next</source>
        <translation>接下来标注哪些图像</translation>
    </message>
    <message>
        <source>Which images?</source>
        <translation>哪些图像？</translation>
    </message>
    <message>
        <source>Which learning curves</source>
        <translation>显示哪些学习曲线</translation>
    </message>
    <message>
        <source>Which model file?</source>
        <translation>哪个模型文件？</translation>
    </message>
    <message>
        <source>Which model should I start from?</source>
        <translation>应该从哪个模型开始？</translation>
    </message>
    <message>
        <source>Which one is it?</source>
        <translation>是哪一个？</translation>
    </message>
    <message>
        <source>Which probabilities the right diagram shows.</source>
        <translation>右侧的图显示哪种概率。</translation>
    </message>
    <message>
        <source>Which stage</source>
        <translation>哪个阶段</translation>
    </message>
    <message>
        <source>Which stage is trained with the head, by its name. auto: the one that your training images ask to change most (the largest relative gradient). Default auto.</source>
        <translation>与分类头一起训练哪个阶段，写其名称。auto：训练图像最要求改变的那个（相对梯度最大）。默认 auto。</translation>
    </message>
    <message>
        <source>Which task is shown</source>
        <translation>显示哪个任务</translation>
    </message>
    <message>
        <source>Whole classes are divided, not the images of each: the model is judged on classes it has never seen. The test classes are locked: they are used twice, before and after training, and no choice is made on them.</source>
        <translation>按整个类别划分，而不是划分各类别的图像：模型在从未见过的类别上接受评判。测试类别已锁定：只使用两次（训练前和训练后），不据此做任何选择。</translation>
    </message>
    <message>
        <source>Whole groups of classes are divided (alphabets, where the folders are alphabet/character). The test classes are locked: they are used twice, before and after training, and no choice is made on them.</source>
        <translation>按整组类别划分（文件夹为“字母表/字符”时，组就是字母表）。测试类别已锁定：只使用两次（训练前和训练后），不据此做任何选择。</translation>
    </message>
    <message>
        <source>Whose mean and variance BatchNorm uses in an episode. running: averages of meta-training. support: the support images&apos;. query: the query images&apos; own, all together, which makes every figure transductive and usually a few points higher. Default running.</source>
        <translation>BatchNorm 在情节中使用谁的均值和方差。running：元训练的平均值。support：支持图像的。query：查询图像自身的，一起计算，这使所有数值都成为直推式，通常高出几个百分点。默认 running。</translation>
    </message>
    <message>
        <source>Why it is set aside</source>
        <translation>搁置原因</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>With T</source>
        <translation>使用 T</translation>
    </message>
    <message>
        <source>With T: after training, with the temperature.</source>
        <translation>使用 T：训练后，使用该温度。</translation>
    </message>
    <message>
        <source>With few images it learns them by heart and forgets what it knew.</source>
        <translation>图像很少时，它会死记硬背，并忘记已有的知识。</translation>
    </message>
    <message>
        <source>With one inner step it saves little; with many ways it falls behind MAML.</source>
        <translation>内循环只有一步时节省不多；类别数（way）多时不如 MAML。</translation>
    </message>
    <message>
        <source>With so many episodes, chance alone moves the validation accuracy in this band.</source>
        <translation>情节数如此时，仅凭偶然就会使验证准确率在这个范围内波动。</translation>
    </message>
    <message>
        <source>With temperature {t}</source>
        <translation>使用温度 {t}</translation>
    </message>
    <message>
        <source>With the default folder nothing is lost: your runs are there again when their folder is.</source>
        <translation>使用默认文件夹不会丢失任何内容：原来的文件夹恢复后，运行会重新出现。</translation>
    </message>
    <message>
        <source>With the preset</source>
        <translation>使用预设后</translation>
    </message>
    <message>
        <source>With {n} test episodes a gain below about {points} points cannot be told from chance. All of them are drawn from {classes}; other classes can be easier or harder.</source>
        <translation>用 {n} 个测试情节，低于约 {points} 个百分点的增益无法与偶然区分。这些情节都取自 {classes}；其他类别可能更容易或更难。</translation>
    </message>
    <message>
        <source>With {n} test images a gain below about {points} points cannot be told from chance.</source>
        <translation>用 {n} 张测试图像，低于约 {points} 个百分点的增益无法与偶然区分。</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>不使用</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>变差</translation>
    </message>
    <message>
        <source>Worse together</source>
        <translation>一起更差</translation>
    </message>
    <message>
        <source>Writes a model that tells these classes apart; it can be chosen under Model, My own checkpoint.</source>
        <translation>写入一个能区分这些类别的模型；可以在“模型”的“我自己的检查点”中选择。</translation>
    </message>
    <message>
        <source>Writes it as a model file beside the run&apos;s own, and judges it once on the locked test images.</source>
        <translation>把它写成模型文件，放在本次运行自己的模型旁边，并在锁定的测试图像上评判一次。</translation>
    </message>
    <message>
        <source>Writing the model file</source>
        <translation>正在写入模型文件</translation>
    </message>
    <message>
        <source>Wrong labels?</source>
        <translation>标签有误？</translation>
    </message>
    <message>
        <source>You ended it early; the best epoch so far was kept and judged.</source>
        <translation>已提前结束；保留并评判了目前的最佳轮。</translation>
    </message>
    <message>
        <source>You have a hundred images a class or more, or pictures unlike everyday photographs.</source>
        <translation>每个类别有一百张或更多图像，或者图像与日常照片很不一样。</translation>
    </message>
    <message>
        <source>You have no reason to prefer a task: leave the weights equal then.</source>
        <translation>没有理由偏重某个任务：这时让权重相等。</translation>
    </message>
    <message>
        <source>You have some ten to a hundred images a class.</source>
        <translation>每个类别只有十来张到一百张图像。</translation>
    </message>
    <message>
        <source>You say how much each task counts: its loss is multiplied with your number before the losses are added up.</source>
        <translation>由用户决定每个任务的分量：损失先乘以给定的数再相加。</translation>
    </message>
    <message>
        <source>Your model knows these classes, but the pictures changed: another camera, scanner, light or season.</source>
        <translation>模型认识这些类别，但图像变了：换了相机、扫描仪、光线或季节。</translation>
    </message>
    <message>
        <source>Your plan already is as this preset has it.</source>
        <translation>方案已经与此预设一致。</translation>
    </message>
    <message>
        <source>Zip file or table</source>
        <translation>Zip 文件或表格</translation>
    </message>
    <message>
        <source>Zip files and tables</source>
        <translation>Zip 文件和表格</translation>
    </message>
    <message>
        <source>Zoom up to</source>
        <translation>缩放上限</translation>
    </message>
    <message>
        <source>a number; right within ±{tolerance}</source>
        <translation>数值；误差在 ±{tolerance} 以内即为正确</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>约 {time}</translation>
    </message>
    <message>
        <source>accuracy (%)</source>
        <translation>准确率（%）</translation>
    </message>
    <message>
        <source>after meta-training</source>
        <translation>元训练后</translation>
    </message>
    <message>
        <source>after training</source>
        <translation>训练后</translation>
    </message>
    <message>
        <source>all your images</source>
        <translation>全部图像</translation>
    </message>
    <message>
        <source>alone</source>
        <translation>单独</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>以及另外 {n} 个</translation>
    </message>
    <message>
        <source>as no. {n}</source>
        <translation>同第 {n} 号</translation>
    </message>
    <message>
        <source>at least {low} {unit}</source>
        <translation>至少 {low} {unit}</translation>
    </message>
    <message>
        <source>at most {high} {unit}</source>
        <translation>至多 {high} {unit}</translation>
    </message>
    <message>
        <source>at most {time} left</source>
        <translation>最多还需 {time}</translation>
    </message>
    <message>
        <source>auto measures what is fastest and safe on this machine.</source>
        <translation>auto 会测量在这台机器上哪种最快且安全。</translation>
    </message>
    <message>
        <source>auto takes the graphics card where one works, else the processor.</source>
        <translation>auto 在显卡可用时使用显卡，否则使用处理器。</translation>
    </message>
    <message>
        <source>auto: the run finds it</source>
        <translation>auto：由运行自动确定</translation>
    </message>
    <message>
        <source>awake</source>
        <translation>awake</translation>
    </message>
    <message>
        <source>batches</source>
        <translation>个批次</translation>
    </message>
    <message>
        <source>before</source>
        <translation>训练前</translation>
    </message>
    <message>
        <source>before meta-training</source>
        <translation>元训练前</translation>
    </message>
    <message>
        <source>before training</source>
        <translation>训练前</translation>
    </message>
    <message>
        <source>best</source>
        <translation>最佳</translation>
    </message>
    <message>
        <source>best by LogME</source>
        <translation>LogME 最高</translation>
    </message>
    <message>
        <source>best {figure}</source>
        <translation>最佳 {figure}</translation>
    </message>
    <message>
        <source>best: {reading}</source>
        <translation>最佳：{reading}</translation>
    </message>
    <message>
        <source>better than the teacher</source>
        <translation>优于教师模型</translation>
    </message>
    <message>
        <source>better together</source>
        <translation>一起更好</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>蓝</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>无法使用</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>个通道</translation>
    </message>
    <message>
        <source>class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>class: every class for itself. parent: all classes of a parent folder (alphabet/character) stay on one side, which is a harder and more honest test. Default class.</source>
        <translation>class：每个类别各自划分。parent：同一父文件夹的所有类别（字母表/字符）留在同一侧，这样的测试更难也更真实。默认 class。</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>个类别</translation>
    </message>
    <message>
        <source>classes: {train} to learn from, {val} to choose by, {test} to judge by</source>
        <translation>类别：{train} 个用于学习，{val} 个用于选择，{test} 个用于评判</translation>
    </message>
    <message>
        <source>confidence %</source>
        <translation>置信度 %</translation>
    </message>
    <message>
        <source>conv4</source>
        <translation>conv4</translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation>交叉熵</translation>
    </message>
    <message>
        <source>cross-entropy of query images</source>
        <translation>查询图像的交叉熵</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>被截断</translation>
    </message>
    <message>
        <source>dataSource</source>
        <translation>dataSource</translation>
    </message>
    <message>
        <source>decided earlier</source>
        <translation>先前已决定</translation>
    </message>
    <message>
        <source>digits-cnn</source>
        <translation>digits-cnn</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>efficientnet_lite0</source>
        <translation>efficientnet_lite0</translation>
    </message>
    <message>
        <source>episodes</source>
        <translation>个情节</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>轮</translation>
    </message>
    <message>
        <source>epoch that was kept</source>
        <translation>所保留的轮</translation>
    </message>
    <message>
        <source>epoch {n} of {epochs}</source>
        <translation>第 {n} 轮，共 {epochs} 轮</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>轮</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>fine-tuned</source>
        <translation>微调</translation>
    </message>
    <message>
        <source>fitted</source>
        <translation>拟合</translation>
    </message>
    <message>
        <source>from some 1,000 images</source>
        <translation>约 1,000 张图像以上</translation>
    </message>
    <message>
        <source>from some 500 images</source>
        <translation>约 500 张图像以上</translation>
    </message>
    <message>
        <source>from torchvision.models import get_model</source>
        <translation>from torchvision.models import get_model</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>冻结</translation>
    </message>
    <message>
        <source>get_model(&quot;{name}&quot;, weights=None, num_classes={classes}{more})</source>
        <translation>get_model(&quot;{name}&quot;, weights=None, num_classes={classes}{more})</translation>
    </message>
    <message>
        <source>give it a larger share in the split</source>
        <translation>在划分中给它较大的比例</translation>
    </message>
    <message>
        <source>give the others smaller shares</source>
        <translation>给其他部分较小的比例</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>已放弃</translation>
    </message>
    <message>
        <source>green</source>
        <translation>绿</translation>
    </message>
    <message>
        <source>has to be from {low} to {high} %</source>
        <translation>必须在 {low} 到 {high} % 之间</translation>
    </message>
    <message>
        <source>head on frozen features</source>
        <translation>冻结特征上的分类头</translation>
    </message>
    <message>
        <source>head: only on what the last layer reads. everywhere: also inside, wherever the architecture has a place for it (ViT, Swin, VGG, DenseNet …; not ResNet or EfficientNet). Default head.</source>
        <translation>head：只作用于最后一层读取的内容。everywhere：也作用于内部，只要架构留有位置（ViT、Swin、VGG、DenseNet 等；ResNet 和 EfficientNet 没有）。默认 head。</translation>
    </message>
    <message>
        <source>head: only the last layer (fast, few images). last-blocks: the last stages too. all: every layer (most images, slowest). gradual: stage after stage. probe-then-all: the head first, then every layer. bias, norm: only biases or normalisation layers. lora: small changes to all weights. surgical: one stage. Default head.</source>
        <translation>head：只训练最后一层（快，图像少时）。last-blocks：还包括最后几个阶段。all：所有层（图像最多，最慢）。gradual：逐个阶段。probe-then-all：先训练分类头，再训练所有层。bias、norm：只训练偏置或归一化层。lora：对所有权重做小改动。surgical：一个阶段。默认 head。</translation>
    </message>
    <message>
        <source>head: only the last layer; it can bring little more than the labels do. last-blocks: the last stages too. all: every layer. Default all.</source>
        <translation>head：只训练最后一层；它带来的提升很难超过标签本身。last-blocks：还包括最后几个阶段。all：所有层。默认 all。</translation>
    </message>
    <message>
        <source>head: only the last layer; the tasks then share nothing that is trained. last-blocks: the last stages too. all: every layer. Default all.</source>
        <translation>head：只训练最后一层；各任务这时不共享任何被训练的部分。last-blocks：还包括最后几个阶段。all：所有层。默认 all。</translation>
    </message>
    <message>
        <source>images</source>
        <translation>张图像</translation>
    </message>
    <message>
        <source>images a class</source>
        <translation>张图像/类别</translation>
    </message>
    <message>
        <source>import timm</source>
        <translation>import timm</translation>
    </message>
    <message>
        <source>inductive</source>
        <translation>归纳式</translation>
    </message>
    <message>
        <source>inner steps on the support images</source>
        <translation>支持图像上的内循环步</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>inverse: a class with a tenth of the images counts ten times as much for each. effective: less than that, since many images of a class say much the same; for very uneven classes. Default inverse.</source>
        <translation>inverse：图像数为十分之一的类别，每张图像的权重为十倍。effective：比这更小，因为同一类别的许多图像提供的信息大致相同；适合很不均衡的类别。默认 inverse。</translation>
    </message>
    <message>
        <source>is {truth}</source>
        <translation>实为 {truth}</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>已保留</translation>
    </message>
    <message>
        <source>kept as found</source>
        <translation>保持原有划分</translation>
    </message>
    <message>
        <source>knows these classes</source>
        <translation>认识这些类别</translation>
    </message>
    <message>
        <source>labelled images a class</source>
        <translation>每类已标注图像数</translation>
    </message>
    <message>
        <source>learning rate (no unit, logarithmic)</source>
        <translation>学习率（无单位，对数刻度）</translation>
    </message>
    <message>
        <source>like {other} {p}</source>
        <translation>像 {other} {p}</translation>
    </message>
    <message>
        <source>loss (cross-entropy, smoothed)</source>
        <translation>损失（交叉熵，已平滑）</translation>
    </message>
    <message>
        <source>mean over episodes (%)</source>
        <translation>各情节的平均值（%）</translation>
    </message>
    <message>
        <source>mean {value}</source>
        <translation>平均 {value}</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>ms an image</source>
        <translation>ms/张</translation>
    </message>
    <message>
        <source>names none</source>
        <translation>未指明</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>没有回答</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>无差异</translation>
    </message>
    <message>
        <source>no reliable difference</source>
        <translation>无可靠差异</translation>
    </message>
    <message>
        <source>no test images</source>
        <translation>没有测试图像</translation>
    </message>
    <message>
        <source>noise: random pixels, which did best in the paper. mean: the image&apos;s own mean colour. Default noise.</source>
        <translation>noise：随机像素，论文中效果最好。mean：图像自身的平均颜色。默认 noise。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>none for 1 epoch</source>
        <translation>已有 1 轮没有提升</translation>
    </message>
    <message>
        <source>none for {n} epochs</source>
        <translation>已有 {n} 轮没有提升</translation>
    </message>
    <message>
        <source>none for {n} of {patience} epochs</source>
        <translation>已有 {n} 轮没有提升（耐心轮数 {patience}）</translation>
    </message>
    <message>
        <source>not in your images; empty the box to leave it out</source>
        <translation>图像中没有；清空该框即可略去</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>not sure enough</source>
        <translation>不够自信</translation>
    </message>
    <message>
        <source>now {label}</source>
        <translation>现为 {label}</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开启</translation>
    </message>
    <message>
        <source>per step</source>
        <translation>每步</translation>
    </message>
    <message>
        <source>prototypes: the class whose mean is nearest (fast, strong). maml: weights from which a few gradient steps fit any episode. fomaml, reptile: the same, cheaper. anil: only the head takes the steps. fine-tune-head: no meta-training, to compare with. Default prototypes.</source>
        <translation>prototypes：取均值最近的类别（快，效果好）。maml：寻找只需几步梯度就能适应任意情节的权重。fomaml、reptile：同样的思路，开销更小。anil：只有输出头走这些步。fine-tune-head：不做元训练，用于比较。默认 prototypes。</translation>
    </message>
    <message>
        <source>pseudo-labels (%)</source>
        <translation>伪标签（%）</translation>
    </message>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <source>random weights, nothing learned yet</source>
        <translation>随机权重，尚未学到任何东西</translation>
    </message>
    <message>
        <source>reading …</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>red</source>
        <translation>红</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>参考</translation>
    </message>
    <message>
        <source>resnet18.a1_in1k</source>
        <translation>resnet18.a1_in1k</translation>
    </message>
    <message>
        <source>resnet50</source>
        <translation>resnet50</translation>
    </message>
    <message>
        <source>right %</source>
        <translation>正确 %</translation>
    </message>
    <message>
        <source>right, of the used ones</source>
        <translation>已使用中正确的</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>safetensors</source>
        <translation>safetensors</translation>
    </message>
    <message>
        <source>said {answer}, {p}</source>
        <translation>回答 {answer}，{p}</translation>
    </message>
    <message>
        <source>scanned-digits</source>
        <translation>scanned-digits</translation>
    </message>
    <message>
        <source>scanned-digits: 901 real handwritten digits as a bad scanner sees them, for fine-tuning. clean-digits: the 896 others, which trained the sample model, to see what it forgets. strokes: 300 invented (synthetic) characters, 20 drawings each, for few-shot learning. scenes: 1,200 synthetic pictures, each labelled with a shape, a colour and a size, for multi-task training. Default scanned-digits.</source>
        <translation>scanned-digits：901 个真实手写数字，如劣质扫描仪所见，用于微调。clean-digits：另外 896 个，训练示例模型用的就是它们，可查看它遗忘了什么。strokes：300 个虚构（合成）字符，每个 20 幅，用于小样本学习。scenes：1,200 张合成图像，每张标有形状、颜色和大小，用于多任务训练。默认 scanned-digits。</translation>
    </message>
    <message>
        <source>some 10 to 1,000 images</source>
        <translation>约 10 到 1,000 张图像</translation>
    </message>
    <message>
        <source>some 100 to 10,000 images</source>
        <translation>约 100 到 10,000 张图像</translation>
    </message>
    <message>
        <source>some 100 to 2,000 images</source>
        <translation>约 100 到 2,000 张图像</translation>
    </message>
    <message>
        <source>some 200 to 5,000 images</source>
        <translation>约 200 到 5,000 张图像</translation>
    </message>
    <message>
        <source>some 50 to 2,000 images</source>
        <translation>约 50 到 2,000 张图像</translation>
    </message>
    <message>
        <source>split off</source>
        <translation>已划分出来</translation>
    </message>
    <message>
        <source>stages</source>
        <translation>个阶段</translation>
    </message>
    <message>
        <source>standard deviations</source>
        <translation>个标准差</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>步</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>stratified by class</source>
        <translation>按类别分层</translation>
    </message>
    <message>
        <source>stratified over all tasks</source>
        <translation>在所有任务上分层</translation>
    </message>
    <message>
        <source>strength: 1 weak, 3 strong</source>
        <translation>强度：1 弱，3 强</translation>
    </message>
    <message>
        <source>student</source>
        <translation>学生模型</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>taken for {names}</source>
        <translation>误认为 {names}</translation>
    </message>
    <message>
        <source>teacher</source>
        <translation>教师模型</translation>
    </message>
    <message>
        <source>the model&apos;s original head answers</source>
        <translation>由模型原来的分类头回答</translation>
    </message>
    <message>
        <source>the plan&apos;s model</source>
        <translation>方案的模型</translation>
    </message>
    <message>
        <source>the run&apos;s head answers</source>
        <translation>由本次运行的分类头回答</translation>
    </message>
    <message>
        <source>this class</source>
        <translation>该类别</translation>
    </message>
    <message>
        <source>this epoch</source>
        <translation>本轮</translation>
    </message>
    <message>
        <source>time (min)</source>
        <translation>时间（min）</translation>
    </message>
    <message>
        <source>time (s)</source>
        <translation>时间（s）</translation>
    </message>
    <message>
        <source>time for one image (ms)</source>
        <translation>单张图像用时（ms）</translation>
    </message>
    <message>
        <source>timm</source>
        <translation>timm</translation>
    </message>
    <message>
        <source>timm.create_model(&quot;{name}&quot;, num_classes={classes}{more})</source>
        <translation>timm.create_model(&quot;{name}&quot;, num_classes={classes}{more})</translation>
    </message>
    <message>
        <source>together</source>
        <translation>一起</translation>
    </message>
    <message>
        <source>too sure</source>
        <translation>过于自信</translation>
    </message>
    <message>
        <source>torchvision</source>
        <translation>torchvision</translation>
    </message>
    <message>
        <source>train, val or test; used where the column exists.</source>
        <translation>train、val 或 test；该列存在时使用。</translation>
    </message>
    <message>
        <source>trained</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>trained, turn {n}</source>
        <translation>训练，次序 {n}</translation>
    </message>
    <message>
        <source>trained: the whole network learns. frozen: its features stay as they are and are computed once, which is fast; only a head can learn then. Default trained.</source>
        <translation>trained：整个网络都学习。frozen：其特征保持不变，只计算一次，因而很快；这时只有输出头能学习。默认 trained。</translation>
    </message>
    <message>
        <source>training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>training images</source>
        <translation>训练图像</translation>
    </message>
    <message>
        <source>training {value}</source>
        <translation>训练 {value}</translation>
    </message>
    <message>
        <source>transductive</source>
        <translation>直推式</translation>
    </message>
    <message>
        <source>undisturbed</source>
        <translation>未受干扰</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unit</translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>untrained</source>
        <translation>未训练</translation>
    </message>
    <message>
        <source>updates</source>
        <translation>次更新</translation>
    </message>
    <message>
        <source>used</source>
        <translation>已使用</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>validation (%)</source>
        <translation>验证（%）</translation>
    </message>
    <message>
        <source>validation accuracy (%)</source>
        <translation>验证准确率（%）</translation>
    </message>
    <message>
        <source>validation loss</source>
        <translation>验证损失</translation>
    </message>
    <message>
        <source>validation {value}</source>
        <translation>验证 {value}</translation>
    </message>
    <message>
        <source>weight of the loss</source>
        <translation>损失的权重</translation>
    </message>
    <message>
        <source>will be split off</source>
        <translation>将划分出来</translation>
    </message>
    <message>
        <source>worse than the teacher</source>
        <translation>差于教师模型</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>zh_CN</source>
        <translation>zh_CN</translation>
    </message>
    <message>
        <source>{accuracy} (95 % interval {low} to {high})</source>
        <translation>{accuracy}（95 % 置信区间 {low} 到 {high}）</translation>
    </message>
    <message>
        <source>{answer} {p}, {second} {q}</source>
        <translation>{answer} {p}，{second} {q}</translation>
    </message>
    <message>
        <source>{before} → {after} on {n} images of what it knew ({change} points, 95 % interval {low} to {high}).</source>
        <translation>在它原先认识的 {n} 张图像上：{before} → {after}（{change} 个百分点，95 % 置信区间 {low} 到 {high}）。</translation>
    </message>
    <message>
        <source>{chapter} – Guide – posttrain-gui</source>
        <translation>{chapter} – 使用指南 – posttrain-gui</translation>
    </message>
    <message>
        <source>{disturbance}: {settings}.</source>
        <translation>{disturbance}：{settings}。</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} / {total}</translation>
    </message>
    <message>
        <source>{epochs} × {updates} × {each} = {total} in all.</source>
        <translation>{epochs} × {updates} × {each}，总共 {total}。</translation>
    </message>
    <message>
        <source>{facts}.</source>
        <translation>{facts}。</translation>
    </message>
    <message>
        <source>{few} of {all} classes have fewer than the {n} images that an episode takes of a class ({shots} to learn from, {queries} to answer): they give fewer queries, or are left out.</source>
        <translation>{all} 个类别中有 {few} 个的图像少于一个情节从一个类别取用的 {n} 张（{shots} 张用于学习，{queries} 张用于回答）：它们的查询图像会较少，或被略去。</translation>
    </message>
    <message>
        <source>{figure} on validation</source>
        <translation>验证 {figure}</translation>
    </message>
    <message>
        <source>{file} could not be written.</source>
        <translation>{file} 无法写入。</translation>
    </message>
    <message>
        <source>{file} could not be written: {why}</source>
        <translation>{file} 无法写入：{why}</translation>
    </message>
    <message>
        <source>{gain}
{low} to {high}</source>
        <translation>{gain}
{low} 到 {high}</translation>
    </message>
    <message>
        <source>{group}, {n} on</source>
        <translation>{group}，已打开 {n} 个</translation>
    </message>
    <message>
        <source>{kind}: {accuracy} after meta-training (95 % interval {low} to {high}), mean over {n} {ways}-way {shots}-shot episodes.</source>
        <translation>{kind}：元训练后 {accuracy}（95 % 置信区间 {low} 到 {high}），{n} 个 {ways}-way {shots}-shot 情节的平均值。</translation>
    </message>
    <message>
        <source>{k} of {n} labels are flagged as perhaps wrong.</source>
        <translation>{n} 个标签中有 {k} 个被标记为可能有误。</translation>
    </message>
    <message>
        <source>{k} to decide · {n} decided</source>
        <translation>待决定 {k} 个 · 已决定 {n} 个</translation>
    </message>
    <message>
        <source>{line} {value} at epoch {n}</source>
        <translation>{line} {value}，第 {n} 轮</translation>
    </message>
    <message>
        <source>{low} to {high} sure: {images}, {right} of them right, {mean} sure on average</source>
        <translation>把握 {low} 到 {high}：{images}，其中 {right} 正确，平均把握 {mean}</translation>
    </message>
    <message>
        <source>{low} to {high} {unit}</source>
        <translation>{low} 到 {high} {unit}</translation>
    </message>
    <message>
        <source>{low} to {high}: {n}</source>
        <translation>{low} 到 {high}：{n}</translation>
    </message>
    <message>
        <source>{m} M parameters · {mb} MB
{px} × {px} px · ImageNet top-1 {top1}</source>
        <translation>{m} M 参数 · {mb} MB
{px} × {px} px · ImageNet top-1 {top1}</translation>
    </message>
    <message>
        <source>{name} (not there any more)</source>
        <translation>{name}（已不存在）</translation>
    </message>
    <message>
        <source>{name} (numbers)</source>
        <translation>{name}（数值）</translation>
    </message>
    <message>
        <source>{name} cannot be opened: {why}.</source>
        <translation>无法打开 {name}：{why}。</translation>
    </message>
    <message>
        <source>{name} holds {n} model files. Drop the one that is meant.</source>
        <translation>{name} 含有 {n} 个模型文件。请拖放所指的那一个。</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} 是空的。</translation>
    </message>
    <message>
        <source>{name} is none of what can be used: a folder of images, zip, CSV or TSV table, model file (.safetensors, .pt, .pth), plan (.toml), or image.</source>
        <translation>{name} 不属于可用的内容：图像文件夹、zip、CSV 或 TSV 表格、模型文件（.safetensors、.pt、.pth）、方案（.toml）或图像。</translation>
    </message>
    <message>
        <source>{name} is packed in a way that is not read; zip is. Unpack it, then drop the folder.</source>
        <translation>{name} 的压缩格式无法读取；可读取 zip。请解压后拖放文件夹。</translation>
    </message>
    <message>
        <source>{name} {strength} ({setting}): {before} before, {after} after, {change} points</source>
        <translation>{name} {strength}（{setting}）：训练前 {before}，训练后 {after}，{change} 个百分点</translation>
    </message>
    <message>
        <source>{name}, divided into {parts}</source>
        <translation>{name}，已划分为 {parts}</translation>
    </message>
    <message>
        <source>{name}, with 1 folder</source>
        <translation>{name}，含 1 个文件夹</translation>
    </message>
    <message>
        <source>{name}, with {n} folders</source>
        <translation>{name}，含 {n} 个文件夹</translation>
    </message>
    <message>
        <source>{name}: failed. {what}</source>
        <translation>{name}：失败。{what}</translation>
    </message>
    <message>
        <source>{name}: improved, {gain} points (95 % interval {low} to {high})</source>
        <translation>{name}：有提升，{gain} 个百分点（95 % 置信区间 {low} 到 {high}）</translation>
    </message>
    <message>
        <source>{name}: no reliable difference, {gain} points (95 % interval {low} to {high})</source>
        <translation>{name}：无可靠差异，{gain} 个百分点（95 % 置信区间 {low} 到 {high}）</translation>
    </message>
    <message>
        <source>{name}: relative gradient {value}</source>
        <translation>{name}：相对梯度 {value}</translation>
    </message>
    <message>
        <source>{name}: stopped, nothing kept</source>
        <translation>{name}：已停止，没有保留任何内容</translation>
    </message>
    <message>
        <source>{name}: worse, {gain} points (95 % interval {low} to {high})</source>
        <translation>{name}：变差，{gain} 个百分点（95 % 置信区间 {low} 到 {high}）</translation>
    </message>
    <message>
        <source>{name}: {n} of {all} right</source>
        <translation>{name}：{all} 张中有 {n} 张正确</translation>
    </message>
    <message>
        <source>{name}: {n} parameters, {state}</source>
        <translation>{name}：{n} 个参数，{state}</translation>
    </message>
    <message>
        <source>{n} M parameters</source>
        <translation>{n} M 参数</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation>{n} MB</translation>
    </message>
    <message>
        <source>{n} candidates</source>
        <translation>{n} 个候选</translation>
    </message>
    <message>
        <source>{n} candidates; best: {row}.</source>
        <translation>{n} 个候选；最佳：{row}。</translation>
    </message>
    <message>
        <source>{n} cannot be judged: too few others of their class.</source>
        <translation>{n} 张无法判断：同类的其他图像太少。</translation>
    </message>
    <message>
        <source>{n} cannot be used</source>
        <translation>{n} 个无法使用</translation>
    </message>
    <message>
        <source>{n} class</source>
        <translation>{n} 个类别</translation>
    </message>
    <message>
        <source>{n} classes</source>
        <translation>{n} 个类别</translation>
    </message>
    <message>
        <source>{n} different</source>
        <translation>{n} 种不同值</translation>
    </message>
    <message>
        <source>{n} episodes</source>
        <translation>{n} 个情节</translation>
    </message>
    <message>
        <source>{n} epochs</source>
        <translation>{n} 轮</translation>
    </message>
    <message>
        <source>{n} files cannot be used</source>
        <translation>{n} 个文件无法使用</translation>
    </message>
    <message>
        <source>{n} files were set aside:</source>
        <translation>已搁置 {n} 个文件：</translation>
    </message>
    <message>
        <source>{n} image</source>
        <translation>{n} 张图像</translation>
    </message>
    <message>
        <source>{n} images</source>
        <translation>{n} 张图像</translation>
    </message>
    <message>
        <source>{n} images each</source>
        <translation>每类 {n} 张图像</translation>
    </message>
    <message>
        <source>{n} images of {c} classes</source>
        <translation>{c} 个类别的 {n} 张图像</translation>
    </message>
    <message>
        <source>{n} images, {c} classes</source>
        <translation>{n} 张图像，{c} 个类别</translation>
    </message>
    <message>
        <source>{n} images/s</source>
        <translation>{n} 张图像/秒</translation>
    </message>
    <message>
        <source>{n} inner steps: {before} before meta-training, {after} after it</source>
        <translation>{n} 步内循环：元训练前 {before}，元训练后 {after}</translation>
    </message>
    <message>
        <source>{n} learning rates tried so far.</source>
        <translation>目前已试 {n} 个学习率。</translation>
    </message>
    <message>
        <source>{n} mixes are equal there; this one changes the model least.</source>
        <translation>有 {n} 种混合在那里相等；这一种对模型的改变最小。</translation>
    </message>
    <message>
        <source>{n} ms</source>
        <translation>{n} ms</translation>
    </message>
    <message>
        <source>{n} of them or beside them trained</source>
        <translation>训练其中或其旁的 {n} 个</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} / {all}</translation>
    </message>
    <message>
        <source>{n} of {all} shown</source>
        <translation>显示 {all} 个中的 {n} 个</translation>
    </message>
    <message>
        <source>{n} of {total} models</source>
        <translation>{n} / {total} 个模型</translation>
    </message>
    <message>
        <source>{n} of {total} stages are trained.</source>
        <translation>共 {total} 个阶段，训练其中 {n} 个。</translation>
    </message>
    <message>
        <source>{n} of {total}: {name}</source>
        <translation>{n} / {total}：{name}</translation>
    </message>
    <message>
        <source>{n} other files left out</source>
        <translation>另有 {n} 个其他文件未计入</translation>
    </message>
    <message>
        <source>{n} parameters</source>
        <translation>{n} 个参数</translation>
    </message>
    <message>
        <source>{n} pictures copied into {folder}</source>
        <translation>已把 {n} 张图像复制到 {folder}</translation>
    </message>
    <message>
        <source>{n} points</source>
        <translation>{n} 个百分点</translation>
    </message>
    <message>
        <source>{n} problems keep the program from doing its main job.</source>
        <translation>有 {n} 个问题使程序无法完成主要工作。</translation>
    </message>
    <message>
        <source>{n} pts</source>
        <translation>{n} 个百分点</translation>
    </message>
    <message>
        <source>{n} px</source>
        <translation>{n} px</translation>
    </message>
    <message>
        <source>{n} remarks</source>
        <translation>{n} 条提示</translation>
    </message>
    <message>
        <source>{n} runs</source>
        <translation>{n} 次运行</translation>
    </message>
    <message>
        <source>{n} settings</source>
        <translation>{n} 项设置</translation>
    </message>
    <message>
        <source>{n} settings changed</source>
        <translation>更改了 {n} 项设置</translation>
    </message>
    <message>
        <source>{n} stages; its head reads {features} features and gets one output for each of your classes.</source>
        <translation>{n} 个阶段；分类头读取 {features} 个特征，并为每个类别得到一个输出。</translation>
    </message>
    <message>
        <source>{n} steps</source>
        <translation>{n} 步</translation>
    </message>
    <message>
        <source>{n} tasks</source>
        <translation>{n} 个任务</translation>
    </message>
    <message>
        <source>{n} tasks ({names})</source>
        <translation>{n} 个任务（{names}）</translation>
    </message>
    <message>
        <source>{n} test episodes</source>
        <translation>{n} 个测试情节</translation>
    </message>
    <message>
        <source>{n} test episodes: {right} better, {wrong} worse.</source>
        <translation>{n} 个测试情节：{right} 个变好，{wrong} 个变差。</translation>
    </message>
    <message>
        <source>{n} test images left out</source>
        <translation>去掉了 {n} 张测试图像</translation>
    </message>
    <message>
        <source>{n} test images, {tasks} tasks.</source>
        <translation>{n} 张测试图像，{tasks} 个任务。</translation>
    </message>
    <message>
        <source>{n} test images: {right} newly right, {wrong} newly wrong.</source>
        <translation>{n} 张测试图像：{right} 张新答对，{wrong} 张新答错。</translation>
    </message>
    <message>
        <source>{n} things are missing</source>
        <translation>缺少 {n} 项</translation>
    </message>
    <message>
        <source>{n} training images with a label</source>
        <translation>{n} 张带标签的训练图像</translation>
    </message>
    <message>
        <source>{n} updates</source>
        <translation>{n} 次更新</translation>
    </message>
    <message>
        <source>{n} validation episodes</source>
        <translation>{n} 个验证情节</translation>
    </message>
    <message>
        <source>{n} were trained on</source>
        <translation>{n} 张用于训练过</translation>
    </message>
    <message>
        <source>{n} without a label ({share}); they teach the other tasks.</source>
        <translation>{n}没有标签（{share}）；它们用于教其他任务。</translation>
    </message>
    <message>
        <source>{n} ×</source>
        <translation>{n} ×</translation>
    </message>
    <message>
        <source>{n}: {value} %</source>
        <translation>{n}：{value} %</translation>
    </message>
    <message>
        <source>{one}, {next}</source>
        <translation>{one}，{next}</translation>
    </message>
    <message>
        <source>{on} of {n} on</source>
        <translation>{n} 个中打开 {on} 个</translation>
    </message>
    <message>
        <source>{origin} · locked</source>
        <translation>{origin} · 已锁定</translation>
    </message>
    <message>
        <source>{part} has {n} of the {ways} classes that an episode needs. Choose images with more classes, {share}, or set fewer ways.</source>
        <translation>{part}有 {n} 个类别，而一个情节需要 {ways} 个。请选择类别更多的图像、{share}，或设置较少的类别数（way）。</translation>
    </message>
    <message>
        <source>{path}
Delete takes it away.</source>
        <translation>{path}
按 Delete 将其移走。</translation>
    </message>
    <message>
        <source>{path}
cannot be read as an image</source>
        <translation>{path}
无法作为图像读取</translation>
    </message>
    <message>
        <source>{place}: {said}</source>
        <translation>{place}：{said}</translation>
    </message>
    <message>
        <source>{points} points against after</source>
        <translation>与训练后相比 {points} 个百分点</translation>
    </message>
    <message>
        <source>{p} points</source>
        <translation>{p} 个百分点</translation>
    </message>
    <message>
        <source>{share} % – {name}[*] – posttrain-gui</source>
        <translation>{share} % – {name}[*] – posttrain-gui</translation>
    </message>
    <message>
        <source>{share} of them right</source>
        <translation>其中 {share} 正确</translation>
    </message>
    <message>
        <source>{sign} {answer}</source>
        <translation>{sign} {answer}</translation>
    </message>
    <message>
        <source>{sign} {answer}, {p}</source>
        <translation>{sign} {answer}，{p}</translation>
    </message>
    <message>
        <source>{stage} {done} of {total}</source>
        <translation>{stage} {done} / {total}</translation>
    </message>
    <message>
        <source>{study} is over after {time}</source>
        <translation>{study}已结束，用时 {time}</translation>
    </message>
    <message>
        <source>{tasks} for {images}: {names}</source>
        <translation>{images}，{tasks}：{names}</translation>
    </message>
    <message>
        <source>{task} alone</source>
        <translation>单独训练 {task}</translation>
    </message>
    <message>
        <source>{task} alone, for comparison: epoch {n}</source>
        <translation>单独训练 {task} 以作比较：第 {n} 轮</translation>
    </message>
    <message>
        <source>{task}: {value}</source>
        <translation>{task}：{value}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>剩余 {time}</translation>
    </message>
    <message>
        <source>{title}: {before} → {after}</source>
        <translation>{title}：{before} → {after}</translation>
    </message>
    <message>
        <source>{told} Frozen: {stages}</source>
        <translation>{told} 冻结：{stages}</translation>
    </message>
    <message>
        <source>{told}, {n} missing</source>
        <translation>{told}，{n} 个缺失</translation>
    </message>
    <message>
        <source>{told}, {value} on the reference images</source>
        <translation>{told}，参考图像上为 {value}</translation>
    </message>
    <message>
        <source>{train} classes for meta-training · {val} for meta-validation · {test} for the meta-test</source>
        <translation>{train} 个类别用于元训练 · {val} 个用于元验证 · {test} 个用于元测试</translation>
    </message>
    <message>
        <source>{train} classes to learn from, {val} to choose by, {test} to judge by. No class is in two of them.</source>
        <translation>{train} 个类别用于学习，{val} 个用于选择，{test} 个用于评判。没有类别同时属于其中两部分。</translation>
    </message>
    <message>
        <source>{train} classes to learn from, {val} to choose by, {test} to judge by; no class is in two of them.</source>
        <translation>{train} 个类别用于学习，{val} 个用于选择，{test} 个用于评判；没有类别同时属于其中两部分。</translation>
    </message>
    <message>
        <source>{train} for training · {val} for validation · {test} for the test</source>
        <translation>{train} 张用于训练 · {val} 张用于验证 · {test} 张用于测试</translation>
    </message>
    <message>
        <source>{train} images to learn from, {val} to choose by, {test} to judge by.</source>
        <translation>{train} 张图像用于学习，{val} 张用于选择，{test} 张用于评判。</translation>
    </message>
    <message>
        <source>{truth} taken for {answer} ({n})</source>
        <translation>{truth} 误认为 {answer}（{n}）</translation>
    </message>
    <message>
        <source>{values}; whiskers: 95 % interval on {n} test images</source>
        <translation>{values}；误差线：{n} 张测试图像上的 95 % 置信区间</translation>
    </message>
    <message>
        <source>{ways}-way {shots}-shot, {queries} query images a class</source>
        <translation>{ways}-way {shots}-shot，每类 {queries} 张查询图像</translation>
    </message>
    <message>
        <source>{what} by epoch</source>
        <translation>{what}随训练轮数的变化</translation>
    </message>
    <message>
        <source>{what}: {facts}.</source>
        <translation>{what}：{facts}。</translation>
    </message>
    <message>
        <source>{what}: {unit}</source>
        <translation>{what}：{unit}</translation>
    </message>
    <message>
        <source>{what}; {figures}.</source>
        <translation>{what}；{figures}。</translation>
    </message>
    <message>
        <source>{what}; {train} images to train, {val} for validation, {test} for the test.</source>
        <translation>{what}；{train} 张图像用于训练，{val} 张用于验证，{test} 张用于测试。</translation>
    </message>
    <message>
        <source>{when}: truth {truth}, answered {answer}: {n} of {all} images</source>
        <translation>{when}：真实为 {truth}，回答为 {answer}：{all} 张图像中有 {n} 张</translation>
    </message>
    <message>
        <source>{when}: {answer}, {p}</source>
        <translation>{when}：{answer}，{p}</translation>
    </message>
    <message>
        <source>{who}: {value} in {time} ms an image</source>
        <translation>{who}：{value}，每张图像 {time} ms</translation>
    </message>
    <message>
        <source>°</source>
        <translation>°</translation>
    </message>
    <message>
        <source>α = 0: before training</source>
        <translation>α = 0：训练前</translation>
    </message>
    <message>
        <source>α = 1: after training, the run&apos;s own model</source>
        <translation>α = 1：训练后，即本次运行自己的模型</translation>
    </message>
    <message>
        <source>α = {alpha}: {share} % of the way from before to after</source>
        <translation>α = {alpha}：从训练前到训练后的 {share} %</translation>
    </message>
    <message>
        <source>α = {alpha}: {value} on validation</source>
        <translation>α = {alpha}：验证集上为 {value}</translation>
    </message>
    <message>
        <source>α: 0 = before training, 1 = after</source>
        <translation>α：0 = 训练前，1 = 训练后</translation>
    </message>
    <message>
        <source>“{title}” is in your plan: {what}.</source>
        <translation>“{title}”已在方案中：{what}。</translation>
    </message>
    <message>
        <source>… and {n} more</source>
        <translation>… 另有 {n} 个</translation>
    </message>
    <message>
        <source>… and {n} more lines in the report.</source>
        <translation>……报告中还有 {n} 行。</translation>
    </message>
</context>
</TS>
